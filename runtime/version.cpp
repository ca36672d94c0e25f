// SPDX-License-Identifier: MIT
#include "runtime/version.h"

#include <cstdlib>
#include <vector>

namespace nacre {

uint64_t parse_version(std::string_view text) {
  std::string digits;
  for (char c : text)
    if (c != '_') digits += c;
  bool dotted = digits.starts_with('v');
  if (dotted) digits.erase(0, 1);
  std::vector<std::string> parts(1);
  for (char c : digits) {
    if (c == '.') parts.emplace_back();
    else parts.back() += c;
  }
  auto number = [](const std::string& s) { return std::strtoull(s.c_str(), nullptr, 10); };
  if (dotted || parts.size() > 2) return number(parts[0]) * 1000000 + (parts.size() > 1 ? number(parts[1]) * 1000 : 0) + (parts.size() > 2 ? number(parts[2]) : 0);
  uint64_t version = number(parts[0]) * 1000000;
  if (parts.size() < 2) return version;
  std::string fraction = (parts[1] + "000000").substr(0, 6);
  return version + number(fraction);
}

std::string version_spelling(Interpreter& in, const Value& v) {
  if (v.tag != Tag::VString) return Text(in, v).str();
  std::string out = "v";
  std::string_view text = v.s->view();
  for (size_t at = 0; at < text.size();) {
    uint32_t ordinal = v.s->utf8() ? utf8_decode(text, at) : static_cast<unsigned char>(text[at++]);
    if (out.size() > 1) out += '.';
    out += std::to_string(ordinal);
  }
  return out;
}

std::string version_text(uint64_t v) {
  return "v" + std::to_string(v / 1000000) + "." + std::to_string(v / 1000 % 1000) + "." + std::to_string(v % 1000);
}

parser::WarnSet all_warnings() {
  parser::WarnSet all;
  for (size_t k = 0; k < static_cast<size_t>(parser::Warn::Count_); ++k) all.set(k);
  return all;
}

uint16_t features_of_bundle(uint64_t version) {
  using namespace parser;
  uint16_t f = default_features;
  if (version >= 5009005) f |= FeatureSay | FeatureState | FeatureSwitch;
  if (version >= 5011000) f |= FeatureUnicodeStrings;
  if (version >= 5015000) f |= FeatureFc | FeatureCurrentSub | FeatureEvalBytes;
  if (version >= 5023000) f |= FeaturePostderefQq;
  if (version >= 5027000) f |= FeatureBitwise;
  if (version >= 5035000) {
    f |= FeatureIsa | FeatureSignatures;
    f &= static_cast<uint16_t>(~(FeatureIndirect | FeatureMultidimensional | FeatureSwitch));
  }
  return f;
}

void apply_version_bundle(parser::Pragmas& p, uint64_t version) {
  p.version = version;
  p.features = features_of_bundle(version);
  if (version >= 5011000) p.strict |= static_cast<uint8_t>((parser::StrictRefs | parser::StrictSubs | parser::StrictVars) & ~p.strict_explicit);
  if (version >= 5035000) {
    p.warnings = all_warnings();
    p.warnings_set = true;
  }
}

}  // namespace nacre
