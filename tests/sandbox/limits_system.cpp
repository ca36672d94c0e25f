// SPDX-License-Identifier: MIT
// What a script may have of the system: output, descriptors, children; and what it leaves behind.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/sandbox/attack.h"

using nacre::Interpreter;
using nacre::Limits;

TEST_CASE("output ends where the limit is, whatever it is written by") {
  for (const char* text : {"$| = 1; print 'x' x 100 while 1", "print 'x' x 100 while 1", "printf '%100s', 1 while 1", "use feature 'say'; say 'x' x 100 while 1",
                           "syswrite STDOUT, 'x' x 100 while 1", "print STDERR 'x' x 100 while 1", "warn 'x' x 100 while 1",
                           "open my $f, '>', '/dev/null'; print $f 'x' x 1000 while 1", "open my $f, '>', '/dev/null'; syswrite $f, 'x' x 1000 while 1",
                           "use Socket; socketpair my $a, my $b, AF_UNIX, SOCK_DGRAM, 0; while (1) { send $a, 'x' x 100, 0; recv $b, my $m, 200, 0 }",
                           "eval { print 'x' x 100 while 1 } while 1", "format STDOUT =\n@<<<<<<<<<\n'xxxxxxxxxx'\n.\nwrite while 1",
                           "use POSIX; POSIX::write(fileno STDOUT, 'x' x 100, 100) while 1"}) {
    CAPTURE(std::string(text));
    Limits limits = attack::output(5000);
    limits.time = std::chrono::seconds(10);
    nacre::Options options = attack::with(limits);
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    options.output = options.errors = nacre::Stream::descriptor(ends[1]);
    Interpreter perl(std::move(options));
    auto ended = attack::run(perl, text);
    CHECK_MESSAGE(ended.by("output"), ended.message);
    close(ends[1]);
    std::string got(20000, '\0');
    CHECK(read(ends[0], got.data(), got.size()) <= 5000);
    close(ends[0]);
    CHECK(attack::lives(perl));
  }
}

TEST_CASE("output by the host's callback counts too") {
  std::string got;
  nacre::Options options = attack::with(attack::output(1000));
  options.output = nacre::Stream::writer([&](std::string_view text) { got += text; });
  Interpreter perl(std::move(options));
  CHECK(attack::run(perl, "$| = 1; print 'x' x 99 while 1").by("output"));
  CHECK(got.size() == 1000);
}

TEST_CASE("a fork bomb has its number of children, and they have none of their own") {
  Limits limits;
  limits.children = 5;
  Interpreter perl(attack::with(limits));
  auto text = perl.eval(
      "use POSIX; my ($made, $error) = (0, ''); for (1 .. 20) { my $p = fork; if (!defined $p) { $error = $!{EAGAIN} ? 'EAGAIN' : $!; last } if (!$p) { my $q = fork;"
      " POSIX::_exit(defined $q ? 7 : 3) } ++$made } my @ends; while ((my $p = wait) != -1) { push @ends, $? >> 8 } \"$made $error @ends\"").text();
  CHECK(text.starts_with("5 EAGAIN"));
  CHECK(perl.eval("my $s = system 'true'; \"$s\"").text() == "-1");
  CHECK(perl.eval("my $x = `echo hello`; defined $x ? \"<$x>\" : 'undef'").text() == "undef");
  CHECK(perl.eval("defined open(my $h, '|-', 'cat') ? 'open' : 'refused'").text() == "refused");
}

TEST_CASE("wait takes the script's own children alone") {
  pid_t of_the_host = fork();
  if (of_the_host == 0) _exit(9);
  {
    Interpreter perl(attack::with({}));
    CHECK(perl.eval("wait").as<int>() == -1);
    CHECK(perl.eval("$!{ECHILD} ? 'none' : \"$!\"").text() == "none");
    CHECK(perl.eval("waitpid " + std::to_string(of_the_host) + ", 0").as<int>() == -1);
    CHECK(perl.eval("use POSIX; my @p = map { my $p = fork; POSIX::_exit($_) if !$p; $p } 1 .. 3; my $sum = 0; while (wait != -1) { $sum += $? >> 8 } $sum").as<int>() == 6);
    CHECK(perl.eval("use POSIX ':sys_wait_h'; my $p = fork; POSIX::_exit(4) if !$p; my $got; 1 until $got = waitpid -1, WNOHANG; \"\" . ($got == $p) . ' ' . ($? >> 8)").text() == "1 4");
  }
  int status = 0;
  CHECK(waitpid(of_the_host, &status, 0) == of_the_host);
  CHECK(WEXITSTATUS(status) == 9);
}

TEST_CASE("the host is told what a script left behind") {
  Interpreter perl(attack::with({}));
  CHECK(perl.leftovers().empty());
  perl.eval("use POSIX; use IPC::SysV ':all'; our ($m, $s, $q, $f, $p); $m = shmget IPC_PRIVATE, 100, 0600; $s = semget IPC_PRIVATE, 1, 0600; $q = msgget IPC_PRIVATE, 0600;"
            " open $f, '<', '/dev/null'; $p = fork; if (!$p) { POSIX::_exit(0) } 1");
  nacre::Leftovers left = perl.leftovers();
  CHECK(left.descriptors.size() == 1);
  CHECK(left.descriptors[0] == perl.eval("fileno $f").as<int>());
  CHECK(left.children == std::vector<int>{perl.eval("$p").as<int>()});
  CHECK(left.shared_memory == std::vector<int>{perl.eval("$m").as<int>()});
  CHECK(left.semaphores == std::vector<int>{perl.eval("$s").as<int>()});
  CHECK(left.queues == std::vector<int>{perl.eval("$q").as<int>()});
  perl.eval("shmctl $m, IPC_RMID, 0; semctl $s, 0, IPC_RMID, 0; msgctl $q, IPC_RMID, 0; close $f; waitpid $p, 0; 1");
  CHECK(perl.leftovers().empty());
}

TEST_CASE("descriptors that are open at once are counted") {
  Limits limits;
  limits.descriptors = 10;
  Interpreter perl(attack::with(limits));
  auto opened = [&](std::string_view how) {
    return perl.eval("use Socket; my (@h, $n); for (1 .. 50) { my ($h, $r, $w, $s, $a, $b); (" + std::string(how) + ") or last; ++$n } my $why = $!{EMFILE} ? 'EMFILE' : $!; @h = (); \"$n $why\"").text();
  };
  CHECK(opened("open $h, '<', '/dev/null' and push @h, $h") == "10 EMFILE");
  CHECK(opened("open $h, '<', '/dev/null' and push @h, $h") == "10 EMFILE");   // closed ones count no more
  CHECK(opened("pipe $r, $w and push @h, $r, $w") == "5 EMFILE");
  CHECK(opened("socket $s, AF_UNIX, SOCK_STREAM, 0 and push @h, $s") == "10 EMFILE");
  CHECK(opened("socketpair $a, $b, AF_UNIX, SOCK_STREAM, 0 and push @h, $a, $b") == "5 EMFILE");
  CHECK(opened("open $h, '>&', 2 and push @h, $h") == "10 EMFILE");
  CHECK(opened("opendir $h, '/' and push @h, $h") == "10 EMFILE");
  CHECK(perl.eval("use POSIX; my $n = 0; while (defined(my $fd = POSIX::open('/dev/null', 0))) { ++$n; last if $n > 40 } $n").as<int>() == 10);
}
