"""What a document comes to: prices, defaults, tax codes, due lines, and what is refused or remarked."""

from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ar_desktop.errors import Refused
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.preparing import load_sources, prepare, prepare_one
from ar_desktop.values.money import divide
from tests.invoicing.office import TODAY, day, document, line


def computed(office, *lines, when="03-05", **more):
    with office.company.reading() as read:
        return prepare_one(read, TODAY, document(when, *lines, **more))


def totals(prepared):
    return prepared.net, prepared.tax, prepared.gross


def test_tax_is_rounded_once_for_each_rate(de):
    assert totals(computed(de, line(5555, "S19"), line(1111, "S19"))) == (6666, 1267, 7933)


def test_tax_may_be_rounded_line_by_line(de):
    de.setting("tax_rounding", "line")
    assert totals(computed(de, line(5555, "S7"), line(1111, "S7"))) == (6666, 389 + 78, 7133)


def test_inclusive_prices_stand(de):
    prepared = computed(de, line(11900), line(5000, "S7"), prices="inclusive")
    assert totals(prepared) == (14673, 2227, 16900)
    assert [row.net for row in prepared.lines] == [10000, 4673]


def test_quantity_times_price_less_discount_is_rounded_once(us):
    prepared = computed(us, line(quantity="3", price="33.335", discount_pct=Decimal("2.5")))
    assert prepared.net == 9750


def test_an_amount_that_is_not_quantity_times_price_is_refused(us):
    assert computed(us, line(10001, quantity="3", price="33.335")).net == 10001
    with pytest.raises(Refused, match=r"The line says 100\.00, but"):
        computed(us, line(10000, quantity="3", price="33.335"))


def test_an_amount_may_stand_in_for_the_price(us):
    (row,) = computed(us, line(10000, quantity="3")).lines
    assert (row.quantity, row.unit_price, row.net) == (3_000_000, 33_333_333, 10000)


def test_a_line_without_price_or_amount_is_refused_with_its_row(us):
    with pytest.raises(Refused, match="no price") as refused:
        computed(us, line(100), line(quantity="3", row=17))
    assert refused.value.line == 17


def test_a_document_has_at_least_one_line(us):
    with pytest.raises(Refused, match="at least one line"):
        computed(us)


def test_a_stated_total_must_agree(de):
    assert computed(de, line(10000), total=11900).gross == 11900
    with pytest.raises(Refused, match="lines and their tax make 119"):
        computed(de, line(10000), total=10000)


# tax codes


def code_of(office, prepared):
    with office.company.reading() as read:
        tax = House(read, TODAY).tax
    return [tax.code_of(row.tax_code_id) if row.tax_code_id else "" for row in prepared.lines]


def test_no_code_means_the_standard_rate_in_vat_countries(de):
    assert code_of(de, computed(de, line(100))) == ["S19"]


def test_no_code_means_no_tax_in_the_us(us):
    assert code_of(us, computed(us, line(100))) == [""]


def test_the_customers_code_comes_before_the_countrys(de):
    de.change("C1", tax_code="S7")
    assert code_of(de, computed(de, line(100), line(100, "S19"))) == ["S7", "S19"]


def test_an_exempt_customer_pays_no_tax_unless_a_line_says_otherwise(us):
    us.change("C1", tax_exempt=True, tax_code="TAX")
    assert code_of(us, computed(us, line(100), line(100, "TAX"))) == ["EXEMPT", "TAX"]


def test_what_the_buyer_is_counts_before_what_the_goods_are(de):
    from ar_desktop.invoicing.items import ItemData, create_item

    create_item(de.company, ItemData("BOOK", "Book", Decimal(10), tax_code="S7"))
    assert code_of(de, computed(de, line(item="BOOK"))) == ["S7"]
    de.change("C1", tax_code="K")
    assert code_of(de, computed(de, line(item="BOOK"))) == ["K"]


def test_printed_tax_is_kept_and_remarked_when_more_than_a_cent_off(de):
    within = computed(de, line(10000, "S19", tax=1901, row=2))
    assert (totals(within), within.notices) == ((10000, 1901, 11901), [])
    off = computed(de, line(10000, "S19", tax=1950, row=2))
    assert totals(off) == (10000, 1950, 11950)
    assert [(notice.row, notice.sentence()) for notice in off.notices] == [
        (2, "The tax of 19.50 is kept as printed; S19 gives 19.00.")
    ]


