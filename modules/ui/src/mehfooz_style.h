// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme.h>

#include <QProxyStyle>

namespace mehfooz::ui {

/// Draws the stock controls in the program's look, over Fusion, and gives Nastaliq the room that it needs: some common
/// words rise 0.6 em above the font's own ascent and reach 0.45 em past their right edge.
class MehfoozStyle final : public QProxyStyle {
    Q_OBJECT

public:
    MehfoozStyle(const Theme &theme, bool motion);

    void setLook(const Theme &theme, bool motion);

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawIndicator(const QStyleOption &option, QPainter &painter, bool round) const;
    void drawFieldFrame(const QStyleOption &option, QPainter &painter) const;
    void drawMenuItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawComboLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;

    Theme m_theme;
    bool m_motion;
};

/// The pixel size of a Nastaliq font, told by its line box of 2.5 em; 0 for any other.
[[nodiscard]] int nastaliqEm(const QFont &font);

} // namespace mehfooz::ui
