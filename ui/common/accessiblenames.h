#pragma once

#include <QObject>

namespace ops {

/// Names the parts that Qt makes by itself inside its widgets (viewports, scroll bars, header views, the
/// editor of a spin box), when they are shown first; what we make is named where it is made. Installed once
/// on the application.
class AccessibleNames : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ops
