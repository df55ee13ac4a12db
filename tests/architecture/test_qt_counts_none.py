"""PySide6 keeps `None` alive: 6.12.0 lost a reference at every void call and so ended the process on Python 3.11."""

import subprocess
import sys

CALLS = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
def calls(number):
    for _ in range(number):
        label.update()
        label.setText("a")
calls(100)
before = sys.getrefcount(None)
calls(100_000)
print(sys.getrefcount(None) - before)
"""


def test_two_hundred_thousand_calls_that_return_nothing_cost_no_reference() -> None:
    done = subprocess.run([sys.executable, "-c", CALLS], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "0\n"), done.stderr
