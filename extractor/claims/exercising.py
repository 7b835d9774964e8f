"""Which pack lines the finders of claims matched in a text: what `recoupe pack check` asks."""

from extractor.claims import currencies, listing
from extractor.finding import operations, places, qualifiers, speakers, terms
from extractor.packs import Line, Pack, split_words
from extractor.packs.notation import expand


def exercised_lines(text: str, pack: Pack) -> frozenset[Line]:
    """Return the lines of measures, qualifiers, operations, countries and attribution matched in a text."""
    words = split_words(text)
    lexicons = [room.lexicon(pack) for room in (terms, qualifiers, operations, places, speakers)]
    lexicons += [terms.grammar(pack), listing.lexicon(pack), currencies.lexicon(pack)]
    used = frozenset(match.line for lexicon in lexicons for match in lexicon.find(words))
    return used | frozenset(
        line for line in pack.measures.endings if any(w.text.endswith(expand(line.text)) for w in words)
    )
