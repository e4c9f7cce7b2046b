"""What the engine says, read from its code: every sentence marked with N_(), and which two are one and many."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Sentence:
    plural: str = ""
    files: set[str] = field(default_factory=set)


def sentences_of(folders: Iterable[Path]) -> dict[str, Sentence]:
    """By the sentence itself, or its singular; the window's folder is among them for the errors it raises."""
    found: dict[str, Sentence] = defaultdict(Sentence)
    for folder in folders:
        for file in sorted(folder.rglob("*.py")):
            name = file.relative_to(folder.parent).as_posix()
            for one, other in _marked(ast.parse(file.read_text(encoding="utf-8"))):
                found[one].files.add(name)
                found[one].plural = found[one].plural or other
    return dict(found)


def _marked(tree: ast.Module) -> Iterator[tuple[str, str]]:
    pairs = [pair for node in ast.walk(tree) if (pair := _pair(node))]
    in_pairs = {id(call) for pair in pairs for call in pair}
    for one, other in pairs:
        yield _text(one), _text(other)
    for node in ast.walk(tree):
        if _is_mark(node) and id(node) not in in_pairs:
            yield _text(node), ""


def _pair(node: ast.AST) -> tuple[ast.expr, ast.expr] | None:
    """One and many: the first two of many(), or a pair that counts something with {n}."""
    if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "many":
        two = node.args[:2]
    elif isinstance(node, ast.Tuple) and len(node.elts) == 2:
        two = node.elts
    else:
        return None
    if len(two) < 2 or not all(map(_is_mark, two)):
        return None
    one, other = two
    counts = isinstance(node, ast.Call) or _text(one) == _text(other) or all("{n}" in _text(side) for side in two)
    return (one, other) if counts else None


def _is_mark(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "N_"


def _text(mark: ast.AST) -> str:
    assert isinstance(mark, ast.Call)
    text = ast.literal_eval(mark.args[0])
    assert isinstance(text, str)
    return text
