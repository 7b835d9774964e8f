"""What a person is told on standard error: messages, rejected inputs, progress."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

    from extractor.errors import RejectedInput

LONGEST = 1000
"""Characters of one line of a message; a file may have a name, or a line, of any length."""


def tell(message: str) -> None:
    """Print a message on standard error, every line of it harmless to a terminal."""
    from extractor.reporting.cleaning import clean

    for line in message.split("\n"):
        print(clean(line)[:LONGEST], file=sys.stderr)


class Watch:
    """Tells how far the work has come, and what was rejected on the way."""

    def __init__(self, progress: "Progress | None" = None, task: "TaskID | None" = None) -> None:
        """Take the bar to move, where there is one."""
        self._progress, self._task = progress, task
        self.rejected = 0
        self._repeated = 0

    def step(self, done: int) -> None:
        """Show that one more article is read, and that `done` bytes are behind."""
        if self._progress is not None and self._task is not None:
            self._progress.update(self._task, completed=done)

    def reject(self, rejected: "RejectedInput") -> None:
        """Name an input that cannot be read."""
        self.rejected += 1
        tell(str(rejected))

    def repeat(self, _: object) -> None:
        """Count an article whose content was read already."""
        self._repeated += 1

    def leave(self, left: Mapping[str, int]) -> None:
        """Tell how many articles are in languages that no pack knows; they are no mistake."""
        if not left:
            return
        languages = ", ".join(f"{count} in {language!r}" for language, count in sorted(left.items()))
        count = sum(left.values())
        articles = "article is" if count == 1 else "articles are"
        tell(f"{count} {articles} in a language without a pack, and left: {languages}")

    def close(self) -> int:
        """Tell how many inputs were rejected, and return the exit code that says so."""
        if self._repeated:
            articles = "article stands" if self._repeated == 1 else "articles stand"
            tell(f"{self._repeated} {articles} there again, read once")
        if not self.rejected:
            return 0
        tell(f"{self.rejected} {'input' if self.rejected == 1 else 'inputs'} rejected; the others are done")
        return 1


@contextmanager
def watching(label: str, total: int) -> Iterator[Watch]:
    """Give a watch, with a progress bar over `total` bytes where standard error is a terminal."""
    if not sys.stderr.isatty():
        yield Watch()
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:>3.0f} %"))
    with Progress(*columns, TimeRemainingColumn(), console=console, transient=True) as progress:
        yield Watch(progress, progress.add_task(label, total=max(total, 1)))
