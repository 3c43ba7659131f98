"""Finds the words that are on the list of things to be checked urgently, in whatever a person types.

Three steps. The text becomes words, lower case and without apostrophes. Words become *concepts* (numb, a leg,
both), save where they are masked, negated or about somebody else. Patterns of concepts that stand close
together, in any order or in one order, raise a topic. Words near one another find the many ways in which
people say a thing; whole sentences would only find the ways we thought of.

A false alarm costs ten seconds; a miss may cost a life's continence. So what is in doubt is raised.

How a pattern is written: `3: NUMB SADDLE` is both in any order, with at most three words between them;
`1> CANT lift FOOT` is in this order, with at most one word between neighbours. Capitals are concepts, small
letters the words themselves, `a|b` is one or the other. `!X` forbids X between them, `-X` forbids it within
six words around as well. A pattern goes on until the next one begins, and its `a|b` may go on in the next
line after the bar. A concept lists its words first (`numb*` is every word that begins so), then its patterns.

The list is drawn from the NHS pages on sciatica and on back pain and from the cauda equina warning card.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, pairwise, permutations

from msgspec import Struct

Span = tuple[int, int]  # a run of words, both ends included


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WORD = r"[^\W_]+(?:['\u2018\u2019\u02bc`\u00b4]+[^\W_]+)*|[.;:!?\n,()/&+\u2013\u2014]"
_APOSTROPHES = "'\u2018\u2019\u02bc`\u00b4"
_MARKS = {"&": "and", "+": "and", "/": "or", "(": ",", ")": ",", ":": ",", "\u2013": ",", "\u2014": ","}
_MARKS |= dict.fromkeys(";!?\n", ".")
_PIECE, _OVERLAP = 4_000, 400  # characters; no pattern reaches over more words than the overlap holds
_LONGEST_STEM = 16  # letters; no stem in the tables is longer
_AROUND = 6  # how far `-X` looks on either side

# Misspellings and lay words, each put right before anything else.
_SPELLING = """
nubm:numb num:numb numness:numbness numbe:numb nummb:numb numbess:numbness numbnes:numbness
tingeling:tingling tinglin:tingling rigth:right rihgt:right lfet:left leftt:left tingley:tingling
tinglng:tingling tingaling:tingling blader:bladder bladdar:bladder baldder:bladder bowles:bowels
bowell:bowel incontinant:incontinent incontenent:incontinent incontinance:incontinence
incontinece:incontinence genitels:genitals gentials:genitals genetals:genitals genitalia:genitals
buttox:buttock buttocs:buttock butock:buttock butocks:buttock bottock:buttock botty:bum bumm:bum tush:bum
weee:wee peeed:peed urin:urine urinte:urinate unrinate:urinate cnat:cant carnt:cant cantt:cant canot:cannot
cannae:cant couldent:couldnt didint:didnt breathles:breathless breatheless:breathless brethless:breathless
breth:breath breeth:breathe swolen:swollen swollon:swollen swolled:swollen feaver:fever shivvery:shivery
wieght:weight weigth:weight wait:wait canser:cancer cancr:cancer tumer:tumour suicidle:suicidal
suiside:suicide sucide:suicide suicde:suicide sucidal:suicidal suacidal:suicidal suicidial:suicidal
overdoes:overdose parylised:paralysed paralized:paralysed weeknes:weakness weekness:weakness
weaknes:weakness sensatoin:sensation senstation:sensation sensaton:sensation feelin:feeling leggs:legs
caugh:cough coff:cough sneese:sneeze toliet:toilet toilt:toilet erecton:erection errection:erection
orgasim:orgasm wanna:want gonna:going nite:night nites:nights wernt:werent wasent:wasnt havnt:havent
hasent:hasnt realize:realise realized:realised accidant:accident acident:accident bothe:both boths:both
chst:chest beleive:believe
"""

# Words that look like a symptom and are none. `X*` and `a|b` as in patterns, without gaps.
_MASKS = """
bladder line|lines|meridian|meridians|channel|channels|point|points|acupoint|acupoints|path|pathway|qi|sinew ;
bladder 1|10|11|23|25|31|32|33|34|36|37|39|40|53|54|57|58|60|62|67 ;
bladder and kidney meridian|line|channel|point|points|meridians|channels|lines ;
heel drop|drops|dropping|raise|raises|lift|lifts ; drop|drops|dropped|dropping heels ;
drop|dropped the|my heels ;
no bladder|bowel or|nor bowel|bladder trouble|problems|issues|problem ; lump hammer|hammers ;
bike|bicycle|horse|cycle|cycling|riding|leather|gel|turbo|pony|motorbike|western|dressage saddle|saddles ;
saddle height|bag|bags|post|sore|sores|shoes|stool|chair|cover|clamp|room|soap|maker|pad|stitch|up|of ;
saddle too high|low ; comfy|padded|wider saddle ; raised|lowered|adjusted the|my saddle ;
weak tea|coffee|sun|sunshine|light|signal|wifi|link|excuse|joke|soup|beer|drink|password|cup ;
wee bit|while|walk|rest|nap|stroll|man|lad|lass|dram|stretch|twinge|ache|pain|tingle|sit|lie|snooze|tad|
    dog|one ; bottom of|drawer|shelf|line|step|half|rib|ribs|stair|stairs|bunk|lip|rung ; ball|balls of ;
rock bottom ; tennis|massage|spiky|golf|lacrosse|foam|cork|exercise|snow|foot|meat ball|balls ;
heat|heating|heated|knee|gel|ice|tens|foot|electrode|yoga|mouse|brake|shoulder|kneeling|cotton|heel pad|pads ;
bar|foot|step|kitchen|piano|milking|kneeling|wooden|three-legged stool|stools ;
bulging|bulged|herniated disc|discs ; disc|disk bulge|bulges ; slipped disc|disk|discs ; lump sum|sums ;
lump|lumps of|in the|my|that mattress|throat|sofa ; lump|lumps in my|the throat|mattress|bed|porridge ;
lumpy mattress|bed|pillow|sofa ; lump|lumps of ; speed|goose|baby bump|bumps ;
hay|cabin|gold|dance|football|spring|world|yellow|glandular fever ;
room|water|outside|air|oven|bath|pool|outdoor|ambient temperature ; temperature outside|outdoors ;
shiver|shivers|chill|chills down|up my|the spine|back ; chest of|freezer|press|opener|opening|hair|height ;
red light|lights|wine|meat|face|cross|tea ; infrared light ; red flag|flags ;
hot water|bath|shower|pack|packs|bottle|tub|chocolate|yoga|stone|stones|tea|drink|weather|day|compress|cup ;
killing me|it ; kills me ; killed it ; dying for|to ; die|died|dying laughing ;
die|died|dying of laughing|laughter ;
die|died|dying of embarrassment|boredom|shame|thirst|hunger|heat|curiosity ; to die for ; die down ;
died down ; die|dies|dying hard|away ; kill for ; kill for a ;
dead tired|lift|lifts|line|centre|easy|slow|bug|bugs|hang|end|sea ;
suicide squats|squad|sprints|drills|runs|door|prevention|hotline|awareness ;
overdosed|overdose|overdosing on chocolate|coffee|cake|sugar|tv|caffeine|netflix|biscuits|sun|sleep|vitamin ;
fell|fall|falling|fallen|falls asleep|behind|short|apart|silent|ill ; fell in|for love|it ;
fell back|straight into|to bed ; almost|nearly fell|fall|slipped|crashed|fainted ;
laptop|computer|phone|app|site|market|wifi|pc crashed|crash ;
cancer research|charity|charities|run|fundraiser|shop|ward|walk|season|awareness|council|moon|rising|benefit ;
lost|losing track|count|balance|sleep|time|interest|focus ; ass|arse kicked|kicking ; sleeping pad|pads ;
could|couldnt not feel|be better ; couldnt feel|be better ; never felt|been|feel better ; never better ;
cant|cannot|couldnt believe|complain|remember|decide|say|resist ; cant|couldnt wait to ;
wet room|wipes|wipe|suit|suits|hair|grass|weather|day|season ; wiped|wipe out|down|the|up ; wiped the ;
circles|circle|turn|turned|turns|twist|twists|twisted|sway|swayed|swing|rotate|rotated|look|looked|
    side left and right ;
circles|circle|turn|turned|turns|twist|twists|twisted|sway|swayed|swing|rotate|rotated|look|
    looked right and left ; short breaths ; straining ears ; pain|symptom free ;
puppy|dog|cat|baby|toddler|kid|son|daughter|neighbour|husband|wife|birds|alarm|noise|traffic wakes|woke|
    keeps|kept me ; sharp turn|bend|knife|knives ; crash course|diet ; tear|tears in the eyes ; side dish ;
