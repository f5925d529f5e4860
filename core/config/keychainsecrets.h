#pragma once

#include "core/config/secretstore.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace ops {

class Clock;

/// What a keychain said. `found` is empty where it has no such entry, which does not prove that there is none: a locked
/// keychain says the same.
struct KeychainAnswer
{
    bool failed = false;
    QString problem; ///< the keychain's own words, where it failed
    std::optional<QString> found;
};

/// The desktop's keychain with callbacks: QtKeychain in the product, a fake in tests. `done` is called at most once,
/// from the event loop; a keychain that hangs never calls it.
class Keychain
{
public:
    using Callback = std::function<void(KeychainAnswer)>;
    virtual ~Keychain() = default;

    virtual void read(const QString &key, Callback done) = 0;
    virtual void write(const QString &key, const QString &secret, Callback done) = 0;
};

/// Null where there is no session bus, so no keychain: then nothing is asked and nothing hangs.
std::unique_ptr<Keychain> systemKeychain();

/// Secrets in the keychain, each job under a time limit; an answer that comes later is dropped. One that was late or
/// failed is not asked again for a minute. GUI thread.
class KeychainSecrets : public SecretStore
{
public:
    static constexpr qint64 LimitMs = 5000;
    static constexpr qint64 PauseMs = 60000;

    /// A null keychain: there is none. The clock must outlive the store.
    KeychainSecrets(std::unique_ptr<Keychain> keychain, Clock &clock);
    ~KeychainSecrets() override;

    bool exists() const { return m_keychain != nullptr; }

    Task<SecretAnswer> read(SecretId id) override;
    Task<Result<Done>> write(SecretId id, QString secret) override;

private:
    std::optional<Error> unusable() const;
    void note(const KeychainAnswer &answer);

    std::unique_ptr<Keychain> m_keychain;
    Clock &m_clock;
    qint64 m_pausedUntilMs = 0; // by the monotonic clock
};

} // namespace ops
