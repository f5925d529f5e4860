#pragma once

#include "core/alerts/historymodel.h"
#include "core/async/scope.h"
#include "core/base/datastate.h"
#include "core/base/error.h"

#include <QObject>

#include <optional>

namespace ops {

class AlertDesk;
class Context;

/// The past of the alerts in the window's range: a search over the store, page by page. GUI thread; the search runs
/// on the store's thread. Desk and context outlive it.
class HistoryVm : public QObject
{
    Q_OBJECT
public:
    enum class Ends { Any, Open, Resolved, SourceLost, Restart, Unknown };

    struct State
    {
        DataState state = DataState::Loading;
        QString reason;             ///< one translated sentence where the state is not Value
        std::optional<Error> error; ///< of the newest search
        qint64 matched = 0;
        int read = 0; ///< rows so far
        bool searching = false, exporting = false;
    };

    HistoryVm(AlertDesk &desk, Context &context, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    HistoryModel &rows() { return m_rows; }
    const QString &text() const { return m_text; }
    Ends ends() const { return m_ends; }

    void load(); ///< from now on it follows range and store
    void search(const QString &text, Ends ends);
    void retry();
    /// All that match, not only what was read; told() says how it ended.
    void exportCsv(const QString &path);
    /// The open episode of the same alert, where `episodeId` is over and it fires again; empty without.
    QString newEpisodeOf(const QString &episodeId) const;

Q_SIGNALS:
    void stateChanged();
    void told(const QString &sentence);

private:
    HistoryQuery query(int offset) const;
    void ask();
    void askMore();
    void storeGrew();
    void finish(const std::optional<Error> &error);

    AlertDesk &m_desk;
    Context &m_context;
    State m_state;
    HistoryModel m_rows;
    QString m_text;
    Ends m_ends = Ends::Any;
    bool m_loaded = false;
    qint64 m_askedMs = 0;
    Scope m_scope; // last
};

} // namespace ops
