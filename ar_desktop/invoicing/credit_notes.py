"""Credit notes for posted invoices: the whole, parts of it, or what is left of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from ar_desktop.company import Company, Reading
from ar_desktop.errors import Refused
from ar_desktop.invoicing.credit_applications import apply_as_far_as_open
from ar_desktop.invoicing.deposits import cleared_by
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posted import PostedDocument, PostedLine
from ar_desktop.invoicing.posting import Posted, post_prepared
from ar_desktop.invoicing.prepared import Prepared, PreparedLine
from ar_desktop.invoicing.preparing import load_sources, prepare
from ar_desktop.invoicing.stored_document import (
    StoredDocument,
    stored_document,
    stored_lines,
    stored_taxes,
    turned_postings,
)
from ar_desktop.invoicing.voiding import DepositCleared
from ar_desktop.ledger.posting import posting
from ar_desktop.values.currencies import exponent
from ar_desktop.values.money import Rounding, plain_amount, round_decimal, split
from ar_desktop.values.quantities import from_micros
from ar_desktop.words import N_

CREDITABLE = ("invoice", "debit_note", "deposit_invoice", "finance_charge", "fee")


@dataclass(frozen=True, slots=True)
class CreditPart:
    """Part of a line of the invoice (counted from 1): so many of it, or so much as prices are."""

    line: int
    quantity: Decimal | None = None
    amount: int | None = None


def parts_of_share(document: PostedDocument, percent: Decimal, rounding: Rounding) -> tuple[CreditPart, ...]:
    """So many percent of each line; the parts add up to that share of the whole, to the cent."""
    lines = [(at, as_priced(line, document, rounding)) for at, line in enumerate(document.lines, 1) if not line.clears]
    whole = sum(amount for _, amount in lines)
    share = round_decimal(Decimal(whole) * percent / 100, 0, rounding)
    if not 0 < percent <= 100 or not share:
        raise Refused(N_("Between 0 and 100 percent can be credited."))
    parts = split(share, [amount for _, amount in lines])
    return tuple(CreditPart(at, amount=part) for (at, _), part in zip(lines, parts, strict=True) if part)


def as_priced(line: PostedLine, document: PostedDocument, rounding: Rounding) -> int:
    """A line's amount as its prices are: with tax where they include it."""
    if document.prices != "inclusive":
        return line.net
    amount = line.quantity * line.unit_price * (100 - line.discount_pct) / 100
    return round_decimal(amount, exponent(document.currency), rounding)


def credit_document(
    company: Company,
    number: str,
    *,
    day: date | None = None,
    parts: Sequence[CreditPart] = (),
    apply: bool = False,
    notes: str = "",
    reason: str | None = None,
) -> Posted:
    """Credits an invoice: `parts` of it, else all that is left. The whole copies its tax and its rate exactly.

    With `apply` it is applied to the invoice as far as both are open.
    """
    with posting(company, "credit", reason=reason) as books:
        document = stored_document(books.write, number)
        day = day or books.write.today
        _check(books.write, document, day)
        house = House(books.write, books.write.today, ())
        prepared = _prepared(books.write, house, document, day, parts, notes)
        posted = post_prepared(books, prepared)
        if apply:
            apply_as_far_as_open(books, document.item_id, posted.item_id, posted.number)
        return posted


def prepare_credit(
    read: Reading,
    today: date,
    number: str,
    *,
    day: date | None = None,
    parts: Sequence[CreditPart] = (),
    notes: str = "",
) -> Prepared:
    """What `credit_document` would post, for those who look before they do it."""
    document = stored_document(read, number)
    _check(read, document, day or today)
    return _prepared(read, House(read, today), document, day or today, parts, notes)


def _check(read: Reading, document: StoredDocument, day: date) -> None:
    if document.kind not in CREDITABLE:
        raise Refused(N_("{number} is no invoice that could be credited."), number=document.number)
    if document.voided:
        raise Refused(N_("{number} is void; there is nothing to credit."), number=document.number)
    if document.kind == "deposit_invoice" and (other := cleared_by(read, document.id)):
        raise DepositCleared(document.number, other)
    if day < document.document_date:
        raise Refused(
            N_("A credit note for {number} cannot be dated before it ({date})."),
            number=document.number,
            date=document.document_date,
        )


