"""A company with a customer or two."""

import pytest

from tests.receipts import ground


@pytest.fixture
def books(company):
    """The company with customer C1, held to its proof at the end of each test."""
    ground.customer(company)
    yield company
    ground.sound(company)
