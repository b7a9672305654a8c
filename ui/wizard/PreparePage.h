// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/SetupPage.h"

class QAction;
class QPushButton;
class QTableWidget;
class QTabWidget;
class QTextBrowser;

namespace Propel {

class TextLabel;
struct Document;

/// The guide: what to do in ConnectWise, on screen and to hand on.
class PreparePage : public SetupPage
{
    Q_OBJECT
public:
    explicit PreparePage(SetupState &state);

    /// As PDF, or as HTML where the name says so; says on the page how it went.
    bool saveTo(const QString &path);

protected:
    [[nodiscard]] Shape shape() const override { return Shape::Whole; }
    void build(QVBoxLayout &layout) override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void fill();
    void copy(const QString &plain, const QString &html = {});
    void chooseFile();
    [[nodiscard]] Document guide() const;

    QTabWidget *m_tabs = nullptr;
    QTextBrowser *m_steps = nullptr;
    QTableWidget *m_levels = nullptr;
    TextLabel *m_levelNotes = nullptr;
    QTableWidget *m_tables = nullptr;
    TextLabel *m_tablesNote = nullptr;
    QPushButton *m_copy = nullptr;
    QAction *m_copyText = nullptr;
    QAction *m_copyHtml = nullptr;
    QAction *m_copyMarkdown = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Propel
