#include "tests/support/faketransport.h"

#include <algorithm>

namespace ops::test {

WireAnswer wireAnswer(int status, QByteArray body, HttpHeaders headers)
{
    WireAnswer answer;
    answer.status = status;
    answer.body = std::move(body);
    answer.headers = std::move(headers);
    return answer;
}

WireAnswer wireFailure(Error error)
{
    WireAnswer answer;
    answer.failed = true;
    answer.error = std::move(error);
    return answer;
}

class FakeTransport::Reply : public TransportReply
{
public:
    explicit Reply(std::shared_ptr<Entry> entry) : m_entry(std::move(entry)) {}
    ~Reply() override
    {
        if (m_entry->done)
            m_entry->aborted = true;
        m_entry->done = nullptr;
    }

private:
    std::shared_ptr<Entry> m_entry;
};

std::unique_ptr<TransportReply> FakeTransport::send(WireRequest request, std::function<void(WireAnswer)> done)
{
    auto entry = std::make_shared<Entry>();
    entry->request = std::move(request);
    entry->done = std::move(done);
    m_entries.push_back(entry);
    return std::make_unique<Reply>(std::move(entry));
}

int FakeTransport::waiting() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const auto &entry) { return bool(entry->done); }));
}

int FakeTransport::aborted() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const auto &entry) { return entry->aborted; }));
}

bool FakeTransport::isWaiting(int i) const { return bool(m_entries.at(std::size_t(i))->done); }

QByteArray FakeTransport::header(int i, const QByteArray &name) const
{
    for (const auto &[key, value] : request(i).headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return QByteArray();
}

void FakeTransport::answer(int i, WireAnswer answer)
{
    if (const auto done = std::exchange(m_entries.at(std::size_t(i))->done, nullptr))
        done(std::move(answer));
}

} // namespace ops::test
