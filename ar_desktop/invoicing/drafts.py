"""Drafts of documents: just as typed, half-finished or wrong as they may be, without number or entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from decimal import Decimal
from typing import Any, cast

from ar_desktop.company import Changed, Company, Done, Reading, Reversal, Writing
from ar_desktop.company.drafts import delete_draft, read_draft, save_draft
from ar_desktop.errors import ArError, Refused, UserError
from ar_desktop.invoicing.buyers import load_buyers
from ar_desktop.invoicing.draft_kind import DRAFT
from ar_desktop.invoicing.new_document import KINDS, DocumentKind, NewDocument, NewLine
from ar_desktop.invoicing.prepared import Prepared
from ar_desktop.invoicing.preparing import prepare_one
from ar_desktop.values.dates import parse_date
from ar_desktop.values.money import parse_amount
from ar_desktop.values.quantities import parse_quantity, parse_rate
from ar_desktop.words import N_


@dataclass(frozen=True, slots=True)
class DraftLine:
    """Everything is text, as typed."""

    item: str = ""
    description: str = ""
    quantity: str = ""
    unit: str = ""
    unit_price: str = ""
    discount_pct: str = ""
    amount: str = ""
    tax_code: str = ""
    account: str = ""
    product_line: str = ""

    def is_empty(self) -> bool:
        return not any(getattr(self, name.name).strip() for name in fields(self))


@dataclass(frozen=True, slots=True)
class DraftDocument:
    """Texts as typed; dates in ISO form, `decimal` is the mark that the typist uses in numbers."""

    kind: str = "invoice"
    customer: str = ""
    date: str = ""
    due: str = ""
    terms: str = ""
    currency: str = ""
    rate: str = ""
    supply_date: str = ""
    ledger_date: str = ""
    po: str = ""
    reference: str = ""
    salesperson: str = ""
    notes: str = ""
    decimal: str = "."
    deposits: tuple[str, ...] = ()
    lines: tuple[DraftLine, ...] = field(default=())


@dataclass(frozen=True)
class DraftSaved(Done):
    """`problem` says why the draft cannot be posted yet; then it has no totals."""

    id: int = 0
    total: int | None = None
    currency: str = ""
    problem: ArError | None = None


def save_document_draft(company: Company, draft: DraftDocument, draft_id: int | None = None) -> DraftSaved:
    """Keeps a draft whatever stands in it; with `draft_id` in place of what it was."""
    with company.writing("save draft") as write:
        prepared, problem = _try(write, draft)
        if draft_id is not None:
            draft_document(write, draft_id)  # refuses one that is not there any more
        customers = _take_off(write, draft_id) if draft_id is not None else set()
        buyer = load_buyers(write, [draft.customer.strip()]).get(draft.customer.strip())
        id_ = save_draft(
            write,
            DRAFT,
            asdict(draft),
            customer_id=buyer.id if buyer else None,
            date=prepared.document_date if prepared else _date_or_none(draft.date),
            total=prepared.gross if prepared else None,
            base_total=prepared.base_gross * prepared.sign if prepared else None,
            id=draft_id,
        )
        if buyer:
            customers.add(buyer.id)
            _add_to_totals(write, buyer.id, prepared.base_gross * prepared.sign if prepared else 0)
        return DraftSaved(
            Changed.DRAFTS | Changed.CUSTOMERS,
            tuple(sorted(customers)),
            write.change,
            None if draft_id else Reversal(N_("Delete the draft"), call=lambda company: drop(company, id_)),
            tuple(notice.sentence() for notice in prepared.notices) if prepared else (),
            id_,
            prepared.gross if prepared else None,
            prepared.currency if prepared else "",
            problem,
        )


def drop(company: Company, draft_id: int) -> Done:
    """Deletes a draft; its reversal saves it again, under another id."""
    with company.writing("delete draft") as write:
        draft = draft_document(write, draft_id)
        customers = drop_draft(write, draft_id)

        def back(company: Company) -> Done:
            return save_document_draft(company, draft)

        return Done(
            Changed.DRAFTS | Changed.CUSTOMERS,
            tuple(customers),
            write.change,
            Reversal(N_("Bring the draft back"), call=back),
        )


def drop_draft(write: Writing, draft_id: int) -> set[int]:
    """Within a transaction; returns whose draft it was."""
    customers = _take_off(write, draft_id)
    delete_draft(write, draft_id)
    return customers


def draft_document(read: Reading, draft_id: int) -> DraftDocument:
    """As it was typed."""
    found = read_draft(read, draft_id)
    if found is None or found.kind != DRAFT:
        raise Refused(N_("That draft is not there any more."))
    return from_content(found.content)


def from_content(content: Mapping[str, Any]) -> DraftDocument:
    """Fields of a later version are left out, those of an earlier one that are missing stay empty."""
    names = {one.name for one in fields(DraftDocument)}
    line_names = {one.name for one in fields(DraftLine)}
    values = {name: value for name, value in content.items() if name in names}
    values["deposits"] = tuple(values.get("deposits", ()))
    values["lines"] = tuple(
        DraftLine(**{name: value for name, value in line.items() if name in line_names})
        for line in values.get("lines", ())
    )
    return DraftDocument(**values)


def document_of(read: Reading, draft_id: int) -> NewDocument:
    """The draft as it would be posted; refuses what cannot be understood."""
    return understood(read, draft_document(read, draft_id))


def understood(read: Reading, draft: DraftDocument) -> NewDocument:
    """What was typed, as values. A refusal's `line` is that of the draft, counted from 1."""
    currency = draft.currency.strip().upper()
    if not currency and draft.customer.strip():
        currency = _currency_of(read, draft.customer.strip())
    return as_new(draft, currency)


