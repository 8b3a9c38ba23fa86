// SPDX-License-Identifier: GPL-3.0-or-later
#include <learning/pack.h>

#include "key_table.h"

namespace mehfooz {

namespace {

constexpr std::array<KeyRow<QuizKind>, 5> kQuizKinds{{
    {QuizKind::Practice, u"practice"},
    {QuizKind::Test, u"test"},
    {QuizKind::Workshop, u"workshop"},
    {QuizKind::PrePost, u"pre_post"},
    {QuizKind::Final, u"final"},
}};

constexpr std::array<KeyRow<Channel>, 7> kChannels{{
    {Channel::Sms, u"sms"},
    {Channel::Whatsapp, u"whatsapp"},
    {Channel::Email, u"email"},
    {Channel::Call, u"call"},
    {Channel::Qr, u"qr"},
    {Channel::Web, u"web"},
    {Channel::Payment, u"payment"},
}};

} // namespace

const LessonBody *Lesson::body(QStringView language) const
{
    for (const LessonBody &each : bodies) {
        if (each.language == language)
            return &each;
    }
    return bodies.isEmpty() ? nullptr : &bodies.first();
}

QString toKey(QuizKind kind)
{
    return keyIn(kQuizKinds, kind);
}

std::optional<QuizKind> quizKindFromKey(QStringView key)
{
    return valueIn(kQuizKinds, key);
}

QString toKey(Channel channel)
{
    return keyIn(kChannels, channel);
}

std::optional<Channel> channelFromKey(QStringView key)
{
    return valueIn(kChannels, key);
}

} // namespace mehfooz
