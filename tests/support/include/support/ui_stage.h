// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/looks.h>
#include <support/walk.h>

#include <QVBoxLayout>
#include <QWidget>

namespace mehfooz::test {

/// How a component is looked at.
struct StageLook {
    QString language = QStringLiteral("en");
    double scale = 1.0;
    ui::ThemeName theme = ui::ThemeName::Light;

    [[nodiscard]] bool isUrdu() const { return language == u"ur"; }
    /// The words of this look's language.
    [[nodiscard]] QString say(const char *english, const char *inUrdu) const { return QString::fromUtf8(isUrdu() ? inUrdu : english); }
};

/// Columns and rows for both directions at 100 % and 200 %; fetch with stageLook().
inline void addStageLooks(const char *prefix = "")
{
    for (const char *language : {"en", "ur"})
        for (const double scale : {1.0, 2.0})
            QTest::addRow("%s%s %d %%", prefix, language, int(scale * 100)) << QString::fromLatin1(language) << scale;
}
inline void addStageColumns()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
}
inline void addEveryStageLook()
{
    addStageColumns();
    addStageLooks();
}
[[nodiscard]] inline StageLook stageLook()
{
    StageLook look;
    look.language = *static_cast<const QString *>(QTest::qData("language", QMetaType::fromType<QString>().id()));
    look.scale = *static_cast<const double *>(QTest::qData("scale", QMetaType::fromType<double>().id()));
    return look;
}

/// A window with a page in it, and on the page a column of components in one look. The page has the size it is given,
/// even where its parts want more.
class UiStage {
public:
    explicit UiStage(Looks &looks, const StageLook &look = {}, const QSize &size = {1000, 800})
        : m_look{look}
        , m_appearance{looks.appearance()}
        , m_page{new QWidget{&m_window}}
        , m_column{new QVBoxLayout{m_page}}
        , m_size{size}
    {
        looks.use(look.language, look.theme, look.scale);
        m_column->setContentsMargins(28, 20, 28, 20);
        m_column->setSpacing(16);
        m_page->setAutoFillBackground(true);
    }

    [[nodiscard]] const StageLook &look() const { return m_look; }
    [[nodiscard]] QString say(const char *english, const char *inUrdu) const { return m_look.say(english, inUrdu); }
    [[nodiscard]] ui::Appearance &appearance() { return m_appearance; }
    [[nodiscard]] QWidget &window() { return m_window; }
    [[nodiscard]] QWidget &page() { return *m_page; }
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }

    /// A component that takes the appearance first.
    template<typename Part, typename... Arguments>
    Part &add(Arguments &&...arguments)
    {
        return put(new Part{m_appearance, std::forward<Arguments>(arguments)...});
    }
    /// A widget of Qt's.
    template<typename Part, typename... Arguments>
    Part &addStock(Arguments &&...arguments)
    {
        return put(new Part{std::forward<Arguments>(arguments)...});
    }
    template<typename Part>
    Part &put(Part *part, Qt::Alignment alignment = {})
    {
        m_column->addWidget(part, 0, alignment);
        return *part;
    }

    /// Shows the page; spare height goes below its parts.
    void show()
    {
        m_column->addStretch(1);
        m_page->setGeometry({QPoint{0, 0}, m_size});
        present(m_window, m_size);
    }
    /// Lets layouts and paints catch up with a change.
    void settle() { present(m_window, m_size); }

private:
    StageLook m_look;
    ui::Appearance &m_appearance;
    QWidget m_window;
    QWidget *m_page;
    QVBoxLayout *m_column;
    QSize m_size;
};

} // namespace mehfooz::test
