#include "tests/core/store/schema.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <thread>

using namespace ops;
using namespace ops::test;

class SqliteFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesFolderAndFileForTheOwnerOnly()
    {
        const QString path = m_folder->filePath(QStringLiteral("a b#?/c.db"));
        const auto file = SqliteFile::open(path, firstSchema());
        QVERIFY(file);
        QVERIFY((*file)->readOnlyReason().isEmpty());
        const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        const auto user = QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFile::permissions(path), owner | user);
        QCOMPARE(QFile::permissions(QFileInfo(path).path()),
                 owner | user | QFileDevice::ExeOwner | QFileDevice::ExeUser);
        QVERIFY(addThing(**file, 1, QStringLiteral("one")));
        QCOMPARE(QFile::permissions(path + QStringLiteral("-wal")), owner | user);
    }

    void isDurable()
    {
        const auto file = opened(firstSchema());
        QCOMPARE(numberOf(*file, QStringLiteral("PRAGMA synchronous")), 2);
        QCOMPARE(numberOf(*file, QStringLiteral("PRAGMA foreign_keys")), 1);
        SqlStatement mode(*file, QStringLiteral("PRAGMA journal_mode"));
        QVERIFY(mode.run() && mode.next());
        QCOMPARE(mode.text(0), QStringLiteral("wal"));
    }

    void failedTransactionLeavesNothing()
    {
        const auto file = opened(firstSchema());
        const auto done = file->transaction([&]() -> Result<Done> {
            auto added = SqlStatement(*file, QStringLiteral("INSERT INTO thing VALUES (1, 'x')")).run();
            return added ? Error(ErrorKind::Refused, QStringLiteral("no")) : added;
        });
        QVERIFY(!done);
        QCOMPARE(done.error().message, QStringLiteral("no"));
        QCOMPARE(thingsIn(*file), 0);
        QVERIFY(addThing(*file, 1, QStringLiteral("one"))); // the next one works
    }

    void migratesWithACopyBefore()
    {
        {
            const auto old = opened(firstSchema());
            QVERIFY(addThing(*old, 1, QStringLiteral("one")));
        }
        const auto file = opened(secondSchema());
        QCOMPARE(numberOf(*file, QStringLiteral("SELECT sum(size) FROM thing")), 0);
        QCOMPARE(numberOf(*file, QStringLiteral("PRAGMA user_version")), 2);
        const auto copy = SqliteFile::open(path() + QStringLiteral(".v1"), firstSchema());
        QVERIFY(copy);
        QCOMPARE(thingsIn(**copy), 1);
        QCOMPARE(numberOf(**copy, QStringLiteral("SELECT count(*) FROM pragma_table_info('thing')")), 2);
    }

    void freshFileIsNotCopied()
    {
        const auto file = opened(secondSchema());
        QVERIFY(!QFile::exists(path() + QStringLiteral(".v0")));
        QVERIFY(!QFile::exists(path() + QStringLiteral(".v1")));
    }

    void failedMigrationLeavesTheOldSchema()
    {
        {
            const auto old = opened(firstSchema());
            QVERIFY(addThing(*old, 1, QStringLiteral("one")));
        }
        auto broken = secondSchema();
        broken[1].statements << QStringLiteral("CREATE NONSENSE");
        QVERIFY(!SqliteFile::open(path(), broken));
        const auto file = opened(firstSchema());
        QVERIFY(file->readOnlyReason().isEmpty());
        QCOMPARE(thingsIn(*file), 1);
        QCOMPARE(numberOf(*file, QStringLiteral("SELECT count(*) FROM pragma_table_info('thing')")), 2);
    }

    void newerSchemaIsReadOnly()
    {
        {
            const auto newer = opened(secondSchema());
            QVERIFY(addThing(*newer, 1, QStringLiteral("one")));
        }
        const auto file = opened(firstSchema());
        QVERIFY(!file->readOnlyReason().isEmpty());
        QCOMPARE(thingsIn(*file), 1);
        const auto written = addThing(*file, 2, QStringLiteral("two"));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Refused);
        QVERIFY(!SqlStatement(*file, QStringLiteral("DELETE FROM thing")).run()); // not past the transaction either
        QCOMPARE(thingsIn(*file), 1);
    }

    void readOnlyOnRequest()
    {
        QCOMPARE(SqliteFile::open(path(), firstSchema(), SqliteFile::Access::ReadOnly).error().kind,
                 ErrorKind::NotFound);
        QVERIFY(!QFile::exists(path()));
        const auto writer = opened(firstSchema());
        const auto reader = SqliteFile::open(path(), firstSchema(), SqliteFile::Access::ReadOnly);
        QVERIFY(reader);
        QVERIFY(addThing(*writer, 1, QStringLiteral("one")));
        QCOMPARE(thingsIn(**reader), 1); // sees what others commit
        QVERIFY(!addThing(**reader, 2, QStringLiteral("two")));
    }

    void manyMakeOneFileAtTheSameTime()
    {
        constexpr int Writers = 6;
        std::vector<int> ok(Writers, 0);
        std::vector<std::thread> threads;
        for (int i = 0; i < Writers; ++i)
            threads.emplace_back([this, i, &ok] {
                auto file = SqliteFile::open(path(), secondSchema());
                ok[std::size_t(i)] = file && addThing(**file, i, QStringLiteral("x")) ? 1 : 0;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(ok, std::vector<int>(Writers, 1));
        QCOMPARE(thingsIn(*opened(secondSchema())), Writers);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("store.db")); }
    std::unique_ptr<SqliteFile> opened(const std::vector<SqlMigration> &schema)
    {
        auto file = SqliteFile::open(path(), schema);
        if (!file)
            qFatal("%s: %s", qPrintable(file.error().message), qPrintable(file.error().detail));
        return std::move(*file);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

OPS_TEST(SqliteFileTest)
#include "tst_sqlitefile.moc"
