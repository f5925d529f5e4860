#include "core/config/keychainsecrets.h"

#include "core/time/clock.h"

#include <QCoreApplication>

#include <coroutine>

namespace ops {

namespace {

struct KeychainText
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

QString keyOf(const SecretId &id) { return id.environment + u'/' + id.name; }

/// Awaits one job of the keychain, for a time. The callback may come after this object is gone: it holds only the
/// shared state, whose waiter is then null.
class KeychainJob
{
    struct State
    {
        std::coroutine_handle<> waiter;
        std::optional<KeychainAnswer> answer;
    };

public:
    using Start = std::function<void(Keychain::Callback)>;

    KeychainJob(Clock &clock, Start start)
        : m_clock(clock)
        , m_start(std::move(start))
        , m_state(std::make_shared<State>())
    {}
    KeychainJob(KeychainJob &&) = delete;
    ~KeychainJob()
    {
        m_clock.cancel(m_timer);
        m_state->waiter = nullptr;
    }

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiter)
    {
        m_state->waiter = waiter;
        m_timer = m_clock.callAfter(KeychainSecrets::LimitMs, [this] {
            m_timer = 0;
            KeychainAnswer late;
            late.failed = true;
            late.problem = KeychainText::tr("The keychain does not answer.");
            finish(*m_state, std::move(late));
        });
        m_start([state = m_state](KeychainAnswer answer) { finish(*state, std::move(answer)); });
    }
    KeychainAnswer await_resume() { return std::move(*m_state->answer); }

private:
    static void finish(State &state, KeychainAnswer answer)
    {
        if (!state.waiter)
            return;
        state.answer.emplace(std::move(answer));
        std::exchange(state.waiter, nullptr).resume();
    }

    Clock &m_clock;
    Start m_start;
    std::shared_ptr<State> m_state;
    Clock::TimerId m_timer = 0;
};

Error keychainError(const QString &detail)
{
    Error error(ErrorKind::Unsupported, KeychainText::tr("The keychain cannot be used."), detail);
    error.hint = KeychainText::tr("Secrets come from files, too: --secrets DIR.");
    return error;
}

} // namespace

KeychainSecrets::KeychainSecrets(std::unique_ptr<Keychain> keychain, Clock &clock)
    : m_keychain(std::move(keychain))
    , m_clock(clock)
{}

KeychainSecrets::~KeychainSecrets() = default;

std::optional<Error> KeychainSecrets::unusable() const
{
    if (!m_keychain)
        return keychainError(KeychainText::tr("There is no keychain here."));
    if (m_clock.monotonicMs() < m_pausedUntilMs)
        return keychainError(KeychainText::tr("The keychain failed a moment ago."));
    return std::nullopt;
}

void KeychainSecrets::note(const KeychainAnswer &answer)
{
    m_pausedUntilMs = answer.failed ? m_clock.monotonicMs() + PauseMs : 0;
}

Task<SecretAnswer> KeychainSecrets::read(SecretId id)
{
    if (const auto error = unusable())
        co_return *error;
    Keychain *keychain = m_keychain.get();
    KeychainJob::Start start = [keychain, key = keyOf(id)](Keychain::Callback done) {
        keychain->read(key, std::move(done));
    };
    KeychainAnswer answer = co_await KeychainJob(m_clock, std::move(start));
    note(answer);
    if (answer.failed)
        co_return keychainError(answer.problem);
    co_return std::move(answer.found);
}

Task<Result<Done>> KeychainSecrets::write(SecretId id, QString secret)
{
    if (const auto error = unusable())
        co_return *error;
    Keychain *keychain = m_keychain.get();
    KeychainJob::Start start = [keychain, key = keyOf(id), secret](Keychain::Callback done) {
        keychain->write(key, secret, std::move(done));
    };
    KeychainAnswer answer = co_await KeychainJob(m_clock, std::move(start));
    note(answer);
    if (answer.failed)
        co_return keychainError(answer.problem);
    co_return Done();
}

} // namespace ops
