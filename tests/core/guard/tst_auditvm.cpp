#include "core/guard/auditvm.h"
#include "tests/core/guard/auditedfile.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

class AuditVmTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<AuditedFile> m_file;
    ManualClock m_clock;

    static QString cell(AuditVm &vm, int row, int column) { return vm.rows().index(row, column).data().toString(); }

private Q_SLOTS:
    void init() { m_file = std::make_unique<AuditedFile>(); }

    void showsTheNewestAndThenOlderOnes()
    {
        QVERIFY(m_file->fill(450));
        AuditLog log(m_clock, m_file->path());
        AuditVm vm(log);
        QCOMPARE(vm.state().state, DataState::Loading);
        vm.load();
        QTRY_COMPARE(vm.rows().rowCount(), AuditVm::PageRows);
        QTRY_COMPARE(vm.state().matching, 450);
        QCOMPARE(cell(vm, 0, AuditModel::TargetColumn), QStringLiteral("target 450"));
        QVERIFY(vm.rows().canFetchMore(QModelIndex()));
        vm.rows().fetchMore(QModelIndex());
        vm.rows().fetchMore(QModelIndex()); // the view may ask more than once
        QTRY_COMPARE(vm.rows().rowCount(), 2 * AuditVm::PageRows);
        vm.rows().fetchMore(QModelIndex());
        QTRY_COMPARE(vm.rows().rowCount(), 450);
        QVERIFY(!vm.rows().canFetchMore(QModelIndex()));
        QCOMPARE(cell(vm, 449, AuditModel::TargetColumn), QStringLiteral("target 1"));
        QCOMPARE(vm.rows().rowOf(1), 449);
        QCOMPARE(vm.rows().rowOf(451), -1);
    }

    void theModelKeepsItsPromises()
    {
        QVERIFY(m_file->fill(250));
        AuditLog log(m_clock, m_file->path());
        AuditVm vm(log);
        const QAbstractItemModelTester tester(&vm.rows()); // it asks for more at every turn
        vm.load();
        QTRY_COMPARE(vm.rows().rowCount(), AuditVm::PageRows);
        vm.rows().fetchMore(QModelIndex());
        QTRY_COMPARE(vm.rows().rowCount(), 250);
        vm.setText(QStringLiteral("target 24"));
        QTRY_COMPARE(vm.rows().rowCount(), 11);
        vm.load();
        QCOMPARE(vm.rows().rowOf(240), 9);
    }

    void aNewerSearchWins()
    {
        QVERIFY(m_file->fill(30));
        AuditLog log(m_clock, m_file->path());
        AuditVm vm(log);
        vm.load();
        vm.setText(QStringLiteral("target 2"));
        vm.setText(QStringLiteral("target 30"));
        QTRY_COMPARE(vm.state().matching, 1);
        QTRY_COMPARE(vm.rows().rowCount(), 1);
        vm.setText(QStringLiteral("nothing like it"));
        QTRY_COMPARE(vm.state().state, DataState::NoData);
        QCOMPARE(vm.rows().rowCount(), 0);
    }

    void verifyingSaysTheRow()
    {
        QVERIFY(m_file->fill(5));
        QVERIFY(m_file->begin(QStringLiteral("half")));
        AuditLog log(m_clock, m_file->path());
        AuditVm vm(log);
        vm.verify();
        QVERIFY(vm.state().verifying);
        QTRY_VERIFY(vm.state().verdict.has_value());
        QVERIFY(vm.state().verdict->sound && !vm.state().verifying);
        QCOMPARE(vm.state().verdict->unfinished, 1);
        QVERIFY(m_file->change(QStringLiteral("UPDATE audit SET actor = 'x' WHERE seq = 2")));
        vm.verify();
        QTRY_VERIFY(!vm.state().verifying);
        QVERIFY(vm.state().verdictSentence.contains(QStringLiteral("Row 2")));
    }

    void anErrorKeepsWhatWasRead()
    {
        QVERIFY(m_file->fill(3));
        AuditLog log(m_clock, m_file->path());
        AuditVm vm(log);
        vm.load();
        QTRY_COMPARE(vm.rows().rowCount(), 3);
        QVERIFY(m_file->change(QStringLiteral("ALTER TABLE audit RENAME TO gone")));
        vm.load();
        QTRY_COMPARE(vm.state().state, DataState::Stale);
        QVERIFY(vm.state().error.has_value());
        QCOMPARE(vm.rows().rowCount(), 3);
    }

    void anExportSaysHowItWent()
    {
        QVERIFY(m_file->fill(3));
        AuditLog log(m_clock, m_file->path());
        AuditVm vm(log);
        QSignalSpy told(&vm, &AuditVm::told);
        vm.exportTo(m_file->path(QStringLiteral("out.ndjson")));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(QFile::exists(m_file->path(QStringLiteral("out.ndjson"))));
        vm.exportTo(m_file->path(QStringLiteral("no/such/folder/out")));
        QTRY_COMPARE(told.size(), 2);
    }

    void goneWhileItReads()
    {
        QVERIFY(m_file->fill(3));
        AuditLog log(m_clock, m_file->path());
        {
            AuditVm vm(log);
            vm.load();
            vm.verify();
        }
        QCoreApplication::processEvents();
    }

    void everyOutcomeHasASignOfItsOwn()
    {
        QStringList signs;
        for (const auto outcome : {AuditModel::Outcome::Begun, AuditModel::Outcome::Done, AuditModel::Outcome::Failed,
                                   AuditModel::Outcome::Refused, AuditModel::Outcome::Unknown})
            signs << auditOutcomeText(outcome).left(1);
        QCOMPARE(signs.removeDuplicates(), 0);
    }

    void detailsAreSafe()
    {
        AuditEntry entry = AuditedFile::entry(QString(QChar(0x202E)) + QStringLiteral("x"));
        entry.evidence = "{\"a\":[1,2]}";
        const QString text = auditDetails(entry, QTimeZone("Asia/Shanghai"));
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(text.contains(QStringLiteral("+08:00")));
        QVERIFY(text.contains(QStringLiteral("\"a\": [\n"))); // pretty
    }
};

OPS_TEST(AuditVmTest)
#include "tst_auditvm.moc"
