"""What posted documents were taxed on, code by code, in base currency: the weights that parts of them go by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from ar_desktop.company import Reading
from ar_desktop.invoicing.buyers import rows_in
from ar_desktop.invoicing.tax_moves import DEFERRED, TAXED_KINDS
from ar_desktop.values.money import Rounding, convert, divide

Key = tuple[int | None, int | None]  # tax code (None: lines without one) and component (None: the code has none)


@dataclass(slots=True)
class TaxedDocument:
    """Amounts in base currency, positive on all kinds. `deferred`: its tax was booked as not yet due."""

    kind: str
    currency: str
    rate: Decimal
    gross: int
    has_tax: bool
    deferred: bool
    taxable: dict[Key, int] = field(default_factory=dict)
    tax: dict[Key, int] = field(default_factory=dict)

    def share(self, key: Key, part: int, rounding: Rounding) -> int:
        """What of a part of the gross amount was taxable under a code."""
        return divide(self.taxable[key] * part, self.gross, rounding) if self.gross else 0


def taxed_documents(
    read: Reading, document_ids: Iterable[int], base: str, rounding: Rounding, *, cash_basis: bool
) -> dict[int, TaxedDocument]:
    """By id, without opening items, which were taxed elsewhere.

    On the cash basis those without any tax are taken as not yet due too: nothing was booked that could say.
    """
    sql = (
        f"SELECT d.id, d.kind, d.currency, d.rate, abs(i.base_amount), d.tax <> 0, {DEFERRED} FROM document d "
        "JOIN open_item i ON i.document_id = d.id AND i.reverses_id IS NULL "
        f"WHERE d.kind IN ({TAXED_KINDS}) AND d.id IN "
    )
    found = {
        id_: TaxedDocument(
            kind, currency, Decimal(rate), gross, bool(taxed), bool(deferred) or (cash_basis and not taxed)
        )
        for id_, kind, currency, rate, gross, taxed, deferred in rows_in(read, sql, document_ids)
    }
    rows = rows_in(
        read,
        "SELECT document_id, tax_code_id, tax_component_id, sum(taxable), sum(base_tax) FROM document_tax "
        "WHERE document_id IN ",
        found,
        "GROUP BY document_id, tax_code_id, tax_component_id",
    )
    for id_, code, component, taxable, tax in rows:
        one = found[id_]
        one.taxable[code, component] = convert(int(taxable), one.currency, one.rate, base, rounding)
        one.tax[code, component] = int(tax)
    for id_, code, net in rows_in(read, _UNTAXED, found, "GROUP BY l.document_id, l.tax_code_id"):
        one = found[id_]
        one.taxable[code, None] = convert(int(net), one.currency, one.rate, base, rounding)
    return found


_UNTAXED = (
    "SELECT l.document_id, l.tax_code_id, sum(l.net) FROM document_line l WHERE NOT EXISTS (SELECT 1 FROM "
    "document_tax t WHERE t.document_id = l.document_id AND t.tax_code_id = l.tax_code_id) AND l.document_id IN "
)


def documents_behind(read: Reading, item_ids: Iterable[int]) -> dict[int, int]:
    """The document that each item comes from: its own, or that of what it was split or moved from."""
    origins = {id_: id_ for id_ in item_ids}
    found: dict[int, int] = {}
    while origins:
        rows = _rows(read, set(origins.values()))
        further = {}
        for id_, origin in origins.items():
            document_id, source_id = rows[origin]
            if document_id is not None:
                found[id_] = document_id
            elif source_id is not None:
                further[id_] = source_id
        origins = further
    return found


def _rows(read: Reading, ids: Iterable[int]) -> Mapping[int, tuple[int | None, int | None]]:
    sql = "SELECT id, document_id, source_id FROM open_item WHERE id IN "
    return {id_: (document_id, source_id) for id_, document_id, source_id in rows_in(read, sql, ids)}
