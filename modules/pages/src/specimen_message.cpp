// SPDX-License-Identifier: GPL-3.0-or-later
#include "specimen_message.h"

#include <text/isolates.h>

#include <QCoreApplication>

namespace mehfooz {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::SpecimenMessage)

public:
    static QString channel(Channel channel)
    {
        switch (channel) {
        case Channel::Sms: return tr("SMS");
        case Channel::Whatsapp: return tr("WhatsApp");
        case Channel::Email: return tr("E-mail");
        case Channel::Call: return tr("Phone call");
        case Channel::Qr: return tr("QR code");
        case Channel::Web: return tr("Web page");
        case Channel::Payment: return tr("Payment screen");
        }
        Q_UNREACHABLE();
    }
    //: Above a message: %1 is how it came (SMS, e-mail), %2 the time of the day.
    static QString channelAndTime() { return tr("%1, %2"); }
};

ui::SpecimenChannel frameOf(Channel channel)
{
    switch (channel) {
    case Channel::Sms: return ui::SpecimenChannel::Sms;
    case Channel::Whatsapp: return ui::SpecimenChannel::Whatsapp;
    case Channel::Email: return ui::SpecimenChannel::Email;
    case Channel::Call: return ui::SpecimenChannel::Call;
    case Channel::Qr: return ui::SpecimenChannel::Qr;
    case Channel::Web: return ui::SpecimenChannel::Web;
    case Channel::Payment: return ui::SpecimenChannel::Payment;
    }
    Q_UNREACHABLE();
}

} // namespace

ui::SpecimenMessage messageOf(const ShownSpecimen &specimen)
{
    ui::SpecimenMessage message;
    message.channel = frameOf(specimen.channel);
    message.language = specimen.language;
    message.from = specimen.from;
    message.subject = specimen.subject;
    message.channelLine = Words::channel(specimen.channel);
    if (!specimen.sent.isEmpty())
        message.channelLine = Words::channelAndTime().arg(message.channelLine, text::isolatedLtr(specimen.sent));
    for (const SpecimenElement &element : specimen.elements)
        message.parts.append({element.id, element.text, element.signId, element.paragraph});
    return message;
}

QList<ui::SignMarker> markersOf(const ShownSpecimen &specimen)
{
    QList<ui::SignMarker> markers;
    for (const ShownSign &sign : specimen.signs)
        markers.append({sign.id, sign.number, ui::SignMarker::State::Shown});
    return markers;
}

} // namespace mehfooz
