from array import array

import pytest

NUMBERS = "WITH RECURSIVE n(id) AS (VALUES (1) UNION ALL SELECT id + 1 FROM n WHERE id < :last) SELECT id FROM n"


def ids(company, sql, **params):
    with company.reading() as read:
        return read.ids(sql, **params)


def test_the_ids_of_a_long_list_come_in_its_order(company):
    last = 70_000  # more than are read in one bite
    assert ids(company, f"{NUMBERS} ORDER BY id % 7 DESC, id", last=last) == array(
        "q", sorted(range(1, last + 1), key=lambda number: (-(number % 7), number))
    )


def test_an_id_is_as_large_as_the_file_allows(company):
    largest = 2**63 - 1
    found = ids(company, "SELECT 1 UNION ALL SELECT :largest ORDER BY 1 DESC", largest=largest)
    assert list(found) == [largest, 1]


@pytest.mark.parametrize(("limit", "found"), [(0, []), (2, [1, 2])])
def test_a_list_may_be_short_or_empty(company, limit, found):
    assert list(ids(company, f"{NUMBERS} LIMIT :limit", last=9, limit=limit)) == found
