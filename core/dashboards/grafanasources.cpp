#include "core/dashboards/grafanasources.h"

#include <algorithm>
#include <array>

namespace ops {

namespace {

/// Names that old files give a source without its kind: nobody calls a Prometheus so.
constexpr std::array OtherKinds{"loki",       "elasticsearch", "influxdb", "tempo", "jaeger",
                                "cloudwatch", "graphite",      "opentsdb", "mysql", "postgres"};

/// "DS" of "$DS", "${DS}", "${DS:text}" and "[[DS]]"; empty where the text is no reference.
QString referenceIn(QString text)
{
    if (text.startsWith(u"${") && text.endsWith(u'}'))
        text = text.mid(2).chopped(1);
    else if (text.startsWith(u"[[") && text.endsWith(u"]]"))
        text = text.mid(2).chopped(2);
    else if (text.startsWith(u'$'))
        text = text.mid(1);
    else
        return QString();
    return text.section(u':', 0, 0);
}

/// Whether a reference leaves the choice to each query, or to nobody.
bool saysNothingAboutTheSource(const JsonNode &datasource)
{
    const QString name = datasource.isText() ? datasource.text() : datasource["uid"].text();
    return datasource.saysNothing() || name == u"-- Mixed --" || datasource.text() == u"default";
}

bool speaksPromQl(const QString &kind)
{
    return kind.isEmpty() || kind.contains(u"prometheus") ||
           (kind.contains(u"victoriametrics") && !kind.contains(u"log"));
}

} // namespace

SourceKinds::SourceKinds(const JsonNode &root, const JsonNode &board)
{
    for (const JsonNode &input : root["__inputs"].items()) {
        const QString name = input["name"].text();
        if (input["type"].text() == u"datasource")
            m_kinds.insert(name, input["pluginId"].text());
        else if (input["type"].text() == u"constant")
            m_constants.insert(QStringLiteral("${") + name + u'}', input["value"].anyText());
    }
    for (const JsonNode &variable : board["templating"]["list"].items()) {
        if (variable["type"].text() == u"datasource")
            m_kinds.insert(variable["name"].text(), variable["query"].text());
    }
}

QString SourceKinds::kindOf(const JsonNode &datasource) const
{
    if (saysNothingAboutTheSource(datasource))
        return QString();
    const QString kind = datasource["type"].text();
    const QString name = datasource.isText() ? datasource.text() : datasource["uid"].text();
    if (!kind.isEmpty() && !kind.startsWith(u'$'))
        return kind;
    for (const QString &text : {kind, name}) {
        if (const QString known = m_kinds.value(referenceIn(text)); !known.isEmpty())
            return known;
    }
    if (name == u"grafana" || name == u"-- Grafana --" || name == u"-- Dashboard --")
        return QStringLiteral("datasource");
    const QString lower = name.toLower();
    const bool other = std::any_of(OtherKinds.begin(), OtherKinds.end(),
                                   [&lower](const char *known) { return lower == QLatin1String(known); });
    return other ? lower : QString();
}

bool SourceKinds::isPrometheus(const JsonNode &datasource) const { return speaksPromQl(kindOf(datasource)); }

bool SourceKinds::isPrometheus(const JsonNode &panel, const JsonNode &target) const
{
    const JsonNode own = target["datasource"];
    return isPrometheus(saysNothingAboutTheSource(own) ? panel["datasource"] : own);
}

QString SourceKinds::withConstants(QString text) const
{
    if (!text.contains(u"${"))
        return text;
    for (auto it = m_constants.begin(); it != m_constants.end(); ++it)
        text.replace(it.key(), it.value());
    return text;
}

QString sourceText(const JsonNode &panel, const JsonNode &target)
{
    const JsonNode datasource = target["datasource"].saysNothing() ? panel["datasource"] : target["datasource"];
    if (datasource.isText())
        return datasource.line();
    const QString uid = datasource["uid"].line();
    return uid.isEmpty() ? datasource["type"].line() : uid;
}

} // namespace ops
