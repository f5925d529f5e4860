#include "core/dashboards/htmltext.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace ops {

namespace {

/// The name of the tag that begins at '<', in lower case, without the slash of an end tag.
QString tagName(QStringView tag)
{
    QString name;
    for (const QChar c : tag.sliced(tag.startsWith(u"</") ? 2 : 1)) {
        if (!c.isLetterOrNumber())
            break;
        name += c.toLower();
    }
    return name;
}

bool breaksTheLine(const QString &tag)
{
    constexpr std::array Blocks{"p",       "div", "br", "li", "ul", "ol", "tr", "table", "pre",
                                "section", "h1",  "h2", "h3", "h4", "h5", "h6", "hr",    "header"};
    return std::any_of(Blocks.begin(), Blocks.end(), [&tag](const char *block) { return tag == QLatin1String(block); });
}

/// Where the element ends that begins here: behind "</script>".
qsizetype endOfHidden(const QString &html, const QString &tag, qsizetype from)
{
    const qsizetype end = html.indexOf(QStringLiteral("</") + tag, from, Qt::CaseInsensitive);
    const qsizetype close = end < 0 ? -1 : html.indexOf(u'>', end);
    return close < 0 ? html.size() : close + 1;
}

QString withEntities(QString text)
{
    constexpr std::array<std::pair<const char *, char16_t>, 6> Entities{
        {{"&nbsp;", u' '}, {"&lt;", u'<'}, {"&gt;", u'>'}, {"&quot;", u'"'}, {"&#39;", u'\''}, {"&amp;", u'&'}}};
    for (const auto &[entity, character] : Entities)
        text.replace(QLatin1String(entity), QString(QChar(character)));
    return text;
}

/// Blanks as a browser shows them, and no more than one empty line.
QString tidied(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString clean = line.simplified();
        if (!clean.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines.append(clean);
    }
    return lines.join(u'\n').trimmed();
}

} // namespace

QString textOfHtml(const QString &html)
{
    QString text;
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype open = html.indexOf(u'<', at);
        text += QStringView(html).sliced(at, (open < 0 ? html.size() : open) - at);
        if (open < 0)
            break;
        const bool isComment = QStringView(html).sliced(open).startsWith(u"<!--");
        const qsizetype close = isComment ? html.indexOf(u"-->", open) : html.indexOf(u'>', open);
        if (close < 0)
            break; // cut off in a tag
        const QString tag = tagName(QStringView(html).sliced(open, close - open));
        at = close + (isComment ? 3 : 1);
        if (tag == u"script" || tag == u"style")
            at = endOfHidden(html, tag, open);
        else if (breaksTheLine(tag))
            text += u'\n';
    }
    return tidied(withEntities(text));
}

} // namespace ops
