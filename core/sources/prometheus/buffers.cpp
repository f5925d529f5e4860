#include "core/sources/prometheus/buffers.h"

#include "core/sources/wire/parser.h"

namespace ops::prometheus {

namespace {
constexpr std::size_t FreeSets = 2;
constexpr std::size_t KeptPoints = 8u << 20;    // 128 MiB of columns
constexpr std::size_t KeptDocument = 64u << 20; // the parser's index takes four bytes for each of these
} // namespace

std::shared_ptr<SeriesSet> SeriesSetStore::take()
{
    std::unique_ptr<SeriesSet> set;
    {
        std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            set = std::move(m_free.back());
            m_free.pop_back();
        }
    }
    if (set)
        set->clear();
    else
        set = std::make_unique<SeriesSet>();
    return {set.release(),
            [store = shared_from_this()](SeriesSet *done) { store->giveBack(std::unique_ptr<SeriesSet>(done)); }};
}

void SeriesSetStore::giveBack(std::unique_ptr<SeriesSet> set)
{
    if (set->timesMs.capacity() > KeptPoints)
        return;
    std::lock_guard lock(m_mutex);
    if (m_free.size() < FreeSets)
        m_free.push_back(std::move(set));
}

Buffers::Buffers() : m_parser(std::make_unique<wire::Parser>()), m_sets(std::make_shared<SeriesSetStore>()) {}

Buffers::~Buffers() = default;

void Buffers::trim()
{
    if (m_parser->json.capacity() > KeptDocument)
        m_parser = std::make_unique<wire::Parser>();
}

} // namespace ops::prometheus
