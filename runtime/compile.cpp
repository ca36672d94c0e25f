// SPDX-License-Identifier: MIT
#include "runtime/compile.h"

#include "runtime/compile_vocabulary.h"
#include "runtime/resolve/resolver.h"

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
}  // namespace

Body* compile(Interpreter& in, const CompileRequest& request) {
  auto store = std::make_shared<parser::NameStore>();
  if (request.outer_names) store->outer.push_back(request.outer_names);
  parser::Names names(store, request.visible, request.scope, first_pragmas(request));
  CompileVocabulary vocabulary(in, names, request.frame);
  try {
    parser::Program program = parser::parse(source_of(in, request), names, vocabulary, request.switches);
    bool is_program = request.unit == parser::SourceText::Unit::Program;
    Body* body = compile_body(in, *program.main, program.names, outside_subs(request), is_program);
    body->is_eval = request.unit == parser::SourceText::Unit::EvalString;
    if (body->is_eval) body->name = std::string(request.text);
    vocabulary.unit_complete();
    return body;
  } catch (const StrictErrors& failure) {
    std::string end = in.options.check_only ? request.file + " had compilation errors.\n" : "Execution of " + request.file + " aborted due to compilation errors.\n";
    in.incomplete_text = false;
    in.thrown = Held(string_value(failure.message + (request.unit == parser::SourceText::Unit::Program ? end : std::string())));
    in.flow = Flow::Die;
  } catch (const parser::Abandoned& failure) {
    in.incomplete_text = failure.incomplete;
    if (in.flow != Flow::Exit || failure.message != exit_during_compilation) {
      in.thrown = Held(string_value(failure.message, !is_ascii(failure.message) && is_valid_utf8(failure.message)));
      in.flow = Flow::Die;
    }
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
  } catch (...) {
    release(body);
    throw;
  }
  return body;
}

std::string syntax_tree(Interpreter& in, const CompileRequest& request) {
  auto store = std::make_shared<parser::NameStore>();
  parser::Names names(store, nullptr, nullptr, first_pragmas(request));
  CompileVocabulary vocabulary(in, names, nullptr);
  try {
    return parser::to_text(*parser::parse(source_of(in, request), names, vocabulary, request.switches).main);
  } catch (const parser::Abandoned& failure) {
    return failure.message;
  }
}

parser::Names* compiling(Interpreter& in) { return in.compiling.empty() ? nullptr : in.compiling.back(); }

}  // namespace nacre
