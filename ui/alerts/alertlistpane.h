#pragma once

#include "core/alerts/alertactionsvm.h"
#include "core/alerts/alertlistvm.h"
#include "core/alerts/timelinevm.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace ops {

class ActionEditor;
class AlertDetailsPane;
class AlertTable;
class BannerStack;
class FilterField;
class GroupCards;
class MenuButton;

/// The first tab of the page: the filter, the counts, the alerts as a list or as cards, the details of the current
/// one, and the line in which an action gets its note.
class AlertListPane : public QWidget
{
    Q_OBJECT
public:
    /// View-models outlive it.
    AlertListPane(AlertListVm &list, AlertActionsVm &actions, TimelineVm &timeline, QWidget *parent = nullptr);

    /// Something is selected and may be acted upon.
    bool canAct() const;
    /// With a line for its note where it takes one.
    void begin(AlertAction::Kind kind);
    void perform(AlertAction::Kind kind); ///< at once, without a note
    void expireSilence();                 ///< the first of those that hit the current alert
    bool canExpire() const;

    void focusFilter();
    void focusList();
    void toggleMark();
    void toggleGroup();
    void openGroups();
    void openSavedFilters();
    void setCards(bool cards);
    bool showsCards() const { return m_cards; }
    AlertTable &table() { return *m_table; }

Q_SIGNALS:
    void opened(); ///< the current alert: Enter or a double click
    void told(const QString &sentence);
    void signInRequested();
    void changed(); ///< what can be done here

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeAlerts();
    void confirmExpire(const QString &silenceId, const QString &text);
    void expire(const QString &silenceId, const QString &typed);
    void render();

    AlertListVm &m_list;
    AlertActionsVm &m_actions;
    BannerStack *m_banners = nullptr;
    FilterField *m_filter = nullptr;
    MenuButton *m_group = nullptr, *m_saved = nullptr;
    QLabel *m_problem = nullptr, *m_notApplied = nullptr, *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    AlertTable *m_table = nullptr;
    GroupCards *m_grid = nullptr;
    AlertDetailsPane *m_details = nullptr;
    QSplitter *m_splitter = nullptr;
    ActionEditor *m_editor = nullptr;
    bool m_cards = false;
    Scope m_scope; // last
};

} // namespace ops
