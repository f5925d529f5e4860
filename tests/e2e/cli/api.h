#pragma once

#include "tests/support/scriptedserver.h"

#include <map>

namespace ops::test {

/// A Prometheus API of canned answers on a loopback port. Build information and a target scraped just
/// now are there from the start; what was not named is answered 404.
class Api : public ScriptedServer
{
    Q_OBJECT
public:
    Api();

    void answer(const QByteArray &route, const QByteArray &body, int status = 200,
                const QByteArray &contentType = "application/json");

    /// The form or query string of the newest request of a route.
    std::map<QByteArray, QByteArray> formOf(const QByteArray &route) const;
    /// A header of the newest request of a route.
    QByteArray headerOf(const QByteArray &route, const QByteArray &name) const;

private:
    const ServedRequest *newest(const QByteArray &route) const;

    std::map<QByteArray, Script> m_answers;
};

} // namespace ops::test
