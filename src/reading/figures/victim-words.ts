import { monthNames } from '../../text/calendar.js';

/**
 * Words for people in English news, singular: the general ones, kin, ages, and the trades, ranks and parts that agency
 * reports name as victims. Collected from the vocabulary of such reports and from the training halves of muc4 and
 * gunviolence.
 */
const people = (
  'man woman male female boy girl child baby infant toddler newborn teenager teen adolescent youth youngster adult kid ' +
  'minor juvenile person individual human civilian resident citizen national inhabitant local villager foreigner tourist visitor ' +
  'victim casualty survivor body corpse passenger pedestrian bystander passerby passer-by driver motorist ' +
  'motorcyclist cyclist biker rider commuter shopper customer guest spectator fan worshipper worshiper pilgrim ' +
  'father mother parent son daughter brother sister sibling husband wife spouse widow couple twin uncle aunt nephew ' +
  'niece cousin grandfather grandmother grandson granddaughter grandchild stepson stepdaughter stepfather stepmother ' +
  'fiancee fiance boyfriend girlfriend friend neighbor neighbour relative roommate colleague companion ' +
  'soldier sailor airman marine troop trooper recruit conscript reservist veteran officer noncommissioned colonel ' +
  'captain lieutenant sergeant corporal major general private commander commando guard bodyguard guardsman sentry ' +
  'serviceman servicewoman policeman policewoman cop patrolman sheriff deputy constable detective ranger agent ' +
  'inspector firefighter fireman paramedic rescuer medic peacekeeper adviser ' +
  'rebel guerrilla guerilla insurgent militant militiaman extremist terrorist fighter combatant subversive gunman ' +
  'attacker assailant bomber hijacker suspect intruder robber burglar thief kidnapper criminal gangster trafficker ' +
  'murderer killer jihadist separatist paramilitary mercenary hitman ' +
  'worker employee laborer labourer peasant farmer farmhand rancher landowner miner fisherman driver pilot captain ' +
  'mp mep student pupil schoolboy schoolgirl schoolchild teacher professor academic researcher scientist engineer ' +
  'technician doctor physician nurse surgeon lawyer attorney judge magistrate prosecutor justice journalist reporter ' +
  'newsman newspaperman photographer cameraman correspondent editor broadcaster author writer poet singer rapper ' +
  'actor artist musician player athlete footballer coach priest clergyman nun bishop archbishop cardinal pastor ' +
  'preacher monk missionary imam rabbi cleric father mayor governor minister premier senator congressman ' +
  'congresswoman lawmaker legislator representative councilman councilwoman councilor councillor politician president ' +
  'ambassador diplomat consul attache envoy official leader activist organizer unionist member militant candidate ' +
  'member delegate supporter sympathizer protester protestor demonstrator dissident prisoner inmate detainee hostage ' +
  'captive refugee migrant evacuee returnee settler asylum-seeker idp patient merchant trader vendor shopkeeper ' +
  'shopper storekeeper businessman businesswoman executive manager boss founder historian campaigner solicitor barrister director owner homeowner landlord tenant clerk ' +
  'cashier watchman caretaker janitor maid cook servant housekeeper nanny chauffeur bus-driver taxi-driver mechanic ' +
  'carpenter mason painter baker butcher barber hairdresser waiter waitress bartender secretary accountant banker ' +
  'teller courier postman bouncer volunteer aide assistant spokesman spokeswoman scholar intellectual economist ' +
  'crewmember crewman stewardess steward astronaut climber hiker swimmer skier camper hunter sailor diver ' +
  'loved-one hopeful frontrunner domestic peddler announcer broadcaster newscaster partygoer partier reveler clubgoer churchgoer congregant concertgoer bystander homeless-person ' +
  'american briton israeli palestinian iraqi syrian afghan pakistani indian russian ukrainian german italian mexican ' +
  'colombian salvadoran guatemalan honduran nicaraguan peruvian chilean bolivian brazilian venezuelan cuban haitian ' +
  'canadian australian nigerian somali kenyan egyptian libyan tunisian lebanese turk kurd iranian rohingya filipino ' +
  'indonesian korean muslim christian jew hindu sikh shiite sunni catholic protestant jesuit spaniard frenchman ' +
  'englishman dutchman ecuadorian ecuadoran ecuadorean panamanian argentine argentinian uruguayan paraguayan jordanian ' +
  'yemeni saudi moroccan algerian sudanese ethiopian ghanaian ugandan rwandan congolese thai nepali sri-lankan burmese ' +
  'japanese chinese malaysian ' +
  'chief chieftain elder herder herdswoman investor mourner marcher striker reveller holidaymaker sunbather surfer jogger ' +
  'snowboarder mountaineer sherpa trekker crewmate stowaway smuggler poacher jailer warder trainee cadet apprentice ' +
  'client bride groom bridegroom newlywed honeymooner intern babysitter midwife carer caregiver chemist vet biologist contractor subcontractor welder electrician plumber ' +
  'gardener roofer logger lumberjack trucker jockey boxer wrestler referee convict fugitive jihadi devotee catechist ' +
  'parishioner pensioner retiree grandparent preschooler schoolgirl schoolmate classmate teammate housemate flatmate ' +
  'operator cellmate shipmate batchmate squadmate playmate ' +
  'handler rafter diner paratrooper sapper preteen woodcutter driller scavenger ragpicker grower parolee assassin prefect ' +
  'canvasser advisor submariner aviator cosmonaut investigator superintendent householder diabetic coroner undertaker ' +
  'gravedigger bellboy stonemason harvester landscaper stationmaster skateboarder runner marathoner cricketer ' +
  'vacationer entrepreneur busker drifter prostitute dependant shooter ' +
  'coworker co-worker copilot co-pilot seafarer mariner lifeguard responder aid-worker staffer backpacker expat emigrant ' +
  'immigrant evangelist sharecropper nomad seminarian voter contestant skydiver parachutist ' +
  'witness partner schoolteacher quarterback striker midfielder defender goalkeeper winger batsman bowler batter pitcher linebacker ' +
  'builder scaffolder lecturer programmer gamer streamer youtuber podcaster kayaker rower paddleboarder paraglider dealer addict ' +
  'king queen prince princess emperor pope monarch astronomer dancer comedian blogger vlogger influencer cartoonist columnist presenter stuntman ' +
  'swede norwegian czech slovak hungarian romanian bulgarian serb croat bosnian albanian greek belgian ' +
  'austrian belarusian latvian lithuanian estonian georgian armenian azerbaijani kazakh uzbek tajik kyrgyz turkmen ' +
  'mongolian vietnamese cambodian bangladeshi singaporean taiwanese fijian qatari emirati kuwaiti bahraini omani malian ' +
  'nigerien chadian eritrean tanzanian burundian zambian zimbabwean malawian mozambican angolan namibian senegalese ' +
  'gambian guinean liberian ivorian togolese cameroonian gabonese jamaican dominican tamil sinhalese bengali punjabi ' +
  'architect critic umpire golfer sprinter skater gymnast composer drummer trumpeter guitarist actress playwright sculptor ' +
  'designer chef broker juror chancellor vicar headteacher librarian curator admiral warden defendant plaintiff sniper ' +
  'hacker organiser billionaire tycoon heir heiress whistleblower informant translator interpreter ' +
  'guide porter shepherd goatherd bricklayer decorator fitter cleaner sweeper cabbie conductor navigator gunner ' +
  'skipper deckhand docker stevedore stoker coastguard bailiff marshal usher verger acolyte novice friar abbot ' +
  'curate deacon mullah sheikh muezzin guru astrologer headmaster headmistress tutor governess undergraduate ' +
  'postgraduate graduate truant orphan foundling tot schoolkid lad lass octogenarian nonagenarian centenarian ' +
  'widower mum mom dad granny grandma grandpa stepbrother stepsister godfather godmother godson goddaughter ' +
  'lover mistress beggar vagrant tramp rough-sleeper squatter lodger housewife househusband homemaker au-pair ' +
  'barmaid barista dishwasher shop-assistant greengrocer grocer fishmonger jeweller jeweler tailor cobbler ' +
  'shoemaker weaver potter blacksmith goldsmith watchmaker locksmith joiner glazier plasterer surveyor overseer ' +
  'supervisor forester trapper angler prospector windsurfer kitesurfer canoeist bather paddler walker rambler ' +
  'caver potholer lorry-driver tram-driver train-driver onlooker eyewitness deserter defector spy informer ' +
  'collaborator traitor ringleader rioter looter vandal hooligan mugger pickpocket bandit pirate drunkard ' +
  'alcoholic merrymaker clubber raver ballerina chorister newsreader juggler acrobat clown magician puppeteer ' +
  'screenwriter scriptwriter publisher printer bookseller veterinarian trainer stablehand bookmaker gambler ' +
  'croupier concierge attendant commissioner brigadier commodore draftee newcomer exile traveller ' +
  'gypsy bedouin cowboy gaucho smallholder squire duchess countess sultan emir sheik emissary mediator ' +
  'negotiator notary mutineer partisan islander highlander sightseer day-tripper bridesmaid triplet ' +
  'quadruplet outpatient invalid amputee sufferer occupant workmate recipient orderly optician counsellor ' +
  'bookkeeper expert ' +
  'jawan naxalite naxal maoist dalit sarpanch sadhu hawker vigilante custodian gendarme campesino legionnaire tribesman ' +
  'hutu tutsi yazidi alawite druze copt uyghur uighur tibetan african european asian latino hispanic arab westerner'
).split(' ');

