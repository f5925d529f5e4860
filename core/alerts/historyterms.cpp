#include "core/alerts/historyterms.h"

#include "core/base/textsafe.h"

#include <QCoreApplication>

namespace ops {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(AlertHistory)
};

bool separates(QChar c) { return c.isSpace() || c == u',' || c == u'{' || c == u'}'; }

/// Reads one text from `at` on: quoted with \" and \\ in it, or up to what separates. False where a quotation mark is
/// open.
bool readText(const QString &text, qsizetype &at, const QString &stops, QString &read, bool &quoted)
{
    read.clear();
    quoted = at < text.size() && text[at] == u'"';
    if (!quoted) {
        while (at < text.size() && !separates(text[at]) && !stops.contains(text[at]))
            read += text[at++];
        return true;
    }
    for (++at; at < text.size(); ++at) {
        if (text[at] == u'"') {
            ++at;
            return true;
        }
        if (text[at] == u'\\' && at + 1 < text.size() && (text[at + 1] == u'"' || text[at + 1] == u'\\'))
            ++at;
        read += text[at];
    }
    return false;
}

std::optional<Matcher::Op> readOp(const QString &text, qsizetype &at)
{
    const struct
    {
        QLatin1String sign;
        Matcher::Op op;
    } ops[] = {{QLatin1String("=~"), Matcher::Op::Regex},
               {QLatin1String("!~"), Matcher::Op::NotRegex},
               {QLatin1String("!="), Matcher::Op::NotEqual},
               {QLatin1String("="), Matcher::Op::Equal}};
    for (const auto &entry : ops) {
        if (QStringView(text).sliced(at).startsWith(entry.sign)) {
            at += entry.sign.size();
            return entry.op;
        }
    }
    return std::nullopt;
}

Error openQuotation() { return Error(ErrorKind::BadRequest, HistoryText::tr("A quotation mark is missing.")); }

Error noLabel(const QString &name)
{
    Error error(
        ErrorKind::BadRequest,
        HistoryText::tr("%1 is no label: the history is searched by labels and words.").arg(safeText(name, 100)));
    error.hint = HistoryText::tr("For example: alertname=\"Down\" severity=~\"crit.*\" disk");
    return error;
}

} // namespace

Result<HistoryTerms> historyTerms(const QString &text)
{
    HistoryTerms terms;
    for (qsizetype at = 0; at < text.size();) {
        if (separates(text[at])) {
            ++at;
            continue;
        }
        QString name, value;
        bool quoted = false;
        if (!readText(text, at, QStringLiteral("=!"), name, quoted))
            return openQuotation();
        const auto op = readOp(text, at);
        if (!op) {
            if (at < text.size() && text[at] == u'!') // a mark of its own belongs to the word
                name += text[at++];
            if (!name.isEmpty())
                terms.words << name.toLower();
            continue;
        }
        if (name.isEmpty() || name.startsWith(u'@'))
            return noLabel(name.isEmpty() ? text.sliced(at).left(20) : name);
        if (!readText(text, at, QString(), value, quoted))
            return openQuotation();
        terms.matchers.push_back({name, value, *op});
    }
    return terms;
}

} // namespace ops
