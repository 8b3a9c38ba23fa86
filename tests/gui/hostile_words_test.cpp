// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/catalogue.h>
#include <support/lesson_pack.h>
#include <support/naughty_strings.h>
#include <support/page_stage.h>
#include <support/person_pack.h>
#include <support/quiz_pack.h>

#include "lessons_page.h"
#include "quiz_page.h"
#include "search_page.h"
#include "welcome_page.h"

#include <presentation/search_model.h>

#include <QLineEdit>
#include <QRegularExpression>

using namespace mehfooz;
using namespace mehfooz::test;

/// Whatever a person pastes into a field: no crash, no warning, nothing pushed out of its place, nothing kept that
/// could not be shown.
class HostileWordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_looks = std::make_unique<Looks>(); }
    void init() { failOnWarningBesidesFonts(); }

    void inTheSearch_data() { addWords(); }
    void inTheSearch()
    {
        QFETCH(QString, words);
        PageStage<SearchPage> stage{*m_looks, lessonPack(), Address{u"search"_qs, {}, {}}};
        stage.show(u"ur"_qs);
        auto *model = stage.page().findChild<SearchModel *>();
        QSignalSpy found{model, &SearchModel::found};

        paste(stage.page(), u"x"_qs + words);
        QTRY_VERIFY(!found.isEmpty());
        settle();

        QCOMPARE(disorder(stage.frame()), QString{});
        QVERIFY(isShownAsTyped(stage.page(), words));
    }

    void inTheSearchOfLessons_data() { addWords(); }
    void inTheSearchOfLessons()
    {
        QFETCH(QString, words);
        PageStage<LessonsPage> stage{*m_looks, lessonPack(), Address{u"lessons"_qs, {}, {}}};
        stage.show(u"en"_qs);

        QLineEdit *field = paste(stage.page(), words);
        QTest::keyClick(field, Qt::Key_Return);
        settle();

        QCOMPARE(disorder(stage.frame()), QString{});
        field->clear();
        QTest::keyClick(field, Qt::Key_Return);
        settle();
        QVERIFY(stage.says(u"Count your SIMs"_qs));
    }

    void asAnAnswer_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("words");
        const QStringList list = naughtyStrings();
        for (const QString &question : {u"number"_qs, u"text"_qs}) {
            for (qsizetype i = 0; i < list.size(); ++i)
                QTest::addRow("%s, %02d", qPrintable(question), static_cast<int>(i)) << question << list.at(i);
        }
    }
    void asAnAnswer()
    {
        QFETCH(QString, question);
        QFETCH(QString, words);
        Pack pack = quizPack();
        pack.quizzes.append(quizOf(u"one"_qs, QuizKind::Practice, {question}));
        PageStage<QuizPage> stage{*m_looks, std::move(pack), Address{u"quiz"_qs, u"one"_qs, {}}};
        stage.show(u"ur"_qs);

        paste(stage.page(), words);
        settle();
        const auto &attempts = stage.open().memory().attempts;
        const QString check = said("QuizPage", "Check my answer");
        if (!stage.button(check)->isEnabled()) {
            QVERIFY(attempts.isEmpty()); // nothing that could be an answer
            return;
        }
        stage.press(check);

        QTRY_COMPARE(attempts.size(), 1);
        QCOMPARE(attempts.first().answers.first().score, 0.0);
        QVERIFY(std::get<TypedAnswer>(attempts.first().answers.first().answer).text.size() <= 200);
        QCOMPARE(disorder(stage.frame()), QString{});
    }

    void asANameOfAProfile_data() { addWords(); }
    void asANameOfAProfile()
    {
        QFETCH(QString, words);
        PageStage<WelcomePage> stage{*m_looks, personPack(), Address{u"welcome"_qs, {}, {}}};
        stage.show(u"en"_qs);
        stage.press(u"Start"_qs);
        stage.press(u"Continue"_qs);
        stage.press(u"Others use it too"_qs);

        paste(stage.page(), words);
        QSignalSpy opened{&stage.open().workspace(), &Workspace::profileOpened};
        stage.press(u"Continue"_qs);
        const QString refused = said("ErrorWords", "This name can't be used. Choose a name of 1 to 40 letters.");
        QTRY_VERIFY(stage.says(refused) || !opened.isEmpty());
        settle();

        QCOMPARE(disorder(stage.frame()), QString{});
        if (opened.isEmpty())
            return;
        const QString kept = stage.open().workspace().state().entry->name;
        static const QRegularExpression hostile{u"[\\x00-\\x1f\\x7f-\\x9f\\x{200b}\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}\\x{feff}]"_qs};
        QVERIFY(!kept.trimmed().isEmpty());
        QVERIFY2(!kept.contains(hostile), qPrintable(kept));
        QVERIFY(kept.isValidUtf16());
    }

private:
    static void addWords()
    {
        QTest::addColumn<QString>("words");
        const QStringList list = naughtyStrings();
        for (qsizetype i = 0; i < list.size(); ++i)
            QTest::addRow("%02d", static_cast<int>(i)) << list.at(i);
    }
    /// Puts the words into the page's field as a paste does.
    static QLineEdit *paste(QWidget &page, const QString &words)
    {
        auto *field = page.findChild<QLineEdit *>();
        field->setFocus();
        field->selectAll();
        field->insert(words);
        return field;
    }
    /// What stands outside of its place, one a line. How a field draws foreign strokes is not the page's matter.
    [[nodiscard]] static QString disorder(QWidget &frame)
    {
        QStringList faults = ui::clippedInk(frame) + ui::sidewaysScrolling(frame);
        faults.removeIf([](const QString &fault) { return fault.startsWith(u"QLineEdit") || fault.contains(u"SearchField"); });
        return faults.join(u'\n');
    }
    /// Markup is shown, not obeyed: the page says "Nothing found" with the very letters.
    [[nodiscard]] static bool isShownAsTyped(const QWidget &page, const QString &words)
    {
        return !words.contains(u'<') || says(page, words);
    }

    std::unique_ptr<Looks> m_looks;
};

QTEST_MAIN(HostileWordsTest)
#include "hostile_words_test.moc"
