// SPDX-License-Identifier: MIT
// A host ends what a script waits for: each call that waits, by a signal or by polling, by interrupt() and by the limit of time.
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

#include "tests/sandbox/attack.h"

using nacre::Error;
using nacre::Interpreter;

namespace {
// begun() is called just before the script waits; $dir is a folder of the test's own.
const char* const waiting[] = {
    "begun(); sleep 1000",
    "begun(); select undef, undef, undef, 1000",
    "begun(); sleep",
    "pipe my $r, my $w; begun(); <$r>",
    "pipe my $r, my $w; begun(); sysread $r, my $b, 10",
    "pipe my $r, my $w; begun(); read $r, my $b, 10",
    "pipe my $r, my $w; begun(); getc $r",
    "pipe my $r, my $w; begun(); syswrite $w, 'x' x 1e6 while 1",
    "pipe my $r, my $w; $w->autoflush(1); begun(); print $w 'x' x 1e6",
    "pipe my $r, my $w; begun(); my $in = ''; vec($in, fileno $r, 1) = 1; select $in, undef, undef, undef",
    "use Socket; socketpair my $a, my $b, AF_UNIX, SOCK_STREAM, 0; begun(); recv $a, my $m, 10, 0",
    "use Socket; socketpair my $a, my $b, AF_UNIX, SOCK_STREAM, 0; begun(); send $a, 'x' x 1e6, 0 for 1 .. 10",
    "use Socket; socket my $s, AF_INET, SOCK_STREAM, 0; bind $s, sockaddr_in(0, INADDR_LOOPBACK); listen $s, 5; begun(); accept my $c, $s",
    "use Socket; socket my $s, AF_UNIX, SOCK_STREAM, 0; bind $s, sockaddr_un(\"$dir/full\"); listen $s, 0;"
    " my @c; for (1 .. 3) { socket my $c, AF_UNIX, SOCK_STREAM, 0; push @c, $c; begun() if $_ == 2; connect $c, sockaddr_un(\"$dir/full\") }",
    "use IO::Socket::INET; my $s = IO::Socket::INET->new(Listen => 1, LocalAddr => '127.0.0.1'); begun(); $s->accept",
    "use Fcntl ':flock'; open my $f, '>', \"$dir/lock\"; flock $f, LOCK_EX; open my $g, '>', \"$dir/lock\"; begun(); flock $g, LOCK_EX",
    "use IPC::SysV ':all'; our $sem = semget IPC_PRIVATE, 1, 0600; begun(); semop $sem, pack 's3', 0, -1, 0",
    "use IPC::SysV ':all'; our $queue = msgget IPC_PRIVATE, 0600; begun(); msgrcv $queue, my $b, 10, 0, 0",
    "use IPC::SysV ':all'; our $queue = msgget IPC_PRIVATE, 0600; begun(); msgsnd $queue, pack('l! a*', 1, 'x' x 8000), 0 for 1 .. 1000",
    "our $child = fork; if (!$child) { exec 'sleep', 1000 } begun(); waitpid $child, 0",
    "our $child = fork; if (!$child) { exec 'sleep', 1000 } begun(); wait",
    "our @children = map { my $p = fork; if (!$p) { exec 'sleep', 1000 } $p } 1, 2; begun(); wait",
    "begun(); system 'exec sleep 1000'",
    "begun(); my $x = `exec sleep 1000`",
    "our $child = open my $h, '-|', 'exec sleep 1000'; begun(); <$h>",
    "our $child = open my $h, '-|', 'exec sleep 1000'; begun(); close $h",
    "begun(); open my $h, '<', \"$dir/fifo\"",
    "begun(); open my $h, '>', \"$dir/fifo\"",
    "use POSIX; begun(); POSIX::sigsuspend(POSIX::SigSet->new)",
    "use POSIX; begun(); POSIX::pause()",
    "use Time::HiRes; begun(); Time::HiRes::usleep(1e9)",
    "use IO::Select; pipe my $r, my $w; begun(); IO::Select->new($r)->can_read",
    "use IO::Poll; pipe my $r, my $w; my $p = IO::Poll->new; $p->mask($r => 1); begun(); $p->poll",
    "use Nacre::Fiber; my $f = Nacre::Fiber::spawn(sub { sleep 1000 }); begun(); $f->join",
    "use Nacre::Fiber; pipe my $r, my $w; my $f = Nacre::Fiber::spawn(sub { <$r> }); begun(); $f->join",
    "while (1) { eval { begun(); sleep 1000 } }",
    "$SIG{ALRM} = sub { begun(); sleep 1000 }; alarm 1; sleep 1000",
};

class Folder {
 public:
  Folder() {
    char name[] = "/tmp/nacre-waits-XXXXXX";
    path = mkdtemp(name);
    mkfifo((path + "/fifo").c_str(), 0600);
  }
  ~Folder() {
    for (const char* name : {"/fifo", "/lock", "/lock2", "/full"}) unlink((path + name).c_str());
    rmdir(path.c_str());
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string path;
};

// What the script did not come to tell of is among what it left behind.
void tidy(Interpreter& perl) {
  perl.renew({});
  for (int pid : perl.leftovers().children) kill(pid, SIGKILL);
  perl.eval("1 while wait != -1; our ($sem, $queue); semctl $sem, 0, 0, 0 if defined $sem; msgctl $queue, 0, 0 if defined $queue; 1");
}

nacre::Options options(nacre::Signals::Wake wake, std::string_view text) {
  nacre::Options given = attack::with({}, text);
  given.signals.wake = wake;
  return given;
}

double seconds_since(std::chrono::steady_clock::time_point then) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - then).count();
}
}  // namespace

