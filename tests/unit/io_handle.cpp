// SPDX-License-Identifier: MIT
// Handles: lines in all forms of $/, buffers, errors that are told again, layers. Expectations are perl 5.36's.
#include <doctest/doctest.h>

#include <cerrno>
#include <string>
#include <vector>

#include "runtime/io/handle.h"
#include "runtime/posix/child.h"
#include "runtime/posix/file.h"
#include "runtime/posix/process.h"

namespace nacre::io {

namespace {

// An interpreter's share of I/O, and a file of its own.
struct Desk {
  Desk() : name("/tmp/nacre-unit-io-" + std::to_string(posix::getpid())) {}
  ~Desk() { (void)posix::unlink(name); }

  std::unique_ptr<Handle> open(int flags, Handle::Access access, const std::string& layers = "") {
    auto handle = Handle::on(context, *posix::open(name, flags), access);
    if (!layers.empty()) CHECK(handle->change_layers(layers).ok);
    return handle;
  }
  std::unique_ptr<Handle> reader(const std::string& layers = "") { return open(posix::OpenFlags::read_only, Handle::Access::Read, layers); }
  std::unique_ptr<Handle> writer(const std::string& layers = "") {
    using posix::OpenFlags;
    return open(OpenFlags::write_only | OpenFlags::create | OpenFlags::truncate, Handle::Access::Write, layers);
  }
  std::unique_ptr<Handle> reader_of(std::string_view text, const std::string& layers = "") {
    put(text);
    return reader(layers);
  }
  void put(std::string_view text) {
    auto file = writer();
    CHECK(file->write(text));
    CHECK(file->close());
  }
  std::string content() {
    StringSink all;
    (void)reader()->read_line(Separator::slurp(), all);
    return all.text;
  }

  static void note(void* desk, std::string_view text) { static_cast<Desk*>(desk)->warnings.emplace_back(text); }

