// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;
class QLineEdit;
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
    void setCount(qsizetype connections);
    void setFolded(bool isFolded); ///< icons alone

Q_SIGNALS:
    void newWanted();
    void testAllWanted();
    void settingsWanted();

private:
    void retranslate();
    void refresh();

    TextLabel *m_heading;
    QPushButton *m_new;
    QLineEdit *m_filter;
    ConnectionList *m_list;
    QPushButton *m_testAll;
    QPushButton *m_settings;
    QBoxLayout *m_foot;
    qsizetype m_count = 0;
};

} // namespace Propel
