"""What has to be seen today: a foot that drops, fever with back pain, a clot in the leg.

To add a phrase, add it to `tests/data/` first, with its tier. If the test misses it, a new word may do, in
`concepts`; else write a pattern beneath its topic. How patterns are written stands in `patterns`.
"""

TODAY: dict[str, str] = {
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
}
