#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What is installed, as the two installers want it told: files.py nsis|wix STAGE [--version V --icon FILE --into WXS]

wixl takes names only as seen from the .wxs: --into says where that will be.
"""
import argparse
import hashlib
import os
import pathlib
import uuid
from xml.sax.saxutils import quoteattr

OURS = uuid.uuid5(uuid.NAMESPACE_URL, "propel-connect/windows")  # never changes: upgrades know each other by it


OWN_KEY = r"Software\Propel\propel-connect"
LIST = "files.txt"  # by which a later version knows what this one has brought


def files(stage):
    found = []
    for folder, folders, names in os.walk(stage):
        folders.sort()
        found += [os.path.relpath(os.path.join(folder, name), stage) for name in sorted(names)]
    return sorted(path for path in found if path != LIST)


def folders(paths):
    """Of these files, each after the one that it is in."""
    every = set()
    for path in paths:
        folder = os.path.dirname(path)
        while folder:
            every.add(folder)
            folder = os.path.dirname(folder)
    return sorted(every)


def windows(path):
    return path.replace("/", "\\")


def nsis(stage):
    paths = files(stage)
    with open(os.path.join(stage, LIST), "w", encoding="utf-16-le", newline="\r\n") as file:
        file.writelines(windows(path) + "\n" for path in paths + [LIST])
    paths = sorted(paths + [LIST])
    print("!macro InstallFiles")
    for folder in [""] + folders(paths):
        print(f'  SetOutPath "$INSTDIR{chr(92) + windows(folder) if folder else ""}"')
        for path in paths:
            if os.path.dirname(path) == folder:
                print(f'  File "{os.path.join(stage, path)}"')
    print("!macroend\n!macro DeleteFiles")
    for path in paths:
        print(f'  Delete "$INSTDIR\\{windows(path)}"')
    for folder in reversed(folders(paths)):
        print(f'  RMDir "$INSTDIR\\{windows(folder)}"')
    print("!macroend")


def identity(kind, path):
    return kind + hashlib.sha256(path.encode()).hexdigest()[:16]


def guid(path):
    return str(uuid.uuid5(OURS, path)).upper()


def content(stage, paths):
    """A name for what is in the package: the same for the same bytes."""
    total = hashlib.sha256()
    for path in paths:
        with open(os.path.join(stage, path), "rb") as file:
            total.update(path.encode() + b"\0" + hashlib.sha256(file.read()).digest())
    return total.hexdigest()


REGISTRY = r"""
            <RegistryKey Root="HKLM" Key="Software\Classes\propel-connect">
              <RegistryValue Type="string" Value="URL:Propel Connect"/>
              <RegistryValue Name="URL Protocol" Type="string" Value=""/>
            </RegistryKey>
            <RegistryKey Root="HKLM" Key="Software\Classes\propel-connect\DefaultIcon">
              <RegistryValue Type="string" Value="&quot;[INSTALLFOLDER]propel-connect.exe&quot;,0"/>
            </RegistryKey>
            <RegistryKey Root="HKLM" Key="Software\Classes\propel-connect\shell\open\command">
              <RegistryValue Type="string" Value="&quot;[INSTALLFOLDER]propel-connect.exe&quot; &quot;%1&quot;"/>
            </RegistryKey>"""


def wix_folder(stage, seen, paths, folder, indent, components):
    pad = " " * indent
    lines = []
    for path in paths:
        if os.path.dirname(path) != folder:
            continue
        component = identity("c", path)
        components.append(component)
        lines.append(f'{pad}<Component Id="{component}" Guid="{guid(path)}" Win64="yes">')
        lines.append(f'{pad}  <File Id="{identity("f", path)}" Name={quoteattr(os.path.basename(path))}'
                     f' Source={quoteattr(os.path.join(seen, path))} KeyPath="yes"/>')
        lines.append(f"{pad}</Component>")
    for below in folders(paths):
        if os.path.dirname(below) == folder:
            lines.append(f'{pad}<Directory Id="{identity("d", below)}" Name={quoteattr(os.path.basename(below))}>')
            lines += wix_folder(stage, seen, paths, below, indent + 2, components)
            lines.append(f"{pad}</Directory>")
    return lines


def wix(stage, version, icon, into):
    place = os.path.dirname(os.path.abspath(into))
    paths = files(stage)
    components = []
    tree = "\n".join(wix_folder(stage, os.path.relpath(stage, place), paths, "", 10, components))
    references = "\n".join(f'      <ComponentRef Id="{component}"/>' for component in components)
    # Windows Installer knows a package by its code, and a product by its own: other content has others.
    inside = content(stage, paths) + hashlib.sha256(pathlib.Path(__file__).read_bytes()).hexdigest()
    package = str(uuid.uuid5(OURS, f"package {version} {inside}")).upper()
    product = str(uuid.uuid5(OURS, f"product {version} {inside}")).upper()
    print(f"""<?xml version="1.0" encoding="utf-8"?>
