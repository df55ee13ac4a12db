"""What a program that saves has said, and whether a vault bears it out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.faults.saving import DRAFT, digest
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.vault import header
from weerbaar_desktop.vault.open_vault import OpenVault

Revision = tuple[str, int]


class Acknowledged:
    """What must be there; what was begun and not acknowledged may be there or not."""

    def __init__(self, lines: Iterable[str] = ()) -> None:
        self.vault = False
        self.count = 0
        self._accounts: dict[Revision, str] = {}
        self._evidence: dict[str, str] = {}
        self._belongs_to: dict[str, str] = {}
        self._draft = 0
        self._discarding = False
        self._erasing: set[str] = set()
        self._erased: set[str] = set()
        self._headers: list[str] = []
        self._header_at = 0
        for line in lines:
            self.hear(line)

    def hear(self, line: str) -> None:
        """One line of saving.py, whole."""
        kind, *words = line.split()
        match kind:
            case "vault":
                self.vault = True
            case "incident":
                self._accounts[words[0], int(words[1])] = words[2]
            case "evidence":
                self._evidence[words[0]] = words[2]
                self._belongs_to[words[0]] = words[1]
            case "draft":
                self._draft, self._discarding = int(words[0]), False
            case "discarded":
                self._draft = 0
            case "erased":
                self._erased.add(words[0])
            case "header":
                self._header_at = len(self._headers) - 1
            case _:
                self._hear_of_beginning(kind, words)
                return
        self.count += 1

    def _hear_of_beginning(self, kind: str, words: list[str]) -> None:
        match kind:
            case "heading":
                self._headers.append(words[0])
            case "erasing":
                self._erasing.add(words[0])
            case "discarding":
                self._discarding = True
            case _:
                raise ValueError(kind)

    def lost(self, vault: OpenVault, folder: Path) -> list[str]:
        """Everything acknowledged that this vault does not bear out."""
        kept: dict[str, list[tuple[int, Document | None]]] = defaultdict(list)
        lines = [line for line, _ in vault.lines(vault.head().seq, ())]
        for line, content in vault.lines(vault.head().seq, {line.record for line in lines}):
            kept[line.record].append((line.revision, content.document if content else None))
        return [
            *self._lost_incidents(kept),
            *self._lost_evidence(vault, kept),
            *self._not_erased(folder),
            *self._lost_draft(vault),
            *self._lost_header(folder),
        ]

    def _lost_incidents(self, kept: dict[str, list[tuple[int, Document | None]]]) -> Iterator[str]:
        for (record, revision), account in self._accounts.items():
            found = dict(kept[record])
            if revision not in found:
                yield f"incident {record} {revision}"
                continue
            document = found[revision]
            if document is None and record not in self._erasing:
                yield f"content of {record} {revision}"
            if document is not None and (record in self._erased or digest(str(document["account"])) != account):
                yield f"content of {record} {revision} is another"

    def _lost_evidence(self, vault: OpenVault, kept: dict[str, list[tuple[int, Document | None]]]) -> Iterator[str]:
        for record, content in self._evidence.items():
            (_, document), *_ = kept[record] or [(0, None)]
            if document is None:
                if self._belongs_to[record] not in self._erasing:
                    yield f"evidence {record}"
                continue
            try:
                if digest(b"".join(vault.evidence_bytes(RecordId(record)))) != content:
                    yield f"evidence {record} is another"
            except CannotContinue as error:
                yield f"evidence {record}: {error.happened}"

    def _not_erased(self, folder: Path) -> Iterator[str]:
        # The same bytes lie in one file: it stays as long as one of its pieces does.
        needed = {
            self._evidence[record] for record, incident in self._belongs_to.items() if incident not in self._erased
        }
        for record, incident in self._belongs_to.items():
            if self._evidence[record] in needed:
                continue
            if incident in self._erased and list((folder / "bijlagen").glob(f"*/{record}*")):
                yield f"the file of {record} was erased"

    def _lost_draft(self, vault: OpenVault) -> Iterator[str]:
        draft = vault.draft(DRAFT)
        number = int(str(draft.document["number"])) if draft and isinstance(draft.document, dict) else 0
        if number < self._draft and not (self._discarding and number == 0):
            yield f"draft {self._draft}, found {number}"

    def _lost_header(self, folder: Path) -> Iterator[str]:
        found = digest((folder / header.FILE).read_bytes())
        if self._headers and found not in self._headers[self._header_at :]:
            yield "header"
        if (folder / header.PREVIOUS).exists():
            try:
                header.parse((folder / header.PREVIOUS).read_bytes())
            except CannotContinue as error:
                yield f"previous header: {error.happened}"
