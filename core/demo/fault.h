#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace ops::demo {

/// What can be made to go wrong, by the names that `demo fault` takes.
enum class Fault {
    ApiErrors,        ///< the order router loses its exchange: orders end with 500
    ApiLatency,       ///< the model service is slow, and everything that waits for it
    SyncLag,          ///< the feeds of sse and szse time out and fall behind
    MemLeak,          ///< user-api keeps what it allocates; switching off restarts it
    DiskFill,         ///< the root file system of qm-prod-02 fills up
    LoginAttack,      ///< thousands of wrong passwords from outside
    BackupStale,      ///< the newest good backup of the user data is three days old
    StrategyFailures, ///< strategy runs fail and time out
    UserDrop,         ///< two thirds of the users are gone
};
constexpr int FaultCount = int(Fault::UserDrop) + 1;

QString faultName(Fault fault); ///< "api_errors"
std::optional<Fault> faultOf(const QString &name);
QStringList faultNames();

class FaultSet
{
public:
    bool has(Fault fault) const { return (m_bits & bit(fault)) != 0; }
    void set(Fault fault, bool on) { m_bits = on ? m_bits | bit(fault) : m_bits & ~bit(fault); }
    QStringList names() const;
    bool operator==(const FaultSet &) const = default;

private:
    static std::uint32_t bit(Fault fault) { return 1U << unsigned(fault); }
    std::uint32_t m_bits = 0;
};

} // namespace ops::demo
