#pragma once

#include "core/dashboards/panelvm.h"
#include "core/time/clock.h"
#include "ui/dashboards/panellook.h"

#include <QFrame>

namespace ops {

class PanelBody;
class PanelHeader;
class PanelMessage;
class StateStrip;

/// One panel of a board: title, state, body. Tells its view-model whether anybody sees it and how wide its
/// time axis is. The body is made when the panel is seen first, so that a long board opens at once.
class PanelFrame : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive the frame.
    PanelFrame(PanelVm &vm, Context &context, QWidget *parent = nullptr);
    ~PanelFrame() override;

    PanelVm &vm() const { return m_vm; }
    void setInView(bool inView);

    const PanelLook &look() const { return m_look; }
    QString spokenText() const; ///< its accessible value: what it shows, with its state unless that is Value
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void focused(); ///< by a key

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void makeBody();
    QRect stripRect() const;
    QRect bodyRect() const;
    void openMenu(QPoint at);
    PanelLook currentLook() const;
    void render();
    void renderBusy();
    void renderAge();
    void arrange();
    void tellWidth();
    QString toolTipText() const;
    void copyDetails() const;

    PanelVm &m_vm;
    Context &m_context;
    PanelLook m_look;
    std::shared_ptr<const PanelData> m_data; ///< what the body has
    bool m_inView = false, m_busy = false;
    Clock::TimerId m_busyTimer = 0, m_ageTimer = 0;
    PanelHeader *m_header = nullptr;
    StateStrip *m_strip = nullptr;
    PanelMessage *m_message = nullptr;
    PanelBody *m_body = nullptr; ///< null until the panel is in view
    QWidget *m_veil = nullptr;
};

} // namespace ops
