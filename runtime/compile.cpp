// SPDX-License-Identifier: MIT
#include "runtime/compile.h"

#include "runtime/compile_vocabulary.h"
#include "runtime/resolve/resolver.h"
#include "runtime/system_state.h"

namespace nacre {

namespace {
parser::SourceText source_of(Interpreter& in, const CompileRequest& r) {
  parser::SourceText source;
  source.text = r.text;
  source.file = r.file;
  source.first_line = r.first_line;
  source.utf8 = r.utf8;
  source.unit = r.unit;
  source.check_only = in.options.check_only;
  source.stack_limit = in.stack_limit;
  source.most_memory = in.own_heap.room_left();
  source.whole_text = r.unit == parser::SourceText::Unit::EvalString;
  return source;
}

parser::Pragmas first_pragmas(const CompileRequest& r) {
  if (r.pragmas) return *r.pragmas;
  parser::Pragmas fresh;
  fresh.package = "main";
  return fresh;
}
// shift means @ARGV in a file, and in an eval string that no sub runs.
bool outside_subs(const CompileRequest& r) { return !r.frame || tree::args_owner(r.frame)->kind == FileFrame; }

// The last statement is an expression, and not a print, use or definition, whose value nobody asks for.
bool shows_value(const parser::SubTree& main) {
  for (uint32_t k = main.body->child_count; k-- > 0;) {
    const parser::Node* statement = main.body->children[k];
    const parser::Node* kid = statement && statement->kind == parser::Kind::Statement ? statement->kid(0) : statement;
    if (!kid || kid->kind == parser::Kind::Nothing) continue;
    switch (kid->kind) {
      case parser::Kind::Print: case parser::Kind::SubDefinition: case parser::Kind::PackageBlock: case parser::Kind::While: case parser::Kind::ForLoop:
      case parser::Kind::Foreach: case parser::Kind::Defer: return false;
      default: return true;
    }
  }
  return false;
}

// It does not compile: the message becomes what is thrown, unless BEGIN called exit.
void abandon(Interpreter& in, const parser::Abandoned& failure, uint32_t line = 0, uint32_t column = 0) {
  in.system->syntax_line = line;
  in.system->syntax_column = column;
  in.incomplete_text = failure.incomplete;
  if (in.flow == Flow::Exit && failure.message == exit_during_compilation) return;
  in.thrown = Held(string_value(failure.message, !is_ascii(failure.message) && is_valid_utf8(failure.message)));
  in.flow = Flow::Die;
}

// What a text's syntax tree takes, about, while it is compiled.
class TextCharge {
 public:
  explicit TextCharge(Interpreter& in, size_t text) : heap_(in.own_heap), bytes_(text * bytes_a_character) {
    in.charge(1 + text / characters_of_step);
    heap_.charge(bytes_);
  }
  ~TextCharge() { heap_.discharge(bytes_); }
  TextCharge(const TextCharge&) = delete;
  TextCharge& operator=(const TextCharge&) = delete;

 private:
  static constexpr size_t bytes_a_character = 48, characters_of_step = 16;
  Heap& heap_;
  size_t bytes_;
};
}  // namespace

Body* compile(Interpreter& in, const CompileRequest& request) {
  auto store = std::make_shared<parser::NameStore>();
  if (request.outer_names) store->outer.push_back(request.outer_names);
  parser::Names names(store, request.visible, request.scope, first_pragmas(request));
  CompileVocabulary vocabulary(in, names, request.frame);
  try {
    TextCharge charge(in, request.text.size());
    parser::Program program = parser::parse(source_of(in, request), names, vocabulary, request.switches);
    bool is_program = request.unit == parser::SourceText::Unit::Program;
    if (request.end) *request.end = parser::end_of_text();
    Body* body = compile_body(in, *program.main, program.names, outside_subs(request), is_program);
    body->is_eval = request.unit == parser::SourceText::Unit::EvalString;
    if (body->is_eval) body->name = std::string(request.text);
    vocabulary.unit_complete();
    if (request.shows_value) *request.shows_value = shows_value(*program.main);
    return body;
  } catch (const StrictErrors& failure) {
    std::string end = in.options.check_only ? request.file + " had compilation errors.\n" : "Execution of " + request.file + " aborted due to compilation errors.\n";
    abandon(in, {failure.message + (request.unit == parser::SourceText::Unit::Program ? end : std::string()), false});
  } catch (const parser::PlacedError& failure) {
    abandon(in, failure, failure.line, failure.column);
  } catch (const parser::Abandoned& failure) {
    abandon(in, failure);
  } catch (const Unwound&) {
  }
  return nullptr;
}

Body* compile_body(Interpreter& in, const parser::SubTree& sub, const std::shared_ptr<parser::NameStore>& names, bool is_file, bool is_program) {
  auto* body = static_cast<Body*>(sub.scope->runtime_body);
  if (body) retain(body);
  else body = new_body(sub.scope, names);
  body->arena = std::make_shared<tree::Arena>();
  body->is_file = is_file;
  body->name = std::string(sub.name);
  try {
    Resolver(in, *body, names).resolve(sub, is_program);
    body->arena->charge(*heap);
  } catch (...) {
    release(body);
    throw;
  }
  return body;
}

std::string syntax_tree(Interpreter& in, const CompileRequest& request) {
  auto store = std::make_shared<parser::NameStore>();
  if (request.outer_names) store->outer.push_back(request.outer_names);
  parser::Names names(store, request.visible, nullptr, first_pragmas(request));
  CompileVocabulary vocabulary(in, names, nullptr);
  try {
    return parser::to_text(*parser::parse(source_of(in, request), names, vocabulary, request.switches).main);
  } catch (const parser::Abandoned& failure) {
    return failure.message;
  }
}

parser::Names* compiling(Interpreter& in) { return in.compiling.empty() ? nullptr : in.compiling.back(); }

}  // namespace nacre
