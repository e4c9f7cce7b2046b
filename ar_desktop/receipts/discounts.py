"""Early-payment discount: what a payment earns of what is on offer, and its entry."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ar_desktop.company import Reading
from ar_desktop.errors import Refused, UserError
from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, Line
from ar_desktop.receipts.application import Application, settle
from ar_desktop.receipts.discount_offers import DiscountBase, Offer, offers
from ar_desktop.values.early_discount import split_discount_tax
from ar_desktop.values.money import plain_amount, split
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


def offers_of(books: Books, item_ids: Iterable[int]) -> dict[int, Offer]:
    """By the company's settings."""
    return offers(books.write, item_ids, DiscountBase.of_company(books.write.company.settings()))


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
