"""The schema of operations.yaml: how a language names operations and their editions."""

from pydantic import Field

from extractor.packs.files.base import Forms, PackFile
from extractor.packs.lines import Line


class OperationsFile(PackFile):
    """Head words, edition words, and names that are not operations."""

    head: Forms = ()
    """Words that a name may follow directly (« opération »)."""
    kind: Forms = ()
    """Words for what may carry a name, but are seldom followed by it (« coup de filet »)."""
    called: Forms = ()
    """Words between the head and its name (« baptisée », « nom de code »)."""
    frame: Forms = ()
    """Words before a name in quotes or with an edition (« au cours de « Corail » »)."""
    bearer: Forms = ()
    """Words before a name in quotes that is something else's (« le chalutier « Petit Lucas » »)."""
    edition: Forms = ()
    """Words for one of a series (« édition », « volet »)."""
    ordinals: dict[int, Line] = Field(default_factory=dict)
    """Number of an edition → its ordinal words."""
    size: Forms = ()
    """Words that end a name and belong to it (« XXL »)."""
    inside: Forms = ()
    """Small words that may stand inside a name (« de », « la »)."""
    recalled: Forms = ()
    """Words that say that an earlier edition is meant (« la première opération »)."""
    anaphor: Forms = ()
    """Words that point back to the operation in hand (« cette opération »)."""
    never: Forms = ()
    """What may follow a head word and is no name (« escargot »)."""
    before_numeral: Forms = ()
    """Names and titles whose numeral is no edition (« Louis », « Vatican »)."""
    fiction: Forms = ()
    """Words for a work that bears such a name (« le film »)."""
    attack: Forms = ()
    """Words for an armed attack, an assault, an abduction."""
    accident: Forms = ()
    """Words for an accident, a disaster, an epidemic."""
    topic: Forms = ()
    """What else a headline announces: sport, budgets, culture, statistics, trials."""
    rescuer: Forms = ()
    """Who rescues: coast guards, lifeboats; a wreck with them is told as a rescue."""
    police: Forms = ()
    """Who acts: police, customs, army, justice, rescuers."""
    past: Forms = ()
    """Auxiliaries of what had happened before (« avait »)."""
    report: Forms = ()
    """Words that say when the operation took place (« menée », « s'est déroulée »)."""
    begin: Forms = ()
    """Words that say when the operation began (« lancée », « a débuté »)."""
    finish: Forms = ()
    """Words that say when the operation ended (« s'est achevée »)."""
    announce: Forms = ()
    """Words that say when it was announced (« a annoncé », « publié »)."""
    ongoing: Forms = ()
    """Words that say that it goes on (« se poursuit »)."""
    inquiry: Forms = ()
    """What else begins and ends: an inquiry, a trial, a traffic."""
    custody: Forms = ()
    """What justice does on the day of an arrest (« garde à vue »)."""
    opened: Forms = ()
    """What is said of an inquiry alone (« ouverte »)."""
    crime: Forms = ()
    """What had been done before by those who are sought (« volé », « enlevé »)."""
