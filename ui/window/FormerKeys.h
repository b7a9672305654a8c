// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Patience.h"
#include "app/keys/KeyKeeper.h"
#include "ui/fields/InlineMessage.h"

namespace Propel {

/// Where the keys of a connection were replaced: says that the former pair is still in the keychain, and leads back to
/// it, or deletes it. Hidden where there is no former pair.
class FormerKeys : public InlineMessage
{
    Q_OBJECT
public:
    explicit FormerKeys(KeyKeeper &keys, QWidget *parent = nullptr);

    void setConnection(const std::optional<Connection> &connection); ///< nothing: hides it
    void setPresentRejected(bool isRejected); ///< then there's only one thing to do with the former ones

Q_SIGNALS:
    /// The former pair is in use again, and the other one is the former now. It is saved so.
    void exchanged(const Propel::Connection &connection);
    /// The connection knows no former pair any more; its entry is a stale one.
    void removed(const Propel::Connection &connection);

private:
    void say();
    void review();
    void useAgain();
    void sayFailed(const Error &error);
    void remove();

    KeyKeeper &m_keys;
    std::optional<Connection> m_connection;
    bool m_isPresentRejected = false;
    StepPtr<SecretStep> m_reading;
    Patience m_patience;
    QPushButton *m_review;
};

} // namespace Propel
