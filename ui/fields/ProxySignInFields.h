// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"
#include "app/http/ProxySignIn.h"

#include <QWidget>

class QPushButton;

namespace Propel {

class Field;
class InlineMessage;
class SecretLine;

/// The user name and the password that a proxy asks for, with what there is to say about them. Hidden until one asks.
/// Once they are kept, they are forgotten here.
class ProxySignInFields : public QWidget
{
    Q_OBJECT
public:
    explicit ProxySignInFields(QWidget *parent = nullptr);
    ~ProxySignInFields() override;

    [[nodiscard]] InlineMessage *message() const { return m_message; }
    void ask(const Error &fault);    ///< ProxyNeedsCredentials or the like: says so; `fault` names the proxy
    void setLabelsBeside(int width); ///< as Field::setLabelBeside()
    [[nodiscard]] int labelWidth() const;
    void forget(); ///< nobody asks any more; should the same proxy ask again, its user name is still there
    [[nodiscard]] bool isEmpty() const; ///< nobody asks, or nothing was typed

    /// Both; or nothing, with what is missing said below its line, which is focused.
    std::optional<ProxySignIn> check();
    /// The keychain didn't take them; offers to hold them for this session only.
    void sayNotKept(const Error &error);
    void offerSessionOnly(); ///< the keychain takes its time

Q_SIGNALS:
    void edited();
    void againWanted();       ///< to ask the keychain once more
    void sessionOnlyWanted(); ///< the person presses the button that does without the keychain

private:
    Error m_fault; ///< none: nobody asks
    QString m_proxy;
    InlineMessage *m_message;
    QPushButton *m_again;
    QPushButton *m_sessionOnly;
    Field *m_user;
    SecretLine *m_secret;
    Field *m_password;
};

} // namespace Propel
