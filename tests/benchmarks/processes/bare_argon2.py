"""The floor of unlocking: Argon2id alone, with the memory (MiB), passes and lanes it is given."""

from __future__ import annotations

import sys
import time

from argon2.low_level import Type, hash_secret_raw

from tests.benchmarks.processes.saying import say

memory, passes, lanes = map(int, sys.argv[1:])
begun = time.perf_counter()
hash_secret_raw(b"een goede lange wachtzin", bytes(16), passes, memory * 1024, lanes, hash_len=32, type=Type.ID)
say(seconds=time.perf_counter() - begun)
