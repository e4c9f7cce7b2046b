"""The slip that goes to the bank: its sums, its pages, what it ties to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2

from ar_desktop.documents.deposit_slip import DepositSlip, SlipLine, draft_slip, slip_of
from ar_desktop.documents.deposit_slip_drawing import render_slip
from ar_desktop.receipts.deposit_queries import deposit_detail, drawer
from ar_desktop.receipts.deposits import deposit
from tests.documents.companies import HARBOR, KONTOR
from tests.receipts import ground

NOV_12 = date(2026, 11, 12)
CHEQUES = (
    SlipLine("20817", "C-10310", "Grand Island School District", "2026-04102, 04155", 3_910_45),
    SlipLine("77120", "C-10044", "Erie Basin Dredging Corp", "2026-04190, 04191, 04207, 04212", 21_604_98),
    SlipLine("1420", "", "Unidentified: R. Delacroix", "no reference", 75_00),
)
SLIP = DepositSlip(
    "2026-D118", NOV_12, HARBOR, "Lake Erie Savings Bank", "0048 117 302, Operating", "USD", CHEQUES,
    cash=352_75, counted=((3, 100_00), (2, 20_00)), coin=12_75, before=26_893_18,
    journal=(("1010 Operating", 25_943_18), ("1090 Undeposited funds", -25_943_18)), prepared="D. Whitfield",
)  # fmt: skip


def pages_of(slip: DepositSlip) -> list[str]:
    document = pypdfium2.PdfDocument(render_slip(slip))
    return [page.get_textpage().get_text_bounded() for page in document]


def test_the_slip_says_what_goes_to_the_bank_and_what_it_ties_to():
    (text,) = pages_of(SLIP)
    for expected in (
        "2026-D118", "Lake Erie Savings Bank", "Nov 12, 2026", "20817", "25,590.43", "340.00", "12.75", "$25,943.18",
        "3 cheques", "3 × 100.00", "26,893.18", "950.00", "Dr 1010 Operating", "D. Whitfield", "Page 1 of 1",
    ):  # fmt: skip
        assert expected in text


def test_a_long_slip_carries_its_sum_forward():
    long = replace(SLIP, lines=CHEQUES * 20)
    pages = pages_of(long)
    assert len(pages) > 2
    assert "Carried forward to page 2" in pages[0]
    assert "Brought forward from page 2" in pages[2]
    assert "60 cheques" in pages[-1]
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]


def test_a_deposit_of_cash_alone_has_no_cheques():
    (text,) = pages_of(replace(SLIP, lines=()))
    assert "352.75" in text
    assert "Payer" not in text


def test_the_bank_s_fee_is_taken_off():
    assert "$25,941.68" in pages_of(replace(SLIP, fee=1_50))[0]


def test_a4_paper_in_the_house_s_language():
    (text,) = pages_of(replace(SLIP, seller=KONTOR, language="de_DE", currency="EUR"))
    assert "25.943,18" in text


def test_a_draft_says_that_it_is_not_posted(company):
    ground.customer(company)
    ground.money(company, 50_00, NOV_12, reference="771")
    with company.reading() as read:
        found = drawer(read, NOV_12)
    slip = draft_slip(company, NOV_12, "1000 Bank", found.receipts, found.pays, before=found.balance)
    assert (slip.total, slip.held) == (50_00, 0)
    assert "not posted yet" in pages_of(slip)[0]


def test_a_posted_deposit_has_its_number_and_entry(company):
    ground.customer(company)
    numbers = [ground.money(company, 50_00, NOV_12, reference="771").number]
    numbers.append(ground.money(company, 20_00, NOV_12, method="cash", code="").number)
    made = deposit(company, numbers, day=NOV_12)
    with company.reading() as read:
        slip = slip_of(company, deposit_detail(read, made.number))
    assert (slip.number, slip.cash, slip.cheques) == (made.number, 20_00, 50_00)
    (text,) = pages_of(slip)
    assert "Customer C1" in text
    assert "Dr 1000 Bank" in text
    assert "on account" in text


def test_printing_it_again_gives_the_same_bytes():
    assert render_slip(SLIP) == render_slip(SLIP)


def test_cash_back_is_taken_off_and_signed_for(company):
    back = replace(SLIP, cash_back=300_00, fee=1_50)
    (text,) = pages_of(back)
    for expected in ("Less cash back", "$25,641.68", "Signature for the cash received"):
        assert expected in text
    ground.customer(company)
    got = ground.money(company, 500_00, NOV_12)
    number = deposit(company, [got.number], day=NOV_12, cash_back=80_00).number
    with company.reading() as read:
        slip = slip_of(company, deposit_detail(read, number))
    assert (slip.cash_back, slip.to_bank) == (80_00, 420_00)
    assert ("1050 Petty cash", 80_00) in slip.journal
