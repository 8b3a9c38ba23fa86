// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <random>

/// A pack folder of any size with texts that pass the check: for measurements, and for tests that need many of a kind.
namespace mehfooz::test {

struct GeneratedPackSize {
    int questions = 100;
    int lessons = 5;
    quint32 seed = 1;
};

/// Writes sentences of plain words that no two places share.
class PlainWords final {
public:
    explicit PlainWords(quint32 seed) : m_random{seed} { }

    /// A sentence in "en" or "ur".
    QString sentence(const QString &language, int words)
    {
        QString text;
        for (int i = 0; i < words; ++i)
            text += (i == 0 ? QString{} : QStringLiteral(" ")) + word(language);
        text[0] = text[0].toUpper();
        return text + (language == u"ur" ? QStringLiteral("۔") : QStringLiteral("."));
    }

    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }

private:
    QString word(const QString &language)
    {
        const QStringList &words = language == u"ur" ? urdu() : english();
        return words[below(static_cast<int>(words.size()))];
    }

    static const QStringList &english()
    {
        static const QStringList kWords = QStringLiteral(
            "the a one this that each some your our his her their good safe new old small big long short clear plain warm cold red green "
            "blue dark light quick slow calm kind true false right wrong first last next left home house shop street town field river road "
            "bridge market school class book page paper letter card bank money coin phone call code word name line list note box bag key lock "
            "door wall roof lamp chair table cup tea bread rice milk salt sugar fruit apple mango garden tree leaf flower bird cat dog horse "
            "goat sheep fish boat train bus car wheel seat ticket time day night week month year morning noon evening sun moon star rain wind "
            "snow cloud sky stone sand water fire smoke hand foot head face eye ear voice song story friend guest child mother father sister "
            "brother uncle aunt teacher doctor driver farmer tailor baker look see hear read write tell ask answer give take send keep hold "
            "open close begin stop wait walk run sit stand work play rest learn think know find lose win bring carry put pull push turn wash "
            "cook eat drink sleep wake help thank trust check count pay buy sell save and or but so when where why how with from into over "
            "under near after before while if then also still soon often never again here there now today").split(u' ');
        return kWords;
    }

    static const QStringList &urdu()
    {
        static const QStringList kWords = QStringLiteral(
            "یہ وہ ایک اس ان آپ ہم اپنا اپنی اپنے نیا نئی پرانا پرانی چھوٹا چھوٹی بڑا بڑی لمبا لمبی صاف سادہ گرم ٹھنڈا لال ہرا نیلا تیز "
            "آہستہ نرم سچ جھوٹ پہلا پہلی آخری اگلا اگلی گھر دکان گلی شہر گاؤں کھیت دریا سڑک پل بازار مدرسہ کتاب صفحہ کاغذ خط کارڈ بینک رقم "
            "سکہ فون کال کوڈ لفظ نام قطار فہرست ڈبا تھیلا چابی تالا دروازہ دیوار چھت چراغ کرسی میز پیالی چائے روٹی چاول دودھ نمک چینی پھل "
            "سیب آم باغ درخت پتا پھول چڑیا بلی گھوڑا بکری بھیڑ مچھلی کشتی ریل بس گاڑی پہیا نشست ٹکٹ وقت دن رات ہفتہ مہینہ سال صبح دوپہر شام "
            "سورج چاند تارا بارش ہوا برف بادل آسمان پتھر ریت پانی آگ دھواں ہاتھ پاؤں سر چہرہ آنکھ کان آواز گیت کہانی دوست مہمان بچہ ماں باپ "
            "بہن بھائی چچا خالہ استاد ڈاکٹر کسان درزی دیکھیں سنیں پڑھیں لکھیں بتائیں پوچھیں دیں لیں بھیجیں رکھیں کھولیں روکیں چلیں بیٹھیں "
            "سیکھیں سوچیں جانیں ڈھونڈیں لائیں کھینچیں دھوئیں پکائیں کھائیں پئیں سوئیں جاگیں گنیں خریدیں بیچیں بچائیں اور یا مگر تو جب جہاں "
            "کیوں کیسے ساتھ سے میں پر نیچے قریب بعد پہلے اگر پھر بھی ابھی اکثر کبھی یہاں وہاں آج کل").split(u' ');
        return kWords;
    }

