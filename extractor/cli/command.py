"""One call of `recoupe`: what it is asked, what it answers, and how it ends."""

import argparse
import os
import sys
from collections.abc import Sequence

from extractor.cli.arguments import build_parser
from extractor.cli.telling import tell
from extractor.errors import RecoupeError

DONE, REJECTED, WRONG, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command and return its exit code; a user's mistake is a message, never a stack trace."""
    asked = build_parser().parse_args(arguments)
    try:
        code = _run(asked)
        sys.stdout.flush()
    except RecoupeError as error:
        tell(str(error))
        return WRONG
    except BrokenPipeError:
        _let_go_of_output()
        return DONE
    except KeyboardInterrupt:
        tell("interrupted: nothing half written is left, and a run that is called again goes on where it was")
        return INTERRUPTED
    except OSError as error:
        place = error.filename or "the output"
        tell(f"{place}: {error.strerror}; check the path, the rights and the space left")
        return WRONG
    return code


def _run(asked: argparse.Namespace) -> int:
    code = asked.run(asked)
    return int(code)


def _let_go_of_output() -> None:
    """Point standard output at nothing, so that Python does not complain of the reader that has left."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
