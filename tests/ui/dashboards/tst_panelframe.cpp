#include "tests/support/opstest.h"
#include "tests/ui/dashboards/boardfixture.h"
#include "ui/charts/timeseriesview.h"
#include "ui/common/elidedlabel.h"
#include "ui/dashboards/markbadge.h"
#include "ui/dashboards/panelheader.h"
#include "ui/dashboards/panelmessage.h"
#include "ui/dashboards/statestrip.h"
#include "ui/dashboards/veil.h"
#include "ui/dashboards/wrappedtext.h"

#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>

using namespace ops;
using test::BoardFixture;
using test::BoardSource;

class PanelFrameTest : public QObject
{
    Q_OBJECT

    static std::vector<DashboardPanel> one()
    {
        return {test::makePanel(1, PanelView::TimeSeries, QStringLiteral("Rate"), {0, 0, 12, 8})};
    }

    template<class T> static T &part(BoardFixture &fixture) { return *fixture.frame(1).findChild<T *>(); }
    template<class T> static T &part(QWidget &of) { return *of.findChild<T *>(); }
    static QString stripText(BoardFixture &fixture)
    {
        return part<StateStrip>(fixture).template findChild<WrappedText *>()->text();
    }
    static QToolButton &button(QWidget &in, const QString &text)
    {
        for (auto *one : in.findChildren<QToolButton *>()) {
            if (one->text() == text)
                return *one;
        }
        qFatal("no such button");
    }

private Q_SLOTS:
    void loadingShowsAnOutline()
    {
        BoardFixture fixture(one());
        fixture.source.held = true;
        fixture.show();
        QTRY_VERIFY(fixture.panel(1).state().querying);
        QVERIFY(part<PanelMessage>(fixture).isVisible());
        QCOMPARE(part<WrappedText>(part<PanelMessage>(fixture)).text(), QStringLiteral("Loading…"));
        QVERIFY(!part<TimeSeriesView>(fixture).isVisible());
        QCOMPARE(BoardFixture::valueOf(fixture.frame(1)), QStringLiteral("loading: Loading…"));
    }

    void valueIsTheBodyAlone()
    {
        BoardFixture fixture(one());
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        QVERIFY(part<TimeSeriesView>(fixture).isVisible());
        QVERIFY(!part<PanelMessage>(fixture).isVisible());
        QVERIFY(!part<StateStrip>(fixture).isVisible());
        QVERIFY(BoardFixture::valueOf(fixture.frame(1)).startsWith(QStringLiteral("service-0 ")));
    }

    void alertsAreCountedInTheHeading()
    {
        BoardFixture fixture(one());
        PanelMark mark;
        mark.fromMs = fixture.clock.nowMs() - 60'000;
        mark.level = MarkLevel::Critical;
        mark.text = QStringLiteral("OrderErrors: 12 % fail");
        fixture.panel(1).setMarks({mark}); // before anybody has seen the panel
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        const auto &badge = part<MarkBadge>(fixture);
        QVERIFY(badge.isVisible());
        QVERIFY(badge.accessibleName().contains(u'1') && badge.accessibleName().contains(u"critical"));
        QVERIFY(BoardFixture::valueOf(fixture.frame(1)).startsWith(badge.accessibleName()));
        QSignalSpy asked(&fixture.panel(1), &PanelVm::stateChanged);
        fixture.panel(1).setMarks({});
        QVERIFY(!badge.isVisible());
        QVERIFY(BoardFixture::valueOf(fixture.frame(1)).startsWith(QStringLiteral("service-0 ")));
        QVERIFY(asked.isEmpty()); // marks ask for nothing
    }

