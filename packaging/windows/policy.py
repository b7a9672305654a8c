#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""policy.py SETTINGS.h FOLDER: Group Policy templates (ADMX, ADML) for every setting of app/settings/Settings.h.

Each setting has two policies: a default, which a person can change, and a mandatory value, which nobody can.
"""
import pathlib
import re
import sys
from xml.sax.saxutils import escape, quoteattr

KEY = r"Software\Policies\Propel\propel-connect"
NAMESPACE = "Propel.Policies.PropelConnect"
NOTIFICATIONS = {"on": ("On", "Ein"), "off": ("Off", "Aus")}

# Name in the file: (English, German) title and explanation.
TEXTS = {
    "domain": (("ConnectWise address", "The address where people sign in to ConnectWise, such as na.myconnectwise.net."),
               ("ConnectWise-Adresse", "Die Adresse, unter der man sich bei ConnectWise anmeldet, etwa na.myconnectwise.net.")),
    "companyId": (("Company ID", "The Company ID that people type at the ConnectWise sign-in."),
                  ("Company ID", "Die Company ID der Anmeldeseite von ConnectWise.")),
    "caFile": (("Private certificate authority", r"A file with the certificate of your own certificate authority (PEM), with its full path, such as %ProgramData%\Propel\ca.pem."),
               ("Eigene Zertifizierungsstelle", r"Eine Datei mit dem Zertifikat Ihrer eigenen Zertifizierungsstelle (PEM), mit vollem Pfad, etwa %ProgramData%\Propel\ca.pem.")),
    "clientId": (("ConnectWise client ID", "The client ID (a GUID) that is sent with each request."),
                 ("ConnectWise-Client-ID", "Die Client-ID (eine GUID), die mit jeder Anfrage gesendet wird.")),
    "proxy": (("Proxy", "A proxy such as proxy.example.com:8080 or socks5://proxy.example.com:1080, without a user name and password. If not set, the Windows proxy settings apply."),
              ("Proxy", "Ein Proxy wie proxy.example.com:8080 oder socks5://proxy.example.com:1080, ohne Benutzername und Passwort. Ohne Angabe gelten die Proxyeinstellungen von Windows.")),
    "language": (("Language", "en or de. If not set, the language of Windows."),
                 ("Sprache", "en oder de. Ohne Angabe die Sprache von Windows.")),
    "testEvery": (("Time between automatic tests", "From 15m to 24h, such as 4h, or never."),
                  ("Zeit zwischen automatischen Tests", "Von 15m bis 24h, etwa 4h, oder never.")),
    "notifications": (("Notifications", "Show a notification when the result of an automatic test changes."),
                      ("Benachrichtigungen", "Ob eine Änderung im Ergebnis eines automatischen Tests als Benachrichtigung erscheint.")),
    "statusFolder": (("Folder for results", "The full path of a folder where a monitoring agent reads the last results."),
                     ("Ordner für Ergebnisse", "Der volle Pfad eines Ordners, in dem ein Überwachungsprogramm die letzten Ergebnisse liest.")),
}
WORDS = {
    "en-US": {"name": "Propel Connect", "defaults": "Defaults (users can change them)", "mandatory": "Mandatory",
              "supported": "Propel Connect 0.1 or later, Windows 10 or later"},
    "de-DE": {"name": "Propel Connect", "defaults": "Vorgaben (änderbar)", "mandatory": "Verbindlich",
              "supported": "Propel Connect 0.1 oder neuer, Windows 10 oder neuer"},
}


def settings(header):
    body = re.search(r"enum class SettingKey \{(.*?)\};", header.read_text(), re.DOTALL)[1]
    names = [name[0].lower() + name[1:] for name in re.findall(r"^\s*(\w+) = \d+,", body, re.MULTILINE)]
    if set(names) != set(TEXTS):
        sys.exit(f"policy.py: texts are missing or left over: {sorted(set(names) ^ set(TEXTS))}")
    return names


def policy(name, category):
    key = KEY if category == "defaults" else KEY + r"\Mandatory"
    if name == "notifications":
        items = "".join(f'<item displayName="$(string.{name}_{value})"><value><string>{value}</string></value></item>'
                        for value in NOTIFICATIONS)
        element = f'<enum id="{name}" valueName="{name}" required="true">{items}</enum>'
    else:
        expands = ' expandable="true"' if name in ("caFile", "statusFolder") else ""
        element = f'<text id="{name}" valueName="{name}" required="true"{expands}/>'
    return f"""    <policy name="{category}_{name}" class="Both" displayName="$(string.{name})" explainText="$(string.{name}_help)"
            key={quoteattr(key)} presentation="$(presentation.{name})">
      <parentCategory ref="{category}"/>
      <supportedOn ref="supported"/>
      <elements>{element}</elements>
    </policy>"""


def admx(names):
    policies = "\n".join(policy(name, category) for category in ("defaults", "mandatory") for name in names)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0"
                   schemaVersion="1.0">
  <policyNamespaces><target prefix="propel" namespace="{NAMESPACE}"/></policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn><definitions><definition name="supported" displayName="$(string.supported)"/></definitions></supportedOn>
  <categories>
    <category name="propel" displayName="$(string.name)"/>
    <category name="defaults" displayName="$(string.defaults)"><parentCategory ref="propel"/></category>
    <category name="mandatory" displayName="$(string.mandatory)"><parentCategory ref="propel"/></category>
  </categories>
  <policies>
{policies}
  </policies>
</policyDefinitions>
"""


def adml(names, language):
    which = list(WORDS).index(language)
    strings = dict(WORDS[language])
    presentations = []
    for name in names:
        strings[name], strings[name + "_help"] = TEXTS[name][which]
        box = (f'<dropdownList refId="{name}">{escape(strings[name])}</dropdownList>' if name == "notifications" else
               f'<textBox refId="{name}"><label>{escape(strings[name])}</label></textBox>')
        presentations.append(f'      <presentation id="{name}">{box}</presentation>')
    strings |= {f"notifications_{value}": texts[which] for value, texts in NOTIFICATIONS.items()}
    table = "\n".join(f'      <string id="{key}">{escape(text)}</string>' for key, text in strings.items())
    return f"""<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0"
                           schemaVersion="1.0">
  <displayName>Propel Connect</displayName>
  <description>Propel Connect</description>
  <resources>
    <stringTable>
{table}
    </stringTable>
    <presentationTable>
{chr(10).join(presentations)}
    </presentationTable>
  </resources>
</policyDefinitionResources>
"""


def main():
    header, folder = map(pathlib.Path, sys.argv[1:])
    names = settings(header)
    files = {"propel-connect.admx": admx(names)} | {f"{each}/propel-connect.adml": adml(names, each) for each in WORDS}
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.replace("\n", "\r\n").encode())


main()
