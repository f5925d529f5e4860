#pragma once

#include "core/time/clock.h"

#include <QFrame>

class QLabel;

namespace ops {

class NoticeLog;

/// The newest notice over the lower right corner of its parent, for some seconds. A click opens the list; it never
/// takes the focus.
class Toast : public QFrame
{
    Q_OBJECT
public:
    /// Log and clock outlive it. It keeps its place when the parent is resized.
    Toast(const NoticeLog &log, Clock &clock, QWidget *parent);
    ~Toast() override;

    /// Above this many pixels at the bottom.
    void setBottom(int height);

Q_SIGNALS:
    void pressed();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();
    void place();

    const NoticeLog &m_log;
    Clock &m_clock;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    int m_bottom = 0;
    Clock::TimerId m_timer = 0;
};

} // namespace ops
