"""Whether receipts fit what they pay, seen before any of them is written: so that all that don't are found at once."""

from __future__ import annotations

from collections.abc import Mapping

from ar_desktop.ledger.allocating import MoreThanOpen, OtherFamily
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books
from ar_desktop.receipts.booking import PreparedReceipt


class Fit:
    """What the receipts of one batch take of each item so far. Refuses only what posting would refuse as well."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self._taken: dict[int, int] = {}

    def take(self, receipt: PreparedReceipt, items: Mapping[int, OpenItem]) -> None:
        """Raises for the first application that is too much, or of another family; takes nothing then."""
        rest, takes = receipt.amount, []
        day = receipt.ledger_date or receipt.date
        for one in receipt.applications:
            item = items.get(one.item_id or 0)
            if item is None or item.currency != receipt.currency:
                continue  # turned at a rate: posting knows
            self._check_family(receipt, item)
            when = max(day, item.ledger_date)
            left = item.open - self._taken.get(item.id, 0)
            money = one.amount if one.amount is not None else max(0, min(rest, left - one.beside))
            if money + one.beside > min(left, item.least_open_from(when)):
                raise MoreThanOpen(item, when, money + one.beside)
            rest -= money
            takes.append((item.id, money + one.beside))
        for item_id, taken in takes:
            self._taken[item_id] = self._taken.get(item_id, 0) + taken

    def _check_family(self, receipt: PreparedReceipt, item: OpenItem) -> None:
        books, payer = self._books, receipt.customer_id
        if payer is not None and payer != item.customer_id and books.family(payer) != books.family(item.customer_id):
            raise OtherFamily(item.number, receipt.number)
