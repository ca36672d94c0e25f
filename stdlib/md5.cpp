// SPDX-License-Identifier: MIT
// Digest::MD5: the digest of RFC 1321. A digest under way is a string that holds its state; the objects are in perl/Digest/MD5.pm.
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <string>

#include "builtins/answers.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

constexpr size_t block_size = 64;

struct State {
  std::array<uint32_t, 4> sums{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
  uint64_t length = 0;
  unsigned char block[block_size]{};
};

// |sin(1)|, |sin(2)| ... by 2**32.
const std::array<uint32_t, 64>& sines() {
  static const auto table = [] {
    std::array<uint32_t, 64> made{};
    for (size_t i = 0; i < made.size(); ++i) made[i] = static_cast<uint32_t>(std::fabs(std::sin(static_cast<double>(i + 1))) * 4294967296.0);
    return made;
  }();
  return table;
}

void mix(State& state, const unsigned char* block) {
  constexpr int turns[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
  uint32_t words[16];
  for (size_t i = 0; i < 16; ++i)
    words[i] = static_cast<uint32_t>(block[i * 4]) | static_cast<uint32_t>(block[i * 4 + 1]) << 8 | static_cast<uint32_t>(block[i * 4 + 2]) << 16 |
               static_cast<uint32_t>(block[i * 4 + 3]) << 24;
  auto [a, b, c, d] = state.sums;
  for (size_t i = 0; i < 64; ++i) {
    size_t round = i / 16;
    uint32_t mixed = round == 0 ? (b & c) | (~b & d) : round == 1 ? (d & b) | (~d & c) : round == 2 ? b ^ c ^ d : c ^ (b | ~d);
    size_t word = (round == 0 ? i : round == 1 ? 5 * i + 1 : round == 2 ? 3 * i + 5 : 7 * i) % 16;
    uint32_t turned = b + std::rotl(a + mixed + sines()[i] + words[word], turns[round][i % 4]);
    a = d;
    d = c;
    c = b;
    b = turned;
  }
  state.sums[0] += a;
  state.sums[1] += b;
  state.sums[2] += c;
  state.sums[3] += d;
}

void add(State& state, std::string_view bytes) {
  size_t filled = state.length % block_size;
  state.length += bytes.size();
  while (!bytes.empty()) {
    if (filled == 0 && bytes.size() >= block_size) {
      mix(state, reinterpret_cast<const unsigned char*>(bytes.data()));
      bytes.remove_prefix(block_size);
      continue;
    }
    size_t taken = std::min(block_size - filled, bytes.size());
    std::memcpy(state.block + filled, bytes.data(), taken);
    bytes.remove_prefix(taken);
    filled = (filled + taken) % block_size;
    if (filled == 0) mix(state, state.block);
  }
}

std::string finish(State state) {
  uint64_t bits = state.length * 8;
  std::string end(1, '\x80');
  end.append((block_size + 56 - (state.length + 1) % block_size) % block_size, '\0');
  for (int i = 0; i < 8; ++i) end += static_cast<char>(bits >> (8 * i));
  add(state, end);
  std::string digest;
  for (uint32_t sum : state.sums)
    for (int i = 0; i < 4; ++i) digest += static_cast<char>(sum >> (8 * i));
  return digest;
}

Value as_value(Call& call, const State& state) { return call.text_value({reinterpret_cast<const char*>(&state), sizeof state}); }

State state_of(Call& call) {
  State state;
  std::string kept = call.bytes(0);
  if (kept.size() == sizeof state) std::memcpy(&state, kept.data(), sizeof state);
  return state;
}

// False: a character that no byte holds.
bool add_argument(Call& call, uint32_t i, State& state) {
  Text text = call.text(i);
  if (!text.utf8()) return add(state, text.view()), true;
  std::string bytes;
  for (size_t at = 0; at < text.view().size();) {
    uint32_t code = utf8_decode(text.view(), at);
    if (code > 0xFF) return false;
    bytes += static_cast<char>(code);
  }
  add(state, bytes);
  return true;
}

std::string hexadecimal(std::string_view bytes) {
  std::string out;
  for (char c : bytes) out.append({"0123456789abcdef"[static_cast<unsigned char>(c) >> 4], "0123456789abcdef"[c & 15]});
  return out;
}

template <std::string (*form)(std::string_view)>
Value digest_of_arguments(Call& call) {
  State state;
  for (uint32_t i = 0; i < call.count(); ++i)
    if (!add_argument(call, i, state)) return call.die("Wide character in subroutine entry");
  return call.text_value(form(finish(state)));
}
std::string as_it_is(std::string_view digest) { return std::string(digest); }

Value do_start(Call& call) { return as_value(call, State{}); }
Value do_add(Call& call) {
  State state = state_of(call);
  for (uint32_t i = 1; i < call.count(); ++i)
    if (!add_argument(call, i, state)) return call.die("Wide character in subroutine entry");
  return as_value(call, state);
}
Value do_finish(Call& call) { return call.text_value(finish(state_of(call))); }

}  // namespace

constinit const Row md5_table[] = {
    {"Digest::MD5::add_to", {}, Needs::Nothing, Taint::Neither, "a digest under way, with more in it", do_add},
    {"Digest::MD5::finished", {}, Needs::Nothing, Taint::Neither, "the digest of what was added", do_finish},
    {"Digest::MD5::md5", {}, Needs::Nothing, Taint::Neither, "the MD5 digest, 16 bytes", digest_of_arguments<as_it_is>},
    {"Digest::MD5::md5_hex", {}, Needs::Nothing, Taint::Neither, "the MD5 digest in hexadecimal", digest_of_arguments<hexadecimal>},
    {"Digest::MD5::started", {}, Needs::Nothing, Taint::Neither, "a digest of nothing yet", do_start},
};
const Rows md5_rows = md5_table;

}  // namespace nacre
