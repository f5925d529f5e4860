#include "tests/support/opstest.h"
#include "ui/dashboards/panellook.h"

using namespace ops;
using Content = PanelLook::Content;

class PanelLookTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 Now = 1'795'500'000'000;

    static PanelVm::State state(DataState which, int series, const QString &message = QString())
    {
        PanelVm::State state;
        state.state = which;
        state.message = message;
        state.asOfMs = Now - 125'000;
        auto data = std::make_shared<PanelData>();
        data->series.resize(std::size_t(series));
        state.data = std::move(data);
        return state;
    }
    static PanelLook look(const PanelVm::State &state, bool showsNoData = false)
    {
        return lookOf(state, Now, showsNoData);
    }

private Q_SLOTS:
    void fiveStatesLookDifferent()
    {
        const PanelLook value = look(state(DataState::Value, 1));
        const PanelLook none = look(state(DataState::NoData, 0, QStringLiteral("No data.")));
        const PanelLook stale = look(state(DataState::Stale, 1, QStringLiteral("Refused.")));
        const PanelLook partial = look(state(DataState::Partial, 1, QStringLiteral("Incomplete.")));
        const PanelLook error = look(state(DataState::Error, 0, QStringLiteral("Refused.")));
        const PanelLook loading = look(state(DataState::Loading, 0));
        QVERIFY(value.content == Content::Body && !value.strip && !value.icon && value.word.isEmpty());
        QVERIFY(none.content == Content::Message && !none.retry && none.icon == Icon::StateUnknown);
        QVERIFY(stale.content == Content::Body && stale.strip && stale.old && stale.retry);
        QCOMPARE(stale.word, QStringLiteral("stale, 2 min"));
        QCOMPARE(stale.sentence, QStringLiteral("Refused.")); // the cause first: a strip may cut the rest
        QVERIFY(partial.content == Content::Body && partial.strip && !partial.old && !partial.retry);
        QCOMPARE(partial.sentence, QStringLiteral("Incomplete."));
        QVERIFY(error.content == Content::Message && error.retry && error.icon == Icon::StateCritical);
        QVERIFY(loading.content == Content::Skeleton);
        const QSet<QString> words{value.word, none.word, stale.word, partial.word, error.word, loading.word};
        QCOMPARE(words.size(), qsizetype(6));
    }

    void everyStateButValueSaysSomething()
    {
        for (const DataState which :
             {DataState::Loading, DataState::NoData, DataState::Stale, DataState::Partial, DataState::Error})
            QVERIFY(!look(state(which, 0)).sentence.isEmpty());
    }

    void oldEmptyAnswerIsAMessage()
    {
        const PanelLook stale = look(state(DataState::Stale, 0, QStringLiteral("Refused.")));
        QVERIFY(stale.content == Content::Message && !stale.strip && stale.retry);
    }

    void aTextForNoDataStandsBelowTheSentence()
    {
        const PanelLook none = look(state(DataState::NoData, 0), true);
        QVERIFY(none.content == Content::Body && none.strip);
    }

    void whatWouldBeRefusedAgainIsNotRetried()
    {
        PanelVm::State refused = state(DataState::Error, 0, QStringLiteral("Wrong."));
        refused.error = Error(ErrorKind::BadRequest, QStringLiteral("Wrong."));
        QVERIFY(!look(refused).retry);
        refused.error = Error(ErrorKind::Network, QStringLiteral("Refused."));
        QVERIFY(look(refused).retry);
    }

    void whatIsNotFilteredSaysSoQuietly()
    {
        PanelVm::State unfiltered = state(DataState::Value, 1);
        unfiltered.notes = QStringList(QStringLiteral("Not here."));
        const PanelLook note = look(unfiltered);
        QVERIFY(note.content == Content::Body && !note.strip && note.icon == Icon::StateInfo);
        QCOMPARE(note.word, QStringLiteral("not filtered"));
        QCOMPARE(spokenState(unfiltered, note, QStringLiteral("5")), QStringLiteral("Not here. (5)"));
    }

    void whatHasNoViewIsNoFailure()
    {
        PanelVm::State unsupported = state(DataState::Error, 0, QStringLiteral("There is no view."));
        unsupported.data.reset();
        unsupported.error = Error(ErrorKind::Unsupported, unsupported.message);
        const PanelLook none = look(unsupported);
        QVERIFY(!none.retry && none.icon == Icon::StateUnknown);
        QCOMPARE(none.word, QStringLiteral("not supported"));
        QCOMPARE(none.sentence, unsupported.message);
    }

    void agesInWords_data()
    {
        QTest::addColumn<qint64>("ageMs");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("changesInMs");
        QTest::newRow("ahead") << qint64(-5000) << "0 s" << qint64(1000);
        QTest::newRow("seconds") << qint64(3400) << "3 s" << qint64(600);
        QTest::newRow("minute") << qint64(60'000) << "1 min" << qint64(60'000);
        QTest::newRow("minutes") << qint64(125'000) << "2 min" << qint64(55'000);
        QTest::newRow("hours") << qint64(3'720'000) << "1 h 2 min" << qint64(60'000);
    }
    void agesInWords()
    {
        QFETCH(qint64, ageMs);
        QFETCH(QString, text);
        QFETCH(qint64, changesInMs);
        QCOMPARE(ageText(ageMs), text);
        QCOMPARE(ageTextChangesInMs(ageMs), changesInMs);
    }

    void spokenStateHasStateAndValues()
    {
        const auto spoken = [](const PanelVm::State &of) { return spokenState(of, look(of), QStringLiteral("4.2 %")); };
        QCOMPARE(spoken(state(DataState::Value, 1)), QStringLiteral("4.2 %"));
        QCOMPARE(spoken(state(DataState::Stale, 1)), QStringLiteral("stale, 2 min: Stale, 2 min old. (4.2 %)"));
        QCOMPARE(spoken(state(DataState::Loading, 0)), QStringLiteral("Nothing was asked yet."));
        QCOMPARE(spoken(state(DataState::Error, 0, QStringLiteral("Refused."))), QStringLiteral("error: Refused."));
    }

    void detailsHoldSentenceDetailAndQuery()
    {
        PanelVm::State failed = state(DataState::Error, 0, QStringLiteral("Refused."));
        failed.details = QStringLiteral("A: up\nnetwork");
        QCOMPARE(detailsText(failed), QStringLiteral("Refused.\nA: up\nnetwork"));
        QCOMPARE(detailsText(state(DataState::Value, 1)), QString());
    }
};

OPS_TEST(PanelLookTest)
#include "tst_panellook.moc"
