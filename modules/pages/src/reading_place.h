// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QScrollBar;
class QWidget;

namespace mehfooz {

class LessonPanel;
class LessonViewModel;
class ProseColumn;
namespace ui {
class PageFrame;
}

/// Where in a part the person reads: notes the first block on screen while the page scrolls, comes back to it after
/// the language or the size of text has changed, and keeps the panel beside the text in view.
class ReadingPlace final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QWidget *page = nullptr;
        ProseColumn *text = nullptr;
        LessonPanel *panel = nullptr;
        LessonViewModel *lesson = nullptr;
    };
    explicit ReadingPlace(const Parts &parts);

    /// The frame that scrolls the page; null while the page stands alone.
    [[nodiscard]] ui::PageFrame *frame() const;
    /// Call once the page has its place in a frame; again is harmless.
    void attach();
    /// Before the text changes its size: the place is found again once the layouts have settled.
    void keep();
    [[nodiscard]] bool isKeeping() const { return m_isKeeping; }
    void follow();
    void toTop();

private:
    void restore();
    [[nodiscard]] QScrollBar *bar() const;

    Parts m_parts;
    bool m_isKeeping = false;
};

} // namespace mehfooz
