#include "app/cli/boardanswers.h"

#include <coroutine>
#include <memory>
#include <utility>

namespace ops::cli {

namespace {

/// Waits until a board says that something is so. It looks again only when control is back in the event loop: a
/// signal of the board is no place to go on from.
class BoardBecomes
{
public:
    using Condition = bool (DashboardVm::*)() const;

    BoardBecomes(DashboardVm &board, Condition condition) : m_board(board), m_condition(condition) {}
    BoardBecomes(BoardBecomes &&) = delete;

    bool await_ready() const { return (m_board.*m_condition)(); }
    void await_suspend(std::coroutine_handle<> waiter)
    {
        m_waiter = waiter;
        m_look = std::make_unique<QObject>();
        const auto look = [this] {
            if (m_waiter && (m_board.*m_condition)())
                std::exchange(m_waiter, nullptr).resume();
        };
        for (const auto signal : {&DashboardVm::stateChanged, &DashboardVm::preparedChanged})
            QObject::connect(&m_board, signal, m_look.get(), look, Qt::QueuedConnection);
    }
    void await_resume() const {}

private:
    DashboardVm &m_board;
    Condition m_condition;
    std::coroutine_handle<> m_waiter;
    std::unique_ptr<QObject> m_look;
};

} // namespace

Task<Result<bool>> prepareBoard(DashboardVm &board)
{
    board.prepare();
    co_await BoardBecomes(board, &DashboardVm::prepared);
    co_return true;
}

Task<Result<bool>> settleBoard(DashboardVm &board)
{
    co_await BoardBecomes(board, &DashboardVm::settled);
    co_return true;
}

Task<Result<bool>> askBoard(DashboardVm &board)
{
    co_await prepareBoard(board);
    for (const auto &panel : board.panels())
        panel->setVisible(true);
    co_return co_await settleBoard(board);
}

} // namespace ops::cli
