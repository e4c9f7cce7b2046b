"""Files as they come: every encoding and delimiter that is usual, and one clear sentence for what is no table."""

import pytest

HEAD = "code,name\n"


def customers(desk):
    return desk.rows("SELECT code, name FROM customer ORDER BY code")


@pytest.mark.parametrize(
    "content",
    [
        "code,name\nA1,Müller & Söhne\n".encode(),
        "\ufeffcode,name\nA1,Müller & Söhne\n".encode(),
        "code,name\r\nA1,Müller & Söhne\r\n".encode("cp1252"),
        "code;name\nA1;Müller & Söhne\n".encode(),
        "code\tname\nA1\tMüller & Söhne".encode("cp1252"),
        'sep=;\r\n"name";"code"\r\n"Müller & Söhne";" A1 "\r\n'.encode(),
        "\n,\ncode,name\n\nA1,Müller & Söhne\n,\n".encode(),
        "Code,NAME\nA1,Müller & Söhne\n".encode(),
    ],
)
def test_the_usual_encodings_and_delimiters_all_say_the_same(desk, content):
    assert desk.imports("customers", content)["created"] == 1
    assert customers(desk) == [("A1", "Müller & Söhne")]


def test_a_cell_may_hold_line_breaks_and_lines_are_counted_as_an_editor_does(desk):
    text = 'code,name,notes\nA1,One,"first\nsecond"\nA2,,x\n'
    error = desk.import_refused("customers", text)
    assert (error["line"], error["file"]) == (4, "rows.csv")
    assert error["message"] == "The column name is empty."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "empty"),
        (b"\n\n", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "PDF"),
        ("code,name\nA1,Müller\n".encode("utf-16"), "UTF-16"),
        (b"code,name\nA1,\x81\x8d\x8f\n", "neither UTF-8 nor Windows-1252"),
        ("code,name\nA1,Müller\nA2,Gößler\nA3,Jäger\n".encode() + b"A4,broken \xfc\n", "not UTF-8"),
        (b"code,name\nA1,\0\0\0\n", "not a text file"),
        (b"PK\x03\x04 but no workbook", "neither a CSV file nor a workbook"),
        (b"number,title\n1,x\n", "no column code"),
        (b"code,code,name\nA1,A2,x\n", "2 columns named code"),
        (b'code,name\nA1,"open quote\nA2,x\n', "quotation marks"),
        (b"code,name\nA1,Smith, Jones\n", "3 cells"),
    ],
)
def test_what_is_no_table_is_refused_in_one_sentence(desk, content, sentence):
    error = desk.import_refused("customers", content)
    assert sentence in error["message"]
    assert error["file"] == "rows.csv"


def test_a_damaged_line_of_utf8_is_named(desk):
    content = "code,name\nA1,Müller\nA2,Gößler\n".encode() + b"A4,broken \xfc\n"
    assert desk.import_refused("customers", content)["line"] == 4


def test_a_file_or_folder_that_is_not_there_is_a_sentence(desk, tmp_path):
    assert "no file" in desk.refused("import", "customers", tmp_path / "none.csv")["message"]
    assert "folder" in desk.refused("import", "customers", tmp_path)["message"]


def test_columns_are_mapped_and_unknown_ones_reported(desk):
    text = "Nr,Kunde,Farbe,city\nA1,Müller,blau,Bonn\n"
    result = desk.imports("customers", text, "--map", "code=Nr", "name=Kunde", "--map", "city=")
    assert [one["message"] for one in result["warnings"]] == [
        "The column Farbe is not known and was left out.",
        "The column city is not known and was left out.",
    ]
    assert desk.rows("SELECT name, city FROM customer") == [("Müller", "")]


def test_a_mapped_column_that_is_missing_is_named(desk):
    error = desk.import_refused("customers", "code,name\nA,B\n", "--map", "city=Ort")
    assert "no column Ort" in error["message"]
    assert "with --map city=COLUMN" in error["message"]
    error = desk.import_refused("customers", "code,name\nA,B\n", "--map", "town=name")
    assert "no field town" in error["message"]


def test_a_workbook_reads_like_a_csv_file(desk, tmp_path):
    from datetime import date

    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["number", "customer", "date", "amount", "po"])
    book.active.append(["W1", "A1", date(2026, 3, 5), 0.1 + 0.2, 4711])
    book.active.append([None, None, None, None, None])
    book.save(tmp_path / "rows.xlsx")
    result = desk.done("import", "invoices", tmp_path / "rows.xlsx", "--create-customers")
    assert (result["read"], result["created"]) == (1, 1)
    assert desk.rows("SELECT document_date, gross, po FROM document") == [("2026-03-05", 30, "4711")]


def test_a_workbook_follows_the_decimal_mark_and_date_format_that_are_asked_for(desk, tmp_path):
    from datetime import datetime

    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["number", "customer", "date", "amount"])
    book.active.append(["W1", "A1", datetime(2026, 3, 5), 1234.5])
    book.active.append(["W2", "A1", "06.03.2026", "1.234,50"])
    book.save(tmp_path / "rows.xlsx")
    options = ("--create-customers", "--decimal", ",", "--date-format", "DD.MM.YYYY")
    desk.done("import", "invoices", tmp_path / "rows.xlsx", *options)
    assert desk.rows("SELECT document_date, gross FROM document") == [("2026-03-05", 123450), ("2026-03-06", 123450)]
