// SPDX-License-Identifier: MIT
#include "app/secrets/KeychainFault.h"

using namespace Propel;
using namespace Qt::StringLiterals;

TEST(KeychainAnswer, IsGoodWithoutAnError)
{
    EXPECT_EQ(keychainAnswer(QKeychain::NoError, u""_s), Result<>());
}

TEST(KeychainAnswer, IsToldByItsCode)
{
    struct Row
    {
        QKeychain::Error code;
        Cause cause;
    };
    for (const Row &row :
         {Row{QKeychain::EntryNotFound, Cause::KeychainEntryMissing},
          Row{QKeychain::CouldNotDeleteEntry, Cause::KeychainFailed},
          Row{QKeychain::AccessDeniedByUser, Cause::KeychainDenied},
#ifdef Q_OS_LINUX
          Row{QKeychain::AccessDenied, Cause::KeychainLocked},
#else
          Row{QKeychain::AccessDenied, Cause::KeychainDenied},
#endif
          Row{QKeychain::NoBackendAvailable, Cause::KeychainUnavailable},
          Row{QKeychain::NotImplemented, Cause::KeychainUnavailable}, Row{QKeychain::OtherError, Cause::KeychainFailed},
          Row{static_cast<QKeychain::Error>(7), Cause::KeychainFailed}})
        EXPECT_EQ(keychainAnswer(row.code, u"words"_s), Result<>(fail(row.cause, u"words"_s))) << int(row.code);
}

// Said by libsecret 0.20.5, gnome-keyring 42, GLib 2.74, KWallet 5.103 or secret_service.py; those of Windows are as
// QtKeychain 0.15's source has them.
TEST(KeychainAnswer, IsToldByItsWordsWhereTheCodeSaysOther)
{
    struct Row
    {
        QString words;
        Cause cause;
    };
    for (const Row &row :
         {Row{u"Object does not exist at path “/org/freedesktop/secrets/collection/login”"_s, Cause::KeychainLocked},
          Row{u"The name org.freedesktop.secrets was not provided by any .service files"_s, Cause::KeychainUnavailable},
          Row{u"Cannot autolaunch D-Bus without X11 $DISPLAY"_s, Cause::KeychainUnavailable},
          Row{u"Could not connect: No such file or directory"_s, Cause::KeychainUnavailable},
          Row{u"Couldn't create item: An error occurred on the device"_s, Cause::KeychainUnwritable},
          Row{u"Couldn't create item: Auf dem Gerät trat ein Fehler auf."_s, Cause::KeychainUnwritable},
          Row{u"Couldn't delete collection: An error occurred on the device"_s, Cause::KeychainUnwritable},
          Row{u"This collection is read-only"_s, Cause::KeychainUnwritable},
          Row{u"Could not open wallet: org.freedesktop.DBus.Error.NoReply; Did not receive a reply. Possible causes "
              u"include: the message bus security policy blocked the reply"_s,
              Cause::KeychainSilent},
          Row{u"Timeout was reached"_s, Cause::KeychainSilent},
          Row{u"Writing credentials failed: WindowsError: 520: A specified logon session does not exist."_s,
              Cause::KeychainUnavailable},
          Row{u"Writing credentials failed: WindowsError: 5: Access is denied."_s, Cause::KeychainDenied},
          Row{u"Writing credentials failed: WindowsError: 57: The parameter is incorrect."_s, Cause::KeychainFailed},
          Row{u"words that nobody has heard yet"_s, Cause::KeychainFailed}})
        EXPECT_EQ(keychainAnswer(QKeychain::OtherError, row.words), Result<>(fail(row.cause, row.words)));
}

TEST(KeychainAnswer, KnowsACollectionThatIsNotThereFromAnEntry)
{
    const QString words = u"The '/org/freedesktop/secrets/collection/login' object does not exist"_s;
    EXPECT_EQ(causeOf(keychainAnswer(QKeychain::EntryNotFound, words)), Cause::KeychainLocked);
}

TEST(KeychainAnswer, GivesItsWordsAsPlainText)
{
    EXPECT_EQ(evidenceOf(keychainAnswer(QKeychain::OtherError, u"line\n\u202Eanother"_s)), u"line another"_s);
}
