#include "core/alerts/entityalertfilter.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>

namespace ops {

namespace {

struct Choice
{
    std::string label, value;
    std::shared_ptr<const re2::RE2> pattern; // null: equal to `value`

    bool fits(std::string_view text) const
    {
        return pattern ? re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), *pattern) : text == value;
    }
};

Choice choiceOf(const LabelMatch &match)
{
    Choice choice{match.label.toStdString(), match.value.toStdString(), nullptr};
    if (match.regex)
        choice.pattern = std::make_shared<const re2::RE2>(choice.value, re2::RE2::Quiet);
    return choice;
}

} // namespace

struct EntityAlertFilter::Condition
{
    std::vector<Choice> choices;
    bool exclude = false;

    /// The first label that the alert carries counts.
    bool holds(const Labels &labels) const
    {
        for (const Choice &choice : choices) {
            const std::string_view value = labelValue(labels, choice.label);
            if (!value.empty())
                return choice.fits(value) != exclude;
        }
        return exclude;
    }
};

EntityAlertFilter::EntityAlertFilter() = default;
EntityAlertFilter::~EntityAlertFilter() = default;

EntityAlertFilter::EntityAlertFilter(const EntityFilters &filters, const QStringList &labelNames,
                                     const EntityOverrides &overrides)
{
    const ResolvedFilters resolved = resolveFilters(filters, detectEntityMap(labelNames, overrides));
    m_notApplied = resolved.notApplied;
    std::vector<Condition> conditions;
    for (const LabelFilter &filter : resolved.filters) {
        Condition condition;
        condition.exclude = filter.filter.exclude;
        for (const LabelMatch &match : filter.choices)
            condition.choices.push_back(choiceOf(match));
        conditions.push_back(std::move(condition));
    }
    m_conditions = std::make_shared<const std::vector<Condition>>(std::move(conditions));
}

bool EntityAlertFilter::matches(const Labels &labels) const
{
    return !m_conditions || std::all_of(m_conditions->begin(), m_conditions->end(),
                                        [&](const Condition &condition) { return condition.holds(labels); });
}

} // namespace ops
