"""Early-payment discount on offer: what the percentage is of, until when, and how much of it is left.

The one place that says so: receipts, proposals and the printed paper all ask here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, NamedTuple, cast

from ar_desktop.company import Reading
from ar_desktop.values.early_discount import full_discount, settles
from ar_desktop.values.money import Rounding, divide
from ar_desktop.values.terms import parse_terms

DiscountOf = Literal["gross", "net", "goods"]
FREIGHT: Final = "Freight"


@dataclass(frozen=True, slots=True)
class Offer:
    """The discount an item still carries: `left` of the full one, for money dated up to `until`."""

    until: date
    left: int

    def earned(self, payment: int, open_: int, paid_on: date, rounding: Rounding = "half-up") -> int:
        """The discount that comes with a payment on `open_`; a payment of all that is open leaves nothing to settle."""
        if paid_on > self.until or payment <= 0 or not self.left:
            return 0
        left = min(self.left, open_)
        return max(0, min(left, settles(payment, open_, left, rounding) - payment))


class Taken(NamedTuple):
    """What credit notes and discounts took off an item; `left_out` is what of the credits bears no discount."""

    credited: int = 0
    left_out: int = 0
    discounted: int = 0


@dataclass(frozen=True, slots=True)
class DiscountBase:
    """What the percentage is of, by the company's settings.

    Attributes:
        of: the whole ("gross"), without tax ("net"), or without tax and freight ("goods").
        freight: the product lines that are freight, case folded.
    """

    of: DiscountOf
    freight: frozenset[str]
    rounding: Rounding

    @classmethod
    def of_company(cls, settings: Mapping[str, str]) -> DiscountBase:
        of = cast(DiscountOf, settings.get("discount_base") or "gross")
        lines = settings.get("freight_product_lines", FREIGHT).split(",")
        rounding = cast(Rounding, settings.get("rounding", "half-up"))
        return cls(of, frozenset(line.strip().casefold() for line in lines) - {""}, rounding)

    def left_out(self, tax: int, lines: Iterable[tuple[str, int]]) -> int:
        """What of a document bears no discount, of its tax and its lines (product line, net)."""
        if self.of == "gross":
            return 0
        if self.of == "net":
            return tax
        return tax + sum(net for product_line, net in lines if product_line.strip().casefold() in self.freight)

    def offer(
        self, terms: str, day: date, gross: int, left_out: int, *, grace: int = 0, taken: Taken | None = None
    ) -> Offer | None:
        """What a document of that day and total offers; None where there are no such terms or nothing is left."""
        found = parse_terms(terms) if terms else None
        until = found.discount_until(day, grace) if found else None
        if found is None or found.discount is None or until is None:
            return None
        credited, credited_out, discounted = taken or Taken()
        out = max(0, left_out - credited_out)
        full = full_discount(gross, credited, found.discount[0], left_out=out, rounding=self.rounding)
        return Offer(until, full - discounted) if full > discounted else None


def offers(read: Reading, item_ids: Iterable[int], base: DiscountBase) -> dict[int, Offer]:
    """What items carry, by id; those without discount terms or with nothing left are not in it."""
    found: dict[int, Offer] = {}
    wanted = sorted(set(item_ids))
    for start in range(0, len(wanted), 400):
        marks = ",".join(str(int(id_)) for id_ in wanted[start : start + 400])
        rows = read.rows(
            "SELECT i.id, i.document_date, d.terms, c.discount_grace_days, i.amount, d.id FROM open_item i "
            "JOIN document d ON d.id = i.document_id JOIN customer c ON c.id = i.customer_id "
            f"WHERE i.id IN ({marks}) AND i.amount > 0 AND d.terms <> ''"
        )
        rows = [row for row in rows if parse_terms(row[2]).discount is not None]
        out = _left_out(read, [row[5] for row in rows], base)
        taken = _taken(read, [row[0] for row in rows], base)
        for id_, day, terms, grace, gross, document_id in rows:
            offer = base.offer(
                terms, date.fromisoformat(day), gross, out.get(document_id, (gross, 0))[1], grace=grace,
                taken=taken.get(id_),
            )  # fmt: skip
            if offer is not None:
                found[id_] = offer
    return found


def _taken(read: Reading, item_ids: Iterable[int], base: DiscountBase) -> dict[int, Taken]:
    """Credit notes and discounts on items so far: reversals have turned signs, so sums tell what stands."""
    marks = ",".join(map(str, item_ids))
    if not marks:
        return {}
    rows = read.rows(
        "SELECT a.debit_item_id, c.kind, c.document_id, sum(a.amount) FROM allocation a "
        "JOIN open_item c ON c.id = a.credit_item_id "
        f"WHERE a.debit_item_id IN ({marks}) AND c.kind IN ('credit_note', 'discount') "
        "GROUP BY a.debit_item_id, c.kind, c.document_id"
    )
    out = _left_out(read, {row[2] for row in rows if row[2] is not None}, base)
    found: dict[int, Taken] = {}
    for id_, kind, document_id, amount in rows:
        before = found.get(id_, Taken())
        if kind == "discount":
            found[id_] = before._replace(discounted=before.discounted + int(amount))
            continue
        gross, left_out = out.get(document_id, (0, 0))
        share = divide(left_out * int(amount), gross, base.rounding) if gross else 0
        found[id_] = before._replace(credited=before.credited + int(amount), left_out=before.left_out + share)
    return found


def _left_out(read: Reading, document_ids: Iterable[int], base: DiscountBase) -> dict[int, tuple[int, int]]:
    """Total of documents, and what of it bears no discount; nothing is read where all of it does."""
    marks = ",".join(map(str, document_ids))
    if base.of == "gross" or not marks:
        return {}
    lines: dict[int, list[tuple[str, int]]] = {}
    if base.of == "goods":
        for id_, product_line, net in read.rows(
            f"SELECT document_id, product_line, sum(net) FROM document_line WHERE document_id IN ({marks}) "
            "GROUP BY document_id, product_line"
        ):
            lines.setdefault(id_, []).append((product_line, int(net)))
    rows = read.rows(f"SELECT id, gross, tax FROM document WHERE id IN ({marks})")
    return {id_: (gross, base.left_out(tax, lines.get(id_, ()))) for id_, gross, tax in rows}
