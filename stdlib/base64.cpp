// SPDX-License-Identifier: MIT
// MIME::Base64 and MIME::QuotedPrint: bytes as text that mail carries. RFC 2045.
#include <array>
#include <string>

#include "builtins/answers.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr size_t line_length = 76;

constexpr auto values = [] {
  std::array<int8_t, 256> of{};
  of.fill(-1);
  for (size_t i = 0; i < digits.size(); ++i) of[static_cast<unsigned char>(digits[i])] = static_cast<int8_t>(i);
  return of;
}();

// The argument as bytes; false: it has characters that no byte holds.
bool bytes_of(Call& call, uint32_t i, std::string& bytes) {
  Text text = call.text(i);
  if (!text.utf8()) return bytes.assign(text.view()), true;
  for (size_t at = 0; at < text.view().size();) {
    uint32_t code = utf8_decode(text.view(), at);
    if (code > 0xFF) return false;
    bytes += static_cast<char>(code);
  }
  return true;
}

std::string ending(Call& call) { return call.has(1) && !call.value(1).is_undef() ? call.bytes(1) : "\n"; }

Value do_encode(Call& call) {
  std::string bytes, out;
  if (!bytes_of(call, 0, bytes)) return call.die("Wide character in subroutine entry");
  std::string end = ending(call);
  size_t column = 0;
  for (size_t at = 0; at < bytes.size(); at += 3) {
    uint32_t group = 0;
    size_t left = std::min<size_t>(3, bytes.size() - at);
    for (size_t k = 0; k < 3; ++k) group = group << 8 | (k < left ? static_cast<unsigned char>(bytes[at + k]) : 0u);
    for (size_t k = 0; k < 4; ++k) out += k <= left ? digits[group >> (18 - 6 * k) & 63] : '=';
    if ((column += 4) == line_length || at + 3 >= bytes.size()) {
      out += end;
      column = 0;
    }
  }
  return call.text_value(out);
}

Value do_decode(Call& call) {
  std::string out;
  uint32_t group = 0;
  int have = 0;
  Text text = call.text(0);
  for (char c : text.view()) {
    if (c == '=') break;
    int8_t value = values[static_cast<unsigned char>(c)];
    if (value < 0) continue;
    group = group << 6 | static_cast<uint32_t>(value);
    if (++have % 4 == 1) continue;
    out += static_cast<char>(group >> (6 - 2 * ((have - 1) % 4)) & 0xFF);
  }
  return call.text_value(out);
}

Value do_encoded_length(Call& call) {
  std::string bytes;
  if (!bytes_of(call, 0, bytes)) return call.die("Wide character in subroutine entry");
  size_t length = (bytes.size() + 2) / 3 * 4;
  if (length) length += (length - 1) / line_length * ending(call).size() + ending(call).size();
  return Value::integer(static_cast<int64_t>(length));
}

Value do_decoded_length(Call& call) {
  int64_t count = 0;
  Text text = call.text(0);
  for (char c : text.view()) {
    if (c == '=') break;
    if (values[static_cast<unsigned char>(c)] >= 0) ++count;
  }
  return Value::integer(count / 4 * 3 + (count % 4 ? count % 4 - 1 : 0));
}

bool is_plain(unsigned char c, bool binary) { return (c >= 33 && c <= 126 && c != '=') || (!binary && c == '\n'); }

// One line without its newline; blanks at its end are escaped, and lines longer than 76 are cut by "=".
void encode_line(std::string_view line, bool binary, std::string_view end, bool last_without_newline, std::string& out) {
  constexpr char hexadecimal[] = "0123456789ABCDEF";
  size_t column = 0;
  for (size_t i = 0; i < line.size(); ++i) {
    auto c = static_cast<unsigned char>(line[i]);
    bool blank = (c == ' ' || c == '\t') && i + 1 < line.size();
    size_t width = blank || is_plain(c, binary) ? 1 : 3;
    bool is_last = i + 1 == line.size();
    if (!end.empty() && column + width > line_length - (is_last && !last_without_newline ? 0u : 1u)) {
      out.append("=").append(end);
      column = 0;
    }
    if (width == 1) out += static_cast<char>(c);
    else (out += '=').append({hexadecimal[c >> 4], hexadecimal[c & 15]});
    column += width;
  }
}

Value do_encode_qp(Call& call) {
  std::string bytes, out;
  if (!bytes_of(call, 0, bytes)) return call.die("Wide character in subroutine entry");
  std::string end = ending(call);
  bool binary = end.empty() || (call.count() > 2 && call.truth(2u));
  std::string_view rest = bytes;
  while (!rest.empty()) {
    size_t newline = binary ? std::string_view::npos : rest.find('\n');
    bool whole = newline != std::string_view::npos;
    encode_line(rest.substr(0, newline), binary, end, !whole, out);
    if (whole) out += end;
    rest.remove_prefix(whole ? newline + 1 : rest.size());
    if (!whole && !end.empty()) out.append("=").append(end);
  }
  return call.text_value(out);
}

int hexadecimal_value(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; }

Value do_decode_qp(Call& call) {
  std::string out;
  Text text = call.text(0);
  std::string_view in = text.view();
  size_t blanks = std::string::npos;   // where blanks begin that a line's end would drop
  for (size_t i = 0; i < in.size();) {
    char c = in[i];
    bool newline = c == '\n' || (c == '\r' && i + 1 < in.size() && in[i + 1] == '\n');
    if (newline) {
      if (blanks != std::string::npos) out.resize(blanks);
      out += '\n';
      i += c == '\n' ? 1 : 2;
      blanks = std::string::npos;
      continue;
    }
    if (c == ' ' || c == '\t') {
      if (blanks == std::string::npos) blanks = out.size();
      out += c;
      ++i;
      continue;
    }
    blanks = std::string::npos;
    if (c != '=') { out += c; ++i; continue; }
    if (i + 2 < in.size() && hexadecimal_value(in[i + 1]) >= 0 && hexadecimal_value(in[i + 2]) >= 0) {
      out += static_cast<char>(hexadecimal_value(in[i + 1]) * 16 + hexadecimal_value(in[i + 2]));
      i += 3;
      continue;
    }
    size_t behind = in.find_first_not_of(" \t", i + 1);
    if (behind != std::string_view::npos && in[behind] == '\r' && behind + 1 < in.size() && in[behind + 1] == '\n') ++behind;
    if (behind != std::string_view::npos && in[behind] == '\n') {
      i = behind + 1;   // a soft line break
    } else {
      out += c;
      ++i;
    }
  }
  return call.text_value(out);
}

}  // namespace

constinit const Row base64_table[] = {
    {"MIME::Base64::decode_base64", {}, Needs::Nothing, Taint::Neither, "bytes from base64", do_decode},
    {"MIME::Base64::decoded_base64_length", {}, Needs::Nothing, Taint::Neither, "how many bytes base64 holds", do_decoded_length},
    {"MIME::Base64::encode_base64", {}, Needs::Nothing, Taint::Neither, "bytes as base64", do_encode},
    {"MIME::Base64::encoded_base64_length", {}, Needs::Nothing, Taint::Neither, "how long bytes are as base64", do_encoded_length},
    {"MIME::QuotedPrint::decode_qp", {}, Needs::Nothing, Taint::Neither, "bytes from quoted-printable", do_decode_qp},
    {"MIME::QuotedPrint::encode_qp", {}, Needs::Nothing, Taint::Neither, "bytes as quoted-printable", do_encode_qp},
};
const Rows base64_rows = base64_table;

}  // namespace nacre
