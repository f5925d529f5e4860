#pragma once

#include "core/async/task.h"
#include "core/base/result.h"
#include "core/guard/auditlog.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <utility>

namespace ops {

/// Where an action would take effect; dialogs show name and colour.
struct GuardedPlace
{
    QString environment;
    QString colour; ///< as Environment::colour
    bool readOnly = false;
};

/// Something that changes the world outside, before anybody has agreed to it.
struct GuardedAction
{
    QString id;          ///< "alerts.acknowledge", "silence.create": the audit's action
    QString sentence;    ///< translated, what will happen, in full: dialogs show it
    QString target;      ///< in words, for the audit
    QByteArray evidence; ///< JSON for the audit, no secrets
    /// What the operator has to type to agree; empty: running the command is agreement enough (it can be undone).
    QString typedConfirmation;
};

/// A value that somebody has agreed to. Only Guard makes one; it can be spent once.
template<class T> class Confirmed
{
public:
    Confirmed(Confirmed &&) noexcept = default;
    Confirmed &operator=(Confirmed &&) noexcept = default;
    Confirmed(const Confirmed &) = delete;

    const T &value() const { return m_value; }

private:
    friend class Guard;
    explicit Confirmed(T value) : m_value(std::move(value)) {}

    T m_value;
};

/// The one way to write to the outside. One per environment; the log outlives it. GUI thread.
class Guard
{
public:
    Guard(GuardedPlace place, AuditLog &audit);

    const GuardedPlace &place() const { return m_place; }
    AuditLog &audit() { return m_audit; }

    /// Refused in a read-only environment, with a sentence that says so, and where `typed` is not what was asked for.
    Result<Confirmed<GuardedAction>> confirm(GuardedAction action, const QString &typed = QString()) const;

    /// Writes the record before, runs `body` once, and writes the record after. Where the record before cannot be
    /// written, `body` is not run and the audit's error comes back. Where the record after cannot be written, the
    /// body's result comes back all the same: the verifier counts the action as unfinished.
    template<class T> Task<Result<T>> run(Confirmed<GuardedAction> action, Task<Result<T>> body);

private:
    Task<Result<AuditEntry>> begin(GuardedAction action);
    Task<Result<AuditEntry>> end(AuditEntry begun, QString outcome, QString detail);
    /// "done", "refused", "unknown" where it may have happened (a write whose answer was lost), else "failed".
    static QString outcomeOf(const Error *error);

    GuardedPlace m_place;
    AuditLog &m_audit;
};

template<class T> Task<Result<T>> Guard::run(Confirmed<GuardedAction> action, Task<Result<T>> body)
{
    auto begun = co_await begin(action.value());
    if (!begun)
        co_return begun.error();
    auto result = co_await std::move(body);
    const Error *error = result ? nullptr : &result.error();
    const QString outcome = outcomeOf(error);
    const QString detail = error ? error->message : QString();
    auto ended = co_await end(std::move(*begun), outcome, detail);
    Q_UNUSED(ended);
    co_return result;
}

} // namespace ops
