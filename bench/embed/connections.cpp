// SPDX-License-Identifier: MIT
// usage: connections CONNECTIONS ROUNDS SERVER [ARGUMENTS...]
// Starts the server, which prints its port; opens all connections, then asks on each of them, all at once, in so many rounds. Prints the memory
// that a connection takes (proportional set sizes of the server and its children) and the requests a second of CPU time and of the clock.
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <boost/asio.hpp>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {
struct Server {
  int pid = 0;
  unsigned short port = 0;
};

Server start(char** command) {
  int ends[2];
  if (pipe(ends) != 0) std::exit(1);
  Server server;
  server.pid = fork();
  if (server.pid == 0) {
    setpgid(0, 0);
    dup2(ends[1], 1);
    execvp(command[0], command);
    _exit(127);
  }
  close(ends[1]);
  char line[32] = {};
  if (read(ends[0], line, sizeof line - 1) <= 0) std::exit(1);
  server.port = static_cast<unsigned short>(std::atoi(line));
  return server;
}

// The server and its children: kilobytes, each page's share; CPU time.
struct Use {
  long kilobytes = 0;
  double seconds = 0;
};
Use use_of_group(int group) {
  Use use;
  for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
    int pid = std::atoi(entry.path().filename().c_str());
    if (pid <= 0 || getpgid(pid) != group) continue;
    std::ifstream rollup(entry.path() / "smaps_rollup");
    for (std::string word; rollup >> word;)
      if (word == "Pss:") {
        long kb = 0;
        rollup >> kb;
        use.kilobytes += kb;
        break;
      }
    double nanoseconds = 0;
    std::ifstream(entry.path() / "schedstat") >> nanoseconds;
    use.seconds += nanoseconds / 1e9;
  }
  return use;
}

asio::awaitable<void> ask(tcp::socket& socket, long& answered) {
  char answer[16];
  co_await asio::async_write(socket, asio::buffer("hello\n", 6), asio::use_awaitable);
  size_t n = co_await asio::async_read(socket, asio::buffer(answer, 6), asio::use_awaitable);
  if (n == 6 && std::string(answer, 6) == "HELLO\n") ++answered;
}
}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) return std::fprintf(stderr, "usage: connections CONNECTIONS ROUNDS SERVER [ARGUMENTS...]\n"), 2;
  rlimit files{};
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);
  long wanted = std::atol(argv[1]), rounds = std::atol(argv[2]), answered = 0;
  Server server = start(argv + 3);
  asio::io_context context(1);
  std::vector<tcp::socket> sockets;
  tcp::endpoint endpoint(asio::ip::address_v4::loopback(), server.port);
  Use empty = use_of_group(server.pid);
  auto round = [&] {
    for (auto& socket : sockets) asio::co_spawn(context, ask(socket, answered), asio::detached);
    context.run();
    context.restart();
  };
  for (long k = 0; k < wanted; ++k) {
    sockets.emplace_back(context);
    sockets.back().connect(endpoint);
  }
  round();   // now each connection is served
  Use full = use_of_group(server.pid);
  auto begun = std::chrono::steady_clock::now();
  for (long k = 0; k < rounds; ++k) round();
  double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
  Use after = use_of_group(server.pid);
  double cpu = after.seconds - full.seconds;
  std::printf("%ld connections, %ld of %ld answered: %.1f KB a connection, %.0f requests a second of the server's CPU time, %.0f by the clock\n", wanted, answered,
              wanted * (rounds + 1), static_cast<double>(full.kilobytes - empty.kilobytes) / static_cast<double>(wanted),
              cpu > 0 ? static_cast<double>(wanted * rounds) / cpu : 0.0, static_cast<double>(wanted * rounds) / seconds);
  kill(-server.pid, SIGTERM);
  waitpid(server.pid, nullptr, 0);
  return answered == wanted * (rounds + 1) ? 0 : 1;
}
