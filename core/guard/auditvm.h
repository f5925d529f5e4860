#pragma once

#include "core/async/scope.h"
#include "core/base/datastate.h"
#include "core/guard/auditmodel.h"

#include <QObject>

#include <optional>

namespace ops {

/// What the audit's page shows: the records that match, page by page, and what verifying found. GUI thread; the log
/// outlives it.
class AuditVm : public QObject
{
    Q_OBJECT
public:
    static constexpr int PageRows = 200;

    struct State
    {
        DataState state = DataState::Loading;
        std::optional<Error> error; ///< of the newest reading; what was read before stays
        qint64 matching = 0;        ///< rows of the log that match
        bool verifying = false;
        std::optional<AuditVerdict> verdict;
        QString verdictSentence; ///< translated, empty before the first
    };

    explicit AuditVm(AuditLog &log, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    AuditModel &rows() { return m_rows; }
    AuditLog &log() { return m_log; }
    const AuditQuery &query() const { return m_query; }

    void setText(const QString &text); ///< reads again
    void load();                       ///< from the newest
    void verify();
    void exportTo(const QString &path); ///< what matches; told() says how it went

Q_SIGNALS:
    void stateChanged();
    void told(const QString &sentence);

private:
    void loadMore();
    void fail(const Error &error);
    void onPage(std::vector<AuditEntry> entries, bool first);
    void onVerdict(Result<AuditVerdict> verdict);

    AuditLog &m_log;
    AuditQuery m_query;
    State m_state;
    AuditModel m_rows;
    Scope m_scope; // last
};

} // namespace ops
