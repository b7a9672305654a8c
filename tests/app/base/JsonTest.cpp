// SPDX-License-Identifier: MIT
#include "app/base/Json.h"

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

TEST(Json, ReadsNothingThatIsMisspelled)
{
    using Error = QJsonParseError;
    for (const auto &[json, expected] : {
             std::pair{"[2.]", Error::IllegalNumber},
             {"[-.5]", Error::IllegalNumber},
             {"[0.e1]", Error::IllegalNumber},
             {R"(["a\x"])", Error::IllegalEscapeSequence},
             {"[\"a\\\tb\"]", Error::IllegalEscapeSequence},
             {"[\"a\tb\"]", Error::UnterminatedString},
             {"[\"a\n\"]", Error::UnterminatedString},
         }) {
        QJsonParseError error;
        EXPECT_TRUE(readJson(json, &error).isNull()) << json;
        EXPECT_EQ(error.error, expected) << json;
    }
    for (const char *json :
         {R"(["a. \" .b \\", -0.5e-3, "\u00e9\/\b\f\n\r\t"])", "[\r\n\t1.5 ]", R"(["\ud83d"])", "[\"\x7f\"]"}) {
        QJsonParseError error;
        EXPECT_FALSE(readJson(json, &error).isNull()) << json;
        EXPECT_EQ(error.error, Error::NoError) << json;
    }
}
