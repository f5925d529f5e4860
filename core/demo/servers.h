#pragma once

#include "core/demo/metricbook.h"
#include "core/process/commandrunner.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ops::demo {

/// Addresses ("127.0.0.1:39093") that Prometheus' configuration names; empty: not there.
struct Neighbours
{
    QString control, alertmanager, nodeExporter, prometheus;
    bool rules = false; ///< there is a file of alert rules
};

/// Scrapes every target of the simulator under the labels of the history, at its step, and the real servers
/// under an instance that stays the same from start to start. Prometheus watches itself every other second:
/// nothing of it is in the history, and its board should not wait.
QByteArray prometheusConfig(const std::vector<Target> &targets, const Neighbours &neighbours);
/// Takes alerts, holds back those that follow from others, and tells nobody.
QByteArray alertmanagerConfig();

/// How each server is called; files of its own are in `folder`, the demo's state folder.
Command prometheusCommand(const QString &program, const QString &folder, quint16 port);
Command alertmanagerCommand(const QString &program, const QString &folder, quint16 port);
Command nodeExporterCommand(const QString &program, quint16 port);

QString prometheusStorage(const QString &folder);
QString prometheusConfigFile(const QString &folder);
QString alertmanagerConfigFile(const QString &folder);
QString rulesFile(const QString &folder);

} // namespace ops::demo
