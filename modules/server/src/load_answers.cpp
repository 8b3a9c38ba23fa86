// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mehfooz::server {

namespace {

/// "[0,1,…]"
QByteArray countedUp(qsizetype count)
{
    QByteArray list = "[";
    for (qsizetype i = 0; i < count; ++i)
        list += (i > 0 ? "," : "") + QByteArray::number(i);
    return list + ']';
}

QList<QByteArray> eachIndex(qsizetype count, bool inList)
{
    QList<QByteArray> answers;
    for (qsizetype i = 0; i < count; ++i)
        answers.append(inList ? '[' + QByteArray::number(i) + ']' : QByteArray::number(i));
    return answers;
}

} // namespace

QList<QByteArray> answersFor(const QByteArray &frame)
{
    const QJsonObject question = QJsonDocument::fromJson(frame).object();
    const QString type = question.value(u"type").toString();
    const qsizetype options = question.value(u"options").toArray().size();
    if (type == u"single_choice")
        return eachIndex(options, false);
    if (type == u"true_false")
        return {"true", "false"};
    if (type == u"multiple_response")
        return eachIndex(options, true);
    if (type == u"ordering")
        return {countedUp(options)};
    if (type == u"matching")
        return {countedUp(question.value(u"lefts").toArray().size())};
    if (type == u"numeric")
        return {"\"7\"", "\"12\""};
    if (type == u"short_text")
        return {"\"otp\"", "\"no idea\""};
    return type == u"hotspot" ? QList<QByteArray>{"[]"} : QList<QByteArray>{};
}

} // namespace mehfooz::server
