#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRect>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace ops {

/// What windows remember from one start to the next: a file of JSON in the user's state folder. Keys that this
/// version does not know are kept. GUI thread; the file is small.
class UiState
{
public:
    /// Of one environment, by its name.
    struct Place
    {
        QString page;        ///< its id; empty: the first
        QString from, to;    ///< the range as chosen ("now-6h"); empty: none
        QString zone;        ///< "Asia/Shanghai"; empty: not chosen
        QStringList pins;    ///< ids of pages
        QStringList recents; ///< ids of what was opened from the search, the last one first
    };

    /// $XDG_STATE_HOME/quantmind-ops/window.json
    static QString defaultFile();

    /// No file yet is an empty state. A damaged one is put aside as FILE.damaged, and BadAnswer says so; what can
    /// be read of a file with some wrong values is taken.
    static Result<UiState> read(const QString &file);
    /// Atomic, readable by the user only. What others have written into the file under keys of their own stays;
    /// environments that are not in this state stay, too. Refused where it cannot be written.
    Result<Done> write(const QString &file) const;

    QRect frame; ///< of the window while it is not maximised; empty: none
    bool maximised = false;
    QString theme;                   ///< "light", "dark"; empty: the default
    std::optional<qint64> refreshMs; ///< 0: off
    QStringList recentCommands;      ///< ids, the last one first
    std::map<QString, Place> places; ///< by environment
};

} // namespace ops
