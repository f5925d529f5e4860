#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/demo/announcement.h"

#include <QByteArray>
#include <QStringList>

namespace ops::cli {

class CliContext;

/// Asks the control address of a running demo; with a body by POST. Kinds: those of the network, NotFound,
/// BadRequest where it knows no such fault.
Task<Result<QByteArray>> askDemo(CliContext &context, demo::Announcement running, QString path, QByteArray body);

/// {"on":["api_errors"],"known":[…]}
struct DemoFaults
{
    QStringList on, known;
};
Result<DemoFaults> readDemoFaults(const QByteArray &json);

} // namespace ops::cli
