#include "tests/core/net/netfixture.h"

namespace ops::test {

void Outcomes::send(HttpClient &client, HttpRequest request, const std::string &key)
{
    m_results.erase(key);
    m_scope.restart(key, client.send(std::move(request)), [this, key](Result<HttpAnswer> result) {
        m_results[key].emplace(std::move(result));
        ++m_counts[key];
    });
}

int Outcomes::count(const std::string &key) const
{
    const auto found = m_counts.find(key);
    return found == m_counts.end() ? 0 : found->second;
}

Result<HttpAnswer> RealNet::wait(HttpRequest request)
{
    outcomes.send(client, std::move(request));
    if (!QTest::qWaitFor([this] { return outcomes.has(); }, 60000))
        return Error(ErrorKind::Internal, QStringLiteral("the test waited in vain"));
    return outcomes.at();
}

QString kindOf(const Result<HttpAnswer> &result)
{
    return result ? QStringLiteral("none") : errorKindName(result.error().kind);
}

Credentials basic(const QString &user, const QString &password)
{
    Credentials credentials;
    credentials.kind = Credentials::Kind::Basic;
    credentials.user = user;
    credentials.secret = password;
    return credentials;
}

} // namespace ops::test
