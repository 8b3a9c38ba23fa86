<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>mehfooz::ActionsPage</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) that remove the most risk for your time</source>
            <translation>
                <numerusform>This step removes the most risk for your time</numerusform>
                <numerusform>These %n steps remove the most risk for your time</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::CheckWords</name>
        <message numerus="yes">
            <source>%1 of %n area(s) shown</source>
            <translation>
                <numerusform>%1 of %n area shown</numerusform>
                <numerusform>%1 of %n areas shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::HackedViewModel</name>
        <message numerus="yes">
            <source>%n plan(s) fit</source>
            <translation>
                <numerusform>%n plan fits</numerusform>
                <numerusform>%n plans fit</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::IncidentViewModel</name>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n step</numerusform>
                <numerusform>%n steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) made before this profile opened stay only until Mehfooz is closed.</source>
            <translation>
                <numerusform>%n entry made before this profile opened stays only until Mehfooz is closed.</numerusform>
                <numerusform>%n entries made before this profile opened stay only until Mehfooz is closed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::LessonPage</name>
        <message numerus="yes">
            <source>Answer %n question(s)</source>
            <translation>
                <numerusform>Answer %n question</numerusform>
                <numerusform>Answer %n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::LessonViewModel</name>
        <message numerus="yes">
            <source>Summary and %n question(s)</source>
            <extracomment>Title of a lesson's last part.</extracomment>
            <translation>
                <numerusform>Summary and %n question</numerusform>
                <numerusform>Summary and %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Part %1 of %2, %n minute(s) left</source>
            <extracomment>Above a lesson: %1 is the number of the part, %2 how many there are, %n the minutes to the end.</extracomment>
            <translation>
                <numerusform>Part %1 of %2, %n minute left</numerusform>
                <numerusform>Part %1 of %2, %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::LessonsModel</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::OpeningNotice</name>
        <message numerus="yes">
            <source>%n newer record(s) could be read from it and were added.</source>
            <translation>
                <numerusform>%n newer record could be read from it and was added.</numerusform>
                <numerusform>%n newer records could be read from it and were added.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::PlanSideCards</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ProgressViewModel</name>
        <message numerus="yes">
            <source>lesson(s) read</source>
            <translation>
                <numerusform>lesson read</numerusform>
                <numerusform>lessons read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>quiz(zes) taken</source>
            <translation>
                <numerusform>quiz taken</numerusform>
                <numerusform>quizzes taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>card(s) known</source>
            <translation>
                <numerusform>card known</numerusform>
                <numerusform>cards known</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::QuizListModel</name>
        <message numerus="yes">
            <source>%n due, about %1</source>
            <extracomment>Under "Reviews". %1 is for how many minutes they are.</extracomment>
            <translation>
                <numerusform>%n due, about %1</numerusform>
                <numerusform>%n due, about %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::QuizResultViewModel</name>
        <message numerus="yes">
            <source>%n more and you pass. Best next: %1</source>
            <translation>
                <numerusform>%n more and you pass. Best next: %1</numerusform>
                <numerusform>%n more and you pass. Best next: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ScoreExplanation</name>
        <message numerus="yes">
            <source>%n protection(s) from the list count for you. The others don't fit your phone, your work or your home.</source>
            <translation>
                <numerusform>%n protection from the list counts for you. The others don't fit your phone, your work or your home.</numerusform>
                <numerusform>%n protections from the list count for you. The others don't fit your phone, your work or your home.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n protection(s)</source>
            <translation>
                <numerusform>%n protection</numerusform>
                <numerusform>%n protections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n of 100 points</source>
            <translation>
                <numerusform>about %n of 100 points</numerusform>
                <numerusform>about %n of 100 points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>half their weight: about %n of 100 points</source>
            <translation>
                <numerusform>half their weight: about %n of 100 points</numerusform>
                <numerusform>half their weight: about %n of 100 points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nothing in the lower number, about %n of 100 points in the higher one</source>
            <translation>
                <numerusform>nothing in the lower number, about %n of 100 points in the higher one</numerusform>
                <numerusform>nothing in the lower number, about %n of 100 points in the higher one</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ScoreWords</name>
        <message numerus="yes">
            <source>Still %n question(s) before a score makes sense</source>
            <translation>
                <numerusform>Still %n question before a score makes sense</numerusform>
                <numerusform>Still %n questions before a score makes sense</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) unknown, so it is a range</source>
            <translation>
                <numerusform>%n answer is unknown, so it is a range</numerusform>
                <numerusform>%n answers are unknown, so it is a range</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) unknown, but they can't move the score yet</source>
            <translation>
                <numerusform>%n answer is unknown, but it can't move the score yet</numerusform>
                <numerusform>%n answers are unknown, but they can't move the score yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Answer %n</source>
            <translation>
                <numerusform>Answer %n</numerusform>
                <numerusform>Answer %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n essential(s) open: until then, %1 is the limit</source>
            <extracomment>The post on the score's bar. %1 is the highest score while essentials are open.</extracomment>
            <translation>
                <numerusform>%n essential is open: until then, %1 is the limit</numerusform>
                <numerusform>%n essentials are open: until then, %1 is the limit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n essential(s) partly done: until then, %1 is the limit</source>
            <translation>
                <numerusform>%n essential is only partly done: until then, %1 is the limit</numerusform>
                <numerusform>%n essentials are only partly done: until then, %1 is the limit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n essential(s) not answered yet: until then, the lower number stops at %1</source>
            <extracomment>Only the lower number is held: the essentials are unknown. %1 is that number's limit.</extracomment>
            <translation>
                <numerusform>%n essential is not answered yet: until then, the lower number stops at %1</numerusform>
                <numerusform>%n essentials are not answered yet: until then, the lower number stops at %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown</source>
            <translation>
                <numerusform>%n unknown</numerusform>
                <numerusform>%n unknown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n essential(s) open</source>
            <translation>
                <numerusform>%n essential open</numerusform>
                <numerusform>%n essentials open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n essential(s) partly done</source>
            <translation>
                <numerusform>%n essential partly done</numerusform>
                <numerusform>%n essentials partly done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of 100, limited by %n essential(s)</source>
            <extracomment>For screen readers. %1 is a range such as "54 to 69".</extracomment>
            <translation>
                <numerusform>%1 of 100, limited by %n essential</numerusform>
                <numerusform>%1 of 100, limited by %n essentials</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>point(s) on your score</source>
            <translation>
                <numerusform>point on your score</numerusform>
                <numerusform>points on your score</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Adds %n point(s) to your score</source>
            <translation>
                <numerusform>Adds %n point to your score</numerusform>
                <numerusform>Adds %n points to your score</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <extracomment>After the names of some essentials.</extracomment>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
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
        <name>mehfooz::SettingsViewModel</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::SignList</name>
        <message numerus="yes">
            <source>%n of your marks are on a part that is no sign.</source>
            <translation>
                <numerusform>%n of your marks is on a part that is no sign.</numerusform>
                <numerusform>%n of your marks are on a part that is no sign.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::StepWords</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing fits into %n minute(s). Give it a little more time.</source>
            <translation>
                <numerusform>Nothing fits into %n minute. Give it a little more time.</numerusform>
                <numerusform>Nothing fits into %n minutes. Give it a little more time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::StoredViewModel</name>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::TodayViewModel</name>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n part(s) read</source>
            <translation>
                <numerusform>%1 of %n part read</numerusform>
                <numerusform>%1 of %n parts read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s)</source>
            <translation>
                <numerusform>About %n minute</numerusform>
                <numerusform>About %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) due today</source>
            <translation>
                <numerusform>%n card is due today</numerusform>
                <numerusform>%n cards are due today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::TrendWords</name>
        <message numerus="yes">
            <source>+%1 from %n thing(s) you did</source>
            <extracomment>In the line "This week: …" of Today: %1 is a number of points. Urdu has words, no sign.</extracomment>
            <translation>
                <numerusform>+%1 from %n thing you did</numerusform>
                <numerusform>+%1 from %n things you did</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>−%1 from %n thing(s) that ended</source>
            <translation>
                <numerusform>−%1 from %n thing that ended</numerusform>
                <numerusform>−%1 from %n things that ended</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%1 from %n answer(s) you gave</source>
            <translation>
                <numerusform>+%1 from %n answer you gave</numerusform>
                <numerusform>+%1 from %n answers you gave</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>−%1 from %n answer(s) you gave</source>
            <translation>
                <numerusform>−%1 from %n answer you gave</numerusform>
                <numerusform>−%1 from %n answers you gave</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) up</source>
            <translation>
                <numerusform>%n point up</numerusform>
                <numerusform>%n points up</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) down</source>
            <translation>
                <numerusform>%n point down</numerusform>
                <numerusform>%n points down</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ui::PictureHotspot</name>
        <message numerus="yes">
            <source>%Ln mark(s)</source>
            <extracomment>For screen readers, on a picture with signs of fraud to be marked.</extracomment>
            <translation>
                <numerusform>%Ln mark</numerusform>
                <numerusform>%Ln marks</numerusform>
            </translation>
        </message>
    </context>
</TS>
