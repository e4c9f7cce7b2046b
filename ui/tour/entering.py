"""What is typed into the two forms of every day: a payment, an invoice."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication

from ui.tour.hands import Hands
from ui.tour.samples import Order, Owed


def type_payment(hands: Hands, owed: Owed) -> None:
    """The amount of one open invoice, found by its number; the proposal is there afterwards."""
    hands.press("Ctrl+R")
    page = hands.page("receive")
    hands.settle()
    page.enter()
    hands.type(owed.number)
    hands.settle()
    hands.press("Return")
    hands.wait(lambda: page.board.state.payer is not None, "the payer of a receipt")
    hands.settle()
    hands.type(owed.amount)
    hands.press("Return")


def type_invoice(hands: Hands, order: Order) -> None:
    """Customer and lines; nothing is posted."""
    hands.press("Ctrl+I")
    page: Any = hands.page("invoices")
    hands.settle()
    hands.type(order.customer)
    hands.settle()
    hands.press("Return")
    hands.settle()
    grid = page.views.editor.lines.grid
    hands.press_until("Return", lambda: grid.isAncestorOf(QApplication.focusWidget()), "the lines of an invoice")
    for line, (item, quantity) in enumerate(order.goods, 1):
        hands.type(item)
        hands.settle()
        hands.press("Return")
        hands.settle()
        hands.press_until("Return", lambda: grid.key == "quantity", "the quantity of a line")
        hands.type(quantity)
        hands.press_until("Return", lambda line=line: grid.line == line, "the next line")  # type: ignore[misc]
