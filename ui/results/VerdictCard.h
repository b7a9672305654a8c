// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Theme.h"
#include "ui/widgets/Card.h"

namespace Propel {

class IconLabel;
class TextLabel;

/// The answer of a page: a sign, a headline and one sentence. A screen reader speaks it when it changes.
class VerdictCard : public Card
{
    Q_OBJECT
public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void setVerdict(Mark mark, const QString &headline, const QString &sentence);

private:
    IconLabel *m_icon;
    TextLabel *m_headline;
    TextLabel *m_sentence;
};

} // namespace Propel
