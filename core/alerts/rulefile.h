#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace ops {

/// A place in a file, both from 1.
struct FilePlace
{
    int line = 1, column = 1;
};

/// A value of the file and where it stands.
struct PlacedText
{
    QString text;
    FilePlace place;
    bool given = false;
};
using PlacedPairs = std::vector<std::pair<PlacedText, PlacedText>>;

/// Something about a rule file that is wrong, or could be better.
struct RuleFinding
{
    enum class Weight { Error, Warning }; ///< Prometheus refuses a file with errors

    Weight weight = Weight::Error;
    QString code; ///< "unknownKey", "expression", "duplicate"…: stable, in English
    QString sentence;
    FilePlace place;
    QString group, rule; ///< empty where it is about none
};
QString findingWeightName(RuleFinding::Weight weight); ///< "error", "warning"

struct FileRule
{
    PlacedText alert, record, expr, holdFor, keepFiringFor;
    PlacedPairs labels, annotations;
    FilePlace place;

    bool isAlert() const { return alert.given; }
    const PlacedText &name() const { return isAlert() ? alert : record; }
};

struct FileRuleGroup
{
    PlacedText name, interval, limit;
    std::vector<FileRule> rules;
    FilePlace place;
};

/// A file of Prometheus rules as written, and what is wrong with its structure: keys, kinds of values, YAML itself.
struct RuleFile
{
    std::vector<FileRuleGroup> groups;
    std::vector<RuleFinding> findings;
    QByteArray text;
};

/// Never throws; a pure function, for the pool. What cannot be read is a finding.
RuleFile readRuleFile(const QByteArray &text);

} // namespace ops
