#include "core/alerts/ruletemplate.h"
#include "tests/support/opstest.h"

using namespace ops;

class RuleTemplateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatGoTakes_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {
                 "",
                 "plain text",
                 "{ not a template }",
                 "{{ $labels.job }} is down",
                 "{{$value}}",
                 "{{ $value | humanize }}",
                 "{{ printf \"%.2f\" $value }}",
                 "{{- $value -}}",
                 "{{ .Labels.job }}",
                 "{{ if gt $value 1.0 }}much{{ else }}little{{ end }}",
                 "{{ if true }}{{ else if false }}{{ end }}",
                 "{{ range query \"up\" }}{{ .Labels.job }}{{ end }}",
                 "{{ with query \"up\" }}{{ . | first | value }}{{ end }}",
                 "{{ $x := 1 }}{{ $x }}",
                 "{{ range $i, $v := query \"up\" }}{{ $i }}{{ $v }}{{ end }}",
                 "{{/* a comment */}}",
                 "{{ \"}}\" }}",
                 "{{ ($value) }}",
                 "{{ `raw` }}",
                 "{{ $externalLabels.cluster }}",
                 "{{ humanizePercentage (index $labels \"x\" | printf \"%s\" | parseDuration) }}",
                 "}} alone",
                 "{{ $labels }}",
                 "{{ define \"a\" }}{{ end }}{{ template \"a\" . }}",
                 "{{ $value | humanizeDuration }}",
             })
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatGoTakes()
    {
        QFETCH(QString, text);
        const auto fault = templateFault(text);
        QVERIFY2(!fault, fault ? qPrintable(fault->sentence) : "");
    }

    void whatItRefuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        const auto row = [](const char *text, int at) { QTest::newRow(text) << QString::fromUtf8(text) << at; };
        row("a {{ $value", 2);
        row("{{ \"open }}", 0);
        row("{{ }}", 3);
        row("{{ nosuch 1 }}", 3);
        row("{{ $value | nosuch }}", 12);
        row("{{ $nosuch }}", 3);
        row("{{ if $value }}", 3);
        row("{{ end }}", 3);
        row("{{ else }}", 3);
        row("{{ if }}{{ end }}", 5);
        row("{{ ($value }}", 10);
        row("{{ $value) }}", 9);
        row("{{ $value == 1 }}", 10);
        row("{{ $value | }}", 11);
        row("{{ $labels.a & 1 }}", 13);
        row("{{ :$labels.a }}", 3);
        row("{{ printf\"%s\" $value }}", 9);
    }
    void whatItRefuses()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        const auto fault = templateFault(text);
        QVERIFY(fault);
        QVERIFY(!fault->sentence.isEmpty());
        QCOMPARE(int(fault->at), at);
    }
};

OPS_TEST(RuleTemplateTest)
#include "tst_ruletemplate.moc"
