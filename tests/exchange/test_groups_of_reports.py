"""Reports in groups: whose the rows are that stand under a customer's name, and whose those behind a total are."""

import pytest

from tests.exchange.trying import tried

HEADS = "Customer,Type,Num,Date,Open balance\n"
HARBOR = "Harbor Freight Bros,,,,\n,Invoice,A-1,2026-09-01,100.00\n"


def owners(trial):
    """Whose each number is; those of rows that are refused are not there."""
    number, customer = trial.fields.index("number"), trial.fields.index("customer")
    return {row.typed[number]: row.typed[customer] for row in trial.rows if row.fate != "wrong" and row.typed[number]}


def refused(trial):
    return [(one.line, one.facts.get("field")) for one in trial.problems]


def test_a_customer_called_total_stands_above_their_own_rows(desk):
    _look, trial = tried(
        desk,
        HEADS + HARBOR + "Total for Harbor Freight Bros,,,,100.00\n"
        "Total Wine & More,,,,\n,Invoice,B-1,2026-09-02,5000.00\n,Invoice,B-2,2026-09-02,7000.00\n"
        "Total for Total Wine & More,,,,12000.00\nTOTAL,,,,12100.00\n",
    )
    wine = "Total Wine & More"
    assert (owners(trial), refused(trial)) == ({"A-1": "Harbor Freight Bros", "B-1": wine, "B-2": wine}, [])
    assert [one.line for one in trial.warnings] == [4, 8, 9]


def test_a_total_without_its_sum_ends_a_group_and_names_nobody(desk):
    _look, trial = tried(
        desk,
        HEADS + "De Boer,,,,\n,Invoice,D-1,2026-09-01,10.00\nTotal De Boer,,,,\n,Invoice,X-1,2026-09-02,20.00\n"
        "Total Wine & More,,,,\n,Invoice,W-1,2026-09-03,30.00\nTotal for Total Wine & More,,,,\n"
        ",Invoice,X-2,2026-09-04,40.00\n",
    )
    assert owners(trial) == {"D-1": "De Boer", "W-1": "Total Wine & More"}
    assert refused(trial) == [(5, "customer"), (9, "customer")]


@pytest.mark.parametrize(
    "end",
    [
        "Total for Harbor Freight Bros,,,,100.00",
        "Total for Harbor Freight Bros,,,,",  # a program that leaves the sum out
        "Total for Harbor Freight Bros with sub-customers,,,,",
        "TOTAL,,,,",
        "Brightwater Dairy,,,,20.00",  # a head that has its balance beside it
        "Harbor Freight Bros Total,,,,100.00",
    ],
)
def test_rows_without_customer_behind_the_end_of_a_group_are_nobodys(desk, end):
    _look, trial = tried(desk, f"{HEADS}{HARBOR}{end}\n,Invoice,X-1,2026-09-03,20.00\n")
    assert owners(trial) == {"A-1": "Harbor Freight Bros"}
    assert (5, "customer") in refused(trial)


def test_rows_of_a_job_are_not_given_to_the_customer_above_it_nor_to_another_job(desk):
    _look, trial = tried(
        desk,
        HEADS + HARBOR + "Kitchen,,,,\n,Invoice,K-1,2026-09-02,50.00\nTotal Kitchen,,,,50.00\n"
        ",Invoice,X-1,2026-09-03,20.00\nPorch,,,,\n,Invoice,P-1,2026-09-04,30.00\nTotal Porch,,,,30.00\n"
        "Total Harbor Freight Bros,,,,200.00\n",
    )
    assert owners(trial) == {"A-1": "Harbor Freight Bros", "K-1": "Kitchen", "P-1": "Porch"}
    assert refused(trial) == [(7, "customer")]


def test_a_head_whose_group_is_empty_gets_no_rows_of_others(desk):
    _look, trial = tried(
        desk, f"{HEADS}{HARBOR}Alder,,,,\nTotal Alder,,,,0.00\n,Invoice,X-1,2026-09-03,20.00\nBeech,,,,\n"
        ",Invoice,B-1,2026-09-03,20.00\n",
    )  # fmt: skip
    assert owners(trial) == {"A-1": "Harbor Freight Bros", "B-1": "Beech"}
    assert refused(trial) == [(6, "customer")]


@pytest.mark.parametrize("name", ["Total Wine & More", "Sum Holdings", "Gesamt Bau GmbH", "Grand Total Foods"])
def test_rows_of_a_list_whose_customer_is_called_total_are_rows(desk, name):
    heads = "Customer,Type,Num,Date,Due date,Open balance\n"
    _look, trial = tried(
        desk,
        f"{heads}Alder,Invoice,A-1,2026-09-01,,10.00\n{name},Invoice,B-1,2026-09-02,2026-10-02,5000.00\n"
        f"{name},Invoice,B-2,2026-09-02,,7000.00\n{name},Invoice,B-3,,,1.00\n{name},Invoice,,2026-09-02,,1.00\n"
        f"{name},Invoice,,,,1.00\n{name},,,,,1.00\nTotal,,,,,12010.00\n",
    )
    assert owners(trial) == {"A-1": "Alder", "B-1": name, "B-2": name}
    assert refused(trial) == [(5, "date"), (6, "number"), (7, "number"), (8, "number")]
    assert [one.line for one in trial.warnings] == [9]


def test_a_payment_of_a_customer_called_total_that_has_not_come_is_no_total(desk):
    _look, trial = tried(
        desk, "Customer,Date,Amount,Method\nTotal Wine & More,2026-09-01,10.00,check\nTotal Wine & More,,5.00,check\n",
        "receipts",
    )  # fmt: skip
    assert trial.totals.imported.sums == {"USD": 1000}
    assert [(one.line, "adds up" in one.sentence()) for one in trial.warnings] == [(3, False)]
