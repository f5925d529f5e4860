#include "app/drive/input.h"

#include "app/drive/accessible.h"
#include "app/drive/text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QWidget>
#include <QWindow>

#include <functional>

// Exported by Qt Gui for its test library: events enter where the platform's do, so that shortcuts, popups
// and focus behave as they do for a person.
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow *window, QEvent::Type type, int key, Qt::KeyboardModifiers modifiers,
                                    const QString &text, bool autoRepeat, ushort count);
Q_GUI_EXPORT void qt_handleMouseEvent(QWindow *window, const QPointF &local, const QPointF &global,
                                      Qt::MouseButtons state, Qt::MouseButton button, QEvent::Type type,
                                      Qt::KeyboardModifiers modifiers, int timestamp);

namespace ops::drive {

namespace {

Error notFound(const QString &name)
{
    return Error(ErrorKind::NotFound, Text::tr("There is no visible element named \"%1\".").arg(name));
}

void sendMouse(QWindow &window, QPointF global, QEvent::Type type, Qt::MouseButton button, Qt::MouseButtons held)
{
    static int timestamp = 0;
    timestamp += 1000; // apart, so that two presses are no double click
    qt_handleMouseEvent(&window, window.mapFromGlobal(global), global, held, button, type, Qt::NoModifier, timestamp);
}

void clickAt(QWindow &window, QPointF global)
{
    sendMouse(window, global, QEvent::MouseMove, Qt::NoButton, Qt::NoButton);
    sendMouse(window, global, QEvent::MouseButtonPress, Qt::LeftButton, Qt::LeftButton);
    sendMouse(window, global, QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton);
}

Result<Done> click(QAccessibleInterface &element)
{
    if (element.state().disabled)
        return Error(ErrorKind::Refused, Text::tr("\"%1\" is disabled.").arg(nameOf(element)));
    if (!hasPlace(element))
        return Error(ErrorKind::Refused, Text::tr("\"%1\" has no place on the screen.").arg(nameOf(element)));
    clickAt(*element.window(), QRectF(element.rect()).center());
    return Done();
}

void sendKey(QWindow &window, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    qt_handleKeyEvent(&window, QEvent::KeyPress, key, modifiers, text, false, 1);
    qt_handleKeyEvent(&window, QEvent::KeyRelease, key, modifiers, text, false, 1);
}

/// A popup takes the keys although the platform still calls the window below it active. Where no window manager gives
/// the keys back when a dialog closes, they go to the fallback, as a person would click it.
QWindow *keyWindow(QWidget *fallback)
{
    if (const QWidget *popup = QApplication::activePopupWidget())
        return popup->windowHandle();
    if (!QApplication::activeWindow() && fallback)
        QApplication::setActiveWindow(fallback);
    if (QWindow *focused = QGuiApplication::focusWindow())
        return focused;
    return fallback ? fallback->windowHandle() : nullptr;
}

/// A cell, as it is written or as it is read aloud.
using RowTest = std::function<bool(const QString &cell)>;

QModelIndex findRow(const QAbstractItemModel &model, const RowTest &fits, const QModelIndex &parent = QModelIndex())
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            if (fits(index.data().toString()) || fits(index.data(Qt::AccessibleTextRole).toString()))
                return index;
        }
        const QModelIndex first = model.index(row, 0, parent);
        if (const QModelIndex below = findRow(model, fits, first); below.isValid())
            return below;
    }
    return QModelIndex();
}

/// The row that has the text; where none has, the first that begins with it: rows say more than a script knows.
QModelIndex findRow(const QAbstractItemModel &model, const QString &text)
{
    const QModelIndex exact = findRow(model, [&text](const QString &cell) { return cell == text; });
    return exact.isValid() ? exact : findRow(model, [&text](const QString &cell) { return cell.startsWith(text); });
}

Result<Done> selectInView(QAbstractItemView &view, const QString &text)
{
    const QModelIndex index = view.model() ? findRow(*view.model(), text) : QModelIndex();
    if (!index.isValid())
        return notFound(text);
    view.scrollTo(index);
    const QPoint middle = view.viewport()->mapToGlobal(view.visualRect(index).center());
    clickAt(*view.window()->windowHandle(), middle);
    return Done();
}

bool holdsRows(QAccessibleInterface &element)
{
    return qobject_cast<QAbstractItemView *>(element.object()) || qobject_cast<QComboBox *>(element.object());
}

