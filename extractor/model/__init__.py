"""The types that enter and leave Recoupe: frozen, and the JSON form of each.

`articles` and `claims` are what one article gives; `records` what several give together;
`mentions` and `documents` are the slotted values of the hot loop, `tables` those of rows.
"""

from extractor.model.articles import Article, Origin
from extractor.model.base import (
    BreachKind,
    DiscrepancyKind,
    Frozen,
    Grade,
    History,
    Kind,
    Modifier,
    Quote,
    Reason,
    Scope,
    Stance,
    Status,
    Verdict,
)
from extractor.model.claims import Claim, Cue, Extraction, Listed, Operation
from extractor.model.mentions import NumberKind, NumberMention, PeriodMention, Precision
from extractor.model.quantities import Quantity
from extractor.model.records import (
    Addend,
    Advice,
    Bound,
    Breach,
    Choice,
    Discrepancy,
    Edition,
    Event,
    Figure,
    Record,
    Source,
    Statement,
    Wire,
    value_key,
)
from extractor.model.tables import TableClaim

__all__ = [
    "Addend",
    "Advice",
    "Article",
    "Bound",
    "Breach",
    "BreachKind",
    "Choice",
    "Claim",
    "Cue",
    "Discrepancy",
    "DiscrepancyKind",
    "Edition",
    "Event",
    "Extraction",
    "Figure",
    "Frozen",
    "Grade",
    "History",
    "Kind",
    "Listed",
    "Modifier",
    "NumberKind",
    "NumberMention",
    "Operation",
    "Origin",
    "PeriodMention",
    "Precision",
    "Quantity",
    "Quote",
    "Reason",
    "Record",
    "Scope",
    "Source",
    "Stance",
    "Statement",
    "Status",
    "TableClaim",
    "Verdict",
    "Wire",
    "value_key",
]