    std::mt19937 m_random;
};

/// Writes the folder; see writeGeneratedPack().
class GeneratedPack final {
public:
    GeneratedPack(QString folder, const GeneratedPackSize &size) : m_folder{std::move(folder)}, m_size{size}, m_words{size.seed} { }

    /// Bytes written; 0 where the folder cannot be written.
    qint64 write()
    {
        writeFrame();
        writeChecks();
        for (int topic = 0; topic < topics(); ++topic)
            writeQuestions(topic);
        for (int lesson = 0; lesson < m_size.lessons; ++lesson)
            writeLesson(lesson);
        return m_failed ? 0 : m_bytes;
    }

private:
    static constexpr int kQuestionsInFile = 250;
    static constexpr int kTerms = 60;
    static constexpr int kChecks = 20;

    [[nodiscard]] int topics() const { return std::max(1, (m_size.questions + kQuestionsInFile - 1) / kQuestionsInFile); }

    /// {en: "…", ur: "…"} with a sentence in each.
    QString text(int words)
    {
        return QStringLiteral("{en: \"%1\", ur: \"%2\"}").arg(m_words.sentence(QStringLiteral("en"), words), m_words.sentence(QStringLiteral("ur"), words));
    }

    void save(const QString &path, const QString &content)
    {
        const QString full = m_folder + u'/' + path;
        QDir{}.mkpath(full.section(u'/', 0, -2));
        QFile file{full};
        const QByteArray bytes = content.toUtf8();
        m_failed = m_failed || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size();
        m_bytes += bytes.size();
    }

    void writeFrame()
    {
        save(QStringLiteral("pack.yaml"), QStringLiteral("id: generated\nversion: 1\napp_min: \"1.0\"\nlanguages: [en, ur]\nlicence: CC0-1.0\n"
                                                          "content_date: 2026-11-22\ntitle: {en: \"Generated\", ur: \"نمونہ\"}\n"));
        QString topicList;
        for (int i = 0; i < topics(); ++i)
            topicList += QStringLiteral("- {id: topic%1, title: %2, icon: book}\n").arg(QString::number(i), text(2));
        save(QStringLiteral("topics.yaml"), topicList);
        save(QStringLiteral("threats.yaml"), QStringLiteral("- {id: threat0, title: %1}\n").arg(text(3)));
        QString terms;
        for (int i = 0; i < kTerms; ++i)
            terms += QStringLiteral("- {id: term%1, term: %2, explain: %3}\n").arg(QString::number(i), text(2), text(10));
        save(QStringLiteral("glossary.yaml"), terms);
    }

    void writeChecks()
    {
        QString items = QStringLiteral("area: {id: area0, title: %1, icon: lock}\nitems:\n").arg(text(2));
        for (int i = 0; i < kChecks; ++i) {
            items += QStringLiteral("- id: check%1\n  title: %2\n  why: %3\n  how: {service: [%4, %5]}\n  minutes: 5\n  check_minutes: 1\n"
                                    "  effects: [{threat: threat0, effect: 0.5}]\n  evidence: {grade: C, source: \"Example\", verified_on: 2026-11-22}\n")
                         .arg(QString::number(i), text(5), text(12), text(9), text(9));
        }
        save(QStringLiteral("checks/area0.yaml"), items);
    }

    void writeQuestions(int topic)
    {
        QString questions;
        const int last = std::min(m_size.questions, (topic + 1) * kQuestionsInFile);
        for (int i = topic * kQuestionsInFile; i < last; ++i)
            questions += question(i, topic);
        save(QStringLiteral("questions/topic%1.yaml").arg(topic), questions);
    }

