"""Medicines and treatments that are named, and were neither taken nor done.

Given up, feared or wished for (`UNTAKEN`), which says so of a remedy alone: of what is felt, "worried about
the numbness" says that it is there. Or a medicine is only there (`HELD`): "picked up my gabapentin"; "and
took one", "it helps" say that it was taken after all. What "it" says stands behind the name (`OF_IT`): "so
I've stopped it", "but haven't started". How a row is written stands in `context`; what was called off, or
is still to come, stands in `denial` too.
"""

from qicli.core.words.context import scopes
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import STOPS, words_of

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
HELD = """
    held: held >6 prescribed; prescribing; ordered; reordered; collected; collecting; bought; buying
    held: held >6 picked|pick|picking up; been|be|was|got prescribed; script|prescription|rx|repeat for|of
    held: held >4 gp|doc|doctor|dr|consultant|surgeon|pharmacist|chemist gave|handed|issued me
    held: held >3 gp|doc|doctor|dr|consultant upped|raised|increased|doubled|lowered|reduced|halved|changed
    held: held >3 gp|doc|doctor|dr|consultant has|have given|prescribed|started|added|written|advised
    held: held >4 ive|have|has got; got a|some|my|more|new|the; get|getting my|some|more
    held: held >4 have|has|keep some|my|a
    held: held >1 have|has
    held: held >4 wants|want|wanted me on|to; wants|going|want to put|start|try; starting|start me on
    held: held >4 supposed|meant|told|instructed|asked|due|advised|said|says to take|have|start|use|try
    held: held >4 said|says take|try|start|use
    held: held >4 can|should|shall|could|may i take|have|try|use; ok|okay|safe|fine|allowed to take|have
    held: held >4 about|going|planning|intend|yet|ready|want|wanting|time to take|have|start|try
    held: held >4 i can|could|may|should take|have|try|use
    held: held >4 will|ill|gonna|shall take|have|try|start|need; time for my|the|another|more
    held: held >4 hold|holding|held off; put|putting off; resist|resisted|resisting
    held: held >4 saving|save|saved|rationing
    held: held >4 keeping|left|leaving|lost my|the; keeping; threw|chucked out|away|my|the
    held: held >4 down to my|the last
    held: held >4 tempted|wanting to take|have|try; maybe try|take; dont|doesnt|not want|fancy|like to|taking
    held: held >2 forgetting; forget; goodbye|bye to
    held: held >1 switched|swapped|changed|moved from; switched|swapped|changed|moved me from
    held: held >4 wont|wouldnt|cant|couldnt|didnt give|prescribe; asked|ask gp|doc|doctor|dr|them for
    held: held >4 asked|ask the|my gp|doc|doctor|dr for
    held: held < still|sat|sitting|left|waiting in|at; in the|my box|packet|cupboard|drawer|bag|cabinet|post
    held: held < ready to collect|pick; from the chemist|pharmacy|chemists|gp|doctor|doc|doctors|hospital
    held: held < arrived; delivered; on order|standby|hand; in stock
    held: - picked|pick|picks up after|again|when|since|by|around|at|with|despite
    held: - have|has|ive been|had|taken|started|used|tried|to; supposed|meant to be|help
    held: - told|asked|said|says to stop|avoid; keeping on|up|going|moving; as|my|the|usual|on prescribed
"""
OF_IT = """
    it: it < havent|hasnt|hadnt|never|not|didnt|dont|wont taken|take|had|have|used|use it|them|any|one|that
    it: it < havent|hadnt|never|not|didnt|couldnt started|start|opened|open|tried|try|face it|them|any|one
    it: it < havent|hadnt|not|never touched it|them|any|one
    it: it < stopped|quit|ditched|binned|dropped|refused|skipped|hated it|them|that
    it: it < packed|jacked|knocked it|them in|on; gave it|them up; came|come|coming off it|them; yet to start
    it: bare < havent|hasnt|hadnt|never|not|didnt started|taken|touched|opened|begun|bothered
    it: bare < so|and|but i|ive stopped|quit; so|and|but stopped|quit|didnt|forgot|havent
    it: bare < so|and|but i didnt|forgot|havent
"""
# What is done to a medicine that is given a miss, and to one that is knocked on the head.
SPARED = ("a miss", "a rest", "a break", "a swerve", "a skip", "on the head")
ENDS = {*STOPS, "but", "so", "then", "though"}
TURNED_DOWN_ENDS = ENDS | {"took", "had", "got", "now"}
CLOSE = 3  # words behind "took", of which one may be the medicine
OPEN = {"", *STOPS, *words_of("it them that taking yet so for because cos as due but and")}
# What says that it was taken, where "it", a number or a time follows.
TAKING = words_of("took taken taking take had started popped swallowed necked downed used tried")
OBJECTS = words_of("""
    it them one two three four some half both 1 2 3 4 5 6 8 at today tonight yesterday last this on my first
    and with
""") | {"", *STOPS}
# And what says so by itself.
WORKS = words_of("helps helped helping works working worked eased easing eases kicked touched touches")
ALL = words_of("both them all")  # of several that were named
WHICH = (
    words_of("it its they which that and is are has been really already seems not didnt doesnt isnt") | STOPS
)
NOT = words_of(
    "not havent didnt never hasnt hadnt yet to before wont cant couldnt if will ill can should might may"
)
HOPED = words_of("if hope hoping hopefully will might may should would to see")
UNREAL = words_of("should could would shouldve couldve wouldve shoulda coulda woulda like hate without")
TAKEN = words_of("took taken taking had popped swallowed necked downed ate on")


