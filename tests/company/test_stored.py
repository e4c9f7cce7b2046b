import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ar_desktop.company import stored
from ar_desktop.errors import Refused
from ar_desktop.progress import Silent


@pytest.fixture
def small_pieces(monkeypatch):
    monkeypatch.setattr(stored, "CHUNK", 10)


def test_a_file_comes_back_as_it_went_in_and_is_kept_once(company, tmp_path, small_pieces):
    paper = tmp_path / "letter.pdf"
    paper.write_bytes(b"%PDF " + bytes(range(256)))
    with company.writing("attach") as write:
        digest = stored.store(write, paper)
        count = write.value("SELECT count(*) FROM stored_chunk")
        assert stored.store(write, paper.read_bytes()) == digest
        assert write.value("SELECT count(*) FROM stored_chunk") == count > 1
    with company.reading() as read:
        assert stored.load(read, digest) == paper.read_bytes()
        assert max(map(len, stored.chunks(read, digest))) == 10
        assert stored.check(read, Silent()) == []


@settings(max_examples=20, deadline=None)
@given(st.binary(max_size=stored.CHUNK + 5))
def test_any_bytes_come_back(shared_company, content):
    with shared_company.writing("attach") as write:
        assert stored.load(write, stored.store(write, content)) == content


@pytest.fixture(scope="module")
def shared_company(tmp_path_factory):
    from tests.company import books

    with books.create(tmp_path_factory.mktemp("stored") / "A.arbook") as company:
        yield company


def test_a_piece_that_was_changed_or_lost_is_found(company, small_pieces):
    with company.writing("attach") as write:
        for content in (b"an invoice, and a long one at that", b"a statement of two pages"):
            stored.store(write, content)
        write.execute("UPDATE stored_chunk SET content = x'00' WHERE position = 0 AND length(content) > 9")
    with company.reading() as read:
        assert len(stored.check(read, Silent())) == 2


def test_a_file_that_changes_while_it_is_read_is_refused(company, tmp_path, monkeypatch):
    paper = tmp_path / "letter.pdf"
    paper.write_bytes(b"first")
    digest = stored._digest

    def changed_after(file):
        found = digest(file)
        paper.write_bytes(b"other")
        return found

    monkeypatch.setattr(stored, "_digest", changed_after)
    with pytest.raises(Refused, match="changed while"), company.writing("attach") as write:
        stored.store(write, paper)
