// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"
#include "app/text/FaultText.h"
#include "ui/Theme.h"
#include "ui/widgets/Card.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace Propel {

class Expander;
class IconLabel;
class TextLabel;

/// Whose certificate a server showed, from whom, and until when; the whole of it in a window. Hidden without one.
class CertificateRow : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateRow(QWidget *parent = nullptr);

    void setCertificate(const std::optional<CertificateFacts> &certificate);

private:
    struct Fact
    {
        TextLabel *name = nullptr;
        TextLabel *value = nullptr;
    };
    std::array<Fact, 3> m_facts;
    QPushButton *m_view;
    CertificateFacts m_certificate;
};

/// Why a test couldn't be finished: what happened, why, and one or two ways on with a button each. Technical facts are
/// folded away for support. All text is taken as plain text, and none holds a key.
class FaultCard : public Card
{
    Q_OBJECT
public:
    explicit FaultCard(QWidget *parent = nullptr);

    /// `details`: for support; empty: there are none.
    void setFault(const Error &error, const ConnectionFacts &connection, const QString &details);
    [[nodiscard]] QPushButton *primaryButton() const; ///< null: "Test again" above it is the next step

Q_SIGNALS:
    void actionWanted(Propel::NextAction action);

private:
    struct Way
    {
        QWidget *row = nullptr;
        TextLabel *title = nullptr;
        TextLabel *text = nullptr;
        QPushButton *button = nullptr;
        NextAction action = NextAction::None;
    };
    void addWay();

    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_why;
    CertificateRow *m_certificate;
    TextLabel *m_facts;
    Expander *m_details;
    QWidget *m_detailsRow;
    QPushButton *m_copy;
    QList<Way> m_ways;
};

} // namespace Propel
