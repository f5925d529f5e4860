#pragma once

#include "core/demo/loopbackserver.h"

namespace ops::demo {

/// What stands at the beginning of what a client has sent.
struct ReadRequest
{
    enum class State { Incomplete, Whole, Refused };

    State state = State::Incomplete;
    HttpCall call;
    qsizetype size = 0; ///< bytes of the whole request
    bool keepAlive = true;
    int refusal = 0; ///< the status to refuse with; the connection ends after it
};

/// Pure; `received` grows until the state is no longer Incomplete.
ReadRequest readRequest(const QByteArray &received);

/// Status line, headers and body as sent.
QByteArray responseBytes(const HttpResponse &response, bool keepAlive, bool withBody);

} // namespace ops::demo
