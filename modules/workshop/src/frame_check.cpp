// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_check.h"

#include <workshop/journal.h>

#include <QtEndian>

#include <sodium.h>

#include <array>

namespace mehfooz::workshop {

static_assert(crypto_shorthash_BYTES == sizeof(quint64));
static_assert(crypto_shorthash_KEYBYTES == 2 * sizeof(quint64));

quint64 RecordChain::next(QByteArrayView payload)
{
    std::array<unsigned char, crypto_shorthash_KEYBYTES> key{};
    qToLittleEndian(m_last, key.data());
    qToLittleEndian(m_number++, key.data() + sizeof(quint64));
    std::array<unsigned char, crypto_shorthash_BYTES> hash{};
    crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char *>(payload.data()),
                     static_cast<unsigned long long>(payload.size()), key.data());
    m_last = qFromLittleEndian<quint64>(hash.data());
    return m_last;
}

quint32 little32(const char *bytes)
{
    return qFromLittleEndian<quint32>(bytes);
}

quint64 little64(const char *bytes)
{
    return qFromLittleEndian<quint64>(bytes);
}

QByteArray fileHead()
{
    QByteArray head = kJournalMagic.toByteArray();
    head.resize(kFileHead, '\0');
    qToLittleEndian(kJournalSchema, head.data() + kJournalMagic.size());
    return head;
}

void frameRecord(QByteArrayView payload, RecordChain &chain, QByteArray &out)
{
    const qsizetype at = out.size();
    out.resize(at + kRecordHead);
    qToLittleEndian(static_cast<quint32>(payload.size()), out.data() + at);
    qToLittleEndian(chain.next(payload), out.data() + at + sizeof(quint32));
    out.append(payload);
}

} // namespace mehfooz::workshop
