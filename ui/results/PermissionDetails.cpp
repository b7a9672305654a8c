// SPDX-License-Identifier: MIT
#include "ui/results/PermissionDetails.h"

#include "app/log/LogLine.h"
#include "app/text/ChangeText.h"
#include "app/text/FixList.h"
#include "app/text/RowText.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/Expander.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

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
    connect(m_test, &QPushButton::clicked, this, &PermissionDetails::testWanted);
    retranslate();
    hide();
}

void PermissionDetails::retranslate()
{
    m_test->setText(tr("Test &this again"));
    m_test->setIcon(Theme::icon("refresh"_L1, Token::Text));
    m_details->setTexts(tr("Details for support"));
}

void PermissionDetails::setRow(const PermissionModel::Row *row)
{
    setVisible(row);
    if (!row)
        return;
    retranslate();
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

} // namespace Propel
