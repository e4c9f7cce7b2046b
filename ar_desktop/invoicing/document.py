"""Computing a document: totals, tax, due lines and the entry it will make. Pure; nothing is read or written here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from ar_desktop.errors import Refused, UserError
from ar_desktop.invoicing.buyers import Buyer, Good
from ar_desktop.invoicing.corrections import Corrected, limited
from ar_desktop.invoicing.deposits import Deposit, check_deposit, clearing_lines, clearing_postings, clearing_taxes
from ar_desktop.invoicing.entry_lines import postings, tax_rows, to_base
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.lines import Line, LineRules
from ar_desktop.invoicing.new_document import KINDS, KindFacts, NewDocument
from ar_desktop.invoicing.notices import Notice
from ar_desktop.invoicing.prepared import Posting, Prepared, PreparedLine, PreparedTax
from ar_desktop.invoicing.taxing import Taxed, tax_lines
from ar_desktop.values.lengths import check_lengths
from ar_desktop.values.money import plain_amount, within_reach
from ar_desktop.values.tax import Prices
from ar_desktop.values.terms import DueLine
from ar_desktop.words import N_


def compute_document(
    house: House,
    buyer: Buyer,
    goods: Mapping[str, Good],
    new: NewDocument,
    *,
    corrected: Corrected | None = None,
    deposits: Sequence[Deposit | None] = (),
) -> Prepared:
    """Everything that posting `new` writes. What is refused knows the row of the file it came from."""
    try:
        return _computed(house, buyer, goods, new, corrected, deposits)
    except UserError as error:
        raise error.at(error.file, error.line or new.row) from None


def _computed(
    house: House,
    buyer: Buyer,
    goods: Mapping[str, Good],
    new: NewDocument,
    corrected: Corrected | None,
    deposits: Sequence[Deposit | None],
) -> Prepared:
    facts, day = KINDS[new.kind], new.date
    if not new.lines:
        raise Refused(N_("A document needs at least one line."))
    for record in (new, *new.lines):
        check_lengths(record)
    currency = new.currency or buyer.currency
    rate = new.rate or house.rate(currency, day)
    prices: Prices = new.prices or house.prices
    rules = LineRules(house, facts, buyer, goods, currency, new.supply_date or supply_day(new.kind, day, corrected))
    lines = [rules.line(line) for line in new.lines]
    taxed = _taxed(house, lines, currency, prices, new, corrected)
    rows = [line.stored for line in lines]
    if prices == "inclusive":
        rows = [row._replace(net=net) for row, net in zip(rows, taxed.nets, strict=True)]
    taxes = tax_rows(house, taxed.codes, currency, rate)
    clearing: list[Posting] = []
    own_taxes = len(taxes)
    if deposits or new.deposits:
        clearing = _clear(house, new, buyer, currency, deposits, rows, taxes)
    net = sum([row.net for row in rows])
    tax = sum([row.tax for row in taxes])
    gross = within_reach(net + tax)
    _check_total(new, gross, currency)
    base_gross = gross if currency == house.currency else to_base(house, gross, currency, rate)
    due = _due_lines(house, facts, buyer, new, gross, currency)
    whole = base_gross + sum([posting.amount for posting in clearing])
    entry = postings(house, facts.sign, whole, rows[: len(lines)], taxes[:own_taxes])
    return Prepared(
        new.kind, facts.sign, new.number, buyer.id, day, _ledger_date(house, new), due, new.supply_date,
        _terms(facts, buyer, new), currency, rate, prices, net, tax, gross, base_gross, new.original, new.po,
        new.reference, new.salesperson or buyer.salesperson, buyer.region, buyer.bill_to, new.notes, new.import_hash,
        rows, taxes, entry + clearing,
        corrected.id if corrected else None, new.row, _notices(house, new, taxed.notices, rules),
        _exemption(rules, lines),
    )  # fmt: skip


def supply_day(kind: str, day: date, corrected: Corrected | None) -> date:
    """Where nobody says when it was supplied: the document's date; what is credited is taxed as it was then."""
    return corrected.supply_day if corrected and kind == "credit_note" else day


def _taxed(
    house: House, lines: Sequence[Line], currency: str, prices: Prices, new: NewDocument, corrected: Corrected | None
) -> Taxed:
    taxed = tax_lines(house, lines, currency, prices)
    if corrected is None or new.kind != "credit_note" or corrected.currency != currency:
        return taxed
    if any(line.printed_tax is not None for line in lines):
        return taxed
    return limited(taxed, lines, corrected, prices, house.rounding)


def _clear(
    house: House,
    new: NewDocument,
    buyer: Buyer,
    currency: str,
    deposits: Sequence[Deposit | None],
    rows: list[PreparedLine],
    taxes: list[PreparedTax],
) -> list[Posting]:
    """Takes the deposits off the final invoice; returns what their clearing posts."""
    if new.kind != "invoice":
        raise Refused(N_("Only an invoice can clear deposits."))
    checked = [
        check_deposit(deposit, number, buyer.id, currency)
        for number, deposit in zip(new.deposits, deposits, strict=True)
    ]
    for deposit in checked:
        rows += clearing_lines(deposit)
        taxes += clearing_taxes(deposit)
    accounts = house.accounts
    return clearing_postings(checked, accounts.role("customer_deposits"), house.not_due)


def _check_total(new: NewDocument, gross: int, currency: str) -> None:
    if gross < 0:
        raise Refused(
            N_("The total is negative ({total}); use a credit note."), total=plain_amount(gross, currency)
        )
    if new.total is not None and new.total != gross:
        raise Refused(
            N_("The total says {total}, but the lines and their tax make {computed}."),
            total=plain_amount(new.total, currency),
            computed=plain_amount(gross, currency),
        )


def _terms(facts: KindFacts, buyer: Buyer, new: NewDocument) -> str:
    return "" if facts.sign < 0 else new.terms or buyer.terms


def _due_lines(
    house: House, facts: KindFacts, buyer: Buyer, new: NewDocument, gross: int, currency: str
) -> tuple[DueLine, ...]:
    """With the item's sign; a credit is due when it is made."""
    if new.due is not None:
        return ((new.due, facts.sign * gross),)
    if facts.sign < 0:
        return ((new.date, -gross),)
    return house.due_lines(new.terms or buyer.terms, new.date, gross, currency)


def _ledger_date(house: House, new: NewDocument) -> date:
    if KINDS[new.kind].taxed == "never":
        return house.opening_date or new.ledger_date or new.date
    if new.ledger_date is not None and new.ledger_date < new.date:
        raise Refused(
            N_("The document of {date} cannot be in the books from {ledger_date}, before its date."),
            date=new.date,
            ledger_date=new.ledger_date,
        )
    return new.ledger_date or new.date


def _exemption(rules: LineRules, lines: Sequence[Line]) -> str:
    """The certificate, where anything was sold without tax by it."""
    if not rules.certificate:
        return ""
    return rules.certificate if any(line.rate and line.rate.rate.category == "E" for line in lines) else ""


def _notices(house: House, new: NewDocument, notices: list[Notice], rules: LineRules) -> list[Notice]:
    if rules.notice:
        notices.append(replace(rules.notice, row=new.row))
    if new.date > house.today:
        text = N_("{date} is in the future; the document counts from then.")
        notices.append(Notice(text, {"date": new.date}, new.row))
    return notices


def rate_text(rate: Decimal) -> str:
    """As the file keeps it."""
    return "1" if rate == 1 else format(rate.normalize(), "f")
