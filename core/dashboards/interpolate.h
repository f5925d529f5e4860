#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ops {

/// What a variable of a board stands for now.
struct VariableValue
{
    QString name;
    QStringList values;   ///< those chosen; of every option where all are chosen
    QStringList texts;    ///< as people read the choice
    bool several = false; ///< may hold several or all: queries take it as a regular expression
    bool list = false;    ///< is a list even with one value in it
    bool all = false;
    QString allValue; ///< what All stands for, as written; empty: every value

    bool operator==(const VariableValue &) const = default;
};
using VariableValues = std::vector<VariableValue>;

/// How a reference without a format of its own is filled in.
enum class FillFor {
    PromQl, ///< (a|b) with its characters escaped where several may be chosen, else the value fit for quotes
    Glob,   ///< {a,b}: legends
    Regex,  ///< (a|b) with its characters escaped: a variable's own filter
    Text    ///< as people read it: titles
};

/// Fills in $name, ${name}, ${name:format}, [[name]] and [[name:format]] as Grafana does. Formats: regex, pipe, csv,
/// raw, glob, json, percentencode, doublequote, singlequote, text, queryparam. Names that are no variable stay as
/// written.
QString interpolated(const QString &text, const VariableValues &variables, FillFor purpose);

/// Which of the names the text refers to, in their order.
QStringList referencedNames(const QString &text, const QStringList &names);

} // namespace ops
