#include "core/guard/person.h"
#include "tests/support/opstest.h"

using namespace ops;

class PersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("QUANTMIND_OPS_PERSON"); }

    void theSystemKnowsWhoSitsHere()
    {
        qunsetenv("QUANTMIND_OPS_PERSON");
        const Person person = currentPerson();
        QVERIFY(!person.login.isEmpty() && !person.display.isEmpty() && !person.host.isEmpty());
    }

    void sharedAccountsSayWhoItIs()
    {
        qputenv("QUANTMIND_OPS_PERSON", "  李伟 ");
        QCOMPARE(currentPerson().login, QStringLiteral("李伟"));
        QCOMPARE(currentPerson().display, QStringLiteral("李伟"));
        qputenv("QUANTMIND_OPS_PERSON", " ");
        QVERIFY(!currentPerson().login.trimmed().isEmpty());
    }
};

OPS_TEST(PersonTest)
#include "tst_person.moc"
