// SPDX-License-Identifier: MIT
#include "ui/fields/InstanceFields.h"

#include "tests/ui/fields/Find.h"
#include "ui/fields/AdvancedFields.h"
#include "ui/fields/InlineMessage.h"

#include <QKeyEvent>
#include <QToolButton>

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

class InstanceFieldsTest : public testing::Test
{
protected:
    InstanceFieldsTest() { fields.show(); }

    QString said() const { return spokenIn(fields); }

    InstanceFields fields;
    QLineEdit *domain = named<QLineEdit>(fields, u"Domain"_s);
    QLineEdit *companyId = named<QLineEdit>(fields, u"Company ID"_s);
};

} // namespace

TEST_F(InstanceFieldsTest, ShowsTheAddressAsItWillBeUsedWhileItIsTyped)
{
    domain->setText(u" HTTPS://Connect.Acme.COM./v4_6_release/login?x=1 "_s);
    EXPECT_TRUE(domain->accessibleDescription().contains(u"https://connect.acme.com"_s))
        << domain->accessibleDescription().toStdString();
    EXPECT_FALSE(domain->accessibleDescription().contains(u"login"_s));
}

TEST_F(InstanceFieldsTest, GivesTheCleanValues)
{
    fields.setTexts(u"connect.acme.com:8443/login"_s, u" acme "_s);
    const auto value = fields.check();
    ASSERT_TRUE(value);
    EXPECT_EQ(value->address.text(), u"connect.acme.com:8443"_s);
    EXPECT_EQ(value->companyId.text(), u"acme"_s);
    EXPECT_EQ(said(), QString());
}

TEST_F(InstanceFieldsTest, SaysWhatIsWrongBelowEachFieldAndKeepsWhatWasTyped)
{
    fields.setTexts(u"not a host!"_s, u"ac+me"_s);
    EXPECT_FALSE(fields.check());
    EXPECT_EQ(said().count(u"Problem: "_s), 2) << said().toStdString();
    EXPECT_TRUE(domain->accessibleDescription().startsWith(u"Problem: "_s)) << "spoken with the field";
    EXPECT_EQ(domain->text(), u"not a host!"_s);
    EXPECT_EQ(companyId->text(), u"ac+me"_s);
}

TEST_F(InstanceFieldsTest, TakesAMessageBackAsSoonAsItsFieldIsEdited)
{
    fields.setTexts(u"not a host!"_s, u"ac+me"_s);
    EXPECT_FALSE(fields.check());
    domain->setText(u"not a host"_s);
    EXPECT_EQ(said().count(u"Problem: "_s), 1) << "the other field's message stays";
}

TEST_F(InstanceFieldsTest, ComplainsOfAnEmptyFieldOnlyWhenAsked)
{
    Q_EMIT domain->editingFinished();
    EXPECT_EQ(said(), QString());
    EXPECT_FALSE(fields.check());
    EXPECT_EQ(said().count(u"Problem: "_s), 2);
}

TEST_F(InstanceFieldsTest, ComplainsWhenAFieldIsLeft)
{
    domain->setText(u"https://user@connect.acme.com"_s);
    Q_EMIT domain->editingFinished();
    EXPECT_TRUE(said().startsWith(u"Problem: "_s));
}

TEST(AdvancedFields, AreFoldedAwayUntilSomethingIsInThem)
{
    AdvancedFields fields;
    fields.show();
    EXPECT_FALSE(named<QLineEdit>(fields, u"CA certificate"_s)->isVisible());
    fields.setValue({u"/etc/acme.pem"_s, {}, {}});
    EXPECT_TRUE(named<QLineEdit>(fields, u"CA certificate"_s)->isVisible());
    EXPECT_EQ(fields.value().caFile, u"/etc/acme.pem"_s);
    named<QToolButton>(fields, u"Advanced"_s)->click();
    EXPECT_FALSE(named<QLineEdit>(fields, u"CA certificate"_s)->isVisible());
}

TEST(AdvancedFields, AreReachedByTabWhileFoldedAway)
{
    QWidget window;
    auto *line = new QLineEdit(&window);
    auto *fields = new AdvancedFields(&window);
    window.show();
    line->setFocus();
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QCoreApplication::sendEvent(line, &tab);
    EXPECT_EQ(window.focusWidget(), named<QToolButton>(*fields, u"Advanced"_s)) << "and not a hidden field";
}

TEST(AdvancedFields, OpenToShowWhatIsWrongInThem)
{
    AdvancedFields fields;
    fields.show();
    EXPECT_TRUE(fields.tell({Cause::ProxyBad, u"ftp://x"_s, 0}));
    EXPECT_TRUE(named<QLineEdit>(fields, u"Proxy"_s)->accessibleDescription().startsWith(u"Problem: "_s));
    EXPECT_TRUE(named<QLineEdit>(fields, u"Proxy"_s)->isVisible());
    EXPECT_FALSE(fields.tell({Cause::HostNotFound, {}, 0})) << "not about any of these fields";
}
