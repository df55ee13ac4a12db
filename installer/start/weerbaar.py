"""What the bundle starts as `weerbaar`."""

import sys

from weerbaar_desktop.__main__ import console

sys.exit(console())