    void noDataSaysSoInTheMiddle()
    {
        BoardFixture fixture(one());
        fixture.source.answer = BoardSource::answering(0);
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::NoData));
        QVERIFY(part<PanelMessage>(fixture).isVisible());
        QVERIFY(!part<TimeSeriesView>(fixture).isVisible());
        QVERIFY(part<WrappedText>(part<PanelMessage>(fixture)).text().startsWith(QStringLiteral("No data")));
        QVERIFY(!button(part<PanelMessage>(fixture), QStringLiteral("Retry")).isVisible());
    }

    void errorHasASentenceARetryAndDetails()
    {
        BoardFixture fixture(one());
        fixture.source.answer = BoardSource::failing(QStringLiteral("The server refuses."));
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Error));
        QCOMPARE(part<WrappedText>(part<PanelMessage>(fixture)).text(), QStringLiteral("The server refuses."));
        button(part<PanelMessage>(fixture), QStringLiteral("Copy details")).click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("ECONNREFUSED")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("metric_1")));
        const auto asked = fixture.source.asked.size();
        fixture.source.answer = BoardSource::answering(1);
        button(part<PanelMessage>(fixture), QStringLiteral("Retry")).click();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        QCOMPARE(fixture.source.asked.size(), asked + 1);
        QVERIFY(!part<PanelMessage>(fixture).isVisible());
    }

    void oldDataStaysMarkedAndAges()
    {
        BoardFixture fixture(one());
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        fixture.source.answer = BoardSource::failing(QStringLiteral("The server refuses."));
        fixture.context.setRefreshMs(0);
        fixture.clock.advance(125'000);
        fixture.panel(1).refresh();
        QTRY_VERIFY(fixture.has(1, DataState::Stale));
        QVERIFY(part<TimeSeriesView>(fixture).isVisible());
        QVERIFY(part<Veil>(fixture).isVisible());
        QVERIFY2(stripText(fixture).startsWith(QStringLiteral("The server refuses.")), qPrintable(stripText(fixture)));
        QCOMPARE(fixture.frame(1).look().word, QStringLiteral("stale, 2 min"));
        fixture.clock.advance(60'000);
        QCOMPARE(fixture.frame(1).look().word, QStringLiteral("stale, 3 min"));
        fixture.source.answer = BoardSource::answering(2);
        button(part<StateStrip>(fixture), QStringLiteral("Retry")).click();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        QVERIFY(!part<Veil>(fixture).isVisible());
        QVERIFY(!part<StateStrip>(fixture).isVisible());
    }

    void partialShowsTheWarningAboveTheData()
    {
        BoardFixture fixture(one());
        fixture.source.answer = [](const RangeQuery &query) {
            QueryAnswer answer = BoardSource::waves(query, 1);
            answer.warnings << QStringLiteral("store-2 is away");
            return Result<QueryAnswer>(std::move(answer));
        };
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Partial));
        QVERIFY(part<TimeSeriesView>(fixture).isVisible());
        QVERIFY(part<StateStrip>(fixture).isVisible());
        QVERIFY(stripText(fixture).contains(QStringLiteral("store-2 is away")));
        QVERIFY(!part<Veil>(fixture).isVisible());
    }

    void smallPanelsKeepTheSentenceWhole()
    {
        auto panels = one();
        panels[0].grid = {0, 0, 4, 3};
        BoardFixture fixture(std::move(panels));
        fixture.source.answer = BoardSource::failing(QStringLiteral("The server refuses the connection."));
        for (const int width : {840, 1000}) {
            fixture.show({width, 400});
            QTRY_VERIFY(fixture.has(1, DataState::Error));
            QTRY_COMPARE(fixture.view->width(), width);
            QVERIFY(!part<PanelMessage>(fixture).findChild<WrappedText *>()->isClipped());
        }
    }

    void whatTheServerRefusesIsCopiedAndNotAskedAgain()
    {
        BoardFixture fixture(one());
        fixture.source.answer = [](const RangeQuery &) {
            return Result<QueryAnswer>(Error(ErrorKind::BadRequest, QStringLiteral("The server cannot run this query."),
                                             QStringLiteral("1:3: parse error: no closing bracket")));
        };
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Error));
        auto &message = part<PanelMessage>(fixture);
        QVERIFY(part<WrappedText>(message).text().endsWith(QStringLiteral("1:3: parse error: no closing bracket")));
        QVERIFY(!button(message, QStringLiteral("Retry")).isVisible());
        QVERIFY(button(message, QStringLiteral("Copy details")).isVisible());
    }

    void whoIsNotSignedInIsOfferedThat()
    {
        BoardFixture fixture(one());
        fixture.source.answer = [](const RangeQuery &) {
            return Result<QueryAnswer>(Error(ErrorKind::Auth, QStringLiteral("The server wants a sign-in.")));
        };
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Error));
        QSignalSpy wanted(fixture.view.get(), &BoardView::signInRequested);
        const auto asked = fixture.source.asked.size();
        QToolButton &signIn = button(part<PanelMessage>(fixture), QStringLiteral("Sign in…"));
        QVERIFY(signIn.isVisible() && signIn.accessibleName() == signIn.text());
        signIn.click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(fixture.source.asked.size(), asked);
        fixture.source.answer = BoardSource::answering(1);
        fixture.panel(1).refresh();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        fixture.source.answer = BoardSource::failing(QStringLiteral("The server refuses."));
        fixture.panel(1).refresh();
        QTRY_VERIFY(fixture.has(1, DataState::Stale));
        QVERIFY(button(part<StateStrip>(fixture), QStringLiteral("Retry")).isVisible());
    }

    void narrowPanelsKeepTheWayOutWhole()
    {
        auto panels = one();
        panels[0].grid = {0, 0, 4, 5};
        BoardFixture fixture(std::move(panels));
        fixture.source.answer = BoardSource::failing(QStringLiteral("A long sentence that says what went wrong."));
        fixture.show({840, 400});
        QTRY_VERIFY(fixture.has(1, DataState::Error));
        auto &message = part<PanelMessage>(fixture);
        const QToolButton &retry = button(message, QStringLiteral("Retry"));
        QVERIFY(retry.isVisible() && message.rect().contains(retry.geometry()));
        QVERIFY(!button(message, QStringLiteral("Copy details")).isVisible());
        QVERIFY(!part<WrappedText>(part<PanelMessage>(fixture)).geometry().intersects(retry.geometry()));
    }

    void narrowStripsSayTheCauseInTwoLines()
    {
        auto panels = one();
        panels[0].grid = {0, 0, 4, 8};
        BoardFixture fixture(std::move(panels));
        fixture.context.setRefreshMs(0);
        fixture.show({840, 400});
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        fixture.source.answer = BoardSource::failing(QStringLiteral("The server refuses the connection."));
        fixture.clock.advance(45'000);
        fixture.panel(1).refresh();
        QTRY_VERIFY(fixture.has(1, DataState::Stale));
        QCOMPARE(stripText(fixture), QStringLiteral("The server refuses the connection."));
        QVERIFY(!part<StateStrip>(fixture).findChild<WrappedText *>()->isClipped());
        QVERIFY(part<StateStrip>(fixture).geometry().bottom() < part<TimeSeriesView>(fixture).parentWidget()->y());
        QCOMPARE(fixture.frame(1).look().word, QStringLiteral("stale, 45 s"));
        QCOMPARE(part<PanelHeader>(fixture).findChildren<ElidedLabel *>().last()->text(), QStringLiteral("45 s"));
    }

    void theMenuOpensByKey()
    {
        BoardFixture fixture(one());
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        fixture.view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.view.get()));
        auto &frame = fixture.frame(1);
        frame.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&frame, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->accessibleName() == QStringLiteral("Panel menu"));
        menu->close();
        QTest::keyClick(&part<TimeSeriesView>(fixture), Qt::Key_Menu); // what stands in it leaves the key to it
        QVERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
    }

    void onlySlowQueriesAreHintedAt()
    {
        BoardFixture fixture(one());
        fixture.source.held = true;
        fixture.show();
        QTRY_VERIFY(fixture.panel(1).state().querying);
        QVERIFY(!fixture.frame(1).isBusy());
        fixture.clock.advance(600);
        QVERIFY(fixture.frame(1).isBusy());
        fixture.source.release();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        QVERIFY(!fixture.frame(1).isBusy());
    }

    void unsupportedKeepsItsPlaceAndAsksNothing()
    {
        auto panels = one();
        panels.push_back(test::makePanel(2, PanelView::Unsupported, QStringLiteral("Map"), {12, 0, 12, 8}));
        panels.back().type = QStringLiteral("geomap");
        BoardFixture fixture(std::move(panels));
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        QVERIFY(fixture.frame(2).isVisible());
        QCOMPARE(fixture.source.asked.count(QStringLiteral("metric_2")), qsizetype(0));
        const QString sentence = fixture.panel(2).state().message; // one story, here and in the state
        QVERIFY(sentence.contains(QStringLiteral("geomap")));
        QCOMPARE(BoardFixture::valueOf(fixture.frame(2)), QStringLiteral("not supported: ") + sentence);
        auto &message = *fixture.frame(2).findChild<PanelMessage *>();
        QVERIFY(message.isVisible() && !button(message, QStringLiteral("Retry")).isVisible());
        QCOMPARE(message.findChild<WrappedText *>()->text(), sentence);
    }

    void restingOnTheTitleTellsStepAndTimeOfTheAnswer()
    {
        auto panels = one();
        panels[0].description = QStringLiteral("<i>five of a hundred</i>");
        BoardFixture fixture(std::move(panels));
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        QHelpEvent rest(QEvent::ToolTip, QPoint(20, 10), fixture.view->mapToGlobal(QPoint(20, 10)));
        QCoreApplication::sendEvent(&part<PanelHeader>(fixture), &rest);
        const QString tip = QToolTip::text();
        QVERIFY2(tip.contains(QStringLiteral("Step 15s")), qPrintable(tip));
        QVERIFY(tip.contains(QStringLiteral("+08:00")));
        QVERIFY(tip.contains(QStringLiteral("&lt;i&gt;five of a hundred")));
        QToolTip::hideText();
    }

    void aPanelWithoutATitleHasANameAndNoHeading()
    {
        auto panels = one();
        panels[0].title.clear();
        BoardFixture fixture(std::move(panels));
        fixture.show();
        auto *frame = fixture.view->findChild<PanelFrame *>();
        QTRY_VERIFY(frame->isMade());
        QCOMPARE(frame->findChild<ElidedLabel *>()->text(), QString());
        QCOMPARE(frame->accessibleName(), QStringLiteral("Panel 1"));
    }

    void hostileTitlesArePlainAndWhole()
    {
        auto panels = one();
        panels[0].title = QStringLiteral("<b>x</b>\u202Egpj");
        BoardFixture fixture(std::move(panels));
        fixture.show();
        auto *frame = fixture.view->findChild<PanelFrame *>();
        QTRY_VERIFY(frame->isMade());
        QCOMPARE(frame->findChild<ElidedLabel *>()->text(), QStringLiteral("<b>x</b>\\u202Egpj"));
    }
};

OPS_TEST(PanelFrameTest)
#include "tst_panelframe.moc"
