"""Each rule of the ledger finds by itself what it is there for, even where somebody computed the audit chain anew."""

import pytest

from ar_desktop.company import open_company
from ar_desktop.ledger import rules_of_allocations, rules_of_entries, rules_of_items
from ar_desktop.ledger.checks import RULES, checks
from tests.closing.tampering import Hand, full_company

ENTRY, ITEMS, APPLIED = rules_of_entries, rules_of_items, rules_of_allocations
LAST_PAID = "(SELECT max(id) FROM allocation WHERE reverses_id IS NULL)"
UNDONE = "(SELECT min(reverses_id) FROM allocation WHERE reverses_id IS NOT NULL)"
REVERSED = "(SELECT min(reverses_id) FROM open_item WHERE reverses_id IS NOT NULL)"

BREAKS = [
    (ENTRY.ENTRIES_BALANCE, "UPDATE entry_line SET amount = amount + 1 WHERE id = 2"),
    (ENTRY.ENTRIES_BALANCE, "UPDATE entry_line SET ledger_date = '2024-02-29' WHERE id = 2"),
    (ENTRY.REVERSALS_CANCEL, "UPDATE entry_line SET amount = amount + 1 WHERE entry_id = "
     "(SELECT min(id) FROM entry WHERE reverses_id IS NOT NULL)"),
    (ENTRY.REVERSALS_CANCEL, "UPDATE entry SET reverses_id = (SELECT min(reverses_id) FROM entry) "
     "WHERE id = (SELECT max(id) FROM entry)"),
    (ENTRY.ACCOUNT_MONTHS, "UPDATE account_month SET amount = amount + 1 WHERE month = '2025-12'"),
    (ENTRY.ACCOUNT_MONTHS, "DELETE FROM account_month WHERE month = '2025-12'"),
    (ENTRY.CONTROL_EQUALS_ITEMS, "UPDATE open_item SET base_open = base_open + 1 WHERE id = "
     "(SELECT min(id) FROM open_item WHERE open > 0)"),
    (ENTRY.CONTROL_AT_EVERY_DATE, "UPDATE open_item SET ledger_date = '2025-10-10' WHERE id = 1"),
    (ENTRY.CONTROL_AT_EVERY_DATE, f"UPDATE allocation SET date = '2027-10-10', debit_base = 1 WHERE id = {LAST_PAID}"),
    (ENTRY.ITEMS_HAVE_THEIR_LINE, "UPDATE entry_line SET item_id = 2 WHERE item_id = 1"),
    (ENTRY.ITEMS_HAVE_THEIR_LINE, "UPDATE open_item SET base_amount = base_amount + 1 WHERE id = 1"),
    (ENTRY.LINES_HAVE_THEIR_ITEM, "UPDATE entry_line SET item_id = NULL WHERE item_id = 1"),
    (ENTRY.EXCHANGE_DIFFERENCES, f"UPDATE allocation SET credit_base = credit_base + 1 WHERE id = {LAST_PAID}"),
    (ENTRY.EXCHANGE_DIFFERENCES, "UPDATE entry SET ledger_date = '2027-02-02' WHERE allocation_id IS NOT NULL"),
    (ITEMS.SIGNS, "UPDATE open_item SET kind = 'gift' WHERE id = 1"),
    (ITEMS.SIGNS, "UPDATE open_item SET kind = 'receipt' WHERE id = 1"),
    (ITEMS.OPEN_AMOUNTS, "UPDATE open_item SET open = open - 1 WHERE id = 3"),
    (ITEMS.OPEN_AMOUNTS, "UPDATE open_item SET base_open = base_open - 1 WHERE id = 3"),
    (ITEMS.OPEN_AMOUNTS, "UPDATE open_item SET closed_on = '2027-01-01' WHERE open = 0 AND reverses_id IS NULL"),
    (ITEMS.NEVER_ACROSS_ZERO, f"UPDATE allocation SET date = '2024-01-01' WHERE reverses_id = {UNDONE}"),
    (ITEMS.NEVER_ACROSS_ZERO, f"UPDATE allocation SET amount = amount * 9 WHERE id = {UNDONE}"),
    (ITEMS.DUE_LINES, "UPDATE due_line SET amount = amount + 1"),
    (ITEMS.DUE_LINES, "UPDATE due_line SET due_date = '2029-01-01'"),
    (ITEMS.DUE_LINES, "UPDATE open_item SET split = 0"),
    (ITEMS.REVERSED_ITEMS, f"UPDATE open_item SET amount = amount + 1 WHERE id = {REVERSED}"),
    (ITEMS.REVERSED_ITEMS, f"UPDATE open_item SET open = 1 WHERE id = {REVERSED}"),
    (ITEMS.CUSTOMER_TOTALS, "UPDATE customer_totals SET unapplied = unapplied + 1"),
    (ITEMS.CUSTOMER_TOTALS, "DELETE FROM customer_totals"),
    (ITEMS.TAX_NOT_DUE, "UPDATE entry_line SET account_id = (SELECT id FROM account WHERE role = 'tax_not_due'), "
     "item_id = (SELECT min(id) FROM open_item WHERE open = 0) WHERE id = 2"),
    (APPLIED.SIDES, f"UPDATE allocation SET debit_due_date = '2029-01-01' WHERE id = {LAST_PAID}"),
    (APPLIED.SIDES, f"UPDATE allocation SET date = '2024-01-01' WHERE id = {LAST_PAID}"),
    (APPLIED.SIDES, f"UPDATE allocation SET credit_item_id = debit_item_id WHERE id = {LAST_PAID}"),
    (APPLIED.SIDES, "UPDATE open_item SET currency = 'CHF' WHERE id = 2"),
    (APPLIED.REVERSALS, "UPDATE allocation SET amount = amount - 1 WHERE reverses_id IS NOT NULL"),
    (APPLIED.REVERSALS, "UPDATE allocation SET date = '2024-01-01' WHERE reverses_id IS NOT NULL"),
    (APPLIED.GROUPS, f"UPDATE allocation SET group_id = 999 WHERE id = {LAST_PAID}"),
]  # fmt: skip


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    return full_company(tmp_path_factory.mktemp("rules"))


@pytest.mark.parametrize(("rule", "change"), BREAKS, ids=lambda part: getattr(part, "name", "")[:40])
def test_a_rule_finds_what_breaks_it(original, tmp_path, rule, change):
    hand = Hand(original, tmp_path)
    hand.do(change)
    hand.findings()
    with open_company(hand.path, read_only=True) as company, company.reading() as read:
        (check,) = [check for check in checks(read) if check.name == rule.name]
    assert not check.ok
    assert check.finding[-1] == "."
    assert "{" not in check.finding


def test_every_rule_is_tried():
    assert {rule.name for rule, _ in BREAKS} == {rule.name for rule in RULES}
