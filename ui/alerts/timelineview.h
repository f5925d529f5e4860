#pragma once

#include "core/alerts/timelinevm.h"
#include "core/correlation/context.h"

#include <QWidget>

class QLabel;
class QListView;

namespace ops {

/// What has happened to one alert, the newest first: a shape, the time in the window's zone, what, by whom.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    /// The view-model and the context outlive it.
    TimelineView(TimelineVm &vm, Context &context, QWidget *parent = nullptr);

private:
    void render();

    TimelineVm &m_vm;
    QLabel *m_sentence = nullptr;
    QListView *m_list = nullptr;
};

} // namespace ops
