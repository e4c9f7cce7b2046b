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
    prefix = books.numbering.prefix("receipt")
    for start in range(0, len(receipts), _AT_ONCE):
        part = receipts[start : start + _AT_ONCE]
        _know_payers(books, part, people)
        debits = _debits(books, part)
        for receipt in part:
            booked = _post(books, receipt, people, debits, prefix)
            made.append((booked.receipt_id, booked.number))
        progress.step(min(start + _AT_ONCE, len(receipts)), len(receipts))
    return made


def _know_payers(books: Books, receipts: Sequence[PreparedReceipt], people: dict[int, Payer]) -> None:
    new = {one.customer_id for one in receipts if one.customer_id is not None} - people.keys()
    if new:
        people.update(payers(books.write, new))


def _debits(books: Books, receipts: Sequence[PreparedReceipt]) -> dict[int | str, OpenItem]:
    """What the receipts pay, by id or by number, as their applications name it."""
    wanted = [one for receipt in receipts for one in receipt.applications]
    ids: dict[int | str, int] = {one.item_id: one.item_id for one in wanted if one.item_id is not None}
    ids.update(ids_by_number(books.write, (one.number for one in wanted if one.item_id is None)).items())
    items = books.load(ids.values())
    return {name: items[id_] for name, id_ in ids.items()}


def _post(
    books: Books,
    receipt: PreparedReceipt,
    people: dict[int, Payer],
    debits: dict[int | str, OpenItem],
    prefix: str,
) -> Booked:
    try:
        if receipt.imported and receipt.number.startswith(prefix):
            books.numbering.seen("receipt", receipt.number)
        pays = [debits.get(one.item_id or one.number) or _nothing(one) for one in receipt.applications]
        books.begin()
        booked = book(books, receipt, people, pays)
        books.end("receipt", booked.number)
    except UserError as error:
        raise error.at(error.file, error.line or receipt.row) from None
    return booked


def _nothing(application: Application) -> OpenItem:
    raise Refused(N_("There is no invoice {number} to pay."), number=application.number)
