#include "core/dashboards/jsonrepair.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace ops {

QByteArray jsonAsUtf8(const QByteArray &json)
{
    const auto encoding = QStringConverter::encodingForData(json, u'{');
    if (!encoding || *encoding == QStringConverter::Utf8)
        return json;
    const QString text = QStringDecoder(*encoding).decode(json);
    return text.toUtf8();
}

QByteArray repairedJson(const QByteArray &json)
{
    // A whole pair or any other escape is passed over, so that what is left is half a pair.
    static const QRegularExpression escape(QStringLiteral(
        "\\\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)"));
    const QString text = QString::fromUtf8(json);
    QString repaired;
    qsizetype done = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (!match.hasCaptured(1))
            continue;
        repaired += QStringView(text).sliced(done, match.capturedStart() - done);
        repaired += QStringLiteral("\\ufffd");
        done = match.capturedEnd();
    }
    repaired += QStringView(text).sliced(done);
    return repaired.toUtf8();
}

} // namespace ops
