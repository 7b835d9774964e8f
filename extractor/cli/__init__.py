"""The command `recoupe`: arguments in, text out, exit codes.

0   done
1   done, but some inputs were rejected, or a check did not hold
2   wrong usage: a path that is missing, an empty folder, an option that does not exist
130 interrupted
"""

from extractor.cli.command import main

__all__ = ["main"]
