<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n connections removed, with keys, settings, and history.</source>
        <translation>
            <numerusform>%n connection removed, with its keys, settings, and history.</numerusform>
            <numerusform>%n connections removed, with keys, settings, and history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections, all OK</source>
        <translation>
            <numerusform>%n connection, OK</numerusform>
            <numerusform>%n connections, all OK</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 connections need attention. %2</source>
        <extracomment>%n: connections that are not in order, %1: how many there are in all, %2: a sentence about each of the %n</extracomment>
        <translation>
            <numerusform>%n of %1 connections needs attention. %2</numerusform>
            <numerusform>%n of %1 connections need attention. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message numerus="yes">
        <source>Set %n permission levels</source>
        <translation>
            <numerusform>Set %n permission level</numerusform>
            <numerusform>Set %n permission levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow %n tables</source>
        <translation>
            <numerusform>Allow %n table</numerusform>
            <numerusform>Allow %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %n tables below to the &lt;b&gt;left&lt;/b&gt; list. Left means allowed.</source>
        <translation>
            <numerusform>Move the table below to the &lt;b&gt;left&lt;/b&gt; list. Left means allowed.</numerusform>
            <numerusform>Move the %n tables below to the &lt;b&gt;left&lt;/b&gt; list. Left means allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n levels</source>
        <extracomment>%1: how many of them are set</extracomment>
        <translation>
            <numerusform>%1 of %n level</numerusform>
            <numerusform>%1 of %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tables</source>
        <extracomment>%1: how many of them are allowed</extracomment>
        <translation>
            <numerusform>%1 of %n table</numerusform>
            <numerusform>%1 of %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the new role, open each module and set the %n levels below.</source>
        <translation>
            <numerusform>In the new role, open the module and set the level below.</numerusform>
            <numerusform>In the new role, open each module and set the %n levels below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::Application</name>
    <message numerus="yes">
        <source>Stop testing %n connections?</source>
        <translation>
            <numerusform>Stop testing %n connection?</numerusform>
            <numerusform>Stop testing %n connections?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::ClipboardNote</name>
    <message numerus="yes">
        <source>The private key is on the clipboard. It&apos;s cleared in %n seconds.</source>
        <translation>
            <numerusform>The private key is on the clipboard. It&apos;s cleared in %n second.</numerusform>
            <numerusform>The private key is on the clipboard. It&apos;s cleared in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared from the clipboard in %n s</source>
        <translation>
            <numerusform>cleared from the clipboard in %n s</numerusform>
            <numerusform>cleared from the clipboard in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::DonePage</name>
    <message numerus="yes">
        <source>%n permissions missing</source>
        <translation>
            <numerusform>%n permission missing</numerusform>
            <numerusform>%n permissions missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::GroupList</name>
    <message numerus="yes">
        <source>%1, %2, and %n more</source>
        <extracomment>%1 and %2: names of permissions, %n: how many others there are</extracomment>
        <translation>
            <numerusform>%1, %2, and %n more</numerusform>
            <numerusform>%1, %2, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: the name of a permission, %n: how many others there are</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::KeyFields</name>
    <message numerus="yes">
        <source>%n characters; ConnectWise keys have 16. Check that you copied all of it.</source>
        <translation>
            <numerusform>%n character; ConnectWise keys have 16. Check that you copied all of it.</numerusform>
            <numerusform>%n characters; ConnectWise keys have 16. Check that you copied all of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::PermissionList</name>
    <message numerus="yes">
        <source>%n permissions OK</source>
        <translation>
            <numerusform>%n permission OK</numerusform>
            <numerusform>%n permissions OK</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::ReportMenu</name>
    <message numerus="yes">
        <source>Re&amp;quests (%n, read-only)…</source>
        <translation>
            <numerusform>Re&amp;quests (%n, read-only)…</numerusform>
            <numerusform>Re&amp;quests (%n, read-only)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::Tray</name>
    <message numerus="yes">
        <source>All %n connections ready</source>
        <translation>
            <numerusform>%n connection ready</numerusform>
            <numerusform>All %n connections ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 connections need attention</source>
        <extracomment>%n: how many need attention, %1: connections in all</extracomment>
        <translation>
            <numerusform>%n of %1 connections needs attention</numerusform>
            <numerusform>%n of %1 connections need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::WatchControl</name>
    <message numerus="yes">
        <source>Watching: last test failed, next test in %n s</source>
        <translation>
            <numerusform>Watching: last test failed, next test in %n s</numerusform>
            <numerusform>Watching: last test failed, next test in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching: next test in %n s</source>
        <translation>
            <numerusform>Watching: next test in %n s</numerusform>
            <numerusform>Watching: next test in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>All %n permissions</source>
        <extracomment>A heading</extracomment>
        <translation>
            <numerusform>%n permission</numerusform>
            <numerusform>All %n permissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
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
        <source>Check %n levels in the security role</source>
        <extracomment>The title of a list of levels of a security role</extracomment>
        <translation>
            <numerusform>Check %n level in the security role</numerusform>
            <numerusform>Check %n levels in the security role</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes in one security role</source>
        <extracomment>The title of a list of changes</extracomment>
        <translation>
            <numerusform>%n change in one security role</numerusform>
            <numerusform>%n changes in one security role</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes</source>
        <extracomment>How long it takes</extracomment>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move these %n tables to the left list, then save the dialog</source>
        <extracomment>%n: tables; their names follow. The lists are those of a dialog of ConnectWise</extracomment>
        <translation>
            <numerusform>Move this table to the left list, then save the dialog</numerusform>
            <numerusform>Move these %n tables to the left list, then save the dialog</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested %n min ago</source>
        <translation>
            <numerusform>Tested %n min ago</numerusform>
            <numerusform>Tested %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n permissions OK</source>
        <translation>
            <numerusform>The one permission is OK</numerusform>
            <numerusform>All %n permissions OK</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions couldn&apos;t be confirmed</source>
        <translation>
            <numerusform>%n permission couldn&apos;t be confirmed</numerusform>
            <numerusform>%n permissions couldn&apos;t be confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions missing</source>
        <translation>
            <numerusform>%n permission missing</numerusform>
            <numerusform>%n permissions missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions couldn&apos;t be tested</source>
        <translation>
            <numerusform>%n permission couldn&apos;t be tested</numerusform>
            <numerusform>%n permissions couldn&apos;t be tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next test in %n min</source>
        <translation>
            <numerusform>next test in %n min</numerusform>
            <numerusform>next test in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next test in %n h</source>
        <translation>
            <numerusform>next test in %n h</numerusform>
            <numerusform>next test in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of permissions. %n: those that are not named</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more permissions missing</source>
        <extracomment>The title of a notification. %n: permissions, besides others that were missing before</extracomment>
        <translation>
            <numerusform>%n more permission missing</numerusform>
            <numerusform>%n more permissions missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propel needs them now; nothing was lost.</source>
        <translation>
            <numerusform>Propel needs it now; nothing was lost.</numerusform>
            <numerusform>Propel needs them now; nothing was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no result in %n tests. We&apos;ll keep trying. %2</source>
        <extracomment>%1: a connection, %n: how many tests in a row, %2: a sentence that says what to do</extracomment>
        <translation>
            <numerusform>%1: no result in %n test. We&apos;ll keep trying. %2</numerusform>
            <numerusform>%1: no result in %n tests. We&apos;ll keep trying. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 are fixed.</source>
        <extracomment>%1: a connection, %2: names of permissions, %n: how many</extracomment>
        <translation>
            <numerusform>%1: %2 is fixed.</numerusform>
            <numerusform>%1: %2 are fixed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for %n days</source>
        <translation>
            <numerusform>Ready for %n day</numerusform>
            <numerusform>Ready for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for %n hours</source>
        <translation>
            <numerusform>Ready for %n hour</numerusform>
            <numerusform>Ready for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests, the last one %1</source>
        <extracomment>%n: tests that came to the same, %1: &quot;today at 5:04 AM&quot;</extracomment>
        <translation>
            <numerusform>%n test, the last one %1</numerusform>
            <numerusform>%n tests, the last one %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As far as we can tell, the role has no more than Propel needs. ConnectWise didn&apos;t report %n levels.</source>
        <translation>
            <numerusform>As far as we can tell, the role has no more than Propel needs. ConnectWise didn&apos;t report %n level.</numerusform>
            <numerusform>As far as we can tell, the role has no more than Propel needs. ConnectWise didn&apos;t report %n levels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ConnectWise didn&apos;t report %n more levels.</source>
        <translation>
            <numerusform>ConnectWise didn&apos;t report %n more level.</numerusform>
            <numerusform>ConnectWise didn&apos;t report %n more levels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests, all read-only</source>
        <translation>
            <numerusform>%n request, read-only</numerusform>
            <numerusform>%n requests, all read-only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests, not all of them read-only</source>
        <translation>
            <numerusform>%n request, not read-only</numerusform>
            <numerusform>%n requests, not all of them read-only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since then, %n tests</source>
        <translation>
            <numerusform>since then, %n test</numerusform>
            <numerusform>since then, %n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels in this role are higher than Propel needs. Everything works, but lowering them is safer.</source>
        <translation>
            <numerusform>%n level in this role is higher than Propel needs. Everything works, but lowering it is safer.</numerusform>
            <numerusform>%n levels in this role are higher than Propel needs. Everything works, but lowering them is safer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make these changes</source>
        <translation>
            <numerusform>Make this change</numerusform>
            <numerusform>Make these changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ConnectWise asked us to wait. Continuing in %n s.</source>
        <translation>
            <numerusform>ConnectWise asked us to wait. Continuing in %n s.</numerusform>
            <numerusform>ConnectWise asked us to wait. Continuing in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The security role doesn&apos;t have every permission Propel needs. Make these changes in ConnectWise, then test again.</source>
        <translation>
            <numerusform>The security role doesn&apos;t have every permission Propel needs. Make this change in ConnectWise, then test again.</numerusform>
            <numerusform>The security role doesn&apos;t have every permission Propel needs. Make these changes in ConnectWise, then test again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make these changes in ConnectWise. This page updates while you work.</source>
        <translation>
            <numerusform>Make this change in ConnectWise. This page updates while you work.</numerusform>
            <numerusform>Make these changes in ConnectWise. This page updates while you work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make these changes in ConnectWise, then test again.</source>
        <translation>
            <numerusform>Make this change in ConnectWise, then test again.</numerusform>
            <numerusform>Make these changes in ConnectWise, then test again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Propel::KeyComparison</name>
    <message numerus="yes">
        <source>The new keys have %n fewer permissions</source>
        <translation>
            <numerusform>The new keys have %n fewer permission</numerusform>
            <numerusform>The new keys have %n fewer permissions</numerusform>
        </translation>
    </message>
</context>
</TS>
