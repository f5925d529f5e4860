#include "core/dashboards/variablequery.h"

#include "core/base/number.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ops {

namespace {

struct VariableQueryText
{
    Q_DECLARE_TR_FUNCTIONS(Variable)
};

QStringList matchersOf(const QString &selector)
{
    return selector.trimmed().isEmpty() ? QStringList() : QStringList(selector.trimmed());
}

QString nameWithLabels(const Labels &labels)
{
    QString name, rest;
    for (const auto &[label, value] : labels) {
        if (label == "__name__") {
            name = QString::fromStdString(value);
            continue;
        }
        rest += (rest.isEmpty() ? QString() : QStringLiteral(",")) + QString::fromStdString(label) +
                QStringLiteral("=\"") + QString::fromStdString(value) + u'"';
    }
    return name + u'{' + rest + u'}';
}

QStringList textsOf(const QueryAnswer &answer, bool withValues)
{
    if (answer.type == ResultType::String)
        return {answer.text};
    QStringList texts;
    for (const SeriesSet::Row &row : answer.series->rows) {
        const auto values = answer.series->valuesOf(row);
        if (answer.type == ResultType::Scalar && !values.empty())
            texts += QString::fromStdString(prometheusText(values.back()));
        else if (!withValues)
            texts += nameWithLabels(row.labels);
        else if (!values.empty())
            texts += sampleText(row.labels, values.back(), answer.series->timesOf(row).back());
    }
    return texts;
}

Task<Result<QStringList>> askMetrics(MetricSource &source, QString pattern, TimeRange range)
{
    const QRegularExpression wanted(pattern);
    if (!wanted.isValid())
        co_return Error(ErrorKind::BadRequest, VariableQueryText::tr("The pattern of the metrics cannot be read."),
                        wanted.errorString());
    auto names = co_await source.labelValues(QStringLiteral("__name__"), QStringList(), range);
    if (!names)
        co_return names.error();
    co_return names->filter(wanted);
}

Task<Result<QStringList>> askMoment(MetricSource &source, QString expr, qint64 timeMs, bool withValues)
{
    InstantQuery query(expr, timeMs);
    auto answer = co_await source.query(query);
    if (!answer)
        co_return answer.error();
    co_return textsOf(*answer, withValues);
}

/// The series of a selector that were there in the range. What is no selector is asked for its values at the end.
Task<Result<QStringList>> askSeries(MetricSource &source, QString expr, TimeRange range)
{
    if (expr.isEmpty())
        co_return QStringList();
    auto series = co_await source.series(QStringList(expr), range);
    if (!series && series.error().kind == ErrorKind::BadRequest) {
        auto moment = co_await askMoment(source, expr, range.toMs, false);
        co_return moment;
    }
    if (!series)
        co_return series.error();
    QStringList texts;
    for (const Labels &labels : *series)
        texts += nameWithLabels(labels);
    co_return texts;
}

} // namespace

VariableQuery readVariableQuery(const QString &query)
{
    static const QRegularExpression labelNames(QStringLiteral("^\\s*label_names\\((.*)\\)\\s*$")),
        labelValues(QStringLiteral("^\\s*label_values\\((?:(.+),\\s*)?([a-zA-Z_$][a-zA-Z0-9_]*)\\s*\\)\\s*$"),
                    QRegularExpression::DotMatchesEverythingOption),
        metrics(QStringLiteral("^\\s*metrics\\((.+)\\)\\s*$")),
        queryResult(QStringLiteral("^\\s*query_result\\((.+)\\)\\s*$"), QRegularExpression::DotMatchesEverythingOption);
    using Kind = VariableQuery::Kind;
    if (const auto match = labelNames.match(query); match.hasMatch())
        return {Kind::LabelNames, QString(), match.captured(1).trimmed()};
    if (const auto match = labelValues.match(query); match.hasMatch())
        return {Kind::LabelValues, match.captured(2), match.captured(1).trimmed()};
    if (const auto match = metrics.match(query); match.hasMatch())
        return {Kind::Metrics, QString(), match.captured(1).trimmed()};
    if (const auto match = queryResult.match(query); match.hasMatch())
        return {Kind::QueryResult, QString(), match.captured(1).trimmed()};
    return {Kind::Series, QString(), query.trimmed()};
}

Task<Result<QStringList>> askVariable(MetricSource &source, VariableQuery query, TimeRange range)
{
    switch (query.kind) {
    case VariableQuery::Kind::LabelNames:
        return source.labelNames(matchersOf(query.expr), range);
    case VariableQuery::Kind::LabelValues:
        return source.labelValues(query.label, matchersOf(query.expr), range);
    case VariableQuery::Kind::Metrics:
        return askMetrics(source, query.expr, range);
    case VariableQuery::Kind::Series:
        return askSeries(source, query.expr, range);
    case VariableQuery::Kind::QueryResult:
        break;
    }
    return askMoment(source, query.expr, range.toMs, true);
}

QString sampleText(const Labels &labels, double value, qint64 timeMs)
{
    return nameWithLabels(labels) + u' ' + QString::fromStdString(prometheusText(value)) + u' ' +
           QString::number(timeMs);
}

} // namespace ops
