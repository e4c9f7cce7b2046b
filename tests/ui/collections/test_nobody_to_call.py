"""A worklist with nobody on it says that once."""

from __future__ import annotations

from ar_desktop.collections.worklist import Worklist
from ui.collections.asking import Work
from ui.collections.work_list import WorkList


def test_no_zeros_are_counted_above_it(qtbot, desk):
    pane = WorkList(desk)
    qtbot.addWidget(pane)
    pane.show_work(Work(Worklist([], {}, 0, 0, 0), done=0))
    assert pane._counts.text() == pane._sub.text() == ""
    pane.show_work(Work(Worklist([], {}, 0, 0, 0), done=3))
    assert pane._counts.text() == "0 left, 3 done"  # everybody was called
