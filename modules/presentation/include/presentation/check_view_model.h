// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/check_areas_model.h>
#include <presentation/check_items_model.h>
#include <presentation/check_recorder.h>
#include <text/prose.h>

#include <QObject>

namespace mehfooz {

/// The item that is open, as a person reads it.
struct CheckDetails {
    explicit CheckDetails(const CheckItemId &id) : item{id} { }

    CheckItemId item;
    QString title;
    QList<text::Inline> why;
    QString evidence;    ///< How well it is proved, and by whom.
    bool essential = false;
    QString minutes;
    GainWords gain;      ///< Empty where the item is done or does not count.
    bool counts = true;  ///< False: it does not fit the person's situation.
    /// Nothing for a re-opened answer: it has to be looked at again.
    std::optional<CheckValue> value;
    QString lookAgain;   ///< "Look again: the advice changed on …"; empty unless re-opened.
    QString confirmLabel; ///< "It is still so: Done"; empty unless re-opened.
    QStringList history; ///< Newest first: "Done on 8 November".
    QList<Platform> platforms; ///< More than one only where the person has to choose.
    int platform = 0;    ///< Into `platforms`.
    QList<QList<text::Inline>> steps; ///< For that platform.
    QString note;        ///< The saved one, or the draft where there is one.
    bool noteChanged = false; ///< The draft differs from what is saved.
};

/// "My security check": the list of protections by area, five at a time with one open. Answers apply at once; what is
/// typed but not saved, the open item and the place in the list survive a change of page and language. GUI thread.
class CheckViewModel final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the view-model.
    CheckViewModel(Workspace &workspace, const LanguageState &language, QObject *parent = nullptr);

    [[nodiscard]] const ScoreFace &score() const { return m_score; }
    [[nodiscard]] CheckAreasModel *areas() { return &m_areas; }
    [[nodiscard]] CheckItemsModel *items() { return &m_items; }

    /// Row of areas(); 0 is all areas.
    [[nodiscard]] int area() const;
    void chooseArea(int row);
    /// "WhatsApp: 40 to 75 of 100"; the area's own score, without limits by essentials.
    [[nodiscard]] QString areaWords() const;
    /// "8 of 12 areas shown"; empty when none is hidden.
    [[nodiscard]] QString hiddenAreasWords() const;
    void showAllAreas(bool all);
    [[nodiscard]] bool showsAllAreas() const { return m_areas.showsAll(); }

    [[nodiscard]] CheckFilter filter() const { return m_items.filter(); }
    void chooseFilter(CheckFilter filter);
    [[nodiscard]] const QString &searchText() const { return m_items.searchText(); }
    void search(const QString &text);
    /// Names of filters with their counts, in the order of CheckFilter.
    [[nodiscard]] QStringList filterNames() const;

    /// "Items 1 to 5 of 8"; words for an empty list.
    [[nodiscard]] QString placeWords() const;
    void nextFive();
    void previousFive();

    /// Opens an item, and the area and the five that hold it. False for an unknown one.
    bool open(const CheckItemId &item);
    void close();
    /// Opens the first item without an answer, among all areas.
    void openUnanswered();
    [[nodiscard]] const std::optional<CheckDetails> &details() const { return m_details; }

    /// For the open item; the value that it has already is not written again.
    void answer(CheckValue value);
    void confirm();
    void choosePlatform(int row);
    void editNote(const QString &text);
    void saveNote();
    void undo() { m_recorder.undo(); }
    void retry() { m_recorder.retry(); }
    [[nodiscard]] bool isSaving() const { return m_recorder.isSaving(); }

    [[nodiscard]] static QString valueName(CheckValue value);
    [[nodiscard]] static QString platformName(Platform platform);

Q_SIGNALS:
    void scoreChanged();
    void listChanged();    ///< Area, filter, search or the five shown.
    void detailsChanged();
    void savingChanged();
    void answerSaved(const mehfooz::SavedAnswer &saved);
    void saveFailed(const mehfooz::Error &error);

private:
    void rebuild();
    void noteSetting(const QString &key);
    void rebuildDetails();
    void fetchHistory();
    [[nodiscard]] CheckDetails detailsOf(const CheckItem &item) const;
    void fillAnswer(CheckDetails &details, const CheckItem &item) const;
    [[nodiscard]] QStringList historyLines() const;
    void fillSteps(CheckDetails &details, const CheckItem &item) const;

    Workspace &m_workspace;
    const LanguageState &m_language;
    CheckRecorder m_recorder;
    CheckAreasModel m_areas;
    CheckItemsModel m_items;
    ScoreFace m_score;
    std::optional<CheckItemId> m_open;
    std::optional<CheckDetails> m_details;
    QList<CheckAnswer> m_history; ///< Of the open item, oldest first.
    QHash<CheckItemId, QString> m_noteDrafts;
};

} // namespace mehfooz
