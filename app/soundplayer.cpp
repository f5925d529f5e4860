#include "app/soundplayer.h"

#include <QFile>
#include <QStandardPaths>

namespace ops {

namespace {

constexpr qint64 LongestSoundMs = 10000;

QString soundName(Severity severity)
{
    return severity == Severity::None ? severityName(Severity::Warning) : severityName(severity);
}

/// Programs that are there but have nobody to play for (a sound server that does not run) end with an error.
Task<bool> playByTheFirst(CommandRunner *runner, std::vector<Command> players)
{
    for (Command &player : players) {
        auto played = co_await runner->run(player);
        if (played && played->exitCode == 0)
            co_return true;
    }
    co_return false;
}

} // namespace

SoundPlayer::SoundPlayer(CommandRunner &runner, std::function<void()> beep, Finder find)
    : m_runner(runner)
    , m_beep(std::move(beep))
    , m_find(std::move(find))
{
    if (!m_find)
        m_find = [](const QString &program) { return QStandardPaths::findExecutable(program); };
}

/// The programs read files, and the sounds are compiled in.
QString SoundPlayer::fileOf(Severity severity)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString name = soundName(severity) + QStringLiteral(".wav");
    const QString path = m_folder->filePath(name);
    const bool there = QFile::exists(path) || QFile::copy(QStringLiteral(":/sounds/") + name, path);
    return there ? path : QString();
}

std::vector<Command> SoundPlayer::players(const QString &file) const
{
    const std::pair<const char *, QStringList> known[] = {
        {"pw-play", {file}},
        {"paplay", {file}},
        {"aplay", {QStringLiteral("-q"), file}},
        {"canberra-gtk-play", {QStringLiteral("-f"), file}},
    };
    std::vector<Command> found;
    for (const auto &[name, arguments] : known) {
        const QString program = m_find(QString::fromLatin1(name));
        if (program.isEmpty())
            continue;
        Command command(program, arguments);
        command.timeLimitMs = LongestSoundMs;
        found.push_back(std::move(command));
    }
    return found;
}

void SoundPlayer::play(Severity severity)
{
    if (playing() && m_severity <= severity) // the graver one is the lower one
        return;
    m_severity = severity;
    const QString file = fileOf(severity);
    std::vector<Command> programs = file.isEmpty() ? std::vector<Command>() : players(file);
    m_scope.restart("sound", playByTheFirst(&m_runner, std::move(programs)), [this](bool played) {
        if (!played && m_beep)
            m_beep();
    });
}

} // namespace ops
