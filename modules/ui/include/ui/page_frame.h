// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/body_label.h>
#include <ui/heading_label.h>

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace mehfooz::ui {

class FlowRow;

/// The frame of every page: heading, page tools, the program's own tools, a body that scrolls up and down only, and
/// a footer that stays.
class PageFrame : public QWidget {
    Q_OBJECT

public:
    explicit PageFrame(const Appearance &appearance, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const { return m_title->text(); }
    /// Beside the title, such as a date; empty: none.
    void setSubtitle(const QString &subtitle);
    /// Beside the title, after the subtitle: a chip.
    void addBesideTitle(QWidget *widget);
    /// Before the program's own tools: listen, print.
    void addTool(QWidget *widget);
    /// Search, language and profile; the main window hands the same widget to whichever page is shown. It is not owned.
    void setProgramTools(QWidget *tools);

    /// Where the page puts its parts: gaps of 16, margins of 28 at the sides.
    [[nodiscard]] QVBoxLayout *body() { return m_body; }
    /// Stays below the scrolling part; owned from then on.
    void setFooter(QWidget *footer);
    [[nodiscard]] QScrollArea &scrollArea() { return *m_scroll; }

    /// Gives the focus to the heading and scrolls to the top: call after navigation.
    void focusHeading();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void layHeader();

    const Appearance &m_appearance;
    QWidget *m_header;
    FlowRow *m_headerRow;
    HeadingLabel *m_title;
    BodyLabel *m_subtitle;
    QList<QWidget *> m_beside;
    QList<QWidget *> m_tools;
    QPointer<QWidget> m_programTools;
    QScrollArea *m_scroll;
    QWidget *m_sheet;
    QVBoxLayout *m_body;
    QWidget *m_footer = nullptr;
};

} // namespace mehfooz::ui
