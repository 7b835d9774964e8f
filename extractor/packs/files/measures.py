"""The schemas of patterns/measures.yaml (no words) and of a language's measures.yaml (the words)."""

from pydantic import BaseModel, ConfigDict, Field

from extractor.packs.files.base import Forms, PackFile, Text


class MeasureTable(BaseModel):
    """Which classes of nouns under which events make which measure; the same for all languages."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    classes: tuple[Text, ...]
    events: dict[str, dict[str, Text]]
    alone: dict[str, Text]
    beside: dict[str, Text]
    present: dict[str, Text]
    unknown: dict[str, tuple[Text, ...]]
    one: dict[str, tuple[Text, ...]]
    people: tuple[Text, ...]
    measures: tuple[Text, ...]


class EventWords(BaseModel):
    """How a language says one event."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    active: Forms = ()
    """Verbs that take what is counted as their object (« la police interpelle 158 personnes »)."""
    participle: Forms = ()
    """Passive beside *to be* or alone, active beside *to have* (« 158 personnes interpellées »)."""
    past: Forms = ()
    """Past tense and participle in one form, which the words around it tell apart (“arrested”)."""
    noun: Forms = ()
    """Nouns that take what is counted after *of* (« l'interpellation de 158 personnes »)."""
    state: Forms = ()
    """Phrases that say it of their subject (« 158 personnes sont sous les verrous »)."""
    subject: Forms = ()
    """Verbs that say it of their subject (« 15 pays ont participé »)."""
    direct: Forms = ()
    """Words that stand just before the number."""
    examples: Forms = ()
    """Marked sentences that prove the lines of this event."""


class MeasuresFile(PackFile):
    """The words of every class, event and countable act, and of the grammar that joins them."""

    nouns: dict[str, Forms] = Field(default_factory=dict)
    """Class of what is counted → its nouns."""
    events: dict[str, EventWords] = Field(default_factory=dict)
    """Event → the words that say it."""
    acts: dict[str, Forms] = Field(default_factory=dict)
    """Nouns that count themselves: « 2 517 arrestations »."""
    never: Forms = ()
    """Phrases that look like a word of this file and are none (« arrêt de travail »)."""
    have: Forms = ()
    """Forms of the verb that makes a participle active (« ont »)."""
    be: Forms = ()
    """Forms of the verb that makes a participle passive (« ont été »)."""
    of: Forms = ()
    """Words that join a noun to what it counts (« de », « d' »)."""
    by: Forms = ()
    """Words before the agent (« par »)."""
    relative: Forms = ()
    """Words that open a clause about the noun before them (« qui », « que »)."""
    conjunction: Forms = ()
    """Words that open a clause of its own (« tandis que », « mais »)."""
    and_: Forms = Field(default=(), alias="and")
    """Words that join equals (« et », « ainsi que »)."""
    preposition: Forms = ()
    """Words that end a noun phrase (« dans », « pour »)."""
    determiner: Forms = ()
    """Words that may stand between a verb and its number (« les », « ces », « autres »)."""
    endings: Forms = ()
    """Endings of nouns for people (« un opérateur », « deux juristes »)."""
    relay: Forms = ()
    """Verbs that hand their object to the event beside them (« permis de », « procédé à »)."""
