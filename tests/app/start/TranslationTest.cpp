// SPDX-License-Identifier: MIT
#include "app/start/Translation.h"

#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

qsizetype installed()
{
    return QCoreApplication::instance()->findChildren<QTranslator *>().size();
}

} // namespace

TEST(Translation, SpeaksTheLanguageThatWasAskedForAndItsNumbers)
{
    EXPECT_EQ(installTranslation(*QCoreApplication::instance(), u"de"_s), u"de"_s);
    EXPECT_EQ(QLocale().language(), QLocale::German);
    EXPECT_EQ(installTranslation(*QCoreApplication::instance(), u"de_AT"_s), u"de"_s);
    EXPECT_EQ(QLocale().territory(), QLocale::Austria);
}

TEST(Translation, NamesKeysAsTheReadersKeyboardDoesWithoutQtsTranslations)
{
    installTranslation(*QCoreApplication::instance(), u"de"_s);
    EXPECT_EQ(QCoreApplication::translate("QShortcut", "Ctrl"), u"Strg"_s); // where QKeySequence looks it up
    EXPECT_EQ(QCoreApplication::translate("QShortcut", "Shift"), u"Umschalt"_s);
}

TEST(Translation, FallsBackToEnglish)
{
    EXPECT_EQ(installTranslation(*QCoreApplication::instance(), u"tlh"_s), QString());
}

TEST(Translation, MakesWayForTheNextOne)
{
    installTranslation(*QCoreApplication::instance(), u"de"_s);
    const qsizetype once = installed();
    installTranslation(*QCoreApplication::instance(), u"de"_s);
    EXPECT_EQ(installed(), once);
}

} // namespace Propel
