#include "core/demo/request.h"

#include <cinttypes>
#include <cstdio>

namespace ops::demo {

std::string Request::id() const
{
    std::array<char, 33> text{};
    std::snprintf(text.data(), text.size(), "%016" PRIx64 "%016" PRIx64, idHigh, idLow);
    return text.data();
}

std::string Request::userName() const
{
    if (user < 0)
        return "scheduler";
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%s-%04d", std::string(tierName(tier)).c_str(), user);
    return text.data();
}

} // namespace ops::demo
