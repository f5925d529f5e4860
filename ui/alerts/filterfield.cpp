#include "ui/alerts/filterfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace ops {

FilterField::FilterField(AlertListVm &vm, QWidget *parent) : QLineEdit(parent), m_vm(vm)
{
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter: service=trading-api @state=open @age>10m disk"));
    setClearButtonEnabled(true);
    m_offers = new QStringListModel(this);
    m_completer = new QCompleter(m_offers, this);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Completions"));
    connect(m_completer, QOverload<const QString &>::of(&QCompleter::activated), this, &FilterField::take);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_vm.setFilter(text);
        offer();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text != m_vm.state().filterText)
            m_vm.setFilter(text); // the button that clears
    });
    connect(&vm, &AlertListVm::stateChanged, this, &FilterField::followVm);
    connect(&vm, &AlertListVm::offered, this, &FilterField::showOffers);
    followVm();
}

void FilterField::followVm()
{
    if (text() != m_vm.state().filterText)
        setText(m_vm.state().filterText);
}

/// An answer that comes when something else has been typed offers nothing.
void FilterField::showOffers()
{
    const FilterCompletion &offers = m_vm.offers();
    QStringList texts;
    for (const FilterCompletion::Candidate &candidate : offers.candidates)
        texts << candidate.text;
    m_offers->setStringList(texts);
    const bool isWritten = texts == QStringList(text().mid(offers.from, offers.to - offers.from));
    if (texts.isEmpty() || isWritten || !hasFocus() || m_asked != text()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(QModelIndex()); // Enter takes only what was chosen
}

void FilterField::offer()
{
    m_asked = text();
    m_vm.offer(m_asked, cursorPosition());
}

void FilterField::take(const QString &chosen)
{
    const FilterCompletion &offers = m_vm.offers();
    QString whole = text();
    whole.replace(offers.from, offers.to - offers.from, chosen);
    setText(whole);
    setCursorPosition(offers.from + int(chosen.size()));
    m_vm.setFilter(whole);
}

/// Escape leaves the field, and does not reach the window's shortcuts.
bool FilterField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_completer->popup()->isVisible() && enter && m_completer->popup()->selectionModel()->hasSelection()) {
        event->ignore(); // the popup takes it
        return;
    }
    if (enter || event->key() == Qt::Key_Escape) {
        m_completer->popup()->hide();
        Q_EMIT left();
    } else if (event->key() == Qt::Key_Down) {
        offer();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace ops
