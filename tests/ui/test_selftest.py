"""The self-test of a bundle passes here, and forgets no library that is imported late."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from ui.selftest import LIBRARIES

ROOT = Path(__file__).parents[2]
EAGER = {"PySide6", "shiboken6", "sqlalchemy", "sqlcipher3", "babel", "filelock", "platformdirs"}
OWN = {"ar_desktop", "ui", "resources"}


def test_every_part_of_it_is_fine():
    done = subprocess.run(
        [sys.executable, "-m", "ar_desktop", "--selftest"], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["ok"] * 9


def test_every_library_that_is_imported_is_tried():
    named = set()
    for folder in ("ar_desktop", "ui"):
        for file in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Import):
                    named |= {alias.name.partition(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and node.level == 0:
                    named.add((node.module or "").partition(".")[0])
    tried = {library.partition(".")[0] for library in LIBRARIES}
    assert named - set(sys.stdlib_module_names) - OWN - EAGER <= tried
