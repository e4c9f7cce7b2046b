"""A payment that is half typed waits while another one is entered."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ar_desktop.receipts.entry_drafts import kept_entries

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def customer(office, code):
    with office.reading() as read:
        return read.value("SELECT id FROM customer WHERE code = :c", c=code)


def test_receiving_from_a_customer_puts_what_is_typed_aside(page, payer, keys, settled, qtbot, office):
    payer("lund")
    keys.type("1000")
    keys.press(Key.Key_Return)
    settled()
    page.show_what(customer(office, "QUI"))
    qtbot.waitUntil(lambda: page.board.state.payer is not None and page.board.state.payer.code == "QUI")
    settled()
    assert page._messages.itemAt(0).widget().accessibleName() == (
        "1,000.00 of Lundgren Hotels waits; Alt+K brings it back."
    )
    qtbot.waitUntil(lambda: len(page.head.waiting()) == 1)
    assert page.head.waiting()[0].startswith("Lundgren Hotels · 1,000.00")

    keys.type("300")
    keys.press(Key.Key_Return)
    settled()
    keys.press((Key.Key_Return, CTRL))
    qtbot.waitUntil(lambda: page.board.state.payer is None)
    settled()
    with office.reading() as read:
        assert [one.name for one in kept_entries(read)] == ["Lundgren Hotels"]

    page.head._menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: page.board.state.payer is not None and page.board.state.payer.code == "LUN")
    settled()
    assert page.form.amount.value == 1_000_00
    assert page.head.aside.isHidden()


def test_the_one_that_is_brought_back_changes_places_with_the_one_that_is_there(
    page, payer, keys, settled, qtbot, office
):
    payer("lund")
    keys.type("1000")
    keys.press(Key.Key_Return)
    settled()
    page.aside.put_aside()
    payer("merid")
    keys.type("980")
    keys.press(Key.Key_Return)
    settled()
    qtbot.waitUntil(lambda: len(page.head.waiting()) == 1)
    page.head._menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: page.board.state.payer is not None and page.board.state.payer.code == "LUN")
    qtbot.waitUntil(lambda: any(text.startswith("Meridian") for text in page.head.waiting()))
    settled()
    with office.reading() as read:
        assert [one.name for one in kept_entries(read)] == ["Lundgren Hotels", "Meridian Logistics"]


def test_an_empty_page_has_nothing_to_put_aside(page, settled, office, qtbot):
    page.aside.put_aside()
    settled()
    assert page.head.aside.isHidden()
    with office.reading() as read:
        assert kept_entries(read) == []


def test_the_same_customer_again_leaves_the_page_as_it_is(page, payer, keys, settled, office):
    payer("lund")
    keys.type("1000")
    keys.press(Key.Key_Return)
    page.show_what(customer(office, "LUN"))
    settled()
    assert page.form.amount.value == 1_000_00
