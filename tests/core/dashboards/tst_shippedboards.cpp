#include "core/dashboards/boardtextlist.h"
#include "core/dashboards/boardtexts.h"
#include "core/dashboards/grafanaimport.h"
#include "core/dashboards/panelquery.h"
#include "core/dashboards/shippedboards.h"
#include "core/demo/simulator.h"
#include "core/demo/truth.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include <algorithm>
#include <map>

using namespace ops;

namespace {

/// Puts brackets around every text of the boards.
class Brackets : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QLatin1String(context) == u"Board" ? u'[' + QString::fromUtf8(source) + u']' : QString();
    }
    bool isEmpty() const override { return false; }
};

/// From the sources: the tests do not carry the program's resources.
QByteArray jsonOf(const ShippedBoard &board)
{
    QFile file(QStringLiteral(OPS_RESOURCES_DIR) + QLatin1String(board.file).sliced(1));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString without(QString text, const char *pattern)
{
    return text.replace(QRegularExpression(QLatin1String(pattern)), QStringLiteral(" "));
}

/// The metrics that an expression names: what is neither a label nor a function nor a word of the language.
QSet<QString> metricsOf(const QString &expr)
{
    QString rest = without(expr, "\"[^\"]*\"");
    rest = without(rest, "\\{[^}]*\\}");
    rest = without(rest, "\\[[^\\]]*\\]");
    rest = without(rest, "\\b(by|without|on|ignoring|group_left|group_right) *\\([^)]*\\)");
    rest = without(rest, "\\b(or|and|unless|bool|offset)\\b");
    static const QRegularExpression name(QStringLiteral("\\b[a-zA-Z_:][a-zA-Z0-9_:]*\\b(?! *\\()"));
    QSet<QString> metrics;
    for (auto it = name.globalMatch(rest); it.hasNext();)
        metrics.insert(it.next().captured());
    return metrics;
}

/// What the demo serves, and what Prometheus adds to each scrape.
QSet<QString> knownMetrics()
{
    QSet<QString> known{QStringLiteral("up"), QStringLiteral("scrape_duration_seconds"),
                        QStringLiteral("scrape_samples_scraped")};
    const demo::Simulator simulator(0);
    for (const auto &family : simulator.book().families()) {
        for (const auto &series : family.series)
            known.insert(QString::fromStdString(family.name + series.suffix));
    }
    return known;
}

bool isOfPrometheusItself(const QString &metric)
{
    return metric.startsWith(u"prometheus_") || metric == u"process_resident_memory_bytes" ||
           metric == u"go_memstats_heap_inuse_bytes";
}

bool isSelfTranslating(const QString &text) { return text.contains(u"{{"); }

} // namespace

