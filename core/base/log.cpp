#include "core/base/log.h"

#include "core/base/textsafe.h"

#include <QCoreApplication>

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace ops {

namespace {

struct Levels
{
    LogLevel general = LogLevel::Warning;
    std::map<std::string, LogLevel, std::less<>> byCategory;
};

struct Log
{
    std::shared_ptr<spdlog::logger> logger;
    std::mutex mutex;
    Levels levels;

    Log() : logger(std::make_shared<spdlog::logger>("ops", std::make_shared<spdlog::sinks::stderr_color_sink_mt>()))
    {
        logger->set_level(spdlog::level::trace); // the levels are ours, by category
        logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %^%l%$ %v", spdlog::pattern_time_type::utc);
    }
};

/// Never destroyed: destructors of other statics may still log.
Log &log()
{
    static Log &instance = *new Log;
    return instance;
}

std::optional<LogLevel> levelFromName(QStringView name)
{
    if (name == u"debug")
        return LogLevel::Debug;
    if (name == u"info")
        return LogLevel::Info;
    if (name == u"warning")
        return LogLevel::Warning;
    if (name == u"error")
        return LogLevel::Error;
    if (name == u"off")
        return LogLevel::Off;
    return std::nullopt;
}

spdlog::level::level_enum spdlogLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    case LogLevel::Off:
        break;
    }
    return spdlog::level::off;
}

void qtMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    static constexpr LogCategory category("qt");
    // The offscreen platform says so of size hints and raise() whenever a window is shown; nothing is amiss.
    if (text.startsWith(u"This plugin does not support "))
        return;
    switch (type) {
    case QtDebugMsg:
        return category.debug(text);
    case QtInfoMsg:
        return category.info(text);
    case QtWarningMsg:
        return category.warning(text);
    case QtCriticalMsg:
    case QtFatalMsg:
        return category.error(text);
    }
}

} // namespace

bool LogCategory::enabled(LogLevel level) const
{
    if (level == LogLevel::Off)
        return false;
    Log &target = log();
    std::lock_guard lock(target.mutex);
    const auto it = target.levels.byCategory.find(std::string_view(m_name));
    return level >= (it == target.levels.byCategory.end() ? target.levels.general : it->second);
}

void LogCategory::write(LogLevel level, const QString &text) const
{
    if (enabled(level))
        log().logger->log(spdlogLevel(level), "{}: {}", m_name, safeText(text).toStdString());
}

Result<Done> setLogLevels(const QString &spec)
{
    Levels levels;
    for (const QString &part : spec.split(QLatin1Char(','))) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        const auto level = levelFromName(QStringView(part).mid(equals + 1));
        if (!level || equals == 0)
            return Error(ErrorKind::BadRequest,
                         QCoreApplication::translate("Log", "\"%1\" is no log level. Known are debug, info, warning, "
                                                            "error, off, and by category as in warning,net=debug.")
                             .arg(safeText(part, 80)));
        if (equals < 0)
            levels.general = *level;
        else
            levels.byCategory[part.left(equals).toStdString()] = *level;
    }
    Log &target = log();
    std::lock_guard lock(target.mutex);
    target.levels = std::move(levels);
    return Done();
}

void captureQtMessages() { qInstallMessageHandler(qtMessage); }

} // namespace ops
