#include "core/dashboards/dashboardfile.h"

#include "tests/support/opstest.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ops;

class DashboardFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBoardIsRead()
    {
        const auto board = readDashboardFile(put("{\"title\": \"T\", \"panels\": []}"));
        QVERIFY(board);
        QCOMPARE(board->dashboard.title, QStringLiteral("T"));
    }

    void whatCannotBeOpenedIsNotFound()
    {
        const QString missing = m_folder.filePath(QStringLiteral("missing.json"));
        for (const QString &path : {missing, m_folder.path(), QString()}) {
            const auto board = readDashboardFile(path);
            QVERIFY(!board);
            QCOMPARE(board.error().kind, ErrorKind::NotFound);
            QVERIFY(board.error().message.contains(path));
        }
    }

    void whatIsNoJsonNamesTheFile()
    {
        const QString path = put("{\"title\": ");
        const auto board = readDashboardFile(path);
        QVERIFY(!board);
        QCOMPARE(board.error().kind, ErrorKind::BadAnswer);
        QCOMPARE(board.error().source, path);
    }

    void aFileWithoutEndIsTooLarge()
    {
        const auto board = readDashboardFile(QStringLiteral("/dev/zero"));
        QVERIFY(!board);
        QCOMPARE(board.error().kind, ErrorKind::TooLarge);
    }

private:
    QString put(const QByteArray &text)
    {
        const QString path = m_folder.filePath(QStringLiteral("board.json"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path;
    }

    QTemporaryDir m_folder;
};

OPS_TEST(DashboardFileTest)
#include "tst_dashboardfile.moc"
