#pragma once

#include "tests/support/scriptedserver.h"

#include <QMap>
#include <QString>

#include <map>
#include <vector>

namespace ops::test {

/// An Alertmanager of the test's own: alerts that the test lets fire, silences with the server's rules as far as the
/// console relies on them, and a count of what was written to it.
class AlertmanagerApi : public ScriptedServer
{
    Q_OBJECT
public:
    AlertmanagerApi();

    using Pairs = std::map<std::string, std::string>;
    void fire(const Pairs &labels, const Pairs &annotations = Pairs());
    void resolve(const QString &alertName);

    int writes() const; ///< requests but GET
    int activeSilences() const;
    /// Every request is answered so from now on; a status of 0 ends it.
    void breakWith(int status) { m_broken = status; }

private:
    struct FiringAlert
    {
        Pairs labels, annotations;
        qint64 startsAtMs = 0;
    };
    struct KeptSilence
    {
        std::string id, body; ///< as posted
        qint64 endsAtMs = 0;
        bool expired = false;
    };

    Script serve(const ServedRequest &request);
    QByteArray alertsJson() const;
    QByteArray silencesJson() const;
    Script post(const QByteArray &body);
    Script expire(const QByteArray &id);
    std::vector<std::string> silencersOf(const FiringAlert &alert) const;

    std::vector<FiringAlert> m_alerts;
    std::vector<KeptSilence> m_silences;
    int m_broken = 0;
    qint64 m_startedMs;
};

} // namespace ops::test
