#include "core/alerts/rulecheck.h"

#include "core/alerts/ruleexpression.h"
#include "core/alerts/ruletemplate.h"
#include "core/alerts/ruletext.h"
#include "core/time/duration.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace ops {

namespace {

bool isLabelName(const QString &name, bool colons = false)
{
    const auto fits = [colons](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || (colons && c == u':');
    };
    return !name.isEmpty() && fits(name.front()) &&
           std::all_of(name.begin(), name.end(), [&](QChar c) { return fits(c) || (c >= u'0' && c <= u'9'); });
}

/// Prometheus takes "0" and units; plain seconds are its command line's only.
bool isFileDuration(const QString &text)
{
    return text == u"0" || (!text.isEmpty() && text.back().isLetter() && !text.contains(u'.') && parseDurationMs(text));
}

class RuleChecker
{
public:
    explicit RuleChecker(const RuleFile &file) : m_file(file), m_findings(file.findings) {}

    std::vector<RuleFinding> check()
    {
        std::set<QString> names;
        for (const FileRuleGroup &group : m_file.groups) {
            m_group = group.name.text;
            if (m_group.isEmpty())
                error(group.place, "groupName", RuleText::tr("A group needs a name."));
            else if (!names.insert(m_group).second)
                error(group.name.place, "groupRepeated", RuleText::tr("There is another group %1.").arg(m_group));
            duration(group.interval, QStringLiteral("interval"));
            limit(group.limit);
            for (const FileRule &rule : group.rules)
                checkRule(rule);
        }
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const RuleFinding &a, const RuleFinding &b) {
            return std::tie(a.place.line, a.place.column) < std::tie(b.place.line, b.place.column);
        });
        return std::move(m_findings);
    }

