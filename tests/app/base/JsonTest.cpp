// SPDX-License-Identifier: MIT
#include "app/base/Json.h"

#include <QJsonArray>

#include "tests/support/Kit.h"

using namespace Propel;

TEST(Json, ReadsWhatIsOfAnOrdinarySize)
{
    QByteArray rows("[");
    for (int i = 0; i < 1000; ++i) // as many as a page of the API has, with as many fields
        rows += R"({"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10,"k":11,"l":12,"m":{"id":1,"n":2}},)";
    rows += "{}]";
    EXPECT_EQ(readJson(rows).array().size(), 1001);
    EXPECT_EQ(readJson("\xEF\xBB\xBF[1]").array().size(), 1) << "behind a byte order mark";
}

TEST(Json, ReadsNothingOfWhatWouldTakeFarMoreMemoryThanItIsLong)
{
    for (const QByteArray part : {"[],", "{},", "1,", "\"\","}) {
        const QByteArray many = '[' + part.repeated(mostJsonValues) + "0]";
        QJsonParseError error;
        EXPECT_TRUE(hasTooManyValues(many));
        EXPECT_TRUE(readJson(many, &error).isNull());
        EXPECT_EQ(error.error, QJsonParseError::DocumentTooLarge);
    }
    EXPECT_FALSE(hasTooManyValues('"' + QByteArray(8 << 20, 'x') + '"')) << "one long text is one value";
}
