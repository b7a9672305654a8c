// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/SetupPage.h"

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

/// What it is, what is needed, and ways to begin: a click on one goes on. The first window: it stays light.
class WelcomePage : public SetupPage
{
    Q_OBJECT
public:
    explicit WelcomePage(SetupState &state);

    [[nodiscard]] int nextId() const override; ///< the guide, or past it

    /// Offers first to go on with a setup that was left. `domain` may be empty, `step` is its name in the list of
    /// steps.
    void offerToContinue(const QString &domain, const QString &step);

Q_SIGNALS:
    void continueWanted();

protected:
    void build(QVBoxLayout &layout) override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    struct Need
    {
        TextLabel *name;
        TextLabel *what;
    };

    void begin(bool withGuide);

    ChoiceButton *m_continue = nullptr;
    ChoiceButton *m_haveKeys = nullptr;
    ChoiceButton *m_showMe = nullptr;
    TextLabel *m_needed = nullptr;
    QList<Need> m_needs;
    TextLabel *m_promise = nullptr;
};

} // namespace Propel
