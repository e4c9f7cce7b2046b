"""Widgets beside each other that go on below: none alone, and words that have the rest of their line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.flow import Flow
from ui.widgets.labels import Label


@pytest.fixture
def row(look, qtbot):
    """Seven options of 100 pixels, as wide as it is told."""

    def make(width, *, even=False, words=""):
        page = QWidget()
        qtbot.addWidget(page)
        flow = Flow(10, 6, QMargins(), None, even=even)
        page.options = [QWidget() for _ in range(7)]
        for option in page.options:
            option.setFixedSize(100, 28)
            flow.addWidget(option)
        if words:
            page.words = Label(look, words)
            page.words.setWordWrap(True)
            page.words.setMinimumWidth(200)
            flow.add_rest(page.words)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(flow)
        column.addStretch()
        page.resize(width, 400)
        page.show()
        return page

    return make


def lines(page) -> list[int]:
    tops = [option.y() for option in page.options]
    return [tops.count(top) for top in sorted(set(tops))]


def test_no_option_stands_below_alone(row):
    assert lines(row(770, even=True)) == [7]
    assert lines(row(700)) == [6, 1]
    assert lines(row(700, even=True)) == [4, 3]
    assert lines(row(350, even=True)) == [3, 3, 1]  # more than three have no room


def test_a_sentence_has_what_its_line_leaves_and_is_not_broken_before(row):
    sentence = "Type what the tape says: the list has 6 items, 16,274.72."
    page = row(1400, words=sentence)
    assert page.words.geometry().left() == 770
    assert page.words.geometry().right() == 1399
    below = row(900, words=sentence)
    assert below.words.geometry().left() == 0
    assert below.words.height() == page.words.height() == page.words.fontMetrics().height()


def test_a_sentence_in_a_narrow_place_is_broken_and_whole(row):
    page = row(250, words="Type what the tape says: the list has 6 items, 16,274.72.")
    assert page.words.height() >= page.words.heightForWidth(250) > page.words.fontMetrics().height()
