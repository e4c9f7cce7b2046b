"""verify as a whole: on any company, beside whoever writes, stoppable, and on a damaged file."""

import pytest

from ar_desktop.closing.verify import findings, verify
from ar_desktop.company import open_company
from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer
from ar_desktop.errors import Cancelled
from tests.closing.tampering import full_company
from tests.stories.world import World, day_of


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return full_company(tmp_path_factory.mktemp("verify"))


def test_a_new_company_is_in_order(company):
    checks = verify(company)
    assert findings(company) == []
    assert len({check.name for check in checks}) == len(checks) > 30


def test_it_says_how_much_it_looked_at(path):
    with open_company(path, read_only=True) as company:
        checked = {check.name: check.checked for check in verify(company)}
    assert checked["Every entry balances"] > 20
    assert checked["The audit chain is unbroken"] > 40


def test_it_reads_beside_the_one_who_writes(path, tmp_path):
    with open_company(path) as writer, open_company(path, read_only=True) as reader:
        World(writer).invoice("C1", 500, day_of(300))
        assert findings(reader) == findings(writer) == []


def test_it_stops_when_asked(path):
    class Stop:
        steps = 0

        def step(self, done, total, note=""):
            self.steps += 1
            if self.steps == 3:
                raise Cancelled

    with open_company(path, read_only=True) as company:
        with pytest.raises(Cancelled):
            verify(company, Stop())
        assert findings(company) == []


def test_a_damaged_page_is_found_and_nothing_else_is_read(path, tmp_path):
    damaged = tmp_path / "Damaged.arbook"
    content = bytearray(path.read_bytes())
    with open_company(path, read_only=True) as company, company.reading() as read:
        page = read.value("SELECT rootpage FROM sqlite_master WHERE name = 'allocation'")
        size = read.value("PRAGMA page_size")
    content[(page - 1) * size : (page - 1) * size + 64] = bytes(64)
    damaged.write_bytes(content)
    with open_company(damaged, read_only=True) as company:
        (first, *_) = verify(company)
    assert not first.ok
    assert "restore the last backup" in first.finding


def test_numbers_may_get_another_prefix_and_come_from_elsewhere(company):
    create_customer(company, CustomerData("C1", "Customer"))
    world = World(company)
    world.invoice("C1", 500, day_of(300))
    with company.writing("settings") as write:
        write.change_setting("numbering_invoice", "RE-")
    world.invoice("C1", 500, day_of(301))
    world.invoice("C1", 500, day_of(302), number="RE-2026-7")
    world.invoice("C1", 500, day_of(303), number="RE-2026-00009")
    assert findings(company) == []
    world.invoice("C1", 500, day_of(304))
    assert findings(company) == []
