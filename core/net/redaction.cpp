#include "core/net/redaction.h"

#include "core/net/credentials.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace ops {

namespace {

const QString &mark()
{
    static const QString text = QStringLiteral("***");
    return text;
}

void addSpellings(const QString &secret, QStringList &out)
{
    if (secret.isEmpty())
        return;
    const QByteArray utf8 = secret.toUtf8();
    out << secret << QString::fromLatin1(QUrl::toPercentEncoding(secret)) << QString::fromLatin1(utf8.toBase64())
        << QString::fromLatin1(utf8.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// A short one is replaced where it stands alone: the tenant "a" is no reason to blot every word.
void replaceSecret(const QString &secret, QString &text)
{
    constexpr int Telling = 8, Least = 3;
    if (secret.size() >= Telling) {
        text.replace(secret, mark());
    } else if (secret.size() >= Least) {
        text.replace(QRegularExpression(QStringLiteral("(?<![\\w-])") + QRegularExpression::escape(secret) +
                                        QStringLiteral("(?![\\w-])")),
                     mark());
    }
}

} // namespace

Redaction::Redaction(const Credentials &credentials)
{
    addSpellings(credentials.secret, m_secrets);
    for (const auto &[name, value] : credentials.headers)
        addSpellings(QString::fromUtf8(value), m_secrets);
    if (credentials.kind == Credentials::Kind::Basic)
        addSpellings(credentials.user + u':' + credentials.secret, m_secrets);
    m_secrets.removeDuplicates();
    std::sort(m_secrets.begin(), m_secrets.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString Redaction::operator()(QString text) const
{
    static const QRegularExpression userInfo(QStringLiteral("(?<=://)[^/?#\\s@]*@"));
    static const QRegularExpression authorization(
        QStringLiteral(
            "(?<=authorization)(\"?\\s*[:=]\\s*\"?)(?:(?:basic|bearer|apikey|digest|token)\\s+)?[^\\s\",;]+"),
        QRegularExpression::CaseInsensitiveOption);
    for (const auto &secret : m_secrets)
        replaceSecret(secret, text);
    text.replace(userInfo, mark() + u'@');
    text.replace(authorization, QStringLiteral("\\1") + mark());
    return text;
}

} // namespace ops
