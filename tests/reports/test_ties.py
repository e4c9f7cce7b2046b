"""Reports that speak of the same thing say the same: aging, roll-forward, control account."""

import pytest

from ar_desktop.errors import Refused
from tests.ledger.desk import day
from tests.reports.report_desk import ReportDesk

DATES = ["03-10", "03-31", "04-02", "04-15", "05-10", "06-30", "12-15"]


@pytest.fixture(scope="module")
def busy(four_dates_template, tmp_path_factory):
    """Everything at once: a family, foreign money, a void, a deduction, a write-off, a transfer to another payer."""
    with four_dates_template.opened(tmp_path_factory.mktemp("busy")) as company:
        desk = ReportDesk(company)
        do_business(desk)
        desk.check()
        yield desk


def do_business(desk):
    desk.post("opening", "OLD-1", 7700, "03-01")
    child = desk.invoice(20000, "03-08", "INV-2", customer=2)
    cheque = desk.receipt(25000, "04-15", "R-2")
    group = desk.apply(cheque, child, 19000)
    desk.move(child, 1000, "04-15", group=group)
    euros = desk.invoice(10000, "03-09", "INV-3", customer=3, currency="EUR", base=11000)
    desk.apply(desk.receipt(4000, "04-20", "R-3", customer=3, currency="EUR", base=-4680), euros, 4000)
    desk.void(desk.invoice(3300, "03-10", "INV-4"), "05-05")
    bad = desk.invoice(4400, "03-11", "INV-5", customer=3)
    desk.apply(desk.post("write_off", "INV-5", -4400, "05-09", customer=3), bad, 4400)
    desk.move(desk.invoice(5500, "04-01", "INV-6"), 5500, "05-10", kind="transfer_in", customer=3)
    desk.post("refund", "REF-1", 5000, "06-01")


@pytest.mark.parametrize("when", DATES)
def test_aging_roll_forward_and_control_account_agree(busy, when):
    control = busy.control(when)
    aging = busy.report("aging", when)
    assert (aging.total[-3], aging.proof.difference) == (control, 0)
    rolled = busy.report("roll-forward", first="03-09", last=when)
    assert (rolled.total[-1], rolled.proof.difference) == (control, 0)
    reconciled = busy.report("reconciliation", first="03-09", last=when)
    assert (reconciled.rows[-1][5], reconciled.proof.difference) == (control, 0)
    assert {row[-1] for row in reconciled.rows} == {0}
    detail = busy.report("aging-detail", when)
    items = busy.report("open-items", when)
    assert detail.total[-1] == items.total[-2] == control


@pytest.mark.parametrize("when", DATES)
@pytest.mark.parametrize("by", ["customer", "salesperson", "region", "segment", "currency"])
def test_the_roll_forward_closes_group_by_group_with_the_aging(busy, when, by):
    aged = {row[0]: row[-3] for row in busy.report("aging", when, by=by).rows}
    rolled = {row[0]: row[-1] for row in busy.report("roll-forward", first="03-09", last=when, by=by).rows}
    assert {key: amount for key, amount in rolled.items() if amount} == {k: v for k, v in aged.items() if v}


@pytest.mark.parametrize("when", DATES)
@pytest.mark.parametrize("customer", ["C1", "C2", "C3"])
def test_every_ledger_closes_with_the_customers_aging(busy, when, customer):
    aged = {row[0]: row[-3] for row in busy.report("aging", when).rows}
    assert busy.report("customer-ledger", first="03-09", last=when, customer=customer).total[-1] == aged.get(
        customer, 0
    )


@pytest.mark.parametrize("customer", ["C1", "C2", "C3"])
def test_a_roll_forward_of_one_customer_is_that_customers_row(busy, customer):
    whole = {row[0]: row for row in busy.report("roll-forward", first="03-09", last="12-15").rows}
    (row,) = busy.report("roll-forward", first="03-09", last="12-15", customer=customer).rows
    assert row == whole[customer]


def test_roll_forward_columns_and_signs(busy):
    table = busy.report("roll-forward", first="03-01", last="12-15")
    total = dict(zip((column.key for column in table.columns), table.total, strict=True))
    assert total == {
        "customer": None, "name": None, "opening": 0, "opening_items": 7700, "invoices": 140900, "debit_notes": 0,
        "charges_and_fees": 2500, "credit_notes": -10000, "receipts": -117880, "discounts": 0,
        "differences_and_bank_fees": 0, "write_offs": -4400, "netting": 0, "refunds": 5000, "returned_payments": 88200,
        "recoveries": 0, "transfers": 0, "fx": 280, "closing": 112300,
    }  # fmt: skip
    assert busy.json("roll-forward", first="03-01", last="12-15")["proof"] == {
        "sub_ledger": "1123.00", "control": "1123.00", "difference": "0.00", "rolled": "1123.00",
    }  # fmt: skip


