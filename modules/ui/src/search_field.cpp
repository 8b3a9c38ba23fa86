// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/search_field.h>

#include <ui/direction.h>

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include <chrono>

namespace mehfooz::ui {

namespace {

constexpr std::chrono::milliseconds kRest{180};
constexpr int kIcon = 20;
constexpr int kSide = 14;

} // namespace

SearchField::SearchField(const Appearance &appearance, const QString &name, QWidget *parent)
    : QLineEdit{parent}
    , m_appearance{appearance}
{
    setName(name);
    setClearButtonEnabled(false);
    setMinimumWidth(160);
    auto *rest = new QTimer{this};
    rest->setSingleShot(true);
    rest->setInterval(kRest);
    const auto tell = [this] {
        if (text() != m_told)
            Q_EMIT searched(m_told = text());
    };
    connect(rest, &QTimer::timeout, this, tell);
    connect(this, &QLineEdit::textChanged, rest, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, tell);
    connect(&appearance, &Appearance::changed, this, &SearchField::refresh);
    refresh();
}

void SearchField::setName(const QString &name)
{
    setPlaceholderText(name);
    setAccessibleName(name);
}

void SearchField::refresh()
{
    const int room = kSide + m_appearance.type().iconSize(kIcon) - 4;
    const bool fromRight = m_appearance.direction() == Qt::RightToLeft;
    setTextMargins(fromRight ? 0 : room, 0, fromRight ? room : 0, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter{this};
    QRectF room = QRectF{rect()}.adjusted(kSide, 0, -kSide, 0);
    const QRectF place = takeLeading(room, m_appearance.type().iconSize(kIcon), 0, m_appearance.direction());
    m_appearance.icons().paint(painter, place,
                               {QStringLiteral("search"), m_appearance.theme().text2, m_appearance.direction()});
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down) {
        Q_EMIT wentDown();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace mehfooz::ui
