"""Early-payment discount: what is on offer, what a payment earns of it, and its entry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ar_desktop.company import Reading
from ar_desktop.errors import Refused, UserError
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, Line
from ar_desktop.receipts.application import Application, settle
from ar_desktop.values.early_discount import full_discount, settles, split_discount_tax
from ar_desktop.values.money import Rounding, divide, plain_amount, split
from ar_desktop.values.terms import parse_terms
from ar_desktop.words import N_


class DiscountNotEarned(UserError):
    """`earned` is what the payment did earn, in minor units."""

    code = "AR331"
    text = N_("{number}: {discount} {currency} of discount was taken, but the payment earned {earned}.")

    def __init__(self, item: OpenItem, discount: int, earned: int) -> None:
        self.earned = earned
        super().__init__(
            number=item.number,
            discount=plain_amount(discount, item.currency),
            earned=plain_amount(earned, item.currency),
            currency=item.currency,
        )


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


def offers(read: Reading, item_ids: Iterable[int], *, with_tax: bool, rounding: Rounding) -> dict[int, Offer]:
    """What items carry, by id; those without discount terms or with nothing left are not in it.

    `with_tax` says whether the percentage is of the whole or of the amount without tax.
    """
    found: dict[int, Offer] = {}
    wanted = sorted(set(item_ids))
    for start in range(0, len(wanted), 400):
        marks = ",".join(str(int(id_)) for id_ in wanted[start : start + 400])
        taken = _taken(read, marks)
        for id_, day, terms_code, grace, gross, tax in read.rows(
            "SELECT i.id, i.document_date, d.terms, c.discount_grace_days, i.amount, d.tax FROM open_item i "
            "JOIN document d ON d.id = i.document_id JOIN customer c ON c.id = i.customer_id "
            f"WHERE i.id IN ({marks}) AND i.amount > 0 AND d.terms <> ''"
        ):
            terms = parse_terms(terms_code)
            until = terms.discount_until(date.fromisoformat(day), grace)
            if until is None or terms.discount is None:
                continue
            left = _left(gross, 0 if with_tax else tax, terms.discount[0], taken.get(id_, (0, 0)), rounding)
            if left > 0:
                found[id_] = Offer(until, left)
    return found


def _left(gross: int, tax_out: int, percent: Decimal, taken: tuple[int, int], rounding: Rounding) -> int:
    credited, discounted = taken
    left_out = divide(tax_out * (gross - credited), gross, rounding)
    return full_discount(gross, credited, percent, left_out=left_out, rounding=rounding) - discounted


def _taken(read: Reading, marks: str) -> dict[int, tuple[int, int]]:
    """Credit notes and discounts on items so far: reversals have turned signs, so sums tell what stands."""
    rows = read.rows(
        "SELECT a.debit_item_id, sum(CASE WHEN c.kind = 'credit_note' THEN a.amount ELSE 0 END), "
        "sum(CASE WHEN c.kind = 'discount' THEN a.amount ELSE 0 END) FROM allocation a "
        f"JOIN open_item c ON c.id = a.credit_item_id WHERE a.debit_item_id IN ({marks}) GROUP BY a.debit_item_id"
    )
    return {id_: (int(credited), int(discounted)) for id_, credited, discounted in rows}


def offers_of(books: Books, item_ids: Iterable[int]) -> dict[int, Offer]:
    """By the company's settings."""
    with_tax = books.write.company.setting("discount_base", "gross") == "gross"
    return offers(books.write, item_ids, with_tax=with_tax, rounding=books.rounding)


def checked_discount(
    books: Books, application: Application, debit: OpenItem, offer: Offer | None, payment: int, paid_on: date
) -> Application:
    """The application as the company's setting for unearned discounts lets it through.

    `late_discount` is refuse, allow (with a reason), or leave_open: then only what was earned is taken.
    """
    earned = offer.earned(payment, debit.open, paid_on, books.rounding) if offer else 0
    if application.discount <= earned:
        return application
    rule = books.write.company.setting("late_discount", "refuse")
    if rule == "leave_open":
        return application._replace(discount=earned)
    if rule != "allow":
        raise DiscountNotEarned(debit, application.discount, earned)
    if not application.reason.strip():
        raise Refused(N_("Give a reason for the late discount on {number}."), number=debit.number)
    return application


def give_discount(
    books: Books, debit: OpenItem, amount: int, number: str, day: date, group_id: int | None, source_id: int | None
) -> int:
    """Posts a discount as an item of its own and closes the debit with it; returns the allocation's id."""
    _, allocation = settle(
        books, "discount", number, debit, amount, lambda base: _lines(books, debit, base), day,
        group_id=group_id, source_id=source_id,
    )  # fmt: skip
    return allocation


def _lines(books: Books, debit: OpenItem, base: int) -> list[Line]:
    account = books.accounts.role("discounts")
    if books.write.company.setting("discount_with_tax", "no") != "yes":
        return [Line(account, base)]
    taxes = tax_share(books, debit, base)
    return [Line(account, base - sum(line.amount for line in taxes)), *taxes]


def tax_share(books: Books, debit: OpenItem, base: int) -> list[Line]:
    """The tax in `base` of a debit by component: out of tax payable; on the cash basis out of what is not yet due."""
    document_id = document_of(books.write, debit)
    if document_id is None:
        return []
    gross = books.write.value("SELECT gross FROM document WHERE id = :d", d=document_id)
    by_code: dict[int, list[tuple[int, int, int]]] = {}
    for code, component, tax, account in books.write.rows(
        "SELECT t.tax_code_id, t.tax_component_id, sum(t.tax), c.account_id FROM document_tax t "
        "JOIN tax_component c ON c.id = t.tax_component_id WHERE t.document_id = :d "
        "GROUP BY t.tax_code_id, t.tax_component_id, c.account_id ORDER BY t.tax_code_id, t.tax_component_id",
        d=document_id,
    ):
        by_code.setdefault(code, []).append((component, int(tax), account))
    wholes = [sum(tax for _, tax, _ in parts) for parts in by_code.values()]
    _, shares = split_discount_tax(base, gross, wholes, books.rounding)
    pairs = zip(by_code.values(), shares, strict=True)
    return [line for parts, share in pairs for line in _by_component(books, debit, parts, share)]


def _by_component(books: Books, debit: OpenItem, parts: list[tuple[int, int, int]], share: int) -> list[Line]:
    amounts = split(share, [tax for _, tax, _ in parts])
    not_due = books.accounts.role("tax_not_due") if books.cash_basis else None
    return [
        Line(not_due, amount, debit.id, component) if not_due else Line(account, amount, None, component)
        for (component, _, account), amount in zip(parts, amounts, strict=True)
        if amount
    ]


def document_of(read: Reading, item: OpenItem) -> int | None:
    """The document an item comes from: its own, or that of what it was split or moved from."""
    document_id, source_id = item.document_id, item.source_id
    while document_id is None and source_id is not None:
        row = read.row("SELECT document_id, source_id FROM open_item WHERE id = :i", i=source_id)
        document_id, source_id = row or (None, None)
    return document_id
