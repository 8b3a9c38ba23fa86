// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/typography.h>

#include <text/prose.h>

#include <QColor>
#include <QList>
#include <QMap>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace mehfooz::ui {

/// Colours of the parts of a sentence.
struct FlowColours {
    QColor text;
    QColor link;
    QColor strongTint; ///< Behind **strong** words where the face has no weight; invalid: none.
    QColor strongText;

    friend bool operator==(const FlowColours &, const FlowColours &) = default;
};

/// One paragraph of text laid out on lines of even height, with what Nastaliq needs: no stroke is cut, Latin runs and
/// numbers stand in the Latin face, links have their own rectangles. A text may hold line breaks.
class TextFlow final {
public:
    enum class Mark { None, Strong, Screen, Link };
    struct Run {
        int start = 0;
        int length = 0;
        Mark mark = Mark::None;
        int anchor = -1;       ///< Index of the link, from 0.
        bool dotted = false;   ///< A term: dotted rule; else a solid one.
    };

    TextFlow() = default;
    ~TextFlow() = default;
    TextFlow(TextFlow &&) = default;
    TextFlow &operator=(TextFlow &&) = default;
    TextFlow(const TextFlow &) = delete;
    TextFlow &operator=(const TextFlow &) = delete;

    void setFace(const TextFace &face);
    void setPlain(const QString &text);
    void setInlines(const QList<text::Inline> &inlines);
    void setColours(const FlowColours &colours);
    void setAlignment(Qt::Alignment horizontal); ///< AlignLeading, AlignHCenter or AlignTrailing.

    [[nodiscard]] const TextFace &face() const { return m_face; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] int anchorCount() const { return m_anchors; }

    /// Lays out for a width that includes the room for ink at both sides; returns the height. Cheap when nothing changed.
    double layout(double width);
    /// The height that layout() would return; asks for it again cost nothing, and what is laid out may stay as it is.
    [[nodiscard]] double heightFor(double width);
    /// Width on one line (the longest, where the text has line breaks), with the room for ink.
    [[nodiscard]] double naturalWidth();
    /// Width of the longest word, with the room for ink.
    [[nodiscard]] double longestWord();
    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    /// Baseline of the first line, from the top.
    [[nodiscard]] double firstBaseline() const;
    /// Ink of everything, from the top left corner.
    [[nodiscard]] QRectF ink() const { return m_ink; }
    /// Ink of the first line as it goes above the line box, at least 0.
    [[nodiscard]] double overshoot() const { return m_top; }

    /// How much higher a line of Nastaliq must stand than the middle to look centred beside an icon.
    [[nodiscard]] double lift() const;
    /// Lays out for the width of `box`; where to paint so that the words look centred in its height.
    [[nodiscard]] QPointF cornerIn(const QRectF &box);
    void paint(QPainter &painter, const QPointF &corner) const;
    /// One rectangle for each line that the link touches.
    [[nodiscard]] QList<QRectF> anchorRects(int anchor) const;
    [[nodiscard]] int anchorAt(const QPointF &point) const;
    /// One rectangle for each line that the characters touch, as high as the line box.
    [[nodiscard]] QList<QRectF> rectsOf(int start, int length) const;

private:
    struct Line {
        QTextLayout *layout = nullptr;
        int index = 0;
        int first = 0;    ///< Of the paragraph, in m_text.
        double top = 0;
    };

    void invalidate();
    void build();
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(int first, int length) const;
    /// Width for the words of a line in a paragraph of this width.
    [[nodiscard]] double roomIn(double width) const;
    void breakLines(double room);
    void placeLines(double room);
    void measure();
    void measureInk();

    TextFace m_face;
    FlowColours m_colours;
    QString m_text;
    QList<Run> m_runs;
    int m_anchors = 0;
    Qt::Alignment m_alignment = Qt::AlignLeading;
    std::vector<std::unique_ptr<QTextLayout>> m_paragraphs;
    QList<int> m_firsts;
    QList<Line> m_lines;
    QMap<double, double> m_heights; ///< By width; as many as were asked for of late.
    double m_unbrokenFrom = -1;     ///< Least room known to be enough for lines without a break; below 0: unknown.
    double m_width = -1;
    double m_height = 0;
    double m_top = 0;
    double m_natural = -1;
    double m_longest = -1;
    QRectF m_ink;
};

} // namespace mehfooz::ui
