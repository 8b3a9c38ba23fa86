// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_rows.h"

#include <support/generated_pack.h>

using namespace mehfooz;
using namespace mehfooz::test;

/// Rules that look at a whole pack: keys that can be guessed, near-duplicates, glossary, media, lessons, overlays.
class PackRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aGeneratedPackIsClean()
    {
        const PackCopy pack;
        QVERIFY(writeGeneratedPack(pack.folder(), {600, 12, 3}) > 0);

        const PackCheck check = checked(pack);

        QVERIFY2(check.problems.isEmpty(), listed(check.problems).constData());
        QCOMPARE(check.pack->questions.size(), 600);
        QCOMPARE(check.pack->lessons.size(), 12);
    }

    void keysInOnePositionAreTold()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.save(QStringLiteral("questions/guess.yaml"), plain(questions(8, [](int) { return 0; })));
        const PackCopy spread{QStringLiteral("small")};
        spread.save(QStringLiteral("questions/guess.yaml"), plain(questions(9, [](int i) { return i % 3; })));

        const QList<Diagnostic> problems = checked(pack).problems;

        QVERIFY2(std::ranges::any_of(problems, [](const Diagnostic &problem) {
            return problem.rule == u"key-position" && problem.place.file == u"questions/guess.yaml";
        }), listed(problems).constData());
        QCOMPARE(toldOf(QStringLiteral("key-position"), checked(spread).problems), 0);
    }

    void keysInOnePositionOverManyFilesAreToldOfThePack()
    {
        const PackCopy pack{QStringLiteral("small")};
        for (int file = 0; file < 4; ++file)
            pack.save(QStringLiteral("questions/g%1.yaml").arg(file), plain(questions(5, [](int) { return 2; }, file)));

        const QList<Diagnostic> problems = checked(pack).problems;

        QVERIFY2(toldOf(QStringLiteral("key-position"), problems) == 1, listed(problems).constData());
        QCOMPARE(problemOf(QStringLiteral("key-position"), problems).place.file, QStringLiteral("pack.yaml"));
    }

    void aKeyThatIsAlwaysTheLongestIsTold()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.save(QStringLiteral("questions/guess.yaml"), questions(9, [](int i) { return i % 3; }).replace(QStringLiteral("RIGHT"), QStringLiteral("x x x")).toUtf8());

        const QList<Diagnostic> problems = checked(pack).problems;

        QVERIFY2(toldOf(QStringLiteral("longest-is-key"), problems) >= 1, listed(problems).constData());
    }

    void oneKeyThatIsFarTheLongestIsTold()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(QStringLiteral("questions/money.yaml"), QStringLiteral("en: \"None but me\""), QStringLiteral("en: \"None but me, and I keep it in my head and write it down nowhere\""));

        const QList<Diagnostic> problems = checked(pack).problems;

        QVERIFY2(toldOf(QStringLiteral("longest-is-key"), problems) == 1, listed(problems).constData());
        QVERIFY(problemOf(QStringLiteral("longest-is-key"), problems).text.contains(u"code.ask.b"));
    }

    void twoOptionsThatReadTheSameAreTold()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(QStringLiteral("questions/money.yaml"), QStringLiteral("en: \"My family\""), QStringLiteral("en: \"none but  ME\""));

        QCOMPARE(toldOf(QStringLiteral("same-option"), checked(pack).problems), 1);
    }

    void anExplanationThatStandsTwiceIsTold()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(QStringLiteral("questions/money.yaml"), QStringLiteral("Half a code is soon a whole one when they ask again."), QStringLiteral("The number on your own card leads to the real bank every day."));

        const QList<Diagnostic> problems = checked(pack).problems;

        QVERIFY2(toldOf(QStringLiteral("near-duplicate"), problems) == 1, listed(problems).constData());
        QVERIFY(problemOf(QStringLiteral("near-duplicate"), problems).text.contains(u"explanation"));
    }

    void aStemLikeAnotherIsTold()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(QStringLiteral("questions/money.yaml"), QStringLiteral("en: \"How many people may know the PIN of your card?\""), QStringLiteral("en: \"A caller wants the code on your phone. What then?\""));

        const QList<Diagnostic> problems = checked(pack).problems;

        QVERIFY2(toldOf(QStringLiteral("near-duplicate"), problems) == 1, listed(problems).constData());
        QVERIFY(problemOf(QStringLiteral("near-duplicate"), problems).text.contains(u"stem"));
        QVERIFY(problemOf(QStringLiteral("near-duplicate"), problems).text.contains(u"code.ask.a"));
    }

    void aShortExplanationIsTold()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(QStringLiteral("questions/money.yaml"), QStringLiteral("Half a code is soon a whole one when they ask again."), QStringLiteral("Because it is so."));

        QCOMPARE(toldOf(QStringLiteral("short-explanation"), checked(pack).problems), 1);
    }

    void wordsOffTheGlossaryAreWarnedOf()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(QStringLiteral("checks/pay.yaml"), QStringLiteral("جس کے پاس کوڈ ہو وہ رقم نکال سکتا ہے۔"), QStringLiteral("جس کے پاس پاسورڈ ہو وہ رقم نکال سکتا ہے۔"));
        pack.replace(QStringLiteral("help/today.ur.md"), QStringLiteral("اگلا کام"), QStringLiteral("اگلا اوٹی پی"));

        const PackCheck check = checked(pack);

        QVERIFY2(toldOf(QStringLiteral("off-glossary"), check.problems) == 2, listed(check.problems).constData());
        QVERIFY(problemOf(QStringLiteral("off-glossary"), check.problems).text.contains(QStringLiteral("پاس ورڈ")));
        QCOMPARE(check.errors(), 0);
    }

    void arabicLettersInAPackAreTold()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(QStringLiteral("topics.yaml"), QStringLiteral("پیسے"), QStringLiteral("پ\u064Aسے"));

        QCOMPARE(toldOf(QStringLiteral("mixed-letters"), checked(pack).problems), 1);
    }

    void numbersOfRoutesMayBeWritten()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(QStringLiteral("help/today.en.md"), QStringLiteral("what to do next"), QStringLiteral("0800-12345, once 051-1234567, and 0800-54321"));

        const QList<Diagnostic> problems = checked(pack).problems;

        QVERIFY2(toldOf(QStringLiteral("phone-number"), problems) == 1, listed(problems).constData());
        QVERIFY(problemOf(QStringLiteral("phone-number"), problems).text.contains(u"0800-54321"));
    }

    void picturesMustBeSmallPngFilesThatSomethingShows()
    {
        const PackCopy pack{QStringLiteral("small")};
        const QByteArray png = pack.read(QStringLiteral("questions/screen.png"));
        pack.save(QStringLiteral("questions/unused.png"), png);
        pack.save(QStringLiteral("questions/fake.png"), "GIF89a and more that is no PNG");
        pack.save(QStringLiteral("questions/large.png"), png + QByteArray(200'000, 'x'));

        const QList<Diagnostic> problems = checked(pack).problems;

        QCOMPARE(toldOf(QStringLiteral("unused-picture"), problems), 3);
        QCOMPARE(problemOf(QStringLiteral("picture-format"), problems).place.file, QStringLiteral("questions/fake.png"));
        QCOMPARE(problemOf(QStringLiteral("picture-size"), problems).place.file, QStringLiteral("questions/large.png"));
    }

    void recordingsAreNamedAfterTheirObject()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.save(QStringLiteral("audio/question.code.ask.a.ask.ur.wav"), "x");
        pack.save(QStringLiteral("audio/question.code.ask.z.ask.ur.wav"), "x");
        pack.save(QStringLiteral("audio/question.code.ask.a.ask.fr.wav"), "x");
        pack.save(QStringLiteral("audio/x.wav"), "x");

        QCOMPARE(toldOf(QStringLiteral("recording-name"), checked(pack).problems), 3);
    }

    void oldFactsAreWarnedOf()
    {
        const PackCopy pack{QStringLiteral("small")};

        const PackCheck later = checkPack(pack.folder(), {QDate{2027, 10, 2}, nullptr});

        QVERIFY(toldOf(QStringLiteral("old-fact"), later.problems) >= 5);
        QCOMPARE(later.errors(), 0);
    }

    void anAdvisoryPastItsLastDayIsWarnedOf()
    {
        const PackCopy pack{QStringLiteral("small")};

        const PackCheck lastDay = checkPack(pack.folder(), {QDate{2027, 9, 1}, nullptr});
        const PackCheck dayAfter = checkPack(pack.folder(), {QDate{2027, 9, 2}, nullptr});

        QCOMPARE(toldOf(QStringLiteral("expired"), lastDay.problems), 0);
        QCOMPARE(toldOf(QStringLiteral("expired"), dayAfter.problems), 1);
        QCOMPARE(dayAfter.errors(), 0);
        QCOMPARE(dayAfter.pack->references.last().issuedOn, (QDate{2026, 9, 1}));
        QCOMPARE(dayAfter.pack->references.last().expiresOn, (QDate{2027, 9, 1}));
    }

    void fourNewTermsInOneLessonAreWarnedOf()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(QStringLiteral("lessons/code/lesson.yaml"), QStringLiteral("[otp, pin, password]"), QStringLiteral("[otp, pin, password, source_word]"));

        const PackCheck check = checked(pack);

        QCOMPARE(toldOf(QStringLiteral("new-terms"), check.problems), 1);
        QCOMPARE(check.errors(), 0);
    }

    void anOverlayIsJudgedWithThePackBelow()
    {
        const PackCopy base{QStringLiteral("small")};
        const std::shared_ptr<const Pack> below = checked(base).pack;
        const PackCopy pack;
        writeOverlay(pack, QStringLiteral("revision: 3\n  replaces_revision: 2"));

        const PackCheck alone = checked(pack);
        const PackCheck together = checkPack(pack.folder(), {QDate{2026, 11, 22}, below});

        QVERIFY2(alone.errors() == 0, listed(alone.problems).constData());
        QVERIFY2(together.problems.isEmpty(), listed(together.problems).constData());
        QCOMPARE(together.pack->replacesRevision.value(QStringLiteral("check:pay.keep_code")), 2);
    }

    void anOverlayThatIsBehindIsWarnedOf()
    {
        const PackCopy base{QStringLiteral("small")};
        const PackCopy pack;
        writeOverlay(pack, QStringLiteral("revision: 2\n  replaces_revision: 1"));

        const PackCheck check = checkPack(pack.folder(), {QDate{2026, 11, 22}, checked(base).pack});

        QVERIFY2(toldOf(QStringLiteral("overlay-behind"), check.problems) == 1, listed(check.problems).constData());
        QCOMPARE(check.errors(), 0);
    }

    void anOverlayThatNamesWhatIsNowhereIsRefused()
    {
        const PackCopy base{QStringLiteral("small")};
        const PackCopy pack;
        writeOverlay(pack, QStringLiteral("revision: 3\n  replaces_revision: 2"));
        pack.replace(QStringLiteral("checks/pay.yaml"), QStringLiteral("threat: code_theft"), QStringLiteral("threat: code_thefts"));

        const PackCheck check = checkPack(pack.folder(), {QDate{2026, 11, 22}, checked(base).pack});

        QCOMPARE(toldOf(QStringLiteral("unknown-reference"), check.problems), 1);
    }

    void onlyOverlaysReplace()
    {
        const PackCopy pack{QStringLiteral("small")};
        pack.replace(QStringLiteral("checks/pay.yaml"), QStringLiteral("revision: 2"), QStringLiteral("revision: 2\n  replaces_revision: 1"));

        QCOMPARE(toldOf(QStringLiteral("not-an-overlay"), checked(pack).problems), 1);
    }

    void aFolderThatIsNotThereIsUnreadable()
    {
        const PackCheck check = checkPack(QStringLiteral("/nowhere/at/all"), {QDate{2026, 11, 22}, nullptr});

        QVERIFY(!check.readable);
        QVERIFY(!check.pack);
        QCOMPARE(check.errors(), 1);
        QCOMPARE(check.warnings(), 0);
    }

