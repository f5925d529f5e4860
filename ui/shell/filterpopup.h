#pragma once

#include "core/async/scope.h"
#include "core/base/result.h"
#include "core/correlation/entity.h"

#include <QFrame>
#include <QList>
#include <QStringListModel>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QListWidget;

namespace ops {

class Context;
class EntityDirectory;

/// Chooses a filter: a kind, a value, typed or taken from those that the sources know, and whether only this or all
/// but this is meant.
class FilterPopup : public QFrame
{
    Q_OBJECT
public:
    explicit FilterPopup(Context &context, QWidget *parent = nullptr);
    ~FilterPopup() override;

    /// Where values come from; null: they are typed. Outlives the popup, or is replaced before it goes.
    void setDirectory(EntityDirectory *directory);

    /// Opens for a new filter, or to change one that is set.
    void openAt(const QPoint &globalPosition, const std::optional<EntityFilter> &changed = std::nullopt);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeKinds();
    QWidget *makeValues();
    EntityKind kind() const;
    void askValues();
    void showValues(const Result<QStringList> &values);
    void narrow();
    void choose(const QString &value);

    Context &m_context;
    EntityDirectory *m_directory = nullptr;
    std::optional<EntityFilter> m_changed;
    QStringList m_values; ///< all of the kind
    QList<int> m_places;  ///< of the rows shown, in m_values
    QString m_problem;    ///< why there are none
    bool m_loading = false;
    QListWidget *m_kind = nullptr;
    QCheckBox *m_exclude = nullptr;
    QLineEdit *m_value = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_note = nullptr;
    QStringListModel m_shown;
    Scope m_scope;
};

} // namespace ops
