#pragma once

#include "core/alerts/alertactionsvm.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace ops {

/// How the last action went: done and for ten seconds to be taken back, refused, or overtaken by somebody else, with
/// the choice to act again. Hidden while there is nothing to say.
class ActionStrip : public QFrame
{
    Q_OBJECT
public:
    /// The view-model outlives it.
    explicit ActionStrip(AlertActionsVm &vm, QWidget *parent = nullptr);

private:
    void render();

    AlertActionsVm &m_vm;
    QLabel *m_text = nullptr;
    QToolButton *m_undo = nullptr, *m_repeat = nullptr, *m_dismiss = nullptr;
};

} // namespace ops
