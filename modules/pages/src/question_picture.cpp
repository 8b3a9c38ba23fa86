// SPDX-License-Identifier: GPL-3.0-or-later
#include "question_picture.h"

#include <QPainter>

namespace mehfooz {

namespace {

constexpr int kHighest = 360; // pixels; the answers below must stay in sight

} // namespace

QPixmap loadPicture(const QStringList &files)
{
    for (const QString &file : files) {
        if (const QPixmap picture{file}; !picture.isNull())
            return picture;
    }
    return {};
}

void QuestionPicture::setPicture(const QStringList &files, const QString &words)
{
    if (files != m_files)
        m_picture = loadPicture(files);
    m_files = files;
    setAccessibleName(words);
    setVisible(!m_picture.isNull());
    updateGeometry();
    update();
}

QSize QuestionPicture::sizeHint() const
{
    return m_picture.size().boundedTo({m_picture.width(), kHighest});
}

int QuestionPicture::heightForWidth(int width) const
{
    return m_picture.size().scaled(qMin(width, m_picture.width()), kHighest, Qt::KeepAspectRatio).height();
}

ui::SpokenState QuestionPicture::spoken() const
{
    ui::SpokenState state;
    state.role = QAccessible::Graphic;
    return state;
}

void QuestionPicture::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    const QSize size = m_picture.size().scaled(qMin(width(), m_picture.width()), height(), Qt::KeepAspectRatio);
    QRect place{QPoint{0, 0}, size};
    if (layoutDirection() == Qt::RightToLeft)
        place.moveRight(rect().right());
    QPainter painter{this};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place, m_picture);
}

} // namespace mehfooz
