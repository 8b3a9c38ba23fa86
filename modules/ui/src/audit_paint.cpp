// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_parts.h"

#include <ui/page_audit.h>
#include <ui/theme.h>
#include <ui/toast_host.h>

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOption>
#include <QToolButton>

namespace mehfooz::ui {

namespace {

constexpr double kLeastContrast = 4.5;
constexpr double kRounding = 0.05;     // of a colour's eight bits
constexpr int kFinePixels = 400'000;   // a longer text is looked at without enlarging
constexpr int kLeastPixels = 8;        // of one colour; less is the edge of a stroke
constexpr double kLeastShare = 1.0 / 3; // of the lower of two inks: strokes of neighbouring lines may touch

/// Words as they lie on a sheet: the page, or what a scroll area moves.
struct Placed {
    const QWidget *part = nullptr;
    QWidget *sheet = nullptr;
    QString text;
    QRectF ink; ///< In the sheet's pixels.
};

QWidget *sheetOf(const QWidget &part, QWidget &page)
{
    for (const QWidget *each = &part; each != &page && each->parentWidget(); each = each->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(each->parentWidget()->parentWidget());
        if (area && area->viewport() == each->parentWidget())
            return const_cast<QWidget *>(each);
    }
    return &page;
}

bool isOnToast(const QWidget &part)
{
    for (const QWidget *each = &part; each; each = each->parentWidget())
        if (qobject_cast<const ToastHost *>(each))
            return true;
    return false;
}

QRectF textRect(const QWidget &part, const QRect &room, Qt::Alignment alignment, const QString &text)
{
    const int flags = int(QStyle::visualAlignment(part.layoutDirection(), alignment)) | Qt::TextWordWrap;
    return part.style()->itemTextRect(part.fontMetrics(), room, flags, true, text);
}

QRectF buttonText(const QAbstractButton &button)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    const bool check = qobject_cast<const QCheckBox *>(&button);
    if (!check && !qobject_cast<const QRadioButton *>(&button))
        return textRect(button, button.contentsRect(), Qt::AlignCenter, button.text());
    const auto beside = check ? QStyle::SE_CheckBoxContents : QStyle::SE_RadioButtonContents;
    return textRect(button, button.style()->subElementRect(beside, &option, &button), Qt::AlignLeading | Qt::AlignVCenter, button.text());
}

/// What a stock widget shows and about where.
QList<InkPiece> stockPieces(const QWidget &part)
{
    if (const auto *label = qobject_cast<const QLabel *>(&part); label && !Qt::mightBeRichText(label->text()))
        return {{label->text(), {}, textRect(part, label->contentsRect(), label->alignment(), label->text()), {}, false}};
    const auto *tool = qobject_cast<const QToolButton *>(&part);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&part); button && !tool)
        return {{button->text(), {}, buttonText(*button), {}, false}};
    if (const auto *field = qobject_cast<const QLineEdit *>(&part)) {
        const QString shown = field->text().isEmpty() ? field->placeholderText() : field->displayText();
        return {{shown, {}, QRectF{part.rect()}.adjusted(8, 4, -8, -4), {}, false}};
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(&part))
        return {{combo->currentText(), {}, QRectF{part.rect()}.adjusted(8, 4, -8, -4), {}, false}};
    return {};
}

QList<Placed> placedWords(QWidget &page)
{
    QList<Placed> all;
    const QList<const QWidget *> parts = visibleParts(page);
    for (const QWidget *part : parts) {
        const auto *bearer = dynamic_cast<const InkBearer *>(part);
        const QList<InkPiece> pieces = bearer ? bearer->inkPieces() : stockPieces(*part);
        QWidget *sheet = sheetOf(*part, page);
        for (const InkPiece &piece : pieces)
            if (!piece.text.trimmed().isEmpty())
                all.append({part, sheet, piece.text, piece.ink.translated(part->mapTo(sheet, QPoint{0, 0}))});
    }
    return all;
}

bool overlap(const Placed &a, const Placed &b)
{
    const QRectF common = a.ink & b.ink;
    return a.sheet == b.sheet && common.width() > 2 && common.height() > kLeastShare * qMin(a.ink.height(), b.ink.height());
}

/// The part of a sheet as it is painted, enlarged so that thin strokes have their full colour.
QImage enlarged(QWidget &sheet, const QRect &area)
{
    const int times = area.width() * area.height() * 9 <= kFinePixels ? 3 : 1;
    QImage image{area.size() * times, QImage::Format_RGB32};
    image.fill(sheet.palette().color(QPalette::Window));
    image.setDevicePixelRatio(times);
    sheet.render(&image, {}, area);
    return image;
}

/// Pixels of each colour.
QHash<QRgb, int> coloursOf(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        int first = 0;
        for (int x = 1; x <= image.width(); ++x) {
            if (x < image.width() && line[x] == line[first])
                continue;
            counts[line[first]] += x - first;
            first = x;
        }
    }
    return counts;
}

/// The clearest colour's ratio to the most frequent one.
double contrastIn(const QImage &image)
{
    const QHash<QRgb, int> counts = coloursOf(image);
    QRgb ground = 0;
    int most = 0;
    for (auto each = counts.begin(); each != counts.end(); ++each) {
        if (each.value() > most) {
            most = each.value();
            ground = each.key();
        }
    }
    double best = 1;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        if (each.value() >= kLeastPixels)
            best = qMax(best, contrastRatio(QColor{each.key()}, QColor{ground}));
    return best;
}

} // namespace

QStringList overlappingWords(const QWidget &page)
{
    QList<Placed> all = placedWords(const_cast<QWidget &>(page));
    all.removeIf([](const Placed &words) { return isOnToast(*words.part); });
    QStringList faults;
    for (qsizetype i = 0; i < all.size(); ++i)
        for (qsizetype j = i + 1; j < all.size(); ++j)
            if (overlap(all.at(i), all.at(j)))
                faults.append(nameOf(*all.at(i).part, all.at(i).text) + QStringLiteral(": lies on ")
                              + nameOf(*all.at(j).part, all.at(j).text));
    return faults;
}

QStringList paleWords(QWidget &page)
{
    QStringList faults;
    const QList<Placed> all = placedWords(page);
    for (const Placed &words : all) {
        const QRect area = words.ink.toAlignedRect() & words.sheet->rect();
        if (area.isEmpty())
            continue; // clippedInk() tells of it
        const double ratio = contrastIn(enlarged(*words.sheet, area));
        if (ratio < kLeastContrast - kRounding)
            faults.append(nameOf(*words.part, words.text) + QStringLiteral(": too pale, %1 : 1").arg(ratio, 0, 'f', 1));
    }
    return faults;
}

} // namespace mehfooz::ui
