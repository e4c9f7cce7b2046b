"""Columns of a customer's ledger add up to what they lead to."""

from hypothesis import given
from hypothesis import strategies as st

from ar_desktop.ledger.queries import CustomerLedger, LedgerRow


def rows(amounts):
    return [LedgerRow(*[None] * len(LedgerRow._fields))._replace(base_amount=amount) for amount in amounts]


@given(st.integers(-10**12, 10**12), st.lists(st.integers(-10**12, 10**12)))
def test_opening_and_debits_less_credits_is_closing(opening, amounts):
    ledger = CustomerLedger(opening, rows(amounts), opening + sum(amounts))
    assert ledger.opening + ledger.debit - ledger.credit == ledger.closing
    assert ledger.debit >= 0
    assert ledger.credit >= 0
