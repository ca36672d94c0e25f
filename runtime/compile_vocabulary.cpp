// SPDX-License-Identifier: MIT
#include "runtime/compile_vocabulary.h"

#include "runtime/character_names.h"

#include <algorithm>
#include <cctype>

#include "runtime/attributes.h"
#include "runtime/compile.h"
#include "runtime/constant_subs.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/io/mode.h"
#include "runtime/system_state.h"
#include "runtime/tree/node.h"
#include "runtime/version.h"

namespace nacre {

namespace {
// The builtins that are nodes of their own, as the parser reads them; all others come from the rows.
constexpr parser::BuiltinSyntax node_builtins[] = {
    {"caller", ";$"},   {"chomp", ";\\$"},  {"chop", ";\\$"},  {"defined", "_"},   {"delete", "\\$"}, {"each", "\\[%@]"},  {"exists", "\\$"},
    {"keys", "\\[%@]"}, {"pop", ";\\@"},    {"pos", ";\\$"},   {"push", "\\@@"},   {"readpipe", "_"}, {"reverse", "@"},    {"scalar", "$"},
    {"shift", ";\\@"},  {"splice", "\\@;$$@"}, {"split", "$$;$"}, {"substr", "$$;$$"}, {"tie", "\\[$@%*]$@"}, {"tied", "\\[$@%*]"}, {"undef", ";\\[$@%&*]"},
    {"unshift", "\\@@"}, {"untie", "\\[$@%*]"}, {"values", "\\[%@]"}, {"vec", "$$$"}, {"wantarray", ""},
};

// What -M says stands on a line 0, which has no place.
std::string aborted_text(std::string_view what, std::string_view file, uint32_t line) {
  std::string place = line == 0 ? "" : " at " + std::string(file) + " line " + std::to_string(line);
  return std::string(what) + (what == "UNITCHECK" ? " failed--call queue aborted" : " failed--compilation aborted") + place + ".\n";
}

// A place for code that runs while compiling: use, BEGIN. The file name is the parser's, which outlives it.
class CompileFrame {
 public:
  CompileFrame(Interpreter& in, std::string_view file, uint32_t line, const parser::Pragmas* pragmas) : in_(in), place_{file, line, pragmas} {
    frame_.in = &in;
    frame_.caller = in.frame;
    frame_.place = frame_.call_place = &place_;
    frame_.want = Want::Void;
    frame_.kind = FileFrame;
    in.frame = &frame_;
  }
  ~CompileFrame() { in_.frame = frame_.caller; }
  CompileFrame(const CompileFrame&) = delete;
  CompileFrame& operator=(const CompileFrame&) = delete;

