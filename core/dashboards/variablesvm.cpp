#include "core/dashboards/variablesvm.h"

#include "core/async/onpool.h"
#include "core/async/scope.h"
#include "core/base/textsafe.h"
#include "core/dashboards/panelquery.h"
#include "core/dashboards/scrapeinterval.h"
#include "core/dashboards/variableorder.h"
#include "core/dashboards/variablequery.h"

#include <algorithm>

namespace ops {

namespace {

constexpr int LongestShown = 200;

Task<Result<VariableOptions>> optionsOnPool(QStringList texts, QString regex, Variable::Sort sort, bool descending)
{
    auto options = co_await OnPool(
        [](QStringList all, QString filter, Variable::Sort by, bool down) { return optionsOf(all, filter, by, down); },
        std::move(texts), std::move(regex), sort, descending);
    co_return options;
}

Task<Result<VariableOptions>> loaded(MetricSource &source, Variable variable, TimeRange range)
{
    auto texts = co_await askVariable(source, readVariableQuery(variable.query), range);
    if (!texts)
        co_return texts.error();
    auto options = co_await optionsOnPool(std::move(*texts), variable.regex, variable.sort, variable.descending);
    co_return options;
}

QString shownText(const VariablesVm::Item &item, const QString &value)
{
    const auto it = std::find_if(item.options.begin(), item.options.end(),
                                 [&value](const VariableOption &option) { return option.value == value; });
    return it == item.options.end() ? value : it->text;
}

VariableValue filledValueOf(const VariablesVm::Item &item, qint64 rangeMs)
{
    const Variable &variable = item.variable;
    VariableValue value;
    value.name = variable.name;
    value.all = item.isAll();
    value.several = variable.multi || variable.includeAll;
    value.list = variable.multi || value.all;
    value.allValue = variable.allValue;
    if (value.all) {
        for (const VariableOption &option : item.options)
            value.values += option.value;
        value.texts = QStringList(VariablesVm::tr("All"));
        return value;
    }
    for (const QString &chosen : item.chosen) {
        const bool isAuto = variable.kind == Variable::Kind::Interval && chosen == autoIntervalValue(variable.name);
        value.values += isAuto ? autoIntervalText(variable, rangeMs) : chosen;
        value.texts += shownText(item, chosen);
    }
    if (value.values.isEmpty())
        value.values += QString(); // Grafana's "None"
    return value;
}

} // namespace

struct VariablesVm::Private
{
    /// What goes on with one variable.
    struct Work
    {
        std::vector<std::size_t> dependsOn;
        bool due = false;    ///< is to be loaded, as soon as what it depends on is
        bool known = false;  ///< its value may be used
        bool preset = false; ///< chosen from outside: kept although not offered
    };

    VariablesVm &q;
    MetricSource &source;
    Context &context;
    std::vector<Work> work;
    bool started = false;
    Scope scope;

    Private(VariablesVm &vm, MetricSource &from, Context &in) : q(vm), source(from), context(in) {}

