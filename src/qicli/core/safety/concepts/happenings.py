"""The many ways to say what somebody does or wants, what happens, and since when.

To add a word, write it into the first rows of its concept, lower case and without apostrophes; to add a
phrase, write a pattern beneath them. How patterns are written stands in `patterns`. A pattern may use what
stands above it, all of `feelings` and all of `body`.
"""

# Long enough ago for what began then not to be new; a year too few only raises what is known.
YEARS = " ".join(map(str, range(1940, 2025)))
HAPPENINGS: dict[str, str] = {
    "EXERCISE": """
        run runs running ran hike hiking hiked squat squats gym workout marathon ride cycling skiing lunges
        jog jogging football swim swimming class dancing doms training trained cycle sprints
        mountain
    """,
    "EXERTION": """
        run runs running ran hike hiking hiked squat squats gym workout marathon ride cycling skiing lunges
        jog jogging football swim swimming class dancing doms training trained cycle sprints mountain
        gardening digging dug raking shift tennis rugby rowing pilates yoga zumba spin spinning skipping
        workouts deadlifts burpees lunge trek cricket golf decorating hoovering dance danced netball hockey
        basketball badminton squash trampoline crossfit circuits climbed ironing shovelling 5k 10k parkrun
        0> leg|long|arm|sports day
        4> after|from|following|since|post walk|walks|walking|stairs|hill|hills|climb|climbing|exercise|
            exercises|work|standing|lifting|session|travelling|shopping|ramble|trip
    """,
    "HEIGHT": """
        scaffold scaffolding scaffolds roof ladder ladders stepladder loft attic tree wall balcony window
        height
        heights horse cliff platform crane bridge fence storey storeys story mezzanine scaffolders lorry truck
        trailer banister loading gantry rafters hayloft bunk
        1> NUMBER metres|meters|feet|ft|foot|m
    """,
    "VEHICLE": """
        car cars van vans lorry truck trucks bus buses coach taxi cab bike motorbike motorcycle moped scooter
        vespa bicycle cycle pushbike ebike quad tractor jeep ute minibus trike tram rickshaw tuktuk cyclist
        vehicle
        0> tuk tuk
    """,
    "BOARD": "skateboard snowboard skis sledge toboggan sled trampoline swing surfboard zipline paraglider",
    "AWAY": """
        held queue queued stuck jam delayed delay late traffic motorway closed tailback news telly tv film
        blocked diversion insurance
    """,
    "FURNITURE": """
        wall sofa couch bed chair stool footstool pillow pillows cushion cushions bolster table pouffe ottoman
        ball block blocks step ground floor desk
    """,
    "STRETCHING": """
        stretch* massag* rolled rolling practised practiced circle* hugged repeat* crossed cross pose
        swing* swap* switch* exercise* set sets reps did done
    """,
    "POSED": """
        2> BOTH LEG up|over|raised|elevated|propped|supported|flat|hooked|resting FURNITURE
        5> LEGS up|over|raised|elevated|propped|supported|flat|hooked|resting FURNITURE BOTH LEG
        1> stood|stand|standing|weight|evenly|equally on|through BOTH LEG
        1> socks|sock|shoes|boots|stockings|tights|cream|lotion|slippers on BOTH LEG
        1> BOTH LEG in|into my|the|compression|socks|stockings|boots|shoes|tights|slippers
    """,
    "SPREADING": """
        started starts starting start begun began spread* moved moving gone going went goes affected
        affecting involved coming came crept creeping travelled jumped
    """,
    "MOVING": """
        get getting off up sit sitting stand standing reach bend bending lower clean cleaning climb walk
        sat
    """,
    "SUDDEN": """
        sudden* abrupt* instant* ripping tearing severe
        0> out of nowhere
    """,
    "TEARING": "tearing ripping ripped rips shredding",
    "FELL": """
        fell fallen fall tumbled toppled falling
        1> came|come off
        1> thrown off|from
        0> threw|bucked|flung me
    """,
    "LOOSECLOTHES": """
        1> clothes|trousers|jeans|skirt|shorts|leggings|belt falling|fall|falls|slide|slid|slipped off|down
        1> clothes|trousers|jeans|skirt|shorts|leggings|belt fell|came|dropped off|down me
    """,
    "WEARY": """
        4> jelly|jellylike|wobbly|shaky|lead|rubber|rubbery|spaghetti|bricks|trembly after|from|post|following
            EXERCISE|race|match|game|climb|burpees|lunge|deadlifts -growing|new|still|since|gave
        4> jelly|jellylike|wobbly|shaky|lead|rubber|rubbery|spaghetti|bricks|trembly after|from|post|following
            leg|sports|long day -growing|new|still|since|gave
        3> like|to jelly|lead|rubber|wood|spaghetti|bricks after|from|post|following
            EXERCISE|race|match|game|climb|burpees|lunge|deadlifts -growing|new|still|since|gave
        3> like|to jelly|lead|rubber|wood|spaghetti|bricks after|from|post|following
            leg|sports|long day -growing|new|still|since|gave
    """,
    "WETTED": """
        wet peed pissed weed pooed shat soiled
    """,
    "NEARLY": """
        9> laughed|laughing|laugh|giggled|giggling|funny|joke|comedy|panto|pantomime|tickled|hilarious
            nearly|almost WETTED !. -TOILET
        9> nearly|almost WETTED laughing|laughter|giggling|panto|comedy|funny|joke|jumped|fright|scared|
            shock|hilarious|tickled !. -TOILET
    """,
    "LONG_AGO": """
        childhood teenager 1990s 1980s
        0> as a child|kid|teen
        2> when|while i was|were child|kid|teen|young|small|little|twelve|school|uni
        1> when|while i was NUMBER END|years|yrs
        1> years|decades ago|back|since|after|before|earlier|later|on|old|past
        0> YEAR
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
        0> up -in|twice|once|NUMBER
    """,
    "WEEKS": "week weeks month months year years wks mths",
    "UNWELL": """
        3> NOT|hardly|barely|no better|fine|ok|okay|great|good|normal|strong|stronger|clear !, !. !but !and
            -only|just
    """,
    "HARMLESSCOUGH": """
        0> cough|coughs|coughing|coughed|sneeze|sneezes|sneezing|sneezed|straining NOT
            make|hurt|affect|bother|change|worsen|trigger|bring|set|aggravate|matter|cause
        1> cough|coughs|coughing|coughed|sneeze|sneezes|sneezing|sneezed|straining DENIED
        0> cough|coughs|coughing|coughed|sneeze|sneezes|sneezing|sneezed|straining did|does|do not
            make|hurt|affect|bother|change|worsen|trigger|bring|set|aggravate|matter|cause
    """,
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
        2> getting|gets|got|growing|keeps|becoming|become|progressively|steadily|increasingly|becomes worse
            -when|sitting|standing|bending|sit|stand|walking|lying|driving|coughing
        2> worse|weaker every|each|by day|week|night|hour|minute|month|time|the
        2> worse day by|after day
        3: pain|pains|numbness|tingling|ache|burning getting|growing|gets|becoming stronger
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
    "WASTING": """
        wasting wasted wastes atrophy atrophied atrophying shrinking shrunk shrank shrivelled withered
        withering
        shriveled vanishing disappearing melting
    """,
    "DEGREES": "38.* 39.* 40.* 41.* 38,* 39,* 40,*",
    "PILLS": """
        pill pills tablet tablets painkillers paracetamol meds medication medications ibuprofen codeine
        cocodamol amitriptyline gabapentin pregabalin tramadol morphine naproxen diazepam zopiclone
        oxycodone tylenol aspirin codamol dydramol panadol nurofen advil solpadeine zapain dihydrocodeine
        duloxetine nortriptyline baclofen naprosyn diclofenac acetaminophen capsule paras anadin lyrica
        oramorph paracets pcm dolo crocin calpol doliprane panamax panadeine tylex combiflam nuromol
        combogesic dydramol codydramol solpadol paramol kapake tramacet lemsip excedrin percocet vicodin norco
        migraleve ibu motrin brufen ibuleve naprogesic aleve voltarol voltaren cataflam celecoxib celebrex
        etoricoxib arcoxia ketoprofen meloxicam mobic metamizole metamizol dipyrone novalgin novaminsulfon
        disprin dhc hydrocodone zydol tapentadol palexia tilidine zomorph oxycontin oxy endone gaba neurontin
        pregab pregabs amitrip elavil endep cymbalta valium cyclobenzaprine flexeril methocarbamol robaxin
        amitriptylin amitryptiline gabapentine ibuprofene iboprufen ibuprophen ibroprofen
        aceclofenac aceclo zerodol hifenac diclo voveran dihydro naprox trammies pregaba pregalin cocos
        tizanidine zanaflex oxynorm mst nsaid nsaids painkiller caplets
        antidepressants sertraline opioids insulin capsules medicine medicines
    """,
    "CONTAINER": """
        pack packs packet packets box boxes bottle bottles strip strips blister blisters sheet sheets tub tubs
        carton cartons card cards
    """,
    "HANDFUL": "handful handfuls fistful fistfuls bucketload shedload shedloads mouthful mouthfuls",
    "MANY": """
        0> load|loads|lot|lots|bunch|ton|tons|heap|heaps|pile|piles|HANDFUL of
    """,
    "ATE": """
        took taken swallowed swallowing necked necking downed downing eaten ate eating finished emptied
        polished popped popping scoffed drank chewed
        0> got|gone|went|going|getting through
    """,
    "ACQUIRED": """
        bought buy buying purchased picked pick collected collect ordered order got prescribed prescription
        chemist pharmacy pharmacist boots tesco drawer cupboard cabinet remaining spare new lost found
        returned return needs need surgery script doctor gp says per binned threw chucked away delivered
        repeat dropped put handed gave shop expired
        0> left END|in|over
    """,
    "GOINGON": """
        like anymore living life with without longer another much no forever and but because so im i it
        alone tomorrow tonight being existing feeling suffering hurting
        0> any more|longer|further
        0> this way|life|pain|agony|END|anymore
        0> a|one|another day|minute|second|hour|moment|week
        0> in this|so|such pain|agony|much|END
        0> i|it|im|its is|cant|am|END|want|just|feel
        0> my own END
    """,
    "GOON": """
        0> go|going|carry|carrying on GOINGON|END
        0> keep|keeping going GOINGON|END
    """,
    "MYSELF": """
        myself
        0> my self
    """,
    "OLD": """
        childhood lifelong longstanding
        0> long standing|term
        0> since|from birth|school|polio
        0> as a child|kid|teen
        0> all my life
        2> old drop|footdrop|weakness|stroke
        1> for|many|several|some|NUMBER|two|three|four|five|six|ten|fifteen|twenty years|decades -ago
        2> since|in|from YEAR
    """,
    "NEWER": """
        new newly now again today yesterday tonight tonights sudden suddenly more worse worsening weaker
        growing increasing also too other another both lately recently first never bigger this
    """,
    "ASKEDDOSE": """
        3> how many PILLS a|per|each|in|can|may|should|is|are|daily|allowed
            day|24|hours|i|we|daily|in|safe|allowed -kill|kills|killed|die|dead|death|fatal|lethal|deadly|
            overdose|od|end|ends|ending|sleep|harm|hurt|enough|took|taken|swallowed|remember|know|lost|idea|
            count|once|
            together|go|forever|stop|stops|gone|~kill|~kills|~killing|~killed|~die|~dying|~dead|~sleep|~end|
            dangerous|wake|waking|~wake|~waking|without|safely
    """,
    "MAKEIT": "0> make|made|making it",
    "CHANGED": """
        0> make|makes|made|making it|this|that|things
            worse|better|any|easier|harder|hurt|hurts|go|stop|feel|work|less|more|sore|stiff|different|bad|
            much|bearable|ache|burn|tingle|disappear|last|right|easy|so|too|stronger|weaker|move|vanish|
            shift|settle|all|possible|impossible|comfortable|clear|good
        1> make|makes|made|making it|this|that worse|better|easier|harder
        0> make|makes|made|making it up|down|through|past|round|around|out|into|onto|over|across|further|
            beyond|far|home|upstairs|downstairs|as|back|to|for|work|outside -TOILET|PEE|POO|time|wet|soaked|
            pants|leak|leaked|CLOTHES|accident|go
    """,
    "SAVED": """
        0> caught|caught|steadied|saved|righted MYSELF
        1> caught|grabbed rail|banister|handrail|railing
        1> didnt|not|never|without|no fall|fell|falling|harm
        1> ~didnt|~not|~never|~without|~no ~fall|~fell|~falling
    """,
    "ANGLE": """
        bend bends bending bent flexion flex flexing slr straight angle angles rotation rotate tilt tilted
        lean leaning forward forwards raise raised hinge turn turned twist range extension knee lift lifted
    """,
    "ASKED": """
        1> what|which are|is|were the|signs|symptoms|flags|cauda
        0> whats|define cauda|the|a
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
