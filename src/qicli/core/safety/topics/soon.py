"""What should be told to a doctor in the next days: it can wait that long, and should wait no longer.

To add a phrase, add it to `tests/data/` first, with its tier. If the test misses it, a new word may do, in
`concepts`; else write a pattern beneath its topic. How patterns are written stands in `patterns`.
"""

SOON: dict[str, str] = {
    "weight-loss": """
        4> LOST|lost|losing|dropped|dropping|shed|shedding|drop WEIGHT -PURPOSE|~diet
        6: LOST|losing|dropped|dropping|fallen|drop WEIGHT UNINTENDED
        3> WEIGHT loss|dropping|drops|dropped|falling|falls|going|lost|fell|gone|down|off -PURPOSE|~diet|
            shifted|foot|feet
        10: WEIGHT UNINTENDED -gain|gained|lifting
        4: clothes|trousers|jeans|belt|skirt|rings|bra loose|baggy|hanging|hang|hangs|slipping|slip|
            falling|looser
            -stretch|PURPOSE|washing
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
        5: WAKING NIGHTLY !, -pee|baby|fresh|rested|bathroom|~kid|~kids|~baby|~son|~daughter|~dog|~toddler|
            ~puppy
        4> WAKING , NIGHTLY
        3> WAKING me|up|by|with pain|agony|back|it|aching|hurting|sciatica every|each|NIGHTLY|night|hour
        5> NIGHTLY PAIN|ACHE|agony|worst|worse -eased|fine
        3> no|any|every|NOT position|way|posture helps|eases|ease|comfortable|relieves|better|help|works|
            comfort|lie|sleep|hurts|relief|sit|good
        4: CANT|NOT|TROUBLE|impossible find|get|finding|getting|be|lie comfortable|comfy|position|relief
        5> CANT|NOT|no any|a position|way -toes|stretch|practise|plan
        4: WAKING time|times night|nights -pee|baby|toilet|bathroom
        2: CANT comfortable|comfy -shoes
        4> nothing|none helps|eases|touches|relieves|works|ease|relieve|takes|shifts|help -computer|wifi|phone
        4> nothing|none makes better|easier|easy|bearable|comfortable|go|any|difference|stop -computer|wifi|
            phone
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
        4> COUGHING makes|sets|triggers|brings|sends|hurts
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
        4> still|NOT|no NOT|no|any|getting better|BETTER|improvement|improving|improved -pee|weather|CHANGED
        2> NOT|no getting|any|much|really|got better|improvement|improving|improved -CHANGED
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
        4> UNFEELING|patch bigger|larger|wider|growing|grows|grown|spreading|spreads|spread|creeping|creeps|
            crept|climbing|increasing|increased|further|moved|moving|worse|worsening -less|smaller|shrinking|
            better|fading|bone|road|sun|when
        2> growing|spreading|increasing|increased|bigger|larger|wider|more UNFEELING -less|nothing|never
        1> getting|gets|got|growing|goes|going number
        3> more|stronger|higher every|each day|week|night|time -practice|practise|walk|walking|steps
    """,
}
