#include "core/config/environmentstore.h"

#include "core/config/environmentname.h"
#include "tests/support/opstest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace ops;

namespace {

constexpr auto OwnerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

Environment environmentNamed(const QString &name)
{
    Environment environment;
    environment.name = name;
    environment.sources.emplace_back(QStringLiteral("prometheus"), QUrl(QStringLiteral("https://p.example")));
    return environment;
}

} // namespace

class EnvironmentStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<EnvironmentStore>(m_root->filePath(QStringLiteral("config/environments")));
    }

    void aMissingFolderIsEmpty()
    {
        QVERIFY(m_store->names().isEmpty());
        QVERIFY(m_store->broken().empty());
        QCOMPARE(m_store->load(QStringLiteral("prod")).error().kind, ErrorKind::NotFound);
        QVERIFY(!QFileInfo::exists(m_store->folder()));
    }

    void filesAndFolderAreTheOwnersAlone()
    {
        QVERIFY(m_store->save(environmentNamed(QStringLiteral("生产"))));
        QCOMPARE(m_store->names(), QStringList(QStringLiteral("生产")));
        const QString file = m_store->fileOf(QStringLiteral("生产"));
        QCOMPARE(QFile::permissions(file), OwnerOnly);
        QCOMPARE(QFile::permissions(m_store->folder()), OwnerOnly | QFileDevice::ExeOwner | QFileDevice::ExeUser);
        QCOMPARE(QDir(m_store->folder()).entryList(QDir::Files | QDir::Hidden).size(), 1); // nothing is left behind
    }

    void aRewriteMakesAnOpenFileTheOwners()
    {
        QVERIFY(m_store->save(environmentNamed(QStringLiteral("a"))));
        const QString file = m_store->fileOf(QStringLiteral("a"));
        QVERIFY(QFile::setPermissions(file, OwnerOnly | QFileDevice::ReadOther));
        QVERIFY(m_store->save(environmentNamed(QStringLiteral("a")), EnvironmentStore::Overwrite::Yes));
        QCOMPARE(QFile::permissions(file), OwnerOnly);
    }

    void nothingIsOverwrittenUnasked()
    {
        QVERIFY(m_store->save(environmentNamed(QStringLiteral("a"))));
        Environment changed = environmentNamed(QStringLiteral("a"));
        changed.colour = QStringLiteral("red");
        const auto refused = m_store->save(changed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(m_store->load(QStringLiteral("a"))->colour, QString());
        QVERIFY(m_store->save(changed, EnvironmentStore::Overwrite::Yes));
        QCOMPARE(m_store->load(QStringLiteral("a"))->colour, QStringLiteral("red"));
    }

    void aBrokenFileIsKeptAndTheOthersLoad()
    {
        QVERIFY(m_store->save(environmentNamed(QStringLiteral("good"))));
        const QByteArray text("{\n  \"sources\": [\n}");
        put("bad", text);
        QCOMPARE(m_store->names(), QStringList(QStringLiteral("good")));
        QVERIFY(m_store->load(QStringLiteral("good")));
        const auto broken = m_store->broken();
        QCOMPARE(broken.size(), std::size_t(1));
        QCOMPARE(broken[0].name, QStringLiteral("bad"));
        QCOMPARE(broken[0].line, 3);
        QCOMPARE(broken[0].column, 1);
        QVERIFY(broken[0].error.message.contains(u"line 3, column 1"));
        const auto loaded = m_store->load(QStringLiteral("bad"));
        QCOMPARE(loaded.error().kind, ErrorKind::BadAnswer);
        QVERIFY(!m_store->save(environmentNamed(QStringLiteral("bad")), EnvironmentStore::Overwrite::Yes));
        QCOMPARE(get("bad"), text);
    }

    void aNewerFileIsNeverOverwritten()
    {
        const QByteArray text("{\"schema\": \"quantmind-ops\\/environment\\/9\", \"sources\": []}");
        put("later", text);
        QCOMPARE(m_store->load(QStringLiteral("later")).error().kind, ErrorKind::Unsupported);
        const auto saved = m_store->save(environmentNamed(QStringLiteral("later")), EnvironmentStore::Overwrite::Yes);
        QCOMPARE(saved.error().kind, ErrorKind::Refused);
        QCOMPARE(get("later"), text);
    }

    void aRewriteKeepsWhatIsNotKnown()
    {
        put("a",
            "{\"mine\": [1, 2], \"sources\": [{\"kind\": \"prometheus\", \"url\": \"https:\\/\\/old\", \"x\": 1}]}");
        QVERIFY(m_store->save(environmentNamed(QStringLiteral("a")), EnvironmentStore::Overwrite::Yes));
        const QByteArray text = get("a").simplified();
        QVERIFY(text.contains("\"mine\": [ 1, 2 ]"));
        QVERIFY(text.contains("\"x\": 1"));
        QVERIFY(text.contains("p.example"));
    }

    void anImportIsCheckedFirst()
    {
        const auto bad = m_store->import(QStringLiteral("a"), "{\"sources\": [{}]}");
        QVERIFY(!bad);
        QVERIFY(bad.error().message.contains(u"line 1"));
        QVERIFY(!QFileInfo::exists(m_store->fileOf(QStringLiteral("a"))));
        QVERIFY(m_store->import(QStringLiteral("a"), "{\"name\": \"b\", \"sources\": [], \"mine\": 1}"));
        const auto document = m_store->document(QStringLiteral("a"));
        QVERIFY(document);
        QVERIFY(document->contains("\"name\": \"a\""));
        QVERIFY(document->contains("\"mine\": 1"));
    }

    void namesThatLeadElsewhereAreRefused()
    {
        for (const char *name : {"../a", "a/b", "", ".a", "demo"}) {
            QCOMPARE(m_store->load(QLatin1String(name)).error().kind, ErrorKind::BadRequest);
            QVERIFY(!m_store->save(environmentNamed(QLatin1String(name))));
            QVERIFY(!m_store->import(QLatin1String(name), "{\"sources\": []}"));
        }
        QVERIFY(!QFileInfo::exists(m_root->filePath(QStringLiteral("config/a.json"))));
    }

    void filesOfOtherNamesAreToldOf()
    {
        put("a!b", "{\"sources\": []}");
        put("demo", "{\"sources\": []}");
        QVERIFY(QFile::rename(m_store->fileOf(QStringLiteral("demo")), m_store->folder() + u"/Upper.JSON"_qs));
        QVERIFY(m_store->names().isEmpty());
        const auto broken = m_store->broken();
        QCOMPARE(broken.size(), std::size_t(1)); // what ends otherwise is none of ours
        QCOMPARE(broken[0].name, QStringLiteral("a!b"));
        QCOMPARE(broken[0].error.kind, ErrorKind::BadRequest);
    }

    void aPipeIsNotWaitedFor()
    {
        QVERIFY(m_store->makeFolder());
        const QString pipe = m_store->fileOf(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(m_store->names().isEmpty());
        QCOMPARE(m_store->load(QStringLiteral("pipe")).error().kind, ErrorKind::BadAnswer);
        QVERIFY(!m_store->save(environmentNamed(QStringLiteral("pipe")), EnvironmentStore::Overwrite::Yes));
    }

    void anImportedCaFileIsFoundAgain()
    {
        const QByteArray text(
            "{\"caFile\": \"ca.pem\", \"sources\": [{\"kind\": \"prometheus\", \"url\": \"https:\\/\\/p\"}]}");
        QVERIFY(m_store->import(QStringLiteral("a"), text, QStringLiteral("/from/here")));
        QCOMPARE(m_store->load(QStringLiteral("a"))->caFile, QStringLiteral("/from/here/ca.pem"));
    }

    void changesAreTold()
    {
        m_store->watch(); // the folder is not there yet
        QSignalSpy spy(m_store.get(), &EnvironmentStore::changed);
        QVERIFY(m_store->save(environmentNamed(QStringLiteral("a"))));
        QTRY_VERIFY(!spy.isEmpty());
        spy.clear();
        put("a", "{\"sources\": [], \"colour\": \"red\"}"); // an editor that writes into the file
        QTRY_VERIFY(!spy.isEmpty());
        spy.clear();
        QVERIFY(QFile::remove(m_store->fileOf(QStringLiteral("a"))));
        QTRY_VERIFY(!spy.isEmpty());
    }

private:
    void put(const char *name, const QByteArray &text)
    {
        QVERIFY(m_store->makeFolder());
        QFile file(m_store->fileOf(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray get(const char *name)
    {
        QFile file(m_store->fileOf(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<EnvironmentStore> m_store;
};

OPS_TEST(EnvironmentStoreTest)
#include "tst_environmentstore.moc"
