#include "core/alerts/filtercondition.h"

#include "core/alerts/filterneedle.h"
#include "core/alerts/filterpseudo.h"
#include "core/time/duration.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

struct ConditionText
{
    Q_DECLARE_TR_FUNCTIONS(AlertFilter)
};

using Op = FilterTerm::Op;

bool isNegativeOp(Op op) { return op == Op::NotEqual || op == Op::NotRegex; }
bool isExpressionOp(Op op) { return op == Op::Regex || op == Op::NotRegex; }
bool isOrder(Op op) { return op >= Op::Less; }

FilterMeaning wrongTerm(const QString &sentence, int position)
{
    FilterMeaning meaning;
    meaning.fault = FilterFault{sentence, position};
    return meaning;
}

FilterMeaning meaningWith(FilterCondition::Test test)
{
    FilterMeaning meaning;
    meaning.condition.test = std::move(test);
    return meaning;
}

Matcher matcherOf(const FilterTerm &term)
{
    const bool negative = isNegativeOp(term.op) != term.negated;
    Matcher matcher;
    matcher.name = term.name;
    matcher.value = term.value;
    if (isExpressionOp(term.op))
        matcher.op = negative ? Matcher::Op::NotRegex : Matcher::Op::Regex;
    else
        matcher.op = negative ? Matcher::Op::NotEqual : Matcher::Op::Equal;
    return matcher;
}

FilterMeaning labelMeaning(const FilterTerm &term)
{
    if (isOrder(term.op))
        return wrongTerm(ConditionText::tr("Less and greater go with @age, @severity and @priority only."),
                         term.nameBegin);
    const Matcher matcher = matcherOf(term);
    const auto compiled = CompiledMatcher::of(matcher);
    if (!compiled)
        return wrongTerm(compiled.error().message + u' ' + compiled.error().detail, term.valueBegin);
    FilterMeaning meaning = meaningWith([one = *compiled](const AlertRow &row, qint64) {
        return one.matches(labelValue(row.alert.labels, one.name()));
    });
    meaning.condition.matcher = matcher;
    return meaning;
}

FilterMeaning wordMeaning(const FilterTerm &term)
{
    return meaningWith([needle = FilterNeedle(term.name), negated = term.negated](const AlertRow &row, qint64) {
        const auto inPair = [&needle](const auto &pair) { return needle.isIn(std::string_view(pair.second)); };
        const auto &labels = row.alert.labels, &annotations = row.alert.annotations;
        const bool found = std::any_of(labels.begin(), labels.end(), inPair) ||
                           std::any_of(annotations.begin(), annotations.end(), inPair) || needle.isIn(row.work.owner) ||
                           needle.isIn(row.work.assignee) || needle.isIn(row.work.note);
        return found != negated;
    });
}

template<class Number> bool isInOrder(Op op, Number left, Number right)
{
    switch (op) {
    case Op::Less:
        return left < right;
    case Op::LessEqual:
        return left <= right;
    case Op::Greater:
        return left > right;
    case Op::GreaterEqual:
        return left >= right;
    case Op::NotEqual:
        return left != right;
    default:
        return left == right;
    }
}

FilterMeaning ageMeaning(const FilterTerm &term)
{
    const auto ms = parseDurationMs(term.value);
    if (!isOrder(term.op) || !ms)
        return wrongTerm(ConditionText::tr("@age is compared with a time: @age>10m, @age<=1h30m."), term.nameBegin);
    const Op op = term.op;
    FilterMeaning meaning = meaningWith([op, ms = *ms, negated = term.negated](const AlertRow &row, qint64 nowMs) {
        return isInOrder(op, nowMs - row.alert.startsAtMs, ms) != negated;
    });
    meaning.condition.dependsOnTime = true;
    return meaning;
}

FilterMeaning priorityMeaning(const FilterTerm &term)
{
    bool isNumber = false;
    const int number = term.value.toInt(&isNumber);
    if (!isNumber || number < 0 || number > 5 || isExpressionOp(term.op))
        return wrongTerm(ConditionText::tr("@priority is compared with a number from 1 (highest) to 5; 0 is none."),
                         term.valueBegin);
    const Op op = term.op;
    return meaningWith([op, number, negated = term.negated](const AlertRow &row, qint64) {
        const bool comparable = row.work.priority > 0 || !isOrder(op);
        return (comparable && isInOrder(op, row.work.priority, number)) != negated;
    });
}

