// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>

#include <QFrame>
#include <QList>

namespace mehfooz::ui {

class StageButton;

/// A stage of a plan.
struct Stage {
    enum class State { Open, Current, Done };
    QString id;
    QString title;
    QString line; ///< Such as "2 of 4 done".
    State state = State::Open;
};

/// Two to five numbered stages; each is a tab, in any order. Arrows move between them.
class Stepper final : public QFrame {
    Q_OBJECT

public:
    explicit Stepper(const Appearance &appearance, QWidget *parent = nullptr);
    ~Stepper() override;

    /// Keeps the focus where ids stay the same.
    void setStages(const QList<Stage> &stages);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void stageChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void placeStages();
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] int rowHeight(int width) const;

    const Appearance &m_appearance;
    QList<StageButton *> m_stages;
};

} // namespace mehfooz::ui
