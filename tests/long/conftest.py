"""The long journeys have the same desk, program and vault as the short ones."""

from __future__ import annotations

from tests.journeys.conftest import desk, new_vault, program, pytest_runtest_makereport, vault

__all__ = ["desk", "new_vault", "program", "pytest_runtest_makereport", "vault"]
