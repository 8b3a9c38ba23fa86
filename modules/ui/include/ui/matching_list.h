// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/option_list.h>

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace mehfooz::ui {

class BodyLabel;
class ChoiceCombo;

/// What became of one pair.
struct PairOutcome {
    QString leftId;
    bool right = false;
    QString rightText; ///< What belongs there; shown where it is not right.
};

/// Left entries, each with a combo box of the right-hand entries.
class MatchingList final : public QWidget {
    Q_OBJECT

public:
    explicit MatchingList(const Appearance &appearance, QWidget *parent = nullptr);

    /// Keeps what is chosen when the ids are the same: only words change then.
    void setPairs(const QList<AnswerOption> &lefts, const QList<AnswerOption> &rights);
    /// Left id to right id; nothing for a left entry without a choice.
    [[nodiscard]] QHash<QString, QString> chosen() const;
    /// Emits nothing.
    void setChosen(const QHash<QString, QString> &chosen);
    void showOutcome(const QList<PairOutcome> &outcomes);
    void clearOutcome();
    void focusFirst();

Q_SIGNALS:
    /// The person chose for an entry.
    void chosenChanged(const QHash<QString, QString> &chosen);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        AnswerOption left;
        BodyLabel *label = nullptr;
        ChoiceCombo *combo = nullptr;
        BodyLabel *verdict = nullptr;
    };

    void rebuild(const QList<AnswerOption> &lefts);
    void lay();
    void retranslate();

    const Appearance &m_appearance;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QList<AnswerOption> m_rights;
    bool m_stacked = false;
};

} // namespace mehfooz::ui