private:
    void add(RuleFinding::Weight weight, FilePlace place, const char *code, const QString &sentence)
    {
        m_findings.push_back({weight, QString::fromLatin1(code), sentence, place, m_group, m_rule});
    }
    void error(FilePlace place, const char *code, const QString &sentence)
    {
        add(RuleFinding::Weight::Error, place, code, sentence);
    }
    void warning(FilePlace place, const char *code, const QString &sentence)
    {
        add(RuleFinding::Weight::Warning, place, code, sentence);
    }

    void duration(const PlacedText &text, const QString &key)
    {
        if (text.given && !isFileDuration(text.text))
            error(text.place, "duration",
                  RuleText::tr("%1: “%2” is no duration such as 30s, 5m or 1h30m.").arg(key, text.text));
    }

    void limit(const PlacedText &text)
    {
        bool ok = true;
        if (text.given)
            text.text.toInt(&ok, 0);
        if (!ok)
            error(text.place, "limit", RuleText::tr("limit is a whole number."));
    }

    void checkRule(const FileRule &rule)
    {
        m_rule = rule.name().text;
        const bool alert = !rule.alert.text.isEmpty(), record = !rule.record.text.isEmpty();
        if (alert == record)
            error(rule.place, "kind",
                  alert ? RuleText::tr("A rule has either alert or record, not both.")
                        : RuleText::tr("A rule needs a name: alert or record."));
        if (rule.expr.text.isEmpty())
            error(rule.place, "noExpression", RuleText::tr("A rule needs expr."));
        else if (const auto fault = expressionFault(rule.expr.text))
            error(placeWithin(m_file.text, rule.expr, fault->at), "expression", fault->sentence);
        duration(rule.holdFor, QStringLiteral("for"));
        duration(rule.keepFiringFor, QStringLiteral("keep_firing_for"));
        if (record)
            checkRecording(rule);
        checkNames(rule);
        if (alert) {
            checkTemplates(rule);
            checkHabits(rule);
        }
        checkDuplicate(rule);
        m_rule.clear();
    }

    void checkRecording(const FileRule &rule)
    {
        if (!isLabelName(rule.record.text, true))
            error(rule.record.place, "recordName", RuleText::tr("“%1” is no name of a metric.").arg(rule.record.text));
        if (!rule.annotations.empty())
            error(rule.annotations.front().first.place, "recordKey",
                  RuleText::tr("A recording rule has no annotations."));
        for (const PlacedText *key : {&rule.holdFor, &rule.keepFiringFor}) {
            if (key->given && key->text != u"0" && parseDurationMs(key->text).value_or(1) != 0)
                error(key->place, "recordKey", RuleText::tr("A recording rule waits for nothing: no for here."));
        }
    }

    void checkNames(const FileRule &rule)
    {
        for (const auto &[name, value] : rule.labels) {
            if (!isLabelName(name.text) || name.text == u"__name__")
                error(name.place, "labelName", RuleText::tr("“%1” is no name of a label.").arg(name.text));
        }
        for (const auto &[name, value] : rule.annotations) {
            if (!isLabelName(name.text))
                error(name.place, "annotationName", RuleText::tr("“%1” is no name of an annotation.").arg(name.text));
        }
    }

    void checkTemplates(const FileRule &rule)
    {
        for (const PlacedPairs *pairs : {&rule.labels, &rule.annotations}) {
            for (const auto &[name, value] : *pairs) {
                if (const auto fault = templateFault(value.text))
                    error(placeWithin(m_file.text, value, fault->at), "template",
                          QStringLiteral("%1: %2").arg(name.text, fault->sentence));
            }
        }
    }

    static QStringList missing(const PlacedPairs &pairs, const QStringList &wanted)
    {
        QStringList names = wanted;
        for (const auto &[name, value] : pairs) {
            if (!value.text.isEmpty())
                names.removeAll(name.text);
        }
        return names;
    }

    /// What a person needs who is woken by the alert.
    void checkHabits(const FileRule &rule)
    {
        const QStringList labels =
            missing(rule.labels, {QStringLiteral("severity"), QStringLiteral("team"), QStringLiteral("service")});
        const QStringList annotations =
            missing(rule.annotations, {QStringLiteral("summary"), QStringLiteral("description"),
                                       QStringLiteral("runbook_url"), QStringLiteral("dashboard")});
        if (!labels.isEmpty())
            warning(rule.place, "missingLabels",
                    RuleText::tr("Labels are missing: %1.").arg(labels.join(QStringLiteral(", "))));
        if (!annotations.isEmpty())
            warning(rule.place, "missingAnnotations",
                    RuleText::tr("Annotations are missing: %1.").arg(annotations.join(QStringLiteral(", "))));
        static const QStringList usual{QStringLiteral("critical"), QStringLiteral("warning"), QStringLiteral("info"),
                                       QStringLiteral("none")};
        for (const auto &[name, value] : rule.labels) {
            if (name.text == u"severity" && !usual.contains(value.text) && !value.text.contains(u"{{"))
                warning(value.place, "severity",
                        RuleText::tr("The severity “%1” is none of critical, warning, info.").arg(value.text));
        }
    }

    void checkDuplicate(const FileRule &rule)
    {
        QStringList labels;
        for (const auto &[name, value] : rule.labels)
            labels << name.text + QChar(0xFFFF) + value.text;
        labels.sort();
        const QString key = rule.name().text + QChar(0xFFFF) + labels.join(QChar(0xFFFE));
        const auto [it, fresh] = m_rules.emplace(key, rule.place);
        if (!fresh && !rule.name().text.isEmpty())
            warning(rule.place, "duplicate",
                    RuleText::tr("The rule on line %1 has the same name and labels.").arg(it->second.line));
    }

    const RuleFile &m_file;
    std::vector<RuleFinding> m_findings;
    std::map<QString, FilePlace> m_rules;
    QString m_group, m_rule;
};

QByteArray lineOf(const QByteArray &text, int line)
{
    qsizetype begin = 0;
    for (int i = 1; i < line && begin >= 0; ++i) {
        begin = text.indexOf('\n', begin);
        begin += begin < 0 ? 0 : 1;
    }
    return begin < 0 ? QByteArray() : text.sliced(begin, std::max<qsizetype>(0, text.indexOf('\n', begin) - begin));
}

} // namespace

FilePlace placeWithin(const QByteArray &fileText, const PlacedText &value, qsizetype at)
{
    FilePlace place = value.place;
    const QString before = value.text.first(std::min(at, value.text.size()));
    const QByteArray line = lineOf(fileText, place.line);
    const QByteArrayView start = QByteArrayView(line).sliced(std::min<qsizetype>(place.column - 1, line.size()));
    if (start.startsWith('|')) {
        place.line += 1 + int(before.count(u'\n'));
        const QByteArray there = lineOf(fileText, place.line);
        const qsizetype indent = there.size() - QByteArrayView(there).trimmed().size();
        place.column = int(indent + before.size() - before.lastIndexOf(u'\n'));
        return place;
    }
    const bool quoted = start.startsWith('\'') || start.startsWith('"');
    const bool oneLine = !start.startsWith('>') && QString::fromUtf8(start).contains(value.text.left(at + 1));
    if (oneLine)
        place.column += int(before.size()) + (quoted ? 1 : 0);
    return place;
}

std::vector<RuleFinding> checkRules(const RuleFile &file) { return RuleChecker(file).check(); }

} // namespace ops
