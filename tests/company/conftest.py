import pytest

from tests.company import books


@pytest.fixture
def path(tmp_path):
    return tmp_path / "Alder.arbook"


@pytest.fixture
def company(path):
    """Not the one of other folders: it needs no ledger."""
    with books.create(path) as company:
        yield company
