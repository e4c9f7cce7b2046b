"""A name that one system took is refused by another: it is made fit before anything is written."""

import pytest

from ui.file_names import safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("INV-2026-00131.pdf", "INV-2026-00131.pdf"),
        ("Müller & Söhne (copy).pdf", "Müller & Söhne (copy).pdf"),
        ("Remittance 19/11: part 2?.pdf", "Remittance 19-11- part 2-.pdf"),
        ("..\\..\\evil.exe", "..-..-evil.exe"),
        ("CON.pdf", "_CON.pdf"),
        ("nul", "_nul"),
        ("Contract .pdf", "Contract.pdf"),
        ("ends with a dot.", "ends with a dot"),
        (".pdf", ".pdf"),
        ("line\nbreak.csv", "line-break.csv"),
    ],
)
def test_names_that_every_system_takes(name, safe):
    assert safe_name(name) == safe


def test_a_name_of_400_letters_keeps_its_ending():
    name = safe_name("ü" * 400 + ".pdf")
    assert len(name.encode()) < 200
    assert name.endswith("ü.pdf")
