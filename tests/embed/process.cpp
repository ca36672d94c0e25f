// SPDX-License-Identifier: MIT
// What belongs to the process and not to the interpreter, line by line of the table in docs/embedding.md.
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <functional>
#include <thread>

#include "support.h"

using embed_tests::error_of;
using embed_tests::granted;
using embed_tests::kind_of;
using nacre::Error;
using nacre::Interpreter;
using nacre::Options;
using nacre::Stream;

namespace {
// What becomes of a child of ours that does this: its wait status.
int in_child(const std::function<void()>& act) {
  pid_t child = ::fork();
  if (child == 0) {
    act();
    ::_exit(0);
  }
  int status = -1;
  REQUIRE(::waitpid(child, &status, 0) == child);
  return status;
}

Options with(void (*grant)(nacre::Grants&)) {
  Options options;
  grant(options.grants);
  return options;
}

bool is_open(int fd) { return ::fcntl(fd, F_GETFD) >= 0; }

// 0, 1 and 2 as they are; a test that fails leaves them so.
class StandardDescriptors {
 public:
  StandardDescriptors() {
    for (int fd : {0, 1, 2}) kept_[static_cast<size_t>(fd)] = ::fcntl(fd, F_DUPFD_CLOEXEC, 10);
  }
  ~StandardDescriptors() {
    for (int fd : {0, 1, 2}) {
      ::dup2(kept_[static_cast<size_t>(fd)], fd);
      ::close(kept_[static_cast<size_t>(fd)]);
    }
  }
  StandardDescriptors(const StandardDescriptors&) = delete;
  StandardDescriptors& operator=(const StandardDescriptors&) = delete;

  bool are_the_same() const {
    for (int fd : {0, 1, 2}) {
      struct stat now {}, before {};
      if (::fstat(fd, &now) != 0 || ::fstat(kept_[static_cast<size_t>(fd)], &before) != 0 || now.st_ino != before.st_ino || now.st_dev != before.st_dev) return false;
    }
    return true;
  }

 private:
  std::array<int, 3> kept_{};
};

// A pipe whose reading end tells what was written to the other.
class Wire {
 public:
  Wire() { REQUIRE(::pipe2(ends_, O_CLOEXEC | O_NONBLOCK) == 0); }
  ~Wire() {
    for (int end : ends_) ::close(end);
  }
  Wire(const Wire&) = delete;
  Wire& operator=(const Wire&) = delete;
  int in() const { return ends_[1]; }
  std::string out() const {
    char text[200];
    ssize_t size = ::read(ends_[0], text, sizeof text);
    return size > 0 ? std::string(text, static_cast<size_t>(size)) : "";
  }

 private:
  int ends_[2];
};

const char* const to_nobody[] = {
    "pipe my $r, my $w; close $r; $w->autoflush(1); print $w 'x' or die; 1",
    "pipe my $r, my $w; close $r; syswrite $w, 'x' or die; 1",
    "use Socket; socketpair my $r, my $w, AF_UNIX, SOCK_STREAM, 0; close $r; syswrite $w, 'x' or die; 1",
    "use Socket; socketpair my $r, my $w, AF_UNIX, SOCK_STREAM, 0; close $r; send $w, 'x', 0 or die; 1",
    "open my $w, '|-', 'exec true' or die; waitpid -1, 0; $w->autoflush(1); print $w 'x' x 1e6 or die; 1",
};
}  // namespace

TEST_CASE("what nobody reads is EPIPE for a script and no end of the host") {
  for (const char* text : to_nobody) {
    CAPTURE(text);
    int status = in_child([&] {
      ::signal(SIGPIPE, SIG_DFL);
      Options options = granted();
      options.errors = Stream::none();
      Interpreter perl(options);
      bool refused = perl.eval(std::string("eval { ") + text + " } ? 'written' : $!{EPIPE} ? 'EPIPE' : \"$@\"").text() == "EPIPE";
      ::_exit(refused ? 7 : 8);
    });
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 7);
  }
}

TEST_CASE("SIGPIPE is as it was for the host, for its handlers and for programs that are started") {
  auto breaks = [](const Interpreter&) {
    int ends[2];
    (void)!::pipe(ends);
    ::close(ends[0]);
    return ::write(ends[1], "x", 1) == 1;
  };
  int status = in_child([&] {
    ::signal(SIGPIPE, SIG_DFL);
    Interpreter perl(granted());
    if (perl.eval("system 'kill -PIPE $$'").as<int>() != SIGPIPE) ::_exit(3);
    breaks(perl);
  });
  CHECK(WIFSIGNALED(status));
  CHECK(WTERMSIG(status) == SIGPIPE);
  status = in_child([&] {
    ::signal(SIGPIPE, [](int) { ::_exit(9); });
    Interpreter perl(granted());
    perl.eval(to_nobody[1]);
  });
  CHECK(WEXITSTATUS(status) == 9);
}

