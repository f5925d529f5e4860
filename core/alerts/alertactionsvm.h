#pragma once

#include "core/alerts/alertdesk.h"
#include "core/async/scope.h"

#include <QObject>

#include <optional>

namespace ops {

/// Which of some alerts an action can be done about, and why not about the others.
struct ActionReach
{
    std::vector<ActionTarget> targets;
    QStringList left; ///< a sentence each, the first few; safe
    int leftCount = 0;
};
ActionReach reachOf(AlertAction::Kind kind, const std::vector<AlertRow> &rows);

/// What the operator does about alerts, how it went, and what is to be decided again. GUI thread; the desk outlives
/// it.
class AlertActionsVm : public QObject
{
    Q_OBJECT
public:
    struct State
    {
        bool busy = false;
        QString told;           ///< "Acknowledged 3 alerts.": until it cannot be undone any more
        bool undoable = false;  ///< within ten seconds
        QString problem;        ///< one sentence: refused, or not known how it ended
        QStringList undecided;  ///< a sentence for each alert that somebody else was faster about
        bool canRepeat = false; ///< repeat() acts on the undecided ones as they are now
    };

    explicit AlertActionsVm(AlertDesk &desk, QObject *parent = nullptr);
    ~AlertActionsVm() override;

    const State &state() const { return m_state; }
    AlertDesk &desk() const { return m_desk; }
    /// Why nothing can be done here at all, translated; empty where it can.
    QString refusal() const;

    void perform(const AlertAction &action, const std::vector<AlertRow> &rows);
    void undo();
    void repeat();
    void dismiss(); ///< what it tells has been read

    /// A quiet acknowledgement of these: is it to be explained, which has not happened in this environment yet?
    bool needsExplanation() const { return !m_explained; }
    void markExplained();
    /// The other firing alerts that a quiet acknowledgement would silence, by title, each once.
    QStringList alsoSilenced(const std::vector<AlertRow> &rows) const;

    /// Who can be asked to see to an alert: this operator, and everybody who has had to do with one lately.
    const QStringList &people() const { return m_people; }
    void loadPeople(); ///< peopleChanged() follows where there are more

Q_SIGNALS:
    void peopleChanged();
    void stateChanged();
    void told(const QString &sentence); ///< for the notices

private:
    void start(AlertAction action, std::vector<ActionTarget> targets);
    void onDone(const AlertAction &action, Result<ActionOutcomes> outcomes);
    void onUndone(Result<ActionOutcomes> outcomes);
    void judge(const AlertAction &action, const ActionOutcomes &outcomes);
    void fail(const Error &error);
    QString titleOf(const QString &episodeId) const;
    void askExplained();
    void follow();

    AlertDesk &m_desk;
    State m_state;
    std::map<QString, QString> m_titles; ///< of what was acted on, by episode: it may be gone when the answer comes
    std::optional<AlertAction> m_again;
    std::vector<ActionTarget> m_againTargets;
    QStringList m_people;
    bool m_explained = true; ///< until the store says otherwise
    bool m_asked = false;    ///< the store, for m_explained
    int m_started = 0;
    Scope m_scope; // last
};

} // namespace ops
