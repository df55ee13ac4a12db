"""One fuzzer, in a process that it takes over: `python -m tests.fuzz.child TARGET [options of libFuzzer]`."""

from __future__ import annotations

import sys

import atheris

READERS = ["weerbaar_desktop.evidence", "weerbaar_desktop.vault", "weerbaar_desktop.dossier", "weerbaar_desktop.domain"]

with atheris.instrument_imports(include=READERS):
    from tests.fuzz.targets import PROOF, TARGETS


def main(arguments: list[str]) -> None:
    """Never returns: libFuzzer ends the process."""
    name, *options = arguments
    atheris.Setup([sys.argv[0], *options], (TARGETS | PROOF)[name].once, enable_python_coverage=True)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
