"""Hours of wrong hands on the real window: `python -m tests.ui.soak --seeds 1 50 --steps 400`.

Each seed is a process of its own, so that one that dies natively tells of itself alone; what it did stands in its log.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Final

TODAY: Final = date(2026, 11, 19)
PATIENCE: Final = 1800  # seconds for one seed


def main() -> int:
    chosen = _chosen()
    if chosen.company is None:
        chosen.company = _sample(chosen.log)
    if chosen.seed is not None:
        return one(chosen)
    first, last = chosen.seeds
    bad = [seed for seed in range(first, last + 1) if not _in_a_process(seed, chosen)]
    print("seeds that failed:", bad or "none", flush=True)
    return 1 if bad else 0


def _chosen() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, nargs=2, default=(1, 10), metavar=("FIRST", "LAST"))
    parser.add_argument("--seed", type=int, help="this one, in this process")
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--company", type=Path, help="a company file; each seed works on a copy")
    parser.add_argument("--rough", action="store_true", help="another program writes as well, processes are killed")
    parser.add_argument("--log", type=Path, default=Path(tempfile.gettempdir()) / "soak")
    chosen = parser.parse_args()
    chosen.log.mkdir(parents=True, exist_ok=True)
    return chosen


def _sample(folder: Path) -> Path:
    from ar_desktop.sample.making import make_sample

    path = folder / "sample.arbook"
    if not path.exists():
        make_sample(path, invoices=300, today=TODAY).close()
    return path


def _in_a_process(seed: int, chosen: argparse.Namespace) -> bool:
    command = [sys.executable, "-m", "tests.ui.soak", "--seed", str(seed), "--steps", str(chosen.steps)]
    command += ["--company", str(chosen.company), "--log", str(chosen.log)]
    command += ["--rough"] if chosen.rough else []
    with (chosen.log / f"{seed}.err").open("w") as errors:
        try:
            code = subprocess.run(
                command, stderr=errors, stdin=subprocess.DEVNULL, timeout=PATIENCE, check=False
            ).returncode
        except subprocess.TimeoutExpired:
            code = -1
    if code:
        print(f"seed {seed}: ended with {code}, see {chosen.log / f'{seed}.log'}", flush=True)
    return code == 0


def one(chosen: argparse.Namespace) -> int:
    """A window of its own, on a copy of the company."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    faulthandler.enable()
    from tests.ui.random_hands import Soak

    seed, folder = chosen.seed, chosen.log
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as room,
        (folder / f"{seed}.log").open("w", buffering=1) as log,
    ):
        os.environ["HOME"] = os.environ["XDG_DOCUMENTS_DIR"] = room  # new companies go there as well
        soak = Soak(seed, chosen.steps, chosen.company, Path(room), log, rough=chosen.rough)
        wrong = soak.run()
        for line in wrong:
            print(f"seed {seed}: {line}", file=sys.stderr)
            print(line, file=log)
        print(f"seed {seed}: {soak.done} steps, longest on the GUI thread {soak.watch.longest}", file=log)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
