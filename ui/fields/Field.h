// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace Propel {

class InlineMessage;
class TextLabel;
struct ConnectionFacts;

/// A labelled line: the label above it, and below it a hint that gives way to a message about what was typed.
/// Both the hint and the message are the line's accessible description, so that they are spoken with it.
class Field : public QWidget
{
    Q_OBJECT
public:
    explicit Field(QWidget *parent = nullptr);
    Field(QLineEdit *line, QWidget *parent); ///< around a line of a special kind, which it takes over

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QHBoxLayout *row() const { return m_row; } ///< beside the line: a button that fills it

    /// With its mnemonic; without it, screen readers and tests know the line by it.
    void setLabel(const QString &label);
    /// In a column of that width; the hint is the line's tooltip unless it is shown.
    void setLabelBeside(int width, bool showsHint = false);
    [[nodiscard]] int labelWidth() const;
    void setHint(const QString &hint);

    /// An administrator's value: while the line holds it, or shows it as what serves without another, it says so.
    /// Mandatory: it can be read and copied, and not changed.
    void setAdministered(const QString &value, bool mandatory);

    [[nodiscard]] InlineMessage *message() const { return m_message; }
    void tell(const Error &error);
    void tell(const QString &problem, const QString &remedy);
    void warn(const QString &what, const QString &remedy = {});
    void quiet(); ///< the hint again

private:
    void showHintOrMessage();
    void showOrigin();

    QLabel *m_label;
    QLineEdit *m_line;
    QHBoxLayout *m_row;
    QGridLayout *m_grid;
    TextLabel *m_hint;
    TextLabel *m_origin;
    InlineMessage *m_message;
    QString m_administered; ///< empty: nothing is
    bool m_isLabelBeside = false;
    bool m_showsHint = true;
};

} // namespace Propel
