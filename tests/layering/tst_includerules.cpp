#include "tests/layering/planted.h"
#include "tests/support/opstest.h"

using namespace ops::layering;

class IncludeRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *path, const char *include, const char *rule) {
            QTest::addRow("%s %s", path, include)
                << QString::fromLatin1(path) << QString::fromLatin1(include) << QString::fromLatin1(rule);
        };
        row("core/base/x.h", "\"core/time/clock.h\"", "include-table");
        row("core/time/x.h", "\"core/async/task.h\"", "include-table");
        row("core/async/x.h", "\"core/net/httpclient.h\"", "include-table");
        row("core/net/x.h", "\"core/process/commandrunner.h\"", "include-table");
        row("core/process/x.h", "\"core/net/httpclient.h\"", "include-table");
        row("core/config/x.h", "\"core/guard/audit.h\"", "include-table");
        row("core/correlation/x.h", "\"core/metrics/series.h\"", "include-table");
        row("core/metrics/x.h", "\"core/sources/prometheus/json.h\"", "include-table");
        row("core/metrics/x.h", "\"core/dashboards/model.h\"", "include-table");
        row("core/metrics/x.h", "\"core/net/httpclient.h\"", "include-table");
        row("core/logs/x.h", "\"core/trace/trace.h\"", "include-table");
        row("core/dashboards/x.h", "\"core/logs/logtable.h\"", "include-table");
        row("core/sources/jaeger/x.h", "\"core/sources/prometheus/json.h\"", "include-table");
        row("core/sources/jaeger/x.h", "\"core/sources/registry.h\"", "include-table");
        row("core/sources/wire/x.h", "\"core/sources/prometheus/envelope.h\"", "include-table");
        row("core/sources/jaeger/x.h", "\"core/demo/simulator.h\"", "include-table");
        row("core/base/x.h", "\"ui/theme/theme.h\"", "include-table");
        row("core/demo/x.h", "\"app/services.h\"", "include-table");
        row("core/net/x.cpp", "\"tests/support/opstest.h\"", "include-table");
        row("ui/theme/x.h", "\"ui/common/strip.h\"", "include-table");
        row("ui/charts/x.h", "\"ui/shell/mainwindow.h\"", "include-table");
        row("ui/dashboards/x.h", "\"ui/logs/logspage.h\"", "include-table");
        row("ui/shell/x.h", "\"ui/dashboards/boardpage.h\"", "include-table");
        row("ui/dashboards/x.h", "\"core/sources/registry.h\"", "include-table");
        row("ui/dashboards/x.h", "\"core/demo/simulator.h\"", "include-table");
        row("ui/dashboards/x.h", "\"core/net/httpclient.h\"", "include-table");
        row("ui/shell/x.h", "\"app/services.h\"", "include-table");
        row("app/x.h", "\"tests/support/opstest.h\"", "include-table");
        row("core/newfolder/x.h", "<QString>", "include-table");
        row("ui/newpage/x.h", "<QString>", "include-table");

        row("core/base/x.cpp", "\"error.h\"", "rooted-include");
        row("core/base/x.cpp", "\"../time/clock.h\"", "rooted-include");
        row("core/base/x.cpp", "\"base/error.h\"", "rooted-include");
        row("core/base/x.cpp", "<core/base/error.h>", "rooted-include");

        row("core/metrics/x.cpp", "<QtWidgets/QWidget>", "no-gui-in-core");
        row("core/metrics/x.cpp", "<QtGui/QColor>", "no-gui-in-core");
        row("core/metrics/x.cpp", "<QColor>", "no-gui-in-core");
        row("core/metrics/x.cpp", "<QtCharts>", "no-gui-in-core");
        row("core/demo/x.cpp", "<QChartView>", "no-gui-in-core");
        row("core/metrics/x.h", "<qpainter.h>", "no-gui-in-core");
        row("core/metrics/x.h", "<QPainterPath>", "no-gui-in-core");
        row("core/metrics/x.h", "<QGuiApplication>", "no-gui-in-core");

        row("core/net/x.cpp", "<QHttpServer>", "http-server");
        row("app/x.cpp", "<QtHttpServer/QHttpServer>", "http-server");
        row("ui/shell/x.cpp", "<QHttpServerResponse>", "http-server");

        row("core/base/log.h", "<spdlog/spdlog.h>", "slow-header");
        row("core/base/json.h", "<nlohmann/json.hpp>", "slow-header");
        row("core/metrics/x.h", "<simdjson.h>", "slow-header");
        row("app/x.h", "<yaml-cpp/yaml.h>", "slow-header");
    }
    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(QString, rule);
        const QString text = QStringLiteral("#pragma once\n\n#  include %1 // why\n").arg(include);
        const QStringList findings = found(path.toLatin1().constData(), text.toLatin1().constData());
        QCOMPARE(findings.size(), qsizetype(1));
        QVERIFY2(findings.first().endsWith(u':' + rule), qPrintable(findings.first()));
        if (include != QLatin1String("<QString>"))
            QVERIFY2(findings.first().startsWith(QLatin1String("3:")), qPrintable(findings.first()));
    }

    void accepts_data()
    {
        QTest::addColumn<QString>("include");
        const auto row = [](const char *path, const char *include) {
            QTest::newRow(path) << QString::fromLatin1(include);
        };
        row("core/base/a.cpp", "\"core/base/error.h\"");
        row("core/base/b.cpp", "<spdlog/spdlog.h>");
        row("core/base/c.h", "<nlohmann/json_fwd.hpp>");
        row("core/base/d.cpp", "\"d.moc\"");
        row("core/async/a.h", "\"core/time/clock.h\"");
        row("core/net/a.h", "\"core/async/task.h\"");
        row("core/dashboards/a.h", "\"core/metrics/series.h\"");
        row("core/sources/prometheus/a.cpp", "\"core/sources/prometheus/json.h\"");
        row("core/sources/prometheus/a.cpp", "\"core/sources/wire/json.h\"");
        row("core/sources/prometheus/b.h", "<simdjson.h>");
        row("core/sources/prometheus/c.h", "\"core/metrics/metricsource.h\"");
        row("core/sources/registry.cpp", "\"core/sources/prometheus/prometheussource.h\"");
        row("core/demo/a.cpp", "<QHttpServer>");
        row("core/net/b.cpp", "<QNetworkAccessManager>");
        row("ui/dashboards/a.h", "\"ui/charts/timeseriesview.h\"");
        row("ui/dashboards/b.h", "\"ui/dashboards/panels/statpanel.h\"");
        row("ui/charts/a.h", "<QPainter>");
        row("app/a.cpp", "\"ui/shell/mainwindow.h\"");
        row("app/b.cpp", "\"core/sources/registry.h\"");
        row("tests/core/net/a.cpp", "\"core/net/httpclient.h\"");
        row("tests/support/b.h", "<QHttpServer>");
        row("tests/core/metrics/c.h", "<nlohmann/json.hpp>");
    }
    void accepts()
    {
        QFETCH(QString, include);
        const QString text = QStringLiteral("#include %1\n").arg(include);
        QCOMPARE(found(QTest::currentDataTag(), text.toLatin1().constData()), QStringList());
    }

    void commentedOutIsNoInclude()
    {
        QCOMPARE(found("core/base/x.cpp", "// #include <QtWidgets/QWidget>\n/*\n#include \"ui/theme/theme.h\"\n*/\n"
                                          "auto s = R\"(\n#include <QtWidgets/QWidget>\n)\";\n"),
                 QStringList());
    }

    void slowHeadersOfASourceStayInItsFolder()
    {
        const auto json = readSource("core/sources/prometheus/json.h", "#include <simdjson.h>\n");
        const auto envelope =
            readSource("core/sources/prometheus/envelope.h", "#include \"core/sources/prometheus/json.h\"\n");
        const auto inside =
            readSource("core/sources/prometheus/x.cpp", "#include \"core/sources/prometheus/envelope.h\"\n");
        QCOMPARE(check({json, envelope, inside}).size(), std::size_t(0));
        const auto outside = readSource("app/services.cpp", "\n#include \"core/sources/prometheus/envelope.h\"\n");
        const Findings findings = check({json, envelope, outside});
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].rule, std::string("slow-header"));
        QCOMPARE(findings[0].line, 2);
    }

    void slowHeadersOfTheReaderAreForAllSources()
    {
        const auto json = readSource("core/sources/wire/json.h", "#include <simdjson.h>\n");
        const auto inside = readSource("core/sources/jaeger/x.cpp", "#include \"core/sources/wire/json.h\"\n");
        QCOMPARE(check({json, inside}).size(), std::size_t(0));
        const auto outside = readSource("app/services.cpp", "#include \"core/sources/wire/json.h\"\n");
        QCOMPARE(check({json, outside}).size(), std::size_t(1));
    }
};

OPS_TEST(IncludeRulesTest)
#include "tst_includerules.moc"
