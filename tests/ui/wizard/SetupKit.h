// SPDX-License-Identifier: MIT
// A wizard in a place of its own, with a keychain of moods.
#pragma once

#include "tests/support/TestServices.h"
#include "tests/ui/fields/Find.h"
#include "ui/fields/FaultCard.h"
#include "ui/fields/InlineMessage.h"
#include "ui/widgets/Question.h"
#include "ui/wizard/SetupPage.h"
#include "ui/wizard/SetupWizard.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>

namespace Propel {

inline const QString nowhere = QStringLiteral("127.0.0.1:9"); // refuses at once, and no name is looked up
inline const QString samplePublicKey = QStringLiteral("AbCdEfGh12345678");
inline const QString samplePrivateKey = QStringLiteral("ZyXwVuTs87654321");
inline const QString unfinishedEntry = QStringLiteral("propel-connect/unfinished/x");
inline const QString sampleEntry = QStringLiteral("propel-connect/connectwise/acme@127.0.0.1:9/AbCdEfGh12345678");

class SetupKit : public testing::Test, protected TestServices
{
protected:
    [[nodiscard]] static ConnectionDraft draftAt(const QString &page)
    {
        ConnectionDraft draft;
        draft.page = page;
        draft.domain = nowhere;
        draft.companyId = QStringLiteral("acme");
        return draft;
    }

    /// With keys that the keychain has, as once they are read.
    [[nodiscard]] ConnectionDraft withKeys(ConnectionDraft draft)
    {
        draft.publicKey = samplePublicKey;
        draft.storedPublicKey = samplePublicKey;
        draft.keyEntry = unfinishedEntry;
        draft.acceptedAt = draft.instance();
        keychain.entries()[unfinishedEntry] = both(samplePublicKey, samplePrivateKey);
        return draft;
    }
    /// What the entry of an unfinished setup holds.
    [[nodiscard]] static QByteArray both(const QString &publicKey, const QString &privateKey)
    {
        return UnfinishedKeys{publicKey, Secret(privateKey)}.toSecret().utf8().toByteArray();
    }
    [[nodiscard]] QByteArray keptForTheDraft() { return keychain.entries().value(store.draft().keyEntry); }

    void open(const ConnectionDraft &draft = {})
    {
        wizard = std::make_unique<SetupWizard>(services, draft);
        wizard->show();
    }

    [[nodiscard]] SetupPage *page() const { return qobject_cast<SetupPage *>(wizard->currentPage()); }
    [[nodiscard]] QString pageName() const { return page() ? page()->name() : QString(); }
    [[nodiscard]] QString said() const { return page()->message().spoken(); }
    [[nodiscard]] QLineEdit *line(const char *name) const
    {
        return named<QLineEdit>(*page(), QString::fromLatin1(name));
    }
    [[nodiscard]] bool canGoOn() const { return wizard->button(QWizard::NextButton)->isEnabled(); }
    void press(QWizard::WizardButton which) const { wizard->button(which)->click(); }
    [[nodiscard]] bool isTold() const
    {
        return waitUntil([&] { return !said().isEmpty(); }, &page()->message(), &InlineMessage::told);
    }
    /// The card of what is wrong on the way to the instance.
    [[nodiscard]] bool isFaultShown() const
    {
        const auto *fault = page()->findChild<FaultCard *>();
        return waitUntil([&] { return fault->isVisible(); }, page(), &SetupPage::buttonsChanged);
    }
    [[nodiscard]] bool arrivesAt(const QString &name) const
    {
        return waitUntil([&] { return pageName() == name; }, wizard.get(), &QWizard::currentIdChanged);
    }

    /// The question that Cancel asks; null where none is open.
    [[nodiscard]] Question *question() const { return wizard->findChild<Question *>(); }
    void answer(const char *text) const
    {
        auto *button = withText<QPushButton>(*question(), QString::fromLatin1(text));
        ASSERT_TRUE(button) << text;
        button->click();
    }

    std::unique_ptr<SetupWizard> wizard; ///< goes before what it was given
};

} // namespace Propel
