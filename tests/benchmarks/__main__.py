"""Runs the benchmarks and prints their table; exits 1 where a limit is missed."""

from __future__ import annotations

import argparse
import importlib
import sys

from tests.benchmarks import Row

WINDOW = ("window_start", "window_search", "window_lists", "window_steps", "window_jobs", "window_memory")
MODULES = ("reading", "growth", "lists", "posting", "importing", "paper", "crashes", *WINDOW)


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("--full", action="store_true", help="1,000,000 invoices instead of 100,000")
    parser.add_argument("modules", nargs="*", help=f"which of {', '.join(MODULES)}; window: all of the window's")
    wanted = parser.parse_args()
    print(f"{'what':64} {'ours':>12} {'bare':>12} {'ratio':>7} {'limit':>6}")
    missed = 0
    named = [one for name in wanted.modules for one in (WINDOW if name == "window" else (name,))]
    for name in named or MODULES:
        for row in importlib.import_module(f"tests.benchmarks.{name}").measure(wanted.full):
            missed += row.ratio > row.limit
            show(row)
    return 1 if missed else 0


def show(row: Row) -> None:
    mark = "  MISSED" if row.ratio > row.limit else ""
    note = f"  ({row.note})" if row.note else ""
    ours, bare = _figure(row.ours, row.unit), _figure(row.bare, row.unit)
    print(f"{row.name:64} {ours:>12} {bare:>12} {row.ratio:6.2f}x {row.limit:5.2f}x{mark}{note}", flush=True)


def _figure(value: float, unit: str) -> str:
    return f"{value / 2**20:,.1f} MiB" if unit == "MiB" else f"{value * 1000:,.3f} ms"


if __name__ == "__main__":
    sys.exit(main())