export const personNouns: ReadonlySet<string> = new Set(people);

/** Plurals that are not the singular with an s, and words that are plural or collective as they stand. */
export const pluralPeople: ReadonlySet<string> = new Set(
  (
    'people persons men women children babies families police policemen policewomen patrolmen firemen gunmen newsmen ' +
    'newspapermen fishermen watchmen guardsmen servicemen servicewomen militiamen businessmen businesswomen ' +
    'spokesmen clergymen clergy personnel troops forces staff crew wives bodies casualties passersby passers-by ' +
    'brethren youths youngsters schoolchildren grandchildren kids folk countrymen noncombatants ' +
    'noncoms crewmen cameramen congressmen councilmen hitmen elderly bystanders civilians idps lives souls victims ' +
    'teens loved-ones us-citizens populace inhabitants others secretaries deputies missionaries adversaries ' +
    'khwarij khawarij afghanis rohingyas tribals fisherfolk'
  ).split(' '),
);

/** Endings by which most other words for one person are told ("welder", "violinist"). */
export const personEndings =
  /.{3}(?:man|woman|person|ist|yst|keeper|worker|goer|ologist|grapher|-grader|year-old|year-olds)$/;

/** Homes and those who share one: counted as households. */
export const householdNouns: ReadonlySet<string> = new Set('family families household households'.split(' '));
export const homeNouns: ReadonlySet<string> = new Set(
  'home homes house houses flat flats bungalows cottages properties dwelling dwellings apartment apartments shelters huts hut shanties'.split(
    ' ',
  ),
);

