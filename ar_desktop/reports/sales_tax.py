"""Sales tax and VAT of a period by ledger date: per tax code and component, proved by the tax accounts to the cent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final, NamedTuple

from ar_desktop.invoicing.tax_moves import (
    SIGN,
    TAXED_KINDS,
    Movement,
    Span,
    TaxMove,
    account_movement,
    payable_accounts,
    tax_moves,
)
from ar_desktop.invoicing.taxable_moves import TaxableMoves
from ar_desktop.reports.parameters import Inquiry
from ar_desktop.reports.table import Column, Proof, ReportTable, Row, column_sums
from ar_desktop.values.money import plain_amount
from ar_desktop.words import N_

_CAUSES: Final = {
    "documents": N_("On invoices and charges"),
    "credit_notes": N_("On credit notes"),
    "discounts": N_("On discounts"),
    "write_offs": N_("Relief on write-offs"),
    "recoveries": N_("On recoveries"),
    "payments": N_("Due with payments"),
    "returns": N_("Payments taken back"),
    "other": N_("Other"),
}
_COLUMNS: Final = (
    Column("tax_code", N_("Tax code")),
    Column("name", N_("Name"), "code"),
    Column("component", N_("Component")),
    Column("category", N_("Category")),
    Column("rate", N_("Rate"), "percent"),
    Column("taxable", N_("Taxable amount"), "money"),
    Column("tax", N_("Tax"), "money"),
    *(Column(key, title, "money") for key, title in _CAUSES.items()),
    Column("not_due_added", N_("Not yet due, added"), "money"),
    Column("not_due_released", N_("Not yet due, released"), "money"),
)
_TAXABLE: Final = 5
_MOST_NAMED: Final = 100
_PROVED: Final = N_(
    "Tax payable (account {account}) moved by {control} in the ledger, by {sub_ledger} in this report, "
    "difference {difference}."
)
_NOT_DUE_DIFFERS: Final = N_(
    "Tax not yet due moved by {account} {currency} in the ledger, by {report} {currency} in this report."
)
_DATED_ELSEWHERE: Final = N_("{number} of {day} counts here, by its ledger date {ledger_day}: tax {tax} {currency}.")
_VOIDED_HERE: Final = N_("{number} of {day} was voided here, on {ledger_day}: tax {tax} {currency}.")
_MORE: Final = N_("So do {n} more documents.")

Note = tuple[str, Mapping[str, object]]


class _Code(NamedTuple):
    """What a row is about. `component` is empty where the code has none; lines without a code have no rate either."""

    code: str
    name: str
    component: str
    category: str
    rate: Decimal | None


def sales_tax(asked: Inquiry) -> ReportTable:
    """A row per tax code, component and rate; `tax` is what became payable, its causes stand beside it.

    In the total each code's taxable amount counts once, however many components it has. Tax on the cash basis waits
    under "not yet due" until money comes.
    """
    span = Span(asked.first, asked.last, asked.known_to)
    moves = tax_moves(asked.read, span)
    rows = _rows(asked, moves, TaxableMoves(asked.read, span).sums)
    total = column_sums(rows, _COLUMNS)
    moved = account_movement(asked.read, span)
    proof = Proof(
        sum(move.tax for move in moves if move.due), moved.payable, account=_accounts(asked), sentence=_PROVED
    )
    return ReportTable(
        "sales-tax", N_("Sales tax"), asked.of_period(tax_basis=asked.company.setting("tax_basis", "invoice")),
        _COLUMNS, rows, (*total[:_TAXABLE], _taxable_once(rows), *total[_TAXABLE + 1 :]), asked.base, asked.base, proof,
        notes=(*_not_due(asked, moves, moved), *_of_other_periods(asked, span)),
    )  # fmt: skip


def _accounts(asked: Inquiry) -> str:
    return ", ".join(payable_accounts(asked.read))


def _rows(
    asked: Inquiry, moves: list[TaxMove], taxable: Mapping[tuple[int | None, int | None], int]
) -> list[Row]:
    codes, components = _codes(asked), _components(asked)
    sums: dict[_Code, dict[str, int]] = {}
    for component_id, cause, due, tax in moves:
        row = sums.setdefault(components.get(component_id, _NO_CODE), {})
        if due:
            row["tax"] = row.get("tax", 0) + tax
        key = cause if due else "not_due_released" if cause in ("payments", "returns") else "not_due_added"
        row[key] = row.get(key, 0) + tax
    for (code_id, component_id), amount in taxable.items():
        code = components[component_id] if component_id is not None else codes.get(code_id, _NO_CODE)
        row = sums.setdefault(code, {})
        row["taxable"] = row.get("taxable", 0) + amount
    keys = [column.key for column in _COLUMNS[_TAXABLE:]]
    return [(*code, *(row.get(key, 0) for key in keys)) for code, row in sorted(sums.items()) if any(row.values())]


_NO_CODE: Final = _Code("", "no_tax_code", "", "", None)


def _codes(asked: Inquiry) -> dict[int | None, _Code]:
    rows = asked.read.rows("SELECT id, code, name, category FROM tax_code")
    return {id_: _Code(code, name, "", category, Decimal(0)) for id_, code, name, category in rows}


def _components(asked: Inquiry) -> dict[int | None, _Code]:
    rows = asked.read.rows(
        "SELECT c.id, t.code, t.name, c.name, t.category, c.rate FROM tax_component c "
        "JOIN tax_code t ON t.id = c.tax_code_id"
    )
    return {
        id_: _Code(code, name, component, category, Decimal(rate))
        for id_, code, name, component, category, rate in rows
    }


def _taxable_once(rows: list[Row]) -> int:
    """Components of one code are levied on the same amount; their dated rates each on their own."""
    sums: dict[str, dict[str, int]] = {}
    for row in rows:
        by_component = sums.setdefault(row[0], {})
        by_component[row[2]] = by_component.get(row[2], 0) + row[_TAXABLE]
    return sum(max(by_component.values(), key=abs) for by_component in sums.values())


def _not_due(asked: Inquiry, moves: list[TaxMove], moved: Movement) -> tuple[Note, ...]:
    reported = sum(move.tax for move in moves if not move.due)
    if reported == moved.not_due:
        return ()
    facts: dict[str, Any] = {
        "account": plain_amount(moved.not_due, asked.base), "report": plain_amount(reported, asked.base),
        "currency": asked.base,
    }  # fmt: skip
    return ((_NOT_DUE_DIFFERS, facts),)


def _of_other_periods(asked: Inquiry, span: Span) -> list[Note]:
    """Documents that count here and are dated elsewhere: posted late, or voided after their month."""
    where = (
        f"open_item i JOIN document d ON d.id = i.document_id WHERE {span.within('i')} AND i.kind IN ({TAXED_KINDS}) "
        "AND (d.document_date < :first OR d.document_date > :last)"
    )
    rows = asked.read.rows(
        "SELECT d.number, d.document_date, i.ledger_date, i.reverses_id IS NOT NULL, coalesce((SELECT "
        f"sum({SIGN} * t.base_tax) FROM document_tax t WHERE t.document_id = d.id), 0) FROM {where} "
        f"ORDER BY i.ledger_date, i.id LIMIT {_MOST_NAMED}",
        **span.params(),
    )
    notes: list[Note] = []
    for number, day, ledger_day, voided, tax in rows:
        facts = {"day": date.fromisoformat(day), "ledger_day": date.fromisoformat(ledger_day), "number": number}
        amounts = {"tax": plain_amount(int(tax), asked.base), "currency": asked.base}
        notes.append((_VOIDED_HERE if voided else _DATED_ELSEWHERE, {**facts, **amounts}))
    if len(rows) == _MOST_NAMED:
        count = int(asked.read.value(f"SELECT count(*) FROM {where}", **span.params()))
        notes += [(_MORE, {"n": count - _MOST_NAMED})] if count > _MOST_NAMED else []
    return notes
