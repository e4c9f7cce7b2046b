"""Tax on the cash basis: posted as not yet due with the invoice, due as money is applied.

Lines on the account "tax not yet due" carry the item whose tax they are. Money applied to a document moves its share
to tax payable, a credit note passes its share on to the document it is applied to (or lowers the tax that is due, where
it is refunded), a part that becomes an item of its own (deduction, other payer) takes its share along, and what closes
the document moves the rest.
"""

from __future__ import annotations

from datetime import date

from ar_desktop.ledger.items import OpenItem
from ar_desktop.ledger.posting import Books, Line
from ar_desktop.values.money import divide

MONEY = frozenset(("receipt", "netting", "opening_credit", "transfer_out"))


def tax_falls_due(
    books: Books, debit: OpenItem, credit: OpenItem, amount: int, day: date, allocation_id: int
) -> None:
    """Posts what an allocation of `amount` makes due; call it after the allocation was taken off both items."""
    if debit.kind == "returned_payment" or debit.reverses_id or credit.reverses_id:
        return
    if debit.kind == "refund":
        if paid_back := _paid_back(books, credit, amount):
            books.entry(day, "tax_due", credit.number, paid_back, allocation_id=allocation_id)
        return
    if credit.kind == "transfer_out" and credit.source_id == debit.id:
        return  # a part that becomes an item of its own took its tax along
    lines = _passed_on(books, debit, credit, amount)
    if credit.kind in MONEY:
        lines += _made_due(books, debit, amount)
    if lines:
        books.entry(day, "tax_due", debit.number, lines, allocation_id=allocation_id)
    if debit.open == 0 and (rest := _made_due(books, debit, amount, all_of_it=True)):
        books.entry(day, "tax_due", debit.number, rest, allocation_id=allocation_id)


def not_yet_due(books: Books, item_id: int) -> list[tuple[int, int]]:
    """(tax component, amount not yet due) of an item, amounts positive while due later."""
    rows = books.write.rows(
        "SELECT tax_component_id, -sum(amount) FROM entry_line WHERE item_id = :i AND account_id = :a "
        "GROUP BY tax_component_id HAVING sum(amount) <> 0 ORDER BY tax_component_id",
        i=item_id,
        a=books.accounts.role("tax_not_due"),
    )
    return [(row[0], int(row[1])) for row in rows]


def tax_taken_along(books: Books, source: OpenItem, moved_id: int, amount: int) -> list[Line]:
    """Lines that carry tax not yet due from an item over to the one that `amount` of it becomes."""
    account = books.accounts.role("tax_not_due")
    original = _original_tax(books, source)
    lines: list[Line] = []
    for component, left in not_yet_due(books, source.id):
        part = divide(original.get(component, 0) * amount, source.amount, books.rounding)
        share = left if amount == source.open else min(part, left)
        if share:
            lines += [Line(account, share, source.id, component), Line(account, -share, moved_id, component)]
    return lines


def _original_tax(books: Books, item: OpenItem) -> dict[int, int]:
    if item.document_id is None:
        return _tax_it_came_with(books, item.id)
    rows = books.write.rows(
        "SELECT tax_component_id, base_tax FROM document_tax WHERE document_id = :d", d=item.document_id
    )
    taxes: dict[int, int] = {}
    for component, tax in rows:
        taxes[component] = taxes.get(component, 0) + int(tax)
    return taxes


def _tax_it_came_with(books: Books, item_id: int) -> dict[int, int]:
    """Of an item that was part of another: what the entry that made it carried over."""
    rows = books.write.rows(
        "SELECT t.tax_component_id, -sum(t.amount) FROM entry_line i JOIN entry_line t ON t.entry_id = i.entry_id "
        "WHERE i.item_id = :i AND i.account_id = :c AND t.item_id = :i AND t.account_id = :t "
        "GROUP BY t.tax_component_id",
        i=item_id,
        c=books.accounts.control,
        t=books.accounts.role("tax_not_due"),
    )
    return {component: int(tax) for component, tax in rows}


def _made_due(books: Books, debit: OpenItem, amount: int, *, all_of_it: bool = False) -> list[Line]:
    source, payable = books.accounts.role("tax_not_due"), _payable_accounts(books)
    original = {} if all_of_it else _original_tax(books, debit)
    lines: list[Line] = []
    for component, left in not_yet_due(books, debit.id):
        share = left if all_of_it else divide(original.get(component, 0) * amount, debit.amount, books.rounding)
        share = min(share, left) if left > 0 else left
        if share:
            lines.append(Line(source, share, debit.id, component))
            lines.append(Line(payable[component], -share, None, component))
    return lines


def _passed_on(books: Books, debit: OpenItem, credit: OpenItem, amount: int) -> list[Line]:
    source = books.accounts.role("tax_not_due")
    lines: list[Line] = []
    for component, share in _shares_of_credit(books, credit, amount):
        lines += [Line(source, share, debit.id, component), Line(source, -share, credit.id, component)]
    return lines


def _paid_back(books: Books, credit: OpenItem, amount: int) -> list[Line]:
    """A credit note that is refunded lowers the tax that is due: the money went out again."""
    source, payable = books.accounts.role("tax_not_due"), _payable_accounts(books)
    lines: list[Line] = []
    for component, share in _shares_of_credit(books, credit, amount):
        lines += [Line(payable[component], share, None, component), Line(source, -share, credit.id, component)]
    return lines


def _shares_of_credit(books: Books, credit: OpenItem, amount: int) -> list[tuple[int, int]]:
    """(tax component, share of a credit note's tax) that goes with `amount` of it; the last takes the rest."""
    if credit.kind != "credit_note":
        return []
    original = _original_tax(books, credit)
    shares: list[tuple[int, int]] = []
    for component, left in not_yet_due(books, credit.id):
        part = divide(original.get(component, 0) * amount, -credit.amount, books.rounding)
        share = -left if credit.open == 0 else min(part, -left)
        if share:
            shares.append((component, share))
    return shares


def _payable_accounts(books: Books) -> dict[int, int]:
    return dict(books.write.rows("SELECT id, account_id FROM tax_component"))
