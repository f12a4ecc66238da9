<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Gooseneck runs already with this folder. Its window was brought to the front.</source>
        <translation>Gooseneck ya está en marcha con esta carpeta. Su ventana se trajo al frente.</translation>
    </message>
</context>
<context>
    <name>gooseneck</name>
    <message>
        <source>OpenStatus tells Callgoose SQIBS. Set TF_VAR_callgoose_token; the state file keeps the token in clear, as OpenStatus does.</source>
        <translation>OpenStatus avisa a Callgoose SQIBS. Defina TF_VAR_callgoose_token; el archivo de estado guarda el token sin cifrar, igual que OpenStatus.</translation>
    </message>
    <message>
        <source>API token of Callgoose, best of one service</source>
        <translation>Token de API de Callgoose, a ser posible de un solo servicio</translation>
    </message>
    <message>
        <source>URL from Callgoose: Dashboard, API Tokens</source>
        <translation>URL de Callgoose: Dashboard, API Tokens</translation>
    </message>
    <message>
        <source>Ids of the monitors that should page someone</source>
        <translation>Ids de los monitores que deben avisar a alguien</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superado</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>the simulator on this machine</source>
        <translation>el simulador de este equipo</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de acceso</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Incident id</source>
        <translation>Id incidente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Generado por</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Found here:</source>
        <translation>Encontrado aquí:</translation>
    </message>
    <message>
        <source>Filter set: %1</source>
        <translation>Conjunto de filtros: %1</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Field in the Callgoose form</source>
        <translation>Campo en el formulario de Callgoose</translation>
    </message>
    <message>
        <source>There are no filters yet.</source>
        <translation>Aún no hay filtros.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
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
        <translation>déjelo vacío: los incidentes de este filtro los cierra una persona</translation>
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
        <translation>la URL de Callgoose: Dashboard, API Tokens</translation>
    </message>
    <message>
        <source>the URL from Callgoose (Dashboard, API Tokens), followed by this: the titles depend on it</source>
        <translation>la URL de Callgoose (Dashboard, API Tokens), seguida de esto, de lo que dependen los títulos</translation>
    </message>
    <message>
        <source>Header key</source>
        <translation>Header key</translation>
    </message>
    <message>
        <source>none: the token is in the URL</source>
        <translation>ninguna: el token va en la URL</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Header value</translation>
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
        <translation>Método, tipo de contenido</translation>
    </message>
    <message>
        <source>POST and application/json, which OpenStatus sends by itself</source>
        <translation>POST y application/json, que OpenStatus envía por sí mismo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>failures and recoveries both, where your version asks; the current one always sends error, degraded and recovered</source>
        <translation>tanto fallos como recuperaciones, si su versión lo pregunta; la actual siempre envía error, degraded y recovered</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitors</translation>
    </message>
    <message>
        <source>every monitor that should page someone</source>
        <translation>cada monitor que deba avisar a alguien</translation>
    </message>
    <message>
        <source>The verdicts behind this sheet assume: %1 of a list must be contained, keys are read as &quot;%2&quot;, case is &quot;%3&quot;. Callgoose&apos;s pages do not settle this; run a full-cycle test against your tenant.</source>
        <translation>Los veredictos de esta hoja suponen: debe estar contenido %1 de una lista, las claves se leen como «%2» y las mayúsculas, como «%3». Las páginas de Callgoose no lo aclaran; ejecute una prueba de ciclo completo contra su inquilino.</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>todo elemento</translation>
    </message>
    <message>
        <source>any one item</source>
        <translation>al menos un elemento</translation>
    </message>
    <message>
        <source>Hand-over sheet: OpenStatus to Callgoose SQIBS</source>
        <translation>Hoja de entrega: de OpenStatus a Callgoose SQIBS</translation>
    </message>
    <message>
        <source>Type these values field by field. %1 stands for the API token, which is never written down here.</source>
        <translation>Escriba estos valores campo por campo. %1 representa el token de API, que aquí nunca se escribe.</translation>
    </message>
    <message>
        <source>Callgoose: service, API integration, filters</source>
        <translation>Callgoose: servicio, integración de API, filtros</translation>
    </message>
    <message>
        <source>OpenStatus: Notifications, new channel of type Webhook</source>
        <translation>OpenStatus: Notifications, canal nuevo de tipo Webhook</translation>
    </message>
    <message>
        <source>OpenStatus keeps header values in clear: use a Service token. Its Test button always sends &quot;recovered&quot;: it can show that URL and token work, never that a trigger does.</source>
        <translation>OpenStatus guarda los valores de las cabeceras sin cifrar: use un Service token. Su botón Test siempre envía &quot;recovered&quot;: puede mostrar que la URL y el token funcionan, nunca que un Trigger lo hace.</translation>
    </message>
    <message>
        <source>If it does not work</source>
        <translation>Si no funciona</translation>
    </message>
    <message>
        <source>Callgoose&apos;s log shows no request</source>
        <translation>El registro de Callgoose no muestra ninguna petición</translation>
    </message>
    <message>
        <source>Copy the URL again from Dashboard, API Tokens: https, ending in /process. 401 means a wrong token. OpenStatus says &quot;Notification Sent&quot; also where the delivery failed. The log is kept only while the token&apos;s debug option is on.</source>
        <translation>Copie de nuevo la URL de Dashboard, API Tokens: https y terminada en /process. 401 significa que el token es incorrecto. OpenStatus dice «Notification Sent» también cuando la entrega falló. El registro solo se guarda mientras la opción de depuración del token está activada.</translation>
    </message>
    <message>
        <source>A request arrives and no incident opens</source>
        <translation>Llega una petición y no se abre ningún incidente</translation>
    </message>
    <message>
        <source>The answer is 202: no filter matched. Compare key and items with the payload in Settings, Logs, letter by letter; &quot;UP&quot; is not &quot;up&quot;.</source>
        <translation>La respuesta es 202: ningún filtro coincidió. Compare la clave y los elementos con el payload de Settings, Logs, letra por letra; &quot;UP&quot; no es &quot;up&quot;.</translation>
    </message>
    <message>
        <source>The incident never closes, or the wrong one does</source>
        <translation>El incidente no se cierra nunca, o se cierra otro</translation>
    </message>
    <message>
        <source>&quot;Map Incident With&quot; and &quot;Incident Mapped With&quot; must find the same value in both payloads, and another one for every monitor. Recoveries must be sent.</source>
        <translation>«Map Incident With» e «Incident Mapped With» deben encontrar el mismo valor en ambos payloads, y otro distinto para cada monitor. Las recuperaciones deben enviarse.</translation>
    </message>
    <message>
        <source>The title says nothing</source>
        <translation>El título no dice nada</translation>
    </message>
    <message>
        <source>&quot;{{name}}&quot; or &quot;Incident from unknown source&quot;: the title key is not in the payload, or the URL has no &quot;from&quot;.</source>
        <translation>&quot;{{name}}&quot; o &quot;Incident from unknown source&quot;: la clave del título no está en el payload, o la URL no tiene &quot;from&quot;.</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>También se encontró</translation>
    </message>
    <message>
        <source>Looked at in Callgoose</source>
        <translation>Comprobado en Callgoose</translation>
    </message>
    <message>
        <source>Sent:</source>
        <translation>Enviado:</translation>
    </message>
    <message>
        <source>Answered:</source>
        <translation>Respondido:</translation>
    </message>
    <message>
        <source>Test of the connection to Callgoose</source>
        <translation>Prueba de la conexión con Callgoose</translation>
    </message>
    <message>
        <source>The incident may still be open: look into Callgoose.</source>
        <translation>El incidente puede seguir abierto: compruébelo en Callgoose.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The verdict is &quot;%1&quot;, but &quot;%2&quot; was expected.</source>
        <translation>El veredicto es «%1», pero se esperaba «%2».</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name.</source>
        <translation>No existe el archivo «%1». Compruebe el nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file.</source>
        <translation>«%1» es una carpeta. Elija un archivo.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read. Check its permissions.</source>
        <translation>No se puede leer el archivo «%1». Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written; nothing was changed. Check its permissions or choose another place.</source>
        <translation>No se puede escribir el archivo «%1»; no se cambió nada. Compruebe sus permisos o elija otro lugar.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is larger than %2 and was not read. Choose a smaller one, or split it.</source>
        <translation>El archivo «%1» supera %2 y no se leyó. Elija uno más pequeño o divídalo.</translation>
    </message>
    <message>
        <source>The disk is full, so &quot;%1&quot; was not written; an earlier version of it is unchanged. Free some space and try again.</source>
        <translation>El disco está lleno, así que «%1» no se escribió; la versión anterior sigue igual. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be used. Try again, or choose another place.</source>
        <translation>No se pudo usar el archivo «%1». Inténtelo de nuevo o elija otro lugar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not JSON: it is damaged or cut off at %2. It was left as it is; take an earlier copy or mend the text there.</source>
        <translation>«%1» no es JSON: está dañado o cortado en %2. Se dejó como está; tome una copia anterior o corrija ahí el texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a filter set of this program. Choose a file that was exported as one.</source>
        <translation>«%1» no es un conjunto de filtros de este programa. Elija un archivo que se haya exportado como tal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a newer version of this program (format version %2). Update the program to open it; the file was left as it is.</source>
        <translation>«%1» lo escribió una versión más reciente de este programa (versión de formato %2). Actualice el programa para abrirlo; el archivo se dejó como está.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a member &quot;%2&quot; (%3) that a filter set does not have. Correct or remove it.</source>
        <translation>«%1» tiene un miembro «%2» (%3) que un conjunto de filtros no tiene. Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the member &quot;%2&quot; is missing (%3). Add it.</source>
        <translation>En «%1» falta el miembro «%2» (%3). Añádalo.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the member &quot;%2&quot; (%3) should be %4.</source>
        <translation>En «%1», el miembro «%2» (%3) debería ser %4.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the member &quot;%2&quot; (%3) has the value &quot;%4&quot;. It is one of: %5.</source>
        <translation>En «%1», el miembro «%2» (%3) tiene el valor «%4». Debe ser uno de estos: %5.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the member &quot;%2&quot; stands twice (%3). Remove one of them.</source>
        <translation>En «%1», el miembro «%2» aparece dos veces (%3). Quite uno de los dos.</translation>
    </message>
    <message>
        <source>The history is not open, so nothing was stored. The sender was told to try again.</source>
        <translation>El historial no está abierto, así que no se guardó nada. Se pidió al remitente que lo intente de nuevo.</translation>
    </message>
    <message>
        <source>There is no history &quot;%1&quot;. Check the name.</source>
        <translation>No existe el historial «%1». Compruebe el nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no history of this program; it was left as it is. Choose another file.</source>
        <translation>«%1» no es un historial de este programa; se dejó como está. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; cannot be opened. Check that its folder can be written.</source>
        <translation>No se puede abrir el historial «%1». Compruebe que se pueda escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Another running program writes the history &quot;%1&quot;. Here it can only be read; close the other program to write it.</source>
        <translation>Otro programa en ejecución escribe el historial «%1». Aquí solo se puede leer; cierre el otro programa para escribirlo.</translation>
    </message>
    <message>
        <source>Another program holds the history &quot;%1&quot;. Close it and try again.</source>
        <translation>Otro programa tiene ocupado el historial «%1». Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full: the payload was not stored, and its sender was told to try again. Free some space.</source>
        <translation>El disco está lleno: el payload no se guardó y se pidió a su remitente que lo intente de nuevo. Libere espacio.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; was written by a newer version of this program and was left as it is. Update the program to use it.</source>
        <translation>El historial «%1» lo escribió una versión más reciente de este programa y se dejó como está. Actualice el programa para usarlo.</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; is damaged. It is set aside, not deleted, when the program starts the next time.</source>
        <translation>El historial «%1» está dañado. Se aparta, sin eliminarlo, la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>This payload is no longer in the history &quot;%1&quot;.</source>
        <translation>Este payload ya no está en el historial «%1».</translation>
    </message>
    <message>
        <source>The history &quot;%1&quot; could not be used; nothing was stored. Try again.</source>
        <translation>No se pudo usar el historial «%1»; no se guardó nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is taken by another program. Choose another port, or 0 for any free one.</source>
        <translation>Otro programa ocupa el puerto %1 en %2. Elija otro puerto, o 0 para cualquiera libre.</translation>
    </message>
    <message>
        <source>This account may not listen on port %1. Choose a port above 1023.</source>
        <translation>Esta cuenta no puede escuchar en el puerto %1. Elija un puerto superior a 1023.</translation>
    </message>
    <message>
        <source>The address %1 does not belong to this machine. Use 127.0.0.1.</source>
        <translation>La dirección %1 no pertenece a este equipo. Use 127.0.0.1.</translation>
    </message>
    <message>
        <source>Listening on %1, port %2, failed. Try another port.</source>
        <translation>No se pudo escuchar en %1, puerto %2. Pruebe otro puerto.</translation>
    </message>
    <message>
        <source>%1: This line is not JSON. Give a file that &quot;captures --ndjson&quot; wrote.</source>
        <translation>%1: Esta línea no es JSON. Indique un archivo escrito por «captures --ndjson».</translation>
    </message>
    <message>
        <source>%1: This line is no capture. Give a file that &quot;captures --ndjson&quot; wrote.</source>
        <translation>%1: Esta línea no es una captura. Indique un archivo escrito por «captures --ndjson».</translation>
    </message>
    <message>
        <source>%1: This capture was written by a newer version of this program. Update the program to read it.</source>
        <translation>%1: Esta captura la escribió una versión más reciente de este programa. Actualice el programa para leerla.</translation>
    </message>
    <message>
        <source>%1: The member &quot;%2&quot; of this capture is missing or cannot be read.</source>
        <translation>%1: El miembro «%2» de esta captura falta o no se puede leer.</translation>
    </message>
    <message>
        <source>Enter the URL from Callgoose: Dashboard, API Tokens.</source>
        <translation>Introduzca la URL de Callgoose: Dashboard, API Tokens.</translation>
    </message>
    <message>
        <source>This is not a URL. Copy it from Callgoose: Dashboard, API Tokens.</source>
        <translation>Esto no es una URL. Cópiela de Callgoose: Dashboard, API Tokens.</translation>
    </message>
    <message>
        <source>The URL has no host. It should look like https://acme.callgoose.com/v1/process.</source>
        <translation>La URL no tiene host. Debería ser como https://acme.callgoose.com/v1/process.</translation>
    </message>
    <message>
        <source>The URL must begin with https://.</source>
        <translation>La URL debe empezar por https://.</translation>
    </message>
    <message>
        <source>http:// would send the token in clear over the network. Use https://.</source>
        <translation>http:// enviaría el token sin cifrar por la red. Use https://.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password. Remove the part before the @.</source>
        <translation>La URL contiene un usuario o una contraseña. Quite la parte anterior a la @.</translation>
    </message>
    <message>
        <source>The token is empty. Copy it from Callgoose: Dashboard, API Tokens.</source>
        <translation>El token está vacío. Cópielo de Callgoose: Dashboard, API Tokens.</translation>
    </message>
    <message>
        <source>The token is longer than %1 characters. Copy only the token.</source>
        <translation>El token tiene más de %1 caracteres. Copie solo el token.</translation>
    </message>
    <message>
        <source>The token holds a space, a line break or a letter that no token has. Copy only the token.</source>
        <translation>El token contiene un espacio, un salto de línea o una letra que ningún token tiene. Copie solo el token.</translation>
    </message>
    <message>
        <source>The payload chosen to trigger is not JSON. Select another one.</source>
        <translation>El payload elegido para disparar no es JSON. Seleccione otro.</translation>
    </message>
    <message>
        <source>The payload chosen to resolve is not JSON. Select another one.</source>
        <translation>El payload elegido para resolver no es JSON. Seleccione otro.</translation>
    </message>
    <message>
        <source>There are no filters to test yet. Propose or add one.</source>
        <translation>Aún no hay filtros que probar. Propóngalos o añada uno.</translation>
    </message>
    <message>
        <source>No key has the status role yet. Select the key in the tree and press S.</source>
        <translation>Ninguna clave tiene aún el rol de estado. Seleccione la clave en el árbol y pulse S.</translation>
    </message>
    <message>
        <source>No payload has the status key. Add one that has it.</source>
        <translation>Ningún payload tiene la clave de estado. Añada uno que la tenga.</translation>
    </message>
    <message>
        <source>No payload seen says that something is down. Add one, or type the filter by hand.</source>
        <translation>Ningún payload visto indica que algo está caído. Añada uno o escriba el filtro a mano.</translation>
    </message>
    <message>
        <source>No token is stored for this endpoint.</source>
        <translation>No hay ningún token guardado para este punto de acceso.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it for this program, then try again.</source>
        <translation>El llavero denegó el acceso. Permítalo para este programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This machine offers no keychain.</source>
        <translation>Este equipo no ofrece ningún llavero.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Check whether it asks for a password in another window.</source>
        <translation>El llavero no responde. Compruebe si pide una contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>The keychain reported a failure. Try again.</source>
        <translation>El llavero notificó un fallo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>string</source>
        <translation>cadena</translation>
    </message>
    <message>
        <source>array</source>
        <translation>array</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>oculto</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln or more others</source>
        <translation>
            <numerusform>… al menos %Ln más</numerusform>
            <numerusform>… al menos %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… %Ln más</numerusform>
            <numerusform>… %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>one per monitor</source>
        <translation>uno por monitor</translation>
    </message>
    <message>
        <source>different every time</source>
        <translation>distinto cada vez</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>varía</translation>
    </message>
    <message>
        <source>It stands for every element of an array, which Callgoose&apos;s form has no key for.</source>
        <translation>Representa cada elemento de un array; el formulario de Callgoose no tiene ninguna clave para eso.</translation>
    </message>
    <message>
        <source>There are %1 filters, but Callgoose takes %2.</source>
        <translation>Hay %1 filtros, pero Callgoose admite %2.</translation>
    </message>
    <message>
        <source>%1: there are %2 keys, but Callgoose takes %3.</source>
        <translation>%1: hay %2 claves, pero Callgoose admite %3.</translation>
    </message>
    <message>
        <source>%1: the list has %2 items, but Callgoose takes %3.</source>
        <translation>%1: la lista tiene %2 elementos, pero Callgoose admite %3.</translation>
    </message>
    <message>
        <source>%1: the item %2 has %3 characters, but Callgoose takes %4.</source>
        <translation>%1: el elemento %2 tiene %3 caracteres, pero Callgoose admite %4.</translation>
    </message>
    <message>
        <source>%1: the key is empty, so it never matches.</source>
        <translation>%1: la clave está vacía, así que nunca coincide.</translation>
    </message>
    <message>
        <source>%1: an item of the list for %2 is empty.</source>
        <translation>%1: un elemento de la lista para %2 está vacío.</translation>
    </message>
    <message>
        <source>%1: the list for %2 is empty, so it never matches.</source>
        <translation>%1: la lista para %2 está vacía, así que nunca coincide.</translation>
    </message>
    <message>
        <source>%1: the list %2 works only if one item is enough, as the guide suggests; the API documentation says that all must be contained.</source>
        <translation>%1: la lista %2 solo funciona si basta con un elemento, como sugiere la guía; la documentación de la API dice que deben estar contenidos todos.</translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on whether all items of a list must be contained or one is enough, on which Callgoose&apos;s pages contradict each other.</source>
        <translation>
            <numerusform>Lo que hace %1 depende de si deben estar contenidos todos los elementos de una lista o basta con uno; en esto las páginas de Callgoose se contradicen.</numerusform>
            <numerusform>Lo que hacen %1 depende de si deben estar contenidos todos los elementos de una lista o basta con uno; en esto las páginas de Callgoose se contradicen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on whether upper and lower case differ; only the guide says that they do.</source>
        <translation>
            <numerusform>Lo que hace %1 depende de si se distinguen mayúsculas y minúsculas; solo la guía dice que sí.</numerusform>
            <numerusform>Lo que hacen %1 depende de si se distinguen mayúsculas y minúsculas; solo la guía dice que sí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on how Callgoose reads nested keys; only a test against your tenant can tell.</source>
        <translation>
            <numerusform>Lo que hace %1 depende de cómo Callgoose lee las claves anidadas; solo una prueba contra su inquilino puede aclararlo.</numerusform>
            <numerusform>Lo que hacen %1 depende de cómo Callgoose lee las claves anidadas; solo una prueba contra su inquilino puede aclararlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on how Callgoose reads the nested key %2; only a test against your tenant can tell.</source>
        <translation>
            <numerusform>Lo que hace %1 depende de cómo Callgoose lee la clave anidada %2; solo una prueba contra su inquilino puede aclararlo.</numerusform>
            <numerusform>Lo que hacen %1 depende de cómo Callgoose lee la clave anidada %2; solo una prueba contra su inquilino puede aclararlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is in no value of %3 as written, but %4 was seen.</source>
        <translation>%1: %2 no está en ningún valor de %3 tal como está escrito, pero se vio %4.</translation>
    </message>
    <message>
        <source>%1: there is no key to map the incident with, so it could be opened but never resolved.</source>
        <translation>%1: no hay clave con la que asociar el incidente, así que podría abrirse, pero nunca resolverse.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the map key %2 is missing in %3 that match; their incidents can never be resolved.</source>
        <translation>
            <numerusform>%1: la clave de asociación %2 falta en %3 con coincidencia; su incidente nunca podrá resolverse.</numerusform>
            <numerusform>%1: la clave de asociación %2 falta en %3 con coincidencia; sus incidentes nunca podrán resolverse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter %1: the trigger maps with %2, the resolve with %3, so the incident never closes.</source>
        <translation>Filtro %1: el Trigger asocia con %2 y el Resolve con %3, así que el incidente nunca se cierra.</translation>
    </message>
    <message>
        <source>%1: for %2, %3 is %4 when it triggers and %5 when it resolves, so the incident never closes.</source>
        <translation>%1: en %2, %3 es %4 al disparar y %5 al resolver, así que el incidente nunca se cierra.</translation>
    </message>
    <message>
        <source>%1: %3 is another one in every payload of %2 (%4, %5 ...), so no incident is ever closed.</source>
        <translation>%1: %3 es otro en cada payload de %2 (%4, %5 ...), así que ningún incidente se cierra nunca.</translation>
    </message>
    <message>
        <source>%1: %2 is %3 for both %4 and %5, so the recovery of one would close the incident of the other.</source>
        <translation>%1: %2 es %3 tanto en %4 como en %5, así que la recuperación de uno cerraría el incidente del otro.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the title key %2 is missing in %3 that trigger; their title would then say only &quot;Incident from ...&quot; or literally {{%4}}.</source>
        <translation>
            <numerusform>%1: la clave de título %2 falta en %3 que dispara; su título diría entonces solo &quot;Incident from ...&quot; o, literalmente, {{%4}}.</numerusform>
            <numerusform>%1: la clave de título %2 falta en %3 que disparan; su título diría entonces solo &quot;Incident from ...&quot; o, literalmente, {{%4}}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the description key %2 is missing in %3 that trigger; their description is then the whole payload.</source>
        <translation>
            <numerusform>%1: la clave de descripción %2 falta en %3 que dispara; su descripción es entonces todo el payload.</numerusform>
            <numerusform>%1: la clave de descripción %2 falta en %3 que disparan; su descripción es entonces todo el payload.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is an object or a list in %3, so its JSON text is taken.</source>
        <translation>%1: %2 es un objeto o una lista en %3, así que se toma su texto JSON.</translation>
    </message>
    <message>
        <source>%1: %2 is there twice in %3, and which one Callgoose takes is not documented (here the last counts).</source>
        <translation>%1: %2 aparece dos veces en %3, y no está documentado cuál toma Callgoose (aquí cuenta la última).</translation>
    </message>
    <message>
        <source>%1: no payload has the key %2 there, but %3 was seen.</source>
        <translation>%1: ningún payload tiene ahí la clave %2, pero se vio %3.</translation>
    </message>
    <message>
        <source>, although %1 was seen</source>
        <translation>, aunque se vio %1</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln payloads seen triggers an incident%1.</source>
        <translation>
            <numerusform>El único payload visto no dispara ningún incidente%1.</numerusform>
            <numerusform>Ninguno de los %Ln payloads vistos dispara un incidente%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter has a resolve part, so incidents stay open until a person closes them.</source>
        <translation>Ningún filtro tiene parte Resolve, así que los incidentes siguen abiertos hasta que los cierra una persona.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln payloads seen resolves an incident%1.</source>
        <translation>
            <numerusform>El único payload visto no resuelve ningún incidente%1.</numerusform>
            <numerusform>Ninguno de los %Ln payloads vistos resuelve un incidente%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trigger (filter %2) and resolve (filter %3) at the same time.</source>
        <translation>
            <numerusform>%1 dispara (filtro %2) y resuelve (filtro %3) a la vez.</numerusform>
            <numerusform>%1 disparan (filtro %2) y resuelven (filtro %3) a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter %1 never acts: filter %2 before it matches wherever it does.</source>
        <translation>El filtro %1 nunca actúa: el filtro %2, que va antes, coincide siempre que lo hace este.</translation>
    </message>
    <message>
        <source>%1: %2 is contained in %3, but also in %4.</source>
        <translation>%1: %2 está contenido en %3, pero también en %4.</translation>
    </message>
    <message>
        <source>&quot;degraded&quot;, seen in %1, neither opens nor resolves, so an incident that goes error, degraded, active stays open until the later &quot;recovered&quot;.</source>
        <translation>&quot;degraded&quot;, visto en %1, ni abre ni resuelve, así que un incidente que pasa por error, degraded y active sigue abierto hasta el &quot;recovered&quot; posterior.</translation>
    </message>
    <message>
        <source>The endpoint on %1 is not https, so the token would travel in clear.</source>
        <translation>El punto de acceso en %1 no es https, así que el token viajaría sin cifrar.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s path %1 does not end in /process: copy the URL from Callgoose again.</source>
        <translation>La ruta %1 del punto de acceso no termina en /process: copie de nuevo la URL de Callgoose.</translation>
    </message>
    <message>
        <source>The token travels in the URL to %1, where servers and proxies log it: OpenStatus can send it as the header Authorization: Bearer.</source>
        <translation>El token viaja en la URL a %1, donde servidores y proxies lo registran: OpenStatus puede enviarlo como la cabecera Authorization: Bearer.</translation>
    </message>
    <message>
        <source>%1: no value of %2 contains all of %3 at once, so this list never matches.</source>
        <translation>%1: ningún valor de %2 contiene a la vez todo %3, así que esta lista nunca coincide.</translation>
    </message>
    <message>
        <source>Only the Test button&apos;s payload was seen, which always says &quot;recovered&quot; and can never show that a trigger works.</source>
        <translation>Solo se vio el payload del botón Test, que siempre dice &quot;recovered&quot; y nunca puede mostrar que un Trigger funciona.</translation>
    </message>
    <message>
        <source>The sender has no name (&quot;from&quot;), so titles carry no prefix and a missing title reads &quot;Incident from unknown source&quot;.</source>
        <translation>El remitente no tiene nombre (&quot;from&quot;), así que los títulos no llevan prefijo y, si falta el título, se lee &quot;Incident from unknown source&quot;.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Split into filters</source>
        <translation>Dividir en filtros</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Remove what is empty</source>
        <translation>Quitar lo vacío</translation>
    </message>
    <message>
        <source>Resolve on %1</source>
        <translation>Resolver con %1</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Abrir con %1</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>Todos los filtros</translation>
    </message>
    <message>
        <source>Filter %1, trigger</source>
        <translation>Filtro %1, Trigger</translation>
    </message>
    <message>
        <source>Filter %1, resolve</source>
        <translation>Filtro %1, Resolve</translation>
    </message>
    <message>
        <source>There is no text to take. Copy a payload first.</source>
        <translation>No hay texto que tomar. Copie antes un payload.</translation>
    </message>
    <message>
        <source>This is larger than %1 and was not taken. Split it and add the parts.</source>
        <translation>Esto supera %1 y no se tomó. Divídalo y añada las partes.</translation>
    </message>
    <message>
        <source>Payloads larger than %1 were left out: %2.</source>
        <translation>Se omitieron payloads de más de %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 payloads were taken; %Ln more were left out. Split the text and add the rest by itself.</source>
        <translation>
            <numerusform>Solo se tomaron los primeros %1 payloads; se omitió %Ln más. Divida el texto y añada el resto por separado.</numerusform>
            <numerusform>Solo se tomaron los primeros %1 payloads; se omitieron %Ln más. Divida el texto y añada el resto por separado.</numerusform>
        </translation>
    </message>
    <message>
        <source>curl would read the body from the file &quot;%1&quot;, which was not opened. Open that file instead.</source>
        <translation>curl leería el cuerpo del archivo «%1», que no se abrió. Abra ese archivo directamente.</translation>
    </message>
    <message>
        <source>The curl option %1 sends a form or a file, which is no payload. Copy the payload itself.</source>
        <translation>La opción %1 de curl envía un formulario o un archivo, que no es un payload. Copie el propio payload.</translation>
    </message>
    <message>
        <source>The curl command names no URL.</source>
        <translation>El comando curl no indica ninguna URL.</translation>
    </message>
    <message>
        <source>The HAR file holds no POST request, so no payload was taken.</source>
        <translation>El archivo HAR no contiene ninguna petición POST, así que no se tomó ningún payload.</translation>
    </message>
    <message>
        <source>Entries of the HAR file that are no POST were left out: %1.</source>
        <translation>Se omitieron entradas del archivo HAR que no son POST: %1.</translation>
    </message>
    <message>
        <source>Pieces in braces that are no JSON object were left out: %1.</source>
        <translation>Se omitieron fragmentos entre llaves que no son objetos JSON: %1.</translation>
    </message>
    <message>
        <source>What Callgoose answered is no payload and was left out: %1.</source>
        <translation>Se omitió lo que Callgoose respondió, porque no es un payload: %1.</translation>
    </message>
    <message>
        <source>Something in the place of a token is none. It was masked and not kept.</source>
        <translation>Lo que hay en el lugar de un token no lo es. Se enmascaró y no se guardó.</translation>
    </message>
    <message>
        <source>There are more tokens in this than are kept. The others were masked, too.</source>
        <translation>Aquí hay más tokens de los que se guardan. Los demás también se enmascararon.</translation>
    </message>
    <message>
        <source>A user&apos;s name or password was left out; the payload is taken without it.</source>
        <translation>Se omitió un usuario o una contraseña; el payload se toma sin ello.</translation>
    </message>
    <message>
        <source>This was taken as several payloads, one after another: %1.</source>
        <translation>Esto se tomó como varios payloads, uno tras otro: %1.</translation>
    </message>
    <message>
        <source>Lines that are no exported capture were left out: %1.</source>
        <translation>Se omitieron líneas que no son capturas exportadas: %1.</translation>
    </message>
    <message>
        <source>Lines that are not JSON were kept as they are: %1.</source>
        <translation>Se dejaron como están las líneas que no son JSON: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A list of %Ln objects was taken as one payload. If each is one, paste them without the list&apos;s brackets and commas.</source>
        <translation>
            <numerusform>Una lista de %Ln objeto se tomó como un solo payload. Si el objeto es el payload, péguelo sin los corchetes de la lista.</numerusform>
            <numerusform>Una lista de %Ln objetos se tomó como un solo payload. Si cada uno lo es, péguelos sin los corchetes ni las comas de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was taken as a log: its JSON objects became payloads (%1), and the text around them was left out.</source>
        <translation>Esto se tomó como un registro: sus objetos JSON se convirtieron en payloads (%1) y se omitió el texto que los rodea.</translation>
    </message>
    <message>
        <source>The times before the payloads were taken as when they came in, in UTC where no zone is named.</source>
        <translation>Las horas que preceden a los payloads se tomaron como su hora de llegada, en UTC si no se indica la zona.</translation>
    </message>
    <message>
        <source>This is no form that is understood here, so it was kept as it is.</source>
        <translation>Esta forma no se entiende aquí, así que se dejó como está.</translation>
    </message>
    <message>
        <source>The curl option %1 was left out: it was not followed.</source>
        <translation>La opción %1 de curl se omitió: no se tuvo en cuenta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known option of curl and was passed over, as one without a value.</source>
        <translation>«%1» no es una opción conocida de curl y se pasó por alto, como una opción sin valor.</translation>
    </message>
    <message>
        <source>The shell would put something else in the place of &quot;%1&quot;; it was kept as it is written.</source>
        <translation>El shell pondría otra cosa en lugar de «%1»; se dejó tal como está escrito.</translation>
    </message>
    <message>
        <source>Words besides the curl command and its first URL were left out: %1.</source>
        <translation>Se omitieron palabras ajenas al comando curl y a su primera URL: %1.</translation>
    </message>
    <message>
        <source>The curl command was read as one for the command line of Windows.</source>
        <translation>El comando curl se leyó como uno para la línea de comandos de Windows.</translation>
    </message>
    <message>
        <source>The HTTP request has bare line feeds, as from an editor. The body was taken as it is here.</source>
        <translation>La petición HTTP tiene saltos de línea LF sin CR, como los de un editor. El cuerpo se tomó tal como está aquí.</translation>
    </message>
    <message>
        <source>The body is not as long as the request says. All of the text after the header lines was taken.</source>
        <translation>El cuerpo no tiene la longitud que dice la petición. Se tomó todo el texto que sigue a las cabeceras.</translation>
    </message>
    <message>
        <source>The request says that its body is in chunks, which could not be read. The body was taken as it is here.</source>
        <translation>La petición dice que su cuerpo va en fragmentos, que no se pudieron leer. El cuerpo se tomó tal como está aquí.</translation>
    </message>
    <message>
        <source>Requests without a body became empty payloads: %1.</source>
        <translation>Las peticiones sin cuerpo se convirtieron en payloads vacíos: %1.</translation>
    </message>
    <message>
        <source>Entries without a readable time count as received now: %1.</source>
        <translation>Las entradas sin hora legible cuentan como recibidas ahora: %1.</translation>
    </message>
    <message>
        <source>The URL held a token. It was taken out, and the payload is kept without it.</source>
        <translation>La URL contenía un token. Se quitó, y el payload se guarda sin él.</translation>
    </message>
    <message>
        <source>The Authorization header held a token. It was taken out, and the payload is kept without it.</source>
        <translation>La cabecera Authorization contenía un token. Se quitó, y el payload se guarda sin él.</translation>
    </message>
    <message>
        <source>The X-Callgoose-Auth header held a token. It was taken out, and the payload is kept without it.</source>
        <translation>La cabecera X-Callgoose-Auth contenía un token. Se quitó, y el payload se guarda sin él.</translation>
    </message>
    <message>
        <source>after the value of &quot;%1&quot;</source>
        <translation>tras el valor de «%1»</translation>
    </message>
    <message>
        <source>after element %1 of the array</source>
        <translation>tras el elemento %1 del array</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot;</source>
        <translation>el valor de «%1»</translation>
    </message>
    <message>
        <source>element %1 of the array</source>
        <translation>el elemento %1 del array</translation>
    </message>
    <message>
        <source>the payload</source>
        <translation>el payload</translation>
    </message>
    <message>
        <source>there is a comma too many before &quot;%1&quot;</source>
        <translation>sobra una coma antes de «%1»</translation>
    </message>
    <message>
        <source>an array is closed by &quot;%1&quot; instead of &quot;]&quot;</source>
        <translation>un array se cierra con «%1» en lugar de «]»</translation>
    </message>
    <message>
        <source>%1 is missing before &quot;%2&quot;</source>
        <translation>falta %1 antes de «%2»</translation>
    </message>
    <message>
        <source>there are two commas in a row</source>
        <translation>hay dos comas seguidas</translation>
    </message>
    <message>
        <source>%1 is missing before the comma</source>
        <translation>falta %1 antes de la coma</translation>
    </message>
    <message>
        <source>%1 stands in other quotation marks than &quot;</source>
        <translation>%1 está entre comillas distintas de &quot;</translation>
    </message>
    <message>
        <source>there is a comment, which JSON does not have</source>
        <translation>hay un comentario, y JSON no los tiene</translation>
    </message>
    <message>
        <source>%1 is written &quot;%2&quot;; JSON has &quot;%3&quot;</source>
        <translation>%1 está escrito «%2»; en JSON es «%3»</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; without quotation marks</source>
        <translation>%1 es «%2» sin comillas</translation>
    </message>
    <message>
        <source>%1 begins with &quot;%2&quot;</source>
        <translation>%1 empieza por «%2»</translation>
    </message>
    <message>
        <source>an object is closed by &quot;%1&quot; instead of &quot;}&quot;</source>
        <translation>un objeto se cierra con «%1» en lugar de «}»</translation>
    </message>
    <message>
        <source>a key is missing before the comma</source>
        <translation>falta una clave antes de la coma</translation>
    </message>
    <message>
        <source>a key stands in other quotation marks than &quot;</source>
        <translation>una clave está entre comillas distintas de &quot;</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; has no quotation marks</source>
        <translation>la clave «%1» no tiene comillas</translation>
    </message>
    <message>
        <source>a key is missing before the colon</source>
        <translation>falta una clave antes de los dos puntos</translation>
    </message>
    <message>
        <source>a key is missing before &quot;%1&quot;</source>
        <translation>falta una clave antes de «%1»</translation>
    </message>
    <message>
        <source>a comma is missing %1</source>
        <translation>falta una coma %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong %2</source>
        <translation>sobra «%1» %2</translation>
    </message>
    <message>
        <source>the number &quot;%1&quot; begins with a zero too many</source>
        <translation>al número «%1» le sobra un cero al principio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>a digit is missing before &quot;%1&quot;</source>
        <translation>falta una cifra antes de «%1»</translation>
    </message>
    <message>
        <source>a line break or another control character (&quot;%1&quot;) stands inside a text; it must be written as an escape such as \n, or a closing quotation mark is missing before it</source>
        <translation>hay un salto de línea u otro carácter de control («%1») dentro de un texto; debe escribirse como secuencia de escape, por ejemplo \n, o falta antes la comilla de cierre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong inside the text</source>
        <translation>«%1» no puede ir dentro del texto</translation>
    </message>
    <message>
        <source>a colon is missing after the key &quot;%1&quot;</source>
        <translation>faltan los dos puntos tras la clave «%1»</translation>
    </message>
    <message>
        <source>a word is cut off before &quot;%1&quot;</source>
        <translation>una palabra está cortada antes de «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of JSON, which has true, false and null</source>
        <translation>«%1» no es una palabra de JSON, que tiene true, false y null</translation>
    </message>
    <message>
        <source>in the middle of a key</source>
        <translation>en medio de una clave</translation>
    </message>
    <message>
        <source>in the middle of the value of &quot;%1&quot;</source>
        <translation>en medio del valor de «%1»</translation>
    </message>
    <message>
        <source>in the middle of a text</source>
        <translation>en medio de un texto</translation>
    </message>
    <message>
        <source>before the value of &quot;%1&quot;</source>
        <translation>antes del valor de «%1»</translation>
    </message>
    <message>
        <source>in the middle of a value</source>
        <translation>en medio de un valor</translation>
    </message>
    <message>
        <source>where something should follow</source>
        <translation>donde debería seguir algo</translation>
    </message>
    <message>
        <source>There is no text here. Paste the whole payload.</source>
        <translation>Aquí no hay texto. Pegue el payload completo.</translation>
    </message>
    <message>
        <source>This is not JSON: %1, %2.</source>
        <translation>Esto no es JSON: %1, %2.</translation>
    </message>
    <message>
        <source>The JSON stops too early: %1, %2. Brackets still open: %3. Copy the payload to its end.</source>
        <translation>El JSON se interrumpe: %1, %2. Corchetes o llaves aún abiertos: %3. Copie el payload hasta el final.</translation>
    </message>
    <message>
        <source>The JSON is complete, but &quot;%1&quot; follows it, %2. Add several payloads one by one.</source>
        <translation>El JSON está completo, pero le sigue «%1», %2. Añada los payloads uno por uno.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels, %2. Such a payload cannot be read.</source>
        <translation>El JSON está anidado a más de %1 niveles, %2. Un payload así no se puede leer.</translation>
    </message>
    <message>
        <source>A text holds a broken escape at &quot;%1&quot;, %2. After a backslash stands one of &quot; \ / b f n r t, or u with four hexadecimal digits.</source>
        <translation>Un texto contiene una secuencia de escape errónea en «%1», %2. Tras una barra invertida va uno de &quot; \ / b f n r t, o u con cuatro cifras hexadecimales.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8, %1. Save it as UTF-8 and add it again.</source>
        <translation>El texto no es UTF-8 válido, %1. Guárdelo como UTF-8 y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>The text is UTF-16. JSON payloads are UTF-8: save it as UTF-8 and add it again.</source>
        <translation>El texto es UTF-16. Los payloads JSON son UTF-8: guárdelo como UTF-8 y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>The JSON is larger than %1 and cannot be read.</source>
        <translation>El JSON supera %1 y no se puede leer.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; only along its path</source>
        <translation>«%1» solo en su ruta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; only inside another object</source>
        <translation>«%1» solo dentro de otro objeto</translation>
    </message>
    <message>
        <source>one item of the list instead of all</source>
        <translation>un elemento de la lista en lugar de todos</translation>
    </message>
    <message>
        <source>the items in the other case</source>
        <translation>los elementos con mayúsculas y minúsculas cambiadas</translation>
    </message>
    <message>
        <source>Opens a test incident with the id %1, for the next probe to be tried on.</source>
        <translation>Abre un incidente de prueba con el id %1 para probar en él la siguiente sonda.</translation>
    </message>
    <message>
        <source>Closes the test incident %1, with its number written as text.</source>
        <translation>Cierra el incidente de prueba %1, con su número escrito como texto.</translation>
    </message>
    <message>
        <source>Closes the test incident %1.</source>
        <translation>Cierra el incidente de prueba %1.</translation>
    </message>
    <message>
        <source>A trigger for filter %1, id %2</source>
        <translation>Un Trigger para el filtro %1, id %2</translation>
    </message>
    <message>
        <source>A resolve for filter %1, id %2</source>
        <translation>Un Resolve para el filtro %1, id %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>No reading explains the answers to %Ln requests: what is typed into Callgoose differs from these filters.</source>
        <translation>
            <numerusform>Ninguna lectura explica la respuesta a %Ln petición: lo que está escrito en Callgoose difiere de estos filtros.</numerusform>
            <numerusform>Ninguna lectura explica las respuestas a %Ln peticiones: lo que está escrito en Callgoose difiere de estos filtros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The series ended after %Ln requests: the last one was refused or its answer was lost.</source>
        <translation>
            <numerusform>La serie terminó tras %Ln petición: se rechazó o se perdió su respuesta.</numerusform>
            <numerusform>La serie terminó tras %Ln peticiones: la última se rechazó o se perdió su respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The series ended after %Ln requests: a test incident could not be closed.</source>
        <translation>
            <numerusform>La serie terminó tras %Ln petición: no se pudo cerrar un incidente de prueba.</numerusform>
            <numerusform>La serie terminó tras %Ln peticiones: no se pudo cerrar un incidente de prueba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled with %Ln requests: this tenant reads the filters as %1.</source>
        <translation>
            <numerusform>Aclarado con %Ln petición: este inquilino lee los filtros como %1.</numerusform>
            <numerusform>Aclarado con %Ln peticiones: este inquilino lee los filtros como %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled with %Ln requests, as far as these filters can show it: %1. %2</source>
        <translation>
            <numerusform>Aclarado con %Ln petición, hasta donde estos filtros pueden mostrarlo: %1. %2</numerusform>
            <numerusform>Aclarado con %Ln peticiones, hasta donde estos filtros pueden mostrarlo: %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings do the same with them.</source>
        <translation>
            <numerusform>%Ln lectura hace lo mismo con ellos.</numerusform>
            <numerusform>%Ln lecturas hacen lo mismo con ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number and its text are the same id.</source>
        <translation>Un número y su texto son el mismo id.</translation>
    </message>
    <message>
        <source>A number and its text are different ids.</source>
        <translation>Un número y su texto son ids distintos.</translation>
    </message>
    <message>
        <source>OpenStatus says: &quot;%1&quot;</source>
        <translation>OpenStatus dice: «%1»</translation>
    </message>
    <message>
        <source>The host of OpenStatus&apos;s API was not found. Check the address and the network.</source>
        <translation>No se encontró el host de la API de OpenStatus. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of OpenStatus&apos;s API. Check host and port.</source>
        <translation>Nada responde en la dirección de la API de OpenStatus. Compruebe el host y el puerto.</translation>
    </message>
    <message>
        <source>The certificate of OpenStatus&apos;s API is not trusted. Check the address.</source>
        <translation>El certificado de la API de OpenStatus no es de confianza. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The proxy failed. Check the system&apos;s proxy settings.</source>
        <translation>Falló el proxy. Compruebe la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>No hay red.</translation>
    </message>
    <message>
        <source>The connection closed before OpenStatus&apos;s whole answer was read.</source>
        <translation>La conexión se cerró antes de leer la respuesta completa de OpenStatus.</translation>
    </message>
    <message>
        <source>OpenStatus did not answer in time.</source>
        <translation>OpenStatus no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The answer was not HTTP, or longer than any of OpenStatus. Check the address.</source>
        <translation>La respuesta no era HTTP o era más larga que cualquiera de OpenStatus. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The change may have been made: read the lists again before you repeat it.</source>
        <translation>El cambio puede haberse hecho: lea de nuevo las listas antes de repetirlo.</translation>
    </message>
    <message>
        <source>OpenStatus does not accept the API key. Enter the one of this workspace.</source>
        <translation>OpenStatus no acepta la clave de la API. Introduzca la de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>The plan&apos;s number of notification channels is used up. Update the existing channel, delete one, or take a larger plan.</source>
        <translation>Se agotó el número de canales de notificación del plan. Actualice el canal existente, elimine uno o contrate un plan mayor.</translation>
    </message>
    <message>
        <source>OpenStatus does not know this monitor or channel, or the address is not that of its API. Read the lists again.</source>
        <translation>OpenStatus no conoce este monitor o canal, o la dirección no es la de su API. Lea de nuevo las listas.</translation>
    </message>
    <message>
        <source>OpenStatus does not take these values. Check name and URL.</source>
        <translation>OpenStatus no admite estos valores. Compruebe el nombre y la URL.</translation>
    </message>
    <message>
        <source>OpenStatus sent its test and was refused. Check Callgoose&apos;s URL and token.</source>
        <translation>OpenStatus envió su prueba y se la rechazaron. Compruebe la URL y el token de Callgoose.</translation>
    </message>
    <message>
        <source>OpenStatus failed (%1). The change may have been made: read the lists again.</source>
        <translation>OpenStatus falló (%1). El cambio puede haberse hecho: lea de nuevo las listas.</translation>
    </message>
    <message>
        <source>OpenStatus refused (%1).</source>
        <translation>OpenStatus lo rechazó (%1).</translation>
    </message>
    <message>
        <source>The address leads elsewhere (%1) and was not followed. Enter the one of the API itself.</source>
        <translation>La dirección lleva a otro sitio (%1) y no se siguió. Introduzca la de la propia API.</translation>
    </message>
    <message>
        <source>What answered is not OpenStatus&apos;s API. Its address ends in /rpc.</source>
        <translation>Lo que respondió no es la API de OpenStatus. Su dirección termina en /rpc.</translation>
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
        <translation>%1 de %2 canales en uso.</translation>
    </message>
    <message>
        <source>No more can be created on this plan: update one, or delete one first.</source>
        <translation>Con este plan no se pueden crear más: actualice uno o elimine uno antes.</translation>
    </message>
    <message>
        <source>OpenStatus stores the URL in clear, with the token in it: everybody in its workspace can read it. Use a Service token.</source>
        <translation>OpenStatus guarda la URL sin cifrar, con el token dentro: en su espacio de trabajo todos pueden leerlo. Use un Service token.</translation>
    </message>
    <message>
        <source>OpenStatus stores header values in clear: everybody in its workspace can read the token. Use a Service token.</source>
        <translation>OpenStatus guarda los valores de las cabeceras sin cifrar: en su espacio de trabajo todos pueden leer el token. Use un Service token.</translation>
    </message>
    <message>
        <source>The host was not found; nothing was sent. Check the endpoint&apos;s spelling and the network.</source>
        <translation>No se encontró el host; no se envió nada. Compruebe cómo está escrito el punto de acceso, y la red.</translation>
    </message>
    <message>
        <source>Nothing answers at this address; nothing was sent. Check host and port.</source>
        <translation>Nada responde en esta dirección; no se envió nada. Compruebe el host y el puerto.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted; nothing was sent. %1</source>
        <translation>El certificado del servidor no es de confianza; no se envió nada. %1</translation>
    </message>
    <message>
        <source>The proxy failed; nothing was sent. Check the system&apos;s proxy settings.</source>
        <translation>Falló el proxy; no se envió nada. Compruebe la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>There is no network; nothing was sent.</source>
        <translation>No hay red; no se envió nada.</translation>
    </message>
    <message>
        <source>No connection came about in time; nothing was sent. Check host, port and network.</source>
        <translation>No se estableció ninguna conexión a tiempo; no se envió nada. Compruebe el host, el puerto y la red.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Cancelado antes de enviar nada.</translation>
    </message>
    <message>
        <source>The connection ended at once; nothing was sent. Check host and port.</source>
        <translation>La conexión terminó enseguida; no se envió nada. Compruebe el host y el puerto.</translation>
    </message>
    <message>
        <source>No answer came in time. The request may have been processed: look into Callgoose.</source>
        <translation>No llegó ninguna respuesta a tiempo. La petición puede haberse procesado: compruébelo en Callgoose.</translation>
    </message>
    <message>
        <source>Cancelled. The request may have been processed: look into Callgoose.</source>
        <translation>Cancelado. La petición puede haberse procesado: compruébelo en Callgoose.</translation>
    </message>
    <message>
        <source>The answer was not HTTP. The request may have been processed: check that the URL is Callgoose&apos;s.</source>
        <translation>La respuesta no era HTTP. La petición puede haberse procesado: compruebe que la URL sea la de Callgoose.</translation>
    </message>
    <message>
        <source>The connection closed before the whole answer was read. The request may have been processed: look into Callgoose.</source>
        <translation>La conexión se cerró antes de leer la respuesta completa. La petición puede haberse procesado: compruébelo en Callgoose.</translation>
    </message>
    <message>
        <source>The way leads through the proxy %1.</source>
        <translation>El camino pasa por el proxy %1.</translation>
    </message>
    <message>
        <source>A test is running. Wait until it has ended, or stop it.</source>
        <translation>Hay una prueba en curso. Espere a que termine o deténgala.</translation>
    </message>
    <message>
        <source>Another Gooseneck on this machine is running a live test. Wait until it has ended.</source>
        <translation>Otro Gooseneck de este equipo ejecuta una prueba real. Espere a que termine.</translation>
    </message>
    <message>
        <source>Too many live tests in a short time. Wait %1 minutes.</source>
        <translation>Demasiadas pruebas reales en poco tiempo. Espere %1 minutos.</translation>
    </message>
    <message>
        <source>Too many live tests in a short time. Wait %1 s.</source>
        <translation>Demasiadas pruebas reales en poco tiempo. Espere %1 s.</translation>
    </message>
    <message>
        <source>The answer&apos;s status must be a number from 200 to 599.</source>
        <translation>El estado de la respuesta debe ser un número de 200 a 599.</translation>
    </message>
    <message>
        <source>The answer can be delayed by 0 to %1 seconds.</source>
        <translation>La respuesta se puede demorar de 0 a %1 segundos.</translation>
    </message>
    <message>
        <source>The answer&apos;s content type may hold visible ASCII characters only, as in application/json.</source>
        <translation>El tipo de contenido de la respuesta solo puede llevar caracteres ASCII visibles, como application/json.</translation>
    </message>
    <message>
        <source>The answer&apos;s text is longer than %1. Shorten it.</source>
        <translation>El texto de la respuesta supera %1. Acórtelo.</translation>
    </message>
    <message>
        <source>The payload is packed in a way that is not understood here. It is shown as it was received.</source>
        <translation>El payload está empaquetado de una forma que aquí no se entiende. Se muestra tal como se recibió.</translation>
    </message>
    <message>
        <source>The payload says that it is compressed, but cannot be unpacked. It is shown as it was received.</source>
        <translation>El payload dice que está comprimido, pero no se puede descomprimir. Se muestra tal como se recibió.</translation>
    </message>
    <message>
        <source>Unpacked the payload would be larger than %1. It is shown as it was received.</source>
        <translation>Descomprimido, el payload superaría %1. Se muestra tal como se recibió.</translation>
    </message>
    <message>
        <source>This is not a URL. Enter it as in https://tunnel.example.com/path.</source>
        <translation>Esto no es una URL. Introdúzcala como https://tunnel.example.com/path.</translation>
    </message>
    <message>
        <source>OpenStatus calls https:// and http:// addresses only.</source>
        <translation>OpenStatus solo llama a direcciones https:// y http://.</translation>
    </message>
    <message>
        <source>OpenStatus refuses this address because it means the machine itself. Use a tunnel, or host.docker.internal from Docker on this machine.</source>
        <translation>OpenStatus rechaza esta dirección porque se refiere al propio equipo. Use un túnel o, desde Docker en este equipo, host.docker.internal.</translation>
    </message>
    <message>
        <source>OpenStatus refuses numeric addresses of private networks. Use a host name or a tunnel.</source>
        <translation>OpenStatus rechaza direcciones numéricas de redes privadas. Use un nombre de host o un túnel.</translation>
    </message>
    <message>
        <source>OpenStatus refuses this address because it is valid in the local network only. Use a host name or a tunnel.</source>
        <translation>OpenStatus rechaza esta dirección porque solo vale en la red local. Use un nombre de host o un túnel.</translation>
    </message>
    <message>
        <source>The listener is reached under this address.</source>
        <translation>Se llega al receptor por esta dirección.</translation>
    </message>
    <message>
        <source>The listener is reached, but does not know this name and would refuse deliveries. Add the name to the host names of the listener.</source>
        <translation>Se llega al receptor, pero este no conoce este nombre y rechazaría las entregas. Añada el nombre a los nombres de host del receptor.</translation>
    </message>
    <message>
        <source>The listener is reached, but this is not its path. Copy the whole address again.</source>
        <translation>Se llega al receptor, pero esta no es su ruta. Copie de nuevo la dirección completa.</translation>
    </message>
    <message>
        <source>The listener is reached, but something on the way made the request look like one of a browser, and such requests are refused. Switch off what adds Origin or Sec-Fetch-Site.</source>
        <translation>Se llega al receptor, pero algo en el camino hizo que la petición pareciera de un navegador, y esas peticiones se rechazan. Desactive lo que añade Origin o Sec-Fetch-Site.</translation>
    </message>
    <message>
        <source>Something else than the listener answered, with status %1. Check that the tunnel runs and leads to the listener&apos;s port.</source>
        <translation>Respondió algo distinto del receptor, con el estado %1. Compruebe que el túnel esté en marcha y lleve al puerto del receptor.</translation>
    </message>
    <message>
        <source>There is no host of this name. Check the spelling, and that the tunnel runs.</source>
        <translation>No hay ningún host con este nombre. Compruebe cómo está escrito y que el túnel esté en marcha.</translation>
    </message>
    <message>
        <source>Nothing answers under this address. Check that the tunnel and the listener run.</source>
        <translation>Nada responde en esta dirección. Compruebe que el túnel y el receptor estén en marcha.</translation>
    </message>
    <message>
        <source>The certificate under this address is not trusted. OpenStatus would refuse it as well.</source>
        <translation>El certificado de esta dirección no es de confianza. OpenStatus también la rechazaría.</translation>
    </message>
    <message>
        <source>No answer came in time. Check that the tunnel runs, and try again.</source>
        <translation>No llegó ninguna respuesta a tiempo. Compruebe que el túnel esté en marcha e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Se detuvo la comprobación.</translation>
    </message>
    <message>
        <source>would have no incident id</source>
        <translation>no tendría id de incidente</translation>
    </message>
    <message>
        <source>would have another incident id</source>
        <translation>tendría otro id de incidente</translation>
    </message>
    <message>
        <source>would trigger</source>
        <translation>dispararía</translation>
    </message>
    <message>
        <source>would resolve</source>
        <translation>resolvería</translation>
    </message>
    <message>
        <source>would trigger and resolve</source>
        <translation>dispararía y resolvería</translation>
    </message>
    <message>
        <source>would match nothing</source>
        <translation>no coincidiría con nada</translation>
    </message>
    <message>
        <source>degraded opens an incident of low urgency, error after it repeats it, &quot;recovered&quot; closes it. After error it repeats the one that is open.</source>
        <translation>degraded abre un incidente de urgencia baja; un error posterior lo repite y &quot;recovered&quot; lo cierra. Tras error, repite el que está abierto.</translation>
    </message>
    <message>
        <source>After error the incident stays open until &quot;recovered&quot;, although OpenStatus has closed its own. degraded alone opens none, and its &quot;recovered&quot; closes none.</source>
        <translation>Tras error, el incidente sigue abierto hasta &quot;recovered&quot;, aunque OpenStatus ya haya cerrado el suyo. degraded por sí solo no abre ninguno, y su &quot;recovered&quot; no cierra ninguno.</translation>
    </message>
    <message>
        <source>After error it closes the incident, as OpenStatus closes its own; error again opens a new one. The &quot;recovered&quot; that follows degraded closes none.</source>
        <translation>Tras error, cierra el incidente, igual que OpenStatus cierra el suyo; otro error abre uno nuevo. El &quot;recovered&quot; que sigue a degraded no cierra ninguno.</translation>
    </message>
    <message>
        <source>It opens an incident of low urgency in a filter of its own, or repeats the one that is open.</source>
        <translation>Abre un incidente de urgencia baja en un filtro propio o repite el que está abierto.</translation>
    </message>
    <message>
        <source>It does nothing: what is open stays open.</source>
        <translation>No hace nada: lo que está abierto sigue abierto.</translation>
    </message>
    <message>
        <source>It closes the incident that is open.</source>
        <translation>Cierra el incidente que está abierto.</translation>
    </message>
    <message>
        <source>One filter for each item makes it robust.</source>
        <translation>Un filtro por elemento lo hace robusto.</translation>
    </message>
    <message>
        <source>A key at the top level would be robust; without one only a test against your tenant can tell.</source>
        <translation>Una clave de primer nivel lo haría robusto; sin ella, solo una prueba contra su inquilino puede aclararlo.</translation>
    </message>
    <message>
        <source>Items in the case that was seen make it robust.</source>
        <translation>Lo hacen robusto elementos con las mismas mayúsculas y minúsculas que se vieron.</translation>
    </message>
    <message>
        <source>No payload to compare the readings with yet</source>
        <translation>Aún no hay ningún payload con el que comparar las lecturas</translation>
    </message>
    <message>
        <source>The same under every reading</source>
        <translation>Lo mismo con todas las lecturas</translation>
    </message>
    <message numerus="yes">
        <source>%1 depend on the reading</source>
        <translation>
            <numerusform>%1 depende de la lectura</numerusform>
            <numerusform>%1 dependen de la lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: read as &quot;%3&quot;, %4 %5. %6</source>
        <translation>%1, %2: con la lectura «%3», %4 %5. %6</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documentada</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Elección propia</translation>
    </message>
    <message>
        <source>As the API documentation says: all items of a list must be contained.</source>
        <translation>Como dice la documentación de la API: todos los elementos de una lista deben estar contenidos.</translation>
    </message>
    <message>
        <source>As the OpenStatus guide can only mean: its lists of alternatives work if one item is enough.</source>
        <translation>Como solo puede entenderse la guía de OpenStatus: sus listas de alternativas funcionan si basta con un elemento.</translation>
    </message>
    <message>
        <source>Neither source as it stands: for what a test against your tenant has shown.</source>
        <translation>Ninguna de las dos fuentes tal cual: para lo que haya mostrado una prueba contra su inquilino.</translation>
    </message>
    <message>
        <source>all must be contained</source>
        <translation>deben estar todos</translation>
    </message>
    <message>
        <source>one is enough</source>
        <translation>basta con uno</translation>
    </message>
    <message>
        <source>top level only</source>
        <translation>solo primer nivel</translation>
    </message>
    <message>
        <source>dotted path</source>
        <translation>ruta con puntos</translation>
    </message>
    <message>
        <source>name at any depth</source>
        <translation>nombre a cualquier nivel</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>se distinguen</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no se distinguen</translation>
    </message>
    <message>
        <source>Items of a list</source>
        <translation>Elementos de una lista</translation>
    </message>
    <message>
        <source>Nested keys</source>
        <translation>Claves anidadas</translation>
    </message>
    <message>
        <source>Upper and lower case</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Documentation: all, &quot;if one is missing the filter is discarded&quot;. Guide: fills in &quot;down, failed, critical&quot; as alternatives, so one.</source>
        <translation>Documentación: todos, &quot;if one is missing the filter is discarded&quot;. Guía: pone &quot;down, failed, critical&quot; como alternativas, es decir, uno.</translation>
    </message>
    <message>
        <source>Neither source says. OpenStatus sends its id as monitor.id, which a dotted path finds.</source>
        <translation>Ninguna fuente lo dice. OpenStatus envía su id como monitor.id, que una ruta con puntos encuentra.</translation>
    </message>
    <message>
        <source>Guide: &quot;UP&quot; does not match &quot;up&quot;. The documentation does not say.</source>
        <translation>Guía: &quot;UP&quot; no coincide con &quot;up&quot;. La documentación no lo dice.</translation>
    </message>
    <message>
        <source>Opens an incident</source>
        <translation>Abre un incidente</translation>
    </message>
    <message>
        <source>Keeps it open</source>
        <translation>Lo deja abierto</translation>
    </message>
    <message>
        <source>Resolves it</source>
        <translation>Lo resuelve</translation>
    </message>
    <message>
        <source>answered %1 after %2 ms.</source>
        <translation>respondió %1 a los %2 ms.</translation>
    </message>
    <message>
        <source>the host was not found. Check the URL&apos;s spelling and the network.</source>
        <translation>no se encontró el host. Compruebe cómo está escrita la URL, y la red.</translation>
    </message>
    <message>
        <source>nothing answers there. Check host and port, and whether the listener runs.</source>
        <translation>nada responde ahí. Compruebe el host y el puerto, y si el receptor está en marcha.</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted.</source>
        <translation>el certificado del servidor no es de confianza.</translation>
    </message>
    <message>
        <source>the proxy failed. Check the system&apos;s proxy settings.</source>
        <translation>falló el proxy. Compruebe la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>there is no network.</source>
        <translation>no hay red.</translation>
    </message>
    <message>
        <source>the connection closed before the whole answer was read.</source>
        <translation>la conexión se cerró antes de leer la respuesta completa.</translation>
    </message>
    <message>
        <source>no answer came in time.</source>
        <translation>no llegó ninguna respuesta a tiempo.</translation>
    </message>
    <message>
        <source>cancelled.</source>
        <translation>cancelado.</translation>
    </message>
    <message>
        <source>the answer was not HTTP.</source>
        <translation>la respuesta no era HTTP.</translation>
    </message>
    <message>
        <source>The URL redirects (%1). OpenStatus would follow; here it is not followed. Use the final URL.</source>
        <translation>La URL redirige (%1). OpenStatus la seguiría; aquí no se sigue. Use la URL final.</translation>
    </message>
    <message>
        <source>The URL redirects (%1). OpenStatus would follow as a GET without the payload, so nothing would arrive; here it is not followed. Use the final URL.</source>
        <translation>La URL redirige (%1). OpenStatus la seguiría con un GET sin el payload, así que no llegaría nada; aquí no se sigue. Use la URL final.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln payloads</source>
        <translation>
            <numerusform>%1 de %Ln payload</numerusform>
            <numerusform>%1 de %Ln payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not JSON: it is damaged or cut off at %2. Mend the text there.</source>
        <translation>«%1» no es JSON: está dañado o cortado en %2. Corrija ahí el texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tenant file. Its first member has to be &quot;format&quot;: &quot;gooseneck.tenant&quot;.</source>
        <translation>«%1» no es un archivo de inquilino. Su primer miembro debe ser &quot;format&quot;: &quot;gooseneck.tenant&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another format version than 1. Update this program, or write &quot;version&quot;: 1.</source>
        <translation>«%1» tiene una versión de formato distinta de 1. Actualice este programa o escriba &quot;version&quot;: 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a member &quot;%2&quot; (%3) that a tenant file does not have. Correct or remove it.</source>
        <translation>«%1» tiene un miembro «%2» (%3) que un archivo de inquilino no tiene. Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the value of &quot;%2&quot; (%3) is none that can stand there. Correct it.</source>
        <translation>En «%1», el valor de «%2» (%3) no puede ir ahí. Corríjalo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no services. Name at least one with its filters.</source>
        <translation>«%1» no tiene servicios. Indique al menos uno con sus filtros.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; two services have the same name (&quot;%2&quot;, %3). Give each one its own.</source>
        <translation>En «%1», dos servicios tienen el mismo nombre («%2», %3). Dé a cada uno el suyo.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the token at &quot;%2&quot; (%3) is of a team or service that is not there. Correct the name.</source>
        <translation>En «%1», el token de «%2» (%3) es de un equipo o servicio que no existe. Corrija el nombre.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the webhook is not an http address of this machine. Nothing of the simulator leaves it: use 127.0.0.1.</source>
        <translation>En «%1», el webhook no es una dirección http de este equipo. Nada del simulador sale de él: use 127.0.0.1.</translation>
    </message>
    <message>
        <source>Use status=503, delay=2000 (milliseconds), drop or garbage, each with &quot;,next=N&quot; for the next N requests or without.</source>
        <translation>Use status=503, delay=2000 (milisegundos), drop o garbage, cada uno con &quot;,next=N&quot; para las próximas N peticiones, o sin ello.</translation>
    </message>
    <message>
        <source>refused with %1 on request</source>
        <translation>rechazada con %1, como se pidió</translation>
    </message>
    <message>
        <source>answered after %1 ms on request</source>
        <translation>respondida a los %1 ms, como se pidió</translation>
    </message>
    <message>
        <source>connection closed without an answer on request</source>
        <translation>conexión cerrada sin respuesta, como se pidió</translation>
    </message>
    <message>
        <source>answered with garbage on request</source>
        <translation>respondida con basura, como se pidió</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>equipo %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>servicio %1</translation>
    </message>
    <message>
        <source>Incident %1 opened.</source>
        <translation>Se abrió el incidente %1.</translation>
    </message>
    <message>
        <source>Incident %1 was resolved.</source>
        <translation>Se resolvió el incidente %1.</translation>
    </message>
    <message>
        <source>The webhook was answered with %1.</source>
        <translation>Al webhook se respondió con %1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s receiver gave no answer; check its address.</source>
        <translation>El destino del webhook no respondió; compruebe su dirección.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 y otros</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>%1 documents this key for it.</source>
        <translation>%1 documenta esta clave para ello.</translation>
    </message>
    <message>
        <source>%1 documents this key for it; the payloads seen do not prove it yet.</source>
        <translation>%1 documenta esta clave para ello; los payloads vistos aún no lo demuestran.</translation>
    </message>
    <message>
        <source>It says down with %1 and up with %2.</source>
        <translation>Indica caído con %1 y activo con %2.</translation>
    </message>
    <message>
        <source>It says down with %1; nothing that means up was seen yet.</source>
        <translation>Indica caído con %1; aún no se vio nada que signifique activo.</translation>
    </message>
    <message>
        <source>It says up with %1; nothing that means down was seen yet.</source>
        <translation>Indica activo con %1; aún no se vio nada que signifique caído.</translation>
    </message>
    <message>
        <source>It names states with %1, but none that is clearly down or up.</source>
        <translation>Nombra estados con %1, pero ninguno que sea claramente caído o activo.</translation>
    </message>
    <message numerus="yes">
        <source>It is the same when a monitor goes down and when it is back, for %1 of its %Ln values.</source>
        <translation>
            <numerusform>Es igual cuando un monitor cae y cuando se recupera, en %1 de su %Ln valor.</numerusform>
            <numerusform>Es igual cuando un monitor cae y cuando se recupera, en %1 de sus %Ln valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is a text that goes with the incident id, with %Ln different values.</source>
        <translation>
            <numerusform>Es un texto que acompaña al id de incidente, con %Ln valor distinto.</numerusform>
            <numerusform>Es un texto que acompaña al id de incidente, con %Ln valores distintos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name is common for this; the values seen do not prove it.</source>
        <translation>Su nombre es habitual para esto; los valores vistos no lo demuestran.</translation>
    </message>
    <message>
        <source>It is a text with several words.</source>
        <translation>Es un texto de varias palabras.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>%1 differs between the two payloads of the same monitor, which %2 tells.</source>
        <translation>%1 difiere entre los dos payloads del mismo monitor, según indica %2.</translation>
    </message>
    <message>
        <source>%1 is different in nearly every payload.</source>
        <translation>%1 es distinto en casi todos los payloads.</translation>
    </message>
    <message>
        <source>%1 is the same for different monitors, which %2 tells apart.</source>
        <translation>%1 es igual para monitores distintos, que %2 sí distingue.</translation>
    </message>
    <message>
        <source>%1 seldom has the same value when a monitor goes down and when it is back.</source>
        <translation>%1 rara vez tiene el mismo valor cuando un monitor cae y cuando se recupera.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in only %2 of the %Ln payloads that say down or up.</source>
        <translation>
            <numerusform>%1 está solo en %2 del %Ln payload que indica caído o activo.</numerusform>
            <numerusform>%1 está solo en %2 de los %Ln payloads que indican caído o activo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds an object or an array, not one value.</source>
        <translation>%1 contiene un objeto o un array, no un solo valor.</translation>
    </message>
    <message>
        <source>%1 holds texts that are too long for this.</source>
        <translation>%1 contiene textos demasiado largos para esto.</translation>
    </message>
    <message>
        <source>Suggested as %1: %2</source>
        <translation>Propuesta como %1: %2</translation>
    </message>
    <message>
        <source>Possible as %1: %2</source>
        <translation>Posible como %1: %2</translation>
    </message>
    <message>
        <source>Not for %1: %2</source>
        <translation>No sirve como %1: %2</translation>
    </message>
    <message>
        <source>There is no JSON payload yet. Capture, paste or open some.</source>
        <translation>Aún no hay ningún payload JSON. Capture, pegue o abra alguno.</translation>
    </message>
    <message>
        <source>No key has values that are known words for down or up. Choose the status key yourself.</source>
        <translation>Ninguna clave tiene valores que sean palabras conocidas para caído o activo. Elija usted la clave de estado.</translation>
    </message>
    <message>
        <source>Only the Test button&apos;s payload was seen, which always says recovered. Let a monitor fail and recover, or use the samples.</source>
        <translation>Solo se vio el payload del botón Test, que siempre dice recovered. Deje que un monitor falle y se recupere, o use los ejemplos.</translation>
    </message>
    <message>
        <source>Only payloads were seen that no monitor&apos;s state sends. Use a notification channel of the monitors, not of the status page.</source>
        <translation>Solo se vieron payloads que ningún estado de monitor envía. Use un canal de notificación de los monitores, no de la página de estado.</translation>
    </message>
    <message>
        <source>No payload that says down was seen yet. Let a monitor fail.</source>
        <translation>Aún no se vio ningún payload que indique caído. Deje que un monitor falle.</translation>
    </message>
    <message>
        <source>No payload that says up was seen yet. Let a monitor recover.</source>
        <translation>Aún no se vio ningún payload que indique activo. Deje que un monitor se recupere.</translation>
    </message>
    <message>
        <source>No key has the same value when a monitor goes down and when it is back. Capture both for one monitor.</source>
        <translation>Ninguna clave tiene el mismo valor cuando un monitor cae y cuando se recupera. Capture ambos de un mismo monitor.</translation>
    </message>
    <message>
        <source>Only one monitor was seen, so that nothing shows which key tells monitors apart. Capture a second one.</source>
        <translation>Solo se vio un monitor, así que nada muestra qué clave distingue los monitores. Capture un segundo.</translation>
    </message>
    <message>
        <source>%1 is not in this payload, but the filters use it.</source>
        <translation>%1 no está en este payload, pero los filtros la usan.</translation>
    </message>
    <message>
        <source>%1 has a value that was never seen before: %2.</source>
        <translation>%1 tiene un valor que no se había visto nunca: %2.</translation>
    </message>
    <message>
        <source>%1 is %2 here; so far it was %3.</source>
        <translation>%1 es %2 aquí; hasta ahora era %3.</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>sin id</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>sin descripción</translation>
    </message>
    <message>
        <source>new status</source>
        <translation>est. nuevo</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>otro tipo</translation>
    </message>
    <message>
        <source>Callgoose refused the token, or there was none (%1). Give the token of this service again.</source>
        <translation>Callgoose rechazó el token, o no había ninguno (%1). Introduzca de nuevo el token de este servicio.</translation>
    </message>
    <message>
        <source>The server redirects (%1). It was not followed, because the token would travel along. Use the final URL.</source>
        <translation>El servidor redirige (%1). No se siguió, porque el token viajaría con ello. Use la URL final.</translation>
    </message>
    <message>
        <source>Callgoose is not available now (503). Try again later.</source>
        <translation>Callgoose no está disponible ahora (503). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Callgoose reported a fault of its own (%1). Try again later.</source>
        <translation>Callgoose notificó un fallo propio (%1). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Too many requests came from here (429). Nothing is sent again by itself: wait, then run the test again.</source>
        <translation>Llegaron demasiadas peticiones desde aquí (429). Nada se vuelve a enviar por sí solo: espere y ejecute de nuevo la prueba.</translation>
    </message>
    <message>
        <source>The request was refused (%1). Check the URL and the token.</source>
        <translation>La petición se rechazó (%1). Compruebe la URL y el token.</translation>
    </message>
    <message>
        <source>The answer (%1) is not one of Callgoose&apos;s. The request may have been processed: check the URL, and look into Callgoose.</source>
        <translation>La respuesta (%1) no es de Callgoose. La petición puede haberse procesado: compruebe la URL y consulte Callgoose.</translation>
    </message>
    <message>
        <source>A gateway before Callgoose answered (%1). The request may have been processed: look into Callgoose.</source>
        <translation>Respondió una pasarela situada delante de Callgoose (%1). La petición puede haberse procesado: compruébelo en Callgoose.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Repeat of the trigger</source>
        <translation>Repetición del Trigger</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Repeat of the resolve</source>
        <translation>Repetición del Resolve</translation>
    </message>
    <message>
        <source>Webhook that changes nothing</source>
        <translation>Webhook que no cambia nada</translation>
    </message>
    <message>
        <source>Callgoose says: created</source>
        <translation>Callgoose dice: creado</translation>
    </message>
    <message>
        <source>Callgoose says: resolved</source>
        <translation>Callgoose dice: resuelto</translation>
    </message>
    <message>
        <source>Full cycle</source>
        <translation>Ciclo completo</translation>
    </message>
    <message>
        <source>Trigger only</source>
        <translation>Solo Trigger</translation>
    </message>
    <message>
        <source>Resolve only</source>
        <translation>Solo Resolve</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Global: every service of every team</source>
        <translation>Global: todos los servicios de todos los equipos</translation>
    </message>
    <message>
        <source>Team: every service of one team</source>
        <translation>Team: todos los servicios de un equipo</translation>
    </message>
    <message>
        <source>Service: one service</source>
        <translation>Service: un servicio</translation>
    </message>
    <message>
        <source>Does Callgoose show the title &quot;%1&quot;?</source>
        <translation>¿Muestra Callgoose el título «%1»?</translation>
    </message>
    <message>
        <source>Does the incident have the urgency &quot;%1&quot;?</source>
        <translation>¿Tiene el incidente la urgencia «%1»?</translation>
    </message>
    <message>
        <source>Was the right team told, and no other?</source>
        <translation>¿Se avisó al equipo correcto y a ningún otro?</translation>
    </message>
    <message>
        <source>Does it show the incident as resolved, at the time of the resolve?</source>
        <translation>¿Muestra el incidente como resuelto, a la hora del Resolve?</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The answers contradict the prediction, and none of the 12 readings explains them all: what is typed into Callgoose may differ from these filters.</source>
        <translation>Las respuestas contradicen lo previsto y ninguna de las 12 lecturas las explica todas: lo que está escrito en Callgoose puede diferir de estos filtros.</translation>
    </message>
    <message>
        <source>The answers contradict the prediction. One reading explains them all: %1.</source>
        <translation>Las respuestas contradicen lo previsto. Una lectura las explica todas: %1.</translation>
    </message>
    <message>
        <source>The answers contradict the prediction. Readings that explain them all: %1.</source>
        <translation>Las respuestas contradicen lo previsto. Lecturas que las explican todas: %1.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>incident created</source>
        <translation>incidente creado</translation>
    </message>
    <message>
        <source>created and resolved</source>
        <translation>creado y resuelto</translation>
    </message>
    <message>
        <source>incident resolved</source>
        <translation>incidente resuelto</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>no filter matched</source>
        <translation>ningún filtro coincidió</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>token rechazado</translation>
    </message>
    <message>
        <source>server fault</source>
        <translation>fallo del servidor</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>redirección</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <translation>respuesta ilegible</translation>
    </message>
    <message>
        <source>Waiting for Callgoose&apos;s outgoing webhook at the listener.</source>
        <translation>Esperando el webhook saliente de Callgoose en el receptor.</translation>
    </message>
    <message>
        <source>The outgoing webhook told the listener.</source>
        <translation>El webhook saliente avisó al receptor.</translation>
    </message>
    <message>
        <source>No event of this incident came to the listener. Check the URL of the outgoing webhook in Callgoose.</source>
        <translation>Al receptor no llegó ningún evento de este incidente. Compruebe la URL del webhook saliente en Callgoose.</translation>
    </message>
    <message>
        <source>Predicted was: %1; the answer says: %2.</source>
        <translation>Previsto: %1; la respuesta dice: %2.</translation>
    </message>
    <message>
        <source>As predicted, nothing happened. An alert like this opens and closes nothing.</source>
        <translation>Según lo previsto, no pasó nada. Una alerta así no abre ni cierra nada.</translation>
    </message>
    <message>
        <source>Nothing was resolved: no filter matched, or no incident with this id was open.</source>
        <translation>No se resolvió nada: ningún filtro coincidió, o no había ningún incidente abierto con este id.</translation>
    </message>
    <message>
        <source>No filter matched: nothing happened. An alert like this would open nothing.</source>
        <translation>Ningún filtro coincidió: no pasó nada. Una alerta así no abriría nada.</translation>
    </message>
    <message>
        <source>As predicted: %1.</source>
        <translation>Según lo previsto: %1.</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(sin id)</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln attempts</source>
        <translation>
            <numerusform>en un intento</numerusform>
            <numerusform>en %Ln intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeated %Ln times</source>
        <translation>
            <numerusform>repetido una vez</numerusform>
            <numerusform>repetido %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Payloads: %1. Incidents opened: %2, resolved: %3, still open: %4. Repeats: %5, orphan resolves: %6, unmatched: %7, not JSON: %8.</source>
        <translation>Payloads: %1. Incidentes abiertos: %2, resueltos: %3, aún abiertos: %4. Repeticiones: %5, resoluciones huérfanas: %6, sin coincidencia: %7, no JSON: %8.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents more stay open</source>
        <translation>
            <numerusform>%Ln incidente más sigue abierto</numerusform>
            <numerusform>%Ln incidentes más siguen abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents fewer stay open</source>
        <translation>
            <numerusform>%Ln incidente menos sigue abierto</numerusform>
            <numerusform>%Ln incidentes menos siguen abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan resolves more</source>
        <translation>
            <numerusform>%Ln resolución huérfana más</numerusform>
            <numerusform>%Ln resoluciones huérfanas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan resolves fewer</source>
        <translation>
            <numerusform>%Ln resolución huérfana menos</numerusform>
            <numerusform>%Ln resoluciones huérfanas menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents more are opened</source>
        <translation>
            <numerusform>se abre %Ln incidente más</numerusform>
            <numerusform>se abren %Ln incidentes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents fewer are opened</source>
        <translation>
            <numerusform>se abre %Ln incidente menos</numerusform>
            <numerusform>se abren %Ln incidentes menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeats more</source>
        <translation>
            <numerusform>%Ln repetición más</numerusform>
            <numerusform>%Ln repeticiones más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeats fewer</source>
        <translation>
            <numerusform>%Ln repetición menos</numerusform>
            <numerusform>%Ln repeticiones menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events more are unmatched</source>
        <translation>
            <numerusform>%Ln evento más sin coincidencia</numerusform>
            <numerusform>%Ln eventos más sin coincidencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events fewer are unmatched</source>
        <translation>
            <numerusform>%Ln evento menos sin coincidencia</numerusform>
            <numerusform>%Ln eventos menos sin coincidencia</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the saved filters: %1.</source>
        <translation>Frente a los filtros guardados: %1.</translation>
    </message>
    <message>
        <source>No payload has another outcome than with the saved filters.</source>
        <translation>Ningún payload tiene un resultado distinto que con los filtros guardados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads have another outcome than with the saved filters.</source>
        <translation>
            <numerusform>%Ln payload tiene un resultado distinto que con los filtros guardados.</numerusform>
            <numerusform>%Ln payloads tienen un resultado distinto que con los filtros guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, was: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>abierto %1</translation>
    </message>
    <message>
        <source>resolved %1</source>
        <translation>resuelto %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierto</translation>
    </message>
    <message>
        <source>still open, and nothing can close it</source>
        <translation>aún abierto, y nada puede cerrarlo</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incidente %1</translation>
    </message>
    <message>
        <source>Orphan resolve of %1, %2: no such incident is open.</source>
        <translation>Resolución huérfana de %1, %2: no hay ningún incidente así abierto.</translation>
    </message>
    <message>
        <source>An alert of %1, %2, that no filter matches.</source>
        <translation>Una alerta de %1, %2, con la que no coincide ningún filtro.</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Test button</source>
        <translation>Botón Test</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Caída</translation>
    </message>
    <message>
        <source>Brownout</source>
        <translation>Caída parcial</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Intermitencia</translation>
    </message>
    <message>
        <source>Retry burst</source>
        <translation>Ráfaga de reintentos</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>llavero bloqueado</translation>
    </message>
    <message>
        <source>keychain denied access</source>
        <translation>el llavero denegó el acceso</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>sin llavero</translation>
    </message>
    <message>
        <source>keychain does not answer</source>
        <translation>el llavero no responde</translation>
    </message>
    <message>
        <source>keychain failed</source>
        <translation>falló el llavero</translation>
    </message>
    <message>
        <source>asking the keychain</source>
        <translation>preguntando al llavero</translation>
    </message>
    <message>
        <source>no token stored</source>
        <translation>ningún token guardado</translation>
    </message>
    <message>
        <source>token stored in keychain</source>
        <translation>token guardado en el llavero</translation>
    </message>
    <message>
        <source>token stored in %1</source>
        <translation>token guardado en %1</translation>
    </message>
    <message>
        <source>token for this session only: %1</source>
        <translation>token solo para esta sesión: %1</translation>
    </message>
    <message>
        <source>token for this session only</source>
        <translation>token solo para esta sesión</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>el número %1</translation>
    </message>
    <message>
        <source>the list %1</source>
        <translation>la lista %1</translation>
    </message>
    <message>
        <source>the object %1</source>
        <translation>el objeto %1</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>contiene %1</translation>
    </message>
    <message>
        <source>contains %1 only in other case</source>
        <translation>contiene %1 solo con otras mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>is written otherwise than %1, and numbers are compared as written</source>
        <translation>está escrito de otro modo que %1, y los números se comparan tal como están escritos</translation>
    </message>
    <message>
        <source>does not contain %1</source>
        <translation>no contiene %1</translation>
    </message>
    <message>
        <source>%1 is not in this payload.</source>
        <translation>%1 no está en este payload.</translation>
    </message>
    <message>
        <source>%1 is not found; this payload has %2.</source>
        <translation>%1 no se encuentra; este payload tiene %2.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Dispara</translation>
    </message>
    <message>
        <source>Resolves</source>
        <translation>Resuelve</translation>
    </message>
    <message>
        <source>Triggers and resolves</source>
        <translation>Dispara y resuelve</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencia</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>No es JSON</translation>
    </message>
    <message>
        <source>%1 is null, which contains nothing.</source>
        <translation>%1 es null, que no contiene nada.</translation>
    </message>
    <message>
        <source>%1 is %2, but the list is empty.</source>
        <translation>%1 es %2, pero la lista está vacía.</translation>
    </message>
    <message>
        <source>%1 is %2: it %3.</source>
        <translation>%1 es %2: %3.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>OpenStatus monitor alert</source>
        <translation>Alerta de monitor de OpenStatus</translation>
    </message>
    <message>
        <source>OpenStatus Test button</source>
        <translation>Botón Test de OpenStatus</translation>
    </message>
    <message>
        <source>OpenStatus status-page webhook</source>
        <translation>Webhook de página de estado de OpenStatus</translation>
    </message>
    <message>
        <source>Example of the Callgoose guide</source>
        <translation>Ejemplo de la guía de Callgoose</translation>
    </message>
    <message>
        <source>Monitor alert</source>
        <translation>Alerta de monitor</translation>
    </message>
    <message>
        <source>%1 monitor alert</source>
        <translation>Alerta de monitor de %1</translation>
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
        <translation>OpenStatus: botón Test</translation>
    </message>
    <message>
        <source>Callgoose guide: down</source>
        <translation>Guía de Callgoose: down</translation>
    </message>
    <message>
        <source>Callgoose guide: up</source>
        <translation>Guía de Callgoose: up</translation>
    </message>
    <message>
        <source>Name of the filter set</source>
        <translation>Nombre del conjunto de filtros</translation>
    </message>
    <message>
        <source>Sender (from)</source>
        <translation>Remitente (from)</translation>
    </message>
    <message>
        <source>Matching profile</source>
        <translation>Perfil de coincidencia</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Trigger key</source>
        <translation>Clave del Trigger</translation>
    </message>
    <message>
        <source>Trigger contains</source>
        <translation>El Trigger contiene</translation>
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
        <translation>Clave del Resolve</translation>
    </message>
    <message>
        <source>Resolve contains</source>
        <translation>El Resolve contiene</translation>
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
        <translation>Cómo viaja el token</translation>
    </message>
    <message>
        <source>Role: status</source>
        <translation>Rol: estado</translation>
    </message>
    <message>
        <source>Role: incident id</source>
        <translation>Rol: id de incidente</translation>
    </message>
    <message>
        <source>Role: title</source>
        <translation>Rol: título</translation>
    </message>
    <message>
        <source>Role: description</source>
        <translation>Rol: descripción</translation>
    </message>
    <message>
        <source>Filter %1 · %2</source>
        <translation>Filtro %1 · %2</translation>
    </message>
    <message>
        <source>(value)</source>
        <translation>(valor)</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Abre %1</translation>
    </message>
    <message>
        <source>This key stands more than once in its object; the last one counts.</source>
        <translation>Esta clave aparece más de una vez en su objeto; cuenta la última.</translation>
    </message>
    <message>
        <source>It is now kept for %1: in the keychain, or in memory for this run where there is none.</source>
        <translation>Ahora se guarda para %1: en el llavero o, si no hay ninguno, en memoria durante esta ejecución.</translation>
    </message>
    <message>
        <source>The token that is kept for %1 was not replaced by it; to do that, enter it under Connection.</source>
        <translation>No reemplazó al token guardado para %1; si lo desea, introdúzcalo en «Conexión».</translation>
    </message>
    <message>
        <source>It was not kept, because nothing says which server it is for: enter it under Connection.</source>
        <translation>No se guardó, porque nada indica para qué servidor es: introdúzcalo en «Conexión».</translation>
    </message>
    <message>
        <source>The API key or Callgoose&apos;s token is not stored. Enter the key here, the token in the connection (Test, Connection).</source>
        <translation>La clave de la API o el token de Callgoose no está guardado. Introduzca la clave aquí y el token en la conexión (Prueba, Conexión).</translation>
    </message>
    <message>
        <source>The channel was created.</source>
        <translation>Se creó el canal.</translation>
    </message>
    <message>
        <source>The channel was updated.</source>
        <translation>Se actualizó el canal.</translation>
    </message>
    <message>
        <source>The channel was deleted.</source>
        <translation>Se eliminó el canal.</translation>
    </message>
    <message>
        <source>OpenStatus sent its test and Callgoose took it. The test says &quot;recovered&quot;: look into Callgoose&apos;s log for it.</source>
        <translation>OpenStatus envió su prueba y Callgoose la aceptó. La prueba dice &quot;recovered&quot;: búsquela en el registro de Callgoose.</translation>
    </message>
    <message>
        <source>Reading monitors and channels …</source>
        <translation>Leyendo monitores y canales …</translation>
    </message>
    <message>
        <source>Saving the channel …</source>
        <translation>Guardando el canal …</translation>
    </message>
    <message>
        <source>Deleting the channel …</source>
        <translation>Eliminando el canal …</translation>
    </message>
    <message>
        <source>OpenStatus sends its test …</source>
        <translation>OpenStatus envía su prueba …</translation>
    </message>
    <message>
        <source>Choose the monitors that should page someone, and a new channel or the one to change.</source>
        <translation>Elija los monitores que deben avisar a alguien, y un canal nuevo o el que quiera cambiar.</translation>
    </message>
    <message>
        <source>With an API key of OpenStatus (Settings, API Token) the channel is set up from here. Without one, hand over the sheet or the Terraform file (Export).</source>
        <translation>Con una clave de API de OpenStatus (Settings, API Token), el canal se configura desde aquí. Sin ella, entregue la hoja o el archivo de Terraform (Exportar).</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Preguntando al llavero</translation>
    </message>
    <message>
        <source>In the keychain; leave empty to keep it</source>
        <translation>En el llavero; déjelo vacío para conservarla</translation>
    </message>
    <message>
        <source>In memory until the program ends; leave empty to keep it</source>
        <translation>En memoria hasta que termine el programa; déjelo vacío para conservarla</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The keychain denied access</source>
        <translation>El llavero denegó el acceso</translation>
    </message>
    <message>
        <source>There is no keychain: a key is kept until the program ends</source>
        <translation>No hay llavero: la clave se guarda hasta que termine el programa</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Falló el llavero</translation>
    </message>
    <message>
        <source>This is no address. OpenStatus&apos;s own is https://api.openstatus.dev/rpc, a self-hosted one http://HOST:3001/rpc.</source>
        <translation>Esto no es una dirección. La propia de OpenStatus es https://api.openstatus.dev/rpc; la de uno alojado por cuenta propia, http://HOST:3001/rpc.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or for a self-hosted OpenStatus nearby with http://.</source>
        <translation>La dirección debe empezar por https:// o, para un OpenStatus propio y cercano, por http://.</translation>
    </message>
    <message>
        <source>http:// would send the key in clear over the internet. Use https://.</source>
        <translation>http:// enviaría la clave sin cifrar por internet. Use https://.</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove the part before the @.</source>
        <translation>La dirección contiene un usuario o una contraseña. Quite la parte anterior a la @.</translation>
    </message>
    <message>
        <source>Use as &amp;status</source>
        <translation>Usar como e&amp;stado</translation>
    </message>
    <message>
        <source>Use as &amp;incident id</source>
        <translation>Usar como id de &amp;incidente</translation>
    </message>
    <message>
        <source>Use as &amp;title</source>
        <translation>Usar como &amp;título</translation>
    </message>
    <message>
        <source>Use as &amp;description</source>
        <translation>Usar como &amp;descripción</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3, %Ln bytes</source>
        <translation>
            <numerusform>%1  %2  %3, %Ln byte</numerusform>
            <numerusform>%1  %2  %3, %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is full: %Ln of the oldest payloads were dropped to make room.</source>
        <translation>
            <numerusform>El historial está lleno: se eliminó el payload más antiguo para hacer sitio.</numerusform>
            <numerusform>El historial está lleno: se eliminaron los %Ln payloads más antiguos para hacer sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads were imported.</source>
        <translation>
            <numerusform>Se importó %Ln payload.</numerusform>
            <numerusform>Se importaron %Ln payloads.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payloads that were captured</source>
        <translation>Los payloads capturados</translation>
    </message>
    <message>
        <source>File of the captures</source>
        <translation>Archivo de las capturas</translation>
    </message>
    <message>
        <source>Print the payloads too</source>
        <translation>Mostrar también los payloads</translation>
    </message>
    <message>
        <source>Export them whole, one per line; secrets are masked</source>
        <translation>Exportarlas enteras, una por línea; los secretos van enmascarados</translation>
    </message>
    <message>
        <source>Add the captures of a file that --ndjson wrote</source>
        <translation>Añadir las capturas de un archivo escrito por --ndjson</translation>
    </message>
    <message>
        <source>One JSON object per line</source>
        <translation>Un objeto JSON por línea</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Vea --help.</translation>
    </message>
    <message>
        <source>A token is never given as an argument, because other programs of this machine can read it there. Use --token-env NAME, --token-stdin or --keychain.</source>
        <translation>Un token nunca se pasa como argumento, porque otros programas de este equipo pueden leerlo ahí. Use --token-env NAME, --token-stdin o --keychain.</translation>
    </message>
    <message>
        <source>There are more arguments than this command takes.</source>
        <translation>Hay más argumentos de los que admite este comando.</translation>
    </message>
    <message>
        <source>Not an option of this command: %1.</source>
        <translation>No es una opción de este comando: %1.</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>Escrito:</translation>
    </message>
    <message>
        <source>The samples do not trigger and resolve with the proposed filters.</source>
        <translation>Los ejemplos no disparan y resuelven con los filtros propuestos.</translation>
    </message>
    <message>
        <source>OpenStatus to Callgoose</source>
        <translation>De OpenStatus a Callgoose</translation>
    </message>
    <message>
        <source>What the proposed filters do with samples of OpenStatus:</source>
        <translation>Lo que hacen los filtros propuestos con los ejemplos de OpenStatus:</translation>
    </message>
    <message>
        <source>A full cycle against a local Callgoose, over HTTP; nothing left this machine:</source>
        <translation>Un ciclo completo contra un Callgoose local, por HTTP; nada salió de este equipo:</translation>
    </message>
    <message>
        <source>Play the whole path with samples</source>
        <translation>Recorrer todo el camino con ejemplos</translation>
    </message>
    <message>
        <source>Folder for the filter set, the sheet and the report</source>
        <translation>Carpeta para el conjunto de filtros, la hoja y el informe</translation>
    </message>
    <message>
        <source>What the filters do with payloads</source>
        <translation>Lo que hacen los filtros con los payloads</translation>
    </message>
    <message>
        <source>File of the filter set</source>
        <translation>Archivo del conjunto de filtros</translation>
    </message>
    <message>
        <source>Reading: documented, guide, or items=...,keys=...,case=...</source>
        <translation>Lectura: documented, guide o items=...,keys=...,case=...</translation>
    </message>
    <message>
        <source>Say for each condition why it holds or not</source>
        <translation>Decir de cada condición por qué se cumple o no</translation>
    </message>
    <message>
        <source>Exit 1 unless every payload has this verdict</source>
        <translation>Salir con 1 si algún payload no tiene este veredicto</translation>
    </message>
    <message>
        <source>Write a test case for each payload to this file, for a build server</source>
        <translation>Escribir en este archivo un caso de prueba por payload, para un servidor de CI</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way for a token to travel. Use bearer, query or header.</source>
        <translation>«%1» no es una forma de enviar un token. Use bearer, query o header.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a monitor. It is the number in the monitor&apos;s address.</source>
        <translation>«%1» no es un id de monitor. Es el número que aparece en la dirección del monitor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be exported. There are: %2.</source>
        <translation>«%1» no se puede exportar. Hay: %2.</translation>
    </message>
    <message>
        <source>Write the filters as a file for others</source>
        <translation>Escribir los filtros como archivo para otros</translation>
    </message>
    <message>
        <source>File of the filter set or workspace</source>
        <translation>Archivo del conjunto de filtros o del espacio de trabajo</translation>
    </message>
    <message>
        <source>URL from Callgoose, without the token</source>
        <translation>URL de Callgoose, sin el token</translation>
    </message>
    <message>
        <source>How the token travels: bearer, query or header</source>
        <translation>Cómo viaja el token: bearer, query o header</translation>
    </message>
    <message>
        <source>Ids of OpenStatus monitors, with commas</source>
        <translation>Ids de monitores de OpenStatus, separados por comas</translation>
    </message>
    <message>
        <source>File; without it, standard output</source>
        <translation>Archivo; sin él, la salida estándar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reading of the filters. Use documented, guide, or for example items=any,keys=top-level,case=insensitive.</source>
        <translation>«%1» no es una lectura de los filtros. Use documented, guide o, por ejemplo, items=any,keys=top-level,case=insensitive.</translation>
    </message>
    <message>
        <source>White space at the ends of the token was left out.</source>
        <translation>Se quitaron los espacios en blanco de los extremos del token.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. It should hold the token.</source>
        <translation>La variable de entorno %1 no está definida. Debería contener el token.</translation>
    </message>
    <message>
        <source>The URL holds a token, and other programs of this machine can read it in the list of processes. Leave it out, and use --token-env NAME or --token-stdin.</source>
        <translation>La URL contiene un token, y otros programas de este equipo pueden leerlo en la lista de procesos. Quítelo y use --token-env NAME o --token-stdin.</translation>
    </message>
    <message>
        <source>The keychain holds no token for %1. Store it in the window&apos;s Connection dialog, or give it with --token-env NAME or --token-stdin.</source>
        <translation>El llavero no contiene ningún token para %1. Guárdelo en el diálogo Conexión de la ventana o páselo con --token-env NAME o --token-stdin.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain denied access to the token. Allow it and try again.</source>
        <translation>El llavero denegó el acceso al token. Permítalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no keychain in this session. Give the token with --token-env NAME or --token-stdin.</source>
        <translation>No hay llavero en esta sesión. Pase el token con --token-env NAME o --token-stdin.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock it, or give the token with --token-env NAME or --token-stdin.</source>
        <translation>El llavero no responde. Desbloquéelo o pase el token con --token-env NAME o --token-stdin.</translation>
    </message>
    <message>
        <source>The keychain could not be read. Give the token with --token-env NAME or --token-stdin.</source>
        <translation>No se pudo leer el llavero. Pase el token con --token-env NAME o --token-stdin.</translation>
    </message>
    <message>
        <source>What is wrong with the filters</source>
        <translation>Qué falla en los filtros</translation>
    </message>
    <message>
        <source>URL of the Callgoose endpoint</source>
        <translation>URL del punto de acceso de Callgoose</translation>
    </message>
    <message>
        <source>Capture webhooks</source>
        <translation>Capturar webhooks</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address. Use 127.0.0.1.</source>
        <translation>«%1» no es una dirección IP. Use 127.0.0.1.</translation>
    </message>
    <message>
        <source>Listening on %1: other machines can reach this.</source>
        <translation>Escuchando en %1: otros equipos pueden llegar aquí.</translation>
    </message>
    <message>
        <source>The path must begin with /, and hold no spaces, ?, # or %, nor . or .. as a part.</source>
        <translation>La ruta debe empezar por / y no contener espacios, ?, # ni %, ni . o .. como parte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host name. Give it as in tunnel.example.com, without scheme, port and path.</source>
        <translation>«%1» no es un nombre de host. Indíquelo como tunnel.example.com, sin esquema, puerto ni ruta.</translation>
    </message>
    <message>
        <source>The name of the header may hold letters, digits, hyphens and dots only.</source>
        <translation>El nombre de la cabecera solo puede contener letras, cifras, guiones y puntos.</translation>
    </message>
    <message>
        <source>IP address; without it only this machine can connect</source>
        <translation>Dirección IP; sin ella, solo este equipo puede conectarse</translation>
    </message>
    <message>
        <source>Port from 1 to 65535; 0 is any free one</source>
        <translation>Puerto de 1 a 65535; 0 es cualquiera libre</translation>
    </message>
    <message>
        <source>Where the port is taken, use the next free one</source>
        <translation>Si el puerto está ocupado, usar el siguiente libre</translation>
    </message>
    <message>
        <source>Path of the URL; without it a secret one is made</source>
        <translation>Ruta de la URL; sin ella, se crea una secreta</translation>
    </message>
    <message>
        <source>Name under which a tunnel reaches this; can be given several times</source>
        <translation>Nombre con el que un túnel llega aquí; se puede repetir</translation>
    </message>
    <message>
        <source>Name of a header that every delivery must bring</source>
        <translation>Nombre de una cabecera que debe traer cada entrega</translation>
    </message>
    <message>
        <source>Environment variable with the value of that header</source>
        <translation>Variable de entorno con el valor de esa cabecera</translation>
    </message>
    <message>
        <source>End after so many</source>
        <translation>Terminar tras este número</translation>
    </message>
    <message>
        <source>End after so long</source>
        <translation>Terminar tras este tiempo</translation>
    </message>
    <message>
        <source>HTTP status of the answer, 200 to 599</source>
        <translation>Estado HTTP de la respuesta, de 200 a 599</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Texto de la respuesta</translation>
    </message>
    <message>
        <source>Content type of the answer</source>
        <translation>Tipo de contenido de la respuesta</translation>
    </message>
    <message>
        <source>Seconds before the answer, up to 30</source>
        <translation>Segundos antes de la respuesta, hasta 30</translation>
    </message>
    <message>
        <source>The environment variable GOOSENECK_LANGUAGE chooses the language of the sentences: en, de, fr or es. JSON is the same in all of them.</source>
        <translation>La variable de entorno GOOSENECK_LANGUAGE elige el idioma de las frases: en, de, fr o es. El JSON es igual en todos.</translation>
    </message>
    <message>
        <source>GOOSENECK_LANGUAGE holds no language of this program. It takes en, de, fr or es.</source>
        <translation>GOOSENECK_LANGUAGE no contiene un idioma de este programa. Admite en, de, fr o es.</translation>
    </message>
    <message>
        <source>Connects OpenStatus monitors to Callgoose incidents: see, check and try the filters.</source>
        <translation>Conecta los monitores de OpenStatus con los incidentes de Callgoose: ver, comprobar y probar los filtros.</translation>
    </message>
    <message>
        <source>The output could not be written in full. Check the disk or the program that reads it.</source>
        <translation>No se pudo escribir toda la salida. Compruebe el disco o el programa que la lee.</translation>
    </message>
    <message>
        <source>Files; - is standard input</source>
        <translation>Archivos; - es la entrada estándar</translation>
    </message>
    <message>
        <source>File of the captures, in place of files</source>
        <translation>Archivo de las capturas, en lugar de archivos</translation>
    </message>
    <message>
        <source>Each line of a file is a payload</source>
        <translation>Cada línea de un archivo es un payload</translation>
    </message>
    <message>
        <source>Other programs of this machine can read arguments in the list of processes, so no token is taken there. Use --token-env NAME, --token-stdin or --keychain, which send it as Authorization: Bearer.</source>
        <translation>Otros programas de este equipo pueden leer los argumentos en la lista de procesos, así que ahí no se admite ningún token. Use --token-env NAME, --token-stdin o --keychain, que lo envían como Authorization: Bearer.</translation>
    </message>
    <message>
        <source>The URL must begin with http:// or https://.</source>
        <translation>La URL debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>A header is given as &quot;Name: value&quot;, in ASCII and on one line.</source>
        <translation>Una cabecera se indica como &quot;Nombre: valor&quot;, en ASCII y en una sola línea.</translation>
    </message>
    <message>
        <source>--fast takes a whole number from 1 to %1.</source>
        <translation>--fast admite un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>Say what to play: %1.</source>
        <translation>Indique qué reproducir: %1.</translation>
    </message>
    <message>
        <source>Give the token one way: --token-env, --token-stdin or --keychain.</source>
        <translation>Pase el token de una sola forma: --token-env, --token-stdin o --keychain.</translation>
    </message>
    <message>
        <source>%1, attempt %2: %3</source>
        <translation>%1, intento %2: %3</translation>
    </message>
    <message>
        <source>Play OpenStatus: send its webhooks</source>
        <translation>Hacer de OpenStatus: enviar sus webhooks</translation>
    </message>
    <message>
        <source>URL that OpenStatus was told to send to</source>
        <translation>URL a la que OpenStatus debe enviar</translation>
    </message>
    <message>
        <source>A header of the channel, as &quot;Name: value&quot;</source>
        <translation>Una cabecera del canal, como &quot;Nombre: valor&quot;</translation>
    </message>
    <message>
        <source>Number of the monitor</source>
        <translation>Número del monitor</translation>
    </message>
    <message>
        <source>Name of the monitor</source>
        <translation>Nombre del monitor</translation>
    </message>
    <message>
        <source>So many times faster; 100 if no number is given</source>
        <translation>Cuántas veces más rápido; 100 si no se indica un número</translation>
    </message>
    <message>
        <source>Environment variable with the token, sent as Authorization: Bearer</source>
        <translation>Variable de entorno con el token, que se envía como Authorization: Bearer</translation>
    </message>
    <message>
        <source>Read the token from standard input</source>
        <translation>Leer el token de la entrada estándar</translation>
    </message>
    <message>
        <source>Take the token that the window stored for this server</source>
        <translation>Tomar el token que la ventana guardó para este servidor</translation>
    </message>
    <message>
        <source>error, degraded, recovered, test-button, outage, brownout, flapping or retry-burst</source>
        <translation>error, degraded, recovered, test-button, outage, brownout, flapping o retry-burst</translation>
    </message>
    <message>
        <source>A local Callgoose answers on %1</source>
        <translation>Un Callgoose local responde en %1</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>origen desconocido</translation>
    </message>
    <message>
        <source>answered %1, %2</source>
        <translation>respondida con %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln bytes, %2</source>
        <translation>
            <numerusform>%1: %Ln byte, %2</numerusform>
            <numerusform>%1: %Ln bytes, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A local Callgoose with these filters</source>
        <translation>Un Callgoose local con estos filtros</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Captura %1</translation>
    </message>
    <message>
        <source>Which keys could serve, and why</source>
        <translation>Qué claves podrían servir y por qué</translation>
    </message>
    <message>
        <source>Print the filters that these keys make</source>
        <translation>Mostrar los filtros que resultan de estas claves</translation>
    </message>
    <message>
        <source>The webhook has to be an http address of this machine: nothing of the simulator leaves it. Use 127.0.0.1.</source>
        <translation>El webhook debe ser una dirección http de este equipo: nada del simulador sale de él. Use 127.0.0.1.</translation>
    </message>
    <message>
        <source>File of the filter set: a tenant of one service</source>
        <translation>Archivo del conjunto de filtros: un inquilino con un solo servicio</translation>
    </message>
    <message>
        <source>File of a tenant: services, tokens, webhook</source>
        <translation>Archivo de un inquilino: servicios, tokens, webhook</translation>
    </message>
    <message>
        <source>How it reads the filters: documented, guide ...</source>
        <translation>Cómo lee los filtros: documented, guide ...</translation>
    </message>
    <message>
        <source>Seconds within which the same request is a duplicate; 60 without it</source>
        <translation>Segundos en los que la misma petición es un duplicado; sin ello, 60</translation>
    </message>
    <message>
        <source>URL of this machine that is told of incidents, such as the listener&apos;s</source>
        <translation>URL de este equipo a la que se avisa de los incidentes, como la del receptor</translation>
    </message>
    <message>
        <source>For the next requests: status=503, delay=2000, drop or garbage, each with ,next=N or without; may be given several times</source>
        <translation>Para las próximas peticiones: status=503, delay=2000, drop o garbage, cada uno con ,next=N o sin ello; se puede repetir</translation>
    </message>
    <message>
        <source>Environment variable with the token it asks for</source>
        <translation>Variable de entorno con el token que exige</translation>
    </message>
    <message>
        <source>There is nothing to simulate: give --filters FILE or --tenant FILE.</source>
        <translation>No hay nada que simular: indique --filters FILE o --tenant FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fault.</source>
        <translation>«%1» no es un fallo.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the resolve that a test owes could not be kept. %1</source>
        <translation>No se envió nada, porque no se pudo guardar el Resolve que una prueba deja pendiente. %1</translation>
    </message>
    <message>
        <source>Live test against %1, token %2: incident &quot;%3&quot;, id %4.</source>
        <translation>Prueba real contra %1, token %2: incidente «%3», id %4.</translation>
    </message>
    <message>
        <source>Say which server the token is for: --endpoint URL.</source>
        <translation>Indique para qué servidor es el token: --endpoint URL.</translation>
    </message>
    <message>
        <source>No test has left anything to resolve.</source>
        <translation>Ninguna prueba ha dejado nada por resolver.</translation>
    </message>
    <message>
        <source>Try the filters against Callgoose</source>
        <translation>Probar los filtros contra Callgoose</translation>
    </message>
    <message>
        <source>An earlier test may have left the incident %1 open at %2, since %3.</source>
        <translation>Una prueba anterior puede haber dejado abierto el incidente %1 en %2, desde %3.</translation>
    </message>
    <message>
        <source>Close it with: gooseneck-cli test --resolve-pending --endpoint URL and the token.</source>
        <translation>Ciérrelo con: gooseneck-cli test --resolve-pending --endpoint URL y el token.</translation>
    </message>
    <message>
        <source>No built-in sample triggers and resolves with these filters. Give payloads that do: --trigger FILE --resolve FILE.</source>
        <translation>Ningún ejemplo integrado dispara y resuelve con estos filtros. Indique payloads que lo hagan: --trigger FILE --resolve FILE.</translation>
    </message>
    <message>
        <source>A test needs both payloads: --trigger FILE --resolve FILE.</source>
        <translation>Una prueba necesita ambos payloads: --trigger FILE --resolve FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scenario. The scenarios are those of the command send.</source>
        <translation>«%1» no es un escenario. Los escenarios son los del comando send.</translation>
    </message>
    <message>
        <source>Say what the token reaches: --scope service, team or global.</source>
        <translation>Indique el alcance del token: --scope service, team o global.</translation>
    </message>
    <message>
        <source>A Global token reaches every service of every team. If that is meant, add --confirm-host %1.</source>
        <translation>Un Global token alcanza todos los servicios de todos los equipos. Si es lo que quiere, añada --confirm-host %1.</translation>
    </message>
    <message>
        <source>%1 is not this machine: a test there opens a real incident and may call people. Add --live if that is meant.</source>
        <translation>%1 no es este equipo: una prueba ahí abre un incidente real y puede llamar a personas. Añada --live si es lo que quiere.</translation>
    </message>
    <message>
        <source>A test there needs the token: --token-env NAME, --token-stdin or --keychain.</source>
        <translation>Una prueba ahí necesita el token: --token-env NAME, --token-stdin o --keychain.</translation>
    </message>
    <message>
        <source>A test needs --filters FILE and --endpoint URL.</source>
        <translation>Una prueba necesita --filters FILE y --endpoint URL.</translation>
    </message>
    <message>
        <source>Choose one of --only, --cycle and --scenario.</source>
        <translation>Elija solo una: --only, --cycle o --scenario.</translation>
    </message>
    <message>
        <source>Standard input can be read for one thing only.</source>
        <translation>La entrada estándar solo se puede leer para una cosa.</translation>
    </message>
    <message>
        <source>--auth is bearer, query or header.</source>
        <translation>--auth es bearer, query o header.</translation>
    </message>
    <message>
        <source>Environment variable with the token</source>
        <translation>Variable de entorno con el token</translation>
    </message>
    <message>
        <source>Payload that triggers; without it, a sample</source>
        <translation>Payload que dispara; sin él, un ejemplo</translation>
    </message>
    <message>
        <source>Payload that resolves; without it, a sample</source>
        <translation>Payload que resuelve; sin él, un ejemplo</translation>
    </message>
    <message>
        <source>Send each payload a second time, too</source>
        <translation>Enviar además cada payload por segunda vez</translation>
    </message>
    <message>
        <source>Send one half: trigger or resolve</source>
        <translation>Enviar una mitad: trigger o resolve</translation>
    </message>
    <message>
        <source>Send the webhooks of a scenario: outage, brownout, flapping ...</source>
        <translation>Enviar los webhooks de un escenario: outage, brownout, flapping ...</translation>
    </message>
    <message>
        <source>What the token reaches: service, team or global; needed with --live</source>
        <translation>Alcance del token: service, team o global; necesario con --live</translation>
    </message>
    <message>
        <source>The URL&apos;s host once more; needed with --live and a Global token</source>
        <translation>El host de la URL una vez más; necesario con --live y un Global token</translation>
    </message>
    <message>
        <source>Send the resolves that earlier tests owe; with --endpoint only those of its server</source>
        <translation>Enviar los Resolve que dejaron pendientes pruebas anteriores; con --endpoint, solo los de su servidor</translation>
    </message>
    <message>
        <source>Write the report as a page to this file</source>
        <translation>Escribir el informe como página en este archivo</translation>
    </message>
    <message>
        <source>Write the report as JSON to this file</source>
        <translation>Escribir el informe como JSON en este archivo</translation>
    </message>
    <message>
        <source>Write the report to this file</source>
        <translation>Escribir el informe en este archivo</translation>
    </message>
    <message>
        <source>Write the report for a build server to this file</source>
        <translation>Escribir en este archivo el informe para un servidor de CI</translation>
    </message>
    <message>
        <source>The URL may be another machine&apos;s: real incidents</source>
        <translation>La URL puede ser la de otro equipo: incidentes reales</translation>
    </message>
    <message>
        <source>opened by %1</source>
        <translation>abierto por %1</translation>
    </message>
    <message>
        <source>resolved by %1</source>
        <translation>resuelto por %1</translation>
    </message>
    <message>
        <source>Which incidents the payloads make</source>
        <translation>Qué incidentes dan los payloads</translation>
    </message>
    <message>
        <source>Filter %1, %2: %3</source>
        <translation>Filtro %1, %2: %3</translation>
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
        <translation>filtro %1</translation>
    </message>
    <message>
        <source>Another result under %1 of %2 readings, such as %3: %4%5</source>
        <translation>Otro resultado con %1 de %2 lecturas, por ejemplo %3: %4%5</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Título: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Descripción: %1</translation>
    </message>
    <message>
        <source>Connects OpenStatus monitors to Callgoose incidents.</source>
        <translation>Conecta los monitores de OpenStatus con los incidentes de Callgoose.</translation>
    </message>
    <message>
        <source>Folder for captures and the kept workspace.</source>
        <translation>Carpeta para las capturas y el espacio de trabajo conservado.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light o dark.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr or es.</source>
        <translation>Idioma de la ventana: en, de, fr o es.</translation>
    </message>
    <message>
        <source>Write a picture of the window to a file and end.</source>
        <translation>Escribir una imagen de la ventana en un archivo y terminar.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x720.</source>
        <translation>Tamaño de la ventana, como 1280x720.</translation>
    </message>
    <message>
        <source>Add the built-in samples and propose filters for them.</source>
        <translation>Añadir los ejemplos integrados y proponer filtros para ellos.</translation>
    </message>
    <message>
        <source>The tab of the payload that is open: %1.</source>
        <translation>La pestaña del payload que se abre: %1.</translation>
    </message>
    <message>
        <source>A workspace, or payloads to add.</source>
        <translation>Un espacio de trabajo, o payloads que añadir.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, --size takes WIDTHxHEIGHT with sides from 1 to 16384.</source>
        <translation>--theme admite light o dark; --size, WIDTHxHEIGHT con lados de 1 a 16384.</translation>
    </message>
    <message>
        <source>--language takes en, de, fr or es.</source>
        <translation>--language admite en, de, fr o es.</translation>
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
        <translation>Esto se tomó como capturas exportadas por Gooseneck; se añadieron con sus cabeceras y horas: %1.</translation>
    </message>
    <message>
        <source>Show also what is secret in headers, address and body</source>
        <translation>Mostrar también lo secreto de cabeceras, dirección y cuerpo</translation>
    </message>
    <message>
        <source>Cut to the limit</source>
        <translation>Recortar al límite</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Send it as a header</source>
        <translation>Enviarlo como cabecera</translation>
    </message>
    <message>
        <source>%1, %2, case counts</source>
        <translation>%1, %2, se distinguen las mayúsculas</translation>
    </message>
    <message>
        <source>%1, %2, case does not count</source>
        <translation>%1, %2, no se distinguen las mayúsculas</translation>
    </message>
    <message>
        <source>Several of these at once, %1: read as &quot;%2&quot;, %3 %4. What makes each of them robust does it here too; else only a test against your tenant can tell.</source>
        <translation>Varias de estas cosas a la vez, %1: con la lectura «%2», %3 %4. Lo que hace robusta a cada una sirve también aquí; si no lo hay, solo una prueba contra su inquilino puede aclararlo.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Tree of the payload</source>
        <translation>Árbol del payload</translation>
    </message>
    <message>
        <source>Print the script with which a shell completes this program</source>
        <translation>Mostrar el script con el que un shell completa este programa</translation>
    </message>
    <message>
        <source>The shell that is to load it</source>
        <translation>El shell que lo cargará</translation>
    </message>
    <message>
        <source>Print the commands for the manual page</source>
        <translation>Mostrar los comandos para la página de manual</translation>
    </message>
    <message>
        <source>--%1 takes one of %2.</source>
        <translation>--%1 admite uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>The tab along the bottom: %1.</source>
        <translation>La pestaña de la parte inferior: %1.</translation>
    </message>
    <message>
        <source>Picture of the dialog that this action opens, such as showListener.</source>
        <translation>Imagen del diálogo que abre esta acción, como showListener.</translation>
    </message>
    <message>
        <source>Run the test on the simulator before the picture.</source>
        <translation>Ejecutar la prueba en el simulador antes de la imagen.</translation>
    </message>
    <message>
        <source>Play an outage in the window; nothing of yours changes.</source>
        <translation>Reproducir una caída en la ventana; nada de lo suyo cambia.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>un número entero desde 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>a value in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Mostrar esta ayuda y terminar</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATORIO</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>White space at the ends of the token in %1 was left out.</source>
        <translation>Se quitaron los espacios en blanco de los extremos del token en %1.</translation>
    </message>
