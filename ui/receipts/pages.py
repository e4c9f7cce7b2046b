"""The pages of the Receipts tab by key; each loads its modules when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.page import Page


def receipt_pages() -> dict[str, Callable[[Desk], Page]]:
    return {"receive": _receive, "receipts": _receipts, "unapplied": _unapplied, "deposits": _deposits}


def _receive(desk: Desk) -> Page:
    from ui.receipts.receive_page import ReceivePage

    return ReceivePage(desk)


def _receipts(desk: Desk) -> Page:
    from ui.receipts.receipts_page import ReceiptsPage

    return ReceiptsPage(desk)


def _unapplied(desk: Desk) -> Page:
    from ui.receipts.unapplied_page import UnappliedPage

    return UnappliedPage(desk)


def _deposits(desk: Desk) -> Page:
    from ui.receipts.deposits_page import DepositsPage

    return DepositsPage(desk)
