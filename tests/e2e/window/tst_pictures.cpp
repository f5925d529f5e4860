#include "tests/e2e/window/windowrun.h"
#include "tests/support/boardserver.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QImage>

using namespace ops;
using namespace ops::test;

namespace {

const QStringList PlatformOnly{QStringLiteral("--pages"), QStringLiteral("dashboard:platform")};

} // namespace

/// Pictures of the pages and what is said of them.
class PicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPanelHasItsValue()
    {
        const BoardServer server;
        WindowRun run(server.url());
        const auto result =
            run.screenshot(PlatformOnly + QStringList{QStringLiteral("--size"), QStringLiteral("1280x800")});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const auto panels = panelsOf(run.json(QStringLiteral("state.json")));
        QVERIFY(panels.size() >= 5);
        for (const auto &panel : panels) {
            QCOMPARE(QByteArray::fromStdString(panel["state"].get<std::string>()), QByteArray("value"));
            QVERIFY(panel["message"].is_null());
            QVERIFY(panel["series"].get<int>() > 0);
            QVERIFY(panel["points"].get<int>() > 0);
        }
        const QImage picture(run.path(QStringLiteral("dashboard-platform.png")));
        QCOMPARE(picture.size(), QSize(1280, 800));
    }

    void scaleAndLanguageAndTheme()
    {
        const BoardServer server;
        WindowRun run(server.url());
        const auto result = run.screenshot(
            PlatformOnly + QStringList{QStringLiteral("--size"), QStringLiteral("1000x700"), QStringLiteral("--scale"),
                                       QStringLiteral("2"), QStringLiteral("--theme"), QStringLiteral("light"),
                                       QStringLiteral("--language"), QStringLiteral("zh_CN")});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const QImage picture(run.path(QStringLiteral("dashboard-platform.png")));
        QCOMPARE(picture.size(), QSize(2000, 1400));
        QVERIFY(picture.pixelColor(picture.width() / 2, picture.height() - 4).lightness() > 128);
    }

    void aBoardOfTheOperatorsOwnIsAPage()
    {
        const BoardServer server;
        WindowRun run(server.url());
        const QString file = run.path(QStringLiteral("mine.json"));
        QFile board(file);
        QVERIFY(board.open(QIODevice::WriteOnly));
        board.write(R"({"uid":"mine","title":"Mine","panels":[
            {"id":7,"type":"stat","title":"One","gridPos":{"x":0,"y":0,"w":8,"h":4},"targets":[{"refId":"A","expr":"up"}]},
            {"id":8,"type":"geomap","title":"Map","gridPos":{"x":8,"y":0,"w":8,"h":4},"targets":[{"refId":"A","expr":"up"}]}]})");
        board.close();
        const auto result = run.screenshot({file, QStringLiteral("--pages"), QStringLiteral("dashboard:mine")});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const auto panels = panelsOf(run.json(QStringLiteral("state.json")));
        QCOMPARE(panels.size(), std::size_t(2));
        QCOMPARE(panels[0]["id"].get<int>(), 7);
        QCOMPARE(QByteArray::fromStdString(panels[0]["state"].get<std::string>()), QByteArray("value"));
        QCOMPARE(QByteArray::fromStdString(panels[1]["view"].get<std::string>()), QByteArray("unsupported"));
        QVERIFY(!panels[1]["message"].is_null());

        const auto missing = run.screenshot({run.path(QStringLiteral("none.json"))});
        QVERIFY(missing.exitCode != 0);
        QVERIFY2(missing.err.contains("none.json"), missing.err.constData());
    }

    void aServerThatIsNotThereIsSaid()
    {
        WindowRun run(QUrl(QStringLiteral("http://127.0.0.1:1")));
        const auto result = run.screenshot(PlatformOnly);
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const auto panels = panelsOf(run.json(QStringLiteral("state.json")));
        QVERIFY(!panels.empty());
        for (const auto &panel : panels) {
            QCOMPARE(QByteArray::fromStdString(panel["state"].get<std::string>()), QByteArray("error"));
            QVERIFY(panel["message"].is_string());
        }
    }
};
OPS_TEST(PicturesTest)
#include "tst_pictures.moc"
