#pragma once

#include "core/dashboards/variablesvm.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ops {

class MenuButton;
class VariablePopup;

/// One variable over a board: its label, and its value in a button that opens the options, or in a field where any
/// text may be typed. What is loading, empty or wrong is said in words and marked by a shape.
class VariableField : public QWidget
{
    Q_OBJECT
public:
    /// The view-model outlives the field.
    VariableField(VariablesVm &vm, QString name, QWidget *parent = nullptr);

    void render();

private:
    void makeText();
    void makeButton();
    void openPopup();
    QString valueText(const VariablesVm::Item &item) const;

    VariablesVm &m_vm;
    QString m_name;
    QLabel *m_label = nullptr;
    QLabel *m_mark = nullptr;
    MenuButton *m_button = nullptr;
    QLineEdit *m_text = nullptr;
    VariablePopup *m_popup = nullptr;
};

} // namespace ops
