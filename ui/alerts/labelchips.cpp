#include "ui/alerts/labelchips.h"

#include "ui/alerts/labelchip.h"
#include "ui/common/flowlayout.h"

#include <QGuiApplication>
#include <QLabel>

namespace ops {

namespace {

constexpr std::size_t MostChips = 64;

} // namespace

LabelChips::LabelChips(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Labels"));
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
}

void LabelChips::setLabels(const std::vector<AlertDetails::Label> &labels)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its press may be what shows another alert
        delete item;
    }
    for (std::size_t i = 0; i < labels.size() && i < MostChips; ++i)
        layout()->addWidget(makeChip(labels[i]));
    if (labels.size() > MostChips)
        layout()->addWidget(new QLabel(tr("and %n more", nullptr, int(labels.size() - MostChips)), this));
    updateGeometry();
}

QWidget *LabelChips::makeChip(const AlertDetails::Label &label)
{
    auto *chip = new LabelChip(label.text, this);
    connect(chip, &LabelChip::clicked, this, [this, label] {
        const bool exclude = QGuiApplication::keyboardModifiers() & (Qt::AltModifier | Qt::ShiftModifier);
        Q_EMIT chosen(label.name, label.value, exclude);
    });
    return chip;
}

} // namespace ops
