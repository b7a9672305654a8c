// SPDX-License-Identifier: MIT
#include "ui/results/ReportLists.h"

#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "ui/Theme.h"
#include "ui/widgets/ListTable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QStandardItem>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

enum LedgerColumn { TimeColumn, MethodColumn, UrlColumn, StatusColumn, BytesColumn, DurationColumn };

/// As HTML, so that it wraps, and no name is taken for HTML.
QString tip(const QString &text)
{
    return u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped());
}

/// That most requests went to, "https://na.myconnectwise.net": it isn't repeated in the rows.
QString serverOf(const QList<LedgerEntry> &entries)
{
    QMap<QString, int> counts;
    for (const LedgerEntry &entry : entries)
        ++counts[entry.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery |
                                    QUrl::RemoveFragment)];
    const auto most = std::max_element(counts.constBegin(), counts.constEnd());
    return most == counts.constEnd() ? QString() : most.key();
}

} // namespace

ExcessDialog::ExcessDialog(const Report &report, QWidget *parent) : PageDialog(parent)
{
    setWindowTitle(tr("More than needed"));
    auto *table = new ListTable({tr("Module"), tr("Action"), tr("Level"),
                                 //: Heading of a column: the level that the role has
                                 tr("Found"),
                                 //: Heading of a column: the level that is enough
                                 tr("Needed")},
                                1);
    for (const ExcessRight &excess : report.excess) {
        const QString remedy = Text::excessRemedy(excess);
        const QList<QStandardItem *> row = table->addRow({excess.module, excess.action, Text::word(excess.right),
                                                          Text::word(excess.found), Text::word(excess.required)},
                                                         Text::excessSentence(excess) + u' ' + remedy);
        for (QStandardItem *item : row)
            item->setToolTip(tip(remedy));
    }
    table->setAccessibleName(tr("Levels higher than needed"));
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto copySelected = [table] { QGuiApplication::clipboard()->setText(table->selectedSentences()); };
    auto *copy = new QAction(table); // in place of the view's own, which takes a single cell
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(copy);
    connect(copy, &QAction::triggered, table, copySelected);

    auto *copyAll = new QPushButton(Theme::icon("copy"_L1, Token::Text), tr("&Copy list"), this);
    copyAll->setFlat(true);
    copyAll->setToolTip(tr("For an email or ticket, with the steps in ConnectWise"));
    connect(copyAll, &QPushButton::clicked, table, [table, copySelected] {
        table->selectAll();
        copySelected();
    });
    addToFooter(copyAll);
    closeButton().setDefault(true);

    addText(Text::excessNote(report));
    addText(Text::excessPath());
    page().addWidget(table, 1);
    if (const QString unknown = Text::unknownExcessNote(report); !unknown.isEmpty())
        addText(unknown);
    addText(Text::excessOfTables());
    keepPlaceAs("excess/geometry"_L1, {std::max(760, fontMetrics().averageCharWidth() * 100), 560});
    table->setFocus();
}

LedgerDialog::LedgerDialog(const Report &report, QWidget *parent) : PageDialog(parent)
{
    setWindowTitle(tr("Requests"));
    //: %1: "33 requests, all read-only"
    addText(tr("%1. Keys aren't shown.").arg(Text::requestsNote(report)));
    const QString server = serverOf(report.requests);
    //: %1: an address without a path, "https://na.myconnectwise.net"
    addText(tr("Server: %1").arg(server));
    auto *table = new ListTable({tr("Time"), tr("Method"), tr("Address"), tr("Status"), tr("Bytes"), tr("Duration")},
                                UrlColumn, StatusColumn);
    for (const LedgerEntry &entry : report.requests) {
        const QString address = entry.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
        const QStringList cells{QLocale().toString(entry.at.toLocalTime().time(), u"HH:mm:ss.zzz"_s), entry.method,
                                address.startsWith(server + u'/') ? address.mid(server.size()) : address,
                                entry.status == 0 ? tr("no answer") : QString::number(entry.status),
                                QLocale().toString(entry.bytes),
                                //: how long an answer took, in milliseconds
                                tr("%1 ms").arg(QLocale().toString(entry.milliseconds))};
        //: a request as a sentence: %1 time, %2 "GET", %3 address, %4 status such as 200, %5 number of bytes, %6
        //: duration
        const QString sentence = tr("%1: %2 %3, answered %4, %5 bytes in %6.")
                                     .arg(cells.at(TimeColumn), cells.at(MethodColumn), address, cells.at(StatusColumn),
                                          cells.at(BytesColumn), cells.at(DurationColumn));
        table->addRow(cells, sentence).at(UrlColumn)->setToolTip(tip(address));
    }
    table->setAccessibleName(tr("Requests"));
    table->setTextElideMode(Qt::ElideLeft);
    page().addWidget(table, 1);
    closeButton().setDefault(true);
    keepPlaceAs("requests/geometry"_L1, {960, 560});
    table->setFocus();
}

} // namespace Propel
