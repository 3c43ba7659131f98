"""What tells a red flag that something is not so, or no more so, or not of the writer: tables for `context`.

The reader has tables of its own (`denial`), for the two err to different sides: a denial that is not there
costs the reader a field, which the note keeps; here it would silence a warning. So these are stricter.
How a table is written stands in `context`. Words are in small letters and without apostrophes.

To add a way to say it, add a phrase to its row. A phrase that only looks like one goes into the row that
begins with `-`, in one piece with the word that looks like a trigger: "no wonder", "not gone".
"""

# Denied: it is not there. Gone: it was there, and is no more. They say so of a *symptom* (pain, tingling,
# weakness); beside an *ability* (feeling, strength, control; works, moves, lifts) they are the loss itself.
DENIAL = """
    denial: denied > no; not; without; never; nor; neither; zero; nil; isnt|arent|wasnt|werent|aint
    denial: denied > denies|denied|denying
    denial: denied > dont|doesnt|didnt|havent|hasnt|hadnt have|had|get|got|feel|felt|notice|noticed any|much|the
    denial: denied > dont|doesnt|didnt|havent|hasnt have|had|get|got; doesnt|dont|didnt; none of the; free of|from; cleared|clear of
    denial: sensed > no feeling|feelings|sense|sensation|sensations|hint|trace of
    denial: gone < gone|resolved|vanished|disappeared|cleared|ceased|stopped|healed; ruled out; went|gone away
    denial: well < fine|ok|okay|normal now|again; back to normal
    denial: gone < wore|worn|passed|wears off
    denial: gone < has|have|had|all|now|completely|fully settled; no more; not there any|anymore
    denial: returned < never|hasnt|havent|hadnt|didnt|not come|came|been back; never|hasnt|havent|hadnt|didnt|not returned|return
    denial: returned < stayed|kept away; yet to return
    denial: - never|hasnt|havent|hadnt|didnt|not come|came|been back as|so|quite|fully|to|until|till|before
    denial: - no wonder|idea|clue|way|warning; not only|just|sure; no feeling|sensation|control|strength|power
    denial: - not|hasnt|havent|isnt|never|nearly|almost|partly|mostly|half|wont|cant|no|arent gone|resolved|vanished|disappeared|cleared|ceased|stopped|healed
    denial: - not|hasnt|havent|isnt|arent|hadnt really|quite|fully|completely|yet|all|been gone|resolved|vanished|disappeared|cleared|stopped|healed
    denial: - gone on|down|into|to|through|worse|numb|weak|dead|from|funny|weird|odd|strange|further|all|right|left|over|tingly|tingling|floppy|back|cold|limp|soft|lame|wobbly|stiff|hot|red|purple|quiet|off|up|half
    denial: - stopped working|moving|lifting|responding|obeying|feeling|being|holding|functioning|doing|going|coming|me|my|us|the|at|when|on|in|to|by|for|a|listening|bending|supporting
    denial: - stopped it|them working|moving; cleared up|the|my|out; healed wound|scar
"""  # noqa: E501 - a row is one kind of trigger

# Where a denial ends, whatever follows.
DENIAL_ENDS = ", . but and"

# Somebody else, who may have troubles of their own: a person or an animal. A word that can mean the writer as
# well stays out.
THEIRS = """
    whose: theirs > kid|kids|kiddo|child|children|son|sons|daughter|daughters|baby|babys|babies|toddler|boy|girl|lad|lads
    whose: theirs > grandson|granddaughter|grandchild|grandchildren|grandkid|grandkids|dog|dogs|puppy|pup|cat|cats|kitten
    whose: theirs > horse|pony|cow|rabbit|hamster|dad|dads|father|fathers|mum|mums|mom|moms|mother|mothers|gran|grans
    whose: theirs > grandma|grandmother|nan|nans|nana|granny|grannys|grandad|grandads|grandpa|grandfather|husband|husbands
    whose: theirs > wife|wifes|partner|partners|boyfriend|girlfriend|friend|friends|neighbour|neighbours|neighbor|neighbors
    whose: theirs > colleague|colleagues|boss|uncle|uncles|aunt|auntie|aunts|cousin|cousins|brother|brothers|sister|sisters
    whose: theirs > niece|nephew|inlaw|patient|patients|client|clients|teammate|flatmate|roommate|teacher|coworker|workmate
    whose: theirs > he|she|they|his|her|their|hes|shes|someone|somebody|people|hubby|hubbys|missus|mate|mates|bro|sis|nephews
"""  # noqa: E501 - a row is one kind of trigger

# What was only read of, heard of, or asked about.
HEARSAY = """
    source: read >12 leaflet|booklet|pamphlet|article|book|poster|website|page|forum|podcast|documentary|film|programme|video|card|checklist|letter|form
    source: read >12 read|reading|heard|learnt|learned|googled|googling|googles|watched|watching|talk|talked|lecture about|on|of|up
    source: read >12 asked|asks|ask|quizzed|questioned|checked|checks|tested|tests|screened about|for|whether|if|re
    source: read >12 asked|asks|quizzed|questioned|checked|tested me|us about|for|whether|if; googled|googling
    source: read >12 asked|asks|ask whether|if i|id|ive had|have|felt|feel|was|am|got|any; asked|asks me whether|if i|id|ive had|have|felt|feel|was|am|got|any
    source: read >12 told|warned|advised|reminded me|us to watch|look|mind; watch|look|looking|watching out for; warned|warns|warning about|of
    source: none < none of that|this|those|these|them|it|which; nothing like that|this; nothing of the sort|kind
    source: - book|books a|an|in|another|my; read on; none of this|that|it before|helps|works|help
"""  # noqa: E501 - a row is one kind of trigger

# Where it ends; a name of somebody else reaches to the end of its clause.
HEARSAY_ENDS = ". , but"
CLAUSE_ENDS = ", . but and so then now plus"
