#include "core/guard/auditjson.h"
#include "tests/core/guard/auditedfile.h"
#include "tests/e2e/cli/clirun.h"
#include "tests/support/opstest.h"

#include <QFile>

#include <nlohmann/json.hpp>

using namespace ops;
using namespace ops::test;
using nlohmann::json;

/// `audit` on a log that consoles have written, and on one that somebody has been at.
class AuditTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<AuditedFile> m_audit;

    CliResult run(QStringList words, const QStringList &more = QStringList()) const
    {
        words = QStringList{QStringLiteral("audit")} + words + more;
        words << QStringLiteral("--language") << QStringLiteral("en");
        const QMap<QString, QString> home{{QStringLiteral("XDG_DATA_HOME"), m_audit->path(QStringLiteral("data"))}};
        CliProcess process(words, home);
        return process.wait();
    }
    CliResult runOnFile(const QStringList &words) const
    {
        return run(words, {QStringLiteral("--file"), m_audit->path()});
    }

private Q_SLOTS:
    void init() { m_audit = std::make_unique<AuditedFile>(); }

    void withoutARecordThereIsNothingAndNoFileIsMade()
    {
        const auto search = run({QStringLiteral("search"), QStringLiteral("--json")});
        QCOMPARE(search.exitCode, 0);
        QVERIFY(search.json()["state"] == "noData");
        QVERIFY(search.json()["schema"] == "quantmind-ops/audit-search/1");
        QCOMPARE(run({QStringLiteral("verify")}).exitCode, 0);
        QVERIFY(!QFile::exists(m_audit->path(QStringLiteral("data/quantmind-ops/audit.db"))));
    }

    void searchFindsTheNewestFirst()
    {
        QVERIFY(m_audit->fill(12));
        const json found = runOnFile({QStringLiteral("search"), QStringLiteral("target"), QStringLiteral("1"),
                                      QStringLiteral("--json"), QStringLiteral("--limit"), QStringLiteral("2")})
                               .json();
        QVERIFY(found["state"] == "value");
        QVERIFY(found["data"]["entries"].size() == 2);
        QVERIFY(found["data"]["entries"][0]["target"] == "target 12");
        QVERIFY(found["data"]["entries"][0]["evidence"].is_string());
        QVERIFY(found["data"]["entries"][0]["at"].get<std::string>().ends_with("Z"));
        QVERIFY(found["truncated"]["of"] == 4);
        const auto lines = runOnFile({QStringLiteral("search"), QStringLiteral("--ndjson")});
        QCOMPARE(lines.out.count('\n'), 12);
        const auto table = runOnFile({QStringLiteral("search")});
        QVERIFY(table.out.contains("alerts.acknowledge") && table.out.contains("target 7"));
        QCOMPARE(runOnFile({QStringLiteral("search"), QStringLiteral("--csv")}).out.count('\n'), 13);
        QVERIFY(runOnFile({QStringLiteral("search"), QStringLiteral("--actor"), QStringLiteral("nobody"),
                           QStringLiteral("--json")})
                    .json()["state"] == "noData");
    }

    void aSoundLogIsSaidToBe()
    {
        QVERIFY(m_audit->fill(3));
        const auto verdict = runOnFile({QStringLiteral("verify"), QStringLiteral("--json")});
        QCOMPARE(verdict.exitCode, 0);
        const json data = verdict.json()["data"];
        QVERIFY(data["sound"] == true && data["entries"] == 3 && data["unfinished"] == 0);
        QVERIFY(data["firstBadSeq"].is_null() && data["headHash"].get<std::string>().size() == 64);
    }

    void aChangedRowIsNamed()
    {
        QVERIFY(m_audit->fill(5));
        QVERIFY(m_audit->change(QStringLiteral("UPDATE audit SET target = 'x' WHERE seq = 4")));
        const auto text = runOnFile({QStringLiteral("verify")});
        QCOMPARE(text.exitCode, 1);
        QVERIFY(text.out.contains("Row 4"));
        const auto verdict = runOnFile({QStringLiteral("verify"), QStringLiteral("--json")});
        QCOMPARE(verdict.exitCode, 1);
        QVERIFY(verdict.json()["data"]["firstBadSeq"] == 4);
    }

    void unfinishedActionsAreAWarning()
    {
        QVERIFY(m_audit->begin(QStringLiteral("half")));
        const auto verdict = runOnFile({QStringLiteral("verify"), QStringLiteral("--json")});
        QCOMPARE(verdict.exitCode, 0);
        QVERIFY(verdict.json()["data"]["unfinished"] == 1 && verdict.json()["warnings"].size() == 1);
    }

    void anExportCanBeReadBack()
    {
        QVERIFY(m_audit->fill(4));
        const QString to = m_audit->path(QStringLiteral("out.ndjson"));
        QCOMPARE(runOnFile({QStringLiteral("export"), to}).exitCode, 0);
        QFile file(to);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int lines = 0;
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
            QVERIFY(auditFromJson(line).has_value());
            ++lines;
        }
        QCOMPARE(lines, 4);
    }

    void wrongCallsAndMissingFiles()
    {
        QCOMPARE(run({QStringLiteral("delete")}).exitCode, 2);
        QCOMPARE(run({QStringLiteral("export")}).exitCode, 2);
        QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("word")}).exitCode, 2);
        QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--csv")}).exitCode, 2);
        QCOMPARE(run({QStringLiteral("search"), QStringLiteral("--limit"), QStringLiteral("0")}).exitCode, 2);
        const auto missing = runOnFile({QStringLiteral("verify"), QStringLiteral("--json")});
        QCOMPARE(missing.exitCode, 3);
        QCOMPARE(missing.errorKind(), QByteArray("notFound"));
    }
};

OPS_TEST(AuditTest)
#include "tst_audit.moc"
