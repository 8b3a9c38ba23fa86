// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace mehfooz {

/// SHA-256 in lower-case hexadecimal. Pure; any thread.
[[nodiscard]] QByteArray sha256Hex(QByteArrayView bytes);

/// A fast digest of many pieces (BLAKE2b, 256 bits), for keys of caches. One thread at a time.
class PiecewiseDigest final {
public:
    PiecewiseDigest();
    ~PiecewiseDigest();
    Q_DISABLE_COPY_MOVE(PiecewiseDigest)

    /// Adds a piece together with its length, so that "ab"+"c" differs from "a"+"bc".
    void add(QByteArrayView piece);
    /// The digest of all pieces in lower-case hexadecimal; call once, last.
    [[nodiscard]] QByteArray hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace mehfooz
