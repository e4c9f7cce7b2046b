"""What tests of every folder start from."""

import os
from datetime import date

import pytest
from hypothesis import settings

from ar_desktop.company import FixedClock

# Windows are drawn in memory unless somebody wants to watch them.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is slow by chance; how fast things are is for the benchmarks to say.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

TODAY = date(2026, 11, 19)


@pytest.fixture
def company(tmp_path):
    """A small company in USD, open for writing; today is 19 November 2026."""
    from ar_desktop.ledger.new_company import create_company

    path = tmp_path / "Alder.arbook"
    clock = FixedClock(TODAY)
    with create_company(path, name="Alder", currency="USD", country="US", user="Dana", clock=clock) as company:
        yield company
