#pragma once

#include "core/config/environmentstore.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace ops {

/// What a window shows while it has no environment: what the console is, the ways to begin, and files that are broken.
/// It does nothing by itself; whoever owns it acts on its signals. GUI thread.
class StartView : public QWidget
{
    Q_OBJECT
public:
    explicit StartView(QWidget *parent = nullptr);

    /// Looks at the environments again; to be called when they change.
    void look(const EnvironmentStore &store);
    /// False while a demo starts or runs.
    void setCanStartDemo(bool can);

Q_SIGNALS:
    void startDemoRequested();
    void openFolderRequested();
    void environmentChosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        QString name;
        QString colour;
        bool readOnly = false;
    };

    void buildIntroduction(QVBoxLayout &lines);
    void buildChoices(QVBoxLayout &lines);
    void buildBroken(QVBoxLayout &lines);
    void render();
    void renderChoices();
    void renderBroken();

    QString m_folder;
    std::vector<Choice> m_choices;
    std::vector<BrokenEnvironment> m_broken;
    QLabel *m_title = nullptr;
    QLabel *m_way = nullptr;
    QLabel *m_choicesTitle = nullptr;
    QListWidget *m_choicesList = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_brokenTitle = nullptr;
    QListWidget *m_brokenList = nullptr;
    QPushButton *m_startDemo = nullptr;
    QPushButton *m_openFolder = nullptr;
};

} // namespace ops
