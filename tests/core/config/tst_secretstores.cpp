#include "core/async/scope.h"
#include "core/config/keychainsecrets.h"
#include "core/config/signin.h"
#include "tests/core/config/fakekeychain.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ops;
using namespace ops::test;

namespace {

const QString Token = QStringLiteral("prometheus.bearer");

SecretId tokenOf(const char *environment) { return SecretId(QLatin1String(environment), Token); }

/// The stores as the product has them, with a keychain by hand.
struct Stores
{
    QTemporaryDir folderPath;
    ManualClock clock;
    FolderSecrets folder{folderPath.path()};
    MemorySecrets typed;
    FakeKeychain *fake = new FakeKeychain;
    KeychainSecrets keychain{std::unique_ptr<Keychain>(fake), clock};
    std::optional<SecretAnswer> answer;
    std::optional<Result<Credentials>> credentials;
    std::optional<Result<Done>> written;
    Scope scope;

    std::vector<SecretStore *> all() { return {&folder, &typed, &keychain}; }
    void read(const char *environment = "prod")
    {
        answer.reset();
        scope.restart("read", keychain.read(tokenOf(environment)), [this](SecretAnswer a) { answer = std::move(a); });
    }
    void resolve(const SourceConfig &source)
    {
        credentials.reset();
        scope.restart("resolve", resolveCredentials(all(), QStringLiteral("prod"), source),
                      [this](Result<Credentials> c) { credentials = std::move(c); });
    }
    void write(SecretStore &store, const QString &secret)
    {
        scope.restart("write", store.write(tokenOf("prod"), secret), [this](Result<Done> done) { written = done; });
    }
    void put(const QString &name, const QByteArray &text)
    {
        QFile file(folderPath.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
};

SourceConfig withToken()
{
    SourceConfig source(QStringLiteral("prometheus"), QUrl(QStringLiteral("https://p.example")));
    source.auth = SourceConfig::Auth::Bearer;
    source.secret = Token;
    return source;
}

} // namespace

class SecretStoresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeychainAnswers()
    {
        Stores stores;
        stores.fake->entries[QStringLiteral("prod/prometheus.bearer")] = QStringLiteral("t0ken");
        stores.read();
        QVERIFY(!stores.answer);
        stores.fake->answerAll();
        QVERIFY(stores.answer && *stores.answer);
        QCOMPARE(***stores.answer, QStringLiteral("t0ken"));
        QCOMPARE(stores.clock.timerCount(), std::size_t(0));
    }

    void anotherEnvironmentsSecretIsNotReached()
    {
        Stores stores;
        stores.fake->entries[QStringLiteral("prod/prometheus.bearer")] = QStringLiteral("t0ken");
        stores.read("elsewhere");
        stores.fake->answerAll();
        QVERIFY(stores.answer && *stores.answer);
        QVERIFY(!**stores.answer);
    }

    void aSilentKeychainIsGivenUpAndItsLateAnswerDropped()
    {
        Stores stores;
        stores.fake->entries[QStringLiteral("prod/prometheus.bearer")] = QStringLiteral("t0ken");
        stores.read();
        stores.clock.advance(KeychainSecrets::LimitMs - 1);
        QVERIFY(!stores.answer);
        stores.clock.advance(1);
        QVERIFY(stores.answer && !*stores.answer);
        QVERIFY(stores.answer->error().detail.contains(u"does not answer"));
        stores.fake->answerAll();
        QVERIFY(!*stores.answer);
        stores.read(); // at once: a keychain that hung is left alone for a while
        QVERIFY(stores.answer && !*stores.answer);
        QCOMPARE(stores.fake->jobs, 1);
        stores.clock.advance(KeychainSecrets::PauseMs);
        stores.read();
        stores.fake->answerAll();
        QVERIFY(stores.answer && *stores.answer);
    }

    void anOwnerThatIsGoneIsNotAnswered()
    {
        Stores stores;
        stores.read();
        stores.scope.cancelAll();
        QCOMPARE(stores.clock.timerCount(), std::size_t(0));
        stores.fake->answerAll();
        QVERIFY(!stores.answer);
    }

    void aNewerReadWins()
    {
        Stores stores;
        stores.fake->entries[QStringLiteral("b/prometheus.bearer")] = QStringLiteral("second");
        stores.read("a");
        stores.read("b");
        stores.fake->answerAll();
        QVERIFY(stores.answer && *stores.answer);
        QCOMPARE(***stores.answer, QStringLiteral("second"));
    }

    void aFailureIsNoAbsence()
    {
        Stores stores;
        stores.fake->problem = QStringLiteral("no bus");
        stores.read();
        stores.fake->answerAll();
        QVERIFY(stores.answer && !*stores.answer);
        QCOMPARE(stores.answer->error().detail, QStringLiteral("no bus"));
    }

