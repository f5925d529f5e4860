#include "tests/e2e/window/windowrun.h"
#include "tests/support/boardserver.h"
#include "tests/support/opstest.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace ops;
using namespace ops::test;
using Json = nlohmann::json;

namespace {

void walk(const Json &node, const std::function<void(const Json &)> &visit)
{
    if (node.is_array()) {
        for (const Json &child : node)
            walk(child, visit);
        return;
    }
    visit(node);
    walk(node["children"], visit);
}

QString textOf(const Json &node, const char *key) { return QString::fromStdString(node[key].get<std::string>()); }

/// Two English words one after the other; names of metrics and series are single words.
bool isSentence(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("\\b[A-Za-z]{2,} [a-z]{2,}"));
    return words.match(text).hasMatch();
}

} // namespace

/// What a screen reader and a script see of the window, in both languages.
class LanguagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsNamelessOrCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
    }
    void nothingIsNamelessOrCut()
    {
        QFETCH(QString, language);
        for (const Json &tree : treesIn(language)) {
            int elements = 0;
            walk(tree, [&elements](const Json &node) {
                ++elements;
                const QByteArray text = QByteArray::fromStdString(node.dump()).left(300);
                const QString name = textOf(node, "name");
                QVERIFY2(!name.isEmpty() || node["role"] == "separator", text.constData());
                QVERIFY2(!node["clipped"].get<bool>() || name.contains(u'{'), text.constData()); // labels of a series
            });
            QVERIFY(elements > 50);
        }
    }

    void chineseIsWhole()
    {
        for (const Json &tree : treesIn(QStringLiteral("zh_CN"))) {
            walk(tree, [](const Json &node) {
                for (const char *key : {"name", "value"}) {
                    const QString text = textOf(node, key);
                    QVERIFY2(!isSentence(text), qPrintable(text));
                }
            });
        }
    }

private:
    /// Of every board, and of what its panels offer.
    std::vector<Json> treesIn(const QString &language)
    {
        const BoardServer server;
        WindowRun run(server.url());
        const QByteArray settled = "{\"wait\":\"settled\"}\n";
        QByteArray steps = settled;
        QStringList files;
        const auto look = [&](const QByteArray &name) {
            files << QString::fromLatin1(name) + QStringLiteral(".json");
            steps += settled + "{\"tree\":\"" + run.path(files.last()).toUtf8() + "\"}\n";
        };
        for (const char *board : {"platform", "services", "hosts", "network", "containers", "postgresql", "redis",
                                  "nginx", "prometheus", "backup"}) {
            steps += QByteArray("{\"run\":\"go.dashboard:") + board + "\"}\n";
            look(board);
        }
        steps += QByteArray("{\"press\":\"") + (language == u"en" ? "Panel menu" : "面板菜单") + "\"}\n";
        look("menu");
        const auto result = run.drive(steps, {QStringLiteral("--language"), language});
        std::vector<Json> trees;
        for (const QString &file : files)
            trees.push_back(run.json(file));
        const bool whole = result.exitCode == 0 && std::none_of(trees.begin(), trees.end(),
                                                                [](const Json &tree) { return tree.is_discarded(); });
        return whole ? trees : std::vector<Json>{Json::object()}; // which no test takes for a tree
    }
};
OPS_TEST(LanguagesTest)
#include "tst_languages.moc"