TEST_CASE("an interpreter that owns SIGPIPE has it as perl has") {
  auto owning = [](const char* text) {
    return in_child([=] {
      ::signal(SIGPIPE, SIG_DFL);
      Interpreter another(granted());
      Options options = granted();
      options.signals.owned_by_script = {"PIPE"};
      Interpreter perl(options);
      ::_exit(perl.eval(text).as<int>());
    });
  };
  CHECK(WTERMSIG(owning("pipe my $r, my $w; close $r; syswrite $w, 'x'; 5")) == SIGPIPE);
  CHECK(WEXITSTATUS(owning("my $n = 4; $SIG{PIPE} = sub { $n++ }; pipe my $r, my $w; close $r; syswrite $w, 'x'; $n")) == 5);
}

TEST_CASE("a script closes its handles, and no descriptor of the host's") {
  StandardDescriptors mine;
  {
    Interpreter perl(with([](nacre::Grants& g) { g.write_files = {"/"}; }));
    CHECK(perl.eval("close STDIN; close STDOUT; close STDERR; fileno(STDOUT) // 'none'").text() == "none");
    CHECK(perl.eval("open STDOUT, '>', '/dev/null' or die; fileno STDOUT").as<int>() > 2);
    CHECK(perl.eval("use POSIX; POSIX::close($_) for 0 .. 2; POSIX::dup2(fileno STDOUT, 1) // \"$!\"").text() == "Bad file descriptor");
    CHECK(mine.are_the_same());
  }
  CHECK(mine.are_the_same());
  Interpreter perl(with([](nacre::Grants& g) { g.process = true; }));
  perl.eval("close STDIN; 1");
  CHECK(!is_open(0));
}

TEST_CASE("descriptors that the host gave stay open, and stand for its own") {
  StandardDescriptors mine;
  Wire wire;
  Options options = with([](nacre::Grants& g) { g.spawn = g.fork = true; });
  options.input = Stream::none();
  options.output = options.errors = Stream::descriptor(wire.in());
  {
    Interpreter perl(options);
    CHECK(perl.eval("$| = 1; print 'one'; system 'printf two; printf three >&2'; $?").as<int>() == 0);
    CHECK(wire.out() == "onetwothree");
    CHECK(perl.eval("open(my $f, '>&=', 1) ? 'open' : \"$!\"").text() == "Bad file descriptor");
    CHECK(perl.eval("`cat; printf four`").text() == "four");
    CHECK(perl.eval("my $p = open(my $f, '-|') // die; if (!$p) { exec 'printf five' } <$f>").text() == "five");
    CHECK(perl.eval("use POSIX; my $p = fork; if (!$p) { close STDOUT; POSIX::close(0); POSIX::_exit(6) } waitpid $p, 0; $? >> 8").as<int>() == 6);
    perl.eval("close STDOUT; POSIX::close($_) for 0 .. 9; 1");
    CHECK(mine.are_the_same());
  }
  CHECK(is_open(wire.in()));
  CHECK(mine.are_the_same());
}

TEST_CASE("programs that are started by a script without streams have none of the host's") {
  Options options = with([](nacre::Grants& g) { g.spawn = true; });
  options.input = options.output = options.errors = Stream::none();
  Interpreter perl(options);
  CHECK(perl.eval("`readlink /proc/self/fd/0 /proc/self/fd/2`").text() == "/dev/null\n/dev/null\n");
}

TEST_CASE("exec and _exit end the host's process only where that is granted, and a fork's child in any case") {
  Interpreter perl(with([](nacre::Grants& g) { g.spawn = g.fork = true; }));
  CHECK(perl.eval("eval { exec 'true' }; $@").text().starts_with("exec: not permitted by the host (needs Process)"));
  CHECK(perl.eval("use POSIX (); eval { POSIX::_exit(1) }; $@").text().find("_exit: not permitted by the host (needs Process)") != std::string::npos);
  CHECK(perl.eval("my $p = fork; if (!$p) { exec 'sh', '-c', 'exit 3'; POSIX::_exit(99) } waitpid $p, 0; $? >> 8").as<int>() == 3);
  CHECK(perl.eval("my $p = fork; if (!$p) { POSIX::_exit(4) } waitpid $p, 0; $? >> 8").as<int>() == 4);
}

TEST_CASE("exit in a fork's child comes out of the host's call, in the host's copy") {
  int status = in_child([] {
    Interpreter perl(granted());
    pid_t parent = ::getpid();
    int left = -1;
    try {
      left = perl.eval("my $p = fork; exit 6 if !$p; waitpid $p, 0; $? >> 8").as<int>();
    } catch (const Error& error) {
      if (::getpid() != parent) ::_exit(error.kind() == Error::Kind::Exit ? error.status() : 99);
    }
    ::_exit(left);
  });
  CHECK(WEXITSTATUS(status) == 6);
}

