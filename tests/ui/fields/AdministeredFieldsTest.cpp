// SPDX-License-Identifier: MIT
#include "app/settings/Settings.h"
#include "tests/ui/fields/Find.h"
#include "ui/fields/AdvancedFields.h"
#include "ui/fields/InstanceFields.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

bool isSaid(const QLineEdit *line)
{
    return line->accessibleDescription().contains(u"Set by your administrator"_s);
}

bool isShown(const QWidget &root)
{
    const QList<QLabel *> labels = root.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Set by your administrator"_s);
    });
}

} // namespace

TEST(AdministeredFields, SayADefaultAsLongAsItStands)
{
    InstanceFields fields;
    fields.show();
    Settings settings;
    settings.domain = u"connect.acme.com"_s;
    settings.preset = SettingKey::Domain;
    fields.setTexts(settings.domain, {});
    fields.setAdministered(settings);
    auto *domain = named<QLineEdit>(fields, u"Domain"_s);
    EXPECT_TRUE(isSaid(domain));
    EXPECT_TRUE(isShown(fields));
    EXPECT_TRUE(domain->accessibleDescription().contains(u"https://connect.acme.com"_s)) << "beside the hint";
    EXPECT_FALSE(domain->isReadOnly());
    EXPECT_FALSE(isSaid(named<QLineEdit>(fields, u"Company ID"_s)));
    domain->setText(u"connect.other.com"_s);
    EXPECT_FALSE(isSaid(domain)) << "that one is the person's own";
    EXPECT_FALSE(isShown(fields));
}

TEST(AdministeredFields, CanBeReadAndNotChangedWhereMandatory)
{
    AdvancedFields fields;
    fields.show();
    Settings settings;
    settings.proxy = u"http://proxy:8080"_s;
    settings.caFile = u"/etc/ca.pem"_s;
    settings.preset = settings.mandatory = SettingKey::Proxy | SettingKey::CaFile;
    fields.setValue({settings.caFile, {}, settings.proxy});
    fields.setAdministered(settings);
    for (const QString &name : {u"Proxy"_s, u"CA certificate"_s}) {
        auto *line = named<QLineEdit>(fields, name);
        EXPECT_TRUE(line->isReadOnly()) << name.toStdString();
        EXPECT_TRUE(line->isEnabled()) << "a screen reader gets there";
        EXPECT_NE(line->focusPolicy(), Qt::NoFocus);
        EXPECT_TRUE(isSaid(line));
    }
    EXPECT_FALSE(named<QPushButton>(fields, u"Choose the CA certificate"_s)->isEnabled());
    EXPECT_FALSE(named<QLineEdit>(fields, u"Client ID"_s)->isReadOnly());
}

TEST(AdministeredFields, SayADefaultThatServesWhileTheFieldIsEmpty)
{
    AdvancedFields fields;
    fields.show();
    Settings settings;
    settings.clientId = u"guid"_s;
    settings.preset = SettingKey::ClientId;
    fields.setDefaultClientId(u"guid"_s);
    fields.setAdministered(settings);
    EXPECT_TRUE(isSaid(named<QLineEdit>(fields, u"Client ID"_s)));
    named<QLineEdit>(fields, u"Client ID"_s)->setText(u"mine"_s);
    EXPECT_FALSE(isSaid(named<QLineEdit>(fields, u"Client ID"_s)));
}

TEST(AdvancedFields, ElideALongPathInItsMiddle)
{
    const QString path = u"/srv/certificates/of/the/whole/company/in/a/deep/folder/acme-internal-ca.pem"_s;
    AdvancedFields fields;
    fields.resize(400, 300);
    fields.setValue({path, {}, {}});
    fields.show();
    auto *line = qobject_cast<PathLine *>(named<QLineEdit>(fields, u"CA certificate"_s));
    ASSERT_TRUE(line);
    EXPECT_TRUE(line->shownText().startsWith(u"/srv"_s) && line->shownText().endsWith(u".pem"_s)) << line->shownText();
    EXPECT_LT(line->shownText().size(), path.size());
    EXPECT_EQ(line->text(), path);
    EXPECT_EQ(fields.value().caFile, path);
}

TEST(AdvancedFields, RefuseAClientIdThatNoHeaderCarries)
{
    AdvancedFields fields;
    fields.show();
    fields.setValue({{}, u"ab\u200Bcd"_s, {}});
    EXPECT_FALSE(fields.check());
    EXPECT_EQ(fields.focusWidget(), named<QLineEdit>(fields, u"Client ID"_s));
    fields.setValue({{}, u"abcd"_s, {}});
    EXPECT_TRUE(fields.check());
}
