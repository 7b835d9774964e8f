"""The dossier: a folder of Parquet shards that are written whole, tables made from them, and human decisions.

DOSSIER/
  articles.parquet operations.parquet claims.parquet records.parquet figures.parquet discrepancies.parquet
  rejected.jsonl    inputs that could not be read, one a line, with the reason
  manifest.json     what was read, with which packs and version, and whether the tables are up to date
  decisions.sqlite  what people decided, in a journal
  shards/           what each bundle of articles says: the truth that the tables are made from
"""

from extractor.dossier.decisions import Decision, Decisions
from extractor.dossier.folder import Dossier, is_dossier
from extractor.dossier.manifest import Manifest, Rejection
from extractor.dossier.settling import Settled
from extractor.dossier.shards import Entry, Shard, Stored
from extractor.dossier.spill import Spill
from extractor.dossier.tables import TABLES, Tables, writing_tables

__all__ = [
    "TABLES",
    "Decision",
    "Decisions",
    "Dossier",
    "Entry",
    "Manifest",
    "Rejection",
    "Settled",
    "Shard",
    "Spill",
    "Stored",
    "Tables",
    "is_dossier",
    "writing_tables",
]
