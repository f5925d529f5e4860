#include "core/dashboards/grafanaimport.h"
#include "tests/support/opstest.h"

#include <QDir>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <nlohmann/json.hpp>

using namespace ops;

namespace {

/// Whether a path of the report ("panels[3].options.legend") leads somewhere in the file.
bool leadsSomewhere(const nlohmann::json &document, const QString &path)
{
    const nlohmann::json *at = &document;
    static const QRegularExpression part(QStringLiteral("([^.\\[\\]]+)|\\[(\\d+)\\]"));
    for (auto it = part.globalMatch(path); it.hasNext();) {
        const auto match = it.next();
        if (match.hasCaptured(2)) {
            const auto index = match.captured(2).toULongLong();
            if (!at->is_array() || index >= at->size())
                return false;
            at = &(*at)[index];
        } else {
            const auto key = at->is_object() ? at->find(match.captured(1).toStdString()) : at->end();
            if (!at->is_object() || key == at->end())
                return false;
            at = &*key;
        }
    }
    return !at->is_null();
}

using nlohmann::json;

/// What an independent reader counts: it knows nothing of the importer.
struct FileCount
{
    std::size_t panels = 0, targets = 0, rows = 0;

    void panel(const json &node)
    {
        if (!node.is_object())
            return;
        const bool isRow = node.value("type", json()) == json("row");
        ++(isRow ? rows : panels);
        if (isRow)
            list(node, "panels");
        else if (const auto at = node.find("targets"); at != node.end() && at->is_array())
            targets += at->size();
    }
    void list(const json &node, const char *key)
    {
        const auto at = node.find(key);
        for (const json &item : at != node.end() && at->is_array() ? *at : json::array())
            panel(item);
    }
    void elements(const json &node)
    {
        for (const json &element : node.value("elements", json::object())) {
            ++panels;
            targets += element.at("/spec/data/spec/queries"_json_pointer).size();
        }
    }
    explicit FileCount(const json &file)
    {
        const json &inner = file.contains("dashboard") ? file["dashboard"]
                            : file.contains("spec")    ? file["spec"]
                                                       : file;
        list(inner, "panels");
        for (const json &row : inner.value("rows", json::array())) {
            ++rows;
            list(row, "panels");
        }
        elements(inner);
    }
};

} // namespace

/// Real boards of many projects: none is refused, and what is left out is named with its place.
class GrafanaCorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void imports_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(OPS_CORPUS_DIR "/grafana"));
        const auto files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
        if (files.isEmpty())
            QSKIP("no recorded dashboards here");
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    void imports()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const auto result = importGrafana(text);
        // One chart in public is broken JSON: nobody could read it.
        const bool isJson = nlohmann::json::accept(text.begin(), text.end());
        QCOMPARE(bool(result), isJson);
        if (!result)
            return;
        const auto document = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
        for (const ImportNote &note : result->ignored) {
            QVERIFY2(leadsSomewhere(document, note.path), qPrintable(note.path));
            QVERIFY(!note.code.isEmpty() && !note.reason.isEmpty());
        }
        QSet<int> ids;
        for (const DashboardPanel &panel : result->dashboard.panels) {
            QVERIFY(panel.id > 0 && !ids.contains(panel.id));
            ids.insert(panel.id);
            QVERIFY(panel.grid.w >= 1 && panel.grid.h >= 1 && panel.grid.x >= 0 && panel.grid.x + panel.grid.w <= 24);
        }
        QVERIFY(!result->dashboard.panels.empty());
        const FileCount count(document);
        QCOMPARE(result->dashboard.panels.size(), count.panels);
        QCOMPARE(targetsOf(result->dashboard), count.targets);
        QCOMPARE(std::size_t(result->rows), count.rows);
        m_panels += count.panels;
        m_faithful += faithfulIn(*result);
        for (const ImportNote &note : result->ignored)
            ++m_codes[note.code];
    }

    void placesDoNotOverlap_data() { imports_data(); }
    void placesDoNotOverlap()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto result = importGrafana(file.readAll());
        if (!result)
            return;
        QSet<std::pair<int, int>> cells;
        const auto cover = [&cells](const GridRect &rect) {
            for (int x = rect.x; x < rect.x + rect.w; ++x) {
                for (int y = rect.y; y < rect.y + rect.h; ++y) {
                    if (cells.contains({x, y}))
                        return false;
                    cells.insert({x, y});
                }
            }
            return true;
        };
        for (const DashboardRow &row : result->dashboard.rows)
            QVERIFY2(cover({0, row.y, 24, 1}), qPrintable(row.title));
        for (const DashboardPanel &panel : result->dashboard.panels) {
            QVERIFY2(cover(panel.grid), qPrintable(panel.title));
            QVERIFY(!panel.row || result->dashboard.rows[*panel.row].y < panel.grid.y);
        }
    }

    /// Shown with every setting that it has: a figure to watch, not a limit.
    void cleanupTestCase()
    {
        if (m_panels == 0)
            return;
        qInfo("faithful: %zu of %zu panels (%.1f %%)", m_faithful, m_panels,
              100.0 * double(m_faithful) / double(m_panels));
        for (auto it = m_codes.begin(); it != m_codes.end(); ++it)
            qInfo("  %5d %s", it.value(), qPrintable(it.key()));
    }

private:
    static std::size_t targetsOf(const Dashboard &board)
    {
        std::size_t targets = 0;
        for (const DashboardPanel &panel : board.panels)
            targets += panel.targets.size();
        return targets;
    }
    static std::size_t faithfulIn(const ImportedDashboard &board)
    {
        QSet<std::size_t> touched;
        for (const ImportNote &note : board.ignored) {
            if (note.panel)
                touched.insert(*note.panel);
        }
        return board.dashboard.panels.size() - std::size_t(touched.size());
    }

    std::size_t m_panels = 0, m_faithful = 0;
    QMap<QString, int> m_codes;
};

OPS_TEST(GrafanaCorpusTest)
#include "tst_grafanacorpus.moc"
