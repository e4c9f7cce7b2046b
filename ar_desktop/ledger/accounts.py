"""The chart of accounts a new company starts with, and the accounts that postings use by role."""

from __future__ import annotations

from itertools import count
from typing import Final, NamedTuple

from ar_desktop.company import Reading, Writing
from ar_desktop.errors import Refused
from ar_desktop.words import N_, Words

PETTY_CASH: Final[str] = "petty_cash"
# code, name, type, role. In English no name but the control account's contains "Receivable"; who needs an account
# looks for its role, since names are in the company's language.
DEFAULT_CHART: Final = (
    ("1000", N_("Bank"), "asset", "bank"),
    ("1010", N_("Card clearing"), "asset", "clearing"),
    ("1050", N_("Petty cash"), "asset", "petty_cash"),
    ("1090", N_("Undeposited funds"), "asset", "undeposited"),
    ("1100", N_("Accounts Receivable"), "asset", "ar_control"),
    ("1105", N_("Currency revaluation of customers"), "asset", "ar_revaluation"),
    ("1190", N_("Allowance for doubtful accounts"), "asset", "allowance"),
    ("2000", N_("Trade payables contra"), "liability", "payables_contra"),
    ("2200", N_("Tax payable"), "liability", "tax_payable"),
    ("2210", N_("Tax not yet due"), "liability", "tax_not_due"),
    ("2300", N_("Customer deposits"), "liability", "customer_deposits"),
    ("2350", N_("Rebate accrual"), "liability", "rebate_accrual"),
    ("2400", N_("Unidentified receipts"), "liability", "unidentified"),
    ("3900", N_("Opening balances"), "equity", "opening"),
    ("4000", N_("Sales"), "income", "revenue"),
    ("4100", N_("Returns and allowances"), "income", "returns"),
    ("4800", N_("Finance charge income"), "income", "finance_income"),
    ("4810", N_("Fee income"), "income", "fee_income"),
    ("4820", N_("Bad debts recovered"), "income", "recovered"),
    ("4900", N_("Discounts allowed"), "income", "discounts"),
    ("4910", N_("Rebates"), "income", "rebates"),
    ("6800", N_("Bad debt expense"), "expense", "bad_debts"),
    ("6900", N_("Bank fees"), "expense", "bank_fees"),
    ("6905", N_("Card fees"), "expense", "card_fees"),
    ("6910", N_("Small differences"), "expense", "differences"),
    ("7000", N_("Exchange gains"), "income", "fx_gain"),
    ("7010", N_("Exchange losses"), "expense", "fx_loss"),
    ("7020", N_("Unrealised exchange gains"), "income", "fx_gain_unrealised"),
    ("7030", N_("Unrealised exchange losses"), "expense", "fx_loss_unrealised"),
)


def seed_chart(write: Writing) -> None:
    """The accounts by the names that the company's language has for them."""
    words = _words_of(write)
    first = write.take_ids("account", len(DEFAULT_CHART))
    for offset, (code, name, type_, role) in enumerate(DEFAULT_CHART):
        write.add("account", (first + offset, code, words.say(name), type_, role))


def _words_of(read: Reading) -> Words:
    return Words(read.value("SELECT value FROM setting WHERE key = 'language'") or "en")


class AccountRow(NamedTuple):
    code: str
    name: str
    type: str
    role: str


def chart(read: Reading) -> list[AccountRow]:
    """All accounts by code."""
    rows = read.rows("SELECT code, name, type, coalesce(role, '') FROM account ORDER BY code")
    return [AccountRow(*row) for row in rows]


def control_code(read: Reading) -> str:
    """The control account as reports name it."""
    return str(read.value("SELECT code FROM account WHERE role = 'ar_control'"))


def petty_cash(read: Reading) -> AccountRow:
    """The account of cash that is kept back. Where there is none: as `open_petty_cash` will make it."""
    found = read.row("SELECT code, name, type, role FROM account WHERE role = :role", role=PETTY_CASH)
    if found is not None:
        return AccountRow(*found)
    code, name, type_, role = next(row for row in DEFAULT_CHART if row[3] == PETTY_CASH)
    taken = {row[0] for row in read.rows("SELECT code FROM account")}
    free = next(str(one) for one in count(int(code)) if str(one) not in taken)
    return AccountRow(free, _words_of(read).say(name), type_, role)


def open_petty_cash(write: Writing) -> int:
    """Makes the account in a chart that has none, with its audit record; outside other records."""
    account = petty_cash(write)
    id_ = write.take_ids("account")
    write.add("account", (id_, *account))
    write.record("account", account.code, after={"name": account.name, "type": account.type, "role": account.role})
    return id_


class Accounts:
    """The accounts of a company as read once: ids by role and by code."""

    def __init__(self, read: Reading) -> None:
        self._by_role: dict[str, int] = {}
        self._by_code: dict[str, int] = {}
        for id_, code, role in read.rows("SELECT id, code, role FROM account"):
            self._by_code[code] = id_
            if role:
                self._by_role[role] = id_
        self.control = self._by_role["ar_control"]

    def role(self, role: str) -> int:
        return self._by_role[role]

    def petty_cash(self) -> int | None:
        """None where no cash was kept back yet, and the chart came without."""
        return self._by_role.get(PETTY_CASH)

    def code(self, code: str) -> int:
        """Refuses a code that is not in the chart, and the control account, which only items may touch."""
        found = self._by_code.get(code.strip())
        if found is None:
            raise Refused(N_("There is no account {account} in the chart of accounts."), account=code)
        if found == self.control:
            raise Refused(
                N_("Account {account} is the control account; only customers' items post to it."), account=code
            )
        return found
