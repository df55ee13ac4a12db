"""Starts the watched program; as small as this because a script, unlike a module, is compiled at every start."""

from __future__ import annotations

import tests.benchmarks.processes.watched  # noqa: F401 - it runs
