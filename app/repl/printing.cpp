// SPDX-License-Identifier: MIT
#include "app/repl/printing.h"

#include <algorithm>
#include <cstdio>

#include "app/repl/unicode.h"
#include "nacre/session.h"

namespace nacre::repl {

namespace {
constexpr const char* escapes[] = {"", "\033[36m", "\033[32m", "\033[34m", "\033[35m", "\033[2m", "\033[31m", "\033[1;33m"};
constexpr size_t indent = 2;

// A value laid out: a leaf of text, or brackets with items between.
struct Piece {
  std::string text;                // a leaf's; a container's opening bracket and what is before it
  std::string close;
  Colour colour = Colour::None;
  std::vector<std::pair<std::string, Piece>> items;   // with their keys, or without

  size_t flat_width() const {
    size_t width = columns_of(widened(text)) + columns_of(widened(close));
    for (const auto& [key, item] : items) width += (key.empty() ? 0 : columns_of(widened(key)) + 4) + item.flat_width() + 2;
    return items.empty() ? width : width - 2;
  }
};

bool is_word(std::string_view name) {
  if (name.empty() || (name[0] >= '0' && name[0] <= '9')) return false;
  return name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") == name.npos;
}

class Reader {
 public:
  explicit Reader(const Look& look) : look_(look) {}

  Piece piece(const Value& v, const std::string& way) {
    switch (v.kind()) {
      case Kind::Undef: return leaf("undef", Colour::Faint);
      case Kind::Integer: case Kind::Number: return leaf(v.text(), Colour::Number);
      case Kind::String: return leaf(quoted(v, look_.characters), Colour::String);
      case Kind::Code: return leaf(code(v), Colour::Reference);
      case Kind::Scalar: case Kind::Array: case Kind::Hash: return reference(v, way);
      case Kind::Glob: case Kind::Regexp: case Kind::Other: break;
    }
    return leaf(v.shown(1), Colour::Reference);
  }

 private:
  static Piece leaf(std::string text, Colour colour) { return {std::move(text), {}, colour, {}}; }

  static std::string code(const Value& v) {
    std::string name = inspect::sub_name(v);
    return name.find(", ") == std::string::npos && !name.ends_with("__ANON__") ? "\\&" + name : "sub {...}";
  }

  Piece reference(const Value& v, const std::string& way) {
    const void* identity = v.identity();
    for (const auto& [open, its_way] : open_)
      if (open == identity) return leaf(its_way, Colour::Reference);
    std::string package = v.package();
    Piece out;
    if (static_cast<int>(open_.size()) >= look_.depth) {
      out = leaf(v.kind() == Kind::Array ? "[...]" : v.kind() == Kind::Hash ? "{...}" : "\\...", Colour::Faint);
    } else {
      open_.emplace_back(identity, way);
      out = content(v, way);
      open_.pop_back();
    }
    if (package.empty()) return out;
    Piece object{"bless(", ", \"" + package + "\")", Colour::Reference, {}};
    object.items.emplace_back(std::string(), std::move(out));
    return object;
  }

  Piece content(const Value& v, const std::string& way) {
    if (v.kind() == Kind::Scalar) {
      Piece out{"\\", {}, Colour::Reference, {}};
      out.items.emplace_back(std::string(), piece(v.target(), "${" + way + "}"));
      return out;
    }
    return v.kind() == Kind::Array ? array(v, way) : hash(v, way);
  }

  // $_1->[0][1]: one arrow, at the beginning.
  static std::string step(const std::string& way, const std::string& subscript) {
    return way + (way.find_first_of("[{", way.starts_with("$") || way.starts_with("@") ? 2 : 0) == std::string::npos ? "->" : "") + subscript;
  }

  Piece array(const Value& v, const std::string& way) {
    Piece out{"[", "]", Colour::None, {}};
    size_t count = v.size();
    for (size_t k = 0; k < std::min(count, look_.elements); ++k)
      out.items.emplace_back(std::string(), piece(v.element(static_cast<int64_t>(k)), step(way, "[" + std::to_string(k) + "]")));
    note_rest(out, count);
    return out;
  }

  Piece hash(const Value& v, const std::string& way) {
    Piece out{"{", "}", Colour::None, {}};
    std::vector<std::string> keys = v.keys();
    std::sort(keys.begin(), keys.end());
    for (size_t k = 0; k < std::min(keys.size(), look_.elements); ++k) {
      std::string name = is_word(keys[k]) ? keys[k] : quoted(Value(keys[k]), look_.characters);
      out.items.emplace_back(name, piece(v.element(keys[k]), step(way, "{" + name + "}")));
    }
    note_rest(out, keys.size());
    return out;
  }

  void note_rest(Piece& out, size_t count) const {
    if (count > look_.elements) out.items.emplace_back(std::string(), leaf("... " + std::to_string(count - look_.elements) + " more", Colour::Faint));
  }

  const Look& look_;
  std::vector<std::pair<const void*, std::string>> open_;
};

class Writer {
 public:
  explicit Writer(const Look& look) : look_(look) {}
  std::string text;

