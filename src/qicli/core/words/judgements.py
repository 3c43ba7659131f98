"""What says of the words around it that they are worse, better, well, past or now.

How a row is written stands in `context`; what may be said of words before it or behind it is written `<>`,
once. To add a way of saying, add it to its row, and a sentence to `tests/core/words/`.
"""

# What makes it worse, what eases it, and what is said to do neither; "today is better" is none of them.
POLARITY = """
    how: worse > worse|worst|bad|awful|terrible|painful with|when|while|after|on|in|from|during|if|by
    how: worse > worse|worst|bad|awful|terrible|painful doing|for
    how: worse > sore|hurts|hurt|flares|flared|agony|ouch with|when|while|after|on|in
    how: worse > sore|hurts|hurt|flares|flared|agony|ouch from|during|if|by|doing|for
    how: worse > when|whenever|while i|im
    how: worse > hurts to|whenever; hurt to; aggravated|provoked|triggered by; brought on by
    how: worse > set off by; started by; caused by
    how: worse > pain|aches|ache|burns|twinge|twinges|stabbing when|on|while|after|from|with|during|if
    how: worse > pain|aches|ache|burns|twinge|twinges|stabbing whenever; pain|aches|burns|stabbing every time
    how: worse > sore|stiff|stiffness|spasm|spasms|cramp|tight when|on|while|after|from time
    how: worse > sore|stiff|stiffness|spasm|spasms|cramp|tight with|during|whenever|if|every time
    how: worse > pain|aches|ache|burns|twinge|twinges when|if|while i|im; more pain; more painful
    how: worse > flares up|ups when|with|after|if|during; flares when|with
    how: worse > cant|cannot|couldnt; unable to; not able to; struggle|struggled|struggling to|with
    how: worse > trouble|difficulty|problem|problems with
    how: worse >2 trouble; difficulty; problems
    how: worse > because of; due to; thanks to; courtesy of; blame; blaming; from; paying for; paid for
    how: worse > overdid|overdone; too much time; hate
    how: worse > after|following; after a|the|my long|all; whenever|every time i; only when|with
    how: worse > especially|particularly when|on|with|after|in|at; mostly when|on|with|after|in|at
    how: worse > not|isnt|never good|great|comfortable|fine|ok|happy with|when|after|on|in
    how: worse > dont like; doesnt like; didnt like; hates; not happy with|about; complains when|about
    how: worse > wont let me; stops me; stopped me; no good when|for|with
    how: worse > havent|hasnt|hadnt|not|isnt|wasnt been able to; havent|hasnt|hadnt been able
    how: worse <> makes|made|making it worse; makes|made it much|far|so|even worse; worse; worst
    how: worse <> much worse; too long|much|hard|far|fast|many|soon
    how: worse <> a lot worse; way worse; is the worst; are the worst; was the worst; the worst
    how: worse < hurts; hurt; hurting; still hurts; kills; killing; kills me; killed me; killing me
    how: worse < is|was|are|were|its murder; murder; murders; murdered me; hell; is hell; agony; torture
    how: worse < nightmare; killer
    how: worse < is|was|are|were|feels bad|awful|terrible|painful|horrible|horrendous|brutal|sore|rough
    how: worse < is|was|are|were|feels tough|hard|difficult|impossible|unbearable
    how: worse < is|was|are|were|feels out|excruciating|rotten|shocking|desperate
    how: worse < for too|so long; all day long; bad; awful; terrible
    how: worse < painful; horrible; brutal; unbearable; excruciating; a problem; problem; a struggle
    how: worse < no good; not good|great|so good|fun|happy; a no no; a pain; impossible
    how: worse < set|sets|setting it|this|me|things|my off; flares|flared it|me|this|things up
    how: worse < flares|flared it|up; aggravates|aggravated; aggravates|aggravated it; triggers|triggered
    how: worse < triggers|triggered it
    how: worse < brings|brought|bring it on; starts|started it; started it off; does|did me in
    how: worse < did it no favours; finished me; finishes me; finished me off; wrecked me; wrecks me
    how: worse < ruined me; not helping
    how: worse < makes|made|making it shoot|burn|ache|throb|cramp|tingle|zing|spasm
    how: worse < makes|made|making it stab|flare|scream|go|sting|sore|stiff|bad
    how: worse < makes|made me wince|yelp|cry|scream|jump; gets|got|get me; sends; sent; shoots
    how: worse < makes the|my; makes
    how: worse < doesnt agree|suit; didnt agree|suit; i cant|cannot ,|.; i can not
    how: worse < is|was|are|were not nice|great|fun|easy|comfortable|pleasant|ok|fine|happening
    how: worse < isnt|wasnt|arent|aint nice|great|fun|easy|comfortable|pleasant|ok|fine|possible|happening
    how: worse < isnt|wasnt|arent|aint so good|great|easy; aint good
    how: worse < isnt|arent|wasnt|not good; is not; not possible; is|was too much; was a mistake
    how: worse < a mistake; a bad idea
    how: worse < does|did me no favours|good; stirs|stirred it up; plays|played up; wakes it up
    how: worse < is what does it; does it; did it; did this; and now; and after; since then
    how: better > better|easier|eased|eases|relieved|helped when|with|by|after|while|on
    how: better > better|easier|eased|eases|relieved|helped in|if|once|during|for|at|through
    how: better > improved|improves|settled|settles|calmed|soothed|comfortable when|with|by|after|while|on
    how: better > improved|improves|settled in|if|once|during|for|at|through
    how: better > settles|calmed|soothed|comfortable in|if|once|during|for|at|through
    how: better > comfy|fine|ok|okay|good|grand when|with|by|after|while|on|in|if|once|during|for|at|through
    how: better > best|alright|happy|happiest|less|loosens|loosened when|with|by|after|while|on
    how: better > best|alright|happy|happiest|less|loosens|loosened in|if|once|during|for|at|through
    how: better > hurts|hurt|hurting|aches less when|with|by|after|while|on|in|if|once|doing
    how: better <>2 hurts|hurt|hurting|aches less; less pain|painful|sore|bad
    how: neither < less; less of a problem|issue|bother; is|are|was less of a problem|issue|bother
    how: better <> better; easier; best; eased; comfortable; comfy; relief; nice
    how: better > feels|feel|felt good|nice|better|great|lovely|easier to
    how: better > good|nice|better|great|lovely|easier to
    how: better > comfortable|comfy|fine|ok|better|easier only|just when|if|with
    how: better > long as i|im|you
    how: better > relief from|with|by|in|when; less pain|painful|sore|stiff|bad when|after|with|on|while
    how: better > only comfortable|relief|ease is|when|in; only comfy|comfortable|ok|happy|easy
    how: better > only comfortable; only ok; only thing that helps|works|eases is|it
    how: better > only thing helping|working is; what helps is; thank god|goodness for; saved by; bless
    how: better > love|loved|loving
    how: better > settles|settled|eases|eased|calms|improves off|down with|when|after|if|by; helped by
    how: better > the edge off with; glad of; likes; loves; prefers; happier; happiest
    how: better > nicer; freer; looser; looser after|with; prefer; preferred; id rather
    how: better > no problem|bother|trouble|issue|issues with|when|on
    how: better > managed|managing|got through|away with
    how: better < helps; helped; help; helping; does help; did help; really helps; helps a|the lot|most
    how: better < helped a lot; eases; eases|eased it|things|off|up; ease it; relieves|relieved
    how: better < relieves|relieved it; relieve it
    how: better < is|was|are|were good|fine|ok|okay|grand|alright
    how: better < is|was|are|were great|lovely|comfortable|comfy|better|best|easy
    how: better < feels|felt|its|seems good|fine|ok|okay|grand|alright
    how: better < feels|felt|its|seems great|lovely|comfortable|comfy|better|best|easy
    how: better < is|was|are|were|feels|felt|its|seems easier|nice|bliss|heaven|heavenly|brilliant
    how: better < is|was|are|were gorgeous|manageable|doable|tolerable|bearable|no|nicer
    how: better < feels|felt|its|seems gorgeous|manageable|doable|tolerable|bearable|no|nicer
    how: better < good|fine|ok|okay|grand|alright|great|lovely|easy
    how: better < bliss|heaven|manageable|doable|tolerable|bearable
    how: better < is a relief|godsend|blessing|lifesaver; a relief; a godsend; lifesaver; magic; is the best
    how: better < the best
    how: better < feels|felt|feel better; much better; a lot better
    how: better < makes|made it better|easier|bearable|less; takes|took|taking the edge off
    how: better < takes|took it away; takes|took it down; does|did the trick; did wonders; does wonders
    how: better < worked; works; works well|best|wonders; worked wonders; sorted it
    how: better < settles; settled; settles|settled it|down|things; it settles|settled|eases|eased
    how: better < it settles|eases|drops|goes down|to; calms|calmed; calms|calmed it|things|down
    how: better < calms|calmed it down; soothes|soothed; soothes|soothed it; loosens|loosened
    how: better < loosens|loosened it|me|things|up; loosens me up; shifts|shifted it; fixes|fixed it
    how: better < no problem|bother|trouble|problems|issue|issues; is|was no problem|bother|trouble|issue
    how: better < brings|brought|gets|got|took it|me|pain|this down; brought|brings|took it|pain from
    how: better < did me good; does me good; do me good; doing me good; did it good; lets go; saved me
    how: better < saves me; melts|melted it; goes away; went away; it goes; gives|gave|give relief|ease|some
    how: better < is|was what helps|helped
    how: better < is|was|are the only comfy|comfortable|ok|good|bearable|decent position|way|place|thing
    how: better < is the only thing|relief|position|way; = better
    how: better < cuts it; lifts it; lifted it; lets me; helps it; improves|improved
    how: better < improves|improved it|things; keeps it down|quiet|calm|away; quiet; quietens it
    how: neither > gave|given|giving up; recommended|suggested|advised|recommends|suggests; told me to
    how: neither >3 scared|afraid|frightened|terrified|worried|nervous|anxious|wary of|about|to
    how: neither >3 dread; dreading; fear; fearing; fearful|apprehensive of|about; too scared|afraid to
    how: neither > wish|wishing|hope|hoping|dream|dreaming
    how: neither > have|had to; has to; used to; going to; want|wants|wanted|trying|try|tried to
    how: neither > love|like to; doesnt|didnt|dont hurt to|when|if; no longer hurts to|when
    how: neither <> not|isnt|arent|wasnt|no worse; without pain; painless
    how: neither > not|isnt|wasnt|never|no better|easier|helped|eased|relieved with|by|after|when|for|from
    how: neither < is|are|was not worse; no longer hurts|hurting|bothers|sore|painful; no longer a problem
    how: neither > no pain; without; no pain when|on|with|while|after
    how: neither > pain free when|while|after; after a good; instead of; no; not; never; nothing
    how: neither > nothing from; did not hurt to; not from; not because of; no more pain; no bother
    how: neither < helps|help|helped|eases|eased nothing|nowt|none|little
    how: neither < does|do|did|doing|done nothing; does|do|did absolutely|sweet nothing
    how: neither <> doesnt|dont|didnt hurt
    how: neither < no longer help|helps|helping|work|works|working|ease|eases|touch|touches|relieves|does
    how: neither < never|rarely|seldom|hardly|barely help|helps|helped|work|works|worked|ease|eases|eased
    how: neither < never|rarely|seldom|hardly|barely hurt|hurts|bothers|bother|touches|touched|relieves
    how: neither < used to help|work|ease|hurt|kill|be|make|bother|set|bring|feel|do|take|get
    how: neither < did nothing|little|sod|naff all
    how: neither < doesnt|dont|didnt|isnt|arent|hasnt|not|havent|wasnt help|helping|helped|work|working|worked
    how: neither < doesnt|dont|didnt|isnt|arent|hasnt|not|havent|wasnt shift|touch|ease|eased|easing|make
    how: neither < doesnt|didnt help it|much|at; doesnt|didnt|dont do much|anything|a; doesnt|didnt touch it
    how: neither < made|makes|make no difference; no difference|help|effect|relief|use|change|better
    how: neither < is|was no help|use|better|good; not much help|use|good; isnt|wasnt much help; made not
    how: neither <> neither better|worse nor|or worse|better
    how: neither < not bad|too bad|so bad; isnt bad
    how: neither < not as bad; didnt hurt much; is|was cancelled; cancelled; only lasts|lasted; for a bit
    how: neither >4 doesnt; didnt; dont; isnt; wasnt; arent; hasnt; havent
    how: neither <>4 doesnt|didnt|dont wake|bother|stop me
    how: neither <> isnt|wasnt|arent|werent painful|sore|hurting|bothering|troubling
    how: neither <> hasnt|havent|hadnt|never bothered|troubled|affected|hurt
    how: neither < i can ,|.; i can
    how: neither < doesnt|didnt|dont bother|affect|hurt|trouble|matter it|me|them
    how: neither < doesnt|didnt|dont bother|affect|trouble|matter
    how: neither < isnt|wasnt|arent|not a|the problem|bother|issue|trouble; not a problem
    how: neither < pain free; without trouble|any
    how: - nothing helps|works|helped|eases|touches|helping|worked|shifts|relieves
    how: - nothing is|was helping|working; feeling|feel|feels|felt better|good|fine|ok|okay|great|worse|bad
    how: - getting|gets|got better|worse|easier
    how: - bit|little|lot|much|slightly|way|far better|worse today|now|than
    how: - get|feel|feels|felt|be better soon; better than|off; worse than; no better; not any|much better
    how: - better today|now|this; worse today|now|this; good|better|bad|worse day|night|nights|days|week
    how: - best man|wishes|of; as bad|good as; not too bad|good
    how: - good morning|evening|afternoon|god|lord|few|while|bit|old
    how: - fine line|day; bad back|leg|hip|knee|foot|side|one|disc; good leg|side|one
    how: - sore spot|bit|patch|bum|back|leg|hip|knee|foot; help me|us; worst is over; day after
    how: - morning after; from 0|1|2|3|4|5|6|7|8|9|10|zero|one|two|three|four|five|six|seven|eight|nine|ten
    how: - after 0|1|2|3|4|5|6|7|8|9|10|zero|one|two|three|four|five|six|seven|eight|nine|ten
    how: - from the|my|right|left|back|buttock|bum|hip|knee|calf|foot|thigh|l|r|lower|low; pain in|of
    how: - all bad; the best|worst of it; since then it; best|worst 0|1|2|3|4|5|6|7|8|9|10; hurt|hurts like
    how: - just fine thanks; ok so; ok then; right so; hard chair; like hell; as hell; hell of a; nice and
    how: - bit hard; rough day|night
"""

