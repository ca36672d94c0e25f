// SPDX-License-Identifier: MIT
// What belongs to the process: descriptors, environment, signals, ids, children.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

#include "sandbox.h"

namespace nacre::sandbox_tests {

TEST_CASE("the host's descriptors do not exist") {
  Scratch scratch;
  int host = ::open(scratch.outside("secret").c_str(), O_RDWR | O_CLOEXEC);
  const std::string n = std::to_string(host);
  auto grants = files_inside(scratch);
  grants.process = grants.spawn = true;
  for (const std::string& operation : {"open(my $h, '<&=" + n + "')", "open(my $h, '<&" + n + "')", "open(my $h, '<&=', " + n + ")", "open(my $h, '+<&', " + n + ")",
                                       "IO::Handle->new_from_fd(" + n + ", 'r')", "POSIX::read(" + n + ", my $b, 1)", "POSIX::write(" + n + ", 'x', 1)",
                                       "POSIX::dup(" + n + ")", "POSIX::dup2(" + n + ", 1)", "POSIX::dup2(1, " + n + ")", "POSIX::close(" + n + ")", "POSIX::lseek(" + n + ", 0, 0)",
                                       "POSIX::ttyname(" + n + ")", "POSIX::fpathconf(" + n + ", 1)", "POSIX::tcgetpgrp(" + n + ") != -1"}) {
    CAPTURE(operation);
    std::string told = answer("use POSIX (); use IO::Handle; $! = 0; my $r = " + operation + "; $answer = (defined $r && $r ? \"got $r\" : '') . ($!+0)",
                              grants, &scratch);
    CHECK((told == "9" || told == "-19" || told == "got -19"));
  }
  CHECK(answer("my $bits = ''; vec($bits, " + n + ", 1) = 1; my $r = select($bits, undef, undef, 0); $answer = \"$r \" . ($!+0)", grants, &scratch) == "-1 9");
  CHECK(answer("use IO::Poll; my ($fd, $e) = (" + n + ", 1); $answer = IO::Poll::_poll(0, $fd, $e); $answer .= \" $fd $e\"", grants, &scratch) == "1 " + n + " 32");
  // Nor do they travel through a socket of the program's own.
  CHECK(answer("use Socket; use Socket::MsgHdr; socketpair(my $a, my $b, AF_UNIX, SOCK_STREAM, 0) or die; my $m = Socket::MsgHdr->new(buf => 'x');"
               "$m->cmsghdr(SOL_SOCKET, 1, pack 'i', " + n + "); $answer = sendmsg($a, $m) // $!+0", grants, &scratch) == "9");
  CHECK(answer("open my $h, '<', \"$in/file\" or die; use Socket; use Socket::MsgHdr; socketpair(my $a, my $b, AF_UNIX, SOCK_STREAM, 0) or die;"
               "my $m = Socket::MsgHdr->new(buf => 'x'); $m->cmsghdr(SOL_SOCKET, 1, pack 'i', fileno $h); sendmsg($a, $m) or die $!;"
               "my $n = Socket::MsgHdr->new(buflen => 9, controllen => 64); recvmsg($b, $n) or die $!; my $fd = unpack 'i', ($n->cmsghdr)[2];"
               "open my $i, '<&=', $fd or die $!; $answer = <$i>", grants, &scratch) == "inside\n");
  // Its own it has: as numbers too, as long as they are open.
  CHECK(answer("use POSIX (); my $fd = POSIX::open(\"$in/file\") // die $!; POSIX::read($fd, my $b, 3); my $d = POSIX::dup($fd); POSIX::close($fd); POSIX::close($d);"
               "$answer = $b . (POSIX::read($d, $b, 1) // 'gone')", grants, &scratch) == "insgone");
  char byte = 0;
  CHECK(::pread(host, &byte, 1, 0) == 1);
  CHECK(read_file(scratch.outside("secret")) == "secret\n");
  ::close(host);
}

TEST_CASE("an environment of its own") {
  posix::Grants grants;
  ::setenv("NACRE_SANDBOX_TEST", "the host's", 1);
  CHECK(answer("$answer = join ',', %ENV", grants) == "");
  CHECK(answer("$ENV{NACRE_SANDBOX_TEST} = 'changed'; $answer = $ENV{NACRE_SANDBOX_TEST}", grants) == "changed");
  CHECK(std::string(::getenv("NACRE_SANDBOX_TEST")) == "the host's");
  grants.spawn = true;
  CHECK(answer("$answer = `/usr/bin/env`", grants) == "");
  CHECK(answer("$ENV{OWN} = 'x'; $answer = `/usr/bin/env`", grants) == "OWN=x\n");
  CHECK(answer("$ENV{OWN} = 'x'; open my $h, '-|', '/usr/bin/env' or die $!; $answer = <$h>", grants) == "OWN=x\n");
  CHECK(answer("use IPC::Open3; $ENV{OWN} = 'x'; my $pid = open3(undef, my $o, undef, '/usr/bin/env'); $answer = <$o>; waitpid $pid, 0", grants) == "OWN=x\n");
  CHECK(answer("$ENV{PATH} = '/none'; $answer = system('env') . ' ' . ($!+0)", grants) == "-1 2");
  grants.environment = true;
  CHECK(answer("$answer = $ENV{NACRE_SANDBOX_TEST}; $ENV{NACRE_SANDBOX_TEST} = 'changed'; $answer .= `/bin/sh -c 'echo \\$NACRE_SANDBOX_TEST'`", grants) == "the host'schanged\n");
  CHECK(std::string(::getenv("NACRE_SANDBOX_TEST")) == "the host's");
  ::unsetenv("NACRE_SANDBOX_TEST");
}

TEST_CASE("signals and timers are the host's") {
  posix::Grants grants;
  ::signal(SIGUSR1, SIG_IGN);
  for (const char* operation : {"$SIG{USR1} = sub {}", "local $SIG{ALRM} = 'IGNORE'", "$SIG{INT} = 'DEFAULT'", "alarm 1", "kill 0, $$", "kill 'TERM', -1", "use POSIX (); POSIX::raise(10)",
                                "use POSIX; sigaction(SIGUSR1, POSIX::SigAction->new(sub {}))", "use POSIX; sigprocmask(SIG_BLOCK, POSIX::SigSet->new(SIGUSR1))",
                                "use Time::HiRes 'ualarm'; ualarm(1)", "use POSIX (); POSIX::abort()",
                                "use Fcntl; pipe my $r, my $w; fcntl $r, 8, $$", "use Fcntl; pipe my $r, my $w; fcntl $r, F_SETFL, 020000"}) {
    CAPTURE(operation);
    std::string told = refusal(operation, grants);
    CHECK_MESSAGE(refuses(told, "Signal"), told);
  }
  CHECK(refusal("local $SIG{__WARN__} = sub {}; local $SIG{__DIE__} = sub {}; delete $SIG{USR1}; %SIG = (); my $x = $SIG{INT}", grants) == "no error");
  struct sigaction now;
  ::sigaction(SIGUSR1, nullptr, &now);
  CHECK((now.sa_handler == SIG_IGN));
  ::signal(SIGUSR1, SIG_DFL);
}

TEST_CASE("the process itself") {
  posix::Grants grants;
  char before[4096], after[4096];
  REQUIRE(::getcwd(before, sizeof before));
  for (const char* operation : {"chdir '/'", "umask 0", "umask", "setpgrp", "setpriority 0, 0, 1", "chroot '/'",
                                "use POSIX (); POSIX::nice(1)", "use POSIX (); POSIX::setsid()", "use POSIX (); POSIX::_exit(3)",
                                "ioctl STDIN, 0x5412, 'x'", "use POSIX (); POSIX::tcsetpgrp(0, 1)"}) {
    CAPTURE(operation);
    std::string told = refusal(operation, grants);
    CHECK_MESSAGE(refuses(told, "Process"), told);
  }
  for (const char* operation : {"$< = 1000", "$> = 1000", "$( = 1000", "$) = '1000 1000'", "($<, $>) = (1, 1)", "use POSIX (); POSIX::setuid(1)", "use POSIX (); POSIX::setgid(1)"}) {
    CAPTURE(operation);
    CHECK(refuses(refusal(operation, grants), "Users"));
  }
  CHECK(refuses(refusal("syscall 39", grants), "SystemCalls"));
  CHECK(refuses(refusal("getppid", grants), "Observe"));
  CHECK(refuses(refusal("use POSIX (); POSIX::uname()", grants), "Observe"));
  CHECK(refuses(refusal("use Sys::Hostname; hostname()", grants), "Observe"));
  CHECK(refuses(refusal("getpwnam 'root'", grants), "Users"));
  CHECK(refuses(refusal("my @x = glob '~root'", grants), "Users"));
  CHECK(refuses(refusal("shmget 0, 10, 0600", grants), "Shm"));
  CHECK(refuses(refusal("use IPC::SysV; IPC::SysV::shmat(1, undef, 0)", grants), "Shm"));
  // What it may say of itself, to itself.
  CHECK(answer("$0 = 'title'; $answer = $0 . ($$ > 0) . (time > 0) . scalar(@{[localtime]}) . (sleep(0) == 0)", grants) == "title1191");
  CHECK(answer("use Config; $answer = length $Config{sig_name} > 0 && $Config{myhostname} eq '' ? 'known' : 'told'", grants) == "known");
  REQUIRE(::getcwd(after, sizeof after));
  CHECK(std::string(before) == after);
}

TEST_CASE("children of the host are not the program's") {
  pid_t child = ::fork();
  if (child == 0) ::_exit(7);
  posix::Grants grants;
  CHECK(refuses(refusal("wait", grants), "Spawn"));
  CHECK(refuses(refusal("waitpid -1, 0", grants), "Spawn"));
  int status = 0;
  CHECK(::waitpid(child, &status, 0) == child);
  CHECK(WEXITSTATUS(status) == 7);
}

TEST_CASE("fork is granted of its own") {
  posix::Grants grants;
  grants.spawn = true;
  CHECK(refuses(refusal("fork", grants), "Spawn and fork of its own"));
  CHECK(refuses(refusal("open my $h, '-|'", grants), "Spawn and fork of its own"));
  CHECK(answer("$answer = system '/bin/true'", grants) == "0");
}

}  // namespace nacre::sandbox_tests
