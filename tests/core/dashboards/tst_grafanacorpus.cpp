#include "core/dashboards/grafanaimport.h"
#include "tests/support/opstest.h"

#include <QDir>
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
        const bool isV2 = text.contains("\"elements\"");
        QVERIFY(isV2 || !result->dashboard.panels.empty());
    }
};

OPS_TEST(GrafanaCorpusTest)
#include "tst_grafanacorpus.moc"
