"""Days, times and sizes as the window says them, in its language; on paper they are Dutch (`domain/dutch`)."""

from __future__ import annotations

from functools import partial
from typing import Final

from weerbaar_desktop.domain import dutch
from weerbaar_desktop.domain.period import span_words as span_in_words
from weerbaar_desktop.domain.wording import said

day: Final = partial(dutch.day, say=said)
month: Final = partial(dutch.month, say=said)
weekday: Final = partial(dutch.weekday, say=said)
moment_words: Final = partial(dutch.moment_words, say=said)
written_moment: Final = partial(dutch.written_moment, say=said)
recorded_words: Final = partial(dutch.recorded_words, say=said)
occurred_words: Final = partial(dutch.occurred_words, say=said)
size_words: Final = partial(dutch.size_words, say=said)
span_words: Final = partial(span_in_words, say=said)
