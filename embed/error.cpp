// SPDX-License-Identifier: MIT
#include <cstdio>

#include "embed/error_state.h"

namespace nacre::v1 {

namespace {
constexpr std::string_view kind_names[] = {"die", "syntax", "incomplete", "exit", "limit", "interrupted", "misuse"};

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    char escaped[8];
    if (c == '"' || c == '\\') out.append(1, '\\').append(1, c);
    else if (c == '\n') out += "\\n";
    else if (byte < 0x20) out.append(escaped, static_cast<size_t>(std::snprintf(escaped, sizeof escaped, "\\u%04x", byte)));
    else out += c;
  }
  out += '"';
}

void append_member(std::string& out, std::string_view name, std::string_view text) {
  append_quoted(out, name);
  out += ':';
  append_quoted(out, text);
  out += ',';
}

void append_line(std::string& out, unsigned line) { out.append("\"line\":").append(std::to_string(line)); }

void append_entry(std::string& out, const TraceEntry& entry) {
  out += '{';
  append_member(out, "sub", entry.sub);
  append_member(out, "file", entry.file);
  append_line(out, entry.line);
  if (entry.is_host) out += ",\"host\":true";
  out += '}';
}
}  // namespace

Error::Error(Kind kind, std::string message, Value object) {
  auto state = std::make_shared<State>();
  state->kind = kind;
  state->object = object.is_undef() ? Value(message) : std::move(object);
  state->message = std::move(message);
  state_ = std::move(state);
}
Error::Error(std::shared_ptr<const State> state) : state_(std::move(state)) {}
Error::Error(const Error&) noexcept = default;
Error& Error::operator=(const Error&) noexcept = default;
Error::~Error() = default;

const char* Error::what() const noexcept { return state_->message.c_str(); }
Error::Kind Error::kind() const noexcept { return state_->kind; }
const std::string& Error::message() const noexcept { return state_->message; }
const Value& Error::object() const noexcept { return state_->object; }
const std::string& Error::file() const noexcept { return state_->file; }
unsigned Error::line() const noexcept { return state_->line; }
unsigned Error::column() const noexcept { return state_->column; }
int Error::status() const noexcept { return state_->status; }
const std::string& Error::limit() const noexcept { return state_->limit; }
const std::vector<TraceEntry>& Error::trace() const noexcept {
  static const std::vector<TraceEntry> none;
  return state_->trace ? *state_->trace : none;
}

std::string Error::json() const {
  std::string out = "{";
  append_member(out, "kind", kind_names[static_cast<size_t>(state_->kind)]);
  append_member(out, "message", state_->message);
  if (!state_->limit.empty()) append_member(out, "limit", state_->limit);
  append_member(out, "file", state_->file);
  append_line(out, state_->line);
  out.append(",\"status\":").append(std::to_string(state_->status)).append(",\"trace\":[");
  for (const TraceEntry& entry : trace()) {
    if (&entry != trace().data()) out += ',';
    append_entry(out, entry);
  }
  return out + "]}";
}

}  // namespace nacre::v1
