#include "app/cli/commonvalues.h"

#include "app/cli/text.h"
#include "core/config/environment.h"
#include "core/config/environmentname.h"
#include "core/time/duration.h"
#include "core/time/timerange.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <map>

namespace ops::cli {

namespace {

using Format = CommonOptions::Format;

std::optional<Error> setFormat(CommonOptions &options, Format format)
{
    if (options.format != Format::Table && options.format != format)
        return wrong(Text::tr("Choose one of --json, --ndjson and --csv."));
    options.format = format;
    return std::nullopt;
}

std::optional<Error> setTimezone(CommonOptions &options, const QString &value)
{
    if (value != u"local" && !isTimeZoneName(value))
        return wrong(Text::tr("%1 is no time zone. Examples: UTC, local, Asia/Shanghai.").arg(value));
    options.timezone = value;
    return std::nullopt;
}

std::optional<Error> setTimeout(CommonOptions &options, const QString &value)
{
    const auto ms = parseDurationMs(value);
    constexpr qint64 LongestMs = 24LL * 3600 * 1000;
    if (!ms || *ms <= 0 || *ms > LongestMs)
        return wrong(Text::tr("--timeout %1: a time limit between 1ms and 1d is needed.").arg(value));
    options.timeoutMs = *ms;
    return std::nullopt;
}

std::optional<Error> setNow(CommonOptions &options, const QString &value)
{
    const auto ms = parseTimeMs(value, QDateTime::currentMSecsSinceEpoch(), QTimeZone::systemTimeZone());
    if (!ms)
        return ms.error();
    options.nowMs = *ms;
    return std::nullopt;
}

std::optional<Error> setLanguage(CommonOptions &options, const QString &value)
{
    if (value != u"en" && value != u"zh_CN")
        return wrong(Text::tr("--language %1: en and zh_CN are known.").arg(value));
    options.language = value;
    return std::nullopt;
}

std::optional<Error> setPrometheus(CommonOptions &options, const QString &value)
{
    auto url = readSourceUrl(value);
    if (!url)
        return url.error();
    options.prometheus = *url;
    return std::nullopt;
}

std::optional<Error> addAlertmanagers(CommonOptions &options, const QString &value)
{
    for (const QString &address : value.split(u',')) {
        auto url = readSourceUrl(address);
        if (!url)
            return url.error();
        options.alertmanagers << *url;
    }
    return std::nullopt;
}

using Setter = std::optional<Error> (*)(CommonOptions &, const QString &);

template<auto Member, auto Value> std::optional<Error> keep(CommonOptions &options, const QString &)
{
    options.*Member = Value;
    return std::nullopt;
}

template<auto Member> std::optional<Error> keepText(CommonOptions &options, const QString &value)
{
    if (value.isEmpty())
        return wrong(Text::tr("An empty value names nothing."));
    options.*Member = value;
    return std::nullopt;
}

template<Format Chosen> std::optional<Error> keepFormat(CommonOptions &options, const QString &)
{
    return setFormat(options, Chosen);
}

const std::map<QString, Setter> &setters()
{
    static const std::map<QString, Setter> all{
        {QStringLiteral("--environment"), keepText<&CommonOptions::environment>},
        {QStringLiteral("--prometheus"), setPrometheus},
        {QStringLiteral("--alertmanager"), addAlertmanagers},
        {QStringLiteral("--store"), keepText<&CommonOptions::store>},
        {QStringLiteral("--ca-file"), keepText<&CommonOptions::caFile>},
        {QStringLiteral("--secrets"), keepText<&CommonOptions::secretsFolder>},
        {QStringLiteral("--read-only"), keep<&CommonOptions::readOnly, true>},
        {QStringLiteral("--timezone"), setTimezone},
        {QStringLiteral("--timeout"), setTimeout},
        {QStringLiteral("--now"), setNow},
        {QStringLiteral("--json"), keepFormat<Format::Json>},
        {QStringLiteral("--ndjson"), keepFormat<Format::NdJson>},
        {QStringLiteral("--csv"), keepFormat<Format::Csv>},
        {QStringLiteral("--stats"), keep<&CommonOptions::stats, true>},
        {QStringLiteral("--log"), keepText<&CommonOptions::logSpec>},
        {QStringLiteral("--language"), setLanguage},
    };
    return all;
}

} // namespace

std::optional<Error> setCommonOption(CommonOptions &options, const QString &name, const QString &value)
{
    const auto it = setters().find(name);
    if (it == setters().end())
        return wrong(Text::tr("Unknown option %1.").arg(name));
    return it->second(options, value);
}

void completeCommonOptions(CommonOptions &options)
{
    if (options.secretsFolder.isEmpty())
        options.secretsFolder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
}

} // namespace ops::cli
