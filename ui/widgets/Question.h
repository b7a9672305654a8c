// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Theme.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace Propel {

/// A question with what it is about, what would follow, and verbs for answers. Any answer closes it, and Escape leaves
/// all as it is. Deletes itself when it is closed.
class Question : public QDialog
{
    Q_OBJECT
public:
    struct Texts
    {
        QString window;
        QString question;
        QString about = {}; ///< "connect.acme.com · Company ID acme"
        QString consequence;
    };
    Question(Mark mark, const Texts &texts, QWidget *parent);

    enum class Answer {
        Act,
        Leave ///< rejects the dialog, as Escape does
    };
    void addField(QWidget *field); ///< below the texts
    /// With a mnemonic. Suggested: in the accent color, and Enter presses it.
    QPushButton *addAnswer(const QString &text, Answer answer, bool isSuggested = false);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *m_lines;
    QWidget *m_footer;
    QHBoxLayout *m_answers;
};

} // namespace Propel
