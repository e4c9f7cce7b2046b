import pytest

from tests.invoicing.office import Office, Template


@pytest.fixture(scope="session")
def us_template(tmp_path_factory):
    return Template(tmp_path_factory.mktemp("us"))


@pytest.fixture(scope="session")
def de_template(tmp_path_factory):
    return Template(tmp_path_factory.mktemp("de"), currency="EUR", country="DE")


@pytest.fixture(scope="session")
def ca_template(tmp_path_factory):
    return Template(tmp_path_factory.mktemp("ca"), currency="CAD", country="CA")


@pytest.fixture(scope="session")
def cash_template(tmp_path_factory):
    return Template(tmp_path_factory.mktemp("cash"), currency="GBP", country="GB", settings={"tax_basis": "cash"})


def _office(template, folder):
    with template.opened(folder) as company:
        office = Office(company)
        yield office
        office.check()


@pytest.fixture
def us(us_template, tmp_path):
    yield from _office(us_template, tmp_path)


@pytest.fixture
def de(de_template, tmp_path):
    yield from _office(de_template, tmp_path)


@pytest.fixture
def ca(ca_template, tmp_path):
    yield from _office(ca_template, tmp_path)


@pytest.fixture
def cash(cash_template, tmp_path):
    yield from _office(cash_template, tmp_path)
