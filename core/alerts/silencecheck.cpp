#include "core/alerts/silencecheck.h"

#include "core/alerts/matcher.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

struct SilenceCheckText
{
    Q_DECLARE_TR_FUNCTIONS(SilenceCheck)
};

Error silenceRefusal(const QString &sentence, const QString &hint)
{
    Error error(ErrorKind::BadRequest, sentence);
    error.hint = hint;
    return error;
}

} // namespace

std::optional<Error> silenceFault(const Silence &silence, qint64 nowMs)
{
    const QString example = SilenceCheckText::tr("Name at least the alert: alertname=\"…\".");
    if (silence.matchers.empty())
        return silenceRefusal(SilenceCheckText::tr("A silence needs at least one matcher."), example);
    for (const Matcher &matcher : silence.matchers) {
        if (matcher.name.isEmpty())
            return silenceRefusal(SilenceCheckText::tr("A matcher has no label."), example);
    }
    const auto compiled = CompiledMatchers::of(silence.matchers);
    if (!compiled)
        return compiled.error();
    const auto takesEmpty = [](const CompiledMatcher &matcher) { return matcher.matches(std::string_view()); };
    if (std::all_of(compiled->all().begin(), compiled->all().end(), takesEmpty))
        return silenceRefusal(SilenceCheckText::tr("Every matcher also matches alerts without the label: this would "
                                                   "silence all of them."),
                              example);
    const qint64 startsAtMs = silence.startsAtMs == 0 ? nowMs : silence.startsAtMs;
    if (silence.endsAtMs <= nowMs)
        return silenceRefusal(SilenceCheckText::tr("The silence would end in the past."), QString());
    if (silence.endsAtMs <= startsAtMs)
        return silenceRefusal(SilenceCheckText::tr("The silence would end before it starts."), QString());
    return std::nullopt;
}

} // namespace ops
