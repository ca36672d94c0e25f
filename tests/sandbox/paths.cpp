// SPDX-License-Identifier: MIT
// Ways out of a granted folder, each tried.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

#include "sandbox.h"

namespace nacre::sandbox_tests {

namespace {

namespace fs = std::filesystem;

// Every operation on the path must be refused, and nothing outside may have changed.
void check_out_of_reach(const Scratch& scratch, const std::string& path, const posix::Grants& grants) {
  const char* operations[] = {
      "open my $h, '<', $path",       "open my $h, '>', $path",          "open my $h, '+<', $path", "open my $h, '>>', $path",
      "open my $h, $path",            "open my $h, \"> $path\"",         "stat $path",              "-e $path",
      "-T $path",                     "-B $path",                        "-r $path",                "-w $path",
      "-s $path",                     "truncate $path, 0",               "chmod 0777, $path",       "chown -1, -1, $path",
      "utime 1, 1, $path",            "opendir my $d, $path",            "do $path",                "require $path",
      "local @ARGV = ($path); <>",    "use Cwd; Cwd::abs_path($path)",   "glob \"$path/*\"",        "use POSIX (); POSIX::access($path, 0)",
      "sysopen my $h, $path, 0",      "use POSIX (); POSIX::open($path)", "sysopen my $h, $path, 0x241, 0600"};
  for (const char* operation : operations) {
    CAPTURE(operation);
    CAPTURE(path);
    std::string told = refusal("my $path = '" + path + "'; " + operation, grants, &scratch);
    CHECK_MESSAGE((refuses(told, "ReadFiles") || refuses(told, "WriteFiles") || refuses(told, "Load")), told);
  }
  CHECK(read_file(scratch.outside("secret")) == "secret\n");
}

// Those that do not follow a link at the end of the path.
void check_entry_out_of_reach(const Scratch& scratch, const std::string& path, const posix::Grants& grants) {
  const char* operations[] = {"lstat $path",         "-l $path",        "readlink $path",         "unlink $path",          "rename $path, \"$in/x\"",
                              "rename \"$in/file\", $path", "link $path, \"$in/x\"", "link \"$in/file\", $path", "symlink 'file', $path", "mkdir $path",
                              "rmdir $path",         "use POSIX (); POSIX::mkfifo($path, 0600)", "use POSIX (); POSIX::lchown(0, 0, $path)"};
  for (const char* operation : operations) {
    CAPTURE(operation);
    CAPTURE(path);
    std::string told = refusal("my $path = '" + path + "'; " + operation, grants, &scratch);
    CHECK_MESSAGE((refuses(told, "ReadFiles") || refuses(told, "WriteFiles")), told);
  }
  CHECK(read_file(scratch.outside("secret")) == "secret\n");
  CHECK(read_file(scratch.inside("file")) == "inside\n");
  CHECK(!fs::exists(scratch.outside("new")));
}

// The folder in which relative paths begin, for a while.
class Here {
 public:
  explicit Here(const fs::path& folder) : before_(fs::current_path()) { fs::current_path(folder); }
  ~Here() { fs::current_path(before_); }
  Here(const Here&) = delete;
  Here& operator=(const Here&) = delete;

 private:
  fs::path before_;
};

// A child of ours that exchanges two names without end.
class Exchanger {
 public:
  Exchanger(const std::string& one, const std::string& other) : child_(::fork()) {
    if (child_ != 0) return;
    constexpr unsigned exchange = 2;   // RENAME_EXCHANGE
    for (;;) ::syscall(SYS_renameat2, AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), exchange);
  }
  ~Exchanger() {
    ::kill(child_, SIGKILL);
    ::waitpid(child_, nullptr, 0);
  }
  Exchanger(const Exchanger&) = delete;
  Exchanger& operator=(const Exchanger&) = delete;

 private:
  pid_t child_;
};

}  // namespace

