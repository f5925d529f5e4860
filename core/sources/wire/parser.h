#pragma once

// For the .cpp files of the sources only: simdjson costs seconds in every file that includes it.

#include <simdjson.h>

namespace ops::wire {

/// simdjson's parser under a name of ours, so that headers need not know it.
class Parser
{
public:
    simdjson::ondemand::parser json;
};

} // namespace ops::wire
