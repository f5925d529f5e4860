#pragma once

#include "core/alerts/alertbanners.h"
#include "core/alerts/alertfilter.h"
#include "core/alerts/alertgroupmodel.h"
#include "core/alerts/alertlistmodel.h"
#include "core/alerts/filtercompletion.h"
#include "core/alerts/savedfilters.h"
#include "core/async/scope.h"
#include "core/correlation/context.h"
#include "core/time/clock.h"

#include <optional>

namespace ops {

/// The list of firing alerts: filtered, sorted, grouped on the pool, shown by two models; and which of them are
/// selected, which stays with the alerts when rows move. GUI thread; the desk and the context outlive it.
class AlertListVm : public QObject
{
    Q_OBJECT
public:
    struct FilterProblem
    {
        QString sentence; ///< translated, says what was expected
        int position = 0; ///< in the filter's text, UTF-16 units

        bool operator==(const FilterProblem &) const = default;
    };

    struct State
    {
        DataState state = DataState::Loading;
        std::vector<AlertBanner> banners;
        QString emptyText; ///< where there are no lines
        QString filterText;
        std::optional<FilterProblem> filterProblem; ///< the filter before it still holds
        QStringList notApplied;                     ///< of the window's filters
        AlertSort sort = AlertSort::Severity;
        bool descending = false;
        GroupBy group = QStringLiteral("@auto");
        AlertCounts counts;
        QStringList labelNames;
        bool arranging = false; ///< what is shown is about to be replaced
        int selected = 0;       ///< alerts
    };

    AlertListVm(AlertDesk &desk, Context &context, SavedFilters filters, QObject *parent = nullptr);
    ~AlertListVm() override;

    const State &state() const { return m_state; }
    AlertListModel &rows() { return m_rows; }
    AlertGroupModel &groups() { return m_groups; }
    AlertDesk &desk() const { return m_desk; }
    Context &context() const { return m_context; }
    const SavedFilters &savedFilters() const { return m_filters; }

    void setFilter(const QString &text);
    /// The filter that holds; all rows where none was set.
    AlertFilter filter() const { return m_filter ? *m_filter : AlertFilter(); }
    /// Works out what may come at this place of a filter's text; offered() follows.
    void offer(const QString &text, int cursor);
    const FilterCompletion &offers() const { return m_offers; }
    /// The label's condition goes to the filter, or replaces the opposite one.
    void addToFilter(const QString &condition);
    void setSort(AlertSort sort, bool descending);
    void setGroup(const GroupBy &by);
    void toggleFold(const QString &groupKey);
    void setAllFolded(bool folded);
    bool isFolded(const QString &groupKey) const { return m_folded.contains(groupKey); }

    /// By alertKey(); those that are not shown do not count.
    void select(QStringList keys, const QString &current);
    /// The next alert of the list, or the one before; the first where there is no current one.
    void step(int direction);
    const QStringList &selectedKeys() const { return m_selected; }
    const QString &currentKey() const { return m_current; }
    std::vector<AlertRow> selectedRows() const; ///< each once, in the order of the list
    const AlertRow *currentRow() const;         ///< null without

    Result<Done> saveFilter(const QString &name, bool usual);
    Result<Done> forgetFilter(const QString &name);

Q_SIGNALS:
    void stateChanged();
    void offered();
    void selectionChanged(); ///< selected alerts, the current one, or what they are

private:
    void arrange();
    void onArranged(std::shared_ptr<const AlertArrangement> arranged);
    void refreshEntities();
    void refreshState();
    void tick();
    std::vector<int> selectedLines() const; ///< each alert once

    AlertDesk &m_desk;
    Context &m_context;
    SavedFilters m_filters;
    State m_state;
    AlertListModel m_rows;
    AlertGroupModel m_groups;
    std::shared_ptr<const AlertArrangement> m_arranged;
    std::shared_ptr<const AlertFilter> m_filter;
    FilterCompletion m_offers;
    EntityAlertFilter m_entities;
    EntityFilters m_entityFilters; ///< that m_entities was made of, with m_entityLabels
    QStringList m_entityLabels;
    std::set<QString> m_folded;
    QStringList m_selected;
    QString m_current;
    Clock::TimerId m_ticking = 0;
    Scope m_scope; // last
};

} // namespace ops
