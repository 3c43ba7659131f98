"""How a clause is seen to be about somebody else, so that a child's wet bed or a dog's limp raises nothing.

Who somebody else may be stands in `core.words.triggers`. A clause that also says "I", or in which somebody
tells of the person ("my wife thinks I …"), is never silenced: what is in doubt is raised.
"""

# What may stand before such a name at the beginning of a clause.
OWNERS = """
    my the our a an little old older younger eldest youngest poor best good dear late great new small step
    ex today yesterday was when because had one so
"""

# What makes such a name the subject wherever it stands in a clause, right behind it.
VERBS = """
    has had have is was were are with who whose got gets wet peed pooed weed fell died went cant couldnt
    keeps kept started been being limping coughing
"""

# A clause with one of these speaks of the writer.
ME = "i im ive id ill me myself mine we"

# With one of these beside it, a leaflet denies nothing.
BESIDE_ME = "i im ive id ill me my myself mine"

# A clause with one of these tells what somebody says of the writer.
TELLING = """
    says say said thinks think thought noticed notices notice told tells pointed reckons reckon sees saw
    hears heard commented worried worries spotted asked asks wants called rang insisted remarked watched
"""

# What somebody else may say of their own wish, where nothing in the text is of the writer: "he wants to die".
WISHES = "wants wanted wishes wished"
THEIR_END = "die dead end kill go"
ALSO_MINE = "too same also both us our mine likewise neither"

# A clause with one of these speaks of somebody else without a name.
THEIRS = "himself herself themselves"
