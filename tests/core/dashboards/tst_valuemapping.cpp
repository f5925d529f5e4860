#include "core/dashboards/valuemapping.h"
#include "core/metrics/units.h"
#include "tests/core/dashboards/importing.h"
#include "tests/support/opstest.h"

#include <limits>

using namespace ops;
using namespace ops::test;

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

/// The field style of a stat panel with these mappings.
FieldStyle fieldWith(const QByteArray &mappings, std::vector<ImportNote> *notes = nullptr)
{
    return onlyPanel("{\"type\":\"stat\",\"fieldConfig\":{\"defaults\":{\"mappings\":" + mappings + "}}}", notes).field;
}

QString mapped(const FieldStyle &field, double value)
{
    const auto found = ValueMapper(field.mappings).of(value);
    return found ? found->text : QStringLiteral("(own)");
}

QString mapped(const FieldStyle &field, const QString &text)
{
    const auto found = ValueMapper(field.mappings).of(text);
    return found ? found->text : QStringLiteral("(own)");
}

} // namespace

class ValueMappingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values()
    {
        const FieldStyle field = fieldWith(R"([{"type":"value","options":{"0":{"text":"down","color":"red","index":1},
            "1":{"text":"up","color":"green","index":0},"1.5e3":{"text":"many"},"idle":{"text":"resting"}}}])");
        QCOMPARE(mapped(field, 0), QStringLiteral("down"));
        QCOMPARE(mapped(field, -0.0), QStringLiteral("down"));
        QCOMPARE(mapped(field, 1.0), QStringLiteral("up"));
        QCOMPARE(mapped(field, 1500), QStringLiteral("many"));
        QCOMPARE(mapped(field, 0.5), QStringLiteral("(own)"));
        QCOMPARE(mapped(field, noNumber), QStringLiteral("(own)"));
        QCOMPARE(mapped(field, u"idle"_qs), QStringLiteral("resting"));
        QCOMPARE(mapped(field, u"1"_qs), QStringLiteral("up"));
        QCOMPARE(ValueMapper(field.mappings).of(1.0)->color, QStringLiteral("green"));
    }

    void ranges()
    {
        const FieldStyle field = fieldWith(R"([{"type":"range","options":{"from":0,"to":10,"result":{"text":"low"}}},
            {"type":"range","options":{"from":"10","to":null,"result":{"text":"high"}}},
            {"type":"range","options":{"from":null,"to":-5,"result":{"text":"deep"}}}])");
        QCOMPARE(mapped(field, 0), QStringLiteral("low"));
        QCOMPARE(mapped(field, 10), QStringLiteral("low")); // the first counts
        QCOMPARE(mapped(field, 10.5), QStringLiteral("high"));
        QCOMPARE(mapped(field, infinite), QStringLiteral("high"));
        QCOMPARE(mapped(field, -infinite), QStringLiteral("deep"));
        QCOMPARE(mapped(field, -1), QStringLiteral("(own)"));
        QCOMPARE(mapped(field, noNumber), QStringLiteral("(own)"));
        QCOMPARE(mapped(field, u"7"_qs), QStringLiteral("low"));
        QCOMPARE(mapped(field, u"seven"_qs), QStringLiteral("(own)"));
    }

    void patterns()
    {
        // moc takes what looks like a comment in a raw string for one.
        QByteArray json = "[{'type':'regex','options':{'pattern':'/^node-([0-9]+)$/','result':{'text':'never'}}},"
                          "{'type':'regex','options':{'pattern':'/NODE-([0-9]+)[.].*/i',"
                          "'result':{'text':'host $1 of $&, $$','color':'blue'}}},"
                          "{'type':'regex','options':{'pattern':'a.c','result':{'text':'whole'}}},"
                          "{'type':'regex','options':{'pattern':'([','result':{'text':'broken'}}}]";
        const FieldStyle field = fieldWith(json.replace('\'', '"'));
        QCOMPARE(mapped(field, u"node-17.x"_qs), QStringLiteral("host 17 of node-17.x, $"));
        QCOMPARE(mapped(field, u"abc"_qs), QStringLiteral("whole"));
        QCOMPARE(mapped(field, u"xabc"_qs), QStringLiteral("(own)"));
        QCOMPARE(mapped(field, 17), QStringLiteral("(own)")); // patterns are for texts
    }

    void nothing()
    {
        const FieldStyle null =
            fieldWith(R"([{"type":"special","options":{"match":"null","result":{"text":"N/A","color":"grey"}}}])");
        QCOMPARE(null.noValue, QStringLiteral("N/A"));
        QCOMPARE(mapped(null, noNumber), QStringLiteral("N/A"));
        QCOMPARE(mapped(null, 0), QStringLiteral("(own)"));
        QCOMPARE(
            mapped(fieldWith(R"([{"type":"special","options":{"match":"nan","result":{"text":"odd"}}}])"), noNumber),
            QStringLiteral("odd"));
        QCOMPARE(
            mapped(fieldWith(R"([{"type":"special","options":{"match":"null+nan","result":{"text":"-"}}}])"), noNumber),
            QStringLiteral("-"));
        const FieldStyle empty =
            fieldWith(R"([{"type":"special","options":{"match":"empty","result":{"text":"blank"}}}])");
        QCOMPARE(mapped(empty, QString()), QStringLiteral("blank"));
        QCOMPARE(mapped(empty, u" "_qs), QStringLiteral("(own)"));
    }

    void unknownOnesAreNoted()
    {
        std::vector<ImportNote> notes;
        fieldWith(
            R"([{"type":"special","options":{"match":"true","result":{}}},{"type":"special","options":{"match":"odd"}},
            {"type":"other"},{"id":0,"type":1,"value":"","text":""},null,7])",
            &notes);
        QCOMPARE(notesOf(notes), QStringList({u"panels[0].fieldConfig.defaults.mappings[1] unsupported.mapping"_qs,
                                              u"panels[0].fieldConfig.defaults.mappings[2] unsupported.mapping"_qs,
                                              u"panels[0].fieldConfig.defaults.mappings[5] unsupported.mapping"_qs}));
    }

    void flatOnesOfVersionSeven()
    {
        const FieldStyle field = fieldWith(R"([{"id":0,"type":1,"op":"=","value":"1","text":"up"},
            {"id":1,"type":2,"from":"5","to":"9","text":"some"},{"type":1,"value":"null","text":"none"}])");
        QCOMPARE(mapped(field, 1), QStringLiteral("up"));
        QCOMPARE(mapped(field, 6), QStringLiteral("some"));
        QCOMPARE(mapped(field, noNumber), QStringLiteral("none"));
        const FieldStyle older =
            onlyPanel(R"({"type":"gauge","options":{"fieldOptions":{"mappings":[{"type":1,"value":2,"text":"two"}]}}})")
                .field;
        QCOMPARE(mapped(older, 2), QStringLiteral("two"));
    }

    void singleStat()
    {
        const QByteArray maps = R"("valueMaps":[{"op":"=","value":"0","text":"off"},{"value":"null","text":"gone"}],
            "rangeMaps":[{"from":"null","to":"null","text":"nothing"},{"from":"0","to":"3","text":"few"}])";
        const FieldStyle byValue = onlyPanel("{\"type\":\"singlestat\",\"mappingType\":1," + maps + "}").field;
        QCOMPARE(mapped(byValue, 0), QStringLiteral("off"));
        QCOMPARE(byValue.noValue, QStringLiteral("gone"));
        const FieldStyle byRange = onlyPanel("{\"type\":\"singlestat\",\"mappingType\":2," + maps + "}").field;
        QCOMPARE(mapped(byRange, 0), QStringLiteral("few"));
        QCOMPARE(mapped(byRange, noNumber), QStringLiteral("nothing"));
        QCOMPARE(mapped(onlyPanel("{\"type\":\"singlestat\"," + maps + "}").field, 0), QStringLiteral("off"));
    }

    void howAValueIsShown()
    {
        FieldStyle field = fieldWith(R"([{"type":"value","options":{"1":{"text":"up"},"2":{"color":"blue"}}}])");
        field.unit = QStringLiteral("percent");
        field.noValue = QStringLiteral("silent");
        field.colorByThresholds = true;
        field.thresholds = {{std::nullopt, QStringLiteral("green")}, {2, QStringLiteral("red")}};
        const ValueMapper mapper(field.mappings);
        QCOMPARE(shownValue(field, mapper, 1), (MappedValue{u"up"_qs, u"green"_qs}));
        QCOMPARE(shownValue(field, mapper, 2), (MappedValue{formatUnit(2, u"percent"_qs), u"blue"_qs}));
        QCOMPARE(shownValue(field, mapper, 3), (MappedValue{formatUnit(3, u"percent"_qs), u"red"_qs}));
        QCOMPARE(shownValue(field, mapper, noNumber), (MappedValue{u"silent"_qs, u"green"_qs}));
        QVERIFY(ValueMapper().isEmpty() && !mapper.isEmpty());
    }

    /// A pattern that explodes gives up instead of holding the window.
    void evilPatternEnds()
    {
        const FieldStyle field =
            fieldWith(R"([{"type":"regex","options":{"pattern":"(a+)+b","result":{"text":"x"}}}])");
        QCOMPARE(mapped(field, QString(60, u'a')), QStringLiteral("(own)"));
    }
};

OPS_TEST(ValueMappingTest)
#include "tst_valuemapping.moc"
