#include "tests/core/store/schema.h"
#include "tests/support/opstest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace ops;
using namespace ops::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// Somebody who owns nothing here, until the end of the scope: for root no file is read-only.
class OtherUser
{
public:
    OtherUser() : m_user(::geteuid())
    {
        if (m_user == 0)
            m_changed = ::seteuid(65534) == 0;
    }
    ~OtherUser()
    {
        if (m_changed && ::seteuid(m_user) != 0)
            qFatal("cannot become root again");
    }

private:
    uid_t m_user;
    bool m_changed = false;
};

/// No file of this program grows beyond it: the nearest thing to a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class SqliteFileBrokenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("store.db"));
    }

    void damagedIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("this is no database, but somebody's notes ").repeated(200);
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\x5A');
        QTest::newRow("cut off") << full().left(4096 + 100);
        QByteArray schema = full();
        schema.replace(100, 200, QByteArray(200, '\xFF'));
        QTest::newRow("schema") << schema;
    }
    void damagedIsLeftAsItIs()
    {
        QFETCH(QByteArray, content);
        write(m_path, content);
        const auto file = SqliteFile::open(m_path, firstSchema());
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::BadAnswer);
        QVERIFY(file.error().message.contains(m_path));
        QCOMPARE(contentOf(m_path), content);
    }

    void damageInsideIsToldWhenItIsMet()
    {
        QByteArray content = full();
        content.replace(content.size() - 3 * 4096, 3 * 4096, QByteArray(3 * 4096, '\xFF'));
        write(m_path, content);
        const auto file = SqliteFile::open(m_path, firstSchema());
        QVERIFY(file);
        SqlStatement all(**file, QStringLiteral("SELECT max(length(name)) FROM thing"));
        const auto read = all.run();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadAnswer);
    }

    void foreignFileIsRefused()
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("CREATE TABLE bookmarks (url TEXT)")));
            other.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
        const QByteArray before = contentOf(m_path);
        const auto file = SqliteFile::open(m_path, firstSchema());
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Refused);
        QCOMPARE(contentOf(m_path), before);
    }

    void anotherOfOurStoresIsForeign()
    {
        QVERIFY(SqliteFile::open(m_path, firstSchema()));
        const std::vector<SqlMigration> audit{{1, {QStringLiteral("CREATE TABLE audit (seq INTEGER PRIMARY KEY)")}}};
        const auto file = SqliteFile::open(m_path, audit);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Refused);
    }

    void heldByAnother()
    {
        const auto holder = SqliteFile::open(m_path, firstSchema());
        QVERIFY(holder);
        QVERIFY(SqlStatement(**holder, QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")).run());
        QVERIFY(addThing(**holder, 1, QStringLiteral("one")));
        const auto file = SqliteFile::open(m_path, firstSchema());
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Refused);
    }

    void readOnlyFileIsRead_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void readOnlyFileIsRead()
    {
        QFETCH(bool, folder);
        {
            const auto file = SqliteFile::open(m_path, firstSchema());
            QVERIFY(addThing(**file, 1, QStringLiteral("one")));
        }
        // Root's groups stay those of the other user, so both are told the same.
        const auto read = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        const auto write = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        const auto enter = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        QFile::setPermissions(m_path, folder ? read | write : read);
        QFile::setPermissions(m_folder->path(), folder ? read | enter : read | write | enter);
        {
            const OtherUser other;
            const auto file = SqliteFile::open(m_path, firstSchema());
            QVERIFY2(file, file ? "" : qPrintable(file.error().message + file.error().detail));
            QVERIFY((*file)->readOnlyReason().contains(folder ? m_folder->path() : m_path));
            QCOMPARE(thingsIn(**file), 1);
            QCOMPARE(addThing(**file, 2, QStringLiteral("two")).error().kind, ErrorKind::Refused);
        }
        QFile::setPermissions(m_folder->path(), read | write | enter);
    }

    void cannotBeRead()
    {
        QVERIFY(SqliteFile::open(m_path, firstSchema()));
        QFile::setPermissions(m_path, QFileDevice::Permissions());
        const OtherUser other;
        const auto file = SqliteFile::open(m_path, firstSchema());
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Forbidden);
    }

    void fullDisk()
    {
        const auto file = SqliteFile::open(m_path, firstSchema());
        QVERIFY(addThing(**file, 1, QStringLiteral("one")));
        {
            const FileSizeLimit limit(256 * 1024);
            const auto done = addThing(**file, 2, QString(512 * 1024, u'x'));
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::TooLarge);
        }
        QCOMPARE(thingsIn(**file), 1);
        QVERIFY(addThing(**file, 2, QStringLiteral("two"))); // once there is room again
    }

    void fullDatabase()
    {
        const auto file = SqliteFile::open(m_path, firstSchema());
        QVERIFY(SqlStatement(**file, QStringLiteral("PRAGMA max_page_count = 20")).run());
        const auto done = addThing(**file, 1, QString(512 * 1024, u'x'));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::TooLarge);
        QCOMPARE(thingsIn(**file), 0);
    }

    void newFileOnAFullDisk()
    {
        const FileSizeLimit limit(1);
        const auto file = SqliteFile::open(m_path, firstSchema());
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::TooLarge);
    }

private:
    /// The bytes of a sound file of some size.
    static QByteArray full()
    {
        const QTemporaryDir folder; // rows are made before init()
        const QString path = folder.filePath(QStringLiteral("full.db"));
        {
            const auto file = SqliteFile::open(path, firstSchema());
            for (int i = 0; i < 60; ++i) {
                if (!addThing(**file, i, QString(400, u'n')))
                    qFatal("not written");
            }
        }
        return contentOf(path);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

OPS_TEST(SqliteFileBrokenTest)
#include "tst_sqlitefilebroken.moc"
