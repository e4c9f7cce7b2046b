from datetime import UTC, datetime

import pytest

from ar_desktop.company import Clock, audit
from ar_desktop.company.layout import LAYOUT
from ar_desktop.company.writing import POSTED
from ar_desktop.errors import DateNotUnderstood
from tests.company import books

KEPT = [
    (table, column)
    for table in POSTED
    for column in LAYOUT[table].columns[: len(LAYOUT[table].columns) - LAYOUT[table].live]
]


class _PutBack(Exception):
    """Ends a transaction that nobody wants to keep."""


@pytest.fixture
def unguarded(company):
    """A transaction with two rows in every posted table and nothing that defends them; it is never committed.

    The rows are filled in every column and make no sense as bookkeeping.
    """
    transaction = company.writing("tamper")
    write = transaction.__enter__()
    write.execute("PRAGMA ignore_check_constraints=ON")
    write.execute("PRAGMA defer_foreign_keys=ON")
    for (name,) in write.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        write.execute(f"DROP TRIGGER {name}")
    for number in (1, 2):
        for table in POSTED:
            _post_nonsense(write, table, number)
    assert audit.walk(write) == []
    yield write
    transaction.__exit__(_PutBack, _PutBack(), None)


def _post_nonsense(write, table, number):
    values = {"INTEGER": number, "TEXT": f"text {number}", "BLOB": b"%d" % number}
    types = write.rows(f"SELECT name, type FROM pragma_table_info('{table}')")
    row = {name: values[kind] for name, kind in types}
    audit_no = write.begin_record()
    write.add(table, tuple((row | {"id": number, "audit_no": audit_no}).values()))
    write.end_record(table, f"{table} {number}", after={"number": number})


def findings_after(write, statement):
    write.execute("SAVEPOINT untouched")
    write.execute(statement)
    findings = [str(finding) for finding in audit.walk(write)]
    write.execute("ROLLBACK TO untouched")
    return findings


@pytest.mark.parametrize("table", POSTED)
def test_no_column_of_a_posted_row_can_be_changed_unseen(unguarded, table):
    for column in (column for name, column in KEPT if name == table):
        other = f"CASE typeof({column}) WHEN 'integer' THEN {column} + 70 WHEN 'blob' THEN x'00' ELSE 'other' END"
        findings = findings_after(unguarded, f"UPDATE {table} SET {column} = {other} WHERE id = 2")
        assert findings, f"{table}.{column}"
        if column != "audit_no":
            assert findings[0].startswith(f"{table} 2: "), f"{table}.{column}"


@pytest.mark.parametrize("table", POSTED)
def test_a_row_that_vanishes_or_is_put_in_is_found(unguarded, table):
    columns = ", ".join(LAYOUT[table].columns[2:])
    copy = f"REPLACE INTO {table} SELECT 3, {{number}}, {columns} FROM {table} WHERE id = 2"
    assert findings_after(unguarded, f"DELETE FROM {table} WHERE id = 2")
    for number in ("audit_no", "99999", "1"):
        assert findings_after(unguarded, copy.format(number=number)), number


@pytest.mark.parametrize("column", ["number", "what", "subject", "before", "after", "reason", "rows_hash", "hash"])
def test_no_column_of_the_chain_can_be_changed_unseen(unguarded, column):
    value = {"number": "99999", "rows_hash": "x'00'", "hash": "x'00'"}.get(column, "'other'")
    assert findings_after(unguarded, f"UPDATE audit SET {column} = {value} WHERE number = 8")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE change SET moment = '2001-01-01T00:00:00.000000Z' WHERE number = 2",
        "UPDATE change SET user = 'Kim' WHERE number = 1",
        "DELETE FROM change WHERE number = 1",
        "DELETE FROM audit WHERE number = 3",
        "DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)",
    ],
)
def test_who_and_when_are_vouched_for_as_well(unguarded, statement):
    assert findings_after(unguarded, statement)


def test_a_change_hidden_by_a_new_hash_breaks_the_next_link(unguarded):
    findings = findings_after(unguarded, "UPDATE audit SET reason = 'x', hash = x'00' WHERE number = 8")
    assert len(findings) == 2


def test_a_cut_tail_is_found_by_whoever_noted_the_head(unguarded):
    number, digest = audit.head(unguarded)
    assert audit.hash_at(unguarded, number) == digest
    unguarded.execute("DELETE FROM audit WHERE number = :number", number=number)
    assert audit.hash_at(unguarded, number) is None


def test_what_is_named_is_the_document_not_the_row(company):
    with company.writing("post") as write:
        books.post_entry(write, "INV-7")
    with company.writing("fix") as write:
        write.execute("DROP TRIGGER entry_line_stays")
        write.execute("UPDATE entry_line SET amount = amount + 1")
    with company.reading() as read:
        assert str(audit.walk(read)[0]).startswith("invoice INV-7: the books no longer say what was posted")


def test_the_latest_record_says_what_master_data_should_be(company):
    with company.writing("change") as write:
        write.record("customer", "C1", before={"terms": "net30"}, after={"terms": "net10"}, reason="asked for it")
        write.record("customer", "C2", before={"terms": "net30"}, after=None)
        write.change_setting("name", "Birch")
        write.change_setting("name", "Birch")
    with company.reading() as read:
        assert audit.last_known(read, "customer") == {"C1": {"terms": "net10"}, "C2": None}
        assert audit.last_known(read, "setting")["name"] == {"value": "Birch"}
        assert read.value("SELECT count(*) FROM audit WHERE what = 'setting' AND subject = 'name'") == 2


class _Given(Clock):
    moment = datetime(2026, 3, 31, 9, tzinfo=UTC)

    def now(self):
        return self.moment


def test_what_was_known_at_a_moment_ends_with_the_last_record_before_it(path):
    clock = _Given()
    with books.create(path, clock=clock) as company:
        for day in (2, 2, 5):
            clock.moment = datetime(2026, 4, day, 23, 59, 59, tzinfo=UTC)
            with company.writing("post") as write:
                books.post_entry(write, f"I-{day}")
        with company.reading() as read:
            last = audit.head(read)[0]
            assert audit.known_at(read, "2026-03-30") == 0
            assert audit.known_at(read, "2026-03-31") == audit.known_at(read, "2026-04-01") == last - 3
            assert audit.known_at(read, "2026-04-02T23:59:58Z") == last - 3
            assert audit.known_at(read, "2026-04-02") == audit.known_at(read, "2026-04-03T01:59:59+02:00") == last - 1
            assert audit.known_at(read, "2027-01-01") == last
            with pytest.raises(DateNotUnderstood):
                audit.known_at(read, "last week")