QPointF placeIn(const QRect &rect, QPointF fraction)
{
    return {rect.x() + rect.width() * fraction.x(), rect.y() + rect.height() * fraction.y()};
}

} // namespace

Result<Done> press(const QString &name)
{
    // The same name may be on the screen and hidden or scrolled away, or on a text as well as on a button.
    QAccessibleInterface *element = findElement(
        name, [](QAccessibleInterface &candidate) { return isPressable(candidate) && hasPlace(candidate); });
    if (!element)
        element = findElement(name, hasPlace);
    if (!element)
        element = findElement(name);
    if (!element)
        return notFound(name);
    return click(*element);
}

Result<Done> selectIn(const QString &text, const QString &name)
{
    QAccessibleInterface *owner = findElement(name, holdsRows);
    if (!owner)
        owner = findElement(name);
    if (!owner)
        return notFound(name);
    if (auto *view = qobject_cast<QAbstractItemView *>(owner->object()))
        return selectInView(*view, text);
    if (auto *box = qobject_cast<QComboBox *>(owner->object())) {
        const int at = box->findText(text);
        if (at < 0)
            return notFound(text);
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
        return Done();
    }
    QAccessibleInterface *item = nullptr;
    walk(owner, [&](QAccessibleInterface &element) {
        item = &element != owner && nameOf(element) == text ? &element : nullptr;
        return item != nullptr;
    });
    return item ? click(*item) : Result<Done>(notFound(text));
}

Result<Done> typeInto(const QString &text, const QString &name)
{
    QAccessibleInterface *field =
        findElement(name, [](QAccessibleInterface &element) { return element.role() == QAccessible::EditableText; });
    auto *widget = field ? qobject_cast<QWidget *>(field->object()) : nullptr;
    if (!widget)
        return notFound(name);
    if (!widget->isEnabled())
        return Error(ErrorKind::Refused, Text::tr("\"%1\" is disabled.").arg(name));
    widget->activateWindow();
    widget->setFocus(Qt::OtherFocusReason);
    QWindow *window = keyWindow(widget->window());
    if (!window)
        return notFound(name);
    sendKey(*window, Qt::Key_A, Qt::ControlModifier, QString());
    sendKey(*window, Qt::Key_Delete, Qt::NoModifier, QString());
    for (const QChar c : text)
        sendKey(*window, c.unicode() < 0x80 ? c.toUpper().unicode() : int(Qt::Key_unknown), Qt::NoModifier, QString(c));
    return Done();
}

Result<Done> pressKeys(const QString &keys, QWidget &window)
{
    const QKeySequence sequence = QKeySequence::fromString(keys, QKeySequence::PortableText);
    QWindow *target = keyWindow(&window);
    if (sequence.isEmpty() || sequence[0].key() == Qt::Key_unknown || !target)
        return Error(ErrorKind::BadRequest, Text::tr("\"%1\" is no key.").arg(keys));
    for (int i = 0; i < sequence.count(); ++i) {
        const QKeyCombination one = sequence[uint(i)];
        const bool printable = one.key() >= Qt::Key_Space && one.key() <= Qt::Key_ydiaeresis &&
                               !(one.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier));
        const QString typed = printable ? QString(QChar(char16_t(one.key()))) : QString();
        sendKey(*target, one.key(), one.keyboardModifiers(),
                one.keyboardModifiers() & Qt::ShiftModifier ? typed : typed.toLower());
    }
    return Done();
}

Result<Done> hover(const QString &name, QPointF at)
{
    QAccessibleInterface *element = findElement(name);
    if (!element || !element->window())
        return notFound(name);
    sendMouse(*element->window(), placeIn(element->rect(), at), QEvent::MouseMove, Qt::NoButton, Qt::NoButton);
    return Done();
}

Result<Done> drag(const QString &name, QPointF from, QPointF to)
{
    QAccessibleInterface *element = findElement(name);
    if (!element || !element->window())
        return notFound(name);
    QWindow &window = *element->window();
    const QPointF start = placeIn(element->rect(), from), end = placeIn(element->rect(), to);
    sendMouse(window, start, QEvent::MouseMove, Qt::NoButton, Qt::NoButton);
    sendMouse(window, start, QEvent::MouseButtonPress, Qt::LeftButton, Qt::LeftButton);
    constexpr int Moves = 8;
    for (int i = 1; i <= Moves; ++i)
        sendMouse(window, start + (end - start) * i / Moves, QEvent::MouseMove, Qt::NoButton, Qt::LeftButton);
    sendMouse(window, end, QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton);
    return Done();
}

} // namespace ops::drive