<!-- Made by packaging/windows/files.py. No code of its own runs: Windows Installer does all of it. -->
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="{product}" Name="Propel Connect" Language="1033" Version="{version}"
           Manufacturer="Propel" UpgradeCode="{str(OURS).upper()}">
    <Package Id="{package}" InstallerVersion="500" Compressed="yes" InstallScope="perMachine"
             Description="Propel Connect {version}" Manufacturer="Propel"/>
    <Media Id="1" Cabinet="propel.cab" EmbedCab="yes"/>
    <Property Id="ARPPRODUCTICON" Value="propel.ico"/>
    <Property Id="ARPNOMODIFY" Value="1"/>
    <Property Id="MSIRMSHUTDOWN" Value="1"/>
    <!-- An upgrade keeps the folder and the start at sign-in, unless the command line says otherwise. -->
    <Property Id="EARLIERFOLDER"><RegistrySearch Id="folder" Root="HKLM" Key="{OWN_KEY}" Name="InstallFolder"
              Type="raw" Win64="yes"/></Property>
    <Property Id="EARLIERAUTOSTART"><RegistrySearch Id="autostart" Root="HKLM" Key="{OWN_KEY}" Name="Autostart"
              Type="raw" Win64="yes"/></Property>
    <CustomAction Id="keepFolder" Property="INSTALLFOLDER" Value="[EARLIERFOLDER]"/>
    <CustomAction Id="keepAutostart" Property="AUTOSTART" Value="[EARLIERAUTOSTART]"/>
    <CustomAction Id="location" Property="ARPINSTALLLOCATION" Value="[INSTALLFOLDER]"/>
    <InstallExecuteSequence> <!-- 701: before costing; 1001: after it -->
      <Custom Action="keepFolder" Sequence="701">EARLIERFOLDER AND NOT INSTALLFOLDER</Custom>
      <Custom Action="keepAutostart" Sequence="702">EARLIERAUTOSTART AND NOT AUTOSTART</Custom>
      <Custom Action="location" Sequence="1001">NOT Installed</Custom>
    </InstallExecuteSequence>
    <Icon Id="propel.ico" SourceFile={quoteattr(os.path.relpath(icon, place))}/>
    <MajorUpgrade DowngradeErrorMessage="A newer version of Propel Connect is installed already."/>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramFiles64Folder">
        <Directory Id="INSTALLFOLDER" Name="Propel Connect">
          <Component Id="link" Guid="{guid('deep link')}" Win64="yes">{REGISTRY}
            <RegistryKey Root="HKLM" Key="{OWN_KEY}">
              <RegistryValue Name="InstallFolder" Type="string" Value="[INSTALLFOLDER]" KeyPath="yes"/>
            </RegistryKey>
          </Component>
          <Component Id="autostart" Guid="{guid('start at sign-in')}" Win64="yes">
            <Condition>AUTOSTART = "1"</Condition>
            <RegistryKey Root="HKLM" Key="Software\\Microsoft\\Windows\\CurrentVersion\\Run">
              <RegistryValue Name="Propel Connect" Type="string"
                             Value="&quot;[INSTALLFOLDER]propel-connect.exe&quot; --tray" KeyPath="yes"/>
            </RegistryKey>
            <RegistryKey Root="HKLM" Key="{OWN_KEY}">
              <RegistryValue Name="Autostart" Type="string" Value="1"/>
            </RegistryKey>
          </Component>
{tree}
        </Directory>
      </Directory>
      <Directory Id="ProgramMenuFolder">
        <Component Id="menu" Guid="{guid('start menu')}" Win64="yes">
          <Shortcut Id="menu.link" Name="Propel Connect" Target="[INSTALLFOLDER]propel-connect.exe"
                    WorkingDirectory="INSTALLFOLDER" Icon="propel.ico"/>
          <RegistryValue Root="HKLM" Key="{OWN_KEY}" Name="StartMenu" Type="integer" Value="1"
                         KeyPath="yes"/>
        </Component>
      </Directory>
    </Directory>
    <Feature Id="Everything" Title="Propel Connect" Level="1">
      <ComponentRef Id="link"/>
      <ComponentRef Id="autostart"/>
      <ComponentRef Id="menu"/>
{references}
    </Feature>
  </Product>
</Wix>""")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("form", choices=["nsis", "wix"])
    parser.add_argument("stage")
    parser.add_argument("--version")
    parser.add_argument("--icon")
    parser.add_argument("--into")
    given = parser.parse_args()
    stage = os.path.abspath(given.stage)
    if given.form == "nsis":
        nsis(stage)
    else:
        wix(stage, given.version, given.icon, given.into)


main()
