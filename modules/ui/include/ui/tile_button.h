// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/ink.h>
#include <ui/spoken.h>
#include <ui/tone.h>

#include <QAbstractButton>

#include <memory>

namespace mehfooz::ui {

class TextFlow;

/// A picture tile: a large icon above its words. For "What happened?" and the six pictures of the simple mode.
class TileButton final : public QAbstractButton, public InkBearer, public Spoken {
    Q_OBJECT

public:
    TileButton(const Appearance &appearance, const QString &iconName, const QString &title = {}, QWidget *parent = nullptr);
    ~TileButton() override;

    void setTitle(const QString &title);
    void setIconName(const QString &name, HueName hue = HueName::Primary);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QList<InkPiece> inkPieces() const override;
    [[nodiscard]] SpokenState spoken() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QRectF wordsPlace(int width) const;

    const Appearance &m_appearance;
    QString m_icon;
    HueName m_hue = HueName::Primary;
    std::unique_ptr<TextFlow> m_title;
};

} // namespace mehfooz::ui
