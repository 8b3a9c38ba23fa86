// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/body_label.h>
#include <ui/heading_label.h>
#include <ui/icon_button.h>

#include <QFrame>
#include <QPointer>

namespace mehfooz::ui {

/// What a glossary pop-up says.
struct TermWords {
    QString term;
    QString explanation;
    QString other;         ///< The term in the other language; empty: none.
    QString otherLanguage;
};

/// A term explained, beside its word. Esc or a click elsewhere closes it; the focus returns to where it was.
class TermPopup final : public QFrame {
    Q_OBJECT

public:
    explicit TermPopup(const Appearance &appearance, QWidget *parent = nullptr);

    void setWords(const TermWords &words);
    /// Without a voice there is no button to listen.
    void setListening(bool possible);
    /// Below `where` (on the screen), or above it; at the trailing side and wholly on the screen.
    void showBeside(const QRect &where);

Q_SIGNALS:
    void listenRequested(const QString &text);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Appearance &m_appearance;
    HeadingLabel *m_term;
    BodyLabel *m_explanation;
    BodyLabel *m_other;
    IconButton *m_listen;
    QPointer<QWidget> m_opener;
};

} // namespace mehfooz::ui
