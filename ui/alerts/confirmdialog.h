#pragma once

#include "core/guard/guard.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ops {

/// Asks whether a guarded action may happen: the environment's name on its colour, the action in full, and where
/// the action wants it a field that has to hold the text asked for. Deletes itself; the caller connects accepted()
/// and shows it.
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    /// `notes` are further sentences below the action's: what else it does, limits that it passes.
    ConfirmDialog(const GuardedPlace &place, const GuardedAction &action, const QStringList &notes,
                  QWidget *parent = nullptr);

    QString typed() const; ///< for Guard::confirm(); empty where nothing is to be typed

private:
    void build(const GuardedPlace &place, const QStringList &notes);
    void render();

    GuardedAction m_action;
    QLineEdit *m_field = nullptr; // null where nothing is to be typed
    QPushButton *m_accept = nullptr;
};

} // namespace ops
