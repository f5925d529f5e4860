#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace ops::demo {

/// What a demo says of itself once it is ready: one line of JSON on its standard output, and the same in
/// ready.json of its state folder as long as it lives.
struct Announcement
{
    struct Missing
    {
        QString program, package;
    };

    QString environment = QStringLiteral("demo");
    QString state;
    QString prometheus, alertmanager, nodeExporter, control; ///< addresses; empty where the program is missing
    qint64 pid = 0;
    std::vector<Missing> missing;

    QByteArray line() const; ///< without a line end
};

/// BadAnswer where it cannot be read.
Result<Announcement> readAnnouncement(const QByteArray &line);

/// The demo that runs in `folder`, or, where it is empty, the one that became ready last, of the default folder
/// and those of further demos. NotFound where none runs.
Result<Announcement> runningDemo(const QString &folder = QString());

} // namespace ops::demo
