"""The audit chain as a list: what was posted or changed, when, by whom and why."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from ar_desktop.reports.parameters import Inquiry
from ar_desktop.reports.table import Column, ReportTable, Row
from ar_desktop.words import N_

_COLUMNS: Final = (
    Column("number", N_("Record"), "number"),
    Column("moment", N_("Recorded at (UTC)")),
    Column("user", N_("User")),
    Column("what", N_("What")),
    Column("subject", N_("Subject")),
    Column("before", N_("Before")),
    Column("after", N_("After")),
    Column("reason", N_("Reason")),
    Column("hash", N_("Hash")),
)
_STEP: Final = 20_000


def audit_trail(asked: Inquiry) -> ReportTable:
    """From the first record to the last, or those recorded on the days (in UTC) asked for."""
    dates = asked.asked
    where, params = "1 = 1", dict[str, Any](known=asked.known_to)
    if dates.first is not None:
        where += " AND c.moment >= :after"
        params["after"] = dates.first.isoformat()
    if dates.last is not None:
        where += " AND c.moment < :before"
        params["before"] = (dates.last + timedelta(days=1)).isoformat()
    if asked.known_to is not None:
        where += " AND a.number <= :known"
    rows: list[Row] = []
    for number, *told, digest in asked.read.stream(
        'SELECT a.number, c.moment, c."user", a.what, a.subject, a.before, a.after, a.reason, a.hash '
        f"FROM audit a JOIN change c ON c.number = a.change_no WHERE {where} ORDER BY a.number",
        **params,
    ):
        if len(rows) % _STEP == 0:
            asked.progress.step(len(rows), 0)
        rows.append((number, *told, digest.hex()))
    asked_for = {"from": dates.first, "to": dates.last, "known_at": dates.known_at}
    parameters = {key: value for key, value in asked_for.items() if value is not None}
    return ReportTable("audit", N_("Audit trail"), parameters, _COLUMNS, rows, None, asked.base, asked.base)
