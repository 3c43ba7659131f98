"""What has to be seen today: a foot that drops, fever with back pain, a clot in the leg.

To add a phrase, add it to `tests/data/` first, with its tier. If the test misses it, a new word may do, in
`concepts`; else write a pattern beneath its topic. How patterns are written stands in `patterns`.
"""

TODAY: dict[str, str] = {
    "foot-drop": """
        1> CANT feel LEG
        2> FOOT|leg like fish
        2: FOOT|leg floppy|flop|flops|flopping|clomp|clomps|clomping|clumps|clunks|plods|thuds|thumps|
            plonks|plops|
            smacks|lifeless|useless|limp|lazy|lame|paralysed|disobedient|trails|trailing|lags|lagging|sags|
            paddles|flaps|flipper -phone|fish
        3> FOOT|leg clomps|clomping|clomp|slaps|slapping|slap|thuds|drags|dragging like|down|on|onto
        2> LEG stopped|stops|stop|quit|quits|refuse|refuses|refusing|longer|wont|doesnt|dont|isnt|not|cant|
            CANT
            move|moving|lift|lifting|work|working|respond|responding|obey|obeying|obeys|listen|listening|bend|
            bending|pick|clear -line|water
        3> LEG stopped|refuse|refuses|longer|wont|doesnt|not|isnt|cant do|does|doing|come|coming|go
            what|as|anything|up|right|properly -want|wants
        2> CANT get FOOT|leg up|off -bed|sofa|shoe|boot
        2> leg|knee|ankle letting|lets|let go -hold
        3> LEG own mind|life
        3> LEG mind own
        3> LEG ignores|ignoring|disobeys|defies me
        2> lost|losing|lose|no|little use|control|power|strength|movement|function|life LEG|LEFT|RIGHT
        3> lost|losing|lose|no|little use|control|power|strength|movement|function|life in|of|to LEG|LEFT|
            RIGHT
        2> lost|losing|lose feeling|sensation in|of LEG
        4> strength|power|movement|control LEG LOST|less|failing|weaker|draining|ebbing|slipping
        5: LEG|muscle|muscles|quad WASTING -time|day
        3: LEG half|smaller size|width|thickness
        2> LEG thinner|skinnier|smaller|weaker|punier|weedier
        2> thinner|skinnier|smaller LEG
        3> keep|keeps|kept|constantly|always|forever tripping|stumbling|catching|scuffing
        3> walk|walks|walking|walked funny|lopsided|drunk|drunken|odd|weird|strange foot|leg|toe -shoes|
            boots
        1> toe|toes curl|curls|curled|fold|folds|bend|tuck|tucks under
        2> foot|ankle rolls|rolled|turns|twists|tips in|out|over under|me -shoe
        2> leg|legs|knee|knees folded|folds|crumpled|crumples|crumbled|dropped|gone under|beneath|away
        3> cant|CANT|trouble|hard put|get|lift foot|leg|toes on|over|onto|up kerb|step|stair|brake|clutch|
            pedal
        2> CANT feel my|the LEG
        1> foot|feet|toe|toes|ankle drop|drops|dropped|dropping|droops|drooping|slap|slaps|slapping|slapped|
            flop|flops|flopping|flapping|flaps|drag|drags|dragging|floppy|catches|scuffs|scuffing|scrapes|
            catching|dragged
        3> FOOT drop|drops|dropping|slap|slaps|slapping|drag|drags|dragging|flop|flops|catch|catches|
            catching|scuff|scuffs|scuffing|floppy|limp|flapping|scrape|scrapes -picked|phone|cup|plate|bag
        3> drags|dragging|dragged|drag|slapping|slaps|slap|flopping|scuffing|catching|catch|scraping FOOT|
            leg|floor -heels|gently|softly|lightly|step
        3> drop|drops|dropped|dropping FOOT|leg|floor !on !onto -heels|phone|weight|cup|plate|bag|box|hammer|
            tin|pan|
            gently|softly|lightly|step
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
        0> shivering|shiver|shivers|shivered|shakes -snow|bus|platform|frost|pool|icy|wind|sea|waiting|
            outside|swim|boiler|
            heating|plunge
        4: high|running|got|have|has|had|with|raised|bad|spiking|spiked|my|and|a temperature|temp -outside|
            room|normal|weather|fine|degrees|water|low|bath|dropped
        2> temperature|temp 38|39|40|101|102|103|104|DEGREES !. -water|bath|oven|outside|oc
        1> 38|39|40|101|102|103|104|DEGREES temperature|temp !. -water|bath|oven|outside
        0> night|cold sweats|sweat
        6: DEGREES PAIN|ACHE|back|feel|feeling|felt|reading|thermometer|says|leg|sweaty|shaky|since|rising
            !. !NUMBER -kg|km|miles|weight|minutes|steps|mins|kilos|min|hours|h|stone|kilo|cm|km|k|pounds|
            lbs|weigh
        4: thermometer DEGREES|38|39|40|41
        1> 38|39|40|101|102|103 degrees -~outside|~water|~oven|~air|in|room|was|spain|here|yoga|water|bath|
            oven|outside|sun|heat|
            weather|day|ANGLE
        3: sweating|sweats|sweaty|sweat shaking|shaky|shivery
        1: teeth chattering
        3: burning up|hot fever|sweating|flushed
        4: hot cold sweating|sweats|sweaty|shaking|shaky
    """,
    "less-pain": """
        9> ~pain|~pains|~sciatica|~ache|LESSPAIN still|more|worse|growing|grows|now|but|instead|stays|remains|
            spreading|just|only|though UNFEELING|NOFEEL|FEEBLE -arm|hand|hands|fingers|less|tea
        9> UNFEELING|NOFEEL|FEEBLE still|more|worse|growing|grows|stays|remains|spreading ~pain|~pains|
            ~sciatica|LESSPAIN -arm|hand|hands|fingers
        5> more|worse|growing|still UNFEELING|FEEBLE ~pain|~pains|LESSPAIN -arm|hand|hands|fingers
    """,
    "buttock": """
        4: ONEBUM UNFEELING|NOFEEL|ASLEEP !.
    """,
    "wound": """
        5: wound|scar|incision|stitches|stitch|dressing|cut|staples|staple|suture|sutures|surgery OOZING !.
            -finger|
            dog
        3: wound|scar|incision|stitches|stitch|staples red|hot|swollen|puffy|throbbing|weepy !. -faded|
            better|fine|ok|itchy|itches
        0> pus
        0> abscess
    """,
    "clot-leg": """
        5: CALF red|purple|blue|shiny|discoloured puffy|puffed|swollen|swelled|hot|warm|tight|sore|tender
            -sun|sunburn|sunburnt|burnt
        4> CALF twice|double|bigger size|other|than -muscle|gym|always|usual|sunburn
        6: CALF red|purple sore|big|bigger|huge|fat|larger
        4: CALF SWOLLEN
        4: CALF red|redness|reddish|purple|discoloured|shiny hot|warm|tender|hard|painful|swollen
        5: CALF red|redness hot|heat|warm
        0> dvt|thrombosis -no|ago|years
        4: clot|clots LEG|blood|vein -LONG_AGO|ruled
        4: CALF hot|warm hard|tender
        3: leg|ankle|foot|knee SWOLLEN red|hot|warm|one|side
    """,
}
