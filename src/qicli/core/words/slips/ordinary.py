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
aback abase abases abby abdomen abdomens abel abetter abetters abide abides abler ablest abode abodes abort
aborts abound abounds about above abridge abridges absolutely abuts accident accidents acetaminophen ached
aches achier achilles aching acids acme acmes acres acrid across acted acting acts actually acupressure
acupuncture acupuncturist acupuncturists added addend addends adder adders addle addled addles adds advil
advise advised adviser advisers advises aerobic aerobics affect affected affects afford affords afire afoot
afraid after afternoon afternoons afters afterward afterwards afterwords again against agate agates agave
agent agents aggravate aggravated aggravates aging agings agnes agony agree agreed agrees aground ahead aided
aides aiding ailed ailing aircon aired aires aitch aitches albright alford alice alight alights alike aline
alive allays allen allergic allergies allowed alloyed almost aloes alone along alost alps already alright
alsop alter alters although altogether altos alums always ambition ambitions ambitious amble ambles amend
amends amide amides amine amines amiss amitriptyline among amway analgesia analgesic analgesics anent angle
angles angry angus anking ankle ankles anklet anklets anna annals annoyed another answer answers anted antes
anther anthers antic anticipation anticipations antics antis antsy anvil anvils anxiety anxious anymore
anything anythings apart appetite appetites appointment appointments apposed apposite apprehensive
approximately april aprils apses apter aquas aquinas arched arches arching arcing arden ardent areal areas
arena arenas arent ares argent argos arias aries aright arise arisen arises arising arles armed arming armpit
armpits arose around arousal arras arrears arrive arrived arrives arsed arses article articled articles arums
arvos asexual asexually ashed asher ashes ashier ashing aside asides asked askew asking asleep aspell aspirin
aspiring aspirins asses assume assumed assumes assure assured assureds assures aster asteroid asteroids
asters athens atone atones attis aught aughts august augusta augusts augustus auntie aunties aunts aunty
autumn autumns avers avery avoid avoided avoiding avoids await awaiting awaits awake awaken awakens awakes
awaking aware awash awful awhile awoke awoken awry axles baals baath babes babied babier babies babiest
backache backaches backed backing backings backs backside backsides backslide backslides backus backward
backwards backyards badder baddy badge badger badgers badges badly badness bagging baht bahts bailed bails
baird baiting baits baked bakes baking baldly balds baldy bale baler balers bales balked balking balks ball
balled balling balls ballsy bally balms banal banded banding bands banes banging bangs banished banks banned
banting barbies barbing barbs bards bared barely barents barer bares barest barfing barfly barfs barge barges
barging baring barking barks barley barnes barns barre barres barrier barriers barring barrings barry barth
based basel basely baser bases basest bashes basie basing basis basked basking basks basses baste basted
baster basters bastes basting batch batched batches batching bated bates bathe bather bathers bathes bathos
baths bathtub bathtubs bating batter batters battery battle battles bawls bayes baying beach beached beaches
beaching beading beads beady beaked beaker beakers beaks beaming beams beaned beaning beans bearable bearably
beard bearding beards bearing bearings bears beast beasts beatable beater beaters beating beatings beats
beaus beaut beauts because beckons becks bedder bedding bedroom bedrooms bedside bedsides bedtime bedtimes
beech beefs been beeping beeps beer beers beery bees beets before began begat begged begging begin beginning
beginnings begins beguin begum begums begun behan behaving behind behinds behoving behring being beings belay
belays belch belief beliefs believe believed believes believing bella bellay belle belles bellow bellows
bells belly belong belongs below belted belting belts bench benches bender benders bending bends bendy
beneath benet bents berar berating bering berks beset besets beside besides besot besots bested besting bests
beta betas betide betides betimes bets bette better betters betting bettor bettors between bevan bevel bevels
bewaring beyer beyond biases biddle bides biding biers bigger biggles bight bights biisk biked biker bikers
bikes biking bikini bikinis bilateral bilge bilges bilked bilking bilks bill billed billing billings billow
billows bills billy binder binders binding bindings binds binged binging bingle bingled bingles bingling
binned biped bipeds birds bitch bitched bitches bitching bitchy biter biters bites biting bitten bitter
bitters black blacking blackout blackouts blacks bladder bladders blade bladed blades blags blake blame
blamed blamer blames blaming blander blanked blanker blankest blanket blankets blanks blare blared blares
blaring blast blasted blaster blasters blasts blaze blazes blazing bleak bleaker blear bleat bleating bleats
bleeding bleep bleeping bleeps blench blend blending blends bless blessing blessings blight blighter
blighters blights blimp blimps bling blink blinks blips bliss bloats bloch block blocked blocks blocs bloke
blokes blond blonds blood bloods bloody bloom blooms bloop bloops blot blots blower blowers blows blued bluer
blues bluest bluesy bluet bluets bluey blueys blurs blush blushes boars boast boaster boasters boasts boating
boats bodes bodge bodged bodges bodging boeing boers bogan bogans bogged bogging boiled boiler boilers bolas
bolder boles bolls bolster bolsters bolted bolting bolts bolus bonce bonces bonding bonds boned boner boners
bones bonging bongs bonked bonking bonks bonus bonze boobed boobing boobs booed booing book booked bookend
bookends booker booking bookings booklet booklets books boomed booming booms boone boons boors boost boosted
booster boosters boosts boot booted booth booths booting bootle boots booty boozed boozing boozy bopped
borden border bordered borders boredom borer borers bores boring borne boss bossy botch botcher botchers
botha bother bothered bothering bothers bottle bottled bottler bottlers bottles bottom bottoms bough boughs
bought boult bounce bounces bound bounding bounds bourse bouts bowed bowel bowell bowels bowen bower bowers
bowing bowler bowlers bowls boxed boxer boxers boxes boyfriend boyfriends boyne bozen brace braced bracelet
bracelets bracer bracers braces bract bracts bradly brads brae braes bragging brags brahe brain brained
braining brains brainy braise braised braises brake braked brakes branch brand brands brash brass brats brave
braves braving brawled brawling braying brays braze brazes breach breached breaches breaching bread breading
breads breadth breadths break breaker breakers breakfast breakfasts breaks bream breams breath breathe
breathes breathing breathless breathlessness breaths breathy breda breed breeding breeds breezing brent brest
brice brick bricks bride brides bridge bridged bridger bridges bridget bridle bridles brief briefs briggs
bright brightened brights brigid brigs brill brilliant brilliants brine bring brings brink brinks briny brisk
brisks britten broad broads brock brocken broiler broilers broke broken broker brokers brood broods brook
brooked brooking brooklet brooklets brooks broom brooms broth brothel brothels brother brothers broths
brought brown browns brows bruce bruch brunch brunches brunt brush brushed brushing brutal bryce bucked
bucking buckle buckled buckler bucklers buckles buckley buckling bucks budge budged budges budget budgets
buffed buffing buffs buffy bugger buggers bugging buggy bugle bugles bulge bulged bulges bulgy bulled bulling
bulls bully bumbled bummed bummer bummers bumped bumper bumpers bumph bumping bumps bumpy bunch bunched bungs
bunny bunts buoying buoys burbs burden burdens burgeon burgeons burger burgers burgs buried burks burled
burls burned burner burners burnet burney burning burns burnt burped burping burps burred burrs burst bursts
burying busby bused buses bushed bushing bushings bushy busing busks busts busty busying butt butte butter
butters buttery buttes butting buttock buttocks butts butty buying buys buzzing byers byres cabbing cabinet
cabinets cable cabled cables cache cached caches cachet cachets caching cadge cadges caffs caged cages caging
cains caird cairo caked cakes caking calder calif calking calks call calla callas called caller callers
calling callings calls callus calmed calmer calms calorie calories calpe calve calved calves camel camels
cameo cameos camoes camped camping camps campy camry camus canal canals cancel canceled cancelled canceller
cancellers cancels cancer cancers candies candle candled candler candlers candles caner caners canes canker
cankers cannon cannons cannot canst canted canter canters canting canto cantos cants cantu capered capes
caplet caplets capos capped capping capsule capsuled capsules carbs carder carders cards cared cares carey
carib caribs carks carly carmel carnot carny carob carobs carousal carousals carps carrie carried carrier
carriers carries carry carrying cartier carts carve carves carving carvings cased cases cashed casing casings
casks cast caster casters casting castings casts catch catches catching catchings catchy cater caters cather
cattery cauca caudal caught cause caused causer causers causes caved caves caving cayes cayuse cayuses cease
ceased ceases ceasing celled cello cellos cells celts cenis censer censers center centers central centralise
centralised centraliser centralisers centralises centralize centralized centralizer centralizers centralizes
centrals centre centred centres cents ceram ceres cession cessions chain chains chair chairs champ champed
champing champs chance chanced chancel chancels chances chanel chang change changed changer changers changes
changing channel channels chant chanted chanter chanters chants chaplets chappy chaps chapter chapters chard
charge charged charges chari charles charley charlie charlies charm charmed charming charms chars charter
charters chased chaster chats chatter chattered chatters cheat cheated cheating cheats check checked checker
checkers checking checklist checklists checks cheek cheeked cheeking cheeks cheeky cheep cheeping cheeps
cheer cheers cheese cheesed cheeses cheesy chemise chemises chemist chemists chert chess chest chests chesty
chick chicks chico child children childrens chile chili chill chilled chiller chillers chilli chills chilly
chink chinking chinks chino chinos chins chios chips chiron chiropractic chiropractics chiropractor
chiropractors chirp chirps chock chocked chocking chocks chocolate chocolates chocolatey chocolaty choir
choirs choker chokers choler chook chooks chopping chops chose chowed chows christmas chubby chubs chuck
chucked chucking chuckled chucks chugs chunked churl churls cinch cinched cinches cinching cinder cinders
circa circe circle circled circles circlet circlets circus cites citing clack clacking clacks clade claims
clair clam clammy clamp clamped clamping clamps clams clanged clanks clans clapping claps clare clash clashed
clasp clasps class classes classy claus clause clauses claws clean cleaned cleaning cleanings cleans clear
cleared clearer clears cleat cleats cleave cleaved cleaves cleaving cleft clefts clews click clicks client
clients climb climbed climber climbers climbing climbs clime climes cline clinic clinics clink clinks clint
clipped clips clits clive cloak cloaks clock clocked clocks clod clods clogs clone cloned clones clonk clonks
clops close closed closer closes closet closets cloth cloths clots clough clout clouts clove cloves cloyed
cloys clubs cluck clucked clucks clued clues clump clumped clumping clumps clumpy clumsy coach coals coarse
coast coasts coates coats cobol cobra cobras cocci coccis coccyx cocked cocks cocoa cocoas cocos codeine
coder coders codes codifiers coding coeds coffee coffees coffer coffers coffey cohos coiled coils coins cokes
coking colas colder colds collapse collapsed collapses collapsing colleague colleagues collect collected
collecting collects colt colts comas combing combings combs comedy comely comer comers comes comet comets
comfier comfort comfortable comfortably comforts comfy comines coming comings comms commune communes
communing commute commuted commuter commuters commutes commuting compete competes comping complain complains
complaint complaints complete completed completely completer completes completest complexes comport comports
comps compute computes computing comte comus conch conchs cones confidant confidants confidence confidences
confident conger congers coning conker conkers consent consents considering constant constanta constantly
constants consultant consultants contemplating contend contends content contents contest contests context
contexts contiguous continence continuous control controls convent convents cooed cooing cooke cooked cooker
cookers cookery cooking cooks cool cooled cooler coolers cooley cools coons cooper coopers coops coors coots
copes coping copings copped copping copts cords corer corers cores coring corked corker corkers corking corks
corms corning corns corse cortes cortisone costly costs cotes cots cotter cotters couch couched couches
couching cough coughed coughing coughs could couldnt couldve coulis count country counts county coupe coupes
couple coupled couples couplet couplets coups course coursed courser coursers courses court courtesy courts
cousin cousins coven covens cover covers coves cowards cowed cower cowered cowers cowes cowing cowls coworker
coworkers coxes coxing cozen cozens crab crabbed crabs crack cracks cradled cradling crags crammed cramming
cramp cramped cramping cramps crams crane cranes craning cranny crape crapes crapped crapping crappy craps
crash crashed crashes crashing crass crate crates crating crave craved craven cravens craves craving cravings
crawl crawled crawler crawlers crawling crawls crawly craze crazes crazing creak creaks cream creaming creams
creamy creased creed creeds creek creeks creep creeping creeps creepy crees crepe crepes crept cress crest
crested cresting crests crick cricks cried crier criers cries crimp crimped crimping crimps crises crisis
crisps criss croak croaks croat croats crock crocks crocs cronin crook crookes crooks croon croons cropped
cropping crops cross crossed crosser crosses crotch crotches crouch croup crowed crowing crown crowns crows
crunch crunched cruncher crunches cruse cruses crush crushed crushing crusting crutch crutches crying cryings
crypt crypts cubic cuffed cuffing cuffs culled culling culls cults cumber cumbers cunning cunts cupboard
cupboards cuppa cuppas cupped cupping curbed curbs curdled curds cured cures curing curious curled curler
curlers curlew curlews curls curly currently curried currier curry currying curse cursed curses curved
cushing cushion cushions cusp cusps cutch cuter cutting cuttings cycle cycled cycles cycling cysts dabbing
daces dadas dados dafter dagger daggers daily dairy daises daisy dales dally dames dammed damns damps dance
danced dancer dancers dances dancing dandle dandles danes danged danger dangers danging dangs danial dante
dares daring darned darning darns darts dasher dashers dated dater daters dates daughter daughters daunt
daunts dawes dawned dawns dazes deaden deadened deadens deafened deafness dealing dealings deals dealt deans
dearly dearness dears dearth dearths deary death deaths deaves decal decals decant decants decease deceased
deceases deceasing deceit deceits december decembers decent decently decision decisions decked decks decline
declined decliner decliners declines decrease decreased decreases decreasing decrees dedication dedications
deduce deduced deduces deeded deeding deeds deems deep deeps defeat defeats defect defects deferred defied
defies defused defying degree degrees delivered deliverer deliverers della dells delos denial denials denied
denier deniers denies denims denis denise dennis dense dental dented denting dents denying depressed
depresses depth depths derision derive derives deriving descent descents desire desired desiree desires
desist desisted desisting desists desks despairing desperate despise despises despite detention detentions
deters dhows dials diazepam dibble dibbles dibbling diced dices dicing dicks diddle diddles didnt didst
dieting diets difference differences different difficult difficultly difficulty digger diggers diked dikes
diking dilates dills dimes dined diner diners dines dinging dingle dingles dings dinky dinned dinner dinners
dinnertime dione dipped dipper dippers dipping dirks disappeared disbelief disco discomfort discomforts
discos discs discus dished dishes dishing dishy disks dissed disses dissing ditch ditched ditches ditching
dither dithers ditzy dived dives diving dizziness dizzy doable docent docents docked docket dockets docks
doctor doctors documentary dodge dodged dodgem dodgems dodger dodgers dodges dodging dodos doers does doesn
doesnt doges dogged dogging doily doing doings doles doling dolled dolling dolls dolor dolts domes doming
donas donets donged donging dongs donna donne donned donner donor donors donut donuts dooms door doorn doors
dopes doping dorking dorks dorms dose dosed doses dosing dosses dotes doting dottie double doubled doubles
doublet doublets doubly doubs doubt doubted doubts douched douches douching dough dourly douse douses dover
doves dowel dowels dower dowered dowers downed downer downers downs downstairs downy dowse dowsed dowses
doyen doyens dozed dozen dozens dozes dozing drabs dragging drags drain drained drainer drainers draining
drains drake drakes drams drank draper drapers draught draughts draughty drawer drawers drawled drawling
drawn draws drays dread dreading dreads dream dreaming dreams dreamt dreamy drear dregs dress dressed dresses
dressing dressings dribble dribbled dribbler dribblers dribbles dribbling dried dries drily drink drinks
dripped dripping drippings drips drive drivel drivels driven driver drivers drives driving drivings droll
droller drone drones droop drooped drooping droops dropped dropper droppers dropping droppings drops dropsy
dross drought droughts drove drover drovers droves drown drowned drowns drubbed drubber drubbers drubbing
drubbings drubs drugging drugs drums drunk drunks dryad dryads drying duality dubbed dubber dubbers dubbing
duckling ducklings ducks duding dueled duelled duels duffed duffing duffs duffy dull dulled duller dulles
dulling dullness dulls dully dumas dumber dumbness dummy dumped dumping dumps dumpy dunce dunces dunes dunner
dunning dunny dunstable duping duration during durum dusts dwell dwelling dwellings dwells dyeing dying
dyking ealing eared earful earfuls earle earlier earls early earned earning earnings earns earring earrings
eased easel easels eases easier easing easter eastern easters easts eater eaters eating eaves eben edens
edged edger edgers edges edits educe educed educes effect effected effects effervescent egged egging eight
eighth eighths eights eighty either ejection ejections elate elates elbow elbows election elections electric
electrical electricity electrics eleven elevens elevenses elides elise elliptical elsie elver elvers elves
emend emends emergence emergency emery emigrated emile emits emory emotion emotions empress enable enables
encourage encouraged encourages ended ender enders ending endings endued enduing enema enemas enemy energy
engagement engagements ennis enough enter enters entice entices entire entirely entirety entries enzed
epidural epidurals episode episodes epsom epson equality equine equines eras erase erased erases erasing
erection erections erick eroses erst especially ester esters esther estrange estranges etches etching
etchings ethan ether euros eurus evans evening evenings evens event events eventually evert every everyone
everything everywhere ewers exactly examine examined examiner examiners examines except excepts excerpt
excerpts excise excises excitement excitements excluding excruciating excuse excused excuses exercise
exercised exerciser exercisers exercises exhausted exist exists exits exorcise exorcises expect expects
expend expending expends expert experts express extend extending extends extension extensions extent extents
extra extras eying fable fabled fables faced faces facet facets facing facings facts factually faded fades
faeces faery faffs fagging failed failing failings fails faint fainted fainter fainting faintness faints
fairs faked fakes faking fall falla fallen falling fallowed fallowing falls famed fancy fangs fanny fanti
farce farces fared fares faring farmed farmer farmers farming farms farrier farriers farther farts fasted
faster fasting fasts fatal fated fates father fathers fatigue fatigued fatigues fats fatter faucet faucets
fauna faunas faust faves favors favour favours fawns faxed faxes fazed fazes feared fearful fearing fears
feast feaster feasters feasts feather feathers feats february fecal feces feeble feebler feeblest feebly
feeding feedings feeds feel feeling feelings feels feet feint feinted feinting feints fell fella fellas
felling fells felted felts fences fended fender fenders fending fends fentanyl feral festal fests fetal
fetter fetters fettle fever feverish fevers fewer fiats fibre fibres fiddle fiddles fides fiend fiends fiery
fifes fifteen fifteens fight fighter fighters fights filch filed files filing filings filled filler fillers
filling fillings fills filly films filmy finally finance finances finch finches finder finders finds fined
finer finery fines finest finger fingers fingertip fingertips finis finises finished finisher finishers
finishes finks finned finns finny firearm firearms fired firer firers fires firms first firsts firth firths
fished fishes fishing fists fitch fitting fittings fiver fivers fives fixed fixer fixers fixes fizzes fizzing
fizzling fizzy flack flacks flags flail flailed flails flake flaked flakes flaking flame flamed flames
flaming flamingo flamingos flamings flank flanks flans flapping flaps flare flared flares flaring flash
flashes flask flasks flatmate flatmates flats flatt flatus flavours flawed flawing flaws flayed flaying flays
fleas flees fleet fleets fleming flesh fleshes flies flight flights flighty flint flints flipped flips flits
float floats flock flocked flocks flogs flood floods floor floors floppy flores floss flossing flour flours
flower flowered flowers flows flubs flues flush flushed flusher flushes flushest flute flutes flying foals
foaming foams foamy foetal fogged fogging foiled foils folder folders folding folds following followings
folly foment foments fonder fonts food foods fooled fools foosball foot football footballs footed footer
footers footfall footfalls foots footy forbes force forces fords forearm forearms forefoot fores forge forged
forger forgers forges forget forgets forgetting forgo forgoes forgot forgotten forked forking forks form
formal formally formals forms fornication forte fortes forth forties fortnight fortnights forts forty forum
forums forward forwards foster fosters fought foully fouls found founding founds fount founts fours fourteen
fourteens fourth fourths foxed foxes frack fracks fraction fractions fracture fractured fractures frail frame
framed framer framers frames framing france frances franny frats fraught fraying frays freak freaks free
freed freeing freer frees freest freezing frets freyr friday fridays fridge fridges fried friend friends
fries fright frightened frights frigid frisk frisks frizzing frizzy frogs from fromm frond fronds front
fronts frost frosts froth froths froward frown frowns froze frozen frump frumps frumpy frustrate frustrated
frustrates fryer fryers frying fuchs fucks fueling fuels fuggy fulas full fulled fulling fullness fulls fully
fumbled function functioning functions funds fundy funky funny furious furled furls further furthers fused
fusing fusion fusions future futures fuzzing fuzzy gabar gabbed gabbing gable gables gadded gadder gadders
gaffs gagging gaggles gaily gained gainful gaining gains gaits galas galba gales galled galling galls gamed
gamer games gamest gamey gammy ganges ganging gangs gapes gaping garbs garden gardened gardener gardeners
gardening gardens garry gases gashing gasping gassed gassing gated gates gather gathers gauging gaunt gavel
gavels gawping gazes geared gearing gears geeing geeks gelds gender genders genes genial genies genital
genitals gentile gentiles gentle gentled gentler gentles gentlest gently gents getting ghats gibes gibing
gifted gifting gifts gigging giggle giggled giggler gigglers giggles giggling giggly gilder gilders giles
gills gilts gimps ginger gingers ginned girds girlfriend girlfriends girls girly giros girts gissing gites
given givens giver givers gives giving givings gladder glade glades glads gladys gland glands glans glare
glared glares glass glassed glasses glassy glean gleaning gleanings gleans glide glided glider gliders glides
glistening gloppy gloss glosses glossing glove gloved gloves gloving glower glowered glowers glowing glows
gluck glues gluten gluts gnats gnawing gnaws goads goats godsend godsends goers goggle goggled goggles
goggling going goings golding golds golfs gonds goner goners gonging gongs gonna good goodby goodbye goodbyes
goodbys goode goodness goodo goods goody goofs google googled googles googlies googling googly gooks goons
gores gorgeous goring gorse goths gotten gould gower gowned gowns grabbed grabber grabbers grabs grace graces
grads grain grained grains grainy grams grand grandad grandads grandam grandams grandchild grandchildren
granddad granddads granddaughter granddaughters grandfather grandfathers grandma grandmas grandmother
grandmothers grandpa grandpas grands grandson grandsons grange granges granny grans grant grants grasp
grasping grasps grass grasses grassy grate grates grave gravel graveled graveling gravelled gravelling
gravels graves graving graying grays great greats greer greet greets greta grief griefs grieg grind grinding
grindings grinds grinning grins gripped gripping grist groan groans groat groats groin groins groom grooms
groper gropers groping gross grossed ground grounds group groups grout grouts grove groves grower growers
growing growl growling growls grown grows grubbed grubber grubbers grubbing grump grumps grumpy guides gulfs
gulled gulling gulls gully gummy gunning gunny guppy gushed gushing gusts gutting guying gwent gyves gyving
hacked hacking hacks hades hadnt hadst hailed hails hairs hakes haled haler hales haling hallowed halls
haloed halos halted halts halve halved halves halving hamas hammed hammer hammers hammier hammiest hamming
hammy hamper hampers hamster hamsters hamstring hamstrings hamstrung handed handel handing handle handled
handles hands handy hanged hanger hangers hanging hangings hangs hanks haply happen happened happening
happenings happens happier happiest happiness happy harden hardened hardening hardens harder hardier hardily
harding hardly hardy hared harem harems hares haring harked harking harks harley harmed harming harms harped
harper harping harps harpy harried harrier harriers harry harrying harte harts hasnt hassle hassled hassles
haste hasted hastes hastier hasting hastings hatch hatched hatches hatching hated hater haters hates hating
hatred hatreds hatted hatter hatters hattie haunt haunts havel haven havens havent haves having havre hawed
hawing hayed hayes haying hazed hazes hazing hazings hbase headache headaches headed headier headiness
heading headings heads heady healed healer healers healing heals heaped heaping heaps heard hearing hearings
hears hearst heart hearth hearths hearts hearty heated heater heaters heath heather heaths heating heats
heave heaved heaven heavenly heavens heaver heavers heaves heavier heavies heaviness heaving heavy hedge
hedges heeded heeding heeds heel heeled heeling heels hefted hefting hefts hegel height heights heirs helios
hell hellas helle helles hello hellos helms helped helper helpers helpful helping helpings helps hemmer
hemmers hench herat herbs herder herders herds heres heresy hermes herne heroes herpes herring herrings
hettie hewer hewers hexes hicks hided hides hiding hidings hieing higher highers highs hiked hiker hikers
hikes hiking hill hills hilly hilts hinder hinders hinds hines hinging hinter hinters hints hipped hipping
hippy hired hires hiring hissed hisses hissing hitch hitched hitches hitching hither hitter hitters hitting
hived hives hiving hoard hoarder hoarders hoards hoarse hobby hocked hocking hocks hoeing hoers hogged
hogging hogtie hogties hoked hokes hoking holder holders holding holdings holds holed holes holing holler
hollers hollowing holmes homebody homed homeless homer homers homes homey homeys homie homies homing homos
hones honing hooding hoods hooked hooker hookers hooking hooks hooner hooners hoons hooping hooted hooter
hooters hooting hoots hoovered hoovering hoped hopeful hopefully hopefuls hopeh hopeless hopes hoping hopis
hopped hopping horae horde hordes hording horne horns horrendous horrible horribly horsa horse horsed horses
horsey horsy horus hoses hosing hospital hospitals hosts hotted hotter hottie hotties hound hounding hounds
houri houris hourly hours house housed housemate housemates houses housework hover hovered hovering hovers
however huang hubby huffed huffing huffs huffy huger hugging hulled hulling hulls humber humbled humid
humidify humidity humility hummer hummers humor humors humour humours humped humping humps hunch hunched
hunches hunger hungers hunker hunkers hunks hunted hunter hunters hunting hunts hurled hurling hurls hurst
hurting hurtling hurts husband husbands hushed hushing hustings hydrotherapy hying hypes hyping hypos iambs
ibuprofen icing icings ideal ideals ideas igraine imams impact impacts impart imparts impassible impossible
impossibles impossibly improv improve improved improvement improvements improves improving inability inaner
inched inches inching incontinence incontinent increase increased increases increasing indoor indoors
infected infection infections infectious infer infers inflammatory inflection inflections injected injection
injections inlay inlays inner inset insets inside insider insiders insides instead instep insteps instructed
insurance insurances intend intends intent intents inter intermittent interne interned internee internees
internet inters intolerant intros iphone irides irises irrigable irritable irritably ischia issue issued
issuer issuers issues issus itched itches itching itchy itll itself jabbing jacked jacket jackets jacking
jacks jacuzzi jaded jades jagged jagger jailed jails jambs jamel james jammed jammy january janus jarring
jarry jaunt jaunts jeans jeeps jeered jeers jello jells jelly jerks jerky jested jesting jests jetting
jibbing jigged jigger jiggers jigging jiggle jiggles jiggling jiggly jilted jilting jilts jingle jingled
jingles jingling jingly jinks jives jiving jobbing jocks jogged jogger joggers jogging joggled joggling joins
joint joints joist joists joked joker jokers jokes jokey jolly jolted jolter jolters jolting jolts jones
jotted jotter jotters jotting jottings jounce jounces journey journeys joust jousts jugged jugging jules
jumbled jumped jumper jumpers jumping jumps jumpy junction junctions junes junks jutes juts jutting karts
kaunas keats keeling keels keening keens keep keeping keeps keller kelly kepis kettle kettles keven khans
kicked kicker kickers kicking kicks kicky kidder kidders kiddo kiddos kidney kidneys kikes kill killed killer
killers killing killings kills kilned kilning kilns kilos kilted kilter kilts kinda kinder kinds kines kingly
kings kinked kinks kinky kinney kipling kipped kipping kissed kisses kissing kitchen kitchens kites kiting
kitted kitten kittens kitting kline knackered knaves kneading knee kneecap kneecaps kneed kneel kneels knees
knife knifed knifes knifing knight knightly knights knits knives knobs knocked knocker knockers knocking
knots known knows kooks krill labia labial labials laces lacing lacked lacking lacks ladder ladders laded
laden lades lading ladings lager lagers lagged lagging lakes lamas lambs lamed lamely lamer lames lamest
laming lammed lamps lance lanced lancer lancers lances lancing landed lander landlord landlords lands lanes
langer lapped lapping lapps lapse larch larder larders lards lardy large larger larges largess larking larks
larry laser lasers lashed lasses lasted lastex lasting lasts latch latched latches latching lately later
lateral laterals lateran latest latex lathe lather lathers lathes laths lats latte latter lattes lauder lauds
laughing laughter launch laved laves laving lawes lawful lawns laxer layer layers laying lazes lazing lazying
leach leached leaches leaching leaded leaden leader leaders leading leads leafage leafed leafing leafless
leaflet leaflets leafs leakage leakages leaked leakey leaking leaks leaky leaned leaning leanings leann leans
leaped leaping leaps leapt learn learned learner learners learning learns learnt leary lease leased leases
leash leasing least leather leathers leave leaved leaven leavens leaver leavers leaves leaving leavings
leavis lecture lectured lecturer lecturers lectures leda ledge ledges leeds leeks leered leers lefter lefts
lefty legged legging leggings legion legions leiden leis leman lena lender lenders lending lends length
lengths lengthy lenses lents lesion lesions less lessen lessens lessing lesson lessons lessor lessors lest
lester letter letters letting lettings levee levees level levels leven lever levers leyden libia licence
licenced licences license licenses licked licking lickings licks lief lien liens lifeless lifer lifers
lifesaver lifesavers lifted lifter lifters lifting lifts light lighted lighten lightening lightens lighter
lighters lightest lightheaded lighting lightly lightness lightning lightnings lights liked liken likens liker
likes likest likewise liking lilos lilted lilting lilts limbo limbos limbs limes liming limns limos limped
limps linden lindens lined linen linens liner liners lines linger lingers lings lining linings links linus
lion lions lippe lipped lisp lisped lisps listed listening lister listing listings lists liszt liter literal
literals liters lithe lither litre litres litter litters little littler littlest lived lively liven livens
liver livers lives livest living livings lizzy loads loafs loaning loans loaves lobed lobes locke locked
locker lockers locket lockets locking locks locos lodes lodged lodger lodgers lodging lodgings lofted lofting
lofts loges logged logger loggers logging login logins loins loiter loiters lolling lolls lonely loner loners
longed longer longing longings longinus longs lonna look looked looker lookers looking looks loomed looming
looms loons looped looping loops loose loosed loosen loosened looseness loosens looser looses loosing looted
looter looters looting loots loped lopes loping lopped lords loris lorry loser losers loses losing losings
loss lotion lotions lots lottie lough loughs lounger loungers lounges lounging lours louse louses louth louts
loved lovell lovely lover lovers loves lovey loveys loving lowed lower lowered lowers lowery lowing lowly
loyal lubber lubbers lucas lucked lucking lucks lucky luffed luffing luffs luges lugged lugging lulled
lulling lulls lully lumbago lumbar lumber lumbers lumped lumping lumps lumpy lunch lunched lunches lunchtime
lunchtimes lunge lunged lunges lunging lungs lurch lures luring lurks lushes lusted lusts lutes lying lynch
lyric lyrical lyrics mable maces machine machined machines macing macks madder madders madge madly madness
mages magic magics maids mailed mails maims maine mainly mains maker makers makes making makings males malls
malone malted malteds malts mamas mammies mammy manage manageable managed manager managers manages managing
mande mandes mandy manes mange mangy manic manics manky manly mantes mantis mapped mapping mappings marathon
marathons march marche marches marching marci marco marcos marcus marcy mares maris marking markings marks
maros married marrieds marring marry marrying marsh marts masher mashers masked masking masks massage
massaged massages massed masses masseur masseurs masseuse masseuses massing masted master masters masts match
matched matches matching mated mater maters mates matey mateys mather maths mating matres matte matted mattel
matter matters mattes mattress matts maude maxes maxing maybe maybes mazes meade meals mealy meaning meanings
means meant meany meath meats medal medals medan meddle meddles mediation medication medications medicine
medicines meditation meditations meekly meeting meetings meets megan melded melds melos melted melting melts
memory menage menages mended mender menders mending mends menes menial menials menses menus meres meridian
meridians mesas mess message messaged messages messed messes messing messy metal metals metatarsal
metatarsals meted meteors meter meters metes meting metre metres metros mettle mewls meyers micks midday
middies middle middles middy midnight midway midways mien miens might mighty migraine migraines migrate
migrated migrates miked mikes miking milch milder mildew mildews miler milers miles milfs milker milkers
milks milled miller millers milliliter milliliters millilitre millilitres milling millings mills milne milted
milts mimes mince minces minder minders minds mindy mined miner miners mines mingle mingled mingles mingling
mingus minis minks minos minsk minter minters mints minuet minuets minus minuses minute minuted minuter
minutes minutest minxes mired mires miserable miserably misled miss missed misses missing missis missus missy
mistake mistaken mistakes misted mister misters misting mists misused misuses misusing mitch miter miters
mites mitre mitres mitten mittens mixed mixes moaning moans moats mobil mobilising mobilizing mocked mocks
modes modifier modifiers modifies moggy moiled moire moires moist moistly molder molders molding moldings
molds moles molls molted molting molts moment momenta moments momus monday mondays monger mongers monies
monte month monthly months monty mood moods moody mooed mooing mooning moons moore moors mooted moots moped
mopeds mopes moping mopped morea morel morels mores morin morning mornings morns morphine morphing morse
moses mosses mostly motes mother mothered mothering mothers moths motion motions motivation motivations
motorbike motorbiked motorbikes motrin mots mottle mottles moues mould moulding mouldings moulds moulting
mound mounding mounds mount mounts mourning mouse mouses mouth mouthe mouths mouthy moved movement movements
mover movers moves movie movies moving mowed mower mowers mowing moxie mucks mucus muddle muddles muffed
muffing muffs mugging muggings muggy mulch mulder mules mulled mulling mulls mumbled mummer mummers mummy
mumps munch munched murder murdered murderer murderers murderess murders murine murks mused muses mushed
mushing musing musings mussed musses mussing musts musty muter mutes mutter mutters mutts myles myself naan
naans nabbing nadia naff nagger naggers nagging naifs nailed nails names nanak nanas nancy nanna napes napped
nappier nappiest napping nappy nastier natch natter natters nattier naught naughts naughty naves neaps nearby
neared nearing nearly nears neath neatly necked necker necks need needed needing needle needled needles
needless needling needs needy neighbor neighbors neighbour neighbours neither nelly nephew nephews nerds
nerva nerve nerved nerves nervous nervy nested nesting nests netflix nether netting nettle nettled nettles
nettling netts never nevers newer newsy newts nexis nexus nicer nicest niche niches nicked nicker nickers
nicking nicks niece nieces nieves niger nigger niggers niggle niggled niggler nigglers niggles niggling
nigher night nightly nightmare nightmares nights nighttime nighty niles nimby nimes nines nipped nipping
niter nites nitre nixed nixes nobody nodes noes noise noises nonce nonetheless nongs nonstop nooks noon noone
noose nooses nordic nordics norma normal normalcy normally norman normans norms norse north norths nosed
noses nosey noshes noshing notating notching noted notes nothing nothings notice noticed notices noting
notion notions notus nougat nougats nought noughts nouns november novembers novice novices nowadays nowhere
noyes nubby nuder null nulla nulls numbed number numbers numbing numbly numbness numbs nurse nursed nurser
nursers nurses nutting oaken oases oates oaths obeying occident ocher oclock october octobers odder odes odor
odors offered office officer officers offices oiled oiling oinks okays olaf older olin olive olives omens
ongoing onset onsets onside oohing oozing opened opener openers opening openings opens operation operations
opine opined opines oping opining oppose opposed opposes opposite opposites optimistic orange oranges oration
orations order ordered orders orgasm orgasms oscan oscans oscar oscars osset osteopath osteopaths osteopathy
other others otherwise otter otters ought ounce ounces ouster ousters ousts outed outer outside outsider
outsiders outsides outsize outsizes outta ovation ovations ovens overbid overbids overdid overdoes overdoing
overdone overdose overdosed overdoses overdosing overhead overheads overhear overheard overhears overheat
overheats overnight overnights overs oversight oversights overt overtone overtones ovoid ovoids owens owing
owned oxycontin ozone paar pabst paced pacer pacers paces pacing pacino packed packer packers packet packets
packing packs pacts padded paddle paddles padus paged pager pagers pages paging paige pailful pailfuls pails
paine pained painful paining painkiller painkillers painless pains paint painted painting paintings paints
paired pairing pairings pairs palace palaces palates paled paleo paler pales paley paling palings palled
palling palls palmed palmer palms pamphlet pamphlets panama panamas pandered panel panels panes pangs
panicking panicky panned panning panted panting pants paoting papas paper papered papers paperwork pappy
paracetamol paracetamols paralyse paralysed paralyses paralysis paralyze paralyzed paralyzes parapets paras
parasol parasols parch parches parching pardner pardners pared parent parents parer parers pares paring
parings paris parka parkas parked parkes parks parky parma paros parried parring parry parrying parse parsed
parses parsing particle particles particularly parting partings partly partner partners parts party passage
passages passed passel passels passer passers passes passing pasta pastas paste pasted pastes pastier pasting
pasto pasts pasture pastures pasty patch patched patches patching patchy patel patent patents pates pathos
paths patient patients patras pats patter patters patting pause paused pauses pausing paved paves paving
pavings pawing pawned pawning pawns payed payer payers paying peace peaceful peaces peach peaches peaked
peaking peaks peale pealed pealing peals pearlier pearly pears peary peasant peasants pecked pecking pecks
peebles peed peeing peeking peeks peeling peelings peels peens peeping peeps peered peering peers peeving
pegged pegging peking pekings pella pelted pelts pelvic pelvis pence pended pending pends penis peony people
peopled peoples pepped peppy percent percents perfect perfecta perfectas perfects perhaps perineum perks
pertly pester pesters pests petal petals petard petards peters petting petty pharmacist pharmacists pharmacy
pheasant pheasants phelps phoenix phoenixes phone phoned phones phoney phoneys phonies phony physic physical
physicals physics physio physios physiotherapist physiotherapists physiotherapy piaster piasters picked
picker pickers picket pickets picking pickings pickle pickled pickles pickling picks picky piddle piddles
piece pieces pieing piked piker pikers pikes piking pilaster pilasters pilate pilates pilatus piled piles
piling pilings pill pilled pilling pillow pillows pills pilly pimps pinch pinched pinches pinching pincus
pined pines piney pinging pings pining pinked pinking pinko pinkos pinks pinky pinned pinning pinny pinsk
pinter pinto pintos pints piped pipes piping pipped pipping pirates pissed pisses pissing pitch pitched
pitches pitching pitting place placed placer placers places placing placings placket plackets plaice plaid
plaids plain plains plaint plaints plait plaits plane planed planes planing plank planking planks planning
plannings plans planter planters planting plantings plants plaster plasters plate plated plates plath plats
platter platters platys played player players playing plays plead pleads pleas pleasant please pleased
pleases pleasure pleasured pleasures pleven plies plight plights plonks plopped plots plows ploys pluck
plucks plugs plump plumped plumping plumps plums plunges plunks plush plying pocked pocket pockets pocking
pocks podcast podcasts poets point points pointy poked poker pokers pokes pokey pokeys pokier poking poled
poles poling polled polling polls polo polys ponce ponces poncy ponder ponders ponds pones ponging pongs
pooed poofs poohed poohing poohs pooing pool poole pooled pooling pools pooped pooping poops poor popes
popped popper poppers poppet poppets poppy pored pores poring porker porkers porte ported porter porters
portholes portly ports posed poser posers poses posher posing posit position positions positron positrons
posits possible possibles possibly posted poster posters postpone postponed postpones posts posture postured
postures pother pothered pothering pothers pothole potholed potholer potholers potholes potion potions pots
potter potters potties potting potts pouch pouched pouches pouching pounce pounces pouncing pound pounding
poundings pounds pours pouter pouters pouts powder powders power powered powerless powers powys poxes
practice practiced practices practise practises praise praised praises prams prang prangs pranks prat prating
prats prayed praying prays preach preached preaches preaching preceded prednisone prefab prefabs prefect
prefects prefer preferable preferably preferred preferring prefers preps prescribe prescribed prescribes
prescribing prescription prescriptions present presently presents preset presets press pressed presser
pressers presses pressies pressing pressings pressure pressured pressures pretty prevent prevents preying
preys price priced prices pricey prick pricked pricking prickle prickled prickles prickling prickly pricks
pride prided prides priding pried pries primates prime primes prince princes print prints prise prises
prising private privater privates privatest prize prizes problem problems prods programme programmed
programmer programmers programmes proms prone propel propels proper propped propping props proscribe
proscribed proscribes proscribing proscription proscriptions prose prosper prospers prove proves provoke
provoked provoker provokers provokes prows prude prudes prying ptah pubic pubis public pucks puff puffed
puffer puffers puffin puffing puffins puffs puffy puled pules pull pulled puller pullers pullet pullets
pulley pulleys pulling pulls pulped pulping pulps pulpy pulsating pulsed pulsing pumped pumping pumps punch
punched punches punching punic punning punting punts pupped pupping puppis puppy purine purines purled
purling purls purple purpler purples purplest purpose purposed purposes purse purses pursing pushed pusher
pushers pushes pushing pushup pushups pushy putting putts puttying quadriceps quads qualifies qualify
qualities quality quarter quarters quartet quartets quays question questioned questioner questioners
questions queueing queuing quickly quids quiet quieten quietened quietens quiets quietus quilt quilts quins
quint quints quips quire quires quirt quirts quite quito quits quizzed quizzer quizzers quizzes quoit quoits
quote quotes rabbet rabbets rabbi rabbis rabbit rabbits rabia rabid rabies rabin raced racer racers races
racing racked racket rackets racking racks radiate radiated radiates radiating radiator radiators rafter
rafters raged rages ragging raging raided raiding raids railed rails rained raining rains rainy raise raised
raiser raisers raises raising rakes raking rally rammed ramping ramps rams ramses ranee ranees range ranged
ranger rangers ranges ranging rangy rani ranis rankle rankles ranks ranted ranting rantings rants raped rapes
rapid rapids raping rapped rapping rarefy rarely rares raring rasher rashers rasping raster rated rater
raters rates rather rating ratings rationing ratter ratters raved ravel raveled raveling ravelings ravelled
ravelling ravellings ravels raves raving ravings rawer rawlings rawness razes razing reach reached reaches
reaching react reacted reacting reacts reade reader readers reading readings reads ready readying realise
realised realises realize realized realizes really realm realms reals realty reaming reams reaping reappear
reappeared reappears reaps reared rearing rearm rearms rears reason reasons recede receded recedes recent
recently recital recitals reckon reckons reclined recommenced recommend recommended recommends recons
recovered recovering recreated rectal rectum rectums recurred recused redden reddens redder redding reduce
reduced reducer reducers reduces reeds reedy reeks reeling reels refer referable refereed referred referrer
referrers referring refers refuse refused refuses refuted regal regally regard regards regin region regions
reheat reheats reich reilly reined reins related relaxed relaxer relaxers relaxes relayed releasing
relentless relied relief reliefs relies relieve relieved reliever relievers relieves relieving relist
relisted relisting relists relive relived relives reliving remainder remainders remanded remedy reminded
reminder reminders renal render renders rending rends rental rentals rented renter renters renting rents
reordered repeal repeals repeat repeats repent repents replacement replacements repressed resat reseed
reseeds resent resents reset resets resew resews resht reside resides resist resisted resister resisters
resisting resists resit resits resitting resoled resolve resolved resolver resolves respite respites
responding rested resting restring restrings rests result results retard retards retch retched retches
retching retention retreaded retreated return returned returnee returnees returner returners returns reused
reval revel revels revers revolved reward rewards rewed reweds reyes rhone rials ribbed ribber ribbers
ribbing riced ricer ricers rices ricing ricked ricking ricks ridding riddle riddles rider riders rides ridge
ridges ridging riding rifted rifting rifts rigger riggers right righter rightly rightness righto rights
rightsize rightsizes rigid riled riles riling rills rimes riming rimmed rinds ringer ringers ringing ringings
ringling rings rinks rinse rinses rinsing riots ripen ripens ripped ripping risen riser risers rises rising
risings risking risks rites riven rives riving riyal riyals roach roaches roads roams roars roast roasts
robbed robber robbers robbing robed robes robing robot robots rocked rocket rockets rocks roes roger rogers
roiled roiling roils roles roll rolled roller rollers rollin rolling rollings rollins rollo rolls romes romps
ronal roods roofs rooked rooking rooks room roommate roommates rooms roomy roost rooster roosters roosts root
rooted roots roped roper ropers ropes roping rorted rorts roses rosie roster rosters rotating rotted rotten
rotter rotters rotting rotund rouble roubles rouge rouges rough roughed roughen roughens rougher roughing
roughly roughs roughy roulers round rounding rounds rouse rouses route routed router routers routes routine
routines routing routs roved rover rovers roves roving rowed rowel rowels rower rowers rowing rowling royal
royals rubbed rubber rubbers rubbery rubbing rubbings rubier ruched rucks rucksack rucksacks rudder rudders
ruffed ruffing ruffs ruined ruining ruins ruled ruler rulers rules rumbled rummer rummy rumor rumors rumour
rumours rumps rumpus runes rungs running runny runts ruses rushed rusher rushers rushes rushing rushy rusks
rusted rusting rusts rutting sable sables sachem sachems sachet sachets sachs sacked sacking sackings sacks
sacra sacred sacroiliac sacroiliacs sacrum sadden saddens sadder saddle saddled saddler saddlers saddles
sades sadi sadly sadness safer safes safest sages sagging saida sailed sails saint sainted saints saks salas
sales salta salto salts salty salve salved salves salving sames samey sammy samos sanded sanding sands sapped
sapper sappers sappier sappiest sappiness sapping sappy sarong sarongs sassed sassing satay sated sates
sating satrap satraps saturday saturdays sauna saunas saved saver savers saves saving savings savours sawed
sawing saxes saying sayings scabbed scabbing scabby scabs scads scala scald scalding scalds scale scaled
scales scaling scalp scalping scalps scaly scamp scamps scams scans scant scants scarcely scare scared scares
scarf scarfed scarfs scaring scarp scarped scarps scarred scars scary scats scattered scent scents schedule
scheduled scheduler schedulers schedules sciatic sciatica scold scolding scoldings scolds scone scones scoop
scooping scoops scoot scooter scooters scooting scoots scope scopes scorching score scored scorer scorers
scores scorn scorns scotching scots scows scrag scrags scram scrams scrap scrape scrapes scraps scrawled
scrawling scrawly scream screaming screams screened scrip scrips script scripts scroll scrolled scrolling
scrolls scrotum scrum scrums scrunches scuff scuffs scupper scuppers seabed seabeds sealed sealing seals
seamed seaming seams seared searing sears season seasons seated seating seats seattle sebring seceded second
seconds sects sedated sedentary sedge seduce seduced seduces seeded seeding seedling seedlings seeds seeing
seeings seeking seeks seem seeming seems seen seeping seeps seers seine seined seines seize seized seizes
seldom selectric selling sells semen sender senders sending sends sensation sensations sense sensed senses
septa september septembers serer serfs serve served serves session sessions settee settees setter setters
setting settings settle settled settler settlers settles settling setts setups seven sevens sever several
severn severs sewer sewers sewing sexing sexist sexists sexting sexual sexually shabby shack shacked shacking
shacks shady shaft shafted shafts shaka shake shakes shaking shaky shale shall shalt shame shames shams shang
shank shanks shans shard shards share shared shares shari sharing shark sharks sharp sharpe sharpness sharps
sharpy shattered shauna shave shaved shaver shavers shaves shaving shavings shawl shawls shawn shays shearing
sheds sheen sheep sheers sheet sheets shelf shell shelled shelling shells shewed shewn shews shias shiatsu
shier shies shift shifted shifts shifty shill shilled shills shimming shims shinbone shinbones shine shiner
shiners shines shingle shingles shinning shins shiny shipped shipping ships shirred shirt shirted shirts
shite shits shitted shitting shiver shivering shivers shivery shivs shoat shoats shock shocked shocker
shockers shocking shocks shoes shone shonk shonks shooed shooing shook shoos shoot shooter shooters shooting
shootings shoots shopped shopping shops shore shored shores short shorted shorten shortens shorter shorting
shorts shorty shots should shoulda shoulder shoulders shouldnt shouldve shout shouter shouters shouting
shouts shoved shoves showa showed shower showers showery showier shown shows showy shrew shrews shrift shtick
shticks shuck shucked shucking shucks shunned shuns shunt shunted shunts shuts shuttered sicked sicking sicks
sided sides siding sidings sidle sidled sidles sidney sifted sifter sifters sifting sifts sighs sight sightly
sights signac signal signals signs sileni silent silents silenus silks sills silos silting silts simmer
simmers since sines sing singe singer singers singes singing single singled singles singlet singlets singling
singly sings sining sinks sinned sinner sinners sinning sinus sipped sipper sippers sipping sired sires
siring sises sister sisters sited sites sitter sitters sitting sittings sixes sixteen sixteens sized sizer
sizes sizing skated skeet skewed skewer skewers skids skies skiff skiffs skill skilled skills skimming skimp
skimped skimping skimps skims skinning skins skipped skipper skippers skipping skips skite skiting skits
skiver skivers slabbed slabbing slabs slacking slags slain slaking slamming slams slapped slapping slaps
slate slated slater slates slats slaughter slaughters slave slaved slaves slaving slavs slayed slaying
slayings slays sleds sleek sleeking sleeks sleep sleeping sleeps sleepy sleet sleeting sleets sleety slept
slews slicers slick slicks slide slider sliders slides slight slighter slightest slightly slights slimming
slims sling slings slink slinks slipped slipper slippers slipping slips slits slitting sliver slivering
slivers slobs sloe sloes slogs sloop sloops slopped slopping sloppy slops slots slouched sloucher slouchers
slouches slouching sloughed sloughing slowed slower slowly slows slues slummed slummer slumming slump slumped
slumping slumps slums slurped slurping slush sluts small smaller smalls smart smarted smarting smarts
smearing smell smelled smelling smells smelted smelts smile smiled smiles smite smites smiting smock smocked
smocking smocks smoothed smother smothers smoulder smoulders snagging snags snaking snaky snapped snapping
snaps snared snaring sneered sneering sneerings sneeze sneezed sneezes sneezing snell snick snicks snide
sniff sniffer sniffers sniffs snipped snipping snips snitched snits snobs snogs snood snoods snoop snooping
snoops snoot snoots snore snorer snorers snores snort snorted snorter snorters snorts snots snowed snows
snowy snuff snuffs soaking soakings soaks soaping soaps soared soaring soars soave soaves sober sobers soccer
socked socket sockets socking socks sodas sodden sofas sofia softy soiled solder solders soled solent soles
solid solidi solids solidus solis solon solos soluble solubles solve solves somebody someone someones
something somethings sometime sometimes somewhat somewhats somewhere somme songs sooks soon sooner soong
sooth soothe soothed soother soothers soothes sopped sopping soreness sorer sores sorest sorry sorta sorted
sorter sorters sortied sorts sough soughed soughing soughs sought souks souls sound sounding soundings sounds
soups soupy source sourced sources sourer sourly sours souse souses souter south souths soutine sowed sower
sowers sowing spaced spacing spaded spahn spain spammed spamming spams spank spanks spanning spans spare
spared sparer spares sparing spark sparked sparks sparred spars spasm spasms spats spattered spawn spawns
spayed spaying spays speared spearing specially specs speed speeds spell spelled spelling spellings spells
spend spends spent spewer spewers sphincter sphincters spice spices spics spicy spiders spies spiff spiffs
spike spikes spiky spill spills spinal spinals spine spines spinet spinets spinning spins spinx spiny spiral
spirals spire spires spirit spirits spiry spite spites spiting spits spitting spivs splay splayed splays
spline splines spock spoiled spool spools spoon spoons spoor spoors spore spored spores sporing sport sported
sports sporty spots spout spouts sprain spraining sprains sprang sprat sprats spray spraying sprays spread
spreading spreads spreed sprig sprigs spring springs springy sprint sprints sprung spurt spurts spying squabs
squad squads square squared squarer squares squarest squat squats squaws squeezing squid squids squire
squires stabbed stabber stabbers stabbing stabbings stabled stably stabs stack stacks stacy staff staffer
staffers staffs staged staging stagings stags stagy staid stain staining stains stair stairs stake staked
stakes staking staled staling stalk stalked stalks stall stalls stand standby standbys standing standings
stands stank stans stare stared stares staring stark starling starlings starr starred starring stars start
started starter starters starting startled startling starts starved starving starvings stated stating
stationary stationery stats stave staved staves staving stayed stayer stayers staying stays stead steads
steady steamy steen steep steeped steeping steeps stems stent stents steppe stepped stepper steppers steppes
steps steroid steroids stets stetting steven stevens stews stick sticks sticky sties stiff stiffed stiffen
stiffens stiffer stiffness stiffs stile stiles still stills stilt stilts stine sting stings stingy stink
stinks stint stints stirred stirrer stirrers stirs stitched stock stocked stocking stockings stocks stocky
stogy stoke stokes stole stoles stolid stomach stomachs stomp stomped stomping stomps stone stoned stoner
stoners stones stony stood stool stools stoop stooped stooping stoops stopped stopper stoppers stopping
stoppled stops store stores storey storeys stork storks storm storms stormy storting story stoup stoups stove
stoves stowe stowed stows straggle straggled straggles straggling straight straighten straightens straighter
straights strain strainer strainers straining strains strait straits strand stranding strands strange
stranger strangers strangest strangle strangles strap strapped straps straus straw straws stray strayed
straying strays stream streaming streams strength strengthen strengthens strengths strep stress stressed
stresses stressful stressing stretch stretched stretcher stretchers stretches stretching stretchy strews
string stringer stringers strings strip stripped stripping strips stroll strolled stroller strollers
strolling strolls strong stronger strop stropped strops struck struggle struggled struggles struggling strung
stuart stuarts stubbed stubbing stubble stubby stubs stuck stuff stuffs stuffy stumble stumbled stumbler
stumblers stumbles stumped stumping stung stunk stunted stupid stupids sturgeon sturgeons suave subbed
subbing suckle suckled suckles suckling sucklings sucks sucre sudden sued suggest suggested suggester
suggests suicidal suicide suicides suing suitcase suitcases suite suites suiting suits sully sumer summed
summer summers summery sumner sumps sumter sunda sundae sundaes sundas sunday sundays sunder sunders sundry
sunless sunning sunny super superman supermarket supermarkets supers supine supped supper suppers supping
suppler support supported supporter supporters supporting supports suppose supposed supposes sureness surer
surest surfs surge surgeon surgeons surgery surges survivor survivors suspected suture sutures swabbed
swabbing swabs swaddle swaddles swags swallowed swami swamis swamp swamped swamps swans swapped swapping
swaps swarm swarms swash swatch swats swattered swayed swaying sways swear swearing swears sweat sweated
sweating sweats sweaty sweep sweeping sweepings sweeps sweet sweets swell swelled sweller swelling swellings
swells swept swerve swerved swerves swift swifts swigs swill swilled swilling swills swimming swims swine
swines swing swings swipe swiped swipes swiping swish swished swishes swishing swiss switched switcher
switchers switches swollen swoon swoons swoop swooping swoops sword swords swore sworn swots symptom symptoms
synonym synonyms synonymy system systems tabbed tabbing tabby table tabled tables tablet tablets tacked
tacking tacks tagger taggers tagging tagus tailbone tailbones tailed tailing tails taint tainted tainting
taints taiping taken taker takers takes taking takings tales tali talked talker talkers talkies talking talks
talky talos talus tames tamil tamils taming tammy tamper tampered tampers tamping tamps tangle tangled
tangles tangling tangs tanked tanking tanks tapered tapes taping tapped tapping tared taree tares taring
tarns tarried tarrier tarring tarry tarrying tarted tarting tartly tarts tasered tasked tasking tasks tasted
taster tasters tastier tasting tastings tater taters tatter tatters taught taunt taunts tavel taxes taxing
teach teacher teachers teaches teaching teachings teaks teals teaming teammate teammates teams teared tearful
tearing tears teary tease teased teases teasing teatime teatimes teats teeing teems teens teeth teethe
teethes teide telex tell tells tellus telly tempe temped temper tempera temperas temperature temperatures
tempers tempted tempter tempters tench tended tender tenderness tenders tending tends teniers tenner tenners
tennis tenon tenons tense tensed tenser tenses tented tenth tenths tenting tents terns terrible terribly
terrified terrifies terry tested tester testers testes testicle testicles testing testings testis tests testy
tets texted texting texts thais thana thane thanes thanh thank thanking thanks thant tharp thatd thaws
theater theaters theatre theatres thebes thees their theirs theme themes themis therapist therapists therapy
there theres theresa therese therms these theses theseus thesis thews theyd theyre theyve thick thicken
thickens thicker thicket thickets thigh thighs thine thing things thingy think thinker thinkers thinking
thinks thinned thinner thinners thinness thinning thins thirteen thirteens thole tholes thong thongs thorough
those thoth though thought thoughts thous thrace thread threads thready threat threats three threes threw
thrice thrive thrives throat throats throaty throb throbbed throbbing throbs throe throes through throughout
throughput throw throws thru thrum thrums thrush thrust thuds thugs thumb thumbs thump thumps thursday
thursdays ticked ticker tickers ticking ticks tiddler tiddlers tided tides tidies tiding tidings tied tiered
tiffs tight tighten tightening tightens tighter tightly tightness tights tilde tildes tiled tiles tiling till
tilled tiller tillers tilling tills tilting tilts timed timer timers times timex timing timings timmy timor
timour tinder tines tinge tinged tingeing tinges tingle tingled tingles tingling tinglings tingly tings
tinkle tinkled tinkles tinkling tinned tints tipped tipping tired tiredness tires tiring tissue tissues titch
titches titchy tither tithers titling tittle tittles tizzy toads toady toast toasts toasty today toddle
toddled toddler toddlers toddles toddy toffee toffees togas together togged togging toiled toiler toilers
toilet toilets toiling toils tokay tokays token tokens tokes toking tolerable tolerably tolerate tolerated
tolerates tolling tolls tomes tommy tomorrow tomorrows tonal tonally tones tonging tongs tongue tongued
tongues tonight toning tonto took tools tooted tooth toothache toothaches toothed toothy toots topped topping
toppings torch torched torches torching torte tortes torts torture tortured torturer torturers tortures torus
total totally totals totes totter totters touch touched touches touching touchings touchy tough toughed
toughen toughens tougher toughing toughly toughs tourney tourneys tours touts toward towards towed towel
towels tower towered towers towing townes towns toying trace traced tracer tracers traces tracey traci tracie
track tracks tract traction tracts tracy trade trades traffic traffics trail trailer trailers trailing trails
train trained trainee trainees trainer trainers training trains trait traits trammed tramp tramped tramping
trampoline trampolined trampolines tramps trams trance trances tranny trapped trapper trappers trapping
trappings traps trash trashed travel traveled traveler travelers traveling travelings travelled traveller
travellers travelling travellings travels trawled trawling trays tread treading treadmill treadmills treads
treason treat treatment treatments treats tree treed trees treks trent tress tresses trews treys triad triads
trice trick trickier trickle trickles trickling tricks tricky tried trier triers tries trigger triggered
triggers trill trills trims tripled tripling trippe tripped tripper trippers tripping trite troll trolled
trolley trolleys trolling trolls tromps troth trouble troubled troubles troubling trough troughs trove troves
trowed trowing trows truce truces truck trucks trued trues trugs truing trump trumps trying tsars tubby tubes
tubing tucks tudor tudors tuesday tuesdays tugging tumble tumbled tumbler tumblers tumbles tumid tumidity
tummy tumor tumors tumour tumours tuned tunes tuning tunny turds turfed turfing turfs turin turing turks
turned turner turners turning turnings turns turps tushes tusks tutor tutors tutting tuxes twain twanged
twats tweak tweaks tweet tweets twelve twelves twenty twice twigged twill twine twined twines twinge twinged
twinges twinned twist twisted twister twisters twisting twists twisty twitched twits twitted twitting twixt
tying tykes tylenol tyler types typing typos tyree tyros tzars udder udders udine ultra ultras umber umped
umping unable unaware unawares unbearable unbearably unbeatable unbind unbinds unchanged uncharged uncle
uncles uncomfortable uncomfortably unction unctions under undone unfit unfits uniat uniats unitas unite
unites units unity unkind unless unlit unpaid unrelenting unsaid unset unstable unstably unsteady unsupported
untie unties until unwearable unwind unwinds upped upper uppers upping upright uprights upstairs uptight
upton upwind urinate urinated urinates urinating urine urns ursine usable useless users using usual usually
utes uther vaccine vaccines vacuumed vacuuming vagina vaginae vaginal vaginas vainly valium valiums valve
valved valves vamps vance vanished vanishes vapid varnished vases vaster vasts vaunt vaunts veeps veer veered
veers vegan vegans vegetable vegetables vegged vegging velds vended vending vends venial ventral vents verbs
vertebra vertebrae vertebral vertebrate vertebrates verve vest vested vesting vests vetting vibes viced vices
vicing video videos vies views viking vikings vince vines vireo vireos visas vised vises vising visit visits
vittles voice voices voicing voided voiding voids voles volos volts voluble votes vouch vouched vouches
vouching vowed vowel vowels vowing vulva vulvae vying wacker wacks wadded waddle waddles waded wader waders
wades wadge wadges wading wafer wafers wafted wafting wafts waged wager wagers wages wagging waging waifs
wailed wailing wails wains waist waists waite waited waiter waiters waiting waits waive waives waiving waked
waken wakened wakening wakens wakes waking wakings waler wales walked walker walkers walkies walking walks
wall walled waller wallies walling wallis wallowed walls wally walsh walter walters wander wandered wanderer
wanderers wanders wands waned wanes waning wanked wanker wankers wanking wanks wanted wanting wants warded
warden wardens warder warders warding wards wares warier waring warmed warmer warmers warming warms warmth
warned warner warning warnings warns warp warped warping warps warred warring warts warty washed washer
washers washes washier washing washings washy wasnt wasps wasted waster wasters wasting watch watched watcher
watchers watches watching water waters waterworks watery watts waved waver wavers waves waving waxes waxing
weaken weakened weakener weakeners weakening weakens weaker weakly weakness weals weaned weaning weans
wearable wearer wearers wearing wearings wears weary wearying weather weathers weave weaved weaver weavers
weaves weaving website websites wedder wedding weddings wedge wedges wednesday wednesdays weeded weeding
weeds weedy weeing week weekday weekdays weekend weekends weekly weeks weened weening weens weeny weeping
weepings weeps weepy weer wefts weigh weighs weight weights weighty weill weird weirdo weirdos weirs welcome
welcomed welcomes welding welds well welled welles welling wells welly welted welting welts wench wended
wending wends werent wesak wesson wests wetter wetters wetting whale whales whammies whammy whams whats
whatsoever wheal wheals wheat wheel wheeling wheels wheezing whelp whelped whelping whelps whenever whens
where whereas whereat wheres wherever whether whets whetting which while whiled whiles whine whines whips
whist white whites whither whiting whitings whits whole wholes wholl whopping whops whore whores whose whoso
whove wicked wicks widow widows width widths wien wifeless wifely wiggle wiggles wiggling wiggly wight wights
wilder wilds wiled wiles wiley wiling will willa willed willing willis willow willows wills willy wilts
wimped wimping wimps wince winced winces winch winched winches winching winder winders window windows windrow
windrows winds windy wined wines winged winger wingers winging wings winier wining winker winkers winks
winner winners winnow winnows winos winter winters wiped wiper wipers wipes wiping wired wires wiring wised
wises wished wisher wishers wishes wishing wising wisps witch witched witches witching withdraw withdrawn
withdraws withe withed wither withers withes within withing without witter witters witting wived wives wiving
wizes wobble wobbles wobbly woden woken wolds wolfs woman women wonder wondered wonders wonks wonted wood
woods woodsy woody wooed woofs wooing wooster woozy worded wording wordings words wordy worked worker workers
working workings workmate workmates workout workouts works world worlds wormed worming worms wormy worried
worrier worriers worries worry worrying worryings worse worsen worsened worsening worsens worst worsts worth
worthy would wouldnt woulds wouldst wouldve wound wounder wounding wounds woven wowed wowing wrack wracked
wracks wrapped wraps wreak wreaked wreaks wreath wreathing wreaths wreck wrecked wrecker wreckers wrecks
wrens wrest wrested wresting wrests wright wrights wring wrings wrist wrists write writes writing writings
writs written wroth wrought wurst wursts xeres yammer yammers yapped yapping yards yarns yates yawns yeahs
yearly yearn yearned yearns years yeast yeasts yeats yells yelped yelping yelps yeses yesterday yesterdays
yikes yipped yipping yogis yokes yonder youre yours youse youth youths yucks yummy yurts zacks zapped zapper
zappers zapping zappy zeros zests zilch zincs zines zinger zingers zinging zings zingy zipped zipping zircon
zircons zither zithers zoned zones zooms zoster zounds
"""
