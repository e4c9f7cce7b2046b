"""A page of plain text as PDF: what other houses send, without the time that setting real type takes."""

from __future__ import annotations

from collections.abc import Sequence

_HEAD = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"


def one_page(title: str, lines: Sequence[str]) -> bytes:
    """A letter page: the title, and the lines beneath; what the Western code page lacks is shown as a question mark."""
    shown = [f"BT /F2 18 Tf 72 700 Td {_text(title)} Tj ET", "BT /F1 11 Tf 72 664 Td 16 TL"]
    shown += [f"{_text(line)} Tj T*" for line in lines]
    content = "\n".join([*shown, "ET"]).encode("cp1252", "replace")
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>"
    return _file(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
            b"/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
            font % b"Helvetica",
            font % b"Helvetica-Bold",
        ]
    )


def _text(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"({escaped})"


def _file(objects: Sequence[bytes]) -> bytes:
    """With the table that says where each object stands."""
    out, places = bytearray(_HEAD), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)