def as_new(draft: DraftDocument, currency: str) -> NewDocument:
    """The same where the currency is known already."""
    if draft.kind not in KINDS:
        raise Refused(N_("{kind} is no kind of document."), kind=draft.kind)
    if not draft.customer.strip():
        raise Refused(N_("Choose a customer."))
    if not draft.date.strip():
        raise Refused(N_("Enter the date of the document."))
    return NewDocument(
        draft.customer.strip(),
        parse_date(draft.date),
        tuple(
            typed_line(line, at, currency, draft.decimal)
            for at, line in enumerate(draft.lines, 1)
            if not line.is_empty()
        ),
        kind=cast(DocumentKind, draft.kind),
        due=_date(draft.due),
        terms=draft.terms.strip(),
        currency=currency,
        rate=parse_rate(draft.rate, draft.decimal) if draft.rate.strip() else None,
        supply_date=_date(draft.supply_date),
        ledger_date=_date(draft.ledger_date),
        po=draft.po.strip(),
        reference=draft.reference.strip(),
        salesperson=draft.salesperson.strip(),
        notes=draft.notes.strip(),
        deposits=draft.deposits,
    )


def _currency_of(read: Reading, customer: str) -> str:
    found: str | None = read.value("SELECT currency FROM customer WHERE code = :c", c=customer)
    if found is None:
        raise Refused(N_("There is no customer {customer}."), customer=customer)
    return found


def typed_line(line: DraftLine, at: int, currency: str, decimal: str) -> NewLine:
    """One line as values; a refusal's `line` is `at`."""
    try:
        return NewLine(
            line.description.strip(),
            _number(line.quantity, decimal),
            _number(line.unit_price, decimal),
            _number(line.discount_pct, decimal),
            parse_amount(line.amount, currency, decimal=decimal) if line.amount.strip() else None,
            line.item.strip(),
            line.unit.strip(),
            line.tax_code.strip(),
            None,
            line.account.strip(),
            line.product_line.strip(),
            at,
        )
    except UserError as error:
        raise error.at(None, at) from None


def _number(text: str, decimal: str) -> Decimal | None:
    return parse_quantity(text.strip(), decimal) if text.strip() else None


def _date(text: str) -> date | None:
    return parse_date(text) if text.strip() else None


def _date_or_none(text: str) -> date | None:
    try:
        return _date(text)
    except UserError:
        return None


def _try(write: Writing, draft: DraftDocument) -> tuple[Prepared | None, ArError | None]:
    try:
        return prepare_one(write, write.today, understood(write, draft)), None
    except UserError as error:
        return None, error


def _take_off(write: Writing, draft_id: int) -> set[int]:
    """Takes a draft's amount off its customer's total; returns the customer."""
    row = write.row("SELECT customer_id, base_total FROM draft WHERE id = :id", id=draft_id)
    if row is None or row[0] is None:
        return set()
    _add_to_totals(write, row[0], -(row[1] or 0))
    return {row[0]}


def _add_to_totals(write: Writing, customer_id: int, amount: int) -> None:
    if amount:
        write.execute(
            "UPDATE customer_totals SET drafts = drafts + :a WHERE customer_id = :c", a=amount, c=customer_id
        )
