"""How titles, summaries and sources name what is asked of the body, and what names no move. Tables."""

from qicli.core.practice.routine import Load

_TAPPING = r"tap(s|ping|ped)?|knock\w*|drum\w*|pat(s|ting)?"
_RUBBING = r"rub(s|bing)?|strok\w+|sweep\w*|massag\w+"
_PRESSING = r"acupressure|press(es|ing)?(?![- ]ups?)|knead\w*"
# Standing, sitting and walking are places, and stay.
MOVE_WORDS: dict[Load, str] = {
    "impact": r"drops?|jump\w*|stamp\w*|bounc\w+|hop(s|ping)?",
    "tapping-back": _TAPPING,
    "tapping-leg": _TAPPING,
    "rubbing-back": _RUBBING,
    "rubbing-leg": _RUBBING,
    "pressing-points": _PRESSING,
    "pressing-sole": _PRESSING,
    "twist": r"twist\w*|(sway|roll)(s|ing)?|side to side|rotat\w+",
    "large-circles": r"circl\w+",
    "weight-shift": r"shift(s|ing)?|sway(s|ing)?",
    "balance": r"one leg|tiptoes?|balanc\w+",
    "arms-raised": r"arms? (up|(ris|rais|lift|float)\w+)|(raise|lift)\w* (the |your )?arms?",
    "forward-bend": r"forward (bend|fold)\w*|(bend|fold)(s|ing)? (down|forward)|bow(s|ing)?|rock(s|ing)?",
    "backward-bend": r"arch(es|ing)?|back[- ]?bend\w*|bend\w* back\w*|press[- ]?ups?",
    "lying-flat": r"legs up|(lying|lie) (flat|on the back)|on (the|your) back",
    "lying-front": r"face down|(lying|lie) on the front|on (the|your) (front|belly)",
    "eyes-closed": r"eyes closed|clos\w+ (the |your )?eyes",
    "breath-hold": r"hold(s|ing)? (the |your )?breath|breath[- ]holds?",
    "deep-hip-bend": r"squat(s|ting)?|knees? to chest",
    "crossed-legs": r"cross\w*[- ]leg\w*|cross\w* (the |your )?legs",
    "one-leg": r"leg lifts?|knees? to chest",
}
# What names of steps have beside the word for the move: ways, numbers, places and parts of the body.
_NO_MOVE = (
    "about again and another any away bigger both breath breathe breathing down each easy every feel for "
    "from gentle half her his how into its large larger least less let listen low more nearly nothing "
    "once one only other over own rest same side sides sit sitting slow slowly small smaller stand "
    "standing stay still than that the their then there they think thinking this three through two until "
    "up upper very way what when where whole width with yet you your "
    "ankle ankles arm arms back belly body bowl breastbone buttock buttocks calf calves chair chest coin "
    "crown elbow elbows eyes finger fingers floor foot feet hand hands head heel heels hip hips jaw knee "
    "knees leg legs neck palm palms pelvis qi ribs shoulder shoulders sole soles spine tail thigh thighs "
    "toe toes waist wall weight"
)
NO_MOVE = frozenset(_NO_MOVE.split())
