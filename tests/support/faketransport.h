#pragma once

#include "core/net/transport.h"

#include <memory>
#include <vector>

namespace ops::test {

WireAnswer wireAnswer(int status, QByteArray body = QByteArray(), HttpHeaders headers = HttpHeaders());
WireAnswer wireFailure(Error error);

/// A Transport by hand: requests wait, in the order they came, until the test answers them by number.
/// Those whose reply was destroyed unanswered count as aborted; answering them does nothing.
class FakeTransport : public Transport
{
public:
    std::unique_ptr<TransportReply> send(WireRequest request, std::function<void(WireAnswer)> done) override;

    int sent() const { return int(m_entries.size()); } ///< in all so far
    int waiting() const;                               ///< neither answered nor aborted
    int aborted() const;
    bool isWaiting(int i) const;
    const WireRequest &request(int i) const { return m_entries.at(std::size_t(i))->request; }
    /// Of request i, case-insensitive; empty without.
    QByteArray header(int i, const QByteArray &name) const;

    void answer(int i, WireAnswer answer);
    void answer(int i, int status, QByteArray body = QByteArray(), HttpHeaders headers = HttpHeaders())
    {
        answer(i, wireAnswer(status, std::move(body), std::move(headers)));
    }

private:
    struct Entry
    {
        WireRequest request;
        std::function<void(WireAnswer)> done;
        bool aborted = false;
    };
    class Reply;

    std::vector<std::shared_ptr<Entry>> m_entries;
};

} // namespace ops::test
