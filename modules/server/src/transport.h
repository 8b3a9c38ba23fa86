// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asio and Beast are compiled once, in boost_sources.cpp: this comes before any header of theirs.
#ifndef BOOST_ASIO_SEPARATE_COMPILATION
#define BOOST_ASIO_SEPARATE_COMPILATION
#endif
#ifndef BOOST_BEAST_SEPARATE_COMPILATION
#define BOOST_BEAST_SEPARATE_COMPILATION
#endif

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/websocket/stream.hpp>

namespace mehfooz::server {

namespace asio = boost::asio;
namespace beast = boost::beast;

/// The plain executor, not the one that hides which it is: smaller sockets, no virtual call a handler.
using Executor = asio::io_context::executor_type;
using Tcp = asio::ip::tcp;
using Socket = asio::basic_stream_socket<Tcp, Executor>;
using Acceptor = asio::basic_socket_acceptor<Tcp, Executor>;
/// Without the extension that compresses: its tables alone would take more than a phone may.
using WebSocket = beast::websocket::stream<Socket, false>;
using ErrorOfAsio = boost::system::error_code;

} // namespace mehfooz::server
