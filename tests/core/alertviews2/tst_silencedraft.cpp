#include "core/alerts/silencedraft.h"
#include "core/alerts/silencepreview.h"
#include "core/alerts/silencetext.h"
#include "core/time/duration.h"
#include "tests/core/alertviews2/things.h"
#include "tests/support/opstest.h"

using namespace ops;
using namespace ops::test;

namespace {

constexpr qint64 NowMs = 1'795'500'000'000;

SilenceDraft soundDraft()
{
    SilenceDraft draft;
    draft.cluster = QStringLiteral("main");
    draft.lines = linesOfMatchers({equals("alertname", "Down")});
    draft.endsAtMs = NowMs + hourMs;
    draft.comment = QStringLiteral("disk swap");
    draft.createdBy = QStringLiteral("li.wei");
    return draft;
}

QStringList sentencesOf(const SilenceDraft &draft, bool negatives = true)
{
    QStringList sentences;
    for (const DraftProblem &problem : problemsOf(draft, NowMs, negatives))
        sentences << QString::number(problem.line) + u' ' + problem.sentence;
    return sentences;
}

} // namespace

class SilenceDraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void volatileLabelsAreNotTicked()
    {
        const auto lines = linesOfLabels(labelsOf({{"alertname", "Down"}, {"pod", "api-7f"}}), {QStringLiteral("pod")});
        QCOMPARE(lines.size(), std::size_t(2));
        QVERIFY(lines[0].used);
        QVERIFY(!lines[1].used);
        QCOMPARE(lines[1].matcher.value, QStringLiteral("api-7f"));
    }

    void aSoundOneHasNoProblem() { QCOMPARE(sentencesOf(soundDraft()), QStringList()); }

    void problemsNameTheirLine()
    {
        SilenceDraft draft = soundDraft();
        draft.lines.push_back({true, {QStringLiteral("service"), QStringLiteral("(a"), Matcher::Op::Regex}});
        const QStringList sentences = sentencesOf(draft);
        QCOMPARE(sentences.size(), 1);
        QVERIFY2(sentences[0].startsWith(QStringLiteral("1 Not a regular expression")), qPrintable(sentences[0]));
        draft.lines[1].used = false;
        QCOMPARE(sentencesOf(draft), QStringList());
    }

    void negativesNeedANewerServer()
    {
        SilenceDraft draft = soundDraft();
        draft.lines.push_back({true, {QStringLiteral("service"), QStringLiteral("a"), Matcher::Op::NotEqual}});
        QCOMPARE(sentencesOf(draft, true), QStringList());
        QVERIFY(sentencesOf(draft, false).value(0).contains(QStringLiteral("0.22")));
        QVERIFY(!takesNegativeMatchers(QStringLiteral("0.21.0")));
        QVERIFY(takesNegativeMatchers(QStringLiteral("0.22.0")));
        QVERIFY(takesNegativeMatchers(QStringLiteral("0.34.1")));
        QVERIFY(takesNegativeMatchers(QStringLiteral("N/A")));
    }

    void matchersThatHitEverythingAreRefused()
    {
        SilenceDraft draft = soundDraft();
        draft.lines = linesOfMatchers({{QStringLiteral("service"), QStringLiteral(".*"), Matcher::Op::Regex},
                                       {QStringLiteral("team"), QString(), Matcher::Op::Equal}});
        QVERIFY(sentencesOf(draft).value(0).contains(QStringLiteral("Every alert would match")));
        draft.lines.clear();
        QVERIFY(sentencesOf(draft).value(0).contains(QStringLiteral("at least one matcher")));
    }

    void endAndCommentAreNeeded()
    {
        SilenceDraft draft = soundDraft();
        draft.endsAtMs = NowMs;
        draft.comment = QStringLiteral("  ");
        QCOMPARE(sentencesOf(draft).size(), 2);
        draft = soundDraft();
        draft.startsAtMs = draft.endsAtMs;
        QCOMPARE(sentencesOf(draft).size(), 1);
    }

    void editRule()
    {
        const Silence before = silenceOn("id", {equals("alertname", "Down")}, NowMs + hourMs);
        SilenceDraft draft = draftOf(before, QStringLiteral("main"));
        draft.endsAtMs += hourMs;
        draft.comment = QStringLiteral("longer");
        QVERIFY(keepsId(draft));
        draft.startsAtMs += 999 - draft.startsAtMs % 1000; // the same second
        QVERIFY(keepsId(draft));
        draft.startsAtMs += 1000;
        QVERIFY(!keepsId(draft));
        draft = draftOf(before, QStringLiteral("main"));
        draft.lines[0].matcher.value = QStringLiteral("Up");
        QVERIFY(!keepsId(draft));
        QVERIFY(!keepsId(soundDraft()));
    }

    void editingKeepsWhatIsNotInTheDraft()
    {
        Silence before = silenceOn("id", {equals("alertname", "Down")}, NowMs + hourMs);
        before.annotations = labelsOf({{"qm_op", "1"}});
        before.unknownJson = "{\"later\":1}";
        SilenceDraft draft = draftOf(before, QStringLiteral("main"));
        draft.comment = QStringLiteral("new");
        const Silence after = silenceOf(draft);
        QCOMPARE(after.id, QStringLiteral("id"));
        QVERIFY(after.annotations == before.annotations);
        QCOMPARE(after.unknownJson, before.unknownJson);
        QCOMPARE(after.comment, QStringLiteral("new"));
        QCOMPARE(after.startsAtMs, before.startsAtMs);
    }

    void anExpiredOneIsNotRaisedFromTheDead()
    {
        const Silence before = silenceOn("id", {equals("alertname", "Down")}, NowMs - hourMs, Silence::State::Expired);
        const Silence after = silenceOf(draftOf(before, QStringLiteral("main")));
        QVERIFY(after.id.isEmpty());
        QCOMPARE(after.startsAtMs, qint64(0));
    }

    void amtoolCommandSurvivesAShell()
    {
        Silence silence = silenceOn("id", {equals("alertname", "a'b\"c\\d")}, NowMs + hourMs);
        silence.comment = QStringLiteral("it's; rm -rf $HOME");
        const QString command = amtoolAddCommand(silence, NowMs);
        QVERIFY2(command.contains(QStringLiteral("--comment='it'\\''s; rm -rf $HOME'")), qPrintable(command));
        QVERIFY2(command.endsWith(QStringLiteral("'alertname=\"a'\\''b\\\"c\\\\d\"'")), qPrintable(command));
        QVERIFY(!command.contains(QStringLiteral("--start")));
        silence.startsAtMs = NowMs + minuteMs;
        QVERIFY(amtoolAddCommand(silence, NowMs).contains(QStringLiteral("--start='2026-11-")));
    }

    void previewCountsOnlyThisCluster()
    {
        PreviewInput input;
        input.rows = shared<AlertRow>({firingRow("Down", "api", "critical"), firingRow("Down", "db", "warning"),
                                       firingRow("Slow", "api", "warning"),
                                       firingRow("Down", "x", "critical", QStringLiteral("other"))});
        input.cluster = QStringLiteral("main");
        input.matchers = {equals("alertname", "Down")};
        const SilencePreview preview = silencePreview(input);
        QCOMPARE(preview.firing, 3);
        QCOMPARE(preview.hits, 2);
        QCOMPARE(preview.critical, 1);
        QCOMPARE(preview.listed.size(), 2);
        QCOMPARE(preview.listed[0], QStringLiteral("Down  service=api"));
    }

    void previewNamesTheRulesThatMayRaiseIt()
    {
        Rule down, slow, recording;
        down.name = QStringLiteral("Down");
        down.labels = labelsOf({{"severity", "critical"}});
        slow.name = QStringLiteral("Slow");
        slow.labels = labelsOf({{"severity", "{{ $labels.level }}"}});
        recording.name = QStringLiteral("job:up");
        recording.kind = Rule::Kind::Recording;
        RuleGroup group;
        group.rules = {down, slow, recording};
        PreviewInput input;
        input.rules = shared<RuleGroup>({group});
        input.matchers = {equals("severity", "critical"), equals("service", "api")};
        QCOMPARE(silencePreview(input).listedRules, QStringList({u"Down"_qs, u"Slow"_qs}));
        input.matchers = {equals("severity", "warning")};
        QCOMPARE(silencePreview(input).listedRules, QStringList({u"Slow"_qs}));
        input.matchers = {equals("alertname", "Down")};
        QCOMPARE(silencePreview(input).rules, 1);
    }

    void choicesAreTheLabelsThereAre()
    {
        const LabelChoices choices = labelChoices(
            shared(std::vector<AlertRow>{firingRow("Down", "api", "critical"), firingRow("Down", "db", "critical")}));
        QCOMPARE(choices.names, QStringList({u"alertname"_qs, u"service"_qs, u"severity"_qs}));
        QCOMPARE(choices.values.at(QStringLiteral("service")), QStringList({u"api"_qs, u"db"_qs}));
        QVERIFY(labelChoices(nullptr).names.isEmpty());
    }
};

OPS_TEST(SilenceDraftTest)
#include "tst_silencedraft.moc"
