// SPDX-License-Identifier: MIT
// A working directory of a script's own: its relative paths and its children begin there, the process and the other interpreters do not.
#include <doctest/doctest.h>
#include <nacre/interpreter.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>

#include "tests/embed/support.h"

using embed_tests::error_of;
using embed_tests::kind_of;
using nacre::Interpreter;
namespace fs = std::filesystem;

namespace {
struct Folders {
  fs::path top;
  Folders() {
    char name[] = "/tmp/nacre-folder-XXXXXX";
    top = fs::canonical(::mkdtemp(name));
    fs::create_directories(top / "one/below");
    fs::create_directories(top / "two");
    std::ofstream(top / "one/file") << "of one\n";
    std::ofstream(top / "two/file") << "of two\n";
    std::ofstream(top / "one/script.pl") << "our $ran = 'script of one'; 1;";
  }
  ~Folders() { fs::remove_all(top); }
};

nacre::Options in_folder(const fs::path& folder) {
  nacre::Options options = embed_tests::granted();
  options.folder = folder;
  return options;
}
const char* const first_line = "open my $f, '<', 'file' or die $!; scalar <$f>";
}  // namespace

TEST_CASE("relative paths begin in the script's own folder, for each interpreter in its own") {
  Folders folders;
  Interpreter one(in_folder(folders.top / "one")), two(in_folder(folders.top / "two"));
  fs::path before = fs::current_path();
  CHECK(one.eval(first_line).text() == "of one\n");
  CHECK(two.eval(first_line).text() == "of two\n");
  CHECK(one.eval("use Cwd; getcwd()").text() == (folders.top / "one").string());
  CHECK(one.eval("join ' ', -e 'file', -s 'file', sort glob '*'").text() == "1 7 below file script.pl");
  CHECK(one.eval("require './script.pl'; our $ran").text() == "script of one");
  CHECK(one.eval("mkdir 'made' or die; rename 'made', 'moved' or die; -d 'moved'").as<bool>());
  CHECK(fs::is_directory(folders.top / "one/moved"));
  CHECK(fs::current_path() == before);
}

TEST_CASE("chdir moves the script alone") {
  Folders folders;
  Interpreter perl(in_folder(folders.top / "one"));
  fs::path before = fs::current_path();
  CHECK(perl.eval("chdir 'below' or die $!; use Cwd; getcwd()").text() == (folders.top / "one/below").string());
  CHECK(perl.eval("chdir '../../two' or die $!; " + std::string(first_line)).text() == "of two\n");
  CHECK(perl.eval("opendir my $d, '../one' or die $!; chdir $d or die $!; " + std::string(first_line)).text() == "of one\n");
  CHECK(perl.eval("chdir('file') ? 'there' : $!{ENOTDIR} ? 'ENOTDIR' : qq{$!}").text() == "ENOTDIR");
  CHECK(perl.eval("chdir('nowhere') ? 'there' : $!{ENOENT} ? 'ENOENT' : qq{$!}").text() == "ENOENT");
  CHECK(fs::current_path() == before);
}

TEST_CASE("programs and the children of fork begin in the script's folder") {
  Folders folders;
  Interpreter perl(in_folder(folders.top / "two"));
  fs::path before = fs::current_path();
  CHECK(perl.eval("my $out = `pwd`; $out").text() == (folders.top / "two").string() + "\n");
  CHECK(perl.eval("open my $p, '-|', 'cat', 'file' or die; scalar <$p>").text() == "of two\n");
  CHECK(perl.eval("pipe my $r, my $w; use POSIX (); my $pid = fork;"
                  "if (!$pid) { syswrite $w, POSIX::getcwd(); POSIX::_exit(0) } close $w; waitpid $pid, 0; scalar <$r>").text() ==
        (folders.top / "two").string());
  CHECK(fs::current_path() == before);
}

TEST_CASE("under grants the folder is where relative paths are looked up, and must be granted to be read") {
  Folders folders;
  nacre::Options options;
  options.grants.read_files = {(folders.top / "one").string()};
  options.folder = folders.top / "one";
  Interpreter perl(options);
  CHECK(perl.eval(first_line).text() == "of one\n");
  CHECK(error_of([&] { perl.eval("open my $f, '<', '../two/file' or die $!"); }).message().starts_with("open: not permitted by the host"));
}

TEST_CASE("what is no folder is no working directory") {
  Folders folders;
  for (const fs::path& wrong : {folders.top / "one/file", folders.top / "nowhere", fs::path("relative")})
    CHECK(kind_of([&] { Interpreter perl(in_folder(wrong)); }) == nacre::Error::Kind::Misuse);
}
