"""The power goes at any moment: what was acknowledged is there, and the vault opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.recorder.cutting import Recorder, what_went_wrong
from tests.faults.recorder.recording import Kind, NotComplete, events

CUTS = 1000
"""For each of two recordings."""
TO_SEE_IT = 200


@pytest.mark.parametrize("seed", ["een", "twee"])
@pytest.mark.timeout(300)
def test_a_thousand_power_cuts_lose_nothing_that_was_acknowledged(
    seed: str, recorder: Recorder, tmp_path: Path
) -> None:
    recording = recorder(seed)
    said = [event.data.split()[0] for event in events(recording.file) if event.kind == Kind.SAID]
    assert {b"vault", b"incident", b"evidence", b"draft", b"header", b"erased"} <= set(said)
    assert what_went_wrong(recording, CUTS, tmp_path) == []


def test_with_the_database_synced_less_the_same_cuts_lose_what_was_acknowledged(
    recorder: Recorder, tmp_path: Path
) -> None:
    wrong = what_went_wrong(recorder("een", without="full"), TO_SEE_IT, tmp_path)
    lost = [cut for cut in wrong if any(what.startswith(("incident", "draft")) for what in cut["wrong"])]
    assert len(lost) > TO_SEE_IT / 4


def test_with_evidence_not_synced_the_same_cuts_lose_evidence(recorder: Recorder, tmp_path: Path) -> None:
    wrong = what_went_wrong(recorder("een", without="file"), TO_SEE_IT, tmp_path)
    lost = [cut for cut in wrong if any(what.startswith("evidence") for what in cut["wrong"])]
    assert len(lost) > TO_SEE_IT / 4


def test_with_names_not_synced_the_same_cuts_lose_a_vault_or_evidence(recorder: Recorder, tmp_path: Path) -> None:
    wrong = what_went_wrong(recorder("een", without="folder"), TO_SEE_IT, tmp_path)
    found = {what.split()[0] for cut in wrong for what in cut["wrong"]}
    assert {"the", "evidence"} <= found
    assert len(wrong) > TO_SEE_IT / 4


def test_a_record_that_is_not_complete_is_refused(recorder: Recorder, tmp_path: Path) -> None:
    recording = recorder("een")
    with recording.file.open("ab") as file:
        file.write(Kind.UNKNOWN.to_bytes(4, "little") + (8).to_bytes(4, "little") + bytes(24) + b"sendfile")
    with pytest.raises(NotComplete, match="sendfile"):
        list(events(recording.file))
