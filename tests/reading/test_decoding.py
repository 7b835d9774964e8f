"""From bytes to text."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.errors import RejectedInput
from extractor.reading.decoding import decode

TEXT = "Été 2021 : « 12 arrêtés », cœur du réseau – l’enquête à 1 000 €"
LATIN = "Été 2021 : « 12 arrêtés », réseau à 1 000 francs"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (TEXT.encode(), TEXT),
        (codecs.BOM_UTF8 + TEXT.encode(), TEXT),
        (TEXT.encode("cp1252"), TEXT),
        (LATIN.encode("latin-1"), LATIN),
        (TEXT.encode("utf-16"), TEXT),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), TEXT),
        (TEXT.encode("utf-16-le"), TEXT),
        (TEXT.encode("utf-16-be"), TEXT),
        (TEXT.encode("utf-32"), TEXT),
        ("Été".encode("cp1252"), "Été"),
        ("à la une\r\nÉté\r\n".encode(), "à la une\r\nÉté\r\n"),
    ],
)
def test_encodings(content: bytes, expected: str) -> None:
    """UTF-8, UTF-16, UTF-32, Windows-1252 and Latin-1; line ends are left as they are."""
    assert expected == decode(content, "a.txt")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary"),
        (b"%PDF-1.7\n\xe2\xe3\xcf\xd3\n\x01\x02\x03\x04\x05\x06\x07\x08", "binary"),
        (b"PK\x03\x04\x14\0\x06\0", "binary"),
        (b"Un article\0 avec un nul", "binary"),
        (bytes(range(256)) * 4, "binary"),
        (TEXT.encode() + b"\xc3(" + TEXT.encode(), "broken UTF-8 at byte 79"),
        (codecs.BOM_UTF16_LE + b"a", "broken UTF-16-LE"),
        (b"caf\x81 \x8d\x8f ferm\xe9", "neither UTF-8 nor Windows-1252"),
    ],
)
def test_bytes_that_are_no_text(content: bytes, reason: str) -> None:
    """Binary files and broken text are rejected, with the place and the reason."""
    with pytest.raises(RejectedInput, match=reason) as caught:
        decode(content, "a.txt")

    assert caught.value.place == "a.txt"


@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf8_is_kept_to_the_letter(text: str) -> None:
    """Whatever UTF-8 text is written is the text that is read, a byte order mark aside."""
    assert text.removeprefix("\ufeff") == decode(text.encode(), "a.txt")
