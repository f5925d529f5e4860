#include "core/metrics/promqlselectors.h"
#include "core/metrics/selectorrewrite.h"
#include "tests/support/opstest.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace ops;
using nlohmann::json;

namespace {

/// Every "expr" of a document, wherever it stands.
void collect(const json &node, QSet<QString> &into)
{
    if (!node.is_structured())
        return;
    for (const auto &[key, value] : node.items()) {
        if (node.is_object() && key == "expr" && value.is_string())
            into.insert(QString::fromStdString(value.get<std::string>()));
        collect(value, into);
    }
}

/// Variables and macros filled in as a board would; what then is still no PromQL was none before.
QString filledIn(QString expr)
{
    static const QRegularExpression span(QStringLiteral("\\$\\{?__(rate_)?(interval|range)(_s|_ms)?(:[a-z]+)?\\}?"));
    static const QRegularExpression within(
        QStringLiteral("\\[\\s*(\\$\\{?\\w+(:\\w+)?\\}?|\\[\\[\\w+\\]\\])(?=\\s*(:[^\\]]*)?\\])"));
    static const QRegularExpression variable(QStringLiteral("\\$\\{\\w+(:[^}]*)?\\}|\\$\\w+|\\[\\[\\w+(:\\w+)?\\]\\]"));
    expr.replace(span, QStringLiteral("5m"));
    expr.replace(within, QStringLiteral("[5m"));
    return expr.replace(variable, QStringLiteral("v1"));
}

QSet<QString> corpusExpressions()
{
    QSet<QString> all;
    for (const char *path : {OPS_CORPUS_DIR "/grafana", OPS_RESOURCES_DIR "/dashboards"}) {
        const QDir folder(QString::fromUtf8(path));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray text = file.readAll();
            collect(json::parse(text.begin(), text.end(), nullptr, false), all);
        }
    }
    return all;
}

/// Rules of one file, so that the tool runs once; those that it refuses, by their number.
class PromTool
{
public:
    explicit PromTool(const QString &program) : m_program(program) {}

    QByteArray check(const QStringList &expressions)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("rules.yml")));
        if (!folder.isValid() || !file.open(QIODevice::WriteOnly))
            return QByteArrayLiteral("no folder");
        file.write("groups:\n- name: all\n  rules:\n");
        for (qsizetype i = 0; i < expressions.size(); ++i)
            file.write(QStringLiteral("  - record: r%1\n    expr: %2\n")
                           .arg(i)
                           .arg(QString::fromStdString(json(expressions[i].toStdString()).dump()))
                           .toUtf8());
        file.close();
        QProcess tool;
        tool.setProcessChannelMode(QProcess::MergedChannels);
        tool.start(m_program, {QStringLiteral("check"), QStringLiteral("rules"), file.fileName()});
        tool.waitForFinished(60000);
        return tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0 ? QByteArray() : tool.readAll();
    }

private:
    QString m_program;
};

LabelFilters apiFilter()
{
    LabelFilter filter;
    filter.filter = {EntityKind::Service, QStringLiteral("a\"p\\i"), false};
    filter.choices = {{QStringLiteral("service"), filter.filter.value, false}};
    return {filter};
}

} // namespace

/// The queries of real boards and of those that are shipped: read as Prometheus reads them, and still read after the
/// rewrite.
class SelectorCorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &expr : corpusExpressions())
            m_expressions.append(filledIn(expr));
        m_expressions.removeDuplicates();
        m_expressions.sort();
        if (m_expressions.isEmpty())
            QSKIP("no dashboards here");
    }

    void nearlyAllCanBeRead()
    {
        QStringList unread;
        for (const QString &expr : m_expressions) {
            if (!promqlSelectors(expr))
                unread.append(expr);
        }
        qInfo("%lld expressions, %lld unread", qlonglong(m_expressions.size()), qlonglong(unread.size()));
        for (const QString &expr : unread)
            qInfo().noquote() << "unread:" << expr;
        QVERIFY(unread.size() * 50 <= m_expressions.size()); // queries of Loki
    }

    void everyRewriteCanBeParsed()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("promtool"));
        if (program.isEmpty())
            QSKIP("no promtool: install the package prometheus");
        PromTool tool(program);
        QStringList good = m_expressions;
        // First what the tool itself reads, halving where it refuses: some files hold other languages.
        good = accepted(tool, good);
        QVERIFY(good.size() * 100 >= m_expressions.size() * 90);
        QStringList rewritten;
        std::size_t selectors = 0;
        for (const QString &expr : good) {
            const auto found = promqlSelectors(expr);
            QVERIFY2(found, qPrintable(QStringLiteral("promtool reads it, we do not: ") + expr));
            selectors += found->size();
            const RewrittenQuery query = rewriteSelectors(expr, apiFilter());
            const qsizetype added = query.expr.count(QStringLiteral("service=\"a\\\"p\\\\i\""));
            const bool absence = std::any_of(found->begin(), found->end(), [](const PromqlSelector &selector) {
                return selector.role != PromqlSelector::Role::Series;
            });
            QVERIFY2(absence || added == qsizetype(found->size()), qPrintable(query.expr));
            QCOMPARE(rewriteSelectors(query.expr, apiFilter()).expr, query.expr);
            rewritten.append(query.expr);
        }
        qInfo("%lld expressions with %zu selectors rewritten", qlonglong(good.size()), selectors);
        QCOMPARE(tool.check(rewritten), QByteArray());
    }

private:
    static QStringList accepted(PromTool &tool, const QStringList &expressions)
    {
        if (expressions.isEmpty() || tool.check(expressions).isEmpty())
            return expressions;
        if (expressions.size() == 1)
            return {};
        const qsizetype half = expressions.size() / 2;
        return accepted(tool, expressions.first(half)) + accepted(tool, expressions.sliced(half));
    }

    QStringList m_expressions;
};

OPS_TEST(SelectorCorpusTest)
#include "tst_selectorcorpus.moc"
