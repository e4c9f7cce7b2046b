"""Whatever is received, applied and undone, in any order: no money is made and none is lost."""

import tempfile
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ar_desktop.company import FixedClock
from ar_desktop.errors import UserError
from ar_desktop.ledger.new_company import create_company
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import apply_credit, apply_oldest, unapply_item
from ar_desktop.receipts.deposits import deposit
from ar_desktop.receipts.proposals import Payable, oldest_first
from ar_desktop.receipts.returned_payments import return_payment
from ar_desktop.receipts.voiding import void_receipt
from tests.receipts.ground import customer, invoice, items, money, on, open_of, owed, sound

JAN_1, TODAY = date(2026, 1, 1), date(2026, 11, 19)

amounts = st.integers(1, 500_00)
days = st.integers(0, 300).map(lambda n: JAN_1 + timedelta(n))
steps = st.lists(
    st.tuples(
        st.sampled_from(["invoice", "receive", "pay", "apply", "oldest", "unapply", "void", "return", "deposit"]),
        amounts,
        days,
        st.integers(0, 9),
        st.integers(0, 9),
    ),
    min_size=4,
    max_size=25,
)


class Desk:
    """One company and what a bookkeeper did in it so far."""

    def __init__(self, company):
        self.company = company
        self.invoiced = 0
        self.came_in = {}  # amount by receipt number, of those that stand
        self.receipts = []

    def do(self, what, amount, day, one, other):
        try:
            getattr(self, what)(amount, day, one, other)
        except UserError:
            return  # refused, and nothing happened

    def invoice(self, amount, day, one, other):
        invoice(self.company, amount, day, terms="2/10net30")
        self.invoiced += amount

    def receive(self, amount, day, one, other):
        self._received(money(self.company, amount, day), amount)

    def pay(self, amount, day, one, other):
        debit = self._pick("invoice", one)
        part = Application(debit, amount=None if other > 4 else amount, deduction=other * 100, reason="short")
        self._received(money(self.company, amount, day, part), amount)

    def apply(self, amount, day, one, other):
        part = Application(self._pick("invoice", one), amount=amount if amount % 2 else None)
        apply_credit(self.company, self._pick("receipt", other), [part], day=day if one % 2 else None)

    def oldest(self, amount, day, one, other):
        apply_oldest(self.company, self._pick("receipt", one))

    def unapply(self, amount, day, one, other):
        unapply_item(self.company, self._pick("receipt" if one % 2 else "invoice", other), day=day if one > 4 else None)

    def void(self, amount, day, one, other):
        number = self._receipt(one)
        void_receipt(self.company, number)
        del self.came_in[number]

    def deposit(self, amount, day, one, other):
        deposit(self.company, [self._receipt(one)], day=day)

    def _pick(self, kind, at):
        found = items(self.company, kind)
        if not found:
            raise UserError
        return found[at % len(found)]

    def _receipt(self, at):
        if not self.receipts:
            raise UserError
        return self.receipts[at % len(self.receipts)]

    def _received(self, done, amount):
        self.receipts.append(done.number)
        self.came_in[done.number] = amount


def _return(self, amount, day, one, other):
    number = self._receipt(one)
    return_payment(self.company, number, day)
    del self.came_in[number]


setattr(Desk, "return", _return)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps)
def test_no_money_is_made_and_none_is_lost(done):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.arbook"
        with create_company(path, name="A", currency="USD", clock=FixedClock(TODAY)) as company:
            customer(company)
            desk = Desk(company)
            for step in done:
                desk.do(*step)
            came_in = sum(desk.came_in.values())
            assert owed(company) == desk.invoiced - came_in
            assert on(company, "undeposited") + on(company, "bank") == came_in
            with company.reading() as read:
                assert read.value("SELECT coalesce(sum(open), 0) FROM open_item") == desk.invoiced - came_in
            sound(company)


@settings(max_examples=15, deadline=None)
@given(amounts, amounts, st.integers(0, 20_00), st.integers(0, 20_00))
def test_unapplying_restores_both_sides_to_the_cent(owed_amount, paid, fee, held_back):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.arbook"
        with create_company(path, name="A", currency="USD", clock=FixedClock(TODAY)) as company:
            customer(company)
            first = invoice(company, owed_amount, JAN_1)
            got = money(company, paid, TODAY)
            part = Application(first.item_id, bank_fee=fee, deduction=held_back, reason="short")
            try:
                apply_credit(company, got.item_id, [part])
            except UserError:
                pass
            else:
                unapply_item(company, first.item_id)
            assert (open_of(company, first.item_id), open_of(company, got.item_id)) == (owed_amount, -paid)
            assert owed(company) == owed_amount - paid


@given(amounts, st.lists(st.tuples(amounts, st.integers(0, 90)), max_size=20))
def test_oldest_first_takes_no_more_than_the_money_nor_than_is_open(receipt, opens):
    owed_items = [
        Payable(n, f"INV-{n}", JAN_1, JAN_1 + timedelta(due), amount, amount) for n, (amount, due) in enumerate(opens)
    ]
    parts = oldest_first(receipt, owed_items)
    assert sum(parts.values()) == min(receipt, sum(amount for amount, _ in opens))
    assert all(0 < part <= owed_items[n].open for n, part in parts.items())
    unpaid = [one.due_date for one in owed_items if parts.get(one.item_id, 0) < one.open]
    assert all(owed_items[n].due_date <= due for n in parts for due in unpaid)
