#pragma once

#include "core/alerts/alertdesk.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace ops {

/// What the inventory marks silences with; they add up.
enum SilenceMark : unsigned {
    MarkMine = 1,          ///< made by who sits here
    MarkEndsSoon = 2,      ///< active, and less than ten minutes are left
    MarkHitsNothing = 4,   ///< active, and no firing alert is hit
    MarkHidesCritical = 8, ///< active, and a critical alert is hit
    MarkQuiet = 16,        ///< keeps a quiet acknowledgement
    MarkUnreadable = 32,   ///< an expression of it cannot be read here: what it hits is not known
};

/// What is known of one silence, by its place in the answer.
struct SilenceFacts
{
    std::uint32_t silence = 0;
    std::uint32_t hits = 0, critical = 0; ///< firing alerts
    unsigned marks = 0;                   ///< SilenceMark
    qint64 hitlessSinceMs = 0;            ///< since when we know that it hits nothing; 0: it hits, or is not active
};

/// All silences with what they hit. Never changed afterwards; shared with workers.
struct SilenceInventory
{
    std::shared_ptr<const std::vector<Silence>> silences; ///< never null
    std::vector<SilenceFacts> facts; ///< active by end, then pending by start, then expired by end, the newest first
    qint64 nowMs = 0;

    struct Counts
    {
        int active = 0, pending = 0, expired = 0;
        int mine = 0, endsSoon = 0, hitsNothing = 0, hidesCritical = 0, quiet = 0; ///< of active and pending ones
        bool operator==(const Counts &) const = default;
    } counts;

    const Silence &silenceOf(const SilenceFacts &facts_) const { return (*silences)[facts_.silence]; }
};

/// Since when a silence is known to hit nothing, by id.
using HitlessSince = std::unordered_map<std::string, qint64>;

struct InventoryInput
{
    std::shared_ptr<const std::vector<Silence>> silences;
    std::shared_ptr<const std::vector<AlertRow>> rows;
    std::vector<std::pair<QString, std::size_t>> runs; ///< AlertDesk::silenceRuns(); empty: there is one cluster only
    QString person;                                    ///< login
    qint64 nowMs = 0;
    HitlessSince hitless; ///< what the last inventory knew
};

/// Belongs on the pool: compares every alert with the silences that may hit it.
SilenceInventory silenceInventory(const std::stop_token &stop, InventoryInput input);

struct SilenceFilter
{
    enum class States { Live, Active, Pending, Expired, All }; ///< Live: active or pending
    enum class Order { Usual, End, Creator, Hits };

    QString text; ///< words that id, matchers, creator and comment together have to hold
    States states = States::Live;
    unsigned marks = 0; ///< all of these
    Order order = Order::Usual;
    bool descending = false;

    bool operator==(const SilenceFilter &) const = default;
};

/// Places in `facts` that pass, in their order. Belongs on the pool.
std::vector<std::uint32_t> silencesShown(const SilenceInventory &inventory, const SilenceFilter &filter);

} // namespace ops
