<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>The answer held %n byte(s) that are no UTF-8; they are shown as U+FFFD.</source>
        <translation>
            <numerusform>The answer held %n byte that is no UTF-8; it is shown as U+FFFD.</numerusform>
            <numerusform>The answer held %n bytes that are no UTF-8; they are shown as U+FFFD.</numerusform>
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
</TS>
