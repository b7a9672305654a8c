// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Secret.h"
#include "app/connection/PublicKey.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace Propel {

class Field;
class InlineMessage;

/// The two keys. Both may be pasted at once into either line; what looks odd is said and never blocks.
/// The private key is in its line and nowhere else: no property, no draft, no field of the wizard.
class KeyFields : public QWidget
{
    Q_OBJECT
public:
    explicit KeyFields(QWidget *parent = nullptr);
    ~KeyFields() override;

    void setPublicKey(const QString &text);
    [[nodiscard]] QString publicKeyText() const;
    [[nodiscard]] bool hasPrivateKey() const; ///< something is typed
    [[nodiscard]] Result<Secret> privateKey() const;
    void forgetPrivateKey(); ///< it is safe elsewhere now
    /// What stands in the private key's empty line: where the key is held. Empty: it is needed.
    void setHeldText(const QString &text);

    /// Whether both can be read; if not, it is said below the line, which is focused.
    bool check(bool privateKeyNeeded);
    [[nodiscard]] QWidget *firstEmpty() const; ///< null where nothing more is needed

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void publicChanged();
    void privateChanged();
    bool takeBoth(Field *from);
    void swap();
    void sayOddities();
    void setPrivateKey(const Secret &key);

    Field *m_public;
    Field *m_private;
    QCheckBox *m_show;
    InlineMessage *m_understood;
    QPushButton *m_swap;
    QString m_heldText;
    bool m_filling = false;
};

} // namespace Propel
