#include "core/config/secrets.h"
#include "tests/support/opstest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace ops;

namespace {
const QString Kind = QStringLiteral("prometheus");
}

class SecretsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void noFolderAndNoFileAreNoCredentials()
    {
        const auto none = readSecrets(QString(), Kind);
        QVERIFY(none);
        QCOMPARE(none->kind, Credentials::Kind::None);
        const auto empty = readSecrets(m_folder->path(), Kind);
        QVERIFY(empty);
        QCOMPARE(empty->kind, Credentials::Kind::None);
    }

    void aMissingFolderIsSaid() { QVERIFY(!readSecrets(m_folder->path() + QStringLiteral("/none"), Kind)); }

    void eachWayToSignInIsRead()
    {
        write("prometheus.bearer", "t0ken\n");
        const auto bearer = readSecrets(m_folder->path(), Kind);
        QVERIFY(bearer);
        QCOMPARE(bearer->kind, Credentials::Kind::Bearer);
        QCOMPARE(bearer->secret, QStringLiteral("t0ken"));

        init();
        write("prometheus.basic", "reader:ge:heim\r\n");
        const auto basic = readSecrets(m_folder->path(), Kind);
        QVERIFY(basic);
        QCOMPARE(basic->kind, Credentials::Kind::Basic);
        QCOMPARE(basic->user, QStringLiteral("reader"));
        QCOMPARE(basic->secret, QStringLiteral("ge:heim"));

        init();
        write("prometheus.apikey", "k3y");
        const auto key = readSecrets(m_folder->path(), Kind);
        QVERIFY(key);
        QCOMPARE(key->kind, Credentials::Kind::ApiKey);
    }

    void headersAreReadBesideASecret()
    {
        write("prometheus.headers", "X-Scope-OrgID: team-a\n\nX-Other:two words\n");
        write("prometheus.bearer", "t");
        const auto credentials = readSecrets(m_folder->path(), Kind);
        QVERIFY(credentials);
        QCOMPARE(credentials->kind, Credentials::Kind::Bearer);
        QCOMPARE(credentials->headers.size(), std::size_t(2));
        QCOMPARE(credentials->headers[0], (std::pair<QByteArray, QByteArray>("X-Scope-OrgID", "team-a")));
        QCOMPARE(credentials->headers[1], (std::pair<QByteArray, QByteArray>("X-Other", "two words")));
    }

    void anOpenFileIsRefused_data()
    {
        QTest::addColumn<int>("extra");
        QTest::newRow("group reads") << int(QFileDevice::ReadGroup);
        QTest::newRow("world reads") << int(QFileDevice::ReadOther);
        QTest::newRow("group writes") << int(QFileDevice::WriteGroup);
    }
    void anOpenFileIsRefused()
    {
        QFETCH(int, extra);
        write("prometheus.bearer", "t0ken");
        QVERIFY(
            QFile::setPermissions(path("prometheus.bearer"), QFileDevice::Permissions(extra) | QFileDevice::ReadOwner));
        const auto credentials = readSecrets(m_folder->path(), Kind);
        QVERIFY(!credentials);
        QCOMPARE(credentials.error().kind, ErrorKind::Refused);
        QVERIFY(!credentials.error().message.contains(u"t0ken"));
    }

    void aSecretOfSeveralLinesIsRefused()
    {
        for (const char *name : {"prometheus.bearer", "prometheus.basic", "prometheus.apikey"}) {
            for (const char *text : {"a:b\nc\n", "a:b\rc"}) {
                init();
                write(name, text);
                const auto credentials = readSecrets(m_folder->path(), Kind);
                QVERIFY2(!credentials, name);
                QCOMPARE(credentials.error().kind, ErrorKind::BadRequest);
                QVERIFY(credentials.error().message.contains(u"more than one line"));
            }
        }
    }

    void whatCannotBeASecretIsRefused()
    {
        write("prometheus.bearer", "\n");
        QVERIFY(!readSecrets(m_folder->path(), Kind));
        init();
        write("prometheus.basic", "nocolon");
        QVERIFY(!readSecrets(m_folder->path(), Kind));
        init();
        write("prometheus.headers", "no header");
        QVERIFY(!readSecrets(m_folder->path(), Kind));
        init();
        write("prometheus.bearer", "a");
        write("prometheus.basic", "a:b");
        QVERIFY(!readSecrets(m_folder->path(), Kind));
        init();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("prometheus.bearer")));
        QVERIFY(!readSecrets(m_folder->path(), Kind));
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void write(const char *name, const QByteArray &text)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

OPS_TEST(SecretsTest)
#include "tst_secrets.moc"