    bool waits(std::size_t index) const;
    void step();
    void start(std::size_t index);
    void ask(std::size_t index, Variable filled);
    void finish(std::size_t index, Result<VariableOptions> options);
    void offer(std::size_t index, VariableOptions options);
    void fail(std::size_t index, const Error &error);
    void changed(std::size_t index);
    void timeChanged();
    void publish();
};

bool VariablesVm::Private::waits(std::size_t index) const
{
    const auto &on = work[index].dependsOn;
    return std::any_of(on.begin(), on.end(),
                       [this](std::size_t one) { return work[one].due || q.m_items[one].loading; });
}

/// Starts all that waits for nothing; what needs no answer may let others start.
void VariablesVm::Private::step()
{
    for (bool any = true; any;) {
        any = false;
        for (std::size_t i = 0; i < work.size(); ++i) {
            if (!work[i].due || waits(i))
                continue;
            work[i].due = false;
            start(i);
            any = true;
        }
    }
    publish();
}

void VariablesVm::Private::start(std::size_t index)
{
    Variable filled = q.m_items[index].variable;
    if (filled.otherSource) {
        offer(index, VariableOptions(q.m_items[index].options)); // those of the file, nobody here knows others
        return;
    }
    switch (filled.kind) {
    case Variable::Kind::Query: {
        // Values of others are known by now, of those it does not wait for as far as they are.
        VariableValues values;
        for (const Item &item : q.m_items)
            values.push_back(filledValueOf(item, context.range().lengthMs()));
        filled.query = withMacros(interpolated(filled.query, values, FillFor::PromQl),
                                  {UsualScrapeMs, 4 * UsualScrapeMs}, context.range().lengthMs());
        filled.regex = interpolated(filled.regex, values, FillFor::Regex);
        ask(index, std::move(filled));
        return;
    }
    case Variable::Kind::Custom:
        offer(index, customOptions(filled.query));
        return;
    case Variable::Kind::Interval:
        offer(index, intervalOptions(filled));
        return;
    case Variable::Kind::Datasource:
        offer(index, {{source.name(), source.name()}}); // a window has one source of metrics
        return;
    case Variable::Kind::TextBox:
    case Variable::Kind::Constant:
        offer(index, {});
        return;
    }
}

void VariablesVm::Private::ask(std::size_t index, Variable filled)
{
    Item &item = q.m_items[index];
    item.loading = true;
    scope.restart("variable " + std::to_string(index), loaded(source, std::move(filled), context.range()),
                  [this, index](Result<VariableOptions> options) { finish(index, std::move(options)); });
}

void VariablesVm::Private::finish(std::size_t index, Result<VariableOptions> options)
{
    q.m_items[index].loading = false;
    if (options)
        offer(index, std::move(*options));
    else
        fail(index, options.error());
    step();
}

void VariablesVm::Private::offer(std::size_t index, VariableOptions options)
{
    Item &item = q.m_items[index];
    const bool free = item.variable.kind == Variable::Kind::TextBox || item.variable.kind == Variable::Kind::Constant;
    const VariableOptions before = std::exchange(item.options, std::move(options));
    const QStringList chosenBefore = item.chosen;
    if (free) {
        if (item.variable.kind == Variable::Kind::Constant && !work[index].preset)
            item.chosen = QStringList(item.variable.query);
        else if (item.chosen.isEmpty())
            item.chosen = QStringList(item.variable.query);
    } else if (!work[index].preset) {
        item.chosen = validChoice(item.variable, item.options, item.chosen);
    }
    const bool empty = !free && item.options.empty();
    item.state = empty ? DataState::NoData : DataState::Value;
    item.message = !empty                      ? QString()
                   : item.variable.otherSource ? VariablesVm::tr("This variable asks a source that is no Prometheus.")
                                               : VariablesVm::tr("This variable has no values in this range.");
    item.details.clear();
    const bool known = std::exchange(work[index].known, true);
    const bool another = item.chosen != chosenBefore || (item.isAll() && item.options != before);
    if (known && another)
        changed(index);
}

/// What was chosen stays: old choices are better than none.
void VariablesVm::Private::fail(std::size_t index, const Error &error)
{
    constexpr int longestReason = 300;
    Item &item = q.m_items[index];
    item.state = DataState::Error;
    const QString reason = error.detail.trimmed().section(u'\n', 0, 0);
    item.message = error.kind == ErrorKind::BadRequest && !reason.isEmpty()
                       ? VariablesVm::tr("%1 %2", "sentence, the server's reason")
                             .arg(error.message, safeText(reason, longestReason))
                       : error.message;
    item.details = safeText(error.detail);
    item.error = error;
    work[index].known = true;
}

/// What depends on it is loaded anew, and its value is not to be used until then.
void VariablesVm::Private::changed(std::size_t index)
{
    for (std::size_t i = 0; i < work.size(); ++i) {
        const auto &on = work[i].dependsOn;
        if (std::find(on.begin(), on.end(), index) == on.end() || !started)
            continue;
        scope.cancel("variable " + std::to_string(i));
        q.m_items[i].loading = false;
        work[i].due = true;
        work[i].known = false;
        changed(i);
    }
}

void VariablesVm::Private::timeChanged()
{
    for (std::size_t i = 0; i < work.size() && started; ++i) {
        const Variable &variable = q.m_items[i].variable;
        if (variable.kind == Variable::Kind::Query && variable.refresh == Variable::Refresh::OnTimeChange) {
            scope.cancel("variable " + std::to_string(i));
            q.m_items[i].loading = false;
            work[i].due = true;
        }
    }
    step();
}

void VariablesVm::Private::publish()
{
    const qint64 rangeMs = context.range().lengthMs();
    VariableValues values;
    QStringList pending, missing;
    for (std::size_t i = 0; i < work.size(); ++i) {
        values.push_back(filledValueOf(q.m_items[i], rangeMs));
        if (!work[i].known)
            pending += q.m_items[i].variable.name;
        else if (q.m_items[i].isMissing())
            missing += q.m_items[i].variable.name;
    }
    const bool others = values != q.m_values || pending != q.m_pending || missing != q.m_missing;
    q.m_values = std::move(values);
    q.m_pending = std::move(pending);
    q.m_missing = std::move(missing);
    Q_EMIT q.stateChanged();
    if (others)
        Q_EMIT q.valuesChanged();
}

bool VariablesVm::Item::isMissing() const
{
    const bool nothing = chosen.isEmpty() || (isAll() && options.empty() && variable.allValue.isEmpty());
    return state == DataState::Error && nothing;
}

QString VariablesVm::Item::chosenText() const
{
    if (isAll())
        return VariablesVm::tr("All");
    QStringList texts;
    for (const QString &value : chosen)
        texts += shownText(*this, value);
    return safeText(texts.join(QStringLiteral(" + ")), LongestShown);
}

QString VariablesVm::Item::label() const
{
    return safeText(variable.label.isEmpty() ? variable.name : variable.label, LongestShown);
}

VariablesVm::VariablesVm(std::vector<Variable> variables, MetricSource &source, Context &context, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, source, context))
{
    const auto dependencies = variableDependencies(variables);
    for (std::size_t i = 0; i < variables.size(); ++i) {
        Item item;
        item.chosen = variables[i].current;
        item.options = variables[i].options;
        std::erase_if(item.options, [](const VariableOption &option) { return option.value == Variable::All; });
        item.variable = std::move(variables[i]);
        m_names += item.variable.name;
        Private::Work work;
        work.dependsOn = dependencies[i];
        m_items.push_back(std::move(item));
        d->work.push_back(std::move(work));
    }
    // What needs no answer is known before anything is asked.
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Variable &variable = m_items[i].variable;
        const bool kept = variable.kind == Variable::Kind::Query && variable.refresh == Variable::Refresh::Never &&
                          !m_items[i].options.empty();
        if (kept)
            d->offer(i, VariableOptions(m_items[i].options));
        else
            d->work[i].due = true;
        if (variable.kind != Variable::Kind::Query) {
            d->work[i].due = false;
            d->start(i);
        }
    }
    d->publish();
    connect(&context, &Context::rangeChanged, this, [this] { d->timeChanged(); });
}

