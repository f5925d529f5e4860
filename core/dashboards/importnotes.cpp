#include "core/dashboards/importnotes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace ops {

namespace {

struct NoteText
{
    const char *code, *reason;
};

constexpr std::array NoteTexts{
    NoteText{"unsupported.panelType", QT_TRANSLATE_NOOP("Import", "There is no view for this type of panel yet.")},
    NoteText{"unsupported.libraryPanel",
             QT_TRANSLATE_NOOP("Import", "The panel is kept in a library of Grafana, not in this file.")},
    NoteText{"unsupported.schemaV2",
             QT_TRANSLATE_NOOP("Import", "Dashboards of schema version 2 are listed, but not shown yet.")},
    NoteText{"unsupported.variable", QT_TRANSLATE_NOOP("Import", "There are no variables of this kind.")},
    NoteText{"unsupported.variableSource",
             QT_TRANSLATE_NOOP("Import", "Only Prometheus is asked for choices: those in the file are offered.")},
    NoteText{"unsupported.annotation", QT_TRANSLATE_NOOP("Import", "Annotations are not shown yet.")},
    NoteText{"unsupported.link", QT_TRANSLATE_NOOP("Import", "Links are not shown yet.")},
    NoteText{"unsupported.repeat", QT_TRANSLATE_NOOP("Import", "Repeated panels and rows are shown once.")},
    NoteText{"unsupported.panelTime", QT_TRANSLATE_NOOP("Import", "The panel shows the time range of the board.")},
    NoteText{"unsupported.transformation", QT_TRANSLATE_NOOP("Import", "Transformations are not applied yet.")},
    NoteText{"unsupported.override", QT_TRANSLATE_NOOP("Import", "Settings of single series are not applied yet.")},
    NoteText{"unsupported.mapping", QT_TRANSLATE_NOOP("Import", "This way of replacing values is not known.")},
    NoteText{"unsupported.source", QT_TRANSLATE_NOOP("Import", "Only queries to Prometheus are asked.")},
    NoteText{"unsupported.format", QT_TRANSLATE_NOOP("Import", "The answer is not arranged in this format yet.")},
    NoteText{"unsupported.exemplars", QT_TRANSLATE_NOOP("Import", "Exemplars are not shown yet.")},
    NoteText{"unsupported.displayName", QT_TRANSLATE_NOOP("Import", "Series keep the names of their queries.")},
    NoteText{"unsupported.colorMode",
             QT_TRANSLATE_NOOP("Import", "This way of colouring is not known; a palette is used.")},
    NoteText{"unsupported.calc", QT_TRANSLATE_NOOP("Import", "This calculation is not known.")},
    NoteText{"unsupported.axis", QT_TRANSLATE_NOOP("Import", "This setting of the axis is not applied yet.")},
    NoteText{"unsupported.lineStyle", QT_TRANSLATE_NOOP("Import", "Lines are drawn without dashes and gradients.")},
    NoteText{"unsupported.hideFrom", QT_TRANSLATE_NOOP("Import", "Series that the file hides are shown.")},
    NoteText{"unsupported.nullAsZero",
             QT_TRANSLATE_NOOP("Import", "Missing values stay gaps: they are not drawn as zero.")},
    NoteText{"unsupported.text", QT_TRANSLATE_NOOP("Import", "Text beside the value is not shown yet.")},
    NoteText{"unsupported.html", QT_TRANSLATE_NOOP("Import", "HTML is shown as its text.")},
    NoteText{"unsupported.layout", QT_TRANSLATE_NOOP("Import", "This setting of the view is not applied yet.")},
    NoteText{"unsupported.allValues",
             QT_TRANSLATE_NOOP("Import", "One value of each series is shown, not all of them.")},
    NoteText{"unsupported.fields", QT_TRANSLATE_NOOP("Import", "The values of all columns are shown, not only these.")},
    NoteText{"unsupported.columns", QT_TRANSLATE_NOOP("Import", "Columns are shown as they come.")},
    NoteText{"unsupported.alert", QT_TRANSLATE_NOOP("Import", "Alert rules inside panels are not read.")},
    NoteText{"repaired", QT_TRANSLATE_NOOP("Import", "Characters of the file are damaged; they were replaced.")},
    NoteText{"unreadable", QT_TRANSLATE_NOOP("Import", "This is not what a dashboard has in this place.")},
    NoteText{"tooMany.panels",
             QT_TRANSLATE_NOOP("Import", "The board is too large: panels from here on are left out.")},
    NoteText{"tooMany.targets", QT_TRANSLATE_NOOP("Import", "The panel has too many queries: the rest is left out.")},
};

} // namespace

void ImportNotes::add(const JsonNode &node, const char *code)
{
    if (!node.exists())
        return;
    const auto it = std::find_if(NoteTexts.begin(), NoteTexts.end(),
                                 [code](const NoteText &text) { return std::string_view(text.code) == code; });
    Q_ASSERT(it != NoteTexts.end());
    m_notes.push_back(
        {node.path(), QString::fromLatin1(code), QCoreApplication::translate("Import", it->reason), m_panel});
}

void ImportNotes::addItems(const JsonNode &list, const char *code)
{
    for (const JsonNode &item : list.items())
        add(item, code);
}

void ImportNotes::addUnlessList(const JsonNode &node)
{
    if (!node.isArray() && !node.saysNothing())
        add(node, "unreadable");
}

} // namespace ops
