"""What a pain is like, and moods, in people's own words. New words go behind the word that they lead to."""

# Numbness, tingling and weakness stand apart from pain: less pain with more of these is no improvement.
APART = ("tingling", "numb", "weak")
# The gravest first, a loss of strength before one of feeling: wherever several are told they stand so.
UNFEELING = ("giving-way", "weak", "numb", "tingling")

QUALITIES = {
    "aching": "ache, aches, ached, achy, achiness, aching pain, toothache, niggle, niggling, niggly",
    "dull": "dullness",
    "sore": "soreness, sorer",
    "tender": "tenderness, tender point, tender spot, trigger point",
    "stabbing": (
        "stab, stabs, stabby, stabbed, knife, knives, knifing, knife like, like a knife, skewer, dagger, "
        "jabbing, jab, jabs"
    ),
    "sharp": "sharpness",
    "shooting": "shoots, shoot, shot down, shooter",
    "burning": (
        "burn, burns, burnt, on fire, hot poker, red hot poker, scalding, searing, fiery, "
        "flaming, scorching, like acid, acid"
    ),
    "electric": (
        "electric shock, electric shocks, electrical, electricity, zing, zings, zinging, zap, zaps, "
        "zapping, zapped, jolt, jolts, jolting, lightning, lightning bolt, lightning bolts, shock, "
        "shocks, shock like, live wire"
    ),
    "throbbing": "throb, throbs, throbbed, throbby, pulsing, pulsating, pounding, beating like a drum",
    "cramping": "cramp, cramps, cramped, crampy, charley horse, charlie horse",
    "spasm": "spasms, spasming, spasmed, in spasm, went into spasm, seized up, locked up",
    "pulling": "pulls, tugging, tugs, dragging feeling, stretching feeling",
    "tight": "tightness, tighter, tightening, taut",
    "stiff": "stif, stiffness, stiffer, seized, rigid",
    "heavy": "heaviness, like lead, leaden, lead weight",
    "pressure": "pressing, squeezing, crushing, vice, like a vice, vise",
    "pinching": "pinch, pinched, pinches, nipping, nips, nip, trapped nerve",
    "raw": "rawness",
    "crawling": "ants, ants crawling, creepy crawly, creeping, formication",
    "itching": "itch, itchy, itches",
    "hot": "heat in the leg",
    "cold": "icy, ice cold, freezing",
    "gnawing": "gnaws, gnaw, nagging, nags, grinding",
    "radiating": (
        "radiates, radiate, spreads, spreading, goes down, going down, runs down, running down, "
        "travels down, travelling down, traveling down, moves down, referred, "
        "all the way down"
    ),
    "tingling": (
        "pins and needles, pins needles, pins & needles, pins n needles, pins and needle, tingle, "
        "tingles, tingly, tingled, prickling, prickly, prickles, fizzing, fizzy, buzzing, paraesthesia, "
        "paresthesia"
    ),
    "numb": (
        "numbness, gone numb, went numb, goes numb, dead leg, no feeling, gone dead, went dead, numbed, "
        "without feeling"
    ),
    "weak": "weakness, weaker, feeble, jelly, like jelly, gone to jelly, wobbly",
    "giving-way": (
        "gives way, gave way, giving way, gave out, gives out, giving out, buckled, buckles, buckling, "
        "buckle, went from under me, goes from under me, collapsed under me, collapses"
    ),
    "constant": (
        "constantly, non stop, nonstop, all the time, relentless, unrelenting, never stops, continuous, "
        "doesnt let up, wont let up"
    ),
    "comes-and-goes": "on and off, off and on, come and go, coming and going, intermittent, in waves",
}
MOODS = {
    "afraid": "scared, fearful, frightened, terrified, fear",
    "anxious": "anxiety, worried, nervous, panicky, worrying, worry",
    "unsteady": "",
    "unsupported": "not supported, no support",
    "low": "down in the dumps, feeling low, depressed, feeling down, miserable, sad, glum, low mood",
    "hopeless": "despairing, no hope",
    "angry": "furious, raging, frustrated, annoyed, irritable",
    "tired": (
        "exhausted, knackered, shattered, wiped out, worn out, drained, weary, dead tired, wrecked, "
        "bone tired, dog tired, fatigued, sleepy"
    ),
    "tearful": "teary, weepy, crying, in tears, cried",
    "calm": "relaxed, peaceful, chilled",
    "hopeful": "optimistic, encouraged",
    "confident": "",
    "at-ease": "at peace",
}
