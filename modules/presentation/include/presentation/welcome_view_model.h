// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/person_questions.h>

#include <QObject>

namespace mehfooz {

class LookState;

/// The first two minutes: language, who are you, this computer, quick questions. Every step can be skipped, and every
/// step has a way back. GUI thread.
class WelcomeViewModel final : public QObject {
    Q_OBJECT

public:
    enum class Step { Language, Role, Computer, Questions };
    static constexpr int kSteps = 4;

    /// All of them outlive the view-model.
    WelcomeViewModel(Workspace &workspace, const LanguageState &language, LookState &look, QObject *parent = nullptr);

    /// From the first step on, for a new person.
    void begin();
    [[nodiscard]] Step step() const { return m_step; }
    /// "Step 2 of 4".
    [[nodiscard]] QString progressWords() const;
    /// What the step asks.
    [[nodiscard]] QString heading() const;
    /// A line below the heading; may be empty.
    [[nodiscard]] QString line() const;
    [[nodiscard]] bool canGoBack() const { return m_step != Step::Language; }

    /// What can be chosen in this step: languages, roles, whose the computer is, or the answers of the question.
    [[nodiscard]] QList<PersonChoice> choices() const;
    void choose(const QString &id);

    [[nodiscard]] const QString &name() const { return m_name; }
    void typeName(const QString &name);
    [[nodiscard]] int hue() const { return m_hue; }
    void chooseHue(int hue);
    /// The profile is made: its name can still be changed, its hue no more.
    [[nodiscard]] bool isMade() const { return m_isMade; }
    /// While the profile is being made.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Goes on with what was chosen; makes the profile in the step Computer.
    void next();
    /// Goes on without a choice.
    void skip();
    void back();
    /// In the step Computer: goes on without a profile.
    void goOnAsGuest();
    /// In the step Questions: leaves the rest out.
    void finish();

Q_SIGNALS:
    void changed();
    void finished();
    /// A sentence with the remedy.
    void failed(const QString &words);

private:
    void show(Step step);
    void makeProfile(const QString &name);
    void meetProfile();
    void goOn();
    void nextQuestion();
    [[nodiscard]] QList<PersonChoice> languageChoices() const;
    [[nodiscard]] QList<PersonChoice> computerChoices() const;
    [[nodiscard]] QList<PersonQuestion> questions() const { return personQuestions(m_workspace, m_language); }
    void fail(const QString &words);

    Workspace &m_workspace;
    const LanguageState &m_language;
    LookState &m_look;
    Step m_step = Step::Language;
    QStringList m_languages; ///< In the order of the first showing, so that rows stay where they are.
    QString m_role;
    QString m_computer;
    QString m_name;
    int m_hue = 0;
    qsizetype m_question = 0;
    bool m_isMade = false;
    bool m_isBusy = false;
};

} // namespace mehfooz
