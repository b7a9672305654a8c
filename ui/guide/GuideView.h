// SPDX-License-Identifier: MIT
#pragma once

#include "app/requirements/RequirementSet.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Propel {

class GuideCard;
class InlineMessage;

/// The setup guide: five steps to check off, one of them open at a time, and ways to hand it on.
class GuideView : public QWidget
{
    Q_OBJECT
public:
    GuideView(const RequirementSet &requirements, QStringList checked, QWidget *parent = nullptr);

    void setChecked(const QStringList &checked);
    void setCompact(bool isCompact);                             ///< the open step alone, as long as one is open
    void setDomain(const QString &domain) { m_domain = domain; } ///< of the instance, if it is known
    void savePdf(const QString &file);
    [[nodiscard]] InlineMessage &message() const { return *m_message; }
    [[nodiscard]] QWidget *firstField() const; ///< the step that comes next

Q_SIGNALS:
    void checkedChanged(const QStringList &checked);
    void domainEntered(const QString &domain);

private:
    void buildSteps();
    void open(GuideCard *card);
    void showCards();
    void check(GuideCard *card, const QStringList &ids, bool on);
    [[nodiscard]] GuideCard *nextStep(const GuideCard *after) const;
    void openConnectWise();
    void mail();
    void print();
    void chooseFile();

    const RequirementSet &m_requirements;
    QStringList m_checked;
    QString m_domain;
    bool m_isCompact = false;
    QWidget *m_buttons;
    QPushButton *m_openPage;
    QPushButton *m_mail;
    QPushButton *m_print;
    QPushButton *m_save;
    InlineMessage *m_message;
    QVBoxLayout *m_steps;
    QList<GuideCard *> m_cards;
};

} // namespace Propel
