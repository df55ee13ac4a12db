"""The same words searched in the same entries: in an open vault of ours, and in each peer that is installed here.

A peer is given the moment and the account of each incident; ours looks through everything that an incident holds.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from random import Random
from typing import Final

from tests.benchmarks.children import in_turn
from tests.benchmarks.figures import Figure, p95, seconds, times_faster, told
from tests.benchmarks.peer_programs import Answer, Entry, KeePassXC, Peer, RedNotebook, Zim
from tests.benchmarks.peer_windows import Lifeograph
from tests.benchmarks.searching import type_words
from tests.benchmarks.vaults import Vaults, open_vault
from weerbaar_desktop.domain.dutch import at_home, from_record
from weerbaar_desktop.domain.incident import IncidentRow
from weerbaar_desktop.presentation.diary_list import FIRST_FOUND, FOUND_AT_MOST
from weerbaar_desktop.vault.open_vault import OpenVault

ENTRIES, WORDS, AT_ONCE = 10_000, 30, 10
FASTER: Final = 8.0
"""How many times faster at least than any peer: like with like, a search that paints nothing or a key until what was
found is painted. Our key stands beside their bare searches without a bar."""
PEERS: Final[tuple[type[Peer], ...]] = (KeePassXC, RedNotebook, Zim, Lifeograph)
_OURS, _EVERY_ROW = "ours", "every row of ours"
_Search = Callable[[str], Answer]


def measure(vaults: Vaults) -> list[Figure]:
    """All words in each peer that is installed here; where none is, nothing is made."""
    present = [peer for peer in PEERS if not peer.lacking()]
    lacking = dict.fromkeys(command for peer in PEERS for command in peer.lacking())
    figures = _compared(vaults, present) if present else []
    return [*figures, told("not installed here, for searching in peers", ", ".join(lacking) or "nothing")]


def _compared(vaults: Vaults, present: Sequence[type[Peer]]) -> list[Figure]:
    """Some words in all, then the same ones typed in the real program, which needs the vault for itself; and again."""
    home = vaults.home(ENTRIES)
    with closing(open_vault(home)) as vault:
        entries = [_entry(vault, row) for row in vault.incidents()]
    first, *words = _words(entries, WORDS + 1)
    answers: dict[str, list[Answer]] = defaultdict(list)
    keys: list[float] = []
    with ExitStack() as opened:
        peers = [opened.enter_context(closing(peer(vaults.folder / peer.name, entries))) for peer in present]
        for begin in range(0, WORDS, AT_ONCE):
            part = words[begin : begin + AT_ONCE]
            with closing(open_vault(home)) as vault:
                searches = _searches(vault, peers)
                for search in searches.values():
                    search(first)  # the first word after opening does not count
                _search(searches, part, answers)
            keys += type_words(home, part)["keys"]
    return [figure for peer in present for figure in _of_peer(peer, answers, keys)]


def _entry(vault: OpenVault, row: IncidentRow) -> Entry:
    moment = row.occurred.from_ if row.occurred else None
    account = vault.incident(row.record).incident.account
    return Entry(at_home(moment) if moment else from_record(row.recorded_at), account)


def _words(entries: Sequence[Entry], number: int) -> list[str]:
    """Whole words without accents, which every peer can find: in turn any that was used, and one as often as it is."""
    chance = Random(9)
    used = [word for _, text in entries for word in text.lower().split() if len(word) > 3 and _is_plain(word)]
    different = sorted(set(used))
    chosen: dict[str, None] = {}
    while len(chosen) < number:
        chosen[chance.choice(used if len(chosen) % 2 else different)] = None
    return list(chosen)


def _is_plain(word: str) -> bool:
    return word.isascii() and word.isalpha()


def _searches(vault: OpenVault, peers: Sequence[Peer]) -> dict[str, _Search]:
    def shown(words: tuple[str, ...]) -> int:
        """What the diary asks at a key: the first rows, and how many there are, up to a number."""
        return len(vault.search(words, FIRST_FOUND)) and vault.search_count(words, FOUND_AT_MOST + 1)

    return {
        _OURS: _timed(shown),
        _EVERY_ROW: _timed(lambda words: len(vault.search(words))),
        **{peer.name: peer.search for peer in peers},
    }


def _timed(search: Callable[[tuple[str, ...]], int]) -> _Search:
    def answer(word: str) -> Answer:
        begun = time.perf_counter()
        found = search((word,))
        return Answer(time.perf_counter() - begun, found)

    return answer


def _search(searches: Mapping[str, _Search], words: Sequence[str], answers: dict[str, list[Answer]]) -> None:
    """Every word in ours and in each peer, in turn."""
    for number, word in enumerate(words):
        for name in in_turn(number, tuple(searches)):
            answer = searches[name](word)
            if answer.found == 0:
                raise RuntimeError(f"{name} does not find {word!r}, which stands in its entries")
            answers[name].append(answer)


def _of_peer(peer: type[Peer], answers: Mapping[str, Sequence[Answer]], keys: Sequence[float]) -> list[Figure]:
    ours, every, theirs = ([answer.seconds for answer in answers[one]] for one in (_OURS, _EVERY_ROW, peer.name))
    if peer.paints:
        return [times_faster(f"key to repainted list of {ENTRIES:,} / {peer.name}", keys, theirs, FASTER)]
    found, found_there = (f"{sum(answer.found or 0 for answer in answers[one]):,}" for one in (_EVERY_ROW, peer.name))
    slow, slower = p95(ours), p95(theirs)
    return [
        times_faster(f"search in {ENTRIES:,}, first rows and number / {peer.name}", ours, theirs, FASTER),
        told("  p95", seconds(slow), seconds(slower), slower / slow, "x", len(ours)),
        times_faster("  every row / the same", every, theirs, None),
        times_faster("  key to repainted list / the same", keys, theirs, None),
        told("  found with all words together", found, found_there, runs=len(ours)),
    ]
