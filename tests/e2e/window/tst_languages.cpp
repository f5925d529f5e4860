#include "tests/e2e/window/windowrun.h"
#include "tests/support/boardserver.h"
#include "tests/support/opstest.h"

#include <QRegularExpression>

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
        int elements = 0;
        const Json tree = treeIn(language);
        QVERIFY(!tree.is_discarded());
        walk(tree, [&elements](const Json &node) {
            ++elements;
            const QByteArray text = QByteArray::fromStdString(node.dump()).left(300);
            QVERIFY2(!textOf(node, "name").isEmpty(), text.constData());
            QVERIFY2(!node["clipped"].get<bool>(), text.constData());
        });
        QVERIFY(elements > 50);
    }

    void chineseIsWhole()
    {
        const Json tree = treeIn(QStringLiteral("zh_CN"));
        QVERIFY(!tree.is_discarded());
        walk(tree, [](const Json &node) {
            for (const char *key : {"name", "value"}) {
                const QString text = textOf(node, key);
                QVERIFY2(!isSentence(text), qPrintable(text));
            }
        });
    }

private:
    Json treeIn(const QString &language)
    {
        const BoardServer server;
        WindowRun run(server.url());
        const auto result =
            run.drive("{\"wait\":\"settled\"}\n{\"tree\":\"" + run.path(QStringLiteral("tree.json")).toUtf8() + "\"}\n",
                      {QStringLiteral("--language"), language});
        return result.exitCode == 0 ? run.json(QStringLiteral("tree.json")) : Json(Json::value_t::discarded);
    }
};
OPS_TEST(LanguagesTest)
#include "tst_languages.moc"
