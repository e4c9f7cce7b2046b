"""Each rule of the tax accounts finds what it is there for, even where somebody computed the audit chain anew."""

import pytest

from ar_desktop.company import open_company
from ar_desktop.invoicing.rules_of_tax import (
    ACCOUNTS_MOVE_AS_REPORTED,
    LINES_NAME_THEIR_TAX,
    NOTHING_LOST_WHEN_DUE,
    RULES,
)
from ar_desktop.ledger.rule import apply_rules
from tests.closing.tampering import Hand
from tests.stories.world import begun

PAYABLE = "(SELECT id FROM account WHERE role = 'tax_payable')"
TAX_LINE = f"(SELECT min(id) FROM entry_line WHERE account_id = {PAYABLE})"
DUE_LINE = (
    f"(SELECT min(l.id) FROM entry_line l JOIN entry e ON e.id = l.entry_id WHERE l.account_id = {PAYABLE} "
    "AND e.kind = 'tax_due')"
)
BREAKS = [
    (LINES_NAME_THEIR_TAX, f"UPDATE entry_line SET tax_component_id = NULL WHERE id = {TAX_LINE}"),
    (LINES_NAME_THEIR_TAX, f"UPDATE entry_line SET account_id = 1 WHERE id = {TAX_LINE}"),
    (ACCOUNTS_MOVE_AS_REPORTED, "UPDATE document_tax SET base_tax = base_tax + 1 WHERE id = 1"),
    (ACCOUNTS_MOVE_AS_REPORTED, "UPDATE open_item SET ledger_date = '2025-01-01' WHERE document_id = 1"),
    (ACCOUNTS_MOVE_AS_REPORTED, f"UPDATE account_month SET amount = amount + 1 WHERE account_id = {PAYABLE}"),
    (ACCOUNTS_MOVE_AS_REPORTED, f"UPDATE entry_line SET amount = amount - 1 WHERE id = {DUE_LINE}"),
    (NOTHING_LOST_WHEN_DUE, f"UPDATE entry_line SET amount = amount - 1 WHERE id = {DUE_LINE}"),
]


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tax")
    begun(folder, country="GB", settings={"tax_basis": "cash"})
    return folder / "Alder.arbook"


def failing(path):
    with open_company(path, read_only=True) as company, company.reading() as read:
        return {check.name: check.finding for check in apply_rules(read, RULES) if not check.ok}


def test_nobody_touched_anything(original):
    assert failing(original) == {}


@pytest.mark.parametrize(("rule", "change"), BREAKS)
def test_a_rule_finds_what_breaks_it(original, tmp_path, rule, change):
    hand = Hand(original, tmp_path)
    hand.do(change)
    hand.findings()
    finding = failing(hand.path)[rule.name]
    assert finding[-1] == "."
    assert "{" not in finding


def test_every_rule_is_tried():
    assert {rule for rule, _ in BREAKS} == set(RULES)
