"""Words that stand beside ours and decide how they are meant: a set a question.

They are words as they are looked up, in small letters and without apostrophes. To add one, write it into its
set; a way of saying that a thing is better, worse or denied belongs to `judgements` and `denial` instead.
"""

from qicli.core.words.tokens import words_of
from qicli.core.words.vocabulary.conditions import WORSE

# Is "left" a side, or what is left of the day? One of these behind it makes it a side, as our own words do.
SIDE_GOES_ON = words_of("""
    one now today this again too hurts worse better of = lower upper cheek half side only still mostly
    mainly not no yesterday last since outer inner ok fine
""")
# Behind a side these compare it with the other: "left more than right".
COMPARED = {("more", "than"), ("rather", "than"), ("less", "than"), ("instead", "of"), ("instead", ",")}
# Behind these a side is the one that is not meant.
NO = ("not", "never", "isnt", "wasnt", "aint", "arent")
INSTEAD = {
    *((no, place, "the") for no in ("never", "not", "nothing", "none", "nowt") for place in ("on", "in")),
    *(("instead", "of"), ("instead", "of", "the"), ("rather", "than")),
    *((no, *more) for no in NO for more in ((), ("the",), ("my",), ("in",), ("on",))),
}
# Behind a place that is not meant alone: "not the left leg only"; what says so without a comma.
ALONE = words_of("only alone")
ALSO = words_of("too also well aswell both")
# Written short it is always a side.
SHORT_SIDES = words_of("lft lt rt rgt lhs rhs")
# Behind these "right" is how it is, and no side, where no place follows: "doesn't feel right".
HOW_RIGHT = words_of("""
    feel feels felt feeling isnt arent wasnt aint hasnt quite look looks seem seems sit sits come comes came
    put set been never be go goes going gone walk
    working work works sitting sleep slept sleeping moving move behaving healing healed got get getting
""")
# Before these "right" is all the way, and no side, but behind a place: "shoots right down to the foot".
ALL_THE_WAY = words_of("into in at under where behind near on down to over along inside")
# Behind these a side is where somebody went.
TURNING = words_of("turn turned turning turns veered swerved bear handed footed")
# Behind these "left my foot" is what the pain did.
LEAVING = words_of("""
    pain pains it ache aches aching burning tingling numbness cramp cramps needles spasm has have hasnt
    havent hadnt finally never just all
""")
# With one of these before it in its clause, what is left is what remains: "no tablets left".
REMAINING = words_of("no none any few much little enough only")

# A leg that is only what the other one is held against: "left leg weaker than the right".
HELD_AGAINST = words_of("""
    weaker thinner smaller shorter longer colder cooler bigger larger warmer stronger
""")

# Is "at 4" a time? It is behind these.
AT_A_TIME = words_of("woke woken awake wake asleep bed wee pee loo slept home work started began")
# In front of how it was before a treatment, and after it: "in at 6, out at 3".
ARRIVING = words_of("in arrived start started starting began")
DEPARTING = words_of("out left end ended ending finished")
# It is how bad it was behind these.
LEVELLED = words_of("pain still is its about now today steady holding sits level stuck back was")

# What a bare word says: these postures and moments make it worse, these remedies ease it.
BARE_WORSE = {*WORSE, "nights", "at night", "mornings", "in the morning", "in the mornings", "cold weather"}
BARE_WORSE |= {"damp weather", "wet weather", "stair", "hard chair", "getting up", "getting out of bed"}
BARE_BETTER = {"heat", "cold", "bath", "medicine", "breath", "practice", "knees-up", "rest"}
# Behind these a bare one is neither.
NOT_BARE = words_of("better good best fine great easier quiet no not without never")
# And before these, which say something of it that is not understood: "sitting hasn't been a trouble".
IS_NOT = words_of("isnt arent wasnt werent doesnt dont didnt hasnt havent hadnt wont")
# Nights and mornings behind these are counted.
COUNTS = words_of("2 3 4 5 6 7 8 9 10 two three four five six seven eight nine ten few several")
# Behind these a word only says what was done.
ONLY_DONE = words_of("been was went go going am keep kept did were started finished to")
# Forms of words that only say what was done, where nothing says that it was bad.
WAS_DONE = words_of("walked swam cycled biked ran jogged hiked strolled stretched danced rowed gardened")
# Words that call what made it better or worse by its name: "better with ibuprofen".
WITH_A_NAME = words_of("better worse eased helped relieved eases aggravated")

# "No leg pain": what there is none of, where it is said of a place.
COMPLAINTS = words_of("pain pains ache aches symptoms trouble bother issues problems soreness")
# These go with things of another world too, such as weak sunshine …
ADJECTIVES = words_of("weak numb cold hot heavy stiff sharp raw dull tender tight electric")
# … but not where one of these follows.
SENSED = words_of("""
    between
    thing throb one twinge twinges sensation sensations spot spots patch patches as again all enough
""")

# A room, the weather, dinner may be so as well.
OF_THE_WORLD = words_of("hot cold heavy burning burnt burned freezing")

# A stair, a step, the ice behind one of these is where it happened.
FALLING = words_of("fell fall fallen falling slipped tripped tumbled stumbled missed slid")
# Of sleep these say how it was.
SLEPT = words_of("good fine great ok okay nice lovely better best bad poor is was now comfy comfortable")

# What happened at a moment is not yet what was felt then: "had a fall yesterday, hip 6".
EVENTS = words_of("""
    had fell slipped tripped saw got went booked due did lifted twisted twinged started began drove flew
    ran played moved carried pulled seen since for by until till scan mri xray appointment crash
    accident op surgery visit
""")

# "Leg feels dead": what a place is like behind these words, said of a place alone.
SEEMING = words_of("""
    is are was were feels feel felt feeling has have had gone goes go going went like all just so still now
    totally completely half a bit quite really almost
""")
DEADENED = {"dead": "numb", "deadened": "numb", "lifeless": "weak"}
WHOSE = words_of("my the this that both either left right whole of")
# What says that all is meant but this one.
EXCEPT = ("apart from", "aside from", "other than", "except", "bar", "but", "excluding", "minus", "barring")
EXCEPT_DOING = (*EXCEPT, "unless", "save", "save for", "besides")
EXCEPTING = frozenset(phrase.partition(" ")[0] for phrase in EXCEPT_DOING)  # the word that each begins with
# Only where all of it hurts a place is excepted: "everything hurts except the foot".
ALL = words_of("everywhere everything all whole both entire entirely throughout")
