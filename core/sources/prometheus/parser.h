#pragma once

// For the .cpp files of this folder only: simdjson costs seconds in every file that includes it.

#include <simdjson.h>

namespace ops::prometheus {

/// simdjson's parser under a name of ours, so that headers need not know it.
class Parser
{
public:
    simdjson::ondemand::parser json;
};

} // namespace ops::prometheus
