#pragma once

#include "core/alerts/alertdetails.h"

#include <QWidget>

namespace ops {

/// The labels of an alert as coloured chips: a press adds the label to the filter, with Alt or Shift it is excluded.
class LabelChips : public QWidget
{
    Q_OBJECT
public:
    explicit LabelChips(QWidget *parent = nullptr);

    void setLabels(const std::vector<AlertDetails::Label> &labels);

Q_SIGNALS:
    void chosen(const QString &name, const QString &value, bool exclude);

private:
    QWidget *makeChip(const AlertDetails::Label &label);
};

} // namespace ops
