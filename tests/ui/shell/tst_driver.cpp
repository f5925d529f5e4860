#include "app/drive/driver.h"
#include "tests/support/opstest.h"
#include "tests/ui/shell/windowfixture.h"

#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace ops;

class DriverTest : public QObject
{
    Q_OBJECT

    struct Run
    {
        test::WindowFixture fixture;
        drive::Driver driver{{[this]() -> QWidget & { return fixture.window; },
                              [this](const QString &id) { return fixture.window.commands().run(id); },
                              [this] { return fixture.page->settled(); }, 5000}};
        QSignalSpy finished{&driver, &drive::Driver::finished};
        QSignalSpy failed{&driver, &drive::Driver::failed};

        void steps(const QByteArray &lines)
        {
            for (const QByteArray &line : lines.split('\n'))
                driver.addLine(line);
            driver.endOfLines();
            driver.start();
        }
        QString failure() { return failed.isEmpty() ? QString() : failed.first().first().toString(); }
    };

private Q_SLOTS:
    void actsAndLooks()
    {
        Run run;
        run.steps(R"({"type":"héllo 中文","into":"Field"}
{"expect":{"name":"Field","value":"héllo 中文"}}
{"press":"Copy"}
{"expect":{"name":"Copied","value":"héllo 中文"}}
{"type":"next","into":"Field"}
{"expect":{"name":"Field","matches":"^ne.t$"}}

{"select":"two","in":"Rows"}
{"expect":{"name":"Copied","value":"two"}}
{"run":"time.zoomOut"}
{"wait":{"name":"Time range","value":"Last 2 h"}}
{"key":"Alt+Left"}
{"expect":{"name":"Time range","value":"Last hour"}})");
        QTRY_VERIFY2(run.finished.count() == 1 || run.failed.count() == 1, "still running");
        QCOMPARE(run.failure(), QString());
    }

    void popupsAreDriven()
    {
        Run run;
        run.steps(R"({"press":"Time range"}
{"type":"now-2d","into":"From"}
{"press":"Apply"}
{"expect":{"name":"Time range","value":"Last 2 days"}}
{"press":"Time range"}
{"select":"Yesterday","in":"Quick ranges"}
{"expect":{"name":"Time range","value":"Yesterday"}}
{"press":"Time zone"}
{"press":"UTC"}
{"expect":{"name":"Time zone","value":"UTC +00:00"}})");
        QTRY_VERIFY2(run.finished.count() == 1 || run.failed.count() == 1, "still running");
        QCOMPARE(run.failure(), QString());
    }

