#include "core/demo/statefolder.h"

#include "core/config/demofolder.h"
#include "tests/support/opstest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <optional>

using namespace ops;
using namespace ops::demo;

class StateFolderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsMadeForItsOwnerOnly()
    {
        const QTemporaryDir parent;
        const QString path = parent.filePath(QStringLiteral("deep/down/demo"));
        const auto folder = StateFolder::claim(path);
        QVERIFY(folder);
        QCOMPARE(folder->path(), path);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        QCOMPARE(folder->file(QStringLiteral("x")), path + QStringLiteral("/x"));
    }

    void aSecondDemoTakesTheNext()
    {
        const QTemporaryDir parent;
        const QString path = parent.filePath(QStringLiteral("demo"));
        const auto first = StateFolder::claim(path), second = StateFolder::claim(path),
                   third = StateFolder::claim(path);
        QVERIFY(first && second && third);
        QCOMPARE(second->path(), path + QStringLiteral("-2"));
        QCOMPARE(third->path(), path + QStringLiteral("-3"));
        QVERIFY(isDemoFolderHeld(path) && isDemoFolderHeld(second->path()));
    }

    void whatIsLetGoCanBeTaken()
    {
        const QTemporaryDir parent;
        const QString path = parent.filePath(QStringLiteral("demo"));
        {
            const auto first = StateFolder::claim(path);
            QVERIFY(isDemoFolderHeld(path));
        }
        QVERIFY(!isDemoFolderHeld(path));
        const auto again = StateFolder::claim(path);
        QVERIFY(again);
        QCOMPARE(again->path(), path);
    }

    void lookingTakesNothing()
    {
        const QTemporaryDir parent;
        const QString path = parent.filePath(QStringLiteral("demo"));
        QVERIFY(!isDemoFolderHeld(path));
        QVERIFY(!QFileInfo::exists(path));
        const auto folder = StateFolder::claim(path);
        for (int i = 0; i < 3; ++i)
            QVERIFY(isDemoFolderHeld(path));
        QVERIFY(isDemoFolderHeld(path)); // still, although our own descriptors of it were closed
    }

    void whatCannotBeMadeIsSaid()
    {
        const QTemporaryDir parent;
        QFile file(parent.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto folder = StateFolder::claim(file.fileName() + QStringLiteral("/demo"));
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, ErrorKind::Internal);
        QVERIFY(folder.error().hint.contains(u"--state"));
    }
};

OPS_TEST(StateFolderTest)
#include "tst_statefolder.moc"
