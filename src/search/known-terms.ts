/**
 * How telling the common terms of news are: stems by their inverse document frequency over 38227 sentences of the
 * training halves of PolNeAR, MUC-3/4, Gun Violence and MultiRC, rounded to halves; counted by training/ask-terms.ts.
 * A small library cannot tell by itself which of its words are common ones.
 */
const levels: readonly (readonly [weight: number, terms: string])[] = [
  [3, 'person year'],
  [
    3.5,
    'attack call campaign countri get go govern kill like make man polic presid report shoot state support take ' +
      'time',
  ],
  [
    4,
    'accord arrest back begin big candid car charg come dai elect even find first forc give group home includ ' +
      'injur investig job know last leav member nation new now offic old parti pm polit presidenti primari right ' +
      'see show think us vote voter wai want win woman',
  ],
  [
    4.5,
    'action ad appear area arm around ask author becom believ block case chang citi continu critic deleg dont ' +
      'drug end face famili fight fire follow former front gener gun happen help hold inform issu later law lead ' +
      'leader live long look lose meet militari million monei month morn move murder name need night offici oper ' +
      'organ part percent place plan point polici poll public question recent releas remain result run secur sever ' +
      'sinc still suspect talk terrorist text thing todai turn victim week well work world',
  ],
  [
    5,
    'activ administr ago aid alreadi announc arriv attempt awai base behind better black bomb break bring build ' +
      'busi care carri caus chief child claim clear close command comment commun compani condit conserv control ' +
      'convent creat crime current deal debat decis demand develop differ drive earli econom effort email endors ' +
      'enter establish execut expect fact fall far feder feel few foreign friend fund good hand head hear high ' +
      'himself hope hospit hour hous identifi immigr import incid increas insid interest intern interview involv ' +
      'judg keep least legal less liber life line littl local locat lot major manag mean measur media messag near ' +
      'never next nomin nomine note number occur offer onc open order outsid pai past peac plai posit possibl power ' +
      'privat problem program propos provid put race rais receiv record repres resid respond respons return rule ' +
      'sai scene school search second seek seem senat send servic set side sign social someth speak speech spend ' +
      'stand statement stop stori struggl suggest system tax televis th top trade traffick try view violenc war ' +
      'weapon whether word write yet',
  ],
  [
    5.5,
    'abl account accus achiev across act actual addit address advis afternoon agre agreement air alleg allow ' +
      'almost along alwai amount answer anti anyon apart approach argu assist attornei bank benefit best bill ' +
      'billion board bodi book border bui cannot capit center challeng citizen civil class commit complet concern ' +
      'conduct confer confirm connect consid contact contest cost cours court crimin cut damag de decad decid ' +
      'declar defend defens deputi describ destroi detail determin didnt direct director discuss document doesnt ' +
      'dollar donor door draw drop earlier economi effect emerg energi enough entir especi event ever evid exampl ' +
      'exist explain explos express fail father favor file final financi firearm flee foot form free full futur ' +
      'governor great ground grow gunshot half handgun hard health histori hit howev husband idea immedi indic ' +
      'individu industri initi join kind land late learn let level list love male market matter minist minut moment ' +
      'mother movement nearli negoti neighborhood network often opportun oppos opposit other particip pass path ' +
      'popul possess post potenti present press process progress promis properti protect publish pull push radio ' +
      'ralli rate reach real realli reason rebel refer refus region relat remark requir respect rise rival robberi ' +
      'role room secretari seriou serv share shot sit situat small soldier someon son soon sourc special spokesman ' +
      'staff station steal step store strike strong student success target team term terror themselv theyr third ' +
      'though threat threaten togeth total toward town train travel tri troop tweet understand union unit victori ' +
      'visit walk warn watch water wear white wife within young',
  ],
  [
    6,
    'accept access add admit advoc affect ag agenc agenda agent ahead aim aircraft al alli allianc although anyth ' +
      'appar appeal approxim arena argument assassin attend attent audienc avail bad ballot ban bar battl beat ' +
      'biggest billionair bite blow boi broadcast brother bullet candidaci cant captur cartel cash cast casualti ' +
      'catch caucu caucus centuri certain chairman chanc check choic choos civilian clash climat club cocain colleg ' +
      'committe common compar conflict confront congression constitut contain contribut convers count counti coupl ' +
      'cover crisi crowd cultur custodi danger dark data date daughter debt declin defeat degre deliv democraci ' +
      'demonstr deni depart despit detect dialogu difficult discov district divid domest driver due earn educ ' +
      'elector els employe encourag enemi enforc engag escap eventu everyon everyth exchang expand experi expert ' +
      'extrem ey fear field figur financ firm floor focu focus fundrais gain game gather global guerrilla gui handl ' +
      'helicopt higher host http human hundr ignor illeg incom independ influenc insist instead intellig intend ' +
      'intent invest isnt itself justic kei kidnap labor lai languag latest launch lawyer leadership legisl letter ' +
      'light limit link longer low lower main maintain mass materi mention middl mind minor miss moder movi multipl ' +
      'natur necessari neighbor newspap non noth object offens oil opinion oppon origin own owner page paper parent ' +
      'park particularli patrol perform perhap period phone pick plane plant platform pledg politician poor popular ' +
      'practic prepar pressur prevent previou price prison pro probabl produc product project promot protest ' +
      'quickli rank rather read readi recal recogn recov red reflect reform refuge regard regist reject rel ' +
      'relationship repeatedli request research reserv resign resourc rest reveal rifl risk robber round runner ' +
      'schedul seat sector seiz self sell senior sens sentenc separ seri serious shift short signific similar singl ' +
      'site solut sound specif stage stai standard star strategi street studi suffer summer super sure surpris ' +
      'survei tell territori test thank thousand throughout throw tradit trail transport truck true type unidentifi ' +
      'unknown upon urg valu variou vice video violat violent voic wage wait wall warrant wasnt wave whole wide ' +
      'will wit wont worri wrong',
  ],
  [
    6.5,
    'abil abort abroad absolut abus acknowledg activist adopt advanc advantag advic affair afford aggrav aggress ' +
      'airport allegedli alon altern ammunit analyst anger anim annual anonym appli appoint approv armi articl ' +
      'assert associ assur attract averag avoid awar award bail ball basic bear belong beyond bid blame blood blue ' +
      'bond born branch brief bu budget burglari burn businessman camp capabl career celebr cell certainli chair ' +
      'chase church cite classifi clearli client co colleagu collect color combat combin compet competit complaint ' +
      'complex conclud condemn confid consequ consist construct consult content contrast controversi convict ' +
      'convinc cooper coordin corner corpor correct couldnt counter crash credit cross deep depend deport descript ' +
      'design devic digit diplomat directli dispatch displai disput distribut divis doctor dog domin donat doubl ' +
      'doubt dozen draft duti easi eastern eat electr elimin embrac enjoi ensur equal equip estat estim exactli ' +
      'except excerpt exit expens explod extend extradit facil failur fals familiar farm fast favorit featur fee ' +
      'fellow feloni femal fill fine finish fit flag flight fly food formal forward found foundat founder freedom ' +
      'frustrat fuel fulli ga gang girl goal golf grab grant greater greatest growth guarante guard guilti gunfir ' +
      'gunman hall hasnt headquart heart heat heavi heavili hell herself hide hijack hire homicid honor ident ' +
      'ideolog imag impact implement improv increasingli inspir institut intens interior intersect introduc invas ' +
      'invit island jail joint journalist jump km knock lack larg larger largest lawmak lean leg licens listen load ' +
      'lock longtim margin marijuana mark marri mask match mayor medic mile mission mistak model modern mostli ' +
      'motiv municip narcot nationalist nearbi neg normal north notic nuclear observ obtain older on ongo onlin ' +
      'overal particular partner passeng peasant personnel photo physic pictur piec pipelin pistol pocket policemen ' +
      'pose poverti prais predict prefer presenc presumpt pretti previous principl prioriti profession professor ' +
      'profit promin pronounc prosecutor prove publicli punish pursu quarter quit racist radic rang reaction ' +
      'realiti realiz recommend reduc regim regul religi religion rememb remind remov repeat replac reportedli ' +
      'resist restrict retir review revolutionari rhetor rich ride road rob rock roll roughli rush safe safeti sale ' +
      'save season secret select server sheriff shine shock shortli simpli sister societi solv sometim sort south ' +
      'southern space speed spot spread spring squad stabl stake statu stick strategist strength stress style ' +
      'subject superdeleg surfac surround surveil surviv suspend swing tabl tactic task teacher technolog telephon ' +
      'thu ti tip tone tonight touch tough track traffic transfer treat treatment trip troubl trust truth turnout ' +
      'twice ultim univers unlik updat urban usual version vow wealth websit weekend welcom west window wing wish ' +
      'wonder worth wouldnt yesterdai younger your',
  ],
  [
    7,
    'abandon accid accompani accomplish actor admir adult advertis affili afraid agricultur alarm alert alien ' +
      'ambassador ambush amend amid analysi angri anybodi apolog applic appropri arent arrang art artist assembl ' +
      'assess asset assign assum atom attitud attribut automat babi backer background bag balanc bare bc beauti bed ' +
      'bedroom behalf behavior bigger blast boost borrow boss bottom box bridg brigad broad cabl calib caller ' +
      'camera campu captain carbon card carjack casino cat ceas central champion channel charact cheer chemic chest ' +
      'circl circumst clean closer cloth coal coalit cold collaps column comfort commerci commiss communist ' +
      'complain compli complic compromis comput conceal concentr conclus confisc confus consider consolid consum ' +
      'contend contract core correspond corrupt coup coverag crack creation credibl crucial custom cycl deadli ' +
      'deepli deficit defin definit delai denounc deploi deserv desir desper dictatorship difficulti disabl ' +
      'disappear disappoint discharg disclos discrimin dismiss disrupt distanc disturb divorc downtown dramat dress ' +
      'drink easier easili east echo economist edg editor editori electron element elig elit elsewher emot emphas ' +
      'employ empti enabl encount engin enorm enterpris era error erupt essenti evangel everybodi examin excit ' +
      'exclus experienc export expos extens extent extremist factor factori fair faith famou fatal felon fewer ' +
      'fierc fifth fighter fiscal fish fix flat flow folk forget fortun fossil fourth fraud frequent friendli fun ' +
      'function fundament gai glass gold graduat grai graviti green guest guid gunpoint hack hair halt hang happi ' +
      'harder harm hate havent headlin hed hedg heroin highest highli highlight histor hole homeown honest hostil ' +
      'hotel ic id ill imagin impos imposs impress indict inequ inevit inflict influenti infrastructur instal ' +
      'instanc instruct insult insur integr interpret investor isol item joke judgment justifi kick king knife ' +
      'knowledg ladi laugh lawsuit leftist legaci legitim lend liar lift loan lobbi ly mafia magazin magnet mail ' +
      'mainstream maker mandat manner manufactur map march marriag massacr massiv mate mayb mechan memori mere ' +
      'method mid migrant mine minimum mix mobil mock mom momentum moral motion mountain music narrow nationwid ' +
      'necessarili net newli nobodi none nonprofit numer oblig occas occupi option otherwis outcom overcom ' +
      'overwhelm pack packag pain paint panel partisan payment pend perman permit persuad pilot pivot plate player ' +
      'pleas plenti plot plu pollster pool populist pound preced preliminari presum prevail prime print prior probe ' +
      'procedur proceed profil prompt propaganda prosecut prospect proud provinc provis ptsmoder punch purpos ' +
      'qualifi qualiti quick quiet quot racial rare react recoveri recruit redistribut regret regular regularli ' +
      'reinforc reiter reli relief renew rent repli represent reput resolut resolv resort restaur restor revenu ' +
      'revers revolut revolv reward rewritten river root rout rural sabotag scale scandal scienc score screen ' +
      'scrutini section sensit serial session settl sexual shake shape shell ship shooter shop shotgun shoulder ' +
      'shut signal simpl size skeptic skill sleep slightli slow smaller snow socialist sole somebodi somewhat ' +
      'speaker specul spirit split spokeswoman sponsor sport staffer stanc start stem stock strateg stream ' +
      'strengthen stretch strongli structur submit subsequ substanc substanti suddenli suicid suit summit suppli ' +
      'suppos surg surrog suspici suspicion sustain tall tap teach tear tech teen teenag temporarili tend tension ' +
      'theft theori therefor ticket titl toi tomorrow tool topic tortur tour transform transit tree trial trigger ' +
      'truli tunnel typic unabl unclear undermin undocu unifi uniti unusu upper user valuabl vast veteran viewer ' +
      'virtual volunt vulner wake warm weak wealthi weigh weve whatev willing wind winter withdraw wood wors ' +
      'xenophob yell youth zone',
  ],
  [
    7.5,
    'absente acceler accident adapt addict advocaci affirm afterward agrarian airplan align aliv allegi alongsid ' +
      'alterc ambiti analyz anchor ancient anticip anxieti applaud appreci arraign asid aspect aspir assail assault ' +
      'asylum atmospher attach await awkward badli band banker bankruptci basebal basi bathroom batteri ' +
      'battleground beach bearer belief bench bet bipartisan birth birthdai birther bitter bloc bloodi boast boat ' +
      'bold bono boo bother bound boyfriend brain brand breach breakfast breath briefli broader broker brown brutal ' +
      'bulli burden burglar buri calcul calm cap capac carefulli careless categori caution ceil cellphon ceremoni ' +
      'chain chamber chapter characterist chariti charter chip circul citizenship civic clandestin classic clerk ' +
      'climb clinch clinic clip closest clue coast coat code collar commentari compel comprehens concept concret ' +
      'congratul congressman consensu conspiraci constant constantli constitu consumpt contin contradict contrari ' +
      'convert cool cop copi counsel counterterror courag crazi cream crew critiqu crown crush cry currenc dad ' +
      'daili databas datetim dawn dealer decre dedic deem deeper deliber deliveri democrat demograph depict deposit ' +
      'desert desk destruct detent deton devast devot dictat dig dinner dirti disagre disavow disclosur discoveri ' +
      'discredit diseas dismantl displac distinct distinguish distract divers drag dream drivewai duck dynam eager ' +
      'ear edit effici elderli elev emiss emphasi emploi endang engrav entertain enthusiast entranc entri environ ' +
      'environment episod equat erod escal escort ethanol ethnic ev evalu everywher evil ex exact excel excess ' +
      'excus exercis exert exil expans expir explan exploit extraordinari fairli fake fan fate feed fenc float ' +
      'flood flower footag forth frame framework freez fresh friendship frontrunn fruit fulfil gap garag genocid ' +
      'genuin giant gift girlfriend glad gonna grade gradual gram grand grass greet grenad grip guess hacker hadnt ' +
      'harass hardli harsh hat height hero highwai hike hint holidai hood hors hostag hot household humanitarian ' +
      'hunt hurt ideal identif impli implic imprison inaugur incit incred inde innoc instrument insurg intellectu ' +
      'intensifi intercept interfer interrupt intervent intimid invad jacket jet jihad journal judici juri ' +
      'jurisdict juvenil kg killer kingdom label lament landscap latter layer leak lesson leverag li liberti lie ' +
      'lieuten liter litig lobbyist loud lunch luxuri machin mad magic mainli manipul master meantim meanwhil ' +
      'mental meter midnight migrat milit mirror misogynist missil mm modest mogul monitor moon mortgag motor ' +
      'motorcycl mount mouth mutual myself narr nativ nd neck neglig neurosurgeon neutral nice noon northern notabl ' +
      'notifi notion obstacl obviou obvious occasion occup ocean odd offend openli optimist outlet outlin outrag ' +
      'outstand overhaul overse oversea overtim overwhelmingli ow pace pair pant paraphernalia parliamentari ' +
      'partial particl partli passag passion passport pattern penalti peninsula perfect perpetr persist perspect ' +
      'peso petroleum phase photograph phrase pic pickup pill pitch planet plead pleasur podcast pois polar pole ' +
      'pope portion portrai postpon pre preserv primarili princip probat proce prohibit proof proport psycholog ' +
      'pump puppi pursuit racism raid rail rampant rape rapidli rd rear recept recess reckless recognit referendum ' +
      'regardless registr rein relev reliabl reluct renov repair repeal repress rescu reson resum retain revel ' +
      'reviv revolt ridicul ring rip rocket routin row sacrific sad salari sampl sanction sandwich scare scenario ' +
      'scholar scientist scrambl scream sea sediment seed semi sentiment sex shadow sharp shed shelter shirt shoe ' +
      'shouldnt shout sick sidelin sieg sight signatur significantli silver simultan sink skin slam slate slip ' +
      'slogan slowli smart smile soft soil solid solidar somehow sophist sorri sovereignti spell spotlight squar st ' +
      'stab stabil stack standoff statewid statist steel steep stimulu stomach stone storm straight strang stranger ' +
      'string strip stronger strongest stronghold stuff stump succe succeed successfulli successor suffici sum ' +
      'summon sun surgeri surrend suspens swear sweep swim switch tackl tag talent tank tape tast technic techniqu ' +
      'tempera temperatur temporari tenur termin terribl testifi testimoni theme theyv thin thought throne tie ' +
      'tight timestamp tini tire toler toll tomb tougher tower transact translat trap trend trillion triumph truce ' +
      'unanim uncertainti underground underscor unemploy unfortun uniform uniqu unlaw unleash unless unpreced unrel ' +
      'upcom upset urgent util vacat valid vallei van vari varieti ventur vet villag visa vision vital volum wallet ' +
      'wast waterboard wed weight welfar werent wheel whereabout whip widespread wild worst wrap writer yard yield ' +
      'youll yourself youv zero',
  ],
  [
    8,
    'abid aboard abolish absenc absent absurd academ accomplic accur acquaint actress adequ adher adjust ' +
      'adversari advisor advisori affidavit agit airlin airstrik alcohol alter altogeth amaz ambit ambul amnesti ' +
      'angl anniversari anymor anytim anywher app applaus aris armor arrai arsen articul assumpt attende aunt ' +
      'authoritarian autopsi aw bailout banner bargain bark barrel barricad barrier bash bath beard beg belt besid ' +
      'bias bigot bike bilater bind biographi bleed blond blunt boil bolster boom boot bore bottl bounc boutiqu bow ' +
      'bowl boycott brandish bread bright broadli bruis bulletin bump bureau buse businessmen bust cabin cabinet ' +
      'calendar cancel cancer cartridg carv castl catastroph categor cautiou cave cent centrist chairwoman chant ' +
      'chao chaotic character charm childhood cigarett clan clarifi clearanc click clock closur cockpit coffe colon ' +
      'coloni columnist comb companion comparison compass compens competitor compil compound compris conced concert ' +
      'concess confidenti confin conquer conscienc conservat contempl contemporari contempt context contributor ' +
      'conveni converg cook corn coron correctli council counterpart cousin creativ cri criteria crude crystal curb ' +
      'curfew curv cyber damn danc daylight deadlin deadlock deceas decreas decri defect denial departur deploy ' +
      'depth descend destabil destin detaine deter digest dimens diminish diplomaci disagr disast discours disguis ' +
      'disgust dislik disproportion disqualifi disrespect dissent dissolv distant distort documentari doom drama ' +
      'dry dump dynasti earth eas eclips ed egg eighth elabor elder elementari embarrass embassi emperor empir ' +
      'empow en enact encrypt endanger endur energ energet enhanc ensu enthusiasm entiti entitl epidem equiti ' +
      'equival erad eros etc ethic evacu evenli everydai evict evolv exhaust expel explor extra facilit faction ' +
      'fade famous farc fare farmer fascist fashion faster fault feud fiction finger firmli flash flaw fleet flip ' +
      'fold footbal forcefulli forest forev forg format formid forum frack fractur freed freeli friction frighten ' +
      'funer furiou gallon gambl garden garner gasolin gaug gender gentleman gentlemen geograph gestur goer golden ' +
      'grandchildren grandmoth grandson grassroot gravit graze greatli grief gross guidanc guidelin gunmen habit ' +
      'hammer hashtag hatr heal heed heir heritag hesit hill hinder hip historian hometown hoodi hop horribl horror ' +
      'humili hurl icon illustr imparti imperi inabl inact incent inch inclin incorpor incorrect incumb indefinit ' +
      'indiscrimin infam inflat inhabit inherit inner innov inquiri insect insecur insert inspect inspector ' +
      'instinct insuffici interven intox intrud invent iron irrespons jam jean jewelri jihadist jointli journei ' +
      'kitchen lane larceni launder lectur legend legendari legislatur len lender length lengthi librari linger ' +
      'literatur lodg log logic loom loos loser loudli lover lowest loyal loyalti lung lure mainten maneuv ' +
      'mastermind matchup math maximum mediat medicin medium melt membership memo merger mess metal methamphetamin ' +
      'midst mill miner minim ministri minu misdemeanor mislead mold monthli mood mosqu motel mourn mous muscl ' +
      'museum mysteri narrowli needl nervou newslett nightclub nod nois nonetheless norm northwest nose novel ' +
      'nowher nurs nutrient obscur obstruct okai oldest op opt optim orang ordinari ought ourselv outer outreach ' +
      'outright outskirt outspoken overlap overlook overnight overtak panic parallel pastor patient patron paus ' +
      'peak pen perceiv percept perfectli perpetu pet petit philosophi pig pile pirat pit plain plastic poison ' +
      'pollut pop port portrait poster pour prai prayer precinct precis predecessor pregnant premis prescript pride ' +
      'priest privileg proclaim profess profound promptli propel proper properli prosper proton proven provinci ' +
      'provoc provok pure purg purs px qualif quantiti quietli rack radar rage rain ramp randomli rapist rattl ' +
      'reader reaffirm realist reassur rebuild recipi reconcili recount reduct reelect refrain refug reign reinstat ' +
      'reloc render reopen resembl resent residenti retail retali retreat retriev revok richest rid rig rivalri ' +
      'robot robust roof royal ruler rumor sail sanctuari sand satisfi scope script seal secretli seemingli segment ' +
      'seizur sergeant settlement shame sharehold sharpli shatter sheet shootout shore shrink sidewalk silenc ' +
      'silent similarli sixth skateboard sketch ski slap slash slave slot smell smoke smooth smuggl solar solidifi ' +
      'somewher song sooner soul southeast southwest spark spear speci spectacular spill spin spree stare stark ' +
      'steadi steer stereotyp stir stoppag strain strict strictli stride strive studio stumbl stun stupid su subdu ' +
      'substant suburb suburban sudden supervis supplement suppress surpass survivor swai sweatshirt swept swipe ' +
      'symbol sympathi takeov tale tariff taxpay temper ten tendenc tent theater theyd thick thigh threshold thrive ' +
      'thwart tick tighten toilet torso tout tradition tragedi tragic trait transcript transmiss transpar trash ' +
      'treati tremend tribe tribut trick trio trooper trustworthi tuition turmoil twin tycoon ugli ultra unaccept ' +
      'uncomfort uncov underestim undergo undisclos undo undoubtedli unexpectedli unfair unfavor unfit unfold ' +
      'unharm unilater unoffici unpopular unpredict unsuccess unveil upris useless utter v vacuum vagu vastli ' +
      'vendor verbal verifi versu vigor virtu visibl visitor vocal warehous warfar wash weaken weather weekli wet ' +
      'whatsoev whenev wherev whoever widen wildli wine wipe wire wise wound yellow',
  ],
];

/** The weight of a term that is none of them. */
export const rarestWeight = 9.5;

const weightOf: ReadonlyMap<string, number> = new Map(
  levels.flatMap(([weight, terms]) => terms.split(' ').map((term) => [term, weight] as const)),
);

/** The weight of a term in news at large: the more, the rarer. */
export function knownWeight(term: string): number {
  return weightOf.get(term) ?? rarestWeight;
}
