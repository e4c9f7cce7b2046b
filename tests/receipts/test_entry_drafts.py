"""A payment that is being entered is kept as it stands."""

from datetime import date

from ar_desktop.receipts.entry_drafts import EntryDraft, Letter, drop_entry, keep_entry, kept_entry
from ar_desktop.receipts.sheet import Entry

DRAFT = EntryDraft(
    1, "USD", 50_00, date(2026, 11, 19), "ach", "EPAY 55120", "1000", {3: Entry(40_00, 1_00, 50, 0, True)}, {9: 10_00},
    {3: "Damaged"},
)  # fmt: skip


def kept(company):
    with company.reading() as read:
        return kept_entry(read)


def test_it_comes_back_as_it_was(books):
    made = keep_entry(books, DRAFT)
    assert kept(books) == (made.draft_id, DRAFT)


def test_there_is_one_however_often_it_changes(books):
    first = keep_entry(books, EntryDraft(received=1_00)).draft_id
    assert keep_entry(books, DRAFT, first).draft_id == first
    drop_entry(books, first)
    assert kept(books) is None
    assert kept(books) is None
    assert keep_entry(books, DRAFT, first).draft_id > first  # a number is not given twice


def test_nothing_typed_is_nothing_to_keep():
    assert EntryDraft(date=date(2026, 11, 19), method="ach").is_empty
    assert not EntryDraft(reference="771").is_empty


def test_the_letter_that_came_with_it_comes_back_byte_for_byte(books):
    letter = Letter("advice.pdf", b"%PDF-1.7\0\xff", "INV-1 100.00")
    made = keep_entry(books, EntryDraft(received=1_00, letter=letter))
    assert kept(books) == (made.draft_id, EntryDraft(received=1_00, letter=letter))
