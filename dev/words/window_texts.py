"""What the window says, read from its code: every text that tr() will ask a catalogue for, and under which context.

lupdate reads a great deal of it, but not the texts of the small functions that most modules of the window say
their sentences with.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

_NOOP: Final = ("QT_TRANSLATE_NOOP", "QT_TRANSLATE_NOOP_UTF8")


class Text(NamedTuple):
    context: str
    source: str


@dataclass
class Found:
    """`unclear` are calls whose text is made when the program runs, so that no catalogue can know it."""

    texts: set[Text] = field(default_factory=set)
    unclear: list[str] = field(default_factory=list)


def texts_of(folder: Path) -> Found:
    found = Found()
    for file in sorted(folder.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        _Reader(file.relative_to(folder.parent).as_posix(), tree, found).visit(tree)
    return found


class _Reader(ast.NodeVisitor):
    """Goes through one module, knowing the class it is in and the module's own ways to say tr()."""

    def __init__(self, name: str, tree: ast.Module, found: Found) -> None:
        self._name, self._found = name, found
        self._own = {own.name: own for own in _own_ways(tree)}
        self._passing_on = {own.call for own in self._own.values()}
        self._marked = {_context(call) for call in _calls(tree) if _name_of(call) in _NOOP}
        self._classes = [""]

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _name_of(node)
        if isinstance(node.func, ast.Name) and name in self._own:
            self._take(node, self._own[name].context, node.args[:1])
        elif name == "tr":
            self._take(node, self._who_says(ast.unparse(node.func)), node.args[:1])
        elif name in ("translate", *_NOOP) and node not in self._passing_on:
            self._take(node, _context(node), node.args[1:2])
        self.generic_visit(node)

    def _who_says(self, called: str) -> str:
        """The class, which is the context: this one, or the desk that every page has; of others it isn't known."""
        if called == "self.tr":
            return self._classes[-1]
        return "Desk" if called in ("desk.tr", "self.desk.tr", "self._desk.tr") else ""

    def _take(self, call: ast.Call, context: str, text: list[ast.expr]) -> None:
        sources = list(_sources(text[0])) if text else []
        if sources and context:
            self._found.texts.update(Text(context, source) for source in sources)
        elif context not in self._marked:
            self._found.unclear.append(f"{self._name}:{call.lineno}: {ast.unparse(call)}")


def _sources(node: ast.expr) -> Iterator[str]:
    """The texts written here: one, or one of two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _sources(node.body)
        yield from _sources(node.orelse)


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _name_of(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _context(call: ast.Call) -> str:
    first = call.args[0] if call.args else None
    return str(first.value) if isinstance(first, ast.Constant) else ""


class _OwnWay(NamedTuple):
    """A function such as `_tr`, which hands its text to translate(): its callers are read instead of it."""

    name: str
    context: str
    call: ast.Call


def _own_ways(tree: ast.Module) -> Iterator[_OwnWay]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            taken = {form for arg in node.args.args for form in (arg.arg, f"str({arg.arg})")}
            for call in _calls(node):
                if _name_of(call) == "translate" and ast.unparse(call.args[1]) in taken:
                    yield _OwnWay(node.name, _context(call), call)
