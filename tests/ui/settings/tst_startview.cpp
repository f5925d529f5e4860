#include "tests/support/opstest.h"
#include "ui/common/accessiblenames.h"
#include "ui/settings/startview.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace ops;

class StartViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Kind::Dark);
        qApp->installEventFilter(new AccessibleNames(qApp));
    }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<EnvironmentStore>(m_home->filePath(QStringLiteral("environments")));
        m_view = std::make_unique<StartView>();
        m_view->resize(1000, 700);
        m_view->look(*m_store);
        m_view->show();
    }

    void withoutAnyEnvironmentTheWaysToBeginAreShown()
    {
        QVERIFY(texts().contains(m_store->folder()));
        QVERIFY(texts().contains(QStringLiteral("No environment yet")));
        QVERIFY(!list("List of environments")->isVisible());
        QVERIFY(!list("List of broken files")->isVisible());
        QSignalSpy demo(m_view.get(), &StartView::startDemoRequested);
        QSignalSpy folder(m_view.get(), &StartView::openFolderRequested);
        button("Start demo")->click();
        button("Open environments folder")->click();
        QCOMPARE(demo.count(), 1);
        QCOMPARE(folder.count(), 1);
        m_view->setCanStartDemo(false);
        QVERIFY(!button("Start demo")->isEnabled());
    }

    void environmentsAreOffered()
    {
        put("prod", "{\"sources\": [], \"readOnly\": true, \"colour\": \"red\"}");
        put("test", "{\"sources\": []}");
        m_view->look(*m_store);
        QListWidget *names = list("List of environments");
        const QAbstractItemModelTester tester(names->model());
        QVERIFY(names->isVisible());
        QCOMPARE(names->count(), 2);
        QCOMPARE(names->item(0)->text(), QStringLiteral("prod – read-only"));
        QSignalSpy chosen(m_view.get(), &StartView::environmentChosen);
        names->setCurrentRow(1);
        m_view->look(*m_store); // what was chosen stays chosen
        button("Open")->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("test"));
        QTest::keyClick(names, Qt::Key_Up);
        QTest::keyClick(names, Qt::Key_Return);
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen[1][0].toString(), QStringLiteral("prod"));
    }

    void aBrokenFileIsNamedWithItsPlace()
    {
        put("bad", "{\n  \"sources\": [}");
        m_view->look(*m_store);
        QListWidget *broken = list("List of broken files");
        QVERIFY(broken->isVisible());
        QCOMPARE(broken->count(), 1);
        QVERIFY2(broken->item(0)->text().contains(QStringLiteral("bad is broken at line 2, column 15")),
                 qPrintable(broken->item(0)->text()));
        m_view->resize(420, 700); // the sentence wraps, and is seen whole
        QTRY_VERIFY(broken->visualItemRect(broken->item(0)).height() > 2 * broken->fontMetrics().height());
        QTRY_VERIFY(broken->viewport()->rect().contains(broken->visualItemRect(broken->item(0))));
        QVERIFY(QFile::remove(m_store->fileOf(QStringLiteral("bad"))));
        m_view->look(*m_store);
        QVERIFY(!broken->isVisible());
    }

    void everythingFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1000, 700);
        QTest::newRow("narrow") << QSize(420, 700);
    }
    void everythingFits()
    {
        QFETCH(QSize, size);
        for (int i = 0; i < 12; ++i) {
            put(qPrintable(QStringLiteral("environment with a long name %1").arg(i)), "{\"sources\": []}");
            put(qPrintable(QStringLiteral("bad %1").arg(i)), "{\"sources\": 7}");
        }
        m_view->look(*m_store);
        m_view->resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(m_view->size(), size);
        for (const QWidget *child : m_view->findChildren<QWidget *>()) {
            if (!child->isVisible() || qobject_cast<const QListWidget *>(child->parentWidget()->parentWidget()))
                continue;
            const QRect inView(child->mapTo(m_view.get(), QPoint(0, 0)), child->size());
            QVERIFY2(m_view->rect().contains(inView) || child->size().isEmpty(),
                     qPrintable(child->accessibleName() + QString::fromLatin1(child->metaObject()->className())));
        }
    }

    void everyWidgetHasAName()
    {
        put("a", "{\"sources\": []}");
        put("b", "{");
        m_view->look(*m_store);
        for (const auto *child : m_view->findChildren<QPushButton *>())
            QVERIFY(!child->text().isEmpty());
        for (const auto *child : m_view->findChildren<QListWidget *>())
            QVERIFY(!child->accessibleName().isEmpty());
    }

private:
    void put(const char *name, const QByteArray &text)
    {
        QVERIFY(m_store->makeFolder());
        QFile file(m_store->fileOf(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QString texts() const
    {
        QString all;
        for (const auto *label : m_view->findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }
    QListWidget *list(const char *name) const
    {
        for (auto *one : m_view->findChildren<QListWidget *>()) {
            if (one->accessibleName() == QLatin1String(name))
                return one;
        }
        return nullptr;
    }
    QPushButton *button(const char *text) const
    {
        for (auto *one : m_view->findChildren<QPushButton *>()) {
            if (one->text() == QLatin1String(text))
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<EnvironmentStore> m_store;
    std::unique_ptr<StartView> m_view;
};

OPS_TEST(StartViewTest)
#include "tst_startview.moc"
