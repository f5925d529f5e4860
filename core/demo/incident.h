#pragma once

#include "core/demo/fault.h"

#include <QtGlobal>

#include <vector>

namespace ops::demo {

/// A fault that was in force for a while.
struct Incident
{
    Fault fault;
    qint64 fromMs = 0, toMs = 0;
};

/// What happened in the day before `nowMs`, at fixed distances from it.
std::vector<Incident> pastIncidents(qint64 nowMs);

FaultSet faultsAt(const std::vector<Incident> &incidents, qint64 atMs);

} // namespace ops::demo
