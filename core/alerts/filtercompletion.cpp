#include "core/alerts/filtercompletion.h"

#include "core/alerts/filterpseudo.h"
#include "core/alerts/filterterms.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace ops {

namespace {

using Candidate = FilterCompletion::Candidate;
using Counts = std::unordered_map<std::string, int>;

QString quotedWhereNeeded(const QString &value)
{
    const auto needs = [](QChar c) { return c.isSpace() || c == u'"' || c == u',' || c == u'}'; };
    if (!value.isEmpty() && std::none_of(value.begin(), value.end(), needs))
        return value;
    QString text = value;
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    text.replace(u'\n', QStringLiteral("\\n"));
    return u'"' + text + u'"';
}

Counts labelNames(const std::vector<AlertRow> &rows)
{
    Counts counts;
    for (const AlertRow &row : rows) {
        for (const auto &label : row.alert.labels)
            ++counts[label.first];
    }
    return counts;
}

Counts labelValues(const std::vector<AlertRow> &rows, const std::string &name)
{
    Counts counts;
    for (const AlertRow &row : rows) {
        const std::string_view value = labelValue(row.alert.labels, name);
        if (!value.empty())
            ++counts[std::string(value)];
    }
    return counts;
}

Counts valuesBehind(const std::vector<AlertRow> &rows, const QString &name)
{
    Counts counts;
    const PseudoText *const pseudo = pseudoText(name);
    for (const QString &value : pseudoValues(name)) {
        const RowTest test = name == u"state" ? stateTest(value) : nullptr;
        const auto severity = severityNamed(value);
        counts[value.toStdString()] = int(std::count_if(rows.begin(), rows.end(), [&](const AlertRow &row) {
            return test ? test(row) : severity && row.severity == *severity;
        }));
    }
    for (const AlertRow &row : rows) {
        if (!pseudo)
            break;
        for (const QString &text : pseudo->texts(row))
            ++counts[text.toStdString()];
    }
    return counts;
}

/// Those that fit to what is written, the best ones first.
std::vector<Candidate> ranked(const Counts &counts, const QString &written, int most, bool quote)
{
    struct Ranked
    {
        QString text;
        int count;
        bool begins;
    };
    std::vector<Ranked> all;
    for (const auto &[text, count] : counts) {
        const QString own = QString::fromStdString(text);
        if (own.contains(written, Qt::CaseInsensitive))
            all.push_back({own, count, own.startsWith(written, Qt::CaseInsensitive)});
    }
    std::sort(all.begin(), all.end(), [](const Ranked &a, const Ranked &b) {
        if (a.begins != b.begins)
            return a.begins;
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    all.resize(std::min(all.size(), std::size_t(std::max(most, 0))));
    std::vector<Candidate> candidates;
    for (const Ranked &one : all)
        candidates.push_back({quote ? quotedWhereNeeded(one.text) : one.text, one.count});
    return candidates;
}

/// The term that the cursor stands in or behind; none where it stands between terms.
std::optional<FilterTerm> termAt(const QString &before)
{
    if (before.isEmpty() || before.back().isSpace())
        return std::nullopt;
    // A quotation mark that is still open is closed for the look at it.
    FilterTerms read = filterTerms(before);
    if (read.fault)
        read = filterTerms(before + u'"');
    if (read.terms.empty())
        return std::nullopt;
    return read.terms.back();
}

Counts pseudoNames()
{
    Counts counts;
    for (const QString &name : pseudoLabels())
        counts['@' + name.toStdString()] = 0;
    return counts;
}

} // namespace

FilterCompletion completeFilter(const QString &text, int cursor, const std::vector<AlertRow> &rows, int most)
{
    FilterCompletion completion;
    const int at = std::clamp(cursor, 0, int(text.size()));
    completion.from = completion.to = at;
    const auto term = termAt(text.left(at));
    if (term && term->op != FilterTerm::Op::None) {
        completion.from = term->valueBegin;
        const Counts counts = term->kind == FilterTerm::Kind::Pseudo ? valuesBehind(rows, term->name)
                                                                     : labelValues(rows, term->name.toStdString());
        completion.candidates = ranked(counts, term->value, most, true);
        return completion;
    }
    const bool isPseudo = term ? term->kind == FilterTerm::Kind::Pseudo : text.left(at).endsWith(u'@');
    if (term)
        completion.from = isPseudo ? term->nameBegin - 1 : term->nameBegin;
    else if (isPseudo)
        completion.from = at - 1;
    const QString written = text.mid(completion.from, at - completion.from);
    completion.candidates = ranked(isPseudo ? pseudoNames() : labelNames(rows), written, most, false);
    return completion;
}

} // namespace ops
