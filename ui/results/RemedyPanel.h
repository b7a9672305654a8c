// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Theme.h"
#include "ui/results/PermissionModel.h"

#include <QTextBrowser>

namespace Propel {

/// What is behind a row: what was found, the clicks that mend it, why Propel needs it, what was asked. With no row: how
/// far the run came, and the notes beside the verdict. Text that can be selected and copied. It is written into the
/// document as plain text, never as HTML: much of it is the instance's own words.
class RemedyPanel : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemedyPanel)
public:
    explicit RemedyPanel(QWidget *parent = nullptr);

    void showRow(const PermissionModel::Row &row);
    void showOverview(const Report &report, bool hasResult);

    [[nodiscard]] static QString plainText(const PermissionModel::Row &row); ///< a row with its remedy, for a ticket

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        enum class Kind { Title, Status, Stage, Heading, Text, Quiet, Step };
        Kind kind = Kind::Text;
        QString text;
        Mark mark = Mark::Note;

        friend bool operator==(const Part &, const Part &) = default;
    };
    using Parts = QList<Part>;

    static Parts partsOf(const ModuleResult &row);
    static Parts partsOf(const TableResult &row);
    static Parts overview(const Report &report, bool hasResult);
    static void addExcess(Parts &parts, const Report &report);
    static void addCommon(Parts &parts, const QStringList &clicks, const QString &reason, const ProbeResult &probe);
    void show(const Parts &parts, const QString &subject);
    void write();

    Parts m_parts;
    QString m_subject; ///< a new one is read from its top
};

} // namespace Propel