TEST_CASE("what is granted works as ever") {
  Scratch scratch;
  const char* program = R"(
    my @told;
    my $ok = sub { push @told, $_[0] ? 1 : "$_[1]: $!" };
    $ok->(open(my $h, '<', "$in/file"), 'read'); $ok->(<$h> eq "inside\n", 'line'); close $h;
    $ok->(open($h, '>', "$in/made"), 'write'); print $h "text\n"; $ok->(close $h, 'close');
    $ok->(open($h, '+<', "$in/made"), 'both'); $ok->(open($h, '>>', "$in/made"), 'append'); close $h;
    $ok->(-e "$in/made" && -s _ == 5 && -f _ && !-d _, 'tests'); $ok->((stat "$in/made")[7] == 5, 'stat');
    $ok->(mkdir("$in/d"), 'mkdir'); $ok->(-d "$in/d/", 'slash'); $ok->(rename("$in/made", "$in/d/m"), 'rename');
    $ok->(symlink('../file', "$in/d/l"), 'symlink'); $ok->(readlink("$in/d/l") eq '../file', 'readlink'); $ok->(-l "$in/d/l", 'l');
    $ok->(open($h, '<', "$in/d/l"), 'through'); $ok->(open($h, '<', "$in/d/../file"), 'dots'); $ok->(open($h, '<', "$in//./file"), 'plain');
    $ok->(symlink("$in/file", "$in/abs"), 'abs'); $ok->(open($h, '<', "$in/abs"), 'through abs'); $ok->((stat "$in/abs")[7] == 7, 'stat abs');
    $ok->(link("$in/file", "$in/hard"), 'link'); $ok->(chmod(0600, "$in/hard") == 1, 'chmod'); $ok->(utime(1, 2, "$in/hard") == 1, 'utime');
    $ok->(truncate("$in/hard", 3), 'truncate'); $ok->(unlink("$in/hard", "$in/d/l", "$in/d/m", "$in/abs") == 4, 'unlink');
    $ok->(opendir(my $d, $in), 'opendir'); $ok->("@{[sort grep !/^\./, readdir $d]}" eq 'd file', 'readdir'); closedir $d;
    $ok->(join(' ', map { s!.*/!!r } glob "$in/f*") eq 'file', 'glob'); $ok->(rmdir("$in/d"), 'rmdir');
    $ok->(!open($h, '<', "$in/none") && $!{ENOENT}, 'none'); $ok->(!-e "$in/none/deep" && $!{ENOENT}, 'none deep');
    $ok->(!open($h, '<', "$in/file/x") && $!{ENOTDIR}, 'not a folder'); $ok->((stat $in)[2] & 040000, 'itself'); $ok->((lstat $in)[2] & 040000, 'lstat');
    $ok->(open($h, '<', \ "memory"), 'memory'); $ok->(<$h> eq 'memory', 'line of it'); $ok->(pipe(my $r, my $w), 'pipe');
    $answer = join ' ', grep { $_ ne 1 } @told;
  )";
  CHECK(answer(program, files_inside(scratch), &scratch) == "");
}

TEST_CASE("reading is not writing, nor the other way") {
  Scratch scratch;
  posix::Grants reads, writes;
  reads.read_files = {scratch.inside()};
  writes.write_files = {scratch.inside()};
  for (const char* operation : {"open my $h, '>', \"$in/new\"", "open my $h, '+<', \"$in/file\"", "open my $h, '>>', \"$in/file\"", "unlink \"$in/file\"",
                                "mkdir \"$in/new\"", "chmod 0, \"$in/file\"", "truncate \"$in/file\", 0", "rename \"$in/file\", \"$in/new\"",
                                "open my $h, '<', \"$in/file\"; chmod 0, $h", "open my $h, '<', \"$in/file\"; utime 1, 1, $h",
                                "open my $h, '<', \"$in/file\"; chown 0, 0, $h", "use Fcntl; sysopen my $h, \"$in/file\", O_RDONLY | O_TRUNC",
                                "use Fcntl; sysopen my $h, \"$in/new\", O_RDONLY | O_CREAT", "symlink 'file', \"$in/new\"", "link \"$in/file\", \"$in/new\""}) {
    CAPTURE(operation);
    CHECK(refuses(refusal(operation, reads, &scratch), "WriteFiles"));
  }
  for (const char* operation : {"open my $h, '<', \"$in/file\"", "open my $h, '+<', \"$in/file\"", "stat \"$in/file\"", "-e \"$in/file\"", "opendir my $d, $in",
                                "glob \"$in/*\"", "readlink \"$in/file\"", "require \"$in/file\"", "-T \"$in/file\"", "open my $h, '+>', \"$in/file\""}) {
    CAPTURE(operation);
    std::string told = refusal(operation, writes, &scratch);
    CHECK_MESSAGE((refuses(told, "ReadFiles") || refuses(told, "Load")), told);
  }
  CHECK(read_file(scratch.inside("file")) == "inside\n");
}

