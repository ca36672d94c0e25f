// SPDX-License-Identifier: MIT
// The same server in C++ with Boost.Asio's coroutines: what the scripts are measured beside.
#include <algorithm>
#include <boost/asio.hpp>
#include <cctype>
#include <cstdio>

namespace asio = boost::asio;
using asio::ip::tcp;

static asio::awaitable<void> serve(tcp::socket client) {
  std::string line;
  boost::system::error_code error;
  for (;;) {
    size_t n = co_await asio::async_read_until(client, asio::dynamic_buffer(line), '\n', asio::redirect_error(asio::use_awaitable, error));
    if (error) co_return;
    std::string answer = line.substr(0, n);
    line.erase(0, n);
    std::transform(answer.begin(), answer.end(), answer.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    co_await asio::async_write(client, asio::buffer(answer), asio::redirect_error(asio::use_awaitable, error));
  }
}

static asio::awaitable<void> listen(tcp::acceptor& acceptor) {
  for (;;) {
    tcp::socket client = co_await acceptor.async_accept(asio::use_awaitable);
    asio::co_spawn(acceptor.get_executor(), serve(std::move(client)), asio::detached);
  }
}

int main() {
  asio::io_context context(1);
  tcp::endpoint anywhere(asio::ip::address_v4::loopback(), 0);
  tcp::acceptor acceptor(context, anywhere);
  acceptor.listen(4096);
  std::printf("%u\n", acceptor.local_endpoint().port());
  std::fflush(stdout);
  asio::co_spawn(context, listen(acceptor), asio::detached);
  context.run();
}
