"""How fast numbers are read: MB a second of French text on one core.  `python tests/benchmarks/bench_numbers.py`."""

import sys
import time
from pathlib import Path

from extractor.finding.numbers import find_numbers
from extractor.packs import load_pack

PARAGRAPH = """
Du 29 septembre au 4 octobre 2024, plus de 2 500 personnes ont été interpellées dans 116 pays, selon un bilan
encore provisoire de l'organisation. Les enquêteurs ont saisi 27,5 tonnes de cocaïne, une dizaine d'armes et près
de 1,2 million d'euros en liquide. Une femme âgée de 34 ans a été placée en détention avec deux complices. L'enquête
avait été ouverte au printemps après la découverte d'un entrepôt où des marchandises volées étaient stockées sous
la surveillance de quelques gardiens. Les policiers de plusieurs pays, qui travaillaient ensemble depuis des mois,
ont échangé leurs renseignements chaque jour pendant toute la durée de cette opération menée sur trois continents.
Un porte-parole a salué la coopération des services et rappelé que les victimes restaient la priorité de la police.
"""
MEGABYTES = 2


def main(paths: list[str]) -> None:
    """Print the speed on the files named, or on a paragraph repeated."""
    text = "\n".join(Path(path).read_text(encoding="utf-8") for path in paths) or PARAGRAPH
    size = len(text.encode())
    text *= max(1, MEGABYTES * 1_000_000 // size)
    pack = load_pack("fr")
    find_numbers(PARAGRAPH, pack)
    start = time.process_time()
    mentions = find_numbers(text, pack)
    seconds = time.process_time() - start
    megabytes = len(text.encode()) / 1_000_000
    sys.stdout.write(f"{megabytes / seconds:.2f} MB/s, {len(mentions) / megabytes:.0f} mentions a MB\n")


if __name__ == "__main__":
    main(sys.argv[1:])
