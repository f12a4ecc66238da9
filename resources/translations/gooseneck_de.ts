<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Gooseneck runs already with this folder. Its window was brought to the front.</source>
        <translation>Gooseneck läuft mit diesem Ordner bereits. Sein Fenster wurde nach vorn geholt.</translation>
    </message>
</context>
<context>
    <name>gooseneck</name>
    <message>
        <source>OpenStatus tells Callgoose SQIBS. Set TF_VAR_callgoose_token; the state file keeps the token in clear, as OpenStatus does.</source>
        <translation>OpenStatus meldet an Callgoose SQIBS. TF_VAR_callgoose_token setzen; die Zustandsdatei enthält das Token im Klartext, wie OpenStatus auch.</translation>
    </message>
    <message>
        <source>API token of Callgoose, best of one service</source>
        <translation>API-Token von Callgoose, am besten das eines Service</translation>
    </message>
    <message>
        <source>URL from Callgoose: Dashboard, API Tokens</source>
        <translation>URL aus Callgoose: Dashboard, API Tokens</translation>
    </message>
    <message>
        <source>Ids of the monitors that should page someone</source>
        <translation>IDs der Monitore, die jemanden alarmieren sollen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>the simulator on this machine</source>
        <translation>der Simulator auf diesem Rechner</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Incident id</source>
        <translation>Incident-ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lesarten</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Found here:</source>
        <translation>Hier gefunden:</translation>
    </message>
    <message>
        <source>Filter set: %1</source>
        <translation>Filtersatz: %1</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Field in the Callgoose form</source>
        <translation>Feld im Formular von Callgoose</translation>
    </message>
    <message>
        <source>There are no filters yet.</source>
        <translation>Es gibt noch keine Filter.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
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
        <translation>leer lassen: Incidents dieses Filters schließt ein Mensch</translation>
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
        <translation>die URL aus Callgoose: Dashboard, API Tokens</translation>
    </message>
    <message>
        <source>the URL from Callgoose (Dashboard, API Tokens), followed by this: the titles depend on it</source>
        <translation>die URL aus Callgoose (Dashboard, API Tokens), gefolgt von diesem Teil; die Titel hängen davon ab</translation>
    </message>
    <message>
        <source>Header key</source>
        <translation>Headers: Key</translation>
    </message>
    <message>
        <source>none: the token is in the URL</source>
        <translation>keiner: Das Token steht in der URL</translation>
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
        <translation>Methode, Content-Type</translation>
    </message>
    <message>
        <source>POST and application/json, which OpenStatus sends by itself</source>
        <translation>POST und application/json, was OpenStatus von selbst sendet</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>failures and recoveries both, where your version asks; the current one always sends error, degraded and recovered</source>
        <translation>Ausfälle und Entwarnungen, beide, wo Ihre Version danach fragt; die aktuelle sendet immer error, degraded und recovered</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitors</translation>
    </message>
    <message>
        <source>every monitor that should page someone</source>
        <translation>jeder Monitor, der jemanden alarmieren soll</translation>
    </message>
    <message>
        <source>The verdicts behind this sheet assume: %1 of a list must be contained, keys are read as &quot;%2&quot;, case is &quot;%3&quot;. Callgoose&apos;s pages do not settle this; run a full-cycle test against your tenant.</source>
        <translation>Die Urteile hinter diesem Blatt setzen voraus: Von einer Liste muss %1 enthalten sein, Schlüssel werden gelesen als „%2“, Groß- und Kleinschreibung: „%3“. Die Seiten von Callgoose klären das nicht; machen Sie einen Testlauf mit vollem Zyklus gegen Ihren Mandanten.</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>jeder Eintrag</translation>
    </message>
    <message>
        <source>any one item</source>
        <translation>irgendein Eintrag</translation>
    </message>
    <message>
        <source>Hand-over sheet: OpenStatus to Callgoose SQIBS</source>
        <translation>Übergabeblatt: OpenStatus an Callgoose SQIBS</translation>
    </message>
    <message>
        <source>Type these values field by field. %1 stands for the API token, which is never written down here.</source>
        <translation>Tragen Sie diese Werte Feld für Feld ein. %1 steht für das API-Token, das hier nie aufgeschrieben wird.</translation>
    </message>
    <message>
        <source>Callgoose: service, API integration, filters</source>
        <translation>Callgoose: Service, API-Integration, Filter</translation>
    </message>
    <message>
        <source>OpenStatus: Notifications, new channel of type Webhook</source>
        <translation>OpenStatus: Notifications, neuer Kanal vom Typ Webhook</translation>
    </message>
    <message>
        <source>OpenStatus keeps header values in clear: use a Service token. Its Test button always sends &quot;recovered&quot;: it can show that URL and token work, never that a trigger does.</source>
        <translation>OpenStatus speichert Header-Werte im Klartext: Verwenden Sie ein Service token. Der Knopf „Test“ sendet immer „recovered“: Er kann zeigen, dass URL und Token stimmen, nie aber, dass ein Trigger auslöst.</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>Wenn es nicht funktioniert</translation>
    </message>
    <message>
        <source>Callgoose&apos;s log shows no request</source>
        <translation>Das Log von Callgoose zeigt keine Anfrage</translation>
    </message>
    <message>
        <source>Copy the URL again from Dashboard, API Tokens: https, ending in /process. 401 means a wrong token. OpenStatus says &quot;Notification Sent&quot; also where the delivery failed. The log is kept only while the token&apos;s debug option is on.</source>
        <translation>Kopieren Sie die URL noch einmal aus Dashboard, API Tokens: https, am Ende /process. 401 heißt falsches Token. OpenStatus sagt „Notification Sent“ auch dann, wenn die Zustellung gescheitert ist. Das Log wird nur geführt, solange die Debug-Option des Tokens eingeschaltet ist.</translation>
    </message>
    <message>
        <source>A request arrives and no incident opens</source>
        <translation>Eine Anfrage kommt an, und kein Incident öffnet sich</translation>
    </message>
    <message>
        <source>The answer is 202: no filter matched. Compare key and items with the payload in Settings, Logs, letter by letter; &quot;UP&quot; is not &quot;up&quot;.</source>
        <translation>Die Antwort ist 202: Kein Filter traf zu. Vergleichen Sie Schlüssel und Einträge Buchstabe für Buchstabe mit dem Payload in Settings, Logs; „UP“ ist nicht „up“.</translation>
    </message>
    <message>
        <source>The incident never closes, or the wrong one does</source>
        <translation>Der Incident schließt sich nie, oder der falsche tut es</translation>
    </message>
    <message>
        <source>&quot;Map Incident With&quot; and &quot;Incident Mapped With&quot; must find the same value in both payloads, and another one for every monitor. Recoveries must be sent.</source>
        <translation>„Map Incident With“ und „Incident Mapped With“ müssen in beiden Payloads denselben Wert finden, und für jeden Monitor einen anderen. Entwarnungen müssen gesendet werden.</translation>
    </message>
    <message>
        <source>The title says nothing</source>
        <translation>Der Titel sagt nichts</translation>
    </message>
    <message>
        <source>&quot;{{name}}&quot; or &quot;Incident from unknown source&quot;: the title key is not in the payload, or the URL has no &quot;from&quot;.</source>
        <translation>„{{name}}“ oder „Incident from unknown source“: Der Titelschlüssel fehlt im Payload, oder die URL hat kein „from“.</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Außerdem gefunden</translation>
    </message>
    <message>
        <source>Looked at in Callgoose</source>
        <translation>In Callgoose nachgesehen</translation>
    </message>
    <message>
        <source>Sent:</source>
        <translation>Gesendet:</translation>
    </message>
    <message>
        <source>Answered:</source>
        <translation>Geantwortet:</translation>
    </message>
    <message>
        <source>Test of the connection to Callgoose</source>
        <translation>Test der Verbindung zu Callgoose</translation>
    </message>
    <message>
        <source>The incident may still be open: look into Callgoose.</source>
        <translation>Der Incident ist womöglich noch offen: Sehen Sie in Callgoose nach.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The verdict is &quot;%1&quot;, but &quot;%2&quot; was expected.</source>
        <translation>Das Urteil ist „%1“, erwartet war aber „%2“.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read. Check its permissions.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen. Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written; nothing was changed. Check its permissions or choose another place.</source>
        <translation>Die Datei „%1“ lässt sich nicht schreiben; nichts wurde geändert. Prüfen Sie ihre Zugriffsrechte, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is larger than %2 and was not read. Choose a smaller one, or split it.</source>
        <translation>Die Datei „%1“ ist größer als %2 und wurde nicht gelesen. Wählen Sie eine kleinere, oder teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The disk is full, so &quot;%1&quot; was not written; an earlier version of it is unchanged. Free some space and try again.</source>
        <translation>Die Platte ist voll, daher wurde „%1“ nicht geschrieben; eine frühere Fassung ist unverändert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be used. Try again, or choose another place.</source>
        <translation>Die Datei „%1“ ließ sich nicht verwenden. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not JSON: it is damaged or cut off at %2. It was left as it is; take an earlier copy or mend the text there.</source>
        <translation>„%1“ ist kein JSON: beschädigt oder abgeschnitten bei %2. Die Datei blieb, wie sie war; nehmen Sie eine frühere Kopie, oder korrigieren Sie den Text dort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a filter set of this program. Choose a file that was exported as one.</source>
        <translation>„%1“ ist kein Filtersatz dieses Programms. Wählen Sie eine Datei, die als solcher exportiert wurde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a newer version of this program (format version %2). Update the program to open it; the file was left as it is.</source>
        <translation>„%1“ stammt von einer neueren Version dieses Programms (Formatversion %2). Aktualisieren Sie das Programm, um die Datei zu öffnen; sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a member &quot;%2&quot; (%3) that a filter set does not have. Correct or remove it.</source>
        <translation>„%1“ hat ein Feld „%2“ (%3), das ein Filtersatz nicht hat. Korrigieren oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the member &quot;%2&quot; is missing (%3). Add it.</source>
        <translation>In „%1“ fehlt das Feld „%2“ (%3). Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the member &quot;%2&quot; (%3) should be %4.</source>
        <translation>In „%1“ hat das Feld „%2“ (%3) den falschen Typ; nötig ist: %4.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the member &quot;%2&quot; (%3) has the value &quot;%4&quot;. It is one of: %5.</source>
        <translation>In „%1“ hat das Feld „%2“ (%3) den Wert „%4“. Möglich ist: %5.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the member &quot;%2&quot; stands twice (%3). Remove one of them.</source>
        <translation>In „%1“ steht das Feld „%2“ zweimal (%3). Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>The history is not open, so nothing was stored. The sender was told to try again.</source>
        <translation>Der Verlauf ist nicht offen, daher wurde nichts gespeichert. Dem Absender wurde gesagt, es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>There is no history &quot;%1&quot;. Check the name.</source>
        <translation>Es gibt keinen Verlauf „%1“. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no history of this program; it was left as it is. Choose another file.</source>
        <translation>„%1“ ist kein Verlauf dieses Programms; die Datei blieb, wie sie war. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; cannot be opened. Check that its folder can be written.</source>
        <translation>Der Verlauf „%1“ lässt sich nicht öffnen. Prüfen Sie, ob sein Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>Another running program writes the history &quot;%1&quot;. Here it can only be read; close the other program to write it.</source>
        <translation>Ein anderes laufendes Programm schreibt den Verlauf „%1“. Hier lässt er sich nur lesen; schließen Sie das andere Programm, um ihn zu schreiben.</translation>
    </message>
    <message>
        <source>Another program holds the history &quot;%1&quot;. Close it and try again.</source>
        <translation>Ein anderes Programm hält den Verlauf „%1“. Schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full: the payload was not stored, and its sender was told to try again. Free some space.</source>
        <translation>Die Platte ist voll: Der Payload wurde nicht gespeichert, und seinem Absender wurde gesagt, es noch einmal zu versuchen. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; was written by a newer version of this program and was left as it is. Update the program to use it.</source>
        <translation>Der Verlauf „%1“ stammt von einer neueren Version dieses Programms und blieb, wie er war. Aktualisieren Sie das Programm, um ihn zu verwenden.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; is damaged. It is set aside, not deleted, when the program starts the next time.</source>
        <translation>Der Verlauf „%1“ ist beschädigt. Beim nächsten Start des Programms wird er beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>This payload is no longer in the history &quot;%1&quot;.</source>
        <translation>Dieser Payload ist nicht mehr im Verlauf „%1“.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; could not be used; nothing was stored. Try again.</source>
        <translation>Der Verlauf „%1“ ließ sich nicht verwenden; nichts wurde gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program. Choose another port, or 0 for any free one.</source>
        <translation>Port %1 auf %2 ist von einem anderen Programm belegt. Wählen Sie einen anderen Port, oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>This account may not listen on port %1. Choose a port above 1023.</source>
        <translation>Dieses Konto darf auf Port %1 nicht empfangen. Wählen Sie einen Port über 1023.</translation>
    </message>
    <message>
        <source>The address %1 does not belong to this machine. Use 127.0.0.1.</source>
        <translation>Die Adresse %1 gehört nicht zu diesem Rechner. Verwenden Sie 127.0.0.1.</translation>
    </message>
    <message>
        <source>Listening on %1, port %2, failed. Try another port.</source>
        <translation>Der Empfang auf %1, Port %2, ist gescheitert. Versuchen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>%1: This line is not JSON. Give a file that &quot;captures --ndjson&quot; wrote.</source>
        <translation>%1: Diese Zeile ist kein JSON. Geben Sie eine Datei an, die &quot;captures --ndjson&quot; geschrieben hat.</translation>
    </message>
    <message>
        <source>%1: This line is no capture. Give a file that &quot;captures --ndjson&quot; wrote.</source>
        <translation>%1: Diese Zeile ist kein Mitschnitt. Geben Sie eine Datei an, die &quot;captures --ndjson&quot; geschrieben hat.</translation>
    </message>
    <message>
        <source>%1: This capture was written by a newer version of this program. Update the program to read it.</source>
        <translation>%1: Dieser Mitschnitt stammt von einer neueren Version dieses Programms. Aktualisieren Sie das Programm, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>%1: The member &quot;%2&quot; of this capture is missing or cannot be read.</source>
        <translation>%1: Das Feld „%2“ dieses Mitschnitts fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Enter the URL from Callgoose: Dashboard, API Tokens.</source>
        <translation>Geben Sie die URL aus Callgoose ein: Dashboard, API Tokens.</translation>
    </message>
    <message>
        <source>This is not a URL. Copy it from Callgoose: Dashboard, API Tokens.</source>
        <translation>Das ist keine URL. Kopieren Sie sie aus Callgoose: Dashboard, API Tokens.</translation>
    </message>
    <message>
        <source>The URL has no host. It should look like https://acme.callgoose.com/v1/process.</source>
        <translation>Die URL hat keinen Host. Sie sollte aussehen wie https://acme.callgoose.com/v1/process.</translation>
    </message>
    <message>
        <source>The URL must begin with https://.</source>
        <translation>Die URL muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>http:// would send the token in clear over the network. Use https://.</source>
        <translation>http:// würde das Token im Klartext durchs Netz senden. Verwenden Sie https://.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password. Remove the part before the @.</source>
        <translation>Die URL enthält einen Benutzernamen oder ein Passwort. Entfernen Sie den Teil vor dem @.</translation>
    </message>
    <message>
        <source>The token is empty. Copy it from Callgoose: Dashboard, API Tokens.</source>
        <translation>Das Token ist leer. Kopieren Sie es aus Callgoose: Dashboard, API Tokens.</translation>
    </message>
    <message>
        <source>The token is longer than %1 characters. Copy only the token.</source>
        <translation>Das Token ist länger als %1 Zeichen. Kopieren Sie nur das Token.</translation>
    </message>
    <message>
        <source>The token holds a space, a line break or a letter that no token has. Copy only the token.</source>
        <translation>Das Token enthält ein Leerzeichen, einen Zeilenumbruch oder ein Zeichen, das kein Token hat. Kopieren Sie nur das Token.</translation>
    </message>
    <message>
        <source>The payload chosen to trigger is not JSON. Select another one.</source>
        <translation>Der Payload, der auslösen soll, ist kein JSON. Wählen Sie einen anderen aus.</translation>
    </message>
    <message>
        <source>The payload chosen to resolve is not JSON. Select another one.</source>
        <translation>Der Payload, der schließen soll, ist kein JSON. Wählen Sie einen anderen aus.</translation>
    </message>
    <message>
        <source>There are no filters to test yet. Propose or add one.</source>
        <translation>Es gibt noch keine Filter zu testen. Lassen Sie welche vorschlagen, oder fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>No key has the status role yet. Select the key in the tree and press S.</source>
        <translation>Noch kein Schlüssel hat die Rolle Status. Wählen Sie den Schlüssel im Baum aus, und drücken Sie S.</translation>
    </message>
    <message>
        <source>No payload has the status key. Add one that has it.</source>
        <translation>Kein Payload hat den Statusschlüssel. Fügen Sie einen hinzu, der ihn hat.</translation>
    </message>
    <message>
        <source>No payload seen says that something is down. Add one, or type the filter by hand.</source>
        <translation>Kein gesehener Payload sagt, dass etwas ausgefallen ist. Fügen Sie einen hinzu, oder tragen Sie den Filter von Hand ein.</translation>
    </message>
    <message>
        <source>No token is stored for this endpoint.</source>
        <translation>Für diesen Endpunkt ist kein Token gespeichert.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it for this program, then try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Erlauben Sie ihn für dieses Programm, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This machine offers no keychain.</source>
        <translation>Dieser Rechner bietet keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Check whether it asks for a password in another window.</source>
        <translation>Der Schlüsselbund antwortet nicht. Prüfen Sie, ob er in einem anderen Fenster nach einem Passwort fragt.</translation>
    </message>
    <message>
        <source>The keychain reported a failure. Try again.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>string</source>
        <translation>Zeichenkette</translation>
    </message>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>verdeckt</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln or more others</source>
        <translation>
            <numerusform>… mindestens %Ln weiterer</numerusform>
            <numerusform>… mindestens %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… %Ln weiterer</numerusform>
            <numerusform>… %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>one per monitor</source>
        <translation>einer je Monitor</translation>
    </message>
    <message>
        <source>different every time</source>
        <translation>jedes Mal anders</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>wechselt</translation>
    </message>
    <message>
        <source>It stands for every element of an array, which Callgoose&apos;s form has no key for.</source>
        <translation>Er steht für jedes Element eines Arrays; dafür hat das Formular von Callgoose keinen Schlüssel.</translation>
    </message>
    <message>
        <source>There are %1 filters, but Callgoose takes %2.</source>
        <translation>Es gibt %1 Filter, Callgoose nimmt aber %2.</translation>
    </message>
    <message>
        <source>%1: there are %2 keys, but Callgoose takes %3.</source>
        <translation>%1: Es gibt %2 Schlüssel, Callgoose nimmt aber %3.</translation>
    </message>
    <message>
        <source>%1: the list has %2 items, but Callgoose takes %3.</source>
        <translation>%1: Die Liste hat %2 Einträge, Callgoose nimmt aber %3.</translation>
    </message>
    <message>
        <source>%1: the item %2 has %3 characters, but Callgoose takes %4.</source>
        <translation>%1: Der Eintrag %2 hat %3 Zeichen, Callgoose nimmt aber %4.</translation>
    </message>
    <message>
        <source>%1: the key is empty, so it never matches.</source>
        <translation>%1: Der Schlüssel ist leer, daher trifft er nie zu.</translation>
    </message>
    <message>
        <source>%1: an item of the list for %2 is empty.</source>
        <translation>%1: Ein Eintrag der Liste für %2 ist leer.</translation>
    </message>
    <message>
        <source>%1: the list for %2 is empty, so it never matches.</source>
        <translation>%1: Die Liste für %2 ist leer, daher trifft sie nie zu.</translation>
    </message>
    <message>
        <source>%1: the list %2 works only if one item is enough, as the guide suggests; the API documentation says that all must be contained.</source>
        <translation>%1: Die Liste %2 wirkt nur, wenn ein Eintrag genügt, wie die Anleitung nahelegt; laut API-Dokumentation müssen alle enthalten sein.</translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on whether all items of a list must be contained or one is enough, on which Callgoose&apos;s pages contradict each other.</source>
        <translation>
            <numerusform>Was %1 tut, hängt davon ab, ob alle Einträge einer Liste enthalten sein müssen oder einer genügt; darin widersprechen sich die Seiten von Callgoose.</numerusform>
            <numerusform>Was %1 tun, hängt davon ab, ob alle Einträge einer Liste enthalten sein müssen oder einer genügt; darin widersprechen sich die Seiten von Callgoose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on whether upper and lower case differ; only the guide says that they do.</source>
        <translation>
            <numerusform>Was %1 tut, hängt davon ab, ob Groß- und Kleinschreibung zählt; nur die Anleitung sagt, dass sie zählt.</numerusform>
            <numerusform>Was %1 tun, hängt davon ab, ob Groß- und Kleinschreibung zählt; nur die Anleitung sagt, dass sie zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on how Callgoose reads nested keys; only a test against your tenant can tell.</source>
        <translation>
            <numerusform>Was %1 tut, hängt davon ab, wie Callgoose verschachtelte Schlüssel liest; das kann nur ein Test gegen Ihren Mandanten zeigen.</numerusform>
            <numerusform>Was %1 tun, hängt davon ab, wie Callgoose verschachtelte Schlüssel liest; das kann nur ein Test gegen Ihren Mandanten zeigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on how Callgoose reads the nested key %2; only a test against your tenant can tell.</source>
        <translation>
            <numerusform>Was %1 tut, hängt davon ab, wie Callgoose den verschachtelten Schlüssel %2 liest; das kann nur ein Test gegen Ihren Mandanten zeigen.</numerusform>
            <numerusform>Was %1 tun, hängt davon ab, wie Callgoose den verschachtelten Schlüssel %2 liest; das kann nur ein Test gegen Ihren Mandanten zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is in no value of %3 as written, but %4 was seen.</source>
        <translation>%1: %2 steht so geschrieben in keinem Wert von %3, gesehen wurde aber %4.</translation>
    </message>
    <message>
        <source>%1: there is no key to map the incident with, so it could be opened but never resolved.</source>
        <translation>%1: Es gibt keinen Schlüssel, der den Incident zuordnet, daher ließe er sich öffnen, aber nie schließen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the map key %2 is missing in %3 that match; their incidents can never be resolved.</source>
        <translation>
            <numerusform>%1: Der Zuordnungsschlüssel %2 fehlt in %3 mit Treffer; der Incident dazu lässt sich nie schließen.</numerusform>
            <numerusform>%1: Der Zuordnungsschlüssel %2 fehlt in %3 mit Treffer; die Incidents dazu lassen sich nie schließen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter %1: the trigger maps with %2, the resolve with %3, so the incident never closes.</source>
        <translation>Filter %1: Der Trigger ordnet mit %2 zu, das Resolve mit %3, daher schließt sich der Incident nie.</translation>
    </message>
    <message>
        <source>%1: for %2, %3 is %4 when it triggers and %5 when it resolves, so the incident never closes.</source>
        <translation>%1: Für %2 ist %3 beim Auslösen %4 und beim Schließen %5, daher schließt sich der Incident nie.</translation>
    </message>
    <message>
        <source>%1: %3 is another one in every payload of %2 (%4, %5 ...), so no incident is ever closed.</source>
        <translation>%1: %3 ist in jedem Payload von %2 anders (%4, %5 ...), daher wird nie ein Incident geschlossen.</translation>
    </message>
    <message>
        <source>%1: %2 is %3 for both %4 and %5, so the recovery of one would close the incident of the other.</source>
        <translation>%1: %2 ist %3 für %4 wie für %5, daher würde die Entwarnung des einen den Incident des anderen schließen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the title key %2 is missing in %3 that trigger; their title would then say only &quot;Incident from ...&quot; or literally {{%4}}.</source>
        <translation>
            <numerusform>%1: Der Titelschlüssel %2 fehlt in %3, der auslöst; sein Titel hieße dann nur „Incident from ...“ oder wörtlich {{%4}}.</numerusform>
            <numerusform>%1: Der Titelschlüssel %2 fehlt in %3, die auslösen; ihr Titel hieße dann nur „Incident from ...“ oder wörtlich {{%4}}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the description key %2 is missing in %3 that trigger; their description is then the whole payload.</source>
        <translation>
            <numerusform>%1: Der Beschreibungsschlüssel %2 fehlt in %3, der auslöst; seine Beschreibung ist dann der ganze Payload.</numerusform>
            <numerusform>%1: Der Beschreibungsschlüssel %2 fehlt in %3, die auslösen; ihre Beschreibung ist dann der ganze Payload.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is an object or a list in %3, so its JSON text is taken.</source>
        <translation>%1: %2 ist in %3 ein Objekt oder eine Liste, daher wird der JSON-Text davon genommen.</translation>
    </message>
    <message>
        <source>%1: %2 is there twice in %3, and which one Callgoose takes is not documented (here the last counts).</source>
        <translation>%1: %2 steht in %3 zweimal, und welchen Callgoose nimmt, ist nicht dokumentiert (hier zählt der letzte).</translation>
    </message>
    <message>
        <source>%1: no payload has the key %2 there, but %3 was seen.</source>
        <translation>%1: Kein Payload hat dort den Schlüssel %2, gesehen wurde aber %3.</translation>
    </message>
    <message>
        <source>, although %1 was seen</source>
        <translation>, obwohl %1 gesehen wurde</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln payloads seen triggers an incident%1.</source>
        <translation>
            <numerusform>Der %Ln gesehene Payload löst keinen Incident aus%1.</numerusform>
            <numerusform>Keiner der %Ln gesehenen Payloads löst einen Incident aus%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter has a resolve part, so incidents stay open until a person closes them.</source>
        <translation>Kein Filter hat einen Resolve-Teil, daher bleiben Incidents offen, bis ein Mensch sie schließt.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln payloads seen resolves an incident%1.</source>
        <translation>
            <numerusform>Der %Ln gesehene Payload schließt keinen Incident%1.</numerusform>
            <numerusform>Keiner der %Ln gesehenen Payloads schließt einen Incident%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trigger (filter %2) and resolve (filter %3) at the same time.</source>
        <translation>
            <numerusform>%1 löst zugleich aus (Filter %2) und schließt (Filter %3).</numerusform>
            <numerusform>%1 lösen zugleich aus (Filter %2) und schließen (Filter %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter %1 never acts: filter %2 before it matches wherever it does.</source>
        <translation>Filter %1 wirkt nie: Filter %2 davor trifft überall zu, wo er es täte.</translation>
    </message>
    <message>
        <source>%1: %2 is contained in %3, but also in %4.</source>
        <translation>%1: %2 ist in %3 enthalten, aber auch in %4.</translation>
    </message>
    <message>
        <source>&quot;degraded&quot;, seen in %1, neither opens nor resolves, so an incident that goes error, degraded, active stays open until the later &quot;recovered&quot;.</source>
        <translation>„degraded“, gesehen in %1, öffnet und schließt nichts, daher bleibt ein Incident mit der Folge error, degraded, active offen bis zum späteren „recovered“.</translation>
    </message>
    <message>
        <source>The endpoint on %1 is not https, so the token would travel in clear.</source>
        <translation>Der Endpunkt auf %1 ist nicht https, daher ginge das Token im Klartext durchs Netz.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path %1 does not end in /process: copy the URL from Callgoose again.</source>
        <translation>Der Pfad %1 des Endpunkts endet nicht in /process: Kopieren Sie die URL noch einmal aus Callgoose.</translation>
    </message>
    <message>
        <source>The token travels in the URL to %1, where servers and proxies log it: OpenStatus can send it as the header Authorization: Bearer.</source>
        <translation>Das Token geht in der URL an %1, wo Server und Proxys sie protokollieren: OpenStatus kann es als Header Authorization: Bearer senden.</translation>
    </message>
    <message>
        <source>%1: no value of %2 contains all of %3 at once, so this list never matches.</source>
        <translation>%1: Kein Wert von %2 enthält %3 alle zugleich, daher trifft diese Liste nie zu.</translation>
    </message>
    <message>
        <source>Only the Test button&apos;s payload was seen, which always says &quot;recovered&quot; and can never show that a trigger works.</source>
        <translation>Nur der Payload des Test-Knopfs wurde gesehen; er sagt immer „recovered“ und kann nie zeigen, dass ein Trigger auslöst.</translation>
    </message>
    <message>
        <source>The sender has no name (&quot;from&quot;), so titles carry no prefix and a missing title reads &quot;Incident from unknown source&quot;.</source>
        <translation>Der Absender hat keinen Namen („from“), daher haben Titel keinen Vorsatz, und ein fehlender Titel heißt „Incident from unknown source“.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Split into filters</source>
        <translation>In Filter aufteilen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Remove what is empty</source>
        <translation>Leeres entfernen</translation>
    </message>
    <message>
        <source>Resolve on %1</source>
        <translation>Bei %1 schließen</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Bei %1 öffnen</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>Alle Filter</translation>
    </message>
    <message>
        <source>Filter %1, trigger</source>
        <translation>Filter %1, Trigger</translation>
    </message>
    <message>
        <source>Filter %1, resolve</source>
        <translation>Filter %1, Resolve</translation>
    </message>
    <message>
        <source>There is no text to take. Copy a payload first.</source>
        <translation>Es gibt keinen Text zu übernehmen. Kopieren Sie zuerst einen Payload.</translation>
    </message>
    <message>
        <source>This is larger than %1 and was not taken. Split it and add the parts.</source>
        <translation>Das ist größer als %1 und wurde nicht übernommen. Teilen Sie es auf, und fügen Sie die Teile hinzu.</translation>
    </message>
    <message>
        <source>Payloads larger than %1 were left out: %2.</source>
        <translation>Payloads, die größer sind als %1, wurden ausgelassen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 payloads were taken; %Ln more were left out. Split the text and add the rest by itself.</source>
        <translation>
            <numerusform>Nur die ersten %1 Payloads wurden übernommen; %Ln weiterer wurde ausgelassen. Teilen Sie den Text auf, und fügen Sie den Rest für sich hinzu.</numerusform>
            <numerusform>Nur die ersten %1 Payloads wurden übernommen; %Ln weitere wurden ausgelassen. Teilen Sie den Text auf, und fügen Sie den Rest für sich hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>curl would read the body from the file &quot;%1&quot;, which was not opened. Open that file instead.</source>
        <translation>curl würde den Text aus der Datei „%1“ lesen; sie wurde nicht geöffnet. Öffnen Sie stattdessen diese Datei.</translation>
    </message>
    <message>
        <source>The curl option %1 sends a form or a file, which is no payload. Copy the payload itself.</source>
        <translation>Die curl-Option %1 sendet ein Formular oder eine Datei; das ist kein Payload. Kopieren Sie den Payload selbst.</translation>
    </message>
    <message>
        <source>The curl command names no URL.</source>
        <translation>Der curl-Befehl nennt keine URL.</translation>
    </message>
    <message>
        <source>The HAR file holds no POST request, so no payload was taken.</source>
        <translation>Die HAR-Datei enthält keine POST-Anfrage, daher wurde kein Payload übernommen.</translation>
    </message>
    <message>
        <source>Entries of the HAR file that are no POST were left out: %1.</source>
        <translation>Einträge der HAR-Datei, die kein POST sind, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Pieces in braces that are no JSON object were left out: %1.</source>
        <translation>Teile in geschweiften Klammern, die kein JSON-Objekt sind, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>What Callgoose answered is no payload and was left out: %1.</source>
        <translation>Was Callgoose geantwortet hat, ist kein Payload und wurde ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Something in the place of a token is none. It was masked and not kept.</source>
        <translation>An der Stelle eines Tokens steht etwas, das keines ist. Es wurde verdeckt und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>There are more tokens in this than are kept. The others were masked, too.</source>
        <translation>Hierin sind mehr Token, als aufbewahrt werden. Auch die anderen wurden verdeckt.</translation>
    </message>
    <message>
        <source>A user&apos;s name or password was left out; the payload is taken without it.</source>
        <translation>Ein Benutzername oder Passwort wurde ausgelassen; der Payload ist ohne ihn übernommen.</translation>
    </message>
    <message>
        <source>This was taken as several payloads, one after another: %1.</source>
        <translation>Das wurde als mehrere Payloads nacheinander übernommen: %1.</translation>
    </message>
    <message>
        <source>Lines that are no exported capture were left out: %1.</source>
        <translation>Zeilen, die kein exportierter Mitschnitt sind, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Lines that are not JSON were kept as they are: %1.</source>
        <translation>Zeilen, die kein JSON sind, blieben, wie sie sind: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A list of %Ln objects was taken as one payload. If each is one, paste them without the list&apos;s brackets and commas.</source>
        <translation>
            <numerusform>Eine Liste mit %Ln Objekt wurde als ein Payload übernommen. Ist das Objekt selbst der Payload, fügen Sie es ohne die Klammern der Liste ein.</numerusform>
            <numerusform>Eine Liste mit %Ln Objekten wurde als ein Payload übernommen. Ist jedes ein Payload, fügen Sie sie ohne die Klammern und Kommas der Liste ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was taken as a log: its JSON objects became payloads (%1), and the text around them was left out.</source>
        <translation>Das wurde als Log übernommen: Seine JSON-Objekte wurden Payloads (%1), und der Text um sie herum wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The times before the payloads were taken as when they came in, in UTC where no zone is named.</source>
        <translation>Die Zeiten vor den Payloads gelten als ihr Eingang, in UTC, wo keine Zeitzone genannt ist.</translation>
    </message>
    <message>
        <source>This is no form that is understood here, so it was kept as it is.</source>
        <translation>Diese Form ist hier unbekannt, daher blieb der Text, wie er ist.</translation>
    </message>
    <message>
        <source>The curl option %1 was left out: it was not followed.</source>
        <translation>Die curl-Option %1 wurde ausgelassen; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known option of curl and was passed over, as one without a value.</source>
        <translation>„%1“ ist keine bekannte Option von curl und wurde übergangen wie eine ohne Wert.</translation>
    </message>
    <message>
        <source>The shell would put something else in the place of &quot;%1&quot;; it was kept as it is written.</source>
        <translation>Die Shell würde für „%1“ etwas anderes einsetzen; hier blieb es, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>Words besides the curl command and its first URL were left out: %1.</source>
        <translation>Wörter neben dem curl-Befehl und seiner ersten URL wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>The curl command was read as one for the command line of Windows.</source>
        <translation>Der curl-Befehl wurde als einer für die Windows-Befehlszeile gelesen.</translation>
    </message>
    <message>
        <source>The HTTP request has bare line feeds, as from an editor. The body was taken as it is here.</source>
        <translation>Die HTTP-Anfrage hat bloße Zeilenvorschübe, wie aus einem Editor. Der Text wurde übernommen, wie er hier steht.</translation>
    </message>
    <message>
        <source>The body is not as long as the request says. All of the text after the header lines was taken.</source>
        <translation>Der Text ist nicht so lang, wie die Anfrage sagt. Aller Text nach den Header-Zeilen wurde übernommen.</translation>
    </message>
    <message>
        <source>The request says that its body is in chunks, which could not be read. The body was taken as it is here.</source>
        <translation>Laut Anfrage kommt ihr Text in Stücken (chunks); sie waren nicht lesbar. Der Text wurde übernommen, wie er hier steht.</translation>
    </message>
    <message>
        <source>Requests without a body became empty payloads: %1.</source>
        <translation>Anfragen ohne Text wurden leere Payloads: %1.</translation>
    </message>
    <message>
        <source>Entries without a readable time count as received now: %1.</source>
        <translation>Einträge ohne lesbare Zeit gelten als jetzt empfangen: %1.</translation>
    </message>
    <message>
        <source>The URL held a token. It was taken out, and the payload is kept without it.</source>
        <translation>Die URL enthielt ein Token. Es wurde herausgenommen, und der Payload ist ohne es aufbewahrt.</translation>
    </message>
    <message>
        <source>The Authorization header held a token. It was taken out, and the payload is kept without it.</source>
        <translation>Der Header Authorization enthielt ein Token. Es wurde herausgenommen, und der Payload ist ohne es aufbewahrt.</translation>
    </message>
    <message>
        <source>The X-Callgoose-Auth header held a token. It was taken out, and the payload is kept without it.</source>
        <translation>Der Header X-Callgoose-Auth enthielt ein Token. Es wurde herausgenommen, und der Payload ist ohne es aufbewahrt.</translation>
    </message>
    <message>
        <source>after the value of &quot;%1&quot;</source>
        <translation>nach dem Wert von „%1“</translation>
    </message>
    <message>
        <source>after element %1 of the array</source>
        <translation>nach Element %1 des Arrays</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot;</source>
        <translation>der Wert von „%1“</translation>
    </message>
    <message>
        <source>element %1 of the array</source>
        <translation>Element %1 des Arrays</translation>
    </message>
    <message>
        <source>the payload</source>
        <translation>der Payload</translation>
    </message>
    <message>
        <source>there is a comma too many before &quot;%1&quot;</source>
        <translation>vor „%1“ steht ein Komma zu viel</translation>
    </message>
    <message>
        <source>an array is closed by &quot;%1&quot; instead of &quot;]&quot;</source>
        <translation>ein Array wird mit „%1“ statt mit „]“ geschlossen</translation>
    </message>
    <message>
        <source>%1 is missing before &quot;%2&quot;</source>
        <translation>%1 fehlt vor „%2“</translation>
    </message>
    <message>
        <source>there are two commas in a row</source>
        <translation>zwei Kommas stehen hintereinander</translation>
    </message>
    <message>
        <source>%1 is missing before the comma</source>
        <translation>%1 fehlt vor dem Komma</translation>
    </message>
    <message>
        <source>%1 stands in other quotation marks than &quot;</source>
        <translation>%1 steht in anderen Anführungszeichen als &quot;</translation>
    </message>
    <message>
        <source>there is a comment, which JSON does not have</source>
        <translation>es gibt einen Kommentar, den JSON nicht kennt</translation>
    </message>
    <message>
        <source>%1 is written &quot;%2&quot;; JSON has &quot;%3&quot;</source>
        <translation>%1 ist „%2“ geschrieben; in JSON heißt es „%3“</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; without quotation marks</source>
        <translation>%1 ist „%2“ ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 begins with &quot;%2&quot;</source>
        <translation>%1 beginnt mit „%2“</translation>
    </message>
    <message>
        <source>an object is closed by &quot;%1&quot; instead of &quot;}&quot;</source>
        <translation>ein Objekt wird mit „%1“ statt mit „}“ geschlossen</translation>
    </message>
    <message>
        <source>a key is missing before the comma</source>
        <translation>vor dem Komma fehlt ein Schlüssel</translation>
    </message>
    <message>
        <source>a key stands in other quotation marks than &quot;</source>
        <translation>ein Schlüssel steht in anderen Anführungszeichen als &quot;</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; has no quotation marks</source>
        <translation>der Schlüssel „%1“ hat keine Anführungszeichen</translation>
    </message>
    <message>
        <source>a key is missing before the colon</source>
        <translation>vor dem Doppelpunkt fehlt ein Schlüssel</translation>
    </message>
    <message>
        <source>a key is missing before &quot;%1&quot;</source>
        <translation>vor „%1“ fehlt ein Schlüssel</translation>
    </message>
    <message>
        <source>a comma is missing %1</source>
        <translation>ein Komma fehlt %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong %2</source>
        <translation>„%1“ darf hier nicht stehen, %2</translation>
    </message>
    <message>
        <source>the number &quot;%1&quot; begins with a zero too many</source>
        <translation>die Zahl „%1“ beginnt mit einer Null zu viel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>a digit is missing before &quot;%1&quot;</source>
        <translation>vor „%1“ fehlt eine Ziffer</translation>
    </message>
    <message>
        <source>a line break or another control character (&quot;%1&quot;) stands inside a text; it must be written as an escape such as \n, or a closing quotation mark is missing before it</source>
        <translation>ein Zeilenumbruch oder anderes Steuerzeichen („%1“) steht in einem Text; es muss als Escape-Folge wie \n geschrieben sein, oder davor fehlt ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong inside the text</source>
        <translation>„%1“ darf im Text nicht stehen</translation>
    </message>
    <message>
        <source>a colon is missing after the key &quot;%1&quot;</source>
        <translation>nach dem Schlüssel „%1“ fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a word is cut off before &quot;%1&quot;</source>
        <translation>vor „%1“ ist ein Wort abgeschnitten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of JSON, which has true, false and null</source>
        <translation>„%1“ ist kein Wort von JSON; es kennt true, false und null</translation>
    </message>
    <message>
        <source>in the middle of a key</source>
        <translation>mitten in einem Schlüssel</translation>
    </message>
    <message>
        <source>in the middle of the value of &quot;%1&quot;</source>
        <translation>mitten im Wert von „%1“</translation>
    </message>
    <message>
        <source>in the middle of a text</source>
        <translation>mitten in einem Text</translation>
    </message>
    <message>
        <source>before the value of &quot;%1&quot;</source>
        <translation>vor dem Wert von „%1“</translation>
    </message>
    <message>
        <source>in the middle of a value</source>
        <translation>mitten in einem Wert</translation>
    </message>
    <message>
        <source>where something should follow</source>
        <translation>wo noch etwas folgen muss</translation>
    </message>
    <message>
        <source>There is no text here. Paste the whole payload.</source>
        <translation>Hier steht kein Text. Fügen Sie den ganzen Payload ein.</translation>
    </message>
    <message>
        <source>This is not JSON: %1, %2.</source>
        <translation>Das ist kein JSON: %1, %2.</translation>
    </message>
    <message>
        <source>The JSON stops too early: %1, %2. Brackets still open: %3. Copy the payload to its end.</source>
        <translation>Das JSON endet zu früh: %1, %2. Noch offene Klammern: %3. Kopieren Sie den Payload bis zum Ende.</translation>
    </message>
    <message>
        <source>The JSON is complete, but &quot;%1&quot; follows it, %2. Add several payloads one by one.</source>
        <translation>Das JSON ist vollständig, aber ihm folgt „%1“, %2. Fügen Sie mehrere Payloads einzeln hinzu.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels, %2. Such a payload cannot be read.</source>
        <translation>Das JSON ist tiefer als %1 Ebenen verschachtelt, %2. Ein solcher Payload lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A text holds a broken escape at &quot;%1&quot;, %2. After a backslash stands one of &quot; \ / b f n r t, or u with four hexadecimal digits.</source>
        <translation>Ein Text enthält eine kaputte Escape-Folge bei „%1“, %2. Nach einem Backslash steht eines von &quot; \ / b f n r t oder u mit vier Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8, %1. Save it as UTF-8 and add it again.</source>
        <translation>Der Text ist kein gültiges UTF-8, %1. Speichern Sie ihn als UTF-8, und fügen Sie ihn noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The text is UTF-16. JSON payloads are UTF-8: save it as UTF-8 and add it again.</source>
        <translation>Der Text ist UTF-16. JSON-Payloads sind UTF-8: Speichern Sie ihn als UTF-8, und fügen Sie ihn noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The JSON is larger than %1 and cannot be read.</source>
        <translation>Das JSON ist größer als %1 und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; only along its path</source>
        <translation>„%1“ nur auf seinem Pfad</translation>
    </message>
    <message>
        <source>&quot;%1&quot; only inside another object</source>
        <translation>„%1“ nur in einem anderen Objekt</translation>
    </message>
    <message>
        <source>one item of the list instead of all</source>
        <translation>ein Eintrag der Liste statt aller</translation>
    </message>
    <message>
        <source>the items in the other case</source>
        <translation>die Einträge in anderer Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Opens a test incident with the id %1, for the next probe to be tried on.</source>
        <translation>Öffnet einen Test-Incident mit der ID %1, an dem die nächste Sondierung erprobt wird.</translation>
    </message>
    <message>
        <source>Closes the test incident %1, with its number written as text.</source>
        <translation>Schließt den Test-Incident %1, mit seiner Zahl als Text geschrieben.</translation>
    </message>
    <message>
        <source>Closes the test incident %1.</source>
        <translation>Schließt den Test-Incident %1.</translation>
    </message>
    <message>
        <source>A trigger for filter %1, id %2</source>
        <translation>Ein Trigger für Filter %1, ID %2</translation>
    </message>
    <message>
        <source>A resolve for filter %1, id %2</source>
        <translation>Ein Resolve für Filter %1, ID %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>No reading explains the answers to %Ln requests: what is typed into Callgoose differs from these filters.</source>
        <translation>
            <numerusform>Keine Lesart erklärt die Antwort auf %Ln Anfrage: In Callgoose ist anderes eingetragen als diese Filter.</numerusform>
            <numerusform>Keine Lesart erklärt die Antworten auf %Ln Anfragen: In Callgoose ist anderes eingetragen als diese Filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The series ended after %Ln requests: the last one was refused or its answer was lost.</source>
        <translation>
            <numerusform>Die Reihe endete nach %Ln Anfrage: Sie wurde abgelehnt, oder ihre Antwort ging verloren.</numerusform>
            <numerusform>Die Reihe endete nach %Ln Anfragen: Die letzte wurde abgelehnt, oder ihre Antwort ging verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The series ended after %Ln requests: a test incident could not be closed.</source>
        <translation>
            <numerusform>Die Reihe endete nach %Ln Anfrage: Ein Test-Incident ließ sich nicht schließen.</numerusform>
            <numerusform>Die Reihe endete nach %Ln Anfragen: Ein Test-Incident ließ sich nicht schließen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled with %Ln requests: this tenant reads the filters as %1.</source>
        <translation>
            <numerusform>Nach %Ln Anfrage geklärt: Dieser Mandant liest die Filter als %1.</numerusform>
            <numerusform>Nach %Ln Anfragen geklärt: Dieser Mandant liest die Filter als %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled with %Ln requests, as far as these filters can show it: %1. %2</source>
        <translation>
            <numerusform>Nach %Ln Anfrage geklärt, soweit diese Filter es zeigen können: %1. %2</numerusform>
            <numerusform>Nach %Ln Anfragen geklärt, soweit diese Filter es zeigen können: %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings do the same with them.</source>
        <translation>
            <numerusform>%Ln Lesart tut mit ihnen dasselbe.</numerusform>
            <numerusform>%Ln Lesarten tun mit ihnen dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number and its text are the same id.</source>
        <translation>Eine Zahl und ihr Text sind dieselbe ID.</translation>
    </message>
    <message>
        <source>A number and its text are different ids.</source>
        <translation>Eine Zahl und ihr Text sind verschiedene IDs.</translation>
    </message>
    <message>
        <source>OpenStatus says: &quot;%1&quot;</source>
        <translation>OpenStatus sagt: „%1“</translation>
    </message>
    <message>
        <source>The host of OpenStatus&apos;s API was not found. Check the address and the network.</source>
        <translation>Der Host der API von OpenStatus wurde nicht gefunden. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of OpenStatus&apos;s API. Check host and port.</source>
        <translation>Unter der Adresse der API von OpenStatus antwortet nichts. Prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>The certificate of OpenStatus&apos;s API is not trusted. Check the address.</source>
        <translation>Dem Zertifikat der API von OpenStatus wird nicht vertraut. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The proxy failed. Check the system&apos;s proxy settings.</source>
        <translation>Der Proxy ist gescheitert. Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Es gibt kein Netz.</translation>
    </message>
    <message>
        <source>The connection closed before OpenStatus&apos;s whole answer was read.</source>
        <translation>Die Verbindung endete, bevor die ganze Antwort von OpenStatus gelesen war.</translation>
    </message>
    <message>
        <source>OpenStatus did not answer in time.</source>
        <translation>OpenStatus hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The answer was not HTTP, or longer than any of OpenStatus. Check the address.</source>
        <translation>Die Antwort war kein HTTP oder länger als jede von OpenStatus. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The change may have been made: read the lists again before you repeat it.</source>
        <translation>Die Änderung kann erfolgt sein: Lesen Sie die Listen neu, bevor Sie sie wiederholen.</translation>
    </message>
    <message>
        <source>OpenStatus does not accept the API key. Enter the one of this workspace.</source>
        <translation>OpenStatus nimmt den API-Schlüssel nicht an. Geben Sie den dieses Arbeitsbereichs ein.</translation>
    </message>
    <message>
        <source>The plan&apos;s number of notification channels is used up. Update the existing channel, delete one, or take a larger plan.</source>
        <translation>Die Zahl der Benachrichtigungskanäle Ihres Tarifs ist erschöpft. Aktualisieren Sie den vorhandenen Kanal, löschen Sie einen, oder nehmen Sie einen größeren Tarif.</translation>
    </message>
    <message>
        <source>OpenStatus does not know this monitor or channel, or the address is not that of its API. Read the lists again.</source>
        <translation>OpenStatus kennt diesen Monitor oder Kanal nicht, oder die Adresse ist nicht die seiner API. Lesen Sie die Listen neu.</translation>
    </message>
    <message>
        <source>OpenStatus does not take these values. Check name and URL.</source>
        <translation>OpenStatus nimmt diese Werte nicht an. Prüfen Sie Name und URL.</translation>
    </message>
    <message>
        <source>OpenStatus sent its test and was refused. Check Callgoose&apos;s URL and token.</source>
        <translation>OpenStatus hat seinen Test gesendet und wurde abgelehnt. Prüfen Sie URL und Token von Callgoose.</translation>
    </message>
    <message>
        <source>OpenStatus failed (%1). The change may have been made: read the lists again.</source>
        <translation>OpenStatus ist gescheitert (%1). Die Änderung kann erfolgt sein: Lesen Sie die Listen neu.</translation>
    </message>
    <message>
        <source>OpenStatus refused (%1).</source>
        <translation>OpenStatus hat abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The address leads elsewhere (%1) and was not followed. Enter the one of the API itself.</source>
        <translation>Die Adresse führt anderswohin (%1); ihr wurde nicht gefolgt. Geben Sie die der API selbst ein.</translation>
    </message>
    <message>
        <source>What answered is not OpenStatus&apos;s API. Its address ends in /rpc.</source>
        <translation>Was geantwortet hat, ist nicht die API von OpenStatus. Ihre Adresse endet in /rpc.</translation>
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
        <translation>%1 von %2 Kanälen in Gebrauch.</translation>
    </message>
    <message>
        <source>No more can be created on this plan: update one, or delete one first.</source>
        <translation>Mehr erlaubt dieser Tarif nicht: Aktualisieren Sie einen, oder löschen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>OpenStatus stores the URL in clear, with the token in it: everybody in its workspace can read it. Use a Service token.</source>
        <translation>OpenStatus speichert die URL im Klartext, mit dem Token darin: Alle in seinem Arbeitsbereich können sie lesen. Verwenden Sie ein Service token.</translation>
    </message>
    <message>
        <source>OpenStatus stores header values in clear: everybody in its workspace can read the token. Use a Service token.</source>
        <translation>OpenStatus speichert Header-Werte im Klartext: Alle in seinem Arbeitsbereich können das Token lesen. Verwenden Sie ein Service token.</translation>
    </message>
    <message>
        <source>The host was not found; nothing was sent. Check the endpoint&apos;s spelling and the network.</source>
        <translation>Der Host wurde nicht gefunden; nichts wurde gesendet. Prüfen Sie die Schreibweise des Endpunkts und das Netz.</translation>
    </message>
    <message>
        <source>Nothing answers at this address; nothing was sent. Check host and port.</source>
        <translation>Unter dieser Adresse antwortet nichts; nichts wurde gesendet. Prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted; nothing was sent. %1</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut; nichts wurde gesendet. %1</translation>
    </message>
    <message>
        <source>The proxy failed; nothing was sent. Check the system&apos;s proxy settings.</source>
        <translation>Der Proxy ist gescheitert; nichts wurde gesendet. Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>There is no network; nothing was sent.</source>
        <translation>Es gibt kein Netz; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>No connection came about in time; nothing was sent. Check host, port and network.</source>
        <translation>Es kam nicht rechtzeitig eine Verbindung zustande; nichts wurde gesendet. Prüfen Sie Host, Port und Netz.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>The connection ended at once; nothing was sent. Check host and port.</source>
        <translation>Die Verbindung endete sofort; nichts wurde gesendet. Prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>No answer came in time. The request may have been processed: look into Callgoose.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort. Die Anfrage kann verarbeitet sein: Sehen Sie in Callgoose nach.</translation>
    </message>
    <message>
        <source>Cancelled. The request may have been processed: look into Callgoose.</source>
        <translation>Abgebrochen. Die Anfrage kann verarbeitet sein: Sehen Sie in Callgoose nach.</translation>
    </message>
    <message>
        <source>The answer was not HTTP. The request may have been processed: check that the URL is Callgoose&apos;s.</source>
        <translation>Die Antwort war kein HTTP. Die Anfrage kann verarbeitet sein: Prüfen Sie, ob die URL die von Callgoose ist.</translation>
    </message>
    <message>
        <source>The connection closed before the whole answer was read. The request may have been processed: look into Callgoose.</source>
        <translation>Die Verbindung endete, bevor die ganze Antwort gelesen war. Die Anfrage kann verarbeitet sein: Sehen Sie in Callgoose nach.</translation>
    </message>
    <message>
        <source>The way leads through the proxy %1.</source>
        <translation>Der Weg führt über den Proxy %1.</translation>
    </message>
    <message>
        <source>A test is running. Wait until it has ended, or stop it.</source>
        <translation>Ein Test läuft. Warten Sie, bis er beendet ist, oder stoppen Sie ihn.</translation>
    </message>
    <message>
        <source>Another Gooseneck on this machine is running a live test. Wait until it has ended.</source>
        <translation>Ein anderes Gooseneck auf diesem Rechner führt einen Live-Test aus. Warten Sie, bis er beendet ist.</translation>
    </message>
    <message>
        <source>Too many live tests in a short time. Wait %1 minutes.</source>
        <translation>Zu viele Live-Tests in kurzer Zeit. Warten Sie %1 Minuten.</translation>
    </message>
    <message>
        <source>Too many live tests in a short time. Wait %1 s.</source>
        <translation>Zu viele Live-Tests in kurzer Zeit. Warten Sie %1 s.</translation>
    </message>
    <message>
        <source>The answer&apos;s status must be a number from 200 to 599.</source>
        <translation>Der Status der Antwort muss eine Zahl von 200 bis 599 sein.</translation>
    </message>
    <message>
        <source>The answer can be delayed by 0 to %1 seconds.</source>
        <translation>Die Antwort lässt sich um 0 bis %1 Sekunden verzögern.</translation>
    </message>
    <message>
        <source>The answer&apos;s content type may hold visible ASCII characters only, as in application/json.</source>
        <translation>Der Content-Type der Antwort darf nur sichtbare ASCII-Zeichen enthalten, wie in application/json.</translation>
    </message>
    <message>
        <source>The answer&apos;s text is longer than %1. Shorten it.</source>
        <translation>Der Text der Antwort ist länger als %1. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The payload is packed in a way that is not understood here. It is shown as it was received.</source>
        <translation>Der Payload ist auf eine hier unbekannte Art gepackt. Er wird gezeigt, wie er empfangen wurde.</translation>
    </message>
    <message>
        <source>The payload says that it is compressed, but cannot be unpacked. It is shown as it was received.</source>
        <translation>Der Payload gibt an, komprimiert zu sein, lässt sich aber nicht entpacken. Er wird gezeigt, wie er empfangen wurde.</translation>
    </message>
    <message>
        <source>Unpacked the payload would be larger than %1. It is shown as it was received.</source>
        <translation>Entpackt wäre der Payload größer als %1. Er wird gezeigt, wie er empfangen wurde.</translation>
    </message>
    <message>
        <source>This is not a URL. Enter it as in https://tunnel.example.com/path.</source>
        <translation>Das ist keine URL. Geben Sie sie ein wie https://tunnel.example.com/path.</translation>
    </message>
    <message>
        <source>OpenStatus calls https:// and http:// addresses only.</source>
        <translation>OpenStatus ruft nur Adressen mit https:// und http:// auf.</translation>
    </message>
    <message>
        <source>OpenStatus refuses this address because it means the machine itself. Use a tunnel, or host.docker.internal from Docker on this machine.</source>
        <translation>OpenStatus lehnt diese Adresse ab, weil sie den Rechner selbst meint. Verwenden Sie einen Tunnel, oder aus Docker auf diesem Rechner host.docker.internal.</translation>
    </message>
    <message>
        <source>OpenStatus refuses numeric addresses of private networks. Use a host name or a tunnel.</source>
        <translation>OpenStatus lehnt numerische Adressen privater Netze ab. Verwenden Sie einen Hostnamen oder einen Tunnel.</translation>
    </message>
    <message>
        <source>OpenStatus refuses this address because it is valid in the local network only. Use a host name or a tunnel.</source>
        <translation>OpenStatus lehnt diese Adresse ab, weil sie nur im lokalen Netz gilt. Verwenden Sie einen Hostnamen oder einen Tunnel.</translation>
    </message>
    <message>
        <source>The listener is reached under this address.</source>
        <translation>Der Empfänger ist unter dieser Adresse erreichbar.</translation>
    </message>
    <message>
        <source>The listener is reached, but does not know this name and would refuse deliveries. Add the name to the host names of the listener.</source>
        <translation>Der Empfänger ist erreichbar, kennt aber diesen Namen nicht und würde Zustellungen ablehnen. Fügen Sie den Namen zu den Hostnamen des Empfängers hinzu.</translation>
    </message>
    <message>
        <source>The listener is reached, but this is not its path. Copy the whole address again.</source>
        <translation>Der Empfänger ist erreichbar, aber dies ist nicht sein Pfad. Kopieren Sie die ganze Adresse noch einmal.</translation>
    </message>
    <message>
        <source>The listener is reached, but something on the way made the request look like one of a browser, and such requests are refused. Switch off what adds Origin or Sec-Fetch-Site.</source>
        <translation>Der Empfänger ist erreichbar, aber etwas auf dem Weg ließ die Anfrage wie die eines Browsers aussehen, und solche Anfragen werden abgelehnt. Schalten Sie ab, was Origin oder Sec-Fetch-Site hinzufügt.</translation>
    </message>
    <message>
        <source>Something else than the listener answered, with status %1. Check that the tunnel runs and leads to the listener&apos;s port.</source>
        <translation>Etwas anderes als der Empfänger hat geantwortet, mit Status %1. Prüfen Sie, ob der Tunnel läuft und zum Port des Empfängers führt.</translation>
    </message>
    <message>
        <source>There is no host of this name. Check the spelling, and that the tunnel runs.</source>
        <translation>Es gibt keinen Host dieses Namens. Prüfen Sie die Schreibweise, und ob der Tunnel läuft.</translation>
    </message>
    <message>
        <source>Nothing answers under this address. Check that the tunnel and the listener run.</source>
        <translation>Unter dieser Adresse antwortet nichts. Prüfen Sie, ob Tunnel und Empfänger laufen.</translation>
    </message>
    <message>
        <source>The certificate under this address is not trusted. OpenStatus would refuse it as well.</source>
        <translation>Dem Zertifikat unter dieser Adresse wird nicht vertraut. Auch OpenStatus würde es ablehnen.</translation>
    </message>
    <message>
        <source>No answer came in time. Check that the tunnel runs, and try again.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort. Prüfen Sie, ob der Tunnel läuft, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde gestoppt.</translation>
    </message>
    <message>
        <source>would have no incident id</source>
        <translation>hätte keine Incident-ID</translation>
    </message>
    <message>
        <source>would have another incident id</source>
        <translation>hätte eine andere Incident-ID</translation>
    </message>
    <message>
        <source>would trigger</source>
        <translation>würde auslösen</translation>
    </message>
    <message>
        <source>would resolve</source>
        <translation>würde schließen</translation>
    </message>
    <message>
        <source>would trigger and resolve</source>
        <translation>würde auslösen und schließen</translation>
    </message>
    <message>
        <source>would match nothing</source>
        <translation>hätte keinen Treffer</translation>
    </message>
    <message>
        <source>degraded opens an incident of low urgency, error after it repeats it, &quot;recovered&quot; closes it. After error it repeats the one that is open.</source>
        <translation>degraded öffnet einen Incident niedriger Dringlichkeit (Low), error danach wiederholt ihn, „recovered“ schließt ihn. Nach error wiederholt es den offenen.</translation>
    </message>
    <message>
        <source>After error the incident stays open until &quot;recovered&quot;, although OpenStatus has closed its own. degraded alone opens none, and its &quot;recovered&quot; closes none.</source>
        <translation>Nach error bleibt der Incident bis „recovered“ offen, obwohl OpenStatus seinen eigenen geschlossen hat. degraded allein öffnet keinen, und sein „recovered“ schließt keinen.</translation>
    </message>
    <message>
        <source>After error it closes the incident, as OpenStatus closes its own; error again opens a new one. The &quot;recovered&quot; that follows degraded closes none.</source>
        <translation>Nach error schließt es den Incident, wie OpenStatus seinen eigenen schließt; error danach öffnet einen neuen. Das „recovered“ nach degraded schließt keinen.</translation>
    </message>
    <message>
        <source>It opens an incident of low urgency in a filter of its own, or repeats the one that is open.</source>
        <translation>Er öffnet einen Incident niedriger Dringlichkeit (Low) in einem eigenen Filter oder wiederholt den offenen.</translation>
    </message>
    <message>
        <source>It does nothing: what is open stays open.</source>
        <translation>Er tut nichts: Was offen ist, bleibt offen.</translation>
    </message>
    <message>
        <source>It closes the incident that is open.</source>
        <translation>Er schließt den offenen Incident.</translation>
    </message>
    <message>
        <source>One filter for each item makes it robust.</source>
        <translation>Ein Filter je Eintrag macht es robust.</translation>
    </message>
    <message>
        <source>A key at the top level would be robust; without one only a test against your tenant can tell.</source>
        <translation>Ein Schlüssel auf oberster Ebene wäre robust; ohne einen solchen kann es nur ein Test gegen Ihren Mandanten zeigen.</translation>
    </message>
    <message>
        <source>Items in the case that was seen make it robust.</source>
        <translation>Einträge in der gesehenen Groß- und Kleinschreibung machen es robust.</translation>
    </message>
    <message>
        <source>No payload to compare the readings with yet</source>
        <translation>Noch kein Payload, um die Lesarten zu vergleichen</translation>
    </message>
    <message>
        <source>The same under every reading</source>
        <translation>Unter jeder Lesart gleich</translation>
    </message>
    <message numerus="yes">
        <source>%1 depend on the reading</source>
        <translation>
            <numerusform>%1 hängt von der Lesart ab</numerusform>
            <numerusform>%1 hängen von der Lesart ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: read as &quot;%3&quot;, %4 %5. %6</source>
        <translation>%1, %2. Gelesen als „%3“: %4 %5. %6</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>As the API documentation says: all items of a list must be contained.</source>
        <translation>Wie die API-Dokumentation sagt: Alle Einträge einer Liste müssen enthalten sein.</translation>
    </message>
    <message>
        <source>As the OpenStatus guide can only mean: its lists of alternatives work if one item is enough.</source>
        <translation>Wie die OpenStatus-Anleitung nur gemeint sein kann: Ihre Listen von Alternativen wirken, wenn ein Eintrag genügt.</translation>
    </message>
    <message>
        <source>Neither source as it stands: for what a test against your tenant has shown.</source>
        <translation>Keine der beiden Quellen, wie sie dasteht: für das, was ein Test gegen Ihren Mandanten gezeigt hat.</translation>
    </message>
    <message>
        <source>all must be contained</source>
        <translation>alle müssen enthalten sein</translation>
    </message>
    <message>
        <source>one is enough</source>
        <translation>einer genügt</translation>
    </message>
    <message>
        <source>top level only</source>
        <translation>nur oberste Ebene</translation>
    </message>
    <message>
        <source>dotted path</source>
        <translation>Pfad mit Punkten</translation>
    </message>
    <message>
        <source>name at any depth</source>
        <translation>Name in jeder Tiefe</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>Items of a list</source>
        <translation>Einträge einer Liste</translation>
    </message>
    <message>
        <source>Nested keys</source>
        <translation>Verschachtelte Schlüssel</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Documentation: all, &quot;if one is missing the filter is discarded&quot;. Guide: fills in &quot;down, failed, critical&quot; as alternatives, so one.</source>
        <translation>Dokumentation: alle, „fehlt einer, wird der Filter verworfen“. Anleitung: trägt „down, failed, critical“ als Alternativen ein, also einer.</translation>
    </message>
    <message>
        <source>Neither source says. OpenStatus sends its id as monitor.id, which a dotted path finds.</source>
        <translation>Keine der Quellen sagt es. OpenStatus sendet seine ID als monitor.id, was ein Pfad mit Punkten findet.</translation>
    </message>
    <message>
        <source>Guide: &quot;UP&quot; does not match &quot;up&quot;. The documentation does not say.</source>
        <translation>Anleitung: „UP“ trifft nicht auf „up“ zu. Die Dokumentation sagt nichts dazu.</translation>
    </message>
    <message>
        <source>Opens an incident</source>
        <translation>Öffnet einen Incident</translation>
    </message>
    <message>
        <source>Keeps it open</source>
        <translation>Hält ihn offen</translation>
    </message>
    <message>
        <source>Resolves it</source>
        <translation>Schließt ihn</translation>
    </message>
    <message>
        <source>answered %1 after %2 ms.</source>
        <translation>beantwortet mit %1 nach %2 ms.</translation>
    </message>
    <message>
        <source>the host was not found. Check the URL&apos;s spelling and the network.</source>
        <translation>der Host wurde nicht gefunden. Prüfen Sie die Schreibweise der URL und das Netz.</translation>
    </message>
    <message>
        <source>nothing answers there. Check host and port, and whether the listener runs.</source>
        <translation>dort antwortet nichts. Prüfen Sie Host und Port, und ob der Empfänger läuft.</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted.</source>
        <translation>dem Zertifikat des Servers wird nicht vertraut.</translation>
    </message>
    <message>
        <source>the proxy failed. Check the system&apos;s proxy settings.</source>
        <translation>der Proxy ist gescheitert. Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>there is no network.</source>
        <translation>es gibt kein Netz.</translation>
    </message>
    <message>
        <source>the connection closed before the whole answer was read.</source>
        <translation>die Verbindung endete, bevor die ganze Antwort gelesen war.</translation>
    </message>
    <message>
        <source>no answer came in time.</source>
        <translation>es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>cancelled.</source>
        <translation>abgebrochen.</translation>
    </message>
    <message>
        <source>the answer was not HTTP.</source>
        <translation>die Antwort war kein HTTP.</translation>
    </message>
    <message>
        <source>The URL redirects (%1). OpenStatus would follow; here it is not followed. Use the final URL.</source>
        <translation>Die URL leitet um (%1). OpenStatus würde folgen; hier wird nicht gefolgt. Verwenden Sie die endgültige URL.</translation>
    </message>
    <message>
        <source>The URL redirects (%1). OpenStatus would follow as a GET without the payload, so nothing would arrive; here it is not followed. Use the final URL.</source>
        <translation>Die URL leitet um (%1). OpenStatus würde mit einem GET ohne den Payload folgen, daher käme nichts an; hier wird nicht gefolgt. Verwenden Sie die endgültige URL.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln payloads</source>
        <translation>
            <numerusform>%1 von %Ln Payload</numerusform>
            <numerusform>%1 von %Ln Payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not JSON: it is damaged or cut off at %2. Mend the text there.</source>
        <translation>„%1“ ist kein JSON: beschädigt oder abgeschnitten bei %2. Korrigieren Sie den Text dort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tenant file. Its first member has to be &quot;format&quot;: &quot;gooseneck.tenant&quot;.</source>
        <translation>„%1“ ist keine Mandantendatei. Ihr erstes Feld muss &quot;format&quot;: &quot;gooseneck.tenant&quot; sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another format version than 1. Update this program, or write &quot;version&quot;: 1.</source>
        <translation>„%1“ hat eine andere Formatversion als 1. Aktualisieren Sie dieses Programm, oder schreiben Sie &quot;version&quot;: 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a member &quot;%2&quot; (%3) that a tenant file does not have. Correct or remove it.</source>
        <translation>„%1“ hat ein Feld „%2“ (%3), das eine Mandantendatei nicht hat. Korrigieren oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the value of &quot;%2&quot; (%3) is none that can stand there. Correct it.</source>
        <translation>In „%1“ hat „%2“ (%3) einen Wert, der dort nicht stehen kann. Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no services. Name at least one with its filters.</source>
        <translation>„%1“ hat keine Services. Nennen Sie mindestens einen mit seinen Filtern.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; two services have the same name (&quot;%2&quot;, %3). Give each one its own.</source>
        <translation>In „%1“ haben zwei Services denselben Namen („%2“, %3). Geben Sie jedem einen eigenen.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the token at &quot;%2&quot; (%3) is of a team or service that is not there. Correct the name.</source>
        <translation>In „%1“ gehört das Token bei „%2“ (%3) zu einem Team oder Service, das es nicht gibt. Korrigieren Sie den Namen.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the webhook is not an http address of this machine. Nothing of the simulator leaves it: use 127.0.0.1.</source>
        <translation>In „%1“ ist der Webhook keine http-Adresse dieses Rechners. Nichts vom Simulator verlässt ihn: Verwenden Sie 127.0.0.1.</translation>
    </message>
    <message>
        <source>Use status=503, delay=2000 (milliseconds), drop or garbage, each with &quot;,next=N&quot; for the next N requests or without.</source>
        <translation>Verwenden Sie status=503, delay=2000 (Millisekunden), drop oder garbage, jedes mit &quot;,next=N&quot; für die nächsten N Anfragen oder ohne.</translation>
    </message>
    <message>
        <source>refused with %1 on request</source>
        <translation>wunschgemäß mit %1 abgelehnt</translation>
    </message>
    <message>
        <source>answered after %1 ms on request</source>
        <translation>wunschgemäß nach %1 ms beantwortet</translation>
    </message>
    <message>
        <source>connection closed without an answer on request</source>
        <translation>Verbindung wunschgemäß ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>answered with garbage on request</source>
        <translation>wunschgemäß mit Unsinn beantwortet</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Incident %1 opened.</source>
        <translation>Incident %1 wurde geöffnet.</translation>
    </message>
    <message>
        <source>Incident %1 was resolved.</source>
        <translation>Incident %1 wurde gelöst.</translation>
    </message>
    <message>
        <source>The webhook was answered with %1.</source>
        <translation>Der Webhook wurde mit %1 beantwortet.</translation>
    </message>
    <message>
        <source>The webhook&apos;s receiver gave no answer; check its address.</source>
        <translation>Das Ziel des Webhooks hat nicht geantwortet; prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>%1 documents this key for it.</source>
        <translation>%1 dokumentiert diesen Schlüssel dafür.</translation>
    </message>
    <message>
        <source>%1 documents this key for it; the payloads seen do not prove it yet.</source>
        <translation>%1 dokumentiert diesen Schlüssel dafür; die gesehenen Payloads beweisen es noch nicht.</translation>
    </message>
    <message>
        <source>It says down with %1 and up with %2.</source>
        <translation>Er sagt mit %1 „ausgefallen“ und mit %2 „in Ordnung“.</translation>
    </message>
    <message>
        <source>It says down with %1; nothing that means up was seen yet.</source>
        <translation>Er sagt mit %1 „ausgefallen“; nichts, was „in Ordnung“ heißt, wurde bisher gesehen.</translation>
    </message>
    <message>
        <source>It says up with %1; nothing that means down was seen yet.</source>
        <translation>Er sagt mit %1 „in Ordnung“; nichts, was „ausgefallen“ heißt, wurde bisher gesehen.</translation>
    </message>
    <message>
        <source>It names states with %1, but none that is clearly down or up.</source>
        <translation>Er nennt Zustände mit %1, aber keinen, der klar „ausgefallen“ oder „in Ordnung“ heißt.</translation>
    </message>
    <message numerus="yes">
        <source>It is the same when a monitor goes down and when it is back, for %1 of its %Ln values.</source>
        <translation>
            <numerusform>Er ist beim Ausfall eines Monitors und bei seiner Entwarnung gleich, für %1 von %Ln Wert.</numerusform>
            <numerusform>Er ist beim Ausfall eines Monitors und bei seiner Entwarnung gleich, für %1 seiner %Ln Werte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is a text that goes with the incident id, with %Ln different values.</source>
        <translation>
            <numerusform>Er ist ein Text, der zur Incident-ID gehört, mit %Ln Wert.</numerusform>
            <numerusform>Er ist ein Text, der zur Incident-ID gehört, mit %Ln verschiedenen Werten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name is common for this; the values seen do not prove it.</source>
        <translation>Sein Name ist dafür üblich; die gesehenen Werte beweisen es nicht.</translation>
    </message>
    <message>
        <source>It is a text with several words.</source>
        <translation>Er ist ein Text aus mehreren Wörtern.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Er steht in %1.</translation>
    </message>
    <message>
        <source>%1 differs between the two payloads of the same monitor, which %2 tells.</source>
        <translation>%1 ist in den beiden Payloads desselben Monitors verschieden, den %2 anzeigt.</translation>
    </message>
    <message>
        <source>%1 is different in nearly every payload.</source>
        <translation>%1 ist in fast jedem Payload anders.</translation>
    </message>
    <message>
        <source>%1 is the same for different monitors, which %2 tells apart.</source>
        <translation>%1 ist für verschiedene Monitore gleich, die %2 unterscheidet.</translation>
    </message>
    <message>
        <source>%1 seldom has the same value when a monitor goes down and when it is back.</source>
        <translation>%1 hat beim Ausfall eines Monitors und bei seiner Entwarnung selten denselben Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in only %2 of the %Ln payloads that say down or up.</source>
        <translation>
            <numerusform>%1 steht in nur %2 von %Ln Payload, der „ausgefallen“ oder „in Ordnung“ sagt.</numerusform>
            <numerusform>%1 steht in nur %2 der %Ln Payloads, die „ausgefallen“ oder „in Ordnung“ sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds an object or an array, not one value.</source>
        <translation>%1 enthält ein Objekt oder ein Array, nicht einen einzelnen Wert.</translation>
    </message>
    <message>
        <source>%1 holds texts that are too long for this.</source>
        <translation>%1 enthält Texte, die dafür zu lang sind.</translation>
    </message>
    <message>
        <source>Suggested as %1: %2</source>
        <translation>Vorgeschlagen als %1: %2</translation>
    </message>
    <message>
        <source>Possible as %1: %2</source>
        <translation>Möglich als %1: %2</translation>
    </message>
    <message>
        <source>Not for %1: %2</source>
        <translation>Nicht als %1: %2</translation>
    </message>
    <message>
        <source>There is no JSON payload yet. Capture, paste or open some.</source>
        <translation>Es gibt noch keinen JSON-Payload. Schneiden Sie einen mit, fügen Sie einen ein, oder öffnen Sie einen.</translation>
    </message>
    <message>
        <source>No key has values that are known words for down or up. Choose the status key yourself.</source>
        <translation>Kein Schlüssel hat Werte, die bekannte Wörter für „ausgefallen“ oder „in Ordnung“ sind. Wählen Sie den Statusschlüssel selbst.</translation>
    </message>
    <message>
        <source>Only the Test button&apos;s payload was seen, which always says recovered. Let a monitor fail and recover, or use the samples.</source>
        <translation>Nur der Payload des Test-Knopfs wurde gesehen; er sagt immer recovered. Lassen Sie einen Monitor ausfallen und wieder in Ordnung kommen, oder verwenden Sie die Beispiele.</translation>
    </message>
    <message>
        <source>Only payloads were seen that no monitor&apos;s state sends. Use a notification channel of the monitors, not of the status page.</source>
        <translation>Es wurden nur Payloads gesehen, die kein Zustand eines Monitors sendet. Verwenden Sie einen Benachrichtigungskanal der Monitore, nicht der Statusseite.</translation>
    </message>
    <message>
        <source>No payload that says down was seen yet. Let a monitor fail.</source>
        <translation>Noch wurde kein Payload gesehen, der „ausgefallen“ sagt. Lassen Sie einen Monitor ausfallen.</translation>
    </message>
    <message>
        <source>No payload that says up was seen yet. Let a monitor recover.</source>
        <translation>Noch wurde kein Payload gesehen, der „in Ordnung“ sagt. Lassen Sie einen Monitor wieder in Ordnung kommen.</translation>
    </message>
    <message>
        <source>No key has the same value when a monitor goes down and when it is back. Capture both for one monitor.</source>
        <translation>Kein Schlüssel hat beim Ausfall eines Monitors und bei seiner Entwarnung denselben Wert. Schneiden Sie beides für einen Monitor mit.</translation>
    </message>
    <message>
        <source>Only one monitor was seen, so that nothing shows which key tells monitors apart. Capture a second one.</source>
        <translation>Nur ein Monitor wurde gesehen, daher zeigt nichts, welcher Schlüssel Monitore unterscheidet. Schneiden Sie einen zweiten mit.</translation>
    </message>
    <message>
        <source>%1 is not in this payload, but the filters use it.</source>
        <translation>In diesem Payload fehlt der Schlüssel %1, den die Filter verwenden.</translation>
    </message>
    <message>
        <source>%1 has a value that was never seen before: %2.</source>
        <translation>%1 hat einen noch nie gesehenen Wert: %2.</translation>
    </message>
    <message>
        <source>%1 is %2 here; so far it was %3.</source>
        <translation>%1 ist hier %2; bisher war es %3.</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>kein Status</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>keine ID</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>kein Titel</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>keine Beschreibung</translation>
    </message>
    <message>
        <source>new status</source>
        <translation>neuer Status</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>anderer Typ</translation>
    </message>
    <message>
        <source>Callgoose refused the token, or there was none (%1). Give the token of this service again.</source>
        <translation>Callgoose hat das Token abgelehnt, oder es fehlte (%1). Geben Sie das Token dieses Service noch einmal an.</translation>
    </message>
    <message>
        <source>The server redirects (%1). It was not followed, because the token would travel along. Use the final URL.</source>
        <translation>Der Server leitet um (%1). Ihm wurde nicht gefolgt, weil das Token mitginge. Verwenden Sie die endgültige URL.</translation>
    </message>
    <message>
        <source>Callgoose is not available now (503). Try again later.</source>
        <translation>Callgoose ist jetzt nicht verfügbar (503). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Callgoose reported a fault of its own (%1). Try again later.</source>
        <translation>Callgoose hat einen eigenen Fehler gemeldet (%1). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Too many requests came from here (429). Nothing is sent again by itself: wait, then run the test again.</source>
        <translation>Von hier kamen zu viele Anfragen (429). Nichts wird von selbst noch einmal gesendet: Warten Sie, und starten Sie den Test dann neu.</translation>
    </message>
    <message>
        <source>The request was refused (%1). Check the URL and the token.</source>
        <translation>Die Anfrage wurde abgelehnt (%1). Prüfen Sie die URL und das Token.</translation>
    </message>
    <message>
        <source>The answer (%1) is not one of Callgoose&apos;s. The request may have been processed: check the URL, and look into Callgoose.</source>
        <translation>Die Antwort (%1) stammt nicht von Callgoose. Die Anfrage kann verarbeitet sein: Prüfen Sie die URL, und sehen Sie in Callgoose nach.</translation>
    </message>
    <message>
        <source>A gateway before Callgoose answered (%1). The request may have been processed: look into Callgoose.</source>
        <translation>Ein Gateway vor Callgoose hat geantwortet (%1). Die Anfrage kann verarbeitet sein: Sehen Sie in Callgoose nach.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Repeat of the trigger</source>
        <translation>Wiederholung des Triggers</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Repeat of the resolve</source>
        <translation>Wiederholung des Resolve</translation>
    </message>
    <message>
        <source>Webhook that changes nothing</source>
        <translation>Webhook, der nichts ändert</translation>
    </message>
    <message>
        <source>Callgoose says: created</source>
        <translation>Callgoose meldet: angelegt</translation>
    </message>
    <message>
        <source>Callgoose says: resolved</source>
        <translation>Callgoose meldet: gelöst</translation>
    </message>
    <message>
        <source>Full cycle</source>
        <translation>Voller Zyklus</translation>
    </message>
    <message>
        <source>Trigger only</source>
        <translation>Nur Trigger</translation>
    </message>
    <message>
        <source>Resolve only</source>
        <translation>Nur Resolve</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Global: every service of every team</source>
        <translation>Global: jeder Service jedes Teams</translation>
    </message>
    <message>
        <source>Team: every service of one team</source>
        <translation>Team: jeder Service eines Teams</translation>
    </message>
    <message>
        <source>Service: one service</source>
        <translation>Service: ein Service</translation>
    </message>
    <message>
        <source>Does Callgoose show the title &quot;%1&quot;?</source>
        <translation>Zeigt Callgoose den Titel „%1“?</translation>
    </message>
    <message>
        <source>Does the incident have the urgency &quot;%1&quot;?</source>
        <translation>Hat der Incident die Urgency „%1“?</translation>
    </message>
    <message>
        <source>Was the right team told, and no other?</source>
        <translation>Wurde das richtige Team benachrichtigt und kein anderes?</translation>
    </message>
    <message>
        <source>Does it show the incident as resolved, at the time of the resolve?</source>
        <translation>Zeigt es den Incident als gelöst, zur Zeit des Resolve?</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The answers contradict the prediction, and none of the 12 readings explains them all: what is typed into Callgoose may differ from these filters.</source>
        <translation>Die Antworten widersprechen der Vorhersage, und keine der 12 Lesarten erklärt sie alle: In Callgoose ist womöglich anderes eingetragen als diese Filter.</translation>
    </message>
    <message>
        <source>The answers contradict the prediction. One reading explains them all: %1.</source>
        <translation>Die Antworten widersprechen der Vorhersage. Eine Lesart erklärt sie alle: %1.</translation>
    </message>
    <message>
        <source>The answers contradict the prediction. Readings that explain them all: %1.</source>
        <translation>Die Antworten widersprechen der Vorhersage. Lesarten, die sie alle erklären: %1.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>incident created</source>
        <translation>Incident angelegt</translation>
    </message>
    <message>
        <source>created and resolved</source>
        <translation>angelegt und gelöst</translation>
    </message>
    <message>
        <source>incident resolved</source>
        <translation>Incident gelöst</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>no filter matched</source>
        <translation>kein Filter traf zu</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>server fault</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <translation>unlesbare Antwort</translation>
    </message>
    <message>
        <source>Waiting for Callgoose&apos;s outgoing webhook at the listener.</source>
        <translation>Wartet am Empfänger auf den ausgehenden Webhook von Callgoose.</translation>
    </message>
    <message>
        <source>The outgoing webhook told the listener.</source>
        <translation>Der ausgehende Webhook hat es dem Empfänger gemeldet.</translation>
    </message>
    <message>
        <source>No event of this incident came to the listener. Check the URL of the outgoing webhook in Callgoose.</source>
        <translation>Zum Empfänger kam kein Ereignis dieses Incidents. Prüfen Sie in Callgoose die URL des ausgehenden Webhooks.</translation>
    </message>
    <message>
        <source>Predicted was: %1; the answer says: %2.</source>
        <translation>Vorhergesagt war: %1; die Antwort sagt: %2.</translation>
    </message>
    <message>
        <source>As predicted, nothing happened. An alert like this opens and closes nothing.</source>
        <translation>Wie vorhergesagt ist nichts geschehen. Ein Alarm wie dieser öffnet und schließt nichts.</translation>
    </message>
    <message>
        <source>Nothing was resolved: no filter matched, or no incident with this id was open.</source>
        <translation>Nichts wurde gelöst: Kein Filter traf zu, oder kein Incident mit dieser ID war offen.</translation>
    </message>
    <message>
        <source>No filter matched: nothing happened. An alert like this would open nothing.</source>
        <translation>Kein Filter traf zu: Nichts ist geschehen. Ein Alarm wie dieser würde nichts öffnen.</translation>
    </message>
    <message>
        <source>As predicted: %1.</source>
        <translation>Wie vorhergesagt: %1.</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(keine ID)</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln attempts</source>
        <translation>
            <numerusform>in %Ln Versuch</numerusform>
            <numerusform>in %Ln Versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeated %Ln times</source>
        <translation>
            <numerusform>einmal wiederholt</numerusform>
            <numerusform>%Ln-mal wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Payloads: %1. Incidents opened: %2, resolved: %3, still open: %4. Repeats: %5, orphan resolves: %6, unmatched: %7, not JSON: %8.</source>
        <translation>Payloads: %1. Incidents geöffnet: %2, gelöst: %3, noch offen: %4. Wiederholungen: %5, verwaiste Resolves: %6, ohne Treffer: %7, kein JSON: %8.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents more stay open</source>
        <translation>
            <numerusform>%Ln Incident mehr bleibt offen</numerusform>
            <numerusform>%Ln Incidents mehr bleiben offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents fewer stay open</source>
        <translation>
            <numerusform>%Ln Incident weniger bleibt offen</numerusform>
            <numerusform>%Ln Incidents weniger bleiben offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan resolves more</source>
        <translation>
            <numerusform>%Ln verwaistes Resolve mehr</numerusform>
            <numerusform>%Ln verwaiste Resolves mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan resolves fewer</source>
        <translation>
            <numerusform>%Ln verwaistes Resolve weniger</numerusform>
            <numerusform>%Ln verwaiste Resolves weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents more are opened</source>
        <translation>
            <numerusform>%Ln Incident mehr wird geöffnet</numerusform>
            <numerusform>%Ln Incidents mehr werden geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents fewer are opened</source>
        <translation>
            <numerusform>%Ln Incident weniger wird geöffnet</numerusform>
            <numerusform>%Ln Incidents weniger werden geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeats more</source>
        <translation>
            <numerusform>%Ln Wiederholung mehr</numerusform>
            <numerusform>%Ln Wiederholungen mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeats fewer</source>
        <translation>
            <numerusform>%Ln Wiederholung weniger</numerusform>
            <numerusform>%Ln Wiederholungen weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events more are unmatched</source>
        <translation>
            <numerusform>%Ln Ereignis mehr ohne Treffer</numerusform>
            <numerusform>%Ln Ereignisse mehr ohne Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events fewer are unmatched</source>
        <translation>
            <numerusform>%Ln Ereignis weniger ohne Treffer</numerusform>
            <numerusform>%Ln Ereignisse weniger ohne Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the saved filters: %1.</source>
        <translation>Gegenüber den gespeicherten Filtern: %1.</translation>
    </message>
    <message>
        <source>No payload has another outcome than with the saved filters.</source>
        <translation>Kein Payload hat ein anderes Ergebnis als mit den gespeicherten Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads have another outcome than with the saved filters.</source>
        <translation>
            <numerusform>%Ln Payload hat ein anderes Ergebnis als mit den gespeicherten Filtern.</numerusform>
            <numerusform>%Ln Payloads haben ein anderes Ergebnis als mit den gespeicherten Filtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, was: %2</source>
        <translation>%1, bisher: %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>geöffnet %1</translation>
    </message>
    <message>
        <source>resolved %1</source>
        <translation>gelöst %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>still open, and nothing can close it</source>
        <translation>noch offen, und nichts kann ihn schließen</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incident %1</translation>
    </message>
    <message>
        <source>Orphan resolve of %1, %2: no such incident is open.</source>
        <translation>Verwaistes Resolve von %1, %2: Kein solcher Incident ist offen.</translation>
    </message>
    <message>
        <source>An alert of %1, %2, that no filter matches.</source>
        <translation>Ein Alarm von %1, %2, auf den kein Filter zutrifft.</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wieder in Ordnung</translation>
    </message>
    <message>
        <source>Test button</source>
        <translation>Test-Knopf</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Brownout</source>
        <translation>Teilausfall</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Flattern</translation>
    </message>
    <message>
        <source>Retry burst</source>
        <translation>Versuchsserie</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>keychain denied access</source>
        <translation>Schlüsselbund verweigerte Zugriff</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message>
        <source>keychain does not answer</source>
        <translation>Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>keychain failed</source>
        <translation>Schlüsselbund gescheitert</translation>
    </message>
    <message>
        <source>asking the keychain</source>
        <translation>fragt den Schlüsselbund</translation>
    </message>
    <message>
        <source>no token stored</source>
        <translation>kein Token gespeichert</translation>
    </message>
    <message>
        <source>token stored in keychain</source>
        <translation>Token im Schlüsselbund</translation>
    </message>
    <message>
        <source>token stored in %1</source>
        <translation>Token in %1</translation>
    </message>
    <message>
        <source>token for this session only: %1</source>
        <translation>Token nur für diese Sitzung: %1</translation>
    </message>
    <message>
        <source>token for this session only</source>
        <translation>Token nur für diese Sitzung</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>the list %1</source>
        <translation>die Liste %1</translation>
    </message>
    <message>
        <source>the object %1</source>
        <translation>das Objekt %1</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>enthält %1</translation>
    </message>
    <message>
        <source>contains %1 only in other case</source>
        <translation>enthält %1 nur in anderer Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>is written otherwise than %1, and numbers are compared as written</source>
        <translation>ist anders geschrieben als %1, und Zahlen werden verglichen, wie sie geschrieben sind</translation>
    </message>
    <message>
        <source>does not contain %1</source>
        <translation>enthält nicht %1</translation>
    </message>
    <message>
        <source>%1 is not in this payload.</source>
        <translation>%1 fehlt in diesem Payload.</translation>
    </message>
    <message>
        <source>%1 is not found; this payload has %2.</source>
        <translation>%1 ist nicht zu finden; dieser Payload hat %2.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Löst aus</translation>
    </message>
    <message>
        <source>Resolves</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Triggers and resolves</source>
        <translation>Löst aus und schließt</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message>
        <source>%1 is null, which contains nothing.</source>
        <translation>%1 ist null; das enthält nichts.</translation>
    </message>
    <message>
        <source>%1 is %2, but the list is empty.</source>
        <translation>%1 ist %2, aber die Liste ist leer.</translation>
    </message>
    <message>
        <source>%1 is %2: it %3.</source>
        <translation>%1 ist %2: %3.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>OpenStatus monitor alert</source>
        <translation>Monitor-Alarm von OpenStatus</translation>
    </message>
    <message>
        <source>OpenStatus Test button</source>
        <translation>Test-Knopf von OpenStatus</translation>
    </message>
    <message>
        <source>OpenStatus status-page webhook</source>
        <translation>Statusseiten-Webhook von OpenStatus</translation>
    </message>
    <message>
        <source>Example of the Callgoose guide</source>
        <translation>Beispiel der Callgoose-Anleitung</translation>
    </message>
    <message>
        <source>Monitor alert</source>
        <translation>Monitor-Alarm</translation>
    </message>
    <message>
        <source>%1 monitor alert</source>
        <translation>Monitor-Alarm von %1</translation>
    </message>
    <message>
        <source>OpenStatus: error</source>
        <translation>OpenStatus: error</translation>
    </message>
    <message>
        <source>OpenStatus: degraded</source>
        <translation>OpenStatus: degraded</translation>
    </message>
    <message>
        <source>OpenStatus: recovered</source>
        <translation>OpenStatus: recovered</translation>
    </message>
    <message>
        <source>OpenStatus: Test button</source>
        <translation>OpenStatus: Test-Knopf</translation>
    </message>
    <message>
        <source>Callgoose guide: down</source>
        <translation>Callgoose-Anleitung: down</translation>
    </message>
    <message>
        <source>Callgoose guide: up</source>
        <translation>Callgoose-Anleitung: up</translation>
    </message>
    <message>
        <source>Name of the filter set</source>
        <translation>Name des Filtersatzes</translation>
    </message>
    <message>
        <source>Sender (from)</source>
        <translation>Absender (from)</translation>
    </message>
    <message>
        <source>Matching profile</source>
        <translation>Profil der Lesart</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Trigger key</source>
        <translation>Trigger-Schlüssel</translation>
    </message>
    <message>
        <source>Trigger contains</source>
        <translation>Trigger enthält</translation>
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
        <translation>Resolve-Schlüssel</translation>
    </message>
    <message>
        <source>Resolve contains</source>
        <translation>Resolve enthält</translation>
    </message>
    <message>
        <source>Incident Mapped With</source>
        <translation>Incident Mapped With</translation>
    </message>
    <message>
        <source>Callgoose URL</source>
        <translation>URL von Callgoose</translation>
    </message>
    <message>
        <source>How the token travels</source>
        <translation>Übertragung des Tokens</translation>
    </message>
    <message>
        <source>Role: status</source>
        <translation>Rolle: Status</translation>
    </message>
    <message>
        <source>Role: incident id</source>
        <translation>Rolle: Incident-ID</translation>
    </message>
    <message>
        <source>Role: title</source>
        <translation>Rolle: Titel</translation>
    </message>
    <message>
        <source>Role: description</source>
        <translation>Rolle: Beschreibung</translation>
    </message>
    <message>
        <source>Filter %1 · %2</source>
        <translation>Filter %1 · %2</translation>
    </message>
    <message>
        <source>(value)</source>
        <translation>(Wert)</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>This key stands more than once in its object; the last one counts.</source>
        <translation>Dieser Schlüssel steht mehr als einmal in seinem Objekt; der letzte zählt.</translation>
    </message>
    <message>
        <source>It is now kept for %1: in the keychain, or in memory for this run where there is none.</source>
        <translation>Es wird jetzt für %1 aufbewahrt: im Schlüsselbund oder, wo es keinen gibt, bis zum Ende des Programms im Speicher.</translation>
    </message>
    <message>
        <source>The token that is kept for %1 was not replaced by it; to do that, enter it under Connection.</source>
        <translation>Das Token, das für %1 aufbewahrt wird, wurde dadurch nicht ersetzt; dazu geben Sie es unter „Verbindung“ ein.</translation>
    </message>
    <message>
        <source>It was not kept, because nothing says which server it is for: enter it under Connection.</source>
        <translation>Es wurde nicht aufbewahrt, weil nichts sagt, für welchen Server es gilt: Geben Sie es unter „Verbindung“ ein.</translation>
    </message>
    <message>
        <source>The API key or Callgoose&apos;s token is not stored. Enter the key here, the token in the connection (Test, Connection).</source>
        <translation>Der API-Schlüssel oder das Token von Callgoose ist nicht gespeichert. Geben Sie den Schlüssel hier ein, das Token in der Verbindung (Test, Verbindung).</translation>
    </message>
    <message>
        <source>The channel was created.</source>
        <translation>Der Kanal wurde angelegt.</translation>
    </message>
    <message>
        <source>The channel was updated.</source>
        <translation>Der Kanal wurde aktualisiert.</translation>
    </message>
    <message>
        <source>The channel was deleted.</source>
        <translation>Der Kanal wurde gelöscht.</translation>
    </message>
    <message>
        <source>OpenStatus sent its test and Callgoose took it. The test says &quot;recovered&quot;: look into Callgoose&apos;s log for it.</source>
        <translation>OpenStatus hat seinen Test gesendet, und Callgoose hat ihn angenommen. Der Test sagt „recovered“: Sehen Sie im Log von Callgoose nach ihm.</translation>
    </message>
    <message>
        <source>Reading monitors and channels …</source>
        <translation>Liest Monitore und Kanäle …</translation>
    </message>
    <message>
        <source>Saving the channel …</source>
        <translation>Speichert den Kanal …</translation>
    </message>
    <message>
        <source>Deleting the channel …</source>
        <translation>Löscht den Kanal …</translation>
    </message>
    <message>
        <source>OpenStatus sends its test …</source>
        <translation>OpenStatus sendet seinen Test …</translation>
    </message>
    <message>
        <source>Choose the monitors that should page someone, and a new channel or the one to change.</source>
        <translation>Wählen Sie die Monitore, die jemanden alarmieren sollen, und einen neuen Kanal oder den, der geändert werden soll.</translation>
    </message>
    <message>
        <source>With an API key of OpenStatus (Settings, API Token) the channel is set up from here. Without one, hand over the sheet or the Terraform file (Export).</source>
        <translation>Mit einem API-Schlüssel von OpenStatus (Settings, API Token) wird der Kanal von hier aus eingerichtet. Ohne ihn übergeben Sie das Blatt oder die Terraform-Datei (Export).</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Fragt den Schlüsselbund</translation>
    </message>
    <message>
        <source>In the keychain; leave empty to keep it</source>
        <translation>Im Schlüsselbund; leer lassen, um ihn zu behalten</translation>
    </message>
    <message>
        <source>In memory until the program ends; leave empty to keep it</source>
        <translation>Bis das Programm endet im Speicher; leer lassen, um ihn zu behalten</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain denied access</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>There is no keychain: a key is kept until the program ends</source>
        <translation>Es gibt keinen Schlüsselbund: Ein Schlüssel bleibt, bis das Programm endet</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Der Schlüsselbund ist gescheitert</translation>
    </message>
    <message>
        <source>This is no address. OpenStatus&apos;s own is https://api.openstatus.dev/rpc, a self-hosted one http://HOST:3001/rpc.</source>
        <translation>Das ist keine Adresse. Die von OpenStatus selbst ist https://api.openstatus.dev/rpc, eine selbst betriebene http://HOST:3001/rpc.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or for a self-hosted OpenStatus nearby with http://.</source>
        <translation>Die Adresse muss mit https:// beginnen, oder für ein selbst betriebenes OpenStatus in der Nähe mit http://.</translation>
    </message>
    <message>
        <source>http:// would send the key in clear over the internet. Use https://.</source>
        <translation>http:// würde den Schlüssel im Klartext durchs Internet senden. Verwenden Sie https://.</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove the part before the @.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort. Entfernen Sie den Teil vor dem @.</translation>
    </message>
    <message>
        <source>Use as &amp;status</source>
        <translation>Als &amp;Status verwenden</translation>
    </message>
    <message>
        <source>Use as &amp;incident id</source>
        <translation>Als &amp;Incident-ID verwenden</translation>
    </message>
    <message>
        <source>Use as &amp;title</source>
        <translation>Als &amp;Titel verwenden</translation>
    </message>
    <message>
        <source>Use as &amp;description</source>
        <translation>Als &amp;Beschreibung verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3, %Ln bytes</source>
        <translation>
            <numerusform>%1  %2  %3, %Ln Byte</numerusform>
            <numerusform>%1  %2  %3, %Ln Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is full: %Ln of the oldest payloads were dropped to make room.</source>
        <translation>
            <numerusform>Der Verlauf ist voll: %Ln der ältesten Payloads wurde entfernt, um Platz zu machen.</numerusform>
            <numerusform>Der Verlauf ist voll: %Ln der ältesten Payloads wurden entfernt, um Platz zu machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads were imported.</source>
        <translation>
            <numerusform>%Ln Payload wurde importiert.</numerusform>
            <numerusform>%Ln Payloads wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payloads that were captured</source>
        <translation>Die mitgeschnittenen Payloads</translation>
    </message>
    <message>
        <source>File of the captures</source>
        <translation>Datei der Mitschnitte</translation>
    </message>
    <message>
        <source>Print the payloads too</source>
        <translation>Auch die Payloads ausgeben</translation>
    </message>
    <message>
        <source>Export them whole, one per line; secrets are masked</source>
        <translation>Vollständig exportieren, einer je Zeile; Geheimes ist verdeckt</translation>
    </message>
    <message>
        <source>Add the captures of a file that --ndjson wrote</source>
        <translation>Die Mitschnitte einer Datei hinzufügen, die --ndjson geschrieben hat</translation>
    </message>
    <message>
        <source>One JSON object per line</source>
        <translation>Ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Siehe --help.</translation>
    </message>
    <message>
        <source>A token is never given as an argument, because other programs of this machine can read it there. Use --token-env NAME, --token-stdin or --keychain.</source>
        <translation>Ein Token wird nie als Argument angegeben, weil andere Programme dieses Rechners es dort lesen können. Verwenden Sie --token-env NAME, --token-stdin oder --keychain.</translation>
    </message>
    <message>
        <source>There are more arguments than this command takes.</source>
        <translation>Es sind mehr Argumente, als dieser Befehl nimmt.</translation>
    </message>
    <message>
        <source>Not an option of this command: %1.</source>
        <translation>Keine Option dieses Befehls: %1.</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>Geschrieben:</translation>
    </message>
    <message>
        <source>The samples do not trigger and resolve with the proposed filters.</source>
        <translation>Die Beispiele lösen mit den vorgeschlagenen Filtern nicht aus und schließen nicht.</translation>
    </message>
    <message>
        <source>OpenStatus to Callgoose</source>
        <translation>OpenStatus an Callgoose</translation>
    </message>
    <message>
        <source>What the proposed filters do with samples of OpenStatus:</source>
        <translation>Was die vorgeschlagenen Filter mit Beispielen von OpenStatus tun:</translation>
    </message>
    <message>
        <source>A full cycle against a local Callgoose, over HTTP; nothing left this machine:</source>
        <translation>Ein voller Zyklus gegen ein lokales Callgoose, über HTTP; nichts hat diesen Rechner verlassen:</translation>
    </message>
    <message>
        <source>Play the whole path with samples</source>
        <translation>Den ganzen Weg mit Beispielen durchspielen</translation>
    </message>
    <message>
        <source>Folder for the filter set, the sheet and the report</source>
        <translation>Ordner für Filtersatz, Blatt und Bericht</translation>
    </message>
    <message>
        <source>What the filters do with payloads</source>
        <translation>Was die Filter mit Payloads tun</translation>
    </message>
    <message>
        <source>File of the filter set</source>
        <translation>Datei des Filtersatzes</translation>
    </message>
    <message>
        <source>Reading: documented, guide, or items=...,keys=...,case=...</source>
        <translation>Lesart: documented, guide oder items=...,keys=...,case=...</translation>
    </message>
    <message>
        <source>Say for each condition why it holds or not</source>
        <translation>Für jede Bedingung sagen, warum sie zutrifft oder nicht</translation>
    </message>
    <message>
        <source>Exit 1 unless every payload has this verdict</source>
        <translation>Mit 1 enden, wenn nicht jeder Payload dieses Urteil hat</translation>
    </message>
    <message>
        <source>Write a test case for each payload to this file, for a build server</source>
        <translation>Einen Testfall je Payload in diese Datei schreiben, für einen Build-Server</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way for a token to travel. Use bearer, query or header.</source>
        <translation>„%1“ ist keine Übertragung für ein Token. Verwenden Sie bearer, query oder header.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a monitor. It is the number in the monitor&apos;s address.</source>
        <translation>„%1“ ist keine ID eines Monitors. Sie ist die Zahl in der Adresse des Monitors.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be exported. There are: %2.</source>
        <translation>„%1“ lässt sich nicht exportieren. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Write the filters as a file for others</source>
        <translation>Die Filter als Datei für andere schreiben</translation>
    </message>
    <message>
        <source>File of the filter set or workspace</source>
        <translation>Datei des Filtersatzes oder Arbeitsbereichs</translation>
    </message>
    <message>
        <source>URL from Callgoose, without the token</source>
        <translation>URL aus Callgoose, ohne das Token</translation>
    </message>
    <message>
        <source>How the token travels: bearer, query or header</source>
        <translation>Übertragung des Tokens: bearer, query oder header</translation>
    </message>
    <message>
        <source>Ids of OpenStatus monitors, with commas</source>
        <translation>IDs von OpenStatus-Monitoren, mit Kommas</translation>
    </message>
    <message>
        <source>File; without it, standard output</source>
        <translation>Datei; ohne sie die Standardausgabe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reading of the filters. Use documented, guide, or for example items=any,keys=top-level,case=insensitive.</source>
        <translation>„%1“ ist keine Lesart der Filter. Verwenden Sie documented, guide oder zum Beispiel items=any,keys=top-level,case=insensitive.</translation>
    </message>
    <message>
        <source>White space at the ends of the token was left out.</source>
        <translation>Leerraum an den Enden des Tokens wurde weggelassen.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. It should hold the token.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt. Sie soll das Token enthalten.</translation>
    </message>
    <message>
        <source>The URL holds a token, and other programs of this machine can read it in the list of processes. Leave it out, and use --token-env NAME or --token-stdin.</source>
        <translation>Die URL enthält ein Token, und andere Programme dieses Rechners können es in der Prozessliste lesen. Lassen Sie es weg, und verwenden Sie --token-env NAME oder --token-stdin.</translation>
    </message>
    <message>
        <source>The keychain holds no token for %1. Store it in the window&apos;s Connection dialog, or give it with --token-env NAME or --token-stdin.</source>
        <translation>Der Schlüsselbund hat kein Token für %1. Speichern Sie es im Fenster im Dialog „Verbindung“, oder geben Sie es mit --token-env NAME oder --token-stdin an.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain denied access to the token. Allow it and try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff auf das Token verweigert. Erlauben Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no keychain in this session. Give the token with --token-env NAME or --token-stdin.</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselbund. Geben Sie das Token mit --token-env NAME oder --token-stdin an.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock it, or give the token with --token-env NAME or --token-stdin.</source>
        <translation>Der Schlüsselbund antwortet nicht. Entsperren Sie ihn, oder geben Sie das Token mit --token-env NAME oder --token-stdin an.</translation>
    </message>
    <message>
        <source>The keychain could not be read. Give the token with --token-env NAME or --token-stdin.</source>
        <translation>Der Schlüsselbund ließ sich nicht lesen. Geben Sie das Token mit --token-env NAME oder --token-stdin an.</translation>
    </message>
    <message>
        <source>What is wrong with the filters</source>
        <translation>Was an den Filtern falsch ist</translation>
    </message>
    <message>
        <source>URL of the Callgoose endpoint</source>
        <translation>URL des Callgoose-Endpunkts</translation>
    </message>
    <message>
        <source>Capture webhooks</source>
        <translation>Webhooks mitschneiden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address. Use 127.0.0.1.</source>
        <translation>„%1“ ist keine IP-Adresse. Verwenden Sie 127.0.0.1.</translation>
    </message>
    <message>
        <source>Listening on %1: other machines can reach this.</source>
        <translation>Empfang auf %1: Andere Rechner können das erreichen.</translation>
    </message>
    <message>
        <source>The path must begin with /, and hold no spaces, ?, # or %, nor . or .. as a part.</source>
        <translation>Der Pfad muss mit / beginnen und darf weder Leerzeichen, ?, # oder % enthalten noch . oder .. als Teil.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host name. Give it as in tunnel.example.com, without scheme, port and path.</source>
        <translation>„%1“ ist kein Hostname. Geben Sie ihn an wie tunnel.example.com, ohne Schema, Port und Pfad.</translation>
    </message>
    <message>
        <source>The name of the header may hold letters, digits, hyphens and dots only.</source>
        <translation>Der Name des Headers darf nur Buchstaben, Ziffern, Bindestriche und Punkte enthalten.</translation>
    </message>
    <message>
        <source>IP address; without it only this machine can connect</source>
        <translation>IP-Adresse; ohne sie kann sich nur dieser Rechner verbinden</translation>
    </message>
    <message>
        <source>Port from 1 to 65535; 0 is any free one</source>
        <translation>Port von 1 bis 65535; 0 ist irgendein freier</translation>
    </message>
    <message>
        <source>Where the port is taken, use the next free one</source>
        <translation>Wo der Port belegt ist, den nächsten freien verwenden</translation>
    </message>
    <message>
        <source>Path of the URL; without it a secret one is made</source>
        <translation>Pfad der URL; ohne ihn wird ein geheimer erzeugt</translation>
    </message>
    <message>
        <source>Name under which a tunnel reaches this; can be given several times</source>
        <translation>Name, unter dem ein Tunnel dies erreicht; mehrfach möglich</translation>
    </message>
    <message>
        <source>Name of a header that every delivery must bring</source>
        <translation>Name eines Headers, den jede Zustellung mitbringen muss</translation>
    </message>
    <message>
        <source>Environment variable with the value of that header</source>
        <translation>Umgebungsvariable mit dem Wert dieses Headers</translation>
    </message>
    <message>
        <source>End after so many</source>
        <translation>Nach so vielen enden</translation>
    </message>
    <message>
        <source>End after so long</source>
        <translation>Nach dieser Zeit enden</translation>
    </message>
    <message>
        <source>HTTP status of the answer, 200 to 599</source>
        <translation>HTTP-Status der Antwort, 200 bis 599</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Text der Antwort</translation>
    </message>
    <message>
        <source>Content type of the answer</source>
        <translation>Content-Type der Antwort</translation>
    </message>
    <message>
        <source>Seconds before the answer, up to 30</source>
        <translation>Sekunden vor der Antwort, bis zu 30</translation>
    </message>
    <message>
        <source>The environment variable GOOSENECK_LANGUAGE chooses the language of the sentences: en, de, fr or es. JSON is the same in all of them.</source>
        <translation>Die Umgebungsvariable GOOSENECK_LANGUAGE bestimmt die Sprache der Sätze: en, de, fr oder es. JSON ist in allen gleich.</translation>
    </message>
    <message>
        <source>GOOSENECK_LANGUAGE holds no language of this program. It takes en, de, fr or es.</source>
        <translation>GOOSENECK_LANGUAGE enthält keine Sprache dieses Programms. Möglich sind en, de, fr oder es.</translation>
    </message>
    <message>
        <source>Connects OpenStatus monitors to Callgoose incidents: see, check and try the filters.</source>
        <translation>Verbindet Monitore von OpenStatus mit Incidents in Callgoose: die Filter sehen, prüfen und ausprobieren.</translation>
    </message>
    <message>
        <source>The output could not be written in full. Check the disk or the program that reads it.</source>
        <translation>Die Ausgabe ließ sich nicht vollständig schreiben. Prüfen Sie die Platte oder das Programm, das sie liest.</translation>
    </message>
    <message>
        <source>Files; - is standard input</source>
        <translation>Dateien; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>File of the captures, in place of files</source>
        <translation>Datei der Mitschnitte, anstelle von Dateien</translation>
    </message>
    <message>
        <source>Each line of a file is a payload</source>
        <translation>Jede Zeile einer Datei ist ein Payload</translation>
    </message>
    <message>
        <source>Other programs of this machine can read arguments in the list of processes, so no token is taken there. Use --token-env NAME, --token-stdin or --keychain, which send it as Authorization: Bearer.</source>
        <translation>Andere Programme dieses Rechners können Argumente in der Prozessliste lesen, daher wird dort kein Token genommen. Verwenden Sie --token-env NAME, --token-stdin oder --keychain; sie senden es als Authorization: Bearer.</translation>
    </message>
    <message>
        <source>The URL must begin with http:// or https://.</source>
        <translation>Die URL muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>A header is given as &quot;Name: value&quot;, in ASCII and on one line.</source>
        <translation>Ein Header wird als &quot;Name: Wert&quot; angegeben, in ASCII und in einer Zeile.</translation>
    </message>
    <message>
        <source>--fast takes a whole number from 1 to %1.</source>
        <translation>--fast nimmt eine ganze Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Say what to play: %1.</source>
        <translation>Geben Sie an, was gespielt werden soll: %1.</translation>
    </message>
    <message>
        <source>Give the token one way: --token-env, --token-stdin or --keychain.</source>
        <translation>Geben Sie das Token auf einem Weg an: --token-env, --token-stdin oder --keychain.</translation>
    </message>
    <message>
        <source>%1, attempt %2: %3</source>
        <translation>%1, Versuch %2: %3</translation>
    </message>
    <message>
        <source>Play OpenStatus: send its webhooks</source>
        <translation>OpenStatus spielen: seine Webhooks senden</translation>
    </message>
    <message>
        <source>URL that OpenStatus was told to send to</source>
        <translation>URL, an die OpenStatus senden soll</translation>
    </message>
    <message>
        <source>A header of the channel, as &quot;Name: value&quot;</source>
        <translation>Ein Header des Kanals, als &quot;Name: Wert&quot;</translation>
    </message>
    <message>
        <source>Number of the monitor</source>
        <translation>Nummer des Monitors</translation>
    </message>
    <message>
        <source>Name of the monitor</source>
        <translation>Name des Monitors</translation>
    </message>
    <message>
        <source>So many times faster; 100 if no number is given</source>
        <translation>So viel mal schneller; 100, wenn keine Zahl angegeben ist</translation>
    </message>
    <message>
        <source>Environment variable with the token, sent as Authorization: Bearer</source>
        <translation>Umgebungsvariable mit dem Token, gesendet als Authorization: Bearer</translation>
    </message>
    <message>
        <source>Read the token from standard input</source>
        <translation>Das Token von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>Take the token that the window stored for this server</source>
        <translation>Das Token nehmen, das das Fenster für diesen Server gespeichert hat</translation>
    </message>
    <message>
        <source>error, degraded, recovered, test-button, outage, brownout, flapping or retry-burst</source>
        <translation>error, degraded, recovered, test-button, outage, brownout, flapping oder retry-burst</translation>
    </message>
    <message>
        <source>A local Callgoose answers on %1</source>
        <translation>Ein lokales Callgoose antwortet auf %1</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>unbekannte Quelle</translation>
    </message>
    <message>
        <source>answered %1, %2</source>
        <translation>beantwortet mit %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln bytes, %2</source>
        <translation>
            <numerusform>%1: %Ln Byte, %2</numerusform>
            <numerusform>%1: %Ln Byte, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A local Callgoose with these filters</source>
        <translation>Ein lokales Callgoose mit diesen Filtern</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Mitschnitt %1</translation>
    </message>
    <message>
        <source>Which keys could serve, and why</source>
        <translation>Welche Schlüssel sich eignen, und warum</translation>
    </message>
    <message>
        <source>Print the filters that these keys make</source>
        <translation>Die Filter ausgeben, die aus diesen Schlüsseln entstehen</translation>
    </message>
    <message>
        <source>The webhook has to be an http address of this machine: nothing of the simulator leaves it. Use 127.0.0.1.</source>
        <translation>Der Webhook muss eine http-Adresse dieses Rechners sein: Nichts vom Simulator verlässt ihn. Verwenden Sie 127.0.0.1.</translation>
    </message>
    <message>
        <source>File of the filter set: a tenant of one service</source>
        <translation>Datei des Filtersatzes: ein Mandant mit einem Service</translation>
    </message>
    <message>
        <source>File of a tenant: services, tokens, webhook</source>
        <translation>Datei eines Mandanten: Services, Token, Webhook</translation>
    </message>
    <message>
        <source>How it reads the filters: documented, guide ...</source>
        <translation>Wie er die Filter liest: documented, guide ...</translation>
    </message>
    <message>
        <source>Seconds within which the same request is a duplicate; 60 without it</source>
        <translation>Sekunden, innerhalb derer dieselbe Anfrage ein Duplikat ist; ohne Angabe 60</translation>
    </message>
    <message>
        <source>URL of this machine that is told of incidents, such as the listener&apos;s</source>
        <translation>URL dieses Rechners, der Incidents gemeldet werden, etwa die des Empfängers</translation>
    </message>
    <message>
        <source>For the next requests: status=503, delay=2000, drop or garbage, each with ,next=N or without; may be given several times</source>
        <translation>Für die nächsten Anfragen: status=503, delay=2000, drop oder garbage, jedes mit ,next=N oder ohne; mehrfach möglich</translation>
    </message>
    <message>
        <source>Environment variable with the token it asks for</source>
        <translation>Umgebungsvariable mit dem Token, das er verlangt</translation>
    </message>
    <message>
        <source>There is nothing to simulate: give --filters FILE or --tenant FILE.</source>
        <translation>Es gibt nichts zu simulieren: Geben Sie --filters FILE oder --tenant FILE an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fault.</source>
        <translation>„%1“ ist keine Störung.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the resolve that a test owes could not be kept. %1</source>
        <translation>Nichts wurde gesendet, weil sich das Resolve, das ein Test schuldet, nicht aufbewahren ließ. %1</translation>
    </message>
    <message>
        <source>Live test against %1, token %2: incident &quot;%3&quot;, id %4.</source>
        <translation>Live-Test gegen %1, Token %2: Incident „%3“, ID %4.</translation>
    </message>
    <message>
        <source>Say which server the token is for: --endpoint URL.</source>
        <translation>Geben Sie an, für welchen Server das Token gilt: --endpoint URL.</translation>
    </message>
    <message>
        <source>No test has left anything to resolve.</source>
        <translation>Kein Test hat etwas hinterlassen, das zu schließen wäre.</translation>
    </message>
    <message>
        <source>Try the filters against Callgoose</source>
        <translation>Die Filter gegen Callgoose testen</translation>
    </message>
    <message>
        <source>An earlier test may have left the incident %1 open at %2, since %3.</source>
        <translation>Ein früherer Test hat den Incident %1 womöglich auf %2 offen gelassen, seit %3.</translation>
    </message>
    <message>
        <source>Close it with: gooseneck-cli test --resolve-pending --endpoint URL and the token.</source>
        <translation>Schließen Sie ihn mit: gooseneck-cli test --resolve-pending --endpoint URL und dem Token.</translation>
    </message>
    <message>
        <source>No built-in sample triggers and resolves with these filters. Give payloads that do: --trigger FILE --resolve FILE.</source>
        <translation>Kein eingebautes Beispiel löst mit diesen Filtern aus und schließt. Geben Sie Payloads an, die es tun: --trigger FILE --resolve FILE.</translation>
    </message>
    <message>
        <source>A test needs both payloads: --trigger FILE --resolve FILE.</source>
        <translation>Ein Test braucht beide Payloads: --trigger FILE --resolve FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scenario. The scenarios are those of the command send.</source>
        <translation>„%1“ ist kein Szenario. Die Szenarien sind die des Befehls send.</translation>
    </message>
    <message>
        <source>Say what the token reaches: --scope service, team or global.</source>
        <translation>Geben Sie die Reichweite des Tokens an: --scope service, team oder global.</translation>
    </message>
    <message>
        <source>A Global token reaches every service of every team. If that is meant, add --confirm-host %1.</source>
        <translation>Ein Global token erreicht jeden Service jedes Teams. Ist das gewollt, fügen Sie --confirm-host %1 hinzu.</translation>
    </message>
    <message>
        <source>%1 is not this machine: a test there opens a real incident and may call people. Add --live if that is meant.</source>
        <translation>%1 ist nicht dieser Rechner: Ein Test dort öffnet einen echten Incident und alarmiert womöglich Menschen. Ist das gewollt, fügen Sie --live hinzu.</translation>
    </message>
    <message>
        <source>A test there needs the token: --token-env NAME, --token-stdin or --keychain.</source>
        <translation>Ein Test dort braucht das Token: --token-env NAME, --token-stdin oder --keychain.</translation>
    </message>
    <message>
        <source>A test needs --filters FILE and --endpoint URL.</source>
        <translation>Ein Test braucht --filters FILE und --endpoint URL.</translation>
    </message>
    <message>
        <source>Choose one of --only, --cycle and --scenario.</source>
        <translation>Wählen Sie eines von --only, --cycle und --scenario.</translation>
    </message>
    <message>
        <source>Standard input can be read for one thing only.</source>
        <translation>Die Standardeingabe lässt sich nur für eines lesen.</translation>
    </message>
    <message>
        <source>--auth is bearer, query or header.</source>
        <translation>--auth ist bearer, query oder header.</translation>
    </message>
    <message>
        <source>Environment variable with the token</source>
        <translation>Umgebungsvariable mit dem Token</translation>
    </message>
    <message>
        <source>Payload that triggers; without it, a sample</source>
        <translation>Payload, der auslöst; ohne ihn ein Beispiel</translation>
    </message>
    <message>
        <source>Payload that resolves; without it, a sample</source>
        <translation>Payload, der schließt; ohne ihn ein Beispiel</translation>
    </message>
    <message>
        <source>Send each payload a second time, too</source>
        <translation>Jeden Payload noch ein zweites Mal senden</translation>
    </message>
    <message>
        <source>Send one half: trigger or resolve</source>
        <translation>Eine Hälfte senden: trigger oder resolve</translation>
    </message>
    <message>
        <source>Send the webhooks of a scenario: outage, brownout, flapping ...</source>
        <translation>Die Webhooks eines Szenarios senden: outage, brownout, flapping ...</translation>
    </message>
    <message>
        <source>What the token reaches: service, team or global; needed with --live</source>
        <translation>Reichweite des Tokens: service, team oder global; mit --live nötig</translation>
    </message>
    <message>
        <source>The URL&apos;s host once more; needed with --live and a Global token</source>
        <translation>Noch einmal der Host der URL; mit --live und einem Global token nötig</translation>
    </message>
    <message>
        <source>Send the resolves that earlier tests owe; with --endpoint only those of its server</source>
        <translation>Die Resolves senden, die frühere Tests schulden; mit --endpoint nur die seines Servers</translation>
    </message>
    <message>
        <source>Write the report as a page to this file</source>
        <translation>Den Bericht als Webseite in diese Datei schreiben</translation>
    </message>
    <message>
        <source>Write the report as JSON to this file</source>
        <translation>Den Bericht als JSON in diese Datei schreiben</translation>
    </message>
    <message>
        <source>Write the report to this file</source>
        <translation>Den Bericht in diese Datei schreiben</translation>
    </message>
    <message>
        <source>Write the report for a build server to this file</source>
        <translation>Den Bericht für einen Build-Server in diese Datei schreiben</translation>
    </message>
    <message>
        <source>The URL may be another machine&apos;s: real incidents</source>
        <translation>Die URL darf die eines anderen Rechners sein: echte Incidents</translation>
    </message>
    <message>
        <source>opened by %1</source>
        <translation>geöffnet durch %1</translation>
    </message>
    <message>
        <source>resolved by %1</source>
        <translation>gelöst durch %1</translation>
    </message>
    <message>
        <source>Which incidents the payloads make</source>
        <translation>Welche Incidents die Payloads ergeben</translation>
    </message>
    <message>
        <source>Filter %1, %2: %3</source>
        <translation>Filter %1, %2: %3</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Another result under %1 of %2 readings, such as %3: %4%5</source>
        <translation>Anderes Ergebnis unter %1 von %2 Lesarten, etwa %3: %4%5</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Beschreibung: %1</translation>
    </message>
    <message>
        <source>Connects OpenStatus monitors to Callgoose incidents.</source>
        <translation>Verbindet Monitore von OpenStatus mit Incidents in Callgoose.</translation>
    </message>
    <message>
        <source>Folder for captures and the kept workspace.</source>
        <translation>Ordner für Mitschnitte und den aufbewahrten Arbeitsbereich.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light oder dark.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr or es.</source>
        <translation>Sprache des Fensters: en, de, fr oder es.</translation>
    </message>
    <message>
        <source>Write a picture of the window to a file and end.</source>
        <translation>Ein Bild des Fensters in eine Datei schreiben und enden.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x720.</source>
        <translation>Größe des Fensters, etwa 1280x720.</translation>
    </message>
    <message>
        <source>Add the built-in samples and propose filters for them.</source>
        <translation>Die eingebauten Beispiele hinzufügen und Filter für sie vorschlagen.</translation>
    </message>
    <message>
        <source>The tab of the payload that is open: %1.</source>
        <translation>Der offene Reiter des Payloads: %1.</translation>
    </message>
    <message>
        <source>A workspace, or payloads to add.</source>
        <translation>Ein Arbeitsbereich, oder Payloads zum Hinzufügen.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, --size takes WIDTHxHEIGHT with sides from 1 to 16384.</source>
        <translation>--theme nimmt light oder dark, --size nimmt WIDTHxHEIGHT mit Seiten von 1 bis 16384.</translation>
    </message>
    <message>
        <source>--language takes en, de, fr or es.</source>
        <translation>--language nimmt en, de, fr oder es.</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>a moment in the letters of QLocale; only order and marks are translated</comment>
        <translation>d. MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <comment>a moment in the letters of QLocale; only order and marks are translated</comment>
        <translation>d. MMM HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss t</source>
        <comment>a moment in the letters of QLocale; only order and marks are translated</comment>
        <translation>d. MMM yyyy HH:mm:ss t</translation>
    </message>
    <message>
        <source>This was taken as captures that Gooseneck exported; they were added with their headers and times: %1.</source>
        <translation>Das wurde als Mitschnitte übernommen, die Gooseneck exportiert hat; sie wurden mit ihren Headern und Zeiten hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Show also what is secret in headers, address and body</source>
        <translation>Auch Geheimes in Headern, Adresse und Text zeigen</translation>
    </message>
    <message>
        <source>Cut to the limit</source>
        <translation>Auf die Grenze kürzen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Send it as a header</source>
        <translation>Als Header senden</translation>
    </message>
    <message>
        <source>%1, %2, case counts</source>
        <translation>%1, %2, Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>%1, %2, case does not count</source>
        <translation>%1, %2, Groß- und Kleinschreibung zählt nicht</translation>
    </message>
    <message>
        <source>Several of these at once, %1: read as &quot;%2&quot;, %3 %4. What makes each of them robust does it here too; else only a test against your tenant can tell.</source>
        <translation>Mehreres davon zugleich, %1. Gelesen als „%2“: %3 %4. Was jedes davon robust macht, hilft auch hier; sonst kann es nur ein Test gegen Ihren Mandanten zeigen.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Tree of the payload</source>
        <translation>Baum des Payloads</translation>
    </message>
    <message>
        <source>Print the script with which a shell completes this program</source>
        <translation>Das Skript ausgeben, mit dem eine Shell die Befehle dieses Programms ergänzt</translation>
    </message>
    <message>
        <source>The shell that is to load it</source>
        <translation>Die Shell, die es laden soll</translation>
    </message>
    <message>
        <source>Print the commands for the manual page</source>
        <translation>Die Befehle für die Handbuchseite ausgeben</translation>
    </message>
    <message>
        <source>--%1 takes one of %2.</source>
        <translation>--%1 nimmt eines von %2.</translation>
    </message>
    <message>
        <source>The tab along the bottom: %1.</source>
        <translation>Der Reiter am unteren Rand: %1.</translation>
    </message>
    <message>
        <source>Picture of the dialog that this action opens, such as showListener.</source>
        <translation>Bild des Dialogs, den diese Aktion öffnet, etwa showListener.</translation>
    </message>
    <message>
        <source>Run the test on the simulator before the picture.</source>
        <translation>Vor dem Bild den Test im Simulator ausführen.</translation>
    </message>
    <message>
        <source>Play an outage in the window; nothing of yours changes.</source>
        <translation>Im Fenster einen Ausfall vorführen; an Ihren Daten ändert sich nichts.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>a value in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Diese Hilfe ausgeben und beenden</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>NÖTIG</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>White space at the ends of the token in %1 was left out.</source>
        <translation>Leerraum an den Enden des Tokens in %1 wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>gooseneck::AboutDialog</name>
    <message>
        <source>About Gooseneck</source>
        <translation>Über Gooseneck</translation>
    </message>
    <message>
        <source>Connects OpenStatus monitors to Callgoose incidents, and shows before it matters whether they open and close. Apache License 2.0. It is built on:</source>
        <translation>Verbindet Monitore von OpenStatus mit Incidents von Callgoose und zeigt, bevor es darauf ankommt, ob sie sich öffnen und schließen. Apache License 2.0. Gooseneck baut auf Folgendem auf:</translation>
    </message>
    <message>
        <source>What Gooseneck is built on</source>
        <translation>Worauf Gooseneck aufbaut</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Versions, platform, keychain and counts; no secrets, addresses or payloads</source>
        <translation>Versionen, Plattform, Schlüsselbund und Anzahlen; nichts Geheimes, keine Adressen, keine Payloads</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>Li&amp;zenzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>gooseneck::AccessibleNames</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Setup guide</source>
        <translation>Einrichtungshilfe</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>Probleme  %1</translation>
    </message>
    <message>
        <source>Problems, incidents and tests</source>
        <translation>Probleme, Incidents und Tests</translation>
    </message>
