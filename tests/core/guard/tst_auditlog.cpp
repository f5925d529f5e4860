#include "core/guard/auditchain.h"
#include "core/guard/auditjson.h"
#include "core/guard/auditlog.h"
#include "tests/core/guard/auditedfile.h"
#include "tests/core/guard/awaited.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <iterator>

using namespace ops;
using namespace ops::test;

/// What is appended stays, in order and for everybody, and can be found and taken along.
class AuditLogTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<AuditedFile> m_file;
    ManualClock m_clock;

    QStringList targets(AuditLog &log, const AuditQuery &query) const
    {
        QStringList found;
        const auto entries = awaited(log.search(query));
        for (const auto &one : entries ? *entries : std::vector<AuditEntry>())
            found << one.target;
        return found;
    }

private Q_SLOTS:
    void init() { m_file = std::make_unique<AuditedFile>(); }

    void lookingMakesNoFile()
    {
        AuditLog log(m_clock, m_file->path());
        const auto found = awaited(log.search(AuditQuery()));
        QVERIFY(found && found->empty());
        const auto verdict = awaited(log.verify());
        QVERIFY(verdict && verdict->sound && verdict->entries == 0);
        QVERIFY(!QFileInfo::exists(m_file->path()));
    }

    void fillsInWhoWhenAndTheChain()
    {
        AuditLog log(m_clock, m_file->path());
        qputenv("QUANTMIND_OPS_PERSON", "li.wei");
        const auto first = awaited(log.append(AuditedFile::entry(QStringLiteral("a"))));
        m_clock.advance(1000);
        const auto second = awaited(log.append(AuditedFile::entry(QStringLiteral("b"))));
        qunsetenv("QUANTMIND_OPS_PERSON");
        QVERIFY(first && second);
        QCOMPARE(first->seq, 1);
        QCOMPARE(second->seq, 2);
        QCOMPARE(second->atMs, m_clock.nowMs());
        QCOMPARE(first->actor, QStringLiteral("li.wei"));
        QVERIFY(!first->host.isEmpty() && first->previousHash.isEmpty());
        QCOMPARE(second->previousHash, first->hash);
        QCOMPARE(second->hash, auditHash(*second));
        const auto mode = QFile::permissions(m_file->path());
        QVERIFY(!(mode & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        const auto verdict = awaited(log.verify());
        QVERIFY(verdict && verdict->sound && verdict->entries == 2);
        QCOMPARE(verdict->headHash, second->hash);
    }

    void hostileTextComesBackAsItWasHashed()
    {
        AuditLog log(m_clock, m_file->path());
        constexpr char16_t hostile[] = u"\xFEFF\xFEFFname\0\xD800 \x202E %_\\ 生产";
        AuditEntry entry = AuditedFile::entry(QString::fromUtf16(hostile, qsizetype(std::size(hostile)) - 1));
        entry.evidence = "{\"bad\":\"\xff\"}";
        QVERIFY(awaited(log.append(entry)).has_value());
        QVERIFY(awaited(log.append(AuditedFile::entry(QString()))).has_value());
        const auto verdict = awaited(log.verify());
        QVERIFY2(verdict && verdict->sound, qPrintable(verdict ? verdict->problem : QString()));
    }

    void theLengthsKeepFieldsApart()
    {
        AuditEntry one = AuditedFile::entry(QStringLiteral("ab"));
        one.action = QStringLiteral("c");
        AuditEntry other = AuditedFile::entry(QStringLiteral("b"));
        other.actionId = one.actionId;
        other.action = QStringLiteral("ca");
        QVERIFY(auditHash(one) != auditHash(other));
    }

    void searchesEveryTextAndFiltersEveryField()
    {
        AuditLog log(m_clock, m_file->path());
        for (const auto &target : {"100% HighErrorRate", "1000 other", "RedisDown"}) {
            AuditEntry entry = AuditedFile::entry(QString::fromLatin1(target));
            entry.environment = entry.target == u"RedisDown" ? QStringLiteral("测试") : QStringLiteral("prod");
            QVERIFY(awaited(log.append(entry)).has_value());
            m_clock.advance(1000);
        }
        AuditQuery query;
        QCOMPARE(targets(log, query).join(u'|'), QStringLiteral("RedisDown|1000 other|100% HighErrorRate"));
        query.text = QStringLiteral("higherror");
        QCOMPARE(targets(log, query), QStringList{QStringLiteral("100% HighErrorRate")});
        query.text = QStringLiteral("100%");
        QCOMPARE(targets(log, query), QStringList{QStringLiteral("100% HighErrorRate")});
        query.text = QStringLiteral("episode");
        QCOMPARE(targets(log, query).size(), 3);
        query = AuditQuery();
        query.environment = QStringLiteral("测试");
        QCOMPARE(targets(log, query), QStringList{QStringLiteral("RedisDown")});
        query = AuditQuery();
        query.toMs = m_clock.nowMs() - 1000;
        query.fromMs = m_clock.nowMs() - 2000;
        QCOMPARE(targets(log, query), QStringList{QStringLiteral("1000 other")});
        query = AuditQuery();
        query.actor = QStringLiteral("nobody");
        QVERIFY(targets(log, query).isEmpty());
        query = AuditQuery();
        query.action = QStringLiteral("alerts.acknowledge");
        query.limit = 1;
        QCOMPARE(targets(log, query), QStringList{QStringLiteral("RedisDown")});
        QCOMPARE(*awaited(log.count(query)), 3);
        query.beforeSeq = 3;
        QCOMPARE(targets(log, query), QStringList{QStringLiteral("1000 other")});
    }

    void anExportIsWholeAndItsChainCanBeCheckedElsewhere()
    {
        AuditLog log(m_clock, m_file->path());
        for (int i = 0; i < 30; ++i)
            QVERIFY(awaited(log.append(AuditedFile::entry(QString::number(i)))).has_value());
        const QString path = m_file->path(QStringLiteral("out.ndjson"));
        const auto count = awaited(log.exportTo(path, AuditQuery::everything()));
        QVERIFY(count && *count == 30);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        AuditVerifier verifier;
        AuditHead head;
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
            const auto entry = auditFromJson(line);
            QVERIFY(entry);
            verifier.add(*entry, auditPhaseName(entry->phase));
            head = {entry->seq, entry->hash};
        }
        QVERIFY(verifier.verdict(head).sound);
        QCOMPARE(verifier.verdict(head).entries, 30);
    }

    void anExportThatCannotBeWrittenSaysSo()
    {
        AuditLog log(m_clock, m_file->path());
        QVERIFY(awaited(log.append(AuditedFile::entry(QStringLiteral("a")))).has_value());
        const auto count = awaited(log.exportTo(m_file->path(QStringLiteral("missing/out")), AuditQuery()));
        QVERIFY(!count);
        QCOMPARE(count.error().kind, ErrorKind::Refused);
    }

    void anExportIsNeverWrittenOverTheAudit()
    {
        AuditLog log(m_clock, m_file->path());
        QVERIFY(awaited(log.append(AuditedFile::entry(QStringLiteral("a")))).has_value());
        const QString link = m_file->path(QStringLiteral("link.json"));
        QVERIFY(QFile::link(log.file(), link));
        for (const QString &path : {log.file(), link, QString(log.file() + QStringLiteral("-wal"))}) {
            const auto refused = awaited(log.exportTo(path, AuditQuery::everything()));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Refused);
        }
        QVERIFY(awaited(log.verify())->sound);
    }

    void twoProgramsAppendAtOnce()
    {
        constexpr int EachOfThem = 40;
        QProcess programs[3];
        for (QProcess &program : programs)
            program.start(QStringLiteral(OPS_AUDITOR_PROGRAM), {m_file->path(), QString::number(EachOfThem)});
        for (QProcess &program : programs) {
            QVERIFY(program.waitForFinished(60000));
            QCOMPARE(program.exitCode(), 0);
        }
        AuditLog log(m_clock, m_file->path());
        const auto verdict = awaited(log.verify());
        QVERIFY2(verdict && verdict->sound, qPrintable(verdict ? verdict->problem : QString()));
        QCOMPARE(verdict->entries, 3 * 2 * EachOfThem);
        QCOMPARE(verdict->unfinished, 0);
    }

    void whoeverDiesInBetweenLeavesAnUnfinishedAction()
    {
        QProcess program;
        program.start(QStringLiteral(OPS_AUDITOR_PROGRAM), {m_file->path(), QStringLiteral("hang")});
        QVERIFY(program.waitForReadyRead(30000));
        QCOMPARE(program.readLine().trimmed(), QByteArray("begun"));
        program.kill();
        QVERIFY(program.waitForFinished());
        AuditLog log(m_clock, m_file->path());
        const auto verdict = awaited(log.verify());
        QVERIFY(verdict && verdict->sound);
        QCOMPARE(verdict->entries, 1);
        QCOMPARE(verdict->unfinished, 1);
        QVERIFY(awaited(log.append(AuditedFile::entry(QStringLiteral("later")))).has_value());
        QVERIFY(awaited(log.verify())->sound);
    }

    void aDamagedFileIsLeftAsItIs()
    {
        const QByteArray damage = QByteArray("no database at all, but long enough to be taken for one\n").repeated(200);
        QFile file(m_file->path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damage) == damage.size());
        file.close();
        AuditLog log(m_clock, m_file->path());
        const auto appended = awaited(log.append(AuditedFile::entry(QStringLiteral("a"))));
        QVERIFY(!appended);
        QCOMPARE(appended.error().kind, ErrorKind::BadAnswer);
        const auto verdict = awaited(log.verify());
        QVERIFY(!verdict);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), damage);
    }

    void aNewerFileIsReadAndNotWritten()
    {
        QVERIFY(m_file->fill(2));
        QVERIFY(m_file->change(QStringLiteral("PRAGMA user_version = 99")));
        AuditLog log(m_clock, m_file->path());
        const auto appended = awaited(log.append(AuditedFile::entry(QStringLiteral("a"))));
        QVERIFY(!appended);
        QCOMPARE(appended.error().kind, ErrorKind::Refused);
        QVERIFY(!appended.error().detail.isEmpty());
        const auto found = awaited(log.search(AuditQuery()));
        QVERIFY(found && found->size() == 2);
    }
};

OPS_TEST(AuditLogTest)
#include "tst_auditlog.moc"
