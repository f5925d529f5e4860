#pragma once

#include "core/async/scope.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace ops {

class WindowSession;
struct PanelReport;

namespace drive {
class UiGap;
}

/// Opens page after page, waits for each until it has settled or its time is over, and writes its picture;
/// at the end state.json. GUI thread; the session and the gap monitor outlive it.
class Screenshot : public QObject
{
    Q_OBJECT
public:
    Screenshot(WindowSession &session, const drive::UiGap &gap, QObject *parent = nullptr);

    void start(); ///< when the session is ready

Q_SIGNALS:
    void finished();
    void failed(const QString &sentence, int exitCode);

private:
    struct PageReport
    {
        QString id, title, png;
        std::vector<PanelReport> panels;
    };

    void nextPage();
    void poll();
    void writePage();
    QByteArray stateJson() const;
    void finish();

    WindowSession &m_session;
    const drive::UiGap &m_gap;
    QStringList m_ids;
    std::vector<PageReport> m_reports;
    QElapsedTimer m_waited;
    QTimer m_poll;
    Scope m_scope;
};

} // namespace ops
