#pragma once

#include "core/alerts/runbook.h"

#include <QDialog>

namespace ops {

/// A runbook beside the main window: read while working there. Never modal, deletes itself when closed.
class RunbookDialog : public QDialog
{
    Q_OBJECT
public:
    static void showRunbook(const Runbook &runbook, QWidget *parent);

private:
    RunbookDialog(const Runbook &runbook, QWidget *parent);
};

} // namespace ops
