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
died down ; die|dies|dying hard|away ; kill for ; kill for a ;
dead tired|lift|lifts|line|centre|easy|slow|bug|bugs|hang|end|sea ;
suicide squats|squad|sprints|drills|runs|door|prevention|hotline|awareness ;
overdosed|overdose|overdosing on chocolate|coffee|cake|sugar|tv|caffeine|netflix|biscuits|sun|sleep|vitamin ;
fell|fall|falling|fallen|falls asleep|behind|short|apart|silent|ill ; fell in|for love|it ;
fell back|straight into|to bed ; almost|nearly fell|fall|slipped|crashed|fainted ;
laptop|computer|phone|app|site|market|wifi|pc crashed|crash ;
cancer research|charity|charities|run|fundraiser|shop|ward|walk|season|awareness|council|moon|rising|benefit ;
lost|losing track|count|balance|sleep|time|interest|focus ; ass|arse kicked|kicking ; sleeping pad|pads ;
could|couldnt not feel|be better ; couldnt feel|be better ; never felt|been|feel better ; never better ;
cant|cannot|couldnt believe|complain|remember|decide|say|resist ; cant|couldnt wait to ;
wet room|wipes|wipe|suit|suits|hair|grass|weather|day|season ; wiped|wipe out|down|the|up ; wiped the ;
circles|circle|turn|turned|turns|twist|twists|twisted|sway|swayed|swing|rotate|rotated|look|looked|
    side left and right ;
circles|circle|turn|turned|turns|twist|twists|twisted|sway|swayed|swing|rotate|rotated|look|
    looked right and left ; short breaths ; straining ears ; pain|symptom free ;
puppy|dog|cat|baby|toddler|kid|son|daughter|neighbour|husband|wife|birds|alarm|noise|traffic wakes|woke|
    keeps|kept me ; sharp turn|bend|knife|knives ; crash course|diet ; tear|tears in the eyes ; side dish ;
hold|holding hands|plank|pose|poses|onto|stance ; to end it on ; shape up ;
good|great|better|best|in|into shape
"""
