// SPDX-License-Identifier: MIT
// The abstract syntax tree: what the parser hands to the resolver. Passive data on an arena, names already bound to their declarations
// (see names.h). Nothing here runs, and nothing here knows of values.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "parser/operation.h"

namespace nacre::parser {

struct Variable;
struct SubTree;
struct Visible;
struct Pragmas;

// Beside each kind: the Perl it came from, then its children. `?` marks a child that may be null. `text` and the payload are named where used.
enum class Kind : uint8_t {
  // Literals
  Integer,      // 42                  payload: integer
  Unsigned,     // 18446744073709551615   payload: integer, read as uint64_t (only above INT64_MAX)
  Number,       // 1.5                 payload: number
  String,       // 'x' "x" <<'A'       text; flag Utf8 where it holds characters above 0xFF or came under `use utf8`
  VString,      // v1.2.3              text: the characters; label: the spelling
  Interpolate,  // "a $b @c"           parts: String or any scalar expression; an array part is a JoinList. One part: stringify it
  JoinList,     // the @c in "@c"      [list]   joined by $"
  Bareword,     // Foo  (not known as a sub, not a string by => or {})   text
  FileHandleName,  // STDIN in open(STDIN, ...)  print STDOUT ...  -e FH   text: qualified name

  // Variables. flag Element... never here: the container of an element is its child.
  Lexical,      // $x @x %x &x         sigil; payload: variable; capture: -1 in the sub that owns it, else index of the sub's capture
  Global,       // $main::x @x %x      sigil; text: qualified name ("main::x", always with its package)
  FunctionName, // \&foo defined &foo  text: qualified name
  GlobName,     // *foo                text: qualified name
  Deref,        // $$x @$x %{...} &$x *{...} $x->@*   sigil; [expression yielding the reference or the symbol's name]
  ArrayLast,    // $#a $#{...} $#$x ->$#*   [array]      (array: Lexical, Global or Deref with sigil @)
  ArrayElement, // $a[0] $x->[0]       [array, index]
  HashElement,  // $h{k} $x->{k}       [hash, key]
  ArraySlice,   // @a[..] $x->@[..]    [array, list]
  HashSlice,    // @h{..}              [hash, list]
  IndexValueSlice,  // %a[..]          [array, list]
  KeyValueSlice,    // %h{..}          [hash, list]
  ListSlice,    // (list)[..]          [list, list of indices]
  Declare,      // my $x  my ($x, undef, @y)  our  state      declarator; kids: Lexical, Global (our) or Undef; flag Parenthesised
  Local,        // local EXPR          [lvalue]; flag Parenthesised in the child where written so

  // Operators
  Binary,       // l OP r              operation; [l, r]
  Unary,        // OP r                operation; [r]
  PreIncrement, PreDecrement, PostIncrement, PostDecrement,  // [lvalue]
  Assign,       // l = r               [l, r]   list assignment if l is a list form (see is_list_lvalue)
  OpAssign,     // l OP= r             operation (And, Or, DefinedOr too); [l, r]
  And, Or, DefinedOr,  // l && r, and  [l, r]
  LogicalXor,   // l xor r             [l, r]
  Not,          // ! not               [r]
  Conditional,  // c ? a : b           [c, a, b]
  Range,        // a .. b  a ... b     [a, b]; flag ThreeDots. In scalar context a flip-flop
  Repeat,       // l x r               [l, r]; flag ListRepeat where l was in parentheses or qw
  List,         // (a, b, c)  ()       kids; flag Parenthesised where written with parentheses
  Reference,    // \ r                 [r]
  AnonymousArray,  // [ ... ]          [list]?
  AnonymousHash,   // { ... }          [list]?
  AnonymousSub,    // sub { ... }      payload: sub
  ChainedCompare,  // a < b <= c       kids: a, b, c; text: operations, a byte each
  FileTest,     // -e $f  -e _  -d     operation: letter; [operand]?  (an operand that is a FileTest is stacked)

  // Patterns. text: the flags as written ("gsi"). Target null: $_ . flag Negated for !~ .
  Match,        // m/p/f               [target?, pattern]     pattern: String or Interpolate, or any expression where =~ had one
  Substitute,   // s/p/r/f             [target?, pattern, replacement]   replacement: an expression (for e: a DoBlock; ee: EvalString of it)
  Transliterate,  // tr/a/b/f          [target?, search String, replacement String]   escapes done, ranges not
  Pattern,      // qr/p/f              [pattern]
  // The pattern string keeps its backslashes; only variables are interpolated. flag SingleQuoted for m'..' (nothing interpolated).

