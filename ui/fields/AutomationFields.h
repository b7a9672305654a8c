// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/settings/Settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace Propel {

/// How the program goes on by itself after the setup: how often it tests, and whether it starts at sign-in. Shows what
/// is set; nothing is written before keep().
class AutomationFields : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AutomationFields)
public:
    explicit AutomationFields(QWidget *parent = nullptr);

    void suggestSignIn();                ///< on, unless the person turns it off
    void show(const Settings &settings); ///< and what the system says of the start at sign-in
    /// Writes what was changed. Fails with Cause::FileUnwritable; what could be written is.
    Result<> keep();

private:
    void retranslate();

    QString m_every; ///< as it was set
    bool m_isFixed = false;
    QLabel *m_label;
    QComboBox *m_interval;
    QCheckBox *m_signIn;
};

} // namespace Propel