def test_a_payers_cheque_for_a_child_is_a_transfer_between_them(busy):
    table = busy.report("roll-forward", first="04-01", last="04-30")
    moved = {row[0]: row[table.at("transfers")] for row in table.rows}
    assert (moved["C1"], moved["C2"]) == (19000, -19000)


def test_as_known_before_the_last_postings_all_agree_as_well(busy):
    with busy.company.reading() as read:
        moments = [row[0] for row in read.rows("SELECT moment FROM change ORDER BY number")]
    for moment in moments[::3]:
        aging = busy.report("aging", "12-15", known_at=moment)
        rolled = busy.report("roll-forward", first="03-09", last="12-15", known_at=moment)
        reconciled = busy.report("reconciliation", first="03-09", last="12-15", known_at=moment)
        assert aging.proof.difference == rolled.proof.difference == reconciled.proof.difference == 0
        assert aging.total[-3] == rolled.total[-1]
        balances = busy.report("trial-balance", first="03-09", last="12-15", known_at=moment)
        control = next((row[-1] for row in balances.rows if row[0] == "1100"), 0)
        assert control == aging.total[-3]


def test_the_balance_cannot_be_rolled_by_product_line(busy):
    with pytest.raises(Refused, match="no product line"):
        busy.report("roll-forward", by="product-line")


def test_reconciliation_by_month(busy):
    table = busy.report("reconciliation", first="03-15", last="05-09")
    assert [(row[0], row[1]) for row in table.rows] == [
        ("2026-03", day("03-31")), ("2026-04", day("04-30")), ("2026-05", day("05-09")),
    ]  # fmt: skip
    assert [row[6] for row in table.rows] == [busy.control(when) for when in ("03-31", "04-30", "05-09")]
    assert table.rows[1][4] == 280


def test_the_trial_balance_comes_to_nothing_and_shows_the_control_account(busy):
    table = busy.report("trial-balance", first="03-09", last="05-10")
    total = dict(zip((column.key for column in table.columns), table.total, strict=True))
    assert (total["opening"], total["balance"]) == (0, 0)
    assert total["debit"] == total["credit"] > 0
    for row in table.rows:
        assert row[3] + row[4] - row[5] == row[6]
    control = next(row for row in table.rows if row[0] == "1100")
    assert (control[3], control[6]) == (busy.control("03-08"), busy.control("05-10"))


def test_the_journal_balances_entry_by_entry(busy):
    table = busy.report("journal", first="03-01", last="12-15")
    entries = {}
    for row in table.rows:
        entries[row[0]] = entries.get(row[0], 0) + row[8] - row[9]
    assert set(entries.values()) == {0}
    assert table.total[8] == table.total[9]
    assert [row[1] for row in table.rows] == sorted(row[1] for row in table.rows)
    lines = busy.report("journal", first="03-01", last="12-15", customer="C2").rows
    assert {row[7] for row in lines} == {"", "C2"}
    assert {"INV-2"} == {row[3] for row in lines}


def test_sales_count_voids_on_their_own_date_and_leave_out_charges_and_opening_items(busy):
    table = busy.report("sales", first="03-01", last="03-31")
    assert table.total == (None, None, 6, 138700, 0, -10000, 128700, 0, 128700)
    assert busy.report("sales", first="05-01", last="05-31").rows == [
        ("C1", "Customer C1", 0, -3300, 0, 0, -3300, 0, -3300)
    ]
    assert busy.report("sales", first="03-01", last="03-31", by="currency").rows == [
        ("EUR", 1, 11000, 0, 0, 11000, 0, 11000), ("USD", 5, 127700, 0, -10000, 117700, 0, 117700),
    ]  # fmt: skip


def test_the_audit_trail_names_every_record_in_order(busy):
    table = busy.report("audit")
    numbers = [row[0] for row in table.rows]
    assert numbers == list(range(1, len(numbers) + 1))
    assert table.rows[-1][3:5] == ("refund", "REF-1")
    assert len(table.rows[-1][-1]) == 64
    assert busy.report("audit", last="03-01").rows == []


def test_the_journal_of_an_account_adds_up_to_its_trial_balance(busy):
    balance = busy.report("trial-balance", first="03-01", last="12-15")
    for row in balance.rows:
        found = dict(zip((column.key for column in balance.columns), row, strict=True))
        lines = busy.report("journal", first="03-01", last="12-15", account=found["account"])
        debit, credit = (lines.total[lines.at(key)] for key in ("debit", "credit"))
        assert (debit, credit) == (found["debit"], found["credit"])


def test_an_account_that_is_not_there_is_refused_in_a_sentence(busy):
    with pytest.raises(Refused, match="no account 9876"):
        busy.report("journal", account="9876")
