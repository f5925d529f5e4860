#include "core/alerts/runbook.h"
#include "core/dashboards/grafanaimport.h"
#include "core/dashboards/shippedboards.h"
#include "tests/support/opstest.h"

#include <QDir>
#include <QRegularExpression>

using namespace ops;

namespace {

const QString English = QStringLiteral("en"), Chinese = QStringLiteral("zh_CN");

QStringList headingsOf(const QString &markdown)
{
    QStringList headings;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(QLatin1String("## ")))
            headings << line.sliced(3);
    }
    return headings;
}

QStringList headings(const QString &language)
{
    if (language == Chinese)
        return QStringLiteral("含义 影响谁 先看哪里 可能原因 处理步骤 何时升级 如何确认恢复").split(u' ');
    return {QStringLiteral("What it means"),  QStringLiteral("Who is hurt"), QStringLiteral("First look"),
            QStringLiteral("Likely causes"),  QStringLiteral("What to do"),  QStringLiteral("When to call somebody"),
            QStringLiteral("When it is over")};
}

Alert alertWith(const char *url)
{
    Alert alert;
    alert.annotations = {{"runbook_url", url}};
    return alert;
}

} // namespace

class RunbooksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachIsThereInBothLanguagesWithAllHeadings()
    {
        QVERIFY(shippedRunbookNames().size() > 30);
        for (const QString &name : shippedRunbookNames()) {
            for (const QString &language : {English, Chinese}) {
                const auto runbook = shippedRunbook(name, language);
                QVERIFY2(runbook, qPrintable(name));
                QVERIFY2(headingsOf(runbook->markdown) == headings(language), qPrintable(name + u' ' + language));
                QVERIFY2(runbook->markdown.startsWith(QLatin1String("# ") + runbook->title), qPrintable(name));
                // Nothing stands under a heading but what helps.
                static const QRegularExpression empty(QStringLiteral("## [^\n]+\n\n(##|$)"));
                QVERIFY2(!runbook->markdown.contains(empty), qPrintable(name));
            }
            QVERIFY2(shippedRunbook(name, Chinese)->title != shippedRunbook(name, English)->title, qPrintable(name));
        }
    }

    void eachHasAnAlertThatLeadsToIt()
    {
        const QString rules = QString::fromUtf8(shippedRules());
        for (const QString &name : shippedRunbookNames())
            QVERIFY2(rules.contains(QStringLiteral("runbook/%1\n").arg(name)), qPrintable(name));
    }

    void boardsThatTheyNameAreThere()
    {
        static const QRegularExpression named(QStringLiteral("[Bb]oards? \\*\\*([^*]+)\\*\\*"));
        QStringList boards;
        for (const ShippedBoard &board : shippedBoards())
            boards << importGrafana(shippedBoardJson(board))->dashboard.title;
        for (const QString &name : shippedRunbookNames()) {
            auto matches = named.globalMatch(shippedRunbook(name, English)->markdown);
            while (matches.hasNext()) {
                const QString board = matches.next().captured(1);
                QVERIFY2(boards.contains(board), qPrintable(name + u' ' + board));
            }
        }
    }

    void anotherLanguageGetsTheEnglishOne()
    {
        const QString name = shippedRunbookNames().first();
        QCOMPARE(shippedRunbook(name, QStringLiteral("fr_FR"))->markdown, shippedRunbook(name, English)->markdown);
        for (const char *bad : {"", "nosuch", "../rules/quantmind", "A", "a/b"})
            QVERIFY2(!shippedRunbook(QLatin1String(bad), English), bad);
    }

    void linksAreLookedAt()
    {
        using Kind = RunbookLink::Kind;
        QCOMPARE(runbookLinkOf(Alert()).kind, Kind::None);
        const RunbookLink own = runbookLinkOf(alertWith("quantmind-ops://runbook/host-disk"));
        QCOMPARE(own.kind, Kind::Shipped);
        QCOMPARE(own.name, QStringLiteral("host-disk"));
        QCOMPARE(runbookLinkOf(alertWith(" https://wiki.example/page?x=1 ")).kind, Kind::Web);
        for (const char *bad :
             {"quantmind-ops://runbook/", "quantmind-ops://runbook/../x", "file:///etc/passwd", "javascript:alert(1)",
              "https://user:secret@wiki.example/", "https://", "wiki/page", "ftp://wiki.example/", "http://[bad"})
            QVERIFY2(runbookLinkOf(alertWith(bad)).kind == Kind::Refused, bad);
    }
};

OPS_TEST(RunbooksTest)
#include "tst_runbooks.moc"
