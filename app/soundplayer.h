#pragma once

#include "core/alerts/alert.h"
#include "core/async/scope.h"
#include "core/process/commandrunner.h"

#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace ops {

/// Plays the sound of a severity by the first program that this computer has for it, else it beeps. Nothing waits for
/// the sound; a graver one takes the place of one that still plays. GUI thread; the runner outlives it.
class SoundPlayer
{
public:
    using Finder = std::function<QString(const QString &program)>; ///< its path, empty without

    SoundPlayer(CommandRunner &runner, std::function<void()> beep, Finder find = Finder());

    void play(Severity severity);
    bool playing() const { return m_scope.running("sound"); }

private:
    QString fileOf(Severity severity);
    std::vector<Command> players(const QString &file) const;

    CommandRunner &m_runner;
    std::function<void()> m_beep;
    Finder m_find;
    std::unique_ptr<QTemporaryDir> m_folder; // made with the first sound
    Severity m_severity = Severity::None;    // that plays
    Scope m_scope;                           // last
};

} // namespace ops