/// More severe is greater.
FilterMeaning severityMeaning(const FilterTerm &term)
{
    const QStringList names = term.value.split(u'|');
    std::vector<Severity> wanted;
    for (const QString &name : names) {
        const auto severity = severityNamed(name);
        if (!severity || (isOrder(term.op) && names.size() > 1))
            return wrongTerm(ConditionText::tr("@severity knows critical, error, warning, info and none."),
                             term.valueBegin);
        wanted.push_back(*severity);
    }
    const Op op = term.op;
    const bool negated = term.negated != isNegativeOp(op);
    return meaningWith([op, wanted, negated](const AlertRow &row, qint64) {
        const auto rank = [](Severity severity) { return -int(severity); };
        if (isOrder(op))
            return isInOrder(op, rank(row.severity), rank(wanted.front())) != negated;
        return (std::find(wanted.begin(), wanted.end(), row.severity) != wanted.end()) != negated;
    });
}

FilterMeaning stateMeaning(const FilterTerm &term)
{
    std::vector<RowTest> wanted;
    for (const QString &name : term.value.split(u'|')) {
        const RowTest test = stateTest(name);
        if (!test || isOrder(term.op))
            return wrongTerm(ConditionText::tr("@state knows %1.")
                                 .arg(pseudoValues(QStringLiteral("state")).join(QStringLiteral(", "))),
                             term.valueBegin);
        wanted.push_back(test);
    }
    const bool negated = term.negated != isNegativeOp(term.op);
    return meaningWith([wanted, negated](const AlertRow &row, qint64) {
        return std::any_of(wanted.begin(), wanted.end(), [&row](RowTest test) { return test(row); }) != negated;
    });
}

/// Of a text or a list; without a value a list that is not empty.
FilterMeaning textMeaning(const FilterTerm &term, const PseudoText &pseudo)
{
    if (isOrder(term.op))
        return wrongTerm(ConditionText::tr("Less and greater go with @age, @severity and @priority only."),
                         term.nameBegin);
    Matcher positive = matcherOf(term);
    const bool negated = positive.op == Matcher::Op::NotEqual || positive.op == Matcher::Op::NotRegex;
    if (!isExpressionOp(term.op))
        return meaningWith([pseudo, wanted = term.value, negated](const AlertRow &row, qint64) {
            return pseudo.anyIs(row, wanted) != negated;
        });
    positive.op = Matcher::Op::Regex;
    const auto compiled = CompiledMatcher::of(positive);
    if (!compiled)
        return wrongTerm(compiled.error().message + u' ' + compiled.error().detail, term.valueBegin);
    return meaningWith([pseudo, one = *compiled, negated](const AlertRow &row, qint64) {
        const QStringList texts = pseudo.texts(row);
        const auto matches = [&one](const QString &text) { return one.matches(text.toStdString()); };
        const bool found = texts.isEmpty() ? one.matches("") : std::any_of(texts.begin(), texts.end(), matches);
        return found != negated;
    });
}

FilterMeaning flagMeaning(const FilterTerm &term)
{
    if (const RowTest test = stateTest(term.name))
        return meaningWith(
            [test, negated = term.negated](const AlertRow &row, qint64) { return test(row) != negated; });
    if (const PseudoText *pseudo = pseudoText(term.name))
        return meaningWith([pseudo = *pseudo, negated = term.negated](const AlertRow &row, qint64) {
            return pseudo.anyIs(row, QString()) == negated;
        });
    return wrongTerm(ConditionText::tr("@%1 is not known. There are: @%2.")
                         .arg(term.name, pseudoLabels().join(QStringLiteral(", @"))),
                     term.nameBegin);
}

FilterMeaning pseudoMeaning(const FilterTerm &term)
{
    if (term.op == Op::None)
        return flagMeaning(term);
    if (term.name == u"age")
        return ageMeaning(term);
    if (term.name == u"priority")
        return priorityMeaning(term);
    if (term.name == u"severity" && !isExpressionOp(term.op))
        return severityMeaning(term);
    if (term.name == u"state")
        return stateMeaning(term);
    if (const PseudoText *pseudo = pseudoText(term.name))
        return textMeaning(term, *pseudo);
    return flagMeaning(term); // it says what there is
}

} // namespace

FilterMeaning meaningOf(const FilterTerm &term)
{
    switch (term.kind) {
    case FilterTerm::Kind::Label:
        return labelMeaning(term);
    case FilterTerm::Kind::Pseudo:
        return pseudoMeaning(term);
    case FilterTerm::Kind::Word:
        break;
    }
    return wordMeaning(term);
}

} // namespace ops
