"""Phrases that only look like ours, and the little words that say nothing by themselves.

How a row is written stands in `context`. These phrases are kept as words, and read as nothing else. To add
one, write it into any row, unless the vocabulary has it.
"""

from qicli.core.words.tokens import words_of

LOOKALIKES = """
    look: alike >0 back to|at|from|home|again|then|when|soon|later|together
    look: - back at 0|1|2|3|4|5|6|7|8|9|10
    look: alike >0 back at 4|5|6|7|8|9|10 from|tonight|tomorrow|this|in|for|pm|am
    look: alike >0 back door|seat|garden|yard|burner|story|pack|packs|end|row|up
    look: alike >0 back on the|my|it|meds|track|tablets; back in bed|work|time
    look: alike >0 back in the day|game|gym|saddle|office; back passage
    look: alike >0 touch|touched|touching my|the toes|floor|ground; back and forth; back end of
    look: alike >0 came|come|coming|comes|get|gets|getting|got|went|go|goes|going|be|been back
    look: alike >0 welcome|call|called|way|held|hold|holding|step|stepped|set back
    look: alike >0 put|fight|fought|look|looking|bring|brought|days|weeks|months|years|year back
    look: alike >0 week|give|gave|cut|fall|fell|kick|kicked|sent|send|take|took back
    look: alike >0 pain|tingling|numbness|ache|it is|came|are back; its back; all the way back; on the mend
    look: alike >0 right away|after|then|enough|past|through|across|up|before|so|on|ok|okay; all right
    look: alike >0 thats right; quite right; just right; the right thing|way|time|stuff|decision
    look: alike >0 right as rain
    look: alike >0 left me|work|it|home|early|over|the|for|to|out|behind|alone|off|him|her|them|us
    look: alike >0 all|whats|thats left is; hit|struck|rammed|shunted|bumped me|us from behind
    look: alike >0 hit|struck|rammed|shunted|bumped from behind; rear ended from behind
    look: alike >0 whats left; nothing left; have|has left; was left; not left; i left
    look: alike >0 left arm|hand|elbow|wrist|eye|ear right; arm day
    look: alike >0 night sweat|sweats
    look: alike >0 night shift|shifts|out|bus|off|work|nurse|class; good night; the other night
    look: alike >0 every other night; night before; tonight
    look: alike >0 morning walk|coffee|tea|meeting|class|run|swim|session|meds|dose|tablets
    look: alike >0 cant|cannot|couldnt lift it|them|up; unable|able to lift it|them|up
    look: alike >0 good morning|day|evening; lower leg|legs|back of the chair
    look: alike >0 foot of the|my bed|stairs; on foot; head over heels; heel raises|raise
    look: alike >0 calf raise|raises|stretch|stretches; leg day|room|press|raise|raises|stretch
    look: alike >0 leg of the|lamb; neck of the woods; hip hop|hip; shoulder bag|press; cold shoulder
    look: alike >0 knee pads|pad|brace|jerk; hip replacement; knee replacement; back brace; back support
    look: alike >0 no feeling|feelings|sense|sensation|sensations|hint of numbness|tingling|pins|weakness
    look: alike >0 no feeling|feelings|sense|sensation|sensations|hint of stiffness|heaviness|tightness
    look: alike >0 no feeling|feelings|sense|sensation|sensations|hint of burning|spasm|cramp
    look: alike >0 back pillow; back rest; back stretch; back stretches; bottom line
    look: alike >0 bottom of the|a hill|stairs|page|garden|pile|class; behind schedule|me|us|him|her|the|on
    look: alike >0 spine of the; side effect|effects; side by side; side dish; on the side
    look: alike >0 sole reason|purpose|survivor; arch enemy; rear view|seat|ended; in arrears
    look: alike >0 disc brake|golf; butt of; ass kicked
    look: alike >0 car accident|crash|park|keys|boot|door|trouble|wash|insurance; stand up comedy
    look: alike >0 standing order|ovation|joke|desk; walking stick|frame|boots|shoes|aid|sticks
    look: alike >0 sit down meal; driving me|test|licence|lesson; lie to|ins; rise and; stair lift|rods
    look: alike >0 cold call|calls|drink|beer|sore|comfort; a cold; head cold
    look: alike >0 have|caught|got|with|had a cold; hot chocolate|drink|date|mess|weather|day|flush|flushes
    look: alike >0 warm up|weather|day; heat wave; ice cream|breaker; bed time|rest on|sheets|linen|room
    look: alike >0 bath mat|room; rest of; the rest; at rest; rest assured; stretch of|out; long stretch
    look: alike >0 at a stretch; cool down; move house|on; moved house|in|on|out; moving house|in|out|on
    look: alike >0 sleep on it; push on with|through; push ups|through; rub it in|shoulders
    look: alike >0 stress test|fracture|ball|relief; pressure cooker|washer|from; blood pressure
    look: alike >0 under pressure; air pressure; rain check|coat; impact on; run out|of; runs in
    look: alike >0 in the long run; ran out|into|over|for; run over|into|up|down|for
    look: alike >0 turn out|up|on|off|of|into|to; turned out|up|on|off|of|into|to|down; turns out|up
    look: alike >0 twist of; bend the|over backwards; round the bend; lift to|home|in|from|off
    look: alike >0 lift was|is|broken; carry on; carried away|on; carrying on; picking up the phone|bill
    look: alike >0 bends in; drive way|thru; test drive; hard drive; low down|key|tide|fat|battery|on|carb
    look: alike >0 blue badge|sky; cross with|country; nervous system; tired of; calm weather
    look: alike >0 content of; stab in the dark; stabs at; sharp bend|turn|knife|suit; sharp at
    look: alike >0 burn out|calories; on fire at; shoot the; shooting match; dull day|weather
    look: alike >0 raw deal|food|vegetables
    look: alike >0 heavy traffic|rain|day|box
    look: alike >0 heavy handed|going|weight|weights|stuff|load|shopping; hot off
    look: alike >0 tight lipped|schedule|budget|jeans|fit; tight chest; chest is|feels tight; tender loving
    look: alike >0 stiff drink|upper; numb with|from boredom|cold|grief|shock; comfortably numb
    look: alike >0 weak tea|coffee|signal|link|excuse|sun|at; dead line|on|end|easy|lift|lifts; pinch of
    look: alike >0 in a pinch; pulls out|up; pressing matter|issue|engagement; crushing it|defeat
    look: alike >0 jelly beans|babies|and; ants in; locked up the; shocked to; shock of|news; spread out
    look: alike >0 going down to|the pub|the shops|town|well; goes down well|to; in waves at
    look: alike >0 all the time in; worry about; fear of; sad news|to|about; cups of
    look: alike >0 needles to|and thread|christmas; tram to|stop|ride|line; massage chair|gun
    look: alike >0 surgery hours|is closed|was closed; gp|doctors|vets|the surgery; operation theatre|of
    look: alike >0 injection moulding; covid|flu|vaccine jab|injection; traction control; tens of; gym bag
    look: alike >0 golf club; garden centre; stretch marks; walks of; cake walk; walk in|out|on
    look: alike >0 run the|a|an|my; steps count; first aid; second hand
    look: alike >0 shot myself in the foot; put my foot down|in; foot in it|mouth|door; break a leg
    look: alike >0 pulling|pull my leg; leg up; last legs; arm and a leg; watch my back; stab in the back
    look: alike >0 off my back; turned my back; back me|him|her|us up; toe the line; on my toes
    look: alike >0 up to my neck; neck and neck; weak at the knees; knees knocking; bees knees; foot drop
    look: alike >0 cost a leg; on the hip; shoulder to cry; shoulder the; heel of the hunt
    look: alike >0 makes|made it angry|cross|grumpy; angry nerve|calf|leg|back|hip; cold feet about|on
    look: alike >0 hot yoga|desk|summer|meal|dinner; heart to; thigh gap; on one leg; foot down; head to toe
    look: alike >0 pain in the neck|arse|ass|bum|butt|backside about|landlord|neighbour|boss|job|kid|kids
    look: alike >0 pain in the neck|arse|ass|bum|butt|backside this|that|these|the job|boss|neighbour|landlord
    look: alike >0 pain in the neck|arse|ass|bum|butt|backside this|that|these|the paperwork|form|forms
    look: alike >0 pain in the neck|arse|ass|bum|butt|backside this|that|these|the car|phone|app|traffic
    look: alike >0 such|real|right|royal|complete|total|proper a|pain in the neck|arse|ass|bum|butt|backside
    look: alike >0 such a pain|royal in the neck|arse|ass|bum|butt|backside
    look: alike >0 is|are|hes|shes|theyre a pain in the arse|ass|butt|backside; hes|shes a pain in the neck
    look: alike >0 numb|numbed from|by|with|at the news|shock|loss|grief; numb from|with|by sadness|fear
    look: alike >0 numb from|with|by disbelief|worry|crying|gin|drink|wine
    look: alike >0 numb|numbed|numbs|dulled the|my pain
    look: alike >0 numbed|numbs|dulls|dulled it; numbing cream|gel|spray
    look: alike >0 weak from|with laughter|laughing|hunger|relief|joy|excitement|love|giggles
    look: alike >0 tingle|tingles|tingling|tingly of|with excitement|anticipation|joy|pride|pleasure|fear
    look: alike >0 shock|jolt when i|we opened|saw|heard|read|found|realised|realized|learned|learnt
    look: alike >0 shock|jolt at|about|from the|my news|bill|price|cost|result|results|letter; in shock
    look: alike >0 shock opening|seeing|reading|hearing; shock of my|the life|news|bill|price; came as a shock
    look: alike >0 burning the candle|candles|midnight|toast|dinner|rubber|bridges|oil
    look: alike >0 burning my bridges|boats
    look: alike >0 burnt|burned|burn the|my toast|dinner|tongue|tea|food|pan|cakes|lunch|fingers|hand|mouth
    look: alike >0 burning question|desire|ambition|issue|ears|calories|fat|wood; sun burn
    look: alike >0 stabbed in the|my back by; stabbed me in the back
    look: alike >0 like|to jelly|lead|rubber after|from|post squats|lunges|gym|running|cycling|deadlifts
    look: alike >0 like|to jelly|lead|rubber after|from|post spin|spinning|hiking|football|leg|training
    look: alike >0 like|to jelly|lead|rubber after|from|post workout|burpees
    look: alike >0 like|to|were|felt jelly|lead|rubber after|from the|a|my gym|run|hike|ride|workout|class
    look: alike >0 like|to|were|felt jelly|lead|rubber after|from the|a|my marathon|climb|race|match|game
    look: alike >0 were|felt|are jelly|lead|wobbly after|from|post squats|lunges|gym|running|leg|spin
    look: alike >0 jelly|wobbly|lead legs after|from|post squats|lunges|gym|running|leg|spin|burpees
    look: alike >0 jelly|wobbly|lead legs after|from the|a|my gym|run|hike|ride|workout|class|marathon|race
    look: alike >0 dead on my feet|legs; run|rushed off my feet; light on my feet; find|found my feet
    look: alike >0 heel|heels of the|a loaf|bread|cheese|boot; high heels; heel boots|shoes
    look: alike >0 thigh|knee|ankle|calf high|length boots|socks|grass|water|snow; knee|ankle|waist deep in
    look: alike >0 ankle bracelet|biter; hip flask|pocket; foot note|ball|path; shoulder strap; neck line
    look: alike >0 bum deal|note|bag; my|second|first|booster|travel jab|jabs; the jab; had|got|having a jab
    look: alike >0 pillow|cushion between the|my legs
    look: alike >0 feel|tell|sense hot|warm|heat|warmth|cold or|from|nor cold|hot|heat|warm|warmth
    look: alike >0 cant|cannot|couldnt|dont|doesnt feel heat|hot|warm|warmth|cold
    look: alike >0 cant|cannot|couldnt|dont|doesnt feel heat|hot|warm|cold or|nor|and cold|hot|heat|warm
    look: - there is|are a pain in the arse|ass|butt|backside
    look: - the jab in the back; my jab in the back
    look: alike >0 between legs|thighs|buttocks|bum|butt; between both my|the|of legs|thighs|buttocks
    look: alike >0 between the|my|me|our|both|your|his|her legs|thighs|buttocks|bum|butt
    look: alike >0 between the|my top of the|my legs|thighs
"""
LITTLE = words_of("""
    since under over near below above along towards across until past a an the my me i im ive its it is
    was are were be been am s and or also but then so with in on of at from to by for as than when while
    after during if where that this there here pain pains painful feel feels feeling felt have has had
    got get gets getting paining pained just went about like now today still currently very really quite
    bit little some only all through level score out say maybe around up down into side sided area region
    ish + - = / hurts hurt please hi hello theres do does did make you your we oh um uh
""")
