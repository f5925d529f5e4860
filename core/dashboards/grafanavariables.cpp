#include "core/dashboards/grafanavariables.h"

#include "core/base/textsafe.h"

#include <algorithm>
#include <array>

namespace ops {

namespace {

using VariableKind = Variable::Kind;
using Sort = Variable::Sort;

/// Enumerations are numbers in classic files and words in newer ones.
struct SortWord
{
    const char *word;
    Sort sort;
    bool descending;
};
constexpr std::array SortWords{
    SortWord{"disabled", Sort::None, false},
    SortWord{"alphabeticalAsc", Sort::Alphabetical, false},
    SortWord{"alphabeticalDesc", Sort::Alphabetical, true},
    SortWord{"numericalAsc", Sort::Numerical, false},
    SortWord{"numericalDesc", Sort::Numerical, true},
    SortWord{"alphabeticalCaseInsensitiveAsc", Sort::AlphabeticalNoCase, false},
    SortWord{"alphabeticalCaseInsensitiveDesc", Sort::AlphabeticalNoCase, true},
    SortWord{"naturalAsc", Sort::Natural, false},
    SortWord{"naturalDesc", Sort::Natural, true},
};

void readSort(const JsonNode &sort, Variable &to)
{
    const auto word = std::find_if(SortWords.begin(), SortWords.end(),
                                   [&sort](const SortWord &known) { return sort.text() == QLatin1String(known.word); });
    const auto index = std::size_t(sort.integer(0, 0, int(SortWords.size()) - 1));
    const SortWord &found = word != SortWords.end() ? *word : SortWords[index];
    to.sort = found.sort;
    to.descending = found.descending;
}

Variable::Refresh refreshOf(const JsonNode &variable)
{
    const JsonNode refresh = variable["refresh"];
    const QString word = refresh.text();
    if (word == u"onTimeRangeChanged")
        return Variable::Refresh::OnTimeChange;
    if (word == u"never")
        return Variable::Refresh::Never;
    if (const auto number = refresh.number())
        return *number >= 2   ? Variable::Refresh::OnTimeChange
               : *number >= 1 ? Variable::Refresh::OnLoad
                              : Variable::Refresh::Never;
    if (!refresh.exists() && !variable["refresh_on_load"].boolean(true))
        return Variable::Refresh::Never;
    return refresh.boolean(true) ? Variable::Refresh::OnLoad : Variable::Refresh::Never;
}

Variable::Hide hideOf(const JsonNode &variable)
{
    const JsonNode hide = variable["hide"];
    const QString word = hide.text();
    if (word == u"hideVariable" || word == u"inControlsMenu" || variable["hideVariable"].boolean())
        return Variable::Hide::Variable;
    if (word == u"hideLabel" || variable["hideLabel"].boolean())
        return Variable::Hide::Label;
    const int number = hide.integer(hide.boolean() ? 2 : 0, 0, 3);
    return number == 0 ? Variable::Hide::Nothing : number == 1 ? Variable::Hide::Label : Variable::Hide::Variable;
}

/// What the newer editor takes apart ({"qryType":1,"metric":…,"label":…}), as the words of old.
QString classicQuery(const JsonNode &query)
{
    const QString metric = query["metric"].text(), label = query["label"].text();
    switch (query["qryType"].integer(-1, -1, 9)) {
    case 0:
        return QStringLiteral("label_names(%1)").arg(query["match"].text());
    case 1:
        return metric.isEmpty() ? QStringLiteral("label_values(%1)").arg(label)
                                : QStringLiteral("label_values(%1, %2)").arg(metric, label);
    case 2:
        return QStringLiteral("metrics(%1)").arg(metric);
    case 3:
        return QStringLiteral("query_result(%1)").arg(query["varQuery"].text());
    case 4:
        return query["seriesQuery"].text();
    default:
        return QString();
    }
}

QString queryOf(const JsonNode &variable)
{
    const JsonNode query = variable["query"];
    if (query.isObject()) {
        for (const char *key : {"query", "expr"}) {
            if (!query[key].text().isEmpty())
                return query[key].text();
        }
        if (const QString classic = classicQuery(query); !classic.isEmpty())
            return classic;
        return variable["definition"].text();
    }
    return query.anyText();
}

/// What "auto" and "All" are called in the older and newer files.
QString valueOf(const JsonNode &node, const Variable &variable)
{
    const QString value = node.anyText();
    const bool isAuto = variable.kind == VariableKind::Interval && (value == u"auto" || value == u"$__auto");
    return isAuto ? QStringLiteral("$__auto_interval_") + variable.name : value;
}

QStringList valuesOf(const JsonNode &node, const Variable &variable)
{
    if (!node.isArray())
        return node.exists() && !node.isObject() ? QStringList(valueOf(node, variable)) : QStringList();
    QStringList values;
    for (const JsonNode &item : node.items())
        values += valueOf(item, variable);
    return values;
}

bool isOwnOption(const QString &value) { return value != Variable::All && !value.startsWith(u"$__auto"); }

/// The options, and those among them that are chosen where `current` is silent.
QStringList readOptions(const JsonNode &options, Variable &to)
{
    constexpr std::size_t MostOptions = 10'000;
    QStringList selected;
    for (const JsonNode &option : options.items()) {
        VariableOption read;
        read.value = valueOf(option.isObject() ? option["value"] : option, to);
        read.text = option.isObject() ? option["text"].line() : safeText(read.value);
        if (read.text.isEmpty())
            read.text = safeText(read.value);
        if (option["selected"].boolean())
            selected += read.value;
        if (isOwnOption(read.value) && to.options.size() < MostOptions)
            to.options.push_back(std::move(read));
    }
    return selected;
}

void readChoice(const JsonNode &variable, Variable &to)
{
    const JsonNode current = variable["current"];
    to.current = valuesOf(current.isObject() ? current["value"] : current, to);
    const QStringList selected = readOptions(variable["options"], to);
    if (current["isNone"].boolean())
        to.current.clear();
    else if (to.current.isEmpty() && (!current.exists() || current.saysNothing()))
        to.current = selected;
    // Old files write the word; a variable without All may have a value of that name.
    if (to.includeAll && to.current == QStringList(QStringLiteral("All")))
        to.current = QStringList(QString(Variable::All));
    if (to.current.contains(Variable::All))
        to.current = QStringList(QString(Variable::All));
    if (!to.multi && to.current.size() > 1)
        to.current = to.current.mid(0, 1);
}

std::optional<VariableKind> variableKindOf(const QString &type)
{
    for (const VariableKind kind : {VariableKind::Query, VariableKind::Custom, VariableKind::Interval,
                                    VariableKind::TextBox, VariableKind::Constant, VariableKind::Datasource}) {
        if (type == variableKindName(kind))
            return kind;
    }
    return type.isEmpty() ? std::optional(VariableKind::Query) : std::nullopt;
}

Variable readVariable(const JsonNode &variable, VariableKind kind, const SourceKinds &sources, ImportNotes &notes)
{
    Variable to;
    to.kind = kind;
    to.name = variable["name"].line(200);
    to.label = variable["label"].line(200);
    to.query = sources.withConstants(queryOf(variable));
    to.regex = variable["regex"].text();
    readSort(variable["sort"], to);
    to.refresh = refreshOf(variable);
    to.hide = hideOf(variable);
    const bool isList = kind == VariableKind::Query || kind == VariableKind::Custom || kind == VariableKind::Datasource;
    to.multi = isList && variable["multi"].boolean();
    to.includeAll = isList && variable["includeAll"].boolean();
    to.allValue = variable["allValue"].anyText();
    to.autoInterval = kind == VariableKind::Interval && variable["auto"].boolean();
    to.autoCount = variable["auto_count"].integer(to.autoCount, 1, 11'000);
    if (const QString least = variable["auto_min"].text(); !least.isEmpty())
        to.autoMin = least;
    readChoice(variable, to);
    for (QString &value : to.current)
        value = sources.withConstants(value);
    if (kind == VariableKind::Query && !sources.isPrometheus(variable["datasource"])) {
        to.otherSource = true;
        for (const QString &value : to.options.empty() ? to.current : QStringList()) {
            if (isOwnOption(value))
                to.options.push_back({safeText(value), value});
        }
        notes.add(variable["datasource"], "unsupported.variableSource");
    }
    return to;
}

} // namespace

std::vector<Variable> readVariables(const JsonNode &list, const SourceKinds &sources, ImportNotes &notes)
{
    constexpr std::size_t MostVariables = 500;
    std::vector<Variable> variables;
    notes.addUnlessList(list);
    for (const JsonNode &variable : list.items()) {
        const auto kind = variableKindOf(variable["type"].text());
        const QString name = variable["name"].line(200);
        const bool known = std::any_of(variables.begin(), variables.end(),
                                       [&name](const Variable &other) { return other.name == name; });
        if (!variable.isObject() || name.isEmpty() || known || variables.size() == MostVariables)
            notes.add(variable, "unreadable");
        else if (!kind)
            notes.add(variable, "unsupported.variable");
        else
            variables.push_back(readVariable(variable, *kind, sources, notes));
    }
    return variables;
}

} // namespace ops
