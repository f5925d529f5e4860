#pragma once

#include "ui/shell/page.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ops::test {

/// A page with a field, a button that copies the field into a label, and a list.
class FakePage : public Page
{
    Q_OBJECT
public:
    QWidget *makeWidget(QWidget *parent) override
    {
        auto *widget = new QWidget(parent);
        widget->setAccessibleName(QStringLiteral("Fake page"));
        auto *field = new QLineEdit(widget);
        field->setAccessibleName(QStringLiteral("Field"));
        auto *copy = new QPushButton(QStringLiteral("Copy"), widget);
        auto *label = new QLabel(widget);
        label->setAccessibleName(QStringLiteral("Copied"));
        auto *list = new QListWidget(widget);
        list->setAccessibleName(QStringLiteral("Rows"));
        list->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
        connect(copy, &QPushButton::clicked, label, [field, label] { label->setText(field->text()); });
        connect(list, &QListWidget::itemClicked, label,
                [label](QListWidgetItem *item) { label->setText(item->text()); });
        auto *layout = new QVBoxLayout(widget);
        for (QWidget *part : std::initializer_list<QWidget *>{field, copy, label, list})
            layout->addWidget(part);
        return widget;
    }
    SourceStatus status() const override { return m_status; }
    bool settled() const override { return m_settled; }

    void setStatus(const SourceStatus &status)
    {
        m_status = status;
        Q_EMIT changed();
    }
    void setSettled(bool settled) { m_settled = settled; }

private:
    SourceStatus m_status;
    bool m_settled = true;
};

} // namespace ops::test