VariablesVm::~VariablesVm() = default;

const VariablesVm::Item *VariablesVm::item(const QString &name) const
{
    const auto at = m_names.indexOf(name);
    return at < 0 ? nullptr : &m_items[std::size_t(at)];
}

bool VariablesVm::settled() const
{
    return d->started ? std::none_of(m_items.begin(), m_items.end(), [](const Item &item) { return item.loading; })
                      : m_pending.isEmpty();
}

void VariablesVm::load()
{
    if (std::exchange(d->started, true))
        return;
    d->step();
}

void VariablesVm::choose(const QString &name, const QStringList &values)
{
    const auto at = m_names.indexOf(name);
    if (at < 0)
        return;
    const auto index = std::size_t(at);
    Item &item = m_items[index];
    const bool free = item.variable.kind == Variable::Kind::TextBox;
    const QStringList chosen = free ? values : validChoice(item.variable, item.options, values);
    d->work[index].preset = false;
    if (chosen == item.chosen)
        return;
    item.chosen = chosen;
    d->changed(index);
    d->step();
}

bool VariablesVm::preset(const QString &name, const QStringList &values)
{
    const auto at = m_names.indexOf(name);
    if (at < 0)
        return false;
    const auto index = std::size_t(at);
    const bool all = m_items[index].variable.includeAll &&
                     (values.contains(Variable::All) || values == QStringList(QStringLiteral("All")));
    m_items[index].chosen = all ? QStringList(Variable::All) : values;
    d->work[index].preset = true;
    d->publish();
    return true;
}

void VariablesVm::retryFailed()
{
    for (std::size_t i = 0; i < m_items.size() && d->started; ++i)
        d->work[i].due = d->work[i].due || (m_items[i].state == DataState::Error && !m_items[i].loading);
    d->step();
}

void VariablesVm::refresh()
{
    retryFailed();
    d->timeChanged();
}

} // namespace ops
