// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"

#include "ui/widgets/Card.h"

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace Propel {

class IconLabel;
class TextLabel;
struct ConnectionFacts;

/// Something said in place rather than in a window of its own: what happened, what to do, and perhaps buttons that do
/// it. How bad it is shows by shape and color, and screen readers speak it when it appears. Hidden while it has nothing
/// to say. All text is taken as plain text.
class InlineMessage : public Card
{
    Q_OBJECT
public:
    enum class Severity { Note, Good, Warning, Problem };
    enum class Look { Box, Line }; ///< a box for a page, a line for below a field

    explicit InlineMessage(Look look = Look::Box, QWidget *parent = nullptr);

    void tell(Severity severity, const QString &what, const QString &remedy = {});
    void tell(const Error &error, const ConnectionFacts &connection); ///< a problem, in the words of Text::explain()
    void tell(const Error &error);
    void clear();

    [[nodiscard]] bool isTelling() const { return !m_what.isEmpty(); }
    [[nodiscard]] Severity severity() const { return m_severity; }
    [[nodiscard]] QString spoken() const; ///< all of it as one text: "Problem: … …"

    /// A way on, shown below the text; hidden until setWaysOn(true), and again from the next tell() on.
    QPushButton *addAction();
    void setWaysOn(bool shown);

Q_SIGNALS:
    void told(); ///< something new is to be read

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void placeWays();
    [[nodiscard]] QString word() const;

    Look m_look;
    Severity m_severity = Severity::Note;
    QString m_what;
    QString m_remedy;
    IconLabel *m_sign;
    TextLabel *m_title;
    TextLabel *m_text;
    QGridLayout *m_grid;
    QWidget *m_waysOn;
    QHBoxLayout *m_ways;
};

} // namespace Propel
