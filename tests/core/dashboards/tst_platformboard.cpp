#include "core/dashboards/boardtexts.h"
#include "core/dashboards/grafanaimport.h"
#include "core/dashboards/panelquery.h"
#include "core/demo/truth.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QSet>
#include <QTranslator>

#include <algorithm>

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

} // namespace

/// The board that is shipped: read without a loss, every text translatable, every fault in sight.
class PlatformBoardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(OPS_RESOURCES_DIR "/dashboards/platform.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_json = file.readAll();
        auto result = importGrafana(m_json);
        QVERIFY(result);
        m_imported = std::move(*result);
    }

    void nothingIsLeftOut()
    {
        for (const ImportNote &note : m_imported.ignored)
            qWarning("%s %s", qPrintable(note.path), qPrintable(note.code));
        QVERIFY(m_imported.ignored.empty());
        QCOMPARE(m_imported.dashboard.refreshMs, qint64(30'000));
        for (const DashboardPanel &panel : m_imported.dashboard.panels) {
            QVERIFY2(panel.view != PanelView::Unsupported && !panel.targets.empty(), qPrintable(panel.title));
            QVERIFY2(!panel.field.unit.isEmpty() && !panel.description.isEmpty(), qPrintable(panel.title));
        }
    }

    void allViewsAreThere()
    {
        QSet<PanelView> views;
        for (const DashboardPanel &panel : m_imported.dashboard.panels)
            views.insert(panel.view);
        QCOMPARE(views.size(), 3);
    }

    void everyFaultHasItsPanel()
    {
        for (const auto &truth : demo::truths(m_json)) {
            QVERIFY2(truth.panel, qPrintable(truth.metric));
            const int id = truth.panel->id;
            const auto &panels = m_imported.dashboard.panels;
            const auto it = std::find_if(panels.begin(), panels.end(),
                                         [id](const DashboardPanel &panel) { return panel.id == id; });
            QVERIFY(it != panels.end());
            QCOMPARE(it->view, PanelView::TimeSeries); // where its course is seen
        }
    }

    void everyTextIsTranslated()
    {
        Brackets translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        Dashboard board = m_imported.dashboard;
        translateBoard(board);
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(board.title, QStringLiteral("[Platform]"));
        const auto isTranslated = [](const QString &text) { return text.isEmpty() || text.startsWith(u'['); };
        for (const DashboardPanel &panel : board.panels) {
            QVERIFY2(isTranslated(panel.title), qPrintable(panel.title));
            QVERIFY2(isTranslated(panel.description), qPrintable(panel.description));
            QVERIFY2(isTranslated(panel.draw.axisLabel), qPrintable(panel.draw.axisLabel));
            for (const PanelTarget &target : panel.targets) {
                QVERIFY2(target.legendFormat.contains(u"{{") || isTranslated(target.legendFormat),
                         qPrintable(target.legendFormat));
            }
        }
    }

    void otherTextsAreLeftAlone()
    {
        Dashboard board;
        board.title = QStringLiteral("Someone's own");
        translateBoard(board);
        QCOMPARE(board.title, QStringLiteral("Someone's own"));
        QVERIFY(!isBoardText(QString()));
    }

    /// Whatever range is chosen: each number is that of the same five minutes before its end.
    void numbersDoNotDependOnTheLengthOfTheRange()
    {
        constexpr qint64 end = 1'795'503'600'000;
        for (const DashboardPanel &panel : m_imported.dashboard.panels) {
            if (panel.view != PanelView::Stat)
                continue;
            QVERIFY2(!panel.title.contains(QStringLiteral("now")), qPrintable(panel.title));
            QSet<QString> exprs;
            for (const qint64 hours : {1, 6, 7 * 24}) {
                QuerySetting setting;
                setting.width = 160;
                setting.range = {end - hours * 3'600'000, end};
                const auto queries = prepareQueries(panel, setting);
                QVERIFY2(queries.back().instant() && queries.back().range.toMs == end, qPrintable(panel.title));
                exprs.insert(queries.back().expr);
            }
            QCOMPARE(exprs.size(), 1);
        }
    }

    void fillsTheGridWithoutHoles()
    {
        int bottom = 0, cells = 0;
        for (const DashboardPanel &panel : m_imported.dashboard.panels) {
            bottom = std::max(bottom, panel.grid.y + panel.grid.h);
            cells += panel.grid.w * panel.grid.h;
        }
        QCOMPARE(cells, bottom * 24);
    }

    void everyMacroIsKnown()
    {
        QuerySetting setting;
        setting.range = {1'795'500'000'000, 1'795'503'600'000};
        for (const DashboardPanel &panel : m_imported.dashboard.panels) {
            for (const PreparedQuery &query : prepareQueries(panel, setting))
                QVERIFY2(!query.expr.contains(u'$'), qPrintable(query.expr));
        }
    }

private:
    QByteArray m_json;
    ImportedDashboard m_imported;
};

OPS_TEST(PlatformBoardTest)
#include "tst_platformboard.moc"
