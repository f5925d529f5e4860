#pragma once

#include "core/alerts/silencedraft.h"
#include "core/alerts/silencepreview.h"
#include "core/async/scope.h"
#include "core/base/error.h"
#include "core/guard/guard.h"

#include <QObject>

#include <optional>
#include <vector>

namespace ops {

class AlertDesk;
class Clock;

/// A silence that somebody writes or changes: what is wrong with it, and what it would hit now, would have hit in 30
/// days, and which rules it touches. Nothing of the draft is lost when the server refuses it. GUI thread; desk and
/// clock outlive it.
class SilenceEditVm : public QObject
{
    Q_OBJECT
public:
    struct State
    {
        SilenceDraft draft;
        std::vector<DraftProblem> problems;
        SilencePreview preview;
        bool previewing = false;           ///< the preview is not of this draft yet
        std::optional<qint64> historyHits; ///< episodes of 30 days; empty: not known yet, or there is no store
        QString historyReason;             ///< why it is not known
        bool newId = false;                ///< the edit ends the old silence and makes another one
        bool sending = false;
        std::optional<Error> error; ///< of the last attempt, in the server's words
    };

    SilenceEditVm(AlertDesk &desk, SilenceDraft draft, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    QStringList clusters() const;
    const LabelChoices &choices() const { return m_choices; }
    bool acceptable() const { return m_state.problems.empty() && !m_state.sending; }
    /// What the operator has to agree to before submit(): limits in words, and what is to be typed.
    GuardedAction action() const;

    void setDraft(const SilenceDraft &draft);
    void submit(const QString &typed);

Q_SIGNALS:
    void stateChanged();
    void choicesChanged();
    void done(const QString &silenceId); ///< it is at the server; the id it has now

private:
    void check();
    void preview();
    void askHistory(const Matchers &matchers);

    AlertDesk &m_desk;
    State m_state;
    LabelChoices m_choices;
    Scope m_scope; // last
};

} // namespace ops
