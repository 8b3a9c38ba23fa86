// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_flow.h"

#include <ui/specimen_view.h>

#include <QHash>

#include <vector>

class QPainter;

namespace mehfooz::ui {

/// What is marked and told at the moment, for painting.
struct SpecimenState {
    QSet<QString> marked;
    QList<SignMarker> markers;
    bool marking = false;
    bool focused = false;
    int cursor = -1;
};

/// Layout and drawing of a message: the header of its channel, its body as one sheet or a bubble a paragraph, and the
/// places of its parts.
class SpecimenFrame final {
public:
    explicit SpecimenFrame(const Appearance &appearance);

    void setMessage(const SpecimenMessage &message, const QList<SignMarker> &markers);
    void refresh();

    /// Lays out for a width; returns the height.
    double layout(double width);
    [[nodiscard]] double longestWord();
    void paint(QPainter &painter, const SpecimenState &state);
    /// Rectangles of a part, one a line.
    [[nodiscard]] QList<QRectF> rectsOf(int part) const;
    [[nodiscard]] int partAt(const QPointF &point) const;
    [[nodiscard]] QList<InkPiece> inkPieces();
    [[nodiscard]] Qt::LayoutDirection direction() const;

private:
    struct Piece { int part = -1; int start = 0; int length = 0; };
    struct Tail { QString signId; int start = 0; int length = 0; }; ///< Room for a numbered disc.
    struct Sheet {
        TextFlow flow;
        QList<Piece> pieces;
        QList<Tail> tails;
        QRectF box;   ///< The bubble or page.
        QPointF corner;
        bool own = false; ///< A line of the person called, in a call.
    };

    [[nodiscard]] QString messageLanguage() const;
    [[nodiscard]] bool inBubbles() const;
    void buildSheets();
    void appendPart(Sheet &sheet, QString &text, int part);
    double placeHeader(double width);
    double placeSheets(double width, double top);
    void paintHeader(QPainter &painter);
    void paintSheetGround(QPainter &painter, const Sheet &sheet) const;
    void paintHighlights(QPainter &painter, const Sheet &sheet, const SpecimenState &state) const;
    void paintTails(QPainter &painter, const Sheet &sheet, const SpecimenState &state) const;
    void paintPartMarks(QPainter &painter, const SpecimenState &state) const;
    [[nodiscard]] QRectF highlightOf(const QRectF &lineBox, const TextFace &face) const;
    [[nodiscard]] const SignMarker *markerOf(const QString &signId) const;
    [[nodiscard]] QString icon() const;

    const Appearance &m_appearance;
    SpecimenMessage m_message;
    QList<SignMarker> m_markers;
    std::vector<Sheet> m_sheets;
    TextFlow m_from;
    TextFlow m_subject;
    TextFlow m_line;
    QRectF m_header;
    QRectF m_icon;
    QPointF m_fromCorner;
    QPointF m_subjectCorner;
    QPointF m_lineCorner;
    QRectF m_all;
    double m_width = -1;
};

} // namespace mehfooz::ui