</context>
<context>
    <name>gooseneck::AboutDialog</name>
    <message>
        <source>About Gooseneck</source>
        <translation>Acerca de Gooseneck</translation>
    </message>
    <message>
        <source>Connects OpenStatus monitors to Callgoose incidents, and shows before it matters whether they open and close. Apache License 2.0. It is built on:</source>
        <translation>Conecta los monitores de OpenStatus con los incidentes de Callgoose y muestra, antes de que importe, si se abren y se cierran. Apache License 2.0. Se basa en:</translation>
    </message>
    <message>
        <source>What Gooseneck is built on</source>
        <translation>En qué se basa Gooseneck</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Versions, platform, keychain and counts; no secrets, addresses or payloads</source>
        <translation>Versiones, plataforma, llavero y recuentos; sin secretos, direcciones ni payloads</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>Lice&amp;ncias</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>gooseneck::AccessibleNames</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>gooseneck::BottomPanel</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Setup guide</source>
        <translation>Guía de configuración</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>Problemas  %1</translation>
    </message>
    <message>
        <source>Problems, incidents and tests</source>
        <translation>Problemas, incidentes y pruebas</translation>
    </message>
</context>
<context>
    <name>gooseneck::ChangeDialog</name>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
</context>
<context>
    <name>gooseneck::ChecklistView</name>
    <message>
        <source>Look into Callgoose</source>
        <translation>Compruebe en Callgoose</translation>
    </message>
