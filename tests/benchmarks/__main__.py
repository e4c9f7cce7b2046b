"""Runs the benchmarks and prints their table; exits 1 where a limit is missed."""

from __future__ import annotations

import argparse
import importlib
import sys

from tests.benchmarks import Row

MODULES = ("reading", "growth", "lists", "posting", "importing", "paper", "crashes")


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("--full", action="store_true", help="1,000,000 invoices instead of 100,000")
    parser.add_argument("modules", nargs="*", help=f"which of {', '.join(MODULES)}; all of them if none is named")
    wanted = parser.parse_args()
    print(f"{'what':64} {'ours':>12} {'bare':>12} {'ratio':>7} {'limit':>6}")
    missed = 0
    for name in wanted.modules or MODULES:
        for row in importlib.import_module(f"tests.benchmarks.{name}").measure(wanted.full):
            missed += row.ratio > row.limit
            show(row)
    return 1 if missed else 0


def show(row: Row) -> None:
    mark = "  missed" if row.ratio > row.limit else ""
    ours, bare = f"{row.ours * 1000:,.3f} ms", f"{row.bare * 1000:,.3f} ms"
    print(f"{row.name:64} {ours:>12} {bare:>12} {row.ratio:6.2f}x {row.limit:5.2f}x{mark}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
