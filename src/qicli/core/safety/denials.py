"""How people say that a symptom is not there, or gone: "no numbness or tingling", "fever has gone".

A negation reaches over `FILLERS` to the symptoms behind it; an "or" carries it on to the next ones, until
one of `ENDS`. To have a symptom denied, add its word to `SYMPTOMS` (`numb*` is every word that begins so); to
let a negation reach over a word, add that to `FILLERS`. Words are written without apostrophes. "No feeling"
and "no control" are symptoms themselves, so `feeling` and `control` stand in neither.
"""

NEGATORS = "no not without never nor zero isnt arent wasnt werent"
ENDS = ", . but and"
FILLERS = """
    any more longer further real new sign signs of leg legs bladder bowel bowels saddle chest night back
    foot calf groin other actual obvious big much single had have has been having got at all the a an kind
    bit lot trace hint experienced noticed even buttock hand severe serious major significant unexplained
    with in sudden ever to toilet pee peeing urinary bum weight leftover remaining visible suicidal
"""
SYMPTOMS = """
numb* tingl* pins weak weakness weaknesses weaker pain pains painful trouble* problem* issue* difficult*
incontinen* leak* accident accidents fever* shiver* chills temperature swollen swelling swell* lump* loss
losing cancer* tumour* tumor* suicid* breathless* shortness tight tightness faint* dizz* fall falls change
changes changed prickl* ache aches aching sore soreness worse worsening dribbl* burning wet drop drops clot
clots thoughts cough* sneez* lost red redness hot heat urgency retention hesitanc* cauda buckl* giving dead
deadness odd weird strange sweats paraly* hurt* altered numbing spasm* cramp* difference different
"""

# A symptom with one of these behind it is gone, save beside the words below.
GONE = "gone resolved vanished disappeared cleared"
NOT_GONE_BEFORE = "not hasnt havent isnt never nearly almost partly mostly half wont cant no arent"
NOT_GONE_AFTER = """
    on down into to through worse numb weak dead from funny weird odd strange further all right left over
    tingly tingling floppy back cold
"""

# When these are gone, that is the symptom.
LOSABLE = "feeling sensation strength power control urge use feel"
