"""Which numbers are no pain: what they count, what else is put on a scale; and the ways to say "no pain".

To add a word, write it into its set, in small letters and without apostrophes.
"""

from qicli.core.words.numbers.amounts import DOSE_UNITS
from qicli.core.words.tokens import words_of

# Behind a number: it is so many of these.
UNITS = DOSE_UNITS | words_of("""
    sec secs second seconds min mins minute minutes h hr hrs hour hours day days night nights week weeks
    wk wks month months year years yr yrs am pm oclock kg kgs kilo kilos stone lb lbs pound pounds km
    kms mile miles k m cm metres meters litre litres glasses cups steps x times time reps sets rounds
    press-up press-ups
    breaths children people men women % percent degrees euro disc discs kids zone quid flights mg ml mcg
    µg ug g tablets pills th st nd rd am. pm.
""")
# In front of a number: it is the number of one of these.
COUNTED = words_of("""
    day days week month year session number nr page chapter floor route bus room age aged channel size
    track junction exit part round set step episode every x × within last past next another took first
    gate bed square
""")
# Not where one of these stands before that: "last week 6".
NOT_COUNTED = words_of("the a this that these all per by last")
# What else people put a number on: beside a pain, a number behind one of these is not the pain.
OTHER_SCALES = words_of("""
    mood stress anxiety energy fatigue tiredness sleep appetite confidence worry motivation humour
    spirits head headache migraine wellbeing happiness temper
""")
# What may stand between them.
LINKS = words_of("is was a an at of about = like level score maybe only just")
# "One leg", "one of them", "this one": beside these it is no number.
BESIDE_ONE = words_of("of leg legs foot feet side thing hand eye night way spot bit")
NOT_ONE = words_of("no this that any bad good the which right left other some every")
# Behind a number of them.
OF_THEM = {*(("of", which) for which in ("them", "these", "those", "us")), ("a", "side")}
# Words in -s that are no things to be counted: "6 always".
NO_PLURALS = words_of("""
    always sometimes perhaps this plus minus less unless across towards besides hurts feels makes gets
    comes goes keeps seems starts eases kills thanks was is as has does its yes us cos cus whereas
    nonetheless helps upstairs settles drops ends mornings evenings nights afternoons stairs lasts
    afterwards ongoing still pains worse todays downstairs burns radiates throbs aches stings
""")

# Ways to say that there is no pain; a longer one first.
NOTHING = tuple(
    tuple(phrase.split())
    for phrase in (
        *("no pain at all", "no pain whatsoever", "not sore at all", "doesnt hurt at all"),
        *("no more pain", "not in pain", "not a thing"),
        *("not one bit of pain", "not a bit of pain", "not a scrap of pain", "not a jot of pain"),
        *("not a trace of pain", "not a hint of pain", "not the slightest pain", "not an ounce of pain"),
        *(
            "zero pain",
            "no pain",
            "no pains",
            "pain free",
            "without pain",
            "nae pain",
            "no aches",
            "no discomfort",
        ),
        *("pain gone", "symptom free", "no symptoms", "nil pain", "all clear", "no hassle", "no bother"),
        *("no trouble", "painfree", "painless", "nothing", "none"),
    )
)
# What may follow a lone "nothing" or "none"; before anything else it is of something else: "nothing helps".
NOTHING_ENDS = words_of("""
    , . in at today now tonight this on yesterday whatsoever for last since all right when and sitting
    walking the my so again from down
""") | {""}
