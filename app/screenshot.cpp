#include "app/screenshot.h"

#include "app/cli/exitcode.h"
#include "app/drive/picture.h"
#include "app/drive/uigap.h"
#include "app/windowsession.h"
#include "core/base/json.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ops {

namespace {

using Json = nlohmann::json;

constexpr int PollMs = 20;

/// "dashboard:platform" is "dashboard-platform.png".
QString fileNameOf(const QString &id)
{
    QString name;
    for (const QChar c : id)
        name += c.isLetterOrNumber() || c == u'_' || c == u'.' ? c : QChar(u'-');
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name + QStringLiteral(".png");
}

std::string utf8(const QString &text) { return text.toStdString(); }

Json textOrNull(const QString &text) { return text.isEmpty() ? Json(nullptr) : Json(utf8(text)); }

Json panelJson(const PanelReport &panel)
{
    return {{"id", panel.id},
            {"title", utf8(panel.title)},
            {"view", utf8(panel.view)},
            {"state", utf8(panel.state)},
            {"message", textOrNull(panel.message)},
            {"series", panel.series},
            {"points", panel.points}};
}

} // namespace

Screenshot::Screenshot(WindowSession &session, const drive::UiGap &gap, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_gap(gap)
{
    m_poll.setInterval(PollMs);
    connect(&m_poll, &QTimer::timeout, this, &Screenshot::poll);
}

void Screenshot::start()
{
    if (const auto &problem = m_session.problem()) {
        Q_EMIT failed(problem->message + (problem->hint.isEmpty() ? QString() : u' ' + problem->hint),
                      cli::exitCodeOf(problem->kind));
        return;
    }
    if (!QDir().mkpath(m_session.options().screenshotFolder)) {
        Q_EMIT failed(tr("The folder %1 cannot be made.").arg(m_session.options().screenshotFolder), cli::CouldNotAsk);
        return;
    }
    m_ids = m_session.options().pages;
    if (m_ids.isEmpty()) {
        for (const PageInfo &page : m_session.pages())
            m_ids << page.id;
    }
    nextPage();
}

void Screenshot::nextPage()
{
    if (m_ids.isEmpty()) {
        finish();
        return;
    }
    if (!m_session.window().openPage(m_ids.first())) {
        Q_EMIT failed(tr("There is no page %1.").arg(m_ids.first()), cli::WrongUsage);
        return;
    }
    m_session.window().currentPage()->watchWhole();
    m_waited.start();
    m_poll.start();
}

void Screenshot::poll()
{
    const bool late = m_waited.elapsed() > qint64(m_session.options().settleSeconds * 1000);
    if (!m_session.settled() && !late)
        return;
    m_poll.stop();
    // One more turn: what the last answer has changed is laid out first.
    QTimer::singleShot(0, this, &Screenshot::writePage);
}

void Screenshot::writePage()
{
    const QString id = m_ids.takeFirst();
    const auto &pages = m_session.pages();
    const auto info = std::find_if(pages.begin(), pages.end(), [&id](const PageInfo &page) { return page.id == id; });
    PageReport report{id, info->title, fileNameOf(id), m_session.window().page(id)->panels()};
    const QString path = QDir(m_session.options().screenshotFolder).filePath(report.png);
    m_reports.push_back(std::move(report));
    m_scope.restart("png", drive::savePng(drive::pictureOf(m_session.window()), path), [this, path](bool written) {
        if (written)
            nextPage();
        else
            Q_EMIT failed(tr("%1 cannot be written.").arg(path), cli::CouldNotAsk);
    });
}

QByteArray Screenshot::stateJson() const
{
    Json pages = Json::array();
    for (const PageReport &report : m_reports) {
        Json panels = Json::array();
        for (const PanelReport &panel : report.panels)
            panels.push_back(panelJson(panel));
        pages.push_back({{"id", utf8(report.id)},
                         {"title", utf8(report.title)},
                         {"png", utf8(report.png)},
                         {"panels", std::move(panels)}});
    }
    const Json gap{{"p99", m_gap.p99Ms()}, {"max", m_gap.maxMs()}};
    return jsonText({{"pages", std::move(pages)}, {"startMs", m_session.startMs()}, {"uiGapMs", gap}}, 1) + '\n';
}

void Screenshot::finish()
{
    QFile file(QDir(m_session.options().screenshotFolder).filePath(QStringLiteral("state.json")));
    const QByteArray json = stateJson();
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.flush())
        Q_EMIT finished();
    else
        Q_EMIT failed(tr("%1 cannot be written.").arg(file.fileName()), cli::CouldNotAsk);
}

} // namespace ops
