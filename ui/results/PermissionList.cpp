// SPDX-License-Identifier: MIT
#include "ui/results/PermissionList.h"

#include "app/log/Log.h"
#include "app/text/ChangeText.h"
#include "app/text/FixList.h"
#include "app/text/RowText.h"
#include "ui/KeepTranslated.h"
#include "ui/results/PermissionModel.h"
#include "ui/results/PermissionTable.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/Expander.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// A report of this row alone, so that its changes are said in the words of the whole list.
Report reportOf(const ModuleResult &row)
{
    Report report;
    report.modules = {row};
    return report;
}

Report reportOf(const TableResult &row)
{
    Report report;
    report.tables = {row};
    return report;
}

QString detailOf(const ModuleResult &row)
{
    QStringList details;
    for (const RightResult &right : row.rights) {
        const State state = right.evaluation.state;
        if (state == State::Failed && right.change.kind != ChangeKind::None)
            details += Text::changeSentence(right.change);
        else if (state != State::Failed && state != State::Passed && right.evaluation.finding != Finding::NotReached)
            details += Text::rightDetail(row, right);
    }
    return details.join(u' ');
}

QString detailOf(const TableResult &row)
{
    if (row.state == State::Failed)
        return row.change.kind == ChangeKind::None ? QString() : Text::changeSentence(row.change);
    return row.state == State::Passed || row.finding == Finding::NotReached ? QString() : Text::tableDetail(row);
}

template<typename Result>
QString titleOf(const Result &row)
{
    const Report report = reportOf(row);
    QStringList sentences;
    for (const FixList &list : {fixList(report), checkList(report)}) {
        for (const FixChange &change : list.changes)
            sentences += Text::fixSentence(change, list.kind);
    }
    return sentences.isEmpty() ? Text::rowName(row) : sentences.join(u' ');
}

} // namespace

PermissionDetails::PermissionDetails(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(16)),
      m_title(new TextLabel(TextStyle::Strong)),
      m_text(new TextLabel(TextStyle::Body, Token::SecondaryText)),
      m_request(new TextLabel(TextStyle::Caption)),
      m_details(new Expander(m_request)),
      m_test(new QPushButton)
{
    m_details->setLink(true);
    m_request->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLayout(rowOf({{m_icon, 0, Qt::AlignTop},
                     {columnOf({m_title, m_text, {m_details, 0, Qt::AlignLeft}, m_request}, 4), 1},
                     {m_test, 0, Qt::AlignTop}},
                    12, {16, 16, 16, 16}));
    m_test->setIcon(Theme::icon("refresh"_L1, Token::Text));
    connect(m_test, &QPushButton::clicked, this, &PermissionDetails::testWanted);
    hide();
}

void PermissionDetails::setRow(const PermissionModel::Row *row)
{
    setVisible(row);
    if (!row)
        return;
    m_test->setText(tr("Test &this again"));
    m_details->setTexts(tr("Details for support"));
    const auto show = [this](const auto &result) {
        if constexpr (!std::is_same_v<std::decay_t<decltype(result)>, PermissionGroup>) {
            m_icon->setMark(result.pending ? Mark::Pending : Theme::mark(result.state));
            m_title->setText(titleOf(result));
            const QStringList texts{Text::reason(result.requirement.reason), detailOf(result)};
            m_text->setText(texts.join(u' ').trimmed());
            m_request->setText(redacted(Text::probeText(result.probe)));
        }
    };
    std::visit(show, *row);
}

PermissionList::PermissionList(QWidget *parent)
    : Card(Kind::Plain, parent),
      m_model(new PermissionModel({}, this)),
      m_body(new QWidget),
      m_untested(new TextLabel(TextStyle::Body)),
      m_untestedRow(new QWidget),
      m_expander(new Expander(m_body)),
      m_onlyMissing(new QCheckBox),
      m_table(new PermissionTable(*m_model)),
      m_details(new PermissionDetails)
{
    m_body->setLayout(columnOf({m_table}, 0, {0, 1, 0, 8})); // the line above it, the round corners below
    m_table->setDetails(m_details);
    auto *sign = new IconLabel(16);
    sign->setMark(Mark::Untested);
    m_untestedRow->setLayout(rowOf({sign, {m_untested, 1}}, 12, {16, 12, 16, 12}));
    addRow(m_untestedRow);
    addRow(holding(rowOf({{m_expander, 1}, m_onlyMissing}, 8)));
    m_onlyMissing->hide();
    addRow(m_body);
    connect(m_expander, &Expander::toggled, this, &PermissionList::refresh);
    connect(m_onlyMissing, &QCheckBox::toggled, m_table, &PermissionTable::setOnlyMissing);
    connect(m_table, &PermissionTable::selectionMoved, this, [this] {
        refreshDetails();
        if (!m_details->isHidden())
            PageScroll::reveal(*m_details);
    });
    connect(m_details, &PermissionDetails::testWanted, this, [this] { Q_EMIT testWanted(m_table->selectedId()); });
    keepTranslated(*this, [this] {
        m_table->setAccessibleName(tr("Permission results"));
        m_onlyMissing->setText(tr("Only what's &missing"));
        m_model->retranslate();
        refresh();
    });
}

PermissionList::~PermissionList()
{
    m_table->disconnect(this);
    delete m_table; // it looks into the model, which would go first
}

void PermissionList::setReport(const Report &report)
{
    m_report = report;
    m_model->setReport(report);
    refresh();
}

void PermissionList::refresh()
{
    const bool isOpen = m_expander->isChecked();
    const auto all = static_cast<int>(m_report.modules.size() + m_report.tables.size());
    const auto passed = static_cast<int>(m_report.idsIn(State::Passed).size());
    const QString ok = tr("%n permissions OK", nullptr, passed);
    const QString untested = Text::rowNames(m_report, State::Untested).join(u", "_s);
    //: %1: names of permissions
    m_untested->setText(tr("Not tested: %1").arg(untested));
    m_untestedRow->setVisible(passed > 0 && !untested.isEmpty() && !isOpen);
    //: %1: how many permissions there are
    const QString showAll = tr("Show all %1").arg(all);
    //: %1: how many permissions there are
    const QString hideAll = tr("Hide all %1").arg(all);
    //: %1: how many permissions there are
    m_expander->setTexts(isOpen ? tr("All %1 permissions").arg(all) : ok, isOpen ? QString() : showAll);
    m_expander->setFont(fontOf(isOpen ? TextStyle::Strong : TextStyle::Body));
    m_expander->setMark(isOpen ? std::nullopt : std::optional(Mark::Passed));
    m_expander->setAccessibleName(isOpen ? hideAll : showAll);
    m_expander->setAccessibleDescription(ok);
    m_onlyMissing->setVisible(isOpen);
    const int edge = isOpen ? 16 : 0;
    m_onlyMissing->parentWidget()->layout()->setContentsMargins(isRightToLeft() ? edge : 0, 0,
                                                                isRightToLeft() ? 0 : edge, 0);
    refreshDetails();
}

void PermissionList::refreshDetails()
{
    m_details->setRow(m_expander->isChecked() ? m_model->row(m_table->selectedId()) : nullptr);
    m_table->placeDetails();
}

void PermissionList::showRow(const QString &id)
{
    m_expander->setChecked(true);
    m_table->select(id);
}

} // namespace Propel
