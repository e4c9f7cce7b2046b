"""Due dates on weekends and holidays: moved where the company says so, unless somebody named the day."""

import pickle

import pytest

from ar_desktop.invoicing.house import House
from ar_desktop.receipts.moving import move_item
from tests.invoicing.office import TODAY, day, line


@pytest.fixture
def patient(us):
    """A company whose due dates wait for the next business day."""
    us.setting("due_on_business_days", "yes")
    return us


def due(office, number):
    return [f"{when:%m-%d}" for when, _ in office.view(number).due_lines]


def test_they_stay_where_nothing_is_said(us):
    assert due(us, us.post("06-04", line(100), terms="net30").number) == ["07-04"]


def test_a_holiday_that_falls_on_a_saturday_is_kept_on_friday_and_paid_on_monday(patient):
    assert due(patient, patient.post("06-04", line(100), terms="net30").number) == ["07-06"]
    assert due(patient, patient.post("06-03", line(100), terms="net30").number) == ["07-06"]
    assert due(patient, patient.post("06-02", line(100), terms="net30").number) == ["07-02"]


def test_each_instalment_moves_by_itself(patient):
    posted = patient.post("06-04", line(100), terms="50@0+50@30")
    assert due(patient, posted.number) == ["06-04", "07-06"]
    assert patient.item(posted).due_date == day("07-06")


def test_a_due_date_that_somebody_named_is_not_moved(patient):
    assert due(patient, patient.post("06-04", line(100), due=day("07-04")).number) == ["07-04"]


def test_new_terms_on_another_payer_wait_as_well(patient):
    posted = patient.post("06-02", line(100), terms="net30")
    moved = move_item(patient.company, posted.item_id, "C3", day=day("06-04"), terms="net30")
    with patient.company.reading() as read:
        assert read.value("SELECT due_date FROM open_item WHERE id = :i", i=moved.item_id) == "2026-07-06"


def test_the_company_can_be_handed_to_another_process(patient):
    with patient.company.reading() as read:
        house = House(read, TODAY)
    again = pickle.loads(pickle.dumps(house))
    assert again.due_lines("net30", day("06-04"), 100, "USD") == ((day("07-06"), 100),)
