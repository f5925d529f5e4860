#pragma once

#include "core/dashboards/panelvm.h"
#include "core/time/clock.h"
#include "ui/dashboards/panellook.h"

#include <QFrame>

namespace ops {

class PanelActions;
class PanelBody;
class PanelHeader;
class PanelMessage;
class StateStrip;

/// One panel of a board: title, state, body. Tells its view-model whether anybody sees it and how wide its
/// time axis is. All that stands in it is made when the panel is seen first, so that a long board opens at
/// once; until then it paints its title.
class PanelFrame : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive the frame.
    PanelFrame(PanelVm &vm, Context &context, QWidget *parent = nullptr);
    ~PanelFrame() override;

    PanelVm &vm() const { return m_vm; }
    void setInView(bool inView);
    void prepare(); ///< makes what stands in it, before it is seen
    bool isMade() const { return m_body != nullptr; }
    PanelActions &actions(); ///< made when they are asked for first

    const PanelLook &look() const { return m_look; }
    QString spokenText() const; ///< its accessible value: what it shows, with its state unless that is Value
    bool isBusy() const { return m_busy; }
    /// Whether it is alone over the whole board: said by the board.
    void setFullSize(bool full) { m_fullSize = full; }
    bool isFullSize() const { return m_fullSize; }

Q_SIGNALS:
    void focused();                     ///< by a key
    void told(const QString &sentence); ///< how something that was done with it ended
    void fullSizeToggled();
    void signInRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void makeParts();
    void makeBody();
    QRect stripRect() const;
    QRect bodyRect() const;
    void openMenu(QPoint at);
    PanelLook currentLook() const;
    void renderMarks();
    void renderTitle();
    void render();
    void renderBusy();
    void renderAge();
    void arrange();
    void arrangeMessage(const QRect &body);
    void tellWidth();
    QString toolTipText() const;
    void copyDetails();

    PanelVm &m_vm;
    Context &m_context;
    PanelLook m_look;
    std::shared_ptr<const PanelData> m_data; ///< what the body has
    bool m_inView = false, m_busy = false, m_fullSize = false;
    Clock::TimerId m_busyTimer = 0, m_ageTimer = 0;
    PanelActions *m_actions = nullptr;
    PanelHeader *m_header = nullptr; ///< null, like all below, until the panel is in view
    StateStrip *m_strip = nullptr;
    PanelMessage *m_message = nullptr;
    PanelBody *m_body = nullptr;
    QWidget *m_veil = nullptr;
};

} // namespace ops
