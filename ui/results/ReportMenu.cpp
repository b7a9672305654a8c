// SPDX-License-Identifier: MIT
#include "ui/results/ReportMenu.h"

#include "app/base/SharedFile.h"
#include "app/monitor/SupportFile.h"
#include "app/text/CauseText.h"
#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/results/ReportExport.h"
#include "ui/results/ReportLists.h"
#include "ui/style/Style.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Propel {

SupportDialog::SupportDialog(QList<ZipEntry> entries, QWidget *parent)
    : PageDialog(parent, Closing::Cancel),
      m_entries(std::move(entries))
{
    setWindowTitle(tr("Save support file"));
    addText(tr("This file shows Propel support how ConnectWise responds. It contains no keys, names, or data from your "
               "records. We don't send it: review it below, save it, and attach it to your request."));
    const bool hasShapes =
        std::ranges::any_of(m_entries, [](const ZipEntry &entry) { return entry.content.contains("\"headers\""); });
    if (!hasShapes) // an earlier result's file doesn't keep them
        addText(tr("A saved result doesn't keep the structure of the responses. To include it, test again first."));
    auto *names = new QComboBox(this);
    names->setAccessibleName(tr("File"));
    for (const ZipEntry &entry : m_entries)
        names->addItem(entry.name);
    auto *content = new QPlainTextEdit(this);
    content->setAccessibleName(tr("Content"));
    content->setReadOnly(true);
    content->setLineWrapMode(QPlainTextEdit::NoWrap);
    content->setTabChangesFocus(true);
    content->setFont(fontOf(TextStyle::Mono));
    page().addWidget(names, 0, Qt::AlignLeading);
    page().addWidget(content, 1);
    const auto show = [this, content](int index) {
        content->setPlainText(QString::fromUtf8(m_entries.at(index).content));
    };
    names->setCurrentText(u"answers.json"_s); // what it is about
    show(names->currentIndex());
    connect(names, &QComboBox::currentIndexChanged, content, show);
    auto *save = new QPushButton(tr("&Save file…"), this);
    Style::setAccent(*save);
    save->setDefault(true);
    addAnswer(save);
    connect(save, &QPushButton::clicked, this, &SupportDialog::chooseFile);
    keepPlaceAs("support/geometry"_L1, {720, 560});
    save->setFocus();
}

void SupportDialog::chooseFile()
{
    const QString name = u"propel-connect-support-%1.zip"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    askWhereToSave(this, windowTitle(), {tr("ZIP archive (*.zip)")}, u"zip"_s, name,
                   [this](const QString &file) { save(file); });
}

void SupportDialog::save(const QString &file)
{
    const Result<> written = writeOutput(file, zipArchive(m_entries, QDateTime::currentDateTime()));
    if (written)
        Q_EMIT saved(file);
    else
        Q_EMIT failed(written.error());
    accept();
}

ReportMenu::ReportMenu(const DiagnosisSession &session, QWidget *parent)
    : QMenu(parent),
      m_session(session),
      m_copy(addAction({}, this, &ReportMenu::copy)),
      m_save(addAction({}, this, &ReportMenu::chooseFile)),
      m_everything(addAction(QString())),
      m_requests(addAction({}, this, &ReportMenu::showRequests)),
      m_support(addAction({}, this, &ReportMenu::showSupportFile))
{
    m_everything->setCheckable(true);
    m_everything->setChecked(true);
    m_save->setShortcut(QKeySequence::Save);
    connect(&session, &DiagnosisSession::changed, this, &ReportMenu::refresh);
    keepTranslated(*this, [this] {
        m_copy->setText(tr("&Copy report"));
        m_copy->setIcon(Theme::icon("copy"_L1, Token::Text));
        m_save->setText(tr("&Save report…"));
        m_save->setIcon(Theme::icon("save"_L1, Token::Text));
        m_everything->setText(tr("&Include all permissions in reports"));
        m_support->setText(tr("Save support &file…"));
        m_support->setIcon(Theme::icon("folder"_L1, Token::Text));
        m_requests->setIcon(Theme::icon("list"_L1, Token::Text));
        refresh();
    });
}

void ReportMenu::refresh()
{
    const auto requests = static_cast<int>(m_session.report().requests.size());
    m_requests->setText(tr("Re&quests (%n, read-only)…", nullptr, requests));
    for (QAction *action : {m_copy, m_save, m_everything, m_requests, m_support})
        action->setEnabled(m_session.hasResult());
}

Extent ReportMenu::extent() const
{
    return m_everything->isChecked() ? Extent::Everything : Extent::Missing;
}

void ReportMenu::copy()
{
    QGuiApplication::clipboard()->setMimeData(ReportExport::mime(m_session.report(), extent()).release());
    Q_EMIT done(tr("Report copied"));
}

void ReportMenu::chooseFile()
{
    const QStringList filters{tr("PDF (*.pdf)"), tr("Web page (*.html)"), tr("Markdown (*.md)"),
                              tr("Plain text (*.txt)"), tr("JSON (*.json)")};
    auto *dialog =
        askWhereToSave(parentWidget(), tr("Save report"), filters, u"pdf"_s,
                       ReportExport::suggestedName(m_session.report()), [this](const QString &file) { save(file); });
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &chosen) {
        static constexpr std::array suffixes{"pdf"_L1, "html"_L1, "md"_L1, "txt"_L1, "json"_L1};
        dialog->setDefaultSuffix(suffixes.at(static_cast<size_t>(std::max<qsizetype>(0, filters.indexOf(chosen)))));
    });
}

void ReportMenu::save(const QString &file)
{
    report(ReportExport::save(m_session.report(), extent(), file), file);
}

void ReportMenu::report(const Result<> &saved, const QString &file)
{
    if (saved)
        //: %1: a file
        return done(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
    const Text::Explanation why = Text::explain(saved.error());
    Q_EMIT failed(why.what, why.remedy);
}

void ReportMenu::showRequests()
{
    auto *dialog = new LedgerDialog(m_session.report(), parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReportMenu::showSupportFile()
{
    auto *dialog = new SupportDialog(supportEntries(m_session.report(), m_session.connectionId()), parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SupportDialog::saved, this, [this](const QString &file) { report({}, file); });
    connect(dialog, &SupportDialog::failed, this,
            [this](const Error &error) { report(tl::make_unexpected(error), {}); });
    dialog->open();
}

} // namespace Propel
