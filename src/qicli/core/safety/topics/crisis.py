"""What is said by somebody who may want to end their life, or has taken too much of something.

To add a phrase, add it to `tests/data/` first, with its tier. If the test misses it, a new word may do, in
`concepts`; else write a pattern beneath its topic. How patterns are written stands in `patterns`. Leave out
what people say of a hard exercise or a bad film, with `-X`, only where nobody could mean it.
"""

CRISIS: dict[str, str] = {
    "crisis": """
        1> took|taken|taking|swallowed|swallow|had too many|much PILLS -mistake|accident|accidentally|forgot|
            forgotten|remember|remembered|track|count|realised|muddled|vitamins
        2> took|taken|taking|swallowed|swallow too many|much of|my|the PILLS -mistake|accident|accidentally|
            forgot|forgotten|remember|remembered|track|count|realised|muddled|vitamins
        1> took|taken|taking|swallowed|swallow too many -steps|stairs|photos|breaks|time|long|bags|calls|
            PILLS|days|trips|pictures|shots|mistake|accident|forgot|classes|lessons|turns|reps|hills|
            biscuits|risks|trains|buses|boxes
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
        0> top|topping|topped|topper|neck|necking|string|stringing|chuck|chucking|gas|gassing|offing|
            unaliving MYSELF
        2> do|doing|did|done away with MYSELF
        1> NOT safe with|around|from|to|by|alone MYSELF|me
        3> NOT trust MYSELF -lift|lifting|drive|walk|stairs
        2> do|doing something|summat stupid|silly|drastic|bad MYSELF|to
        3> scared|afraid|frightened of|what MYSELF|do -fall|falling|back|walk|lift
        3> written|wrote|writing|said|saying|made|making|say goodbyes|goodbye|farewell|farewells|will
            -holiday|
            school|friends|guests|email|emails
        5> would|will|d|could|theyd|shed|hed manage|cope|fine|survive|ok|okay|happier|better|relieved|
            easier without
            me -work|walk|game|team|class|trip|party|match|meeting|weekend|day|holiday|week|night
        0> took|taken|swallowed|necked|downed the|my lot|whole END -photos|steps
        0> took|taken|swallowed|necked|downed the lot last|yesterday|today|tonight|earlier|this|an|with
            -photos|steps|tip|dump|shop
        3> took|taken|swallowed|necked|downed lot|whole PILLS|pack|packet|box|bottle|strip
        0> kys|ctb|sewerslide|unaliving
        2> gun|bullet|knife|blade|razor to|in|through my head|wrist|wrists|throat
        4> if had|have|got gun|pistol|rifle|rope|courage|guts id|would|might
        2> checking|check|clocking out of|for life|good
        2> tired|sick of fighting|struggling|trying|being alive|here|anymore
        3> had|ve|ive enough of life|living|everything|being
        3> end my|the pain|suffering for|forever|permanently good
        2> out of my misery -put
        3> want|wanna|wish|like to disappear|vanish|go -duvet|blanket|covers|under|holiday|bed|walk|home|
            toilet|to
        3> sleep|asleep and|never|not never|not wake
        3> drive|driving|walk|walking|swim|swimming into|off|under the|a sea|cliff|tree|wall|lorry|train|
            bridge|
            river|ocean|lake -walk
        4> wish|wished|hope|want NOT|wouldnt wake|woken up -early|night|late
        5> WISH|NOTWANT die|dead|dying|death|died|disappear|exist
        5> WISH|could|just to die|dead|disappear -phone|screen
        0> die
        4> rather|better be|off dead|die|gone|without
        1> better off without|dead|gone
        1> better without me
        4> NOTWANT live|living|alive|life|exist|existing|wake|existence|survive
        4> NOTWANT be here|around|alive -stretch
        3> CANT|NOTWANT GOON
        2> CANT keep on|going living|fighting|pretending
        0> CANT do|take|bear|stand|face|live|handle|stop|endure|tolerate this|it|life|pain|living
            END|anymore|any|
            longer|another|much|like
        2> CANT take|cope|bear|face|live|handle|endure this|it|life|pain anymore|longer|any
        2> CANT stop this
        2> cant|cannot|unable|impossible stop crying
        3> couldnt stop crying all|every|days|week|weeks|anymore
        1> CANT live|cope like|anymore|any|another
        0> CANT live|cope with this|it|life|pain|everything|much|so|living
        2> CANT keep MYSELF safe
        3: feel|be|keep|stay|am|im NOT safe MYSELF|alone|me|from
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
        4: PILLS saved|stashed|stockpiled|hoarded
        4> enough PILLS !of
        2> keep|keeping|kept|hid|hiding|hidden extra PILLS
        6> wonder|wondering|if|whether PILLS enough
        4> PILLS enough !is|isnt|are|arent|was|wasnt|not|never|didnt|dont
        9: PILLS pile|piled|lined|laid|counted|counting|tipped|poured looking|staring|tempted|thinking|
            tonight|
            goodbye -week|organiser|organizer|pharmacy
        3> keep|kept|cant|stand|stood|standing looking|staring|eyeing|thinking at|about|of|up|stop track|
            tracks|rails|
            railway|bridge|cliff|ledge|rope|knife|blade|trains|edge -photo|photos|hobby|repair|view|trip
        4> easier|happier|better|richer|freer if|when|once|without i|im wasnt|werent|not|isnt here|around|
            alive -work|office|desk|job|home
        4> easier|happier|better|richer|freer if|when|once i|im|ive gone|dead|vanished -work|bed|home|sleep
        3> point|sense of|in carrying|going|living|anything|life|existing
        4> better|wish if|i|im|it wasnt|werent|not|isnt here|around|alive
        1> goodbye|farewell|suicide letter|letters|note|notes
        2> goodbye|goodbyes|farewell everyone|everybody|world|family|darling|darlings|children|kids -holiday|
            school|work|office|party|leaving|drove|driving|drive
        3> jump|jumping|throw|throwing|step|stepping|walk|walking|drive|driving front|under|off|into train|
            bridge|bus|traffic|cliff|roof|building|river|lorry|tree|wall|car|tube
        4> if|wish|hope|wished|want NOT|didnt|dont wake|woken|waking up
        2> nobody|noone|one|no would miss|notice|care me|if|im|gone -practice
        1> a|im|such|just burden
        3> life no|NOT|without meaning|point|purpose|worth|use
        2> sleep|asleep forever -could
        4> want|wants|wanted|wish|wishing|wanna|hope|hoping|rather|let sleep|asleep forever
        4> could|to sleep|asleep for|ever|forever and|ever never|not|end
        3> enough|sick|tired of|with life|living|existing
        1> want|wanted out -job|work|meeting|class|bed|house|go|traffic
        4> death|dying|dead easier|better|relief|peace|peaceful|answer
        0> noose|noosed
        1> cut|cuts|cutting|slit|slits|slitting|slash|slashed|slashing|slice|sliced|opened my|me|both wrist|
            wrists -rose|roses|
            bush|bramble|brambles|thorn|thorns|hedge|gardening|tin|glass|kitchen|wire|paper|cat|shaving|
            operation|carpal|accident|accidentally|knife|cuffs
        1> cut|cuts|cutting|slash|slashed|slice|sliced my|me arm|arms|thigh|thighs END|again|last|yesterday|
            tonight|
            today|deliberately|up -rose|roses|bush|bramble|brambles|thorn|thorns|hedge|gardening|tin|glass|
            kitchen|wire|shaving|accident|accidentally
        1> MYSELF on purpose
        3> MYSELF deliberately|intentionally|purposely -pushed|push|walk|walking|rest|resting|stopped|stop|
            standing|sitting
        1> burning|scratching|hitting|punching|burned MYSELF again
        0> been|started|am|im|back to|cutting cutting|again|myself -hedge|hedges|grass|wood|lawn|hair|sugar|
            carbs|dairy|
            trees|logs|fabric|paper|kitchen|veg
        3> rope|belt|cord|flex|ligature|bag|noose round|around|over|to my neck|throat|head|rafters|banister
            -laptop|work|cold|warm|shoulder|tow
        3> tied|tying|hung|bought|got|put rope|noose ready|garage|loft|tree|beam|rafters|banister|attic|shed
            -boat|
            swing|hammock|dog|washing|tyre|tire|car|trailer|load|horse|goat|kids|climbing
        3> bridge|ledge|platform|roof|cliff|edge|balcony nearly|almost|thought|ready did|jumped|jump|
            stepped|step|
            jumping|it -film|diving|swim
        1> nearly|almost jumped END
        2> point anymore|any|now
        3> WISH take|taking|swallow|swallowing|neck|necking|down|downing MANY PILLS
        0> overdose|overdosed|overdosing|od|oding
        4> take|took|taken|taking|swallow|swallowed|swallowing|had|neck|necked|necking|down|downed|downing|
            pop|
            popped|popping|scoff|scoffed all|whole|every|many|bottle|packet|
            entire|box PILLS|pack|packet|bottle|box
        8> how many|much|strong PILLS kill|kills|~kills|fatal|lethal|deadly|die|dead|overdose|end
        4> died|~died|dead wish had|could|was|were too|join|joined
        3> many|stash|stashing|stockpiling|saving|hoarding PILLS
        3> sleep|asleep NOT|forever|and wake|forever|waking
        2> never|not been born
        2> burden to|on everyone|family|all|them|everybody
        2> give|giving|gave|given up on|living life|living
        2> WISH it|this|everything to|all over|stop
        2> want|wish it|everything|life to be over
        1> wish i|it|was wasnt|werent|was|were here|alive|gone|dead|over
    """,
}