    QString question(int i, int topic)
    {
        QString head = QStringLiteral("- id: q%1\n  idea: idea%2\n  form: %3\n  topic: topic%4\n  difficulty: %5\n  checklist_items: [check%6]\n  ask: %7\n")
                           .arg(QString::number(i), QString::number(i / 2), i % 2 == 0 ? QStringLiteral("A") : QStringLiteral("B"), QString::number(topic),
                                QString::number(1 + i % 5), QString::number(i % kChecks), text(14));
        switch (i % 12) {
        case 9: return head + ordering();
        case 10: return head + QStringLiteral("  type: numeric\n  correct: %1\n  because: %2\n").arg(QString::number(i), text(14));
        case 11: return head + QStringLiteral("  type: true_false\n  correct: %1\n  because:\n    true: %2\n    false: %3\n").arg(i % 24 == 11 ? QStringLiteral("true") : QStringLiteral("false"), text(12), text(12));
        default: return head + singleChoice(i % 3);
        }
    }

    QString singleChoice(int right)
    {
        QString body = QStringLiteral("  type: single_choice\n  options:\n");
        for (int option = 0; option < 3; ++option) {
            body += QStringLiteral("  - id: %1\n    text: %2\n%3    because: %4\n")
                        .arg(QChar{u'a' + option}, text(8), option == right ? QStringLiteral("    right: true\n") : QString{}, text(14));
        }
        return body;
    }

    QString ordering()
    {
        QString body = QStringLiteral("  type: ordering\n  items:\n");
        for (int item = 0; item < 4; ++item)
            body += QStringLiteral("  - {id: %1, text: %2}\n").arg(QChar{u'a' + item}, text(7));
        return body + QStringLiteral("  because: %1\n").arg(text(14));
    }

    void writeLesson(int i)
    {
        const QString folder = QStringLiteral("lessons/lesson%1/").arg(i);
        const auto question = [this](int n) { return QStringLiteral("q%1").arg(n % std::max(1, m_size.questions)); };
        const QStringList questions{question(i * 8), question(i * 8 + 2), question(i * 8 + 4), question(i * 8 + 6)};
        const auto term = [i](int n) { return QStringLiteral("term%1").arg((i * 3 + n) % kTerms); };
        save(folder + QStringLiteral("lesson.yaml"),
             QStringLiteral("id: lesson%1\ntitle: %2\ntopic: topic%3\nminutes: 6\nthreats: [threat0]\nterms: [%4]\nquestions: [%5]\ndo_now: [check%6]\nif_then: %7\nsummary:\n- %8\n- %9\n")
                 .arg(QString::number(i), text(4), QString::number(i % topics()), QStringList{term(0), term(1), term(2)}.join(QStringLiteral(", ")),
                      questions.join(QStringLiteral(", ")), QString::number(i % kChecks), text(12), text(11), text(11)));
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("ur")})
            save(folder + language + QStringLiteral(".md"), lessonText(language, term(0)));
    }

    QString lessonText(const QString &language, const QString &term)
    {
        QString markdown;
        for (int part = 0; part < 5; ++part) {
            markdown += QStringLiteral("## %1 {#part%2}\n\n").arg(m_words.sentence(language, 4).chopped(1), QString::number(part));
            markdown += paragraph(language, 5) + QStringLiteral(" [[%1]] `Settings`\n\n").arg(term);
            for (int bullet = 0; bullet < 3; ++bullet)
                markdown += QStringLiteral("- ") + m_words.sentence(language, 10) + u'\n';
            markdown += u'\n';
        }
        return markdown;
    }

    QString paragraph(const QString &language, int sentences)
    {
        QStringList list;
        for (int i = 0; i < sentences; ++i)
            list.append(m_words.sentence(language, 10 + m_words.below(4)));
        return list.join(u' ');
    }

    QString m_folder;
    GeneratedPackSize m_size;
    PlainWords m_words;
    qint64 m_bytes = 0;
    bool m_failed = false;
};

/// Writes a pack with so many questions and lessons in English and Urdu; the same size and seed give the same bytes.
/// Returns the number of bytes, 0 where the folder cannot be written.
[[nodiscard]] inline qint64 writeGeneratedPack(const QString &folder, const GeneratedPackSize &size)
{
    return GeneratedPack{folder, size}.write();
}

} // namespace mehfooz::test
