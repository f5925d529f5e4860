#pragma once

#include "core/config/environment.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace ops {

/// A file that holds no environment this console can use. It is left as it is.
struct BrokenEnvironment
{
    QString name, file;
    int line = 0, column = 0; ///< from 1, in characters; 0 where there is no place (the file cannot be read)
    Error error;              ///< the sentence names line and column; Unsupported where a newer console wrote it
};

/// The environments of the user, one file NAME.json each in <config>/quantmind-ops/environments (folder 0700,
/// files 0600). The file's name is the environment's. Files are small and read anew by every call; a broken one
/// stands in nobody's way. GUI thread.
class EnvironmentStore : public QObject
{
    Q_OBJECT
public:
    /// Empty: the user's folder. It need not exist.
    explicit EnvironmentStore(const QString &folder = QString(), QObject *parent = nullptr);

    QString folder() const { return m_folder; }
    QString fileOf(const QString &name) const;

    QStringList names() const; ///< of the files that can be used, sorted
    std::vector<BrokenEnvironment> broken() const;

    /// NotFound where there is no such file; BadAnswer with line and column where it is broken, Unsupported where a
    /// newer console wrote it; BadRequest where the name is none.
    Result<Environment> load(const QString &name) const;
    /// The file's text, brought up to the newest version; fails as load() does.
    Result<QByteArray> document(const QString &name) const;

    enum class Overwrite { No, Yes };
    /// Writes atomically and keeps the keys of the file that are not known here. A broken or newer file is never
    /// overwritten (Refused).
    Result<Done> save(const Environment &environment, Overwrite overwrite = Overwrite::No);
    /// Takes a whole document over as the environment `name`, after it was read without fault; unknown keys stay.
    /// Relative CA files are meant from `folder` (empty: this one) and become absolute.
    Result<Done> import(const QString &name, const QByteArray &document, const QString &folder = QString(),
                        Overwrite overwrite = Overwrite::No);

    /// Creates the folder for its owner alone where it is missing.
    Result<Done> makeFolder() const;

    /// From now on changed() tells of files that came, went or were edited by anybody.
    void watch();

Q_SIGNALS:
    void changed();

private:
    void rearm();
    void compare();
    Result<Done> write(const QString &name, const QByteArray &document) const;
    Result<Done> mayWrite(const QString &name, Overwrite overwrite) const;

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; // several events of one change are one signal
    QStringList m_seen;
};

} // namespace ops
