import shutil
import subprocess
import threading
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ar_desktop.company import Clock, audit, backup, drafts, open_company, writing
from ar_desktop.errors import BrokenInvariant, Cancelled, CompanyFileProtected, DiskFull
from tests.company import books


def test_a_verb_that_fails_leaves_no_trace(company):
    def verb():
        with company.writing("post") as write:
            books.post_entry(write, "I-1")
            write.flush()
            raise RuntimeError("half-way")

    with pytest.raises(RuntimeError):
        verb()
    with company.reading() as read:
        assert read.value("SELECT count(*) FROM entry") == 0
        assert read.value("SELECT count(*) FROM change") == 1
        assert audit.walk(read) == []


def test_a_verb_that_finds_nothing_to_do_leaves_no_trace(company):
    with company.writing("import") as write:
        assert write.value("SELECT count(*) FROM entry") == 0
    with company.reading() as read:
        assert read.value("SELECT count(*) FROM change") == 1


def test_each_transaction_is_one_change_with_who_and_what(company):
    with company.writing("post") as write:
        books.post_entry(write, "I-1")
        books.post_entry(write, "I-2")
    with company.reading() as read:
        assert read.rows("SELECT number, user, verb FROM change") == [(1, "Dana", "new"), (2, "Dana", "post")]
        assert read.value("SELECT count(*) FROM audit WHERE change_no = 2") == 2


def test_rows_are_there_for_whoever_reads_in_the_same_transaction(company):
    with company.writing("post") as write:
        number = write.begin_record()
        row = books.row("entry", id=1, audit_no=number, ledger_date=books.DAY, kind="invoice", number="I-1", text="")
        write.add("entry", row)
        assert write.rows("SELECT number FROM entry") == [("I-1",)]
        write.add("entry", (2, *row[1:]))
        assert write.value("SELECT count(*) FROM change") == 2
        write.end_record("invoice", "invoice I-1")
    with company.reading() as read:
        assert read.value("SELECT count(*) FROM entry") == 2
        assert audit.walk(read) == []


def test_many_rows_are_written_in_blocks(company, monkeypatch):
    monkeypatch.setattr(writing, "_BLOCK", 7)
    monkeypatch.setattr(writing, "_RECORDS", 3)
    with company.writing("import") as write:
        for number in range(50):
            books.post_entry(write, f"I-{number}")
            assert sum(map(len, write._rows.values())) < 20
        for number in range(2, 30):
            write.add("account", (number + 1, str(number), "Bank", "asset", None))
            assert sum(map(len, write._rows.values())) < 20
    with company.reading() as read:
        assert read.value("SELECT count(*) FROM entry_line") == 100
        assert audit.walk(read) == []


def test_a_posted_row_needs_its_record(company):
    entry = books.row("entry", id=1, audit_no=9, ledger_date=books.DAY, kind="invoice", number="I-1", text="")
    with pytest.raises(BrokenInvariant, match="outside an audit record"), company.writing("post") as write:
        write.add("entry", entry)
    with pytest.raises(BrokenInvariant, match="never ended"), company.writing("post") as write:
        write.begin_record()
    with company.writing("post") as write:
        write.begin_record()
        with pytest.raises(BrokenInvariant, match="inside another"):
            write.record("customer", "C1", before={"terms": "net30"}, after={"terms": "net10"})
        write.end_record("invoice", "invoice I-1")
    with pytest.raises(BrokenInvariant, match="never began"), company.writing("post") as write:
        write.end_record("invoice", "invoice I-1")


def test_a_transaction_inside_another_is_refused_rather_than_waited_for(company):
    with pytest.raises(BrokenInvariant), company.writing("outer"), company.writing("inner"):
        pass


