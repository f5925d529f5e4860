#include "app/cli/boardcall.h"

#include "app/cli/text.h"
#include "app/commonoptions.h"
#include "core/dashboards/variablesvm.h"

#include <algorithm>

namespace ops::cli {

Result<BoardCall> readBoardCall(const Arguments &arguments)
{
    BoardCall call;
    if (arguments.positional.size() != 1)
        return wrong(Text::tr("One dashboard file is needed."));
    call.file = arguments.positional.first();
    for (const QString &text : arguments.values(QStringLiteral("--var"))) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return wrong(Text::tr("--var %1: a variable is given as NAME=VALUE.").arg(text));
        QString name = text.left(equals);
        if (name.startsWith(u'$'))
            name.remove(0, 1);
        const auto known = std::find_if(call.choices.begin(), call.choices.end(),
                                        [&name](const BoardCall::Choice &choice) { return choice.name == name; });
        if (known == call.choices.end())
            call.choices.push_back({name, {text.mid(equals + 1)}});
        else
            known->values += text.mid(equals + 1);
    }
    if (arguments.has(QStringLiteral("--from")))
        call.from = arguments.value(QStringLiteral("--from"));
    if (arguments.has(QStringLiteral("--to")))
        call.to = arguments.value(QStringLiteral("--to"));
    return call;
}

Result<TimeRange> rangeOf(const BoardCall &call, const Dashboard &board, qint64 nowMs, const QTimeZone &zone)
{
    if (call.from || call.to) {
        const QString to = call.to.value_or(QStringLiteral("now"));
        return RangeSpec::relative(call.from.value_or(board.from), to).resolve(nowMs, zone);
    }
    const auto own = RangeSpec::relative(board.from, board.to).resolve(nowMs, zone);
    return own ? own : RangeSpec().resolve(nowMs, zone);
}

QTimeZone zoneOf(const Dashboard &board, const CommonOptions &options, const QTimeZone &otherwise)
{
    if (!options.timezone.isEmpty() || board.timezone.isEmpty())
        return otherwise;
    if (board.timezone == u"utc")
        return QTimeZone::utc();
    const QTimeZone named(board.timezone.toLatin1()); // "browser" is none
    return named.isValid() ? named : otherwise;
}

std::optional<Error> presetVariables(VariablesVm &variables, const BoardCall &call)
{
    for (const BoardCall::Choice &choice : call.choices) {
        const VariablesVm::Item *const item = variables.item(choice.name);
        if (item && choice.values.size() > 1 && !item->variable.multi)
            return wrong(Text::tr("The variable %1 takes one value.").arg(choice.name));
        if (variables.preset(choice.name, choice.values))
            continue;
        Error error = wrong(Text::tr("The dashboard has no variable %1.").arg(choice.name));
        error.hint = variables.names().isEmpty()
                         ? Text::tr("It has none at all.")
                         : Text::tr("It has: %1.").arg(variables.names().join(QStringLiteral(", ")));
        return error;
    }
    return std::nullopt;
}

} // namespace ops::cli
