#include "core/alerts/savedfilters.h"

#include "core/alerts/alertviewtext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace ops {

namespace {

constexpr qint64 LargestFiltersFile = 4 * 1024 * 1024;

const QString FilterName = QStringLiteral("name"), FilterText = QStringLiteral("text"),
              FilterUsual = QStringLiteral("usual");

/// Empty where there is no file; nothing where it is not ours to write over.
std::optional<QJsonObject> readFilters(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFiltersFile)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::vector<SavedFilter> filtersOf(const QJsonArray &array)
{
    std::vector<SavedFilter> filters;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString name = object.value(FilterName).toString();
        if (!name.isEmpty())
            filters.push_back({name, object.value(FilterText).toString(), object.value(FilterUsual).toBool()});
    }
    return filters;
}

} // namespace

QString SavedFilters::defaultFile()
{
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    if (folder.isEmpty())
        folder = QDir::homePath() + QStringLiteral("/.local/state");
    return folder + QStringLiteral("/quantmind-ops/alert-filters.json");
}

SavedFilters::SavedFilters(QString file, QString environment)
    : m_file(std::move(file))
    , m_environment(std::move(environment))
{
    const auto object = readFilters(m_file);
    m_damaged = !object;
    if (object)
        m_filters = filtersOf(object->value(m_environment).toArray());
}

const SavedFilter *SavedFilters::usual() const
{
    const auto it = std::find_if(m_filters.begin(), m_filters.end(), [](const SavedFilter &one) { return one.usual; });
    return it == m_filters.end() ? nullptr : &*it;
}

Result<Done> SavedFilters::save(SavedFilter filter)
{
    auto before = m_filters;
    std::erase_if(m_filters, [&](const SavedFilter &one) { return one.name == filter.name; });
    if (filter.usual) { // one at a time
        for (SavedFilter &one : m_filters)
            one.usual = false;
    }
    m_filters.push_back(std::move(filter));
    std::sort(m_filters.begin(), m_filters.end(),
              [](const SavedFilter &a, const SavedFilter &b) { return a.name < b.name; });
    auto written = write();
    if (!written)
        m_filters = std::move(before);
    return written;
}

Result<Done> SavedFilters::remove(const QString &name)
{
    auto before = m_filters;
    std::erase_if(m_filters, [&](const SavedFilter &one) { return one.name == name; });
    auto written = write();
    if (!written)
        m_filters = std::move(before);
    return written;
}

/// The other environments' are read again: another window may have written them meanwhile.
Result<Done> SavedFilters::write() const
{
    auto object = readFilters(m_file);
    if (m_damaged || !object)
        return Error(ErrorKind::Refused, AlertViewText::tr("The file of saved filters is damaged: %1").arg(m_file));
    QJsonArray array;
    for (const SavedFilter &filter : m_filters)
        array.append(QJsonObject{{FilterName, filter.name}, {FilterText, filter.text}, {FilterUsual, filter.usual}});
    object->insert(m_environment, array);
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(QJsonDocument(*object).toJson()) >= 0 && file.commit();
    if (!written)
        return Error(ErrorKind::Refused, AlertViewText::tr("The filter cannot be saved: %1").arg(file.errorString()));
    return Done();
}

} // namespace ops
