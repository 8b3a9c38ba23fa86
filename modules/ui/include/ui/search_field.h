// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>

#include <QLineEdit>

namespace mehfooz::ui {

/// A field to search in, with a magnifier; Esc clears it. Tells of what was typed after a short rest, and at once on
/// Enter.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    /// `name` is what is searched; it is also the placeholder.
    SearchField(const Appearance &appearance, const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);

Q_SIGNALS:
    void searched(const QString &text);
    /// Down was pressed: to the hits.
    void wentDown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    const Appearance &m_appearance;
    QString m_told;
};

} // namespace mehfooz::ui