def test_writers_on_two_threads_take_turns(company):
    def posts():
        for _ in range(20):
            with company.writing("post") as write:
                books.post_entry(write, "I")

    threads = [threading.Thread(target=posts) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with company.reading() as read:
        assert read.value("SELECT count(*) FROM entry") == 60
        assert audit.walk(read) == []


@pytest.mark.parametrize(
    "what",
    [
        "DELETE FROM entry",
        "DELETE FROM audit",
        "DELETE FROM change",
        "UPDATE entry SET ledger_date = '2026-01-01'",
        "UPDATE audit SET reason = 'better so'",
        "UPDATE change SET user = 'Kim'",
        "REPLACE INTO entry SELECT * FROM entry",
        "INSERT INTO entry_line SELECT 99, audit_no, 99, ledger_date, account_id, amount, NULL, NULL FROM entry_line",
        "UPDATE account SET code = '4000'",
        "UPDATE draft SET date = '2026-02-31'",
    ],
)
def test_the_file_defends_itself(company, what):
    with company.writing("post") as write:
        books.post_entry(write, "I-1")
        drafts.save_draft(write, "invoice", {})
    with pytest.raises(BrokenInvariant), company.writing("tamper") as write:
        write.execute(what)


def test_numbers_are_whole_and_text_is_text(company):
    with pytest.raises(BrokenInvariant), company.writing("post") as write:
        write.add("account_month", (1, "2026-11", "12 dollars"))


def test_ids_are_taken_ahead_and_never_given_twice(company):
    with company.writing("draft") as write:
        first = drafts.save_draft(write, "invoice", {"customer": "C1", "amount": "12,"})
        second = drafts.save_draft(write, "invoice", {})
        drafts.delete_draft(write, second)
        assert write.take_ids("entry", 5) == 1
        assert write.take_ids("entry") == 6
    with company.writing("draft") as write:
        third = drafts.save_draft(write, "invoice", {})
    assert first < second < third


def test_a_draft_comes_back_as_it_was_typed(company):
    typed = {"customer": "C1", "date": "31 Feb", "lines": [{"price": "12,5o"}]}
    with company.writing("draft") as write:
        draft_id = drafts.save_draft(write, "invoice", {})
        totals = {"total": 100, "base_total": 90}
        drafts.save_draft(write, "invoice", typed, customer_id=1, date=books.TODAY, id=draft_id, **totals)
    with company.reading() as read:
        draft = drafts.read_draft(read, draft_id)
        assert draft == drafts.Draft(draft_id, "invoice", 1, books.TODAY, 100, 90, typed)
        assert drafts.list_drafts(read, "invoice") == [draft]
        assert drafts.list_drafts(read, "receipt") == []
        assert drafts.read_draft(read, 99) is None


def test_a_full_disk_loses_nothing_and_the_next_write_works(company):
    with company.writing("post") as write:
        books.post_entry(write, "I-1")
    with company.writing("shrink") as write:
        write.execute(f"PRAGMA max_page_count={write.value('PRAGMA page_count') + 3}")
    with pytest.raises(DiskFull):
        _post_many(company, 20_000)
    with company.writing("post") as write:
        write.execute("PRAGMA max_page_count=4294967294")
        books.post_entry(write, "I-2")
    with company.reading() as read:
        assert read.rows("SELECT number FROM entry ORDER BY id") == [("I-1",), ("I-2",)]
        assert audit.walk(read) == []


@pytest.fixture
def small_disk(tmp_path):
    """A file system of two megabytes."""
    place = tmp_path / "stick"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(place)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting a file system is not allowed here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_small_file_system_that_is_full_loses_nothing(small_disk):
    with books.create(small_disk / "Alder.arbook") as company:
        with company.writing("post") as write:
            books.post_entry(write, "I-1")
        with pytest.raises(DiskFull):
            _post_many(company, 20_000)
        with pytest.raises(DiskFull):
            backup(company, small_disk / "Copy.arbook")
        with company.reading() as read:
            assert read.rows("SELECT number FROM entry") == [("I-1",)]
            assert audit.walk(read) == []
    with open_company(small_disk / "Alder.arbook") as company, company.writing("post") as write:
        books.post_entry(write, "I-2")
    assert not (small_disk / "Copy.arbook").exists()


def _post_many(company, count):
    with company.writing("import") as write:
        for number in range(count):
            books.post_entry(write, f"X-{number}")


def test_a_statement_can_be_stopped_from_another_thread(company):
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

    def ask():
        with company.reading() as read:
            threading.Timer(0.05, read.interrupt).start()
            read.value(endless)

    with pytest.raises(Cancelled):
        ask()


def test_a_picture_of_the_company_stands_still_while_it_is_looked_at(company):
    with company.reading() as read:
        assert read.value("SELECT count(*) FROM entry") == 0
        with company.writing("post") as write:
            books.post_entry(write, "I-1")
        assert read.value("SELECT count(*) FROM entry") == 0
    with company.reading() as read:
        assert read.value("SELECT count(*) FROM entry") == 1


def test_a_reader_cannot_write(company):
    with pytest.raises(CompanyFileProtected), company.reading() as read:
        read.rows("UPDATE account SET name = 'x'")


class _Wandering(Clock):
    """A clock that somebody keeps setting."""

    def __init__(self, moments):
        self._moments = iter(moments)

    def now(self):
        return next(self._moments)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=20))
def test_moments_never_go_back_whatever_the_clock_does(tmp_path_factory, microseconds):
    start = datetime(2026, 11, 19, 12, tzinfo=UTC)
    moments = [start, *(start + timedelta(microseconds=each) for each in microseconds)]
    with books.create(tmp_path_factory.mktemp("c") / "A.arbook", clock=_Wandering(moments)) as company:
        for number in range(len(microseconds)):
            with company.writing("post") as write:
                books.post_entry(write, f"I-{number}")
        with company.reading() as read:
            recorded = [row[0] for row in read.rows("SELECT moment FROM change ORDER BY number")]
    assert recorded == sorted(recorded)
    assert {len(moment) for moment in recorded} == {27}
    assert recorded[-1] == max(recorded) >= moments[0].strftime("%Y-%m-%dT%H:%M:%S.%fZ")
