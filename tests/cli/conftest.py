import pytest

from ar_desktop.ledger.new_company import create_company
from tests.cli.desk import Desk


@pytest.fixture(scope="session")
def templates(tmp_path_factory):
    """New companies by country, made once."""
    folder, made = tmp_path_factory.mktemp("templates"), {}

    def template(country="US", currency="USD"):
        key = (country, currency)
        if key not in made:
            made[key] = folder / f"{country}-{currency}.arbook"
            create_company(made[key], name="Alder", currency=currency, country=country).close()
        return made[key]

    return template


@pytest.fixture
def desk(templates, tmp_path, capsys):
    return Desk(tmp_path, templates(), capsys)


@pytest.fixture
def german_desk(templates, tmp_path, capsys):
    return Desk(tmp_path, templates("DE", "EUR"), capsys)
