#pragma once

#include <QToolButton>

namespace ops {

class NoticeLog;

/// The bell, with the number of notices that were not looked at.
class NoticeButton : public QToolButton
{
    Q_OBJECT
public:
    /// The log outlives the button.
    explicit NoticeButton(const NoticeLog &log, QWidget *parent = nullptr);

private:
    void render();

    const NoticeLog &m_log;
};

} // namespace ops
