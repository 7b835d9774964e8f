"""Gold against found: what was annotated by hand, scored, and compared with pinned floors."""

from extractor.evaluation.clusters import GoldCluster, read_clusters
from extractor.evaluation.files import read_gold
from extractor.evaluation.gold import GoldArticle, GoldClaim

__all__ = ["GoldArticle", "GoldClaim", "GoldCluster", "read_clusters", "read_gold"]
