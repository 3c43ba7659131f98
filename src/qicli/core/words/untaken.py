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
    remedy: untaken < but|and havent|not|never|didnt started|taken|take|took|had; but im|ive out
    remedy: - out of 10|ten
    remedy: - went|go|going|come|came off for|to|with
    remedy: untaken < would help|be|do|fix|sort; might|may help|be
"""
ENDS = {*STOPS, "but", "so", "then", "took", "had", "got", "now", "though"}


def is_untaken(item: Item, sentence: Sentence) -> bool:
    """Whether it is said of a medicine or treatment that it was not taken, or not done."""
    return any(
        (item.first in scope or item.end - 1 in scope)
        and not (scope.end <= scope.trigger[0] and sentence.word(scope.first - 1) in ENDS - STOPS)
        and not (scope.end <= scope.trigger[0] and names_remedy(sentence, scope.trigger[1]))
        and not (scope.kind == "advised" and was_taken(sentence, item.end))
        for scope in scopes(sentence.words, UNTAKEN, ENDS)
    )
