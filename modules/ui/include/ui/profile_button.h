// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/ink.h>
#include <ui/spoken.h>

#include <QAbstractButton>

#include <memory>

namespace mehfooz::ui {

class TextFlow;

/// Picture and name of the person, with a chevron: opens the profile menu.
class ProfileButton final : public QAbstractButton, public InkBearer, public Spoken {
    Q_OBJECT

public:
    explicit ProfileButton(const Appearance &appearance, QWidget *parent = nullptr);
    ~ProfileButton() override;

    /// `initial` is drawn on the picture. A long name is shortened between letters; the whole is the tooltip.
    void setPerson(const QString &name, const QString &initial);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QList<InkPiece> inkPieces() const override;
    [[nodiscard]] SpokenState spoken() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QRectF wordsPlace() const;

    const Appearance &m_appearance;
    QString m_name;
    std::unique_ptr<TextFlow> m_shown;
    std::unique_ptr<TextFlow> m_initial;
};

} // namespace mehfooz::ui
