"""The commands of Receive payment, in the order of its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ar_desktop.receipts.sheet import Sheet
from ui.receipts.commands import add_command
from ui.receipts.payment_state import PaymentState
from ui.receipts.tasks import Receive

if TYPE_CHECKING:
    from ui.receipts.receive_page import ReceivePage


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReceiveCommands", text)


def add_receive_commands(page: ReceivePage) -> None:
    board = page.board
    writes = not page.desk.company.read_only
    add_command(page, _tr("&Post"), ("Ctrl+S",), lambda: page.post(), enabled=writes)
    add_command(
        page, _tr("Post and &next"), ("Ctrl+Enter", "Ctrl+Return"), lambda: page.post(go_on=True), enabled=writes
    )
    for text, keys, do in (
        (_tr("Take the &discount"), ("F6",), lambda: board.on_line(Sheet.take_discount)),
        (_tr("&Write off the rest"), ("F7",), lambda: board.on_line(Sheet.write_off_rest)),
        (_tr("D&educt the rest"), ("F8",), lambda: board.on_line(Sheet.deduct_rest)),
        (_tr("&Oldest first"), ("Alt+O",), lambda: board.do(PaymentState.oldest)),
        (_tr("Another proposa&l"), ("Alt+P",), lambda: board.do(PaymentState.another)),
        (_tr("&Clear the lines"), ("Alt+C",), board.clear),
        (_tr("Attach a remittance…"), ("Alt+M",), page.remittances.choose),
        (_tr("Paste a re&mittance"), ("Ctrl+Shift+V",), page.remittances.paste),
        (_tr("Mo&ve this line to another payer…"), ("Alt+Shift+M",), board.move_line),
        (_tr("Net what is ticked a&gainst payables…"), ("Alt+Shift+N",), board.net),
        (_tr("Put &aside and start anew"), ("Alt+A",), lambda: page.posting.when_free(page.aside.put_aside)),
        (_tr("Payments that wai&t"), ("Alt+K",), page.head.open_menu),
        (_tr("T&hrow this payment away"), ("Alt+Del",), lambda: page.posting.when_free(lambda: page.begin(Receive()))),
    ):
        add_command(page, text, keys, do)
