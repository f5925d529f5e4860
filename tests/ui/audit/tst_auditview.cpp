#include "core/correlation/context.h"
#include "tests/core/guard/auditedfile.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"
#include "ui/audit/auditcommands.h"
#include "ui/audit/auditview.h"
#include "ui/common/commandregistry.h"
#include "ui/common/filechooser.h"
#include "ui/common/rowtable.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

class AuditViewTest : public QObject
{
    Q_OBJECT
    ManualClock m_clock;
    std::unique_ptr<AuditedFile> m_file;
    std::unique_ptr<AuditLog> m_log;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<AuditVm> m_vm;
    std::unique_ptr<AuditView> m_view;

    RowTable *table() const { return m_view->findChild<RowTable *>(); }
    QString details() const { return m_view->findChild<QPlainTextEdit *>()->toPlainText(); }
    bool saysSomewhere(const QString &text) const
    {
        const auto labels = m_view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    void open(int rows)
    {
        m_file = std::make_unique<AuditedFile>();
        QVERIFY(rows == 0 || m_file->fill(rows));
        m_log = std::make_unique<AuditLog>(m_clock, m_file->path());
        m_context = std::make_unique<Context>(m_clock);
        m_context->setZone(QTimeZone::utc());
        m_vm = std::make_unique<AuditVm>(*m_log);
        m_view = std::make_unique<AuditView>(*m_vm, *m_context);
        m_view->resize(1000, 600);
        m_view->show();
        m_vm->load();
        QTRY_VERIFY(m_vm->state().state != DataState::Loading);
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Kind::Dark); }
    void cleanup()
    {
        m_view.reset();
        m_vm.reset();
        m_context.reset();
        m_log.reset();
    }

    void anEmptyLogSaysSo()
    {
        open(0);
        QVERIFY(saysSomewhere(QStringLiteral("Nothing was changed")));
    }

    void theChosenRecordIsShownInFull()
    {
        open(5);
        QVERIFY(details().isEmpty());
        table()->setCurrentIndex(m_vm->rows().index(0, 0));
        QVERIFY(details().contains(QStringLiteral("target 5")));
        QVERIFY(details().contains(m_vm->rows().at(0)->hash));
        m_context->setZone(QTimeZone("Asia/Shanghai"));
        QVERIFY(details().contains(QStringLiteral("+08:00")));
        QVERIFY(m_vm->rows().index(0, 0).data().toString().endsWith(QStringLiteral("+08:00")));
    }

    void typingSearches()
    {
        open(20);
        QTest::keyClicks(m_view->findChild<QLineEdit *>(), QStringLiteral("target 20"));
        QTRY_COMPARE(m_vm->rows().rowCount(), 1);
        QTRY_VERIFY(saysSomewhere(QStringLiteral("1 record")));
    }

    void slashGoesToTheSearch()
    {
        open(1);
        m_view->activateWindow();
        table()->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Slash);
        QTRY_COMPARE(QApplication::focusWidget(), m_view->findChild<QLineEdit *>());
    }

    void scrollingDownBringsOlderOnes()
    {
        open(450);
        QTRY_COMPARE(m_vm->rows().rowCount(), AuditVm::PageRows);
        table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
        QTRY_COMPARE(m_vm->rows().rowCount(), 2 * AuditVm::PageRows);
    }

    void verifyingShowsTheResult()
    {
        open(3);
        const auto buttons = m_view->findChildren<QPushButton *>();
        const auto verify = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->accessibleName() == u"Verify";
        });
        QVERIFY(verify != buttons.end());
        (*verify)->click();
        QTRY_VERIFY(saysSomewhere(QStringLiteral("Sound")));
        QVERIFY(m_file->change(QStringLiteral("DELETE FROM audit WHERE seq = 2")));
        (*verify)->click();
        QTRY_VERIFY(saysSomewhere(QStringLiteral("Row 2")));
    }

    void commandsWorkWhereThePageIsOpen()
    {
        open(2);
        CommandRegistry commands;
        AuditView *current = nullptr;
        addAuditCommands(commands, [&current] { return current; });
        QVERIFY(!commands.run(QStringLiteral("audit.verify")));
        current = m_view.get();
        commands.refresh();
        QVERIFY(commands.run(QStringLiteral("audit.verify")));
        QTRY_VERIFY(m_vm->state().verdict.has_value());
        for (const auto &group : commands.groups()) {
            for (const QAction *action : group.actions)
                QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        }
    }

    void exportAsksWhereToAndTells()
    {
        open(3);
        const QString to = m_file->path(QStringLiteral("out.ndjson"));
        setFileChooser([&to](QWidget &, const FileWish &, const FileChosen &chosen) { chosen(to); });
        QSignalSpy told(m_view.get(), &AuditView::told);
        m_view->exportRows();
        setFileChooser({});
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(QFile::exists(to));
    }

    void everythingHasAName()
    {
        open(1);
        for (const QWidget *widget : m_view->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty() ||
                             widget->parentWidget()->inherits("QAbstractScrollArea") || widget->inherits("QLabel"),
                         widget->metaObject()->className());
        }
    }
};

OPS_TEST(AuditViewTest)
#include "tst_auditview.moc"
