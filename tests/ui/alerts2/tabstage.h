#pragma once

#include "core/correlation/context.h"
#include "core/time/duration.h"
#include "tests/core/alertviews/alertstage.h"
#include "tests/core/alertviews2/things.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QWidget>

namespace ops::test {

/// Four alerts and one silence, over a real store, for one tab of the alerts page.
struct TabStage : AlertStage
{
    Context context{clock};

    explicit TabStage(bool readOnly = false) : AlertStage({}, readOnly)
    {
        Theme::apply(*qApp, Theme::Kind::Dark);
        for (const char *service : {"db", "web", "api", "mail"})
            fire({{"alertname", "Down"}, {"service", service}, {"severity", "critical"}, {"pod", "p-1"}});
        source->silenced.push_back(silenceOn("one", {equals("service", "db")}, clock.nowMs() + hourMs));
    }

    template<class View> bool show(View &view)
    {
        view.resize(1000, 700);
        view.show();
        const bool polled = poll();
        clock.advance(11 * secondMs); // the longest pause that a tab makes before it looks at what has come
        return polled;
    }
};

template<class T> T *named(const QWidget &root, const QString &name)
{
    for (T *one : root.findChildren<T *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

/// Widgets of ours that a screen reader could not name; those that Qt makes are named when they are shown.
inline QStringList unnamed(const QWidget &root)
{
    QStringList all;
    for (const QWidget *one : root.findChildren<QWidget *>()) {
        const bool ofQt = one->objectName().startsWith(QLatin1String("qt_")) || one->inherits("QScrollBar") ||
                          one->inherits("QHeaderView") || one->inherits("QAbstractButton") ||
                          one->inherits("QSplitterHandle") || one->inherits("QSizeGrip") ||
                          one->inherits("QComboBoxPrivateContainer") || one->inherits("QComboBoxListView") ||
                          one->inherits("QLabel"); // reads its own text
        const auto *area = qobject_cast<const QAbstractScrollArea *>(one->parentWidget());
        if (!ofQt && one->accessibleName().isEmpty() && !(area && area->viewport() == one))
            all << QLatin1String(one->metaObject()->className());
    }
    return all;
}

} // namespace ops::test
