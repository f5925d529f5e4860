#include "tests/bench/rangeanswer.h"

#include <cstdint>
#include <cstdio>

namespace ops::bench {

QByteArray rangeAnswer(int series, int points)
{
    QByteArray body = R"({"status":"success","data":{"resultType":"matrix","result":[)";
    body.reserve(qsizetype(series) * points * 28 + 4096);
    std::uint64_t state = 20261124;
    for (int s = 0; s < series; ++s) {
        body += s ? "," : "";
        body += R"({"metric":{"__name__":"http_requests:rate5m","instance":"host-)" + QByteArray::number(s) +
                R"(:9100","job":"api","service":"orders"},"values":[)";
        double value = 150 + s;
        for (int i = 0; i < points; ++i) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            value += double(std::int64_t(state >> 33) - (std::int64_t(1) << 30)) / double(1u << 30);
            char point[64];
            const int length =
                std::snprintf(point, sizeof point, "%s[%lld,\"%.8g\"]", i ? "," : "", 1795000000LL + 15LL * i, value);
            body.append(point, length);
        }
        body += "]}";
    }
    return body + "]}}";
}

} // namespace ops::bench
