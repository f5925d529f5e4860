#include "core/dashboards/panelmarks.h"

#include "tests/support/opstest.h"

using namespace ops;

namespace {

PanelMark mark(MarkLevel level, const char *text)
{
    PanelMark made;
    made.level = level;
    made.text = QLatin1String(text);
    return made;
}

} // namespace

class PanelMarksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theGravestIsNamedFirst()
    {
        QVERIFY(!gravest({}));
        const PanelMarks marks{mark(MarkLevel::Warning, "w"), mark(MarkLevel::Info, "i"),
                               mark(MarkLevel::Critical, "c"), mark(MarkLevel::Critical, "d")};
        QCOMPARE(*gravest(marks), MarkLevel::Critical);
        QCOMPARE(markLines(marks, 4).join(u' '), QStringLiteral("c d w i"));
    }

    void whatIsLeftOutIsCounted()
    {
        const PanelMarks marks(7, mark(MarkLevel::Info, "i"));
        const QStringList lines = markLines(marks, 5);
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines.last().contains(u'2'));
        QVERIFY(markLines({}, 5).isEmpty());
    }
};

OPS_TEST(PanelMarksTest)
#include "tst_panelmarks.moc"
