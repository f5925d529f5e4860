#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace ops {

/// A filter text under a name.
struct SavedFilter
{
    QString name, text;
    bool usual = false; ///< the one that a page begins with

    bool operator==(const SavedFilter &) const = default;
};

/// The operator's filters of one environment, in a small JSON file of the user's state folder that all environments
/// share. Keys that this version does not know are kept. GUI thread.
class SavedFilters
{
public:
    /// $XDG_STATE_HOME/quantmind-ops/alert-filters.json
    static QString defaultFile();

    /// No file yet is an empty list; a damaged one is left alone, and saving is refused.
    SavedFilters(QString file, QString environment);

    const std::vector<SavedFilter> &all() const { return m_filters; } ///< by name
    const SavedFilter *usual() const;                                 ///< null without

    /// A name that is there is replaced. Written at once, atomic, readable by the user only.
    Result<Done> save(SavedFilter filter);
    Result<Done> remove(const QString &name);

private:
    Result<Done> write() const;

    QString m_file, m_environment;
    std::vector<SavedFilter> m_filters;
    bool m_damaged = false;
};

} // namespace ops
