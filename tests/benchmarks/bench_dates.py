"""How fast dates are read: articles a second on one core.  `python tests/benchmarks/bench_dates.py [FILE…]`."""

import sys
import time
from datetime import date
from pathlib import Path

from extractor.finding.dates import find_periods
from extractor.packs import default_language, load_pack

ARTICLE = """
LYON (France) – Plus de 2 500 personnes ont été interpellées dans 116 pays du 29 septembre au 4 octobre, a annoncé
mercredi 6 novembre l'organisation, qui coordonnait l'opération depuis la mi-mars. En douze jours, les enquêteurs ont
saisi 27,5 tonnes de cocaïne, une dizaine d'armes et près de 1,2 million d'euros en liquide. Une femme âgée de 34 ans,
arrêtée dans la nuit de mardi à mercredi, a été placée en détention avec deux complices. L'enquête avait été ouverte
au printemps 2023 après la découverte d'un entrepôt où des marchandises volées étaient stockées sous la surveillance
de quelques gardiens. Les policiers de plusieurs pays, qui travaillaient ensemble depuis des mois, ont échangé leurs
renseignements chaque jour, 24 heures sur 24, pendant toute la durée de cette opération menée sur trois continents.
La précédente édition, en octobre 2021, avait conduit à 286 arrestations et à la mise en sécurité de 430 victimes.
Un porte-parole a salué la coopération des services et rappelé que les victimes restaient la priorité de la police.
L'audience du 14 novembre prochain dira si les dix-huit suspects, recherchés depuis 2019, resteront incarcérés.
"""
CHARACTERS = 3000
"""Length of the article that the bar of 100 a second is about."""
ARTICLES = 300


def main(paths: list[str]) -> None:
    """Print the speed on the files named, or on an article repeated, and what the first call costs."""
    texts = [Path(path).read_text(encoding="utf-8") for path in paths] or [ARTICLE * 2] * ARTICLES
    pack = load_pack(default_language())
    published = date(2024, 11, 6)
    start = time.process_time()
    find_periods(ARTICLE, pack, published)
    first = time.process_time() - start
    start = time.process_time()
    mentions = sum(len(find_periods(text, pack, published)) for text in texts)
    seconds = time.process_time() - start
    articles = sum(map(len, texts)) / CHARACTERS
    sys.stdout.write(
        f"{articles / seconds:.0f} articles of {CHARACTERS} characters a second, {mentions / articles:.0f} dates "
        f"an article; first call {first:.1f} s\n"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