hold|holding hands|plank|pose|poses|onto|stance ; to end it on ; shape up ;
good|great|better|best|in|into shape
"""

# Names of other people and animals, who may have troubles of their own.
_OTHERS = _words("""
    kid kids kiddo child children son sons daughter daughters baby babies toddler boy girl grandson
    granddaughter grandchild grandchildren grandkid grandkids dog dogs puppy pup cat cats kitten horse pony
    cow rabbit hamster dad dads father fathers mum mums mom moms mother mothers gran grandma grandmother
    nan nana granny grandad grandpa grandfather husband husbands wife wifes partner partners boyfriend
    girlfriend friend friends neighbour neighbours neighbor neighbors colleague colleagues boss uncle
    uncles aunt auntie aunts cousin cousins brother brothers sister sisters niece nephew inlaw patient
    patients client clients teammate flatmate roommate teacher coworker workmate he she they his her their
    hes shes someone somebody people
""")
_OWNERS = _words("""
    my the our a an little old older younger eldest youngest poor best good dear late great new small step
    ex today yesterday was when because had one so
""")
_ME = _words("i im ive id ill me myself mine we")
_THEIRS = _words("himself herself themselves itself")
_TELLING = _words("""
    says say said thinks think thought noticed notices notice told tells pointed reckons reckon sees saw
    hears heard commented worried worries spotted asked asks wants called rang insisted remarked watched
""")
_VERBS = _words("""
    has had have is was were are with who whose got gets wet peed pooed weed fell died went cant couldnt
    keeps kept started been being limping coughing
""")
_CLAUSE = _words(", . but and so then now plus")

# Negation: only before a symptom, ended by a comma, "but" or "and", carried on by "or" and "nor".
_NEGATORS = _words("no not without never nor zero isnt arent wasnt werent")
_ENDS = _words(", . but and")
_FILLERS = _words("""
    any more longer further real new sign signs of leg legs bladder bowel bowels saddle chest night back
    foot calf groin other actual obvious big much single had have has been having got at all the a an kind
    bit lot trace hint experienced noticed even buttock hand severe serious major significant unexplained
    with in sudden ever to toilet pee peeing urinary bum weight leftover remaining visible suicidal
""")
_SYMPTOMS = """
numb* tingl* pins weak weakness weaknesses weaker pain pains painful trouble* problem* issue* difficult*
incontinen* leak* accident accidents fever* shiver* chills temperature swollen swelling swell* lump* loss
losing cancer* tumour* tumor* suicid* breathless* shortness tight tightness faint* dizz* fall falls change
changes changed prickl* ache aches aching sore soreness worse worsening dribbl* burning wet drop drops clot
clots thoughts cough* sneez* lost red redness hot heat urgency retention hesitanc* cauda buckl* giving dead
deadness odd weird strange sweats paraly* hurt* altered numbing spasm* cramp* difference different
"""
_GONE = _words("gone resolved vanished disappeared cleared")
_NOT_GONE_BEFORE = _words("not hasnt havent isnt never nearly almost partly mostly half wont cant no arent")
_LOSABLE = _words("feeling sensation strength power control urge use feel")
_NOT_GONE_AFTER = _words("""
    on down into to through worse numb weak dead from funny weird odd strange further all right left over
    tingly tingling floppy back cold
