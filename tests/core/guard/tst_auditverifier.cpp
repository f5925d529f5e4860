#include "core/guard/auditfile.h"
#include "tests/core/guard/auditedfile.h"
#include "tests/support/opstest.h"

using namespace ops;
using ops::test::AuditedFile;

/// Every way of touching the file is found, and the row is named.
class AuditVerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheRow_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("row");
        const auto add = [](const char *name, const char *sql, qint64 row) {
            QTest::newRow(name) << QString::fromLatin1(sql) << row;
        };
        add("changed", "UPDATE audit SET target = 'another' WHERE seq = 3", 3);
        add("actor", "UPDATE audit SET actor = 'root' WHERE seq = 1", 1);
        add("time", "UPDATE audit SET at_ms = at_ms + 1 WHERE seq = 4", 4);
        add("phase", "UPDATE audit SET phase = 'Ended' WHERE seq = 2", 2);
        add("evidence", "UPDATE audit SET evidence = '{}' WHERE seq = 5", 5);
        add("hash", "UPDATE audit SET hash = previous_hash WHERE seq = 2", 2);
        add("previous hash", "UPDATE audit SET previous_hash = '' WHERE seq = 3", 3);
        add("moved text", "UPDATE audit SET action = action || 'x', target = 'arget 3' WHERE seq = 3", 3);
        add("first deleted", "DELETE FROM audit WHERE seq = 1", 1);
        add("deleted", "DELETE FROM audit WHERE seq = 3", 3);
        add("last deleted", "DELETE FROM audit WHERE seq = 5", 5);
        add("last two deleted", "DELETE FROM audit WHERE seq >= 4", 4);
        add("all deleted", "DELETE FROM audit", 1);
        add("deleted and closed up",
            "UPDATE audit SET seq = seq - 1 WHERE seq > 2 AND (SELECT count(*) FROM audit) > 0 "
            "AND seq <> 3",
            3);
        add("added",
            "INSERT INTO audit SELECT 6, at_ms, action_id, phase, actor, host, environment, action, target, "
            "evidence, outcome, detail, hash, hash FROM audit WHERE seq = 5",
            6);
        add("head taken", "DELETE FROM audit_head", 1);
    }

    void namesTheRow()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, row);
        AuditedFile audited;
        QVERIFY(audited.fill(5));
        if (QByteArray(QTest::currentDataTag()) == "deleted and closed up")
            QVERIFY(audited.change(QStringLiteral("DELETE FROM audit WHERE seq = 3")));
        QVERIFY(audited.change(sql));
        AuditFile file(audited.path());
        const auto verdict = file.verify();
        QVERIFY(verdict);
        QVERIFY(!verdict->sound);
        QCOMPARE(verdict->firstBadSeq, row);
        QVERIFY2(verdict->problem.contains(QString::number(row)), qPrintable(verdict->problem));
    }

    void swappedRowsAreFound()
    {
        AuditedFile audited;
        QVERIFY(audited.fill(5));
        QVERIFY(audited.change(QStringLiteral("UPDATE audit SET seq = 100 WHERE seq = 2")));
        QVERIFY(audited.change(QStringLiteral("UPDATE audit SET seq = 2 WHERE seq = 3")));
        QVERIFY(audited.change(QStringLiteral("UPDATE audit SET seq = 3 WHERE seq = 100")));
        AuditFile file(audited.path());
        const auto verdict = file.verify();
        QVERIFY(verdict && !verdict->sound);
        QCOMPARE(verdict->firstBadSeq, 2);
    }

    void theLogGoesOnAfterDamageAndStillSaysSo()
    {
        AuditedFile audited;
        QVERIFY(audited.fill(5));
        QVERIFY(audited.change(QStringLiteral("DELETE FROM audit WHERE seq = 5")));
        AuditFile file(audited.path());
        const auto next = file.append(AuditedFile::entry(QStringLiteral("next")));
        QVERIFY(next);
        QCOMPARE(next->seq, 6);
        const auto verdict = file.verify();
        QVERIFY(verdict && !verdict->sound);
        QCOMPARE(verdict->firstBadSeq, 5);
    }

    void anUntouchedLogIsSound()
    {
        AuditedFile audited;
        QVERIFY(audited.fill(5));
        AuditFile file(audited.path());
        const auto verdict = file.verify();
        QVERIFY(verdict && verdict->sound);
        QCOMPARE(verdict->firstBadSeq, 0);
        QVERIFY(verdict->problem.isEmpty());
    }
};

OPS_TEST(AuditVerifierTest)
#include "tst_auditverifier.moc"
