#include "core/alerts/unusablesource.h"

namespace ops {

namespace {

template<class T> Task<Result<T>> refused(Error error) { co_return error; }

} // namespace

UnusableAlertSource::UnusableAlertSource(QString name, Error error) : m_name(std::move(name)), m_error(std::move(error))
{
    m_error.source = m_name;
}

Task<Result<AlertsAnswer>> UnusableAlertSource::alerts() { return refused<AlertsAnswer>(m_error); }

Task<Result<SilencesAnswer>> UnusableAlertSource::silences() { return refused<SilencesAnswer>(m_error); }

Task<Result<std::optional<Silence>>> UnusableAlertSource::silence(QString)
{
    return refused<std::optional<Silence>>(m_error);
}

Task<Result<AlertmanagerStatus>> UnusableAlertSource::status() { return refused<AlertmanagerStatus>(m_error); }

Task<Result<QString>> UnusableAlertSource::postSilence(Silence) { return refused<QString>(m_error); }

Task<Result<Done>> UnusableAlertSource::expireSilence(QString) { return refused<Done>(m_error); }

} // namespace ops
