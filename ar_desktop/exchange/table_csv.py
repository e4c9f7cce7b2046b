"""A report as CSV: the names that scripts use, plain values, no total."""

from __future__ import annotations

import csv
import io

from ar_desktop.reports.table import ReportTable


def table_csv(table: ReportTable) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(column.key for column in table.columns)
    writer.writerows(table.plain_rows())
    return out.getvalue().encode()
