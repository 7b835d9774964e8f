"""The schema of qualifiers.yaml: the words around a number that change what it says."""

from extractor.packs.files.base import Forms, PackFile
from extractor.packs.files.hedges import Hedges

QUALIFIERS = (
    "part", "among", "whole", "running", "yearly", "elsewhere", "earlier", "irreal", "negation", "membership", "stolen",
    "continued", "comparison", "victimised", "tally", "apiece", "partitive", "others", "preliminary", "final", "all_of",
    "simultaneous", "nationwide", "penalty", "average", "likewise", "respective",
    "ours", "numbering", "pronoun", "rate", "further", "headcount", "revised", "announced", "this_tally",
)  # fmt: skip


class QualifiersFile(PackFile):
    """Hedges, parts, running totals, preliminary figures, negation."""

    hedges: Hedges = Hedges()
    part: Forms = ()
    """What follows is part of a larger figure (« dont », « parmi eux »)."""
    among: Forms = ()
    """A part follows, or the figure that it is part of (« parmi les suspects, 12 femmes », « parmi les 81 »)."""
    whole: Forms = ()
    """What follows is the figure of the whole (« au total », « en tout »)."""
    running: Forms = ()
    """A tally that has been running for long (« depuis 2021 », « à ce jour »)."""
    yearly: Forms = ()
    """Statistics (« par an », « chaque année »)."""
    elsewhere: Forms = ()
    """Another event than the one reported (« quelques jours après », « un précédent »)."""
    earlier: Forms = ()
    """An earlier time (« l'an dernier », « auparavant »)."""
    comparison: Forms = ()
    """A figure to compare with stands just behind (« contre 286 en 2021 »)."""
    victimised: Forms = ()
    """What was done to the people counted (« exploitées »)."""
    tally: Forms = ()
    """The noun counted follows, and the figure further on (« le nombre d'armes … : 128 »)."""
    apiece: Forms = ()
    """What follows is the size of one of many (« en coupures de 500 euros »)."""
    partitive: Forms = ()
    """Words between a number and the people it is part of (« deux des suspects »)."""
    others: Forms = ()
    """Behind a number: it comes on top of some already told (« quatre autres pays »)."""
    further: Forms = ()
    """Behind « un »: the next of a series (« une cinquième personne »)."""
    irreal: Forms = ()
    """Not said to have happened (« devait permettre », « pourrait »)."""
    negation: Forms = ()
    """Nothing happened (« aucune »)."""
    membership: Forms = ()
    """Countries that belong to something, or that somebody comes from, and did not take part."""
    stolen: Forms = ()
    """Stolen or trafficked, not seized."""
    continued: Forms = ()
    """What the sentence before counted goes on (« s'y ajoutent », « ainsi que »)."""
    preliminary: Forms = ()
    """The figure may still change (« bilan provisoire », « à ce stade »)."""
    final: Forms = ()
    """The figure will not change (« bilan définitif »)."""
    this_tally: Forms = ()
    """The figure of the sentence before (« ce bilan »)."""
    all_of: Forms = ()
    """Together, of figures already given (« d'entre eux », « d'entre elles »)."""
    likewise: Forms = ()
    """Behind a number: the same happened to them (« seize l'ont été », « 850 le sont pour traite »)."""
    respective: Forms = ()
    """The numbers after it belong to what was named before, one each (« respectivement 12 et 40 »)."""
    ours: Forms = ()
    """In the country of the one who writes (« chez nous », « notre police »)."""
    numbering: Forms = ()
    """Between a noun and how many they are (« les victimes, au nombre de 23 »)."""
    pronoun: Forms = ()
    """Before a verb: the number counts what was spoken of before (« ils en ont saisi douze »)."""
    headcount: Forms = ()
    """Before a number: how many those spoken of are (« ils sont », « elles étaient »)."""
    revised: Forms = ()
    """Before a number: the tally as it has become (« il est désormais de »)."""
    announced: Forms = ()
    """Behind a figure to compare with: it is an earlier tally (« contre neuf annoncés dimanche »)."""
    rate: Forms = ()
    """Behind a sum: it is the price of one (« 150 euros le passage »)."""
    simultaneous: Forms = ()
    """In the whole area of an operation of many countries (« à travers le monde », « dans le monde »)."""
    nationwide: Forms = ()
    """In the whole of one country (« dans tout le pays »)."""
    penalty: Forms = ()
    """Sentences and fines (« passible de », « d'amende »)."""
    average: Forms = ()
    """Rates (« en moyenne », « par semaine », « le kilo »)."""