  std::string name;
  posix::Waiter waiter;
  DescriptorUse descriptors;
  std::vector<std::string> warnings;
  Context context{waiter, descriptors, note, this};
};

std::vector<std::string> lines(Handle& handle, Separator separator) {
  std::vector<std::string> out;
  for (;;) {
    StringSink line;
    if (handle.read_line(separator, line) != Got::Data) return out;
    out.push_back(line.text);
  }
}

using Strings = std::vector<std::string>;

std::string read_some(Handle& handle, size_t count) {
  StringSink sink;
  size_t done = 0;
  (void)handle.read(count, sink, done);
  return sink.text;
}

}  // namespace

TEST_CASE("lines end as $/ says") {
  Desk desk;
  CHECK(lines(*desk.reader_of("a\nbc\n\nd"), Separator::line()) == Strings{"a\n", "bc\n", "\n", "d"});
  CHECK(lines(*desk.reader_of(""), Separator::line()).empty());
  CHECK(lines(*desk.reader_of("xaabyab"), Separator::ending_with("ab")) == Strings{"xaab", "yab"});
  CHECK(lines(*desk.reader_of("a--b---c-"), Separator::ending_with("--")) == Strings{"a--", "b--", "-c-"});
  CHECK(lines(*desk.reader_of("\n\n\na\nb\n\n\n\nc\n\n"), Separator::paragraph()) == Strings{"a\nb\n\n", "c\n\n"});
  CHECK(lines(*desk.reader_of("\n\n\na\nb\n\n\n\nc"), Separator::ending_with("\n\n")) == Strings{"\n\n", "\na\nb\n\n", "\n\n", "c"});
  CHECK(lines(*desk.reader_of("abcde"), Separator::records_of(2)) == Strings{"ab", "cd", "e"});
  CHECK(lines(*desk.reader_of("\xc3\xa9\xc3\xa9x", ":utf8"), Separator::records_of(2)) == Strings{"\xc3\xa9\xc3\xa9", "x"});
  CHECK(lines(*desk.reader_of("all\nof it"), Separator::slurp()) == Strings{"all\nof it"});
  auto counted = desk.reader_of("a\nb\n");
  lines(*counted, Separator::line());
  CHECK(counted->lines == 2);
}

TEST_CASE("an empty file slurps as an empty string, once") {
  Desk desk;
  auto handle = desk.reader_of("");
  StringSink all;
  CHECK(handle->read_line(Separator::slurp(), all) == Got::End);
  CHECK(handle->take_empty_slurp());
  CHECK(handle->lines == 1);
  CHECK(!handle->take_empty_slurp());
}

TEST_CASE("a separator across two buffers is found") {
  Desk desk;
  for (size_t before : {Handle::read_buffer_size - 1, Handle::read_buffer_size - 2, Handle::read_buffer_size}) {
    std::string first = std::string(before, 'x') + "<=>";
    auto found = lines(*desk.reader_of(first + "rest"), Separator::ending_with("<=>"));
    CHECK((found == Strings{first, "rest"}));
  }
  std::string longer = std::string(200'000, 'y') + "\n";
  CHECK((lines(*desk.reader_of(longer + longer), Separator::line()) == Strings{longer, longer}));
}

TEST_CASE("the end stays the end until seek") {
  Desk desk;
  auto handle = desk.reader_of("ab\n");
  CHECK(lines(*handle, Separator::line()).size() == 1);
  auto more = desk.open(posix::OpenFlags::write_only | posix::OpenFlags::append, Handle::Access::Write);
  CHECK(more->write("cd\n"));
  CHECK(more->close());
  CHECK(lines(*handle, Separator::line()).empty());
  CHECK(handle->at_end());
  CHECK(handle->seek(0, Whence::Current));
  CHECK(lines(*handle, Separator::line()) == Strings{"cd\n"});
}

TEST_CASE("put back, look for the end, read characters") {
  Desk desk;
  auto handle = desk.reader_of("bc");
  handle->unread("A");
  CHECK(read_some(*handle, 2) == "Ab");
  handle->unread(std::string(100'000, 'z'));
  CHECK(read_some(*handle, 100'001) == std::string(100'000, 'z') + "c");
  CHECK(handle->at_end());
  handle->unread("again\n");
  CHECK(!handle->at_end());
  CHECK(lines(*handle, Separator::line()) == Strings{"again\n"});
  auto text = desk.reader_of("\xe2\x82\xac\xc3\xa9z", ":utf8");
  StringSink one;
  CHECK(text->read_character(one) == Got::Data);
  CHECK(one.text == "\xe2\x82\xac");
  CHECK(read_some(*text, 5) == "\xc3\xa9z");
}

TEST_CASE("one handle reads and writes, and tell knows where") {
  Desk desk;
  desk.put("first\nsecond\nthird\n");
  auto handle = desk.open(posix::OpenFlags::read_write, Handle::Access::Both);
  StringSink line;
  CHECK(handle->read_line(Separator::line(), line) == Got::Data);
  CHECK(*handle->tell() == 6);
  CHECK(handle->write("SECOND"));
  CHECK(*handle->tell() == 12);
  line.text.clear();
  CHECK(handle->read_line(Separator::line(), line) == Got::Data);
  CHECK(line.text == "\n");
  CHECK(handle->seek(-6, Whence::End));
  CHECK(read_some(*handle, 3) == "thi");
  CHECK(handle->seek(1, Whence::Current));
  CHECK(read_some(*handle, 9) == "d\n");
  CHECK(handle->truncate(5));
  CHECK(handle->close());
  CHECK(desk.content() == "first");
}

TEST_CASE("flush gives back what was read ahead") {
  Desk desk;
  auto handle = desk.reader_of("one\ntwo\n");
  StringSink line;
  CHECK(handle->read_line(Separator::line(), line) == Got::Data);
  CHECK(*handle->device().seek(0, Whence::Current) == 8);
  CHECK(handle->flush());
  CHECK(*handle->device().seek(0, Whence::Current) == 4);
  CHECK(lines(*handle, Separator::line()) == Strings{"two\n"});
}

TEST_CASE("writes leave in blocks, and at once where asked") {
  Desk desk;
  auto pair = *posix::pipe();
  auto reader = Handle::on(desk.context, pair.read_end, Handle::Access::Read);
  auto writer = Handle::on(desk.context, pair.write_end, Handle::Access::Write);
  auto arrived = [&] {
    posix::PollEntry entry{reader->fd(), 1, 0};
    return *desk.waiter.poll({&entry, 1}, 0) == 1;
  };
  CHECK(writer->write("short"));
  CHECK(writer->end_print());
  CHECK(!arrived());
  writer->autoflush = true;
  CHECK(writer->end_print());
  CHECK(arrived());
  CHECK(read_some(*reader, 5) == "short");
  writer->autoflush = false;
  CHECK(writer->write(std::string(Handle::write_buffer_size, 'x')));
  CHECK(arrived());
  CHECK(!writer->has_unwritten());
  CHECK(read_some(*reader, Handle::write_buffer_size) == std::string(Handle::write_buffer_size, 'x'));
  CHECK(writer->write(std::string(20'000, 'y')));
  CHECK(writer->close());
  CHECK(read_some(*reader, 30'000) == std::string(20'000, 'y'));
}

TEST_CASE("a write that failed is told by close") {
  Desk desk;
  desk.name = "/dev/full";
  auto open_full = [&] { return desk.open(posix::OpenFlags::write_only, Handle::Access::Write); };
  auto full = open_full();
  CHECK(full->write("x"));
  CHECK(full->close().error() == ENOSPC);
  full = open_full();
  CHECK(full->write("x"));
  CHECK(!full->flush());
  CHECK(full->error() == ENOSPC);
  CHECK(full->close().error() == ENOSPC);
  full = open_full();
  CHECK(!full->write(std::string(10'000, 'x')));
  CHECK(!full->write("y"));
  CHECK(full->has_error());
  CHECK(full->close().error() == ENOSPC);
  CHECK(full->close().error() == EBADF);
  desk.name = "/tmp/nacre-unit-io-none";
}

TEST_CASE("the wrong direction, a directory and a closed handle fail") {
  Desk desk;
  auto writer = desk.writer();
  StringSink line;
  CHECK(writer->read_line(Separator::line(), line) == Got::Failed);
  CHECK(writer->error() == EBADF);
  CHECK(writer->at_end());
  CHECK(writer->close());
  CHECK(!writer->write("x"));
  CHECK(writer->error() == EBADF);
  auto reader = desk.reader();
  CHECK(!reader->write("x"));
  CHECK(reader->error() == EBADF);
  auto directory = Handle::on(desk.context, *posix::open("/etc", 0), Handle::Access::Read);
  CHECK(directory->read_line(Separator::line(), line) == Got::Failed);
  CHECK(directory->error() == EISDIR);
  CHECK(directory->close().error() == EISDIR);
}

TEST_CASE("a descriptor that has nothing for now can be read again") {
  Desk desk;
  auto pair = *posix::pipe();
  auto reader = Handle::on(desk.context, pair.read_end, Handle::Access::Read);
  auto writer = Handle::on(desk.context, pair.write_end, Handle::Access::Write);
  REQUIRE(posix::set_nonblocking(pair.read_end, true));
  StringSink line;
  CHECK(reader->read_line(Separator::line(), line) == Got::Failed);
  CHECK(reader->error() == EAGAIN);
  CHECK(reader->at_end());
  CHECK(writer->write("ab\ncd"));
  CHECK(writer->flush());
  CHECK(reader->read_line(Separator::line(), line) == Got::Data);
  CHECK(reader->read_line(Separator::line(), line) == Got::Data);
  CHECK(line.text == "ab\ncd");
  CHECK(reader->close().error() == EAGAIN);
}

TEST_CASE("a shared descriptor closes with its last handle") {
  Desk desk;
  auto pair = *posix::pipe();
  auto one = Handle::on(desk.context, pair.write_end, Handle::Access::Write);
  auto two = Handle::on(desk.context, pair.write_end, Handle::Access::Write);
  CHECK(one->close());
  CHECK(posix::is_open(pair.write_end));
  CHECK(two->close());
  CHECK(!posix::is_open(pair.write_end));
  REQUIRE(posix::close(pair.read_end));
}

TEST_CASE("layers are listed as PerlIO::get_layers does") {
  auto names = [](std::string_view text, bool opening = true) {
    Layers layers;
    CHECK(layers.apply(text, opening).ok);
    return layers.names();
  };
  CHECK(names("") == Strings{"unix", "perlio"});
  CHECK(names(":raw") == Strings{"unix", "perlio"});
  CHECK(names(":utf8") == Strings{"unix", "perlio", "utf8"});
  CHECK(names(":encoding(UTF-8)") == Strings{"unix", "perlio", "encoding(utf-8-strict)", "utf8"});
  CHECK(names(":encoding(latin1)") == Strings{"unix", "perlio", "encoding(iso-8859-1)", "utf8"});
  CHECK(names(":crlf") == Strings{"unix", "perlio", "crlf"});
  CHECK(names("  :utf8 :crlf ") == Strings{"unix", "perlio", "utf8", "crlf", "utf8"});
  CHECK(names(":crlf:crlf") == Strings{"unix", "perlio", "crlf"});
  CHECK(names(":unix") == Strings{"unix"});
  CHECK(names(":unix", false) == Strings{"unix", "perlio", "unix"});
  CHECK(names(":encoding(UTF-8):crlf:raw") == Strings{"unix", "perlio"});
  CHECK(names(":encoding(UTF-8):bytes") == Strings{"unix", "perlio", "encoding(utf-8-strict)"});
  CHECK(names(":pop") == Strings{"unix"});
  Layers layers;
  CHECK(layers.apply(":utf8:foo").warning == "Unknown PerlIO layer \"foo\"");
  CHECK(layers.apply(":encoding(Foo)").warning == "Cannot find encoding \"Foo\"");
  CHECK(layers.names() == Strings{"unix", "perlio"});
}

TEST_CASE("text is changed into what the handle takes") {
  Desk desk;
  bool wide = false;
  auto write = [&](const std::string& layers, std::string_view text, bool is_utf8) {
    auto file = desk.writer(layers);
    CHECK(file->write_text(text, is_utf8, wide));
    CHECK(file->close());
    return desk.content();
  };
  CHECK(write(":raw", "\xe9", false) == "\xe9");
  CHECK(write(":raw", "\xc3\xa9", true) == "\xe9");
  CHECK(!wide);
  CHECK(write(":raw", "\xe2\x82\xac", true) == "\xe2\x82\xac");
  CHECK(wide);
  CHECK(write(":utf8", "\xe9", false) == "\xc3\xa9");
  CHECK(write(":utf8", "\xc3\xa9", true) == "\xc3\xa9");
  CHECK(write(":crlf", "a\nb\n", false) == "a\r\nb\r\n");
  CHECK(write(":encoding(latin1)", "\xc3\xa9", true) == "\xe9");
  CHECK(write(":encoding(UTF-16)", "a", true) == std::string("\xfe\xff\0a", 4));
  CHECK(desk.warnings.empty());
  CHECK(write(":encoding(latin1)", "\xe2\x82\xac", true) == "\\x{20ac}");
  CHECK(write(":encoding(UTF-8)", "\xed\xa0\x80", true) == "\\x{D800}");
  CHECK(desk.warnings == Strings{"\"\\x{20ac}\" does not map to iso-8859-1", "\"\\x{d800}\" does not map to UTF-8"});
}

TEST_CASE("layers translate what is read, and tell counts bytes outside") {
  Desk desk;
  CHECK(lines(*desk.reader_of("a\r\nb\rc\r\n", ":crlf"), Separator::line()) == Strings{"a\n", "b\rc\n"});
  CHECK(lines(*desk.reader_of("a\xffz\n", ":encoding(UTF-8)"), Separator::line()) == Strings{"a\\xFFz\n"});
  CHECK(lines(*desk.reader_of("\xe9\n", ":encoding(latin1)"), Separator::line()) == Strings{"\xc3\xa9\n"});
  CHECK(desk.warnings == Strings{"UTF-8 \"\\xFF\" does not map to Unicode"});
  CHECK(lines(*desk.reader_of("\x80\n", ":encoding(cp1252)"), Separator::line()) == Strings{"\xe2\x82\xac\n"});
  auto handle = desk.reader_of(std::string("\0a\0\n\0b\0\n", 8), ":encoding(UTF-16BE)");
  StringSink line;
  CHECK(handle->read_line(Separator::line(), line) == Got::Data);
  CHECK(line.text == "a\n");
  CHECK(*handle->tell() == 4);
  auto crlf = desk.reader_of("a\r\nb\r\nc\r\n", ":crlf");
  CHECK(crlf->read_line(Separator::line(), line) == Got::Data);
  CHECK(*crlf->tell() == 3);
}

TEST_CASE("a character that arrives a byte at a time is whole") {
  Desk desk;
  auto pair = *posix::pipe();
  auto reader = Handle::on(desk.context, pair.read_end, Handle::Access::Read);
  CHECK(reader->change_layers(":encoding(UTF-8)").ok);
  auto child = posix::fork();
  if (*child == 0) {
    for (char byte : std::string("\xe2\x82\xac\n")) {
      (void)posix::write(pair.write_end, &byte, 1);
      posix::Waiter().sleep(2'000'000);
    }
    posix::exit_now(0);
  }
  REQUIRE(posix::close(pair.write_end));
  CHECK(lines(*reader, Separator::line()) == Strings{"\xe2\x82\xac\n"});
  REQUIRE(desk.waiter.wait_child(*child));
}

}  // namespace nacre::io
