#pragma once

#include "core/metrics/series.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ops {

/// An alert as Alertmanager lists it, merged over the members of a cluster. Labels and annotations are UTF-8, sorted
/// by name, hostile text.
struct Alert
{
    enum class State { Active, Suppressed, Unprocessed };

    QString fingerprint; ///< 16 hex digits: FNV-1a 64 of the labels
    Labels labels, annotations;
    qint64 startsAtMs = 0, endsAtMs = 0, updatedAtMs = 0; ///< the earliest start and the latest others of the members
    QString generatorUrl;                                 ///< empty where there is none
    QStringList receivers;
    State state = State::Active;
    QStringList silencedBy, inhibitedBy, mutedBy; ///< ids of silences, fingerprints, names of intervals
    QStringList seenBy;                           ///< names of the members that list it
};

enum class Severity { Critical, Error, Warning, Info, None };
/// Of the label `severity` (page, fatal, emergency… count as critical; a word that nobody knows as warning, so that it
/// is not overlooked); None without one and for "none".
Severity severityOf(const Labels &labels);
QString severityName(Severity severity); ///< "critical": stable, in English
QString severityText(Severity severity); ///< translated

QString alertNameOf(const Labels &labels); ///< of the label `alertname`, empty without
/// Alertmanager's: FNV-1a 64 over name 0xFF value 0xFF of the sorted labels, 16 hex digits.
QString fingerprintOf(const Labels &labels);
QString annotationOf(const Alert &alert, const char *name);

/// One condition on a label. A label that is missing has the empty value; regular expressions are RE2, anchored at
/// both ends, and a dot does not match a line break.
struct Matcher
{
    enum class Op { Equal, NotEqual, Regex, NotRegex };

    QString name, value;
    Op op = Op::Equal;

    bool operator==(const Matcher &) const = default;
};
using Matchers = std::vector<Matcher>;

struct Silence
{
    enum class State { Active, Pending, Expired };

    QString id; ///< empty for one that is to be made
    Matchers matchers;
    qint64 startsAtMs = 0; ///< 0: now, by the server's clock
    qint64 endsAtMs = 0, updatedAtMs = 0;
    QString createdBy, comment;
    Labels annotations; ///< Alertmanager 0.32 and newer; kept when a silence is edited
    State state = State::Active;
    QByteArray unknownJson; ///< fields that are not known here, an object: sent back when it is edited
};

} // namespace ops
