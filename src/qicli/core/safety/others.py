"""Who else a sentence may be about, so that a child's wet bed or a dog's limp raises nothing.

To add a person or an animal, write the word, as it is without apostrophes, into `OTHERS`. A clause that also
says "I", or in which somebody tells of the person ("my wife thinks I …"), is never silenced: what is in doubt
is raised. A word that can mean the writer as well stays out.
"""

# Names of other people and animals, who may have troubles of their own.
OTHERS = """
    kid kids kiddo child children son sons daughter daughters baby babies toddler boy girl grandson
    granddaughter grandchild grandchildren grandkid grandkids dog dogs puppy pup cat cats kitten horse pony
    cow rabbit hamster dad dads father fathers mum mums mom moms mother mothers gran grandma grandmother
    nan nana granny grandad grandpa grandfather husband husbands wife wifes partner partners boyfriend
    girlfriend friend friends neighbour neighbours neighbor neighbors colleague colleagues boss uncle
    uncles aunt auntie aunts cousin cousins brother brothers sister sisters niece nephew inlaw patient
    patients client clients teammate flatmate roommate teacher coworker workmate he she they his her their
    hes shes someone somebody people
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

# A clause with one of these tells what somebody says of the writer.
TELLING = """
    says say said thinks think thought noticed notices notice told tells pointed reckons reckon sees saw
    hears heard commented worried worries spotted asked asks wants called rang insisted remarked watched
"""

# A clause with one of these speaks of somebody else without a name.
THEIRS = "himself herself themselves itself"

# Where one clause ends and the next begins.
CLAUSE = ", . but and so then now plus"
