"""The words that set a number aside: it is said, and yet it is not how much it hurts now.

To add a word, write it into its set, in small letters and without apostrophes.
"""

from qicli.core.words.tokens import words_of

# "On a scale of 1 to 10": what begins and ends the scale. "10 being the worst" names an end of it.
LOWEST, HIGHEST = (0, 1), 10
ANCHORS = words_of("""
    worst highest max maximum most agony unbearable unimaginable excruciating intolerable extreme hell
    torture childbirth bad none nothing no best lowest least minimum painless fine perfect
""")
ANCHORED_BY = words_of("being means meaning =")
ANCHORED_WHERE = words_of("where if with when say assuming and")

# "From 2 to 6" after one of these is how it varies, and not how it changed.
RANGING = words_of("""
    anything anywhere somewhere ranges ranging ranged range varies varied varying vary fluctuates
    fluctuating fluctuated swings swinging swung bounces bouncing bounced
""")
# After one of these "from 0 to 10" is how it changed, and no scale.
CHANGING = words_of("went goes go gone going jumped shot rose climbed took got came crept it up straight")

# "Not a 7, more like a 4": what takes a number back, what may stand between, and what a "not" is of instead.
NOT_SO = words_of("not isnt wasnt aint never werent arent hardly nowhere")
BETWEEN = words_of("a an the quite really even exactly as bad that at near yet been like")
NOT_OF_IT = words_of("if or why does did do can could will would")

# "Can't say it's painless", "wish I was pain free", "almost no pain": what takes "no pain" back.
TAKES_BACK = words_of("""
    not isnt wasnt aint never cant cannot couldnt wouldnt wont dont arent hardly barely far rarely seldom
    wish want wanted hope hoping hoped dream almost nearly virtually practically without but
""")
NOT_QUITE = words_of("wish want wanted hope hoping hoped dream almost nearly virtually practically")
CLAIMING = words_of("say call claim said think")
ON_THE_WAY = words_of("""
    completely entirely totally fully quite exactly really always yet ever been being be a an the its it is
    was were am im i that this to for from of there feel feels feeling say call claim said think could can
    theres day days anything
""")
# "Did nothing", "took nothing", "the scan showed nothing", "feels like nothing": of something else.
NOTHING_OF = words_of("""
    like did do doing done ate eat eaten eating took take taken taking says said say showed shows show
    found find changed for or saw see drank drink heard weighs next
""")
FEELING = words_of("feel feels felt feeling")
EXCEPT = (
    *(("apart", "from"), ("aside", "from"), ("other", "than"), ("except", "for"), ("except", "in")),
    *(("except",), ("bar",), ("besides",), ("save", "for")),
)

# "Under 5 for the first time: 3": a bound, beside a number that is the pain.
BOUNDS = words_of("under below above over than")
# "Up 2 since yesterday, now 6", "2 more than yesterday, 6": by how much.
SINCE = words_of("since on from")
THAN = words_of("more less lower higher better worse")
# "3 with spikes of 8", "at worst 8, now 4": how it is at times, beside how it is.
PEAKS = words_of("spike spikes spiking spiked peak peaks peaked peaking maxed occasionally sometimes")
AT_ITS = words_of("worst best")
# "Hoping for a 3, still 6": what it shall be.
WISHED = words_of("hope hoping hoped wish wishing want wanted wanting aiming")
GOALS = words_of("goal target aim")
TO_BE = words_of("for a an to get be it down of is at was were under below i my about back")

# "Pain halved, was 8": it is no longer that, and what it is now is not said.
MULTIPLIED = words_of("halved halving doubled trebled tripled quartered")
CHANGED = words_of("better worse less lower easier improved eased milder")
NOW = words_of("now today")

# Another part of the body, with a pain of its own: "toothache 8", "stomach cramps 5".
ORGANS = words_of("""
    toothache tooth teeth gum gums headache headaches migraine migraines head stomach stomachache tummy belly
    bellyache gut guts bowel bowels abdomen abdominal period periods menstrual ear ears earache throat
    heartburn indigestion sinus sinuses eye eyes jaw chest nose
""")
# One beside whose number another is the back's or the leg's.
LIMBS = words_of("hand hands wrist wrists elbow elbows arm arms finger fingers thumb thumbs rib ribs")
ACHES = words_of("toothache")
OF_THE_ORGAN = words_of("""
    pain pains ache aches cramp cramps cramping acid upset is are was feels my the a an at about now of = like
    level score only just still sore bad hurts hurt hurting very really also too
""")
LINKING = words_of("is are was feels feel very really all in my the a bit")

# "Cut codeine from 8 to 4 a day", "9 to 5 job".
DOSE_CHANGED = words_of("""
    cut cutting reduce reduced reducing taper tapered tapering wean weaned weaning upped increased increasing
    titrated lowered dropped
""")
OF_THE_PAIN = words_of("it pain pains this ache things")
EACH_DAY = (("a", "day"), ("per", "day"), ("a", "night"), ("a", "week"))
AT_WORK = words_of("job jobs shift shifts work office grind desk")
WORKING = words_of("work works worked working open shift shifts")

# "Fell 10 feet", "6 foot tall", "2 feet of snow": a length, and no place.
LENGTHS = words_of("foot feet")
LONG = words_of("tall high wide away apart ladder wall fence plank hole ditch pole board boat shelf")
CAME_DOWN = words_of("fell fallen fall dropped jumped leapt climbed walked crawled managed only every within")
OFF_FROM = words_of("from above below off before")
DROPS = words_of("fell off down jumped fallen")
OF_A_BODY = words_of("my the left right both l r it")
HEIGHT = words_of("im am height tall")

# Rarer units, behind a number; and what is numbered, in front of one.
MEASURES = words_of("""
    ft inch inches yard yards point points notch notches pint pints mph bpm wheel star seater course tonne
    tonnes
""")
SETS = words_of("sets reps rounds")
NUMBERED = words_of("top form grade type stage phase bpm gear lane")
NOT_NUMBERED = words_of("the a this that top my")
# More of an exercise than a pain can be, or nobody says how many: no pain, and nothing that eased it.
MANY = words_of("""
    few some several many loads lots couple dozen eleven twelve fifteen twenty thirty forty fifty sixty
    hundred
""")

# "One calf bigger than the other", "2 legs": how many of them, and no pain.
ONE_OF_TWO = words_of("""
    leg foot calf hip knee thigh buttock cheek ankle shin hamstring shoulder heel glute side
""")
COMPARED = words_of("other shorter longer bigger smaller higher thinner thicker colder warmer weaker")
PAIRS = words_of("legs feet calves knees hips thighs buttocks cheeks ankles shins shoulders heels hamstrings")
OF_BOTH = words_of("feel feels felt are were hurt ache burn tingle went go have had get")
ALL_MINE = words_of("my these both")
# "2 good days", "1 good hour": what may stand between a number and what it counts.
SORTS = words_of("""
    good bad long rough hard quiet great awful terrible whole full more extra sleepless restless short
    big little busy easy horrible lovely solid
""")
