"""What a command has to say, and how it is said: lines for people, one JSON document for programs."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ar_desktop.cli.language import words_here
from ar_desktop.errors import ArError


@dataclass(frozen=True)
class Answer:
    """`raw` stands in for both where a command writes a format of its own (a report as CSV).

    Attributes:
        code: the exit code; 1 where something was found wrong.
    """

    document: Mapping[str, Any] = field(default_factory=dict)
    lines: Sequence[str] = ()
    warnings: Sequence[str] = ()
    raw: bytes | None = None
    code: int = 0


def show(answer: Answer, options: Namespace) -> None:
    """Results to standard output; warnings to standard error, unless the document has them."""
    if answer.raw is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(answer.raw)
    elif options.json:
        print(json.dumps(answer.document, ensure_ascii=False))
    elif not options.quiet:
        for line in answer.lines:
            print(line)
    sys.stdout.flush()
    if not options.json and not options.quiet:
        for warning in answer.warnings:
            print(words_here().again(warning), file=sys.stderr)


def tell(error: ArError, options: Namespace) -> None:
    """One sentence on standard error; with --json the same as a document."""
    words = words_here()
    if not options.json:
        print(error.located_sentence(words), file=sys.stderr)
        return
    facts = {"code": error.code, "message": error.sentence(words), "file": error.file, "line": error.line}
    print(json.dumps({"error": facts}, ensure_ascii=False), file=sys.stderr)
