#include "core/alerts/externallabels.h"
#include "core/alerts/inhibition.h"
#include "core/alerts/silencecheck.h"
#include "tests/support/opstest.h"

using namespace ops;

namespace {

constexpr qint64 Now = 1'795'500'000'000;

Silence goodSilence()
{
    Silence silence;
    silence.matchers = {{u"alertname"_qs, u"Down"_qs, Matcher::Op::Equal}};
    silence.endsAtMs = Now + 60000;
    return silence;
}

} // namespace

/// What a configuration says about alerts: inhibit rules, external labels; and what a silence must be.
class InhibitionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesInEverySpelling()
    {
        const auto rules = inhibitRulesOf(u"route: {receiver: x}\n"
                                          "inhibit_rules:\n"
                                          "- name: first\n"
                                          "  source_match: {severity: critical}\n"
                                          "  target_match_re: {severity: 'warn.*'}\n"
                                          "  equal: [alertname, 'cluster']\n"
                                          "- source_matchers: ['a=\"x\"', '{b=~\"y|z\",c!=d}']\n"
                                          "  target_matchers: [e!~f]\n"
                                          "  matchers_of_tomorrow: 1\n"_qs);
        QVERIFY(rules);
        QCOMPARE(rules->size(), std::size_t(2));
        const InhibitRule &first = rules->front(), &second = rules->back();
        QCOMPARE(first.name, u"first"_qs);
        QVERIFY((first.source == Matchers{{u"severity"_qs, u"critical"_qs, Matcher::Op::Equal}}));
        QVERIFY((first.target == Matchers{{u"severity"_qs, u"warn.*"_qs, Matcher::Op::Regex}}));
        QCOMPARE(first.equal, (QStringList{u"alertname"_qs, u"cluster"_qs}));
        QCOMPARE(second.source.size(), std::size_t(3));
        QVERIFY((second.source.back() == Matcher{u"c"_qs, u"d"_qs, Matcher::Op::NotEqual}));
        QCOMPARE(second.unknownKeys, QStringList(u"matchers_of_tomorrow"_qs));
    }

    void configurationsWithoutRules()
    {
        QCOMPARE(inhibitRulesOf(u"route: {receiver: x}"_qs)->size(), std::size_t(0));
        QCOMPARE(inhibitRulesOf(QString())->size(), std::size_t(0));
        QCOMPARE(inhibitRulesOf(u"inhibit_rules: []"_qs)->size(), std::size_t(0));
    }

    void brokenConfigurations()
    {
        const auto broken = inhibitRulesOf(u"inhibit_rules:\n- source_match: [\n"_qs);
        QVERIFY(!broken);
        QCOMPARE(errorKindName(broken.error().kind), errorKindName(ErrorKind::BadAnswer));
        QVERIFY(broken.error().detail.startsWith(u"line "));
        QVERIFY(!inhibitRulesOf(u"inhibit_rules: [{source_matchers: ['nothing']}]"_qs));
        QVERIFY(!inhibitRulesOf(u"inhibit_rules: [oh]"_qs));
    }

    void bothSidesDoNotInhibitEachOther()
    {
        InhibitRule rule;
        rule.source = {{u"a"_qs, u"x"_qs, Matcher::Op::Equal}};
        rule.target = rule.source;
        const auto found = inhibitions({rule}, {{{"a", "x"}, {"b", "1"}}, {{"a", "x"}, {"b", "2"}}});
        QVERIFY(found);
        QVERIFY(found->at(0).empty());
        QVERIFY(found->at(1).empty());
    }

    void externalLabelsOfAPrometheus()
    {
        const auto external = externalLabelsOf(u"global:\n  external_labels: {region: eu, cluster: live}\n"
                                               "alerting:\n  alert_relabel_configs: [{action: labeldrop}]\n"_qs);
        QVERIFY(external);
        QVERIFY((*external == Labels{{"cluster", "live"}, {"region", "eu"}}));
        const auto none = externalLabelsOf(u"global: {scrape_interval: 15s}\nalerting: {alertmanagers: []}"_qs);
        QVERIFY(none && none->empty());
        QVERIFY((withExternalLabels({{"region", "own"}}, *external) == Labels{{"cluster", "live"}, {"region", "own"}}));
    }

    void silencesThatServersRefuse()
    {
        QVERIFY(!silenceFault(goodSilence(), Now));
        Silence silence = goodSilence();
        silence.matchers.clear();
        QVERIFY(silenceFault(silence, Now));
        silence = goodSilence();
        silence.matchers.front().name.clear();
        QVERIFY(silenceFault(silence, Now));
        silence = goodSilence();
        silence.endsAtMs = Now;
        QVERIFY(silenceFault(silence, Now));
        silence = goodSilence();
        silence.startsAtMs = silence.endsAtMs;
        QVERIFY(silenceFault(silence, Now));
    }
};

OPS_TEST(InhibitionTest)
#include "tst_inhibition.moc"
