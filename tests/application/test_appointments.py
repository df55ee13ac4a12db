"""An appointment becomes a file of its own, and never takes the place of another one."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from weerbaar_desktop.application.appointments import FILE, Appointments
from weerbaar_desktop.domain.appointment import Appointment
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.system.new_file import write_new_file

MADE = Appointment(date(2026, 6, 1), "Laatste dag", "", timedelta(days=14), date(2026, 3, 10))
KEEPING = Appointments(lambda appointments: appointments[0].title.encode(), write_new_file)


def test_the_file_ends_on_ics_whatever_was_typed(tmp_path: Path) -> None:
    assert KEEPING.keep((MADE,), tmp_path / "agenda") == tmp_path / "agenda.ics"
    assert KEEPING.keep((MADE,), tmp_path / FILE) == tmp_path / FILE
    assert (tmp_path / FILE).read_bytes() == b"Laatste dag"


def test_a_file_that_stands_there_already_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_bytes(b"van mij")
    with pytest.raises(CannotContinue):
        KEEPING.keep((MADE,), tmp_path / "a")
    assert (tmp_path / "a.ics").read_bytes() == b"van mij"
