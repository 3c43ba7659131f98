"""What is denied, gone, or somebody else's: then it is not the person's own now, and is kept as words only.

"No", "not", "without" deny the symptom behind them, "gone" and "stopped" the one before; a number and a place
stay. How a row is written stands in `context`; to add a way of saying, add it to its row, and one that only
looks like it to a row with `-`.
"""

DENIAL = """
    denial: denied >1 since my|the|having; since my last
    denial: denied > no; not; without; never; nor; neither; zero; nil; minus; no more; free of|from
    denial: denied > no sign of
    denial: denied >1 not really|actually|exactly
    denial: denied > hardly|barely any; isnt; arent; wasnt; werent; aint; havent; hasnt; hadnt; no longer
    denial: denied > dont|doesnt|didnt have|get|feel|need|take; didnt; instead of; rather than; rid of
    denial: denied > clear of; not so much; as opposed to; far from
    denial: denied > dont|doesnt|didnt|havent|hasnt|not have|had|got|get|getting|feel|feeling any more
    denial: denied > dont|doesnt|didnt|havent|hasnt|not have|had|got|get|getting|feel|feeling anymore
    denial: denied <> cancelled; postponed; skipped; missed
    denial: denied > skipping; avoided; avoiding; refused; forgot; forgotten
    denial: denied > ran out of; run out of; stopped taking; off the|my; waiting for|on; need; needs; needed
    denial: denied > want
    denial: denied > wants; wanted; should; must; booked; booked in for; due; booking; awaiting
    denial: denied > thinking of|about
    denial: denied < gone; resolved; vanished; cleared; disappeared; stopped; went away; ruled out
    denial: denied < has|have|is|are|all gone|stopped|resolved|cleared|settled|eased; gone completely
    denial: denied < went ,|.|and|but|away|off|after|as|when|once|within|overnight|completely|eventually|from
    denial: denied < wore|worn|wears|faded|passed off|away; passed; faded; has|have|had lifted
    denial: denied < let go; fine|ok|okay|alright now|again; back to normal
    denial: denied < never|not|hasnt|havent|hadnt|didnt come|came|been|got back; stayed|stays|kept away
    denial: denied < never|not|hasnt|havent|hadnt|didnt return|returned|reappear|reappeared|recurred
    denial: denied < has|have yet to return|reappear; has|have yet to come back
    denial: denied < has|have|had not|never returned|reappeared|recurred
    denial: denied < has|have not|never come|been back
    denial: denied < not|never|hasnt|havent|didnt show|showed|shown|turn|turned up
    denial: denied < has|have not|never showed|shown|turned up
    denial: denied < has|have|had|finally left ,|.|and|but|now|completely|altogether
    denial: denied < left my|the|this; has|have|had|finally left my|the|this
    denial: denied < was|is|got|been cancelled|postponed; not needed; didnt happen; no more; any more
    denial: denied < anymore
    denial: denied < is|are no more; free; was|were off; has|have gone away; is|are a thing of the past
    denial: denied <1 gave|said|says|told|thinks|thought me|i|that|its|it|us
    denial: denied <1 reckons|recommended|suggested|showed|wants|rang|called me|i|that|its|it|us
    denial: denied <1 said|says|reckons|thinks
    denial: - no wonder|doubt|idea|joke|way|end|matter|change
    denial: - no better|worse|different|difference|need|one|rush|time
    denial: - no place|reason|use|good|luck|sweat|sleep|rest|less|i|it|to
    denial: - not only|just|sure|until|till|yet|bad
    denial: - not a|the|as|so|too|that|in|up|even|all|one
    denial: - not what|at|great|good|much|really|quite|able|long|far|now
    denial: - never seen|better|mind|know|ending|gone; without fail|doubt; not supported
    denial: - never felt|been|had so|this|that|such|as|better|worse|like|it|the|in|to|quite
    denial: - not gone; far from gone|over|resolved|cleared|settled|better|eased
    denial: - never|not|hasnt|havent|hadnt|didnt come|came|been|got back to|down|up|from|at|in|on|into|out|off
    denial: - has|have not|never come|been back to|down|up|from|at|in|on|into|out|off
    denial: - never|not|hasnt|havent|hadnt|didnt return|returned to; has|have not|never returned to
    denial: - gone numb|dead|stiff|tight|to|into|up|down|for|through|over|under|back|right
    denial: - has|have|is|are|all|had gone numb|dead|stiff|tight|to|into|up|down|for|through|over|back
    denial: - has|have|is|are|all|had gone mad|cold|weak|funny|on|off|floppy|red|hot|all|further|right
    denial: - i|we|he|she|they went; passed out|by|the|my|a; went from under|beneath|bad
    denial: - never|hasnt|havent|hadnt|not|didnt|wont left|leave|passed|faded|worn|lifted|wear
    denial: - gone mad|in|cold|weak|funny|all|on|off|floppy|red|hot
    denial: - stopped me|at|by|for|in|to|working|helping|sleeping|moving; has stopped me; wont stop
    denial: - not stopped
    denial: - hasnt|havent|not gone|stopped|eased|settled|changed|improved|moved; nearly|almost|half gone
    denial: - free day
    denial: - free time|weekend|morning; dont feel well|great|good|right; didnt have a|much
    denial: - didnt do|help|sleep
    denial: - didnt sleep|do|help|work|touch|ease|shift|want|mean|know|think|go|make|see|even; must be|have
    denial: - due to
    denial: - should be|have; want|wants|wanted|need|needs|needed to
    denial: - no feeling|sensation|strength|power|support
    denial: - without feeling; missed the|a|my bus|train|call; forgot how|about|that; isnt it; wasnt it
    denial: - aint it
"""
OTHERS = """
    whose: other > husband; husbands; hubby; hubbys; wife; wifes; wifey; partner; partners; boyfriend
    whose: other > boyfriends
    whose: other > girlfriend; girlfriends; missus; misses; fella; fellas; bloke; lad; lads; lady
    whose: other > other half
    whose: other > mum; mums; mam; mams; mom; moms; mother; mothers; dad; dads; father; fathers; son; sons
    whose: other > daughter; daughters; brother; brothers; sister; sisters; gran; grans; granny; nan; nans
    whose: other > nana
    whose: other > grandad; grandads; grandpa; grandma; grandmas; uncle; uncles; aunt; aunts; auntie
    whose: other > aunties
    whose: other > cousin; cousins; friend; friends; mate; mates; neighbour; neighbours; neighbor; neighbors
    whose: other > boss; colleague; colleagues; flatmate; roommate; housemate; baby; babys; toddler
    whose: other > toddlers
    whose: other > kid; kids; child; children; dog; dogs; cat; cats; horse; horses; puppy; fiance; his
    whose: other > their
    whose: other > her; someone|somebody else; someone elses; leaflet; leaflets; read|reading about|up|that
    whose: other > article; google; the internet; a film|movie|book|show|programme|documentary about
    whose: own > mine; me; my; i; im; ive; myself; our; we
    whose: - mum|wife|husband|mam|mom says|said|thinks|noticed|reckons|told|massaged
    whose: - dad|partner|friend|son|daughter says|said|thinks|noticed|reckons|told|massaged
    whose: - mum|wife|husband|mam|mom|dad|partner|friend|son|daughter rubbed|drove|helped|made|did
    whose: - dog walk|walking; walked|walking|walk the|my dog|dogs
    whose: - dog walker|sitting|tired; baby carrier|seat|bag; child seat; kid on; cat nap; horse riding
    whose: - my own
    whose: - mate of; friends with; boss around; her hands|thumbs|elbow; his hands|thumbs|elbow
"""
ENDS = {",", ".", "but", "and", "then", "though", "with", "just", "only", "still", "now", "so", "today"}
