// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Patience.h"
#include "app/keys/KeyKeeper.h"

#include <QWidget>

class QPushButton;

namespace Propel {

class InlineMessage;

/// Where the keys of a connection were replaced: says that the former pair is still in the keychain, and leads back to
/// it, or lets go of it. Hidden where there is no former pair.
class FormerKeys : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormerKeys)
public:
    explicit FormerKeys(KeyKeeper &keys, QWidget *parent = nullptr);

    void setConnection(const Connection &connection);
    void clear();

Q_SIGNALS:
    /// The former pair is in use again, and the other one is the former now. It is saved so.
    void exchanged(const Propel::Connection &connection);
    /// The connection knows no former pair any more; its entry is a stale one.
    void removed(const Propel::Connection &connection);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    void useAgain();
    void show(const Error &error);
    void askToRemove();
    void remove();

    KeyKeeper &m_keys;
    std::optional<Connection> m_connection;
    StepPtr<SecretStep> m_reading;
    Patience m_patience;
    InlineMessage *m_message;
    QPushButton *m_again;
    QPushButton *m_remove;
};

} // namespace Propel
