"""A real vault, a clock that stands still, and a printer that prints the report as text."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.remembered import remembered
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.ports import Cancelled, KdfChoice, Vault
from weerbaar_desktop.content.library import Library, load_library
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.picture import Picture
from weerbaar_desktop.domain.report import Report
from weerbaar_desktop.vault.store import SqlCipherStore

__all__ = ["remembered"]

CONTENT = Path(__file__).parents[2] / "resources" / "content" / "nl"
PASSPHRASE = "vijf rode fietsen op zolder"


@dataclass
class StoppedClock:
    """Shows what it was set to."""

    moment: datetime = datetime(2026, 11, 22, 21, 40, tzinfo=HOME_ZONE)

    def now(self) -> datetime:
        return self.moment

    def goes_on(self, **how_long: float) -> None:
        self.moment += timedelta(**how_long)


class TextPrinter:
    """Keeps the reports it was given and prints each as its own text."""

    def __init__(self) -> None:
        self.printed: list[Report] = []

    def print(self, report: Report, cancelled: Cancelled) -> bytes:
        assert not cancelled()
        self.printed.append(report)
        return repr(report).encode()

    def stream(
        self, report: Report, photos: Iterable[bytes], cancelled: Cancelled, drawn: Callable[[int], None]
    ) -> Iterator[bytes]:
        yield self.print(report, cancelled)
        drawn(1)
        yield from photos


class TextPainter:
    """Paints each picture as its own text."""

    def paint(self, picture: Picture, cancelled: Cancelled) -> bytes:
        assert not cancelled()
        return repr(picture).encode()


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def printer() -> TextPrinter:
    return TextPrinter()


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library(CONTENT)


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    """Vaults in a folder where every place is allowed."""
    return Opening(SqlCipherStore(), lambda _folder, _creating: None, lambda: tmp_path / "kluizen")


@pytest.fixture(scope="session")
def new_vault(tmp_path_factory: pytest.TempPathFactory, cheap_kdf: tuple[int, int, int]) -> Path:
    """Empty and closed; never opened itself."""
    folder = tmp_path_factory.mktemp("kluizen") / "proef.kluis"
    SqlCipherStore().create(folder, PASSPHRASE, KdfChoice(*cheap_kdf), practice=False).close()
    return folder


@pytest.fixture
def vault(opening: Opening, new_vault: Path, tmp_path: Path) -> Iterator[Vault]:
    """A copy of that one, open."""
    with closing(opening.open(Path(shutil.copytree(new_vault, tmp_path / "proef.kluis")), PASSPHRASE)) as opened:
        yield opened


@pytest.fixture
def diary(vault: Vault, clock: StoppedClock) -> Diary:
    return Diary(vault, clock)