</context>
<context>
    <name>gooseneck::ClosingDialog</name>
    <message>
        <source>Close Gooseneck</source>
        <translation>Cerrar Gooseneck</translation>
    </message>
    <message>
        <source>The listener is on. What is sent while Gooseneck is closed is lost, unless its sender tries again. At the next start it listens again.</source>
        <translation>El receptor está activado. Lo que se envíe mientras Gooseneck esté cerrado se pierde, salvo que su remitente lo intente de nuevo. En el próximo inicio vuelve a escuchar.</translation>
    </message>
    <message>
        <source>The workspace has changes that are not in its file &quot;%1&quot; yet. Gooseneck itself keeps them for the next start.</source>
        <translation>El espacio de trabajo tiene cambios que aún no están en su archivo «%1». El propio Gooseneck los conserva para el próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Keep listening in the tray</source>
        <translation>Seguir &amp;escuchando en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Save and quit</source>
        <translation>&amp;Guardar y salir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>gooseneck::CommandPalette</name>
    <message>
        <source>↑ ↓ choose, Enter does it, Esc goes back</source>
        <translation>↑ ↓ eligen, Intro ejecuta, Esc vuelve</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Type a few letters; arrow keys choose, Enter does it.</source>
        <translation>Escriba unas letras; las flechas eligen, Intro ejecuta.</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Nada se llama así. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Esto no se puede hacer ahora.</translation>
    </message>
