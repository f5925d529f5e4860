#pragma once

#include "tests/bench/pair.h"

namespace ops::bench {

/// 27 MB of /query_range (100 series x 11,000 points) to columns, with kept buffers. Anchor: simdjson on
/// demand walks the same points and stores time and value into arrays that were there before, with a
/// kept parser: the least a decoder on it can do. Milliseconds, as all below.
Pair decodeAgainstWalk();

/// A second poll of the same panel (ours) and a first one with fresh buffers (anchor).
Pair secondPollAgainstFirst();

/// The same answer compressed, from a loopback server to an inflated body in memory: our HTTP client
/// (ours) and QNetworkAccessManager with its own decompression (anchor). -1 where a request failed.
Pair gzipAgainstQnam();

} // namespace ops::bench
