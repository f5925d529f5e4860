#pragma once

#include "ui/common/icons.h"

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace ops {

/// What the status line shows of the source behind a page.
struct SourceStatus
{
    enum class Health { Unknown, Ok, Degraded, Down };

    QString name; ///< as messages call it; empty: the page has no source
    Health health = Health::Unknown;
    QString message;                     ///< one translated sentence, may be empty
    std::optional<int> walReplayPercent; ///< while the server starts
    std::optional<qint64> completeUntilMs;
    qint64 answeredMs = 0; ///< when the newest answer was asked for, 0 before the first

    bool operator==(const SourceStatus &) const = default;
};

/// One panel of a page, for those who look at the window from outside (state.json).
struct PanelReport
{
    int id = 0;
    QString title, view;
    QString state;   ///< of cli.md: "value", "noData", "stale", "partial", "error"; "loading" before any answer
    QString message; ///< empty: nothing to say
    qint64 series = 0, points = 0;
};

/// One page of the window: what it shows and how it is doing. The window knows pages only by this; they
/// talk to each other only through the Context. GUI thread.
class Page : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Page() override;

    /// Called once, when the page is opened first; the parent owns the widget.
    virtual QWidget *makeWidget(QWidget *parent) = 0;
    virtual SourceStatus status() const = 0;
    /// It has just become the page that is shown: what it suggests for all counts from now on.
    virtual void opened() {}
    /// Nothing visible is waiting for an answer.
    virtual bool settled() const = 0;
    /// From now on what is scrolled out of sight counts as visible: pictures report the whole page.
    virtual void watchWhole() {}
    /// Its panels in the order of the page; empty where it has none.
    virtual std::vector<PanelReport> panels() const { return {}; }
    /// Brings one of its items (PageItem::id) into sight; nothing where there is no such.
    virtual void showItem(int id) { Q_UNUSED(id); }

Q_SIGNALS:
    void changed();                     ///< status or settled
    void told(const QString &sentence); ///< how something the operator did has ended; it becomes a notice
    void wants(const QString &command); ///< one of the window's, asked for on the page
};

/// What can be found on a page and shown by itself: a panel of a board.
struct PageItem
{
    int id = 0;       ///< for Page::showItem()
    QString title;    ///< translated or as its file says, made safe
    QString keywords; ///< what people may look for it by beside the title: metric names, divided by spaces
};

/// A page as the navigation lists it, before it exists.
struct PageInfo
{
    QString id;    ///< "dashboard:platform"
    QString title; ///< translated or as its file says
    std::function<std::unique_ptr<Page>()> make;
    std::vector<PageItem> items = {};
    QKeySequence key = {};   ///< empty: one of Ctrl+1 to Ctrl+0, as long as there are
    Icon icon = Icon::Board; ///< in the navigation
};

/// The pages a window offers, in their order. Filled by the composition root.
using PageRegistry = std::vector<PageInfo>;

} // namespace ops