</context>
<context>
    <name>gooseneck::CommandsModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not available now</source>
        <translation>%1, no disponible ahora</translation>
    </message>
    <message>
        <source>%1, not available: %2</source>
        <translation>%1, no disponible: %2</translation>
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
        <translation>Mostrar también lo i&amp;gual</translation>
    </message>
    <message>
        <source>Differences of the two payloads</source>
        <translation>Diferencias entre los dos payloads</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <source>Select two payloads on the left, with Ctrl or Shift, or compare the selected one with its recovery or trigger.</source>
        <translation>Seleccione dos payloads a la izquierda con Ctrl o Mayús, o compare el seleccionado con su recuperación o con su Trigger.</translation>
    </message>
    <message>
        <source>Compare with its recovery</source>
        <translation>Comparar con su recuperación</translation>
    </message>
    <message>
        <source>Earlier: %1. Later: %2.</source>
        <translation>Anterior: %1. Posterior: %2.</translation>
    </message>
    <message>
        <source>The two payloads are being read…</source>
        <translation>Se están leyendo los dos payloads…</translation>
    </message>
    <message>
        <source>One of the two is not JSON, so there are no keys to compare.</source>
        <translation>Uno de los dos no es JSON, así que no hay claves que comparar.</translation>
    </message>
    <message>
        <source>The two payloads say the same.</source>
        <translation>Los dos payloads dicen lo mismo.</translation>
    </message>
    <message>
        <source>Differences: %1.</source>
        <translation>Diferencias: %1.</translation>
    </message>
