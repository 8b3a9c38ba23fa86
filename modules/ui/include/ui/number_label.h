// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/ink.h>
#include <ui/spoken.h>
#include <ui/tone.h>

#include <QWidget>

#include <memory>

namespace mehfooz::ui {

class TextFlow;

/// Numbers that must be read first, such as "54 to 69": Latin digits in bold Mehfooz Sans, Urdu digits in Nastaliq.
/// One line; takes the digits of the text as they are.
class NumberLabel final : public QWidget, public InkBearer, public Spoken {
    Q_OBJECT

public:
    /// `share` of the size of a big number (1.0): 0.6 for a strip.
    explicit NumberLabel(const Appearance &appearance, double share = 1.0, QWidget *parent = nullptr);
    ~NumberLabel() override;

    [[nodiscard]] const QString &text() const;
    void setText(const QString &text);
    void setTone(Tone tone);
    void setAlignment(Qt::Alignment horizontal);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QList<InkPiece> inkPieces() const override;
    [[nodiscard]] SpokenState spoken() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Appearance &m_appearance;
    double m_share;
    Tone m_tone = Tone::Text;
    std::unique_ptr<TextFlow> m_flow;
};

} // namespace mehfooz::ui
