<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>no answer within %n seconds</source>
        <translation>
            <numerusform>no answer within %n second</numerusform>
            <numerusform>no answer within %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message numerus="yes">
        <source>Bring the %n tables of the list of tables to the left side. The left side is what is allowed.</source>
        <extracomment>%n: how many tables</extracomment>
        <translation>
            <numerusform>Bring the %n table of the list of tables to the left side. The left side is what is allowed.</numerusform>
            <numerusform>Bring the %n tables of the list of tables to the left side. The left side is what is allowed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::ClipboardNote</name>
    <message numerus="yes">
        <source>The private key is on the clipboard. It is taken off in %n seconds.</source>
        <translation>
            <numerusform>The private key is on the clipboard. It is taken off in %n second.</numerusform>
            <numerusform>The private key is on the clipboard. It is taken off in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::KeyComparison</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>%n: how many rights and tables</extracomment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::KeyFields</name>
    <message numerus="yes">
        <source>This key has %n characters; the usual ones have 16 letters and digits.</source>
        <translation>
            <numerusform>This key has %n character; the usual ones have 16 letters and digits.</numerusform>
            <numerusform>This key has %n characters; the usual ones have 16 letters and digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::NotesBar</name>
    <message numerus="yes">
        <source>%n levels more than needed</source>
        <translation>
            <numerusform>%n level more than needed</numerusform>
            <numerusform>%n levels more than needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::VerdictHeader</name>
    <message numerus="yes">
        <source>The instance asked to wait: going on in %n s</source>
        <translation>
            <numerusform>The instance asked to wait: going on in %n s</numerusform>
            <numerusform>The instance asked to wait: going on in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln companies</source>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configurations</source>
        <translation>
            <numerusform>%Ln configuration</numerusform>
            <numerusform>%Ln configurations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunities</source>
        <translation>
            <numerusform>%Ln opportunity</numerusform>
            <numerusform>%Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready: all %n rows passed</source>
        <extracomment>%n: modules and tables together</extracomment>
        <translation>
            <numerusform>Ready: %n row passed</numerusform>
            <numerusform>Ready: all %n rows passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed: %n rows to check by hand</source>
        <extracomment>%n: rows whose level the instance doesn&apos;t tell</extracomment>
        <translation>
            <numerusform>Not confirmed: %n row to check by hand</numerusform>
            <numerusform>Not confirmed: %n rows to check by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n rows failed</source>
        <extracomment>%n: modules and tables together</extracomment>
        <translation>
            <numerusform>Not ready: %n row failed</numerusform>
            <numerusform>Not ready: %n rows failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undetermined: %n rows could not be tested</source>
        <extracomment>%n: modules and tables together</extracomment>
        <translation>
            <numerusform>Undetermined: %n row could not be tested</numerusform>
            <numerusform>Undetermined: %n rows could not be tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reads</source>
        <extracomment>%n: requests that only read</extracomment>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n reads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <extracomment>%n: requests that would change something; there are none</extracomment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role holds %n levels more than needed. That breaks nothing; a role with no more than the levels needed is safer.</source>
        <translation>
            <numerusform>The role holds %n level more than needed. That breaks nothing; a role with no more than the levels needed is safer.</numerusform>
            <numerusform>The role holds %n levels more than needed. That breaks nothing; a role with no more than the levels needed is safer.</numerusform>
        </translation>
    </message>
</context>
</TS>