TEST_CASE("the mask of blocked signals is the thread's, and what a script changes stays so") {
  std::thread([] {
    Interpreter perl(with([](nacre::Grants& g) { g.signal = true; }));
    perl.eval("use POSIX; POSIX::sigprocmask(SIG_BLOCK, POSIX::SigSet->new(SIGUSR2)); 1");
    sigset_t now;
    pthread_sigmask(SIG_SETMASK, nullptr, &now);
    CHECK(sigismember(&now, SIGUSR2) == 1);
  }).join();
  sigset_t now;
  pthread_sigmask(SIG_SETMASK, nullptr, &now);
  CHECK(sigismember(&now, SIGUSR2) == 0);
}

namespace {
volatile sig_atomic_t heard = 0;
}  // namespace

// In a process that has made no interpreter yet.
TEST_CASE("fresh process: the wake signal's handler of before is called too" * doctest::skip()) {
  struct sigaction mine {};
  mine.sa_handler = [](int) { heard = heard + 1; };
  ::sigaction(SIGURG, &mine, nullptr);
  Interpreter perl;
  ::raise(SIGURG);
  CHECK(heard == 1);
  std::jthread other([&perl] { perl.interrupt(); });
  CHECK(kind_of([&] { perl.eval("1 while 1"); }) == Error::Kind::Interrupted);
  Options options;
  options.signals.wake_signal = SIGUSR1;
  CHECK(error_of([&] { Interpreter another(options); }).message() == "the wake signal is not to be had");
}

TEST_CASE("the wake signal is shared with who had it, and one for all interpreters") {
  int status = in_child([] {
    int nothing = ::open("/dev/null", O_WRONLY);
    ::dup2(nothing, 1);
    ::execl("/proc/self/exe", "nacre-embed-tests", "--no-skip", "--test-case=fresh process: the wake*", nullptr);
  });
  CHECK(status == 0);
}

TEST_CASE("the working directory and the umask are all threads'") {
  auto folder = std::filesystem::current_path();
  mode_t mask = ::umask(022);
  Interpreter perl(with([](nacre::Grants& g) { g.process = true; g.read_files = {"/"}; }));
  CHECK(perl.eval("umask 027").as<int>() == 022);
  perl.eval("chdir '/' or die");
  std::thread([] { CHECK(std::filesystem::current_path() == "/"); }).join();
  CHECK(::umask(mask) == 027);
  std::filesystem::current_path(folder);
}

TEST_CASE("the environment is the host's, but for the time zone") {
  for (bool everything : {false, true}) {
    CAPTURE(everything);
    ::setenv("NACRE_HOST", "here", 1);
    ::unsetenv("TZ");
    ::tzset();
    Interpreter perl(everything ? granted() : with([](nacre::Grants& g) { g.spawn = g.environment = true; }));
    CHECK(perl.eval("$ENV{NACRE_HOST}").text() == "here");
    CHECK(perl.eval("$ENV{NACRE_HOST} = 'there'; $ENV{NACRE_SCRIPT} = 'new'; `echo \\$NACRE_HOST \\$NACRE_SCRIPT`").text() == "there new\n");
    CHECK(std::string(::getenv("NACRE_HOST")) == "here");
    CHECK(::getenv("NACRE_SCRIPT") == nullptr);
    CHECK(perl.eval("$ENV{TZ} = 'Asia/Tokyo'; (localtime 0)[2]").as<int>() == 9);
    CHECK(std::string(::getenv("TZ")) == "Asia/Tokyo");
    Interpreter other(granted());
    CHECK(other.eval("$ENV{NACRE_HOST}").text() == "here");
    ::unsetenv("NACRE_HOST");
    ::unsetenv("TZ");
    ::tzset();
  }
}

TEST_CASE("the locale is the host's: a script chooses among what POSIX tells it") {
  std::string before = ::setlocale(LC_ALL, nullptr);
  Interpreter perl(granted()), other(granted());
  CHECK(perl.eval("use POSIX; POSIX::setlocale(LC_ALL, 'C.UTF-8')").text() == "C.UTF-8");
  CHECK(::setlocale(LC_ALL, nullptr) == before);
  CHECK(other.eval("use POSIX; POSIX::setlocale(LC_ALL, 'C'); POSIX::setlocale(LC_ALL)").text() == "C");
  CHECK(perl.eval("POSIX::setlocale(LC_ALL)").text() == "C.UTF-8");
}

TEST_CASE("chance has a state in each interpreter") {
  Interpreter one, other;
  const char* three = "join ',', map { int rand 1e9 } 1 .. 3";
  one.eval("srand 7");
  other.eval("srand 7");
  std::string first = one.eval(three).text();
  ::srand(1);
  ::srand48(1);
  CHECK(other.eval(three).text() == first);
  CHECK(one.eval(three).text() != first);
}