    void withoutAKeychainNothingIsAsked()
    {
        ManualClock clock;
        KeychainSecrets none(nullptr, clock);
        QVERIFY(!none.exists());
        std::optional<SecretAnswer> answer;
        Scope scope;
        scope.restart("read", none.read(tokenOf("prod")), [&](SecretAnswer a) { answer = std::move(a); });
        QVERIFY(answer && !*answer);
        QCOMPARE(clock.timerCount(), std::size_t(0));
    }

    void whatIsWrittenIsRead()
    {
        Stores stores;
        stores.write(stores.keychain, QStringLiteral("new"));
        stores.fake->answerAll();
        QVERIFY(stores.written && *stores.written);
        QCOMPARE(stores.fake->entries.at(QStringLiteral("prod/prometheus.bearer")), QStringLiteral("new"));
        stores.write(stores.folder, QStringLiteral("x"));
        QVERIFY(!*stores.written);
        QCOMPARE(stores.written->error().kind, ErrorKind::Refused);
    }

    void theFolderComesFirstThenWhatWasTyped()
    {
        Stores stores;
        stores.fake->entries[QStringLiteral("prod/prometheus.bearer")] = QStringLiteral("from the keychain");
        stores.resolve(withToken());
        stores.fake->answerAll();
        QCOMPARE((**stores.credentials).secret, QStringLiteral("from the keychain"));
        stores.write(stores.typed, QStringLiteral("typed"));
        stores.resolve(withToken());
        QCOMPARE((**stores.credentials).secret, QStringLiteral("typed"));
        stores.put(Token, "from a file\n");
        stores.resolve(withToken());
        QCOMPARE((**stores.credentials).secret, QStringLiteral("from a file"));
        QVERIFY((**stores.credentials).kind == Credentials::Kind::Bearer);
    }

    void aMissingSecretIsAskedFor()
    {
        Stores stores;
        stores.resolve(withToken());
        stores.fake->answerAll();
        QVERIFY(stores.credentials && !*stores.credentials);
        QCOMPARE(stores.credentials->error().kind, ErrorKind::Auth);
        QVERIFY(stores.credentials->error().hint.contains(u"--secrets"));
    }

    void aBrokenKeychainIsAMissingSecretToo()
    {
        Stores stores;
        stores.fake->problem = QStringLiteral("no bus");
        stores.resolve(withToken());
        stores.fake->answerAll();
        QCOMPARE(stores.credentials->error().kind, ErrorKind::Auth);
        QCOMPARE(stores.credentials->error().detail, QStringLiteral("no bus"));
    }

    void anOpenFileIsSaidAndNotPassedOver()
    {
        Stores stores;
        stores.put(Token, "t");
        QVERIFY(
            QFile::setPermissions(stores.folderPath.filePath(Token), QFileDevice::ReadOwner | QFileDevice::ReadOther));
        stores.write(stores.typed, QStringLiteral("typed"));
        stores.resolve(withToken());
        QVERIFY(stores.credentials && !*stores.credentials);
        QCOMPARE(stores.credentials->error().kind, ErrorKind::Refused);
    }

    void aUserOfTheEnvironmentMakesTheSecretAPassword()
    {
        Stores stores;
        SourceConfig source = withToken();
        source.auth = SourceConfig::Auth::Basic;
        source.user = QStringLiteral("reader");
        stores.put(Token, "pass:word");
        stores.resolve(source);
        QCOMPARE((**stores.credentials).user, QStringLiteral("reader"));
        QCOMPARE((**stores.credentials).secret, QStringLiteral("pass:word"));
        source.user.clear();
        stores.resolve(source);
        QCOMPARE((**stores.credentials).user, QStringLiteral("pass"));
        QCOMPARE((**stores.credentials).secret, QStringLiteral("word"));
    }

    void headersAreSecretsOfTheirOwn()
    {
        Stores stores;
        SourceConfig source = withToken();
        source.auth = SourceConfig::Auth::None;
        source.headers.emplace_back("X-Scope-OrgID", QStringLiteral("tenant"));
        stores.put(QStringLiteral("tenant"), "team-a\n");
        stores.resolve(source);
        QVERIFY(stores.credentials && *stores.credentials);
        QCOMPARE((**stores.credentials).headers.at(0), (std::pair<QByteArray, QByteArray>("X-Scope-OrgID", "team-a")));
    }

    void secretsLieInTheFolderItself()
    {
        Stores stores;
        std::optional<SecretAnswer> answer;
        stores.scope.restart("read", stores.folder.read(SecretId(QStringLiteral("prod"), QStringLiteral("../passwd"))),
                             [&](SecretAnswer a) { answer = std::move(a); });
        QVERIFY(answer && *answer);
        QVERIFY(!**answer);
    }
};

OPS_TEST(SecretStoresTest)
#include "tst_secretstores.moc"
