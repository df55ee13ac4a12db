"""The same rows of acts, with copies that are put back and keys that are renewed in between."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.vault.sample import NOW, never, quiet
from tests.vault.state_machine import VaultMachine
from weerbaar_desktop.vault import header, keys, renewing, restoring


class KeepingMachine(VaultMachine):
    """Nothing is derived here: the keys of now open what was copied, and a renewal leaves the slots as they are."""

    _made_at = NOW

    @rule()
    def put_a_copy_back(self) -> None:
        """One complete file, and on with what came out of it."""
        copy = self.fresh_place().with_suffix(".weerbaar")
        assert self.open.copy_to_file(copy, self.now, quiet, never).findings == ()
        self._go_on_with(copy)

    @rule(minutes=st.integers(1, 100_000))
    def put_the_last_state_back(self, minutes: int) -> None:
        """A state beside the earlier ones, which share their evidence with it; made later than those."""
        reserve = self._place / "kopie.reserve"
        self._made_at += timedelta(minutes=minutes)
        assert self.open.copy_to_reserve(reserve, self._made_at, quiet, never).findings == ()
        self._go_on_with(reserve)

    def _go_on_with(self, copy: Path) -> None:
        back = self.fresh_place()
        assert restoring.restore(copy, back, lambda _header: self._keys, quiet, never) == ()
        self.go_on_in(back)

    @rule(cut_off=st.sampled_from(["no", "before", "between"]))
    def renew_the_key(self, cut_off: str) -> None:
        """All under a new key; cut off before the new database is in its place, nothing has happened, after it all."""
        before, _ = header.read(self.folder)
        renewed = keys.new_keys(before.vault_id)
        renewing.prepare(
            self.folder, self.open._database, self._keys, renewed, before.with_slots(*before.slots), self.now, quiet
        )
        self.open.close()
        if cut_off == "between":
            (self.folder / renewing.DATABASE).replace(self.folder / "kluis.db")
        if cut_off == "no":
            renewing.put_in_place(self.folder)
        else:
            renewing.settle(self.folder)
        if cut_off != "before":
            self.model.lines += 1
            self._keys = renewed
        self.go_on_in(self.folder)
