#include "core/config/environmentstore.h"

#include "core/base/textsafe.h"
#include "core/config/environmentformat.h"
#include "core/config/environmentname.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace ops {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentStore)
};

constexpr int SettleMs = 50;
constexpr qint64 LargestFile = 1 << 20;
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString suffix() { return QStringLiteral(".json"); }

QString userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/quantmind-ops/environments");
}

Error refused(const QString &sentence, const QString &hint)
{
    Error error(ErrorKind::Refused, sentence);
    error.hint = hint;
    return error;
}

Error noName(const QString &name)
{
    Error error(ErrorKind::BadRequest, StoreText::tr("%1 is no name of an environment.").arg(safeText(name, 100)));
    error.hint = StoreText::tr("Letters, digits, blanks, \"-\", \"_\" and \".\" make one; names of demos are taken.");
    return error;
}

Error notWritable(const QString &file, const QString &detail)
{
    return Error(ErrorKind::Refused, StoreText::tr("%1 cannot be written.").arg(file), detail);
}

/// Names of all files that end as one of an environment does, whatever is in them and however they are called.
QStringList fileNames(const QString &folder)
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({u'*' + suffix()}, QDir::Files | QDir::CaseSensitive, QDir::Name))
        names << file.chopped(suffix().size());
    return names;
}

/// What stands in a file, and what of it is wrong.
struct FileReading
{
    EnvironmentReading reading;
    std::optional<Error> error;
};

Error brokenError(const QString &name, const EnvironmentReading &reading)
{
    Error error;
    if (reading.newer) {
        error = Error(ErrorKind::Unsupported,
                      StoreText::tr("The environment %1 was written by a newer console.").arg(name), reading.problem);
        error.hint = StoreText::tr("It is left as it is. Update this console to use it.");
        return error;
    }
    error = Error(ErrorKind::BadAnswer, StoreText::tr("The environment %1 is broken at line %2, column %3: %4")
                                            .arg(name)
                                            .arg(reading.place.line)
                                            .arg(reading.place.column)
                                            .arg(reading.problem));
    error.hint = StoreText::tr("Correct the file; until then it is left as it is.");
    return error;
}

FileReading readEnvironmentFile(const QString &name, const QString &path, const QString &folder)
{
    FileReading read;
    if (!isEnvironmentName(name)) {
        read.error = noName(name);
        return read;
    }
    QFile file(path);
    const bool isFile = QFileInfo(path).isFile(); // opening a pipe would wait for whoever writes into it
    if (!isFile || !file.open(QIODevice::ReadOnly)) {
        read.error = Error(ErrorKind::BadAnswer, StoreText::tr("The file %1 cannot be read.").arg(path),
                           isFile ? file.errorString() : QString());
        return read;
    }
    if (file.size() > LargestFile) {
        read.error = Error(ErrorKind::TooLarge, StoreText::tr("The file %1 is too large.").arg(path));
        return read;
    }
    read.reading = readEnvironment(file.readAll(), name, folder);
    if (!read.reading.environment)
        read.error = brokenError(name, read.reading);
    return read;
}

} // namespace

EnvironmentStore::EnvironmentStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder.isEmpty() ? userFolder() : folder)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMs);
    connect(&m_settle, &QTimer::timeout, this, &EnvironmentStore::compare);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
}

QString EnvironmentStore::fileOf(const QString &name) const { return m_folder + u'/' + name + suffix(); }

QStringList EnvironmentStore::names() const
{
    QStringList usable;
    for (const QString &name : fileNames(m_folder)) {
        if (!readEnvironmentFile(name, fileOf(name), m_folder).error)
            usable << name;
    }
    return usable;
}

std::vector<BrokenEnvironment> EnvironmentStore::broken() const
{
    std::vector<BrokenEnvironment> all;
    for (const QString &name : fileNames(m_folder)) {
        const FileReading read = readEnvironmentFile(name, fileOf(name), m_folder);
        if (read.error)
            all.push_back({name, fileOf(name), read.reading.place.line, read.reading.place.column, *read.error});
    }
    return all;
}

