"""Taking cash and cheques to the bank: a receipt is in one deposit at most."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ar_desktop.company import Company, Reading, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.accounts import open_petty_cash
from ar_desktop.ledger.allocating import reverse_lines
from ar_desktop.ledger.posting import Books, Line, posting
from ar_desktop.receipts.booking import bank_account
from ar_desktop.receipts.deposit_queries import CASH_BACK
from ar_desktop.receipts.outcome import Posted, posted
from ar_desktop.receipts.taking_back import Head, deposit_of, ending_of, live_head
from ar_desktop.receipts.voiding import entry_of
from ar_desktop.words import N_


def deposit(
    company: Company,
    receipts: Sequence[str],
    *,
    day: date | None = None,
    account: str = "",
    fee: int = 0,
    cash_back: int = 0,
    reason: str | None = None,
) -> Posted:
    """Moves receipts (their numbers) from undeposited funds to the bank in one sum, less what does not get there.

    Args:
        account: the bank's code; empty: the main bank.
        fee: what the bank charges, in base currency.
        cash_back: what is paid out in cash at the counter, in base currency; it goes into petty cash, an account that
            is made when it is first needed.
    """
    with posting(company, "deposit", reason=reason) as books:
        heads = [_depositable(books, number) for number in dict.fromkeys(receipts)]
        if not heads:
            raise Refused(N_("Choose the receipts that go to the bank."))
        latest = max(one.ledger_date for one in heads)
        day = day or max(books.write.today, latest)
        if day < latest:
            raise Refused(N_("One of the receipts only came on {day}."), day=latest)
        total = sum(one.base_amount for one in heads)
        _check_amounts(total, fee, cash_back)
        bank = bank_account(books, account)
        petty = books.accounts.petty_cash()
        if bank == petty:
            raise Refused(N_("{account} is no bank account."), account=account)
        if cash_back and petty is None:
            petty = open_petty_cash(books.write)
        number, _ = books.numbering.next("deposit", day)
        with books.record("deposit", number):
            id_ = _write(books, number, day, bank, fee, [(one.id, one.base_amount) for one in heads])
            books.entry(day, "deposit", number, _lines(books, bank, total, fee, petty, cash_back))
        undo = Reversal(N_("Take back deposit {number}"), {"number": number}, call=lambda own: undeposit(own, number))
        return posted(books, number, id=id_, reversal=undo)


def _depositable(books: Books, number: str) -> Head:
    receipt = live_head(books.write, number)
    if receipt.account_id != books.accounts.role("undeposited"):
        raise Refused(N_("{number} did not go to undeposited funds."), number=receipt.number)
    if found := deposit_of(books.write, receipt.id):
        raise Refused(N_("{number} is in deposit {deposit}."), number=receipt.number, deposit=found[0])
    return receipt


def _check_amounts(total: int, fee: int, cash_back: int) -> None:
    if not 0 <= fee <= total:
        raise Refused(N_("The fee must lie between zero and the amount of the deposit."))
    if not 0 <= cash_back <= total - fee:
        raise Refused(N_("The cash back must lie between zero and what is left of the deposit."))


def _lines(books: Books, bank: int, total: int, fee: int, petty: int | None, cash_back: int) -> list[Line]:
    lines = [Line(bank, total - fee - cash_back), Line(books.accounts.role("undeposited"), -total)]
    if fee:
        lines.append(Line(books.accounts.role("bank_fees"), fee))
    if petty is not None:
        lines.append(Line(petty, cash_back))
    return [line for line in lines if line.amount]


def _write(
    books: Books,
    number: str,
    day: date,
    bank: int,
    fee: int,
    parts: Sequence[tuple[int, int]],
    reverses_id: int | None = None,
) -> int:
    id_ = books.write.take_ids("deposit")
    total = sum(base for _, base in parts)
    books.write.add("deposit", (id_, books.audit_no, number, day.isoformat(), bank, total, fee, reverses_id))
    first = books.write.take_ids("deposit_receipt", len(parts))
    for offset, (receipt_id, base) in enumerate(parts):
        books.write.add("deposit_receipt", (first + offset, books.audit_no, id_, receipt_id, base))
    return id_


class _Standing(NamedTuple):
    id: int
    audit_no: int
    day: date
    account_id: int
    account: str
    fee: int
    cash_back: int


def _standing(read: Reading, number: str) -> _Standing:
    row = read.row(
        f"SELECT d.id, d.audit_no, d.date, d.account_id, a.code, d.fee, {CASH_BACK} "
        "FROM deposit d JOIN account a ON a.id = d.account_id WHERE d.number = :n AND d.reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM deposit r WHERE r.reverses_id = d.id)",
        n=number,
    )
    if row is None:
        raise Refused(N_("There is no deposit {number} that stands."), number=number)
    id_, audit_no, day, *rest = row
    return _Standing(id_, audit_no, date.fromisoformat(day), *rest)


def undeposit(company: Company, number: str, *, day: date | None = None, reason: str | None = None) -> Posted:
    """Takes a deposit back: its receipts are undeposited again. Not once one of them was returned by the bank."""
    with posting(company, "take back deposit", reason=reason) as books:
        found = _standing(books.write, number)
        parts = books.write.rows(
            "SELECT p.receipt_id, -p.base_amount, r.number FROM deposit_receipt p "
            "JOIN receipt r ON r.id = p.receipt_id WHERE p.deposit_id = :d ORDER BY p.id",
            d=found.id,
        )
        for receipt_id, _, receipt in parts:
            if ending_of(books.write, receipt_id):
                raise Refused(N_("{number} of this deposit was returned; take that back first."), number=receipt)
        day = day or _reversal_day(books, found.day)
        if day < found.day:
            raise Refused(N_("Deposit {number} is dated {day}."), number=number, day=found.day)
        with books.record("deposit taken back", number):
            reversal = [(receipt_id, base) for receipt_id, base, _ in parts]
            _write(books, number, day, found.account_id, -found.fee, reversal, found.id)
            reverse_lines(books, entry_of(books, found.audit_no, "deposit"), day)
        numbers = [receipt for _, _, receipt in parts]
        on, bank, back = day, found.account, found.cash_back
        if found.account_id == books.accounts.petty_cash():  # as such a deposit is entered: all of it kept back
            bank, back = "", sum(-base for _, base, _ in parts) - found.fee
        undo = Reversal(
            N_("Deposit the receipts of {number} again"),
            {"number": number},
            call=lambda own: deposit(
                own, numbers, day=on, account=bank, fee=found.fee, cash_back=back
            ),
        )
        return posted(books, number, id=found.id, reversal=undo)


def _reversal_day(books: Books, day: date) -> date:
    return day if books.periods.state(f"{day:%Y-%m}") == "open" else max(day, books.write.today)
