"""What is owed goes another way: to another payer, or against what we owe."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from ui.widgets.lookup_field import Match

Key = Qt.Key
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def value(office, sql):
    with office.reading() as read:
        return read.value(sql)


def test_a_line_is_moved_to_another_payer_and_back(page, payer, keys, settled, qtbot, office, office_desk):
    payer("lund")
    page.board.grid.setFocus()
    page.board.grid.begin()
    keys.press((Key.Key_M, ALT_SHIFT))
    dialog = page.findChild(QDialog)
    quinn = value(office, "SELECT id FROM customer WHERE code = 'QUI'")
    dialog.choose(Match(quinn, "Quinn Mechanical", "QUI"))
    dialog.amount.set_value(310_00)
    dialog.reason.setText("belongs to Quinn")
    with qtbot.waitSignal(office_desk.written) as told:
        dialog._post()
    assert told.args[:1] == ["INV-2026-00001 moved to Quinn Mechanical"]
    assert value(office, "SELECT open FROM open_item WHERE kind = 'transfer_in'") == 310_00
    assert value(office, "SELECT open FROM open_item WHERE number = 'INV-2026-00001' AND kind = 'invoice'") == 6_000_00
    settled()
    office_desk.undo.top().call(office)
    assert value(office, "SELECT open FROM open_item WHERE number = 'INV-2026-00001' AND kind = 'invoice'") == 6_310_00


def test_who_it_moves_to_is_typed_and_ctrl_enter_posts_from_any_field(
    page, payer, keys, settled, qtbot, office, office_desk
):
    payer("lund")
    page.board.grid.setFocus()
    page.board.grid.begin()
    keys.press((Key.Key_M, ALT_SHIFT))
    dialog = page.findChild(QDialog)
    qtbot.keyClicks(dialog.customer, "quinn")
    qtbot.waitUntil(lambda: not office_desk.jobs.busy)
    qtbot.keyClick(dialog.customer, Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.customer.match is not None)
    assert dialog.focusWidget() is dialog.amount
    with qtbot.waitSignal(office_desk.written):
        qtbot.keyClick(dialog.customer, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert value(office, "SELECT open FROM open_item WHERE kind = 'transfer_in'") == 6_310_00


def test_what_is_ticked_is_netted_against_payables(page, payer, keys, settled, qtbot, office, office_desk):
    payer("lund")
    page.board.grid.setFocus()
    page.board.grid.begin()
    keys.press(Key.Key_Space)
    settled()
    keys.press((Key.Key_N, ALT_SHIFT))
    dialog = page.findChild(QDialog)
    assert "6,310.00" in dialog.go.text()
    with qtbot.waitSignal(office_desk.written) as told:
        dialog._post()
    assert told.args[0].endswith("6,310.00 netted")
    assert value(office, "SELECT open FROM open_item WHERE number = 'INV-2026-00001' AND kind = 'invoice'") == 0
    settled()
    office_desk.undo.top().call(office)
    assert value(office, "SELECT open FROM open_item WHERE number = 'INV-2026-00001' AND kind = 'invoice'") == 6_310_00


def test_nothing_ticked_is_nothing_to_net(page, payer, settled):
    payer("lund")
    page.board.net()
    assert page.findChild(QDialog) is None
    assert "tick what is netted" in page._messages.itemAt(0).widget().accessibleName()
