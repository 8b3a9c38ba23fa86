// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>

#include <QWidget>

namespace mehfooz {

namespace ui {
class BodyLabel;
class SegmentedChoice;
}

/// One answer to a question of Settings.
struct ChoiceCell {
    QString id;
    QString words;
    bool isChosen = false;
    QString language; ///< Of the words; empty: the page's.
};

/// A question of Settings with its answers as cells, and the reason for it in small words. The same cells stay while
/// words and answers change, so that the keyboard stays where it is. A cell shows as chosen once it is kept.
class ChoiceField final : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceField(const ui::Appearance &appearance, QWidget *parent = nullptr);

    void setContent(const QString &ask, const QList<ChoiceCell> &cells, const QString &why = {});

Q_SIGNALS:
    void chosen(const QString &id);

private:
    QString m_kept;
    ui::BodyLabel *m_ask;
    ui::SegmentedChoice *m_cells;
    ui::BodyLabel *m_why;
};

} // namespace mehfooz
