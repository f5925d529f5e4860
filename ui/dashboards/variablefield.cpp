#include "ui/dashboards/variablefield.h"

#include "ui/common/icons.h"
#include "ui/common/menubutton.h"
#include "ui/common/plaintip.h"
#include "ui/dashboards/variablepopup.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace ops {

namespace {

constexpr int LabelGap = 6, MarkSize = 14, TextWidth = 160, MostButton = 320;

} // namespace

VariableField::VariableField(VariablesVm &vm, QString name, QWidget *parent)
    : QWidget(parent)
    , m_vm(vm)
    , m_name(std::move(name))
{
    const VariablesVm::Item &item = *vm.item(m_name);
    setAccessibleName(item.label());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(LabelGap);
    if (item.variable.hide == Variable::Hide::Nothing) {
        m_label = new QLabel(item.label(), this);
        m_label->setTextFormat(Qt::PlainText);
        m_label->setAccessibleName(item.label());
        layout->addWidget(m_label);
    }
    const bool typed = item.variable.kind == Variable::Kind::TextBox;
    if (typed)
        makeText();
    else
        makeButton();
    layout->addWidget(typed ? static_cast<QWidget *>(m_text) : m_button);
    if (m_label)
        m_label->setBuddy(typed ? static_cast<QWidget *>(m_text) : m_button);
    m_mark = new QLabel(this);
    m_mark->setFixedSize(MarkSize, MarkSize);
    layout->addWidget(m_mark);
    render();
}

void VariableField::makeText()
{
    m_text = new QLineEdit(this);
    m_text->setFixedSize(TextWidth, std::max(fontMetrics().height() + 10, 28)); // as high as a menu button
    m_text->setAccessibleName(accessibleName());
    connect(m_text, &QLineEdit::editingFinished, this, [this] { m_vm.choose(m_name, QStringList(m_text->text())); });
}

void VariableField::makeButton()
{
    m_button = new MenuButton(this);
    m_button->setAccessibleName(accessibleName());
    m_button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_button->setMaximumWidth(MostButton);
    connect(m_button, &MenuButton::openRequested, this, &VariableField::openPopup);
}

void VariableField::openPopup()
{
    if (!m_popup) {
        m_popup = new VariablePopup(this);
        connect(m_popup, &VariablePopup::chosen, this,
                [this](const QStringList &values) { m_vm.choose(m_name, values); });
    }
    m_popup->fill(*m_vm.item(m_name));
    m_popup->openAt(m_button->popupPosition(m_popup->sizeHint()));
}

QString VariableField::valueText(const VariablesVm::Item &item) const
{
    const QString chosen = item.chosenText();
    if (!chosen.isEmpty())
        return chosen;
    return item.loading || item.state == DataState::Loading ? tr("Loading…") : tr("None");
}

void VariableField::render()
{
    const VariablesVm::Item &item = *m_vm.item(m_name);
    const QString value = valueText(item);
    QString state = item.message;
    if (item.loading)
        state = tr("Loading…");
    if (m_text && !m_text->hasFocus())
        m_text->setText(item.chosen.join(u','));
    if (m_button) {
        m_button->setText(value);
        m_button->updateGeometry();
    }
    QWidget *input = m_text ? static_cast<QWidget *>(m_text) : m_button;
    input->setToolTip(plainTip(state.isEmpty() ? value : value + u'\n' + state));
    input->setAccessibleDescription(state.isEmpty() ? value : value + QStringLiteral(". ") + state);
    m_mark->setVisible(!state.isEmpty());
    m_mark->setAccessibleName(state);
    m_mark->setToolTip(plainTip(state));
    const Icon shape = item.loading                     ? Icon::StateUnknown
                       : item.state == DataState::Error ? Icon::StateCritical
                                                        : Icon::StateWarning;
    m_mark->setPixmap(iconPixmap(shape, MarkSize, devicePixelRatioF()));
    if (m_popup && m_popup->isVisible())
        m_popup->fill(item);
}

} // namespace ops
