"""Customers: created, changed, imported; what matters is audited."""

from dataclasses import replace

import pytest

from ar_desktop.company.audit import last_known, walk
from ar_desktop.company.search import find_customers
from ar_desktop.customers.data import CustomerData, read_customer
from ar_desktop.customers.master import change_customer, create_customer, save_customers
from ar_desktop.errors import Refused, TermsNotUnderstood, UnknownCurrency

LAKESHORE = CustomerData("C-1", "Lakeshore Boatworks LLC", city="Tonawanda", email="ap@lakeshore.example")


def stored(company, code):
    with company.reading() as read:
        return read_customer(read, code)[1]


def records(company, what="customer"):
    with company.reading() as read:
        return read.rows("SELECT subject, before, after, reason FROM audit WHERE what = :w ORDER BY number", w=what)


def imported(company, *rows):
    with company.writing("import") as write:
        return save_customers(write, rows)[:3]


def test_a_new_customer_has_the_companys_currency_and_terms_and_owes_nothing(company):
    done = create_customer(company, LAKESHORE)
    assert stored(company, "C-1") == replace(LAKESHORE, currency="USD", terms="net30")
    with company.reading() as read:
        totals = read.row("SELECT balance, unapplied, drafts FROM customer_totals WHERE customer_id = :c", c=done.id)
    assert totals == (0, 0, 0)


def test_a_customer_is_found_by_name_city_and_mail(company):
    done = create_customer(company, LAKESHORE)
    with company.reading() as read:
        assert [find_customers(read, text) for text in ("boat", "tonaw", "lakeshore.ex")] == [[done.id]] * 3


def test_a_code_is_given_once(company):
    create_customer(company, LAKESHORE)
    with pytest.raises(Refused, match="customer C-1 already"):
        create_customer(company, replace(LAKESHORE, name="Somebody else"))


def test_codes_are_compared_exactly_after_trimming(company):
    create_customer(company, replace(LAKESHORE, code=" A  1 "))
    assert imported(company, {"code": "A  1 ", "city": "Buffalo"}, {"code": "A 1", "name": "Other"}) == (1, 1, 0)
    assert (stored(company, "A  1").city, stored(company, "A 1").name) == ("Buffalo", "Other")


@pytest.mark.parametrize(
    ("field", "value", "error"),
    [("code", " ", Refused), ("name", "", Refused), ("currency", "XXQ", UnknownCurrency), ("payer", "C-1", Refused),
     ("terms", "whenever", TermsNotUnderstood), ("tax_code", "S19", Refused), ("credit_limit", -1, Refused)],
)  # fmt: skip
def test_what_no_customer_can_be_is_refused(company, field, value, error):
    with pytest.raises(error):
        create_customer(company, replace(LAKESHORE, **{field: value}))


def test_somebody_of_nearly_the_same_name_is_remarked(company):
    create_customer(company, LAKESHORE)
    done = create_customer(company, CustomerData("C-2", "Boatworks Lakeshore, LLC"))
    assert done.warnings == ("Boatworks Lakeshore, LLC looks like C-1 Lakeshore Boatworks LLC.",)
    assert create_customer(company, CustomerData("C-3", "Alder & Sons")).warnings == ()


def test_a_new_limit_is_audited_with_before_after_and_reason(company):
    create_customer(company, LAKESHORE)
    change_customer(company, "C-1", replace(stored(company, "C-1"), credit_limit=500000), reason="good payer")
    subject, before, after, reason = records(company)[-1]
    assert (subject, reason) == ("C-1", "good payer")
    assert '"credit_limit":null' in before
    assert '"credit_limit":500000' in after


def test_a_new_phone_number_is_no_matter_for_the_audit(company):
    create_customer(company, LAKESHORE)
    change_customer(company, "C-1", replace(stored(company, "C-1"), phone="716 555 0142"))
    assert len(records(company)) == 1
    assert stored(company, "C-1").phone == "716 555 0142"


def test_a_change_can_be_taken_back(company):
    create_customer(company, LAKESHORE)
    before = stored(company, "C-1")
    done = change_customer(company, "C-1", replace(before, terms="2/10net30", on_hold=True))
    assert done.reversal.sentence() == "Change C-1 back"
    done.reversal.call(company)
    assert stored(company, "C-1") == before


def test_a_customer_may_get_another_code_but_not_somebodys(company):
    create_customer(company, LAKESHORE)
    create_customer(company, CustomerData("C-2", "Alder & Sons"))
    with pytest.raises(Refused, match="C-2 already"):
        change_customer(company, "C-1", replace(stored(company, "C-1"), code="C-2"))
    change_customer(company, "C-1", replace(stored(company, "C-1"), code="LAKE"))
    assert stored(company, "LAKE").name == LAKESHORE.name


def test_what_the_audit_says_last_is_what_stands_there(company):
    create_customer(company, LAKESHORE)
    change_customer(company, "C-1", replace(stored(company, "C-1"), credit_limit=77))
    with company.reading() as read:
        known = last_known(read, "customer")["C-1"]
        assert walk(read) == []
    assert all(getattr(stored(company, "C-1"), name) == value for name, value in known.items())


def test_from_a_file_filled_cells_overwrite_and_empty_ones_leave(company):
    create_customer(company, LAKESHORE)
    rows = [
        {"code": " C-1 ", "name": "", "city": "Buffalo", "credit_limit": None},
        {"code": "C-2", "name": "Alder & Sons", "terms": "n/60"},
    ]
    assert imported(company, *rows) == (1, 1, 0)
    assert imported(company, *rows) == (0, 0, 2)
    assert stored(company, "C-1") == replace(LAKESHORE, city="Buffalo", currency="USD", terms="net30")
    assert stored(company, "C-2").terms == "net60"


def test_a_code_twice_in_a_file_is_one_customer(company):
    assert imported(company, {"code": "A", "name": "Alder"}, {"code": "A", "city": "Buffalo"}) == (1, 0, 0)
    assert stored(company, "A").city == "Buffalo"


def test_a_payer_may_stand_further_down_in_the_file(company):
    imported(company, {"code": "A", "name": "Branch", "payer": "B"}, {"code": "B", "name": "Head office"})
    assert stored(company, "A").payer == "B"


def test_a_file_with_one_wrong_row_changes_nothing(company):
    rows = [{"code": "A", "name": "Alder"}, {"code": "B", "name": "Birch", "payer": "nobody"}]
    with pytest.raises(Refused, match="nobody, who is to pay for B"):
        imported(company, *rows)
    with company.reading() as read:
        assert read.value("SELECT count(*) FROM customer") == 0
