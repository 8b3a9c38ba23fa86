// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/language_state.h>
#include <presentation/lesson_state.h>
#include <presentation/shown_specimen.h>

#include <QObject>

namespace mehfooz {

/// A part of the open lesson as the list of parts shows it.
struct LessonPartRow {
    enum class State { Ahead, Current, Read };
    QString title;
    State state = State::Ahead;
    friend bool operator==(const LessonPartRow &, const LessonPartRow &) = default;
};

/// The question before the explanation. A guess costs nothing, is not kept and makes no card.
struct LessonGuess {
    struct Option {
        QString id;
        QString text;
        QString because;
        bool right = false;
    };
    QString ask;
    QList<Option> options;
    QString chosen; ///< Id of the guess; empty until there is one.
};

/// The one check item to do now.
struct LessonAction {
    QString address; ///< "check/<item>".
    QString title;
    QString minutes; ///< "5 minutes".
    bool isDone = false;
};

/// One open lesson: its parts in the person's language, where the person is, and what follows from it. The last part is
/// the summary with the act, the plan and the questions. GUI thread. Part, place, guess, half-typed plan and the open
/// note survive a swap of the language and leaving the page.
class LessonViewModel final : public QObject {
    Q_OBJECT

public:
    enum class PlanState { Suggested, Typed, Saving, Kept };
    static constexpr int kLongestPlan = 300; ///< Characters of a plan.

    LessonViewModel(Workspace &workspace, LanguageState &language, QObject *parent = nullptr);

    /// Opens a lesson at `part` (an anchor, a number from 1, or "summary"), else where the person was; a lesson that is
    /// finished begins at its start. False where there is no such lesson: the one open until now stays.
    bool open(const QString &lesson, const QString &part = {});
    [[nodiscard]] bool isOpen() const { return lesson() != nullptr; }
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString topic() const;
    /// Of the text; another than the person's where the lesson has none in theirs.
    [[nodiscard]] QString textLanguage() const;
    /// What has changed since the person read the lesson to its end; empty where nothing has.
    [[nodiscard]] QString changedNote() const;

    [[nodiscard]] int part() const { return m_part; }
    [[nodiscard]] int partCount() const;
    [[nodiscard]] QList<LessonPartRow> parts() const;
    [[nodiscard]] QString partTitle(int part) const;
    /// The number of the part from 1, as an address has it behind "#".
    [[nodiscard]] QString partAddress() const { return QString::number(m_part + 1); }
    [[nodiscard]] bool isSummary() const { return m_part + 1 == partCount(); }
    /// Blocks of the open part, ready to show; none on the summary. A Specimen block stands for specimen().
    [[nodiscard]] QList<text::Block> blocks() const;
    [[nodiscard]] std::optional<ShownSpecimen> specimen() const;
    /// "Part 2 of 5, 3 minutes left".
    [[nodiscard]] QString progressWords() const;
    [[nodiscard]] double progressShare() const;
    [[nodiscard]] int minutesLeft() const;
    /// "Next: what to do"; empty on the summary.
    [[nodiscard]] QString nextWords() const;
    void goTo(int part);
    void next() { goTo(m_part + 1); }
    void previous() { goTo(m_part - 1); }
    /// First block on screen, from 0: kept so that a swap of the language stays at the same place.
    [[nodiscard]] int topBlock() const { return m_topBlock; }
    void setTopBlock(int block) { m_topBlock = block; }

    /// Only on the first part, and where the lesson has one with options.
    [[nodiscard]] std::optional<LessonGuess> guess() const;
    /// Takes the first guess; a later one changes nothing.
    void takeGuess(const QString &option);

    [[nodiscard]] QList<QList<text::Inline>> summary() const;
    [[nodiscard]] std::optional<LessonAction> action() const;
    [[nodiscard]] QString planText() const;
    [[nodiscard]] PlanState planState() const;
    void setPlanText(const QString &typed);
    void keepPlan();
    [[nodiscard]] int questionCount() const;
    /// "quiz/lesson:<id>"; empty where the lesson has no questions.
    [[nodiscard]] QString questionsAddress() const;
    /// The day on which the lesson was read to its end; null until then. Reviews count their days from it.
    [[nodiscard]] QDate finishedOn() const;

    /// Opens a term ("term") or contact ("route") beside the text; false where there is none.
    bool openNote(const QString &targetKind, const QString &targetId);
    void closeNote();
    [[nodiscard]] std::optional<SideNote> note() const;

    /// Saves the place once more after placeNotSaved().
    void saveAgain();

Q_SIGNALS:
    /// Another lesson, or every word of this one.
    void lessonChanged();
    void partChanged();
    void guessChanged();
    void planChanged();
    void noteChanged();
    void placeSaved();
    void placeNotSaved(const mehfooz::Error &error);
    void planNotSaved(const mehfooz::Error &error);

private:
    [[nodiscard]] const Lesson *lesson() const;
    [[nodiscard]] const LessonBody *body() const;
    [[nodiscard]] const Question *guessQuestion() const;
    [[nodiscard]] int partFor(const QString &address) const;
    [[nodiscard]] LessonPlace placeHere() const;
    [[nodiscard]] QString planKey() const;
    [[nodiscard]] QString keptPlan() const;
    [[nodiscard]] QString anchorOf(int part) const;
    void followLanguage();
    void forget();
    void save();
    void notePlanKept(const QString &key);
    void notePlanFailed(const Error &error);

    Workspace &m_workspace;
    LanguageState &m_language;
    QString m_id;
    int m_part = 0;
    QString m_anchor;
    int m_topBlock = 0;
    QHash<QString, QString> m_guesses; ///< Option by lesson.
    QHash<QString, QString> m_plans;   ///< Typed and not kept yet, by lesson.
    QString m_savingPlan;              ///< Setting that is being saved.
    QString m_noteKind;
    QString m_noteId;
};

} // namespace mehfooz
