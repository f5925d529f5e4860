#pragma once

#include "core/alerts/matcher.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace ops {

/// One of Alertmanager's inhibit rules: while an alert fires that `source` matches, those that `target` matches and
/// that agree with it in the labels `equal` are not sent. A missing label is an empty one on both sides.
struct InhibitRule
{
    QString name; ///< Alertmanager 0.30 and newer; empty without
    Matchers source, target;
    QStringList equal;
    QStringList unknownKeys; ///< that this console does not know: they may change what the rule means
};

/// The inhibit rules of a whole configuration, as /status shows it: source_match, source_match_re and source_matchers
/// (and those of the target), in old and in new spelling. None where it has none. BadAnswer where it is no YAML or a
/// matcher cannot be read, with the place.
Result<std::vector<InhibitRule>> inhibitRulesOf(const QString &configYaml);

/// Who keeps an alert from being sent.
struct Inhibition
{
    std::size_t rule = 0, source = 0; ///< index of the rule, and of the alert that inhibits
};

/// For each alert what inhibits it, one entry a rule; empty for those that are sent. An alert that both sides of a rule
/// match is not inhibited by another one of that kind. Sources that are silenced or inhibited themselves still inhibit.
/// Linear in alerts times rules. Fails as CompiledMatchers::of().
Result<std::vector<std::vector<Inhibition>>> inhibitions(const std::vector<InhibitRule> &rules,
                                                         const std::vector<Labels> &alerts);

} // namespace ops
