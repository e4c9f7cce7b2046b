from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ar_desktop.errors import BrokenInvariant, TermsNotUnderstood
from ar_desktop.values.terms import parse_terms
from ar_desktop.words import ENGLISH

days = st.dates(date(2000, 1, 1), date(2100, 12, 31))
rules = st.one_of(
    st.integers(0, 180).map(str),
    st.integers(0, 180).map("{}eom".format),
    st.integers(1, 31).map("proximo{}".format),
    st.tuples(st.integers(1, 31), st.integers(1, 31)).map(lambda p: f"proximo{p[0]}/{p[1]}"),
)


@st.composite
def instalment_codes(draw):
    """Percentages in hundredths that make 100, or fixed amounts and a rest."""
    if draw(st.booleans()):
        cuts = sorted(draw(st.sets(st.integers(1, 9999), max_size=5)))
        parts = [b - a for a, b in zip([0, *cuts], [*cuts, 10000], strict=True)]
        return "+".join(f"{Decimal(part) / 100}@{draw(rules)}" for part in parts)
    amounts = draw(st.lists(st.integers(1, 10**6), max_size=4))
    return "+".join([*(f"={Decimal(a) / 100:.2f}@{draw(rules)}" for a in amounts), f"rest@{draw(rules)}"])


@given(instalment_codes(), days, st.integers(-(10**9), 10**9))
def test_instalments_add_up_and_keep_the_documents_sign(code, day, amount):
    lines = parse_terms(code).due_lines(day, amount, currency="USD")
    assert sum(part for _, part in lines) == amount
    assert all(part * amount > 0 for _, part in lines) or (amount == 0 and lines == ((day, 0),))
    assert [due for due, _ in lines] == sorted({due for due, _ in lines})
    assert all(due >= day for due, _ in lines)


@given(st.one_of(instalment_codes(), rules.map(lambda r: r if r.startswith("prox") else f"2.5/10net{r}")))
def test_terms_written_are_read_back(code):
    terms = parse_terms(code)
    assert parse_terms(terms.code) == terms


@given(rules, days)
def test_single_terms_make_one_line(rule, day):
    terms = parse_terms(rule if rule.startswith("prox") else f"net{rule}")
    assert terms.due_lines(day, 100) == ((terms.due_date(day), 100),)


@pytest.mark.parametrize(
    ("code", "document", "due"),
    [
        ("due", "2026-01-15", "2026-01-15"),
        ("cod", "2026-01-15", "2026-01-15"),
        ("net30", "2026-03-05", "2026-04-04"),
        ("net30eom", "2026-01-15", "2026-03-02"),
        ("proximo25", "2026-01-15", "2026-02-25"),
        ("proximo31", "2026-01-31", "2026-02-28"),
        ("proximo20/19", "2026-06-14", "2026-07-20"),
        ("proximo20/19", "2026-06-22", "2026-08-20"),
        ("50@0+50@30", "2026-01-15", "2026-02-14"),
    ],
)
def test_due_dates(code, document, due):
    assert parse_terms(code).due_date(date.fromisoformat(document)) == date.fromisoformat(due)


def test_the_discount_is_earned_up_to_its_last_day():
    terms = parse_terms("2/30net30")
    assert terms.discount == (Decimal(2), 30)
    assert terms.discount_until(date(2026, 3, 5)) == date(2026, 4, 4)
    assert terms.discount_until(date(2026, 3, 5), grace=3) == date(2026, 4, 7)
    assert parse_terms("net30").discount_until(date(2026, 3, 5)) is None


def test_each_instalment_is_rounded_and_the_last_takes_the_rest():
    day = date(2026, 1, 15)
    thirds = parse_terms("33.33@0+33.33@30+33.34@60")
    assert [part for _, part in thirds.due_lines(day, 10001)] == [3333, 3333, 3335]
    assert [part for _, part in parse_terms("50@0+50@30").due_lines(day, -10001)] == [-5001, -5000]
    assert [part for _, part in parse_terms("50@0+50@30").due_lines(day, 10001, rounding="half-even")] == [5000, 5001]


def test_an_amount_larger_than_the_document_is_all_of_it():
    terms = parse_terms("=100.00@0+rest@30")
    assert terms.due_lines(date(2026, 1, 15), 6000, currency="USD") == ((date(2026, 1, 15), 6000),)
    assert terms.due_lines(date(2026, 1, 15), 600, currency="JPY")[0] == (date(2026, 1, 15), 100)
    with pytest.raises(BrokenInvariant):
        terms.due_lines(date(2026, 1, 15), 6000)


def test_due_dates_can_move_to_the_next_business_day():
    def after_weekend(day):
        return day + timedelta(days=(7 - day.weekday()) % 7 if day.weekday() > 4 else 0)

    terms = parse_terms("50@2+50@3")
    lines = terms.due_lines(date(2026, 1, 15), 1000, moved_by=after_weekend)
    assert lines == ((date(2026, 1, 19), 1000),)
    assert terms.due_date(date(2026, 1, 15), moved_by=after_weekend) == date(2026, 1, 19)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Net 30", "net30"),
        ("30 days", "net30"),
        ("n/30", "net30"),
        ("2/10, n/30", "2/10net30"),
        ("2% 10 Net 30", "2/10net30"),
        ("Due on receipt", "due"),
        ("2.50/10 net 30 EOM", "2.5/10net30eom"),
        ("proximo25/31", "proximo25"),
        ("50% @ 0 + 50% @ 30", "50@0+50@30"),
    ],
)
def test_terms_as_people_write_them(written, code):
    assert parse_terms(written).code == code


@pytest.mark.parametrize(
    "written",
    [
        *("", "banana", "net", "net-5", "net1000", "proximo32", "proximo25/0", "0/10net30", "100/10net30"),
        *("50@0+40@30", "60@0+60@30", "0@0+100@30", "rest@0+50@30", "=5@0", "50@0+50"),
    ],
)
def test_what_are_no_terms_is_refused(written):
    with pytest.raises(TermsNotUnderstood):
        parse_terms(written)


def test_terms_are_described_for_paper():
    described = {
        "2/10net30": "2/10, net 30",
        "due": "due on receipt",
        "prepay": "payment in advance",
        "proximo25/20": "on day 25 of the following month (after day 20: one month later)",
        "net30eom": "30 days after the end of the month",
        "50@0+50@30": "50% at once, 50% in 30 days",
        "=100.00@0+rest@net0eom": "100 at once, the rest at the end of the month",
    }
    assert {code: parse_terms(code).describe(ENGLISH) for code in described} == described
    assert parse_terms("prepay").prepaid