    void firstFailureEndsIt_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QString>("failure");
        QTest::newRow("not there") << QByteArray("\n{\"press\":\"Nothing\"}")
                                   << R"(step 2: {"press":"Nothing"}: There is no visible element named "Nothing".)";
        QTest::newRow("other value")
            << QByteArray(R"({"expect":{"name":"Time range","value":"x"}})")
            << R"(step 1: {"expect":{"name":"Time range","value":"x"}}: "Time range" is "Last hour", not "x".)";
        QTest::newRow("no action")
            << QByteArray(R"({"run":"nothing"})")
            << R"(step 1: {"run":"nothing"}: There is no action "nothing", or it cannot run now.)";
        QTest::newRow("no key") << QByteArray(R"({"key":"Grblx"})") << R"(step 1: {"key":"Grblx"}: "Grblx" is no key.)";
    }
    void firstFailureEndsIt()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QString, failure);
        Run run;
        run.steps(steps + "\n{\"type\":\"later\",\"into\":\"Field\"}");
        QTRY_COMPARE(run.failed.count(), 1);
        QCOMPARE(run.failure(), failure);
        QCoreApplication::processEvents();
        QCOMPARE(run.fixture.named<QLineEdit>(QStringLiteral("Field"))->text(), QString());
        QCOMPARE(run.finished.count(), 0);
    }

    void waitsUntilSettled()
    {
        Run run;
        run.fixture.page->setSettled(false);
        run.steps("{\"wait\":\"settled\"}");
        QCoreApplication::processEvents();
        QCOMPARE(run.finished.count(), 0);
        run.fixture.page->setSettled(true);
        QTRY_COMPARE(run.finished.count(), 1);
    }

    void waitsNoLongerThanAllowed()
    {
        Run run;
        run.fixture.page->setSettled(false);
        run.steps("{\"wait\":\"settled\",\"timeoutMs\":1}");
        QTRY_COMPARE(run.failed.count(), 1);
        QVERIFY2(run.failure().endsWith(u"The window has not settled. (waited 1 ms)"), qPrintable(run.failure()));
    }

    void linesMayComeLater()
    {
        Run run;
        run.driver.start();
        run.driver.addLine("{\"run\":\"refresh.1m\"}");
        QTRY_COMPARE(run.fixture.context.refreshMs(), 60000);
        run.driver.addLine("{\"run\":\"refresh.off\"}");
        QTRY_COMPARE(run.fixture.context.refreshMs(), 0);
        QCOMPARE(run.finished.count(), 0);
        run.driver.endOfLines();
        QTRY_COMPARE(run.finished.count(), 1);
    }

    void writesPictureAndTree()
    {
        QTemporaryDir folder;
        Run run;
        run.steps(QStringLiteral("{\"grab\":\"%1/a.png\"}\n{\"tree\":\"%1/a.json\"}").arg(folder.path()).toUtf8());
        QTRY_COMPARE(run.finished.count(), 1);
        QCOMPARE(QImage(folder.filePath(QStringLiteral("a.png"))).size(), QSize(1280, 800));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("a.json"))));
    }

    void popupsAreInThePicture()
    {
        QTemporaryDir folder;
        Run run;
        run.steps(QStringLiteral("{\"grab\":\"%1/a.png\"}\n{\"press\":\"Time range\"}\n{\"grab\":\"%1/b.png\"}")
                      .arg(folder.path())
                      .toUtf8());
        QTRY_COMPARE(run.finished.count(), 1);
        auto *list = run.fixture.named<QListWidget>(QStringLiteral("Quick ranges"));
        QVERIFY(list->isVisible());
        const QRect place(run.fixture.window.mapFromGlobal(list->mapToGlobal(QPoint(0, 0))), list->size());
        const QImage before(folder.filePath(QStringLiteral("a.png"))), after(folder.filePath(QStringLiteral("b.png")));
        QCOMPARE(after.size(), before.size());
        const QRect seen = place & before.rect();
        QVERIFY(seen.width() > 50 && seen.height() > 50);
        QVERIFY(before.copy(seen) != after.copy(seen));
        QCOMPARE(after.copy(seen), list->grab()
                                       .toImage()
                                       .convertToFormat(after.format())
                                       .copy(QRect(seen.topLeft() - place.topLeft(), seen.size())));
        list->window()->close();
    }

    void pictureIsWrittenWhileTheWindowLives()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.png"));
        Run run;
        run.driver.addLine(QStringLiteral("{\"grab\":\"%1\"}").arg(path).toUtf8());
        run.driver.addLine("{\"type\":\"next\",\"into\":\"Field\"}");
        run.driver.endOfLines();
        run.driver.start();
        auto *field = run.fixture.named<QLineEdit>(QStringLiteral("Field"));
        QVERIFY(run.finished.isEmpty()); // encoded elsewhere; the next step waits for it
        QVERIFY(field->text().isEmpty());
        connect(field, &QLineEdit::textChanged, this, [path] { QVERIFY(!QImage(path).isNull()); });
        QTRY_COMPARE(run.finished.count(), 1);
        QCOMPARE(field->text(), QStringLiteral("next"));
    }

    void whatIsOnTheScreenIsPressed()
    {
        Run run;
        auto *area = new QScrollArea(run.fixture.window.centralWidget());
        area->setGeometry(300, 300, 300, 200);
        auto *content = new QWidget;
        content->resize(200, 2000);
        QStringList pressed;
        for (const int y : {1500, 20, 1800}) {
            auto *button = new QPushButton(QStringLiteral("Twin"), content);
            button->move(10, y);
            connect(button, &QPushButton::clicked, this, [&pressed, y] { pressed << QString::number(y); });
        }
        area->setWidget(content);
        area->show();
        run.steps("{\"press\":\"Twin\"}");
        QTRY_COMPARE(run.finished.count(), 1);
        QTRY_COMPARE(pressed, QStringList(QStringLiteral("20")));
    }

    void whatIsOutOfSightIsNotPressed()
    {
        Run run;
        auto *button = new QPushButton(QStringLiteral("Far"), run.fixture.window.centralWidget());
        button->move(5000, 10);
        button->show();
        run.steps("{\"press\":\"Far\"}");
        QTRY_COMPARE(run.failed.count(), 1);
        QVERIFY2(run.failure().endsWith(u"has no place on the screen."), qPrintable(run.failure()));
    }

    void unwritableFileIsSaid_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::newRow("tree") << QByteArray("{\"tree\":\"/nonexistent/folder/a.json\"}");
        QTest::newRow("grab") << QByteArray("{\"grab\":\"/nonexistent/folder/a.png\"}");
    }
    void unwritableFileIsSaid()
    {
        QFETCH(QByteArray, step);
        Run run;
        run.steps(step);
        QTRY_COMPARE(run.failed.count(), 1);
    }
};

OPS_TEST(DriverTest)
#include "tst_driver.moc"