Result<Environment> EnvironmentStore::load(const QString &name) const
{
    if (!isEnvironmentName(name))
        return noName(name);
    if (!QFileInfo::exists(fileOf(name))) {
        Error error(ErrorKind::NotFound, StoreText::tr("There is no environment %1.").arg(name));
        error.hint = StoreText::tr("quantmind-ops env list shows them.");
        return error;
    }
    FileReading read = readEnvironmentFile(name, fileOf(name), m_folder);
    if (read.error)
        return *read.error;
    return std::move(*read.reading.environment);
}

Result<QByteArray> EnvironmentStore::document(const QString &name) const
{
    if (const auto loaded = load(name); !loaded)
        return loaded.error();
    return readEnvironmentFile(name, fileOf(name), m_folder).reading.document;
}

Result<Done> EnvironmentStore::mayWrite(const QString &name, Overwrite overwrite) const
{
    if (!isEnvironmentName(name))
        return noName(name);
    if (!QFileInfo::exists(fileOf(name)))
        return Done();
    const FileReading read = readEnvironmentFile(name, fileOf(name), m_folder);
    if (read.error)
        return refused(read.error->message, read.error->hint);
    if (overwrite == Overwrite::No)
        return refused(StoreText::tr("There is an environment %1 already.").arg(name),
                       StoreText::tr("--replace overwrites it."));
    return Done();
}

Result<Done> EnvironmentStore::save(const Environment &environment, Overwrite overwrite)
{
    if (const auto allowed = mayWrite(environment.name, overwrite); !allowed)
        return allowed;
    const auto before = document(environment.name);
    return write(environment.name, writeEnvironment(environment, before ? *before : QByteArray()));
}

Result<Done> EnvironmentStore::import(const QString &name, const QByteArray &document, const QString &folder,
                                      Overwrite overwrite)
{
    if (const auto allowed = mayWrite(name, overwrite); !allowed)
        return allowed;
    const EnvironmentReading reading = readEnvironment(document, name, folder.isEmpty() ? m_folder : folder);
    if (!reading.environment)
        return brokenError(name, reading);
    return write(name, writeEnvironment(*reading.environment, reading.document));
}

Result<Done> EnvironmentStore::makeFolder() const
{
    const bool existed = QDir(m_folder).exists();
    if (!QDir().mkpath(m_folder))
        return notWritable(m_folder, QString());
    if (!existed)
        QFile::setPermissions(m_folder, OwnerOnly | QFileDevice::ExeOwner);
    return Done();
}

Result<Done> EnvironmentStore::write(const QString &name, const QByteArray &document) const
{
    if (const auto made = makeFolder(); !made)
        return made;
    QSaveFile file(fileOf(name));
    // The permissions are set while the file is still a temporary one of ours: nobody reads it in between.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly) ||
        file.write(document) != document.size() || !file.commit())
        return notWritable(fileOf(name), file.errorString());
    return Done();
}

void EnvironmentStore::watch()
{
    rearm();
    m_seen = QStringList();
    compare();
}

/// The folder, or where it will appear, and each file: an editor that writes into a file does not change the folder.
void EnvironmentStore::rearm()
{
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    QString place = m_folder;
    while (!QFileInfo::exists(place) && place.contains(u'/') && place != QFileInfo(place).path())
        place = QFileInfo(place).path();
    QStringList wanted{place};
    for (const QString &name : fileNames(m_folder))
        wanted << fileOf(name);
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
    for (const QString &path : wanted) {
        if (!watched.contains(path))
            m_watcher.addPath(path);
    }
}

void EnvironmentStore::compare()
{
    rearm();
    QStringList now{QString()}; // never empty, so that the first look is told from an empty folder
    for (const QString &name : fileNames(m_folder)) {
        const QFileInfo file(fileOf(name));
        now << QStringLiteral("%1 %2 %3").arg(name).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
    }
    const bool first = m_seen.isEmpty();
    if (now == m_seen)
        return;
    m_seen = now;
    if (!first)
        Q_EMIT changed();
}

} // namespace ops
