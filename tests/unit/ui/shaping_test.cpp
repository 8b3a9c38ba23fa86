// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/warnings.h>

#include <ui/resources.h>

#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>

#include <hb-ot.h>
#include <hb.h>

namespace mehfooz::ui {

namespace {

constexpr int kPixels = 1000;      // one font unit is one pixel
constexpr double kTolerance = 1.5; // font units

struct Glyph {
    quint32 id = 0;
    double x = 0;
    double y = 0;
};

struct Shaped {
    QList<Glyph> glyphs;
    double advance = 0;
    bool missing = false;
};

bool before(const Glyph &a, const Glyph &b)
{
    if (a.id != b.id)
        return a.id < b.id;
    return std::abs(a.x - b.x) > 0.01 ? a.x < b.x : a.y < b.y;
}

/// HarfBuzz on the bytes of a font.
class Shaper {
public:
    explicit Shaper(const QByteArray &bytes)
        : m_blob{hb_blob_create(bytes.constData(), unsigned(bytes.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr), &hb_blob_destroy}
        , m_face{hb_face_create(m_blob.get(), 0), &hb_face_destroy}
        , m_font{hb_font_create(m_face.get()), &hb_font_destroy}
    {
        hb_font_set_scale(m_font.get(), kPixels * 64, kPixels * 64);
        hb_ot_font_set_funcs(m_font.get());
    }

    [[nodiscard]] Shaped shape(const QString &word) const
    {
        const std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)> buffer{hb_buffer_create(), &hb_buffer_destroy};
        hb_buffer_add_utf16(buffer.get(), reinterpret_cast<const uint16_t *>(word.utf16()), int(word.size()), 0, int(word.size()));
        hb_buffer_set_direction(buffer.get(), HB_DIRECTION_RTL);
        hb_buffer_set_script(buffer.get(), HB_SCRIPT_ARABIC);
        hb_buffer_set_language(buffer.get(), hb_language_from_string("ur", -1));
        hb_shape(m_font.get(), buffer.get(), nullptr, 0);
        unsigned count = 0;
        const hb_glyph_info_t *info = hb_buffer_get_glyph_infos(buffer.get(), &count);
        const hb_glyph_position_t *place = hb_buffer_get_glyph_positions(buffer.get(), &count);
        Shaped shaped;
        double x = 0;
        double y = 0;
        for (unsigned i = 0; i < count; ++i) {
            shaped.missing = shaped.missing || info[i].codepoint == 0;
            shaped.glyphs.append({info[i].codepoint, (x + place[i].x_offset) / 64.0, -(y + place[i].y_offset) / 64.0});
            x += place[i].x_advance;
            y += place[i].y_advance;
        }
        shaped.advance = x / 64.0;
        return shaped;
    }

private:
    std::unique_ptr<hb_blob_t, decltype(&hb_blob_destroy)> m_blob{nullptr, &hb_blob_destroy};
    std::unique_ptr<hb_face_t, decltype(&hb_face_destroy)> m_face{nullptr, &hb_face_destroy};
    std::unique_ptr<hb_font_t, decltype(&hb_font_destroy)> m_font{nullptr, &hb_font_destroy};
};

Shaped shapeWithQt(const QString &word, const QFont &font)
{
    QTextLayout layout{word, font};
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    Shaped shaped;
    shaped.advance = line.horizontalAdvance();
    const double baseline = line.y() + line.ascent();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        const QList<quint32> ids = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < ids.size(); ++i)
            shaped.glyphs.append({ids.at(i), places.at(i).x(), places.at(i).y() - baseline});
    }
    return shaped;
}

/// A glyph that stands for nothing (ZWNJ) is in HarfBuzz's list only.
void dropUnpainted(QList<Glyph> &glyphs, const QList<Glyph> &painted)
{
    QList<Glyph> kept;
    qsizetype next = 0;
    for (const Glyph &glyph : std::as_const(glyphs)) {
        if (next < painted.size() && painted.at(next).id == glyph.id) {
            kept.append(glyph);
            ++next;
        }
    }
    if (kept.size() == painted.size())
        glyphs = kept;
}

