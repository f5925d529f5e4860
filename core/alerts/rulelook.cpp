#include "core/alerts/rulelook.h"

#include "core/alerts/externallabels.h"
#include "core/async/onpool.h"
#include "core/metrics/configsource.h"
#include "core/time/clock.h"

namespace ops {

namespace {

struct RulesRead
{
    PrometheusView view;
    std::vector<ActiveAlert> pending;
};

RulesRead readRules(std::shared_ptr<const std::vector<RuleGroup>> groups, qint64 askedMs, Labels externalLabels)
{
    return {prometheusViewOf(groups, askedMs), pendingAlerts(*groups, externalLabels)};
}

Task<std::optional<Labels>> askExternalLabels(MetricSource *metrics)
{
    auto *const source = dynamic_cast<ConfigSource *>(metrics);
    if (!source)
        co_return std::nullopt;
    auto yaml = co_await source->configYaml();
    if (!yaml)
        co_return std::nullopt;
    auto read = externalLabelsOf(*yaml);
    if (!read)
        co_return std::nullopt;
    co_return std::move(*read);
}

} // namespace

Task<RuleLook> lookAtRules(MetricSource *metrics, Clock *clock, std::optional<Labels> externalLabels)
{
    RuleLook look;
    look.askedMs = clock->nowMs();
    look.externalLabels = std::move(externalLabels);
    const qint64 startedMs = clock->monotonicMs();
    auto groups = co_await metrics->rules();
    look.tookMs = clock->monotonicMs() - startedMs;
    if (!groups) {
        look.error = groups.error();
        PrometheusView unreachable;
        unreachable.askedMs = look.askedMs;
        look.view = std::make_shared<const PrometheusView>(unreachable);
        co_return look;
    }
    if (!look.externalLabels) {
        auto labels = co_await askExternalLabels(metrics);
        look.externalLabels = std::move(labels);
    }
    look.groups = std::make_shared<const std::vector<RuleGroup>>(std::move(*groups));
    const Labels external = look.externalLabels.value_or(Labels());
    auto read = co_await OnPool(readRules, look.groups, look.askedMs, external);
    look.view = std::make_shared<const PrometheusView>(std::move(read.view));
    look.pending = std::move(read.pending);
    co_return look;
}

} // namespace ops
