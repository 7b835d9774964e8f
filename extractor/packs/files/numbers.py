"""The schema of numbers.yaml: how a language writes numbers, and what tells a count from other numbers."""

from typing import Annotated, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from extractor.packs.files.base import Forms, PackFile, Text
from extractor.packs.lines import Line


def _several(value: object) -> object:
    return (value,) if isinstance(value, Line) else value


SomeForms = Annotated[Forms, BeforeValidator(_several)]
"""One form, or a list of them."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Separators(_Part):
    """The signs inside a number in digits."""

    thousands: Text = ""
    decimal: Text = ""
    scaled: bool = False
    """Whether the sign for thousands groups before a scale as well: « 2,500 million » is not 2.5 million."""


class Halves(_Part):
    """The words for a half: before what is halved (« demi-tonne ») and after it (« et demi »)."""

    before: SomeForms = ()
    standing: SomeForms = ()
    """The same with the number that they need: “half a (million)”."""
    quarter: SomeForms = ()
    """Words for a quarter before a scale: “(a) quarter of a (million)”."""
    after: SomeForms = ()


class Before(_Part):
    """Words right before a number that say what it is, where it is no count."""

    label: SomeForms = ()
    """A thing with a number for a name: « article 12 »; it also covers « articles 12 et 13 »."""
    singular: SomeForms = ()
    """Words of the singular, which no count follows: « le 12 »."""
    weekday: SomeForms = ()
    """Words that a day of the month follows: « mardi 6 »."""
    edition: SomeForms = ()
    rank: SomeForms = ()
    year: SomeForms = ()
    age: SomeForms = ()
    bare_ages: bool = False
    """Whether a number between commas behind a name is an age: “Ann Lee, 43, …”."""
    duration: SomeForms = ()
    """Words that make years a length of time and not an age: « pendant »."""
    compound: SomeForms = ()
    """Beginnings of a word that is no number: « quelqu' »."""
    names: SomeForms = ()
    """Words in lower case after which a capitalised number word is a name (« les Douze »)."""


class After(_Part):
    """Words right after a number that say what it is, where it is no count."""

    percentage: SomeForms = ()
    age: SomeForms = ()
    duration: SomeForms = ()
    """Words that make the years before them a length of time and not an age: « de prison »."""
    month: SomeForms = ()
    other: SomeForms = ()
    times: SomeForms = ()
    """« trois fois » counts nothing, « 8 millions de fois » does."""
    label: SomeForms = ()
    """What follows the number of an address: « 12, rue »."""


class Joints(_Part):
    """What stands between two numbers, each number written as the gap sign."""

    ranges: SomeForms = ()
    """« entre … et … »: one mention."""
    lists: SomeForms = ()
    """« … et … »: two mentions that may share a unit."""
    pairs: SomeForms = ()
    """« …h… »: one thing that is no count."""
    changes: SomeForms = ()
    """Words before the first number that make « de … à … » a change: « passé »."""


class Ones(_Part):
    """What « un » and « une » count, rather than introduce."""

    only: SomeForms = ()
    """Words after it that make it a number: « seul »."""
    before: SomeForms = ()
    """Words between it and another number that it only introduces: “a further two”, “a combined 52”."""
    counted: SomeForms = ()
    """People and things that are counted one by one."""
    outcomes: SomeForms = ()
    """Words that say what became of them: « arrêté »."""


class NumbersFile(PackFile):
    """Number words by value, and the words around numbers.

    In number words a space and a hyphen are the same, and an accent may be missing.
    """

    small: dict[int, SomeForms] = Field(default_factory=dict)
    """0 to 99, every one written out."""
    hundreds: SomeForms = ()
    """The word for a hundred, which a number before it multiplies (« deux cents »)."""
    whole_hundreds: dict[int, SomeForms] = Field(default_factory=dict)
    """Hundreds that are one word each, by their value (« doscientos »)."""
    scales: dict[int, SomeForms] = Field(default_factory=dict)
    scale_signs: dict[int, SomeForms] = Field(default_factory=dict)
    """Signs for a scale, only after digits; capitals count (« M€ » is not « m »)."""
    collectives: dict[int, SomeForms] = Field(default_factory=dict)
    """Round groups, which stand for about their value."""
    joiners: SomeForms = ()
    """What may stand behind a hundred or scale and before the rest: “two hundred and five”."""
    alone: SomeForms = ()
    """Hundreds and scales that need no number before them (« mille »)."""
    openers: SomeForms = ()
    """What a collective or scale takes before it instead of a number: « la », « une bonne »."""
    articles: SomeForms = ()
    """Number words that may be articles."""
    adjectives: SomeForms = ()
    """Number words that are also adjectives after their noun (« véhicule neuf »)."""
    ordinals: dict[int, SomeForms] = Field(default_factory=dict)
    ordinal_endings: SomeForms = ()
    """What is glued to a numeral to make it an ordinal (« 12e », « XIVe »)."""
    first_endings: SomeForms = ()
    """The same, of the first and second only (« 1er »)."""
    rank_words: SomeForms = ()
    shares: dict[float, SomeForms] = Field(default_factory=dict)
    """Parts of a whole after a number, in per cent (« deux tiers »)."""
    standing_shares: dict[float, SomeForms] = Field(default_factory=dict)
    """Parts of a whole that stand without a number (« la moitié »)."""
    halves: Halves = Halves()
    separators: Separators = Separators()
    rival_separators: Separators | None = None
    """Those of other countries of the language, taken where most numbers of a text are written so."""
    linkers: SomeForms = ()
    """What links a round number to its unit: « millions d'euros »."""
    fillers: SomeForms = ()
    """Adjectives that may stand between a number and its unit: « ces 12 derniers mois »."""
    currencies: dict[Text, SomeForms] = Field(default_factory=dict)
    """By ISO code; XXX where the word alone does not tell the currency."""
    currency_signs: dict[Text, SomeForms] = Field(default_factory=dict)
    """What may stand before the amount (« USD 5,7 millions »)."""
    shared_currencies: SomeForms = ()
    """Signs and words of several countries: the outlet or the article tells which currency they stand for."""
    weights: dict[float, SomeForms] = Field(default_factory=dict)
    """Units by their kilograms."""
    volumes: dict[float, SomeForms] = Field(default_factory=dict)
    """Units by their litres."""
    before: Before = Before()
    after: After = After()
    joints: Joints = Joints()
    closed: SomeForms = ()
    """Words that are no nouns: what follows a number and is one of them is not what it counts."""
    plural_endings: SomeForms = ()
    hyphenated: SomeForms = ()
    """What a number joined by a hyphen counts all the same: “a 12-nation operation”."""
    ones: Ones = Ones()

    @model_validator(mode="after")
    def _small_is_complete(self) -> Self:
        wanted = set(range(100))
        if self.small and set(self.small) != wanted:
            odd = ", ".join(str(value) for value in sorted(wanted.symmetric_difference(self.small)))
            raise ValueError(f"small must have each value from 0 to 99 and no other; look at {odd}")
        return self
