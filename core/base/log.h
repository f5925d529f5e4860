#pragma once

#include "core/base/result.h"

#include <QString>

namespace ops {

enum class LogLevel { Debug, Info, Warning, Error, Off };

/// A named source of log lines: `const LogCategory netLog("net");` at file scope. Everything goes to
/// stderr, stdout belongs to results. Any thread. Lines pass safeText(); secrets must not get here.
class LogCategory
{
public:
    explicit constexpr LogCategory(const char *name) : m_name(name) {}

    bool enabled(LogLevel level) const; ///< ask before composing a costly text

    void debug(const QString &text) const { write(LogLevel::Debug, text); }
    void info(const QString &text) const { write(LogLevel::Info, text); }
    void warning(const QString &text) const { write(LogLevel::Warning, text); }
    void error(const QString &text) const { write(LogLevel::Error, text); }

private:
    void write(LogLevel level, const QString &text) const;

    const char *m_name;
};

/// Sets what is shown, from `--log`: a level ("debug", "info", "warning", "error", "off") for all, or
/// with exceptions by category ("warning,net=debug"). Without a call it is "warning". A spelling that
/// cannot be read is BadRequest and changes nothing.
Result<Done> setLogLevels(const QString &spec);

/// Sends Qt's own messages the same way, under the category "qt".
void captureQtMessages();

} // namespace ops
