"""Whatever is changed behind the application's back is found: every posted table, every column, and master data."""

import pytest

from ar_desktop.company import audit, open_company
from ar_desktop.company.layout import LAYOUT
from tests.closing.tampering import POSTED, Hand, full_company, live_columns

# Columns that may change and that verify recomputes from something else, or finds in the audit chain.
RECOMPUTED = [
    ("open_item", "open"), ("open_item", "base_open"), ("open_item", "closed_on"), ("open_item", "disputed"),
    ("document", "sent_on"), ("promise", "verdict"), ("promise", "ended"), ("dispute", "outcome"),
]  # fmt: skip


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    return full_company(tmp_path_factory.mktemp("tampering"))


@pytest.fixture
def hand(original, tmp_path):
    return Hand(original, tmp_path)


def test_nobody_touched_anything(hand):
    assert hand.findings() == []


@pytest.mark.parametrize(
    ("table", "column"),
    [(name, column) for name in POSTED for column in LAYOUT[name].columns if column not in live_columns(name)],
)
def test_a_changed_column_of_a_posted_row_is_found(hand, table, column):
    hand.change(table, column)
    assert hand.findings()


@pytest.mark.parametrize(("table", "column"), RECOMPUTED)
def test_a_changed_live_column_is_found(hand, table, column):
    hand.change(table, column)
    assert hand.findings()


@pytest.mark.parametrize("table", POSTED)
def test_a_deleted_row_is_found(hand, table):
    hand.do(f"DELETE FROM {table} WHERE id = (SELECT max(id) FROM {table})")
    assert hand.findings()


@pytest.mark.parametrize("table", POSTED)
def test_a_row_slipped_in_is_found(hand, table):
    columns = ", ".join(LAYOUT[table].columns[1:])
    unique = {"number": "number || 'x'", "import_key": "NULL", "reverses_id": "NULL", "item_id": "item_id + 1"}
    values = ", ".join(unique.get(column, column) for column in LAYOUT[table].columns[1:])
    hand.do(f"INSERT INTO {table} ({columns}) SELECT {values} FROM {table} ORDER BY id LIMIT 1")
    assert hand.findings()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE account_month SET amount = amount + 1 WHERE account_id = (SELECT min(account_id) FROM account_month)",
        "UPDATE customer_totals SET balance = balance + 1 WHERE customer_id = 1",
        "UPDATE customer_totals SET unapplied = unapplied - 1 WHERE customer_id = 1",
        "UPDATE customer SET credit_limit = 1000000 WHERE id = 1",
        "UPDATE customer SET terms = 'net90' WHERE id = 1",
        "UPDATE customer SET tax_exempt = 1 WHERE id = 1",
        "UPDATE customer SET on_hold = 1 WHERE id = 1",
        "UPDATE customer SET email = 'elsewhere@example.com' WHERE id = 1",
        "UPDATE customer SET payer_id = 3 WHERE id = 2",
        "UPDATE contact SET email = 'elsewhere@example.com'",
        "DELETE FROM contact",
        "UPDATE exemption_certificate SET valid_to = '2030-12-31'",
        "UPDATE exemption_certificate SET withdrawn = 1",
        "DELETE FROM exemption_certificate",
        "UPDATE setting SET value = '100.00' WHERE key = 'difference_tolerance'",
        "DELETE FROM setting WHERE key = 'difference_tolerance'",
        "INSERT INTO setting (key, value) VALUES ('void_sent', 'yes')",
        "UPDATE exchange_rate SET rate = '9.9' WHERE date = '2026-01-15'",
        "DELETE FROM exchange_rate WHERE date = '2026-01-15'",
        "UPDATE tax_component SET rate = '1' WHERE name = 'Sales tax' AND valid_from = '2020-01-01'",
        "UPDATE item SET unit_price = unit_price + 1 WHERE code = 'A'",
        "UPDATE number_series SET last = last + 1 WHERE series = 'invoice' AND year = '2026'",
        "DELETE FROM period",
        "UPDATE period SET state = 'soft'",
        "INSERT INTO period (month, state) VALUES ('2026-01', 'closed')",
        "UPDATE audit SET reason = 'none' WHERE number = (SELECT max(number) FROM audit)",
        "UPDATE audit SET after = NULL WHERE number = 1",
        "UPDATE audit SET subject = subject || 'x' WHERE number = (SELECT max(number) FROM audit)",
        "UPDATE audit SET after = 'x' WHERE what = 'period'",
        "DELETE FROM audit WHERE number = 5",
        "UPDATE change SET moment = '2020-01-01T00:00:00.000000Z' WHERE number = (SELECT max(number) FROM change)",
        "UPDATE change SET user = 'somebody'",
    ],
)
def test_changed_totals_master_data_and_records_are_found(hand, change):
    hand.do(change)
    assert hand.findings()


def test_the_finding_names_the_document(hand):
    hand.do("UPDATE open_item SET base_amount = base_amount + 100 WHERE number = 'INV-2026-00001'")
    assert sum("INV-2026-00001" in finding for finding in hand.findings()) >= 2


def test_a_tail_that_was_cut_off_is_known_from_the_last_number_noted_elsewhere(hand, original):
    with open_company(original, read_only=True) as company, company.reading() as read:
        number, digest = audit.head(read)
    hand.do("DELETE FROM audit WHERE number = ?", number)
    hand.findings()
    with open_company(hand.path, read_only=True) as company, company.reading() as read:
        assert audit.hash_at(read, number) != digest
