// SPDX-License-Identifier: MIT
#include "ui/results/SupportDialog.h"

#include "app/base/SharedFile.h"
#include "ui/style/Style.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {

SupportDialog::SupportDialog(QList<ZipEntry> entries, QWidget *parent)
    : PageDialog(parent, Closing::Cancel),
      m_entries(std::move(entries))
{
    setWindowTitle(tr("Save support file"));
    addText(tr("This file shows support how ConnectWise responds. It contains no keys, names, or data from your "
               "records. Review it below. Nothing is sent."));
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
    auto *dialog =
        new QFileDialog(this, windowTitle(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        tr("ZIP archive (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(u"propel-connect-support-%1.zip"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &SupportDialog::save);
    dialog->open();
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

} // namespace Propel
