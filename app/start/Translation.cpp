// SPDX-License-Identifier: MIT
#include "app/start/Translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// Qt's words for keys: they stand in our sentences, and Qt's translations may not be installed.
[[maybe_unused]] constexpr std::array keyNames{QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
                                               QT_TRANSLATE_NOOP("QShortcut", "Shift")};

constexpr auto ours = "propel-translation"_L1; // the object name by which an earlier translation is found again

void install(QCoreApplication &application, std::unique_ptr<QTranslator> translator)
{
    translator->setObjectName(ours);
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator.release());
}

bool load(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, folder))
        return false;
    install(application, std::move(translator));
    return true;
}

/// With the territory of the system, which the size of paper and the form of a date go by.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    if (language.isEmpty())
        return system;
    const QLocale chosen(language);
    const bool isAnyTerritory = language == QLocale::languageToCode(chosen.language());
    const QLocale here(chosen.language(), system.territory());
    return isAnyTerritory && here.language() == chosen.language() ? here : chosen;
}

} // namespace

QString installTranslation(QCoreApplication &application, const QString &language)
{
    const auto earlier = application.findChildren<QTranslator *>(ours, Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : earlier)
        delete translator; // which takes it out of the application as well
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    // Qt's own words (buttons of its dialogs) first: what is installed last is asked first.
    if (!load(application, locale, u"qtbase"_s, u":/i18n"_s))
        load(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (load(application, locale, u"propel"_s, u":/i18n"_s))
        return QLocale::languageToCode(locale.language());
    // English has a file of its own: its plural forms.
    load(application, QLocale(QLocale::English), u"propel"_s, u":/i18n"_s);
    return {};
}

QStringList availableLanguages()
{
    QStringList languages = QDir(u":/i18n"_s).entryList({u"propel_*.qm"_s}, QDir::Files, QDir::Name);
    languages.replaceInStrings(u"propel_"_s, QString()).replaceInStrings(u".qm"_s, QString());
    return languages;
}

bool isAvailable(const QString &language)
{
    return availableLanguages().contains(QLocale::languageToCode(QLocale(language).language()));
}

} // namespace Propel
