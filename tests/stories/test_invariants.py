"""Random stories of a bookkeeper's life: after every step the books are proved, at the end every report is."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from ar_desktop.closing.verify import verify
from tests.ledger.desk import Template
from tests.stories.agreement import check_reports_against_the_model
from tests.stories.conftest import PROFILE
from tests.stories.tax_agreement import check_taxable_adds_up, tax_report_agrees
from tests.stories.world import CUSTOMERS, DAYS, FIRST, METHODS, TERMS, World, begun, day_of

picks = st.integers(0, 40)
dates = st.integers(0, DAYS).map(day_of)
days = st.one_of(st.just(0), st.integers(0, 60), st.integers(0, 149))  # after what it happens to; see World
maybe_days = st.none() | days
amounts = st.one_of(st.integers(1, 30), st.integers(1, 200_000))
customers = st.sampled_from(CUSTOMERS)
percents = st.sampled_from((100, 100, 50, 33, 1))
sums = st.sampled_from((1, 777, 5_000, 200_000))
small = st.sampled_from((0, 0, 0, 1, 7, 50))
currencies = st.sampled_from(("USD", "USD", "EUR"))


class Books(RuleBasedStateMachine):
    """One company; rules are what can happen, the invariant is `verify`."""

    template: Template
    cash_basis_template: Template

    @initialize(cash=st.booleans())
    def open(self, cash):
        self._folder = tempfile.TemporaryDirectory()
        template = self.cash_basis_template if cash else self.template
        self.company = template.opened(Path(self._folder.name))
        self.world = World(self.company)

    @rule(
        customer=customers, amount=amounts, day=dates, currency=currencies, terms=st.sampled_from(TERMS),
        kind=st.sampled_from(("invoice", "invoice", "invoice", "debit_note", "deposit_invoice")),
    )  # fmt: skip
    def invoice(self, customer, amount, day, currency, terms, kind):
        self.world.invoice(customer, amount, day, currency, terms, kind)

    @rule(
        customer=customers, amount=amounts, day=dates, pick=picks,
        kind=st.sampled_from(("opening", "opening_credit")),
    )  # fmt: skip
    def opening(self, customer, amount, day, kind, pick):
        self.world.invoice(customer, amount, day, kind=kind, number=f"OLD-{pick}")

    @rule(pick=picks, amount=amounts, day=days)
    def final_invoice(self, pick, amount, day):
        self.world.final_invoice(pick, amount, day)

    @rule(pick=picks, amount=amounts, day=days)
    def credit_part(self, pick, amount, day):
        self.world.credit_part(pick, amount, day)

    @rule(pick=picks, day=days, apply=st.booleans())
    def credit_whole(self, pick, day, apply):
        self.world.credit_whole(pick, day, apply)

    @rule(pick=picks)
    def apply_note(self, pick):
        self.world.apply_note(pick)

    @rule(customer=customers, amount=amounts, day=dates)
    def fee(self, customer, amount, day):
        self.world.fee(customer, amount, day)

    @rule(pick=picks, day=maybe_days)
    def void(self, pick, day):
        self.world.void(pick, day)

    @rule(
        day=days, method=st.sampled_from(METHODS), spare=st.sampled_from((0, 0, 1, 5000)), customer=customers,
        parts=st.lists(st.tuples(picks, percents, small, small, small), max_size=3), currency=currencies,
    )  # fmt: skip
    def receive(self, day, method, parts, spare, customer, currency):
        self.world.receive(day, method, parts, spare, customer, currency)

    @rule(pick=picks, day=days, money=amounts, rate=st.sampled_from((Decimal("1.2"), Decimal("0.9"))))
    def receive_other_currency(self, pick, day, money, rate):
        self.world.receive_other_currency(pick, day, money, rate)

    @rule(day=dates, method=st.sampled_from(METHODS), money=amounts)
    def receive_unidentified(self, day, method, money):
        self.world.receive_unidentified(day, method, money)

    @rule(pick=picks, customer=customers, day=days, amount=st.none() | amounts)
    def identify(self, pick, customer, day, amount):
        self.world.identify(pick, customer, day, amount)

    @rule(pick=picks, day=days)
    def unidentify(self, pick, day):
        self.world.unidentify(pick, day)

    @rule(credit=picks, debit=picks, percent=percents, day=maybe_days)
    def apply(self, credit, debit, percent, day):
        self.world.apply(credit, debit, percent, day)

    @rule(pick=picks, day=days)
    def apply_oldest(self, pick, day):
        self.world.apply_oldest(pick, day)

    @rule(pick=picks, day=maybe_days)
    def unapply(self, pick, day):
        self.world.unapply(pick, day)

    @rule(pick=picks, amount=amounts, day=days)
    def deduct(self, pick, amount, day):
        self.world.deduct(pick, amount, day)

    @rule(pick=picks, day=days)
    def take_back_deduction(self, pick, day):
        self.world.take_back_deduction(pick, day)

    @rule(pick=picks, day=maybe_days)
    def void_receipt(self, pick, day):
        self.world.void_receipt(pick, day)

    @rule(pick=picks, day=days, fee=small)
    def return_payment(self, pick, day, fee):
        self.world.return_payment(pick, day, fee)

    @rule(pick=picks, day=days)
    def take_back_return(self, pick, day):
        self.world.take_back_return(pick, day)

    @rule(chosen=st.lists(picks, min_size=1, max_size=3), day=days, fee=small)
    def deposit(self, chosen, day, fee):
        self.world.deposit(chosen, day, fee)

    @rule(pick=picks, day=days)
    def undeposit(self, pick, day):
        self.world.undeposit(pick, day)

    @rule(pick=picks, amount=amounts, day=days)
    def refund(self, pick, amount, day):
        self.world.refund(pick, amount, day)

    @rule(pick=picks, amount=amounts, day=days)
    def net(self, pick, amount, day):
        self.world.net(pick, amount, day)

    @rule(pick=picks, amount=sums, day=days, method=st.sampled_from(("direct", "allowance")))
    def write_off(self, pick, amount, day, method):
        self.world.write_off(pick, amount, day, method)

    @rule(pick=picks, amount=sums, day=days)
    def recover(self, pick, amount, day):
        self.world.recover(pick, amount, day)

    @rule(pick=picks, day=days)
    def claim_relief(self, pick, day):
        self.world.claim_relief(pick, day)

    @rule(customer=customers, day=dates, money=amounts)
    def hold_cheque(self, customer, day, money):
        self.world.hold_cheque(customer, day, money)

    @rule(pick=picks, amount=amounts)
    def dispute(self, pick, amount):
        self.world.dispute(pick, amount)

    @rule(pick=picks)
    def end_dispute(self, pick):
        self.world.end_dispute(pick)

    @rule(customer=customers, payer=customers)
    def change_payer(self, customer, payer):
        self.world.change_payer(customer, payer)

    @rule(pick=picks, customer=customers, percent=percents, day=days, credit=st.booleans())
    def move(self, pick, customer, percent, day, credit):
        self.world.move(pick, customer, percent, day, credit)

    @rule(month=st.integers(0, 8), soft=st.booleans())
    def close_month(self, month, soft):
        self.world.close(month, soft)

    @rule(pick=picks)
    def reopen_month(self, pick):
        self.world.reopen(pick)

    @rule()
    def take_back_last(self):
        self.world.take_back_last()

    @invariant()
    def books_are_proved(self):
        if hasattr(self, "world"):
            assert [check.finding for check in verify(self.company) if not check.ok] == []

    def teardown(self):
        if hasattr(self, "world"):
            with self.company.reading() as read:
                last = read.value("SELECT max(number) FROM audit")
                dates = [FIRST + timedelta(days=step * DAYS // 19) for step in range(20)]
                records = [None, *(last * part // 5 for part in range(5))]
                check_reports_against_the_model(read, dates, records)
                tax_report_agrees(read, [(dates[0], dates[-1]), (dates[5], dates[9])], records)
                nights = [FIRST + timedelta(days=90 * step) for step in range(9)]
                check_taxable_adds_up(read, [(day, until - timedelta(days=1)) for day, until in pairwise(nights)])
            self.company.close()
            self._folder.cleanup()


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    Books.template = begun(tmp_path_factory.mktemp("usual"), country="US")
    Books.cash_basis_template = begun(tmp_path_factory.mktemp("cash"), country="GB", settings={"tax_basis": "cash"})
    return Books


@pytest.mark.timeout(0)
def test_the_books_add_up_whatever_happens(machine):
    from hypothesis.stateful import run_state_machine_as_test as check_all_stories

    check_all_stories(machine, settings=settings.get_profile(PROFILE))
