#pragma once

#include "core/alerts/alertrow.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>

namespace ops {

// What stands behind an @ in a filter: what a row says of itself that is no label.

using RowTest = bool (*)(const AlertRow &row);

/// The test that a state's name stands for ("acked", "silenced", "flapping"); null where it is none.
RowTest stateTest(const QString &name);

std::optional<Severity> severityNamed(const QString &name);

/// A text or a list of texts of a row, by its name in the filter.
struct PseudoText
{
    QLatin1String name;
    const QString &(*one)(const AlertRow &row);      ///< null: it is a list
    const QStringList &(*many)(const AlertRow &row); ///< null: it is one text
    bool byBeginning = false;                        ///< ids are found by their first characters

    QStringList texts(const AlertRow &row) const; ///< without empty ones
    /// One of them is this text; an empty text is there where there is none.
    bool anyIs(const AlertRow &row, const QString &text) const;
};
const PseudoText *pseudoText(const QString &name); ///< null where it is none

QStringList pseudoLabels();                      ///< all names, sorted
QStringList pseudoValues(const QString &pseudo); ///< of "state" and "severity"; the others' come from the rows

} // namespace ops
