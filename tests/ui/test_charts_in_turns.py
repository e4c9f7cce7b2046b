"""Charts wait for their library, and are drawn one with each turn once it is there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.widgets import chart_library
from ui.widgets.chart import ChartPanel
from ui.widgets.labels import Label


def test_each_chart_that_waits_has_a_turn_of_its_own(qapp):
    charts, drawn = [QObject(), QObject()], []
    for at, chart in enumerate(charts):
        chart_library.draw_then(chart, lambda at=at: drawn.append(at))
    chart_library.draw_then(charts[0], lambda: drawn.append("again"))  # its last figures, and once
    turns = chart_library.load_in_turns()
    seen = [tuple(drawn) for _ in turns]
    assert drawn == ["again", 1]
    assert seen[-2:] == [("again",), ("again", 1)]


def test_a_chart_that_is_gone_is_not_drawn(qapp):
    chart, drawn = QObject(), []
    chart_library.draw_then(chart, lambda: drawn.append(1))
    chart.deleteLater()
    qapp.sendPostedEvents(chart, 52)
    for _ in chart_library.load_in_turns():
        pass
    assert drawn == []


def test_the_head_stands_on_top_before_there_is_anything_to_draw(qtbot, look):
    panel = ChartPanel(look, "Overdue")
    qtbot.addWidget(panel)
    panel.resize(380, 220)
    panel.show()
    qtbot.waitExposed(panel)
    assert panel.findChild(Label).geometry().bottom() < look.px(40)
