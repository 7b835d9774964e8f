"""An article becomes a document: words, sentences, syntax and entities.  The only room that imports spaCy."""
