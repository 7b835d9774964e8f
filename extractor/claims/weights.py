"""Every weight that links a number to what it counts, in log-odds.

Set by hand on the development articles of 2026-11-21 (seeds, sample, press) and on the project's corpus;
`THRESHOLD` is where precision and recall balanced there.
"""

RELATION = {
    "of": 3.4,  # l'arrestation de 12 personnes
    "object": 3.2,  # arrêter 12 personnes
    "patient": 3.2,  # 12 personnes ont été arrêtées
    "subject": 3.0,  # 15 pays ont participé
    "state": 2.6,  # 12 personnes sous les verrous
    "inverted": 2.0,  # ont été arrêtées 12 personnes
    "loose": 1.0,  # the event stands elsewhere in the clause
    "act": 2.8,  # 12 arrestations
    "alone": 1.8,  # dans 12 pays
    "part": 2.6,  # 12 arrestations, dont 3
    "agent": 2.4,  # menée par 200 gendarmes
    "listed": 2.4,  # les saisies : 12 armes, 3 voitures
    "echo": 2.4,  # les 12 personnes
    "continued": 1.6,  # s'y ajoutent 12 armes
}
RELAYED = 1.5
DRUG_ALONE = 1.5
BESIDE = 1.4
PRESENT = 1.3
LISTED = 3.0
STATED = 2.0
OFFEND = -1.6
ADJACENT = 1.0
GAP_WORD = -0.13
COMMA = -0.3
CLAUSE = -1.3
BREAK = -2.2
RIVAL = -1.0
TYPED = 0.6
UNKNOWN_NOUN = -0.4
FAR_UNKNOWN = -0.9
NO_PERSON = -4.0
STRANGE = -1.2
OTHER = -1.7
COORDINATED = 1.8
NO_EVENT = -1.8
NO_NOUN = -0.5
INDEFINITE = -1.4
PARSED = 0.9
MISPARSED = -0.7
IRREAL = -6.0
NEGATED = -6.0
YEARLY = -5.0
EARLIER = -6.0
ELSEWHERE = -2.5
GOVERNED = -1.5
PLAIN = 2.2
"""Score above which a number needs no event of the sentence before."""
MEMBERS = -5.0
THRESHOLD = 1.2

CONFIDENCE = {
    "link": -0.029,
    "margin": 0.284,
    "prior": -0.950,
    "act": 0.376,
    "alone": 0.394,
    "clause": 0.220,
    "coordinated": 0.801,
    "distance": 0.032,
    "figures": 1.057,
    "headline": 1.003,
    "hedged": 0.331,
    "indefinite one": -0.009,
    "listed": 0.183,
    "named": 0.537,
    "no noun": 0.197,
    "noun": 0.773,
    "of": 0.263,
    "parse": 0.443,
    "part": 0.017,
    "patient": 0.147,
    "repeated": 0.394,
    "rivalled": -0.916,
    "scope local": -0.053,
    "scope part": -0.380,
    "speaker": 0.645,
    "state": 0.439,
    "subject": 0.124,
    "unknown noun": 0.728,
}
"""From what speaks for a claim to the log-odds that it is right in every field; a reason of a link has its own
weight or that of « link ».

Written by `tests/benchmarks/fit_claims.py`: logistic regression (L2) on 1083 claims of one half of corpus/fr, by
article, 2026-11-22. On the 1252 claims of the other half: Brier 0.169 (a constant's 0.184), calibration error 0.056.
"""
