"""A company of a name that somebody deleted by hand."""

from ar_desktop.company import open_company
from ar_desktop.ledger.new_company import create_company


def test_what_a_deleted_file_left_behind_does_no_harm(tmp_path):
    path = tmp_path / "Alder.arbook"
    company = create_company(path, name="Old", currency="USD")
    with company.writing("test") as write:
        write.change_setting("city", "Leeds")
    left = path.with_name(path.name + "-wal").read_bytes()
    company.close()
    path.unlink()
    path.with_name(path.name + "-wal").write_bytes(left)
    create_company(path, name="New", currency="EUR").close()
    with open_company(path) as company:
        assert (company.setting("name"), company.setting("city")) == ("New", "")