</context>
<context>
    <name>gooseneck::ConditionEdit</name>
    <message>
        <source>Payload JSON key</source>
        <translation>Payload JSON key</translation>
    </message>
    <message>
        <source>What the selected payload has there</source>
        <translation>Lo que el payload seleccionado tiene ahí</translation>
    </message>
    <message>
        <source>Value contains</source>
        <translation>Value contains</translation>
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
        <translation>en la URL</translation>
    </message>
    <message>
        <source>own header</source>
        <translation>cabecera propia</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Es&amp;cuchar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>▶ Test</source>
        <translation>▶ Probar</translation>
    </message>
    <message>
        <source>Address of the listener</source>
        <translation>Dirección del receptor</translation>
    </message>
    <message>
        <source>Copy the listener&apos;s full address</source>
        <translation>Copiar la dirección completa del receptor</translation>
    </message>
    <message>
        <source>Run a full cycle against the target chosen last, at first the built-in simulator (Ctrl+Enter)</source>
        <translation>Ejecutar un ciclo completo contra el último destino elegido; al principio, el simulador integrado (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>E&amp;xport ▾</source>
        <translation>E&amp;xportar ▾</translation>
    </message>
    <message>
        <source>Callgoose</source>
        <translation>Callgoose</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Detener</translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation>Es&amp;cuchando</translation>
    </message>
    <message>
        <source>Stop listening (Ctrl+L)</source>
        <translation>Dejar de escuchar (Ctrl+L)</translation>
    </message>
    <message>
        <source>Listen for webhooks on this machine (Ctrl+L)</source>
        <translation>Escuchar webhooks en este equipo (Ctrl+L)</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Sin escuchar</translation>
    </message>
    <message>
        <source>Set up connection…</source>
        <translation>Configurar conexión…</translation>
    </message>
    <message>
        <source>Enter Callgoose&apos;s URL and token</source>
        <translation>Introducir la URL y el token de Callgoose</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
</context>
<context>
    <name>gooseneck::ConnectionDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Connection to Callgoose</source>
        <translation>Conexión con Callgoose</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Token t&amp;ravels</source>
        <translation>Envío del to&amp;ken</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Token r&amp;eaches</source>
        <translation>Alca&amp;nce del token</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Header &quot;Authorization: Bearer&quot; (documented)</source>
        <translation>Cabecera &quot;Authorization: Bearer&quot; (documentada)</translation>
    </message>
    <message>
        <source>In the URL, as ?token=</source>
        <translation>En la URL, como ?token=</translation>
    </message>
    <message>
        <source>Header &quot;X-Callgoose-Auth&quot;</source>
        <translation>Cabecera &quot;X-Callgoose-Auth&quot;</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Aún sin indicar</translation>
    </message>
    <message>
        <source>Asks the keychain again whether it has the token</source>
        <translation>Vuelve a preguntar al llavero si tiene el token</translation>
    </message>
    <message>
        <source>no endpoint yet</source>
        <translation>aún no hay punto de acceso</translation>
    </message>
    <message>
        <source>no token for this server yet</source>
        <translation>aún no hay token para este servidor</translation>
    </message>
    <message>
        <source>Taken from the URL</source>
        <translation>Tomado de la URL</translation>
    </message>
    <message>
        <source>Stored; type another one to replace it</source>
        <translation>Guardado; escriba otro para reemplazarlo</translation>
    </message>
    <message>
        <source>From Callgoose: Dashboard, API Tokens</source>
        <translation>En Callgoose: Dashboard, API Tokens</translation>
    </message>
    <message>
        <source>Also give this server the token of %1</source>
        <translation>Dar también a este servidor el token de %1</translation>
    </message>
    <message>
        <source>The token is kept in the system&apos;s keychain under this server&apos;s scheme, host and port, and nowhere else. Where there is no keychain it is kept in memory until the program ends. Use a Service token: with a Global one a test can page other teams.</source>
        <translation>El token se guarda en el llavero del sistema, bajo el esquema, el host y el puerto de este servidor, y en ningún otro sitio. Si no hay llavero, se guarda en memoria hasta que termine el programa. Use un Service token: con uno Global, una prueba puede avisar a otros equipos.</translation>
    </message>
</context>
<context>
    <name>gooseneck::DifferenceModel</name>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>otro tipo</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>otro orden</translation>
    </message>
    <message>
        <source>the whole payload</source>
        <translation>todo el payload</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>gooseneck::DragHandle</name>
    <message>
        <source>Drag to change the order; Alt+Up and Alt+Down do it by keys</source>
        <translation>Arrastre para cambiar el orden; con el teclado, Alt+Arriba y Alt+Abajo</translation>
    </message>
</context>
<context>
    <name>gooseneck::EvidenceBanner</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Usar estas claves</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <source>%1. Monitors never send this kind: no incident follows from it.</source>
        <translation>%1. Los monitores nunca envían este tipo: no da lugar a ningún incidente.</translation>
    </message>
    <message>
        <source>%1: use %2?</source>
        <translation>%1: ¿usar %2?</translation>
    </message>
    <message>
        <source>%1. Select the key that says up or down and press S, then I for the incident id.</source>
        <translation>%1. Seleccione la clave que indica caído o activo y pulse S; después, I para el id de incidente.</translation>
    </message>
    <message>
        <source>%1. Keys assigned: %2.</source>
        <translation>%1. Claves asignadas: %2.</translation>
    </message>
</context>
<context>
    <name>gooseneck::FieldsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>Valores: %1.</translation>
    </message>
    <message>
        <source>Present in %1 as %2.</source>
        <translation>Presente en %1 como %2.</translation>
    </message>
    <message>
        <source>Length in characters: %1. Over all payloads: %2.</source>
        <translation>Longitud en caracteres: %1. En todos los payloads: %2.</translation>
    </message>
    <message>
        <source>Seen from %1 to %2.</source>
        <translation>Visto desde %1 hasta %2.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Varies</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Could serve as</source>
        <translation>Serviría de</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
</context>
<context>
    <name>gooseneck::FieldsPage</name>
    <message>
        <source>Keys of all payloads</source>
        <translation>Claves de todos los payloads</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin claves</translation>
    </message>
    <message>
        <source>As soon as there is a payload that is JSON, its keys are listed here with all values that were seen under them.</source>
        <translation>En cuanto haya un payload que sea JSON, aquí aparecerán sus claves con todos los valores que se han visto en ellas.</translation>
    </message>
    <message>
        <source>Search keys and values</source>
        <translation>Buscar claves y valores</translation>
    </message>
    <message>
        <source>Search the keys and their values</source>
        <translation>Buscar en las claves y sus valores</translation>
    </message>
    <message>
        <source>Count only the payloads that the filter of the list lets through</source>
        <translation>Contar solo los payloads que deja pasar el filtro de la lista</translation>
    </message>
    <message>
        <source>What is known of the key</source>
        <translation>Lo que se sabe de la clave</translation>
    </message>
    <message>
        <source>Choose a key to read what it could serve as, and why.</source>
        <translation>Elija una clave para leer de qué podría servir y por qué.</translation>
    </message>
    <message>
        <source>S status · I id · T title · D description · Ctrl+Shift+C copies the key</source>
        <translation>S estado · I id · T título · D descripción · Ctrl+Mayús+C copia la clave</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>so many keys in so many payloads</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
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
            <numerusform>%Ln no es JSON</numerusform>
            <numerusform>%Ln no son JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>not all keys</source>
        <translation>no todas las claves</translation>
    </message>
    <message>
        <source>There are more keys or values than can be counted; the first ones are listed.</source>
        <translation>Hay más claves o valores de los que se pueden contar; se muestran los primeros.</translation>
    </message>
    <message>
        <source>&amp;Only what the list shows</source>
        <translation>Solo lo &amp;que muestra la lista</translation>
    </message>
</context>
<context>
    <name>gooseneck::FieldsView</name>
    <message>
        <source>Copy &amp;key path</source>
        <translation>Copiar &amp;ruta de clave</translation>
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
        <translation>+ segunda clave</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Map incident with</source>
        <translation>Map incident with</translation>
    </message>
    <message>
        <source>Title from</source>
        <translation>Title from</translation>
    </message>
    <message>
        <source>Description from</source>
        <translation>Description from</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Mapped with</source>
        <translation>Mapped with</translation>
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
        <translation>Mover, duplicar o eliminar el filtro %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Duplicate (Callgoose takes at most 10 filters)</source>
        <translation>Duplicar (Callgoose admite como máximo 10 filtros)</translation>
    </message>
    <message>
        <source>triggers and resolves</source>
        <translation>dispara y resuelve</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>dispara</translation>
    </message>
    <message>
        <source>resolves</source>
        <translation>resuelve</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>sin coincidencia</translation>
    </message>
    <message>
        <source>Urgency: %1</source>
        <translation>Urgency: %1</translation>
    </message>
    <message>
        <source>− second key</source>
        <translation>− segunda clave</translation>
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
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtro</translation>
    </message>
    <message>
        <source>Propose from &amp;roles</source>
        <translation>Proponer según los &amp;roles</translation>
    </message>
    <message>
        <source>No filters yet</source>
        <translation>Aún no hay filtros</translation>
    </message>
    <message>
        <source>Propose them from the keys and values seen, or start with an empty one.</source>
        <translation>Propóngalos a partir de las claves y los valores vistos, o empiece con uno vacío.</translation>
    </message>
    <message>
        <source>Propose from roles</source>
        <translation>Proponer según los roles</translation>
    </message>
    <message>
        <source>Empty filter</source>
        <translation>Filtro vacío</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Matching profile</source>
        <translation>Perfil de coincidencia</translation>
    </message>
    <message>
        <source>How Callgoose is taken to read the filters. Its pages leave this open; &quot;Readings&quot; says what each of them says.</source>
        <translation>Cómo se supone que Callgoose lee los filtros. Sus páginas lo dejan abierto; «Lecturas» indica lo que dice cada una.</translation>
    </message>
    <message>
        <source>Own choice ...</source>
        <translation>Elección propia ...</translation>
    </message>
    <message>
        <source>What depends on how Callgoose reads the filters, and the choice of the reading</source>
        <translation>Lo que depende de cómo Callgoose lee los filtros, y la elección de la lectura</translation>
    </message>
    <message>
        <source>Replace the filters by ones made from the assigned keys and the values seen; undo brings the old ones back</source>
        <translation>Reemplazar los filtros por otros hechos a partir de las claves asignadas y los valores vistos; deshacer recupera los anteriores</translation>
    </message>
    <message>
        <source>Sender (from)</source>
        <translation>Remitente (from)</translation>
    </message>
    <message>
        <source>Sender, the from of the URL</source>
        <translation>Remitente, el from de la URL</translation>
    </message>
    <message>
        <source>The &quot;from&quot; parameter of the URL: it becomes the prefix of every title</source>
        <translation>El parámetro «from» de la URL: es el prefijo de todos los títulos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Callgoose takes at most 10 filters.</source>
        <translation>Callgoose admite como máximo 10 filtros.</translation>
    </message>
</context>
<context>
    <name>gooseneck::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrección</translation>
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
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>gooseneck::HeadersPage</name>
    <message>
        <source>This payload did not come over HTTP, so it has no headers.</source>
        <translation>Este payload no llegó por HTTP, así que no tiene cabeceras.</translation>
    </message>
    <message>
        <source>Reveal secrets</source>
        <translation>Mostrar secretos</translation>
    </message>
    <message>
        <source>Headers of the payload</source>
        <translation>Cabeceras del payload</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <translation>Ocultar secretos</translation>
    </message>
</context>
<context>
    <name>gooseneck::HelpDesk</name>
    <message>
        <source>The diagnostics were copied. They hold no secrets, addresses or payloads.</source>
        <translation>Se copió el diagnóstico. No contiene secretos, direcciones ni payloads.</translation>
    </message>
</context>
<context>
    <name>gooseneck::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
</context>
<context>
    <name>gooseneck::ImportDialog</name>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Abrir espacio de trabajo</translation>
    </message>
    <message>
        <source>Import filter set</source>
        <translation>Importar conjunto de filtros</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would replace filters, connection and roles. These fields differ:</source>
        <translation>«%1» reemplazaría los filtros, la conexión y los roles. Estos campos son distintos:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would replace the filters. These fields differ:</source>
        <translation>«%1» reemplazaría los filtros. Estos campos son distintos:</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings all of it back. Tokens stay where they are: a token of one server is never used for another.</source>
        <translation>Deshacer (Ctrl+Z) lo recupera todo. Los tokens se quedan donde están: el token de un servidor nunca se usa para otro.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings your filters back.</source>
        <translation>Deshacer (Ctrl+Z) recupera sus filtros.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Conservar lo mío</translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentChart</name>
    <message>
        <source>Picture of the incidents</source>
        <translation>Gráfico de los incidentes</translation>
    </message>
    <message>
        <source>One lane for each incident. The table beside it says the same.</source>
        <translation>Una franja por incidente. La tabla de al lado dice lo mismo.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
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
        <translation>%1  (sin id: nunca podría resolverse)</translation>
    </message>
    <message>
        <source>Closes the incident with id %1</source>
        <translation>Cierra el incidente con el id %1</translation>
    </message>
    <message>
        <source>Closes nothing: the map key is not in this payload</source>
        <translation>No cierra nada: la clave de asociación no está en este payload</translation>
    </message>
    <message>
        <source>None: Callgoose would answer 202 and do nothing</source>
        <translation>Ninguno: Callgoose respondería 202 y no haría nada</translation>
    </message>
    <message>
        <source>None: this is not JSON</source>
        <translation>Ninguno: esto no es JSON</translation>
    </message>
    <message>
        <source>filter %1, %2</source>
        <translation>filtro %1, %2</translation>
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
            <numerusform>… y %Ln condición más que no se cumple</numerusform>
            <numerusform>… y %Ln condiciones más que no se cumplen</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>the whole payload</source>
        <translation>todo el payload</translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentTotals</name>
    <message>
        <source>Opened %1</source>
        <translation>Abiertos %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Resueltos %1</translation>
    </message>
    <message>
        <source>Still open %1</source>
        <translation>Aún abiertos %1</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Repeticiones %1</translation>
    </message>
    <message>
        <source>Orphan resolves %1</source>
        <translation>Resoluciones huérfanas %1</translation>
    </message>
    <message>
        <source>Unmatched %1</source>
        <translation>Sin coincidencia %1</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentsModel</name>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Huérfano</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentsPanel</name>
    <message>
        <source>No incidents yet</source>
        <translation>Aún no hay incidentes</translation>
    </message>
    <message>
        <source>They appear here as soon as a payload opens or resolves one. Choose a scenario to try the filters.</source>
        <translation>Aparecen aquí en cuanto un payload abre o resuelve uno. Elija un escenario para probar los filtros.</translation>
    </message>
    <message>
        <source>Where the incidents come from</source>
        <translation>De dónde vienen los incidentes</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Escenario: %1</translation>
    </message>
    <message>
        <source>What is different from the saved filters</source>
        <translation>Lo que difiere de los filtros guardados</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom out (− in the picture, Ctrl and the wheel)</source>
        <translation>Alejar (− en el gráfico, Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom in (+ in the picture, Ctrl and the wheel)</source>
        <translation>Acercar (+ en el gráfico, Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all of the time (0 in the picture)</source>
        <translation>Mostrar todo el tiempo (0 en el gráfico)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>Save the picture as PNG or SVG</source>
        <translation>Guardar el gráfico como PNG o SVG</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print picture</source>
        <translation>Imprimir gráfico</translation>
    </message>
    <message>
        <source>Print the picture</source>
        <translation>Imprimir el gráfico</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Payload %1: %2</source>
        <translation>Payload %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>No payload has another outcome</source>
        <translation>Ningún payload tiene otro resultado</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
</context>
<context>
    <name>gooseneck::ItemChip</name>
    <message numerus="yes">
        <source>in %Ln payloads</source>
        <translation>
            <numerusform>en %Ln payload</numerusform>
            <numerusform>en %Ln payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Elemento %1</translation>
    </message>
    <message>
        <source>contained in the selected payload</source>
        <translation>contenido en el payload seleccionado</translation>
    </message>
    <message>
        <source>not contained in the selected payload</source>
        <translation>no contenido en el payload seleccionado</translation>
    </message>
    <message>
        <source>%1. Press for the values that it matches, Delete removes it.</source>
        <translation>%1. Pulse para ver los valores con los que coincide; Supr lo quita.</translation>
    </message>
    <message>
        <source>%1   ×%2</source>
        <translation>%1   ×%2</translation>
    </message>
    <message>
        <source>Use this value in the item&apos;s place</source>
        <translation>Usar este valor en lugar del elemento</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln or more other values</source>
        <translation>
            <numerusform>y al menos %Ln valor más</numerusform>
            <numerusform>y al menos %Ln valores más</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>gooseneck::ItemsEdit</name>
    <message>
        <source>New item of the list</source>
        <translation>Nuevo elemento de la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>characters that can still be typed</comment>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>10 of 10, the most Callgoose takes</source>
        <translation>10 de 10, lo máximo que admite Callgoose</translation>
    </message>
    <message>
        <source>+ item</source>
        <translation>+ elemento</translation>
    </message>
</context>
<context>
    <name>gooseneck::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Elements %1 to %2</source>
        <translation>Elementos %1 a %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicada</translation>
    </message>
</context>
<context>
    <name>gooseneck::JsonTreeView</name>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Abrir %1</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy &amp;key path</source>
        <translation>Copiar &amp;ruta de clave</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy JSON &amp;Pointer</source>
        <translation>Copiar JSON &amp;Pointer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Copy &amp;jq path</source>
        <translation>Copiar ruta j&amp;q</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>Copy as JS&amp;ON</source>
        <translation>Copiar como JS&amp;ON</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>&amp;Expand to level</source>
        <translation>&amp;Expandir hasta el nivel</translation>
    </message>
</context>
<context>
    <name>gooseneck::LearnDialog</name>
    <message>
        <source>Send the &amp;following ones without asking</source>
        <translation>Enviar las &amp;siguientes sin preguntar</translation>
    </message>
    <message>
        <source>&amp;Send this probe</source>
        <translation>&amp;Enviar esta sonda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Learn this tenant</source>
        <translation>Sondear este inquilino</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Bytes of the probe</source>
        <translation>Bytes de la sonda</translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation>esperando …</translation>
    </message>
    <message numerus="yes">
        <source>Small test requests to %1 find out how it reads these filters, which must be typed into Callgoose as they are here. At most %Ln requests; what they open they close again.</source>
        <translation>
            <numerusform>Pequeñas peticiones de prueba a %1 averiguan cómo lee estos filtros, que deben estar escritos en Callgoose tal como están aquí. Como máximo %Ln petición; lo que abra lo vuelve a cerrar.</numerusform>
            <numerusform>Pequeñas peticiones de prueba a %1 averiguan cómo lee estos filtros, que deben estar escritos en Callgoose tal como están aquí. Como máximo %Ln peticiones; lo que abran lo vuelven a cerrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Waiting for the answer …</source>
        <translation>Esperando la respuesta …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>gooseneck::ListenerDialog</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Status of the answer</source>
        <translation>Estado de la respuesta</translation>
    </message>
    <message>
        <source>Delay of the answer</source>
        <translation>Demora de la respuesta</translation>
    </message>
    <message>
        <source>&amp;Pass deliveries on to Callgoose and answer what it says</source>
        <translation>&amp;Pasar las entregas a Callgoose y responder lo que diga</translation>
    </message>
    <message>
        <source>Captures kept</source>
        <translation>Capturas guardadas</translation>
    </message>
    <message>
        <source>Megabytes kept</source>
        <translation>Megabytes guardados</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Acceso desde fuera</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>cualquiera libre</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>All networks of this machine, until the program ends</source>
        <translation>Todas las redes de este equipo, hasta que termine el programa</translation>
    </message>
    <message>
        <source>Name, such as X-Webhook-Secret; empty: none is asked for</source>
        <translation>Nombre, como X-Webhook-Secret; vacío: no se exige ninguna</translation>
    </message>
    <message>
        <source>Its value; kept in memory until the program ends</source>
        <translation>Su valor; se guarda en memoria hasta que termine el programa</translation>
    </message>
    <message>
        <source>&amp;New secret path</source>
        <translation>&amp;Nueva ruta secreta</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Pue&amp;rto</translation>
    </message>
    <message>
        <source>&amp;Reachable from</source>
        <translation>Acc&amp;esible desde</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>Nombres de &amp;host</translation>
    </message>
    <message>
        <source>The names under which a tunnel or a container reaches the listener. Requests for any other name are refused. If the port is taken, the next free one is used and shown.</source>
        <translation>Los nombres con los que un túnel o un contenedor llega al receptor. Las peticiones a cualquier otro nombre se rechazan. Si el puerto está ocupado, se usa y se muestra el siguiente libre.</translation>
    </message>
    <message>
        <source>&amp;Secret header</source>
        <translation>Cabecera &amp;secreta</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>The address ends in 128 random bits. A new path makes the old address invalid: enter the new one in OpenStatus.</source>
        <translation>La dirección termina en 128 bits aleatorios. Una ruta nueva invalida la dirección anterior: introduzca la nueva en OpenStatus.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Demora</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Cuerpo</translation>
    </message>
    <message>
        <source>Every delivery is on disk before it is answered, whatever the answer. OpenStatus takes any 2xx for success and tries again up to three times after everything else.</source>
        <translation>Cada entrega está en el disco antes de que se responda, sea cual sea la respuesta. OpenStatus toma cualquier 2xx por éxito y, con todo lo demás, lo intenta hasta tres veces más.</translation>
    </message>
    <message>
        <source>Needs a connection and its token. Callgoose&apos;s status and answer go back to the sender and are kept with the delivery; if Callgoose cannot be reached, the sender gets 502 and tries again by its own rules.</source>
        <translation>Necesita una conexión y su token. El estado y la respuesta de Callgoose vuelven al remitente y se guardan con la entrega; si no se puede llegar a Callgoose, el remitente recibe 502 y lo intenta de nuevo según sus propias reglas.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>At most &amp;captures</source>
        <translation>&amp;Máximo de capturas</translation>
    </message>
    <message>
        <source>At most si&amp;ze</source>
        <translation>Tamaño máxim&amp;o</translation>
    </message>
    <message>
        <source>Above either, the oldest captures that are not pinned make room for new ones, and that is said. Lower limits take effect at once.</source>
        <translation>Por encima de cualquiera de los dos, las capturas más antiguas sin fijar dejan sitio a las nuevas, y se avisa de ello. Los límites más bajos se aplican al momento.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host name. Enter names as in tunnel.example.com, without scheme, port and path.</source>
        <translation>«%1» no es un nombre de host. Introduzca nombres como tunnel.example.com, sin esquema, puerto ni ruta.</translation>
    </message>
    <message>
        <source>The secret must be visible ASCII without line breaks. Enter it again.</source>
        <translation>El secreto debe ser ASCII visible sin saltos de línea. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>Set; leave empty to keep it</source>
        <translation>Definido; déjelo vacío para conservarlo</translation>
    </message>
    <message>
        <source>Enter the value of the secret header, or leave its name empty.</source>
        <translation>Introduzca el valor de la cabecera secreta o deje vacío su nombre.</translation>
    </message>
    <message>
        <source>Settings of the listener</source>
        <translation>Ajustes del receptor</translation>
    </message>
    <message>
        <source>Value of the secret header</source>
        <translation>Valor de la cabecera secreta</translation>
    </message>
</context>
<context>
    <name>gooseneck::Listening</name>
    <message>
        <source>The history was damaged. It was kept as &quot;%1&quot;, and a new one was begun.</source>
        <translation>El historial estaba dañado. Se conservó como «%1» y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The history was brought up to date. What it was before is kept as &quot;%1&quot;.</source>
        <translation>El historial se actualizó. Su versión anterior se conserva como «%1».</translation>
    </message>
    <message>
        <source>Port %1 is taken; listening on %2 instead.</source>
        <translation>El puerto %1 está ocupado; se escucha en el %2.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escuchando en %1</translation>
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
        <translation>&amp;Mostrar Gooseneck</translation>
    </message>
    <message>
        <source>S&amp;top listening</source>
        <translation>&amp;Dejar de escuchar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>Gooseneck is listening: %Ln payloads</source>
        <translation>
            <numerusform>Gooseneck está escuchando: %Ln payload</numerusform>
            <numerusform>Gooseneck está escuchando: %Ln payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads arrived</source>
        <translation>
            <numerusform>Llegó %Ln payload</numerusform>
            <numerusform>Llegaron %Ln payloads</numerusform>
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
        <translation>Escriba el &amp;host</translation>
    </message>
    <message>
        <source>Callgoose&apos;s outgoing webhook points at the &amp;listener: wait for its events</source>
        <translation>El webhook saliente de Callgoose apunta al &amp;receptor: esperar sus eventos</translation>
    </message>
    <message>
        <source>Test against the live endpoint</source>
        <translation>Prueba contra el punto de acceso real</translation>
    </message>
    <message>
        <source>What the token reaches</source>
        <translation>Alcance del token</translation>
    </message>
    <message>
        <source>Say what the token reaches</source>
        <translation>Indique el alcance del token</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Bytes of the request</source>
        <translation>Bytes de la petición</translation>
    </message>
    <message>
        <source>The listener is not running</source>
        <translation>El receptor no está en marcha</translation>
    </message>
    <message>
        <source>Token r&amp;eaches</source>
        <translation>Alcance del &amp;token</translation>
    </message>
    <message>
        <source>These bytes go out, and no others. Edited ones are evaluated again.</source>
        <translation>Salen estos bytes y ningún otro. Si los edita, se evalúan de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Send test</source>
        <translation>&amp;Enviar la prueba</translation>
    </message>
    <message>
        <source>Send a resolve to %1? It closes the incident with the id %2.</source>
        <translation>¿Enviar un Resolve a %1? Cierra el incidente con el id %2.</translation>
    </message>
    <message>
        <source>Send a real test to %1? It opens an incident &quot;%2&quot; with the id %3. Whoever is on call may be notified.</source>
        <translation>¿Enviar una prueba real a %1? Abre un incidente «%2» con el id %3. Es posible que se avise a quien esté de guardia.</translation>
    </message>
    <message>
        <source>It stays open until you choose &quot;Resolve now&quot;.</source>
        <translation>Sigue abierto hasta que elija «Resolver ahora».</translation>
    </message>
    <message>
        <source>predicted: %1</source>
        <translation>previsto: %1</translation>
    </message>
</context>
<context>
    <name>gooseneck::MainWindow</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as &quot;%1&quot; and a new one was begun.</source>
        <translation>El historial estaba dañado. Se apartó como «%1» y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>Listening on %1:%2</source>
        <translation>Escuchando en %1:%2</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Sin escuchar</translation>
    </message>
    <message>
        <source>%1, passing on to Callgoose</source>
        <translation>%1, pasando a Callgoose</translation>
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
        <translation>%1, solo lectura: otro Gooseneck tiene el historial</translation>
    </message>
    <message>
        <source>No connection set up</source>
        <translation>Sin conexión configurada</translation>
    </message>
    <message>
        <source>not saved to a file yet</source>
        <translation>aún no guardado en un archivo</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>Workspace: %1 · changed</source>
        <translation>Espacio de trabajo: %1 · modificado</translation>
    </message>
    <message>
        <source>Open payloads</source>
        <translation>Abrir payloads</translation>
    </message>
    <message>
        <source>Payloads (*.json *.ndjson *.har *.txt *.log *.http);;All files (*)</source>
        <translation>Payloads (*.json *.ndjson *.har *.txt *.log *.http);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Borrar el historial</translation>
    </message>
    <message>
        <source>Remove all captures that are not pinned? Nothing of them is left on the disk, and there is no way back.</source>
        <translation>¿Quitar todas las capturas que no están fijadas? No queda nada de ellas en el disco y no hay vuelta atrás.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Select a payload to copy.</source>
        <translation>Seleccione un payload para copiarlo.</translation>
    </message>
    <message>
        <source>Nothing was copied: the payload is still being read.</source>
        <translation>No se copió nada: el payload aún se está leyendo.</translation>
    </message>
    <message>
        <source>Copied with its secrets, as they are revealed.</source>
        <translation>Copiado con sus secretos, tal como se muestran.</translation>
    </message>
    <message>
        <source>Copied. Secrets are masked in it.</source>
        <translation>Copiado. Los secretos van enmascarados.</translation>
    </message>
    <message>
        <source>The listener&apos;s address was copied.</source>
        <translation>Se copió la dirección del receptor.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitors</source>
        <translation>
            <numerusform>un monitor</numerusform>
            <numerusform>%Ln monitores</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulator&apos;s address was copied. It takes any token.</source>
        <translation>Se copió la dirección del simulador. Acepta cualquier token.</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>Crear canal</translation>
    </message>
    <message>
        <source>OpenStatus gets a new channel &quot;%1&quot; for %2. This is sent, with the token in the place of the dots:</source>
        <translation>OpenStatus recibe un canal nuevo «%1» para %2. Se envía esto, con el token en lugar de los puntos:</translation>
    </message>
    <message>
        <source>&amp;Create channel</source>
        <translation>&amp;Crear canal</translation>
    </message>
    <message>
        <source>Update channel</source>
        <translation>Actualizar canal</translation>
    </message>
    <message>
        <source>The channel &quot;%1&quot; gets this name, URL and header, and exactly %2, as chosen; what it had before is lost. This is sent, with the token in the place of the dots:</source>
        <translation>El canal «%1» recibe este nombre, esta URL y esta cabecera, y exactamente %2, según lo elegido; lo que tenía antes se pierde. Se envía esto, con el token en lugar de los puntos:</translation>
    </message>
    <message>
        <source>&amp;Update channel</source>
        <translation>&amp;Actualizar canal</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>OpenStatus calls %1 once with its test, which says &quot;recovered&quot;. Nothing is saved. This is sent, with the token in the place of the dots:</source>
        <translation>OpenStatus llama una vez a %1 con su prueba, que dice &quot;recovered&quot;. No se guarda nada. Se envía esto, con el token en lugar de los puntos:</translation>
    </message>
    <message>
        <source>&amp;Send test</source>
        <translation>&amp;Enviar prueba</translation>
    </message>
    <message>
        <source>Delete channel</source>
        <translation>Eliminar canal</translation>
    </message>
    <message>
        <source>The channel &quot;%1&quot; is deleted for all its monitors. There is no way back.</source>
        <translation>El canal «%1» se elimina para todos sus monitores. No hay vuelta atrás.</translation>
    </message>
    <message>
        <source>&amp;Delete channel</source>
        <translation>&amp;Eliminar canal</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Abrir espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>&amp;Guardar espacio de trabajo</translation>
    </message>
    <message>
        <source>Save workspace &amp;as…</source>
        <translation>Guardar espacio de trabajo &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Filter set…</source>
        <translation>Conjunto de &amp;filtros…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Filter set (*.json)</source>
        <translation>Conjunto de filtros (*.json)</translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>&amp;Hoja de entrega…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Hand-over sheet to &amp;print…</source>
        <translation>Hoja de entrega para im&amp;primir…</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>OpenStatus as &amp;Terraform…</source>
        <translation>OpenStatus como &amp;Terraform…</translation>
    </message>
    <message>
        <source>Terraform (*.tf)</source>
        <translation>Terraform (*.tf)</translation>
    </message>
    <message>
        <source>OpenStatus &amp;request body…</source>
        <translation>Cue&amp;rpo de petición de OpenStatus…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo filter change</source>
        <translation>&amp;Deshacer cambio de filtros</translation>
    </message>
    <message>
        <source>&amp;Redo filter change</source>
        <translation>&amp;Rehacer cambio de filtros</translation>
    </message>
    <message>
        <source>&amp;Paste payload</source>
        <translation>&amp;Pegar payload</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Abrir &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>&amp;Ejemplo</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Todos los ejemplos</translation>
    </message>
    <message>
        <source>&amp;Payloads</source>
        <translation>&amp;Payloads</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Escuchar</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Listener and reac&amp;hability…</source>
        <translation>Receptor y acceso &amp;desde fuera…</translation>
    </message>
    <message>
        <source>Follo&amp;w new deliveries</source>
        <translation>Seguir las entregas &amp;nuevas</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Co&amp;mpare with its recovery</source>
        <translation>Co&amp;mparar con su recuperación</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Copy as &amp;curl command</source>
        <translation>Copiar como comando &amp;curl</translation>
    </message>
    <message>
        <source>Copy as HAR &amp;entry</source>
        <translation>Copiar como entrada &amp;HAR</translation>
    </message>
    <message>
        <source>E&amp;xport captures…</source>
        <translation>E&amp;xportar capturas…</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson)</source>
        <translation>NDJSON (*.ndjson)</translation>
    </message>
    <message>
        <source>Clear all but pinned…</source>
        <translation>Borrar todo salvo lo fijado…</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>&amp;Quitar lo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Bring back removed</source>
        <translation>&amp;Recuperar lo quitado</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>&amp;Propose from roles</source>
        <translation>&amp;Proponer según los roles</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Prue&amp;ba</translation>
    </message>
    <message>
        <source>&amp;Run or stop the last test</source>
        <translation>&amp;Ejecutar o detener la última prueba</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Test on &amp;simulator</source>
        <translation>Probar en el &amp;simulador</translation>
    </message>
    <message>
        <source>Test &amp;live…</source>
        <translation>P&amp;rueba real…</translation>
    </message>
    <message>
        <source>&amp;Earlier runs…</source>
        <translation>Ejecuciones &amp;anteriores…</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Conexión…</translation>
    </message>
    <message>
        <source>&amp;OpenStatus…</source>
        <translation>&amp;OpenStatus…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Theme: follow the &amp;system</source>
        <translation>Tema: según el &amp;sistema</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Tema: &amp;claro</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>Tema: &amp;oscuro</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>The window speaks %1 from its next start on.</source>
        <translation>La ventana estará en %1 la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Gooseneck</source>
        <translation>&amp;Acerca de Gooseneck</translation>
    </message>
    <message>
        <source>Markdown (*.md);;Web page (*.html);;JSON (*.json);;JUnit (*.xml)</source>
        <translation>Markdown (*.md);;Página web (*.html);;JSON (*.json);;JUnit (*.xml)</translation>
    </message>
    <message>
        <source>The token was copied. The clipboard is cleared after 30 s.</source>
        <translation>Se copió el token. El portapapeles se vacía a los 30 s.</translation>
    </message>
    <message>
        <source>These filters cannot be probed. One of them needs items to look for, a resolve part, and an incident id under a key that is looked into by no list.</source>
        <translation>Estos filtros no se pueden sondear. Uno de ellos necesita elementos que buscar, una parte Resolve y un id de incidente en una clave que ninguna lista consulte.</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Co&amp;mandos…</translation>
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
        <translation>Á&amp;rbol</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>&amp;Bytes</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Cabeceras</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>Ca&amp;mpos</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Comp&amp;arar</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>A&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>I&amp;ncidentes</translation>
    </message>
    <message>
        <source>&amp;Simulator</source>
        <translation>&amp;Simulador</translation>
    </message>
    <message>
        <source>Setup &amp;guide</source>
        <translation>G&amp;uía de configuración</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>A&amp;yuda para este lugar</translation>
    </message>
    <message>
        <source>&amp;Show me an outage</source>
        <translation>&amp;Mostrar una caída</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting</source>
        <translation>&amp;Solución de problemas</translation>
    </message>
    <message>
        <source>&amp;What is protected</source>
        <translation>&amp;Qué está protegido</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>The selected payload now: %1</source>
        <translation>El payload seleccionado, ahora: %1</translation>
    </message>
    <message>
        <source>The test passed.</source>
        <translation>Prueba superada.</translation>
    </message>
    <message>
        <source>The test did not pass.</source>
        <translation>Prueba no superada.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>No change of the filters is left to take back.</source>
        <translation>No queda ningún cambio de filtros que deshacer.</translation>
    </message>
    <message>
        <source>No change of the filters was taken back.</source>
        <translation>No se deshizo ningún cambio de filtros.</translation>
    </message>
    <message>
        <source>No payload is selected.</source>
        <translation>No hay ningún payload seleccionado.</translation>
    </message>
    <message>
        <source>Learn this &amp;tenant…</source>
        <translation>Son&amp;dear este inquilino…</translation>
    </message>
    <message>
        <source>N&amp;otify of payloads while minimised</source>
        <translation>&amp;Avisar de payloads con la ventana minimizada</translation>
    </message>
    <message>
        <source>A live run is on</source>
        <translation>Hay una prueba real en curso</translation>
    </message>
    <message>
        <source>A live run is on, and what it opened in Callgoose may not be resolved yet.</source>
        <translation>Hay una prueba real en curso, y lo que abrió en Callgoose puede no estar resuelto todavía.</translation>
    </message>
    <message>
        <source>Ended now, it still sends the resolve, which takes 30 s at most. Closed at once, it may leave the incident open; its resolve is kept and offered at the next start.</source>
        <translation>Si termina ahora, todavía envía el Resolve, lo que tarda 30 s como máximo. Si se cierra en el acto, el incidente puede quedar abierto; su Resolve se guarda y se ofrece en el próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;End the run and close</source>
        <translation>&amp;Terminar la prueba y cerrar</translation>
    </message>
    <message>
        <source>Close at &amp;once</source>
        <translation>Cerrar en el &amp;acto</translation>
    </message>
    <message>
        <source>&amp;Go on testing</source>
        <translation>&amp;Seguir probando</translation>
    </message>
    <message>
        <source>The run is being ended. The window closes once its resolve is answered.</source>
        <translation>La prueba está terminando. La ventana se cierra en cuanto se responda a su Resolve.</translation>
    </message>
    <message>
        <source>The simulator&apos;s address was copied. It takes the tokens of its tenant.</source>
        <translation>Se copió la dirección del simulador. Acepta los tokens de su inquilino.</translation>
    </message>
    <message>
        <source>Open a tenant file</source>
        <translation>Abrir un archivo de inquilino</translation>
    </message>
    <message>
        <source>Tenants (*.json);;All files (*)</source>
        <translation>Inquilinos (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>gooseneck::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>gooseneck::NoveltyLine</name>
    <message>
        <source>There is more that is new (%1).</source>
        <translation>Hay más novedades (%1).</translation>
    </message>
    <message>
        <source>Compare with the last &amp;good one</source>
        <translation>Comparar con el último &amp;normal</translation>
    </message>
</context>
<context>
    <name>gooseneck::OpenStatusAccess</name>
    <message>
        <source>&amp;Forget key</source>
        <translation>&amp;Olvidar clave</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>&amp;Dirección de la API</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Cla&amp;ve de la API</translation>
    </message>
    <message>
        <source>&amp;Read lists</source>
        <translation>Leer li&amp;stas</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>This is no API key: it holds a space, a line break or a letter that no key has. Copy it from OpenStatus: Settings, API Token.</source>
        <translation>Esto no es una clave de API: contiene un espacio, un salto de línea o una letra que ninguna clave tiene. Cópiela de OpenStatus: Settings, API Token.</translation>
    </message>
</context>
<context>
    <name>gooseneck::OpenStatusDialog</name>
    <message>
        <source>Monitors</source>
        <translation>Monitores</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprueba</translation>
    </message>
    <message>
        <source>Notification channels</source>
        <translation>Canales de notificación</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Send &amp;test…</source>
        <translation>Enviar &amp;prueba…</translation>
    </message>
    <message>
        <source>&amp;Delete channel…</source>
        <translation>&amp;Eliminar canal…</translation>
    </message>
    <message>
        <source>OpenStatus</source>
        <translation>OpenStatus</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Set up the connection to Callgoose first (Test, Connection): its URL and token go into the channel.</source>
        <translation>Configure primero la conexión con Callgoose (Prueba, Conexión): su URL y su token van en el canal.</translation>
    </message>
    <message>
        <source>&amp;Create channel…</source>
        <translation>&amp;Crear canal…</translation>
    </message>
    <message>
        <source>&amp;Update channel…</source>
        <translation>&amp;Actualizar canal…</translation>
    </message>
    <message>
        <source>The address is http: key and token also cross the network in clear.</source>
        <translation>La dirección es http: la clave y el token también cruzan la red sin cifrar.</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Canal nuevo</translation>
    </message>
</context>
<context>
    <name>gooseneck::Outage</name>
    <message>
        <source>A listener on this machine waits for what OpenStatus sends.</source>
        <translation>Un receptor en este equipo espera lo que envía OpenStatus.</translation>
    </message>
    <message>
        <source>3 a.m., the checkout fails: OpenStatus posts &quot;error&quot;, and it appears on the left.</source>
        <translation>Las 3 de la mañana, falla el proceso de pago: OpenStatus envía &quot;error&quot; y aparece a la izquierda.</translation>
    </message>
    <message>
        <source>Its keys get their roles: what says up or down, and the id that both halves share.</source>
        <translation>Sus claves reciben sus roles: lo que dice activo o caído, y el id que comparten las dos mitades.</translation>
    </message>
    <message>
        <source>The checkout is back: &quot;recovered&quot; arrives, with the same id.</source>
        <translation>El proceso de pago vuelve a funcionar: llega &quot;recovered&quot;, con el mismo id.</translation>
    </message>
    <message>
        <source>From these two the filters are proposed, on the right: one word opens, one closes.</source>
        <translation>A partir de estos dos se proponen los filtros, a la derecha: una palabra abre y otra cierra.</translation>
    </message>
    <message>
        <source>Below, a Callgoose on this machine reads the same filters. It has no incidents yet.</source>
        <translation>Abajo, un Callgoose en este equipo lee los mismos filtros. Aún no tiene incidentes.</translation>
    </message>
    <message>
        <source>The alert reaches Callgoose: a filter matches, and an incident opens.</source>
        <translation>La alerta llega a Callgoose: un filtro coincide y se abre un incidente.</translation>
    </message>
    <message>
        <source>OpenStatus repeats itself. Callgoose calls it a duplicate, and opens nothing twice.</source>
        <translation>OpenStatus se repite. Callgoose lo llama duplicado y no abre nada dos veces.</translation>
    </message>
    <message>
        <source>The recovery carries the same id: it finds the incident and closes it.</source>
        <translation>La recuperación lleva el mismo id: encuentra el incidente y lo cierra.</translation>
    </message>
    <message>
        <source>That is the whole way. Close this, and everything of yours is as it was.</source>
        <translation>Ese es todo el camino. Pulse «Terminar» y todo lo suyo está como estaba.</translation>
    </message>
    <message>
        <source>This cannot be shown: the listener or the simulator does not answer on this machine. Nothing of yours was touched; close this.</source>
        <translation>Esto no se puede mostrar: el receptor o el simulador no responde en este equipo. No se tocó nada de lo suyo; pulse «Terminar».</translation>
    </message>
</context>
<context>
    <name>gooseneck::PageWriter</name>
    <message>
        <source>Filter set: %1</source>
        <translation>Conjunto de filtros: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>There are no filters yet.</source>
        <translation>Aún no hay filtros.</translation>
    </message>
    <message>
        <source>Field in the Callgoose form</source>
        <translation>Campo en el formulario de Callgoose</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>(holds invisible characters)</source>
        <translation>(contiene caracteres invisibles)</translation>
    </message>
    <message>
        <source>Found here:</source>
        <translation>Encontrado aquí:</translation>
    </message>
</context>
<context>
    <name>gooseneck::PayloadListModel</name>
    <message>
        <source>captured</source>
        <translation>capturado</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>Payload %1</source>
        <translation>Payload %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min old</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h old</source>
        <translation>
            <numerusform>hace %Ln h</numerusform>
            <numerusform>hace %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days old</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>from the future</source>
        <translation>del futuro</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
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
        <translation>Botón Test</translation>
    </message>
    <message>
        <source>Callgoose not reached</source>
        <translation>No se llegó a Callgoose</translation>
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
        <translation>Seleccione dos con Ctrl o Mayús para compararlos.</translation>
    </message>
    <message>
        <source>No payloads yet</source>
        <translation>Aún no hay payloads</translation>
    </message>
    <message>
        <source>Listen for webhooks, paste one with Ctrl+V, drop a file, or add samples.</source>
        <translation>Escuche webhooks, pegue uno con Ctrl+V, suelte un archivo o añada ejemplos.</translation>
    </message>
    <message>
        <source>Add samples</source>
        <translation>Añadir ejemplos</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No payload has this text and verdict.</source>
        <translation>Ningún payload tiene este texto y este veredicto.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show each &amp;attempt</source>
        <translation>Mostrar cada in&amp;tento</translation>
    </message>
    <message>
        <source>&amp;Fold the attempts</source>
        <translation>Plegar los in&amp;tentos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the payloads by text</source>
        <translation>Filtrar los payloads por texto</translation>
    </message>
    <message>
        <source>Add ▾</source>
        <translation>Añadir ▾</translation>
    </message>
    <message>
        <source>Show only payloads with these verdicts</source>
        <translation>Mostrar solo los payloads con estos veredictos</translation>
    </message>
    <message>
        <source>Filter the payloads by verdict</source>
        <translation>Filtrar los payloads por veredicto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Add a payload</source>
        <translation>Añadir un payload</translation>
    </message>
</context>
<context>
    <name>gooseneck::PayloadPanel</name>
    <message>
        <source>byte order mark</source>
        <translation>marca de orden de bytes</translation>
    </message>
    <message>
        <source>Reveal secrets</source>
        <translation>Mostrar secretos</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Choose a payload on the left to see its keys and to say what they mean.</source>
        <translation>Elija un payload a la izquierda para ver sus claves y decir qué significan.</translation>
    </message>
    <message>
        <source>Tokens and links that act without a login are covered in tree, bytes, headers and copies</source>
        <translation>Los tokens y los enlaces que actúan sin iniciar sesión se ocultan en el árbol, los bytes, las cabeceras y las copias</translation>
    </message>
    <message>
        <source>No tree</source>
        <translation>Sin árbol</translation>
    </message>
    <message>
        <source>The bytes are kept as they came. Raw shows where they stop being JSON.</source>
        <translation>Los bytes se conservan tal como llegaron. «Bytes» muestra dónde dejan de ser JSON.</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>Mostrar los bytes</translation>
    </message>
    <message>
        <source>Hide secrets</source>
        <translation>Ocultar secretos</translation>
    </message>
    <message>
        <source>The payload is being read…</source>
        <translation>Se está leyendo el payload…</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Views of the payload</source>
        <translation>Vistas del payload</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Coincidencia anterior</translation>
    </message>
</context>
<context>
    <name>gooseneck::ProblemsPanel</name>
    <message>
        <source>Nothing to check yet</source>
        <translation>Aún no hay nada que comprobar</translation>
    </message>
    <message>
        <source>As soon as there are filters, this says where they and the payloads do not fit together, and how to mend it.</source>
        <translation>En cuanto haya filtros, aquí se indica dónde no encajan con los payloads y cómo corregirlo.</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>No se encontraron problemas</translation>
    </message>
    <message>
        <source>The filters and the payloads seen so far fit together.</source>
        <translation>Los filtros y los payloads vistos hasta ahora encajan.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Enter leads to the place of a problem, Ctrl+Full stop applies its fix.</source>
        <translation>Intro lleva al lugar de un problema; Ctrl+Punto aplica su corrección.</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>Aplicar la corrección</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Ir a su lugar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Qué hacer al respecto</translation>
    </message>
</context>
<context>
    <name>gooseneck::RawPage</name>
    <message>
        <source>Bytes of the payload as text</source>
        <translation>Bytes del payload como texto</translation>
    </message>
    <message>
        <source>Bytes of the payload in hexadecimal</source>
        <translation>Bytes del payload en hexadecimal</translation>
    </message>
</context>
<context>
    <name>gooseneck::ReachabilityView</name>
    <message>
        <source>&amp;Check</source>
        <translation>Compro&amp;bar</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Try it through the public name</source>
        <translation>Probarlo con el nombre público</translation>
    </message>
    <message>
        <source>Start listening first.</source>
        <translation>Empiece antes a escuchar.</translation>
    </message>
    <message>
        <source>So OpenStatus Cloud needs a tunnel with a public name, and one that runs in Docker on this machine a name of its own for it. Enter that name under Address. Without either, copy payloads from Callgoose (Settings, Logs) and paste them here.</source>
        <translation>Por eso OpenStatus Cloud necesita un túnel con un nombre público, y uno que se ejecute en Docker en este equipo, un nombre propio para este. Introduzca ese nombre en «Dirección». Sin ninguno de los dos, copie payloads de Callgoose (Settings, Logs) y péguelos aquí.</translation>
    </message>
    <message>
        <source>No tunnel program was found on this machine (cloudflared, ngrok, tailscale, ssh). Install one to be reachable from outside.</source>
        <translation>No se encontró ningún programa de túnel en este equipo (cloudflared, ngrok, tailscale, ssh). Instale uno para que se pueda llegar desde fuera.</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>OpenStatus in Docker on this machine: lines for its compose file, listener open to all networks</source>
        <translation>OpenStatus en Docker en este equipo: líneas para su archivo compose, receptor abierto a todas las redes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Preguntando a %1 …</translation>
    </message>
</context>
<context>
    <name>gooseneck::ReadingCard</name>
    <message>
        <source>payload %1</source>
        <translation>el payload %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>How Callgoose is taken to read the filters</source>
        <translation>Cómo se supone que Callgoose lee los filtros</translation>
    </message>
    <message>
        <source>The selected payload: the same under all 12 readings.</source>
        <translation>El payload seleccionado: igual con las 12 lecturas.</translation>
    </message>
    <message numerus="yes">
        <source>The selected payload: another outcome under %Ln of 12 readings.</source>
        <translation>
            <numerusform>El payload seleccionado: otro resultado con %Ln de las 12 lecturas.</numerusform>
            <numerusform>El payload seleccionado: otro resultado con %Ln de las 12 lecturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Show the payloads</source>
        <translation>Mostrar los payloads</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::ReadingPage</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Detener &amp;la lectura</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Leerlo</translation>
    </message>
    <message>
        <source>How much of the payload is read</source>
        <translation>Cuánto del payload se ha leído</translation>
    </message>
    <message>
        <source>The payload is being read</source>
        <translation>Se está leyendo el payload</translation>
    </message>
    <message>
        <source>It is large. Everything else can be used meanwhile.</source>
        <translation>Es grande. Todo lo demás se puede usar mientras tanto.</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Se detuvo la lectura</translation>
    </message>
    <message>
        <source>The payload is kept as it came. Its keys and bytes are shown once it is read.</source>
        <translation>El payload se conserva tal como llegó. Sus claves y sus bytes se muestran cuando se haya leído.</translation>
    </message>
</context>
<context>
    <name>gooseneck::RecentWorkspaces</name>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Olvidar estos</translation>
    </message>
</context>
<context>
    <name>gooseneck::RunsDialog</name>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superada</translation>
    </message>
    <message>
        <source>no such step</source>
        <translation>no existe este paso</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Earlier run</source>
        <translation>Ejecución anterior</translation>
    </message>
    <message>
        <source>Later run</source>
        <translation>Ejecución posterior</translation>
    </message>
    <message>
        <source>&amp;Show in the Test tab</source>
        <translation>&amp;Mostrar en la pestaña Prueba</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Host, id, title, day, passed or failed</source>
        <translation>Host, id, título, día, superada o no superada</translation>
    </message>
    <message>
        <source>Search in the runs</source>
        <translation>Buscar en las ejecuciones</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Steps compared</source>
        <translation>Pasos comparados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>simulator</source>
        <translation>simulador</translation>
    </message>
    <message>
        <source>Steps that differ are marked with ≠.</source>
        <translation>Los pasos distintos llevan la marca ≠.</translation>
    </message>
    <message>
        <source>Select two runs to compare them.</source>
        <translation>Seleccione dos ejecuciones para compararlas.</translation>
    </message>
</context>
<context>
    <name>gooseneck::Screenshot</name>
    <message>
        <source>No dialog is opened by &quot;%1&quot;.
</source>
        <translation>«%1» no abre ningún diálogo.
</translation>
    </message>
    <message>
        <source>The picture could not be written to &quot;%1&quot;.
</source>
        <translation>No se pudo escribir la imagen en «%1».
</translation>
    </message>
</context>
<context>
    <name>gooseneck::SearchBar</name>
    <message>
        <source>Search keys and values</source>
        <translation>Buscar claves y valores</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
</context>
<context>
    <name>gooseneck::SetupGuide</name>
    <message>
        <source>Get payloads in</source>
        <translation>Obtener payloads</translation>
    </message>
    <message>
        <source>Choose the keys</source>
        <translation>Elegir las claves</translation>
    </message>
    <message>
        <source>Make the filters</source>
        <translation>Hacer los filtros</translation>
    </message>
    <message>
        <source>Mend the problems</source>
        <translation>Corregir los problemas</translation>
    </message>
    <message>
        <source>Test on the simulator</source>
        <translation>Probar en el simulador</translation>
    </message>
    <message>
        <source>Connect Callgoose</source>
        <translation>Conectar Callgoose</translation>
    </message>
    <message>
        <source>Test live</source>
        <translation>Prueba real</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Listen, paste or drop what is really sent.</source>
        <translation>Escuche, pegue o suelte lo que se envía de verdad.</translation>
    </message>
    <message>
        <source>In the tree: S on the status, I on the id.</source>
        <translation>En el árbol: S en el estado, I en el id.</translation>
    </message>
    <message>
        <source>Each one opens, and resolves what it opened.</source>
        <translation>Cada uno abre, y resuelve lo que abrió.</translation>
    </message>
    <message>
        <source>Nothing is left that cannot work.</source>
        <translation>No queda nada que no pueda funcionar.</translation>
    </message>
    <message>
        <source>A full cycle; nothing leaves this machine.</source>
        <translation>Un ciclo completo; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s URL, and its token.</source>
        <translation>La URL del punto de acceso y su token.</translation>
    </message>
    <message>
        <source>The same cycle, marked [TEST].</source>
        <translation>El mismo ciclo, marcado con [TEST].</translation>
    </message>
    <message>
        <source>Export the sheet of what to type where.</source>
        <translation>Exporte la hoja que dice qué escribir y dónde.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Setup guide</source>
        <translation>Guía de configuración</translation>
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
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Plays an outage in this window, from the alert to the closed incident. Yours stays as it is.</source>
        <translation>Reproduce una caída en esta ventana, desde la alerta hasta el incidente cerrado. Lo suyo queda como está.</translation>
    </message>
</context>
<context>
    <name>gooseneck::Show</name>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pau&amp;sar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>Show me an outage</source>
        <translation>Mostrar una caída</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Seguir</translation>
    </message>
</context>
<context>
    <name>gooseneck::SimulatedIncidentsModel</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>none: nothing can resolve it</source>
        <translation>ninguno: nada puede resolverlo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Incident id</source>
        <translation>Id de incidente</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service, its team</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
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
        <translation>origen desconocido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
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
        <translation>Copiar URL</translation>
    </message>
    <message>
        <source>Tell the listener</source>
        <translation>Avisar al receptor</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Status of the refusal</source>
        <translation>Estado del rechazo</translation>
    </message>
    <message>
        <source>Delay of the answer</source>
        <translation>Demora de la respuesta</translation>
    </message>
    <message>
        <source>For how many requests</source>
        <translation>En cuántas peticiones</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Address of the simulator</source>
        <translation>Dirección del simulador</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>How the simulator reads the filters</source>
        <translation>Cómo lee los filtros el simulador</translation>
    </message>
    <message>
        <source>Reads as the filters say</source>
        <translation>Lee como indican los filtros</translation>
    </message>
    <message>
        <source>Reads as documented</source>
        <translation>Lee como la documentación</translation>
    </message>
    <message>
        <source>Reads as the guide</source>
        <translation>Lee como la guía</translation>
    </message>
    <message>
        <source>Top-level keys only</source>
        <translation>Solo claves de primer nivel</translation>
    </message>
    <message>
        <source>Keys at any depth</source>
        <translation>Claves a cualquier nivel</translation>
    </message>
    <message>
        <source>Posts every incident that opens or closes to the listener&apos;s address</source>
        <translation>Envía cada incidente que se abre o se cierra a la dirección del receptor</translation>
    </message>
    <message>
        <source>Forget all incidents, as a fresh tenant</source>
        <translation>Olvidar todos los incidentes, como un inquilino nuevo</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Tipo de fallo</translation>
    </message>
    <message>
        <source>Refuse with status</source>
        <translation>Rechazar con estado</translation>
    </message>
    <message>
        <source>Answer late</source>
        <translation>Responder tarde</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Cerrar sin responder</translation>
    </message>
    <message>
        <source>Answer with garbage</source>
        <translation>Responder con basura</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>next </source>
        <translation>próximas </translation>
    </message>
    <message>
        <source>Do this wrong with the next requests</source>
        <translation>Fallar así en las próximas peticiones</translation>
    </message>
    <message>
        <source>Take back the faults that are still to come</source>
        <translation>Retirar los fallos pendientes</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
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
            <numerusform>%Ln abierto</numerusform>
            <numerusform>%Ln abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%Ln resuelto</numerusform>
            <numerusform>%Ln resueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come: %1</source>
        <translation>Pendientes: %1</translation>
    </message>
</context>
<context>
    <name>gooseneck::StatusChoices</name>
    <message>
        <source>none seen</source>
        <translation>no se vio ninguno</translation>
    </message>
    <message>
        <source>Taken for down: %1. For up: %2.</source>
        <translation>Se toma por caído: %1. Por activo: %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more values that mean neither down nor up</source>
        <translation>
            <numerusform>y %Ln valor más que no significa ni caído ni activo</numerusform>
            <numerusform>y %Ln valores más que no significan ni caído ni activo</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;  ×%2</source>
        <translation>«%1»  ×%2</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;  ×%2  to do?</source>
        <translation>«%1»  ×%2:  ¿qué debe hacer?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It means neither down nor up, so no filter takes it yet.</source>
        <translation>No significa ni caído ni activo, así que aún no lo toma ningún filtro.</translation>
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
        <translation>Se acepta cualquier token.</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Tokens: %1</translation>
    </message>
    <message>
        <source>The filters of this window</source>
        <translation>Los filtros de esta ventana</translation>
    </message>
    <message>
        <source>Open a tenant file…</source>
        <translation>Abrir un archivo de inquilino…</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Volver a leer el archivo</translation>
    </message>
    <message>
        <source>Tenant: %1 ▾</source>
        <translation>Inquilino: %1 ▾</translation>
    </message>
    <message>
        <source>Tenant ▾</source>
        <translation>Inquilino ▾</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Inquilino: %1</translation>
    </message>
    <message>
        <source>Tenant: the filters of this window</source>
        <translation>Inquilino: los filtros de esta ventana</translation>
    </message>
    <message>
        <source>%1
Services: %2
%3</source>
        <translation>%1
Servicios: %2
%3</translation>
    </message>
    <message>
        <source>One service with the filters of this window. Every token is let in.</source>
        <translation>Un solo servicio con los filtros de esta ventana. Se acepta cualquier token.</translation>
    </message>
</context>
<context>
    <name>gooseneck::TestPanel</name>
    <message>
        <source>Sends what is chosen, with a synthetic id and a title marked [TEST]. Nothing leaves this machine with the simulator.</source>
        <translation>Envía lo elegido, con un id sintético y un título marcado con [TEST]. Con el simulador, nada sale de este equipo.</translation>
    </message>
    <message>
        <source>the simulator</source>
        <translation>el simulador</translation>
    </message>
    <message>
        <source>Running against %1 …</source>
        <translation>En ejecución contra %1 …</translation>
    </message>
    <message>
        <source>Passed against %1: &quot;%2&quot; is open.</source>
        <translation>Superada contra %1: «%2» está abierto.</translation>
    </message>
    <message>
        <source>Passed against %1: &quot;%2&quot; is closed.</source>
        <translation>Superada contra %1: «%2» está cerrado.</translation>
    </message>
    <message>
        <source>Passed against %1: &quot;%2&quot; opened and closed.</source>
        <translation>Superada contra %1: «%2» se abrió y se cerró.</translation>
    </message>
    <message>
        <source>Not passed against %1. The incident &quot;%2&quot; may still be open: close it in Callgoose.</source>
        <translation>No superada contra %1. El incidente «%2» puede seguir abierto: ciérrelo en Callgoose.</translation>
    </message>
    <message>
        <source>Not passed against %1.</source>
        <translation>No superada contra %1.</translation>
    </message>
    <message>
        <source>Test on &amp;simulator</source>
        <translation>Probar en el &amp;simulador</translation>
    </message>
    <message>
        <source>Test live…</source>
        <translation>Prueba real…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Earlier runs…</source>
        <translation>Ejecuciones anteriores…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Pasos de la prueba</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Escenario: %1</translation>
    </message>
    <message>
        <source>Needs filters, an endpoint and its token (set up the connection)</source>
        <translation>Necesita filtros, un punto de acceso y su token (configure la conexión)</translation>
    </message>
</context>
<context>
    <name>gooseneck::TestPrinter</name>
    <message>
        <source>Passed.</source>
        <translation>Superada.</translation>
    </message>
    <message>
        <source>Not passed.</source>
        <translation>No superada.</translation>
    </message>
    <message>
        <source>The incident %1 may still be open: look into Callgoose.</source>
        <translation>El incidente %1 puede seguir abierto: compruébelo en Callgoose.</translation>
    </message>
</context>
<context>
    <name>gooseneck::TestRemarks</name>
    <message>
        <source>S&amp;witch profile</source>
        <translation>Cambiar &amp;de perfil</translation>
    </message>
    <message>
        <source>The test incident &quot;%1&quot; (%2) may be open at %3 since %4.</source>
        <translation>El incidente de prueba «%1» (%2) puede estar abierto en %3 desde %4.</translation>
    </message>
    <message>
        <source>Resolve &amp;now</source>
        <translation>Resolver a&amp;hora</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>Está cerrado</translation>
    </message>
    <message>
        <source>You have seen in Callgoose that the incident is closed; nothing is sent</source>
        <translation>Ha visto en Callgoose que el incidente está cerrado; no se envía nada</translation>
    </message>
    <message>
        <source>Callgoose asks to wait: %1 s left. Nothing is sent again by itself.</source>
        <translation>Callgoose pide esperar: quedan %1 s. Nada se vuelve a enviar por sí solo.</translation>
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
        <translation>Paso</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>gooseneck::ToSentence</name>
    <message numerus="yes">
        <source>There are %Ln more remarks.</source>
        <translation>
            <numerusform>Hay %Ln observación más.</numerusform>
            <numerusform>Hay %Ln observaciones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is full: the oldest captures that are not pinned made room for new ones (%1). Pin what is to stay.</source>
        <translation>El historial está lleno: las capturas más antiguas sin fijar dejaron sitio a las nuevas (%1). Fije lo que deba quedarse.</translation>
    </message>
    <message>
        <source>Another Gooseneck uses this history. It is shown here but nothing can be added; close the other one, or start this one with --data and a folder of its own.</source>
        <translation>Otro Gooseneck usa este historial. Aquí se muestra, pero no se puede añadir nada; cierre el otro o inicie este con --data y una carpeta propia.</translation>
    </message>
    <message>
        <source>The payload was removed.</source>
        <translation>Se quitó el payload.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries of one event were removed.</source>
        <translation>
            <numerusform>Se quitó el payload.</numerusform>
            <numerusform>Se quitaron %Ln entregas de un evento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was brought up to date. What it was before is kept as &quot;%1&quot;.</source>
        <translation>El historial se actualizó. Su versión anterior se conserva como «%1».</translation>
    </message>
    <message>
        <source>Cleared. Captures that are gone for good: %1. Pinned ones that were kept: %2.</source>
        <translation>Borrado. Capturas eliminadas para siempre: %1. Fijadas que se conservan: %2.</translation>
    </message>
    <message>
        <source>No payload of the same incident says the opposite of this one. Choose a status and an id key first, and capture both the error and its recovery.</source>
        <translation>Ningún payload del mismo incidente dice lo contrario que este. Elija primero una clave de estado y otra de id, y capture tanto el error como su recuperación.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so the listener uses %2. The address in OpenStatus has to name it.</source>
        <translation>Otro programa ocupa el puerto %1, así que el receptor usa el %2. La dirección en OpenStatus debe indicarlo.</translation>
    </message>
    <message>
        <source>The filters of &quot;%1&quot; took the place of yours. Undo (Ctrl+Z) brings yours back.</source>
        <translation>Los filtros de «%1» han reemplazado a los suyos. Deshacer (Ctrl+Z) recupera los suyos.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; took the place of yours. Undo (Ctrl+Z) brings yours back.</source>
        <translation>El espacio de trabajo «%1» ha reemplazado al suyo. Deshacer (Ctrl+Z) recupera el suyo.</translation>
    </message>
    <message>
        <source>The listener is off: the value of the secret header &quot;%1&quot; could not be read from the keychain. Enter it again under Listener, or leave the header&apos;s name empty.</source>
        <translation>El receptor está desactivado: no se pudo leer del llavero el valor de la cabecera secreta «%1». Introdúzcalo de nuevo en «Receptor» o deje vacío el nombre de la cabecera.</translation>
    </message>
</context>
<context>
    <name>gooseneck::TokenField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mostra&amp;r</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Shows the token while the button is held</source>
        <translation>Muestra el token mientras se mantiene pulsado el botón</translation>
    </message>
    <message>
        <source>Copies the stored token; the clipboard is cleared after 30 s</source>
        <translation>Copia el token guardado; el portapapeles se vacía a los 30 s</translation>
    </message>
</context>
<context>
    <name>gooseneck::TreePage</name>
    <message>
        <source>Keys and values of the payload</source>
        <translation>Claves y valores del payload</translation>
    </message>
    <message>
        <source>S status · I id · T title · D description · Ctrl+F search</source>
        <translation>S estado · I id · T título · D descripción · Ctrl+F buscar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
</TS>
