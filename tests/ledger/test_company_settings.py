"""Settings of the company: checked, audited, and put back by undo."""

import pytest

from ar_desktop.closing.master_data import master_data_checks
from ar_desktop.closing.numbers import number_checks
from ar_desktop.company.audit import last_known
from ar_desktop.company.logo import logo, set_logo
from ar_desktop.errors import Refused
from ar_desktop.invoicing.checks import check_documents
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posting import post_document
from ar_desktop.ledger.company_settings import SettingRefused, change_settings
from ar_desktop.words import ENGLISH
from tests.receipts.ground import customer

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40


def test_a_setting_is_checked_kept_and_undone(company):
    done = change_settings(company, [("city", " Leeds "), ("buckets", "15,45")])
    assert (company.setting("city"), company.setting("buckets")) == ("Leeds", "15,45")
    again = done.reversal.call(company)
    assert (company.setting("city"), company.setting("buckets")) == ("", "30,60,90")
    again.reversal.call(company)
    assert company.setting("city") == "Leeds"


def test_one_wrong_setting_changes_none(company):
    with pytest.raises(Refused):
        change_settings(company, [("city", "Leeds"), ("colour", "blue")])
    assert company.setting("city") == ""


def test_the_same_again_changes_nothing_and_leaves_no_trace(company):
    change_settings(company, [("city", "Leeds")])
    with company.reading() as read:
        before = read.value("SELECT max(number) FROM change")
    assert change_settings(company, [("city", "Leeds")]).reversal is None
    with company.reading() as read:
        assert read.value("SELECT max(number) FROM change") == before


def test_every_change_stands_in_the_audit_chain(company):
    change_settings(company, [("small_print", "Thank you.")])
    with company.reading() as read:
        assert last_known(read, "setting")["small_print"] == {"value": "Thank you."}


def test_the_logo_is_kept_in_the_file_and_can_be_put_back(company):
    done = set_logo(company, PNG)
    with company.reading() as read:
        assert logo(read, company.settings()) == PNG
    done.reversal.call(company)
    with company.reading() as read:
        assert logo(read, company.settings()) is None


@pytest.mark.parametrize("content", [b"GIF89a...", b"%PDF-1.7", PNG + b"\0" * 2**21])
def test_a_logo_that_no_paper_can_show_is_refused(company, content):
    with pytest.raises(Refused):
        set_logo(company, content)


@pytest.mark.parametrize("prefix", ["N" * 21, "IN\u202eV", "I\nV", " "])
def test_what_nobody_could_type_again_begins_no_number(company, prefix):
    with pytest.raises(SettingRefused) as refused:
        change_settings(company, [("numbering_invoice", prefix)])
    assert refused.value.why is not None


def test_two_series_never_begin_alike(company):
    """The first credit note would get the number of the first invoice."""
    with pytest.raises(Refused, match="Another series begins with INV- already"):
        change_settings(company, [("numbering_credit_note", "INV-")])
    change_settings(company, [("numbering_credit_note", "INV-"), ("numbering_invoice", "RE-")])
    assert company.setting("numbering_credit_note") == "INV-"


def bill(company, kind="invoice", number=""):
    line = NewLine("Work", amount=100_00)
    return post_document(company, NewDocument("C1", company.today, (line,), kind=kind, number=number))


def test_a_prefix_under_which_others_have_numbers_is_refused_also_when_it_is_undone(company):
    """The first credit note would get the number of the first invoice, and no credit note could be posted."""
    customer(company)
    swap = change_settings(company, [("numbering_credit_note", "INV-"), ("numbering_invoice", "B-")])
    swap.reversal.call(company)
    first = bill(company).number
    change_settings(company, [("numbering_invoice", "B-")])
    with pytest.raises(Refused, match=f"Numbers that begin with INV- were given .* already, {first} for one"):
        change_settings(company, [("numbering_credit_note", "INV-")])
    change_settings(company, [("numbering_credit_note", "INV-C"), ("numbering_receipt", "INV-R")])
    changed = change_settings(company, [("numbering_invoice", "INV-")])
    changed.reversal.call(company)
    assert bill(company).number.startswith("B-")
    taken = change_settings(company, [("numbering_debit_note", "X-"), ("numbering_fee", "DN-")])
    bill(company, "debit_note"), bill(company, "fee")
    taken.reversal.call(company).reversal.call(company)  # the next debit note would be the second
    bill(company, "fee")
    with pytest.raises(Refused, match="Numbers that begin with DN- were given"):
        taken.reversal.call(company)


def test_a_series_goes_back_to_its_prefix_that_older_documents_have_as_well(company):
    """Opening items came with numbers of that form; the series went on above them."""
    customer(company)
    bill(company, "opening", f"INV-{company.today.year}-00007")
    done = change_settings(company, [("numbering_invoice", "B-")])
    done.reversal.call(company)
    assert bill(company).number.endswith("-00008")


def test_an_imported_number_moves_every_series_of_its_form_on(company):
    """A credit note from elsewhere may be called INV-: the invoice after it gets the next number."""
    customer(company)
    year = f"{company.today.year}"
    bill(company, "credit_note", f"INV-{year}-00001")
    with company.reading() as read:
        assert [check for check in number_checks(read, ENGLISH) if not check.ok] == []
    assert bill(company).number == f"INV-{year}-00002"
    with company.reading() as read:
        found = [*check_documents(read), *number_checks(read, ENGLISH), *master_data_checks(read, ENGLISH)]
        assert [check for check in found if not check.ok] == []


def test_undoing_the_first_change_of_a_setting_leaves_it_unset(company):
    """What is not set has its usual value: numbers that begin with nothing, or no statements, were never chosen."""
    customer(company)
    done = change_settings(company, [("numbering_invoice", "RE-"), ("statement_credit", "no")])
    again = done.reversal.call(company)
    assert company.setting("statement_credit", "yes") == "yes"
    assert bill(company).number.startswith("INV-")
    again.reversal.call(company)
    assert (company.setting("statement_credit", "yes"), company.setting("numbering_invoice")) == ("no", "RE-")
    again.reversal.call(company)
    with company.reading() as read:
        assert [check for check in master_data_checks(read, ENGLISH) if not check.ok] == []


@pytest.mark.parametrize(
    ("key", "wrong", "why"),
    [
        ("difference_tolerance_pct", "NaN", "Give a number from 0 to 100."),
        ("difference_tolerance_pct", "1e5", "Give a number from 0 to 100."),
        ("difference_tolerance", "-1", "Give an amount of zero or more."),
        ("colour", "blue", "A colour is written like #1F4E5F."),
        ("name", "  ", "This cannot be left empty."),
        ("opening_date", "31.2.2026", "“31.2.2026” is not a date."),
    ],
)
def test_why_a_setting_is_refused_is_told_without_its_key(company, key, wrong, why):
    with pytest.raises(SettingRefused) as refused:
        change_settings(company, [(key, wrong)])
    assert str(refused.value.why) == why
    assert key in str(refused.value)  # which the command line needs
