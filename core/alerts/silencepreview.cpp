#include "core/alerts/silencepreview.h"

#include "core/alerts/historymodel.h"
#include "core/base/textsafe.h"

#include <algorithm>
#include <set>

namespace ops {

namespace {

void previewAlerts(const PreviewInput &input, const CompiledMatchers &matchers, SilencePreview &preview)
{
    if (!input.rows)
        return;
    for (const AlertRow &row : *input.rows) {
        if (row.pending || row.held || (!input.cluster.isEmpty() && row.cluster != input.cluster))
            continue;
        ++preview.firing;
        if (!matchers.matches(row.alert.labels))
            continue;
        ++preview.hits;
        preview.critical += row.severity == Severity::Critical;
        if (preview.listed.size() < SilencePreview::MostListed)
            preview.listed << safeText(alertNameOf(row.alert.labels)) + QStringLiteral("  ") +
                                  otherLabelsText(row.alert.labels);
    }
}

/// A template's value is known only when it fires.
bool mayHold(const CompiledMatcher &matcher, const Rule &rule)
{
    if (matcher.name() == "alertname")
        return matcher.matches(rule.name.toStdString());
    const std::string_view value = labelValue(rule.labels, matcher.name());
    return value.empty() || value.find("{{") != std::string_view::npos || matcher.matches(value);
}

void previewRules(const PreviewInput &input, const CompiledMatchers &matchers, SilencePreview &preview)
{
    if (!input.rules)
        return;
    for (const RuleGroup &group : *input.rules) {
        for (const Rule &rule : group.rules) {
            const auto holds = [&rule](const CompiledMatcher &matcher) { return mayHold(matcher, rule); };
            if (rule.kind != Rule::Kind::Alerting || !std::all_of(matchers.all().begin(), matchers.all().end(), holds))
                continue;
            ++preview.rules;
            if (preview.listedRules.size() < SilencePreview::MostListed)
                preview.listedRules << safeText(rule.name);
        }
    }
}

} // namespace

SilencePreview silencePreview(const PreviewInput &input)
{
    SilencePreview preview;
    const auto matchers = CompiledMatchers::of(input.matchers);
    if (!matchers)
        return preview;
    previewAlerts(input, *matchers, preview);
    previewRules(input, *matchers, preview);
    return preview;
}

LabelChoices labelChoices(const std::shared_ptr<const std::vector<AlertRow>> &rows)
{
    constexpr std::size_t mostValues = 500;
    std::map<std::string_view, std::set<std::string_view>> found;
    if (rows) {
        for (const AlertRow &row : *rows) {
            for (const auto &[name, value] : row.alert.labels) {
                auto &values = found[name];
                if (values.size() < mostValues)
                    values.insert(value);
            }
        }
    }
    const auto text = [](std::string_view bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); };
    LabelChoices choices;
    for (const auto &[name, values] : found) {
        choices.names << text(name);
        QStringList &list = choices.values[text(name)];
        for (const std::string_view value : values)
            list << text(value);
    }
    return choices;
}

} // namespace ops
