import pickle
from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.words import ENGLISH, N_, WholeMonth, Words

SPACE = "\u00a0"


def test_a_sentence_takes_its_facts():
    assert ENGLISH.say(N_("There is no customer {customer}."), customer="ACME") == "There is no customer ACME."
    assert ENGLISH.say("Closed on {day}.", day=date(2026, 3, 5)) == "Closed on Mar 5, 2026."
    assert ENGLISH.say("100 % {plain}") == "100 % {plain}"


def test_counts_have_a_singular_and_a_plural():
    assert ENGLISH.many("{n} row", "{n} rows", 1) == "1 row"
    assert ENGLISH.many("{n} row", "{n} rows", 12345) == "12,345 rows"


def test_a_language_without_catalogue_speaks_english_with_its_own_numbers():
    unknown = Words("xx")
    assert unknown.say("Not due") == "Not due"
    assert unknown.scaled(123450, 2) == "1,234.50"


def test_region_decides_numbers_and_dates():
    british = Words("en", "en_GB")
    assert british.date(date(2026, 3, 5)) == "5 Mar 2026"
    assert Words("en_US").date(date(2026, 3, 5), "short") == "3/5/2026"
    assert Words("de").date(date(2026, 3, 5), "long") == "5. März 2026"
    assert Words("de").scaled(-123450, 2) == "-1.234,50"
    assert Words("fr").scaled(123450, 2) == "1\u202f234,50"


@pytest.mark.parametrize(
    ("value", "shown"), [("1000.500000", "1,000.5"), ("3", "3"), ("1E+3", "1,000"), ("0.000001", "0.000001")]
)
def test_quantities_show_the_decimals_they_have(value, shown):
    assert ENGLISH.quantity(Decimal(value)) == shown


def test_numbers_and_percentages():
    assert ENGLISH.number(Decimal("61.326"), 2) == "61.33"
    assert ENGLISH.number(Decimal("-0.005"), 2) == "-0.01"
    assert ENGLISH.percent(Decimal("8.25")) == "8.25%"
    assert Words("de").percent(Decimal("12.55"), 1) == f"12,6{SPACE}%"


def test_a_sentence_names_a_whole_month_as_people_do():
    month = WholeMonth(2026, 3, 1)
    assert Words("en", "en_US").say("{month} is closed.", month=month) == "March 2026 is closed."
    assert Words("de", "de_DE").month(month) == "März 2026"
    assert pickle.loads(pickle.dumps(month)) == month
