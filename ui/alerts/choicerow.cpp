#include "ui/alerts/choicerow.h"

#include "ui/common/flowlayout.h"

#include <QButtonGroup>
#include <QToolButton>

namespace ops {

ChoiceRow::ChoiceRow(Kind kind, const QStringList &texts, QWidget *parent) : QWidget(parent), m_texts(texts)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *group = new QButtonGroup(this);
    group->setExclusive(kind == Kind::One);
    for (const QString &text : texts) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setText(text);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::TabFocus);
        group->addButton(button);
        layout->addWidget(button);
        m_buttons.push_back(button);
    }
    if (kind == Kind::One && !m_buttons.empty())
        m_buttons.front()->setChecked(true);
    connect(group, &QButtonGroup::buttonClicked, this, [this] { Q_EMIT changed(); });
}

void ChoiceRow::setCount(int index, int count)
{
    QToolButton &button = *m_buttons[std::size_t(index)];
    const QString &text = m_texts[index];
    const QString shown = count < 0 ? text : QStringLiteral("%1 %2").arg(text).arg(count);
    if (button.text() == shown)
        return;
    button.setText(shown);
    button.setAccessibleDescription(count < 0 ? QString() : QString::number(count));
}

void ChoiceRow::setOn(int index, bool on) { m_buttons[std::size_t(index)]->setChecked(on); }

bool ChoiceRow::isOn(int index) const { return m_buttons[std::size_t(index)]->isChecked(); }

int ChoiceRow::current() const
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            return int(i);
    }
    return -1;
}

} // namespace ops
