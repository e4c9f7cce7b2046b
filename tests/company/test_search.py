import pytest

from ar_desktop.company import search
from ar_desktop.company.integrity import damage
from ar_desktop.company.search import Findable, find_customers
from ar_desktop.company.sort_key import sort_key

CUSTOMERS = [
    Findable(1, "MUE-1", "Müller & Söhne GmbH", "Jörg Łuczak", "Gießen", "+49 641 99-120", "kasse@mueller.example"),
    Findable(2, "MUL", "Muller Freight", "Dana Reed", "Springfield", "555 0100", "ap@mullerfreight.example"),
    Findable(3, "SPR-9", "Springfield Dairy", city="Muller's Cross"),
    Findable(4, "100%", 'The "Quote" Company'),
]


@pytest.fixture
def found(company):
    with company.writing("import") as write:
        search.index_customers(write, CUSTOMERS)

    def find(text, limit=50):
        with company.reading() as read:
            return find_customers(read, text, limit)

    return find


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("müller", [1, 2, 3]),
        ("MULLER fre", [2]),
        ("soh giess", [1]),
        ("luczak", [1]),
        ("mue-1", [1]),
        ("4964199120", [1]),
        ("kasse@mueller", [1]),
        ("dairy", [3]),
        ('"quote', [4]),
        ("quote AND company", []),
        ("ull", []),
        ("", []),
        ("   ", []),
        ("%", []),
        ("***", []),
        ("100%", [4]),
    ],
)
def test_the_beginnings_of_words_find_a_customer(found, typed, ids):
    assert sorted(found(typed)) == ids


def test_a_name_counts_for_more_than_a_street(found):
    assert found("muller")[-1] == 3
    assert found("muller", limit=1)[0] in (1, 2)


def test_a_customer_is_found_by_what_they_are_called_now(found, company):
    with company.writing("rename") as write:
        search.index_customer(write, 2, code="MUL", name="Heron Freight")
        search.forget_customer(write, 3)
    assert found("heron") == [2]
    assert found("dana") == []
    assert found("dairy") == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Łódź  Straße", "lodz strasse"),
        ("ÉCOLE", "ecole"),
        ("Ångström", "angstrom"),
        ("Ørsted", "orsted"),
        ("ガス", "ガス"),
        ("हिन्दी", "हिन्दी"),
        ("Ａｌｄｅｒ", "alder"),
        ("  Plain ", "plain"),
    ],
)
def test_text_is_sorted_without_case_and_accents(text, key):
    assert sort_key(text) == key


def test_a_file_is_not_called_damaged_because_its_search_was_tidied_up(company):
    """SQLite merges the segments of a search table after sixteen writes; who looked before is asked to look anew."""
    for id_ in range(1, 40):
        with company.writing("post") as write:
            search.index_documents(write, [(id_, f"INV-{id_:05}", "")])
        with company.reading() as read:
            assert damage(read) == []
