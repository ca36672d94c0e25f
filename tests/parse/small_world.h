// SPDX-License-Identifier: MIT
// A small world for the parser's tests: perl's builtin prototypes, subs as they are declared, strict/warnings/feature/utf8/integer/vars/subs/
// constant by their effect on the parse, and no other module. Runs nothing.
#pragma once

#include <cctype>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "parser/parser.h"

namespace nacre::parser::tests {

inline constexpr BuiltinSyntax prototypes[] = {
    {"abs", "_"}, {"accept", "**"}, {"alarm", "_"}, {"atan2", "$$"}, {"bind", "*$"}, {"binmode", "*;$"}, {"bless", "$;$"}, {"break", ""},
    {"caller", ";$"}, {"chdir", ";$"}, {"chmod", "@"}, {"chown", "@"}, {"chr", "_"}, {"chroot", "_"}, {"close", ";*"}, {"closedir", "*"},
    {"connect", "*$"}, {"continue", ""}, {"cos", "_"}, {"crypt", "$$"}, {"dbmclose", "\\%"}, {"dbmopen", "\\%$$"}, {"die", "@"},
    {"dump", ""}, {"each", "\\[%@]"}, {"endgrent", ""}, {"endhostent", ""}, {"endnetent", ""}, {"endprotoent", ""}, {"endpwent", ""},
    {"endservent", ""}, {"eof", ";*"}, {"exit", ";$"}, {"exp", "_"}, {"fc", "_"}, {"fcntl", "*$$"}, {"fileno", "*"}, {"flock", "*$"},
    {"fork", ""}, {"formline", "$@"}, {"getc", ";*"}, {"getgrent", ""}, {"getgrgid", "$"}, {"getgrnam", "$"}, {"gethostbyaddr", "$$"},
    {"gethostbyname", "$"}, {"gethostent", ""}, {"getlogin", ""}, {"getnetbyaddr", "$$"}, {"getnetbyname", "$"}, {"getnetent", ""},
    {"getpeername", "*"}, {"getpgrp", ";$"}, {"getppid", ""}, {"getpriority", "$$"}, {"getprotobyname", "$"}, {"getprotobynumber", "$;"},
    {"getprotoent", ""}, {"getpwent", ""}, {"getpwnam", "$"}, {"getpwuid", "$"}, {"getservbyname", "$$"}, {"getservbyport", "$$"},
    {"getservent", ""}, {"getsockname", "*"}, {"getsockopt", "*$$"}, {"gmtime", ";$"}, {"hex", "_"}, {"index", "$$;$"}, {"int", "_"},
    {"ioctl", "*$$"}, {"join", "$@"}, {"keys", "\\[%@]"}, {"kill", "@"}, {"lc", "_"}, {"lcfirst", "_"}, {"length", "_"}, {"link", "$$"},
    {"listen", "*$"}, {"localtime", ";$"}, {"lock", "\\[$@%&*]"}, {"log", "_"}, {"mkdir", "_;$"}, {"msgctl", "$$$"}, {"msgget", "$$"},
    {"msgrcv", "$$$$$"}, {"msgsnd", "$$$"}, {"oct", "_"}, {"open", "*;$@"}, {"opendir", "*$"}, {"ord", "_"}, {"pack", "$@"},
    {"pipe", "**"}, {"pop", ";\\@"}, {"push", "\\@@"}, {"quotemeta", "_"}, {"rand", ";$"}, {"read", "*\\$$;$"}, {"readdir", "*"},
    {"readlink", "_"}, {"readpipe", "_"}, {"recv", "*\\$$$"}, {"ref", "_"}, {"rename", "$$"}, {"reset", ";$"}, {"reverse", "@"},
    {"rewinddir", "*"}, {"rindex", "$$;$"}, {"rmdir", "_"}, {"seek", "*$$"}, {"seekdir", "*$"}, {"semctl", "$$$$"}, {"semget", "$$$"},
    {"semop", "$$"}, {"send", "*$$;$"}, {"setgrent", ""}, {"sethostent", "$"}, {"setnetent", "$"}, {"setpgrp", ";$$"},
    {"setpriority", "$$$"}, {"setprotoent", "$"}, {"setpwent", ""}, {"setservent", "$"}, {"setsockopt", "*$$$"}, {"shift", ";\\@"},
    {"shmctl", "$$$"}, {"shmget", "$$$"}, {"shmread", "$$$$"}, {"shmwrite", "$$$$"}, {"shutdown", "*$"}, {"sin", "_"}, {"sleep", ";$"},
    {"socket", "*$$$"}, {"socketpair", "**$$$"}, {"splice", "\\@;$$@"}, {"sprintf", "$@"}, {"sqrt", "_"}, {"srand", ";$"},
    {"study", "_"}, {"substr", "$$;$$"}, {"symlink", "$$"}, {"syscall", "$@"}, {"sysopen", "*$$;$"}, {"sysread", "*\\$$;$"},
    {"sysseek", "*$$"}, {"syswrite", "*$;$$"}, {"tell", ";*"}, {"telldir", "*"}, {"tie", "\\[$@%*]$@"}, {"tied", "\\[$@%*]"},
    {"time", ""}, {"times", ""}, {"truncate", "$$"}, {"uc", "_"}, {"ucfirst", "_"}, {"umask", ";$"}, {"unlink", "@"}, {"unpack", "$_"},
    {"unshift", "\\@@"}, {"untie", "\\[$@%*]"}, {"utime", "@"}, {"values", "\\[%@]"}, {"vec", "$$$"}, {"wait", ""}, {"waitpid", "$$"},
    {"warn", "@"}, {"write", ";*"}, {"prototype", "_"},
};

class SmallWorld : public Vocabulary {
 public:
  std::string warnings, data;

