#include "core/alerts/silencemodel.h"

#include "core/alerts/silencetext.h"
#include "core/base/textsafe.h"
#include "core/time/clock.h"
#include "core/time/duration.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

struct SilenceText
{
    Q_DECLARE_TR_FUNCTIONS(AlertSilences)
};

QString hitlessText(const SilenceFacts &facts, qint64 nowMs)
{
    const qint64 known = nowMs - facts.hitlessSinceMs;
    return known < minuteMs ? SilenceText::tr("hits nothing")
                            : SilenceText::tr("hits nothing for %1 or more").arg(humanDuration(known));
}

QString markSentences(const SilenceFacts &facts, qint64 nowMs)
{
    QStringList lines;
    if (facts.marks & MarkHidesCritical)
        lines << SilenceText::tr("It hides %n critical alert(s).", nullptr, int(facts.critical));
    if (facts.marks & MarkHitsNothing)
        lines << SilenceText::tr("No firing alert is hit: %1.").arg(hitlessText(facts, nowMs));
    if (facts.marks & MarkEndsSoon)
        lines << SilenceText::tr("It ends in less than 10 minutes: what still fires then is paged again.");
    if (facts.marks & MarkQuiet)
        lines << SilenceText::tr("A quiet acknowledgement keeps it up: take that back instead of ending this.");
    if (facts.marks & MarkUnreadable)
        lines << SilenceText::tr("An expression of it cannot be read here: what it hits is not known.");
    return lines.join(u'\n');
}

} // namespace

QString silenceStateText(Silence::State state)
{
    switch (state) {
    case Silence::State::Active:
        return SilenceText::tr("active");
    case Silence::State::Pending:
        return SilenceText::tr("pending");
    case Silence::State::Expired:
        return SilenceText::tr("expired");
    }
    return QString();
}

QString silenceDetails(const Silence &silence, const SilenceFacts &facts, qint64 nowMs, const QTimeZone &zone)
{
    QStringList lines{SilenceText::tr("Silence %1, %2").arg(safeText(silence.id), silenceStateText(silence.state))};
    for (const Matcher &matcher : silence.matchers)
        lines << QStringLiteral("  ") + shownMatcher(matcher);
    lines << QString() << SilenceText::tr("From %1").arg(minuteText(silence.startsAtMs, zone))
          << SilenceText::tr("Until %1").arg(minuteText(silence.endsAtMs, zone))
          << SilenceText::tr("By %1").arg(silence.createdBy.isEmpty() ? SilenceText::tr("nobody named")
                                                                      : safeText(silence.createdBy, 300));
    if (silence.state == Silence::State::Active)
        lines << SilenceText::tr("Hits %n firing alert(s) now.", nullptr, int(facts.hits));
    if (const QString sentences = markSentences(facts, nowMs); !sentences.isEmpty())
        lines << sentences;
    if (!silence.comment.isEmpty())
        lines << QString() << safeText(silence.comment, 20'000);
    for (const auto &[name, value] : silence.annotations)
        lines << QStringLiteral("  %1 = %2")
                     .arg(safeText(QString::fromStdString(name)), safeText(QString::fromStdString(value)));
    return lines.join(u'\n');
}

SilenceModel::SilenceModel(Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock) {}

void SilenceModel::show(std::shared_ptr<const SilenceInventory> inventory, std::vector<std::uint32_t> order)
{
    const auto sameSilence = [&](std::uint32_t a, std::uint32_t b) {
        return m_inventory->silenceOf(m_inventory->facts[a]).id == inventory->silenceOf(inventory->facts[b]).id;
    };
    const bool same =
        m_inventory && std::equal(m_order.begin(), m_order.end(), order.begin(), order.end(), sameSilence);
    if (!same)
        beginResetModel();
    m_inventory = std::move(inventory);
    m_order = std::move(order);
    if (!same)
        endResetModel();
    else if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_order.size()) - 1, ColumnCount - 1));
}

void SilenceModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    timePassed();
}

void SilenceModel::timePassed()
{
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, EndsColumn), index(int(m_order.size()) - 1, EndsColumn));
}

const SilenceFacts *SilenceModel::factsAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_order.size() ? &m_inventory->facts[m_order[std::size_t(row)]] : nullptr;
}

const Silence *SilenceModel::silenceAt(int row) const
{
    const SilenceFacts *facts = factsAt(row);
    return facts ? &m_inventory->silenceOf(*facts) : nullptr;
}

int SilenceModel::rowOfId(const QString &id) const
{
    const auto it = std::find_if(m_order.begin(), m_order.end(), [&](std::uint32_t place) {
        return m_inventory->silenceOf(m_inventory->facts[place]).id == id;
    });
    return it == m_order.end() ? -1 : int(it - m_order.begin());
}

int SilenceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int SilenceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

void SilenceModel::sort(int column, Qt::SortOrder order) { Q_EMIT sortWanted(column, order); }

QString SilenceModel::endsText(const Silence &silence) const
{
    const qint64 nowMs = m_clock.nowMs();
    if (silence.state == Silence::State::Expired)
        return tr("ended %1").arg(minuteText(silence.endsAtMs, m_zone));
    if (silence.state == Silence::State::Pending)
        return tr("begins in %1").arg(humanDuration(std::max(silence.startsAtMs - nowMs, qint64(0))));
    return tr("in %1").arg(humanDuration(std::max(silence.endsAtMs - nowMs, qint64(0))));
}

QString SilenceModel::marksText(const SilenceFacts &facts) const
{
    QStringList words;
    if (facts.marks & MarkHidesCritical)
        words << tr("hides %n critical", nullptr, int(facts.critical));
    if (facts.marks & MarkEndsSoon)
        words << tr("ends soon");
    if (facts.marks & MarkHitsNothing)
        words << hitlessText(facts, m_clock.nowMs());
    if (facts.marks & MarkUnreadable)
        words << tr("cannot be read");
    if (facts.marks & MarkMine)
        words << tr("mine");
    if (facts.marks & MarkQuiet)
        words << tr("acknowledgement");
    return words.join(QStringLiteral(" · "));
}

QString SilenceModel::text(int row, int column) const
{
    const SilenceFacts &facts = *factsAt(row);
    const Silence &silence = m_inventory->silenceOf(facts);
    switch (column) {
    case StateColumn:
        return silenceStateText(silence.state);
    case MatchersColumn:
        return safeText(shownMatchers(silence.matchers), 500);
    case HitsColumn:
        return silence.state == Silence::State::Active && !(facts.marks & MarkUnreadable) ? QString::number(facts.hits)
                                                                                          : QString();
    case EndsColumn:
        return endsText(silence);
    case CreatorColumn:
        return safeText(silence.createdBy, 200);
    case CommentColumn:
        return safeText(silence.comment, 300);
    case MarksColumn:
        return marksText(facts);
    default:
        return QString();
    }
}

QVariant SilenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole: // the row in short, in the cell that readers come to first
        if (index.column() == StateColumn)
            return QStringList{text(index.row(), MatchersColumn), text(index.row(), StateColumn),
                               text(index.row(), EndsColumn), text(index.row(), MarksColumn)}
                .join(QStringLiteral(", "));
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == HitsColumn ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return silenceAt(index.row())->id;
    case StateRole:
        return int(silenceAt(index.row())->state);
    case MarksRole:
        return factsAt(index.row())->marks;
    default:
        return {};
    }
}

QVariant SilenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case MatchersColumn:
        return tr("Matchers");
    case HitsColumn:
        return tr("Hits");
    case EndsColumn:
        return tr("Ends");
    case CreatorColumn:
        return tr("By");
    case CommentColumn:
        return tr("Comment");
    case MarksColumn:
        return tr("Marks");
    default:
        return {};
    }
}

} // namespace ops
