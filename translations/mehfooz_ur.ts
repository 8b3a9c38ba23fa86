<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en">
    <context>
        <name>mehfooz::ActionCardView</name>
        <message>
            <source>Essential</source>
            <translation>بنیادی</translation>
        </message>
        <message>
            <source>When and where will you do it?</source>
            <translation>یہ کب اور کہاں کریں گے؟</translation>
        </message>
        <message>
            <source>When ___, I will do it</source>
            <translation>جب ___ ہو گا، تب یہ کام کیا جائے گا</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>شروع کریں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ActionsPage</name>
        <message>
            <source>Print the plan</source>
            <translation>منصوبہ پرنٹ کریں</translation>
        </message>
        <message>
            <source>Next best actions</source>
            <translation>اگلے بہترین قدم</translation>
        </message>
        <message>
            <source>Do it in:</source>
            <translation>وقت چنیں:</translation>
        </message>
        <message>
            <source>How much time you have</source>
            <translation>آپ کے پاس کتنا وقت ہے</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n منٹ</numerusform>
                <numerusform>%n منٹ</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a time limit</source>
            <translation>وقت کی حد کے بغیر</translation>
        </message>
        <message>
            <source>My security check</source>
            <translation>میرا حفاظتی جائزہ</translation>
        </message>
        <message>
            <source>These three remove the most risk for your time</source>
            <translation>اتنے وقت میں یہ تین کام سب سے زیادہ خطرہ گھٹاتے ہیں</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) that remove the most risk for your time</source>
            <translation>
                <numerusform>اتنے وقت میں یہ ایک کام سب سے زیادہ خطرہ گھٹاتا ہے</numerusform>
                <numerusform>اتنے وقت میں یہ %n کام سب سے زیادہ خطرہ گھٹاتے ہیں</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the plan</source>
            <translation>منصوبہ چھپائیں</translation>
        </message>
        <message>
            <source>Show the plan on one page</source>
            <translation>پورا منصوبہ ایک صفحے پر</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <extracomment>A step of the plan: %1 is its number, %2 the step.</extracomment>
            <translation>%1۔ %2</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>منصوبہ محفوظ کریں</translation>
        </message>
        <message>
            <source>The plan is saved.</source>
            <translation>منصوبہ محفوظ ہو گیا۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ActionsSheet</name>
        <message>
            <source>My plan</source>
            <translation>میرا منصوبہ</translation>
        </message>
        <message>
            <source>%1. Safety score: %2 of 100.</source>
            <extracomment>Below the title of the printed plan. %1 is a date, %2 a score such as "54 to 69".</extracomment>
            <translation>%1۔ حفاظتی اسکور: 100 میں سے %2۔</translation>
        </message>
        <message>
            <source>%1 (%2, essential)</source>
            <extracomment>A step of the printed plan. %1 is the step, %2 such as "3 minutes".</extracomment>
            <translation>%1 (%2، بنیادی)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>When and where: %1</source>
            <extracomment>Below a step: when and where the person will do it, in their own words.</extracomment>
            <translation>کب اور کہاں: %1</translation>
        </message>
        <message>
            <source>Made with Mehfooz on this computer. The score says how many protections are in place, not how likely an attack is.</source>
            <translation>یہ منصوبہ اسی کمپیوٹر پر محفوظ سے بنا ہے۔ اسکور بتاتا ہے کہ کتنے حفاظتی کام ہو چکے ہیں، یہ نہیں کہ حملے کا امکان کتنا ہے۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::CheckAreaList</name>
        <message>
            <source>Look again</source>
            <translation>دوبارہ دیکھیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::CheckAreasModel</name>
        <message>
            <source>%1 of %2</source>
            <extracomment>Beside an area of the security check: %1 protections done, of %2.</extracomment>
            <translation>%2 میں سے %1</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>سب حصے</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::CheckHowPanel</name>
        <message>
            <source>How</source>
            <translation>کیسے</translation>
        </message>
        <message>
            <source>On which device</source>
            <translation>کس آلے پر</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::CheckItemCard</name>
        <message>
            <source>Essential</source>
            <translation>بنیادی</translation>
        </message>
        <message>
            <source>Close this item</source>
            <translation>یہ نکتہ بند کریں</translation>
        </message>
        <message>
            <source>Note, earlier answers and evidence</source>
            <translation>نوٹ، پچھلے جواب اور ثبوت</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>آپ کا نوٹ</translation>
        </message>
        <message>
            <source>Only for you; it stays on this computer</source>
            <translation>صرف آپ کے لیے، اسی کمپیوٹر پر رہتا ہے</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>نوٹ محفوظ کریں</translation>
        </message>
        <message>
            <source>Earlier answers</source>
            <translation>پچھلے جواب</translation>
        </message>
        <message>
            <source>This does not fit your situation, so it is not counted.</source>
            <translation>یہ آپ کے حالات پر لاگو نہیں، اس لیے گنا نہیں جاتا۔</translation>
        </message>
        <message>
            <source>Nothing has changed</source>
            <translation>کچھ نہیں بدلا</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>ابھی کوئی نہیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::CheckPage</name>
        <message>
            <source>My security check</source>
            <translation>میرا حفاظتی جائزہ</translation>
        </message>
        <message>
            <source>Next best actions</source>
            <translation>اگلے بہترین قدم</translation>
        </message>
        <message>
            <source>Search the list</source>
            <translation>فہرست میں تلاش کریں</translation>
        </message>
        <message>
            <source>Which items to show</source>
            <translation>کون سے نکات دکھائے جائیں</translation>
        </message>
        <message>
            <source>Previous five</source>
            <translation>پچھلے پانچ</translation>
        </message>
        <message>
            <source>Next five</source>
            <translation>اگلے پانچ</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوبارہ کوشش کریں</translation>
        </message>
        <message>
            <source>Only what fits me</source>
            <translation>صرف جو مجھ پر لاگو ہے</translation>
        </message>
        <message>
            <source>All</source>
            <translation>سب</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>دوبارہ دیکھیں</translation>
        </message>
        <message>
            <source>Essential</source>
            <translation>بنیادی</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>واپس لیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::CheckWords</name>
        <message>
            <source>Done</source>
            <translation>ہو گیا</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>کچھ حد تک</translation>
        </message>
        <message>
            <source>No</source>
            <translation>نہیں</translation>
        </message>
        <message>
            <source>Not for me</source>
            <translation>مجھ پر لاگو نہیں</translation>
        </message>
        <message>
            <source>Don't know</source>
            <translation>معلوم نہیں</translation>
        </message>
        <message>
            <source>Android</source>
            <translation>Android</translation>
        </message>
        <message>
            <source>iPhone</source>
            <translation>iPhone</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>Windows</translation>
        </message>
        <message>
            <source>Linux</source>
            <translation>Linux</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>ہر جگہ</translation>
        </message>
        <message>
            <source>Measured in the field, or a standards body's first advice.</source>
            <translation>عملی طور پر ناپا گیا، یا معیار مقرر کرنے والے ادارے کا پہلا مشورہ۔</translation>
        </message>
        <message>
            <source>Several independent authorities agree.</source>
            <translation>کئی الگ الگ ماہر ادارے متفق ہیں۔</translation>
        </message>
        <message>
            <source>One authority, or good reasoning.</source>
            <translation>ایک ماہر ادارے کی رائے، یا مضبوط دلیل۔</translation>
        </message>
        <message>
            <source>An opinion.</source>
            <translation>ایک رائے۔</translation>
        </message>
        <message>
            <source>Does not fit your situation, so it is not counted</source>
            <translation>آپ کے حالات پر لاگو نہیں، اس لیے گنا نہیں جاتا</translation>
        </message>
        <message>
            <source>The advice changed: %1</source>
            <extracomment>A row of the check whose advice has changed. %1 is the reason, as a sentence.</extracomment>
            <translation>مشورہ بدل گیا: %1</translation>
        </message>
        <message>
            <source>You said "%1" on %2</source>
            <extracomment>%1 is an answer such as "Done", %2 a date.</extracomment>
            <translation>آپ نے %2 کو ”%1“ کہا</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <extracomment>A line of an item's history. %1 is an answer such as "Done", %2 a date.</extracomment>
            <translation>%2: %1</translation>
        </message>
        <message>
            <source>%1 Source: %2</source>
            <extracomment>Below the reason of a protection. %1 says how well it is proved, %2 is the source.</extracomment>
            <translation>%1 ماخذ: %2</translation>
        </message>
        <message>
            <source>%1 Source: %2, read on %3</source>
            <extracomment>Below the reason of a protection. %1 says how well it is proved, %2 is the source, %3 the day it was read.</extracomment>
            <translation>%1 ماخذ: %2، دیکھا گیا %3</translation>
        </message>
        <message>
            <source>Look again: the advice changed on %1. %2</source>
            <extracomment>%1 is a date, %2 what changed, as a sentence.</extracomment>
            <translation>دوبارہ دیکھیں: مشورہ %1 کو بدلا۔ %2</translation>
        </message>
        <message>
            <source>It is still so: %1</source>
            <extracomment>Button that confirms an earlier answer. %1 is that answer, such as "Done".</extracomment>
            <translation>اب بھی ایسا ہی ہے: %1</translation>
        </message>
        <message>
            <source>%1: %2 of 100</source>
            <extracomment>Heading of the list: %1 is an area such as "WhatsApp", %2 its score such as "40 to 75".</extracomment>
            <translation>%1: 100 میں سے %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n area(s) shown</source>
            <translation>
                <numerusform>%n حصے میں سے %1 دکھایا گیا</numerusform>
                <numerusform>%n میں سے %1 حصے دکھائے گئے</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>سب</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>جواب باقی</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>دوبارہ دیکھیں</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>باقی کام</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>A filter of the list with the number of items it shows.</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 میں سے %1</translation>
        </message>
        <message>
            <source>%1 to %2 of %3</source>
            <translation>%3 میں سے %1 تا %2</translation>
        </message>
        <message>
            <source>Nothing found for "%1".</source>
            <extracomment>%1 is what the person searched for.</extracomment>
            <translation>”%1“ کے لیے کچھ نہیں ملا۔</translation>
        </message>
        <message>
            <source>Nothing to show here.</source>
            <translation>یہاں دکھانے کو کچھ نہیں۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::Composition</name>
        <message>
            <source>The list of people was damaged. It was made again from their files, and nothing of theirs is lost. The damaged list is kept at %1.</source>
            <extracomment>%1 is the path of a file. The list names the people who use the program on this computer.</extracomment>
            <translation>لوگوں کی فہرست خراب ہو گئی تھی۔ اسے ان کی فائلوں سے دوبارہ بنا لیا گیا ہے، کسی کا کچھ ضائع نہیں ہوا۔ خراب فہرست %1 پر رکھی ہے۔</translation>
        </message>
        <message>
            <source>The file with the settings of the program was damaged. It was kept as %1. Your answers are not in it. Look over your settings.</source>
            <extracomment>%1 is the path of a file.</extracomment>
            <translation>پروگرام کی ترتیبات کی فائل خراب تھی۔ اسے %1 کے نام سے رکھ لیا گیا ہے۔ آپ کے جوابات اس میں نہیں ہوتے۔ اپنی ترتیبات ایک بار دیکھ لیں۔</translation>
        </message>
        <message>
            <source>The file with the settings of the program may not be read: %1. Your answers are not in it. Give yourself the right to read it, then start again.</source>
            <extracomment>%1 is the path of a file.</extracomment>
            <translation>پروگرام کی ترتیبات کی فائل پڑھنے کی اجازت نہیں: %1۔ آپ کے جوابات اس میں نہیں ہوتے۔ خود کو پڑھنے کی اجازت دیں، پھر دوبارہ شروع کریں۔</translation>
        </message>
        <message>
            <source>No open pack is written in "%1". %2 is shown. You can choose another language in Settings.</source>
            <extracomment>%1 is a language that was asked for, such as "fr"; %2 the name of the one that is shown.</extracomment>
            <translation>کوئی کھلا پیک ”%1“ میں نہیں لکھا۔ اب %2 دکھائی جا رہی ہے۔ آپ ترتیبات میں دوسری زبان چن سکتے ہیں۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ContactCard</name>
        <message>
            <source>First: %1</source>
            <extracomment>Whom to tell first: %1 is a contact, such as "Your own bank".</extracomment>
            <translation>پہلے: %1</translation>
        </message>
        <message>
            <source>Then: %1</source>
            <extracomment>Whom to tell next: %1 is a contact.</extracomment>
            <translation>پھر: %1</translation>
        </message>
        <message>
            <source>Read more than six months ago; it may have changed</source>
            <translation>چھ ماہ سے زیادہ پہلے دیکھا گیا تھا، ممکن ہے اب بدل گیا ہو</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ErrorWords</name>
        <message>
            <source>This file was written by a newer version of Mehfooz. It was left as it is. Install the newer version to open it.</source>
            <translation>یہ فائل محفوظ کے نئے ورژن کی ہے۔ اسے ویسے ہی رہنے دیا گیا ہے۔ کھولنے کے لیے نیا ورژن انسٹال کریں۔</translation>
        </message>
        <message>
            <source>The file is damaged and no good backup was found. It was kept. You can go on as a guest.</source>
            <translation>فائل خراب ہے اور کوئی درست بیک اپ نہیں ملا۔ فائل سنبھال کر رکھی گئی ہے۔ آپ مہمان کے طور پر آگے بڑھ سکتے ہیں۔</translation>
        </message>
        <message>
            <source>The file can't be opened now: another program uses it, or the folder may not be written. Nothing was lost. Close the other program or check the folder's rights, then try again.</source>
            <translation>فائل ابھی نہیں کھل سکتی: کوئی دوسرا پروگرام اسے استعمال کر رہا ہے، یا فولڈر میں لکھنے کی اجازت نہیں۔ کچھ ضائع نہیں ہوا۔ دوسرا پروگرام بند کریں یا فولڈر کی اجازت دیکھیں، پھر دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>This profile is no longer there. Choose another one or add a new one.</source>
            <translation>یہ پروفائل اب موجود نہیں۔ کوئی اور پروفائل چنیں یا نیا بنائیں۔</translation>
        </message>
        <message>
            <source>The profile could not be opened. Its file was left as it is. Try again, or go on as a guest.</source>
            <translation>پروفائل نہیں کھل سکا۔ اس کی فائل ویسے ہی رہنے دی گئی ہے۔ دوبارہ کوشش کریں، یا مہمان کے طور پر آگے بڑھیں۔</translation>
        </message>
        <message>
            <source>This could not be saved: the disk is full or may not be written. Your answers until now are saved. Free some space, then try again.</source>
            <translation>یہ محفوظ نہیں ہو سکا: ڈسک بھر گئی ہے یا اس پر لکھنے کی اجازت نہیں۔ اب تک کے جواب محفوظ ہیں۔ جگہ خالی کریں، پھر دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>This could not be saved: the list of checks changed without a new version number. Your answers until now are saved. Install the content pack again.</source>
            <translation>یہ محفوظ نہیں ہو سکا: فہرست بدل گئی مگر اس کا ورژن نمبر نہیں بدلا۔ اب تک کے جواب محفوظ ہیں۔ مواد کا پیک دوبارہ انسٹال کریں۔</translation>
        </message>
        <message>
            <source>This could not be saved. Your answers until now are saved. Try again.</source>
            <translation>یہ محفوظ نہیں ہو سکا۔ اب تک کے جواب محفوظ ہیں۔ دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>The content pack was not found. Nothing else is affected. Put the folder back or install it again.</source>
            <translation>مواد کا پیک نہیں ملا۔ باقی سب ٹھیک ہے۔ فولڈر واپس رکھیں یا پیک دوبارہ انسٹال کریں۔</translation>
        </message>
        <message>
            <source>The content pack may not be read. Nothing else is affected. Check the folder's rights, then start again.</source>
            <translation>مواد کا پیک پڑھنے کی اجازت نہیں۔ باقی سب ٹھیک ہے۔ فولڈر کی اجازت دیکھیں، پھر دوبارہ شروع کریں۔</translation>
        </message>
        <message>
            <source>The content pack has a fault and was left out. Nothing else is affected. Its author can mend the line named here.</source>
            <translation>مواد کے پیک میں غلطی ہے، اس لیے اسے چھوڑ دیا گیا۔ باقی سب ٹھیک ہے۔ پیک بنانے والے یہاں لکھی سطر درست کر سکتے ہیں۔</translation>
        </message>
        <message>
            <source>This name can't be used. Choose a name of 1 to 40 letters.</source>
            <translation>یہ نام استعمال نہیں ہو سکتا۔ 1 سے 40 حروف کا نام چنیں۔</translation>
        </message>
        <message>
            <source>This file is not a complete Mehfooz profile. Nothing was changed. Choose a file made with "Save everything as one file".</source>
            <translation>یہ محفوظ کے پروفائل کی مکمل فائل نہیں۔ کچھ نہیں بدلا گیا۔ وہ فائل چنیں جو ”سب کچھ ایک فائل میں“ سے بنی ہو۔</translation>
        </message>
        <message>
            <source>The page could not be written. Nothing was changed. Choose another folder, then try again.</source>
            <translation>صفحہ نہیں لکھا جا سکا۔ کچھ نہیں بدلا گیا۔ دوسرا فولڈر چنیں، پھر دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>Search is not ready. Everything else works. Start Mehfooz again.</source>
            <translation>تلاش تیار نہیں۔ باقی سب کام کر رہا ہے۔ محفوظ دوبارہ شروع کریں۔</translation>
        </message>
        <message>
            <source>The file could not be written. Nothing was changed. Choose another folder, then try again.</source>
            <translation>فائل نہیں لکھی جا سکی۔ کچھ نہیں بدلا گیا۔ دوسرا فولڈر چنیں، پھر دوبارہ کوشش کریں۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::HackedPage</name>
        <message>
            <source>I have been hacked</source>
            <translation>مجھے ہیک کر لیا گیا</translation>
        </message>
        <message>
            <source>What happened? Choose the nearest.</source>
            <translation>کیا ہوا؟ سب سے قریبی بات چنیں۔</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>ترتیبات</translation>
        </message>
        <message>
            <source>Say it in your own words</source>
            <translation>اپنے الفاظ میں لکھیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::HackedViewModel</name>
        <message numerus="yes">
            <source>%n plan(s) fit</source>
            <translation>
                <numerusform>%n منصوبہ ملا</numerusform>
                <numerusform>%n منصوبے ملے</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found for "%1". Choose the nearest below.</source>
            <extracomment>Below the search for plans. %1 is what was typed.</extracomment>
            <translation>”%1“ کے لیے کچھ نہیں ملا۔ نیچے سب سے قریبی بات چنیں۔</translation>
        </message>
        <message>
            <source>Nothing found for "%1". Did you mean "%2"?</source>
            <extracomment>%1 is what was typed, %2 a word that is known.</extracomment>
            <translation>”%1“ کے لیے کچھ نہیں ملا۔ کیا مراد ”%2“ تھی؟</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>لوڈ ہو رہا ہے…</translation>
        </message>
        <message>
            <source>The plans could not be read, because no content pack is open. Install Mehfooz again, or add a pack in Settings.</source>
            <translation>منصوبے نہیں پڑھے جا سکے، کیونکہ مواد کا کوئی پیک کھلا نہیں۔ محفوظ دوبارہ انسٹال کریں، یا ترتیبات میں پیک شامل کریں۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::HelpTopicPage</name>
        <message>
            <source>Help</source>
            <translation>مدد</translation>
        </message>
        <message>
            <source>Keys that work everywhere</source>
            <translation>ہر جگہ کام آنے والی کلیدیں</translation>
        </message>
        <message>
            <source>The pages of the sidebar</source>
            <translation>کنارے کی فہرست کے صفحات</translation>
        </message>
        <message>
            <source>I have been hacked</source>
            <translation>مجھے ہیک کر لیا گیا</translation>
        </message>
        <message>
            <source>Swap the language</source>
            <translation>زبان بدلیں</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>تلاش</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>پرنٹ کریں</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>لکھائی کا سائز</translation>
        </message>
        <message>
            <source>Sidebar, page, footer and back</source>
            <translation>کنارے کی فہرست، صفحہ، نچلی پٹی اور واپس</translation>
        </message>
        <message>
            <source>Back and forward</source>
            <translation>پیچھے اور آگے</translation>
        </message>
        <message>
            <source>One level up</source>
            <translation>ایک درجہ اوپر</translation>
        </message>
        <message>
            <source>Hide everything behind a clock</source>
            <translation>سب کچھ گھڑی کے پیچھے چھپائیں</translation>
        </message>
        <message>
            <source>There is no help for this page. Press %1 to go back.</source>
            <extracomment>%1 is the key Esc.</extracomment>
            <translation>اس صفحے کے لیے مدد موجود نہیں۔ واپس جانے کے لیے %1 دبائیں۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::HistoryTable</name>
        <message>
            <source>Show more</source>
            <translation>مزید دکھائیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::IncidentPage</name>
        <message>
            <source>Save the complaint</source>
            <translation>شکایت محفوظ کریں</translation>
        </message>
        <message>
            <source>The text is saved. You send it.</source>
            <translation>متن محفوظ ہو گیا۔ بھیجنا آپ کے اختیار میں ہے۔</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>نقل ہو گیا</translation>
        </message>
        <message>
            <source>The text is copied. You send it.</source>
            <translation>متن نقل ہو گیا۔ بھیجنا آپ کے اختیار میں ہے۔</translation>
        </message>
        <message>
            <source>The log is copied.</source>
            <translation>ریکارڈ نقل ہو گیا۔</translation>
        </message>
        <message>
            <source>I have been hacked</source>
            <translation>مجھے ہیک کر لیا گیا</translation>
        </message>
        <message>
            <source>This plan is not in the packs that are open.</source>
            <translation>یہ منصوبہ کھلے ہوئے پیک میں نہیں۔</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>لوڈ ہو رہا ہے…</translation>
        </message>
        <message>
            <source>Show all plans</source>
            <translation>تمام منصوبے دکھائیں</translation>
        </message>
        <message>
            <source>Do not do this</source>
            <translation>یہ کام نہ کریں</translation>
        </message>
        <message>
            <source>If you are helping someone</source>
            <translation>اگر آپ کسی کی مدد کر رہے ہیں</translation>
        </message>
        <message>
            <source>Print the plan to a file</source>
            <translation>منصوبے کو فائل میں پرنٹ کریں</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <extracomment>A short message: %1 is the path of the file that was written.</extracomment>
            <translation>یہاں لکھ دیا گیا: %1</translation>
        </message>
        <message>
            <source>Print the plan</source>
            <translation>منصوبہ پرنٹ کریں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::IncidentViewModel</name>
        <message>
            <source>First 10 minutes</source>
            <translation>پہلے 10 منٹ</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>پہلا دن</translation>
        </message>
        <message>
            <source>First week</source>
            <translation>پہلا ہفتہ</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>شکایت</translation>
        </message>
        <message>
            <source>Never again</source>
            <translation>دوبارہ نہ ہو</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n کام</numerusform>
                <numerusform>%n کام</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <extracomment>Below a stage: %1 steps of %2 are done.</extracomment>
            <translation>%2 میں سے %1 ہو گئے</translation>
        </message>
        <message>
            <source>Prepare the text</source>
            <extracomment>Below the stage "Complaint", before anything is done there.</extracomment>
            <translation>متن تیار کریں</translation>
        </message>
        <message>
            <source>Stay calm, one thing at a time. Tick each step when it is done.</source>
            <translation>گھبرائیں نہیں، ایک وقت میں ایک کام۔ جو ہو جائے اس پر نشان لگائیں۔</translation>
        </message>
        <message>
            <source>It is not your fault. Do not pay: it brings more demands.</source>
            <translation>یہ آپ کا قصور نہیں۔ رقم نہ دیں، دینے سے مطالبے بڑھتے ہیں۔</translation>
        </message>
        <message>
            <source>No profile is open. Your ticks work and stay until Mehfooz is closed.</source>
            <translation>کوئی پروفائل کھلا نہیں۔ نشان لگتے رہیں گے اور محفوظ بند ہونے تک رہیں گے۔</translation>
        </message>
        <message>
            <source>You are a guest. Your ticks stay until Mehfooz is closed.</source>
            <translation>آپ مہمان ہیں۔ نشان محفوظ بند ہونے تک رہیں گے۔</translation>
        </message>
        <message>
            <source>Something could not be saved: the disk is full or may not be written. It stays until Mehfooz is closed. Free some space, then try again.</source>
            <translation>کچھ محفوظ نہیں ہو سکا: ڈسک بھر گئی ہے یا اس پر لکھنے کی اجازت نہیں۔ محفوظ بند ہونے تک یہ یہیں رہے گا۔ جگہ خالی کریں، پھر دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوبارہ کوشش کریں</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) made before this profile opened stay only until Mehfooz is closed.</source>
            <translation>
                <numerusform>یہ پروفائل کھلنے سے پہلے کا %n اندراج صرف محفوظ بند ہونے تک رہے گا۔</numerusform>
                <numerusform>یہ پروفائل کھلنے سے پہلے کے %n اندراج صرف محفوظ بند ہونے تک رہیں گے۔</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep in this profile</source>
            <translation>اسی پروفائل میں رکھیں</translation>
        </message>
        <message>
            <source>Done at %1</source>
            <extracomment>Beside a step: %1 is a time such as 11:42.</extracomment>
            <translation>%1 پر ہوا</translation>
        </message>
        <message>
            <source>Done on %1 at %2</source>
            <extracomment>Beside a step: %1 is a date, %2 a time.</extracomment>
            <translation>%1 کو %2 پر ہوا</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <extracomment>In the log of steps. %1 is a step.</extracomment>
            <translation>ہو گیا: %1</translation>
        </message>
        <message>
            <source>Tick taken back: %1</source>
            <extracomment>In the log of steps. %1 is a step whose tick was removed.</extracomment>
            <translation>نشان واپس لیا: %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Log of steps as plain text: %1 is date and time, %2 what was done.</extracomment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Whom to call</source>
            <translation>کس کو کال کریں</translation>
        </message>
        <message>
            <source>Where to send it</source>
            <translation>کہاں بھیجیں</translation>
        </message>
        <message>
            <source>Where to report it</source>
            <translation>کہاں اطلاع دیں</translation>
        </message>
        <message>
            <source>Where to go</source>
            <translation>کہاں جائیں</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>ہو گیا</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <extracomment>Goes on to the next stage of the plan: %1 is such as "First day".</extracomment>
            <translation>اگلا: %1</translation>
        </message>
        <message>
            <source>My security check</source>
            <translation>میرا حفاظتی جائزہ</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::LanguageState</name>
        <message>
            <source>%1 to %2</source>
            <extracomment>A range of scores: %1 is the lower, %2 the higher number.</extracomment>
            <translation>%1 تا %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Date at the top of Today: %1 is the weekday, %2 day and month.</extracomment>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::LessonPage</name>
        <message>
            <source>Text size</source>
            <translation>لکھائی کا سائز</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>پرنٹ کریں</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>سبق</translation>
        </message>
        <message>
            <source>Before you read: what would you do?</source>
            <translation>پڑھنے سے پہلے: آپ کیا کریں گے؟</translation>
        </message>
        <message>
            <source>In this lesson</source>
            <translation>اس سبق میں</translation>
        </message>
        <message>
            <source>Remember:</source>
            <translation>یاد رکھیں:</translation>
        </message>
        <message>
            <source>This lesson is in none of the packs that are open.</source>
            <translation>یہ سبق کھلے ہوئے کسی پیک میں نہیں۔</translation>
        </message>
        <message>
            <source>To the lessons</source>
            <translation>اسباق کی طرف</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>اسباق</translation>
        </message>
        <message>
            <source>Completed on %1</source>
            <extracomment>On the last part of a lesson: %1 is the day on which it was read to its end.</extracomment>
            <translation>%1 کو مکمل ہوا</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوبارہ کوشش کریں</translation>
        </message>
        <message>
            <source>Changed since you read it: %1</source>
            <extracomment>Above a lesson: %1 says what has changed.</extracomment>
            <translation>آپ کے پڑھنے کے بعد بدلا ہے: %1</translation>
        </message>
        <message>
            <source>This lesson is not in your language yet.</source>
            <translation>یہ سبق ابھی آپ کی زبان میں نہیں ہے۔</translation>
        </message>
        <message>
            <source>Previous part</source>
            <translation>پچھلا حصہ</translation>
        </message>
        <message>
            <source>All lessons</source>
            <translation>تمام اسباق</translation>
        </message>
        <message>
            <source>Swap the language, the place stays: %1</source>
            <extracomment>Below a lesson: %1 is the key, Ctrl+L.</extracomment>
            <translation>زبان بدلیں، جگہ وہی رہے گی: %1</translation>
        </message>
        <message numerus="yes">
            <source>Answer %n question(s)</source>
            <translation>
                <numerusform>%n سوال کا جواب دیں</numerusform>
                <numerusform>%n سوالوں کے جواب دیں</numerusform>
            </translation>
        </message>
        <message>
            <source>Print the lesson to a file</source>
            <translation>سبق کو فائل میں پرنٹ کریں</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <extracomment>A short message: %1 is the path of the file that was written.</extracomment>
            <translation>یہاں لکھ دیا گیا: %1</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::LessonSheet</name>
        <message>
            <source>Remember</source>
            <translation>یاد رکھیں</translation>
        </message>
        <message>
            <source>When ___, I will ___</source>
            <translation>جب ___ ہو گا، تب میں ___</translation>
        </message>
        <message>
            <source>Whom to ask</source>
            <translation>کس سے پوچھیں</translation>
        </message>
        <message>
            <source>Mehfooz, lesson: %1</source>
            <extracomment>Above every printed page: %1 is the topic of the lesson.</extracomment>
            <translation>محفوظ، سبق: %1</translation>
        </message>
        <message>
            <source>Printed on %1</source>
            <extracomment>Below every printed page: %1 is a day.</extracomment>
            <translation>%1 کو پرنٹ ہوا</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <extracomment>At the corner of every printed page.</extracomment>
            <translation>%2 میں سے صفحہ %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A contact on a printed page: %1 is its name, %2 its number or address.</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::LessonSummary</name>
        <message>
            <source>Remember</source>
            <translation>یاد رکھیں</translation>
        </message>
        <message>
            <source>One thing to do now</source>
            <translation>ابھی کرنے کا ایک کام</translation>
        </message>
        <message>
            <source>When ___, I will ___</source>
            <translation>جب ___ ہو گا، تب میں ___</translation>
        </message>
        <message>
            <source>My plan: when, and what I will do</source>
            <translation>میرا منصوبہ: کب اور کیا</translation>
        </message>
        <message>
            <source>Keep this plan</source>
            <translation>یہ منصوبہ محفوظ کریں</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>ہو گیا</translation>
        </message>
        <message>
            <source>You may change the words.</source>
            <translation>الفاظ آپ بدل سکتے ہیں۔</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>محفوظ ہو رہا ہے…</translation>
        </message>
        <message>
            <source>This plan is kept on this computer.</source>
            <translation>یہ منصوبہ اسی کمپیوٹر پر محفوظ ہے۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::LessonViewModel</name>
        <message>
            <source>Summary</source>
            <translation>خلاصہ</translation>
        </message>
        <message numerus="yes">
            <source>Summary and %n question(s)</source>
            <extracomment>Title of a lesson's last part.</extracomment>
            <translation>
                <numerusform>خلاصہ اور %n سوال</numerusform>
                <numerusform>خلاصہ اور %n سوال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Part %1 of %2, %n minute(s) left</source>
            <extracomment>Above a lesson: %1 is the number of the part, %2 how many there are, %n the minutes to the end.</extracomment>
            <translation>
                <numerusform>%2 میں سے حصہ %1، %n منٹ باقی</numerusform>
                <numerusform>%2 میں سے حصہ %1، %n منٹ باقی</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: %1</source>
            <extracomment>The button that goes on in a lesson: %1 is the title of the next part.</extracomment>
            <translation>اگلا: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n منٹ</numerusform>
                <numerusform>%n منٹ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::LessonsModel</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n منٹ</numerusform>
                <numerusform>%n منٹ</numerusform>
            </translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>شروع نہیں ہوا</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>جاری ہے</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>مکمل</translation>
        </message>
        <message>
            <source>Changed since you read it</source>
            <translation>آپ کے پڑھنے کے بعد بدلا ہے</translation>
        </message>
        <message>
            <source>Continue at part %1</source>
            <extracomment>Under a lesson's title: %1 is the number of the part.</extracomment>
            <translation>حصہ %1 سے جاری رکھیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::LessonsPage</name>
        <message>
            <source>Lessons</source>
            <translation>اسباق</translation>
        </message>
        <message>
            <source>Which lessons to show</source>
            <translation>کون سے اسباق دکھائے جائیں</translation>
        </message>
        <message>
            <source>All</source>
            <translation>سب</translation>
        </message>
        <message>
            <source>For me</source>
            <translation>میرے لیے</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>جاری</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>مکمل</translation>
        </message>
        <message>
            <source>Search the lessons</source>
            <translation>اسباق میں تلاش کریں</translation>
        </message>
        <message>
            <source>Institutions, law and plan</source>
            <translation>ادارے، قانون اور لائحۂ عمل</translation>
        </message>
        <message>
            <source>Who deals with cyber security in Pakistan; notices and careers</source>
            <translation>پاکستان میں سائبر سیکیورٹی کون دیکھتا ہے؛ انتباہات اور اس شعبے میں کام</translation>
        </message>
        <message>
            <source>For you next</source>
            <translation>آپ کے لیے اگلا</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>شروع کریں</translation>
        </message>
        <message>
            <source>You have read every lesson. A quiz keeps it fresh.</source>
            <translation>آپ نے تمام اسباق پڑھ لیے ہیں۔ کوئز سے یاد تازہ رہتی ہے۔</translation>
        </message>
        <message>
            <source>To the quizzes</source>
            <translation>کوئز کی طرف</translation>
        </message>
        <message>
            <source>Show all lessons</source>
            <translation>تمام اسباق دکھائیں</translation>
        </message>
        <message>
            <source>Yes, show it</source>
            <translation>جی ہاں، دکھائیں</translation>
        </message>
        <message>
            <source>There are no lessons in the packs that are open.</source>
            <translation>کھلے ہوئے پیک میں کوئی سبق نہیں۔</translation>
        </message>
        <message>
            <source>Nothing found for "%1". Did you mean "%2"?</source>
            <translation>”%1“ کے لیے کچھ نہیں ملا۔ کیا مراد ”%2“ تھی؟</translation>
        </message>
        <message>
            <source>Nothing found for "%1".</source>
            <translation>”%1“ کے لیے کچھ نہیں ملا۔</translation>
        </message>
        <message>
            <source>No lesson is under way.</source>
            <translation>کوئی سبق جاری نہیں۔</translation>
        </message>
        <message>
            <source>No lesson is completed yet.</source>
            <translation>ابھی کوئی سبق مکمل نہیں ہوا۔</translation>
        </message>
        <message>
            <source>No lesson is meant for you in particular.</source>
            <translation>کوئی سبق خاص آپ کے لیے نہیں چنا گیا۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::MainWindow</name>
        <message>
            <source>Understood</source>
            <translation>سمجھ گئے</translation>
        </message>
        <message>
            <source>Mehfooz</source>
            <translation>محفوظ</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::NoteCard</name>
        <message>
            <source>Close this explanation</source>
            <translation>یہ وضاحت بند کریں</translation>
        </message>
        <message>
            <source>Read more than six months ago; it may have changed</source>
            <translation>چھ ماہ سے زیادہ پہلے دیکھا گیا تھا، ممکن ہے اب بدل گیا ہو</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::NudgeRow</name>
        <message>
            <source>Is this still so: "%1"?</source>
            <extracomment>After wrong answers; %1 is the title of a check item that the person said is done.</extracomment>
            <translation>کیا یہ اب بھی درست ہے: ”%1“؟</translation>
        </message>
        <message>
            <source>This shows a gap: add "%1" to my check</source>
            <translation>اس سے ایک کمی ظاہر ہوئی: ”%1“ کو میرے جائزے میں شامل کریں</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>Puts a proposal off for a month.</extracomment>
            <translation>ابھی نہیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::OpenFile</name>
        <message>
            <source>There is no file or folder "%1". Check the name, then try again.</source>
            <translation>فائل یا فولڈر ”%1“ موجود نہیں۔ نام دیکھ لیں، پھر کوشش کریں۔</translation>
        </message>
        <message>
            <source>"%1" is not part of a content pack: no folder above it has a pack.yaml. Name a file of a pack.</source>
            <translation>”%1“ کسی مواد پیک کا حصہ نہیں: اس کے اوپر کسی فولڈر میں pack.yaml نہیں۔ پیک کی کوئی فائل لکھیں۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::OpeningNotice</name>
        <message>
            <source>Your file was damaged. The backup of %1 is open; the damaged one is kept at %2.</source>
            <extracomment>%1 is a date and time, %2 the name of a file.</extracomment>
            <translation>فائل خراب ہو گئی تھی۔ %1 کا بیک اپ کھلا ہے، خراب فائل %2 پر رکھی ہے۔</translation>
        </message>
        <message numerus="yes">
            <source>%n newer record(s) could be read from it and were added.</source>
            <translation>
                <numerusform>خراب فائل سے %n نیا اندراج بھی پڑھ کر شامل کیا گیا۔</numerusform>
                <numerusform>خراب فائل سے %n نئے اندراج بھی پڑھ کر شامل کیے گئے۔</numerusform>
            </translation>
        </message>
        <message>
            <source>Your file was damaged and there was no backup. What could be read is open; the damaged one is kept at %1.</source>
            <extracomment>%1 is the name of a file. There was no backup; the sentence about what could be read from it follows.</extracomment>
            <translation>فائل خراب ہو گئی تھی اور کوئی بیک اپ نہیں تھا۔ جو پڑھا جا سکا وہ کھلا ہے، خراب فائل %1 پر رکھی ہے۔</translation>
        </message>
        <message>
            <source>This profile can be read but not changed, because its folder may not be written. New answers are not saved. Give yourself the right to write to the folder, then open the profile again.</source>
            <translation>یہ پروفائل پڑھا جا سکتا ہے مگر بدلا نہیں جا سکتا، کیونکہ اس کے فولڈر میں لکھنے کی اجازت نہیں۔ نئے جواب محفوظ نہیں ہوں گے۔ فولڈر میں لکھنے کی اجازت دیں، پھر پروفائل دوبارہ کھولیں۔</translation>
        </message>
        <message>
            <source>No new backup could be written. Your answers are saved. Free some space on the disk; the backup is made at the next start.</source>
            <translation>نیا بیک اپ نہیں لکھا جا سکا۔ آپ کے جواب محفوظ ہیں۔ ڈسک پر جگہ خالی کریں؛ بیک اپ اگلی بار کھولنے پر بن جائے گا۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::Options</name>
        <message>
            <source>Shows this help.</source>
            <translation>یہ مدد دکھاتا ہے۔</translation>
        </message>
        <message>
            <source>Keeps everything in this folder.</source>
            <translation>سب کچھ اس فولڈر میں رکھتا ہے۔</translation>
        </message>
        <message>
            <source>Also opens the content pack in this folder.</source>
            <translation>اس فولڈر کا مواد پیک بھی کھولتا ہے۔</translation>
        </message>
        <message>
            <source>Opens the profile of this name; "guest" keeps nothing.</source>
            <translation>اس نام کا پروفائل کھولتا ہے؛ guest میں کچھ محفوظ نہیں ہوتا۔</translation>
        </message>
        <message>
            <source>Language: ur, en, or another one of a pack.</source>
            <translation>زبان: ur، en، یا پیک کی کوئی اور زبان۔</translation>
        </message>
        <message>
            <source>Colours: light, dark or contrast.</source>
            <translation>رنگ: light، dark یا contrast۔</translation>
        </message>
        <message>
            <source>Size of text in percent, 100 to 200.</source>
            <translation>لکھائی کا سائز فیصد میں، 100 سے 200 تک۔</translation>
        </message>
        <message>
            <source>Plays the guided tour, leaves pictures in this folder and ends.</source>
            <translation>راہ نما سیر چلاتا ہے، تصویریں اس فولڈر میں رکھتا ہے اور ختم ہو جاتا ہے۔</translation>
        </message>
        <message>
            <source>Prints FILE, which is of this kind, and ends: lesson, plan.</source>
            <translation>اس قسم کی FILE پرنٹ کرتا ہے اور ختم ہو جاتا ہے: lesson، plan۔</translation>
        </message>
        <message>
            <source>The PDF to write.</source>
            <translation>جو PDF لکھنی ہے۔</translation>
        </message>
        <message>
            <source>Size of the window, such as 1280x800.</source>
            <translation>کھڑکی کا سائز، مثلاً 1280x800۔</translation>
        </message>
        <message>
            <source>A pack, quiz or journal to open.</source>
            <translation>کھولنے کے لیے پیک، کوئز یا جرنل۔</translation>
        </message>
        <message>
            <source>--scale takes a number from 100 to 200, not "%1".</source>
            <translation>--scale کے ساتھ 100 سے 200 تک عدد دیں، ”%1“ نہیں۔</translation>
        </message>
        <message>
            <source>--size takes width and height from 900x640 on, such as 1280x800, not "%1".</source>
            <translation>--size کے ساتھ چوڑائی اور اونچائی دیں، کم از کم 900x640، مثلاً 1280x800، ”%1“ نہیں۔</translation>
        </message>
        <message>
            <source>--print knows lesson and plan, not "%1".</source>
            <translation>--print صرف lesson اور plan جانتا ہے، ”%1“ نہیں۔</translation>
        </message>
        <message>
            <source>--print KIND FILE needs --out PDF too.</source>
            <translation>--print KIND FILE کے ساتھ --out PDF بھی چاہیے۔</translation>
        </message>
        <message>
            <source>--lang takes a short language tag such as ur or en.</source>
            <translation>--lang کے ساتھ زبان کا مختصر نام دیں، مثلاً ur یا en۔</translation>
        </message>
        <message>
            <source>--theme takes light, dark or contrast, not "%1".</source>
            <translation>--theme کے ساتھ light، dark یا contrast دیں، ”%1“ نہیں۔</translation>
        </message>
        <message>
            <source>There is no option "%1". See mehfooz --help.</source>
            <translation>آپشن ”%1“ موجود نہیں۔ دیکھیں: mehfooz --help</translation>
        </message>
        <message>
            <source>The option %1 needs a value behind it. See mehfooz --help.</source>
            <extracomment>On the command line: %1 is an option such as --lang.</extracomment>
            <translation>آپشن %1 کے بعد اس کی قدر بھی لکھیں۔ دیکھیں: mehfooz --help</translation>
        </message>
        <message>
            <source>Only one file can be opened; "%1" is too many. See mehfooz --help.</source>
            <translation>صرف ایک فائل کھل سکتی ہے؛ ”%1“ زائد ہے۔ دیکھیں: mehfooz --help</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::PacksCard</name>
        <message>
            <source>Content packs</source>
            <translation>مواد کے پیک</translation>
        </message>
        <message>
            <source>Add a pack folder</source>
            <translation>پیک کا فولڈر شامل کریں</translation>
        </message>
        <message>
            <source>Remove this pack</source>
            <translation>یہ پیک ہٹائیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::PersonQuestions</name>
        <message>
            <source>Show pictures first and read everything aloud</source>
            <translation>پہلے تصویریں دکھائیں اور سب کچھ پڑھ کر سنائیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::PictureBody</name>
        <message>
            <source>Nothing is wrong here</source>
            <extracomment>Button below a picture in which signs are to be marked: there are none.</extracomment>
            <translation>یہاں کوئی خرابی نہیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::PlanComplaintCard</name>
        <message>
            <source>Complaint text</source>
            <translation>شکایت کا متن</translation>
        </message>
        <message>
            <source>It stays on this computer; you send it</source>
            <translation>متن اسی کمپیوٹر پر رہتا ہے، بھیجنا آپ کے اختیار میں ہے</translation>
        </message>
        <message>
            <source>Language of the complaint</source>
            <translation>شکایت کی زبان</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>متن نقل کریں</translation>
        </message>
        <message>
            <source>Save as text</source>
            <translation>متن کی فائل میں محفوظ کریں</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>پی ڈی ایف میں محفوظ کریں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::PlanContactRow</name>
        <message>
            <source>Copy</source>
            <translation>نقل کریں</translation>
        </message>
        <message>
            <source>Old number, now closed: %1. %2</source>
            <extracomment>Under a reporting contact: %1 is a number or address that no longer works, %2 a sentence about it.</extracomment>
            <translation>پرانا نمبر (اب بند): %1۔ %2</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <extracomment>Button beside a number: %1 is the number.</extracomment>
            <translation>نقل کریں: %1</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>کم</translation>
        </message>
        <message>
            <source>More</source>
            <translation>مزید</translation>
        </message>
        <message>
            <source>Less about %1</source>
            <extracomment>Opens or closes the details of a contact, for screen readers. %1 is the contact.</extracomment>
            <translation>کم دکھائیں: %1</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>مزید دکھائیں: %1</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::PlanLog</name>
        <message>
            <source>Hide the log of steps</source>
            <translation>کاموں کا ریکارڈ چھپائیں</translation>
        </message>
        <message>
            <source>Log of steps</source>
            <translation>کاموں کا ریکارڈ</translation>
        </message>
        <message>
            <source>Copy the log</source>
            <translation>ریکارڈ نقل کریں</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Nothing is ticked yet. Each tick is written here with its time.</source>
            <translation>ابھی کسی کام پر نشان نہیں لگا۔ ہر نشان اپنے وقت کے ساتھ یہاں لکھا جاتا ہے۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::PlanSheet</name>
        <message>
            <source>Mehfooz, if it has happened</source>
            <translation>محفوظ، اگر ایسا ہو گیا ہو</translation>
        </message>
        <message>
            <source>Printed on %1</source>
            <extracomment>Below every printed page: %1 is a day.</extracomment>
            <translation>%1 کو پرنٹ ہوا</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <extracomment>At the corner of every printed page.</extracomment>
            <translation>%2 میں سے صفحہ %1</translation>
        </message>
        <message>
            <source>Do not do this</source>
            <translation>یہ کام نہ کریں</translation>
        </message>
        <message>
            <source>If you are helping someone</source>
            <translation>اگر آپ کسی کی مدد کر رہے ہیں</translation>
        </message>
        <message>
            <source>Who can help</source>
            <translation>کون مدد کر سکتا ہے</translation>
        </message>
        <message>
            <source>What to keep</source>
            <translation>کیا محفوظ رکھنا ہے</translation>
        </message>
        <message>
            <source>The text of the complaint</source>
            <translation>شکایت کا متن</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A contact on a printed page: %1 is such as "First: Your own bank", %2 its number or address.</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No longer: %1. %2</source>
            <extracomment>A number on a printed page that is out of use: %1 is the number, %2 says why.</extracomment>
            <translation>اب نہیں: %1۔ %2</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::PlanSideCards</name>
        <message>
            <source>Whom to tell</source>
            <translation>کس کو بتائیں</translation>
        </message>
        <message>
            <source>Keep the evidence</source>
            <translation>ثبوت سنبھالیں</translation>
        </message>
        <message>
            <source>Complaint text</source>
            <translation>شکایت کا متن</translation>
        </message>
        <message>
            <source>It stays on this computer; you send it</source>
            <translation>متن اسی کمپیوٹر پر رہتا ہے، بھیجنا آپ کے اختیار میں ہے</translation>
        </message>
        <message>
            <source>Make the text</source>
            <translation>متن بنائیں</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>کم دکھائیں</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n اور دکھائیں</numerusform>
                <numerusform>%n اور دکھائیں</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::PlanStepCard</name>
        <message>
            <source>Saving…</source>
            <translation>محفوظ ہو رہا ہے…</translation>
        </message>
        <message>
            <source>Evidence to keep: %1</source>
            <extracomment>In a step of a plan: %1 is a piece of evidence, such as "Screenshots of the threats".</extracomment>
            <translation>سنبھالنے کا ثبوت: %1</translation>
        </message>
        <message>
            <source>Open in my security check</source>
            <translation>میرے حفاظتی جائزے میں کھولیں</translation>
        </message>
        <message>
            <source>%1:</source>
            <extracomment>A reporting contact: %1 is its name; its number follows.</extracomment>
            <translation>%1:</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::PrintJob</name>
        <message>
            <source>There is no lesson "%1" in the open packs. Name one of these: %2.</source>
            <extracomment>On the command line: %1 is the id that was asked for, %2 a list of ids.</extracomment>
            <translation>کھلے ہوئے پیک میں سبق ”%1“ موجود نہیں۔ ان میں سے کوئی لکھیں: %2۔</translation>
        </message>
        <message>
            <source>There is no plan "%1" in the open packs. Name one of these: %2.</source>
            <translation>کھلے ہوئے پیک میں منصوبہ ”%1“ موجود نہیں۔ ان میں سے کوئی لکھیں: %2۔</translation>
        </message>
        <message>
            <source>No open pack is written in "%1". Choose one of these with --lang: %2.</source>
            <extracomment>On the command line: %1 is such as "fr", %2 a list of languages.</extracomment>
            <translation>کوئی کھلا پیک ”%1“ میں نہیں لکھا۔ ‎--lang کے ساتھ ان میں سے کوئی چنیں: %2۔</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <extracomment>On the command line: %1 is the path of the file that was written.</extracomment>
            <translation>یہاں لکھ دیا گیا: %1</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::PrivacyCover</name>
        <message>
            <source>Clock</source>
            <translation>گھڑی</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ProfileMenu</name>
        <message>
            <source>Profile: %1</source>
            <extracomment>Name of the button in the top bar, for screen readers. %1 is the person.</extracomment>
            <translation>پروفائل: %1</translation>
        </message>
        <message>
            <source>Opens a menu</source>
            <translation>فہرست کھولتا ہے</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>پروفائل</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>نیا شخص شامل کریں</translation>
        </message>
        <message>
            <source>Go on as a guest</source>
            <translation>مہمان کے طور پر آگے بڑھیں</translation>
        </message>
        <message>
            <source>What is stored here</source>
            <translation>یہاں کیا محفوظ ہے</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ProfileRow</name>
        <message>
            <source>In use now</source>
            <translation>ابھی استعمال میں</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>نام بدلیں</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف کریں</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>نیا نام</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>محفوظ کریں</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>رہنے دیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ProfilesCard</name>
        <message>
            <source>The name is now %1.</source>
            <extracomment>%1 is the person's new name.</extracomment>
            <translation>اب نام یہ ہے: %1</translation>
        </message>
        <message>
            <source>Everything of %1 is deleted.</source>
            <extracomment>%1 is the person's name.</extracomment>
            <translation>%1 کا سب کچھ حذف ہو گیا۔</translation>
        </message>
        <message>
            <source>People on this computer</source>
            <translation>اس کمپیوٹر کے پروفائل</translation>
        </message>
        <message>
            <source>Nobody has a profile here yet. A guest keeps nothing.</source>
            <translation>یہاں ابھی کسی کا پروفائل نہیں۔ مہمان کا کچھ محفوظ نہیں رہتا۔</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>نیا شخص شامل کریں</translation>
        </message>
        <message>
            <source>Delete everything of %1?</source>
            <translation>%1 کا سب کچھ حذف کریں؟</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>یہ واپس نہیں ہو سکتا۔</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>رہنے دیں</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف کریں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ProfilesViewModel</name>
        <message>
            <source>Guest</source>
            <extracomment>Shown in the place of a name, for somebody who uses the program without a profile.</extracomment>
            <translation>مہمان</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ProgramTools</name>
        <message>
            <source>Search</source>
            <translation>تلاش</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ProgressHistoryModel</name>
        <message>
            <source>Day</source>
            <translation>دن</translation>
        </message>
        <message>
            <source>What</source>
            <translation>کیا</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>نتیجہ</translation>
        </message>
        <message>
            <source>Lesson: %1</source>
            <extracomment>A row of the history. %1 is the title of a lesson.</extracomment>
            <translation>سبق: %1</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>دہرائی</translation>
        </message>
        <message>
            <source>Questions of the lesson: %1</source>
            <extracomment>A row of the history. %1 is the title of a lesson.</extracomment>
            <translation>سبق کے سوال: %1</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>کوئز</translation>
        </message>
        <message>
            <source>Quiz: %1</source>
            <extracomment>A row of the history. %1 is the title of a quiz.</extracomment>
            <translation>کوئز: %1</translation>
        </message>
        <message>
            <source>%1 of 100</source>
            <extracomment>The result of a quiz: %1 points of 100.</extracomment>
            <translation>100 میں سے %1</translation>
        </message>
        <message>
            <source>Read to the end</source>
            <translation>آخر تک پڑھا</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ProgressPage</name>
        <message>
            <source>Progress</source>
            <translation>پیش رفت</translation>
        </message>
        <message>
            <source>Next best actions</source>
            <translation>اگلے بہترین قدم</translation>
        </message>
        <message>
            <source>Over how long</source>
            <translation>کتنے عرصے میں</translation>
        </message>
        <message>
            <source>What moved the score</source>
            <translation>اسکور کس وجہ سے بدلا</translation>
        </message>
        <message>
            <source>Day by day</source>
            <translation>روز بہ روز</translation>
        </message>
        <message>
            <source>Save everything as one file</source>
            <translation>سب کچھ ایک فائل میں</translation>
        </message>
        <message>
            <source>Nothing yet. Lessons, quizzes and answers will stand here.</source>
            <translation>ابھی کچھ نہیں۔ اسباق، کوئز اور جواب یہاں نظر آئیں گے۔</translation>
        </message>
        <message>
            <source>Score over time</source>
            <translation>وقت کے ساتھ اسکور</translation>
        </message>
        <message>
            <source>Safety score</source>
            <translation>حفاظتی اسکور</translation>
        </message>
        <message>
            <source>Lower number</source>
            <translation>نچلا نمبر</translation>
        </message>
        <message>
            <source>Higher number</source>
            <translation>اوپر کا نمبر</translation>
        </message>
        <message>
            <source>History</source>
            <translation>ہسٹری</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ProgressViewModel</name>
        <message>
            <source>The chart begins with your first answers in My security check.</source>
            <translation>خاکہ ”میرا حفاظتی جائزہ“ کے پہلے جوابوں سے شروع ہو گا۔</translation>
        </message>
        <message>
            <source>Still too few answers for a score. The chart begins with it.</source>
            <translation>اسکور کے لیے ابھی جواب کم ہیں۔ خاکہ اسکور کے ساتھ شروع ہو گا۔</translation>
        </message>
        <message>
            <source>Your score is %1 of 100. It can be compared once it moves.</source>
            <translation>آپ کا اسکور 100 میں سے %1 ہے۔ بدلے گا تو موازنہ ہو سکے گا۔</translation>
        </message>
        <message>
            <source>On %2 it was %1, now it is %3 of 100.</source>
            <extracomment>The chart in one sentence. %1 and %3 are scores such as "54 to 69", %2 is a date.</extracomment>
            <translation>%2 کو %1 تھا، اب 100 میں سے %3 ہے۔</translation>
        </message>
        <message>
            <source>A week</source>
            <translation>ایک ہفتہ</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>ایک مہینہ</translation>
        </message>
        <message>
            <source>From the start</source>
            <translation>شروع سے</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>A figure of Progress: %1 of %2, such as lessons read.</extracomment>
            <translation>%2 میں سے %1</translation>
        </message>
        <message numerus="yes">
            <source>lesson(s) read</source>
            <translation>
                <numerusform>سبق پڑھا</numerusform>
                <numerusform>اسباق پڑھے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>quiz(zes) taken</source>
            <translation>
                <numerusform>کوئز کیا</numerusform>
                <numerusform>کوئز کیے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>card(s) known</source>
            <translation>
                <numerusform>کارڈ یاد ہے</numerusform>
                <numerusform>کارڈ یاد ہیں</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::QuizListModel</name>
        <message>
            <source>Reviews</source>
            <extracomment>Row above all quizzes: cards that are due today.</extracomment>
            <translation>دہرائی</translation>
        </message>
        <message numerus="yes">
            <source>%n due, about %1</source>
            <extracomment>Under "Reviews". %1 is for how many minutes they are.</extracomment>
            <translation>
                <numerusform>%n کارڈ، تقریباً %1</numerusform>
                <numerusform>%n کارڈ، تقریباً %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n منٹ</numerusform>
                <numerusform>%n منٹ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <extracomment>%1 of %2 questions of a quiz under way are answered.</extracomment>
            <translation>%2 میں سے %1 کے جواب دیے</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n سوال</numerusform>
                <numerusform>%n سوالات</numerusform>
            </translation>
        </message>
        <message>
            <source>Last result: %1 out of 100, on %2</source>
            <extracomment>%1 is a percentage as a number, %2 a date such as "8 November".</extracomment>
            <translation>پچھلا نتیجہ: 100 میں سے %1، %2 کو</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>جاری ہے</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>پاس</translation>
        </message>
        <message>
            <source>Not passed yet</source>
            <translation>ابھی پاس نہیں</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>ہو گیا</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>آج کی دہرائی</translation>
        </message>
        <message>
            <source>Practice: explained at once</source>
            <translation>مشق: وضاحت فوراً</translation>
        </message>
        <message>
            <source>Tests: explained at the end</source>
            <translation>ٹیسٹ: وضاحت آخر میں</translation>
        </message>
        <message>
            <source>Final quiz of your role</source>
            <translation>آپ کا آخری کوئز</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::QuizPage</name>
        <message>
            <source>Quiz</source>
            <translation>کوئز</translation>
        </message>
        <message>
            <source>Leave for later</source>
            <translation>بعد کے لیے چھوڑیں</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوبارہ کوشش کریں</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>اشارہ</translation>
        </message>
        <message>
            <source>To the quizzes</source>
            <translation>کوئز کی فہرست</translation>
        </message>
        <message>
            <source>Choose one</source>
            <translation>ایک جواب چنیں</translation>
        </message>
        <message>
            <source>Choose all that are right</source>
            <translation>تمام درست جواب چنیں</translation>
        </message>
        <message>
            <source>Choose for each line what belongs to it</source>
            <translation>ہر سطر کے لیے چنیں کہ اس کے ساتھ کیا آتا ہے</translation>
        </message>
        <message>
            <source>Write a number</source>
            <translation>عدد لکھیں</translation>
        </message>
        <message>
            <source>Write the missing word; small slips do no harm</source>
            <translation>خالی جگہ کا لفظ لکھیں، املا کی چھوٹی غلطی سے فرق نہیں پڑتا</translation>
        </message>
        <message>
            <source>Mark what makes you think so</source>
            <translation>جس بات سے اندازہ ہوا اس پر نشان لگائیں</translation>
        </message>
        <message>
            <source>Read the lesson</source>
            <translation>متعلقہ سبق پڑھیں</translation>
        </message>
        <message>
            <source>Your answer is kept. The explanations come at the end.</source>
            <translation>آپ کا جواب محفوظ ہو گیا۔ وضاحتیں آخر میں آئیں گی۔</translation>
        </message>
        <message>
            <source>Right this time. It comes back in your reviews.</source>
            <translation>اس بار درست۔ یہ سوال آپ کی دہرائی میں پھر آئے گا۔</translation>
        </message>
        <message>
            <source>Right. Next on %1</source>
            <extracomment>In reviews; %1 is a date such as "8 November".</extracomment>
            <translation>درست۔ اگلی بار: %1</translation>
        </message>
        <message>
            <source>Right.</source>
            <translation>درست۔</translation>
        </message>
        <message>
            <source>Partly right.</source>
            <translation>کچھ حد تک درست۔</translation>
        </message>
        <message>
            <source>This answer was not right.</source>
            <translation>یہ جواب درست نہیں تھا۔</translation>
        </message>
        <message>
            <source>Partly right. This comes back in your reviews.</source>
            <translation>کچھ حد تک درست۔ یہ سوال آپ کی دہرائی میں پھر آئے گا۔</translation>
        </message>
        <message>
            <source>No harm done. This comes back in your reviews.</source>
            <translation>کوئی بات نہیں۔ یہ سوال آپ کی دہرائی میں پھر آئے گا۔</translation>
        </message>
        <message>
            <source>Your answer is kept.</source>
            <translation>آپ کا جواب محفوظ ہو گیا۔</translation>
        </message>
        <message>
            <source>Not this one.</source>
            <translation>یہ نہیں۔</translation>
        </message>
        <message>
            <source>Partly right. Correct answer: %1</source>
            <extracomment>Said by a screen reader; %1 is the right answer.</extracomment>
            <translation>کچھ حد تک درست۔ صحیح جواب: %1</translation>
        </message>
        <message>
            <source>Not this one. Correct answer: %1</source>
            <translation>یہ نہیں۔ صحیح جواب: %1</translation>
        </message>
        <message>
            <source>Keep my answer</source>
            <translation>جواب محفوظ کریں</translation>
        </message>
        <message>
            <source>Check my answer</source>
            <translation>جواب جانچیں</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>محفوظ ہو رہا ہے…</translation>
        </message>
        <message>
            <source>Back to the result</source>
            <translation>واپس نتیجے پر</translation>
        </message>
        <message>
            <source>See the result</source>
            <translation>نتیجہ دیکھیں</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>اگلا سوال</translation>
        </message>
        <message>
            <source>Give an answer first</source>
            <translation>پہلے جواب دیں</translation>
        </message>
        <message>
            <source>Put them in order: %1 with Up or Down moves a line</source>
            <extracomment>%1 is the key Alt.</extracomment>
            <translation>ترتیب سے رکھیں: %1 کے ساتھ اوپر یا نیچے کا تیر سطر کو ہلاتا ہے</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::QuizResultPage</name>
        <message>
            <source>Result</source>
            <extracomment>Heading of a quiz result; %1 is the title of the quiz.
