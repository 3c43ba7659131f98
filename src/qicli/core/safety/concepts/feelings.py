"""The many ways to say what is felt, what is no longer felt, and what cannot be done.

To add a word, write it into the first rows of its concept, lower case and without apostrophes; to add a
phrase, write a pattern beneath them. How patterns are written stands in `patterns`. A pattern may use what
stands above it.
"""

FEELINGS: dict[str, str] = {
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
    "UNSURE": """
        unsure uncertain wondering wonder
        1> NOT|CANT|longer|never be|sure|certain sure|certain|if|whether|i
        0> NOT|CANT|longer|never sure|certain|convinced
        3> CANT|dont|NOT know|tell|say|work|make|figure if|whether
        1> hard|difficult|impossible tell|say|know if|whether
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
    "NOTBACK": """
        0> NOT come|came|been back
        0> NOT return|returned
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
        2> touching|touch|wiping|wipe|washing|belongs|on someone|somebody|another|stranger else|person
        0> somebody|someone|anyone|anybody elses
        0> another|strangers person|persons|body|bodys|skin
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
        5> UNSURE feel|feeling|sense -calm|calmer|better|good|ready|confident|difference|qi|chi|stretch|safe|
            strong|ok|tired|energy|breath
        1> without feeling
        1> hard|difficult to feel
        1> stopped feeling
    """,
    "UNFEELING": """
        numb numbed numbness numbing numby numbish anaesth* anesth* deadness hypoaesthesia
        0> gone|went|goes|going|feels|feel|felt|feeling dead
        1> like dead wood|meat|weight
        2> like novocaine|anaesthetic|dentist
    """,
    "NUMB": """
        numb numbed numbness numbing numby numbish tingl* prickl* fizzing fizzy buzzing anaesth* anesth*
        deadness paraesthesia paresthesia hypoaesthesia pinsandneedles
        0> pins|pin and|n|an needles|needle
        0> pins needles
        0> gone|went|goes|going|feels|feel|felt|feeling dead
        1> like dead wood|meat|weight
        2> like novocaine|anaesthetic|dentist
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
    "ACHING": """
        ache aches aching ached achey achy burn burns burning throb* cramp* sharp spasm* twinge* heavy
        heaviness jab* grips stab* bad
        0> on fire
    """,
    "FEEBLE": """
        weak weaker weakness weakening jelly jellylike wobbl* buckl* paraly* lifeless useless floppy
        unstable unsteady collaps* shaky powerless limp folds folded folding crumpl* lame
        1> give|gives|gave|giving|given way|out
        1> no use|good in|on|at
        2> lost|lose|losing use
        2> NONE|NOT|LOST|less|lack strength|power|muscle|control
        3> strength|power LOST|less|failing|weaker|draining|ebbing
        2> turned|turning|turn|gone to rubber|jelly|lead|water|wood
        2> wont|doesnt|dont|not|stopped work|working|move|hold|support|carry|respond|obey|do
        2> CANT|trouble|difficulty|difficult|hard|struggle|struggling move|moving|control|controlling|use|
            lift|raise
        1> like lead|rubber|spaghetti|wood|string
        0> no|little|zero|without life in|left
    """,
    "SWOLLEN": """
        swollen swelling swelled swell swells puffed puffy swole balloon* bigger
        1> twice|double|triple the size
        0> blown up
    """,
    "FAINT": """
        fainted fainting faintness fainty collapsed collapse collapsing blackout woozy lightheaded dizzy
        clammy
        1> feel|felt|feeling|go|going|went|nearly|almost|am|im|and|so|very|with faint|grey|gray|pale
        0> pass|passed|passing|black|blacked|blacking out
        0> light headed
    """,
    "BREATHLESS": """
        breathless* gasping wheezing puffing panting dyspnoea dyspnea
        2> short|shortness of breath|breathe
        1> out of puff|wind
        2> CANT get|catch|draw|take breath -exercise|pace|pattern|rhythm|practice
        0> short breath
        3> CANT|struggle|struggling|trouble|difficult|difficulty|hard|harder|problem|problems breathe|
            breath|breathing|air -exercise|pace|pattern|rhythm|slowly|practice|count|slow|nose
        2> breathing|breath trouble|difficult|difficulty|difficulties|hard|harder|problem|problems|short|
            laboured|labored|shallow -exercise|pace|pattern|rhythm|slowly|practice|count
        2> fighting|struggling|gasping|struggle for breath|air
        0> winded
    """,
    "LESSPAIN": """
        2> pain|pains|sciatica|ache|burning less|better|easing|eased|improved|improving|gone|settled|calmer|
            quieter|fading|faded|lighter|nothing -not|no
        1> less pain|pains|painful|sore|burning
        1> hurts less
    """,
    "PUFFED": """
        puffed puffing
        1> out of breath|puff|wind
        1> heart racing|pounding|hammering
    """,
    "OOZING": """
        ooz* pus weep weeps weeping seep* discharg* leaking leaks yellow green smelly smells smell stinks
        stink
        infected infection gaping septic festering burst inflamed
        1> opened|split|come|coming|broke|broken up|open|apart
    """,
    "FINE": """
        fine ok okay good great normal clear free nothing happy strong stronger better unaffected clean
        stretch* stretched warm light relaxed
    """,
}
