"""Starts the program: the window, the `weerbaar` command, or one of the processes that the window starts."""

from __future__ import annotations

import os
import sys

from weerbaar_desktop.system.hardening import harden

DOCUMENT_PROCESS = "--document-process"
VIEWER_PROCESS = "--viewer-process"


def desktop() -> int:
    """`weerbaar-desktop`, and every process it starts of itself."""
    harden()
    from weerbaar_desktop import bootstrap

    if sys.argv[1:2] == [DOCUMENT_PROCESS]:
        return bootstrap.run_document_process()
    if sys.argv[1:2] == [VIEWER_PROCESS]:
        return bootstrap.run_viewer_process(sys.argv[2:])
    return bootstrap.run_desktop(sys.argv[1:])


def console() -> int:
    """`weerbaar`."""
    harden()
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:  # started without it: nothing can be read there and nobody listens
            nothing = os.fdopen(os.open(os.devnull, os.O_RDWR), "r" if number == 0 else "w")
            setattr(sys, name, nothing)
    for stream in (sys.stdout, sys.stderr):
        # A name that is no text may not end the program while it is being said.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]  # a console's text stream
    from weerbaar_desktop import bootstrap

    return bootstrap.run_console(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(desktop())
