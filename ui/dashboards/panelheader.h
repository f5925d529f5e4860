#pragma once

#include "core/dashboards/panelmarks.h"
#include "ui/dashboards/panellook.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace ops {

class ElidedLabel;
class MarkBadge;

/// A panel's title, where there is something to say its alerts and its state as icon and word, and the button of its
/// menu.
class PanelHeader : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Height = 30;

    PanelHeader(const QString &title, QWidget *parent);

    void setTitle(const QString &title);
    void render(const PanelLook &look);
    void setMarks(const PanelMarks &marks);
    /// Plain text, asked for when the pointer rests on the header.
    void setToolTipSource(std::function<QString()> source) { m_toolTip = std::move(source); }

Q_SIGNALS:
    void menuRequested(QPoint at); ///< global

public:
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWord();
    void showPicture();
    void makeMenuButton();
    bool showToolTip(QEvent *event);

    PanelLook m_look;
    std::function<QString()> m_toolTip;
    ElidedLabel *m_title = nullptr, *m_word = nullptr;
    QLabel *m_icon = nullptr;
    MarkBadge *m_marks = nullptr;
    QToolButton *m_menu = nullptr;
};

} // namespace ops
