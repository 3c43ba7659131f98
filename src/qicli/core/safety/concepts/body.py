"""The many names for parts of the body, for their sides, and for what happens on the toilet and in bed.

To add a word, write it into the first rows of its concept, lower case and without apostrophes; to add a
phrase, write a pattern beneath them. How patterns are written stands in `patterns`. A pattern may use what
stands above it and all of `feelings`.
"""

from qicli.core.words.vocabulary.places import ONE_WORD_SIDES

BODY: dict[str, str] = {
    "LEFT": " ".join(sorted(ONE_WORD_SIDES["left"])),
    "RIGHT": " ".join(sorted(ONE_WORD_SIDES["right"])),
    "LEGS": """
        legs feet thighs calves shins ankles knees hamstrings soles heels quads
        0> lower limbs|half|body|extremities
    """,
    "LEG": """
        leg legs foot feet thigh thighs calf calves shin shins ankle ankles knee knees hamstring hamstrings
        toe toes sole soles heel heels limb limbs quad quads
    """,
    "CALFS": "calf calves",
    "SHANKS": """
        legs feet thighs calves shins ankles hamstrings soles heels quads
        0> lower limbs|half|body|extremities
    """,
    "BELOW": """
        leg legs foot feet thigh thighs calf calves shin shins ankle ankles hamstring hamstrings toe toes sole
        soles heel heels limb limbs quad quads
    """,
    "LOSABLE": """
        feeling feelings sensation sensations power strength control feel movement reflex reflexes grip push
    """,
    "LEFTLEG": """
        1> LEFT BELOW !RIGHT
        0> BELOW LEFT
    """,
    "RIGHTLEG": """
        1> RIGHT BELOW !LEFT
        0> BELOW RIGHT
    """,
    "NILBUT": "2> 0|zero NUMB|FEEBLE|NOFEEL|ASLEEP !LEFT !RIGHT !BELOW",
    "NILLEG": """
        0> LEFTLEG|RIGHTLEG 0|zero -NILBUT|LOSABLE
        0> 0|zero in|for|on LEFTLEG|RIGHTLEG -NILBUT|LOSABLE
        0> 0|zero in|for|on the|my LEFTLEG|RIGHTLEG -NILBUT|LOSABLE
        0> LEFTLEG|RIGHTLEG nothing|nowt -UNFEELING|NOFEEL|LOSABLE|works|moves|working|happens
        0> nothing|nowt in|for|on LEFTLEG|RIGHTLEG -UNFEELING|NOFEEL|LOSABLE|works|moves|working|happens
    """,
    "WELLLEG": """
        0> not|isnt|wasnt|aint|never LEFT|RIGHT BELOW -sure|know|just|only|NUMB|FEEBLE
        0> not in|on|the|my LEFT|RIGHT BELOW -sure|know
        0> isnt|wasnt|aint|never in|on|the|my LEFT|RIGHT BELOW -sure|know|just|only|NUMB|FEEBLE
        0> not in|on the|my LEFT|RIGHT BELOW -sure|know
        0> not in|on the|my LEFT|RIGHT ,|. -sure|know
        0> LEFT|RIGHT BELOW|one doesnt|dont|isnt|didnt|arent END -move|lift|work|feel|bend|hold|obey
        0> LEFT|RIGHT BELOW|one does|is|did|do not END -move|lift|work|feel|bend|hold|obey
        0> LEFT|RIGHT doesnt|isnt|didnt END -move|lift|work|feel|bend|hold|obey
        0> unlike the|my LEFT|RIGHT
        1> unlike LEFT|RIGHT BELOW
        0> LEFT|RIGHT BELOW|one ~pain|~symptom ~free
        1> LEFTLEG|RIGHTLEG it|its|pain isnt|not|aint there -like|feels|feel|felt|though|if
    """,
    "COMPAREDLEG": """
        1> weaker|thinner|smaller|shorter|longer|colder|cooler|bigger|larger|warmer|stronger than
            LEFTLEG|RIGHTLEG|LEFT|RIGHT
    """,
    "TWOLEGS": "8: LEFTLEG RIGHTLEG !.",
    "FOOT": "foot feet toe toes ankle ankles forefoot bigtoe",
    "CALF": """
        calf calves leg shin thigh
        0> lower leg
    """,
    "BOTH": """
        both bilateral* each either
        1> LEFT and|or|then LEFT|RIGHT
        1> RIGHT and|or|then LEFT
        0> two|2 LEGS
        0> the two
        1> all over|down LEGS
    """,
    "NOTBOTH": """
        0> not|never|isnt|wasnt|aint|arent|werent both|BOTH -work|works|move|moves|lift|lifts|feel|sure
        1> not|never|isnt|wasnt|aint in|into|on|down|through both !just !only -work|works|move|lift|feel|sure
        1> doesnt|dont|didnt|never|not|hasnt go|goes|gone|went|reach|spread|run into|down|to both
            !just !only !away -work|move|lift|feel|sure
    """,
    "BOTHLEGS": """
        1: BOTH BELOW
        0> BELOW , BOTH
    """,
    "OTHERLEG": """
        1> other|opposite|second LEG
        0> other one
    """,
    "GOODLEG": "0> good|better|healthy|unaffected LEG",
    "BODY": """
        leg legs foot feet thigh thighs calf calves shin shins ankle ankles knee knees hamstring toe toes
        sole heel heels hand hands arm arms finger fingers shoulder neck hip hips back thumb wrist elbow
        head face
    """,
    "DEADLIMB": """
        2> BODY feel|feels|felt|feeling|gone|goes|went|going|is|are|was|were|like|all|half dead|deadwood !i
            !im !, !. !PAIN !ACHE !so
        0> dead BODY|BELOW
    """,
    "BELLY": "belly abdomen abdominal abdomin* stomach tummy gut guts abdo",
    "BUM": """
        buttock* bum bums bottom bottoms butt butts arse ass backside glute* groin* rump tailbone coccyx
        jacksie
        jacksy jaxy tush tushy derriere posterior keister heinie bahookie botty
        0> my behind|rear|seat
        0> my whole|entire seat|behind|rear
        0> rear end
        0> bum|butt cheek|cheeks
        0> sit|sitting|sitz bones|bone
    """,
    "BOTHBUM": """
        1> both|each|two|either BUM
        0> BUM both
        2> LEFT BUM and|plus RIGHT
        2> RIGHT BUM and|plus LEFT
        1> LEFT and|or RIGHT BUM
        1> RIGHT and|or LEFT BUM
    """,
    "ONEBUM": """
        0> LEFT|RIGHT|one buttock|bum|butt|glute|cheek|arse|backside|BUM
        1> LEFT|RIGHT|one side|half of|buttock|bum|butt -both
        1> buttock|bum|butt|glute|cheek|BUM LEFT|RIGHT
        3> BUM on the|my LEFT|RIGHT
        2> BUM to|down|into the|my|leg|foot|calf|thigh|knee|toes|heel|ankle -both|legs|feet
    """,
    "SADDLE": """
        saddle genital* privates vagina* vulva* labia* clit clitoris penis penile willy testic* balls
        scrotum perineum perineal anus anal rectum rectal crotch undercarriage pubic pubis nether* fanny
        dick cock foreskin arsehole asshole bumhole cauda pelvic willie todger winkle schlong pecker johnson
        bollocks ballsack nutsack gonads nads gooch grundle taint hooha hoohah foof foofoo minge muff
        pussy cunt vag vajayjay vadge punani snatch noonie nunny tuppence clunge yoni dong wang wiener plonker
        downstairs downbelow ringpiece genital genitals genitalia penises bawbag bawsack baws goolies
        0> my|me tackle|junk|package|jewels|nuts|knob|member|manhood|sack|hole|bits|lunchbox|equipment|taint|
            biscuit|behind|seat|prick|bell
        0> my|me ring -finger|fingers|phone|doorbell|gold|wedding|toe
        0> bits are|is|have|gone|went|numb|feel|tingling|tingle
        1> ring and bits|balls|bum|privates
        0> family|crown jewels
        0> lady garden|parts|bits
        0> meat and two|2 veg
        0> front bottom|bum|passage
        0> bits and bobs
        0> hoo ha
        0> lady|gentlemans|man|boy parts|garden|area
        0> private|lady|front|girl|naughty parts|bits|area|bottom|part
        0> my|me|wee|man|boy bits
        1> back passage|passages
        1> between|inbetween|betwixt my|the|both legs|thighs
        0> between|inbetween legs|thighs
        0> down|up there|below|under|underneath
        1> where i sit
        0> sit down area
        2> part|area|bit i sit
        0> bum|butt hole|crack
    """,
    "LIMBASLEEP": """
        2> BODY|BELOW|BUM|SADDLE gone|went|goes|going|go|keeps sleep|asleep !i !im !want !wish !wanna !, !.
            !PAIN
        2> BUM|SADDLE feel|feels|felt|feeling|gone|goes|went|going|is|are|like dead !i !im !, !. !PAIN
    """,
    "WIPE": """
        wipe wipes wiping wiped bidet
        0> toilet|loo|bog|tp|dunny paper|roll|tissue
        1> clean|cleaning|cleaned|wash|washing|dry|drying|wiped myself|meself|down after|there
    """,
    "PEE": """
        pee peeing pees peed wee weeing weed wees urin* bladder bladders piss pissing pissed tinkle
        waterworks susu void voiding micturat* widdle whizz wizz
        1> pass|passing|passed|make|making water
        0> have|having|take|taking|for a slash|wazz|leak|piddle|tinkle|wizz
        0> number one|1
        0> spend a penny
    """,
    "POO": """
        poo poos pooing pooed pooped poop pooping poops jobby jobbies bowel bowels faec* fecal feces
        defecat* stools
        stool motions sphincter shat shit shitting crap craps crapped turd continence
        0> bowel motion|movement
        0> number two|2
        1> open bowels
        2> motion|motions passing|passed|passes|slipping|slips
        0> pass|passing|passed wind|gas
    """,
    "DIARRHOEA": """
        diarrhoea diarrhea diarrhoeal squits trots
        0> the|got|have runs|trots
        0> loose stools|motions|motion|bowels
        0> upset|dodgy|bad stomach|tummy|belly
    """,
    "TOILET": """
        toilet toilets loo loos bathroom restroom lavatory lav lavvy bog commode washroom dunny khazi cludgie
        netty crapper shitter jacks privy potty latrine
    """,
    "FLOW": "stream flow urine pee wee midstream",
    "CONTROL": """
        control controlling controlled
        0> hold|holding on|it
    """,
    "UNAWARE": """
        unaware oblivious
        2> NOT|CANT|any|longer get|have|feel|got urge|warning|signal|need
        2> CANT|didnt|dont|doesnt|not|never|couldnt|hardly|barely|longer know|knew|known|notice|noticed|
            realise|realised|tell|feel|felt|sense|aware
        1> NONE|no|lost|less|without|NOT idea|urge|warning|signal|feeling|sensation|knowing|noticing|
            realising|clue|awareness|control|controlling|sense|feel
        4> UNSURE wet|wee|weed|pee|peed|emptied|empty|finished|leaked|leaking|pooed|soiled|full
        2> lost urge|awareness|feeling|sensation|control|sense
        2> urge|feeling|sensation|awareness|control|warning gone|lost|less|missing|reduced|going|poor
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
        0> a|my|any hard on|ons
    """,
    "SEX": """
        sex sexual* intercourse lovemaking shagging
        1> making|make|made love
    """,
}
