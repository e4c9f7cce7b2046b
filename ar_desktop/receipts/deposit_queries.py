"""Deposits for screens and paper: what could go to the bank, what went, and what stands in one."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.company.drafts import list_drafts
from ar_desktop.errors import Refused
from ar_desktop.ledger.accounts import petty_cash
from ar_desktop.ledger.posting import account_balance
from ar_desktop.receipts.held_cheques import KIND, held_worth
from ar_desktop.receipts.one_receipt import JournalLine, journal
from ar_desktop.receipts.outstanding import undeposited
from ar_desktop.receipts.queries import ReceiptQuestion, ReceiptRow, receipt_rows, receipt_totals
from ar_desktop.words import N_

DepositSort = Literal["date", "number", "amount", "account"]
_SORTS: Final = {"date": "d.date", "number": "d.number", "amount": "d.base_amount", "account": "a.code"}
# What was paid out of deposit d at the counter: its entry is where that stands. What went whole to petty cash is none.
CASH_BACK: Final = (
    "coalesce((SELECT sum(l.amount) FROM entry e JOIN entry_line l ON l.entry_id = e.id "
    "JOIN account p ON p.id = l.account_id WHERE e.audit_no = d.audit_no AND p.role = 'petty_cash' "
    "AND l.account_id <> d.account_id), 0)"
)


class Pays(NamedTuple):
    """What a receipt pays: the number, and whether something of it stays open."""

    number: str
    part: bool


class HeldCheque(NamedTuple):
    """A cheque of a day to come; it posts by itself. In base currency it is worth 0 where no rate is known yet."""

    draft_id: int
    date: date
    customer: str
    reference: str
    amount: int
    currency: str
    base_amount: int = 0


@dataclass(frozen=True, slots=True)
class Drawer:
    """What lies in the drawer: receipts not yet deposited, what each pays, and cheques of days to come.

    `balance` is what the account of undeposited funds says, in base currency; `others` counts receipts that lie there
    beside these. `petty_cash` is the account that cash is kept back for; where there is none yet, the one to be made.
    """

    receipts: tuple[ReceiptRow, ...]
    pays: Mapping[int, tuple[Pays, ...]]
    held: tuple[HeldCheque, ...]
    balance: int
    account: tuple[str, str]
    petty_cash: tuple[str, str]
    others: int = 0

    @property
    def held_amount(self) -> int:
        return sum(one.base_amount for one in self.held)


class DepositRow(NamedTuple):
    """`items` counts the receipts in it, `returned` those that came back; a deposit taken back is `undone`.

    `fee` and `cash_back` are what of `base_amount` did not get to the bank.
    """

    id: int
    number: str
    date: date
    account: str
    items: int
    cheques: int
    base_amount: int
    fee: int
    undone: bool
    returned: int
    cash_back: int = 0


@dataclass(frozen=True, slots=True)
class DepositDetail:
    row: DepositRow
    account: tuple[str, str]
    receipts: tuple[ReceiptRow, ...]
    pays: Mapping[int, tuple[Pays, ...]]
    journal: tuple[JournalLine, ...]
    user: str


def drawer(read: Reading, day: date, most: int | None = None) -> Drawer:
    """With `most`, the oldest so many: nobody takes more to the bank in one bag."""
    receipts = tuple(undeposited(read, most))
    others = 0
    if most is not None and len(receipts) == most:
        others = receipt_totals(read, ReceiptQuestion(show="undeposited")).count - most
    account = read.row("SELECT id, code, name FROM account WHERE role = 'undeposited'")
    assert account is not None, "every chart has one"
    balance = account_balance(read, account[0], day)
    paid = pays(read, [one.id for one in receipts])
    petty = petty_cash(read)
    return Drawer(receipts, paid, held(read), balance, (account[1], account[2]), (petty.code, petty.name), others)


def held(read: Reading) -> tuple[HeldCheque, ...]:
    """Cheques in the drawer that may only be banked later, the next one first."""
    drafted = "SELECT id, name FROM customer WHERE id IN (SELECT customer_id FROM draft)"
    names: dict[int | None, str] = dict(read.rows(drafted))
    base = str(read.value("SELECT value FROM setting WHERE key = 'currency'"))
    found = [
        HeldCheque(
            draft.id, draft.date, names.get(draft.customer_id, ""), str(draft.content.get("reference", "")),
            draft.total or 0, str(draft.content.get("currency", "")), held_worth(read, draft, base),
        )
        for draft in list_drafts(read, KIND)
        if draft.date is not None
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: (one.date, one.draft_id)))


def pays(read: Reading, receipt_ids: Iterable[int]) -> dict[int, tuple[Pays, ...]]:
    """What each receipt pays, in the order in which it was applied; those that pay nothing are not in it."""
    found: dict[int, list[Pays]] = {}
    wanted = sorted(set(receipt_ids))
    for start in range(0, len(wanted), 400):
        marks = ",".join(map(str, wanted[start : start + 400]))
        for receipt_id, number, open_ in read.rows(
            "SELECT c.receipt_id, d.number, d.open FROM open_item c JOIN allocation a ON a.credit_item_id = c.id "
            "JOIN open_item d ON d.id = a.debit_item_id "
            f"WHERE c.receipt_id IN ({marks}) AND c.kind = 'receipt' AND a.reverses_id IS NULL "
            "AND NOT EXISTS (SELECT 1 FROM allocation v WHERE v.reverses_id = a.id) ORDER BY a.id"
        ):
            found.setdefault(receipt_id, []).append(Pays(number, open_ > 0))
    return {id_: tuple(dict.fromkeys(parts)) for id_, parts in found.items()}


def deposit_ids(
    read: Reading, limit: int | None = None, sort: DepositSort = "date", *, descending: bool = True
) -> array[int]:
    """All ids in the wanted order, or the first of them."""
    first = "" if limit is None else f" LIMIT {int(limit)}"
    way = "DESC" if descending else "ASC"
    rows = read.rows(
        f"SELECT d.id FROM deposit d JOIN account a ON a.id = d.account_id WHERE d.reverses_id IS NULL "
        f"ORDER BY {_SORTS[sort]} {way}, d.id {way}{first}"
    )
    return array("q", [row[0] for row in rows])


def deposit_rows(read: Reading, ids: Sequence[int]) -> list[DepositRow]:
    marks = ",".join(map(str, ids)) or "0"
    rows = read.rows(
        "SELECT d.id, d.number, d.date, a.code || ' ' || a.name, "
        "(SELECT count(*) FROM deposit_receipt p WHERE p.deposit_id = d.id), "
        "(SELECT count(*) FROM deposit_receipt p JOIN receipt r ON r.id = p.receipt_id "
        "WHERE p.deposit_id = d.id AND r.method = 'cheque'), d.base_amount, d.fee, "
        "EXISTS (SELECT 1 FROM deposit v WHERE v.reverses_id = d.id), "
        "(SELECT count(*) FROM deposit_receipt p JOIN receipt_reversal e ON e.receipt_id = p.receipt_id "
        "WHERE p.deposit_id = d.id AND e.kind = 'returned' AND e.reverses_id IS NULL "
        f"AND NOT EXISTS (SELECT 1 FROM receipt_reversal b WHERE b.reverses_id = e.id)), {CASH_BACK} "
        f"FROM deposit d JOIN account a ON a.id = d.account_id WHERE d.id IN ({marks})"
    )
    found = {row[0]: _row(row) for row in rows}
    return [found[id_] for id_ in ids if id_ in found]


def _row(row: tuple[Any, ...]) -> DepositRow:
    id_, number, day, account, items, cheques, base, fee, undone, returned, cash_back = row
    day = date.fromisoformat(day)
    return DepositRow(id_, number, day, account, items, cheques, base, fee, bool(undone), returned, cash_back)


def deposit_detail(read: Reading, number: str) -> DepositDetail:
    """Refuses a number that no deposit has."""
    found = read.row(
        "SELECT d.id, d.audit_no, a.code, a.name, c.user FROM deposit d JOIN account a ON a.id = d.account_id "
        "JOIN audit l ON l.number = d.audit_no JOIN change c ON c.number = l.change_no "
        "WHERE d.number = :n AND d.reverses_id IS NULL",
        n=number.strip(),
    )
    if found is None:
        raise Refused(N_("There is no deposit {number}."), number=number)
    id_, audit_no, code, name, user = found
    ids = [
        row[0] for row in read.rows("SELECT receipt_id FROM deposit_receipt WHERE deposit_id = :d ORDER BY id", d=id_)
    ]
    receipts = [row for start in range(0, len(ids), 400) for row in receipt_rows(read, ids[start : start + 400])]
    (row,) = deposit_rows(read, [id_])
    lines = journal(read, "e.audit_no = :record", record=audit_no)
    return DepositDetail(row, (code, name), tuple(receipts), pays(read, ids), lines, user)
