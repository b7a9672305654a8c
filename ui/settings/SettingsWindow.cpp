// SPDX-License-Identifier: MIT
#include "ui/settings/SettingsWindow.h"

#include "app/base/Version.h"
#include "app/settings/Paths.h"
#include "app/text/SettingsText.h"
#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/fields/AutomationFields.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/LogFile.h"
#include "ui/settings/SettingRow.h"
#include "ui/style/Style.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr int controlWidth = 184;

QStringList languages()
{
    QStringList codes;
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"propel_*.qm"_s}))
        codes += file.section(u'_', 1).section(u'.', 0, 0);
    return codes;
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::English) // "American English"
        name = QLocale::languageToString(QLocale::English);
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

void addEntry(QComboBox &box, const QString &text, const QString &value, const QString &current)
{
    box.addItem(text, value);
    if (value == current)
        box.setCurrentIndex(box.count() - 1);
}

QLatin1StringView iconOf(SettingKey key)
{
    switch (key) {
    case SettingKey::Proxy:
        return "server"_L1;
    case SettingKey::CaFile:
        return "shield"_L1;
    case SettingKey::CompanyId:
        return "company"_L1;
    case SettingKey::ClientId:
        return "key"_L1;
    case SettingKey::StatusFolder:
        return "folder"_L1;
    default:
        return "globe"_L1;
    }
}

} // namespace

SettingsWindow::SettingsWindow(QWidget *parent)
    : PageDialog(parent),
      m_startAtSignIn(QCoreApplication::applicationFilePath()),
      m_message(new InlineMessage(InlineMessage::Look::Box, this)),
      m_copy(m_message->addAction()),
      m_monitoring(new TextLabel(TextStyle::Strong, this)),
      m_interval(new QComboBox(this)),
      m_notifies(new QCheckBox(this)),
      m_signIn(new QCheckBox(this)),
      m_intervalRow(new SettingRow("history"_L1, m_interval)),
      m_notifiesRow(new SettingRow("bell"_L1, m_notifies)),
      m_signInRow(new SettingRow("power"_L1, m_signIn)),
      m_monitoringCard(new Card(Card::Kind::Plain, this)),
      m_languageTitle(new TextLabel(TextStyle::Strong, this)),
      m_language(new QComboBox(this)),
      m_languageRow(new SettingRow("globe"_L1, m_language)),
      m_languageCard(new Card(Card::Kind::Plain, this)),
      m_administered(new QWidget(this)),
      m_administeredTitle(new TextLabel(TextStyle::Strong)),
      m_administeredBy(new TextLabel(TextStyle::Caption)),
      m_administeredCard(new Card(Card::Kind::Locked)),
      m_log(new QPushButton(this)),
      m_version(new TextLabel(TextStyle::Caption, this))
{
    build();
    keepTranslated(*this, [this] { retranslate(); });
    keepPlaceAs("settings/geometry"_L1, fitting({600, 552}));
    m_interval->setFocus();
}

void SettingsWindow::build()
{
    for (QComboBox *box : {m_interval, m_language}) {
        box->setMinimumWidth(controlWidth);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    for (SettingRow *row : {m_intervalRow, m_notifiesRow, m_signInRow})
        m_monitoringCard->addRow(row);
    m_languageCard->addRow(m_languageRow);
    auto *lock = new IconLabel(16);
    lock->setIcon("lock"_L1, Token::SecondaryText);
    m_administeredTitle->setWordWrap(false);
    m_administeredBy->setWordWrap(false);
    m_administered->setLayout(
        columnOf({rowOf({m_administeredTitle, BoxPart::rest(), lock, m_administeredBy}, 6), m_administeredCard}));

    QVBoxLayout &layout = page();
    layout.addWidget(m_message);
    layout.addWidget(m_monitoring);
    layout.addWidget(m_monitoringCard);
    layout.addSpacing(8);
    layout.addWidget(m_languageTitle);
    layout.addWidget(m_languageCard);
    layout.addSpacing(8);
    layout.addWidget(m_administered);
    layout.addStretch(1);
    m_log->setFlat(true);
    m_log->setIcon(Theme::icon("folder"_L1, Token::Text));
    m_version->setWordWrap(false);
    addToFooter(m_log);
    addToFooter(m_version);
    Style::setAccent(closeButton());

    connect(m_interval, &QComboBox::activated, this,
            [this] { write(SettingKey::TestEvery, m_interval->currentData().toString()); });
    connect(m_language, &QComboBox::activated, this,
            [this] { write(SettingKey::Language, m_language->currentData().toString()); });
    connect(m_notifies, &QCheckBox::clicked, this,
            [this](bool on) { write(SettingKey::Notifications, on ? u"on"_s : u"off"_s); });
    connect(m_signIn, &QCheckBox::clicked, this, &SettingsWindow::turnSignIn);
    connect(m_log, &QPushButton::clicked, this, &SettingsWindow::openLog);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(QFileInfo(logFile()).path()));
        m_copy->setText(tr("Copied"));
    });
}

