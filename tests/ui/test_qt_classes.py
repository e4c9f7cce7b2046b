"""Which of Qt's classes are known to Python before a working thread loads modules that use them."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import ui
from ui.qt_classes import USED

ROOT = Path(ui.__file__).parent
NOT_IN_THE_WINDOW = ("tour", "selftest.py")
NO_CLASSES = {"QT_TRANSLATE_NOOP"}

# Widgets are made and painted between any two modules of the charts' library.
TOGETHER = """
import sys
sys.setswitchinterval(0.0001)
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from ui.widgets import chart_library
app = QApplication([])
chart_library.expect()
steps = 0
for _ in chart_library.load_in_turns():
    class Pane(QWidget):
        def sizeHint(self):
            return super().sizeHint()
        def paintEvent(self, event):
            QLabel("painted", self).show()
    pane = Pane()
    pane.show()
    app.processEvents()
    assert "pyqtgraph.exporters" not in sys.modules or steps > 20
    steps += 1
assert steps > 50 and not chart_library.expected(), steps
import pyqtgraph
pyqtgraph.PlotWidget().grab()
"""
LEFT = """
import sys
from PySide6.QtWidgets import QApplication
from ui.widgets import chart_library
app = QApplication([])
chart_library.expect()
turns = chart_library.load_in_turns()
for _ in range(10):
    next(turns)
chart_library.forget()
import pyqtgraph
pyqtgraph.PlotWidget().grab()
assert list(turns) == [] and not any(type(finder).__name__ == "InTurns" for finder in sys.meta_path)
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


@pytest.mark.parametrize("program", [TOGETHER, LEFT])
def test_charts_are_loaded_a_module_at_a_time_while_the_window_goes_on(program):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", program], env=environment, cwd=ROOT.parent, check=True, timeout=120)
