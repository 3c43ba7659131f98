"""Ordinary English words that are one letter from a word of ours, and so no slips of the finger.

Drawn by `docs/draw_ordinary.py`; nothing here is written by hand. The words are a selection from SCOWL,
Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists,
the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby
granted without fee, provided that the above copyright notice appears in all copies and that both that
copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no
representations about the suitability of this array for any purpose. It is provided "as is" without express
or implied warranty. The notices of its sources stand in `docs/scowl-copyright.txt`.
"""

ORDINARY = """
aback abby abetter abetters abort aborts about abridges abuts accident accidents acetaminophen ached aches
aching acme acmes acres across acting acupressure acupuncture acupuncturist acupuncturists adder adders addle
addles advil afire afoot afraid after afternoon afternoons afters again against agave agent agents aggravate
aggravated aggravates aground aided aides ailing aired aires aitch alice alike aline alive allen alost alsop
alter alters altos amine amines amiss amitriptyline analgesia analgesic analgesics anent angle angles angry
angus ankle ankles anklet anklets annals answer answers antes antic antics antis anvil anvils anxiety anxious
anymore anything anythings apart apposite apses apter aquinas arches arching arcing ardent arena arenas arent
ares argent argos aries aright arise arises arising arles armed arming arose around arousal arsed arses arvos
asexual asexually ashed ashes ashing aside asides asked askew asleep aspirin aspiring aspirins asses aster
asteroid asteroids asters athens atone atones attis aunts aunty avers avery avoiding await awaiting awaits
awakes awful awoke baals baath babes backache backaches backing backings backs backus badder baddy badly baht
bahts bails baiting baits bakes baking baldly balds baldy bales balked balking balks ball balls ballsy bally
balms banal banding bands banes banging bangs banished banks banting barbs bards bared barely barents barer
bares barest barfly barfs barge barges barks barley barnes barns barre barres barring barrings barth based
basely bases basing basked basks basting batch batches bates bathe bather bathers bathes bathos baths batter
batters battle battles bawls bayes beach beading beads beaked beaker beakers beaks beams beaning beans
bearing bearings bears beast beasts beater beaters beats beaus becks bedding bedside bedsides beech beefs
been beeps beers beets before begged behind behinds belay belays belch belief beliefs believe believed
believes believing bella bellay belle belles bellow bellows bells belly belong belongs below belts bench
benches bender benders bending bends bendy bents beset besets beside besides besot besots besting bests
betide betides bets bette better betters betting bettor bettors between biddle bides biggles bight bights
bikes bilge bilges billed billing billings billow billows bills billy binding bindings binds bingle bingles
bingling biped bipeds bitch bitching bitchy biter biters bites biting bitter bitters black blacking blackout
blackouts blacks bladder bladders blags blander blare blared blares blast blasts bleak bleeding bleeping
blench blend blending blends bless blimp blimps blips bliss bloch block blocks blocs blond blonds blood
bloods bloody bloom blooms bloop bloops blots blower blowers blows bodes boiled boles bolls bolts bonce
bonces bonding bonds boned boner boners bones bongs bonked bonks bonus bonze boobed booed booing booked
bookend bookends booker booking bookings books boomed booms boone boons booted booth booths bootle boots
boozed boozing boozy borden boredom bores borne boss bossy botch botcher botchers botha bother bothers bottle
bottled bottler bottlers bottles bottom bottoms bough boughs bought bound bounds bourse bouts bowed bowel
bowell bowels bowen bower bowers bowls boxes boyne bradly brae braes bragging brags brand brands brash
brawling breach breaching bread breads breadth breadths breath breathe breathes breathing breathless
breathlessness breaths breathy breeding brent brest brides bridge bridged bridger bridges bridget bridles
bright brights brilliant brilliants brine brock brood broods brook brooked brooks broom brooms broth brothel
brothels brother brothers broths brought brown browns brows bucked bucking buckle buckled buckler bucklers
buckles buckley buckling bucks budge budges buffed buffing buffs buffy bugle bugles bulge bulged bulges bulgy
bulling bulls bully bumps bunch bunched bunts burbs burden burdens burgs burks burls burning burns burnt
burping burps burrs burying busts butt butte butter butters buttes buttock buttocks butts butty buzzing byres
cache caches cachet cachets caching caffs cages cains cairo cakes caking calif calking calks call calla
callas called calls callus calmed calmer calms calve calved calves camel camels cameo cameos camoes camping
camps camus canal canals cancel canceled cancelled canceller cancellers cancels cancer cancers caner caners
canes canker cankers cannon cannons cannot canst canter canters canting canto cantos cants cantu capes capos
capping capsule capsuled capsules cards cared cares carly carnot carousal carousals carps carts carves cased
cases cashed casing casings casting castings casts catch catches catchy cater caters cather cauca caudal
caves caving cayes cease ceased ceases ceasing cells celts cenis cents ceres cession cessions chain chains
chair chairs champ champing champs chang changing chant chants chaps chard chari charm charmed charming
charms chars chats cheat cheats check checks cheek cheeks cheeky cheep cheeps cheer cheers chert chess chest
chests chesty chico child children childrens chile chili chill chilli chills chilly chino chinos chins chios
chiron chiropractic chiropractics chiropractor chiropractors chirp chirps chock chocks choir choirs chook
chooks chopping cinch cinched cinching cites citing clack clacking clacks clair clam clammy clamp clamping
clamps clams clapping claps clare clash clashed class classes clean cleaned cleaning cleanings cleans cleared
clearer cleaved cleft clefts click clicks clinic clinics clipped clits clive cloak cloaks clock clocks clod
clods clogs clonk clonks clops cloth cloths clots clough clout clouts cloys cluck clucks clump clumped
clumping clumps clumpy clumsy coarse coast coasts coats coccyx cocks codeine codes codifiers coding coeds
coffee coffees coffer coffers coffey coiled cokes coking colas colds collapse collapsed collapses collapsing
colleague colleagues colt colts comas combing combings combs comer comers comes comet comets comfortable
comfortably comfy comines coming comings comms comping completely comps comus cones confidant confidants
confident conger congers coning constant constanta constantly constants continence control controls cooed
cooing cooked cooking cooks coons coots copes coping copings copping copts cords cores coring corks corning
corse cortisone costs cotes cots couch couched couching cough coughing coughs could couldnt count counts
county coups course coursed courser coursers courses court courts cousin cousins cover covers coves cower
cowers cowes cowing coxes coxing crabbed cradling crags cramming cramp cramping cramps crams cranny crapping
craps crash crashed crashes crass crawling creaming creek creeks crees cress crest cresting crests crimp
crimping crimps crises crisis crisps criss croak croaks crock crocks crocs crook crookes crooks croon croons
cropped cropping crops cross crossed crosser crosses crotch crotches crouch croup crowing crown crowns crows
crush crushed crutch cubic cuffed cuffing cuffs culling culls cumber cumbers cunts cuppa cuppas cupped
cupping curse curses cusp cusps cutch cuter cysts daces dafter dales dames damns damps dancer dancers danes
danging dangs danial dante dares darts dated dater daters dates daughter daughters daunt daunts dawes dawns
dazes deafness dealing dealings deals deans dearly dearness dears dearth dearths deary death deaths decease
deceased deceases deceasing decks decrease decreased decreases decreasing decrees dedication dedications
deduce deduced deduces deeded deeds deeps degree degrees dells denial denials denis dennis dental dents depth
depths derive derives deriving desks detention detentions diazepam dibble dibbles dibbling diced diddle
diddles didnt didst dieting diets diked dikes dills dimes dined dines dingle dingles dings dinner dinners
dione disappeared disco discos discs discus disks dissing ditch ditching dither dithers ditzy dived dives
diving dizziness dizzy doable does doesn doesnt doges doing doings doles dolls dolts domes doming donas
donets dongs donne donut donuts dooms dopes dorks dosed doses dosses dotes double doubled doubles doublet
doublets doubly douched dough douse douses dover doves dowel dowels dower dowers downs downy dowse dowses
dozes dozing drabs dragging drags drams drapers drawer drawers drawling drawn draws drays dread dreads dregs
dress dressing dressings dribble dribbled dribbler dribblers dribbles dribbling dried dries dripped dripping
drippings drips drive drivel drivels driven driver drivers drives driving drivings drone drones droop drooped
drooping droops dropped dropper droppers dropping droppings drops dropsy dross drove drover drovers droves
drown drowns drugging drugs drying duality duckling ducklings duels duffed duffing duffs duffy dull dulles
dulling dulls dully dumber dumbness dumps dunes dunstable duration dusts dwell dwelling dwellings dwells
dyeing dying dyking ealing eared earful earfuls earle earls early earring earrings eased easel easels eases
easier easing easter easters easts eater eaters eating eaves eben edens edged edger edgers edges educe educed
educes egged eight eights either ejection ejections election elections electric electrics elise elsie elver
elvers elves emergence emergency emery emile emory emotions enable enables ended ender enders ending endings
endued ennis enzed epidural epidurals equality equine equines erase erased erases erasing erection erections
erst esther etching etchings ether evans evening evenings evens event events evert every everyone ewers
except excepts excerpt excerpts excise excises excuse excused excuses exhausted exist exists exits expect
expects expert experts eying faces facing facings faeces fails faint fainted fainter fainting faintness
faints fakes faking fall falla fallen falls fangs fanti farces fared fares farmed farming farms farther farts
fasting fasts fates father fathers fatter faves feared fearful fearing fears feast feasts feather feathers
feats feces feeding feedings feeds feel feeling feelings feels feet feint feinted feinting feints fell fella
fellas felling fells felts fences fended fender fenders fending fends fests fetter fetters fettle fever
feverish fevers fewer fiats fibre fibres fiddle fiddles fides fiend fiends fifes fight fights filch files
filing filings filled filler fillers filling fillings fills finch finds fined finer fines finest finis
finished finisher finishers finishes finks finns fired firer firers fires firms first firsts fists fitch
fitting fittings fiver fivers fives fixes fizzing fizzling fizzy flags flake flaked flakes flame flamed
flames flans flapping flaps flare flared flares flats flatt flatus flawed flaws flayed flays flees fleet
fleets flint flints flipped flits float floats flock flocks flogs flood floods floor floors floppy flores
floss flour flours flower flowers flute flutes flying foals foams foamy foiled folds fonts food foods fools
foot foots footy fords fores forget forgets forgo forgoes forgot forks form forms fortnight fortnights forts
forward forwards fought fouls found founds fount founts fours fraction fractions franny frats free freed
freer frees freest frets friday fridays fridges fried friend friends fries fright frights frizzing frogs
fromm frond fronds front fronts frost frosts froward frown frowns fuchs fueling fuels fulas full fulling
fulls fully furls fuzzing gabbed gadder gadders gains gaits gales galls gamed gamer games gamest gamey gammy
ganges ganging gangs gapes gaping gardening gases gashing gasping gassing gates gather gathers gaunt gavel
gavels gawping gazes gearing gears geeing geeks gender genders genes genial genital genitals gents getting
ghats gibes gibing gifted gifting gifts giggle giggles gilder gilders giles gills gimps gissing gites given
givens giver givers gives giving givings gladder glads gland glands glans glare glared glares glass glassed
glasses glassy glean gleaning gleanings gleans gloppy gloss glosses glower glowers glowing glows glues gluten
gluts gnawing goads godsend godsends goers going goings golds gonds goner goners gongs good goodby goodbye
goodbyes goodbys goode goodo goods goody goofs gooks goons gores goring gorse goths gould gower gowns grabbed
grabber grabbers grads grain grains grainy grand grandad grandads grandam grandams granddad granddads grandma
grandmas grandpa grandpas grands grange granges granny grans grant grants grasping grass grasses grave graves
great greats greet greets greta grind grinds grins gripping groan groans groat groats groin groins groom
grooms groping gross grossed ground grounds group groups grout grouts grove groves grower growers growing
growl growling growls grown grows grubbed gulling gulls gusts gutting gwent gyves gyving hacking hacks hades
hadnt hadst hairs hakes haled hales haling halls halos halts halve halves halving hammed hammer hammers
hammier hamming hammy hamper hampers hamstring hamstrings hamstrung handing hands hanging hangings hangs
hanks hardening harding hardy hared harem harems hares haring harked harking harks harmed harming harms
harped harping harps harts hasnt hasting hastings hatch hatches hater haters hates hating haunt haunts havel
haven havens havent haves having havre hawing hayes haying hazes hazing hazings headed headiness heading
headings heads heady healed healer healers healing heals heaped heaping heaps heard hearing hearings hears
heart hearts heated heath heather heaths heating heats heave heaved heaves heaviness heaving heavy hedge
hedges heeded heeds heel heeled heeling heels hefts hegel height heights heirs helms helped helper helpers
helping helpings helps hemmer hemmers hench herat herbs herds heres heresy hermes herne heroes herpes hexes
hided hides higher highers highs hikes hills hinds hines hinging hints hired hires hissing hitch hitching
hither hitting hives hiving hoard hoards hocks hoers hokes holds holes homebody homeless homes homing hones
hoods hooked hooking hooks hoons hooting hoots hopeful hopefuls hopeless hopping horse horses horus hoses
hospital hospitals hosts hound hounds houri houris hours hover hovers huang huffed huffing huffs huffy
hulling hulls humber hummer hummers humor humors humour humours humps hunch hunched hunches hunting hunts
hurling hurls hurst hurting hurtling hurts husband husbands hustings hying hypos ibuprofen impassible
impossible impossibles impossibly improv improve improved improvement improvements improves improving
inability inaner inched inching incontinence incontinent increase increased increases increasing infection
infections infectious infer infers inflammatory inflection inflections injection injections inner instead
inter inters issus itches itching itchy jacking jacks james jammy janus jarring jaunt jaunts jeans jeeps
jello jells jelly jesting jests jetting jiggle jiggles jilts jingle jingles jingling jingly jives jiving
joins joint joints joist joists joker jokers jokes jolly jolts jones joust jousts jumps juts karts keats
keeling keels keens keeps keller kelly kepis kettle kettles keven kicked kicker kickers kikes kill killed
killer killers killing killings kills kilned kilning kilns kilos kilted kilter kilts kinda kinds kines kingly
kings kinked kinks kipling kissing kites kiting kitting knackered knee kneed kneel kneels knees knight
knights knits knobs knots known knows kooks krill labia labial labials laces lacing lacking lacks ladder
ladders lagged lakes lames lamps lancer lancers lander langer lapping larch larder larders lards larking
lasses lasting lasts latch latches later lather lathers laths lats lauder laughter launch laves laving lawful
laying leaded leading leads leafage leafed leafing leafless leaflet leaflets leafs leakage leakages leaked
leakey leaking leaks leaky leaned leaning leanings leann leans leaped leaping leaps leapt learn learning
learns leary lease leased leases leash leasing least leather leathers leaved leaving leavings leda ledge
ledges leeds leeks lefts lefty legged leman lena lender lenders lending lends lents less letter letters
letting lettings leven lever levers libia licked licking lickings lifeless lifer lifers lifted lifter lifters
lifting lifts light lightening lightheaded lighting lightness lightning lightnings lights liked liken likens
liker likes likest liking lilted lilting lilts limbs limes liming limns limos limps liner liners lines linger
lingers lings lining linings lipped lisps listed lister listing listings lists liter liters lithe lither
litre litres litter litters little littler littlest lived liven livens liver livers lives livest living
livings lizzy loads loaning loans locking locks lodger lodgers lofted lofting lofts logged logger loggers
loiter loiters loner loners longed longer longs looked looking looks looming looms loons looping loose loosed
loosen loosened looseness loosens looser looses loosing looting loots lords lorry loser losers loses loss
lotions lots lough loughs lounger loungers lours louts loved lover lovers loves loving lowed lower lowers
lowery lowly lucking luffed luffing luffs lugged lulling lulls lumbago lumbar lumber lumbers lumped lumping
lumps lumpy lunch lunched lunches lurch lusts lutes lying lynch lyric lyrical lyrics maces machine machined
machines macing macks madder madders madly mages maids maine mains maker makers makes making makings males
malls mammy mandy manes mange mangy manky manly mantes mantis march marching mares marring marts masked
massage massaged massages masseur masseurs masseuse masseuses masts match matches mated mater maters mates
matey mateys mather maths matres matte mattes mattress matts maxes maybe maybes mazes meals meaning meanings
means meany meath meats meddle meddles mediation medication medications medicine medicines meditation
meditations meets melds melts memory mended mender menders mending mends menes menial menials meres meridian
meridians mesas mess message messages messy metes mettle middies middle middles mien miens might mikes milch
milder mildew mildews miler milers miles milfs milker milkers milks milled miller millers milliliter
milliliters millilitre millilitres milling millings mills milne milts mimes mince minces minder minders minds
mined miner miners mines mingle mingles mingling minis minks minos minsk mints minuet minuets minus minuses
minute minuted minuter minutes minutest minxes mired mires miss misses missing missis missus missy mister
misters mists mitch miter miters mites mitre mitres mixes moaning moats mobil modes modifier modifiers
modifies moiled moire moires moist molder molders molds moles molts monday mondays monger mongers monte month
months monty mood moods moody mooed mooing mooning moons moore moors moots moped mopeds mopes moping morea
morel morels mores morin morning mornings morns morphine morphing morse moses motes mother mothers moths
motion motions motorbike motorbiked motorbikes motrin mots mottle mottles moues mould moulds mound mounds
mount mounts mourning mouth mouths moved movement movements mover movers moves moving mowed mower mowers
mowing mucks mucus muddle muddles muffed muffing muffs mulch mulder mules mulling mulls mumps munch munched
murine musts muter mutes mutts myles myself names natch naves neaps nearby nearing nearly nears neath neatly
necks need needed needing needle needled needles needless needling needs needy neighbor neighbors neighbour
neighbours neither nelly nerds nerva nerve nerved nerves nervy nesting nests netflix nether netting nettle
nettled nettles nettling netts never nevers newer newts nexis nexus nicked nicks niggle niggled niggler
nigglers niggles nigher night nights nighty niles nimby nimes nines niter nites nitre nixes nobody nodes
nonce nongs nooks noon noone norse noses noshing notching noted notes nothing nothings noting notions notus
nought noughts nouns november novembers noyes nubby null nulla nulls numbed number numbers numbing numbly
numbness numbs oaken oases oates oaths occident ocher oclock oiled oiling okays olive olives oohing oozing
operation operations opine opines opposite opposites orange oranges orgasm orgasms oscan oscans osteopath
osteopaths osteopathy other others otter otters ought ouster ousters ousts outed outer outside outsider
outsiders outsides outsize outsizes ovens overdoes overdoing overdone overdose overdosed overdoses overdosing
overs overt oxycontin ozone paces pacing pacino packing packs pacts paddle paddles padus paging pails paine
painkiller painkillers painless pains paint painted painting paintings paints pairs palaces paling palings
palling palls palmed palms pangs panning panting pants paoting paracetamol paracetamols paralyse paralysed
paralyses paralysis paralyze paralyzed paralyzes paras parch parches parching pardner pardners parent parents
pares paring parings paris parks paros parring parse parses parting partings partner partners parts party
passage passages passing pasting pasts pasture pastures patch patched patches patchy pates paths patting
paves paving pavings pawing pawns paying peaces peaked peaking peaks pealed pealing peals pearly pears peary
pecks peed peeing peeking peeks peeling peelings peels peens peeping peeps peering peers peeving pegged
peking pekings pelts pelvic pelvis pended pending pends penis percent percents perineum pests petting phelps
phoenix phoenixes physic physical physicals physics physio physios physiotherapist physiotherapists
physiotherapy picked pickle pickles pickling picks piddle piddles pieing piker pikers pikes piles piling
pilings pill pilled pilling pillow pillows pills pilly pimps pinch pinched pinches pinching pincus pines
pings pinks pinsk pints piped pipes piping pissing pitch pitched pitches pitching pitting place placed placer
placers places placing placings plaid plaids plain plains plaint plaints plait plaits planes plans planting
plantings plates plats plead pleads plots plump plumped plumping plumps plying pocks point points pointy
poked poker pokers pokes pokey pokeys pokier poking poled poles poling polling polls ponders pones pongs
pooed poohed poohing pooing pooled pooling pooped pooping pored pores poring porker porkers ported ports
posed poser posers poses posing posts posture postured postures pother pothers potions pouched pound pounds
pours pouter pouters powder powders power powerless powers practice practiced practices practise practises
prat prats prednisone preps press pressing pressings pressure pressured pressures preys pricking prickle
prickled prickles prickling prickly primates print prints prising private privater privates privatest problem
problems proms propped propping props prove proves prows pubic pubis public pucks puff puffed puffer puffers
puffin puffing puffins puffs puffy pules pulling pulls pulping pulps pulsing pumps punch punched punching
punic punting punts pupped pupping purine purines purling purls purpose purposed purposes putts quads
qualifies qualify qualities quality quarter quarters quartets quids quins quips quits rabia racing racking
racks radiating rafter rafters rages ragging raids rains raising rakes raking ramping ramps ranee ranees
range ranged ranger rangers ranges ranging rangy rankle rankles ranting rantings rants rarely rares rasping
rater raters rates rather raves raving ravings rawer rawlings reade reads ready reals reams reaps rearing
rears recital recitals recovered recovering rectal rectum rectums reduce reduced reducer reducers reduces
reeds reeks reeling reels relied relief reliefs relies relieve relieved reliever relievers relieves relieving
relive relived relives reliving remainder remainders reminded reminder reminders render renders rending rends
rental rentals renting rents resat reset resets resht reside resides resit resits resoled resolve resolved
resolver resolves resting restring restrings rests retention revers revolved ricing ricked riddle riddles
rides ridges riding rifted rifting rifts rigger riggers right rightness righto rights rightsize rightsizes
riles riling rills rimes riming rinds ringling rings rinsing ripping rising risings risking rites rives
riving roads roams roger rogers roiled roles romes roods roofs rooked rooking rooks room rooms roomy roots
roper ropers rorted roses rouble roubles rough roughing roughs round rounds router routers roved rover rovers
roves roving rowed rowel rowels rower rowers rowing ruffed ruffing ruffs ruins rumor rumors rumour rumours
rumps runes rungs runts rusting rusts sachem sachems sachet sachets sacking sackings sacks sacred sacroiliac
sacroiliacs sacrum sadder saddle saddled saddler saddlers saddles sades sadi sadly safes sages saida sailed
sails saint sainted saints sales salves sames samey sammy samos sanding sands sapping sates sating saturday
saturdays saves saving savings saxes saying sayings scabbing scabs scads scaled scams scans scant scants
scare scared scares scarfed scarp scarped scarps scarred scars scats sciatic sciatica scold scolds scone
scones scooting scoots score scored scores scots scrawling screaming scrotum scrum scrums sealed sealing
seals seared searing sears seating seats seattle sedge seduce seduced seduces seeded seedling seedlings seeds
seeing seeings seeks seeps seine seines selectric selling sells semen sender senders sending sends sensation
sensations serve serves session sessions settee settees setter setters setting settings settle settled
settler settlers settles settling seven sevens sever severn severs sexist sexists sexual sexually shack
shacks shady shaft shafts shaka shake shakes shaky shame shames shang shank shanks shans shard shards share
shared shares shari shark sharks sharp sharpe sharps sharpy shave shaver shavers shaves shaving shavings
shays shell shelled shelling shells shias shiatsu shier shies shift shifts shifty shill shills shimming shims
shine shiner shiners shines shingle shingles shins shiny shipped shipping ships shirt shirts shite shits
shitting shiver shivering shivers shivery shivs shoat shoats shock shocks shoes shone shonk shonks shooing
shook shoos shoot shooting shootings shoots shopped shopping shops shore shores short shorted shorting shorts
shorty shots should shoulda shoulder shoulders shouldnt shout shouting shouts shows shrift shuck shucks shuns
shuts sicked sided sides siding sidings sidle sidled sidles sifted sifter sifters sifting sifts sight sights
sills silting since sines singe singes single singled singles singlet singlets singling singly sings sining
sinner sinners sipped sired sires siring sises sister sisters sited sites sitter sitters sitting sittings
sixes sized sizes sizing skids skiff skiffs skill skilled skills skimming skins skipped skite skiting skiver
skivers slabbing slabs slacking slags slain slamming slams slapped slapping slaps slats slavs slaying
slayings slays sleep sleeps sleet sleets slept slide slides slimming slipped slipper slippers slipping slips
slitting sliver slivering slivers sloe sloes slopped slopping sloppy slops slots slouched sloucher slouchers
slouches slouching sloughed sloughing slower slowly slummed slumming slump slumped slumping slumps slurped
slurping smarted smarting smell smelled smelling smells smile smiled smiles smite smites smiting smock smocks
smoothed smother smothers smoulder smoulders snaky snapping snaps snared sneering sneerings sneeze sneezed
sneezes sneezing snell snide sniff sniffs snipped snits snood snoods snoots snore snores snort snorted snorts
snots snows soaps soared socks soiled soled soles solid solidi solids solidus solis solon solos solve solves
somebody something somethings somewhere somme songs sooks soon soong sooth soothe soothed soother soothers
soothes sopped sopping soreness sorer sores sorest sorry sorted sorter sorters sortied sorts sough soughing
soughs sought sound sounds sours souter sower sowers spacing spain spams spans spared spasm spasms spats
spaying spays speed speeds spell spelled spelling spellings spells sphincter sphincters spice spices spies
spiff spiffs spike spikes spill spills spine spines spinet spinets spins spinx spiny spire spires spite
spites spiting spits spitting spline splines spock spoiled spool spools spoon spoons spore spores sport
sported sports spots spout spouts sprain spraining sprains spread spreads squabs squads squat squats squaws
squid squids stabbing stabbings stabs stack stacks staff staffs staging stagings stags staid stain staining
stains stair stairs stake stakes staking staling stall stalls stand standing standings stands stank stans
stared staring starling starlings starr starred starring stars started starter starters starting startled
startling starved starving starvings stated stating stats staving staying stays steeps stems stepped steps
steroid steroids stets steven stevens stews stick sticks sties stiff stiffness stiffs stile stiles still
stills stilt stilts stine sting stings stirs stock stocks stoke stokes stole stoles stolid stomp stomped
stomps stone stoned stoner stoners stones stony stood stool stools stoop stooped stoops stopped stopper
stoppers stopping stoppled stops store stores storting stoup stoups stove stoves stowe stows strain straining
strains strait straits strand stranding strands stranger strangers straying streaming strength strengths
stress stressed stresses stretch stretches stretchy strews stringer stringers stripping stronger strop
stropped strops struck stubbing stubble stubs stuck stuff stuffs stumble stumbled stumbler stumblers stumbles
stumped stumping stunk stupid stupids suckle suckled suckles suckling sucklings sucks suicidal suicide
suicides suite suites suiting sumps sunda sundae sundaes sundas sunday sundays sundry supermarket
supermarkets supine supped supper suppers supping supported supporter supporters sureness surgery survivor
survivors swabbing swabs swaddle swaddles swallowed swans swapping swaps swats swaying sways swearing swears
sweat sweating sweats sweaty sweets swell swelled sweller swelling swellings swells swept swift swifts swill
swilled swilling swills swimming swine swines swipe swiped swipes swiping swollen swoon swoons sword swords
swore swots synonym synonyms synonymy tabbing table tabled tables tablet tablets tacking tacks tagus tailbone
tailbones tailing taint tainted tainting taints taken taker takers takes taking takings tales talked talking
talks tames taming tammy tamps tangle tangles tangling tangs tanking tanks tapes taping tared taree tares
taring tarring tarted tarting tarts tasked tasking tasting tastings tater taters taunt taunts taxes taxing
teaks teals teaming tearful tearing tears teary tease teased teases teasing teats teeing teems teens tell
tells tellus telly temperature temperatures tench tended tender tenderness tenders tending tends teniers
tenner tenners tennis tense tenser tents terns terry testicle testicles testing testings tests texts thais
thana thane thanes thanh thank thanks thant tharp thatd thaws thebes thees their theirs theme themes themis
therapist therapists therapy there theres theresa therese therms theses thews theyd thigh thighs think thinks
thins thole tholes thorough though thought thoughts thous three threes threw throb throbbing throbs throe
throes through throw throws thrum thrums thrush thrust thursday thursdays ticked tided tides tiding tidings
tiered tiffs tight tightness tights tiled tiles tiling tilled tiller tillers tilling tills tilting timed
timer timers times timex timing timings timor timour tinder tines tinge tingeing tinges tingle tingled
tingles tingling tinglings tingly tings tinkle tinkles tinkling tints tipping tired tires tiring titch titchy
tither tithers titling tittle tittles tizzy toady today toddy toffee toffees togas toiled toiler toilers
toilet toilets toiling tokay tokays token tokens tokes toking tolls tomes tomorrow tomorrows tones tongs
tonight took tools toothed toots topped torched torus totes touched touches tough toughed toughing toughs
tours towel towels tower towers towns traction train training trains tramp tramping trampoline trampolined
trampolines tramps tranny trapping trappings trash trashed trawling tread treads treat treatment treatments
treats trees trent tress treys trice trickle trickles trickling tried trigger triggered triggers tripling
tripping trolled trolley trolleys trouble troubled troubles trough troughs trove troves trowing trows tucks
tudor tudors tuesday tuesdays tumble tumbled tumbles tumor tumors tumour tumours turning turnings turns tutor
tutors twats tweak tweaks twice twill twine twines twist twisting twists twisty twits twitting twixt tying
tykes tylenol types typos tyree tyros udine umber umped unable unaware unawares unchanged uncharged uncle
uncles unfit unfits uniat uniats unitas unite unites units unity unlit unsaid unstable unstably unsteady
unsupported untie unties until upped upper uppers upping upright uprights uptight urinate urinated urinates
urinating urine urns ursine usable useless uther vagina vaginae vaginal vaginas valium valiums valves vamps
vanished vanishes varnished vases vasts vaunt vaunts veeps veer veers vegged vended vending vends venial
vents verbs vertebra vertebrae vertebral verve vesting vests vetting vince vines vising vittles voicing
voiding voles volts votes vouched vowel vowels vulva vulvae vying wacks waddle waddles wader waders wades
wafer wafers wafting wafts wager wagers wages waifs wailing wails wains waist waists waite waiter waiters
waiting waits waiving waked waken wakened wakening wakens wakes waking wakings waler wales walked walker
walkers walking walks walled walling wallowed walls walter walters wanders wands wanes wanked wanking wanks
wanting wants wards wares waring warmed warming warms warmth warring warts washing washings wasnt waster
wasters wasting watch watches water waters waterworks watery watts waver wavers waves waving waxes weaken
weakened weakener weakeners weakening weakens weaker weakness weals weaning weans wearer wearers wearing
wearings wears weary wearying weather weathers weaver weavers weaving wedge wedges wednesday wednesdays
weeded weeding weeds weeing week weekend weekends weeks weening weens weeping weepings weeps wefts weigh
weighs weight weights weighty weill welds well welled welles welling wells welly welting welts wench wended
wending wends werent wesak wests wetter wetters wetting whale whales whammy whams whats wheal wheals wheat
wheel wheeling wheels wheezing whelp whelped whelping whelps whens where whereas wheres whets whetting while
whiles whiting whitings whits whole wholes wholl whopping whore whores whose whove wicked width widths
wifeless wiggle wiggles wight wights wilder wilds wiled wiles wiling will willa willed willing willis willow
willows wills willy wilts wimped wimping wimps wince winces winch winched winching winders winds wined wines
wings wining winner winners wiped wiper wipers wipes wiping wired wires wiring wised wises wising witch
witching withe wither withers withes without witting wived wives wiving wizes wobble wobbles wobbly woken
wolds wonder wonders wonks woods woody wooed wooing woozy words wordy works world worlds worms worry worse
worsen worsened worsening worsens worst worsts would wouldnt woulds wouldst wound wounds wreak wreaks wreath
wreathing wreaths wrens wrest wresting wrests wright wrights writing writings writs wurst wursts xeres yammer
yammers yards yates yeahs yearly yearn yearns years yeast yeasts yeats yells yelped yelping yelps yesterday
yesterdays yikes yogis yokes yours yurts zacks zeros zests zilch zincs zines zings zingy zither zithers zoned
zones zooms zounds
"""
