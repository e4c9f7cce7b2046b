import pytest

from ar_desktop.values.countries import is_country


@pytest.mark.parametrize("code", ["US", "DE", "GB", "XK", "CH"])
def test_countries(code):
    assert is_country(code)


@pytest.mark.parametrize("code", ["ZZ", "EU", "UK", "us", "USA", "", "1A", "XX"])
def test_what_is_no_country(code):
    assert not is_country(code)
