"""Which symptoms can be denied or be gone, and what a denial may reach over on its way to them.

What denies, and where it ends, stands in `core.words.triggers`. A denial reaches over `FILLERS` to the
symptoms behind it; an "or" carries it on to the next ones. To have a symptom denied, add its word to
`SYMPTOMS` (`numb*` is every word that begins so); to let a denial reach over a word, add that to `FILLERS`.
Words are written without apostrophes. "No feeling" and "no control" are symptoms themselves, so `feeling` and
`control` stand in neither.
"""

FILLERS = """
    any more longer further real new sign signs of leg legs bladder bowel bowels saddle chest night back
    foot calf groin other actual obvious big much single had have has been having got at all the a an kind
    bit lot trace hint experienced noticed even buttock hand severe serious major significant unexplained
    with in sudden ever to toilet pee peeing urinary bum weight leftover remaining visible suicidal
    is are was were feels feel felt history family personal previous past known my his her their thigh
    today now tonight feet calves thighs knees toes toe knee ankle ankles hands either both really so very
    point stage there perineal perianal genital genitals perineum
"""
SYMPTOMS = """
numb* tingl* pins weak weakness weaknesses weaker pain pains painful trouble* problem* issue* difficult*
incontinen* leak* accident accidents fever* shiver* chills temperature swollen swelling swell* lump* loss
losing cancer* tumour* tumor* suicid* breathless* shortness tight tightness faint* dizz* fall falls change
changes changed prickl* ache aches aching sore soreness worse worsening dribbl* burning wet drop drops clot
clots thoughts cough* sneez* lost red redness hot heat urgency retention hesitanc* cauda buckl* giving dead
deadness odd weird strange sweats paraly* hurt* altered numbing spasm* cramp* difference different
needles shooting stabbing zap* electric sciatica pulling throb* heavy heaviness floppy limp dragging
slapping tripping stumbl* wasting infection* dvt thrombosis footdrop rigors sweat* crushing asleep wobbly
jelly unsteady diarrh* lose loses anaesth* anesth* paraesth* paresth* hypoaesth*
"""

# "No feeling of numbness" denies it; "no feeling of my bladder" is the loss itself.
SENSED = """
numb* tingl* pins weak weakness heaviness stiffness tightness deadness burning cramp* spasm* dizz* sickness
unsteadiness wobbl* buckl* giving
"""

# When these are gone, or have stopped, that is the symptom.
LOSABLE = """
    feeling feelings sensation sensations strength power control urge use feel movement muscle
    erection* erections grip balance
"""
