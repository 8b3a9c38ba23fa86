// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>

#include <QList>
#include <QStringList>
#include <QWidget>

class QAbstractButton;

namespace mehfooz::ui {

class OptionRow;

/// An answer that may be chosen.
struct AnswerOption {
    QString id;
    QString text;
};

/// What became of an answer once the question is closed.
enum class OptionMark {
    Idle,        ///< Wrong and not chosen.
    Right,       ///< Right and chosen, or the one right answer.
    WrongChosen,
    Missed,      ///< Right, but left out of several.
    Struck,      ///< Ruled out.
};

/// The outcome of one option, with its own explanation.
struct OptionOutcome {
    QString id;
    OptionMark mark = OptionMark::Idle;
    QString because;
};

/// The answers of a question: real radio buttons or check boxes, each a whole row with its letter. Up and Down move,
/// 1–8 (also ۱–۸) choose, Space toggles, Enter confirms. After showOutcome() the rows stay readable but cannot change.
class OptionList final : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Single, Multiple };

    explicit OptionList(const Appearance &appearance, QWidget *parent = nullptr);
    ~OptionList() override;

    /// Keeps what is chosen, and the focus, when the ids are the same as before: a change of language loses nothing.
    void setOptions(const QList<AnswerOption> &options, Mode mode);
    /// Emits nothing.
    void setChosen(const QStringList &ids);
    [[nodiscard]] QStringList chosen() const;
    /// An option without an outcome keeps its mark.
    void showOutcome(const QList<OptionOutcome> &outcomes);
    /// Rules options out for another try: struck through and not to be chosen. The list stays open.
    void strikeOut(const QStringList &ids);
    /// Opens the list again and takes back what showOutcome() and strikeOut() did.
    void clearOutcome();
    [[nodiscard]] bool isClosed() const { return m_closed; }
    /// The chosen row, else the first that can be chosen.
    void focusFirst();
    /// Takes a digit that was pressed elsewhere on the page; false where it chooses nothing.
    bool chooseByDigit(int digit);

    /// The letter of an option, counted from 0: A, B, … or الف، ب، …
    [[nodiscard]] static QString letterOf(int index, const QString &language);

Q_SIGNALS:
    /// The person chose or took back an answer; `ids` is everything that is chosen now.
    void chosenChanged(const QStringList &ids);
    /// Enter was pressed on a row: check the answer, or go on.
    void confirmed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild(const QList<AnswerOption> &options);
    void retranslate();
    void placeTabStop();
    /// The chosen row, else the first that can be chosen; nullptr: none.
    [[nodiscard]] OptionRow *firstStop() const;
    bool pressKey(int row, const QKeyEvent &press);
    void focusBeside(int row, int step);
    [[nodiscard]] QString verdictOf(OptionMark mark) const;

    const Appearance &m_appearance;
    Mode m_mode = Mode::Single;
    QList<OptionRow *> m_rows;
    bool m_closed = false;
};

} // namespace mehfooz::ui
