"""What customers read: the right figures, carried and brought forward, on the right page."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from ar_desktop.documents.codes import credit_transfer
from ar_desktop.documents.papers import Applied, Bank, StatementRow
from ar_desktop.documents.preview import page_count, page_images
from ar_desktop.documents.render import render_invoice, render_many, render_statement
from ar_desktop.progress import Silent
from tests.documents import scenarios
from tests.documents.marks import marks_of, words_of


def pages_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_bounded() for page in document]


def words(paper) -> list[str]:
    return list(words_of(marks_of(paper)))


def test_an_invoice_says_what_is_owed_and_when():
    text = pages_of(render_invoice(scenarios.us_invoice()))[0]
    for expected in ("Invoice", "2026-04817", "$3,309.26", "Dec 20, 2026", "2/10, net 30", "LAKESHORE BOATWORKS LLC"):
        assert expected in text


def test_each_tax_stands_by_itself():
    shown = words(scenarios.us_invoice())
    assert {"New York State sales tax 4%", "121.72", "Erie County sales tax 4.75%", "144.54"} <= set(shown)


def test_the_early_discount_is_offered_in_figures():
    shown = words(scenarios.us_invoice())
    assert "Pay by Nov 30 and take $57.14 off" in shown
    assert "$3,252.12" in shown  # on the slip


def test_a_sum_carried_forward_is_the_sum_brought_forward():
    paper = scenarios.long_invoice()
    file = marks_of(paper)
    assert len(file.pages) == 3
    for page in range(2):
        here = [text.words for text in file.texts(page)]
        there = [text.words for text in file.texts(page + 1)]
        carried = here[next(at for at, text in enumerate(here) if text.startswith("Carried")) + 1]
        brought = there[next(at for at, text in enumerate(there) if text.startswith("Brought")) + 1]
        assert carried == brought


def test_the_number_and_the_page_count_are_on_every_page():
    paper = scenarios.long_invoice()
    for at, text in enumerate(pages_of(render_invoice(paper)), 1):
        assert paper.number in text
        assert f"Page {at} of 3" in text


def test_a_group_that_goes_on_says_so_on_the_next_page():
    file = marks_of(scenarios.long_invoice())
    for page in (1, 2):
        shown = [text.words for text in file.texts(page)]
        assert any(text.endswith("(continued)") for text in shown)


def test_only_the_last_page_has_a_slip():
    pages = pages_of(render_invoice(scenarios.long_invoice()))
    assert ["Remittance" in text for text in pages] == [False, False, True]


def test_a_credit_note_names_what_it_corrects_and_asks_for_no_money():
    text = pages_of(render_invoice(scenarios.credit_note()))[0]
    assert "There is nothing to pay on it." in " ".join(text.split())
    assert "2026-04817" in text
    assert "Amount enclosed" not in text


def test_what_was_paid_already_is_taken_off():
    paper = scenarios.us_invoice()
    paid = replace(paper, applied=(Applied("Deposit", 100000, date(2026, 11, 1)),), balance=230926, discount=None)
    shown = words(paid)
    assert "−1,000.00" in shown
    assert shown.count("$2,309.26") == 3  # at the top, under the totals, on the slip


def test_a_german_paper_speaks_german():
    shown = words(scenarios.german_invoice())
    assert {"Rechnung", "Rechnungsdatum", "20.11.2026", "2.724,49", "Seite 1 von 1"} <= set(shown)


def test_a_company_abroad_prints_on_a4():
    document = pypdfium2.PdfDocument(render_invoice(scenarios.german_invoice()))
    assert document[0].get_size() == pytest.approx((595.28, 841.89), abs=0.1)


def test_an_open_item_statement_adds_up_to_its_balance():
    paper = scenarios.open_item_statement()
    assert sum(row.open for row in paper.rows) == paper.closing
    shown = words(paper)
    assert shown.count("$14,439.18") == 2  # the balance, the slip
    assert "78" in shown
    assert "−210.40" in shown  # a credit not yet used is shown, not hidden


def test_air_between_figures_is_given_up_before_an_order_number_is_broken():
    paper = scenarios.open_item_statement()
    older = StatementRow(
        date(2025, 5, 22), "Credit note", "CN-2025-00010", "for INV-2025-00292", "PO 51924", amount=-4380, open=-3120
    )
    rows = tuple(
        replace(row, number=f"INV-2026-{row.number[-5:]}", po=f"PO {at + 59178}") for at, row in enumerate(paper.rows)
    )
    page = pages_of(render_statement(replace(paper, rows=(older, *rows))))[0]
    assert all(order in page for order in ("PO 51924", "PO 59178", "PO 59180", "for INV-2025-00292"))


def test_a_balance_forward_statement_leads_from_the_old_balance_to_the_new():
    shown = words(scenarios.balance_forward_statement())
    assert shown.count("7,844.15") == 2  # in the summary, as the first row
    assert "9,166.60" in shown
    assert "−7,598.15" in shown
    assert shown.count("9,412.60") >= 4


def test_many_papers_in_one_file_share_what_they_can():
    paper = scenarios.us_invoice()
    one = render_invoice(paper)
    many = render_many([replace(paper, number=f"2026-{at:05d}") for at in range(20)], Silent())
    assert page_count(many) == 20
    assert len(many) < len(one) + 20 * 6000


def test_the_same_paper_gives_the_same_bytes():
    assert render_invoice(scenarios.stress_invoice()) == render_invoice(scenarios.stress_invoice())
    render_statement(scenarios.open_item_statement())
    assert render_invoice(scenarios.us_invoice()) == render_invoice(scenarios.us_invoice())


def test_another_process_prints_the_same_bytes():
    code = (
        "import hashlib; from tests.documents import scenarios; from ar_desktop.documents.render import render_many\n"
        "print(hashlib.sha256(b''.join(render_many([scenario()]) for scenario in scenarios.EVERY)).hexdigest())"
    )
    root = Path(__file__).parents[2]
    prints = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(prints) == 1


def test_an_activity_statement_carries_charges_and_credits_each():
    paper = replace(scenarios.long_statement(), kind="activity")
    file = marks_of(paper)
    assert len(file.pages) > 2
    here = [text.words for text in file.texts(0)]
    there = [text.words for text in file.texts(1)]
    carried = next(at for at, text in enumerate(here) if text.startswith("Carried"))
    brought = next(at for at, text in enumerate(there) if text.startswith("Brought"))
    assert here[carried + 1 : carried + 3] == there[brought + 1 : brought + 3]


def test_every_font_is_embedded():
    import pypdf

    for scenario in scenarios.EVERY:
        paper = scenario()
        reader = pypdf.PdfReader(io.BytesIO(render_many([paper])))
        for page in reader.pages:
            for font in page["/Resources"]["/Font"].values():
                assert "/FontFile2" in font["/FontDescriptor"]


def test_a_file_knows_its_title_and_language():
    import pypdf

    reader = pypdf.PdfReader(io.BytesIO(render_invoice(scenarios.german_invoice())))
    assert reader.metadata.title == "Rechnung RE-2026-00931"
    assert reader.metadata.author == scenarios.KONTOR.name
    assert reader.trailer["/Root"]["/Lang"] == "de-DE"


def test_pictures_of_pages_are_of_the_wanted_size():
    images = list(page_images(render_invoice(scenarios.us_invoice()), 2.0))
    assert [(image.width, image.height) for image in images] == [(1224, 1584)]
    assert len(images[0].pixels) == images[0].stride * images[0].height


def test_a_banking_app_reads_the_payment_from_the_code():
    text = credit_transfer(scenarios.KONTOR.bank, scenarios.KONTOR.name, 272449, "RE-2026-00931 20457")
    assert text.split("\n") == [
        "BCD",
        "002",
        "1",
        "SCT",
        "COBADEFFXXX",
        "Kaffeekontor Brandt & Söhne GmbH",
        "DE89370400440532013000",
        "EUR2724.49",
        "",
        "",
        "RE-2026-00931 20457",
    ]


def test_what_the_transfer_code_cannot_carry_makes_no_code():
    bank = Bank(iban="DE89370400440532013000")
    assert credit_transfer(Bank(), "Anyone", 100, "x") == ""
    assert credit_transfer(bank, "Anyone", 0, "x") == ""
    assert credit_transfer(bank, "Anyone", 10**11, "x") == ""


def test_heavy_libraries_wait_until_something_is_printed():
    code = (
        "import sys, ar_desktop.documents.render, ar_desktop.documents.preview\n"
        "heavy = {'reportlab', 'segno', 'pypdfium2', 'uharfbuzz', 'bidi', 'pyphen', 'babel'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
