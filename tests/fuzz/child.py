"""One fuzzer, in a process that it takes over: `python -m tests.fuzz.child TARGET [options of libFuzzer]`."""

from __future__ import annotations

import os
import sys

import atheris

READERS = ["weerbaar_desktop.evidence", "weerbaar_desktop.vault", "weerbaar_desktop.dossier", "weerbaar_desktop.domain"]

with atheris.instrument_imports(include=READERS):
    from tests.fuzz.targets import PROOF, TARGETS


def main(arguments: list[str]) -> None:
    """Fuzz in a process forked from this one and end as it ended.

    libFuzzer watches the highest memory a process ever held, and a process that was started carries over the highest
    of who started it: a test that once held a gibibyte. One that was forked begins at what it holds itself.
    """
    if fuzzing := os.fork():
        _, status = os.waitpid(fuzzing, 0)
        sys.exit(os.waitstatus_to_exitcode(status) != 0)
    name, *options = arguments
    atheris.Setup([sys.argv[0], *options], (TARGETS | PROOF)[name].once, enable_python_coverage=True)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
