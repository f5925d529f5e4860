#pragma once

#include "ui/shell/noticeview.h"
#include "ui/shell/page.h"

#include <QStackedWidget>

#include <map>
#include <memory>

namespace ops {

/// The place of the pages: one of them, or a notice instead. Pages are made when they are opened first. GUI thread.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);
    ~PageStack() override;

    /// Pages that were there are closed, with all that they wait for.
    void setPages(PageRegistry pages);
    const PageRegistry &pages() const { return m_infos; }
    const PageInfo *info(const QString &id) const; ///< null where there is no such page
    /// A page that is in no list: open() finds it, like the others, until eight newer ones are there or the list is
    /// another one. One of the same id before is closed. Returns its id.
    QString addExtra(PageInfo info);

    /// False where there is no such page, or it cannot be made.
    bool open(const QString &id);
    const QString &currentId() const { return m_currentId; } ///< empty while something else is shown
    Page *current() const { return page(m_currentId); }
    Page *page(const QString &id) const; ///< null before it was opened

    void showNotice(const Notice &notice);
    /// In place of a page, until something else is shown; the stack takes it over.
    void showInstead(QWidget *widget);

Q_SIGNALS:
    void told(const QString &sentence); ///< by one of the pages
    void wants(const QString &command); ///< one of the pages
    void pageChanged();                 ///< the status of the current one, or which it is

private:
    struct OpenPage
    {
        std::unique_ptr<Page> page;
        QWidget *widget = nullptr;
    };

    OpenPage *make(const PageInfo &info);
    void closeAll();
    void close(const QString &id);
    const PageInfo *find(const QString &id) const;
    void present(QWidget *widget, const QString &id);

    PageRegistry m_infos, m_extras;
    std::map<QString, OpenPage> m_open;
    QString m_currentId;
    NoticeView *m_notice = nullptr;
    QWidget *m_instead = nullptr;
};

} // namespace ops
