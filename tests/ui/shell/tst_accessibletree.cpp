#include "app/drive/accessible.h"
#include "core/base/json.h"
#include "tests/support/opstest.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/accessiblenames.h"
#include "ui/common/elidedlabel.h"

#include <nlohmann/json.hpp>

#include <functional>

using namespace ops;
using Json = nlohmann::json;

class AccessibleTreeTest : public QObject
{
    Q_OBJECT

    static void each(const Json &node, const std::function<void(const Json &)> &visit)
    {
        visit(node);
        for (const Json &child : node["children"])
            each(child, visit);
    }
    static Json find(const Json &tree, const std::string &name, const std::string &role)
    {
        Json found;
        each(tree, [&](const Json &node) {
            if (node["name"] == name && node["role"] == role)
                found = node;
        });
        return found;
    }
    static Json treeOf(QWidget &window) { return *parseJson(drive::treeJson(window)); }

private Q_SLOTS:
    void initTestCase() { qApp->installEventFilter(new AccessibleNames(this)); }

    void nodesSayWhatAPersonSees()
    {
        test::WindowFixture fixture;
        fixture.named<QLineEdit>(QStringLiteral("Field"))->setText(QStringLiteral("typed"));
        const Json tree = treeOf(fixture.window);
        QCOMPARE(tree["role"].get<std::string>(), "window");
        QCOMPARE(find(tree, "Field", "edit")["value"].get<std::string>(), "typed");
        QCOMPARE(find(tree, "Copy", "button")["clipped"].get<bool>(), false);
        QVERIFY(!find(tree, "File", "menuItem").is_null());
        const Json range = find(tree, "Time range", "button");
        QCOMPARE(range["value"].get<std::string>(), "Last hour");
        QVERIFY(range["rect"][2].get<int>() > 50 && range["rect"][1].get<int>() > 0);
        QVERIFY(!find(tree, "two", "listItem").is_null());
    }

    void noNodeIsNamelessOrClipped()
    {
        test::WindowFixture fixture;
        fixture.window.openRange();
        QCoreApplication::processEvents();
        const Json tree = treeOf(fixture.window);
        each(tree, [](const Json &node) {
            QVERIFY2(!node["name"].get<std::string>().empty() || node["role"] == "separator", node.dump().c_str());
            QVERIFY2(!node["clipped"].get<bool>(), node.dump().c_str());
        });
        QVERIFY(!find(tree, "Apply", "button").is_null());
        fixture.named<QLineEdit>(QStringLiteral("From"))->window()->close();
    }

    void textThatDoesNotFitIsClipped()
    {
        QWidget window;
        window.setAccessibleName(QStringLiteral("Window"));
        auto *elided = new ElidedLabel(&window);
        elided->setText(QStringLiteral("a text that is far too long for its place"));
        auto *label = new QLabel(QStringLiteral("another text that is too long"), &window);
        auto *button = new QPushButton(QStringLiteral("a long button"), &window);
        elided->setGeometry(0, 0, 60, 20);
        label->setGeometry(0, 20, 60, 20);
        button->setGeometry(0, 40, 40, 20);
        window.show();
        const Json tree = treeOf(window);
        QCOMPARE(tree["children"].size(), std::size_t(3));
        for (const Json &child : tree["children"])
            QVERIFY2(child["clipped"].get<bool>(), child.dump().c_str());
    }

    void hiddenPartsAreLeftOut()
    {
        test::WindowFixture fixture;
        fixture.named<QListWidget>(QStringLiteral("Rows"))->hide();
        QVERIFY(find(treeOf(fixture.window), "Rows", "list").is_null());
        QVERIFY(!drive::findElement(QStringLiteral("Rows")));
    }
};

OPS_TEST(AccessibleTreeTest)
#include "tst_accessibletree.moc"
