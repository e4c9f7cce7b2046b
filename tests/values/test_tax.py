from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from ar_desktop.values.money import divide
from ar_desktop.values.tax import Component, TaxableLine, TaxRate, compute_tax, tax_of_credit


def rate(code, *percents, together=True):
    components = tuple(Component(f"{code}{n}", Decimal(p), f"22{n}0") for n, p in enumerate(percents))
    return TaxRate(code, "S", components, together)


VAT = rate("VAT", "23")
US = rate("US", "6.25", "1.25", "0.375")
CANADA = rate("CA", "5", "9.975", together=False)
EXEMPT = TaxRate("EXEMPT", "E", (), reason="Exempt")

rates = st.sampled_from([VAT, US, CANADA, EXEMPT, rate("ZERO", "0"), None])
taxable = st.builds(TaxableLine, st.integers(-(10**8), 10**8), rates)
prices = st.sampled_from(["exclusive", "inclusive"])
rounded_by = st.sampled_from(["document", "line"])


@given(st.lists(taxable, max_size=25), prices, rounded_by, st.sampled_from(["half-up", "half-even"]))
def test_lines_groups_and_totals_agree_to_the_cent(lines, prices, by, rounding):
    result = compute_tax(lines, "USD", prices=prices, by=by, rounding=rounding)
    assert result.gross == result.net + result.tax
    assert result.net == sum(line.net for line in result.lines)
    assert result.tax == sum(group.tax for group in result.groups)
    for group in result.groups:
        members = [done for line, done in zip(lines, result.lines, strict=True) if line.rate == group.rate]
        assert group.base == sum(done.net for done in members)
        assert [amount for _, amount in group.components] == [
            sum(done.taxes[at] for done in members) for at in range(len(group.rate.components))
        ]
    shown = [done.net + sum(done.taxes) if prices == "inclusive" else done.net for done in result.lines]
    assert shown == [line.amount for line in lines]


@given(st.lists(taxable, max_size=25), prices, rounded_by)
def test_a_credit_note_of_everything_is_the_invoice_with_its_sign_turned(lines, prices, by):
    turned = compute_tax([TaxableLine(-amount, rate) for amount, rate in lines], "USD", prices=prices, by=by)
    result = compute_tax(lines, "USD", prices=prices, by=by)
    assert (turned.net, turned.tax, turned.gross) == (-result.net, -result.tax, -result.gross)
    assert [line.taxes for line in turned.lines] == [tuple(-tax for tax in line.taxes) for line in result.lines]


@given(st.lists(st.integers(0, 10**8), min_size=1, max_size=20), st.sampled_from([VAT, US]))
def test_per_document_the_tax_is_the_base_times_the_rate_rounded_once(amounts, rate):
    result = compute_tax([TaxableLine(amount, rate) for amount in amounts], "EUR")
    n, d = (rate.percent / 100).as_integer_ratio()
    assert result.tax == divide(sum(amounts) * n, d)


@given(st.integers(-(10**8), 10**8), rates, prices, rounded_by)
def test_one_line_is_taxed_as_among_others(amount, rate, prices, by):
    alone = compute_tax([TaxableLine(amount, rate)], "USD", prices=prices, by=by)
    beside = compute_tax([TaxableLine(amount, rate), TaxableLine(0, None)], "USD", prices=prices, by=by)
    assert alone.lines[0] == beside.lines[0]
    assert alone.groups == beside.groups


def test_rounding_per_document_and_per_line():
    lines = [TaxableLine(5555, VAT), TaxableLine(1111, VAT)]
    assert compute_tax(lines, "EUR").tax == 1533
    assert compute_tax(lines, "EUR", by="line").tax == 1534


def test_inclusive_prices_stand_and_the_base_is_the_rest():
    result = compute_tax([TaxableLine(12300, VAT), TaxableLine(100, VAT)], "EUR", prices="inclusive")
    assert (result.net, result.tax, result.gross) == (10081, 2319, 12400)


def test_components_levied_together_share_one_rounded_tax():
    together = compute_tax([TaxableLine(999, US)], "USD")
    assert together.tax == 79
    assert [amount for _, amount in together.groups[0].components] == [63, 12, 4]


def test_components_levied_apart_are_each_rounded():
    apart = compute_tax([TaxableLine(1010, CANADA)], "CAD")
    assert [amount for _, amount in apart.groups[0].components] == [51, 101]


def test_an_exempt_line_has_a_group_and_a_line_without_code_has_none():
    result = compute_tax([TaxableLine(1000, EXEMPT), TaxableLine(500, None)], "USD")
    assert [(group.rate.reason, group.base, group.tax) for group in result.groups] == [("Exempt", 1000, 0)]
    assert (result.net, result.tax) == (1500, 0)


@given(st.integers(1, 10**8), st.integers(0, 25), st.lists(st.integers(1, 10**7), max_size=12))
def test_partial_credit_notes_never_exceed_the_tax_and_the_last_takes_the_rest(base, percent, parts):
    tax = divide(base * percent, 100)
    credited_base = credited_tax = 0
    for wanted in [*parts, base]:
        part = min(wanted, base - credited_base)
        taken = tax_of_credit(base, tax, credited_base, credited_tax, part)
        assert taken >= 0
        credited_base, credited_tax = credited_base + part, credited_tax + taken
        assert credited_tax <= tax
    assert (credited_base, credited_tax) == (base, tax)


def test_crediting_a_whole_invoice_copies_its_tax():
    assert tax_of_credit(6666, 1534, 0, 0, 6666) == 1534
    assert tax_of_credit(-6666, -1534, 0, 0, -3333) == -767
    assert tax_of_credit(10000, 1, 3000, 1, 3000) == 0
