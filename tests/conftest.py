"""What tests of every folder start from."""

import os
import shutil
from datetime import date
from pathlib import Path

import platformdirs
import pytest
from hypothesis import settings

from ar_desktop.company import FixedClock, open_company

# Windows are drawn in memory unless somebody wants to watch them.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is slow by chance; how fast things are is for the benchmarks to say.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

TODAY = date(2026, 11, 19)


LONGEST = ("test_tour.py", "test_invariants.py", "test_soak.py", "test_every_command.py")


def pytest_collection_modifyitems(items):
    """What takes longest begins first: what is short fills the time that is left on the other cores."""
    items.sort(key=lambda item: item.path.name not in LONGEST)


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory):
    """Backups and papers that nobody gave a place go there, and not among those of whoever runs the tests."""
    os.environ.setdefault("XDG_CACHE_HOME", str(Path.home() / ".cache"))  # of fonts: making it takes seconds
    home = tmp_path_factory.mktemp("home")
    os.environ["HOME"] = str(home)
    with pytest.MonkeyPatch.context() as patch:  # a system may name the folder of documents elsewhere
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_DOCUMENTS_DIR"):
            patch.delenv(name, raising=False)
        patch.setattr(platformdirs, "user_documents_path", lambda: home / "Documents")
        yield


@pytest.fixture(scope="session")
def new_company_file(tmp_path_factory):
    """Copied for each test: making one takes longer than most tests."""
    from ar_desktop.ledger.new_company import create_company

    path = tmp_path_factory.mktemp("new") / "Alder.arbook"
    clock = FixedClock(TODAY)
    create_company(path, name="Alder", currency="USD", country="US", user="Dana", clock=clock).close()
    return path


@pytest.fixture
def company(new_company_file, tmp_path):
    """A small company in USD, open for writing; today is 19 November 2026."""
    path = tmp_path / "Alder.arbook"
    shutil.copy(new_company_file, path)
    with open_company(path, user="Dana", clock=FixedClock(TODAY)) as company:
        yield company
