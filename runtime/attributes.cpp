// SPDX-License-Identifier: MIT
#include "runtime/attributes.h"

#include <string>
#include <vector>

#include "runtime/interpreter.h"

namespace nacre {

namespace {
// Split at blanks and colons that stand outside parentheses.
std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> all;
  std::string word;
  int depth = 0;
  for (char c : text) {
    if (c == '(') ++depth;
    if (c == ')') --depth;
    bool between = depth == 0 && (c == ' ' || c == '\t' || c == '\n' || c == ':');
    if (!between) { word += c; continue; }
    if (!word.empty()) all.push_back(std::move(word));
    word.clear();
  }
  if (!word.empty()) all.push_back(std::move(word));
  return all;
}
}  // namespace

bool apply_attributes(Interpreter& in, std::string_view package, Code& code, std::string_view attributes) {
  std::vector<std::string> refused = words(attributes);
  if (refused.empty()) return true;
  if (Code* judge = in.find_method(in.stash(package), "MODIFY_CODE_ATTRIBUTES", false)) {
    Value* args = in.sp;
    in.push(string_value(package));
    retain(&code);
    in.push(Value::of(Tag::Ref, &code));
    for (const std::string& word : refused) in.push(string_value(word));
    if (in.call(*judge, args, Want::List).is_unwind()) return false;
    refused.clear();
    for (Value* v = args; v < in.sp; ++v) refused.push_back(Text(in, *v).str());
    in.drop_to(args);
  }
  if (refused.empty()) return true;
  std::string text = refused.size() > 1 ? "Invalid CODE attributes: " : "Invalid CODE attribute: ";
  for (size_t k = 0; k < refused.size(); ++k) text += (k ? " : " : "") + refused[k];
  in.die(text);
  return false;
}

}  // namespace nacre