def test_printed_tax_needs_a_code_that_has_tax(de):
    with pytest.raises(Refused, match="give another tax code"):
        computed(de, line(10000, "Z", tax=100))


def test_printed_tax_in_the_us_is_booked_as_sales_tax(us):
    assert totals(computed(us, line(10000, tax=825))) == (10000, 825, 10825)


# dates and terms


def test_terms_make_the_due_lines_and_an_explicit_date_wins(us):
    assert computed(us, line(10000)).due_lines == ((day("04-04"), 10000),)
    halves = computed(us, line(10001), terms="50@0+50@30").due_lines
    assert halves == ((day("03-05"), 5001), (day("04-04"), 5000))
    assert computed(us, line(10001), terms="50@0+50@30", due=day("05-01")).due_lines == ((day("05-01"), 10001),)


def test_a_credit_note_has_no_terms(us):
    assert computed(us, line(10000), kind="credit_note").due_lines == ((day("03-05"), -10000),)


def test_future_dates_are_remarked(us):
    (notice,) = computed(us, line(100), when="12-24").notices
    assert "in the future" in notice.sentence()


def test_a_document_is_never_in_the_books_before_its_date(us):
    with pytest.raises(Refused, match="before its date"):
        computed(us, line(100), ledger_date=day("03-04"))


# what speaks for a second look


def remarks(office, *lines, **more):
    return [notice.sentence() for notice in computed(office, *lines, **more).notices]


def test_the_same_purchase_order_twice_is_remarked(us):
    us.post("03-05", line(100), po="4500012")
    assert "is on INV-2026-00001 already" in remarks(us, line(100), po="4500012")[0]
    us.void("INV-2026-00001")
    assert remarks(us, line(100), po="4500012") == []


def test_passing_the_credit_limit_is_remarked(us):
    us.change("C1", credit_limit=15000)
    us.post("03-05", line(10000))
    assert remarks(us, line(5000)) == []
    assert "owes 150.01" in remarks(us, line(5001))[0]


def test_a_customer_on_hold_is_remarked(us):
    us.change("C1", on_hold=True)
    assert remarks(us, line(100)) == ["C1 is on hold."]


# what always holds

NEGATIVE = "The total is negative ({total}); use a credit note."
cents = st.integers(-10**9, 10**9)
codes = st.sampled_from(["S19", "S7", "Z", "AE", ""])
rates = st.decimals("0.0001", "200", places=4)


@pytest.fixture(scope="module")
def house(de_template, tmp_path_factory):
    with de_template.opened(tmp_path_factory.mktemp("pure")) as company, company.reading() as read:
        yield House(read, TODAY), load_sources(read, [document("03-05", line(1))])


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(cents, codes), min_size=1, max_size=8), rates,
    st.sampled_from(["exclusive", "inclusive"]), st.sampled_from(["EUR", "USD", "JPY", "KWD"]),
)  # fmt: skip
def test_lines_tax_total_and_entry_always_add_up(house, amounts, rate, prices, currency):
    rules, sources = house
    new = document("03-05", *(line(*amount) for amount in amounts), rate=rate, prices=prices, currency=currency)
    try:
        prepared = prepare(rules, sources, new)
    except Refused as error:
        assume(error.msgid != NEGATIVE)
        raise
    assert prepared.net == sum(row.net for row in prepared.lines)
    assert prepared.tax == sum(row.tax for row in prepared.taxes)
    assert prepared.gross == prepared.net + prepared.tax
    assert sum(amount for _, amount in prepared.due_lines) == prepared.gross
    assert prepared.base_gross + sum(posting.amount for posting in prepared.postings) == 0
    if prices == "inclusive":
        assert prepared.gross == sum(amount for amount, _ in amounts)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(1, 10**8), min_size=1, max_size=12))
def test_tax_of_a_rate_is_that_of_the_sum_of_its_lines(house, amounts):
    prepared = prepare(*house, document("03-05", *(line(amount, "S19") for amount in amounts)))
    assert prepared.tax == divide(sum(amounts) * 19, 100)