# A place that is said to be well has no pain to note.
FINE = """
    fine: fine <5 is|are|was|feels|feel|s|all fine|ok|okay|good|great|grand|clear|alright
    fine: fine <5 is|are|was|feels|feel|s|all happy|quiet|perfect|normal|lovely|settled|better|silent|calm
    fine: fine <4 fine; ok; clear; all good; normal; okay; grand; alright; all clear; good; great; pain free
    fine: fine <4 painless; behaving; quiet
    fine: gone < all gone; gone; gone completely|altogether|today|now; vanished; disappeared; resolved; lifted
    fine: gone < went ,|.|and|but|away|off|after|as|when|once|within|overnight|completely|eventually
    fine: gone < wore|worn off; faded|died away; passed
    fine: calm < back to normal; cleared up; settled; settled down; calmed; calmed down; eased off
    fine: calm < died down; gone quiet
    fine: fine <4 perfect; behaving itself; no bother; doing well; not bad; not sore
    fine: fine <4 no longer hurts|hurting|sore|painful|aches|aching|bothers
    fine: fine <3 doesnt|dont|didnt|isnt|not hurt|hurting|ache|aching|sore|bother|painful
    fine: fine >3 except|bar the|my; except; apart from the|my; apart from
    fine: - good enough|to|for; fine tuning; ok so; great toe; not good|great|fine|ok|okay|grand|happy
    fine: - isnt|arent|wasnt good|great|fine|ok|okay; no good; not so good|great; good few|bit
    fine: - settled|calmed|eased|quietened|died at|to|into|in|a|slightly|somewhat|on|some|by
    fine: - settled|calmed|eased|quietened|died down|off a|at|to|into|slightly|somewhat|some|by
    fine: - hasnt|havent|not|never|isnt|didnt|wont|nearly|almost|mostly|partly|half gone|settled|calmed
    fine: - hasnt|havent|not|never|isnt|didnt|wont|nearly|almost cleared|vanished|disappeared|eased|passed
    fine: - gone up|down|on|off|through|over|back|right|bad|cold|hot|red|floppy|funny|all|again; passed out
    fine: - gone numb|dead|weak|stiff|tight|to|into|mad; gone from; great deal; not too good|great
"""

# Which of two numbers is of now.
WHEN = """
    when: past > was|were; had been; used to be; usually; normally; mostly; always; started at|as|on
    when: past < earlier; at first
    when: then > woke; woke|wake|waking|got up; waking; on|upon waking|rising; first thing
    when: past > began at|as; down|up from; been; before; from
    when: now > now|today mostly|usually|mainly|always|normally; so
    when: now > now|today|currently; down|up to; still; is|are|its; but; this evening|afternoon
    when: now < now; today; at the moment; right now
    when: - from now; until|till now; it was
"""
