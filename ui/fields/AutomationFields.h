// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/settings/Settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace Propel {

/// How often connections can be tested, with this among it and chosen. Empty: the usual interval.
void fillIntervals(QComboBox &box, const QString &chosen);

/// How the program goes on by itself after the setup: how often it tests, and whether it starts at sign-in, which is
/// suggested. Nothing is written before keep().
class AutomationFields : public QWidget
{
    Q_OBJECT
public:
    explicit AutomationFields(const Settings &settings, QWidget *parent = nullptr);

    /// Writes what was changed. Fails with Cause::FileUnwritable; what could be written is.
    Result<> keep();

private:
    QString m_every; ///< as it was set
    const bool m_isFixed;
    QLabel *m_label;
    QComboBox *m_interval;
    QCheckBox *m_signIn;
};

} // namespace Propel
