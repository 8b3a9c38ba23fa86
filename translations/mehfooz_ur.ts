<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en">
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
</TS>
