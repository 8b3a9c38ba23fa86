// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/action_button.h>
#include <ui/appearance.h>
#include <ui/body_label.h>

#include <QFrame>

namespace mehfooz::ui {

/// One sentence on a tint with an icon and at most one action. It stays until its cause goes; a page shows at most one.
class Banner final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Hint, Good, Warn, Bad, Offline, Calm };

    Banner(const Appearance &appearance, Kind kind, const QString &sentence = {}, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setSentence(const QString &sentence);
    void setInlines(const QList<text::Inline> &inlines);
    /// Words of the action; empty: none.
    void setAction(const QString &words);
    /// Another icon than the kind's own.
    void setIconName(const QString &name);
    [[nodiscard]] BodyLabel &label() { return *m_label; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Appearance &m_appearance;
    Kind m_kind;
    QString m_icon;
    BodyLabel *m_label;
    ActionButton *m_action;
};

} // namespace mehfooz::ui
