"""What lies in the folders of the sample company's customers: orders, signed delivery notes, advices of payment."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final, NamedTuple

from ar_desktop.company import Company, Writing
from ar_desktop.customers.attachments import add_attachment
from ar_desktop.sample.one_page import one_page
from ar_desktop.values.money import plain_amount
from ar_desktop.values.quantities import from_micros

_HOUSE: Final = "Northgate Supply, 1180 Harbor Avenue SW, Seattle WA 98126"
_MOST: Final = 3  # of each kind


class _Sold(NamedTuple):
    """An invoice, and its lines as quantity in micros, unit and description."""

    customer_id: int
    customer: str
    document_id: int
    number: str
    day: str
    po: str
    lines: list[tuple[Any, ...]]


def keep_letters(company: Company, customers: Iterable[int]) -> None:
    """A few files of each kind, of the first of these customers and of whoever paid last."""
    with company.writing("attach") as write:
        sold = [found for id_ in customers if (found := _oldest_open(write, id_))]
        for one in [one for one in sold if one.po][:_MOST]:
            words = [one.customer, "", f"To: {_HOUSE}", "", *_goods(one)]
            _keep(write, one, "order", one.po, one_page(f"Purchase order {one.po}", words))
        for one in sold[:_MOST]:
            title = f"Delivery note {one.number}"
            _keep(write, one, "delivery", title, one_page(title, _delivered(one)), note="Signed")
        _keep_advices(write)


def _keep(write: Writing, one: _Sold, kind: str, name: str, page: bytes, note: str = "") -> None:
    add_attachment(write, one.customer_id, page, name=f"{name}.pdf", kind=kind, note=note, document_id=one.document_id)


def _oldest_open(write: Writing, customer_id: int) -> _Sold | None:
    row = write.row(
        "SELECT c.name, d.id, d.number, d.document_date, d.po FROM open_item i "
        "JOIN document d ON d.id = i.document_id JOIN customer c ON c.id = i.customer_id "
        "WHERE i.customer_id = :c AND i.open > 0 AND i.open <> 0 AND i.kind = 'invoice' "
        "ORDER BY i.due_date, i.id LIMIT 1",
        c=customer_id,
    )
    if row is None:
        return None
    lines = write.rows(
        "SELECT quantity, unit, description FROM document_line WHERE document_id = :d ORDER BY id", d=row[1]
    )
    customer, id_, number, day, po = row
    return _Sold(customer_id, customer, id_, number, day, po, lines)


def _delivered(one: _Sold) -> list[str]:
    signed = f"Received complete and in good order, {_long(date.fromisoformat(one.day))}"
    return [_HOUSE, "", f"Delivered to: {one.customer}", "", *_goods(one), "", signed]


def _goods(one: _Sold) -> list[str]:
    return [f"{from_micros(quantity):f} {unit}  {description}" for quantity, unit, description in one.lines]


def _keep_advices(write: Writing) -> None:
    """What the payers of the latest transfers wrote of them."""
    receipts = write.rows(
        "SELECT r.id, r.customer_id, c.name, r.number, r.document_date, r.amount, r.currency, r.reference "
        "FROM receipt r JOIN customer c ON c.id = r.customer_id WHERE r.method IN ('ach', 'wire') "
        "ORDER BY r.document_date DESC, r.id DESC LIMIT :most",
        most=_MOST,
    )
    for id_, customer_id, name, number, day, amount, currency, reference in receipts:
        sum_ = f"{plain_amount(amount, currency)} {currency}"
        lines = [name, "", f"To: {_HOUSE}", "", f"{_long(date.fromisoformat(day))}: {sum_} by {reference}", ""]
        page = one_page("Remittance advice", [*lines, *_paid(write, id_, currency)])
        add_attachment(write, customer_id, page, name=f"Remittance {number}.pdf", kind="remittance", receipt_id=id_)


def _paid(write: Writing, receipt_id: int, currency: str) -> list[str]:
    rows = write.rows(
        "SELECT d.number, a.amount FROM allocation a JOIN open_item c ON c.id = a.credit_item_id "
        "JOIN open_item d ON d.id = a.debit_item_id WHERE c.receipt_id = :r AND c.kind = 'receipt' ORDER BY a.id",
        r=receipt_id,
    )
    return [f"{number}  {plain_amount(amount, currency)}" for number, amount in rows]


def _long(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"
