// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace Propel {

class ConnectionList;
class TextLabel;

/// The window's leading side: the connections, and what isn't about one of them alone.
class ConnectionSide : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionSide(const QString &statusFolder, QWidget *parent = nullptr);

    [[nodiscard]] ConnectionList &list() const { return *m_list; }
    void setHasCurrent(bool hasCurrent); ///< a connection is selected

Q_SIGNALS:
    void newWanted();
    void historyWanted();
    void logFailed(const QString &what, const QString &remedy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void openLog();

    TextLabel *m_heading;
    QPushButton *m_new;
    ConnectionList *m_list;
    QPushButton *m_history;
    QPushButton *m_log;
};

} // namespace Propel
