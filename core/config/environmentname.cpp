#include "core/config/environmentname.h"

#include <QChar>
#include <QList>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace ops {

namespace {

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining;
}

bool mayStandInName(char32_t c)
{
    return QChar::isLetterOrNumber(c) || isMark(c) || c == U' ' || c == U'-' || c == U'_' || c == U'.';
}

/// Names of running demos: "demo", "demo-2", "demo-at-4711".
bool isDemoName(const QString &name) { return name == u"demo" || name.startsWith(u"demo-"); }

bool isAsciiLetterOrDigit(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }

} // namespace

bool isEnvironmentName(const QString &name)
{
    constexpr qsizetype MostBytes = 100;
    if (name.isEmpty() || name.toUtf8().size() > MostBytes || name.endsWith(u' ') || isDemoName(name))
        return false;
    const auto characters = name.toUcs4();
    return QChar::isLetterOrNumber(characters.front()) &&
           std::all_of(characters.begin(), characters.end(), [](auto c) { return mayStandInName(char32_t(c)); });
}

bool isSecretName(const QString &name)
{
    constexpr qsizetype Longest = 64;
    const auto fits = [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'-' || c == u'_' || c == u'.'; };
    return !name.isEmpty() && name.size() <= Longest && isAsciiLetterOrDigit(name.front()) &&
           std::all_of(name.begin(), name.end(), fits);
}

bool isColourName(const QString &name)
{
    static const QRegularExpression colour(QStringLiteral("^([a-z]+(-[a-z]+)*|#[0-9a-fA-F]{6})$"));
    return colour.match(name).hasMatch();
}

bool isTimeZoneName(const QString &name)
{
    const QByteArray id = name.toUtf8();
    return id == "UTC" || (QTimeZone(id).isValid() && QTimeZone::availableTimeZoneIds().contains(id));
}

} // namespace ops
