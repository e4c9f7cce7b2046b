"""What a draft comes to while it is typed: what can be computed is, what can't says why. Pure; nothing is read here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from ar_desktop.errors import ArError, Refused, UserError
from ar_desktop.invoicing.buyers import Buyer, Good
from ar_desktop.invoicing.corrections import Corrected
from ar_desktop.invoicing.deposits import Deposit
from ar_desktop.invoicing.document import compute_document, supply_day
from ar_desktop.invoicing.drafts import DraftDocument, DraftLine, as_new, typed_line
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.lines import LineRules
from ar_desktop.invoicing.new_document import KINDS, NewDocument
from ar_desktop.invoicing.prepared import Prepared
from ar_desktop.values.dates import parse_date
from ar_desktop.values.terms import parse_terms
from ar_desktop.words import N_


class LiveLine(NamedTuple):
    """`amount` as prices are; without one, `problem` says why, or the line is empty."""

    amount: int | None = None
    problem: ArError | None = None
    tax_code: str = ""


class LiveTax(NamedTuple):
    """`name` of the component, `rate` in percent."""

    name: str
    rate: Decimal
    tax: int


@dataclass(frozen=True)
class Live:
    """`lines` in the places of the draft's. `gross` is of the lines that are understood; None: not even those.

    `problem` is why the draft cannot be posted as it stands; `counted` how many lines are in the sums. `net` is of the
    draft's lines, `cleared` what each deposit invoice takes off it; `new` and `prepared` know of those handed in.
    """

    currency: str
    lines: tuple[LiveLine, ...]
    net: int = 0
    taxes: tuple[LiveTax, ...] = ()
    gross: int | None = None
    due: date | None = None
    new: NewDocument | None = None
    prepared: Prepared | None = None
    problem: ArError | None = None
    counted: int = 0
    cleared: tuple[tuple[str, int], ...] = ()
    day: date = date.min  # the document's, today while it is not understood


def nobody(house: House) -> Buyer:
    """Stands in while no customer is chosen."""
    return Buyer(0, "", "", house.currency, "", "", False, "", "", None, 0, False, "")


def compute_live(
    house: House,
    buyer: Buyer | None,
    goods: Mapping[str, Good],
    draft: DraftDocument,
    corrected: Corrected | None = None,
    deposits: Mapping[str, Deposit] | None = None,
) -> Live:
    """Never raises for what was typed. Of the draft's deposits those are taken off that `deposits` knows."""
    known = buyer or nobody(house)
    currency = draft.currency.strip().upper() or known.currency or house.currency
    day = _day(draft.date) or house.today
    supplied = _day(draft.supply_date) or supply_day(draft.kind, day, corrected)
    lines = _lines(house, known, goods, draft, currency, supplied)
    good = tuple(typed for typed, line in zip(draft.lines, lines, strict=True) if line.amount is not None)
    problem = next((line.problem for line in lines if line.problem), None)
    live = Live(currency, lines, counted=len(good), problem=problem, day=day, due=_due(house, known, draft, day))
    if buyer is None:
        live = replace(live, problem=_no_customer(draft))
    if not good:
        nothing = live.problem or Refused(N_("A document needs at least one line."))
        return replace(live, problem=nothing)
    finished = _finished(draft, good, currency, house)
    return _totals(live, house, known, goods, finished, corrected, deposits or {})


def _due(house: House, buyer: Buyer, draft: DraftDocument, day: date) -> date | None:
    """What the terms make of the date, whatever the lines come to; a credit is due when it is made."""
    terms = draft.terms.strip() or buyer.terms
    if KINDS.get(draft.kind, KINDS["invoice"]).sign < 0 or draft.due.strip() or not terms:
        return _day(draft.due)
    try:
        return parse_terms(terms).due_date(day, moved_by=house.moved_by)
    except UserError:
        return None


def _no_customer(draft: DraftDocument) -> ArError:
    if draft.customer.strip():
        return Refused(N_("There is no customer {customer}."), customer=draft.customer.strip())
    return Refused(N_("Choose a customer."))


def _finished(draft: DraftDocument, good: tuple[DraftLine, ...], currency: str, house: House) -> DraftDocument:
    """With the lines that are understood, and something in place of what is not typed yet."""
    day = draft.date if _day(draft.date) else house.today.isoformat()
    customer = draft.customer.strip() or "?"
    return replace(draft, lines=good, customer=customer, date=day, currency=currency)


def _totals(
    live: Live,
    house: House,
    buyer: Buyer,
    goods: Mapping[str, Good],
    draft: DraftDocument,
    corrected: Corrected | None,
    deposits: Mapping[str, Deposit],
) -> Live:
    cleared = [deposits[number] for number in draft.deposits if number in deposits]
    try:
        new = replace(as_new(draft, live.currency), deposits=tuple(deposit.number for deposit in cleared))
        prepared = compute_document(house, buyer, goods, new, corrected=corrected, deposits=cleared)
    except UserError as error:
        amounts = sum(line.amount or 0 for line in live.lines)
        return replace(live, net=amounts, problem=live.problem or error)
    taxes = tuple(_tax(house, prepared, at) for at in range(len(prepared.taxes)))
    taken_off = tuple((deposit.number, deposit.net) for deposit in cleared)
    return replace(
        live,
        net=prepared.net + sum(net for _, net in taken_off),
        cleared=taken_off,
        taxes=_together(taxes),
        gross=prepared.gross,
        due=prepared.due_date,
        new=new,
        prepared=prepared,
    )


def _tax(house: House, prepared: Prepared, at: int) -> LiveTax:
    row = prepared.taxes[at]
    known = house.tax.on(house.tax.code_of(row.tax_code_id), prepared.supply_date or prepared.document_date)
    place = known.component_ids.index(row.component_id)
    return LiveTax(known.rate.components[place].name, Decimal(row.rate), row.tax)


def _together(taxes: tuple[LiveTax, ...]) -> tuple[LiveTax, ...]:
    """Codes may share a component: one row for each name and rate."""
    sums: dict[tuple[str, Decimal], int] = {}
    for name, rate, tax in taxes:
        sums[name, rate] = sums.get((name, rate), 0) + tax
    return tuple(LiveTax(name, rate, tax) for (name, rate), tax in sums.items())


def _lines(
    house: House, buyer: Buyer, goods: Mapping[str, Good], draft: DraftDocument, currency: str, supplied: date
) -> tuple[LiveLine, ...]:
    facts = KINDS.get(draft.kind, KINDS["invoice"])
    rules = LineRules(house, facts, buyer, goods, currency, supplied)
    found = []
    for at, line in enumerate(draft.lines, 1):
        if line.is_empty():
            found.append(LiveLine())
            continue
        try:
            done = rules.line(typed_line(line, at, currency, draft.decimal))
        except UserError as error:
            found.append(LiveLine(problem=error))
        else:
            found.append(LiveLine(done.stored.net, tax_code=done.rate.rate.code if done.rate else ""))
    return tuple(found)


def _day(text: str) -> date | None:
    try:
        return parse_date(text) if text.strip() else None
    except UserError:
        return None