  const BuiltinSyntax* builtin(std::string_view name) const override {
    static const auto table = [] {
      std::map<std::string_view, const BuiltinSyntax*> rows;
      for (const auto& row : prototypes) rows.emplace(row.name, &row);
      return rows;
    }();
    auto found = table.find(name);
    return found == table.end() ? nullptr : found->second;
  }
  SubInfo sub(std::string_view qualified) const override {
    auto found = subs_.find(qualified);
    return found == subs_.end() ? SubInfo{} : found->second;
  }
  bool overrides_builtin(std::string_view) const override { return false; }
  bool package_exists(std::string_view name) const override { return packages_.contains(name); }
  bool handle_exists(std::string_view name) const override { return name == "main::STDOUT" || name == "main::STDERR" || name == "main::STDIN"; }
  void define_format(SubTree& sub, Names&) override { warnings += "format " + std::string(sub.name) + "\n" + to_text(sub); }
  std::u32string characters_named(std::string_view name) const override { return name == "SNOWMAN" ? U"\u2603" : U""; }
  bool global_known(std::string_view) const override { return false; }
  bool global_declared(char sigil, std::string_view name) const override { return declared_.contains(sigil + std::string(name)); }
  void mention_global(char, std::string_view, std::string_view, uint32_t) override {}
  void declare_sub(std::string_view name, std::optional<std::string_view> prototype) override {
    auto& info = subs_[std::string(name)];
    info.declared = true;
    if (prototype) info.prototype = std::string(*prototype);
    note_package(name);
  }
  void define_sub(SubTree& sub, Names&) override {
    declare_sub(sub.name, sub.has_prototype ? std::optional<std::string_view>(sub.prototype) : std::nullopt);
    subs_[std::string(sub.name)].defined = true;
    named.push_back(&sub);
  }
  void phase_block(std::string_view, SubTree& sub, Names&) override { named.push_back(&sub); }
  void data_section(std::string_view, std::string_view text) override { data = text; }
  void warn(Warn category, std::string_view message, std::string_view file, uint32_t line, Names& names) override {
    if (message.ends_with('\n')) {  // complete, and on by default
      warnings += message;
      return;
    }
    if (!names.pragmas()->warnings.test(static_cast<std::size_t>(category))) return;
    warnings += std::string(message) + " at " + std::string(file) + " line " + std::to_string(line) + ".\n";
  }

  void use(const UseStatement& use, Names& names) override {
    std::vector<std::string> words;
    if (use.arguments) strings(use.arguments->body, words);
    Pragmas& pragmas = names.pragmas_for_change();
    if (use.module.empty()) return use_version(use.version, pragmas);
    if (use.module == "strict") return set_strict(words, !use.is_no, pragmas);
    if (use.module == "warnings") {
      pragmas.warnings_set = true;
      if (use.is_no) pragmas.warnings.reset(); else pragmas.warnings.set();
    }
    if (use.module == "utf8") pragmas.utf8 = !use.is_no;
    if (use.module == "integer") pragmas.integer = !use.is_no;
    if (use.module == "feature" || use.module == "experimental") set_features(words, !use.is_no, pragmas);
    for (std::string_view word : words) {
      if (use.module == "vars") declared_.insert(word.substr(0, 1).data()[0] + names.qualify(word.substr(1), word[0]));
      if (use.module == "subs") declare_sub(names.qualify(word, '&'), std::nullopt);
    }
    if (use.module == "constant" && !words.empty()) declare_constants(use, words, names);
    else import_words(words, names);
  }