 private:
  Interpreter& in_;
  Place place_;
  Frame frame_{};
};

Tag tag_for(char sigil) { return sigil == '@' ? Tag::Array : sigil == '%' ? Tag::Hash : sigil == '&' ? Tag::Code : Tag::Box; }

// Severe warnings are on where nothing is said about them.
bool on_by_default(const Interpreter& in, parser::Warn category, const Place& place) {
  return !in.options.warn_none && (in.warns_at(category, place) || !place.pragmas || !place.pragmas->warnings_set);
}

Value fresh_capture(char sigil) {
  switch (sigil) {
    case '@': return Value::of(Tag::Array, new_array());
    case '%': return Value::of(Tag::Hash, new_hash());
    case '&': return Value::of(Tag::Code, new_code());
    default: return Value::of(Tag::Box, new_box(Value::undef()));
  }
}

// The pad slot's content as something that can be shared; owned.
Value share_slot(Value& slot, char sigil) {
  if (sigil == '$') {
    Box* box = box_slot(slot);
    retain(box);
    return Value::of(Tag::Box, box);
  }
  if (slot.tag != tag_for(sigil)) slot = fresh_capture(sigil);
  return copy(slot);
}
}  // namespace

Body* new_body(parser::SubScope* scope, const std::shared_ptr<parser::NameStore>& names) {
  auto* body = new Body;
  interpreter->bodies.add(*body);
  body->scope = scope;
  body->names = names;
  scope->runtime_body = body;
  return body;
}

Body* body_of(Interpreter& in, parser::SubScope* scope, const std::shared_ptr<parser::NameStore>& names) {
  if (!scope->runtime_body) in.pending_bodies.push_back(new_body(scope, names));
  return static_cast<Body*>(scope->runtime_body);
}

CompileVocabulary::CompileVocabulary(Interpreter& in, parser::Names& names, Frame* frame) : in_(in), names_(names), frame_(frame) {
  in_.compiling.push_back(&names);
}

CompileVocabulary::~CompileVocabulary() {
  in_.compiling.pop_back();
  if (!in_.compiling.empty()) return;
  std::vector<Body*> done;
  done.swap(in_.pending_bodies);
  for (Body* body : done) release(body);
}

const parser::BuiltinSyntax* CompileVocabulary::builtin(std::string_view name) const {
  if (auto at = in_.syntax.find(name); at != in_.syntax.end()) return &at->second;
  for (const parser::BuiltinSyntax& node : node_builtins)
    if (node.name == name) return &node;
  const Row* row = in_.builtin(name);
  if (!row) return nullptr;
  return &in_.syntax.emplace(name, parser::BuiltinSyntax{row->name, row->prototype}).first->second;
}

parser::SubInfo CompileVocabulary::sub(std::string_view qualified) const {
  parser::SubInfo info;
  Glob* g = in_.find_glob(qualified);
  if (!g || !g->code) return info;
  info.defined = g->code->defined();
  info.declared = info.defined || (g->code->bits & Code::Declared);
  if (g->code->prototype) info.prototype = std::string(g->code->prototype->view());
  return info;
}

bool CompileVocabulary::overrides_builtin(std::string_view qualified) const {
  Glob* g = in_.find_glob(qualified);
  return g && g->code && (g->bits & Glob::ImportedCode) && g->code->defined();
}

bool CompileVocabulary::package_exists(std::string_view name) const {
  Stash* s = in_.find_stash(name);
  return s && s->count > 0;
}

bool CompileVocabulary::handle_exists(std::string_view qualified) const {
  Glob* g = in_.find_glob(qualified);
  return g && g->io;
}

std::u32string CompileVocabulary::characters_named(std::string_view name) const {
  std::u32string characters;
  if (character_named(in_, name, characters) == NameLookup::NoTable)
    throw parser::Abandoned{"\\N{" + std::string(name) + "}: the table of character names (unicore/Name.pl) is not in @INC; \\N{U+...} needs none\n", false};
  return characters;
}

bool CompileVocabulary::global_known(std::string_view qualified) const {
  Glob* g = in_.find_glob(qualified);
  return g && (!g->code || g->array || g->hash || g->io || g->scalar.tag != Tag::Undef);
}

bool CompileVocabulary::global_declared(char sigil, std::string_view qualified) const {
  Glob* g = in_.find_glob(qualified);
  if (!g) return false;
  switch (sigil) {
    case '$': return (g->bits & Glob::ImportedScalar) != 0;
    case '@': return (g->bits & Glob::ImportedArray) != 0;
    case '%': return (g->bits & Glob::ImportedHash) != 0;
    default: return false;
  }
}

// Names that mean something without being mentioned again: perl's own, sort's $a and $b, what modules declare for others.
static bool may_be_mentioned_once(char sigil, std::string_view qualified) {
  size_t colons = qualified.rfind("::");
  std::string_view name = colons == std::string_view::npos ? qualified : qualified.substr(colons + 2);
  if (name.empty()) return true;
  auto first = static_cast<unsigned char>(name[0]);
  if (name == "_" || (!std::isalpha(first) && first != '_' && first < 128)) return true;
  if (sigil == '$' && (name == "a" || name == "b")) return true;
  static constexpr std::string_view known[] = {"ARGV", "ARGVOUT", "ENV", "EXPORT", "EXPORT_FAIL", "EXPORT_OK", "EXPORT_TAGS", "INC", "ISA", "SIG", "STDERR",
    "STDIN", "STDOUT", "VERSION"};
  return std::find(std::begin(known), std::end(known), name) != std::end(known);
}

void CompileVocabulary::mention_global(char sigil, std::string_view qualified, std::string_view file, uint32_t line) {
  if (qualified.ends_with("::")) {                           // a package
    in_.glob(std::string(qualified) + "BEGIN");
    return;
  }
  Glob& g = in_.glob(qualified);
  if (in_.running || in_.mentions.size() > 100000) return;
  auto [at, fresh] = in_.mentions.try_emplace(&g, Interpreter::Mention{in_.intern(file)->view(), line, 0});
  ++at->second.count;
  Place place{at->second.file, line, names_.pragmas()};
  if (fresh && (in_.system->files_loading || may_be_mentioned_once(sigil, qualified) || !in_.warns_at(parser::Warn::Once, place))) ++at->second.count;
}

void CompileVocabulary::declare_sub(std::string_view qualified, std::optional<std::string_view> prototype) {
  Glob& g = in_.glob(qualified);
  if (!g.code) {
    Code* code = new_code();
    retain(&g);
    code->glob = &g;
    g.code = code;
    ++in_.method_generation;
  }
  g.code->bits |= Code::Declared;
  if (prototype && !g.code->prototype) g.code->prototype = new_string(*prototype);
}

// What an inner named sub or BEGIN captures: the owner's running frame has it, or the owner's pad-to-be.
Value CompileVocabulary::captured(const parser::Capture& capture) {
  char sigil = capture.variable->name.empty() ? '$' : capture.variable->name[0];
  parser::SubScope* owner = capture.variable->owner;
  for (Frame* f = frame_ ? frame_ : in_.frame; f; f = f->caller) {
    if (!f->body || !f->body->scope) continue;
    if (f->body->scope == owner && capture.variable->declarator == parser::Declarator::State) {
      uint32_t place = f->body->state_place(capture.variable);
      if (f->captures && (f->kind != SubFrame || place < f->code->capture_count)) return copy(f->captures[place]);
    }
    if (f->body->scope == owner) return share_slot(f->pad()[capture.variable->slot], sigil);
    if (f != frame_ || !f->captures) continue;
    const auto& theirs = f->body->scope->captures;
    for (size_t k = 0; k < theirs.size() && k < f->body->capture_plan.size(); ++k)
      if (theirs[k].variable == capture.variable) return copy(f->captures[k]);
  }
  if (auto kept = in_.system->session_variables.find(capture.variable); kept != in_.system->session_variables.end()) return copy(*kept->second);
  Body* body = body_of(in_, owner, names_.store());
  for (auto& [slot, value] : body->proto_pad)
    if (slot == capture.variable->slot) return copy(value);
  Value made = fresh_capture(sigil);
  body->proto_pad.emplace_back(capture.variable->slot, copy(made));
  return made;
}

Ref<Code> CompileVocabulary::make_code(const parser::SubTree& sub) {
  Body* body = compile_body(in_, sub, names_.store());
  Ref<Code> code(new_code());
  code->body = body;
  if (sub.has_prototype) code->prototype = new_string(sub.prototype);
  if (sub.is_lvalue) code->bits |= Code::Lvalue;
  if (sub.is_method) code->bits |= Code::Method;
  auto n = sub.scope->captures.size() + body->states.size();
  if (!n) return code;
  code->captures = static_cast<Value*>(heap->allocate(n * sizeof(Value)));
  for (const parser::Capture& c : sub.scope->captures) code->captures[code->capture_count++] = captured(c);
  for (char sigil : body->state_sigils) code->captures[code->capture_count++] = new_state(sigil);
  return code;
}

// "Prototype mismatch: sub main::f ($$) vs none", unless prototype warnings are off.
void CompileVocabulary::check_prototype(const Glob& g, bool has_prototype, std::string_view prototype, const Place& place) {
  const Code* code = g.code;
  if (!code || (!code->defined() && !(code->bits & Code::Declared))) return;
  bool had = code->prototype != nullptr;
  if (had == has_prototype && (!had || code->prototype->view() == prototype)) return;
  if (!on_by_default(in_, parser::Warn::Prototype, place)) return;
  std::string text = "Prototype mismatch: sub " + glob_name(g);
  text.append(had ? " (" + std::string(code->prototype->view()) + ")" : ": none").append(" vs ");
  text.append(has_prototype ? "(" + std::string(prototype) + ")" : "none");
  in_.warn_text(text.append(" at ").append(place.file).append(" line ").append(std::to_string(place.line)).append(".\n"));
}

void CompileVocabulary::define_sub(parser::SubTree& sub, parser::Names&) {
  Glob& g = in_.glob(sub.name);
  Ref<Code> code = make_code(sub);
  become_constant(in_, *code, sub);
  Place place{sub.file, sub.last_line, sub.pragmas};
  check_prototype(g, sub.has_prototype, sub.prototype, place);
  if (g.code && g.code->defined()) {
    CompileFrame at(in_, sub.file, sub.last_line, sub.pragmas);
    warn_redefined(in_, *g.code, std::string(g.name->view()), (code->bits & Code::Constant) ? &code->constant : nullptr);
  }
  Ref<Code> judged;
  if (!g.code || g.code->defined()) {                        // references to the old sub keep it
    retain(&g);
    code->glob = &g;
    judged = Ref<Code>::sharing(code.get());
    in_.define_code(g, code.take());
  } else {
    // References taken before the definition, and calls compiled, mean this sub from now on: the Code stays, its content changes.
    Code* old = g.code;
    std::swap(old->body, code->body);
    std::swap(old->constant, code->constant);
    std::swap(old->captures, code->captures);
    std::swap(old->capture_count, code->capture_count);
    if (code->prototype) std::swap(old->prototype, code->prototype);
    old->bits = code->bits;
    ++in_.method_generation;
    judged = Ref<Code>::sharing(old);
  }
  if (sub.attributes.empty()) return;
  CompileFrame at(in_, sub.file, sub.first_line, sub.pragmas);
  if (!apply_attributes(in_, sub.package, *judged, sub.attributes))
    abandon(aborted_text("BEGIN", sub.file, sub.first_line));
}

void CompileVocabulary::define_format(parser::SubTree& sub, parser::Names&) {
  Glob& g = in_.glob(sub.name);
  Ref<Code> code = make_code(sub);
  if (g.format) {
    CompileFrame at(in_, sub.file, sub.first_line, sub.pragmas);
    in_.warn(parser::Warn::Redefine, "Format " + std::string(g.name->view()) + " redefined");
    release(Value::of(Tag::Code, static_cast<Code*>(std::exchange(g.format, nullptr))));
  }
  g.format = code.take();
}

void CompileVocabulary::abandon(const std::string& suffix) {
  if (in_.flow == Flow::Exit) throw parser::Abandoned{std::string(exit_during_compilation), false};
  Held what = std::move(in_.thrown);
  if (what->is_ref()) {                         // an object thrown at compile time stays one
    in_.thrown = std::move(what);
    throw Unwound{};
  }
  std::string text = Text(in_, *what).str();
  throw parser::Abandoned{text + suffix, false};
}

void CompileVocabulary::run_at_once(Code& code, const std::string& what, std::string_view file, uint32_t line, Want want, Value* args) {
  CompileFrame at(in_, file, line, names_.pragmas());
  Value v = in_.call(code, args, want);
  if (!v.is_unwind()) { release(v); return; }
  abandon(aborted_text(what, file, line));
}

void CompileVocabulary::phase_block(std::string_view phase, parser::SubTree& sub, parser::Names&) {
  Ref<Code> code = make_code(sub);
  Glob& g = in_.glob(std::string(sub.package) + "::" + std::string(phase));
  retain(&g);
  code->glob = &g;
  if (phase == "BEGIN") {
    run_at_once(*code, "BEGIN", sub.file, sub.last_line, Want::Void, in_.sp);
  } else if (phase == "UNITCHECK") {
    unitcheck_.push_back(std::move(code));
  } else if (phase == "END") {
    in_.end_blocks.push_back(code.take());
  } else if (phase == "INIT") {
    if (in_.running) { CompileFrame at(in_, sub.file, sub.first_line, sub.pragmas); in_.warn(parser::Warn::Void, "Too late to run INIT block"); return; }
    in_.init_blocks.push_back(code.take());
  } else {
    if (in_.running) { CompileFrame at(in_, sub.file, sub.first_line, sub.pragmas); in_.warn(parser::Warn::Void, "Too late to run CHECK block"); return; }
    in_.check_blocks.push_back(code.take());
  }
}

void CompileVocabulary::unit_complete() {
  while (!unitcheck_.empty()) {
    Ref<Code> code = std::move(unitcheck_.back());
    unitcheck_.pop_back();
    run_at_once(*code, "UNITCHECK", in_.place().file, in_.place().line, Want::Void, in_.sp);
  }
}

// use 5.9; probably means v5.9.0, not v5.900.0.
static std::string meant_instead(std::string_view version) {
  size_t dot = version.find('.');
  if (version.starts_with('v') || dot == std::string_view::npos || version.find('.', dot + 1) != std::string_view::npos) return {};
  std::string decimals(version.substr(dot + 1));
  if (decimals.empty() || decimals.size() > 3 || decimals[0] == '0' || decimals.find_first_not_of("0123456789") != std::string::npos) return {};
  decimals.resize(3, '0');
  int second = std::stoi(decimals);
  return " (did you mean v5." + std::to_string(second / (second >= 600 ? 100 : 10)) + ".0?)";
}

void CompileVocabulary::use_version(const parser::UseStatement& s, parser::Names& names) {
  CompileFrame at(in_, s.file, s.line, names.pragmas());
  uint64_t wanted = parse_version(s.version);
  if (!s.is_no && wanted > our_version) {
    in_.die("Perl " + version_text(wanted) + " required" + meant_instead(s.version) + "--this is only v5.36.0, stopped");
    abandon(aborted_text("BEGIN", s.file, s.line));
  }
  if (s.is_no) {
    if (wanted > our_version) return;
    in_.die("Perls since " + version_text(wanted) + " too modern--this is v5.36.0, stopped");
    abandon(aborted_text("BEGIN", s.file, s.line));
  }
  apply_version_bundle(names.pragmas_for_change(), wanted);
}

void CompileVocabulary::use(const parser::UseStatement& s, parser::Names& names) {
  if (s.module.empty()) { use_version(s, names); return; }
  std::string failed = aborted_text("BEGIN", s.file, s.line);
  CompileFrame at(in_, s.file, s.line, names.pragmas());
  try {
    if (!in_.load_module(s.module)) abandon(failed);
    Value package = string_value(s.module);
    Held keep(package);
    if (!s.version.empty()) {
      Held version(string_value(s.version));
      in_.call_method(package, "VERSION", {*version}, Want::Void);
    }
    if (s.empty_list) return;
    Code* import = in_.find_method(in_.stash(s.module), s.is_no ? "unimport" : "import");
    if (!import) return;
    Value* args = in_.sp;
    in_.push(copy(package));
    if (s.has_list && s.arguments) {
      Ref<Code> list = make_code(*s.arguments);
      Value v = in_.call(*list, in_.sp, Want::List);
      if (v.is_unwind()) { in_.drop_to(args); abandon(failed); }
    }
    Value v = in_.call(*import, args, Want::Void);
    if (v.is_unwind()) abandon(failed);
    release(v);
  } catch (const Unwound&) {
    abandon(failed);
  }
}

void CompileVocabulary::data_section(std::string_view package, std::string_view text) {
  Glob& g = in_.glob(std::string(package) + "::DATA");
  if (!g.io) g.io = new_handle_object();
  io::OpenMode mode = io::read_open_mode("<");
  open_in_memory(in_, *g.io, mode, new_box(string_value(text)));
  g.io->untainted = true;                                    // as the program itself is
}

void CompileVocabulary::warn(parser::Warn category, std::string_view message, std::string_view file, uint32_t line, parser::Names& names) {
  CompileFrame at(in_, file, line, names.pragmas());
  bool severe = message.ends_with('\n'), decided = names.pragmas()->warnings_set || in_.options.warn_none;
  try {
    if (severe && !decided)
      in_.warn_text(std::string(message));
    else
      in_.warn(category, message);
  } catch (const Unwound&) {
    abandon("");
  }
}

}  // namespace nacre