""")

# Concepts, in the order in which they are found: a pattern may use what stands above it.
_CONCEPTS: dict[str, str] = {
    "NOT": """
        not dont doesnt didnt isnt wasnt arent werent havent hasnt hadnt never wont wouldnt aint no nor
    """,
    "CANT": """
        cant cannot couldnt unable inability incapable impossible
        0> can|could not
        1> NOT|longer able
        1> stopped|stop being able
        1> can|could no longer|more
        1> can|could hardly|barely|scarcely
        0> NOT manage|managed
        1> NOT capable
        1> lost ability|use
        1> no way|chance to|of
    """,
    "NONE": """
        no zero nothing without never lack lacking lacks little hardly barely any
        0> not any|much
    """,
    "LOST": """
        lost loss losing lose loses gone going missing reduced diminished decreased decreasing dulled
        altered changed disappeared vanished fading faded impaired disturbed absent poor
        0> went away
    """,
    "TROUBLE": """
        trouble* difficult* hard harder struggl* problem* issue* hesita* retention weak slow slower poor
        dysfunction* ages forever delay* effort* fail* interrupted disturb*
        0> NOT easy|easily|properly|normally|right|normal|working|work
        0> stopped working
        0> nothing happens|comes|happening
        0> long time
        0> a while
        1> have|having|had|need|got to push|strain|force|squeeze|concentrate
        1> push|strain|straining|pushing|force|squeeze to
    """,
    "ODD": """
        odd oddly weird weirdly strange strangely funny peculiar different differently wrong woolly wooly
        cotton rubbery leathery altered changed changes change foreign fuzzy dead deadened muffled cottony
        unusual alien
        1> belong|belongs to
        0> NOT right|normal|mine|there|usual
        1> NOT feel right|normal|mine|there|usual|same
        1> NOT the same
    """,
    "ASLEEP": """
        asleep
        1> gone|went|goes|going|go to sleep
    """,
    "NOFEEL": """
        sensationless insensitive desensitised
        2> CANT|didnt|dont|doesnt|not|hardly|barely|scarcely feel|sense
        2> NONE|NOT feeling|feelings|sensation|sensations|sensitivity|feel -pain|great|better|well|good|ok
        3> LOST|less|ODD feeling|feelings|sensation|sensations|sensitivity|feel
        5> feeling|feelings|sensation|sensations|sensitivity LOST|less|ODD
        1> feel|feels|felt nothing|less
        1> without feeling
        1> hard|difficult to feel
        1> stopped feeling
    """,
    "NUMB": """
        numb numbed numbness numbing numby numbish tingl* prickl* fizzing fizzy buzzing anaesth* anesth*
        deadness paraesthesia paresthesia hypoaesthesia pinsandneedles
        0> pins|pin and|n|an needles|needle
        0> pins needles
        0> gone|went|goes|feels|feel dead
        2> like novocaine|anaesthetic|dentist
    """,
    "WIPE": """
        wipe wipes wiping wiped bidet
        0> toilet|loo|bog|tp paper|roll|tissue
    """,
    "SADDLE": """
        saddle genital* privates vagina* vulva* labia* clit clitoris penis penile willy testic* balls
        scrotum perineum perineal anus anal rectum rectal crotch undercarriage pubic pubis nether* fanny
        dick cock foreskin arsehole asshole bumhole cauda pelvic
        0> private|lady|front|girl|naughty parts|bits|area|bottom|part
        0> my|wee|man|boy bits
        1> back passage|passages
        1> between|inbetween|betwixt my|the|both legs|thighs
        0> between|inbetween legs|thighs
        0> down|up there|below|under|underneath
        1> where i sit
        2> part|area|bit i sit
        0> bum|butt hole|crack
    """,
    "BUM": """
        buttock* bum bums bottom butt butts arse ass backside glute* groin* rump tailbone coccyx
        0> my behind|rear|seat
        0> rear end
        0> bum|butt cheek|cheeks
        0> sit|sitting|sitz bones|bone
    """,
    "BODY": """
        leg legs foot feet thigh thighs calf calves shin shins ankle ankles knee knees hamstring toe toes
        sole heel heels hand hands arm arms finger fingers shoulder neck hip hips back thumb wrist elbow
        head face
    """,
    "LEGS": """
        legs feet thighs calves shins ankles knees hamstrings soles heels quads
        0> lower limbs|half|body|extremities
    """,
    "LEG": """
        leg legs foot feet thigh thighs calf calves shin shins ankle ankles knee knees hamstring hamstrings
        toe toes sole soles heel heels limb limbs quad quads
    """,
    "FOOT": "foot feet toe toes ankle ankles forefoot bigtoe",
    "LEFT": "left l lt lhs",
    "RIGHT": "right r rt rhs",
    "BOTH": """
        both bilateral* each either
        1> LEFT and|or|then LEFT|RIGHT
        1> RIGHT and|or|then LEFT
        0> two|2 LEGS
        0> the two
        1> all over|down LEGS
    """,
    "FINE": """
        fine ok okay good great normal clear free nothing happy strong stronger better unaffected clean
        stretch* stretched warm light relaxed
    """,
    "EXERCISE": """
        run runs running ran hike hiking hiked squat squats gym workout marathon ride cycling skiing lunges
        jog jogging football swim swimming class dancing doms training trained cycle sprints
        mountain
    """,
    "PAIN": """
        pain pains painful hurt hurts hurting shooting shoots sciatica stabbing agony sciatic excruciating
        electric* zap* symptom* nerve
    """,
    "ACHE": """
        ache aches aching ached achey achy sore burn burns burning throb* cramp* sharp spasm* twinge* stiff
        heavy heaviness jab* tender discomfort tight* knot* catch* grips stab* bad
        0> on fire
    """,
    "FEEBLE": """
        weak weaker weakness weakening jelly jellylike wobbl* buckl* paraly* lifeless useless floppy
        unstable unsteady collaps* shaky powerless limp
        1> give|gives|gave|giving|given way|out
        2> NONE|NOT|LOST|less|lack strength|power|muscle|control
        3> strength|power LOST|less|failing|weaker
        2> turned|turning|turn|gone to rubber|jelly|lead|water|wood
        2> wont|doesnt|dont|not|stopped work|working|move|hold|support|carry|respond|obey|do
        2> CANT|trouble|difficulty|difficult|hard|struggle|struggling move|moving|control|controlling|use|
            lift|raise
        1> like lead|rubber|spaghetti|wood|string
    """,
    "STRETCHING": """
        stretch* massag* rolled rolling practised practiced circle* hugged repeat* crossed cross pose
        swing* swap* switch* exercise* set sets reps did done
    """,
    "SPREADING": """
        started starts starting start begun began spread* moved moving gone going went goes affected
        affecting involved coming came crept creeping travelled jumped
    """,
    "OTHERLEG": """
        1> other|opposite|second LEG
        0> other one
    """,
    "GOODLEG": "0> good|better|healthy|unaffected LEG",
    "PEE": """
        pee peeing pees peed wee weeing weed wees urin* bladder bladders piss pissing pissed tinkle
        waterworks void voiding micturat* widdle whizz wizz
        1> pass|passing|passed|make|making water
        0> number one|1
        0> spend a penny
    """,
    "POO": """
        poo poos pooing pooed pooped poop pooping poops bowel bowels faec* fecal feces defecat* stools
        stool motions sphincter shat shit shitting crap craps crapped turd continence
        0> bowel motion|movement
        0> number two|2
        1> open bowels
    """,
    "TOILET": "toilet toilets loo loos bathroom restroom lavatory lav bog commode washroom",
    "FLOW": "stream flow urine pee wee midstream",
    "MOVING": """
        get getting off up sit sitting stand standing reach bend bending lower clean cleaning climb walk
        sat
    """,
    "UNAWARE": """
        unaware oblivious
        2> NOT|CANT|any|longer get|have|feel|got urge|warning|signal|need
        2> CANT|didnt|dont|doesnt|not|never|couldnt|hardly|barely|longer know|knew|known|notice|noticed|
            realise|realised|tell|feel|felt|sense|aware
        1> NONE|no|lost|less|without|NOT idea|urge|warning|signal|feeling|sensation|knowing|noticing|
            realising|clue|awareness|control|controlling|sense|feel
        2> lost urge|awareness|feeling|sensation|control|sense
        2> urge|feeling|sensation|awareness|control|warning gone|lost|less|missing|reduced|going|poor
    """,
    "CONTROL": """
        control controlling controlled
        0> hold|holding on|it
    """,
    "CLOTHES": """
        pants trousers knickers underwear boxers jeans underpants briefs tights leggings undies panties
        pyjamas pjs shorts sheets chair sofa
    """,
    "PADS": "pad pads nappy nappies diaper diapers tena liner liners pantyliner*",
    "WEARING": """
        wear wearing wore need needing needed use using bought buying buy started starting put putting
    """,
    "CLIMAX": """
        erect* orgasm* climax* ejaculat* erecting hardon viagra arousal aroused cum cumming masturbat*
        1> get|getting|stay|staying|keep it up|hard
        1> get|getting|stay|staying hard|stiff
        0> morning wood|glory
    """,
    "SEX": """
        sex sexual* intercourse lovemaking shagging
        1> making|make|made love
    """,
    "FAINT": """
        fainted fainting faintness fainty collapsed collapse collapsing blackout woozy lightheaded dizzy
        clammy
        1> feel|felt|feeling|go|going|went|nearly|almost|am|im|and|so|very|with faint|grey|gray|pale
        0> pass|passed|passing|black|blacked|blacking out
        0> light headed
    """,
    "BELLY": "belly abdomen abdominal abdomin* stomach tummy gut guts abdo",
    "SUDDEN": """
        sudden* abrupt* instant* ripping tearing severe
        0> out of nowhere
    """,
    "TEARING": "tearing ripping ripped rips shredding",
    "BREATHLESS": """
        breathless* gasping wheezing puffing panting dyspnoea dyspnea
        2> short|shortness of breath|breathe
        0> short breath
        3> CANT|struggle|struggling|trouble|difficult|difficulty|hard|harder|problem|problems breathe|
            breath|breathing|air -exercise|pace|pattern|rhythm|slowly|practice|count|slow|nose
        2> breathing|breath trouble|difficult|difficulty|difficulties|hard|harder|problem|problems|short|
            laboured|labored|shallow -exercise|pace|pattern|rhythm|slowly|practice|count
        2> fighting|struggling|gasping|struggle for breath|air
        0> winded
    """,
    "SWOLLEN": """
        swollen swelling swelled swell swells puffed puffy swole balloon* bigger
        1> twice|double|triple the size
        0> blown up
    """,
    "CALF": """
        calf calves leg shin thigh
        0> lower leg
    """,
    "FELL": """
        fell fallen fall tumbled toppled falling
        1> came|come off
        1> thrown off|from
        0> threw|bucked|flung me
    """,
    "LONG_AGO": """
        years decades childhood teenager 1990s 1980s
        0> as a child|kid|teen
        1> in NUMBER
    """,
    "RECENTLY": "today yesterday now since after",
    "NIGHTLY": """
        nightly
        1> every|each|all|most night|nights|nite
        0> night after night
        1> NUMBER times night
    """,
    "WAKING": """
        wake wakes waking woke woken wakened awake awakes awoke awakened sleepless
        2> keep|keeps|keeping|kept me|up|awake up|awake
        1> CANT sleep
        0> up
    """,
    "WEEKS": "week weeks month months year years wks mths",
    "COUGHING": """
        cough coughs coughing coughed sneeze sneezes sneezing sneezed straining sneez* sneezy
        1> bear|bearing|bore|push|pushing down
        1> when|if|as|whenever i strain|laugh
        2> strain|push on|in|at loo|toilet
    """,
    "BETTER": """
        better improv* shift* easing eased ease progress healed healing relief settling settled
    """,
    "WORSENED": """
        worsening worsens worsened deteriorat* downhill
        0> worse and worse
        2> getting|gets|got|growing|keeps|becoming|become|progressively|steadily|increasingly|becomes worse|
            stronger -when|sitting|standing|bending|sit|stand|walking|lying|driving|coughing
        2> worse|weaker every|each|by day|week|night|hour|minute|month|time|the
        2> worse day by|after day
        4> worse than ever|last|before|month|week|start|ago|started
        3> each|every day|week|night|month|morning worse|weaker
        3> week|day by|after week|day worse|weaker
        1> bad|going|gone|going from to|from worse|bad
        0> from bad to worse
        0> lot|much|far|way worse -sitting|standing|sit|when
    """,
    "THINGS": """
        weather traffic rain news wifi signal wind music film prices reception politics storm queue
    """,
    "WEIGHT": """
        weight kg kilo kilos kilograms pound pounds lb lbs stone stones
        0> dress|belt size|sizes|notches
    """,
    "PURPOSE": """
        purpose diet dieting goal slimming plan planned healthy calories happy proud target watchers keto
        fasting finally yay deliberately want wanted need should must wish ozempic gym running bench
        lifting deadlift lifted intentionally intentional success club fitness
        0> trying to
        0> to lose
    """,
    "UNINTENDED": """
        0> without|not trying|meaning|dieting|diet|wanting|reason|effort|any
        0> not on|even
        0> no reason
    """,
    "PILLS": """
        pill pills tablet tablets painkillers paracetamol meds medication medications ibuprofen codeine
        cocodamol amitriptyline gabapentin pregabalin tramadol morphine naproxen diazepam zopiclone
        oxycodone tylenol aspirin antidepressants sertraline opioids insulin capsules medicine medicines
    """,
    "MYSELF": """
        myself
        0> my self
    """,
    "WISH": """
        want wanted wanting wish wishing rather thinking thoughts thought going ready consider* plan
        planning planned tempted feel feeling felt like might gonna think hope hoping deserve better ways
        way how
    """,
    "NOTWANT": """
        1> NOT|CANT want|wanna|wish|care|bother|face|keep|see|bear|go|take|stand
        0> dont
        2> tired|sick|fed|done|enough|weary of|with|up
        1> no|nothing|not|whats reason|point|worth|much|use
        1> lost will
        1> see|seeing point|use
    """,
}

# What raises which topic. Tiers belong to topics and stand in `safety`.
_TOPICS: dict[str, str] = {
    "crisis": """
        1> took|taken|taking|swallowed|swallow too many|much -steps|stairs|photos|breaks|time|long|bags|calls
        4> rather|want|wish|wanting NOT be|exist alive|here|around -hospital|work|office
        1> want|wish|wanna|wanted be gone|dead
        2> want|wish|wanna|wanted to be gone|dead|nothing
        0> suicide|suicidal|suicidally|unalive|kms
        1> kill|killing|killed|hang|hanging|shoot|shooting|drown|drowning|stab|poison|off|harm|harming|
            unalive MYSELF
        1> hurting|cutting|cut|hurt|hurts MYSELF -lifting|kitchen|knife|shaving|chopping|cooking|finger|
            bending
        4> WISH hurt|cut|hurting|cutting MYSELF
        0> self harm|harming|harmed|injury
        0> selfharm|selfharming
        2> end|ends|ending|take|taking|took|ended my|own life
        1> end|ending|finish|finishing it|everything|things|MYSELF|this all|now|tonight|forever|for
        4> WISH|just|ready|could|should|to end|ending it|everything|things|MYSELF -practice|session|set|
            early
        1> finish|top|do MYSELF off|in
        4> wish|wished|hope|want NOT|wouldnt wake|woken up -early|night|late
        5> WISH|NOTWANT die|dead|dying|death|died|disappear|exist
        5> WISH|could|just to die|dead|disappear -phone|screen
        0> die
        4> rather|better be|off dead|die|gone|without
        1> better off without|dead|gone
        1> better without me
        4> NOTWANT live|living|alive|life|exist|existing|wake|existence|survive
        4> NOTWANT be here|around|alive -stretch
        3> NOTWANT go|going|carry|carrying on -holiday|walk|trip
        2> CANT go|carry|keep on|going|living
        2> CANT do|take|cope|bear|stand|face|live|stop this|it|life|pain|like anymore|longer|more|crying|
            this
        1> CANT live|cope like|with|anymore|any|another
        3> CANT face|see another|a|any day|future|tomorrow|way
        2> NOTWANT|never|not wake|waking|wakes up -night|early|late
        1> life isnt|not|is|no worth|pointless|living|meaningless
        1> worth living
        1> NOT worth living|it -trip|price
        1> reason to live|go
        1> live for -weekend
        1> will to live
        1> way out -traffic|door|car
        3> NOTWANT|no future
        4: PILLS saved|stashed|stockpiled|hoarded|enough
        3> point|sense of|in carrying|going|living|anything|life|existing
        4> better|wish if|i|im|it wasnt|werent|not|isnt here|around|alive
        1> goodbye|farewell|suicide letter|letters|note|notes
        3> jump|jumping|throw|throwing|step|stepping|walk|walking|drive|driving front|under|off|into train|
            bridge|bus|traffic|cliff|roof|building|river|lorry|tree|wall|car|tube
        4> if|wish|hope|wished|want NOT|didnt|dont wake|woken|waking up
        2> nobody|noone|one|no would miss|notice|care me|if|im|gone -practice
        1> a|im|such|just burden
        3> life no|NOT|without meaning|point|purpose|worth|use
        2> sleep|asleep forever
        3> enough|sick|tired of|with life|living|existing
        1> want|wanted out -bed|house|go|traffic
        4> death|dying|dead easier|better|relief|peace|peaceful|answer
        0> noose|noosed
        2> slit|slash|slitting my wrist|wrists
        2> point anymore|any|now
        0> overdose|overdosed|overdosing|od|oding
        4> take|took|taken|taking|swallow|swallowed|swallowing|had all|whole|every|many|bottle|packet|
            entire|box PILLS|pack|packet|bottle|box
        3> many|extra|stash|stashing|stockpiling|saving|hoarding PILLS
        3> sleep|asleep NOT|forever|and wake|forever|waking
        2> never|not been born
        2> burden to|on everyone|family|all|them|everybody
        2> give|giving|gave|given up on|living life|living
        2> WISH it|this|everything to|all over|stop
        2> want|wish it|everything|life to be over
        1> wish i|it|was wasnt|werent|was|were here|alive|gone|dead|over
    """,
    "saddle": """
        6: NUMB|NOFEEL SADDLE
        4: ODD|ASLEEP SADDLE !BODY
        3: burning|burns|hot SADDLE !, !BODY -stretch|warm
        3: NUMB|NOFEEL BUM !, !. !BODY
        5> NUMB|NOFEEL BUM !, !. !BODY
        2> SADDLE feel|feels|feeling|felt like
        0: NUMB|NOFEEL , BUM
        5> BUM NUMB|NOFEEL|ASLEEP !, !. !BODY
        2> NUMB|NOFEEL LEG|BODY BUM !, -gone
        4> BUM , NUMB|NOFEEL -BODY
        3> BUM feel|feels|feeling|felt|is|gone|went ODD|ASLEEP
        6: NUMB|NOFEEL|ODD WIPE
        3> NOFEEL seat|chair|sofa|cushion|myself|sitting
        2> BUM feel|feels|feeling|felt like
        2> feel|feels|feeling|felt|like sitting on -FINE
        6: sit|sitting|sat nothing under|underneath|beneath
        2> CANT clench|squeeze|tighten|grip BUM|SADDLE|bottom
        0> cauda equina -ruled|read|reading|leaflet|about
        5: inner thighs|thigh NUMB|NOFEEL SADDLE|BUM|both
        1: inner|insides thighs NUMB|NOFEEL
    """,
    "bladder-bowel": """
        8: NOT|CANT|dont feel|notice|sense|tell number two|2|one|1
        4> CANT PEE|POO|FLOW
        5: CANT|TROUBLE PEE|POO|FLOW !MOVING -line|meridian
        4> CANT|TROUBLE go|going|start|starting|finish|stop|wait|make|hold|empty|do|use PEE|POO|TOILET
            !getting
        3> TROUBLE|CANT TOILET !MOVING !clean -find|reach|shift|flush
        3> CANT get|make|reach to TOILET time
        5> NOT|CANT|barely|never|nearly make|made|get|reach TOILET|it -appointment
        5: TOILET time NOT|CANT
        5: CANT|NONE|LOST|less|TROUBLE|poor|NOT CONTROL PEE|POO|TOILET|FLOW|motions|wind|gas
        4: CANT hold|holding|stop|start|control|empty|starting|stopping|emptying|keep PEE|POO|FLOW|TOILET|
            water|wind
        1> CANT hold it|on|in|myself -pose|stance|plank|posture|balance|breath
        3> LOST|loss|no PEE|POO control|function|feeling|sensation
        2> LOST|loss of|my|the|all PEE|POO
        4: NUMB|NOFEEL|ODD|ASLEEP PEE|POO -tapping|practice
        3: ODD TOILET
        6: UNAWARE PEE|POO|TOILET|FLOW
        4> UNAWARE full|wet|need|needed|going|go|empty|leaking|soiled
        7> UNAWARE need|needed|needing|have|had to go
        7: UNAWARE wet myself|bed|CLOTHES
        0> incontinent|incontinence|incontinently|doubly
        2> wet|soil|soiled|pee|peed|poo|pooed|pooped|weed|wee|shat|shit|pissed|piss|messed|crapped|urinated|
            leaked|dirtied|peeing|weeing|soiling|wetting|pooing|shitting|pissing|leaking|wetted myself|me
        2> wet|wetting|wetted|peed|soiled|messed|pooed|weed|pissed|shat|leaked|leaking in|my|the|our|bed
            bed|CLOTHES|bed -sweat|sweaty|sweats|rain|washing|cat|paint
        2> CLOTHES wet|damp|soiled|soaked|stained|messed -rain|sweat|washing|paint|puddle
        2> found|woke|sitting|stood|wake wet|soaked|damp|puddle -sweat|rain|sweats
        4: leak|leaks|leaking|leaked|leakage|dribble|dribbles|dribbling|dribbled|drip|dripping PEE|POO|
            TOILET|CLOTHES|when|cough|laugh|sneeze|stand|little|bit|urine|after|keep|i|im|ive|been|started|
            constantly|bottom|BUM|SADDLE -tap|roof|pipe|boiler|nose|water|sink|gas|ball|tent|washing|
            radiator
        6: accident|accidents TOILET|PEE|POO|CLOTHES|bed|woke|night|nights|time
        3: WEARING PADS -baby|kid|son|daughter|grandson|granddaughter|toddler|warm|kitchen
        2> incontinence PADS
        3> PEE|POO|FLOW come|comes|came|coming|falls|slips|trickles|runs|ran|slipped|escapes|escaped|leaks
            out|down|itself|without|through
        3> PEE|FLOW|POO wont|doesnt|not|cant|never come|start|stop|work|flow|empty|starting|coming|out|
            working|emptying|happen|open
        4> PEE|POO NOT|never|still|CANT emptying|empty|working|work|empties|full|properly|right|normal|same|
            opened
        4> PEE|POO stopped|stop|stops|packed working|work|up|functioning|in
        3> NOT PEE|POO since|all|for|in|today|day|days|hours|yet
        3> havent|hasnt|not been able|to PEE|POO|TOILET|go -run|work
        4> havent|hasnt|not|no peed|weed|pissed|pooed|urinated|urine|pee|wee|pooped|poo|toilet since|all|
            for|today|days|hours|yet|day|coming|out
        4> NONE|nothing comes|coming|came|happens out|PEE|TOILET|when
        3> nothing comes|happens|came when|on|out TOILET|go|try|i|PEE
        5: nothing|comes|happens TOILET|PEE !, -on|down
        4: weak|slow|poor|thin|interrupted stream|flow -river|air|traffic|music|video|qi|energy|wifi
        3: strain|straining|push|pushing|force|effort|squeeze PEE|FLOW|bladder
        3> strain|straining|push|pushing|force to POO|go
        1: PEE|POO weak|weakness|leaky|lazy|dead|paralysed|shot|numb
        1: wet|soaked|damp bed|sheets|mattress -sweat|sweats|sweaty|rain|washing
        1> having|have|keep|kept|had|little|small accidents -LONG_AGO|car|bike|traffic|road|work
        1> little|small|wee|another accident -LONG_AGO|car|bike|traffic|road|work
        0> catheter|catheterised|catheterized
        0> skid marks
        5: UNAWARE CLOTHES -washing|shop|mattress
        3> PEE|POO on|in the|my|over bed|chair|floor|seat|sheets|CLOTHES|mattress|leg|legs -dog|cat|puppy|
            baby|kid|cleaned|sat|stool
        3: PEE drops|drips|trickle|drop
        1> only|just dribbles|drips|drops|trickle|trickles|dribble -sweat|rain|water|tap
        3> tried|try|trying|keep go|going|PEE nothing|cant|CANT
        3> NOFEEL it|when|anything|myself|i coming|go|going|come
        6> have|had|need|having press|pressing|push|lean|squeeze|tap PEE|POO
        1> PEE|POO gone|went|failing|failed|playing|acting|useless|rubbish|different|changed|numb
        0> skidmarks|skidmark
        3> flow|stream stop|stops|stopping start|starts|starting -river|traffic|qi|water|energy
        4> go|going|went|goes|gone without knowing|realising|noticing|feeling -phone|stretch
        1> losing|lose|lost|lost PEE|POO
        8> TOILET|PEE before anything|it|something comes|came|starts|started|happened|happens
        2> dribbles|dribbling|trickle|trickles|dribble|drips after|PEE|out|of -sweat|rain|ball
        4> takes|took|taking|wait|stand|sit ages|forever|long|age|minutes|while|PEE PEE|POO|start|TOILET|
            FLOW
        6> stand|sit|sat|stood|wait|waiting|takes|took TOILET|PEE ages|forever|minutes|nothing|waiting
        4> UNAWARE|LOST urge|signal|feeling|warning -exercise
        3> UNAWARE|LOST|no urge|need|warning to|for|of|before go|PEE|POO|TOILET|it
        3> still feel|feels full|empty PEE|after
    """,
    "sexual": """
        8: CANT|NOT feel|feeling sex|SEX|~sex
        4: CANT|NONE|NOT|LOST|TROUBLE|NUMB|NOFEEL|ODD|less|stopped|weak CLIMAX
        1> CANT come|cum|finish|perform since|anymore|any|when|during|with|in -visit|walk|class|work
        0> impotent|impotence|anorgasmia
        5: NUMB|NOFEEL|LOST|ODD SEX !BODY
        3: SEX function|dysfunction|feeling|sensation|pleasure LOST|no|NONE|NOT|less|gone
        4: SEX nothing|dysfunction|stopped|doesnt|numb -sore|hurt|tired|pain
        3> sexual TROUBLE
        4: feel|feeling|felt nothing SEX|CLIMAX|bed
        3> SADDLE|nothing|it doesnt|wont|not|stopped|works|work|nothing work|working|respond|function|down|
            works SADDLE
        3> SADDLE NOT|wont|stopped|doesnt work|working|respond|works|function
        3> NOT|nothing work|works|working|responds SADDLE
    """,
    "both-legs": """
        3> neither leg|legs|foot|feet|calf|thigh -crossed
        1> two legs -table|chair|stool|standing
        4: BOTH LEG NUMB|NOFEEL|FEEBLE|ASLEEP -EXERCISE
        3: BOTH LEG NUMB|NOFEEL|FEEBLE
        4: BOTH LEG ODD|PAIN|ACHE !, !back !neck !hip !hips !on -FINE
        3> PAIN|ACHE|NUMB , BOTH LEG
        3> BOTH LEG , PAIN|NUMB|FEEBLE|burning !on
        5> LEGS NUMB|NOFEEL|FEEBLE|PAIN|ACHE both|bilateral
        3> LEGS both NUMB|NOFEEL|FEEBLE|PAIN|ACHE
        4: BOTH sides NUMB|NOFEEL|FEEBLE|PAIN|sciatica !neck !shoulders !shoulder !arms !back
        2> PAIN|NUMB|ACHE|FEEBLE down|in|into both|each|either -hands|arms|shoulders|wrists|elbows|ears|
            eyes|thumbs|palms|fingers|hips
        1> in|down|into|through|affecting both|each LEG -FINE|EXERCISE|pull|warmth|weight|energy|flow|
            strength|pulling|length|circle|circles
        0> NUMBER both LEG
        1> both|bilateral LEG now|too|affected|involved -FINE|EXERCISE|STRETCHING
        2> both sides down|below|to|into LEG -FINE|EXERCISE|STRETCHING
        3> SPREADING from LEFT|RIGHT to|into RIGHT|LEFT LEG -weight|sway|swing|rock|hip
        6> one LEG both -hands|stand|standing|stood|balance|stretch
        8> just|only LEFT|RIGHT|one now RIGHT|LEFT|both|other -FINE|STRETCHING
        4> now|and LEFT|RIGHT LEG too|also|aswell|well -FINE|STRETCHING|EXERCISE
        4: NUMB|FEEBLE|NOFEEL|PAIN waist down|below|under
        1> bilateral PAIN|NUMB|FEEBLE
        6: GOODLEG !, NUMB|PAIN|FEEBLE|ACHE|too|also|now|NOFEEL
        4> NUMB|PAIN|FEEBLE|NOFEEL down|in|into LEFT and RIGHT -hip|neck|shoulder|hands|FINE
        3: LEGS NUMB|NOFEEL !, !LEG !between -EXERCISE|cold|snow|boots|crossed|kneeling|palms|hands|qi
        3: LEGS NUMB|NOFEEL !, !LEG !wall !between -palms|hands|cold|snow|qi|crossed
        3> LEGS ASLEEP|ODD|dead !, !wall !then !on
        3: LEGS FEEBLE !, !LEG -EXERCISE
        2> PAIN|ACHE in|down|into|through|of my|the|LEGS LEGS|legs -EXERCISE
        2> PAIN in|down|into LEGS -EXERCISE
        2> LEGS PAIN|burning !, !wall -EXERCISE|when
        5: OTHERLEG NUMB|NOFEEL|FEEBLE|PAIN|ACHE|SPREADING|same -FINE|crossed|over
        3: OTHERLEG too|also|now|well|aswell -FINE|STRETCHING
        3> SPREADING|NUMB|PAIN|FEEBLE to|into|on|in|down other|opposite side -FINE|STRETCHING|bed|room|road
        4> other|opposite side NUMB|PAIN|FEEBLE|too|started|SPREADING -FINE|STRETCHING|bed|room|road
        2: LEFT LEG NUMB|PAIN|FEEBLE|ACHE|NOFEEL RIGHT LEG -FINE|STRETCHING
        3> LEFT|RIGHT LEG , LEFT|RIGHT LEG NUMB|FEEBLE|NOFEEL|PAIN -FINE
        5> NUMB|PAIN|FEEBLE|ACHE|NOFEEL LEFT LEG RIGHT LEG|one|too|also|now|as|foot -FINE|STRETCHING|hip|
            shoulder
        5> NUMB|PAIN|FEEBLE|ACHE|NOFEEL RIGHT LEG LEFT LEG|one|too|also|now|as|foot -FINE|STRETCHING|hip|
            shoulder
        3> LEFT LEG NUMB|PAIN|FEEBLE|ACHE|NOFEEL RIGHT too|also|now|well|as|one|starting|same -FINE
        3> RIGHT LEG NUMB|PAIN|FEEBLE|ACHE|NOFEEL LEFT too|also|now|well|as|one|starting|same -FINE
        3> LEFT NUMB|PAIN|FEEBLE|ACHE LEG , RIGHT too|also|now|well|as|one
        3> LEG NUMB|PAIN|FEEBLE LEFT RIGHT|and RIGHT|LEFT
    """,
    "accident": """
        0> collided|pileup|handlebars -LONG_AGO
        4> FELL down|off|from|stairs|ladder|hard|badly|backwards|onto|on|over|horse|bike|roof|steps|step|
            ice|today|yesterday|heavily|downstairs|tree|bus|escalator|motorbike|chair|bed|slope|metres|feet|
            icy -LONG_AGO|knife|phone
        3> had|took|after|bad|nasty|since|big|heavy|following|serious fall|tumble|crash|collision|accident|
            wreck|smash|rta|impact -LONG_AGO
        3> had|in|after|since|following|car|road|bike|motorbike|work|traffic|riding|serious|bad|ski
            accident|collision|crash|rta|wreck|pileup -LONG_AGO|late|jam|queue|delayed|news
        3> car|van|lorry|bike|motorbike|vehicle|truck|bus|cyclist|cycle|bicycle hit|crash|crashed|crashing|
            crashes|smash|smashed|wreck|ran|knocked -LONG_AGO|late|news
        3> crashed|crash|crashing|smashed my|the|a|into car|bike|motorbike|van|wall|tree|skiing|ski|
            snowboard -LONG_AGO
        3> hit|knocked|run|struck|ran|rear|shunted by|down|off|over|into|ended car|bike|van|lorry|bus|truck|
            me|cyclist|horse -LONG_AGO
        2> over|off the|my handlebars -LONG_AGO
        1> rolled|wrote|totalled|flipped my|the|off car|van|jeep|quad|tractor -LONG_AGO
        2> horse|pony|bike threw|bucked|kicked me -LONG_AGO
        0> rta|whiplash|rearended -LONG_AGO
        0> rear ended -LONG_AGO
        3> into|hit|struck|rammed|shunted back|rear|side|front of me|us|car -LONG_AGO
        2> slipped|slip|slipping on|in|down|and ice|stairs|steps|fell|landed|wet|shower|bath|floor|landing|
            icy -LONG_AGO
        3> landed|slammed|smacked on|my|hard|badly back|spine|tailbone|bum|bottom|backside|concrete -feet|
            LONG_AGO
        2> came|thrown|bucked|fell|knocked|flew off|from horse|bike|motorbike|pony|motorcycle|ladder|roof|
            scooter -LONG_AGO
    """,
    "chest": """
        4: chest PAIN|ACHE|pressure|crushing|squeezing|squeeze|band|elephant|pains|crushed -carried|lifted|
            moved|wooden|opened|stretch|muscles|pecs|infection|opens
        1: chest tight|tightness|pain|pains -muscles|stretch|stretched|opened|pecs
        0> BREATHLESS -view|sight|sunset|running|run|ran|hill
        1> out of breath -run|running|stairs|hill|climb|climbing|ran|cycling|walk|dancing|laughing|jog|class
        3> out of breath back|pain|chest|doing|nothing|sitting|resting|rest
        0> heart attack -nearly|almost|gave
    """,
    "aorta": """
        5: TEARING BELLY|back|chest -disc|muscle|paper|off|ligament|shirt|wrapping
        1> TEARING pain|sensation|feeling
        12: SUDDEN BELLY back|FAINT|pain|agony
        12: BELLY FAINT
        8: SUDDEN back FAINT
        5: pulsing|pulsating|throbbing|pulsates BELLY
    """,
    "clot-lung": """
        20: CALF SWOLLEN BREATHLESS
        20: CALF SWOLLEN sob
    """,
    "foot-drop": """
        1> CANT feel LEG
        2> CANT feel my|the LEG
        1> foot|feet|toe|toes|ankle drop|drops|dropped|dropping|droops|drooping|slap|slaps|slapping|slapped|
            flop|flops|flopping|flapping|flaps|drag|drags|dragging|floppy|catches|scuffs|scuffing|scrapes|
            catching|dragged
        3> FOOT drop|drops|dropping|slap|slaps|slapping|drag|drags|dragging|flop|flops|catch|catches|
            catching|scuff|scuffs|scuffing|floppy|limp|flapping|scrape|scrapes -picked|phone|cup|plate|bag
        3> drop|drops|dropped|dropping|drags|dragging|dragged|drag|slapping|slaps|slap|flopping|scuffing|
            catching|catch|scraping FOOT|leg|floor -heels|phone|weight|cup|plate|bag|box|hammer|tin|pan
        2> FOOT hangs|hanging|dangles|dangling|hang
        2> swing|swinging|hitch my|the LEG|leg
        2> leg|knee|legs|foot went|goes|going from|away|out under|me
        2> leg|knee lets|let me down
        2> leg|knee|ankle|foot just|keeps|suddenly|always|often gives|giving|gave|goes|going|collapses|
            folds|buckles
        4> CANT stand|weight|bear|put on|weight LEG|foot -long|hours|STRETCHING
        0> footdrop|dropfoot
        4> trip|tripping|tripped|trips|stumble|stumbling|stumbles|stumbled over|on|my|own FOOT|toes
        5> CANT|TROUBLE|hardly|barely|wont lift|raise|lifting|move|moving|pull|bend|wiggle|flex|point|push|
            curl|raising|control|wriggle|pick|dorsiflex|straighten FOOT|leg|knee|thigh|heel|legs|calf|hip
            !back !to
        4> CANT|TROUBLE walk|stand|standing|walking|go|rise|get|stay on|up tiptoe|tiptoes|toes|heel|heels|
            toe
        4> FOOT|leg|knee wont|doesnt|cant|CANT|not|isnt lift|raise|come|work|respond|move|do|hold|clear|
            support|bend|obey|carry|push|pull|working|flex
        4: FEEBLE LEG !back !,
        3> LEG FEEBLE !back
        2> FEEBLE in|on|of|down LEFT|RIGHT
        4: new|growing|worse|more|sudden|increasing FEEBLE -tea|arm|hand
        0> weakness|weaker -arm|arms|hand|grip|wrist|tea|moment|chocolate
        3: CANT grip|hold|push FOOT|leg|brake|clutch|pedal
        1> gave|gives|giving|give way -FINE|to
    """,
    "fever": """
        0> feverish|fever|fevers|shivery|chills|feverishness|rigors|rigor
        0> shivering|shiver|shivers|shivered|shakes -snow|pool|icy|wind|sea|waiting|outside|swim|boiler|
            heating|plunge
        4: high|running|got|have|has|had|with|raised|bad|spiking|spiked|my|and|a temperature|temp -outside|
            room|normal|weather|fine|degrees|water|low|bath|dropped
        2: temperature|temp 38|39|40|101|102|103|104 -water|bath|oven
        0> night|cold sweats|sweat
        0> 38|39|40 . NUMBER -kg|km|miles|weight|minutes|steps|mins|kilos
        1> 38|39|40|101|102|103 degrees -water|bath|oven|outside|sun|heat|weather|day
        3: sweating|sweats|sweaty|sweat shaking|shaky|shivery
        1: teeth chattering
        3: burning up|hot fever|sweating|flushed
        4: hot cold sweating|sweats|sweaty|shaking|shaky
    """,
    "clot-leg": """
        6: CALF red|purple sore|big|bigger|huge|fat|larger
        4: CALF SWOLLEN
        4: CALF red|redness|reddish|purple|discoloured|shiny hot|warm|tender|hard|painful|swollen
        5: CALF red|redness hot|heat|warm
        0> dvt|thrombosis -no|ago|years
        4: clot|clots LEG|blood|vein -LONG_AGO|ruled
        4: CALF hot|warm hard|tender
        3: leg|ankle|foot|knee SWOLLEN red|hot|warm|one|side
    """,
    "weight-loss": """
        4> LOST|lost|losing|dropped|dropping|shed|shedding|drop WEIGHT -PURPOSE
        6: LOST|losing|dropped|dropping|fallen|drop WEIGHT UNINTENDED
        3> WEIGHT loss|dropping|drops|dropped|falling|falls|going|lost|fell|gone|down|off -PURPOSE|shifted|
            foot|feet
        10: WEIGHT UNINTENDED -gain|gained|lifting
        4: clothes|trousers|jeans|belt loose|baggy|hanging|falling|looser -stretch|PURPOSE
        8: clothes|trousers|jeans|belt|skirt bigger|big|loose|baggy|hanging|falling|looser|off UNINTENDED
        4: eating|appetite normal|usual|same WEIGHT
        1> getting|got|gotten|become thinner|skinnier|thin|skinny UNINTENDED|reason
        3: thinner|skinnier UNINTENDED|reason|why
        4> cant stop losing weight
    """,
    "lump": """
        0> lump|lumps -mattress|bed|sofa|pillow|throat|sugar|sum|porridge|carpet
        4: bump|bulge|growth|swelling|hump|knob back|backbone|vertebrae|spine|spinal|neck|buttock|sacrum
            -road|car|kerb|bike|ride|disc
        5: shape back|spine|spinal changed|change|different|odd|funny|new|changing|weird|wrong
        4: changed|change|changing|different shape
        3: back|spine|im crooked|bent|curved|curving|deformed|misshapen|twisted|lopsided|curve -forward|
            mattress|over|knees|slouch|picture
    """,
    "night-pain": """
        5: WAKING NIGHTLY !, -pee|baby|fresh|rested|bathroom
        4> WAKING , NIGHTLY
        3> WAKING me|up|by|with pain|agony|back|it|aching|hurting|sciatica every|each|NIGHTLY|night|hour
        5> NIGHTLY PAIN|ACHE|agony|worst|worse -eased|fine
        3> no|any|every|NOT position|way|posture helps|eases|ease|comfortable|relieves|better|help|works|
            comfort|lie|sleep|hurts|relief|sit|good
        4: CANT|NOT|TROUBLE|impossible find|get|finding|getting|be|lie comfortable|comfy|position|relief
        5> CANT|NOT|no any|a position|way -toes|stretch|practise|plan
        4: WAKING time|times night|nights -pee|baby|toilet|bathroom
        2: CANT comfortable|comfy -shoes
        4> nothing|none helps|eases|touches|relieves|works|ease|relieve|takes|shifts|help|makes -computer|
            wifi|phone
        5: no|whatever|matter position|lie|sit|how hurts|pain|eases|comfortable|same|helps
        5: constant|constantly|relentless|unrelenting|nonstop|never pain|eases|lets|stops|agony|ease rest|
            position|night|never|eases|day|up|lying
        3> even|worse at|when|in|lying night|rest|lying|down|resting,
        3: worst|worse night -sitting|sleep|sleeping
        4> pain at|in|all|through|every night|nights
        3> CANT sleep pain|night|because|for|from|with|any
        3> CANT lie|sleep any|down|flat position|side|back|pain
    """,
    "cough": """
        5> COUGHING shot|shoots|shooting|went|jolted|fired|sent leg|calf|foot|thigh|buttock|back
        6: PAIN|ACHE|worse|agony|kills|screams|jolt|jolts|spasm|flares|shoots|went|goes|twinges|hits
            COUGHING -throat|lungs
        4: COUGHING back|leg|spine|buttock|calf|thigh|sciatica|hip|knee|foot !, !. !but -FINE|came
        5: COUGHING knife|lightning|bolt|bolts|shock|shocks|murder|torture|ouch|kill|kills|killer|lock|
            locks|grabs|grab|stabs|jump|jumps|scream|cry
        3> COUGHING , back|leg PAIN|ACHE|went|worse|hurts
        4> COUGHING makes|sets|triggers|brings|sends|is|hurts
    """,
    "between-shoulders": """
        7: PAIN|ACHE|NUMB|agony|worse|burning|NUMBER between shoulder|shoulders|shoulderblades|blades|
            scapula|scapulae|scapulas -squeeze|squeezed|stretch|relaxed|gone
        4: PAIN|agony|ache|aching|stabbing|hurts|sore shoulderblades|shoulderblade|blades|blade|scapula
            -gone|skate|grass
        5> PAIN|ACHE shoulder blades|blade|bladed -gone|squeezed|stretch
        3> shoulder blades|blade PAIN|ACHE|hurts|hurt|killing -squeezed|stretch|gone
        4: PAIN|agony|ache|aching thoracic
        4: PAIN|agony between mid|upper|top back
    """,
    "cancer": """
        0> cancer|cancers|cancerous|carcinoma|lymphoma|leukaemia|leukemia|myeloma|melanoma|sarcoma|
            metastasis|metastases|metastatic|metastasised|chemo|chemotherapy|oncologist|oncology|mastectomy|
            radiotherapy|malignant|malignancy -film|documentary|article|book|podcast
        0> tumour|tumours|tumor|tumors
    """,
    "not-better": """
        12: NOT|no|isnt|hardly|never BETTER WEEKS -mood
        4> still|NOT|no NOT|no|any|getting better|BETTER|improvement|improving|improved -pee|weather
        2> NOT|no getting|any|much|really|got better|improvement|improving|improved
        1> NOT|no improvement|improving|improved|improves|shifting|healing -when|weather|mood
        4> NOT|wont go|going|gone|goes|shift|shifting|heal|clear|budge|budging away|at|up|WEEKS|despite
        8: still|same|NOT|ongoing|lasting|lasted|persists|continues|hurts|hurting|constant PAIN|ACHE|same|
            bad|there|sore|hurts|hurting WEEKS -gone
        6: WEEKS no different|nearer|further
        8: ~different|~change|~changes|~improvement|~difference|unchanged WEEKS
        6: WEEKS same|still|unchanged -years|usual|always|time|practice|work|teacher|place|job|class|
            routine|chair
        5: since|for|over|past|after|nearly|almost WEEKS pain|sciatica|agony|hurting|pains
        3> WEEKS of|with pain|sciatica|this|agony
        2> going|gone|dragging|dragged|been on WEEKS|for|months
        0> chronic pain
    """,
    "worse": """
        0> WORSENED -THINGS
        3> PAIN|it|back|leg|numbness|tingling spreading|increasing|growing|intensifying|climbing|building
            -weather
        3> more|stronger|higher every|each day|week|night|time -practice|practise|walk|walking|steps
    """,
}


class _Pattern(Struct, frozen=True):
    """Elements that stand close together, with at most `gap` words between neighbours."""

    gap: int
    in_any_order: bool
    elements: tuple[tuple[str, ...], ...]
    between: tuple[str, ...]
    around: tuple[str, ...]


class _Reading:
    """A text as words, each with its place, and where each concept stands."""

    def __init__(self, text: str) -> None:
        found = list(_tokens().finditer(text))
        self.text = text
        self.edges = [match.span() for match in found]
        self.words = [_plain(match.group()) for match in found]
        self.places: dict[str, list[Span]] = {}

    def add(self, name: str, span: Span) -> None:
        """Notes that a word or concept stands here."""
        self.places.setdefault(name, []).append(span)

    def has(self, names: str) -> bool:
        """Whether one of these, written `a|b`, stands anywhere."""
        return not self.places.keys().isdisjoint(names.split("|"))

    def quoted(self, span: Span) -> str:
        """These words as they were typed."""
        return self.text[self.edges[span[0]][0] : self.edges[span[1]][1]]

    def at(self, names: tuple[str, ...], first: int, last: int) -> bool:
        """Whether one of these stands anywhere in this range of words."""
        spans = (span for name in names for span in self.places.get(name, ()))
        return any(first <= start and end <= last for start, end in spans)


def topics_in(text: str) -> dict[str, str]:
    """Each topic that the text raises, with the words that raised it."""
    found: dict[str, str] = {}
    for piece in _pieces(text):
        found = _topics_of(_Reading(piece)) | found
    return found


def _pieces(text: str) -> Iterator[str]:
    """A very long text in pieces that overlap, so that the time it takes grows with its length alone."""
    start = 0
    while len(text) - start > _PIECE:
        yield text[start : start + _PIECE]
        space = text.find(" ", start + _PIECE - _OVERLAP, start + _PIECE)
        start = space if space >= 0 else start + _PIECE - _OVERLAP
    yield text[start:]


def _topics_of(reading: _Reading) -> dict[str, str]:
    _mark_words(reading)
    for name, text_of_concept in _CONCEPTS.items():
        for span in _found(text_of_concept, reading):
            reading.add(name, span)
    found = {}
    for topic, text_of_topic in _TOPICS.items():
        if first := next(_found(text_of_topic, reading), None):
            found[topic] = reading.quoted(first)
    return found


@cache
def _tokens() -> re.Pattern[str]:
    return re.compile(_WORD)


def _plain(token: str) -> str:
    """A word as it is matched: lower case, without apostrophes, spelled right."""
    word = token.lower().translate(_dropped_apostrophes())
    return _MARKS.get(word) or _spelling().get(word, word)


@cache
def _dropped_apostrophes() -> dict[int, None]:
    return dict.fromkeys(map(ord, _APOSTROPHES))


@cache
def _spelling() -> dict[str, str]:
    return dict(pair.split(":") for pair in _SPELLING.split())


@cache
def _vocabulary() -> dict[str, tuple[str, ...]]:
    """Each word, or stem with a star, with the concepts that it belongs to."""
    names: dict[str, tuple[str, ...]] = {}
    for name, text in _CONCEPTS.items():
        for word in _split(text)[0]:
            names[word] = (*names.get(word, ()), name)
    return names


@cache
def _masks() -> dict[str, list[list[list[str]]]]:
    """The masks by their first words."""
    masks: dict[str, list[list[list[str]]]] = {}
    for phrase in _joined(_MASKS).split(";"):
        elements = [element.split("|") for element in phrase.split()]
        for first in elements[0] if elements else ():
            masks.setdefault(first, []).append(elements)
    return masks


@cache
def _split(text: str) -> list[list[str]]:
    """The words of a concept, if any, then the parts of each pattern."""
    pieces: list[list[str]] = [[]]
    for part in _joined(text).split():
        if part[-1] in ":>" and part[:-1].isdecimal():
            pieces.append([])
        pieces[-1].append(part)
    return pieces


def _joined(text: str) -> str:
    """The text with alternatives that go on in the next line put together again."""
    return " ".join(text.split()).replace("| ", "|")


def _found(text: str, reading: _Reading) -> Iterator[Span]:
    """Where the patterns of this text stand in what a person typed; most of them fail at their first look."""
    for parts in _split(text)[1:]:
        if all(part[0] in "!-" or reading.has(part) for part in parts[1:]):
            yield from _matches(_pattern(*parts), reading)


@cache
def _pattern(gap: str, *parts: str) -> _Pattern:
    kinds: dict[str, list[tuple[str, ...]]] = {"!": [], "-": [], "": []}
    for part in parts:
        sign = part[0] if part[0] in "!-" else ""
        kinds[sign].append(tuple(part[len(sign) :].split("|")))
    between, around = (tuple(chain(*kinds[sign])) for sign in "!-")
    return _Pattern(int(gap[:-1]), gap[-1] == ":", tuple(kinds[""]), between, around)


def _matches(pattern: _Pattern, reading: _Reading) -> list[Span]:
    """Where the pattern stands in the text."""
    places = [[span for name in names for span in reading.places.get(name, ())] for names in pattern.elements]
    orders = permutations(places) if pattern.in_any_order else [tuple(places)]
    spans = (span for order in orders for span in _in_order(order, pattern, reading))
    return [span for span in dict.fromkeys(spans) if not _is_spoilt(span, pattern, reading)]


def _in_order(places: Sequence[list[Span]], pattern: _Pattern, reading: _Reading) -> list[Span]:
    """Where these places follow one another closely, with nothing between that forbids it."""
    spans = places[0]
    for following in places[1:]:
        spans = [
            (start, last)
            for start, end in spans
            for first, last in following
            if 0 <= first - end - 1 <= pattern.gap and not reading.at(pattern.between, end + 1, first - 1)
        ]
    return spans


def _is_spoilt(span: Span, pattern: _Pattern, reading: _Reading) -> bool:
    return reading.at(pattern.around, span[0] - _AROUND, span[1] + _AROUND)


def _mark_words(reading: _Reading) -> None:
    """Notes each word that counts, and the concepts that it belongs to."""
    words = reading.words
    silent = _masked(words)
    silent |= _about_others(words)
    heard = ["" if place in silent else word for place, word in enumerate(words)]
    silent |= _negated(heard) | _resolved(heard)
    for place, word in enumerate(words):
        if place not in silent:
            for name in _names(word):
                reading.add(name, (place, place))
        else:
            reading.add(f"~{word}", (place, place))


def _names(word: str) -> list[str]:
    """The word itself and each concept that it belongs to."""
    vocabulary = _vocabulary()
    keys = (word, *(f"{word[:length]}*" for length in range(3, min(len(word), _LONGEST_STEM) + 1)))
    concepts = dict.fromkeys(name for key in keys for name in vocabulary.get(key, ()))
    return [word, *concepts, *(["NUMBER"] if word.isdecimal() else [])]


def _masked(words: list[str]) -> set[int]:
    """Words that only look like a symptom, such as the Bladder line or a bike saddle."""
    masks = _masks()
    return {
        place
        for start, word in enumerate(words)
        for mask in masks.get(word, ())
        if all(_at(words, start + step) in choice for step, choice in enumerate(mask))
        for place in range(start, start + len(mask))
    }


def _at(words: list[str], place: int) -> str:
    return words[place] if 0 <= place < len(words) else ""


def _about_others(words: list[str]) -> set[int]:
    """Words in clauses that speak of another person or an animal, and of nobody else."""
    silent: set[int] = set()
    continues = False
    for first, last in _clauses(words):
        clause = words[first:last]
        own = not _ME.isdisjoint(clause) or not _TELLING.isdisjoint(clause)
        subject = _other_subject(clause)
        if own or (subject is None and not continues and _THEIRS.isdisjoint(clause)):
            continues = False
            continue
        silent |= set(range(first + (subject or 0), last))
        continues = _at(words, last) == "and" and not {"has", "have", "had"}.isdisjoint(clause)
    return silent


def _clauses(words: list[str]) -> list[Span]:
    """The runs of words between commas, full stops and small words such as "and"."""
    ends = [place for place, word in enumerate(words) if word in _CLAUSE]
    return list(zip([0, *(end + 1 for end in ends)], [*ends, len(words)], strict=True))


def _other_subject(clause: list[str]) -> int | None:
    """Where the clause begins to speak of somebody else: their name comes first, or with a verb behind."""
    opening = next((place for place, word in enumerate(clause) if word not in _OWNERS), 0)
    if _at(clause, opening) in _OTHERS:
        return opening
    pairs = pairwise(clause)
    return next(
        (place for place, (word, verb) in enumerate(pairs) if word in _OTHERS and verb in _VERBS), None
    )


@cache
def _symptoms() -> tuple[frozenset[str], tuple[str, ...]]:
    words = _SYMPTOMS.split()
    return frozenset(words), tuple(word[:-1] for word in words if word.endswith("*"))


def _is_symptom(word: str) -> bool:
    words, stems = _symptoms()
    return word in words or word.startswith(stems)


def _negated(words: list[str]) -> set[int]:
    """Symptoms that are said not to be there, with the words that say so."""
    silent: set[int] = set()
    for place, word in enumerate(words):
        if word in _NEGATORS and not _sets_apart(words, place):
            silent |= _denied(words, place)
    return silent


def _sets_apart(words: list[str], place: int) -> bool:
    """Whether this is "never … before" or "not … like this", which says that it is there now."""
    coming = words[place + 1 : place + 10]
    return words[place] in {"never", "not"} and not {"before", "like", "until", "till"}.isdisjoint(coming)


def _denied(words: list[str], place: int) -> set[int]:
    """The negation at this place with what it denies, carried on by "or" and "nor"."""
    silent: set[int] = set()
    while place >= 0:
        last = place + 1
        while _at(words, last) in _FILLERS and not _is_symptom(_at(words, last)):
            last += 1
        if not _is_symptom(_at(words, last)):
            break
        while _is_symptom(_at(words, last)) or (
            _at(words, last) in {"of", "on", "when", "or"} and _is_symptom(_at(words, last + 1))
        ):
            last += 1
        silent |= set(range(place, last))
        place = _carried(words, last)
    return silent


def _carried(words: list[str], start: int) -> int:
    """Where an "or" carries a negation on; -1 if it ends first."""
    for place in range(start, min(start + 8, len(words))):
        if words[place] in {"or", "nor"}:
            return place
        if words[place] in _ENDS:
            break
    return -1


def _resolved(words: list[str]) -> set[int]:
    """Symptoms that are said to be gone, with the word that says so."""
    silent: set[int] = set()
    for place, word in enumerate(words):
        if word in _GONE and _ends_it(words, place):
            start = max((at + 1 for at in range(place) if words[at] in _ENDS), default=0)
            gone = {at for at in range(start, place) if _is_symptom(words[at])}
            kept = not _LOSABLE.isdisjoint(words[start:place])
            silent |= set() if kept or not gone else {*gone, place}
    return silent


def _ends_it(words: list[str], place: int) -> bool:
    return _at(words, place - 1) not in _NOT_GONE_BEFORE and _at(words, place + 1) not in _NOT_GONE_AFTER
