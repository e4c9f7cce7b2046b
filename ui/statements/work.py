"""What a worker process does for a statement run. Nothing here knows Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ar_desktop.documents.statement_plan import PlannedStatement
from ar_desktop.documents.statement_run import MadeStatement, make_statement


@dataclass(frozen=True, slots=True)
class Task:
    key: int  # of the line
    planned: PlannedStatement
    number: str
    room: Path


def make_one(task: Task) -> MadeStatement:
    return make_statement(task.planned, task.number, task.room)