  // Calls
  Builtin,      // length $x           text: name; kids: arguments, in the order of the row's prototype, null for one left out
  Print,        // print FH LIST       text: print, printf or say; [handle?, list?]    handle: FileHandleName or an expression
  Sort,         // sort BLOCK LIST     [comparator?, list]   comparator: Block, or an expression (sub name String, code)
  Map, Grep,    // map BLOCK LIST, map EXPR, LIST   [body, list]   body: Block or an expression
  Readline,     // <FH> <$fh> <>       [handle]?  null for <> ; flag Safe for <<>> ; `readline EXPR` is the same node
  Glob,         // <*.c> glob EXPR     [pattern]
  Call,         // foo(1)  &foo(1)     text: qualified name; kids: [arguments List]?; flags Ampersand, SharesArguments (&foo;)
  CallDynamic,  // $f->(1) &$f(1) &{..}  [code, arguments List?]; flags Ampersand, SharesArguments (&$f;)
  MethodCall,   // $o->m(1) Foo->m  new Foo(1)   text: name (or empty: kids[1]); [invocant, dynamic name?, arguments List?]; flag MaybeClass: invocant was a bareword
  DoBlock,      // do { ... }          [Block]
  DoFile,       // do EXPR             [expression]
  EvalBlock,    // eval { ... }        [Block]
  EvalString,   // eval EXPR           [expression]?; payload: visible
  Require,      // require Foo::Bar    text: file "Foo/Bar.pm" where written as bareword; else [expression]?
  Return,       // return LIST         [expression]?
  Next, Last, Redo,  // next LABEL     text: label; or [expression]?
  Goto,         // goto LABEL, goto &sub   text: label; or [expression]
  Wantarray, CurrentSub,  // wantarray, __SUB__
  Stub,         // ...                 dies "Unimplemented"

  // Statements
  Block,        // { ... }             kids: statements; payload: pad slots first_slot .. first_slot+slot_count declared in it
  Statement,    // one statement with its place: text: file; line; pragmas; label in `label`; [expression or compound]
  If,           // if/elsif/else       kids: condition, Block, condition, Block, ..., else Block?  (odd count: else is there)
  While,        // while () {} continue {}   [condition?, body, continue?]; flags Until, BodyFirst (do {} while); own slots as Block
  ForLoop,      // for (a; b; c) {}    [a?, b?, c?, body]; own slots
  Foreach,      // for my $x (list) {} [variable?, list, body, continue?]; variable: Lexical with flag Declares, Lexical, Global; own slots
  BareBlock,    // { ... } continue {} [body, continue?]
  SubDefinition,  // sub foo { ... }   nothing left to run, but a `my sub`: payload: sub
  PackageBlock, // package Foo { ... } [Block]
  Nothing,      // ;  use X;  package X;
  Try,          // try {} catch ($e) {} finally {}   [Block, Lexical of the exception?, catch Block?, finally Block?]; own slots
  Defer,        // defer {}            [Block]
};

enum Flag : uint16_t {
  Parenthesised = 1, Utf8 = 2, ThreeDots = 4, ListRepeat = 8, Negated = 16, Ampersand = 32, SharesArguments = 64, MaybeClass = 128,
  Until = 256, BodyFirst = 512, Declares = 1024, SingleQuoted = 2048, BareBlockCode = 4096, Safe = 8192,
  WithParens = 16384,  // a call or named operator whose arguments stood in parentheses
  HoldsCode = Safe,    // a pattern with (?{ }) or (??{ }) in it
  Quoted = 32768,      // a String that was written with quotes (not a bareword before =>)
};

enum class Declarator : uint8_t { My, Our, State };

struct Node {
  Kind kind{};
  Operation operation{};      // FileTest: the letter
  char sigil = 0;             // $ @ % & *
  Declarator declarator{};
  uint16_t flags = 0;
  uint32_t line = 0;
  int32_t capture = -1;
  uint32_t child_count = 0;
  Node** children = nullptr;
  std::string_view text;      // bytes on the arena
  union {
    int64_t integer = 0;
    double number;
    Variable* variable;
    SubTree* sub;
    const Visible* visible;   // EvalString, patterns with code blocks: names to be seen by it
    struct { uint32_t first_slot, slot_count; };
  };
  const Pragmas* pragmas = nullptr;  // Statement, EvalString, patterns, calls that need them
  std::string_view label;            // Statement; VString: the spelling

  std::span<Node* const> kids() const { return {children, child_count}; }
  Node* kid(uint32_t i) const { return i < child_count ? children[i] : nullptr; }
  bool has(Flag flag) const { return (flags & flag) != 0; }
};

// A sub's text, ready to be resolved: from `sub`, BEGIN and its sisters, a whole file or an eval's string.
struct SubScope;
struct SubTree {
  std::string_view name;        // qualified; empty for an anonymous one
  std::string_view prototype;
  bool has_prototype = false;
  bool is_lvalue = false, is_method = false;
  Node* body = nullptr;         // Block; a signature is its first statements
  SubScope* scope = nullptr;    // pad size, captures
  std::string_view attributes;  // those that are not Perl's own, as written, a space between: for MODIFY_CODE_ATTRIBUTES
  const Pragmas* pragmas = nullptr;
  std::string_view package, file;
  uint32_t first_line = 0, last_line = 0;
  int32_t min_arguments = -1, max_arguments = -1;  // with a signature: as counted; max -1: any number (slurpy)
};

}  // namespace nacre::parser
