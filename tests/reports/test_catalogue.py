"""The catalogue, and what holds for every report in it."""

import json
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ar_desktop.company.audit import head
from ar_desktop.reports.catalogue import REPORTS, listing
from ar_desktop.reports.codes import CODES, code_text
from ar_desktop.words import ENGLISH

NAMES = [report.name for report in REPORTS]
KINDS = {
    "text": str, "code": str, "money": int, "date": date, "count": int, "number": int, "days": int, "ratio": Decimal,
    "percent": Decimal,
}  # fmt: skip


def asked(name):
    return {"customer": "C1"} if name == "customer-ledger" else {}


def test_the_list_names_every_report(desk):
    answer = listing(desk.company).to_json()
    assert [row[0] for row in answer["rows"]] == NAMES
    assert {
        "aging", "aging-detail", "open-items", "customer-ledger", "unapplied", "roll-forward", "reconciliation", "kpis",
        "sales", "trial-balance", "journal", "audit",
    } <= set(NAMES)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_cells_are_what_their_columns_say(four_dates, name):
    table = four_dates.report(name, "03-24" if name == "unapplied" else "04-09", **asked(name))
    assert table.rows or name == "sales-tax"  # only documents are taxed, and the four dates are kept without them
    for row in [*table.rows, *([table.total] if table.total else [])]:
        assert len(row) == len(table.columns)
        for value, column in zip(row, table.columns, strict=True):
            assert value is None or type(value) is KINDS[column.kind], (column.key, value)
    assert all(column.said(ENGLISH) for column in table.columns)
    assert len({column.key for column in table.columns}) == len(table.columns)


@pytest.mark.parametrize("name", NAMES)
def test_every_report_is_one_json_document_without_floats(four_dates, name):
    text = json.dumps(four_dates.json(name, "04-09", **asked(name)))

    def refuse(number):
        raise AssertionError(number)

    answer = json.loads(text, parse_float=refuse)
    if name not in ("aging", "aging-detail", "kpis"):
        assert answer["name"] == name
        assert {"columns", "rows", "total"} <= answer.keys()


@pytest.mark.parametrize("name", NAMES)
def test_every_report_of_an_empty_company_works_and_changes_nothing(desk, name):
    with desk.company.reading() as read:
        before = head(read)
    desk.json(name, **asked(name))
    with desk.company.reading() as read:
        assert head(read) == before


@pytest.mark.parametrize("name", NAMES)
def test_as_known_before_anything_was_posted_nothing_is_there(four_dates, name):
    table = four_dates.report(name, "04-09", known_at="2020-01-01", **asked(name))
    assert not any(
        value for row in table.rows for value, column in zip(row, table.columns, strict=True) if column.kind == "money"
    )


def test_codes_are_words_for_readers():
    assert code_text("credit_note", ENGLISH) == "Credit note"
    assert code_text("1-30", ENGLISH) == "1-30"


def test_a_yen_has_no_decimals_and_a_dinar_three(desk):
    desk.invoice(15000, "11-01", "INV-1", currency="JPY", base=10050)
    desk.invoice(1234567, "11-02", "INV-2", currency="KWD", base=400000)
    rows = desk.json("open-items", "12-15")["rows"]
    assert [(row[8], row[9], row[11]) for row in rows] == [("JPY", "15000", "100.50"), ("KWD", "1234.567", "4000.00")]
    assert desk.json("aging", "12-15", currency="JPY")["total"]["total"] == "15000"
    assert desk.json("open-items", "12-15")["total"][-4:-1] == [None, None, "4100.50"]


def test_the_difference_and_who_makes_it_are_shown(desk):
    desk.invoice(1000, "11-01")
    desk.invoice(500, "11-02", "INV-2")
    with desk.company.writing("behind the back") as write:
        triggers = write.rows("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'open_item'")
        for (name,) in triggers:
            write.execute(f"DROP TRIGGER {name}")
        write.execute("UPDATE open_item SET base_amount = 1100, base_open = 1100 WHERE number = 'INV-1'")
    answer = desk.json("aging", "12-15")
    assert answer["proof"] == {"sub_ledger": "16.00", "control": "15.00", "difference": "1.00"}
    assert answer["findings"] == ["INV-1 is 11.00 USD among the customers' items and 10.00 on the control account."]
    desk.check = lambda: None


def test_every_kind_of_entry_has_a_word():
    posted = set()
    for path in (Path(__file__).parents[2] / "ar_desktop").rglob("*.py"):
        posted |= set(re.findall(r'\.entry\([^"\n]*"([a-z_]+)"', path.read_text("utf-8")))
    assert posted > {"receipt", "tax_due"}
    assert posted <= CODES.keys()
