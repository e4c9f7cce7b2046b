"""A company with one customer."""

import pytest

from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer


@pytest.fixture
def customer(company):
    return create_customer(company, CustomerData("HAL", "Halvorsen Marine", email="office@halvorsen.example")).id
