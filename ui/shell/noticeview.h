#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace ops {

/// Stands where a page would: what is going on, or why there is none, with one action.
struct Notice
{
    QString title;
    QString sentence;
    QString hint;
    QAction *action = nullptr; ///< shown as a button; null: none
};

class NoticeView : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeView(QWidget *parent = nullptr);

    void setNotice(const Notice &notice);

private:
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_button = nullptr;
    QAction *m_action = nullptr;
};

} // namespace ops
