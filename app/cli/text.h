#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace ops::cli {

/// The translation context of all commands.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Texts of the command table, which are marked by QT_TRANSLATE_NOOP("Cli", …).
inline QString tableText(const char *text) { return QCoreApplication::translate("Cli", text); }

/// A call that is wrong, as an error.
inline Error wrong(const QString &sentence) { return Error(ErrorKind::BadRequest, sentence); }

/// A moment for people, always with its offset ("2026-11-24 20:05:19.348 +08:00").
QString timeText(qint64 ms, const QTimeZone &zone);

} // namespace ops::cli
