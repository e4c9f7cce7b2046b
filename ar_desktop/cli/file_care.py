"""verify, backup, restore: that the file is what it should be, and stays so."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from ar_desktop.cli.answer import Answer
from ar_desktop.cli.language import words_here
from ar_desktop.cli.parser import Commands
from ar_desktop.words import N_


def add_to(commands: Commands) -> None:
    commands.add("verify", verify_books, "recompute everything and walk the audit trail")
    backup = commands.add("backup", back_up, "copy the company while it is in use, and check the copy")
    backup.add_argument("dest", metavar="DEST", help="a new file, or a folder")
    restore = commands.add("restore", bring_back, "bring a backup back as a company file", file="")
    restore.add_argument("backup", metavar="BACKUP", help="the backup")
    restore.add_argument("file", metavar="FILE", help="the company file to make; one that exists is refused")


def verify_books(options: Namespace) -> Answer:
    from ar_desktop.cli.opened import to_read
    from ar_desktop.cli.progress_line import ProgressLine
    from ar_desktop.closing.verify import verify

    words = words_here()
    with to_read(options) as company, ProgressLine(options.quiet) as progress:
        checks = verify(company, progress, words)
    fine = all(check.ok for check in checks)
    document = {
        "ok": fine,
        "checks": [
            {
                "name": one.name,
                "ok": one.ok,
                "checked": one.checked,
                "finding": str(one.finding) if one.finding else None,
            }
            for one in checks
        ],
    }
    lines = [
        words.say(N_("ok     {name} ({checked})") if one.ok else N_("WRONG  {name}: {finding}"),
                  name=words.say(one.name), checked=one.checked, finding=one.finding)
        for one in checks
    ]  # fmt: skip
    lines.append(words.say(N_("The books are right.") if fine else N_("The books are not right.")))
    return Answer(document, lines, code=0 if fine else 1)


def back_up(options: Namespace) -> Answer:
    from ar_desktop.cli.opened import to_read
    from ar_desktop.closing.verify import findings
    from ar_desktop.company import backup

    with to_read(options) as company:
        made = backup(company, options.dest, findings)
    said = words_here().say(
        N_("Backed up to {path}, checked; audit record {number} is its last."), path=str(made.path), number=made.number
    )
    document = {"file": str(made.path), "size": made.size, "audit_number": made.number, "audit_hash": made.hash}
    return Answer(document, [said])


def bring_back(options: Namespace) -> Answer:
    from ar_desktop.cli.opened import existing, password
    from ar_desktop.closing.verify import findings
    from ar_desktop.company import restore

    made = restore(existing(options.backup), Path(options.file), findings, password=password())
    said = words_here().say(
        N_("Restored {path}, checked; audit record {number} is its last."), path=str(made.path), number=made.number
    )
    document = {"file": str(made.path), "size": made.size, "audit_number": made.number, "audit_hash": made.hash}
    return Answer(document, [said])
