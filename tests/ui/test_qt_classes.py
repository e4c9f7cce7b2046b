"""Which of Qt's classes are known to Python before a working thread loads modules that use them."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import ui
from ui.qt_classes import USED

ROOT = Path(ui.__file__).parent
NOT_IN_THE_WINDOW = ("tour", "selftest.py")
NO_CLASSES = {"QT_TRANSLATE_NOOP"}

# Widgets are named here while another thread loads the charts' library: without `know_all` one run in four crashes.
TOGETHER = """
import sys, threading
sys.setswitchinterval(0.0001)
from PySide6.QtWidgets import QApplication
from ui.qt_classes import know_all
app = QApplication([])
for _ in know_all():
    pass
from ui.widgets import chart_library
thread = threading.Thread(target=chart_library.load)
thread.start()
import PySide6.QtGui, PySide6.QtWidgets
for module in (PySide6.QtWidgets, PySide6.QtGui):
    for name in dir(module):
        getattr(module, name)
        app.processEvents()
thread.join()
"""


def imported():
    for file in ROOT.rglob("*.py"):
        if file.relative_to(ROOT).parts[0] in NOT_IN_THE_WINDOW:
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                for name in node.names:
                    yield node.module.removeprefix("PySide6."), name.name


def test_all_that_the_window_uses_is_known_before_a_thread_uses_it():
    unknown = {
        f"{module}.{name}"
        for module, name in imported()
        if module in USED and name not in USED[module].split() and name not in NO_CLASSES
    }
    assert not unknown, "add them to ui/qt_classes.py"


def test_charts_are_loaded_on_a_thread_while_widgets_are_made():
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    for _ in range(3):
        subprocess.run([sys.executable, "-c", TOGETHER], env=environment, cwd=ROOT.parent, check=True, timeout=120)