TEST_CASE("outside by name, and by dots") {
  Scratch scratch;
  auto grants = files_inside(scratch);
  for (const std::string& path : {scratch.outside("secret"), scratch.outside("none"), scratch.inside("../outside/secret"), scratch.root() + "/inside/../outside/secret",
                                  scratch.inside("..") + "/outside/none", "/" + scratch.outside("secret"), scratch.inside() + "-not/x",
                                  std::string("/etc/passwd"), std::string("/"), scratch.inside("../inside/file")}) {
    check_out_of_reach(scratch, path, grants);
  }
  for (const std::string& path : {scratch.outside("secret"), scratch.outside("new"), scratch.inside("../outside/new"), scratch.inside("..")})
    check_entry_out_of_reach(scratch, path, grants);
}

TEST_CASE("symbolic links that lead out") {
  Scratch scratch;
  auto grants = files_inside(scratch);
  fs::create_symlink(scratch.outside("secret"), scratch.inside("absolute"));
  fs::create_symlink("../outside/secret", scratch.inside("relative"));
  fs::create_symlink("../outside", scratch.inside("folder"));
  fs::create_symlink("/", scratch.inside("root"));
  fs::create_symlink("../outside/none", scratch.inside("dangling"));
  fs::create_symlink("absolute", scratch.inside("twice"));
  for (const std::string& path : {scratch.inside("absolute"), scratch.inside("relative"), scratch.inside("folder/secret"), scratch.inside("root/etc/passwd"),
                                  scratch.inside("dangling"), scratch.inside("twice"), scratch.inside("folder/none"), scratch.inside("root/none/x")})
    check_out_of_reach(scratch, path, grants);
  for (const std::string& path : {scratch.inside("folder/secret"), scratch.inside("folder/new"), scratch.inside("root/new")})
    check_entry_out_of_reach(scratch, path, grants);
  CHECK(answer("$answer = readlink(\"$in/relative\") . (-l \"$in/dangling\" ? 'l' : '') . unlink(\"$in/dangling\")", grants, &scratch) == "../outside/secretl1");
}

TEST_CASE("links that a program makes stay inside") {
  Scratch scratch;
  auto grants = files_inside(scratch);
  fs::create_directories(scratch.inside("a/b"));
  fs::create_directory_symlink("../..", scratch.inside("a/b/up"));
  for (const char* operation : {"symlink '/etc/passwd', \"$in/x\"", "symlink '../outside/secret', \"$in/x\"", "symlink \"$out/none\", \"$in/x\"", "symlink \"$in/../outside\", \"$in/x\"",
                                "symlink '../../outside', \"$in/a/x\"", "symlink '../outside', \"$in/a/b/up/x\"", "symlink 'a/b/up/../outside', \"$in/x\"", "symlink '..', \"$in/x\"",
                                "link \"$out/secret\", \"$in/x\"", "rename \"$in/a\", \"$out/a\"", "rename \"$out/secret\", \"$in/x\"", "rename $out, \"$in/x\"", "rename $in, \"$out/x\""}) {
    CAPTURE(operation);
    CHECK_MESSAGE(refuses(refusal(operation, grants, &scratch), "WriteFiles"), refusal(operation, grants, &scratch));
  }
  CHECK(!fs::is_symlink(scratch.inside("x")));
  CHECK(refusal("symlink '../a', \"$in/a/x\" or die $!; symlink \"$in/a/none\", \"$in/y\" or die $!", grants, &scratch) == "no error");
}

