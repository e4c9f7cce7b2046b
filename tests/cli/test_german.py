"""The command line of a machine that speaks German; what programs read stays as it is."""

import json

import pytest

from ar_desktop.cli.language import words_here
from ar_desktop.cli.main import main
from ar_desktop.company import open_company


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    words_here.cache_clear()
    path = tmp_path / "Nordtor.arbook"
    assert main(["new", str(path), "--name", "Nordtor", "--currency", "EUR", "--country", "DE"]) == 0
    yield str(path)
    words_here.cache_clear()


def said(capsys, *words):
    capsys.readouterr()
    code = main(list(words))
    return code, capsys.readouterr()


def test_reports_and_checks_are_told_in_german(file, capsys):
    _code, told = said(capsys, "report", file, "list")
    assert "Fälligkeit nach Posten" in told.out
    _code, told = said(capsys, "verify", file)
    assert "Jede Buchung geht auf" in told.out
    assert "Die Bücher stimmen." in told.out


def test_programs_read_english_names(file, capsys):
    _code, told = said(capsys, "verify", file, "--json")
    assert "Every entry balances" in [check["name"] for check in json.loads(told.out)["checks"]]


def test_a_refusal_is_german(file, capsys):
    code, told = said(capsys, "report", file, "frobnicate")
    assert code != 0
    assert "Es gibt keinen Bericht „frobnicate“" in told.err


def test_a_german_company_writes_german_papers_and_keeps_german_books(file, capsys):
    with open_company(file, read_only=True) as company, company.reading() as read:
        assert company.setting("language") == "de"
        assert read.value("SELECT name FROM account WHERE role = 'revenue'") == "Umsatz"
        # what stands on papers is said again in the language of each
        known = read.row("SELECT t.name, c.name FROM tax_code t JOIN tax_component c ON c.tax_code_id = t.id")
        assert known == ("USt 19%", "VAT")


def test_a_company_of_a_country_whose_language_is_not_spoken_here_writes_english(tmp_path):
    path = tmp_path / "Sakura.arbook"
    assert main(["new", str(path), "--name", "Sakura", "--currency", "JPY", "--country", "JP"]) == 0
    with open_company(path, read_only=True) as company, company.reading() as read:
        assert company.setting("language") == "en"
        assert read.value("SELECT name FROM tax_component LIMIT 1") == "Consumption tax"
        assert read.value("SELECT reason FROM tax_code WHERE code = 'G'") == "Export"
