"""`python -m extractor` is `recoupe`."""

import sys

from extractor.cli import main

sys.exit(main())