</context>
<context>
    <name>gooseneck::ChangeDialog</name>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
</context>
<context>
    <name>gooseneck::ChecklistView</name>
    <message>
        <source>Look into Callgoose</source>
        <translation>In Callgoose nachsehen</translation>
    </message>
</context>
<context>
    <name>gooseneck::ClosingDialog</name>
    <message>
        <source>Close Gooseneck</source>
        <translation>Gooseneck schließen</translation>
    </message>
    <message>
        <source>The listener is on. What is sent while Gooseneck is closed is lost, unless its sender tries again. At the next start it listens again.</source>
        <translation>Der Empfänger ist an. Was gesendet wird, während Gooseneck geschlossen ist, geht verloren, wenn der Absender es nicht noch einmal versucht. Beim nächsten Start ist der Empfänger wieder an.</translation>
    </message>
    <message>
        <source>The workspace has changes that are not in its file &quot;%1&quot; yet. Gooseneck itself keeps them for the next start.</source>
        <translation>Der Arbeitsbereich hat Änderungen, die noch nicht in seiner Datei „%1“ stehen. Gooseneck selbst bewahrt sie für den nächsten Start auf.</translation>
    </message>
    <message>
        <source>&amp;Keep listening in the tray</source>
        <translation>Im Infobereich &amp;weiter empfangen</translation>
    </message>
    <message>
        <source>&amp;Save and quit</source>
        <translation>&amp;Speichern und beenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>gooseneck::CommandPalette</name>
    <message>
        <source>↑ ↓ choose, Enter does it, Esc goes back</source>
        <translation>↑ ↓ wählen, Eingabe führt aus, Esc geht zurück</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type a few letters; arrow keys choose, Enter does it.</source>
        <translation>Tippen Sie ein paar Buchstaben; die Pfeiltasten wählen, Eingabe führt aus.</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Nichts heißt so. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Das geht jetzt nicht.</translation>
    </message>
