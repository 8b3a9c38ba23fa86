// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_answer.h"

#include <QList>

#include <zlib.h>

namespace mehfooz::server {

namespace {

constexpr int kGzip = 15 + 16; // the largest window, and the frame of gzip around it

QByteArray gzipped(const QByteArray &plain)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kGzip, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))), Qt::Uninitialized);
    QByteArray input = plain; // zlib wants it writable
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return whole ? packed : QByteArray{};
}

struct Said {
    QByteArray status;
    QByteArray type;
    QByteArray extra; ///< Further header lines.
    QByteArray body;
};

HttpAnswer made(const Said &said)
{
    return {"HTTP/1.1 " + said.status + "\r\nContent-Type: " + said.type + "\r\nContent-Length: " + QByteArray::number(said.body.size())
                + "\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n" + said.extra + "Connection: close\r\n\r\n",
            said.body};
}

HttpAnswer plainly(const QByteArray &status, const QByteArray &extra = {})
{
    return made({status, "text/plain; charset=utf-8", extra, status.mid(4) + '\n'});
}

HttpAnswer pageAnswer(const PackedPage &page, bool packed)
{
    const QByteArray encoding = packed ? QByteArray{"Content-Encoding: gzip\r\n"} : QByteArray{};
    return made({"200 OK", "text/html; charset=utf-8", encoding + "Vary: Accept-Encoding\r\nCache-Control: no-cache\r\n", packed ? page.gzip : page.plain});
}

HttpAnswer healthAnswer(const Health &health)
{
    const QByteArray body = "{\"ok\":" + QByteArray{health.ok ? "true" : "false"} + ",\"v\":1,\"session\":\"" + health.sid + "\"}";
    return made({health.ok ? "200 OK" : "503 Service Unavailable", "application/json", "Cache-Control: no-store\r\n", body});
}

QByteArray pathOf(const QByteArray &target)
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.left(query);
}

} // namespace

PackedPage packPage(const QByteArray &html)
{
    return {html, gzipped(html)};
}

bool isSocketPath(const QByteArray &target)
{
    return pathOf(target) == "/ws";
}

bool takesGzip(const QByteArray &acceptEncoding)
{
    for (const QByteArray &part : acceptEncoding.toLower().split(',')) {
        const QList<QByteArray> words = part.split(';');
        if (words.first().trimmed() == "gzip")
            return words.size() < 2 || !words[1].trimmed().startsWith("q=") || words[1].trimmed().mid(2).toDouble() > 0;
    }
    return false;
}

HttpAnswer answerFor(const HttpQuestion &question, const PackedPage &page, const Health &health)
{
    const QByteArray path = pathOf(question.target);
    if (question.method != "GET")
        return plainly("405 Method Not Allowed", "Allow: GET\r\n");
    if (path == "/")
        return pageAnswer(page, !page.gzip.isEmpty() && takesGzip(question.acceptEncoding));
    if (path == "/healthz")
        return healthAnswer(health);
    return path == "/ws" ? plainly("426 Upgrade Required", "Upgrade: websocket\r\n") : plainly("404 Not Found");
}

HttpAnswer badRequest()
{
    return plainly("400 Bad Request");
}

} // namespace mehfooz::server
