"""What the bundle starts as `weerbaar-desktop`, and as each process that the program starts of itself."""

import sys

from weerbaar_desktop.__main__ import desktop

sys.exit(desktop())
