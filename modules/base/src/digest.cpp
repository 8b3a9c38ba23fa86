// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/digest.h>

#include <QCryptographicHash>

#include <sodium.h>

#include <array>

namespace mehfooz {

QByteArray sha256Hex(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

struct PiecewiseDigest::State {
    crypto_generichash_state hash;
};

PiecewiseDigest::PiecewiseDigest() : m_state{std::make_unique<State>()}
{
    // Chooses the fastest code for this processor; the digests are the same without.
    [[maybe_unused]] static const int chosen = sodium_init();
    crypto_generichash_init(&m_state->hash, nullptr, 0, crypto_generichash_BYTES);
}

PiecewiseDigest::~PiecewiseDigest() = default;

void PiecewiseDigest::add(QByteArrayView piece)
{
    const QByteArray length = QByteArray::number(piece.size()) + ':';
    const auto feed = [this](QByteArrayView bytes) {
        crypto_generichash_update(&m_state->hash, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  static_cast<unsigned long long>(bytes.size()));
    };
    feed(length);
    feed(piece);
}

QByteArray PiecewiseDigest::hex()
{
    std::array<unsigned char, crypto_generichash_BYTES> bytes{};
    crypto_generichash_final(&m_state->hash, bytes.data(), bytes.size());
    return QByteArray{reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())}.toHex();
}

} // namespace mehfooz
