"""Settings of the company: checked, audited, and put back by undo."""

import pytest

from ar_desktop.company.audit import last_known
from ar_desktop.company.logo import logo, set_logo
from ar_desktop.errors import Refused
from ar_desktop.ledger.company_settings import SettingRefused, change_settings

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
