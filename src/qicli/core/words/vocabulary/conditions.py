"""What makes it worse and what eases it, in people's own words.

A word may stand in both tables; which is meant is said by the words around it (`polarity`).
New words go behind the word that they lead to.
"""

WORSE = {
    "sitting": "sit, sat, sits, seated, sitting down, hard chair, desk, desk work, sedentary",
    "standing": "stand, stood, stands, stand up, stood up, standing up, standing still, queueing, queuing",
    "walking": "walk, walked, walks, walkies, strolling, going for walks, a walk, on my feet",
    "bending": (
        "bend, bends, bent, stooping, stoop, bending over, bending down, bending forward, bend over, "
        "bend down, leaning forward to, putting my socks on, putting socks on, tying my shoes, "
        "tie my shoes, socks, picking things up, hoovering, vacuuming, weeding"
    ),
    "lifting": "lift, lifted, lifts, carrying, carry, carried, picking up, heavy bags, heavy lifting",
    "twisting": (
        "twist, twists, twisted, turning, turn, turns, rotating, turning over, turn over, rolling over, "
        "roll over"
    ),
    "coughing": "cough, coughed, coughs",
    "sneezing": "sneeze, sneezed, sneezes",
    "straining": "strain, bearing down",
    "driving": (
        "drive, drove, drives, the drive, long drive, in the car, car journey, car, commute, commuting"
    ),
    "rising": (
        "getting up, get up, getting out of bed, get out of bed, getting out of, get out of the car, rise, "
        "rises, standing up from, getting going, got up from, got out of bed, sit to stand"
    ),
    "stairs": "stair, steps up, going upstairs, upstairs, downstairs, climbing, climb",
    "lying": (
        "lie, lying down, lie down, lies, laying, lay down, lying flat, lie flat, lying on my back, "
        "laying down, lying in bed, in bed, lie on my back, sleeping on my back, sleep on my back, "
        "lie on my front, lying on my front, lie on my stomach, lying on my stomach"
    ),
    "night": "nights, at night, nighttime, night time, through the night, during the night",
    "morning": (
        "mornings, in the morning, in the mornings, first thing, first thing in the morning, "
        "getting up in the morning"
    ),
    "cold": "cold weather, the cold, cold snap, winter, draught, draughts, aircon, air con",
    "damp": "damp weather, wet weather, rain, rainy, humid, humidity",
    "stress": "stressed, stressful, stressing",
    "jarring": "jolted, bumps, potholes, jumping, running for the bus, impact",
    "arching": (
        "leaning back, looking up, bending back, bending backwards, arching back, arching my back, "
        "bend backwards, leaning backwards, reaching up, overhead"
    ),
}
BETTER = {
    "walking": (
        "walk, walked, walks, a walk, short walk, little walk, gentle walk, walking about, "
        "walking around, pacing, strolling, a stroll, walking it off"
    ),
    "lying": (
        "lie, lying down, lie down, laying down, lay down, lying flat, lie flat, lying on the floor, "
        "lying on my back, laying, bed, in bed, flat on my back, lying on my front, lying on my belly, "
        "lying on my stomach"
    ),
    "side-lying": (
        "lie on my side, sleeping on my side, sleep on my side, lying on side, lying on my side, "
        "on my side, foetal position, fetal position, pillow between my knees, pillow between the knees, "
        "curled up"
    ),
    "knees-up": (
        "knees up, legs up, feet up, legs on a chair, legs up on a chair, knees bent, "
        "pillow under my knees, pillow under the knees, 90 90"
    ),
    "leaning": (
        "lean, leaning forward, lean forward, leaning forwards, shopping trolley, bent forward, "
        "bending forward"
    ),
    "sitting": "sit, sitting down, sit down",
    "standing": "stand, stand up, standing up",
    "heat": (
        "warmth, warm, hot water bottle, heat pack, heat pad, heating pad, heat patch, wheat bag, "
        "warm shower, hot shower, hottie, hot pack, hot pad, heat wrap, the sun, sauna, wheatbag, "
        "heated seat, electric blanket, a hot shower, shower"
    ),
    "cold": "ice, ice pack, ice packs, icing, cold pack, frozen peas, bag of peas, iced",
    "moving": (
        "movement, move, moves, moved, keep moving, moving about, moving around, mobilising, stretching, "
        "stretch, stretches, stretched, exercise, exercises, motion, gentle movement, yoga, pilates, "
        "swimming, swim"
    ),
    "rest": (
        "resting, rested, a rest, lie in, nap, a nap, napping, couch, sofa, taking it easy, sleep, bed rest"
    ),
    "pressure": (
        "pressing, press, presses, pressed, push, pushing, pushed, pressing on it, push on it, "
        "pushing on it, press on it, tennis ball, foam roller, foam rolling, rolling on a ball, "
        "spiky ball, rubbing, rub, rubbing it, rubbed, kneading"
    ),
    "bath": (
        "hot bath, warm bath, a bath, bathtub, epsom salts, epsom bath, soak, soaking, a soak, hot tub, "
        "jacuzzi"
    ),
    "medicine": "medication, painkiller, painkillers, meds, tablets, pills, the tablets, pain relief",
    "breath": (
        "breathing, slow breathing, deep breathing, breaths, breathing slowly, slow breaths, breathwork"
    ),
    "practice": "qigong, qi gong, chi gong, the practice, spinal wave, hip circles, heel drops",
}
