// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Secret.h"
#include "app/connection/Credentials.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace Propel {

class Card;
class ClipboardNote;
class Field;
class InlineMessage;
class SecretLine;
class TextLabel;
struct PastedKeys;

/// The two keys. Both may be pasted at once into either line, and undone as one; what looks odd is said, never blocks.
/// The private key is in its line, and what undoing needs of it in a Secret: no property, no draft, no wizard's field.
class KeyFields : public QWidget
{
    Q_OBJECT
public:
    explicit KeyFields(QWidget *parent = nullptr);
    ~KeyFields() override;

    void setPublicKey(const QString &text);
    [[nodiscard]] QString publicKeyText() const;
    [[nodiscard]] bool hasPrivateKey() const; ///< something is typed
    [[nodiscard]] bool isEmpty() const;       ///< nothing is typed in either
    [[nodiscard]] QPushButton *pasteButton() const { return m_paste; }
    [[nodiscard]] Result<Secret> privateKey() const;
    void forgetPrivateKey(); ///< it is safe elsewhere now
    /// The two were the wrong way round, and are held the right way now; this is the public one.
    void showSwapped(const QString &publicKey);
    void giveWay();      ///< to what is said elsewhere: what was pasted isn't told any more
    void showRejected(); ///< what is said about them is said elsewhere; the public key is selected, to be typed over
    /// What stands in the private key's empty line: where the key is held. Empty: it is needed.
    void setHeldText(const QString &text);

    /// Whether both can be read; if not, it is said below the line, which is focused.
    bool check(bool privateKeyNeeded);
    [[nodiscard]] QWidget *firstEmpty() const; ///< null where nothing more is needed

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Texts
    {
        QString publicKey;
        Secret privateKey;
    };

    void retranslate();
    void addHero();
    void showHero();
    void paste();
    bool takeBoth(Field *from);
    void fill(const PastedKeys &pasted);
    void sayUnderstood(const PastedKeys &pasted);
    bool undoBoth();
    [[nodiscard]] Texts texts() const;
    void setTexts(const QString &publicKey, const Secret &privateKey);
    void sayOddity(Field *field, const QString &key);
    void swap();
    void saySwapped();
    void sayOddities();
    void changed(Field *field);
    void quiet();

    Field *m_public;
    SecretLine *m_secret;
    Field *m_private;
    Card *m_hero;
    TextLabel *m_heroTitle;
    TextLabel *m_heroText;
    QPushButton *m_paste;
    ClipboardNote *m_clipboard;
    InlineMessage *m_understood;
    QPushButton *m_undo;
    QPushButton *m_swap;
    QString m_heldText;
    Texts m_former;                  ///< before the change that is being looked at
    std::optional<Texts> m_unfilled; ///< before both were filled in: what undoing leads back to
    bool m_filling = false;
};

} // namespace Propel
