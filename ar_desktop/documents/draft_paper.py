"""A draft as its paper will look: the same layout, with "Draft" where the number will stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from ar_desktop.company import Reading
from ar_desktop.documents.invoice_paper import paper_of
from ar_desktop.documents.papers import InvoicePaper
from ar_desktop.errors import UserError
from ar_desktop.invoicing.buyers import load_buyers, load_goods
from ar_desktop.invoicing.cautions import cautions
from ar_desktop.invoicing.corrections import load_corrected
from ar_desktop.invoicing.credit_notes import CreditPart, prepare_credit
from ar_desktop.invoicing.drafts import DraftDocument
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.live import compute_live
from ar_desktop.invoicing.new_document import NewDocument
from ar_desktop.invoicing.notices import Notice
from ar_desktop.invoicing.posted import PostedDocument, PostedLine, PostedTax
from ar_desktop.invoicing.prepared import Prepared, PreparedLine, PreparedTax
from ar_desktop.invoicing.preparing import load_sources, prepare
from ar_desktop.ledger.tax_codes import KnownRate
from ar_desktop.values.quantities import from_micros
from ar_desktop.words import N_, Words


@dataclass(frozen=True)
class DraftLook:
    """What speaks for a second look, and the paper as far as it can be computed."""

    notices: tuple[Notice, ...]
    paper: InvoicePaper | None


def look_at_draft(
    read: Reading, settings: Mapping[str, str], today: date, draft: DraftDocument, words: Words | None = None
) -> DraftLook:
    """Everything that a draft says of itself and that needs the company's file; never raises for what was typed."""
    house, customer = House(read, today), draft.customer.strip()
    buyer = load_buyers(read, [customer]).get(customer)
    goods = load_goods(read, {line.item.strip() for line in draft.lines if line.item.strip()})
    reference = draft.reference.strip()
    corrected = load_corrected(read, [reference]).get(reference) if reference else None
    live = compute_live(house, buyer, goods, draft, corrected)
    if live.prepared is None or live.new is None or buyer is None:
        return DraftLook((), None)
    prepared = _with_deposits(read, house, draft, live.new) or live.prepared
    notices = (*prepared.notices, *cautions(read, house, buyer, live.new, prepared))
    return DraftLook(notices, draft_paper(read, settings, house, prepared, words))


def look_at_credit(
    read: Reading,
    settings: Mapping[str, str],
    today: date,
    number: str,
    *,
    day: date | None = None,
    parts: Sequence[CreditPart] = (),
    notes: str = "",
    words: Words | None = None,
) -> tuple[Prepared, InvoicePaper]:
    """The credit note that `credit_document` would post, and its paper; raises what that would refuse."""
    prepared = prepare_credit(read, today, number, day=day, parts=parts, notes=notes)
    return prepared, draft_paper(read, settings, House(read, today), prepared, words)


def _with_deposits(read: Reading, house: House, draft: DraftDocument, new: NewDocument) -> Prepared | None:
    if not draft.deposits:
        return None
    try:
        new = replace(new, deposits=draft.deposits)
        return prepare(house, load_sources(read, [new]), new)
    except UserError:
        return None


def draft_paper(
    read: Reading, settings: Mapping[str, str], house: House, prepared: Prepared, words: Words | None = None
) -> InvoicePaper:
    """What `prepared` would print if it were posted now."""
    return paper_of(read, settings, _as_posted(read, house, prepared, (words or Words()).say(N_("Draft"))))


def _as_posted(read: Reading, house: House, prepared: Prepared, number: str) -> PostedDocument:
    day = prepared.supply_date or prepared.document_date
    rates = {id_: house.tax.on(house.tax.code_of(id_), day) for id_ in _codes(prepared)}
    taxes = tuple(_tax(rates[tax.tax_code_id], tax) for tax in prepared.taxes)
    untaxed = tuple(_untaxed(rates[id_], prepared) for id_ in rates if not rates[id_].component_ids)
    reasons = tuple(dict.fromkeys(tax.reason for tax in (*taxes, *untaxed) if tax.reason))
    items = _items(read, prepared)
    return PostedDocument(
        0, 0, prepared.kind, prepared.number or number, prepared.customer_id, prepared.document_date,
        prepared.due_date, prepared.supply_date, prepared.terms, prepared.currency, prepared.net, prepared.tax,
        prepared.gross, prepared.original, prepared.po, prepared.reference, prepared.salesperson, prepared.bill_to,
        prepared.notes, prepared.sign * prepared.gross, False,
        tuple(_line(line, items, rates) for line in prepared.lines), taxes, reasons,
        tuple((due, abs(amount)) for due, amount in prepared.due_lines), (), untaxed, prepared.ledger_date,
        prepared.rate, prepared.prices, None, False, None, prepared.exemption,
    )  # fmt: skip


def _codes(prepared: Prepared) -> list[int]:
    """In the order of the lines."""
    return list(dict.fromkeys(line.tax_code_id for line in prepared.lines if line.tax_code_id is not None))


def _items(read: Reading, prepared: Prepared) -> dict[int, str]:
    ids = {line.item_id for line in prepared.lines if line.item_id is not None}
    if not ids:
        return {}
    return dict(read.rows(f"SELECT id, code FROM item WHERE id IN ({', '.join(map(str, sorted(ids)))})"))


def _line(line: PreparedLine, items: Mapping[int, str], rates: Mapping[int, KnownRate]) -> PostedLine:
    return PostedLine(
        items.get(line.item_id, "") if line.item_id else "",
        line.description,
        from_micros(line.quantity),
        line.unit,
        from_micros(line.unit_price),
        from_micros(line.discount_pct),
        line.net,
        rates[line.tax_code_id].rate.code if line.tax_code_id is not None else "",
        "",
        line.product_line,
        "",
    )


def _tax(known: KnownRate, tax: PreparedTax) -> PostedTax:
    component = known.rate.components[known.component_ids.index(tax.component_id)]
    return PostedTax(
        known.rate.code, component.name, Decimal(tax.rate), tax.taxable, tax.tax, known.rate.category,
        known.rate.reason,
    )  # fmt: skip


def _untaxed(known: KnownRate, prepared: Prepared) -> PostedTax:
    taxable = sum(line.net for line in prepared.lines if line.tax_code_id == known.id)
    return PostedTax(known.rate.code, "", Decimal(0), taxable, 0, known.rate.category, known.rate.reason)
