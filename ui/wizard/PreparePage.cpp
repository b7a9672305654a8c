// SPDX-License-Identifier: MIT
#include "ui/wizard/PreparePage.h"

#include "app/report/GuideDocument.h"
#include "app/text/RowText.h"
#include "ui/Theme.h"
#include "ui/fields/InlineMessage.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPdfWriter>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QTableWidget *makeTable(QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false); // Tab leaves the table; the arrows move in it
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * 8 / 5);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

QWidget *onTab(QWidget *content, QWidget *note)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(content, 1);
    layout->addWidget(note);
    return page;
}

} // namespace

PreparePage::PreparePage(SetupState &state) : SetupPage(state, u"prepare"_s)
{}

Document PreparePage::guide() const
{
    return guideDocument(m_state.services.requirements);
}

void PreparePage::build(QVBoxLayout &layout)
{
    m_tabs = new QTabWidget(this);
    m_steps = new QTextBrowser(m_tabs);
    m_steps->setOpenLinks(false);
    m_steps->setTabChangesFocus(true);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->document()->setDocumentMargin(fontMetrics().height());
    m_levels = makeTable(m_tabs);
    m_levelNotes = new TextLabel(TextStyle::Caption, m_tabs);
    m_tables = makeTable(m_tabs);
    m_tablesNote = new TextLabel(TextStyle::Caption, m_tabs);
    m_tabs->addTab(m_steps, {});
    m_tabs->addTab(onTab(m_levels, m_levelNotes), {});
    m_tabs->addTab(onTab(m_tables, m_tablesNote), {});
    layout.addWidget(m_tabs, 1);

    m_copy = new QPushButton(this);
    auto *menu = new QMenu(m_copy);
    m_copyText = menu->addAction(QString());
    m_copyHtml = menu->addAction(QString());
    m_copyMarkdown = menu->addAction(QString());
    m_copy->setMenu(menu);
    m_save = new QPushButton(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch();
    layout.addLayout(buttons);
    layout.addWidget(&message());

    connect(m_copyText, &QAction::triggered, this, [this] { copy(toText(guide())); });
    connect(m_copyHtml, &QAction::triggered, this, [this] { copy(toText(guide()), toHtml(guide())); });
    connect(m_copyMarkdown, &QAction::triggered, this, [this] { copy(toMarkdown(guide())); });
    connect(m_save, &QPushButton::clicked, this, &PreparePage::chooseFile);
}

void PreparePage::retranslate()
{
    setHeading(tr("Prepare ConnectWise"),
               tr("Follow the steps yourself, or hand them to the administrator who does it."));
    m_tabs->setTabText(0, tr("&Steps"));
    m_tabs->setTabText(1, tr("&Levels"));
    m_tabs->setTabText(2, tr("&Tables"));
    m_steps->setAccessibleName(tr("Steps in ConnectWise"));
    m_levels->setAccessibleName(tr("Levels of the role"));
    m_tables->setAccessibleName(tr("Tables to allow"));
    m_copy->setText(tr("&Copy"));
    m_copy->setAccessibleName(tr("Copy the guide"));
    m_copyText->setText(tr("As &text"));
    m_copyHtml->setText(tr("As &formatted text (HTML)"));
    m_copyMarkdown->setText(tr("As &Markdown"));
    m_save->setText(tr("Sa&ve as…"));
    m_save->setAccessibleName(tr("Save the guide as PDF or HTML"));
    m_save->setToolTip(tr("As a PDF or a web page, to send to somebody."));
    fill();
}

void PreparePage::fill()
{
    const RequirementSet &requirements = m_state.services.requirements;
    m_steps->setHtml(toHtmlBody(guideSteps(requirements)));

    const Table levels = guideLevels(requirements);
    m_levels->setColumnCount(static_cast<int>(levels.columns.size()));
    m_levels->setHorizontalHeaderLabels(levels.columns);
    m_levels->setRowCount(static_cast<int>(levels.rows.size()));
    for (int row = 0; row < m_levels->rowCount(); ++row) {
        const TableRow &content = levels.rows.at(row);
        for (int column = 0; column < m_levels->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(content.cells.at(column).text);
            if (content.cells.at(column).isBold) {
                QFont bold = m_levels->font();
                bold.setBold(true);
                item->setFont(bold);
            } else if (column > 1) {
                item->setForeground(Theme::quietText(palette()));
            }
            m_levels->setItem(row, column, item);
        }
        m_levels->item(row, 0)->setData(Qt::AccessibleTextRole, content.sentence);
    }
    m_levels->resizeColumnsToContents();
    m_levels->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_levelNotes->setText(guideLevelNotes(requirements).join(u'\n'));

    m_tables->setColumnCount(2);
    m_tables->setHorizontalHeaderLabels({tr("Group"), tr("Table")});
    m_tables->setRowCount(static_cast<int>(requirements.tables().size()));
    for (int row = 0; row < m_tables->rowCount(); ++row) {
        const TableRequirement &table = requirements.tables().at(row);
        m_tables->setItem(row, 0, new QTableWidgetItem(table.group));
        m_tables->setItem(row, 1, new QTableWidgetItem(table.table));
        m_tables->item(row, 0)->setData(Qt::AccessibleTextRole, Text::tableName(table));
    }
    m_tables->resizeColumnsToContents();
    m_tables->setColumnWidth(0, m_tables->columnWidth(0) + fontMetrics().height() * 2);
    m_tables->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_tablesNote->setText(guideTablesNote());
}

QWidget *PreparePage::firstField() const
{
    return m_tabs;
}

void PreparePage::copy(const QString &plain, const QString &html)
{
    auto *mime = new QMimeData;
    mime->setText(plain);
    if (!html.isEmpty())
        mime->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(mime);
    message().tell(InlineMessage::Severity::Good, tr("The guide is on the clipboard."));
}

void PreparePage::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the guide"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Web page (*.html)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(tr("ConnectWise guide"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.html"_L1) ? u"html"_s : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &PreparePage::saveTo);
    dialog->open();
}

bool PreparePage::saveTo(const QString &path)
{
    QSaveFile file(path);
    bool saved = file.open(QIODevice::WriteOnly);
    if (saved && path.endsWith(".html"_L1, Qt::CaseInsensitive)) {
        const QByteArray html = toHtml(guide()).toUtf8();
        saved = file.write(html) == html.size();
    } else if (saved) {
        QPdfWriter pdf(&file);
        pdf.setTitle(guide().title);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        QTextDocument document;
        document.setDefaultStyleSheet(
            u"table { border-collapse: collapse; } th, td { border: 1px solid; padding: 4px; }"_s);
        document.setHtml(toHtmlBody(guide()));
        document.print(&pdf);
    }
    saved = saved && file.commit();
    const QString shown = QDir::toNativeSeparators(path);
    if (saved)
        message().tell(InlineMessage::Severity::Good, tr("Saved as %1.").arg(shown));
    else
        message().tell(Error{Cause::FileUnwritable, u"%1: %2"_s.arg(shown, file.errorString()), 0});
    return saved;
}

} // namespace Propel
