// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/complaint_text.h>
#include <presentation/contact_card.h>
#include <presentation/workspace.h>
#include <text/prose.h>

#include <QObject>
#include <QSet>

#include <memory>

namespace mehfooz {

class LanguageState;
class PlanRecords;

/// The name of a stage in the program's words, such as "First day", and the sentence that stands above a plan.
[[nodiscard]] QString stageWords(IncidentStage stage);
[[nodiscard]] QString calmWordsFor(const IncidentId &plan);

/// One tab of the stepper. Stages without a step are not there.
struct ShownStage {
    QString key;      ///< "minutes", "day", "week", "complaint" or "prevent".
    QString name;
    QString progress; ///< "2 of 4 done", "5 steps".
    bool isDone = false;
    bool isShown = false;

    friend bool operator==(const ShownStage &, const ShownStage &) = default;
};

/// One step of the stage that is shown.
struct ShownStep {
    QString id;
    QList<text::Inline> title;
    QList<text::Inline> detail; ///< What follows the first sentence; may be empty.
    bool isDone = false;
    bool isSaving = false;
    bool isCurrent = false;     ///< The first one that is not done.
    QString doneWords;          ///< "Done at 11:42"; empty while it is not done.
    QString contact;            ///< Id of its contact; empty: none.
    QString contactName;
    QString contactValue;
    QString contactIcon;
    QString evidence;           ///< What to keep from this step; may be empty.
    QString check;              ///< Id of the check item that it does; may be empty.
};

struct ShownEvidence {
    QString id;
    QList<text::Inline> words;
    bool isDone = false;
    bool isSaving = false;
};

/// What the one filled button of the page does.
struct PlanMove {
    enum class Kind { ShowContact, Tick, NextStage, OpenCheck };
    Kind kind = Kind::OpenCheck;
    QString words;
    QString icon;
    QString target;        ///< Contact, step or stage; empty for OpenCheck.
    bool isUrgent = false; ///< A call of the first minutes.

    friend bool operator==(const PlanMove &, const PlanMove &) = default;
};

/// What is said about where the ticks stay. Empty words: nothing, they are on the disk.
struct KeepingNote {
    QString words;
    QString action;         ///< Empty: none. saveAgain() does it.
    bool isWarning = false;
};

/// One line of the log of steps.
struct LogLine {
    QString when;
    QString what;
};

/// One plan: its stages, steps, contacts, evidence, complaint and log. It needs a pack, but no profile and no storage
/// that works: then everything stays in memory, and keepingNote() says so. GUI thread.
class IncidentViewModel final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the view-model.
    IncidentViewModel(Workspace &workspace, const LanguageState &language, QObject *parent = nullptr);
    ~IncidentViewModel() override;

    /// Shows a plan, in the stage that was shown last, else in the first that is not done. `stage` may be empty.
    void open(const QString &plan, const QString &stage);
    /// False while the packs load, and for a plan that no pack has.
    [[nodiscard]] bool isKnown() const { return incident() != nullptr; }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] QString title() const;
    /// The sentence that stands above the steps.
    [[nodiscard]] QString calmWords() const;
    [[nodiscard]] KeepingNote keepingNote() const;
    void saveAgain();

    [[nodiscard]] const QList<ShownStage> &stages() const { return m_stages; }
    void showStage(const QString &key);
    [[nodiscard]] QString shownStage() const;
    [[nodiscard]] const QList<ShownStep> &steps() const { return m_steps; }
    [[nodiscard]] PlanMove move() const;
    /// Ticks a step or a piece of evidence, or takes the tick back.
    void tick(const QString &step, bool done);
    /// The person has seen the contact of a step: the next move is to tick it.
    void noteContactShown(const QString &step);

    [[nodiscard]] const QList<ContactCard> &contacts() const { return m_contacts; }
    [[nodiscard]] const QList<ShownEvidence> &evidence() const { return m_evidence; }
    [[nodiscard]] QList<QList<text::Inline>> never() const;
    [[nodiscard]] QList<text::Inline> helpSomeone() const;
    [[nodiscard]] QList<LogLine> log() const;
    /// The log as lines of plain text.
    [[nodiscard]] QString logToSend() const;

    [[nodiscard]] bool hasComplaint() const;
    /// Languages that the template is written in.
    [[nodiscard]] QStringList complaintLanguages() const;
    [[nodiscard]] QString complaintLanguage() const;
    void setComplaintLanguage(const QString &language);
    [[nodiscard]] QList<ShownField> fields() const;
    /// Remembers what is typed and changes the text; emits complaintChanged().
    void typeField(const QString &field, const QString &text);
    /// Saves what was typed; call when a field is left.
    void keepFields();
    /// As it is shown, with isolates.
    [[nodiscard]] QString complaint() const;
    /// As it leaves the screen: without isolates.
    [[nodiscard]] QString complaintToSend() const;

Q_SIGNALS:
    void changed();
    void complaintChanged();
    /// A step or a piece of evidence is kept as done; a sentence for a screen reader.
    void ticked(const QString &words);

private:
    [[nodiscard]] const Incident *incident() const;
    [[nodiscard]] const QList<IncidentStep> *stepsOf(const QString &stage) const;
    void refresh();
    void refreshStages();
    void refreshSteps();
    void refreshEvidence();
    [[nodiscard]] ShownStep shownStep(const IncidentStep &step) const;
    [[nodiscard]] QString doneWords(const QDateTime &at) const;
    [[nodiscard]] QString wordsOf(const StepId &step) const;
    [[nodiscard]] QString firstOpenStage() const;
    void announceTick();

    Workspace &m_workspace;
    const LanguageState &m_language;
    std::unique_ptr<PlanRecords> m_records;
    QString m_id;
    QHash<QString, QString> m_shownStage;        ///< By plan.
    QHash<QString, QString> m_complaintLanguage; ///< By plan, once chosen.
    QSet<QString> m_contactsSeen;                ///< "plan/step".
    QString m_awaited;                           ///< Step whose tick is announced once it is kept.
    QList<ShownStage> m_stages;
    QList<ShownStep> m_steps;
    QList<ShownEvidence> m_evidence;
    QList<ContactCard> m_contacts;
};

} // namespace mehfooz
