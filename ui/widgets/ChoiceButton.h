// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QLayout>

namespace Propel {

class TextLabel;

/// A way to go on, as large as a card: an icon, what it is, one sentence, and how long it takes. A click goes on.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChoiceButton(QLatin1StringView icon, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence, const QString &duration = {});

    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Enter too

private:
    TextLabel *m_title;
    TextLabel *m_sentence;
    TextLabel *m_duration;
};

} // namespace Propel
