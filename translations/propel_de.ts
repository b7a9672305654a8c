<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>“%1” isn&apos;t a client ID.</source>
        <translation>„%1“ ist keine Client-ID.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Test this instance instead of a saved connection.</source>
        <translation>Diese Instanz statt einer gespeicherten Verbindung testen.</translation>
    </message>
    <message>
        <source>Its Company ID, as typed to sign in to ConnectWise.</source>
        <translation>Die Company ID dieser Instanz, wie Sie sie bei der Anmeldung in ConnectWise eingeben.</translation>
    </message>
    <message>
        <source>The API member&apos;s public key.</source>
        <translation>Der öffentliche Schlüssel des API-Mitglieds.</translation>
    </message>
    <message>
        <source>List the saved connections.</source>
        <translation>Die gespeicherten Verbindungen auflisten.</translation>
    </message>
    <message>
        <source>Print the report as text. This is the default, except with --all and --last.</source>
        <translation>Den Bericht als Text ausgeben. Das ist die Voreinstellung, außer mit --all und --last.</translation>
    </message>
    <message>
        <source>Print the report as Markdown.</source>
        <translation>Den Bericht als Markdown ausgeben.</translation>
    </message>
    <message>
        <source>Write the report to this file as HTML (“-”: to standard output).</source>
        <translation>Den Bericht als HTML in diese Datei schreiben („-“: auf die Standardausgabe).</translation>
    </message>
    <message>
        <source>With --last: an older result counts as unknown (45s, 90m, 26h, 2d; by default 26h).</source>
        <translation>Mit --last: Ein älteres Ergebnis gilt als unbekannt (45s, 90m, 26h, 2d; Voreinstellung 26h).</translation>
    </message>
    <message>
        <source>The client ID to send.</source>
        <translation>Die Client-ID, die gesendet wird.</translation>
    </message>
    <message>
        <source>Trust the CA certificates in this file too.</source>
        <translation>Auch den CA-Zertifikaten in dieser Datei vertrauen.</translation>
    </message>
    <message>
        <source>Use this proxy: http://host:port or socks5://host:port.</source>
        <translation>Diesen Proxy verwenden: http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>The value of --%1 is empty.</source>
        <translation>Der Wert von --%1 ist leer.</translation>
    </message>
    <message>
        <source>The name of the connection is empty.</source>
        <translation>Der Name der Verbindung ist leer.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds from 1 to 600.</source>
        <translation>--timeout erwartet eine Zahl von Sekunden von 1 bis 600.</translation>
    </message>
    <message>
        <source>--max-age takes a time such as 90m, 26h, or 2d.</source>
        <translation>--max-age erwartet eine Zeit wie 90m, 26h oder 2d.</translation>
    </message>
    <message>
        <source>--format takes nagios, datto, or json.</source>
        <translation>--format erwartet nagios, datto oder json.</translation>
    </message>
    <message>
        <source>--list lists all saved connections.</source>
        <translation>--list listet alle gespeicherten Verbindungen auf.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a sentence that says what went wrong, %2: sentences that say what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Connections … %1 of %2</source>
        <extracomment>%1: connections that are tested, %2: all connections</extracomment>
        <translation>Verbindungen … %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>no answer within %n seconds</source>
        <translation>
            <numerusform>keine Antwort innerhalb von %n Sekunde</numerusform>
            <numerusform>keine Antwort innerhalb von %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 … %2 of %3</source>
        <extracomment>%1: a stage, such as &quot;Permissions&quot;, %2: rows that are answered, %3: all rows</extracomment>
        <translation>%1 … %2 von %3</translation>
    </message>
    <message>
        <source>Private key (it isn&apos;t shown): </source>
        <translation>Privater Schlüssel (wird nicht angezeigt): </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the last result is %2 old, more than %3. It was: %4</source>
        <extracomment>%1: a connection, %2: &quot;3 days&quot;, %3: &quot;26 hours&quot;, %4: a verdict, such as &quot;All 26 permissions OK&quot;</extracomment>
        <translation>%1: Das letzte Ergebnis ist %2 alt, mehr als %3. Es lautete: %4</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1: a connection, %2: a verdict, such as &quot;All 26 permissions OK&quot;, %3: &quot;3 hours ago&quot;</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One line of a list. %1: the name of a connection, %2: its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, Company ID %2, public key %3</source>
        <extracomment>%1: a domain, %2: a Company ID, %3: the first characters of a key</extracomment>
        <translation>%1, Company ID %2, öffentlicher Schlüssel %3</translation>
    </message>
    <message>
        <source>last result: %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>letztes Ergebnis: %1</translation>
    </message>
    <message>
        <source>Print the report as one JSON object and nothing else; with --all, an array of them.</source>
        <translation>Den Bericht als ein JSON-Objekt und sonst nichts ausgeben; mit --all ein Array davon.</translation>
    </message>
    <message>
        <source>User name for the proxy %1: </source>
        <extracomment>%1: a proxy, such as &quot;proxy.yourcompany.com:8080&quot;</extracomment>
        <translation>Benutzername für den Proxy %1: </translation>
    </message>
    <message>
        <source>Password (it isn&apos;t shown): </source>
        <translation>Passwort (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a connection, %2: a sentence that says why
----------
%1: a connection, %2: a verdict, such as &quot;All 26 permissions OK&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove %1.</source>
        <translation>%1 konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Read the private key from standard input. On a terminal, you&apos;re asked for it.</source>
        <translation>Den privaten Schlüssel von der Standardeingabe lesen. In einem Terminal wird er verdeckt abgefragt.</translation>
    </message>
    <message>
        <source>Test all saved connections.</source>
        <translation>Alle gespeicherten Verbindungen testen.</translation>
    </message>
    <message>
        <source>Print the last result of a saved connection or a status file, without network or keychain.</source>
        <translation>Das letzte Ergebnis einer gespeicherten Verbindung oder einer Statusdatei ausgeben, ohne Netz und Schlüsselbund.</translation>
    </message>
    <message>
        <source>Test against this list of requirements instead of the built-in one.</source>
        <translation>Gegen diese Liste von Anforderungen statt gegen die eingebaute testen.</translation>
    </message>
    <message>
        <source>Exit with 1 if something isn&apos;t confirmed.</source>
        <translation>Mit 1 enden, wenn etwas nicht bestätigt ist.</translation>
    </message>
    <message>
        <source>Don&apos;t show progress.</source>
        <translation>Keinen Fortschritt anzeigen.</translation>
    </message>
    <message>
        <source>Write more to the log, and all of it to standard error.</source>
        <translation>Mehr ins Protokoll schreiben, und alles davon auf die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Remove everything stored for this account: connections, their keys in the keychain, settings, history, and log.</source>
        <translation>Alles entfernen, was für dieses Konto aufbewahrt wird: Verbindungen, ihre Schlüssel im Schlüsselbund, Einstellungen, Verlauf und Protokoll.</translation>
    </message>
    <message>
        <source>Use this language, for example de.</source>
        <translation>Diese Sprache verwenden, zum Beispiel de.</translation>
    </message>
    <message>
        <source>A saved connection&apos;s name or ID. Optional if there is only one.</source>
        <translation>Eine gespeicherte Verbindung, mit ihrem Namen oder ihrer ID; kann entfallen, wenn es nur eine gibt.</translation>
    </message>
    <message>
        <source>Don&apos;t pass a private key as an argument: every program on this computer can read it in the process list. Use --private-key-stdin and pass the key on standard input.</source>
        <translation>Ein privater Schlüssel wird nicht als Argument angenommen: Jedes Programm auf diesem Computer könnte ihn in der Liste der Prozesse lesen. Verwenden Sie --private-key-stdin und übergeben Sie den Schlüssel über die Standardeingabe.</translation>
    </message>
    <message>
        <source>Unknown option.</source>
        <translation>Unbekannte Option.</translation>
    </message>
    <message>
        <source>Option --%1 doesn&apos;t take a value.</source>
        <translation>Die Option --%1 erwartet keinen Wert.</translation>
    </message>
    <message>
        <source>Option --%1 needs a value.</source>
        <translation>Die Option --%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read the options.</source>
        <translation>Die Optionen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Use either --%1 or --%2, not both.</source>
        <translation>Verwenden Sie entweder --%1 oder --%2, nicht beide.</translation>
    </message>
    <message>
        <source>Option --%1 only works with --last.</source>
        <translation>Die Option --%1 gibt es nur mit --last.</translation>
    </message>
    <message>
        <source>Option --%1 is missing. Use --domain, --company, --public-key, and --private-key-stdin together.</source>
        <translation>Die Option --%1 fehlt: --domain, --company, --public-key und --private-key-stdin gehören zusammen.</translation>
    </message>
    <message>
        <source>Use either a saved connection or --domain, not both.</source>
        <translation>Verwenden Sie entweder eine gespeicherte Verbindung oder --domain, nicht beides.</translation>
    </message>
    <message>
        <source>Name one saved connection at most. Put a name with spaces in quotes.</source>
        <translation>Es kann höchstens eine gespeicherte Verbindung genannt werden; setzen Sie einen Namen mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>--forget-all removes all saved connections. Don&apos;t name one.</source>
        <translation>--forget-all entfernt alle gespeicherten Verbindungen; geben Sie keine an.</translation>
    </message>
    <message>
        <source>--all tests all saved connections. Don&apos;t name one.</source>
        <translation>--all testet alle gespeicherten Verbindungen; geben Sie keine an.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the report to standard output.</source>
        <translation>Der Bericht konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>Propel Connect is running, so nothing was removed. Quit it first.</source>
        <translation>Propel Connect läuft. Beenden Sie es zuerst: Es wurde nichts entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections removed, with keys, settings, and history.</source>
        <translation>
            <numerusform>%n Verbindung entfernt, mit Schlüsseln, Einstellungen und Verlauf.</numerusform>
            <numerusform>%n Verbindungen entfernt, mit Schlüsseln, Einstellungen und Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no matching result in %1.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>In %1 gibt es kein passendes Ergebnis.</translation>
    </message>
    <message>
        <source>%1 has several results. Choose one by its ID, or use --all: %2</source>
        <extracomment>%1: a folder, %2: ids of connections</extracomment>
        <translation>In %1 gibt es mehrere Ergebnisse: Nennen Sie eines mit seiner ID oder verwenden Sie --all. Es gibt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connections, all OK</source>
        <translation>
            <numerusform>%n Verbindung, alles in Ordnung</numerusform>
            <numerusform>%n Verbindungen, alles in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 connections need attention. %2</source>
        <extracomment>%n: connections that are not in order, %1: how many there are in all, %2: a sentence about each of the %n</extracomment>
        <translation>
            <numerusform>%n von %1 Verbindungen braucht Aufmerksamkeit. %2</numerusform>
            <numerusform>%n von %1 Verbindungen brauchen Aufmerksamkeit. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no result. %2</source>
        <translation>%1: kein Ergebnis. %2</translation>
    </message>
    <message>
        <source>There are no saved connections. Set one up with propel-connect, or use --domain, --company, --public-key, and --private-key-stdin.</source>
        <translation>Es gibt keine gespeicherte Verbindung. Legen Sie mit propel-connect eine an, oder geben Sie --domain, --company, --public-key und --private-key-stdin an.</translation>
    </message>
    <message>
        <source>There are several saved connections. Choose one by its name or ID: %1</source>
        <extracomment>%1: names and ids of connections</extracomment>
        <translation>Es gibt mehrere gespeicherte Verbindungen: Nennen Sie eine davon, am besten mit ihrer ID. Vorhanden sind: %1</translation>
    </message>
    <message>
        <source>There is no saved connection with this name. Saved connections: %1</source>
        <translation>Es gibt keine gespeicherte Verbindung dieses Namens. Vorhanden sind: %1</translation>
    </message>
    <message>
        <source>There is no saved connection “%1”. Saved connections: %2</source>
        <extracomment>%1: the name that was asked for, %2: names and ids of connections</extracomment>
        <translation>Es gibt keine gespeicherte Verbindung „%1“. Vorhanden sind: %2</translation>
    </message>
    <message>
        <source>There are no saved connections.</source>
        <translation>Es gibt keine gespeicherte Verbindung.</translation>
    </message>
    <message>
        <source>%1: the last result is dated in the future; check the clock. It was: %2</source>
        <extracomment>%1: a connection, %2: a verdict, such as &quot;All 26 permissions OK&quot;</extracomment>
        <translation>%1: Das letzte Ergebnis liegt in der Zukunft, also geht eine Uhr falsch. Es lautete: %2</translation>
    </message>
    <message>
        <source>Other accounts can&apos;t read these files: they have no access to %1. For an agent that isn&apos;t root, set statusFolder in settings.ini to a folder it can reach.</source>
        <extracomment>%1: a folder, &quot;statusFolder&quot; is the name of a setting and stays as it is</extracomment>
        <translation>Andere Konten können diese Dateien nicht lesen: %1 ist für sie verschlossen. Für einen Agenten, der nicht root ist, setzen Sie statusFolder in settings.ini auf einen Ordner, den er erreicht.</translation>
    </message>
    <message>
        <source>There is no translation for this language. Available: %1.</source>
        <extracomment>%1: the codes of languages: &quot;de, en&quot;</extracomment>
        <translation>Für diese Sprache gibt es keine Übersetzung. Verfügbar: %1.</translation>
    </message>
    <message>
        <source>--completion takes bash, zsh, or fish.</source>
        <translation>--completion erwartet bash, zsh oder fish.</translation>
    </message>
    <message>
        <source>You have no saved connection yet. Enter one to test it now, or press Ctrl+C to stop.</source>
        <translation>Sie haben noch keine gespeicherte Verbindung. Geben Sie eine ein, um sie jetzt zu testen, oder brechen Sie mit Strg+C ab.</translation>
    </message>
    <message>
        <source>Address you sign in to ConnectWise with: </source>
        <translation>Adresse, mit der Sie sich bei ConnectWise anmelden: </translation>
    </message>
    <message>
        <source>Company ID: </source>
        <translation>Company ID: </translation>
    </message>
    <message>
        <source>Public key: </source>
        <translation>Öffentlicher Schlüssel: </translation>
    </message>
    <message>
        <source>No result. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Kein Ergebnis. %1</translation>
    </message>
    <message>
        <source>What to test</source>
        <translation>Ziel des Tests</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Test your saved connection.</source>
        <translation>Die gespeicherte Verbindung testen.</translation>
    </message>
    <message>
        <source>List every permission, not only what&apos;s missing.</source>
        <translation>Alle Berechtigungen auflisten, nicht nur fehlende.</translation>
    </message>
    <message>
        <source>Leave out what&apos;s fine in Markdown, HTML, and PDF too, not only in text.</source>
        <translation>Auch in Markdown, HTML und PDF weglassen, was in Ordnung ist, nicht nur im Text.</translation>
    </message>
    <message>
        <source>Save a report to send to your administrator.</source>
        <translation>Einen Bericht für Ihren Administrator speichern.</translation>
    </message>
    <message>
        <source>Test all saved connections, for a script.</source>
        <translation>Alle gespeicherten Verbindungen testen, für ein Skript.</translation>
    </message>
    <message>
        <source>Print the last result, for a monitoring agent.</source>
        <translation>Das letzte Ergebnis ausgeben, für einen Monitoring-Agenten.</translation>
    </message>
    <message>
        <source>Print a script that completes these options in your shell.</source>
        <translation>Ein Skript ausgeben, das diese Optionen in Ihrer Shell vervollständigt.</translation>
    </message>
    <message>
        <source>Tests whether a ConnectWise API member has the permissions Propel Your MSP needs. It only reads; nothing is changed.</source>
        <translation>Testet, ob ein API-Mitglied von ConnectWise die Berechtigungen hat, die Propel Your MSP braucht. Es wird nur gelesen und nichts geändert.</translation>
    </message>
    <message>
        <source>ready, or (without --strict) not confirmed</source>
        <translation>bereit oder (ohne --strict) nicht bestätigt</translation>
    </message>
    <message>
        <source>not confirmed, with --strict</source>
        <translation>nicht bestätigt, mit --strict</translation>
    </message>
    <message>
        <source>not ready: a permission is missing, or the keys were rejected</source>
        <translation>nicht bereit: Eine Berechtigung fehlt, oder die Schlüssel wurden abgelehnt</translation>
    </message>
    <message>
        <source>Only one report can go to standard output: give --html and --pdf a file.</source>
        <translation>Nur ein Bericht kann auf die Standardausgabe: Geben Sie --html und --pdf eine Datei.</translation>
    </message>
    <message>
        <source>Write the report to this file as PDF, to print or send.</source>
        <translation>Den Bericht als PDF in diese Datei schreiben, zum Drucken oder Versenden.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>For support: %1. They contain no keys, names, or data from your records. Nothing is sent. Review them before you share the file.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>Für den Support: %1. Sie enthalten keine Schlüssel, Namen oder Daten aus Ihren Datensätzen. Es wird nichts gesendet. Sehen Sie sie durch, bevor Sie die Datei weitergeben.</translation>
    </message>
    <message>
        <source>Print the result in this monitoring agent&apos;s format (default with --last or --all: nagios).</source>
        <translation>Das Ergebnis im Format dieses Monitoring-Agenten ausgeben (Voreinstellung mit --last oder --all: nagios).</translation>
    </message>
    <message>
        <source>Write a file that shows support how the instance responds, without names, keys, or records.</source>
        <translation>Eine Datei schreiben, die dem Support zeigt, wie die Instanz antwortet, ohne Namen, Schlüssel oder Datensätze.</translation>
    </message>
    <message>
        <source>Wait this many seconds for each response: 1 to 600 (default: 20).</source>
        <translation>So viele Sekunden auf jede Antwort warten: 1 bis 600 (Voreinstellung: 20).</translation>
    </message>
    <message>
        <source>couldn&apos;t finish the test, keychain error, or invalid options</source>
        <translation>Test nicht abgeschlossen, Fehler im Schlüsselbund oder ungültige Optionen</translation>
    </message>
    <message>
        <source>Waiting for %1: it may be asking for its password in a window.</source>
        <translation>Es fehlt noch die Antwort von %1: Vielleicht wird in einem Fenster nach dem Passwort gefragt.</translation>
    </message>
    <message>
        <source>Still in %1: %2.</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ..., %2: the names of entries in it, one or more</extracomment>
        <translation>Noch in %1: %2.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No connections yet</source>
        <translation>Noch keine Verbindungen</translation>
    </message>
    <message>
        <source>Connect ConnectWise PSA to Propel Your MSP, and we&apos;ll keep testing that it works.</source>
        <translation>Verbinden Sie ConnectWise PSA mit Propel Your MSP. Wir testen laufend, ob es funktioniert.</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>Verbindung &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>FixDocument</name>
    <message>
        <source>ConnectWise permissions for %1</source>
        <extracomment>The title of a list for an administrator of ConnectWise. %1: a company, or a domain</extracomment>
        <translation>ConnectWise-Berechtigungen für %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Company ID</translation>
    </message>
    <message>
        <source>Reply when you&apos;re done. Never send API keys by email.</source>
        <translation>Antworten Sie, wenn Sie fertig sind. Senden Sie nie API-Schlüssel per E-Mail.</translation>
    </message>
    <message>
        <source>Done by</source>
        <extracomment>A blank line for a name follows</extracomment>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>A blank line for a date follows</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>ConnectWise setup for %1</source>
        <extracomment>The title of a guide. %1: &quot;Propel Your MSP&quot;</extracomment>
        <translation>ConnectWise für %1 einrichten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: right (&quot;Edit&quot;), %2: level (&quot;All&quot;)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3. Leave the others at None.</source>
        <extracomment>A row of the role&apos;s levels. %1: module, %2: action, %3: list such as &quot;Edit All, Inquire All&quot;</extracomment>
        <translation>%1, %2: %3. Lassen Sie die anderen auf None.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Levels to set</source>
        <translation>Zu setzende Stufen</translation>
    </message>
    <message>
        <source>Create a security role</source>
        <translation>Sicherheitsrolle anlegen</translation>
    </message>
    <message>
        <source>Go to &lt;b&gt;System &gt; Security Roles&lt;/b&gt;.</source>
        <translation>Öffnen Sie &lt;b&gt;System &gt; Security Roles&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Select &lt;b&gt;+&lt;/b&gt; (New Item) in the toolbar.</source>
        <translation>Klicken Sie in der Symbolleiste auf &lt;b&gt;+&lt;/b&gt; (New Item).</translation>
    </message>
    <message>
        <source>Enter a Role ID, for example &lt;b&gt;Propel API&lt;/b&gt;, and select &lt;b&gt;Save&lt;/b&gt;.</source>
        <translation>Geben Sie eine Role ID ein, zum Beispiel &lt;b&gt;Propel API&lt;/b&gt;, und klicken Sie auf &lt;b&gt;Save&lt;/b&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n permission levels</source>
        <translation>
            <numerusform>%n Berechtigungsstufe setzen</numerusform>
            <numerusform>%n Berechtigungsstufen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave everything else at &lt;b&gt;None&lt;/b&gt;.</source>
        <translation>Lassen Sie alles andere auf &lt;b&gt;None&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>In the &lt;b&gt;Configurations&lt;/b&gt; row, select &lt;b&gt;customize&lt;/b&gt;, move every type that Propel should see to the &lt;b&gt;left&lt;/b&gt; list, and save the dialog.</source>
        <translation>Klicken Sie in der Zeile &lt;b&gt;Configurations&lt;/b&gt; auf &lt;b&gt;customize&lt;/b&gt;, verschieben Sie jeden Typ, den Propel sehen soll, in die &lt;b&gt;linke&lt;/b&gt; Liste, und speichern Sie den Dialog.</translation>
    </message>
    <message>
        <source>Save the role.</source>
        <translation>Speichern Sie die Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>Allow %n tables</source>
        <translation>
            <numerusform>%n Tabelle erlauben</numerusform>
            <numerusform>%n Tabellen erlauben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %n tables below to the &lt;b&gt;left&lt;/b&gt; list. Left means allowed.</source>
        <translation>
            <numerusform>Verschieben Sie die Tabelle unten in die &lt;b&gt;linke&lt;/b&gt; Liste. Links heißt erlaubt.</numerusform>
            <numerusform>Verschieben Sie die %n Tabellen unten in die &lt;b&gt;linke&lt;/b&gt; Liste. Links heißt erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the dialog.</source>
        <translation>Speichern Sie den Dialog.</translation>
    </message>
    <message>
        <source>Create an API member</source>
        <translation>API-Mitglied anlegen</translation>
    </message>
    <message>
        <source>Go to &lt;b&gt;System &gt; Members&lt;/b&gt;, open the &lt;b&gt;API Members&lt;/b&gt; tab, and select &lt;b&gt;+&lt;/b&gt; (New Item).</source>
        <translation>Öffnen Sie &lt;b&gt;System &gt; Members&lt;/b&gt;, dort den Reiter &lt;b&gt;API Members&lt;/b&gt;, und klicken Sie auf &lt;b&gt;+&lt;/b&gt; (New Item).</translation>
    </message>
    <message>
        <source>Enter a Member ID and a name. For the Role ID, choose &lt;b&gt;Propel API&lt;/b&gt;.</source>
        <translation>Geben Sie Member ID und Namen ein. Wählen Sie als Role ID &lt;b&gt;Propel API&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Set &lt;b&gt;Level&lt;/b&gt; to Corporate (Level 1) and &lt;b&gt;Location&lt;/b&gt; to Corporate, so that Propel sees all companies.</source>
        <translation>Setzen Sie &lt;b&gt;Level&lt;/b&gt; auf Corporate (Level 1) und &lt;b&gt;Location&lt;/b&gt; auf Corporate, damit Propel alle Firmen sieht.</translation>
    </message>
    <message>
        <source>At the bottom, leave &lt;b&gt;Restrict Board Access&lt;/b&gt; off. It hides boards and their tickets.</source>
        <translation>Lassen Sie unten &lt;b&gt;Restrict Board Access&lt;/b&gt; aus. Es verbirgt Boards und ihre Tickets.</translation>
    </message>
    <message>
        <source>Create the API keys</source>
        <translation>API-Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>On the new member, open the &lt;b&gt;API Keys&lt;/b&gt; tab and select &lt;b&gt;+&lt;/b&gt; (New Item).</source>
        <translation>Öffnen Sie beim neuen Mitglied den Reiter &lt;b&gt;API Keys&lt;/b&gt; und klicken Sie auf &lt;b&gt;+&lt;/b&gt; (New Item).</translation>
    </message>
    <message>
        <source>Enter a description and select &lt;b&gt;Save&lt;/b&gt;, not Save and Close.</source>
        <translation>Geben Sie eine Beschreibung ein und klicken Sie auf &lt;b&gt;Save&lt;/b&gt;, nicht auf Save and Close.</translation>
    </message>
    <message>
        <source>Copy both keys right away and enter them in Propel Connect. ConnectWise shows the private key only this once.</source>
        <translation>Kopieren Sie sofort beide Schlüssel und geben Sie sie in Propel Connect ein. ConnectWise zeigt den privaten Schlüssel nur dieses eine Mal.</translation>
    </message>
    <message>
        <source>Closed it too soon? Delete that key and create a new one on the same member.</source>
        <translation>Zu früh geschlossen? Löschen Sie diesen Schlüssel und erzeugen Sie beim selben Mitglied einen neuen.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A step of the guide</extracomment>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n levels</source>
        <extracomment>%1: how many of them are set</extracomment>
        <translation>
            <numerusform>%1 von %n Stufe</numerusform>
            <numerusform>%1 von %n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tables</source>
        <extracomment>%1: how many of them are allowed</extracomment>
        <translation>
            <numerusform>%1 von %n Tabelle</numerusform>
            <numerusform>%1 von %n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the member made for Propel</source>
        <translation>Mitglied öffnen, das für Propel angelegt wurde</translation>
    </message>
    <message>
        <source>API Keys &gt; + &gt; &lt;b&gt;Save&lt;/b&gt;</source>
        <translation>API Keys &gt; + &gt; &lt;b&gt;Save&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Copy both keys</source>
        <translation>Beide Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Lost the private key? Create a new pair on the same member.</source>
        <translation>Privaten Schlüssel verloren? Erzeugen Sie beim selben Mitglied ein neues Paar.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Updating an older role? Team Members and the Team Role table are often missing.</source>
        <translation>Sie ändern eine ältere Rolle? Oft fehlen Team Members und die Tabelle Team Role.</translation>
    </message>
    <message>
        <source>In the &lt;b&gt;System / Table Setup&lt;/b&gt; row, select &lt;b&gt;customize&lt;/b&gt;.</source>
        <translation>Klicken Sie in der Zeile &lt;b&gt;System / Table Setup&lt;/b&gt; auf &lt;b&gt;customize&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Fill in the fields marked in red, then select &lt;b&gt;Save&lt;/b&gt;.</source>
        <translation>Füllen Sie die rot markierten Felder aus und klicken Sie auf &lt;b&gt;Save&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Never send the private key by email. Enter it in Propel Connect together, in person or on a call.</source>
        <translation>Schicken Sie den privaten Schlüssel nie per E-Mail. Geben Sie ihn gemeinsam in Propel Connect ein, vor Ort oder am Telefon.</translation>
    </message>
    <message numerus="yes">
        <source>In the new role, open each module and set the %n levels below.</source>
        <translation>
            <numerusform>Öffnen Sie in der neuen Rolle das Modul und setzen Sie die Stufe unten.</numerusform>
            <numerusform>Öffnen Sie in der neuen Rolle jedes Modul und setzen Sie die %n Stufen unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the role again. Saving the dialog alone isn&apos;t enough.</source>
        <translation>Speichern Sie die Rolle noch einmal. Den Dialog allein zu speichern reicht nicht.</translation>
    </message>
    <message>
        <source>%1 connects to ConnectWise PSA through an API member with a security role of its own. These five steps create both, and the API keys. You need about 15 minutes, and a ConnectWise account that can change security roles and members.</source>
        <extracomment>%1: &quot;Propel Your MSP&quot;</extracomment>
        <translation>%1 verbindet sich mit ConnectWise PSA über ein API-Mitglied mit eigener Sicherheitsrolle. Diese fünf Schritte legen beides an, und die API-Schlüssel dazu. Sie brauchen etwa 15 Minuten und ein ConnectWise-Konto, das Sicherheitsrollen und Mitglieder ändern darf.</translation>
    </message>
    <message>
        <source>Then enter these in Propel Connect</source>
        <translation>Geben Sie danach in Propel Connect ein</translation>
    </message>
    <message>
        <source>The domain: the address you use to sign in to ConnectWise</source>
        <translation>Die Domain: die Adresse, unter der Sie sich bei ConnectWise anmelden</translation>
    </message>
    <message>
        <source>The Company ID, exactly as you type it to sign in</source>
        <translation>Die Company ID, genau so, wie Sie sie bei der Anmeldung eingeben</translation>
    </message>
    <message>
        <source>The public key and the private key</source>
        <translation>Den öffentlichen und den privaten Schlüssel</translation>
    </message>
</context>
<context>
    <name>GuideMail</name>
    <message>
        <source>ConnectWise setup for Propel Your MSP</source>
        <translation>ConnectWise für Propel Your MSP einrichten</translation>
    </message>
    <message>
        <source>Could you set this up in ConnectWise? It takes about 15 minutes.</source>
        <translation>Könnten Sie das in ConnectWise einrichten? Es dauert etwa 15 Minuten.</translation>
    </message>
    <message>
        <source>(Paste the guide here. It&apos;s on the clipboard.)</source>
        <translation>(Fügen Sie hier die Anleitung ein. Sie ist in der Zwischenablage.)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Exit-Codes</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>Unbekannte Option %1.</translation>
    </message>
    <message>
        <source>%1 Did you mean --%2?</source>
        <extracomment>%1: the sentence &quot;Unknown option --dommain.&quot;, %2: the name of an option</extracomment>
        <translation>%1 Meinten Sie --%2?</translation>
    </message>
    <message>
        <source>Run &apos;%1 --help&apos; for the list of options.</source>
        <extracomment>%1: the name of a program</extracomment>
        <translation>Die Liste der Optionen zeigt &apos;%1 --help&apos;.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>About Propel Connect</source>
        <translation>Über Propel Connect</translation>
    </message>
    <message>
        <source>Setup &amp;guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;About Propel Connect</source>
        <translation>Ü&amp;ber Propel Connect</translation>
    </message>
    <message>
        <source>Connects ConnectWise PSA to Propel Your MSP.</source>
        <translation>Verbindet ConnectWise PSA mit Propel Your MSP.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log can&apos;t be written: %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>Das Protokoll kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>There is no log yet</source>
        <translation>Es gibt noch kein Protokoll</translation>
    </message>
    <message>
        <source>It couldn&apos;t be written. Check that your home folder can be written to, and that the disk isn&apos;t full.</source>
        <translation>Es konnte nicht geschrieben werden. Prüfen Sie, ob in Ihren Benutzerordner geschrieben werden kann und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>You can find it here: %1</source>
        <extracomment>%1: a folder</extracomment>
        <translation>Sie finden es hier: %1</translation>
    </message>
    <message>
        <source>Can&apos;t open the log folder</source>
        <translation>Der Protokollordner lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>PermissionGroups</name>
    <message>
        <source>Table Setup tables</source>
        <translation>Tabellen aus Table Setup</translation>
    </message>
</context>
<context>
    <name>Propel::AdvancedFields</name>
    <message>
        <source>&amp;Advanced</source>
        <extracomment>%1: what was changed: &quot;CA certificate, proxy&quot;</extracomment>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>&amp;CA certificate</source>
        <translation>&amp;CA-Zertifikat</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>System certificates</source>
        <translation>Systemzertifikate</translation>
    </message>
    <message>
        <source>A PEM file, if your server&apos;s certificate comes from your company&apos;s own certificate authority</source>
        <translation>Eine PEM-Datei, falls das Zertifikat Ihres Servers von der Zertifizierungsstelle Ihrer Firma stammt</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Choose the CA certificate</source>
        <translation>CA-Zertifikat auswählen</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>Systemproxy</translation>
    </message>
    <message>
        <source>For example http://proxy.yourcompany.com:8080</source>
        <translation>Zum Beispiel http://proxy.ihrefirma.de:8080</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>CA certificate, proxy, client ID: system defaults</source>
        <translation>CA-Zertifikat, Proxy, Client-ID: Standard</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Customized: %1</source>
        <translation>Angepasst: %1</translation>
    </message>
    <message>
        <source>Most people don&apos;t need one. If you do, ask Propel support.</source>
        <translation>Die meisten brauchen keine. Falls doch, fragen Sie den Support von Propel.</translation>
    </message>
</context>
<context>
    <name>Propel::Application</name>
    <message>
        <source>Quit Propel Connect</source>
        <translation>Propel Connect beenden</translation>
    </message>
    <message numerus="yes">
        <source>Stop testing %n connections?</source>
        <translation>
            <numerusform>Keine Tests mehr für %n Verbindung?</numerusform>
            <numerusform>Keine Tests mehr für %n Verbindungen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Keep &amp;running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>A setup is already open, so nothing was filled in</source>
        <translation>Es ist schon eine Einrichtung geöffnet, deshalb wurde nichts ausgefüllt.</translation>
    </message>
    <message>
        <source>The setup for %1 isn&apos;t finished and its key is stored, so nothing was filled in</source>
        <extracomment>%1: a domain</extracomment>
        <translation>Die Einrichtung für %1 ist nicht abgeschlossen, und ihr Schlüssel ist gespeichert, darum wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>Some settings on this computer need attention</source>
        <translation>Einige Einstellungen dieses Computers brauchen Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>You won&apos;t be notified about missing permissions until you start Propel Connect again.</source>
        <translation>Bis Sie Propel Connect wieder starten, werden Sie nicht über fehlende Berechtigungen benachrichtigt.</translation>
    </message>
    <message>
        <source>Finish or cancel it first, then try again.</source>
        <translation>Schließen Sie sie ab oder brechen Sie sie ab, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
</context>
<context>
    <name>Propel::AutomationFields</name>
    <message>
        <source>Keep &amp;testing this connection</source>
        <translation>Diese Verbindung weiter &amp;testen</translation>
    </message>
    <message>
        <source>Automatic tests</source>
        <translation>Automatische Tests</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
    <message>
        <source>Read-only. You&apos;re notified only when something changes.</source>
        <translation>Liest nur. Sie werden nur benachrichtigt, wenn sich etwas ändert.</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in</source>
        <translation>Bei Anmeldung &amp;starten</translation>
    </message>
    <message>
        <source>Starts in the tray, so that tests continue after you sign in</source>
        <translation>Startet im Infobereich, damit die Tests nach der Anmeldung weiterlaufen</translation>
    </message>
</context>
<context>
    <name>Propel::BusyCard</name>
    <message>
        <source>Testing permissions</source>
        <translation>Berechtigungen werden getestet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 permissions are tested</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Warten auf Antwort von %1…</translation>
    </message>
</context>
<context>
    <name>Propel::BusyRow</name>
    <message>
        <source>S&amp;top waiting</source>
        <translation>War&amp;ten beenden</translation>
    </message>
</context>
<context>
    <name>Propel::CertificateRow</name>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>&amp;View certificate</source>
        <translation>Zertifikat &amp;anzeigen</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <extracomment>%1: to whom a certificate was issued</extracomment>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
</context>
<context>
    <name>Propel::ChangeList</name>
    <message>
        <source>&amp;Watch while I fix it</source>
        <translation>&amp;Beobachten</translation>
    </message>
    <message>
        <source>Stop w&amp;atching</source>
        <translation>Beob&amp;achten beenden</translation>
    </message>
    <message>
        <source>&amp;Copy for administrator</source>
        <translation>Für Admin &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open ConnectWise</source>
        <translation>ConnectWise ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>Propel::ChangeRow</name>
    <message>
        <source>Fixed</source>
        <extracomment>A change in a list is made</extracomment>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <extracomment>For screen readers. %1: a sentence that says what to change</extracomment>
        <translation>Behoben: %1</translation>
    </message>
</context>
<context>
    <name>Propel::ClipboardNote</name>
    <message>
        <source>The private key is on the clipboard. It&apos;s cleared after 30 seconds.</source>
        <translation>Der private Schlüssel ist in der Zwischenablage. Sie wird nach 30 Sekunden geleert.</translation>
    </message>
    <message numerus="yes">
        <source>The private key is on the clipboard. It&apos;s cleared in %n seconds.</source>
        <translation>
            <numerusform>Der private Schlüssel ist in der Zwischenablage. Sie wird in %n Sekunde geleert.</numerusform>
            <numerusform>Der private Schlüssel ist in der Zwischenablage. Sie wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared from the clipboard in %n s</source>
        <translation>
            <numerusform>noch %n s in der Zwischenablage</numerusform>
            <numerusform>noch %n s in der Zwischenablage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::CloseQuestion</name>
    <message>
        <source>&amp;Save key and close</source>
        <translation>Schlüssel &amp;speichern und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>Für später &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Keep &amp;editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>You can pick up where you left off the next time you start Propel Connect. You&apos;ll have to enter your private key again: it&apos;s kept for this session only.</source>
        <translation>Beim nächsten Start von Propel Connect können Sie hier weitermachen. Ihren privaten Schlüssel müssen Sie dann erneut eingeben: Er wird nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>You can pick up where you left off the next time you start Propel Connect. Your private key is already in %1.</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ...</extracomment>
        <translation>Beim nächsten Start von Propel Connect können Sie hier weitermachen. Ihr privater Schlüssel ist schon in %1.</translation>
    </message>
    <message>
        <source>You can pick up where you left off the next time you start Propel Connect.</source>
        <translation>Beim nächsten Start von Propel Connect können Sie hier weitermachen.</translation>
    </message>
    <message>
        <source>Close setup</source>
        <translation>Einrichtung schließen</translation>
    </message>
    <message>
        <source>Deletes what you entered, and the private key stored only for this setup.</source>
        <translation>Löscht Ihre Eingaben und einen privaten Schlüssel, den nur diese Einrichtung kennt.</translation>
    </message>
    <message>
        <source>Save your private key?</source>
        <translation>Privaten Schlüssel speichern?</translation>
    </message>
    <message>
        <source>It isn&apos;t saved yet, and ConnectWise can&apos;t show it again.</source>
        <translation>Er ist noch nicht gespeichert, und ConnectWise kann ihn nicht noch einmal anzeigen.</translation>
    </message>
    <message>
        <source>The connection stays as it was. A private key saved only for these changes is deleted.</source>
        <translation>Die Verbindung bleibt, wie sie war. Ein privater Schlüssel, der nur für diese Änderungen gespeichert wurde, wird gelöscht.</translation>
    </message>
    <message>
        <source>Finish setting up later?</source>
        <translation>Einrichtung später abschließen?</translation>
    </message>
    <message>
        <source>Finish replacing the keys later?</source>
        <translation>Schlüssel später ersetzen?</translation>
    </message>
    <message>
        <source>Replace keys</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>The current keys stay in use.</source>
        <translation>Die aktuellen Schlüssel werden weiter verwendet.</translation>
    </message>
</context>
<context>
    <name>Propel::ConnectionDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Propel::ConnectionHeader</name>
    <message>
        <source>%1 · Company ID %2</source>
        <extracomment>%1: the domain, %2: the Company ID</extracomment>
        <translation>%1 · Company ID %2</translation>
    </message>
    <message>
        <source>ConnectWise PSA %1, cloud</source>
        <extracomment>%1: a version: &quot;v2025.1&quot;</extracomment>
        <translation>ConnectWise PSA %1, Cloud</translation>
    </message>
    <message>
        <source>ConnectWise PSA %1, on-premises</source>
        <translation>ConnectWise PSA %1, On-Premises</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>Propel::ConnectionList</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: the domain, %2: the Company ID
----------
%1: what the last test found, %2: when: &quot;4 min ago&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
</context>
<context>
    <name>Propel::ConnectionMenu</name>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Replace &amp;keys…</source>
        <translation>Schlüssel erset&amp;zen…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Ver&amp;lauf…</translation>
    </message>
    <message>
        <source>Setup &amp;guide…</source>
        <translation>Anlei&amp;tung…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
</context>
<context>
    <name>Propel::ConnectionRemoval</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Warten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>It may be showing a window that asks for a password.</source>
        <translation>Vielleicht zeigt er ein Fenster, das nach einem Passwort fragt.</translation>
    </message>
    <message>
        <source>The private key was deleted</source>
        <translation>Der private Schlüssel wurde gelöscht</translation>
    </message>
    <message>
        <source>&amp;Delete it now</source>
        <translation>&amp;Jetzt löschen</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Close before the private key is deleted?</source>
        <translation>Schließen, bevor der private Schlüssel gelöscht ist?</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1: a connection&apos;s name</extracomment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>%1 · Company ID %2</source>
        <extracomment>%1: the domain, %2: the Company ID</extracomment>
        <translation>%1 · Company ID %2</translation>
    </message>
    <message>
        <source>This deletes the connection&apos;s settings, its results, and its private key. ConnectWise can&apos;t show that key again.</source>
        <translation>Das löscht die Einstellungen, die Ergebnisse und den privaten Schlüssel der Verbindung. ConnectWise kann diesen Schlüssel nicht noch einmal anzeigen.</translation>
    </message>
    <message>
        <source>%1 and its private key were removed</source>
        <translation>%1 und der private Schlüssel wurden entfernt</translation>
    </message>
    <message>
        <source>Waiting for %1 to delete the private key</source>
        <translation>Der private Schlüssel soll aus %1 gelöscht werden</translation>
    </message>
    <message>
        <source>It&apos;s still underway. If you close now, you can delete the key the next time you start Propel Connect.</source>
        <translation>Das Löschen läuft noch. Wenn Sie jetzt schließen, können Sie den Schlüssel löschen, wenn Sie Propel Connect das nächste Mal starten.</translation>
    </message>
    <message>
        <source>Delete it now, or do it in %1: service &quot;Propel Connect&quot;, %2.</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ..., %2: the names of entries in it, one or more</extracomment>
        <translation>Löschen Sie ihn jetzt, oder selbst in %1: Dienst „Propel Connect“, %2.</translation>
    </message>
    <message>
        <source>A private key that&apos;s no longer needed is still in %1</source>
        <translation>Ein nicht mehr benötigter privater Schlüssel ist noch in %1</translation>
    </message>
</context>
<context>
    <name>Propel::ConnectionSide</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <translation>A&amp;lle testen</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Setti&amp;ngs</source>
        <translation>Einstellu&amp;ngen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Propel::ConnectionWindow</name>
    <message>
        <source>The private key is kept for this session only</source>
        <translation>Der private Schlüssel wird nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>To save them with the connection, choose Edit connection.</source>
        <translation>Um sie mit der Verbindung zu speichern, wählen Sie „Verbindung bearbeiten“.</translation>
    </message>
    <message>
        <source>Previous private key deleted</source>
        <translation>Vorheriger privater Schlüssel gelöscht</translation>
    </message>
    <message>
        <source>You&apos;ll have to enter it again the next time you start Propel Connect.</source>
        <translation>Wenn Sie Propel Connect das nächste Mal starten, müssen Sie ihn erneut eingeben.</translation>
    </message>
</context>
<context>
    <name>Propel::DonePage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Copy the domain</source>
        <translation>Domain kopieren</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Company ID</translation>
    </message>
    <message>
        <source>Copy the Company ID</source>
        <translation>Company ID kopieren</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Öffentlichen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Copy the private key</source>
        <translation>Privaten Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Erneut kopieren</translation>
    </message>
    <message>
        <source>%1 of 4 copied</source>
        <extracomment>How many of the four values were copied</extracomment>
        <translation>%1 von 4 kopiert</translation>
    </message>
    <message>
        <source>&amp;Show what to fix</source>
        <translation>&amp;Zeigen, was zu beheben ist</translation>
    </message>
    <message>
        <source>Paste these four values there</source>
        <translation>Fügen Sie dort diese vier Werte ein</translation>
    </message>
    <message>
        <source>&amp;Where your data is stored</source>
        <translation>&amp;Wo Ihre Daten gespeichert sind</translation>
    </message>
    <message>
        <source>Enter the new keys in Propel Your MSP</source>
        <translation>Neue Schlüssel in Propel Your MSP eintragen</translation>
    </message>
    <message>
        <source>Finish in Propel Your MSP</source>
        <translation>In Propel Your MSP abschließen</translation>
    </message>
    <message numerus="yes">
        <source>%n permissions missing</source>
        <translation>
            <numerusform>%n Berechtigung fehlt</numerusform>
            <numerusform>%n Berechtigungen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Propel&apos;s sync will skip data until they&apos;re fixed.</source>
        <translation>Bis das behoben ist, überspringt Propel beim Synchronisieren Daten.</translation>
    </message>
    <message>
        <source>Propel can start syncing. We&apos;ll tell you when the missing permissions are fixed.</source>
        <translation>Propel kann jetzt synchronisieren. Wir melden uns, wenn die fehlenden Berechtigungen da sind.</translation>
    </message>
    <message>
        <source>Propel can start syncing. We&apos;ll tell you if a permission ever goes missing.</source>
        <translation>Propel kann jetzt synchronisieren. Wir melden uns, wenn eine Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>Testing permissions…</source>
        <translation>Berechtigungen werden getestet…</translation>
    </message>
    <message>
        <source>The permissions weren&apos;t tested</source>
        <translation>Die Berechtigungen wurden nicht getestet</translation>
    </message>
    <message>
        <source>Go back to test them, or finish and test them later.</source>
        <translation>Gehen Sie zurück, um sie zu testen, oder testen Sie sie später.</translation>
    </message>
    <message>
        <source>The test couldn&apos;t be finished</source>
        <translation>Test nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Propel&apos;s servers probably can&apos;t reach this address</source>
        <translation>Propels Server erreichen diese Adresse wahrscheinlich nicht</translation>
    </message>
    <message>
        <source>Domain, Company ID, public key: %1</source>
        <translation>Domain, Company ID, öffentlicher Schlüssel: %1</translation>
    </message>
    <message>
        <source>Test results: %1</source>
        <translation>Testergebnisse: %1</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>Your private key is kept for this session only</source>
        <translation>Ihr privater Schlüssel wird nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Private key: %1, entry %2</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ..., %2: the entry&apos;s name</extracomment>
        <translation>Privater Schlüssel: in %1, Eintrag %2</translation>
    </message>
    <message>
        <source>Reading the private key from %1…</source>
        <translation>Der private Schlüssel wird aus %1 gelesen…</translation>
    </message>
    <message>
        <source>Saving the private key in %1…</source>
        <translation>Der private Schlüssel wird in %1 gespeichert…</translation>
    </message>
    <message>
        <source>Copy for firewall ad&amp;min</source>
        <translation>Für Firewall-Ad&amp;min kopieren</translation>
    </message>
    <message>
        <source>&amp;Open Propel</source>
        <translation>Propel ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the ConnectWise page in Propel Your MSP</source>
        <translation>Öffnen Sie in Propel Your MSP die Seite ConnectWise</translation>
    </message>
    <message>
        <source>Not saved in clipboard history</source>
        <translation>Kommt in keinen Verlauf der Zwischenablage</translation>
    </message>
    <message>
        <source>Private key: in memory until you quit Propel Connect</source>
        <translation>Privater Schlüssel: im Arbeitsspeicher, bis Sie Propel Connect beenden</translation>
    </message>
    <message>
        <source>Copy it to Propel Your MSP now. You&apos;ll have to enter it again the next time you start Propel Connect.</source>
        <translation>Kopieren Sie ihn jetzt nach Propel Your MSP. Wenn Sie Propel Connect das nächste Mal starten, müssen Sie ihn erneut eingeben.</translation>
    </message>
    <message>
        <source>Previous private key: %1, entry %2, until you delete it in the main window</source>
        <translation>Vorheriger privater Schlüssel: in %1, Eintrag %2, bis Sie ihn im Hauptfenster löschen</translation>
    </message>
    <message>
        <source>In your browser, open the ConnectWise page in Propel Your MSP</source>
        <translation>Öffnen Sie im Browser die ConnectWise-Seite in Propel Your MSP</translation>
    </message>
    <message>
        <source>Update the keys there</source>
        <translation>Ändern Sie dort die Schlüssel</translation>
    </message>
    <message>
        <source>After that, Propel syncs with the new keys.</source>
        <translation>Danach synchronisiert Propel mit den neuen Schlüsseln.</translation>
    </message>
    <message>
        <source>cleared from the clipboard after 30 s</source>
        <extracomment>Beside the private key, which is cleared from the clipboard then</extracomment>
        <translation>30 s in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>Propel::Drawing</name>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>and 12 more</source>
        <translation>und 12 weitere</translation>
    </message>
    <message>
        <source>move left</source>
        <translation>nach links</translation>
    </message>
    <message>
        <source>here, then save the role too</source>
        <translation>hier, danach auch die Rolle speichern</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>The state of a check box</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Shown once. Copy it now.</source>
        <translation>Nur einmal sichtbar. Jetzt kopieren.</translation>
    </message>
    <message>
        <source>Drawing: the sign-in page of ConnectWise. The Company ID is what you type in its first field, Company.</source>
        <translation>Zeichnung: die Anmeldeseite von ConnectWise. Die Company ID ist, was Sie ins erste Feld, Company, eingeben.</translation>
    </message>
    <message>
        <source>Drawing: the Security Roles screen with its + button, New Item, and a new role&apos;s Role ID.</source>
        <translation>Zeichnung: der Bildschirm Security Roles mit der Schaltfläche + (New Item) und der Role ID einer neuen Rolle.</translation>
    </message>
    <message>
        <source>Drawing: the levels of a security role. Its last column, Inquire Level, is set to All.</source>
        <translation>Zeichnung: die Stufen einer Sicherheitsrolle. Die letzte Spalte, Inquire Level, steht auf All.</translation>
    </message>
    <message>
        <source>Drawing: the customize dialog of Table Setup. The allowed tables are in the list on the left; its Save button is below.</source>
        <translation>Zeichnung: der Dialog „customize“ von Table Setup. Die erlaubten Tabellen stehen in der linken Liste, darunter ist die Schaltfläche Save.</translation>
    </message>
    <message>
        <source>Drawing: a new API member. Level and Location are Corporate, and Restrict Board Access is off.</source>
        <translation>Zeichnung: ein neues API-Mitglied. Level und Location stehen auf Corporate, Restrict Board Access ist aus.</translation>
    </message>
    <message>
        <source>Drawing: the API Keys tab after Save. It shows the public key and, this one time, the private key.</source>
        <translation>Zeichnung: der Reiter API Keys nach Save. Er zeigt den öffentlichen und, nur dieses eine Mal, den privaten Schlüssel.</translation>
    </message>
    <message>
        <source>ConnectWise sign-in</source>
        <translation>Anmeldung</translation>
    </message>
</context>
<context>
    <name>Propel::EditDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Save and test</source>
        <translation>&amp;Speichern und testen</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>This connection&apos;s keys are for company %1 at %2</source>
        <extracomment>%1: a Company ID, %2: a domain</extracomment>
        <translation>Die Schlüssel dieser Verbindung gehören zur Firma %1 auf %2</translation>
    </message>
    <message>
        <source>&amp;Continue to setup</source>
        <translation>&amp;Weiter zur Einrichtung</translation>
    </message>
    <message>
        <source>Next, set up the other instance as a new connection. This one stays until you remove it.</source>
        <translation>Als Nächstes richten Sie die andere Instanz als neue Verbindung ein. Diese hier bleibt, bis Sie sie entfernen.</translation>
    </message>
</context>
<context>
    <name>Propel::ExcessDialog</name>
    <message>
        <source>More than needed</source>
        <translation>Mehr als nötig</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>Levels higher than needed</source>
        <translation>Stufen über den Bedarf hinaus</translation>
    </message>
    <message>
        <source>For an email or ticket, with the steps in ConnectWise</source>
        <translation>Für eine E-Mail oder ein Ticket, mit den Schritten in ConnectWise</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Heading of a column: the level that the role has</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>Heading of a column: the level that is enough</extracomment>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>Propel::FaultCard</name>
    <message>
        <source>Details for support</source>
        <translation>Details für den Support</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>A button beside &quot;Details for support&quot;</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>Propel::Field</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
</context>
<context>
    <name>Propel::FormerKeys</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the previous keys?</source>
        <translation>Vorherige Schlüssel löschen?</translation>
    </message>
    <message>
        <source>Review &amp;keys…</source>
        <translation>Schlüssel &amp;prüfen…</translation>
    </message>
    <message>
        <source>Delete them once the sync runs with the new keys.</source>
        <translation>Löschen Sie sie, sobald Propel mit den neuen Schlüsseln synchronisiert.</translation>
    </message>
    <message>
        <source>Previous keys</source>
        <translation>Vorherige Schlüssel</translation>
    </message>
    <message>
        <source>%1 · public key %2</source>
        <extracomment>%1: a connection&apos;s name, %2: the first four characters of a public key</extracomment>
        <translation>%1 · öffentlicher Schlüssel %2</translation>
    </message>
    <message>
        <source>&amp;Use them again</source>
        <translation>Wieder &amp;verwenden</translation>
    </message>
    <message>
        <source>The previous keys are still in %1</source>
        <translation>Die vorherigen Schlüssel sind noch in %1</translation>
    </message>
    <message>
        <source>This deletes their private key from %1. ConnectWise can&apos;t show it again, and you can&apos;t go back to these keys.</source>
        <translation>Das löscht ihren privaten Schlüssel aus %1. ConnectWise kann ihn nicht noch einmal anzeigen, und Sie können nicht zu diesen Schlüsseln zurückkehren.</translation>
    </message>
    <message>
        <source>&amp;Use the previous keys</source>
        <translation>&amp;Vorherige Schlüssel verwenden</translation>
    </message>
    <message>
        <source>ConnectWise may still accept them.</source>
        <translation>ConnectWise akzeptiert sie eventuell noch.</translation>
    </message>
</context>
<context>
    <name>Propel::GroupList</name>
    <message numerus="yes">
        <source>%1, %2, and %n more</source>
        <extracomment>%1 and %2: names of permissions, %n: how many others there are</extracomment>
        <translation>
            <numerusform>%1, %2 und %n weitere</numerusform>
            <numerusform>%1, %2 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission results</source>
        <translation>Ergebnisse der Berechtigungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 permissions of a group are OK</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: the name of a permission, %n: how many others there are</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::GuideCard</name>
    <message>
        <source>Step %1 is done</source>
        <extracomment>%1: number of a step</extracomment>
        <translation>Schritt %1 ist erledigt</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>The heading of a step. %1: its number, %2: its title</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Module / Action</source>
        <extracomment>The head of a column: of modules, and of actions in them</extracomment>
        <translation>Modul / Aktion</translation>
    </message>
</context>
<context>
    <name>Propel::GuideDialog</name>
    <message>
        <source>Setup guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Keep this window on &amp;top</source>
        <translation>Dieses Fenster im &amp;Vordergrund halten</translation>
    </message>
</context>
<context>
    <name>Propel::GuideView</name>
    <message>
        <source>&amp;Open ConnectWise</source>
        <translation>ConnectWise ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Email to administrator</source>
        <translation>Per &amp;E-Mail senden</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Als PD&amp;F speichern</translation>
    </message>
    <message>
        <source>Open ConnectWise</source>
        <translation>ConnectWise öffnen</translation>
    </message>
    <message>
        <source>Which address do you use to sign in to ConnectWise?</source>
        <translation>Unter welcher Adresse melden Sie sich bei ConnectWise an?</translation>
    </message>
    <message>
        <source>This isn&apos;t an address</source>
        <translation>Das ist keine Adresse</translation>
    </message>
    <message>
        <source>Enter it as you do in your browser, for example connect.yourcompany.com.</source>
        <translation>Geben Sie sie wie im Browser ein, zum Beispiel connect.ihrefirma.de.</translation>
    </message>
    <message>
        <source>If no email opens, paste the guide into one. It&apos;s on the clipboard.</source>
        <translation>Wenn sich keine E-Mail öffnet, fügen Sie die Anleitung in eine ein. Sie ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Guide copied</source>
        <translation>Anleitung kopiert</translation>
    </message>
    <message>
        <source>No email app was found. Paste the guide into an email.</source>
        <translation>Es wurde kein E-Mail-Programm gefunden. Fügen Sie die Anleitung in eine E-Mail ein.</translation>
    </message>
    <message>
        <source>Print it from there.</source>
        <translation>Drucken Sie sie von dort.</translation>
    </message>
    <message>
        <source>No program opened the PDF</source>
        <extracomment>%1: a file</extracomment>
        <translation>Kein Programm hat die PDF-Datei geöffnet</translation>
    </message>
    <message>
        <source>You can find it here: %1</source>
        <translation>Sie finden sie hier: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>ConnectWise setup guide</source>
        <extracomment>The name of a file, without what comes after the dot</extracomment>
        <translation>ConnectWise-Anleitung</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Opening your email app with the guide</source>
        <translation>Ihr Mailprogramm wird mit der Anleitung geöffnet</translation>
    </message>
    <message>
        <source>Opening the guide as a PDF</source>
        <translation>Die Anleitung wird als PDF geöffnet</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Propel::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1: a connection&apos;s name, %2: the domain, %3: the Company ID</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>Propel::InlineMessage</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A message as a screen reader speaks it. %1: how bad it is (&quot;Problem&quot;), %2: what happened, %3: what to do</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>Propel::InstanceFields</name>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domain</translation>
    </message>
    <message>
        <source>connect.yourcompany.com</source>
        <translation>connect.ihrefirma.de</translation>
    </message>
    <message>
        <source>Company &amp;ID</source>
        <translation>Company &amp;ID</translation>
    </message>
    <message>
        <source>Connects to %1</source>
        <translation>Verbindet mit %1</translation>
    </message>
    <message>
        <source>As in your browser&apos;s address bar, often connect.yourcompany.com</source>
        <translation>Wie in der Adresszeile des Browsers, oft connect.ihrefirma.de</translation>
    </message>
    <message>
        <source>Case-sensitive: enter it exactly as you do when you sign in.</source>
        <translation>Groß- und Kleinschreibung wie bei der Anmeldung.</translation>
    </message>
    <message>
        <source>The address you use to sign in to ConnectWise. Paste the whole URL; we&apos;ll keep the part we need.</source>
        <translation>Die Adresse, unter der Sie sich in ConnectWise anmelden. Fügen Sie die ganze URL ein; wir behalten den nötigen Teil.</translation>
    </message>
    <message>
        <source>What you type in the Company field to sign in to ConnectWise</source>
        <translation>Was Sie bei der Anmeldung in ConnectWise ins Feld Company eingeben</translation>
    </message>
</context>
<context>
    <name>Propel::InstanceLookup</name>
    <message>
        <source>Still waiting for %1. This can take up to 20 seconds.</source>
        <translation>Warten auf %1. Das kann bis zu 20 Sekunden dauern.</translation>
    </message>
    <message>
        <source>Saving the user name and password in %1…</source>
        <translation>Benutzername und Passwort werden in %1 gespeichert…</translation>
    </message>
    <message>
        <source>Reading the proxy password from %1…</source>
        <translation>Das Proxy-Passwort wird aus %1 gelesen…</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>%1 wird gesucht…</translation>
    </message>
</context>
<context>
    <name>Propel::InstancePage</name>
    <message>
        <source>Your ConnectWise instance</source>
        <translation>Ihre ConnectWise-Instanz</translation>
    </message>
    <message>
        <source>Paste the address you use to sign in. No keys are sent yet.</source>
        <translation>Fügen Sie die Adresse ein, unter der Sie sich anmelden. Noch werden keine Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>Click Next to continue with them.</source>
        <translation>Klicken Sie auf „Weiter“, um damit fortzufahren.</translation>
    </message>
    <message>
        <source>ConnectWise PSA</source>
        <extracomment>%1: a version: &quot;v2025.1&quot;</extracomment>
        <translation>ConnectWise PSA</translation>
    </message>
    <message>
        <source>ConnectWise PSA %1</source>
        <translation>ConnectWise PSA %1</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>on-premises</source>
        <translation>On-Premises</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1: a company</extracomment>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Check the address, then click Next to try again.</source>
        <translation>Prüfen Sie die Adresse, und klicken Sie dann auf „Weiter“.</translation>
    </message>
</context>
<context>
    <name>Propel::KeyComparison</name>
    <message>
        <source>Test &amp;both again</source>
        <translation>Beide &amp;noch einmal testen</translation>
    </message>
    <message>
        <source>The current keys stay in use</source>
        <translation>Die aktuellen Schlüssel werden weiter verwendet</translation>
    </message>
    <message>
        <source>We couldn&apos;t test them, so we don&apos;t know whether the new keys can do as much. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Wir konnten sie nicht testen und wissen deshalb nicht, ob die neuen Schlüssel ebenso viel dürfen. %1</translation>
    </message>
    <message>
        <source>ConnectWise rejects the current keys, so there&apos;s nothing to compare.</source>
        <translation>ConnectWise weist die aktuellen Schlüssel zurück, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The new keys have every permission the current ones have.</source>
        <translation>Die neuen Schlüssel haben jede Berechtigung, die die aktuellen haben.</translation>
    </message>
    <message numerus="yes">
        <source>The new keys have %n fewer permissions</source>
        <translation>
            <numerusform>Den neuen Schlüsseln fehlt %n Berechtigung</numerusform>
            <numerusform>Den neuen Schlüsseln fehlen %n Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The current keys stay in use until the new API member&apos;s security role is fixed.</source>
        <translation>Die aktuellen Schlüssel werden weiter verwendet, bis die Sicherheitsrolle des neuen API-Mitglieds korrigiert ist.</translation>
    </message>
    <message>
        <source>The current keys are no longer in %1, so there&apos;s nothing to compare.</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ...</extracomment>
        <translation>Die aktuellen Schlüssel sind nicht mehr in %1, es gibt also nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>Propel::KeyFields</name>
    <message>
        <source>P&amp;ublic key</source>
        <translation>Öffent&amp;licher Schlüssel</translation>
    </message>
    <message>
        <source>P&amp;rivate key</source>
        <translation>&amp;Privater Schlüssel</translation>
    </message>
    <message>
        <source>Show private key</source>
        <translation>Privaten Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Paste both keys at once</source>
        <translation>Beide Schlüssel auf einmal einfügen</translation>
    </message>
    <message>
        <source>Copy them, with or without labels, then press %1 here.</source>
        <translation>Kopieren Sie sie mit oder ohne Beschriftung, dann drücken Sie hier %1.</translation>
    </message>
    <message>
        <source>&amp;Paste both keys</source>
        <translation>Beide &amp;einfügen</translation>
    </message>
    <message>
        <source>Hide private key</source>
        <translation>Privaten Schlüssel verbergen</translation>
    </message>
    <message>
        <source>U&amp;ndo paste</source>
        <translation>Einfügen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>S&amp;wap the keys</source>
        <translation>Schlüssel &amp;tauschen</translation>
    </message>
    <message>
        <source>Copy both keys, or enter them one by one.</source>
        <translation>Kopieren Sie beide, oder geben Sie sie einzeln ein.</translation>
    </message>
    <message>
        <source>Both keys recognized</source>
        <translation>Beide Schlüssel erkannt</translation>
    </message>
    <message>
        <source>Each one is in its own field.</source>
        <translation>Jeder steht in seinem Feld.</translation>
    </message>
    <message>
        <source>The keys were swapped</source>
        <translation>Die Schlüssel wurden getauscht</translation>
    </message>
    <message>
        <source>The public key is now %1.</source>
        <extracomment>%1: the first four characters of the public key</extracomment>
        <translation>Der öffentliche Schlüssel ist jetzt %1.</translation>
    </message>
    <message>
        <source>Copy the private key from ConnectWise again.</source>
        <translation>Kopieren Sie den privaten Schlüssel noch einmal aus ConnectWise.</translation>
    </message>
    <message>
        <source>This key has a character that isn&apos;t a letter or digit. Check that you copied all of it.</source>
        <translation>Dieser Schlüssel enthält ein Zeichen, das weder Buchstabe noch Ziffer ist. Prüfen Sie, ob Sie ihn richtig kopiert haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters; ConnectWise keys have 16. Check that you copied all of it.</source>
        <translation>
            <numerusform>%n Zeichen; Schlüssel von ConnectWise haben 16. Prüfen Sie, ob Sie ihn ganz kopiert haben.</numerusform>
            <numerusform>%n Zeichen; Schlüssel von ConnectWise haben 16. Prüfen Sie, ob Sie ihn ganz kopiert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchanges the contents of the two key fields.</source>
        <translation>Setzt den öffentlichen Schlüssel in das Feld des privaten und umgekehrt.</translation>
    </message>
    <message>
        <source>ConnectWise shows the public key first. If yours are in the other order, swap them.</source>
        <translation>ConnectWise zeigt zuerst den öffentlichen. Falls es bei Ihnen umgekehrt war, tauschen Sie sie.</translation>
    </message>
    <message>
        <source>The clipboard doesn&apos;t contain two keys</source>
        <translation>Die Zwischenablage enthält keine zwei Schlüssel</translation>
    </message>
    <message>
        <source>We used the first key as the public key</source>
        <translation>Der erste Schlüssel wurde als öffentlicher übernommen</translation>
    </message>
    <message>
        <source>Both fields contain the same key.</source>
        <translation>Beide Felder enthalten denselben Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Propel::KeysPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Where do I &amp;find these?</source>
        <translation>Wo &amp;finde ich sie?</translation>
    </message>
    <message>
        <source>Keep for this session &amp;only</source>
        <translation>&amp;Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>&amp;Save and test</source>
        <translation>&amp;Speichern und testen</translation>
    </message>
    <message>
        <source>New API keys</source>
        <translation>Neue API-Schlüssel</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Your private key goes straight into %1</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ...</extracomment>
        <translation>Ihr privater Schlüssel wird sofort in %1 gespeichert</translation>
    </message>
    <message>
        <source>Enter your private key again</source>
        <translation>Geben Sie Ihren privaten Schlüssel erneut ein</translation>
    </message>
    <message>
        <source>It was kept for one session only.</source>
        <translation>Er wurde nur für eine Sitzung behalten.</translation>
    </message>
    <message>
        <source>Checking whether the private key was saved…</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ...</extracomment>
        <translation>Es wird geprüft, ob der private Schlüssel gespeichert wurde…</translation>
    </message>
    <message>
        <source>The private key is already saved</source>
        <translation>Der private Schlüssel ist schon gespeichert</translation>
    </message>
    <message>
        <source>This connection already uses this public key</source>
        <translation>Diese Verbindung verwendet diesen öffentlichen Schlüssel schon</translation>
    </message>
    <message>
        <source>Kept for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>In %1 gespeichert</translation>
    </message>
    <message>
        <source>The private key is kept for this session only</source>
        <translation>Der private Schlüssel wird nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Saving the private key in %1…</source>
        <translation>Der private Schlüssel wird in %1 gespeichert…</translation>
    </message>
    <message>
        <source>Setup &amp;guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>ConnectWise rejected these API keys</source>
        <translation>ConnectWise hat diese API-Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Reading your keys from %1…</source>
        <translation>Ihre Schlüssel werden aus %1 gelesen…</translation>
    </message>
    <message>
        <source>Windows will delete this key when you sign out</source>
        <translation>Windows löscht diesen Schlüssel, wenn Sie sich abmelden</translation>
    </message>
    <message>
        <source>Your Windows profile is temporary or mandatory. Sign in with an account whose profile is kept.</source>
        <translation>Ihr Windows-Profil ist temporär oder verbindlich. Melden Sie sich mit einem Konto an, dessen Profil erhalten bleibt.</translation>
    </message>
    <message>
        <source>The key stays in memory until you quit Propel Connect. Next time, you&apos;ll have to enter it again.</source>
        <translation>Der Schlüssel bleibt im Arbeitsspeicher, bis Sie Propel Connect beenden. Danach müssen Sie ihn erneut eingeben.</translation>
    </message>
    <message>
        <source>For Company ID %1 at %2</source>
        <extracomment>%1: the company&apos;s name, %2: its Company ID, %3: an address</extracomment>
        <translation>Für die Company ID %1 auf %2</translation>
    </message>
    <message>
        <source>For %1 (Company ID %2) at %3</source>
        <translation>Für %1 (Company ID %2) auf %3</translation>
    </message>
    <message>
        <source>It&apos;s saved there before anything else, never written to a file or log, and sent only to %1.</source>
        <translation>Er wird zuallererst dort gespeichert, nie in eine Datei oder ein Protokoll geschrieben und nur an %1 gesendet.</translation>
    </message>
    <message>
        <source>New API keys come with a new public key. If you continue, only the private key is replaced, and you can&apos;t go back to the previous one.</source>
        <translation>Neue API-Schlüssel haben auch einen neuen öffentlichen Schlüssel. Wenn Sie fortfahren, wird nur der private ersetzt, und Sie können nicht zum vorherigen zurück.</translation>
    </message>
    <message>
        <source>You&apos;ll have to enter it again the next time you start Propel Connect.</source>
        <translation>Wenn Sie Propel Connect das nächste Mal starten, müssen Sie ihn erneut eingeben.</translation>
    </message>
    <message>
        <source>The new keys are stored next to the current ones, and replace them only if no permission is lost.</source>
        <translation>Die neuen Schlüssel werden neben den aktuellen gespeichert und ersetzen sie nur, wenn keine Berechtigung verloren geht.</translation>
    </message>
    <message>
        <source>Waiting for %1. It hasn&apos;t answered an earlier request: look for its window and unlock it.</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ...</extracomment>
        <translation>Der Schlüsselbund hat auf eine frühere Anfrage noch nicht geantwortet: Suchen Sie sein Fenster, und entsperren Sie ihn dort.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer</source>
        <extracomment>%1 here and below: Windows Credential Manager, your keyring, ...</extracomment>
        <translation>Von %1 kam keine Antwort</translation>
    </message>
    <message>
        <source>The private key is still in its field. Unlock %1 and try again, or continue without it.</source>
        <translation>Der private Schlüssel steht noch in seinem Feld. Entsperren Sie den Schlüsselbund, und versuchen Sie es noch einmal, oder fahren Sie ohne ihn fort.</translation>
    </message>
    <message>
        <source>The private key is still where it was. Unlock %1 and try again.</source>
        <translation>Der private Schlüssel ist noch da, wo er war. Entsperren Sie den Schlüsselbund, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Propel::LedgerDialog</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1. Keys aren&apos;t shown.</source>
        <extracomment>%1: &quot;33 requests, all read-only&quot;</extracomment>
        <translation>%1. Schlüssel werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <extracomment>%1: an address without a path, &quot;https://na.myconnectwise.net&quot;</extracomment>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>how long an answer took, in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2 %3, answered %4, %5 bytes in %6.</source>
        <extracomment>a request as a sentence: %1 time, %2 &quot;GET&quot;, %3 address, %4 status such as 200, %5 number of bytes, %6 duration</extracomment>
        <translation>%1: %2 %3, Ergebnis: %4, %5 Bytes in %6.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>Propel::LinkQuestion</name>
    <message>
        <source>Company ID %1</source>
        <extracomment>%1: a Company ID</extracomment>
        <translation>Company ID %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: the domain, %2: &quot;Company ID acme&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Setup link</source>
        <translation>Link zur Einrichtung</translation>
    </message>
    <message>
        <source>Your keys will be sent to this instance. Continue only if you trust where the link came from.</source>
        <translation>Ihre Schlüssel werden an diese Instanz gesendet. Fahren Sie nur fort, wenn Sie der Quelle des Links vertrauen.</translation>
    </message>
    <message>
        <source>Use the settings from this link?</source>
        <translation>Einstellungen aus diesem Link verwenden?</translation>
    </message>
    <message>
        <source>&amp;Use settings</source>
        <translation>Einstellungen &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Ignore link</source>
        <translation>Link &amp;ignorieren</translation>
    </message>
</context>
<context>
    <name>Propel::Notifier::Service</name>
    <message>
        <source>Show results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
</context>
<context>
    <name>Propel::PageDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Propel::PermissionDetails</name>
    <message>
        <source>Test &amp;this again</source>
        <translation>&amp;Diese erneut testen</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Details für den Support</translation>
    </message>
</context>
<context>
    <name>Propel::PermissionList</name>
    <message>
        <source>Permission results</source>
        <translation>Ergebnisse der Berechtigungen</translation>
    </message>
    <message>
        <source>Only what&apos;s &amp;missing</source>
        <translation>Nur was &amp;fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n permissions OK</source>
        <translation>
            <numerusform>%n Berechtigung vorhanden</numerusform>
            <numerusform>%n Berechtigungen vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <extracomment>%1: how many permissions there are</extracomment>
        <translation>Alle %1 anzeigen</translation>
    </message>
    <message>
        <source>Hide all %1</source>
        <extracomment>%1: how many permissions there are</extracomment>
        <translation>Alle %1 ausblenden</translation>
    </message>
    <message>
        <source>All %1 permissions</source>
        <extracomment>%1: how many permissions there are</extracomment>
        <translation>Alle %1 Berechtigungen</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <extracomment>%1: names of permissions</extracomment>
        <translation>Nicht getestet: %1</translation>
    </message>
</context>
<context>
    <name>Propel::PermissionModel</name>
    <message>
        <source>%1: not needed</source>
        <translation>%1: nicht benötigt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht benötigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 permissions of a group are OK</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 OK</source>
        <extracomment>For screen readers. %1: a group of permissions (&quot;Companies&quot;), %2: &quot;4 of 5&quot;</extracomment>
        <translation>%1, %2 vorhanden</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>The head of a column</extracomment>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>%1: the level that is needed (&quot;All&quot;), where the one that is there isn&apos;t known</extracomment>
        <translation>%1?</translation>
    </message>
</context>
<context>
    <name>Propel::PermissionView</name>
    <message>
        <source>Last complete test: %1, %2</source>
        <extracomment>%1: a verdict (&quot;ready&quot;), %2: &quot;today at 6:15 AM&quot;</extracomment>
        <translation>Letzter vollständiger Test: %1, %2</translation>
    </message>
</context>
<context>
    <name>Propel::PermissionsPage</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>The private key is kept for this session only</source>
        <translation>Der private Schlüssel wird nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>You&apos;ll have to enter it again the next time you start Propel Connect.</source>
        <translation>Wenn Sie Propel Connect das nächste Mal starten, müssen Sie ihn erneut eingeben.</translation>
    </message>
    <message>
        <source>Test the new keys</source>
        <translation>Neue Schlüssel testen</translation>
    </message>
    <message>
        <source>They replace the current keys only if no permission is lost.</source>
        <translation>Sie ersetzen die aktuellen Schlüssel nur, wenn keine Berechtigung verloren geht.</translation>
    </message>
    <message>
        <source>Testing the current keys</source>
        <translation>Die aktuellen Schlüssel werden getestet</translation>
    </message>
</context>
<context>
    <name>Propel::PreparePage</name>
    <message>
        <source>Prepare ConnectWise</source>
        <translation>ConnectWise vorbereiten</translation>
    </message>
    <message>
        <source>Check off each step as you go. We keep your place.</source>
        <translation>Haken Sie jeden Schritt ab. Wir merken uns, wo Sie sind.</translation>
    </message>
    <message>
        <source>&amp;Next: enter the keys</source>
        <translation>&amp;Weiter: Schlüssel eingeben</translation>
    </message>
</context>
<context>
    <name>Propel::ProxySignInDialog</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>Beim Proxy anmelden</translation>
    </message>
    <message>
        <source>&amp;Sign in and test again</source>
        <translation>Anmelden und erneut &amp;testen</translation>
    </message>
    <message>
        <source>Sign in and test again</source>
        <translation>Anmelden und neu testen</translation>
    </message>
    <message>
        <source>Saving the user name and password in %1…</source>
        <translation>Benutzername und Passwort werden in %1 gespeichert…</translation>
    </message>
</context>
<context>
    <name>Propel::ProxySignInFields</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: whole sentences: what happened, what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Both are saved in %1, and sent only to this proxy.</source>
        <translation>Beide werden in %1 gespeichert und nur an diesen Proxy gesendet.</translation>
    </message>
    <message>
        <source>Keep for this session &amp;only</source>
        <translation>&amp;Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Enter them here. If you don&apos;t know them, ask your network administrator.</source>
        <translation>Geben Sie sie hier ein. Wenn Sie sie nicht kennen, fragen Sie Ihren Netzwerkadministrator.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>The user name and password couldn&apos;t be saved</source>
        <translation>Benutzername und Passwort konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Proxy &amp;user name</source>
        <translation>Proxy-&amp;Benutzername</translation>
    </message>
    <message>
        <source>Proxy &amp;password</source>
        <translation>Proxy-&amp;Passwort</translation>
    </message>
    <message>
        <source>Re-enter them. Some proxies lock an account after a few wrong attempts.</source>
        <translation>Geben Sie sie noch einmal ein. Manche Proxys sperren ein Konto nach einigen Fehlversuchen.</translation>
    </message>
    <message>
        <source>They stay in memory until you quit Propel Connect. Next time, you&apos;ll have to enter them again.</source>
        <translation>Sie bleiben im Arbeitsspeicher, bis Sie Propel Connect beenden. Danach müssen Sie sie erneut eingeben.</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Unlock %1 and try again, or enter them here.</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ...</extracomment>
        <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es noch einmal, oder geben Sie beides hier ein.</translation>
    </message>
    <message>
        <source>Unlock %1 and try again, or keep them for this session only.</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ...</extracomment>
        <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es noch einmal, oder behalten Sie beides nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Propel::QuitRequests</name>
    <message>
        <source>A private key isn&apos;t saved yet.</source>
        <translation>Ein privater Schlüssel ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Propel::ReportMenu</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Einfacher Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;quests (%n, read-only)…</source>
        <translation>
            <numerusform>An&amp;frage (%n, nur lesend)…</numerusform>
            <numerusform>An&amp;fragen (%n, nur lesend)…</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save support &amp;file…</source>
        <translation>Support-&amp;Datei speichern…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>&amp;Include all permissions in reports</source>
        <translation>Alle Berechtigungen in Berichten ze&amp;igen</translation>
    </message>
</context>
<context>
    <name>Propel::ReportNotes</name>
    <message>
        <source>Fewer than you expect?</source>
        <translation>Weniger als erwartet?</translation>
    </message>
    <message>
        <source>Propel&apos;s servers probably can&apos;t reach this address</source>
        <translation>Propels Server erreichen diese Adresse wahrscheinlich nicht</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Gründe anzeigen</translation>
    </message>
    <message>
        <source>This role can do more than Propel needs</source>
        <translation>Diese Rolle darf mehr, als Propel braucht</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>A button: shows a list</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Propel::SettingsWindow</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Automatic &amp;tests</source>
        <translation>Automatische &amp;Tests</translation>
    </message>
    <message>
        <source>Also after a network change or sleep</source>
        <translation>Auch nach Netzwerkwechsel oder Ruhezustand</translation>
    </message>
    <message>
        <source>&amp;Notify me when a connection changes</source>
        <translation>&amp;Benachrichtigen, wenn sich etwas ändert</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in</source>
        <translation>Bei der Anmeldung &amp;starten</translation>
    </message>
    <message>
        <source>Keeps testing in the tray</source>
        <translation>Testet im Infobereich weiter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Display language</source>
        <translation>&amp;Anzeigesprache</translation>
    </message>
    <message>
        <source>Connection defaults</source>
        <translation>Vorgaben für Verbindungen</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
    <message>
        <source>&amp;Open log folder</source>
        <translation>Protokoll&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1: a version, such as 0.2.0</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <extracomment>The language that the system has. %1: its name</extracomment>
        <translation>System (%1)</translation>
    </message>
    <message>
        <source>Permissions missing or fixed, or connection lost</source>
        <translation>Berechtigungen fehlen oder sind behoben, oder Verbindung verloren</translation>
    </message>
</context>
<context>
    <name>Propel::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Replace keys</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Set up a connection</source>
        <translation>Verbindung einrichten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>We couldn&apos;t save the private key</source>
        <translation>Der private Schlüssel konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Go to the API keys page to see why, and what you can do.</source>
        <translation>Gehen Sie weiter zur Seite mit den Schlüsseln: Dort steht, warum, und was Sie tun können.</translation>
    </message>
</context>
<context>
    <name>Propel::StepList</name>
    <message>
        <source>Step %1 of %2, %3, current</source>
        <extracomment>For screen readers. %1 and %2: numbers, %3: the step&apos;s name</extracomment>
        <translation>Schritt %1 von %2, %3, aktuell</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, done</source>
        <translation>Schritt %1 von %2, %3, erledigt</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>Propel::SupportDialog</name>
    <message>
        <source>Save support file</source>
        <translation>Support-Datei speichern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>&amp;Save file…</source>
        <translation>Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP-Archiv (*.zip)</translation>
    </message>
    <message>
        <source>This file shows Propel support how ConnectWise responds. It contains no keys, names, or data from your records. We don&apos;t send it: review it below, save it, and attach it to your request.</source>
        <translation>Diese Datei zeigt dem Support von Propel, wie ConnectWise antwortet. Sie enthält keine Schlüssel, Namen oder Daten aus Ihren Datensätzen. Wir senden sie nicht: Sehen Sie sie unten durch, speichern Sie sie, und hängen Sie sie an Ihre Anfrage an.</translation>
    </message>
    <message>
        <source>A saved result doesn&apos;t keep the structure of the responses. To include it, test again first.</source>
        <translation>Ein gespeichertes Ergebnis enthält den Aufbau der Antworten nicht. Testen Sie zuerst erneut, um ihn aufzunehmen.</translation>
    </message>
</context>
<context>
    <name>Propel::TestBar</name>
    <message>
        <source>&amp;Test again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>Tested: %1</source>
        <extracomment>In a tooltip. %1: a date and time</extracomment>
        <translation>Getestet: %1</translation>
    </message>
    <message>
        <source>Next test: %1</source>
        <extracomment>In a tooltip. %1: a date and time</extracomment>
        <translation>Nächster Test: %1</translation>
    </message>
</context>
<context>
    <name>Propel::Tray</name>
    <message>
        <source>&amp;Pause tests</source>
        <translation>Tests &amp;pausieren</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>Für 1 &amp;Stunde</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a connection&apos;s name, %2: &quot;ready&quot;, &quot;4 permissions missing&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>noch nicht getestet</translation>
    </message>
    <message>
        <source>&amp;Open Propel Connect</source>
        <translation>Propel Connect ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Test all now</source>
        <translation>Jetzt alle &amp;testen</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>Test&amp;en beenden</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Bis ich &amp;fortsetze</translation>
    </message>
    <message>
        <source>&amp;Resume tests</source>
        <translation>Tests &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>wird getestet…</translation>
    </message>
    <message>
        <source>Tests are paused</source>
        <extracomment>%1: &quot;today at 5:04 AM&quot;</extracomment>
        <translation>Die Tests sind angehalten</translation>
    </message>
    <message>
        <source>Tests are paused until %1</source>
        <translation>Die Tests sind angehalten bis %1</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Noch keine Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>All %n connections ready</source>
        <translation>
            <numerusform>%n Verbindung bereit</numerusform>
            <numerusform>Alle %n Verbindungen bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 connections need attention</source>
        <extracomment>%n: how many need attention, %1: connections in all</extracomment>
        <translation>
            <numerusform>%n von %1 Verbindungen braucht Aufmerksamkeit</numerusform>
            <numerusform>%n von %1 Verbindungen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n weitere…</numerusform>
            <numerusform>%n weitere…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::TrayController</name>
    <message>
        <source>Propel Connect is still running in the tray</source>
        <translation>Propel Connect läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>It keeps testing your connections and tells you when something changes. To quit, right-click its icon.</source>
        <translation>Es testet Ihre Verbindungen weiter und meldet sich, wenn sich etwas ändert. Zum Beenden klicken Sie mit der rechten Maustaste auf das Symbol.</translation>
    </message>
    <message>
        <source>Propel Connect is still running in the background</source>
        <translation>Propel Connect läuft im Hintergrund weiter</translation>
    </message>
    <message>
        <source>It keeps testing your connections and tells you when something changes. Start Propel Connect again to see the results. To quit, press Ctrl+Q in its window.</source>
        <translation>Es testet Ihre Verbindungen weiter und meldet sich, wenn sich etwas ändert. Starten Sie Propel Connect noch einmal, um die Ergebnisse zu sehen. Zum Beenden drücken Sie Strg+Q in seinem Fenster.</translation>
    </message>
    <message>
        <source>It keeps testing your connections and tells you when something changes. To quit, right-click its icon, which may be under ^ in the taskbar.</source>
        <translation>Es testet Ihre Verbindungen weiter und meldet sich, wenn sich etwas ändert. Zum Beenden klicken Sie mit der rechten Maustaste auf sein Symbol; es kann in der Taskleiste unter ^ verborgen sein.</translation>
    </message>
</context>
<context>
    <name>Propel::WatchControl</name>
    <message>
        <source>Watching: testing now</source>
        <translation>Beobachtung läuft: Test läuft</translation>
    </message>
    <message numerus="yes">
        <source>Watching: last test failed, next test in %n s</source>
        <translation>
            <numerusform>Beobachtung läuft: letzter Test fehlgeschlagen, nächster in %n s</numerusform>
            <numerusform>Beobachtung läuft: letzter Test fehlgeschlagen, nächster in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching: next test in %n s</source>
        <translation>
            <numerusform>Beobachtung läuft: nächster Test in %n s</numerusform>
            <numerusform>Beobachtung läuft: nächster Test in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::WelcomePage</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Company ID</translation>
    </message>
    <message>
        <source>Connect ConnectWise PSA to Propel Your MSP</source>
        <translation>ConnectWise PSA mit Propel Your MSP verbinden</translation>
    </message>
    <message>
        <source>Set up the connection, test its permissions, and see how to fix what&apos;s missing.</source>
        <translation>Verbindung einrichten, Berechtigungen testen, Fehlendes beheben.</translation>
    </message>
    <message>
        <source>I have my API &amp;keys</source>
        <translation>Ich habe meine API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Enter them and test the connection.</source>
        <translation>Eingeben und die Verbindung testen.</translation>
    </message>
    <message>
        <source>3 min</source>
        <translation>3 Min.</translation>
    </message>
    <message>
        <source>&amp;Show me how to create them</source>
        <translation>&amp;Zeigen, wie man sie erstellt</translation>
    </message>
    <message>
        <source>Five steps in ConnectWise, for you or your administrator.</source>
        <translation>Fünf Schritte in ConnectWise, für Sie oder Ihren Administrator.</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 Min.</translation>
    </message>
    <message>
        <source>What you&apos;ll need</source>
        <translation>Was Sie brauchen</translation>
    </message>
    <message>
        <source>The address you use to sign in, often connect.yourcompany.com</source>
        <translation>Ihre Anmeldeadresse, oft connect.ihrefirma.de</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Continue where you left off</source>
        <extracomment>%1: an address</extracomment>
        <translation>&amp;Weiter, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>&amp;Continue with %1</source>
        <translation>&amp;Weiter mit %1</translation>
    </message>
    <message>
        <source>You stopped at %1.</source>
        <extracomment>%1: the name of a step, such as &quot;API keys&quot;</extracomment>
        <translation>Sie haben bei „%1“ aufgehört.</translation>
    </message>
    <message>
        <source>What you type in the Company field to sign in to ConnectWise</source>
        <translation>Ihre Eingabe im Feld „Company“ bei der Anmeldung</translation>
    </message>
    <message>
        <source>The public and private keys of an API member for Propel</source>
        <translation>Öffentlicher und privater Schlüssel eines API-Mitglieds</translation>
    </message>
    <message>
        <source>&lt;b&gt;Read-only.&lt;/b&gt; We never change anything in ConnectWise.</source>
        <translation>&lt;b&gt;Nur lesend.&lt;/b&gt; In ConnectWise wird nie etwas geändert.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>A heading: what is to be known beside the verdict</extracomment>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
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
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Module, action</source>
        <translation>Modul, Aktion</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation, for HTML&apos;s attribute lang: &quot;de&quot;</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1, cloud</source>
        <extracomment>%1: a release of ConnectWise (&quot;v2025.1.10333&quot;)</extracomment>
        <translation>%1, Cloud</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Company ID</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>ConnectWise</source>
        <translation>ConnectWise</translation>
    </message>
    <message>
        <source>Tested</source>
        <extracomment>When the test was made</extracomment>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>More than needed</source>
        <extracomment>A heading: levels of the role beyond the need</extracomment>
        <translation>Mehr als nötig</translation>
    </message>
    <message>
        <source>All requests, in order</source>
        <translation>Alle Anfragen in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>%1, on-premises</source>
        <translation>%1, On-Premises</translation>
    </message>
    <message>
        <source>Connection steps</source>
        <translation>Schritte der Verbindung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Propel Connect %1 · requirements %2</source>
        <extracomment>%1: a version of this program, %2: a version of the list of requirements</extracomment>
        <translation>Propel Connect %1 · Anforderungen %2</translation>
    </message>
    <message>
        <source>Tested with</source>
        <translation>Getestet mit</translation>
    </message>
    <message>
        <source>Security role</source>
        <translation>Sicherheitsrolle</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Table Setup</source>
        <translation>Table Setup</translation>
    </message>
    <message>
        <source>Table Setup table</source>
        <translation>Tabelle in Table Setup</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Table Setup tables</source>
        <extracomment>The 15 tables of Table Setup, as a group beside the modules of the role</extracomment>
        <translation>Tabellen aus Table Setup</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of them are OK</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n permissions</source>
        <extracomment>A heading</extracomment>
        <translation>
            <numerusform>%n Berechtigung</numerusform>
            <numerusform>Alle %n Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>ConnectWise connection for %1</source>
        <extracomment>The title of a report. %1: &quot;Propel Your MSP&quot;</extracomment>
        <translation>ConnectWise-Verbindung für %1</translation>
    </message>
    <message>
        <source>ConnectWise connection verified</source>
        <extracomment>The title of a report that found nothing missing</extracomment>
        <translation>ConnectWise-Verbindung geprüft</translation>
    </message>
    <message>
        <source>ConnectWise permissions for %1</source>
        <extracomment>The title of a report. %1: &quot;Propel Your MSP&quot;</extracomment>
        <translation>ConnectWise-Berechtigungen für %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>On paper. %1: the number of this page, %2: how many there are</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Requirements</source>
        <extracomment>What the instance is compared with: the name and the version of the list of requirements</extracomment>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Details for support</source>
        <extracomment>A heading</extracomment>
        <translation>Details für den Support</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>Propel matches your customers with its own list of companies.</source>
        <translation>Propel gleicht Ihre Kunden mit der eigenen Firmenliste ab.</translation>
    </message>
    <message>
        <source>Propel turns recommendations into activities for your account managers.</source>
        <translation>Propel macht aus Empfehlungen Aktivitäten für Ihre Kundenbetreuer.</translation>
    </message>
    <message>
        <source>A company&apos;s team tells Propel who its vCIO and account manager are.</source>
        <translation>Am Team einer Firma erkennt Propel deren vCIO und Kundenbetreuer.</translation>
    </message>
    <message>
        <source>Reports let Propel read many records at once instead of one by one.</source>
        <translation>Mit Reports kann Propel viele Datensätze auf einmal statt einzeln lesen.</translation>
    </message>
    <message>
        <source>Propel lists your ConnectWise members so that you can assign team members from them.</source>
        <translation>Propel listet Ihre ConnectWise-Mitglieder auf, damit Sie daraus Teammitglieder zuweisen können.</translation>
    </message>
    <message>
        <source>My Company holds your locations and departments, which new tickets and opportunities need.</source>
        <translation>My Company enthält Ihre Standorte und Abteilungen, die für neue Tickets und Verkaufschancen nötig sind.</translation>
    </message>
    <message>
        <source>Every activity that Propel creates has a type.</source>
        <translation>Jede Aktivität, die Propel anlegt, hat einen Typ.</translation>
    </message>
    <message>
        <source>Every opportunity that Propel creates has a type.</source>
        <translation>Jede Verkaufschance, die Propel anlegt, hat einen Typ.</translation>
    </message>
    <message>
        <source>Every ticket that Propel creates goes to a board.</source>
        <translation>Jedes Ticket, das Propel anlegt, kommt auf ein Board.</translation>
    </message>
    <message>
        <source>The source shows that a ticket came from Propel.</source>
        <translation>Die Quelle zeigt, dass ein Ticket von Propel kam.</translation>
    </message>
    <message>
        <source>Configurations are your assets: Propel reads them and keeps them up to date.</source>
        <translation>Configurations sind die Assets: Propel liest sie und hält sie aktuell.</translation>
    </message>
    <message>
        <source>Propel creates opportunities and reads their costs, dates, and outcome every day.</source>
        <translation>Propel legt Verkaufschancen an und liest täglich ihre Kosten, Termine und Ergebnisse.</translation>
    </message>
    <message>
        <source>Propel creates service tickets from audit reviews and shows their status.</source>
        <translation>Propel legt aus Prüfberichten Tickets an und zeigt deren Stand.</translation>
    </message>
    <message>
        <source>The status separates active customers from former ones.</source>
        <translation>Der Status unterscheidet aktive von ehemaligen Kunden.</translation>
    </message>
    <message>
        <source>The stage shows how far along an opportunity is.</source>
        <translation>Die Phase zeigt, wie weit eine Verkaufschance ist.</translation>
    </message>
    <message>
        <source>Propel attaches reports to the companies, tickets, and opportunities they cover.</source>
        <translation>Propel hängt Berichte an die Firmen, Tickets und Verkaufschancen an, um die es darin geht.</translation>
    </message>
    <message>
        <source>The tables below name the types, statuses, and boards that Propel reads and writes.</source>
        <translation>Die Tabellen unten benennen die Typen, Status und Boards, die Propel liest und schreibt.</translation>
    </message>
    <message>
        <source>Agreement types show which customers are under contract.</source>
        <translation>Vertragstypen zeigen, welche Kunden einen Vertrag haben.</translation>
    </message>
    <message>
        <source>The type distinguishes customers from vendors and prospects.</source>
        <translation>Der Typ unterscheidet Kunden von Lieferanten und Interessenten.</translation>
    </message>
    <message>
        <source>Propel maps your configuration types to its asset categories.</source>
        <translation>Propel ordnet Ihren Konfigurationstypen seine Asset-Kategorien zu.</translation>
    </message>
    <message>
        <source>The status shows which assets are in use.</source>
        <translation>Der Status zeigt, welche Assets in Gebrauch sind.</translation>
    </message>
    <message>
        <source>Propel maps your team roles to vCIO and account manager.</source>
        <translation>Propel ordnet Ihren Rollen im Team vCIO und Kundenbetreuer zu.</translation>
    </message>
    <message>
        <source>Billing cycles let Propel compare agreement amounts.</source>
        <translation>Abrechnungszeiträume machen Vertragsbeträge vergleichbar.</translation>
    </message>
    <message>
        <source>The status distinguishes open opportunities from won and lost ones.</source>
        <translation>Der Status unterscheidet offene Verkaufschancen von gewonnenen und verlorenen.</translation>
    </message>
    <message>
        <source>Probabilities let Propel forecast the value of opportunities.</source>
        <translation>Mit Wahrscheinlichkeiten schätzt Propel den Wert von Verkaufschancen.</translation>
    </message>
    <message>
        <source>Every ticket that Propel creates has a severity.</source>
        <translation>Tickets haben einen Schweregrad.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This was started outside a desktop session, so the keychain can&apos;t be unlocked. It&apos;s unlocked while this account is signed in on the desktop. For a monitoring agent, use propel-check --last.</source>
        <translation>Dies wurde außerhalb einer Desktop-Sitzung gestartet, wo niemand den Schlüsselbund entsperren kann. Er ist offen, solange dieses Konto an einem Desktop angemeldet ist. Für einen Überwachungsagenten: propel-check --last.</translation>
    </message>
    <message>
        <source>This account isn&apos;t signed in (%1 is missing), so its keychain isn&apos;t available. Sign in on the desktop and stay signed in. For a monitoring agent, use propel-check --last.</source>
        <extracomment>%1: a folder, such as /run/user/1000</extracomment>
        <translation>Dieses Konto ist nicht angemeldet: %1 gibt es nicht. Sein Schlüsselbund ist nur da, solange es angemeldet ist: Melden Sie sich an einem Desktop an und lassen Sie die Sitzung offen. Für einen Überwachungsagenten: propel-check --last.</translation>
    </message>
    <message>
        <source>This account&apos;s session has no session bus (%1/bus is missing). On Debian, install dbus-user-session and sign in again. For a monitoring agent, use propel-check --last.</source>
        <extracomment>%1: a folder, such as /run/user/1000</extracomment>
        <translation>Dieses Konto hat eine Sitzung, aber keinen Sitzungsbus darin: %1/bus gibt es nicht. Installieren Sie unter Debian dbus-user-session und melden Sie sich neu an. Für einen Überwachungsagenten: propel-check --last.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Company ID</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Other accounts may be able to read or change this, and we couldn&apos;t correct that: %1</source>
        <extracomment>%1: a file or folder</extracomment>
        <translation>Andere Konten können das vielleicht lesen oder ändern, und wir konnten es nicht berichtigen: %1</translation>
    </message>
    <message>
        <source>“%1” in %2 isn&apos;t a supported language.</source>
        <extracomment>%1: a value, such as &quot;xx&quot;, %2: a file</extracomment>
        <translation>„%1“ in %2 ist keine unterstützte Sprache.</translation>
    </message>
    <message>
        <source>“%1” in %2 isn&apos;t a test interval. Use 15m to 24h, or never.</source>
        <extracomment>%1: a value, such as &quot;5m&quot;, %2: a file</extracomment>
        <translation>„%1“ in %2 ist kein Testabstand. Möglich sind 15m bis 24h oder never.</translation>
    </message>
    <message>
        <source>“%1” in %2 isn&apos;t a setting for notifications. Use “on” or “off”.</source>
        <extracomment>%1: a value, such as &quot;maybe&quot;, %2: a file</extracomment>
        <translation>„%1“ in %2 ist keine Einstellung für Benachrichtigungen. Möglich sind „on“ und „off“.</translation>
    </message>
    <message>
        <source>“%1” in %2 isn&apos;t the full path of a folder for results.</source>
        <extracomment>%1: a value, such as &quot;status&quot;, %2: a file</extracomment>
        <translation>„%1“ in %2 ist kein vollständiger Pfad eines Ordners für Ergebnisse.</translation>
    </message>
    <message>
        <source>We can&apos;t use the setting “%1” in %2: %3</source>
        <extracomment>%1: the name of a setting, %2: a file, %3: a sentence that says what is wrong with its value</extracomment>
        <translation>Die Einstellung „%1“ in %2 ist nicht zu gebrauchen: %3</translation>
    </message>
    <message>
        <source>Automatic tests</source>
        <translation>Automatische Tests</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>Ordner für Ergebnisse</translation>
    </message>
    <message>
        <source>Your administrator&apos;s values replace the saved ones: %1.</source>
        <extracomment>%1: names of fields, such as &quot;Domain, Proxy&quot;</extracomment>
        <translation>Die Werte Ihres Administrators ersetzen die gespeicherten: %1.</translation>
    </message>
    <message>
        <source>Option %1 was ignored: your administrator has set this.</source>
        <extracomment>%1: an option on the command line, such as --domain</extracomment>
        <translation>Die Option %1 gilt nicht: Das hat Ihr Administrator festgelegt.</translation>
    </message>
    <message>
        <source>This account has no home folder: HOME isn&apos;t set, and the system has none on record. Set HOME, then start again.</source>
        <translation>Dieses Konto hat keinen persönlichen Ordner: HOME ist nicht gesetzt, und das System kennt keinen. Setzen Sie HOME und starten Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>SetupLink</name>
    <message>
        <source>It is too long.</source>
        <translation>Er ist zu lang.</translation>
    </message>
    <message>
        <source>We didn&apos;t open the link. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Der Link wurde nicht geöffnet. %1</translation>
    </message>
    <message>
        <source>It contains something other than a domain and a Company ID.</source>
        <translation>Er enthält etwas anderes als Domain und Company ID.</translation>
    </message>
    <message>
        <source>It contains a key. Keys don&apos;t belong in a link: browsers and mail programs keep it. If the key is real, delete it in ConnectWise and create a new pair.</source>
        <translation>Er enthält einen Schlüssel. Schlüssel gehören nicht in einen Link: Browser und Mailprogramme bewahren ihn auf. Wenn es ein echter ist, löschen Sie ihn in ConnectWise und erzeugen Sie ein neues Paar.</translation>
    </message>
    <message>
        <source>It isn&apos;t a link that opens the setup.</source>
        <translation>Es ist keiner, der die Einrichtung öffnet.</translation>
    </message>
    <message>
        <source>It contains neither a domain nor a Company ID.</source>
        <translation>Er enthält weder Domain noch Company ID.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Test all now</source>
        <translation>Alle jetzt testen</translation>
    </message>
    <message>
        <source>Propel Connect is already running in another session of yours, on the display %1.</source>
        <extracomment>%1: a display of the computer, such as &quot;:0&quot;</extracomment>
        <translation>Propel Connect läuft bereits in einer anderen Sitzung von Ihnen, auf dem Bildschirm %1.</translation>
    </message>
    <message>
        <source>Use it there, or quit it there and start it here.</source>
        <translation>Verwenden Sie es dort, oder beenden Sie es dort und starten Sie es hier.</translation>
    </message>
    <message>
        <source>Propel Connect is already running, but doesn&apos;t respond.</source>
        <translation>Propel Connect läuft bereits, reagiert aber nicht.</translation>
    </message>
    <message>
        <source>It may be busy, or another version. Quit it from its tray icon, or sign out and in again, then start it once more.</source>
        <translation>Vielleicht ist es beschäftigt oder eine andere Version. Beenden Sie es über sein Symbol im Infobereich, oder melden Sie sich ab und wieder an. Starten Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Fill in the instance&apos;s domain.</source>
        <translation>Die Domain der Instanz ausfüllen.</translation>
    </message>
    <message>
        <source>Fill in the Company ID.</source>
        <translation>Die Company ID ausfüllen.</translation>
    </message>
    <message>
        <source>The ConnectWise client ID to send.</source>
        <translation>Die ConnectWise-Client-ID, die gesendet wird.</translation>
    </message>
    <message>
        <source>Test all saved connections, without a window.</source>
        <translation>Alle gespeicherten Verbindungen testen, ohne Fenster.</translation>
    </message>
    <message>
        <source>Open the setup, even if a connection is saved.</source>
        <translation>Die Einrichtung öffnen, auch wenn eine Verbindung gespeichert ist.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window, as at sign-in.</source>
        <translation>Im Infobereich starten, ohne Fenster, wie bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Fill in the CA certificate file to trust in addition to the system&apos;s.</source>
        <translation>Die CA-Zertifikatsdatei ausfüllen, der zusätzlich zu denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Use this language, for example de.</source>
        <translation>Diese Sprache verwenden, zum Beispiel de.</translation>
    </message>
    <message>
        <source>Write more to the log, and all of it to standard error.</source>
        <translation>Mehr ins Protokoll schreiben, und alles davon auf die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Connects ConnectWise PSA to Propel Your MSP, and keeps testing that it works.</source>
        <translation>Verbindet ConnectWise PSA mit Propel Your MSP und testet laufend, ob die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t an option.</source>
        <extracomment>%1: something on the command line that is not an option</extracomment>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>A new connection</source>
        <translation>Eine neue Verbindung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Add a connection.</source>
        <translation>Eine Verbindung hinzufügen.</translation>
    </message>
    <message>
        <source>Start without a window, and keep testing.</source>
        <translation>Ohne Fenster starten und weiter testen.</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>invalid options, or Propel Connect is running but doesn&apos;t respond</source>
        <translation>ungültige Optionen, oder Propel Connect läuft, antwortet aber nicht</translation>
    </message>
</context>
<context>
    <name>TestIntervals</name>
    <message>
        <source>Every 15 minutes</source>
        <translation>Alle 15 Minuten</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Alle 4 Stunden</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>Alle 12 Stunden</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>%1: &quot;30m&quot;: a number of minutes or hours</extracomment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 ConnectWise says: “%2”</source>
        <extracomment>%1: a whole sentence that says what happened, %2: a sentence of ConnectWise</extracomment>
        <translation>%1 ConnectWise meldet: „%2“</translation>
    </message>
    <message>
        <source>Open your API member&apos;s role in %1</source>
        <extracomment>%1: &quot;System &gt; Security Roles&quot;, a screen of ConnectWise, which doesn&apos;t report the role&apos;s name</extracomment>
        <translation>Rolle Ihres API-Mitglieds unter %1 öffnen</translation>
    </message>
    <message>
        <source>Enter the Company ID exactly as you type it to sign in to ConnectWise.</source>
        <translation>Geben Sie die Company ID genau so ein wie bei der Anmeldung in ConnectWise.</translation>
    </message>
    <message>
        <source>Enter the host name alone, for example connect.yourcompany.com.</source>
        <translation>Geben Sie nur den Hostnamen ein, zum Beispiel connect.ihrefirma.de.</translation>
    </message>
    <message>
        <source>Choose a file that begins with “-----BEGIN CERTIFICATE-----”. In Windows, export the certificate as “Base-64 encoded X.509”.</source>
        <translation>Wählen Sie eine Datei, die mit „-----BEGIN CERTIFICATE-----“ beginnt. Exportieren Sie das Zertifikat unter Windows als „Base-64-codiert X.509“.</translation>
    </message>
    <message>
        <source>Check the Company ID and the domain, then test again. Right after an update of ConnectWise it may take a second test.</source>
        <translation>Prüfen Sie Company ID und Domain und testen Sie dann erneut. Direkt nach einem Update von ConnectWise kann ein zweiter Test nötig sein.</translation>
    </message>
    <message>
        <source>Try again, and allow access when the system asks.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie den Zugriff, wenn das System fragt.</translation>
    </message>
    <message>
        <source>%1 The answer: “%2”.</source>
        <extracomment>%1: a whole sentence that says what happened, %2: the words of the instance, or how its answer begins</extracomment>
        <translation>%1 Die Antwort: „%2“.</translation>
    </message>
    <message>
        <source>%1 The system says: “%2”.</source>
        <extracomment>%1: a whole sentence that says what happened, %2: the words of the operating system</extracomment>
        <translation>%1 Das System meldet: „%2“.</translation>
    </message>
    <message>
        <source>The domain is empty.</source>
        <translation>Die Domain ist leer.</translation>
    </message>
    <message>
        <source>The domain is longer than a host name can be.</source>
        <translation>Die Domain ist länger, als ein Hostname sein kann.</translation>
    </message>
    <message>
        <source>The port “%1” is not a number from 1 to 65535.</source>
        <extracomment>%1: what stands behind the colon of the address</extracomment>
        <translation>Der Port „%1“ ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an IP address.</source>
        <extracomment>%1: the address as it was typed</extracomment>
        <translation>„%1“ ist weder ein Hostname noch eine IP-Adresse.</translation>
    </message>
    <message>
        <source>The Company ID is empty.</source>
        <translation>Die Company ID ist leer.</translation>
    </message>
    <message>
        <source>The Company ID is longer than 100 characters.</source>
        <translation>Die Company ID ist länger als 100 Zeichen.</translation>
    </message>
    <message>
        <source>The public key is empty.</source>
        <translation>Der öffentliche Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>The private key is empty.</source>
        <translation>Der private Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as a proxy.</source>
        <extracomment>%1: the proxy as it was given</extracomment>
        <translation>„%1“ ist nicht als Proxy verwendbar.</translation>
    </message>
    <message>
        <source>The name of the proxy was not found.</source>
        <translation>Der Name des Proxys wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation>Testen Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <translation>
            <numerusform>%Ln Firma</numerusform>
            <numerusform>%Ln Firmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configurations</source>
        <translation>
            <numerusform>%Ln Konfiguration</numerusform>
            <numerusform>%Ln Konfigurationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunities</source>
        <translation>
            <numerusform>%Ln Verkaufschance</numerusform>
            <numerusform>%Ln Verkaufschancen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <extracomment>A count of something that a requirements file names. %1: the number, %2: the English name</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>The host has a public address, and its certificate comes from a public authority.</source>
        <translation>Der Host hat eine öffentliche Adresse, und sein Zertifikat stammt von einer öffentlichen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 found.</source>
        <extracomment>%1: a right (&quot;Edit&quot;), %2: the level that is needed (&quot;All&quot;), %3: the level that was found (&quot;None&quot;)</extracomment>
        <translation>%1: %2 benötigt, %3 gefunden.</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 found. Access refused.</source>
        <extracomment>%1: a right (&quot;Inquire&quot;), %2: the level that is needed (&quot;All&quot;), %3: the level that was found (&quot;None&quot;)</extracomment>
        <translation>%1: %2 benötigt, %3 gefunden. Zugriff verweigert.</translation>
    </message>
    <message>
        <source>%1: %2 needed. Access refused.</source>
        <extracomment>%1: a right (&quot;Inquire&quot;), %2: the level that is needed (&quot;All&quot;)</extracomment>
        <translation>%1: %2 benötigt. Zugriff verweigert.</translation>
    </message>
    <message>
        <source>%1 of %2 tables are allowed.</source>
        <extracomment>%1: how many tables are allowed, %2: how many are needed</extracomment>
        <translation>%1 von %2 Tabellen sind erlaubt.</translation>
    </message>
    <message>
        <source>%1: being tested.</source>
        <extracomment>%1: a row, such as &quot;Companies, Configurations&quot;</extracomment>
        <translation>%1: wird getestet.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: a connection, %2: names of permissions
----------
%1: a row, such as &quot;Companies, Configurations&quot;, %2: its state, such as &quot;OK&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: a right of a row, or a table, %2: its state (&quot;failed&quot;), %3: a sentence that says since when
----------
%1: a row, such as &quot;Companies, Configurations&quot;, %2: its state, such as &quot;missing&quot;, %3: sentences that say why, or what to change</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2 needed. Reading works, which is enough.</source>
        <extracomment>%1: a right (&quot;Inquire&quot;), %2: the level that is needed (&quot;My&quot;)</extracomment>
        <translation>%1: %2 benötigt. Das Lesen funktioniert, und das genügt.</translation>
    </message>
    <message>
        <source>%1: not needed before %2.</source>
        <extracomment>%1: a right (&quot;Inquire&quot;), %2: a release of ConnectWise (&quot;v2020.3&quot;)</extracomment>
        <translation>%1: erst ab %2 benötigt.</translation>
    </message>
    <message>
        <source>Access allowed.</source>
        <translation>Zugriff erlaubt.</translation>
    </message>
    <message>
        <source>Access refused.</source>
        <translation>Zugriff verweigert.</translation>
    </message>
    <message>
        <source>GET %1 got no answer. %2</source>
        <extracomment>%1: a URL, %2: a sentence that says why there was no answer</extracomment>
        <translation>GET %1 blieb ohne Antwort. %2</translation>
    </message>
    <message>
        <source>GET %1 answered %2.</source>
        <extracomment>%1: a URL, %2: an HTTP status, such as 200</extracomment>
        <translation>GET %1 ergab %2.</translation>
    </message>
    <message>
        <source>GET %1 answered %2: %3</source>
        <extracomment>%1: a URL, %2: an HTTP status, such as 403, %3: the instance&apos;s own words</extracomment>
        <translation>GET %1 ergab %2: %3</translation>
    </message>
    <message>
        <source>Found at %1.</source>
        <extracomment>%1: IP addresses</extracomment>
        <translation>Gefunden unter %1.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>The state of a permission
----------
A verdict</extracomment>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>The state of a permission
----------
The state of a stage</extracomment>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>The state of a stage</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>A right in ConnectWise&apos;s security roles</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A right in ConnectWise&apos;s security roles</extracomment>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>A right in ConnectWise&apos;s security roles</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Inquire</source>
        <extracomment>A right in ConnectWise&apos;s security roles</extracomment>
        <translation>Inquire</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>A level (None, My, All) that could not be found out</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A stage of the test: the address as typed</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A stage of the test: the host&apos;s name is looked up</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>A stage of the test: connecting to the host</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>A stage of the test: TLS and certificate</extracomment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>A stage of the test: the instance knows the company</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>A stage of the test: the instance takes the keys</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>A stage of the test: all rows of the matrix</extracomment>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: sentences that say what was found, %2: a sentence that says since when it is so
----------
%1: a sentence that says what went wrong, %2: sentences that say what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One right of a row. %1: the row, such as &quot;Companies, Configurations&quot;, %2: the right, such as &quot;Edit&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network there (a hotel, a guest network), then test again.</source>
        <translation>Öffnen Sie einen Browser, melden Sie sich dort am Netzwerk an (Hotel, Gastnetz) und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 This computer&apos;s clock says %2.</source>
        <extracomment>%1: a whole sentence, %2: a date and time</extracomment>
        <translation>%1 Die Uhr dieses Computers zeigt %2.</translation>
    </message>
    <message>
        <source>The name of the proxy (%1) was not found.</source>
        <translation>Der Name des Proxys (%1) wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority that issued the server&apos;s: in a browser, it&apos;s the top one in the server&apos;s certificate path.</source>
        <translation>Wählen Sie das Zertifikat der Stelle, die das des Servers ausgestellt hat: Im Browser ist es das oberste im Zertifizierungspfad des Servers.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address contains a user name or a password.</source>
        <translation>Die Adresse des Proxys enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the user name or the password.</source>
        <translation>Der Proxy %1 hat den Benutzernamen oder das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy refused the user name or the password.</source>
        <translation>Der Proxy hat den Benutzernamen oder das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>It worked on %1.</source>
        <extracomment>A right that fails now. %1: date and time of a test</extracomment>
        <translation>Funktionierte am %1.</translation>
    </message>
    <message>
        <source>It was missing on %1.</source>
        <extracomment>A right that passes now. %1: date and time of a test</extracomment>
        <translation>Am %1 fehlte es.</translation>
    </message>
    <message>
        <source>Compared with the test of %1:</source>
        <extracomment>Above a list of what has changed. %1: date and time of an earlier test</extracomment>
        <translation>Verglichen mit dem Test vom %1:</translation>
    </message>
    <message>
        <source>A certificate that was valid until %1.</source>
        <extracomment>%1: a date and time</extracomment>
        <translation>Ein Zertifikat, das bis %1 gültig war.</translation>
    </message>
    <message>
        <source>A certificate that is valid from %1 on.</source>
        <extracomment>%1: a date and time</extracomment>
        <translation>Ein Zertifikat, das erst ab %1 gültig ist.</translation>
    </message>
    <message>
        <source>A certificate for %1.</source>
        <extracomment>%1: the names that the certificate is for</extracomment>
        <translation>Ein Zertifikat für %1.</translation>
    </message>
    <message>
        <source>A certificate that was issued by “%1”.</source>
        <extracomment>%1: who issued the certificate</extracomment>
        <translation>Ein Zertifikat, ausgestellt von „%1“.</translation>
    </message>
    <message>
        <source>No address for this name.</source>
        <translation>Keine Adresse zu diesem Namen.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing: no request was sent.</source>
        <translation>Nichts: Es wurde keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
    <message>
        <source>Reading the address “%1”</source>
        <extracomment>%1: the domain</extracomment>
        <translation>Adresse „%1“ lesen</translation>
    </message>
    <message>
        <source>Looking up “%1”</source>
        <extracomment>%1: the host&apos;s name</extracomment>
        <translation>„%1“ nachschlagen</translation>
    </message>
    <message>
        <source>Connecting to %1, port %2, for GET %3</source>
        <extracomment>%1: a host, %2: a port number, %3: the address that was asked for</extracomment>
        <translation>Verbindung zu %1, Port %2, für GET %3</translation>
    </message>
    <message>
        <source>GET %1 (without keys)</source>
        <extracomment>%1: the address that was asked for</extracomment>
        <translation>GET %1 (ohne Schlüssel)</translation>
    </message>
    <message>
        <source>GET %1 (with the keys)</source>
        <extracomment>%1: the address that was asked for</extracomment>
        <translation>GET %1 (mit den Schlüsseln)</translation>
    </message>
    <message>
        <source>HTTP status %1.</source>
        <extracomment>%1: an HTTP status, such as 401</extracomment>
        <translation>HTTP-Status %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>words of the instance, the server or the operating system</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Encrypted with %1.</source>
        <extracomment>%1: the version of TLS and who issued the certificate</extracomment>
        <translation>Verschlüsselt mit %1.</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <extracomment>A line of a ticket. %1: date and time in UTC</extracomment>
        <translation>Zeit: %1 UTC</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <extracomment>A line of a ticket</extracomment>
        <translation>Domain: %1</translation>
    </message>
    <message>
        <source>Company ID: %1</source>
        <extracomment>A line of a ticket</extracomment>
        <translation>Company ID: %1</translation>
    </message>
    <message>
        <source>Public key: %1</source>
        <extracomment>A line of a ticket. %1: the first four characters of the public key</extracomment>
        <translation>Öffentlicher Schlüssel: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <extracomment>A line of a ticket. %1: a name from the program&apos;s code</extracomment>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <extracomment>A line of a ticket</extracomment>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>A request to sign in.</source>
        <translation>Die Aufforderung, sich anzumelden.</translation>
    </message>
    <message>
        <source>A certificate of a kind that is no longer secure (%1).</source>
        <extracomment>%1: a kind of key or signature</extracomment>
        <translation>Ein Zertifikat von einer Art, die nicht mehr sicher ist (%1).</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>A verdict</extracomment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not ready</source>
        <extracomment>A verdict</extracomment>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a connection, %2: a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Check %n levels in the security role</source>
        <extracomment>The title of a list of levels of a security role</extracomment>
        <translation>
            <numerusform>%n Stufe in der Sicherheitsrolle prüfen</numerusform>
            <numerusform>%n Stufen in der Sicherheitsrolle prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes in one security role</source>
        <extracomment>The title of a list of changes</extracomment>
        <translation>
            <numerusform>%n Änderung in einer Sicherheitsrolle</numerusform>
            <numerusform>%n Änderungen in einer Sicherheitsrolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes</source>
        <extracomment>How long it takes</extracomment>
        <translation>
            <numerusform>Etwa %n Minute</numerusform>
            <numerusform>Etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make these changes</source>
        <translation>
            <numerusform>Diese Änderung vornehmen</numerusform>
            <numerusform>Diese Änderungen vornehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>Rolle speichern</translation>
    </message>
    <message numerus="yes">
        <source>Move these %n tables to the left list, then save the dialog</source>
        <extracomment>%n: tables; their names follow. The lists are those of a dialog of ConnectWise</extracomment>
        <translation>
            <numerusform>Diese Tabelle in die linke Liste verschieben, dann den Dialog speichern</numerusform>
            <numerusform>Diese %n Tabellen in die linke Liste verschieben, dann den Dialog speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to the left list, then save the dialog</source>
        <extracomment>%1: the names of up to three tables. The lists are those of a dialog of ConnectWise</extracomment>
        <translation>%1 in die linke Liste verschieben, dann den Dialog speichern</translation>
    </message>
    <message>
        <source>Allowed</source>
        <extracomment>The state of a table</extracomment>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>From one state or level to another. %1: &quot;None&quot;, %2: &quot;All&quot;</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>The state of a table</extracomment>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Should be %1</source>
        <extracomment>%1: a level (&quot;All&quot;)</extracomment>
        <translation>Soll: %1</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <extracomment>%1: a level (&quot;All&quot;)</extracomment>
        <translation>Nötig: %1</translation>
    </message>
    <message>
        <source>%1: move %2 to the left list, then save the dialog.</source>
        <extracomment>%1: &quot;System / Table Setup &gt; customize&quot;, %2: the names of tables. The lists are those of a dialog of ConnectWise</extracomment>
        <translation>%1: %2 in die linke Liste verschieben, dann den Dialog speichern.</translation>
    </message>
    <message>
        <source>%1: %2 should be %3.</source>
        <extracomment>%1: &quot;Companies / Configurations&quot;, %2: &quot;Edit Level&quot;, %3: &quot;All&quot;</extracomment>
        <translation>%1: %2 soll %3 sein.</translation>
    </message>
    <message>
        <source>%1: set %2 to %3.</source>
        <extracomment>%1: &quot;Companies / Configurations&quot;, %2: &quot;Edit Level&quot;, %3: &quot;All&quot;</extracomment>
        <translation>%1: %2 auf %3 setzen.</translation>
    </message>
    <message>
        <source>%1: change %2 from %3 to %4.</source>
        <extracomment>%1: &quot;Companies / Configurations&quot;, %2: &quot;Edit Level&quot;, %3: &quot;None&quot;, %4: &quot;All&quot;</extracomment>
        <translation>%1: %2 von %3 auf %4 ändern.</translation>
    </message>
    <message>
        <source>%1 of %2 fixed</source>
        <extracomment>How many of the changes in a list are made</extracomment>
        <translation>%1 von %2 behoben</translation>
    </message>
    <message>
        <source>Can&apos;t find %1</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 nicht gefunden</translation>
    </message>
    <message>
        <source>Couldn&apos;t finish the test: %1 closed the connection</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Test nicht abgeschlossen: %1 hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>Couldn&apos;t finish the test: %1 took too long to respond</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Test nicht abgeschlossen: %1 hat zu lange nicht geantwortet</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t respond like ConnectWise</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 antwortet nicht wie ConnectWise</translation>
    </message>
    <message>
        <source>The keys are swapped</source>
        <translation>Die Schlüssel sind vertauscht</translation>
    </message>
    <message>
        <source>Both keys are the same</source>
        <translation>Beide Schlüssel sind gleich</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Dieses Netzwerk verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>ConnectWise is busy</source>
        <translation>ConnectWise ist überlastet</translation>
    </message>
    <message>
        <source>This copy of Propel Connect has no client ID</source>
        <translation>Diese Kopie von Propel Connect hat keine Client-ID</translation>
    </message>
    <message>
        <source>ConnectWise rejected the client ID</source>
        <translation>ConnectWise hat die Client-ID abgelehnt</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Das Zertifikat von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t valid yet</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Das Zertifikat von %1 ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The proxy rejected the sign-in</source>
        <translation>Der Proxy hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Some addresses are known only inside the company network. Connect to your VPN and test again.</source>
        <translation>Manche Adressen sind nur im Firmennetz bekannt. Verbinden Sie sich mit Ihrem VPN und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Someone may be intercepting the connection. Check the address, or try another network.</source>
        <translation>Möglicherweise fängt jemand die Verbindung ab. Prüfen Sie die Adresse, oder versuchen Sie es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>ConnectWise may be down</source>
        <translation>ConnectWise ist vielleicht gestört</translation>
    </message>
    <message>
        <source>The clock may be wrong</source>
        <translation>Die Uhr geht vielleicht falsch</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, then test again.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr geht richtig</translation>
    </message>
    <message>
        <source>Ask your server&apos;s administrator to renew the certificate.</source>
        <translation>Bitten Sie den Administrator des Servers, das Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>Enter the domain that the certificate is for.</source>
        <translation>Geben Sie die Domain ein, für die das Zertifikat gilt.</translation>
    </message>
    <message>
        <source>The server needs a new certificate</source>
        <translation>Der Server braucht ein neues Zertifikat</translation>
    </message>
    <message>
        <source>Your company runs its own certificate authority</source>
        <translation>Ihre Firma hat eine eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Choose its CA certificate. We&apos;ll use it for this connection only.</source>
        <translation>Wählen Sie deren CA-Zertifikat. Wir verwenden es nur für diese Verbindung.</translation>
    </message>
    <message>
        <source>Sign in to the network</source>
        <translation>Im Netzwerk anmelden</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 nicht erreichbar</translation>
    </message>
    <message>
        <source>Can&apos;t connect through the proxy</source>
        <translation>Keine Verbindung über den Proxy</translation>
    </message>
    <message>
        <source>The proxy&apos;s address isn&apos;t valid</source>
        <translation>Die Adresse des Proxys ist ungültig</translation>
    </message>
    <message>
        <source>Can&apos;t connect securely to %1</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Keine sichere Verbindung zu %1</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust %1</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Dieser Computer vertraut %1 nicht</translation>
    </message>
    <message>
        <source>Can&apos;t use the CA certificate</source>
        <translation>Das CA-Zertifikat ist nicht verwendbar</translation>
    </message>
    <message>
        <source>ConnectWise rejected these API keys</source>
        <translation>ConnectWise hat diese API-Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Can&apos;t read the private key</source>
        <translation>Der private Schlüssel ist nicht lesbar</translation>
    </message>
    <message>
        <source>Couldn&apos;t finish the test</source>
        <translation>Der Test kam nicht zu Ende</translation>
    </message>
    <message>
        <source>The address may be misspelled</source>
        <translation>Die Adresse ist vielleicht falsch geschrieben</translation>
    </message>
    <message>
        <source>Check the domain: it&apos;s the address you use to sign in to ConnectWise.</source>
        <translation>Prüfen Sie die Domain: die Adresse, an der Sie sich in ConnectWise anmelden.</translation>
    </message>
    <message>
        <source>You may need a VPN</source>
        <translation>Vielleicht brauchen Sie ein VPN</translation>
    </message>
    <message>
        <source>This network may need a proxy or a VPN</source>
        <translation>Dieses Netzwerk braucht vielleicht einen Proxy oder ein VPN</translation>
    </message>
    <message>
        <source>Check the connection&apos;s proxy, or connect to your VPN and test again.</source>
        <translation>Prüfen Sie den Proxy der Verbindung, oder verbinden Sie sich mit Ihrem VPN und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The proxy may be down</source>
        <translation>Der Proxy ist vielleicht gestört</translation>
    </message>
    <message>
        <source>Change or remove the connection&apos;s proxy.</source>
        <translation>Ändern oder entfernen Sie den Proxy der Verbindung.</translation>
    </message>
    <message>
        <source>Correct the proxy</source>
        <translation>Den Proxy korrigieren</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Eine andere Datei wählen</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>We&apos;ll put each key into its own field and test again.</source>
        <translation>Wir setzen jeden Schlüssel in sein eigenes Feld und testen noch einmal.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Correct the keys</source>
        <translation>Schlüssel korrigieren</translation>
    </message>
    <message>
        <source>Swap and test</source>
        <translation>Tauschen und testen</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Adresse prüfen</translation>
    </message>
    <message>
        <source>Choose CA file…</source>
        <translation>CA-Datei wählen…</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Sign in to proxy…</source>
        <translation>Am Proxy anmelden…</translation>
    </message>
    <message>
        <source>Open ConnectWise</source>
        <translation>ConnectWise öffnen</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>A date of this year, and one of another year, as QLocale::toString() writes it</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: a date, %2: a time of day</extracomment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Tested just now</source>
        <translation>Gerade eben getestet</translation>
    </message>
    <message numerus="yes">
        <source>Tested %n min ago</source>
        <translation>
            <numerusform>Vor %n Min. getestet</numerusform>
            <numerusform>Vor %n Min. getestet</numerusform>
        </translation>
    </message>
    <message>
        <source>Tested %1</source>
        <extracomment>%1: &quot;today at 5:04 AM&quot;, or a date</extracomment>
        <translation>Getestet: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n permissions OK</source>
        <translation>
            <numerusform>Die eine Berechtigung ist vorhanden</numerusform>
            <numerusform>Alle %n Berechtigungen vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions couldn&apos;t be confirmed</source>
        <translation>
            <numerusform>%n Berechtigung nicht bestätigt</numerusform>
            <numerusform>%n Berechtigungen nicht bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions missing</source>
        <translation>
            <numerusform>%n Berechtigung fehlt</numerusform>
            <numerusform>%n Berechtigungen fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions couldn&apos;t be tested</source>
        <translation>
            <numerusform>%n Berechtigung nicht getestet</numerusform>
            <numerusform>%n Berechtigungen nicht getestet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The security role doesn&apos;t have every permission Propel needs. Make these changes in ConnectWise, then test again.</source>
        <translation>
            <numerusform>Die Sicherheitsrolle hat nicht jede Berechtigung, die Propel braucht. Nehmen Sie diese Änderung in ConnectWise vor, und testen Sie noch einmal.</numerusform>
            <numerusform>Die Sicherheitsrolle hat nicht jede Berechtigung, die Propel braucht. Nehmen Sie diese Änderungen in ConnectWise vor, und testen Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test to see whether the API member has the permissions Propel needs.</source>
        <translation>Testen Sie, ob das API-Mitglied die Berechtigungen hat, die Propel braucht.</translation>
    </message>
    <message>
        <source>The answers came through a proxy, so we can&apos;t see where the server is.</source>
        <translation>Die Antworten kamen über einen Proxy; wo der Server steht, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Its address wasn&apos;t looked up.</source>
        <translation>Die Adresse wurde nicht nachgeschlagen.</translation>
    </message>
    <message>
        <source>Use a certificate from a public authority on %1, with its intermediate certificates.</source>
        <extracomment>%1: the host, with a port unless it is 443</extracomment>
        <translation>Verwenden Sie auf %1 ein Zertifikat einer öffentlichen Stelle, mit seinen Zwischenzertifikaten.</translation>
    </message>
    <message>
        <source>For your firewall administrator: publish a public DNS name for %1, allow HTTPS from Propel&apos;s addresses, and use a certificate from a public authority.</source>
        <extracomment>%1: the host</extracomment>
        <translation>Für Ihren Firewall-Administrator: öffentlichen DNS-Namen für %1 einrichten, HTTPS von Propels Adressen zulassen und ein Zertifikat einer öffentlichen Stelle verwenden.</translation>
    </message>
    <message>
        <source>It works through a proxy from here. We can&apos;t see whether Propel&apos;s servers can reach %1.</source>
        <extracomment>%1: the host, with a port unless it is 443</extracomment>
        <translation>Von hier aus funktioniert es über einen Proxy. Ob Propels Server %1 erreichen, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>We can&apos;t see from here whether Propel&apos;s servers can reach the instance.</source>
        <translation>Ob Propels Server die Instanz erreichen, ist von hier aus nicht zu sehen.</translation>
    </message>
    <message>
        <source>Visible to this API member: %1.</source>
        <extracomment>%1: what the member sees, such as &quot;412 companies, 8 members&quot;</extracomment>
        <translation>Sichtbar für dieses API-Mitglied: %1.</translation>
    </message>
    <message>
        <source>Fewer than you expect? Check the API member&apos;s Level, Location, and Restrict Board Access.</source>
        <extracomment>&quot;Level&quot;, &quot;Location&quot; and &quot;Restrict Board Access&quot; stand so in ConnectWise</extracomment>
        <translation>Weniger als erwartet? Prüfen Sie beim API-Mitglied Level, Location und Restrict Board Access.</translation>
    </message>
    <message>
        <source>Check the domain: it&apos;s the address you use to sign in to ConnectWise. If it&apos;s right, the network&apos;s sign-in page or a gateway may be answering: open it in a browser on this computer.</source>
        <translation>Prüfen Sie die Domain: die Adresse, an der Sie sich in ConnectWise anmelden. Wenn sie stimmt, antwortet vielleicht die Anmeldeseite des Netzwerks oder ein Gateway: Öffnen Sie die Adresse auf diesem Computer im Browser.</translation>
    </message>
    <message>
        <source>Check that the domain is the one you sign in to ConnectWise with, then test again. If that doesn&apos;t help, send the report to Propel&apos;s support.</source>
        <translation>Prüfen Sie, ob die Domain die ist, mit der Sie sich in ConnectWise anmelden, und testen Sie noch einmal. Wenn das nicht hilft, senden Sie den Bericht an Propels Support.</translation>
    </message>
    <message>
        <source>Check the permissions marked “not confirmed” by hand in the role, under System &gt; Security Roles in ConnectWise.</source>
        <extracomment>&quot;System &gt; Security Roles&quot; stands so on ConnectWise&apos;s screens: don&apos;t translate it</extracomment>
        <translation>Prüfen Sie die als „nicht bestätigt“ markierten Berechtigungen von Hand in der Rolle, unter System &gt; Security Roles in ConnectWise.</translation>
    </message>
    <message>
        <source>The answer is empty, without the data (JSON) we requested.</source>
        <translation>Die Antwort ist leer, ohne die angeforderten Daten (JSON).</translation>
    </message>
    <message>
        <source>The answer is a page of text, not the data (JSON) we requested.</source>
        <translation>Die Antwort ist eine Textseite, nicht die angeforderten Daten (JSON).</translation>
    </message>
    <message>
        <source>Test again. If the server is slow, allow more time with --timeout.</source>
        <translation>Testen Sie noch einmal. Ist der Server langsam, geben Sie mit --timeout mehr Zeit.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was complete.</source>
        <translation>Die Verbindung wurde beendet, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Test again. If it happens again, ask your network or server administrator what ends the connections.</source>
        <translation>Testen Sie noch einmal. Wenn es wieder geschieht, fragen Sie den Administrator des Netzwerks oder des Servers, was die Verbindungen beendet.</translation>
    </message>
    <message>
        <source>The answer was far larger than expected, so we didn&apos;t read it.</source>
        <translation>Die Antwort war viel größer als erwartet und wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>If that&apos;s where you sign in to ConnectWise, enter it as the domain. If not, something else is answering, such as the network&apos;s sign-in page or a gateway.</source>
        <translation>Wenn Sie sich dort in ConnectWise anmelden, geben Sie es als Domain ein. Sonst antwortet etwas anderes, etwa die Anmeldeseite des Netzwerks oder ein Gateway.</translation>
    </message>
    <message>
        <source>ConnectWise received too many requests.</source>
        <translation>ConnectWise hat zu viele Anfragen erhalten.</translation>
    </message>
    <message>
        <source>Wait a minute, then test again. Other integrations may be using up the limit.</source>
        <translation>Warten Sie eine Minute und testen Sie noch einmal. Vielleicht schöpfen andere Integrationen die Grenze aus.</translation>
    </message>
    <message>
        <source>Test again in a few minutes: it may be an update or maintenance. If it happens again, ask your server&apos;s administrator.</source>
        <translation>Testen Sie in ein paar Minuten noch einmal: Vielleicht läuft eine Aktualisierung oder Wartung. Wenn es wieder geschieht, fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The answer was unexpected.</source>
        <translation>Die Antwort war unerwartet.</translation>
    </message>
    <message>
        <source>Maintenance, the network&apos;s sign-in page, or a filter may be answering. Open ConnectWise in a browser, then test again.</source>
        <translation>Vielleicht antwortet eine Wartungsseite, die Anmeldeseite des Netzwerks oder ein Filter. Öffnen Sie ConnectWise im Browser und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t in the form that the API uses.</source>
        <translation>Die Antwort hat nicht die Form, die die API verwendet.</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent: it would have carried the keys to another server.</source>
        <translation>Die Anfrage wurde nicht gesendet: Sie hätte die Schlüssel zu einem anderen Server gebracht.</translation>
    </message>
    <message>
        <source>Test again. If it happens again, send the report to Propel&apos;s support: this shouldn&apos;t happen.</source>
        <translation>Testen Sie noch einmal. Wenn es wieder geschieht, senden Sie den Bericht an Propels Support: Das sollte nicht vorkommen.</translation>
    </message>
    <message>
        <source>If you know that server, enter it as the domain. The Site URL is at the bottom of System &gt; My Company in ConnectWise.</source>
        <extracomment>&quot;System &gt; My Company&quot; and &quot;Site URL&quot; stand so on ConnectWise&apos;s screens: don&apos;t translate them</extracomment>
        <translation>Wenn Sie diesen Server kennen, geben Sie ihn als Domain ein. Die Site URL steht unten in System &gt; My Company in ConnectWise.</translation>
    </message>
    <message>
        <source>Swap them, then test again.</source>
        <translation>Tauschen Sie sie und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>One was pasted twice. Copy the other one from ConnectWise. If it&apos;s the private key and you no longer have it, delete these keys and create new ones on the same API member.</source>
        <translation>Einer wurde zweimal eingefügt. Kopieren Sie den anderen aus ConnectWise. Wenn es der private ist und Sie ihn nicht mehr haben, löschen Sie diese Schlüssel und erstellen Sie neue beim selben API-Mitglied.</translation>
    </message>
    <message>
        <source>Ask Propel&apos;s support for one, and enter it under Advanced.</source>
        <translation>Fragen Sie den Support von Propel nach einer und geben Sie sie unter „Erweitert“ ein.</translation>
    </message>
    <message>
        <source>ConnectWise rejected the client ID we sent.</source>
        <translation>ConnectWise hat die gesendete Client-ID abgelehnt.</translation>
    </message>
    <message>
        <source>Check the client ID under Advanced, or the one your administrator set. If there is none, ask Propel&apos;s support.</source>
        <translation>Prüfen Sie die Client-ID unter „Erweitert“ oder die, die Ihr Administrator gesetzt hat. Gibt es keine, fragen Sie den Support von Propel.</translation>
    </message>
    <message>
        <source>The server found nothing for this Company ID at this address.</source>
        <translation>Der Server hat zu dieser Company ID unter dieser Adresse nichts gefunden.</translation>
    </message>
    <message>
        <source>The server asked for an encrypted connection, but this one already is. The address is probably not the API&apos;s.</source>
        <translation>Der Server verlangt eine verschlüsselte Verbindung, und diese ist bereits verschlüsselt. Die Adresse ist wahrscheinlich nicht die der API.</translation>
    </message>
    <message>
        <source>Enter the domain you use to sign in, for example na.myconnectwise.net. We&apos;ll find the API&apos;s address from there.</source>
        <translation>Geben Sie die Domain ein, an der Sie sich anmelden, zum Beispiel na.myconnectwise.net. Von dort finden wir die Adresse der API.</translation>
    </message>
    <message>
        <source>ConnectWise doesn&apos;t recognize this request.</source>
        <translation>ConnectWise kennt diese Anfrage nicht.</translation>
    </message>
    <message>
        <source>This release may be too old for it, or was just updated: test again. If it happens again, send the report to Propel&apos;s support.</source>
        <translation>Diese Version ist vielleicht zu alt dafür oder wurde gerade aktualisiert: Testen Sie noch einmal. Wenn es wieder geschieht, senden Sie den Bericht an Propels Support.</translation>
    </message>
    <message>
        <source>ConnectWise refused access: the API member&apos;s security role doesn&apos;t allow it.</source>
        <translation>ConnectWise hat den Zugriff verweigert: Die Sicherheitsrolle des API-Mitglieds erlaubt ihn nicht.</translation>
    </message>
    <message>
        <source>Allow it in the API member&apos;s role under System &gt; Security Roles in ConnectWise.</source>
        <extracomment>&quot;System &gt; Security Roles&quot; stands so on ConnectWise&apos;s screens: don&apos;t translate it</extracomment>
        <translation>Erlauben Sie es in der Rolle des API-Mitglieds, unter System &gt; Security Roles in ConnectWise.</translation>
    </message>
    <message>
        <source>There was no record to test with.</source>
        <translation>Es gab keinen Datensatz, um es zu testen.</translation>
    </message>
    <message>
        <source>Once a company can be read, this is tested too.</source>
        <translation>Sobald eine Firma gelesen werden kann, wird auch das getestet.</translation>
    </message>
    <message>
        <source>Test again. If it happens again, send the report to Propel&apos;s support.</source>
        <translation>Testen Sie noch einmal. Wenn es wieder geschieht, senden Sie den Bericht an Propels Support.</translation>
    </message>
    <message>
        <source>Other requests were answered, so the keys were right. The API member or its keys may have been removed meanwhile. Test again.</source>
        <translation>Andere Anfragen wurden beantwortet, die Schlüssel waren also richtig. Vielleicht wurde das API-Mitglied oder sein Schlüssel inzwischen entfernt. Testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Ask your server&apos;s administrator for a new certificate for this name from a public authority, so that Propel&apos;s servers trust it too.</source>
        <translation>Bitten Sie den Administrator des Servers um ein neues Zertifikat einer öffentlichen Stelle für diesen Namen, damit auch Propels Server ihm vertrauen.</translation>
    </message>
    <message>
        <source>Check the domain for typos. If it&apos;s right, check that it opens in a browser on this computer. Internal names often work only in the company network or VPN.</source>
        <translation>Prüfen Sie die Domain auf Tippfehler. Wenn sie stimmt, prüfen Sie, ob sie sich auf diesem Computer im Browser öffnet. Interne Namen gelten oft nur im Firmennetz oder VPN.</translation>
    </message>
    <message>
        <source>Check the domain and the port. If both are right, ask your server&apos;s administrator whether it&apos;s running, and whether a firewall lets this computer through.</source>
        <translation>Prüfen Sie Domain und Port. Wenn beides stimmt, fragen Sie den Administrator des Servers, ob er läuft und ob eine Firewall diesen Computer durchlässt.</translation>
    </message>
    <message>
        <source>The server didn&apos;t respond in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, and your VPN if you need one. If both work, a firewall may be dropping the connection: ask its administrator to allow HTTPS from this computer to this server and port. Or the server is down.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers und das VPN, falls Sie eines brauchen. Wenn beides in Ordnung ist, verwirft vielleicht eine Firewall die Verbindung: Bitten Sie deren Administrator, HTTPS von diesem Computer zu diesem Server und Port zuzulassen. Oder der Server ist ausgefallen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, and your VPN if you need one.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers und das VPN, falls Sie eines brauchen.</translation>
    </message>
    <message>
        <source>The proxy refused to connect, or closed the connection.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt oder beendet.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and port, and that it&apos;s running. If that&apos;s right, ask its administrator to allow HTTPS to this server, or use another proxy.</source>
        <translation>Prüfen Sie Adresse und Port des Proxys und ob er läuft. Wenn das stimmt, bitten Sie seinen Administrator, HTTPS zu diesem Server zuzulassen, oder verwenden Sie einen anderen Proxy.</translation>
    </message>
    <message>
        <source>Enter them again in Propel Connect, with “Sign in to proxy…”.</source>
        <translation>Geben Sie beides in Propel Connect noch einmal ein, mit „Am Proxy anmelden…“.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, port and kind (http or socks5), and that it&apos;s running. If that&apos;s right, ask its administrator whether it reaches this server, or use another proxy.</source>
        <translation>Prüfen Sie Adresse, Port und Art des Proxys (http oder socks5) und ob er läuft. Wenn das stimmt, fragen Sie seinen Administrator, ob er diesen Server erreicht, oder verwenden Sie einen anderen Proxy.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name, in the system&apos;s settings or in this connection&apos;s.</source>
        <translation>Prüfen Sie den Namen des Proxys, in den Einstellungen des Systems oder denen dieser Verbindung.</translation>
    </message>
    <message>
        <source>The proxy may be showing a page of its own (terms to accept, a block). Open the server in a browser on this computer, or ask the proxy&apos;s administrator to allow HTTPS to it.</source>
        <translation>Der Proxy zeigt vielleicht eine eigene Seite (Bedingungen, eine Sperre). Öffnen Sie den Server auf diesem Computer im Browser, oder bitten Sie den Administrator des Proxys, HTTPS dorthin zuzulassen.</translation>
    </message>
    <message>
        <source>Either both sides have no encryption in common, or the server wants a client certificate, which Propel Connect doesn&apos;t have. Ask your server&apos;s administrator.</source>
        <translation>Entweder haben beide Seiten keine gemeinsame Verschlüsselung, oder der Server verlangt ein Clientzertifikat, das Propel Connect nicht hat. Fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The server was reached, but the connection couldn&apos;t be encrypted (TLS).</source>
        <translation>Der Server war erreichbar, aber die Verbindung ließ sich nicht verschlüsseln (TLS).</translation>
    </message>
    <message>
        <source>The server accepts connections, but didn&apos;t set up encryption (TLS) within the time limit.</source>
        <translation>Der Server nimmt Verbindungen an, hat aber innerhalb des Zeitlimits keine Verschlüsselung (TLS) aufgebaut.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1.</source>
        <extracomment>%1: a date and time</extracomment>
        <translation>Das Zertifikat des Servers ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock first. If it&apos;s right, ask your server&apos;s administrator to send the whole chain, with that authority&apos;s current certificate.</source>
        <translation>Prüfen Sie zuerst die Uhr dieses Computers. Wenn sie stimmt, bitten Sie den Administrator des Servers, die ganze Kette mit dem aktuellen Zertifikat dieser Stelle zu senden.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock first. If it&apos;s right, ask your server&apos;s administrator to renew the certificate.</source>
        <translation>Prüfen Sie zuerst die Uhr dieses Computers. Wenn sie stimmt, bitten Sie den Administrator des Servers, das Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet: it starts on %1.</source>
        <extracomment>%1: a date and time</extracomment>
        <translation>Das Zertifikat des Servers ist noch nicht gültig: Es beginnt am %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock first. If it&apos;s right, ask your server&apos;s administrator to replace the certificate.</source>
        <translation>Prüfen Sie zuerst die Uhr dieses Computers. Wenn sie stimmt, bitten Sie den Administrator des Servers, das Zertifikat zu ersetzen.</translation>
    </message>
    <message>
        <source>The server uses a self-signed certificate (issued by “%1”).</source>
        <extracomment>%1: who issued the certificate</extracomment>
        <translation>Der Server verwendet ein selbst signiertes Zertifikat (ausgestellt von „%1“).</translation>
    </message>
    <message>
        <source>To test from here, choose it under Advanced &gt; CA certificate.</source>
        <translation>Um von hier aus zu testen, wählen Sie es unter „Erweitert &gt; CA-Zertifikat“.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate chain ends at one whose issuer this computer doesn&apos;t know.</source>
        <translation>Die Zertifikatskette des Servers endet bei einem, dessen Aussteller dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>The server uses a certificate that is no longer secure (%1).</source>
        <extracomment>%1: a kind of key or signature, such as &quot;RSA, 1024 bits&quot; or &quot;SHA-1&quot;</extracomment>
        <translation>Der Server verwendet ein Zertifikat, das nicht mehr sicher ist (%1).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t valid.</source>
        <translation>Das Zertifikat des Servers ist ungültig.</translation>
    </message>
    <message>
        <source>No answer yet: trying again.</source>
        <translation>Noch keine Antwort: neuer Versuch.</translation>
    </message>
    <message>
        <source>Propel&apos;s servers probably can&apos;t reach this address.</source>
        <translation>Propels Server erreichen diese Adresse wahrscheinlich nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Make these changes in ConnectWise. This page updates while you work.</source>
        <translation>
            <numerusform>Nehmen Sie diese Änderung in ConnectWise vor. Diese Seite aktualisiert sich, während Sie arbeiten.</numerusform>
            <numerusform>Nehmen Sie diese Änderungen in ConnectWise vor. Diese Seite aktualisiert sich, während Sie arbeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make these changes in ConnectWise, then test again.</source>
        <translation>
            <numerusform>Nehmen Sie diese Änderung in ConnectWise vor, und testen Sie noch einmal.</numerusform>
            <numerusform>Nehmen Sie diese Änderungen in ConnectWise vor, und testen Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>On Linux, start one (gnome-keyring, KWallet or KeePassXC) and sign in with a desktop session. Elsewhere, sign out and back in.</source>
        <translation>Starten Sie unter Linux einen (gnome-keyring, KWallet oder KeePassXC) und melden Sie sich mit einer Desktop-Sitzung an. Melden Sie sich sonst ab und wieder an.</translation>
    </message>
    <message>
        <source>Check that you pasted only the private key.</source>
        <translation>Prüfen Sie, ob Sie nur den privaten Schlüssel eingefügt haben.</translation>
    </message>
    <message>
        <source>Try again; the key is stored once more. If it happens again, continue for this session only, without storing the key.</source>
        <translation>Versuchen Sie es noch einmal; der Schlüssel wird neu gespeichert. Wenn es wieder geschieht, machen Sie nur für diese Sitzung weiter, ohne den Schlüssel zu speichern.</translation>
    </message>
    <message>
        <source>Its file may be read-only, or the disk full. gnome-keyring keeps it in ~/.local/share/keyrings: check that you can write there and that there is room, then try again.</source>
        <translation>Vielleicht ist seine Datei schreibgeschützt oder der Datenträger voll. gnome-keyring legt sie in ~/.local/share/keyrings ab: Prüfen Sie, ob Sie dort schreiben können und Platz ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password; it may be behind another one. Then try again. If there is none, sign out and back in.</source>
        <translation>Suchen Sie ein Fenster, das nach seinem Passwort fragt; es kann hinter einem anderen liegen. Versuchen Sie es dann noch einmal. Gibt es keines, melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>Try again, or sign out and back in.</source>
        <translation>Versuchen Sie es noch einmal, oder melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>Fix the file at that place, or get a fresh copy.</source>
        <translation>Korrigieren Sie die Datei an dieser Stelle, oder holen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing was changed.</source>
        <translation>Versuchen Sie es gleich noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 found. There was no record to test with.</source>
        <extracomment>%1: a right (&quot;Inquire&quot;), %2: the level that is needed (&quot;All&quot;), %3: the level that was found (&quot;All&quot;)</extracomment>
        <translation>%1: %2 nötig, %3 gefunden. Es gab keinen Datensatz, um es zu testen.</translation>
    </message>
    <message>
        <source>%1: %2 needed. Reading works, but ConnectWise doesn&apos;t report the level.</source>
        <extracomment>%1: a right (&quot;Inquire&quot;), %2: the level that is needed (&quot;All&quot;)</extracomment>
        <translation>%1: %2 nötig. Das Lesen klappt, aber ConnectWise nennt die Stufe nicht.</translation>
    </message>
    <message>
        <source>%1: %2 needed. ConnectWise doesn&apos;t report the level, and testing it would change something.</source>
        <extracomment>%1: a right (&quot;Add&quot;), %2: the level that is needed (&quot;My&quot;)</extracomment>
        <translation>%1: %2 nötig. ConnectWise nennt die Stufe nicht, und ein Test würde etwas ändern.</translation>
    </message>
    <message>
        <source>%1: %2 needed. There was no record to test with, and ConnectWise doesn&apos;t report the level.</source>
        <extracomment>%1: a right (&quot;Inquire&quot;), %2: the level that is needed (&quot;All&quot;)</extracomment>
        <translation>%1: %2 nötig. Es gab keinen Datensatz, um es zu testen, und ConnectWise nennt die Stufe nicht.</translation>
    </message>
    <message>
        <source>%1: %2 needed, but it couldn&apos;t be tested. %3</source>
        <extracomment>%1: a right (&quot;Inquire&quot;), %2: the level that is needed (&quot;All&quot;), %3: a sentence that says what went wrong</extracomment>
        <translation>%1: %2 nötig, ließ sich aber nicht testen. %3</translation>
    </message>
    <message>
        <source>%1: %2 needed, but it couldn&apos;t be tested.</source>
        <extracomment>%1: a right (&quot;Inquire&quot;), %2: the level that is needed (&quot;All&quot;)</extracomment>
        <translation>%1: %2 nötig, ließ sich aber nicht testen.</translation>
    </message>
    <message>
        <source>Nothing was requested.</source>
        <translation>Es wurde nichts angefragt.</translation>
    </message>
    <message>
        <source>Encrypted, with a valid certificate.</source>
        <translation>Verschlüsselt, mit gültigem Zertifikat.</translation>
    </message>
    <message>
        <source>Encrypted, with a valid certificate (%1).</source>
        <extracomment>%1: the version of TLS and who issued the certificate</extracomment>
        <translation>Verschlüsselt, mit gültigem Zertifikat (%1).</translation>
    </message>
    <message>
        <source>ConnectWise knows the company.</source>
        <translation>ConnectWise kennt die Firma.</translation>
    </message>
    <message>
        <source>ConnectWise knows the company as “%1”.</source>
        <extracomment>%1: the company&apos;s name as the instance says it</extracomment>
        <translation>ConnectWise kennt die Firma als „%1“.</translation>
    </message>
    <message>
        <source>ConnectWise accepted the keys.</source>
        <translation>ConnectWise hat die Schlüssel angenommen.</translation>
    </message>
    <message>
        <source>ConnectWise reports the levels of the security role.</source>
        <translation>ConnectWise nennt die Stufen der Sicherheitsrolle.</translation>
    </message>
    <message>
        <source>All permissions were tested.</source>
        <translation>Alle Berechtigungen wurden getestet.</translation>
    </message>
    <message>
        <source>Reading the CA certificate file, before any request</source>
        <translation>Die CA-Zertifikatsdatei lesen, vor jeder Anfrage</translation>
    </message>
    <message>
        <source>Reading the proxy&apos;s address, before any request</source>
        <translation>Die Adresse des Proxys lesen, vor jeder Anfrage</translation>
    </message>
    <message>
        <source>Setting up encryption (TLS) with %1, port %2, for GET %3</source>
        <extracomment>%1: a host, %2: a port number, %3: the address that was asked for</extracomment>
        <translation>Verschlüsselung (TLS) mit %1, Port %2, für GET %3</translation>
    </message>
    <message>
        <source>What it probably means: %1</source>
        <extracomment>A line of a ticket</extracomment>
        <translation>Was es wahrscheinlich bedeutet: %1</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>der Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>dem macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>KWallet</source>
        <translation>KWallet</translation>
    </message>
    <message>
        <source>your keyring</source>
        <translation>Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain</source>
        <translation>Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>next test soon</source>
        <translation>nächster Test gleich</translation>
    </message>
    <message numerus="yes">
        <source>next test in %n min</source>
        <translation>
            <numerusform>nächster Test in %n Min.</numerusform>
            <numerusform>nächster Test in %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next test in %n h</source>
        <translation>
            <numerusform>nächster Test in %n Std.</numerusform>
            <numerusform>nächster Test in %n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>next test in %1 h %2 min</source>
        <extracomment>%1: hours, %2: minutes</extracomment>
        <translation>nächster Test in %1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>Your server&apos;s administrator can fix this</source>
        <translation>Der Administrator Ihres Servers kann das beheben</translation>
    </message>
    <message>
        <source>Save it again as plain text (ASCII or UTF-8), or export the certificate again.</source>
        <translation>Speichern Sie sie noch einmal als einfachen Text (ASCII oder UTF-8), oder exportieren Sie das Zertifikat neu.</translation>
    </message>
    <message>
        <source>The environment variable %1 names a proxy that can&apos;t be used: %2</source>
        <extracomment>%1: an environment variable, %2: its value</extracomment>
        <translation>Die Umgebungsvariable %1 nennt einen Proxy, der nicht verwendet werden kann: %2</translation>
    </message>
    <message>
        <source>Set it to http://host:port or socks5://host:port, unset it, or give this connection a proxy of its own.</source>
        <translation>Setzen Sie sie auf http://host:port oder socks5://host:port, löschen Sie sie, oder geben Sie dieser Verbindung einen eigenen Proxy.</translation>
    </message>
    <message>
        <source>Ask your server&apos;s administrator to turn on secure renegotiation (RFC 5746), or to update the server.</source>
        <translation>Bitten Sie den Administrator Ihres Servers, sichere Neuaushandlung (RFC 5746) einzuschalten oder den Server zu aktualisieren.</translation>
    </message>
    <message>
        <source>Ask your server&apos;s administrator to use ECDHE, or Diffie-Hellman keys of 2,048 bits or more.</source>
        <translation>Bitten Sie den Administrator Ihres Servers, ECDHE zu verwenden oder Diffie-Hellman-Schlüssel mit mindestens 2.048 Bit.</translation>
    </message>
    <message>
        <source>Ask your server&apos;s administrator to offer TLS 1.2 or newer.</source>
        <translation>Bitten Sie den Administrator Ihres Servers, TLS 1.2 oder neuer anzubieten.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a kind of sign-in that Propel Connect doesn&apos;t support.</source>
        <extracomment>%1: a proxy, such as &quot;proxy.yourcompany.com:8080&quot;</extracomment>
        <translation>Der Proxy %1 verlangt eine Art der Anmeldung, die Propel Connect nicht unterstützt.</translation>
    </message>
    <message>
        <source>Ask the proxy&apos;s administrator to allow this server without a sign-in, or to offer Basic or Digest. Or use another proxy.</source>
        <translation>Bitten Sie den Administrator des Proxys, diesen Server ohne Anmeldung zuzulassen oder Basic oder Digest anzubieten. Oder verwenden Sie einen anderen Proxy.</translation>
    </message>
    <message>
        <source>The server wants a client certificate, and Propel Connect doesn&apos;t have one.</source>
        <translation>Der Server verlangt ein Client-Zertifikat, und Propel Connect hat keines.</translation>
    </message>
    <message>
        <source>Ask your server&apos;s administrator to let API requests through without a client certificate. Propel&apos;s servers don&apos;t have one either.</source>
        <translation>Bitten Sie den Administrator Ihres Servers, API-Anfragen ohne Client-Zertifikat durchzulassen. Auch Propels Server haben keines.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption (TLS) is out of date and no longer secure.</source>
        <translation>Die Verschlüsselung (TLS) des Servers ist veraltet und nicht mehr sicher.</translation>
    </message>
    <message>
        <source>ConnectWise was updated from %1 to %2.</source>
        <extracomment>%1, %2: versions of ConnectWise PSA, such as v2025.1</extracomment>
        <translation>ConnectWise wurde von %1 auf %2 aktualisiert.</translation>
    </message>
    <message>
        <source>Propel&apos;s requirements changed from %1 to %2.</source>
        <extracomment>%1, %2: versions, such as 2026-11</extracomment>
        <translation>Die Anforderungen von Propel haben sich von %1 auf %2 geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of permissions. %n: those that are not named</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more permissions missing</source>
        <extracomment>The title of a notification. %n: permissions, besides others that were missing before</extracomment>
        <translation>
            <numerusform>%n weitere Berechtigung fehlt</numerusform>
            <numerusform>%n weitere Berechtigungen fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propel needs them now; nothing was lost.</source>
        <translation>
            <numerusform>Propel braucht sie jetzt; verloren ging nichts.</numerusform>
            <numerusform>Propel braucht sie jetzt; verloren ging nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The security role was probably changed.</source>
        <translation>Die Sicherheitsrolle wurde wahrscheinlich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1: no result in %n tests. We&apos;ll keep trying. %2</source>
        <extracomment>%1: a connection, %n: how many tests in a row, %2: a sentence that says what to do</extracomment>
        <translation>
            <numerusform>%1: kein Ergebnis in %n Test. Wir versuchen es weiter. %2</numerusform>
            <numerusform>%1: kein Ergebnis in %n Tests. Wir versuchen es weiter. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready again</source>
        <extracomment>%1: a connection, %2: &quot;All 26 permissions OK&quot;</extracomment>
        <translation>Wieder bereit</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 are fixed.</source>
        <extracomment>%1: a connection, %2: names of permissions, %n: how many</extracomment>
        <translation>
            <numerusform>%1: %2 ist behoben.</numerusform>
            <numerusform>%1: %2 sind behoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It worked on %1. Since then ConnectWise was updated from %2 to %3.</source>
        <extracomment>A right that fails now. %1: date and time of a test, %2 and %3: releases of ConnectWise (&quot;v2025.1.10333&quot;)</extracomment>
        <translation>Funktionierte am %1. Seitdem wurde ConnectWise von %2 auf %3 aktualisiert.</translation>
    </message>
    <message>
        <source>API keys rejected</source>
        <translation>API-Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>can&apos;t reach the server</source>
        <translation>Server nicht erreichbar</translation>
    </message>
    <message>
        <source>couldn&apos;t finish the test</source>
        <translation>Test nicht abgeschlossen</translation>
    </message>
    <message>
        <source>%1: newly required, and missing</source>
        <extracomment>%1: the name of a permission</extracomment>
        <translation>%1: neu erforderlich und fehlt</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <extracomment>%1: the name of a permission</extracomment>
        <translation>%1: fehlt</translation>
    </message>
    <message>
        <source>%1: fixed</source>
        <extracomment>%1: the name of a permission</extracomment>
        <translation>%1: behoben</translation>
    </message>
    <message numerus="yes">
        <source>Ready for %n days</source>
        <translation>
            <numerusform>Seit %n Tag bereit</numerusform>
            <numerusform>Seit %n Tagen bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for %n hours</source>
        <translation>
            <numerusform>Seit %n Stunde bereit</numerusform>
            <numerusform>Seit %n Stunden bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests, the last one %1</source>
        <extracomment>%n: tests that came to the same, %1: &quot;today at 5:04 AM&quot;</extracomment>
        <translation>
            <numerusform>%n Test, der letzte %1</numerusform>
            <numerusform>%n Tests, der letzte %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>ConnectWise version</source>
        <translation>ConnectWise-Version</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>The state of a permission
----------
The state of a stage</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>The state of a permission</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Change %1 from %2 to %3.</source>
        <extracomment>%1: &quot;Edit Level&quot;, %2: &quot;None&quot;, %3: &quot;All&quot;</extracomment>
        <translation>%1 von %2 auf %3 ändern.</translation>
    </message>
    <message>
        <source>No error was reported.</source>
        <translation>Es wurde kein Fehler gemeldet.</translation>
    </message>
    <message>
        <source>It was canceled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Can&apos;t read the file.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Can&apos;t read the file: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Check where the file is and that you can read it.</source>
        <translation>Prüfen Sie, wo die Datei liegt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Can&apos;t write the file.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Can&apos;t write the file: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Check that you can write there, and that the disk isn&apos;t full.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen und ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Another copy of Propel Connect is writing to the same folder.</source>
        <translation>Ein anderes Propel Connect schreibt gerade im selben Ordner.</translation>
    </message>
    <message>
        <source>Another copy of Propel Connect is writing to this folder: %1</source>
        <translation>Ein anderes Propel Connect schreibt gerade in diesem Ordner: %1</translation>
    </message>
    <message>
        <source>Newly required: ConnectWise was updated from %1 to %2.</source>
        <extracomment>%1 and %2: releases of ConnectWise (&quot;v2025.1.10333&quot;)</extracomment>
        <translation>Neu erforderlich: ConnectWise wurde von %1 auf %2 aktualisiert.</translation>
    </message>
    <message>
        <source>Newly required: Propel&apos;s requirements changed from %1 to %2; before, %3 was enough.</source>
        <extracomment>%1 and %2: versions of the requirements (&quot;2026-11&quot;), %3: a level (&quot;My&quot;)</extracomment>
        <translation>Neu erforderlich: Die Anforderungen von Propel haben sich von %1 auf %2 geändert; vorher genügte %3.</translation>
    </message>
    <message>
        <source>Newly required: Propel&apos;s requirements changed from %1 to %2.</source>
        <extracomment>%1 and %2: versions of the requirements (&quot;2026-11&quot;)</extracomment>
        <translation>Neu erforderlich: Die Anforderungen von Propel haben sich von %1 auf %2 geändert.</translation>
    </message>
    <message>
        <source>Newly required since the test of %1; before, %2 was enough.</source>
        <extracomment>%1: date and time of a test, %2: a level (&quot;My&quot;)</extracomment>
        <translation>Neu erforderlich seit dem Test vom %1; vorher genügte %2.</translation>
    </message>
    <message>
        <source>Newly required since the test of %1.</source>
        <extracomment>%1: date and time of a test</extracomment>
        <translation>Neu erforderlich seit dem Test vom %1.</translation>
    </message>
    <message>
        <source>We can&apos;t see whether Table Setup allows more tables than needed. Compare the left list under customize with the tables Propel needs.</source>
        <translation>Ob unter Table Setup mehr Tabellen als nötig erlaubt sind, lässt sich von hier aus nicht feststellen: Vergleichen Sie die linke Liste unter „customize“ mit den Tabellen, die Propel braucht.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the role has more than Propel needs: ConnectWise didn&apos;t report the levels.</source>
        <translation>Ob die Rolle mehr als nötig erlaubt, ist nicht zu erkennen: Die Instanz hat die Stufen nicht genannt.</translation>
    </message>
    <message numerus="yes">
        <source>As far as we can tell, the role has no more than Propel needs. ConnectWise didn&apos;t report %n levels.</source>
        <translation>
            <numerusform>Soweit erkennbar, hat die Rolle nicht mehr, als Propel braucht. %n Stufe hat ConnectWise nicht genannt.</numerusform>
            <numerusform>Soweit erkennbar, hat die Rolle nicht mehr, als Propel braucht. %n Stufen hat ConnectWise nicht genannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ConnectWise didn&apos;t report %n more levels.</source>
        <translation>
            <numerusform>%n weitere Stufe hat ConnectWise nicht genannt.</numerusform>
            <numerusform>%n weitere Stufen hat ConnectWise nicht genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the private key again. ConnectWise shows it only once, right after you save it. If you no longer have it, delete that pair and create a new one on the same API member.</source>
        <translation>Fügen Sie den privaten Schlüssel noch einmal ein. ConnectWise zeigt ihn nur einmal an, in der Ansicht nach dem Speichern: Ist er verloren, löschen Sie das Paar und erstellen Sie beim selben API-Mitglied ein neues.</translation>
    </message>
    <message>
        <source>Enter the address you use to sign in to ConnectWise, for example connect.yourcompany.com.</source>
        <translation>Geben Sie die Adresse ein, unter der Sie sich in ConnectWise anmelden, zum Beispiel connect.ihrefirma.de.</translation>
    </message>
    <message>
        <source>The domain contains invisible characters, such as a line break.</source>
        <translation>Die Domain enthält unsichtbare Zeichen, etwa ein Zeilenende.</translation>
    </message>
    <message>
        <source>The domain contains an @ sign, as if a name or password came before it.</source>
        <translation>Die Domain enthält ein @-Zeichen, als stünde ein Name oder ein Passwort davor.</translation>
    </message>
    <message>
        <source>Leave out the port, unless you use one after a colon to sign in to ConnectWise.</source>
        <translation>Lassen Sie den Port weg, es sei denn, Sie melden sich in ConnectWise mit einem Port hinter einem Doppelpunkt an.</translation>
    </message>
    <message>
        <source>Check the spelling. It looks like connect.yourcompany.com, without spaces or commas.</source>
        <translation>Prüfen Sie die Domain auf Tippfehler: Sie sieht aus wie connect.ihrefirma.de, ohne Leerzeichen oder Kommas.</translation>
    </message>
    <message>
        <source>The Company ID contains a space or an invisible character.</source>
        <translation>Die Company ID enthält ein Leerzeichen oder ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>The Company ID contains “%1”, which isn&apos;t allowed.</source>
        <translation>Die Company ID enthält das Zeichen „%1“, das darin nicht vorkommen kann.</translation>
    </message>
    <message>
        <source>The public key contains “%1”, which isn&apos;t allowed.</source>
        <extracomment>%1: a single character</extracomment>
        <translation>Der öffentliche Schlüssel enthält das Zeichen „%1“, das darin nicht vorkommen kann.</translation>
    </message>
    <message>
        <source>The private key contains a character that isn&apos;t allowed.</source>
        <translation>Der private Schlüssel enthält ein Zeichen, das darin nicht vorkommen kann.</translation>
    </message>
    <message>
        <source>Can&apos;t read the CA certificate file.</source>
        <translation>Die Datei mit dem CA-Zertifikat kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Can&apos;t read the CA certificate file: %1</source>
        <translation>Die Datei mit dem CA-Zertifikat kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Check where the file is and that you can read it, or leave it out if you don&apos;t need a private CA.</source>
        <translation>Prüfen Sie, wo die Datei liegt und ob Sie sie lesen dürfen, oder lassen Sie sie weg, wenn keine private Zertifizierungsstelle nötig ist.</translation>
    </message>
    <message>
        <source>The file “%1” has no certificate in PEM format.</source>
        <extracomment>%1: a file</extracomment>
        <translation>Die Datei „%1“ enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>Enter it as http://host:port or socks5://host:port, without a user name and password, or leave it out to use the system&apos;s.</source>
        <translation>Geben Sie ihn als http://host:port oder socks5://host:port an, ohne Namen und Passwort, oder lassen Sie ihn weg, um den des Systems zu verwenden.</translation>
    </message>
    <message>
        <source>“%1” is valid.</source>
        <extracomment>%1: the domain</extracomment>
        <translation>„%1“ ist richtig aufgebaut.</translation>
    </message>
    <message>
        <source>The proxy does this.</source>
        <translation>Dem Proxy überlassen.</translation>
    </message>
    <message>
        <source>ConnectWise version: %1</source>
        <extracomment>A line of a ticket. %1: the version of the instance, or &quot;unknown&quot;</extracomment>
        <translation>Version der Instanz: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <extracomment>A line of a ticket</extracomment>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <extracomment>A line of a ticket</extracomment>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>The response begins as data (JSON), but is damaged.</source>
        <translation>Die Antwort beginnt als Daten (JSON), ist aber beschädigt.</translation>
    </message>
    <message>
        <source>Incomplete response.</source>
        <translation>Keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>The server redirected us without an address.</source>
        <translation>Der Server hat weitergeleitet, aber nicht gesagt, wohin.</translation>
    </message>
    <message>
        <source>The server redirected us to “%1”. We didn&apos;t follow.</source>
        <translation>Der Server hat zu „%1“ weitergeleitet. Wir sind nicht gefolgt.</translation>
    </message>
    <message>
        <source>ConnectWise returned a server error.</source>
        <translation>ConnectWise hat einen Serverfehler gemeldet.</translation>
    </message>
    <message>
        <source>The server responds, but not the way ConnectWise does.</source>
        <translation>Der Server antwortet, aber nicht wie ConnectWise.</translation>
    </message>
    <message>
        <source>“%1” responds, but not the way ConnectWise does.</source>
        <translation>„%1“ antwortet, aber nicht wie ConnectWise.</translation>
    </message>
    <message>
        <source>The server&apos;s response doesn&apos;t look like ConnectWise.</source>
        <translation>Der Server antwortet mit Daten, in denen nichts von ConnectWise steht.</translation>
    </message>
    <message>
        <source>The server asked for a sign-in, but not the way ConnectWise does.</source>
        <translation>Der Server verlangt eine Anmeldung, aber nicht so, wie ConnectWise es tut.</translation>
    </message>
    <message>
        <source>A proxy, a gateway or a sign-in page is probably answering instead. Ask your network administrator, or test from another network. This doesn&apos;t mean your keys are wrong.</source>
        <translation>Wahrscheinlich antwortet stattdessen ein Proxy, ein Gateway oder eine Anmeldeseite. Fragen Sie Ihren Netzwerkadministrator, oder testen Sie in einem anderen Netzwerk. Über die Schlüssel sagt das nichts.</translation>
    </message>
    <message>
        <source>Access was refused, but not the way ConnectWise does it for a missing permission.</source>
        <translation>Der Zugriff wurde verweigert, aber nicht so, wie ConnectWise es bei einer fehlenden Berechtigung tut.</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a list of allowed addresses probably refused it: ask your network or server administrator, or test from another network. This doesn&apos;t mean the security role is wrong.</source>
        <translation>Wahrscheinlich hat ein Proxy, eine Firewall oder eine Liste erlaubter Adressen abgelehnt: Fragen Sie den Administrator des Netzwerks oder des Servers, oder testen Sie in einem anderen Netzwerk. Über die Rolle sagt das nichts.</translation>
    </message>
    <message>
        <source>ConnectWise doesn&apos;t let this API member read its own levels, so they couldn&apos;t be compared.</source>
        <translation>ConnectWise lässt dieses Mitglied seine eigenen Stufen nicht lesen; sie konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>This release of ConnectWise doesn&apos;t show a member&apos;s own levels, so they couldn&apos;t be compared.</source>
        <translation>Diese Version von ConnectWise gibt die eigenen Stufen eines Mitglieds nicht heraus, daher konnten sie nicht verglichen werden.</translation>
    </message>
    <message>
        <source>ConnectWise returned an empty list of this API member&apos;s levels, so they couldn&apos;t be compared.</source>
        <translation>ConnectWise hat eine leere Liste der eigenen Stufen dieses Mitglieds gesendet; sie konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>The API member&apos;s levels couldn&apos;t be read, so they couldn&apos;t be compared.</source>
        <translation>Die eigenen Stufen des Mitglieds konnten nicht gelesen und daher nicht verglichen werden.</translation>
    </message>
    <message>
        <source>No response within the time limit.</source>
        <translation>Keine Antwort innerhalb des Zeitlimits.</translation>
    </message>
    <message>
        <source>%1, %2: %3 is %4; Propel needs only %5.</source>
        <extracomment>%1: a module, %2: an action, %3: a right (&quot;Inquire&quot;), %4: the level found (&quot;All&quot;), %5: the level needed (&quot;None&quot;)</extracomment>
        <translation>%1, %2: %3 ist %4, benötigt wird %5.</translation>
    </message>
    <message>
        <source>To lower them, open the API member&apos;s role under %1 in ConnectWise, set each level as listed, then save the role. If other members have this role too, give the API member its own role first.</source>
        <extracomment>%1: &quot;System &gt; Security Roles&quot;. &quot;Save&quot; stands so in ConnectWise.</extracomment>
        <translation>Um sie zu senken, öffnen Sie in ConnectWise unter %1 die Rolle des API-Mitglieds, stellen Sie jede Stufe wie angegeben ein, und speichern Sie die Rolle. Wenn andere Mitglieder diese Rolle auch haben, geben Sie dem API-Mitglied zuerst eine eigene.</translation>
    </message>
    <message>
        <source>See whether the sign-in page opens in your browser.</source>
        <translation>Prüfen Sie, ob sich die Anmeldeseite im Browser öffnet.</translation>
    </message>
    <message>
        <source>Set a client ID</source>
        <translation>Die Client-ID lässt sich einstellen</translation>
    </message>
    <message>
        <source>This may be temporary</source>
        <translation>Vielleicht nur vorübergehend</translation>
    </message>
    <message>
        <source>The address may be different</source>
        <translation>Die Adresse ist vielleicht eine andere</translation>
    </message>
    <message>
        <source>The proxy may have changed</source>
        <translation>Der Proxy ist vielleicht ein anderer</translation>
    </message>
    <message>
        <source>Paste only the public key, as shown in ConnectWise under System &gt; Members &gt; API Members &gt; (the member) &gt; API Keys.</source>
        <extracomment>&quot;System &gt; Members &gt; API Members&quot; and &quot;API Keys&quot; stand so on ConnectWise&apos;s screens: don&apos;t translate them</extracomment>
        <translation>Fügen Sie nur den öffentlichen Schlüssel ein, wie er in ConnectWise unter System &gt; Members &gt; API Members &gt; (das Mitglied) &gt; API Keys steht.</translation>
    </message>
    <message>
        <source>The file “%1” is saved as UTF-16. Certificate files must be ASCII or UTF-8.</source>
        <extracomment>%1: a file</extracomment>
        <translation>Die Datei „%1“ ist als UTF-16 gespeichert; Zertifikate sind das nie.</translation>
    </message>
    <message>
        <source>The client ID contains a character that can&apos;t be part of one.</source>
        <translation>Die Client-ID enthält ein Zeichen, das nicht darin vorkommen kann.</translation>
    </message>
    <message>
        <source>The CA certificate file contains no authority&apos;s certificate (CA).</source>
        <translation>Die CA-Zertifikatsdatei enthält nur ein Zertifikat, das nicht das einer CA ist; damit lässt sich keine Stelle prüfen.</translation>
    </message>
    <message>
        <source>A certificate without its intermediates.</source>
        <translation>Ein Zertifikat ohne die seiner Aussteller.</translation>
    </message>
    <message>
        <source>The name wasn&apos;t found. Your DNS server has no address for it.</source>
        <translation>Der Name wurde nicht gefunden. Der Nameserver dieses Computers hat keine Adresse dafür.</translation>
    </message>
    <message>
        <source>The name “%1” wasn&apos;t found. Your DNS server has no address for it.</source>
        <translation>Der Name „%1“ wurde nicht gefunden. Der Nameserver dieses Computers hat keine Adresse dafür.</translation>
    </message>
    <message>
        <source>Your DNS server didn&apos;t respond in time.</source>
        <translation>Der Nameserver dieses Computers hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Your DNS server didn&apos;t respond in time when we looked up “%1”.</source>
        <translation>Der Nameserver dieses Computers hat auf die Frage nach „%1“ nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, and your VPN if you need one. If both work, ask your network administrator about the DNS server.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers und das VPN, falls Sie eines brauchen. Wenn beides in Ordnung ist, fragen Sie Ihren Netzwerkadministrator nach dem Nameserver (DNS).</translation>
    </message>
    <message>
        <source>Your DNS server failed, or can&apos;t be reached.</source>
        <translation>Der Nameserver dieses Computers ist ausgefallen oder nicht erreichbar.</translation>
    </message>
    <message>
        <source>Your DNS server couldn&apos;t say whether “%1” exists: it failed, or can&apos;t be reached.</source>
        <translation>Der Nameserver dieses Computers konnte nicht sagen, ob es „%1“ gibt: Er ist ausgefallen oder nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, and your VPN if you need one. If both work, check the domain for typos, then ask your network administrator about the DNS server.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers und das VPN, falls Sie eines brauchen. Wenn beides in Ordnung ist, prüfen Sie die Domain auf Tippfehler und fragen Sie dann Ihren Netzwerkadministrator nach dem Nameserver (DNS).</translation>
    </message>
    <message>
        <source>The DNS server didn&apos;t say whether the name exists.</source>
        <translation>Keine Antwort, die sagt, ob es einen solchen Namen gibt.</translation>
    </message>
    <message>
        <source>This computer has no route to the server&apos;s network.</source>
        <translation>Dieser Computer hat keinen Weg zu dem Netzwerk, in dem der Server steht.</translation>
    </message>
    <message>
        <source>The proxy didn&apos;t connect within the time limit.</source>
        <translation>Über den Proxy kam innerhalb des Zeitlimits keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The proxy %1 didn&apos;t connect within the time limit.</source>
        <translation>Über den Proxy %1 kam innerhalb des Zeitlimits keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The proxy connected, but the traffic through it isn&apos;t encrypted (TLS).</source>
        <translation>Der Proxy hat die Verbindung angenommen, aber was hindurchkam, ist nicht verschlüsselt (TLS).</translation>
    </message>
    <message>
        <source>The service on this port isn&apos;t encrypted (TLS): it may be plain http, or another service.</source>
        <translation>Was auf diesem Port antwortet, ist nicht verschlüsselt (TLS): vielleicht einfaches http oder ein anderer Dienst.</translation>
    </message>
    <message>
        <source>Check that this port uses HTTPS. The server needs TLS 1.2 or newer. A device that inspects encrypted connections can break them too.</source>
        <translation>Prüfen Sie, ob dieser Port https spricht. Der Server braucht TLS 1.2 oder neuer. Auch ein Gerät, das verschlüsselte Verbindungen prüft, kann sie stören.</translation>
    </message>
    <message>
        <source>Check that this port uses HTTPS. A firewall or another device may be blocking the connection: ask its administrator. Or the server is overloaded.</source>
        <translation>Prüfen Sie, ob dieser Port https spricht. Vielleicht hält eine Firewall oder ein anderes Gerät die Verbindung auf: Fragen Sie dessen Administrator. Oder der Server ist überlastet.</translation>
    </message>
    <message>
        <source>“%2”, an issuer in the server&apos;s certificate chain, expired on %1.</source>
        <extracomment>%1: a date and time, %2: the name of an authority</extracomment>
        <translation>Das Zertifikat von „%2“, von dem das des Servers abhängt, ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>“%2”, an issuer in the server&apos;s certificate chain, is not valid yet: it starts on %1.</source>
        <extracomment>%1: a date and time, %2: the name of an authority</extracomment>
        <translation>Das Zertifikat von „%2“, von dem das des Servers abhängt, ist noch nicht gültig: Es beginnt am %1.</translation>
    </message>
    <message>
        <source>If that&apos;s your company&apos;s own CA, choose its certificate under Advanced &gt; CA certificate.</source>
        <translation>Ist das die eigene CA Ihrer Firma, wählen Sie ihr Zertifikat unter „Erweitert &gt; CA-Zertifikat“.</translation>
    </message>
    <message>
        <source>If you chose a CA certificate, it must contain the root certificate: an intermediate isn&apos;t enough. If you didn&apos;t, ask your server&apos;s administrator to send the whole chain.</source>
        <translation>Wenn Sie ein CA-Zertifikat gewählt haben, muss die Datei das der Wurzel enthalten: Eines dazwischen genügt nicht. Sonst bitten Sie den Administrator des Servers, die ganze Kette zu senden.</translation>
    </message>
    <message>
        <source>Ask your server&apos;s administrator to send the whole chain, with that issuer&apos;s certificate: browsers can fetch a missing one, other programs can&apos;t.</source>
        <translation>Bitten Sie den Administrator des Servers, die ganze Kette zu senden, mit dem Zertifikat dieses Ausstellers: Browser gleichen ein fehlendes aus, andere Programme nicht.</translation>
    </message>
    <message>
        <source>In ConnectWise: %1 &gt; (the API member&apos;s role) &gt; %2 &gt; %3: set %4 to %5 &gt; Save.</source>
        <extracomment>%1: &quot;System &gt; Security Roles&quot;, %2: a module, %3: an action, %4: &quot;Edit Level&quot;, %5: a level. &quot;Save&quot; stands so in ConnectWise.</extracomment>
        <translation>In ConnectWise: %1 &gt; (die Rolle des API-Mitglieds) &gt; %2 &gt; %3: %4 auf %5 setzen &gt; Save.</translation>
    </message>
    <message>
        <source>%4 is %5, but every table is refused: the two lists are probably reversed. In ConnectWise: %1 &gt; (the API member&apos;s role) &gt; %2 &gt; %3 &gt; customize: move the tables Propel needs to the left (allowed) list, save the dialog, then save the role.</source>
        <extracomment>%1: &quot;System &gt; Security Roles&quot;, %2: &quot;System&quot;, %3: &quot;Table Setup&quot;. &quot;customize&quot; and &quot;Save&quot; stand so in ConnectWise.</extracomment>
        <translation>%4 ist %5, und doch werden alle Tabellen verweigert: Die beiden Listen sind wahrscheinlich vertauscht. In ConnectWise: %1 &gt; (die Rolle des API-Mitglieds) &gt; %2 &gt; %3 &gt; customize: Die Tabellen, die Propel braucht, gehören in die linke (erlaubte) Liste; speichern Sie den Dialog, dann die Rolle.</translation>
    </message>
    <message>
        <source>In ConnectWise: %1 &gt; (the API member&apos;s role) &gt; %2 &gt; %3: set %4 to %5. If it already is, the two lists under customize are probably reversed: move the tables Propel needs to the left (allowed) list. Save the dialog, then save the role.</source>
        <extracomment>%1: &quot;System &gt; Security Roles&quot;, %2: &quot;System&quot;, %3: &quot;Table Setup&quot;, %4: &quot;Inquire Level&quot;, %5: &quot;All&quot;. &quot;customize&quot; stands so in ConnectWise.</extracomment>
        <translation>In ConnectWise: %1 &gt; (die Rolle des API-Mitglieds) &gt; %2 &gt; %3: %4 auf %5 setzen. Ist das schon so, sind die beiden Listen unter „customize“ wahrscheinlich vertauscht: Die Tabellen, die Propel braucht, gehören in die linke (erlaubte) Liste. Speichern Sie den Dialog, dann die Rolle.</translation>
    </message>
    <message>
        <source>In ConnectWise: %1 &gt; (the API member&apos;s role) &gt; %2 &gt; %3: set %4 to %5, and save. If it already is, check that the API member has this role, then save the role again.</source>
        <extracomment>%1: &quot;System &gt; Security Roles&quot;, %2: a module, %3: an action, %4: &quot;Edit Level&quot;, %5: a level. &quot;Save&quot; stands so in ConnectWise.</extracomment>
        <translation>In ConnectWise: %1 &gt; (die Rolle des API-Mitglieds) &gt; %2 &gt; %3: %4 auf %5 setzen &gt; Save. Ist das schon so, prüfen Sie, ob das API-Mitglied wirklich diese Rolle hat, und speichern Sie die Rolle noch einmal.</translation>
    </message>
    <message>
        <source>Check it by hand in ConnectWise: %1 &gt; (the API member&apos;s role) &gt; %2 &gt; %3: %4 must be %5.</source>
        <extracomment>%1: &quot;System &gt; Security Roles&quot;, %2: a module, %3: an action, %4: &quot;Edit Level&quot;, %5: a level</extracomment>
        <translation>Prüfen Sie es von Hand in ConnectWise: %1 &gt; (die Rolle des API-Mitglieds) &gt; %2 &gt; %3: %4 muss %5 sein.</translation>
    </message>
    <message>
        <source>In ConnectWise: %1 &gt; (the API member&apos;s role) &gt; %2 &gt; customize: move “%3” to the left (allowed) list, save the dialog, then save the role.</source>
        <extracomment>%1: &quot;System &gt; Security Roles&quot;, %2: &quot;System &gt; Table Setup&quot;, %3: a table. &quot;customize&quot; stands so in ConnectWise.</extracomment>
        <translation>In ConnectWise: %1 &gt; (die Rolle des API-Mitglieds) &gt; %2 &gt; customize: „%3“ in die linke (erlaubte) Liste verschieben, den Dialog speichern, dann die Rolle speichern.</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 found, but reading works. ConnectWise&apos;s answers don&apos;t match.</source>
        <extracomment>%1: a right (&quot;Inquire&quot;), %2: the level that is needed (&quot;All&quot;), %3: the level that was found (&quot;None&quot;)</extracomment>
        <translation>%1: %2 nötig, %3 gefunden, und doch klappt das Lesen: ConnectWise widerspricht sich.</translation>
    </message>
    <message>
        <source>The API member&apos;s levels couldn&apos;t be read, so they couldn&apos;t be compared. %1</source>
        <extracomment>%1: a whole sentence that says why</extracomment>
        <translation>Die eigenen Stufen des Mitglieds konnten nicht gelesen und daher nicht verglichen werden. %1</translation>
    </message>
    <message>
        <source>Security role</source>
        <extracomment>A stage of the test: reading the member&apos;s own levels</extracomment>
        <translation>Sicherheitsrolle</translation>
    </message>
    <message>
        <source>Failed step: %1</source>
        <extracomment>A line of a ticket. %1: the stage that failed</extracomment>
        <translation>Fehlgeschlagener Schritt: %1</translation>
    </message>
    <message>
        <source>Nothing was rejected, but some requests got no response. Test again in a few minutes.</source>
        <translation>Nichts wurde abgelehnt, aber einige Antworten kamen nicht. Testen Sie in ein paar Minuten noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests, all read-only</source>
        <translation>
            <numerusform>%n Anfrage, nur lesend</numerusform>
            <numerusform>%n Anfragen, alle nur lesend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests, not all of them read-only</source>
        <translation>
            <numerusform>%n Anfrage, nicht nur lesend</numerusform>
            <numerusform>%n Anfragen, nicht alle nur lesend</numerusform>
        </translation>
    </message>
    <message>
        <source>Check these levels</source>
        <translation>Diese Stufen prüfen</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A date on paper, as QLocale::toString() writes it</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>%1: a date, %2: a time of day, %3: a time zone&apos;s short name</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>ConnectWise knows the company, but rejected the keys.</source>
        <translation>ConnectWise kennt die Firma, hat die Schlüssel aber abgelehnt.</translation>
    </message>
    <message>
        <source>The keys are swapped.</source>
        <translation>Die Schlüssel sind vertauscht.</translation>
    </message>
    <message>
        <source>The public and the private key are the same, and ConnectWise rejected them.</source>
        <translation>Öffentlicher und privater Schlüssel sind gleich, und ConnectWise hat sie abgelehnt.</translation>
    </message>
    <message>
        <source>• A character may be missing. Paste both keys again.</source>
        <translation>• Vielleicht fehlt ein Zeichen. Fügen Sie beide Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>• The keys may belong to a company other than %1.</source>
        <translation>• Vielleicht gehören die Schlüssel zu einer anderen Firma als %1.</translation>
    </message>
    <message>
        <source>• The API member may be inactive, or its keys deleted.</source>
        <translation>• Vielleicht ist das API-Mitglied inaktiv, oder seine Schlüssel sind gelöscht.</translation>
    </message>
    <message>
        <source>A different proxy may work</source>
        <translation>Vielleicht geht es mit einem anderen Proxy</translation>
    </message>
    <message>
        <source>Use a different proxy</source>
        <translation>Einen anderen Proxy verwenden</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>Re-enter the private key</source>
        <translation>Privaten Schlüssel neu eingeben</translation>
    </message>
    <message>
        <source>Enter private key</source>
        <translation>Privaten Schlüssel eingeben</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>How long nothing was tested. %1: &quot;18 h&quot;</extracomment>
        <translation>%1 lang</translation>
    </message>
    <message>
        <source>first test</source>
        <translation>erster Test</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>How long it had not been ready. %1: &quot;2 days&quot;</extracomment>
        <translation>%1 später</translation>
    </message>
    <message numerus="yes">
        <source>since then, %n tests</source>
        <translation>
            <numerusform>seitdem, %n Test</numerusform>
            <numerusform>seitdem, %n Tests</numerusform>
        </translation>
    </message>
    <message>
        <source>last test %1</source>
        <extracomment>The last of several tests. %1: &quot;12 min ago&quot;</extracomment>
        <translation>letzter Test %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1: &quot;Nov 14 at 10:02 AM&quot;, %2: &quot;2 permissions missing&quot;, %3: &quot;after 31 days ready&quot;</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Copy it again, without spaces and line breaks. Leave it out unless Propel gave you one.</source>
        <translation>Kopieren Sie sie noch einmal, ohne Leerzeichen und Umbrüche. Lassen Sie sie weg, wenn Propel Ihnen keine gegeben hat.</translation>
    </message>
    <message>
        <source>Its certificate comes from a private CA.</source>
        <translation>Ihr Zertifikat stammt von einer privaten Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Ask your administrator whether a policy turns off Credential Manager (&quot;Network access: Do not allow storage of passwords and credentials for network authentication&quot;).</source>
        <translation>Fragen Sie Ihren Administrator, ob eine Richtlinie die Anmeldeinformationsverwaltung abschaltet („Netzwerkzugriff: Speicherung von Kennwörtern und Anmeldeinformationen für die Netzwerkauthentifizierung nicht zulassen“).</translation>
    </message>
    <message>
        <source>The request was sent, but the server didn&apos;t respond within the time limit.</source>
        <translation>Die Anfrage wurde gesendet, aber der Server hat nicht innerhalb des Zeitlimits geantwortet.</translation>
    </message>
    <message>
        <source>The server responds, but doesn&apos;t recognize this Company ID.</source>
        <translation>Der Server antwortet, kennt aber diese Company ID nicht.</translation>
    </message>
    <message>
        <source>The server responds, but doesn&apos;t recognize the Company ID “%1”.</source>
        <translation>Der Server antwortet, kennt aber die Company ID „%1“ nicht.</translation>
    </message>
    <message>
        <source>Enter the Company ID exactly as you type it when you sign in to ConnectWise. It&apos;s case-sensitive, and it isn&apos;t the company&apos;s full name. Check the domain, too.</source>
        <translation>Geben Sie die Company ID genau so ein wie bei der Anmeldung in ConnectWise. Groß- und Kleinschreibung zählt, und sie ist nicht der volle Firmenname. Prüfen Sie auch die Domain.</translation>
    </message>
    <message>
        <source>The network&apos;s sign-in page responded instead of ConnectWise: “%1”.</source>
        <extracomment>%1: the title of a web page, or how it begins</extracomment>
        <translation>Statt ConnectWise hat die Anmeldeseite des Netzwerks geantwortet: „%1“.</translation>
    </message>
    <message>
        <source>ConnectWise says its API is on a different server: “%1”. Your keys weren&apos;t sent there.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>Laut ConnectWise liegt die API auf einem anderen Server: „%1“. Ihre Schlüssel wurden nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>Common causes: part of a key is missing, one key was pasted twice, the API member is inactive, or the keys belong to a company other than “%1”. Compare the public key with System &gt; Members &gt; API Members &gt; (the member) &gt; API Keys. If in doubt, create new keys there, on the same member.</source>
        <extracomment>%1: Company ID. &quot;System &gt; Members &gt; API Members&quot; and &quot;API Keys&quot; stand so on ConnectWise&apos;s screens: don&apos;t translate them</extracomment>
        <translation>Häufige Ursachen: Ein Teil eines Schlüssels fehlt, ein Schlüssel wurde zweimal eingefügt, das API-Mitglied ist inaktiv, oder die Schlüssel gehören zu einer anderen Firma als „%1“. Vergleichen Sie den öffentlichen Schlüssel mit System &gt; Members &gt; API Members &gt; (das Mitglied) &gt; API Keys. Erstellen Sie im Zweifel dort neue Schlüssel, beim selben Mitglied.</translation>
    </message>
    <message>
        <source>ConnectWise requires a client ID, and this copy of Propel Connect doesn&apos;t have one.</source>
        <translation>ConnectWise verlangt eine Client-ID, und diese Kopie von Propel Connect hat keine.</translation>
    </message>
    <message>
        <source>Other requests worked, so the server or the network was only briefly unavailable. Test again.</source>
        <translation>Andere Anfragen haben funktioniert; der Server oder das Netzwerk war nur kurz nicht erreichbar. Testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The role allows nothing beyond what Propel needs.</source>
        <translation>Die Rolle erlaubt nicht mehr, als Propel braucht.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t recognize this Company ID</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 kennt diese Company ID nicht</translation>
    </message>
    <message>
        <source>ConnectWise returned an error</source>
        <translation>ConnectWise hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>The certificate is for a different address</source>
        <translation>Das Zertifikat gilt für eine andere Adresse</translation>
    </message>
    <message>
        <source>This is unexpected</source>
        <translation>Das ist unerwartet</translation>
    </message>
    <message>
        <source>The server may use a different name</source>
        <translation>Der Server verwendet vielleicht einen anderen Namen</translation>
    </message>
    <message>
        <source>If it&apos;s already %1, check that the API member has this role, then save the role again.</source>
        <extracomment>%1: a level, such as &quot;All&quot;</extracomment>
        <translation>Wenn dort schon %1 steht: prüfen, ob das API-Mitglied diese Rolle hat, dann die Rolle noch einmal speichern.</translation>
    </message>
    <message>
        <source>If they&apos;re already on the left, the two lists may be reversed. Move them to the right.</source>
        <translation>Wenn sie schon links stehen, sind die beiden Listen vielleicht vertauscht. Verschieben Sie sie nach rechts.</translation>
    </message>
    <message>
        <source>Enter only the Company ID, exactly as you type it when you sign in to ConnectWise: no address, key, or full company name.</source>
        <translation>Geben Sie nur die Company ID ein, genau so wie bei der Anmeldung in ConnectWise: keine Adresse, keinen Schlüssel, keinen vollen Firmennamen.</translation>
    </message>
    <message>
        <source>The CA certificate file contains only the certificate of “%1”, which isn&apos;t a certificate authority (CA).</source>
        <translation>Die CA-Zertifikatsdatei enthält nur das Zertifikat von „%1“; das ist keine Zertifizierungsstelle (CA).</translation>
    </message>
    <message>
        <source>The server refused the connection: nothing is listening on this port, or a firewall is blocking it.</source>
        <translation>Der Server hat die Verbindung abgelehnt: Auf diesem Port lauscht nichts, oder eine Firewall blockiert ihn.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for a different name: %1.</source>
        <extracomment>%1: the names that the certificate is for</extracomment>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen: %1.</translation>
    </message>
    <message>
        <source>Enter a domain that the certificate is for. If you don&apos;t recognize that name, something else may be responding, such as the network&apos;s sign-in page. Otherwise, ask your server&apos;s administrator to replace the certificate.</source>
        <translation>Geben Sie eine Domain ein, für die das Zertifikat gilt. Wenn Sie diesen Namen nicht kennen, antwortet vielleicht etwas anderes, etwa die Anmeldeseite des Netzwerks. Sonst bitten Sie den Administrator des Servers, das Zertifikat zu ersetzen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by “%1”, which this computer doesn&apos;t trust.</source>
        <extracomment>%1: who issued the certificate</extracomment>
        <translation>Das Zertifikat des Servers wurde von „%1“ ausgestellt; dieser Computer vertraut dieser Stelle nicht.</translation>
    </message>
    <message>
        <source>The certificate chain is incomplete: the server doesn&apos;t send the certificate of “%1”, and this computer doesn&apos;t have it.</source>
        <translation>Die Zertifikatskette ist unvollständig: Der Server sendet das Zertifikat von „%1“ nicht, und dieser Computer hat es nicht.</translation>
    </message>
    <message>
        <source>It resolves to a private IP address.</source>
        <translation>Sie wird zu einer privaten IP-Adresse aufgelöst.</translation>
    </message>
    <message>
        <source>Its name resolves only on this network.</source>
        <translation>Der Name ist nur in diesem Netzwerk bekannt.</translation>
    </message>
    <message>
        <source>Visible to this API member: %1. Previously: %2.</source>
        <extracomment>%1: what the member sees, such as &quot;3 companies, 8 members&quot;, %2: what it saw earlier, such as &quot;40 companies&quot;</extracomment>
        <translation>Sichtbar für dieses API-Mitglied: %1. Zuvor: %2.</translation>
    </message>
    <message>
        <source>If there should be more: in ConnectWise, go to System &gt; Members &gt; API Members &gt; (the member). Set “Level” to Corporate (Level 1) and “Location” to Corporate, and turn off “Restrict Board Access”. Then go to System &gt; Security Roles &gt; (its role) &gt; Companies &gt; Configurations &gt; customize and allow all configuration types.</source>
        <extracomment>The labels in “ ” and around &gt; stand so in ConnectWise</extracomment>
        <translation>Wenn es mehr sein sollten: Öffnen Sie in ConnectWise System &gt; Members &gt; API Members &gt; (das Mitglied). Setzen Sie „Level“ auf Corporate (Level 1) und „Location“ auf Corporate, und schalten Sie „Restrict Board Access“ aus. Öffnen Sie dann System &gt; Security Roles &gt; (seine Rolle) &gt; Companies &gt; Configurations &gt; customize und erlauben Sie alle Konfigurationstypen.</translation>
    </message>
    <message>
        <source>%1: %2 needed. Not tested.</source>
        <extracomment>%1: a right (&quot;Inquire&quot;), %2: the level that is needed (&quot;All&quot;)</extracomment>
        <translation>%1: %2 benötigt. Nicht getestet.</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Nicht getestet.</translation>
    </message>
    <message>
        <source>The API member has every permission Propel needs.</source>
        <translation>Das API-Mitglied hat jede Berechtigung, die Propel braucht.</translation>
    </message>
    <message>
        <source>ConnectWise didn&apos;t report these levels. Check them by hand in the security role.</source>
        <translation>ConnectWise hat diese Stufen nicht gemeldet. Prüfen Sie sie von Hand in der Sicherheitsrolle.</translation>
    </message>
    <message>
        <source>The server responded earlier in this test, but %1 doesn&apos;t respond now. Check this computer&apos;s network, then test again in a few minutes.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Der Server hat zu Beginn dieses Tests geantwortet, aber %1 antwortet jetzt nicht mehr. Prüfen Sie das Netzwerk dieses Computers, und testen Sie in ein paar Minuten noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n levels in this role are higher than Propel needs. Everything works, but lowering them is safer.</source>
        <translation>
            <numerusform>%n Stufe in dieser Rolle ist höher, als Propel braucht. Alles funktioniert, aber eine niedrigere Stufe ist sicherer.</numerusform>
            <numerusform>%n Stufen in dieser Rolle sind höher, als Propel braucht. Alles funktioniert, aber niedrigere Stufen sind sicherer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy sign-in required</source>
        <translation>Proxy-Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>You may have signed in to this computer with a different account.</source>
        <translation>Vielleicht haben Sie sich an diesem Computer mit einem anderen Konto angemeldet.</translation>
    </message>
    <message>
        <source>after %1 ready</source>
        <extracomment>How long it had been ready. %1: &quot;31 days&quot;</extracomment>
        <translation>zuvor %1 bereit</translation>
    </message>
    <message>
        <source>The proxy requires a user name and password.</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a user name and password.</source>
        <translation>Der Proxy %1 verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>ConnectWise asked us to wait. Continuing in %n s.</source>
        <translation>
            <numerusform>ConnectWise hat um eine Pause gebeten. Weiter in %n s.</numerusform>
            <numerusform>ConnectWise hat um eine Pause gebeten. Weiter in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these worked until %1. The security role was probably changed after that.</source>
        <extracomment>Of a list of permissions that are missing. %1: &quot;today at 5:04 AM&quot;</extracomment>
        <translation>Manches davon hat bis %1 funktioniert. Danach wurde wahrscheinlich die Sicherheitsrolle geändert.</translation>
    </message>
    <message>
        <source>Ready until %1. The security role was probably changed after that.</source>
        <extracomment>%1: &quot;today at 5:04 AM&quot;</extracomment>
        <translation>Bereit bis %1. Danach wurde die Sicherheitsrolle wahrscheinlich geändert.</translation>
    </message>
    <message>
        <source>Test again. If it happens again, ask your server&apos;s administrator whether the server is overloaded.</source>
        <translation>Testen Sie noch einmal. Wenn es wieder geschieht, fragen Sie den Administrator des Servers, ob der Server überlastet ist.</translation>
    </message>
    <message>
        <source>Ask Propel&apos;s support for one, and pass it with --client-id.</source>
        <translation>Fragen Sie den Support von Propel nach einer und geben Sie sie mit --client-id an.</translation>
    </message>
    <message>
        <source>Check the client ID you passed with --client-id, or the one your administrator set. If there is none, ask Propel&apos;s support.</source>
        <translation>Prüfen Sie die Client-ID, die Sie mit --client-id angegeben haben, oder die, die Ihr Administrator gesetzt hat. Gibt es keine, fragen Sie den Support von Propel.</translation>
    </message>
    <message>
        <source>To see the incoming requests, open the member&apos;s API Logs tab in ConnectWise and select Start Debug Mode, then test again.</source>
        <extracomment>&quot;API Logs&quot; and &quot;Start Debug Mode&quot; stand so on ConnectWise&apos;s screens: don&apos;t translate them</extracomment>
        <translation>Um die eingehenden Anfragen zu sehen, öffnen Sie beim Mitglied in ConnectWise den Reiter „API Logs“, klicken Sie auf „Start Debug Mode“ und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>• Still rejected? Open the member&apos;s API Logs tab and select Start Debug Mode to see the incoming requests.</source>
        <translation>• Immer noch abgelehnt? Öffnen Sie beim Mitglied den Reiter „API Logs“ und klicken Sie auf „Start Debug Mode“, um die eingehenden Anfragen zu sehen.</translation>
    </message>
    <message>
        <source>Or continue for this session only, without storing the key.</source>
        <translation>Oder fahren Sie nur für diese Sitzung fort, ohne den Schlüssel zu speichern.</translation>
    </message>
    <message>
        <source>Or pass the key yourself, with --domain, --company, --public-key, and --private-key-stdin.</source>
        <translation>Oder geben Sie den Schlüssel selbst an, mit --domain, --company, --public-key und --private-key-stdin.</translation>
    </message>
    <message>
        <source>To test from here, trust it with --ca-file.</source>
        <translation>Um von hier aus zu testen, vertrauen Sie ihm mit --ca-file.</translation>
    </message>
    <message>
        <source>For the sync, use a certificate from a public authority: Propel&apos;s servers may not trust this one.</source>
        <translation>Verwenden Sie zum Synchronisieren ein Zertifikat einer öffentlichen Stelle: Propels Server vertrauen diesem vielleicht nicht.</translation>
    </message>
    <message>
        <source>If that&apos;s your company&apos;s own CA, trust its certificate with --ca-file.</source>
        <translation>Ist das die eigene CA Ihrer Firma, vertrauen Sie ihrem Zertifikat mit --ca-file.</translation>
    </message>
    <message>
        <source>If you don&apos;t know it, a proxy or security software is probably inspecting encrypted connections. Ask its administrator for its CA certificate, or to exclude this server.</source>
        <translation>Kennen Sie sie nicht, liest wahrscheinlich ein Proxy oder eine Sicherheitssoftware verschlüsselte Verbindungen mit. Bitten Sie deren Administrator um das CA-Zertifikat oder um eine Ausnahme für diesen Server.</translation>
    </message>
    <message>
        <source>If the issuer is your company&apos;s own CA, or a device that inspects encrypted connections, choose its certificate under Advanced &gt; CA certificate.</source>
        <translation>Ist der Aussteller die eigene CA Ihrer Firma oder ein Gerät, das verschlüsselte Verbindungen mitliest, wählen Sie sein Zertifikat unter „Erweitert &gt; CA-Zertifikat“.</translation>
    </message>
    <message>
        <source>If the issuer is your company&apos;s own CA, or a device that inspects encrypted connections, trust its certificate with --ca-file.</source>
        <translation>Ist der Aussteller die eigene CA Ihrer Firma oder ein Gerät, das verschlüsselte Verbindungen mitliest, vertrauen Sie seinem Zertifikat mit --ca-file.</translation>
    </message>
    <message>
        <source>Select “Sign in to proxy…” and enter them again.</source>
        <translation>Klicken Sie auf „Am Proxy anmelden…“ und geben Sie beides noch einmal ein.</translation>
    </message>
    <message>
        <source>Some proxies lock an account after a few wrong attempts.</source>
        <translation>Manche Proxys sperren ein Konto nach einigen falschen Versuchen.</translation>
    </message>
    <message>
        <source>The private key isn&apos;t in %1</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ...</extracomment>
        <translation>Der private Schlüssel ist nicht in %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <extracomment>%1: a proxy, such as &quot;proxy.yourcompany.com:8080&quot;</extracomment>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>We stopped before sending your keys.</source>
        <extracomment>Another sentence follows on one that says what is wrong with a certificate</extracomment>
        <translation>Ihre Schlüssel wurden noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Enter your user name and password</source>
        <translation>Geben Sie Benutzernamen und Passwort ein</translation>
    </message>
    <message>
        <source>They&apos;re saved in %1 and sent only to this proxy.</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ...</extracomment>
        <translation>Beide werden in %1 gespeichert und nur an diesen Proxy gesendet.</translation>
    </message>
    <message>
        <source>%1 may be waiting for you</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ...</extracomment>
        <translation>Vielleicht fehlt eine Eingabe in %1</translation>
    </message>
    <message>
        <source>Leave them out: settings and options can be read by others. If the proxy asks for them, Propel Connect asks you, and saves them in %1.</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ...</extracomment>
        <translation>Lassen Sie beide weg: Einstellungen und Optionen können andere lesen. Wenn der Proxy danach fragt, fragt Propel Connect Sie und speichert beide in %1.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Try again, and unlock it when prompted, usually with your computer password. No prompt? Unlock it in “Passwords and Keys”, KWalletManager, or KeePassXC.</source>
        <translation>Versuchen Sie es noch einmal, und entsperren Sie ihn, wenn Sie dazu aufgefordert werden, meist mit Ihrem Computer-Passwort. Keine Aufforderung? Entsperren Sie ihn in „Passwörter und Schlüssel“, KWalletManager oder KeePassXC.</translation>
    </message>
    <message>
        <source>%1 refused access.</source>
        <translation>Von %1 wurde der Zugriff verweigert.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t respond.</source>
        <translation>Von %1 kommt keine Antwort.</translation>
    </message>
    <message>
        <source>%1 has no private key for this connection.</source>
        <translation>In %1 ist kein privater Schlüssel für diese Verbindung.</translation>
    </message>
    <message>
        <source>Enter the private key again. Each account on this computer stores its own keys.</source>
        <translation>Geben Sie den privaten Schlüssel noch einmal ein. Jedes Benutzerkonto dieses Computers speichert seine eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Enter the private key again in Propel Connect. Each account on this computer stores its own keys.</source>
        <translation>Geben Sie den privaten Schlüssel in Propel Connect noch einmal ein. Jedes Benutzerkonto dieses Computers speichert seine eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The private key is too long for %1.</source>
        <translation>Der private Schlüssel ist länger, als er in %1 sein darf.</translation>
    </message>
    <message>
        <source>%1 took the private key, but returned something else.</source>
        <translation>Aus %1 kam der private Schlüssel verändert zurück.</translation>
    </message>
    <message>
        <source>%1 reported the private key as stored, but doesn&apos;t have it.</source>
        <translation>In %1 ist der private Schlüssel nicht, obwohl er als gespeichert gemeldet wurde.</translation>
    </message>
    <message>
        <source>Check whether its own program reports that it can&apos;t save, then try again. Or continue for this session only, without storing the key.</source>
        <translation>Prüfen Sie, ob das Programm dazu meldet, dass es nicht speichern kann, und versuchen Sie es noch einmal. Oder machen Sie nur für diese Sitzung weiter, ohne den Schlüssel zu speichern.</translation>
    </message>
    <message>
        <source>%1 can be read, but not written.</source>
        <translation>Aus %1 lässt sich lesen, aber nichts darin speichern.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer.</source>
        <translation>Von %1 kam keine Antwort.</translation>
    </message>
    <message>
        <source>%1 reported an error.</source>
        <translation>In %1 ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Select “Sign in to proxy…” and enter them. They&apos;re saved in %1 and sent only to this proxy.</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ...</extracomment>
        <translation>Klicken Sie auf „Am Proxy anmelden…“, und geben Sie beides ein. Es wird in %1 gespeichert und nur an diesen Proxy gesendet.</translation>
    </message>
    <message>
        <source>Enter them in Propel Connect, with “Sign in to proxy…”. They&apos;re saved in %1, where propel-check finds them too, and sent only to this proxy.</source>
        <translation>Geben Sie beides in Propel Connect ein, mit „Am Proxy anmelden…“. Es wird in %1 gespeichert, wo auch propel-check es findet, und nur an diesen Proxy gesendet.</translation>
    </message>
    <message>
        <source>The proxy requires a user name and password, and we can&apos;t read them from %1.</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort, und sie lassen sich nicht aus %1 lesen.</translation>
    </message>
    <message>
        <source>The proxy %2 requires a user name and password, and we can&apos;t read them from %1.</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ..., %2: a proxy: &quot;proxy.yourcompany.com:8080&quot;</extracomment>
        <translation>Der Proxy %2 verlangt einen Benutzernamen und ein Passwort, und sie lassen sich nicht aus %1 lesen.</translation>
    </message>
    <message>
        <source>Unlock %1 and test again. Or select “Sign in to proxy…” and keep them for this session only.</source>
        <translation>Entsperren Sie den Schlüsselbund, und testen Sie noch einmal. Oder klicken Sie auf „Am Proxy anmelden…“, und behalten Sie beides nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Unlock %1 and test again.</source>
        <translation>Entsperren Sie den Schlüsselbund, und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Waiting for %1. It may ask for its password in a window behind this one.</source>
        <extracomment>%1: Windows Credential Manager, your keyring, ...</extracomment>
        <translation>Es fehlt noch die Antwort von %1. Vielleicht wird in einem Fenster hinter diesem nach dem Passwort gefragt.</translation>
    </message>
    <message>
        <source>ConnectWise says: “%1”</source>
        <extracomment>%1: the instance&apos;s own words</extracomment>
        <translation>ConnectWise meldet: „%1“</translation>
    </message>
    <message>
        <source>Can&apos;t find %1. Check the spelling.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 wurde nicht gefunden. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>An internal name may need a VPN.</source>
        <translation>Ein interner Name braucht eventuell ein VPN.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t recognize this Company ID.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 kennt diese Company ID nicht.</translation>
    </message>
    <message>
        <source>Enter the Company ID exactly as you do when you sign in.</source>
        <translation>Geben Sie die Company ID genau wie bei der Anmeldung ein.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>It resolves to the private IP address %1.</source>
        <extracomment>%1: an IP address</extracomment>
        <translation>Die IP-Adresse %1 ist privat.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>proxy sign-in required</source>
        <translation>Proxy-Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>can&apos;t read the private key</source>
        <translation>privater Schlüssel nicht lesbar</translation>
    </message>
    <message>
        <source>%1 today</source>
        <extracomment>%1: a time of day. After “until”</extracomment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>Unlock your keychain</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>It may be down for maintenance or an update.</source>
        <translation>Möglicherweise läuft gerade eine Wartung oder ein Update.</translation>
    </message>
    <message>
        <source>Your DNS server has no address for this name.</source>
        <translation>Der Nameserver dieses Computers hat keine Adresse für diesen Namen.</translation>
    </message>
    <message>
        <source>ConnectWise rejected them as entered, but accepts them the other way around.</source>
        <translation>ConnectWise lehnt sie so ab, nimmt sie aber andersherum an.</translation>
    </message>
    <message>
        <source>Propel&apos;s servers need to reach https://%1.</source>
        <extracomment>%1: the host, with a port unless it is 443</extracomment>
        <translation>Propels Server müssen https://%1 erreichen.</translation>
    </message>
    <message>
        <source>Publish a public DNS name for %1, allow HTTPS from Propel&apos;s addresses, and use a certificate from a public authority.</source>
        <extracomment>%1: the host</extracomment>
        <translation>Veröffentlichen Sie einen öffentlichen DNS-Namen für %1, erlauben Sie HTTPS von Propels Adressen, und verwenden Sie ein Zertifikat einer öffentlichen Stelle.</translation>
    </message>
    <message>
        <source>Currently it resolves to %1.</source>
        <extracomment>%1: an IP address</extracomment>
        <translation>Derzeit wird er zu %1 aufgelöst.</translation>
    </message>
</context>
<context>
    <name>Propel::SecondCopy</name>
    <message>
        <source>Couldn&apos;t start the uninstaller. Remove Propel Connect in Windows Settings &gt; Apps.</source>
        <translation>Das Deinstallationsprogramm lässt sich nicht starten. Entfernen Sie Propel Connect in den Windows-Einstellungen unter Apps.</translation>
    </message>
    <message>
        <source>Installed twice</source>
        <translation>Zweimal installiert</translation>
    </message>
    <message>
        <source>Remove the copy that&apos;s only for you?</source>
        <translation>Die Kopie nur für Sie entfernen?</translation>
    </message>
    <message>
        <source>Propel Connect is also installed for everyone on this computer. Your connections and keys are kept.</source>
        <translation>Propel Connect ist auf diesem Computer auch für alle installiert. Ihre Verbindungen und Schlüssel bleiben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
</context>
<context>
    <name>Propel::NoteBar</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
</TS>
