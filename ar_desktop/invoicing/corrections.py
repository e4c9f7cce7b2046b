"""What a credit note may still take of the tax of the invoice that it corrects."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ar_desktop.company import Reading
from ar_desktop.invoicing.buyers import rows_in
from ar_desktop.invoicing.lines import Line
from ar_desktop.invoicing.taxing import CodeTax, Taxed
from ar_desktop.values.money import Rounding, split
from ar_desktop.values.tax import Prices, tax_of_credit


@dataclass(slots=True)
class ComponentSums:
    """Base and tax of one component on the invoice, and on the credit notes that stand against it."""

    base: int = 0
    tax: int = 0
    credited_base: int = 0
    credited_tax: int = 0


@dataclass(frozen=True, slots=True)
class Corrected:
    """The document that another one corrects. `sums` is by tax code and component, `supply_day` decides on its tax."""

    id: int
    number: str
    kind: str
    customer_id: int
    currency: str
    supply_day: date
    sums: dict[tuple[int, int], ComponentSums]


def load_corrected(read: Reading, numbers: Iterable[str]) -> dict[str, Corrected]:
    """By number; numbers that no document of ours has are left out."""
    sql = (
        "SELECT id, number, kind, customer_id, currency, coalesce(supply_date, document_date) FROM document "
        "WHERE number IN "
    )
    found = {
        id_: Corrected(id_, number, kind, customer_id, currency, date.fromisoformat(day), {})
        for id_, number, kind, customer_id, currency, day in rows_in(read, sql, numbers)
    }
    taxes = "SELECT document_id, tax_code_id, tax_component_id, taxable, tax FROM document_tax WHERE document_id IN "
    for id_, code, component, base, tax in rows_in(read, taxes, found):
        sums = found[id_].sums.setdefault((code, component), ComponentSums())
        sums.base += base
        sums.tax += tax
    credited = (
        "SELECT d.reference_id, t.tax_code_id, t.tax_component_id, t.taxable, t.tax FROM document d "
        "JOIN document_tax t ON t.document_id = d.id WHERE d.kind = 'credit_note' AND NOT EXISTS "
        "(SELECT 1 FROM open_item i WHERE i.document_id = d.id AND i.reverses_id IS NOT NULL) "
        "AND d.reference_id IS NOT NULL AND d.reference_id IN "
    )
    for id_, code, component, base, tax in rows_in(read, credited, found):
        sums = found[id_].sums.setdefault((code, component), ComponentSums())
        sums.credited_base += base
        sums.credited_tax += tax
    return {one.number: one for one in found.values()}


def limited(taxed: Taxed, lines: Sequence[Line], corrected: Corrected, prices: Prices, rounding: Rounding) -> Taxed:
    """The tax of a credit note: the invoice's own in proportion, never more than is left of it."""
    nets, codes = list(taxed.nets), []
    for code in taxed.codes:
        changed = _limited_code(code, corrected, rounding)
        if prices == "inclusive" and changed.taxes != code.taxes:
            places = [at for at, line in enumerate(lines) if line.rate == code.known]
            more = sum(code.taxes) - sum(changed.taxes)
            for at, share in zip(places, split(more, [nets[at] for at in places]), strict=True):
                nets[at] += share
            changed = changed._replace(taxable=code.taxable + more)
        codes.append(changed)
    return Taxed(nets, codes, taxed.notices)


def _limited_code(code: CodeTax, corrected: Corrected, rounding: Rounding) -> CodeTax:
    taxes = []
    for component_id, tax in zip(code.known.component_ids, code.taxes, strict=True):
        sums = corrected.sums.get((code.known.id, component_id))
        if sums is None or not sums.base or not code.taxable:
            taxes.append(tax)
        else:
            taxes.append(
                tax_of_credit(sums.base, sums.tax, sums.credited_base, sums.credited_tax, code.taxable, rounding)
            )
    return CodeTax(code.known, code.taxable, tuple(taxes))