TEST_CASE("the border between two folders") {
  Scratch scratch;
  fs::create_directories(scratch.inside("readable"));
  fs::create_directories(scratch.inside("writable/sub"));
  write_file(scratch.inside("readable/r"), "r");
  posix::Grants grants;
  grants.read_files = {scratch.inside("readable")};
  grants.write_files = {scratch.inside("writable")};
  // A file that may only be read gets no second name where it may be written, and a folder does not move.
  for (const char* operation : {"link \"$in/readable/r\", \"$in/writable/r\"", "rename \"$in/readable\", \"$in/writable/x\"", "rename \"$in/readable/r\", \"$in/writable/r\"",
                                "rename \"$in/writable/sub\", \"$in/readable/sub\"", "rename \"$in/writable\", \"$in/other\""}) {
    CAPTURE(operation);
    CHECK(refuses(refusal(operation, grants, &scratch), "WriteFiles"));
  }
  CHECK(refusal("rename \"$in/writable/sub\", \"$in/writable/other\" or die $!", grants, &scratch) == "no error");
}

TEST_CASE("a granted folder stays the one that was granted") {
  Scratch scratch;
  fs::create_directories(scratch.inside("sub"));
  write_file(scratch.inside("sub/f"), "sub");
  posix::Grants grants;
  grants.write_files = {scratch.inside()};
  grants.read_files = {scratch.inside("sub")};
  // The program may rename the folder, and put another in its place: its name alone opens nothing.
  write_file(scratch.inside("hidden"), "hidden");
  const char* program = "mkdir \"$in/new\"; rename \"$in/sub\", \"$in/old\" or die $!; rename \"$in/new\", \"$in/sub\" or die $!; rename \"$in/hidden\", \"$in/sub/f\" or die $!;"
                        "open my $h, '<', \"$in/sub/f\" or die $!; $answer = <$h>";
  CHECK(answer(program, grants, &scratch) == "sub");
}

TEST_CASE("the names of /proc and /dev") {
  Scratch scratch;
  int host = ::open(scratch.outside("secret").c_str(), O_RDONLY | O_CLOEXEC);
  const std::string number = std::to_string(host);
  posix::Grants all, some;
  all.load = some.load = true;
  all.read_files = {"/"};
  some.read_files = {"/dev", "/proc/self/fd", "/proc/self", scratch.inside()};
  const std::string own = "/proc/" + std::to_string(::getpid());
  // What such a link leads to counts by its own name; what lies in /proc itself is refused even where "/" is granted.
  const std::pair<std::string, const posix::Grants*> attempts[] = {
      {"/proc/self/fd/" + number, &some},     {"/dev/fd/" + number, &some}, {"/proc/self/root/etc/passwd", &some}, {own + "/fd/" + number, &some}, {"/proc/self/exe", &some},
      {"/proc/self/environ", &all}, {"/proc/self/mem", &all},    {own + "/maps", &all},                 {"/proc/1/status", &all},     {"/proc/self/task", &all}};
  for (const auto& [path, granted] : attempts) {
    CAPTURE(path);
    const posix::Grants& grants = *granted;
    for (const char* operation : {"open my $h, '<', $path", "stat $path", "-e $path", "do $path"}) {
      CAPTURE(operation);
      std::string told = refusal("my $path = '" + path + "'; " + operation, grants, &scratch);
      CHECK_MESSAGE((refuses(told, "ReadFiles") || refuses(told, "Load")), told);
    }
  }
  CHECK(refusal("open my $h, '<', '/etc/passwd' or die $!; -e '/none' and die; -d '/etc' or die", all, &scratch) == "no error");
  ::close(host);
}

