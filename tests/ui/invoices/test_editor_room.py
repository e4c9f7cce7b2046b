"""What the editor offers beside the keys: arrows at its fields, its paper before posting, and one way to post more."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from tests.ui.invoices.test_editor import editor, written  # noqa: F401
from ui.widgets.drop_arrow import DropArrow


def _press_arrow(field, qtbot):
    arrow = field.findChild(DropArrow)
    qtbot.mousePress(arrow, Qt.MouseButton.LeftButton, pos=QPoint(arrow.width() // 2, arrow.height() // 2))


def test_the_arrow_at_the_terms_shows_all_of_them_whatever_stands_there(written, hands, qtbot):  # noqa: F811
    terms = written.form.terms
    assert terms.text()
    _press_arrow(terms, qtbot)
    hands.wait(lambda: terms._completer.open)
    assert len(terms._completer.list._found) == len(terms._offered[:8])
    _press_arrow(terms, qtbot)
    assert not terms._completer.open


def test_alt_down_shows_all_terms_as_the_arrow_does(written, hands):  # noqa: F811
    terms = written.form.terms
    terms.setFocus()
    hands.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert terms._completer.open
    assert len(terms._completer.list._found) > 1


def test_the_paper_of_a_draft_is_printed_and_says_that_it_is_one(page, written, hands, monkeypatch):  # noqa: F811
    printed = []
    monkeypatch.setattr("ui.printing.print_pdf", lambda _desk, pdf, title, _parent: printed.append((pdf[:4], title)))
    hands.wait(lambda: bool(written.preview.pdf))
    hands.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printed == [(b"%PDF", "Draft")]


def test_where_there_is_little_room_post_is_behind_an_arrow(page, written, hands, qtbot):  # noqa: F811
    head = written.head
    assert head.post.isVisible()
    assert head.other.isHidden()
    head.set_compact(True)
    assert head.post.isHidden()
    assert head.other.isVisible()
    head.other.click()
    (menu,) = (one for one in head.findChildren(QMenu) if one.isVisible())
    with qtbot.waitSignal(head.post_wanted):
        menu.actions()[0].trigger()
    menu.hide()
