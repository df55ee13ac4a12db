"""A program that tries to open a vault with one header after the other, and says what that took.

python -m tests.faults.harm.trial FOLDER     passphrase on the first line; then on each line a header as base64.
Answers each with a line of JSON: what came of it, seconds, and the most memory that was held in MiB.
"""

from __future__ import annotations

import base64
import json
import sys
import time
from contextlib import suppress
from pathlib import Path

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.vault import header
from weerbaar_desktop.vault.store import SqlCipherStore


def most_memory() -> float:
    """MiB since it was last forgotten."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def forget_most_memory() -> None:
    """From here on, see proc(5)."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def outcome(folder: Path, passphrase: str) -> str:
    """The name of the trouble, or "opened"; anything that is no trouble of a person comes out as it is."""
    with suppress(CannotContinue):
        SqlCipherStore().describe(folder)
    try:
        SqlCipherStore().open(folder, passphrase).close()
    except CannotContinue as error:
        return type(error).__name__
    except BaseException as error:  # noqa: BLE001  # it is told, and the test fails on it
        return f"bug: {type(error).__name__}"
    return "opened"


def main() -> None:
    """Until there are no more."""
    folder = Path(sys.argv[1])
    passphrase = sys.stdin.readline().rstrip("\n")
    for line in sys.stdin:
        (folder / header.FILE).write_bytes(base64.b64decode(line))
        forget_most_memory()
        begin = time.perf_counter()
        came = outcome(folder, passphrase)
        took = time.perf_counter() - begin
        sys.stdout.write(json.dumps([came, took, most_memory()]) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
