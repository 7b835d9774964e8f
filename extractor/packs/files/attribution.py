"""The schema of attribution.yaml: who says so."""

from extractor.packs.files.base import Forms, PackFile


class AttributionFile(PackFile):
    """Speech verbs and phrases, official bodies, agencies."""

    according: Forms = ()
    """Phrases before the speaker (« selon », « d'après »)."""
    verbs: Forms = ()
    """Speech verbs, with the speaker on either side (« a indiqué »)."""
    bodies: Forms = ()
    """Who may speak (« le parquet », « la préfecture »); names follow them (« de Nice »)."""
    link: Forms = ()
    """Words between a body and its name (« de », « de la »)."""
    article: Forms = ()
    """Articles before a body, which belong to the speaker's name (« le parquet de Nice »)."""
    addressee: Forms = ()
    """Words between a speech verb and whom it is said to (« a indiqué à l'AFP »)."""
    pronoun: Forms = ()
    """Before a speech verb: who spoke before speaks on (« il précise », « ce dernier a annoncé »)."""
    resumed: Forms = ()
    """Who spoke before speaks on, verb included (« selon lui », « a-t-il ajouté », « la même source »)."""
