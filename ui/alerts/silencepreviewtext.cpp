#include "ui/alerts/silencepreviewtext.h"

#include <QCoreApplication>

namespace ops {

namespace {

struct SilencePreviewText
{
    Q_DECLARE_TR_FUNCTIONS(SilencePreview)
};

QString nowSentence(const SilencePreview &preview)
{
    if (preview.hits == 0)
        return SilencePreviewText::tr("It hits none of %n firing alert(s).", nullptr, preview.firing);
    const int share = qRound(100.0 * preview.hits / preview.firing);
    QString text = SilencePreviewText::tr("It hits %n firing alert(s), %1 % of all.", nullptr, preview.hits).arg(share);
    if (preview.critical > 0)
        text += u' ' + SilencePreviewText::tr("%n of them critical.", nullptr, preview.critical);
    return text;
}

QString leftOut(int all, qsizetype listed)
{
    return all > listed ? SilencePreviewText::tr("%n more", nullptr, int(all - listed)) : QString();
}

} // namespace

QString silencePreviewText(const SilenceEditVm::State &state)
{
    if (state.draft.matchers().empty())
        return QString();
    const bool counted = state.preview.firing > 0 || !state.previewing;
    QStringList sentences{counted ? nowSentence(state.preview) : SilencePreviewText::tr("What it hits is looked for…")};
    if (state.historyHits)
        sentences << SilencePreviewText::tr("In the last 30 days: %n time(s) that an alert fired.", nullptr,
                                            int(*state.historyHits));
    else if (!state.historyReason.isEmpty())
        sentences << SilencePreviewText::tr("The last 30 days are not known: %1").arg(state.historyReason);
    if (state.preview.rules > 0)
        sentences << SilencePreviewText::tr("%n rule(s) can raise what it hits.", nullptr, state.preview.rules);
    return sentences.join(u' ');
}

QString silencePreviewList(const SilenceEditVm::State &state)
{
    const SilencePreview &preview = state.preview;
    QStringList lines = preview.listed;
    if (const QString more = leftOut(preview.hits, preview.listed.size()); !more.isEmpty())
        lines << more;
    if (!preview.listedRules.isEmpty()) {
        lines << QString() << SilencePreviewText::tr("Rules") << preview.listedRules;
        if (const QString more = leftOut(preview.rules, preview.listedRules.size()); !more.isEmpty())
            lines << more;
    }
    return lines.join(u'\n');
}

} // namespace ops
