"""Copies of an open vault: where they go, when the last one was made, and making them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import Cancelled, Clock, CopyMade, Progress, Vault
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import from_record
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr

NOTE: Final = "copies"
BEGUN: Final = "copy_begun"
"""Where a file is being written; kept until it is done, so that a half one is found again."""
FILE_ENDING: Final = ".weerbaar"
RESERVE_ENDING: Final = ".reserve"
REMIND_AFTER: Final = timedelta(days=7)
AGAIN_AFTER: Final = timedelta(hours=20)
"""By itself no more than once a day, also for who opens the vault a little earlier the next evening."""


@dataclass(frozen=True, slots=True)
class KnownCopy:
    """A copy that this vault made: where, and when, in the journal's spelling."""

    place: Path
    made_at: str


@dataclass(frozen=True, slots=True)
class CopyState:
    """What the vault remembers of its copies, in the order in which they were made: a clock may have been wrong.

    `reserve` is the folder that copies go to by themselves.
    """

    reserve: Path | None
    made: tuple[KnownCopy, ...]

    @property
    def last(self) -> KnownCopy | None:
        """The newest one."""
        return self.made[-1] if self.made else None

    def made_there(self, place: Path) -> KnownCopy | None:
        """The newest one in this place."""
        return next((copy for copy in self.made if copy.place == place), None)


def state_in(note: Json) -> CopyState:
    """What the note NOTE of a vault remembers."""
    if not isinstance(note, dict):
        return CopyState(None, ())
    reserve, made = note.get("reserve"), note.get("made")
    listed = [one for one in made if isinstance(one, dict)] if isinstance(made, list) else []
    return CopyState(
        Path(reserve) if isinstance(reserve, str) else None,
        tuple(KnownCopy(Path(str(one["place"])), str(one["made_at"])) for one in listed),
    )


@dataclass(frozen=True, slots=True)
class Copies:
    """The copies of one open vault.

    `to_file` and `to_reserve` read on a connection of their own and belong outside the writer's thread; what remembers
    belongs in it. `look_at_place(folder, creating)` is that of Opening.
    """

    vault: Vault
    clock: Clock
    look_at_place: Callable[[Path, bool], str | None]
    on_one_disk: Callable[[Path, Path], bool] = lambda _one, _other: False

    def state(self) -> CopyState:
        """What is remembered."""
        return state_in(self.vault.note(NOTE))

    def beside_the_vault(self) -> bool:
        """Whether the copies go to the disk on which the vault itself stands: then one broken disk takes both."""
        reserve = self.state().reserve
        return reserve is not None and self.on_one_disk(reserve, self.vault.description.folder)

    def choose(self, parent: Path) -> CopyState:
        """Copies go to a folder of their own in `parent` from now on.

        Who points at a folder with copies means that one: in it, newer copies would hide behind the older ones.
        Raises CannotContinue where the copies would leave this computer by themselves.
        """
        place = parent.absolute()
        is_one = place.suffix == RESERVE_ENDING
        folder = place if is_one else place / f"{self.vault.description.name}{RESERVE_ENDING}"
        self.look_at_place(folder, True)
        self._keep(folder, self.state().made)
        return self.state()

    def go_back(self, before: CopyState) -> None:
        """Copies go where they went before: the place that was chosen after it took none."""
        self._keep(before.reserve, self.state().made)

    def warning(self, place: Path) -> str:
        """What to know of a place for a file that is made by hand; "" when nothing."""
        try:
            return self.look_at_place(place, True) or ""
        except CannotContinue as refused:
            return tr(
                "{happened} De kopie is versleuteld. Zet hem liever op een USB-stick of een andere schijf.",
                happened=refused.happened,
            )

    def file_name(self) -> str:
        """The name proposed for a complete file."""
        return f"{self.vault.description.name} {self.clock.now():%Y-%m-%d}{FILE_ENDING}"

    def to_file(self, target: Path, progress: Progress, cancelled: Cancelled) -> CopyMade:
        """The whole vault in one file, checked."""
        with closing(self.vault.reader()) as reader:
            return reader.copy_to_file(target.absolute(), self.clock.now(), progress, cancelled)

    def to_reserve(self, folder: Path, progress: Progress, cancelled: Cancelled) -> CopyMade:
        """One more state in the folder that was chosen, checked."""
        with closing(self.vault.reader()) as reader:
            return reader.copy_to_reserve(folder, self.clock.now(), progress, cancelled)

    def begin(self, target: Path) -> None:
        """Note where a file is going to be written; `remember` or `give_up` follows."""
        self.vault.keep_note(BEGUN, str(target.absolute()))

    def give_up(self) -> None:
        """A file that was begun did not come to its end; what is left of it goes."""
        begun = self.vault.note(BEGUN)
        if isinstance(begun, str):
            self.vault.remove_half_copy(Path(begun))
            self.vault.keep_note(BEGUN, None)

    def remember(self, made: CopyMade) -> CopyState:
        """Note that a copy was made; of one place the last."""
        self.vault.keep_note(BEGUN, None)
        state = self.state()
        others = tuple(copy for copy in state.made if copy.place != made.place)
        self._keep(state.reserve, (*others, KnownCopy(made.place, made.made_at)))
        return self.state()

    def due(self) -> Path | None:
        """The folder that a copy should go to by itself now: a day has gone by, and it can be reached; else None.

        A copy whose moment is still to come says nothing: the clock was wrong then.
        """
        state = self.state()
        if state.reserve is None or not state.reserve.parent.is_dir():
            return None
        last = state.made_there(state.reserve)
        fresh = last is not None and timedelta() <= self._age(last.made_at) < AGAIN_AFTER
        return None if fresh else state.reserve

    def overdue(self) -> timedelta | None:
        """How old the last copy is, or the vault itself when there is none, once that is over a week; else None.

        Less than nothing when that moment is still to come: the clock was wrong, so nobody knows how old it is.
        A practice vault needs no copy.
        """
        if self.vault.description.practice:
            return None
        last = self.state().last
        since = last.made_at if last else next((line.recorded_at for line, _ in self.vault.lines(1, ())), "")
        age = self._age(since) if since else timedelta()
        return None if timedelta() <= age <= REMIND_AFTER else age

    def _age(self, moment: str) -> timedelta:
        now: datetime = self.clock.now()
        return now - from_record(moment)

    def _keep(self, reserve: Path | None, made: tuple[KnownCopy, ...]) -> None:
        listed: list[Json] = [{"place": str(copy.place), "made_at": copy.made_at} for copy in made]
        self.vault.keep_note(NOTE, {"reserve": str(reserve) if reserve else None, "made": listed})
