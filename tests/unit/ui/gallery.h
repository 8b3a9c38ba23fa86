// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/looks.h>
#include <support/walk.h>

#include <QScrollArea>
#include <QVBoxLayout>

namespace mehfooz::ui {

/// One look of a gallery, from the table of everyLook().
struct GalleryLook {
    QString language;
    ThemeName theme = ThemeName::Light;
    double scale = 1;
    [[nodiscard]] bool urdu() const { return language == u"ur"; }
    /// The words of this look's language.
    [[nodiscard]] QString say(const char *english, const char *inUrdu) const { return QString::fromUtf8(urdu() ? inUrdu : english); }
};

/// A row for each language, theme and size: call in a _data function.
inline void addEveryLook()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("theme");
    QTest::addColumn<double>("scale");
    const QList<std::pair<const char *, ThemeName>> themes{
        {"light", ThemeName::Light}, {"dark", ThemeName::Dark}, {"contrast", ThemeName::HighContrast}};
    for (const char *language : {"ur", "en"})
        for (const auto &[name, theme] : themes)
            for (const double scale : {1.0, 2.0})
                QTest::addRow("%s-%s-%d", language, name, int(scale * 100)) << QString::fromLatin1(language) << int(theme) << scale;
}

inline GalleryLook currentLook()
{
    const auto value = [](const char *column) { return QTest::qData(column, QMetaType::fromType<QString>().id()); };
    GalleryLook look;
    look.language = *static_cast<const QString *>(value("language"));
    look.theme = ThemeName(*static_cast<const int *>(QTest::qData("theme", QMetaType::fromType<int>().id())));
    look.scale = *static_cast<const double *>(QTest::qData("scale", QMetaType::fromType<double>().id()));
    return look;
}

/// Shows a sheet, asks every detector that holds for a gallery, and keeps a picture where MEHFOOZ_PICTURES says so.
inline void showAndCheck(QWidget &sheet, const QSize &size, const QString &name)
{
    test::present(sheet, size);
    const QString folder = qEnvironmentVariable("MEHFOOZ_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(sheet.grab().save(folder + u'/' + name + u'-' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_qs));
    const QStringList faults = clippedInk(sheet) + sidewaysScrolling(sheet) + namelessControls(sheet) + smallTargets(sheet)
                             + unreachableControls(sheet);
    QCOMPARE(faults.join(u'\n'), QString{});
}

/// A scrolling sheet for components below each other.
class GallerySheet {
public:
    GallerySheet()
        : m_area{std::make_unique<QScrollArea>()}
        , m_inside{new QWidget}
        , m_column{new QVBoxLayout{m_inside}}
    {
        m_area->setWidget(m_inside);
        m_area->setWidgetResizable(true);
        m_area->setFocusPolicy(Qt::NoFocus);
        m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_area->setFrameShape(QFrame::NoFrame);
        m_column->setContentsMargins(28, 20, 28, 20);
        m_column->setSpacing(16);
    }
    void add(QWidget *part) { m_column->addWidget(part); }
    void add(QLayout *part) { m_column->addLayout(part); }
    void finish() { m_column->addStretch(1); }
    [[nodiscard]] QWidget &widget() { return *m_area; }

private:
    std::unique_ptr<QScrollArea> m_area;
    QWidget *m_inside;
    QVBoxLayout *m_column;
};

} // namespace mehfooz::ui
