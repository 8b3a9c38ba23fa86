// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/empty_state.h>

#include <QPainter>
#include <QVBoxLayout>

namespace mehfooz::ui {

namespace {

constexpr int kDisc = 112;
constexpr int kIcon = 48;

} // namespace

/// Decoration: the icon on a tinted disc.
class EmptyState::Picture final : public QWidget {
public:
    Picture(const Appearance &appearance, const QString &iconName, QWidget *parent)
        : QWidget{parent}
        , m_appearance{appearance}
        , m_icon{iconName}
    {
        setFixedSize(kDisc, kDisc);
        connect(&appearance, &Appearance::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_appearance.theme();
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.highContrast ? QPen{theme.line, 2} : QPen{Qt::NoPen});
        painter.setBrush(theme.sunken);
        painter.drawEllipse(QRectF{rect()}.adjusted(1, 1, -1, -1));
        m_appearance.icons().paint(painter, QRectF{(kDisc - kIcon) / 2.0, (kDisc - kIcon) / 2.0, kIcon, kIcon},
                                   {m_icon, theme.text2, m_appearance.direction()});
    }

private:
    const Appearance &m_appearance;
    QString m_icon;
};

EmptyState::EmptyState(const Appearance &appearance, const QString &iconName, const QString &sentence, QWidget *parent)
    : QWidget{parent}
    , m_label{new BodyLabel{appearance, TextRole::Reading, sentence, this}}
    , m_action{new ActionButton{appearance, ButtonKind::Filled, this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 24, 16, 24);
    column->setSpacing(16);
    column->addWidget(new Picture{appearance, iconName, this}, 0, Qt::AlignHCenter);
    m_label->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_label);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    m_action->hide();
    connect(m_action, &ActionButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_label->setText(sentence);
}

void EmptyState::setAction(const QString &words, ButtonKind kind)
{
    m_action->setText(words);
    m_action->setKind(kind);
    m_action->setVisible(!words.isEmpty());
}

} // namespace mehfooz::ui
