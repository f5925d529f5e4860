#pragma once

#include "core/async/scope.h"
#include "core/base/result.h"

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <vector>

class QMenu;
class QWidget;

namespace ops {

class Context;
class PanelFrame;

/// What can be done with one panel besides reading it; the panel's menu and the window's commands both run
/// what is here. Rows are made and files are written on the pool.
class PanelActions : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it; made when a menu or a key asks for it first.
    PanelActions(PanelFrame &frame, Context &context);
    ~PanelActions() override;

    bool hasQuery() const;  ///< asks something
    bool hasAnswer() const; ///< there is data
    bool hasDetails() const;
    bool isFullSize() const;

    void toggleFullSize();
    void askAgain();
    void inspect();
    void copyValues();
    void copyPicture();
    void copyCurl(); ///< without secrets
    void copyDetails();
    void saveCsv();
    void savePicture();

    /// Deletes itself when closed.
    QMenu *makeMenu(QWidget *parent);

Q_SIGNALS:
    void told(const QString &sentence); ///< how it ended, for the operator
    void fullSizeToggled();

private:
    void copy(const QString &text, const QString &sentence);
    void write(const QString &path, Task<Result<qint64>> job);
    QString suggestedName(const QString &suffix) const;

    PanelFrame &m_frame;
    Context &m_context;
    int m_jobs = 0;
    Scope m_scope;
};

/// One line of the panel's menu: also a command of the window that acts on the panel with the focus.
struct PanelCommand
{
    QString id;   ///< "panel.inspect"
    QString text; ///< translated
    QKeySequence key;
    bool (PanelActions::*when)() const; ///< null: always
    void (PanelActions::*run)();
    bool (PanelActions::*checked)() const = nullptr; ///< for what is on or off
    bool separated = false;                          ///< stands below a line
};
std::vector<PanelCommand> panelCommands();

} // namespace ops
