#pragma once

#include "core/correlation/context.h"
#include "tests/support/manualclock.h"
#include "tests/ui/shell/fakepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

namespace ops::test {

/// A window with one fake page, in UTC+8, at 2026-11-24T06:00:00Z, shown.
struct WindowFixture
{
    ManualClock clock;
    Context context{clock};
    MainWindow window{context};
    FakePage *page = nullptr;

    WindowFixture()
    {
        Theme::apply(*qApp, Theme::Kind::Dark);
        context.setZone(QTimeZone("Asia/Shanghai"));
        window.setEnvironment({QStringLiteral("staging"), QStringLiteral("orange"), true});
        PageRegistry pages;
        pages.push_back({QStringLiteral("dashboard:fake"), QStringLiteral("Fake"), [this] {
                             auto made = std::make_unique<FakePage>();
                             page = made.get();
                             return made;
                         }});
        window.setPages(std::move(pages));
        window.openPage(QStringLiteral("dashboard:fake"));
        window.resize(1280, 800);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }

    template<class T> T *named(const QString &name)
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (auto *wanted = qobject_cast<T *>(widget); wanted && widget->accessibleName() == name)
                return wanted;
        }
        return nullptr;
    }
};

} // namespace ops::test
