#include "core/config/keychainsecrets.h"

#include <qt6keychain/keychain.h>

#include <QFileInfo>
#include <QObject>

namespace ops {

namespace {

QString service() { return QStringLiteral("quantmind-ops"); }

/// Jobs delete themselves when they end. Ones that hang are left to the library, which works through one after the
/// other: a second one could not overtake.
class QtKeychain : public Keychain
{
public:
    void read(const QString &key, Callback done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, done = std::move(done)] {
            KeychainAnswer answer = answerOf(*job);
            if (job->error() == QKeychain::NoError)
                answer.found = job->textData();
            done(std::move(answer));
        });
        job->start();
    }

    void write(const QString &key, const QString &secret, Callback done) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setKey(key);
        job->setTextData(secret);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, done = std::move(done)] { done(answerOf(*job)); });
        job->start();
    }

private:
    static KeychainAnswer answerOf(const QKeychain::Job &job)
    {
        KeychainAnswer answer;
        answer.failed = job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound;
        answer.problem = job.errorString();
        return answer;
    }
};

} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    // Without a session bus the libraries below would try to start one, and some wait for it.
    const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && !QFileInfo::exists(socket))
        return nullptr;
    return std::make_unique<QtKeychain>();
}

} // namespace ops
