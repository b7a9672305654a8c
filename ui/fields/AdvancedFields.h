// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/Connection.h"
#include "app/http/NetworkPolicy.h"
#include "ui/widgets/Card.h"

#include <QLineEdit>

class QFileDialog;
class QPushButton;

namespace Propel {

class Expander;
class Field;
class ProxySignInFields;
struct Settings;

/// A line for a file's path. While it hasn't the focus, a path that is too long is elided in its middle, and its
/// tooltip is the whole of it.
class PathLine : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

    [[nodiscard]] QString shownText() const; ///< elided, or the text itself

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect room() const;
};

/// What few need to get to their instance: a private CA, a client ID of their own, a proxy and what it asks for. Folded
/// away until it is opened or has something in it; its summary says whether it has.
class AdvancedFields : public Card
{
    Q_OBJECT
public:
    explicit AdvancedFields(QWidget *parent = nullptr);

    void setDefaultClientId(const QString &clientId); ///< shown as what is used while the field is empty
    void setValue(const AccessOptions &access);
    [[nodiscard]] AccessOptions value() const;
    void browse(); ///< for a CA certificate
    void enter();  ///< opens them, with the focus on the first one
    void setOpen(bool open);

    [[nodiscard]] Result<NetworkPolicy> policy() const; ///< what they come to
    std::optional<NetworkPolicy> check();               ///< likewise; what is wrong is said below its field
    bool tell(const Error &error); ///< below the field that it is about, opened and focused; false: about none of them
    [[nodiscard]] ProxySignInFields &proxySignIn() const { return *m_proxySignIn; }
    /// Which of the values are an administrator's; they are filled in by whoever fills in the others.
    void setAdministered(const Settings &settings);
    /// Deletes itself when it is closed.
    static QFileDialog *makeCaFileDialog(const QString &now, QWidget *parent);

Q_SIGNALS:
    void edited();

private:
    void retranslate();
    void showSummary();

    QWidget *m_content;
    Expander *m_toggle;
    Field *m_caFile;
    QPushButton *m_browse;
    Field *m_clientId;
    Field *m_proxy;
    ProxySignInFields *m_proxySignIn;
};

} // namespace Propel
