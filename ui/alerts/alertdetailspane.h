#pragma once

#include "core/alerts/alertdetails.h"
#include "core/alerts/alertlistvm.h"
#include "core/alerts/timelinevm.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;

namespace ops {

class FlowLayout;
class LabelChips;
class TimelineView;

/// Everything about the current alert, above its timeline. What stands in it can be pressed: labels filter, silences
/// are expired, what inhibits it is selected, links open outside.
class AlertDetailsPane : public QWidget
{
    Q_OBJECT
public:
    /// View-models and context outlive it.
    AlertDetailsPane(AlertListVm &list, TimelineVm &timeline, QWidget *parent = nullptr);

    const AlertDetails &details() const { return m_details; }

Q_SIGNALS:
    void expireRequested(const QString &silenceId, const QString &text);
    void told(const QString &sentence);

private:
    void buildUpper();
    void refresh();
    void render(const AlertDetails &before);
    void renderReferences();
    void addButton(const QString &text, const QString &tip, const std::function<void()> &run);
    void addLink(const QString &text, const QUrl &url);
    void open(const QUrl &url);
    int membersOf(const QString &cluster) const;

    AlertListVm &m_list;
    TimelineVm &m_timeline;
    AlertDetails m_details;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_upper = nullptr;
    QLabel *m_severity = nullptr, *m_title = nullptr, *m_state = nullptr, *m_work = nullptr, *m_facts = nullptr;
    LabelChips *m_labels = nullptr;
    QWidget *m_references = nullptr;
    QPlainTextEdit *m_annotations = nullptr;
};

/// Opens addresses outside, in place of the desktop, for tests; an empty function brings the desktop back.
void setLinkOpener(std::function<bool(const QUrl &url)> opener);

} // namespace ops
