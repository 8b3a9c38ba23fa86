// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

class QBoxLayout;

namespace mehfooz {

class GuessCard;
class LessonExample;
class LessonFooter;
class LessonPanel;
class LessonSummary;
class LessonViewModel;
class ProseColumn;
class ReadingPlace;
class TextSizeButton;
struct Error;
namespace ui {
class Banner;
class BodyLabel;
class Card;
class EmptyState;
class HeadingLabel;
class IconButton;
class ProgressLine;
class TermPopup;
}

/// The reader: one part of a lesson at a time, with its parts and the open term beside it ("lesson/otp#2").
class LessonPage final : public Page {
    Q_OBJECT

public:
    explicit LessonPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QWidget *> tools() override;
    [[nodiscard]] QWidget *footer() override;
    void open(const Address &address) override;
    [[nodiscard]] std::optional<Address> up() const override;
    bool print() override;
    [[nodiscard]] bool keepsPlace() const override { return true; }

protected:
    void retranslate() override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectLesson();
    void connectText();
    void showAll();
    void showPart();
    void showProgress();
    void showGuess();
    void showBanner();
    void showFooter();
    void showNote();
    void popUpNote(const QRect &where);
    void arriveAtPart();
    void followLink(const QString &kind, const QString &id, const QRect &where);
    void goOn();
    void printTo(const QString &path);
    void tryAgain();
    [[nodiscard]] bool turnPart(int key);
    void placePanel();

    LessonViewModel *m_lesson;
    ui::BodyLabel *m_toLessons;
    ui::BodyLabel *m_topic;
    ui::BodyLabel *m_progressWords;
    ui::ProgressLine *m_progress;
    ui::Banner *m_banner;
    QWidget *m_reader;
    QBoxLayout *m_row;
    ui::Card *m_card;
    ui::HeadingLabel *m_partTitle;
    GuessCard *m_guess;
    ProseColumn *m_prose;
    LessonExample *m_example;
    LessonSummary *m_summary;
    LessonPanel *m_panel;
    ui::EmptyState *m_nothing;
    LessonFooter *m_footer;
    TextSizeButton *m_textSize;
    ui::IconButton *m_print;
    ui::TermPopup *m_popup;
    ReadingPlace *m_place;
    QString m_saveFault;
    QString m_printFault; ///< Empty: none.
    bool m_placeUnsaved = false;
    bool m_planUnsaved = false;
    bool m_isPanelBeside = true;
};

} // namespace mehfooz
