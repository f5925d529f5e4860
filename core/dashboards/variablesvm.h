#pragma once

#include "core/base/datastate.h"
#include "core/base/error.h"
#include "core/correlation/context.h"
#include "core/dashboards/interpolate.h"
#include "core/dashboards/variableoptions.h"
#include "core/metrics/metricsource.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ops {

/// The variables of a board over one source: what they offer, what is chosen, and what queries are filled with.
/// A variable whose query names another is loaded after it and again when it changes. GUI thread; source and
/// context outlive it.
class VariablesVm : public QObject
{
    Q_OBJECT
public:
    struct Item
    {
        Variable variable;
        VariableOptions options;              ///< without All
        QStringList chosen;                   ///< values; {Variable::All} while all are chosen
        DataState state = DataState::Loading; ///< of the options: Loading, Value, NoData or Error
        bool loading = false;                 ///< is being asked for; what is there stays
        QString message;                      ///< one sentence where the state is NoData or Error
        QString details;                      ///< to copy; in the server's words
        Error error;                          ///< where the state is Error

        /// Could not be loaded, and there is no older choice: what uses it has nothing to ask.
        bool isMissing() const;
        bool isAll() const { return chosen.contains(Variable::All); }
        QString chosenText() const; ///< "a + b", "All"; safe to be shown on one line
        QString label() const;      ///< its label, else its name; safe to be shown
    };

    VariablesVm(std::vector<Variable> variables, MetricSource &source, Context &context, QObject *parent = nullptr);
    ~VariablesVm() override;

    const std::vector<Item> &items() const { return m_items; }
    const Item *item(const QString &name) const; ///< null where there is none
    const QStringList &names() const { return m_names; }

    /// What queries are filled with now.
    const VariableValues &values() const { return m_values; }
    /// Variables whose values are not known yet: what uses them waits.
    const QStringList &pending() const { return m_pending; }
    /// Variables that have no value because they could not be loaded.
    const QStringList &missing() const { return m_missing; }
    /// Nothing is being asked for.
    bool settled() const;

    /// Asks for what is needed; once, when somebody looks at the board first.
    void load();
    /// Chooses values, or {Variable::All}. Nothing chosen falls back as a value that is not offered any more does.
    void choose(const QString &name, const QStringList &values);
    /// A choice from outside (--var), before load(): it stays although it may not be offered. False where there is
    /// no such variable.
    bool preset(const QString &name, const QStringList &values);
    void retryFailed();
    /// The operator asks for all anew: what follows time is loaded again, and what failed.
    void refresh();

Q_SIGNALS:
    void stateChanged();  ///< of any item
    void valuesChanged(); ///< values(), pending() or missing() are others

private:
    struct Private;

    std::vector<Item> m_items;
    QStringList m_names;
    VariableValues m_values;
    QStringList m_pending, m_missing;
    std::unique_ptr<Private> d;
};

} // namespace ops
