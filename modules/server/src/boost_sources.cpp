// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Asio and Beast that is no template, compiled once.
#define BOOST_ASIO_SEPARATE_COMPILATION
#define BOOST_BEAST_SEPARATE_COMPILATION
#include <boost/asio/impl/src.hpp>
#include <boost/beast/src.hpp>
