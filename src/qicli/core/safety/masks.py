"""Words that look like a symptom and are none: the Bladder line, a bike saddle, weak tea.

To add a phrase, write it before the last `;` or after it, its alternatives as `a|b`: `bike|horse saddle`. The
words stand side by side, without gaps, as they are once apostrophes are dropped and spelling is put right.
A phrase silences all of its words, so take the shortest that nobody would write of a symptom, and add the
innocent sentence to `tests/data/` first.
"""

MASKS = """
bladder line|lines|meridian|meridians|channel|channels|point|points|acupoint|acupoints|path|pathway|qi|sinew ;
bladder 1|10|11|23|25|31|32|33|34|36|37|39|40|53|54|57|58|60|62|67 ;
bladder and kidney meridian|line|channel|point|points|meridians|channels|lines ;
heel drop|drops|dropping|raise|raises|lift|lifts ; drop|drops|dropped|dropping heels ;
drop|dropped the|my heels ;
no bladder|bowel or|nor bowel|bladder trouble|problems|issues|problem ; lump hammer|hammers ;
bike|bicycle|horse|cycle|cycling|riding|leather|gel|turbo|pony|motorbike|western|dressage saddle|saddles ;
saddle height|bag|bags|post|sore|sores|shoes|stool|chair|cover|clamp|room|soap|maker|pad|stitch|up|of ;
saddle too high|low ; comfy|padded|wider saddle ; raised|lowered|adjusted the|my saddle ;
weak tea|coffee|sun|sunshine|light|signal|wifi|link|excuse|joke|soup|beer|drink|password|cup ;
wee bit|while|walk|rest|nap|stroll|man|lad|lass|dram|stretch|twinge|ache|pain|tingle|sit|lie|snooze|tad|
    dog|one ; bottom of|drawer|shelf|line|step|half|rib|ribs|stair|stairs|bunk|lip|rung ; ball|balls of ;
rock bottom ; tennis|massage|spiky|golf|lacrosse|foam|cork|exercise|snow|foot|meat ball|balls ;
heat|heating|heated|knee|gel|ice|tens|foot|electrode|yoga|mouse|brake|shoulder|kneeling|cotton|heel pad|pads ;
bar|foot|step|kitchen|piano|milking|kneeling|wooden|three-legged stool|stools ;
bulging|bulged|herniated disc|discs ; disc|disk bulge|bulges ; slipped disc|disk|discs ; lump sum|sums ;
lump|lumps of|in the|my|that mattress|throat|sofa ; lump|lumps in my|the throat|mattress|bed|porridge ;
lumpy mattress|bed|pillow|sofa ; lump|lumps of ; speed|goose|baby bump|bumps ;
hay|cabin|gold|dance|football|spring|world|yellow|glandular fever ;
room|water|outside|air|oven|bath|pool|outdoor|ambient temperature ; temperature outside|outdoors ;
shiver|shivers|chill|chills down|up my|the spine|back ; chest of|freezer|press|opener|opening|hair|height ;
red light|lights|wine|meat|face|cross|tea ; infrared light ; red flag|flags ;
hot water|bath|shower|pack|packs|bottle|tub|chocolate|yoga|stone|stones|tea|drink|weather|day|compress|cup ;
killing me|it ; kills me ; killed it ; dying for|to ; die|died|dying laughing ;
die|died|dying of laughing|laughter ;
die|died|dying of embarrassment|boredom|shame|thirst|hunger|heat|curiosity ; to die for ; die down ;
could|would|id die for a|an|some|another|that|this|one|my ; could|would|id die without my|a|that|coffee|tea ;
let|lets|letting my|the|each|your foot|feet|heel|heels|leg|legs drop|hang|dangle|fall|down|off ;
dropped|dropping|drop my|the|one|each foot|feet|heel|heels|leg|legs off|over|down the|a|my
    bed|sofa|couch|edge|step|side|stair|block|kerb|table|bench ;
died down ; die|dies|dying hard|away ; kill for ; kill for a ;
dead tired|lift|lifts|line|centre|easy|slow|bug|bugs|hang|end|sea ;
suicide squats|squad|sprints|drills|runs|door|prevention|hotline|awareness|squeeze|squeezes|bunt|burger|
    wings|hill|slope|shuttle|shuttles|lap|laps|circuits ; feverish excitement|activity|anticipation|pace|
    shopping|cleaning|packing|preparation|preparations|planning|rush|imagination|debate|speculation ;
overdosed|overdose|overdosing on chocolate|coffee|cake|sugar|tv|caffeine|netflix|biscuits|sun|sleep|vitamin ;
fell|fall|falling|fallen|falls asleep|behind|short|apart|silent|ill ; fell in|for love|it ;
fell back|straight into|to bed ; almost|nearly fell|fall|slipped|crashed|fainted ;
laptop|computer|phone|app|site|market|wifi|pc crashed|crash ;
cancer research|charity|charities|run|fundraiser|shop|ward|walk|season|awareness|council|moon|rising|benefit ;
lost|losing track|count|balance|sleep|time|interest|focus ; ass|arse kicked|kicking ; sleeping pad|pads ;
could|couldnt not feel|be better ; couldnt feel|be better ; never felt|been|feel better ; never better ;
cant|cannot|couldnt believe|complain|remember|decide|say|resist ; cant|couldnt wait to ;
bladder of water|beer|juice|squash ; water|hydration|camelbak|rucksack|backpack|wine|football bladder ;
wet room|wipes|wipe|suit|suits|hair|grass|weather|day|season ; wiped|wipe out|down|the|up ; wiped the ;
circles|circle|turn|turned|turns|twist|twists|twisted|sway|swayed|swing|rotate|rotated|look|looked|
    side left and right ;
circles|circle|turn|turned|turns|twist|twists|twisted|sway|swayed|swing|rotate|rotated|look|
    looked right and left ; short breaths ; straining ears ; pain|symptom free ;
puppy|dog|cat|baby|toddler|kid|son|daughter|neighbour|husband|wife|birds|alarm|noise|traffic wakes|woke|
    keeps|kept me ; sharp turn|bend|knife|knives ; crash course|diet ; car|train crash|wreck of a|an ; car
    crash tv|telly|interview|meeting|telly ; tear|tears in the eyes ; side dish ;
hold|holding hands|plank|pose|poses|onto|stance ; to end it on ; shape up ;
good|great|better|best|in|into shape ;
wee|little|pinky|baby toe|toes|finger|fingers ; feeling|feel sorry for ; no hard feelings ;
weak|wobbly|trembly at the|my knees ; weak kneed ;
wet|wetting|peed|peeing|pissed|pissing|weed|weeing myself|ourselves|themselves laughing|giggling ;
wet|peed|pissed|weed myself with|from laughter|laughing ;
numb|dead from|after|on|off the|a|my|that|those|these
    bike|bicycle|cinema|bench|pew|pews|stadium|theatre|saddle|hard|wooden|church|plastic|metal|turbo ;
numb|dead from|after|on|off bike|cycling|bench|benches|wooden|hard|church|plastic|metal|kneeling ;
numb|dead bum|bottom|backside|arse|behind|bottoms|bums|buttocks|cheeks|seat from|after|on|off the|a|my|
that|those
    bike|bicycle|cinema|bench|pew|pews|stadium|theatre|saddle|hard|wooden|church|plastic|metal|turbo ;
numb|dead bum|bottom|backside|arse|behind from|after|on|off bike|cycling|bench|benches|wooden|hard|church ;
fell|falling|rolling over|about laughing|laughter ;
off my chair|seat laughing ;
numb with|from boredom|shock|grief|worry|sadness|cold|joy|disbelief|tiredness|fear ; comfortably numb ;
mind|brain|mentally|emotionally|bored numb|numbing|rigid ; numb|dead skull|head|mind|gums|tooth|lip|lips ;
horoscope|zodiac|astrology|horoscopes|starsign says|said|is cancer ; im a cancer|leo ; star sign cancer ;
cancer and|or leo|gemini|virgo|aries|taurus|libra|scorpio|pisces ; tropic of cancer ;
leo|gemini|virgo|aries|taurus|libra|scorpio|pisces and|or cancer ; cancer screening|screen|policy|advert|
appeal ;
saturday night fever ; dance|disco|cup|election|festival|beaver|jungle|exam|stage|boogie|wedding|match fever ;
fever pitch|tree|dream ; cough sweet|sweets|drop|drops|mixture|medicine|candy|lozenge|lozenges ;
cough|coughed|coughing up the|for|my money|cash|rent|it ; dropped|drop|dropping by|round|anchor|hints|stitch ;
drop|dropped|dropping the|my|his|her|our kids|kid|boys|girls|children|son|daughter|car|parcel|shopping|
keys|bag|
    phone|pan|cup|plate|glass|remote|weights|ball|pen|mug|hammer|tin|box|letter|soap|kettle|lid|weight ;
drop|dropped|dropping a|an|some brick|pan|plate|tin|weight|hammer|bag|cup|glass|mug|box|can|dumbbell|jar|log|
    kettle|knife|line|clanger|stitch|brick ; drop of rain|water|tea|milk|rum|whisky|wine|oil ;
drops of rain|water|oil ; eye|ear|nose|rain|tear|snow|name drop|drops ; drop in the|temperature|price|
pressure|pain ;
dragged|drag|dragging myself|me out|to|through|along|home|off ; what a drag ; drag queen|race|act|show ;
day|days|time|week|hours|evening|morning|afternoon|meeting|winter|weekend|film drags|dragged|dragging ;
slap bang|dash|stick|up ; slapped|slap|slapping some|on some|cream|paint|the cream|sunscreen|paint|lotion|
gel ;
trip to|with|advisor|home|abroad|report ; day|road|field|school|bus|boat|coach|shopping|camping|weekend|
return trip ;
tripped the|a switch|fuse|breaker|alarm ;
tripped over the|a|his|her dog|cat|step|rug|kerb|toy|toys|cable|lead|hose|kid|bag|root|hoover|mat|carpet ;
limp|soft|floppy hat|lettuce|handshake|disk|ears|celery|bread ; limp biscuit ;
wasted|wasting|waste of|my|the|a|an|day|money|hours|trip|morning|evening time|money|day|morning|evening|
life|trip ;
wasted|wasting time|money|hours ; stitch in time|my side ; cross|running|dropped|knitting stitch ;
weeping willow ; window|step|love seat ; fell off the wagon|radar|list|grid|map ;
fell|fall from|into|under|out favour|grace|line|place|habit|with ; dead battery|phone|heat|lifts|pleased|
chuffed|
    easy|cheap|quick|nice|good|happy|keen|proud|sore|stiff|boring|posh|jealous|beat|set|straight|hungry ;
dead legs from|after squats|leg|gym|the|running|cycling ;
over my dead body ; dead to the world ; drop dead
gorgeous ;
die|dying hard|down ; killing time|for|two ; killed time|off ;
killing my|the|his back|knee|knees|feet|foot|leg|calf|hip|bum|shoulder|shoulders ;
kill the|for|time|two|a|some|an time|birds|pain|hour|weeds|engine|lights|mood|music|buzz ;
suicide mission|bomber|note|doors|pass ; hang|hanging|hung out|up|in|about|around|the washing|with|picture|
coat|there ;
hang|hanging|hung the|up|out|some washing|pictures|curtains|picture|laundry|shelves ; hanging baskets ;
cliff path|top|edge|walk|richard|hanger ; jump start|rope|leads ; jumped|jump in|into|for the shower|car|
bath|joy|pool ;
weak wrist|arm|arms|grip|wrists|hands|chin|signal|argument|start|spot|team|pound|defence|handshake|bulb|
squash|finish|
    smile|reception|internet|broadband|cuppa|jokes|maths|excuses|laughter|wine|ale|cider|blackcurrant ;
weakness for|is chocolate|cake|crisps|wine|biscuits|cheese ; wobbly tooth|stool|wheel|jelly|desk|shelf|
step|chair|bike ;
jelly babies|beans|baby|mould ; got|get cold feet ; cold feet about|over|before ; pulling|pulled|pull my|
his|your leg ;
break|shake a leg ; table|chair|sea|first|last|second|next|final|home leg|legs ; on its|his|her last legs ;
foot of the|a bed|stairs|hill|page|garden|mountain ; foot in the door|mouth ; put my|the foot down with|
about ;
two left feet ; foot the bill ; private school|health|hospital|physio|gp|clinic|room|lesson|doctor|
insurance|scan|mri|
    patient|healthcare|garden|session ; privates on parade ; crushed|crushing it|garlic|ice|grapes|defeat ;
tight schedule|budget|shoes|jeans|deadline|lid|belt|money|trousers|boots|bra ; breathless with|from
laughter|laughing|
    excitement|singing ; burning|burnt|burned rubber|toast|candle|calories|question|bridges|midnight|
    dinner|incense|desire ;
sun burn|burnt|burned ; hot flush|flushes|date|cross|dog|dogs|sauce|topic|curry|food|desk|kitchen|room|
potato ;
swollen river|rivers|eyes|gland|glands|gums|finger|fingers|hand|hands|tonsils|head|ego ;
poo picking|bags|bag|emoji ; shit day|show|weather|happens|sleep|week|night|film|mattress|chair ;
crap day|weather|night|sleep|week|film|mattress|chair|mood|shoes|tv|signal|coffee ; full of shit|crap|beans ;
pissed off ; pissed up|as ; pissing about|around|it ; piss up|take|poor ; take|taking|took the piss|mick ;
pee|wee|loo|toilet|comfort break|breaks|stop ; wee small|hours|one|nip|lie ; accident report|book|form|
claim|insurance ;
happy|lucky|by accident ; stool test|sample|pigeon ; motion sickness|detector|sensor|of ; bowel habit|habits
normal|fine|ok ;
like it or lump ; lump it ; bottom line|gear|bunk|corner|shelf|line ; bottoms up ; bottomed out ;
bum bag|deal|note|steer|rap|luck ; bummed|bumming out|about|around ; butt heads ; heads or tails ;
growing pains|plants|vegetables|tomatoes|veg|confidence|season ; lost|lose weight on purpose ;
one more|last|another week|month|day|session|round of ; night shift|shifts|owl|bus|light|nurse|school ;
crisis averted|
    talks|meeting ; energy|housing|midlife|climate|cost crisis ; up all night gaming|watching|feeding|
    dancing|partying ;
up all night teething ;
fell off the diet wagon ; down the rabbit hole ; slept|sleep|sleeping like the dead ;
scared|afraid|frightened|fear|fears|terrified of falling ; worried about falling
"""
