#pragma once

#include "core/time/clock.h"
#include "ui/shell/page.h"

#include <QFrame>

class QLabel;

namespace ops {

class Context;
class ElidedLabel;

/// The line at the bottom: how the source is doing, up to when its data is complete and how old that is,
/// and, where there is room, when the page was answered last. It ticks once a second while it is visible.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    explicit StatusLine(Context &context, QWidget *parent = nullptr);
    ~StatusLine() override;

    void setStatus(const SourceStatus &status);
    /// At the right end; the status line takes it over.
    void setCorner(QWidget *widget);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void renderHealth();
    void tick();

    Context &m_context;
    SourceStatus m_status;
    QLabel *m_icon = nullptr;
    ElidedLabel *m_health = nullptr;
    ElidedLabel *m_complete = nullptr;
    ElidedLabel *m_answered = nullptr;
    Clock::TimerId m_timer = 0;
};

} // namespace ops
