#include "core/guard/auditvm.h"

#include "core/guard/audittext.h"

namespace ops {

namespace {

QString sentenceOf(const AuditVerdict &verdict)
{
    QString sentence = verdict.sound ? AuditText::tr("✔ Sound: %n row(s), none changed, taken or added.", nullptr,
                                                     int(verdict.entries))
                                     : QStringLiteral("✖ ") + verdict.problem;
    if (verdict.unfinished > 0)
        sentence += u' ' + AuditText::tr("%n action(s) began and never ended.", nullptr, verdict.unfinished);
    return sentence;
}

} // namespace

AuditVm::AuditVm(AuditLog &log, QObject *parent) : QObject(parent), m_log(log)
{
    m_query.limit = PageRows;
    connect(&m_rows, &AuditModel::moreWanted, this, &AuditVm::loadMore);
}

void AuditVm::setText(const QString &text)
{
    if (text == m_query.text)
        return;
    m_query.text = text;
    load();
}

void AuditVm::load()
{
    AuditQuery newest = m_query;
    newest.beforeSeq = 0;
    m_scope.cancel("more"); // it belongs to what was shown
    m_scope.restart("page", m_log.search(newest), [this](Result<std::vector<AuditEntry>> page) {
        if (page)
            onPage(std::move(*page), true);
        else
            fail(page.error());
    });
    m_scope.restart("count", m_log.count(newest), [this](Result<qint64> count) {
        m_state.matching = count ? *count : 0;
        Q_EMIT stateChanged();
    });
}

void AuditVm::loadMore()
{
    if (m_scope.running("page") || m_scope.running("more"))
        return;
    const AuditEntry *last = m_rows.at(m_rows.rowCount() - 1);
    if (!last)
        return;
    AuditQuery older = m_query;
    older.beforeSeq = last->seq;
    m_scope.restart("more", m_log.search(older), [this](Result<std::vector<AuditEntry>> page) {
        if (page)
            onPage(std::move(*page), false);
        else
            fail(page.error());
    });
}

void AuditVm::onPage(std::vector<AuditEntry> entries, bool first)
{
    const bool more = entries.size() == std::size_t(PageRows);
    if (first)
        m_rows.show(std::move(entries), more);
    else
        m_rows.append(entries, more);
    m_state.error.reset();
    m_state.state = m_rows.rowCount() == 0 ? DataState::NoData : DataState::Value;
    Q_EMIT stateChanged();
}

void AuditVm::fail(const Error &error)
{
    m_state.error = error;
    m_state.state = m_rows.rowCount() == 0 ? DataState::Error : DataState::Stale;
    Q_EMIT stateChanged();
}

void AuditVm::verify()
{
    m_state.verifying = true;
    m_scope.restart("verify", m_log.verify(), [this](Result<AuditVerdict> verdict) { onVerdict(std::move(verdict)); });
    Q_EMIT stateChanged();
}

void AuditVm::onVerdict(Result<AuditVerdict> verdict)
{
    m_state.verifying = false;
    if (verdict) {
        m_state.verdict = *verdict;
        m_state.verdictSentence = sentenceOf(*verdict);
    } else {
        m_state.verdict.reset();
        m_state.verdictSentence = verdict.error().message;
    }
    Q_EMIT stateChanged();
}

void AuditVm::exportTo(const QString &path)
{
    AuditQuery all = m_query;
    all.limit = 0;
    m_scope.restart("export", m_log.exportTo(path, all), [this, path](Result<qint64> count) {
        Q_EMIT told(count ? AuditText::tr("%n row(s) written to %1.", nullptr, int(*count)).arg(path)
                          : count.error().message);
    });
}

} // namespace ops
