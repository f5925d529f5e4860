#pragma once

#include "core/net/transport.h"

#include <coroutine>
#include <memory>

namespace ops {

/// `auto answer = co_await Exchange(transport, std::move(request));` Destroying it aborts the socket.
class Exchange
{
public:
    Exchange(Transport &transport, WireRequest request) : m_transport(transport), m_request(std::move(request)) {}
    Exchange(Exchange &&) = delete;

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiter)
    {
        m_reply = m_transport.send(std::move(m_request), [this, waiter](WireAnswer answer) {
            m_answer = std::move(answer);
            waiter.resume();
        });
    }
    WireAnswer await_resume() { return std::move(m_answer); }

private:
    Transport &m_transport;
    WireRequest m_request;
    WireAnswer m_answer;
    std::unique_ptr<TransportReply> m_reply;
};

} // namespace ops
