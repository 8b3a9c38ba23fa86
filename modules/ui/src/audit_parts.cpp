// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_parts.h"

#include "mehfooz_style.h"
#include "text_flow.h"

#include <text/isolates.h>

#include <QFontMetricsF>
#include <QWidget>

namespace mehfooz::ui {

namespace {

constexpr int kShownWords = 40;

bool isDecoration(const QWidget &widget)
{
    return widget.objectName() == u"focusRing" || widget.objectName() == u"announcer";
}

} // namespace

QString nameOf(const QWidget &widget, const QString &words)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        name += u'#' + widget.objectName();
    const QString shown = words.isEmpty() ? widget.accessibleName() : words;
    if (!shown.isEmpty())
        name += QStringLiteral(" \"%1\"").arg(shown.left(kShownWords).replace(u'\n', u' '));
    return name;
}

QList<const QWidget *> visibleParts(const QWidget &page)
{
    QList<const QWidget *> parts{&page};
    const QList<QWidget *> children = page.findChildren<QWidget *>();
    for (const QWidget *child : children)
        if (child->isVisibleTo(&page) && child->window() == page.window() && !isDecoration(*child))
            parts.append(child);
    return parts;
}

QRectF inkOf(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics{font};
    TextFace face;
    face.font = face.strong = face.latin = font;
    face.direction = text::startsRightToLeft(text) ? Qt::RightToLeft : Qt::LeftToRight;
    face.nastaliq = nastaliqEm(font) > 0;
    face.lineHeight = metrics.height();
    face.baseline = metrics.ascent();
    TextFlow flow;
    flow.setFace(face);
    flow.setPlain(text);
    flow.layout(width);
    QRectF ink = flow.ink();
    ink.translate(0, -flow.overshoot()); // the flow makes room above; here the line box stays where it is
    return ink;
}

} // namespace mehfooz::ui
