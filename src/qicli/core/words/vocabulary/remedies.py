"""Treatments and medicines, in people's own words. New words go behind the name that they lead to."""

TREATMENTS = {
    "acupuncture": "acupuncturist, acu, needles, needling",
    "acupressure": "shiatsu",
    "chiropractic": "chiropractor, chiro",
    "cupping": "cups",
    "dry-needling": "dry needles, dry needled",
    "injection": (
        "epidural, steroid injection, cortisone injection, nerve block, cortisone, cortisone shot, "
        "steroid shot, steroid jab, jab in the back, spinal injection, nerve root block, root block, "
        "facet injection, injected, epidurals, cortisone jab, facet block"
    ),
    "massage": "masseur, masseuse, massaged, sports massage, deep tissue, rub down",
    "moxibustion": "moxa",
    "osteopathy": "osteopath, osteo",
    "physiotherapy": (
        "physio, physiotherapist, physical therapy, physical therapist, physio session, pt session, "
        "physical therapy session"
    ),
    "surgery": "operation, microdiscectomy, discectomy, laminectomy, spinal fusion",
    "tens": "tens machine, tens unit",
    "traction": "",
}
MEDICINES = {
    "painkiller": (
        "painkillers, pain killer, pain killers, pain relief, analgesic, anti inflammatory, "
        "anti inflammatories, nsaid, nsaids"
    ),
    "medicine": "medication, meds",
    "aspirin": "disprin",
    "aceclofenac": "aceclo, zerodol, hifenac",
    "buprenorphine": "norspan, butrans, butec, bupeaze, transtec",
    "celecoxib": "celebrex",
    "co-codamol": (
        "cocodamol, cocos, solpadeine, solpadol, tylex, zapain, panadeine, solpadeine max, solpadeine plus"
    ),
    "co-dydramol": "codydramol, paramol",
    "codeine": "",
    "combiflam": "nuromol, combogesic",
    "diclofenac": "diclo, voltaren, voltarol, voveran, cataflam",
    "dihydrocodeine": "dhc, df118, dihydro",
    "etoricoxib": "arcoxia",
    "fentanyl": "durogesic, matrifen",
    "hydrocodone": "vicodin, norco",
    "ibuprofen": (
        "advil, nurofen, motrin, brufen, ibu, ibuleve, ibuprofene, iboprufen, ibuprophen, ibroprofen"
    ),
    "ibuprofen-with-codeine": "nurofen plus",
    "ketoprofen": "",
    "lidocaine": "versatis",
    "meloxicam": "mobic",
    "metamizole": "metamizol, dipyrone, novalgin, novaminsulfon",
    "morphine": "oramorph, mst, zomorph",
    "naproxen": "aleve, naprosyn, naprogesic, naprox",
    "oxycodone": "oxycontin, percocet, oxy, endone, oxynorm",
    "paracetamol": (
        "acetaminophen, tylenol, panadol, panadol osteo, "
        "doliprane, calpol, dolo, crocin, panamax, paracetemol, para, "
        "paracets, pcm"
    ),
    "tapentadol": "palexia",
    "tilidine": "",
    "tramadol": "tram, trams, trammies, zydol",
    "amitriptyline": "amitrip, amitryptiline, elavil, amitriptylin, endep",
    "baclofen": "",
    "cyclobenzaprine": "flexeril",
    "diazepam": "valium",
    "duloxetine": "cymbalta",
    "gabapentin": "neurontin, gaba, gabapentine",
    "methocarbamol": "robaxin",
    "nortriptyline": "",
    "prednisolone": "prednisone, pred, steroids",
    "pregabalin": "lyrica, pregab, pregabs, pregaba, pregalin",
    "tizanidine": "zanaflex",
}
# Words of our own otherwise, and a medicine where a strength follows: "nap 500".
STRENGTHENED = {"nap": "naproxen"}
# Taken for the hours that follow. Those taken every day for weeks (gabapentin, amitriptyline) and those for
# the muscles are medicines, but none after which a single practice has to be looked at apart.
PAINKILLERS = {
    *(
        "painkiller",
        "aceclofenac",
        "aspirin",
        "buprenorphine",
        "celecoxib",
        "co-codamol",
        "co-dydramol",
        "codeine",
        "combiflam",
        "diclofenac",
    ),
    "ibuprofen-with-codeine",
    *(
        "dihydrocodeine",
        "etoricoxib",
        "fentanyl",
        "hydrocodone",
        "ibuprofen",
        "ketoprofen",
        "lidocaine",
        "meloxicam",
        "metamizole",
    ),
    *("morphine", "naproxen", "oxycodone", "paracetamol", "tapentadol", "tilidine", "tramadol"),
}
