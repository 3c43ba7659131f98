"""Words that raise nothing, alone or together: most lines have no others, and need no closer look.

`6 calf left burning sitting` is noted without any pattern being read. Whether these words really raise
nothing is tested by putting them together; a word that may raise something in company has no place here.
"""

EVERYDAY = frozenset(
    """
    . , 0 1 2 3 4 5 6 7 8 9 10 pain a the my in on at of and is it when after with today this from i its
    back low lower knee calf thigh hamstring shin foot heel ankle toe leg hip neck shoulder left right
    aching ache achy dull sore burning stabbing sharp shooting throbbing tight stiff pulling pinching
    sitting standing walking bending lifting driving lying rising stairs morning evening
    calm hopeful confident walk walked yoga swimming stretching practice
    """.split()  # noqa: SIM905 - a word a line would be a hundred lines
)
_SIDES = {"left", "right"}
LONGEST = 400  # letters: longer texts are looked at closely in any case


def is_everyday(text: str) -> bool:
    """Whether a text has none but everyday words, and not both sides."""
    if len(text) > LONGEST:
        return False
    words = set(text.lower().replace(",", " , ").replace(".", " . ").split())
    return words <= EVERYDAY and not words >= _SIDES
