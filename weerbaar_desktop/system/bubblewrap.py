"""Runs a process of ours where it sees no more of this computer than the program itself, if bubblewrap works here."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Final

_BUBBLEWRAP: Final = Path("/usr/bin/bwrap")
_SYSTEM: Final = ("/usr", "/lib", "/lib64", "/etc/ld.so.cache")
_PATIENCE: Final = 5.0  # seconds; it took 0.1
_ASKED_NOTHING: Final = 2
"""What a process of ours ends with when it is asked nothing it knows."""


@cache
def bubble(*command: str) -> tuple[str, ...]:
    """What to put before `command` to run it so; nothing where that does not work.

    The first time it is tried: `command` alone must then end with 2, as one of ours does that is asked nothing.
    """
    if sys.platform != "linux" or not os.access(_BUBBLEWRAP, os.X_OK):
        return ()
    before = (str(_BUBBLEWRAP), *_words())
    try:
        tried = subprocess.run(
            [*before, *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={"LC_ALL": "C.UTF-8"},
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return before if tried.returncode == _ASKED_NOTHING else ()


def _words() -> list[str]:
    package = Path(__file__).resolve().parents[1]
    ours = (sys.prefix, sys.base_prefix, str(Path(sys.executable).parent), str(package))
    places = [word for place in dict.fromkeys((*_SYSTEM, *ours)) for word in ("--ro-bind-try", place, place)]
    return ["--unshare-all", "--die-with-parent", "--cap-drop", "ALL", *places, "--chdir", "/", "--"]
