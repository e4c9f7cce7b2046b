"""The rows that an import left out, as a file of their own, with the reason in a last column."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from ar_desktop.company.trouble import on_disk
from ar_desktop.exchange.result import Options
from ar_desktop.exchange.rows import head_of, source_of
from ar_desktop.exchange.trial import Trial
from ar_desktop.words import N_, Words


def reasons(trial: Trial, left_out: frozenset[int], words: Words) -> dict[int, str]:
    """Why each line stays out; a line of a document whose other line is wrong says which."""
    found: dict[int, str] = {}
    for error in trial.problems:
        if error.line:
            found.setdefault(error.line, error.sentence(words))
    passed_over = set(trial.result.passed_over)
    found |= {one.line: one.sentence(words) for one in trial.warnings if one.line in passed_over}
    found |= {line: words.say(N_("Left out by hand")) for line in left_out if line not in found}
    found |= {line: words.say(N_("Another row of the same document is wrong")) for line in trial.out - found.keys()}
    return found


def write_left_out(source: Path, options: Options, why: Mapping[int, str], target: Path, words: Words) -> int:
    """Writes the file's own cells, in UTF-8 with its own delimiter; returns how many rows."""
    rows = iter(source_of(source, options))
    _, heads = head_of(rows, options, source.name)
    count = 0
    with on_disk(target), target.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=options.delimiter or ",")
        writer.writerow([*heads, words.say(N_("Reason"))])
        for line, cells in rows:
            if line in why:
                padding = [""] * (len(heads) - len(cells))
                writer.writerow([*cells, *padding, why[line]])
                count += 1
    return count
