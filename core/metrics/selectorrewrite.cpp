#include "core/metrics/selectorrewrite.h"

#include "core/base/textsafe.h"
#include "core/metrics/promqlselectors.h"
#include "core/metrics/promqltokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

struct SelectorRewriteText
{
    Q_DECLARE_TR_FUNCTIONS(SelectorRewrite)
};

using Role = PromqlSelector::Role;

/// What became of one filter, for its sentence.
struct Fate
{
    bool applied = false, absence = false;
    QStringList lacking; ///< selectors whose series have none of its labels
};

QString operatorOf(const LabelFilter &filter, const LabelMatch &match)
{
    if (match.regex)
        return filter.filter.exclude ? QStringLiteral("!~") : QStringLiteral("=~");
    return filter.filter.exclude ? QStringLiteral("!=") : QStringLiteral("=");
}

/// A label's name as a matcher has it: quoted where it is no plain identifier ("service.name").
QString labelText(const QString &label)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    const bool plain = !label.isEmpty() && !(label.front() >= u'0' && label.front() <= u'9') &&
                       std::all_of(label.begin(), label.end(), isPlain);
    return plain ? label : promqlString(label);
}

/// The first choice that the selector's series carry. No series at all say nothing about labels.
const LabelMatch *choiceFor(const LabelFilter &filter, const std::optional<QStringList> &labels)
{
    if (!labels || labels->isEmpty())
        return &filter.choices.front();
    const auto it = std::find_if(filter.choices.begin(), filter.choices.end(),
                                 [&labels](const LabelMatch &choice) { return labels->contains(choice.label); });
    return it == filter.choices.end() ? nullptr : &*it;
}

/// What goes into one selector.
QStringList matchersFor(const PromqlSelector &selector, const LabelFilters &filters,
                        const std::optional<QStringList> &labels, std::vector<Fate> &fates)
{
    QStringList texts;
    std::vector<PromqlSelector::Matcher> present = selector.matchers;
    for (std::size_t i = 0; i < filters.size(); ++i) {
        const LabelMatch *const choice = choiceFor(filters[i], labels);
        if (!choice) {
            const QString name = selector.metric.isEmpty() ? selector.text : selector.metric;
            if (!fates[i].lacking.contains(name))
                fates[i].lacking.append(name);
            continue;
        }
        fates[i].applied = true;
        const PromqlSelector::Matcher matcher{choice->label, operatorOf(filters[i], *choice), choice->value};
        if (std::find(present.begin(), present.end(), matcher) != present.end())
            continue;
        texts.append(labelText(matcher.label) + matcher.op + promqlString(matcher.value));
        present.push_back(matcher);
    }
    return texts;
}

QString withMatchers(const PromqlSelector &selector, const QStringList &texts)
{
    const QString list = texts.join(u',');
    if (!selector.braces)
        return u'{' + list + u'}';
    return selector.comma ? u',' + list : list;
}

QString labelsOf(const LabelFilter &filter)
{
    QStringList labels;
    for (const LabelMatch &choice : filter.choices)
        labels.append(safeText(choice.label));
    return labels.join(QStringLiteral(" / "));
}

QString namesOf(QStringList selectors)
{
    constexpr qsizetype Most = 3;
    constexpr int Longest = 60;
    const bool more = selectors.size() > Most;
    selectors = selectors.first(std::min(Most, selectors.size()));
    for (QString &name : selectors)
        name = safeText(name, Longest);
    return selectors.join(QStringLiteral(", ")) + (more ? QStringLiteral(", …") : QString());
}

/// Empty where every selector took the filter.
QString sentenceOf(const LabelFilter &filter, const Fate &fate)
{
    const QString what = entityFilterText(filter.filter);
    if (!fate.lacking.isEmpty()) {
        const QString where = namesOf(fate.lacking), labels = labelsOf(filter);
        return fate.applied
                   ? SelectorRewriteText::tr("%1 is applied in part: %2 has no label %3.").arg(what, where, labels)
                   : SelectorRewriteText::tr("%1 is not applied here: %2 has no label %3.").arg(what, where, labels);
    }
    if (fate.absence)
        return SelectorRewriteText::tr("%1 is not applied to absent(): it would ask something else.").arg(what);
    return fate.applied ? QString()
                        : SelectorRewriteText::tr("%1 is not applied here: this query reads no series.").arg(what);
}

RewrittenQuery unreadable(const QString &expr, const LabelFilters &filters)
{
    RewrittenQuery query{expr, {}};
    for (const LabelFilter &filter : filters)
        query.notApplied.append(SelectorRewriteText::tr("%1 is not applied here: the query could not be read.")
                                    .arg(entityFilterText(filter.filter)));
    return query;
}

} // namespace

RewrittenQuery rewriteSelectors(const QString &expr, const LabelFilters &filters, const LabelsOfSelector &labelsOf)
{
    if (filters.empty())
        return {expr, {}};
    const auto selectors = promqlSelectors(expr);
    if (!selectors)
        return unreadable(expr, filters);

    RewrittenQuery query;
    std::vector<Fate> fates(filters.size());
    qsizetype copied = 0;
    for (const PromqlSelector &selector : *selectors) {
        for (Fate &fate : fates)
            fate.absence = fate.absence || selector.role == Role::Absence;
        if (selector.role != Role::Series)
            continue;
        const auto labels = labelsOf ? labelsOf(selector.matchText()) : std::nullopt;
        const QStringList texts = matchersFor(selector, filters, labels, fates);
        if (texts.isEmpty())
            continue;
        query.expr += QStringView(expr).sliced(copied, selector.insertAt - copied);
        query.expr += withMatchers(selector, texts);
        copied = selector.insertAt;
    }
    query.expr += QStringView(expr).sliced(copied);
    for (std::size_t i = 0; i < filters.size(); ++i) {
        if (const QString sentence = sentenceOf(filters[i], fates[i]); !sentence.isEmpty())
            query.notApplied.append(sentence);
    }
    return query;
}

} // namespace ops
