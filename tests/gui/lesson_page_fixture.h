// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/catalogue.h>
#include <support/lesson_pack.h>
#include <support/page_stage.h>
#include <support/quiz_hands.h>

#include "lesson_page.h"

#include <QRegularExpression>

namespace mehfooz::test {

/// A sentence of the small lesson in both languages.
struct Said {
    QString en;
    QString ur;
    [[nodiscard]] const QString &in(const QString &language) const { return language == u"ur" ? ur : en; }
};

/// One person before the reader, at lesson "otp" of lessonPack(): three parts and the summary.
class LessonPageFixture : public QObject {
protected:
    static constexpr int kParts = 4;
    static constexpr int kMinutes = 6;

    void makeLooks() { m_looks = std::make_unique<Looks>(); }
    void begin(Pack pack, const Address &address, const Shown &shown = {})
    {
        m_stage.reset();
        m_stage = std::make_unique<PageStage<LessonPage>>(*m_looks, std::move(pack), address);
        m_stage->show(shown);
        m_stage->arrive(address);
    }
    void begin(const QString &language, const QString &part = {})
    {
        Shown shown;
        shown.language = language;
        begin(lessonPack(), otp(part), shown);
    }
    [[nodiscard]] static Address otp(const QString &part = {}) { return {QStringLiteral("lesson"), QStringLiteral("otp"), part}; }
    [[nodiscard]] static QString word(const char *source, int count = -1) { return said("LessonPage", source, count); }

    [[nodiscard]] bool says(const QString &words) const { return m_stage->says(words); }
    [[nodiscard]] bool isAtPart(int part) const
    {
        const QString progress = said("LessonViewModel", "Part %1 of %2, %n minute(s) left", kMinutes);
        // The minutes behind the comma depend on the part.
        const QString beginning = progress.section(QRegularExpression{QStringLiteral("[,،] ")}, 0, 0);
        return says(QString{beginning}.arg(part).arg(kParts));
    }
    void swapTo(const QString &language)
    {
        Shown shown;
        shown.language = language;
        m_stage->look().use(shown);
        settle();
    }
    /// Whatever was asked of the storage before has been answered after this.
    void letStorageCatchUp()
    {
        QSignalSpy saved{&m_stage->open().workspace(), &Workspace::settingChanged};
        m_stage->open().workspace().setSetting(QStringLiteral("marker"), QStringLiteral("set"));
        QTRY_COMPARE(saved.size(), 1);
        settle();
    }
    [[nodiscard]] const QList<LessonPlace> &places() const { return m_stage->open().memory().lessonPlaces; }

    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<PageStage<LessonPage>> m_stage;
};

} // namespace mehfooz::test