</context>
<context>
    <name>gooseneck::CommandsModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, unter %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not available now</source>
        <translation>%1, jetzt nicht verfügbar</translation>
    </message>
    <message>
        <source>%1, not available: %2</source>
        <translation>%1, nicht verfügbar: %2</translation>
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
        <translation>A&amp;uch zeigen, was gleich ist</translation>
    </message>
    <message>
        <source>Differences of the two payloads</source>
        <translation>Unterschiede der beiden Payloads</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Select two payloads on the left, with Ctrl or Shift, or compare the selected one with its recovery or trigger.</source>
        <translation>Wählen Sie links mit Strg oder Umschalt zwei Payloads aus, oder vergleichen Sie den ausgewählten mit seiner Entwarnung oder seinem Trigger.</translation>
    </message>
    <message>
        <source>Compare with its recovery</source>
        <translation>Mit seiner Entwarnung vergleichen</translation>
    </message>
    <message>
        <source>Earlier: %1. Later: %2.</source>
        <translation>Früher: %1. Später: %2.</translation>
    </message>
    <message>
        <source>The two payloads are being read…</source>
        <translation>Die beiden Payloads werden gelesen…</translation>
    </message>
    <message>
        <source>One of the two is not JSON, so there are no keys to compare.</source>
        <translation>Einer der beiden ist kein JSON, daher gibt es keine Schlüssel zu vergleichen.</translation>
    </message>
    <message>
        <source>The two payloads say the same.</source>
        <translation>Die beiden Payloads sagen dasselbe.</translation>
    </message>
    <message>
        <source>Differences: %1.</source>
        <translation>Unterschiede: %1.</translation>
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
        <translation>Was der ausgewählte Payload dort hat</translation>
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
        <translation>in der URL</translation>
    </message>
    <message>
        <source>own header</source>
        <translation>eigener Header</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Empfangen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>▶ Test</source>
        <translation>▶ Test</translation>
    </message>
    <message>
        <source>Address of the listener</source>
        <translation>Adresse des Empfängers</translation>
    </message>
    <message>
        <source>Copy the listener&apos;s full address</source>
        <translation>Vollständige Adresse des Empfängers kopieren</translation>
    </message>
    <message>
        <source>Run a full cycle against the target chosen last, at first the built-in simulator (Ctrl+Enter)</source>
        <translation>Einen vollen Zyklus gegen das zuletzt gewählte Ziel ausführen, anfangs den eingebauten Simulator (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>E&amp;xport ▾</source>
        <translation>E&amp;xport ▾</translation>
    </message>
    <message>
        <source>Callgoose</source>
        <translation>Callgoose</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Stopp</translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation>&amp;Empfängt</translation>
    </message>
    <message>
        <source>Stop listening (Ctrl+L)</source>
        <translation>Empfang beenden (Strg+L)</translation>
    </message>
    <message>
        <source>Listen for webhooks on this machine (Ctrl+L)</source>
        <translation>Webhooks auf diesem Rechner empfangen (Strg+L)</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Kein Empfang</translation>
    </message>
    <message>
        <source>Set up connection…</source>
        <translation>Verbindung einrichten…</translation>
    </message>
    <message>
        <source>Enter Callgoose&apos;s URL and token</source>
        <translation>URL und Token von Callgoose eingeben</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>gooseneck::ConnectionDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Connection to Callgoose</source>
        <translation>Verbindung zu Callgoose</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Token t&amp;ravels</source>
        <translation>Token-Ü&amp;bertragung</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Token r&amp;eaches</source>
        <translation>Token-&amp;Reichweite</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Header &quot;Authorization: Bearer&quot; (documented)</source>
        <translation>Header „Authorization: Bearer“ (dokumentiert)</translation>
    </message>
    <message>
        <source>In the URL, as ?token=</source>
        <translation>In der URL, als ?token=</translation>
    </message>
    <message>
        <source>Header &quot;X-Callgoose-Auth&quot;</source>
        <translation>Header „X-Callgoose-Auth“</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch nicht angegeben</translation>
    </message>
    <message>
        <source>Asks the keychain again whether it has the token</source>
        <translation>Fragt den Schlüsselbund noch einmal, ob er das Token hat</translation>
    </message>
    <message>
        <source>no endpoint yet</source>
        <translation>noch kein Endpunkt</translation>
    </message>
    <message>
        <source>no token for this server yet</source>
        <translation>noch kein Token für diesen Server</translation>
    </message>
    <message>
        <source>Taken from the URL</source>
        <translation>Aus der URL übernommen</translation>
    </message>
    <message>
        <source>Stored; type another one to replace it</source>
        <translation>Gespeichert; zum Ersetzen ein anderes eingeben</translation>
    </message>
    <message>
        <source>From Callgoose: Dashboard, API Tokens</source>
        <translation>Aus Callgoose: Dashboard, API Tokens</translation>
    </message>
    <message>
        <source>Also give this server the token of %1</source>
        <translation>Diesem Server auch das Token von %1 geben</translation>
    </message>
    <message>
        <source>The token is kept in the system&apos;s keychain under this server&apos;s scheme, host and port, and nowhere else. Where there is no keychain it is kept in memory until the program ends. Use a Service token: with a Global one a test can page other teams.</source>
        <translation>Das Token liegt im Schlüsselbund des Systems unter Schema, Host und Port dieses Servers und nirgends sonst. Wo es keinen Schlüsselbund gibt, bleibt es im Speicher, bis das Programm endet. Verwenden Sie ein Service token: Mit einem Global token kann ein Test andere Teams alarmieren.</translation>
    </message>
</context>
<context>
    <name>gooseneck::DifferenceModel</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>anderer Typ</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>andere Reihenfolge</translation>
    </message>
    <message>
        <source>the whole payload</source>
        <translation>der ganze Payload</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>gooseneck::DragHandle</name>
    <message>
        <source>Drag to change the order; Alt+Up and Alt+Down do it by keys</source>
        <translation>Ziehen ändert die Reihenfolge; Alt+Auf und Alt+Ab tun es per Taste</translation>
    </message>
</context>
<context>
    <name>gooseneck::EvidenceBanner</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>Diese Schlüssel &amp;verwenden</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>%1. Monitors never send this kind: no incident follows from it.</source>
        <translation>%1. Monitore senden so etwas nie: Daraus folgt kein Incident.</translation>
    </message>
    <message>
        <source>%1: use %2?</source>
        <translation>%1: %2 verwenden?</translation>
    </message>
    <message>
        <source>%1. Select the key that says up or down and press S, then I for the incident id.</source>
        <translation>%1. Wählen Sie den Schlüssel aus, der „ausgefallen“ oder „in Ordnung“ sagt, und drücken Sie S, dann I für die Incident-ID.</translation>
    </message>
    <message>
        <source>%1. Keys assigned: %2.</source>
        <translation>%1. Zugewiesene Schlüssel: %2.</translation>
    </message>
</context>
<context>
    <name>gooseneck::FieldsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>Werte: %1.</translation>
    </message>
    <message>
        <source>Present in %1 as %2.</source>
        <translation>Vorhanden in %1 als %2.</translation>
    </message>
    <message>
        <source>Length in characters: %1. Over all payloads: %2.</source>
        <translation>Länge in Zeichen: %1. Über alle Payloads: %2.</translation>
    </message>
    <message>
        <source>Seen from %1 to %2.</source>
        <translation>Gesehen von %1 bis %2.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Varies</source>
        <translation>Wechselt</translation>
    </message>
    <message>
        <source>Could serve as</source>
        <translation>Geeignet als</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>gooseneck::FieldsPage</name>
    <message>
        <source>Keys of all payloads</source>
        <translation>Schlüssel aller Payloads</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Schlüssel</translation>
    </message>
    <message>
        <source>As soon as there is a payload that is JSON, its keys are listed here with all values that were seen under them.</source>
        <translation>Sobald es einen Payload gibt, der JSON ist, stehen hier seine Schlüssel mit allen Werten, die unter ihnen gesehen wurden.</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>Schlüssel und Werte suchen</translation>
    </message>
    <message>
        <source>Search the keys and their values</source>
        <translation>Die Schlüssel und ihre Werte durchsuchen</translation>
    </message>
    <message>
        <source>Count only the payloads that the filter of the list lets through</source>
        <translation>Nur die Payloads zählen, die der Filter der Liste durchlässt</translation>
    </message>
    <message>
        <source>What is known of the key</source>
        <translation>Was über den Schlüssel bekannt ist</translation>
    </message>
    <message>
        <source>Choose a key to read what it could serve as, and why.</source>
        <translation>Wählen Sie einen Schlüssel, um zu lesen, wofür er sich eignet und warum.</translation>
    </message>
    <message>
        <source>S status · I id · T title · D description · Ctrl+Shift+C copies the key</source>
        <translation>S Status · I ID · T Titel · D Beschreibung · Strg+Umschalt+C kopiert den Schlüssel</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>so many keys in so many payloads</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads</source>
        <translation>
            <numerusform>%Ln Payload</numerusform>
            <numerusform>%Ln Payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not JSON</source>
        <translation>
            <numerusform>%Ln kein JSON</numerusform>
            <numerusform>%Ln kein JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>not all keys</source>
        <translation>nicht alle Schlüssel</translation>
    </message>
    <message>
        <source>There are more keys or values than can be counted; the first ones are listed.</source>
        <translation>Es gibt mehr Schlüssel oder Werte, als gezählt werden können; die ersten stehen hier.</translation>
    </message>
    <message>
        <source>&amp;Only what the list shows</source>
        <translation>Nur, was die &amp;Liste zeigt</translation>
    </message>
</context>
<context>
    <name>gooseneck::FieldsView</name>
    <message>
        <source>Copy &amp;key path</source>
        <translation>Schlüssel&amp;pfad kopieren</translation>
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
        <translation>+ zweiter Schlüssel</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
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
        <translation>Urgency: High</translation>
    </message>
    <message>
        <source>Urgency: Medium</source>
        <translation>Urgency: Medium</translation>
    </message>
    <message>
        <source>Urgency: Low</source>
        <translation>Urgency: Low</translation>
    </message>
    <message>
        <source>Move, duplicate or delete filter %1</source>
        <translation>Filter %1 verschieben, duplizieren oder löschen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Duplicate (Callgoose takes at most 10 filters)</source>
        <translation>Duplizieren (Callgoose nimmt höchstens 10 Filter)</translation>
    </message>
    <message>
        <source>triggers and resolves</source>
        <translation>löst aus und schließt</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>löst aus</translation>
    </message>
    <message>
        <source>resolves</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>Urgency: %1</source>
        <translation>Urgency: %1</translation>
    </message>
    <message>
        <source>− second key</source>
        <translation>− zweiter Schlüssel</translation>
    </message>
    <message>
        <source>− resolve</source>
        <translation>− Resolve</translation>
    </message>
    <message>
        <source>+ resolve</source>
        <translation>+ Resolve</translation>
    </message>
</context>
<context>
    <name>gooseneck::FiltersPanel</name>
    <message>
        <source>Readings</source>
        <translation>Lesarten</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Propose from &amp;roles</source>
        <translation>Aus &amp;Rollen vorschlagen</translation>
    </message>
    <message>
        <source>No filters yet</source>
        <translation>Noch keine Filter</translation>
    </message>
    <message>
        <source>Propose them from the keys and values seen, or start with an empty one.</source>
        <translation>Lassen Sie sie aus den gesehenen Schlüsseln und Werten vorschlagen, oder beginnen Sie mit einem leeren.</translation>
    </message>
    <message>
        <source>Propose from roles</source>
        <translation>Aus Rollen vorschlagen</translation>
    </message>
    <message>
        <source>Empty filter</source>
        <translation>Leerer Filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Matching profile</source>
        <translation>Profil der Lesart</translation>
    </message>
    <message>
        <source>How Callgoose is taken to read the filters. Its pages leave this open; &quot;Readings&quot; says what each of them says.</source>
        <translation>Wie Callgoose vermutlich die Filter liest. Seine Seiten lassen das offen; „Lesarten“ zeigt, was jede von ihnen sagt.</translation>
    </message>
    <message>
        <source>Own choice ...</source>
        <translation>Eigene Wahl ...</translation>
    </message>
    <message>
        <source>What depends on how Callgoose reads the filters, and the choice of the reading</source>
        <translation>Was davon abhängt, wie Callgoose die Filter liest, und die Wahl der Lesart</translation>
    </message>
    <message>
        <source>Replace the filters by ones made from the assigned keys and the values seen; undo brings the old ones back</source>
        <translation>Ersetzt die Filter durch neue aus den zugewiesenen Schlüsseln und den gesehenen Werten; Rückgängig bringt die alten zurück</translation>
    </message>
    <message>
        <source>Sender (from)</source>
        <translation>Absender (from)</translation>
    </message>
    <message>
        <source>Sender, the from of the URL</source>
        <translation>Absender, das from der URL</translation>
    </message>
    <message>
        <source>The &quot;from&quot; parameter of the URL: it becomes the prefix of every title</source>
        <translation>Der Parameter „from“ der URL: Er steht am Anfang jedes Titels</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Callgoose takes at most 10 filters.</source>
        <translation>Callgoose nimmt höchstens 10 Filter.</translation>
    </message>
</context>
<context>
    <name>gooseneck::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrektur</translation>
    </message>
</context>
<context>
    <name>gooseneck::HeadersModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>gooseneck::HeadersPage</name>
    <message>
        <source>This payload did not come over HTTP, so it has no headers.</source>
        <translation>Dieser Payload kam nicht über HTTP, daher hat er keine Header.</translation>
    </message>
    <message>
        <source>Reveal secrets</source>
        <translation>Geheimes zeigen</translation>
    </message>
    <message>
        <source>Headers of the payload</source>
        <translation>Header des Payloads</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <translation>Geheimes verdecken</translation>
    </message>
</context>
<context>
    <name>gooseneck::HelpDesk</name>
    <message>
        <source>The diagnostics were copied. They hold no secrets, addresses or payloads.</source>
        <translation>Die Diagnose wurde kopiert. Sie enthält nichts Geheimes, keine Adressen und keine Payloads.</translation>
    </message>
</context>
<context>
    <name>gooseneck::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
</context>
<context>
    <name>gooseneck::ImportDialog</name>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Import filter set</source>
        <translation>Filtersatz importieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would replace filters, connection and roles. These fields differ:</source>
        <translation>„%1“ würde Filter, Verbindung und Rollen ersetzen. Diese Felder sind anders:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would replace the filters. These fields differ:</source>
        <translation>„%1“ würde die Filter ersetzen. Diese Felder sind anders:</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings all of it back. Tokens stay where they are: a token of one server is never used for another.</source>
        <translation>Rückgängig (Strg+Z) bringt alles zurück. Token bleiben, wo sie sind: Das Token eines Servers wird nie für einen anderen verwendet.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings your filters back.</source>
        <translation>Rückgängig (Strg+Z) bringt Ihre Filter zurück.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Meine &amp;behalten</translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentChart</name>
    <message>
        <source>Picture of the incidents</source>
        <translation>Bild der Incidents</translation>
    </message>
    <message>
        <source>One lane for each incident. The table beside it says the same.</source>
        <translation>Eine Spur für jeden Incident. Die Tabelle daneben sagt dasselbe.</translation>
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
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a moment in the letters of QLocale; only order and marks are translated</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentPreview</name>
    <message>
        <source>%1  (id %2)</source>
        <translation>%1  (ID %2)</translation>
    </message>
    <message>
        <source>%1  (no id: it could never be resolved)</source>
        <translation>%1  (keine ID: könnte nie geschlossen werden)</translation>
    </message>
    <message>
        <source>Closes the incident with id %1</source>
        <translation>Schließt den Incident mit der ID %1</translation>
    </message>
    <message>
        <source>Closes nothing: the map key is not in this payload</source>
        <translation>Schließt nichts: Der Zuordnungsschlüssel fehlt in diesem Payload</translation>
    </message>
    <message>
        <source>None: Callgoose would answer 202 and do nothing</source>
        <translation>Keiner: Callgoose würde mit 202 antworten und nichts tun</translation>
    </message>
    <message>
        <source>None: this is not JSON</source>
        <translation>Keiner: Das ist kein JSON</translation>
    </message>
    <message>
        <source>filter %1, %2</source>
        <translation>Filter %1, %2</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>Resolve</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more conditions that do not hold</source>
        <translation>
            <numerusform>… und %Ln weitere Bedingung, die nicht zutrifft</numerusform>
            <numerusform>… und %Ln weitere Bedingungen, die nicht zutreffen</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>the whole payload</source>
        <translation>der ganze Payload</translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentTotals</name>
    <message>
        <source>Opened %1</source>
        <translation>Geöffnet %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Gelöst %1</translation>
    </message>
    <message>
        <source>Still open %1</source>
        <translation>Noch offen %1</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Wiederholt %1</translation>
    </message>
    <message>
        <source>Orphan resolves %1</source>
        <translation>Verwaiste Resolves %1</translation>
    </message>
    <message>
        <source>Unmatched %1</source>
        <translation>Ohne Treffer %1</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentsModel</name>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentsPanel</name>
    <message>
        <source>No incidents yet</source>
        <translation>Noch keine Incidents</translation>
    </message>
    <message>
        <source>They appear here as soon as a payload opens or resolves one. Choose a scenario to try the filters.</source>
        <translation>Sie erscheinen hier, sobald ein Payload einen öffnet oder schließt. Wählen Sie ein Szenario, um die Filter auszuprobieren.</translation>
    </message>
    <message>
        <source>Where the incidents come from</source>
        <translation>Woher die Incidents kommen</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Mitschnitte</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>What is different from the saved filters</source>
        <translation>Was anders ist als mit den gespeicherten Filtern</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (− in the picture, Ctrl and the wheel)</source>
        <translation>Verkleinern (− im Bild, Strg und Mausrad)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+ in the picture, Ctrl and the wheel)</source>
        <translation>Vergrößern (+ im Bild, Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all of the time (0 in the picture)</source>
        <translation>Den ganzen Zeitraum zeigen (0 im Bild)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the picture as PNG or SVG</source>
        <translation>Das Bild als PNG oder SVG speichern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print picture</source>
        <translation>Bild drucken</translation>
    </message>
    <message>
        <source>Print the picture</source>
        <translation>Das Bild drucken</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Payload %1: %2</source>
        <translation>Payload %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No payload has another outcome</source>
        <translation>Kein Payload hat ein anderes Ergebnis</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
</context>
<context>
    <name>gooseneck::ItemChip</name>
    <message numerus="yes">
        <source>in %Ln payloads</source>
        <translation>
            <numerusform>in %Ln Payload</numerusform>
            <numerusform>in %Ln Payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>contained in the selected payload</source>
        <translation>im ausgewählten Payload enthalten</translation>
    </message>
    <message>
        <source>not contained in the selected payload</source>
        <translation>im ausgewählten Payload nicht enthalten</translation>
    </message>
    <message>
        <source>%1. Press for the values that it matches, Delete removes it.</source>
        <translation>%1. Drücken zeigt die Werte, auf die er zutrifft; Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>%1   ×%2</source>
        <translation>%1   ×%2</translation>
    </message>
    <message>
        <source>Use this value in the item&apos;s place</source>
        <translation>Diesen Wert anstelle des Eintrags verwenden</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln or more other values</source>
        <translation>
            <numerusform>und mindestens %Ln weiterer Wert</numerusform>
            <numerusform>und mindestens %Ln weitere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>gooseneck::ItemsEdit</name>
    <message>
        <source>New item of the list</source>
        <translation>Neuer Eintrag der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>characters that can still be typed</comment>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>10 of 10, the most Callgoose takes</source>
        <translation>10 von 10, mehr nimmt Callgoose nicht</translation>
    </message>
    <message>
        <source>+ item</source>
        <translation>+ Eintrag</translation>
    </message>
</context>
<context>
    <name>gooseneck::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Elements %1 to %2</source>
        <translation>Elemente %1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
</context>
<context>
    <name>gooseneck::JsonTreeView</name>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy &amp;key path</source>
        <translation>Schlüssel&amp;pfad kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy JSON &amp;Pointer</source>
        <translation>JSON-Point&amp;er kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Copy &amp;jq path</source>
        <translation>&amp;jq-Pfad kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>Copy as JS&amp;ON</source>
        <translation>Als JS&amp;ON kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>&amp;Expand to level</source>
        <translation>Aus&amp;klappen bis Ebene</translation>
    </message>
</context>
<context>
    <name>gooseneck::LearnDialog</name>
    <message>
        <source>Send the &amp;following ones without asking</source>
        <translation>&amp;Folgende ohne Rückfrage senden</translation>
    </message>
    <message>
        <source>&amp;Send this probe</source>
        <translation>Diese Sondierung &amp;senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Learn this tenant</source>
        <translation>Lesart des Mandanten ermitteln</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sondierung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Bytes of the probe</source>
        <translation>Bytes der Sondierung</translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation>wartet …</translation>
    </message>
    <message numerus="yes">
        <source>Small test requests to %1 find out how it reads these filters, which must be typed into Callgoose as they are here. At most %Ln requests; what they open they close again.</source>
        <translation>
            <numerusform>Kleine Testanfragen an %1 ermitteln, wie dort diese Filter gelesen werden, die in Callgoose genau so eingetragen sein müssen wie hier. Höchstens %Ln Anfrage; was sie öffnet, schließt sie wieder.</numerusform>
            <numerusform>Kleine Testanfragen an %1 ermitteln, wie dort diese Filter gelesen werden, die in Callgoose genau so eingetragen sein müssen wie hier. Höchstens %Ln Anfragen; was sie öffnen, schließen sie wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Waiting for the answer …</source>
        <translation>Wartet auf die Antwort …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Status der Antwort</translation>
    </message>
    <message>
        <source>Delay of the answer</source>
        <translation>Verzögerung der Antwort</translation>
    </message>
    <message>
        <source>&amp;Pass deliveries on to Callgoose and answer what it says</source>
        <translation>Zustellungen an Callgoose &amp;weiterreichen und dessen Antwort zurückgeben</translation>
    </message>
    <message>
        <source>Captures kept</source>
        <translation>Aufbewahrte Mitschnitte</translation>
    </message>
    <message>
        <source>Megabytes kept</source>
        <translation>Aufbewahrte Megabyte</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>irgendein freier</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Nur diesem Rechner</translation>
    </message>
    <message>
        <source>All networks of this machine, until the program ends</source>
        <translation>Allen Netzen dieses Rechners, bis das Programm endet</translation>
    </message>
    <message>
        <source>Name, such as X-Webhook-Secret; empty: none is asked for</source>
        <translation>Name, etwa X-Webhook-Secret; leer: es wird keiner verlangt</translation>
    </message>
    <message>
        <source>Its value; kept in memory until the program ends</source>
        <translation>Sein Wert; bleibt im Speicher, bis das Programm endet</translation>
    </message>
    <message>
        <source>&amp;New secret path</source>
        <translation>&amp;Neuer geheimer Pfad</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Reachable from</source>
        <translation>&amp;Erreichbar von</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>&amp;Hostnamen</translation>
    </message>
    <message>
        <source>The names under which a tunnel or a container reaches the listener. Requests for any other name are refused. If the port is taken, the next free one is used and shown.</source>
        <translation>Die Namen, unter denen ein Tunnel oder ein Container den Empfänger erreicht. Anfragen für jeden anderen Namen werden abgelehnt. Ist der Port belegt, wird der nächste freie verwendet und angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Secret header</source>
        <translation>Geheimer Hea&amp;der</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>The address ends in 128 random bits. A new path makes the old address invalid: enter the new one in OpenStatus.</source>
        <translation>Die Adresse endet in 128 zufälligen Bits. Ein neuer Pfad macht die alte Adresse ungültig: Tragen Sie die neue in OpenStatus ein.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Verzögerung</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Every delivery is on disk before it is answered, whatever the answer. OpenStatus takes any 2xx for success and tries again up to three times after everything else.</source>
        <translation>Jede Zustellung liegt auf der Platte, bevor sie beantwortet wird, gleich mit welcher Antwort. OpenStatus hält jedes 2xx für Erfolg und versucht es nach allem anderen noch bis zu dreimal.</translation>
    </message>
    <message>
        <source>Needs a connection and its token. Callgoose&apos;s status and answer go back to the sender and are kept with the delivery; if Callgoose cannot be reached, the sender gets 502 and tries again by its own rules.</source>
        <translation>Braucht eine Verbindung und ihr Token. Status und Antwort von Callgoose gehen an den Absender zurück und werden mit der Zustellung aufbewahrt; ist Callgoose nicht erreichbar, erhält der Absender 502 und versucht es nach seinen eigenen Regeln erneut.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>At most &amp;captures</source>
        <translation>Max. &amp;Mitschnitte</translation>
    </message>
    <message>
        <source>At most si&amp;ze</source>
        <translation>Max. G&amp;röße</translation>
    </message>
    <message>
        <source>Above either, the oldest captures that are not pinned make room for new ones, and that is said. Lower limits take effect at once.</source>
        <translation>Darüber machen die ältesten nicht angehefteten Mitschnitte Platz für neue, und das wird gemeldet. Kleinere Grenzen gelten sofort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host name. Enter names as in tunnel.example.com, without scheme, port and path.</source>
        <translation>„%1“ ist kein Hostname. Geben Sie Namen wie tunnel.example.com ein, ohne Schema, Port und Pfad.</translation>
    </message>
    <message>
        <source>The secret must be visible ASCII without line breaks. Enter it again.</source>
        <translation>Das Geheimnis muss aus sichtbaren ASCII-Zeichen ohne Zeilenumbruch bestehen. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Set; leave empty to keep it</source>
        <translation>Gesetzt; leer lassen, um ihn zu behalten</translation>
    </message>
    <message>
        <source>Enter the value of the secret header, or leave its name empty.</source>
        <translation>Geben Sie den Wert des geheimen Headers ein, oder lassen Sie seinen Namen leer.</translation>
    </message>
    <message>
        <source>Settings of the listener</source>
        <translation>Einstellungen des Empfängers</translation>
    </message>
    <message>
        <source>Value of the secret header</source>
        <translation>Wert des geheimen Headers</translation>
    </message>
</context>
<context>
    <name>gooseneck::Listening</name>
    <message>
        <source>The history was damaged. It was kept as &quot;%1&quot;, and a new one was begun.</source>
        <translation>Der Verlauf war beschädigt. Er wurde als „%1“ aufbewahrt, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>The history was brought up to date. What it was before is kept as &quot;%1&quot;.</source>
        <translation>Der Verlauf wurde auf den neuen Stand gebracht. Sein früherer Stand liegt in „%1“.</translation>
    </message>
    <message>
        <source>Port %1 is taken; listening on %2 instead.</source>
        <translation>Port %1 ist belegt; der Empfang läuft stattdessen auf %2.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Empfängt auf %1</translation>
    </message>
</context>
<context>
    <name>gooseneck::ListeningTray</name>
    <message>
        <source>%1: %2</source>
        <comment>title of a payload: its verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Show Gooseneck</source>
        <translation>Gooseneck &amp;zeigen</translation>
    </message>
    <message>
        <source>S&amp;top listening</source>
        <translation>&amp;Empfang beenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Gooseneck is listening: %Ln payloads</source>
        <translation>
            <numerusform>Gooseneck empfängt: %Ln Payload</numerusform>
            <numerusform>Gooseneck empfängt: %Ln Payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads arrived</source>
        <translation>
            <numerusform>%Ln Payload ist angekommen</numerusform>
            <numerusform>%Ln Payloads sind angekommen</numerusform>
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
        <translation>&amp;Host eintippen</translation>
    </message>
    <message>
        <source>Callgoose&apos;s outgoing webhook points at the &amp;listener: wait for its events</source>
        <translation>Der ausgehende Webhook von Callgoose zeigt auf den &amp;Empfänger: auf seine Ereignisse warten</translation>
    </message>
    <message>
        <source>Test against the live endpoint</source>
        <translation>Test gegen den echten Endpunkt</translation>
    </message>
    <message>
        <source>What the token reaches</source>
        <translation>Reichweite des Tokens</translation>
    </message>
    <message>
        <source>Say what the token reaches</source>
        <translation>Geben Sie die Reichweite des Tokens an</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Bytes of the request</source>
        <translation>Bytes der Anfrage</translation>
    </message>
    <message>
        <source>The listener is not running</source>
        <translation>Der Empfänger läuft nicht</translation>
    </message>
    <message>
        <source>Token r&amp;eaches</source>
        <translation>Token-&amp;Reichweite</translation>
    </message>
    <message>
        <source>These bytes go out, and no others. Edited ones are evaluated again.</source>
        <translation>Genau diese Bytes gehen hinaus und keine anderen. Geänderte werden neu ausgewertet.</translation>
    </message>
    <message>
        <source>&amp;Send test</source>
        <translation>Test &amp;senden</translation>
    </message>
    <message>
        <source>Send a resolve to %1? It closes the incident with the id %2.</source>
        <translation>Ein Resolve an %1 senden? Es schließt den Incident mit der ID %2.</translation>
    </message>
    <message>
        <source>Send a real test to %1? It opens an incident &quot;%2&quot; with the id %3. Whoever is on call may be notified.</source>
        <translation>Einen echten Test an %1 senden? Er öffnet einen Incident „%2“ mit der ID %3. Wer Bereitschaft hat, wird womöglich alarmiert.</translation>
    </message>
    <message>
        <source>It stays open until you choose &quot;Resolve now&quot;.</source>
        <translation>Er bleibt offen, bis Sie „Jetzt schließen“ wählen.</translation>
    </message>
    <message>
        <source>predicted: %1</source>
        <translation>vorhergesagt: %1</translation>
    </message>
</context>
<context>
    <name>gooseneck::MainWindow</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as &quot;%1&quot; and a new one was begun.</source>
        <translation>Der Verlauf war beschädigt. Er wurde als „%1“ beiseitegelegt, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>Listening on %1:%2</source>
        <translation>Empfängt auf %1:%2</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Kein Empfang</translation>
    </message>
    <message>
        <source>%1, passing on to Callgoose</source>
        <translation>%1, reicht an Callgoose weiter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads</source>
        <translation>
            <numerusform>%Ln Payload</numerusform>
            <numerusform>%Ln Payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read only: another Gooseneck has the history</source>
        <translation>%1, nur lesbar: Ein anderes Gooseneck hat den Verlauf</translation>
    </message>
    <message>
        <source>No connection set up</source>
        <translation>Keine Verbindung eingerichtet</translation>
    </message>
    <message>
        <source>not saved to a file yet</source>
        <translation>noch in keiner Datei gespeichert</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>Workspace: %1 · changed</source>
        <translation>Arbeitsbereich: %1 · geändert</translation>
    </message>
    <message>
        <source>Open payloads</source>
        <translation>Payloads öffnen</translation>
    </message>
    <message>
        <source>Payloads (*.json *.ndjson *.har *.txt *.log *.http);;All files (*)</source>
        <translation>Payloads (*.json *.ndjson *.har *.txt *.log *.http);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Remove all captures that are not pinned? Nothing of them is left on the disk, and there is no way back.</source>
        <translation>Alle Mitschnitte entfernen, die nicht angeheftet sind? Von ihnen bleibt nichts auf der Platte, und es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Select a payload to copy.</source>
        <translation>Wählen Sie einen Payload zum Kopieren aus.</translation>
    </message>
    <message>
        <source>Nothing was copied: the payload is still being read.</source>
        <translation>Es wurde nichts kopiert: Der Payload wird noch gelesen.</translation>
    </message>
    <message>
        <source>Copied with its secrets, as they are revealed.</source>
        <translation>Mit Geheimem kopiert, weil es gezeigt wird.</translation>
    </message>
    <message>
        <source>Copied. Secrets are masked in it.</source>
        <translation>Kopiert. Geheimes ist darin verdeckt.</translation>
    </message>
    <message>
        <source>The listener&apos;s address was copied.</source>
        <translation>Die Adresse des Empfängers wurde kopiert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitors</source>
        <translation>
            <numerusform>%Ln Monitor</numerusform>
            <numerusform>%Ln Monitore</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulator&apos;s address was copied. It takes any token.</source>
        <translation>Die Adresse des Simulators wurde kopiert. Er nimmt jedes Token.</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>Kanal anlegen</translation>
    </message>
    <message>
        <source>OpenStatus gets a new channel &quot;%1&quot; for %2. This is sent, with the token in the place of the dots:</source>
        <translation>OpenStatus erhält einen neuen Kanal „%1“ für %2. Gesendet wird dies, mit dem Token anstelle der Punkte:</translation>
    </message>
    <message>
        <source>&amp;Create channel</source>
        <translation>Kanal &amp;anlegen</translation>
    </message>
    <message>
        <source>Update channel</source>
        <translation>Kanal aktualisieren</translation>
    </message>
    <message>
        <source>The channel &quot;%1&quot; gets this name, URL and header, and exactly %2, as chosen; what it had before is lost. This is sent, with the token in the place of the dots:</source>
        <translation>Der Kanal „%1“ erhält diesen Namen, diese URL, diesen Header und genau %2, wie ausgewählt; was er vorher hatte, geht verloren. Gesendet wird dies, mit dem Token anstelle der Punkte:</translation>
    </message>
    <message>
        <source>&amp;Update channel</source>
        <translation>Kanal akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>OpenStatus calls %1 once with its test, which says &quot;recovered&quot;. Nothing is saved. This is sent, with the token in the place of the dots:</source>
        <translation>OpenStatus ruft %1 einmal mit seinem Test auf, der „recovered“ sagt. Nichts wird gespeichert. Gesendet wird dies, mit dem Token anstelle der Punkte:</translation>
    </message>
    <message>
        <source>&amp;Send test</source>
        <translation>Test &amp;senden</translation>
    </message>
    <message>
        <source>Delete channel</source>
        <translation>Kanal löschen</translation>
    </message>
    <message>
        <source>The channel &quot;%1&quot; is deleted for all its monitors. There is no way back.</source>
        <translation>Der Kanal „%1“ wird für alle seine Monitore gelöscht. Es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>&amp;Delete channel</source>
        <translation>Kanal lös&amp;chen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>Arbeitsbereich &amp;speichern</translation>
    </message>
    <message>
        <source>Save workspace &amp;as…</source>
        <translation>Arbeitsbereich speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Filter set…</source>
        <translation>&amp;Filtersatz…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Filter set (*.json)</source>
        <translation>Filtersatz (*.json)</translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>Übergabe&amp;blatt…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Hand-over sheet to &amp;print…</source>
        <translation>Übergabeblatt zum &amp;Drucken…</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>OpenStatus as &amp;Terraform…</source>
        <translation>OpenStatus als &amp;Terraform…</translation>
    </message>
    <message>
        <source>Terraform (*.tf)</source>
        <translation>Terraform (*.tf)</translation>
    </message>
    <message>
        <source>OpenStatus &amp;request body…</source>
        <translation>OpenStatus-&amp;Anfrage als JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo filter change</source>
        <translation>Filteränderung &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo filter change</source>
        <translation>Filteränderung &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Paste payload</source>
        <translation>Payload &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>&amp;Beispiel</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>&amp;Payloads</source>
        <translation>&amp;Payloads</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Empfangen</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Listener and reac&amp;hability…</source>
        <translation>Empfänger und E&amp;rreichbarkeit…</translation>
    </message>
    <message>
        <source>Follo&amp;w new deliveries</source>
        <translation>&amp;Neuen Zustellungen folgen</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Co&amp;mpare with its recovery</source>
        <translation>&amp;Mit seiner Entwarnung vergleichen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Copy as &amp;curl command</source>
        <translation>Als &amp;curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy as HAR &amp;entry</source>
        <translation>Als HAR-Eintrag &amp;kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport captures…</source>
        <translation>Mitschnitte e&amp;xportieren…</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson)</source>
        <translation>NDJSON (*.ndjson)</translation>
    </message>
    <message>
        <source>Clear all but pinned…</source>
        <translation>Alles außer Angeheftetem löschen…</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>Auswahl en&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Bring back removed</source>
        <translation>Entferntes &amp;zurückholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Propose from roles</source>
        <translation>Aus &amp;Rollen vorschlagen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Run or stop the last test</source>
        <translation>Letzten Test sta&amp;rten oder stoppen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Test on &amp;simulator</source>
        <translation>Test im &amp;Simulator</translation>
    </message>
    <message>
        <source>Test &amp;live…</source>
        <translation>Li&amp;ve-Test…</translation>
    </message>
    <message>
        <source>&amp;Earlier runs…</source>
        <translation>&amp;Frühere Testläufe…</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>Ver&amp;bindung…</translation>
    </message>
    <message>
        <source>&amp;OpenStatus…</source>
        <translation>&amp;OpenStatus…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Theme: follow the &amp;system</source>
        <translation>Design: wie das &amp;System</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Design: &amp;hell</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>Design: &amp;dunkel</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>The window speaks %1 from its next start on.</source>
        <translation>Das Fenster spricht ab dem nächsten Start %1.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Gooseneck</source>
        <translation>Ü&amp;ber Gooseneck</translation>
    </message>
    <message>
        <source>Markdown (*.md);;Web page (*.html);;JSON (*.json);;JUnit (*.xml)</source>
        <translation>Markdown (*.md);;Webseite (*.html);;JSON (*.json);;JUnit (*.xml)</translation>
    </message>
    <message>
        <source>The token was copied. The clipboard is cleared after 30 s.</source>
        <translation>Das Token wurde kopiert. Die Zwischenablage wird nach 30 s geleert.</translation>
    </message>
    <message>
        <source>These filters cannot be probed. One of them needs items to look for, a resolve part, and an incident id under a key that is looked into by no list.</source>
        <translation>Diese Filter lassen sich nicht sondieren. Einer von ihnen braucht Einträge, nach denen gesucht wird, einen Resolve-Teil und eine Incident-ID unter einem Schlüssel, in den keine Liste sieht.</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>P&amp;ayload</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Baum</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>&amp;Roh</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Unten</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>I&amp;ncidents</translation>
    </message>
    <message>
        <source>&amp;Simulator</source>
        <translation>&amp;Simulator</translation>
    </message>
    <message>
        <source>Setup &amp;guide</source>
        <translation>&amp;Einrichtungshilfe</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>&amp;Hilfe zu dieser Stelle</translation>
    </message>
    <message>
        <source>&amp;Show me an outage</source>
        <translation>Einen Ausfall &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting</source>
        <translation>&amp;Fehlersuche</translation>
    </message>
    <message>
        <source>&amp;What is protected</source>
        <translation>&amp;Was geschützt ist</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>The selected payload now: %1</source>
        <translation>Der ausgewählte Payload jetzt: %1</translation>
    </message>
    <message>
        <source>The test passed.</source>
        <translation>Der Test ist bestanden.</translation>
    </message>
    <message>
        <source>The test did not pass.</source>
        <translation>Der Test ist nicht bestanden.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No change of the filters is left to take back.</source>
        <translation>Es gibt keine Änderung der Filter mehr, die sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>No change of the filters was taken back.</source>
        <translation>Es wurde keine Änderung der Filter zurückgenommen.</translation>
    </message>
    <message>
        <source>No payload is selected.</source>
        <translation>Es ist kein Payload ausgewählt.</translation>
    </message>
    <message>
        <source>Learn this &amp;tenant…</source>
        <translation>Lesart des &amp;Mandanten ermitteln…</translation>
    </message>
    <message>
        <source>N&amp;otify of payloads while minimised</source>
        <translation>Payloads &amp;melden, solange minimiert</translation>
    </message>
    <message>
        <source>A live run is on</source>
        <translation>Ein Live-Test läuft</translation>
    </message>
    <message>
        <source>A live run is on, and what it opened in Callgoose may not be resolved yet.</source>
        <translation>Ein Live-Test läuft, und was er in Callgoose eröffnet hat, ist womöglich noch nicht wieder geschlossen.</translation>
    </message>
    <message>
        <source>Ended now, it still sends the resolve, which takes 30 s at most. Closed at once, it may leave the incident open; its resolve is kept and offered at the next start.</source>
        <translation>Wird er jetzt beendet, sendet er noch das Resolve, was höchstens 30 s dauert. Wird das Fenster sofort geschlossen, bleibt der Incident womöglich offen; sein Resolve wird aufbewahrt und beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>&amp;End the run and close</source>
        <translation>Test &amp;beenden und schließen</translation>
    </message>
    <message>
        <source>Close at &amp;once</source>
        <translation>&amp;Sofort schließen</translation>
    </message>
    <message>
        <source>&amp;Go on testing</source>
        <translation>&amp;Weiter testen</translation>
    </message>
    <message>
        <source>The run is being ended. The window closes once its resolve is answered.</source>
        <translation>Der Test wird beendet. Das Fenster schließt sich, sobald sein Resolve beantwortet ist.</translation>
    </message>
    <message>
        <source>The simulator&apos;s address was copied. It takes the tokens of its tenant.</source>
        <translation>Die Adresse des Simulators wurde kopiert. Er nimmt die Token seines Mandanten.</translation>
    </message>
    <message>
        <source>Open a tenant file</source>
        <translation>Mandantendatei öffnen</translation>
    </message>
    <message>
        <source>Tenants (*.json);;All files (*)</source>
        <translation>Mandanten (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>gooseneck::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>gooseneck::NoveltyLine</name>
    <message>
        <source>There is more that is new (%1).</source>
        <translation>Es gibt noch mehr Neues (%1).</translation>
    </message>
    <message>
        <source>Compare with the last &amp;good one</source>
        <translation>&amp;Mit dem letzten guten vergleichen</translation>
    </message>
</context>
<context>
    <name>gooseneck::OpenStatusAccess</name>
    <message>
        <source>&amp;Forget key</source>
        <translation>Schlüssel &amp;vergessen</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>API-A&amp;dresse</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Read lists</source>
        <translation>Listen l&amp;esen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>This is no API key: it holds a space, a line break or a letter that no key has. Copy it from OpenStatus: Settings, API Token.</source>
        <translation>Das ist kein API-Schlüssel: Er enthält ein Leerzeichen, einen Zeilenumbruch oder ein Zeichen, das kein Schlüssel hat. Kopieren Sie ihn aus OpenStatus: Settings, API Token.</translation>
    </message>
</context>
<context>
    <name>gooseneck::OpenStatusDialog</name>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>Notification channels</source>
        <translation>Benachrichtigungskanäle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Send &amp;test…</source>
        <translation>&amp;Test senden…</translation>
    </message>
    <message>
        <source>&amp;Delete channel…</source>
        <translation>Kanal lös&amp;chen…</translation>
    </message>
    <message>
        <source>OpenStatus</source>
        <translation>OpenStatus</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Set up the connection to Callgoose first (Test, Connection): its URL and token go into the channel.</source>
        <translation>Richten Sie zuerst die Verbindung zu Callgoose ein (Test, Verbindung): Deren URL und Token gehören in den Kanal.</translation>
    </message>
    <message>
        <source>&amp;Create channel…</source>
        <translation>Kanal &amp;anlegen…</translation>
    </message>
    <message>
        <source>&amp;Update channel…</source>
        <translation>Kanal akt&amp;ualisieren…</translation>
    </message>
    <message>
        <source>The address is http: key and token also cross the network in clear.</source>
        <translation>Die Adresse ist http: Auch Schlüssel und Token gehen im Klartext durchs Netz.</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
</context>
<context>
    <name>gooseneck::Outage</name>
    <message>
        <source>A listener on this machine waits for what OpenStatus sends.</source>
        <translation>Ein Empfänger auf diesem Rechner wartet auf das, was OpenStatus sendet.</translation>
    </message>
    <message>
        <source>3 a.m., the checkout fails: OpenStatus posts &quot;error&quot;, and it appears on the left.</source>
        <translation>3 Uhr nachts, der Checkout fällt aus: OpenStatus sendet „error“, und es erscheint links.</translation>
    </message>
    <message>
        <source>Its keys get their roles: what says up or down, and the id that both halves share.</source>
        <translation>Die Schlüssel bekommen ihre Rollen: was „ausgefallen“ oder „in Ordnung“ sagt, und die ID, die beide Hälften gemeinsam haben.</translation>
    </message>
    <message>
        <source>The checkout is back: &quot;recovered&quot; arrives, with the same id.</source>
        <translation>Der Checkout ist wieder da: „recovered“ kommt an, mit derselben ID.</translation>
    </message>
    <message>
        <source>From these two the filters are proposed, on the right: one word opens, one closes.</source>
        <translation>Aus diesen beiden werden rechts die Filter vorgeschlagen: Ein Wort öffnet, eines schließt.</translation>
    </message>
    <message>
        <source>Below, a Callgoose on this machine reads the same filters. It has no incidents yet.</source>
        <translation>Unten liest ein Callgoose auf diesem Rechner dieselben Filter. Es hat noch keine Incidents.</translation>
    </message>
    <message>
        <source>The alert reaches Callgoose: a filter matches, and an incident opens.</source>
        <translation>Der Alarm erreicht Callgoose: Ein Filter trifft zu, und ein Incident öffnet sich.</translation>
    </message>
    <message>
        <source>OpenStatus repeats itself. Callgoose calls it a duplicate, and opens nothing twice.</source>
        <translation>OpenStatus wiederholt sich. Callgoose nennt es ein Duplikat und öffnet nichts zweimal.</translation>
    </message>
    <message>
        <source>The recovery carries the same id: it finds the incident and closes it.</source>
        <translation>Die Entwarnung trägt dieselbe ID: Sie findet den Incident und schließt ihn.</translation>
    </message>
    <message>
        <source>That is the whole way. Close this, and everything of yours is as it was.</source>
        <translation>Das ist der ganze Weg. Schließen Sie dies, und bei Ihnen ist alles, wie es war.</translation>
    </message>
    <message>
        <source>This cannot be shown: the listener or the simulator does not answer on this machine. Nothing of yours was touched; close this.</source>
        <translation>Das lässt sich nicht zeigen: Der Empfänger oder der Simulator antwortet auf diesem Rechner nicht. Von Ihren Daten wurde nichts angerührt; schließen Sie dies.</translation>
    </message>
</context>
<context>
    <name>gooseneck::PageWriter</name>
    <message>
        <source>Filter set: %1</source>
        <translation>Filtersatz: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>There are no filters yet.</source>
        <translation>Es gibt noch keine Filter.</translation>
    </message>
    <message>
        <source>Field in the Callgoose form</source>
        <translation>Feld im Formular von Callgoose</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>(holds invisible characters)</source>
        <translation>(enthält unsichtbare Zeichen)</translation>
    </message>
    <message>
        <source>Found here:</source>
        <translation>Hier gefunden:</translation>
    </message>
</context>
<context>
    <name>gooseneck::PayloadListModel</name>
    <message>
        <source>captured</source>
        <translation>mitgeschnitten</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Payload %1</source>
        <translation>Payload %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min old</source>
        <translation>
            <numerusform>%Ln min alt</numerusform>
            <numerusform>%Ln min alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h old</source>
        <translation>
            <numerusform>%Ln h alt</numerusform>
            <numerusform>%Ln h alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days old</source>
        <translation>
            <numerusform>%Ln Tag alt</numerusform>
            <numerusform>%Ln Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>from the future</source>
        <translation>aus der Zukunft</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
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
        <translation>Test-Knopf</translation>
    </message>
    <message>
        <source>Callgoose not reached</source>
        <translation>Callgoose nicht erreicht</translation>
    </message>
    <message>
        <source>Callgoose: %1</source>
        <translation>Callgoose: %1</translation>
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
        <translation>d. MMM HH:mm</translation>
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
        <translation>Zwei mit Strg oder Umschalt auswählen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>No payloads yet</source>
        <translation>Noch keine Payloads</translation>
    </message>
    <message>
        <source>Listen for webhooks, paste one with Ctrl+V, drop a file, or add samples.</source>
        <translation>Webhooks empfangen, mit Strg+V einfügen, eine Datei ablegen oder Beispiele hinzufügen.</translation>
    </message>
    <message>
        <source>Add samples</source>
        <translation>Beispiele hinzufügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No payload has this text and verdict.</source>
        <translation>Kein Payload hat diesen Text und dieses Urteil.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show each &amp;attempt</source>
        <translation>Jeden &amp;Versuch zeigen</translation>
    </message>
    <message>
        <source>&amp;Fold the attempts</source>
        <translation>Versuche &amp;zusammenfassen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the payloads by text</source>
        <translation>Die Payloads nach Text filtern</translation>
    </message>
    <message>
        <source>Add ▾</source>
        <translation>Neu ▾</translation>
    </message>
    <message>
        <source>Show only payloads with these verdicts</source>
        <translation>Nur Payloads mit diesen Urteilen zeigen</translation>
    </message>
    <message>
        <source>Filter the payloads by verdict</source>
        <translation>Die Payloads nach Urteil filtern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Add a payload</source>
        <translation>Einen Payload hinzufügen</translation>
    </message>
</context>
<context>
    <name>gooseneck::PayloadPanel</name>
    <message>
        <source>byte order mark</source>
        <translation>Byte-Order-Mark</translation>
    </message>
    <message>
        <source>Reveal secrets</source>
        <translation>Geheimes zeigen</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a payload on the left to see its keys and to say what they mean.</source>
        <translation>Wählen Sie links einen Payload, um seine Schlüssel zu sehen und anzugeben, was sie bedeuten.</translation>
    </message>
    <message>
        <source>Tokens and links that act without a login are covered in tree, bytes, headers and copies</source>
        <translation>Token und Links, die ohne Anmeldung wirken, sind in Baum, Bytes, Headern und Kopien verdeckt</translation>
    </message>
    <message>
        <source>No tree</source>
        <translation>Kein Baum</translation>
    </message>
    <message>
        <source>The bytes are kept as they came. Raw shows where they stop being JSON.</source>
        <translation>Die Bytes bleiben, wie sie kamen. „Roh“ zeigt, ab wo sie kein JSON mehr sind.</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>Die Bytes zeigen</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <translation>Geheimes verdecken</translation>
    </message>
    <message>
        <source>The payload is being read…</source>
        <translation>Der Payload wird gelesen…</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Views of the payload</source>
        <translation>Ansichten des Payloads</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Vorige Fundstelle</translation>
    </message>
</context>
<context>
    <name>gooseneck::ProblemsPanel</name>
    <message>
        <source>Nothing to check yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>As soon as there are filters, this says where they and the payloads do not fit together, and how to mend it.</source>
        <translation>Sobald es Filter gibt, steht hier, wo sie und die Payloads nicht zusammenpassen und wie es sich beheben lässt.</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
    <message>
        <source>The filters and the payloads seen so far fit together.</source>
        <translation>Die Filter und die bisher gesehenen Payloads passen zusammen.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Enter leads to the place of a problem, Ctrl+Full stop applies its fix.</source>
        <translation>Die Eingabetaste führt zur Stelle eines Problems, Strg+Punkt wendet seine Korrektur an.</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>Korrektur anwenden</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Was dagegen zu tun ist</translation>
    </message>
</context>
<context>
    <name>gooseneck::RawPage</name>
    <message>
        <source>Bytes of the payload as text</source>
        <translation>Bytes des Payloads als Text</translation>
    </message>
    <message>
        <source>Bytes of the payload in hexadecimal</source>
        <translation>Bytes des Payloads hexadezimal</translation>
    </message>
</context>
<context>
    <name>gooseneck::ReachabilityView</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Try it through the public name</source>
        <translation>Über den öffentlichen Namen ausprobieren</translation>
    </message>
    <message>
        <source>Start listening first.</source>
        <translation>Starten Sie zuerst den Empfang.</translation>
    </message>
    <message>
        <source>So OpenStatus Cloud needs a tunnel with a public name, and one that runs in Docker on this machine a name of its own for it. Enter that name under Address. Without either, copy payloads from Callgoose (Settings, Logs) and paste them here.</source>
        <translation>Daher braucht OpenStatus Cloud einen Tunnel mit einem öffentlichen Namen, und ein OpenStatus in Docker auf diesem Rechner einen eigenen Namen für ihn. Tragen Sie diesen Namen unter „Adresse“ ein. Ohne beides kopieren Sie Payloads aus Callgoose (Settings, Logs) und fügen sie hier ein.</translation>
    </message>
    <message>
        <source>No tunnel program was found on this machine (cloudflared, ngrok, tailscale, ssh). Install one to be reachable from outside.</source>
        <translation>Auf diesem Rechner wurde kein Tunnelprogramm gefunden (cloudflared, ngrok, tailscale, ssh). Installieren Sie eines, um von außen erreichbar zu sein.</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>OpenStatus in Docker on this machine: lines for its compose file, listener open to all networks</source>
        <translation>OpenStatus in Docker auf diesem Rechner: Zeilen für die Compose-Datei, Empfänger offen für alle Netze</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Fragt %1 …</translation>
    </message>
</context>
<context>
    <name>gooseneck::ReadingCard</name>
    <message>
        <source>payload %1</source>
        <translation>Payload %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>How Callgoose is taken to read the filters</source>
        <translation>Wie Callgoose vermutlich die Filter liest</translation>
    </message>
    <message>
        <source>The selected payload: the same under all 12 readings.</source>
        <translation>Der ausgewählte Payload: unter allen 12 Lesarten gleich.</translation>
    </message>
    <message numerus="yes">
        <source>The selected payload: another outcome under %Ln of 12 readings.</source>
        <translation>
            <numerusform>Der ausgewählte Payload: unter %Ln von 12 Lesarten ein anderes Ergebnis.</numerusform>
            <numerusform>Der ausgewählte Payload: unter %Ln von 12 Lesarten ein anderes Ergebnis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Show the payloads</source>
        <translation>Die Payloads zeigen</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::ReadingPage</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Lesen abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>Lese&amp;n</translation>
    </message>
    <message>
        <source>How much of the payload is read</source>
        <translation>Wie viel vom Payload gelesen ist</translation>
    </message>
    <message>
        <source>The payload is being read</source>
        <translation>Der Payload wird gelesen</translation>
    </message>
    <message>
        <source>It is large. Everything else can be used meanwhile.</source>
        <translation>Er ist groß. Alles andere lässt sich inzwischen benutzen.</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>The payload is kept as it came. Its keys and bytes are shown once it is read.</source>
        <translation>Der Payload bleibt, wie er kam. Seine Schlüssel und Bytes erscheinen, sobald er gelesen ist.</translation>
    </message>
</context>
<context>
    <name>gooseneck::RecentWorkspaces</name>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>gooseneck::RunsDialog</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>no such step</source>
        <translation>kein solcher Schritt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Earlier run</source>
        <translation>Früherer Testlauf</translation>
    </message>
    <message>
        <source>Later run</source>
        <translation>Späterer Testlauf</translation>
    </message>
    <message>
        <source>&amp;Show in the Test tab</source>
        <translation>Im Reiter „Test“ &amp;zeigen</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Testläufe</translation>
    </message>
    <message>
        <source>Host, id, title, day, passed or failed</source>
        <translation>Host, ID, Titel, Tag, passed oder failed</translation>
    </message>
    <message>
        <source>Search in the runs</source>
        <translation>Die Testläufe durchsuchen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Testläufe</translation>
    </message>
    <message>
        <source>Steps compared</source>
        <translation>Schritte im Vergleich</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Steps that differ are marked with ≠.</source>
        <translation>Abweichende Schritte sind mit ≠ markiert.</translation>
    </message>
    <message>
        <source>Select two runs to compare them.</source>
        <translation>Wählen Sie zwei Testläufe aus, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>gooseneck::Screenshot</name>
    <message>
        <source>No dialog is opened by &quot;%1&quot;.
</source>
        <translation>„%1“ öffnet keinen Dialog.
</translation>
    </message>
    <message>
        <source>The picture could not be written to &quot;%1&quot;.
</source>
        <translation>Das Bild konnte nicht nach „%1“ geschrieben werden.
</translation>
    </message>
</context>
<context>
    <name>gooseneck::SearchBar</name>
    <message>
        <source>Search keys and values</source>
        <translation>Schlüssel und Werte suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>gooseneck::SetupGuide</name>
    <message>
        <source>Get payloads in</source>
        <translation>Payloads beschaffen</translation>
    </message>
    <message>
        <source>Choose the keys</source>
        <translation>Schlüssel wählen</translation>
    </message>
    <message>
        <source>Make the filters</source>
        <translation>Filter anlegen</translation>
    </message>
    <message>
        <source>Mend the problems</source>
        <translation>Probleme beheben</translation>
    </message>
    <message>
        <source>Test on the simulator</source>
        <translation>Im Simulator testen</translation>
    </message>
    <message>
        <source>Connect Callgoose</source>
        <translation>Callgoose verbinden</translation>
    </message>
    <message>
        <source>Test live</source>
        <translation>Live testen</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Listen, paste or drop what is really sent.</source>
        <translation>Empfangen, einfügen oder ablegen, was wirklich gesendet wird.</translation>
    </message>
    <message>
        <source>In the tree: S on the status, I on the id.</source>
        <translation>Im Baum: S auf dem Status, I auf der ID.</translation>
    </message>
    <message>
        <source>Each one opens, and resolves what it opened.</source>
        <translation>Jeder öffnet und schließt, was er geöffnet hat.</translation>
    </message>
    <message>
        <source>Nothing is left that cannot work.</source>
        <translation>Nichts bleibt, was nicht funktionieren kann.</translation>
    </message>
    <message>
        <source>A full cycle; nothing leaves this machine.</source>
        <translation>Ein voller Zyklus; nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s URL, and its token.</source>
        <translation>Die URL des Endpunkts und sein Token.</translation>
    </message>
    <message>
        <source>The same cycle, marked [TEST].</source>
        <translation>Derselbe Zyklus, markiert mit [TEST].</translation>
    </message>
    <message>
        <source>Export the sheet of what to type where.</source>
        <translation>Das Blatt exportieren: was wo einzutragen ist.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>next</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>Setup guide</source>
        <translation>Einrichtungshilfe</translation>
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
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Plays an outage in this window, from the alert to the closed incident. Yours stays as it is.</source>
        <translation>Führt in diesem Fenster einen Ausfall vor, vom Alarm bis zum geschlossenen Incident. Ihre Daten bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>gooseneck::Show</name>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Show me an outage</source>
        <translation>Einen Ausfall zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>gooseneck::SimulatedIncidentsModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>none: nothing can resolve it</source>
        <translation>keine: nichts kann ihn schließen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Incident id</source>
        <translation>Incident-ID</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Erneut</translation>
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
        <translation>unbekannte Quelle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>gooseneck::SimulatorPanel</name>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Tell the listener</source>
        <translation>Dem Empfänger melden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Status of the refusal</source>
        <translation>Status der Ablehnung</translation>
    </message>
    <message>
        <source>Delay of the answer</source>
        <translation>Verzögerung der Antwort</translation>
    </message>
    <message>
        <source>For how many requests</source>
        <translation>Für wie viele Anfragen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Address of the simulator</source>
        <translation>Adresse des Simulators</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>How the simulator reads the filters</source>
        <translation>Wie der Simulator die Filter liest</translation>
    </message>
    <message>
        <source>Reads as the filters say</source>
        <translation>Lesart der Filter</translation>
    </message>
    <message>
        <source>Reads as documented</source>
        <translation>Lesart: dokumentiert</translation>
    </message>
    <message>
        <source>Reads as the guide</source>
        <translation>Lesart: Anleitung</translation>
    </message>
    <message>
        <source>Top-level keys only</source>
        <translation>Nur oberste Schlüssel</translation>
    </message>
    <message>
        <source>Keys at any depth</source>
        <translation>Schlüssel in jeder Tiefe</translation>
    </message>
    <message>
        <source>Posts every incident that opens or closes to the listener&apos;s address</source>
        <translation>Sendet jeden Incident, der sich öffnet oder schließt, an die Adresse des Empfängers</translation>
    </message>
    <message>
        <source>Forget all incidents, as a fresh tenant</source>
        <translation>Alle Incidents vergessen, wie ein neuer Mandant</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Art der Störung</translation>
    </message>
    <message>
        <source>Refuse with status</source>
        <translation>Mit Status ablehnen</translation>
    </message>
    <message>
        <source>Answer late</source>
        <translation>Spät antworten</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Ohne Antwort schließen</translation>
    </message>
    <message>
        <source>Answer with garbage</source>
        <translation>Mit Unsinn antworten</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>next </source>
        <translation>nächste </translation>
    </message>
    <message>
        <source>Do this wrong with the next requests</source>
        <translation>Diese Störung auf die nächsten Anfragen anwenden</translation>
    </message>
    <message>
        <source>Take back the faults that are still to come</source>
        <translation>Die noch anstehenden Störungen zurücknehmen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
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
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%Ln gelöst</numerusform>
            <numerusform>%Ln gelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come: %1</source>
        <translation>Noch anstehend: %1</translation>
    </message>
</context>
<context>
    <name>gooseneck::StatusChoices</name>
    <message>
        <source>none seen</source>
        <translation>keiner gesehen</translation>
    </message>
    <message>
        <source>Taken for down: %1. For up: %2.</source>
        <translation>Gilt als ausgefallen: %1. Als in Ordnung: %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more values that mean neither down nor up</source>
        <translation>
            <numerusform>und %Ln weiterer Wert, der weder ausgefallen noch in Ordnung heißt</numerusform>
            <numerusform>und %Ln weitere Werte, die weder ausgefallen noch in Ordnung heißen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;  ×%2</source>
        <translation>„%1“  ×%2</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;  ×%2  to do?</source>
        <translation>Was soll „%1“  ×%2  bewirken?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It means neither down nor up, so no filter takes it yet.</source>
        <translation>Er bedeutet weder ausgefallen noch in Ordnung, daher nimmt ihn noch kein Filter.</translation>
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
        <translation>Jedes Token wird zugelassen.</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>The filters of this window</source>
        <translation>Die Filter dieses Fensters</translation>
    </message>
    <message>
        <source>Open a tenant file…</source>
        <translation>Mandantendatei öffnen…</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Datei erneut lesen</translation>
    </message>
    <message>
        <source>Tenant: %1 ▾</source>
        <translation>Mandant: %1 ▾</translation>
    </message>
    <message>
        <source>Tenant ▾</source>
        <translation>Mandant ▾</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Mandant: %1</translation>
    </message>
    <message>
        <source>Tenant: the filters of this window</source>
        <translation>Mandant: die Filter dieses Fensters</translation>
    </message>
    <message>
        <source>%1
Services: %2
%3</source>
        <translation>%1
Services: %2
%3</translation>
    </message>
    <message>
        <source>One service with the filters of this window. Every token is let in.</source>
        <translation>Ein Service mit den Filtern dieses Fensters. Jedes Token wird zugelassen.</translation>
    </message>
</context>
<context>
    <name>gooseneck::TestPanel</name>
    <message>
        <source>Sends what is chosen, with a synthetic id and a title marked [TEST]. Nothing leaves this machine with the simulator.</source>
        <translation>Sendet, was gewählt ist, mit einer künstlichen ID und einem mit [TEST] markierten Titel. Mit dem Simulator verlässt nichts diesen Rechner.</translation>
    </message>
    <message>
        <source>the simulator</source>
        <translation>den Simulator</translation>
    </message>
    <message>
        <source>Running against %1 …</source>
        <translation>Läuft gegen %1 …</translation>
    </message>
    <message>
        <source>Passed against %1: &quot;%2&quot; is open.</source>
        <translation>Bestanden gegen %1: „%2“ ist offen.</translation>
    </message>
    <message>
        <source>Passed against %1: &quot;%2&quot; is closed.</source>
        <translation>Bestanden gegen %1: „%2“ ist geschlossen.</translation>
    </message>
    <message>
        <source>Passed against %1: &quot;%2&quot; opened and closed.</source>
        <translation>Bestanden gegen %1: „%2“ geöffnet und geschlossen.</translation>
    </message>
    <message>
        <source>Not passed against %1. The incident &quot;%2&quot; may still be open: close it in Callgoose.</source>
        <translation>Nicht bestanden gegen %1. Der Incident „%2“ ist womöglich noch offen: Schließen Sie ihn in Callgoose.</translation>
    </message>
    <message>
        <source>Not passed against %1.</source>
        <translation>Nicht bestanden gegen %1.</translation>
    </message>
    <message>
        <source>Test on &amp;simulator</source>
        <translation>Test im &amp;Simulator</translation>
    </message>
    <message>
        <source>Test live…</source>
        <translation>Live-Test…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Earlier runs…</source>
        <translation>Frühere Testläufe…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Schritte des Tests</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>Needs filters, an endpoint and its token (set up the connection)</source>
        <translation>Braucht Filter, einen Endpunkt und sein Token (richten Sie die Verbindung ein)</translation>
    </message>
</context>
<context>
    <name>gooseneck::TestPrinter</name>
    <message>
        <source>Passed.</source>
        <translation>Bestanden.</translation>
    </message>
    <message>
        <source>Not passed.</source>
        <translation>Nicht bestanden.</translation>
    </message>
    <message>
        <source>The incident %1 may still be open: look into Callgoose.</source>
        <translation>Der Incident %1 ist womöglich noch offen: Sehen Sie in Callgoose nach.</translation>
    </message>
</context>
<context>
    <name>gooseneck::TestRemarks</name>
    <message>
        <source>S&amp;witch profile</source>
        <translation>Pr&amp;ofil wechseln</translation>
    </message>
    <message>
        <source>The test incident &quot;%1&quot; (%2) may be open at %3 since %4.</source>
        <translation>Der Test-Incident „%1“ (%2) ist womöglich auf %3 offen, seit %4.</translation>
    </message>
    <message>
        <source>Resolve &amp;now</source>
        <translation>Jet&amp;zt schließen</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>Er ist geschlossen</translation>
    </message>
    <message>
        <source>You have seen in Callgoose that the incident is closed; nothing is sent</source>
        <translation>Sie haben in Callgoose gesehen, dass der Incident geschlossen ist; nichts wird gesendet</translation>
    </message>
    <message>
        <source>Callgoose asks to wait: %1 s left. Nothing is sent again by itself.</source>
        <translation>Callgoose bittet zu warten: noch %1 s. Nichts wird von selbst noch einmal gesendet.</translation>
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
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
</context>
<context>
    <name>gooseneck::ToSentence</name>
    <message numerus="yes">
        <source>There are %Ln more remarks.</source>
        <translation>
            <numerusform>Es gibt %Ln weitere Anmerkung.</numerusform>
            <numerusform>Es gibt %Ln weitere Anmerkungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is full: the oldest captures that are not pinned made room for new ones (%1). Pin what is to stay.</source>
        <translation>Der Verlauf ist voll: Die ältesten nicht angehefteten Mitschnitte haben für neue Platz gemacht (%1). Heften Sie an, was bleiben soll.</translation>
    </message>
    <message>
        <source>Another Gooseneck uses this history. It is shown here but nothing can be added; close the other one, or start this one with --data and a folder of its own.</source>
        <translation>Ein anderes Gooseneck benutzt diesen Verlauf. Er wird hier gezeigt, aber es lässt sich nichts hinzufügen; schließen Sie das andere, oder starten Sie dieses mit --data und einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>The payload was removed.</source>
        <translation>Der Payload wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries of one event were removed.</source>
        <translation>
            <numerusform>%Ln Zustellung eines Ereignisses wurde entfernt.</numerusform>
            <numerusform>%Ln Zustellungen eines Ereignisses wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was brought up to date. What it was before is kept as &quot;%1&quot;.</source>
        <translation>Der Verlauf wurde auf den neuen Stand gebracht. Sein früherer Stand liegt in „%1“.</translation>
    </message>
    <message>
        <source>Cleared. Captures that are gone for good: %1. Pinned ones that were kept: %2.</source>
        <translation>Geleert. Endgültig gelöschte Mitschnitte: %1. Behaltene angeheftete: %2.</translation>
    </message>
    <message>
        <source>No payload of the same incident says the opposite of this one. Choose a status and an id key first, and capture both the error and its recovery.</source>
        <translation>Kein Payload desselben Incidents sagt das Gegenteil von diesem. Wählen Sie zuerst einen Status- und einen ID-Schlüssel, und schneiden Sie Fehler und Entwarnung mit.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so the listener uses %2. The address in OpenStatus has to name it.</source>
        <translation>Port %1 ist von einem anderen Programm belegt, daher verwendet der Empfänger %2. Die Adresse in OpenStatus muss ihn nennen.</translation>
    </message>
    <message>
        <source>The filters of &quot;%1&quot; took the place of yours. Undo (Ctrl+Z) brings yours back.</source>
        <translation>Die Filter aus „%1“ haben Ihre ersetzt. Rückgängig (Strg+Z) bringt Ihre zurück.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; took the place of yours. Undo (Ctrl+Z) brings yours back.</source>
        <translation>Der Arbeitsbereich „%1“ hat Ihren ersetzt. Rückgängig (Strg+Z) bringt Ihren zurück.</translation>
    </message>
    <message>
        <source>The listener is off: the value of the secret header &quot;%1&quot; could not be read from the keychain. Enter it again under Listener, or leave the header&apos;s name empty.</source>
        <translation>Der Empfänger ist aus: Der Wert des geheimen Headers „%1“ ließ sich nicht aus dem Schlüsselbund lesen. Geben Sie ihn unter „Empfänger“ noch einmal ein, oder lassen Sie den Namen des Headers leer.</translation>
    </message>
</context>
<context>
    <name>gooseneck::TokenField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Shows the token while the button is held</source>
        <translation>Zeigt das Token, solange der Knopf gedrückt ist</translation>
    </message>
    <message>
        <source>Copies the stored token; the clipboard is cleared after 30 s</source>
        <translation>Kopiert das gespeicherte Token; die Zwischenablage wird nach 30 s geleert</translation>
    </message>
</context>
<context>
    <name>gooseneck::TreePage</name>
    <message>
        <source>Keys and values of the payload</source>
        <translation>Schlüssel und Werte des Payloads</translation>
    </message>
    <message>
        <source>S status · I id · T title · D description · Ctrl+F search</source>
        <translation>S Status · I ID · T Titel · D Beschreibung · Strg+F Suche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
</TS>
