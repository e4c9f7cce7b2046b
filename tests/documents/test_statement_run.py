"""The statement run: who gets one and who doesn't, and that all of it happens or nothing."""

import pickle
import shutil
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.company import FixedClock, open_company
from ar_desktop.company.stored import load
from ar_desktop.documents import statement_plan
from ar_desktop.documents.statement_plan import REASONS, plan_statements
from ar_desktop.documents.statement_run import (
    keep_statements,
    make_statement,
    one_pdf,
    run_statements,
    waiting_room,
)
from ar_desktop.errors import Cancelled, Refused
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posting import post_document
from ar_desktop.ledger.numbering import upcoming
from ar_desktop.sample.making import make_sample

TODAY = date(2026, 11, 19)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("statements") / "Northgate.arbook"
    make_sample(path, invoices=120, today=TODAY).close()
    return path


@pytest.fixture
def company(sample, tmp_path):
    path = tmp_path / "Northgate.arbook"
    shutil.copy(sample, path)
    with open_company(path, clock=FixedClock(TODAY)) as company:
        yield company


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "out" / "November"


def planned(company, **asked):
    with company.reading() as read:
        return plan_statements(company, read, TODAY, **asked), upcoming(company, read, "statement", TODAY)


def kept_numbers(company):
    with company.reading() as read:
        return [row[0] for row in read.rows("SELECT number FROM statement ORDER BY id")]


def test_everybody_is_in_the_plan_and_each_who_is_left_out_has_a_reason(company):
    plan, _ = planned(company)
    with company.reading() as read:
        payers = read.value("SELECT count(*) FROM customer WHERE payer_id IS NULL")
    assert len({one.payer_id for one in plan.statements}) <= payers
    assert {one.skipped for one in plan.statements} <= {"", *REASONS}
    assert all(one.closing for one in plan.wanted())
    names = [one.name.casefold() for one in plan.statements]
    assert names == sorted(names)


def test_those_who_are_named_get_one_whatever_their_balance(company):
    plan, _ = planned(company)
    left_out = next(one for one in plan.statements if one.skipped)
    again, _ = planned(company, customers=[left_out.customer])
    assert [one.customer for one in again.wanted()] == [left_out.customer]


def test_numbers_have_no_gap_and_the_stored_bytes_are_the_files(company, folder):
    run = run_statements(company, TODAY, folder)
    assert kept_numbers(company) == [one.number for one in run.files]
    assert [int(one.number[-5:]) for one in run.files] == list(range(1, len(run.files) + 1))
    assert sorted(str(path) for path in folder.iterdir()) == sorted(one.path for one in run.files)
    with company.reading() as read:
        for one in run.files[:5]:
            digest = read.value("SELECT paper FROM statement WHERE number = :n", n=one.number)
            assert load(read, digest) == (folder / one.path).read_bytes()


def test_a_run_that_is_stopped_leaves_no_trace(company, folder):
    class Stop:
        def step(self, done, total, note=""):
            if done == 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        run_statements(company, TODAY, folder, progress=Stop())
    assert kept_numbers(company) == []
    assert not folder.parent.exists()


def test_papers_that_come_back_in_any_order_are_kept_by_number(company, folder):
    plan, numbers = planned(company)
    with waiting_room(folder) as room:
        made = [make_statement(one, next(numbers), room) for one in plan.wanted()[:4]]
        run = keep_statements(company, plan, list(reversed(made)), folder)
    assert [one.number for one in run.files] == sorted(one.number for one in made)
    assert run.total == sum(one.planned.base_balance for one in made)


def test_the_rest_of_a_run_continues_where_the_first_part_ended(company, folder):
    first, numbers = planned(company)
    with waiting_room(folder) as room:
        keep_statements(
            company, first, [make_statement(one, next(numbers), room) for one in first.wanted()[:2]], folder
        )
    rest, numbers = planned(company)
    assert next(numbers) == "ST-2026-00003"
    assert {one.customer for one in rest.wanted()} >= {one.customer for one in first.wanted()[2:]}


def test_numbers_taken_by_somebody_else_are_not_given_twice(company, folder):
    plan, numbers = planned(company)
    with waiting_room(folder) as room:
        made = [make_statement(plan.wanted()[0], next(numbers), room)]
        run_statements(company, TODAY, folder / "other", customers=[plan.wanted()[1].customer])
        with pytest.raises(Refused, match="in the meantime"):
            keep_statements(company, plan, made, folder)
    assert len(kept_numbers(company)) == 1
    assert [path.name for path in folder.iterdir()] == ["other"]


def test_all_in_one_file(company, folder):
    run = run_statements(company, TODAY, folder, one_file=True)
    assert [path.name for path in folder.iterdir()] == ["statements-2026-11-19.pdf"]
    assert {one.path for one in run.files} == {str(folder / "statements-2026-11-19.pdf")}
    assert len(kept_numbers(company)) == len(run.files)


def test_a_planned_statement_travels_to_another_process_and_back(company, folder):
    plan, numbers = planned(company)
    number = next(numbers)
    with waiting_room(folder) as room:
        there = pickle.loads(pickle.dumps(plan.wanted()[0]))
        made = pickle.loads(pickle.dumps(make_statement(there, number, room)))
        assert made.number == number
        assert made.file.read_bytes() == one_pdf([made.planned.paper(number)])


def test_what_is_planned_is_what_is_printed_and_posting_meanwhile_comes_on_the_next_one(company, folder):
    plan, numbers = planned(company, kind="activity")
    first = next(one for one in plan.wanted() if one.currency == "USD")
    before = first.paper()
    late = NewLine("Came late", Decimal(1), Decimal("12.34"))
    post_document(company, NewDocument(first.customer, TODAY, (late,)))
    with waiting_room(folder) as room:
        keep_statements(company, plan, [make_statement(first, next(numbers), room)], folder)
    assert first.paper() == before
    assert (first.name, first.currency, first.closing, first.past_due) == (
        before.buyer.name, before.currency, before.closing, before.past_due,
    )  # fmt: skip
    with company.reading() as read:
        later = plan_statements(company, read, date(2026, 11, 30), kind="activity", customers=[first.customer])
    after = next(one.paper() for one in later.wanted() if one.currency == "USD")
    assert after.opening == before.closing
    assert [row.amount for row in after.rows if row.earlier] == [12_34]


def test_a_plan_is_the_same_in_whichever_slices_it_was_made(company, monkeypatch):
    """What stands on the papers does not hang on whose customers were read together."""
    whole, _ = planned(company)
    monkeypatch.setattr(statement_plan, "_CHUNK", 3)
    asked = []
    customers = statement_plan.Customers
    monkeypatch.setattr(statement_plan, "Customers", lambda *of: asked.append(of[-1]) or customers(*of))
    sliced, _ = planned(company)
    assert [one.paper() for one in sliced.statements] == [one.paper() for one in whole.statements]
    assert max(len(ids) for ids in asked) == 3  # of all at once they would take as much as the plan


def test_a_number_is_all_that_is_new_on_the_paper_that_is_made(company):
    plan, _ = planned(company)
    for one in plan.wanted():
        assert one.paper("ST-2026-00009") == replace(one.paper(), number="ST-2026-00009")
        assert one.paper().seller is one.seller
