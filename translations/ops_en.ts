<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ActionRecord</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertClusterState</name>
    <message numerus="yes">
        <source>Restarted %1 ago and has forgotten %n alert(s), which are kept in view.</source>
        <translation>
            <numerusform>Restarted %1 ago and has forgotten %n alert, which is kept in view.</numerusform>
            <numerusform>Restarted %1 ago and has forgotten %n alerts, which are kept in view.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertDesk</name>
    <message numerus="yes">
        <source>This silence of yours ends in %1; it hides %n alert(s).</source>
        <translation>
            <numerusform>This silence of yours ends in %1; it hides %n alert.</numerusform>
            <numerusform>This silence of yours ends in %1; it hides %n alerts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertSilences</name>
    <message numerus="yes">
        <source>It hides %n critical alert(s).</source>
        <translation>
            <numerusform>It hides %n critical alert.</numerusform>
            <numerusform>It hides %n critical alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hits %n firing alert(s) now.</source>
        <translation>
            <numerusform>Hits %n firing alert now.</numerusform>
            <numerusform>Hits %n firing alerts now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertViews</name>
    <message numerus="yes">
        <source>Acknowledged %n alert(s).</source>
        <translation>
            <numerusform>Acknowledged %n alert.</numerusform>
            <numerusform>Acknowledged %n alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) opened again.</source>
        <translation>
            <numerusform>%n alert opened again.</numerusform>
            <numerusform>%n alerts opened again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over %n alert(s).</source>
        <translation>
            <numerusform>Took over %n alert.</numerusform>
            <numerusform>Took over %n alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n alert(s).</source>
        <translation>
            <numerusform>Snoozed %n alert.</numerusform>
            <numerusform>Snoozed %n alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n alert(s).</source>
        <translation>
            <numerusform>Assigned %n alert.</numerusform>
            <numerusform>Assigned %n alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n alert(s).</source>
        <translation>
            <numerusform>Noted for %n alert.</numerusform>
            <numerusform>Noted for %n alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n alert(s).</source>
        <translation>
            <numerusform>Set the priority of %n alert.</numerusform>
            <numerusform>Set the priority of %n alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n alert(s).</source>
        <translation>
            <numerusform>Taken back for %n alert.</numerusform>
            <numerusform>Taken back for %n alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silenced by %n</source>
        <translation>
            <numerusform>silenced by %n</numerusform>
            <numerusform>silenced by %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>inhibited by %n</source>
        <translation>
            <numerusform>inhibited by %n</numerusform>
            <numerusform>inhibited by %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>✔ Sound: %n row(s), none changed, taken or added.</source>
        <translation>
            <numerusform>✔ Sound: %n row, not changed.</numerusform>
            <numerusform>✔ Sound: %n rows, none changed, taken or added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) began and never ended.</source>
        <translation>
            <numerusform>%n action began and never ended.</numerusform>
            <numerusform>%n actions began and never ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>The answer held %n byte(s) that are no UTF-8; they are shown as U+FFFD.</source>
        <translation>
            <numerusform>The answer held %n byte that is no UTF-8; it is shown as U+FFFD.</numerusform>
            <numerusform>The answer held %n bytes that are no UTF-8; they are shown as U+FFFD.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>%n query</numerusform>
            <numerusform>%n queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may be any of %n alerts.</source>
        <translation>
            <numerusform>%1 may be any of %n alert.</numerusform>
            <numerusform>%1 may be any of %n alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may be any of %n silences.</source>
        <translation>
            <numerusform>%1 may be any of %n silence.</numerusform>
            <numerusform>%1 may be any of %n silences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) began and never ended: a console died in between, or still works. Look before acting again.</source>
        <translation>
            <numerusform>%n action began and never ended: a console died in between, or still works. Look before acting again.</numerusform>
            <numerusform>%n actions began and never ended: a console died in between, or still works. Look before acting again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n row(s), none changed, taken or added.</source>
        <translation>
            <numerusform>Sound: %n row, not changed.</numerusform>
            <numerusform>Sound: %n rows, none changed, taken or added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %1 days: %n time(s) that an alert fired.</source>
        <translation>
            <numerusform>In the last %1 days: %n time that an alert fired.</numerusform>
            <numerusform>In the last %1 days: %n times that an alert fired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) can raise what it hits.</source>
        <translation>
            <numerusform>%n rule can raise what it hits.</numerusform>
            <numerusform>%n rules can raise what it hits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectText</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>%n damaged byte(s) of the answer were replaced.</source>
        <translation>
            <numerusform>%n damaged byte of the answer was replaced.</numerusform>
            <numerusform>%n damaged bytes of the answer were replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelExport</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelMarks</name>
    <message numerus="yes">
        <source>and %n more alert(s)</source>
        <translation>
            <numerusform>and %n more alert</numerusform>
            <numerusform>and %n more alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message numerus="yes">
        <source>%1 takes at least %n argument(s).</source>
        <translation>
            <numerusform>%1 takes at least %n argument.</numerusform>
            <numerusform>%1 takes at least %n arguments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n argument(s).</source>
        <translation>
            <numerusform>%1 takes at most %n argument.</numerusform>
            <numerusform>%1 takes at most %n arguments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n argument(s).</source>
        <translation>
            <numerusform>%1 takes %n argument.</numerusform>
            <numerusform>%1 takes %n arguments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SilenceLimits</name>
    <message numerus="yes">
        <source>It hides %n critical alert(s).</source>
        <translation>
            <numerusform>It hides %n critical alert.</numerusform>
            <numerusform>It hides %n critical alerts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SilencePreview</name>
    <message numerus="yes">
        <source>It hits none of %n firing alert(s).</source>
        <translation>
            <numerusform>It does not hit the %n alert that fires.</numerusform>
            <numerusform>It hits none of %n firing alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hits %n firing alert(s), %1 % of all.</source>
        <translation>
            <numerusform>It hits %n firing alert, %1 % of all.</numerusform>
            <numerusform>It hits %n firing alerts, %1 % of all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them critical.</source>
        <translation>
            <numerusform>%n of them critical.</numerusform>
            <numerusform>%n of them critical.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days: %n time(s) that an alert fired.</source>
        <translation>
            <numerusform>In the last 30 days: an alert fired %n time.</numerusform>
            <numerusform>In the last 30 days: alerts fired %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) can raise what it hits.</source>
        <translation>
            <numerusform>%n rule can raise what it hits.</numerusform>
            <numerusform>%n rules can raise what it hits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n alert(s) firing; the gravest that nobody has taken: %1</source>
        <translation>
            <numerusform>%n alert firing; the gravest that nobody has taken: %1</numerusform>
            <numerusform>%n alerts firing; the gravest that nobody has taken: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing, all taken care of.</source>
        <translation>
            <numerusform>%n alert firing, taken care of.</numerusform>
            <numerusform>%n alerts firing, all taken care of.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::ActionEditor</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n alert(s)</source>
        <translation>
            <numerusform>%1: %n alert</numerusform>
            <numerusform>%1: %n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::AnswerModel</name>
    <message numerus="yes">
        <source>The first %1 of %n row(s).</source>
        <translation>
            <numerusform>The first %1 of %n row.</numerusform>
            <numerusform>The first %1 of %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n column(s).</source>
        <translation>
            <numerusform>The first %1 of %n column.</numerusform>
            <numerusform>The first %1 of %n columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::AuditView</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::CardDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::ChartSummary</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::ChartToolTip</name>
    <message numerus="yes">
        <source>+%n more above</source>
        <translation>
            <numerusform>+%n more above</numerusform>
            <numerusform>+%n more above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::CountBar</name>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::FilterPopup</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::Finder</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::KeyOverlay</name>
    <message numerus="yes">
        <source>%n more: F1 lists all</source>
        <translation>
            <numerusform>%n more: F1 lists all</numerusform>
            <numerusform>%n more: F1 lists all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::LabelChips</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::MarkBadge</name>
    <message numerus="yes">
        <source>%n alert(s), %1</source>
        <translation>
            <numerusform>%n alert, %1</numerusform>
            <numerusform>%n alerts, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::NoticeButton</name>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::PanelFrame</name>
    <message numerus="yes">
        <source>Step %1, %n point(s) in all</source>
        <translation>
            <numerusform>Step %1, %n point in all</numerusform>
            <numerusform>Step %1, %n points in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::PieChartBody</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::RowHeading</name>
    <message numerus="yes">
        <source>%n panel(s)</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::ShareModel</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::SilenceModel</name>
    <message numerus="yes">
        <source>hides %n critical</source>
        <translation>
            <numerusform>hides %n critical</numerusform>
            <numerusform>hides %n critical</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::SilencesVm</name>
    <message numerus="yes">
        <source>%n alert(s) that it hides are not hidden any more; Alertmanager may page for them again only hours later.</source>
        <translation>
            <numerusform>%n alert that it hides is not hidden any more; Alertmanager may page for it again only hours later.</numerusform>
            <numerusform>%n alerts that it hides are not hidden any more; Alertmanager may page for them again only hours later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::StatBody</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>series</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::TableBody</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::TimeSeriesBody</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops::ValuesBody</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
