// SPDX-License-Identifier: MIT
#include "runtime/regexp_object.h"

#include "runtime/interpreter.h"
#include "runtime/regex/pattern.h"

namespace nacre {

RegexpObject* new_regexp(regex::PatternPointer pattern) {
  auto* regexp = new (heap->allocate(sizeof(RegexpObject))) RegexpObject;
  regexp->refs = 1;
  regexp->kind = ObjectKind::Regexp;
  regexp->flags = 0;
  regexp->package = interpreter->stash("Regexp").package_index;
  regexp->pattern = std::move(pattern);
  regexp->text = nullptr;
  interpreter->regexps.add(*regexp);
  return regexp;
}

void destroy_regexp(RegexpObject* regexp) {
  if (regexp->text) release(regexp->text);
  interpreter->regexps.remove(*regexp);
  regexp->~RegexpObject();
  heap->free(regexp, sizeof(RegexpObject));
}

Ref<String> regexp_text(const Object* object) {
  auto* regexp = static_cast<RegexpObject*>(const_cast<Object*>(object));
  if (!regexp->text) {
    std::string text = regexp->pattern->stringify();
    regexp->text = new_string(text, regexp->pattern->source_is_utf8());
    regexp->text->flags |= Shared;
    if (regexp->has(Tainted)) regexp->text->flags |= Tainted;
  }
  return Ref<String>::sharing(regexp->text);
}

}  // namespace nacre
