"""The words that a slip of the finger is never read as unasked, for they turn what was said around.

Where a word is one letter from one of these, that word is offered ("left?") and the person decides. To add
one, write it into its row, in small letters and without apostrophes, with its plural if it has one. Then run
`python docs/draw_ordinary.py`, for ordinary words that are like it. What means numb, weak, tingling,
giving way or a side in the vocabulary need not stand here.
"""

# Denials, and what ends them.
OFFERED = """
    no not nor never none neither nobody nothing without zero any anymore longer but except unable inability
    impossible lacking aint isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt cant
    cannot couldnt shouldnt free gone gave resolved vanished disappeared cleared stopped stops stop finished
    ended over
"""

# Sides.
OFFERED += """
    left leftside right rightside both either side sided other opposite middle
"""

# Better and worse, more and less, and what says so of what was done.
OFFERED += """
    better best worse worst worsen worsens worsened worsening bad badly good great fine okay well comfortable
    help helps helped helping ease eases eased easing easier relief relieve relieves relieved relieving
    soothe soothes soothed settle settles settled settling improve improves improved improving improvement
    loosen loosens loosened calms calmed heal heals healed healing recovered recovering hurt hurts hurting
    aggravate aggravates aggravated trigger triggers triggered flare flares flared more less least most
    increase increased increasing decrease decreased decreasing reduce reduced growing grows stronger weaker
    milder lower higher same unchanged
"""

# Numb, weak and tingling in other words.
OFFERED += """
    numbed numbing numbness numbish weak weaker weakness weakening weakened tingle tingles tingling tingly
    prickle prickles prickling prickly fizzing buzzing needles deadness dead asleep feeling sensation feel
    felt strength power control floppy limp lifeless useless wobbly buckle buckles buckled buckling collapse
    collapses collapsed collapsing paralysed paralyzed paralysis drop drops dropped dropping drags numby
    paraesthesia paresthesia powerless unstable shaky jelly unaware dragging slapping giving gives wasting
    clumsy unsteady stumble stumbled tripping
"""

# What has to be seen soon, in all its words.
OFFERED += """
    saddle downstairs genitals genital privates vagina vulva penis testicles scrotum perineum anus anal rectum
    rectal crotch wipe wipes wiping wiped bladder bowel bowels urine urinate urinating peeing weeing pooing
    toilet faeces stool stools incontinent incontinence continence leak leaks leaked leaking leakage dribble
    dribbling retention soiled wetting sphincter erection erections orgasm orgasms arousal sexual sexually
    labia pubic pelvic waterworks voiding peed pooed feces motions fever feverish shiver shivers shivering
    chills sweats sweating temperature swollen swelling swells swelled swell puffy puffed woozy lightheaded
    clammy faintness puffing panting breathless breathlessness gasping wheezing chest faint fainted fainting
    blackout dizzy dizziness accident crash crashed fall fallen fell cancer cancers tumour tumours tumor
    tumors lump lumps weight infection wound wounds oozing cauda equina blood bleeding clot clots
"""

# What is said by somebody who may want to end their life, or has taken too much.
OFFERED += """
    suicide suicidal overdose overdosed overdosing kill killed killing died dying death hang hanging drown
    harm harmed harming burden goodbye living alive exist myself double swallowed
"""

# Somebody else, whose symptom would no longer be one's own.
OFFERED += """
    husband wife partner mother father mum mom dad sister brother daughter son child children baby friend
    neighbour neighbor colleague uncle aunt cousin grandma grandpa granny grandad
"""
