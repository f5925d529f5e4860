#include "app/drive/step.h"
#include "tests/support/opstest.h"

using namespace ops;
using drive::Step;

class StepTest : public QObject
{
    Q_OBJECT

    /// Steps are written with ' here, which reads better than escaped quotes.
    static QByteArray json(const char *line) { return QByteArray(line).replace('\'', '"'); }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("target");
        const auto row = [](const char *line, Step::Kind kind, const char *subject, const char *target) {
            QTest::newRow(line) << json(line) << int(kind) << QString::fromUtf8(subject) << QString::fromUtf8(target);
        };
        row("{'run':'time.back'}", Step::Kind::Run, "time.back", "");
        row("{'press':'Restore…'}", Step::Kind::Press, "Restore…", "");
        row("{'select':'row text','in':'name'}", Step::Kind::Select, "row text", "name");
        row("{'type':'','into':'Field'}", Step::Kind::Type, "", "Field");
        row("{'key':'Ctrl+P'}", Step::Kind::Key, "Ctrl+P", "");
        row("{'wait':'settled'}", Step::Kind::WaitSettled, "", "");
        row("{'wait':{'name':'a'}}", Step::Kind::Wait, "", "a");
        row("{'expect':{'name':'a','value':'b'}}", Step::Kind::Expect, "", "a");
        row("{'tree':'out.json'}", Step::Kind::Tree, "out.json", "");
        row("{'grab':'page.png'}", Step::Kind::Grab, "page.png", "");
        row("{'hover':{'name':'Chart','at':[0.25,0.5]}}", Step::Kind::Hover, "", "Chart");
        row("{'drag':{'name':'Chart','from':[0.1,0.5],'to':[0.9,0.5]}}", Step::Kind::Drag, "", "Chart");
    }
    void reads()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, kind);
        QFETCH(QString, subject);
        QFETCH(QString, target);
        const auto step = drive::readStep(line);
        QVERIFY(step);
        QCOMPARE(int(step->kind), kind);
        QCOMPARE(step->subject, subject);
        QCOMPARE(step->target, target);
    }

    void numbersAreValues()
    {
        const auto step = drive::readStep(json("{'wait':{'name':'a','value':12},'timeoutMs':50}"));
        QVERIFY(step);
        QCOMPARE(step->value, QStringLiteral("12"));
        QCOMPARE(step->timeoutMs, qint64(50));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line :
             {"", "[]", "{}", "nonsense", "{'fly':'away'}", "{'run':7}", "{'press':''}", "{'select':'a'}",
              "{'type':'a'}", "{'expect':{'name':'a'}}", "{'expect':{'name':'a','matches':'['}}", "{'wait':'for ever'}",
              "{'wait':{'value':'a'}}", "{'key':'F5','timeoutMs':-1}"})
            QTest::newRow(line) << json(line);
    }
    void refuses()
    {
        QFETCH(QByteArray, line);
        const auto step = drive::readStep(line);
        QVERIFY(!step);
        QVERIFY(!step.error().message.isEmpty());
    }
};

OPS_TEST(StepTest)
#include "tst_step.moc"