  std::vector<SubTree*> named;

 private:
  static void strings(const Node* node, std::vector<std::string>& words) {
    if (!node) return;
    if (node->kind == Kind::String) words.emplace_back(node->text);
    for (const Node* kid : node->kids()) strings(kid, words);
  }
  void note_package(std::string_view qualified) { packages_.insert(std::string(qualified.substr(0, qualified.rfind("::")))); }

  static void use_version(std::string_view version, Pragmas& pragmas) {
    int minor = version.starts_with("v5.") ? std::atoi(std::string(version.substr(3)).c_str()) : version.size() >= 5 ? std::atoi(std::string(version.substr(2, 3)).c_str()) : 0;
    if (minor >= 10) pragmas.features |= FeatureSay | FeatureState | FeatureSwitch;
    if (minor >= 12) pragmas.strict = StrictRefs | StrictSubs | StrictVars;
    if (minor >= 16) pragmas.features |= FeatureFc | FeatureCurrentSub | FeatureEvalBytes;
    if (minor >= 24) pragmas.features |= FeaturePostderefQq;
    if (minor >= 28) pragmas.features |= FeatureBitwise;
    if (minor >= 36) pragmas.features |= FeatureSignatures | FeatureIsa, pragmas.features &= static_cast<uint32_t>(~(FeatureIndirect | FeatureSwitch | FeatureMultidimensional)), pragmas.warnings.set();
  }
  static void set_strict(const std::vector<std::string>& words, bool on, Pragmas& pragmas) {
    int bits = words.empty() ? StrictRefs | StrictSubs | StrictVars : 0;
    for (const auto& word : words) bits |= word == "refs" ? StrictRefs : word == "subs" ? StrictSubs : StrictVars;
    pragmas.strict = static_cast<uint8_t>(on ? pragmas.strict | bits : pragmas.strict & ~bits);
  }
  static void set_features(const std::vector<std::string>& words, bool on, Pragmas& pragmas) {
    static const std::map<std::string, int> bits = {{"say", FeatureSay}, {"state", FeatureState}, {"fc", FeatureFc}, {"current_sub", FeatureCurrentSub},
        {"evalbytes", FeatureEvalBytes}, {"postderef_qq", FeaturePostderefQq}, {"signatures", FeatureSignatures}, {"bitwise", FeatureBitwise},
        {"isa", FeatureIsa}, {"indirect", FeatureIndirect}, {"switch", FeatureSwitch}, {"try", FeatureTry}, {"defer", FeatureDefer}};
    for (const auto& word : words) {
      if (word.starts_with(":")) use_version("v" + std::string("5.") + word.substr(word.rfind('.') + 1), pragmas);
      auto found = bits.find(word);
      if (found == bits.end()) continue;
      pragmas.features = static_cast<uint32_t>(on ? pragmas.features | static_cast<uint32_t>(found->second) : pragmas.features & ~static_cast<uint32_t>(found->second));
    }
  }
  void declare_constants(const UseStatement& use, const std::vector<std::string>& words, Names& names) {
    const Node* first = use.arguments->body->kid(0)->kid(0);
    bool hash = first->kind == Kind::AnonymousHash;
    if (!hash) return declare_sub(names.qualify(words[0], '&'), "");
    const Node* list = first->kid(0);
    for (uint32_t i = 0; list && i < list->child_count; i += 2)
      if (list->kid(i)->kind == Kind::String) declare_sub(names.qualify(list->kid(i)->text, '&'), "");
  }
  // What is asked for by name is taken to be there.
  void import_words(const std::vector<std::string>& words, Names& names) {
    for (const auto& word : words) {
      bool name = !word.empty() && (std::isalpha(static_cast<unsigned char>(word[0])) || word[0] == '_' || word[0] == '&');
      if (name) declare_sub(names.qualify(word[0] == '&' ? word.substr(1) : word, '&'), std::nullopt);
      if (word.size() > 1 && (word[0] == '$' || word[0] == '@' || word[0] == '%')) declared_.insert(word[0] + names.qualify(word.substr(1), word[0]));
    }
  }

  std::map<std::string, SubInfo, std::less<>> subs_;
  std::set<std::string, std::less<>> packages_{"main"}, declared_;
};

}  // namespace nacre::parser::tests
