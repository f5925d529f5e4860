#include "tests/live/prometheusserver.h"

#include <QDateTime>
#include <QStandardPaths>

namespace ops::test {

namespace {

constexpr char Config[] = R"(
global: {scrape_interval: 1s, scrape_timeout: 1s, evaluation_interval: 1s%2}
rule_files: [rules.yml]
scrape_configs:
  - job_name: itself
    static_configs: [{targets: ['%1']}]
)";

constexpr char Rules[] = R"(
groups:
  - name: live
    rules:
      - {alert: Always, expr: vector(1.5), labels: {severity: none}}
      - {record: broken, expr: '{job="itself"} / on (job) {job="itself"}'}
)";

QByteArray historyText(qint64 fromS)
{
    QByteArray text;
    const auto sample = [&text](const QByteArray &series, const QByteArray &value, qint64 seconds) {
        text += series + ' ' + value + ' ' + QByteArray::number(seconds) + '\n';
    };
    constexpr int Samples = 121;
    const QByteArray special[] = {"NaN", "+Inf",         "-Inf", "1e+21", "1.5e-09", "0.30000000000000004",
                                  "-17", "123456789.125"};
    const auto block = [&](const char *metric, auto write) {
        text += "# TYPE " + QByteArray(metric) + " gauge\n";
        write();
    };
    block("fixture_special", [&] {
        for (int i = 0; i < Samples; ++i)
            sample(R"(fixture_special{job="fixture"})", special[std::size_t(i) % std::size(special)], fromS + 15 * i);
    });
    block("fixture_gaps", [&] {
        for (int i = 0; i < Samples; ++i)
            if (i < 20 || i > 70)
                sample(R"(fixture_gaps{job="fixture"})", QByteArray::number(i), fromS + 15 * i);
    });
    block("fixture_walk", [&] {
        for (const char host : {'a', 'b', 'c'})
            for (int i = 0; i < Samples; ++i)
                sample(QByteArray(R"(fixture_walk{job="fixture",host=")") + host + "\"}",
                       QByteArray::number(host + (i * 7919 % 1000) / 7.0, 'g', 17), fromS + 15 * i);
    });
    block("fixture_wide", [&] {
        for (int series = 0; series < 1000; ++series)
            for (int i = 0; i < Samples; i += 4)
                sample("fixture_wide{job=\"fixture\",n=\"" + QByteArray::number(series) + "\"}",
                       QByteArray::number(series + i), fromS + 15 * i);
    });
    return text + "# EOF\n";
}

} // namespace

QString PrometheusServer::missingPackage()
{
    const bool there = !QStandardPaths::findExecutable(QStringLiteral("prometheus")).isEmpty() &&
                       !QStandardPaths::findExecutable(QStringLiteral("promtool")).isEmpty();
    return there ? QString() : QStringLiteral("prometheus");
}

bool PrometheusServer::writeHistory()
{
    // Three hours back, so that it lies in a block of its own behind what is scraped now.
    const qint64 fromS = (QDateTime::currentSecsSinceEpoch() - 3 * 3600) / 60 * 60;
    m_fromMs = fromS * 1000;
    return write(QStringLiteral("history.om"), historyText(fromS)) &&
           run(QStringLiteral("promtool"),
               {QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"), QStringLiteral("openmetrics"),
                path(QStringLiteral("history.om")), path(QStringLiteral("data"))});
}

QByteArray PrometheusServer::config() const
{
    const QString log = m_logsQueries ? QStringLiteral(", query_log_file: '%1'").arg(queryLog()) : QString();
    return QString::fromLatin1(Config).arg(address(), log).toUtf8();
}

bool PrometheusServer::start()
{
    return write(QStringLiteral("prometheus.yml"), config()) && write(QStringLiteral("rules.yml"), Rules) &&
           writeHistory() &&
           ServerProcess::start(QStringLiteral("prometheus"),
                                {QStringLiteral("--config.file=") + path(QStringLiteral("prometheus.yml")),
                                 QStringLiteral("--storage.tsdb.path=") + path(QStringLiteral("data")),
                                 QStringLiteral("--web.listen-address=") + address(),
                                 QStringLiteral("--log.level=error")},
                                QStringLiteral("/-/ready"));
}

} // namespace ops::test
