#include "tests/support/opstest.h"
#include "tests/ui/dashboards/boardfixture.h"
#include "ui/common/filechooser.h"
#include "ui/dashboards/inspectdialog.h"
#include "ui/dashboards/inspecttext.h"
#include "ui/dashboards/panelactions.h"
#include "ui/dashboards/panelheader.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace ops;
using test::BoardFixture;
using test::BoardSource;

class PanelActionsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QStringList m_wished;

    static std::vector<DashboardPanel> one()
    {
        return {test::makePanel(1, PanelView::TimeSeries, QStringLiteral("Rate: all/API"), {0, 0, 12, 8})};
    }
    struct Board : BoardFixture
    {
        Board() : BoardFixture(one()) { show(); }
        PanelActions &actions() { return frame(1).actions(); }
        bool answered() { return has(1, DataState::Value); }
    };
    static QString copied() { return QGuiApplication::clipboard()->text(); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void chooseFor(const QString &name)
    {
        setFileChooser([this, name](QWidget &, const FileWish &wish, const FileChosen &chosen) {
            m_wished << wish.name;
            if (!name.isEmpty())
                chosen(m_folder.filePath(name));
        });
    }

private Q_SLOTS:
    void cleanup()
    {
        setFileChooser({});
        m_wished.clear();
    }

    void valuesAreCopiedWithTheirNames()
    {
        Board board;
        QTRY_VERIFY(board.answered());
        QSignalSpy told(board.view.get(), &BoardView::told);
        board.actions().copyValues();
        const QStringList lines = copied().split(u'\n');
        QCOMPARE(lines.size(), qsizetype(2));
        QVERIFY2(lines[0].startsWith(QStringLiteral("service-0\t")), qPrintable(lines[0]));
        QCOMPARE(told.size(), 1);
        board.source.answer = BoardSource::answering(1);
        board.panel(1).refresh();
        QTRY_COMPARE(board.panel(1).state().data->series.size(), std::size_t(1));
        board.actions().copyValues();
        QVERIFY2(!copied().contains(u'\t'), qPrintable(copied())); // one value needs no name
    }

    void theCommandIsThatOfTheSource()
    {
        Board board;
        QTRY_VERIFY(board.answered());
        board.actions().copyCurl();
        QCOMPARE(copied(), QStringLiteral("curl metric_1"));
    }

    void csvHoldsTheWholeAnswer()
    {
        Board board;
        QTRY_VERIFY(board.answered());
        QSignalSpy told(board.view.get(), &BoardView::told);
        chooseFor(QStringLiteral("all.csv"));
        board.actions().saveCsv();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(m_wished.first().startsWith(QStringLiteral("Rate-all-API-")) &&
                m_wished.first().endsWith(QStringLiteral(".csv")));
        const QByteArray csv = contentOf(m_folder.filePath(QStringLiteral("all.csv")));
        QVERIFY(csv.startsWith("\xEF\xBB\xBFTime,service-0,service-1\r\n"));
        QVERIFY(csv.contains("+08:00,"));
        const auto points = board.panel(1).state().data->points / 2;
        QCOMPARE(std::size_t(csv.count('\n')), points + 1);
        QVERIFY(told.first().first().toString().contains(QStringLiteral("all.csv")));
    }

    void picturesAreSavedAndCopied()
    {
        Board board;
        QTRY_VERIFY(board.answered());
        QSignalSpy told(board.view.get(), &BoardView::told);
        chooseFor(QStringLiteral("panel.png"));
        board.actions().savePicture();
        QTRY_COMPARE(told.size(), 1);
        const QImage saved(m_folder.filePath(QStringLiteral("panel.png")));
        QCOMPARE(saved.size(), board.frame(1).size() * board.frame(1).devicePixelRatioF());
        board.actions().copyPicture();
        QCOMPARE(QGuiApplication::clipboard()->image().size(), saved.size());
    }

    void whatCannotBeWrittenIsTold()
    {
        Board board;
        QTRY_VERIFY(board.answered());
        QSignalSpy told(board.view.get(), &BoardView::told);
        chooseFor(QStringLiteral("nowhere/x.csv"));
        board.actions().saveCsv();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.first().first().toString().contains(QStringLiteral("cannot be written")));
    }

    void givingUpWritesNothing()
    {
        Board board;
        QTRY_VERIFY(board.answered());
        QSignalSpy told(board.view.get(), &BoardView::told);
        chooseFor(QString());
        board.actions().saveCsv();
        QCOMPARE(m_wished.size(), qsizetype(1));
        QCoreApplication::processEvents();
        QVERIFY(told.isEmpty());
    }

    void aBoardThatGoesEndsItsExports()
    {
        Board board;
        QTRY_VERIFY(board.answered());
        chooseFor(QStringLiteral("late.csv"));
        board.actions().saveCsv();
        board.view.reset();
        QCoreApplication::processEvents();
    }

    void theMenuShowsKeysAndWhatIsPossible()
    {
        Board board;
        board.source.held = true;
        auto *menu = board.actions().makeMenu(board.view.get());
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator()) {
                texts << action->text();
                QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
            }
        }
        QVERIFY(texts.contains(QStringLiteral("Full size")) && texts.contains(QStringLiteral("Copy as curl")));
        delete menu;
    }

    void theMenuSaysThatItIsFullSize()
    {
        Board board;
        QTRY_VERIFY(board.answered());
        const auto isOn = [&board] {
            const std::unique_ptr<QMenu> menu(board.actions().makeMenu(board.view.get()));
            return menu->actions().first()->isChecked();
        };
        QVERIFY(!isOn());
        board.actions().toggleFullSize();
        QVERIFY(board.view->fullSize() && isOn());
        board.actions().toggleFullSize();
        QVERIFY(!board.view->fullSize() && !isOn());
    }

    void keysStayTheWindowsWhileAMenuIsThere()
    {
        Board board;
        QTRY_VERIFY(board.answered());
        board.view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(board.view.get()));
        QAction command;
        command.setShortcut(Qt::Key_V);
        board.view->addAction(&command);
        QSignalSpy ran(&command, &QAction::triggered);
        auto *menu = board.actions().makeMenu(board.view.get());
        board.frame(1).setFocus();
        QTest::keyClick(&board.frame(1), Qt::Key_V);
        QCOMPARE(ran.size(), 1); // with two takers it would be none
        delete menu;
    }

    void theHeadingHasAButtonForIt()
    {
        Board board;
        QTRY_VERIFY(board.frame(1).isMade());
        auto *button = board.frame(1).findChild<PanelHeader *>()->findChild<QToolButton *>();
        QVERIFY(button->isVisible() && button->accessibleName() == QStringLiteral("Panel menu"));
        button->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->accessibleName() == QStringLiteral("Panel menu"));
        menu->close();
    }

    void theMenuStaysOverItsWindow()
    {
        auto panels = one();
        panels[0].grid.w = 24;
        BoardFixture board(std::move(panels));
        board.show();
        QTRY_VERIFY(board.frame(1).isMade());
        board.frame(1).findChild<PanelHeader *>()->findChild<QToolButton *>()->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && board.view->geometry().right() >= menu->geometry().right());
        menu->close();
    }

    void inspectTellsQueryAndAnswer()
    {
        Board board;
        QTRY_VERIFY(board.answered());
        board.actions().inspect();
        auto *dialog = board.frame(1).findChild<InspectDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        for (const char *part : {"metric_1", "Step: ", "2 series", "State: value"})
            QVERIFY2(dialog->text().contains(QLatin1String(part)), qPrintable(dialog->text()));
        QTRY_VERIFY(dialog->model().rowCount() > 100);
        QCOMPARE(dialog->model().columnCount(), 3);
        QCOMPARE(dialog->model().headerData(1, Qt::Horizontal).toString(), QStringLiteral("service-0"));
    }

    void inspectTextHoldsWhatWasMeasured()
    {
        PanelVm::State state;
        state.state = DataState::Partial;
        PanelVm::TargetState target;
        target.refId = QStringLiteral("B");
        target.exprAsSent = QStringLiteral("sum(x)\n/ sum(y)");
        target.range = {0, 60'000};
        target.stepMs = 15'000;
        target.stepReason = QStringLiteral("targets are scraped that often");
        target.requestMs = 12;
        target.decodeMs = 3;
        target.bytes = 2048;
        target.warnings = {QStringLiteral("store lost\u202E")};
        target.notApplied = {QStringLiteral("no user_id here")};
        target.state = DataState::Error;
        target.error = Error(ErrorKind::BadRequest, QStringLiteral("Wrong query."), QStringLiteral("parse error"));
        state.targets = {target};
        const QString text = inspectText(state, one().front(), QTimeZone("Asia/Shanghai"));
        for (const QString &part :
             {QStringLiteral("    sum(x)\n    / sum(y)"), QStringLiteral("1970-01-01T08:00:00+08:00 to "),
              QStringLiteral("15s (targets are scraped that often)"), QStringLiteral("12 ms"), QStringLiteral("3 ms"),
              QStringLiteral("store lost\\u202E"), QStringLiteral("no user_id here"), QStringLiteral("Wrong query."),
              QStringLiteral("parse error")})
            QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral(" in ") + text));
    }

    void theAnswersTableIsCutAndSaysSo()
    {
        auto set = std::make_shared<SeriesSet>();
        auto data = std::make_shared<PanelData>();
        for (int i = 0; i < 5'000; ++i) {
            set->timesMs.push_back(i);
            set->values.push_back(i);
        }
        set->rows.push_back({{}, 0, 5'000, {}});
        ChartSeries series;
        series.set = set;
        series.stepMs = 1;
        data->series.push_back(std::move(series));
        AnswerModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.cutSentence().isEmpty());
        model.setTable(std::make_shared<const AnswerTable>(data, QTimeZone::utc()));
        QCOMPARE(model.rowCount(), 1000);
        QVERIFY2(model.cutSentence().contains(QStringLiteral("1000")) &&
                     model.cutSentence().contains(QStringLiteral("5000")),
                 qPrintable(model.cutSentence()));
        model.setTable(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void fileNamesAreTame()
    {
        QCOMPARE(fileNameOf(QStringLiteral("../a b/c:*?"), QStringLiteral("csv")), QStringLiteral("a-b-c.csv"));
        QCOMPARE(fileNameOf(QStringLiteral("错误率"), QStringLiteral("png")), QStringLiteral("错误率.png"));
        QCOMPARE(fileNameOf(QStringLiteral("///"), QStringLiteral("csv")), QStringLiteral("panel.csv"));
        QVERIFY(fileNameOf(QString(500, u'x'), QStringLiteral("csv")).size() < 80);
    }
};

OPS_TEST(PanelActionsTest)
#include "tst_panelactions.moc"
