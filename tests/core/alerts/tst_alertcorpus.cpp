#include "core/alerts/inhibition.h"
#include "core/alerts/silencecheck.h"
#include "tests/support/opstest.h"

#include <QFile>

#include <nlohmann/json.hpp>

using namespace ops;
using nlohmann::json;

namespace {

constexpr qint64 Now = 1'795'500'000'000;

json corpus(const char *name)
{
    QFile file(QStringLiteral(OPS_CORPUS_DIR "/alertmanager/") + QLatin1String(name));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return json::parse(text.begin(), text.end(), nullptr, false);
}

Labels labelsOf(const json &object)
{
    Labels labels;
    for (const auto &[name, value] : object.items())
        labels.emplace_back(name, value.get<std::string>());
    return labels;
}

std::vector<Labels> alertsOf(const json &list)
{
    std::vector<Labels> alerts;
    for (const auto &one : list)
        alerts.push_back(labelsOf(one));
    return alerts;
}

Silence silenceOf(const json &matchers)
{
    Silence silence;
    silence.endsAtMs = Now + 3600000;
    for (const auto &one : matchers) {
        Matcher matcher;
        matcher.name = QString::fromStdString(one["name"]);
        matcher.value = QString::fromStdString(one["value"]);
        const bool regex = one["isRegex"], equal = one.value("isEqual", true);
        using Op = Matcher::Op;
        matcher.op = regex ? (equal ? Op::Regex : Op::NotRegex) : (equal ? Op::Equal : Op::NotEqual);
        silence.matchers.push_back(matcher);
    }
    return silence;
}

} // namespace

/// What a running Alertmanager did with the same silences, rules and alerts.
class AlertCorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void silences()
    {
        const json document = corpus("silence-cases.json");
        const auto alerts = alertsOf(document["alerts"]);
        int cases = 0, refused = 0;
        for (const json &one : document["cases"]) {
            ++cases;
            const std::string why = one["why"];
            const Silence silence = silenceOf(one["matchers"]);
            const auto fault = silenceFault(silence, Now);
            QVERIFY2(bool(fault) == (one["status"] != 200), why.c_str());
            if (fault) {
                ++refused;
                QVERIFY2(!fault->message.isEmpty(), why.c_str());
                continue;
            }
            const auto compiled = CompiledMatchers::of(silence.matchers);
            json matched = json::array();
            for (std::size_t i = 0; i < alerts.size(); ++i) {
                if (compiled->matches(alerts[i]))
                    matched.push_back(i);
            }
            QVERIFY2(matched == one["matches"], why.c_str());
        }
        QCOMPARE(cases, 24);
        QCOMPARE(refused, 3);
    }

    void inhibition()
    {
        const json document = corpus("inhibit-cases.json");
        int cases = 0;
        for (const json &one : document["cases"]) {
            ++cases;
            const std::string why = one["why"];
            const std::string yaml = "inhibit_rules:\n" + one["inhibit_rules"].get<std::string>();
            const auto rules = inhibitRulesOf(QString::fromStdString(yaml));
            QVERIFY2(rules, why.c_str());
            const auto found = inhibitions(*rules, alertsOf(one["alerts"]));
            QVERIFY2(found, why.c_str());
            for (std::size_t i = 0; i < found->size(); ++i) {
                const json &expected = one["inhibited_by"][i];
                QVERIFY2(found->at(i).empty() == expected.empty(), why.c_str());
                if (!expected.empty()) // the server names one inhibitor
                    QVERIFY2(found->at(i).front().source == expected.front().get<std::size_t>(), why.c_str());
            }
        }
        QCOMPARE(cases, 11);
    }

    /// Every configuration of the wild can be read.
    void configurations_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rules");
        const auto row = [](const char *name, int rules) {
            QTest::addRow("%s", name) << QString::fromLatin1(name) << rules;
        };
        row("alphagov-govuk.yml", -1);
        row("alphagov-observe.yml", -1);
        row("am-conf-good.yml", -1);
        row("am-route-labels-v034.yml", -1);
        row("am-routing-reverted.yml", -1);
        row("am-routing.yml", -1);
        row("am-simple.yml", 1);
        row("giantswarm-capa-mc.yml", -1);
        row("karma-demo.yml", -1);
        row("kube-prometheus-main.yml", 3);
        row("metalk8s.yml", -1);
        row("prom-operator-mute.yml", -1);
        row("scylla-rule_config.yml", -1);
        row("tidb.yml", -1);
    }
    void configurations()
    {
        QFETCH(QString, name);
        QFETCH(int, rules);
        QFile file(QStringLiteral(OPS_CORPUS_DIR "/alertmanager/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = inhibitRulesOf(QString::fromUtf8(file.readAll()));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message + read.error().detail));
        if (rules >= 0)
            QCOMPARE(int(read->size()), rules);
        std::vector<Labels> none;
        QVERIFY(inhibitions(*read, none));
    }
};

OPS_TEST(AlertCorpusTest)
#include "tst_alertcorpus.moc"
