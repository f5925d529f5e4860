#include "tests/support/opstest.h"
#include "tests/ui/alerts2/tabstage.h"
#include "ui/alerts/choicerow.h"
#include "ui/alerts/confirmdialog.h"
#include "ui/alerts/silenceeditor.h"
#include "ui/alerts/silencescommands.h"
#include "ui/alerts/silencesview.h"
#include "ui/common/commandregistry.h"
#include "ui/common/rowtable.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace ops;
using namespace ops::test;

namespace {

RowTable &tableOf(const SilencesView &view) { return *named<RowTable>(view, QStringLiteral("List of silences")); }

bool shown(const SilencesView &view)
{
    return QTest::qWaitFor([&] { return tableOf(view).model()->rowCount() == 1; });
}

SilenceEditor *editorOf(const SilencesView &view) { return view.findChild<SilenceEditor *>(); }

QPushButton &createButton(const SilenceEditor &editor)
{
    for (QPushButton *button : editor.findChildren<QPushButton *>()) {
        if (button->text() == SilenceEditor::tr("Create the silence"))
            return *button;
    }
    qFatal("no button");
}

} // namespace

class SilencesViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theChosenOneIsToldInFull()
    {
        TabStage stage;
        SilencesView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        QVERIFY(shown(view));
        QVERIFY(!view.canAct());
        tableOf(view).selectRow(0);
        QVERIFY(view.canAct());
        auto *details = named<QPlainTextEdit>(view, QStringLiteral("Silence in full"));
        QVERIFY(details->isVisible());
        QVERIFY(details->toPlainText().contains(QStringLiteral("service=\"db\"")));
        QVERIFY(details->toPlainText().contains(QStringLiteral("disk swap")));
        QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("1 critical")));
    }

    void marksFilter()
    {
        TabStage stage;
        SilencesView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        QVERIFY(shown(view));
        QTest::mouseClick(named<QToolButton>(view, QStringLiteral("Hit nothing")), Qt::LeftButton);
        QTRY_COMPARE(tableOf(view).model()->rowCount(), 0);
        QTest::mouseClick(named<QToolButton>(view, QStringLiteral("Hit nothing")), Qt::LeftButton);
        QTest::mouseClick(named<QToolButton>(view, QStringLiteral("Mine")), Qt::LeftButton);
        QTRY_COMPARE(tableOf(view).model()->rowCount(), 1);
    }

    void theCommandIsCopied()
    {
        TabStage stage;
        SilencesView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        QVERIFY(shown(view));
        tableOf(view).selectRow(0);
        view.copyCurrent();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("amtool silence add ")));
    }

    void endingAsksFirst()
    {
        TabStage stage;
        SilencesView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        QVERIFY(shown(view));
        tableOf(view).selectRow(0);
        view.endCurrent();
        auto *dialog = view.findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        QCOMPARE(stage.source->silenced.size(), std::size_t(1));
        QSignalSpy told(&view, &SilencesView::told);
        dialog->accept();
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(stage.source->silenced.empty());
    }

    void readOnlyIsSaid()
    {
        TabStage stage(true);
        SilencesView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        QVERIFY(shown(view));
        tableOf(view).selectRow(0);
        auto *edit = named<QToolButton>(view, QStringLiteral("Edit…"));
        QVERIFY(!edit->isEnabled());
        QVERIFY(edit->toolTip().contains(QStringLiteral("read-only")));
        QVERIFY(named<QToolButton>(view, QStringLiteral("Copy as amtool command"))->isEnabled());
    }

    void narrowKeepsWhatCounts()
    {
        TabStage stage;
        SilencesView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        QVERIFY(shown(view));
        view.resize(400, 700);
        QCoreApplication::processEvents();
        QVERIFY(view.minimumSizeHint().width() <= 400);
        QVERIFY(!tableOf(view).isColumnHidden(SilenceModel::StateColumn));
        QVERIFY(!tableOf(view).isColumnHidden(SilenceModel::MatchersColumn));
        QVERIFY(tableOf(view).isColumnHidden(SilenceModel::CommentColumn));
        view.resize(1000, 700);
        QCoreApplication::processEvents();
        QVERIFY(!tableOf(view).isColumnHidden(SilenceModel::CommentColumn));
    }

    void commandsFollowTheView()
    {
        TabStage stage;
        SilencesView view(*stage.desk, stage.context);
        CommandRegistry commands;
        commands.addGroup(QStringLiteral("alerts"), QStringLiteral("Alerts"));
        addSilenceCommands(commands, [&view] { return &view; });
        QVERIFY(stage.show(view));
        QVERIFY(shown(view));
        QVERIFY(!commands.run(QStringLiteral("alerts.silenceEdit")));
        tableOf(view).selectRow(0);
        QVERIFY(commands.run(QStringLiteral("alerts.silenceEdit")));
        QVERIFY(editorOf(view));
    }

    void everyWidgetHasAName()
    {
        TabStage stage;
        SilencesView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        view.newSilence();
        QCOMPARE(unnamed(view).join(u' '), QString());
    }
};

class SilenceEditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromAnAlertTheVolatileLabelsAreNotTicked()
    {
        TabStage stage;
        SilencesView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        view.newFromAlert(stage.desk->rows()->front());
        const SilenceEditor &editor = *editorOf(view);
        QStringList ticked;
        for (int i = 1; i <= 4; ++i) {
            if (named<QCheckBox>(editor, QStringLiteral("Use matcher %1").arg(i))->isChecked())
                ticked << named<QLineEdit>(editor, QStringLiteral("Label %1").arg(i))->text();
        }
        QCOMPARE(ticked, QStringList({u"alertname"_qs, u"service"_qs, u"severity"_qs}));
    }

    void whatIsMissingIsSaidAndThenItGoes()
    {
        TabStage stage;
        for (int i = 0; i < 6; ++i)
            stage.fire(
                {{"alertname", "Slow"}, {"service", std::string("s") + std::to_string(i)}, {"severity", "warning"}});
        SilencesView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        view.newSilence();
        SilenceEditor &editor = *editorOf(view);
        QVERIFY(!createButton(editor).isEnabled());
        named<QLineEdit>(editor, QStringLiteral("Label 1"))->setText(QStringLiteral("service"));
        named<QComboBox>(editor, QStringLiteral("Comparison 1"))->setCurrentText(QStringLiteral("=~"));
        auto *value = named<QLineEdit>(editor, QStringLiteral("Value 1"));
        value->setText(QStringLiteral("s(1"));
        named<QLineEdit>(editor, QStringLiteral("Comment"))->setText(QStringLiteral("swap"));
        QVERIFY(!createButton(editor).isEnabled());
        value->setText(QStringLiteral("s1"));
        QVERIFY(createButton(editor).isEnabled());
        QSignalSpy told(&view, &SilencesView::told);
        createButton(editor).click();
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(stage.source->posts, 1);
        const Silence &posted = stage.source->silenced.back();
        QCOMPARE(posted.createdBy, QStringLiteral("li.wei"));
        QCOMPARE(posted.startsAtMs, qint64(0)); // now, by the server's clock
        QCOMPARE(posted.endsAtMs, stage.clock.nowMs() + hourMs);
    }

    void limitsWantTheEnvironmentsName()
    {
        TabStage stage;
        SilencesView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        view.newFromMatchers({equals("alertname", "Down")});
        SilenceEditor &editor = *editorOf(view);
        named<QLineEdit>(editor, QStringLiteral("Comment"))->setText(QStringLiteral("all of it"));
        createButton(editor).click();
        auto *dialog = editor.findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        QCOMPARE(stage.source->posts, 0);
        named<QLineEdit>(*dialog, QStringLiteral("Confirmation"))->setText(QStringLiteral("prod"));
        QSignalSpy told(&view, &SilencesView::told);
        dialog->accept();
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(stage.source->posts, 1);
    }

    void theServersRefusalLosesNothing()
    {
        TabStage stage;
        for (int i = 0; i < 8; ++i)
            stage.fire(
                {{"alertname", "Slow"}, {"service", std::string("s") + std::to_string(i)}, {"severity", "warning"}});
        SilencesView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        view.newFromMatchers({equals("service", "s1")});
        SilenceEditor &editor = *editorOf(view);
        named<QLineEdit>(editor, QStringLiteral("Comment"))->setText(QStringLiteral("swap"));
        stage.source->postError = Error(ErrorKind::BadRequest, QStringLiteral("too many silences"));
        createButton(editor).click();
        QTRY_VERIFY(editor.vm().state().error);
        QVERIFY(editor.isVisible());
        QCOMPARE(named<QLineEdit>(editor, QStringLiteral("Comment"))->text(), QStringLiteral("swap"));
        QVERIFY(named<QLabel>(editor, QStringLiteral("too many silences")));
    }

    void aValueThatCannotBeTypedStays()
    {
        TabStage stage;
        SilencesView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        Matcher odd = equals("service", "x");
        odd.value = QStringLiteral("a\nb") + QChar(0x202E);
        view.newFromMatchers({odd});
        const SilenceEditor &editor = *editorOf(view);
        QVERIFY(!named<QLineEdit>(editor, QStringLiteral("Value 1"))->text().contains(QChar(0x202E)));
        QCOMPARE(const_cast<SilenceEditor &>(editor).vm().state().draft.matchers(), Matchers{odd});
    }

    void theEndIsReadInTheWindowsZone()
    {
        TabStage stage;
        stage.context.setZone(QTimeZone("Asia/Shanghai"));
        SilencesView view(*stage.desk, stage.context);
        QVERIFY(stage.show(view));
        view.newSilence();
        SilenceEditor &editor = *editorOf(view);
        auto *end = named<QLineEdit>(editor, QStringLiteral("Ends at"));
        end->clear();
        QTest::keyClicks(end, QStringLiteral("2027-01-01 08:00:00"));
        QCOMPARE(editor.vm().state().draft.endsAtMs,
                 QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
        auto *duration = named<QLineEdit>(editor, QStringLiteral("Duration"));
        QTest::keyClicks(duration, QStringLiteral("90m"));
        QCOMPARE(editor.vm().state().draft.endsAtMs, stage.clock.nowMs() + 90 * minuteMs);
    }
};

OPS_TEST(SilencesViewTest)
OPS_TEST(SilenceEditorTest)
#include "tst_silencesview.moc"
