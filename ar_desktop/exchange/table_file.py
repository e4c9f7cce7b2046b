"""A report as the bytes of a file; plain values in and out, so that another process can make it."""

from __future__ import annotations

import json
from typing import Final

from ar_desktop.documents.report_pdf import House, render_report
from ar_desktop.errors import BrokenInvariant
from ar_desktop.exchange.table_csv import local_csv, table_csv
from ar_desktop.exchange.table_text import table_text
from ar_desktop.exchange.table_xlsx import table_xlsx
from ar_desktop.reports.table import ReportTable
from ar_desktop.words import Words

FORMATS: Final = ("table", "json", "csv", "local-csv", "xlsx", "pdf")


def report_file(table: ReportTable, kind: str, house: House, words: Words) -> bytes:
    """`kind` is one of `FORMATS`: "table" is text for a terminal, "local-csv" for the reader's spreadsheet."""
    if kind == "csv":
        return table_csv(table)
    if kind == "local-csv":
        return local_csv(table, words)
    if kind == "xlsx":
        return table_xlsx(table, words)
    if kind == "pdf":
        return render_report(table, house, words)
    if kind == "json":
        return json.dumps(table.to_json(), ensure_ascii=False).encode() + b"\n"
    if kind == "table":
        return "\n".join([*table_text(table, words), ""]).encode()
    raise BrokenInvariant(f"no report as {kind}")
