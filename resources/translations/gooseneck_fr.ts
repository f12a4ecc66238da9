<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Gooseneck runs already with this folder. Its window was brought to the front.</source>
        <translation>Gooseneck fonctionne déjà avec ce dossier. Sa fenêtre a été mise au premier plan.</translation>
    </message>
</context>
<context>
    <name>gooseneck</name>
    <message>
        <source>OpenStatus tells Callgoose SQIBS. Set TF_VAR_callgoose_token; the state file keeps the token in clear, as OpenStatus does.</source>
        <translation>OpenStatus prévient Callgoose SQIBS. Définissez TF_VAR_callgoose_token&#x202f;; le fichier d’état garde le jeton en clair, comme le fait OpenStatus.</translation>
    </message>
    <message>
        <source>API token of Callgoose, best of one service</source>
        <translation>Jeton d’API de Callgoose, de préférence d’un seul service</translation>
    </message>
    <message>
        <source>URL from Callgoose: Dashboard, API Tokens</source>
        <translation>URL fournie par Callgoose&#xa0;: Dashboard, API Tokens</translation>
    </message>
    <message>
        <source>Ids of the monitors that should page someone</source>
        <translation>Ids des moniteurs qui doivent alerter quelqu’un</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>the simulator on this machine</source>
        <translation>le simulateur sur cette machine</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Incident id</source>
        <translation>Id d’incident</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Found here:</source>
        <translation>Constaté ici&#xa0;:</translation>
    </message>
    <message>
        <source>Filter set: %1</source>
        <translation>Jeu de filtres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Field in the Callgoose form</source>
        <translation>Champ du formulaire de Callgoose</translation>
    </message>
    <message>
        <source>There are no filters yet.</source>
        <translation>Il n’y a pas encore de filtres.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Trigger: Payload JSON Key</source>
        <translation>Trigger: Payload JSON Key</translation>
    </message>
    <message>
        <source>Trigger: Key Value Contains</source>
        <translation>Trigger: Key Value Contains</translation>
    </message>
    <message>
        <source>Trigger: Map Incident With</source>
        <translation>Trigger: Map Incident With</translation>
    </message>
    <message>
        <source>Trigger: Incident Title From</source>
        <translation>Trigger: Incident Title From</translation>
    </message>
    <message>
        <source>Trigger: Incident Description From</source>
        <translation>Trigger: Incident Description From</translation>
    </message>
    <message>
        <source>Resolve: Payload JSON Key</source>
        <translation>Resolve: Payload JSON Key</translation>
    </message>
    <message>
        <source>leave empty: incidents of this filter are closed by a person</source>
        <translation>laisser vide&#xa0;: les incidents de ce filtre sont fermés par une personne</translation>
    </message>
    <message>
        <source>Resolve: Key Value Contains</source>
        <translation>Resolve: Key Value Contains</translation>
    </message>
    <message>
        <source>Resolve: Incident Mapped With</source>
        <translation>Resolve: Incident Mapped With</translation>
    </message>
    <message>
        <source>the URL from Callgoose: Dashboard, API Tokens</source>
        <translation>l’URL fournie par Callgoose&#xa0;: Dashboard, API Tokens</translation>
    </message>
    <message>
        <source>the URL from Callgoose (Dashboard, API Tokens), followed by this: the titles depend on it</source>
        <translation>l’URL fournie par Callgoose (Dashboard, API Tokens), suivie de ceci&#xa0;: les titres en dépendent</translation>
    </message>
    <message>
        <source>Header key</source>
        <translation>Headers: Key</translation>
    </message>
    <message>
        <source>none: the token is in the URL</source>
        <translation>aucun&#xa0;: le jeton est dans l’URL</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Headers: Value</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Method, content type</source>
        <translation>Méthode, type de contenu</translation>
    </message>
    <message>
        <source>POST and application/json, which OpenStatus sends by itself</source>
        <translation>POST et application/json, qu’OpenStatus envoie de lui-même</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>failures and recoveries both, where your version asks; the current one always sends error, degraded and recovered</source>
        <translation>les pannes et les rétablissements, là où votre version le demande&#x202f;; la version actuelle envoie toujours error, degraded et recovered</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitors</translation>
    </message>
    <message>
        <source>every monitor that should page someone</source>
        <translation>chaque moniteur qui doit alerter quelqu’un</translation>
    </message>
    <message>
        <source>The verdicts behind this sheet assume: %1 of a list must be contained, keys are read as &quot;%2&quot;, case is &quot;%3&quot;. Callgoose&apos;s pages do not settle this; run a full-cycle test against your tenant.</source>
        <translation>Les verdicts à la base de cette fiche supposent que la valeur doit contenir %1 d’une liste, que les clés se lisent comme «&#xa0;%2&#xa0;» et que la casse est «&#xa0;%3&#xa0;». Les pages de Callgoose ne le précisent pas&#x202f;; exécutez un cycle complet sur votre locataire (tenant).</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>tous les éléments</translation>
    </message>
    <message>
        <source>any one item</source>
        <translation>au moins un élément</translation>
    </message>
    <message>
        <source>Hand-over sheet: OpenStatus to Callgoose SQIBS</source>
        <translation>Fiche de transmission&#xa0;: OpenStatus vers Callgoose SQIBS</translation>
    </message>
    <message>
        <source>Type these values field by field. %1 stands for the API token, which is never written down here.</source>
        <translation>Saisissez ces valeurs champ par champ. %1 tient lieu du jeton d’API, qui n’est jamais écrit ici.</translation>
    </message>
    <message>
        <source>Callgoose: service, API integration, filters</source>
        <translation>Callgoose&#xa0;: service, intégration API, filtres</translation>
    </message>
    <message>
        <source>OpenStatus: Notifications, new channel of type Webhook</source>
        <translation>OpenStatus&#xa0;: Notifications, nouveau canal de type Webhook</translation>
    </message>
    <message>
        <source>OpenStatus keeps header values in clear: use a Service token. Its Test button always sends &quot;recovered&quot;: it can show that URL and token work, never that a trigger does.</source>
        <translation>OpenStatus garde les valeurs d’en-tête en clair&#xa0;: utilisez un Service token. Son bouton Test envoie toujours «&#xa0;recovered&#xa0;»&#xa0;: il peut montrer que l’URL et le jeton fonctionnent, jamais qu’un Trigger fonctionne.</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>Callgoose&apos;s log shows no request</source>
        <translation>Le journal de Callgoose ne montre aucune requête</translation>
    </message>
    <message>
        <source>Copy the URL again from Dashboard, API Tokens: https, ending in /process. 401 means a wrong token. OpenStatus says &quot;Notification Sent&quot; also where the delivery failed. The log is kept only while the token&apos;s debug option is on.</source>
        <translation>Copiez à nouveau l’URL depuis Dashboard, API Tokens&#xa0;: https, se terminant par /process. 401 signifie un jeton erroné. OpenStatus dit «&#xa0;Notification Sent&#xa0;» même quand la livraison a échoué. Le journal n’est tenu que si l’option de débogage du jeton est activée.</translation>
    </message>
    <message>
        <source>A request arrives and no incident opens</source>
        <translation>Une requête arrive et aucun incident ne s’ouvre</translation>
    </message>
    <message>
        <source>The answer is 202: no filter matched. Compare key and items with the payload in Settings, Logs, letter by letter; &quot;UP&quot; is not &quot;up&quot;.</source>
        <translation>La réponse est 202&#xa0;: aucun filtre ne correspond. Comparez la clé et les éléments au payload dans Settings, Logs, lettre par lettre&#x202f;; «&#xa0;UP&#xa0;» n’est pas «&#xa0;up&#xa0;».</translation>
    </message>
    <message>
        <source>The incident never closes, or the wrong one does</source>
        <translation>L’incident ne se ferme jamais, ou le mauvais se ferme</translation>
    </message>
    <message>
        <source>&quot;Map Incident With&quot; and &quot;Incident Mapped With&quot; must find the same value in both payloads, and another one for every monitor. Recoveries must be sent.</source>
        <translation>«&#xa0;Map Incident With&#xa0;» et «&#xa0;Incident Mapped With&#xa0;» doivent trouver la même valeur dans les deux payloads, et une autre pour chaque moniteur. Les rétablissements doivent être envoyés.</translation>
    </message>
    <message>
        <source>The title says nothing</source>
        <translation>Le titre ne dit rien</translation>
    </message>
    <message>
        <source>&quot;{{name}}&quot; or &quot;Incident from unknown source&quot;: the title key is not in the payload, or the URL has no &quot;from&quot;.</source>
        <translation>«&#xa0;{{name}}&#xa0;» ou «&#xa0;Incident from unknown source&#xa0;»&#xa0;: la clé du titre n’est pas dans le payload, ou l’URL n’a pas de «&#xa0;from&#xa0;».</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Autres constats</translation>
    </message>
    <message>
        <source>Looked at in Callgoose</source>
        <translation>Vérifié dans Callgoose</translation>
    </message>
    <message>
        <source>Sent:</source>
        <translation>Envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>Answered:</source>
        <translation>Répondu&#xa0;:</translation>
    </message>
    <message>
        <source>Test of the connection to Callgoose</source>
        <translation>Test de la connexion à Callgoose</translation>
    </message>
    <message>
        <source>The incident may still be open: look into Callgoose.</source>
        <translation>L’incident est peut-être encore ouvert&#xa0;: vérifiez dans Callgoose.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The verdict is &quot;%1&quot;, but &quot;%2&quot; was expected.</source>
        <translation>Le verdict est «&#xa0;%1&#xa0;», mais «&#xa0;%2&#xa0;» était attendu.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read. Check its permissions.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written; nothing was changed. Check its permissions or choose another place.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être écrit&#x202f;; rien n’a été modifié. Vérifiez ses droits d’accès ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is larger than %2 and was not read. Choose a smaller one, or split it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dépasse %2 et n’a pas été lu. Choisissez-en un plus petit, ou divisez-le.</translation>
    </message>
    <message>
        <source>The disk is full, so &quot;%1&quot; was not written; an earlier version of it is unchanged. Free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;%1&#xa0;» n’a pas été écrit&#x202f;; une version antérieure reste inchangée. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be used. Try again, or choose another place.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être utilisé. Réessayez, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not JSON: it is damaged or cut off at %2. It was left as it is; take an earlier copy or mend the text there.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du JSON&#xa0;: il est endommagé ou coupé à la %2. Il a été laissé tel quel&#x202f;; prenez une copie antérieure ou corrigez le texte à cet endroit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a filter set of this program. Choose a file that was exported as one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jeu de filtres de ce programme. Choisissez un fichier exporté comme tel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a newer version of this program (format version %2). Update the program to open it; the file was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de ce programme (version de format %2). Mettez le programme à jour pour l’ouvrir&#x202f;; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a member &quot;%2&quot; (%3) that a filter set does not have. Correct or remove it.</source>
        <translation>«&#xa0;%1&#xa0;» a un membre «&#xa0;%2&#xa0;» (%3) qui n’existe pas dans un jeu de filtres. Corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the member &quot;%2&quot; is missing (%3). Add it.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le membre «&#xa0;%2&#xa0;» manque (%3). Ajoutez-le.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the member &quot;%2&quot; (%3) should be %4.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le membre «&#xa0;%2&#xa0;» (%3) devrait être&#xa0;: %4.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the member &quot;%2&quot; (%3) has the value &quot;%4&quot;. It is one of: %5.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le membre «&#xa0;%2&#xa0;» (%3) a la valeur «&#xa0;%4&#xa0;». Valeurs possibles&#xa0;: %5.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the member &quot;%2&quot; stands twice (%3). Remove one of them.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le membre «&#xa0;%2&#xa0;» figure deux fois (%3). Supprimez-en un.</translation>
    </message>
    <message>
        <source>The history is not open, so nothing was stored. The sender was told to try again.</source>
        <translation>L’historique n’est pas ouvert&#xa0;: rien n’a été enregistré. L’expéditeur a été invité à réessayer.</translation>
    </message>
    <message>
        <source>There is no history &quot;%1&quot;. Check the name.</source>
        <translation>L’historique «&#xa0;%1&#xa0;» n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no history of this program; it was left as it is. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un historique de ce programme&#x202f;; il a été laissé tel quel. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; cannot be opened. Check that its folder can be written.</source>
        <translation>L’historique «&#xa0;%1&#xa0;» ne peut pas être ouvert. Vérifiez que son dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>Another running program writes the history &quot;%1&quot;. Here it can only be read; close the other program to write it.</source>
        <translation>Un autre programme en cours écrit l’historique «&#xa0;%1&#xa0;». Ici, il ne peut qu’être lu&#x202f;; fermez l’autre programme pour y écrire.</translation>
    </message>
    <message>
        <source>Another program holds the history &quot;%1&quot;. Close it and try again.</source>
        <translation>Un autre programme bloque l’historique «&#xa0;%1&#xa0;». Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: the payload was not stored, and its sender was told to try again. Free some space.</source>
        <translation>Le disque est plein&#xa0;: le payload n’a pas été enregistré et son expéditeur a été invité à réessayer. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; was written by a newer version of this program and was left as it is. Update the program to use it.</source>
        <translation>L’historique «&#xa0;%1&#xa0;» a été écrit par une version plus récente de ce programme et a été laissé tel quel. Mettez le programme à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; is damaged. It is set aside, not deleted, when the program starts the next time.</source>
        <translation>L’historique «&#xa0;%1&#xa0;» est endommagé. Il sera mis de côté, non supprimé, au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>This payload is no longer in the history &quot;%1&quot;.</source>
        <translation>Ce payload n’est plus dans l’historique «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; could not be used; nothing was stored. Try again.</source>
        <translation>L’historique «&#xa0;%1&#xa0;» n’a pas pu être utilisé&#x202f;; rien n’a été enregistré. Réessayez.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program. Choose another port, or 0 for any free one.</source>
        <translation>Le port %1 sur %2 est pris par un autre programme. Choisissez un autre port, ou 0 pour un port libre quelconque.</translation>
    </message>
    <message>
        <source>This account may not listen on port %1. Choose a port above 1023.</source>
        <translation>Ce compte n’a pas le droit d’écouter sur le port %1. Choisissez un port supérieur à 1023.</translation>
    </message>
    <message>
        <source>The address %1 does not belong to this machine. Use 127.0.0.1.</source>
        <translation>L’adresse %1 n’appartient pas à cette machine. Utilisez 127.0.0.1.</translation>
    </message>
    <message>
        <source>Listening on %1, port %2, failed. Try another port.</source>
        <translation>L’écoute sur %1, port %2, a échoué. Essayez un autre port.</translation>
    </message>
    <message>
        <source>%1: This line is not JSON. Give a file that &quot;captures --ndjson&quot; wrote.</source>
        <translation>%1&#xa0;: cette ligne n’est pas du JSON. Donnez un fichier écrit par «&#xa0;captures --ndjson&#xa0;».</translation>
    </message>
    <message>
        <source>%1: This line is no capture. Give a file that &quot;captures --ndjson&quot; wrote.</source>
        <translation>%1&#xa0;: cette ligne n’est pas une capture. Donnez un fichier écrit par «&#xa0;captures --ndjson&#xa0;».</translation>
    </message>
    <message>
        <source>%1: This capture was written by a newer version of this program. Update the program to read it.</source>
        <translation>%1&#xa0;: cette capture a été écrite par une version plus récente de ce programme. Mettez le programme à jour pour la lire.</translation>
    </message>
    <message>
        <source>%1: The member &quot;%2&quot; of this capture is missing or cannot be read.</source>
        <translation>%1&#xa0;: le membre «&#xa0;%2&#xa0;» de cette capture manque ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Enter the URL from Callgoose: Dashboard, API Tokens.</source>
        <translation>Saisissez l’URL fournie par Callgoose&#xa0;: Dashboard, API Tokens.</translation>
    </message>
    <message>
        <source>This is not a URL. Copy it from Callgoose: Dashboard, API Tokens.</source>
        <translation>Ce n’est pas une URL. Copiez-la depuis Callgoose&#xa0;: Dashboard, API Tokens.</translation>
    </message>
    <message>
        <source>The URL has no host. It should look like https://acme.callgoose.com/v1/process.</source>
        <translation>L’URL n’a pas d’hôte. Elle devrait ressembler à https://acme.callgoose.com/v1/process.</translation>
    </message>
    <message>
        <source>The URL must begin with https://.</source>
        <translation>L’URL doit commencer par https://.</translation>
    </message>
    <message>
        <source>http:// would send the token in clear over the network. Use https://.</source>
        <translation>http:// enverrait le jeton en clair sur le réseau. Utilisez https://.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password. Remove the part before the @.</source>
        <translation>L’URL contient un nom d’utilisateur ou un mot de passe. Supprimez la partie qui précède le @.</translation>
    </message>
    <message>
        <source>The token is empty. Copy it from Callgoose: Dashboard, API Tokens.</source>
        <translation>Le jeton est vide. Copiez-le depuis Callgoose&#xa0;: Dashboard, API Tokens.</translation>
    </message>
    <message>
        <source>The token is longer than %1 characters. Copy only the token.</source>
        <translation>Le jeton dépasse %1 caractères. Copiez seulement le jeton.</translation>
    </message>
    <message>
        <source>The token holds a space, a line break or a letter that no token has. Copy only the token.</source>
        <translation>Le jeton contient un espace, un saut de ligne ou un caractère qu’aucun jeton ne comporte. Copiez seulement le jeton.</translation>
    </message>
    <message>
        <source>The payload chosen to trigger is not JSON. Select another one.</source>
        <translation>Le payload choisi pour déclencher n’est pas du JSON. Sélectionnez-en un autre.</translation>
    </message>
    <message>
        <source>The payload chosen to resolve is not JSON. Select another one.</source>
        <translation>Le payload choisi pour résoudre n’est pas du JSON. Sélectionnez-en un autre.</translation>
    </message>
    <message>
        <source>There are no filters to test yet. Propose or add one.</source>
        <translation>Il n’y a pas encore de filtres à tester. Proposez-en ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>No key has the status role yet. Select the key in the tree and press S.</source>
        <translation>Aucune clé n’a encore le rôle statut. Sélectionnez la clé dans l’arbre et appuyez sur S.</translation>
    </message>
    <message>
        <source>No payload has the status key. Add one that has it.</source>
        <translation>Aucun payload n’a la clé de statut. Ajoutez-en un qui l’a.</translation>
    </message>
    <message>
        <source>No payload seen says that something is down. Add one, or type the filter by hand.</source>
        <translation>Aucun payload observé ne signale de panne. Ajoutez-en un, ou saisissez le filtre à la main.</translation>
    </message>
    <message>
        <source>No token is stored for this endpoint.</source>
        <translation>Aucun jeton n’est enregistré pour ce point d’accès.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it for this program, then try again.</source>
        <translation>Le trousseau a refusé l’accès. Autorisez-le pour ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>This machine offers no keychain.</source>
        <translation>Cette machine n’offre pas de trousseau.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Check whether it asks for a password in another window.</source>
        <translation>Le trousseau ne répond pas. Vérifiez s’il demande un mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The keychain reported a failure. Try again.</source>
        <translation>Le trousseau a signalé une erreur. Réessayez.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>string</source>
        <translation>chaîne</translation>
    </message>
    <message>
        <source>array</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>masquées</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln or more others</source>
        <translation>
            <numerusform>… %Ln autre ou plus</numerusform>
            <numerusform>… %Ln autres ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… %Ln de plus</numerusform>
            <numerusform>… %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connue</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>one per monitor</source>
        <translation>une par moniteur</translation>
    </message>
    <message>
        <source>different every time</source>
        <translation>jamais la même</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>It stands for every element of an array, which Callgoose&apos;s form has no key for.</source>
        <translation>Elle désigne chaque élément d’un tableau&#xa0;: le formulaire de Callgoose n’a pas de clé pour cela.</translation>
    </message>
    <message>
        <source>There are %1 filters, but Callgoose takes %2.</source>
        <translation>Il y a %1 filtres, mais Callgoose en accepte %2.</translation>
    </message>
    <message>
        <source>%1: there are %2 keys, but Callgoose takes %3.</source>
        <translation>%1&#xa0;: il y a %2 clés, mais Callgoose en accepte %3.</translation>
    </message>
    <message>
        <source>%1: the list has %2 items, but Callgoose takes %3.</source>
        <translation>%1&#xa0;: la liste a %2 éléments, mais Callgoose en accepte %3.</translation>
    </message>
    <message>
        <source>%1: the item %2 has %3 characters, but Callgoose takes %4.</source>
        <translation>%1&#xa0;: l’élément %2 a %3 caractères, mais Callgoose en accepte %4.</translation>
    </message>
    <message>
        <source>%1: the key is empty, so it never matches.</source>
        <translation>%1&#xa0;: la clé est vide, elle ne correspond donc jamais.</translation>
    </message>
    <message>
        <source>%1: an item of the list for %2 is empty.</source>
        <translation>%1&#xa0;: un élément de la liste pour %2 est vide.</translation>
    </message>
    <message>
        <source>%1: the list for %2 is empty, so it never matches.</source>
        <translation>%1&#xa0;: la liste pour %2 est vide, elle ne correspond donc jamais.</translation>
    </message>
    <message>
        <source>%1: the list %2 works only if one item is enough, as the guide suggests; the API documentation says that all must be contained.</source>
        <translation>%1&#xa0;: la liste %2 ne fonctionne que si un seul élément suffit, comme le suggère le guide&#x202f;; la documentation de l’API dit que tous doivent être contenus.</translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on whether all items of a list must be contained or one is enough, on which Callgoose&apos;s pages contradict each other.</source>
        <translation>
            <numerusform>Ce que fait %1 dépend de ceci&#xa0;: tous les éléments d’une liste doivent-ils être contenus, ou un seul suffit-il&#x202f;? Les pages de Callgoose se contredisent sur ce point.</numerusform>
            <numerusform>Ce que font %1 dépend de ceci&#xa0;: tous les éléments d’une liste doivent-ils être contenus, ou un seul suffit-il&#x202f;? Les pages de Callgoose se contredisent sur ce point.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on whether upper and lower case differ; only the guide says that they do.</source>
        <translation>
            <numerusform>Ce que fait %1 dépend de la distinction entre majuscules et minuscules&#x202f;; seul le guide dit qu’elle est faite.</numerusform>
            <numerusform>Ce que font %1 dépend de la distinction entre majuscules et minuscules&#x202f;; seul le guide dit qu’elle est faite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on how Callgoose reads nested keys; only a test against your tenant can tell.</source>
        <translation>
            <numerusform>Ce que fait %1 dépend de la façon dont Callgoose lit les clés imbriquées&#x202f;; seul un test sur votre locataire (tenant) peut le dire.</numerusform>
            <numerusform>Ce que font %1 dépend de la façon dont Callgoose lit les clés imbriquées&#x202f;; seul un test sur votre locataire (tenant) peut le dire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on how Callgoose reads the nested key %2; only a test against your tenant can tell.</source>
        <translation>
            <numerusform>Ce que fait %1 dépend de la façon dont Callgoose lit la clé imbriquée %2&#x202f;; seul un test sur votre locataire (tenant) peut le dire.</numerusform>
            <numerusform>Ce que font %1 dépend de la façon dont Callgoose lit la clé imbriquée %2&#x202f;; seul un test sur votre locataire (tenant) peut le dire.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is in no value of %3 as written, but %4 was seen.</source>
        <translation>%1&#xa0;: %2 ne figure tel quel dans aucune valeur de %3, mais %4 a été observé.</translation>
    </message>
    <message>
        <source>%1: there is no key to map the incident with, so it could be opened but never resolved.</source>
        <translation>%1&#xa0;: aucune clé n’associe l’incident, il pourrait donc être ouvert mais jamais résolu.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the map key %2 is missing in %3 that match; their incidents can never be resolved.</source>
        <translation>
            <numerusform>%1&#xa0;: la clé d’association %2 manque dans %3 qui correspond&#x202f;; son incident ne peut jamais être résolu.</numerusform>
            <numerusform>%1&#xa0;: la clé d’association %2 manque dans %3 qui correspondent&#x202f;; leurs incidents ne peuvent jamais être résolus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter %1: the trigger maps with %2, the resolve with %3, so the incident never closes.</source>
        <translation>Filtre %1&#xa0;: le Trigger associe par %2, le Resolve par %3, l’incident ne se ferme donc jamais.</translation>
    </message>
    <message>
        <source>%1: for %2, %3 is %4 when it triggers and %5 when it resolves, so the incident never closes.</source>
        <translation>%1&#xa0;: pour %2, %3 vaut %4 au déclenchement et %5 à la résolution, l’incident ne se ferme donc jamais.</translation>
    </message>
    <message>
        <source>%1: %3 is another one in every payload of %2 (%4, %5 ...), so no incident is ever closed.</source>
        <translation>%1&#xa0;: %3 change dans chaque payload de %2 (%4, %5 ...), aucun incident n’est donc jamais fermé.</translation>
    </message>
    <message>
        <source>%1: %2 is %3 for both %4 and %5, so the recovery of one would close the incident of the other.</source>
        <translation>%1&#xa0;: %2 vaut %3 à la fois pour %4 et pour %5, le rétablissement de l’un fermerait donc l’incident de l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the title key %2 is missing in %3 that trigger; their title would then say only &quot;Incident from ...&quot; or literally {{%4}}.</source>
        <translation>
            <numerusform>%1&#xa0;: la clé de titre %2 manque dans %3 qui déclenche&#x202f;; son titre serait alors seulement «&#xa0;Incident from ...&#xa0;» ou littéralement {{%4}}.</numerusform>
            <numerusform>%1&#xa0;: la clé de titre %2 manque dans %3 qui déclenchent&#x202f;; leur titre serait alors seulement «&#xa0;Incident from ...&#xa0;» ou littéralement {{%4}}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the description key %2 is missing in %3 that trigger; their description is then the whole payload.</source>
        <translation>
            <numerusform>%1&#xa0;: la clé de description %2 manque dans %3 qui déclenche&#x202f;; sa description est alors tout le payload.</numerusform>
            <numerusform>%1&#xa0;: la clé de description %2 manque dans %3 qui déclenchent&#x202f;; leur description est alors tout le payload.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is an object or a list in %3, so its JSON text is taken.</source>
        <translation>%1&#xa0;: %2 est un objet ou une liste dans %3, c’est donc son texte JSON qui est pris.</translation>
    </message>
    <message>
        <source>%1: %2 is there twice in %3, and which one Callgoose takes is not documented (here the last counts).</source>
        <translation>%1&#xa0;: %2 figure deux fois dans %3, et rien ne documente laquelle Callgoose prend (ici, la dernière compte).</translation>
    </message>
    <message>
        <source>%1: no payload has the key %2 there, but %3 was seen.</source>
        <translation>%1&#xa0;: aucun payload n’a la clé %2 à cet endroit, mais %3 a été observée.</translation>
    </message>
    <message>
        <source>, although %1 was seen</source>
        <translation>, bien que %1 ait été observé</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln payloads seen triggers an incident%1.</source>
        <translation>
            <numerusform>Le payload observé ne déclenche aucun incident%1.</numerusform>
            <numerusform>Aucun des %Ln payloads observés ne déclenche d’incident%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter has a resolve part, so incidents stay open until a person closes them.</source>
        <translation>Aucun filtre n’a de partie Resolve&#xa0;: les incidents restent ouverts jusqu’à ce qu’une personne les ferme.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln payloads seen resolves an incident%1.</source>
        <translation>
            <numerusform>Le payload observé ne résout aucun incident%1.</numerusform>
            <numerusform>Aucun des %Ln payloads observés ne résout d’incident%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trigger (filter %2) and resolve (filter %3) at the same time.</source>
        <translation>
            <numerusform>%1 déclenche (filtre %2) et résout (filtre %3) à la fois.</numerusform>
            <numerusform>%1 déclenchent (filtre %2) et résolvent (filtre %3) à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter %1 never acts: filter %2 before it matches wherever it does.</source>
        <translation>Le filtre %1 n’agit jamais&#xa0;: le filtre %2, placé avant lui, prend tout ce qu’il prendrait.</translation>
    </message>
    <message>
        <source>%1: %2 is contained in %3, but also in %4.</source>
        <translation>%1&#xa0;: %2 est contenu dans %3, mais aussi dans %4.</translation>
    </message>
    <message>
        <source>&quot;degraded&quot;, seen in %1, neither opens nor resolves, so an incident that goes error, degraded, active stays open until the later &quot;recovered&quot;.</source>
        <translation>«&#xa0;degraded&#xa0;», observé dans %1, n’ouvre ni ne résout&#xa0;: un incident qui passe par error, degraded, active reste ouvert jusqu’au «&#xa0;recovered&#xa0;» ultérieur.</translation>
    </message>
    <message>
        <source>The endpoint on %1 is not https, so the token would travel in clear.</source>
        <translation>Le point d’accès sur %1 n’est pas en https, le jeton circulerait donc en clair.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path %1 does not end in /process: copy the URL from Callgoose again.</source>
        <translation>Le chemin %1 du point d’accès ne se termine pas par /process&#xa0;: copiez à nouveau l’URL depuis Callgoose.</translation>
    </message>
    <message>
        <source>The token travels in the URL to %1, where servers and proxies log it: OpenStatus can send it as the header Authorization: Bearer.</source>
        <translation>Le jeton circule dans l’URL vers %1, où les serveurs et les proxys la journalisent&#xa0;: OpenStatus peut l’envoyer dans l’en-tête Authorization: Bearer.</translation>
    </message>
    <message>
        <source>%1: no value of %2 contains all of %3 at once, so this list never matches.</source>
        <translation>%1&#xa0;: aucune valeur de %2 ne contient à la fois tous les éléments %3, cette liste ne correspond donc jamais.</translation>
    </message>
    <message>
        <source>Only the Test button&apos;s payload was seen, which always says &quot;recovered&quot; and can never show that a trigger works.</source>
        <translation>Seul le payload du bouton Test a été observé&#x202f;; il dit toujours «&#xa0;recovered&#xa0;» et ne peut jamais montrer qu’un Trigger fonctionne.</translation>
    </message>
    <message>
        <source>The sender has no name (&quot;from&quot;), so titles carry no prefix and a missing title reads &quot;Incident from unknown source&quot;.</source>
        <translation>L’expéditeur n’a pas de nom («&#xa0;from&#xa0;»)&#xa0;: les titres n’ont pas de préfixe, et un titre manquant devient «&#xa0;Incident from unknown source&#xa0;».</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Split into filters</source>
        <translation>Diviser en filtres</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Remove what is empty</source>
        <translation>Retirer ce qui est vide</translation>
    </message>
    <message>
        <source>Resolve on %1</source>
        <translation>Résoudre sur %1</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Ouvrir sur %1</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Supprimer le filtre %1</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>Tous les filtres</translation>
    </message>
    <message>
        <source>Filter %1, trigger</source>
        <translation>Filtre %1, trigger</translation>
    </message>
    <message>
        <source>Filter %1, resolve</source>
        <translation>Filtre %1, resolve</translation>
    </message>
    <message>
        <source>There is no text to take. Copy a payload first.</source>
        <translation>Il n’y a pas de texte à prendre. Copiez d’abord un payload.</translation>
    </message>
    <message>
        <source>This is larger than %1 and was not taken. Split it and add the parts.</source>
        <translation>Ceci dépasse %1 et n’a pas été pris. Divisez-le et ajoutez les parties.</translation>
    </message>
    <message>
        <source>Payloads larger than %1 were left out: %2.</source>
        <translation>Les payloads de plus de %1 ont été omis&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 payloads were taken; %Ln more were left out. Split the text and add the rest by itself.</source>
        <translation>
            <numerusform>Seuls les %1 premiers payloads ont été pris&#x202f;; %Ln autre a été omis. Divisez le texte et ajoutez le reste séparément.</numerusform>
            <numerusform>Seuls les %1 premiers payloads ont été pris&#x202f;; %Ln autres ont été omis. Divisez le texte et ajoutez le reste séparément.</numerusform>
        </translation>
    </message>
    <message>
        <source>curl would read the body from the file &quot;%1&quot;, which was not opened. Open that file instead.</source>
        <translation>curl lirait le corps dans le fichier «&#xa0;%1&#xa0;», qui n’a pas été ouvert. Ouvrez plutôt ce fichier.</translation>
    </message>
    <message>
        <source>The curl option %1 sends a form or a file, which is no payload. Copy the payload itself.</source>
        <translation>L’option curl %1 envoie un formulaire ou un fichier, ce qui n’est pas un payload. Copiez le payload lui-même.</translation>
    </message>
    <message>
        <source>The curl command names no URL.</source>
        <translation>La commande curl n’indique aucune URL.</translation>
    </message>
    <message>
        <source>The HAR file holds no POST request, so no payload was taken.</source>
        <translation>Le fichier HAR ne contient aucune requête POST&#xa0;: aucun payload n’a été pris.</translation>
    </message>
    <message>
        <source>Entries of the HAR file that are no POST were left out: %1.</source>
        <translation>Les entrées du fichier HAR autres que POST ont été omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pieces in braces that are no JSON object were left out: %1.</source>
        <translation>Les fragments entre accolades qui ne sont pas des objets JSON ont été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What Callgoose answered is no payload and was left out: %1.</source>
        <translation>Les réponses de Callgoose ne sont pas des payloads et ont été omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Something in the place of a token is none. It was masked and not kept.</source>
        <translation>Un contenu à la place d’un jeton n’en est pas un. Il a été masqué et n’a pas été conservé.</translation>
    </message>
    <message>
        <source>There are more tokens in this than are kept. The others were masked, too.</source>
        <translation>Il y a ici plus de jetons qu’il n’en est conservé. Les autres ont été masqués eux aussi.</translation>
    </message>
    <message>
        <source>A user&apos;s name or password was left out; the payload is taken without it.</source>
        <translation>Le nom ou le mot de passe d’un utilisateur a été omis&#x202f;; le payload est pris sans lui.</translation>
    </message>
    <message>
        <source>This was taken as several payloads, one after another: %1.</source>
        <translation>Ceci a été pris comme plusieurs payloads successifs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lines that are no exported capture were left out: %1.</source>
        <translation>Les lignes qui ne sont pas des captures exportées ont été omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lines that are not JSON were kept as they are: %1.</source>
        <translation>Les lignes qui ne sont pas du JSON ont été conservées telles quelles&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A list of %Ln objects was taken as one payload. If each is one, paste them without the list&apos;s brackets and commas.</source>
        <translation>
            <numerusform>Une liste de %Ln objet a été prise comme un seul payload. Si l’objet en est un, collez-le sans les crochets de la liste.</numerusform>
            <numerusform>Une liste de %Ln objets a été prise comme un seul payload. Si chacun en est un, collez-les sans les crochets ni les virgules de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was taken as a log: its JSON objects became payloads (%1), and the text around them was left out.</source>
        <translation>Ceci a été pris comme un journal&#xa0;: ses objets JSON sont devenus des payloads (%1) et le texte autour a été omis.</translation>
    </message>
    <message>
        <source>The times before the payloads were taken as when they came in, in UTC where no zone is named.</source>
        <translation>Les heures placées avant les payloads ont été prises comme heures d’arrivée, en UTC si aucun fuseau n’est indiqué.</translation>
    </message>
    <message>
        <source>This is no form that is understood here, so it was kept as it is.</source>
        <translation>Cette forme n’est pas comprise ici&#xa0;: le texte a été conservé tel quel.</translation>
    </message>
    <message>
        <source>The curl option %1 was left out: it was not followed.</source>
        <translation>L’option curl %1 a été omise&#xa0;: elle n’a pas été suivie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known option of curl and was passed over, as one without a value.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option connue de curl et a été ignorée, en la supposant sans valeur.</translation>
    </message>
    <message>
        <source>The shell would put something else in the place of &quot;%1&quot;; it was kept as it is written.</source>
        <translation>Le shell remplacerait «&#xa0;%1&#xa0;» par autre chose&#x202f;; le texte a été conservé tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>Words besides the curl command and its first URL were left out: %1.</source>
        <translation>Les mots en plus de la commande curl et de sa première URL ont été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The curl command was read as one for the command line of Windows.</source>
        <translation>La commande curl a été lue selon les règles de l’invite de commandes de Windows.</translation>
    </message>
    <message>
        <source>The HTTP request has bare line feeds, as from an editor. The body was taken as it is here.</source>
        <translation>La requête HTTP a des sauts de ligne simples, comme ceux d’un éditeur. Le corps a été pris tel quel.</translation>
    </message>
    <message>
        <source>The body is not as long as the request says. All of the text after the header lines was taken.</source>
        <translation>Le corps n’a pas la longueur que la requête indique. Tout le texte après les lignes d’en-tête a été pris.</translation>
    </message>
    <message>
        <source>The request says that its body is in chunks, which could not be read. The body was taken as it is here.</source>
        <translation>La requête dit que son corps est en blocs (chunks), qui n’ont pas pu être lus. Le corps a été pris tel quel.</translation>
    </message>
    <message>
        <source>Requests without a body became empty payloads: %1.</source>
        <translation>Les requêtes sans corps sont devenues des payloads vides&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Entries without a readable time count as received now: %1.</source>
        <translation>Les entrées sans heure lisible comptent comme reçues maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The URL held a token. It was taken out, and the payload is kept without it.</source>
        <translation>L’URL contenait un jeton. Il a été retiré, et le payload est conservé sans lui.</translation>
    </message>
    <message>
        <source>The Authorization header held a token. It was taken out, and the payload is kept without it.</source>
        <translation>L’en-tête Authorization contenait un jeton. Il a été retiré, et le payload est conservé sans lui.</translation>
    </message>
    <message>
        <source>The X-Callgoose-Auth header held a token. It was taken out, and the payload is kept without it.</source>
        <translation>L’en-tête X-Callgoose-Auth contenait un jeton. Il a été retiré, et le payload est conservé sans lui.</translation>
    </message>
    <message>
        <source>after the value of &quot;%1&quot;</source>
        <translation>après la valeur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>after element %1 of the array</source>
        <translation>après l’élément %1 du tableau</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot;</source>
        <translation>la valeur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>element %1 of the array</source>
        <translation>l’élément %1 du tableau</translation>
    </message>
    <message>
        <source>the payload</source>
        <translation>le payload</translation>
    </message>
    <message>
        <source>there is a comma too many before &quot;%1&quot;</source>
        <translation>il y a une virgule de trop avant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>an array is closed by &quot;%1&quot; instead of &quot;]&quot;</source>
        <translation>un tableau est fermé par &quot;%1&quot; au lieu de &quot;]&quot;</translation>
    </message>
    <message>
        <source>%1 is missing before &quot;%2&quot;</source>
        <translation>%1 manque avant «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>there are two commas in a row</source>
        <translation>il y a deux virgules de suite</translation>
    </message>
    <message>
        <source>%1 is missing before the comma</source>
        <translation>%1 manque avant la virgule</translation>
    </message>
    <message>
        <source>%1 stands in other quotation marks than &quot;</source>
        <translation>%1 est entre d’autres guillemets que &quot;</translation>
    </message>
    <message>
        <source>there is a comment, which JSON does not have</source>
        <translation>il y a un commentaire, ce que JSON ne connaît pas</translation>
    </message>
    <message>
        <source>%1 is written &quot;%2&quot;; JSON has &quot;%3&quot;</source>
        <translation>%1&#xa0;s’écrit «&#xa0;%2&#xa0;»&#x202f;; JSON connaît «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; without quotation marks</source>
        <translation>%1 est «&#xa0;%2&#xa0;» sans guillemets</translation>
    </message>
    <message>
        <source>%1 begins with &quot;%2&quot;</source>
        <translation>%1 commence par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>an object is closed by &quot;%1&quot; instead of &quot;}&quot;</source>
        <translation>un objet est fermé par &quot;%1&quot; au lieu de &quot;}&quot;</translation>
    </message>
    <message>
        <source>a key is missing before the comma</source>
        <translation>il manque une clé avant la virgule</translation>
    </message>
    <message>
        <source>a key stands in other quotation marks than &quot;</source>
        <translation>une clé est entre d’autres guillemets que &quot;</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; has no quotation marks</source>
        <translation>la clé «&#xa0;%1&#xa0;» n’a pas de guillemets</translation>
    </message>
    <message>
        <source>a key is missing before the colon</source>
        <translation>il manque une clé avant le deux-points</translation>
    </message>
    <message>
        <source>a key is missing before &quot;%1&quot;</source>
        <translation>il manque une clé avant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a comma is missing %1</source>
        <translation>il manque une virgule %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place %2</translation>
    </message>
    <message>
        <source>the number &quot;%1&quot; begins with a zero too many</source>
        <translation>le nombre «&#xa0;%1&#xa0;» commence par un zéro de trop</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>a digit is missing before &quot;%1&quot;</source>
        <translation>il manque un chiffre avant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a line break or another control character (&quot;%1&quot;) stands inside a text; it must be written as an escape such as \n, or a closing quotation mark is missing before it</source>
        <translation>un saut de ligne ou un autre caractère de contrôle («&#xa0;%1&#xa0;») se trouve dans un texte&#x202f;; il doit s’écrire comme séquence d’échappement, par exemple \n, ou bien un guillemet fermant manque avant lui</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong inside the text</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place dans le texte</translation>
    </message>
    <message>
        <source>a colon is missing after the key &quot;%1&quot;</source>
        <translation>il manque un deux-points après la clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a word is cut off before &quot;%1&quot;</source>
        <translation>un mot est coupé avant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of JSON, which has true, false and null</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mot de JSON, qui connaît true, false et null</translation>
    </message>
    <message>
        <source>in the middle of a key</source>
        <translation>au milieu d’une clé</translation>
    </message>
    <message>
        <source>in the middle of the value of &quot;%1&quot;</source>
        <translation>au milieu de la valeur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>in the middle of a text</source>
        <translation>au milieu d’un texte</translation>
    </message>
    <message>
        <source>before the value of &quot;%1&quot;</source>
        <translation>avant la valeur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>in the middle of a value</source>
        <translation>au milieu d’une valeur</translation>
    </message>
    <message>
        <source>where something should follow</source>
        <translation>là où quelque chose devrait suivre</translation>
    </message>
    <message>
        <source>There is no text here. Paste the whole payload.</source>
        <translation>Il n’y a pas de texte ici. Collez tout le payload.</translation>
    </message>
    <message>
        <source>This is not JSON: %1, %2.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>The JSON stops too early: %1, %2. Brackets still open: %3. Copy the payload to its end.</source>
        <translation>Le JSON s’arrête trop tôt&#xa0;: %1, %2. Crochets et accolades encore ouverts&#xa0;: %3. Copiez le payload jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>The JSON is complete, but &quot;%1&quot; follows it, %2. Add several payloads one by one.</source>
        <translation>Le JSON est complet, mais «&#xa0;%1&#xa0;» le suit, %2. Ajoutez plusieurs payloads un par un.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels, %2. Such a payload cannot be read.</source>
        <translation>Le JSON a plus de %1 niveaux d’imbrication, %2. Un tel payload ne peut pas être lu.</translation>
    </message>
    <message>
        <source>A text holds a broken escape at &quot;%1&quot;, %2. After a backslash stands one of &quot; \ / b f n r t, or u with four hexadecimal digits.</source>
        <translation>Un texte contient une séquence d’échappement erronée à «&#xa0;%1&#xa0;», %2. Après une barre oblique inverse vient l’un de &quot; \ / b f n r t, ou u avec quatre chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8, %1. Save it as UTF-8 and add it again.</source>
        <translation>Le texte n’est pas en UTF-8 valide, %1. Enregistrez-le en UTF-8 et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>The text is UTF-16. JSON payloads are UTF-8: save it as UTF-8 and add it again.</source>
        <translation>Le texte est en UTF-16. Les payloads JSON sont en UTF-8&#xa0;: enregistrez-le en UTF-8 et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>The JSON is larger than %1 and cannot be read.</source>
        <translation>Le JSON dépasse %1 et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; only along its path</source>
        <translation>«&#xa0;%1&#xa0;» seulement selon son chemin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; only inside another object</source>
        <translation>«&#xa0;%1&#xa0;» seulement dans un autre objet</translation>
    </message>
    <message>
        <source>one item of the list instead of all</source>
        <translation>un élément de la liste au lieu de tous</translation>
    </message>
    <message>
        <source>the items in the other case</source>
        <translation>les éléments dans l’autre casse</translation>
    </message>
    <message>
        <source>Opens a test incident with the id %1, for the next probe to be tried on.</source>
        <translation>Ouvre un incident de test d’id %1, sur lequel essayer la sonde suivante.</translation>
    </message>
    <message>
        <source>Closes the test incident %1, with its number written as text.</source>
        <translation>Ferme l’incident de test %1, avec son nombre écrit comme texte.</translation>
    </message>
    <message>
        <source>Closes the test incident %1.</source>
        <translation>Ferme l’incident de test %1.</translation>
    </message>
    <message>
        <source>A trigger for filter %1, id %2</source>
        <translation>Un Trigger pour le filtre %1, id %2</translation>
    </message>
    <message>
        <source>A resolve for filter %1, id %2</source>
        <translation>Un Resolve pour le filtre %1, id %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>No reading explains the answers to %Ln requests: what is typed into Callgoose differs from these filters.</source>
        <translation>
            <numerusform>Aucune lecture n’explique la réponse à %Ln requête&#xa0;: ce qui est saisi dans Callgoose diffère de ces filtres.</numerusform>
            <numerusform>Aucune lecture n’explique les réponses à %Ln requêtes&#xa0;: ce qui est saisi dans Callgoose diffère de ces filtres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The series ended after %Ln requests: the last one was refused or its answer was lost.</source>
        <translation>
            <numerusform>La série s’est arrêtée après %Ln requête&#xa0;: elle a été refusée ou sa réponse a été perdue.</numerusform>
            <numerusform>La série s’est arrêtée après %Ln requêtes&#xa0;: la dernière a été refusée ou sa réponse a été perdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The series ended after %Ln requests: a test incident could not be closed.</source>
        <translation>
            <numerusform>La série s’est arrêtée après %Ln requête&#xa0;: un incident de test n’a pas pu être fermé.</numerusform>
            <numerusform>La série s’est arrêtée après %Ln requêtes&#xa0;: un incident de test n’a pas pu être fermé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled with %Ln requests: this tenant reads the filters as %1.</source>
        <translation>
            <numerusform>Établi avec %Ln requête&#xa0;: ce locataire (tenant) lit les filtres comme %1.</numerusform>
            <numerusform>Établi avec %Ln requêtes&#xa0;: ce locataire (tenant) lit les filtres comme %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled with %Ln requests, as far as these filters can show it: %1. %2</source>
        <translation>
            <numerusform>Établi avec %Ln requête, autant que ces filtres peuvent le montrer&#xa0;: %1. %2</numerusform>
            <numerusform>Établi avec %Ln requêtes, autant que ces filtres peuvent le montrer&#xa0;: %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings do the same with them.</source>
        <translation>
            <numerusform>%Ln lecture donne le même résultat avec eux.</numerusform>
            <numerusform>%Ln lectures donnent le même résultat avec eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number and its text are the same id.</source>
        <translation>Un nombre et son texte sont le même id.</translation>
    </message>
    <message>
        <source>A number and its text are different ids.</source>
        <translation>Un nombre et son texte sont des ids différents.</translation>
    </message>
    <message>
        <source>OpenStatus says: &quot;%1&quot;</source>
        <translation>OpenStatus dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The host of OpenStatus&apos;s API was not found. Check the address and the network.</source>
        <translation>L’hôte de l’API d’OpenStatus est introuvable. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of OpenStatus&apos;s API. Check host and port.</source>
        <translation>Rien ne répond à l’adresse de l’API d’OpenStatus. Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>The certificate of OpenStatus&apos;s API is not trusted. Check the address.</source>
        <translation>Le certificat de l’API d’OpenStatus n’est pas approuvé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The proxy failed. Check the system&apos;s proxy settings.</source>
        <translation>Le proxy a échoué. Vérifiez les réglages de proxy du système.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>The connection closed before OpenStatus&apos;s whole answer was read.</source>
        <translation>La connexion s’est fermée avant que toute la réponse d’OpenStatus ait été lue.</translation>
    </message>
    <message>
        <source>OpenStatus did not answer in time.</source>
        <translation>OpenStatus n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The answer was not HTTP, or longer than any of OpenStatus. Check the address.</source>
        <translation>La réponse n’était pas en HTTP, ou était plus longue que toute réponse d’OpenStatus. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The change may have been made: read the lists again before you repeat it.</source>
        <translation>La modification a peut-être été faite&#xa0;: relisez les listes avant de la répéter.</translation>
    </message>
    <message>
        <source>OpenStatus does not accept the API key. Enter the one of this workspace.</source>
        <translation>OpenStatus n’accepte pas la clé d’API. Saisissez celle de cet espace de travail.</translation>
    </message>
    <message>
        <source>The plan&apos;s number of notification channels is used up. Update the existing channel, delete one, or take a larger plan.</source>
        <translation>Le nombre de canaux de notification de l’abonnement est épuisé. Mettez à jour le canal existant, supprimez-en un ou prenez un abonnement supérieur.</translation>
    </message>
    <message>
        <source>OpenStatus does not know this monitor or channel, or the address is not that of its API. Read the lists again.</source>
        <translation>OpenStatus ne connaît pas ce moniteur ou ce canal, ou l’adresse n’est pas celle de son API. Relisez les listes.</translation>
    </message>
    <message>
        <source>OpenStatus does not take these values. Check name and URL.</source>
        <translation>OpenStatus n’accepte pas ces valeurs. Vérifiez le nom et l’URL.</translation>
    </message>
    <message>
        <source>OpenStatus sent its test and was refused. Check Callgoose&apos;s URL and token.</source>
        <translation>OpenStatus a envoyé son test et a été refusé. Vérifiez l’URL et le jeton de Callgoose.</translation>
    </message>
    <message>
        <source>OpenStatus failed (%1). The change may have been made: read the lists again.</source>
        <translation>OpenStatus a échoué (%1). La modification a peut-être été faite&#xa0;: relisez les listes.</translation>
    </message>
    <message>
        <source>OpenStatus refused (%1).</source>
        <translation>OpenStatus a refusé (%1).</translation>
    </message>
    <message>
        <source>The address leads elsewhere (%1) and was not followed. Enter the one of the API itself.</source>
        <translation>L’adresse mène ailleurs (%1) et n’a pas été suivie. Saisissez celle de l’API elle-même.</translation>
    </message>
    <message>
        <source>What answered is not OpenStatus&apos;s API. Its address ends in /rpc.</source>
        <translation>Ce qui a répondu n’est pas l’API d’OpenStatus. Son adresse se termine par /rpc.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>%1 of %2 channels in use.</source>
        <translation>%1 canaux utilisés sur %2.</translation>
    </message>
    <message>
        <source>No more can be created on this plan: update one, or delete one first.</source>
        <translation>Cet abonnement ne permet pas d’en créer d’autres&#xa0;: mettez-en un à jour, ou supprimez-en d’abord un.</translation>
    </message>
    <message>
        <source>OpenStatus stores the URL in clear, with the token in it: everybody in its workspace can read it. Use a Service token.</source>
        <translation>OpenStatus enregistre l’URL en clair, avec le jeton qu’elle contient&#xa0;: toute personne de son espace de travail peut le lire. Utilisez un Service token.</translation>
    </message>
    <message>
        <source>OpenStatus stores header values in clear: everybody in its workspace can read the token. Use a Service token.</source>
        <translation>OpenStatus enregistre les valeurs d’en-tête en clair&#xa0;: toute personne de son espace de travail peut lire le jeton. Utilisez un Service token.</translation>
    </message>
    <message>
        <source>The host was not found; nothing was sent. Check the endpoint&apos;s spelling and the network.</source>
        <translation>L’hôte est introuvable&#x202f;; rien n’a été envoyé. Vérifiez l’orthographe du point d’accès et le réseau.</translation>
    </message>
    <message>
        <source>Nothing answers at this address; nothing was sent. Check host and port.</source>
        <translation>Rien ne répond à cette adresse&#x202f;; rien n’a été envoyé. Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted; nothing was sent. %1</source>
        <translation>Le certificat du serveur n’est pas approuvé&#x202f;; rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>The proxy failed; nothing was sent. Check the system&apos;s proxy settings.</source>
        <translation>Le proxy a échoué&#x202f;; rien n’a été envoyé. Vérifiez les réglages de proxy du système.</translation>
    </message>
    <message>
        <source>There is no network; nothing was sent.</source>
        <translation>Il n’y a pas de réseau&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No connection came about in time; nothing was sent. Check host, port and network.</source>
        <translation>Aucune connexion n’a été établie à temps&#x202f;; rien n’a été envoyé. Vérifiez l’hôte, le port et le réseau.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Annulé avant tout envoi.</translation>
    </message>
    <message>
        <source>The connection ended at once; nothing was sent. Check host and port.</source>
        <translation>La connexion s’est terminée aussitôt&#x202f;; rien n’a été envoyé. Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>No answer came in time. The request may have been processed: look into Callgoose.</source>
        <translation>Aucune réponse n’est arrivée à temps. La requête a peut-être été traitée&#xa0;: vérifiez dans Callgoose.</translation>
    </message>
    <message>
        <source>Cancelled. The request may have been processed: look into Callgoose.</source>
        <translation>Annulé. La requête a peut-être été traitée&#xa0;: vérifiez dans Callgoose.</translation>
    </message>
    <message>
        <source>The answer was not HTTP. The request may have been processed: check that the URL is Callgoose&apos;s.</source>
        <translation>La réponse n’était pas en HTTP. La requête a peut-être été traitée&#xa0;: vérifiez que l’URL est celle de Callgoose.</translation>
    </message>
    <message>
        <source>The connection closed before the whole answer was read. The request may have been processed: look into Callgoose.</source>
        <translation>La connexion s’est fermée avant que toute la réponse ait été lue. La requête a peut-être été traitée&#xa0;: vérifiez dans Callgoose.</translation>
    </message>
    <message>
        <source>The way leads through the proxy %1.</source>
        <translation>Le chemin passe par le proxy %1.</translation>
    </message>
    <message>
        <source>A test is running. Wait until it has ended, or stop it.</source>
        <translation>Un test est en cours. Attendez sa fin, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Another Gooseneck on this machine is running a live test. Wait until it has ended.</source>
        <translation>Un autre Gooseneck sur cette machine exécute un test réel. Attendez sa fin.</translation>
    </message>
    <message>
        <source>Too many live tests in a short time. Wait %1 minutes.</source>
        <translation>Trop de tests réels en peu de temps. Attendez %1 minutes.</translation>
    </message>
    <message>
        <source>Too many live tests in a short time. Wait %1 s.</source>
        <translation>Trop de tests réels en peu de temps. Attendez %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The answer&apos;s status must be a number from 200 to 599.</source>
        <translation>Le statut de la réponse doit être un nombre de 200 à 599.</translation>
    </message>
    <message>
        <source>The answer can be delayed by 0 to %1 seconds.</source>
        <translation>La réponse peut être retardée de 0 à %1 secondes.</translation>
    </message>
    <message>
        <source>The answer&apos;s content type may hold visible ASCII characters only, as in application/json.</source>
        <translation>Le type de contenu de la réponse ne peut contenir que des caractères ASCII visibles, comme application/json.</translation>
    </message>
    <message>
        <source>The answer&apos;s text is longer than %1. Shorten it.</source>
        <translation>Le texte de la réponse dépasse %1. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The payload is packed in a way that is not understood here. It is shown as it was received.</source>
        <translation>Le payload est encodé d’une façon qui n’est pas comprise ici. Il est affiché tel que reçu.</translation>
    </message>
    <message>
        <source>The payload says that it is compressed, but cannot be unpacked. It is shown as it was received.</source>
        <translation>Le payload se dit compressé, mais ne peut pas être décompressé. Il est affiché tel que reçu.</translation>
    </message>
    <message>
        <source>Unpacked the payload would be larger than %1. It is shown as it was received.</source>
        <translation>Une fois décompressé, le payload dépasserait %1. Il est affiché tel que reçu.</translation>
    </message>
    <message>
        <source>This is not a URL. Enter it as in https://tunnel.example.com/path.</source>
        <translation>Ce n’est pas une URL. Saisissez-la comme https://tunnel.example.com/path.</translation>
    </message>
    <message>
        <source>OpenStatus calls https:// and http:// addresses only.</source>
        <translation>OpenStatus n’appelle que des adresses https:// et http://.</translation>
    </message>
    <message>
        <source>OpenStatus refuses this address because it means the machine itself. Use a tunnel, or host.docker.internal from Docker on this machine.</source>
        <translation>OpenStatus refuse cette adresse parce qu’elle désigne la machine elle-même. Utilisez un tunnel, ou host.docker.internal depuis Docker sur cette machine.</translation>
    </message>
    <message>
        <source>OpenStatus refuses numeric addresses of private networks. Use a host name or a tunnel.</source>
        <translation>OpenStatus refuse les adresses numériques des réseaux privés. Utilisez un nom d’hôte ou un tunnel.</translation>
    </message>
    <message>
        <source>OpenStatus refuses this address because it is valid in the local network only. Use a host name or a tunnel.</source>
        <translation>OpenStatus refuse cette adresse parce qu’elle n’est valable que dans le réseau local. Utilisez un nom d’hôte ou un tunnel.</translation>
    </message>
    <message>
        <source>The listener is reached under this address.</source>
        <translation>Le récepteur est joignable à cette adresse.</translation>
    </message>
    <message>
        <source>The listener is reached, but does not know this name and would refuse deliveries. Add the name to the host names of the listener.</source>
        <translation>Le récepteur est joignable, mais ne connaît pas ce nom et refuserait les livraisons. Ajoutez le nom aux noms d’hôte du récepteur.</translation>
    </message>
    <message>
        <source>The listener is reached, but this is not its path. Copy the whole address again.</source>
        <translation>Le récepteur est joignable, mais ce n’est pas son chemin. Copiez à nouveau l’adresse entière.</translation>
    </message>
    <message>
        <source>The listener is reached, but something on the way made the request look like one of a browser, and such requests are refused. Switch off what adds Origin or Sec-Fetch-Site.</source>
        <translation>Le récepteur est joignable, mais quelque chose en chemin a fait ressembler la requête à celle d’un navigateur, et de telles requêtes sont refusées. Désactivez ce qui ajoute Origin ou Sec-Fetch-Site.</translation>
    </message>
    <message>
        <source>Something else than the listener answered, with status %1. Check that the tunnel runs and leads to the listener&apos;s port.</source>
        <translation>Autre chose que le récepteur a répondu, avec le statut %1. Vérifiez que le tunnel fonctionne et mène au port du récepteur.</translation>
    </message>
    <message>
        <source>There is no host of this name. Check the spelling, and that the tunnel runs.</source>
        <translation>Aucun hôte ne porte ce nom. Vérifiez l’orthographe, et que le tunnel fonctionne.</translation>
    </message>
    <message>
        <source>Nothing answers under this address. Check that the tunnel and the listener run.</source>
        <translation>Rien ne répond à cette adresse. Vérifiez que le tunnel et le récepteur fonctionnent.</translation>
    </message>
    <message>
        <source>The certificate under this address is not trusted. OpenStatus would refuse it as well.</source>
        <translation>Le certificat à cette adresse n’est pas approuvé. OpenStatus le refuserait aussi.</translation>
    </message>
    <message>
        <source>No answer came in time. Check that the tunnel runs, and try again.</source>
        <translation>Aucune réponse n’est arrivée à temps. Vérifiez que le tunnel fonctionne, et réessayez.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>would have no incident id</source>
        <translation>n’aurait pas d’id d’incident</translation>
    </message>
    <message>
        <source>would have another incident id</source>
        <translation>aurait un autre id d’incident</translation>
    </message>
    <message>
        <source>would trigger</source>
        <translation>déclencherait</translation>
    </message>
    <message>
        <source>would resolve</source>
        <translation>résoudrait</translation>
    </message>
    <message>
        <source>would trigger and resolve</source>
        <translation>déclencherait et résoudrait</translation>
    </message>
    <message>
        <source>would match nothing</source>
        <translation>n’aurait aucune correspondance</translation>
    </message>
    <message>
        <source>degraded opens an incident of low urgency, error after it repeats it, &quot;recovered&quot; closes it. After error it repeats the one that is open.</source>
        <translation>degraded ouvre un incident de faible urgence, error le répète ensuite, «&#xa0;recovered&#xa0;» le ferme. Après error, il répète celui qui est ouvert.</translation>
    </message>
    <message>
        <source>After error the incident stays open until &quot;recovered&quot;, although OpenStatus has closed its own. degraded alone opens none, and its &quot;recovered&quot; closes none.</source>
        <translation>Après error, l’incident reste ouvert jusqu’à «&#xa0;recovered&#xa0;», bien qu’OpenStatus ait fermé le sien. degraded seul n’en ouvre aucun, et son «&#xa0;recovered&#xa0;» n’en ferme aucun.</translation>
    </message>
    <message>
        <source>After error it closes the incident, as OpenStatus closes its own; error again opens a new one. The &quot;recovered&quot; that follows degraded closes none.</source>
        <translation>Après error, il ferme l’incident, comme OpenStatus ferme le sien&#x202f;; un nouvel error en ouvre un nouveau. Le «&#xa0;recovered&#xa0;» qui suit degraded n’en ferme aucun.</translation>
    </message>
    <message>
        <source>It opens an incident of low urgency in a filter of its own, or repeats the one that is open.</source>
        <translation>Cela ouvre un incident de faible urgence dans un filtre propre, ou répète celui qui est ouvert.</translation>
    </message>
    <message>
        <source>It does nothing: what is open stays open.</source>
        <translation>Cela ne fait rien&#xa0;: ce qui est ouvert reste ouvert.</translation>
    </message>
    <message>
        <source>It closes the incident that is open.</source>
        <translation>Cela ferme l’incident ouvert.</translation>
    </message>
    <message>
        <source>One filter for each item makes it robust.</source>
        <translation>Un filtre par élément rend le résultat robuste.</translation>
    </message>
    <message>
        <source>A key at the top level would be robust; without one only a test against your tenant can tell.</source>
        <translation>Une clé du premier niveau serait robuste&#x202f;; sans elle, seul un test sur votre locataire (tenant) peut trancher.</translation>
    </message>
    <message>
        <source>Items in the case that was seen make it robust.</source>
        <translation>Des éléments dans la casse observée rendent le résultat robuste.</translation>
    </message>
    <message>
        <source>No payload to compare the readings with yet</source>
        <translation>Pas encore de payload pour comparer les lectures</translation>
    </message>
    <message>
        <source>The same under every reading</source>
        <translation>Le même résultat sous toutes les lectures</translation>
    </message>
    <message numerus="yes">
        <source>%1 depend on the reading</source>
        <translation>
            <numerusform>%1 dépend de la lecture</numerusform>
            <numerusform>%1 dépendent de la lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: read as &quot;%3&quot;, %4 %5. %6</source>
        <translation>%1, %2&#xa0;: avec la lecture «&#xa0;%3&#xa0;», %4 %5. %6</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documentée</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Choix propre</translation>
    </message>
    <message>
        <source>As the API documentation says: all items of a list must be contained.</source>
        <translation>Selon la documentation de l’API&#xa0;: tous les éléments d’une liste doivent être contenus.</translation>
    </message>
    <message>
        <source>As the OpenStatus guide can only mean: its lists of alternatives work if one item is enough.</source>
        <translation>Selon le seul sens possible du guide d’OpenStatus&#xa0;: ses listes de variantes fonctionnent si un élément suffit.</translation>
    </message>
    <message>
        <source>Neither source as it stands: for what a test against your tenant has shown.</source>
        <translation>Aucune des deux sources telle quelle&#xa0;: pour ce qu’un test sur votre locataire (tenant) a montré.</translation>
    </message>
    <message>
        <source>all must be contained</source>
        <translation>tous doivent être contenus</translation>
    </message>
    <message>
        <source>one is enough</source>
        <translation>un seul suffit</translation>
    </message>
    <message>
        <source>top level only</source>
        <translation>premier niveau seulement</translation>
    </message>
    <message>
        <source>dotted path</source>
        <translation>chemin à points</translation>
    </message>
    <message>
        <source>name at any depth</source>
        <translation>nom à toute profondeur</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>distinguées</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>non distinguées</translation>
    </message>
    <message>
        <source>Items of a list</source>
        <translation>Éléments d’une liste</translation>
    </message>
    <message>
        <source>Nested keys</source>
        <translation>Clés imbriquées</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Majuscules et minuscules</translation>
    </message>
    <message>
        <source>Documentation: all, &quot;if one is missing the filter is discarded&quot;. Guide: fills in &quot;down, failed, critical&quot; as alternatives, so one.</source>
        <translation>Documentation&#xa0;: tous, «&#xa0;if one is missing the filter is discarded&#xa0;». Guide&#xa0;: saisit «&#xa0;down, failed, critical&#xa0;» comme variantes, donc un seul.</translation>
    </message>
    <message>
        <source>Neither source says. OpenStatus sends its id as monitor.id, which a dotted path finds.</source>
        <translation>Aucune source ne le dit. OpenStatus envoie son id sous la forme monitor.id, qu’un chemin à points trouve.</translation>
    </message>
    <message>
        <source>Guide: &quot;UP&quot; does not match &quot;up&quot;. The documentation does not say.</source>
        <translation>Guide&#xa0;: «&#xa0;UP&#xa0;» ne correspond pas à «&#xa0;up&#xa0;». La documentation ne dit rien.</translation>
    </message>
    <message>
        <source>Opens an incident</source>
        <translation>Ouvre un incident</translation>
    </message>
    <message>
        <source>Keeps it open</source>
        <translation>Le laisse ouvert</translation>
    </message>
    <message>
        <source>Resolves it</source>
        <translation>Le résout</translation>
    </message>
    <message>
        <source>answered %1 after %2 ms.</source>
        <translation>réponse %1 après %2&#xa0;ms.</translation>
    </message>
    <message>
        <source>the host was not found. Check the URL&apos;s spelling and the network.</source>
        <translation>l’hôte est introuvable. Vérifiez l’orthographe de l’URL et le réseau.</translation>
    </message>
    <message>
        <source>nothing answers there. Check host and port, and whether the listener runs.</source>
        <translation>rien ne répond. Vérifiez l’hôte et le port, et si le récepteur fonctionne.</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted.</source>
        <translation>le certificat du serveur n’est pas approuvé.</translation>
    </message>
    <message>
        <source>the proxy failed. Check the system&apos;s proxy settings.</source>
        <translation>le proxy a échoué. Vérifiez les réglages de proxy du système.</translation>
    </message>
    <message>
        <source>there is no network.</source>
        <translation>il n’y a pas de réseau.</translation>
    </message>
    <message>
        <source>the connection closed before the whole answer was read.</source>
        <translation>la connexion s’est fermée avant que toute la réponse ait été lue.</translation>
    </message>
    <message>
        <source>no answer came in time.</source>
        <translation>aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>cancelled.</source>
        <translation>annulé.</translation>
    </message>
    <message>
        <source>the answer was not HTTP.</source>
        <translation>la réponse n’était pas en HTTP.</translation>
    </message>
    <message>
        <source>The URL redirects (%1). OpenStatus would follow; here it is not followed. Use the final URL.</source>
        <translation>L’URL redirige (%1). OpenStatus suivrait&#x202f;; ici, la redirection n’est pas suivie. Utilisez l’URL finale.</translation>
    </message>
    <message>
        <source>The URL redirects (%1). OpenStatus would follow as a GET without the payload, so nothing would arrive; here it is not followed. Use the final URL.</source>
        <translation>L’URL redirige (%1). OpenStatus suivrait par un GET sans le payload, donc rien n’arriverait&#x202f;; ici, la redirection n’est pas suivie. Utilisez l’URL finale.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln payloads</source>
        <translation>
            <numerusform>%1 payload sur %Ln</numerusform>
            <numerusform>%1 des %Ln payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not JSON: it is damaged or cut off at %2. Mend the text there.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du JSON&#xa0;: il est endommagé ou coupé à la %2. Corrigez le texte à cet endroit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tenant file. Its first member has to be &quot;format&quot;: &quot;gooseneck.tenant&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de locataire (tenant). Son premier membre doit être &quot;format&quot;: &quot;gooseneck.tenant&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another format version than 1. Update this program, or write &quot;version&quot;: 1.</source>
        <translation>«&#xa0;%1&#xa0;» a une autre version de format que 1. Mettez ce programme à jour, ou écrivez &quot;version&quot;: 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a member &quot;%2&quot; (%3) that a tenant file does not have. Correct or remove it.</source>
        <translation>«&#xa0;%1&#xa0;» a un membre «&#xa0;%2&#xa0;» (%3) qui n’existe pas dans un fichier de locataire (tenant). Corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the value of &quot;%2&quot; (%3) is none that can stand there. Correct it.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la valeur de «&#xa0;%2&#xa0;» (%3) n’est pas admise. Corrigez-la.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no services. Name at least one with its filters.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de services. Indiquez-en au moins un, avec ses filtres.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; two services have the same name (&quot;%2&quot;, %3). Give each one its own.</source>
        <translation>Dans «&#xa0;%1&#xa0;», deux services ont le même nom («&#xa0;%2&#xa0;», %3). Donnez un nom propre à chacun.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the token at &quot;%2&quot; (%3) is of a team or service that is not there. Correct the name.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le jeton à «&#xa0;%2&#xa0;» (%3) est celui d’une équipe ou d’un service qui n’existe pas. Corrigez le nom.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the webhook is not an http address of this machine. Nothing of the simulator leaves it: use 127.0.0.1.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le webhook n’est pas une adresse http de cette machine. Rien du simulateur ne la quitte&#xa0;: utilisez 127.0.0.1.</translation>
    </message>
    <message>
        <source>Use status=503, delay=2000 (milliseconds), drop or garbage, each with &quot;,next=N&quot; for the next N requests or without.</source>
        <translation>Utilisez status=503, delay=2000 (millisecondes), drop ou garbage, chacun avec &quot;,next=N&quot; pour les N requêtes suivantes, ou sans.</translation>
    </message>
    <message>
        <source>refused with %1 on request</source>
        <translation>refus %1, sur demande</translation>
    </message>
    <message>
        <source>answered after %1 ms on request</source>
        <translation>réponse après %1&#xa0;ms, sur demande</translation>
    </message>
    <message>
        <source>connection closed without an answer on request</source>
        <translation>connexion fermée sans réponse, sur demande</translation>
    </message>
    <message>
        <source>answered with garbage on request</source>
        <translation>réponse illisible, sur demande</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>équipe %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>Incident %1 opened.</source>
        <translation>Incident %1 ouvert.</translation>
    </message>
    <message>
        <source>Incident %1 was resolved.</source>
        <translation>L’incident %1 a été résolu.</translation>
    </message>
    <message>
        <source>The webhook was answered with %1.</source>
        <translation>Le webhook a reçu la réponse %1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s receiver gave no answer; check its address.</source>
        <translation>Le destinataire du webhook n’a pas répondu&#x202f;; vérifiez son adresse.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>%1 documents this key for it.</source>
        <translation>%1 documente cette clé à cet effet.</translation>
    </message>
    <message>
        <source>%1 documents this key for it; the payloads seen do not prove it yet.</source>
        <translation>%1 documente cette clé à cet effet&#x202f;; les payloads observés ne le prouvent pas encore.</translation>
    </message>
    <message>
        <source>It says down with %1 and up with %2.</source>
        <translation>Elle indique la panne par %1 et le rétablissement par %2.</translation>
    </message>
    <message>
        <source>It says down with %1; nothing that means up was seen yet.</source>
        <translation>Elle indique la panne par %1&#x202f;; rien qui signifie le rétablissement n’a encore été observé.</translation>
    </message>
    <message>
        <source>It says up with %1; nothing that means down was seen yet.</source>
        <translation>Elle indique le rétablissement par %1&#x202f;; rien qui signifie la panne n’a encore été observé.</translation>
    </message>
    <message>
        <source>It names states with %1, but none that is clearly down or up.</source>
        <translation>Elle nomme des états par %1, mais aucun n’est clairement une panne ou un rétablissement.</translation>
    </message>
    <message numerus="yes">
        <source>It is the same when a monitor goes down and when it is back, for %1 of its %Ln values.</source>
        <translation>
            <numerusform>Elle est la même quand un moniteur tombe en panne et quand il est rétabli, pour %1 valeur sur %Ln.</numerusform>
            <numerusform>Elle est la même quand un moniteur tombe en panne et quand il est rétabli, pour %1 de ses %Ln valeurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is a text that goes with the incident id, with %Ln different values.</source>
        <translation>
            <numerusform>C’est un texte qui va avec l’id d’incident, avec %Ln valeur.</numerusform>
            <numerusform>C’est un texte qui va avec l’id d’incident, avec %Ln valeurs différentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name is common for this; the values seen do not prove it.</source>
        <translation>Son nom est courant pour cet usage&#x202f;; les valeurs observées ne le prouvent pas.</translation>
    </message>
    <message>
        <source>It is a text with several words.</source>
        <translation>C’est un texte de plusieurs mots.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Elle figure dans %1.</translation>
    </message>
    <message>
        <source>%1 differs between the two payloads of the same monitor, which %2 tells.</source>
        <translation>%1 diffère entre les deux payloads d’un même moniteur, que %2 identifie.</translation>
    </message>
    <message>
        <source>%1 is different in nearly every payload.</source>
        <translation>%1 diffère dans presque chaque payload.</translation>
    </message>
    <message>
        <source>%1 is the same for different monitors, which %2 tells apart.</source>
        <translation>%1 est la même pour des moniteurs différents, que %2 distingue.</translation>
    </message>
    <message>
        <source>%1 seldom has the same value when a monitor goes down and when it is back.</source>
        <translation>%1 a rarement la même valeur quand un moniteur tombe en panne et quand il est rétabli.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in only %2 of the %Ln payloads that say down or up.</source>
        <translation>
            <numerusform>%1 ne figure que dans %2 payload sur %Ln qui indique une panne ou un rétablissement.</numerusform>
            <numerusform>%1 ne figure que dans %2 des %Ln payloads qui indiquent une panne ou un rétablissement.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds an object or an array, not one value.</source>
        <translation>%1 contient un objet ou un tableau, pas une seule valeur.</translation>
    </message>
    <message>
        <source>%1 holds texts that are too long for this.</source>
        <translation>%1 contient des textes trop longs pour cet usage.</translation>
    </message>
    <message>
        <source>Suggested as %1: %2</source>
        <translation>Suggérée comme %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Possible as %1: %2</source>
        <translation>Possible comme %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not for %1: %2</source>
        <translation>Pas comme %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no JSON payload yet. Capture, paste or open some.</source>
        <translation>Il n’y a pas encore de payload JSON. Capturez, collez ou ouvrez-en.</translation>
    </message>
    <message>
        <source>No key has values that are known words for down or up. Choose the status key yourself.</source>
        <translation>Aucune clé n’a de valeurs connues pour une panne ou un rétablissement. Choisissez vous-même la clé de statut.</translation>
    </message>
    <message>
        <source>Only the Test button&apos;s payload was seen, which always says recovered. Let a monitor fail and recover, or use the samples.</source>
        <translation>Seul le payload du bouton Test a été observé&#x202f;; il dit toujours recovered. Laissez un moniteur tomber en panne et se rétablir, ou utilisez les exemples.</translation>
    </message>
    <message>
        <source>Only payloads were seen that no monitor&apos;s state sends. Use a notification channel of the monitors, not of the status page.</source>
        <translation>Seuls des payloads qu’aucun état de moniteur n’envoie ont été observés. Utilisez un canal de notification des moniteurs, pas de la page de statut.</translation>
    </message>
    <message>
        <source>No payload that says down was seen yet. Let a monitor fail.</source>
        <translation>Aucun payload de panne n’a encore été observé. Laissez un moniteur tomber en panne.</translation>
    </message>
    <message>
        <source>No payload that says up was seen yet. Let a monitor recover.</source>
        <translation>Aucun payload de rétablissement n’a encore été observé. Laissez un moniteur se rétablir.</translation>
    </message>
    <message>
        <source>No key has the same value when a monitor goes down and when it is back. Capture both for one monitor.</source>
        <translation>Aucune clé n’a la même valeur quand un moniteur tombe en panne et quand il est rétabli. Capturez les deux pour un même moniteur.</translation>
    </message>
    <message>
        <source>Only one monitor was seen, so that nothing shows which key tells monitors apart. Capture a second one.</source>
        <translation>Un seul moniteur a été observé&#xa0;: rien ne montre quelle clé distingue les moniteurs. Capturez-en un second.</translation>
    </message>
    <message>
        <source>%1 is not in this payload, but the filters use it.</source>
        <translation>%1 n’est pas dans ce payload, mais les filtres l’utilisent.</translation>
    </message>
    <message>
        <source>%1 has a value that was never seen before: %2.</source>
        <translation>%1 a une valeur encore jamais observée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is %2 here; so far it was %3.</source>
        <translation>%1 est ici %2&#x202f;; jusqu’à présent, c’était %3.</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sans statut</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>sans id</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>sans description</translation>
    </message>
    <message>
        <source>new status</source>
        <translation>nouveau statut</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>autre type</translation>
    </message>
    <message>
        <source>Callgoose refused the token, or there was none (%1). Give the token of this service again.</source>
        <translation>Callgoose a refusé le jeton, ou il n’y en avait pas (%1). Donnez à nouveau le jeton de ce service.</translation>
    </message>
    <message>
        <source>The server redirects (%1). It was not followed, because the token would travel along. Use the final URL.</source>
        <translation>Le serveur redirige (%1). La redirection n’a pas été suivie, car le jeton serait transmis avec. Utilisez l’URL finale.</translation>
    </message>
    <message>
        <source>Callgoose is not available now (503). Try again later.</source>
        <translation>Callgoose n’est pas disponible actuellement (503). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Callgoose reported a fault of its own (%1). Try again later.</source>
        <translation>Callgoose a signalé une erreur interne (%1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Too many requests came from here (429). Nothing is sent again by itself: wait, then run the test again.</source>
        <translation>Trop de requêtes sont venues d’ici (429). Rien n’est renvoyé automatiquement&#xa0;: attendez, puis relancez le test.</translation>
    </message>
    <message>
        <source>The request was refused (%1). Check the URL and the token.</source>
        <translation>La requête a été refusée (%1). Vérifiez l’URL et le jeton.</translation>
    </message>
    <message>
        <source>The answer (%1) is not one of Callgoose&apos;s. The request may have been processed: check the URL, and look into Callgoose.</source>
        <translation>La réponse (%1) n’est pas de Callgoose. La requête a peut-être été traitée&#xa0;: vérifiez l’URL, et vérifiez dans Callgoose.</translation>
    </message>
    <message>
        <source>A gateway before Callgoose answered (%1). The request may have been processed: look into Callgoose.</source>
        <translation>Une passerelle devant Callgoose a répondu (%1). La requête a peut-être été traitée&#xa0;: vérifiez dans Callgoose.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Repeat of the trigger</source>
        <translation>Répétition du Trigger</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Repeat of the resolve</source>
        <translation>Répétition du Resolve</translation>
    </message>
    <message>
        <source>Webhook that changes nothing</source>
        <translation>Webhook qui ne change rien</translation>
    </message>
    <message>
        <source>Callgoose says: created</source>
        <translation>Callgoose dit&#xa0;: créé</translation>
    </message>
    <message>
        <source>Callgoose says: resolved</source>
        <translation>Callgoose dit&#xa0;: résolu</translation>
    </message>
    <message>
        <source>Full cycle</source>
        <translation>Cycle complet</translation>
    </message>
    <message>
        <source>Trigger only</source>
        <translation>Trigger seulement</translation>
    </message>
    <message>
        <source>Resolve only</source>
        <translation>Resolve seulement</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Global: every service of every team</source>
        <translation>Global&#xa0;: tous les services de toutes les équipes</translation>
    </message>
    <message>
        <source>Team: every service of one team</source>
        <translation>Team&#xa0;: tous les services d’une équipe</translation>
    </message>
    <message>
        <source>Service: one service</source>
        <translation>Service&#xa0;: un seul service</translation>
    </message>
    <message>
        <source>Does Callgoose show the title &quot;%1&quot;?</source>
        <translation>Callgoose affiche-t-il le titre «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Does the incident have the urgency &quot;%1&quot;?</source>
        <translation>L’incident a-t-il l’urgence «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Was the right team told, and no other?</source>
        <translation>La bonne équipe a-t-elle été prévenue, et aucune autre&#x202f;?</translation>
    </message>
    <message>
        <source>Does it show the incident as resolved, at the time of the resolve?</source>
        <translation>L’incident y est-il résolu, à l’heure de la résolution&#x202f;?</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The answers contradict the prediction, and none of the 12 readings explains them all: what is typed into Callgoose may differ from these filters.</source>
        <translation>Les réponses contredisent la prévision, et aucune des 12 lectures ne les explique toutes&#xa0;: ce qui est saisi dans Callgoose diffère peut-être de ces filtres.</translation>
    </message>
    <message>
        <source>The answers contradict the prediction. One reading explains them all: %1.</source>
        <translation>Les réponses contredisent la prévision. Une seule lecture les explique toutes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The answers contradict the prediction. Readings that explain them all: %1.</source>
        <translation>Les réponses contredisent la prévision. Lectures qui les expliquent toutes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>incident created</source>
        <translation>incident créé</translation>
    </message>
    <message>
        <source>created and resolved</source>
        <translation>créé et résolu</translation>
    </message>
    <message>
        <source>incident resolved</source>
        <translation>incident résolu</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>no filter matched</source>
        <translation>aucun filtre ne correspond</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>jeton refusé</translation>
    </message>
    <message>
        <source>server fault</source>
        <translation>erreur du serveur</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>redirection</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <translation>réponse illisible</translation>
    </message>
    <message>
        <source>Waiting for Callgoose&apos;s outgoing webhook at the listener.</source>
        <translation>Attente du webhook sortant de Callgoose sur le récepteur.</translation>
    </message>
    <message>
        <source>The outgoing webhook told the listener.</source>
        <translation>Le webhook sortant a prévenu le récepteur.</translation>
    </message>
    <message>
        <source>No event of this incident came to the listener. Check the URL of the outgoing webhook in Callgoose.</source>
        <translation>Aucun événement de cet incident n’est parvenu au récepteur. Vérifiez l’URL du webhook sortant dans Callgoose.</translation>
    </message>
    <message>
        <source>Predicted was: %1; the answer says: %2.</source>
        <translation>Prévu&#xa0;: %1&#x202f;; la réponse dit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>As predicted, nothing happened. An alert like this opens and closes nothing.</source>
        <translation>Comme prévu, rien ne s’est passé. Une telle alerte n’ouvre et ne ferme rien.</translation>
    </message>
    <message>
        <source>Nothing was resolved: no filter matched, or no incident with this id was open.</source>
        <translation>Rien n’a été résolu&#xa0;: aucun filtre ne correspondait, ou aucun incident de cet id n’était ouvert.</translation>
    </message>
    <message>
        <source>No filter matched: nothing happened. An alert like this would open nothing.</source>
        <translation>Aucun filtre ne correspondait&#xa0;: rien ne s’est passé. Une telle alerte n’ouvrirait rien.</translation>
    </message>
    <message>
        <source>As predicted: %1.</source>
        <translation>Comme prévu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(sans id)</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln attempts</source>
        <translation>
            <numerusform>en %Ln tentative</numerusform>
            <numerusform>en %Ln tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeated %Ln times</source>
        <translation>
            <numerusform>répété %Ln fois</numerusform>
            <numerusform>répété %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Payloads: %1. Incidents opened: %2, resolved: %3, still open: %4. Repeats: %5, orphan resolves: %6, unmatched: %7, not JSON: %8.</source>
        <translation>Payloads&#xa0;: %1. Incidents ouverts&#xa0;: %2, résolus&#xa0;: %3, encore ouverts&#xa0;: %4. Répétitions&#xa0;: %5, résolutions orphelines&#xa0;: %6, sans correspondance&#xa0;: %7, non JSON&#xa0;: %8.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents more stay open</source>
        <translation>
            <numerusform>%Ln incident de plus reste ouvert</numerusform>
            <numerusform>%Ln incidents de plus restent ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents fewer stay open</source>
        <translation>
            <numerusform>%Ln incident de moins reste ouvert</numerusform>
            <numerusform>%Ln incidents de moins restent ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan resolves more</source>
        <translation>
            <numerusform>%Ln résolution orpheline de plus</numerusform>
            <numerusform>%Ln résolutions orphelines de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan resolves fewer</source>
        <translation>
            <numerusform>%Ln résolution orpheline de moins</numerusform>
            <numerusform>%Ln résolutions orphelines de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents more are opened</source>
        <translation>
            <numerusform>%Ln incident de plus est ouvert</numerusform>
            <numerusform>%Ln incidents de plus sont ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents fewer are opened</source>
        <translation>
            <numerusform>%Ln incident de moins est ouvert</numerusform>
            <numerusform>%Ln incidents de moins sont ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeats more</source>
        <translation>
            <numerusform>%Ln répétition de plus</numerusform>
            <numerusform>%Ln répétitions de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeats fewer</source>
        <translation>
            <numerusform>%Ln répétition de moins</numerusform>
            <numerusform>%Ln répétitions de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events more are unmatched</source>
        <translation>
            <numerusform>%Ln événement de plus est sans correspondance</numerusform>
            <numerusform>%Ln événements de plus sont sans correspondance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events fewer are unmatched</source>
        <translation>
            <numerusform>%Ln événement de moins est sans correspondance</numerusform>
            <numerusform>%Ln événements de moins sont sans correspondance</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the saved filters: %1.</source>
        <translation>Par rapport aux filtres enregistrés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No payload has another outcome than with the saved filters.</source>
        <translation>Aucun payload n’a un autre résultat qu’avec les filtres enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads have another outcome than with the saved filters.</source>
        <translation>
            <numerusform>%Ln payload a un autre résultat qu’avec les filtres enregistrés.</numerusform>
            <numerusform>%Ln payloads ont un autre résultat qu’avec les filtres enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, was: %2</source>
        <translation>%1, avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>ouvert le %1</translation>
    </message>
    <message>
        <source>resolved %1</source>
        <translation>résolu le %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>still open, and nothing can close it</source>
        <translation>encore ouvert, et rien ne peut le fermer</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incident %1</translation>
    </message>
    <message>
        <source>Orphan resolve of %1, %2: no such incident is open.</source>
        <translation>Résolution orpheline de %1, %2&#xa0;: cet incident n’est pas ouvert.</translation>
    </message>
    <message>
        <source>An alert of %1, %2, that no filter matches.</source>
        <translation>Une alerte de %1, %2, à laquelle aucun filtre ne correspond.</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Test button</source>
        <translation>Bouton Test</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Brownout</source>
        <translation>Dégradation passagère</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Oscillation</translation>
    </message>
    <message>
        <source>Retry burst</source>
        <translation>Rafale de tentatives</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>keychain denied access</source>
        <translation>accès refusé par le trousseau</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>pas de trousseau</translation>
    </message>
    <message>
        <source>keychain does not answer</source>
        <translation>le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>keychain failed</source>
        <translation>erreur du trousseau</translation>
    </message>
    <message>
        <source>asking the keychain</source>
        <translation>interrogation du trousseau</translation>
    </message>
    <message>
        <source>no token stored</source>
        <translation>aucun jeton enregistré</translation>
    </message>
    <message>
        <source>token stored in keychain</source>
        <translation>jeton enregistré dans le trousseau</translation>
    </message>
    <message>
        <source>token stored in %1</source>
        <translation>jeton enregistré dans %1</translation>
    </message>
    <message>
        <source>token for this session only: %1</source>
        <translation>jeton pour cette session seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>token for this session only</source>
        <translation>jeton pour cette session seulement</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>le nombre %1</translation>
    </message>
    <message>
        <source>the list %1</source>
        <translation>la liste %1</translation>
    </message>
    <message>
        <source>the object %1</source>
        <translation>l’objet %1</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>contient %1</translation>
    </message>
    <message>
        <source>contains %1 only in other case</source>
        <translation>contient %1, mais dans une autre casse</translation>
    </message>
    <message>
        <source>is written otherwise than %1, and numbers are compared as written</source>
        <translation>s’écrit autrement que %1, et les nombres sont comparés tels qu’écrits</translation>
    </message>
    <message>
        <source>does not contain %1</source>
        <translation>ne contient pas %1</translation>
    </message>
    <message>
        <source>%1 is not in this payload.</source>
        <translation>%1 n’est pas dans ce payload.</translation>
    </message>
    <message>
        <source>%1 is not found; this payload has %2.</source>
        <translation>%1 est introuvable&#x202f;; ce payload a %2.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclenche</translation>
    </message>
    <message>
        <source>Resolves</source>
        <translation>Résout</translation>
    </message>
    <message>
        <source>Triggers and resolves</source>
        <translation>Déclenche et résout</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Non JSON</translation>
    </message>
    <message>
        <source>%1 is null, which contains nothing.</source>
        <translation>%1 vaut null, qui ne contient rien.</translation>
    </message>
    <message>
        <source>%1 is %2, but the list is empty.</source>
        <translation>%1 vaut %2, mais la liste est vide.</translation>
    </message>
    <message>
        <source>%1 is %2: it %3.</source>
        <translation>%1 vaut %2, qui %3.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>OpenStatus monitor alert</source>
        <translation>Alerte de moniteur OpenStatus</translation>
    </message>
    <message>
        <source>OpenStatus Test button</source>
        <translation>Bouton Test d’OpenStatus</translation>
    </message>
    <message>
        <source>OpenStatus status-page webhook</source>
        <translation>Webhook de page de statut OpenStatus</translation>
    </message>
    <message>
        <source>Example of the Callgoose guide</source>
        <translation>Exemple du guide Callgoose</translation>
    </message>
    <message>
        <source>Monitor alert</source>
        <translation>Alerte de moniteur</translation>
    </message>
    <message>
        <source>%1 monitor alert</source>
        <translation>Alerte de moniteur %1</translation>
    </message>
    <message>
        <source>OpenStatus: error</source>
        <translation>OpenStatus&#xa0;: error</translation>
    </message>
    <message>
        <source>OpenStatus: degraded</source>
        <translation>OpenStatus&#xa0;: degraded</translation>
    </message>
    <message>
        <source>OpenStatus: recovered</source>
        <translation>OpenStatus&#xa0;: recovered</translation>
    </message>
    <message>
        <source>OpenStatus: Test button</source>
        <translation>OpenStatus&#xa0;: bouton Test</translation>
    </message>
    <message>
        <source>Callgoose guide: down</source>
        <translation>Guide Callgoose&#xa0;: down</translation>
    </message>
    <message>
        <source>Callgoose guide: up</source>
        <translation>Guide Callgoose&#xa0;: up</translation>
    </message>
    <message>
        <source>Name of the filter set</source>
        <translation>Nom du jeu de filtres</translation>
    </message>
    <message>
        <source>Sender (from)</source>
        <translation>Expéditeur (from)</translation>
    </message>
    <message>
        <source>Matching profile</source>
        <translation>Profil de correspondance</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Trigger key</source>
        <translation>Trigger&#xa0;: clé</translation>
    </message>
    <message>
        <source>Trigger contains</source>
        <translation>Trigger&#xa0;: contient</translation>
    </message>
    <message>
        <source>Map Incident With</source>
        <translation>Map Incident With</translation>
    </message>
    <message>
        <source>Incident Title From</source>
        <translation>Incident Title From</translation>
    </message>
    <message>
        <source>Incident Description From</source>
        <translation>Incident Description From</translation>
    </message>
    <message>
        <source>Resolve key</source>
        <translation>Resolve&#xa0;: clé</translation>
    </message>
    <message>
        <source>Resolve contains</source>
        <translation>Resolve&#xa0;: contient</translation>
    </message>
    <message>
        <source>Incident Mapped With</source>
        <translation>Incident Mapped With</translation>
    </message>
    <message>
        <source>Callgoose URL</source>
        <translation>URL de Callgoose</translation>
    </message>
    <message>
        <source>How the token travels</source>
        <translation>Transport du jeton</translation>
    </message>
    <message>
        <source>Role: status</source>
        <translation>Rôle&#xa0;: statut</translation>
    </message>
    <message>
        <source>Role: incident id</source>
        <translation>Rôle&#xa0;: id d’incident</translation>
    </message>
    <message>
        <source>Role: title</source>
        <translation>Rôle&#xa0;: titre</translation>
    </message>
    <message>
        <source>Role: description</source>
        <translation>Rôle&#xa0;: description</translation>
    </message>
    <message>
        <source>Filter %1 · %2</source>
        <translation>Filtre %1 · %2</translation>
    </message>
    <message>
        <source>(value)</source>
        <translation>(valeur)</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Ouvre %1</translation>
    </message>
    <message>
        <source>This key stands more than once in its object; the last one counts.</source>
        <translation>Cette clé figure plus d’une fois dans son objet&#x202f;; la dernière compte.</translation>
    </message>
    <message>
        <source>It is now kept for %1: in the keychain, or in memory for this run where there is none.</source>
        <translation>Il est maintenant conservé pour %1&#xa0;: dans le trousseau, ou en mémoire pour cette session s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>The token that is kept for %1 was not replaced by it; to do that, enter it under Connection.</source>
        <translation>Le jeton conservé pour %1 n’a pas été remplacé par lui&#x202f;; pour cela, saisissez-le sous Connexion.</translation>
    </message>
    <message>
        <source>It was not kept, because nothing says which server it is for: enter it under Connection.</source>
        <translation>Il n’a pas été conservé, car rien n’indique à quel serveur il est destiné&#xa0;: saisissez-le sous Connexion.</translation>
    </message>
    <message>
        <source>The API key or Callgoose&apos;s token is not stored. Enter the key here, the token in the connection (Test, Connection).</source>
        <translation>La clé d’API ou le jeton de Callgoose n’est pas enregistré. Saisissez la clé ici, le jeton dans la connexion (Test, Connexion).</translation>
    </message>
    <message>
        <source>The channel was created.</source>
        <translation>Le canal a été créé.</translation>
    </message>
    <message>
        <source>The channel was updated.</source>
        <translation>Le canal a été mis à jour.</translation>
    </message>
    <message>
        <source>The channel was deleted.</source>
        <translation>Le canal a été supprimé.</translation>
    </message>
    <message>
        <source>OpenStatus sent its test and Callgoose took it. The test says &quot;recovered&quot;: look into Callgoose&apos;s log for it.</source>
        <translation>OpenStatus a envoyé son test et Callgoose l’a accepté. Le test dit «&#xa0;recovered&#xa0;»&#xa0;: cherchez-le dans le journal de Callgoose.</translation>
    </message>
    <message>
        <source>Reading monitors and channels …</source>
        <translation>Lecture des moniteurs et des canaux…</translation>
    </message>
    <message>
        <source>Saving the channel …</source>
        <translation>Enregistrement du canal…</translation>
    </message>
    <message>
        <source>Deleting the channel …</source>
        <translation>Suppression du canal…</translation>
    </message>
    <message>
        <source>OpenStatus sends its test …</source>
        <translation>OpenStatus envoie son test…</translation>
    </message>
    <message>
        <source>Choose the monitors that should page someone, and a new channel or the one to change.</source>
        <translation>Choisissez les moniteurs qui doivent alerter quelqu’un, et un nouveau canal ou celui à modifier.</translation>
    </message>
    <message>
        <source>With an API key of OpenStatus (Settings, API Token) the channel is set up from here. Without one, hand over the sheet or the Terraform file (Export).</source>
        <translation>Avec une clé d’API d’OpenStatus (Settings, API Token), le canal se configure d’ici. Sans elle, transmettez la fiche ou le fichier Terraform (Exporter).</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Interrogation du trousseau</translation>
    </message>
    <message>
        <source>In the keychain; leave empty to keep it</source>
        <translation>Dans le trousseau&#x202f;; laissez vide pour la conserver</translation>
    </message>
    <message>
        <source>In memory until the program ends; leave empty to keep it</source>
        <translation>En mémoire jusqu’à la fin du programme&#x202f;; laissez vide pour la conserver</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The keychain denied access</source>
        <translation>Le trousseau a refusé l’accès</translation>
    </message>
    <message>
        <source>There is no keychain: a key is kept until the program ends</source>
        <translation>Il n’y a pas de trousseau&#xa0;: une clé est gardée jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Le trousseau a échoué</translation>
    </message>
    <message>
        <source>This is no address. OpenStatus&apos;s own is https://api.openstatus.dev/rpc, a self-hosted one http://HOST:3001/rpc.</source>
        <translation>Ce n’est pas une adresse. Celle d’OpenStatus est https://api.openstatus.dev/rpc, celle d’une instance auto-hébergée http://HOST:3001/rpc.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or for a self-hosted OpenStatus nearby with http://.</source>
        <translation>L’adresse doit commencer par https://, ou par http:// pour un OpenStatus auto-hébergé à proximité.</translation>
    </message>
    <message>
        <source>http:// would send the key in clear over the internet. Use https://.</source>
        <translation>http:// enverrait la clé en clair sur internet. Utilisez https://.</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove the part before the @.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe. Supprimez la partie qui précède le @.</translation>
    </message>
    <message>
        <source>Use as &amp;status</source>
        <translation>Utiliser comme &amp;statut</translation>
    </message>
    <message>
        <source>Use as &amp;incident id</source>
        <translation>Utiliser comme &amp;id d’incident</translation>
    </message>
    <message>
        <source>Use as &amp;title</source>
        <translation>Utiliser comme &amp;titre</translation>
    </message>
    <message>
        <source>Use as &amp;description</source>
        <translation>Utiliser comme &amp;description</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3, %Ln bytes</source>
        <translation>
            <numerusform>%1  %2  %3, %Ln octet</numerusform>
            <numerusform>%1  %2  %3, %Ln octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is full: %Ln of the oldest payloads were dropped to make room.</source>
        <translation>
            <numerusform>L’historique est plein&#xa0;: le payload le plus ancien a été supprimé pour faire de la place.</numerusform>
            <numerusform>L’historique est plein&#xa0;: les %Ln payloads les plus anciens ont été supprimés pour faire de la place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads were imported.</source>
        <translation>
            <numerusform>%Ln payload a été importé.</numerusform>
            <numerusform>%Ln payloads ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payloads that were captured</source>
        <translation>Les payloads capturés</translation>
    </message>
    <message>
        <source>File of the captures</source>
        <translation>Fichier des captures</translation>
    </message>
    <message>
        <source>Print the payloads too</source>
        <translation>Afficher aussi les payloads</translation>
    </message>
    <message>
        <source>Export them whole, one per line; secrets are masked</source>
        <translation>Les exporter en entier, un par ligne&#x202f;; les secrets sont masqués</translation>
    </message>
    <message>
        <source>Add the captures of a file that --ndjson wrote</source>
        <translation>Ajouter les captures d’un fichier écrit par --ndjson</translation>
    </message>
    <message>
        <source>One JSON object per line</source>
        <translation>Un objet JSON par ligne</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Voir --help.</translation>
    </message>
    <message>
        <source>A token is never given as an argument, because other programs of this machine can read it there. Use --token-env NAME, --token-stdin or --keychain.</source>
        <translation>Un jeton n’est jamais donné en argument, car d’autres programmes de cette machine peuvent l’y lire. Utilisez --token-env NAME, --token-stdin ou --keychain.</translation>
    </message>
    <message>
        <source>There are more arguments than this command takes.</source>
        <translation>Il y a plus d’arguments que cette commande n’en accepte.</translation>
    </message>
    <message>
        <source>Not an option of this command: %1.</source>
        <translation>Option inconnue de cette commande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>Écrit&#xa0;:</translation>
    </message>
    <message>
        <source>The samples do not trigger and resolve with the proposed filters.</source>
        <translation>Les exemples ne déclenchent et ne résolvent pas avec les filtres proposés.</translation>
    </message>
    <message>
        <source>OpenStatus to Callgoose</source>
        <translation>OpenStatus vers Callgoose</translation>
    </message>
    <message>
        <source>What the proposed filters do with samples of OpenStatus:</source>
        <translation>Ce que les filtres proposés font avec des exemples d’OpenStatus&#xa0;:</translation>
    </message>
    <message>
        <source>A full cycle against a local Callgoose, over HTTP; nothing left this machine:</source>
        <translation>Un cycle complet sur un Callgoose local, par HTTP&#x202f;; rien n’a quitté cette machine&#xa0;:</translation>
    </message>
    <message>
        <source>Play the whole path with samples</source>
        <translation>Jouer tout le parcours avec des exemples</translation>
    </message>
    <message>
        <source>Folder for the filter set, the sheet and the report</source>
        <translation>Dossier pour le jeu de filtres, la fiche et le rapport</translation>
    </message>
    <message>
        <source>What the filters do with payloads</source>
        <translation>Ce que les filtres font avec les payloads</translation>
    </message>
    <message>
        <source>File of the filter set</source>
        <translation>Fichier du jeu de filtres</translation>
    </message>
    <message>
        <source>Reading: documented, guide, or items=...,keys=...,case=...</source>
        <translation>Lecture&#xa0;: documented, guide, ou items=...,keys=...,case=...</translation>
    </message>
    <message>
        <source>Say for each condition why it holds or not</source>
        <translation>Dire pour chaque condition pourquoi elle est remplie ou non</translation>
    </message>
    <message>
        <source>Exit 1 unless every payload has this verdict</source>
        <translation>Code de sortie 1 si un payload n’a pas ce verdict</translation>
    </message>
    <message>
        <source>Write a test case for each payload to this file, for a build server</source>
        <translation>Écrire un cas de test par payload dans ce fichier, pour un serveur d’intégration</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way for a token to travel. Use bearer, query or header.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un transport possible du jeton. Utilisez bearer, query ou header.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a monitor. It is the number in the monitor&apos;s address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un id de moniteur. C’est le nombre dans l’adresse du moniteur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be exported. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être exporté. Possibilités&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write the filters as a file for others</source>
        <translation>Écrire les filtres dans un fichier pour d’autres</translation>
    </message>
    <message>
        <source>File of the filter set or workspace</source>
        <translation>Fichier du jeu de filtres ou de l’espace de travail</translation>
    </message>
    <message>
        <source>URL from Callgoose, without the token</source>
        <translation>URL fournie par Callgoose, sans le jeton</translation>
    </message>
    <message>
        <source>How the token travels: bearer, query or header</source>
        <translation>Transport du jeton&#xa0;: bearer, query ou header</translation>
    </message>
    <message>
        <source>Ids of OpenStatus monitors, with commas</source>
        <translation>Ids des moniteurs OpenStatus, séparés par des virgules</translation>
    </message>
    <message>
        <source>File; without it, standard output</source>
        <translation>Fichier&#x202f;; à défaut, la sortie standard</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reading of the filters. Use documented, guide, or for example items=any,keys=top-level,case=insensitive.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une lecture des filtres. Utilisez documented, guide ou, par exemple, items=any,keys=top-level,case=insensitive.</translation>
    </message>
    <message>
        <source>White space at the ends of the token was left out.</source>
        <translation>Les espaces aux extrémités du jeton ont été omis.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. It should hold the token.</source>
        <translation>La variable d’environnement %1 n’est pas définie. Elle devrait contenir le jeton.</translation>
    </message>
    <message>
        <source>The URL holds a token, and other programs of this machine can read it in the list of processes. Leave it out, and use --token-env NAME or --token-stdin.</source>
        <translation>L’URL contient un jeton, et d’autres programmes de cette machine peuvent le lire dans la liste des processus. Retirez-le, et utilisez --token-env NAME ou --token-stdin.</translation>
    </message>
    <message>
        <source>The keychain holds no token for %1. Store it in the window&apos;s Connection dialog, or give it with --token-env NAME or --token-stdin.</source>
        <translation>Le trousseau ne contient aucun jeton pour %1. Enregistrez-le dans la fenêtre, dialogue Connexion, ou donnez-le par --token-env NAME ou --token-stdin.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain denied access to the token. Allow it and try again.</source>
        <translation>Le trousseau a refusé l’accès au jeton. Autorisez-le et réessayez.</translation>
    </message>
    <message>
        <source>There is no keychain in this session. Give the token with --token-env NAME or --token-stdin.</source>
        <translation>Il n’y a pas de trousseau dans cette session. Donnez le jeton par --token-env NAME ou --token-stdin.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock it, or give the token with --token-env NAME or --token-stdin.</source>
        <translation>Le trousseau ne répond pas. Déverrouillez-le, ou donnez le jeton par --token-env NAME ou --token-stdin.</translation>
    </message>
    <message>
        <source>The keychain could not be read. Give the token with --token-env NAME or --token-stdin.</source>
        <translation>Le trousseau n’a pas pu être lu. Donnez le jeton par --token-env NAME ou --token-stdin.</translation>
    </message>
    <message>
        <source>What is wrong with the filters</source>
        <translation>Ce qui ne va pas dans les filtres</translation>
    </message>
    <message>
        <source>URL of the Callgoose endpoint</source>
        <translation>URL du point d’accès de Callgoose</translation>
    </message>
    <message>
        <source>Capture webhooks</source>
        <translation>Capturer les webhooks</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address. Use 127.0.0.1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP. Utilisez 127.0.0.1.</translation>
    </message>
    <message>
        <source>Listening on %1: other machines can reach this.</source>
        <translation>Écoute sur %1&#xa0;: d’autres machines peuvent y accéder.</translation>
    </message>
    <message>
        <source>The path must begin with /, and hold no spaces, ?, # or %, nor . or .. as a part.</source>
        <translation>Le chemin doit commencer par / et ne contenir ni espaces, ni ?, # ou %, ni . ou .. comme partie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host name. Give it as in tunnel.example.com, without scheme, port and path.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’hôte. Donnez-le comme tunnel.example.com, sans schéma, port ni chemin.</translation>
    </message>
    <message>
        <source>The name of the header may hold letters, digits, hyphens and dots only.</source>
        <translation>Le nom de l’en-tête ne peut contenir que des lettres, des chiffres, des traits d’union et des points.</translation>
    </message>
    <message>
        <source>IP address; without it only this machine can connect</source>
        <translation>Adresse IP&#x202f;; à défaut, seule cette machine peut se connecter</translation>
    </message>
    <message>
        <source>Port from 1 to 65535; 0 is any free one</source>
        <translation>Port de 1 à 65535&#x202f;; 0&#xa0;: un port libre quelconque</translation>
    </message>
    <message>
        <source>Where the port is taken, use the next free one</source>
        <translation>Si le port est pris, utiliser le prochain port libre</translation>
    </message>
    <message>
        <source>Path of the URL; without it a secret one is made</source>
        <translation>Chemin de l’URL&#x202f;; à défaut, un chemin secret est créé</translation>
    </message>
    <message>
        <source>Name under which a tunnel reaches this; can be given several times</source>
        <translation>Nom sous lequel un tunnel atteint ce récepteur&#x202f;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>Name of a header that every delivery must bring</source>
        <translation>Nom d’un en-tête que chaque livraison doit porter</translation>
    </message>
    <message>
        <source>Environment variable with the value of that header</source>
        <translation>Variable d’environnement avec la valeur de cet en-tête</translation>
    </message>
    <message>
        <source>End after so many</source>
        <translation>S’arrêter après ce nombre de captures</translation>
    </message>
    <message>
        <source>End after so long</source>
        <translation>S’arrêter après ce nombre de secondes</translation>
    </message>
    <message>
        <source>HTTP status of the answer, 200 to 599</source>
        <translation>Statut HTTP de la réponse, de 200 à 599</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Texte de la réponse</translation>
    </message>
    <message>
        <source>Content type of the answer</source>
        <translation>Type de contenu de la réponse</translation>
    </message>
    <message>
        <source>Seconds before the answer, up to 30</source>
        <translation>Secondes avant la réponse, 30 au plus</translation>
    </message>
    <message>
        <source>The environment variable GOOSENECK_LANGUAGE chooses the language of the sentences: en, de, fr or es. JSON is the same in all of them.</source>
        <translation>La variable d’environnement GOOSENECK_LANGUAGE choisit la langue des phrases&#xa0;: en, de, fr ou es. Le JSON est le même dans toutes.</translation>
    </message>
    <message>
        <source>GOOSENECK_LANGUAGE holds no language of this program. It takes en, de, fr or es.</source>
        <translation>GOOSENECK_LANGUAGE ne contient pas une langue de ce programme. Valeurs possibles&#xa0;: en, de, fr ou es.</translation>
    </message>
    <message>
        <source>Connects OpenStatus monitors to Callgoose incidents: see, check and try the filters.</source>
        <translation>Relie les moniteurs OpenStatus aux incidents Callgoose&#xa0;: voir, vérifier et essayer les filtres.</translation>
    </message>
    <message>
        <source>The output could not be written in full. Check the disk or the program that reads it.</source>
        <translation>La sortie n’a pas pu être écrite en entier. Vérifiez le disque ou le programme qui la lit.</translation>
    </message>
    <message>
        <source>Files; - is standard input</source>
        <translation>Fichiers&#x202f;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>File of the captures, in place of files</source>
        <translation>Fichier des captures, à la place de fichiers</translation>
    </message>
    <message>
        <source>Each line of a file is a payload</source>
        <translation>Chaque ligne d’un fichier est un payload</translation>
    </message>
    <message>
        <source>Other programs of this machine can read arguments in the list of processes, so no token is taken there. Use --token-env NAME, --token-stdin or --keychain, which send it as Authorization: Bearer.</source>
        <translation>D’autres programmes de cette machine peuvent lire les arguments dans la liste des processus&#xa0;: aucun jeton n’y est accepté. Utilisez --token-env NAME, --token-stdin ou --keychain, qui l’envoient comme Authorization: Bearer.</translation>
    </message>
    <message>
        <source>The URL must begin with http:// or https://.</source>
        <translation>L’URL doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>A header is given as &quot;Name: value&quot;, in ASCII and on one line.</source>
        <translation>Un en-tête se donne sous la forme &quot;Name: value&quot;, en ASCII et sur une ligne.</translation>
    </message>
    <message>
        <source>--fast takes a whole number from 1 to %1.</source>
        <translation>--fast prend un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>Say what to play: %1.</source>
        <translation>Dites ce qu’il faut jouer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give the token one way: --token-env, --token-stdin or --keychain.</source>
        <translation>Donnez le jeton d’une seule façon&#xa0;: --token-env, --token-stdin ou --keychain.</translation>
    </message>
    <message>
        <source>%1, attempt %2: %3</source>
        <translation>%1, tentative %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Play OpenStatus: send its webhooks</source>
        <translation>Jouer le rôle d’OpenStatus&#xa0;: envoyer ses webhooks</translation>
    </message>
    <message>
        <source>URL that OpenStatus was told to send to</source>
        <translation>URL à laquelle OpenStatus doit envoyer</translation>
    </message>
    <message>
        <source>A header of the channel, as &quot;Name: value&quot;</source>
        <translation>Un en-tête du canal, sous la forme &quot;Name: value&quot;</translation>
    </message>
    <message>
        <source>Number of the monitor</source>
        <translation>Numéro du moniteur</translation>
    </message>
    <message>
        <source>Name of the monitor</source>
        <translation>Nom du moniteur</translation>
    </message>
    <message>
        <source>So many times faster; 100 if no number is given</source>
        <translation>Facteur d’accélération&#x202f;; 100 si aucun nombre n’est donné</translation>
    </message>
    <message>
        <source>Environment variable with the token, sent as Authorization: Bearer</source>
        <translation>Variable d’environnement avec le jeton, envoyé comme Authorization: Bearer</translation>
    </message>
    <message>
        <source>Read the token from standard input</source>
        <translation>Lire le jeton sur l’entrée standard</translation>
    </message>
    <message>
        <source>Take the token that the window stored for this server</source>
        <translation>Prendre le jeton que la fenêtre a enregistré pour ce serveur</translation>
    </message>
    <message>
        <source>error, degraded, recovered, test-button, outage, brownout, flapping or retry-burst</source>
        <translation>error, degraded, recovered, test-button, outage, brownout, flapping ou retry-burst</translation>
    </message>
    <message>
        <source>A local Callgoose answers on %1</source>
        <translation>Un Callgoose local répond sur %1</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>source inconnue</translation>
    </message>
    <message>
        <source>answered %1, %2</source>
        <translation>réponse %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln bytes, %2</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln octet, %2</numerusform>
            <numerusform>%1&#xa0;: %Ln octets, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A local Callgoose with these filters</source>
        <translation>Un Callgoose local avec ces filtres</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Capture %1</translation>
    </message>
    <message>
        <source>Which keys could serve, and why</source>
        <translation>Quelles clés pourraient servir, et pourquoi</translation>
    </message>
    <message>
        <source>Print the filters that these keys make</source>
        <translation>Afficher les filtres que donnent ces clés</translation>
    </message>
    <message>
        <source>The webhook has to be an http address of this machine: nothing of the simulator leaves it. Use 127.0.0.1.</source>
        <translation>Le webhook doit être une adresse http de cette machine&#xa0;: rien du simulateur ne la quitte. Utilisez 127.0.0.1.</translation>
    </message>
    <message>
        <source>File of the filter set: a tenant of one service</source>
        <translation>Fichier du jeu de filtres&#xa0;: un locataire (tenant) à un seul service</translation>
    </message>
    <message>
        <source>File of a tenant: services, tokens, webhook</source>
        <translation>Fichier d’un locataire (tenant)&#xa0;: services, jetons, webhook</translation>
    </message>
    <message>
        <source>How it reads the filters: documented, guide ...</source>
        <translation>Comment il lit les filtres&#xa0;: documented, guide ...</translation>
    </message>
    <message>
        <source>Seconds within which the same request is a duplicate; 60 without it</source>
        <translation>Secondes pendant lesquelles la même requête est un doublon&#x202f;; 60 par défaut</translation>
    </message>
    <message>
        <source>URL of this machine that is told of incidents, such as the listener&apos;s</source>
        <translation>URL de cette machine à prévenir des incidents, par exemple celle du récepteur</translation>
    </message>
    <message>
        <source>For the next requests: status=503, delay=2000, drop or garbage, each with ,next=N or without; may be given several times</source>
        <translation>Pour les prochaines requêtes&#xa0;: status=503, delay=2000, drop ou garbage, chacun avec ,next=N ou sans&#x202f;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>Environment variable with the token it asks for</source>
        <translation>Variable d’environnement avec le jeton qu’il exige</translation>
    </message>
    <message>
        <source>There is nothing to simulate: give --filters FILE or --tenant FILE.</source>
        <translation>Il n’y a rien à simuler&#xa0;: donnez --filters FILE ou --tenant FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fault.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une panne.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the resolve that a test owes could not be kept. %1</source>
        <translation>Rien n’a été envoyé, car la résolution due par un test n’a pas pu être enregistrée. %1</translation>
    </message>
    <message>
        <source>Live test against %1, token %2: incident &quot;%3&quot;, id %4.</source>
        <translation>Test réel sur %1, jeton %2&#xa0;: incident «&#xa0;%3&#xa0;», id %4.</translation>
    </message>
    <message>
        <source>Say which server the token is for: --endpoint URL.</source>
        <translation>Dites à quel serveur le jeton est destiné&#xa0;: --endpoint URL.</translation>
    </message>
    <message>
        <source>No test has left anything to resolve.</source>
        <translation>Aucun test n’a laissé quoi que ce soit à résoudre.</translation>
    </message>
    <message>
        <source>Try the filters against Callgoose</source>
        <translation>Essayer les filtres sur Callgoose</translation>
    </message>
    <message>
        <source>An earlier test may have left the incident %1 open at %2, since %3.</source>
        <translation>Un test antérieur a peut-être laissé l’incident %1 ouvert chez %2, depuis le %3.</translation>
    </message>
    <message>
        <source>Close it with: gooseneck-cli test --resolve-pending --endpoint URL and the token.</source>
        <translation>Fermez-le par&#xa0;: gooseneck-cli test --resolve-pending --endpoint URL et le jeton.</translation>
    </message>
    <message>
        <source>No built-in sample triggers and resolves with these filters. Give payloads that do: --trigger FILE --resolve FILE.</source>
        <translation>Aucun exemple intégré ne déclenche et ne résout avec ces filtres. Donnez des payloads qui le font&#xa0;: --trigger FILE --resolve FILE.</translation>
    </message>
    <message>
        <source>A test needs both payloads: --trigger FILE --resolve FILE.</source>
        <translation>Un test exige les deux payloads&#xa0;: --trigger FILE --resolve FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scenario. The scenarios are those of the command send.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un scénario. Les scénarios sont ceux de la commande send.</translation>
    </message>
    <message>
        <source>Say what the token reaches: --scope service, team or global.</source>
        <translation>Indiquez la portée du jeton&#xa0;: --scope service, team ou global.</translation>
    </message>
    <message>
        <source>A Global token reaches every service of every team. If that is meant, add --confirm-host %1.</source>
        <translation>Un Global token atteint tous les services de toutes les équipes. Si c’est voulu, ajoutez --confirm-host %1.</translation>
    </message>
    <message>
        <source>%1 is not this machine: a test there opens a real incident and may call people. Add --live if that is meant.</source>
        <translation>%1 n’est pas cette machine&#xa0;: un test y ouvre un véritable incident et peut appeler des personnes. Ajoutez --live si c’est voulu.</translation>
    </message>
    <message>
        <source>A test there needs the token: --token-env NAME, --token-stdin or --keychain.</source>
        <translation>Un test y exige le jeton&#xa0;: --token-env NAME, --token-stdin ou --keychain.</translation>
    </message>
    <message>
        <source>A test needs --filters FILE and --endpoint URL.</source>
        <translation>Un test exige --filters FILE et --endpoint URL.</translation>
    </message>
    <message>
        <source>Choose one of --only, --cycle and --scenario.</source>
        <translation>Choisissez une seule option parmi --only, --cycle et --scenario.</translation>
    </message>
    <message>
        <source>Standard input can be read for one thing only.</source>
        <translation>L’entrée standard ne peut être lue que pour une seule chose.</translation>
    </message>
    <message>
        <source>--auth is bearer, query or header.</source>
        <translation>--auth est bearer, query ou header.</translation>
    </message>
    <message>
        <source>Environment variable with the token</source>
        <translation>Variable d’environnement avec le jeton</translation>
    </message>
    <message>
        <source>Payload that triggers; without it, a sample</source>
        <translation>Payload qui déclenche&#x202f;; à défaut, un exemple</translation>
    </message>
    <message>
        <source>Payload that resolves; without it, a sample</source>
        <translation>Payload qui résout&#x202f;; à défaut, un exemple</translation>
    </message>
    <message>
        <source>Send each payload a second time, too</source>
        <translation>Envoyer aussi chaque payload une seconde fois</translation>
    </message>
    <message>
        <source>Send one half: trigger or resolve</source>
        <translation>Envoyer une moitié&#xa0;: trigger ou resolve</translation>
    </message>
    <message>
        <source>Send the webhooks of a scenario: outage, brownout, flapping ...</source>
        <translation>Envoyer les webhooks d’un scénario&#xa0;: outage, brownout, flapping ...</translation>
    </message>
    <message>
        <source>What the token reaches: service, team or global; needed with --live</source>
        <translation>Portée du jeton&#xa0;: service, team ou global&#x202f;; nécessaire avec --live</translation>
    </message>
    <message>
        <source>The URL&apos;s host once more; needed with --live and a Global token</source>
        <translation>L’hôte de l’URL une seconde fois&#x202f;; nécessaire avec --live et un Global token</translation>
    </message>
    <message>
        <source>Send the resolves that earlier tests owe; with --endpoint only those of its server</source>
        <translation>Envoyer les résolutions dues par des tests antérieurs&#x202f;; avec --endpoint, seulement celles de son serveur</translation>
    </message>
    <message>
        <source>Write the report as a page to this file</source>
        <translation>Écrire le rapport comme page dans ce fichier</translation>
    </message>
    <message>
        <source>Write the report as JSON to this file</source>
        <translation>Écrire le rapport en JSON dans ce fichier</translation>
    </message>
    <message>
        <source>Write the report to this file</source>
        <translation>Écrire le rapport dans ce fichier</translation>
    </message>
    <message>
        <source>Write the report for a build server to this file</source>
        <translation>Écrire dans ce fichier le rapport pour un serveur d’intégration</translation>
    </message>
    <message>
        <source>The URL may be another machine&apos;s: real incidents</source>
        <translation>L’URL peut être celle d’une autre machine&#xa0;: incidents réels</translation>
    </message>
    <message>
        <source>opened by %1</source>
        <translation>ouvert par %1</translation>
    </message>
    <message>
        <source>resolved by %1</source>
        <translation>résolu par %1</translation>
    </message>
    <message>
        <source>Which incidents the payloads make</source>
        <translation>Quels incidents résultent des payloads</translation>
    </message>
    <message>
        <source>Filter %1, %2: %3</source>
        <translation>Filtre %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>trigger</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>resolve</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>filtre %1</translation>
    </message>
    <message>
        <source>Another result under %1 of %2 readings, such as %3: %4%5</source>
        <translation>Autre résultat sous %1 des %2 lectures, par exemple %3&#xa0;: %4%5</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Description&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connects OpenStatus monitors to Callgoose incidents.</source>
        <translation>Relie les moniteurs OpenStatus aux incidents Callgoose.</translation>
    </message>
    <message>
        <source>Folder for captures and the kept workspace.</source>
        <translation>Dossier des captures et de l’espace de travail conservé.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light ou dark.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr or es.</source>
        <translation>Langue de la fenêtre&#xa0;: en, de, fr ou es.</translation>
    </message>
    <message>
        <source>Write a picture of the window to a file and end.</source>
        <translation>Écrire une image de la fenêtre dans un fichier et terminer.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x720.</source>
        <translation>Taille de la fenêtre, par exemple 1280x720.</translation>
    </message>
    <message>
        <source>Add the built-in samples and propose filters for them.</source>
        <translation>Ajouter les exemples intégrés et proposer des filtres pour eux.</translation>
    </message>
    <message>
        <source>The tab of the payload that is open: %1.</source>
        <translation>L’onglet du payload à ouvrir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A workspace, or payloads to add.</source>
        <translation>Un espace de travail, ou des payloads à ajouter.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, --size takes WIDTHxHEIGHT with sides from 1 to 16384.</source>
        <translation>--theme prend light ou dark, --size prend WIDTHxHEIGHT, avec des côtés de 1 à 16384.</translation>
    </message>
    <message>
        <source>--language takes en, de, fr or es.</source>
        <translation>--language prend en, de, fr ou es.</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>a moment in the letters of QLocale; only order and marks are translated</comment>
        <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <comment>a moment in the letters of QLocale; only order and marks are translated</comment>
        <translation>d MMM HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss t</source>
        <comment>a moment in the letters of QLocale; only order and marks are translated</comment>
        <translation>d MMM yyyy HH:mm:ss t</translation>
    </message>
    <message>
        <source>This was taken as captures that Gooseneck exported; they were added with their headers and times: %1.</source>
        <translation>Ceci a été pris comme des captures exportées par Gooseneck&#x202f;; elles ont été ajoutées avec leurs en-têtes et leurs heures&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show also what is secret in headers, address and body</source>
        <translation>Afficher aussi ce qui est secret dans les en-têtes, l’adresse et le corps</translation>
    </message>
    <message>
        <source>Cut to the limit</source>
        <translation>Couper à la limite</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Send it as a header</source>
        <translation>L’envoyer comme en-tête</translation>
    </message>
    <message>
        <source>%1, %2, case counts</source>
        <translation>%1, %2, la casse compte</translation>
    </message>
    <message>
        <source>%1, %2, case does not count</source>
        <translation>%1, %2, la casse ne compte pas</translation>
    </message>
    <message>
        <source>Several of these at once, %1: read as &quot;%2&quot;, %3 %4. What makes each of them robust does it here too; else only a test against your tenant can tell.</source>
        <translation>Plusieurs de ces points à la fois, %1&#xa0;: avec la lecture «&#xa0;%2&#xa0;», %3 %4. Ce qui rend chacun d’eux robuste suffit ici aussi&#x202f;; sinon, seul un test sur votre locataire (tenant) peut trancher.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Tree of the payload</source>
        <translation>Arbre du payload</translation>
    </message>
    <message>
        <source>Print the script with which a shell completes this program</source>
        <translation>Afficher le script avec lequel un shell complète les commandes de ce programme</translation>
    </message>
    <message>
        <source>The shell that is to load it</source>
        <translation>Le shell qui doit le charger</translation>
    </message>
    <message>
        <source>Print the commands for the manual page</source>
        <translation>Afficher les commandes pour la page de manuel</translation>
    </message>
    <message>
        <source>--%1 takes one of %2.</source>
        <translation>--%1 accepte une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The tab along the bottom: %1.</source>
        <translation>L’onglet du bas à ouvrir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Picture of the dialog that this action opens, such as showListener.</source>
        <translation>Image de la boîte de dialogue que cette action ouvre, par exemple showListener.</translation>
    </message>
    <message>
        <source>Run the test on the simulator before the picture.</source>
        <translation>Exécuter le test sur le simulateur avant l’image.</translation>
    </message>
    <message>
        <source>Play an outage in the window; nothing of yours changes.</source>
        <translation>Jouer une panne dans la fenêtre&#x202f;; vos données ne changent pas.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>a value in quotation marks</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>REQUIS</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>White space at the ends of the token in %1 was left out.</source>
        <translation>Les espaces aux extrémités du jeton dans %1 ont été omis.</translation>
    </message>
</context>
<context>
    <name>gooseneck::AboutDialog</name>
    <message>
        <source>About Gooseneck</source>
        <translation>À propos de Gooseneck</translation>
    </message>
    <message>
        <source>Connects OpenStatus monitors to Callgoose incidents, and shows before it matters whether they open and close. Apache License 2.0. It is built on:</source>
        <translation>Relie les moniteurs OpenStatus aux incidents Callgoose, et montre, avant que cela ne compte, si les incidents s’ouvrent et se ferment. Apache License 2.0. Gooseneck s’appuie sur&#xa0;:</translation>
    </message>
    <message>
        <source>What Gooseneck is built on</source>
        <translation>Ce sur quoi Gooseneck s’appuie</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Versions, platform, keychain and counts; no secrets, addresses or payloads</source>
        <translation>Versions, plate-forme, trousseau et nombres&#x202f;; ni secrets, ni adresses, ni payloads</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>Li&amp;cences</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>gooseneck::AccessibleNames</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>gooseneck::BottomPanel</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulateur</translation>
    </message>
    <message>
        <source>Setup guide</source>
        <translation>Guide de mise en place</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>Problèmes  %1</translation>
    </message>
    <message>
        <source>Problems, incidents and tests</source>
        <translation>Problèmes, incidents et tests</translation>
    </message>
</context>
<context>
    <name>gooseneck::ChangeDialog</name>
    <message>
        <source>What is sent</source>
        <translation>Contenu envoyé</translation>
    </message>
</context>
<context>
    <name>gooseneck::ChecklistView</name>
    <message>
        <source>Look into Callgoose</source>
        <translation>À vérifier dans Callgoose</translation>
    </message>
</context>
<context>
    <name>gooseneck::ClosingDialog</name>
    <message>
        <source>Close Gooseneck</source>
        <translation>Fermer Gooseneck</translation>
    </message>
    <message>
        <source>The listener is on. What is sent while Gooseneck is closed is lost, unless its sender tries again. At the next start it listens again.</source>
        <translation>Le récepteur est à l’écoute. Ce qui est envoyé pendant que Gooseneck est fermé est perdu, sauf si l’expéditeur réessaie. Au prochain démarrage, l’écoute reprend.</translation>
    </message>
    <message>
        <source>The workspace has changes that are not in its file &quot;%1&quot; yet. Gooseneck itself keeps them for the next start.</source>
        <translation>L’espace de travail comporte des modifications qui ne sont pas encore dans son fichier «&#xa0;%1&#xa0;». Gooseneck les conserve lui-même pour le prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Keep listening in the tray</source>
        <translation>É&amp;couter depuis la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Save and quit</source>
        <translation>&amp;Enregistrer et quitter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>gooseneck::CommandPalette</name>
    <message>
        <source>↑ ↓ choose, Enter does it, Esc goes back</source>
        <translation>↑ ↓ choisir, Entrée exécuter, Échap revenir</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Type a few letters; arrow keys choose, Enter does it.</source>
        <translation>Tapez quelques lettres&#x202f;; les flèches choisissent, Entrée exécute.</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Rien ne porte ce nom. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Cette action est impossible pour l’instant.</translation>
    </message>
</context>
<context>
    <name>gooseneck::CommandsModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not available now</source>
        <translation>%1, indisponible pour l’instant</translation>
    </message>
    <message>
        <source>%1, not available: %2</source>
        <translation>%1, indisponible&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gooseneck::ComparePage</name>
    <message>
        <source>Payload %1</source>
        <translation>Payload %1</translation>
    </message>
    <message>
        <source>Sho&amp;w what is the same, too</source>
        <translation>Afficher aussi les &amp;valeurs identiques</translation>
    </message>
    <message>
        <source>Differences of the two payloads</source>
        <translation>Différences entre les deux payloads</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>Select two payloads on the left, with Ctrl or Shift, or compare the selected one with its recovery or trigger.</source>
        <translation>Sélectionnez deux payloads à gauche, avec Ctrl ou Maj, ou comparez le payload sélectionné à son rétablissement ou à son déclenchement.</translation>
    </message>
    <message>
        <source>Compare with its recovery</source>
        <translation>Comparer à son rétablissement</translation>
    </message>
    <message>
        <source>Earlier: %1. Later: %2.</source>
        <translation>Premier&#xa0;: %1. Second&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The two payloads are being read…</source>
        <translation>Lecture des deux payloads…</translation>
    </message>
    <message>
        <source>One of the two is not JSON, so there are no keys to compare.</source>
        <translation>L’un des deux n’est pas du JSON&#xa0;: il n’y a pas de clés à comparer.</translation>
    </message>
    <message>
        <source>The two payloads say the same.</source>
        <translation>Les deux payloads disent la même chose.</translation>
    </message>
    <message>
        <source>Differences: %1.</source>
        <translation>Différences&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>gooseneck::ConditionEdit</name>
    <message>
        <source>Payload JSON key</source>
        <translation>Payload JSON Key</translation>
    </message>
    <message>
        <source>What the selected payload has there</source>
        <translation>Ce que le payload sélectionné contient à cet endroit</translation>
    </message>
    <message>
        <source>Value contains</source>
        <translation>Key Value Contains</translation>
    </message>
</context>
<context>
    <name>gooseneck::ConnectionBar</name>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>in the URL</source>
        <translation>dans l’URL</translation>
    </message>
    <message>
        <source>own header</source>
        <translation>en-tête propre</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>▶ Test</source>
        <translation>▶ Tester</translation>
    </message>
    <message>
        <source>Address of the listener</source>
        <translation>Adresse du récepteur</translation>
    </message>
    <message>
        <source>Copy the listener&apos;s full address</source>
        <translation>Copier l’adresse complète du récepteur</translation>
    </message>
    <message>
        <source>Run a full cycle against the target chosen last, at first the built-in simulator (Ctrl+Enter)</source>
        <translation>Exécuter un cycle complet sur la dernière cible choisie, au départ le simulateur intégré (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>E&amp;xport ▾</source>
        <translation>E&amp;xporter ▾</translation>
    </message>
    <message>
        <source>Callgoose</source>
        <translation>Callgoose</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Arrêter</translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation>À l’é&amp;coute</translation>
    </message>
    <message>
        <source>Stop listening (Ctrl+L)</source>
        <translation>Cesser d’écouter (Ctrl+L)</translation>
    </message>
    <message>
        <source>Listen for webhooks on this machine (Ctrl+L)</source>
        <translation>Écouter les webhooks sur cette machine (Ctrl+L)</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Pas à l’écoute</translation>
    </message>
    <message>
        <source>Set up connection…</source>
        <translation>Configurer la connexion…</translation>
    </message>
    <message>
        <source>Enter Callgoose&apos;s URL and token</source>
        <translation>Saisir l’URL et le jeton de Callgoose</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
</context>
<context>
    <name>gooseneck::ConnectionDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Connection to Callgoose</source>
        <translation>Connexion à Callgoose</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Token t&amp;ravels</source>
        <translation>T&amp;ransport du jeton</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>Jeto&amp;n</translation>
    </message>
    <message>
        <source>Token r&amp;eaches</source>
        <translation>&amp;Portée du jeton</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Header &quot;Authorization: Bearer&quot; (documented)</source>
        <translation>En-tête «&#xa0;Authorization: Bearer&#xa0;» (documenté)</translation>
    </message>
    <message>
        <source>In the URL, as ?token=</source>
        <translation>Dans l’URL, sous la forme ?token=</translation>
    </message>
    <message>
        <source>Header &quot;X-Callgoose-Auth&quot;</source>
        <translation>En-tête «&#xa0;X-Callgoose-Auth&#xa0;»</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Pas encore indiquée</translation>
    </message>
    <message>
        <source>Asks the keychain again whether it has the token</source>
        <translation>Demande à nouveau au trousseau s’il contient le jeton</translation>
    </message>
    <message>
        <source>no endpoint yet</source>
        <translation>pas encore de point d’accès</translation>
    </message>
    <message>
        <source>no token for this server yet</source>
        <translation>pas encore de jeton pour ce serveur</translation>
    </message>
    <message>
        <source>Taken from the URL</source>
        <translation>Extrait de l’URL</translation>
    </message>
    <message>
        <source>Stored; type another one to replace it</source>
        <translation>Enregistré&#x202f;; saisissez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>From Callgoose: Dashboard, API Tokens</source>
        <translation>Depuis Callgoose&#xa0;: Dashboard, API Tokens</translation>
    </message>
    <message>
        <source>Also give this server the token of %1</source>
        <translation>Donner aussi à ce serveur le jeton de %1</translation>
    </message>
    <message>
        <source>The token is kept in the system&apos;s keychain under this server&apos;s scheme, host and port, and nowhere else. Where there is no keychain it is kept in memory until the program ends. Use a Service token: with a Global one a test can page other teams.</source>
        <translation>Le jeton est conservé dans le trousseau du système, sous le schéma, l’hôte et le port de ce serveur, et nulle part ailleurs. Sans trousseau, il reste en mémoire jusqu’à la fin du programme. Utilisez un Service token&#xa0;: avec un Global token, un test peut alerter d’autres équipes.</translation>
    </message>
</context>
<context>
    <name>gooseneck::DifferenceModel</name>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>autre type</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>autre ordre</translation>
    </message>
    <message>
        <source>the whole payload</source>
        <translation>tout le payload</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>gooseneck::DragHandle</name>
    <message>
        <source>Drag to change the order; Alt+Up and Alt+Down do it by keys</source>
        <translation>Faites glisser pour changer l’ordre&#x202f;; au clavier&#xa0;: Alt+Haut et Alt+Bas</translation>
    </message>
</context>
<context>
    <name>gooseneck::EvidenceBanner</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Utiliser ces clés</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>%1. Monitors never send this kind: no incident follows from it.</source>
        <translation>%1. Les moniteurs n’envoient jamais ce type de payload&#xa0;: aucun incident n’en résulte.</translation>
    </message>
    <message>
        <source>%1: use %2?</source>
        <translation>%1&#xa0;: utiliser %2&#x202f;?</translation>
    </message>
    <message>
        <source>%1. Select the key that says up or down and press S, then I for the incident id.</source>
        <translation>%1. Sélectionnez la clé qui indique la panne ou le rétablissement et appuyez sur S, puis sur I pour l’id d’incident.</translation>
    </message>
    <message>
        <source>%1. Keys assigned: %2.</source>
        <translation>%1. Clés attribuées&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>gooseneck::FieldsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>Valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Present in %1 as %2.</source>
        <translation>Présente dans %1, type&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Length in characters: %1. Over all payloads: %2.</source>
        <translation>Longueur en caractères&#xa0;: %1. Sur tous les payloads&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Seen from %1 to %2.</source>
        <translation>Vue du %1 au %2.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Varies</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Could serve as</source>
        <translation>Usage possible</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière fois</translation>
    </message>
</context>
<context>
    <name>gooseneck::FieldsPage</name>
    <message>
        <source>Keys of all payloads</source>
        <translation>Clés de tous les payloads</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune clé</translation>
    </message>
    <message>
        <source>As soon as there is a payload that is JSON, its keys are listed here with all values that were seen under them.</source>
        <translation>Dès qu’un payload est du JSON, ses clés figurent ici avec toutes les valeurs observées.</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>Rechercher clés et valeurs</translation>
    </message>
    <message>
        <source>Search the keys and their values</source>
        <translation>Rechercher dans les clés et leurs valeurs</translation>
    </message>
    <message>
        <source>Count only the payloads that the filter of the list lets through</source>
        <translation>Ne compter que les payloads que laisse passer le filtre de la liste</translation>
    </message>
    <message>
        <source>What is known of the key</source>
        <translation>Ce que l’on sait de la clé</translation>
    </message>
    <message>
        <source>Choose a key to read what it could serve as, and why.</source>
        <translation>Choisissez une clé pour lire à quoi elle peut servir, et pourquoi.</translation>
    </message>
    <message>
        <source>S status · I id · T title · D description · Ctrl+Shift+C copies the key</source>
        <translation>S statut · I id · T titre · D description · Ctrl+Maj+C copie la clé</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>so many keys in so many payloads</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads</source>
        <translation>
            <numerusform>%Ln payload</numerusform>
            <numerusform>%Ln payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not JSON</source>
        <translation>
            <numerusform>%Ln non JSON</numerusform>
            <numerusform>%Ln non JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>not all keys</source>
        <translation>pas toutes les clés</translation>
    </message>
    <message>
        <source>There are more keys or values than can be counted; the first ones are listed.</source>
        <translation>Il y a trop de clés ou de valeurs pour les compter toutes&#x202f;; seules les premières figurent ici.</translation>
    </message>
    <message>
        <source>&amp;Only what the list shows</source>
        <translation>Uni&amp;quement la liste filtrée</translation>
    </message>
</context>
<context>
    <name>gooseneck::FieldsView</name>
    <message>
        <source>Copy &amp;key path</source>
        <translation>Copier le &amp;chemin de clé</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
</context>
<context>
    <name>gooseneck::FilterCard</name>
    <message>
        <source>+ second key</source>
        <translation>+ seconde clé</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Map incident with</source>
        <translation>Map Incident With</translation>
    </message>
    <message>
        <source>Title from</source>
        <translation>Title From</translation>
    </message>
    <message>
        <source>Description from</source>
        <translation>Description From</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Mapped with</source>
        <translation>Mapped With</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Urgency: High</source>
        <translation>Urgency&#xa0;: High</translation>
    </message>
    <message>
        <source>Urgency: Medium</source>
        <translation>Urgency&#xa0;: Medium</translation>
    </message>
    <message>
        <source>Urgency: Low</source>
        <translation>Urgency&#xa0;: Low</translation>
    </message>
    <message>
        <source>Move, duplicate or delete filter %1</source>
        <translation>Déplacer, dupliquer ou supprimer le filtre %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate (Callgoose takes at most 10 filters)</source>
        <translation>Dupliquer (Callgoose accepte 10 filtres au plus)</translation>
    </message>
    <message>
        <source>triggers and resolves</source>
        <translation>déclenche et résout</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>déclenche</translation>
    </message>
    <message>
        <source>resolves</source>
        <translation>résout</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>sans effet</translation>
    </message>
    <message>
        <source>Urgency: %1</source>
        <translation>Urgency&#xa0;: %1</translation>
    </message>
    <message>
        <source>− second key</source>
        <translation>− seconde clé</translation>
    </message>
    <message>
        <source>− resolve</source>
        <translation>− resolve</translation>
    </message>
    <message>
        <source>+ resolve</source>
        <translation>+ resolve</translation>
    </message>
</context>
<context>
    <name>gooseneck::FiltersPanel</name>
    <message>
        <source>Readings</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtre</translation>
    </message>
    <message>
        <source>Propose from &amp;roles</source>
        <translation>Proposer d’après les &amp;rôles</translation>
    </message>
    <message>
        <source>No filters yet</source>
        <translation>Pas encore de filtres</translation>
    </message>
    <message>
        <source>Propose them from the keys and values seen, or start with an empty one.</source>
        <translation>Proposez-les d’après les clés et les valeurs observées, ou commencez par un filtre vide.</translation>
    </message>
    <message>
        <source>Propose from roles</source>
        <translation>Proposer d’après les rôles</translation>
    </message>
    <message>
        <source>Empty filter</source>
        <translation>Filtre vide</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Matching profile</source>
        <translation>Profil de correspondance</translation>
    </message>
    <message>
        <source>How Callgoose is taken to read the filters. Its pages leave this open; &quot;Readings&quot; says what each of them says.</source>
        <translation>Comment Callgoose est supposé lire les filtres. Ses pages ne tranchent pas&#x202f;; «&#xa0;Lectures&#xa0;» montre ce que dit chacune d’elles.</translation>
    </message>
    <message>
        <source>Own choice ...</source>
        <translation>Choix propre ...</translation>
    </message>
    <message>
        <source>What depends on how Callgoose reads the filters, and the choice of the reading</source>
        <translation>Ce qui dépend de la façon dont Callgoose lit les filtres, et le choix de la lecture</translation>
    </message>
    <message>
        <source>Replace the filters by ones made from the assigned keys and the values seen; undo brings the old ones back</source>
        <translation>Remplacer les filtres par d’autres, créés d’après les clés attribuées et les valeurs observées&#x202f;; Annuler ramène les anciens</translation>
    </message>
    <message>
        <source>Sender (from)</source>
        <translation>Expéditeur (from)</translation>
    </message>
    <message>
        <source>Sender, the from of the URL</source>
        <translation>Expéditeur, le «&#xa0;from&#xa0;» de l’URL</translation>
    </message>
    <message>
        <source>The &quot;from&quot; parameter of the URL: it becomes the prefix of every title</source>
        <translation>Le paramètre «&#xa0;from&#xa0;» de l’URL&#xa0;: il devient le préfixe de chaque titre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Callgoose takes at most 10 filters.</source>
        <translation>Callgoose accepte 10 filtres au plus.</translation>
    </message>
</context>
<context>
    <name>gooseneck::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correction</translation>
    </message>
</context>
<context>
    <name>gooseneck::HeadersModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>gooseneck::HeadersPage</name>
    <message>
        <source>This payload did not come over HTTP, so it has no headers.</source>
        <translation>Ce payload n’est pas arrivé par HTTP&#xa0;: il n’a pas d’en-têtes.</translation>
    </message>
    <message>
        <source>Reveal secrets</source>
        <translation>Révéler les secrets</translation>
    </message>
    <message>
        <source>Headers of the payload</source>
        <translation>En-têtes du payload</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <translation>Masquer les secrets</translation>
    </message>
</context>
<context>
    <name>gooseneck::HelpDesk</name>
    <message>
        <source>The diagnostics were copied. They hold no secrets, addresses or payloads.</source>
        <translation>Le diagnostic a été copié. Il ne contient ni secrets, ni adresses, ni payloads.</translation>
    </message>
</context>
<context>
    <name>gooseneck::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gooseneck::ImportDialog</name>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Import filter set</source>
        <translation>Importer un jeu de filtres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would replace filters, connection and roles. These fields differ:</source>
        <translation>«&#xa0;%1&#xa0;» remplacerait les filtres, la connexion et les rôles. Ces champs diffèrent&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would replace the filters. These fields differ:</source>
        <translation>«&#xa0;%1&#xa0;» remplacerait les filtres. Ces champs diffèrent&#xa0;:</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings all of it back. Tokens stay where they are: a token of one server is never used for another.</source>
        <translation>Annuler (Ctrl+Z) ramène le tout. Les jetons restent à leur place&#xa0;: le jeton d’un serveur ne sert jamais pour un autre.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings your filters back.</source>
        <translation>Annuler (Ctrl+Z) ramène vos filtres.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Conserver les miens</translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentChart</name>
    <message>
        <source>Picture of the incidents</source>
        <translation>Image des incidents</translation>
    </message>
    <message>
        <source>One lane for each incident. The table beside it says the same.</source>
        <translation>Une ligne par incident. Le tableau voisin dit la même chose.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentPainter</name>
    <message>
        <source>d MMM HH:mm</source>
        <comment>a moment in the letters of QLocale; only order and marks are translated</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a moment in the letters of QLocale; only order and marks are translated</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentPreview</name>
    <message>
        <source>%1  (id %2)</source>
        <translation>%1  (id %2)</translation>
    </message>
    <message>
        <source>%1  (no id: it could never be resolved)</source>
        <translation>%1  (sans id&#xa0;: il ne pourrait jamais être résolu)</translation>
    </message>
    <message>
        <source>Closes the incident with id %1</source>
        <translation>Ferme l’incident d’id %1</translation>
    </message>
    <message>
        <source>Closes nothing: the map key is not in this payload</source>
        <translation>Ne ferme rien&#xa0;: la clé d’association manque dans ce payload</translation>
    </message>
    <message>
        <source>None: Callgoose would answer 202 and do nothing</source>
        <translation>Aucun&#xa0;: Callgoose répondrait 202 et ne ferait rien</translation>
    </message>
    <message>
        <source>None: this is not JSON</source>
        <translation>Aucun&#xa0;: ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>filter %1, %2</source>
        <translation>filtre %1, %2</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>trigger</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>resolve</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more conditions that do not hold</source>
        <translation>
            <numerusform>… et %Ln autre condition non remplie</numerusform>
            <numerusform>… et %Ln autres conditions non remplies</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>the whole payload</source>
        <translation>tout le payload</translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentTotals</name>
    <message>
        <source>Opened %1</source>
        <translation>Ouverts %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Résolus %1</translation>
    </message>
    <message>
        <source>Still open %1</source>
        <translation>Encore ouverts %1</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Répétés %1</translation>
    </message>
    <message>
        <source>Orphan resolves %1</source>
        <translation>Orphelines %1</translation>
    </message>
    <message>
        <source>Unmatched %1</source>
        <translation>Sans correspondance %1</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentsModel</name>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Orphelin</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétés</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentsPanel</name>
    <message>
        <source>No incidents yet</source>
        <translation>Pas encore d’incidents</translation>
    </message>
    <message>
        <source>They appear here as soon as a payload opens or resolves one. Choose a scenario to try the filters.</source>
        <translation>Ils figurent ici dès qu’un payload en ouvre ou en résout un. Choisissez un scénario pour essayer les filtres.</translation>
    </message>
    <message>
        <source>Where the incidents come from</source>
        <translation>D’où viennent les incidents</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Scénario&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is different from the saved filters</source>
        <translation>Différences avec les filtres enregistrés</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom out (− in the picture, Ctrl and the wheel)</source>
        <translation>Zoom arrière (− dans l’image, Ctrl et la molette)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom in (+ in the picture, Ctrl and the wheel)</source>
        <translation>Zoom avant (+ dans l’image, Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all of the time (0 in the picture)</source>
        <translation>Afficher toute la durée (0 dans l’image)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save the picture as PNG or SVG</source>
        <translation>Enregistrer l’image au format PNG ou SVG</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print picture</source>
        <translation>Imprimer l’image</translation>
    </message>
    <message>
        <source>Print the picture</source>
        <translation>Imprimer l’image</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Payload %1: %2</source>
        <translation>Payload %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No payload has another outcome</source>
        <translation>Aucun payload n’a un autre résultat</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
</context>
<context>
    <name>gooseneck::ItemChip</name>
    <message numerus="yes">
        <source>in %Ln payloads</source>
        <translation>
            <numerusform>dans %Ln payload</numerusform>
            <numerusform>dans %Ln payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Élément %1</translation>
    </message>
    <message>
        <source>contained in the selected payload</source>
        <translation>contenu dans le payload sélectionné</translation>
    </message>
    <message>
        <source>not contained in the selected payload</source>
        <translation>non contenu dans le payload sélectionné</translation>
    </message>
    <message>
        <source>%1. Press for the values that it matches, Delete removes it.</source>
        <translation>%1. Appuyez pour voir les valeurs auxquelles il correspond&#x202f;; Suppr le retire.</translation>
    </message>
    <message>
        <source>%1   ×%2</source>
        <translation>%1   ×%2</translation>
    </message>
    <message>
        <source>Use this value in the item&apos;s place</source>
        <translation>Mettre cette valeur à la place de l’élément</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln or more other values</source>
        <translation>
            <numerusform>et %Ln autre valeur ou plus</numerusform>
            <numerusform>et %Ln autres valeurs ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>gooseneck::ItemsEdit</name>
    <message>
        <source>New item of the list</source>
        <translation>Nouvel élément de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>characters that can still be typed</comment>
        <translation>
            <numerusform>reste %Ln</numerusform>
            <numerusform>reste %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>10 of 10, the most Callgoose takes</source>
        <translation>10 sur 10, le maximum de Callgoose</translation>
    </message>
    <message>
        <source>+ item</source>
        <translation>+ élément</translation>
    </message>
</context>
<context>
    <name>gooseneck::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Elements %1 to %2</source>
        <translation>Éléments %1 à %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>en double</translation>
    </message>
</context>
<context>
    <name>gooseneck::JsonTreeView</name>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Ouvrir %1</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy &amp;key path</source>
        <translation>Copier le &amp;chemin de clé</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy JSON &amp;Pointer</source>
        <translation>Copier le JSON &amp;Pointer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Copy &amp;jq path</source>
        <translation>Copier le chemin j&amp;q</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>Copy as JS&amp;ON</source>
        <translation>Copier en JSO&amp;N</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>&amp;Expand to level</source>
        <translation>Développer jusq&amp;u’au niveau</translation>
    </message>
</context>
<context>
    <name>gooseneck::LearnDialog</name>
    <message>
        <source>Send the &amp;following ones without asking</source>
        <translation>Envoyer les &amp;suivantes sans demander</translation>
    </message>
    <message>
        <source>&amp;Send this probe</source>
        <translation>&amp;Envoyer cette sonde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Learn this tenant</source>
        <translation>Sonder ce locataire (tenant)</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Bytes of the probe</source>
        <translation>Octets de la sonde</translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation>en attente…</translation>
    </message>
    <message numerus="yes">
        <source>Small test requests to %1 find out how it reads these filters, which must be typed into Callgoose as they are here. At most %Ln requests; what they open they close again.</source>
        <translation>
            <numerusform>De petites requêtes de test vers %1 établissent comment il lit ces filtres, qui doivent être saisis dans Callgoose tels qu’ici. %Ln requête au plus&#x202f;; ce qu’elle ouvre est refermé.</numerusform>
            <numerusform>De petites requêtes de test vers %1 établissent comment il lit ces filtres, qui doivent être saisis dans Callgoose tels qu’ici. %Ln requêtes au plus&#x202f;; ce qu’elles ouvrent, elles le referment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for the answer …</source>
        <translation>Attente de la réponse…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>gooseneck::ListenerDialog</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Status of the answer</source>
        <translation>Statut de la réponse</translation>
    </message>
    <message>
        <source>Delay of the answer</source>
        <translation>Délai de la réponse</translation>
    </message>
    <message>
        <source>&amp;Pass deliveries on to Callgoose and answer what it says</source>
        <translation>&amp;Transmettre les livraisons à Callgoose et renvoyer sa réponse</translation>
    </message>
    <message>
        <source>Captures kept</source>
        <translation>Captures conservées</translation>
    </message>
    <message>
        <source>Megabytes kept</source>
        <translation>Mégaoctets conservés</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>un port libre</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Cette machine seulement</translation>
    </message>
    <message>
        <source>All networks of this machine, until the program ends</source>
        <translation>Tous les réseaux de cette machine, jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>Name, such as X-Webhook-Secret; empty: none is asked for</source>
        <translation>Nom, par exemple X-Webhook-Secret&#x202f;; vide&#xa0;: aucun n’est exigé</translation>
    </message>
    <message>
        <source>Its value; kept in memory until the program ends</source>
        <translation>Sa valeur&#x202f;; gardée en mémoire jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>&amp;New secret path</source>
        <translation>&amp;Nouveau chemin secret</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Reachable from</source>
        <translation>&amp;Accessible depuis</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>Noms d’&amp;hôte</translation>
    </message>
    <message>
        <source>The names under which a tunnel or a container reaches the listener. Requests for any other name are refused. If the port is taken, the next free one is used and shown.</source>
        <translation>Les noms sous lesquels un tunnel ou un conteneur atteint le récepteur. Les requêtes vers tout autre nom sont refusées. Si le port est pris, le prochain port libre est utilisé et affiché.</translation>
    </message>
    <message>
        <source>&amp;Secret header</source>
        <translation>En-tête &amp;secret</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>The address ends in 128 random bits. A new path makes the old address invalid: enter the new one in OpenStatus.</source>
        <translation>L’adresse se termine par 128 bits aléatoires. Un nouveau chemin invalide l’ancienne adresse&#xa0;: saisissez la nouvelle dans OpenStatus.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Stat&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Délai</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Corps</translation>
    </message>
    <message>
        <source>Every delivery is on disk before it is answered, whatever the answer. OpenStatus takes any 2xx for success and tries again up to three times after everything else.</source>
        <translation>Chaque livraison est sur le disque avant qu’il y soit répondu, quelle que soit la réponse. OpenStatus considère tout 2xx comme un succès et, après toute autre réponse, réessaie jusqu’à trois fois.</translation>
    </message>
    <message>
        <source>Needs a connection and its token. Callgoose&apos;s status and answer go back to the sender and are kept with the delivery; if Callgoose cannot be reached, the sender gets 502 and tries again by its own rules.</source>
        <translation>Exige une connexion et son jeton. Le statut et la réponse de Callgoose sont renvoyés à l’expéditeur et conservés avec la livraison&#x202f;; si Callgoose est injoignable, l’expéditeur reçoit 502 et réessaie selon ses propres règles.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>At most &amp;captures</source>
        <translation>Nombre &amp;maximal</translation>
    </message>
    <message>
        <source>At most si&amp;ze</source>
        <translation>Taille ma&amp;ximale</translation>
    </message>
    <message>
        <source>Above either, the oldest captures that are not pinned make room for new ones, and that is said. Lower limits take effect at once.</source>
        <translation>Au-delà de l’une des deux limites, les plus anciennes captures non épinglées laissent la place aux nouvelles, et c’est signalé. Des limites plus basses s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host name. Enter names as in tunnel.example.com, without scheme, port and path.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’hôte. Saisissez les noms comme tunnel.example.com, sans schéma, port ni chemin.</translation>
    </message>
    <message>
        <source>The secret must be visible ASCII without line breaks. Enter it again.</source>
        <translation>Le secret doit être en ASCII visible, sans saut de ligne. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Set; leave empty to keep it</source>
        <translation>Défini&#x202f;; laissez vide pour le conserver</translation>
    </message>
    <message>
        <source>Enter the value of the secret header, or leave its name empty.</source>
        <translation>Saisissez la valeur de l’en-tête secret, ou laissez son nom vide.</translation>
    </message>
    <message>
        <source>Settings of the listener</source>
        <translation>Réglages du récepteur</translation>
    </message>
    <message>
        <source>Value of the secret header</source>
        <translation>Valeur de l’en-tête secret</translation>
    </message>
</context>
<context>
    <name>gooseneck::Listening</name>
    <message>
        <source>The history was damaged. It was kept as &quot;%1&quot;, and a new one was begun.</source>
        <translation>L’historique était endommagé. Il a été conservé sous «&#xa0;%1&#xa0;» et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The history was brought up to date. What it was before is kept as &quot;%1&quot;.</source>
        <translation>L’historique a été mis à jour. Son état antérieur est conservé sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Port %1 is taken; listening on %2 instead.</source>
        <translation>Le port %1 est pris&#x202f;; écoute sur %2 à la place.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Écoute sur %1</translation>
    </message>
</context>
<context>
    <name>gooseneck::ListeningTray</name>
    <message>
        <source>%1: %2</source>
        <comment>title of a payload: its verdict</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Show Gooseneck</source>
        <translation>&amp;Afficher Gooseneck</translation>
    </message>
    <message>
        <source>S&amp;top listening</source>
        <translation>&amp;Cesser d’écouter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Gooseneck is listening: %Ln payloads</source>
        <translation>
            <numerusform>Gooseneck est à l’écoute&#xa0;: %Ln payload</numerusform>
            <numerusform>Gooseneck est à l’écoute&#xa0;: %Ln payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads arrived</source>
        <translation>
            <numerusform>%Ln payload reçu</numerusform>
            <numerusform>%Ln payloads reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>gooseneck::LiveRunDialog</name>
    <message>
        <source>Type the &amp;host</source>
        <translation>Saisissez l’&amp;hôte</translation>
    </message>
    <message>
        <source>Callgoose&apos;s outgoing webhook points at the &amp;listener: wait for its events</source>
        <translation>Le webhook sortant de Callgoose pointe vers le &amp;récepteur&#xa0;: attendre ses événements</translation>
    </message>
    <message>
        <source>Test against the live endpoint</source>
        <translation>Test sur le point d’accès réel</translation>
    </message>
    <message>
        <source>What the token reaches</source>
        <translation>Portée du jeton</translation>
    </message>
    <message>
        <source>Say what the token reaches</source>
        <translation>Indiquez la portée du jeton</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Bytes of the request</source>
        <translation>Octets de la requête</translation>
    </message>
    <message>
        <source>The listener is not running</source>
        <translation>Le récepteur n’est pas à l’écoute</translation>
    </message>
    <message>
        <source>Token r&amp;eaches</source>
        <translation>&amp;Portée du jeton</translation>
    </message>
    <message>
        <source>These bytes go out, and no others. Edited ones are evaluated again.</source>
        <translation>Ces octets partent, et aucun autre. S’ils sont modifiés, ils sont évalués à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Send test</source>
        <translation>&amp;Envoyer le test</translation>
    </message>
    <message>
        <source>Send a resolve to %1? It closes the incident with the id %2.</source>
        <translation>Envoyer une résolution à %1&#x202f;? Elle ferme l’incident d’id %2.</translation>
    </message>
    <message>
        <source>Send a real test to %1? It opens an incident &quot;%2&quot; with the id %3. Whoever is on call may be notified.</source>
        <translation>Envoyer un test réel à %1&#x202f;? Il ouvre un incident «&#xa0;%2&#xa0;» d’id %3. Les personnes d’astreinte peuvent être alertées.</translation>
    </message>
    <message>
        <source>It stays open until you choose &quot;Resolve now&quot;.</source>
        <translation>Il reste ouvert jusqu’à ce que vous choisissiez «&#xa0;Résoudre maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>predicted: %1</source>
        <translation>prévu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gooseneck::MainWindow</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as &quot;%1&quot; and a new one was begun.</source>
        <translation>L’historique était endommagé. Il a été mis de côté sous «&#xa0;%1&#xa0;» et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>Listening on %1:%2</source>
        <translation>À l’écoute sur %1:%2</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Pas à l’écoute</translation>
    </message>
    <message>
        <source>%1, passing on to Callgoose</source>
        <translation>%1, transmet à Callgoose</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads</source>
        <translation>
            <numerusform>%Ln payload</numerusform>
            <numerusform>%Ln payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read only: another Gooseneck has the history</source>
        <translation>%1, lecture seule&#xa0;: un autre Gooseneck détient l’historique</translation>
    </message>
    <message>
        <source>No connection set up</source>
        <translation>Aucune connexion configurée</translation>
    </message>
    <message>
        <source>not saved to a file yet</source>
        <translation>pas encore enregistré dans un fichier</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Espace de travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Workspace: %1 · changed</source>
        <translation>Espace de travail&#xa0;: %1 · modifié</translation>
    </message>
    <message>
        <source>Open payloads</source>
        <translation>Ouvrir des payloads</translation>
    </message>
    <message>
        <source>Payloads (*.json *.ndjson *.har *.txt *.log *.http);;All files (*)</source>
        <translation>Payloads (*.json *.ndjson *.har *.txt *.log *.http);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Remove all captures that are not pinned? Nothing of them is left on the disk, and there is no way back.</source>
        <translation>Supprimer toutes les captures non épinglées&#x202f;? Il n’en reste rien sur le disque, et c’est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Select a payload to copy.</source>
        <translation>Sélectionnez un payload à copier.</translation>
    </message>
    <message>
        <source>Nothing was copied: the payload is still being read.</source>
        <translation>Rien n’a été copié&#xa0;: la lecture du payload est en cours.</translation>
    </message>
    <message>
        <source>Copied with its secrets, as they are revealed.</source>
        <translation>Copié avec ses secrets, puisqu’ils sont révélés.</translation>
    </message>
    <message>
        <source>Copied. Secrets are masked in it.</source>
        <translation>Copié. Les secrets y sont masqués.</translation>
    </message>
    <message>
        <source>The listener&apos;s address was copied.</source>
        <translation>L’adresse du récepteur a été copiée.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitors</source>
        <translation>
            <numerusform>%Ln moniteur</numerusform>
            <numerusform>%Ln moniteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulator&apos;s address was copied. It takes any token.</source>
        <translation>L’adresse du simulateur a été copiée. Il accepte n’importe quel jeton.</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>Créer le canal</translation>
    </message>
    <message>
        <source>OpenStatus gets a new channel &quot;%1&quot; for %2. This is sent, with the token in the place of the dots:</source>
        <translation>OpenStatus reçoit un nouveau canal «&#xa0;%1&#xa0;» pour %2. Voici ce qui est envoyé, avec le jeton à la place des points&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Create channel</source>
        <translation>&amp;Créer le canal</translation>
    </message>
    <message>
        <source>Update channel</source>
        <translation>Mettre à jour le canal</translation>
    </message>
    <message>
        <source>The channel &quot;%1&quot; gets this name, URL and header, and exactly %2, as chosen; what it had before is lost. This is sent, with the token in the place of the dots:</source>
        <translation>Le canal «&#xa0;%1&#xa0;» reçoit ce nom, cette URL et cet en-tête, et exactement %2, selon votre choix&#x202f;; ses valeurs antérieures sont perdues. Voici ce qui est envoyé, avec le jeton à la place des points&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Update channel</source>
        <translation>&amp;Mettre à jour le canal</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>OpenStatus calls %1 once with its test, which says &quot;recovered&quot;. Nothing is saved. This is sent, with the token in the place of the dots:</source>
        <translation>OpenStatus appelle %1 une fois avec son test, qui dit «&#xa0;recovered&#xa0;». Rien n’est enregistré. Voici ce qui est envoyé, avec le jeton à la place des points&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Send test</source>
        <translation>&amp;Envoyer le test</translation>
    </message>
    <message>
        <source>Delete channel</source>
        <translation>Supprimer le canal</translation>
    </message>
    <message>
        <source>The channel &quot;%1&quot; is deleted for all its monitors. There is no way back.</source>
        <translation>Le canal «&#xa0;%1&#xa0;» est supprimé pour tous ses moniteurs. C’est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Delete channel</source>
        <translation>&amp;Supprimer le canal</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>&amp;Enregistrer l’espace de travail</translation>
    </message>
    <message>
        <source>Save workspace &amp;as…</source>
        <translation>Enregistrer l’espace de travail &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Filter set…</source>
        <translation>Jeu de &amp;filtres…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Filter set (*.json)</source>
        <translation>Jeu de filtres (*.json)</translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>Fiche de &amp;transmission…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Hand-over sheet to &amp;print…</source>
        <translation>Fiche de transmission à im&amp;primer…</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>OpenStatus as &amp;Terraform…</source>
        <translation>OpenStatus pour Te&amp;rraform…</translation>
    </message>
    <message>
        <source>Terraform (*.tf)</source>
        <translation>Terraform (*.tf)</translation>
    </message>
    <message>
        <source>OpenStatus &amp;request body…</source>
        <translation>&amp;Corps de requête OpenStatus…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo filter change</source>
        <translation>&amp;Annuler la modification des filtres</translation>
    </message>
    <message>
        <source>&amp;Redo filter change</source>
        <translation>&amp;Rétablir la modification des filtres</translation>
    </message>
    <message>
        <source>&amp;Paste payload</source>
        <translation>&amp;Coller le payload</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>&amp;Exemple</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Tous les exemples</translation>
    </message>
    <message>
        <source>&amp;Payloads</source>
        <translation>&amp;Payloads</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Listener and reac&amp;hability…</source>
        <translation>Récepteur et accessi&amp;bilité…</translation>
    </message>
    <message>
        <source>Follo&amp;w new deliveries</source>
        <translation>Suivre les &amp;nouvelles livraisons</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Co&amp;mpare with its recovery</source>
        <translation>Co&amp;mparer à son rétablissement</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Copy as &amp;curl command</source>
        <translation>Copier en commande c&amp;url</translation>
    </message>
    <message>
        <source>Copy as HAR &amp;entry</source>
        <translation>Copier en entrée &amp;HAR</translation>
    </message>
    <message>
        <source>E&amp;xport captures…</source>
        <translation>E&amp;xporter les captures…</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson)</source>
        <translation>NDJSON (*.ndjson)</translation>
    </message>
    <message>
        <source>Clear all but pinned…</source>
        <translation>Effacer les captures non épinglées…</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>&amp;Retirer la sélection</translation>
    </message>
    <message>
        <source>&amp;Bring back removed</source>
        <translation>Re&amp;staurer les payloads retirés</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>Filtre&amp;s</translation>
    </message>
    <message>
        <source>&amp;Propose from roles</source>
        <translation>&amp;Proposer d’après les rôles</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Run or stop the last test</source>
        <translation>Lancer ou &amp;arrêter le dernier test</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Test on &amp;simulator</source>
        <translation>Tester sur le &amp;simulateur</translation>
    </message>
    <message>
        <source>Test &amp;live…</source>
        <translation>Test &amp;réel…</translation>
    </message>
    <message>
        <source>&amp;Earlier runs…</source>
        <translation>Exécutions &amp;précédentes…</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Connexion…</translation>
    </message>
    <message>
        <source>&amp;OpenStatus…</source>
        <translation>&amp;OpenStatus…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Theme: follow the &amp;system</source>
        <translation>Thème&#xa0;: suivre le &amp;système</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Thème&#xa0;: &amp;clair</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>Thème&#xa0;: s&amp;ombre</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>The window speaks %1 from its next start on.</source>
        <translation>La langue de la fenêtre sera %1 à partir de son prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Gooseneck</source>
        <translation>À &amp;propos de Gooseneck</translation>
    </message>
    <message>
        <source>Markdown (*.md);;Web page (*.html);;JSON (*.json);;JUnit (*.xml)</source>
        <translation>Markdown (*.md);;Page web (*.html);;JSON (*.json);;JUnit (*.xml)</translation>
    </message>
    <message>
        <source>The token was copied. The clipboard is cleared after 30 s.</source>
        <translation>Le jeton a été copié. Le presse-papiers est vidé après 30&#xa0;s.</translation>
    </message>
    <message>
        <source>These filters cannot be probed. One of them needs items to look for, a resolve part, and an incident id under a key that is looked into by no list.</source>
        <translation>Ces filtres ne peuvent pas être sondés. L’un d’eux doit avoir des éléments à chercher, une partie Resolve et un id d’incident sous une clé qu’aucune liste n’examine.</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>&amp;Payload</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Arbre</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>&amp;Brut</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;En-têtes</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Champs</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>En &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>I&amp;ncidents</translation>
    </message>
    <message>
        <source>&amp;Simulator</source>
        <translation>&amp;Simulateur</translation>
    </message>
    <message>
        <source>Setup &amp;guide</source>
        <translation>Guide de &amp;mise en place</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>&amp;Aide sur cet endroit</translation>
    </message>
    <message>
        <source>&amp;Show me an outage</source>
        <translation>&amp;Montrer une panne</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>P&amp;remiers pas</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting</source>
        <translation>&amp;Dépannage</translation>
    </message>
    <message>
        <source>&amp;What is protected</source>
        <translation>Ce &amp;qui est protégé</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>C&amp;opier le diagnostic</translation>
    </message>
    <message>
        <source>The selected payload now: %1</source>
        <translation>Verdict actuel du payload sélectionné&#xa0;: %1</translation>
    </message>
    <message>
        <source>The test passed.</source>
        <translation>Le test a réussi.</translation>
    </message>
    <message>
        <source>The test did not pass.</source>
        <translation>Le test a échoué.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Espaces &amp;récents</translation>
    </message>
    <message>
        <source>No change of the filters is left to take back.</source>
        <translation>Il ne reste aucune modification des filtres à annuler.</translation>
    </message>
    <message>
        <source>No change of the filters was taken back.</source>
        <translation>Aucune modification des filtres n’a été annulée.</translation>
    </message>
    <message>
        <source>No payload is selected.</source>
        <translation>Aucun payload n’est sélectionné.</translation>
    </message>
    <message>
        <source>Learn this &amp;tenant…</source>
        <translation>Sonder ce locataire (&amp;tenant)…</translation>
    </message>
    <message>
        <source>N&amp;otify of payloads while minimised</source>
        <translation>Signaler les payloads si la fenêtre est &amp;réduite</translation>
    </message>
    <message>
        <source>A live run is on</source>
        <translation>Un test réel est en cours</translation>
    </message>
    <message>
        <source>A live run is on, and what it opened in Callgoose may not be resolved yet.</source>
        <translation>Un test réel est en cours, et ce qu’il a ouvert dans Callgoose n’est peut-être pas encore résolu.</translation>
    </message>
    <message>
        <source>Ended now, it still sends the resolve, which takes 30 s at most. Closed at once, it may leave the incident open; its resolve is kept and offered at the next start.</source>
        <translation>Terminé maintenant, il envoie encore le resolve, ce qui prend 30 s au plus. Si la fenêtre est fermée aussitôt, l’incident peut rester ouvert&#x202f;; son resolve est conservé et proposé au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;End the run and close</source>
        <translation>&amp;Terminer et fermer</translation>
    </message>
    <message>
        <source>Close at &amp;once</source>
        <translation>&amp;Fermer aussitôt</translation>
    </message>
    <message>
        <source>&amp;Go on testing</source>
        <translation>&amp;Continuer le test</translation>
    </message>
    <message>
        <source>The run is being ended. The window closes once its resolve is answered.</source>
        <translation>Le test se termine. La fenêtre se ferme dès que son resolve a reçu une réponse.</translation>
    </message>
    <message>
        <source>The simulator&apos;s address was copied. It takes the tokens of its tenant.</source>
        <translation>L’adresse du simulateur a été copiée. Il accepte les jetons de son locataire (tenant).</translation>
    </message>
    <message>
        <source>Open a tenant file</source>
        <translation>Ouvrir un fichier de locataire (tenant)</translation>
    </message>
    <message>
        <source>Tenants (*.json);;All files (*)</source>
        <translation>Locataires (tenants) (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>gooseneck::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>gooseneck::NoveltyLine</name>
    <message>
        <source>There is more that is new (%1).</source>
        <translation>Il y a d’autres nouveautés (%1).</translation>
    </message>
    <message>
        <source>Compare with the last &amp;good one</source>
        <translation>Comparer au dernier &amp;bon</translation>
    </message>
</context>
<context>
    <name>gooseneck::OpenStatusAccess</name>
    <message>
        <source>&amp;Forget key</source>
        <translation>&amp;Oublier la clé</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>A&amp;dresse de l’API</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Clé d’&amp;API</translation>
    </message>
    <message>
        <source>&amp;Read lists</source>
        <translation>&amp;Lire les listes</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>This is no API key: it holds a space, a line break or a letter that no key has. Copy it from OpenStatus: Settings, API Token.</source>
        <translation>Ce n’est pas une clé d’API&#xa0;: elle contient un espace, un saut de ligne ou un caractère qu’aucune clé ne comporte. Copiez-la depuis OpenStatus&#xa0;: Settings, API Token.</translation>
    </message>
</context>
<context>
    <name>gooseneck::OpenStatusDialog</name>
    <message>
        <source>Monitors</source>
        <translation>Moniteurs</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Moniteur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Notification channels</source>
        <translation>Canaux de notification</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Send &amp;test…</source>
        <translation>Envoyer un &amp;test…</translation>
    </message>
    <message>
        <source>&amp;Delete channel…</source>
        <translation>&amp;Supprimer le canal…</translation>
    </message>
    <message>
        <source>OpenStatus</source>
        <translation>OpenStatus</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Set up the connection to Callgoose first (Test, Connection): its URL and token go into the channel.</source>
        <translation>Configurez d’abord la connexion à Callgoose (Test, Connexion)&#xa0;: son URL et son jeton vont dans le canal.</translation>
    </message>
    <message>
        <source>&amp;Create channel…</source>
        <translation>Cré&amp;er le canal…</translation>
    </message>
    <message>
        <source>&amp;Update channel…</source>
        <translation>&amp;Mettre à jour le canal…</translation>
    </message>
    <message>
        <source>The address is http: key and token also cross the network in clear.</source>
        <translation>L’adresse est en http&#xa0;: la clé et le jeton traversent aussi le réseau en clair.</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nouveau canal</translation>
    </message>
</context>
<context>
    <name>gooseneck::Outage</name>
    <message>
        <source>A listener on this machine waits for what OpenStatus sends.</source>
        <translation>Un récepteur sur cette machine attend ce qu’envoie OpenStatus.</translation>
    </message>
    <message>
        <source>3 a.m., the checkout fails: OpenStatus posts &quot;error&quot;, and it appears on the left.</source>
        <translation>3&#xa0;h du matin, le paiement tombe en panne&#xa0;: OpenStatus envoie «&#xa0;error&#xa0;», qui apparaît à gauche.</translation>
    </message>
    <message>
        <source>Its keys get their roles: what says up or down, and the id that both halves share.</source>
        <translation>Ses clés reçoivent leurs rôles&#xa0;: ce qui indique la panne ou le rétablissement, et l’id que partagent les deux moitiés.</translation>
    </message>
    <message>
        <source>The checkout is back: &quot;recovered&quot; arrives, with the same id.</source>
        <translation>Le paiement est rétabli&#xa0;: «&#xa0;recovered&#xa0;» arrive, avec le même id.</translation>
    </message>
    <message>
        <source>From these two the filters are proposed, on the right: one word opens, one closes.</source>
        <translation>D’après ces deux payloads, les filtres sont proposés, à droite&#xa0;: un mot ouvre, un autre ferme.</translation>
    </message>
    <message>
        <source>Below, a Callgoose on this machine reads the same filters. It has no incidents yet.</source>
        <translation>En bas, un Callgoose sur cette machine lit les mêmes filtres. Il n’a pas encore d’incidents.</translation>
    </message>
    <message>
        <source>The alert reaches Callgoose: a filter matches, and an incident opens.</source>
        <translation>L’alerte atteint Callgoose&#xa0;: un filtre correspond, et un incident s’ouvre.</translation>
    </message>
    <message>
        <source>OpenStatus repeats itself. Callgoose calls it a duplicate, and opens nothing twice.</source>
        <translation>OpenStatus se répète. Callgoose y voit un doublon, et n’ouvre rien deux fois.</translation>
    </message>
    <message>
        <source>The recovery carries the same id: it finds the incident and closes it.</source>
        <translation>Le rétablissement porte le même id&#xa0;: il trouve l’incident et le ferme.</translation>
    </message>
    <message>
        <source>That is the whole way. Close this, and everything of yours is as it was.</source>
        <translation>Voilà tout le parcours. Fermez cette démonstration&#xa0;: vos données sont telles qu’avant.</translation>
    </message>
    <message>
        <source>This cannot be shown: the listener or the simulator does not answer on this machine. Nothing of yours was touched; close this.</source>
        <translation>La démonstration est impossible&#xa0;: le récepteur ou le simulateur ne répond pas sur cette machine. Vos données n’ont pas été touchées&#x202f;; fermez cette démonstration.</translation>
    </message>
</context>
<context>
    <name>gooseneck::PageWriter</name>
    <message>
        <source>Filter set: %1</source>
        <translation>Jeu de filtres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>There are no filters yet.</source>
        <translation>Il n’y a pas encore de filtres.</translation>
    </message>
    <message>
        <source>Field in the Callgoose form</source>
        <translation>Champ du formulaire de Callgoose</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>(holds invisible characters)</source>
        <translation>(contient des caractères invisibles)</translation>
    </message>
    <message>
        <source>Found here:</source>
        <translation>Constaté ici&#xa0;:</translation>
    </message>
</context>
<context>
    <name>gooseneck::PayloadListModel</name>
    <message>
        <source>captured</source>
        <translation>capturé</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Payload %1</source>
        <translation>Payload %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min old</source>
        <translation>
            <numerusform>vieux de %Ln&#xa0;min</numerusform>
            <numerusform>vieux de %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h old</source>
        <translation>
            <numerusform>vieux de %Ln&#xa0;h</numerusform>
            <numerusform>vieux de %Ln&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days old</source>
        <translation>
            <numerusform>vieux de %Ln jour</numerusform>
            <numerusform>vieux de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>from the future</source>
        <translation>du futur</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>×%1 ▾</source>
        <translation>×%1 ▾</translation>
    </message>
    <message>
        <source>×%1 ▸</source>
        <translation>×%1 ▸</translation>
    </message>
    <message>
        <source>Test button</source>
        <translation>Bouton Test</translation>
    </message>
    <message>
        <source>Callgoose not reached</source>
        <translation>Callgoose injoignable</translation>
    </message>
    <message>
        <source>Callgoose: %1</source>
        <translation>Callgoose&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>a moment in the letters of QLocale; only order and marks are translated</comment>
        <translation>d MMM HH:mm</translation>
    </message>
</context>
<context>
    <name>gooseneck::PayloadListPanel</name>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Select two with Ctrl or Shift to compare them.</source>
        <translation>Sélectionnez-en deux avec Ctrl ou Maj pour les comparer.</translation>
    </message>
    <message>
        <source>No payloads yet</source>
        <translation>Pas encore de payloads</translation>
    </message>
    <message>
        <source>Listen for webhooks, paste one with Ctrl+V, drop a file, or add samples.</source>
        <translation>Écoutez les webhooks, collez un payload avec Ctrl+V, déposez un fichier ou ajoutez des exemples.</translation>
    </message>
    <message>
        <source>Add samples</source>
        <translation>Ajouter des exemples</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>No payload has this text and verdict.</source>
        <translation>Aucun payload n’a ce texte et ce verdict.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show each &amp;attempt</source>
        <translation>Afficher chaque &amp;tentative</translation>
    </message>
    <message>
        <source>&amp;Fold the attempts</source>
        <translation>Gr&amp;ouper les tentatives</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the payloads by text</source>
        <translation>Filtrer les payloads par texte</translation>
    </message>
    <message>
        <source>Add ▾</source>
        <translation>Ajouter ▾</translation>
    </message>
    <message>
        <source>Show only payloads with these verdicts</source>
        <translation>N’afficher que les payloads ayant ces verdicts</translation>
    </message>
    <message>
        <source>Filter the payloads by verdict</source>
        <translation>Filtrer les payloads par verdict</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Add a payload</source>
        <translation>Ajouter un payload</translation>
    </message>
</context>
<context>
    <name>gooseneck::PayloadPanel</name>
    <message>
        <source>byte order mark</source>
        <translation>marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Reveal secrets</source>
        <translation>Révéler les secrets</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Choose a payload on the left to see its keys and to say what they mean.</source>
        <translation>Choisissez un payload à gauche pour voir ses clés et dire ce qu’elles signifient.</translation>
    </message>
    <message>
        <source>Tokens and links that act without a login are covered in tree, bytes, headers and copies</source>
        <translation>Les jetons et les liens qui agissent sans authentification sont masqués dans l’arbre, les octets, les en-têtes et les copies</translation>
    </message>
    <message>
        <source>No tree</source>
        <translation>Pas d’arbre</translation>
    </message>
    <message>
        <source>The bytes are kept as they came. Raw shows where they stop being JSON.</source>
        <translation>Les octets sont conservés tels que reçus. «&#xa0;Brut&#xa0;» montre où ils cessent d’être du JSON.</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>Afficher les octets</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <translation>Masquer les secrets</translation>
    </message>
    <message>
        <source>The payload is being read…</source>
        <translation>Lecture du payload…</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Views of the payload</source>
        <translation>Vues du payload</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Résultat précédent</translation>
    </message>
</context>
<context>
    <name>gooseneck::ProblemsPanel</name>
    <message>
        <source>Nothing to check yet</source>
        <translation>Encore rien à vérifier</translation>
    </message>
    <message>
        <source>As soon as there are filters, this says where they and the payloads do not fit together, and how to mend it.</source>
        <translation>Dès qu’il y a des filtres, vous lisez ici où ils ne concordent pas avec les payloads, et comment y remédier.</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Aucun problème trouvé</translation>
    </message>
    <message>
        <source>The filters and the payloads seen so far fit together.</source>
        <translation>Les filtres et les payloads observés jusqu’ici concordent.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Enter leads to the place of a problem, Ctrl+Full stop applies its fix.</source>
        <translation>Entrée mène à l’endroit du problème, Ctrl+Point applique sa correction.</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>Appliquer la correction</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Aller à l’endroit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Comment y remédier</translation>
    </message>
</context>
<context>
    <name>gooseneck::RawPage</name>
    <message>
        <source>Bytes of the payload as text</source>
        <translation>Octets du payload en texte</translation>
    </message>
    <message>
        <source>Bytes of the payload in hexadecimal</source>
        <translation>Octets du payload en hexadécimal</translation>
    </message>
</context>
<context>
    <name>gooseneck::ReachabilityView</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Try it through the public name</source>
        <translation>Essayer par le nom public</translation>
    </message>
    <message>
        <source>Start listening first.</source>
        <translation>Démarrez d’abord l’écoute.</translation>
    </message>
    <message>
        <source>So OpenStatus Cloud needs a tunnel with a public name, and one that runs in Docker on this machine a name of its own for it. Enter that name under Address. Without either, copy payloads from Callgoose (Settings, Logs) and paste them here.</source>
        <translation>OpenStatus Cloud a donc besoin d’un tunnel avec un nom public, et un OpenStatus dans Docker sur cette machine, d’un nom propre pour elle. Saisissez ce nom sous Adresse. Sans l’un ni l’autre, copiez des payloads depuis Callgoose (Settings, Logs) et collez-les ici.</translation>
    </message>
    <message>
        <source>No tunnel program was found on this machine (cloudflared, ngrok, tailscale, ssh). Install one to be reachable from outside.</source>
        <translation>Aucun programme de tunnel n’a été trouvé sur cette machine (cloudflared, ngrok, tailscale, ssh). Installez-en un pour être accessible de l’extérieur.</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>OpenStatus in Docker on this machine: lines for its compose file, listener open to all networks</source>
        <translation>OpenStatus dans Docker sur cette machine&#xa0;: lignes pour son fichier compose, récepteur ouvert à tous les réseaux</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Interrogation de %1…</translation>
    </message>
</context>
<context>
    <name>gooseneck::ReadingCard</name>
    <message>
        <source>payload %1</source>
        <translation>le payload %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>How Callgoose is taken to read the filters</source>
        <translation>Comment Callgoose est supposé lire les filtres</translation>
    </message>
    <message>
        <source>The selected payload: the same under all 12 readings.</source>
        <translation>Le payload sélectionné&#xa0;: le même résultat sous les 12 lectures.</translation>
    </message>
    <message numerus="yes">
        <source>The selected payload: another outcome under %Ln of 12 readings.</source>
        <translation>
            <numerusform>Le payload sélectionné&#xa0;: un autre résultat sous %Ln lecture sur 12.</numerusform>
            <numerusform>Le payload sélectionné&#xa0;: un autre résultat sous %Ln lectures sur 12.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Show the payloads</source>
        <translation>Afficher les payloads</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::ReadingPage</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Arrêter la &amp;lecture</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>L&amp;ire</translation>
    </message>
    <message>
        <source>How much of the payload is read</source>
        <translation>Avancement de la lecture du payload</translation>
    </message>
    <message>
        <source>The payload is being read</source>
        <translation>Lecture du payload en cours</translation>
    </message>
    <message>
        <source>It is large. Everything else can be used meanwhile.</source>
        <translation>Il est volumineux. Tout le reste est utilisable pendant ce temps.</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>La lecture a été arrêtée</translation>
    </message>
    <message>
        <source>The payload is kept as it came. Its keys and bytes are shown once it is read.</source>
        <translation>Le payload est conservé tel que reçu. Ses clés et ses octets s’affichent une fois la lecture terminée.</translation>
    </message>
</context>
<context>
    <name>gooseneck::RecentWorkspaces</name>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Oublier cette liste</translation>
    </message>
</context>
<context>
    <name>gooseneck::RunsDialog</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>no such step</source>
        <translation>étape absente</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Earlier run</source>
        <translation>Première exécution</translation>
    </message>
    <message>
        <source>Later run</source>
        <translation>Seconde exécution</translation>
    </message>
    <message>
        <source>&amp;Show in the Test tab</source>
        <translation>&amp;Afficher dans l’onglet Test</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Exécutions précédentes</translation>
    </message>
    <message>
        <source>Host, id, title, day, passed or failed</source>
        <translation>Hôte, id, titre, jour, réussi ou échoué</translation>
    </message>
    <message>
        <source>Search in the runs</source>
        <translation>Rechercher dans les exécutions</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Steps compared</source>
        <translation>Étapes comparées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>simulator</source>
        <translation>simulateur</translation>
    </message>
    <message>
        <source>Steps that differ are marked with ≠.</source>
        <translation>Les étapes qui diffèrent sont marquées par ≠.</translation>
    </message>
    <message>
        <source>Select two runs to compare them.</source>
        <translation>Sélectionnez deux exécutions pour les comparer.</translation>
    </message>
</context>
<context>
    <name>gooseneck::Screenshot</name>
    <message>
        <source>No dialog is opened by &quot;%1&quot;.
</source>
        <translation>«&#xa0;%1&#xa0;» n’ouvre aucune boîte de dialogue.
</translation>
    </message>
    <message>
        <source>The picture could not be written to &quot;%1&quot;.
</source>
        <translation>L’image n’a pas pu être écrite dans «&#xa0;%1&#xa0;».
</translation>
    </message>
</context>
<context>
    <name>gooseneck::SearchBar</name>
    <message>
        <source>Search keys and values</source>
        <translation>Rechercher clés et valeurs</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
</context>
<context>
    <name>gooseneck::SetupGuide</name>
    <message>
        <source>Get payloads in</source>
        <translation>Obtenir des payloads</translation>
    </message>
    <message>
        <source>Choose the keys</source>
        <translation>Choisir les clés</translation>
    </message>
    <message>
        <source>Make the filters</source>
        <translation>Créer les filtres</translation>
    </message>
    <message>
        <source>Mend the problems</source>
        <translation>Corriger les problèmes</translation>
    </message>
    <message>
        <source>Test on the simulator</source>
        <translation>Tester sur le simulateur</translation>
    </message>
    <message>
        <source>Connect Callgoose</source>
        <translation>Connecter Callgoose</translation>
    </message>
    <message>
        <source>Test live</source>
        <translation>Test réel</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Listen, paste or drop what is really sent.</source>
        <translation>Écoutez, collez ou déposez ce qui est réellement envoyé.</translation>
    </message>
    <message>
        <source>In the tree: S on the status, I on the id.</source>
        <translation>Dans l’arbre&#xa0;: S sur le statut, I sur l’id.</translation>
    </message>
    <message>
        <source>Each one opens, and resolves what it opened.</source>
        <translation>Chacun ouvre, et résout ce qu’il a ouvert.</translation>
    </message>
    <message>
        <source>Nothing is left that cannot work.</source>
        <translation>Il ne reste rien qui ne puisse pas fonctionner.</translation>
    </message>
    <message>
        <source>A full cycle; nothing leaves this machine.</source>
        <translation>Un cycle complet&#x202f;; rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s URL, and its token.</source>
        <translation>L’URL du point d’accès, et son jeton.</translation>
    </message>
    <message>
        <source>The same cycle, marked [TEST].</source>
        <translation>Le même cycle, marqué [TEST].</translation>
    </message>
    <message>
        <source>Export the sheet of what to type where.</source>
        <translation>Exportez la fiche&#xa0;: que saisir, et où.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Setup guide</source>
        <translation>Guide de mise en place</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show &amp;me</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>Plays an outage in this window, from the alert to the closed incident. Yours stays as it is.</source>
        <translation>Joue une panne dans cette fenêtre, de l’alerte à l’incident fermé. Vos données restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>gooseneck::Show</name>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Show me an outage</source>
        <translation>Montrer une panne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>R&amp;eprendre</translation>
    </message>
</context>
<context>
    <name>gooseneck::SimulatedIncidentsModel</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>none: nothing can resolve it</source>
        <translation>aucun&#xa0;: rien ne peut le résoudre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Incident id</source>
        <translation>Id d’incident</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétés</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service, its team</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>gooseneck::SimulatorLogModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>source inconnue</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
</context>
<context>
    <name>gooseneck::SimulatorPanel</name>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>Tell the listener</source>
        <translation>Prévenir le récepteur</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Status of the refusal</source>
        <translation>Statut du refus</translation>
    </message>
    <message>
        <source>Delay of the answer</source>
        <translation>Délai de la réponse</translation>
    </message>
    <message>
        <source>For how many requests</source>
        <translation>Pour combien de requêtes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Address of the simulator</source>
        <translation>Adresse du simulateur</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>How the simulator reads the filters</source>
        <translation>Comment le simulateur lit les filtres</translation>
    </message>
    <message>
        <source>Reads as the filters say</source>
        <translation>Lit selon les filtres</translation>
    </message>
    <message>
        <source>Reads as documented</source>
        <translation>Lit selon la documentation</translation>
    </message>
    <message>
        <source>Reads as the guide</source>
        <translation>Lit selon le guide</translation>
    </message>
    <message>
        <source>Top-level keys only</source>
        <translation>Clés du premier niveau seulement</translation>
    </message>
    <message>
        <source>Keys at any depth</source>
        <translation>Clés à toute profondeur</translation>
    </message>
    <message>
        <source>Posts every incident that opens or closes to the listener&apos;s address</source>
        <translation>Envoie chaque incident qui s’ouvre ou se ferme à l’adresse du récepteur</translation>
    </message>
    <message>
        <source>Forget all incidents, as a fresh tenant</source>
        <translation>Oublier tous les incidents, comme un locataire (tenant) neuf</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Type de panne</translation>
    </message>
    <message>
        <source>Refuse with status</source>
        <translation>Refuser avec le statut</translation>
    </message>
    <message>
        <source>Answer late</source>
        <translation>Répondre en retard</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Fermer sans répondre</translation>
    </message>
    <message>
        <source>Answer with garbage</source>
        <translation>Réponse illisible</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>next </source>
        <translation>requêtes&#xa0;: </translation>
    </message>
    <message>
        <source>Do this wrong with the next requests</source>
        <translation>Appliquer cette panne aux prochaines requêtes</translation>
    </message>
    <message>
        <source>Take back the faults that are still to come</source>
        <translation>Retirer les pannes encore à venir</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>open incidents, resolved incidents</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%Ln ouvert</numerusform>
            <numerusform>%Ln ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%Ln résolu</numerusform>
            <numerusform>%Ln résolus</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come: %1</source>
        <translation>Encore à venir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gooseneck::StatusChoices</name>
    <message>
        <source>none seen</source>
        <translation>aucune observée</translation>
    </message>
    <message>
        <source>Taken for down: %1. For up: %2.</source>
        <translation>Considéré comme panne&#xa0;: %1. Comme rétablissement&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more values that mean neither down nor up</source>
        <translation>
            <numerusform>et %Ln autre valeur qui ne signifie ni panne ni rétablissement</numerusform>
            <numerusform>et %Ln autres valeurs qui ne signifient ni panne ni rétablissement</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;  ×%2</source>
        <translation>«&#xa0;%1&#xa0;»  ×%2</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;  ×%2  to do?</source>
        <translation>«&#xa0;%1&#xa0;»  ×%2 &#xa0;: que faire&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It means neither down nor up, so no filter takes it yet.</source>
        <translation>Cela ne signifie ni panne ni rétablissement&#xa0;: aucun filtre ne le prend encore.</translation>
    </message>
</context>
<context>
    <name>gooseneck::SuggestionModel</name>
    <message>
        <source>%1   ×%2</source>
        <translation>%1   ×%2</translation>
    </message>
</context>
<context>
    <name>gooseneck::TenantButton</name>
    <message>
        <source>Every token is let in.</source>
        <translation>Tout jeton est accepté.</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Jetons&#xa0;: %1</translation>
    </message>
    <message>
        <source>The filters of this window</source>
        <translation>Les filtres de cette fenêtre</translation>
    </message>
    <message>
        <source>Open a tenant file…</source>
        <translation>Ouvrir un fichier de locataire (tenant)…</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>Tenant: %1 ▾</source>
        <translation>Tenant&#xa0;: %1 ▾</translation>
    </message>
    <message>
        <source>Tenant ▾</source>
        <translation>Tenant ▾</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Tenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tenant: the filters of this window</source>
        <translation>Tenant&#xa0;: les filtres de cette fenêtre</translation>
    </message>
    <message>
        <source>%1
Services: %2
%3</source>
        <translation>%1
Services&#xa0;: %2
%3</translation>
    </message>
    <message>
        <source>One service with the filters of this window. Every token is let in.</source>
        <translation>Un seul service, avec les filtres de cette fenêtre. Tout jeton est accepté.</translation>
    </message>
</context>
<context>
    <name>gooseneck::TestPanel</name>
    <message>
        <source>Sends what is chosen, with a synthetic id and a title marked [TEST]. Nothing leaves this machine with the simulator.</source>
        <translation>Envoie le contenu choisi, avec un id synthétique et un titre marqué [TEST]. Avec le simulateur, rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>the simulator</source>
        <translation>le simulateur</translation>
    </message>
    <message>
        <source>Running against %1 …</source>
        <translation>Exécution sur %1…</translation>
    </message>
    <message>
        <source>Passed against %1: &quot;%2&quot; is open.</source>
        <translation>Réussi sur %1&#xa0;: «&#xa0;%2&#xa0;» est ouvert.</translation>
    </message>
    <message>
        <source>Passed against %1: &quot;%2&quot; is closed.</source>
        <translation>Réussi sur %1&#xa0;: «&#xa0;%2&#xa0;» est fermé.</translation>
    </message>
    <message>
        <source>Passed against %1: &quot;%2&quot; opened and closed.</source>
        <translation>Réussi sur %1&#xa0;: «&#xa0;%2&#xa0;» a été ouvert puis fermé.</translation>
    </message>
    <message>
        <source>Not passed against %1. The incident &quot;%2&quot; may still be open: close it in Callgoose.</source>
        <translation>Échoué sur %1. L’incident «&#xa0;%2&#xa0;» est peut-être encore ouvert&#xa0;: fermez-le dans Callgoose.</translation>
    </message>
    <message>
        <source>Not passed against %1.</source>
        <translation>Échoué sur %1.</translation>
    </message>
    <message>
        <source>Test on &amp;simulator</source>
        <translation>Tester sur le si&amp;mulateur</translation>
    </message>
    <message>
        <source>Test live…</source>
        <translation>Test réel…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Earlier runs…</source>
        <translation>Exécutions précédentes…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Contenu envoyé</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Étapes du test</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Scénario&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needs filters, an endpoint and its token (set up the connection)</source>
        <translation>Exige des filtres, un point d’accès et son jeton (configurez la connexion)</translation>
    </message>
</context>
<context>
    <name>gooseneck::TestPrinter</name>
    <message>
        <source>Passed.</source>
        <translation>Réussi.</translation>
    </message>
    <message>
        <source>Not passed.</source>
        <translation>Échoué.</translation>
    </message>
    <message>
        <source>The incident %1 may still be open: look into Callgoose.</source>
        <translation>L’incident %1 est peut-être encore ouvert&#xa0;: vérifiez dans Callgoose.</translation>
    </message>
</context>
<context>
    <name>gooseneck::TestRemarks</name>
    <message>
        <source>S&amp;witch profile</source>
        <translation>C&amp;hanger de profil</translation>
    </message>
    <message>
        <source>The test incident &quot;%1&quot; (%2) may be open at %3 since %4.</source>
        <translation>L’incident de test «&#xa0;%1&#xa0;» (%2) est peut-être ouvert chez %3 depuis le %4.</translation>
    </message>
    <message>
        <source>Resolve &amp;now</source>
        <translation>Résoudre mai&amp;ntenant</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>Il est fermé</translation>
    </message>
    <message>
        <source>You have seen in Callgoose that the incident is closed; nothing is sent</source>
        <translation>Vous avez vu dans Callgoose que l’incident est fermé&#x202f;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Callgoose asks to wait: %1 s left. Nothing is sent again by itself.</source>
        <translation>Callgoose demande d’attendre&#xa0;: encore %1&#xa0;s. Rien n’est renvoyé automatiquement.</translation>
    </message>
</context>
<context>
    <name>gooseneck::TestStepsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>gooseneck::ToSentence</name>
    <message numerus="yes">
        <source>There are %Ln more remarks.</source>
        <translation>
            <numerusform>Il y a %Ln autre remarque.</numerusform>
            <numerusform>Il y a %Ln autres remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is full: the oldest captures that are not pinned made room for new ones (%1). Pin what is to stay.</source>
        <translation>L’historique est plein&#xa0;: les plus anciennes captures non épinglées ont laissé la place aux nouvelles (%1). Épinglez ce qui doit rester.</translation>
    </message>
    <message>
        <source>Another Gooseneck uses this history. It is shown here but nothing can be added; close the other one, or start this one with --data and a folder of its own.</source>
        <translation>Un autre Gooseneck utilise cet historique. Il est affiché ici, mais rien ne peut y être ajouté&#x202f;; fermez l’autre, ou démarrez celui-ci avec --data et un dossier propre.</translation>
    </message>
    <message>
        <source>The payload was removed.</source>
        <translation>Le payload a été retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries of one event were removed.</source>
        <translation>
            <numerusform>%Ln livraison d’un événement a été retirée.</numerusform>
            <numerusform>%Ln livraisons d’un même événement ont été retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was brought up to date. What it was before is kept as &quot;%1&quot;.</source>
        <translation>L’historique a été mis à jour. Son état antérieur est conservé sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Cleared. Captures that are gone for good: %1. Pinned ones that were kept: %2.</source>
        <translation>Effacé. Captures définitivement supprimées&#xa0;: %1. Captures épinglées conservées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No payload of the same incident says the opposite of this one. Choose a status and an id key first, and capture both the error and its recovery.</source>
        <translation>Aucun payload du même incident ne dit le contraire de celui-ci. Choisissez d’abord une clé de statut et une clé d’id, et capturez à la fois l’erreur et son rétablissement.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so the listener uses %2. The address in OpenStatus has to name it.</source>
        <translation>Le port %1 est pris par un autre programme&#xa0;: le récepteur utilise %2. L’adresse dans OpenStatus doit l’indiquer.</translation>
    </message>
    <message>
        <source>The filters of &quot;%1&quot; took the place of yours. Undo (Ctrl+Z) brings yours back.</source>
        <translation>Les filtres de «&#xa0;%1&#xa0;» ont remplacé les vôtres. Annuler (Ctrl+Z) ramène les vôtres.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; took the place of yours. Undo (Ctrl+Z) brings yours back.</source>
        <translation>L’espace de travail «&#xa0;%1&#xa0;» a remplacé le vôtre. Annuler (Ctrl+Z) ramène le vôtre.</translation>
    </message>
    <message>
        <source>The listener is off: the value of the secret header &quot;%1&quot; could not be read from the keychain. Enter it again under Listener, or leave the header&apos;s name empty.</source>
        <translation>Le récepteur est arrêté&#xa0;: la valeur de l’en-tête secret «&#xa0;%1&#xa0;» n’a pas pu être lue dans le trousseau. Saisissez-la à nouveau sous Récepteur, ou laissez le nom de l’en-tête vide.</translation>
    </message>
</context>
<context>
    <name>gooseneck::TokenField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Shows the token while the button is held</source>
        <translation>Montre le jeton tant que le bouton est enfoncé</translation>
    </message>
    <message>
        <source>Copies the stored token; the clipboard is cleared after 30 s</source>
        <translation>Copie le jeton enregistré&#x202f;; le presse-papiers est vidé après 30&#xa0;s</translation>
    </message>
</context>
<context>
    <name>gooseneck::TreePage</name>
    <message>
        <source>Keys and values of the payload</source>
        <translation>Clés et valeurs du payload</translation>
    </message>
    <message>
        <source>S status · I id · T title · D description · Ctrl+F search</source>
        <translation>S statut · I id · T titre · D description · Ctrl+F recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
</TS>
