"""What is said by somebody who has taken more of a medicine than is meant, mostly without meaning it.

To add a phrase, add it to `tests/data/` first, with its tier. Numbers of tablets are added up in
`core.safety.tablets`; here stand the words that need no number. How patterns are written stands in
`patterns`.
"""

TABLETS: dict[str, str] = {
    "too-many": """
        1> double|doubled|triple|tripled|twice dose|doses|dosed|dosage -doc|doctors|consultant|nurse|
            pharmacist|physio|told|up|next|if|prescribed|doctor|gp
        3> doubled|doubling|tripled|trebled|quadrupled PILLS !, !. !over -doc|doctors|consultant|nurse|
            pharmacist|physio|told|next|if|prescribed|doctor|gp|pain
        1> dosed|dose twice|double|doubled|triple -mg
        3> too many|much PILLS -vitamins|steroids|side|upset|upsets|stomach|bad
        4> more PILLS than should|meant|allowed|prescribed|supposed|ought
        1> double|twice|triple my|the PILLS -doc|doctors|consultant|nurse|pharmacist|told|if|prescribed|
            doctor|gp
        1> morning|evening|night|nights|todays|daily PILLS twice -a
        1> PILLS too many -vitamins|steroids|side
        0> one|two|three|few|couple|NUMBER too many PILLS
        2> overdid|overdone|overdoing|overused|overtook PILLS
        3> extra PILLS mistake|accident|accidentally|forgot|forgotten|muddled
        3> ATE extra pills|tablets|painkillers -doc|doctor|gp|told|allowed|prescribed
        4> PILLS twice mistake|accident|accidentally|forgot|forgotten|muddled
        8> forgot|forgotten|muddled|track|~track|remember|confused PILLS twice|again|double -cant|dont
        3> PILLS three|four|five|3|4|5 instead|than|not twice|2|two|once|one
        3> PILLS twice|two|2|double instead of|than once|one|1
        4> ATE CONTAINER PILLS
        1> ATE|had|taking MANY PILLS !and !with -ACQUIRED|vitamins|years|months
        2> PILLS by HANDFUL
        2> whole|full|entire|half|another|two|three|four|five|six|several|couple|both|NUMBER pack|packs|
            packet|packets|box|boxes|bottle|bottles|tub|tubs|carton|cartons PILLS -ACQUIRED
        2> a|one|whole|full|entire|another|two|three|four|five|several|couple|both|NUMBER strip|strips|
            blister|blisters|sheet|sheets|card|cards PILLS -ACQUIRED|tape
        3> PILLS whole|full|entire|two|three|four|five|several|both|NUMBER CONTAINER -ACQUIRED
        4> over|above|exceeded|past max|maximum|limit|dose PILLS
    """,
}