  void write(const Piece& piece, size_t column, size_t behind) {
    bool wraps = piece.text.ends_with('(') || piece.text == "\\";   // bless(...) and \...: no lines of their own for what is within
    text += painted(piece.text, piece.colour, look_);
    if (wraps && piece.items.size() == 1 && piece.text != "(") {
      write(piece.items[0].second, column + piece.text.size(), behind + piece.close.size());
    } else if (!piece.items.empty()) {
      bool flat = column + piece.flat_width() + behind <= look_.width;
      items(piece, column, flat);
    }
    text += painted(piece.close, piece.colour, look_);
  }

 private:
  void items(const Piece& piece, size_t column, bool flat) {
    size_t within = line_indent_ + indent, left = piece.items.size();
    column += piece.text.size();
    for (const auto& [key, item] : piece.items) {
      if (!flat) text.append("\n").append(within, ' '), column = within;
      if (!key.empty()) text.append(painted(key, Colour::Key, look_)).append(" => "), column += columns_of(widened(key)) + 4;
      size_t before = std::exchange(line_indent_, flat ? line_indent_ : within);
      write(item, column, 1);
      line_indent_ = before;
      if (--left > 0) text += flat ? ", " : ",";
      column += item.flat_width() + 2;
    }
    if (!flat) text.append("\n").append(line_indent_, ' ');
  }

  const Look& look_;
  size_t line_indent_ = 0;
};
}  // namespace

std::string painted(const std::string& text, Colour colour, const Look& look) {
  if (!look.colours || colour == Colour::None || text.empty()) return text;
  return escapes[static_cast<size_t>(colour)] + text + "\033[0m";
}

// Bytes that are UTF-8 text are shown as that text; others, and control characters, as escapes.
std::string quoted(const Value& value, size_t most) {
  std::string text = value.text();
  bool is_text = true;
  try {
    std::vector<std::byte> bytes = value.bytes();
    std::string raw(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    is_text = is_whole_utf8(raw);
    text = std::move(raw);
  } catch (const Error&) {   // characters above 0xFF
  }
  std::string out = "\"";
  size_t shown = 0;
  for (; shown < text.size() && shown < most; ++shown) {
    char c = text[shown];
    auto byte = static_cast<unsigned char>(c);
    char escape[8];
    std::snprintf(escape, sizeof escape, "\\x%02X", byte);
    switch (c) {
      case '\n': out += "\\n"; break;
      case '\t': out += "\\t"; break;
      case '\r': out += "\\r"; break;
      case '\033': out += "\\e"; break;
      case '"': case '\\': case '$': case '@': out.append("\\").append(1, c); break;
      default: out += byte < 0x20 || byte == 0x7F || (byte >= 0x80 && !is_text) ? std::string(escape) : std::string(1, c);
    }
  }
  while (shown < text.size() && (static_cast<unsigned char>(text[shown]) & 0xC0U) == 0x80 && is_text) out += text[shown++];
  if (shown < text.size()) return out + "\"... " + std::to_string(text.size() - shown) + " more";
  return out + "\"";
}

std::string shown_value(const Value& value, const std::string& root, const Look& look) {
  Piece piece = Reader(look).piece(value, root);
  Writer writer(look);
  writer.write(piece, root.size() + 3, 0);
  return std::move(writer.text);
}

std::string shown_list(const std::vector<Value>& values, const std::string& root, const Look& look) {
  Piece list{"(", ")", Colour::None, {}};
  Reader reader(look);
  for (size_t k = 0; k < std::min(values.size(), look.elements); ++k)
    list.items.emplace_back(std::string(), reader.piece(values[k], root + "->[" + std::to_string(k) + "]"));
  if (values.size() > look.elements)
    list.items.emplace_back(std::string(), Piece{"... " + std::to_string(values.size() - look.elements) + " more", {}, Colour::Faint, {}});
  Writer writer(look);
  writer.write(list, root.size() + 4, 0);
  return std::move(writer.text);
}

namespace {
std::string counted(size_t count, const char* thing) { return std::to_string(count) + " " + thing + (count == 1 ? "" : "s"); }

std::string container_type(const Value& v) {
  switch (v.kind()) {
    case Kind::Array: return "array of " + counted(v.size(), "element");
    case Kind::Hash: return "hash of " + counted(v.size(), "key");
    case Kind::Code: return "sub " + inspect::sub_name(v);
    case Kind::Glob: return "glob " + v.shown(1);
    case Kind::Regexp: return "pattern " + v.text();
    case Kind::Scalar: return "scalar";
    default: return "something else";
  }
}
}  // namespace

std::string type_of(Interpreter& perl, const Value& v) {
  switch (v.kind()) {
    case Kind::Undef: return "undef";
    case Kind::Integer: return "integer";
    case Kind::Number: return "floating-point number";
    case Kind::String: {
      std::string text = v.text();
      size_t characters = widened(text).size();
      return "string of " + counted(characters, "character");
    }
    default: break;
  }
  std::string package = v.package();
  if (package.empty() || v.kind() == Kind::Regexp) return "reference to " + container_type(v);
  std::string type = "object of " + package + " (" + container_type(v) + ")";
  Value parents = perl.array(package + "::ISA");
  for (size_t k = 0; k < parents.size(); ++k) type.append(k == 0 ? ", which is a " : ", ").append(parents.element(static_cast<int64_t>(k)).text());
  return type;
}

}  // namespace nacre::repl
