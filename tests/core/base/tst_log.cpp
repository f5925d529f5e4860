#include "core/base/log.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QTemporaryFile>

#include <unistd.h>

using namespace ops;

namespace {

const LogCategory netLog("net");
const LogCategory uiLog("ui");

/// What is written to stderr while this lives.
class CapturedErrors
{
public:
    CapturedErrors() : m_saved(::dup(STDERR_FILENO))
    {
        if (m_file.open())
            ::dup2(m_file.handle(), STDERR_FILENO);
    }
    ~CapturedErrors()
    {
        ::dup2(m_saved, STDERR_FILENO);
        ::close(m_saved);
    }
    CapturedErrors(const CapturedErrors &) = delete;
    CapturedErrors &operator=(const CapturedErrors &) = delete;

    QString text()
    {
        QFile file(m_file.fileName());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    QTemporaryFile m_file;
    int m_saved;
};

} // namespace

class LogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QVERIFY(setLogLevels(QStringLiteral("warning"))); }

    void levelsByCategory()
    {
        QVERIFY(!netLog.enabled(LogLevel::Info));
        QVERIFY(netLog.enabled(LogLevel::Warning));
        QVERIFY(setLogLevels(QStringLiteral("error,net=debug")));
        QVERIFY(netLog.enabled(LogLevel::Debug));
        QVERIFY(!uiLog.enabled(LogLevel::Warning));
        QVERIFY(uiLog.enabled(LogLevel::Error));
        QVERIFY(setLogLevels(QStringLiteral("off")));
        QVERIFY(!netLog.enabled(LogLevel::Error));
        QVERIFY(!netLog.enabled(LogLevel::Off));
    }

    void wrongSpellingChangesNothing_data()
    {
        QTest::addColumn<QString>("spec");
        for (const char *spec : {"", "loud", "net=", "=debug", "info,net=x", "debug,"})
            QTest::newRow(spec) << QString::fromLatin1(spec);
    }
    void wrongSpellingChangesNothing()
    {
        QFETCH(QString, spec);
        const auto set = setLogLevels(spec);
        QVERIFY(!set);
        QCOMPARE(set.error().kind, ErrorKind::BadRequest);
        QVERIFY(!netLog.enabled(LogLevel::Info));
        QVERIFY(netLog.enabled(LogLevel::Warning));
    }

    void writesOneSafeLineToStderr()
    {
        QString text;
        {
            CapturedErrors errors;
            netLog.warning(QStringLiteral("line\n{} %1 \x1b[2J"));
            netLog.debug(QStringLiteral("not shown"));
            text = errors.text();
        }
        QVERIFY2(text.endsWith(QStringLiteral("Z warning net: line\\n{} %1 \\x1B[2J\n")), qPrintable(text));
        QCOMPARE(text.count(u'\n'), qsizetype(1));
    }

    void capturesQtMessages()
    {
        QString text;
        {
            CapturedErrors errors;
            captureQtMessages();
            qWarning("from Qt");
            qInstallMessageHandler(nullptr);
            text = errors.text();
        }
        QVERIFY2(text.endsWith(QStringLiteral("warning qt: from Qt\n")), qPrintable(text));
    }
};

OPS_TEST(LogTest)
#include "tst_log.moc"
