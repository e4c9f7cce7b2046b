"""Saving and posting what is typed, when another program holds the file or the writer is behind."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2

from ar_desktop.errors import Refused
from ar_desktop.invoicing.draft_list import draft_ids
from ar_desktop.invoicing.drafts import DraftDocument, DraftLine, draft_document
from tests.ui.fake_books import TODAY
from ui.invoices.draft_keeper import DraftKeeper

TYPED = DraftDocument(
    customer="C-10104", date=f"{TODAY}", terms="net30",
    lines=(DraftLine(item="HW-2040", quantity="12", unit_price="14.85"),),
)  # fmt: skip


@pytest.fixture
def keeper(desk):
    return DraftKeeper(desk, None, None, desk)


@pytest.fixture
def other(company):
    """Another program, in the middle of writing."""
    other = dbapi2.connect(str(company.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield other
    other.close()


@pytest.fixture
def busy_writer(jobs):
    """Whatever is written waits behind this."""
    gate = threading.Event()
    jobs.write(lambda _progress: gate.wait(10), lambda _done: None)
    yield gate
    gate.set()


def in_drafts(read):
    return read.value("SELECT sum(drafts) FROM customer_totals")


def post(keeper, draft=TYPED):
    keeper.post(draft, lambda number: f"{number} posted")


def give_up_waiting(jobs, qtbot):
    told = []
    jobs.held.connect(told.append)
    qtbot.waitUntil(lambda: bool(told))
    told[0].cancel()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_who_did_not_want_to_wait_for_another_program_posts_a_moment_later(keeper, other, jobs, hands, qtbot):
    refused, posted = [], []
    keeper.refused.connect(refused.append)
    keeper.posted.connect(posted.append)
    post(keeper)
    give_up_waiting(jobs, qtbot)
    assert isinstance(refused[0], Refused)
    other.execute("ROLLBACK")
    post(keeper)
    hands.wait()
    assert len(posted) == 1


def test_typing_is_kept_after_a_save_that_was_given_up(keeper, other, jobs, hands, qtbot, ask):
    keeper.keep(TYPED)
    give_up_waiting(jobs, qtbot)
    other.execute("ROLLBACK")
    keeper.keep(replace(TYPED, po="4711"))
    hands.wait()
    assert ask(draft_document, keeper.draft_id).po == "4711"


def test_a_posting_that_is_cancelled_before_its_turn_is_told(keeper, busy_writer, jobs, hands):
    jobs.started.connect(lambda job: job.cancel() if job.title else None)
    refused = []
    keeper.refused.connect(refused.append)
    post(keeper)
    busy_writer.set()
    hands.wait()
    assert isinstance(refused[0], Refused)


def test_what_is_posted_and_closed_at_once_is_posted(keeper, busy_writer, jobs, ask):
    before = ask(lambda read: read.value("SELECT count(*) FROM document"))
    post(keeper)
    threading.Timer(0.1, busy_writer.set).start()
    jobs.stop_all()
    assert ask(lambda read: read.value("SELECT count(*) FROM document")) == before + 1


def test_an_earlier_save_that_still_waits_does_not_bring_its_text_back(keeper, busy_writer, hands, ask):
    keeper.keep(replace(TYPED, po="old"))
    keeper.keep_now(replace(TYPED, po="new"))
    busy_writer.set()
    hands.wait()
    assert [ask(draft_document, one).po for one in ask(draft_ids)] == ["new"]


def test_what_is_typed_while_it_is_posted_makes_no_draft_again(keeper, busy_writer, hands, ask):
    totals = ask(in_drafts)
    post(keeper)
    keeper.keep(replace(TYPED, po="late"))
    busy_writer.set()
    hands.wait()
    keeper.keep_now(replace(TYPED, po="later"))
    assert not ask(draft_ids)
    assert ask(in_drafts) == totals