def _prepared(
    read: Reading, house: House, document: StoredDocument, day: date, parts: Sequence[CreditPart], notes: str
) -> Prepared:
    credited = _credited(read, document.id)
    if not parts and not credited:
        return _whole(read, house, document, day, notes)
    lines = _part_lines(read, house, document, parts) if parts else _rest_lines(read, house, document)
    new = NewDocument(
        document.customer,
        day,
        tuple(lines),
        kind="credit_note",
        currency=document.currency,
        rate=document.rate,
        supply_date=document.supply_date or document.document_date,
        prices="inclusive" if parts and document.prices == "inclusive" else "exclusive",
        po=document.po,
        reference=document.number,
        salesperson=document.salesperson,
        notes=notes,
    )
    prepared = prepare(house, load_sources(read, [new]), new)
    if prepared.gross > document.gross - credited:
        raise Refused(
            N_("{number} has only {left} {currency} left to credit."),
            number=document.number,
            left=plain_amount(document.gross - credited, document.currency),
            currency=document.currency,
        )
    return prepared


def _credited(read: Reading, document_id: int) -> int:
    """What standing credit notes took off a document already."""
    return int(
        read.value(
            "SELECT coalesce(sum(d.gross), 0) FROM document d WHERE d.reference_id = :d AND d.kind = 'credit_note' "
            "AND NOT EXISTS (SELECT 1 FROM open_item i WHERE i.document_id = d.id AND i.reverses_id IS NOT NULL)",
            d=document_id,
        )
    )


def _whole(read: Reading, house: House, document: StoredDocument, day: date, notes: str) -> Prepared:
    """All of it just as it was booked, turned."""
    lines = [line._replace(clears_id=None) for line in stored_lines(read, document.id)]
    return Prepared(
        "credit_note", -1, "", document.customer_id, day, day, ((day, -document.gross),), document.supply_date, "",
        document.currency, document.rate, document.prices, document.net, document.tax, document.gross,
        document.base_gross, None, document.po, document.number, document.salesperson, document.region,
        document.bill_to, notes, None, lines, stored_taxes(read, document.id),
        turned_postings(read, document.item_id, house.accounts.control), document.id, exemption=document.exemption,
    )  # fmt: skip


def _part_lines(
    read: Reading, house: House, document: StoredDocument, parts: Sequence[CreditPart]
) -> list[NewLine]:
    lines = stored_lines(read, document.id)
    new = []
    for part in parts:
        if not 1 <= part.line <= len(lines):
            raise Refused(N_("{number} has no line {line}."), number=document.number, line=part.line)
        new.append(_part(read, house, lines[part.line - 1], part))
    return new


def _part(read: Reading, house: House, line: PreparedLine, part: CreditPart) -> NewLine:
    new = _like(read, house, line)
    if part.amount is not None:
        return replace(new, quantity=None, unit_price=None, discount_pct=None, amount=part.amount)
    return new if part.quantity is None else replace(new, quantity=part.quantity)


def _like(read: Reading, house: House, line: PreparedLine) -> NewLine:
    """The line as it could be written on a new document."""
    item = read.value("SELECT code FROM item WHERE id = :i", i=line.item_id) if line.item_id else ""
    return NewLine(
        line.description,
        from_micros(line.quantity),
        from_micros(line.unit_price),
        from_micros(line.discount_pct),
        None,
        item,
        line.unit,
        house.tax.code_of(line.tax_code_id) if line.tax_code_id else "",
        None,
        str(read.value("SELECT code FROM account WHERE id = :a", a=line.account_id)),
        line.product_line,
    )


def _rest_lines(read: Reading, house: House, document: StoredDocument) -> list[NewLine]:
    """One line for each tax code of which something is left."""
    rows = read.rows(
        "SELECT l.tax_code_id, l.net, l.document_id <> :d FROM document_line l JOIN document c ON c.id = l.document_id "
        "WHERE c.id = :d OR (c.reference_id = :d AND c.kind = 'credit_note' AND NOT EXISTS "
        "(SELECT 1 FROM open_item i WHERE i.document_id = c.id AND i.reverses_id IS NOT NULL))",
        d=document.id,
    )
    left: dict[int | None, int] = {}
    for code, net, is_credit in rows:
        left[code] = left.get(code, 0) + (-net if is_credit else net)
    first = {line.tax_code_id: line for line in reversed(stored_lines(read, document.id))}
    new = [
        replace(
            _like(read, house, first[code]), quantity=None, unit_price=None, discount_pct=None, amount=net,
            description=document.number, item="",
        )
        for code, net in left.items()
        if net
    ]  # fmt: skip
    if not new:
        raise Refused(N_("{number} is credited in full already."), number=document.number)
    return new
