"""The catalogue: what is sold, and that changes are kept."""

from dataclasses import replace
from decimal import Decimal

import pytest

from ar_desktop.errors import Refused
from ar_desktop.invoicing.items import ItemData, change_item, create_item, known_items, read_item, save_items

ROPE = ItemData("ROPE", "Nylon rope", Decimal("14.85"), "reel", Decimal("9.1"), "", "4000", "Rigging")


def stored(company, code):
    with company.reading() as read:
        return read_item(read, code)[1]


def test_an_item_is_found_again_as_it_was_entered(company):
    create_item(company, ROPE)
    assert stored(company, "ROPE") == ROPE


def test_a_code_is_given_once(company):
    create_item(company, ROPE)
    with pytest.raises(Refused, match="item ROPE already"):
        create_item(company, ROPE)


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [("tax_code", "S19", "no tax code S19"), ("account", "77", "no account 77"), ("account", "1100", "control account"),
     ("description", " ", "Describe"), ("code", "", "code")],
)  # fmt: skip
def test_what_leads_nowhere_is_refused(company, field, value, words):
    with pytest.raises(Refused, match=words):
        create_item(company, replace(ROPE, **{field: value}))


def test_changes_are_audited_and_can_be_taken_back(company):
    create_item(company, ROPE)
    done = change_item(company, "ROPE", replace(ROPE, unit_price=Decimal(15)))
    with company.reading() as read:
        before, after = read.row("SELECT before, after FROM audit WHERE what = 'item' ORDER BY number DESC")
    assert '"unit_price":"14.85"' in before
    assert '"unit_price":"15"' in after
    done.reversal.call(company)
    assert stored(company, "ROPE") == ROPE


def test_from_a_file_filled_cells_overwrite_and_empty_ones_leave(company):
    create_item(company, ROPE)
    rows = [
        {"code": "ROPE", "unit_price": Decimal(16), "unit": "", "cost": None},
        {"code": "GLOVE", "description": "Glove"},
        {"code": "GLOVE", "unit": "pair"},
    ]
    with company.writing("import") as write:
        assert save_items(write, rows)[:3] == (1, 1, 0)
    with company.writing("import") as write:
        assert save_items(write, rows[:1])[:3] == (0, 0, 1)
    assert stored(company, "ROPE") == replace(ROPE, unit_price=Decimal(16))
    with company.reading() as read:
        assert known_items(read, ["GLOVE", "none"])["GLOVE"][1].unit == "pair"
