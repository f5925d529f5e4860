#include "ui/shell/pagestack.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace ops {

PageStack::PageStack(QWidget *parent) : QStackedWidget(parent)
{
    setAccessibleName(tr("Page content"));
    m_notice = new NoticeView(this);
    addWidget(m_notice);
}

PageStack::~PageStack() { closeAll(); }

/// Widgets show their page's view-models: they go first. The focus must not go on to whatever stands next.
void PageStack::closeAll()
{
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        window()->setFocus();
    for (auto &[id, open] : m_open)
        delete open.widget;
    m_open.clear();
}

void PageStack::setPages(PageRegistry pages)
{
    present(m_notice, QString());
    closeAll();
    m_infos = std::move(pages);
    m_extras.clear();
}

void PageStack::close(const QString &id)
{
    const auto open = m_open.find(id);
    if (open == m_open.end())
        return;
    if (id == m_currentId)
        present(m_notice, QString());
    if (QWidget *focused = QApplication::focusWidget(); focused && open->second.widget->isAncestorOf(focused))
        window()->setFocus();
    delete open->second.widget;
    m_open.erase(open);
}

QString PageStack::addExtra(PageInfo info)
{
    constexpr std::size_t MostExtras = 8;
    close(info.id);
    std::erase_if(m_extras, [&info](const PageInfo &known) { return known.id == info.id; });
    if (m_extras.size() == MostExtras) {
        const QString oldest = m_extras.front().id;
        close(oldest);
        m_extras.erase(m_extras.begin());
    }
    m_extras.push_back(std::move(info));
    return m_extras.back().id;
}

const PageInfo *PageStack::find(const QString &id) const
{
    const auto it =
        std::find_if(m_extras.begin(), m_extras.end(), [&id](const PageInfo &extra) { return extra.id == id; });
    return it == m_extras.end() ? info(id) : &*it;
}

const PageInfo *PageStack::info(const QString &id) const
{
    const auto it = std::find_if(m_infos.begin(), m_infos.end(), [&id](const PageInfo &info) { return info.id == id; });
    return it == m_infos.end() ? nullptr : &*it;
}

PageStack::OpenPage *PageStack::make(const PageInfo &info)
{
    if (const auto it = m_open.find(info.id); it != m_open.end())
        return &it->second;
    OpenPage made;
    made.page = info.make();
    if (!made.page)
        return nullptr;
    made.widget = made.page->makeWidget(this);
    addWidget(made.widget);
    connect(made.page.get(), &Page::changed, this, &PageStack::pageChanged);
    connect(made.page.get(), &Page::told, this, &PageStack::told);
    connect(made.page.get(), &Page::wants, this, &PageStack::wants);
    return &(m_open[info.id] = std::move(made));
}

bool PageStack::open(const QString &id)
{
    const PageInfo *wanted = find(id);
    OpenPage *open = wanted ? make(*wanted) : nullptr;
    if (!open)
        return false;
    const bool other = id != m_currentId;
    present(open->widget, id);
    if (other)
        open->page->opened(); // now, and not before: the page that was shown does not ask for what this one suggests
    return true;
}

Page *PageStack::page(const QString &id) const
{
    const auto it = m_open.find(id);
    return it == m_open.end() ? nullptr : it->second.page.get();
}

void PageStack::showNotice(const Notice &notice)
{
    m_notice->setNotice(notice);
    present(m_notice, QString());
}

void PageStack::showInstead(QWidget *widget)
{
    addWidget(widget);
    present(widget, QString());
    m_instead = widget;
}

void PageStack::present(QWidget *widget, const QString &id)
{
    m_currentId = id;
    setCurrentWidget(widget);
    if (m_instead && m_instead != widget)
        std::exchange(m_instead, nullptr)->deleteLater(); // one of its buttons may have asked for this
    Q_EMIT pageChanged();
}

} // namespace ops
