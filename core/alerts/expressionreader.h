#pragma once

#include "core/alerts/ruleexpression.h"
#include "core/alerts/rulefunctions.h"
#include "core/alerts/ruletext.h"
#include "core/metrics/promqltokens.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace ops {

/// A recursive descent over the tokens. The first fault wins; after it every step fails.
class ExpressionReader
{
public:
    ExpressionReader(QStringView text, std::vector<PromqlToken> tokens) : m_text(text), m_tokens(std::move(tokens)) {}

    std::optional<ExpressionFault> read();

private:
    struct Operand
    {
        PromqlType type = PromqlType::Vector;
        qsizetype at = 0;
        bool selector = false; ///< an instant selector: a range may follow
        bool movable = false;  ///< a selector of any kind, or a subquery: offset and @ may follow
        bool hasOffset = false, hasMoment = false;
    };
    using Parsed = std::optional<Operand>;

    static bool sameWord(QStringView text, QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; }

    PromqlToken::Kind kind(std::size_t ahead = 0) const { return token(ahead).kind; }
    const PromqlToken &token(std::size_t ahead = 0) const
    {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    QStringView word(std::size_t ahead = 0) const
    {
        const PromqlToken &one = token(ahead);
        return m_text.sliced(one.begin, one.end - one.begin);
    }
    qsizetype here() const { return token().begin; }
    bool isSign(QStringView sign, std::size_t ahead = 0) const
    {
        return kind(ahead) == PromqlToken::Kind::Operator && word(ahead) == sign;
    }
    bool isName(QStringView name, std::size_t ahead = 0) const
    {
        return kind(ahead) == PromqlToken::Kind::Identifier && sameWord(word(ahead), name);
    }

    std::nullopt_t fail(qsizetype at, const QString &sentence)
    {
        if (!m_fault)
            m_fault = ExpressionFault{at, sentence};
        return std::nullopt;
    }
    std::nullopt_t unexpected()
    {
        return fail(here(), kind() == PromqlToken::Kind::End ? RuleText::tr("The expression ends too early.")
                                                             : RuleText::tr("“%1” has no place here.").arg(word()));
    }
    bool take(QStringView sign)
    {
        if (isSign(sign)) {
            ++m_at;
            return true;
        }
        if (kind() == PromqlToken::Kind::End)
            fail(here(), RuleText::tr("“%1” is missing at the end.").arg(sign));
        else
            fail(here(), RuleText::tr("“%1” is due here, not “%2”.").arg(sign, word()));
        return false;
    }

    struct Matching
    {
        QStringList on, include;
        bool onLabels = false, named = false, grouped = false, boolean = false;
    };

    Parsed binary(int least);
    Parsed combine(const Operand &left, QStringView op, qsizetype at, const Matching &matching, const Operand &right);
    bool matchingOf(Matching &matching, int level);
    bool labelList(QStringList &names);
    Parsed unary();
    Parsed primary();
    Parsed named();
    Parsed selector(const QString &metric, qsizetype at);
    bool matcher(QString &metric, bool &nonEmpty);
    bool arguments(std::vector<Operand> &out);
    Parsed call();
    Parsed aggregation();
    Parsed postfix(Operand operand);
    Parsed range(const Operand &operand);
    Parsed moved(Operand operand);
    bool durationHere();

    QStringView m_text;
    std::vector<PromqlToken> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::optional<ExpressionFault> m_fault;
};

} // namespace ops
