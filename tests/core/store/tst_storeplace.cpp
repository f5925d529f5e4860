#include "core/store/storeplace.h"
#include "tests/support/opstest.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace ops;

class StorePlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void networkFileSystems()
    {
        for (const quint32 magic : {0x6969u, 0x517Bu, 0xFF534D42u, 0xFE534D42u, 0x01021997u, 0x5346414Fu})
            QVERIFY2(isNetworkFileSystem(magic), qPrintable(QString::number(magic, 16)));
        for (const quint32 magic : {0xEF53u, 0x58465342u, 0x9123683Eu, 0x01021994u, 0x794C7630u, 0x65735546u})
            QVERIFY2(!isNetworkFileSystem(magic), qPrintable(QString::number(magic, 16)));
        QVERIFY(isNetworkFuse("fuse.sshfs"));
        QVERIFY(!isNetworkFuse("fuse.ntfs-3g"));
        QVERIFY(!isNetworkFuse("fuse.gocryptfs"));
    }

    void localDiskIsFine()
    {
        const QTemporaryDir folder;
        QVERIFY(checkLocalDisk(folder.filePath(QStringLiteral("not/there/yet/x.db"))));
    }

    void fileThatIsThereIsNotTouched()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abc") == 3);
        file.close();
        QVERIFY(makeStoreFile(path));
        QCOMPARE(QFileInfo(path).size(), 3);
    }

    void folderThatCannotBe()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto made = makeStoreFile(path + QStringLiteral("/below/x.db"));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Forbidden);
    }
};

OPS_TEST(StorePlaceTest)
#include "tst_storeplace.moc"
