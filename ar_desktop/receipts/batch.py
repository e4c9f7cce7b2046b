"""Receipts by the thousand: what they pay is read for many at once, and nothing is asked for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ar_desktop.errors import Refused, UserError
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books
from ar_desktop.progress import Progress, Silent
from ar_desktop.receipts.application import Application, ids_by_number
from ar_desktop.receipts.booking import Booked, PreparedReceipt, book
from ar_desktop.receipts.payers import Payer, payers
from ar_desktop.words import N_

_AT_ONCE: Final = 5_000


def post_receipts(
    books: Books, receipts: Sequence[PreparedReceipt], progress: Progress | None = None
) -> list[tuple[int, str]]:
    """Posts receipts in the order given, each with its own audit record; returns ids and numbers.

    Discounts and differences are taken as told: another system's books, or a person, agreed to them already. Numbers
    and import keys must be new. A refusal carries the row of its receipt.
    """
    progress = progress or Silent()
    people: dict[int, Payer] = {}
    made: list[tuple[int, str]] = []
    for start in range(0, len(receipts), _AT_ONCE):
        part = receipts[start : start + _AT_ONCE]
        _know_payers(books, part, people)
        numbered = ids_by_number(
            books.write, {one.number for receipt in part for one in receipt.applications if one.item_id is None}
        )
        items = books.load(
            {one.item_id or numbered.get(one.number, 0) for receipt in part for one in receipt.applications} - {0}
        )
        for receipt in part:
            booked = _post(books, receipt, people, numbered, items)
            made.append((booked.receipt_id, booked.number))
        progress.step(min(start + _AT_ONCE, len(receipts)), len(receipts))
    return made


def _know_payers(books: Books, receipts: Sequence[PreparedReceipt], people: dict[int, Payer]) -> None:
    new = {one.customer_id for one in receipts if one.customer_id is not None} - people.keys()
    if new:
        people.update(payers(books.write, new))


def _post(
    books: Books,
    receipt: PreparedReceipt,
    people: dict[int, Payer],
    numbered: dict[str, int],
    items: dict[int, OpenItem],
) -> Booked:
    try:
        if receipt.imported:
            books.numbering.seen("receipt", receipt.number)
        if any(one.item_id is None for one in receipt.applications):
            receipt = receipt._replace(applications=tuple(_named(one, numbered) for one in receipt.applications))
        books.begin()
        booked = book(books, receipt, people, items)
        books.end("receipt", booked.number)
    except UserError as error:
        raise error.at(error.file, error.line or receipt.row) from None
    return booked


def _named(application: Application, numbered: dict[str, int]) -> Application:
    if application.item_id is not None:
        return application
    found = numbered.get(application.number)
    if found is None:
        raise Refused(N_("There is no invoice {number} to pay."), number=application.number)
    return application._replace(item_id=found)
