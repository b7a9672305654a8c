// SPDX-License-Identifier: MIT
#include "ui/guide/GuideCard.h"

#include "ui/guide/Drawing.h"
#include "ui/guide/GuideChecks.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/Expander.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr int guideEdge = 16;
constexpr int guideText = 50; // where the step's title begins, and all below it
constexpr int levelRowHeight = 32;

} // namespace

GuideCard::GuideCard(GuideStep step, int number, const RequirementSet &requirements, QWidget *parent)
    : Card(Kind::Plain, parent),
      m_step(std::move(step)),
      m_requirements(requirements),
      m_done(new QCheckBox),
      m_body(new QWidget),
      m_header(new Expander(m_body))
{
    // What is at one side only is space: that is mirrored.
    addRow(holding(rowOf({BoxPart::gap(guideEdge), m_done, {m_header, 1}}, 0, {0, 4, 0, 4})));
    addRow(m_body, false);
    //: %1: number of a step
    m_done->setAccessibleName(tr("Step %1 is done").arg(number));
    m_header->setHeading(true);
    //: The heading of a step. %1: its number, %2: its title
    m_header->setTexts(tr("%1  %2").arg(QString::number(number), m_step.title));
    connect(m_header, &Expander::toggled, this, &GuideCard::show);
    connect(m_done, &QCheckBox::clicked, this, [this](bool on) {
        QStringList ids;
        for (const GuideStep::Check &check : m_step.checks)
            ids += check.id;
        Q_EMIT checkWanted(ids, on);
    });
    setChecked({});
}

void GuideCard::setChecked(const QStringList &checked)
{
    m_checked = checked;
    m_done->setChecked(m_step.isDone(checked));
    m_header->setTexts(m_header->text(), m_step.progress(checked));
    for (auto [id, box] : m_checks.asKeyValueRange())
        box->setChecked(checked.contains(id));
}

void GuideCard::setOpen(bool isOpen)
{
    m_header->setChecked(isOpen);
}

bool GuideCard::isOpen() const
{
    return m_header->isChecked();
}

void GuideCard::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    if (m_drawing)
        m_drawing->setVisible(!isCompact);
}

void GuideCard::show(bool isOpen)
{
    if (!m_body->layout())
        build();
    for (QWidget *part : std::as_const(m_parts))
        part->setVisible(isOpen);
    if (isOpen)
        Q_EMIT opened();
}

void GuideCard::build()
{
    auto *clicks = new TextLabel(TextStyle::Body);
    clicks->setHtml(guideClicksHtml(m_step.clicks));
    auto *note = new TextLabel(TextStyle::Body, Token::SecondaryText);
    note->setText(m_step.note);
    m_drawing = new Drawing(Drawing::screenOf(m_step.kind));
    m_body->setLayout(rowOf({BoxPart::gap(guideText - guideEdge),
                             {columnOf({clicks, note, BoxPart::rest()}, 8), 1},
                             {m_drawing, 0, Qt::AlignTop}},
                            16, {guideEdge, 0, guideEdge, guideEdge}));
    note->setVisible(!m_step.note.isEmpty());
    m_drawing->setVisible(!m_isCompact);
    if (m_step.kind == GuideStep::Kind::Levels)
        addLevels();
    else if (m_step.kind == GuideStep::Kind::Tables)
        addTables();
    setChecked(m_checked);
}

void GuideCard::addPart(QWidget *part, bool isDivided)
{
    addRow(part, isDivided);
    m_parts += part;
}

void GuideCard::addCheck(const QString &id, QCheckBox *box)
{
    m_checks.insert(id, box);
    connect(box, &QCheckBox::clicked, this, [this, id](bool on) { Q_EMIT checkWanted({id}, on); });
}

void GuideCard::addLevels()
{
    const auto addLine = [this](QWidget *name, QWidget *hint, LevelCells *cells) {
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(8, 0, 8, 0);
        layout->setSpacing(12);
        layout->addSpacing(guideText - 8);
        layout->addWidget(name, hint ? 0 : 1);
        if (hint)
            layout->addWidget(hint, 1);
        if (cells) {
            m_cells += cells;
            layout->addWidget(cells);
        }
        line->setMinimumHeight(levelRowHeight);
        addPart(line, true);
        return line;
    };
    auto *head = new TextLabel(TextStyle::Caption);
    //: The head of a column: of modules, and of actions in them
    head->setText(tr("Module / Action"));
    tintRow(addLine(head, nullptr, new LevelCells(std::nullopt)), Kind::Neutral);
    QString module;
    for (const ModuleRequirement &row : m_requirements.modules()) {
        if (row.module != module) {
            module = row.module;
            auto *group = new TextLabel(TextStyle::Strong);
            group->setText(module);
            addLine(group, nullptr, nullptr);
        }
        auto *box = new QCheckBox(row.action);
        box->setAccessibleName(guideSentence(row));
        addCheck(row.id, box);
        TextLabel *hint = nullptr;
        if (row.hasCustomize) {
            hint = new TextLabel(TextStyle::Caption);
            hint->setText(u"+ customize"_s); // ConnectWise's own word
            hint->setWordWrap(false);
        }
        addLine(box, hint, new LevelCells(row.levels));
    }
    resizeEvent(nullptr);
}

void GuideCard::addTables()
{
    auto *tables = new TableChecks(m_requirements.tables());
    for (qsizetype i = 0; i < tables->boxes().size(); ++i)
        addCheck(m_requirements.tables().at(i).id, tables->boxes().at(i));
    addPart(tables, true);
}

void GuideCard::resizeEvent(QResizeEvent *)
{
    for (LevelCells *cells : std::as_const(m_cells))
        cells->setRoom(width());
}

} // namespace Propel
