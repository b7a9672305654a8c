// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/Settings.h"
#include "app/start/StartAtSignIn.h"
#include "ui/widgets/PageDialog.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace Propel {

class Card;
class InlineMessage;
class SettingRow;
class TextLabel;

/// What a person can set for the whole program, applied at once, and what an administrator has set. A setting that
/// can't be written is shown as it still is.
class SettingsWindow : public PageDialog
{
    Q_OBJECT
public:
    explicit SettingsWindow(QWidget *parent = nullptr);

    void display(const Settings &settings); ///< and how it starts at sign-in

Q_SIGNALS:
    void changed(Propel::SettingKey key); ///< it is written

private:
    void build();
    void retranslate();
    void displayAdministered(const Settings &settings);
    void write(SettingKey key, const QString &value);
    void turnSignIn(bool on);
    void openLog();
    void fillLanguages(const QString &current);

    StartAtSignIn m_startAtSignIn;
    InlineMessage *m_message;
    QPushButton *m_copy; ///< the log's path
    TextLabel *m_monitoring;
    QComboBox *m_interval;
    QCheckBox *m_notifies;
    QCheckBox *m_signIn;
    SettingRow *m_intervalRow;
    SettingRow *m_notifiesRow;
    SettingRow *m_signInRow;
    Card *m_monitoringCard;
    TextLabel *m_languageTitle;
    QComboBox *m_language;
    SettingRow *m_languageRow;
    Card *m_languageCard;
    QWidget *m_administered;
    TextLabel *m_administeredTitle;
    TextLabel *m_administeredBy;
    Card *m_administeredCard;
    QPushButton *m_log;
    TextLabel *m_version;
};

} // namespace Propel
