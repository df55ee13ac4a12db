"""What is done before Qt is imported, so that the import itself is not waited for longer than it must."""

from __future__ import annotations

import gc


def prepare_for_qt() -> None:
    """Stops the collector, which makes importing Qt a tenth slower; the window starts it again when it is complete."""
    gc.disable()
