"""Which mentions speak of one operation: the stem fuzzily, the edition exactly, the rest as evidence."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractor.grouping.clusters import Clusters
from extractor.grouping.judging import Side, find_near, judge
from extractor.grouping.mentions import Mention, Profile, evidence_between, share_article
from extractor.grouping.names import key_of
from extractor.grouping.outlines import Outlined
from extractor.grouping.readings import Reading
from extractor.grouping.unnamed import match_unnamed


@dataclass(frozen=True, slots=True)
class Group:
    """The mentions of one operation, with the key and the name that stand for it."""

    key: str
    name: str
    stem: str
    edition: int
    mentions: tuple[Mention, ...]

    def readings(self) -> tuple[Reading, ...]:
        """Return the articles that speak of it, in the order of their ids."""
        return tuple({mention.reading.id: mention.reading for mention in self.mentions}.values())


def group_operations(outlined: Outlined) -> tuple[Group, ...]:
    """Return one group an operation, by key; articles may be in several.

    Unnamed operations are put to named ones, or to each other, on several kinds of evidence; each
    that is left alone has the key « unnamed-<article id> ».
    """
    mentions = sorted(outlined.mentions, key=Mention.order)
    named = _merge_spellings(_split_eras([mention for mention in mentions if mention.stem]))
    whole = match_unnamed(named, [mention for mention in mentions if not mention.stem], outlined.terms)
    return _with_keys(whole)


def _split_eras(mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Return the mentions by stem and edition; a name without an edition also by time.

    « Place nette » of March and of November are two operations unless figures say otherwise.
    """
    same_name: dict[tuple[str, int], list[Mention]] = {}
    for mention in mentions:
        same_name.setdefault((mention.stem, mention.edition), []).append(mention)
    groups: list[list[Mention]] = []
    for (_, edition), members in sorted(same_name.items()):
        groups.extend([members] if edition > 1 else _eras(members))
    return groups


def _eras(members: Iterable[Mention]) -> list[list[Mention]]:
    eras: list[list[Mention]] = []
    profiles: list[Profile] = []
    for mention in sorted(members, key=_by_time):
        own = Profile([mention])
        scores = [(evidence_between(era, own), _latest(era), -number) for number, era in enumerate(profiles)]
        best = max(scores, default=None)
        if best is None or best[0] < 0:
            eras.append([mention])
            profiles.append(own)
        else:
            eras[-best[2]].append(mention)
            profiles[-best[2]].add(mention)
    return [sorted(era, key=Mention.order) for era in eras]


def _by_time(mention: Mention) -> tuple[bool, str, tuple[str, str]]:
    """Return a key that sorts dated mentions first, by their first day."""
    return mention.period is None, mention.period.first.isoformat() if mention.period else "", mention.order()


def _latest(era: Profile) -> str:
    return max((period.last.isoformat() for period in era.periods), default="")


def _merge_spellings(groups: list[list[Mention]]) -> list[list[Mention]]:
    """Return the groups, those joined that are one operation under two spellings, editions or names."""
    clusters = Clusters(len(groups))
    whole = dict(enumerate(groups))
    sides = [Side.of(group) for group in groups]
    for left, right in sorted(find_near(sides)):
        one, two = sorted((clusters.root(left), clusters.root(right)))
        if one != two and judge(sides[left], sides[right]).holds and not share_article(whole[one], whole[two]):
            clusters.join(one, two)
            whole[one] = [*whole[one], *whole.pop(two)]
    return [sorted(whole[root], key=Mention.order) for root in sorted(whole)]


def _with_keys(groups: Iterable[Sequence[Mention]]) -> tuple[Group, ...]:
    """Return the groups with their keys; of eras with one name, the one in most articles keeps the bare key."""
    keyed: dict[str, list[Sequence[Mention]]] = {}
    for mentions in groups:
        keyed.setdefault(_bare_key(mentions), []).append(mentions)
    found: dict[str, Group] = {}
    for bare, rivals in sorted(keyed.items()):
        rivals.sort(key=lambda mentions: (-len(mentions), _by_time(mentions[0])))
        for number, mentions in enumerate(rivals):
            key = _free_key(bare, mentions, found) if number else bare
            stem, edition = _stem_of(mentions)
            found[key] = Group(key, _name_of(mentions), stem, edition, tuple(mentions))
    return tuple(found[key] for key in sorted(found))


def _bare_key(mentions: Sequence[Mention]) -> str:
    stem, edition = _stem_of(mentions)
    return key_of(stem, edition) if stem else f"unnamed-{min(mention.reading.id for mention in mentions)}"


def _free_key(bare: str, mentions: Sequence[Mention], taken: dict[str, Group]) -> str:
    """Return the key with the year, else the month or a count, of a later era: « place-nette-2024 »."""
    dates = sorted(mention.period.start for mention in mentions if mention.period)
    start = dates[0] if dates else ""
    for cut in (4, 7, 10):
        if len(start) >= cut and f"{bare}-{start[:cut]}" not in taken:
            return f"{bare}-{start[:cut]}"
    return next(key for number in range(2, len(taken) + 3) if (key := f"{bare}-era-{number}") not in taken)


def _stem_of(mentions: Iterable[Mention]) -> tuple[str, int]:
    """Return the stem that most articles write, and the edition that any of them gives."""
    named = [mention for mention in mentions if mention.stem]
    if not named:
        return "", 1
    stems = Counter(mention.stem for mention in named)
    return min(stems, key=lambda stem: (-stems[stem], stem)), max(mention.edition for mention in named)


def _name_of(mentions: Sequence[Mention]) -> str:
    """Return the name that most articles write, of those that report the operation where there are any."""
    stem, edition = _stem_of(mentions)
    named = [mention for mention in mentions if mention.stem == stem and mention.edition == edition]
    named = [mention for mention in named if mention.main] or named
    names = Counter(mention.name for mention in named if mention.name)
    return min(names, key=lambda name: (-names[name], name)) if names else ""
