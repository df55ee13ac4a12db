"""Fetches the test files of others, the seeds of the hostile corpus, each archive checked against its hash."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import environment

LOCK = environment.ROOT / "installer" / "hostile.lock"
FOLDER = environment.VENV / "hostile"
_STAMP = FOLDER / "made-from.txt"


def fetch() -> Path:
    """The folder with the archives; returns at once when they are there already. Raises CalledProcessError."""
    wanted = LOCK.read_text(encoding="utf-8")
    if not (_STAMP.is_file() and _STAMP.read_text(encoding="utf-8") == wanted):
        print("fetching the seeds of the hostile corpus", file=sys.stderr)
        shutil.rmtree(FOLDER, ignore_errors=True)
        names = ",".join(line.split("==")[0] for line in wanted.splitlines() if "==" in line)
        environment.pip(
            "download", "--require-hashes", "--no-deps", "--no-binary", names, "--dest", str(FOLDER),
            "--requirement", str(LOCK),
        )  # fmt: skip
        _STAMP.write_text(wanted, encoding="utf-8")
    return FOLDER