def is_untaken(item: Item, sentence: Sentence) -> bool:
    """Whether it is said of a medicine or treatment that it was not taken, or not done."""
    return _is_turned_down(item, sentence) or (item.kind == "medicine" and _is_held(item, sentence))


def _is_turned_down(item: Item, sentence: Sentence) -> bool:
    """Whether it is given up, feared, wished for, or worn off."""
    return _is_answered(item, sentence) or any(
        (item.first in scope or item.end - 1 in scope)
        and not (scope.end <= scope.trigger[0] and sentence.word(scope.first - 1) in TURNED_DOWN_ENDS - STOPS)
        and not (scope.end <= scope.trigger[0] and _names_remedy(sentence, scope.trigger[1]))
        and not (scope.kind == "advised" and _was_taken(sentence, item.end))
        and not (scope.kind == "worn" and item.kind == "medicine")
        and not (scope.kind == "spared" and not _is_spared(item, sentence))
        for scope in scopes([*sentence.words, "."], UNTAKEN, TURNED_DOWN_ENDS)
    )


def _is_answered(item: Item, sentence: Sentence) -> bool:
    """Whether it is named like a question, and answered: `naproxen: nope`."""
    alone = sentence.word(item.first - 1) in {"", *STOPS} and sentence.word(item.end) == ","
    answer = sentence.word(item.end + 1) in {"no", "nope", "none", "nil", "never", "zero"}
    return alone and answer and sentence.word(item.end + 2) in {"", *STOPS, "today"}


def _is_spared(item: Item, sentence: Sentence) -> bool:
    """Whether "a miss", "a rest" stands right behind it: `gave the naproxen a miss`."""
    return " ".join(sentence.words[item.end : item.end + 3]).startswith(SPARED)


def _is_held(item: Item, sentence: Sentence) -> bool:
    """Whether it is said of a medicine that it is there, prescribed, to be taken, or given up."""
    if sentence.word(item.first) in TAKEN:
        return not UNREAL.isdisjoint(sentence.words[max(0, item.first - 2) : item.first])
    if _is_given_up(item, sentence):
        return True
    got = sentence.word(item.first) == "got"
    if got and sentence.word(item.end) in {"in", "down", "inside"} and sentence.word(item.end + 1) == "me":
        return False
    held = got or any(item.end - 1 in scope for scope in scopes(sentence.words, HELD, ENDS))
    return held and not _was_taken(sentence, item.end)


def _was_taken(sentence: Sentence, end: int) -> bool:
    """Whether it is said behind its name that it was taken after all, and of no other medicine."""
    return any(_says_so(sentence, at, end) for at in range(end, len(sentence.words)))


def _says_so(sentence: Sentence, at: int, end: int) -> bool:
    word, before = sentence.word(at), {sentence.word(at - 1), sentence.word(at - 2)}
    if word in TAKING | WORKS and sentence.word(at + 1) not in ALL and _names_one(sentence, end, at):
        return False
    if word in WORKS:
        return (at == end or sentence.word(at - 1) in WHICH) and HOPED.isdisjoint(before)
    if word not in TAKING or not NOT.isdisjoint(before) or sentence.word(at + 1) not in OBJECTS:
        return False
    return not _names_remedy(sentence, at + 1)


def _names_remedy(sentence: Sentence, first: int) -> bool:
    """Whether a medicine or treatment is among the next words of the clause: of that it is said."""
    clause = range(first, min(first + CLOSE, len(sentence.words)))
    stop = next((at for at in clause if sentence.words[at] in STOPS), clause.stop)
    return _names_one(sentence, first, stop)


def _is_given_up(item: Item, sentence: Sentence) -> bool:
    """Whether "it", and no other remedy named between, was not taken, or is given up."""
    for scope in scopes(sentence.words, OF_IT, {"."}):
        first, end = scope.trigger
        bare = scope.kind == "bare" and sentence.word(end) not in OPEN
        of_it = item.first in scope and not _names_one(sentence, item.end, first)
        if of_it and not bare and not _names_remedy(sentence, end):
            return True
    return False


def _names_one(sentence: Sentence, first: int, end: int) -> bool:
    return any(sentence.phrase(at, ["medicine", "treatment"])[0] for at in range(first, end))
