#pragma once

#include "core/dashboards/jsonnode.h"

#include <QHash>
#include <QString>

namespace ops {

/// Which kind of source the references of a file mean: "prometheus", "loki", …. Files name their sources by kind,
/// by name, by a variable or by an input that is chosen at import (${DS_PROMETHEUS}).
class SourceKinds
{
public:
    SourceKinds() = default;
    /// Learns what the inputs (of the file's root) and the datasource variables (of the board) stand for.
    SourceKinds(const JsonNode &root, const JsonNode &board);

    /// Empty where nothing tells it: the board's own source.
    QString kindOf(const JsonNode &datasource) const;
    /// Whether a query goes to Prometheus, or to what speaks its language. The target's own source counts, else the
    /// panel's; a file that does not say asks its usual source.
    bool isPrometheus(const JsonNode &panel, const JsonNode &target) const;
    bool isPrometheus(const JsonNode &datasource) const;
    /// The value of a constant input, for the texts that refer to it: ${VAR_PREFIX}.
    QString withConstants(QString text) const;

private:
    QHash<QString, QString> m_kinds;     ///< variable or input to kind
    QHash<QString, QString> m_constants; ///< "${NAME}" to value
};

/// The reference as it is written, for the report: uid, name, "$variable", or the kind where there is no more.
QString sourceText(const JsonNode &panel, const JsonNode &target);

} // namespace ops
