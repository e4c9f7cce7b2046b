from pathlib import Path

import pytest

from ar_desktop.company import Company, create_file, open_company
from ar_desktop.company.trouble import CompanyFileProtected
from ar_desktop.errors import Refused
from tests.company import books


def test_a_new_company_knows_its_settings_and_has_an_identity(company):
    assert company.currency == "USD"
    assert company.setting("name") == "Alder"
    assert company.setting("nothing of the kind", "none") == "none"
    assert len(company.setting("uuid")) == 36
    assert company.today == books.TODAY


def test_the_seed_finds_the_settings_already(path):
    seen = {}
    with create_file(path, settings=books.SETTINGS, seed=lambda write: seen.update(write.company.settings())):
        assert seen["currency"] == "USD"


def test_an_existing_file_is_refused_and_left_alone(path):
    path.write_text("my letters")
    with pytest.raises(Refused, match="exists already"):
        books.create(path)
    assert path.read_text() == "my letters"


def test_a_folder_is_not_made_from_a_typing_error(tmp_path):
    with pytest.raises(Refused, match="There is no folder"):
        books.create(tmp_path / "bokos" / "Alder.arbook")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder where nobody may write")
def test_a_folder_where_nothing_can_be_written_is_told():
    with pytest.raises(CompanyFileProtected, match=r"/proc/self/Alder.arbook is write-protected; nothing was written"):
        books.create(Path("/proc/self/Alder.arbook"))


def test_a_company_that_could_not_be_made_leaves_nothing_behind(path):
    def fails(write):
        books.seed(write)
        raise RuntimeError("half-way")

    with pytest.raises(RuntimeError):
        create_file(path, settings=books.SETTINGS, seed=fails)
    assert list(path.parent.iterdir()) == []


def test_what_an_interrupted_creation_left_does_not_stand_in_the_way(path):
    path.with_name(path.name + ".new").write_bytes(b"half a file")
    with books.create(path) as company:
        assert company.setting("name") == "Alder"
    assert not path.with_name(path.name + ".new").exists()


def test_a_closed_company_is_one_file_and_its_lock(path):
    books.create(path).close()
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name, path.name + ".lock"]


def test_a_company_can_be_closed_twice(path):
    company = books.create(path)
    company.close()
    company.close()
    assert isinstance(open_company(path, read_only=True), Company)


def test_an_encrypted_company_opens_with_its_password_alone(path):
    books.create(path, password="Nightjar 7").close()
    assert b"Alder" not in path.read_bytes()
    with open_company(path, password="Nightjar 7") as company:
        assert company.setting("name") == "Alder"
