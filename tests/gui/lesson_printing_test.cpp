// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/core_pack.h>
#include <support/lesson_pack.h>
#include <support/looks.h>
#include <support/open_workspace.h>
#include <support/program_run.h>
#include <support/warnings.h>

#include <pages/lesson_printing.h>

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace mehfooz;
using namespace mehfooz::test;

class LessonPrintingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init()
    {
        failOnUnexpectedWarning();
        m_open = std::make_unique<OpenWorkspace>(lessonPack());
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/print محفوظ XXXXXX"_qs);
    }
    void cleanup() { m_open.reset(); }

    void aLessonBecomesAPdfOfItsOwn_data() { addLanguages(); }
    void aLessonBecomesAPdfOfItsOwn()
    {
        QFETCH(QString, language);
        use(language);

        QVERIFY(print(u"otp"_qs));

        const QByteArray pdf = written();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pageCount(pdf) >= 1);
    }

    void theSheetHoldsEverythingThatTheLessonSays()
    {
        use(u"en"_qs);

        QVERIFY(print(u"otp"_qs));

        const QString text = read();
        for (const char *wanted : {"OTP: the code that you give to no one", "Mehfooz, lesson: Bank and wallet", "Nadia hears her phone",
                                   "A code is for you to type.", "It asks for the code.", "It hurries you.", "Do not reply.",
                                   "A code is for your own", "When someone asks me for a code, I will hang up.", "Whom to ask",
                                   "Your bank: the number on your card", "Printed on 22 November 2026", "Page 1 of"})
            QVERIFY2(text.contains(QString::fromLatin1(wanted)), wanted);
    }

    void anUrduSheetKeepsNumbersAndLatinNamesWhole()
    {
        use(u"ur"_qs);

        QVERIFY(print(u"otp"_qs));

        // A reader of PDF gives no letters back for joined Urdu shapes, but it does for what stands between them.
        const QString text = read();
        for (const QString &island : {u"3,150"_qs, u"CERT-PK"_qs, u"16:42"_qs, u"Example"_qs, u"2026"_qs})
            QVERIFY2(text.contains(island), qPrintable(island));
    }

    void everyLessonOfTheShippedPackIsPrinted_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("lesson");
        const Pack pack = corePack();
        for (const Lesson &lesson : pack.lessons) {
            QTest::addRow("%s, English", qPrintable(lesson.id.text())) << u"en"_qs << lesson.id.text();
            QTest::addRow("%s, Urdu", qPrintable(lesson.id.text())) << u"ur"_qs << lesson.id.text();
        }
    }
    void everyLessonOfTheShippedPackIsPrinted()
    {
        QFETCH(QString, language);
        QFETCH(QString, lesson);
        m_open = std::make_unique<OpenWorkspace>(corePack());
        use(language);

        QVERIFY(print(lesson));

        const int pages = pageCount(written());
        QVERIFY2(pages >= 2 && pages <= 20, qPrintable(QString::number(pages)));
    }

    void aLessonThatIsNotThereIsNotPrinted_data()
    {
        QTest::addColumn<QString>("lesson");
        QTest::newRow("unknown") << u"gone"_qs;
        QTest::newRow("no id") << u"NOT AN ID"_qs;
        QTest::newRow("empty") << QString{};
        QTest::newRow("a path") << u"../../etc/passwd"_qs;
    }
    void aLessonThatIsNotThereIsNotPrinted()
    {
        QFETCH(QString, lesson);

        const auto printed = print(lesson);

        QVERIFY(!printed);
        QCOMPARE(printed.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(path()));
    }

    void aFolderThatIsNotThereLeavesNothingBehind()
    {
        const auto printed = printLesson(context(), u"otp"_qs, m_folder->filePath(u"no/such/folder/otp.pdf"_qs));

        QVERIFY(!printed);
        QCOMPARE(printed.error().code, ErrorCode::Unavailable);
        QVERIFY(QDir{m_folder->path()}.isEmpty());
    }

    void aSheetThatWasThereIsReplacedWhole()
    {
        use(u"en"_qs);
        QVERIFY(print(u"otp"_qs));
        const QByteArray first = written();

        QVERIFY(print(u"sim"_qs));

        QVERIFY(written() != first);
        QVERIFY(pageCount(written()) >= 1);
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_qs;
        QTest::newRow("Urdu") << u"ur"_qs;
    }
    void use(const QString &language)
    {
        m_looks->use(language);
        m_open->language().setLanguage(language);
    }
    [[nodiscard]] PageContext context() { return {m_open->workspace(), m_open->language(), m_looks->appearance()}; }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"otp.pdf"_qs); }
    [[nodiscard]] Expected<void> print(const QString &lesson) { return printLesson(context(), lesson, path()); }
    [[nodiscard]] QByteArray written() const
    {
        QFile file{path()};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    [[nodiscard]] static int pageCount(const QByteArray &pdf)
    {
        static const QRegularExpression page{u"/Type\\s*/Page\\b(?!s)"_qs};
        return static_cast<int>(QString::fromLatin1(pdf).count(page));
    }
    [[nodiscard]] QString read() const
    {
        // Some letters come back as one, such as those of "fi".
        return wordsOfPdf(path()).normalized(QString::NormalizationForm_KC).simplified();
    }
    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(LessonPrintingTest)
#include "lesson_printing_test.moc"
