"""`fillRect` with four numbers and a colour ends the process in the first paint of a page that asks meanwhile."""

from __future__ import annotations

import ast
from pathlib import Path

import ui


def test_what_is_filled_is_given_as_a_rectangle():
    found = [
        f"{path.name}:{call.lineno}"
        for path in sorted(Path(ui.__file__).parent.rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
        if call.func.attr == "fillRect" and len(call.args) > 2
    ]
    assert found == []