TEST_CASE("a link that is exchanged meanwhile") {
  Scratch scratch;
  auto grants = files_inside(scratch);
  fs::create_directory(scratch.inside("spot"));
  write_file(scratch.inside("spot/secret"), "fine\n");
  write_file(scratch.inside("spot/victim"), "fine\n");
  write_file(scratch.outside("victim"), "victim\n");
  fs::create_symlink("../outside", scratch.inside("link"));
  Exchanger running(scratch.inside("spot"), scratch.inside("link"));
  const char* program = R"(
    my %seen;
    for my $round (1 .. 3000) {
      eval { open(my $h, '<', "$in/spot/secret") ? $seen{<$h>}++ : $seen{failed}++; 1 } or $seen{refused}++;
      eval { $seen{"size " . (-s "$in/spot/secret" // '')}++ };
      eval { open my $h, '>', "$in/spot/made$round"; };
      eval { chmod 0604, "$in/spot/victim" };
      eval { mkdir "$in/spot/folder$round" };
      eval { unlink "$in/spot/victim" if $round == 3000; };
      eval { rename "$in/spot/made$round", "$in/spot/moved"; };
      eval { opendir my $d, "$in/spot"; $seen{$_}++ for grep /outer/, readdir $d };
    }
    $answer = join ' ', map { s/\n//r } grep !/^(failed|refused|fine\n|size 5|size )$/, sort keys %seen;
  )";
  write_file(scratch.outside("outer"), "");
  CHECK(answer(program, grants, &scratch) == "");
  for (const auto& entry : fs::directory_iterator(scratch.outside())) {
    std::string name = entry.path().filename();
    CHECK((name == "secret" || name == "victim" || name == "outer"));
  }
  struct stat status;
  REQUIRE(::stat(scratch.outside("victim").c_str(), &status) == 0);
  CHECK((status.st_mode & 07777) != 0604);
}

TEST_CASE("relative paths, and going elsewhere") {
  Scratch scratch;
  auto grants = files_inside(scratch);
  fs::create_directory(scratch.inside("sub"));
  {
    Here here(scratch.inside("sub"));
    CHECK(answer("open my $h, '<', '../file' or die $!; $answer = <$h>", grants, &scratch) == "inside\n");
    for (const char* path : {"../../outside/secret", "../../outside/none", "../../../etc/passwd", "../.."}) check_out_of_reach(scratch, path, grants);
    CHECK(refuses(refusal("chdir '..'", grants, &scratch), "Process"));
    grants.process = true;
    CHECK(answer("chdir '..' or die $!; open my $h, '<', 'file' or die $!; $answer = <$h>", grants, &scratch) == "inside\n");
    CHECK(refuses(refusal("chdir $out", grants, &scratch), "ReadFiles"));
    CHECK(refuses(refusal("chdir '..'; chdir '..'", grants, &scratch), "ReadFiles"));
    CHECK(refuses(refusal("opendir my $d, $in; chdir $d; stat '../outside'", grants, &scratch), "ReadFiles"));
  }
  Here here(scratch.outside());
  check_out_of_reach(scratch, "./secret", grants);
  check_out_of_reach(scratch, "./none", grants);
  CHECK(refuses(refusal("open my $h, '<', 'secret'", grants, &scratch), "ReadFiles"));
}

TEST_CASE("fifos are opened like other files, and looked at without waiting") {
  Scratch scratch;
  auto grants = files_inside(scratch);
  ::mkfifo(scratch.outside("fifo").c_str(), 0600);
  fs::create_symlink("../outside/fifo", scratch.inside("out"));
  CHECK(refuses(refusal("open my $h, '<', \"$out/fifo\"", grants, &scratch), "ReadFiles"));
  CHECK(refuses(refusal("open my $h, '<', \"$in/out\"", grants, &scratch), "ReadFiles"));
  const char* program = "use POSIX (); POSIX::mkfifo(\"$in/fifo\", 0600) or die $!; -p \"$in/fifo\" or die; open my $h, '+<', \"$in/fifo\" or die $!;"
                        "syswrite $h, 'x'; sysread $h, $answer, 1";
  CHECK(answer(program, grants, &scratch) == "x");
}

TEST_CASE("files of programs") {
  Scratch scratch;
  write_file(scratch.outside("Out.pm"), "package Out; $main::touched = 1; 1");
  write_file(scratch.inside("In.pm"), "package In; sub f { 'in' } 1");
  fs::create_symlink("../outside/Out.pm", scratch.inside("Link.pm"));
  posix::Grants grants;
  for (const char* operation : {"require \"$out/Out.pm\"", "do \"$out/Out.pm\"", "unshift @INC, $out; require Out", "require \"$in/In.pm\"", "do './Out.pm'"}) {
    CAPTURE(operation);
    CHECK(refuses(refusal(operation, grants, &scratch), "Load"));
  }
  grants.read_files = {scratch.inside()};
  CHECK(refuses(refusal("require \"$in/In.pm\"", grants, &scratch), "Load"));
  grants.load = true;
  CHECK(answer("unshift @INC, $in; require In; $answer = In::f()", grants, &scratch) == "in");
  CHECK(refuses(refusal("unshift @INC, $in; require Link", grants, &scratch), "Load"));
  CHECK(refuses(refusal("require \"$in/../outside/Out.pm\"", grants, &scratch), "Load"));
  CHECK(answer("use List::Util 'sum'; use POSIX 'floor'; use Socket; use Data::Dumper; $answer = sum(1, floor(2.5))", {}) == "3");
  CHECK(refusal("require None", {}).starts_with("Can't locate None.pm in @INC"));
}

TEST_CASE("odd names") {
  Scratch scratch;
  auto grants = files_inside(scratch);
  CHECK(answer("my $n = open(my $h, '<', \"$in/file\\0/../../outside/secret\"); $answer = $n // $!+0", grants, &scratch) == "2");
  CHECK(answer("unlink \"$in/file\\0x\"; $answer = -e \"$in/file\" ? 'there' : 'gone'", grants, &scratch) == "there");
  CHECK(refuses(refusal("open my $h, '<', \"$out/secret\" . '/' x 5000", grants, &scratch), "ReadFiles"));
  CHECK(answer("open(my $h, '<', \"$in/\" . 'x' x 300) and die; $answer = $!{ENAMETOOLONG} ? 'long' : $!", grants, &scratch) == "long");
  CHECK(answer("open(my $h, '<', \"$in/\" . 'x/' x 3000) and die; $answer = $!{ENAMETOOLONG} ? 'long' : $!", grants, &scratch) == "long");
  CHECK(answer("open(my $h, '<', '') and die; $answer = $!{ENOENT} ? 'none' : $!", grants, &scratch) == "none");
  CHECK(answer("open(my $h, '<', \"$in/./././file\") or die; $answer = <$h>", grants, &scratch) == "inside\n");
  CHECK(refuses(refusal("open my $h, '<', \"$in/\" . '../' x 2000 . 'etc/passwd'", grants, &scratch), "ReadFiles"));
}

TEST_CASE("one granted file") {
  Scratch scratch;
  write_file(scratch.inside("other"), "other");
  posix::Grants grants;
  grants.read_files = {scratch.inside("file"), scratch.inside("none"), "relative"};
  CHECK(answer("open my $h, '<', \"$in/file\" or die $!; $answer = <$h> . -s \"$in/file\"", grants, &scratch) == "inside\n7");
  for (const char* path : {"$in/other", "$in/file/../other", "$in", "$in/file2", "$in/none", "relative"})
    CHECK(refuses(refusal(std::string("open my $h, '<', \"") + path + '"', grants, &scratch), "ReadFiles"));
}

TEST_CASE("commands hidden in names of files") {
  Scratch scratch;
  auto grants = files_inside(scratch);
  const std::string made = scratch.inside("made");
  const std::string operations[] = {"open my $h, \"touch " + made + " |\"", "open my $h, \"| touch " + made + "\"", "open my $h, '-|', 'touch', '" + made + "'",
                                       "open my $h, '|-', 'touch " + made + "'", "open my $h, '-|'", "open my $h, '-|', '-'", "@ARGV = ('touch " + made + " |'); <>",
                                       "@ARGV = ('| touch " + made + "'); while (<>) {}", "my $x = \"touch " + made + " |\"; open F, $x; <F>", "system 'touch " + made + "'",
                                       "my $x = `touch " + made + "`", "exec 'touch " + made + "'", "use IPC::Open3; open3(my $i, my $o, undef, 'touch " + made + "')", "fork",
                                       "use IPC::Open2; open2(my $i, my $o, 'touch', '" + made + "')", "our $F = 'touch " + made + " |'; open F"};
  for (const std::string& operation : operations) {
    CAPTURE(operation);
    std::string told = refusal(operation, grants, &scratch);
    CHECK_MESSAGE(refuses(told, "Spawn"), told);
  }
  CHECK(!fs::exists(made));
  CHECK(refuses(refusal("my $x = \"$out/*\"; my @all = <$x*>", grants, &scratch), "ReadFiles"));
  CHECK(answer("local @ARGV = (\"$in/file\"); $answer = <>", grants, &scratch) == "inside\n");
}

TEST_CASE("nothing granted") {
  Scratch scratch;
  posix::Grants nothing;
  check_out_of_reach(scratch, scratch.inside("file"), nothing);
  check_out_of_reach(scratch, "/tmp", nothing);
  check_entry_out_of_reach(scratch, scratch.inside("file"), nothing);
}

}  // namespace nacre::sandbox_tests
