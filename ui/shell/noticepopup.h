#pragma once

#include "ui/shell/popupframe.h"

class QLabel;
class QListView;
class QPushButton;

namespace ops {

class Context;
class NoticeDelegate;
class NoticeLog;

/// The list of what was told, the newest first; the chosen one whole below it, to copy.
class NoticePopup : public PopupFrame
{
    Q_OBJECT
public:
    /// Log and context outlive it.
    NoticePopup(NoticeLog &log, Context &context, QWidget *parent);

    /// Its lower right corner there. What it shows counts as seen.
    void openAt(const QPoint &globalCorner);

private:
    QWidget *makeButtons();
    void render();
    void copy();

    NoticeLog &m_log;
    Context &m_context;
    NoticeDelegate *m_delegate = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_chosen = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace ops
