"""Lines of text that give way without being cut."""

from __future__ import annotations

from ui.fonts import Fonts
from ui.look import Look
from ui.theme import Theme
from ui.widgets.labels import ClauseLabel


def test_clauses_that_do_not_fit_are_left_out_whole(qtbot):
    label = ClauseLabel(Look(Theme("light"), Fonts()), "Item: type code or name; Tab takes the first one found")
    qtbot.addWidget(label)
    metrics = label.fontMetrics()
    label.resize(metrics.horizontalAdvance(label.text()), 20)
    assert label.shown() == label.text()
    label.resize(metrics.horizontalAdvance("Item: type code or name; Tab"), 20)
    assert label.shown() == "Item: type code or name"
    label.resize(20, 20)
    assert label.shown() == ""


def test_clauses_may_have_something_else_between(qtbot):
    look = Look(Theme("light"), Fonts())
    label = ClauseLabel(look, "Balance 1,204.00 · overdue 917.67 · limit 5,000", between=" · ")
    qtbot.addWidget(label)
    label.resize(label.fontMetrics().horizontalAdvance("Balance 1,204.00 · overdue 917.67 · li"), 20)
    assert label.shown() == "Balance 1,204.00 · overdue 917.67"
