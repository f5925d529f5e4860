#include "core/demo/servers.h"

#include <map>

namespace ops::demo {

namespace {

QString address(quint16 port) { return QStringLiteral("127.0.0.1:%1").arg(port); }

/// The target's name becomes its instance, and the simulator is asked in its place.
QByteArray simulatedJob(const std::string &job, const QByteArray &instances, const QString &control)
{
    const QByteArray name = QByteArray::fromStdString(job);
    return "  - job_name: \"" + name + "\"\n    params: {job: [\"" + name +
           "\"]}\n    static_configs:\n      - targets: [" + instances +
           "]\n    relabel_configs:\n"
           "      - {source_labels: [__address__], target_label: instance}\n"
           "      - {source_labels: [__address__], target_label: __param_instance}\n"
           "      - {target_label: __address__, replacement: \"" +
           control.toUtf8() + "\"}\n";
}

QByteArray realJob(const char *job, const QString &where, const char *every = nullptr)
{
    if (where.isEmpty())
        return QByteArray();
    const QByteArray interval =
        every ? QByteArray("    scrape_interval: ") + every + "\n    scrape_timeout: " + every + '\n' : QByteArray();
    return "  - job_name: \"" + QByteArray(job) + "\"\n" + interval + "    static_configs:\n      - targets: [\"" +
           where.toUtf8() + "\"]\n        labels: {instance: localhost}\n";
}

} // namespace

QByteArray prometheusConfig(const std::vector<Target> &targets, const Neighbours &neighbours)
{
    std::map<std::string, QByteArray> jobs;
    for (const Target &target : targets) {
        QByteArray &instances = jobs[target.job];
        instances += (instances.isEmpty() ? "\"" : ", \"") + QByteArray::fromStdString(target.instance) + '"';
    }
    QByteArray config = "global:\n  scrape_interval: 15s\n  scrape_timeout: 5s\n  evaluation_interval: 5s\n"
                        "  external_labels: {cluster: quantmind-demo, region: eu-west}\n";
    if (neighbours.rules)
        config += "rule_files: [rules.yml]\n";
    if (!neighbours.alertmanager.isEmpty())
        config += "alerting:\n"
                  // The computer that the demo runs on may be busy: that is no incident to practise on.
                  "  alert_relabel_configs:\n"
                  "    - {source_labels: [service, host], regex: host;localhost, action: drop}\n"
                  "  alertmanagers:\n    - static_configs:\n        - targets: [\"" +
                  neighbours.alertmanager.toUtf8() + "\"]\n";
    config += "scrape_configs:\n";
    for (const auto &[job, instances] : jobs)
        config += simulatedJob(job, instances, neighbours.control);
    config += realJob("alertmanager", neighbours.alertmanager, "5s");
    config += realJob("node-exporter", neighbours.nodeExporter);
    config += realJob("prometheus", neighbours.prometheus, "2s");
    return config;
}

QByteArray alertmanagerConfig()
{
    return "route:\n  receiver: nobody\n  group_by: [alertname, cluster]\n  group_wait: 5s\n"
           "receivers:\n  - name: nobody\n"
           "inhibit_rules:\n"
           "  - source_matchers: [severity = critical]\n    target_matchers: [severity = warning]\n"
           "    equal: [alertname, cluster, service, instance, name, source, origin, kind, strategy, mountpoint]\n"
           "  - source_matchers: [alertname = HostDown]\n    target_matchers: [alertname != HostDown]\n"
           "    equal: [cluster, host]\n"
           "  - source_matchers: [alertname = TargetDown]\n    target_matchers: [alertname != TargetDown]\n"
           "    equal: [cluster, job, instance]\n";
}

Command prometheusCommand(const QString &program, const QString &folder, quint16 port)
{
    return Command(program, {QStringLiteral("--config.file=") + prometheusConfigFile(folder),
                             QStringLiteral("--storage.tsdb.path=") + prometheusStorage(folder),
                             QStringLiteral("--storage.tsdb.retention.time=3d"),
                             QStringLiteral("--storage.tsdb.retention.size=512MB"),
                             QStringLiteral("--web.listen-address=") + address(port),
                             QStringLiteral("--web.external-url=http://") + address(port),
                             QStringLiteral("--web.enable-remote-write-receiver"),
                             QStringLiteral("--enable-feature=exemplar-storage"),
                             QStringLiteral("--rules.alert.resend-delay=10s"), QStringLiteral("--log.level=warn")});
}

Command alertmanagerCommand(const QString &program, const QString &folder, quint16 port)
{
    return Command(program, {QStringLiteral("--config.file=") + alertmanagerConfigFile(folder),
                             QStringLiteral("--storage.path=") + folder + QStringLiteral("/alertmanager"),
                             QStringLiteral("--web.listen-address=") + address(port),
                             QStringLiteral("--web.external-url=http://") + address(port),
                             QStringLiteral("--cluster.listen-address="), // no gossip, no second port
                             QStringLiteral("--log.level=warn")});
}

Command nodeExporterCommand(const QString &program, quint16 port)
{
    QStringList arguments{QStringLiteral("--web.listen-address=") + address(port), QStringLiteral("--log.level=warn"),
                          QStringLiteral("--collector.disable-defaults")};
    for (const char *collector :
         {"cpu", "diskstats", "filesystem", "loadavg", "meminfo", "netdev", "stat", "time", "uname"})
        arguments << QStringLiteral("--collector.") + QLatin1String(collector);
    return Command(program, arguments);
}

QString prometheusStorage(const QString &folder) { return folder + QStringLiteral("/prometheus"); }
QString prometheusConfigFile(const QString &folder) { return folder + QStringLiteral("/prometheus.yml"); }
QString alertmanagerConfigFile(const QString &folder) { return folder + QStringLiteral("/alertmanager.yml"); }
QString rulesFile(const QString &folder) { return folder + QStringLiteral("/rules.yml"); }

} // namespace ops::demo
