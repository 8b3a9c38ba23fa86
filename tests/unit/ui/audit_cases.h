// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/ui_stage.h>

#include <ui/action_button.h>
#include <ui/body_label.h>
#include <ui/heading_label.h>
#include <ui/page_audit.h>

#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QTableWidget>
#include <QTextEdit>
#include <QToolButton>

#include <functional>

namespace mehfooz::ui {

/// One fault that a page may have: how to build it, and its healthy twin, and who must find it.
struct AuditCase {
    const char *name;
    QString fault; ///< Words of the one line that the detector gives.
    std::function<QStringList(QWidget &)> detector;
    std::function<void(test::UiStage &, bool faulty)> build;
    bool wordsBelow = true; ///< A sentence below, so that the page is not empty.
};

/// Words in the script that the page's language does not use.
inline QString otherScript(const test::StageLook &look)
{
    return look.say("اپنا پاس ورڈ بدلیں", "Change your password");
}

/// A sentence that needs some 300 pixels or more.
inline QString sentence(const test::UiStage &stage)
{
    return stage.say("Never give the code to anyone", "یہ کوڈ کسی کو بھی نہ بتائیں");
}

/// A page of one case, shown: heading, the part in question, a sentence and a button.
class AuditPage {
public:
    AuditPage(test::Looks &looks, const test::StageLook &look, const AuditCase &what, bool faulty)
        : m_stage{looks, look}
    {
        m_stage.add<HeadingLabel>(1, m_stage.say("Today", "آج"));
        what.build(m_stage, faulty);
        if (what.wordsBelow || !faulty)
            m_stage.add<BodyLabel>(TextRole::Body, m_stage.say("Three steps are left.", "تین کام باقی ہیں۔"));
        m_stage.add<ActionButton>(ButtonKind::Filled, m_stage.say("Start", "شروع کریں"));
        m_stage.show();
    }
    [[nodiscard]] QWidget &page() { return m_stage.page(); }

private:
    test::UiStage m_stage;
};

/// A widget that says of itself what it is told to.
class ToldBearer final : public QWidget, public InkBearer {
public:
    explicit ToldBearer(InkPiece piece)
        : m_piece{std::move(piece)}
    {
        setMinimumSize(300, 60);
    }
    [[nodiscard]] QList<InkPiece> inkPieces() const override { return {m_piece}; }

protected:
    void paintEvent(QPaintEvent *) override { QPainter{this}.drawText(m_piece.ink, Qt::AlignCenter, m_piece.text); }

private:
    InkPiece m_piece;
};

/// A field that keeps Tab to itself, or leaves out what comes next.
class OddField final : public QLineEdit {
public:
    enum class Habit { None, Keeps, Skips };
    OddField(const QString &name, Habit habit)
        : m_habit{habit}
    {
        setAccessibleName(name);
    }

protected:
    bool focusNextPrevChild(bool next) override
    {
        if (m_habit == Habit::Keeps)
            return true;
        if (m_habit == Habit::Skips && next) {
            nextInFocusChain()->nextInFocusChain()->setFocus(Qt::TabFocusReason);
            return true;
        }
        return QLineEdit::focusNextPrevChild(next);
    }

private:
    Habit m_habit;
};

/// Where a page can show or say words that were not translated.
inline QList<std::pair<const char *, std::function<void(test::UiStage &, const QString &)>>> placesOfWords()
{
    using Stage = test::UiStage;
    const auto label = [](Stage &stage) -> QLabel & {
        auto &made = stage.addStock<QLabel>(sentence(stage));
        made.setMargin(20);
        return made;
    };
    return {
        {"a label", [](Stage &stage, const QString &words) { stage.addStock<QLabel>(words).setMargin(20); }},
        {"a text", [](Stage &stage, const QString &words) { stage.add<BodyLabel>(TextRole::Body, words); }},
        {"a button", [](Stage &stage, const QString &words) { stage.add<ActionButton>(ButtonKind::Plain, words); }},
        {"a placeholder", [](Stage &stage, const QString &words) {
             auto &field = stage.addStock<QLineEdit>();
             field.setPlaceholderText(words);
             field.setAccessibleName(sentence(stage));
         }},
        {"a choice", [](Stage &stage, const QString &words) {
             auto &combo = stage.addStock<QComboBox>();
             combo.addItem(words);
             combo.setAccessibleName(sentence(stage));
         }},
        {"a document", [](Stage &stage, const QString &words) {
             auto &document = stage.addStock<QTextEdit>(words);
             document.setReadOnly(true);
             document.setFocusPolicy(Qt::NoFocus);
         }},
        {"a tooltip", [label](Stage &stage, const QString &words) { label(stage).setToolTip(words); }},
        {"a spoken name", [label](Stage &stage, const QString &words) { label(stage).setAccessibleName(words); }},
        {"a spoken description", [label](Stage &stage, const QString &words) { label(stage).setAccessibleDescription(words); }},
    };
}

/// Every case; those of ink first.
QList<AuditCase> auditCases();

} // namespace mehfooz::ui