private:
    /// Single-choice questions whose right option stands where `position` says; RIGHT follows the right option's text.
    template<typename Position>
    static QString questions(int count, const Position &position, int file = 0)
    {
        PlainWords words{static_cast<quint32>(100 + file)};
        QString text;
        for (int i = 0; i < count; ++i) {
            text += QStringLiteral("- id: g%1.%2\n  type: single_choice\n  topic: money\n  difficulty: 2\n  ask: %3\n  options:\n").arg(QString::number(file), QString::number(i), both(words, 10));
            for (int option = 0; option < 3; ++option) {
                const bool right = option == position(i);
                QString answer = both(words, 5);
                if (right)
                    answer.replace(QStringLiteral(".\","), QStringLiteral(" RIGHT.\",")).replace(QStringLiteral("۔\"}"), QStringLiteral(" RIGHT۔\"}"));
                text += QStringLiteral("  - {id: o%1, text: %2, %3because: %4}\n").arg(QString::number(option), answer, right ? QStringLiteral("right: true, ") : QString{}, both(words, 10));
            }
        }
        return text;
    }

    static QByteArray plain(QString questions) { return questions.remove(QStringLiteral(" RIGHT")).toUtf8(); }

    static QString both(PlainWords &words, int count)
    {
        return QStringLiteral("{en: \"%1\", ur: \"%2\"}").arg(words.sentence(QStringLiteral("en"), count), words.sentence(QStringLiteral("ur"), count));
    }

    static Diagnostic problemOf(const QString &rule, const QList<Diagnostic> &problems)
    {
        const auto found = std::ranges::find(problems, rule, &Diagnostic::rule);
        return found == problems.end() ? Diagnostic{} : *found;
    }

    /// A pack that replaces one check of the small pack.
    static void writeOverlay(const PackCopy &pack, const QString &revision)
    {
        pack.save(QStringLiteral("pack.yaml"), "id: local\nversion: 1\napp_min: \"1.0\"\nlanguages: [en, ur]\nlicence: CC0-1.0\ncontent_date: 2026-11-01\n"
                                               "title: {en: \"Local\", ur: \"مقامی\"}\noverlay_of: small\n");
        const PackCopy small{QStringLiteral("small")};
        QString checks = QString::fromUtf8(small.read(QStringLiteral("checks/pay.yaml")));
        checks.truncate(checks.indexOf(QStringLiteral("- id: pay.low_limit")));
        pack.save(QStringLiteral("checks/pay.yaml"), checks.replace(QStringLiteral("revision: 2"), revision).toUtf8());
    }
};

QTEST_GUILESS_MAIN(PackRulesTest)
#include "pack_rules_test.moc"
