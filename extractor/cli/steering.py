"""What a person sees of a run: how fast it goes, how long it will take, where it began, where the time went."""

import sys
import time
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Self

from extractor.cli.telling import tell

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

    from extractor.errors import RejectedInput
    from extractor.reading import Input, Raw
    from extractor.reading.fields import Fields
    from extractor.running.run import Progress
    from extractor.running.stages import Stages


class Steering:
    """The progress of one run, on one line of a terminal; silent where there is none."""

    def __init__(self, inputs: Sequence["Input"], fields: "Fields") -> None:
        """Take the inputs, for their sizes, and where in records the fields stand."""
        self.fields = fields
        self._total = Total(inputs)
        self._began = time.monotonic()
        self._told = False
        self._bar: Bar | None = _bar() if sys.stderr.isatty() else None
        self._task = self._bar.add_task("run", total=None, speed="") if self._bar else None

    def __enter__(self) -> Self:
        """Show the line."""
        if self._bar:
            self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Take the line away."""
        if self._bar:
            self._bar.stop()

    def follow(self, inputs: Sequence["Input"]) -> Iterator["Raw | RejectedInput"]:
        """Yield the records of all inputs, and learn from them how large the dump is."""
        from extractor.cli.mapping import telling_mapping
        from extractor.errors import RejectedInput
        from extractor.reading import find_raws

        for source in inputs:
            size = 0
            raws = find_raws(source, self.fields)
            for found in telling_mapping(raws, self.fields) if source.is_stream else raws:
                if not isinstance(found, RejectedInput):
                    size += len(found.content)
                yield found
            self._total.finished(source, size)

    def watch(self, progress: "Progress") -> None:
        """Show how far the run has come, and, once, where it begins again."""
        if progress.first and not self._told:
            self._told = True
            if progress.kept:
                tell(f"{progress.kept} shards are there already; starting again at {progress.first}")
        if self._bar is not None and self._task is not None:
            seconds = time.monotonic() - self._began
            speed = f"{progress.articles / seconds:,.0f} articles/s" if seconds else ""
            self._bar.update(self._task, completed=progress.bytes, total=self._total.estimate(), speed=speed)

    def close(self, progress: "Progress") -> None:
        """Take the line away and tell what was done."""
        if self._bar:
            self._bar.stop()
        seconds = time.monotonic() - self._began
        if not progress.shards:
            tell("nothing new")
            return
        speed = progress.articles / seconds if seconds else 0.0
        articles = "article" if progress.articles == 1 else "articles"
        tell(f"{progress.articles:,} {articles} read in {seconds:,.0f} s, {speed:,.0f} a second")

    def show_stages(self, stages: "Stages") -> None:
        """Print the seconds of every stage, over all workers."""
        total = sum(stages.seconds.values())
        for stage, seconds in stages.seconds.items():
            tell(f"{stage:10}{seconds:10.1f} s {100 * seconds / total if total else 0.0:5.1f} %")


class Total:
    """How many bytes of records a dump holds, as far as that can be told before the end."""

    def __init__(self, inputs: Sequence["Input"]) -> None:
        """Take the sizes of the files: bytes of records where they are not packed."""
        self._open = {source.name: source for source in inputs}
        self._known = 0
        self._packed: list[tuple[int, int]] = []
        """Size on the disk and size of the records of the packed files that are behind."""

    def finished(self, source: "Input", size: int) -> None:
        """Take what the records of a file came to."""
        self._open.pop(source.name, None)
        self._known += size
        if _is_packed(source):
            self._packed.append((source.size, size))

    def estimate(self) -> int | None:
        """Return the bytes of all records; None where packed files remain and none is behind to tell by."""
        packed = sum(source.size for source in self._open.values() if _is_packed(source))
        plain = sum(source.size for source in self._open.values() if not _is_packed(source))
        on_disk = sum(size for size, _ in self._packed)
        if packed and not on_disk:
            return None
        inside = sum(size for _, size in self._packed)
        return max(1, self._known + plain + (packed * inside // on_disk if packed else 0))


def _is_packed(source: "Input") -> bool:
    return bool(source.codec) or source.format not in ("text", "html", "jsonl")


def _bar() -> "Bar":
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(bar_width=None),
        TextColumn("{task.percentage:>3.0f} % {task.fields[speed]}"),
        TimeRemainingColumn(),
    )
    return Progress(*columns, console=Console(stderr=True), transient=True, speed_estimate_period=120.0)