/** What is counted in such reports and is no person. */
export const thingNouns: ReadonlySet<string> = new Set(
  (
    'year years month months week weeks day days hour hours minute minutes second seconds time times decade decades ' +
    'mile miles kilometer kilometers kilometre kilometres km kms meter meters metre metres m foot feet ft yard yards ' +
    'inch inches acre acres hectare hectares degree degrees kg kilos kilograms kilogram grams pounds pound lbs tons ' +
    'ton tonnes dollars dollar euros cents pesos peso rupees rupee rupiah yuan yen roubles rubles francs naira shillings kroner kronor krona riyals rials dirhams dinars taka baht lira lire crowns ringgit percent per points point gallons liters litres ' +
    'shot shots round rounds bullet bullets bomb bombs rocket rockets mine mines missile missiles grenade grenades ' +
    'shell shells weapon weapons gun guns rifle rifles pistol pistols magazine magazines cartridges charges charge ' +
    'ferry ferries trawler trawlers yacht yachts submarine submarines vehicle vehicles car cars bus buses truck trucks jeep jeeps tank tanks aircraft plane planes helicopter ' +
    'helicopters boat boats ship ships train trains bicycle motorcycle motorcycles bridge bridges pylons towers tower ' +
    'building buildings store stores shop shops school schools church churches bank banks office offices village ' +
    'villages town towns city cities district districts department departments province provinces state states county ' +
    'counties country countries municipality municipalities township townships community communities area areas ' +
    'region regions neighborhood neighborhoods block blocks street streets avenue road location locations place ' +
    'places site sites camp camps center centers centre centres shelter hospital hospitals ' +
    'attack attacks explosion explosions incident incidents clash clashes battle battles ambush ambushes operation ' +
    'operations raid raids shooting shootings shootout shootouts bombing bombings case cases count counts crime ' +
    'crimes homicide homicides murder murders killing killings assassination assassinations ' +
    'group groups gang gangs party parties organization organizations company companies unit units battalion ' +
    'battalions brigade front nation nations government side sides occasion occasions part parts report reports ' +
    'version versions reason reasons way ways thing things kind kinds type types wound wounds gunshot ' +
    'generation generations page pages photo photos image images video videos o’clock pm am p.m a.m phase phases dog dogs cow cows cattle ' +
    'horse horses animal animals sheep goats livestock deer elk bear bears cougar cougars coyote coyotes wolf wolves cat cats pig pigs bird birds chickens fish crops trees calls tips term terms sentence sentences ' +
    'job jobs business businesses firm firms companies farm farms factory factories plant plants paper papers newspaper newspapers ' +
    'species seat seats vote votes bill bills law laws letter letters box boxes session sessions wicket wickets goal goals run runs ' +
    'game games match matches film films movie movies painting paintings plan plans project projects deal deals stock stocks ' +
    'share shares market markets flight flights artwork artworks songs book books word words dream dreams hope hopes career careers ' +
    'drone drones jet jets warplane warplanes warship warships tractor tractors lorry lorries van vans bike bikes motorbike motorbikes ' +
    'rickshaw rickshaws wagons wagon carriage carriages container containers cable cables pipe pipes pole poles ' +
    'geese goose ducks duck swans poultry hens calf calves lambs seals salmon ponies pony puppies kittens bats foxes beavers bison bee bees whale whales dolphin dolphins turtle turtles elephant elephants lion lions tiger tigers leopard leopards monkey monkeys ' +
    'rhino rhinos buffalo buffaloes camel camels donkey donkeys goat hens rat rats mouse mice snake snakes shark sharks insects insect ' +
    'case-file dose doses vaccine vaccines test tests sample samples kit kits variant variants virus viruses cell cells tumor tumors tumour tumours ' +
    'email emails e-mail e-mails document documents record records ballot ballots ' +
    'storefront storefronts restaurant restaurants hotel hotels mosque mosques temple temples church-building synagogue synagogues classroom classrooms ' +
    'product products program programs programme programmes feature features proposal proposals measure measures amendment amendments ' +
    'street floor floors door doors window windows room rooms story stories question questions ' +
    'coin coins jewel jewels necklace necklaces ring rings watches statue statues sculptures relics manuscripts maps stamps medals trophies ' +
    'laptop laptops computer computers phone phones tablets passport passports card cards key keys bag bags suitcases wallets ' +
    'parcels packages bottles violins guitars instruments tools masks uniforms files'
  ).split(' '),
);