void SettingsWindow::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_monitoring->setText(tr("Monitoring"));
    m_intervalRow->setTexts(tr("Automatic &tests"), tr("Also after a network change or sleep"));
    m_notifiesRow->setTexts(tr("&Notify me when a connection changes"),
                            tr("Permissions missing or fixed, or connection lost"));
    m_signInRow->setTexts(tr("&Start when I sign in"), tr("Keeps testing in the tray"));
    m_languageTitle->setText(tr("Language"));
    m_languageRow->setTexts(tr("&Display language"));
    m_administeredTitle->setText(tr("Connection defaults"));
    m_administeredBy->setText(tr("Set by your administrator"));
    m_log->setText(tr("&Open log folder"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy path"));
    //: %1: a version, such as 0.2.0
    m_version->setText(tr("Version %1").arg(programVersion));
    display(Settings::load());
}

void SettingsWindow::display(const Settings &settings)
{
    fillIntervals(*m_interval, settings.testEvery);
    fillLanguages(settings.language);
    m_notifies->setChecked(settings.notifies());
    m_signIn->setChecked(m_startAtSignIn.state() == StartAtSignIn::State::On);
    const auto lock = [&](SettingKey key, SettingRow *row, Card *card, const QString &value) {
        const bool isLocked = settings.mandatory.testFlag(key);
        row->setValue(isLocked ? value : QString());
        card->tintRow(row, isLocked ? std::optional(Card::Kind::Locked) : std::nullopt);
        if (isLocked)
            row->setTexts(row->title(), m_administeredBy->text());
    };
    lock(SettingKey::TestEvery, m_intervalRow, m_monitoringCard, m_interval->currentText());
    lock(SettingKey::Notifications, m_notifiesRow, m_monitoringCard, settings.notifies() ? tr("On") : tr("Off"));
    lock(SettingKey::Language, m_languageRow, m_languageCard, m_language->currentText());
    displayAdministered(settings);
}

/// What connections begin with, or have to use.
void SettingsWindow::displayAdministered(const Settings &settings)
{
    const QList<SettingRow *> earlier = m_administeredCard->findChildren<SettingRow *>();
    qDeleteAll(earlier);
    bool isAny = false;
    for (const SettingKey key : allSettingKeys) {
        const bool hasOwnRow =
            key == SettingKey::TestEvery || key == SettingKey::Notifications || key == SettingKey::Language;
        if (hasOwnRow || !settings.preset.testFlag(key))
            continue;
        auto *row = new SettingRow(iconOf(key));
        row->setTexts(Text::settingName(key));
        row->setValue(key == SettingKey::CaFile || key == SettingKey::StatusFolder
                          ? QDir::toNativeSeparators(settings.value(key))
                          : settings.value(key));
        m_administeredCard->addRow(row);
        isAny = true;
    }
    m_administered->setVisible(isAny);
}

void SettingsWindow::fillLanguages(const QString &current)
{
    QStringList codes = languages();
    const QString code = QLocale::languageToCode(QLocale::system().language());
    const QString system = codes.contains(code) ? code : u"en"_s;
    if (!current.isEmpty() && !codes.contains(current))
        codes += current; // "de_AT"
    m_language->clear();
    //: The language that the system has. %1: its name
    addEntry(*m_language, tr("System (%1)").arg(languageName(system)), {}, current);
    for (const QString &each : std::as_const(codes))
        addEntry(*m_language, languageName(each), each, current);
}

void SettingsWindow::write(SettingKey key, const QString &value)
{
    m_message->clear();
    if (const Result<> saved = saveSetting(key, value); !saved) {
        display(Settings::load());
        return m_message->tell(saved.error());
    }
    Q_EMIT changed(key);
}

void SettingsWindow::turnSignIn(bool on)
{
    m_message->clear();
    const Result<> turned = m_startAtSignIn.turn(on);
    m_signIn->setChecked(m_startAtSignIn.state() == StartAtSignIn::State::On);
    if (!turned)
        m_message->tell(turned.error());
}

void SettingsWindow::openLog()
{
    m_message->clear();
    const std::optional<LogFault> fault = openLogFolder(logFile());
    if (!fault)
        return;
    m_message->tell(InlineMessage::Severity::Warning, fault->what, fault->remedy);
    m_copy->setText(tr("Copy"));
    m_message->setWaysOn(fault->isThere);
}

} // namespace Propel
