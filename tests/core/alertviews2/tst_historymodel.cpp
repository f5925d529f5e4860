#include "core/alerts/episodesovertime.h"
#include "core/alerts/historycsv.h"
#include "core/alerts/historymodel.h"
#include "core/time/duration.h"
#include "tests/core/alertviews2/things.h"
#include "tests/support/opstest.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace ops;
using namespace ops::test;

namespace {

constexpr qint64 StartMs = 1'795'500'000'000; // 2026-11-24 04:00 UTC

HistoryPage::Row episodeRow(const char *id, qint64 startsAtMs, Episode::End end, std::optional<qint64> endedAtMs)
{
    HistoryPage::Row row;
    row.episode.id = QString::fromLatin1(id);
    row.episode.labels = labelsOf({{"alertname", "Down"}, {"service", "api"}, {"severity", "critical"}});
    row.episode.startsAtMs = startsAtMs;
    row.episode.end = end;
    row.episode.endedAtMs = endedAtMs;
    row.episode.peakSeverity = Severity::Critical;
    return row;
}

HistoryPage pageOf(std::vector<HistoryPage::Row> rows, qint64 matched)
{
    HistoryPage page;
    page.rows = std::move(rows);
    page.matched = matched;
    return page;
}

EpisodeFact factAt(qint64 startsAtMs, Severity severity = Severity::Warning)
{
    EpisodeFact fact;
    fact.startsAtMs = startsAtMs;
    fact.severity = severity;
    return fact;
}

} // namespace

class HistoryModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsOnWhileThereIsMore()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy wanted(&model, &HistoryModel::moreWanted);
        model.reset(pageOf({episodeRow("1", StartMs, Episode::End::Open, {})}, 3), StartMs + minuteMs);
        QVERIFY(model.canFetchMore({}));
        wanted.clear(); // the tester asks, too
        model.fetchMore({});
        QCOMPARE(wanted.count(), 1);
        model.append(pageOf({episodeRow("2", StartMs - 1, Episode::End::Resolved, StartMs)}, 3));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.canFetchMore({}));
        model.append(pageOf({}, 3)); // one went meanwhile: it must not be asked for for ever
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.rowOfEpisode(QStringLiteral("2")), 1);
        QCOMPARE(model.rowOfEpisode(QStringLiteral("9")), -1);
    }

    void cells()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model);
        HistoryPage::Row row = episodeRow("1", StartMs, Episode::End::Resolved, StartMs + 90 * minuteMs);
        row.work.acknowledgedAtMs = StartMs + 2 * minuteMs;
        row.work.owner = QStringLiteral("li.wei");
        row.episode.endInferred = true;
        model.setZone(QTimeZone("Asia/Shanghai"));
        model.reset(pageOf({row, episodeRow("2", StartMs, Episode::End::Open, {})}, 2), StartMs + 5 * minuteMs);
        const auto cell = [&model](int r, int column) { return model.index(r, column).data().toString(); };
        QVERIFY2(cell(0, HistoryModel::StartColumn).endsWith(QStringLiteral(" +08:00")), qPrintable(cell(0, 0)));
        QCOMPARE(cell(0, HistoryModel::NameColumn), QStringLiteral("Down"));
        QCOMPARE(cell(0, HistoryModel::LabelsColumn), QStringLiteral("service=api"));
        QCOMPARE(cell(0, HistoryModel::EndColumn), QStringLiteral("resolved (inferred)"));
        QCOMPARE(cell(0, HistoryModel::LastedColumn), QStringLiteral("1 h 30 min"));
        QCOMPARE(cell(0, HistoryModel::AcknowledgedColumn), QStringLiteral("after 2 min"));
        QCOMPARE(cell(0, HistoryModel::OwnerColumn), QStringLiteral("li.wei"));
        QCOMPARE(cell(1, HistoryModel::LastedColumn), QStringLiteral("5 min"));
        QCOMPARE(cell(1, HistoryModel::AcknowledgedColumn), QStringLiteral("never"));
        QVERIFY(model.index(1, 0).data(HistoryModel::OpenRole).toBool());
    }

    void goneIsNotResolved()
    {
        QVERIFY(!timeToResolve(episodeRow("1", StartMs, Episode::End::SourceLost, StartMs + 5).episode));
        QCOMPARE(timeToResolve(episodeRow("1", StartMs, Episode::End::Resolved, StartMs + 5).episode),
                 std::optional<qint64>(5));
        QCOMPARE(episodeEndText(episodeRow("1", StartMs, Episode::End::SourceLost, StartMs).episode),
                 QStringLiteral("source lost"));
    }

    void csvHoldsEverythingAndIsNoFormula()
    {
        HistoryPage::Row row = episodeRow("1", StartMs, Episode::End::Resolved, StartMs + 1500);
        row.work.note = QStringLiteral("=HYPERLINK(\"x\")");
        const QByteArray csv = historyCsv({row}, QTimeZone("Asia/Shanghai"));
        QVERIFY2(csv.contains("+08:00,"), csv.constData());
        QVERIFY2(csv.contains(",resolved,critical,Down,service=api,"), csv.constData());
        QVERIFY2(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""), csv.constData());
        QVERIFY2(csv.contains(",1.5,1,"), csv.constData());
        QCOMPARE(historyCsvHead().count(','),
                 historyCsv({episodeRow("1", StartMs, Episode::End::Open, {})}, QTimeZone::utc()).count(','));
    }

    void fileIsWholeOrNotThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        QCOMPARE(*writeWholeFile("abc", path), qint64(3));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("abc"));
        const auto refused = writeWholeFile("abc", folder.filePath(QStringLiteral("none/a.csv")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
    }

    void barsOfHours()
    {
        const TimeRange range{StartMs, StartMs + 6 * hourMs};
        const auto result = episodesOverTime({factAt(StartMs), factAt(StartMs + hourMs, Severity::Critical),
                                              factAt(StartMs + hourMs + 1), factAt(StartMs - 1)},
                                             range, QTimeZone::utc());
        QVERIFY(!result.byDay);
        QCOMPARE(result.bars.front().toMs - result.bars.front().fromMs, hourMs);
        int began = 0, critical = 0;
        for (const EpisodesBar &bar : result.bars) {
            began += bar.began;
            critical += bar.critical;
            QCOMPARE(bar.fromMs % hourMs, qint64(0));
        }
        QCOMPARE(began, 3); // the one before the range is in no bar
        QCOMPARE(critical, 1);
        QVERIFY(result.bars.back().toMs > range.toMs);
    }

    void barsOfDaysFollowTheZone()
    {
        const QTimeZone zone("America/New_York"); // 2026-11-01 has 25 hours there
        const TimeRange range{QDateTime(QDate(2026, 10, 20), QTime(5, 0), Qt::UTC).toMSecsSinceEpoch(),
                              QDateTime(QDate(2026, 11, 20), QTime(5, 0), Qt::UTC).toMSecsSinceEpoch()};
        const auto result = episodesOverTime({}, range, zone);
        QVERIFY(result.byDay);
        for (const EpisodesBar &bar : result.bars)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(bar.fromMs, zone).time(), QTime(0, 0));
        QVERIFY(result.bars.size() <= 62);
    }

    void longRangesHaveFewBars()
    {
        const auto result = episodesOverTime({factAt(StartMs)}, {StartMs - 400 * dayMs, StartMs}, QTimeZone::utc());
        QVERIFY(result.byDay);
        QVERIFY(result.bars.size() <= 62);
        QCOMPARE(result.bars.back().began, 1);
    }
};

OPS_TEST(HistoryModelTest)
#include "tst_historymodel.moc"
