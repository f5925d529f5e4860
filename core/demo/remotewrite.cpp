#include "core/demo/remotewrite.h"

#include "core/demo/exposition.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace ops::demo {

namespace {

// Wire types of protocol buffers: a field's number stands above its lowest three bits.
constexpr std::uint64_t Varint = 0, Fixed64 = 1, Bytes = 2;

void putVarint(std::string &to, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        to += char(value | 0x80);
    to += char(value);
}

void putTag(std::string &to, std::uint64_t field, std::uint64_t wireType) { putVarint(to, field << 3 | wireType); }

void putBytes(std::string &to, std::uint64_t field, const std::string &bytes)
{
    putTag(to, field, Bytes);
    putVarint(to, bytes.size());
    to += bytes;
}

void putDouble(std::string &to, std::uint64_t field, double value)
{
    putTag(to, field, Fixed64);
    const auto bits = std::bit_cast<std::uint64_t>(value);
    for (int byte = 0; byte < 8; ++byte)
        to += char(bits >> (8 * byte));
}

std::string encodedLabels(const std::string &name, Labels labels, const Target &target)
{
    labels.emplace_back("__name__", name);
    labels.emplace_back("job", target.job);
    labels.emplace_back("instance", target.instance);
    std::sort(labels.begin(), labels.end()); // the receiver takes them for sorted
    std::string encoded;
    for (const auto &[key, value] : labels) {
        std::string label;
        putBytes(label, 1, key);
        putBytes(label, 2, value);
        putBytes(encoded, 1, label);
    }
    return encoded;
}

} // namespace

QByteArray snappyBlock(const std::string &bytes)
{
    constexpr std::size_t Longest = 65536; // of a literal whose length stands in two bytes
    constexpr char TwoByteLiteral = char(61 << 2);
    std::string block;
    putVarint(block, bytes.size());
    for (std::size_t at = 0; at < bytes.size(); at += Longest) {
        const std::size_t length = std::min(Longest, bytes.size() - at);
        block += TwoByteLiteral;
        block += char((length - 1) & 0xff);
        block += char((length - 1) >> 8);
        block.append(bytes, at, length);
    }
    return QByteArray::fromStdString(block);
}

RemoteWrite::RemoteWrite(const MetricBook &book)
{
    for (const auto &family : book.families()) {
        if (family.past == Past::Only)
            continue;
        for (const auto &series : family.series)
            m_lines.push_back({encodedLabels(family.name + series.suffix, series.labels, book.targets()[series.target]),
                               false,
                               series.cell,
                               {}});
    }
    for (const Target &target : book.liveTargets())
        m_lines.push_back({encodedLabels("up", {}, target), true, 0, {}});
}

void RemoteWrite::add(const MetricBook &book, qint64 atMs)
{
    m_times.push_back(atMs);
    for (Line &line : m_lines)
        line.values.push_back(line.isUp ? 1 : shownNumber(book[line.cell]));
}

QByteArray RemoteWrite::body() const
{
    std::string request;
    for (const Line &line : m_lines) {
        std::string series = line.labels;
        for (std::size_t i = 0; i < m_times.size(); ++i) {
            std::string sample;
            putDouble(sample, 1, line.values[i]);
            putTag(sample, 2, Varint);
            putVarint(sample, std::uint64_t(m_times[i]));
            putBytes(series, 2, sample);
        }
        putBytes(request, 1, series);
    }
    return snappyBlock(request);
}

} // namespace ops::demo
