<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>gooseneck</name>
    <message numerus="yes">
        <source>… %Ln or more others</source>
        <translation>
            <numerusform>… %Ln or more others</numerusform>
            <numerusform>… %Ln or more others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <translation>
            <numerusform>… %Ln more</numerusform>
            <numerusform>… %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on whether all items of a list must be contained or one is enough, on which Callgoose&apos;s pages contradict each other.</source>
        <translation>
            <numerusform>What %1 does depends on whether all items of a list must be contained or one is enough, on which Callgoose&apos;s pages contradict each other.</numerusform>
            <numerusform>What %1 do depends on whether all items of a list must be contained or one is enough, on which Callgoose&apos;s pages contradict each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on whether upper and lower case differ; only the guide says that they do.</source>
        <translation>
            <numerusform>What %1 does depends on whether upper and lower case differ; only the guide says that they do.</numerusform>
            <numerusform>What %1 do depends on whether upper and lower case differ; only the guide says that they do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on how Callgoose reads nested keys; only a test against your tenant can tell.</source>
        <translation>
            <numerusform>What %1 does depends on how Callgoose reads nested keys; only a test against your tenant can tell.</numerusform>
            <numerusform>What %1 do depends on how Callgoose reads nested keys; only a test against your tenant can tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 do depends on how Callgoose reads the nested key %2; only a test against your tenant can tell.</source>
        <translation>
            <numerusform>What %1 does depends on how Callgoose reads the nested key %2; only a test against your tenant can tell.</numerusform>
            <numerusform>What %1 do depends on how Callgoose reads the nested key %2; only a test against your tenant can tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the map key %2 is missing in %3 that match; their incidents can never be resolved.</source>
        <translation>
            <numerusform>%1: the map key %2 is missing in %3 that matches; its incident can never be resolved.</numerusform>
            <numerusform>%1: the map key %2 is missing in %3 that match; their incidents can never be resolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the title key %2 is missing in %3 that trigger; their title would then say only &quot;Incident from ...&quot; or literally {{%4}}.</source>
        <translation>
            <numerusform>%1: the title key %2 is missing in %3 that triggers; its title would then say only &quot;Incident from ...&quot; or literally {{%4}}.</numerusform>
            <numerusform>%1: the title key %2 is missing in %3 that trigger; their title would then say only &quot;Incident from ...&quot; or literally {{%4}}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the description key %2 is missing in %3 that trigger; their description is then the whole payload.</source>
        <translation>
            <numerusform>%1: the description key %2 is missing in %3 that triggers; its description is then the whole payload.</numerusform>
            <numerusform>%1: the description key %2 is missing in %3 that trigger; their description is then the whole payload.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln payloads seen triggers an incident%1.</source>
        <translation>
            <numerusform>The only payload seen triggers no incident%1.</numerusform>
            <numerusform>None of the %Ln payloads seen triggers an incident%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln payloads seen resolves an incident%1.</source>
        <translation>
            <numerusform>The only payload seen resolves no incident%1.</numerusform>
            <numerusform>None of the %Ln payloads seen resolves an incident%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trigger (filter %2) and resolve (filter %3) at the same time.</source>
        <translation>
            <numerusform>%1 triggers (filter %2) and resolves (filter %3) at the same time.</numerusform>
            <numerusform>%1 trigger (filter %2) and resolve (filter %3) at the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 payloads were taken; %Ln more were left out. Split the text and add the rest by itself.</source>
        <translation>
            <numerusform>Only the first %1 payloads were taken; %Ln more was left out. Split the text and add the rest by itself.</numerusform>
            <numerusform>Only the first %1 payloads were taken; %Ln more were left out. Split the text and add the rest by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list of %Ln objects was taken as one payload. If each is one, paste them without the list&apos;s brackets and commas.</source>
        <translation>
            <numerusform>A list of %Ln object was taken as one payload. If the object is the payload, paste it without the list&apos;s brackets.</numerusform>
            <numerusform>A list of %Ln objects was taken as one payload. If each is one, paste them without the list&apos;s brackets and commas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No reading explains the answers to %Ln requests: what is typed into Callgoose differs from these filters.</source>
        <translation>
            <numerusform>No reading explains the answers to %Ln request: what is typed into Callgoose differs from these filters.</numerusform>
            <numerusform>No reading explains the answers to %Ln requests: what is typed into Callgoose differs from these filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The series ended after %Ln requests: the last one was refused or its answer was lost.</source>
        <translation>
            <numerusform>The series ended after %Ln request: the last one was refused or its answer was lost.</numerusform>
            <numerusform>The series ended after %Ln requests: the last one was refused or its answer was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The series ended after %Ln requests: a test incident could not be closed.</source>
        <translation>
            <numerusform>The series ended after %Ln request: a test incident could not be closed.</numerusform>
            <numerusform>The series ended after %Ln requests: a test incident could not be closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled with %Ln requests: this tenant reads the filters as %1.</source>
        <translation>
            <numerusform>Settled with %Ln request: this tenant reads the filters as %1.</numerusform>
            <numerusform>Settled with %Ln requests: this tenant reads the filters as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled with %Ln requests, as far as these filters can show it: %1. %2</source>
        <translation>
            <numerusform>Settled with %Ln request, as far as these filters can show it: %1. %2</numerusform>
            <numerusform>Settled with %Ln requests, as far as these filters can show it: %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings do the same with them.</source>
        <translation>
            <numerusform>%Ln reading does the same with them.</numerusform>
            <numerusform>%Ln readings do the same with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 depend on the reading</source>
        <translation>
            <numerusform>%1 depends on the reading</numerusform>
            <numerusform>%1 depend on the reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln payloads</source>
        <translation>
            <numerusform>%1 of %Ln payload</numerusform>
            <numerusform>%1 of %Ln payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is the same when a monitor goes down and when it is back, for %1 of its %Ln values.</source>
        <translation>
            <numerusform>It is the same when a monitor goes down and when it is back, for %1 of its %Ln value.</numerusform>
            <numerusform>It is the same when a monitor goes down and when it is back, for %1 of its %Ln values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is a text that goes with the incident id, with %Ln different values.</source>
        <translation>
            <numerusform>It is a text that goes with the incident id, with %Ln different value.</numerusform>
            <numerusform>It is a text that goes with the incident id, with %Ln different values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in only %2 of the %Ln payloads that say down or up.</source>
        <translation>
            <numerusform>%1 is in only %2 of the %Ln payload that says down or up.</numerusform>
            <numerusform>%1 is in only %2 of the %Ln payloads that say down or up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln attempts</source>
        <translation>
            <numerusform>in one attempt</numerusform>
            <numerusform>in %Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeated %Ln times</source>
        <translation>
            <numerusform>repeated once</numerusform>
            <numerusform>repeated %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents more stay open</source>
        <translation>
            <numerusform>%Ln incident more stays open</numerusform>
            <numerusform>%Ln incidents more stay open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents fewer stay open</source>
        <translation>
            <numerusform>%Ln incident fewer stays open</numerusform>
            <numerusform>%Ln incidents fewer stay open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan resolves more</source>
        <translation>
            <numerusform>%Ln orphan resolve more</numerusform>
            <numerusform>%Ln orphan resolves more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphan resolves fewer</source>
        <translation>
            <numerusform>%Ln orphan resolve fewer</numerusform>
            <numerusform>%Ln orphan resolves fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents more are opened</source>
        <translation>
            <numerusform>%Ln incident more is opened</numerusform>
            <numerusform>%Ln incidents more are opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents fewer are opened</source>
        <translation>
            <numerusform>%Ln incident fewer is opened</numerusform>
            <numerusform>%Ln incidents fewer are opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeats more</source>
        <translation>
            <numerusform>%Ln repeat more</numerusform>
            <numerusform>%Ln repeats more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeats fewer</source>
        <translation>
            <numerusform>%Ln repeat fewer</numerusform>
            <numerusform>%Ln repeats fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events more are unmatched</source>
        <translation>
            <numerusform>%Ln event more is unmatched</numerusform>
            <numerusform>%Ln events more are unmatched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events fewer are unmatched</source>
        <translation>
            <numerusform>%Ln event fewer is unmatched</numerusform>
            <numerusform>%Ln events fewer are unmatched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads have another outcome than with the saved filters.</source>
        <translation>
            <numerusform>%Ln payload has another outcome than with the saved filters.</numerusform>
            <numerusform>%Ln payloads have another outcome than with the saved filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3, %Ln bytes</source>
        <translation>
            <numerusform>%1  %2  %3, %Ln byte</numerusform>
            <numerusform>%1  %2  %3, %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is full: %Ln of the oldest payloads were dropped to make room.</source>
        <translation>
            <numerusform>The history is full: the oldest payload was dropped to make room.</numerusform>
            <numerusform>The history is full: %Ln of the oldest payloads were dropped to make room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads were imported.</source>
        <translation>
            <numerusform>%Ln payload was imported.</numerusform>
            <numerusform>%Ln payloads were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln bytes, %2</source>
        <translation>
            <numerusform>%1: %Ln byte, %2</numerusform>
            <numerusform>%1: %Ln bytes, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::FieldsPage</name>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads</source>
        <translation>
            <numerusform>%Ln payload</numerusform>
            <numerusform>%Ln payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not JSON</source>
        <translation>
            <numerusform>%Ln not JSON</numerusform>
            <numerusform>%Ln not JSON</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentPreview</name>
    <message numerus="yes">
        <source>… and %Ln more conditions that do not hold</source>
        <translation>
            <numerusform>… and %Ln more condition that does not hold</numerusform>
            <numerusform>… and %Ln more conditions that do not hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::IncidentsPanel</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::ItemChip</name>
    <message numerus="yes">
        <source>in %Ln payloads</source>
        <translation>
            <numerusform>in %Ln payload</numerusform>
            <numerusform>in %Ln payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln or more other values</source>
        <translation>
            <numerusform>and %Ln or more other values</numerusform>
            <numerusform>and %Ln or more other values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::ItemsEdit</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>characters that can still be typed</comment>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::LearnDialog</name>
    <message numerus="yes">
        <source>Small test requests to %1 find out how it reads these filters, which must be typed into Callgoose as they are here. At most %Ln requests; what they open they close again.</source>
        <translation>
            <numerusform>Small test requests to %1 find out how it reads these filters, which must be typed into Callgoose as they are here. At most %Ln request; what they open they close again.</numerusform>
            <numerusform>Small test requests to %1 find out how it reads these filters, which must be typed into Callgoose as they are here. At most %Ln requests; what they open they close again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::ListeningTray</name>
    <message numerus="yes">
        <source>Gooseneck is listening: %Ln payloads</source>
        <translation>
            <numerusform>Gooseneck is listening: %Ln payload</numerusform>
            <numerusform>Gooseneck is listening: %Ln payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payloads arrived</source>
        <translation>
            <numerusform>%Ln payload arrived</numerusform>
            <numerusform>%Ln payloads arrived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::MainWindow</name>
    <message numerus="yes">
        <source>%Ln payloads</source>
        <translation>
            <numerusform>%Ln payload</numerusform>
            <numerusform>%Ln payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln monitors</source>
        <translation>
            <numerusform>one monitor</numerusform>
            <numerusform>%Ln monitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::PayloadListModel</name>
    <message numerus="yes">
        <source>%Ln min old</source>
        <translation>
            <numerusform>%Ln min old</numerusform>
            <numerusform>%Ln min old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h old</source>
        <translation>
            <numerusform>%Ln h old</numerusform>
            <numerusform>%Ln h old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days old</source>
        <translation>
            <numerusform>%Ln day old</numerusform>
            <numerusform>%Ln days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::ReadingCard</name>
    <message numerus="yes">
        <source>The selected payload: another outcome under %Ln of 12 readings.</source>
        <translation>
            <numerusform>The selected payload: another outcome under %Ln of 12 readings.</numerusform>
            <numerusform>The selected payload: another outcome under %Ln of 12 readings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::SimulatorPanel</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%Ln resolved</numerusform>
            <numerusform>%Ln resolved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::StatusChoices</name>
    <message numerus="yes">
        <source>and %Ln more values that mean neither down nor up</source>
        <translation>
            <numerusform>and %Ln more value that means neither down nor up</numerusform>
            <numerusform>and %Ln more values that mean neither down nor up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gooseneck::ToSentence</name>
    <message numerus="yes">
        <source>There are %Ln more remarks.</source>
        <translation>
            <numerusform>There is %Ln more remark.</numerusform>
            <numerusform>There are %Ln more remarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries of one event were removed.</source>
        <translation>
            <numerusform>The payload was removed.</numerusform>
            <numerusform>%Ln deliveries of one event were removed.</numerusform>
        </translation>
    </message>
</context>
</TS>