TEST_CASE("interrupt() ends each call that waits") {
  for (auto wake : {nacre::Signals::Wake::Signal, nacre::Signals::Wake::Polling}) {
    std::vector<double> delays;
    for (const char* text : waiting) {
      CAPTURE(std::string(text));
      CAPTURE(static_cast<int>(wake));
      Folder folder;
      Interpreter perl(options(wake, text));
      perl.set_scalar("dir", folder.path);
      std::atomic<bool> begun{false};
      std::chrono::steady_clock::time_point told;
      perl.define("begun", [&] { begun = true; });
      std::thread other([&] {
        while (!begun) std::this_thread::yield();
        std::this_thread::sleep_for(std::chrono::milliseconds(15));
        told = std::chrono::steady_clock::now();
        perl.interrupt();
      });
      auto ended = attack::run(perl, std::string("our $dir; ") + text);
      double delay = seconds_since(told);
      other.join();
      CHECK_MESSAGE(ended.kind == Error::Kind::Interrupted, ended.message);
      delays.push_back(delay);
      CHECK(delay < 5);
      tidy(perl);
      CHECK(attack::lives(perl));
    }
    std::sort(delays.begin(), delays.end());
    CHECK(delays[delays.size() / 2] < 0.05);        // what is promised; that a machine was busy for a moment is not the interpreter
    MESSAGE("interrupted after ", delays[delays.size() / 2] * 1000, " ms, at most ", delays.back() * 1000, " ms");
  }
}

TEST_CASE("the limit of time ends each call that waits") {
  for (auto wake : {nacre::Signals::Wake::Signal, nacre::Signals::Wake::Polling}) {
    for (const char* text : waiting) {
      CAPTURE(std::string(text));
      CAPTURE(static_cast<int>(wake));
      Folder folder;
      Interpreter perl(options(wake, text));
      perl.set_scalar("dir", folder.path);
      perl.define("begun", [] {});
      perl.renew(attack::time(std::chrono::milliseconds(std::string_view(text).find("alarm 1") == std::string_view::npos ? 40 : 1100)));
      auto ended = attack::run(perl, std::string("our $dir; ") + text);
      CHECK_MESSAGE(ended.by("time"), ended.message);
      CHECK(ended.seconds < attack::patience);
      tidy(perl);
      CHECK(attack::lives(perl));
    }
  }
}

namespace {
Interpreter* to_interrupt = nullptr;
void interrupt_it(int) { to_interrupt->interrupt(); }
}  // namespace

TEST_CASE("interrupt() from a signal's C handler") {
  Interpreter perl(attack::with({}));
  to_interrupt = &perl;
  struct sigaction action {}, before;
  action.sa_handler = interrupt_it;
  sigaction(SIGUSR2, &action, &before);
  for (const char* text : {"kill USR2 => $$; 1 while 1", "kill USR2 => $$; sleep 1000"}) {
    CAPTURE(std::string(text));
    CHECK(attack::run(perl, text).kind == Error::Kind::Interrupted);
    CHECK(perl.eval("1 + 1").as<int>() == 2);
  }
  sigaction(SIGUSR2, &before, nullptr);
}

TEST_CASE("an interrupt while nothing runs ends the next call, and only that") {
  Interpreter perl(attack::with({}));
  perl.interrupt();
  CHECK(attack::run(perl, "1 while 1").kind == Error::Kind::Interrupted);
  CHECK(perl.eval("2 + 3").as<int>() == 5);
}

TEST_CASE("each call of the host has the time anew") {
  Interpreter perl(attack::with(attack::time(std::chrono::milliseconds(300))));
  for (int k = 0; k < 6; ++k) CHECK(!attack::run(perl, "select undef, undef, undef, 0.1; 1").kind);
}

TEST_CASE("a name that is looked up can be given up") {
  Interpreter perl(attack::with(attack::time(std::chrono::milliseconds(100))));
  auto ended = attack::run(perl, "gethostbyname 'localhost'; gethostbyname 'no.such.host.invalid' while 1");
  CHECK_MESSAGE(ended.by("time"), ended.message);
  CHECK(ended.seconds < 5);
}
