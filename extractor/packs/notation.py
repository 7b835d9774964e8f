"""The notation of word forms, the one that packs are written in.

    personne(s)                  personne, personnes
    arrêt(e|ent|é|ée|és|ées)     arrête, arrêtent, arrêté, …  (the bare stem is not one of them)
    frère(|s)                    frère, frères
    mis(e)(s) … en examen        up to three words may stand between « mis » and « en examen »

No regular expressions: a form is words, brackets, bars and the gap sign.
"""

from itertools import product

import regex

GAP = "…"
PIECE = regex.compile(r"\(([^()]*)\)|([^()]+)")
MAX_VARIANTS = 4000
"""Enough for a verb with three optional groups; a line beyond it is a mistake."""


def expand(form: str) -> tuple[str, ...]:
    """Return every way of writing a form, each once, in a fixed order.

    Raises:
        ValueError: brackets that do not pair, nested brackets, or too many variants.
    """
    if "".join(match.group() for match in PIECE.finditer(form)) != form:
        raise ValueError(f"brackets do not pair in {form!r}")
    choices: list[tuple[str, ...]] = []
    total = 1
    for match in PIECE.finditer(form):
        group, plain = match.groups()
        if group is None:
            choices.append((plain,))
        elif "|" in group:
            choices.append(tuple(group.split("|")))
        else:
            choices.append(("", group))
        total *= len(choices[-1])
        if total > MAX_VARIANTS:
            raise ValueError(f"more than {MAX_VARIANTS} variants in {form!r}")
    variants = dict.fromkeys(" ".join("".join(parts).split()) for parts in product(*choices))
    return tuple(variant for variant in variants if variant)
