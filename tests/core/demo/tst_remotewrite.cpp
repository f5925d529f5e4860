#include "core/demo/remotewrite.h"

#include "core/demo/exposition.h"
#include "core/demo/simulator.h"
#include "tests/support/opstest.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

using namespace ops;
using namespace ops::demo;

namespace {

std::uint64_t takeVarint(const std::string &bytes, std::size_t &at)
{
    std::uint64_t value = 0;
    for (int shift = 0; at < bytes.size(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        value |= std::uint64_t(byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return value;
}

/// Only what snappyBlock() writes: literals.
std::string unpacked(const QByteArray &block)
{
    const std::string bytes = block.toStdString();
    std::size_t at = 0;
    const std::uint64_t length = takeVarint(bytes, at);
    std::string text;
    while (at + 3 <= bytes.size()) {
        const auto low = static_cast<unsigned char>(bytes[at + 1]), high = static_cast<unsigned char>(bytes[at + 2]);
        const std::size_t size = std::size_t(high) * 256 + low + 1;
        text += static_cast<unsigned char>(bytes[at]) == 61 << 2 ? bytes.substr(at + 3, size) : std::string();
        at += 3 + size;
    }
    return text.size() == length ? text : std::string();
}

/// The length-delimited fields of a message.
std::vector<std::string> fields(const std::string &message, std::uint64_t number)
{
    std::vector<std::string> found;
    for (std::size_t at = 0; at < message.size();) {
        const std::uint64_t tag = takeVarint(message, at);
        if ((tag & 7) != 2)
            return {};
        const std::uint64_t size = takeVarint(message, at);
        if (tag >> 3 == number)
            found.push_back(message.substr(at, size));
        at += size;
    }
    return found;
}

struct Sample
{
    double value = 0;
    qint64 atMs = 0;
};

Sample sampleOf(const std::string &message)
{
    Sample sample;
    std::size_t at = 1 + sizeof(double) + 1;
    std::memcpy(&sample.value, message.data() + 1, sizeof(double));
    sample.atMs = qint64(takeVarint(message, at));
    return sample;
}

} // namespace

class RemoteWriteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySeriesIsWrittenWithSortedLabels()
    {
        Simulator simulator(1'795'521'600'000);
        RemoteWrite write(simulator.book());
        QVERIFY(write.isEmpty());
        write.add(simulator.book(), 1000);
        simulator.advance(simulator.nowMs() + 30'000, FaultSet());
        write.add(simulator.book(), 31'000);
        const auto series = fields(unpacked(write.body()), 1);
        std::size_t live = simulator.book().liveTargets().size();
        for (const auto &family : simulator.book().families())
            live += family.past == Past::Only ? 0 : family.series.size();
        QCOMPARE(series.size(), live);
        for (const std::string &one : series) {
            const auto labels = fields(one, 1);
            std::vector<std::string> names;
            for (const std::string &label : labels)
                names.push_back(fields(label, 1).at(0));
            QVERIFY(std::is_sorted(names.begin(), names.end()));
            QCOMPARE(names.at(0), std::string("__name__"));
            QVERIFY(std::find(names.begin(), names.end(), "instance") != names.end());
            const auto samples = fields(one, 2);
            QCOMPARE(samples.size(), std::size_t(2));
            QCOMPARE(sampleOf(samples[0]).atMs, 1000);
            QCOMPARE(sampleOf(samples[1]).atMs, 31'000);
        }
        QCOMPARE(sampleOf(fields(series.back(), 2).at(1)).value, 1.0); // up
    }

    void valuesAreThoseOfAScrape()
    {
        MetricBook book;
        const auto target = book.addTarget({"j", "i"});
        const auto cell = book.addSeries(book.addFamily("x", MetricType::Gauge, "X."), target, {});
        book[cell] = 2.0 / 3;
        RemoteWrite write(book);
        write.add(book, 5);
        const auto series = fields(unpacked(write.body()), 1);
        QCOMPARE(sampleOf(fields(series.at(0), 2).at(0)).value, shownNumber(2.0 / 3));
    }

    void longTextsGoInSeveralPieces()
    {
        for (const std::size_t size : {std::size_t(0), std::size_t(1), std::size_t(65536), std::size_t(200'001)}) {
            const std::string text(size, 'x');
            QCOMPARE(unpacked(snappyBlock(text)), text);
        }
    }
};

OPS_TEST(RemoteWriteTest)
#include "tst_remotewrite.moc"
