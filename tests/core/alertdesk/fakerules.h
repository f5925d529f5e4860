#pragma once

#include "tests/core/dashboards/fakemetricsource.h"

namespace ops::test {

/// A Prometheus whose rules the test writes.
class FakeRules : public FakeMetricSource
{
public:
    Result<std::vector<RuleGroup>> groups = std::vector<RuleGroup>();
    int asked = 0;
    SeriesSet lastSamples; ///< what instant queries answer

    Task<Result<QueryAnswer>> query(InstantQuery query) override
    {
        lastQuery = query.expr;
        QueryAnswer answer;
        answer.type = ResultType::Vector;
        answer.series = std::make_shared<const SeriesSet>(lastSamples);
        co_return answer;
    }
    QString lastQuery;

    Task<Result<std::vector<RuleGroup>>> rules() override
    {
        ++asked;
        co_return groups;
    }
    /// One alerting rule with the alerts that it has now.
    void setRule(const QString &name, const std::vector<std::pair<Labels, QString>> &alerts)
    {
        Rule rule;
        rule.name = name;
        for (const auto &[labels, state] : alerts) {
            ActiveAlert alert;
            alert.labels = labels;
            alert.state = state;
            rule.alerts.push_back(alert);
        }
        RuleGroup group;
        group.intervalMs = 15'000;
        if (groups) {
            for (RuleGroup &known : *groups) {
                if (known.name == name) {
                    known.rules = {rule};
                    return;
                }
            }
        }
        group.name = name;
        group.rules.push_back(std::move(rule));
        groups->push_back(std::move(group));
    }
};

} // namespace ops::test
