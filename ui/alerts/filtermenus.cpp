#include "ui/alerts/filtermenus.h"

#include "core/base/textsafe.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace ops {

namespace {

constexpr int LongestItem = 60, MostLabelItems = 24;

struct MenusText
{
    Q_DECLARE_TR_FUNCTIONS(AlertMenus)
};

using Told = std::function<void(const QString &)>;

/// "&" marks the letter of a menu's item; text from outside has none.
QString itemText(const QString &text) { return safeText(text, LongestItem).replace(u'&', QStringLiteral("&&")); }

QMenu *makeMenu(const QString &name, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAccessibleName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void addGroup(QMenu &menu, AlertListVm &vm, const GroupBy &by)
{
    QAction *action = menu.addAction(itemText(groupText(by)));
    action->setCheckable(true);
    action->setChecked(vm.state().group == by);
    QObject::connect(action, &QAction::triggered, &vm, [&vm, by] { vm.setGroup(by); });
}

void askForName(AlertListVm &vm, QWidget *parent, bool usual, const Told &told)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(MenusText::tr("Save the filter"));
    dialog->setAccessibleName(MenusText::tr("Save the filter"));
    dialog->setLabelText(MenusText::tr("Name of the filter"));
    dialog->setOkButtonText(MenusText::tr("Save"));
    dialog->setCancelButtonText(MenusText::tr("Cancel"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, &vm, [&vm, usual, told](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        if (const auto saved = vm.saveFilter(name.trimmed(), usual); !saved)
            told(saved.error().message);
    });
    dialog->show();
}

void addSaving(QMenu &menu, AlertListVm &vm, QWidget *parent, const Told &told)
{
    for (const bool usual : {false, true}) {
        QAction *save = menu.addAction(usual ? MenusText::tr("Save this filter and begin with it…")
                                             : MenusText::tr("Save this filter…"));
        QObject::connect(save, &QAction::triggered, &vm,
                         [&vm, parent, usual, told] { askForName(vm, parent, usual, told); });
    }
    const auto &all = vm.savedFilters().all();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const SavedFilter &one) { return one.text == vm.state().filterText; });
    if (it == all.end())
        return;
    QAction *forget = menu.addAction(MenusText::tr("Forget \"%1\"").arg(itemText(it->name)));
    QObject::connect(forget, &QAction::triggered, &vm, [&vm, name = it->name, told] {
        if (const auto removed = vm.forgetFilter(name); !removed)
            told(removed.error().message);
    });
}

} // namespace

QString groupText(const GroupBy &by)
{
    if (by.isEmpty())
        return MenusText::tr("none");
    if (by == u"@auto")
        return MenusText::tr("automatic");
    if (by == u"@receiver")
        return MenusText::tr("receiver");
    if (by == u"@cluster")
        return MenusText::tr("source");
    if (by == u"@severity")
        return MenusText::tr("severity");
    if (by == u"@owner")
        return MenusText::tr("owner");
    return safeText(by, LongestItem);
}

QMenu *makeGroupMenu(AlertListVm &vm, QWidget *parent)
{
    QMenu *menu = makeMenu(MenusText::tr("Group by"), parent);
    for (const char *by : {"", "@auto", "@severity", "@owner", "@receiver", "@cluster"})
        addGroup(*menu, vm, QString::fromLatin1(by));
    menu->addSeparator();
    for (const QString &name : vm.state().labelNames.mid(0, MostLabelItems))
        addGroup(*menu, vm, name);
    return menu;
}

QMenu *makeSavedMenu(AlertListVm &vm, QWidget *parent, const Told &told)
{
    QMenu *menu = makeMenu(MenusText::tr("Saved filters"), parent);
    for (const SavedFilter &filter : vm.savedFilters().all()) {
        QAction *action = menu->addAction(itemText(filter.name));
        action->setCheckable(true);
        action->setChecked(filter.text == vm.state().filterText);
        QObject::connect(action, &QAction::triggered, &vm, [&vm, text = filter.text] { vm.setFilter(text); });
    }
    if (!vm.savedFilters().all().empty())
        menu->addSeparator();
    addSaving(*menu, vm, parent, told);
    return menu;
}

} // namespace ops
