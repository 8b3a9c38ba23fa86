// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace mehfooz::server {

/// The phone page, packed once.
struct PackedPage {
    QByteArray plain;
    QByteArray gzip;
};
/// Packs with the best ratio that gzip has; some 10 ms for a page.
[[nodiscard]] PackedPage packPage(const QByteArray &html);

/// Whether the session can take answers, for who watches over the host.
struct Health {
    bool ok = true;
    QByteArray sid;
};

struct HttpQuestion {
    QByteArray method;
    QByteArray target;
    QByteArray acceptEncoding;
};

/// An HTTP/1.1 answer, after which the connection closes.
struct HttpAnswer {
    QByteArray head; ///< With the empty line.
    QByteArray body; ///< Shared with the page.
};

/// The answer to everything but an upgrade (docs/workshop-protocol.md, "HTTP"). Pure.
[[nodiscard]] HttpAnswer answerFor(const HttpQuestion &question, const PackedPage &page, const Health &health);
/// The answer to what is no request, or too long for one.
[[nodiscard]] HttpAnswer badRequest();

/// True when the path, without its query, is the one of the web socket.
[[nodiscard]] bool isSocketPath(const QByteArray &target);
/// True when this value of Accept-Encoding allows gzip.
[[nodiscard]] bool takesGzip(const QByteArray &acceptEncoding);

} // namespace mehfooz::server
