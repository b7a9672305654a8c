// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/GuideDocument.h"
#include "ui/widgets/Card.h"

class QCheckBox;

namespace Propel {

class Expander;
class LevelCells;

/// A step of the guide: what to click, a drawing, and what to check off. Its contents are made when it is first opened.
class GuideCard : public Card
{
    Q_OBJECT
public:
    GuideCard(GuideStep step, int number, const RequirementSet &requirements, QWidget *parent = nullptr);

    void setChecked(const QStringList &checked);
    void setOpen(bool isOpen);
    void setCompact(bool isCompact); ///< without its drawing
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const GuideStep &step() const { return m_step; }
    [[nodiscard]] Expander &header() const { return *m_header; }

Q_SIGNALS:
    void opened();
    void checkWanted(const QStringList &ids, bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(bool isOpen);
    void build();
    void addLevels();
    void addTables();
    void addPart(QWidget *part, bool isDivided);
    void addCheck(const QString &id, QCheckBox *box);

    const GuideStep m_step;
    const RequirementSet &m_requirements;
    QCheckBox *m_done;
    QWidget *m_body;
    QWidget *m_drawing = nullptr; ///< null until the card was opened
    bool m_isCompact = false;
    Expander *m_header;
    QList<QWidget *> m_parts; ///< below the body
    QHash<QString, QCheckBox *> m_checks;
    QList<LevelCells *> m_cells;
    QStringList m_checked;
};

} // namespace Propel
