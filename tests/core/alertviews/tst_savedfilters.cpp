#include "core/alerts/savedfilters.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ops;

class SavedFiltersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filtersAreKeptByEnvironment()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("state/filters.json"));
        SavedFilters prod(file, QStringLiteral("prod"));
        QVERIFY(prod.all().empty());
        QVERIFY(prod.save({QStringLiteral("mine"), QStringLiteral("@owner=me"), false}));
        QVERIFY(prod.save({QStringLiteral("bad"), QStringLiteral("severity=critical"), true}));
        SavedFilters test(file, QStringLiteral("test"));
        QVERIFY(test.all().empty());
        QVERIFY(test.save({QStringLiteral("all"), QString(), false}));
        const SavedFilters again(file, QStringLiteral("prod"));
        QCOMPARE(again.all().size(), std::size_t(2));
        QCOMPARE(again.all().front().name, QStringLiteral("bad"));
        QCOMPARE(again.usual()->text, QStringLiteral("severity=critical"));
    }

    void oneIsTheUsualOne()
    {
        QTemporaryDir folder;
        SavedFilters filters(folder.filePath(QStringLiteral("f.json")), QStringLiteral("prod"));
        QVERIFY(filters.save({QStringLiteral("a"), QStringLiteral("x"), true}));
        QVERIFY(filters.save({QStringLiteral("b"), QStringLiteral("y"), true}));
        QCOMPARE(filters.usual()->name, QStringLiteral("b"));
        QVERIFY(filters.remove(QStringLiteral("b")));
        QVERIFY(!filters.usual());
        QCOMPARE(filters.all().size(), std::size_t(1));
    }

    void aDamagedFileIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("f.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{half");
        file.close();
        SavedFilters filters(path, QStringLiteral("prod"));
        const auto saved = filters.save({QStringLiteral("a"), QStringLiteral("x"), false});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Refused);
        QVERIFY(filters.all().empty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{half"));
    }
};

OPS_TEST(SavedFiltersTest)
#include "tst_savedfilters.moc"
