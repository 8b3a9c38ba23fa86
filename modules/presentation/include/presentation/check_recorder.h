// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <learning/record_check_answer.h>
#include <presentation/score_face.h>
#include <presentation/workspace.h>

#include <QObject>

namespace mehfooz {

/// What saving one answer did.
struct SavedAnswer {
    CheckAnswer answer;
    QString move;          ///< "54–69 becomes 60–89".
    bool canUndo = true;   ///< False for an undo itself.
};

/// Writes answers of the security check, one at a time and in order, and says what the score did. An answer shows only
/// after the storage has it. GUI thread.
class CheckRecorder final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the recorder.
    CheckRecorder(Workspace &workspace, const LanguageState &language, QObject *parent = nullptr);

    /// Keeps the note that the item has.
    void answer(const CheckItemId &item, CheckValue value);
    /// Keeps the answer that the item has, under its present revision.
    void confirm(const CheckItemId &item);
    /// Keeps the answer that the item has, with other words beside it.
    void setNote(const CheckItemId &item, const QString &note);
    /// Puts back what the last saved answer replaced, as a new answer. Does nothing without one.
    void undo();
    /// Saves the answer again that failed last.
    void retry();

    [[nodiscard]] bool isSaving() const { return m_saving > 0; }

Q_SIGNALS:
    void savingChanged();
    void saved(const mehfooz::SavedAnswer &saved);
    void failed(const mehfooz::Error &error);

private:
    struct Request {
        GivenCheckAnswer given;
        bool isUndo = false;
    };
    void save(const Request &request);
    void finish(const Request &request, const CheckContext &context, const CheckAnswerOutcome &outcome);
    [[nodiscard]] std::optional<Snapshot> snapshotOf(const CheckContext &context, const CheckAnswerOutcome &outcome) const;
    [[nodiscard]] std::optional<CheckAnswer> known(const CheckItemId &item) const;

    Workspace &m_workspace;
    const LanguageState &m_language;
    int m_saving = 0;
    std::optional<Request> m_failed;
    std::optional<GivenCheckAnswer> m_before; ///< What undo() puts back.
};

} // namespace mehfooz
