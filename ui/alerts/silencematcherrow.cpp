#include "ui/alerts/silencematcherrow.h"

#include "core/alerts/silencetext.h"
#include "core/base/textsafe.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

namespace ops {

namespace {

constexpr Matcher::Op MatcherOps[] = {Matcher::Op::Equal, Matcher::Op::NotEqual, Matcher::Op::Regex,
                                      Matcher::Op::NotRegex};

QStringListModel *completed(QLineEdit &field)
{
    auto *list = new QStringListModel(&field);
    auto *completer = new QCompleter(list, &field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field.setCompleter(completer);
    return list;
}

} // namespace

SilenceMatcherRow::SilenceMatcherRow(const SilenceDraft::Line &line, int number, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
{
    setAccessibleName(tr("Matcher %1").arg(number));
    build(number);
    m_used->setChecked(line.used);
    m_name->setText(safeText(line.matcher.name));
    m_value->setText(safeText(line.matcher.value));
    for (int i = 0; i < m_op->count(); ++i) {
        if (MatcherOps[i] == line.matcher.op)
            m_op->setCurrentIndex(i);
    }
    connect(m_used, &QCheckBox::toggled, this, &SilenceMatcherRow::changed);
    connect(m_op, &QComboBox::currentIndexChanged, this, &SilenceMatcherRow::changed);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameTyped = true;
        completeValues();
        Q_EMIT changed();
    });
    connect(m_value, &QLineEdit::textChanged, this, [this] {
        m_valueTyped = true;
        Q_EMIT changed();
    });
}

void SilenceMatcherRow::build(int number)
{
    m_used = new QCheckBox(this);
    m_used->setAccessibleName(tr("Use matcher %1").arg(number));
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Label %1").arg(number));
    m_name->setPlaceholderText(tr("Label"));
    setFocusProxy(m_name);
    m_names = completed(*m_name);
    m_op = new QComboBox(this);
    m_op->setAccessibleName(tr("Comparison %1").arg(number));
    for (const Matcher::Op op : MatcherOps)
        m_op->addItem(matcherOpText(op));
    m_value = new QLineEdit(this);
    m_value->setAccessibleName(tr("Value %1").arg(number));
    m_value->setPlaceholderText(tr("Value"));
    m_valueList = completed(*m_value);
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setVisible(false);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_used, 0, 0);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_op, 0, 2);
    layout->addWidget(m_value, 0, 3);
    layout->addWidget(m_problem, 1, 1, 1, 3);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(3, 3);
}

SilenceDraft::Line SilenceMatcherRow::line() const
{
    SilenceDraft::Line line;
    line.used = m_used->isChecked();
    line.matcher.name = m_nameTyped ? m_name->text().trimmed() : m_line.matcher.name;
    line.matcher.value = m_valueTyped ? m_value->text() : m_line.matcher.value;
    line.matcher.op = MatcherOps[m_op->currentIndex()];
    return line;
}

void SilenceMatcherRow::setChoices(const LabelChoices &choices)
{
    m_names->setStringList(choices.names);
    m_values = choices.values;
    completeValues();
}

void SilenceMatcherRow::completeValues()
{
    const auto it = m_values.find(m_name->text().trimmed());
    m_valueList->setStringList(it == m_values.end() ? QStringList() : it->second);
}

void SilenceMatcherRow::showProblem(const QString &sentence)
{
    m_problem->setText(safeText(sentence));
    m_problem->setAccessibleName(sentence.isEmpty() ? tr("No problem") : sentence);
    m_problem->setVisible(!sentence.isEmpty());
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, Theme::current().critical);
    m_problem->setPalette(palette);
}

} // namespace ops
