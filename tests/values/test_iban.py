import pytest

from ar_desktop.values.iban import IbanNotUnderstood, check_iban


@pytest.mark.parametrize("typed", ["DE02120300000000202051", "gb82 WEST 1234 5698 7654 32", "NO93 8601 1117 947"])
def test_it_stays_as_it_was_typed(typed):
    assert check_iban(typed) == typed


@pytest.mark.parametrize(
    "typed",
    [
        "DE02120300000000202015",  # two digits swapped
        "DE0212030000000020205",  # one missing
        "DE021203000000002020511",  # one too many
        "XX02120300000000202051",  # no such country
        "02120300000000202051",
        "0048 117 302",  # an account number in the wrong field
        "x",
        "",
    ],
)
def test_what_is_no_iban_is_refused_and_named(typed):
    with pytest.raises(IbanNotUnderstood) as refused:
        check_iban(typed)
    assert f"“{typed}” is not a valid IBAN" in str(refused.value)


def test_a_page_pasted_into_the_field_is_quoted_in_short():
    with pytest.raises(IbanNotUnderstood) as refused:
        check_iban("DE02\n" * 400)
    assert len(str(refused.value)) < 200
    assert "\n" not in str(refused.value)
