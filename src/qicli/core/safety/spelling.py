"""How words are spelled before anything looks for them, since who is in pain types as it comes.

To add a misspelling, write `wrong:right` in the last row, lower case and without apostrophes: `cnat:cant`.
The right word must be one that a concept, a topic or another table here knows. A wrong form that is itself an
English word would be taken from everybody who means it, so leave that out.
"""

# What counts as a word or a mark, and the apostrophes that are dropped from words. "38.5" is one word.
WORD = (
    r"[0-9]+[.,][0-9]+(?![\w.,])|[^\W_]+(?:['\u2018\u2019\u02bc`\u00b4]+[^\W_]+)*|[.;:!?\n,()/&+\u2013\u2014]"
)
APOSTROPHES = "'\u2018\u2019\u02bc`\u00b4"

# What the marks mean: a comma parts clauses, a full stop sentences.
MARKS = {"&": "and", "+": "and", "/": "or", "(": ",", ")": ",", ":": ",", "\u2013": ",", "\u2014": ","}
MARKS |= dict.fromkeys(";!?\n", ".")

# Words whose apostrophe says what they are: "my leg's gone" is one leg.
CONTRACTED = "leg foot calf thigh knee ankle toe heel shin quad hamstring"
CONTRACTIONS = {f"{word}'s": word for word in CONTRACTED.split()} | dict.fromkeys(
    ("od'd", "o.d'd", "od'ed", "od'ing"), "overdosed"
)

SPELLING = """
nubm:numb num:numb numness:numbness numbe:numb nummb:numb numbess:numbness numbnes:numbness
tingeling:tingling tinglin:tingling rigth:right rihgt:right lfet:left leftt:left tingley:tingling
tinglng:tingling tingaling:tingling blader:bladder bladdar:bladder baldder:bladder bowles:bowels
bowell:bowel incontinant:incontinent incontenent:incontinent incontinance:incontinence
incontinece:incontinence genitels:genitals gentials:genitals genetals:genitals genitalia:genitals
buttox:buttock buttocs:buttock butock:buttock butocks:buttock bottock:buttock botty:bum bumm:bum tush:bum
weee:wee peeed:peed urin:urine urinte:urinate unrinate:urinate cnat:cant carnt:cant cantt:cant canot:cannot
cannae:cant couldent:couldnt didint:didnt breathles:breathless breatheless:breathless brethless:breathless
breth:breath breeth:breathe swolen:swollen swollon:swollen swolled:swollen feaver:fever shivvery:shivery
wieght:weight weigth:weight wait:wait canser:cancer cancr:cancer tumer:tumour suicidle:suicidal
suiside:suicide sucide:suicide suicde:suicide sucidal:suicidal suacidal:suicidal suicidial:suicidal
overdoes:overdose parylised:paralysed paralized:paralysed weeknes:weakness weekness:weakness
weaknes:weakness sensatoin:sensation senstation:sensation sensaton:sensation feelin:feeling leggs:legs
caugh:cough coff:cough sneese:sneeze toliet:toilet toilt:toilet erecton:erection errection:erection
orgasim:orgasm wanna:want gonna:going nite:night nites:nights wernt:werent wasent:wasnt havnt:havent
hasent:hasnt realize:realise realized:realised accidant:accident acident:accident bothe:both boths:both
chst:chest beleive:believe calfs:calf foots:foot pish:piss pished:pissed meself:myself mesel:myself
mysel:myself yerself:yourself numness:numbness
numnes:numbness noumb:numb tinglig:tingling wobly:wobbly floopy:floppy
flopy:floppy dunney:dunny privats:privates privets:privates diahrea:diarrhoea paracetemol:paracetamol
paracetomol:paracetamol parecetamol:paracetamol paracetamols:paracetamol paracetmol:paracetamol oded:overdosed
cocodomol:cocodamol ibuprophen:ibuprofen ibuprofin:ibuprofen
"""
