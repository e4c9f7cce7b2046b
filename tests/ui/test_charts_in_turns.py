"""Charts wait for their library, and are drawn one with each turn once it is there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.widgets import chart_library
from ui.widgets.chart import Bar, ChartPanel
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


def test_what_bars_say_does_not_run_over_the_bar_beside(qtbot, look):
    bars = [
        Bar(name, value, f"{value:,}  20.0 %", "age1", f"{value // 10**9}bn")
        for name, value in (("Not due", 254_326_950_000), ("1–30", 42_416_800_000), ("31–60", 50_423_850_000))
    ]
    panel = ChartPanel(look, "By age")
    qtbot.addWidget(panel)
    panel.resize(900, 220)
    panel.show()
    panel.set_bars(bars)
    said = [label.toPlainText() for label in labels(panel)]
    assert said == [bar.text for bar in bars]
    panel.resize(300, 220)
    qtbot.waitUntil(lambda: [label.toPlainText() for label in labels(panel)] == ["254bn", "42bn", "50bn"])
    assert "254,326,950,000" in panel.accessibleDescription()


def labels(panel):
    import pyqtgraph

    items = [item for item in panel._plot.getPlotItem().items if isinstance(item, pyqtgraph.TextItem)]
    return sorted(items, key=lambda item: item.pos().x())
