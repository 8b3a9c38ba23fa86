// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/appearance.h>
#include <ui/ink.h>
#include <ui/spoken.h>

#include <QList>
#include <QSet>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace mehfooz::ui {

class SpecimenFrame;

/// How a message came; each has a frame of its own.
enum class SpecimenChannel { Sms, Whatsapp, Email, Call, Qr, Web, Payment };

/// A piece of a message that can be marked: "from", "subject" or a word of the body.
struct SpecimenPart {
    QString id;
    QString text;
    QString signId;    ///< Empty: belongs to no sign.
    int paragraph = 0; ///< Of the body, from 0.

    friend bool operator==(const SpecimenPart &, const SpecimenPart &) = default;
};

/// A message as it is shown. Its own language decides its direction and its face: a message is never translated.
struct SpecimenMessage {
    SpecimenChannel channel = SpecimenChannel::Sms;
    QString language;   ///< "ur", "en" or "roman_ur" (Urdu in Latin letters).
    QString from;       ///< Also a part "from".
    QString subject;    ///< E-mail; also a part "subject".
    QString channelLine; ///< Kind and time in the page's language, such as "SMS, 10:42".
    QList<SpecimenPart> parts; ///< In reading order.
};

/// A sign after the judging, drawn as a numbered disc behind its phrase.
struct SignMarker {
    enum class State {
        Shown,  ///< Explained in a lesson.
        Found,  ///< The person marked it: filled, solid rule.
        Missed, ///< Not filled, dashed rule.
    };
    QString signId;
    int number = 1;
    State state = State::Shown;
};

/// A message in the frame of its channel. It is never a live link. In marking mode the arrow keys go from part to part
/// in reading order (with the writing of the message), Space begins a mark and ends it, Enter is done; a click marks a
/// word, a drag several.
class SpecimenView final : public QWidget, public InkBearer, public Spoken {
    Q_OBJECT

public:
    explicit SpecimenView(const Appearance &appearance, QWidget *parent = nullptr);
    ~SpecimenView() override;

    /// Keeps what is marked where the parts are the same.
    void setMessage(const SpecimenMessage &message);
    /// Shows the signs; with parts marked that belong to none, those get a grey ring ("not a sign").
    void setMarkers(const QList<SignMarker> &markers);
    void setMarking(bool marking);
    [[nodiscard]] bool isMarking() const { return m_marking; }
    /// Ids of marked parts, in reading order.
    [[nodiscard]] QStringList marked() const;
    /// Emits nothing.
    void setMarked(const QStringList &ids);
    /// The part under the keyboard; for tests and readers.
    [[nodiscard]] QString currentPart() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QList<InkPiece> inkPieces() const override;
    [[nodiscard]] SpokenState spoken() const override;

Q_SIGNALS:
    /// The person marked or unmarked something.
    void markedChanged(const QStringList &ids);
    /// The mark under way is complete: what was added since the last one belongs together.
    void markEnded();
    /// Enter: done with marking.
    void markingDone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void moveTo(int part);
    void markUpTo(int part);
    void toggle(int part);
    void tellMarks();
    void endMark();
    void sayPart();
    [[nodiscard]] QString channelName() const;

    const Appearance &m_appearance;
    SpecimenMessage m_message;
    std::unique_ptr<SpecimenFrame> m_frame;
    QSet<QString> m_marked;
    QList<SignMarker> m_markers;
    bool m_marking = false;
    int m_cursor = 0;
    int m_anchor = -1;      ///< Where a mark began; -1: none is open.
    bool m_dragged = false;
    QSet<QString> m_before; ///< What was marked when the open mark began.
};

} // namespace mehfooz::ui
