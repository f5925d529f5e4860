#pragma once

#include "core/dashboards/dashboardvm.h"
#include "ui/dashboards/boardgrid.h"

#include <QBasicTimer>
#include <QPointer>
#include <QScrollArea>

#include <optional>
#include <vector>

namespace ops {

class PanelFrame;
class RowHeading;

/// A board on the screen: its panels in 24 columns over the width, scrolled up and down, under headings that
/// fold them away. One panel may fill it. Only panels that reach into the viewport of a shown window, and are
/// not folded away, are told to ask.
class BoardView : public QScrollArea
{
    Q_OBJECT
public:
    /// The view-model and its context outlive the view.
    BoardView(DashboardVm &vm, Context &context, QWidget *parent = nullptr);
    ~BoardView() override;

    /// Panels that are scrolled out of sight ask, too; folded ones do not.
    void watchWhole();
    /// Not shown yet, or something is about to be laid out or to be made: which panels are seen is not settled.
    bool isLooking() const { return !m_everLooked || m_lookQueued || m_unmade; }

    /// Unfolds its row, scrolls to it and gives it the focus. False where the board has no such panel.
    bool showPanel(int id);
    /// The panel that has the focus, or had it before a menu took it; null where none has.
    PanelFrame *currentPanel() const;

    /// One panel alone over the whole view; empty brings the board back where it was.
    void setFullSize(std::optional<int> id);
    std::optional<int> fullSize() const;

    std::size_t rowCount() const { return m_headings.size(); }
    bool isFolded(std::size_t row) const { return m_parts.folded[row]; }
    void setFolded(std::size_t row, bool folded);
    void setAllFolded(bool folded);
    /// The row whose heading, or one of whose panels, has the focus.
    std::optional<std::size_t> currentRow() const;

Q_SIGNALS:
    void told(const QString &sentence); ///< how something that was done with a panel ended
    void signInRequested();             ///< by a panel that was refused
    void currentChanged();              ///< currentPanel(), currentRow(), or what can be done with the panel

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void timerEvent(QTimerEvent *event) override;

private:
    std::optional<std::size_t> indexOf(int id) const;
    void makeFrame(std::size_t index);
    void makeHeading(std::size_t row);
    void noteFocus(QWidget *now);
    bool fold(std::size_t row, bool folded);
    void toggleFullSize(PanelFrame *frame);
    void fillWith(PanelFrame *frame);
    void arrange();
    void lookLater();
    void look();
    QRect seenRect() const;
    PanelFrame *nextToPrepare() const;

    DashboardVm &m_vm;
    Context &m_context;
    QWidget *m_board = nullptr;
    BoardParts m_parts;
    std::vector<PanelFrame *> m_frames;   ///< as m_vm.panels()
    std::vector<RowHeading *> m_headings; ///< as the board's rows
    QPointer<QWidget> m_current;          ///< a frame or a heading
    PanelFrame *m_full = nullptr;         ///< alone, where not null
    int m_scrolledTo = 0;                 ///< before one was alone
    bool m_shown = false, m_watchesWhole = false, m_lookQueued = false;
    bool m_everLooked = false;
    bool m_unmade = false;   ///< something in view had to wait for the next turn
    QBasicTimer m_idleTimer; ///< while there is something to make
};

} // namespace ops
