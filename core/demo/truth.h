#pragma once

#include "core/demo/fault.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ops::demo {

/// What a fault must show: the oracle of tests, and the answers for whoever practises on the demo.
struct Truth
{
    struct Panel
    {
        QString board; ///< the id of its page: "dashboard:hosts"
        int id = 0;
        QString title;
    };

    Fault fault;
    QString summary; ///< translated, one sentence
    QString metric;  ///< the series it moves
    QString expr;    ///< a query of one value that it moves
    bool up = true;  ///< the direction of that value
    QStringList services;
    QString rootCause;          ///< the service it starts at
    std::optional<Panel> panel; ///< where it is seen best, on one of the boards
    QStringList alerts;         ///< names of the alerts that follow within a minute, the one that says most first
    std::optional<bool> on;     ///< whether the fault is on now; unknown without a running demo
};

/// A dashboard in Grafana's JSON.
struct BoardFile
{
    QString id; ///< of its page
    QByteArray json;
};
using BoardFiles = std::vector<BoardFile>;

/// For every fault. Its panel is searched for on the board where it is seen best, and then on the others; those
/// that are empty or unreadable have none.
std::vector<Truth> truths(const BoardFiles &boards);

/// Says of each whether its name is among those that are on.
void setOn(std::vector<Truth> &truths, const QStringList &names);

/// {"faults":[{"name",…}]}
QByteArray truthJson(const std::vector<Truth> &truths);

} // namespace ops::demo
