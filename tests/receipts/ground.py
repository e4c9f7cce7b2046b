"""How the tests of receipts speak about the books."""

from datetime import date

from ar_desktop.company import audit
from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posting import post_document
from ar_desktop.ledger import checks as ledger_checks
from ar_desktop.ledger.posting import account_balance, control_balance
from ar_desktop.ledger.rates import set_rates
from ar_desktop.progress import Silent
from ar_desktop.receipts import checks as receipt_checks
from ar_desktop.receipts.receiving import NewReceipt, receive

FAR = date(2099, 12, 31)


def customer(company, code="C1", **more):
    return create_customer(company, CustomerData(code=code, name=f"Customer {code}", **more))


def invoice(company, amount, day, *, code="C1", kind="invoice", **more):
    """Posts a document of one line; returns what posting says."""
    line = NewLine("Work", amount=amount, tax_code=more.pop("tax_code", ""), account=more.pop("account", ""))
    return post_document(company, NewDocument(customer=code, date=day, lines=(line,), kind=kind, **more))


def money(company, amount, day, *applications, code="C1", method="cheque", **more):
    """Receives an amount and applies it."""
    return receive(company, NewReceipt(code, method, day, amount, applications=applications, **more))


def rate(company, currency, day, value):
    with company.writing("rate") as write:
        set_rates(write, [(day, currency, value)])


def open_of(company, item_id):
    with company.reading() as read:
        return read.value("SELECT open FROM open_item WHERE id = :i", i=item_id)


def base_open_of(company, item_id):
    with company.reading() as read:
        return read.value("SELECT base_open FROM open_item WHERE id = :i", i=item_id)


def open_at(company, item_id, day):
    """By the definition in BOOKS.md, from the allocations alone."""
    with company.reading() as read:
        amount, ledger = read.row("SELECT amount, ledger_date FROM open_item WHERE id = :i", i=item_id)
        moved = read.value(
            "SELECT coalesce(sum(amount), 0) FROM allocation WHERE (debit_item_id = :i OR credit_item_id = :i) "
            "AND date <= :d",
            i=item_id,
            d=day.isoformat(),
        )
    if ledger > day.isoformat():
        return 0
    return amount - moved if amount > 0 else amount + moved


def items(company, kind):
    """Ids of the items of a kind that are no reversals, oldest first."""
    with company.reading() as read:
        rows = read.rows("SELECT id FROM open_item WHERE kind = :k AND reverses_id IS NULL ORDER BY id", k=kind)
        return [row[0] for row in rows]


def owed(company, day=FAR):
    """The AR control account."""
    with company.reading() as read:
        return control_balance(read, day)


def on(company, role, day=FAR):
    """What an account has on it; debit positive."""
    with company.reading() as read:
        return account_balance(read, read.value("SELECT id FROM account WHERE role = :r", r=role), day)


def balances(company, day=FAR):
    """All accounts with something on them, by role (code where they have none)."""
    with company.reading() as read:
        return dict(
            read.rows(
                "SELECT coalesce(a.role, a.code), sum(l.amount) FROM entry_line l "
                "JOIN account a ON a.id = l.account_id WHERE l.ledger_date <= :d "
                "GROUP BY a.id HAVING sum(l.amount) <> 0",
                d=day.isoformat(),
            )
        )


def change_of(company, act):
    """What an act does to the accounts: by role, only those that moved."""
    before = balances(company)
    result = act()
    after = balances(company)
    moved = {role: after.get(role, 0) - before.get(role, 0) for role in {*before, *after}}
    return result, {role: amount for role, amount in moved.items() if amount}


def sound(company):
    """Everything that verify recomputes of the ledger, the receipts and the audit chain agrees."""
    with company.reading() as read:
        found = [*ledger_checks.checks(read), *receipt_checks.checks(read)]
        assert [check.finding for check in found if not check.ok] == []
        assert [str(finding) for finding in audit.walk(read, Silent())] == []