/// Empty when Qt puts every glyph where HarfBuzz does.
QString difference(const QString &word, Shaped qt, Shaped harfbuzz)
{
    if (harfbuzz.missing)
        return word + QStringLiteral(": a glyph is missing");
    if (std::abs(qt.advance - harfbuzz.advance) > kTolerance)
        return word + QStringLiteral(": the width differs");
    std::sort(qt.glyphs.begin(), qt.glyphs.end(), before);
    std::sort(harfbuzz.glyphs.begin(), harfbuzz.glyphs.end(), before);
    if (word.contains(QChar{0x200C}))
        dropUnpainted(harfbuzz.glyphs, qt.glyphs);
    if (qt.glyphs.size() != harfbuzz.glyphs.size())
        return word + QStringLiteral(": other glyphs");
    QList<double> shifts;
    for (qsizetype i = 0; i < qt.glyphs.size(); ++i) {
        if (qt.glyphs.at(i).id != harfbuzz.glyphs.at(i).id)
            return word + QStringLiteral(": other glyphs");
        shifts.append(qt.glyphs.at(i).x - harfbuzz.glyphs.at(i).x);
    }
    QList<double> sorted = shifts;
    std::sort(sorted.begin(), sorted.end());
    const double origin = sorted.isEmpty() ? 0 : sorted.at(sorted.size() / 2); // Qt's line begins elsewhere
    for (qsizetype i = 0; i < shifts.size(); ++i)
        if (std::abs(shifts.at(i) - origin) > kTolerance || std::abs(qt.glyphs.at(i).y - harfbuzz.glyphs.at(i).y) > kTolerance)
            return word + QStringLiteral(": a glyph has moved");
    return {};
}

} // namespace

/// Qt's shaping against HarfBuzz's, word by word. Needs no widget.
class ShapingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initUiResources();
        QCOMPARE(loadFonts(), QStringList{});
        QFile file{QStringLiteral(MEHFOOZ_SOURCE_DIR "/tests/gui/data/urdu_words.txt")};
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_words = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(m_words.size(), 6197);
    }
    void init() { test::failOnUnexpectedWarning(); }

    void everyWordIsSetAsHarfBuzzSetsIt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("family");
        QTest::addColumn<bool>("bold");
        QTest::newRow("Nastaliq") << QStringLiteral("MehfoozNastaliq-Regular.ttf") << QStringLiteral("Mehfooz Nastaliq") << false;
        QTest::newRow("Naskh") << QStringLiteral("MehfoozNaskh-Regular.ttf") << QStringLiteral("Mehfooz Naskh") << false;
        QTest::newRow("Naskh bold") << QStringLiteral("MehfoozNaskh-Bold.ttf") << QStringLiteral("Mehfooz Naskh") << true;
    }

    void everyWordIsSetAsHarfBuzzSetsIt()
    {
        QFETCH(QString, file);
        QFETCH(QString, family);
        QFETCH(bool, bold);
        QFile font{QStringLiteral(":/mehfooz/fonts/") + file};
        QVERIFY(font.open(QIODevice::ReadOnly));
        const Shaper shaper{font.readAll()};
        QFont shown{family};
        shown.setPixelSize(kPixels);
        shown.setBold(bold);
        shown.setHintingPreference(QFont::PreferNoHinting);
        shown.setStyleStrategy(QFont::NoFontMerging);

        QStringList different;
        for (const QString &word : std::as_const(m_words))
            if (const QString what = difference(word, shapeWithQt(word, shown), shaper.shape(word)); !what.isEmpty())
                different.append(what);

        QCOMPARE(different.mid(0, 10).join(u'\n'), QString{});
    }

    void aGlyphInTheWrongPlaceIsFound()
    {
        const Shaped right{{{5, 0, 0}, {6, 10, 0}, {7, 20, 0}}, 30, false};
        Shaped moved = right;
        moved.glyphs[1].x += 4;
        Shaped other = right;
        other.glyphs[2].id = 8;
        Shaped wide = right;
        wide.advance += 9;

        QCOMPARE(difference(QStringLiteral("w"), right, right), QString{});
        QVERIFY(!difference(QStringLiteral("w"), moved, right).isEmpty());
        QVERIFY(!difference(QStringLiteral("w"), other, right).isEmpty());
        QVERIFY(!difference(QStringLiteral("w"), wide, right).isEmpty());
    }

private:
    QStringList m_words;
};

} // namespace mehfooz::ui

int main(int argc, char **argv)
{
    QGuiApplication application{argc, argv};
    mehfooz::ui::ShapingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "shaping_test.moc"
