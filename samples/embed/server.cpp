// SPDX-License-Identifier: MIT
// A server on Boost.Asio whose handlers are Perl, in one thread. Beside each other on one io_context: connections that C++ accepts and Perl
// answers; the plain accept loop of Perl, blocking as it is written, with a fiber for each client; and clients of both, which are C++.
#include <nacre/asio.h>

#include <algorithm>
#include <boost/asio.hpp>
#include <iostream>

namespace asio = boost::asio;
using asio::awaitable;
using asio::use_awaitable;
using asio::ip::tcp;

namespace {

constexpr char handlers[] = R"(
  use strict;
  use warnings;
  use Socket;
  use Nacre::Fiber;

  # Takes its time: others are served meanwhile.
  sub answer {
      my ($line) = @_;
      die "no manners\n" unless $line =~ s/^please //;
      select undef, undef, undef, 0.01;
      return scalar reverse $line;
  }

  # As a book on sockets has it, with a fiber in place of a process.
  socket my $listener, PF_INET, SOCK_STREAM, 0 or die "socket: $!";
  bind $listener, pack_sockaddr_in(0, INADDR_LOOPBACK) or die "bind: $!";
  listen $listener, SOMAXCONN or die "listen: $!";
  our ($port) = unpack_sockaddr_in getsockname $listener;

  sub accept_clients {
      for (1 .. shift) {
          accept my $client, $listener or die "accept: $!";
          Nacre::Fiber::spawn(sub {
              while (my $line = <$client>) {
                  select undef, undef, undef, 0.01;
                  syswrite $client, uc $line;
              }
          });
      }
      return 'accepted all';
  }
)";

constexpr int clients = 10;

// A client of C++'s side: a line from the socket, the answer from Perl.
awaitable<void> serve(tcp::socket socket, nacre::AsioLoop& loop, nacre::Value answer) {
  std::string line;
  size_t length = co_await asio::async_read_until(socket, asio::dynamic_buffer(line), '\n', use_awaitable);
  line.resize(length - 1);
  std::string reply;
  try {
    std::vector<nacre::Value> arguments(1, line);
    nacre::Value result = co_await loop.async_call(answer, arguments, use_awaitable);
    reply = result.text() + "\n";
  } catch (const nacre::Error& error) {
    reply = "error: " + error.message();
  }
  co_await asio::async_write(socket, asio::buffer(reply), use_awaitable);
}

awaitable<void> accept_clients(tcp::acceptor& acceptor, nacre::AsioLoop& loop, nacre::Value answer, int count) {
  auto executor = co_await asio::this_coro::executor;
  for (int k = 0; k < count; ++k)
    asio::co_spawn(executor, serve(co_await acceptor.async_accept(use_awaitable), loop, answer), asio::detached);
}

awaitable<void> ask(unsigned short port, std::string question, std::vector<std::string>& answers) {
  tcp::socket socket(co_await asio::this_coro::executor);
  co_await socket.async_connect({asio::ip::address_v4::loopback(), port}, use_awaitable);
  question += '\n';
  co_await asio::async_write(socket, asio::buffer(question), use_awaitable);
  std::string reply;
  co_await asio::async_read_until(socket, asio::dynamic_buffer(reply), '\n', use_awaitable);
  answers.push_back(reply);
}

}  // namespace

int main() {
  asio::io_context context;
  nacre::Options options;
  options.grants.network = nacre::Grants::Network::Loopback;
  nacre::Interpreter perl(options);
  nacre::AsioLoop loop(perl, context);
  perl.eval(handlers, "handlers.pl");

  tcp::acceptor acceptor(context, {asio::ip::address_v4::loopback(), 0});
  asio::co_spawn(context, accept_clients(acceptor, loop, perl.sub("answer"), clients + 1), asio::detached);
  loop.async_call(perl.sub("accept_clients"), {clients}, [](std::exception_ptr failure, const nacre::Value& result) {
    std::cout << "Perl's loop: " << (failure ? "failed" : result.text()) << "\n";
  });

  std::vector<std::string> answers;
  auto of_perl = perl.scalar("port").as<unsigned short>();
  for (int k = 0; k < clients; ++k) {
    std::string number = std::to_string(k);
    asio::co_spawn(context, ask(acceptor.local_endpoint().port(), "please " + number + " drawkcab", answers), asio::detached);
    asio::co_spawn(context, ask(of_perl, "loud " + number, answers), asio::detached);
  }
  asio::co_spawn(context, ask(acceptor.local_endpoint().port(), "now!", answers), asio::detached);
  context.run();
  std::ranges::sort(answers);
  for (const std::string& answer : answers) std::cout << answer;
}
