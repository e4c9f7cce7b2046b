import pytest

from tests.ledger.desk import Desk, Template


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    return Template.new(tmp_path_factory.mktemp("template"))


@pytest.fixture(scope="session")
def cash_basis_template(tmp_path_factory):
    return Template.new(tmp_path_factory.mktemp("cash"), settings={"tax_basis": "cash"}, country="GB")


@pytest.fixture
def desk(template, tmp_path):
    """The books are in order when a test has ended well."""
    with template.opened(tmp_path) as company:
        desk = Desk(company)
        yield desk
        desk.check()


@pytest.fixture
def cash_desk(cash_basis_template, tmp_path):
    with cash_basis_template.opened(tmp_path) as company:
        desk = Desk(company)
        yield desk
        desk.check()