/// The boards that are shipped: read without a loss, every text translatable, every metric there, every fault in
/// sight.
class ShippedBoardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const ShippedBoard &shipped : shippedBoards()) {
            auto result = importGrafana(jsonOf(shipped));
            QVERIFY2(result, shipped.id);
            m_boards.emplace(QLatin1String(shipped.id), std::move(*result));
        }
        QCOMPARE(m_boards.size(), shippedBoards().size());
    }

    void thereAreTen()
    {
        QStringList ids;
        for (const ShippedBoard &shipped : shippedBoards())
            ids << QLatin1String(shipped.id).sliced(QLatin1String("dashboard:").size());
        QCOMPARE(ids.join(u' '),
                 QStringLiteral("platform services hosts network containers postgresql redis nginx prometheus backup"));
    }

    void nothingIsLeftOut_data() { eachBoard(); }
    void nothingIsLeftOut()
    {
        const ImportedDashboard &imported = board();
        for (const ImportNote &note : imported.ignored)
            QFAIL(qPrintable(note.path + u' ' + note.code));
        QCOMPARE(QStringLiteral("dashboard:") + imported.dashboard.uid, QLatin1String(QTest::currentDataTag()));
        QCOMPARE(imported.dashboard.refreshMs, qint64(30'000));
        QSet<int> ids;
        for (const DashboardPanel &panel : imported.dashboard.panels) {
            ids.insert(panel.id);
            QVERIFY2(panel.view != PanelView::Unsupported, qPrintable(panel.title));
            QVERIFY2(!panel.description.isEmpty(), qPrintable(panel.title));
            QVERIFY2(panel.view == PanelView::Text ? !panel.content.text.isEmpty() : !panel.targets.empty(),
                     qPrintable(panel.title));
        }
        QCOMPARE(std::size_t(ids.size()), imported.dashboard.panels.size());
    }

    void theirQueriesAreWhole_data() { eachBoard(); }
    void theirQueriesAreWhole()
    {
        QStringList names{QStringLiteral("__rate_interval")};
        for (const Variable &variable : board().dashboard.variables)
            names << variable.name;
        static const QRegularExpression reference(QStringLiteral("\\$(\\w+)"));
        for (const DashboardPanel &panel : board().dashboard.panels) {
            for (const PanelTarget &target : panel.targets) {
                QCOMPARE(target.expr.count(u'('), target.expr.count(u')'));
                QCOMPARE(target.expr.count(u'{'), target.expr.count(u'}'));
                for (auto it = reference.globalMatch(target.expr); it.hasNext();)
                    QVERIFY2(names.contains(it.next().captured(1)), qPrintable(target.expr));
                QVERIFY2(target.askable && !target.hidden, qPrintable(panel.title));
            }
        }
    }

    void everyMetricIsThere_data() { eachBoard(); }
    void everyMetricIsThere()
    {
        static const QSet<QString> known = knownMetrics();
        int seen = 0;
        for (const DashboardPanel &panel : board().dashboard.panels) {
            for (const PanelTarget &target : panel.targets) {
                for (const QString &metric : metricsOf(target.expr)) {
                    QVERIFY2(known.contains(metric) || isOfPrometheusItself(metric), qPrintable(metric));
                    ++seen;
                }
            }
        }
        QVERIFY(seen > 10);
    }

    void everyVariableHasALabelAndAQuery_data() { eachBoard(); }
    void everyVariableHasALabelAndAQuery()
    {
        static const QSet<QString> known = knownMetrics();
        for (const Variable &variable : board().dashboard.variables) {
            QCOMPARE(variable.kind, Variable::Kind::Query);
            QVERIFY2(isBoardText(variable.label), qPrintable(variable.label));
            static const QRegularExpression metric(QStringLiteral("label_values\\((\\w+)"));
            const QString name = metric.match(variable.query).captured(1);
            QVERIFY2(known.contains(name) || isOfPrometheusItself(name), qPrintable(variable.query));
            QVERIFY(!variable.current.isEmpty());
        }
    }

    void everyTextIsTranslated_data() { eachBoard(); }
    void everyTextIsTranslated()
    {
        Brackets translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        Dashboard translated = board().dashboard;
        translateBoard(translated);
        QCoreApplication::removeTranslator(&translator);
        for (const QString &text : boardTexts(translated))
            QVERIFY2(isSelfTranslating(text) || text.startsWith(u'['), qPrintable(text));
        QVERIFY(translated.title.startsWith(u'['));
    }

    void theListOfTextsHoldsNothingElse()
    {
        QSet<QString> used;
        for (const auto &[id, imported] : m_boards) {
            const QStringList texts = boardTexts(imported.dashboard);
            used.unite(QSet<QString>(texts.begin(), texts.end()));
        }
        for (const char *text : boardTextList())
            QVERIFY2(used.contains(QString::fromUtf8(text)), text);
    }

    void otherTextsAreLeftAlone()
    {
        Dashboard own;
        own.title = QStringLiteral("Someone's own");
        translateBoard(own);
        QCOMPARE(own.title, QStringLiteral("Someone's own"));
        QVERIFY(!isBoardText(QString()));
    }

    void everyFaultHasItsPanel()
    {
        demo::BoardFiles files;
        for (const ShippedBoard &shipped : shippedBoards())
            files.push_back({QLatin1String(shipped.id), jsonOf(shipped)});
        for (const auto &truth : demo::truths(files)) {
            QVERIFY2(truth.panel, qPrintable(truth.metric));
            const auto &panels = m_boards.at(truth.panel->board).dashboard.panels;
            const auto it = std::find_if(panels.begin(), panels.end(),
                                         [&truth](const DashboardPanel &panel) { return panel.id == truth.panel->id; });
            QVERIFY(it != panels.end());
            QCOMPARE(it->title, truth.panel->title);
            QCOMPARE(it->view, PanelView::TimeSeries); // where its course is seen
            // What has gone is out of the query's own window a minute later.
            for (const PanelTarget &target : it->targets)
                QVERIFY2(!target.expr.contains(QRegularExpression(QStringLiteral("\\[\\d"))), qPrintable(target.expr));
        }
    }

    /// Whatever range is chosen: each number is that of the same five minutes before its end.
    void numbersDoNotDependOnTheLengthOfTheRange_data() { eachBoard(); }
    void numbersDoNotDependOnTheLengthOfTheRange()
    {
        for (const DashboardPanel &panel : board().dashboard.panels) {
            if (panel.view == PanelView::TimeSeries)
                continue;
            for (const PanelTarget &target : panel.targets) {
                QVERIFY2(target.instant, qPrintable(panel.title));
                QVERIFY2(!target.expr.contains(u"$__"), qPrintable(target.expr));
            }
        }
    }

    void fillsTheGridWithoutHoles_data() { eachBoard(); }
    void fillsTheGridWithoutHoles()
    {
        constexpr int Columns = 24;
        int bottom = 0, cells = 0;
        for (const DashboardPanel &panel : board().dashboard.panels) {
            bottom = std::max(bottom, panel.grid.y + panel.grid.h);
            cells += panel.grid.w * panel.grid.h;
        }
        cells += int(board().dashboard.rows.size()) * Columns;
        QCOMPARE(cells, bottom * Columns);
    }

    /// What is judged by a colour has more than one.
    void everyNumberHasAUnitAndItsThresholds_data() { eachBoard(); }
    void everyNumberHasAUnitAndItsThresholds()
    {
        for (const DashboardPanel &panel : board().dashboard.panels) {
            if (panel.view == PanelView::Text)
                continue;
            QVERIFY2(!panel.field.unit.isEmpty(), qPrintable(panel.title));
            QVERIFY2(!panel.field.thresholds.empty(), qPrintable(panel.title));
            QVERIFY2(panel.view != PanelView::BarGauge || panel.field.max, qPrintable(panel.title));
        }
    }

private:
    void eachBoard()
    {
        QTest::addColumn<QString>("id");
        for (const ShippedBoard &shipped : shippedBoards())
            QTest::newRow(shipped.id) << QString(QLatin1String(shipped.id));
    }
    const ImportedDashboard &board() const { return m_boards.at(QLatin1String(QTest::currentDataTag())); }

    std::map<QString, ImportedDashboard> m_boards;
};

OPS_TEST(ShippedBoardsTest)
#include "tst_shippedboards.moc"
