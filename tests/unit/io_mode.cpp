// SPDX-License-Identifier: MIT
// open's modes in both forms, as perl 5.36 reads them.
#include <doctest/doctest.h>

#include "runtime/io/mode.h"
#include "runtime/posix/fd.h"

namespace nacre::io {

namespace {

using Kind = OpenMode::Kind;
using Failure = OpenMode::Failure;

struct Expected {
  std::string_view text;
  Kind kind;
  std::string_view access;  // r, w, rw, with a for append and t for truncate
  std::string_view target;
};

std::string access_of(const OpenMode& mode) {
  std::string out;
  if (mode.reads) out += 'r';
  if (mode.writes) out += 'w';
  if (mode.appends) out += 'a';
  if (mode.truncates) out += 't';
  return out;
}

}  // namespace

TEST_CASE("the two-argument form") {
  constexpr Expected table[] = {
      {"f", Kind::File, "r", "f"},
      {"  f \n", Kind::File, "r", "f"},
      {"< f", Kind::File, "r", "f"},
      {">f", Kind::File, "wt", "f"},
      {" >> f ", Kind::File, "wa", "f"},
      {"+<f", Kind::File, "rw", "f"},
      {"+>f", Kind::File, "rwt", "f"},
      {"+>>f", Kind::File, "rwa", "f"},
      {"> >f", Kind::File, "wt", ">f"},
      {"<<f", Kind::File, "r", "<f"},
      {">|f", Kind::File, "wt", "|f"},
      {"+ <f", Kind::File, "r", "+ <f"},
      {"-|x", Kind::File, "r", "-|x"},
      {"", Kind::File, "r", ""},
      {"<", Kind::File, "r", ""},
      {"-", Kind::Standard, "r", "-"},
      {">-", Kind::Standard, "wt", "-"},
      {"<- x", Kind::Standard, "r", "- x"},
      {"cmd a |", Kind::FromCommand, "r", "cmd a"},
      {"cmd +|", Kind::FromCommand, "r", "cmd +"},
      {"| cmd a", Kind::ToCommand, "w", "cmd a"},
      {"|-x", Kind::ToCommand, "w", "-x"},
      {"|>f", Kind::ToCommand, "w", ">f"},
      {"-|", Kind::FromFork, "r", "-"},
      {"|-", Kind::ToFork, "w", "-"},
      {">&STDERR", Kind::Duplicate, "wt", "STDERR"},
      {"<& 0", Kind::Duplicate, "r", "0"},
      {"+>&1", Kind::Duplicate, "rwt", "1"},
      {"<&= 3 ", Kind::Alias, "r", "3"},
      {">>&=1", Kind::Alias, "wa", "1"},
      {"< &0", Kind::File, "r", "&0"},
  };
  for (const auto& row : table) {
    CAPTURE(row.text);
    auto mode = read_open_text(row.text);
    CHECK(mode.failure == Failure::None);
    CHECK(mode.kind == row.kind);
    CHECK(access_of(mode) == row.access);
    CHECK(mode.target == row.target);
  }
  CHECK(read_open_text(" | ").failure == Failure::MissingCommand);
  CHECK(read_open_text("|cat|").bidirectional);
  CHECK(read_open_text("|cat|").target == "cat");
  CHECK(read_open_text(std::string_view("f\0", 2)).target == std::string_view("f\0", 2));
}

TEST_CASE("the mode of the three-argument form") {
  CHECK(access_of(read_open_mode("<")) == "r");
  CHECK(access_of(read_open_mode("+>>")) == "rwa");
  CHECK(read_open_mode("-|:utf8").kind == Kind::FromCommand);
  CHECK(read_open_mode("|-  :utf8").kind == Kind::ToCommand);
  CHECK(read_open_mode("|-  :utf8").layers == ":utf8");
  CHECK(read_open_mode("<:encoding(UTF-8)").layers == ":encoding(UTF-8)");
  CHECK(read_open_mode(" < :raw ").layers == ":raw");
  CHECK(read_open_mode("<&=").kind == Kind::Alias);
  CHECK(read_open_mode("+<&").kind == Kind::Duplicate);
  for (std::string_view bad : {"", " ", "foo", "r", "-", "|", "+", "+ <", "- |", "|x", "<<", "<+", "<="}) {
    CAPTURE(bad);
    CHECK(read_open_mode(bad).failure == Failure::UnknownMode);
  }
  using posix::OpenFlags;
  CHECK(read_open_mode("+>").flags() == (OpenFlags::read_write | OpenFlags::create | OpenFlags::truncate));
  CHECK(read_open_mode(">>").flags() == (OpenFlags::write_only | OpenFlags::create | OpenFlags::append));
}

}  // namespace nacre::io
