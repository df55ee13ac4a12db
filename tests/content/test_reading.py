"""Content is read by whoever comes first: the window, or the thread that loads ahead while a passphrase is typed."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOGETHER = """
import sys, threading
from pathlib import Path
from weerbaar_desktop.content.library import load_library
sys.setswitchinterval(1e-6)
begin, found = threading.Barrier(4), []
def load():
    begin.wait()
    found.append(load_library(Path("resources/content/nl")))
threads = [threading.Thread(target=load) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(found), all(one == found[0] for one in found))
"""


def test_threads_that_read_all_content_at_once_do_not_crash_the_process() -> None:
    for _ in range(4):  # each of them a process that has read nothing yet; without the lock half of them crash
        done = subprocess.run([sys.executable, "-c", TOGETHER], cwd=ROOT, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "4 True\n"), done.stderr
