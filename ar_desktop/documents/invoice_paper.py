"""A posted document as its paper shows it, and the PDF of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from ar_desktop.company import Company, Reading
from ar_desktop.documents.letterhead import Customers, letterhead
from ar_desktop.documents.papers import (
    Applied,
    CreditUse,
    EarlyDiscount,
    InvoiceKind,
    InvoicePaper,
    PaperLine,
    Party,
    TaxRow,
)
from ar_desktop.documents.render import render_invoice
from ar_desktop.documents.statement_paper import KINDS
from ar_desktop.invoicing.posted import PostedDocument, PostedTax, Settled, read_document
from ar_desktop.ledger.tax_codes import is_vat_country
from ar_desktop.receipts.discount_offers import DiscountBase, offers
from ar_desktop.values.terms import parse_terms
from ar_desktop.words import N_, Words

_KINDS: Mapping[str, InvoiceKind] = {
    "credit_note": "credit_note",
    "opening_credit": "credit_note",
    "debit_note": "debit_note",
    "deposit_invoice": "deposit",
}


def invoice_pdf(company: Company, number: str, *, with_payments: bool = True) -> bytes:
    """The PDF of a posted document by its number; raises NoSuchDocument."""
    with company.reading() as read:
        paper = invoice_paper(read, company.settings(), number, with_payments=with_payments)
    return render_invoice(paper)


def invoice_paper(
    read: Reading, settings: Mapping[str, str], number: str, *, with_payments: bool = True
) -> InvoicePaper:
    return paper_of(read, settings, read_document(read, number), with_payments=with_payments)


def paper_of(
    read: Reading, settings: Mapping[str, str], document: PostedDocument, *, with_payments: bool = True
) -> InvoicePaper:
    customers = Customers(read, settings, [document.customer_id])
    words = customers.words(document.customer_id)
    kind = _KINDS.get(document.kind, "invoice")
    vat = is_vat_country(settings.get("country", ""))
    settled = document.settled if with_payments else ()
    offers_discount = kind != "credit_note" and not document.voided
    return InvoicePaper(
        kind=kind,
        number=document.number,
        day=document.day,
        seller=letterhead(settings, read),
        buyer=_buyer(document, customers, settings.get("country", "")),
        currency=document.currency,
        lines=_lines(document, words, show_tax=vat),
        net=document.net,
        gross=document.gross,
        taxes=tuple(_tax_row(tax, words, vat) for tax in document.taxes),
        language=customers.language(document.customer_id),
        due=document.due_lines if kind != "credit_note" else (),
        supplied=document.supply_date,
        terms=parse_terms(document.terms).describe(words) if document.terms and kind != "credit_note" else "",
        discount=_discount(read, document, settings, as_it_stands=bool(settled)) if offers_discount else None,
        po=document.po,
        salesperson=document.salesperson,
        corrects=document.reference,
        corrects_day=_day_of(read, document.reference),
        exemptions=tuple(_exemptions(document, words, vat)),
        applied=() if kind == "credit_note" or document.voided else _applied(settled, words),
        balance=_balance(document, kind, with_payments),
        credit_uses=_credit_uses(read, document) if kind == "credit_note" and with_payments else (),
        notes=(document.notes,) if document.notes else (),
        void=document.voided,
    )


def _balance(document: PostedDocument, kind: InvoiceKind, with_payments: bool) -> int | None:
    """What is left to pay, where it is another amount than the document's."""
    if document.voided:
        return 0
    return abs(document.open) if with_payments and document.settled and kind != "credit_note" else None


def _buyer(document: PostedDocument, customers: Customers, home: str) -> Party:
    """The address as it was at posting; who it is today gives the number and the language."""
    today = customers.party(document.customer_id)
    name, *lines = document.bill_to.split("\n") if document.bill_to else (today.name, *today.address)
    if lines and lines[-1] in (home, today.country):
        lines.pop()  # at home the country is left out, abroad its name is written
    return Party(name, tuple(lines), today.attention, today.country, today.code, today.tax_id)


def _lines(document: PostedDocument, words: Words, *, show_tax: bool) -> tuple[PaperLine, ...]:
    rates = _rates(document, words) if show_tax else {}
    return tuple(
        PaperLine(
            description=line.description,
            net=line.net,
            quantity=line.quantity,
            unit=line.unit,
            unit_price=line.unit_price,
            discount_pct=line.discount_pct or None,
            item=line.item,
            tax=rates.get(line.tax_code, ""),
        )
        for line in document.lines
    )


def _rates(document: PostedDocument, words: Words) -> dict[str, str]:
    """What the tax column shows for each code: the sum of its components' rates."""
    rates = {line.tax_code: Decimal(0) for line in document.lines if line.tax_code}
    for tax in document.taxes:
        rates[tax.tax_code] = rates.get(tax.tax_code, Decimal(0)) + tax.rate
    return {code: words.percent(rate) for code, rate in rates.items()}


def _tax_row(tax: PostedTax, words: Words, vat: bool) -> TaxRow:
    return TaxRow(f"{words.say(tax.component)} {words.percent(tax.rate)}", tax.tax, tax.taxable if vat else None)


def _exemptions(document: PostedDocument, words: Words, vat: bool) -> Iterator[str]:
    if vat:
        yield from (words.say(reason) for reason in document.reasons)
    if document.exemption:
        yield words.say(N_("Exempt from tax by certificate {number}."), number=document.exemption)


def _discount(
    read: Reading, document: PostedDocument, settings: Mapping[str, str], *, as_it_stands: bool
) -> EarlyDiscount | None:
    """What receipts would let through: of the whole document, or of what credit notes and payments left of it."""
    terms, base = parse_terms(document.terms) if document.terms else None, DiscountBase.of_company(settings)
    until = terms.discount_until(document.day) if terms else None
    if terms is None or terms.discount is None or until is None:
        return None
    if as_it_stands:
        offer, owed = offers(read, [document.item_id], base).get(document.item_id), document.open
    else:
        left_out = base.left_out(document.tax, ((line.product_line, line.net) for line in document.lines))
        offer, owed = base.offer(document.terms, document.day, document.gross, left_out), document.gross
    amount = min(offer.left, owed) if offer else 0
    if amount <= 0:
        return None
    return EarlyDiscount(terms.discount[0], until, amount, owed - amount, base.of)


def _day_of(read: Reading, number: str) -> date | None:
    if not number:
        return None
    found = read.value("SELECT document_date FROM document WHERE number = :n", n=number)
    return date.fromisoformat(found) if found else None


def _applied(settled: Sequence[Settled], words: Words) -> tuple[Applied, ...]:
    return tuple(Applied(f"{words.say(KINDS[one.kind])} {one.number}", one.amount, one.day) for one in settled)


def _credit_uses(read: Reading, document: PostedDocument) -> tuple[CreditUse, ...]:
    """What the credit note did to each invoice: what was open on that day before and after."""
    if document.voided:
        return ()
    uses = []
    for one in document.settled:
        row = read.row(
            "SELECT i.document_date, i.due_date, i.amount, coalesce((SELECT sum(a.amount) FROM allocation a "
            "WHERE a.debit_item_id = i.id AND a.date < :day), 0) "
            "FROM open_item i WHERE i.number = :n AND i.amount >= 0 AND i.kind = :k",
            day=one.day.isoformat(),
            n=one.number,
            k=one.kind,
        )
        if row is not None:
            before = row[2] - int(row[3])
            day, due = date.fromisoformat(row[0]), date.fromisoformat(row[1])
            uses.append(CreditUse(one.number, day, due, before, one.amount, before - one.amount))
    return tuple(uses)
