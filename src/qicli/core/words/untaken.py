"""Medicines and treatments that are named, and were neither taken nor done: given up, feared, wished for.

These say so of a remedy alone: of what is felt, "worried about the numbness" says that it is there. How a row
is written stands in `context`; what was called off, or is still to come, stands in `denial` too.
"""

from qicli.core.words.context import scopes
from qicli.core.words.held import names_remedy, was_taken
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import STOPS

UNTAKEN = """
    remedy: untaken > gave|give|given|giving up on; gave|give|given|giving up; weaned|weaning|tapered off
    remedy: untaken > came|come|coming|got|went|going off; ditched; binned; allergic|intolerant to
    remedy: untaken > no longer take|taking|on|need|using|have|having|get
    remedy: untaken > cant|cannot|couldnt|wont|wouldnt take|tolerate|have|afford|stand|get
    remedy: untaken > scared|afraid|frightened|terrified|nervous|worried|anxious|panicking of|about
    remedy: untaken > to death of|about; dread; dreading; fear of; fearing; hate the thought of
    remedy: untaken > wish; wished; wishing; would|id love|like|kill|murder|welcome|pay; dream|dreaming of
    remedy: untaken > die|dying|kill|murder|gagging|desperate|longing|hoping|praying|begging|crying for
    remedy: untaken > could do with; could use; fancy; crave; craving; hope for; list for; tempted by
    remedy: advised > offered|suggested|recommended|advised|considering|contemplating|declined
    remedy: untaken > asked|asking for|about; might|may|could try|have|get|take; told to try|get|have|take
    remedy: untaken > would|id|could take; out of
    spared: spared > gave|give|gives|given|giving|knocked|knocking
    remedy: untaken > left|leaving|leave|missed|missing out; dodged; dodging; swerved; passed|passing on
    remedy: untaken > put|putting|puts|held|holding off taking|having; avoid|avoided|avoiding taking|having
    remedy: untaken >1 been|stayed|staying|still|now|im|am off
    remedy: untaken >1 been|stayed|staying|still|now|im|am off all|any
    remedy: untaken <1 none|zero|nil|nowt|nada today|tonight|yesterday|so|again|this|now|,|.; nope
    remedy: untaken < but|and havent|not|never|didnt started|taken|take|took|had; but im|ive out
    remedy: untaken < so|but none today|tonight
    remedy: worn <1 wearing|wore|worn|wears off|out
    remedy: - out of 10|ten; left out of; gave|give|given|giving me
    remedy: - went|go|going|come|came off for|to|with
    remedy: untaken < would help|be|do|fix|sort; might|may help|be
"""
# What is done to a medicine that is given a miss, and to one that is knocked on the head.
SPARED = ("a miss", "a rest", "a break", "a swerve", "a skip", "on the head")
ENDS = {*STOPS, "but", "so", "then", "took", "had", "got", "now", "though"}


def is_untaken(item: Item, sentence: Sentence) -> bool:
    """Whether it is said of a medicine or treatment that it was not taken, or not done."""
    return _is_answered(item, sentence) or any(
        (item.first in scope or item.end - 1 in scope)
        and not (scope.end <= scope.trigger[0] and sentence.word(scope.first - 1) in ENDS - STOPS)
        and not (scope.end <= scope.trigger[0] and names_remedy(sentence, scope.trigger[1]))
        and not (scope.kind == "advised" and was_taken(sentence, item.end))
        and not (scope.kind == "worn" and item.kind == "medicine")
        and not (scope.kind == "spared" and not _is_spared(item, sentence))
        for scope in scopes([*sentence.words, "."], UNTAKEN, ENDS)
    )


def _is_answered(item: Item, sentence: Sentence) -> bool:
    """Whether it is named like a question, and answered: `naproxen: nope`."""
    alone = sentence.word(item.first - 1) in {"", *STOPS} and sentence.word(item.end) == ","
    answer = sentence.word(item.end + 1) in {"no", "nope", "none", "nil", "never", "zero"}
    return alone and answer and sentence.word(item.end + 2) in {"", *STOPS, "today"}


def _is_spared(item: Item, sentence: Sentence) -> bool:
    """Whether "a miss", "a rest" stands right behind it: `gave the naproxen a miss`."""
    return " ".join(sentence.words[item.end : item.end + 3]).startswith(SPARED)
