"""Every command: what it does, what it answers as JSON, and what it refuses."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from ar_desktop.cli import commands
from ar_desktop.company import open_company

ROOT = Path(__file__).parents[2]
INVOICES = "number,customer,date,amount,salesperson\nI1,C1,2026-01-05,100,Ann\nI2,C2,2026-02-10,50.50,Bob\n"


@pytest.fixture
def billed(desk):
    desk.imports("invoices", INVOICES, "--create-customers")
    return desk


def test_help_lists_every_command(desk):
    said = desk.say("--help")
    assert said.code == 0
    for name in ("new", "settings", "sample", "import", "report", "invoice", "statements", "close", "reopen", "verify"):
        assert f"\n    {name} " in said.out, name


@pytest.mark.parametrize(
    "words",
    [
        ("frobnicate",),
        ("import", "x.arbook"),
        ("import", "x.arbook", "invoice", "x.csv"),
        ("report", "x.arbook", "aging", "--as-of", "2026-02-30"),
        ("report", "x.arbook", "aging", "--by", "colour"),
        ("close", "x.arbook", "March"),
        ("reopen", "x.arbook", "2026-03"),
        ("settings", "x.arbook", "name"),
        ("import", "x.arbook", "invoices", "x.csv", "--rate", "EUR=-1"),
        ("bank", "x.arbook", "y.ofx"),
        ("dun", "x.arbook"),
        ("--today", "yesterday", "verify", "x.arbook"),
    ],
)
def test_what_is_not_understood_is_a_usage_error(desk, words):
    said = desk.say(*words)
    assert (said.code, said.out) == (2, "")
    assert "usage:" in said.err


def test_new_makes_a_company_and_refuses_an_existing_file(desk, tmp_path):
    path = tmp_path / "new.arbook"
    said = desk.say("new", path, "--name", "Birch", "--currency", "eur", "--country", "de", "--json")
    assert said.code == 0
    assert {key: said.document[key] for key in ("name", "currency", "country")} == {
        "name": "Birch", "currency": "EUR", "country": "DE",
    }  # fmt: skip
    again = desk.say("new", path, "--name", "Birch", "--currency", "EUR")
    assert (again.code, again.out) == (1, "")
    assert again.err == f"{path} exists already.\n"


@pytest.mark.parametrize(
    ("country", "codes"),
    [
        ("DE", ["AE", "E", "G", "K", "O", "S19", "S7", "Z"]),
        ("GB", ["AE", "E", "G", "O", "S20", "S5", "Z"]),
        ("US", ["EXEMPT", "TAX"]),
        ("", ["EXEMPT"]),
    ],
)
def test_new_makes_the_tax_codes_of_its_country(desk, tmp_path, country, codes):
    desk.file = tmp_path / "new.arbook"
    desk.say("new", desk.file, "--name", "Birch", "--currency", "EUR", *(("--country", country) if country else ()))
    assert [row[0] for row in desk.rows("SELECT code FROM tax_code ORDER BY code")] == codes


@pytest.mark.parametrize("words", [("--currency", "XXQ"), ("--currency", "USD", "--country", "Germany")])
def test_new_refuses_what_is_no_currency_or_country_and_leaves_nothing(desk, tmp_path, words):
    said = desk.say("new", tmp_path / "new.arbook", "--name", "Birch", *words, "--json")
    assert said.code == 1
    assert said.error["message"]
    assert not list(tmp_path.glob("new.arbook*"))


def test_settings_are_shown_and_changed_together_or_not_at_all(desk):
    assert desk.done("settings")["tax_rounding"] == "document"
    iban = "DE02 1203 0000 0000 2020 51"
    changed = desk.done("settings", "city=Bonn", "buckets=15, 45,90", "confident=0.99", f"iban={iban}")
    assert (changed["city"], changed["buckets"], changed["iban"]) == ("Bonn", "15,45,90", iban)
    error = desk.refused("settings", "city=Berlin", "tax_rounding=cents")
    assert "document, line" in error["message"]
    assert "not a valid IBAN" in desk.refused("settings", "city=Berlin", "iban=DE02 1203 0000")["message"]
    assert desk.done("settings")["city"] == "Bonn"


@pytest.mark.parametrize(
    "change",
    ["colour=red", "buckets=60,30", "confident=2", "opening_date=soon", "prices=net", "tax_basis=x", "rounding=up",
     "name=", "currency=EUR", "taxrounding=line", "terms=never", "country=Germany", "difference_tolerance=-1"],
)  # fmt: skip
def test_a_setting_that_cannot_be_is_refused(desk, change):
    assert desk.refused("settings", change)["message"]


def test_an_unknown_setting_is_refused_with_those_there_are(desk):
    assert "tax_rounding, tax_basis" in desk.refused("settings", "tax=1")["message"]


def test_months_close_with_all_before_and_reopen_with_all_after(billed):
    assert billed.done("close", "2026-03") == {"period": "2026-03", "state": "closed"}
    late = "number,customer,date,amount\nI9,C1,2025-12-31,1\n"
    assert billed.import_refused("invoices", late)["code"] == "AR301"
    assert billed.refused("reopen", "2026-05", "--reason", "x")["message"] == "May 2026 is not closed."
    assert billed.refused("close", "2026-03")["message"]
    assert billed.done("reopen", "2025-12", "--reason", "forgotten") == {"period": "2025-12", "state": "open"}
    assert billed.imports("invoices", late)["created"] == 1
    reasons = billed.rows("SELECT reason FROM audit WHERE what = 'period' ORDER BY number DESC LIMIT 1")
    assert reasons == [("forgotten",)]
    assert billed.verified()


def test_a_soft_close_asks_for_a_reason(billed):
    assert billed.done("close", "2026-03", "--soft")["state"] == "soft"
    late = "number,customer,date,amount\nI9,C1,2026-03-31,1\n"
    assert billed.import_refused("invoices", late)["code"] == "AR302"
    assert billed.imports("invoices", late, "--reason", "came late")["created"] == 1
    assert billed.imports("receipts", "customer,date,amount\nC1,2026-03-31,1\n", "--reason", "came late")["created"]
    assert billed.rows("SELECT DISTINCT reason FROM audit WHERE what IN ('invoice', 'receipt') AND reason <> ''") == [
        ("came late",)
    ]


def test_verify_says_what_it_checked_and_finds_a_changed_row(billed):
    document = billed.run("verify", "--json").document
    assert document["ok"]
    assert all(set(check) == {"name", "ok", "checked", "finding"} for check in document["checks"])
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(billed.file))
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE document SET gross = 20000, net = 20000 WHERE number = 'I1'")
    connection.commit()
    connection.close()
    said = billed.run("verify", "--json")
    assert (said.code, said.document["ok"]) == (1, False)
    assert any("I1" in (check["finding"] or "") for check in said.document["checks"])
    assert "WRONG" in billed.run("verify").out


def test_a_backup_is_checked_and_comes_back(billed, tmp_path):
    made = billed.done("backup", tmp_path / "copy.arbook")
    assert Path(made["file"]).exists()
    restored = billed.say("restore", made["file"], tmp_path / "again.arbook", "--json")
    assert restored.document["audit_hash"] == made["audit_hash"]
    assert billed.say("verify", tmp_path / "again.arbook").code == 0
    assert billed.say("restore", made["file"], tmp_path / "again.arbook").code == 1
    assert billed.say("backup", billed.file, tmp_path / "copy.arbook").code == 1
    assert billed.say("restore", tmp_path / "none.arbook", tmp_path / "x.arbook").code == 1


def test_an_invoice_prints(billed, tmp_path):
    pdf = tmp_path / "I1.pdf"
    billed.done("invoice", "I1", "--format", "pdf", "-o", pdf)
    assert pdf.read_bytes().startswith(b"%PDF")
    assert "I7" in billed.refused("invoice", "I7", "-o", pdf)["message"]
    said = billed.run("invoice", "I1", "-o", tmp_path / "no folder" / "I1.pdf")
    assert (said.code, "No such file" in said.err, "Traceback" in said.err) == (1, True, False)


@pytest.mark.parametrize("kind", ["open-item", "balance-forward", "activity"])
def test_statements_are_written_and_add_up(billed, tmp_path, kind):
    document = billed.done("statements", "--as-of", "2026-03-31", "--kind", kind, "-o", tmp_path / "out")
    assert (document["as_of"], document["kind"], document["total"]) == ("2026-03-31", kind, "150.50")
    assert [(one["customer"], one["balance"], one["currency"]) for one in document["files"]] == [
        ("C1", "100.00", "USD"), ("C2", "50.50", "USD"),
    ]  # fmt: skip
    for one in document["files"]:
        assert Path(one["path"]).read_bytes().startswith(b"%PDF")
        assert one["pages"] == 1
    assert billed.verified()


def test_statements_of_chosen_customers_in_one_file(billed, tmp_path):
    words = ("--as-of", "2026-03-31", "--one-file", "-o", tmp_path / "out", "--customer", "C2")
    assert [one["customer"] for one in billed.done("statements", *words)["files"]] == ["C2"]
    assert len(billed.done("statements", *words, "C1")["files"]) == 2
    assert "no customer XX" in billed.refused("statements", "--customer", "XX", "-o", tmp_path / "out")["message"]


@pytest.mark.parametrize("invoices", ["0", "-5", "1000001"])
def test_a_sample_company_has_some_invoices(desk, tmp_path, invoices):
    said = desk.say("sample", tmp_path / "a.arbook", "--invoices", invoices, "--json")
    assert (said.code, said.error["message"]) == (1, "A sample company has 1 to 1,000,000 invoices.")
    assert not (tmp_path / "a.arbook").exists()


def test_the_sample_company_is_the_same_each_time(desk, tmp_path):
    words = ("--invoices", 60, "--seed", 7, "--today", "2026-11-19", "--json")
    for name in ("a.arbook", "b.arbook"):
        assert desk.say("sample", tmp_path / name, *words).code == 0
    first, second = (desk.say("report", tmp_path / name, "aging", "--json", "--today", "2026-11-19").document
                     for name in ("a.arbook", "b.arbook"))  # fmt: skip
    assert first == second
    assert desk.say("verify", tmp_path / "a.arbook", "--quiet").code == 0


# ground rules


def test_today_decides_what_is_late(billed):
    assert billed.aging_total("--today", "2026-01-20")["overdue"] == "0.00"
    assert billed.aging_total("--today", "2026-02-20")["overdue"] == "100.00"
    said = billed.say("--today", "2026-02-20", "--json", "report", billed.file, "aging")
    assert said.document["as_of"] == "2026-02-20"


def test_reports_as_known_at_a_moment_leave_out_what_was_recorded_later(billed):
    assert billed.aging_total("--as-of", "2026-03-31", "--known-at", "2001-01-01")["total"] == "0.00"
    assert billed.aging_total("--as-of", "2026-03-31", "--known-at", "2199-01-01")["total"] == "150.50"
    assert billed.refused("report", "aging", "--known-at", "lately")["message"]


def test_quiet_says_nothing_unless_refused(billed):
    said = billed.run("close", "2026-03", "--quiet")
    assert (said.code, said.out, said.err) == (0, "", "")
    assert billed.run("close", "2026-03", "--quiet").err


def test_a_refusal_is_one_sentence_with_file_and_line(desk):
    path = desk.csv("number,customer,date,amount\nI1,C1,2026-02-30,1\n", "march.csv")
    said = desk.run("import", "invoices", path, "--create-customers")
    assert (said.code, said.out) == (1, "")
    assert said.err == "march.csv, line 2: “2026-02-30” is not a date.\n"
    assert desk.refused("import", "invoices", path, "--create-customers") == {
        "code": "AR104", "message": "“2026-02-30” is not a date.", "file": "march.csv", "line": 2,
    }  # fmt: skip


def test_warnings_of_one_kind_are_one_line(desk):
    desk.imports("customers", "code,name\nC1,One\n")
    rows = "C1,,5\n" * 8
    said = desk.run("import", "receipts", desk.csv(f"customer,date,amount\n{rows}"))
    assert said.err.count("\n") == 1
    assert "8 lines (2, 3, 4, 5, 6, …)" in said.err


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "There is no company file"),
        (b"", "damaged"),
        (b"number,customer\n", "not a company file"),
        (b"%PDF-1.7 and so on" * 100, "not a company file"),
    ],
)
def test_what_is_no_company_file_is_a_sentence(desk, content, sentence):
    desk.file.unlink()
    if content is not None:
        desk.file.write_bytes(content)
    for words in (("report", "aging"), ("close", "2026-03"), ("verify",)):
        said = desk.run(*words)
        assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)
        assert sentence in said.err


def test_reading_goes_on_beside_the_open_window_and_writing_is_refused_with_the_holders_name(billed):
    with open_company(billed.file, user="Dana") as window:
        assert billed.aging_total("--as-of", "2026-03-31")["total"] == "150.50"
        assert billed.verified()
        error = billed.refused("close", "2026-03")
        assert (error["code"], "Dana on" in error["message"]) == ("AR201", True)
        assert window.today
    assert billed.done("close", "2026-03")


def test_an_error_nobody_expected_is_a_sentence_too(billed, monkeypatch, tmp_path):
    from ar_desktop.ledger import periods

    def broken(*_args, **_more):
        raise ZeroDivisionError("a surprise")

    monkeypatch.setattr(periods, "close_period", broken)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    said = billed.run("close", "2026-03", "--json")
    assert (said.code, said.out, said.error["code"]) == (1, "", "AR004")
    assert "a surprise" in said.error["message"]
    assert "Traceback" not in said.err
    assert "ZeroDivisionError" in Path(next(tmp_path.rglob("errors.log"))).read_text()


def test_no_command_or_a_file_alone_is_for_the_window():
    for words in ([], ["x.arbook"], ["--today", "2026-03-01", "x.arbook"], ["tour", "-o", "out"], ["a/b"]):
        assert commands.wants_window(words), words
    for words in (["--help"], ["verify", "x.arbook"], ["frobnicate"], ["tour", "--help"], ["x.arbook", "verify"]):
        assert not commands.wants_window(words), words


def test_the_command_runs_as_a_program(billed):
    line = [sys.executable, "-m", "ar_desktop", "report", str(billed.file), "aging", "--as-of", "2026-03-31", "--json"]
    ascii_only = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(line, cwd=ROOT, capture_output=True, check=True, env=ascii_only)
    assert json.loads(done.stdout.decode())["total"]["total"] == "150.50"
    assert done.stderr == b""


def test_a_reader_that_goes_away_early_is_no_error(billed):
    line = f"{sys.executable} -m ar_desktop report {billed.file} audit | head -c 10; exit ${{PIPESTATUS[0]}}"
    line = line.replace(" audit ", " list ")
    done = subprocess.run(["bash", "-c", line], cwd=ROOT, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr


def test_german_words_where_the_machine_speaks_german(billed, monkeypatch):
    from ar_desktop.cli.language import words_here

    words_here.cache_clear()
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    try:
        assert "150,50" in billed.run("report", "aging", "--as-of", date(2026, 3, 31)).out
    finally:
        words_here.cache_clear()
