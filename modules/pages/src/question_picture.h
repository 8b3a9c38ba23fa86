// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/spoken.h>

#include <QPixmap>
#include <QWidget>

namespace mehfooz {

/// The first of these files that is a picture; a null one where none is.
[[nodiscard]] QPixmap loadPicture(const QStringList &files);

/// The picture above a question: as wide as it is or as there is room, never mirrored.
class QuestionPicture final : public QWidget, public ui::Spoken {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Hides the widget where there is no picture. `words` say what it shows.
    void setPicture(const QStringList &files, const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 60}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] ui::SpokenState spoken() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
    QStringList m_files;
};

} // namespace mehfooz
