"""What has to be seen now: the cauda equina, the heart, the aorta, a clot, an accident.

To add a phrase, add it to `tests/data/` first, with its tier. If the test misses it, a new word may do, in
`concepts`; else write a pattern beneath its topic. How patterns are written stands in `patterns`. What is in
doubt is raised: a false alarm costs ten seconds, a miss may cost a life's continence.
"""

EMERGENCY: dict[str, str] = {
    "saddle": """
        6: NUMB|NOFEEL SADDLE
        4: ODD|ASLEEP SADDLE !BODY
        4> feeling|feelings|sensation|sensations SADDLE none|nil|zero|absent
        1> no|zero|lost|less|reduced|losing SADDLE feeling|feelings|sensation|sensations|sense -loss|change|
            changes|disturbance|problem|problems|issue|issues|deficit
        3: burning|burns|hot SADDLE !, !BODY -stretch|warm
        4: BOTHBUM NUMB|NOFEEL|ASLEEP !.
        3> BOTHBUM dead|deadened !, !. -tired
        4> both cheeks NUMB|NOFEEL|ASLEEP|dead !, !. -face|dentist|lip|lips|jaw|tooth|teeth|filling
        2> NUMB|NOFEEL seat area|region
        1> seat gone|went|going|goes|is|feels|felt NUMB|NOFEEL|ASLEEP|dead -heated|battery
        0> seat UNFEELING|tingling|tingly END
        5> feeling|feelings|sensation|sensations|sense|feel SADDLE LOST|less|ODD|NOTBACK
        5> feeling|feelings|sensation|sensations|sense|feel BUM LOST|less|ODD|NOTBACK
        4> CANT|NOT feel|feeling WIPE|paper|tissue|bidet
        3: NUMB|NOFEEL BUM !, !. !BODY
        5> NUMB|NOFEEL BUM !, !. !BODY
        2> SADDLE feel|feels|feeling|felt like
        0: NUMB|NOFEEL , BUM
        5> BUM NUMB|NOFEEL|ASLEEP !, !. !BODY
        2> NUMB|NOFEEL LEG|BODY BUM !, -gone
        4> BUM , NUMB|NOFEEL -BODY
        3> BUM feel|feels|feeling|felt|is|are|gone|went ODD|ASLEEP
        6: NUMB|NOFEEL|ODD WIPE
        4> UNSURE|CANT WIPE properly|clean|right|there|enough|fully
        8: UNAWARE|NOFEEL touch|touched|touches|touching|stroked SADDLE
        8> sit|sitting|sat cushion|pillow|balloon|ball|something|air isnt|not|thats -bought|left|forgot
        2> somebodys|someones|anothers|elses BUM|SADDLE
        3> NOFEEL seat|chair|sofa|cushion|myself|sitting
        2> BUM feel|feels|feeling|felt like
        3> BUM|SADDLE is|was|were|feel|feels missing|absent|vanished
        2> SADDLE feel|feels|feeling|felt wrapped|padded|coated|covered|plastic|detached|distant|thick
        2> feel|feels|feeling|felt|like sitting on -FINE
        6: sit|sitting|sat nothing under|underneath|beneath
        2> CANT clench|squeeze|tighten|grip BUM|SADDLE|bottom
        0> cauda equina -ruled|read|reading|leaflet|about|ASKED
        5: inner thighs|thigh NUMB|NOFEEL SADDLE|BUM|both
        2: inner|inside|insides thigh|thighs NUMB|NOFEEL
    """,
    "bladder-bowel": """
        8: NOT|CANT|dont feel|notice|sense|tell number two|2|one|1
        4> CANT PEE|POO|FLOW
        5: CANT|TROUBLE PEE|FLOW !MOVING -line|meridian
        5: CANT|TROUBLE POO !MOVING -line|meridian|constipated|constipation|codeine|cocodamol|tramadol|
            morphine|
            iron|laxative|laxatives|fibre|prunes
        4> CANT|TROUBLE go|going|start|starting|finish|stop|wait|make|hold|empty|do|use PEE|POO|TOILET
            !getting
        3> TROUBLE|CANT TOILET !MOVING !clean -find|reach|shift|flush
        3> CANT get|make|reach to TOILET time
        3> PEE|POO|FLOW|DIARRHOEA|motion|motions out|beyond|outside of|my control -garden|lawn|gardening
        0> out of control PEE|POO
        2: CANT|NONE|LOST|NOT CONTROL|control motion -range
        3> CANT|cant hold|pass|passing motion
        2> havent|hasnt|not|no passed motion
        2> motion comes|came|coming|passes|passed|passing|slips|slipped out|itself|own|CLOTHES|clothes|bed
        2> passed|passing motion in CLOTHES|clothes|bed
        2> NONE|NOT|CANT|LOST urge|feeling|sensation|warning motion
        3> PEE|POO comes|came|coming|goes|empties|opens|leaks own|itself
        2> PEE|POO has|have|had|got|with mind own
        2> PEE|POO NOT behaving|behave|obeying|obey
        1> PEE|POO misbehaving|misbehaves
        5> NOT|CANT|barely|never|nearly make|made|get|reach TOILET -appointment
        3> NOT|CANT|barely|never|nearly MAKEIT -appointment
        8: PEE|POO|TOILET|FLOW CANT get it
        5> NOT|CANT|barely|never|nearly get|reach|got it|there time -appointment|work|school|class|bus|train
        5: TOILET time NOT|CANT
        5: CANT|NONE|LOST|less|TROUBLE|poor|NOT CONTROL PEE|POO|TOILET|FLOW|motions|wind|gas|DIARRHOEA
        6: UNAWARE DIARRHOEA -how|why|where|what|when
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
        2> PADS on me|myself
        0> im|am|i|me|back|been in PADS
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
        1> having|have|keep|kept|had|little|small accidents -car|bike|traffic|road|work
        1> little|small|wee|another accident -car|bike|traffic|road|work
        0> catheter|catheterised|catheterized
        0> skid marks
        5: UNAWARE CLOTHES -washing|shop|mattress
        3> PEE|POO on|in the|my|over bed|chair|floor|seat|sheets|CLOTHES|mattress|leg|legs -dog|cat|puppy|
            baby|kid|cleaned|sat|stool
        3: PEE drops|drips|trickle|drop
        1> only|just dribbles|drips|drops|trickle|trickles|dribble -sweat|rain|water|tap
        3> tried|try|trying|keep go|going|PEE nothing|cant|CANT
        3> NOFEEL it|when|anything|myself|i coming|go|going|come
        3> only|just know|notice|tell|realise PEE|POO|wet|leaked because|when|from|by|after
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
        4> UNAWARE|LOST urge|signal|warning -exercise
        4> UNAWARE|LOST feeling -exercise|SADDLE|BUM|LEG|hand|hands|fingers
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
        3> neither LEG works|work|working|hold|holds|lift|lifts|move|moves|moving|obey|obeys|respond|
            responds|right|
            normal|feel|support|supports|carries|carry|bear|bears|take|takes|do|does|bend|bends
        1> nothing in|down LEGS -wrong|new
        2> nothing in|down both LEG -wrong|new
        5> feeling|feelings|sensation|strength|power LEGS|BOTH LOST|less|failing|NOTBACK -good|great|better
        3: LEGS lost|losing|no use -FINE
        3> like walking|walk|standing|stand|stood|stepping|treading|walked on cotton|sponge|sponges|
            marshmallow|marshmallows|cushions|foam|pillows|pebbles|carpet|moss|cottonwool -LEFT|RIGHT|one
        3> floor|ground feels|feel|felt cotton|cottonwool|marshmallow|sponge|spongy -LEFT|RIGHT|one|new
        2> walking|walk|walked|standing|stepping|treading on cotton|cottonwool|marshmallow|marshmallows|
            sponge|sponges -LEFT|RIGHT|one|socks
        1> two legs -journey|trip|train|tie|match|table|chair|stool|standing
        4: BOTH LEG NUMB|NOFEEL|FEEBLE|ASLEEP -EXERCISE
        3: BOTH LEG NUMB|NOFEEL|FEEBLE
        4: BOTH BELOW ODD|PAIN|ACHING !, !back !neck !hip !hips !on -FINE|EXERTION|DENIED
        3> PAIN|ACHING|NUMB , BOTH BELOW !. -FINE|EXERTION|only|just|DENIED
        3> BOTH LEG , NUMB|FEEBLE|burning !on -only|just
        3> BOTH BELOW , PAIN !on -only|just|EXERTION|STRETCHING
        5> LEGS NUMB|NOFEEL|FEEBLE both|bilateral
        2> LEGS ~fell|~fallen|~falls|~falling ~asleep both|each|either
        1> BOTH LEG ~fell|~fallen|~falls|~falling ~asleep
        5> SHANKS PAIN|ACHING both|bilateral -EXERTION
        3> LEGS both NUMB|NOFEEL|FEEBLE
        3> SHANKS both PAIN|ACHING -EXERTION
        3: CALFS|hamstrings both ACHING|PAIN -EXERTION
        4: BOTH sides NUMB|NOFEEL|FEEBLE|PAIN|sciatica !neck !shoulders !shoulder !arms !back
        2> PAIN|NUMB|ACHING|FEEBLE down|in|into both|each|either -DENIED|EXERTION|knees|hands|arms|
            shoulders|wrists|elbows|ears|
            eyes|thumbs|palms|fingers|hips
        1> in|down|into|through|affecting both|each BELOW -FINE|EXERCISE|STRETCHING|DENIED|tight|tightness|
            sore|soreness|
            stiff|stiffness|pull|warmth|weight|energy|flow|
            strength|pulling|length|circle|circles
        0> NUMBER both BELOW -FINE|EXERCISE|STRETCHING|DENIED|tight|sore|stiff
        1> both|bilateral BELOW now|too|affected|involved -FINE|EXERCISE|STRETCHING|DENIED|tight|sore|stiff
        2> both sides down|below|to|into LEG -FINE|EXERCISE|STRETCHING|DENIED|tight|sore|stiff
        3> SPREADING from LEFT|RIGHT to|into RIGHT|LEFT LEG -weight|sway|swing|rock|hip
        6> not only|just LEFT|RIGHT|one both -hands|arms|hips|knees|shoulders|ears|eyes|feelings|FINE|
            STRETCHING
        8> not|isnt|aint left|right|lt|rt only|alone right|left|lt|rt|both too|also|well|aswell -hands|arms|
            hips|hip|hand|arm|knee|knees|shoulder|shoulders|ears|eyes|FINE|STRETCHING
        6> one LEG both -hands|stand|standing|stood|balance|stretch
        8> just|only LEFT|RIGHT|one now RIGHT|LEFT|both|other -FINE|STRETCHING
        4> now|and LEFT|RIGHT LEG too|also|aswell|well -FINE|STRETCHING|EXERCISE
        4: NUMB|FEEBLE|NOFEEL|PAIN|ASLEEP|dead|nothing waist down|below|under
        1> bilateral PAIN|NUMB|FEEBLE
        6: GOODLEG !, NUMB|PAIN|FEEBLE|ACHE|too|also|now|NOFEEL
        4> NUMB|PAIN|FEEBLE|NOFEEL down|in|into LEFT and RIGHT -hip|neck|shoulder|hands|FINE
        3: LEGS NUMB|NOFEEL !, !LEG !between -EXERCISE|cold|snow|boots|crossed|kneeling|palms|hands|qi
        3: LEGS NUMB|NOFEEL !, !LEG !wall !between -palms|hands|cold|snow|qi|crossed
        3> LEGS ASLEEP|ODD|dead !, !wall !then !on
        3: LEGS FEEBLE !, !LEG -EXERCISE
        2> PAIN|ACHING in|down|into|through|of my|the|SHANKS SHANKS|legs -EXERTION
        2> PAIN in|down|into SHANKS -EXERTION
        2> SHANKS PAIN|burning !, !wall -EXERCISE|when
        5: OTHERLEG NUMB|NOFEEL|FEEBLE|PAIN|ACHE|SPREADING|same -FINE|crossed|over
        3: OTHERLEG too|also|now|well|aswell -FINE|STRETCHING
        3> SPREADING|NUMB|PAIN|FEEBLE to|into|on|in|down other|opposite side -FINE|STRETCHING|bed|room|road
        4> other|opposite side NUMB|PAIN|FEEBLE|too|started|SPREADING -FINE|STRETCHING|bed|room|road
        2: LEFT LEG NUMB|PAIN|FEEBLE|ACHE|NOFEEL RIGHT LEG -FINE|STRETCHING
        3> LEFT|RIGHT LEG , LEFT|RIGHT LEG NUMB|FEEBLE|NOFEEL|PAIN -FINE
        5> NUMB|PAIN|FEEBLE|ACHE|NOFEEL LEFT LEG RIGHT LEG|one|too|also|now|as -FINE|STRETCHING|hip|shoulder
        5> NUMB|PAIN|FEEBLE|ACHE|NOFEEL RIGHT LEG LEFT LEG|one|too|also|now|as -FINE|STRETCHING|hip|shoulder
        3> LEFT LEG NUMB|PAIN|FEEBLE|ACHE|NOFEEL RIGHT too|also|now|well|as|one|starting|same -FINE
        3> RIGHT LEG NUMB|PAIN|FEEBLE|ACHE|NOFEEL LEFT too|also|now|well|as|one|starting|same -FINE
        3> LEFT NUMB|PAIN|FEEBLE|ACHE LEG , RIGHT too|also|now|well|as|one
        3> LEG NUMB|PAIN|FEEBLE LEFT RIGHT|and RIGHT|LEFT
    """,
    "accident": """
        0> collided|pileup|handlebars -AWAY
        4> dropped|drop|plunged|tumbled|jumped|slid|slipped|thrown|knocked|blown|landed|came|fell|fallen|
            plummeted from|off|out|down|through HEIGHT -toy|toys|ball|phone|cup|box|pain|score|
            temperature|tin|bag
        0> tboned|rtc|mva -AWAY
        1> t boned
        3> prang|bump|smash VEHICLE|rear|behind -AWAY
        4> FELL down|off|from|stairs|ladder|hard|badly|backwards|onto|on|over|horse|bike|roof|steps|step|
            ice|today|yesterday|heavily|downstairs|tree|bus|escalator|motorbike|chair|bed|slope|metres|feet|
            icy -knife|phone
        3> had|took|after|bad|nasty|since|big|heavy|following|serious fall|tumble|crash|collision|accident|
            wreck|smash|rta|impact
        3> had|in|after|since|following|car|road|bike|motorbike|work|traffic|riding|serious|bad|ski
            accident|collision|crash|rta|wreck|pileup -AWAY|late|jam|queue|delayed|news
        3> VEHICLE hit|crash|crashed|crashing|crashes|smash|smashed|wreck|ran|knocked -AWAY
        3> crashed|crash|crashing|smashed my|the|a|into VEHICLE|BOARD|wall|tree|skiing|ski -AWAY
        3> hit|knocked|run|struck|ran|rear|shunted by|down|off|over|into|ended VEHICLE|me|horse
        2> over|off the|my handlebars
        1> crashed|smashed|wrecked my VEHICLE|BOARD
        6> stairs|steps|ladder|stool|ice FELL !.
        1> rolled|wrote|totalled|flipped my|the|off VEHICLE
        2> horse|pony|bike threw|bucked|kicked me
        0> rta|whiplash|rearended
        0> rear ended
        3> into|hit|struck|rammed|shunted back|rear|side|front of me|us|car
        2> slipped|slip|slipping on|in|down|and ice|stairs|steps|fell|landed|wet|shower|bath|floor|landing|
            icy -SAVED
        3> landed|slammed|smacked on|my|hard|badly back|spine|tailbone|bum|bottom|backside|concrete -feet
        2> came|thrown|bucked|fell|knocked|flew off|from VEHICLE|BOARD|horse|pony|ladder|roof
    """,
    "chest": """
        4: chest PAIN|ACHE|pressure|crushing|squeezing|squeeze|band|elephant|pains|crushed -carried|lifted|
            moved|wooden|opened|stretch|muscles|pecs|infection|opens
        4: left arm PAIN|heavy|ache|aching chest|jaw|sweaty|sweating|clammy
        5> chest like|feels|feel elephant|vice|vise|band|brick|weight|crushed|~someone|~somebody|something|
            sitting|
            standing|stone
        5> elephant|weight|someone|sitting|standing on|round chest -dog|cat|baby|weights
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
        20: CALF SWOLLEN BREATHLESS|PUFFED
        20: CALF red|purple|sore BREATHLESS
        12: CALF red|purple|sore|hot PUFFED BREATHLESS
        20: CALF SWOLLEN sob
        2> cough|coughs|coughing|coughed|spitting up|out blood
        2> cough|coughs|coughing|coughed|spitting|spat blood
    """,
}
