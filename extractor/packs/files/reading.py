"""The schema of boilerplate.yaml: what a page says that is not the article, and who and when it names."""

from extractor.packs.files.base import Forms, PackFile


class BoilerplateFile(PackFile):
    """Lines that hold no claims, lines after which nothing does, and the words around dates and credits."""

    whole_lines: Forms = ()
    """A line of these words and nothing else (« top of page »)."""
    links: Forms = ()
    """Before the title of another article: at the start of a line (« Lire aussi | Les 12 ports… »), inside a
    paragraph after a sentence, up to the end of the title (« …saisis. Lire aussi : Titre. »), or as a heading."""
    headings: Forms = ()
    """A line alone above a list of other articles: the titles below it go with it (« SUR LE MÊME SUJET »)."""
    line_starts: Forms = ()
    """A line that begins so and does not go on in lower case (« Crédit photo : »)."""
    menus: Forms = ()
    """First word of a row of links: a bar or an arrow follows (« Accueil | Espace presse »)."""
    prompts: Forms = ()
    """Anywhere: the sentence is addressed to the reader (« Abonnez-vous à notre lettre »)."""
    counters: Forms = ()
    """Words of lines made of numbers and of these alone (« 7 COMMENTAIRES | 41 PARTAGES »)."""
    ends: Forms = ()
    """A line that begins so, in the second half of a text: nothing counts from there (« Contact presse : »)."""
    published_labels: Forms = ()
    """Before the date of publication (« Publié le 02/03/2017 »)."""
    updated_labels: Forms = ()
    """Before the date of a correction, which serves where the date of publication is not given."""
    announcements: Forms = ()
    """Before the day on which the news came out (« a annoncé mercredi 6 novembre »)."""
    credit_words: Forms = ()
    """Between the outlet and the agency it credits (« Le Monde avec l'AFP »)."""
    bylines: Forms = ()
    """Before the name of who signs (« Par Radio Mondes », « Par l'AFP »)."""
    source_labels: Forms = ()
    """Before the name of a source (« Source : Interpol »)."""
    agencies: Forms = ()
    """Agencies without a name (« avec agences »)."""
    outlet_starts: Forms = ()
    """First words of the names of newspapers (« Le Quotidien du Sahel avec AFP »)."""
    not_outlets: Forms = ()
    """What stands before a credit and is no outlet (« La rédaction avec AFP »)."""
