#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ops {

/// One choice of a variable.
struct VariableOption
{
    QString text, value; ///< as shown; as filled into queries

    bool operator==(const VariableOption &) const = default;
};

/// A template variable as its file defines it: Grafana's templating.list.
struct Variable
{
    enum class Kind { Query, Custom, Interval, TextBox, Constant, Datasource };
    enum class Hide { Nothing, Label, Variable };
    enum class Refresh { Never, OnLoad, OnTimeChange };
    enum class Sort { None, Alphabetical, Numerical, AlphabeticalNoCase, Natural };

    static constexpr QLatin1String All{"$__all"}; ///< what `current` holds while all are chosen

    QString name;  ///< as queries name it
    QString label; ///< may be empty: the name is shown
    Kind kind = Kind::Query;
    QString query; ///< label_values(…), "a,b,c", "1m,5m", the text or the constant; by kind
    QString regex; ///< a query's filter, with an optional capture group; as written
    Sort sort = Sort::None;
    bool descending = false;
    Refresh refresh = Refresh::OnLoad;
    bool multi = false, includeAll = false;
    QString allValue; ///< what All stands for; empty: every option joined
    Hide hide = Hide::Nothing;
    bool autoInterval = false; ///< interval: offers "auto"
    int autoCount = 30;        ///< into so many steps the range is divided
    QString autoMin = QStringLiteral("10s");
    bool otherSource = false;            ///< asks something that is no Prometheus: only the file's options are known
    std::vector<VariableOption> options; ///< those the file carries, without All and auto
    QStringList current; ///< chosen values; several only where `multi`; "$__auto_interval_NAME" is an interval's auto
};

QString variableKindName(Variable::Kind kind); ///< Grafana's word: "query", "custom", "interval", …

} // namespace ops
