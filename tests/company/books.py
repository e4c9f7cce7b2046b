"""A company file with accounts and customers, and postings that need no ledger."""

from datetime import date

from ar_desktop.company import FixedClock, create_file
from ar_desktop.company.layout import LAYOUT

TODAY = date(2026, 11, 19)
DAY = "2026-11-19"
SETTINGS = {"name": "Alder", "currency": "USD", "country": "US"}


def seed(write):
    write.add("account", (1, "1100", "Receivables", "asset", "ar"))
    write.add("account", (2, "4000", "Sales", "income", "sales"))
    add_customer(write, 1)


def add_customer(write, number):
    name = f"Customer {number}"
    row = {"id": number, "code": f"C{number}", "name": name, "sort_key": name.lower(), "currency": "USD"}
    write.execute(f"INSERT INTO customer ({', '.join(row)}) VALUES (:{', :'.join(row)})", **row)


def create(path, *, clock=None, **more):
    return create_file(path, settings=SETTINGS, seed=seed, user="Dana", clock=clock or FixedClock(TODAY), **more)


def post_entry(write, number, amount=100):
    """A record of one entry with two lines."""
    audit_no = write.begin_record()
    entry = write.take_ids("entry")
    head = {"ledger_date": DAY, "kind": "invoice", "number": number, "text": ""}
    write.add("entry", row("entry", id=entry, audit_no=audit_no, **head))
    line = write.take_ids("entry_line", 2)
    for at, (account, part) in enumerate(((1, amount), (2, -amount))):
        values = {"entry_id": entry, "ledger_date": DAY, "account_id": account, "amount": part}
        write.add("entry_line", row("entry_line", id=line + at, audit_no=audit_no, **values))
    write.end_record("invoice", f"invoice {number}", after={"amount": amount})
    return audit_no


def row(table, **values):
    """A row in column order; what is not named is empty."""
    assert not values.keys() - set(LAYOUT[table].columns)
    return tuple(values.get(column) for column in LAYOUT[table].columns)