/** The last word of a name that is no person's. */
export const nonPersonNames: ReadonlySet<string> = new Set(
  (
    'army navy force forces police battalion brigade division regiment unit command guard front movement party league ' +
    'union federation council committee commission agency bureau department ministry office court congress senate ' +
    'assembly parliament government company corporation corp inc ltd bank university college school academy hospital ' +
    'church street avenue road highway drive lane boulevard court place square park plaza city town village county ' +
    'province state district region valley river lake island islands mountain bay beach airport station hotel ' +
    'restaurant club center centre building house hall tower bridge radio television network news times post herald ' +
    'republic kingdom states nations america democrats republicans ' +
    `${monthNames.join(' ').toLowerCase()} ` +
    'monday tuesday wednesday thursday friday saturday sunday christmas easter ' +
    'day night morning center stadium market mall apartments avenue avenues streets roads drives boulevards expressway expy freeway turnpike parkway motorway ave st rd blvd dr ln hwy international sheriff'
  ).split(' '),
);

/** Names of people may hold these in lower case. */
export const nameParticles: ReadonlySet<string> = new Set(
  'de del la las los el al bin ibn van von der da do dos y'.split(' '),
);

/** Words that point at somebody, told of before. */
export const pronouns: ReadonlyMap<string, 'one' | 'many'> = new Map([
  ['he', 'one'],
  ['she', 'one'],
  ['him', 'one'],
  ['they', 'many'],
  ['them', 'many'],
]);
/** Words for a man, and for a woman; "his wife" is one. */
export const male =
  /\b(?:m[ae]n|boys?|male|he|him|grandfather|father|son|brother|husband|uncle|nephew|boyfriend|gunman|Mr)\b/i;
export const female =
  /\b(?:wom[ae]n|girls?|female|she|her(?! \w)|grandmother|mother|daughter|sister|wife|aunt|niece|girlfriend|Mrs|Ms)\b/i;
