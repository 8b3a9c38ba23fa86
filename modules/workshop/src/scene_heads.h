// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workshop/standings.h>

#include <QJsonObject>

namespace mehfooz::workshop {

/// What a head is made for.
struct HeadFor {
    QString language;
    int question = 0; ///< Of the plan, for the group that gets the head; only where the scene has an opening.
};

/// The shared fields of a question that is put to phones: nothing in them depends on its key.
[[nodiscard]] QJsonObject questionHead(const SessionState &state, int opening, const HeadFor &wanted);
/// The shared fields of the frame for where the session now is.
[[nodiscard]] QJsonObject sceneHead(const SessionState &state, const Standings &standings, const HeadFor &wanted);

/// A frame's first fields.
[[nodiscard]] QJsonObject frame(const QString &type);
/// The object without its closing bracket, for a tail to follow.
[[nodiscard]] QByteArray openEnded(const QJsonObject &object);
/// A value as it stands inside a frame.
[[nodiscard]] QByteArray compactValue(const QJsonValue &value);
[[nodiscard]] QString shownName(const Participant &participant, ParticipantNumber number);

} // namespace mehfooz::workshop