----------
Name of the bar of a quiz result, for screen readers.</extracomment>
            <translation>نتیجہ</translation>
        </message>
        <message>
            <source>Result: %1</source>
            <translation>نتیجہ: %1</translation>
        </message>
        <message>
            <source>Topics, the weakest first</source>
            <translation>موضوعات، سب سے کمزور پہلے</translation>
        </message>
        <message>
            <source>Look at these again</source>
            <translation>انہیں دوبارہ دیکھیں</translation>
        </message>
        <message>
            <source>See the explanations</source>
            <translation>وضاحتیں دیکھیں</translation>
        </message>
        <message>
            <source>To the quizzes</source>
            <translation>کوئز کی فہرست</translation>
        </message>
        <message>
            <source>There is no such result in this profile.</source>
            <translation>اس پروفائل میں ایسا کوئی نتیجہ نہیں۔</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>پاس</translation>
        </message>
        <message>
            <source>Not passed yet</source>
            <translation>ابھی پاس نہیں</translation>
        </message>
        <message>
            <source>New attempt (other questions)</source>
            <translation>نئی کوشش (دوسرے سوال)</translation>
        </message>
        <message>
            <source>New attempt</source>
            <translation>نئی کوشش</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::QuizResultViewModel</name>
        <message>
            <source>Reviews</source>
            <extracomment>Title of the result of a review session.</extracomment>
            <translation>دہرائی</translation>
        </message>
        <message>
            <source>%1 of %2 right.</source>
            <extracomment>Result of reviews: %1 of %2 answers are right.</extracomment>
            <translation>%2 میں سے %1 درست۔</translation>
        </message>
        <message>
            <source>%1 of %2 right. Pass mark: %3.</source>
            <extracomment>Result of a quiz: %1 of %2 answers are right, and %3 would do.</extracomment>
            <translation>%2 میں سے %1 درست۔ پاس ہونے کے لیے %3 چاہیے تھے۔</translation>
        </message>
        <message>
            <source>%1 of %2 fully right, %3 points out of 100. Pass mark: %4.</source>
            <extracomment>Result of a quiz with partly right answers: %1 of %2 answers are fully right, which makes %3 points out of 100, and %4 points would do.</extracomment>
            <translation>%2 میں سے %1 پورے درست، 100 میں سے %3 نمبر۔ پاس ہونے کے لیے %4 چاہیے تھے۔</translation>
        </message>
        <message>
            <source>Everything right. Missed questions would come back as reviews; there are none.</source>
            <translation>سب درست۔ غلط جواب دہرائی میں پھر آتے ہیں، یہاں کوئی نہیں۔</translation>
        </message>
        <message>
            <source>Passed. What you missed comes back in your reviews.</source>
            <translation>آپ پاس ہیں۔ جو رہ گیا وہ آپ کی دہرائی میں پھر آئے گا۔</translation>
        </message>
        <message>
            <source>Not passed yet. Look at the explanations, then try again.</source>
            <translation>ابھی پاس نہیں۔ وضاحتیں دیکھیں، پھر دوبارہ کوشش کریں۔</translation>
        </message>
        <message>
            <source>Not passed yet. Best next: %1</source>
            <extracomment>%1 is the title of a lesson.</extracomment>
            <translation>ابھی پاس نہیں۔ بہتر ہے اب: %1</translation>
        </message>
        <message>
            <source>One more and you pass. Best next: %1</source>
            <translation>ایک اور درست ہو تو آپ پاس ہیں۔ بہتر ہے اب: %1</translation>
        </message>
        <message>
            <source>Two more and you pass. Best next: %1</source>
            <translation>دو اور درست ہوں تو آپ پاس ہیں۔ بہتر ہے اب: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more and you pass. Best next: %1</source>
            <translation>
                <numerusform>%n اور درست ہو تو آپ پاس ہیں۔ بہتر ہے اب: %1</numerusform>
                <numerusform>%n اور درست ہوں تو آپ پاس ہیں۔ بہتر ہے اب: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>More is due today. Take a break or go on.</source>
            <translation>آج کی دہرائی ابھی باقی ہے۔ چاہیں تو وقفہ لیں یا جاری رکھیں۔</translation>
        </message>
        <message>
            <source>Done for today.</source>
            <translation>آج کا کام مکمل۔</translation>
        </message>
        <message>
            <source>Done for today. Next: %1</source>
            <extracomment>%1 is a weekday, or a date such as "8 November".</extracomment>
            <translation>آج کا کام مکمل۔ اگلی دہرائی: %1</translation>
        </message>
        <message>
            <source>%1 of %2 right</source>
            <extracomment>Beside a topic: %1 of %2 answers are right.</extracomment>
            <translation>%2 میں سے %1 درست</translation>
        </message>
        <message>
            <source>Question %1, partly right</source>
            <extracomment>Above a question that was not right; %1 is its number.</extracomment>
            <translation>سوال %1، کچھ حد تک درست</translation>
        </message>
        <message>
            <source>Question %1, not right</source>
            <translation>سوال %1، درست نہیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::QuizViewModel</name>
        <message>
            <source>Reviews</source>
            <extracomment>Title of the page while due cards are reviewed.</extracomment>
            <translation>دہرائی</translation>
        </message>
        <message>
            <source>Explanations</source>
            <extracomment>Chip beside the title: a finished quiz is looked at again.</extracomment>
            <translation>وضاحتیں</translation>
        </message>
        <message>
            <source>Practice</source>
            <extracomment>Chip beside the title: explained at once, or at the end.</extracomment>
            <translation>مشق</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>ٹیسٹ</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <extracomment>Beside the pills. %1 is the number of the question, %2 how many there are.</extracomment>
            <translation>%2 میں سے سوال %1</translation>
        </message>
        <message>
            <source>This quiz is in none of the packs that are open.</source>
            <translation>یہ کوئز کھلے ہوئے کسی پیک میں نہیں۔</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <extracomment>%1 is a weekday, or a date such as "8 November".</extracomment>
            <translation>آج کچھ باقی نہیں۔</translation>
        </message>
        <message>
            <source>Nothing is due. The next review is on %1.</source>
            <translation>آج کچھ باقی نہیں۔ اگلی دہرائی %1 کو ہے۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::QuizzesPage</name>
        <message>
            <source>Quizzes</source>
            <translation>کوئز</translation>
        </message>
        <message>
            <source>All quizzes</source>
            <translation>تمام کوئز</translation>
        </message>
        <message>
            <source>There are no quizzes in the packs that are open.</source>
            <translation>کھلے ہوئے پیکوں میں کوئی کوئز نہیں۔</translation>
        </message>
        <message>
            <source>To the lessons</source>
            <translation>اسباق کی فہرست</translation>
        </message>
        <message>
            <source>For you next</source>
            <extracomment>Label on the quiz that is best next.</extracomment>
            <translation>آپ کے لیے اگلا</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>جاری رکھیں</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>شروع کریں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ReferencePage</name>
        <message>
            <source>Institutions, law and plan</source>
            <translation>ادارے، قانون اور لائحۂ عمل</translation>
        </message>
        <message>
            <source>Which pages to show</source>
            <translation>کون سے صفحے دکھائے جائیں</translation>
        </message>
        <message>
            <source>The packs that are open have no such pages.</source>
            <translation>کھلے ہوئے پیک میں ایسے صفحے نہیں ہیں۔</translation>
        </message>
        <message>
            <source>On to the lessons</source>
            <translation>اسباق کی طرف</translation>
        </message>
        <message>
            <source>Institutions</source>
            <translation>ادارے</translation>
        </message>
        <message>
            <source>The law by year</source>
            <translation>قانون سال بہ سال</translation>
        </message>
        <message>
            <source>The seven-point plan</source>
            <translation>سات نکاتی لائحۂ عمل</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>انتباہات</translation>
        </message>
        <message>
            <source>Careers</source>
            <translation>اس شعبے میں کام</translation>
        </message>
        <message>
            <source>Who deals with cyber security in Pakistan, then and now.</source>
            <translation>پاکستان میں سائبر سیکیورٹی کون دیکھتا ہے: پہلے اور اب۔</translation>
        </message>
        <message>
            <source>A summary, not legal advice. Each entry says what was read and when.</source>
            <translation>یہ خلاصہ ہے، قانونی مشورہ نہیں۔ ہر اندراج میں لکھا ہے کہ کیا پڑھا گیا اور کب۔</translation>
        </message>
        <message>
            <source>What the plan of July 2013 asked for, and what has become of each point.</source>
            <translation>جولائی 2013 کے لائحۂ عمل نے کیا مانگا، اور ہر نکتے کا کیا بنا۔</translation>
        </message>
        <message>
            <source>Warnings with a last day. Those that have ended stand at the bottom.</source>
            <translation>ہر انتباہ کی آخری تاریخ ہے۔ جو ختم ہو چکے، وہ سب سے نیچے ہیں۔</translation>
        </message>
        <message>
            <source>Work that protects others, and ways into it. No pay and no place is promised.</source>
            <translation>دوسروں کی حفاظت کا کام، اور اس تک پہنچنے کے راستے۔ تنخواہ یا نوکری کا کوئی وعدہ نہیں۔</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>کیا ہو رہا ہے</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>کیا کریں</translation>
        </message>
        <message>
            <source>The work</source>
            <translation>کام</translation>
        </message>
        <message>
            <source>The way into it</source>
            <translation>راستہ</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>پہلے</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>اب</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>How many points of the plan stand like this: %1 is the status, %2 the number.</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ReferenceViewModel</name>
        <message>
            <source>Source: %1</source>
            <extracomment>Under a fact that does not age: %1 says what was read.</extracomment>
            <translation>ماخذ: %1</translation>
        </message>
        <message>
            <source>Source: %1; read on %2</source>
            <extracomment>Under a fact: %1 says what was read, %2 is the day on which it was.</extracomment>
            <translation>ماخذ: %1؛ دیکھا گیا %2</translation>
        </message>
        <message>
            <source>This notice ended on %1</source>
            <extracomment>Under the title of a notice whose last day is over: %1 is that day.</extracomment>
            <translation>یہ انتباہ %1 کو ختم ہو گیا</translation>
        </message>
        <message>
            <source>Issued on %1, in force until %2</source>
            <extracomment>Under the title of a notice: %1 is the day on which it was given out, %2 its last day.</extracomment>
            <translation>%1 کو جاری ہوا، %2 تک نافذ ہے</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ScoreCard</name>
        <message>
            <source>Your safety score</source>
            <translation>آپ کا حفاظتی اسکور</translation>
        </message>
        <message>
            <source>How is this counted?</source>
            <translation>اسکور کیسے بنتا ہے؟</translation>
        </message>
        <message>
            <source>out of 100</source>
            <translation>100 میں سے</translation>
        </message>
        <message>
            <source>Safety score</source>
            <translation>حفاظتی اسکور</translation>
        </message>
        <message>
            <source>The explanation stands below</source>
            <translation>وضاحت نیچے ہے</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ScoreExplanation</name>
        <message>
            <source>The score says how many recommended protections are in place in your situation. It does not say how likely an attack is.</source>
            <translation>اسکور بتاتا ہے کہ آپ کے حالات میں تجویز کردہ حفاظتی کاموں میں سے کتنے ہو چکے ہیں۔ یہ نہیں بتاتا کہ حملے کا امکان کتنا ہے۔</translation>
        </message>
        <message numerus="yes">
            <source>%n protection(s) from the list count for you. The others don't fit your phone, your work or your home.</source>
            <translation>
                <numerusform>فہرست کا %n کام آپ کے لیے گنا جاتا ہے۔ باقی کام آپ کے فون، کام یا گھر سے متعلق نہیں۔</numerusform>
                <numerusform>فہرست کے %n کام آپ کے لیے گنے جاتے ہیں۔ باقی کام آپ کے فون، کام یا گھر سے متعلق نہیں۔</numerusform>
            </translation>
        </message>
        <message>
            <source>Each protection weighs as much as the risk that it takes away: how hard a threat would hit you, how likely it is for you, and how good the evidence is.</source>
            <translation>ہر کام کا وزن اتنا ہے جتنا وہ خطرہ گھٹاتا ہے: نقصان کتنا بڑا ہو سکتا ہے، آپ کے ساتھ اس کا امکان کتنا ہے، اور ثبوت کتنا پکا ہے۔</translation>
        </message>
        <message>
            <source>All answers are your own. Nobody checks them, and they stay on this computer.</source>
            <translation>سب جواب آپ کے اپنے ہیں۔ کوئی انہیں نہیں جانچتا، اور یہ اسی کمپیوٹر پر رہتے ہیں۔</translation>
        </message>
        <message>
            <source>Nothing on the list fits your situation, so nothing is counted.</source>
            <translation>فہرست میں کچھ بھی آپ کے حالات سے متعلق نہیں، اس لیے کچھ گنا نہیں جاتا۔</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>ہو گیا</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>کچھ حد تک</translation>
        </message>
        <message>
            <source>No</source>
            <translation>نہیں</translation>
        </message>
        <message>
            <source>Don't know, or look again</source>
            <translation>معلوم نہیں، یا دوبارہ دیکھنا ہے</translation>
        </message>
        <message numerus="yes">
            <source>%n protection(s)</source>
            <translation>
                <numerusform>%n کام</numerusform>
                <numerusform>%n کام</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n of 100 points</source>
            <translation>
                <numerusform>100 میں سے تقریباً %n نمبر</numerusform>
                <numerusform>100 میں سے تقریباً %n نمبر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>half their weight: about %n of 100 points</source>
            <translation>
                <numerusform>آدھا وزن: 100 میں سے تقریباً %n نمبر</numerusform>
                <numerusform>آدھا وزن: 100 میں سے تقریباً %n نمبر</numerusform>
            </translation>
        </message>
        <message>
            <source>no points</source>
            <translation>کوئی نمبر نہیں</translation>
        </message>
        <message numerus="yes">
            <source>nothing in the lower number, about %n of 100 points in the higher one</source>
            <translation>
                <numerusform>نچلے نمبر میں کچھ نہیں، اوپر کے نمبر میں 100 میں سے تقریباً %n</numerusform>
                <numerusform>نچلے نمبر میں کچھ نہیں، اوپر کے نمبر میں 100 میں سے تقریباً %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Some protections are essential, because small good habits must not hide an open front door. With two or more essentials open, the score stops at 49. With one open, it stops at 69. With one only partly done, it stops at 89.</source>
            <translation>کچھ کام بنیادی ہیں، کیونکہ چھوٹی اچھی عادتیں کھلے دروازے کو چھپا نہیں سکتیں۔ دو یا زیادہ بنیادی کام باقی ہوں تو اسکور 49 پر رکتا ہے۔ ایک باقی ہو تو 69 پر۔ کوئی ادھورا ہو تو 89 پر۔</translation>
        </message>
        <message>
            <source>Holding your score now: %1</source>
            <extracomment>%1 is the title of an essential, such as "WhatsApp has a two-step verification PIN".</extracomment>
            <translation>ابھی اسکور اس وجہ سے رکا ہے: %1</translation>
        </message>
        <message>
            <source>The word beside the score follows the lower number: up to 49 it needs attention, from 50 it is getting there, from 70 it is good, from 90 it is strong.</source>
            <translation>اسکور کے ساتھ کا لفظ نچلے نمبر سے بنتا ہے: 49 تک توجہ چاہیے، 50 سے بہتری کی راہ پر، 70 سے اچھا، 90 سے مضبوط۔</translation>
        </message>
        <message>
            <source>"So far" stands there while many answers are still unknown.</source>
            <translation>”اب تک“ اس لیے لکھا ہے کہ بہت سے جواب ابھی معلوم نہیں۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ScoreExplanationCard</name>
        <message>
            <source>How is this counted?</source>
            <translation>اسکور کیسے بنتا ہے؟</translation>
        </message>
        <message>
            <source>Close this explanation</source>
            <translation>یہ وضاحت بند کریں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ScoreStrip</name>
        <message>
            <source>Your score</source>
            <translation>آپ کا اسکور</translation>
        </message>
        <message>
            <source>Safety score</source>
            <translation>حفاظتی اسکور</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ScoreWords</name>
        <message>
            <source>Nothing here applies to you, so there is no score.</source>
            <translation>یہاں کچھ بھی آپ پر لاگو نہیں، اس لیے اسکور نہیں۔</translation>
        </message>
        <message numerus="yes">
            <source>Still %n question(s) before a score makes sense</source>
            <translation>
                <numerusform>اسکور بننے کے لیے ابھی %n سوال باقی ہے</numerusform>
                <numerusform>اسکور بننے کے لیے ابھی %n سوال باقی ہیں</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>توجہ چاہیے</translation>
        </message>
        <message>
            <source>Getting there</source>
            <translation>بہتری کی راہ پر</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>اچھا</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>مضبوط</translation>
        </message>
        <message>
            <source>%1, so far</source>
            <extracomment>Beside a score while less than 60 of 100 parts are known. %1 is a band such as "Getting there".</extracomment>
            <translation>اب تک: %1</translation>
        </message>
        <message>
            <source>Nothing is certain yet</source>
            <extracomment>The solid part of the score's bar. %1 is the lower number of the score.</extracomment>
            <translation>ابھی کچھ یقینی نہیں</translation>
        </message>
        <message>
            <source>%1 is certain: these protections are in place</source>
            <translation>%1 یقینی: یہ حفاظتی کام ہو چکے ہیں</translation>
        </message>
        <message>
            <source>Every answer is known, so it is one number</source>
            <translation>سب جواب معلوم ہیں، اس لیے ایک ہی نمبر ہے</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) unknown, so it is a range</source>
            <translation>
                <numerusform>%n جواب معلوم نہیں، اس لیے ایک کے بجائے دو نمبر ہیں</numerusform>
                <numerusform>%n جواب معلوم نہیں، اس لیے ایک کے بجائے دو نمبر ہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) unknown, but they can't move the score yet</source>
            <translation>
                <numerusform>%n جواب معلوم نہیں، مگر ابھی اس سے اسکور نہیں بدلتا</numerusform>
                <numerusform>%n جواب معلوم نہیں، مگر ابھی ان سے اسکور نہیں بدلتا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Answer %n</source>
            <translation>
                <numerusform>%n جواب دیں</numerusform>
                <numerusform>%n جواب دیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n essential(s) open: until then, %1 is the limit</source>
            <extracomment>The post on the score's bar. %1 is the highest score while essentials are open.</extracomment>
            <translation>
                <numerusform>ایک بنیادی کام باقی ہے: تب تک حد %1 ہے</numerusform>
                <numerusform>%n بنیادی کام باقی ہیں: تب تک حد %1 ہے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n essential(s) partly done: until then, %1 is the limit</source>
            <translation>
                <numerusform>ایک بنیادی کام ادھورا ہے: تب تک حد %1 ہے</numerusform>
                <numerusform>%n بنیادی کام ادھورے ہیں: تب تک حد %1 ہے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n essential(s) not answered yet: until then, the lower number stops at %1</source>
            <extracomment>Only the lower number is held: the essentials are unknown. %1 is that number's limit.</extracomment>
            <translation>
                <numerusform>ایک بنیادی کام کا جواب باقی ہے: تب تک نچلا نمبر %1 پر رکتا ہے</numerusform>
                <numerusform>%n بنیادی کاموں کے جواب باقی ہیں: تب تک نچلا نمبر %1 پر رکتا ہے</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (not answered yet)</source>
            <extracomment>An essential that holds the score down, because its answer is unknown.</extracomment>
            <translation>%1 (جواب باقی ہے)</translation>
        </message>
        <message>
            <source>%1 (look again)</source>
            <extracomment>An essential that holds the score down, because the advice changed after it was answered.</extracomment>
            <translation>%1 (دوبارہ دیکھیں)</translation>
        </message>
        <message numerus="yes">
            <source>%n unknown</source>
            <translation>
                <numerusform>ایک جواب نامعلوم ہے</numerusform>
                <numerusform>%n جواب نامعلوم ہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n essential(s) open</source>
            <translation>
                <numerusform>ایک بنیادی کام باقی ہے</numerusform>
                <numerusform>%n بنیادی کام باقی ہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n essential(s) partly done</source>
            <translation>
                <numerusform>ایک بنیادی کام ادھورا ہے</numerusform>
                <numerusform>%n بنیادی کام ادھورے ہیں</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Two short facts in one line, such as "9 unknown, 1 essential open".</extracomment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1 of 100</source>
            <extracomment>For screen readers. %1 is a range such as "54 to 69".</extracomment>
            <translation>100 میں سے %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of 100, limited by %n essential(s)</source>
            <extracomment>For screen readers. %1 is a range such as "54 to 69".</extracomment>
            <translation>
                <numerusform>100 میں سے %1، ایک بنیادی کام کی وجہ سے حد ہے</numerusform>
                <numerusform>100 میں سے %1، %n بنیادی کاموں کی وجہ سے حد ہے</numerusform>
            </translation>
        </message>
        <message>
            <source>%1–%2</source>
            <extracomment>A short range in a sentence: "54–69".</extracomment>
            <translation>%1 تا %2</translation>
        </message>
        <message>
            <source>%1 becomes %2</source>
            <extracomment>After an answer was saved. Both are short ranges of the score.</extracomment>
            <translation>اسکور %1 تھا، اب %2 ہے</translation>
        </message>
        <message>
            <source>Saved. The score stays at %1.</source>
            <translation>محفوظ ہو گیا۔ اسکور %1 ہی ہے۔</translation>
        </message>
        <message>
            <source>Saved. Your first score: %1.</source>
            <translation>محفوظ ہو گیا۔ آپ کا پہلا اسکور: %1۔</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>محفوظ ہو گیا۔</translation>
        </message>
        <message>
            <source>+%1</source>
            <extracomment>The gain of a step as a big number; without a sign in Urdu.</extracomment>
            <translation>%1</translation>
        </message>
        <message numerus="yes">
            <source>point(s) on your score</source>
            <translation>
                <numerusform>نمبر بڑھے گا</numerusform>
                <numerusform>نمبر بڑھیں گے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Adds %n point(s) to your score</source>
            <translation>
                <numerusform>اسکور میں %n نمبر بڑھے گا</numerusform>
                <numerusform>اسکور میں %n نمبر بڑھیں گے</numerusform>
            </translation>
        </message>
        <message>
            <source>Raises your score by less than one point</source>
            <translation>اسکور ایک نمبر سے کم بڑھے گا</translation>
        </message>
        <message>
            <source>Brings you nearer to a first score</source>
            <translation>اس سے آپ کا پہلا اسکور قریب آئے گا</translation>
        </message>
        <message>
            <source>Score stays at %1 until "%2" is also done</source>
            <extracomment>Why a step brings no points yet. %1 is the score, %2 the title of another essential.</extracomment>
            <translation>جب تک ”%2“ نہ ہو، اسکور %1 پر رہے گا</translation>
        </message>
        <message>
            <source>Score stays at %1 until "%2" is also answered</source>
            <extracomment>Why a step brings no points yet. %1 is the score, %2 the title of another essential, whose answer is unknown.</extracomment>
            <translation>جب تک ”%2“ کا جواب نہ ہو، اسکور %1 پر رہے گا</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <extracomment>After the names of some essentials.</extracomment>
            <translation>
                <numerusform>اور %n مزید</numerusform>
                <numerusform>اور %n مزید</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n نمبر</numerusform>
                <numerusform>%n نمبر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::SearchModel</name>
        <message>
            <source>Nothing found for "%1".</source>
            <extracomment>%1 is what the person typed.</extracomment>
            <translation>”%1“ کے لیے کچھ نہیں ملا۔</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>سبق</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>سوال</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>جائزہ</translation>
        </message>
        <message>
            <source>I have been hacked</source>
            <translation>مجھے ہیک کر لیا گیا</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>اصطلاح</translation>
        </message>
        <message>
            <source>Then and now</source>
            <translation>تب اور اب</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::SearchPage</name>
        <message>
            <source>Search</source>
            <translation>تلاش</translation>
        </message>
        <message>
            <source>What are you looking for?</source>
            <translation>آپ کیا ڈھونڈ رہے ہیں؟</translation>
        </message>
        <message>
            <source>Words in Urdu, English or Roman Urdu</source>
            <translation>اردو، انگریزی یا رومن اردو میں الفاظ</translation>
        </message>
        <message>
            <source>Only similar words were found:</source>
            <translation>صرف ملتے جلتے الفاظ ملے:</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>ترتیبات</translation>
        </message>
        <message>
            <source>Language and text</source>
            <translation>زبان اور لکھائی</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Digits in Urdu</source>
            <translation>اردو میں ہندسے</translation>
        </message>
        <message>
            <source>Urdu lettering</source>
            <translation>اردو کا خط</translation>
        </message>
        <message>
            <source>Nastaliq</source>
            <translation>نستعلیق</translation>
        </message>
        <message>
            <source>Naskh</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>لکھائی کا سائز</translation>
        </message>
        <message>
            <source>Colours and motion</source>
            <translation>رنگ اور حرکت</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>رنگ</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>کمپیوٹر کے مطابق</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ہلکا</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>گہرا</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>نمایاں رنگ</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>حرکت</translation>
        </message>
        <message>
            <source>Gentle</source>
            <translation>ہلکی</translation>
        </message>
        <message>
            <source>None</source>
            <translation>کوئی نہیں</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>آپ کے بارے میں</translation>
        </message>
        <message>
            <source>Which describes you best?</source>
            <translation>آپ کے لیے کیا درست ہے؟</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>رازداری</translation>
        </message>
        <message>
            <source>What is stored here</source>
            <translation>یہاں کیا محفوظ ہے</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>خوش آمدید دوبارہ دکھائیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::SettingsViewModel</name>
        <message>
            <source>Reading content packs: %1 %</source>
            <extracomment>While content packs are read: %1 is a number from 0 to 100.</extracomment>
            <translation>مواد کے پیک پڑھے جا رہے ہیں: %1 فیصد</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <extracomment>A content pack: %1 is a version number, %2 a date.</extracomment>
            <translation>ورژن %1، تاریخ %2</translation>
        </message>
        <message>
            <source>Version %1</source>
            <extracomment>A content pack: %1 is a version number.</extracomment>
            <translation>ورژن %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>اور %n مزید</numerusform>
                <numerusform>اور %n مزید</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ShownProse</name>
        <message>
            <source>Source of %1, read on %2</source>
            <extracomment>Under a contact or a fact: %1 is the date of the source, %2 the day it was read.</extracomment>
            <translation>ماخذ کی تاریخ %1، دیکھا گیا %2</translation>
        </message>
        <message>
            <source>Source without a date, read on %1</source>
            <extracomment>Under a contact or a fact whose source carries no date: %1 is the day it was read.</extracomment>
            <translation>ماخذ پر تاریخ نہیں، دیکھا گیا %1</translation>
        </message>
        <message>
            <source>about %1</source>
            <extracomment>%1 is a date, a month or a year that is not known exactly.</extracomment>
            <translation>تقریباً %1</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ShownQuestion</name>
        <message>
            <source>True</source>
            <extracomment>Answer to a plain fact: it is so.</extracomment>
            <translation>صحیح</translation>
        </message>
        <message>
            <source>False</source>
            <extracomment>Answer to a plain fact: it is not so.</extracomment>
            <translation>غلط</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::Sidebar</name>
        <message>
            <source>Mehfooz</source>
            <translation>محفوظ</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>صفحات</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>آج</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>اسباق</translation>
        </message>
        <message>
            <source>Quizzes</source>
            <translation>کوئز</translation>
        </message>
        <message>
            <source>My security check</source>
            <translation>میرا حفاظتی جائزہ</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>پیش رفت</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>ترتیبات</translation>
        </message>
        <message>
            <source>I have been hacked</source>
            <translation>مجھے ہیک کر لیا گیا</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::SignList</name>
        <message numerus="yes">
            <source>%n of your marks are on a part that is no sign.</source>
            <translation>
                <numerusform>آپ کا %n نشان ایسی جگہ ہے جو نشانی نہیں۔</numerusform>
                <numerusform>آپ کے %n نشان ایسی جگہ ہیں جو نشانی نہیں۔</numerusform>
            </translation>
        </message>
        <message>
            <source>Caught</source>
            <extracomment>On a sign of a scam, after judging.</extracomment>
            <translation>پکڑی گئی</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>رہ گئی</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::SignsBody</name>
        <message>
            <source>Nothing is wrong here</source>
            <extracomment>Button below a message in which signs are to be marked: there are none.</extracomment>
            <translation>یہاں کوئی خرابی نہیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::SpecimenMessage</name>
        <message>
            <source>SMS</source>
            <translation>ایس ایم ایس</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>واٹس ایپ</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ای میل</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>فون کال</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>کیو آر کوڈ</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>ویب صفحہ</translation>
        </message>
        <message>
            <source>Payment screen</source>
            <translation>ادائیگی کی اسکرین</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Above a message: %1 is how it came (SMS, e-mail), %2 the time of the day.</extracomment>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::StepWords</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n منٹ</numerusform>
                <numerusform>%n منٹ</numerusform>
            </translation>
        </message>
        <message>
            <source>First because it is essential</source>
            <translation>پہلے اس لیے کہ یہ بنیادی ہے</translation>
        </message>
        <message>
            <source>Next because it is essential</source>
            <translation>اس کے بعد، کیونکہ یہ بھی بنیادی ہے</translation>
        </message>
        <message>
            <source>First because it is essential and partly done</source>
            <translation>پہلے اس لیے کہ یہ بنیادی کام ادھورا ہے</translation>
        </message>
        <message>
            <source>Next because it is essential and partly done</source>
            <translation>اس کے بعد، کیونکہ یہ بنیادی کام ادھورا ہے</translation>
        </message>
        <message>
            <source>First because it saves most per minute</source>
            <translation>پہلے اس لیے کہ کم وقت میں زیادہ فائدہ ہے</translation>
        </message>
        <message>
            <source>Next because it saves most per minute</source>
            <translation>اس کے بعد، کیونکہ کم وقت میں زیادہ فائدہ ہے</translation>
        </message>
        <message>
            <source>Lowers most: %1</source>
            <extracomment>%1 is a threat, such as "OTP theft".</extracomment>
            <translation>سب سے زیادہ یہ خطرہ گھٹتا ہے: %1</translation>
        </message>
        <message>
            <source>Everything that counts for you is done.</source>
            <translation>آپ کے لیے جو کام گنے جاتے ہیں، سب ہو چکے ہیں۔</translation>
        </message>
        <message numerus="yes">
            <source>Nothing fits into %n minute(s). Give it a little more time.</source>
            <translation>
                <numerusform>%n منٹ میں کوئی کام پورا نہیں ہوتا۔ کچھ زیادہ وقت چنیں۔</numerusform>
                <numerusform>%n منٹ میں کوئی کام پورا نہیں ہوتا۔ کچھ زیادہ وقت چنیں۔</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::StoredPage</name>
        <message>
            <source>What is stored here</source>
            <translation>یہاں کیا محفوظ ہے</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>فولڈر کھولیں</translation>
        </message>
        <message>
            <source>Save everything as one file</source>
            <translation>سب کچھ ایک فائل میں</translation>
        </message>
        <message>
            <source>Bring in a saved file</source>
            <translation>محفوظ کی ہوئی فائل لائیں</translation>
        </message>
        <message>
            <source>Delete my data</source>
            <translation>میرا ڈیٹا حذف کریں</translation>
        </message>
        <message>
            <source>A guest keeps nothing on the disk</source>
            <translation>مہمان کا کچھ بھی ڈسک پر نہیں رہتا</translation>
        </message>
        <message>
            <source>Delete everything of mine?</source>
            <translation>میرا سب کچھ حذف کریں؟</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>یہ واپس نہیں ہو سکتا۔</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>رہنے دیں</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف کریں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::StoredTable</name>
        <message>
            <source>What</source>
            <translation>کیا</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>کتنا</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>کہاں</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>کب سے</translation>
        </message>
        <message>
            <source>%1, since %2</source>
            <extracomment>%1 is how much is stored, %2 since when.</extracomment>
            <translation>%1، تاریخ %2 سے</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::StoredViewModel</name>
        <message>
            <source>Answers of the security check</source>
            <translation>حفاظتی جائزے کے جواب</translation>
        </message>
        <message>
            <source>Quizzes and their answers</source>
            <translation>کوئز اور ان کے جواب</translation>
        </message>
        <message>
            <source>Review cards</source>
            <translation>دہرائی کے کارڈ</translation>
        </message>
        <message>
            <source>Lessons read</source>
            <translation>پڑھے گئے اسباق</translation>
        </message>
        <message>
            <source>Scores over time</source>
            <translation>وقت کے ساتھ اسکور</translation>
        </message>
        <message>
            <source>Ticks and texts of plans</source>
            <translation>منصوبوں کے نشان اور متن</translation>
        </message>
        <message>
            <source>Settings and profile questions</source>
            <translation>ترتیبات اور پروفائل کے سوال</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>بیک اپ</translation>
        </message>
        <message>
            <source>Content made ready to open faster</source>
            <translation>جلد کھلنے کے لیے تیار مواد</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n اندراج</numerusform>
                <numerusform>%n اندراج</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n فائل</numerusform>
                <numerusform>%n فائلیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n بائٹ</numerusform>
                <numerusform>%n بائٹ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 KB</source>
            <extracomment>%1 is a number of kilobytes.</extracomment>
            <translation>%1 کے بی</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <extracomment>%1 is a number of megabytes.</extracomment>
            <translation>%1 ایم بی</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1 is such as "12 entries", %2 such as "4 KB".</extracomment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Only in memory</source>
            <translation>صرف میموری میں</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <extracomment>In the table of what is stored, where there is no date.</extracomment>
            <translation>ابھی کچھ نہیں</translation>
        </message>
        <message>
            <source>Everything below is on this computer only.</source>
            <translation>نیچے کی ہر چیز صرف اسی کمپیوٹر پر ہے۔</translation>
        </message>
        <message>
            <source>You are a guest: nothing of yours is on the disk, and all of it goes when Mehfooz is closed.</source>
            <translation>آپ مہمان ہیں: آپ کی کوئی چیز ڈسک پر نہیں، اور محفوظ بند ہوتے ہی سب ختم ہو جائے گا۔</translation>
        </message>
        <message>
            <source>No profile is open, so nothing can be shown here. Nothing was lost. Open a profile first.</source>
            <translation>کوئی پروفائل کھلا نہیں، اس لیے یہاں کچھ نہیں دکھایا جا سکتا۔ کچھ ضائع نہیں ہوا۔ پہلے پروفائل کھولیں۔</translation>
        </message>
        <message>
            <source>Nothing has been sent. Network use today: 0</source>
            <translation>کچھ بھیجا نہیں گیا۔ آج نیٹ ورک کا استعمال: 0</translation>
        </message>
        <message>
            <source>Everything of yours is in %1.</source>
            <extracomment>%1 is a file name.</extracomment>
            <translation>آپ کا سب کچھ اس فائل میں ہے: %1</translation>
        </message>
        <message>
            <source>A profile was made from the file: %1</source>
            <extracomment>%1 is the name of a profile.</extracomment>
            <translation>فائل سے پروفائل بن گیا: %1</translation>
        </message>
        <message>
            <source>Everything of yours is deleted. You are a guest now.</source>
            <translation>آپ کا سب کچھ حذف ہو گیا۔ اب آپ مہمان ہیں۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::TodayHero</name>
        <message>
            <source>Essential</source>
            <translation>بنیادی</translation>
        </message>
        <message>
            <source>Do it step by step</source>
            <translation>قدم بہ قدم کریں</translation>
        </message>
        <message>
            <source>My security check</source>
            <translation>میرا حفاظتی جائزہ</translation>
        </message>
        <message>
            <source>Already done</source>
            <translation>یہ ہو چکا ہے</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>بعد میں</translation>
        </message>
        <message>
            <source>Shows another step until tomorrow</source>
            <translation>کل تک کوئی اور کام دکھاتا ہے</translation>
        </message>
        <message>
            <source>Your answer is being saved</source>
            <translation>آپ کا جواب محفوظ ہو رہا ہے</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::TodayPage</name>
        <message>
            <source>Today</source>
            <translation>آج</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوبارہ کوشش کریں</translation>
        </message>
        <message>
            <source>See the changes</source>
            <translation>تبدیلیاں دیکھیں</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>واپس لیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::TodayViewModel</name>
        <message>
            <source>Today's most useful step</source>
            <translation>آج کا سب سے اہم قدم</translation>
        </message>
        <message>
            <source>Find out today</source>
            <translation>آج یہ معلوم کریں</translation>
        </message>
        <message>
            <source>New advice comes with new content. Then the list asks you to look again.</source>
            <translation>نئے مواد کے ساتھ نئے مشورے آتے ہیں۔ تب فہرست دوبارہ دیکھنے کو کہے گی۔</translation>
        </message>
        <message>
            <source>You put the other steps off until tomorrow.</source>
            <translation>باقی کام آپ نے کل پر رکھے ہیں۔</translation>
        </message>
        <message>
            <source>They all wait under Next best actions.</source>
            <translation>وہ سب ”اگلے بہترین قدم“ میں موجود ہیں۔</translation>
        </message>
        <message>
            <source>Nothing here applies to you, so there is no score.</source>
            <translation>یہاں کچھ بھی آپ پر لاگو نہیں، اس لیے اسکور نہیں۔</translation>
        </message>
        <message>
            <source>Choose in Settings who you are, then the list fits you.</source>
            <translation>ترتیبات میں بتائیں کہ آپ کیا کرتے ہیں، پھر فہرست آپ کے مطابق ہو گی۔</translation>
        </message>
        <message>
            <source>Lesson under way</source>
            <translation>جاری سبق</translation>
        </message>
        <message>
            <source>For you next</source>
            <translation>آپ کے لیے اگلا</translation>
        </message>
        <message>
            <source>Changed since you read it</source>
            <translation>آپ کے پڑھنے کے بعد بدلا ہے</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>اسباق</translation>
        </message>
        <message>
            <source>You have read every lesson.</source>
            <translation>آپ سب اسباق پڑھ چکے ہیں۔</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n منٹ باقی</numerusform>
                <numerusform>%n منٹ باقی</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n part(s) read</source>
            <translation>
                <numerusform>%n حصے میں سے %1 پڑھا</numerusform>
                <numerusform>%n حصوں میں سے %1 پڑھے</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>جاری رکھیں</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>شروع کریں</translation>
        </message>
        <message>
            <source>Look over</source>
            <translation>جائزہ لیں</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>دہرائی</translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s)</source>
            <translation>
                <numerusform>تقریباً %n منٹ</numerusform>
                <numerusform>تقریباً %n منٹ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) due today</source>
            <translation>
                <numerusform>%n کارڈ آج دہرانا ہے</numerusform>
                <numerusform>%n کارڈ آج دہرانے ہیں</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due. The next review is on %1.</source>
            <extracomment>%1 is a weekday or a date.</extracomment>
            <translation>آج کچھ باقی نہیں۔ اگلی دہرائی %1 کو ہے۔</translation>
        </message>
        <message>
            <source>Nothing is due. Cards come from the quizzes you take.</source>
            <translation>آج کچھ باقی نہیں۔ کارڈ آپ کے کوئز سے بنتے ہیں۔</translation>
        </message>
        <message>
            <source>Quiz under way</source>
            <translation>جاری کوئز</translation>
        </message>
        <message>
            <source>A quiz to try</source>
            <translation>ایک کوئز آزمائیں</translation>
        </message>
        <message>
            <source>Quizzes</source>
            <translation>کوئز</translation>
        </message>
        <message>
            <source>You took every quiz.</source>
            <translation>آپ سب کوئز کر چکے ہیں۔</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>آزمائیں</translation>
        </message>
        <message>
            <source>This week: %1</source>
            <extracomment>Last line of Today. %1 is such as "+5 from 3 things you did, −2 because the list changed".</extracomment>
            <translation>اس ہفتے %1</translation>
        </message>
        <message>
            <source>This week your score has not moved.</source>
            <translation>اس ہفتے آپ کا اسکور نہیں بدلا۔</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::TopicResultCard</name>
        <message>
            <source>Read this lesson</source>
            <extracomment>Button beside a topic in a quiz result.</extracomment>
            <translation>یہ سبق پڑھیں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::TrendWords</name>
        <message numerus="yes">
            <source>+%1 from %n thing(s) you did</source>
            <extracomment>In the line "This week: …" of Today: %1 is a number of points. Urdu has words, no sign.</extracomment>
            <translation>
                <numerusform>آپ کے %n کام سے %1 نمبر بڑھے</numerusform>
                <numerusform>آپ کے %n کاموں سے %1 نمبر بڑھے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>−%1 from %n thing(s) that ended</source>
            <translation>
                <numerusform>%n حفاظتی کام ختم ہونے سے %1 نمبر گھٹے</numerusform>
                <numerusform>%n حفاظتی کام ختم ہونے سے %1 نمبر گھٹے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%1 from %n answer(s) you gave</source>
            <translation>
                <numerusform>آپ کے %n جواب سے %1 نمبر بڑھے</numerusform>
                <numerusform>آپ کے %n جوابوں سے %1 نمبر بڑھے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>−%1 from %n answer(s) you gave</source>
            <translation>
                <numerusform>آپ کے %n جواب سے %1 نمبر گھٹے</numerusform>
                <numerusform>آپ کے %n جوابوں سے %1 نمبر گھٹے</numerusform>
            </translation>
        </message>
        <message>
            <source>+%1 because your situation changed</source>
            <translation>حالات بدلنے سے %1 نمبر بڑھے</translation>
        </message>
        <message>
            <source>−%1 because your situation changed</source>
            <translation>حالات بدلنے سے %1 نمبر گھٹے</translation>
        </message>
        <message>
            <source>+%1 because the list changed</source>
            <translation>فہرست بدلنے سے %1 نمبر بڑھے</translation>
        </message>
        <message>
            <source>−%1 because the list changed</source>
            <translation>فہرست بدلنے سے %1 نمبر گھٹے</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Joins two reasons in the line "This week: …".</extracomment>
            <translation>%1، اور %2</translation>
        </message>
        <message>
            <source>higher number: %1</source>
            <extracomment>The higher number of the score moved, the lower did not. %1 is such as "−4 from 2 answers you gave".</extracomment>
            <translation>اوپر کا نمبر: %1</translation>
        </message>
        <message>
            <source>You did</source>
            <translation>آپ نے کیا</translation>
        </message>
        <message>
            <source>You checked</source>
            <translation>آپ نے جانچا</translation>
        </message>
        <message>
            <source>Your situation changed</source>
            <translation>حالات بدلے</translation>
        </message>
        <message>
            <source>The list changed</source>
            <translation>فہرست بدلی</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>کوئی فرق نہیں</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) up</source>
            <translation>
                <numerusform>%n نمبر بڑھا</numerusform>
                <numerusform>%n نمبر بڑھے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) down</source>
            <translation>
                <numerusform>%n نمبر گھٹا</numerusform>
                <numerusform>%n نمبر گھٹے</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::TypedBody</name>
        <message>
            <source>Your answer, as a number</source>
            <extracomment>Label of the field under a question that wants a number.</extracomment>
            <translation>آپ کا جواب، عدد میں</translation>
        </message>
        <message>
            <source>Your answer, in one or a few words</source>
            <translation>آپ کا جواب، ایک یا چند الفاظ میں</translation>
        </message>
        <message>
            <source>Correct. It is written: %1</source>
            <extracomment>The typed word was taken in spite of a slip; %1 is how it is written.</extracomment>
            <translation>درست۔ املا یوں ہے: %1</translation>
        </message>
        <message>
            <source>Correct answer: %1</source>
            <extracomment>%1 is a number with its unit, or a word.</extracomment>
            <translation>صحیح جواب: %1</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::WelcomePage</name>
        <message>
            <source>Mehfooz</source>
            <translation>محفوظ</translation>
        </message>
        <message>
            <source>Your name, or any name you like</source>
            <translation>آپ کا نام، یا جو نام آپ کو پسند ہو</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>چھوڑ دیں</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>واپس</translation>
        </message>
        <message>
            <source>Something has happened to me</source>
            <translation>میرے ساتھ کچھ ہو چکا ہے</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>شروع کریں</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>جاری رکھیں</translation>
        </message>
        <message>
            <source>Go on as a guest, nothing is kept</source>
            <extracomment>In the first steps: no profile is made.</extracomment>
            <translation>مہمان کے طور پر جاری رکھیں، کچھ محفوظ نہیں ہو گا</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::WelcomeViewModel</name>
        <message>
            <source>Step %1 of %2</source>
            <extracomment>On the Welcome page: %1 of %2 steps.</extracomment>
            <translation>%2 میں سے قدم %1</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>اپنی زبان چنیں</translation>
        </message>
        <message>
            <source>Which describes you best? You can change it any time.</source>
            <translation>آپ کے لیے کیا درست ہے؟ بعد میں بدل سکتے ہیں۔</translation>
        </message>
        <message>
            <source>Is this computer yours alone?</source>
            <translation>کیا یہ کمپیوٹر صرف آپ کا ہے؟</translation>
        </message>
        <message>
            <source>All set</source>
            <translation>سب تیار ہے</translation>
        </message>
        <message>
            <source>Learn to spot, prevent and survive online fraud. No account, no internet needed.</source>
            <translation>آن لائن دھوکے کو پہچاننا، روکنا اور اس سے نکلنا سیکھیں۔ نہ اکاؤنٹ چاہیے، نہ انٹرنیٹ۔</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>لوڈ ہو رہا ہے…</translation>
        </message>
        <message>
            <source>Only mine</source>
            <translation>صرف میرا</translation>
        </message>
        <message>
            <source>Others use it too</source>
            <translation>دوسرے بھی استعمال کرتے ہیں</translation>
        </message>
        <message>
            <source>Each person gets a profile with a name and a picture.</source>
            <translation>ہر شخص کا اپنا پروفائل ہو گا، نام اور تصویر کے ساتھ۔</translation>
        </message>
        <message>
            <source>Me</source>
            <extracomment>The name of a profile whose person gave none.</extracomment>
            <translation>میں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ui::Chart</name>
        <message>
            <source>As a chart</source>
            <extracomment>Buttons of a chart: show its values in a table, and back.</extracomment>
            <translation>خاکے میں</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>جدول میں</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ui::LanguageSwitch</name>
        <message>
            <source>Language</source>
            <extracomment>Name of the switch between Urdu and English, for screen readers.</extracomment>
            <translation>زبان</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ui::MatchingList</name>
        <message>
            <source>Right</source>
            <extracomment>Below a pair that was matched wrongly; %1 is the entry that belongs there.</extracomment>
            <translation>درست</translation>
        </message>
        <message>
            <source>Not right. It belongs with: %1</source>
            <translation>درست نہیں۔ اس کا جوڑ یہ ہے: %1</translation>
        </message>
        <message>
            <source>Match the pairs</source>
            <extracomment>Name of a list whose entries are each to be matched with another, for screen readers.</extracomment>
            <translation>جوڑے ملائیں</translation>
        </message>
        <message>
            <source>Choose…</source>
            <extracomment>In a box where nothing has been chosen yet.</extracomment>
            <translation>چنیں…</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ui::OptionList</name>
        <message>
            <source>Correct answer</source>
            <extracomment>On the right answer of a question.</extracomment>
            <translation>صحیح جواب</translation>
        </message>
        <message>
            <source>Your answer</source>
            <extracomment>On a wrong answer that the person chose.</extracomment>
            <translation>آپ کا جواب</translation>
        </message>
        <message>
            <source>Also right, you left it out</source>
            <extracomment>On a right answer that the person did not choose among several.</extracomment>
            <translation>یہ بھی درست تھا، رہ گیا</translation>
        </message>
        <message>
            <source>Answers</source>
            <extracomment>Name of the group of answers of a question, for screen readers.</extracomment>
            <translation>جوابات</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ui::OrderingList</name>
        <message>
            <source>In its place</source>
            <extracomment>Below an item that was put in the wrong place; %1 is the number of its right place.</extracomment>
            <translation>اپنی جگہ پر ہے</translation>
        </message>
        <message>
            <source>Belongs in place %1</source>
            <translation>اس کی جگہ %1 ہے</translation>
        </message>
        <message>
            <source>Put in order</source>
            <extracomment>Name of a list whose items are to be put in order, for screen readers.</extracomment>
            <translation>ترتیب دیں</translation>
        </message>
        <message>
            <source>Move up: %1</source>
            <extracomment>Buttons of an item that is to be put in order; %1 is its text.</extracomment>
            <translation>اوپر لے جائیں: %1</translation>
        </message>
        <message>
            <source>Move down: %1</source>
            <translation>نیچے لے جائیں: %1</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ui::PictureHotspot</name>
        <message numerus="yes">
            <source>%Ln mark(s)</source>
            <extracomment>For screen readers, on a picture with signs of fraud to be marked.</extracomment>
            <translation>
                <numerusform>%Ln نشان</numerusform>
                <numerusform>%Ln نشان</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ui::PillProgress</name>
        <message>
            <source>Progress in this quiz</source>
            <extracomment>Name of the row of pills, one a question, for screen readers.</extracomment>
            <translation>اس کوئز میں پیش رفت</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ui::SegmentedAnswer</name>
        <message>
            <source>Done</source>
            <extracomment>Answer to an item of the security check: the protection is in place.</extracomment>
            <translation>ہو گیا</translation>
        </message>
        <message>
            <source>Partly</source>
            <extracomment>Answer to an item of the security check: only part of the protection is in place.</extracomment>
            <translation>کچھ حد تک</translation>
        </message>
        <message>
            <source>No</source>
            <extracomment>Answer to an item of the security check: the protection is not in place.</extracomment>
            <translation>نہیں</translation>
        </message>
        <message>
            <source>Don't know</source>
            <extracomment>Answer to an item of the security check.</extracomment>
            <translation>معلوم نہیں</translation>
        </message>
        <message>
            <source>Not for me</source>
            <extracomment>Answer to an item of the security check: it does not apply to this person.</extracomment>
            <translation>مجھ پر لاگو نہیں</translation>
        </message>
        <message>
            <source>Your answer</source>
            <extracomment>Name of the group of five answers to an item of the security check, for screen readers.</extracomment>
            <translation>آپ کا جواب</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ui::SpecimenView</name>
        <message>
            <source>Text message</source>
            <translation>ایس ایم ایس</translation>
        </message>
        <message>
            <source>Chat message</source>
            <translation>چیٹ کا پیغام</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ای میل</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>فون کال</translation>
        </message>
        <message>
            <source>Poster with a QR code</source>
            <translation>کیو آر کوڈ والا پوسٹر</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>ویب صفحہ</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>ادائیگی</translation>
        </message>
        <message>
            <source>%1, marked</source>
            <extracomment>For screen readers: %1 is a word of a message that the person has marked as a sign of fraud.</extracomment>
            <translation>%1، نشان لگا ہوا</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ui::SpinnerText</name>
        <message>
            <source>Loading…</source>
            <extracomment>Shown where something takes longer than a moment.</extracomment>
            <translation>لوڈ ہو رہا ہے…</translation>
        </message>
    </context>
    <context>
        <name>mehfooz::ui::TermPopup</name>
        <message>
            <source>Listen to the explanation</source>
            <extracomment>Name of the button in a glossary pop-up that reads the explanation aloud.</extracomment>
            <translation>وضاحت سنیں</translation>
        </message>
    </context>
</TS>
