#include "app/drive/accessible.h"
#include "core/base/json.h"
#include "tests/support/opstest.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/accessiblenames.h"
#include "ui/common/elidedlabel.h"

#include <QAbstractButton>
#include <QTableWidget>

#include <nlohmann/json.hpp>

#include <algorithm>
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

    void cutCellsAreClipped()
    {
        QTableWidget table(1, 2);
        table.setAccessibleName(QStringLiteral("Table"));
        const QString text = QStringLiteral("a text of some length"), heading = QStringLiteral("heading of a column");
        table.setItem(0, 0, new QTableWidgetItem(text));
        table.setHorizontalHeaderLabels({heading, QStringLiteral("b")});
        table.resize(600, 200);
        table.show();
        const int words = table.fontMetrics().horizontalAdvance(text);
        const auto clippedAt = [&](int width, const QString &name, const char *role) {
            table.setColumnWidth(0, width);
            QCoreApplication::processEvents();
            return find(treeOf(table), name.toStdString(), role)["clipped"].get<bool>();
        };
        QVERIFY(!clippedAt(words + 40, text, "cell"));
        QVERIFY(clippedAt(words + 2, text, "cell")); // the text alone fits, but not with its margins
        QVERIFY(clippedAt(40, heading, "columnHeader"));
        QVERIFY(!clippedAt(400, heading, "columnHeader"));
        table.item(0, 0)->setIcon(QIcon(QPixmap(16, 16)));
        QVERIFY(clippedAt(words + 12, text, "cell"));
    }

    void oneElementHasTheFocus()
    {
        test::WindowFixture fixture;
        auto *rows = fixture.named<QListWidget>(QStringLiteral("Rows"));
        rows->setCurrentRow(1);
        const auto isFocused = [](const Json &node) {
            const Json states = node["states"];
            return std::find(states.begin(), states.end(), "focused") != states.end();
        };
        fixture.named<QLineEdit>(QStringLiteral("Field"))->setFocus();
        QVERIFY(!isFocused(find(treeOf(fixture.window), "two", "listItem")));
        QVERIFY(isFocused(find(treeOf(fixture.window), "Field", "edit")));
        rows->setFocus();
        QVERIFY(isFocused(find(treeOf(fixture.window), "two", "listItem")));
        QVERIFY(!isFocused(find(treeOf(fixture.window), "Field", "edit")));
    }

    void choicesAndPagesSayWhatTheyAre()
    {
        test::WindowFixture fixture;
        const Json page = find(treeOf(fixture.window), "Fake", "tab");
        QVERIFY(!page.is_null());
        QVERIFY(page["states"].dump().find("selected") != std::string::npos);
        QTest::mouseClick(fixture.named<QAbstractButton>(QStringLiteral("Time zone")), Qt::LeftButton);
        QTRY_VERIFY(QApplication::activePopupWidget());
        const Json tree = treeOf(fixture.window);
        QVERIFY(find(tree, "Shanghai", "radioButton")["states"].dump().find("\"checked\"") != std::string::npos);
        QVERIFY(find(tree, "Shanghai", "menuItem").is_null());
        QApplication::activePopupWidget()->close();
    }

    void emptyTextHasNoValue()
    {
        test::WindowFixture fixture;
        QCOMPARE(find(treeOf(fixture.window), "Copied", "text")["value"].get<std::string>(), "");
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
