#pragma once

#include "core/alerts/alertdesk.h"
#include "core/alerts/matcher.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace ops {

/// What a silence with these matchers would hit.
struct SilencePreview
{
    static constexpr int MostListed = 200;

    int firing = 0;          ///< alerts of the cluster that fire now
    int hits = 0;            ///< of them
    int critical = 0;        ///< of those that it hits
    QStringList listed;      ///< the first ones that it hits, safe text, a line each
    int rules = 0;           ///< whose alerts it could hit
    QStringList listedRules; ///< their names, safe text
};

struct PreviewInput
{
    std::shared_ptr<const std::vector<AlertRow>> rows;   ///< may be null
    std::shared_ptr<const std::vector<RuleGroup>> rules; ///< may be null
    QString cluster;
    Matchers matchers; ///< that can be compiled
};

/// Belongs on the pool. A matcher on a label that a rule does not set itself is taken to hold: the series may have it.
SilencePreview silencePreview(const PreviewInput &input);

/// Label names and the values that they have now, for completion.
struct LabelChoices
{
    QStringList names;
    std::map<QString, QStringList> values;
};
/// Belongs on the pool.
LabelChoices labelChoices(const std::shared_ptr<const std::vector<AlertRow>> &rows);

} // namespace ops
