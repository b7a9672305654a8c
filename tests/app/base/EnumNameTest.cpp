// SPDX-License-Identifier: MIT
#include "app/base/EnumName.h"
#include "app/base/Error.h"
#include "app/base/Stage.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

template<typename Enum>
void everyNameComesBack()
{
    const auto meta = QMetaEnum::fromType<Enum>();
    ASSERT_GT(meta.keyCount(), 0);
    for (int i = 0; i < meta.keyCount(); ++i) {
        const auto value = static_cast<Enum>(meta.value(i));
        EXPECT_EQ(enumFromName<Enum>(enumName(value)), value) << meta.key(i);
        EXPECT_TRUE(enumName(value).at(0).isLower()) << meta.key(i);
    }
}

} // namespace

TEST(EnumName, EveryNameComesBack)
{
    everyNameComesBack<Cause>();
    everyNameComesBack<Stage>();
    everyNameComesBack<StageState>();
}

TEST(EnumName, IsTheEnumeratorsOwnWithASmallFirstLetter)
{
    EXPECT_EQ(enumName(Stage::CompanyInfo), u"companyInfo"_s);
    EXPECT_EQ(enumFromName<Stage>(u"CompanyInfo"_s), Stage::CompanyInfo);
}

TEST(EnumName, KnowsNoOthers)
{
    for (const QString &name :
         {u""_s, u"companyinfo"_s, u"nothing"_s, u" dns"_s, u"1"_s, u"Stage::Dns"_s, u"dns|tcp"_s})
        EXPECT_EQ(enumFromName<Stage>(name), std::nullopt) << name.toStdString();
    EXPECT_EQ(enumName(static_cast<Stage>(99)), QString());
}

TEST(Stage, TheListHoldsEveryStageOnceInOrder)
{
    const auto meta = QMetaEnum::fromType<Stage>();
    ASSERT_EQ(int(allStages.size()), meta.keyCount());
    for (std::size_t i = 0; i < allStages.size(); ++i)
        EXPECT_EQ(int(allStages.at(i)), int(i));
}
