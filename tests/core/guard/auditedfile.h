#pragma once

#include "core/guard/auditlog.h"

#include <QString>
#include <QTemporaryDir>

namespace ops::test {

/// An audit in a folder of its own, and what somebody may do to its file with a tool of SQLite's.
class AuditedFile
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("audit.db")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Runs SQL on the file, as another program; false where it fails.
    bool change(const QString &sql) const;

    static AuditEntry entry(const QString &target);
    /// So many rows, each a finished action of its own.
    bool fill(int rows) const;
    bool begin(const QString &target) const; ///< an action that never ends

private:
    QTemporaryDir m_folder;
};

} // namespace ops::test
