/**
 * Common terms that stand in much the same company, each line a term and the nearest to it. A digit is the tenth of
 * the cosine that it and those behind it have. Written by training/near-terms.ts, which says from what.
 */
export const nearTerms = `
new 6york
2 93 4 85 6 7 8 79 6sever 510 pair 12 11
first 8second 7third 6fourth fifth sixth 5last later earli final singl seventh eighth
year 7last sinc month ago 5dai week decad 4time 5 season septemb januari
person 6child other 5man live 4know kill young love victim someon citizen sick
percent 6rise share cent compar 5million billion quarter rate higher averag drop gdp
last 7year week month ago 6sinc dai earlier 5first second tuesdai wednesdai thursdai
govern 4feder bureaucraci
time 5dai hour 4first year last second even period minut twice
world 6champion 5countri europ cup asia championship asian olymp contin badminton 4event nordic
3 92 4 5 6 7 8 89 6sever 10 12 11 513
presid 6vice 4outgo
state 5unit texa illinoi oregon nebraska dakota idaho wyom 4virginia ohio wisconsin montana
million 8billion 7dollar 6worth dlr trillion 5percent total euro pound ton rupe kronor
unit 5state 4countri usa
sinc 7year 6last ago 5earli month septemb januari decad incept 4decemb octob februari
now 7still 5like know alreadi onc realli alwai longer 4even go see think
citi 7town 6downtown suburb outskirt 5area capit southern nearbi neighborhood metropolitan metro neighbourhood
make 5like well even wai good put 4take give enough someth noth easi
like 6even know think thing 5now well see realli someth look especi kind
nation 4heritag
dai 7week hour 6last month sundai night morn weekend afternoon 5time next saturdai
countri 6contin poorest 5world europ africa asia caribbean 4unit african impoverish
second 9third 8first fourth fifth 7sixth seventh eighth 6final half finish ninth tenth
compani 7firm subsidiari 6busi industri corpor ventur manufactur maker sa pharmaceut conglomer 5bui
group 4member organ umbrella
china 7taiwan beij 6hong shanghai mainland wang wu zhang yang guangdong peng zheng
4 92 3 5 6 7 8 9 610 12 11 13 14
war 6ii 5battl conflict invas nazi warfar wartim atroc battlefield napoleon 4armi fight
back 7awai 6leav go come pull 5get take put hand turn push bounc
south 8north 7west east 6korea africa southeast northeast 5southern northern western coast southwest
america 4world african asian arab hispan latino
minist 7prime 5foreign cabinet ehud 4ministri interior shimon dominiqu
polic 7policemen 6arrest policeman 5offic soldier guard patrol gunmen sheriff detect mob checkpoint
well 5make like especi 4even good know best plai better often
includ 5variou addit featur notabl 4sever numer varieti
team 7squad 6leagu player footbal coach championship soccer basketbal 5game season hockei athlet
intern 5global 4world europ
week 8month 7last dai tuesdai wednesdai mondai thursdai fridai 6sundai saturdai weekend 5earlier
offici 5report spokesman agenc 4offic ministri author confirm bureau spokeswoman anonym
still 7now 6alreadi alwai 5even never though onc yet realli remain longer seem
even 7though 6like few someth noth mayb 5think yet thing anyth seem perhap
high 6low 5school level higher highest 4lower grade height elementari
part 5portion 4northern entir
end 5last month start 4year sinc dai back next final begin break stalem
former 6ex longtim 4old fellow veteran legendari
billion 8million dollar trillion 7dlr 6worth euro revenu yuan rupe kronor 5percent ringgit
job 7work 5labor employe teacher hire unemploi carpent 4staff employ emploi workforc technician
home 5apart shop villa bedroom cottag 4awai live resid nearbi rent basement rental
school 8colleg 7student elementari kindergarten 6educ teacher campu graduat classroom curriculum seminari vocat
parti 6opposit democrat socialist likud centrist ldp bjp 5coalit candid liber nationalist dpp
hous 6room mansion bedroom basement 5floor apart kitchen barn bathroom hyde cottag 4capitol
old 5father mother 4former long man son daughter older boi grandmoth
later 6earli soon shortli subsequ 5first howev follow late eventu briefli afterward thereaft
get 7go 6want lot realli ca sure mayb everybodi somebodi 5everyon bite stuff
tuesdai 9wednesdai mondai thursdai fridai 8saturdai 7week sundai afternoon 6earlier morn middai 5night
long 6short 5longer 4old length longest shorter
5 93 4 6 7 8 9 82 710 620 12 11 13
call 4us refer dub
wednesdai 9tuesdai mondai thursdai fridai 8saturdai 7week sundai afternoon 6earlier morn middai 5night
militari 7armi 6forc navi command naval 5troop soldier personnel corp colonel armor sergeant
wai 6try thing 5make good go think better realli look idea easi sort
us 5method commonli techniqu 4call instead exampl type devic tool modifi
next 5last dai week month final ahead schedul start tomorrow 4end come expect
mondai 9tuesdai wednesdai thursdai fridai 8sundai saturdai 7week morn afternoon 6earlier middai 5night
thursdai 9tuesdai wednesdai mondai fridai 8saturdai 7week sundai morn afternoon 6earlier middai 5night
fridai 9tuesdai wednesdai mondai thursdai 8sundai saturdai 7week morn afternoon 6earlier middai 5yesterdai
game 6season plai leagu player match playoff postseason 5team score tournament nba preseason
take 5back get go put awai give tri 4make place come try turn
north 8south 7west east northeast 6southeast southwest 5southern northern western korea northwest peninsula
secur 5safeti counterterror 4offic intellig enforc surveil privaci oversight checkpoint
season 6game leagu playoff nhl postseason 5team start consecut nfl nba bundesliga preseason
york 6new boston chicago manhattan 5philadelphia toronto baltimor brooklyn ny albani minneapoli newark
public 5privat 4media
earli 8late 6later 5first sinc begin earlier mid 4last ago period centuri earliest
accord 4report sourc statist
sever 7numer 62 3 few variou dozen 54 5 hundr countless 48 multipl
court 8judg 7suprem upheld 6trial rule appeal prosecutor juri verdict courtroom overturn magistr
around 5near along across outsid mile kilomet kilometr 4town foot squar nearbi outskirt
foreign 5minist 4oversea counterpart businessmen
set 5final 4break
polit 6ideolog 5democrat social politician partisan rhetor populist 4parti leadership intellectu feminist pragmat
market 7stock 6price investor analyst currenc retail dealer trader equiti brokerag commod 5consum
howev 8although 7though 6nevertheless 5later thu therefor latter unclear henc furthermor 4due yet
famili 6father mother parent grandmoth sibl aunt grandpar 5wife uncl cousin grandfath widow
life 5father live wife mother love husband spiritu tale 4son daughter childhood conscious
gener 4secretari brigadi
leav 6back awai 5return rest leg pull knee shoulder tear elbow thigh 4empti
good 7better 6realli thing kind sure happi nice decent 5think pretti luck terrif
top 5rank 4best hot bottom atop tier
univers 7colleg professor harvard faculti yale princeton cornel 6studi institut scienc graduat stanford
go 7get come 6back awai thing ca let wo mayb ok gonna hurri
number 4total list 10 chart fewer 13
major 5biggest signific 4big largest
know 6like think alwai believ 5name never realli someth thing kind sometim actual
point 5edg rebound 4second close goal score finish drop straight turnov slip slid
win 7victori 6championship champion defeat triumph clinch 5final titl finish medal runner semifin
6 93 4 5 7 8 9 82 610 12 11 15 13
month 8week 7year last 6dai ago 5sinc june earlier juli april januari decemb
dollar 8billion 7million dlr baht ringgit rupe 6worth euro trillion hk peso rand
bank 6morgan lend brokerag lehman lender citigroup ub hsbc suiss 5asset banker barclai
iraq 6afghanistan baghdad saddam hussein kuwait 5iran basra fallujah 4butler maliki najaf petraeu
member 5repres fratern 4group organ join alumni
area 7locat 6town region villag vallei nearbi coastal adjac vicin neighbourhood 5northern neighborhood
find 7discov 6evid 5believ identifi reveal dna trace fossil corps 4search suspect clue
sundai 9saturdai 8mondai fridai 7tuesdai wednesdai thursdai night morn weekend 6dai week afternoon
place 5spot 4second take hold bottom monaco
third 9second fourth 8fifth sixth seventh 7first eighth ninth 6singl doubl consecut tenth
right 5freedom conscienc 4free liberti thumb
local 4farmer provinci
econom 7economi 6financi growth global downturn 5crisi recoveri fiscal monetari economist outlook slowdown
see 6think look 5like even know come realli someth thing sure mayb wonder
best 5good win better success perfect favorit oscar excel finest superb terrif 4brilliant
report 6quot cite reuter 5offici statement agenc newspap afp confirm comment yonhap newswir
kill 6injur victim murder suicid stab drown 5attack soldier wound policeman accident fatal
hold 4place sit wrap
busi 6compani industri firm corpor enterpris 5market invest sector ventur retail brokerag entrepreneur
west 8east 7south north 6northern western northeast 5town near southern southeast northwest southwest
come 7go 6back 5like even get see awai realli someth thing turn mayb
law 7statut 6legal rule constitut enforc 5appli regul amend violat prohibit unconstitut ordin
woman 7man 6child femal girl 5young mother male gai teen pregnant teenag lesbian
power 5control electr vacuum 4energi
think 8realli thing mayb 7someth sure els certainli everybodi nobodi obvious anybodi guess
servic 5oper network transport mobil mainten postal broadband 4provid access custom telecommun subscript
child 7mother parent girl infant 6daughter boi babi adult teen elderli pregnant teenag
bush 8clinton obama 7mccain gore dole barack chenei 6kerri hillari reagan rumsfeld rodham
show 5televis appear tv interview video episod abc documentari footag clip 4viewer sketch
help 6try effort 5need abl encourag enabl persuad 4better enough hope seek easier
chief 6execut ceo 5director chairman deputi 4offic vice
saturdai 9sundai 8tuesdai wednesdai mondai thursdai fridai 7night morn weekend afternoon 6week hour
system 5comput standard softwar code mechan interfac configur compat autom 4integr grid sensor
john 6jame 5georg paul thoma henri sir edward edmund 4william peter charl joseph
support 5oppos backer staunch 4opposit conserv advoc propon
seri 6episod 5featur drama comic serial sequel storylin 4debut sitcom manga trilogi antholog
plai 6game player match 5footbal score tournament debut 4team perform soccer basketbal rugbi
offic 6clerk 5polic depart staff headquart sheriff desk superintend supervisor 4room deputi liaison
follow 5later previou prior subsequ 4earli seri earlier due result similar shortli
meet 6talk confer summit discuss 5session dinner counterpart ministeri conven 4schedul deleg invit
expect 6forecast predict anticip 5price quarter growth analyst declin wo slower 4optimist slowdown
late 8earli 6mid 5last later earlier ago afternoon shortli 4sinc tuesdai mondai middai
washington 4bush damascu
europ 7eu 6germani 5world franc euro netherland brussel luxembourg eurozon nordic oecd scandinavian
leagu 7footbal 6team season club basebal soccer hockei rugbi nhl premiership scorer bundesliga
final 7round semifin quarterfin 6second match championship tournament qualifi playoff semi wimbledon clinch
ad 5add 4sai
britain 6australia 5franc england canada royal zealand ireland netherland uk scotland belgium lloyd
white 7black brown grai 6red green yellow pink purpl stripe 5blue color grei
histori 6literatur 5career cultur ancient geographi legend historian archaeolog myth mytholog sociolog 4literari
man 7woman 6boi 5person kill young soldier girl gunmen policemen policeman teenag nake
becom 5formerli 4born onc increasingli youngest
want 7think realli ca let sure wo will 6get try everyon afraid ought
march 9june juli april septemb decemb octob novemb august februari 8januari 5month autumn
case 6court trial investig attornei prosecutor prosecut 5lawyer crimin convict lawsuit complaint indict
few 6even sever 52 littl dozen 43 though other lot hundr fewer countless
run 5in walk homer rbi 4drive straight stretch runner touchdown hitter out
monei 7cash 6fund 5pai tax loan payment donat taxpay borrow launder bribe repai
begin 6start 5earli continu resum commenc 4dai end soon stop till
open 5round door reopen 4close tenni semi entranc wimbledon semifin quarterfin henin courtyard
name 7nicknam 6origin refer surnam 5know word famou commonli deriv mascot 4legend inscript
trade 6exchang commod 5market stock currenc export commerc trader wto mercantil 4turnov textil
center 6centr 4downtown campu hub sprawl
israel 8palestin 7jerusalem 6gaza lebanon arafat sharon netanyahu pere barak ariel hebron 5yasser
oil 7crude petroleum 6ga refineri refin 5fuel coal barrel gasolin pipelin bp exxon
al 6bin abu qaida laden qaeda osama zarqawi 5el omar sheik jamal khalifa
movi 7drama comedi documentari filmmak 6actor hollywood cinema soundtrack sequel thriller screenplai remak
lead 5second third fourth score 4behind victori straight rebound comeback halftim overcam
east 8west 7south north southeast 6eastern northeast 5western middl northwest avenu southwest peninsula
central 5western eastern southeast northeast northeastern southwestern 4east region main northern locat southwest
air 6aircraft 5flight plane fly pilot helicopt jet squadron airplan warplan airborn reconnaiss
town 8villag 7citi 6area near northern nearbi suburb outskirt hamlet seasid 5locat neighborhood
leader 5parti 4opposit movement leadership charismat
armi 7militari forc troop soldier command infantri brigad battalion cavalri 6regiment armor armour
line 5main front railwai rail 4along station cross rout junction loop terminu
never 7alwai somehow 6want onc realli ever noth cannot actual certainli nobodi hardli
littl 7bite 6lot 5even good enough realli someth look kind noth pretti nice
prime 7minist 5premier cabinet olmert ariel ehud shimon yitzhak 4sharon netanyahu barak silvio
least 6nearli almost 54 5 6 kill 7 8 9 fewer 43 less
put 6keep try 5back get take awai enough let sure everyth pull stick
forc 7armi troop 6militari command deploi cavalri 5soldier infantri battalion armor armour commando
past 5back 4straight decad streak goalkeep goali
de 7la 6del 5franc el le en da du que mont sur nacion
half 6second quarter minut 5last 5 third nearli almost fourth score net halftim
june 9march juli april septemb januari decemb octob novemb august februari 5month autumn
sai 6statement noth tell 5think ask anyth quot comment obvious repli sorri frankli
feder 6regul 5court congress tax enforc regulatori antitrust statut ir 4jurisdict taxpay oversight
franc 7belgium 6spain pari netherland toulous 5britain itali le luxembourg marseil frenchman bordeaux
peac 6reconcili ceasefir 5dialogu uniti truce mideast roadmap 4negoti disarma reunif mediat etern
earlier 6last tuesdai wednesdai mondai thursdai fridai previou 5week earli month late recent
capit 5citi 4invest equiti outskirt lago
great 6greatest immens 5famou enorm amaz tremend incred fantast magnific gloriou 4littl legendari
union 5labor confeder 4eu allianc membership bloc guild
near 7nearbi outskirt 6town outsid villag mile locat kilomet northeast southwest vicin 5adjac
releas 7album ep 6cd dvd soundtrack vinyl demo remix 5video version disc lp
small 7big tini 6larger smaller 5nearbi
depart 6bureau 5offic administr ministri commerc forestri veterinari 4secretari inspector laboratori lab superintend
health 7medic care healthcar nutrit 5medicin welfar medicar clinic medicaid obes sanit veterinari
japan 6korea tokyo suzuki 5china yen soni honda koizumi mitsubishi osaka hashimoto nippon
head 5bodi hand ey hair chair neck chest nose tail 4finger ear butt
ago 7year last 6sinc month 5week late earlier nearli decad 4dai earli
night 7sundai saturdai morn 6dai hour weekend afternoon tonight midnight 5mondai thursdai fridai
big 7small 5biggest larger smaller massiv bigger tini enorm sizabl chunk 4largest vast
cup 7championship 6match tournament champion uefa semifin 5win final soccer qualifi trophi quarterfin
elect 7vote parliamentari elector 6democrat presidenti voter candid referendum ballot incumb gubernatori reelect
region 6area southern northern eastern 5western provinc southeast southwest northeastern southeastern basin caucasu
director 5chief execut chairman 4research vice deputi professor direct creativ filmmak curat chairwoman
talk 7negoti discuss 6meet dialogu 5deal mediat 4agreement bilater resolv restart disagr stalem
program 7programm 6curriculum 5educ project outreach
far 5less beyond farther 4even though yet perhap quit nowher
todai 6yesterdai 5tomorrow
statement 6sai comment 5report spokesman note quot letter remark reiter memo communiqu 4messag
juli 9march june april septemb januari decemb octob novemb august februari 5month autumn
although 8howev though 5unlik latter nevertheless moreov wherea henc furthermor 4therefor commonli unclear
district 6counti municip 5area town villag rural neighborhood township borough pradesh punjab neighbourhood
born 5ag marri 4becom father live mother birth painter
develop 6technolog innov 5research project cooper environ agricultur partnership infrastructur integr enhanc biotechnolog
council 5committe board commiss 4assembl resolut panel commission borough unanim conven secretariat ordin
close 5fall nasdaq slip shed middai slid dax 4stock index slightli flat unchang
record 6compil 5releas album track chart ep demo 4previou debut cd soundtrack remix
along 7across 6river 5west near road border cross highwai alongsid stretch adjac intersect
counti 6district township sheriff suffolk 5municip illinoi parish missouri borough pradesh unincorpor essex
spokesman 6spokeswoman spokesperson 5offici statement ministri 4mccurri
plan 7propos 5announc project intend restructur unveil ambiti blueprint envis 4initi outlin devis
financi 6econom corpor lehman citigroup 5bank invest credit financ debt asset monetari equiti
april 9march june juli septemb januari decemb octob novemb august februari 5month autumn
recent 5earlier latest spate 4week amid
campaign 5republican presidenti mccain gore kerri dole gop romnei buchanan fundrais gubernatori gramm
troop 7armi forc soldier deploi 6patrol infantri artilleri peacekeep armor cavalri garrison armour
whether 6ask question determin 5possibl believ decid fact sure suggest doubt explain unsur
lose 5win victori beat suffer gain defeat upset regain 4fall earn loser overcam
music 7song jazz musician 6artist singer danc pop compos lyric soundtrack genr songwrit
need 6want enough abl sure necessari 5get help better cannot readi hopefulli ought
alreadi 6still 5now reportedli 4onc
russia 7moscow ukrain belaru 6soviet vladimir sergei medvedev mikhail igor ivanov andrei dmitri
though 8although 7even howev 6yet unlik 5still fact seem perhap inde somewhat nevertheless
free 4right access freedom duh
hit 6homer 5singl strike blast blow slam bat knock batter hitter rbi smash
inform 6data intellig knowledg databas 5access web mail document classifi confidenti analyz email
awai 7back 6leav go turn 5get take come put behind ball pull knock
other 6person 5often 4sever kill child few themselv sometim hundr victim on dozen
control 5power 4system brake sensor
within 4entir exist adjac boundari
economi 7econom growth 6recoveri recess slowdown downturn sluggish 5inflat slow gdp slump shrink
press 5report media newspap magazin paper print newsweek 4interview afp editor journalist edit
agenc 5offici report ministri bureau interfax watchdog tass itar irna 4faa cdc yonhap
water 6river lake salt reservoir pond irrig sewag drainag 5sea dry wash drain
career 5histori success profession postseason stint 4season debut streak comeback tenur feat strikeout
deal 7agreement 6contract negoti 5talk agre merger pact swap 4sign resolv takeov concess
attack 7bomb suicid ambush 6milit blast deadli bomber retali airstrik sniper 5mortar incurs
side 5front bottom corner fulham flank 4edg leg liverpool chelsea hull ham angl
7 93 4 5 6 8 9 82 710 12 11 13 614
better 7good 5get wai think need realli sure improv easi gui hopefulli decent
less 5even far almost quit 4least compar perhap bite slightli fewer somewhat overli
septemb 9march june juli april januari decemb octob novemb august februari 5month autumn
onc 6never 5now still even know though himself alwai soon turn 4quickli famous
clinton 8bush obama 7mccain gore dole barack hillari chenei rodham 6kerri reagan gingrich
main 5line locat adjac junction terminu 4central along kei entranc nearest
due 4howev follow caus prior absenc
committe 6commiss subcommitte 5council chairman legisl panel judiciari government oversight caucu npc chairwoman
build 7construct brick demolish 6tower erect rebuilt renov facad 5structur roof mansion courtyard
confer 6meet summit forum symposium 5apec ministeri seminar expo conven 4deleg doha afc
club 6leagu footbal soccer 5team rugbi liverpool fc uefa fa premiership bundesliga liga
januari 9june juli april septemb decemb octob novemb august februari 8march 5sinc month
decis 6judgment reconsid 5action decid rule reject argument verdict revers unanim upheld affirm
stock 7market share index nasdaq bours 6price exchang investor dow benchmark nikkei tumbl
give 5take put enough 4make get ask let allow mean chanc extra
often 8sometim 7usual 6frequent commonli occasion seldom 5though other alwai typic tend tradition
announc 6unveil 5tuesdai plan cancel 4wednesdai mondai thursdai initi postpon discontinu reshuffl
televis 9tv 8broadcast 7radio channel abc cb 6bbc nbc cnn sitcom jazeera itv
industri 7sector 6compani busi product manufactur telecommun pharmaceut textil automot 5machineri aerospac conglomer
order 5decre injunct 4allow permiss warrant instruct
young 6boi younger teenag youngster 5woman child man femal girl fellow teen elderli
palestin 8israel 7gaza hama 6arafat jerusalem sharon abba yasser hebron plo ramallah 5pna
ag 6older 5child born marri femal male younger birth adult boomer 4teen 18
administr 5depart polici oversight epa faa bureaucraci 4feder secretari congression pentagon regulatori gonzal
price 6market stock rise sale higher inflat gasolin soar commod 5rate crude surg
round 7final 6match tournament playoff semi semifin quarterfin 5finish straight seed qualifi bye
decemb 9march june juli april septemb januari octob novemb august februari 5month dec
human 6anim be 5genet reproduct clone 4natur diseas brain evolut creatur mammal genom
india 6pakistan sri lanka bangladesh singh delhi 5zealand kashmir lankan pradesh punjab gujarat
defens 7defenc 5offens 4militari intellig lineback counterterror
ask 6want whether let answer tell explain pleas repli 5sure everyon request somebodi
total 5million billion averag dlr estim amount approxim roughli trillion gross turnov exceed
octob 9march june juli april septemb januari decemb novemb august februari 5month autumn
player 6team game plai footbal coach soccer 5leagu match basketbal squad midfield scorer
bill 6propos legisl amend provis veto repeal 5tax senat budget lawmak medicar enact
import 6vital 5signific crucial valuabl 4kei particular export agricultur essenti relev benefici foremost
southern 8northern eastern northeastern southeastern southwestern 7western northwest northeast southwest northwestern 6provinc coastal
move 6slowli 5back forward quickli push farther swiftli 4awai soon step rapidli gradual
fire 7grenad 6explos blast rocket burn artilleri flame mortar gunfir blaze cannon sprai
popul 7censu inhabit 5urban densiti cdp 4estim household hispan demograph capita migrat ancestri
rise 8fall 7drop declin surg soar tumbl dip 6price climb plung slid plummet
novemb 9march june juli april septemb januari decemb octob august februari 5month autumn
nuclear 7weapon atom reactor plutonium 6missil uranium enrich prolifer ballist warhead 5iran pyongyang
street 6avenu downtown sidewalk 5road wall neighborhood manhattan plaza intersect boulevard allei pedestrian
media 5press televis tv internet web magazin onlin broadcast entertain advertis blog tabloid
differ 6distinct 5similar variou certain particular specif context characterist vari variat trait 4varieti
issu 6topic 5question contenti 4matter concern debat discuss agenda clarifi
receiv 5award request obtain recipi diploma 4grant scholarship honorari certif
secretari 5deputi affair condoleezza undersecretari 4gener depart administr commission rumsfeld boutro ghali mccurri
return 5leav arriv 4back stai transfer flee exil
colleg 8school 7univers graduat undergradu 6student educ campu faculti scholarship yale enrol seminari
work 7job 5techniqu collabor workshop carpent 4artist emploi painter technician sculptor
commun 6outreach 5educ societi integr divers nonprofit 4cultur rural campu parish baptist unincorpor
8 93 4 5 6 7 9 82 710 12 11 16 14
despit 6spite 5amid absenc persist 4strong disappoint slight frustrat setback overcam relentless dismal
level 5high higher low highest lowest 4grade elev threshold
largest 7biggest 6smallest 5conglomer breweri 4major big own oldest subsidiari sa richest sizabl
germani 7austria 6europ poland netherland switzerland berlin nazi munich hamburg 5sweden stuttgart cologn
august 9march june juli april septemb januari decemb octob novemb februari 5month autumn
chang 6alter 5shift gradual drastic 4differ effect explain pattern revers adjust evolv variat
church 7cathol parish cathedr chapel baptist congreg episcop lutheran 6bishop orthodox methodist anglican
station 6radio 5locat airport railwai channel bu broadcast rail fm metro subwai terminu
london 6pari sydnei melbourn edinburgh glasgow 5dublin birmingham amsterdam mumbai belfast perth westminst
research 7studi institut scientist scientif 6scienc expert analysi laboratori experiment biologi biotechnolog 5lab
black 7white 6red blue grai pink grei purpl collar clad stripe 5brown yellow
stori 7tale 6book novel fiction mysteri narr 5write charact horror illustr memoir narrat
sale 7retail 6price product sell profit revenu export purchas mart wholesal merchandis 5manufactur
polici 6stanc 5econom administr reform strategi agenda principl guidelin pragmat 4monetari attitud taxat
visit 7trip 5travel arriv visitor invit guest pilgrimag 4meet attend dinner journei birthdai
northern 8southern 7eastern northwest northeastern northwestern southeastern southwestern 6western provinc northeast southwest coastal
lot 7mayb 6get think realli someth thing everyth everyon gui everybodi stuff plenti
across 7along 5around border throughout cross nearbi corner 4near southeast northeast stretch dot
current 4output
board 6commiss truste 5council committe panel 4execut chairman advisori charter chair supervisor chairwoman
footbal 8soccer 7leagu basketbal hockei rugbi 6team club player coach basebal volleybal softbal
ministri 5depart spokesman agenc forestri spokesperson 4minist offici affair interior bureau spokeswoman veterinari
vote 7elect voter referendum ballot 6candid poll parliamentari elector turnout undecid 5democrat overwhelmingli
book 7publish write novel biographi essai memoir autobiographi 6edit poetri poem diari antholog
fall 8rise tumbl 7drop climb slip plung slid dip 6jump slump soar plummet
role 5charact actor portrai portray protagonist villain 4actress aspect storylin
student 7school teacher graduat enrol pupil undergradu 6colleg educ academ faculti elementari classroom
share 7stock 6percent cent valu profit gain penc 5rise exchang sharehold nasdaq peso
iran 7tehran 5iraq nuclear syria arabia uranium iaea ahmadinejad enrich khamenei irna 4elbaradei
process 5phase method verif 4implement procedur techniqu restart
agreement 7deal negoti pact 6agre sign contract treati framework 5ceasefir protocol concess memorandum
quarter 6half fourth net profit pretax 5percent third growth surg gdp rebound slump
full 4extra
match 7tournament semifin quarterfin 6game plai final cup round qualifi 5beat tie semi
growth 7economi gdp 6econom increas inflat consumpt slowdown robust sluggish 5trend outlook slower
yet 6though seem inde 5even never realli someth noth sure quit certainli hardli
possibl 6potenti 5whether immin likelihood 4consid seriou threat complic explan scenario implic clue
western 8eastern 7southern 6west northern northeastern northwestern southwestern 5south north east southeastern plain
special 4addit appropri
interest 5investor valu concern specul lend borrow appreci 4invest mutual equiti motiv keen
behind 5back awai front ahead insid edg atop underneath 4stand pull teammat beneath
strong 6weak stronger strongest robust 5confid strength sharp solid moder sentiment weaker surprisingli
england 7scotland wale 6ireland cricket rugbi newcastl yorkshir scot 5liverpool sussex lancashir surrei
food 6meat milk bread meal ingredi nutrit beverag seafood 5coffe dairi stapl can
period 5durat interv 4year time earli centuri era prior dynasti
real 5madrid atletico deportivo sevilla 4true valencia bilbao santand tangibl
author 5enforc permiss 4polic offici law investig prosecutor fbi statut
car 8truck 7driver motorcycl merced jeep 6drive automobil pickup taxi bicycl cab wagon
term 5deriv 4mean credit basi defin spell phrase impli
rate 7inflat 6higher low unemploy lowest 5price growth lower increas benchmark yield ratio
race 6prix lap 5championship ride marathon rider nascar ferrari downhil schumach daytona rossi
nearli 8almost 6least roughli 55 half ago total 8 9 ten 60 46
korea 7kim seoul pyongyang dprk 6south japan jong hyun yong choi 5north jung
enough 6need abl 5get good want put better try hard chanc sure easi
site 6web websit 5locat portal 4nearbi cemeteri shrine cave blog tomb archaeolog twitter
opposit 6parti 5democrat candid protest oppon socialist nationalist likud tsvangirai centrist populist 4conserv
keep 6put 5awai try let stai stick constantli 4sure everyth everyon myself rein
futur 5prospect 4potenti upcom
island 6coast peninsula cape shore archipelago isl bahama newfoundland 5bai beach ocean reef
road 7highwai lane 6rout railwai bridg junction intersect freewai expresswai 5rail dirt boulevard
outsid 7insid 6near nearbi outskirt 5around downtown corner courtyard sidewalk 4crowd surround cafe
realli 8think someth thing alwai sure certainli obvious 7kind noth mayb pretti everybodi
centuri 7mediev twentieth 6dynasti renaiss 5roman ancient empir earliest gothic byzantin conquest bce
democrat 9republican 8gop 7senat 6parti voter candid conserv mccain dole incumb caucu centrist
almost 8nearli 6least 5half less roughli 4even perhap quit virtual bare mere
singl 6third album doubl 5first second fourth fifth sixth seventh eighth solo ep
try 8tri 6wai help want put abl let attempt 5enough hard harder vain
album 8song ep 7releas band soundtrack remix 6debut singer solo cd vocalist demo
senior 5junior 4advisor
minut 6half hour score header 5second goal ball shot kick substitut halftim vollei
congress 6senat legisl lawmak congression legislatur 5feder committe republican amend enact repeal 4impeach
index 7stock benchmark nasdaq 6dow composit nikkei seng bours ftse dax topix 5rise
australia 8zealand 6britain queensland fiji samoa 5singapor malaysia zimbabw wale bangladesh indi nz
result 6outcom 4follow final match preliminari uefa aggreg
hard 6tough harder 5good enough realli try thing ca difficult easi stuff stick
hour 7dai 6saturdai night minut morn afternoon midnight 5time sundai weekend noon middai
land 5area properti territori forest acr farmland 4sea occupi sand hectar leas plantat
action 5decis act aggress provoc punit 4respons effect motion intervent tactic
higher 7lower 6price rise rate low 5percent high increas earn lowest yield weaker
field 4ground ball
cut 8slash 6reduc trim 5cost budget reduct squeez slice drastic 4subsidi offset chop
coach 6team player footbal basketbal 5soccer squad hockei quarterback teammat bruin eriksson 4lineback
san 8francisco diego 7antonio 6lo angel santa juan pedro sacramento 5seattl oakland orlando
execut 8ceo 6chief chairman 5director vice employe corpor 4board sharehold enron oversight jeffrei
februari 9march june juli april septemb januari decemb octob novemb august 5month dec
product 7produc 6industri sale export manufactur output refin 5factori consumpt pharmaceut textil supplier
river 7lake creek tributari 6water vallei canal dam basin reservoir nile yangtz watersh
face 5tough stiff dilemma 4challeng
provinc 7yunnan 6southern northern northeastern southeastern southwestern guangdong sichuan fujian shandong helmand jiangsu
park 6adjac plaza recreat riversid 5road locat hill garden mall canyon boulevard waterfront
commiss 6committe board panel 5council commission regulatori watchdog oversight 4regul advisori inquiri subcommitte
california 7texa 6florida arizona colorado oregon nevada pasadena 5francisco santa mesa paso ventura
father 8son brother uncl grandfath 7wife mother daughter husband cousin grandmoth grandson nephew
son 8father daughter brother uncl grandson nephew 7wife cousin grandfath eldest 6mother husband
educ 7curriculum literaci vocat 6school colleg student social teacher academ teach faculti undergradu
villag 8town 7hamlet 6area near locat nearbi 5district rural township inhabit adjac cottag
energi 6ga petroleum 5oil fuel resourc electr carbon util solar effici gase refin
shoot 7shot 6bullet policeman gunman stab sniper fatal 5kick gunmen grab grenad vollei
short 6long shorter 4length
africa 7african 6south asia zimbabw contin namibia botswana 5countri guinea ghana mozambiqu seneg
kei 6crucial 5vital 4main import core chip compon pivot
red 8yellow 7green blue pink purpl 6white black orang stripe 5color grai leaf
associ 5organ societi 4institut organis
averag 6lowest 5percent compar highest earn median monthli capita decreas exceed minu celsiu
pai 7payment fee salari 6cost expens compens pension premium ow bonus royalti 5hefti
exchang 6trade stock mercantil 5share index currenc nasdaq transact nikkei swap bours nyse
eu 7europ 6brussel wto barroso 5imf bloc luxembourg eurozon solana osc enlarg oecd
someth 8realli noth anyth 7think thing kind everyth quit els mayb 6sure somebodi
georg 5bush john charl henri sir edward 4blair howard barack donald unpopular theodor
victori 8triumph 7win defeat 6comeback clinch 5final champion tie streak playoff semifin stun
low 6high rate higher lower 5price rise level averag lowest 4drop inflat yield
thing 8think realli 7someth noth sure anyth everyth happen els mayb everybodi stuff
pakistan 6india cricket lanka bangladesh islamabad 5sri karachi hussain malik peshawar mcgrath waugh
post 5page 4photo editori blog bulletin
social 6educ 5polit cultur liber welfar socialist civic ecolog feminist organiz cognit sociolog
continu 5begin resum gradual intensifi persist 4slow halt steadi relentless
ever 6never 5yet 4come onc realli alwai certainli nobodi hardli imagin seldom thrill
look 6see realli pretti 5like think someth thing sure seem gui nice smile
chairman 6execut vice ceo chairwoman 5chief director committe 4board corpor chair subcommitte ge
soldier 7armi troop civilian policemen 6guard armor policeman sergeant ambush militiamen servicemen commando
abl 7unabl 6want need enough try decid cannot will 5ca let readi abil
parliament 7parliamentari 6assembl mp duma 5vote seat legisl speaker legislatur chamber constitu dissolv
front 6rear flank 5line behind insid wing door corner roof wheel underneath porch
himself 7herself 6myself 5onc themselv someon 4father turn rather itself yourself ourselv portrai
problem 6difficulti solv 5crisi situat seriou failur troubl complic chronic woe instabl dilemma
privat 5public fund own corpor estat 4invest financ commerci ventur enterpris pension nonprofit
lower 7higher 6low upper 5price fall rate reduc slightli flat lowest weaker 4benchmark
list 5select categori classifi compil catalogu 4number websit databas catalog discographi
effort 6help 5intensifi hamper 4hope aim strengthen rebuild undermin
mile 9kilomet kilometr 8km 7northeast 6near northwest southwest 5around foot southeast meter mph
radio 7televis tv broadcast 6station channel bbc fm jazeera 5network satellit cnn audio
live 5person famili life child mother resid inhabit grandpar happili 4home sleep exil
form 5format 4structur element latter merg crystal layer dissolv
david 4alan steven jonathan
african 7africa 5asian zimbabw kenya contin ivori indigen ghana cameroon mbeki seneg namibia
increas 8decreas 7reduc 6growth boost reduct significantli consumpt offset 5rate higher cost revenu
send 6dispatch 5letter mail summon 4messag request alert fax condol email
fourth 9third fifth sixth 8second seventh eighth ninth 7tenth 6first quarter straight consecut
alwai 8realli 7never sure certainli obvious 6think thing seem everyon everybodi hardli seldom
king 6princ kingdom queen emperor throne ruler monarch 5crown duke reign iv sultan
tax 7incom 6payment pension subsidi taxpay levi exempt taxat 5cost fee premium expenditur
taiwan 7china mainland taipei roc 6kong hong chen 5beij lu cheng bian kaohsiung
titl 6championship champion crown 5win final tournament debut semi wimbledon semifin reign triumph
middl 5east arab mideast 4west
global 6econom 5intern market financi growth asia climat worldwid downturn 4economi crisi meltdown
wife 8mother daughter husband 7father son marri sister girlfriend widow grandmoth aunt 6friend
posit 5neg stanc 4solid neutral
locat 8adjac 7area vicin 6near villag nearbi unincorpor 5town site km northeast southwest
clear 4yet
ahead 5second next behind fourth finish straight pace lap schumach 4minut victori edg
violenc 7bloodsh 6violent unrest sectarian 5conflict clash riot reveng hatr rage escal strife
goal 7score 6scorer header 5minut chanc penalti striker kick midfield goalkeep substitut 4halftim
project 5program develop plan construct infrastructur dam 4fund programm reconstruct consortium renov adb
border 6cross territori frontier 5area along northern across zone patrol checkpoint coastlin rafah
bodi 6corps 5head skull skeleton 4find blood hair skin bone chest flesh coffin
soon 7quickli 6later eventu suddenli 5come onc immedi shortli rapidli slowli gradual afterward
crisi 7turmoil meltdown 6woe instabl crunch fallout 5problem troubl recess downturn catastroph worsen
divis 6battalion 5corp infantri regiment brigad cavalri 4armi rank tier releg liga
serv 5sauc 4appoint cook soup lemon sandwich
tour 5tournament trip debut golf concert pga 4event weekend festiv solo prix venu
hospit 7medic clinic nurs 6patient doctor psychiatr 5treatment surgeri treat ambul surgic cardiac
kong 9hong 7singapor hk macao wong 6taiwan thailand shanghai mainland taipei shenzhen tung
test 5laboratori dope 4wicket sampl lab evalu ballist exam
hong 9kong 7singapor mainland hk macao wong 6china taiwan thailand shanghai taipei shenzhen
technolog 6develop comput softwar tech electron innov biotechnolog 5industri scienc telecommun semiconductor multimedia
believ 7think 6know fact probabl actual certainli inde 5never whether true doubt somehow
organ 7organis 6nonprofit 5associ societi activ sponsor chariti government advocaci charit umbrella outreach
publish 7book magazin journal articl edit 6newspap write editor print essai antholog catalogu
weapon 8weaponri 7nuclear 6missil ammunit ballist plutonium warhead 5arm uranium prolifer firearm stockpil
agre 6agreement decid 5deal negoti propos refus reject accept will insist opt reconsid
9 94 5 6 7 8 83 72 10 12 11 13 14
summer 8winter 7spring autumn 6raini 5season weekend 4holidai warm ski vacat outdoor bloom
republican 9democrat gop 8senat 7mccain congression dole gramm 6lawmak gingrich congressman buchanan gephardt
act 5law action unconstitut 4unlaw
texa 7california florida arizona kansa oklahoma oregon alabama arkansa 6virginia carolina ohio missouri
cours 5golf master nicklau 4par downhil
senat 8republican 7democrat legisl lawmak congression gop 6congress legislatur dole congressman pelosi gramm
medic 7health hospit doctor medicin clinic nurs psychiatr 6treatment patient surgic dental veterinari
un 6au kofi 5annan inspector peacekeep iaea por blix 4unhcr boutro osc una
reach 5peak 4final halfwai threshold
star 6actor actress superstar 5movi hollywood comedi hero idol 4tv drama oscar legend
investor 7trader 6market stock dealer equiti specul cautiou banker brokerag hedg 5invest analyst
care 7health 6patient welfar nurs healthcar medicaid 5hospit medic sick elderli medicar matern
sign 6agreement 5contract pact memorandum ink 4deal draft treati communiqu
art 6museum cultur artist exhibit contemporari architectur galleri photographi sculptur renaiss curat 5literatur
provid 6access 5inform avail offer addit enabl adequ 4servic suffici facilit insuffici ampl
presidenti 7gubernatori 6elect candid nomine candidaci 5gore congression gop ballot runoff reelect caucus
gold 9silver 7medal bronz medalist 6olymp 5copper diamond freestyl platinum phelp 4golden medlei
obama 9barack 8bush clinton mccain 7gore dole hillari romnei rodham biden 6kerri chenei
morn 9afternoon 7mondai thursdai fridai sundai saturdai night noon middai 6tuesdai wednesdai hour
event 6olymp 5championship tournament festiv prix venu marathon freestyl slalom pageant medlei gala
previou 6earlier 5follow consecut 4last record compar prior
cost 7expens 6pai revenu reduc payment premium 5increas tax fee subsidi expenditur shortfal
instead 6rather simpli 5thu stick 4us hand mean sometim usual
canada 6quebec alberta 5britain australia zealand belgium finland ontario ottawa saskatchewan manitoba newfoundland
band 7album guitarist drummer punk 6music song rock singer musician trio vocalist bassist
daili 7newspap weekli 6editori columnist tabloid 5report magazin editor column monthli herald 4quot
avail 5provid access option user applic dvd download kit rom inexpens 4hd unavail
drug 7traffick cocain narcot addict 6alcohol marijuana heroin prescript pill 5treatment steroid pfizer
invest 7asset equiti 6fund firm financ sector corpor ventur enterpris portfolio brokerag hedg
michael 4steven
civil 5strife 4war conflict slaveri litig
train 6instructor 5flight equip pilot mainten trainer 4oper bu volunt recruit technician commando
appear 5show episod 4seem charact scene debut comic footag portrai parodi
involv 5accus investig alleg allegedli implic misconduct 4charg engag conspiraci wrongdo briberi improp
similar 5differ exampl describ unusu variat variant resembl 4specif refer similarli distinct characterist
situat 5problem happen circumst unfortun worsen 4thing difficult matter wors solv deterior unstabl
lo 8angel 6san la francisco en que paso 5el houston vega por pasadena
fight 7battl 5combat fighter struggl insurg guerrilla bloodi fierc bout rage duel holyfield
mark 5symbol commemor 4anniversari mileston
trial 6court case prosecutor convict juri sentenc prosecut verdict proceed indict acquit 5juror
studi 7research biologi 6univers institut scienc professor scientist scientif literatur harvard experiment sociolog
mother 8wife daughter sister grandmoth 7child father parent marri husband pregnant aunt 6widow
relat 7relationship 6bilater 5cooper affair ti aspect friendship sino benefici 4mutual complic context
anti 5racist neo 4racism
song 8album 7music singer sing lyric soundtrack melodi remix 6band pop ep rap
popular 5featur famou favorit genr acclaim parodi 4music promin notabl mainstream icon populist
tv 9televis 7radio channel broadcast 6video abc nbc cb cnn mtv soap sitcom
ground 5grass airfield 4field wood ash mound
ii 8iii 7iv vi vii 6war viii 5king emperor otto xvi 4ottoman napoleon
newspap 8tabloid 7daili magazin editori 6publish paper editor weekli print columnist herald telegraph
staff 6employe personnel staffer 5offic assign sergeant technician 4job hire volunt recruit instructor
hand 7finger 6chest punch thumb 5back ball shoulder nose grab glove nail fist
hope 6chanc eager hopefulli 5want confid promis doubt convinc realiz excit keen somedai
oper 5servic equip mainten subsidiari depot logist 4train facil fleet carrier squadron termin
pressur 5cool eas 4heat push resist excess stiff squeez friction
eastern 8southern western 7northern northeastern southeastern southwestern 6east southeast northwest northeast southwest northwestern
legal 6law lawyer litig 5court attornei lawsuit judici patent jurisdict antitrust statut plaintiff
asia 7asian 6africa pacif contin 5world countri global southeast asean apec 4region singapor
budget 6deficit fiscal expenditur 5bill cut tax cost trim medicar stimulu auster shortfal
consid 5reason regard definit deem desir 4possibl perhap simpli accept necessarili justifi arguabl
love 6mother friend happi dream fun soul wonder passion dad joi lover 5mom
write 7book poetri poem essai autobiographi prose 6publish articl novel biographi lyric memoir
stop 5halt 4go begin try prevent avoid pull shut
charg 7convict guilti feloni manslaught 6accus alleg conspiraci plead indict acquit briberi treason
aid 6relief humanitarian unicef 5care assist donor medicaid wfp 4fund donat homeless malaria
manag 5invest ceo portfolio 4compani busi financi execut financ corpor enterpris consult expertis
bring 4help put miseri
decid 6abl agre reconsid 5want whether decis ask readi refus wo choos opt
fail 6attempt failur unabl 5tri inabl 4try abl bid refus vain
network 7cabl 6internet channel broadcast wireless broadband 5televis radio tv web satellit nbc
ga 6oil energi fuel electr coal gasolin petroleum pipelin gazprom petrol 5carbon hydrogen
turn 6awai suddenli 5back get go come onc look hand tri quickli slowli
fact 7inde 6believ reason true truth explain obviou 5think thing evid noth contrari
vice 6presid chairman 5execut deputi ceo 4chief director outgo chairwoman
ca 7want let sure cannot wo ok gonna 6go think realli els anymor
mexico 7colombia venezuela puerto peru rico guatemala 6brazil chile ecuador bolivia rica nicaragua
especi 9particularli 5like well increasingli extrem 4import nowadai
afghanistan 6iraq taliban kabul kandahar 5insurg fallujah mosul isaf waziristan helmand 4pakistan baghdad
common 5particular 4exampl speci commonli peopl surnam distinct characterist variant dialect
space 6nasa orbit spacecraft 5shuttl astronaut mir modul yuri atlanti 4earth dimens telescop
justic 6judg suprem judici 5court attornei crimin truth prosecut counsel judgment judiciari dissent
thousand 9hundr ten 6dozen countless 5crowd displac protestor mourner 4flee scatter pilgrim flock
jame 6john 5william 4robert richard charl henri andrew stephen sir arthur earl
rather 6instead sometim simpli 5often mean seem thu quit simpl otherwis mere necessarili
fund 6monei invest financ cash asset loan 5equiti pension lend donat hedg charit
republ 6czechia yugoslavia macedonia montenegro herzegovina moldova czechoslovakia 5serbia croatia romania slovakia slovenia
accus 7alleg 6charg deni allegedli 5guilti blame abus fals conspiraci harass wrongdo conspir
score 7goal 6minut touchdown scorer 5second game ball twice shot rebound halftim header
championship 8tournament 7cup champion 6final titl qualifi playoff prix semifin quarterfin volleybal badminton
exampl 7instanc 6particular 5type refer simpl uniqu method commonli descript characterist henc variat
biggest 7largest 5major big smallest 4worst giant bigger sa richest
perform 6concert orchestra ensembl 5music stage danc opera compos sing vocal choir pianist
sport 6soccer athlet 5footbal basebal basketbal golf tenni hockei rugbi volleybal polo softbal
let 7want ca 6go ask try sure cannot wo everyon somebodi 5everybodi yourself
allow 7permit 6enabl 5let requir restrict permiss 4give abl limit grant appli easier
mean 6simpli thu necessarili henc impli 5rather noth word actual true therefor definit
robert 5william richard christoph 4john jame daniel alfr
light 6bright 5dark color sky flash flame laser lit fog shade shine candl
arrest 7suspect jail 6polic prison murder convict custodi imprison 5allegedli kidnap abduct deport
offer 5provid accept discount incent 4pai bui option packag buyout
battl 7fight 5war defeat combat clash fierc sieg rage duel 4armi encount battlefield
class 5student grade math 4school junior graduat elit elementari pupil
evid 6find testimoni proof 5fact investig suggest prosecutor document wit reveal conclus uncov
societi 6institut 5commun associ organ art scienc cultur found foundat literatur literari intellectu
stage 5perform opera 4final danc theatr phase concert venu comeback ballet
construct 7build 6structur renov 5project railwai infrastructur concret repair dam mill brick demolish
variou 7numer 6sever varieti 5includ differ notabl multipl 4featur countless
sell 8bui 6sale 5compani own store brand retail auction buyer purchas seller distributor
independ 4liber
kind 7realli someth thing sort 6think alwai noth anyth gui fun aw weird
airport 6flight traffic 5passeng metro hub runwai taxi newark logan busiest luggag baggag
paul 5john peter pope 4jean andrew vincent gregori benedict
judg 8court 7juri juror 6attornei suprem appeal prosecutor prosecut verdict upheld acquit magistr
internet 8web onlin 7user 6googl yahoo aol blog facebook twitter broadband browser portal
movement 5liber radic revolutionari brotherhood feminist 4leader revolut rhythm
room 7bedroom bathroom 6hous floor door bed kitchen dine basement locker loung courtyard
origin 6name latter 5version date previous refer earliest incorpor deriv gothic variant 4ancient
angel 8lo 6san chicago francisco houston seattl dalla phoenix oakland anaheim 5diego orlando
itali 6spain milan portug roma bologna 5franc juventu andrea turin parma rossi paolo
data 6inform statist analysi databas 5comput digit autom analyz 4softwar survei calcul scan
noth 9anyth 8someth 7think realli thing everyth els mayb certainli nobodi 6kind sure
sea 7ocean 6coast atlant coastal mediterranean arctic 5water island ship fish reef coastlin
annual 8yearli 6monthli 5quarterli capita gala 4averag highest festiv weekli gross gdp symposium
beij 7china seoul guangzhou 6shanghai taipei tianjin 5taiwan chen wang hu wu hanoi
present 4origin featur submit visual elabor
remain 6intact 5still 4stai unchang uncertain
nato 6peacekeep 5troop kosovo bosnia yugoslavia deploy macedonia balkan airstrik solana warplan isaf
florida 7texa carolina miami arizona 6california minnesota tampa louisiana oregon mississippi alabama jacksonvil
comput 7softwar pc desktop 6technolog electron devic ibm hardwar server multimedia laptop 5digit
contract 6deal agreement 5sign leas expir 4payment salari transact
coast 8coastlin 7coastal 6southern island sea atlant ocean caribbean peninsula cape shore bermuda
creat 6creation 4incorpor transform
demand 5price 4consum wholesal
islam 7fundamentalist 6muslim religi extremist jihad islamist secular sect 5christian religion cleric judaism
beat 6defeat upset overcam 5match champion straight oppon seed semifin quarterfin stun crush
analyst 7economist 6market forecast predict trader merril strategist sach 5investor morgan lynch brokerag
interview 6comment cnn 5televis brief tell abc tape jazeera videotap newsweek clip excerpt
probabl 7actual 6believ perhap certainli inde suppos guess presum 5think seem necessarili undoubtedli
spend 4monei pai tax budget expenditur
asian 7asia 5world african pacif singapor malaysia asean badminton 4europ thailand southeast apec
cooper 7bilater 6partnership mutual strengthen enhanc facilit 5develop framework friendship sino benefici multilater
investig 8probe inquiri 7prosecutor fbi uncov 6case alleg prosecut examin detect 5wrongdo forens
video 7dvd audio 6televis tv cd tape footag soundtrack download youtub videotap clip
yen 6dollar rupiah greenback 5fall tokyo euro yesterdai peso nt weaker rupe kronor
tri 8try 7attempt 6unsuccessfulli 5take abl fail turn unabl vain 4catch trick grab
bad 6wors terribl stupid 5good thing mistak luck crazi sorri ugli horribl nasti
describ 7character 6refer descript 5similar write fact explain similarli portrai depict 4exampl remark
toward 5approach 4forward push closer path farther backward
throughout 5across
establish 6found 5renam incorpor 4societi institut foundat exist creation partnership framework preserv
mission 5nasa peacekeep shuttl orbit astronaut spacecraft voyag reconnaiss apollo 4deploy expedit atlanti
bui 8sell 6own purchas acquir 5compani share asset stake acquisit buyer subsidiari leas
grow 5growth rapidli steadili shrink cultiv thrive discont 4rise bloom
green 7red yellow purpl 6white brown blue orang grai pink shade 5color grass
forward 6striker 5move step midfield winger defenseman 4back goal toward push backward fullback
competit 6championship compet competitor 5tournament olymp champion athlet qualifi volleybal gymnast badminton 4uefa
poor 6poorer 5impoverish poorest inadequ neglect 4bad rural poverti elderli plight miser
latest 5recent spate 4report upcom
question 7answer 6whether argument 5fact matter reason comment debat doubt explain explan topic
prison 8jail inmat 7detent imprison 6convict sentenc custodi freed tortur detaine guantanamo parol
feel 7realli 6think alwai everyon happi everybodi obvious afraid sad sorri glad aw
attent 5spotlight 4focu audienc consider scrutini
themselv 6ourselv 5himself herself myself yourself 4other
firm 7compani 6busi invest corpor brokerag 5ventur subsidiari merril banker sach ub conglomer
injur 6kill miss suffer knee badli wound ankl policeman groin 5stab hamstr fractur
itself 4himself
governor 6gubernatori 5senat mayor legislatur romnei congressman pataki cuomo 4republican incumb schwarzenegg huckabe
rang 5wide vari 4altitud latitud
cross 6border 5along across road bridg path lane 4river tunnel parallel crescent pedestrian
track 5record demo remix 4album speed chart relai disc ep bike
difficult 7imposs tricki 5hard tough easi quit easier harder complic unfortun daunt problemat
produc 7product 5output ethanol distributor 4movi export manufactur raw synthet screenwrit
wall 5street floor stone window tower gate roof beneath brick ceil courtyard facad
rebel 7guerrilla 6insurg tiger separatist chechen ltte farc 5congo militiamen unita maoist milf
incom 7tax 6revenu benefit median payment premium capita 5employ pension dividend payrol expenditur
chanc 6hope 5win enough try goal opportun easi advantag luck hopefulli conced clinch
speci 7genu mammal 6bird habitat endem extinct insect flora frog 5breed moth specimen
finish 6second fourth sixth eighth podium 5win third final fifth straight seventh ninth
spain 7portug 6franc itali argentina madrid morocco valencia spaniard 5mexico brazil carlo bilbao
join 4member band allianc disband
languag 7dialect 6word text translat hindi linguist 5speak literatur script hebrew grammar dictionari
rest 5leav stai remaind 4back entir knee shoulder sidelin
seriou 5problem danger serious obviou complic terribl acut aggrav 4risk ill consequ chronic
pari 6franc london brussel amsterdam strasbourg 5rome le vienna lyon marseil bordeaux salon
tournament 8championship 7match tenni semifin quarterfin 6cup champion qualifi playoff wimbledon pga wta
insid 7outsid 6underneath 5behind front room door corner empti beneath basement locker courtyard
schedul 7postpon 5next weekend delai resum upcom cancel slate commenc preview 4meet inaugur
immedi 6promptli 5soon quickli refus request notic 4withdraw temporarili evacu notifi voluntarili swiftli
brown 7white grai 6green pink 5black yellow soft skin thin grei purpl colour
success 6achiev 5best career debut comeback breakthrough triumph accomplish acclaim feat 4unsuccess prolif
la 7de 6lo el del en que una 5le con es sur por
resid 5area villag live nearbi neighborhood residenti inhabit shelter evacu homeless 4suburb neighbourhood
meanwhil 5reportedli 4wednesdai rise surg tumbl unexpectedli dip
net 6quarter profit revenu 5billion half drop earn deficit turnov rebound pretax kronor
hall 7auditorium 6gymnasium 5room stadium palac entranc chapel pavilion courtyard 4ceremoni galleri loung
olymp 8medalist 7medal gymnast 6gold event champion athlet bronz athen relai freestyl swimmer
deputi 5chief secretari vice undersecretari 4offic director ministri cabinet appoint
heart 6cancer brain lung stomach liver kidnei cardiac 5blood surgeri pain chest bleed
champion 7championship semifin medalist 6win cup titl tournament qualifi semi runner quarterfin champ
award 7prize 6honor honour recipi grammi emmi 5nomin recognit outstand prestigi merit pulitz
version 6variant 5releas origin featur edit cd dvd dub soundtrack playstat demo remix
grand 6prix 5crown 4championship mont
institut 7research 6univers educ studi societi scienc foundat 5professor faculti nonprofit endow sociolog
step 5wai forward push 4move leap
rule 6court law upheld 5decis constitut suprem impos regul statut overturn unconstitut uphold
labor 8labour 6employ 5job union unemploy welfar wage 4industri farmer jobless payrol workforc
summit 6meet confer apec 5forum asean ministeri 4discuss climat agenda copenhagen doha symposium
sometim 8often 7usual 6alwai rather frequent occasion 5even know though seem simpli seldom
addit 5includ provid extra plu addition 4special avail option contain supplement modif
rais 4cut increas inflat reduc boost lend slash
william 6thoma charl henri 5jame robert sir edward frederick 4john richard arthur geoffrei
longer 6shorter 5now still long never alwai stai cannot usual wo 4though necessarili
joint 4cooper partnership bilater jointli sino
ball 6catch throw kick punch bounc 5score bat foul header toss puck vollei
sure 8realli 7think want thing wo everyon els mayb certainli everybodi anybodi glad
stai 6comfort 5go keep rest longer wait vacat 4happi safe sit sleep relax
safeti 5secur environment inspect hazard sanit 4health protect complianc faa
worth 6million billion dollar dlr 5amount cash pound trillion nt rupe kronor 4ow
arab 5palestin middl muslim jewish egypt lebanon saudi jordan syria sunni persian emir
friend 7lover 6father wife mother love husband uncl dad girlfriend grandmoth boyfriend aunt
anyth 9noth 8someth 7think thing sure everyth anyon els mayb whatev anybodi somebodi
atlanta 6denver 5houston cox philadelphia detroit seattl dalla tampa cincinnati minneapoli 4phoenix undat
caus 6damag 5diseas suffer failur affect ill trigger sudden lung respiratori bleed induc
sourc 5inform quot unnam 4accord report afp anonym
arm 6gun rifl 5weapon rebel militia armor paramilitari grenad sword cannon pistol commando
cent 6percent dollar share ounc baht penc ringgit rupe bushel 5rise hk nz
claim 6deni 5alleg fals 4accus allegedli lawsuit assert plaintiff
heavi 6rain heavier 5artilleri fog 4fire storm wind snow shell mortar cannon barrag
note 6write quot comment 5statement letter suggest refer remark indic cite explain phrase
parent 7child mother grandpar 6famili daughter sister mom grandmoth infant sibl aunt spous
particularli 9especi 6increasingli 5highli extrem notabl problemat 4quit deepli overli
aircraft 8airplan 7plane helicopt jet 6flight fly pilot aviat carrier squadron warplan reconnaiss
whole 6entir 4thing everyth everybodi
risk 6consequ likelihood 5potenti prevent avoid fear danger worri vulner harm exposur obes
cannot 7ca 6want never abl let sure wo simpli therefor suppos necessarili ought
matter 5thing fact noth question anyth happen els understand whatev circumst relev frankli
scienc 7professor chemistri mathemat biologi sociolog 6univers research studi institut academi scientif literatur
access 6provid user 5inform avail internet applic download navig broadband 4connect interfac browser
boston 7chicago philadelphia 6york toronto seattl pittsburgh baltimor montreal newark 5cleveland tampa cincinnati
condit 5treatment 4situat weather normal stress ill circumst symptom wet diagnosi deterior satisfactori
detail 6document descript elabor 5comment background reveal exact explan disclos outlin clue clarifi
coalit 6allianc centrist 5parti likud 4opposit democrat conserv liber bloc faction ldp bjp
compar 6percent comparison 5averag figur estim contrast gdp versu decreas exceed minu kronor
lee 7kim 6chan chung jung chun hee cho hyun soo choi 5lin yong
break 5pull throw blow tear knock crack smash sele 4set crush rip forehand
turkei 6ankara 5greec denmark cypru bulgaria istanbul turk fry 4romania mediterranean azerbaijan armenia
daughter 8son wife mother marri sister 7father husband cousin widow grandmoth eldest aunt
natur 6ecolog 5environ wildlif abund geologi 4human energi resourc beauti habitat miner flora
museum 7exhibit galleri 6art librari sculptur artifact curat smithsonian 5monument archaeolog relic antiqu
strike 5hit blast pitch blow airstrik 4bomb in hitter retali warplan out
style 6eleg gothic baroqu 5modern tradit classic fashion contemporari architectur dress renaiss cuisin
rock 6band pop punk 5album stone singer guitarist hop rap granit funk disco
view 5opinion perspect notion overlook 4contrast regard reflect attitud belief interpret percept disagre
usual 8typic 7often sometim 5longer frequent commonli tradition occasion seldom 4alwai instead tend
royal 6queen imperi 5britain princ scotland palac princess edinburgh monarch hm westminst windsor
travel 6trip tourist journei destin 5visit arriv flight passeng visitor cruis trek leisur
smith 6taylor 5anderson adam graham simmon morton vaughan 4harri mitchel baker harrison walsh
chicago 8philadelphia 7boston cleveland pittsburgh baltimor milwauke 6york toronto seattl dalla cincinnati minneapoli
arriv 5return visit travel trip wait fly aboard sail escort 4journei greet voyag
hundr 9thousand 8dozen ten 6countless 5sever 20 scatter 30 50 40 protestor mourner
respons 5awar 4action behavior respond consequ coordin
jone 7dow 5index 4nasdaq tumbl
potenti 6possibl 5risk threat vulner likelihood 4signific impact danger factor prospect pose implic
valu 6share 5price interest asset equiti portfolio 4properti bond yield peso sum dividend
idea 7notion 6concept 5think kind mind understand theori sort explain imagin embrac invent
thoma 6william 5john 4henri nichola
profession 7amateur 5player footbal soccer compet academ athlet skill excel chess volleybal collegi
domest 5export gross consumpt 4sale product commerci consum gdp surplu sluggish
credit 6debt loan mortgag lend borrow default 5bank financi financ cash lender subprim
gaza 7palestin ramallah nablu jenin rafah 6israel hama jerusalem strip hebron beit jericho
marri 8daughter 7wife mother husband divorc widow 6father son coupl marriag sister eldest
launch 5satellit rocket spacecraft 4initi missil successfulli prototyp torpedo
web 8internet 7onlin websit googl blog facebook 6page user yahoo twitter browser portal
muslim 8moslem 6islam religi christian shiit sunni hindu fundamentalist 5jew orthodox predominantli sect
everyth 7someth thing noth anyth els everybodi 6realli sure everyon whatev stuff somebodi
weekend 7sundai saturdai 6dai week night morn afternoon holidai 5fridai summer trip thanksgiv
camp 6shelter 5refuge refug tent barrack makeshift 4nearbi desert jungl jenin
quickli 8swiftli 7soon slowli promptli 6eventu suddenli rapidli 5move immedi easili gradual instantli
own 6bui subsidiari conglomer 5compani privat sell owner stake ventur ownership leas breweri
financ 6invest fund loan portfolio 5financi credit debt corpor mortgag lend restructur borrow
eventu 6soon quickli ultim 5later subsequ successfulli gradual 4succeed rapidli slowli temporarili thereaft
measur 5effect paramet 4propos scale reduct implement stimulu gaug calcul stringent
afp 6xinhua 5report quot anonym reuter 4press sourc gmt unidentifi newswir
blue 7red pink purpl 6black green yellow orang grai stripe 5color bright grei
richard 5robert christoph 4john jame william charl edward dick kenneth geoffrei
start 6begin 5end next season rooki lineup pitcher starter 4roster rotat bullpen offseason
readi 6prepar 5want need abl decid sure wo will hopefulli 4hope eager glad
plant 6farm 5tree factori crop veget refineri fertil 4flower corn reactor hectar herb
design 7architect 6model architectur 5build construct engin instal decor layout prototyp configur sculptor
certain 5differ reason particular specif whatev specifi 4fact mean necessari regard relev characterist
voter 7vote poll ballot 6elect democrat republican candid elector turnout undecid 5hispan nader
modern 6contemporari architectur 5centuri art style tradit ancient classic concept mediev renaiss baroqu
fan 6crowd spectat cheer 5player angri enthusiast boo chant 4soccer shout mob delight
commerci 5product 4busi privat domest own advertis ventur subsidiari
bid 6takeov 4fail stake merger sharehold clinch
constitut 7amend 6law statut 5rule legisl referendum provis enact claus abolish repeal uphold
drop 7rise fall slip slid dip 6declin jump climb surg plung tumbl 5soar
brother 8father son uncl nephew 7cousin grandson 6wife daughter sister grandfath eldest sibl
drive 6car 5driver truck ride wheel pickup bike ram bicycl propel brake jeep
negoti 7talk agreement 6deal resolv compromis mediat 5agre discuss stall bargain deadlock stalem
affair 5secretari relat government liaison undersecretari 4director ministri commerc extern
signific 7substanti 6consider tangibl 5major import impact extent enorm tremend sizabl 4minim meaning
bomb 7attack suicid explos blast bomber 6explod roadsid grenad deton 5terrorist deadli airstrik
warn 6alert 5threat fear worri prompt alarm caution 4concern urg threaten danger scare
religi 7christian religion secular 6islam muslim cathol faith orthodox spiritu belief sect fundamentalist
figur 5compar statist 4estim gdp
victim 7survivor 6kill perpetr 5child murder innoc elderli rape killer massacr holocaust corps
activ 5organ 4particip engag facilit
upon 4god
experi 6learn 5understand knowledg skill childhood lesson psycholog insight fascin cognit 4physic profound
attornei 8lawyer 7prosecutor 6case judg lawsuit prosecut counsel litig plaintiff 5court file testifi
standard 5system basic code strict guidelin criteria classif compat stringent 4requir usag norm
propos 7plan 6bill approv amend outlin blueprint 5agre legisl reject compromis provis endors
intellig 6inform fbi cia counterterror 5secret knowledg spy interrog covert 4agent pentagon sophist
hotel 7restaur inn 6resort shop luxuri mall cafe dine hilton nightclub upscal loung
magazin 7publish newspap editor newsweek 6journal weekli edit editori blog tabloid newslett playboi
expert 7scientist specialist 6research forens 5laboratori scholar historian examin psychologist technician physicist 4scientif
quot 6report note comment interfax 5sourc afp cite tass unnam itar yonhap irna
baghdad 7basra fallujah mosul 6iraq kabul sadr riyadh najaf kirkuk 5beirut roadsid kandahar
carri 6load 5cargo bomber haul 4arm passeng gun truck aboard vessel bag luggag
foot 7meter 6metr 5mile kilomet inch kilometr tall beneath cubic ft toe centimet
candid 7nomine 6elect vote democrat republican presidenti voter nomin gop incumb candidaci gubernatori
fifth 9fourth sixth seventh eighth 8second third ninth 7tenth 6first doubl straight consecut
highest 8lowest 6rank 5high level higher averag peak capita tenth surpass attain 4grade
lake 7river pond 6water creek basin canyon reservoir 5vallei shore dam glacier watersh
employe 6staff employ hire 5execut pai custom salari pension contractor workforc staffer retire
pacif 7atlant ocean 6asia caribbean 5island sea coast asian southeast tropic continent archipelago
mostli 8mainli 6larg primarili predominantli 5heavili 4inhabit
reason 6fact doubt inde explain circumst definit obviou explan motiv justifi excus justif
flight 7plane airlin fly 6airport aircraft passeng pilot jet cargo shuttl airwai airplan
squar 5foot km meter kilometr plaza boulevard courtyard 4mile kilomet downtown circl metr
overal 5third quarter increas fourth tenth 4growth finish fifth improv margin gdp decreas
pass 6touchdown 5yard rush intercept punt 4ball block kick passag header td
focu 7focus 6emphasi emphas 5strategi shift perspect 4attent discuss aim agenda topic forefront
bai 6tampa 5island san sea beach shore harbor harbour reef 4port oakland shallow
dlr 7billion dollar 6million worth euro pound nt kronor 5total pai trillion rupe
date 6earliest 5origin calendar 4prior timelin inscript
letter 6mail word messag memo 5statement write note read page text memorandum email
wide 5rang broad 4wider arrai
effect 5measur impact consequ minim advers induc 4chang action reduc factor stimul hormon
phone 8telephon 7dial 6internet mail wireless cellular laptop 5messag custom fax chat email
attempt 7tri 6try fail 5unsuccess unsuccessfulli foil vain 4plot assassin trick overthrow dare
profit 7earn revenu pretax 6sale share quarter net offset dividend 5price invest quarterli
zealand 8australia 7fiji 6lanka bangladesh indi queensland papua samoa nz 5india cricket auckland
estim 6roughli exceed 5total incom compar revenu approxim forecast median gdp capita exce
tradit 6folk 5style religi cultur ancient classic religion tradition buddhist secular mediev ritual
size 6larger 5smaller smallest diamet 4scale inch width
practic 5exercis teach procedur ethic disciplin profess doctrin ritual practition yoga medit 4method
doubl 8tripl 6third singl fourth fifth 5second sixth seventh consecut eighth homer rbi
professor 7univers scienc harvard yale biologi sociolog emeritu 6studi philosophi faculti cornel phd
concern 7worri 6doubt uncertainti 5fear specul caution anxieti skeptic persist heighten underscor underlin
refus 6deni accept insist permiss voluntarili unwil 5ask agre decid reject unabl reluct
sector 7industri 6invest enterpris 5market busi economi tourism manufactur retail infrastructur telecommun util
review 5publish critic articl recommend assess submit examin evalu audit essai 4editori excerpt
diseas 8infect 7cancer viru epidem diagnos respiratori malaria infecti alzheim tuberculosi 6diabet pneumonia
terror 8terrorist 6mastermind 5threat crime crimin qaida qaeda conspiraci extremist osama perpetr counterterror
onlin 8internet 7web websit blog 6user googl yahoo aol facebook download youtub twitter
speech 6remark 5messag read address speaker tone rhetor applaus mock 4speak phrase farewel
peter 5paul stephen nichola julian 4john andrew
cultur 6art heritag 5histori societi tradit religion contemporari literatur architectur literari geographi divers
reform 6overhaul 5polici social legisl agenda welfar implement enact auster deregul 4socialist innov
found 7founder 6establish 5societi foundat formerli oldest renam pioneer 4organ institut incorpor incept
charl 6william henri edward frederick 5georg princ sir franci albert bernard ernest 4mauric
conflict 7strife 6bloodsh 5war violenc disput tension darfur sectarian instabl escal feud stalem
limit 7restrict 5requir impos maximum minimum mandat provis permit prohibit exempt unlimit constraint
materi 5document chemic fabric radioact 4paper metal contain content extract synthet recycl weaponri
trip 7visit 6travel journei 5tour arriv weekend cruis vacat destin voyag pilgrimag 4trek
properti 7estat 5land own asset ownership residenti tenant 4valu owner mortgag leas manor
paper 7print 6publish newspap sheet 5journal articl document page copi plastic pen ink
threat 6danger pose immin 5potenti warn terror terrorist fear threaten retali 4possibl deter
seek 5persuad opt 4help try agre refus appeal promis permiss eager reluct unsuccessfulli
confirm 6indic 5report evid reveal preliminari unclear conclus autopsi 4offici disclos swine verifi
plane 8fly airplan 7aircraft flight crash helicopt jet 6passeng pilot aboard cargo hijack
rout 7highwai terminu 6road junction interst ny intersect sr 5rail corridor bypass interchang
complet 5phase partial commenc 4final underw unfinish
jewish 7jew 6jerusalem orthodox settler rabbi hebrew synagogu 5israel muslim religi holocaust judaism
someon 8anyon somebodi 7els anybodi 6someth anyth everyon everybodi nobodi whoever 5myself yourself
hill 7mountain ridg 6vallei creek oak pine canyon grove slope cedar 5cliff plateau
comment 7remark 6statement interview note quot 5sai suggest brief cite explan echo hint
ireland 7scotland 6england wale dublin ulster scot 5britain belfast cork 4zealand netherland yorkshir
taliban 7insurg 6afghanistan milit qaida qaeda kandahar 5rebel fighter kabul islamist stronghold waziristan
johnson 5miller 4smith lewi carter nixon shawn
mayor 6giuliani 5citi governor pataki 4incumb rudolph kaohsiung cuomo
husband 8wife 7father mother daughter marri girlfriend widow boyfriend 6son friend grandmoth aunt
premier 5prime premiership bundesliga jiabao 4season leagu club host debut tier fixtur
soviet 7ussr 6russia communist stalin czechoslovakia kgb 5poland ukrain nazi belaru hitler baltic
cover 5thick sheet coat blanket 4layer canva
coupl 6marri marriag divorc girlfriend spous 5wife mother husband wed pregnant boyfriend sibl
mail 7email 6letter phone messag fax 5inform web telephon cox page check telegram
crime 8crimin 7murder homicid 6convict prosecut traffick genocid theft robberi atroc feloni perpetr
moscow 7russia kiev 6ukrain vladimir kremlin petersburg pragu tbilisi 5berlin putin vienna bucharest
brazil 7argentina ecuador bolivia uruguai paraguai 6mexico portug venezuela chile peru costa paulo
kilomet 9mile kilometr 8km 7northeast 6near meter northwest southwest mph kph 5around southeast
stand 6sit 5foot hang beneath atop 4behind front tabl walk tall firmli underneath
seem 7certainli clearli inde hardli somehow 6yet realli someth alwai noth perhap quit
separ 5divid split 42 multipl adjac merg
amid 5despit fresh spark surg plung turmoil slump soar tumbl linger spate buoi
stadium 7arena 6ballpark 5park hall crowd venu auditorium trafford 4soccer indoor spectat gymnasium
singapor 8malaysia 7kong hong 6thailand shanghai hk kuala lumpur 5australia ringgit brunei nz
speak 6accent 5languag word voic listen smile phrase pronounc laugh joke frankli dialect
leadership 6organiz 5disciplin ideolog 4polit leader strength uniti moral creativ mentor hierarchi
emerg 4crisi datafil pandem
declin 7rise 6fall drop sharpli decreas 5profit gain surg slump tumbl dip plummet
treatment 7patient therapi 6medic cancer surgeri treat clinic diagnos cure diagnosi psychiatr antibiot
cabinet 7reshuffl 5minist prime parliament appoint resign chair ehud 4olmert ministeri likud ldp
straight 7consecut streak 6second fourth fifth sixth seventh eighth 5third beat ninth slam
tokyo 7osaka 6japan seoul nikkei 5yen shanghai benchmark taipei frankfurt lumpur hiroshima 4mitsubishi
ban 6restrict prohibit outlaw 5sanction bar suspend impos embargo forbid moratorium 4permit mandatori
session 5meet afternoon conven 4dai week morn ministeri npc workout
progress 6achiev breakthrough 5improv momentum reconcili acceler 4peac success comprehens sustain meaning reunif
wo 7want ca sure 6go realli let cannot mayb certainli ok gonna somedai
ship 8vessel 7boat fleet cargo sail tanker warship 6navi ferri submarin dock destroy
appoint 5cabinet successor honorari truste ordain caretak rector 4serv interim chair tenur swear
word 8phrase 6languag letter refer text pronounc hebrew 5write speak messag read translat
terrorist 8terror 7qaida qaeda mastermind 6suspect extremist osama perpetr 5attack bomb milit bomber
christian 7religi cathol faith orthodox evangel lutheran 6church muslim religion baptist fundamentalist judaism
sens 6feel mind understand emot profound 5kind express notion percept conscious ironi clariti
milit 7insurg extremist 6attack taliban hama qaida qaeda gunmen guerrilla jihad islamist sayyaf
regular 4season unoffici stint
requir 6necessari mandat permit mandatori 5allow approv minimum compli complianc consent certif specifi
lawyer 8attornei 7plaintiff 6legal prosecutor prosecut litig 5court judg client lawsuit counsel juror
debt 7loan borrow default repai 6credit asset payment mortgag bailout creditor ow subprim
guard 6soldier patrol policemen 5polic armi troop personnel policeman sergeant checkpoint commando perimet
assembl 6parliament 5seat parliamentari legislatur chamber constitu conven 4council repres legisl deleg chair
express 6sympathi convei 5sens voic reiter willing regret satisfact profound condol sincer gratitud
charact 7protagonist 6fiction comic portrai portray storylin villain 5role novel actor narrat parodi
pro 4oppon reformist
fuel 7gasolin diesel 6ga suppli petrol ethanol 5oil energi refineri tanker hydrogen plutonium
martin 4luca
suprem 7court upheld 6justic judg overturn 5rule appeal judici verdict judiciari unconstitut uphold
everyon 9everybodi 8els 7think realli sure anyon nobodi anybodi somebodi 6thing everyth mayb
actual 7probabl 6never believ inde suppos necessarili 5know mean cannot simpli exactli supposedli
equip 6hardwar weaponri 5facil engin machin manufactur devic instal machineri kit portabl applianc
deni 6accus claim refus alleg admit wrongdo 5insist acknowledg fals justifi denial intention
featur 6video soundtrack 5includ seri version notabl theme alongsid dvd showcas parodi remix
approv 6propos recommend unanim 5requir amend submit fda decre enact fcc ratifi ratif
greater 5wider 4increas signific maximum consider tremend lesser clout
port 6ship dock aden 5airport coast coastal cargo vessel hub tanker harbour 4bai
ethnic 6albania 5muslim minor racial predominantli kurd macedonian tutsi 4kosovo kurdish sectarian hutu
statu 5recognit recognis 4name honor recogn honour sovereign icon
primari 6caucus 5candid iowa secondari gop incumb statewid gubernatori 4hampshir constitu caucu runoff
amount 6sum excess quantiti 5total pai worth cash maximum substanti ow fraction accumul
debat 6contenti 5senat question discuss legisl lawmak controversi agenda argument topic 4rhetor disagr
model 6design prototyp 5concept hybrid sedan 4version introduc ford engin dynam merced configur
decad 5year sinc ago era dictatorship 4past centuri apartheid endur strife incept
individu 5citizen particip 4entiti charit
festiv 7concert 6celebr carniv cann gala 5music ceremoni danc parad venic showcas feast
previous 5origin subsequ 4reportedli formerli commonli
insur 7pension 6mortgag medicar premium liabil medicaid retire prudenti 5payment lender homeown aig
impact 7advers 5signific effect affect neg factor consequ extent catastroph 4econom damag fallout
urg 6encourag 5welcom vow persuad 4ask warn pledg eager reluct willing applaud reassur
hear 6listen loud 5ask wit testimoni testifi juror courtroom cry laugh scream cri
centr 6center 4locat facil st melbourn adjac hub edinburgh cardiff pavilion brighton
illeg 6traffick smuggl illicit unlaw 5allegedli marijuana launder confisc prostitut unauthor smuggler fraudul
indonesia 6thailand malaysia philippin papua sumatra 5singapor lanka jakarta bali fiji brunei 4zealand
damag 6caus inflict 5injur destroi hurrican flood repair harm devast katrina wreck 4earthquak
messag 6letter mail email 5phone speech word read address page text condol convei
basebal 6leagu footbal soccer basketbal hockei yanke pitcher softbal 5nfl sox postseason oriol
ti 6tie 5relat bilater 4relationship friendship forg sour
true 6fact truth inde 5believ love god absolut evil belief truli ideal essenc
challeng 5contend toughest formid dilemma daunt 4face oppon contest overcom competitor obstacl hurdl
prevent 5risk diseas avoid harm deter 4stop caus effect protect minim cure induc
file 7lawsuit 6bankruptci complaint pend 5case attornei document request submit indict petit plaintiff
captain 7skipper 5squad sailor batsman waugh 4navi cricket lieuten midfield hm vaughan graem
entir 6whole 5portion 4part within rest remaind
blood 6urin 5heart cancer brain bone oxygen lung tissu liver kidnei 4bleed stain
territori 6border sovereignti annex 5island land occupi coloni frontier enclav 4archipelago golan outpost
vallei 7creek 6area river hill mountain ridg plain canyon plateau 5lake grove prairi
conserv 7centrist 6democrat republican liber populist 5politician socialist gop advoc secular buchanan evangel
van 6der 5car han 4den
earn 7profit 6gain revenu dividend pretax 5quarter higher averag incom net quarterli kronor
protect 6safeguard 5enforc wildlif harm preserv privaci shield endang 4safeti prevent immun wetland
read 6write text 5book letter word messag bibl translat poem essai vers excerpt
foundat 6institut nonprofit charit fellowship endow 5organ societi found chariti donat 4research trust
el 7del 6la en que es 5al de lo se paso por rei
search 6retriev 5rescuer wreckag 4find investig discov rescu detect raid clue whereabout diver
discuss 7talk 6meet topic 5question negoti debat dialogu bilater resolv outlin disagr substant
perhap 6someth probabl seem quit mayb certainli inde 5even though noth hardli arguabl
journal 7publish 6magazin editor articl editori scholarli 5newspap scienc literatur essai newslett sociolog
murder 8slai 7crime convict rape 6arrest crimin assassin kidnap tortur killer robberi abduct
address 5speech mail messag answer topic email 4discuss
deep 6deeper shallow deepest 5depth 4beneath rocki rift
settlement 6settler 5hebron outpost 4jewish jerusalem settl pullout annex beit
simpli 6alwai instead rather mean cannot 5think ca noth sometim actual necessarili somehow
nearbi 7near adjac outskirt 6area town outsid villag locat vicin 5neighborhood downtown surround
relationship 7relat friendship 5marriag bilater benefici intim 4understand partner partnership mutual foster romant
cash 7monei 6fund loan payment 5dollar pai credit debt asset borrow repai purs
alon 4els sleep somewher asleep
hama 8fatah 7palestin abba 6gaza milit arafat hezbollah yasser mahmoud jihad islamist plo
target 5attack bomb bomber 4terrorist milit suicid extremist retali airstrik sniper
lack 6insuffici 5qualiti suffici inadequ inabl ampl 4reason absenc obviou credibl adequ clariti
consum 6retail consumpt wholesal 5market industri price sale export purchas mart shopper beverag
direct 5screenplai 4movi director
twice 5score doubl consecut 4time second half minut break straight kick tripl runner
self 5mind consciou 4sens obsess ego
beach 6resort palm seasid 5island coastal shore sand paradis coral charleston coastlin surf
zone 6buffer 5area border perimet 4territori coastal enclav
scene 6footag 5wit horror film depict reminisc 4night drama photograph costum sketch spectacl
communist 6soviet socialist 5revolutionari nazi nationalist mao neo stalin authoritarian marxist kuomintang czechoslovakia
afternoon 9morn 8middai 7tuesdai wednesdai mondai thursdai fridai saturdai 6sundai night hour noon
necessari 6need requir suffici 5ensur whatev appropri essenti adequ flexibl minim insuffici 4enough
navi 8naval 7submarin destroy warship 6militari ship marin fleet vessel squadron sailor cruiser
qualiti 6excel 5good lack improv skill enhanc 4product effici expertis satisfact accuraci clariti
sound 6nois loud acoust melodi 5voic guitar tone instrument vocal tune rhythm echo
spring 7summer autumn 6winter bloom 5vallei raini 4lake snow creek cedar
miss 6injur 5shoot chanc leg knee ankl groin 4recov knock wrist hamstr thigh
crimin 8crime 7convict prosecut feloni 6charg murder prosecutor guilti conspiraci indict homicid perpetr
speed 6faster mph 5drive traffic fast distanc maximum acceler kph brake veloc quicker
confid 6doubt enthusiasm 5hope strength calm disappoint impress optimist assur optim satisfact reassur
beyond 5far 4somewher deeper horizon farther
softwar 7comput microsoft hardwar 6technolog user pc server multimedia browser desktop netscap linux
democraci 6freedom 5revolut uniti dictatorship repress 4peac liber reconcili liberti solidar prosper digniti
francisco 8san diego 6lo angel jose seattl antonio juan oakland pedro 5lui havana
section 5portion 4highwai adjac junction compris corridor
basi 5yield unchang principl 4term valu mutual equival consensu theoret differenti
suicid 7attack bomb 6kill assassin bomber ambush 5milit deadli gunman stab slai fatal
resolut 5sanction treati adopt amend annan compromis veto kofi unanim ratifi 4council unilater
account 6transact 5incom asset payment enron disclos disclosur ub 4revenu calcul andersen receipt
georgia 6ossetia abkhazia tbilisi 5russia republ tennesse macedonia idaho moldova saakashvili 4azerbaijan caucasu
god 7christ heaven divin bless 6holi faith jesu evil worship merci goddess curs
command 7armi lieuten colonel battalion 6militari corp infantri brigad squadron cavalri sergeant brigadi
euro 6billion dollar dlr currenc kronor 5million yen pound trillion deutsch baht eurozon
cathol 7church christian bishop orthodox priest clergi anglican evangel lutheran 6dioces baptist episcop
opportun 5chanc advantag creativ tremend meaning 4talent encourag realiz hopefulli innov leverag tangibl
resourc 5energi environ infrastructur wildlif util expertis forestri exploit 4natur wealth divers abund
writer 7novelist 6editor journalist literari poet columnist filmmak playwright screenwrit 5write fiction prose
anyon 9anybodi 8someon els 7anyth everyon nobodi somebodi 6sure everybodi afraid yourself bother
suffer 6injur pain ill experienc chronic inflict 5caus recov acut trauma endur fractur
alleg 7accus wrongdo 6charg investig abus allegedli fraud fals conspiraci suspicion misconduct briberi
allianc 6coalit 5partner partnership bloc 4union join alli umbrella centrist
host 5venu showcas 4event premier featur festiv forum invit concert guest expo gala
declar 7proclaim 5decre unilater 4formal ultimatum
type 6variant 5exampl specif commonli 4us similar gene protein compon characterist
environ 6environment climat ecolog 5develop natur resourc atmospher habitat 4social dynam fisheri flora
protest 8protestor 7demonstr 6activist angri riot chant 5crowd ralli parad shout mob torch
suggest 7explain 6indic explan hint 5fact evid note reason comment argu character impli
headquart 5offic locat downtown depot outskirt warehous barrack 4build outsid facil fort airfield
avoid 5risk prevent unnecessari 4possibl stop danger minim excus avert discourag
improv 7enhanc 6boost strengthen effici 5better progress qualiti significantli greatli optim upgrad deterior
citizen 5individu immigr citizenship offend 4person resid parent jew liberti taxpay conscienc emigr
attend 5school colleg student ceremoni invit particip dinner graduat enrol seminar undergradu lectur
currenc 7greenback 6market euro monetari commod hedg 5stock price exchang bond trader sterl
appeal 7plea 6court judg verdict upheld 5suprem reject juri petit juror overturn injunct
older 7younger 6ag sibl 5son daughter marri adult elderli cousin elder newer 4eldest
vietnam 7lao 6cambodia hanoi minh nguyen 5china thailand philippin myanmar burma 4taiwan mainland
seat 5vote parliament assembl parliamentari constitu mp vacant 4elect floor sit rear incumb
happen 7thing els mayb 6someth noth anyth exactli nobodi anybodi unfortun anywai anymor
thu 8henc 7therefor therebi 6mean latter wherea furthermor 5howev rather succeed deriv likewis
incid 6accid 5attack occur deadli tragedi riot collis disturb slai arson 4explos massacr
ap 6nyt 5ed photo 4press editor updat graphic undat newsweek
floor 6room roof ceil bedroom basement bathroom stair 5hous door deck courtyard porch
larg 7partli 6mostli 5mainli heavili primarili somewhat predominantli 4increasingli albeit
approach 5toward idea strategi pragmat 4wai concept attitud precis
mike 5dave doug 4joe jim jeff matt rick ken greg jon catcher bullpen
histor 6heritag landmark monument 5ancient cemeteri preserv earliest mediev archaeolog artifact birthplac relic
era 5decad dynasti dictatorship 4histori period centuri modern soviet apartheid postwar
gain 6rise share earn 5stock index profit declin dow margin surg slip regain
bite 7littl 6pretti 5get lot realli someth thing noth bad feel quit mayb
tough 7tougher 6hard toughest 5face difficult pretti tight harder harsh stiff tricki 4gui
traffic 7congest 6airport rail pedestrian 5transport highwai passeng lane taxi freight freewai motorist
inflat 7rate 6price growth unemploy gdp 5economi deficit slowdown jobless eurozon ecb cpi
egypt 6saudi jordan cairo morocco hosni 5arab syria arabia libya mubarak tunisia oman
telephon 8phone 6wireless cellular dial 5mail cabl fax telegraph chat email 4radio telecommun
moment 6rememb wonder sad 5thing happen emot imagin amaz excit tragic thrill ironi
winter 8summer 6spring autumn raini warmer 5weather cold snow dry warm ski alpin
suspect 7arrest 6terrorist murder killer fugit mastermind 5convict qaida allegedli qaeda kidnap abduct
debut 6album soundtrack ep 5season releas tour song success solo acclaim demo remix
fast 6pace faster bowler 5speed slow quick slower quicker 4mohammad
boi 8girl 7teenag 6child man young babi teen 5mother youth mom youngster ager
worst 6hardest deadliest 5wors aftermath terribl devast plagu disastr catastroph horribl dismal miser
km 8mile kilomet kilometr 6approxim northeast southwest metr 5locat meter densiti ft width
railwai 8rail 7railroad 6road junction freight locomot midland expresswai 5bridg tunnel terminu carriag
mountain 7hill canyon 6vallei forest desert ridg rocki terrain alpin plateau slope alp
store 7shop warehous supermarket groceri 6retail chain mart outlet 5mall wal wholesal merchandis
famou 7renown 6legendari finest 5name great popular promin notabl beauti belov birthplac homag
tom 5bob 4joe jim jack tim dick greg daschl
patient 7treatment doctor treat diagnos 6hospit medic cancer ill clinic nurs diabet diagnosi
reserv 4treasuri wetland
weather 6rain temperatur fog meteorolog raini 5storm climat wind snow wet rainfal warmer
thailand 7malaysia 6kong hong singapor indonesia cambodia lao 5australia vietnam philippin bangkok brunei
greec 6athen cypru 5itali turkei portug bulgaria macedonia estonia latvia armenia iceland malta
critic 7criticis 6prais denounc outspoken 5review cite condemn character skeptic acclaim ridicul portray
hot 6cool 5cold heat dry warm cream butter hottest 4soft sauc boil chill
lebanon 7syria 6israel hezbollah beirut golan 5palestin arab gaza jordan hariri 4iraq damascu
channel 7televis tv broadcast 6radio network cabl jazeera itv 5station abc bbc mtv
censu 7popul 5survei statist densiti inhabit cdp 4estim approxim municip household regist demograph
femal 9male 6woman adult 5young ag sex girl younger youngest pregnant offspr 4mate
spread 5flu viru outbreak infect epidem pandem 4diseas rapidli swine influenza cholera
aim 5strategi 4effort focu intend promot focus
freedom 7liberti 6democraci digniti 5right privaci conscienc 4free liber pride solidar courag compass
medal 7gold olymp silver bronz medalist 6championship trophi gymnast 5win champion freestyl podium
saddam 9hussein 6iraq 5baghdad regim osama dictat disarm depos baath 4bin laden zarqawi
bridg 6road rail canal tunnel expresswai 5cross railwai highwai lane dam arch pier
repres 6represent 5member deleg constitu 4assembl proport compris
saudi 9arabia 7kuwait qatar emir bahrain uae oman 6egypt jordan yemen riyadh arabian
co 5partner 4chairman benefici
suppli 6fuel shortag 5oil equip gasolin storag pump shipment refineri refin stockpil wfp
cancer 8prostat 7diseas breast lung diagnos diabet tumor alzheim 6patient infect cure liver
revenu 7profit 6billion sale cost incom net earn surplu expenditur shortfal pretax 5increas
fear 7worri 6anger panic anxieti scare backlash 5concern threat spark afraid wari provok
abil 6skill 5abl strength capabl talent willing expertis inabl statur 4knowledg enabl clout
retir 4resign pension retire boomer
custom 6user 5employe phone client buyer purchas subscrib supplier shopper vendor conveni verizon
sun 5moon sky yang ming 4earth wang bright yu jin peng yan feng
gulf 6kuwait arabian aden 5oil sea coast atlant mediterranean yemen emir oman coastlin
virginia 8maryland alabama 7carolina ohio illinoi tennesse missouri connecticut oregon mississippi arkansa delawar
corpor 6compani busi financi invest firm enterpris subsidiari 5financ asset equiti conglomer llc
introduc 6adopt introduct modifi 5version propos incorpor enact 4design model amend unveil devis
academi 6scienc graduat 5school univers colleg art award institut theatr faculti prestigi diploma
particular 6exampl specif regard context 5differ certain refer uniqu instanc aspect characterist henc
survei 6poll 5estim censu statist thomson nielsen 4report data analysi geolog reuter newswir
easi 6quick easier straightforward 5good better enough hard difficult simpl perfect imposs clever
mainli 8mostli primarili 7predominantli 5larg 4heavili notabl compris
choic 6choos 5candid prefer 4decis reason easi altern opt desir
mind 6think realli thing sens everyon understand everybodi wonder imagin thought conscious 5feel
add 6ed recast 5ad extra trim updat graf sauc garlic tablespoon pv onion
reduc 7increas 6cut cost reduct excess decreas slash 5lower significantli elimin minim drastic
replac 5remov successor instal switch 4newli interim temporarili substitut modifi outgo
nativ 7indigen 5inhabit tribe aborigin ancestor hawaiian ancestri 4popul speci peopl predominantli maya
assist 6coordin 5aid relief personnel supervis facilit 4humanitarian counsel volunt nurs rehabilit counselor
crowd 8cheer 7spectat 6fan shout boo applaus chant protestor mourner 5audienc angri greet
complex 6structur 4build construct
quit 7someth pretti fairli 6realli noth anyth seem perhap obvious somewhat surprisingli frankli
poland 7czechia hungari slovakia warsaw lithuania 6germani romania bulgaria estonia latvia czechoslovakia 5belaru
netherland 7belgium 6franc germani sweden denmark luxembourg holland rotterdam 5itali switzerland portug malta
crew 6rescu boat pilot aboard sailor rescuer diver 5plane ship passeng helicopt astronaut
fine 4charg suspend jail sentenc punish bail
pound 7kilogram 6dollar dlr ton tonn ounc kg 5million billion euro barrel baht
environment 7ecolog 6environ pollut hazard 5health research safeti climat ethic epa environmentalist forestri
subject 6topic 5question matter regard context essai 4write literatur aspect relev interpret thesi
jersei 5colorado minnesota indiana connecticut portland delawar 4maryland missouri oregon vermont newark brunswick
kosovo 7serb bosnia albania macedonia 6serbia croatia yugoslavia chechnya yugoslav sarajevo balkan herzegovina
10 820 12 11 15 13 16 14 78 30 40 18 17
draw 4match
bu 7buse taxi 6car passeng truck rail ferri subwai commut cab 5highwai carriag
yard 7touchdown 6intercept punt 5foot pass meter throw rush kilometr td kickoff 4sack
voic 6vocal choru 5speak express sound sing tone listen lyric loud echo melodi
degre 7bachelor 6graduat undergradu diploma phd 5univers professor faculti yale princeton celsiu fahrenheit
watch 5see everyon wait everybodi camera listen 4crowd sit smile cry laugh cheer
ic 5hockei snow cream skate chocol glacier 4water salt ski butter cake soda
legisl 8legislatur 7senat lawmak amend enact 6bill congress congression repeal 5democrat republican bipartisan
collect 7catalogu 6archiv catalog artwork 5book museum document donat compil manuscript artifact collector
reject 7accept 6oppos 5agre propos refus appeal argu dismiss endors unanim disagre reconsid
els 8everyon anyon everybodi nobodi anybodi somebodi 7someth thing anyth someon mayb anymor
rich 5vast wealth wealthi impoverish abund 4divers niger richest caspian
influenc 5particular contemporari genr tendenc 4cultur inspir literari influenti greatli perceiv character percept
soccer 8footbal 7basketbal volleybal 6team leagu club sport basebal tenni hockei rugbi softbal
arafat 9yasser 7sharon abba netanyahu 6israel palestin hama pere olmert barak plo ramallah
draft 5nfl nba amend nhl ratifi blueprint 4propos resolut submit revis roster outlin
sex 8sexual 7homosexu 6marriag gai abus lesbian prostitut pornographi 5girl teen rape gender
editor 7magazin editori columnist 6publish newspap journal writer articl journalist newsweek 5page reader
rival 6competitor 5foe powerhous 4giant oppon rivalri showdown feud
strategi 5polici focu approach aim focus tactic devis 4agenda method strategist innov outlin
girl 8boi 7child teen teenag 6woman mother daughter babi pregnant mom girlfriend ager
jordan 6egypt saudi syria arabia kuwait amman 5arab lebanon qatar emir damascu oman
happi 7glad 6realli love feel everyon everybodi fun wonder proud lucki sorri delight
giant 5compani maker telecom conglomer powerhous 4biggest rival telecommun sa titan ericsson
save 4help goal cost chanc taxpay sacrific wipe
jackson 6bryant 5starr lewinski madonna preslei 4allen simpson harrison elvi coleman
wing 5front rear tail vertic 4coalit squadron nationalist horizont flank
prosecutor 7investig attornei juri prosecut indict 6court case judg lawyer crimin testifi juror
identifi 6ident 5find suspect discov specif reveal unknown classifi identif detect trace analyz
larger 8smaller 6small size bigger smallest 5big tini diamet 4wider newer sizabl
articl 7publish essai 6book write journal editor page edit editori illustr newsweek excerpt
option 5avail 4offer addit add extra plu trim menu
sri 9lanka 8lankan 7bangladesh 6india tamil wicket 5pakistan zealand cricket indi over colombo
doctor 7medic patient nurs surgeon psychiatrist 6hospit medicin clinic psychiatr surgic psychologist practition
gmt 6edt noon middai 5sundai saturdai shortli pm midnight 4morn afp afternoon est
rural 6urban 5district villag farm farmer township impoverish countrysid hamlet farmland affluent 4suburban
fellow 5young colleagu mentor 4former influenti
sanction 7impos embargo 5ban resolut suspend restrict punish tougher unilater punit slap 4lift
smaller 8larger 6small 5big size bigger tini smallest newer 4sizabl
contribut 5substanti contributor 4benefit greatli expenditur
owner 6tenant 5own ownership franchis buyer leas builder 4properti vendor
secret 6cia spy 5intellig agent fbi hide secretli confidenti espionag clandestin kgb covert
princ 6king duke princess throne nephew 5son royal queen emperor uncl cousin eldest
treati 7pact ratifi 6agreement protocol ratif 5resolut kyoto 4constitut amend framework bind lisbon
cast 6actor 5vote actress nomin ballot 4star oscar nomine
highli 5particularli 4influenti similarli renown poorli surprisingli overli prolif energet problemat
civilian 7soldier unarm 6policemen wound 5troop injur personnel casualti peacekeep ambush sniper servicemen
basketbal 7footbal soccer hockei nba volleybal softbal 6team coach basebal athlet ncaa collegi
fair 5transpar 4honest
interior 7exterior 5decor facad 4minist ministri floor paint roof landscap leather eleg textur
henri 6william charl sir edward franci samuel 5princ albert frederick baron ferdinand edwin
lawmak 7senat legisl 6congress republican congression gop 5bill democrat politician legislatur caucu pelosi
prepar 6readi 4decid cook carefulli bake
malaysia 8singapor 7thailand 6indonesia kuala lumpur ringgit brunei 5australia kong hong bangladesh uae
wrong 7stupid 6think thing noth anyth mistak anybodi somebodi unfortun guess sorri mistaken
serb 8bosnia croat 7kosovo croatia sarajevo 6serbia yugoslav albania chechen karadz 5grozni srebrenica
tabl 5room sit dine 4side stand box bottom lunch cake menu fixtur stack
bureau 6depart 5agenc statist cdc meteorolog 4offic inform ministri commerc forestri bulletin usda
spokeswoman 7spokesperson 6spokesman 4offici agenc ministri stephani icrc kathi
commit 5pledg intent oblig fulfil sincer forgiv 4pursu punish wrongdo reaffirm abid perpetr
ralli 5protest crowd demonstr cheer protestor buoi 4victori ahead surg sentiment parad chant
ambassador 6diplomat envoi 5embassi 4solana consul madelein lavrov
ensur 6guarante assur adequ safeguard 5necessari improv maintain effici suffici enabl transpar 4stabil
document 6detail copi archiv memo confidenti manuscript 5inform evid file diari authent catalogu
bosnia 8serb croat 7kosovo croatia sarajevo herzegovina 6serbia yugoslavia yugoslav albania srebrenica bihac
rice 7wheat bean 6corn grain bread veget flour potato 5sugar fruit crop harvest
super 5game cup championship champion bowl afc lightweight nfc 4titl playoff heavyweight champ
carolina 7florida virginia ohio michigan tennesse missouri mississippi alabama wisconsin arkansa nebraska 6texa
directli 6indirectli 4freeli
initi 5propos 4plan announc launch approv subsequ experiment
relief 6aid humanitarian 5assist disast 4rescu reconstruct reliev
yuan 6billion dollar trillion hk nt dong 5wang yu huang rupe cheng xu
earth 8planet 6moon orbit jupit 5ocean solar heaven spacecraft lunar graviti asteroid atlanti
poll 7voter 6elect vote survei ballot turnout 5candid elector talli undecid 4opinion statewid
bc 6gen fea bce 5ld ce 4ed undat writethru pv xxx
loui 5pierr cardin 4chicago charl joseph philadelphia saint cleveland albert milwauke vincent antoin
corrupt 6alleg scandal fraud rampant briberi graft 5crime crimin abus launder misconduct evas
pictur 7photo 6imag photograph footag portrait poster 5movi video color graphic vivid nude
storm 8hurrican 7wind typhoon cyclon 6rain tropic flood swept tornado 5quak katrina rita
refuge 6displac unhcr 5camp flee rwanda asylum shelter homeless zair migrant seeker exodu
defeat 7victori 6win beat oppon upset semifin triumph quarterfin 5lose champion crush overcam
spot 5place pick 4sundai saturdai yellow sight
bond 6treasuri benchmark yield equiti 5stock investor debt currenc mortgag peso borrow swap
embassi 7consul 5ambassador diplomat 4bomb barrack riyadh
switzerland 6germani austria belgium luxembourg zurich 5franc itali euro netherland sweden nordic basel
request 6permiss submit 5ask immedi refus file warrant plea petit instruct consent notifi
estat 7properti 6manor 5privat invest own asset residenti rent mansion plantat cottag 4mortgag
trust 6mutual 5betrai 4invest fund insur foundat asset charit
ceremoni 7inaugur 6funer celebr parad ritual farewel commemor gala 5festiv attend birthdai wed
gui 7realli thing everybodi stuff 6think sure els mayb anybodi somebodi crazi dad
fulli 6properli 5compli firmli perfectli thoroughli 4successfulli truli satisfi adequ strictli promptli abid
occur 5happen incid accid erupt occurr 4caus aris
kingdom 6king empir ruler 5dynasti throne holland monarchi isl realm conquest conquer prussia
shortli 6later midnight afterward 5late soon morn gmt briefli dawn noon thereaft abruptli
bob 5tom jim dave phil chuck 4jack dole jerri rick pat billi ted
accept 7reject 6refus 5agre offer formal prefer satisfi endors consent 4will reconsid forgiv
diplomat 6ambassador envoi 5embassi diplomaci 4albright consul madelein holbrook mccormack
cold 6dry warm chill 5winter hot snow cool wet frost cooler warmer 4bitter
facil 6storag 5build construct equip laboratori mainten lab reactor depot recreat barrack renov
discov 7find 6discoveri trace uncov 5identifi scientist reveal unknown mysteri detect fossil retriev
contact 5inform 4mail telephon agent confidenti email
regim 7dictat dictatorship 6overthrow repress authoritarian 5saddam hussein toppl mobutu 4communist apartheid ouster
airlin 8airwai 7flight boe 6plane passeng carrier airbu airplan 5aircraft pilot aviat jet
youth 6teenag youngster 5young student boi girl teen 4educ profession soccer junior choir
safe 6safer 4stai comfort shelter haven refug suitabl unsaf
penalti 6punish 5minut goal score defend kick substitut overtim foul punit 4header shootout
transport 7freight 6rail cargo 5servic traffic railwai suppli passeng truck aviat ferri taxi
marriag 8divorc 6marri coupl sex birth 5daughter abort wed consent pregnanc homosexu spous
mayb 8think 7realli someth thing noth anyth els everybodi anybodi guess anywai anymor
highwai 7road rout interst intersect freewai sr expresswai 6rail lane junction terminu 5interchang
door 6room window lock curtain porch 5floor bedroom garag bathroom cockpit stair closet
threaten 5threat fear harm endang sue retali crippl 4caus warn disrupt provok avert
silver 9gold 8bronz 7medal medalist 5olymp golden copper diamond platinum 4crown freestyl coin
passeng 7cargo ferri 6flight plane bu airlin aboard buse taxi airplan freight luggag
scott 5adam 4craig irwin
rescu 7rescuer 6crew survivor firefight 5helicopt evacu rubbl wreckag ambul salvag diver retriev
appar 6accident 5seem reportedli unclear suddenli somehow seemingli presum supposedli unawar assail mistaken
export 6sale product manufactur output consumpt shipment commod textil 5trade industri grain tariff
failur 6fail inabl 5problem caus blame mistak chronic setback breakdown 4suffer disastr flaw
specif 7specifi 6particular explicitli 5differ certain refer instanc defin descript context relev guidelin
fresh 6dri lemon ginger 5sweet pepper oliv juic garlic chop tomato onion freshli
card 6tag passport id 5identif 4phone ticket automat visa registr holder stamp slot
sixth 9fourth fifth seventh eighth ninth 8third 7second tenth 6first finish straight consecut
understand 7learn explain 6think sens mind knowledg awar realiz frankli importantli honestli 5imagin
panel 6commiss chair 5committe board juri chamber subcommitte conven 4judg recommend examin judiciari
latin 5translat 4asia mexico spain languag caribbean hebrew gospel
refer 6name describ word mention descript phrase 5exampl particular text instanc commonli context
item 6jewelri 5cloth gift furnitur purchas merchandis accessori 4collect packag bag artifact catalog
benefit 6incom pension retire beneficiari 5pai employ payment compens medicar subsidi incent medicaid
partner 6partnership 5firm allianc co ventur 4invest cooper relationship mutual consult leverag
broadcast 8televis 7radio tv channel jazeera 6network abc bbc nbc cb espn itv
catch 6ball 5shoot throw touchdown foul grab hook 4tri kick rush trap intercept
pretti 7realli quit 6someth look noth happi gui nice obvious fairli surprisingli incred
driver 7car 6truck taxi motorcycl ferrari schumach cab motorist 5rider bicycl mclaren earnhardt
steve 6phil 4jim chri dave rick doug
capac 5output capabl 4increas facil maximum storag effici cubic
feed 5inflat ecb 4eat milk cow bernank pig bundesbank policymak
box 5bag stuf 4insid tabl ticket disc punch glove stack
prize 7award nobel 6laureat pulitz 5medal literatur oscar trophi literari prestigi scholarship cann
boost 7bolster 6increas improv offset buoi 5growth profit strengthen enhanc robust spur dent
ford 7toyota chrysler nissan 6motor gm honda automak bmw fiat volkswagen chevrolet daimlerchrysl
episod 6seri sequel sitcom parodi storylin 5movi drama comedi abc documentari film narrat
climat 6environ warm 5global weather environment atmospher greenhous ecolog warmer 4temperatur arctic subtrop
destroi 6destruct ruin demolish 5fire damag burn devast rebuilt shatter wreck remnant loot
roman 7byzantin 6cathol ancient orthodox mediev 5church centuri rome holi bishop patriarch rite
conduct 5monitor routin examin supervis evalu audit thorough 4investig inquiri experiment undertak autopsi
imag 6pictur imageri 5video color photo displai camera photograph visual graphic icon depict
accid 7crash collis 6incid 5kill injur occur disast explos tragedi accident wreck collid
mari 7ann 6sister elizabeth anna margaret catherin helen louis carolin 5mother daughter emma
block 5entranc 4pass barrier ramp
heat 6cool temperatur 5water hot warm radiat oven puls fry boil 4stir thermal
push 5back move step pull eas drag squeez 4pressur toward harder curb bounc
agent 7undercov 6fbi 5suspect secret cia spy spi kgb 4intellig detect narcot smuggler
joseph 6eugen 5edward franci samuel frederick ernest josef 4charl henri nichola theodor juliu
massiv 5big enorm unpreced unleash 4vast devast
structur 6construct complex 5build function concret architectur 4design shape framework exterior modif facad
normal 4condit function
worldwid 5global 4asia nationwid
advanc 5semifin quarterfin 4seed
advantag 5chanc opportun leverag 4goal gain clout
convent 5geneva 4ratifi
southeast 8northeast southwest 7east northwest 6south north southern eastern northeastern southeastern 5west region
respect 6equal digniti 5honor recogn regard principl satisfi recognis satisfact norm abid adher
joe 5jerri 4mike tom charli chuck catcher
farm 7farmer agricultur dairi 6plant cattl crop ranch sheep livestock plantat farmland 5poultri
pennsylvania 7ohio illinoi missouri 6virginia massachusett michigan iowa maryland indiana connecticut wisconsin delawar
bowl 5cup basketbal super toss packer mvp pacer 4game cricket bronco steeler preseason
ohio 8michigan illinoi missouri 7virginia carolina pennsylvania iowa tennesse indiana alabama wisconsin nebraska
prior 5follow subsequ discontinu 4due period previou date shortli thereaft commenc incept
houston 8dalla 7seattl 6angel miami denver phoenix baltimor tampa cincinnati oakland orlando sacramento
novel 8fiction 7book antholog 6stori write biographi poem novelist memoir autobiographi trilogi prose
cox 5atlanta mail editor page column globe editori columnist nyt telegram hearst 4newspap
on 5like 4other
asset 7invest 6fund debt loan equiti portfolio liquid ub 5properti cash corpor transact
sister 8mother daughter 7wife grandmoth sibl aunt 6parent marri mari princess cousin girlfriend
extra 6plu 5addit add bonu 4need give full minut option
crash 7plane accid collis 6airplan wreckag collid 5pilot helicopt jet explod debri wreck
basic 6essenti 5standard principl fundament curriculum ration 4simpl concept teach implement framework necess
slightli 7sharpli somewhat 5rise fall higher lower significantli weaker dip 4drop slight broadli
recoveri 6economi turnaround 5econom growth slow stabil sustain slowdown downturn robust acceler sluggish
jerusalem 7israel hebron 6palestin gaza jewish tel aviv ramallah bethlehem 5synagogu aqsa jericho
studio 6mgm 5music video theater theatr disnei cinema film soundtrack paramount theatric emi
jim 5bob pete 4mike tom steve dan dave phil rick greg doug
kim 8jong 7korea lee jung hyun yong choi 6chung jin chun cho 5yu
actor 8actress 7comedian 6movi star cast comedi filmmak playwright screenwrit 5charact drama oscar
gun 7rifl cannon pistol 6arm bullet ammunit mortar grenad firearm sniper calib 5fire
meter 9metr 7foot 6kilomet kilometr cubic ft 5mile km inch tall diamet centimet
intend 5plan decid suppos intent 4want abl aim necessarili persuad proce compel explicitli
link 7connect 4network suspect qaida qaeda ji
offens 6quarterback raider lineback 5defens touchdown patriot usc bronco buc cornerback blitz seahawk
technic 5skill logist 4mechan mathemat expertis organiz verif
ed 7updat recast 6add graf 5ap undat ld nyt writethru pv 4roundup xxx
numer 7sever variou 6notabl multipl countless 5varieti 4includ similar dozen promin frequent
loan 7debt payment mortgag borrow lender repai 6fund credit financ lend default subprim
certainli 8realli obvious undoubtedli 7think alwai noth sure seem clearli inde hardli necessarili
syria 7lebanon damascu 6jordan assad golan 5israel iran arab egypt hezbollah mideast beirut
oppos 6reject favor strongli advoc denounc propon 5support argu endors openli disagre explicitli
sweden 7norwai denmark finland 6netherland austria stockholm scandinavian 5germani switzerland hungari estonia ander
argentina 8uruguai 7brazil chile ecuador paraguai 6mexico spain portug venezuela peru bolivia rica
promis 7pledg 6vow 5hope assur 4want seek will renew guarante incent reward fulfil
entertain 5televis media tv video hollywood comedi disnei cinema mtv theatric amus 4paramount
uk 5britain australia bbc chart ep itun remix 4debut scotland denmark ltd itv
slow 7pace slower sluggish 6faster slowdown acceler 5economi growth fast recoveri eas steadi
audienc 7viewer 6listen 5crowd laugh delight enthusiast applaus cheer laughter 4reader spectat applaud
captur 6seiz 5surrend 4soldier enemi escap captiv
clearli 7seem certainli obvious 6realli alwai inde definit hardli necessarili nonetheless somehow undoubtedli
microsoft 8netscap 7softwar googl ibm intel yahoo oracl cisco compaq 6aol browser hewlett
mccain 8obama gore kerri dole romnei 7bush clinton republican barack gop gramm huckabe
queen 7princess 6king royal crown elizabeth victoria 5princ ladi throne monarch windsor empress
forest 7habitat woodland 6mountain wildlif pine farmland wetland swamp 5wood tree acr forestri
toni 4silvio
pick 5spot grab 4get catch pull rooki punch snap toss bounc stuf scratch
journalist 6writer editor photograph 5media newspap interview magazin activist columnist novelist 4press filmmak
dozen 8hundr 6sever thousand countless 54 5 few 8 9 ten policemen scatter
bar 5ban restaur cafe 4prohibit forbid grill loung
oversea 6abroad 5invest mainland 4foreign kong hong singapor export enterpris purchas repatri
volum 5turnov 4rise edit output monthli composit quarterli
disput 6contenti disagr 5conflict controversi settl resolv standoff arbitr deadlock feud stalem 4longstand
personnel 6staff 5militari soldier guard civilian corp assign deploi patrol battalion sergeant technician
combat 6warfar 5militari forc troop fight command fighter deploi infantri sergeant airborn reconnaiss
except 5instanc 4circumst uncommon
combin 5mixtur blend
missil 8ballist 7warhead 6nuclear weapon aircraft rocket radar submarin warplan weaponri 5capabl torpedo
golf 7tenni 6pga golfer 5cours sport tournament resort ski volleybal lpga augusta nicklau
packag 5stimulu bailout kit 4plan budget cash item loan bonu unveil incent blueprint
admit 6deni acknowledg confess 5guilti insist regret wrongdo guilt cheat 4anyon mistak frankli
affect 6advers 5caus impact harm 4damag greatli disrupt hurt worsen
extend 5extens stretch shorten 4limit expand lift indefinit
ey 6hair skin nose ear lip 5mouth chest smile finger throat ei thumb
minor 5ethnic 4discrimin tutsi
background 5detail color context colour 4ident familiar descript recast accent textur
deficit 6budget fiscal gdp surplu shortfal 5growth net debt inflat unemploy trillion shrink
fort 6garrison 5locat fortress charleston vicin fortifi omaha randolph 4near artilleri richmond barrack
engin 6locomot prototyp 5design equip manufactur motor compon mechan diesel automot aerospac technician
artist 7musician painter sculptor 6music art singer contemporari compos filmmak pianist songwrit artwork
chri 5sean 4steve kevin jason matt phil rick ian kenni brett ricki shaun
fox 6televis abc nbc cb 5tv channel cnn mtv espn hbo pb sitcom
wait 6hurri 5get go stai arriv watch walk sit await paus 4quietli asleep
increasingli 6particularli accustom 5especi wari overli 4becom larg somewhat similarli surprisingli famous savvi
cell 6brain gene tissu tumor 5cancer dna protein cellular mice molecul embryo plasma
fish 7fishermen salmon shrimp tuna trout 6fisheri whale seafood 5sea boat shark cod
scale 5magnitud 4measur size richter
ali 6moham mohammad muhammad hassan ahmad akbar sy 5khan ahm ibrahim rahman hussain
solut 5framework solv 4negoti altern compromis integr viabl equat mediat
none 5never noth anyth nobodi hardli presum 4least though certainli inde exactli seldom
approxim 8roughli 6km kilometr 5total mile locat estim kilomet densiti compris 4inhabit diamet
unless 5cannot wo whatev otherwis anywai compli whenev anytim 4let deadlin anybodi whoever
convict 8guilti sentenc acquit 7charg murder crimin jail plead imprison treason feloni manslaught
philippin 6indonesia peru manila 5vietnam thailand malaysia chile puerto rico peso rican hawaiian
strip 6gaza rafah jericho 5ramallah nablu beit 4palestin enclav jenin
parliamentari 7elect parliament 6vote elector mp 5assembl seat legisl constitu duma 4congression gubernatori
tenni 7tournament golf volleybal badminton 6championship soccer wimbledon indoor atp wta softbal 5basketbal
simpl 6straightforward 5rather exampl easi perfect eleg clever 4simpli basic sort perfectli logic
digit 6video wireless audio 5internet data comput electron dvd download optic multimedia hd
scientist 7research expert physicist 6studi laboratori 5scienc professor scientif colleagu scholar lab psychologist
stone 7brick 6marbl granit 5rock metal templ iron concret wooden tomb carv limeston
miami 7florida jacksonvil 6houston dalla denver orlean tampa orlando 5diego sacramento memphi havana
steel 7metal iron aluminum 6cement 5manufactur coal concret plastic copper rubber machineri textil
cricket 7rugbi 6footbal england pakistan bangladesh indi bowler batsman 5zealand lanka wicket icc
promot 5encourag enhanc facilit 4aim sponsor foster innov sponsorship benefici
varieti 6variou 5numer fruit veget variat flavor exot cuisin herb 4differ divers grape
opinion 6dissent disagre 5question view argument attitud judgment contrari percept skeptic affirm 4editori
answer 7question repli 6ask guess honestli 5tell explain respond pleas listen explan correctli
task 5assign overse logist daunt 4coordin undertak
massachusett 7connecticut vermont 6virginia pennsylvania ohio illinoi maryland missouri hampshir wisconsin delawar worcest
liber 6conserv radic socialist centrist feminist 5parti democrat nationalist secular ideolog marxist populist
guilti 8convict plead 7charg sentenc acquit feloni manslaught 6murder crimin innoc indict treason
strength 5strong confid abil momentum statur 4weak skill strengthen weaken courag diminish clout
determin 6whether 5decid prove outcom assess exact regardless examin accur evalu precis paramet
christma 8holidai 7ev easter thanksgiv halloween 6birthdai feast 5weekend anniversari celebr wed midnight
jack 4tom bob sam billi charli chuck
adopt 6introduc 5propos approv resolut amend implement guidelin enact ordin 4strict modifi ratifi
gore 8mccain dole 7bush clinton obama kerri 6republican gop hillari giuliani romnei rodham
physic 7psycholog 6mental cognit 5behavior chemistri mathemat biologi 4scienc experi biolog visual psychologist
page 6web articl photo column editori blog 5book editor edit websit text excerpt
alli 6enemi foe 5axi backer loyalist staunch 4allianc loyal invad
maintain 5ensur stabl strengthen retain adher 4improv stabil suffici preserv
cuba 7castro havana 6mexico venezuela panama dominican nicaragua 5puerto rico salvador rica hondura
troubl 6worri woe 5problem crisi bad fear struggl difficulti turmoil frustrat plagu worsen
mix 7mixtur 6blend 5sweet flavor spice ginger vanilla 4fresh tast pepper sauc stir
xinhua 6afp 5quot 4report gmt shanghai zhang guangdong tass itar guangzhou newswir irna
philadelphia 8chicago pittsburgh milwauke 7boston detroit cleveland baltimor cincinnati 6toronto dalla minnesota portland
defenc 7defens 4arsen
arizona 7texa florida kansa colorado minnesota oregon tucson 6california oklahoma utah idaho wyom
divid 7split 6evenli 5separ 4portion roughli narrow boundari compris partit
shanghai 8shenzhen guangzhou tianjin 7guangdong 6china kong hong beij taipei zhejiang shandong jiangsu
in 7pitch homer rbi out scoreless strikeout 6eighth ninth bat hitter hander shutout
congression 7republican senat gop 6congress legisl lawmak bipartisan gubernatori 5democrat legislatur congressman caucu
will 7want unwil 6abl eager reluct willing ought 5agre sure cannot convinc persuad
edg 5point behind straight corner narrow slip angl slid bounc 4ahead beat curv
window 6door 5wall glass instal roof deck browser desktop porch facad 4bathroom courtyard
pope 8benedict 7vatican xvi 6bishop archbishop papal 5rome priest cardin bless patriarch basilica
farmer 7farm grower 6cattl wheat crop livestock dairi peasant 5agricultur corn sheep plantat
upper 6lower 5portion outer 4district floor elev slope flank jaw
plot 6conspiraci foil mastermind 5terrorist murder assassin conspir 4stori attempt suspect qaida qaeda
sexual 8sex 7abus homosexu 6rape harass 5gai behavior lesbian inappropri misconduct explicit pornographi
rel 4famili cousin distant
mid 6late 5earli 4low lowest autumn
singer 8musician 7song pop guitarist pianist songwrit vocalist 6music album artist vocal rapper
urban 6rural 5popul neighborhood metropolitan residenti landscap suburban neighbourhood 4citi area countrysid sprawl
librari 7archiv 6museum 5art institut campu galleri classroom manuscript catalog auditorium smithsonian catalogu
leg 7knee neck ankl thigh 6shoulder chest wrist elbow toe groin 5hamstr rib
babi 7infant 6child mother daughter boi girl pregnant mom 5birth sick cry grandmoth
northwest 9southwest 8northeast 7southern northern southeast northeastern northwestern southwestern 6mile eastern kilomet southeastern
dark 6grai bright shadow pale purpl shade 5red light blue sky pink grei
crude 7oil barrel brent 6gasolin petroleum refin 5price opec inventori refineri mercantil soybean
pull 6back knock grab 5put awai break push shoulder tear drag rip rope
theater 8theatr 7cinema 6broadwai theatric 5movi studio hollywood opera concert galleri ballet auditorium
remov 5replac temporarili insert peel
commission 5commiss 4council secretari enforc unhcr fisheri
immigr 7migrant 6deport emigr 5illeg citizen asylum visa citizenship migrat seeker 4hispan latino
michigan 8ohio illinoi wisconsin 7carolina iowa tennesse maryland indiana missouri alabama nebraska 6virginia
plu 6extra 5addit bonu 4option fee premium minu apiec por
kansa 7texa arizona minnesota tennesse oklahoma indiana missouri nebraska 6ohio colorado illinoi oregon
danc 7dancer 6music sing ballet 5song perform concert folk choir ensembl costum disco
suspend 7suspens 6resum indefinit 5ban sanction shut halt temporarili postpon reinstat 4lift cancel
marin 6navi naval 5militari armi command corp patrol squadron battalion submarin sailor commando
heavili 5mostli larg poorli 4mainli primarili badli unfairli
junior 6volleybal 5footbal senior championship basketbal athlet elit freshman sophomor collegi badminton softbal
learn 7understand teach 6experi knowledg lesson 5rememb explain skill realiz wonder 4teacher math
perman 7temporari 4indefinit
code 5system standard protocol databas interfac id 4law languag defin statut dictionari zip
unabl 7abl 6fail unwil 5tri cannot refus imposs inabl vain 4desper reluct scrambl
surfac 5soil depth layer crater 4clai beneath outer orbit fluid diamet vertic horizont
split 7divid 5separ faction merg feud breakup evenli 4fold
jail 8prison imprison 7arrest convict sentenc inmat 6guilti custodi freed bail parol probat
hollywood 6movi blockbust 5star actor entertain theater comedi disnei broadwai cinema filmmak spielberg
chemic 6biolog toxic 5materi petroleum laboratori compon substanc chemistri pharmaceut contamin radioact synthet
danger 6threat hazard 5seriou risk fear extrem consequ vulner pose unaccept 4potenti confront
poverti 6allevi 5unemploy hunger poorest miseri 4poor urban homeless chronic literaci famin preval
agricultur 7farm forestri 6crop livestock fisheri irrig 5industri farmer grain textil cultiv fertil
distanc 6sprint 5speed km length nearest width 4meter metr kilometr angl diamet horizont
kennedi 6reagan 5ronald nixon roosevelt truman eisenhow 4clinton wilson edward rockefel kaczynski
rain 7wind snow 6heavi weather storm flood wet rainfal fog raini 5drought shower
promin 7influenti 6notabl renown outspoken 5famou politician contemporari distinguish legendari prolif emin 4artist
commerc 5trade depart industri agricultur tourism subcommitte 4busi consum bureau telecommun textil undersecretari
weekli 7daili monthli 6newspap magazin 5publish editori columnist quarterli bulletin newsweek newslett excerpt
bin 8laden osama 6al qaida qaeda khalifa 5moham abdullah sheikh zarqawi khalid faisal
nigeria 7ghana 6angola niger cameroon 5zimbabw kenya zambia seneg malawi mali togo gabon
visitor 7tourist 5visit travel guest greet flock 4resid arriv pilgrim spectat shopper glimps
czechia 8slovakia 7poland romania hungari slovenia lithuania 6republ finland bulgaria estonia latvia moldova
theori 7concept hypothesi 6philosophi notion evolut mathemat logic quantum theoret evolutionari 5equat theorem
hussein 9saddam 6iraq 5baghdad regim bin moham hassan 4osama aziz assad mahdi zarqawi
shot 7shoot 5minut score ball par knock bullet foul grab birdi goali vollei
therefor 7thu henc furthermor likewis 6cannot necessarili 5howev mean simpli nevertheless moreov wherea
male 9femal 6adult offspr 5woman ag sex younger 4young older gender pregnant mate
coverag 5espn 4cb cnn medicaid
squad 7team 5player footbal match coach captain soccer rugbi lineup roster 4cricket scorer
holidai 8christma 7easter thanksgiv 6weekend feast halloween 5birthdai ev celebr wed vacat ramadan
master 5cours teach bachelor diploma phd 4art scienc degre classic architectur mathemat instructor
focus 7focu 6emphasi emphas 5strategi topic 4discuss aim primarili aspect devot perspect forefront
exist 5furthermor 4within origin establish structur defin moreov henc
fly 8plane 7flight jet airplan fli 6aircraft helicopt aboard 5air arriv pilot warplan
abu 6al sayyaf 5qaida moham sheikh omar hassan jihad zarqawi jamal nabil 4osama
li 5wang wu lie zhang ly yang yu jin dong peng yong 4choi
expans 5expand rapid 4growth acquisit enlarg
fighter 6aircraft helicopt jet guerrilla 5forc rebel taliban combat squadron bomber warplan commando
rare 6uncommon 5unusu occasion seldom 4bird
anniversari 8commemor 7birthdai celebr 6coincid centenni 5ceremoni christma ev tribut inaugur reunion tiananmen
medicin 7medic 6doctor nutrit veterinari 5health food treatment clinic pharmaceut dental pharmaci antibiot
stabil 6balanc stabl 5econom economi recoveri monetari strengthen sustain fragil instabl 4improv ensur
atlant 7pacif ocean 6sea coast caribbean mediterranean continent 5gulf southeast northwest maritim coastlin
hockei 7footbal basketbal nhl 6leagu basebal soccer skate volleybal softbal 5team rugbi athlet
blame 5accus failur 4bad caus ignor spate
blair 6chirac sarkozi schroeder 5bush netanyahu colin olmert maliki merkel straw rudd thatcher
machin 5comput equip devic tool hardwar machineri portabl 4gun electron cannon processor autom
ancient 7mediev 6roman templ sacr tomb artifact mytholog relic 5centuri archaeolog inscript maya
insist 6refus acknowledg 5sai deni admit argu doubt intent reiter assert disagre refrain
jose 7carlo lui miguel 6francisco diego antonio juan rodriguez manuel pedro jorg eduardo
politician 6populist 5polit democrat republican conserv lawmak promin businessman nationalist centrist 4candid outspoken
grant 6permiss permit exempt 5appli obtain guarante amnesti visa citizenship scholarship privileg licenc
piec 5glass paint sculptur bit fragment chunk 4paper collect wrap manuscript artwork canva
rank 6highest 5top lowest tenth tier 4divis overal sixth seventh eighth elit scorer
detroit 7philadelphia cleveland pittsburgh milwauke 6chicago toronto seattl dalla baltimor tampa cincinnati oakland
lord 6baron 5king god sir earl heaven 4kingdom castl throne nobl ruler krishna
electr 6ga util diesel 5power energi engin motor grid thermal applianc edison voltag
mobil 7wireless 6cellular broadband 5equip telecommun telecom portabl multimedia motorola nokia verizon ericsson
younger 7older 6young cousin elder eldest sibl offspr 5ag son brother grandson nephew
check 6luggag 5mail bag identif passport scan baggag 4inspect registr postal id paperwork
boat 7ship vessel ferri sail yacht 6crew aboard cargo cruis fishermen tanker warship
cabl 7network 6channel broadcast wire wireless broadband 5televis tv telephon satellit telecommun telegraph
alexand 6vladimir dmitri 5russia putin bori kremlin nichola sergei medvedev mikhail igor andrei
statist 6data 5figur censu survei bureau gdp comparison calcul talli 4accord accur compil
wild 6bird 5anim tiger cat wolf breed duck deer eleph exot rabbit herd
honor 7honour 6award 5respect recogn fame recognit tribut distinguish honorari recipi commemor homag
walk 5run wait sit stair sidewalk 4go awai stand throw ride sleep homer
closer 5vaughn 4toward deeper farther
stake 6sharehold 5share bui own ventur ownership acquir 4asset equiti subsidiari telecom telekom
bottom 5side releg 4top place tabl edg sheet underneath
classic 6contemporari 5music style modern tradit jazz poetri ballet genr epic renaiss 4literatur
jean 7claud 6jacqu pierr francoi 5franc bernard michel laurent philipp alain dominiqu bertrand
disast 7catastroph 6earthquak quak tragedi devast tsunami katrina 5hurrican flood aftermath typhoon famin
usa 4unit bt
transfer 4return obtain termin dispos
argu 6argument assert disagre 5suggest oppos insist advoc notion unfair justifi plaintiff propon
neighborhood 8neighbourhood 7suburb 6downtown residenti mall suburban bronx upscal 5citi area town outskirt
deleg 5repres invit caucu npc conven 4meet committe confer assembl ministeri caucus
strateg 4strategi
scotland 7england ireland wale 6edinburgh glasgow yorkshir aberdeen scot 5britain dublin queensland surrei
easili 6readili 5cannot quickli somehow instantli 4abl easi narrowli swiftli
pace 7slow 6fast slower 5growth ahead faster steadi momentum robust bowler acceler sluggish
treasuri 6bond yield 5financ currenc benchmark mortgag greenspan borrow paulson bundesbank 4rate inflat
golden 5red silver purpl 4gold award blue yellow crown lion eagl
urgent 4writethru
zimbabw 7zambia 6africa kenya bangladesh mugab namibia malawi botswana 5zealand lanka mozambiqu harar
juri 8juror 7judg prosecutor verdict acquit 6court trial testimoni testifi indict 5convict prosecut
colorado 7arizona minnesota oregon utah 6texa kansa missouri sacramento montana anaheim idaho wyom
fbi 7investig cia undercov 6intellig prosecutor agent detect memo interrog 5secret pentagon uncov
seventh 9fifth sixth eighth ninth 8third fourth 7second tenth 6straight in consecut homer
explos 8blast explod deton 7bomb grenad 6fire roadsid 5attack suicid blow bomber mortar
sentenc 8convict 7guilti jail imprison 6trial charg prison murder acquit parol probat manslaught
fiscal 6budget deficit 5econom balanc trillion outlook gdp surplu stimulu expenditur shortfal pretax
gai 8lesbian 7homosexu 6sex 5woman marriag sexual abort discrimin openli feminist 4cathol workplac
wit 6testimoni testifi 5polic evid victim hear scene prosecutor simpson juror courtroom 4gunfir
blast 8explos 7bomb explod 6attack fire blow grenad rip deton 5roadsid mortar smash
metal 7steel 6iron copper aluminum 5stone plastic carbon rubber or tin brass nickel
count 5ballot talli 4vote fraud elector error turnout recount feloni
ukrain 8belaru 7russia romania bulgaria azerbaijan kiev moldova 6moscow kazakhstan lithuania latvia andrei
anim 6human creatur pig 5bird cat zoo wolf sheep eleph monkei mammal rabbit
clean 6wash cleaner 5water wast toilet sanit sewag 4dry dirti garbag trash cleanup
contain 4addit materi
seiz 7confisc 6captur steal 5arrest possess cocain smuggl ammunit kilogram raid seizur cach
qaida 9qaeda 8osama 7terrorist laden zarqawi 6al taliban milit bin insurg extremist sayyaf
scientif 7research 6studi scienc knowledg experiment theoret scholarli 5scientist analysi laboratori philosoph sociolog
abus 7sexual 6alleg sex tortur rape harass misconduct 5corrupt priest wrongdo prostitut pornographi
select 6choos 5list 4candid particip recommend submit elig roster evalu menu mvp
reveal 5evid detail confirm suggest discov ident explain expos disclos uncov confess clue
serbia 7croatia yugoslavia yugoslav belgrad montenegro 6kosovo serb bosnia milosev albania macedonia herzegovina
tech 6technolog 5chip semiconductor hi 4comput electron nasdaq intel samsung cisco
branch 5merg trunk 4railwai adjac junction terminu tributari
miller 5johnson wallac 4baker
speaker 5parliament speech gingrich pelosi newt microphon 4senat speak voic lawmak keyboard duma
tourism 6tourist 5industri sector agricultur commerc fisheri forestri leisur 4busi attract destin recreat
lanka 9sri 8lankan 7bangladesh 6india pakistan zealand wicket indi 5africa cricket zimbabw over
brief 6lengthi excerpt 5interview detail comment remark testimoni accompani preview 4discuss commentari memo
chen 8wang lin huang lu 7wu yang yu cheng shui bian ying feng
sydnei 8melbourn 7auckland brisban adelaid perth canberra 6london kuala wellington johannesburg 5bangkok lumpur
columbia 5ontario alberta pradesh cornel brunswick manitoba 4california maryland oregon nova scotia saskatchewan
surgeri 7underw undergo surgic 6treatment knee ankl surgeon transplant prostat spinal groin cardiac
dialogu 6talk 5peac cooper negoti discuss bilater framework friendship reconcili diplomaci harmoni mediat
consecut 7straight 6third 7 8 fourth 9 fifth sixth seventh eighth streak shutout
madrid 8barcelona valencia 7sevilla bilbao 6spain milan liverpool juventu marseil porto atletico deportivo
analysi 6research data analyz 5studi theori scientif method descript assess molecular genom synthesi
ton 9tonn 7kilogram 6pound barrel cubic metric 5million grain hectar kg gallon shipment
municip 6district township borough canton 5counti villag parish metropolitan autonom prefectur oblast 4locat
unemploy 8jobless 6rate inflat 5economi deficit poverti recess employ wage gdp unemploi payrol
provinci 5provinc ontario queensland alberta saskatchewan manitoba 4district guangdong prefectur punjab zhejiang shandong
taylor 6smith liberia 5lewi ivori kabila gbagbo 4sudan carter somalia richardson hay johnston
wind 7storm rain 6mph kph fog 5weather snow hurrican temperatur typhoon rainfal lash
color 8colour 6yellow grai bright pink purpl shade stripe 5white red blue textur
altern 4choic solut hybrid
knowledg 6inform understand learn scientif expertis insight 5experi intellig skill spiritu relev mathemat
screen 6camera 5movi televis tv video pictur cinema cann 4footag film scan preview
edit 7publish antholog 6book magazin articl copi print compil essai 5page dvd excerpt
toll 5casualti flood 4highwai
theatr 8theater 7cinema 6opera broadwai ballet theatric 5academi studio concert galleri orchestra shakespear
client 5lawyer file custom user subscrib madoff 4employe account transact banker server email
pilot 6aircraft flight plane crew helicopt airplan 5air airlin crash fly jet cockpit
berlin 7vienna munich cologn bonn 6germani frankfurt warsaw pragu hamburg stuttgart budapest dortmund
enforc 6law regul stringent 5feder author protect violat strict oversight complianc statut faa
newli 5renam 4replac formerli incorpor
dow 7jone nasdaq 6stock index nikkei tumbl 5rise fall declin gain plung newswir
electron 6technolog comput telecommun semiconductor applianc 5digit manufactur devic machineri automot optic autom
howard 5cameron 4georg blair musharraf donald rudd downer
wood 6tree pine 5green hill forest hole grass sand oak mud woodland bamboo
wale 7england scotland queensland cardiff 6ireland rugbi yorkshir surrei cornwal 5somerset lancashir gloucest
avenu 7boulevard 6street downtown plaza intersect 5west east road manhattan mall madison terminu
abroad 6oversea 4elsewher emigr
teacher 7student teach pupil 6school educ graduat faculti nurs math instructor kindergarten vocat
balanc 6stabil 5fiscal adjust 4econom polici budget monetari flexibl
serious 5injur seriou obvious badli harm fatal 4deepli afraid sorri regret hurt frankli
oppon 6defeat foe 5opposit victori beat defend gop contend backer 4republican candid challeng
memori 6commemor 5funer cemeteri monument plaqu 4dedic legaci tribut holocaust mourn luther centenni
downtown 6citi street neighborhood avenu manhattan suburb mall suburban plaza outskirt boulevard waterfront
revolut 6revolutionari 5democraci upris revolt dictatorship 4soviet communist liber coup rebellion overthrow monarchi
toronto 8montreal 7vancouv ottawa calgari edmonton winnipeg 6boston chicago philadelphia cleveland pittsburgh baltimor
distribut 5distributor 4merchandis
violent 7viciou 6violenc riot brutal 5deadli gang crackdown bloodi mob savag rampag drunken
brand 5product sell advertis label beer logo cola merchandis nike beverag apparel pepsi
realiti 5drama truth imagin perspect fantasi horror myth sitcom 4comedi fiction notion nightmar
palac 7mansion 6castl villa courtyard 5hall royal hotel garden plaza tomb marbl fountain
fashion 5style cloth dress klein casual eleg costum upscal sexi salon 4lifestyl jewelri
suit 5wear lawsuit dress shirt pant jacket outfit 4lawyer cloth leather plaintiff clad
connect 7link 5network cabl rail junction 4access railwai tunnel parallel hub loop interfac
broad 6broader wider 5wide narrow 4scope
favor 7favour 6oppos prefer endors 5overwhelmingli 4vote reject argu strongli proposit affirm unfairli
mainland 7taiwan hong 6china kong macao fujian 5oversea wu strait guangdong roc macau
sharon 8netanyahu olmert barak 7arafat pere ariel ehud 6israel abba yasser likud shimon
acknowledg 6admit insist regret assert 5clearli repeatedli publicli explain nonetheless wrongdo disagre frankli
restaur 8cafe 7hotel shop dine 6mcdonald chef supermarket pizza pub cuisin upscal seafood
empir 7ottoman 6kingdom imperi byzantin conquest 5centuri dynasti persian ruler napoleon conquer prussia
advertis 5media newspap internet web onlin brand websit outlet youtub merchandis sponsorship 4subscript
campu 7campus 6school univers colleg classroom gymnasium 5student faculti elementari berkelei seminari auditorium
weight 5ratio kg kilogram weigh 4strength calori width
seattl 7houston baltimor tampa oakland 6boston chicago philadelphia detroit dalla denver cincinnati anaheim
websit 7web onlin blog 6site facebook youtub twitter 5internet video page download portal
remark 7comment 6speech 5statement note brief surpris unusu prais tone humor joke echo
ocean 7sea pacif atlant 6coast coastal mediterranean basin arctic antarct reef coastlin tidal
neg 5posit impact sentiment percept advers 4comment reaction factor reflect perceiv bia
pop 7singer 6music song rock hop rap 5album jazz hip musician punk disco
doubt 6reason concern confid certainli worri credibl skeptic unsur 5believ question uncertainti certainti
friendli 4nice friendship benefici
reportedli 6allegedli 5alreadi meanwhil appar supposedli 4previous repeatedli secretli
pair 52 3 4 leg bronz compatriot 4man round doubl tie duo medalist
ventur 6compani invest acquisit subsidiari consortium llc 5firm partner partnership enterpris entrepreneur conglomer
myanmar 7burma 5china vietnam thailand malaysia bangladesh nepal cambodia zambia lao malawi yangon
forum 7apec seminar symposium 6confer 5summit asean ministeri workshop expo 4host framework topic
truck 8car 7pickup jeep 6bu driver buse convoi load taxi trailer cart wagon
shiit 8sunni 6muslim sadr cleric kurd moslem najaf 5mosqu mosul militiamen imam mahdi
quick 6easi swift speedi 5fast superb clever quicker 4good enough straightforward hurri
veteran 4former
duti 5personnel assign escort discharg 4mainten sergeant
everybodi 9everyon 8els nobodi anybodi somebodi 7think realli thing sure gui mayb anymor
daniel 4robert alan steven michel eduardo
user 7internet 6access web onlin softwar custom googl server facebook download interfac browser
northeast 9southwest 8southeast northwest 7north southern mile kilomet northeastern 6west east northern southeastern
anonym 6confidenti 5interview afp comment disclos customari 4offici sourc detail quot speak whereabout
sort 7kind 6realli someth thing stuff weird 5think noth sure anyth whatev fun
corner 5side across outsid front insid ball edg avenu header flank 4entranc underneath
greatest 6great finest foremost 5fame hero legendari arguabl 4best famou tremend renown immens
birth 7pregnanc 6mother marriag infant matern offspr 5daughter marri babi pregnant divorc eldest
overnight 6morn afternoon middai 5fridai weekend steadi 4mondai thursdai slip gunfir tumbl dip
templ 7tomb 6ancient mosqu hindu buddhist shrine sacr monasteri worship 5stone chapel buddha
ex 6former 5longtim girlfriend boyfriend 4spous
auto 8automobil 7automak automot 6manufactur motor toyota chrysler honda nissan daimlerchrysl 5mitsubishi volkswagen
reaction 5react 4comment neg shock acid provok feedback synthesi
perfect 5good best better easi simpl nice ideal brilliant perfectli decent superb 4terrif
sudan 7darfur chad khartoum 6congo uganda liberia burundi eritrea 5rwanda ethiopia zair drc
rome 6venic turin napl 5itali pari roman milan vienna florenc cologn genoa basilica
allegedli 6charg accus alleg reportedli improperli 5arrest suspect secretli supposedli bribe assault conspir
core 5compon 4kei composit
element 5compon characterist 4form exampl charact structur concept composit sequenc matrix dimens gameplai
lewi 5taylor foreman 4johnson ali allen walker collin tyson bennett rahman sander holyfield
manufactur 7factori maker automobil machineri textil 6industri product auto pharmaceut automot supplier semiconductor
activist 6protest dissid protestor feminist 5journalist advoc advocaci environmentalist greenpeac 4gai leftist lesbian
andrew 5matthew 4jame paul peter stephen stuart graem gile
bird 6speci wild flu viru cat poultri breed eleph pig insect influenza mammal
unlik 6though 5although yet seem perhap inde unclear 4howev quit certainli imposs necessarili
forecast 7predict 6expect analyst economist outlook 5growth estim weather gdp slowdown quarterli slower
garden 6lawn 5park palac tree flower grass landscap veget pavilion fountain cottag courtyard
indic 6confirm suggest 5evid note clearli predict signal gaug hint likelihood impli 4attribut
austria 7germani hungari 6switzerland sweden czechia belgium romania finland slovakia luxembourg 5itali poland
snow 7rain 6dust fog 5winter mountain weather ic wind ski rainfal frost shower
elsewher 4abroad everywher
retail 7sale mart wholesal supermarket 6consum store discount wal groceri shopper merchandis apparel
repeatedli 7angrili 5deni insist acknowledg publicli complain constantli intention 4accus tri denounc assail
invas 7invad 6conquest 5war napoleon normandi 4forc occup upris revolt conquer incurs colon
struggl 7overcom 5fight troubl desper cope inabl endur overcam 4regain grip woe shaki
nfl 7nba nhl redskin 6quarterback bronco postseason steeler packer preseason buc seahawk nfc
length 7width 6diamet 5distanc maximum inch metr shorter span cm durat centimet horizont
tree 7pine 6wood flower grass oak grove 5plant forest garden palm cedar bamboo
flu 9swine 8viru outbreak influenza 7infect sar vaccin epidem pandem 6bird pneumonia cholera
wilson 5thompson nixon 4bush kennedi reagan evan bennett
surpris 7disappoint unexpect 6upset shock stun delight thrill 5impress amaz excit surprisingli embarrass
stephen 5peter steven 4jame andrew matthew jeffrei
ben 4abu nasser
sharp 6slight blunt 5strong weak spike 4contrast sharpli slowdown unexpect stark stiff downward
resist 4fight pressur aggress antibiot
tie 6ti clinch 5round match victori beat straight overtim scoreless 4final semifin jacket
santa 7cruz rosa clara 6san ana fe 5california francisco maria santo vista mesa
photo 7pictur photograph 6page graphic poster clip 5video ap imag print footag nude
kenya 7tanzania 6zimbabw uganda ethiopia zambia 5africa african nigeria lanka sudan jamaica nairobi
scandal 7briberi 6corrupt taint 5alleg abus fraud controversi probe wrongdo embarrass misconduct revel
creation 6creat 5concept introduct incorpor transform blueprint 4establish modern evolut innov invent envis
delai 7postpon 6cancel shutdown 5schedul halt 4procedur pend closur interrupt disrupt indefinit shorten
holi 7sacr 6god jesu christ prayer shrine worship prophet bless pilgrimag 5divin rite
typic 8usual 6commonli 5often sometim tradition wherea vari 4exampl instanc tend
founder 7found 5ceo pioneer inventor 4foundat longtim influenti legendari renown creator entrepreneur defunct
whatev 7sure anyth els 6thing noth everyth everyon everybodi anybodi somebodi wherev whoever
wave 5storm wind flash burst shout tide thunder tidal 4crowd swept scream cheer
household 5averag incom capita cdp 4percent famili popul censu median densiti
domin 4rivalri powerhous
weak 7weaker sluggish 6strong stronger slowdown slump weaken 5sharp outlook downturn robust hurt
dalla 8houston denver 7phoenix sacramento 6chicago miami philadelphia seattl tampa oakland orlando jacksonvil
drama 8comedi 7movi thriller 6documentari fiction horror romanc sitcom 5televis episod actor romant
destruct 6destroi 5weapon biolog devast dismantl 4threat evil prolifer demolit unleash
st 7saint 6cathedr 5church parish chapel abbei triniti westminst brighton basilica 4oxford norwich
tourist 7visitor 6travel tourism destin 5hotel resort attract ferri migrant pilgrim scenic seasid
sir 6henri 5john georg william charl lord edward arthur franci frederick edmund geoffrei
edward 6charl henri 5john georg william joseph sir frederick edmund 4elizabeth harold ernest
fill 7empti 5room bag pour stack 4pack garbag trash vacant pile stuf toilet
jew 7jewish 6nazi holocaust rabbi 5muslim christian orthodox turk persecut synagogu judaism emigr
favorit 7favourit 5best popular 4famou oscar dish belov
rugbi 7footbal cricket 6leagu england soccer wale 5club hockei fa premiership cardiff afl
extrem 5especi particularli quit danger unusu 4difficult pretti fairli mild unaccept incred unpredict
treat 7patient 6treatment ill sick diagnos cure 5hospit diseas cancer doctor infect diabet
faith 7christian belief 6church religi god cathol religion spiritu christ worship bless evangel
rememb 7wonder forget 6everyon happi mayb everybodi imagin sad sorri glad remind aw
shut 6temporarili 5suspend halt closur reopen shutdown idl 4stop refineri rip restart paralyz
humanitarian 6aid relief 5refuge unhcr unicef icrc wfp 4assist peacekeep darfur logist
hurrican 8storm 7katrina typhoon cyclon 6tropic flood devast tsunami tornado rita 5earthquak quak
regist 6registr 5registri 4voter censu receipt
surround 6adjac courtyard 5area hill nearbi beneath mansion outskirt sprawl dens overlook crater
formal 5accept 4declar reject submit consent ratifi
apart 7bedroom 6basement bathroom courtyard 5room hotel floor neighborhood residenti rent mansion garag
factori 7manufactur 6warehous 5industri product plant farm auto mill automobil machineri depot textil
putin 8medvedev 7yeltsin vladimir dmitri kuchma 6russia bori kremlin yushchenko chernomyrdin lukashenko primakov
eighth 9fifth sixth seventh ninth 8fourth 7second third tenth 6straight in consecut homer
defend 5penalti oppon 4beat champion prosecut compatriot
flee 7escap 5refuge disappear refug 4thousand hide exil shelter invad drown loot emigr
fraud 7briberi 6charg alleg corrupt conspiraci theft launder fraudul evas 5crimin scandal wrongdo
southwest 9northwest northeast 8southeast 7southern northeastern northwestern southwestern 6northern mile eastern kilomet southeastern
maker 7manufactur 6compani pharmaceut supplier semiconductor 5industri chip automak motorola packard merck distributor
cite 6report attribut 5note quot comment critic articl acknowledg 4suggest disclos unnam newswir
viru 8flu infect influenza 7diseas outbreak swine virus 6hiv vaccin epidem pandem viral
powel 7albright 6colin chenei rumsfeld richardson condoleezza 5bush mitchel perri mubarak fleischer mccurri
entri 5visa 4membership applic qualifi registr passport
truth 6fact true 5mind realiti whatev faith wisdom confess guilt essenc conscienc ironi
inde 7fact seem certainli nonetheless 6think believ probabl perhap nevertheless hardli unfortun necessarili
prove 7proven 6imposs convinc 5believ evid difficult seem certainli doubt inde ultim arguabl
otherwis 6cannot necessarili 5rather anyth simpli quit unless therefor imposs deem somehow presum
deliv 4speech messag
output 6product export gdp 5growth produc capac crude consumpt opec inventori input refin
pentagon 7rumsfeld 5fbi cia memo mcclellan counterterror petraeu 4intellig nasa chenei faa ashcroft
wear 8dress 7uniform shirt hat pant jacket 6cloth shoe mask helmet beard clad
saint 7st 6church cathedr basilica 5cathol holi christ chapel sacr monasteri canon martyr
wine 7grape 6coffe beer tast champagn vineyard 5bottl sauc flavor liquor cuisin seafood
deliveri 5suppli shipment 4crude brent
colombia 7mexico venezuela peru ecuador bolivia guatemala 6chile salvador rica hondura farc nicaragua
content 5websit download youtub 4inform media web onlin materi page user text blog
diego 8san francisco 6jose antonio lui oakland orlando pedro cruz padr 5vicent boca
wors 6bad terribl worsen 5happen worst mayb disappoint unfortun scare hurt horribl miser
strongli 6oppos disagre 5sharpli deepli condemn stanc similarli firmli criticis overwhelmingli broadli cautious
milan 8juventu 7parma bologna fiorentina 6itali madrid munich roma lazio turin palermo genoa
arabia 9saudi 7emir uae oman 6jordan kuwait qatar bahrain riyadh 5egypt yemen arabian
controversi 6contenti 5debat critic disput scandal outcri 4outspoken revel overshadow
notabl 6numer promin renown 5includ variou particularli featur famou contemporari influenti amongst acclaim
impos 7sanction 6restrict strict stringent 5rule limit punish embargo mandatori curfew punit slap
expand 5expans significantli strengthen rapidli gradual enhanc steadili upgrad consolid shrink widen enlarg
collaps 6meltdown 5turmoil lehman shatter rubbl demis 4bankruptci plung ruin landslid brink wreck
brian 5kevin craig ian 4dave keith
ladi 5wife daughter girl mari sister queen elizabeth beauti princess goddess empress gentleman
minnesota 7arizona kansa colorado missouri oregon wisconsin 6philadelphia michigan cleveland pittsburgh indiana utah
exactli 6think someth noth sure anyth happen els mayb suppos guess 5actual precis
compet 6competit athlet competitor 5championship profession contest particip qualifi amateur volleybal gymnast swimmer
membership 4union entri bloc enlarg
elector 7elect 6vote voter parliamentari ballot constitu 5democrat candid poll legislatur incumb gubernatori
purpos 5object justif 4principl intent sole premis
multipl 6numer 5variou simultan 4sever differ similar separ function random
agenda 5polici reform debat prioriti topic apec centerpiec 4issu summit discuss strategi outlin
satellit 6radar telescop 5network launch channel broadcast cabl orbit spacecraft optic sensor hd
resort 6hotel beach casino seasid 5tourist vega ski vacat inn spa hilton paradis
choos 6choic select prefer opt 5decid candid succe 4want accept successor mate suitabl
flag 7banner 5yellow parad slogan anthem rainbow coffin stripe ribbon badg 4symbol logo
nba 7basketbal nfl nhl laker 6playoff ncaa knick postseason mvp nugget iverson 5rooki
naval 8navi 6militari marin fleet submarin destroy warship 5ship command squadron maritim cruiser
trim 6cut 5budget add slash 4option
academ 7undergradu 6student educ graduat faculti scholar curriculum vocat scholarli 5colleg excel scholarship
path 5road cross lane curv 4toward trail journei parallel intersect slope
norwai 7sweden denmark finland 6iceland nordic scandinavian 5austria oslo estonia latvia malta 4netherland
tell 6sai ask everyon myself wonder laugh joke remind 5interview answer explain sorri
motor 7toyota honda automobil automak mitsubishi nissan 6ford auto manufactur chrysler hyundai daimlerchrysl
del 7el 6de la di 5lo en rio santiago mont paso lorenzo rei
text 6write languag word read bibl translat manuscript testament vers 5letter refer interpret
religion 7religi belief 6christian faith philosophi theologi buddhism judaism 5islam cultur bibl doctrin
primarili 8mainli 6mostli predominantli 5larg formerli reli 4heavili focus notabl consist commonli emploi
opera 6theatr compos orchestra symphoni ballet philharmon mozart 5music perform theater concert ensembl
grade 6elementari math kindergarten 5school class secondari graduat enrol pupil intermedi exam diploma
suppos 6want never ca probabl sure cannot wo actual exactli necessarili ought 5realli
corp 7infantri regiment battalion 6armi command brigad squadron cavalri 5militari navi marin armour
comedi 8drama 7movi sitcom 6televis actor documentari romant theatric thriller comedian parodi 5episod
yellow 8red purpl 7green pink 6white blue color orang colour stripe 5black grai
kevin 5brian tim ryan matt sean 4chri andi shawn
settl 5disput 4settlement resolv arbitr
glass 5stone window piec plastic wooden furnitur brick bottl marbl curtain stain mold
croatia 7serb bosnia serbia yugoslavia croat herzegovina 6kosovo yugoslav albania macedonia slovenia zagreb
chain 7supermarket 6store 5restaur retail shop mcdonald mart wal outlet groceri burger pharmaci
shop 7store restaur mall cafe supermarket groceri 6hotel retail warehous shopper vendor upscal
yesterdai 6todai 5tuesdai wednesdai mondai thursdai fridai stock yen cent afternoon tomorrow middai
dealer 7trader 6market investor buyer brokerag 5stock price auto retail banker commod seller
invit 5visit attend deleg particip welcom dinner guest greet 4meet host farewel
recogn 8recognis 6recognit 5respect honor uniqu distinguish internation distinct 4statu accept defin explicitli
le 7du 5de franc pari la jean der et sur 4pierr au
frequent 7regularli occasion 6often sometim 5usual sporad seldom 4numer guest
hors 6dog ride breeder 5race cattl derbi cow sheep bike eleph jockei bred
dismiss 6ridicul 5judg deni appeal reject misconduct absurd 4resign argument unfair silli angrili
bishop 8archbishop 7cathol priest dioces episcop anglican ordain 6church pastor clergi canon archdioces
displai 6exhibit 5imag photo galleri photograph portrait sculptur poster artwork 4decor depict miniatur
achiev 7attain 6success progress excel accomplish 5equal breakthrough fulfil meaning feat mileston 4aspir
fleet 7ship cruiser 6aircraft navi naval carrier vessel squadron submarin tanker destroy warship
manchest 8liverpool newcastl leed 7chelsea birmingham portsmouth tottenham southampton fulham wigan middlesbrough trafford
buri 6cemeteri grave rubbl corps 5kill burn beneath ruin burial tomb dug coffin
partnership 6cooper partner mutual 5develop agreement allianc ventur bilater framework friendship consolid multilater
illinoi 8ohio michigan indiana missouri wisconsin 7virginia pennsylvania iowa tennesse connecticut alabama arkansa
updat 7ed recast 6graf 5add correct graphic ld nyt writethru pv 4ap preview
actress 8actor 6star singer 5movi cast comedi oscar dancer filmmak comedian portray screenwrit
categori 5list 4award
crucial 7vital 6kei pivot 5import 4chanc valuabl meaning tricki
conclud 7conclus 5preliminari examin 4confirm discuss outcom proceed deliber analyz
dream 6love imagin 5happi realiz wonder forev fantasi quest glori nightmar etern somedai
abba 7hama arafat yasser mahmoud mahmud 6palestin sharon netanyahu fatah olmert barak ehud
lai 5coffin 4brick dug
pain 6suffer symptom stomach bleed trauma sore 5heart ill anxieti breath heal grief
bilater 7cooper sino 6relat friendship 5ti discuss dialogu partnership mutual asean benefici multilater
yeltsin 7putin bori chernomyrdin 6kremlin medvedev yushchenko kuchma primakov 5vladimir viktor ivanov lukashenko
fun 6realli thing love kind happi stuff funni crazi silli thrill 5excit weird
iron 7steel 6metal 5stone coal copper cement or aluminum tin 4mill miner brass
gm 7chrysler automak 6ford toyota nissan fiat daimlerchrysl 5motor renault ge volkswagen daimler
neighbor 8neighbour 4border nearbi neighborhood tini impoverish backyard
ultim 6eventu 5inde prove fate succe truli somehow inevit 4true convinc realiz quest
appli 6applic 5law requir grant obtain permit citizenship 4visa modifi patent criteria exempt
netanyahu 8sharon pere olmert barak 7arafat ehud shimon 6israel abba yasser ariel rabin
bell 4ring
programm 7program 5bbc workshop curriculum 4project itv
coup 5rebellion junta revolt overthrow ouster 4revolut assassin oust upris dictatorship toppl bertrand
nationwid 6statewid 4worldwid
bangladesh 7sri lanka 6india pakistan zealand cricket zimbabw nepal lankan dhaka 5australia indi
laden 8bin osama 7qaida qaeda 6al zarqawi 5terrorist bomber hide fugit mastermind 4mcveigh
expens 7cost 6pai costli 5tax payment fee afford cheap rent cheaper expenditur inexpens
legislatur 8legisl 6congress senat amend enact 5elect parliament governor assembl lawmak congression repeal
hole 7par birdi putt bogei 6tee mickelson bunker 5wood stroke dug ditch sorenstam
dog 8cat 6hors pet pig 5hunt cow breed sheep rat monkei rabbit herd
enemi 6alli evil 5villain 4forc attack terrorist command captur fighter invad battlefield foe
ring 4bell gate ear
yugoslavia 7serbia croatia yugoslav montenegro herzegovina 6republ kosovo bosnia albania macedonia balkan czechoslovakia
kerri 8mccain 7gore dole romnei 6republican obama gop hillari bradlei buchanan gramm huckabe
tower 6build roof dome tallest facad 5wall gate ceil plaza arch stair courtyard
herself 7himself 6wife mother myself 5themselv daughter someon husband yourself pregnant girlfriend 4marri
portion 5part district entir section upper adjac unincorpor tributari chunk 4locat remaind tract
spirit 6passion 5love god faith soul pride joi courag warrior digniti essenc virtu
gather 5crowd pack mourner flock 4attend celebr demonstr parad greet cheer
stress 6emphas 5understand pain explain awar reiter emphasi underlin 4condit concern cope caution
unknown 5identifi discov unclear exact mysteri unidentifi presum deceas 4appar ident surnam whereabout
contest 6pageant 5win elect vote race candid compet nomin ballot finalist gubernatori caucus
infrastructur 5develop project construct financ sector transport telecommun rebuild upgrad logist irrig sanit
manhattan 7brooklyn 6york downtown bronx harlem greenwich 5neighborhood avenu apart mall courthous sidewalk
phase 5process complet transit 4stage reduct implement acceler commenc
brain 7tissu 6heart cancer cell lung liver kidnei tumor spinal 5gene bone cardiac
exercis 5practic maneuv workout 4conduct routin restraint medit
behavior 8behaviour 6attitud cognit 5physic sexual mental manner psycholog disord tendenc inappropri trait
labour 8labor 5mp 4opposit liber employ welfar socialist
worri 7concern fear wari 6troubl doubt afraid frustrat scare anxiou 5uncertainti anxieti linger
antonio 7san 6francisco jose diego carlo juan lui orlando manuel 5pedro sacramento francesco
maximum 7minimum 5limit amount speed length zero exce durat width veloc 4sentenc exceed
princip 5sole
tehran 7iran 6enrich 5nuclear moscow uranium pyongyang iaea ahmadinejad damascu 4seoul reactor elbaradei
escap 7flee 5surviv freed hide trap 4kill aliv disappear surrend refug imprison drown
asid 5stir brush 4put chop gentli boil
monetari 7imf 6currenc ecb 5econom financi euro lend stimulu bailout eurozon bundesbank policymak
belgium 7franc netherland luxembourg 6switzerland austria 5germani sweden czechia romania denmark finland hungari
aliv 6surviv 5dream survivor forev captiv 4happi buri escap trap somehow corps comrad
recess 7slowdown downturn 6economi slump 5crisi unemploy turmoil greenspan bernank sluggish crunch meltdown
publicli 7openli 5refus acknowledg repeatedli disclos denounc apolog explicitli 4wrongdo disagre angrili honestli
flow 6stream 5water river reservoir drain tributari downstream 4lake canal basin inland drainag
salt 6water sugar pepper butter flour garlic teaspoon soda 5powder sauc tablespoon lime
flat 5lower steep slope 4close narrow thin
theme 5song featur inspir lyric fantasi genr narr mytholog parodi 4fiction epic melodi
khan 6shah malik 5pakistan ali abdul mohammad muhammad ismail hussain peshawar 4amir akbar
concept 7theori notion 6idea principl philosophi context evolut 5modern creation aspect perspect logic
widespread 5fear prompt spark rampant backlash outcri discont 4caus anger unrest persist spate
township 6counti municip borough unincorpor 5town district villag pennsylvania parish hamlet cdp canton
stronger 7weaker 6strong weak strengthen weaken robust 5confid boost faster slower 4better greenback
sit 6room stand couch 5floor tabl door wait walk bed chair dine asleep
employ 6labor employe wage payrol workforc retire 5incom benefit unemploy salari pension workplac
occupi 6annex 5territori occup inhabit adjac invad enclav demolish garrison outpost 4vicin besieg
mm 7inch cm 5kg diamet centimet width 4length thick ft calib
predict 7forecast 6expect analyst economist 5indic trend outcom optimist anticip accur calcul likelihood
ident 6identifi identif 5reveal surnam passport whereabout authent ancestri 4unknown gender id trait
pledg 7promis 6vow 5commit reaffirm 4agre urg renew donor willing
uniqu 6distinct characterist 5exampl particular recogn architectur distinguish divers 4concept defin truli trait
label 5releas album brand vinyl emi 4pop cd copi billboard candi lp remix
portug 7spain 6itali brazil argentina costa lisbon paraguai porto 5greec netherland romania uruguai
rai 5laser 4ey dee ahl radiat scan
athlet 7softbal 6sport olymp soccer basketbal compet volleybal gymnast swimmer 5team footbal profession
hair 7beard 6ey wear skin grai 5head dress pink coat ear pant facial
dan 5doug 4jim larri matt rick zhang pete
welfar 7medicaid 6care pension medicar 5health educ social tax labor reform benefit employ
equal 6respect 5achiev 4goal guarante proport deserv digniti threshold attain
benchmark 7index nikkei 6stock bond yield nasdaq 5price rate treasuri unchang seng tumbl
withdraw 7pullout 5unilater 4troop immedi deploy timet golan
shape 4structur pattern frame curv resembl textur mold
concert 7festiv 6music perform orchestra philharmon gala 5danc opera tribut choir ensembl showcas
rocket 7mortar 6fire missil shell grenad propel barrag 5tank artilleri bullet warplan cannon
lawsuit 7file litig plaintiff 6attornei complaint su sue antitrust 5case bankruptci pend liabil
circuit 5grid voltag 4court prix
surviv 6aliv 5escap survivor intact eldest 4kill daughter suffer recov widow ordeal
mention 6refer 5fact word instanc descript phrase explicitli inscript 4write comment text regard
bronz 8silver 7gold medal medalist 6olymp 5pair freestyl sculptur marbl gymnast vault 4slalom
bear 5lion teddi 4wolf cub deer eleph crane crest
mutual 6cooper trust partnership friendship 5invest bilater sino benefici deepen 4exchang relationship partner
factor 5risk impact variabl likelihood advers paramet 4potenti effect particular neg uncertainti differenti
venezuela 8bolivia 7mexico colombia chile ecuador 6brazil argentina chavez peru rica hondura nicaragua
wake 5suddenli shock sudden aftermath terribl panic shake scare horribl asleep 4cry midst
solid 5strong 4good posit stabl soft thin cement robust durabl
motion 4action injunct
hire 6employe emploi recruit 5job employ contractor 4pai staff manag salari unemploi undercov
ninth 9sixth seventh eighth 8fourth fifth 7third tenth 6second in homer 5straight consecut
milosev 8slobodan 6serbia yugoslav belgrad karadz kostunica 5kosovo serb bosnia yugoslavia mladic mobutu
platform 5os 4window deck interfac browser pier configur portal linux xbox ramp
iii 8ii iv 7vi vii viii 5king 4duke emperor throne
resum 7restart 6suspend ceas halt resumpt commenc 5begin continu schedul stall reopen indefinit
dole 8mccain gore 7bush clinton republican obama kerri gop gramm gephardt 6gingrich buchanan
alongsid 5along featur 4vocalist bassist
yanke 8sox dodger met oriol 7astro philli marlin diamondback jeter 6pitcher padr ballpark
castl 7manor fortress 6palac mediev mansion 5chapel monasteri abbei ruin gothic windsor cottag
median 6incom 5averag estim densiti versu capita 4popul household cdp
ah 7oh 6ee uh dee nee bah mah koh ree moh eh dah
nice 6good pretti 5realli thing look easi happi gui perfect comfort funni terrif
vast 5rich wealth enorm sprawl 4big massiv archipelago immens
abc 9nbc 8cb 7televis cnn espn hbo sitcom 6tv broadcast fox pb itv
rail 8railwai 7railroad freight 6bridg bu transport tunnel ferri subwai amtrak expresswai carriag
ranger 6sox celtic devil astro 5yanke dodger met lightn oriol philli oiler diamondback
coal 7mine miner or 6ga 5oil iron petroleum mill copper timber refineri nickel
bbc 7itv 6televis radio tv broadcast pb 5channel uk programm abc cb jazeera
particip 5individu attend compet invit 4organ event activ select organis engag sponsor seminar
regul 7regulatori 6feder enforc restrict guidelin fcc stringent 5law fda oversight enact epa
nbc 9abc cb 7cnn espn hbo 6televis tv broadcast fox pb sitcom 5mtv
pitch 7in pitcher bat hitter bullpen 6sox met homer hander out scoreless strikeout
chart 7billboard 6album 5record singl song uk pop peak compil discographi remix 4track
carlo 8juan 7jose lui manuel alberto 6garcia miguel roberto rafael jorg pablo cesar
explain 7suggest understand 6ask fact reason explan 5describ question clearli answer learn tell
en 6lo la el que se es para una por 5de del con
aviat 6aircraft maritim aerospac 5flight airlin transport pilot airplan reconnaiss faa 4carrier automot
jump 7climb leap 6fall drop slip tumbl slid 5rise surg plung slide dive
casualti 5injur civilian toll inflict 4attack soldier damag incid firefight
profil 4promin
exhibit 7museum galleri curat 6art displai sculptur showcas artwork 5photographi workshop pavilion symposium
bigger 6larger 5big smaller 4biggest stronger enorm sizabl
payment 7pai loan fee 6tax debt cash compens salari pension tuition repai unpaid
subsequ 6later 5follow eventu previous prior latter thereaft 4initi discontinu onward
peak 5reach highest chart lowest climb height soar 4rise mountain temperatur rainfal hottest
clash 6erupt riot flare 5violenc gunmen gunfir shootout rage feud sporad protestor rampag
earthquak 9quak 7tsunami magnitud 6disast devast typhoon cyclon richter sumatra 5hurrican flood epicent
ill 7sick diagnos pneumonia 6diseas suffer patient treat symptom disord acut chronic respiratori
crown 6titl queen throne 5king champion grand princ trophi princess reign ruler monarch
tension 7heighten escal friction 6unrest instabl stoke flare 5conflict standoff sectarian rift strife
morgan 7merril 6bank equiti lynch lehman sach citigroup barclai suiss stearn 5analyst goldman
thank 7gratitud 6delight 5happi welcom prais pleas proud impress appreci glad grate humbl
wang 8chen liu wu zhang yang yu 7lin huang lu xu yan feng
fit 5perfectli pant 4wear boot outfit
temporari 7perman 5closur 4temporarili makeshift injunct
deadli 6attack outbreak deadliest 5kill bomb suicid violent bloodi lethal anthrax poison spate
helicopt 7aircraft plane warplan 6fly fighter pilot jet patrol airplan ambul reconnaiss commando
formerli 5becom own found primarili commonli renam defunct 4locat previous newli predominantli ltd
function 6paramet 5structur defin integr domain variabl matrix interfac configur vector algorithm differenti
vision 5compass illus 4sens dream concept creativ visual perspect wisdom conscious
resign 5cabinet dissolv abruptli reshuffl 4appoint retir scandal dismiss impeach sack embarrass dissolut
skill 6abil talent excel expertis 5profession learn knowledg creativ techniqu disciplin instructor mentor
welcom 7greet 6delight applaud 5urg happi invit thank prais hail appreci enthusiast cheer
moham 6ali ahm mohammad muhammad omar hassan ibrahim saleh saeed khalid 5abdul rashid
tim 5kevin andi greg 4tom matt jeremi
reput 5renown prestig statur 4fame excel fortun credibl outspoken
kuwait 7saudi qatar emir bahrain uae oman 6iraq gulf jordan arabia dhabi 5arabian
recal 5rememb regret 4apolog
fame 6legendari 5honor greatest legend glori icon induct superstar 4hall recognit renown acclaim
obtain 6permiss 5receiv document grant appli permit citizenship valid passport consent certif fraudul
referendum 7vote 6elect ballot 5voter constitut legisl elector amend ratif secess 4proposit statehood
inch 7mm centimet 6cm diamet width 5foot kilomet meter length tall thick ft
latter 6origin thu henc 5howev although refer therefor subsequ deriv wherea furthermor 4whilst
fewer 5least 60 4number few less nearli thousand hundr dozen ten 30
nomin 8nomine 6candid oscar grammi emmi 5vote award cast contest candidaci garner reelect
imposs 7difficult 6prove 5noth cannot easi quit unabl otherwis suppos convinc unfortun necessarili
teach 7learn teacher 6school student educ professor philosophi lesson curriculum theologi lectur medit
merger 7acquisit takeov 6merg mci buyout 5compani ventur sharehold bankruptci restructur verizon worldcom
tight 6tighter 5tough stiff tighten 4shoulder thin ankl sidelin lineback pant tightli fullback
tobacco 7cigarett 6liquor smoker 5smoke morri pharmaceut marijuana coca reynold grower pfizer cigar
carter 5jimmi richardson harrison 4johnson taylor robinson mitchel nixon
trader 7investor dealer 6market stock analyst banker brokerag commod hedg 5price currenc specul
abandon 5demolish scrap dismantl 4ditch
medium 5garlic onion fry 4cook
allen 5larri bruce wallac iverson 4jackson thompson bryant coleman sherman jamal perkin mustafa
lowest 8highest 6rate averag 5percent higher low unemploy peak tenth minu surpass plummet
sugar 7flour 6salt milk corn grain butter juic honei banana cocoa soda vanilla
resolv 7solv 6negoti disagr 5discuss disput compromis overcom peacefulli deadlock impass stalem defus
chamber 5parliament assembl panel orchestra duma 4hall metal chair symphoni brass
awar 6understand 5respons concern acknowledg stress motiv consciou 4explain emphas percept unawar obsess
hezbollah 6milit hama lebanon guerrilla 5israel palestin syria rocket militia jihad mortar militiamen
orang 6red green blue yellow pink purpl cherri lemon 5color juic lime strawberri
oh 7ah 6ee uh ok dee hei bah yeah nah 5nee moo hee
ongo 6protract 4inquiri upcom prolong forthcom
juan 8carlo 7lui pablo 6jose antonio fernando manuel pedro miguel rafael jorg santiago
disnei 8walt 7paramount mgm 6warner 5studio entertain hollywood soni hbo remak blockbust spielberg
respond 7react 6repli 5ask answer promptli disagre swiftli applaud angrili honestli 4respons comment
roughli 8approxim 6nearli estim 5total almost compris 4least half kilomet divid kilometr fraction
envoi 6ambassador diplomat christoph kofi holbrook 5annan colin mideast albright condoleezza solana mediat
biographi 8memoir autobiographi 7book essai 6write novel fiction poem diari excerpt prose antholog
advis 7advisor 6advic counsel consult 5chenei strategist rove counselor 4recommend lobbyist staffer planner
ahm 7ahmad 6moham sheikh omar hassan rahman hussain saeed salim sy 5ali saleh
economist 7analyst 6forecast predict sach 5econom growth inflat trader outlook banker strategist policymak
palm 6beach 5tree 4oak pine grove cane
harri 5steven potter 4smith terri dwight randal
pool 5swim pond 4water room tabl outdoor bath
unusu 5similar rare remark extrem strang unexpect surprisingli subtl bizarr blunt uncommon 4extraordinari
elizabeth 7margaret 6daughter mari queen princess ann jane catherin eleanor 5carolin dorothi katherin
inspir 5artist theme contemporari hero poetri lyric passion romant humor homag fascin vivid
mine 8miner 7coal or 6copper 5petroleum diamond timber forestri nickel 4metal mill plantat
contemporari 6music art modern artist classic literari poetri genr 5cultur literatur architectur baroqu
boe 8airbu 7airlin lockhe mcdonnel 6aircraft jet airplan 5plane airwai aerospac tanker ead
moder 5strong conserv hardlin centrist 4democrat republican radic mild lean staunch
deadlin 6timet expir ultimatum 5postpon 4agreement negoti unless delai mandat midnight compli timelin
tank 6artilleri armor cannon armour 5armi fire rocket shell ammunit mortar grenad bunker
instanc 7exampl 5case fact suggest particular specif refer except mention moreov furthermor 4inde
jet 7aircraft plane fly airplan 6flight fighter helicopt boe warplan 5air airlin pilot
column 6page editori columnist 5daili newspap editor articl cox commentari undat telegram statesman
dedic 7devot 5monument worship commemor 4found honor memori templ chapel altar rever basilica
recov 5injur suffer recoveri badli ankl regain 4miss unabl heal fractur retriev groin
advic 6advis 5counsel consult guidanc instruct counselor 4inform ask answer recommend explan thought
method 8techniqu 6algorithm 5us process exampl theori analysi procedur tool mechan devis synthesi
dean 5rector 4professor harvard
striker 8midfield 7ronaldo winger 6forward goalkeep substitut beckham roonei 5arsen scorer header everton
anderson 5smith collin clayton gile 4clark ryan adam walsh fielder malik dunn mcgrath
signal 5indic frequenc 4switch alarm sensor puls beacon
applic 6appli 5file softwar user licens submit patent databas valid certif server interfac
shift 5chang focu gradual 4momentum gear emphasi drastic
restrict 7limit prohibit 6ban impos regul permit exempt 5allow provis embargo forbid stringent
testimoni 7testifi 6evid juri wit juror 5prosecutor simpson argument starr lewinski videotap libbi
jeff 5doug randi 4mike dave todd kyle
touch 5moment kiss 4hand bite ey emot tone smile finger shake ear lip
christoph 6envoi 5robert richard nichola 4colin susan albright
sharehold 6stake creditor dividend 5share investor asset merger ceo takeov mci daimlerchrysl ead
myself 8yourself ourselv 7everybodi anybodi somebodi 6think someth thing anyth everyon els mayb
organis 7organ 5chariti umbrella 4associ societi particip government
athen 6olymp greec istanbul 5beij moscow stockholm ankara medalist turin helsinki 4sydnei budapest
sam 5lee 4jack johnni
alan 5steven greenspan 4david daniel kenneth bernank
kashmir 8jammu 6himalayan srinagar 5india pakistan tamil separatist 4sri lanka hindu aceh gujarat
devic 7sensor 6comput 5equip softwar machin electron wireless hardwar laser portabl deton laptop
clark 5campbel mitchel watson mcgrath 4powel anderson stewart graham stuart hayden mcclellan waugh
recognit 6recogn recognis 5award statu honor honour merit legitimaci 4respect achiev fame distinct
maria 6anna ana elena 5mari sister santa julia andrea rosa teresa clara vera
jazz 7music musician 6orchestra trio rhythm quartet ensembl pianist funk 5band singer punk
trillion 8billion 6million dollar yuan surplu 5dlr debt euro deficit peso cubic rupe
throw 7toss 6ball foul grab hurl 5catch pitch blow knock grenad punch smash
cb 9nbc 8abc 7televis cnn espn 6tv broadcast fox hbo pb sitcom itv
trend 6downward 5growth predict economist outlook slowdown demograph downturn phenomenon upward 4market forecast
gross 6gdp 5total domest revenu deficit surplu capita 4annual output decreas exceed expenditur
dry 7wet 6cold dri moist 5water rain cool soil wash drain frost raini
literatur 8poetri 7literari 6scienc philosophi scholar poet theologi essai sociolog prose scholarli linguist
nobodi 8els everybodi anybodi somebodi 7think realli noth sure anyth everyon anyon anymor
appl 6microsoft cherri iphon 5ibm intel juic dell tomato lemon packard hewlett compaq
tini 7small 5big larger smaller 4insid neighbor
assign 6command 5staff personnel task duti lieuten squadron sergeant 4instruct evalu enlist instructor
colleagu 5friend fellow scientist staffer 4doctor psychologist psychiatrist
counter 4strategi aggress tactic
romania 8hungari bulgaria 7czechia ukrain belaru slovakia slovenia lithuania estonia latvia moldova 6bucharest
roll 5dough 4wheel flip
gordon 5stewart 4blair allan rudd
iowa 7ohio michigan illinoi tennesse indiana missouri wisconsin nebraska caucus 6carolina connecticut arkansa
sox 8yanke dodger met astro oriol philli diamondback 7pitcher cub marlin 6devil padr
healthi 5stabl 4good better care happi diet decent benefici
cia 7fbi 6intellig secret interrog covert 5agent pentagon spy memo undercov spi kgb
monthli 7weekli yearli 6annual quarterli 5averag daili payment salari premium newslett hefti subscript
experienc 6suffer 5difficulti endur 4pain depress symptom sudden tremend cope acut chronic accustom
gap 6narrow widen 4deficit margin rift deepen
minimum 7maximum 6salari mandatori exce threshold 5limit requir fee guarante wage premium exceed
warner 6disnei turner aol paramount mgm 5soni walt hbo emi 4cb blockbust rupert
contrast 6reflect 5compar tone comparison similarli character subtl backdrop vivid textur 4remark dramat
adult 6child femal male teen 5ag parent elderli pregnant teenag infant juvenil obes
blow 7rip 6blast knock 5strike bomb explos throw explod slam shake smash whistl
don 5wear 4dirti
ticket 6fare 5fee discount slot lotteri rental receipt subscript 4card merchandis luggag baggag
uniti 6reconcili solidar harmoni 5peac democraci faith salvat 4leadership dialogu friendship digniti brotherhood
eric 4ron jeremi erik
consist 7compris 5compos 4primarili format 12 wherea addition ensembl discographi
cleveland 8cincinnati milwauke 7chicago philadelphia detroit pittsburgh baltimor oakland 6toronto seattl dalla minnesota
stabl 6stabil 5maintain healthi sustain unstabl 4solid steadi prosper
dinner 8breakfast 7lunch meal dine 6guest cocktail gala 5wed dish thanksgiv salad sandwich
duke 6princ 5king emperor earl 4iii iv baron throne eldest bavaria viii prussia
harvard 8yale princeton 7univers professor stanford undergradu cornel 6graduat biologi mit phd rutger
regard 6particular 5consid fact subject aspect fundament context relev interpret contrari impli problemat
easier 7harder 6easi quicker 5better try abl difficult imposs faster enabl cheaper 4hard
soft 5green brown cream pink crisp vanilla 4hot sweet thin butter flavor candi
virtual 4almost invis
ride 8bike 7bicycl 6hors motorcycl 5race drive rider taxi cart jockei wagon carriag
pm 5gmt fm edt noon 4morn tonight midnight middai est
bankruptci 6file creditor bankrupt 5lawsuit pend restructur liabil default layoff reorgan aig worldcom
yield 6bond treasuri benchmark 5price rise rate higher basi 4stock low valu bushel
engag 5aggress pursu hostil 4involv activ particip facilit intim vigor
gate 6entranc 5wall door palac tower lane fenc stair courtyard perimet 4arch gatewai
discoveri 6discov 5scientist nasa explor trace spacecraft voyag 4scientif evolut archaeolog fossil atlanti
equiti 7invest 6market stock investor bond asset morgan portfolio brokerag hedg jp 5merril
kick 6ball foul 5shoot goal score penalti knock grab punch header bounc vollei
parish 7church dioces 6cathedr episcop 5cathol municip bishop chapel monasteri congreg hamlet anglican
secondari 6elementari 5school colleg primari grade pupil intermedi grammar kindergarten vocat 4educ preparatori
beauti 6eleg charm 5love famou ladi grace fantast magnific sexi gloriou 4princess incred
occup 5occupi 4invas
chavez 6venezuela castro hugo urib zelaya 5rodriguez lopez sanchez bolivia caraca calderon lula
guid 4adventur guidanc scout navig
barack 9obama 7bush clinton mccain hillari rodham 6gore dole chenei biden 5schwarzenegg romnei
moon 6earth planet orbit lunar jupit 5sun mar spacecraft ki saturn 4sky apollo
sharpli 7slightli 6declin significantli steadili tumbl 5rise fall drop somewhat soar broadli plummet
repeat 5interrupt 4comment
denmark 7sweden norwai 6netherland finland 5germani turkei austria belgium holland iceland ander scandinavian
cook 7dish bake pasta fry boil 6bread butter sauc oven potato salad onion
extens 5extend undergon modif 4construct comprehens underw renov
lift 5impos eas embargo slap 4sanction extend pull suspend halt
dramat 5revers unexpect spectacular drastic 4contrast comeback tragic subtl backdrop overshadow
amend 7constitut legisl provis enact repeal 6bill propos legislatur statut claus 5veto unconstitut
insurg 7taliban milit guerrilla 6rebel qaida qaeda militia extremist militiamen 5fight afghanistan fallujah
angri 7furiou 6protest anger loud shout mob outrag curiou cheer 5fan crowd frighten
barrel 7crude 6ton gasolin tonn gallon 5oil cent pound opec cubic brent bushel
appropri 5committe requir necessari specif recommend provis instruct adequ oversight specifi alloc remedi
seed 6semifin quarterfin davenport roddick henin sharapova djokov safin 5nadal haa clijster novak
formula 5prix ferrari schumach renault mclaren algorithm 4race cycl equat
observ 5monitor osc 4survei conduct
radic 6liber extremist islamist fundamentalist 5movement islam leftist hardlin ideolog centrist populist feminist
obvious 8realli certainli 7think alwai sure clearli everybodi glad frankli 6feel nobodi unfortun
denver 8dalla 7phoenix sacramento 6houston seattl pittsburgh tampa portland orlando jacksonvil nugget seahawk
vow 6promis pledg 5urg 4vigor
compos 7musician pianist 6music artist opera orchestra piano lyric symphoni ensembl songwrit mozart
qualifi 7semifin quarterfin 6final match championship tournament champion semi uefa qualif 5cup copa
guest 6dinner dine 5visit featur visitor invit accompani recept breakfast greet loung entourag
coffe 7tea 6wine sugar beer corn bread chocol bean banana cocoa soda 5food
austin 5texa statesman waco 4atlanta raleigh
ceas 7ceasefir truce 6resum 5halt unilater 4peac agreement resumpt disarm restart commenc sporad
capabl 5equip abil capac missil radar sophist ballist warhead weaponri 4weapon skill deploi
specul 7rumor rumour 6investor 5interest concern doubt worri trader uncertainti bet hedg hint
socialist 6parti communist liber centrist populist 5opposit democrat social conserv nationalist leftist marxist
handl 5properli 4overse procur
annan 9kofi 6boutro ghali 5un resolut powel envoi albright solana holbrook elbaradei blix
briefli 6abruptli 5later quickli shortli suddenli slowli temporarili quietli thereaft 4occasion afterward constantli
gari 5barri 4dave keith
fix 5correct 4adjust
oldest 6youngest 5found famou earliest finest tallest 4largest centuri ancient longest belong birthplac
prioriti 5agenda 4welfar
cool 6hot heat warm cooler chill 5cold dry calm temperatur bubbl oven warmer
racial 6discrimin gender racism racist prejudic 5ethnic bia hatr 4hispan latino apartheid ideolog
aboard 6plane ship crew passeng fly boat cargo vessel uss sailor astronaut hijack
heritag 6cultur histor preserv unesco 5museum monument archaeolog treasur relic 4architectur artifact ecolog
knee 9ankl 8shoulder elbow hamstr thigh groin 7leg wrist sore 6surgeri toe fractur
map 5timelin marker 4descript graphic geolog dot blueprint atla
deploi 7troop deploy 6forc patrol peacekeep conting 5armi personnel infantri battalion armor dispatch
complain 5repeatedli angri complaint ignor frustrat unhappi bother bitterli angrili 4ask acknowledg cri
patrol 7checkpoint 6troop guard helicopt deploi convoi escort ambush 5soldier policemen reconnaiss commando
tamil 6sri lankan ltte nadu 5lanka kashmir tiger hindu karen hindi jaffna 4separatist
familiar 5speak vagu 4background sort phrase subtl intim reminisc resembl fascin intrigu
abort 6pregnanc 5sex marriag oppos gai birth advoc homosexu 4legal lesbian
interim 5provision caretak 4appoint replac
graduat 8undergradu 7colleg student faculti bachelor yale enrol diploma phd 6school degre harvard
carrier 6aircraft airlin fleet airwai 5plane ship jet cargo uss tanker destroy warship
regularli 7frequent 6occasion 5constantli 4often usual routin lectur seldom
reduct 6increas reduc emiss 5cut tax cost carbon greenhous tariff drastic 4subsidi expenditur
custodi 6arrest prison jail detent 5convict freed tortur detaine imprison interrog parol probat
format 5form hd 4consist incorpor sequenc mode
prais 6critic hail applaud 5remark thank welcom impress tribut denounc admir criticis acclaim
talent 6skill creativ 5abil excel impress expertis mentor geniu savvi 4profession outstand enthusiasm
stuff 7thing gui 6lot realli anyth everyth els mayb everybodi fun somebodi anymor
taipei 7taiwan kaohsiung 6kong hong beij shanghai chen seoul shenzhen guangzhou 5cheng ying
circumst 6reason consequ 5situat matter happen unclear extent unfortun regardless explan aris advers
chile 7argentina venezuela peru ecuador bolivia rica paraguai 6mexico brazil costa uruguai hondura
rapid 5expans acceler 4slow sudden
arena 7stadium 6venu 5outdoor indoor pavilion auditorium ballpark 4hall basketbal hockei spectat clubhous
sky 5light sun dark bright dawn cloud flame shine 4blue moon lit horizon
cypru 6greec macedonia reunif 5turkei estonia malta 4croatia montenegro ankara macedonian herzegovina abkhazia
seoul 7korea beij pyongyang 6tokyo taipei 5kim shanghai sydnei dprk hanoi osaka yong
prompt 6spark trigger provok outcri 5warn amid fear widespread anger alarm heighten backlash
ryan 5kevin 4anderson jason matt sean josh shaun
remot 5terrain 4area locat nearbi mountain kandahar java jungl underwat rug waziristan
aggress 6vigor 5action engag stanc deter relentless irrespons 4tough attitud tactic provoc energet
trail 5rout 4road highwai path narrow rider canyon bike scenic
solo 6album guitar 5singl song sing bass piano vocal trio acoust vocalist violin
gop 9republican 8democrat 7senat mccain congression dole gramm 6lawmak gore gingrich buchanan caucu
unchang 5percent rise fall cent basi yesterdai benchmark 4close rate steadi peso penc
fals 6alleg fake mislead fraudul 5charg accus claim deni confess mistaken incorrect conceal
tropic 7cyclon subtrop 6storm hurrican typhoon moist 5pacif weather rain ocean caribbean rainfal
creek 7river vallei canyon tributari 6lake hill ridg reservoir pond fork watersh 5grove
compens 6pai payment pension liabil bonus 5insur benefit salari subsidi taxpay ow aig
camera 6screen sensor microphon 5video watch pictur imag tape photograph footag flash telescop
outstand 5award excel honour merit emmi 4qualiti prize honor achiev talent
cd 8dvd 7disc rom 6releas audio soundtrack ep download lp vinyl demo remix
tennesse 8alabama arkansa 7virginia carolina ohio michigan illinoi indiana missouri kentucki mississippi nebraska
cap 4jacket helmet
sensit 4matter concern subject regard relev topic
significantli 7greatli 6increas sharpli steadili decreas diminish drastic vastli 5slightli substanti somewhat rapidli
concret 6brick 5build construct stone steel roof wooden frame rubbl exterior granit facad
sponsor 6sponsorship 5organ endors lobbi fundrais 4promot advertis particip chariti jointli nonprofit seminar
partli 7larg 5somewhat 4reflect wholli
warm 7warmer 6cold climat cool temperatur cooler chill 5weather hot heat atmospher frost
def 6bt 5republ vs 4seed elena hi
stewart 5gordon campbel elliott 4clark wallac earnhardt
oklahoma 7texa kansa alabama nebraska 6virginia tennesse indiana missouri oregon mississippi arkansa wyom
fee 7pai payment 6salari tuition subscript 5tax cost expens minimum premium bonus royalti
quak 9earthquak 7tsunami magnitud 6disast devast typhoon cyclon richter epicent 5storm hurrican sumatra
coastal 7coast inland coastlin 6area southern northern sea ocean shore 5northeastern seasid swamp
nelson 7mandela 5anc byron 4apartheid mbeki byrd zuma
monitor 5conduct observ surveil inspect supervis scan sensor verif 4complianc overse osc analyz
encourag 7discourag 6urg 5help promot foster persuad facilit stimul 4opportun eager appreci deter
tiger 6rebel lion ltte eleph 5tamil eagl cub dragon dolphin falcon panther frog
abdullah 6hassan aziz saleh faisal 5bin mubarak sheikh ahmad hamid assad sheik khalifa
pittsburgh 8philadelphia 7chicago detroit cleveland baltimor cincinnati milwauke syracus 6toronto minnesota buffalo louisvil
caribbean 6coast pacif atlant mediterranean bahama bermuda barbado tobago guyana 5jamaica hondura trinidad
emperor 7empress 6king imperi dynasti reign throne byzantin 5princ frederick ruler cao qin
orlean 6miami louisiana 5houston philadelphia tampa haiti mississippi katrina memphi minneapoli jacksonvil louisvil
halt 6resum resumpt restart 5stop suspend delai shut ceas temporarili stall reopen shutdown
peninsula 6island coast 5south north west east sea southeast ocean shore plateau coastlin
streak 7straight unbeaten 6consecut 5season victori playoff homer postseason snap scoreless undef shutout
globe 5cox editori columnist pulitz 4newspap headlin herald emmi
eas 6tighten 5pressur slow tension lift slowdown curb spur heighten sluggish worsen tighter
maryland 8virginia 7michigan connecticut kentucki 6ohio illinoi tennesse missouri oregon wisconsin arkansa delawar
upset 6beat defeat surpris shock overwhelm quarterfin stun overcam 5disappoint semifin agassi embarrass
strengthen 7enhanc 6cooper improv stronger weaken undermin bolster consolid deepen 5boost stabil expand
playoff 8postseason 7nfc 6game season championship tournament nba nhl semifin afc mvp matchup
preliminari 5confirm conclud conclus 4final result submit talli autopsi
successfulli 6unsuccessfulli 5eventu jointli promptli 4launch fulli swiftli
deepli 5feel strongli proud sad sorri regret unhappi profound grate frankli emotion bitterli
behalf 5lawsuit plaintiff 4counsel donat petit
intens 5fierc intensifi relentless 4constant furiou vigor energet
besid 4nowadai
phoenix 7dalla denver sacramento 6angel houston seattl portland orlando anaheim clipper tucson 5tampa
sunni 8shiit 6muslim 5arab sadr predominantli cleric kurd sectarian moslem fallujah mosul fundamentalist
accompani 5brief guest 4featur occasion tribut greet excerpt entourag
mental 6physic ill psycholog disord psychiatr trauma psychiatrist 5care patient disabl psychologist cognit
tribun 6prosecut indict hagu 5court trial judg crime file crimin prosecutor juri magistr
qaeda 9qaida 8osama 7terrorist laden zarqawi 6al taliban milit bin extremist islamist sayyaf
restor 6preserv rebuild 5reconstruct repair rebuilt renov 4reviv ruin intact
probe 8investig inquiri 6uncov 5alleg prosecutor fbi scandal fraud examin starr briberi whitewat
delta 5airlin northwest atlant airwai alpha 4carrier niger
eat 6meat drink chicken diet meal 5food cook lunch breakfast veget potato fri
compromis 6negoti 5agreement agre propos resolut reject resolv consensu bipartisan impass substant 4deadlock
hiv 7infect malaria tuberculosi 6diseas cancer flu viru vaccin epidem influenza polio tb
outcom 6result conclus 5determin predict consequ uncertain scenario inevit likelihood advers 4decis conclud
enterpris 6busi invest sector corpor entrepreneur 5compani industri ventur subsidiari innov ltd conglomer
wast 6garbag dispos sewag recycl 5clean coal pollut toxic trash dump contamin radioact
complaint 6file alleg lawsuit 5case investig attornei fraud complain inquiri harass antitrust misconduct
stanlei 5morgan lynch merril lehman sach citigroup stearn 4goldman
ballot 7vote voter 6elect poll elector referendum recount 5presidenti candid turnout registr talli
copi 7print 6document edit manuscript 5book publish text cd dvd download catalog catalogu
alert 6warn alarm 5surveil dispatch notifi precaut 4send notic evacu detect heighten
cargo 7ship passeng freight tanker 6plane transport aboard vessel ferri airplan haul luggag
indiana 8illinoi 7ohio michigan kansa iowa tennesse missouri alabama wisconsin 6minnesota kentucki arkansa
hero 6legend belov heroic villain 5tribut legendari warrior glori icon geniu homag superman
inspector 8inspect 7blix 6iaea elbaradei 5weapon un butler complianc faa verifi verif 4depart
arsen 7wenger 6manchest liverpool chelsea newcastl everton trafford 5striker portsmouth tottenham fulham middlesbrough
survivor 7victim 6rescu rescuer 5aliv surviv homeless holocaust rubbl stricken wreckag drown ordeal
barcelona 8madrid 7valencia atletico sevilla 6liverpool fc bayern marseil porto ajax deportivo bilbao
gunmen 7policemen gunman ambush assail 6milit unidentifi policeman grenad militiamen 5soldier kidnapp bodyguard
advisori 5committe bulletin 4board commiss summari newslett
imf 7monetari 6bailout adb 5eu debt loan lend stimulu eurozon ecb oecd 4euro
commonli 6often typic 5us name exampl sometim usual refer formerli deriv henc variant
mortgag 8lender subprim 7loan borrow default 6credit debt insur homeown fanni 5lend lehman
succeed 6succe 5thu successor throne therebi eldest 4eventu henri thereaft grandson nephew baronet
detent 7prison guantanamo 6jail custodi tortur detaine inmat confin interrog 5imprison deport solitari
faster 8slower quicker 6speed fast slow 5pace stronger easier fastest acceler 4significantli cheaper
substanti 7signific 6consider 5increas amount contribut benefit significantli suffici offset minim diminish sizabl
transit 5phase 4transform
pan 6butter bake fry 5cook oven pie dough 4heat salt pot sauc pasta
broader 6broad wider 5index nasdaq scope 4broadli topix
liverpool 8manchest 7chelsea newcastl leed portsmouth everton tottenham blackburn southampton fulham wigan middlesbrough
victoria 6queen 5ontario melbourn queensland adelaid perth saskatchewan alexandra cornwal 4elizabeth princess thame
quarterback 6offens nfl rooki touchdown freshman bronco lineback steeler redskin buc cornerback seahawk
singh 6india 5kumar vajpaye mickelson raja 4khan delhi watson birdi putt rao harrington
baltimor 8oakland 7chicago philadelphia seattl cleveland pittsburgh cincinnati 6boston dalla tampa milwauke oriol
underground 5tunnel cave 4station subwai garag basement
gang 6traffick mob mafia 5crime violent gunmen paramilitari prostitut cop viciou thiev smuggler
unclear 6uncertain presum 5howev though confirm appar unknown circumst exact unawar whereabout unsur
scheme 5fraud devis fraudul 4fund launder briberi evas
ceo 8execut 6chief chairman 5manag vice corpor founder gm sharehold ge daimlerchrysl 4ead
absenc 5despit absent prolong hamstr groin 4due lack suspens ankl inconsist
ten 9thousand 8hundr 5nearli dozen displac countless mourner 4crowd fewer homeless flock
simpson 6juror 5case murder prosecutor wit testimoni testifi courtroom nicol acquit lewinski mcveigh
recept 5guest greet 4ceremoni welcom dinner applaus gala kickoff
militia 8militiamen 6insurg paramilitari mahdi loyalist 5armi hezbollah faction extremist cavalri warlord renegad
congo 8zair drc 7uganda rwanda angola liberia burundi kinshasa 6sierra ivori chad kabila
flood 6storm rain hurrican devast drought katrina landslid typhoon cyclon rainfal tidal swamp
suddenli 6soon turn quickli asleep 5seem appar slowli somehow burst instantli abruptli vanish
enjoi 5comfort plenti accustom 4alwai happi prosper pleasur relax boast thrive
paint 7portrait painter sculptur 6decor depict artwork canva 5photograph landscap photographi sketch sculptor
genu 7speci 6moth 5endem extinct mammal specimen beetl 4name commonli belong fossil insect
sweet 6tast flavor honei 5fresh fruit chocol candi cherri berri spice ginger vanilla
entitl 5autobiographi 4book write essai memoir
condemn 8denounc 6outrag 5critic reject strongli criticis retali angrili 4oppos punish savag mock
railroad 7railwai rail 6freight locomot amtrak 5bridg highwai canal junction terminu lumber expresswai
essenti 6basic 5necessari vital fundament necess 4import simpli function principl essenc
roger 4jai nadal
defin 6context equat explicitli norm paramet 5specif concept function definit dimens theorem differenti
desert 6mountain jungl 5southern coastal plain rocki countrysid terrain plateau prairi rug woodland
proper 5adequ 4requir necessari ensur permiss regardless suitabl satisfactori
departur 4cancel demis impend coincid
thompson 5mccain wilson kerri dole evan bradlei bennett romnei gramm mcconnel 4palin dodd
composit 6index 5nasdaq instrument compon 4volum metal core element compos piano seng ensembl
quiet 7calm 6pleasant 5tens gentl 4afternoon happi nice comfort eleg charm subdu dull
equival 5metric 4valu basi minimum liter fraction
jason 5brad josh derek shane brett shawn defenseman kidd 4chri ryan matt catcher
fat 7calori cholesterol 6gram sodium milligram 5sugar meat milk protein diet pork mg
cape 6island coast isl 5south beach guinea nova wellington johannesburg auckland scotia newfoundland
extern 4affair
editori 7newspap editor columnist 6daili magazin journal articl page column commentari herald 5publish
plastic 7rubber 6bag 5paper steel metal glass coat leather aluminum tin recycl foam
kelli 5sean shannon kati 4jacki kathi
kurdish 7kurd 6pkk kurdistan 5shiit separatist chechen 4rebel ethnic hezbollah sunni guerrilla basqu
narrow 6gap margin widen 5edg broad stretch 4sharpli trail thin narrowli slim curv
string 6piano violin 5guitar bass instrument trio drum quartet brass keyboard melodi orchestr
nepal 6bangladesh cambodia zambia kathmandu 5india thailand sri uganda mozambiqu lao botswana maoist
inter 6juventu parma 5milan manchest chelsea roma valencia lazio atletico fulham bologna fiorentina
robinson 4taylor carter bryant duncan kidd
andi 5tim tommi 4kevin alex nick hewitt roddick
bound 4plane cargo curv bend
prosecut 7crimin prosecutor indict 6case trial charg investig attornei crime convict extradit acquit
boss 5mafia 4cop
moor 4barton
revolutionari 6revolut marxist 5movement communist leftist 4liber radic socialist hero nationalist mao neo
gasolin 8petrol 7fuel diesel gallon 6price ga crude barrel ethanol 5oil suppli petroleum
margin 6narrow 5percent quarter gain 4lower compar overal favor turnout decreas slim shrink
tampa 7seattl oakland jacksonvil 6bai miami philadelphia dalla denver baltimor cincinnati anaheim seahawk
judici 6justic judg oversight 5court legal suprem procedur ethic judiciari jurisdict magistr disciplinari
lieuten 8colonel 7command sergeant brigadi 6regiment 5armi navi infantri brigad squadron battalion cavalri
telecommun 8telecom 7wireless 6industri electron cellular broadband 5technolog sector mobil cabl mci verizon
somewhat 7slightli albeit 6quit similarli surprisingli 5though larg sharpli significantli fairli broadli overli
comprehens 6implement 5framework curriculum outlin meaning thorough roadmap blueprint satisfactori 4consensu inclus rigor
kabul 7kandahar 6afghanistan baghdad mogadishu fallujah grozni mosul peshawar 5sarajevo islamabad outskirt basra
alex 5rodriguez gonzalez 4andi lui nicola rafael ronaldo ramirez
magic 6wizard 5evil dragon 4quest warrior trick
funer 7mourner 6ceremoni wed prayer burial mourn 5tribut diana ritual farewel coffin candl
chechnya 7chechen 6kosovo grozni caucasu ossetia abkhazia 5russia separatist 4georgia interfax breakawai balkan
steadi 5slow pace overnight weak momentum surg modest weaker robust upbeat sluggish buoi
missouri 8ohio illinoi wisconsin arkansa 7michigan kansa iowa tennesse oregon mississippi nebraska wyom
connecticut 7virginia massachusett illinoi maryland missouri wisconsin vermont 6pennsylvania ohio michigan iowa delawar
meat 8pork 7chicken beef poultri lamb 6food eat milk chees dairi burger seafood
midfield 8striker 7winger 6goalkeep ronaldo 5player forward arsen substitut juventu header beckham roonei
charter 5flight airlin 4board airwai leas ordin
finland 7sweden norwai estonia 6czechia austria denmark hungari slovenia lithuania latvia helsinki moldova
musharraf 9pervez 6sharif vajpaye zardari 5karzai thaksin bhutto 4bush pakistan mahathir obasanjo mcgrath
guitar 8bass drum 7instrument piano vocal acoust keyboard 6guitarist tune rhythm drummer violin
emploi 6hire 5workforc 4job work employe primarili contractor unemploi carpent
skin 6ey hair breast flesh 5brown bone coat tissu tan throat lip facial
bed 6room sleep 5sit roof kitchen bedroom basement bath bathroom toilet couch 4asleep
documentari 7movi 6televis drama comedi footag film filmmak pb antholog parodi 5episod fiction
pleas 6want ask sure happi ok repli sorri glad 5everyon satisfi yeah frankli
rapidli 7slowli steadili 6quickli gradual evolv 5soon grow expand significantli shrink swiftli deterior
haiti 6dominican liberia salvador aristid hondura 5caribbean orlean somalia chad guatemala nicaragua bertrand
larri 5allen jerri 4dan fred snyder
teen 8teenag ager 7girl 6child boi adult youngster 5woman parent sex youth pregnant
calm 7quiet 5confid cool mood tens relax anxiou gentl reassur subdu uneasi 4upbeat
louisiana 8mississippi alabama 7missouri arkansa 6texa florida virginia carolina ohio illinoi orlean kentucki
chair 6panel 5head committe cabinet floor sit desk subcommitte couch 4room appoint secretariat
densiti 5popul km censu approxim median capita proport cdp veloc radiu 4ratio decreas
principl 7fundament 6concept framework doctrin adher 5basic belief object norm abid uphold pragmat
chancellor 6merkel gerhard helmut 5schroeder kohl 4sarkozi predecessor klau wolfgang
grai 7white brown grei 6black green blue dark hair bright pink purpl shade
licens 8licenc 6permit patent 5grant applic permiss copyright visa registr passport trademark certif
outbreak 8flu epidem 7viru swine influenza cholera 6diseas deadli infect fever pandem pneumonia
chelsea 7manchest liverpool everton tottenham fulham middlesbrough 6arsen newcastl juventu portsmouth blackburn wigan
architectur 7architect 6art design modern sculptur renaiss gothic baroqu 5style structur contemporari sculptor
chip 6intel semiconductor 5stock comput tech maker processor motorola packard hewlett cisco micro
inquiri 8investig probe 6examin 5alleg prosecutor complaint starr wrongdo uncov thorough misconduct whitewat
jakarta 7kuala lumpur 6bangkok manila 5indonesia karachi colombo johannesburg bombai sumatra phnom penh
hungari 8romania 7poland czechia austria bulgaria slovakia lithuania estonia latvia czechoslovakia 6slovenia moldova
fate 5ultim mysteri uncertain tragic demis destini doom 4unclear inevit nightmar whereabout ordeal
pack 6bag 5crowd gather 4hour truck fill load wrap luggag stack can
arthur 5sir 4jame william charl alfr ernest
soil 6clai sand sandi fertil 5surfac dry grass wet veget moist 4moss marsh
brussel 6eu pari vienna bonn strasbourg 5europ frankfurt amsterdam copenhagen pragu zurich budapest
oregon 7texa virginia arizona minnesota missouri utah alabama wisconsin nevada nebraska idaho wyom
recommend 7guidelin 6approv fda 5propos review requir appropri submit evalu epa reconsid prescrib
guerrilla 7rebel insurg 6milit fighter hezbollah separatist pkk farc 5leftist paramilitari ambush sayyaf
convert 4substitut
slowli 7quickli rapidli gradual 6move steadili swiftli 5soon turn briefli suddenli quietli gentli
mistak 6wrong error unfortun terribl excus stupid horribl 5thing guess sorri regret embarrass
philip 6morri 4henri tobacco cigarett geoffrei
commonwealth 4australia canada auckland nordic badminton
atmospher 5environ climat cool warm temperatur gase 4earth cloud dioxid particl polar
donald 5colin rumsfeld 4georg howard dougla allan pervez
metropolitan 6metro 5citi urban municip suburb dioces borough minneapoli newark archdioces 4neighbourhood midland
galleri 7museum exhibit 6art sculptur curat 5librari theater theatr displai artwork pavilion salon
mosqu 7shrine 6templ imam synagogu aqsa 5church shiit cathedr prayer chapel najaf courtyard
badli 6injur 5serious recov poorli 4damag suffer heavili wors hurt wreck shaki dent
kentucki 7virginia illinoi tennesse maryland alabama arkansa 6ohio iowa indiana missouri nebraska louisvil
walker 4lewi campbel crawford
shell 8mortar 6fire rocket artilleri grenad 5tank gunfir airstrik warplan cannon bombard barrag
emot 6sens thought profound grief 5feel moment pain sad passion joi sympathi emotion
empti 7fill 5room insid apart locker trash underneath courtyard 4leav awai basement blank
pursu 5engag pursuit vigor 4commit aggress ambit undertak
semi 7semifin quarterfin 6final round champion qualifi wimbledon 5match championship tournament berth finalist
chapter 5fratern
chirac 8sarkozi 7jacqu schroeder 6blair merkel gerhard 5putin pere kohl prodi helmut chretien
descript 6describ detail refer context explan interpret 5exampl text biographi illustr narr overview
adam 5smith scott matthew 4anderson clark graham mitchel ian ashlei
hang 5stand sit 4hand shed seng banner chin upsid curtain coffin
fax 6mail 5letter phone messag telephon telegram conni email dial debra 4page desk
nazi 7hitler adolf 6germani jew holocaust neo stalin reich 5soviet communist wartim czechoslovakia
journei 7voyag 6travel trip trek 5adventur embark pilgrimag 4arriv path cruis expedit destin
successor 6predecessor heir 5appoint replac succeed succe 4choos emperor throne grandson nephew depos
vladimir 7putin dmitri 6russia moscow alexand bori sergei medvedev viktor mikhail igor yuri
definit 6reason clearli necessarili 5understand certainli inde exactli explain obvious defin absolut impli
smoke 7cigarett 6smoker 5tobacco alcohol burn drink marijuana cigar 4blaze smell poison sprai
delhi 7mumbai lahor bangalor 6india islamabad bombai dhaka calcutta kathmandu 5punjab peshawar srinagar
somalia 7mogadishu 6liberia aden 5sudan kenya haiti darfur ethiopia ivori yemen eritrea 4coast
anger 7outrag resent 6fear angri frustrat anxieti provok backlash furi outcri discont 5hatr
renew 4promis pledg expir
shoulder 8knee 7neck ankl wrist elbow thigh 6leg chest nose sore toe groin
toyota 8honda nissan 7ford motor automak bmw volkswagen 6chrysler mitsubishi renault hyundai daimlerchrysl
correct 5updat fix error graf clarifi incorrect xxx 4chang revers recast pv
walter 5henri 4harold
fiction 8novel 7comic fantasi antholog 6charact biographi literari genr narr thriller novelist parodi
rio 8janeiro 6brazil paulo sao santo 5bolivia bueno santiago porto caraca fe vale
yugoslav 7serbia yugoslavia 6kosovo serb bosnia croatia milosev albania belgrad montenegro slobodan 5macedonian
convinc 7persuad 6prove reluct compel unwil 5believ hope will doubt eager assur reassur
hamilton 5mclaren 4schumach dixon alonso
absolut 6noth truli incred unbeliev 5realli someth anyth true obvious definit satisfi awesom
swim 6olymp dive volleybal swimmer 5athlet pool skate indoor freestyl gymnast badminton aquat
ownership 5own properti owner stake leas 4bui estat asset sharehold retain inherit licenc
bruce 5allen 4steven irwin
tribal 6tribe 5militia clan waziristan 4muslim insurg sunni elder rug
instal 5design equip replac window storag hardwar upgrad portabl 4build repair renov configur
upcom 7forthcom 5schedul preview 4futur latest host anniversari ongo ev postpon showcas coincid
manner 5behavior attitud honest eleg gentl nonsens straightforward pragmat 4remark tone behaviour subtl
implement 6comprehens framework roadmap 5integr guidelin protocol compli complianc outlin blueprint devis stringent
viewer 7audienc 6reader 5televis tv abc cnn listen mtv youtub 4show cb espn
hunt 7hunter 6deer 5fish wild dog wildlif wolf breed whale eleph prei herd
hostag 7freed captiv 6kidnap abduct kidnapp 5farc ransom 4rebel rescu escap gunmen chechen
temperatur 7celsiu 6weather heat warm rainfal fahrenheit warmer 5wind cool atmospher altitud cooler
tend 5often prefer necessarili alik 4rather sometim usual typic tradition reluct tendenc likewis
compound 5ramallah amman riyadh 4baghdad chemic mosqu residenti acid outskirt mosul fortifi molecul
oscar 6nomin nomine emmi 5best movi award prize actor actress grammi screenplai cann
rush 6touchdown hurri 5pass yard throw scrambl punt 4catch desper burst ambul intercept
jesu 8christ 6god holi 5christian faith bibl heaven gospel divin prophet bless salvat
albania 7kosovo macedonia macedonian 6ethnic serb bosnia serbia croatia yugoslavia yugoslav 5montenegro tutsi
notic 5immedi bother 4ask hear alert suspici notifi unawar
consequ 6risk circumst inevit catastroph advers 5impact danger extent unfortun harm terribl unaccept
cloth 7dress shoe 6wear shirt furnitur leather jewelri pant apparel garment 5fashion accessori
tomorrow 7tonight 6hopefulli anytim 5next wo happen yesterdai ok anywai anymor noon sooner
dougla 6mcdonnel 5hugh 4aircraft boe donald lockhe boyd
dave 5mike bob jerri ron rick keith doug randi drummer bassist 4steve jim
moral 6belief ethic virtu 5sens faith fundament judgment courag digniti doctrin ideolog conscienc
circl 5sphere 4squar triangl fring radiu
zero 5maximum minu fahrenheit 4minimum celsiu
extent 5fact signific impact particular circumst substanti consequ consider scope implic likelihood exagger
longtim 6former 5ex legendari outspoken mentor foe lifelong staunch 4friend loyal backer longstand
argument 6question argu 5court attornei lawyer debat opinion testimoni judgment notion juror assert
montreal 8toronto 7ottawa calgari edmonton winnipeg 6boston philadelphia cleveland pittsburgh cincinnati vancouv quebec
tripl 8doubl 6rbi 5third singl fourth consecut homer 4fifth sixth seventh eighth jump
alcohol 7drink addict 6drug marijuana liquor 5sex smoke cocain substanc cigarett beverag asthma
comfort 6stai 5better feel easi happi nice enjoi afford decent uncomfort 4accustom couch
guarante 6ensur assur 5grant minimum compens afford provis oblig adequ safeguard 4benefit concess
belgrad 8zagreb 7serbia pristina 6yugoslavia milosev yugoslav sarajevo slobodan bucharest 5moscow serb grozni
matt 6josh 5kevin shawn fullback 4mike chri dan tim ryan jason greg brad
burn 6fire flame 5kill destroi buri smoke tear blaze lit torch corps candl
puerto 9rico 7mexico dominican rican 6hawaii salvador guatemala hondura nicaragua 5cuba panama flore
philosophi 8theologi 7philosoph sociolog 6scienc professor theori concept teach literatur geographi mathemat thesi
cemeteri 7burial 6buri grave chapel monument arlington 5church nearbi histor shrine tomb coffin
mississippi 8louisiana alabama 7virginia carolina ohio tennesse missouri oregon arkansa 6texa michigan illinoi
asean 8apec 5asia asian summit forum bilater wto ministeri brunei nam adb 4framework
uganda 7congo rwanda tanzania drc 6sudan kenya angola zambia burundi zair namibia botswana
roof 6floor tower brick ceil deck porch facad 5build wall window wooden exterior
vital 7crucial 6import 5kei essenti valuabl 4ensur stabil preciou
counterpart 5meet 4foreign talk
infantri 9regiment battalion cavalri 8brigad 7armi corp artilleri armour 6command squadron armor airborn
jerri 5joe larri dave ron terri stan 4bob jimmi charli johnni eddi danni
atom 7nuclear 6plutonium 5weapon uranium biolog iaea reactor particl hydrogen radioact warhead 4energi
benjamin 6sharon netanyahu ariel shimon 5israel yasser mahmoud pere barak ehud mahmud yitzhak
peru 7mexico colombia chile costa ecuador bolivia guatemala rica paraguai 6brazil venezuela nicaragua
creativ 7innov 6talent intellectu 5art artist knowledg skill visual expertis filmmak insight geniu
artilleri 7infantri mortar bombard 6fire tank regiment battalion rifl cavalri cannon armour barrag
root 4grass herb
acquisit 7merger 6ventur takeov restructur acquir buyout 5compani invest asset transact reorgan ipo
turnov 5total quarter averag net revenu volum rebound ringgit 4trade profit earn yuan
prospect 5futur optimist anticip uncertain wari 4hope potenti worri uncertainti immin likelihood bleak
orchestra 8symphoni ensembl philharmon 7choir conductor 6music opera concert jazz compos piano pianist
bloc 5eu allianc 4europ union coalit membership socialist likud enlarg centrist
plenti 6lot ampl 5enough enjoi 4few littl cheap terrif abund scarc
gene 7protein genet 6cell dna 5brain sequenc enzym mice tumor molecul genom trait
suspens 7suspend 5disciplinari 4sanction absenc bench indefinit brake reinstat
utah 7colorado oregon idaho 6arizona minnesota tennesse indiana missouri portland sacramento montana wyom
planet 8earth 6moon orbit galaxi asteroid jupit 5solar spacecraft creatur saturn 4atlanti dinosaur
outlook 6forecast upbeat 5growth analyst weak optimist slowdown cautiou weaker sluggish downgrad bleak
error 6mistak 5correct fault foul flaw incorrect 4failur count misconduct incomplet inconsist neglig
chariti 7charit 6donat nonprofit 5organ fund foundat organis donor unicef fundrais 4salvat outreach
vienna 7berlin 6brussel munich amsterdam copenhagen warsaw pragu budapest cologn bonn 5moscow stockholm
sing 7song choru 6music singer danc lyric vocal choir anthem melodi 5tune chant
uranium 8enrich 7plutonium 6nuclear reactor or 5iran weapon tehran atom iaea extract stockpil
regiment 9infantri battalion 8brigad cavalri 7corp squadron 6armi command lieuten artilleri colonel armour
lincoln 5reagan franklin jefferson roosevelt plymouth 4springfield monro truman bedford eisenhow
spark 7trigger unrest provok 6prompt unleash quell outcri frenzi 5amid fear backlash stoke
campbel 5clark stewart macdonald 4walker graham watson duncan curri
trophi 6medal 5win cup championship tournament prize crown premiership berth mvp finalist covet
reconstruct 7rebuild 6repair 5restor rehabilit renov postwar 4project construct relief infrastructur rebuilt undertaken
abdul 7abdel 6aziz rahman rashid karim 5moham mohammad omar ahmad hamid amir malik
cambodia 7lao 6vietnam thailand nepal phnom penh 5myanmar uganda tanzania zambia burma khmer
innoc 6murder guilti plead 5victim convict tortur rape reveng confess acquit guilt perpetr
elit 5junior legion 4class profession youth rank prestigi recruit
freed 7hostag captiv 6prison jail imprison kidnapp 5arrest custodi kidnap inmat abduct ransom
reflect 6contrast percept 5outlook attribut sentiment mood optim underli underscor underlin 4view fundament
murrai 5blake agassi sampra nadal hewitt roddick becker henin novak djokov safin
alabama 8virginia tennesse louisiana mississippi arkansa 7carolina michigan illinoi oklahoma missouri kentucki nebraska
pact 7agreement treati 6protocol 5deal sign framework kyoto ratifi ratif 4negoti memorandum blueprint
shore 6island coast coastal coastlin 5lake beach ocean harbor hudson inland harbour shallow
cycl 5race prix marathon rider bike 4event formula
consumpt 6growth increas consum export 5product domest inflat output gasolin gdp capita decreas
consensu 5compromis framework conclus satisfactori pragmat 4opinion achiev comprehens principl bipartisan unanim multilater
fc 6barcelona porto ajax 5club munich bayern stuttgart bremen liga sevilla sc basel
bright 6light dark color grai pink purpl colour shade shine 5blue yellow tan
gift 5item birthdai donat reward patron lavish 4dinner jewelri charit goodwil bless gratitud
graham 5smith bennett 4clark adam campbel mitchel craig collin daschl
carbon 8dioxid 7emiss greenhous gase 6hydrogen 5ga reduct pollut oxygen mercuri toxic ion
fruit 7veget 6flower harvest flavor cherri berri banana grape herb 5rice tea strawberri
ross 6mitchel 5abba netanyahu mideast 4palestin sharon powel benjamin baker barak palmer gibb
broadwai 6theater theatr theatric 5hollywood opera comedi cinema 4movi downtown boulevard acclaim allei
tape 8videotap 6video footag microphon 5interview document camera audio memo jazeera clip demo
drink 7alcohol beer 6eat bottl liquor beverag soda 5coffe smoke milk tea champagn
von 6franz otto wilhelm friedrich 5germani karl ernst wolfgang johann adolf und ludwig
stretch 5along mile kilomet extend northeast streak narrow kilometr span midwai halfwai coastlin
hampshir 6massachusett iowa connecticut vermont sussex 5virginia ohio delawar essex suffolk berkshir caucus
ward 5borough 4hospit township constitu acut
shock 6surpris upset sad terribl stun outrag 5disappoint sudden embarrass grief aw horribl
lunch 8breakfast 7dinner meal 6dine 5room cook eat tea menu salad cocktail sandwich
wisconsin 8michigan illinoi missouri 7carolina ohio iowa tennesse indiana connecticut oregon arkansa nebraska
literari 7literatur poetri scholarli 6writer contemporari fiction poet intellectu novelist essai philosoph prose
crackdown 5protest violent riot brutal repress tiananmen 4arrest upris crack viciou spate relentless
birthdai 7anniversari celebr 6christma wed 5ceremoni holidai ev thanksgiv farewel feast commemor halloween
dick 6gephardt 5chenei newt 4richard tom lott rove
climb 7fall jump tumbl 6rise drop slip plung soar slid 5leap dip plummet
wealth 5invest rich asset vast fortun inherit accumul 4incom resourc enorm ow immens
jacqu 7chirac 6jean dominiqu 5sarkozi bernard pierr claud francoi gerhard alain 4franc philipp
cairo 7amman 6egypt beirut damascu tripoli 5tel aviv ramallah hosni alexandria riyadh algier
mouth 6ear tongu lip 5ey chest nose finger stomach throat bleed 4teeth chin
nasa 7shuttl astronaut spacecraft 6space orbit atlanti 5mission mir faa lockhe apollo telescop
ontario 8saskatchewan manitoba 7alberta brunswick 6quebec scotia winnipeg newfoundland 5ottawa queensland suffolk cornwal
salari 7pai bonus 6payment minimum fee wage pension payrol unpaid 5compens premium tuition
milk 7dairi 6food sugar meat chicken egg cream chees butter juic soda can
beer 7drink bottl liquor brew 6wine coffe tea cola coke champagn beverag soda
melbourn 8sydnei brisban adelaid perth 7auckland 6queensland edinburgh glasgow wellington canberra nottingham bangalor
dvd 8cd 7video disc 6releas audio soundtrack download playstat itun rom 5edit hd
prix 6race championship grand slalom downhil 5motorcycl ferrari schumach speedwai champ iaaf porsch
passag 4pass text vers
petroleum 7oil 6energi ga crude refineri refin chevron 5coal gasolin bp miner exxon
soul 6love 5album song heart god spirit spiritu heaven gospel lover etern funk
laboratori 8lab 6research scientist 5institut scientif biolog clinic experiment biologi forens technician veterinari
jan 4johan
constant 5variabl veloc 4intens equat linear vector paramet static
attitud 6behavior stanc percept tendenc 5mind understand manner belief mood perspect behaviour pragmat
phil 6steve 5bob ricki mickelson erni 4jim chri danni gramm
assess 8evalu 6examin 5review determin analysi accur analyz 4recommend adequ complianc calcul accuraci
runner 6champion medalist 5win race qualifi fastest marathon sprint freestyl podium swimmer skier
peacekeep 6troop nato deploi deploy conting isaf 5forc un mission kosovo civilian bosnia
barri 5gari 4neil
ev 7christma easter 6thanksgiv halloween 5dai holidai anniversari birthdai celebr wed midnight feast
ma 6chen cheng ying 5wang wu lin yu huang lu yi feng shen
metr 9meter 6foot km kilometr cubic freestyl ft 5kilomet tall kg diamet width
geneva 5convent brussel vienna copenhagen zurich bonn basel 4wto hagu oslo helsinki icrc
renam 6merg 5establish found newli formerli incorpor 4rebuilt ltd reloc disband discontinu defunct
chase 5gunmen shootout ambush 4awai milit catch pull hunt grab drag
geographi 7sociolog geologi 6scienc philosophi mathemat biologi linguist 5histori professor cultur literatur ecolog
lane 7road 6highwai intersect boulevard freewai pedestrian 5traffic bridg junction allei expresswai ramp
orthodox 7christian cathol patriarch 6church religi jewish roman congreg lutheran judaism 5secular anglican
nasdaq 7stock index dow nyse 6benchmark nikkei ftse dax 5share exchang seng tumbl
residenti 7neighbourhood 6neighborhood adjac upscal 5estat urban apart suburb mall suburban affluent courtyard
realiz 6think realli understand everybodi wonder truli imagin somehow glad 5thing everyon dream
wage 6employ salari 5pai incom labor unemploy minimum pension 4jobless payrol hefti unpaid
wto 6eu 5trade asean framework apec tariff arbitr ratifi multilater 4geneva ministeri oecd
assassin 6murder suicid slai 5attack bomb plot reveng rabin hariri perpetr mastermind 4massacr
rooki 6quarterback pitcher teammat starter mvp shortstop outfield cornerback 5nba freshman baseman catcher
entranc 6gate courtyard 5hall door adjac plaza overlook stair perimet sidewalk flank facad
kilometr 9mile kilomet 8km 6meter approxim northeast southwest metr 5around near northwest kph
lui 7jose carlo juan miguel jorg vicent 6rodriguez fernando manuel pedro alberto julio
bare 4nearli almost suddenli chest lip
hu 8jiang jintao 7wen zemin jiabao 6china wu zhu peng qian 5wang ying
height 6width 5peak metr elev ft plateau slope 4hill meter ridg altitud diamet
morri 6philip reynold 5tobacco williamson 4smith pharmaceut cigarett harvei simmon kraft pfizer shapiro
princess 7queen 6wife daughter princ sister elizabeth diana empress 5mother ladi bride fairi
tradition 5often usual tradit typic predominantli 4commonli tend
permiss 7permit 6refus request grant obtain consent licenc 5allow licens visa forbid injunct
comic 7fiction 6charact novel cartoon marvel manga antholog parodi 5comedi creator batman superman
emiss 8greenhous 7carbon dioxid gase 6reduct pollut 5energi reduc mercuri tariff epa kyoto
darfur 7sudan 6chad liberia 5conflict congo somalia rwanda displac burundi zair khartoum drc
disappoint 7surpris 6frustrat 5worri upset optimist unfortun sorri regret unhappi delight embarrass dismal
counsel 6attornei advis counselor 5justic lawyer advic inquiri consult ethic oversight starr litig
liu 8wang zhang yang yu xu 7wu huang wei lu yi zhao feng
castro 7cuba 6chavez fidel havana raul 5rodriguez manuel perez urib diaz salina zedillo
momentum 5progress confid strength pace steadi optim acceler 4gain swing regain spur upward
procedur 5practic requir method judici guidelin examin surgic remedi paperwork 4process legal verif
headlin 6tabloid 5newspap magazin editori newsweek excerpt 4globe herald spotlight blog clip gossip
coloni 6slave 5centuri territori slaveri plantat annex conquest colon 4empir imperi victorian monarchi
afford 5pai care expens comfort guarante cheap rent cheaper adequ decent homeown inexpens
legaci 5hero glori belov 4histori memori legend tribut legendari inherit icon apartheid demis
franchis 5owner nfl nba nhl 4leagu merchandis nl ballpark
fifa 7uefa 6refere icc iaaf 5cup footbal tournament soccer rugbi qualifi ioc volleybal
celebr 7anniversari birthdai 6festiv ceremoni wed parad tribut feast commemor gala 5concert ev
wright 4gibson
depress 6ill anxieti 5suffer pain recess mental symptom downturn disord acut chronic worsen
techniqu 8method 5us work skill tool mechan therapi experiment invent algorithm 4instrument tactic
foster 5cooper encourag strengthen friendship enhanc facilit deepen 4relationship promot undermin harmoni safeguard
capitol 5congression courthous 4hous congress republican senat lawmak lobbi nashvil pelosi
wonder 7think mayb rememb imagin amaz 6realli thing everyon happi everybodi forget glad
surg 7rise soar tumbl 6fall drop rebound plung slump dip plummet buoi 5jump
proud 7humbl 6happi truli sorri glad delight 5alwai rememb wonder amaz incred aw
tackl 5offens quarterback lineback cornerback fullback 4rooki
spiritu 6religi faith belief divin medit 5christian religion soul christ pastor theologi theolog
denni 5mitch 4fred
sleep 7asleep 6bed 5night room sit eat sick breath couch 4child live comfort
proof 6evid 5prove fals valid justif 4fact document obtain suffici explan theorem certainti
sustain 5growth improv recoveri stabil stabl robust 4econom progress achiev strengthen optim withstand
chicken 7meat poultri pork pig 6cook milk beef soup potato lamb shrimp burger
faculti 7univers graduat undergradu 6colleg student professor teacher academ harvard yale alumni lectur
russel 4heath
mitchel 6ross 5powel clark collin 4smith sharon netanyahu carter adam graham baker garrett
franci 6henri 5charl joseph sir 4edward frederick catherin mauric
colonel 8lieuten brigadi 7command sergeant 6armi infantri regiment battalion cavalri 5militari corp brigad
acr 8hectar 7farmland 5land mile kilomet farm forest ranch ha cultiv woodland wetland
influenti 7promin 6renown outspoken prolif emin 5conserv notabl contemporari scholar finest foremost charismat
hispan 9latino 5voter demograph lesbian rican 4america popul immigr gai evangel affluent texan
violat 7breach 5law enforc punish copyright compli prohibit statut unconstitut abid unlaw neglig
priest 8clergi 7cathol bishop ordain nun 6church archbishop pastor monk missionari anglican archdioces
tool 6softwar 5technolog comput machin skill method techniqu hardwar expertis interfac autom 4equip
takeov 7merger 6bid acquisit buyout 5sharehold 4deal plc consortium murdoch mci ipo barclai
wed 7bride 6funer birthdai celebr 5coupl ceremoni marriag christma holidai dinner princess feast
dna 6gene genet sequenc 5find evid cell analysi protein sampl identif forens genom
explod 8explos 7blast grenad deton 6fire bomb rip collid 5crash blow burst roadsid
albert 5charl princ henri frederick 4loui edwin ludwig
tea 7coffe 6beer 5wine fruit drink lunch bottl juic beverag cocktail soda spice
nhl 7hockei nfl nba 6season leagu playoff bruin postseason oiler 5roster knick ml
carl 5theodor johan wilhelm 4otto herman anton friedrich johann ludwig
vega 7casino 6hilton 5lo la hotel miami resort orlando nevada gambl reno nightclub
vatican 7pope 6benedict papal 5church cathol bishop cardin archbishop episcop archdioces xvi basilica
gdp 7growth 6inflat deficit output gross surplu capita cpi 5economi quarter forecast consumpt
submit 6request 5review approv file document obtain applic recommend petit memorandum submiss 4formal
pyongyang 7korea seoul dprk 5north nuclear kim tehran jong plutonium yonhap 4reactor hyun
beef 7meat pork 6chicken poultri lamb 5cattl cow dairi pig burger seafood 4milk
tel 9aviv 6jerusalem istanbul 5cairo beirut stockholm amman budapest 4israel amsterdam mumbai synagogu
consider 6signific substanti 5extent enorm tremend minim urgenc diminish immens 4greater greatli merit
stem 4graft
introduct 6introduc 5edit creation 4version concept biographi translat evolut adapt usag essai advent
excel 6qualiti achiev skill 5best academ talent outstand impress expertis superb terrif diploma
brigad 8infantri regiment battalion cavalri 7armi 6command corp squadron armor brigadi armour 5colonel
bangkok 6jakarta manila kuala lumpur johannesburg dhaka phnom kathmandu penh 5thailand sydnei karachi
pend 6file 5case lawsuit bankruptci custodi proceed warrant await extradit litig probat injunct
depend 5therefor regardless reli wherea henc vari furthermor variabl 4factor moreov input paramet
ee 6ah oh uh ahl lah koh ree mee eh dah 5nee duh
anybodi 9anyon 8els everybodi nobodi somebodi 7think sure anyth someon everyon mayb anymor
difficulti 6problem 5troubl experienc overcom cope obstacl constraint 4complic uncertainti anxieti persist dilemma
exit 5rout intersect bypass 4highwai entranc terminu freewai sr interchang
googl 8yahoo 7web microsoft aol facebook netscap 6internet onlin user twitter browser ebai
verdict 7juri 6court trial judg appeal judgment plea juror upheld 5sentenc proceed acquit
convers 5discuss chat 4interview messag brief dialogu remark tape joke
plate 4glass coat grill glove sandwich
evil 6god enemi be beast villain 5true monster sin creatur cruel witch curs
canal 6river bridg tunnel drainag thame 5railwai rail railroad dam basin reservoir irrig
harder 7easier 6hard 5better try difficult tough convinc persuad tougher quicker 4push hopefulli
succe 6succeed somedai 5choos ultim successor convinc 4persuad accomplish inevit conceiv aspir
elig 6enrol 5disabl citizenship criteria recipi qualif medicaid exempt compulsori beneficiari 4qualifi retire
tast 7flavor 6wine sweet sauc salad cuisin 5cook chees ingredi recip blend spice
somebodi 8someon els everybodi nobodi anybodi 7anyth everyon anyon mayb myself yourself whoever
mainten 6repair 5servic train oper equip facil transport contractor logist cleanup 4personnel depot
symbol 5mark hero monument icon commemor birthplac motto 4flag christ distinct slogan rever
attract 6lure 5tourist 4opportun visitor tourism wealthi enthusiast showcas woo affluent cater
attach 5insert 4pin modul embed
flower 7bloom 6tree fruit purpl rose 5red garden yellow pink veget leaf herb
tonight 7tomorrow 6night 5sundai saturdai weekend happen hopefulli 4mayb abc nbc anywai yeah
laker 8knick clipper 7nba nugget pacer 6dalla denver bryant bruin bronco maverick seahawk
par 7hole birdi putt bogei 6stroke mickelson 5round finish shot tee sorenstam nicklau
biolog 6chemic genet 5nuclear weapon destruct atom laboratori prolifer biologi molecular 4research physic
intent 5reason commit intend insist motiv willing justifi sincer 4purpos regret irrespons justif
pension 7insur retire 6pai tax benefit welfar payment salari medicar liabil medicaid unpaid
luxuri 6hotel upscal 5resort dine merced rental sedan 4car expens mansion vintag eleg
obviou 6fact reason ironi 5seem clearli inde mistak unfortun explan inevit genuin subtl
possess 5weapon seiz steal firearm confisc conceal 4obtain surrend smuggl quantiti illicit feloni
mandat 6requir mandatori 5limit amend complianc enact expir repeal 4provis guidelin timet exempt
stick 6finger 5put keep hard instead hand firmli knife hammer pin blade nail
aspect 6context relev 5relat particular understand knowledg concept regard perspect evolut topic emphas
rear 6front wheel 5wing brake flank porch 4seat door deck vertic cockpit horizont
steven 5stephen harri alan jeffrei spielberg 4david michael daniel bruce craig clarenc
attribut 6cite 5note suggest reflect deriv usag impli 4indic regard character underli exagger
overcom 7struggl overcam 5resolv difficulti frustrat cope obstacl inabl endur 4hope challeng hurdl
summari 5overview 4articl brief edit advisori descript commentari nyt excerpt
storag 6facil warehous 5equip store suppli instal hardwar depot disk cach 4ammunit portabl
volunt 6recruit enlist 5infantri regiment battalion firefight nurs scout 4train personnel corp brigad
shuttl 7nasa astronaut atlanti 6flight orbit spacecraft mir 5space plane crew aboard dock
ncaa 6basketbal nba 5championship tournament nfl playoff sec usc afc collegi softbal nfc
businessman 6entrepreneur billionair millionair tycoon 5politician wealthi salesman 4businessmen inventor
libya 7gadhafi 6tripoli 5egypt saudi jordan arabia morocco tunisia 4sudan qatar algeria uae
brooklyn 8bronx 7manhattan 6newark harlem 5york boston chicago philadelphia neighborhood baltimor bedford waterfront
framework 6agreement principl implement protocol multilater blueprint 5cooper comprehens pact integr outlin roadmap
vessel 8ship 7boat warship 6navi aboard cargo ferri submarin sail sailor tanker destroy
punish 6crimin penalti convict sentenc offend cruel 5sanction guilti impos prosecut violat imprison
smart 6clever savvi 5funni sophist sexi 4realli kind gui pretti honest wise stupid
baker 4smith miller ross mitchel butler flour porter perkin
belief 7faith religion 6religi moral spiritu notion contrari wisdom doctrin virtu 5principl assumpt
solv 7resolv 6problem 5understand solut puzzl 4situat overcom complic cope dilemma
gradual 7slowli 6rapidli steadili 5chang continu soon quickli eventu slow shift significantli drastic
imperi 6royal empir emperor 5dynasti throne ottoman napoleon byzantin empress 4palac coloni prussia
tall 6cm centimet 5foot meter tower inch metr thick beneath diamet ft tallest
tone 5speech sound voic remark contrast lyric mood rhetor upbeat blunt melodi textur
wildlif 7wetland 6forest habitat fisheri ecolog 5zoo endang recreat sanctuari wilder eleph mammal
fundament 7principl 6underli 5understand basic regard moral belief perspect notion emphas percept logic
squadron 7regiment battalion raf reconnaiss 6aircraft navi command corp fleet infantri brigad destroy
20 930 15 40 14 810 12 11 50 13 16 60 17
ron 5dave jerri 4eric ken
settler 6jewish settlement 5israel palestin gaza jerusalem jew hebron enclav outpost 4pullout nablu
wayn 5roonei
modest 5steadi robust surprisingli handsom hefti sizabl 4substanti slight unexpectedli albeit
rwanda 8burundi 7congo uganda zair hutu drc tutsi 6chad liberia kinshasa 5sudan genocid
jimmi 6johnni 5carter billi bobbi eddi kenni willi 4charli drummer ricki buddi erni
forget 7rememb sorri 6thing everyon els mayb everybodi nobodi wonder afraid imagin anymor
longest 5consecut span 4fifth sixth seventh eighth oldest streak youngest unbeaten busiest tallest
rodriguez 8gonzalez hernandez ramirez 7martinez lopez perez rivera ortiz 6lui torr jeter sosa
sentiment 6upbeat buoi 5strong concern confid neg outlook reflect mood cautiou percept enthusiasm
pattern 5color characterist variat colour 4chang similar shape character stripe
demonstr 7protest protestor 5ralli riot chant dispers 4crowd activist gather parad cheer tiananmen
bomber 7bomb 6attack suicid hijack commando 5aircraft milit fighter explos jet gunman sniper
slip 8slid 7fall drop tumbl dip 6jump climb plung slide slump bounc 5rise
auction 6ebai ipo 5sell purchas christi 4bui dealer buyer transact seller collector subscript
thin 6thick 5brown dark coat layer pale slice 4flat soft grai crisp lip
occasion 7frequent 6often sometim regularli 5usual rare sporad seldom 4guest briefli accompani interrupt
nick 4andi
sick 7ill 6treat pregnant 5child care mother diseas patient sleep elderli infect nurs
separatist 6rebel guerrilla chechen basqu breakawai 5milit kashmir insurg kurdish chechnya pkk maoist
graf 6ed updat recast pv 5add correct ld hingi clarifi sele xxx 4writethru
perri 5powel rumsfeld condoleezza 4bush clark chenei albright mcclellan mccurri
goalkeep 7keeper 6striker midfield header goali 5player goal ball substitut scorer winger 4vollei
conclus 7conclud 6outcom explan 5evid confirm preliminari definit consensu contrari satisfactori 4argument hypothesi
nobel 8laureat 7prize 5literatur chemistri pulitz physicist 4award alfr inventor
buyer 7seller 6dealer purchas 5investor bui custom owner trader lender shopper vendor collector
stanc 6polici attitud 5posit strongli aggress reiter rhetor pragmat 4oppos cautiou disagre reaffirm
architect 7design architectur sculptor 6painter builder 5artist landscap renown renaiss planner baroqu emin
expos 5alleg abus reveal 4accus implic uncov exploit
object 5particular specif purpos concept principl abstract explicitli theoret 4context notion interpret paramet
sec 5ncaa 4disclosur antitrust
soni 7samsung 6nintendo motorola playstat nokia kodak nec emi ericsson 5microsoft compaq xbox
grave 6buri cemeteri 5monument burial tomb coffin corps 4victim massacr rubbl dug mound
bitter 6nasti 5anger fierc stir rivalri ugli furiou linger sour feud bitterli protract
elimin 5reduc quarterfin 4qualifi semifin overtim unnecessari
commentari 6articl editori essai excerpt 5stori write editor edit biographi column narr antholog
oust 7toppl ouster depos 6overthrow 5crush 4defeat coup aristid revolt bertrand
jiang 8hu zemin 7wen zhu deng jintao peng qian 6chen wang wu jiabao
tunnel 6bridg rail canal 5road railwai highwai underground dam subwai junction corridor expresswai
bulgaria 8romania 7ukrain hungari lithuania latvia moldova 6poland czechia belaru slovakia estonia sofia
sovereignti 6territori 5liberti digniti quo gibraltar 4constitut principl autonomi sovereign safeguard handov statehood
oxford 8cambridg 6yale triniti 5univers colleg harvard edinburgh princeton westminst sussex nottingham worcest
elderli 6child homeless pregnant widow unemploi 5young care parent patient sick nurs infant
pipelin 6ga refineri caspian 5oil rail coal petroleum bp offshor pipe tanker gazprom
inner 7outer
rick 5dave doug 4mike bob steve jim chri dan chuck
bench 5sit locker bullpen 4player suspens starter foul sidelin sack fullback eject
chechen 7chechnya grozni 6rebel serb separatist 5kosovo kurdish guerrilla albania macedonian 4bosnia caucasu
ken 4mike ron
sarajevo 7serb bosnia grozni pristina bihac 6kosovo belgrad zagreb 5kabul dayton croat srebrenica
wu 8wang huang 7chen liu yang yu tang wei cheng yi xu peng
hillari 9rodham 7clinton obama mccain barack 6bush gore kerri dole biden 5giuliani schumer
manila 6philippin jakarta bangkok 5metro kuala lumpur bueno santiago havana lima caraca bogota
twin 5sister sibl 4suicid infant
isol 5confin
mere 5rather mean noth reason actual simpli hardli 4perhap excus ridicul absurd irrelev
enorm 8immens 7tremend 5great big signific massiv vast consider unpreced incred profound 4substanti
wealthi 7affluent 5rich businessman businessmen impoverish richest billionair handsom poorer 4elderli widow millionair
competitor 6competit rival compet 5sprint 4challeng yahoo automak supplier oracl motorola verizon compaq
hide 6conceal 5insid suspect secret bin laden escap steal ly secretli whereabout 4discov
fastest 6fourth 5second third fifth sixth seventh eighth runner lap sprint slower tenth
fairli 7quit 6pretti similarli perfectli surprisingli 5somewhat poorli broadli albeit smoothli 4extrem straightforward
cruis 6ship boat sail voyag 5travel fleet aboard vessel ferri destin yacht warship
ski 7alpin skier 6mountain slalom downhil nordic 5olymp winter snow skate bike alp
tibet 7tibetan 6lama dalai xinjiang 5beij mongolia buddhism yunnan 4china sichuan himalayan tiananmen
pollut 6environment emiss greenhous toxic epa dioxid gase hazard 5wast carbon contamin sewag
impress 6amaz delight terrif 5confid surpris thank prais admir surprisingli appreci superb humbl
revis 5propos quarterli outlin downward drastic 4approv draft implement gdp guidelin modifi enact
kidnap 8abduct 7slai 6murder hostag rape robberi ransom kidnapp 5arrest suspect gunmen freed
buse 7bu taxi 6passeng truck ferri commut cab 5car rail subwai freight ambul
nevertheless 8nonetheless 7likewis 6howev clearli inde moreov furthermor undoubtedli 5although though certainli therefor
surplu 6revenu deficit trillion gdp shortfal 5billion dollar export fiscal gross shrink expenditur
poetri 8literatur poem prose 7write literari poet essai antholog 6book novel lyric vers
friendship 7relationship 6bilater mutual 5relat cooper dialogu partnership foster solidar sino forg benefici
subsidiari 7compani 6own corpor ventur merg ltd conglomer llc 5firm asset sa wholli
infect 8diseas viru 7flu hiv influenza pneumonia tuberculosi 6outbreak diagnos respiratori swine malaria
ann 7mari 6elizabeth jane margaret catherin helen louis carolin katherin 5alic christin emili
anywher 7somewher 6anybodi 5anyon happen els mayb everywher anywai anymor nowher anytim 4wherev
exil 5imprison dalai dissid 4live flee asylum lama aristid monk persecut emigr solitari
terri 5jerri 4mike harri bobbi keith glenn
vulner 5risk potenti danger 4threat weak perceiv pose exploit unstabl
neck 7leg shoulder chest 6knee nose ankl finger throat wrist thigh rib 5lip
hardli 7seem certainli seldom 6never realli alwai noth clearli inde nobodi necessarili somehow
harbor 7harbour 5bai beach shore pearl pier aden 4ship boat hudson uss dock
slam 6smash 5hit straight blow swept wimbledon knock rip 4semifin quarterfin sampra roddick
stroke 6par bogei mickelson 5leg shot hole watson birdi putt sorenstam coma nicklau
util 6electr effici 5energi sector resourc transport telecommun diesel supplier grid deregul 4automobil
intervent 4action therapi diplomaci interven
alaska 6montana arctic idaho wyom 5arizona missouri oregon utah hawaii nevada wilder siberia
deploy 7deploi conting 6peacekeep 5forc troop nato command fleet pullout isaf 4combat squadron
trigger 7spark 6prompt provok unleash 5caus fear unrest sudden turmoil panic backlash outcri
print 7paper copi 6publish newspap edit printer 5page photo stamp poster manuscript ink
costa 8rica 7peru ecuador paraguai 6mexico brazil portug chile uruguai guatemala hondura nicaragua
grass 6tree lawn 5ground green wood garden soil veget turf 4crop dirt perenni
unrest 7spark strife 6violenc tension turmoil riot instabl bloodsh quell 5erupt upris sectarian
tortur 7rape 6prison murder abus detent detaine brutal imprison confess interrog 5inmat cruel
photograph 7photo 6pictur journalist footag portrait photographi nude 5camera paint illustr poster artwork
warren 4harrison
lie 6ly 5li beneath 4hide somewher nowher underneath
da 6silva 5de la di santo do lula leonardo 4paulo cruz rosa giovanni
swept 6storm sweep landslid 5flood slam knock batter tide blaze rip smash toppl
chrysler 8automak daimlerchrysl 7ford gm nissan fiat daimler 6auto motor toyota volkswagen benz
greg 5tim 4mike tom jim dave matt chad
amateur 7profession 6golfer 5footbal soccer hockei compet athlet chess volleybal 4rugbi collegi wrestler
dodger 8yanke sox met astro 7oriol philli marlin padr diamondback 6pitcher cub bullpen
optimist 7cautiou upbeat 6cautious 5predict outlook disappoint anticip uncertain realist skeptic bleak unsur
suburb 7neighborhood suburban outskirt neighbourhood 6citi town downtown 5area residenti upscal affluent seasid
dress 8wear 7cloth 6uniform shirt hat pant jacket outfit costum clad 5fashion suit
barbara 5laura monica linda martha patricia 4maria jane nanci ellen dian rita judi
valuabl 6preciou 5import vital treasur artifact covet 4crucial steal
conspiraci 7conspir 6charg murder crimin alleg convict plot fraud indict espionag treason mastermind
midnight 8noon 6night hour morn afternoon shortli dawn sunset 5sundai saturdai gmt middai
unpreced 5massiv enorm extraordinari sweep tremend unexpect spectacular 4sudden stun incred immens flurri
advoc 7advocaci propon 6oppos 5conserv argu activist abort environmentalist feminist 4support gai lobbi
bloodi 6brutal viciou 5violenc fight violent deadli upris aftermath crush ugli bloodsh 4sectarian
consult 6advis advisor 5research firm advic counsel specialist expertis seminar counselor 4government psychologist
dawn 6morn midnight noon daylight 5dai night hour afternoon shortli sky sunset 4middai
craig 5brian ian bryan 4scott graham steven neil shaun waugh
scholar 7historian philosoph 6academ literatur literari poet scholarli linguist 5studi professor contemporari emin
assum 5therefor impli 4actual necessarili inherit presum correctli
afraid 6think want realli ca feel nobodi anybodi anymor sorri glad bother frighten
sierra 7leon 6congo angola liberia drc 5sudan colombia rwanda ivori timor burundi canyon
childhood 5child father mother parent daughter ill grandmoth aunt trauma lifelong matern grandpar
lineup 7roster 5start squad starter bullpen 4team season player setup
tragedi 7tragic 6disast terribl catastroph horribl 5sad aftermath devast horror nightmar grief ordeal
pat 4bob buchanan whip
repair 6reconstruct mainten rebuild 5construct damag restor upgrad rebuilt renov salvag 4rehabilit wreck
complic 5problem difficult seriou tricki problemat 4troubl difficulti solv costli inevit aris aggrav
plead 8guilti 7convict plea 6charg sentenc innoc indict acquit feloni manslaught conspir 5testifi
fred 4larri denni ralph
discrimin 6racial harass racism bia prejudic 5gai gender unfair lesbian workplac homosexu unfairli
bass 8guitar 7drum 6instrument vocal guitarist horn drummer keyboard 5solo piano violin bassist
mohammad 6ali moham muhammad ahmad malik sy 5khan ahm abdul hussain saleh saeed
opec 5oil crude output barrel petroleum cartel ecb quota bundesbank 4arabia inventori oecd
dam 8reservoir 6river pond drainag yangtz downstream 5water construct lake bridg creek irrig
medicar 8medicaid 6insur welfar pension prescript retire beneficiari 5health tax care benefit healthcar
guinea 7papua madagascar 6ivori cameroon namibia botswana gabon 5congo niger mozambiqu seneg malawi
garcia 7lopez sanchez 6carlo rodriguez gonzalez martinez manuel perez fernandez hernandez diaz moreno
rape 7murder tortur 6convict sexual abus kidnap massacr abduct slai assault 5sex homicid
zhang 8wang liu yang xu 7yu lu zhou zhao yan liang zheng feng
marshal 5command 4militari forc deploi colonel truman
rebound 6surg slump 5point quarter score turnov slide spur basket tumbl bounc iverson
cancel 7postpon 6delai 5announc schedul flight 4weekend suspend departur shutdown skip discontinu
truli 6realli someth certainli obvious absolut realiz proud genuin incred 5inde hardli undoubtedli
touchdown 7yard intercept td punt 6score pass quarterback rush kickoff 5ty steeler redskin
steal 6seiz fake 5allegedli possess hide smuggl rob theft grab confisc loot thiev
hip 6rap 5singer pop knee ankl hop punk wrist rapper funk thigh fractur
boom 5economi slowdown downturn 4industri growth sector surg slump bubbl meltdown
solar 6thermal 5energi earth electr planet radiat orbit lunar telescop jupit 4space spacecraft
pitcher 7pitch sox starter hitter baseman hander catcher bullpen outfield 6dodger met shortstop
context 7perspect 6particular concept defin descript aspect interpret 5specif refer regard relev linguist
termin 5dock bypass terminu interchang expresswai 4servic station oper airport transfer rail freight
colin 7condoleezza 6powel 5blair envoi donald geoff 4christoph rumsfeld kofi albright pervez
extraordinari 6incred 5unpreced amaz tremend courag fantast magnific unbeliev 4unusu enorm immens awesom
munich 8bayern stuttgart cologn 7berlin hamburg bremen dortmund leverkusen 6germani frankfurt bundesliga bayer
unfortun 7terribl 6thing happen wrong certainli inde obvious mistak sorri tragic horribl frankli
corn 8wheat soybean 7cotton crop grain bean 6rice sugar coffe harvest potato bushel
chenei 7bush clinton 6obama mccain gore powel dole barack rumsfeld condoleezza biden 5rove
musician 8singer pianist songwrit 7music artist jazz compos guitarist drummer vocalist 6folk bassist
reagan 7ronald nixon eisenhow 6bush clinton kennedi roosevelt truman 5dole lincoln chenei predecessor
detaine 8guantanamo 7interrog 6prison detent tortur inmat 5abus custodi freed captiv 4jail imprison
uh 6ah oh ee dee ahl nee bah mah koh kuh wah eh
depth 5deep surfac shallow width 4length height scope deeper altitud ft
ly 6lie 5li hide beneath 4stand sit grave dirt nake pile underneath corps
superior 4judg judgment upheld
traffick 7drug cocain smuggl narcot smuggler 6crime illeg gang heroin launder prostitut illicit
harm 5risk threaten affect serious consequ endang undermin hurt advers deter inflict depriv
legend 6hero legendari myth mytholog 5histori fame tale glori epic icon superstar fairi
carefulli 6properli thoroughli 5perfectli correctli gentli analyz 4prepar quietli lightli tightli promptli cautious
nationalist 6populist 5parti opposit conserv communist liber socialist secular neo centrist kuomintang bjp
exposur 5risk radiat toxic 4excess mercuri
amnesti 6pardon 5grant parol 4imprison
fernando 6carlo juan lui rafael alonso vicent 5jose gonzalez valencia alberto ricardo julio
karzai 6hamid 5bush musharraf obasanjo 4obama afghanistan maliki pervez allawi zardari
sarkozi 8chirac 7merkel 6blair nicola schroeder 5putin angela medvedev gerhard aznar zapatero barroso
sa 6compani 5share subsidiari telecom plc banco roch 4largest biggest maker daimlerchrysl telekom
bag 7luggag 6plastic pack shoe stuf 5box check cloth wrap bottl garbag baggag
matthew 6luke 5andrew adam ian shane gile 4stephen sean aaron gospel hayden
lend 7borrow 6bank credit loan lender repai 5invest fund financ monetari imf mortgag
fatah 8hama 6abba yasser faction plo aqsa 5palestin arafat mahmoud jihad islamist mahmud
reader 6viewer 5book publish onlin read editor answer page user blog essai 4write
imagin 7wonder 6think mind els rememb dream realiz anybodi forget 5thing anyon understand
raw 5sugar meat pork 4product produc rice export mix crude corn grain ingredi
strait 5taiwan mainland bilater macao sino 4kong hong peninsula koo
billi 5jimmi bobbi charli 4bob jack dave johnni drummer ricki mickei hank
copyright 6patent 5licens violat privaci trademark piraci censorship 4legal file exclus antitrust download
automat 5dual manual pistol 4card slot id
jai 5sox oriol philli 4roger dave dodger pitcher aaron randi astro marlin diamondback
arkansa 8tennesse missouri alabama 7texa virginia carolina illinoi louisiana kentucki mississippi wisconsin nebraska
ian 5brian craig matthew watson neil shane darren waugh graem 4stuart fleme nigel
buffalo 6philadelphia minnesota cleveland pittsburgh ottawa calgari edmonton panther oiler 5milwauke redskin winnipeg
testifi 7testimoni 6prosecutor juri wit prosecut juror lewinski libbi 5investig simpson plead confess
cathedr 7church chapel basilica 6st saint parish archbishop monasteri abbei altar baroqu 5christ
trap 5kill rescu escap debri rescuer rubbl drown 4catch hole aliv flame strand
visibl 5bright 4light pale crater shine
cnn 7abc nbc cb espn 6televis tv interview pb jazeera newsweek 5broadcast mtv
cambridg 8oxford 7triniti 6harvard yale berkelei worcest 5univers colleg edinburgh princeton sussex phd
parad 6ceremoni celebr firework carniv 5festiv protest crowd flag inaugur banner commemor gala
genocid 7atroc 6crime massacr perpetr 5trial murder crimin rwanda indict holocaust tutsi srebrenica
instrument 7guitar acoust 6bass piano vocal drum keyboard violin 5sound compos ensembl melodi
elementari 7school kindergarten 6student teacher grade secondari classroom 5colleg educ campu enrol vocat
piano 9violin 7guitar 6compos string orchestra instrument quartet pianist keyboard mozart 5solo bach
effici 6improv util 5energi ensur optim reliabl innov 4speed infrastructur flexibl transpar cleaner
bobbi 5jimmi billi willi 4terri eddi mourn stan sammi
met 8yanke sox dodger oriol philli marlin 7astro padr diamondback 6pitcher brave bullpen
protein 7gene molecul 6sodium enzym 5fat sequenc acid bind gram fiber cholesterol synthesi
landmark 6histor monument 4heritag waterfront
suffici 7adequ insuffici 6necessari ampl 5need enough lack ensur substanti assur reliabl quantiti
northeastern 8southern northwestern southeastern southwestern 7northern eastern northwest northeast southwest 6western provinc southeast
poet 8novelist 7poetri poem playwright prose 6writer literatur literari scholar historian painter philosoph
reconcili 6peac uniti 5progress dialogu harmoni reunif roadmap 4democraci faith heal inclus salvat
mugab 7tsvangirai 6zimbabw gbagbo kibaki 5kabila mbeki mobutu lukashenko 4blair mandela obasanjo harar
compon 5engin electron core element manufactur function composit hardwar machineri input semiconductor modul
cincinnati 8cleveland 7philadelphia pittsburgh baltimor milwauke louisvil 6chicago detroit seattl minnesota oakland jacksonvil
mainstream 5liber pop contemporari radic genr feminist 4music popular secular rap punk acclaim
northwestern 8northeastern southeastern southwestern 7southern northern northwest southwest 6western eastern northeast 5provinc coastal
jonathan 4david marc jeremi joshua
wimbledon 7quarterfin 6tournament tenni semi semifin agassi sampra nadal serena henin sharapova djokov
wooden 6brick 5stone roof frame deck carv marbl makeshift altar coffin bamboo porch
shed 5close fall seng dax 4rise share index gain dow nasdaq cement slid
ira 6sinn fein 5paramilitari gerri 4belfast disarm ulster
susan 6alic deborah 5sarah jane nanci linda rachel dian emma rebecca judith jenni
cattl 8sheep livestock 7cow pig herd 6farm farmer poultri dairi slaughter 5hors deer
telecom 8telecommun 7telekom 6wireless mci ericsson 5compani giant mobil subsidiari sa monopoli verizon
knight 5warrior nobl dragon sword legion 4king royal holi crown honour
strict 7stringent 6impos strictli mandatori rigor rigid adher 5law enforc guidelin abid tighter
battalion 9infantri regiment 8brigad cavalri 7armi command corp squadron 6artilleri armor airborn armour
wire 6cabl 5fenc cord 4telephon frame rod tube pipe telegraph plug rope
samuel 6henri 5joseph isaac 4william edwin clarenc
vancouv 8calgari 7toronto ottawa edmonton winnipeg 6montreal 5seattl phoenix portland anaheim helsinki expo
di 6del 5itali da luca giovanni francesco bologna paolo 4santa marco palermo lorenzo
ok 7ca hei yeah gonna 6think realli sure wo mayb oh anymor glad
mubarak 9hosni 6arafat assad 5egypt powel abba netanyahu abdullah pere barak moussa gadhafi
uefa 7fifa 6cup qualifi fa 5leagu final match soccer quarterfin icc bundesliga ajax
wireless 8broadband 7mobil telecommun cellular verizon 6network internet phone telephon cabl telecom mci
du 7le 5de la et 4der au sur
inhabit 7popul 5area villag live resid censu nativ occupi tribe peopl indigen predominantli
sarah 6jane rachel emili hannah 5daughter susan alic palin jessica emma rebecca kati
specialist 7expert 6forens technician 5research medic doctor consult clinic surgeon psychologist veterinari practition
wheel 6rear gear brake 5car drive bicycl steer cart blade wagon cylind carriag
mediterranean 6sea atlant ocean caribbean 5island coast gulf coastal shore continent sail baltic
sight 4moment spot camera flash glimps
tear 6rip 5leav injur break pull blow knee shoulder burn ankl shake shatter
ceasefir 8truce 7ceas 6peac 5agreement unilater 4negoti disarma broker mediat roadmap
yasser 9arafat 7abba plo 6palestin hama sharon netanyahu fatah pere barak shimon 5israel
routin 5conduct 4exercis regularli procedur
mall 7shop 6hotel neighborhood downtown plaza boulevard supermarket upscal 5store restaur residenti waterfront
restructur 7reorgan 6acquisit overhaul consolid 5plan financ debt merger bankruptci chrysler layoff turnaround
surveil 6radar reconnaiss 5fbi patrol camera monitor alert spy detect aerial counterterror 4covert
killer 6murder suspect 5kill victim crime terrorist crimin convict fugit slai perpetr mastermind
arrang 4facilit orchestr
landscap 6countrysid 5urban garden paint architectur architect painter sculptur terrain ecolog sculptor 4portrait
devot 7dedic 5passion scholarli 4focus spiritu emphas essai lifelong medit
christ 8jesu 7god divin 6church holi faith worship bless salvat martyr 5saint cathedr
truce 8ceasefir 7ceas 5peac agreement negoti broker mediat 4hama plo stalem
kitchen 7bathroom 6room bedroom dine toilet 5restaur shop cook bed chef basement closet
homer 8rbi 7in 6eighth ninth pitch hitter baseman out shutout strikeout jeter sosa
relev 6aspect 5matter specif knowledg regard context topic evalu clarifi substant 4inform scientif
regulatori 7regul 6oversight fcc 5feder commiss fda government antitrust 4financi judici watchdog scrutini
massacr 7atroc 6murder rape genocid slai srebrenica 5kill victim brutal slaughter tutsi perpetr
jane 6elizabeth ann sarah margaret alic kate emili 5mari rachel carolin luci emma
wrestl 7wrestler 5championship soccer basketbal compet heavyweight volleybal boxer poker softbal 4hockei bout
clai 6soil 5sand mud roland limeston 4tenni surfac wood grass atp
swing 6bounc 5ball lean 4back push momentum spin finger punch backward flip swai
pole 5race lap schumach podium 4prix runner pit slalom
bat 7pitch 6in homer wicket hitter rbi hander strikeout 5ball pitcher batsman fielder
pride 6digniti 5spirit proud passion joi glori enthusiasm 4sens freedom solidar courag shame
listen 6hear audienc 5ask everyon voic watch answer everybodi tell tune laugh chat
greatli 7significantli 6diminish vastli 5improv somewhat rapidli steadili appreci importantli undoubtedli 4consider enhanc
turner 6warner murdoch 5hbo 4channel broadcast cabl nbc cb cnn ted youtub rupert
classifi 5inform list identifi document 4specif disclos databas classif confidenti
disappear 8vanish 5flee suddenli 4shortli discov escap aliv mysteri drown whereabout fade corps
provis 7amend claus 6bill statut exempt repeal 5propos limit legisl restrict prohibit enact
oakland 8baltimor 7seattl cleveland tampa 6houston philadelphia dalla cincinnati milwauke anaheim oriol padr
contin 6countri africa asia 5world region african caribbean peopl poorest hemispher antarctica 4europ
thick 6thin layer dens 5brown cover inch tall coat cm diamet centimet width
fierc 6furiou relentless 5fight battl clash intens bitter rage savag viciou barrag unleash
shah 6khan 5ahmad sy 4ali mohammad hamid sultan hussain
southeastern 8southern northeastern northwestern southwestern 7northern eastern 6provinc southeast northwest northeast southwest 5western
lyric 7song poem vers melodi 6music write compos sing poetri vocal soundtrack prose
yourself 8myself ourselv 7somebodi 6sure anyth everyth everyon anyon els everybodi anybodi anymor
autonom 5provinc municip 4region southwestern entiti prefectur xinjiang hui oblast
revers 5decis dramat downward 4chang correct overturn drastic
villa 6palac chelsea aston cottag 5home valencia mansion everton fulham middlesbrough sevilla seasid
norman 5mediev 4centuri leonard byzantin conquest
frame 5door concret roof wooden brick exterior 4front glass mirror vertic canva facad
prefer 6favor choos opt 5choic accept tend favour 4consid rather will suitabl desir
ethiopia 7eritrea 6kenya 5sudan somalia uganda 4rwanda
continent 6atlant 5pacif ocean mediterranean airwai 4airlin caribbean hemispher
mill 6plantat lumber 5construct farm farmer factori coal cotton textil timber flour 4brick
clock 4speed fastest lap dial puls
charli 5billi johnni chuck 4joe jack dave jerri jimmi willi mel
bernard 5charl jean jacqu mauric jerom alain 4marc gregori claud laurent philipp dominiqu
occas 5ceremoni birthdai celebr memor 4honor remark tribut honour farewel feast commemor
venu 6arena 5event stadium festiv host tenni concert outdoor indoor 4tournament olymp showcas
fm 6radio 5station broadcast pm 4channel frequenc hd
policemen 7polic soldier gunmen policeman 6guard civilian firefight wound ambush 5checkpoint unarm bodyguard
integr 6dynam 5develop commun function implement framework enhanc innov unifi facilit interfac compat
guidelin 7recommend 6regul criteria 5standard requir specif strict fda mandatori epa prescrib stringent
erupt 7flare 6clash riot volcano rage 5occur spark unrest burst blaze ensu sporad
rough 5dirt 4tough slick tricki
wicket 8over 7bowler 6sri in lanka bat unbeaten batsman spinner four mcgrath waugh
marathon 5race event olymp cycl prix runner sprint freestyl slalom downhil medlei 4belmont
victor 5viktor 4manuel
legitim 5worthi legitimaci 4credibl valid genuin viabl irrelev
convoi 7escort 6truck patrol ambush jeep 5ship cargo vessel armor ambul armour cruiser
inspect 8inspector 5safeti monitor iaea supervis complianc quarantin verif blix 4check faa elbaradei
symptom 6diseas patient pain ill fever syndrom disord acut diagnos respiratori diagnosi pneumonia
properli 6fulli carefulli correctli 5handl adequ perfectli thoroughli promptli improperli honestli 4cannot ensur
ferri 7passeng boat 6ship bu rail cargo vessel buse freight strand dock 5transport
folk 6music tradit musician 5artist danc pop contemporari jazz sing genr hop punk
derbi 5win race hors manchest premiership turf belmont breeder 4victori favourit everton trafford
preserv 6heritag restor 5protect histor wildlif monument intact safeguard relic wetland 4establish sanctuari
armstrong 5rider schumach 4race dope ferrari lanc renault newman mclaren earnhardt
semifin 9quarterfin 7final match tournament champion qualifi semi 6round championship playoff wimbledon berth
guess 7think sure mayb anybodi 6ca els everybodi exactli nobodi wonder yeah honestli
hindu 6muslim templ buddhist 5india religi christian orthodox sacr worship moslem sect gujarat
switch 5replac gear 4signal wireless slot flip analog dial
yang 8wang liu zhang yu 7chen wu lin wei lu xu liang feng
der 7und 6van 5le den 4germani berlin von du han
spy 7espionag spi 6secret 5intellig agent cia surveil undercov kgb covert 4fbi probe
pierr 6jean antoin 5loui jacqu claud laurent philipp francoi alain 4michel gerard rene
mood 5calm emot reflect attitud tone sentiment anxieti upbeat 4feel sens nervou percept
franklin 6jefferson roosevelt monro 5lincoln truman hancock eisenhow 4nixon harrison vernon
necessarili 7certainli 6cannot seem clearli therefor inde suppos definit hardli ought likewis impli
dynasti 6centuri emperor reign ruler tang ming 5era empir zhou liang qin bce
ourselv 8myself yourself 6themselv anybodi 5everyth everyon els everybodi whatev somebodi anymor honestli
karl 6otto friedrich 5von franz wilhelm adolf ludwig 4han hitler kurt theodor josef
todd 4jeff
et 6est 5de la le du 4en sur
grace 5mari beauti joi digniti merci eleg 4courag gloria bless charm gentl dorothi
proceed 6trial 5court juri inquiri pend verdict proce deliber litig commenc 4juror courtroom
temporarili 6shut abruptli 5remov suspend briefli halt reloc voluntarili indefinit 4eventu reopen shelv
anna 6mari maria 5mother daughter helen julia carolin elena luci emma sara judith
indi 6zealand cricket lanka bowler 5australia sri bangladesh wicket over lankan skipper barbado
tactic 6maneuv 5strategi warfar 4action combat method counter aggress techniqu ineffect
knock 6pull blow punch rip bounc 5ball break throw kick slam grab smash
uniform 7wear 6dress jacket helmet badg 5guard color shirt colour outfit clad stripe
historian 7scholar 6poet philosoph linguist 5histori contemporari literatur literari painter archaeolog novelist physicist
judgment 6decis judg verdict 5court justic opinion juri judici moral argument upheld dubiou
lucki 6happi 5get realli sure gui mayb pretti afraid luck crazi sorri glad
closur 6shutdown 5shut temporari halt blockad reopen layoff 4delai pullout curfew indefinit demolit
wider 6broad broader 5greater scope deeper widen enlarg 4wide larger expand narrow
donor 6donat 5aid fund chariti recipi charit kidnei transplant fundrais 4pledg liver beneficiari
prayer 7prai 6holi funer worship bless 5faith mosqu ritual chant mourner candl medit
quebec 7manitoba 6canada montreal ontario alberta scotia brunswick saskatchewan winnipeg newfoundland 5nova edmonton
belt 5boot strap helmet 4shoulder shoe hat tag leather pant jacket pin rope
tribut 8homag 6celebr farewel 5ceremoni honor concert prais hero funer beatl condol commemor
asylum 7seeker 6deport 5refuge immigr detent visa guantanamo citizenship migrant 4exil extradit emigr
metro 6metropolitan subwai 5citi station airport railwai bu rail manila buse mall suburban
earl 5lord duke baron baronet 4jame william sir eldest cornwal
plung 8tumbl plummet 7fall slump soar slid 6rise drop surg slip slide dip
pirat 5ship shark piraci hijack smuggler 4boat seiz somalia vessel smuggl raider dolphin
muhammad 7prophet 6ali moham mohammad 5bin khan abdul ahmad grandson ibn imam sy
pga 8lpga 7golfer 6championship tournament golf wta mickelson sorenstam nicklau 5tour atp ryder
liberti 7freedom 6digniti 5sovereignti privaci conscienc 4right protect democraci citizen advocaci compass uphold
dublin 7belfast 6ireland edinburgh glasgow cardiff cork 5london melbourn brisban perth westminst nottingham
visual 6imageri 5imag creativ audio graphic photographi interact interfac multimedia cognit vivid 4physic
shirt 7wear pant jacket 6cloth dress shoe pink hat stripe 5uniform collar outfit
tip 5finger 4nose tail hook pin
collin 5anderson mitchel 4smith lewi graham bennett sander lott
ignor 5reason wrong confus perceiv contrari justifi excus unawar disagre ridicul neglect defi
faction 6fatah 5hama split militia islamist clan feud loyalist warlord 4parti coalit rivalri
dubai 8dhabi 7emir 6qatar uae 5saudi kuwait bahrain oman riyadh 4malaysia doha khalifa
lynch 8merril 7goldman stearn 6morgan lehman sach citigroup ub 5analyst barnei salomon suiss
transmiss 6transmit 5electr frequenc 4system speed cabl cellular grid optic hd voltag tb
audio 7video 6digit cd dvd disc multimedia 5softwar electron tape disk download rom
sudden 7unexpect 5caus surpris wake shock trigger panic demis impend 4unpreced burst immin
hawaii 7hawaiian 6puerto rico bahama 5island california florida oregon alaska rhode okinawa bermuda
cowboi 6raider bronco steeler packer redskin texan 5quarterback patriot colt maverick raven seahawk
parker 4duncan
cheap 7cheaper inexpens 5expens afford 4sell bui easi plenti
ivori 7liberia 6congo guinea leon 5african somalia angola ghana cameroon seneg faso burkina
tribe 6tribal 5nativ inhabit peopl indigen clan descend ancestor 4belong nobl aborigin hawaiian
mad 6crazi cow 5scare 4evil horror swine stupid pig beast rabbit obsess
mechan 5system engin method techniqu compon dynam input molecular valv modif 4tool quantum
shelter 6camp homeless refug makeshift 5resid refuge evacu basement tent sanctuari 4safe flee
shoe 7cloth leather 6wear bag shirt hat jewelri pant heel boot apparel garment
loos 5tightli 4bent
egg 6meat milk chicken butter 5cream chees potato nest hatch shrimp fry embryo
loyal 5loyalti loyalist renegad 4alli militia longtim admir militiamen patron warlord
sar 7flu 6kong hong outbreak respiratori swine influenza quarantin 5viru infect epidem pneumonia
elabor 6detail 5outlin 4statement present comment specif remark sketch
mph 9kph 6kilomet speed wind 5mile km storm kilometr lap altitud celsiu 4maximum
eager 7reluct anxiou 6hope will persuad keen willing wari unwil 5convinc enthusiast savvi
portland 7sacramento 6houston philadelphia seattl dalla minnesota denver phoenix baltimor utah milwauke columbu
gonzalez 8rodriguez 7martinez lopez sanchez perez fernandez hernandez ramirez ortiz 6lui garcia raul
copper 7or nickel 6metal mine miner aluminum tin 5gold silver steel iron coal
nervou 6anxiou 5feel bite worri afraid nerv stomach wari sympathet weari reassur frighten
veto 6bill 5senat propos approv resolut legisl amend endors repeal 4legislatur enact unilater
upris 7rebellion revolt 5revolut unrest bloodi massacr riot quell 4invas coup crackdown crush
earliest 6date 5centuri origin histor ancient oldest mediev manuscript ancestor inscript 4earli dynasti
uncertainti 6concern turmoil uncertain anxieti instabl linger 5doubt worri specul persist woe fallout
suburban 7suburb 6neighborhood downtown neighbourhood affluent 5urban residenti mall metro outskirt bronx upscal
uncl 8father son brother cousin grandfath nephew 7grandmoth grandson aunt 6friend dad grandpar
sole 5princip wholli 4purpos exclus
billboard 7chart 4album magazin pop label rap poster vinyl
surrend 5captur 4escap freed possess disarm kidnapp voluntarili
exact 6precis 5detail determin exactli unknown unclear descript explan specifi whereabout 4definit calcul
marc 4jean jonathan bernard andr
cream 7chees chocol butter vanilla 6bread sauc juic cake flavor lemon fri soda
bori 7yeltsin 6putin vladimir kremlin medvedev viktor mikhail dmitri 5russia becker chernomyrdin yevgeni
evan 5thompson bennett 4wilson jenkin
sand 6soil mud 5water beach wood clai dirt sandi cliff granit reef limeston
makeup 5gender costum 4racial
fortun 5wealth luck 4reput enorm lucki prosper heir ow immens
incorpor 5origin establish introduc creation architectur renam merg 4creat design modern found concept
chao 5crisi unrest turmoil panic instabl bloodsh nightmar chaotic strife miseri havoc 4despair
sieg 6besieg 5battl blockad garrison bethlehem fortress 4war fort bombard napoleon
virgin 4mari holi christ bless
freez 4suspend halt dri moratorium strawberri
versu 5compar median 4capita vs
12 911 15 13 16 14 810 20 30 18 17 740 60
airwai 8airlin 6flight carrier 5plane passeng pilot boe jet delta subsidiari continent airbu
crack 5break smash 4crackdown graft nail
ioc 5committe olymp fifa dope osc iaaf
ronald 7reagan 6gerald 5kennedi nixon eisenhow 4edwin truman
strang 7bizarr weird 6tragic scari 5sad mysteri funni crazi seemingli curiou silli fascin
diamond 5gold silver mine copper jewelri platinum 4angola miner preciou illicit rubi
pc 8desktop 7comput hardwar laptop 6softwar mac server playstat browser iphon compaq xbox
donat 6chariti donor charit 5monei fund foundat collect gift recipi fundrais endow 4aid
gingrich 8newt 7gephardt 6clinton republican dole gop lott pelosi daschl 5senat gramm mcconnel
ibm 8packard compaq 7microsoft intel motorola hewlett cisco 6comput softwar dell oracl nokia
sheikh 8sheik 6ahm hassan ahmad khalifa 5moham abdullah emir rahman sabah khale khalid
martinez 7rodriguez gonzalez lopez sanchez perez fernandez hernandez ramirez rivera ortiz 6garcia sosa
kremlin 6moscow putin yeltsin bori 5russia alexand vladimir medvedev yushchenko dmitri kuchma kgb
omar 6moham ahm bashir saeed 5al bin abu abdul osama hassan abdel jamal
qatar 8emir uae oman 7saudi kuwait bahrain dhabi 6arabia dubai doha 5tunisia brunei
mac 6pc desktop os 5softwar appl server mae browser compat iphon linux fanni
hunter 7hunt 5wolf 4fish dog wildlif breed deer whale eleph prei rabbit herd
nomine 8nomin 7candid 6presidenti oscar candidaci 5vote republican senat gop endors contend gubernatori
regardless 6whatev 5determin circumst depend wherev 4els respect outcom elig necessarili gender whoever
patriot 5offens cowboi brave raider bronco steeler packer redskin texan 4falcon colt raven
rico 9puerto 7mexico 6hawaii dominican salvador guatemala rica hondura nicaragua rican bahama 5tobago
stream 6flow 5river creek tributari downstream 4along across vallei channel drain
coordin 6assist 5supervis facilit overse complement counterterror outreach 4organ respons task monitor organiz
smooth 5brown textur 4thin delic curv smoothli speedi crisp
cotton 7corn wheat wool 6crop grain textil silk soybean 5rice sugar banana garment
bone 7skull 6teeth tissu fractur jaw tooth rib 5brain skin muscl thigh spinal
displac 6refuge 5thousand ten darfur homeless exodu 4inhabit evacu chad hutu unhcr strife
script 7screenplai 6write 5movi languag charact translat adapt narr hindi sketch screenwrit prose
enron 7worldcom 5account corpor bankruptci merril disclosur citigroup andersen aig yuko madoff 4bp
retain 5maintain regain 4ownership
autonomi 4sovereignti statehood
silenc 5silent shout applaus whistl cri 4loud cry dissent chant laughter
deriv 6henc 5term origin thu refer latter commonli attribut surnam phrase usag impli
reiter 8reaffirm 6underlin 5statement express insist strongli stress stanc willing emphas sincer 4assert
visa 7passport 6citizenship 5grant entri applic licens permiss asylum permit registr certif licenc
strain 6hamstr 5flu outbreak muscl sore pneumonia fractur groin 4tension infect acut thigh
turmoil 7crisi instabl meltdown turbul 6unrest uncertainti downturn woe crunch fallout 5troubl worsen
perspect 7context 6insight 5understand concept philosophi aspect fundament psycholog percept narr philosoph sociolog
wheat 8corn grain soybean 7rice cotton crop harvest 6veget flour bean potato bushel
bradlei 6mccain kerri buchanan 5republican obama gore dole gop thompson romnei kemp gramm
clinic 7hospit medic psychiatr 6treatment patient doctor therapi nurs diagnosi dental psychiatrist 5laboratori
tire 5driver 4car pull truck stick wheel brake
boycott 6boycot 5backlash 4ban protest sanction expuls
enhanc 7improv strengthen 6cooper facilit 5develop qualiti boost promot expand foster benefici complement
youngest 6oldest eldest 5femal younger grandson 4becom son daughter cousin nephew sibl offspr
belaru 8ukrain 7russia romania moldova 6bulgaria slovakia azerbaijan kazakhstan lithuania latvia lukashenko turkmenistan
birmingham 8nottingham 7manchest newcastl leed leicest coventri norwich 6liverpool glasgow cardiff middlesbrough brighton
inmat 8prison 7jail 6detent detaine guantanamo imprison parol 5convict sentenc freed tortur juvenil
graphic 6photo layout 5video featur pictur imag page updat visual nyt illustr multimedia
hostil 5engag confront retali provok provoc 4aggress harass hatr escal bombard savag prejudic
orlando 6houston miami dalla diego antonio denver phoenix sacramento 5san angel seattl laker
closest 6distant nearest 4proxim
sad 7sorri 6feel moment happi rememb shock wonder terribl regret tragic aw horribl
hate 6anyon afraid racist 5think love everybodi anybodi sorri shame hatr stupid insult
permit 7allow permiss 6requir grant restrict licens prohibit forbid exempt licenc 5appli visa
johnni 6jimmi 5charli eddi 4sam jerri billi guitarist drummer willi jacki hank
predecessor 6successor 5reagan 4chancellor tenur outgo unpopular
explan 6reason suggest explain descript conclus 5detail comment answer obviou clue justif incorrect
adjac 8locat 7nearbi 6area park surround residenti unincorpor vicin neighbourhood courtyard 5near occupi
assur 6ensur guarante satisfi reassur 5confid promis pleas convinc suffici adequ satisfactori 4deserv
repli 7answer 6ask respond pleas frankli 5sai guess smile regret laugh yeah honestli
lock 6door 5hook 4pull wheel rod brake bolt
milwauke 8philadelphia cleveland 7chicago detroit pittsburgh cincinnati 6seattl minnesota baltimor oakland portland louisvil
sampl 5dna analyz urin 4find test data analysi monitor sequenc scan specimen
intellectu 6creativ literari 5cultur academ scholar poet novelist entrepreneur philosoph feminist scholarli emin
privaci 5protect freedom copyright liberti confidenti workplac safeguard 4secur legal ethic privileg censorship
subsidi 6tax incent tariff 5cost benefit payment pension levi medicaid exempt quota ethanol
desper 6vain 5struggl eager frustrat hungri anxiou plight weari scrambl frighten despair miser
morocco 8tunisia 7algeria 6spain egypt 5saudi arabia qatar yemen bahrain seneg oman sahara
ethic 6moral disciplin 5law environment judici principl philosophi counsel oversight doctrin norm remedi
silent 5silenc cry 4quietli courtroom scream cri
evacu 5resid refuge rescu flood shelter firefight rescuer dispatch reloc ambul precaut 4stricken
murphi 5quinn 4sean flynn
goldman 8sach 7lynch merril citigroup 6banker lehman ub salomon suiss stearn 5analyst morgan
refere 7umpir 6fifa 5player match uefa replai 4soccer kick unfair foul icc disciplinari
frankfurt 7amsterdam 6berlin munich hamburg zurich stuttgart cologn dax 5germani deutsch bonn rotterdam
portfolio 6invest financ asset equiti 5manag valu sector acquisit merril brokerag advisor 4prudenti
vacat 5stai weekend trip holidai resort rent rental 4summer travel destin cabin seasid
everywher 5everyon els everybodi anywher anywai anymor nowher wherev 4everyth happen wonder cry
bail 6jail 5charg convict guilti payment custodi plead creditor ransom probat repai madoff
transact 6account 5exchang invest asset payment acquisit disclos brokerag swap ub receipt ipo
lifetim 4award honor minimum lifelong
habitat 7forest wetland 6speci wildlif marsh flora woodland subtrop freshwat 5ecolog moist swamp
mideast 5peac middl syria envoi ross diplomaci mediat holbrook roadmap 4palestin albright balkan
crop 7corn wheat harvest 6farm farmer agricultur cotton grain veget grower cultiv soybean
macedonia 7kosovo albania montenegro herzegovina 6republ serbia croatia yugoslavia slovenia estonia macedonian moldova
angola 7congo ghana mozambiqu 6uganda sierra zambia liberia leon cameroon drc namibia botswana
tale 7stori fairi 6novel fiction mysteri fantasi horror adventur romanc epic narr saga
bonu 5extra plu cd dvd bonus 4cash packag payment disc ep demo remix
charlott 5raleigh 4miami portland milwauke sacramento memphi jacksonvil
mysteri 6stori tale 5novel unknown fiction strang horror romanc puzzl fascin haunt intrigu
comeback 6victori triumph 5final success streak spectacular stun setback turnaround 4win career sensat
breast 7cancer prostat 6skin tumor 5patient bone lung diagnos diabet pregnanc liver obes
southwestern 8southern northeastern northwestern southeastern 7northern eastern northwest southwest 6western provinc northeast yunnan
hk 7kong hong 6dollar singapor yuan ringgit nz 5cent macao baht shenzhen rupe
warrant 6indict extradit 5crimin prosecutor request prosecut pend probat feloni 4case arrest bail
nanci 5ann susan pelosi 4barbara helen madelein judi
radar 6missil satellit surveil reconnaiss sensor 5air aircraft capabl laser warplan ballist airfield
gender 6racial 5social sex sexual defin discrimin context makeup lesbian norm homosexu prejudic
algeria 7morocco tunisia 6algier 5spain saudi nigeria colombia arabia yemen cameroon seneg mali
ridg 7hill 6vallei mountain creek canyon slope 5rocki pine cliff plateau glacier crest
extremist 7milit fundamentalist 6islam terrorist qaida insurg radic qaeda islamist 5muslim terror hutu
parallel 6intersect 5loop curv horizont interchang 4cross rout connect path junction terminu sr
ratio 5rate higher weight gdp decreas proport 4increas incom densiti exce minu
osama 8bin qaida laden qaeda 7zarqawi 6al terrorist mastermind 5terror omar extremist fugit
pete 5jim sampra 4dan agassi floyd
sheriff 6counti 5polic offic attornei clerk supervisor magistr suffolk 4district superintend courthous cop
gear 6wheel 5equip switch brake 4speed shift rear spin steer propel bolt
casino 7vega gambl 6resort macau 5hotel nevada hilton poker 4lotteri nightclub mgm mega
strongest 6strong 4stronger arguabl
postpon 7schedul delai cancel 5decid suspend deadlin pend indefinit 4announc resum reconsid shorten
teammat 6rooki 5team player coach compatriot 4behind forward champion fan runner rider schumach
deutsch 6ub telekom suiss 5bank germani euro frankfurt sach hsbc siemen daimlerchrysl daimler
enabl 6allow facilit 5help provid ensur user easier 4access abil integr enhanc persuad
yemen 6saudi arabian aden 5gulf arabia qaeda somalia morocco algeria emir bahrain oman
plain 6eastern vallei plateau 5southern northern western mountain desert rocki sandi prairi highland
giuliani 8pataki 7romnei rudolph cuomo 6clinton obama mayor mccain gore dole rodham spitzer
anywai 8anymor 7mayb 6thing noth anyth happen els everybodi nobodi anybodi guess yeah
exclus 5strictli 4licens copyright sole prohibit
mahmoud 7abba mahmud 6hama ahmadinejad 5palestin arafat benjamin fatah yasser ariel abdel ehud
harsh 6cruel 5tough brutal savag 4critic punish tougher stern stiff blunt overli stringent
disabl 5mental elig elderli rehabilit chronic wheelchair 4patient ill diagnos offend deaf retire
lopez 7rodriguez garcia gonzalez martinez sanchez perez fernandez diaz 6hernandez ramirez rivera ortiz
tanzania 7kenya uganda zambia mozambiqu 6burundi namibia malawi botswana 5africa cambodia rwanda ghana
riot 6protest violent clash unrest erupt mob protestor rampag 5violenc spark upris quell
berlusconi 8silvio 7prodi 5itali sarkozi merkel romano aznar 4chirac olmert schroeder thaksin zapatero
forev 6etern 5love happi dream aliv forget anymor 4heaven glori belov destini somedai
peso 7rupiah 6dollar baht ringgit 5billion rise share cent trillion rupe banco greenback
disclos 6disclosur confidenti withheld 5detail document reveal anonym transact wrongdo specifi notifi verifi
intel 8cisco 7microsoft ibm motorola packard hewlett compaq 6chip dell oracl processor netscap
therapi 7treatment 6patient cancer clinic diagnosi 5medic doctor surgeri diabet cure hormon antibiot
margaret 7elizabeth 6mari ann jane catherin helen 5daughter julia carolin emma dorothi eleanor
cohen 5levin friedman schwartz weiss shapiro katz 4albright rubin roth bernstein
persuad 7convinc 6eager reluct unwil 5help try seek urg will encourag harder compel
jon 4mike
cat 8dog 7pet rabbit 6bird eleph pig rat monkei 5anim lion mous swan
odd 4strang seemingli uncomfort awkward
lap 7schumach 6race ferrari 5finish driver fastest pole mph podium busch alonso earnhardt
rumsfeld 7pentagon 6bush powel chenei condoleezza mcclellan petraeu 5perri ashcroft gonzal fleischer mccurri
cocain 8heroin 7drug traffick marijuana narcot 6smuggl opium illicit 5kilogram cartel addict smuggler
satisfi 6assur 5happi accept understand obvious pleas absolut fulfil satisfact frankli satisfactori honestli
burden 5debt taxpay allevi 4cost risk reduc oblig cope liabil ow repai constraint
comparison 6compar 5statist contrast 4analysi predict
manuel 7carlo 6jose antonio juan lui garcia pedro miguel jorg ramo eduardo 5pablo
emphasi 7emphas 6focu focus 5stress philosophi 4educ concept shift perspect curriculum virtu organiz
stanford 7harvard yale rutger 6univers ucla princeton georgetown cornel 5professor usc mit baylor
funni 6fun humor joke scari weird silli clever 5crazi laugh stupid bizarr sexi
chapel 7church cathedr altar 6cemeteri monasteri abbei congreg episcop methodist basilica 5parish baptist
distinguish 7distinct 5promin honor recogn uniqu characterist honorari honour recognis 4refer emin trait
homeless 6elderli shelter 5child resid victim refuge survivor sick displac migrant unemploi 4hungri
constitu 6elect elector mp 5vote parliament assembl seat repres parliamentari represent borough 4pradesh
reveng 5attack violenc murder violent innoc assassin hatr slai savag 4suicid mob furi
islamabad 6pakistan delhi lahor peshawar 5kabul karachi 4mumbai nairobi colombo amman riyadh srinagar
hah 6ah 5ee uh dee mah lah sah ree rah kuh moh eh
partial 5complet
rebellion 8revolt 7upris 5coup separatist unrest overthrow strife quell 4fight revolut tutsi secess
internation 6recognis 5recogn renown acclaim 4collabor
petersburg 6moscow kiev 5columbu pragu helsinki tbilisi 4athen vienna vancouv kremlin stockholm albani
reign 6emperor dynasti throne ruler monarch 5centuri king titl kingdom crown byzantin conquest
airbu 8boe 7ead 6airlin 5aircraft plane jet airplan aerospac lockhe volvo mcdonnel daimler
bibl 7testament 6christian text translat hebrew gospel prophet biblic 5book religion theologi vers
hassan 6ali moham ahm abdullah sheikh sheik 5hussein abu omar ahmad saleh saeed
pink 8purpl 7red blue yellow 6white black green brown color orang grai bright
indict 7prosecutor convict prosecut acquit 6charg crimin guilti juri tribun plead warrant feloni
expedit 6voyag antarct 5explor arctic antarctica 4mission discoveri journei adventur sail reconnaiss trek
reluct 8unwil 7eager 6will convinc persuad willing wari anxiou 5refus keen skeptic unhappi
aftermath 6devast katrina fallout 5worst disast wake bloodi tragedi tragic disastr catastroph meltdown
cardin 6archbishop 5loui pope bishop sox vatican benedict papal xvi 4archdioces clement mcgwire
destin 6travel tourist 5trip rout cruis hub 4tourism journei vacat fare exot busiest
pregnant 7mother 6child wife daughter marri girl babi sick elderli teenag pregnanc infant
lesson 6learn teach 5experi 4teacher rememb math
terribl 9horribl 7unfortun tragic aw 6bad wors tragedi sad sorri incred ugli unbeliev
sean 5chri kevin kelli 4ryan jason matthew murphi keith kenni
sprint 6distanc relai freestyl slalom downhil 5race olymp runner marathon hurdl nordic skier
examin 7evalu 6investig inquiri assess forens analyz autopsi 5studi review audit exam psychiatrist
embargo 7sanction 5ban impos restrict lift 4resolut prohibit
sub 4xxx
divorc 8marriag 7marri 6husband coupl widow spous 5wife daughter pregnant consent boyfriend breakup
bryant 6jackson laker kobe kidd iverson 5nba foul knick malon yao ew 4robinson
holocaust 6jew nazi 5victim jewish survivor genocid 4memori atroc denial persecut
peopl 6indigen 5cultur inhabit contin tribe ancestor 4nativ friendship prosper harmoni be aborigin
guantanamo 8detaine 7detent 6prison inmat interrog 5custodi tortur asylum 4bai jail freed deport
somewher 7anywher 6els nowher 5go happen mayb anybodi somebodi anywai anymor halfwai farther
vocal 7guitar vocalist 6voic singer sing bass lyric drum choru acoust keyboard melodi
nevada 7oregon wyom 6california arizona missouri utah montana dakota vermont idaho 5texa colorado
unveil 6announc 5plan propos outlin blueprint tout centerpiec 4introduc packag stimulu inaugur logo
similarli 6somewhat fairli likewis 5describ quit strongli contrast character poorli surprisingli broadli albeit
lion 7eleph 6tiger dragon 5bear cat eagl bull wolf warrior shark dolphin panther
tommi 5andi 4justin martina
vaccin 7flu polio 6viru hiv infect swine malaria influenza pandem cdc tuberculosi antibiot
hugh 5dougla rupert 4sir edward
turnout 6vote voter poll 5elect elector ballot talli 4predict margin garner undecid nader
keith 5dave neil brandon 4brian gari terri sean doug
merg 6merger renam subsidiari reorgan 5split branch incorpor affili entiti consolid defunct 4form
steam 6locomot 5ship diesel sail 4boat freight boil
luck 5good thing bad chanc sure happi unfortun lucki fortun trick glad fantast
notion 7idea concept 6theori belief 5fact sens understand fundament ideal assert ideolog assumpt
rubber 7plastic 5steel metal cotton aluminum tin glove cane garment bamboo 4cement wool
passion 6love spirit enthusiasm 5mind inspir emot joi thought genuin hatr fascin obsess
pere 8netanyahu barak shimon 7sharon rabin ehud 6israel arafat yasser olmert yitzhak 5ariel
anticip 6expect 5predict prospect disappoint optimist slowdown await immin likelihood 4surpris specul slower
beirut 6lebanon cairo damascu aviv amman algier 5baghdad tel outskirt ramallah hariri tripoli
reviv 4restor stall rebuild renaiss gothic
footag 7videotap 6video scene pictur documentari tape photograph film clip 5show televis photo
load 6carri truck cargo haul 5ammunit freight ram tanker 4ship pack bag convoi
lab 8laboratori 6technician 5research comput facil scientist clinic biologi forens mit veterinari 4expert
crazi 7stupid weird 6thing gui everybodi fun stuff mad hei yeah scari silli
bloomberg 5giuliani pataki reuter newswir 4analyst survei forecast predict
stimulu 6bailout 5bill budget packag fiscal monetari trillion imf bernank auster paulson dodd
incumb 6elect democrat republican candid gop gubernatori reelect 5vote senat voter primari outgo
outdoor 8indoor 5tenni garden arena swim venu recreat gym pavilion 4volleybal gymnasium aquat
fda 6recommend epa 5approv regul regulatori guidelin pharmaceut fcc cdc merck pfizer 4usda
slovakia 8czechia 7poland romania hungari slovenia lithuania latvia 6bulgaria belaru estonia moldova czechoslovakia
disciplin 6ethic rigor 5practic leadership academ skill virtu 4athlet curriculum profess disciplinari organiz
olmert 8sharon netanyahu barak ehud 6arafat abba pere ariel 5israel likud shimon pna
substitut 6striker 5minut goal penalti midfield goalkeep header ronaldo 4score replac convert
cousin 8uncl nephew 7father son daughter brother grandfath grandson eldest sibl aunt 6wife
judiciari 6senat oversight subcommitte 5committe justic suprem legisl legislatur judici impeach specter 4lawmak
diet 6eat nutrit 5food fat meal calori supplement pill obes vitamin 4cholesterol beverag
citizenship 6visa passport 5citizen immigr grant appli obtain elig asylum certif deport privileg
powder 5salt sugar milk cream mixtur ingredi gram flour teaspoon curri soda vanilla
mandela 7nelson mbeki 6zuma 5apartheid anc 4african mugab
tenur 6stint 4career appoint predecessor incept
bp 7exxon 6chevron 5oil ga petroleum pipelin drill spill leak refineri ead 4gazprom
psycholog 7physic cognit 6mental psychologist sociolog 5scienc professor philosophi perspect psychiatr trauma psychiatrist
ecuador 8bolivia rica 7brazil argentina colombia venezuela chile peru costa uruguai hondura paraguai
hell 7heaven 5god crazi ghost monster hei yeah gonna daddi 4evil devil witch
grain 8wheat 7corn soybean 6rice sugar cotton crop veget harvest flour bean 5bushel
kent 7devon 6pradesh essex sussex surrei 5yorkshir durham punjab somerset lancashir jammu cornwal
nichola 5peter alexand christoph gregori catherin 4thoma joseph
genet 7gene 6dna biolog molecular genom clone 5research diseas biologi mice evolutionari trait
desk 5offic chair 4room floor door sit fax stack
smuggl 7traffick smuggler 6illeg cocain heroin launder narcot illicit 5suspect seiz marijuana confisc
rob 5steal thiev 4gunmen kidnap stab assault
hat 7wear 6dress shirt shoe pant jacket boot outfit glove 5cloth leather mask
devast 7ravag 6disast hurrican earthquak quak flood aftermath tsunami katrina catastroph 5worst havoc
honda 8toyota 7motor bmw nissan 6ford auto automak merced mitsubishi renault volkswagen suzuki
ho 6chi chung minh choi 5kong hong lee chan yu wong hi yong
relai 6olymp sprint freestyl medlei 5medalist gymnast swimmer 4event medal runner marathon podium
monument 6histor cemeteri landmark sculptur erect tomb commemor plaqu 5museum heritag marbl relic
ted 4bob turner
sweep 6swept 5unpreced 4streak comeback
muscl 6hamstr thigh groin 5knee bone strain ankl tissu nerv stomach fractur spinal
belong 5deceas 4famili oldest genu tribe presum supposedli ancestor
ambiti 5plan bold energet 4propos unveil innov realist undertak clever blueprint auster daunt
miner 8mine 7coal or 6copper 5oil ga metal petroleum niger extract nickel bhp
diana 6princess 5wife elizabeth funer 4daughter husband queen wed divorc widow bhutto teresa
afterward 6shortli 5later soon quickli thereaft 4briefli suddenli anywai smile quietli laugh promptli
drought 6flood rainfal famin 5winter weather rain crop devast shortag plagu ravag raini
dayton 5bosnia sarajevo 4atlanta
blind 5deaf 4heart ey
iaea 7elbaradei 6inspector blix 5nuclear iran atom uranium inspect disarma enrich complianc verif
reli 5primarili depend
calendar 5date easter 4holidai lunar
nt 6dlr yuan 5billion dollar yen worth trillion hk ringgit rupe 4peso kronor
nicola 6sarkozi 5franc hugo angela frenchman leonardo 4alex michel andr philipp gerhard cesar
dope 6steroid 5test ioc substanc rider disciplinari iaaf 4drug alleg armstrong briberi urin
wen 8jiabao 7hu jiang wu yu zhu peng 6chen wang huang cheng qian
protocol 6treati pact framework 5agreement code implement kyoto ratifi interfac 4bind memorandum ratif
bet 5specul gambl hedg poker 4monei investor currenc trader lotteri
newcastl 8manchest everton sunderland middlesbrough 7liverpool leed portsmouth tottenham leicest southampton fulham wigan
endors 6favor candidaci 5propos candid accept oppos mccain dole veto bipartisan tout gramm
shadow 6dark ghost 5cloud backdrop shine haunt 4ey sky evil dragon monster invis
jointli 5successfulli conjunct 4joint sponsor consortium ltd devis
concentr 4acid ion
explor 5discoveri expedit adventur 4scientif arctic archaeolog voyag geolog
jihad 6islam milit hama aqsa 5terrorist hezbollah qaeda fatah extremist brotherhood fundamentalist martyr
hometown 5belov birthplac 4home outskirt grandmoth heartland
nixon 7reagan 6truman eisenhow 5clinton kennedi wilson ronald roosevelt impeach lewinski thatcher 4bush
slide 7tumbl 6slip plung slump slid 5fall drop jump drag dip bounc downward
translat 6write languag text literatur poetri bibl poem hebrew vers dictionari prose 5testament
ideal 5true perfect concept principl belief notion ideolog virtu aspir pragmat 4realist essenc
suspicion 6alleg 5accus suspect conspiraci rumor wrongdo confess hatr guilt rumour 4fals conceal
au 6un 4le peacekeep du es fra
collabor 5work artist musician facilit mentor songwrit 4cooper compos filmmak vocalist orchestr screenwrit
accur 7precis 6reliabl accuraci correctli 5determin predict assess calcul verifi analyz incorrect 4descript
reid 6pelosi daschl mcconnel 5senat lott ashcroft gephardt 4republican thompson gingrich bennett coleman
seal 4wrap
indigen 7nativ 6peopl aborigin 5african inhabit tribe divers peasant hawaiian 4speci cultiv maya
sequenc 6dna genom 5gene protein algorithm synthesi 4analysi script variat matrix linear paramet
mode 6gameplai 5function interfac modul configur setup 4format dynam algorithm static
vincent 4paul loui edwin
confront 6escal 5conflict hostil encount standoff provok dilemma 4danger resolv feud viciou awkward
anymor 8anywai 7thing els mayb everybodi nobodi anybodi 6ca anyth everyon happen yeah
slowdown 8downturn 7recess sluggish 6economi growth slow weak slump 5econom recoveri offset slower
edt 6gmt noon est 5pm 4midnight nyt middai
pearl 5harbor yemen aden 4kidnap arabian coral rubi
persian 5arab gulf ancient empir ottoman arabian byzantin 4roman mediev sultan hebrew conquest
shield 5protect mask helmet 4sword
furnitur 6cloth textil jewelri applianc 5shop machineri leather decor carpet apparel accessori antiqu
dee 6ah oh uh wah eh 5ahl bah mah moo moh kee dah
substanc 7steroid 6toxic 5drug chemic alcohol dope marijuana contamin poison radioact hormon 4synthet
volatil 6turbul 5market price trader uncertainti turmoil commod unstabl flynn 4stock instabl subdu
columnist 7editor editori 6daili newspap writer column 5magazin herald statesman tabloid newsweek gossip
uncertain 6unclear uncertainti unsur 5doubt outcom fate prospect optimist certainti unpredict problemat 4cautiou
firefight 6rescu policemen rescuer blaze 5polic fire soldier crew helicopt gunmen volunt ambul
pure 5blend essenc 4true simpl vanilla
over 8wicket 6bowler four 5sri in lanka indi unbeaten batsman spinner mcgrath waugh
batteri 5electr tank artilleri ammunit armor cruiser 4equip storag battalion submarin cannon armour
acid 6vitamin 5carbon protein toxic hydrogen sodium enzym molecul synthesi 4chemic bacteria cholesterol
random 5arbitrari 4multipl variabl
ranch 6farm 5acr cattl montana mansion barn plantat prairi cottag backyard vineyard herd
stall 7restart 6deadlock stalem 5negoti resum halt resumpt impass derail 4reviv standoff drag
ibrahim 6moham 5ali ahm hassan ahmad jamal amin 4abdul muhammad abdel mustafa khalid
zoo 5park anim bird wildlif pet deer bee eleph 4museum cat sanctuari mammal
breakthrough 6progress 5success achiev mileston 4comeback setback meaning feat tangibl
frontier 6border 5territori 4enclav outpost
credibl 6doubt undermin legitimaci 5confid reliabl transpar 4evid suffici proven genuin assert dent
amaz 8incred 7wonder fantast aw unbeliev awesom 6impress excit delight terrif thrill 5proud
maritim 6aviat fisheri 5sea coast pacif atlant ocean naval coastal 4navi wildlif navig
tsunami 7earthquak quak 6disast hurrican flood devast typhoon cyclon sumatra tidal 5storm katrina
chest 7neck 6hand leg knee shoulder finger stomach ear throat wrist bleed thigh
plc 6penc 5subsidiari sa telecom ltd amp hsbc barclai 4compani share merger telecommun
archbishop 8bishop 6cathol pope priest cathedr cardin dioces episcop anglican archdioces 5patriarch ordain
mcdonald 6restaur mart supermarket burger 5chain wal outlet pizza seafood 4brand cola wendi
starter 7pitcher hander bullpen 6quarterback rooki dodger met hitter catcher philli padr outfield
chees 7cream bread chocol butter 6meat sauc potato salad bacon fri sandwich pasta
gambl 7casino 5vega bet lotteri poker 4illeg lucr macau liquor addict illicit
offshor 6drill 5oil pipelin refineri reef 4mine alaska bp inland tanker rig coastlin
tougher 7tough tighter stringent 5sanction impos harder strict mandatori tighten toughest 4harsh stiff
divers 5commun cultur uniqu indigen inclus ecolog 4resourc rich varieti geograph abund vibrant
buddhist 7tibetan monk buddhism 6templ hindu monasteri buddha 5religi worship sect nun medit
admiss 5enrol undergradu exam diploma 4accept elig scholarship merit certif qualif placement accredit
constantli 5keep repeatedli regularli slowli quietli 4alwai quickli briefli carefulli gentli happili
silva 7lula luiz 6da 5brazil costa fernando santo jorg ricardo eduardo vicent alvaro
arnold 5schwarzenegg
laura 5ann barbara sarah jennif lisa ellen patricia judi katherin kati kathi cindi
stern 4harsh
moreov 8furthermor 6nevertheless wherea likewis 5although therefor inde instanc nonetheless henc nowadai importantli
barrier 6fenc 5bridg obstacl 4block tariff erect
boundari 5borough geograph 4west within territori divid partit
neighbour 8neighbor 5northern 4southern southeastern impoverish burkina
undat 6nyt 5ed column fea 4atlanta journal ap bc commentari gen washn roundup
subwai 6bu rail metro pedestrian 5station railwai tunnel buse taxi commut amtrak expresswai
eagl 5tiger buffalo lion devil dolphin hawk falcon panther raven 4packer vike frog
plea 7appeal plead 6guilti verdict 5request convict juri sentenc testimoni indict feloni manslaught
frederick 6charl 5william henri edward emperor alfr otto ernest juliu wilhelm ludwig prussia
curb 7rein 5impos restrict eas excess tighten slash rampant 4reduc push crackdown greenhous
romant 7romanc 6comedi 5love novel drama lyric tale fantasi lover thriller novelist intim
fantasi 7fiction 6novel tale horror adventur romanc epic thriller trilogi 5romant genr realm
optim 5growth confid improv boost recoveri outlook momentum uncertainti robust enthusiasm satisfact turnaround
affili 5network subsidiari merg defunct 4organ corpor broadcast nonprofit entiti fratern
correspond 5editor excerpt 4writer commentari columnist chronicl illustr geograph reuter newsweek
merril 8lynch citigroup 7morgan goldman lehman sach ub salomon stearn 6analyst brokerag suiss
civic 5social socialist 4pride
bullet 7grenad 6shoot gun mortar cannon pistol calib 5fire injur rocket rifl stab
hunger 5poverti miseri 4sick chronic prolong famin allevi
excit 7thrill 6happi amaz delight 5surpris fun wonder hopefulli glad incred curiou intrigu
cautiou 7optimist wari upbeat cautious 6investor caution 5outlook disappoint sentiment skeptic anxiou reassur
hudson 5river shore nile thame 4lake creek railroad canal harbor hampton waterfront bergen
represent 6repres 5defin constitu matrix 4function object context mathemat proport inclus abstract dimens
overtim 6scoreless shutout 5penalti tie bruin halftim shootout oiler 4in apiec kickoff punt
evolut 7evolutionari 6theori concept hypothesi 5genet dynam evolv biologi molecular ecolog darwin cognit
zambia 7zimbabw tanzania mozambiqu namibia botswana 6kenya nepal uganda angola ghana malawi 5cambodia
reed 4coleman
modifi 6introduc alter 5specif implement variant modif 4propos replac adopt appli revis configur
bread 7chees butter cake flour potato bake pasta 6cream pizza salad fri sandwich
neutral 4posit
rumor 9rumour 7specul 5suspicion gossip 4comment alleg fear scandal hint revel hype
interfax 9tass itar 6quot kyodo irna 5russia agenc sergei grozni ivanov anatolia yonhap
madison 5avenu illinoi hyde 4albani springfield lexington
skate 6olymp hockei gymnast 5ic swim ski freestyl volleybal downhil medalist nordic 4sprint
schroeder 8merkel gerhard 7chirac kohl 6blair sarkozi prodi helmut 5putin chancellor angela fischer
portrai 7depict portray 6charact protagonist parodi villain 5role describ actor fiction sympathet narrat
richardson 6powel 5carter gibb boucher 4taylor butler mccurri mccormack
timor 5sierra guinea leon papua 4indonesia angola aceh drc sahara
rifl 8pistol 7gun 6arm artilleri ammunit grenad cannon calib 5bullet armor firearm armour
latino 9hispan 5voter demograph rican 4america popul immigr gai racial puerto lesbian texan
bull 5hors buffalo lion colt 4laker cowboi rider celtic cow deer shark eleph
beneath 8underneath 6atop 5near wall insid foot stand surround buri ly rubbl crater
ahmad 7ahm 6ali mohammad sheikh sy 5moham abdullah abdul muhammad ibrahim hussain sabah
paulo 9sao 7janeiro 6brazil rio santo bueno caraca 5mexico santiago porto nacion bogota
pepper 8garlic 7tomato onion ginger 6salt butter sauc bean chop lemon potato spice
proven 7prove 5reliabl arguabl 4believ determin doubt suffici credibl insuffici
eddi 5jimmi johnni kenni 4jerri bobbi derek willi
ahmadinejad 7khatami 6mahmoud khamenei 5iran obama putin tehran barack saakashvili 4medvedev yushchenko elbaradei
bachelor 7degre graduat undergradu diploma phd 6yale 5univers colleg professor master harvard faculti
danni 4jerri phil ronni
sadr 7mahdi najaf 6baghdad shiit cleric basra militiamen 5neighborhood sunni militia maliki fallujah
dioces 8archdioces 7bishop parish episcop 6church cathol archbishop clergi anglican 5priest cathedr congreg
rocki 6mountain sandi plateau slope 5colorado desert ridg plain canyon terrain cliff 4vallei
liter 5translat gallon 4word equival
fa 6uefa premiership everton 5leagu cup match rugbi liverpool tottenham wigan middlesbrough nottingham
disarma 6complianc disarm verif 5nuclear iaea prolifer roadmap blix 4peac weapon negoti restart
emir 8qatar uae oman dhabi 7saudi arabia kuwait dubai bahrain 6arabian 5sabah khalifa
indoor 8outdoor 6tenni 5olymp arena swim venu atp volleybal badminton iaaf gymnasium aquat
dub 5version remak parodi 4call movi video featur comedi soundtrack nicknam hindi
slight 6sharp 5unexpect mild 4despit suffer slightli indic surpris modest sudden slowdown
weaker 7weak stronger 6weaken slower sluggish greenback 5higher yen currenc outlook offset buoi
signatur 5ballot 4copi endors registr identif stamp trademark
ammunit 6weapon gun rifl grenad cannon pistol weaponri cach 5tank artilleri mortar calib
borough 6municip township 5district counti parish metropolitan constitu yorkshir essex westminst chester oblast
pursuit 5pursu quest 4freestyl ambit
sophist 6savvi 5capabl smart expertis weaponri 4technolog intellig clever inexpens
nose 6ey shoulder neck finger ear throat thumb lip 5head hand mouth tongu
kenneth 5jeffrei 4richard alan timothi
dad 8mom 7daddi 6father friend gui everybodi somebodi uncl crazi grandmoth buddi aunt
topic 6issu discuss subject 5question debat address focus agenda relev seminar lectur essai
deem 5consid otherwis unaccept inappropri unconstitut liabl 4prove regard punish necessarili insuffici irrelev
barak 8sharon netanyahu pere olmert ehud 7shimon 6arafat abba yasser ariel likud yitzhak
offset 6increas profit boost 5price higher revenu weak substanti surg slowdown weaker buoi
retreat 5climb 4fall overnight tumbl dip
jennif 5laura ami rachel patricia jessica emili lindsai amanda vera cindi 4nicol katherin
nonetheless 8nevertheless 7inde 6certainli clearli hardli likewis undoubtedli 5seem acknowledg obvious moreov surprisingli
chad 7sudan 6congo darfur rwanda liberia burundi 5ivori zair niger drc eritrea faso
iv 8iii vii 7ii vi viii 5king henri frederick 4duke emperor throne
openli 7publicli 5oppos gai denounc quietli homosexu happili honestli 4lesbian disagre explicitli bitterli
dprk 7korea pyongyang 5china taiwan kim seoul jong roc yong 4nuclear jung hyun
nn 5com
joi 7grief 6love despair 5sens spirit emot passion cry enthusiasm pleasur laughter gratitud
brutal 6murder violent tortur bloodi atroc cruel savag repress viciou 5rape massacr notori
disc 7cd dvd disk 6audio vinyl rom 5releas album video soundtrack ep remix
tremend 8immens 7enorm incred 6terrif unbeliev 5great consider impress amaz appreci profound awesom
registr 6regist identif certif id registri 5applic ballot licens visa valid passport licenc
breakfast 8dinner lunch 7meal dine 6sandwich 5guest eat bread dish pizza salad cocktail
wallac 5miller allen 4stewart dale elliott perkin ew
shortag 6suppli shortfal 5drought chronic woe worsen famin allevi 4problem cope acut cholera
hail 6prais 5welcom applaud 4tribut
horror 6movi drama tale fantasi thriller 5stori comedi documentari fiction tragedi sequel nightmar
triumph 8victori 6win defeat comeback glori 5final championship success champion stun setback feat
encount 5confront 4battl clash strang creatur stranger duel
cinema 7theater theatr 6movi theatric 5studio entertain hollywood screen broadwai filmmak acclaim blockbust
mario 5carlo marco 4lui ivan roberto alberto jorg luca nintendo cesar paolo
patent 6licens copyright 5legal lawsuit applic trademark antitrust statut inventor 4appli fda invent
azerbaijan 7ukrain armenia turkmenistan 6belaru kazakhstan moldova 5bulgaria lithuania kiev kyrgyzstan tajikistan caspian
unexpect 7surpris sudden 5unusu dramat unpreced slight inevit setback unexpectedli bizarr 4stun immin
surnam 6name dialect ancestri 5languag word refer ident deriv henc usag variant ancestor
sum 6amount 5proport calcul fraction 4pai valu cash payment salari ow
petit 5file appeal request lawsuit complaint submit injunct corpu 4court behalf plea upheld
debri 7rubbl wreckag 6scatter dust 5crash mud rescuer ash garbag dump pile corps
islamist 7fundamentalist 6islam milit hama radic qaeda extremist hardlin 5taliban insurg fatah faction
elder 6younger 5father son brother cousin grandfath clan grandson nephew eldest sibl ancestor
rebuild 7reconstruct 6restor repair 5infrastructur devast rehabilit ruin rebuilt ravag renov 4katrina salvag
haven 5refug sanctuari 4safe shelter safer fugit
sanchez 7garcia gonzalez martinez lopez fernandez 6colombia carlo rodriguez hernandez gutierrez alvarez 5perez
bulk 5amount suppli cargo shipment quantiti 4ton purchas fraction
ivan 6igor 5rafael felix 4carlo vladimir gonzalez bori mario alberto gabriel andrei toma
secular 7religi 6islam christian 5tradit conserv cathol liber religion orthodox belief fundamentalist judaism
lifestyl 5leisur 4entertain fashion diet habit playboi
unidentifi 6gunmen unnam assail 5suspect unknown wound suspici policeman gunman yonhap 4accident corps
slovenia 7czechia romania slovakia lithuania estonia latvia 6croatia finland hungari bulgaria macedonia montenegro
spin 5spun 4wheel swing gear bowler twist flip spinner
nikkei 7benchmark 6stock index tokyo dow nasdaq dax 5seng tumbl bours ftse topix
11 912 15 13 16 14 17 810 20 30 40 18 750
roster 7lineup 5player squad nfl nba rooki nhl postseason preseason outfield offseason 4start
butler 5inspector 4iraq baghdad baker richardson gibb jenkin blix
portrait 7paint depict 6pictur photograph painter sculptur poster artwork nude 5illustr sketch sculptor
frustrat 6worri anger disappoint unhappi weari resent despair 5feel desper anxiou embarrass furiou
liquid 6asset 5bank cash 4stock portfolio hedg dispos absorb inject drain aig accumul
adventur 6tale fantasi trek 5novel journei fiction comic explor quest romanc voyag 4thriller
refug 7sanctuari 6shelter 5camp flee wildlif haven cave wilder wetland swamp 4habitat marsh
cole 5aden 4bomb yemen kean
fenc 6barrier perimet 5gate wire erect checkpoint rope 4border wall guard entranc bunker
mixtur 7mix 6butter sauc stir flour blend boil vanilla 5salt cook pepper fry
rent 7rental 6leas tenant 5pai hotel apart expens afford vacat accommod bedroom garag
junta 5coup kyi suu 4regim taylor myanmar burma dictatorship aung zelaya
tibetan 7tibet buddhist lama 6dalai monk 5xinjiang buddhism 4nativ folk monasteri mongolia buddha
ahl 6ee uh moo 5ah dee nee mah lah sah moh med dah
concess 5agreement negoti incent 4deal compromis guarante subsidi bargain
fault 5mistak error 4forehand
nois 6sound loud 5hear whistl 4wave alarm jam bang scream acoust
brick 7build stone 6concret roof wooden marbl granit facad 5wall demolish limeston courtyard
enrich 8uranium 6nuclear tehran reactor plutonium 5iran weapon iaea restart 4atom elbaradei warhead
panama 7nicaragua 6mexico cuba salvador guatemala rica hondura 5chile puerto rico uruguai paraguai
premium 6pai cost incom insur discount fare 5tax payment fee salari pension dividend
ucla 8usc 7baylor 6stanford freshman notr rutger 5yale bruin cal syracus sophomor georgetown
junction 7terminu 6road rout railwai highwai intersect 5rail lane tunnel sr interchang expresswai
watson 5clark stroke ian irwin mcgrath waugh nicklau 4wicket palmer mickelson thorp graem
mom 8dad 6mother friend parent girl babi girlfriend grandmoth aunt daddi 5love sister
leftist 6marxist populist 5liber colombia chavez radic socialist revolutionari guerrilla farc centrist 4activist
shrine 7mosqu 6templ holi sacr worship tomb pilgrimag altar rever 5imam mecca basilica
honest 6decent straightforward 5good manner satisfi wise genuin stupid humbl sincer fool honestli
confus 5obviou unfortun ignor frustrat percept anxieti mistaken frighten 4question inevit unhappi curiou
stuart 5graem 4andrew clark ian watson nathan allan darren vaughan mcgrath waugh
purchas 6sale bui buyer discount 5sell consum custom asset payment borrow wholesal receipt
nebraska 7carolina ohio michigan kansa iowa tennesse oklahoma missouri oregon alabama wisconsin dakota
slump 7plung downturn tumbl 6fall weak surg slide slowdown soar slid sluggish plummet
submarin 7navi destroy warship torpedo 6ship missil naval fleet vessel uss cruiser 5aircraft
perceiv 6percept tendenc 5regard obviou ignor portrai exagger resent 4attitud justifi mistaken prejudic
holder 4champion card passport licenc
discount 6retail premium purchas mart fare 5price sale offer buyer rental shopper merchandis
mediev 7centuri ancient gothic 6roman castl renaiss byzantin baroqu 5modern architectur earliest monasteri
smile 7laugh 6nod 5look ey quietli cry greet shout gestur kiss cheer cri
sheet 6paper 5cover wrap coat layer bake cooki dough 4plastic thick aluminum stack
businessmen 6banker entrepreneur 5wealthi merchant 4foreign politician trader businessman buyer billionair lobbyist
amsterdam 7frankfurt rotterdam 6pari vienna istanbul stockholm 5london brussel copenhagen lisbon budapest cologn
panic 6fear scare 5wake spark trigger sudden chao turmoil alarm anxieti provok despair
await 5wait pend anticip 4verdict speedi
adapt 5charact novel fiction script evolv screenplai 4introduct translat creator novelist playwright remak
wound 7policeman 6injur civilian policemen fatal 5kill gunmen roadsid ambush mosul stab assault
segment 4channel
il 7jong 5kim mi nam 4korea da jung hyun yong
sink 6torpedo 5sea ship boat vessel plung submarin tanker drown wreck warship ashor
painter 8sculptor 7artist paint 6architect poet portrait sculptur 5art landscap renown renaiss baroqu
experiment 6research studi scientif 5scientist method laboratori techniqu pioneer prototyp theoret fusion physicist
cult 6sect 5worship gong 4religi shrine guru vampir
deposit 5asset payment accumul 4bank amount cash account loan copper miner or extract
jamaica 6trinidad bahama barbado tobago guyana 5kenya caribbean puerto dominican hondura bermuda 4australia
distinct 7distinguish 6differ uniqu characterist 5particular recogn recognis colour subtl dialect linguist trait
solidar 6uniti 5friendship sympathi gratitud 4democraci freedom pride harmoni brotherhood compass
government 6nonprofit 5committe organ institut affair regulatori oversight advocaci 4judici consult overse charit
wherea 7henc furthermor 6thu moreov 5although therefor typic latter depend vari 4commonli addition
scatter 6debri 5hundr dozen cluster 4across thousand nearbi rubbl ash dens fragment dispers
tonn 9ton 7kilogram 6pound barrel cubic kg metric 5dollar ounc gallon shipment or
oblig 7abid 6compli fulfil 5requir commit will guarante complianc consent exempt repai forgiv
postal 5servic stamp 4mail check registr freight telegraph registri
unfair 6unfairli 5argu discrimin unaccept excus inappropri unconstitut cruel ridicul mislead improp irrespons
ankl 9knee 8wrist hamstr thigh groin 7leg shoulder elbow sore fractur 6surgeri neck
grandfath 8father uncl grandson 7son cousin grandmoth nephew grandpar 6daughter brother eldest aunt
damascu 7syria 6cairo beirut assad amman 5jordan tehran riyadh tripoli 4washington lebanon khartoum
pocket 5cash bag purs 4monei chest strap stuf bihac
crystal 4form ic glass particl plasma
demograph 5trend hispan latino geograph 4popul censu geographi perspect gender divers percept boomer
hardwar 7softwar pc 6comput equip server interfac desktop applianc 5devic compon processor compat
michel 5jean alain dominiqu 4daniel pierr nicola claud gabriel rene
aviv 9tel 6jerusalem beirut istanbul 5israel cairo amman budapest synagogu 4stockholm oslo ramallah
ghana 7nigeria angola cameroon seneg mali togo 6zambia namibia botswana faso burkina gabon
reactor 7nuclear plutonium 6uranium enrich 5fuel facil atom radioact restart warhead 4engin pipelin
scope 5limit broader extent wider dimens 4broad consider depth
somehow 7never seem 6realli someth noth els certainli nobodi obvious realiz somebodi hardli
motiv 6reason 5awar moral intent obviou justifi guilt justif 4convinc belief thought implic
flash 5light wave camera bright burst thunder 4pictur imag trigger sight lightn flame
proce 5proceed 4intend pend
na 5mi fea yoo 4ah oh gen ai min mo choi si tai
merchant 5ship trader businessmen slave 4vessel buyer wealthi banker brokerag fishermen builder thiev
tens 5quiet calm chaotic uneasi 4situat clash tension bitter standoff awkward stalem
deeper 6deep 5wider shallow deepest 4beyond closer depth farther deepen
prestigi 5award academi prize academ honorari renown diploma covet 4honour finest fellowship cann
automobil 8auto 7manufactur motor automot 6car ford toyota honda machineri automak motorcycl volkswagen
oliv 6chees bread butter garlic chop tablespoon lemon salad onion lime 5pepper veget
ralph 5nader 4fred lauren calvin
millennium 4ev advent
inaugur 7ceremoni 6commemor gala centenni 5anniversari celebr parad farewel centerpiec 4schedul attend birthdai
juror 8juri 7judg 6prosecutor testimoni simpson verdict testifi courtroom deliber acquit ito 5lawyer
hopefulli 6realli thing hope sure happen mayb obvious tomorrow anywai glad sooner somedai
lloyd 5britain barclai 4bank plc
humor 6funni joke 5remark comedi inspir comic lyric charm clever ironi prose parodi
jurisdict 6statut 5court legal enforc judici 4law feder suprem prosecut antitrust litig arbitr
quarterli 6monthli pretax 5annual profit earn weekli forecast outlook revis dividend yearli newslett
prosper 6thrive 5vibrant 4democraci stabil stabl enjoi wealth foster sustain fortun peopl harmoni
diplomaci 5diplomat dialogu mideast 4talk envoi intervent albright rhetor mediat holbrook multilater pragmat
dust 6snow debri cloud 5rain sand flame ash fog frost 4burn dirt blanket
istanbul 6athen tel amsterdam aviv stockholm rotterdam 5frankfurt copenhagen ankara osaka budapest synagogu
denounc 8condemn 6critic oppos criticis outrag mock 5protest prais openli racist ridicul angrili
ounc 6cent pound kilogram 5dollar dlr ton barrel tonn troi gallon gram bushel
atp 8wta 6tournament tenni 5championship semi wimbledon semifin pga indoor quarterfin lpga badminton
pedro 6san francisco jose diego juan lui manuel miguel 5antonio carlo vicent alfonso
brave 6yanke sox dodger met philli 5cub astro oriol marlin bullpen padr diamondback
capita 6incom gdp 5averag annual highest estim median gross consumpt exceed yearli cdp
film 6movi documentari footag 5televis video scene episod studio theatric videotap 4drama parodi
lightn 6avalanch 5ranger flame devil tornado thunder flyer 4fire storm flash bruin panther
compli 7complianc abid 6oblig 5requir fulli unless implement violat fulfil disarm voluntarili stringent
mar 5moon lunar jupit eclips 4spacecraft
cheaper 7cheap inexpens 5expens easier afford safer newer 4price bui faster weaker fare
overwhelm 6upset 5defeat desper frustrat stun muster 4surpris shock disappoint delight overcam weari
cloud 6dust fog 5dark snow sky shadow flame ash 4rain wind bright debri
extradit 6prosecut warrant deport 5court trial crimin convict custodi pend indict fugit pinochet
chocol 7cream chees cake candi 6coffe bread butter flavor honei cooki soda vanilla
thaksin 5musharraf bhutto sharif mahathir suharto estrada 4berlusconi aristid anwar thatcher zardari
nonprofit 7advocaci 6organ foundat chariti government charit 5commun fund institut endow outreach 4corpor
ferguson 7wenger 6beckham roonei eriksson kean 5manchest arsen liverpool chelsea ronaldo everton trafford
sacramento 7dalla denver phoenix portland 6houston colorado seattl minnesota tampa utah orlando clipper
dominican 7puerto salvador guatemala 6mexico cuba haiti peru rico hondura nicaragua rican 5rica
pose 6threat 5danger dilemma 4seriou risk potenti vulner confront immin loom
spectacular 6superb magnific 5dramat unpreced comeback brilliant stun gloriou 4unexpect fantast disastr spectacl
kazakhstan 7turkmenistan 6russia ukrain belaru azerbaijan uzbekistan mongolia kyrgyzstan tajikistan 5moldova caspian siberia
spell 5word phrase 4term refer surnam pronounc grammar
quarterfin 9semifin 7final match tournament qualifi semi wimbledon 6round championship champion berth clinch
rider 6bike 5race driver hors ride armstrong motorcycl ferrari schumach bicycl mclaren skier
flame 7blaze 6fire burn burst lit torch 5sky debri dust lightn cloud candl
alfr 5frederick ernest 4robert sir arthur nobel harold jacob herbert theodor friedrich inventor
cameron 5howard 4blair vajpaye macdonald bjp
jefferson 6franklin 5lincoln monro randolph 4township roosevelt
downturn 8slowdown 7recess slump 6econom economi turmoil sluggish crunch meltdown 5boom woe worsen
bailout 6debt loan imf stimulu aig 5fund financ taxpay lender creditor default repai
herald 6newspap editori 5daili editor columnist chronicl tabloid 4globe headlin statesman telegraph hearst
ottawa 8edmonton 7toronto montreal vancouv calgari winnipeg 6buffalo 5detroit minnesota pittsburgh ontario oiler
dirti 5stuff ugli stupid nasti sexi 4bad clean don crazi cop infam silli
raymond 4gilbert
guidanc 5advic instruct curriculum 4provid guid guidelin evalu feedback counselor
hagu 6tribun rotterdam 5indict extradit mladic 4court trial prosecut geneva amsterdam karadz strasbourg
katrina 7hurrican 6disast flood aftermath devast rita 5storm quak orlean tsunami typhoon catastroph
keen 6eager 5hope will reluct willing wari 4interest impress cautiou appreci anxiou sincer
harrison 5carter dylan 4smith jackson warren franklin beatl monro mccartnei
interst 7highwai 6rout intersect freewai sr 5junction ny bypass terminu interchang expresswai md
warfar 6combat 5war militari command naval tactic weaponri 4forc weapon battl submarin reconnaiss
phrase 8word 6refer vers 5write languag text lyric spell interpret pronounc hebrew nonsens
hub 6gatewai 5airport port metro destin busiest 4center oper centr transport connect freight
lankan 8sri lanka 6bangladesh tamil 5india zealand cricket wicket indi colombo ltte skipper
noon 8midnight 7morn middai 6afternoon gmt dawn edt 5sundai saturdai hour pm est
andr 4carlo marc nicola rafael agassi alain
martial 4master instructor fu
aaron 5josh 4matthew jai jeremi ty reggi
reliabl 6accur 5effici suffici credibl proven accuraci 4qualiti adequ insuffici verifi satisfactori inexpens
richmond 6norfolk omaha bedford raleigh 5arlington newport louisvil hampton rochest chester charleston midland
legendari 6famou fame legend renown belov 5greatest hero longtim nicknam icon birthplac homag
wolf 5wild anim hunt hunter lion monster deer eleph creatur rat beast rabbit
burst 6flame gunfir bubbl 5fire explos wave blow suddenli explod erupt flash blaze
su 6lawsuit sue 5plaintiff con 4lo file liabl
miguel 7jose lui 6carlo juan garcia manuel pedro jorg pablo 5rodriguez fernando ramirez
celtic 6ranger knick bruin 5playoff nhl laker devil juventu everton clipper ajax 4bull
girlfriend 9boyfriend 7wife husband 6mother friend daughter coupl girl sister pregnant mom aunt
mart 8wal 7retail 6sale store mcdonald discount supermarket 5wholesal groceri shopper merchandis apparel
conced 5chanc acknowledg mistak nonetheless 4none insist oppon prove dole nevertheless repli contend
whenev 7wherev 6sure everyon els everybodi nobodi anybodi somebodi 5anyon whatev anymor whoever
till 5autumn 4begin januari decemb soon shortli tomorrow midnight dawn noon thereaft commenc
clan 5tribal dynasti faction tribe elder descend ancestor feud warlord 4famili gang sibl
taxpay 6tax pension ir 5monei pai fund insur compens bailout medicaid homeown repai
sorri 7forget sad regret glad 6feel happi pleas unfortun terribl stupid aw frankli
wrap 5bag sheet coat tightli stuf dough 4hand pull piec plastic seal cake
stronghold 5town southern northern taliban insurg guerrilla outskirt kandahar jungl fallujah heartland jaffna
nurs 7hospit medic doctor 6care patient teacher clinic surgeon dental psychiatrist 5psychiatr counselor
banker 6investor trader goldman businessmen brokerag sach 5bank economist merril lehman lender ub
excess 6amount reduc 5curb unnecessari 4increas pressur risk exposur minim rein accumul
accomplish 6achiev feat importantli 5success realiz truli amaz incred fulfil mileston heroic 4tremend
brad 5jason 4matt brett ricki
fever 7pneumonia 6flu outbreak symptom epidem respiratori malaria cholera 5diseas viru ill tuberculosi
remaind 5rest 4entir portion
eta 6basqu 5separatist 4milit pkk sayyaf
characterist 7trait 6uniqu distinct 5differ exampl particular element pattern distinguish henc character variat
lin 8chen 7wang liu wu yang yu huang lu cheng yi chu feng
databas 6inform data web server 5comput softwar document user applic archiv catalog registri
columbu 6pittsburgh portland 5philadelphia detroit seattl dalla minnesota phoenix baltimor milwauke petersburg ottawa
domain 5function matrix 4code user protein databas interact bind
spare 4inflict
willing 6will eager reluct sincer 5abil reiter keen courag appreci patienc inabl reaffirm
endang 5speci protect threaten wildlif harm habitat whale wetland 4preserv salmon ecolog mammal
incent 6subsidi 5tax offer credit benefit loan salari reward bonus exempt leverag buyout
watchdog 5agenc commiss guardian oversight 4monitor regulatori ethic iaea government scrutini advocaci transpar
mp 6parliament parliamentari constitu 5seat labour 4parti elect opposit lawmak politician likud baronet
chronicl 5stori book publish biographi historian herald illustr diari memoir autobiographi excerpt antholog
seng 6index kong hong 5shanghai benchmark nasdaq shed hk nikkei shenzhen hsbc dax
diesel 7fuel gasolin petrol 6electr locomot 5car engin motor util automobil hybrid ethanol
mate 5candid offspr 4femal male choos palin
queensland 7wale brisban perth 6australia zealand melbourn wellington auckland yorkshir adelaid 5canberra canterburi
glenn 5brett allan mcgrath 4terri kyle
voivodeship 5poland 4ontario gmina pradesh yorkshir punjab suffolk
overhaul 6reform restructur 5enact reorgan deregul 4plan propos medicar bailout repeal auster stringent
predominantli 7mainli 6mostli primarili 5muslim ethnic larg shiit sunni tradition inhabit restiv affluent
indianapoli 7louisvil 6cincinnati memphi speedwai jacksonvil 5philadelphia dalla cleveland denver pittsburgh milwauke daytona
phenomenon 5trend 4describ preval occurr
supervis 7overse 6oversight 5assist conduct monitor inspect coordin complianc evalu audit thorough oversaw
tyson 8holyfield 6foreman 5bout rematch 4fight lewi heavyweight ruiz
instruct 5requir request teach advic appropri guidanc manual curriculum 4specif assign recommend instructor
cope 5struggl difficulti overcom allevi 4stress experienc solv burden shortag chronic dire worsen
frequenc 5radio signal transmiss spectrum transmit variabl watt veloc analog dial puls voltag
neil 5ian keith shaun mick 4barri craig allan graem
expel 6expuls 5deport 4suspend
quest 5dream pursuit adventur glori 4ultim magic journei fantasi ambit destini etern elus
sacr 7holi 6ancient templ shrine ritual 5religi buddhist worship divin biblic pilgrimag rever
doug 5mike dan jeff dave rick 4steve jim keith kyle
ariel 7sharon 6israel netanyahu benjamin olmert barak ehud 5arafat abba yasser pere shimon
aziz 6abdullah abdul abdel 5sheikh hamid rahman sheik rashid saleh faisal 4bin maher
fake 6fals steal fraudul 5allegedli passport conceal 4illeg alleg hide trick bribe
symphoni 8orchestra 7philharmon 6opera compos ensembl mozart 5concert piano choir conductor violin bach
pioneer 6inventor 5found founder experiment innov renown invent entrepreneur 4research artist architect physicist
sue 6lawsuit su 5threaten plaintiff liabl 4refus file discrimin smoker
magnitud 7earthquak quak richter 5scale tsunami epicent 4typhoon
lobbi 7lobbyist 5lawmak sponsor advocaci 4capitol advoc bipartisan backer fundrais
runwai 5airport plane airfield 4aircraft flight surfac ramp
chemistri 7scienc biologi 6professor mathemat molecular 5univers studi physic phd sociolog geologi physicist
30 920 15 40 60 812 11 50 13 16 14 18 17
cruz 7santa 6diego santo rosa 5san mexico lui lopez rey vicent flore guerrero
broker 5firm negoti trader truce banker brokerag mediat stearn 4exchang buyer bargain swap
consortium 6ventur 5compani firm subsidiari conglomer ead 4project merger acquisit telecom aerospac llc
chan 6kong hong lee wong cheng tung 5taiwan chen lin chun choi tai
scholarship 6colleg graduat undergradu tuition fellowship diploma endow 5educ grant academ yale enrol
adequ 7suffici 6ensur inadequ insuffici 5provid necessari proper guarante afford properli assur sanit
montenegro 7serbia yugoslavia macedonia herzegovina 6republ croatia yugoslav slovenia moldova 5albania slovakia estonia
standoff 6stalem 5disput tension confront showdown deadlock escal impass defus 4resolv ensu feud
circul 5publish newspap bulletin tabloid newslett 4articl weekli editori print syndic excerpt
wal 8mart 6retail 5sale store chain mcdonald discount wholesal supermarket shopper apparel 4groceri
han 5van jin franz otto bo wilhelm johann 4von zhang karl johan qin
copenhagen 6vienna stockholm pragu oslo lisbon helsinki bonn 5berlin brussel geneva amsterdam cologn
armor 9armour 6armi troop soldier tank infantri artilleri brigad battalion cavalri jeep cruiser
sullivan 4gilbert
identif 7id 6ident registr passport 5identifi check dna valid certif verif registri badg
decre 5law order constitut approv declar amend enact statut abolish repeal ordin 4dissolut
dr 5sir
syndrom 7disord 6diseas symptom acut diagnos respiratori 5cancer ill diabet diagnosi pneumonia alzheim
butter 7cream chees bread flour bake fry vanilla 6chocol sauc cake garlic tablespoon
honorari 6honour 5award appoint honor distinguish bachelor prestigi recipi fellowship diploma phd emeritu
mirror 5imag 4glass reflect frame len telescop
criteria 6guidelin 5standard requir specif elig classif evalu qualif stringent 4determin defin complianc
kuala 9lumpur 7jakarta 6singapor malaysia sydnei bangkok bombai 5manila mumbai shenzhen johannesburg dhaka
brook 4fraser mann
arroyo 7estrada 6gloria 5chavez ramo urib rey calderon zelaya zedillo 4fujimori mesa megawati
cow 8pig 7cattl sheep 6chicken mad poultri livestock dairi slaughter rabbit herd 5milk
roma 7juventu fiorentina 6itali milan lazio parma bologna palermo genoa 5inter ajax sevilla
finger 7hand thumb 6stick neck chest nose ear wrist elbow toe 5tongu lip
seemingli 6seem 5appar strang somehow surprisingli bizarr endless 4suddenli hardli odd unawar verg
favour 7favor 5prefer 4reject oppos strongli criticis overwhelmingli
ceil 6floor roof 5wall tower exterior curtain facad 4window frame dome marbl vault
radiat 5heat solar exposur oxygen laser beam radioact thermal 4rai gase graviti particl
montana 8wyom 7dakota idaho 6arizona colorado missouri oregon utah alaska nevada nebraska vermont
henc 8thu 7therefor wherea furthermor 6mean latter deriv 5howev exampl commonli likewis impli
hull 5vessel deck sunderland torpedo 4side ship outer tanker portsmouth southampton wigan clyde
troi 5ounc 4brent
duncan 5kidd 4robinson campbel parker
soar 8plummet 7rise surg plung tumbl 6price fall climb slump 5drop sharpli dip
trainer 5train hors instructor jockei 4fighter boxer workout breeder
soundtrack 7album song remix 6movi releas music featur debut cd dvd lyric ep
dictat 7regim 6dictatorship 5saddam overthrow repress authoritarian 4ruler suharto mobutu depos warlord
adjust 5inflat balanc salari calcul 4chang rate unemploy monetari revis flexibl upward downward
weaken 6weak stronger strengthen weaker diminish 5significantli undermin bolster intensifi hamper dent greenback
foul 6throw kick 5score ball penalti shot rebound bryant punch intercept puck eject
dual 5automat
stockholm 7helsinki budapest 6sweden amsterdam istanbul copenhagen oslo 5athen vienna pragu zurich rotterdam
character 7describ 5suggest critic remark explain contrast regard context similarli portrai characterist assert
ballet 7dancer 6danc theatr opera ensembl 5music perform theater classic orchestra philharmon 4symphoni
firmli 5fulli strongli stick adher 4stand clearli stanc reiter perfectli reaffirm vigor cautious
mathemat 7scienc theoret 6professor theori philosophi geographi chemistri math biologi abstract sociolog linguist
interpret 6descript context 5refer text regard translat phrase contrari narr biblic vers authent
oak 7pine grove cedar 6hill tree woodland 5forest wood ridg arlington cherri riversid
machineri 7manufactur 6automobil textil applianc 5industri equip steel electron factori furnitur automot semiconductor
roberto 7julio cesar 6carlo lui alberto jorg raul paolo 5rodriguez perez ronaldo ricardo
brilliant 7superb 6clever 5perfect impress spectacular bold incred fantast terrif magnific handsom gloriou
leed 8manchest 7liverpool birmingham newcastl tottenham leicest cardiff southampton sunderland wigan middlesbrough nottingham
syndic 5debra 4newspap editor circul tabloid
thought 6mind emot 5understand imagin passion profound insight convei sincer 4love motiv humor
lisa 6tina 5laura linda janet patricia sara amanda stephani melissa 4jennif luci nina
cement 6steel 5iron copper textil aluminum 4metal concret shed rubber machineri consolid pulp
undermin 6strengthen credibl bolster 5harm weaken legitimaci safeguard hamper hurt diminish deepen dent
baptist 8methodist lutheran 7church pastor evangel presbyterian 6christian cathol congreg missionari episcop anglican
basin 6river lake ocean reservoir tributari drainag watersh 5region vallei creek plateau yangtz
warsaw 8pragu 7poland budapest 6berlin vienna bucharest 5soviet moscow kiev cologn bonn czechoslovakia
paramilitari 6militia loyalist 5polic armi soldier rebel arm gang guerrilla ira policemen militiamen
theft 7robberi 6charg crime fraud feloni 5murder crimin briberi homicid thiev arson evas
hitler 8adolf 7nazi stalin 6reich 5germani soviet communist otto napoleon wilhelm friedrich josef
compil 6record edit discographi catalogu remix 5publish collect chart cd soundtrack demo antholog
cave 6sanctuari cliff 5hill mountain underground tunnel refug canyon tomb dig dug limeston
lithuania 8estonia latvia 7poland czechia romania hungari bulgaria slovakia slovenia baltic 6finland moldova
toi 7doll 5pet candi merchandis applianc 4store furnitur mart jewelri groceri apparel halloween
bennett 5thompson graham evan coleman cunningham gramm 4lewi wilson collin reid libbi
ac 5milan juventu fiorentina 4nadal parma ajax
addition 7furthermor 5addit 4avail consist commonli moreov wherea henc thereaft vari likewis conjunct
pragu 8warsaw budapest 7bucharest 6moscow czechia berlin vienna munich copenhagen kiev sofia cologn
lesser 4greater feloni
uss 7destroy 6aboard submarin hm warship cruiser 5ship navi naval carrier vessel torpedo
descent 6descend ancestri 4ancestor
cleric 7preacher 6shiit sadr imam ayatollah 5islam muslim sunni priest clergi fundamentalist mahdi
kyi 9suu aung 5junta 4myanmar yangon
roadsid 6bomb explos ambush 5baghdad blast explod wound mortar grenad checkpoint mosul deton
kofi 9annan 6un envoi boutro ghali 5resolut solana blix 4colin albright condoleezza madelein
distant 6closest 4rel
roh 6moo 5hyun 4lee bah koh bian chun hee
mini 4version sedan miniatur
cubic 6meter ton metr tonn metric 5million billion foot trillion barrel gallon ft
nashvil 7memphi 5philadelphia detroit seattl dalla tennesse pittsburgh milwauke sacramento hartford louisvil springfield
pit 5dirt 4race pole lap shaft
levi 6tax 5fee subsidi tariff exempt 4incom impos payment emiss incent cigarett taxat
grei 7grai 6black purpl colour 5white red brown blue dark yellow pink pale
blake 6roddick 5murrai agassi sampra nadal hewitt sele djokov safin
trio 7duo quartet 6band jazz drummer ensembl vocalist 5solo string guitar piano vocal
epidem 8outbreak cholera 7diseas flu swine influenza pandem tuberculosi 6viru hiv malaria polio
sergei 7lavrov 6russia vladimir medvedev igor ivanov andrei dmitri yuri 5interfax viktor tass
autumn 7summer spring 6winter bloom raini 5march june juli septemb octob august till
mumbai 7delhi karachi bombai 6lahor calcutta bangalor 5london kuala lumpur colombo dhaka peshawar
reward 5gift incent deserv bonus 4pai opportun benefit promis scholarship merit worthi gratitud
swift 6quick speedi
shake 5wake blow tear shatter rip 4touch suddenli shock knock batter gentli swai
duo 7trio 6vocalist 5band song singer musician vocal guitarist rap drummer songwrit rapper
certifi 6certif 5verifi accredit 4requir complianc valid
yahoo 8googl aol 7microsoft ebai netscap 6internet web onlin facebook browser cisco compaq
yale 8harvard princeton 7univers professor graduat stanford cornel 6colleg faculti undergradu georgetown mit
contrari 6belief justifi assert 5fact reason clearli inde regard ignor interpret impli inconsist
greenspan 8bernank 6paulson policymak 5inflat treasuri recess alan cautiou rubin ecb hint bundesbank
liberia 7congo ivori 6taylor sudan somalia darfur rwanda sierra angola leon burundi drc
gmina 4district voivodeship
wet 7dry 6rain 5winter weather cold snow warm soil sandi moist raini 4wash
honour 7honor 6award honorari 5royal medal prize recognit distinguish merit recognis recipi commemor
hike 5inflat 4price rate climb premium discount steep bike
albright 7powel madelein 6condoleezza holbrook 5clinton envoi annan rubin solana mccurri lavrov primakov
genr 6music artist contemporari fiction parodi 5movi classic theme mainstream fantasi soundtrack filmmak
drill 6offshor 5bp underwat 4pipelin alaska dive rig cleanup diver maneuv
wise 5good will honest 4sure mind proud smart ought stupid clever savvi pragmat
hebron 7jerusalem bethlehem nablu 6israel palestin gaza ramallah pullout golan jenin jericho 5settler
strategist 6analyst 5morgan trader advis economist equiti lynch merril banker advisor hedg sach
maliki 7allawi 5bush blair sharon shiit sunni olmert sadr 4iraq powel netanyahu barak
steep 7slope 6cliff 5hill mountain flat climb canyon terrain 4ridg rocki hike overlook
sacrific 5god courag bless virtu heroic 4save moral digniti sake merci necess forgiv
coat 6jacket wool 5brown color wear hair skin grai dress thick leather silk
bayern 8munich dortmund leverkusen 7juventu stuttgart bundesliga bremen 6milan barcelona ajax bayer fiorentina
lyon 8marseil bordeaux 6monaco toulous strasbourg 5pari madrid manchest barcelona birmingham leicest stade
dakota 8wyom 7missouri nebraska montana 6carolina ohio michigan iowa oregon wisconsin vermont idaho
detect 6investig fbi 5polic suspect identifi discov surveil forens 4agent laboratori radar undercov
disord 7syndrom 6diseas ill mental symptom diagnos diabet alzheim 5brain diagnosi psychiatr cognit
innov 7creativ 6develop technolog 5enterpris excel effici integr pioneer expertis invent entrepreneur multimedia
rid 5ourselv 4want try anyth everyth somebodi forget yourself rebuild
outer 7inner 5upper diamet 4earth surfac thick hull layer rim crater fring sphere
tag 6card 5id badg 4belt identif logo pin
merkel 8schroeder 7sarkozi angela kohl gerhard 6chancellor chirac helmut 5blair putin prodi barroso
widow 7wife daughter marri husband 6father mother sister elderli divorc eldest deceas spous
unsuccess 5attempt unsuccessfulli 4success disastr reelect vain protract
rabin 8yitzhak 7pere 6arafat sharon netanyahu barak shimon 5israel assassin yasser olmert ehud
pharmaceut 7biotechnolog pfizer 6compani industri manufactur maker merck roch 5chemic tobacco healthcar specialti
guitarist 9drummer bassist 8vocalist 7band singer musician songwrit 6album guitar bass pianist 5vocal
pet 7cat 6dog 5babi anim zoo cow toi pig rabbit 4food bird rat
loud 6hear sound angri nois cry laugh shout scream applaus cheer 5whistl cri
voluntari 5mandatori compulsori 4employ exempt
costli 6expens unnecessari 5riski unpopular ineffect 4difficult complic overhaul disastr
guardian 5watchdog
brokerag 6firm dealer trader equiti merril banker lender citigroup ub salomon prudenti suiss
nascar 6speedwai busch daytona earnhardt 5race driver ferrari schumach winston mclaren chevrolet 4bmw
highlight 6underscor underlin 5illustr showcas overshadow 4featur theme reflect emphas spotlight backdrop coincid
renown 7famou 6promin notabl influenti legendari acclaim finest prolif sculptor emin 5artist pianist
poem 8poetri vers 7write poet lyric essai prose 6book novel biographi autobiographi antholog
bottl 7beer champagn soda can 6drink 5wine coffe tea juic coke liquor cocktail
baron 6lord 5henri earl baronet 4princ duke nobl
quietli 7happili 6cautious 5quickli briefli slowli constantli openli smile laugh swiftli abruptli 4wait
leonard 4norman
schwarzenegg 6mccain dole pataki 5clinton obama gore barack giuliani arnold whitman gramm cuomo
lumpur 9kuala 7jakarta 6singapor malaysia bangkok bombai 5shanghai sydnei manila mumbai shenzhen johannesburg
simultan 5multipl
depot 7warehous 5oper headquart store suppli facil factori storag ammunit refineri barrack airfield
contractor 5employe hire mainten supplier aerospac lockhe technician 4compani firm personnel emploi builder
bolivia 8venezuela ecuador 7brazil colombia chile peru uruguai paraguai 6mexico argentina rica hondura
heavyweight 6boxer 5champion wrestl bout knockout lightweight wrestler holyfield 4super loser champ rematch
ld 8writethru 5bc ed updat graf recast pv
roug 8khmer 5pol 4cambodia pot hutu tutsi phnom
devil 6ranger sox panther 5yanke buffalo met bruin anaheim oriol philli raven diamondback
bold 5ambiti brilliant 4courag clever energet
bahrain 7saudi kuwait qatar emir uae oman 6arabia dhabi 5dubai yemen tunisia brunei
hop 6pop rap 5music danc jazz hip musician folk dj punk rapper funk
emphas 7emphasi 6focu focus stress 5understand acknowledg fundament reiter assert reaffirm underscor underlin
greenhous 8emiss gase 7carbon dioxid 6pollut 5climat reduct kyoto 4energi ga curb tariff
artifici 5fertil 4embryo
underwai 5undertaken commenc
lama 9dalai 7tibetan 6tibet 5buddhist monk buddhism 4exil buddha
lone 4lucki
justin 5serena henin clijster martina 4tommi agassi ricki hingi lindsai mickelson sharapova safin
montgomeri 4harrington
mild 5symptom slight 4cold sharp extrem unusu moder dry warm depress acut pleasant
hectar 8acr 7farmland 6ha cultiv 5farm forest ton crop irrig wetland 4veget woodland
fragil 7shaki 5stabil deterior unstabl 4recoveri undermin shatter delic
suu 9kyi aung 5junta 4yangon
pronounc 6word 5speak phrase 4sometim refer somewhat similarli surnam spell correctli accent
courag 6digniti patienc 5moral proud passion willing admir wisdom virtu sincer heroic compass
monica 6lewinski 5barbara linda paula 4santa maria ana whitewat
oxygen 6hydrogen 5blood carbon radiat fluid molecul ion 4water ga dioxid breath sodium
steadili 7rapidli 6sharpli significantli slowli gradual plummet 5rise grow soar decreas shrink deterior
mortar 8shell 7rocket artilleri gunfir grenad cannon barrag 6fire gun bullet airstrik homemad
warrior 6dragon 5spirit hero knight lion devil raider sword beast wizard crusad 4fighter
arrai 4wide
oslo 6copenhagen stockholm helsinki 5norwai plo bonn bergen 4cairo geneva aviv zurich basel
imprison 8jail 7prison convict sentenc 6arrest murder freed tortur inmat parol treason 5deport
roosevelt 8truman eisenhow 6reagan franklin 5kennedi lincoln nixon churchil theodor stalin eleanor 4dwight
regret 7sorri apolog 6acknowledg sad frankli sincer 5feel express mistak disappoint shame embarrass
deck 6roof 5floor entranc wooden hull cabin underneath cockpit pier stack stair porch
monasteri 7abbei 6church templ cathedr chapel buddhist monk nun 5saint parish mediev basilica
decreas 8increas 6declin reduc significantli 5rise growth higher compar consumpt gdp steadili diminish
freshman 9sophomor 6quarterback ucla usc 5junior rooki lineback fullback 4offens graduat cornerback baylor
plaza 7boulevard 6park avenu downtown mall fountain 5hotel squar monument pavilion courtyard sidewalk
oversight 6judici regulatori judiciari supervis subcommitte 5committe administr regul government scrutini disclosur overse
throne 6king princ crown emperor reign eldest heir monarch 5queen ruler inherit monarchi
swear 8oath 4appoint summon allegi
hamid 6karzai 5ahm abdullah abdul mohammad ahmad aziz saleh sy 4shah gul rashid
orient 4cultur philosophi integr perspect leisur
partisan 6republican 5polit democrat gop ideolog 4campaign congression nationalist gingrich rhetor
unaccept 6provoc irrespons absurd 5absolut consequ deem unfair unnecessari inappropri unconstitut ridicul reckless
linda 5barbara susan lisa monica ami janet lynn donna sara judi nina 4ellen
fare 6ticket premium discount 5rental 4airlin cruis destin cheaper
kurd 7kurdish 6shiit 5ethnic sunni hutu turk kurdistan kirkuk 4iraq muslim croat tutsi
apec 8asean 7forum 6summit ministeri 5confer asia agenda wto oecd symposium 4framework seminar
scenario 5predict outcom realist 4possibl situat inevit nightmar catastroph envis
tail 6fin 5head wing neck nose horn teeth stripe 4tip diamet tongu snake
hugo 6chavez 5venezuela nicola cesar 4carlo lui ecuador silva leftist bolivia jorg urib
vermont 7massachusett missouri connecticut 6pennsylvania ohio oregon hampshir wisconsin nevada montana idaho wyom
borrow 7debt loan mortgag lend default repai 6credit payment lender 5monei cash purchas
admir 5prais proud impress courag appreci resent gratitud 4loyal delight enthusiast immens rever
suspici 5suspect unidentifi unawar 4discov appar notic strang detect curiou mistaken
robust 6growth strong stronger sluggish 5recoveri weak steadi sustain modest optim weaker durabl
scrutini 5inquiri oversight disclosur antitrust 4investig attent consider regulatori watchdog ir secreci outcri
basqu 6separatist eta 5spain 4kurdish bilbao
impoverish 6poorest stricken 5poor rich rural wealthi ravag affluent poorer 4neighbor neighbour restiv
romnei 8mccain huckabe 7obama kerri giuliani palin 6republican gore dole gop buchanan gramm
mud 6sand dirt 5water flood clai debri rubbl landslid wash pond dug swamp
leon 7sierra 6ivori angola liberia 5sudan colombia congo timor burundi mozambiqu drc togo
photographi 6art photograph 5artist exhibit paint documentari visual painter filmmak artwork curat imageri
unbeaten 7streak undef 6wicket 5score over skipper scoreless four 4victori straight scorer clinch
marijuana 7cocain 6drug alcohol heroin narcot 5tobacco traffick smuggl cigarett liquor addict opium
jeffrei 5steven kenneth 4execut stephen timothi shapiro
chuck 5bob charli 4joe jack jerri rick
courtroom 7courthous 6court juror 5judg lawyer hear prosecutor juri wit simpson verdict testifi
nobl 5knight 4lord holi imperi tribe sacr baron ruler descend ancestor
complianc 7compli 6disarma verif 5requir enforc inspector implement mandat iaea supervis verifi abid
underli 6fundament 5theori reflect belief percept assumpt 4valu understand attribut uncertainti impli cognit
transform 6dynam 5creation evolv 4creat concept transit integr evolut matrix
pen 5paper 4write print poster
estonia 9latvia 8lithuania 7romania finland hungari slovenia baltic moldova 6czechia macedonia slovakia malta
banner 7flag poster slogan 6chant 5parad shirt logo shout proclaim ribbon candl 4rainbow
ny 6rout terminu sr 5york highwai junction interst intersect interchang md 4avenu pa
layer 6thick 5surfac thin sheet textur 4form cover soil sand mixtur outer dough
poorli 5heavili badli fairli similarli 4highli properli perfectli inadequ
spill 6leak 5oil gulf bp pour tanker contamin exxon slick 4water ga toxic
rafael 6jose carlo juan lui fernando nadal 5rodriguez gonzalez sanchez ramirez guillermo rei
horn 6bass 5guitar tail drum 4string hook violin
teeth 7jaw 6bone tooth 5hair skin neck chest nose finger tail tongu skull
amongst 5notabl 4promin influenti distinguish renown foremost
kg 8kilogram 6pound tonn 5ton weight mm metr ounc gram 4meter heroin pistol
upgrad 5equip improv expand infrastructur instal repair renov newer 4enhanc hardwar downgrad compat
rehabilit 5treatment surgeri mental reconstruct clinic disabl rebuild psychiatr 4hospit care repair vocat
uruguai 8argentina paraguai 7brazil ecuador bolivia rica 6mexico chile peru salvador hondura boca
knick 8laker 7bruin clipper nugget pacer 6nba steeler maverick redskin piston seahawk iverson
backup 5quarterback starter 4rooki catcher portabl bullpen cornerback
pot 6boil 5cook chicken egg pepper cake soup bean oven potato can fry
bristol 6birmingham leicest nottingham gloucest 5leed southampton plymouth surrei worcest midland coventri norwich
accommod 5afford rent dine cabin cater 4room hotel renov conveni leisur configur loung
policeman 7policemen wound 6polic shoot soldier injur gunmen gunman stab bodyguard fatal 5cop
jobless 8unemploy 6unemploi 5rate inflat employ gdp payrol unexpectedli 4labor lowest wage surplu
meal 7dinner lunch breakfast 6food cook eat bread dine dish thanksgiv 5menu salad
heaven 7god hell 6etern 5earth holi jesu soul christ divin merci bless buddha
subscrib 7subscript 6internet aol broadband 5onlin custom cabl user wireless download verizon dial
nyt 6ap undat 5cox ed photo updat graphic coxnet 4editor page summari edt
edinburgh 8glasgow 6london scotland melbourn dublin perth westminst aberdeen 5royal oxford cardiff nottingham
ni 4undat jp
koizumi 7hashimoto 5japan schroeder merkel kohl vajpaye jiabao ldp 4putin yeltsin erdogan jintao
dynam 6integr transform interact 5develop mechan evolut organiz cognit static 4fundament perspect variabl
gregori 5nichola 4paul pope bernard leo
notori 8infam 5brutal 4violent gang legendari mafia fugit viciou
rod 5tube blade cylind bolt valv piston 4steel wire lock pipe magnet shaft
lengthi 6brief 5prolong protract 4endless
dive 6swim diver 5jump 4catch climb ski slide sink slid leap bounc underwat
hamburg 7munich stuttgart bremen 6germani berlin frankfurt bayern cologn dortmund leverkusen 5bundesliga rotterdam
sauc 7soup flavor salad pasta 6cook chees pepper butter juic dish garlic onion
burma 7myanmar 6lao 5vietnam cambodia 4nepal junta aung yangon phnom
valencia 8madrid atletico sevilla 7barcelona deportivo bilbao 6spain liverpool marseil porto santand 5villa
luxembourg 7belgium 6netherland switzerland austria holland 5franc germani eu sweden finland hungari monaco
bruin 7knick 6nhl laker celtic panther clipper flyer redskin buc oiler nugget seahawk
thereaft 5later shortli subsequ briefli afterward onward 4soon eventu prior succeed till addition
prolifer 6nuclear 5weapon biolog disarma ballist 4terror destruct
mercuri 5carbon emiss pollut toxic dioxid gase radioact 4ga exposur radiat hydrogen saturn
bolton 7blackburn fulham middlesbrough 6chelsea everton tottenham leicest sunderland charlton wigan 5portsmouth southampton
sen 8hun 5cambodia 4harvei ringgit ping
toxic 7contamin radioact 6chemic pollut substanc poison hazard 5wast exposur acid mercuri gase
button 5pin click microphon 4pull shirt finger grab pad keyboard
recruit 6hire volunt enlist 5scout instructor mentor 4student train staff personnel enrol sergeant
perez 7rodriguez gonzalez martinez lopez hernandez rivera ortiz alvarez 6garcia fernandez ramirez diaz
slower 8faster 7slow 6pace weaker quicker 5growth fast forecast stronger slowdown acceler sluggish
ought 6think want realli sure cannot certainli will suppos necessarili glad frankli honestli
mtv 6televis tv abc youtub hbo 5video channel nbc cb cnn espn pb
gallon 7gasolin 6barrel 5ga cent fuel ton liter tonn ounc diesel cubic petrol
collis 7accid crash collid 5plane incid explos blast shuttl wreck derail 4caus debri
trick 5try luck clever 4tri attempt easi magic hat fake grab fool cheat
alberto 7carlo 6lui roberto jorg vicent julio cesar guillermo ernesto alejandro 5fernando marco
mansion 7palac 6hous hotel castl bedroom cottag courtyard 5build estat apart manor seasid
advocaci 7advoc nonprofit 6outreach 5organ activist government lobbi lesbian feminist 4environment counsel liberti
veget 7fruit potato 6rice cook corn wheat crop grain bean dri tomato herb
congressman 6democrat republican senat gop 5governor lawmak mccain congression incumb gubernatori gephardt 4newt
premiership 6leagu fa releg bundesliga 5club rugbi chelsea newcastl wigan middlesbrough fixtur trafford
instant 5internet onlin 4messag aol email
holland 6netherland luxembourg 5kingdom belgium denmark sicili 4franc germani sweden malta normandi
ankara 6turkei 5athen brussel istanbul tbilisi 4moscow cypru zagreb
illustr 6book articl biographi essai 5stori publish photograph graphic portrait overview depict sketch
tee 6hole 5ball ah par birdi putt bogei mickelson 4golf pin ur golfer
tariff 6subsidi quota 5export impos reduct wto emiss levi exempt taxat 4trade tax
catherin 6mari elizabeth ann margaret louis emma 5nichola joan carolin salli dorothi katherin
plagu 6ravag strife 5troubl outbreak unrest turmoil drought epidem woe instabl rampant worsen
pickup 7truck 6car chevrolet sedan wagon jeep 5drive ford merced cab 4armor dodg
sovereign 4statu asset sovereignti entiti
advisor 7advis 6consult 5portfolio strategist counselor 4senior
interfer 4harm
pump 5oil ga suppli electr gasolin pipe pour inject petrol fist 4water reservoir
freestyl 8medlei 6olymp metr sprint relai medalist swimmer 5medal swim marathon downhil gymnast
strictli 6strict abid adher 5exclus prohibit forbid explicitli 4enforc defin principl oblig compli
orbit 8spacecraft 6space earth moon planet nasa shuttl astronaut lunar asteroid jupit atlanti
lucr 6covet 5sponsorship 4ventur gambl
cafe 8restaur 7shop 6hotel dine nightclub pub loung 5mall inn upscal sidewalk disco
bhutto 7zardari 6sharif 5musharraf thaksin 4diana widow anwar gandhi mccartnei megawati thatcher
que 7se es una por 6lo la el en con para si 5ha
karadz 8mladic 6serb bosnia milosev 5arafat slobodan fugit 4sarajevo indict croat wartim kostunica
harvest 7wheat crop 6fruit corn grain soybean 5rice farmer agricultur grower cultiv grape
expertis 6knowledg skill 5technolog resourc abil talent creativ excel consult innov leverag organiz
gaug 5indic 4measur railwai benchmark locomot cpi
outskirt 7near nearbi suburb 6citi town outsid downtown grozni 5neighborhood kabul vicin neighbourhood
bali 5bomb indonesia mumbai nightclub mastermind 4suicid blast jakarta istanbul sumatra
tune 6guitar melodi 5music song sound sing listen lyric vocal rhythm drum keyboard
harper 4blair
mandatori 6requir minimum mandat strict compulsori stringent 5impos guidelin voluntari exempt moratorium repeal
juic 8lemon 7lime 6sugar milk butter sauc flavor garlic tomato soda can ginger
gunfir 7mortar 6fire artilleri burst grenad sporad barrag 5clash gunmen shell cannon sniper
manual 5automat instruct 4machin layout configur autom
abdel 7abdul 6aziz rahman karim 5moham ahm sheikh omar sheik rashid saleh nasser
coca 8cola 7coke pepsi 6grower 5tobacco coffe beer crop opium banana beverag soda
nowher 6go somewher 5someth noth seem els nobodi anywher hardli everywher anywai somehow
outlet 6store supermarket distributor 5restaur advertis retail chain shop mall mcdonald groceri conveni
rabbi 6jewish jew judaism 5religi jerusalem orthodox pastor hebrew congreg biblic isaac synagogu
leather 7shoe 6cloth pant jacket silk wool garment 5wear coat tan boot carpet
hybrid 5model toyota honda diesel nissan chevrolet fusion sedan 4ford altern bmw ethanol
shorter 6short longer 5length slower lighter durat shorten heavier 4long centimet
sao 9paulo 7santo janeiro 6brazil rio 5bueno santiago lima caraca nacion bogota boca
randi 5jeff dave 4mike pitcher jai josh shawn travi
perfectli 6pretti fairli 5quit fulli clearli perfect exactli nice fit carefulli properli 4somehow
cigarett 7tobacco smoke 6liquor smoker cigar 5alcohol drink beer marijuana candi 4morri pill
taxi 8cab 7bu buse 6car passeng driver truck bicycl commut motorist carriag 5pedestrian
whilst 4latter
chi 7minh 6ho cheng 5chen lin yu huang chung ming chiang fu nguyen
halftim 5half minut score kick touchdown overtim midwai scoreless 4goal rebound foul stun
berkelei 6univers harvard cambridg yale princeton 5california professor campu graduat faculti mit phd
cry 8scream cri 7laugh shout 6rememb loud 5love hear afraid sad kiss hei
vari 5differ rang typic depend wherea variat variabl 4characterist addition furthermor accordingli width
salvador 8guatemala 7dominican rica hondura nicaragua 6mexico colombia puerto peru ecuador panama rican
atop 6beneath 5behind stand deck underneath flank 4top front tower sit dome stack
slalom 8downhil 6prix ski sprint alpin nordic skier 5race championship olymp marathon podium
valid 6certif 5obtain applic ballot definit proof registr identif legitimaci verifi authent 4incorrect
ingredi 6food cook meat sauc recip flavor herb spice 5sugar dish bean pasta
guatemala 8salvador 7mexico colombia peru dominican rica hondura nicaragua 6puerto costa ecuador paraguai
burundi 8rwanda 7congo zair drc 6sudan uganda tanzania chad liberia hutu tutsi togo
tap 5plug 4pump microphon
pierc 5tear chest 4shoulder bullet gunfir bow ear throat sele
shipment 6export cargo 5sale ship suppli ton deliveri cocain smuggl bulk tonn stockpil
abbei 7monasteri 6cathedr chapel manor 5church st castl parish mediev westminst 4triniti dissolut
glori 6triumph 5dream spirit fame hero legaci legend pride quest etern gloriou 4shine
commod 6market trade stock price currenc export trader 5dealer grain volatil hedg soybean
macao 7kong hong 6mainland macau 5taiwan singapor shanghai strait sar hk guangdong tung
percept 6reflect attitud perceiv 5sens understand belief sentiment perspect confus underli bia tendenc
enthusiasm 6confid passion 5sens sentiment excit joi appreci sympathi delight appetit discont gratitud
span 5length stretch longest width 4bridg
delawar 7virginia 6pennsylvania ohio massachusett illinoi maryland missouri connecticut oregon mississippi wisconsin arkansa
aristid 7zelaya 6haiti gbagbo bertrand 5ouster mobutu 4coup oust exil thaksin kabila saakashvili
worship 6god templ holi faith christ prayer shrine congreg prai ritual bless rever
juventu 8milan fiorentina 7roma bayern lazio parma 6barcelona inter chelsea ajax bologna genoa
sidelin 6ankl sore hamstr 5knee shoulder wrist elbow thigh groin 4rest tight preseason
propaganda 4nazi hitler cartoon racist poster espionag imageri parodi
inevit 6consequ unfortun 5seem happen certainli inde ultim obviou unexpect immin tragic undoubtedli
grab 6pull throw punch 5shoot hand catch pick shot kick steal knock snap
lehman 7merril citigroup stearn 6financi morgan lynch goldman hedg sach ub subprim aig
benedict 8pope xvi 6bishop vatican 5cathol cardin archbishop bless papal basilica 4holi priest
baht 7dollar ringgit 6cent peso rupiah rupe 5billion euro pound hk rand nz
suitabl 5desir 4safe choos proper suffici prefer
surprisingli 6quit pretti somewhat fairli unexpectedli 5surpris modest impress similarli nonetheless upbeat albeit
vs 5beat def bt 4match fc versu quarterfin
bedroom 7room apart bathroom 6hous floor kitchen mansion basement courtyard closet 5bed dine
underw 8undergo undergon 7surgeri 6prostat 5knee diagnos surgic fractur 4extens repair groin cardiac
rhetor 5polit bush clinton speech argument tone stanc ideolog blunt ridicul 4debat humor
poultri 7meat chicken livestock dairi 6bird flu beef cattl cow pork slaughter pig
greet 7welcom cheer 6applaus 5crowd invit recept smile shout delight farewel applaud mourner
alic 6susan jane emili luci emma salli 5mari ann sarah margaret helen dorothi
interact 6dynam 5develop user function visual interfac cognit 4behavior integr facilit chat feedback
automak 8chrysler 7auto motor gm toyota nissan daimlerchrysl 6ford honda fiat volkswagen daimler
bryan 5craig
textil 7manufactur garment 6industri export cotton furnitur machineri apparel 5product agricultur factori wool
forb 5obama mccain romnei buchanan gramm 4magazin dole gop richest whitman contributor nader
fiji 7zealand samoa 6australia 5thailand zimbabw lanka rugbi guinea queensland auckland papua madagascar
glasgow 8edinburgh 7aberdeen 6scotland manchest dublin birmingham leed belfast perth cardiff nottingham norwich
bolster 7boost 6strengthen undermin buoi 5improv enhanc weaken robust reinforc diminish deepen dent
owen 5kean 4ferguson roonei
anchor 5cnn 4abc nbc
evolv 6rapidli 5evolut adapt transform 4chang concept slowli gradual dynam evolutionari
kilogram 8kg 7pound ton tonn 6ounc gram 5meter seiz cocain heroin weigh metric
karen 5tamil ami jill kathi 4rebel refuge linda kate dian judi shirlei cindi
casei 5petraeu
birdi 9bogei 8putt 7hole par 6mickelson sorenstam 5round finish shot stroke tee harrington
ministeri 6apec 5meet confer summit forum asean conven secretariat preparatori 4cabinet session wto
croat 8serb bosnia 7croatia moslem 6serbia 5kosovo yugoslav albania sarajevo tutsi herzegovina 4yugoslavia
middai 8afternoon 7morn noon 6tuesdai wednesdai mondai thursdai fridai gmt overnight 5yesterdai midnight
lung 7cancer 6heart diseas brain tissu stomach respiratori liver kidnei tumor prostat 5bleed
santo 7sao 6brazil rio paulo cruz santiago paraguai lima do eduardo domingo 5janeiro
cdy 7clr 6rn
bind 6molecul 5protein enzym 4agreement treati specif gene protocol domain ratifi
teenag 8teen ager 7boi girl youngster 6child young youth pregnant boyfriend 5woman girlfriend
sail 7ship boat yacht 6vessel cruis voyag warship ashor 5sea fleet aboard dock
logo 6mascot 5color brand shirt banner trademark colour poster slogan nike motto badg
bailei 4tucker
wisdom 6belief virtu 5sens god knowledg faith truth courag patienc divin essenc compass
bueno 7caraca 6argentina paulo santiago janeiro bogota 5rio sao lima fe nacion boca
ruler 6king kingdom dynasti reign monarch 5empir crown emperor throne sultan monarchi conquest
inn 7hotel 6restaur lodg pub cottag 5resort breakfast mansion cafe dine manor loung
tissu 7brain tumor 6cell bone lung liver kidnei transplant 5cancer skin cord spinal
chess 5championship profession basketbal tenni hockei amateur volleybal gymnast badminton 4footbal soccer poker
palmer 6nicklau 5carson 4ross watson mickelson irwin
provision 5interim
narrowli 5unsuccessfulli 4defeat easili narrow slip reelect
spectrum 5frequenc
ham 6sunderland fulham wigan middlesbrough 5newcastl leed bolton portsmouth everton tottenham blackburn southampton
stamp 6coin 5print postal passport poster mint 4card signatur registr commemor badg
unifi 5integr
harold 5herbert 4edward walter alfr ernest nicholson
ottoman 8byzantin 7empir 6napoleon 5centuri imperi persian mediev sultan armenia turk conquest prussia
breakawai 6separatist ossetia abkhazia 4rebel georgia chechnya caucasu himalayan
nairobi 6colombo johannesburg harar abuja dar 5kenya karachi mogadishu dhaka amman algier kathmandu
dame 9notr 5ucla usc rutger bulldog 4saint penn syracus
breed 6bird sheep bred breeder 5speci wild hunt cattl poultri livestock pig herd
jorg 7lui julio cesar 6jose carlo juan manuel roberto alberto ricardo eduardo alejandro
romanc 7romant 6novel drama fiction tale fantasi 5mysteri adventur lover thriller novelist memoir
batter 6hitter 5hit storm in pitch swept pitcher bat hander pinch bullpen scoreless
alarm 6alert 5warn fear worri prompt panic scare outcri 4concern trigger loud heighten
reynold 6morri 5tobacco simmon williamson
buchanan 7gramm 6republican mccain kerri dole gop bradlei romnei kemp perot nader huckabe
knife 6stab blade 5hand gun stick grenad sword pistol spear wield 4arm bullet
dine 7restaur dinner breakfast 6room hotel guest lunch kitchen meal cafe menu loung
latvia 9estonia 8lithuania 7romania hungari bulgaria slovakia slovenia baltic moldova 6poland czechia finland
spa 5hotel resort bath 4inn marina salon
motorcycl 7car bike bicycl 6driver ride honda automobil merced jeep 5truck motor prix
helen 6mari ann margaret 5susan jane anna alic carolin emili luci emma katherin
classif 5standard criteria qualif 4classifi
plo 7yasser 6palestin hama arafat fatah pna 5israel jerusalem abba pere oslo ramallah
karachi 8lahor 7mumbai bombai dhaka peshawar 6colombo 5jakarta bangkok islamabad nairobi punjab calcutta
breach 7violat 5neglig 4confidenti
eurozon 6ecb oecd 5europ economi eu euro inflat unemploy monetari imf gdp bundesbank
santiago 6juan chile salvador santo bueno 5mexico argentina carlo lui lima caraca domingo
passport 7visa 6card citizenship identif 5check ident licens registr fake stamp certif id
outgo 5incumb 4presid vice replac predecessor
invad 7invas 6conquer 5occupi annex conquest 4forc territori alli flee enemi napoleon colon
disclosur 6disclos confidenti 5account document testimoni enron oversight scrutini memo secreci improp withheld
penn 5notr syracus georgetown rutger 4ucla dame usc
genuin 7sincer 6truli 5kind sens true understand obviou passion honest profound meaning tangibl
recip 6cook sauc ingredi dish menu soup salad 5tast cake bake cooki pasta
stun 6surpris upset shock 5victori beat disappoint triumph overwhelm spectacular surprisingli delight thrill
yu 8wang liu yang 7chen wu zhang lin huang lu cheng yi liang
freeli 5readili happili 4directli openli
shenzhen 8shanghai 7guangzhou tianjin 6kong hong taipei guangdong 5hk seng kuala lumpur jiangsu
acut 7chronic respiratori pneumonia 6ill symptom syndrom diagnos 5diseas suffer infect infecti asthma
administ 5prescrib 4clinic supervis overse
thomson 6reuter 5analyst survei forecast newswir 4compani profit electron predict telecom murdoch pretax
robberi 7theft 6crime murder kidnap slai homicid feloni arson 5charg arrest rape spree
fishermen 7fish 6boat migrant whale 5sailor fisheri drown shrimp diver tuna trout 4shark
chronic 7acut 6suffer ill diagnos diabet respiratori asthma 5problem diseas symptom disord tuberculosi
exclud 5offset 4exempt
sculptur 7paint sculptor 6art museum exhibit galleri monument portrait painter decor marbl artwork
harvei 4morri sen fletcher holt
dish 7cook soup salad pasta 6sauc recip chef menu potato bake fri cuisin
criticis 7critic 6denounc 5strongli prais condemn 4oppos publicli stanc favour outspoken ridicul bitterli
nerv 6spinal 5brain nervou muscl tissu cord 4heart cell pain strain stomach
apolog 7regret 6sorri 5comment publicli outrag shame embarrass denial condol sincer insult forgiv
ep 8album 7releas lp demo remix 6song debut cd soundtrack vinyl 5band dvd
serial 5seri episod novel drama fiction comic killer 4sequel thriller sitcom manga antholog
sultan 5king princ kingdom dynasti emir ruler ottoman oman brunei raja 4abdullah ibn
starr 6lewinski whitewat 5investig prosecutor testimoni prosecut inquiri testifi impeach wrongdo rove libbi
erect 6build monument 5stone wooden chapel fenc brick demolish plaqu 4cemeteri barrier altar
gibson 4wright mel
drag 5push pull plung slide 4fall jump slip slump tumbl slid squeez stumbl
cub 7sox astro 6yanke dodger met oriol philli marlin padr diamondback 5pitcher nl
rhythm 6jazz guitar vocal drum melodi funk 5music sound lyric trio tune acoust
realist 5optimist imagin perspect scenario fantast straightforward pragmat 4definit ambiti ideal accur illus
raider 7bronco panther seahawk 6offens cowboi steeler packer vike redskin buc charger raven
ramallah 8nablu 7gaza jenin 6palestin arafat jerusalem hebron bethlehem beit jericho 5yasser rafah
sectarian 7strife 6violenc bloodsh 5conflict shiit tension insurg sunni unrest hatr 4ethnic escal
conting 7deploy 6deploi peacekeep 5troop personnel multin logist isaf 4battalion roster
migrat 6migrant emigr 5immigr 4popul refuge inhabit descend inland influx flock
huang 8chen wu 7wang liu yang lin yu lu cheng xu feng 6chu
sailor 6ship navi crew boat aboard vessel warship servicemen diver 5submarin fishermen destroy
tang 7wu ming qian liang 6wang yang yu wei zhou yi chu qin
abraham 6isaac 5jesu prophet biblic mose theodor 4jew sacrific rabbi testament ibn eli
gen 7fea 6bc 5pol 4undat na
luke 6matthew 4gospel gile
laugh 7smile cry joke 6everybodi tell wonder loud shout scream frankli cri laughter
drum 8guitar 7bass 6instrument vocal rhythm drummer keyboard 5band piano horn tune brass
sheffield 6manchest birmingham newcastl leed wigan middlesbrough nottingham norwich trafford 5liverpool glasgow fulham
burton 4barton
hitter 7pitch pitcher baseman fielder outfield 6in homer bat starter catcher out shortstop
shaw 4turner
compact 5cd disk sedan rom 4disc chevrolet
dalai 9lama 6tibet tibetan 5exil 4buddhist monk buddhism
chef 7cuisin 6restaur dish 5cook tast kitchen dine recip menu pizza 4wine grill
spotlight 5attent shine forefront 4headlin highlight backdrop overshadow
zair 8congo 7rwanda burundi drc kinshasa 6uganda liberia kabila 5refuge sudan darfur chad
gram 8milligram 7calori 6fat kilogram cholesterol sodium mg 5protein ounc kg fiber satur
facilit 6cooper enhanc enabl 5develop assist promot encourag implement foster integr coordin collabor
soap 6televis tv 5comedi abc sitcom daytim itv 4drama actress bbc dish oprah
merced 8bmw benz 7car porsch 6toyota honda ferrari renault volkswagen sedan volvo daimler
agassi 9sampra 8nadal hewitt roddick hingi sele djokov safin 7serena henin clijster sharapova
oval 4lawn
timet 6deadlin pullout timelin 5implement outlin roadmap 4withdraw mandat specifi handov blueprint envis
jacob 5isaac 4alfr
bunch 5gui crazi 4pretti stuff
bow 5hand shoulder neck nose finger pin sword fist 4stick ear slap arrow
evalu 8assess 7examin 6analyz 5review conduct determin analysi recommend relev supervis criteria audit
angela 7merkel 5sarkozi nicola schroeder julia gerhard emma helmut 4kohl klau jenni
dirt 6mud 5road rough sand debri pit garbag trash dug pile mound dusti
franco 5manuel roberto dictatorship rivera julio cesar 4carlo perez alberto hernandez giovanni
pine 7tree oak grove cedar 6hill forest wood woodland 5mountain ridg cherri mapl
myer 4pharmaceut fallujah merck pfizer
harass 6sexual abus discrimin misconduct intimid assault 5accus alleg complaint tortur rape persecut
airplan 8aircraft plane 7fly jet 6flight airlin crash pilot helicopt boe cargo hijack
joke 7laugh 6tell funni humor silli 5mayb fun stuff stupid frankli ridicul nonsens
guangdong 8zhejiang fujian shandong jiangsu 7shanghai sichuan guangzhou tianjin yunnan 6china provinc shenzhen
kandahar 7kabul mosul helmand 6afghanistan taliban basra fallujah waziristan peshawar 5baghdad mogadishu kirkuk
jami 5darren 4ian
freight 7transport rail cargo 6railwai passeng railroad ferri haul locomot amtrak 5traffic truck
crush 5beat defeat oust bloodi smash toppl 4victori break swept upris revolt overcam
ramo 6manuel 5jose lui garcia silva miguel arroyo perez torr estrada eduardo 4flore
sampra 9agassi 8roddick safin 7nadal hewitt becker hingi henin clijster sele sharapova djokov
cartoon 6comic parodi 5televis tv video pictur anim documentari fiction poster sitcom manga
cpc 6npc 5hu jiang kmt jintao zemin secretariat 4china committe zhu peng kuomintang
matur 4bond
se 7que 6en es una por si 5la el ha mi con para
leas 6rent 5contract bui own owner licens ownership rental tenant licenc 4land properti
tube 6pipe 5rod cylind valv shaft 4plastic wire pump aluminum vacuum blade cord
heroin 8cocain 6drug traffick smuggl marijuana narcot addict opium 5kilogram illicit smuggler 4kg
rubin 5greenspan albright becker paulson 4treasuri cohen condoleezza ivanov bernank haa mccurri yevgeni
retali 6attack airstrik 5threat threaten condemn hostil warplan provok deter unleash incurs 4harass
sheep 8cattl 7cow livestock pig herd 6farm breed deer slaughter eleph rabbit 5hors
usag 5refer attribut deriv surnam dictionari 4languag standard code introduct translat furthermor variant
appreci 6sincer gratitud 5interest understand thank welcom impress tremend willing admir enthusiasm importantli
javier 6solana 5jose carlo juan lui rodriguez rafael jorg hernandez raul alvaro alvarez
altitud 5flight temperatur mph elev terrain 4rang kilomet meter metr height ft slope
abduct 8kidnap 6murder hostag rape kidnapp slai 5arrest suspect freed tortur captiv assault
telegram 5mail cox column fax columnist com 4letter page chronicl condol
volleybal 8badminton softbal 7soccer basketbal tenni 6footbal championship hockei athlet swim polo gymnast
assad 6syria mubarak damascu hosni 5arafat jordan netanyahu abdullah pere barak rabin gadhafi
glad 7realli sure happi obvious sorri 6think feel everybodi pleas wonder proud hopefulli
caution 6cautiou 5warn concern worri optimist greenspan skeptic wari reassur cautious 4stress uncertainti
dragon 6lion warrior beast 5tiger magic knight devil ghost monster sword creatur fairi
memphi 7nashvil 6philadelphia dalla indianapoli louisvil 5houston miami tennesse orlean cincinnati milwauke jacksonvil
straw 5rice blair 4white brown wood mccurri downer
nicknam 7name 5know famou legendari mascot 4hero commonli dub phrase belov motto aka
bacteria 7virus 6viru infect contamin 5diseas toxic anthrax poison insect influenza antibiot viral
grandmoth 8mother aunt 7father wife daughter sister uncl grandfath grandpar 6husband cousin mom
ruin 6destroi 5buri castl rebuild monasteri mansion rebuilt shatter demolish rubbl ravag wreck
candidaci 6presidenti candid nomine endors 5elect vote voter nomin ballot gubernatori perot reelect
immin 7impend 6threat 5possibl anticip inevit likelihood avert 4fear sudden unexpect demis loom
joan 5mari elizabeth margaret catherin carol emma 4actress maria ann gabriel patricia teresa
cavalri 9infantri 8regiment brigad battalion 7armi armour 6troop command corp artilleri colonel armor
monopoli 6gazprom 5telecommun telecom 4regul ownership liquor
salmon 7fish tuna trout 6shrimp cod 5meat fisheri whale potato seafood 4chicken veget
diagnos 7diseas patient cancer ill diagnosi 6infect symptom acut diabet pneumonia alzheim prostat
burial 7cemeteri tomb 6funer 5buri grave chapel ritual mound altar coffin relic rite
shout 8scream chant 7cry cheer cri 6crowd angri loud laugh slogan 5whistl angrili
ferrari 8mclaren 7schumach renault alonso 6driver lap merced bmw rossi porsch 5honda busch
pastor 7baptist congreg methodist 6church bishop priest episcop anglican evangel ordain lutheran preacher
ruth 4jacki judi dorothi mantl
uzbekistan 7kyrgyzstan tajikistan 6kazakhstan turkmenistan 5belaru azerbaijan 4mongolia
nova 8scotia 6newfoundland 5cape ontario quebec isl brunswick halifax cornwal 4columbia manitoba suffolk
ghost 6shadow monster witch fairi vampir haunt 5evil tale hell creatur beast batman
kah 6lah ree 5ah bah yah koh mee rah kuh ih eh dah
rebuilt 7demolish 6build renov 5destroi restor repair cathedr chapel rebuild ruin gothic facad
canyon 7mountain creek 6lake hill vallei ridg cliff plateau 5park rocki mesa boulder
regain 5lose gain recov retain 4eventu confid struggl momentum weaken pois clinch diminish
enclav 6bihac 5territori occupi settler sarajevo hebron srebrenica annex besieg outpost jericho 4outskirt
embrac 5idea applaud 4oppos faith welcom prais mainstream notion endors openli judaism pragmat
archiv 7librari 6collect document catalogu 5museum databas compil manuscript artifact diari catalog smithsonian
incred 8amaz unbeliev 7tremend fantast terrif awesom 6pretti absolut truli terribl aw immens
tragic 7tragedi terribl horribl 6unfortun strang sad 5moment fate profound bizarr scari heroic
moslem 8muslim 7croat 6shiit fundamentalist 5christian serb bosnia holi sunni orthodox hindu 4hutu
medvedev 8putin dmitri 6russia yeltsin vladimir bori sergei ivanov kuchma lavrov 5mikhail primakov
trademark 5licens copyright patent logo 4brand violat signatur
immun 5hiv vaccin consent 4diseas protect patient cancer infect alzheim tuberculosi antibiot polio
martha 5ann barbara laura ellen 4linda alic christin luci sara salli katherin jill
precis 7accur 6exact accuraci 5determin exactli calcul specifi paramet 4method descript logic correctli
java 6sumatra 5mindanao 4indonesia softwar remot jakarta aceh server papua do os
math 6teacher grade mathemat curriculum literaci 5school student educ academ teach classroom exam
stomach 6heart pain chest lung liver throat bleed sore thigh 5knee mouth kidnei
gilbert 4raymond sullivan
inherit 7heir 6eldest 5father son wealth cousin grandfath throne grandson nephew sibl ancestor
decor 6paint sculptur 5interior architectur furnitur portrait carv marbl costum artwork exterior facad
penc 6share cent plc 5percent rise euro pound rupe dividend kronor bhp 4pretax
slot 5ticket 4card automat switch flip
rica 8costa ecuador 7chile peru uruguai salvador guatemala hondura paraguai nicaragua 6mexico panama
anxieti 6fear anger depress uncertainti grief despair 5concern worri panic heighten linger discont
implic 5involv evid investig alleg regard consequ extent wrongdo misconduct 4question inquiri motiv
inventori 6stockpil 5price sale suppli crude retail output gasolin surplu wholesal warehous refin
shakespear 5theatr opera literari poetri poet poem playwright 4literatur translat vers mozart prose
bargain 5negoti 4trade concess broker
grip 5turmoil 4struggl instabl
meantim 4declin anticip inventori sooner
downhil 8slalom 6prix ski sprint alpin nordic skier 5race championship finish olymp freestyl
mitsubishi 7motor nissan 6toyota honda automak samsung volkswagen hyundai benz daimlerchrysl daimler 5auto
schumach 7lap ferrari mclaren alonso 6driver busch earnhardt rossi 5race prix rider renault
pois 5confid 4readi eager comeback surprisingli regain unexpectedli
tide 5storm wave flood swept tidal 4wind surg eros
anwar 6mahathir mohamad 4ahm thaksin bhutto sharif amir saeed
skeptic 6doubt wari 5concern critic worri convinc optimist reluct cautiou enthusiast disagre reassur
impeach 5senat gingrich judiciari nixon starr gonzal 4clinton vote congress lawmak lewinski misconduct
leaf 7mapl 5red yellow flower 4tree sox cub purpl panther
nee 6ah uh 5oh ee ahl bah lah moo koh mee tah dah
altogeth 5anywai 4irrelev
automot 7auto automobil aerospac 6industri manufactur semiconductor 5engin electron motor automak supplier applianc
weigh 5pound weight kilogram 4inch
spur 5boost eas surg rebound sluggish stoke 4push momentum offset bolster stimul buoi
viktor 7yushchenko 6vladimir bori igor chernomyrdin 5russia ukrain yeltsin sergei mikhail andrei kuchma
shatter 6smash 5destroi collaps blow tear shake ruin rubbl rip wreck 4fragil dent
flexibl 5necessari relax rigid pragmat 4balanc monetari strengthen effici incent adjust restraint leverag
sandi 6soil rocki shallow 5sand habitat plain wet terrain cliff marsh slope moist
slave 7slaveri 6coloni 5freed merchant migrant descend plantat peasant emigr 4nativ confeder ancestor
migrant 7immigr 6fishermen migrat 5refuge asylum homeless unemploi deport seeker smuggler emigr repatri
prescript 6drug medicar pill prescrib 5health medic medicin medicaid supplement addict pharmaci antibiot
monster 7creatur 6ghost beast 5evil hell horror wolf dragon sequel batman vampir villain
antitrust 6lawsuit litig 5feder legal enforc regul complaint regulatori patent scrutini fcc arbitr
loyalti 7allegi 5faith loyal sympathi virtu gratitud 4strength belief courag enthusiasm patienc betrai
supplier 7distributor 6manufactur maker 5compani industri product export buyer subsidiari pharmaceut automak automot
entiti 5corpor merg 4individu asset enterpris subsidiari autonom affili sovereign wholli
monk 7buddhist nun 6priest tibetan monasteri 5templ lama worship sect buddhism buddha 4church
jungl 6desert 5rebel mountain forest guerrilla stronghold rug 4countrysid paradis woodland dusti swamp
keeper 7goalkeep 5header 4ball striker goali
wholesal 7retail 6sale consum supermarket groceri distributor 5price store purchas discount mart inventori
cellular 7wireless 6phone telephon mobil telecommun broadband verizon 5cell motorola nokia mci ericsson
henderson 4seng
prohibit 7restrict forbid 6ban permit outlaw exempt 5law violat statut unconstitut explicitli repeal
gestur 5remark welcom smile goodwil nod gratitud 4speech manner tone greet provoc sincer
sharif 6musharraf bhutto 5thaksin pervez zardari 4ahm sheikh anwar sheik malcolm hussain
demolish 7build rebuilt 6destroi renov demolit 5construct occupi abandon mosqu brick ruin dismantl
grid 5electr circuit util voltag 4system transmiss
dale 6earnhardt 5winston 4wallac elliott
obstacl 7hurdl 5difficulti overcom barrier daunt 4challeng formid
everydai 4necess
merit 5award honor recognit outstand scholarship honour deserv worthi legitimaci affirm citat 4qualif
wartim 5war nazi hitler atroc postwar mladic stalin 4soviet karadz battlefield adolf
ail 6beleagu 5bankrupt embattl crippl 4fledgl
racism 7prejudic 6racial discrimin racist 5hate apartheid slaveri bia hatr homosexu 4violenc anti
spencer 4diana
ambit 6aspir 5clout 4dream pursu intent passion pursuit quest enthusiasm statur
lieberman 7biden 6mccain 5republican gore netanyahu kerri dole giuliani lott dodd schumer gephardt
mess 5thing gui everybodi sort stuff 4happen els nobodi somebodi sorri horribl bureaucraci
sack 5quarterback touchdown steeler 4yard resign throw bench bronco packer redskin punt reshuffl
preciou 6valuabl 5treasur 4gold silver vital diamond miner commod
scorer 6leagu goal score 5team season player nba striker rooki nhl premiership bundesliga
mous 6mice rabbit 5anim cat rat monkei spider clone 4brain robot bug frog
arctic 7antarct 6sea ocean alaska antarctica 5atlant baltic wilder whale glacier caspian siberia
proclaim 7declar 5banner slogan motto 4symbol etern
lodg 6inn 5hotel cabin cottag 4resort dine loung
aceh 6sumatra 5papua 4provinc kashmir separatist timor java sichuan jammu milf jaffna mindanao
angl 6vertic curv veloc 5edg len width horizont 4side distanc corner axi blade
aerospac 7automot 6manufactur aviat semiconductor lockhe ead 5industri engin boe airbu daimlerchrysl daimler
hebrew 6jewish word bibl translat biblic testament 5languag text literatur phrase rabbi judaism
consent 6permiss 5requir request accept marriag obtain permit divorc oblig immun notifi 4spous
brent 7crude 5oil price barrel mercantil 4exchang cent deliveri troi fletcher
usc 8ucla 7notr baylor 6quarterback freshman rutger 5bruin dame bronco cal sophomor seahawk
transmit 6transmiss 5viru infect frequenc virus 4broadcast dial viral tb
epic 6tale fantasi thriller saga trilogi 5novel drama fiction genr narr sequel antholog
bmw 8merced volkswagen 7toyota honda renault volvo benz daimlerchrysl porsch daimler 6ferrari nissan
aol 8yahoo 7googl netscap 6internet onlin microsoft warner subscrib facebook ebai mci compaq
cola 8coca pepsi 7coke 6beer beverag soda 5brand mart bottl brew pfizer 4breweri
exce 8exceed 7surpass 6minimum 5averag cost estim amount maximum gdp capita threshold expenditur
proport 5densiti ratio sum smallest fraction 4popul repres elector equal turnout represent decreas
15 920 12 11 30 13 16 14 18 17 810 40 60
grenad 7fire explos explod bullet mortar 6gun rifl ammunit gunfir cannon pistol deton
kmt 9kuomintang 8dpp 6chen lien ying 5taiwan chan huang caucu cheng shui ldp
garag 6basement 5car door apart shop rent cafe bedroom warehous cab 4build room
kabila 7mobutu 6congo zair laurent drc gbagbo kinshasa 5rebel rwanda liberia burundi museveni
congreg 7church pastor methodist presbyterian lutheran 6cathol baptist worship clergi episcop anglican evangel
luca 5lui fernando di roberto gabriel pablo leonardo paolo 4martin del cruz marco
kate 6jane rachel 5susan sarah girlfriend alic helen ellen jessica emma salli lauren
dell 7hewlett 6microsoft ibm intel hp packard cisco compaq 5pc yahoo desktop netscap
dj 6remix 5musician duo guitarist hop rap drummer comedian songwrit rapper vocalist bassist
float 5balloon 4flag
slobodan 8milosev 6serbia yugoslavia yugoslav belgrad 5kosovo serb bosnia karadz laurent mladic kostunica
quartet 7trio 6jazz piano ensembl violin 5string orchestra instrument symphoni choir pianist roadmap
superintend 5offic supervisor 4depart district teacher sheriff clerk sergeant truste instructor brigadi vocat
surgeon 7doctor surgic 6medic surgeri nurs transplant dental psychiatrist 5patient specialist technician cardiac
armenia 7azerbaijan 5ukrain romania hungari bulgaria macedonia lithuania estonia ottoman turk macedonian moldova
mob 6angri gang riot rampag 5polic crowd violent clash gunmen policemen militiamen protestor
tan 5color skin grai bright pink leather purpl wong chin lim shade nguyen
biologi 7studi scienc professor chemistri molecular 6univers research harvard mathemat sociolog evolutionari geologi
pork 8meat 7chicken beef 6poultri potato bacon lamb 5corn sauc bean pig seafood
ear 6ey mouth chest nose finger throat tongu lip 5hand hair neck chin
nadal 8agassi roddick djokov 7sampra hewitt serena hingi henin sele sharapova safin 6rafael
blog 7web onlin websit facebook twitter 6internet magazin page youtub newslett gossip 5editori
pale 6dark shade 5white brown grai bright thin pink grei purpl 4color colour
pipe 6tube 5water ga pipelin pump sewag 4electr wire rod leak baton valv
purpl 8yellow pink 7red green blue 6black color orang grai bright colour shade
poorest 7poorer 6countri impoverish 5poor poverti contin hardest richest 4popul affluent
logic 6theori analog 5reason concept principl fundament explan mathemat interpret quantum theoret algorithm
tomb 7templ burial 6ancient monument shrine marbl inscript relic 5stone cemeteri cave artifact
claud 7jean 5jacqu pierr francoi alain dominiqu antoin 4bernard michel ecb
potter 5book novel harri 4fiction fantasi trilogi
writethru 8ld 5ed updat recast 4add bc urgent graf
alberta 8saskatchewan manitoba 7ontario 6canada quebec calgari edmonton winnipeg 5columbia montana scotia brunswick
lender 8mortgag 7loan creditor 6bank lend brokerag borrow default homeown mae subprim 5fanni
stir 7boil 6mixtur fry 5cook spark pepper butter garlic provok onion gentli ginger
iceland 6norwai estonia latvia malta 5greec netherland sweden denmark finland lithuania baltic scandinavian
justifi 7justif 6reason contrari excus 5deni argu intent motiv assert compel ridicul impli
bt 6def 5vs 4usa seed telecom fra hi eng ita
basement 6hous room floor apart bedroom garag bathroom courtyard 5insid kitchen warehous closet
rupiah 7peso 6dollar yen baht ringgit rand rupe 5cent euro currenc sterl greenback
loser 7gainer 6outnumb 4lose heavyweight
wellington 8auckland 6sydnei melbourn queensland brisban adelaid perth canberra canterburi 5johannesburg bombai halifax
fiber 6optic 5cabl protein gram synthet 4fat compon aluminum cholesterol sodium milligram
furthermor 8moreov 7therefor wherea henc addition 6thu nevertheless likewis 5howev although exist instanc
ami 5jennif linda alic karen rachel dian judi 4jane emili anni amanda jenni
outrag 7anger outcri 6angri condemn shock denounc shame provok ridicul 5furiou irrespons insult
sinn 9fein 6ira gerri 5belfast likud ulster 4parti ireland
courthous 7courtroom 5court downtown manhattan entranc capitol mansion barrack auditorium courtyard sidewalk facad
hungri 5happi sick desper scare frighten 4everyon everybodi afraid homeless crazi anxiou weari
deliber 6juror 5juri testimoni proceed acquit intention 4judg prosecutor conclud intent testifi starr
albani 6hartford 5york boston connecticut sacramento newark syracus rochest springfield brunswick suffolk 4massachusett
rescuer 7rescu 6crew survivor firefight rubbl wreckag diver 5search trap debri ambul retriev
renaiss 8baroqu 6centuri art architectur mediev gothic 5style modern contemporari architect painter sculptor
pradesh 7punjab kerala nadu 6kent gujarat 5district counti india ontario queensland dakota jammu
bike 8ride bicycl 7motorcycl 6rider 5car drive hors ski wheel cart wheelchair wagon
nissan 8toyota 7ford motor chrysler honda automak mitsubishi volkswagen hyundai daimlerchrysl 6bmw renault
espn 7abc nbc cb cnn 6televis tv broadcast 5fox mtv hbo pb jazeera
grandson 8son grandfath nephew eldest 7father brother uncl cousin 6daughter heir grandpar 5grandmoth
victorian 6gothic 5melbourn mansion eleg 4scotland architectur coloni mediev decor cottag baroqu facad
bout 6knockout holyfield rematch 5fight tyson heavyweight boxer 4round wrestl wrestler foreman
pilgrim 6pilgrimag mecca 5muslim holi tourist mosqu prai mourner flock 4thousand shrine worship
spectat 7crowd 6fan 5cheer protestor 4stadium watch audienc visitor arena enthusiast applaus mourner
coin 6stamp mint 4gold currenc silver collector inscript
multin 5conting 4firm ventur peacekeep pharmaceut aerospac overse
ringgit 7dollar baht rupe 6cent malaysia hk peso rupiah 5billion singapor rand nz
bronco 8seahawk 7raider colt steeler packer redskin buc charger raven 6nfl quarterback cowboi
walt 8disnei 6paramount mgm 5warner soni 4studio entertain nintendo blockbust spielberg
hood 5armor helmet clad 4armi black soldier front wear grai uniform jacket jeep
baltic 7lithuania estonia latvia 5russia soviet poland ukrain finland arctic malta caucasu scandinavian
tass 9interfax itar 6anatolia kyodo yonhap irna 5agenc quot sergei ivanov 4russia unidentifi
midwest 6kansa 5ohio northwest northeast minnesota illinoi iowa oklahoma missouri mississippi dakota heartland
gabriel 5antonio carlo juan lui manuel miguel luca pablo julio cesar moreno 4maria
scare 7frighten 6fear worri afraid panic 5bad mayb wors wake anybodi embarrass bother
clerk 6offic 5sheriff supervisor 4attornei superintend servant groceri
enrol 7student graduat undergradu 6school colleg educ elig pupil tuition kindergarten 5faculti diploma
hedg 6investor invest currenc trader equiti lehman stearn 5fund asset bet merril commod
cabin 5room rent deck accommod bedroom lodg cockpit cottag 4hous passeng inn loung
josh 6matt 5jason aaron 4ryan quarterback starter randi shawn
lotteri 5ticket gambl 4casino bet alloc
bath 5water bed kitchen spa wash bathroom toilet shower fountain 4room palac pool
mahathir 8mohamad 6anwar 5thaksin 4malaysia musharraf suharto
resumpt 6resum halt restart 5negoti stall speedi 4dialogu bilater ceas facilit
niger 6nigeria seneg mali faso burkina gabon 5congo guinea angola chad cameroon madagascar
companion 6lover 5wife friend daughter cousin nephew 4son husband sister uncl girlfriend aunt
hammer 6nail 5stick bolt 4push blow knock
gospel 6christian bibl testament vers 5church faith jesu christ prayer baptist choir evangel
deserv 5chanc certainli truli reward ought merit decent worthi 4want obvious absolut assur
sach 8goldman 7merril citigroup 6analyst morgan lynch banker lehman ub salomon suiss stearn
nicol 5simpson 4jennif girlfriend boyfriend jessica amanda stephani
invent 7inventor 5idea concept method techniqu pioneer innov conceiv physicist 4modern patent devis
julia 5actress maria anna margaret angela emili elena dian emma jenni 4mari jane
riski 5costli hedg 4difficult subprim irrespons tricki problemat
dome 6tower 5mosqu roof cathedr shrine arch marbl granit courtyard facad 4build vault
herbert 5harold ernest 4sir alfr allan wilhelm friedrich ludwig
zhu 7wang liu jiang wen peng qian 6hu wu zhang yu xu jiabao
duck 6chicken 5wild bird buffalo cat deer eleph pig rabbit 4dog anaheim hawk
ehud 8olmert barak 7sharon netanyahu pere shimon 6arafat abba ariel yitzhak 5israel yasser
lethal 5deadli inject dose potent 4toxic anthrax poison cruel antibiot
putt 8birdi 7hole par bogei 6mickelson 5shot stroke tee jumper sorenstam nicklau 4bunker
contend 5republican candid challeng mccain argu oppon dole gop nomine backer gramm 4assert
jeremi 4tim eric jonathan aaron
overse 7supervis 6oversaw 5task coordin oversight audit 4handl monitor government evalu subcommitte reorgan
recreat 6park leisur 5facil wildlif outdoor scenic 4tourism wilder marina waterfront amus wetland
livestock 8cattl 7poultri sheep 6farm farmer agricultur cow dairi pig herd 5crop slaughter
barn 5hous shop ranch cottag 4farm mosqu brick pub butcher
fernandez 7gonzalez martinez lopez sanchez 6rodriguez garcia perez hernandez alvarez 5vicent ortiz alejandro
hernandez 8rodriguez 7gonzalez martinez perez ramirez rivera ortiz 6garcia lopez torr rey alvarez
elev 6slope 5height ridg altitud stair 4level locat floor upper adjac ft width
anthrax 5flu viru deadli outbreak infect vaccin bacteria swine contamin poison influenza radioact
intensifi 6heighten escal 5continu effort strengthen intens weaken persist hamper vigor relentless deepen
pleasur 5love fun joi amus 4experi enjoi passion delight leisur thrill
cameroon 7ghana seneg gabon 6nigeria congo guinea angola namibia mali togo faso burkina
50 940 60 820 30 15 710 11 13 16 14 18 17
dairi 7farm milk poultri 6farmer meat cattl cow livestock 5food chicken beef seafood
coxnet 5nyt
baseman 8fielder shortstop outfield 7pitcher hitter catcher jeter 6met homer hander oriol 5sox
intact 6remain 5surviv preserv 4aliv restor fragment skeleton
hondura 7ecuador salvador guatemala rica nicaragua 6mexico venezuela chile haiti panama dominican uruguai
blockad 5gaza halt closur sieg crippl 4port disrupt dock curfew paralyz
unnam 6unidentifi yonhap 5sourc quot kyodo 4cite interfax tass itar
countrysid 6landscap 5town villag rural forest desert hamlet prairi farmland peasant seasid vineyard
calcul 6equat 5determin statist analysi predict method accur sum adjust precis correctli paramet
compris 7consist 5approxim roughli 12 11 4repres mainli divid predominantli 13 16 14
workshop 7seminar 6symposium 5work theatr forum programm exhibit classroom lectur 4art concert showcas
dpp 8kmt 7kuomintang 6chen caucu 5parti democrat huang shui bian lien ying ldp
mikhail 6russia vladimir bori andrei dmitri 5alexand sergei medvedev viktor igor yuko yevgeni
revolt 8rebellion 7upris 5revolut coup 4invas unrest riot crush overthrow ouster peasant discont
sympathi 7condol gratitud 6express grief 5emot anger joi solidar enthusiasm outrag convei sincer
recognis 8recogn 6recognit internation 5statu respect distinguish distinct honour 4honor regard legitimaci accredit
marco 6lorenzo paolo 5antonio carlo juan manuel roberto alberto salvador andrea pablo fabio
rotat 5vertic axi 4start fold horizont
fidel 6castro 5suharto 4raul dictatorship estrada zedillo
cm 7mm diamet centimet 6inch tall ft 5km length metr thick width radiu
servant 6maid 5gentleman 4teacher salari priest pension nurs clerk unemploi pupil unpaid spous
anaheim 6angel colorado seattl phoenix tampa dodger oakland astro oriol padr diamondback 5devil
diabet 7cancer obes alzheim asthma 6diseas patient ill disord diagnos liver kidnei cardiac
trace 6discov 5find identifi discoveri dna uncov artifact ancestri 4evid reveal ident whereabout
hewitt 8agassi roddick safin 7sampra nadal sharapova djokov 6serena hingi henin clijster sele
setback 5failur disappoint comeback triumph unexpect downturn inevit disastr turnaround overshadow 4suffer woe
timothi 5mcveigh 4kenneth jeffrei nichol
absent 5otherwis absenc unavail 4albeit
hutu 9tutsi 7rwanda 6burundi 5militia congo albania massacr extremist kurd slaughter militiamen 4rebel
oral 4therapi dose antibiot
colombo 6nairobi karachi 5sri lanka jakarta lankan kuala mumbai bombai dhaka lahor calcutta
punch 6hand ball knock grab 5throw kick finger foul hook bounc fist 4shot
johannesburg 7harar pretoria 6sydnei bangkok nairobi dhaka perth 5melbourn kuala lumpur wellington brisban
healthcar 7health 6care 5educ medic insur welfar medicar pharmaceut medicaid nutrit dental 4biotechnolog
sino 7bilater 5relat cooper mutual friendship strait qian 4partnership asean hu jiang roc
undergo 8underw 7surgeri undergon 5diagnos surgic prostat cardiac 4treatment therapi rehabilit psychiatr fractur
kiss 6goodby 5love friend touch smile cry scream stranger cri 4mother laugh shout
idaho 8wyom 7oregon utah montana 6arizona colorado oklahoma missouri alaska nevada dakota vermont
terrain 6mountain slope 5area desert landscap rocki steep altitud sandi alpin scenic rug
rubbl 7debri wreckag 6buri rescuer dug pile corps 5survivor trap mud ruin dig
safer 6safe 5cheaper unsaf 4easier haven cleaner quicker
auckland 8wellington 7sydnei melbourn brisban adelaid perth canterburi 6queensland newport cardiff canberra kingston
khartoum 7sudan 5darfur chad 4islamabad damascu liberia nairobi mogadishu eritrea yangon kinshasa abuja
slate 5schedul
princeton 8harvard yale 7univers cornel 6professor graduat stanford berkelei undergradu georgetown mit rutger
laurent 6kabila gbagbo 5jean congo pierr ivori slobodan francoi mobutu 4alain kinshasa antoin
reservoir 8dam 7pond 6water river lake creek basin irrig drainag 5drain downstream wetland
belfast 7dublin 6glasgow ulster 5london ireland edinburgh sinn yorkshir fein westminst windsor halifax
crawford 4walker
fantast 7amaz incred 6terrif magnific unbeliev awesom 5fun extraordinari brilliant marvel aw thrill
alik 5tend eager accustom 4increasingli politician everywher wari enthusiast
therebi 7thu 5reduc therefor succeed henc diminish 4greatli indirectli
minneapoli 6chicago philadelphia hartford 5boston houston seattl dalla denver cincinnati portland milwauke louisvil
icon 5imag fame hero symbol legend legendari poster 4popular statu famou artist legaci
itar 9interfax tass 6anatolia kyodo yonhap irna 5agenc quot sergei 4unidentifi ivanov yuri
digniti 6freedom respect pride liberti courag conscienc 5moral sovereignti sake virtu compass uphold
nake 7nude 5man corps 4woman boi girl pictur photograph ly clad
norfolk 6richmond newport essex suffolk cornwal 5hampton scotia charleston halifax worcest bedford newfoundland
trinidad 8tobago 7barbado guyana 6jamaica 5venezuela caribbean puerto rico ecuador rica hondura bahama
bradi 5quarterback quinn 4chandler
khmer 8roug 5cambodia pol 4rwanda genocid pot hutu tutsi phnom
unhappi 6frustrat anxiou uncomfort bitterli resent uneasi 5feel complain disappoint regret wari awkward
yorkshir 8essex somerset lancashir surrei 7sussex midland 6scotland wale durham bradford devon cornwal
minim 5effect necessari reduc substanti consider adequ unnecessari likelihood constraint 4signific excess advers
lanc 4armstrong rider
timber 7lumber 5forest coal mine mill copper grain or log forestri plantat bamboo
dispatch 6send 5deploi alert evacu ambul 4rescu personnel helicopt patrol summon escort
rahman 6ahm abdul abdel 5ali sheikh hassan ahmad aziz sheik rashid sy 4saleh
carol 6judi 5ann margaret joan lynn ellen dian salli dorothi deborah shirlei 4susan
rap 7rapper 6music song singer pop hip lyric hop punk songwrit funk 5album
suharto 5thaksin fidel dictatorship fujimori estrada authoritarian megawati 4regim dictat mahathir pinochet mobutu
intersect 7highwai terminu sr 6road rout avenu lane junction interst boulevard freewai interchang
fulfil 6oblig abid 5commit achiev satisfi compli accomplish aspir undertak 4promis dream realiz
interven 4intervent promptli swiftli unwil
hook 5hand catch kick knock lock finger grab punch flip rope 4pull stick
rivalri 7feud 5conflict tension bitter rift 4rival domin clash faction showdown duel matchup
mourn 6funer grief mourner 5celebr tribut prai commemor rever 4ceremoni birthdai prayer belov
walsh 5mcgrath waugh 4smith anderson bowler
grandchildren 7grandpar 6daughter sibl 5child wife parent sister grandmoth grandson nephew eldest aunt
hardlin 6islamist reformist 5moder radic nationalist likud fundamentalist centrist 4conserv cleric ultra loyalist
rbi 8homer 7in strikeout 6tripl bat hitter out shutout 5doubl consecut pitch sosa
exceed 8exce 7surpass 6estim 5total averag compar revenu lowest minimum gdp capita threshold
wrongdo 7alleg misconduct 6deni prosecut briberi improp 5investig admit fraud disclos implic neglig
nathan 4ian stuart shane brett
tenth 7fourth fifth sixth seventh eighth ninth 6second third 5highest overal lowest fastest
gerald 6ronald
mozambiqu 7angola tanzania zambia namibia malawi botswana 6uganda seneg madagascar 5africa guinea ghana
deer 6hunt sheep eleph rabbit herd 5farm wild bird cattl zoo cow breed
cake 7bread chocol pie bake cooki 6cream butter candi pizza potato sandwich dough
kenni 5jimmi eddi 4chri sean derek darren ronni corei
strand 6ferri 5passeng 4thousand trap evacu migrant motorist
jong 8kim 7il 6korea jung hyun yong 5pyongyang chung jin nam cho choi
enact 7legisl amend repeal 6legislatur abolish 5law bill congress reform adopt provis statut
hei 7ok yeah gonna 6realli ca mayb everybodi oh somebodi crazi hello daddi
blaze 7flame 6fire firefight rage 5storm explos blast burn swept erupt burst wreckag
cartel 5drug mexico colombia gang opec traffick cocain mafia 4felix narcot smuggler
lisbon 6portug copenhagen porto 5madrid barcelona brussel paulo amsterdam pragu janeiro bucharest genoa
janet 5lisa linda reno judi 4susan laura christin kathleen deborah shirlei
apartheid 6slaveri dictatorship 5mandela racism anc repress 4decad era regim nelson brutal racist
toler 5norm 4attitud punish advoc hate perceiv hatr repress homosexu prejudic adher
hardest 6worst 5poorest toughest 4hit harder
ash 5debri dust cloud 4ground rain buri burn scatter flame volcan
header 6minut goal goalkeep vollei 5score ball corner striker kick midfield keeper forehand
secretli 5secret allegedli hide confess supposedli videotap conceal 4tape spi clandestin improperli conspir
dissolv 6dissolut 5parliament resign disband 4form merg mixtur
unemploi 6elderli jobless 5job unemploy employ homeless migrant workforc retire 4young hire emploi
certif 7diploma 6registr certifi valid qualif accredit 5requir obtain licens identif placement licenc
endem 6speci 5genu habitat extinct madagascar flora beetl 4nativ guinea moth mammal subtrop
moodi 7downgrad 5outlook 4warn merril upbeat
hopkin 5professor medicin 4univers research medic studi scienc doctor harvard clinic psycholog phd
leak 6spill 5investig bp contamin radioact libbi 4cia probe pipe memo uncov plug
derek 6shortstop jeter 5jason pitcher baseman catcher fielder outfield berni 4brandon damon vaughn
sooner 6anywai hopefulli 5wo happen mayb tomorrow anytim somedai 4anybodi guess anymor quicker
basket 5ball rebound 4throw foul puck jumper nugget punt iverson
nephew 8son brother uncl cousin grandson 7father grandfath eldest 6daughter heir sibl aunt
bipartisan 6senat congression 5democrat republican legisl lawmak gop compromis endors unanim dodd 4pelosi
unoffici 4regular
rental 7rent 5sale retail ticket luxuri vacat premium purchas discount fare leas trailer
unanim 6approv overwhelmingli 5decis vote resolut reject bipartisan upheld ratifi affirm 4recommend overturn
nearest 6closest 5locat distanc proxim 4main adjac terminu vicin
recast 7ed updat 6add graf 5ld writethru pv 4background correct clarifi
choru 7sing choir 6voic vocal melodi 5song danc orchestra lyric loud anthem chant
memo 6letter document fbi memorandum 5statement pentagon cia tape disclosur confidenti communiqu 4leak
audit 5review conduct examin supervis oversight evalu overse 4inquiri submit consult complianc supervisor
pregnanc 7birth 6abort pregnant infant matern 5cancer sex marriag hiv breast divorc prematur
minu 6celsiu 5percent averag compar drop lowest zero fahrenheit 4rate plu ratio dip
alter 6chang modifi 4significantli gene genet clarifi drastic modif
persist 6linger worsen 5despit continu concern worri uncertainti anxieti intensifi instabl underscor discont
uae 8qatar emir oman 7saudi arabia kuwait bahrain dhabi 6dubai 5malaysia arabian brunei
creditor 7lender 6debt sharehold bankruptci aig repai 5loan payment bailout default ow bankrupt
laser 6optic 5light rai rocket devic radar radiat beam telescop scan sensor puls
postseason 8playoff 6game season nfl nba sox nhl met mvp preseason nl shutout
gunman 7gunmen assail 6shoot policeman stab sniper 5suicid bomber policemen unidentifi ambush fatal
scout 5volunt recruit 4hockei guid instructor mascot
swap 5deal exchang bui bond transact 4share cash loan payment broker default
boulevard 7avenu plaza 6downtown lane mall intersect freewai 5street road park corridor sidewalk
reopen 5open shut resum halt closur renov 4termin temporarili demolish restart shelv rafah
fischer 5germani schroeder merkel gerhard wolfgang 4europ eu kohl klau berger dominiqu rasmussen
wei 7wang liu wu zhang yang yu zhou zhao xu yan cao liang
aggreg 4result
landslid 6flood swept 5storm rain earthquak quak tsunami debri mud avalanch tidal 4devast
rand 6dollar rupiah 5yen euro currenc peso baht ringgit sterl rupe nz greenback
dc 5comic 4superman voltag
narr 7narrat 6stori novel fiction poetri tale poem prose 5write biographi epic essai
eldest 8grandson 7son daughter cousin nephew heir 6father marri brother youngest grandfath sibl
sander 4lewi collin reggi
paraguai 8uruguai 7brazil argentina chile peru costa ecuador bolivia rica 6mexico salvador guatemala
choir 7orchestra choru ensembl 6sing 5perform danc concert piano symphoni congreg gospel philharmon
statut 7law 6constitut amend provis jurisdict 5feder rule violat prohibit enact repeal ordin
hariri 5lebanon assassin beirut 4syria damascu rabin
christi 5auction
showdown 6duel matchup rematch 5final semifin quarterfin standoff foe loom stalem 4victori triumph
variat 5differ similar exampl varieti pattern characterist vari variabl variant paramet 4chang dialect
input 6feedback voltag 5output compon mechan frequenc interfac modul algorithm paramet 4function audio
patienc 6courag 5sens confid willing enthusiasm wisdom restraint urgenc compass clariti 4assur sincer
epa 6pollut fda 5administr environment regul recommend emiss guidelin faa usda 4feder agenc
leo 4gregori alfonso
ultra 4orthodox hardlin punk neo
server 7desktop 6comput softwar user pc hardwar databas browser linux 5microsoft interfac os
bah 6ah oh uh ree ahn soo dah 5moo sah rah ih eh
ai 6hei 5yeah hi yan gonna si 4ca ok ho na yu wei
liabil 6insur compens pension litig 5asset lawsuit bankruptci creditor plaintiff beneficiari liabl neglig
raid 5seiz gunmen ambush loot commando 4polic milit search patrol confisc militiamen rampag
classroom 6school student campu elementari kindergarten auditorium gymnasium 5room teacher faculti math curriculum
drummer 9guitarist bassist 8vocalist 7band musician 6singer guitar bass trio drum songwrit 5duo
venic 6rome florenc turin napl 5itali festiv milan amsterdam cann bologna genoa rotterdam
recipi 6award 5receiv prize honor elig donor donat scholarship honorari honour beneficiari 4transplant
lu 8chen 7wang liu wu zhang yang lin yu huang cheng chu feng
atroc 7genocid massacr 6crime brutal perpetr 5war murder nazi tortur rape wartim srebrenica
seller 7buyer 6collector distributor 5sell dealer purchas vendor ebai 4retail auction discount supplier
florenc 6venic 5rome turin napl bologna tripoli genoa 4berlin vienna alexandria sicili
boxer 6heavyweight lightweight 5fight wrestl bout wrestler 4champion amateur trainer medalist swimmer holyfield
ugli 7nasti 6terribl stupid scari horribl 5bad bloodi sad crazi bizarr silli viciou
pour 5fill spill pump drain boil 4water bottl juic wash sprai champagn can
react 7respond 6swiftli cautious 5reaction applaud angrili 4quickli strongli laugh promptli
bowler 8batsman 7wicket spinner 6fast cricket over shane skipper darren vaughan mcgrath waugh
curriculum 7educ 6school program academ teach math undergradu vocat 5student teacher faculti classroom
tunisia 8morocco 7algeria 6oman 5egypt saudi arabia qatar bahrain uruguai cameroon uae seneg
profess 5practic faith academ religion teach philosophi belief theologi lifelong virtu practition 4educ
sterl 6greenback 5dollar currenc weaker rupiah ringgit rand 4yen pound benchmark baht rupe
default 7debt mortgag borrow 6credit loan lender subprim repai 5payment bankruptci bailout creditor
dioxid 8carbon gase 7emiss greenhous 6pollut 5ga mercuri toxic hydrogen 4reduct oxygen radioact
fein 9sinn 6ira gerri 5belfast likud ulster 4parti ireland disarma
newton 4cambridg
mbeki 7mandela zuma 6anc obasanjo 5africa african zimbabw mugab 4nelson tsvangirai museveni pretoria
breakdown 5failur 4error
heighten 7tension 6intensifi underscor 5concern eas spark uncertainti anxieti urgenc escal deepen stoke
rhode 5island virginia carolina massachusett maryland connecticut louisiana hampshir hawaii hawaiian 4alabama delawar
cure 6diseas treatment cancer treat ill diabet alzheim 5patient therapi diagnos malaria tuberculosi
disk 7disc rom 6cd 5comput digit dvd storag audio pc compact laptop desktop
easter 7christma holidai ev thanksgiv feast 5dai celebr ritual ramadan pilgrimag commemor halloween
rupe 7dollar ringgit 6billion cent baht rupiah nz kronor 5dlr hk nt rand
jewelri 6item cloth shoe furnitur accessori garment antiqu 5shop leather textil apparel potteri
woe 6crisi troubl turmoil crunch worsen meltdown 5uncertainti slump downturn plagu fallout miseri
arch 6facad 5wall bridg tower roof wooden brick dome vertic granit flank 4altar
wari 7worri cautiou 6eager reluct skeptic anxiou reassur 5investor fear increasingli keen uneasi
delic 5tricki textur 4smooth fragil subtl contenti crisp
down 4crash knock
midwai 5stretch halftim halfwai 4second minut fourth
slim 4narrow margin
outlin 7blueprint 6propos 5detail discuss implement framework revis unveil timet memorandum roadmap devis
ecb 7bundesbank 6monetari eurozon policymak 5inflat feed imf opec greenspan bernank 4rate lend
heir 7inherit eldest 6son successor throne grandson nephew 5cousin grandfath ancestor deceas offspr
refineri 6oil petroleum pipelin refin 5ga plant fuel suppli crude coal gasolin shutdown
statesman 5editor column austin columnist 4cox editori herald
breath 5pain sleep cry stomach 4heart sick oxygen bleed cri sweat
descend 7ancestor 6descent 5tribe grandfath clan throne slave grandson heir ancestri 4extinct emigr
reliev 5pain pitcher starter hander pinch bullpen 4relief in pitch hitter sore outfield
winston 5nascar dale churchil earnhardt 4race speedwai busch daytona
seminar 8symposium 7forum workshop 6lectur 5confer attend consult topic 4particip exhibit preparatori outreach
mah 7rah 6ah uh lah moo ree noh eh dah 5ee hah goh
ronaldo 8beckham 7striker roonei 6midfield chelsea 5brazil ferguson roberto raul winger fabio luiz
sin 5god jesu evil christ shame guilt forgiv 4love faith truth divin
ram 5drive load charger 4car bu truck pickup raider propel jeep
miracl 5jesu cure 4christ heal bless salvat
supervisor 5offic employe sheriff supervis superintend clerk 4depart board oversight audit technician staffer
kohl 8helmut 7schroeder merkel 6gerhard 5yeltsin chancellor chirac koizumi prodi klau 4germani hashimoto
geograph 5boundari demograph geolog linguist 4region defin geographi context divers correspond distinct latitud
menu 6restaur dine recip dish 5dinner breakfast meal chef salad fri cuisin burger
brisban 8melbourn adelaid perth 7sydnei queensland auckland 6wellington cardiff canberra harar nottingham bangalor
lineback 8cornerback 6offens quarterback buc fullback 5rooki tackl bronco sophomor steeler redskin outfield
slaveri 7slave 6apartheid 5coloni racism persecut homosexu 4civil discrimin abolish
pant 7wear shirt jacket 6cloth dress shoe hat leather boot outfit 5suit stripe
talli 5poll statist count ballot turnout 4vote score estim preliminari accur recount
snap 5straight pull streak finger grab bounc thumb reel 4hand pick rebound knock
semiconductor 6electron manufactur maker chip intel automot aerospac motorola 5compon silicon samsung compaq
haul 6truck cargo load freight 5carri ship passeng boat ton ferri tanker luggag
loop 5rout lane parallel curv bend terminu 4line connect corner intersect bypass horizont
havana 7cuba 6castro 5san francisco miami downtown diego manila panama caraca bogota 4santiago
tier 5junior rank aa 4top divis premier premiership intermedi liga
mogadishu 7somalia 6kabul 5baghdad nairobi kandahar basra fallujah mosul najaf bihac warlord aden
mauric 5bernard 4charl jean franci antoin
claus 7provis 6amend 5constitut statut exempt 4agreement limit treati restrict prohibit privileg repeal
ltd 6subsidiari llc 5compani own ventur manufactur enterpris plc breweri 4uk formerli jointli
qualif 6qualifi certif 5championship medal elig criteria classif credenti exam placement diploma accredit
excus 6reason wrong mistak justifi justif 5anyth anyon anybodi afraid ignor ridicul bother
40 920 30 50 60 811 15 13 16 14 17 710 12
aerial 6reconnaiss 5aircraft helicopt surveil warplan 4air combat radar airfield bombard underwat
jam 5traffic 4nois hop drum
echo 5comment sound voic remark sentiment loud 4reflect tone rhetor alarm upbeat reminisc
willi 5jimmi bobbi lou hank reggi 4charli johnni eddi mickei stan sammi
lit 7candl 6flame 5light burn torch firework 4fire sky mosqu banner blaze
balkan 6kosovo yugoslavia caucasu 5nato conflict bosnia yugoslav albania macedonia herzegovina 4serbia baltic
overturn 7upheld 6court suprem 5judg rule appeal verdict injunct reinstat uphold 4revers unanim
flour 7sugar bread butter bake dough 6rice salt cook wheat grain mixtur potato
relax 5calm flexibl tighten tighter 4stai restrict eas enjoi comfort strict
tumbl 8fall plung slid 7rise climb surg slip slide slump soar dip plummet
alpin 7ski nordic 6mountain slalom downhil alp skier 5winter terrain 4lake austria glacier
doctrin 6faith principl belief theologi theolog 5religi religion moral divin canon virtu justif
toss 7throw 5hand ball bowl bat grab chop salad stuf boil 4pick hurl
ltte 6rebel tamil tiger milf 5guerrilla lankan pkk maoist 4sri separatist weaver jaffna
warehous 7store depot 6factori shop storag 5headquart inventori wholesal garag basement supermarket groceri
shark 6dolphin whale 5fish bird pirat cat lion eleph penguin predat mammal tuna
moth 6genu insect beetl 5speci butterfli fli spider frog 4endem mammal larva
pa 5va 4ma ny
dolphin 6shark whale packer 5bird raider bronco falcon panther redskin mammal buc seahawk
astronaut 7nasa shuttl spacecraft atlanti 6aboard orbit mir 5space crew lunar apollo diver
soup 7sauc dish salad pasta 6cook chicken bread recip bean potato fri sandwich
transpar 5fair ensur credibl oversight 4cooper judici effici honest watchdog complianc thorough safeguard
colour 8color 6yellow bright grei purpl shade stripe 5red brown blue grai pink
pupil 7student teacher 6enrol undergradu kindergarten 5school educ grade graduat faculti elementari vocat
lah 6ah ee kah mah sah dah 5hah nee bah kuh ih eh
anxiou 7eager 6worri nervou reluct unhappi wari weari reassur frighten 5afraid uncomfort uneasi
seneg 7ghana cameroon mali togo 6angola niger mozambiqu namibia madagascar faso burkina gabon
renault 7ferrari bmw volkswagen porsch 6toyota honda merced nissan fiat mclaren daimlerchrysl daimler
slid 8slip tumbl 7fall drop plung 6rise jump climb slide slump dip plummet
glen 5lake hill vallei creek highland 4ridg plain oak canyon pond slope fork
wta 8atp 6tournament tenni pga 5championship wimbledon semifin quarterfin lpga badminton 4semi indoor
boyfriend 9girlfriend 7husband 6wife mother friend daughter teenag 5father ex dad mom lover
airstrik 6attack mortar retali warplan bombard incurs 5nato strike bomb rocket shell sniper
flavor 7tast sauc spice 6sweet cream chocol juic ingredi blend lemon ginger vanilla
bombai 7mumbai karachi 6delhi kuala lumpur dhaka lahor calcutta 5jakarta colombo gujarat bangalor
launder 6fraud traffick smuggl briberi illicit evas 5monei charg illeg crimin corrupt narcot
decent 6good honest 5better happi perfect nice comfort afford deserv terrif humbl satisfactori
infant 7child babi matern 6parent birth pregnant pregnanc 5mother daughter adult elderli eldest
grove 7oak pine cedar 6hill tree riversid woodland 5vallei forest creek cherri prairi
lightli 5pepper butter chop thoroughli bake gentli evenli dough freshli 4flour toss slice
overview 5descript summari illustr timelin 4detail analysi biographi comprehens commentari perspect graphic preview
silicon 5intel semiconductor hewlett 4technolog copper aluminum cisco compaq
reno 5vega nevada janet 4attornei ashcroft
batsman 8bowler 6cricket wicket skipper hander spinner vaughan waugh 5bat over lara graem
presum 6probabl unclear 5believ actual appar none suppos unknown somehow supposedli unawar deceas
locker 6room clubhous 5insid sit empti bench basement gym bathroom toilet closet 4floor
or 7coal mine copper miner 6uranium nickel 5metal ton iron tonn timber extract
remind 6everyon rememb tell 5everybodi pleas wonder forget sorri aw convei reassur frighten
sergeant 7lieuten colonel 6soldier command brigadi 5militari armi navi personnel battalion enlist instructor
adelaid 8melbourn brisban perth 7sydnei auckland 6queensland wellington canberra calcutta bangalor 5victoria surrei
instabl 7turmoil 6crisi tension unrest uncertainti strife 5stabil chao worsen meltdown friction turbul
rilei 5patterson
confeder 5union cavalri 4infantri regiment slave legion
shame 6sorri outrag embarrass 5sad hate terribl regret guilt grief aw horribl insult
felix 5ivan lorenzo 4storm carlo sanchez rafael alberto trinidad cartel ruiz cesar ernesto
prefectur 6oblast 5provinc municip sichuan okinawa osaka zhejiang 4counti autonom southwestern yunnan jiangsu
monaco 6barcelona lyon marseil bordeaux 5franc madrid valencia luxembourg deportivo toulous sevilla strasbourg
rodham 9hillari 7clinton obama barack 6bush mccain gore dole giuliani biden schumer 5kerri
platinum 5gold silver copper diamond 4metal ounc
triniti 7cambridg 6oxford seminari westminst rector 5colleg st cathedr christ chapel divin theolog
solomon 5island papua 4indonesia tsunami archipelago bahama
tent 6makeshift 5camp shelter blanket 4trailer carpet
lean 6centrist 5conserv swing 4democrat republican moder stick hardlin bent inclin populist swai
respiratori 7diseas acut pneumonia asthma 6ill infect symptom fever syndrom lung infecti cardiac
reloc 5temporarili evacu demolish renov 4resid facil occupi renam tenant repatri
garbag 8trash 6wast dump pile sewag recycl 5bag debri dirt dispos can 4rubbl
caucu 6democrat republican gop dpp 5parti committe senat legisl lawmak congression kmt caucus
prai 7prayer 6god worship bless 5holi faith rememb christ cry pilgrim mourn mourner
webb 5irwin sorenstam 4mickelson pak kerr
condoleezza 7colin 6powel chenei rumsfeld albright 5bush secretari rice envoi barack madelein lavrov
unpopular 5costli 4georg predecessor schroeder outspoken auster populist
hp 6ibm dell packard hewlett compaq 5microsoft chrysler intel oracl 4ge desktop cisco
bronx 8brooklyn 6neighborhood manhattan harlem 5suburban newark riversid ventura bedford 4york angel borough
facebook 9twitter 7web googl blog youtub 6internet onlin websit user yahoo aol email
typhoon 7storm hurrican cyclon 6earthquak tropic quak flood tsunami tornado 5rain katrina rainfal
upbeat 7optimist cautiou 6outlook sentiment 5disappoint mood surprisingli grim sluggish bleak cautious buoi
uncov 7investig 6discov probe 5evid alleg suspect fbi reveal inquiri trace dig conceal
thanksgiv 7christma holidai easter feast 6ev meal halloween 5weekend dinner birthdai celebr ramadan
icc 6fifa 5cricket rugbi uefa disciplinari iaaf 4tribun refere fa umpir
dissid 6activist 5jail exil imprison 4communist dissent gong
specifi 7specif 5certain requir appropri defin exact disclos precis explicitli clarifi paramet 4instanc
inland 7coastal 6northwest northeast southwest coastlin downstream 5river coast southeast ocean shore farther
overhead 4traffic helicopt jet radar
shane 6bowler darren spinner mcgrath waugh 5jason matthew ian wicket brett ricki gile
alien 5be creatur 4immigr enemi evil invad
kyoto 5treati pact emiss protocol copenhagen greenhous osaka 4ratifi
ensembl 8orchestra 7choir 6music perform jazz compos musician symphoni ballet trio quartet philharmon
ritual 7rite 6ceremoni sacr worship feast 5religi tradit holi funer prayer burial pilgrimag
sheik 8sheikh 6hassan khalifa 5al bin ahm abdullah omar osama abdel khalid yassin
confess 6murder admit convict guilti tortur guilt 5alleg innoc plead rape testifi videotap
statewid 6nationwid 5voter primari ballot gubernatori 4elect vote candid poll elector iowa hampshir
halfwai 5stretch somewher midwai 4mile reach kilomet corner hole kilometr lap farther
download 7itun 6internet video onlin user cd dvd youtub 5digit websit copi xbox
andrea 5itali austria maria marco giovanni stefan francesco wolfgang paolo 4toma rossi werner
ha 6hectar 5acr que se mi es dong hai si 4el nam por
skipper 7captain 6bowler batsman waugh graem 5zealand cricket lanka wicket indi lankan spinner
sanctuari 7refug 6cave 5wildlif shelter haven paradis 4templ hunt preserv habitat shrine eleph
magnet 5particl optic plasma 4radiat rod laser graviti quantum sensor veloc ion voltag
interrupt 5repeat disrupt 4delai occasion abruptli paus
yah 5ah dee kah bah mah lah ree mee rah ih eh dah
youtub 7facebook twitter 6internet video web onlin websit mtv blog download itun 5googl
paramount 7disnei 6warner walt mgm 5studio soni hbo blockbust spielberg 4entertain distributor emi
rip 7blow 6blast explod tear knock smash 5pull slam swept shake shatter wreck
solana 6javier 5eu nato envoi annan kofi albright ivanov lavrov barroso primakov 4meet
creator 5charact writer comic cartoon filmmak 4founder fiction adapt comedian screenwrit protagonist parodi
summon 5ask send hear request 4testifi swear dispatch
bore 4sometim pretti cry ugli
warplan 7helicopt 6aircraft missil jet artilleri airstrik bombard 5air fighter rocket mortar warship
fluid 5oxygen tissu 4blood surfac radiat particl vacuum ion urin
aluminum 7steel 6metal copper 5iron plastic rubber cement or tin nickel 4manufactur tube
medalist 8olymp 7gold champion medal silver bronz swimmer 6runner freestyl gymnast 5championship skate
idol 5star singer superstar 4pop actress hero mtv worship creator madonna comedian pageant
viabl 4solut legitim desir
marseil 8lyon bordeaux 7toulous 6madrid manchest barcelona liverpool valencia juventu monaco strasbourg stade
julian 5peter 4joshua
expir 6deadlin 5contract mandat 4januari agreement licens renew leas indefinit moratorium
assert 6argu acknowledg contrari 5insist argument belief notion justifi disagre affirm impli justif
punk 7band 6rock rap funk 5pop jazz hip musician folk hop neo disco
specialti 6pharmaci 5medicin restaur retail pharmaceut groceri cuisin beverag apparel 4food supermarket veterinari
checkpoint 7patrol 5polic border guard policemen fenc roadsid outpost jeep rafah perimet pedestrian
likud 6parti sharon netanyahu barak centrist ldp 5coalit pere olmert lieberman ehud bjp
jacket 7wear shirt pant 6dress uniform hat coat leather helmet stripe 5cloth outfit
gase 8greenhous dioxid 7carbon emiss 6pollut 5energi ga atmospher mercuri toxic hydrogen radioact
pkk 6kurdish guerrilla kurdistan 5rebel milit insurg separatist ltte sayyaf 4taliban eta milf
galaxi 6planet 5orbit jupit 4asteroid saturn
tanker 7ship cargo 6boat fleet vessel warship 5aircraft truck aboard carrier pipelin collid
notr 9dame 7usc 6ucla rutger 5penn syracus auburn baylor bulldog 4colleg ncaa louisvil
harmoni 6uniti 5dialogu friendship reconcili melodi 4peac foster integr peopl solidar prosper rhythm
upheld 7court suprem overturn uphold 6judg rule appeal verdict reinstat 5unanim unconstitut affirm
alumni 6faculti fratern 5colleg student campu academ scholarship undergradu campus 4univers honor induct
lover 7friend 6love girlfriend companion 5father wife mother husband romant romanc boyfriend stranger
mafia 6gang 5crime crimin boss conspiraci traffick cartel fugit cop 4corrupt notori mob
stark 6grim 5backdrop 4sharp contrast underscor bleak
consciou 5self mind awar 4care feel honest conscious obsess pragmat
bean 7rice corn potato 6coffe wheat bread sauc veget soup tomato banana pasta
gloria 6arroyo 5megawati 4grace estrada
bogei 9birdi 7hole par putt 6stroke mickelson 5round finish shot tee harrington sorenstam
butterfli 5speci bird moth medlei 4wild freestyl insect frog
swine 9flu 8influenza 7viru outbreak epidem pandem 6infect sar vaccin poultri cholera 5bird
raul 6lui castro rodriguez gonzalez roberto rey 5lopez perez jorg hernandez ronaldo ricardo
pin 5pull stick finger button bow pad chin rope nail lip ribbon badg
amazon 5yahoo ebai netscap 4peru googl ecuador jungl itun
lazio 7juventu parma fiorentina 6milan roma bologna palermo genoa 5inter chelsea porto atletico
inadequ 8insuffici 6adequ ineffect 5poor lack sanit 4provid poorli hamper improp unsaf neglig
mi 5km il na que se ha con jin min hyun si 4en
adrian 4nicola
bicycl 8bike 7ride motorcycl 6car taxi cart 5bu driver automobil wheelchair carriag pedestrian
bloodsh 7violenc strife 6conflict unrest sectarian escal 5tension spark bloodi chao instabl quell
litig 7lawsuit plaintiff 6legal attornei lawyer antitrust liabil 5bankruptci prosecut counsel pend arbitr
sequel 7remak 6movi episod novel blockbust batman trilogi 5seri fantasi soundtrack epic thriller
peacefulli 5resolv happili 4quietli smoothli
shootout 5shoot clash chase overtim ambush ensu 4attack penalti shot tie gunmen robberi
beckham 8ronaldo 7roonei 6striker chelsea ferguson 5manchest midfield winger everton eriksson kean trafford
harbour 7harbor 5bai port sydnei shore newport dock marina pier gibraltar aden thame
palin 7mccain romnei 6obama kerri huckabe 5gore hillari chenei sarah buchanan biden gramm
tin 6copper 5metal iron plastic rubber aluminum 4gold steel tea mill pot nickel
depict 7portrai portrait 6paint 5imag photograph illustr sculptur resembl portray imageri parodi nude
archaeolog 6geolog artifact relic geologi 5museum histor ancient heritag historian curat potteri antiqu
amp 5plc
stiff 5face tough tight neck slap 4pressur sharp impos shoulder tougher bow rigid
unilater 5declar sanction impos withdraw ceas ceasefir statehood 4resolut veto retali pullout ultimatum
citigroup 8merril 7goldman lehman sach ub aig suiss stearn 6bank morgan fargo worldcom
13 912 11 15 16 14 17 810 20 30 40 18 760
dri 6fresh dry veget bean tomato 5salt garlic chop lemon potato onion can
midst 5brink verg 4wake turmoil nightmar protract
smallest 6largest larger 5biggest size smaller proport 4fraction tallest sizabl
grammi 6award nomin emmi 5music album singer pop oscar soundtrack rap acclaim songwrit
dividend 6profit earn sharehold 5pai tax incom revenu payment premium bonus hefti pretax
hun 8sen 5cambodia 4museveni
payrol 6employ salari 5tax incom revenu unemploy pension surplu jobless workforc expenditur 4shrink
conductor 7orchestra 6pianist philharmon 5opera compos musician symphoni 4piano ensembl tenor
lynn 5linda carol kathleen melissa 4ann susan jane rebecca judi shirlei kathi heather
ss 5nazi regiment brigad cavalri cruiser 4armi command corp infantri squadron battalion destroy
fli 7fly 5flight plane jet airplan moth insect 4bird larva beetl
bee 5uh zoo honei rat 4insect eh frog
calori 7fat gram milligram 6cholesterol sodium 5diet nutrit mg 4eat meal vitamin satur
confin 6detent solitari 5prison jail isol 4custodi inmat imprison ramallah indefinit psychiatr besieg
racist 6racial hate racism insult 5anti denounc neo homosexu 4accus violent hatr ridicul
farc 6rebel colombia guerrilla 5hostag leftist sayyaf urib bogota 4jungl unita
favourit 7favorit 5champion 4win titl runner derbi finalist
elvi 8preslei 5pop tribut beatl 4song jackson madonna dylan marilyn
brett 5jason glenn bowler shane darren mcgrath 4chri brad nathan hander fielder spinner
kiev 7moscow ukrain 6petersburg pragu bucharest tbilisi 5russia belaru azerbaijan warsaw sofia cologn
hilton 6hotel vega 5resort casino mgm 4restaur nightclub
lima 6peru santo lago bogota 5san francisco manila sao bueno santiago caraca mesa
barrack 6garrison airfield 5militari troop camp nearbi headquart facil depot outskirt courthous vicin
ryder 5cup pga
allan 5glenn fraser 4gordon donald stuart neil herbert graem
wagner 6mozart 5opera 4von franz hoffman
firearm 6gun pistol 5weapon possess rifl ammunit theft confisc narcot feloni calib 4robberi
tran 5airlin 4atlant airwai
runoff 5elect vote presidenti candid ballot gubernatori caucus 4primari elector contest incumb yushchenko
plaintiff 7lawyer lawsuit litig 6attornei 5case file juri prosecut juror su liabil liabl
liver 8kidnei 7transplant 6heart diseas cancer brain lung tissu stomach diabet tumor prostat
corridor 5road rout highwai avenu rail lane canal tunnel boulevard freewai expresswai 4junction
davenport 8sharapova 7agassi roddick serena hingi lindsai henin clijster sele 6sampra hewitt djokov
cluster 5scatter 4flower dens
layoff 5bankruptci restructur closur slowdown shutdown buyout 4employe employ downturn payrol workforc drastic
zagreb 8belgrad 6croatia sarajevo bucharest pristina 5serb bosnia serbia pragu grozni budapest tbilisi
traci 4kyle
meyer 4goldman sach schwartz shapiro
carv 6sculptur 5stone paint wooden decor marbl granit 4bronz brick gothic altar facad
podium 6finish 5race championship olymp medal prix runner pole lap slalom downhil 4sprint
cliff 6cave steep canyon slope granit limeston 5hill mountain ridg rocki plateau overlook
supermarket 8groceri 7store retail chain shop 6restaur mall mcdonald mart outlet wholesal pharmaci
juvenil 5prison crime crimin convict jail sentenc adult prosecut inmat parol probat 4feloni
overwhelmingli 6unanim 5vote voter favor strongli predominantli 4approv reject oppos referendum endors favour
intermedi 5grade secondari 4junior elementari tier
delight 7thrill 6happi surpris thank welcom wonder impress amaz excit curiou cheer humbl
navig 5access ferri 4system ship guid canal cruis radar maritim interfac underwat
malcolm 4sharif macdonald
medicaid 8medicar 7welfar 6care insur pension retire beneficiari 5health benefit payment taxpay prescript
compel 6convinc 5reason will persuad justifi excus assert unwil 4ignor reluct ought justif
diamet 7cm centimet width 6length inch 5meter thick vertic ft cylind horizont radiu
deport 6immigr asylum extradit 5arrest detent expel imprison migrant expuls persecut emigr repatri
alpha 7beta 5delta fratern 4chi particl
cyclon 7storm hurrican tropic typhoon 6earthquak quak flood tsunami tornado 5devast rainfal tidal
zurich 7basel 6switzerland frankfurt 5brussel geneva munich amsterdam stockholm helsinki budapest bonn suiss
coleman 5bennett 4jackson allen reid reed peterson kemp
spacecraft 8orbit 7nasa astronaut atlanti 6space shuttl mir apollo jupit 5mission moon lunar
groceri 8supermarket 7store shop 6restaur retail wholesal shopper pharmaci 5food chain mart warehous
vi 8vii 7ii iii iv viii 5king throne xvi 4queen reign
airborn 6infantri battalion reconnaiss 5air armi command combat deploi regiment brigad squadron cavalri
volcano 7volcan 6erupt 5earthquak glacier crater 4mountain quak observatori sumatra antarctica
klein 5fashion calvin 4brand cloth donna lauren schwartz katz
twist 5bizarr 4stori turn tale spin narr bent bend
ow 7repai 6pai debt 5amount payment compens pension taxpay borrow creditor unpaid forgiv
trash 8garbag 6dump pile recycl 5wast empti dirt sidewalk 4fill debri dispos sewag
dig 7dug 5cave mud rubbl uncov ditch 4search tunnel dirt rescuer mound
dancer 7danc ballet 6singer musician 5perform actor artist actress ensembl pianist costum vocalist
lou 5willi 4stan
roddick 8agassi sampra nadal hewitt djokov safin 7davenport serena hingi henin sele sharapova
richest 5wealthi poorest billionair 4largest biggest rich youngest forb millionair tycoon
horizon 4beyond ocean sky
beverli 4hollywood manhattan mansion upscal pasadena
ellen 6kathi 5ann jane laura martha kate betti emili dian judi salli jenni
lao 7vietnam cambodia 6thailand burma brunei 5malaysia myanmar nepal tanzania zambia mozambiqu hanoi
ty 5rooki touchdown homer hitter shutout strikeout 4break doubl in consecut rbi out
releg 6premiership bundesliga sunderland fulham 5leagu everton blackburn leicest charlton liga wigan middlesbrough
proposit 5amend unconstitut repeal 4vote legisl favor referendum provis endors valid affirm gramm
basra 7baghdad fallujah mosul najaf kirkuk 6sadr kandahar helmand 5iraq kabul outskirt mogadishu
satisfact 5express confid respect satisfi optim enthusiasm appreci sincer satisfactori clariti gratitud 4willing
moo 6ah ahl roh mah koh 5oh ee uh dee nee bah hyun
worthi 5honor legitim merit deserv foremost 4obviou reward honour legitimaci
theatric 6movi theater theatr comedi broadwai cinema 5studio entertain drama documentari filmmak acclaim
hawk 5eagl raven 4buffalo lion duck falcon packer redskin dove
dear 6hello 5love friend pleas dad mom sorri hei belov goodby 4thank daddi
prone 5unstabl 4danger
telegraph 6newspap 5telephon cabl 4daili railwai wire postal herald bulletin tabloid reuter
peterson 4coleman
winger 7striker midfield fullback 5forward goalkeep ronaldo beckham roonei defenseman 4fielder outfield cornerback
dhaka 7karachi lahor calcutta 6bangladesh delhi bangkok johannesburg bombai harar peshawar kathmandu bangalor
disarm 6disarma 5weapon saddam militia compli disband dismantl 4iraq surrend voluntarili militiamen verifi
oath 8swear 5testifi privileg allegi 4testimoni secreci
fallujah 7baghdad basra mosul najaf 6kabul kandahar helmand 5iraq insurg sadr mogadishu waziristan
sah 6lah koh ree dah 5ah ee hah bah mah rah tah eh
alloc 5fund appropri expenditur 4budget incom financ revenu trillion portfolio lotteri endow
metric 6ton tonn cubic 5barrel equival kilogram bushel 4estim output grain kg quantiti
igor 7ivanov 6russia vladimir ivan sergei viktor andrei dmitri yevgeni 5medvedev pavel yuri
candi 7chocol 6cream cake cooki soda 5coffe sweet bread butter toi honei nut
heel 6shoe boot toe 5knee shoulder ankl pant wrist elbow thigh 4leg strap
torch 6flame 5protest burn buse riot lit firework protestor candl 4flag parad rampag
mir 7atlanti 6shuttl orbit astronaut spacecraft 5space crew nasa dock 4aboard solar reactor
fcc 6regul regulatori 5approv fda antitrust verizon 4feder commiss licens epa faa mci
consolid 6strengthen restructur reorgan 5expand partnership merger acquisit merg bolster 4boost cement deepen
ransom 6kidnap kidnapp 5payment hostag freed bail abduct 4pai cash pirat imprison captiv
silk 7wool 6cotton leather 5cloth dress pink coat jewelri fabric carpet fur garment
restraint 5patienc 4exercis flexibl
amman 7cairo 6jordan beirut damascu riyadh 5baghdad kabul compound aviv nairobi ramallah tripoli
profound 6sens emot 5express understand tremend thought regret genuin tragic grief immens ironi
eugen 6joseph 5ernest 4theodor stalin adolf ludwig
conscious 6mind 5sens spiritu psycholog unconsci cognit 4life understand vision perspect percept consciou
mercantil 6exchang 5trade crude middai brent 4york cent trader barrel petroleum commod bours
sword 5arm knight warrior knife bow dragon blade spear arrow 4shield rifl wield
divin 7god christ 6faith spiritu theologi bless 5holi jesu belief sacr doctrin merci
acquit 8convict 7guilti juri indict manslaught 6trial charg murder sentenc prosecut plead juror
marketplac 5market retail mall nich 4busi internet onlin shop shopper vendor
turk 5turkei jew kurd ottoman armenia 4greec byzantin anatolia
prolong 6protract 5absenc lengthi endur 4pain ongo persist durat indefinit worsen avert crippl
seminari 7theologi theolog 6school colleg church baptist congreg triniti episcop methodist ordain rector
unnecessari 6costli 5avoid excess unaccept minim inappropri 4elimin unfair justifi excus unconstitut irrelev
smash 6slam shatter rip 5hit break blast throw blow explod knock grenad hurl
opt 6choos prefer 5agre decid seek reluct unwil 4want refus accept will reconsid
philipp 5jean pierr francoi franz johan friedrich antoin 4franc nicola ferdinand wilhelm pascal
ana 6santa maria 5rosa vera 4monica elena rita clara toma eva sharapova carmen
serena 8henin clijster sharapova 7agassi nadal davenport roddick hingi lindsai sele 6djokov safin
flagship 5fleet newest 4renam hm
undertaken 6undertak 5underwai 4project implement reconstruct expedit
portsmouth 8southampton sunderland 7manchest liverpool newcastl everton blackburn fulham wigan middlesbrough nottingham norwich
hemispher 5caribbean contin 4region continent warmer
mongolia 6china kazakhstan sichuan xinjiang yunnan 5tibet guangdong guangzhou tianjin zhejiang shandong jiangsu
piraci 5copyright pirat rampant 4traffick smuggl pornographi cyber
est 6et edt 5la en noon es 4gmt pm midnight para ce por
rachel 6sarah kate 5susan jane jennif alic ami jessica emili rebecca jill hannah
guild 5award 4union academi theatr literari
disastr 6dismal 5worst aftermath terribl devast tragic setback catastroph miser protract 4failur horribl
dump 6garbag trash 5wast debri dispos pile sewag 4pollut toxic contamin recycl can
bia 6discrimin prejudic 5racial unfair percept racism misconduct 4neg attitud gender perceiv tendenc
rainfal 6rain flood temperatur drought raini 5weather wind snow hurrican tropic typhoon cyclon
overthrow 7toppl 6regim oust depos 5coup rebellion dictat dictatorship ouster 4attempt revolut authoritarian
acceler 6slow 5growth increas progress speed recoveri pace rapid faster momentum slower downward
dictatorship 7regim 6dictat apartheid repress authoritarian 5decad democraci era revolut brutal overthrow pinochet
equat 6defin calcul variabl linear vector paramet differenti 5theori mathemat quantum theorem algorithm
gandhi 4rabin bhutto krishna
wilder 5forest wildlif alaska refug canyon arctic 4mountain montana recreat wyom trek scenic
dispos 6wast recycl 5garbag dump 4asset transfer liquid trash sewag
trailer 6truck 5car rental 4boat footag load pickup tent cart wagon
bonus 7salari 6pai payment compens 5fee pension bonu incent reward dividend aig hefti
newman 5schumach 4armstrong berger
biden 7obama mccain lieberman 6clinton kerri barack hillari chenei rodham 5bush gore dole
arlington 6cemeteri 5virginia maryland baltimor richmond oak springfield waco omaha lexington tucson pasadena
charit 7chariti 6foundat donat nonprofit 5organ fund donor fundrais endow 4trust government advocaci
ramirez 8rodriguez ortiz 7gonzalez martinez hernandez rivera 6jose lopez perez alvarez jeter sosa
subcommitte 6committe judiciari oversight 5senat panel congression commerc chair chairwoman undersecretari 4commiss legisl
chat 5internet web phone onlin telephon convers listen dine blog casual twitter email
shopper 6retail shop groceri 5consum store custom buyer mall discount mart supermarket vendor
ismail 5khan ahm ahmad mahmud malik jamal mustafa kamal 4abba abdul mohammad hassan
floyd 4jimmi pete funk
yeah 7mayb ok hei 6think realli thing everybodi oh guess crazi anymor gonna
circu 5carniv 4danc theatr puppet
con 6que una 5lo la en su se mi es para por 4si
doha 6qatar 5dhabi 4confer championship summit cairo wto dubai
arbitr 5court disput juri wto antitrust litig plaintiff 4judg settl tribun upheld injunct
speedwai 6indianapoli nascar daytona 5race motor prix motorcycl busch 4championship winston gp earnhardt
mccarthi 4communist
clergi 8priest 7cathol 6church bishop dioces congreg episcop anglican archdioces ordain 5cleric pastor
porter 4baker hawkin wheeler
lewinski 6testifi monica starr libbi 5clinton jackson testimoni simpson nixon wrongdo rove whitewat
supposedli 5never believ actual appar reportedli allegedli somehow secretli presum 4simpli suppos hardli
truste 6board endow 5appoint faculti 4superintend alumni rector
spite 6despit 5frustrat persist 4disappoint overcom impress nevertheless tremend contrari fulfil endur resent
turf 5grass derbi 4fight dirt anita belmont breeder
manor 7castl 6estat abbei cottag 5parish chapel mediev monasteri mansion inn hamlet 4westminst
bruno 4nicola marco andrea philipp ruiz rossi
everton 8newcastl tottenham sunderland fulham middlesbrough 7manchest liverpool chelsea portsmouth blackburn charlton wigan
tottenham 8everton sunderland fulham wigan middlesbrough 7manchest liverpool chelsea newcastl blackburn aston charlton
sichuan 8yunnan 7guangdong zhejiang fujian shandong jiangsu 6provinc mongolia xinjiang 5quak southwestern tianjin
penni 5dollar cent rupe 4price yuan
calgari 9edmonton 8vancouv winnipeg 7toronto montreal ottawa 6pittsburgh buffalo alberta oiler 5portland anaheim
steer 5wheel brake 4gear thrust
ricardo 6jorg eduardo julio 5carlo lui fernando manuel silva roberto alberto raul alejandro
ricki 5phil bowler shane sammi waugh 4jimmi billi brad justin lara erni shaun
undergradu 8graduat 7colleg student academ harvard faculti bachelor enrol phd 6scholarship yale diploma
memor 5rememb occas funni heroic vivid 4impress farewel vers reminisc terrif parodi gloriou
meaning 7substant 6tangibl 5opportun achiev comprehens genuin satisfactori 4signific progress compromis relev breakthrough
spike 5price rise drop inflat crude sharp surg soar spiral flare 4sharpli dip
vertic 8horizont 6angl curv 5wing rotat arch diamet axi width 4length circular vector
es 7que 6el en se una por dar 5lo la con para si
grozni 7chechen sarajevo pristina 6kabul chechnya outskirt 5serb belgrad zagreb ossetia kinshasa bihac
pataki 8giuliani 7cuomo 6dole schwarzenegg romnei rudolph whitman spitzer schumer 5clinton republican mccain
sake 5whatev anymor digniti necess 4love everyth god spirit yourself sacrific essenc virtu
kidnei 8liver 7transplant 6heart cancer brain lung tissu diabet cardiac 5blood surgeri tumor
disrupt 6sabotag 5interrupt hamper paralyz havoc 4threaten affect delai blockad shutdown crippl derail
bubbl 6burst 5cool 4crisi boom turmoil liquid panic meltdown
reunion 6reunit 5anniversari concert celebr farewel 4visit trip attend birthdai wed goodby
deng 7jiang 6mao zemin 5wang hu liu zhu zhou zhao xu peng 4chen
escort 7convoi 6patrol destroy cruiser 5ship fleet helicopt aboard sail ambul warship jeep
hbo 7abc nbc 6televis cb mtv pb itv 5tv fox comedi espn sitcom
battlefield 5war 4militari battl combat enemi warfar wartim
ge 6siemen 5compani gm boe ceo chrysler nissan citigroup daimlerchrysl compaq welch daimler
upward 8downward 5trend slide spiral 4growth inflat slightli forecast sharpli surg acceler curv
cannon 7gun mortar 6fire tank artilleri bullet rifl ammunit grenad pistol 5rocket baton
pleasant 6quiet 5gentl 4nice mild scenic
edmonton 9calgari 8ottawa 7toronto montreal vancouv winnipeg oiler 6pittsburgh buffalo alberta 5phoenix quebec
vacant 5seat 4fill occupi empti
morrison 4hanson
nightmar 6terribl 5dream tragedi chao horror tragic horribl miseri ordeal haunt despair miser
missionari 6priest baptist pastor methodist evangel lutheran nun 5church cathol seminari anglican presbyterian
coke 7coca cola pepsi 6beer soda 5coffe drink milk bottl liquor beverag brew
farther 5far move mile northwest northeast southwest kilometr somewher nowher inland cooler 4awai
newport 6auckland norfolk cardiff 5richmond harbour portsmouth charleston plymouth halifax brighton bedford gloucest
boot 6shoe hat pant heel helmet 5wear cloth shirt leather strap pad glove
merchandis 7apparel 6sale retail 5store item advertis purchas discount mart toi groceri catalog
kurt 5erik wolfgang ander werner 4karl otto wilhelm
koh 6ah ee uh moo sah ree kee ih eh 5bah mee duh
francoi 6jean 5jacqu pierr claud laurent philipp alain dominiqu 4franc chirac lionel pascal
prophet 7muhammad 6holi bibl biblic testament 5islam god jesu christ abraham divin imam
enlist 6volunt recruit 5sergeant mentor legion servicemen 4assign lieuten infantri regiment colonel battalion
den 5der 4van han und
lawn 6garden grass 5park tree backyard 4wood outdoor oak oval courtyard sidewalk porch
magistr 6court judg prosecutor 5attornei juri tribun prosecut judici sheriff 4examin juror courthous
theologi 8philosophi 7seminari theolog 6professor religion teach literatur faculti doctrin divin philosoph sociolog
stricken 6impoverish 5rescu survivor devast ravag distress 4disast quak flood sick evacu tsunami
newest 5flagship 4newer
cholesterol 7fat sodium milligram 6gram calori mg 5protein diabet dose obes vitamin satur
monarchi 6monarch 5kingdom reign secular throne ruler dictatorship 4king constitut coloni abolish dissolut
insuffici 8inadequ 7suffici 6lack adequ 5necessari prove ampl ineffect 4evid substanti deem neglig
observatori 7telescop 5laboratori meteorolog lighthous beacon 4satellit nasa solar orbit volcano geolog
mask 6wear clad 5hat shield costum helmet 4cloth dress uniform sword glove assail
inabl 6failur 5fail lack abil unabl struggl overcom reluct frustrat willing unwil 4desper
gym 6gymnasium 5room campu outdoor basement classroom locker auditorium workout yoga 4bathroom loung
moss 4soil
lesbian 8gai 7homosexu 6sex feminist 5woman marriag sexual hispan discrimin gender advocaci workplac
wash 6clean 5water dry mud bath brush drain shower ashor 4rain wet dri
lesli 4melissa
ferdinand 5henri 4emperor frederick marco philipp napoleon
filmmak 7movi screenwrit 6writer actor artist documentari novelist playwright 5photographi theatric screenplai spielberg
confidenti 6document anonym disclos disclosur 5inform secret privaci memo memorandum withheld 4secreci email
ki 5moon nam 4lee jong hyun yong pak choi
axi 5alli rotat vertic 4angl curv triangl align vector horizont
jacki 5judi 4kelli johnni ruth kathi
grate 5thank deepli proud sorri glad humbl sincer 4happi rememb sad freshli gratitud
hamlet 7villag 6town 5west northern locat rural township parish adjac manor unincorpor cottag
patch 5boot 4green wood skin
ambush 7attack gunmen 6soldier suicid patrol policemen convoi roadsid sniper 5guerrilla grenad assail
elliott 5stewart 4wallac dale allison
voyag 7journei 6ship cruis expedit sail 5trip fleet aboard adventur spacecraft embark atlanti
consul 7embassi 4ambassador diplomat
bashir 6omar
insight 6knowledg perspect 5experi scientif creativ thought clue clariti 4expertis profound fascin vivid
wreckag 7debri rubbl 6crash rescuer corps 5plane search crew rescu survivor wreck retriev
hander 7pitcher starter 6in pitch bat hitter baseman batsman fielder bullpen outfield 5shortstop
reinforc 5troop deploi strengthen bolster garrison 4forc infantri battalion armor fortifi armour underlin
turnaround 6recoveri 5pace restructur comeback slowdown optim downturn setback 4econom robust layoff sluggish
toppl 7oust overthrow 6ouster depos 5regim swept crush 4saddam collaps coup dictatorship
belov 6hero legendari grandmoth birthplac rever 5father love friend famou uncl hometown grandfath
ba 5med 4ma
cal 5ucla usc baylor 4arizona
hatr 6prejudic 5violenc racial anger belief hate passion suspicion sectarian racism guilt resent
ideolog 6polit 5conserv liber radic moral philosophi belief notion doctrin tendenc marxist pragmat
afc 8nfc 6playoff nl 5leagu championship super nfl ncaa afl steeler packer raven
ravag 7devast 6plagu 5flood drought rebuild epidem impoverish stricken famin strife crippl havoc
bent 4stick loos lean twist
falcon 6raider panther buc seahawk 5nfl jet eagl bronco dolphin packer redskin raven
sprawl 5neighborhood downtown surround vast suburb outskirt dens dusti courtyard waterfront 4residenti suburban
interrog 7detaine 6fbi cia detent tortur guantanamo videotap 5arrest prison suspect custodi undercov
contamin 7toxic 6bacteria poison taint radioact 5pollut substanc spill anthrax leak hazard sewag
yearli 8annual 7monthli 5quarterli capita 4averag highest earn weekli minimum salari exce subscript
lunar 6moon orbit 5earth nasa solar mar astronaut spacecraft apollo asteroid jupit atlanti
ft 6meter metr cm 5foot kilomet km inch kilometr height tall diamet width
hint 6suggest 5comment acknowledg doubt indic surpris specul explan greenspan clue underlin 4skeptic
habit 4childhood diet lifestyl
garrison 6armi troop fort barrack fortress besieg 5forc occupi infantri regiment battalion cavalri
tyler 4rachel brandon
episcop 7church bishop dioces methodist anglican ordain 6cathol baptist pastor congreg presbyterian lutheran
patricia 5barbara jane laura jennif lisa carolin sandra judi stephani judith 4ann emili
thriller 7drama 6movi novel comedi fiction fantasi horror epic 5romanc sequel remak trilogi
shallow 6deep sandi 5sea lake ocean shore depth deeper pond marsh reef tidal
ivanov 7igor lavrov 6russia sergei medvedev yevgeni primakov 5putin solana andrei dmitri chernomyrdin
pullout 7withdraw 6hebron timet golan 5gaza deploy timelin incurs 4israel settler closur unilater
louis 6mari ann catherin 5elizabeth anna margaret helen christin carolin judith 4dorothi anni
roland 5wimbledon clai
grim 8bleak 6stark dire 5upbeat backdrop dismal vivid 4optimist sad ei weari
acclaim 6soundtrack renown 5movi award debut notabl prais documentari internation theatric screenplai antholog
nah 6ah oh 5ee uh hah koh ree mee rah eh duh dah
murdoch 7rupert 6turner 4sharehold warner takeov telecom thomson tabloid
hay 4taylor barrett
stupid 7wrong crazi silli 6thing mistak terribl sorri ugli scari horribl ridicul irrespons
goali 6goalkeep puck defenseman 5shot rooki nhl bruin catcher flyer 4baseman shortstop oiler
offend 6punish 5crimin anyon citizen convict abus hate parol homosexu 4prosecut harass insult
bethlehem 7hebron 6gaza jerusalem ramallah nablu jenin jericho 5palestin sarajevo sieg beit 4town
absorb 4liquid dioxid
ree 6ah ee kah bah mah sah koh rah kee eh dah 5mee
scrap 5abandon shelv dismantl recycl 4tariff abolish salvag repeal
ir 6taxpay 5feder tax file disclosur 4congression fbi fee complaint oversight scrutini taxat
berth 6semifin quarterfin clinch 5championship tournament champion qualifi playoff semi trophi finalist rematch
slaughter 7herd 6cattl cow poultri sheep pig 5chicken massacr livestock hutu tutsi butcher
novelist 8poet 7writer playwright 6novel fiction literari poetri filmmak screenwrit prose 5literatur romanc
buck 5clipper 4laker maverick
panther 7raider 6buffalo devil bruin falcon packer vike redskin raven seahawk 5steeler oiler
log 5timber 4lumber
unhcr 7wfp 6refuge unicef icrc 5humanitarian repatri 4un commission darfur displac
blackburn 8sunderland fulham middlesbrough 7liverpool newcastl portsmouth everton tottenham southampton aston charlton wigan
locomot 6railwai engin railroad steam diesel freight wagon carriag 5motor rail prototyp 4buse
garlic 8pepper onion 7chop lemon ginger 6salt oliv butter sauc tomato tablespoon potato
sunshin 5warm raini 4winter sun rain snow
datafil 5sked xfdw 4emerg
accuraci 6accur precis 5reliabl 4qualiti determin error assess valid calcul verifi clariti
poster 7banner 6pictur photo portrait slogan 5displai print photograph logo cartoon artwork clip
rage 6erupt blaze flare 5violenc fight battl clash spark fierc ensu unleash furi
treasur 6relic 5collect heritag valuabl preciou artifact antiqu 4museum preserv archiv collector
hosni 9mubarak 6egypt assad 5arafat jordan abba cairo yasser pere moussa 4powel netanyahu
manuscript 6document text copi testament inscript catalogu 5book collect literatur earliest translat archiv
aung 9kyi suu 4myanmar junta burma yangon tiananmen
booth 5shop 4vendor
betti 5ellen emma dorothi anni 4babi ann jane margaret alic christin donna
graviti 6quantum 5earth theori particl veloc 4solar radiat orbit magnet equat arc
len 5angl 4mirror strasbourg
mee 6ah ee 5uh hah kah nee koh nah ree rah ih eh
leap 7jump 5climb 4step dive tumbl bounc dash stumbl
geolog 6archaeolog geologi 5geograph volcan antarct meteorolog antarctica 4survei basin observatori fossil ecolog
forbid 7prohibit 6permit explicitli 5ban restrict permiss strictli outlaw 4law consent exempt homosexu
workforc 6employ 5employe emploi enrol unemploi payrol retire 4job sector pension restructur layoff
frenchman 7spaniard 5franc nicola nadal briton compatriot 4morocco sampra roddick philipp djokov safin
chop 7garlic slice onion peel 6pepper oliv butter tomato tablespoon potato 5lemon fry
felip 6lui alonso vicent calderon 5carlo juan fernando pedro ferrari zapatero luiz alfonso
renov 6build construct rebuilt demolish 5facil restor reconstruct repair rebuild upgrad reopen reloc
diagnosi 7diagnos 6diseas treatment patient cancer symptom clinic therapi psychiatr alzheim prostat 5doctor
hurdl 7obstacl 5sprint 4champion challeng metr overcom freestyl slalom medalist daunt
fossil 7dinosaur 6specimen 5find speci discov archaeolog artifact skull extinct mammal skeleton 4genu
screenplai 7script screenwrit 6movi write novel 5actor documentari adapt filmmak acclaim playwright pulitz
teaspoon 8tablespoon 6salt pepper garlic lemon ginger freshli vanilla 5butter flour onion lime
biblic 7testament 6bibl hebrew prophet mose mytholog 5mediev sacr interpret abraham narr divin
zhou 7liu zhang yang yu wei zhao xu liang 6wang wu tang yan
edgar 4jorg theodor
unexpectedli 6surprisingli 5fall sharpli surg unexpect slump jobless abruptli 4rise declin tumbl sluggish
logist 5oper equip transport technic task infrastructur mainten conting 4personnel coordin expertis organiz
khatami 7ahmadinejad khamenei 6reformist 5ayatollah 4obama putin mahmoud akbar
nicaragua 7panama salvador guatemala rica hondura 6mexico venezuela puerto peru rico ecuador dominican
oven 7bake 6cook butter fry 5heat pan bread pot dish cake grill dough
behaviour 8behavior 5attitud tendenc cognit 4physic sexual manner evolut disord inappropri trait
hanoi 6vietnam minh phnom penh 5beij shanghai taipei seoul bangkok ho lao guangzhou
heal 5heart surgeri pain spiritu bone cure fractur 4faith recov rehabilit miracl trauma
mighti 5devil 4defeat warrior beast
catcher 8outfield 7pitcher baseman shortstop 6dodger starter hitter fielder bullpen 5sox rooki jeter
madonna 5jackson singer 4album pop actress idol elvi christina preslei nude
pct 4percent rise fall quarter higher surg gdp hk slump tumbl
testament 7bibl biblic 6text hebrew gospel prophet manuscript 5christ translat poem theologi vers
workplac 5employ discrimin privaci lesbian 4health employe sex gai welfar gender harass homosexu
goodwil 5gestur gratitud 4gift friendship joi
durham 6yorkshir essex somerset sussex lancashir surrei worcest 5bristol plymouth suffolk devon raleigh
notifi 5request alert disclos consent voluntarili 4immedi notic pend compli promptli verifi withheld
monarch 6king reign throne ruler monarchi 5royal princ kingdom queen crown 4eldest heir
abolish 6enact repeal 5constitut impos legislatur amend decre statut reinstat 4rule monarchi exempt
tomato 7pepper onion 6sauc veget bean garlic chop cherri lemon potato salad pasta
inclus 5integr divers 4uniti comprehens framework reconcili endors represent meaning
sergio 6garcia 5carlo lui fernando manuel miguel jorg ricardo eduardo vicent alvaro fabio
turin 6rome milan munich venic genoa 5itali athen barcelona juventu florenc cologn bologna
throat 6neck chest nose stomach ear tongu lip 5skin mouth wrist bleed thigh
reunif 6cypru unif 5reconcili 4peac progress quo secess
forthcom 7upcom 4ongo postpon preview coincid
guilt 6confess 5guilti truth innoc suspicion sin shame hatr grief denial conscienc prejudic
accident 6appar fatal 5kill fire shoot injur accid explos explod stab drown intention
be 6human evil creatur 5god alien divin 4earth anim peopl ancestor realm beast
thoroughli 6carefulli 5fulli properli lightli 4cook thorough promptli
oracl 7microsoft 6ibm intel cisco netscap 5softwar googl yahoo dell motorola hewlett compaq
particl 6molecul ion 5atom magnet graviti hydrogen quantum veloc plasma 4crystal equat molecular
blend 6mix mixtur flavor 5combin tast pure cuisin spice vanilla 4style sauc textur
embarrass 6shame 5surpris upset mistak shock disappoint frustrat sorri regret apolog outrag ridicul
fitzgerald 5starr libbi 4inquiri rove
pond 7lake reservoir 6water creek dam marsh 5river fish mud freshwat trout wetland
acquir 6bui acquisit 5stake 4own asset ownership subsidiari purchas consortium leverag
curv 6angl vertic 5path parallel loop downward bend linear slope horizont 4upward width
sebastian 5carlo juan 4spain lui pablo
deadlock 8stalem 7impass 6stall 5negoti disput resolv standoff mediat contenti restart disagr protract
umbrella 5organ organis 4group allianc hat
forg 5friendship 4cooper ti partnership mutual pact
layout 6graphic configur 5design 4featur manual interfac exterior
ibn 5abdullah muhammad 4bin abu ahmad aziz sultan abraham prophet
stint 6tenur 5career 4season regular
valentin 5christma 4baseman easter thanksgiv ramirez shortstop vaughn
darren 6bowler shane 5ian jami brett spinner shaun 4stuart kenni batsman fielder mcgrath
kai 5lee lin wong cheng wan chu 4kong hong chung fu ping feng
lure 6attract woo 5persuad 4help tourist buyer wealthi eager incent
punjab 7pradesh lahor gujarat 6bengal kerala nadu 5district india delhi karachi essex peshawar
propel 6rocket thrust 5drive fuel tank grenad cannon torpedo cylind 4aircraft load mortar
gibb 6boucher 5powel richardson fleischer shaun 4ross butler johnston mccurri
christin 5ann ellen louis amanda stephani judith jenni 4jennif martha janet carolin rebecca
furiou 7angri 6fierc frenzi 5anger spark bitter frustrat outrag provok relentless angrili outcri
fisheri 7forestri 6fish agricultur wildlif maritim tuna 5fishermen salmon whale ecolog seafood trout
unawar 6unsur 5appar acknowledg unclear ignor suspici presum mistaken 4reason deni awar whereabout
variabl 7paramet 6equat 5function defin constant depend frequenc variat linear vector veloc differenti
dip 7rise fall drop slip tumbl 6surg plung slid plummet 5price climb soar
chung 7cheng chun 6lee chen ho lin yu huang dong cho yong choi
tendenc 6attitud perceiv 5influenc behavior belief percept ideolog behaviour 4tend nationalist bia authoritarian
bernank 8greenspan 7paulson 6policymak 5recess stimulu ecb 4treasuri economist cautiou hint lindsei petraeu
bounc 6ball slip swing knock slid 5back straight kick rebound slide tumbl puck
16 912 11 15 13 14 18 17 810 20 30 40 760
instructor 6train teacher teach 5pilot skill graduat sergeant mentor technician counselor vocat yoga
parol 7probat 6prison convict jail sentenc inmat imprison pardon 5custodi detent freed juvenil
paradis 5island beach resort sanctuari isl seasid 4tourist desert refug heaven inn jungl
sluggish 7slow weak slowdown 6economi growth weaker slump downturn robust 5outlook slower dismal
entrepreneur 6enterpris businessman businessmen savvi inventor 5busi ventur pioneer innov billionair millionair tycoon
xi 5cricket vii 4viii
prodi 7berlusconi romano 6schroeder silvio aznar barroso 5chirac sarkozi merkel erdogan yushchenko zapatero
relianc 4compani industri energi corpor petroleum ge
enthusiast 6applaud 5fan audienc welcom prais eager skeptic delight curiou cheer energet 4admir
downward 8upward 6trend spiral 5inflat slow sharpli revis revers slide slowdown acceler curv
stuttgart 8munich bremen dortmund 7bayern hamburg cologn leverkusen 6berlin frankfurt bundesliga bayer 5germani
newark 6boston brooklyn 5york airport philadelphia baltimor metropolitan metro albani bronx archdioces hartford
barnei 6merril citigroup 5lynch brokerag sach ub salomon prudenti stearn 4morgan goldman aig
homeown 6mortgag lender 5insur afford taxpay borrow default subprim tenant retire 4loan buyer
probat 7parol 6convict jail sentenc feloni manslaught 5charg prison guilti custodi plead juvenil
drc 8congo 7uganda rwanda burundi zair 6sierra angola liberia kabila kinshasa 5chad namibia
tongu 6mouth ear throat lip 5speak nose finger teeth chin 4languag neck tail
bit 5piec
likewis 7therefor nevertheless 6necessarili similarli moreov nonetheless furthermor explicitli 5clearli inde henc undoubtedli
beam 5radiat laser 4light tube vertic optic telescop horizont
raf 7squadron 6airfield 5aircraft command airborn reconnaiss 4air pilot naval corp regiment battalion
dodg 5ford chevrolet jeep 4car drive toyota chrysler pickup
bang 5loud hei scream 4door nois burst cry drum shout whistl bo gonna
lighter 7heavier 5shorter 4light
methodist 8baptist presbyterian 7pastor congreg episcop anglican lutheran 6church chapel seminari missionari evangel
yacht 7boat sail 5ship fleet aboard vessel cruis ferri voyag dock warship cruiser
perth 8melbourn brisban adelaid 7sydnei queensland auckland canberra 6glasgow wellington kingston surrei bangalor
inappropri 7improp 6irrespons 5comment wrong sexual behavior unaccept folei explicit ridicul mislead incorrect
dock 6ship port cargo vessel ferri pier 5crew boat termin sail harbour mir
fabric 5materi furnitur textil silk wool garment 4paper cloth leather aluminum carpet
ambul 6helicopt 5hospit bu rescu buse convoi evacu firefight taxi rescuer dispatch escort
ratifi 7treati ratif 5agreement constitut approv draft amend pact wto protocol enact unanim
collar 6black 5white blue wear grai shirt pant jacket stripe 4hat leather fur
confisc 7seiz 5illeg possess steal smuggl firearm seizur loot unauthor 4arrest raid conceal
nutrit 7health 6food medicin diet supplement 5medic care healthcar calori obes veterinari vitamin
scream 8cry shout cri 6loud laugh cheer chant 5hear angri bang whistl laughter
outspoken 7staunch 6critic promin influenti 5conserv longtim blunt populist charismat energet 4politician criticis
rah 7mah 6ah ree ih eh dah 5ee uh hah bah nah zee
blank 4ballot empti
reconnaiss 7squadron 6aircraft helicopt surveil radar aerial airborn 5air mission command patrol raf
ulster 6ireland belfast 5scotland dublin sinn fein loyalist scot 4wale ira yorkshir cork
firework 6parad 5festiv ceremoni celebr lit torch carniv 4explos concert ev gala candl
inject 6dose 5pump lethal 4therapi liquid stimul hormon antibiot
clue 5evid detail reveal explan insight hint whereabout glimps 4find indic mysteri puzzl
wong 7kong hong cheng 6lin chan yu tung 5lee wu huang wan chu
sponsorship 6sponsor 5advertis lucr nike 4promot licens logo merchandis licenc
pie 7cake 6bread chocol butter pizza bake cooki dough 5cream sauc potato pasta
robot 5spacecraft underwat 4space comput equip machin anim monster mous astronaut creatur clone
brush 5asid wash gentli peel 4hand dry pepper coat toss sprai grill lash
cherri 6orang appl fruit tomato berri lemon honei grape lime strawberri 5grove vanilla
mediat 6negoti 5talk dialogu envoi truce mideast broker deadlock 4peac resolv impass holbrook
papua 7guinea 6zealand indonesia sumatra 5island timor fiji aceh solomon namibia madagascar samoa
brink 7verg 5midst avert meltdown 4crisi collaps
jacksonvil 7miami tampa 6florida carolina philadelphia dalla denver pittsburgh cincinnati indianapoli syracus louisvil
mosul 7baghdad kandahar basra fallujah najaf kirkuk 6kabul helmand 5shiit roadsid outskirt mogadishu
hydrogen 6carbon oxygen molecul ion 5ga fuel atom acid dioxid gase sodium radioact
pervez 9musharraf 5sharif vajpaye zardari 4pakistan donald colin karzai islamabad obasanjo museveni
guangzhou 8shanghai tianjin 7beij shenzhen guangdong 6taipei osaka zhejiang fujian shandong jiangsu 5china
bend 5loop curv 4bound stretch twist backward toe fork
artifact 7relic antiqu 6museum ancient archaeolog artwork potteri 5collect sculptur archiv tomb treasur
cdp 5popul censu household township densiti borough capita 4incom median unincorpor
fujimori 6estrada 5peru alberto suharto urib pinochet salina zedillo 4castro arroyo hashimoto kuchma
fiat 7chrysler volkswagen 6ford gm toyota automak bmw nissan renault daimlerchrysl porsch daimler
disband 5dissolv disarm reorgan dissolut 4band join renam brigad merg voluntarili
comedian 7actor 6comedi musician 5singer actress dj filmmak songwrit sitcom playwright screenwrit parodi
lectur 6professor teach faculti seminar 5academ literatur harvard yale workshop undergradu essai phd
whale 6fish fishermen shark dolphin mammal tuna 5hunt endang arctic fisheri cod trout
showcas 6exhibit 5featur festiv host artist concert celebr highlight gala 4entertain venu acclaim
curfew 5impos 4restrict midnight dawn closur ramallah blockad checkpoint nablu daylight jericho
carpet 5cloth roof furnitur leather decor silk marbl curtain blanket canva 4shoe rug
leicest 7manchest birmingham newcastl leed sunderland fulham middlesbrough coventri norwich 6cardiff aston wigan
broadli 5strongli sharpli somewhat fairli similarli cautious 4slightli clearli broader cautiou albeit
anc 6mbeki zuma 5nelson mandela apartheid bjp 4parti mugab afl
trent 6lott 4mcconnel
assumpt 5reason belief fundament notion contrari underli logic doctrin justif 4principl calcul impli
astro 8sox dodger oriol diamondback 7yanke met cub philli marlin padr 6pitcher nl
tablespoon 8teaspoon 6pepper oliv butter sauc garlic chop lemon onion vanilla 5lime ginger
berri 6fruit cherri 5sweet flower chocol veget flavor honei herb vanilla 4cake nut
gao 7zhao zheng 6wang liu zhang yang wei xu yan cao liang 5wu
anglican 7cathol bishop episcop methodist presbyterian 6church dioces baptist clergi evangel ordain lutheran
faa 5administr airlin enforc aviat inspector nasa epa 4agenc fbi pilot inspect fda
lemon 8juic lime 7garlic ginger 6orang cream pepper oliv butter tablespoon onion vanilla
vacuum 5power cleaner 4pump tube fluid thermal brake
jenkin 4evan butler carr
mentor 5fellow teacher academ skill teach talent longtim collabor recruit enlist instructor counselor
wyom 8montana dakota idaho 7missouri oregon arkansa nevada nebraska 6oklahoma utah wisconsin vermont
eleph 7lion 6bird tiger cat sheep deer monkei rabbit herd 5wild anim shark
unspecifi 7undisclos 5punit 4bail
subtl 5unusu contrast obviou tone distinct humor profound blunt clever awkward vivid textur
marvel 6comic 5amaz fantast superman 4fiction wonder adventur illustr incred creator puzzl fascin
fraction 5amount sum proport 4roughli equival margin bulk smallest quantiti sizabl
vintag 5antiqu 4wine luxuri miniatur
smell 5tast 4someth sweet smoke loud laugh
grammar 5school colleg england languag teach secondari elementari mathemat math curriculum dictionari dialect
ming 7yu tang yi yao liang 6wu dynasti huang wei cheng fu feng
kumar 5india sri singh rao 4lanka bangladesh lankan krishna
samsung 7soni hyundai nec 6mitsubishi nissan motorola 5toyota ibm intel semiconductor nokia ericsson
roc 7taiwan 5china chen mainland dprk macao 4taipei kmt sino bian lien
tighten 8tighter 6eas stringent 5impos regul tight restrict tougher curb relax rein 4intensifi
marbl 7granit 6stone brick sculptur tomb limeston facad 5wooden monument decor carv altar
clemen 6yanke sox pitcher 5pitch dodger met martinez hitter bullpen vaughn mcgwire jeter
erdogan 5prodi gul 4turkei schroeder merkel koizumi aznar
mont 5de del 4la grand el santa carlo prix di alp alto rei
kidnapp 6hostag freed kidnap abduct ransom 5suspect gunmen sayyaf captiv assail thiev smuggler
vendor 6shop 5store custom retail buyer hardwar supplier seller groceri shopper distributor 4busi
plateau 6vallei mountain plain rocki canyon glacier slope 5hill ridg basin cliff limeston
busch 6nascar schumach porsch 5lap ferrari bmw renault speedwai volkswagen cart daytona earnhardt
kyrgyzstan 7uzbekistan 6kazakhstan tajikistan turkmenistan 5belaru azerbaijan 4ukrain mongolia moldova tbilisi
ashlei 5gile 4adam roonei lauren
outfit 6wear dress hat pant 5suit cloth uniform shirt jacket boot costum sexi
volkswagen 8bmw 7toyota nissan renault fiat volvo benz daimlerchrysl porsch daimler 6ford merced
patterson 5rilei
fold 4front split sheet wrap rotat vertic horizont dough
creatur 7monster beast 6anim be 5evil wolf dragon insect mammal spider vampir dinosaur
wipe 5tear 4lose awai save pull knock wash
essenc 5sens true mind truth spirit concept principl spiritu notion pure wisdom virtu
poison 6toxic contamin radioact 5kill deadli drink substanc bacteria anthrax accident taint 4alcohol
johnston 4smith taylor gibb macdonald
lott 6gingrich trent newt daschl mcconnel gephardt 5republican senat dole lieberman pelosi dodd
carei 5obasanjo 4mccartnei
eritrea 7ethiopia 6sudan 5somalia chad liberia 4congo uganda ivori yemen burundi khartoum seneg
prematur 5pregnanc infant 4birth pregnant
cardiff 7wale manchest leed nottingham 6liverpool birmingham newcastl brisban leicest southampton wigan coventri
grief 7joi despair 6emot sad anxieti sympathi mourn condol miseri 5pain anger trauma
unif 6reunif 4hyun
pizza 7burger sandwich 6restaur bread dish cake soup pie salad fri pasta 5chees
voluntarili 6refus promptli 5temporarili compli notifi 4agre decid immedi permiss surrend disarm disband
disturb 5incid violent frighten 4behavior provok
torr 6rodriguez gonzalez martinez perez hernandez rivera rey ortiz 5lui lopez ramirez piazza
likelihood 6risk 5possibl potenti indic predict factor outcom extent anticip immin minim diminish
estrada 7arroyo 6fujimori 5thaksin ramo suharto megawati zelaya 4perez fidel gloria ruiz zedillo
pianist 8musician 7singer compos songwrit 6artist jazz orchestra piano guitarist conductor vocalist 5music
jintao 8hu zemin jiabao 7jiang 6wen zhu 5putin cpc medvedev dmitri peng qian
bankrupt 6bankruptci 5compani subsidiari restructur ail creditor conglomer defunct repai crippl 4own asset
brass 5metal string guitar bass drum ensembl 4steel chamber instrument trio quartet marbl
bribe 6briberi improp 5monei pai charg alleg allegedli launder fraudul cheat improperli conspir
conceiv 5imagin invent envis 4idea succe truli devis
molecular 7biologi 6genet chemistri evolutionari 5research studi analysi biolog mathemat quantum molecul synthesi
xinjiang 7yunnan 6tibet guangdong mongolia sichuan shandong 5china tibetan hui zhejiang fujian jiangsu
casual 5fashion dress chat 4wear shirt joke pant
ashcroft 6gonzal 5bush clinton republican senat mccain chenei giuliani pataki specter schumer mcconnel
drain 5water flow dry reservoir pour wash irrig tributari drainag boil swamp 4dri
newer 5older smaller cheaper upgrad compat 4modern larger newest portabl prototyp inexpens
jin 7yang yu yi 6kim wang liu zhang dong cho yong liang choi
wherev 7whenev 6everyon els whatev anybodi whoever 5sure anyon happen everybodi everywher anymor
slash 8cut 6reduc 5deficit trim curb 4cost budget rais offset rein drastic hefti
merci 6god bless 5christ grace heaven divin salvat compass 4faith sacrific prai forgiv
14 920 12 11 15 13 16 18 17 810 30 40 60
avalanch 6lightn 5colorado landslid 4snow ranger flood nhl swept flame calgari flyer defenseman
backdrop 5contrast shadow stark grim bleak vivid 4amid spectacular highlight spotlight depict spectacl
luther 4memori prayer rever
jessica 5sarah jane jennif girlfriend kate rachel melissa 4pregnant nicol julia judi hannah
finest 6famou greatest renown foremost 5best oldest influenti arguabl prolif magnific 4superb emin
scoreboard 5lanka replai 4match sri cricket bangladesh wicket indi umpir
contenti 6debat disput controversi 5issu discuss deadlock disagr impass substant tricki protract problemat
sibl 7sister cousin grandpar 6famili parent daughter brother grandchildren nephew eldest aunt offspr
beatl 7mccartnei lennon 6dylan preslei 5album band song tribut guitarist drummer elvi demo
do 6santo os 5comput softwar da pc browser vista desktop compat rom 4silva
bengal 6punjab 5bangladesh buffalo queensland panther saskatchewan bulldog 4pradesh steeler sussex gujarat raven
taint 6scandal contamin 5milk poison briberi 4alleg corrupt
mickei 5hank superman 4billi mous willi stan
becker 7agassi sampra haa 6hewitt davenport roddick hingi henin clijster sele djokov safin
kyle 4jeff glenn doug traci brandon
carniv 6festiv parad 5celebr circu firework pageant 4event danc holidai yacht halloween gala
namibia 8botswana 7zambia mozambiqu 6zimbabw uganda guinea angola tanzania ghana cameroon malawi togo
durat 6interv 5period length maximum shorter shorten 4minimum prolong variabl
franz 7wilhelm josef 6von otto wolfgang friedrich johann ludwig werner 5klau anton ernst
pistol 8rifl 7gun calib 6bullet ammunit grenad firearm cannon 5weapon arm automat knife
eleg 6style beauti charm 5simpl fashion manner dress decor fanci magnific baroqu facad
brotherhood 5movement jihad fundamentalist 4islam uniti solidar salvat fratern
tucker 4bailei
exhaust 4discharg
triangl 4circl axi curv
ub 8suiss 7merril citigroup 6bank goldman deutsch brokerag lehman sach aig salomon prudenti
vajpaye 6musharraf 5singh koizumi pervez bjp 4prime india blair delhi barak cameron hashimoto
environmentalist 5conserv environment activist advoc skeptic greenpeac propon 4critic lawmak fishermen enthusiast backer
militiamen 8militia 6soldier insurg gunmen sadr loyalist 5troop rebel milit shiit paramilitari ambush
memorandum 6memo communiqu 5agreement sign letter document submit framework outlin confidenti 4statement pact
cage 4insid
provok 7spark 6prompt anger trigger outrag backlash outcri 5fear confront furiou escal unleash
potato 7bread veget bean onion pasta 6rice cook chees butter tomato salad fri
deadliest 6worst deadli 5kill attack bomb suicid devast 4accid blast aftermath tornado spate
kobe 6bryant 5laker 4earthquak quak sichuan osaka pacer kidd iverson
malta 6lithuania estonia latvia iceland 5greec netherland sweden finland macedonia baltic sicili gibraltar
slogan 7banner chant 6shout poster 5protest flag logo proclaim anthem protestor mock motto
sheer 4enorm hee
fortress 7castl 6garrison 5fort tower sieg mediev ottoman airfield byzantin fortifi besieg 4monasteri
bypass 5rout highwai exit canal interst intersect terminu freewai sr interchang expresswai congest
kit 5avail equip packag 4tool bag portabl accessori
benefici 5relat cooper relationship bilater mutual friendship harm enhanc 4develop friendli partnership strengthen
carolin 6mari ann stephani 5sister elizabeth sarah jane anna margaret patricia louis emili
marsh 7freshwat wetland swamp 6habitat pond 5water lake sandi farmland reef drainag tidal
bordeaux 8lyon marseil 7toulous 6milan monaco strasbourg 5franc pari madrid valencia juventu bologna
anthem 6song sing chant 5danc flag tribut tune choru slogan melodi 4choir cheer
fleme 6strauss 5mcgrath waugh 4morgan ian vaughan
dot 4across border yellow map com
caucasu 6chechnya balkan 5region eastern baltic tajikistan ossetia himalayan restiv abkhazia caspian siberia
sodium 7cholesterol milligram 6fat protein gram calori mg satur 5salt acid hydrogen ion
strauss 6fleme kahn 5vaughan graem 4jacqu
kahn 6strauss
malaria 8tuberculosi 7diseas hiv cholera polio 6flu infect vaccin fever epidem influenza tb
salem 5virginia sabah 4al hassan richmond rochest saeed midland
pablo 7juan 6carlo lui miguel 5colombia garcia manuel jorg santiago gabriel cesar alejandro
credenti 5academ certif qualif 4skill excel merit diploma accredit
skull 7bone 6fragment fractur skeleton jaw 5bodi neck chest teeth specimen corps tooth
colt 7bronco 6steeler redskin charger raven 5quarterback cowboi bull indianapoli packer buc seahawk
pv 6graf 5add ed updat ld recast 4bc correct xxx
bathroom 7room kitchen bedroom toilet 6floor apart basement closet 5door bed dine bath
extinct 6speci mammal dinosaur 5genu endem fossil ancestor 4bird descend creatur frog occurr
snake 6rat spider frog 5cat monkei rabbit 4river dog tail eleph creatur insect
bizarr 7strang 6weird silli absurd 5unusu funni seemingli tragic ugli scari awkward intrigu
seeker 7asylum 5refuge immigr migrant 4visa guantanamo deport repatri
rampant 6corrupt 5widespread curb plagu piraci 4violenc crime abus crackdown unrest traffick theft
syracus 7pittsburgh 6philadelphia jacksonvil louisvil georgetown rutger 5michigan minnesota tennesse cincinnati rochest auburn
outlaw 6ban prohibit 5forbid 4abolish sect homosexu
bless 7god 6holi faith christ prayer worship prai divin merci 5jesu feast curs
boucher 6gibb 5powel richardson mccurri shaun 4fleischer mccormack
aris 5problem circumst disagr 4question matter conflict occur disput resolv complic uncertainti implic
matrix 6graph vector 5function compon represent domain equat linear algorithm paramet 4sequenc molecul
billionair 7millionair tycoon 6businessman 5wealthi richest entrepreneur 4businessmen banker forb conglomer
emili 6sarah jane alic emma katherin 5mari ann margaret rachel carolin dorothi anni
diari 7memoir 6book biographi autobiographi excerpt 5stori publish write document chronicl archiv essai
rim 5crater 4southeast basin outer diamet fork
hingi 8agassi henin clijster sele martina sharapova 7sampra nadal davenport roddick serena djokov
feat 6accomplish 5success achiev triumph heroic 4career greatest comeback breakthrough amaz mileston
recount 6ballot 5gore 4vote count elector testimoni juror talli
buddi 6dad 5friend gui mom pal daddi 4stuff jimmi uncl mentor cop
arc 5horizont 4angl vertic graviti
elena 7vera 6maria sharapova 5russia seed anna julia serena ivanov andrei yevgeni safin
privileg 5grant citizenship oath exempt spous 4permiss privaci consent digniti claus depriv
macedonian 7albania 6macedonia 5ethnic kosovo serbia croatia yugoslav bulgaria chechen estonia armenia moldova
unincorpor 6locat township adjac 5area town district counti villag parish grove hamlet neighbourhood
ramadan 5dai holidai holi easter thanksgiv feast yassin 4muslim christma prayer ritual mecca
essai 7book write articl biographi poetri poem memoir autobiographi antholog scholarli 6publish illustr
forestri 7agricultur fisheri 5industri ministri environment forest tourism mine wildlif ecolog veterinari geologi
curiou 6angri wonder delight fascin frighten 5tell strang excit unhappi anxiou enthusiast intrigu
optic 6fiber laser 5technolog digit cabl electron satellit telecommun wireless magnet telescop sensor
forens 6expert specialist examin psychiatrist 5investig fbi laboratori lab detect psychologist technician autopsi
oman 8qatar emir uae 7saudi arabia kuwait bahrain 6tunisia brunei dhabi 5jordan arabian
oriol 8yanke sox met astro philli marlin diamondback 7dodger padr 6pitcher oakland cub
yushchenko 7viktor kuchma 6putin yeltsin saakashvili 5ukrain kremlin medvedev kiev prodi lukashenko kostunica
alexandria 5cairo 4orlean baltimor richmond florenc napl rochest patriarch corpu
lindsai 7davenport serena 6hewitt hingi henin clijster sele martina sharapova 5agassi roddick safin
canon 6bishop 5church cathol saint cathedr archbishop doctrin theologi testament anglican patriarch rector
umpir 7refere 5cricket 4icc scoreboard replai
cheng 7chen wang wu yang lin yu huang lu wong fu chu feng
threshold 6minimum 5exce exceed 4level reach highest maximum equal lowest criteria
tuition 6payment fee scholarship enrol 5student educ pai incom salari pension medicaid undergradu
ballist 8missil 6nuclear weapon warhead 5capabl radar submarin prolifer torpedo weaponri 4biolog laser
portabl 7laptop 6pc desktop 5comput equip mobil devic instal wireless playstat compat xbox
bundesliga 7bayern dortmund leverkusen 6leagu munich premiership releg stuttgart bremen 5uefa hamburg scorer
indefinit 6suspend 5resum detent temporarili postpon 4halt suspens closur expir prolong moratorium reinstat
prototyp 6model engin 5aircraft design experiment locomot variant 4launch manufactur bmw spacecraft robot
boo 6crowd cheer 5fan loud shout applaus 4ah cry greet laugh scream chant
whoever 7somebodi 6sure someon everyon anyon els everybodi whatev nobodi anybodi wherev 5whenev
patron 5gift worship 4guest wealthi loyal dine lover rever
denial 5deni apolog wrongdo guilt justif 4comment acknowledg fals complaint explan holocaust assert
buzz 5hype
evangel 7christian cathol baptist lutheran 6church faith pastor congreg methodist anglican presbyterian mormon
kph 9mph 6kilomet wind 5mile speed km storm kilometr 4northeast hurrican lap celsiu
pig 8cow 7chicken cattl sheep 6dog meat cat poultri slaughter rat monkei rabbit
napl 7sicili 6rome venic genoa 5itali milan florenc turin giovanni bologna palermo rotterdam
batch 4shipment
exam 5grade graduat examin admiss math enrol certif qualif placement diploma 4test pupil
dug 7dig 6rubbl 5buri hole tunnel cave mud dirt rescuer mound bunker ditch
fdch 4conglomer
ouster 7oust 6toppl 5coup aristid overthrow depos 4regim upris revolt demis dissolut bertrand
tsvangirai 7mugab 5opposit zimbabw gbagbo harar kibaki 4mbeki zuma
salad 7sauc dish soup pasta 6cook chees bread tomato potato fri onion sandwich
pile 6rubbl garbag trash stack 5debri mud dirt dump dug coffin corps 4buri
collector 6seller 5collect dealer buyer antiqu 4museum auction coin treasur
okinawa 5island hawaii prefectur 4japan marin
enzym 6protein molecul 5gene acid bind synthesi 4dna bacteria vitamin
interfac 6softwar user hardwar configur compat 5system comput applic server browser modul os
mclaren 8ferrari 7schumach 6merced bmw renault alonso 5race driver hamilton honda rider porsch
rivera 8ortiz 7rodriguez martinez perez hernandez ramirez 6gonzalez lopez torr alvarez jeter 5piazza
cart 6truck bicycl wagon 5car driver ride wheel bike groceri busch jeep carriag
songwrit 8musician 7singer guitarist pianist vocalist 6music artist compos vocal rap drummer bassist
fletcher 5baht nz holt 4cent unchang harvei brent ringgit rand bhp
otto 7wilhelm 6von karl franz friedrich adolf ludwig 5frederick ernst johann josef werner
click 5internet web user googl button browser dial 4phone messag page download flip
lahor 8karachi 7delhi dhaka punjab peshawar bangalor 6islamabad mumbai bombai perth calcutta kathmandu
out 7in 6pitch homer hitter rbi scoreless shutout strikeout 5ninth postseason hander bullpen
farewel 7goodby 6ceremoni tribut 5funer birthdai celebr inaugur greet reunion condol homag 4memor
blunt 6sharp 5remark unusu tone rhetor outspoken subtl 4strong republican critic gingrich harsh
aunt 8grandmoth 7wife mother daughter sister uncl cousin grandpar 6father friend mom grandfath
deton 8explos 7explod 6bomb blast grenad 5suicid devic bomber roadsid warhead defus 4accident
hoffman 5weaver 4wagner goodman
malawi 8botswana 7mozambiqu 6zimbabw tanzania zambia namibia madagascar gabon 5africa guinea angola burkina
catalog 8catalogu 6collect 5book publish onlin store copi print databas compil archiv merchandis
archdioces 8dioces 6cathol bishop priest archbishop clergi 5church parish vatican episcop newark anglican
fugit 6suspect 5arrest terrorist crimin qaida laden qaeda killer osama indict extradit mladic
pelosi 6republican senat gingrich reid newt daschl mcconnel gephardt 5mccain gop lott schumer
crunch 6crisi turmoil downturn woe meltdown 5recess slowdown slump fallout squeez subprim 4troubl
thorough 6rigor 5conduct comprehens inquiri supervis undertak 4investig inspect examin honest evalu thoroughli
sherman 4allen
fog 6weather rain wind snow cloud 5light heavi storm crash dust 4traffic thick
ernest 5charl henri joseph frederick alfr herbert eugen theodor 4edward arthur harold herman
gp 4prix ferrari speedwai
psychiatr 7medic clinic psychiatrist 6hospit treatment patient doctor mental diagnosi trauma 5nurs psychologist
madagascar 7guinea 6mozambiqu seneg malawi botswana togo gabon 5burundi fiji niger namibia burkina
backer 6propon 5support republican alli oppon gop contend foe perot staunch 4mccain endors
washn 4undat
instantli 5quickli easili suddenli promptli readili 4someon somebodi somehow accident
glacier 7antarctica 6mountain plateau 5lake ic ridg basin canyon arctic volcano slope antarct
sympathet 5nervou portrai portray 4voic angri skeptic anxiou outspoken curiou emotion overli
intercept 7touchdown punt 6yard 5pass offens quarterback foul td kickoff 4catch rush eject
dylan 6song beatl mccartnei lennon 5album band singer sing musician lyric harrison guitarist
myth 7mytholog 6legend 5histori ancient realiti religion fiction belief tale notion fantasi biblic
applaus 7cheer laughter 6crowd loud greet 5audienc smile shout choru boo cri applaud
hartford 6connecticut albani minneapoli rochest springfield 5boston philadelphia pittsburgh portland columbu greenwich omaha
boutro 9ghali 6annan kofi 4secretari un
exempt 6tax grant restrict provis permit prohibit 5requir subsidi levi tariff privileg repeal
philosoph 7philosophi scholar 6literari poet historian theologi theolog scholarli linguist 5intellectu theoret sociolog
induct 5honor fame 4award inaugur alumni
louisvil 7cincinnati indianapoli 6philadelphia kansa tennesse pittsburgh indiana kentucki milwauke memphi jacksonvil syracus
insect 6speci bird moth prei mammal larva beetl 5anim fli creatur spider virus
mickelson 7sorenstam 6hole par stroke pga birdi putt bogei harrington erni golfer nicklau
flaw 5mistak error inconsist 4failur procedur implic incomplet mistaken problemat
systemat 4tortur genocid massacr atroc persecut perpetr
donna 5linda sara judi sexi carmen 4susan klein betti beth lauren wendi
dian 5susan ami julia carol ellen judi 4barbara karen conni salli jenni kathi
preced 5coincid
hui 6china chen wu yu cheng yi 5yang lin huang jin cho feng
isaac 6abraham 5samuel rabbi jacob prophet biblic mose 4jesu testament theodor
circular 4loop diamet vertic curv linear horizont
helsinki 7stockholm 6finland copenhagen oslo budapest 5moscow athen amsterdam pragu zurich nordic sofia
fur 6wool 5coat leather silk 4skin cloth hat tan pant jacket collar
albeit 7somewhat 5quit fairli similarli surprisingli 4though larg modest absent broadli
osaka 7tokyo 6shanghai guangzhou 5japan taipei seoul vancouv istanbul prefectur helsinki tianjin hiroshima
rosa 7santa 6cruz 5juan maria pedro ana clara flore salina 4da vista ventura
costum 6dress 5danc fashion wear cloth makeup decor dancer mask outfit halloween doll
prei 6insect predat 5hunt 4speci bird hunter wolf shark creatur larva spider
carnegi 6endow 5institut 4hall foundat librari prestigi yale princeton fellowship cornel auditorium
disciplinari 6misconduct 5judici inquiri suspens dope icc probat 4guidelin ethic refere examin disciplin
kurdistan 6kurdish pkk 5kurd
philli 8sox met oriol marlin diamondback 7yanke dodger astro padr 6pitcher brave cub
gainer 7loser 6outnumb 4stock rise share declin turnov nasdaq nyse
exot 5varieti wild 4resort destin fanci spice
legitimaci 6credibl 5doubt recognit legitim undermin valid wisdom merit statur 4digniti assert clout
safeguard 6protect ensur 5strengthen guarante preserv enhanc privaci oblig undermin abid uphold 4sovereignti
janeiro 8rio 7paulo sao 6bueno caraca 5mexico brazil santo lisbon porto lago bogota
unconstitut 5law rule amend violat unfair unaccept prohibit statut upheld proposit repeal unlaw
nash 4perkin kidd
postwar 5reconstruct wartim 4war era rebuild balkan
flesh 6skin 5brown bone corps 4bodi ey dark hair teeth bacon peel
spaniard 7frenchman 6spain alonso 5argentina carlo juan fernando sanchez nadal roddick compatriot guillermo
expuls 6expel 5deport 4sanction boycott
clinch 6win final victori tie playoff semifin quarterfin berth 5fourth fifth sixth seventh
placement 5certif qualif exam diploma 4applic admiss enrol undergradu accredit vocat
conveni 5store custom shop outlet groceri inexpens 4restaur discount mart accommod supermarket shopper
unsuccessfulli 6tri successfulli 5attempt unsuccess narrowli 4seek repeatedli swiftli vain
airfield 6barrack raf 5ground aircraft squadron radar runwai depot garrison reconnaiss fortress vicin
toughest 6tough 5challeng tougher hardest tricki daunt
mapl 7leaf 5red tree buffalo ottawa oak pine cherri cedar
budapest 8pragu 7stockholm warsaw bucharest 6berlin hungari vienna helsinki sofia 5brussel amsterdam istanbul
misconduct 7wrongdo 6alleg abus harass disciplinari briberi improp neglig 5charg fraud complaint prosecut
verg 7brink 5midst 4collaps suddenli seemingli avert stumbl
urgenc 6underscor underlin clariti 5concern sens resolv consider enthusiasm patienc heighten 4uncertainti anxieti
tightli 5loos wrap 4tight carefulli
seizur 5seiz confisc 4cocain robberi
tung 6kong hong chan wong chee 5chen macao chung cheng peng ying tong
hm 6uss destroy cruiser 5royal ship navi naval submarin warship 4fleet squadron flagship
sect 6islam religi cult 5muslim christian shiit religion buddhist fundamentalist buddhism judaism mormon
nintendo 8playstat xbox 6soni pc consol 5microsoft disnei dvd desktop iphon arcad 4portabl
trek 6journei adventur 5travel 4trip mountain cruis expedit jungl bike wilder voyag
geniu 5mind talent hero creativ 4sens ultim inspir evil wisdom invent filmmak inventor
memoir 9autobiographi 8biographi 7book diari essai 6write novel fiction poem antholog 5publish chronicl
render 4otherwis judgment incomplet
wrist 8ankl 7knee shoulder elbow thigh 6leg neck chest finger sore hamstr groin
linear 6equat vector 5function logic curv variabl matrix quantum theorem algorithm paramet differenti
hyundai 7nissan samsung 6motor toyota chrysler honda automak mitsubishi daimlerchrysl 5auto volkswagen daimler
toledo 4michigan cleveland pedro lima auburn mesa flore salina zedillo
sophomor 9freshman 5junior graduat quarterback rooki ucla usc lineback cornerback fullback 4student undergradu
plantat 6farm mill 5estat forest farmer ranch timber cultiv farmland cottag lumber vineyard
narcot 7drug traffick cocain 6smuggl marijuana heroin opium illicit 5launder firearm addict counterterror
outnumb 6loser gainer
slope 7steep 6hill mountain ridg rocki elev terrain cliff plateau 5canyon glacier flank
elbow 8knee 7shoulder ankl wrist sore hamstr thigh groin 6leg finger toe rib
conjunct 5jointli 4conduct addition symposium
escal 7tension 6confront intensifi bloodsh flare 5violenc conflict standoff heighten provok spiral stalem
honei 6sugar sweet chocol butter cherri ginger vanilla 5fruit cream lemon potato spice
quantiti 6amount 5ton suffici bulk 4suppli possess cocain grain tonn metric fraction abund
gatewai 6hub 5portal 4access gate wireless server corridor cisco
afl 5leagu nfl rugbi afc 4footbal nhl premiership anc sweenei
volcan 7volcano 6crater 5erupt geolog 4rock earthquak cloud ash plateau glacier archipelago tidal
essex 8yorkshir somerset sussex surrei 7lancashir suffolk devon 6kent norfolk durham bedford cornwal
nielsen 5survei 4data viewer
newt 8gingrich 7gephardt 6republican lott pelosi daschl 5clinton democrat senat speaker dole gop
cruel 6punish harsh brutal 5evil tortur terribl unfair stupid bizarr horribl savag viciou
linger 6uncertainti persist 5amid fear doubt worri tension turmoil anxieti heighten woe fallout
endless 5seemingli 4lengthi countless
collegi 6basketbal 5colleg footbal profession junior academ athlet ncaa volleybal accredit softbal vocat
promptli 7quickli swiftli 6immedi voluntarili 5soon respond successfulli properli instantli 4quietli notifi thoroughli
hamper 5effort weaken undermin intensifi disrupt 4improv slow strengthen inadequ sluggish deterior worsen
herman 4carl ernest woodi ludwig
verbal 5insult 4harass explicit
terminu 7rout junction intersect sr 6highwai ny interchang md 5railwai avenu termin interst
steeler 8redskin 7bronco packer raven seahawk 6nfl pittsburgh quarterback cowboi raider colt buc
imam 6mosqu cleric 5shiit holi muhammad shrine prophet ayatollah najaf mecca rever preacher
carpent 5job work 4emploi weaver
influenza 8flu viru swine pandem 7outbreak infect epidem 6diseas vaccin pneumonia cholera virus
id 7identif 6card registr 5code tag passport certif badg 4check ident licens registri
youngster 7teenag 6young youth teen ager 5child student parent boi girl younger elderli
canberra 7sydnei perth 6melbourn wellington auckland brisban adelaid 5australia queensland edinburgh glasgow kingston
align 4defin axi complement horizont
proxim 5locat adjac nearest vicin 4area closest unincorpor
nest 5bird egg pond hatch larva 4speci sanctuari insect backyard
malon 6ew 5bryant kidd iverson 4laker knick
nichol 7mcveigh 4convict sentenc timothi moussaoui
bleed 6pain chest stomach 5injur heart caus suffer neck tear lung throat spinal
dissent 6opinion 5justic clarenc 4opposit silenc dissid
eduardo 6jose carlo lui manuel santo jorg ricardo 5juan roberto sergio julio cesar
quantum 6theori graviti 5mathemat logic equat particl molecular linear theoret theorem analog physicist
canton 6municip 5township 4district locat parish ontario suburb dioces borough zurich unincorpor brunswick
nordic 7alpin 6norwai ski slalom downhil scandinavian 5olymp austria finland sprint helsinki skier
roller 5ride 4hockei wheel skate bike blade
dose 6inject pill antibiot 5treatment therapi vaccin prescript lethal cholesterol prescrib vitamin milligram
chiang 6cheng 5taiwan chen taipei chi mao chin fu minh kuomintang mai feng
multimedia 6comput softwar audio 5technolog internet video digit electron wireless pc desktop rom
ink 5sign paper print printer 4memorandum
briberi 7scandal fraud 6charg alleg corrupt conspiraci wrongdo launder bribe misconduct evas 5theft
transplant 7liver kidnei 6cancer surgeri tissu surgeon 5patient donor tumor prostat cardiac embryo
gonzal 6ashcroft 5bush senat attornei rumsfeld starr impeach libbi 4clinton testimoni memo rove
klau 6gerhard wolfgang helmut 5schroeder kohl franz werner 4angela fischer schmidt johann josef
puck 6goali 5ball shot kick foul bounc defenseman vollei 4shoot bruin punch basket
mound 5mud dirt burial dug cone granit limeston 4stone brick cave tomb rubbl
dens 6thick 5area surround sandi sprawl dusti 4forest plain scatter terrain cluster woodland
jerom 5bernard
vers 8poem 7lyric 6song write text poetri translat phrase gospel essai melodi prose
mileston 5achiev breakthrough accomplish 4mark anniversari feat commemor coincid tangibl
folei 5gingrich inappropri 4email
ei 5ey smile 4young look blue bright grim
fellowship 6foundat scholarship endow 5institut academi harvard honorari undergradu theologi lectur diploma phd
embattl 8beleagu 5ail
fraser 6macdonald 5allan 4brook nadu
amir 5abdul mohammad ahmad 4khan moham muhammad rabin anwar mcveigh malik rashid yassin
packer 7bronco steeler redskin seahawk 6nfl cowboi raider dolphin panther buc raven nfc
porto 6madrid portug barcelona fc valencia lisbon atletico deportivo 5juventu santo boca genoa
andersen 5enron 4account ub ernst
carr 4jenkin
georgetown 7rutger 6univers harvard stanford yale princeton syracus 5colleg maryland ucla cornel baylor
charm 6beauti eleg 5love inspir funni humor delight gentl fanci handsom sexi 4clever
pb 6televis abc bbc nbc cb documentari cnn hbo 5tv broadcast fox mtv
plight 5desper worsen miseri allevi 4poor refuge homeless frustrat impoverish dire distress neglect
expo 5confer toronto seattl forum exhibit montreal vancouv pavilion diamondback 4met apec symposium
explicit 5sexual inappropri explicitli 4specif consent verbal vagu pornographi miranda
plug 5tap 4cabl instal wire pump leak cord microphon
bradford 6leed yorkshir leicest preston lancashir coventri norwich 5birmingham newcastl chester sunderland nottingham
para 6en que xxx 5lo la el se con es una por si
hampton 5richmond norfolk waterfront 4harbor oakland hudson
whip 5lash 4pat cream butter stir dough
demis 5collaps fate sudden inevit breakup dissolut impend 4departur legaci aftermath immin ouster
catastroph 7disast 6consequ tragedi devast 5crisi worst aftermath katrina disastr avert famin meltdown
gerhard 8schroeder 7merkel helmut 6chancellor chirac kohl klau 5germani jacqu sarkozi angela wolfgang
riyadh 6baghdad saudi arabia amman 5compound cairo qatar emir damascu algier dhabi faisal
schmidt 5werner 4klau asteroid schneider wilhelm mueller
stimul 5growth boost encourag enhanc hormon 4effect stimulu spur acceler inject induc
nut 6butter 5sugar fruit chees bread flour bean candi chop potato honei banana
shin 4lee kim choi
hatch 6larva 5egg nest
rudolph 7giuliani 6pataki 5rudi cuomo 4mayor gore hillari rodham
overlook 5park locat view hill surround entranc adjac canyon cliff slope scenic courtyard
hurt 5bad weak wors worri obvious disappoint anybodi harm weaker sorri undermin 4bother
uncomfort 7awkward 6unhappi uneasi 5feel comfort anxiou frankli accustom unsur 4intim overli bitterli
aw 7terribl amaz horribl unbeliev 6kind feel rememb wonder sad sorri incred awesom
radioact 7toxic 6contamin poison plutonium 5nuclear chemic atom substanc radiat mercuri anthrax leak
churchil 5roosevelt winston truman 4stalin eisenhow
irregular 5alleg fraud misconduct improp fraudul 4wrongdo
hsbc 7barclai 6bank citigroup ub suiss 5equiti plc seng lehman sach prudenti bnp
formid 6daunt 5challeng immens 4talent overcom enorm obstacl potent
jo 4kim lisa
mae 8fanni 6lender 5mortgag mac freddi 4bank credit loan lend subprim
npc 6cpc peng 5committe deleg legislatur kmt 4session wang hu jintao zemin jiabao
jung 7kim 6lee jong jin cho hyun yong 5korea yu chung chun choi
moratorium 5ban impos mandatori 4limit sanction restrict halt mandat freez prohibit unilater indefinit
stab 7fatal 6kill shoot policeman knife gunman assail assault 5injur murder suicid wound
mali 7ghana seneg burkina 6niger cameroon togo faso 5nigeria guinea angola namibia gabon
embark 5journei voyag commenc undertak 4ambiti sail
readili 6easili 5quickli freeli likewis instantli seldom 4cannot promptli scarc
bours 7stock 6index tumbl 5market exchang investor dealer trader nasdaq nikkei brokerag ftse
rao 5kumar krishna 4singh raja bjp
communiqu 6memorandum 5statement memo reaffirm 4sign letter draft sino outlin
necess 5essenti sake virtu ration justif 4reason basic difficulti sacrific emphas everydai constraint
petti 5crimin reckless drunken 4crime theft feloni
quinn 5murphi bradi 4dunn flynn
persecut 6repress 5abus jew nazi tortur brutal imprison harass slaveri deport hatr 4priest
chevrolet 6ford toyota honda pickup bmw 5car nascar merced nissan renault sedan porsch
mao 6deng 5communist wang jiang cheng chiang fu zhao xu stalin ying feng
gothic 7mediev baroqu 6style architectur renaiss victorian facad 5church centuri castl cathedr chapel
drown 6kill 5boat survivor trap sink fishermen accident 4victim accid escap flood ashor
autobiographi 9memoir 8biographi 7book write essai 6publish novel poem diari antholog 5fiction poetri
zemin 8jiang jintao 7hu 6zhu deng peng jiabao qian 5wen cpc 4china wu
hasan 6malik 5ali ahm mohammad hassan saeed 4hussain akbar sy ul
slai 8murder 7kidnap 6assassin rape massacr robberi abduct arson 5suicid convict stab homicid
pilgrimag 6holi shrine pilgrim mecca 5visit holidai journei sacr worship easter ritual feast
quota 6tariff 5export opec subsidi 4output impos minimum mandatori moratorium
stan 5jerri 4bobbi willi lou mickei
bulletin 6newslett 5publish newspap journal weekli websit advisori circul 4report editori blog email
clipper 8laker 7knick maverick nugget 6dalla denver phoenix sacramento bruin oiler pacer seahawk
premis 4purpos concept justif
disagre 6opinion argu strongli 5oppos acknowledg explain skeptic assert frankli reconsid bitterli honestli
restart 7resum stall 6halt resumpt 5negoti enrich reactor deadlock dismantl stalem 4disarma derail
rican 7puerto 6mexico rico dominican salvador guatemala nicaragua 5philippin cuba peru latino hondura
wreck 6derail 5damag destroi accid crash sink collis ruin shatter rip wreckag salvag
trunk 5branch tree rail underneath 4road railwai lane tall neck beneath diamet carriag
knockout 6bout 5win final round match championship tournament semifin quarterfin heavyweight undef rematch
cornel 7univers harvard yale princeton 6professor graduat faculti stanford undergradu mit rutger 5georgetown
dong 6yuan yu chung jin cheng chu yong choi tai 5zhang yang ha
mose 6biblic 5god abraham prophet isaac 4jesu testament
rochest 6hartford springfield 5philadelphia cleveland pittsburgh maryland baltimor richmond albani minneapoli syracus worcest
mvp 6nba playoff rooki postseason nl 5bowl nfl trophi nfc covet 4quarterback matchup
lpga 8pga 6sorenstam 5championship tournament golf atp wta mickelson golfer nicklau 4tour tenni
sayyaf 6milit abu qaida qaeda 5rebel taliban insurg guerrilla kidnap pkk farc kidnapp
southampton 8portsmouth sunderland 7manchest liverpool newcastl blackburn fulham wigan middlesbrough nottingham coventri norwich
airspac 5air warplan 4airport flight plane airlin fly maritim airfield
destini 5dream fate 4true mind ultim ident forev quest be essenc conscienc etern
thrust 6propel 4steer blade fist
balloon 5fly float 4flight plane airplan
bake 7cook bread butter cake flour oven cooki dough 6pan pie potato fry
feast 7easter thanksgiv 6christma holidai celebr ritual 5festiv birthdai wed bless ramadan pilgrimag
rift 6deepen 5tension rivalri feud widen 4deep gap strain disagr strife
cork 6dublin 5ireland 4scotland wale ulster cardiff essex sussex
shawn 5jason matt brandon damon travi cornerback 4kevin randi josh catcher outfield kidd
trauma 6pain mental psychiatr 5hospit suffer surgeri ill psycholog disord grief psychiatrist cardiac
sprai 6fire 5bullet pepper dispers 4smoke burn coat bottl mortar grenad pour brush
unrel 5feloni 4involv crimin alleg lawsuit complic arson
remnant 5taliban destroi 4storm tropic qaeda stronghold ruin rubbl
yi 7wang liu wu zhang yang lin yu ming jin chu liang feng
dixon 4hamilton lap
legion 5armi regiment elit knight cavalri enlist 4corp infantri brigad imperi battalion confeder
strap 6shoulder 5pull neck bag belt shoe ankl boot wrist rope thigh 4cord
emmi 6award nomin oscar grammi pulitz 5drama comedi actress outstand nomine screenplai daytim
lockhe 7boe mcdonnel 6aerospac 5aircraft jet nasa airbu contractor packard daimlerchrysl compaq ead
gul 5dish erdogan 4abdullah mohammad hamid
vagu 5clearli familiar obviou explan interpret contrari explicitli silli overli 4subtl explicit inconsist
beta 7alpha 4aa
richter 7magnitud 6earthquak quak 5epicent 4scale
ji 5qaeda gong 4link qaida wong fu choi
clearanc 5permiss 4certif
mice 7rat 6mous 5cell brain gene cat genet pig tumor monkei rabbit clone
parma 8bologna fiorentina 7milan juventu lazio palermo genoa 6inter roma 5itali valencia ajax
andrei 7pavel 6russia ukrain sergei mikhail igor dmitri yevgeni 5vladimir medvedev ivanov yuri
prostitut 6sex traffick 5drug illeg sexual abus gang rape addict pornographi homosexu smuggler
scotia 8nova 7brunswick halifax newfoundland 6ontario quebec saskatchewan manitoba cornwal 5isl windsor suffolk
roundup 4ed undat
verifi 6verif 5inspector disclos accur compli certifi complianc valid authent 4determin disarm notifi
advers 7impact 6affect consequ 5effect neg factor circumst outcom harm worsen 4minim aggrav
pinch 6squeez 5homer batter hitter baseman reliev ramirez 4rbi fielder shortstop outfield jeter
heath 5forest marsh preston 4russel habitat queensland surrei woodland
pandem 8influenza 7flu epidem swine 6viru outbreak vaccin 5hiv malaria infecti cholera polio
loot 5destroi steal raid confisc rampag 4seiz flee massacr ruin mob spree antiqu
sandra 5patricia 4justic lisa deborah rene
fallout 7meltdown 6crisi turmoil aftermath subprim 5fear uncertainti downturn woe instabl crunch linger
lobbyist 7lobbi 5lawmak congression fundrais staffer 4republican attornei lawyer advis gop consult businessmen
com 5internet web nn telegram 4onlin mail dot
pad 6glove 5ball bag pin boot elbow 4front shoulder shirt button jacket helmet
bacon 6cook meat chees bread butter pork potato onion fry 5oliv sauc lamb
intim 5relationship romant fascin 4friend engag familiar lewinski bizarr uncomfort stranger awkward intrigu
refrain 5insist provoc 4respond reiter openli caution unilater paus discourag
abstract 6mathemat 5art theori concept contemporari object painter illustr philosoph theoret sociolog linguist
theodor 5carl frederick roosevelt abraham otto ernest edwin stalin wilhelm friedrich adolf ludwig
atletico 8valencia deportivo sevilla 7barcelona bilbao 6madrid everton porto fiorentina santand 5juventu fulham
squeez 6pinch 5cut push crunch slice 4pressur cash eas drag dent
shrink 5economi growth grow deficit unemploy expand rapidli gdp surplu steadili decreas shortfal
theolog 7seminari theologi 6philosophi doctrin evangel philosoph lutheran 5religi cathol baptist presbyterian sociolog
intimid 6harass 5accus deter manipul 4oppon unfair motiv racist repress cheat
surgic 7surgeri surgeon 6medic doctor dental 5hospit treatment clinic nurs underw facial cardiac
augusta 5golf charleston 4sorenstam
dimens 5defin context scope vector sphere width paramet 4space element concept represent equat
foe 6alli oppon 5rival longtim showdown backer staunch 4defeat enemi contend
endur 6ordeal 5suffer struggl experienc overcom prolong miseri 4decad pain courag spite inflict
synagogu 6church jewish mosqu congreg 5jerusalem jew orthodox cathedr chapel istanbul rabbi judaism
sunset 6midnight 5dawn boulevard 4beach sky parad noon plaza paradis rainbow daylight
springfield 6ohio illinoi hartford rochest 5pennsylvania kansa indiana missouri connecticut albani omaha bedford
glanc 5bounc 4glimps stumbl
jake 5joei 4matt rachel
thermal 6solar 5electr radiat sensor 4heat temperatur laser vacuum optic telescop
lago 6lima 5manila nairobi santiago janeiro caraca abuja 4nigeria paulo sao bueno johannesburg
alonso 7ferrari schumach 6fernando felip mclaren spaniard rossi 5race driver carlo lap valencia
westminst 6edinburgh triniti windsor 5london royal st oxford cathedr cambridg dublin abbei belfast
kuh 6uh 5ee hah dee kah bah mah lah koh nah ahn eh
clair 5mari 4jean ann alic ellen luci bart
artwork 6collect artist exhibit paint portrait sculptur artifact 5art galleri photograph poster catalogu
affirm 7uphold 6reaffirm 5decis opinion discrimin judgment emphas unanim assert upheld unconstitut reconsid
polar 4atmospher orbit
hijack 6plane aboard bomber airplan 5bomb flight terrorist airlin passeng cargo pirat mastermind
urib 7alvaro 6chavez 5colombia rodriguez sanchez arroyo fujimori calderon aznar zapatero salina zedillo
obasanjo 6mbeki 5nigeria karzai carei kibaki 4musharraf mugab kabila pervez museveni moi zardari
woo 6lure 5savvi 4lee attract eager persuad jung chun hyun
mortal 5infant obes matern 4kill ag diseas suffer birth ill diabet pregnanc trauma
unicef 7wfp 6aid unhcr 5humanitarian chariti adb icrc 4un cdc spokesperson polio
teresa 5mother mari maria 4diana grandmoth joan rosa nun
finalist 6semifin quarterfin 5tournament champion contest seed qualifi semi trophi wimbledon medalist berth
reaffirm 8reiter 6affirm underlin 5pledg principl willing emphas abid reconsid sincer uphold adher
conven 5meet confer session assembl panel deleg ministeri 4committe legislatur chair subcommitte symposium
cheer 8crowd 7greet shout applaus applaud 6fan loud delight scream boo chant mourner
handov 4sovereignti timet
tutsi 9hutu 7rwanda 6burundi 5rebel ethnic serb congo albania massacr croat slaughter militiamen
unlimit 5limit 4guarante subscript
explicitli 6specif defin forbid likewis 5refer publicli interpret prohibit specifi assert vagu impli
aston 8middlesbrough 7everton tottenham blackburn sunderland charlton fulham 6newcastl leicest southampton wigan coventri
leisur 6recreat 5travel tourism lifestyl cater 4busi entertain tourist luxuri accommod dine pleasur
tornado 6storm hurrican typhoon cyclon 5earthquak quak flood devast tsunami lightn 4outbreak deadliest
mcveigh 7nichol 6moussaoui 5testimoni simpson testifi timothi libbi 4convict laden juror confess amir
undisclos 7unspecifi 5disclos 4unavail
crater 6volcan 5surfac surround beneath debri diamet volcano rim glacier slope asteroid 4boulder
marlin 8met oriol philli diamondback 7yanke sox dodger astro padr 6pitcher cub nl
shui 8bian 7chen 6ying feng 5taiwan taipei lin kmt dpp lu lien chun
bride 7wed 5wife mother daughter marri girl princess widow lover spous 4marriag birth
madelein 7albright 5condoleezza 4ambassador diplomat powel envoi annan nanci kofi
hussain 6ahm malik 5pakistan ali khan mohammad ahmad rashid vaughan saeed nasser sy
scari 7weird 6strang sad funni crazi ugli stupid horribl silli frighten 5terribl aw
crane 4bear wooden rescuer
champagn 7bottl 6wine beer 5dinner coffe drink tea cocktail 4tast chocol pour can
rainbow 5flag pink dove 4blue sky banner sunset greenpeac
chant 8shout 7slogan 6protest crowd banner scream anthem cheer 5sing prayer protestor mourner
conscienc 6digniti 5right freedom mind faith truth moral belief liberti shame guilt betrai
maverick 7clipper 6dalla laker knick nugget seahawk 5nba cowboi bruin raider redskin pacer
chin 6cheng jaw 5lee chen lin huang ear chung tongu wong lip chu
horribl 9terribl 7tragic aw 6happen tragedi unfortun sad sorri ugli stupid scari unbeliev
arabian 6saudi gulf yemen emir 5arabia kuwait qatar persian bahrain uae oman dhabi
millionair 7billionair 6businessman tycoon 5entrepreneur 4wealthi richest playboi
antarct 7arctic antarctica 6ocean expedit 5geolog whale glacier 4canada sea maritim wilder archipelago
boast 4enjoi
espionag 7spy 6conspiraci treason 5charg crimin alleg secret theft briberi spi evas covert
lamb 7meat 6chicken beef pork 5cook bread cow potato pig bacon butcher rib
fielder 8baseman outfield 7hitter shortstop 6pitcher hander catcher jeter 5homer bat rbi derek
giovanni 7francesco 6leonardo paolo 5itali di pedro roberto andrea napl cesar fabio angelo
suzuki 6japan toyota honda 5motor automak mitsubishi bmw nissan hyundai 4hybrid motorcycl volkswagen
swiftli 8quickli 7promptli 6slowli react 5move respond rapidli quietli smoothli cautious 4successfulli interven
jockei 5race hors ride rider trainer 4derbi breeder
disagr 6disput resolv 5negoti concern discuss deadlock contenti aris impass feud stalem longstand
dire 6grim 5worsen bleak 4wors terribl cope plight catastroph dilemma dismal miser
correctli 6properli guess accur honestli 5answer determin exactli carefulli calcul analyz 4perfectli precis
conglomer 6compani own subsidiari 5industri largest firm corpor giant ventur enterpris bankrupt tycoon
rapper 7rap 6singer musician 5hip duo guitarist hop dj punk songwrit vocalist remix
sore 7knee ankl elbow hamstr groin 6pain shoulder sidelin stomach wrist thigh 5fractur
backward 4toward forward ball swing bounc bend
acoust 7guitar instrument 6sound vocal 5music perform jazz solo bass piano drum keyboard
aborigin 6indigen 5nativ queensland hawaiian 4australia zealand heritag tribe peopl migrant ancestri
harlem 6manhattan brooklyn bronx 5neighborhood downtown 4york
flip 5hook 4turn roll swing switch spin grab slot punch bounc click
beth 5jerusalem 4jane rabbi donna
keyboard 7guitar 6bass instrument piano vocal drum 5string audio tune acoust violin microphon
weird 7strang crazi scari 6thing kind sort stuff wonder funni bizarr silli 5fun
bremen 8stuttgart dortmund leverkusen 7munich bayern hamburg cologn 6bundesliga bayer 5berlin portsmouth ajax
variant 6version type 5similar origin commonli modifi surnam variat prototyp dialect 4refer gene
carson 5palmer
grill 6cook 5meat chees sauc dish oven salad bake fri sandwich pasta rib
salvag 5rescu repair wreck 4rebuild sink wreckag scrap restart retriev
macau 6kong hong casino macao 5mainland 4taiwan singapor thailand vega shenzhen guangdong guangzhou
mahmud 7abba mahmoud 5hama arafat benjamin fatah yasser ismail khale 4palestin ahm nabil
brunei 6malaysia lao oman 5singapor indonesia thailand cambodia qatar emir bahrain sultan uae
monro 6franklin 5counti township jefferson marilyn 4lincoln harrison springfield
tajikistan 7uzbekistan 6kazakhstan kyrgyzstan turkmenistan 5azerbaijan caucasu moldova 4ukrain bulgaria belaru angola mongolia
whitman 6pataki 5dole gingrich giuliani schwarzenegg romnei gramm spitzer 4mccain forb palin cuomo
freddi 6fanni 5mortgag lender mae 4loan mac bailout subprim
secretariat 5ministeri cpc 4council committe confer commiss chair asean apec adb
hai 5ha tai 4grain dee que se es dong kee
coral 8reef 5island sea beach ocean sand marsh freshwat 4speci tropic coastal coastlin
superstar 6star 5fame legend idol 4player soccer basketbal hero icon sensat
supplement 6nutrit vitamin 5diet prescript 4avail addit recommend exempt
sofia 6bulgaria pragu budapest bucharest 5moscow romania stockholm kiev helsinki 4madrid lisbon elena
osc 5eu observ ioc iaea icrc 4un nato monitor brussel peacekeep geneva
shimon 8pere 7netanyahu barak ehud yitzhak 6sharon benjamin yasser rabin 5israel arafat olmert
fundamentalist 7islam extremist islamist 6muslim religi christian radic moslem 5secular cleric hardlin sect
bunker 6hole 5tank barrack dug fortifi perimet 4wood par cave putt bogei fortress
exploit 5resourc 4opportun wealth expos vulner manipul
loom 5uncertainti showdown avert 4recess prospect pose inevit immin woe linger dilemma daunt
tabloid 8newspap 6daili magazin headlin gossip 5media editor weekli columnist herald newsweek playboi
dmitri 8medvedev 7putin vladimir 6russia alexand bori sergei mikhail igor andrei 5moscow ivanov
influx 5refuge exodu 4immigr migrat migrant sizabl
apollo 6spacecraft atlanti 5mission nasa orbit astronaut lunar 4space moon jupit
smoothli 5slowli fairli swiftli 4quickli faster smooth perfectli peacefulli cautious
treason 7convict 6charg murder guilti sentenc conspiraci imprison espionag feloni manslaught 5crimin acquit
specter 6senat dodd 5republican mccain gop gingrich judiciari biden ashcroft schumer mcconnel gephardt
campus 7campu 6school colleg faculti 5univers student elementari enrol classroom alumni seminari undergradu
briton 5sailor frenchman 4britain hostag freed kidnap abduct spaniard captiv finn
rey 6rodriguez gonzalez hernandez raul torr diaz ortiz 5lui perez vicent gutierrez alvarez
dictionari 6translat 5publish languag edit text literatur bibl interpret usag manuscript dialect linguist
shepherd 5sheep 4herd
hashimoto 7koizumi 5japan ldp zedillo chretien 4yeltsin schroeder kohl fujimori vajpaye chernomyrdin kyodo
prop 4puppet
liquor 7beer 6tobacco alcohol drink cigarett beverag 5wine coffe bottl groceri brew soda
moh 6ah uh 5hah dee bah mah lah ahn goh wah eh med
pinochet 5extradit dictatorship fujimori 4trial convict suharto
irrig 7drainag 6water agricultur reservoir farmland fertil sewag 5farm dam crop hectar wetland
liaison 5affair 4offic consult coordin government undercov
fea 7gen 6bc 5undat na 4sah koh ree rah med pol
recur 5episod storylin
theoret 7mathemat 6theori scientif physicist 5experiment logic philosoph quantum abstract sociolog evolutionari linguist
exterior 7interior facad 5floor concret paint roof frame brick ceil decor marbl courtyard
fusion 5experiment hybrid 4jazz trio duo hydrogen synthesi
saga 6tale epic 5trilogi 4legend mysteri fantasi adventur chronicl romanc fairi titan mytholog
infecti 7diseas 6epidem respiratori influenza cdc tuberculosi 5flu infect malaria pandem pneumonia viral
psychologist 8psychiatrist 6doctor psycholog counselor 5studi expert professor scientist clinic forens psychiatr cognit
frankli 8honestli 7think obvious 6realli someth noth quit mayb certainli anymor sorri glad
chester 6lancashir 5richmond yorkshir essex bradford preston sussex lancast brighton midland bedford norwich
twitter 9facebook 7blog youtub 6internet web onlin websit googl yahoo email 5user download
shutdown 6delai closur 5shut halt refineri layoff 4cancel postpon disrupt moratorium crippl idl
shannon 5kelli 4logan
fundrais 6gala 5campaign sponsor chariti donor donat charit lobbyist outreach 4gop rodham caucu
mann 4brook
ossetia 9abkhazia 6georgia chechnya breakawai 5kosovo macedonia grozni caucasu tbilisi 4republ chechen pristina
herzegovina 7bosnia croatia yugoslavia macedonia montenegro 6republ kosovo serbia slovenia 5albania croat czechoslovakia
min 6jin choi 5kim wang liu zhang yang yu mi yan chun yong
countless 6thousand hundr numer dozen 5sever ten 4few variou 30 endless
caraca 7bueno bogota 6venezuela paulo janeiro 5chavez rio sao santiago havana lima lago
helm 4senat dodd
ensu 5clash spark erupt bloodsh shootout rage 4battl conflict riot feud frenzi protract
shaki 7fragil 5weak dismal 4confid troubl struggl badli batter sluggish uneasi
commut 6bu buse taxi 5traffic passeng rail subwai freight cab motorist amtrak congest
maiden 4first wicket over voyag four
preseason 6nfl playoff postseason 5season usc bronco redskin buc offseason kickoff seahawk matchup
superb 7brilliant 6spectacular terrif magnific 5score quick perfect excel impress fantast clever vollei
luci 6alic 5daughter mari elizabeth sarah jane anna helen emili emma salli katherin
malik 6khan mohammad hasan hussain 5pakistan ahm abdul rashid vaughan saeed raja sami
mahdi 7sadr 6militia 5shiit cleric militiamen imam najaf 4al hussein sunni fallujah warlord
sitcom 7comedi abc 6televis tv episod drama nbc cb 5soap hbo comedian parodi
preston 6bradford lancashir 5leed bolton southampton heath chester sunderland fulham wigan middlesbrough norwich
defianc 6defi 5defiant 4tehran furi ultimatum
deterior 8worsen 5improv slow significantli rapidli weaken fragil steadili persist sluggish diminish 4wors
skip 4cancel postpon
bombard 7artilleri 6airstrik warplan barrag 5troop attack patrol shell squadron mortar gunfir besieg
processor 6intel 5chip pc hardwar server 4comput softwar appl mac input desktop linux
gbagbo 6mugab aristid kabila laurent 5taylor ivori tsvangirai mobutu kibaki zelaya 4milosev bertrand
sabah 5kuwait sheikh ahmad emir sheik salem oman 4ahm abdullah uae saleh khalifa
scenic 5park vallei mountain tourist canyon recreat terrain overlook 4highwai landscap wilder plateau
mladic 8karadz 5serb bosnia milosev indict hagu wartim slobodan fugit 4yugoslav srebrenica whereabout
cop 5polic crime crimin gui gang policemen policeman mob mafia undercov 4killer homicid
plutonium 7nuclear uranium reactor 6weapon atom enrich radioact warhead 5fuel pyongyang extract stockpil
frost 5weather cold rain snow dry warm dust cake 4temperatur wet berri moist
contributor 5contribut 4influenti donor columnist forb beneficiari
patriarch 7orthodox 6church bishop 5cathol roman pope cathedr archbishop episcop canon byzantin rite
llc 6ventur subsidiari ltd 5compani firm corpor lp 4own asset acquisit consortium conglomer
cdc 6diseas flu vaccin influenza infecti 5viru hiv infect sar fda epidem pandem
vocalist 8guitarist drummer bassist 7singer musician vocal songwrit 6album band trio duo pianist
roonei 7ronaldo beckham 6striker ferguson kean 5manchest midfield chelsea newcastl everton tottenham eriksson
archipelago 6island coastlin 5sea coast pacif atlant ocean caribbean basin reef sumatra antarctica
isl 6island cape newfoundland 5coast kingdom scotland wale nova scotia bermuda gibraltar cornwal
indirect 4mediat
polo 6volleybal 5sport soccer tenni shirt softbal 4golf athlet swim shoe pant jacket
addict 7drug alcohol 6heroin 5sex traffick cocain marijuana prescript narcot prostitut obes smoker
ridicul 7silli absurd 6dismiss outrag stupid insult 5wrong unfair joke embarrass irrespons nonsens
fu 7cheng feng 6wang wu yang yu huang tang wei ming yi ying
kingston 6melbourn auckland perth 5sydnei ontario glasgow brisban canberra scotia halifax nottingham aberdeen
webber 5schumach alonso harrington 4mclaren
gomez 6rodriguez lopez hernandez 5garcia gonzalez martinez sanchez perez fernandez diaz moreno pena
ecolog 7environment 6natur environ wildlif wetland 5geographi landscap habitat divers fisheri evolutionari geologi
nightclub 7disco 6hotel restaur cafe pub 5downtown resort shop vega mall bali loung
pub 6restaur cafe inn nightclub 5hotel shop beer dine supermarket liquor loung breweri
canterburi 7auckland 6wellington 5wale queensland brisban perth anglican cardiff 4rugbi cathedr archbishop gloucest
captiv 7hostag freed 5aliv kidnap detaine abduct kidnapp 4prison captur custodi imprison servicemen
auburn 6michigan tennesse alabama baylor 5carolina ohio oklahoma indiana nebraska usc syracus louisvil
ordain 7bishop priest episcop 6pastor congreg seminari clergi methodist anglican rector 5cathol archbishop
mel 4charli gibson
rover 5blackburn aston plymouth 4fc bristol spacecraft southampton ajax sunderland fulham
motorola 8nokia 7ibm intel cisco compaq ericsson 6soni semiconductor samsung packard hewlett verizon
emma 6catherin alic emili 5mari sarah jane margaret helen kate julia salli jenni
underwat 5drill robot telescop diver 4ocean satellit remot offshor submarin dive aerial astronaut
makeshift 6shelter tent 5camp nearbi wooden rubbl 4temporari empti roadsid erect barrack
pardon 6amnesti parol 5convict grant sentenc 4request jail freed nixon plea imprison reinstat
caretak 5appoint interim 4cabinet
infam 8notori 5famou brutal legendari 4bloodi dirti bizarr cruel
brandon 5keith shawn travi jamal 4jason derek lineback tyler kyle cornerback reggi
edmund 5john sir edward 4geoffrei
worsen 8deterior 6wors persist woe 5crisi eas turmoil slowdown downturn instabl aggrav allevi
unwil 8reluct 7will 6refus unabl convinc eager persuad 5afraid willing anxiou compel unsur
vicent 7lui 6jose carlo fernando lopez alberto felip calderon ernesto zedillo 5diego pedro
obscur 4fade irrelev
savag 6brutal viciou 5violent fierc harsh reveng cruel relentless 4attack condemn hostil denounc
destroy 8warship cruiser 7navi submarin uss 6ship naval fleet vessel squadron escort torpedo
taxat 6tax 5incom regul tariff exempt expenditur 4polici reduct pension subsidi levi abolish
ancestor 7descend 6grandfath ancestri 5ancient tribe peopl elder grandson heir extinct deceas grandpar
playstat 9xbox 8nintendo 7consol 6dvd soni pc iphon arcad 5version portabl desktop itun
wholli 5own subsidiari sole 4partli entiti
fri 6meat cream chees bread dish cake soup pizza potato salad burger pasta
zhao 7wang liu zhang yang yu wei zhou gao xu yan 6wu liang
joyc 5judi 4carol
vike 6raider panther seahawk 5bronco falcon steeler packer penguin redskin buc raven oiler
subprim 8mortgag 6debt loan lehman lender default fallout meltdown 5financi credit borrow crunch
packard 9hewlett 8ibm compaq 7intel 6microsoft dell hp motorola cisco nec 5netscap kodak
diminish 6significantli greatli weaken statur 5substanti consider undermin steadili decreas therebi likelihood deterior
impass 7deadlock stalem 5negoti resolv compromis stall standoff contenti disagr 4frustrat mediat protract
xu 8liu zhang 7wang wu yang yu huang wei zhou zhao feng 6lu
toe 6leg knee shoulder ankl finger heel wrist elbow thigh 5foot neck chest
secreci 5disclosur 4secret strict privaci scrutini oath confidenti censorship
downgrad 7moodi 5outlook merril citigroup salomon 4credit forecast lynch upgrad lehman default suiss
holbrook 6envoi albright 5powel annan mideast slobodan condoleezza 4diplomat balkan chernomyrdin mccurri primakov
brunswick 7ontario scotia manitoba newfoundland 6quebec saskatchewan suffolk cornwal 5nova alberta albani halifax
shelv 5store scrap shelf 4temporarili reopen
gong 5chen wang liu zhang cult lin yu huang cheng ji fu practition
fra 6ita 5eng ger 4au bt
homicid 7crime 6murder crimin robberi feloni arson manslaught 5convict rape theft slai neglig
salvat 6christ 5god faith uniti jesu spiritu divin merci 4baptist miracl brotherhood compass
napoleon 6ottoman 5war armi empir invas emperor imperi hitler byzantin conquest prussia caesar
whitnei 5pratt
harar 7johannesburg pretoria 6nairobi brisban dhaka perth 5zimbabw melbourn adelaid yangon abuja kathmandu
erik 5sweden kurt johan ander 4norwai eric
mobutu 7kabila 5regim yeltsin milosev mugab aristid zair laurent gbagbo kinshasa 4dictat suharto
slice 7chop 6garlic tomato lemon potato bake onion peel chunk 5chees butter dough
elbaradei 8blix 7iaea 6inspector 5nuclear annan 4iran tehran atom inspect ahmadinejad kofi solana
roth 4cohen levin schwartz shapiro
td 7touchdown 5yard intercept punt 4pass rbi kickoff
srebrenica 6bosnia massacr 5kosovo serb rwanda sarajevo genocid enclav atroc bihac 4croat tutsi
stuf 6bag 5hand box chicken wrap dish toss potato sandwich can 4cake bean
jazeera 7broadcast 6televis radio tv channel abc cb cnn 5interview bbc footag videotap
bucharest 7pragu budapest 6romania belgrad warsaw kiev zagreb sofia 5moscow vienna lisbon tbilisi
accordingli 5therefor likewis 4appropri significantli properli vari furthermor specifi swiftli correctli
revel 5scandal outrag bizarr 4reveal controversi rumor embarrass overshadow fascin
nokia 8motorola ericsson 6soni ibm siemen cisco compaq 5wireless intel samsung iphon verizon
undercov 7agent fbi 5polic investig secret cia spy interrog cop covert 4detect spi
lp 7ep 6cd vinyl 5releas album disc llc demo remix emi 4label soundtrack
wheelchair 5swim disabl bike bicycl 4athlet
multilater 6framework 5cooper dialogu partnership bilater wto 4monetari mutual strengthen imf consensu diplomaci
kemp 6buchanan 5mccain gore kerri dole gop bradlei romnei perot gramm 4palin nader
ur 5ah ee uh dee ree moh eh 4tee koh ih
norm 6defin 5respect principl context ethic gender toler 4standard religion fundament hierarchi adher
deceas 6widow 5famili father son cousin grandfath grandson nephew eldest heir ancestor spous
baldwin 5frederick
levin 6schwartz shapiro 5cohen 4lieberman pelosi specter roth friedman bernstein olson mcconnel katz
diaz 7lopez 6rodriguez garcia gonzalez perez hernandez rey ortiz gutierrez 5sanchez ruiz flore
phelp 6thorp 5gold olymp freestyl medalist swimmer 4medal swim relai gymnast medlei
vernon 4franklin randolph
mit 6univers professor harvard yale princeton cornel 5scienc faculti stanford berkelei biologi phd
rein 7curb 5tighten tighter 4keep eas excess slash
sniper 6attack shoot gun gunman ambush 5fire gunmen artilleri bomber mortar policeman assail
paula 5monica 4lawsuit linda harass lewinski
charleston 6carolina omaha 5beach virginia fort richmond norfolk newport jacksonvil louisvil augusta raleigh
clubhous 6locker ballpark 5room yanke bullpen 4stadium sox arena dodger met gym loung
sara 5anna lisa linda donna luci amanda 4laura martha lauren kati
broadband 8wireless 6network internet mobil cabl telecommun subscrib cellular verizon 5access aol mci
pavilion 5park hall palac garden exhibit arena galleri outdoor plaza expo auditorium courtyard
underneath 8beneath 6insid 5behind front floor empti roof deck atop dirt trunk stair
backlash 6fear anger provok outcri 5widespread prompt spark trigger unrest boycott outrag discont
gymnast 7olymp 6medal athlet skate volleybal medalist badminton swimmer softbal 5basketbal compet freestyl
golan 6lebanon syria hebron pullout 5israel jerusalem annex 4palestin territori occupi withdraw mideast
centimet 7inch cm diamet 6tall 5foot kilomet meter length mm kilometr thick width
peng 7chen wang jiang wu wen yu zhu zheng 6china hu zhang huang
byzantin 8ottoman 7roman 6empir emperor mediev conquest 5centuri ancient imperi reign persian napoleon
lang 5bo 4franz jung
spinner 7bowler 6wicket batsman shane 5ball sri over skipper hander mcgrath waugh gile
literaci 7educ 6math 5enrol curriculum 4student poverti teacher academ pupil undergradu outreach vocat
nike 6apparel 5brand shoe logo sponsorship pepsi 4advertis coca cola motorola
marina 6pier 5hotel beach resort harbour dock waterfront 4boat cruis recreat yacht seasid
whereabout 5suspect ident unclear hide exact clue fugit 4reveal unknown disappear presum unawar
junk 4mortgag
rebecca 5susan sarah jane rachel emili emma jenni 4ami lynn christin luci salli
browser 8netscap 7desktop 6internet web softwar microsoft user googl pc yahoo server os
hick 4hussain tate
duma 6parliament 5lawmak parliamentari legislatur chamber bori sergei chernomyrdin 4senat yeltsin vladimir veto
kee 6ah koh ree wah 5ee uh dee mah rah ih eh dah
incomplet 6incorrect 5inconsist 4document error conclus accur valid flaw render
ajax 6barcelona fc bayern juventu dortmund fiorentina leverkusen 5liverpool roma bremen fulham sevilla
unesco 6heritag 4museum monument archaeolog curat smithsonian
penguin 5nhl devil bruin shark panther vike flyer oiler 4buffalo lion wolf dolphin
rashid 6abdul 5bin moham sheikh aziz abdel rahman hussain malik saleh khalid karim
prestig 5reput statur
reunit 6reunion 5happili 4sibl
warship 8destroy 7ship navi vessel submarin 6naval fleet uss sail tanker torpedo cruiser
compatriot 5beat champion pair teammat medalist serena frenchman spaniard henin clijster martina sharapova
videotap 8tape 7footag 6video interrog 5interview fbi testimoni photograph film confess jazeera clip
repress 6regim brutal dictatorship persecut authoritarian 5democraci abus violent crackdown dictat apartheid censorship
demolit 6demolish 5construct 4destruct closur renov cleanup dismantl
shelf 5shelv 4antarctica
pave 5road 4concret lane
dental 6medic clinic nurs surgeon surgic 5health hospit doctor medicin surgeri healthcar veterinari
himalayan 6mountain kashmir 5plateau caucasu glacier jammu 4nepal tibet rocki breakawai arctic abkhazia
lifelong 5longtim childhood passion profess 4friendship devot lifetim mentor staunch
copa 6quarterfin boca 5championship tournament brazil qualifi semifin ecuador uruguai paraguai liga nacion
fade 5slowli vanish 4soon suddenli gradual disappear glori linger obscur shine
condol 7sympathi 6grief gratitud 5letter express messag tribut greet apolog farewel convei deepest
pivot 6crucial 4kei contenti
rogu 5renegad 4terrorist spi covert
brigadi 8colonel 7lieuten 6command brigad sergeant 5militari armi corp infantri regiment battalion cavalri
thumb 7finger 6hand nose wrist elbow 5ey knee shoulder neck ankl sore toe
ayatollah 7khamenei 6cleric 5ali khatami imam akbar 4suprem shiit prophet rever reformist
chernomyrdin 7yeltsin primakov 6putin viktor 5bori medvedev ivanov yushchenko duma kuchma lavrov 4holbrook
dunn 5barrett 4anderson quinn
sunderland 8newcastl portsmouth everton tottenham blackburn southampton charlton fulham wigan middlesbrough 7leicest aston
prairi 5vallei forest desert oregon kentucki mississippi plain ranch canyon countrysid grove woodland
pill 6drug prescript dose 5drink diet bottl marijuana prescrib vitamin antibiot 4therapi soda
opium 6cocain heroin narcot 5export traffick cotton crop marijuana harvest coca cultiv illicit
thunder 5wave flash lightn loud applaus whistl unleash furi 4rain wind burst gunfir
realm 5kingdom fantasi 4fiction spiritu adventur throne heaven be sphere mytholog
reorgan 7restructur 6merg consolid 5merger bankruptci acquisit overhaul disband 4chrysler overse discontinu oversaw
durabl 5robust 4solid machineri inventori
logan 5airport 4suburb shannon
greenpeac 5activist whale environmentalist 4watchdog rainbow
banana 6sugar coffe fruit corn bean potato shrimp 5cotton bread nut grower strawberri
cann 6festiv 5movi award prize screen oscar venic 4prix cinema prestigi acclaim emmi
fe 6santa 5rio bueno lima paso tucson 4san peru metro janeiro mesa pasadena
najaf 7sadr basra fallujah mosul 6baghdad shiit 5mosqu shrine kandahar mogadishu kirkuk mecca
pornographi 6sex 5internet crime illeg crimin sexual abus traffick prostitut homosexu 4charg piraci
violin 9piano 6string guitar instrument quartet 5compos solo orchestra bass pianist tenor mozart
somerset 8yorkshir essex sussex surrei 7lancashir 6durham devon cornwal 5wale kent suffolk berkshir
cunningham 5bennett
woodward 4libbi
gazprom 6ga monopoli yuko 5compani russia ukrain pipelin belaru siemen turkmenistan ead 4bp
saleh 6moham abdullah 5ali ahm mohammad omar hassan aziz hamid abdel rashid salim
juliu 5frederick 4joseph caesar
alain 5jean jacqu bernard pierr michel claud francoi 4franc nicola laurent gerard dominiqu
glimps 5clue fascin vivid 4moment visitor wit photograph sight curiou glanc stranger
te 5seng 4ma se si
windsor 6westminst cornwal 5royal queen castl ontario belfast scotia brunswick halifax lancast bedford
friedman 6katz 5cohen schwartz 4levin bernstein
edwin 5henri theodor 4albert samuel ronald vincent
rita 6hurrican katrina 5storm flood typhoon emili marilyn 4damag quak devast linda ana
gentl 5quiet calm manner pleasant charm gentli 4beauti sweet grace humor brilliant thought
cone 5mound
aig 7citigroup 6merril bailout lehman creditor ub worldcom stearn 5insur asset bankruptci enron
calderon 6felip vicent zedillo 5chavez rodriguez lopez silva arroyo schwarzenegg urib rey ernesto
18 915 16 14 820 12 11 30 13 60 17 710 40
annex 6territori occupi 5coloni invad enclav golan prussia partit 4renam incorpor adjac demolish
playwright 7poet novelist screenwrit 6writer actor filmmak 5literari shakespear screenplai comedian pianist songwrit
leverag 6clout 5financi invest advantag acquisit incent expertis 4asset lend flexibl hedg acquir
fragment 6skull 5piec bone manuscript 4dna scatter intact fossil artifact specimen inscript
mislead 6fals incorrect 5wrong ignor unfair inappropri ridicul exagger irrespons fraudul manipul 4intention
abruptli 6briefli temporarili 5shortli resign suddenli slowli quietli unexpectedli 4quickli resum halt interrupt
cologn 8munich 7berlin stuttgart bremen dortmund 6vienna frankfurt hamburg bonn strasbourg hanov leverkusen
hansen 5ander 4fischer rasmussen
commenc 6resum 5begin schedul complet proceed underwai embark discontinu 4prior phase ceas till
surpass 7exce exceed 5averag compar highest lowest eclips 4total estim earn peak gdp
freewai 7highwai expresswai 6road lane interst intersect boulevard 5traffic bypass sr interchang congest
conquest 6empir invas byzantin conquer 5centuri kingdom coloni dynasti reign ruler ottoman napoleon
nasti 7ugli 6bitter viciou 5bad funni terribl dirti stupid scari weird silli awkward
goddess 6god mytholog 5mari ancient templ ladi worship divin 4princess christ dragon bless
conni 6debra 5fax 4dian judi
commemor 8anniversari 6ceremoni memori celebr monument inaugur centenni 5mark honor birthdai tribut plaqu
accumul 5amount asset wealth deposit 4debt liquid excess
rockefel 4foundat kennedi smithsonian eisenhow
tributari 7river creek 6basin watersh 5lake flow stream reservoir fork drainag yangtz downstream
ftse 7dax 6index nasdaq 5stock dow benchmark frankfurt nikkei bours topix 4middai nyse
neo 6nazi 5anti communist radic nationalist punk racist 4socialist revolutionari ultra gothic
vista 5santa do browser mesa netscap 4microsoft window sierra rosa desktop riversid os
curat 7exhibit 6art museum galleri smithsonian 5photographi sculptur archiv archaeolog artwork sculptor antiqu
flyer 6bruin 5philadelphia ranger nhl lightn goali panther philli penguin defenseman oiler 4pittsburgh
distress 5stricken grief 4troubl ill shock panic regret alarm anxieti anxiou plight frighten
shrimp 7fish seafood tuna 6chicken salmon banana 5meat sauc tomato potato fri pasta
rat 7mice 6cat snake pig monkei rabbit 5dog wolf cow mous bee spider
gardner 4boyd
vicin 7locat 6area near nearbi adjac 5town villag fort outskirt barrack airfield proxim
depos 7oust 6overthrow toppl 5saddam ouster 4coup succeed reign dictat throne ruler monarchi
grower 7farmer 6corn crop coca 5farm coffe wheat harvest dairi banana grape soybean
cuisin 7chef 6restaur tast dish 5varieti wine recip menu flavor specialti salad seafood
hardi 4soil
improp 7inappropri 6alleg wrongdo bribe misconduct fraudul 5disclosur briberi irregular unlaw improperli neglig
guru 4cult rabbi mentor yoga
bother 7anybodi 6sure anyon els mayb nobodi afraid guess 5anywai anymor sorri glad
glove 6hat pad 5hand ball wear bag shoe coat leather jacket boot helmet
overshadow 5disappoint highlight setback 4amid inevit spotlight woe embarrass revel underscor coincid hype
emotion 5deepli emot awkward 4feel mental sad sorri sympathet uncomfort unstabl
vault 5floor bronz basement medalist 4gold wall ceil dome podium
stranger 6friend 5love everyon strang girlfriend kiss boyfriend lover curiou happili frighten 4imagin
presbyterian 8methodist lutheran 7baptist congreg anglican 6church cathol pastor episcop evangel 5seminari missionari
silli 7stupid ridicul 6fun funni crazi joke bizarr scari weird absurd nonsens 5clever
laptop 7pc portabl desktop 6comput phone iphon notebook 5devic hardwar disk rom printer
damon 5shawn vaughn 4matt derek shortstop jeter
muster 5overwhelm sampra 4agassi davenport
witch 6ghost vampir 5evil fairi 4holi hunt tale hell monster beast wizard
defenseman 6goali 5forward jason nhl bruin winger catcher puck fielder flyer oiler 4ranger
gerard 4pierr alain
judi 6carol 5jane laura linda ami ellen jacki dian joyc kathleen marilyn kathi
hyde 5hous madison 4bedford
arguabl 5perhap greatest prove truli proven finest foremost undoubtedli 4consid certainli hardli prolif
yao 7ming 6wang liu yi 5chen zhang lin wei yan liang iverson feng
bullpen 7pitch pitcher starter 6in yanke sox dodger met hitter hander catcher outfield
sedan 6car ford pickup merced bmw wagon 5toyota luxuri honda hybrid nissan chevrolet
rose 6flower 5pink purpl bloom 4garden cherri grape candl
plymouth 6brighton norwich 5bristol newport durham essex southampton rover halifax nottingham cornwal gloucest
builder 6architect 5build construct owner 4design engin manufactur maker architectur merchant contractor sculptor
cultiv 6crop hectar 5farm farmer agricultur harvest plantat irrig opium farmland grape vineyard
reuter 7newswir 6report thomson 5analyst afp cnn bloomberg 4newspap quot survei subscrib telegraph
lara 5indi batsman waugh 4bat wicket silva skipper ricki vaughan
spokesperson 7spokeswoman 6spokesman 5ministri 4unicef
collid 7collis 6crash explod 5plane bu passeng accid boat aboard cargo ferri tanker
ditch 5hole dig dug 4abandon tunnel shaft
hayden 6waugh 5pakistan mcgrath 4clark matthew pont thorp
bureaucraci 5administr 4govern corrupt oversight mess
travi 5shawn brandon 4randi
discharg 5duti parol sewag 4pollut probat exhaust
avert 5crisi immin brink catastroph loom 4avoid threaten prolong verg impend crippl defus
dali 5mickelson 4sorenstam golfer
sabotag 6disrupt 5derail 4attempt undermin espionag foil
nablu 9jenin 8ramallah 7gaza hebron 6bethlehem beit rafah jericho 5palestin hama gunmen outskirt
eros 5drainag tidal wetland 4caus damag flood soil dam habitat marsh ecolog watersh
pri 5democrat zedillo 4parti elect socialist ldp salina
berger 4schumach fischer newman gerhard heinz
blade 6knife 5stick wheel rod diamet sword 4nose tail angl vertic chin arrow
sour 5bitter 4ti turmoil stir subprim deepen uneasi
dialect 7languag 6surnam accent linguist 5speak refer translat distinct hebrew grammar variant dictionari
byron 5nelson 4rodnei
feud 7rivalri 5conflict disput clash tension bitter faction clan disagr strife stalem storylin
ebai 7yahoo 6onlin googl auction aol 5internet web microsoft seller facebook amazon netscap
petrol 8gasolin 7diesel 6ga fuel 5car suppli truck bottl gallon pump 4refineri ethanol
pneumonia 7ill infect fever acut respiratori tuberculosi 6diseas flu outbreak symptom diagnos influenza
customari 5anonym
immens 8enorm tremend 6great incred 5consider impress amaz profound formid unbeliev statur 4vast
illicit 6illeg traffick cocain smuggl launder narcot 5drug heroin opium conceal clandestin covert
discontinu 5prior commenc 4announc subsequ renam cancel reorgan
shortstop 8baseman outfield 7catcher fielder jeter 6sox rooki pitcher met hitter derek oriol
amr 6moussa 5nabil
toilet 7bathroom 6kitchen 5room clean bed bath locker cleaner sewag closet 4basement sanit
simmon 5smith reynold 4morri maher
scoreless 7in shutout 6pitch overtim out strikeout 5score tie ninth streak homer bullpen
benson 4clayton
moldova 7ukrain romania bulgaria belaru estonia latvia 6hungari macedonia slovakia azerbaijan slovenia lithuania
papal 6pope vatican 5rome bishop cardin archbishop benedict episcop xvi 4patriarch vii basilica
boyd 4dougla gardner
unauthor 5illeg confisc fraudul unlaw 4disclosur prohibit improp illicit
goodby 7farewel hello 6kiss 5love friend happi thank sorri cry greet hei dear
zarqawi 7qaida qaeda osama 6al laden 5taliban terrorist milit bin abu fallujah aqsa
sporad 6gunfir 5frequent clash occasion erupt flare 4violenc ceas mortar rage barrag quell
stefan 5austria andrea becker johansson 4sweden serbia hungari slovakia andrei wolfgang toma dortmund
harrington 6mickelson 5pga birdi bogei webber erni 4hole singh par montgomeri putt sorenstam
feloni 7charg crimin convict guilti manslaught 6sentenc plead indict acquit probat treason homicid
clement 4pope cardin
merck 8pfizer 6pharmaceut 5drug maker fda bayer roch 4compani tobacco goldman motorola daimlerchrysl
williamson 5morri reynold
divert 4monei wast drain
virtu 6moral belief wisdom 5faith religion ideal courag loyalti digniti doctrin divin compass
telescop 7observatori 6satellit 5camera nasa solar radar orbit laser spacecraft optic underwat sensor
salli 6alic 5ann catherin kate carol ellen emili luci emma dorothi jenni 4katherin
desktop 8pc 7comput server browser laptop 6softwar microsoft mac hardwar portabl netscap linux
spun 5spin 4turn slid
dax 7ftse 6index nasdaq frankfurt nikkei topix 5close benchmark shed seng slid bours
clara 7santa 5maria cruz rosa 4san dell ana carmen alto
dash 4jump sprint relai leap
anatolia 6tass itar irna 5interfax kyodo 4agenc turk yonhap
onion 8garlic 7pepper chop tomato potato 6oliv butter sauc lemon slice fry ginger
bahama 6island caribbean hawaii rico jamaica bermuda barbado tobago 5coast puerto trinidad samoa
silvio 8berlusconi 6prodi 5romano aznar zapatero 4prime itali toni nicola
trevor 4shaun
watt 5frequenc
birthplac 6belov rever 5histor famou ancient symbol shrine legendari sacr tomb ancestor relic
newsweek 7magazin 6editor articl cnn 5newspap interview weekli edit editori columnist tabloid playboi
rug 5mountain desert plain jungl terrain 4wood remot rocki leather countrysid carpet dusti
abid 7oblig compli 6strictli fulfil uphold adher 5respect principl violat strict complianc reaffirm
woodi 5bud perenni 4herman
famin 6drought epidem 5disast outbreak devast shortag plagu ravag catastroph strife cholera polio
weaver 5hoffman 4tamil ltte carpent milf
ih 6koh rah eh duh 5ah ee uh kah bah mah lah mee
farmland 7acr hectar 6farm forest irrig swamp 5land crop plantat cultiv woodland wetland
joshua 4jonathan julian
reminisc 5scene remark inspir vivid 4rememb theme familiar lyric tale humor echo memor
quo 5sovereignti 4stanc reunif
henin 9clijster 8serena hingi sharapova 7agassi sampra nadal davenport roddick sele djokov safin
accent 6speak dialect 5languag word tone 4voic background phrase pronounc tongu
deportivo 8atletico 7valencia sevilla 6madrid barcelona porto nacion bilbao santand 5ecuador marseil fiorentina
upsid 4hang uncertainti upward
reconsid 6decis decid 5agre refus reject recommend regret disagre affirm reaffirm clarifi 4accept
ration 5basic necess 4adequ nutrit justif
wan 5ho kai wong 4lin chan yu tan ismail chung min lim yan
olivi 5belgium 4franc
bayer 8leverkusen 6munich bayern stuttgart bremen dortmund 5pharmaceut hamburg bundesliga cologn merck fiorentina
nile 6river yangtz 5lake hudson basin thame 4east egypt uganda malaria tributari sinai
spear 5knife sword 4gun stone
fanci 5eleg charm sexi 4fashion fun nice dress outfit costum exot silli clever
provoc 6unaccept irrespons 5action hostil inappropri provok refrain silli reckless absurd 4retali outrag
mo 4na vaughn
butt 5kick 4head ball mouth chest finger
bermuda 6coast caribbean bahama barbado 5island pacif atlant hawaii jamaica trinidad isl tobago
overli 5pretti increasingli somewhat cautiou wari vagu 4particularli deepli similarli surprisingli sympathet uncomfort
daytim 5televis tv abc nbc soap emmi sitcom 4night cb hbo pb itv
overcam 7overcom 6beat upset 5defeat struggl roddick spaniard sele 4lose quarterfin stun agassi
padr 7dodger met astro oriol philli marlin diamondback 6yanke sox pitcher oakland anaheim
neighbourhood 8neighborhood 7residenti suburb 6area suburban adjac 5citi town district villag urban outskirt
chaotic 5chao tens bizarr unpredict turbul 4violent aftermath disastr miser
terrif 7incred 6pretti impress amaz tremend fantast superb unbeliev 5good brilliant decent awesom
helmet 6wear uniform jacket boot 5shoulder belt hat shield armor mask glove badg
potent 5lethal 4formid
protestor 8protest 7demonstr 6crowd activist riot dispers 5hundr clash angri shout torch chant
bug 5scare virus rabbit 4viru mous rat
tycoon 7billionair 6businessman millionair 5entrepreneur conglomer 4richest yuko
brake 6wheel valv 5drive speed rear gear steer cylind 4car mechan disc sensor
yitzhak 8rabin 7shimon 6netanyahu pere barak ehud 5israel sharon benjamin yasser olmert ariel
appetit 5enthusiasm 4consum worri anxieti
aspir 6ambit 5ideal fulfil 4achiev dream succe accomplish newcom
resembl 5similar depict 4describ shape familiar portrai
shower 6cooler 5rain snow warm bath wash blanket warmer 4afternoon bathroom sweat chill
clip 6video photo footag 5interview pictur page tape photograph youtub poster videotap excerpt
dominiqu 6jacqu 5jean chirac michel claud francoi 4minist bernard fischer alain yevgeni primakov
underscor 8underlin 6highlight heighten urgenc 5concern tension reflect uncertainti emphas persist remind deepen
donovan 4roonei
extract 5uranium miner or plutonium fertil 4oil materi salt obtain sugar mine deposit
invis 4virtual evil shadow
expenditur 6budget revenu 5tax cost incom fiscal expens consumpt gdp surplu alloc shortfal
anytim 6tomorrow 5wo happen unless anybodi anywher anywai anymor hopefulli sooner 4whenev somedai
homemad 6mortar grenad 5bomb roadsid candi pizza 4fire explos rocket knife stuf cocktail
whistl 5blow silenc nois loud shout scream cheer chant thunder 4hear bang applaus
exodu 5refuge displac influx
redskin 8steeler seahawk 7nfl bronco packer buc raven 6cowboi knick raider colt charger
undertak 6undertaken 5fulfil thorough embark 4conduct task comprehens implement restructur ambiti oblig rigor
hi 5tech ho hei ai 4def bt si
curtain 6door 5front glass roof ceil carpet 4wall floor hang frame wrap porch
censorship 5media copyright repress 4law restrict privaci secreci pornographi
strife 7conflict unrest sectarian bloodsh 6plagu instabl 5violenc tension chao turmoil feud famin
asteroid 6planet orbit 5earth spacecraft lunar crater jupit 4discov moon nasa galaxi schmidt
hormon 6steroid 5drug cancer gene therapi substanc stimul antibiot 4alcohol pill tumor vitamin
rope 6ladder 5pull fenc hook pin boot strap jumper 4leg wire belt toe
davidson 4honda motorcycl
hazard 6environment danger pollut toxic 5safeti disast contamin radioact 4health accid epa catastroph
bo 5han yu lang shi 4liu wei bang jin yi xu yan
repeal 7amend enact 6bill legisl provis abolish 5tax constitut prohibit statut exempt unconstitut
servicemen 6soldier sailor 5civilian rape policemen abduct enlist 4survivor hostag sergeant captiv unarm
oversaw 6overse 5supervis 4reorgan orchestr
clever 6smart funni brilliant straightforward 5easi humor trick subtl superb silli terrif savvi
buddhism 7buddhist 6religion 5teach philosophi belief tibetan lama monk theologi sect judaism buddha
powerhous 5rival giant 4soccer domin conglomer
widen 6gap narrow deepen 5expand wider rift 4deficit bolster shrink
clarifi 5detail comment discuss explain correct graf relev specifi disagre reconsid 4question alter
kathleen 5jane lynn judi 4ann sarah laura janet patricia kathi melissa
consol 7playstat xbox 6nintendo 5pc portabl desktop arcad 4game dvd soni mac iphon
schneider 5germani bayer weber werner 4switzerland deutsch andrea schmidt stefan schwartz weiss mayer
anton 5franz wilhelm 4alexand carl philipp johann josef ludwig
cockpit 5plane door pilot deck airplan cabin microphon 4aircraft flight rear sensor
tighter 8tighten 7tougher 6tight stringent 5impos eas strict relax rein 4monetari regul restrict
rig 5tanker 4bp offshor drill yacht
homosexu 7sex sexual gai lesbian 5marriag religion abort discrimin openli slaveri clergi prostitut
mg 7milligram 6gram cholesterol sodium 5fat calori 4gm dose vitamin satur
punit 5action sanction penalti impos punish unspecifi 4lawsuit compens tariff liabil plaintiff slap
cab 8taxi 6car bu driver truck buse 5passeng bicycl commut wagon motorist carriag
fortifi 5fort barrack garrison fortress bunker besieg perimet 4occupi compound adjac reinforc courtyard
sussex 8essex somerset surrei 7yorkshir lancashir 6hampshir kent durham suffolk brighton devon cornwal
ramon 6hernandez ortiz 5jose carlo lui rodriguez garcia martinez lopez perez rivera julio
newslett 6publish magazin blog bulletin 5onlin journal editor weekli websit columnist circul email
martyr 6christ aqsa 5holi saint hero jesu jihad 4cemeteri prophet commemor rever heroic
fring 4circl outer
celsiu 8fahrenheit 7temperatur 6minu 5averag degre mph rainfal warmer 4peak inch zero kph
60 930 50 40 820 15 14 18 17 712 11 13 16
yangon 5myanmar bangkok dhaka hanoi harar phnom kathmandu penh 4kabul kyi nairobi guangzhou
dwight 6eisenhow 5truman 4harri nixon roosevelt
peasant 6farmer 5indigen slave countrysid 4nativ rural farm revolt
remak 7sequel 6movi 5version drama comedi dub soundtrack thriller screenplai sitcom blockbust parodi
blanket 5cover snow coat tent carpet shower 4rain bed bag dust wet fog
francesco 7giovanni paolo 5itali milan antonio di roma roberto andrea cesar genoa fabio
nl 6postseason afc astro oriol philli mvp marlin nfc 5leagu sox playoff diamondback
waco 5austin arlington 4texa atlanta denver
unstabl 5stabl volatil fragil prone unpredict 4situat vulner uncertain impoverish emotion turbul problemat
garner 5nomin acclaim 4gain turnout emmi
spiral 6downward 5turmoil spike upward escal 4tension unrest slide soar drag bloodsh flare
laureat 8nobel 6prize 5literatur poet playwright 4poetri scholar chemistri novelist pulitz physicist
fountain 6plaza 5palac garden bath pond courtyard 4park monument sculptur reservoir marbl pavilion
granit 8limeston 7marbl 6stone brick cliff boulder 5rock sand monument dome mound facad
stapl 5food coffe corn 4rice wheat bread meal ingredi specialti groceri beverag
kirkuk 7basra mosul 6baghdad 5kurd kandahar fallujah najaf restiv 4iraq shiit hebron helmand
toulous 7marseil bordeaux strasbourg stade 6franc lyon 5pari belgium barcelona monaco ajax rotterdam
lula 7silva luiz 5brazil chavez da calderon zedillo 4obama sarkozi schwarzenegg bolivia vicent
convei 6express 5sens messag understand explain pleas thought sympathi remind condol sincer gratitud
vinyl 6releas cd disc ep lp 5singl album label dvd demo remix 4copi
breakup 5split merger divorc demis dissolut 4marriag worldcom
buildup 4deploy
roadmap 7blueprint 6implement 5peac comprehens framework reconcili mideast disarma timet quartet outlin 4envis
abund 5natur rich habitat ampl 4resourc plenti divers fossil quantiti flora scarc freshwat
nowadai 5anymor moreov 4now know though alwai especi sometim wherea furthermor seldom thrive
reef 8coral 6ocean 5island sea beach coastal sand offshor marsh coastlin tidal wetland
predat 6prei 5wolf shark insect 4speci threat mammal
stalin 7hitler 6soviet nazi adolf 5communist roosevelt wartim mao theodor truman reich josef
ratif 7ratifi 6treati 5approv referendum amend pact 4vote agreement resolut legisl wto protocol
pulp 5paper textil 4industri product steel raw cement
tumor 7cancer tissu prostat 6cell brain breast lung diagnos liver 5gene kidnei transplant
viciou 7violent 6bloodi brutal savag nasti relentless 5deadli gang fierc ugli cruel unleash
undef 7unbeaten 5tournament champion defeat streak playoff postseason knockout 4victori championship ncaa colt
intention 5deni allegedli repeatedli deliber accident unfairli improperli 4accus fals mislead mistaken neglig
defunct 5formerli subsidiari merg affili bankrupt 4own founder renam
morton 5smith
cleanup 5disast mainten 4clean wast repair drill shutdown demolit
charlton 8sunderland fulham 7newcastl everton tottenham blackburn aston wigan middlesbrough 6bolton leicest southampton
scratch 4back get hand pick knee finger thumb
fleischer 7mccurri 6mcclellan 5powel rumsfeld gibb mccormack ari 4bush albright boucher shapiro
authent 5document ident identif interpret valid verifi 4inform knowledg copi descript relev accur
pier 6dock marina waterfront 5bridg canal harbor wooden ferri deck harbour lighthous 4boat
chee 6tung 5koh 4ah ee ree noh goh soo duh dah
dorothi 5daughter sister elizabeth ann margaret catherin alic betti emili aunt emma salli
webster 5dictionari
mgm 7disnei 6studio warner walt paramount 5hollywood vega hilton blockbust spielberg emi 4soni
buffer 6zone 5perimet 4border
mci 8verizon 7worldcom 6merger telecom wireless aol 5sharehold telecommun cellular citigroup broadband telekom
diver 6crew dive sailor rescuer swimmer 5rescu boat swim vessel fishermen astronaut underwat
obes 7diabet 6cancer asthma 5health diseas adult hiv disord infant mortal addict alzheim
clarenc 5dissent 4justic steven samuel
rodnei 4byron
fulham 8everton tottenham blackburn sunderland charlton wigan middlesbrough 7liverpool chelsea newcastl southampton aston
applianc 6electron furnitur hardwar machineri 5equip electr manufactur retail telecommun automobil automot accessori
wilkinson 5roonei kean
authoritarian 6regim dictatorship repress lukashenko 5communist dictat suharto 4mugab overthrow tendenc
loyalist 6militia paramilitari militiamen 5alli faction loyal ulster baath renegad 4extremist islamist tutsi
liga 5leagu club fc releg bundesliga copa deportivo nacion 4footbal divis premiership porto
preparatori 5school colleg elementari ministeri curriculum seminari vocat 4attend academi seminar undergradu kindergarten
sur 5de la le 4del en du et se bah ha
paus 5moment wait smile laugh 4greenspan quietli interrupt refrain
altar 7chapel 6church cathedr shrine basilica 5holi priest wooden christ worship tomb marbl
outfield 8baseman catcher fielder shortstop 7pitcher hitter 6rooki starter hander oriol bullpen jeter
blueprint 7outlin roadmap 6propos framework 5plan draft creation comprehens implement unveil devis envis
coffin 6mourner corps 5flag buri lai funer cemeteri grave wooden burial marbl candl
cri 8cry scream 7shout 6laugh 5hear silenc joi smile loud cheer chant laughter
deborah 6susan 5ann carol judi katherin judith 4jane linda janet patricia emili shirlei
vigor 6aggress 5pursu intensifi energet 4engag vow intens advoc firmli relentless cautious forefront
beard 7hair 6wear grai 5white black dress hat 4shirt smile purpl pant clad
bian 8shui 7chen 6ying 5taiwan taipei kmt dpp lu lien kaohsiung feng 4huang
riversid 6park grove 5neighborhood avenu downtown campu boulevard woodland brighton seasid waterfront pasadena
modul 6configur 5space function compon mode input interfac sensor paramet 4system spacecraft vector
akbar 6ali 5mohammad ayatollah khamenei 4khan khatami hasan
darwin 5evolut hypothesi 4theori
assail 7gunmen gunman 6unidentifi stab 5attack policemen policeman grenad ambush sniper fatal assault
gil 5vicent 4guillermo
pageant 6contest 5event carniv finalist 4competit olymp festiv volleybal idol gymnast gala
repai 7debt loan borrow ow 6payment lend creditor default 5pai cash taxpay forgiv
mitch 6mcconnel 5denni katrina 4hurrican newt
receipt 5sale revenu payment ticket transact purchas 4cash account registr discount payrol expenditur
macdonald 6fraser 5campbel 4cameron malcolm johnston pearson
primit 4nativ ancestor
drastic 6significantli 5chang cut reduc dramat reduct gradual revis restructur 4increas revers slash
noh 6mah 5ah uh bah moo ree ahn tah yoo 4oh rah moh
lien 6chen kmt kuomintang 5taiwan huang dpp cheng shui bian ying 4lin peng
ortiz 8ramirez rivera 7rodriguez gonzalez martinez perez hernandez 6jose lopez torr diaz jeter
clad 6black wear dress mask 5white blue grai uniform shirt hood jacket helmet
ethanol 6fuel gasolin 5product produc consumpt corn subsidi diesel refin 4sugar emiss petrol
prolif 6influenti renown 5promin poet acclaim novelist finest playwright 4famou notabl literari brilliant
erni 6mickelson 5phil harrington 4jimmi tanzania ricki irwin golfer nicklau
byrd 4nelson
anni 5rachel betti emili emma hannah 4daughter sarah jane alic ami louis carolin
ruiz 6lopez perez 5rodriguez garcia gonzalez rivera rey diaz ortiz gutierrez flore guerrero
salomon 7merril 6goldman brokerag sach citigroup ub suiss 5equiti lynch lehman barnei stearn
hewlett 9packard 8compaq 7ibm intel dell cisco 6microsoft hp motorola netscap 5yahoo oracl
armour 9armor 7infantri cavalri 6armi troop tank artilleri regiment brigad battalion cruiser 5forc
cottag 6villa mansion inn manor 5hous villag farm ranch brick lodg cabin plantat
allei 5street lane boulevard sidewalk 4insid neighborhood downtown corner broadwai cafe mogadishu courtyard
swan 5bird cat 4guinea eleph rabbit
pavel 7andrei 5russia czechia vladimir sergei mikhail igor ivanov dmitri toma yevgeni 4medvedev
amanda 5anna jennif lisa christin sara stephani kati 4ami rachel elena lindsai luci
plummet 8plung soar 7tumbl 6rise fall surg slump steadili slid dip 5sharpli climb
daschl 7gephardt 6senat gingrich reid lott pelosi newt mcconnel 5republican dole dodd schumer
mcclellan 7mccurri 6rumsfeld fleischer 5bush powel pentagon chenei mccormack mcconnel 4clark perri lindsei
saskatchewan 8ontario alberta manitoba 6quebec scotia brunswick winnipeg 5canada provinci ottawa edmonton newfoundland
shorten 5extend shorter durat 4schedul delai postpon
poker 5wrestl casino bet gambl 4tournament golf contest chess
hank 5willi mickei 4billi johnni marvin
graft 6corrupt 5fraud launder briberi 4scandal stem crack transplant
johan 5sweden carl philipp erik johann 4jan han andrea franz otto wilhelm friedrich
sensat 5shock 4emot comeback unexpect superstar
sweat 5shirt pant 4wear tear wet breath bleed shower fatigu
fatigu 5pain ill symptom fever sore 4suffer shoulder ankl chronic anxieti bleed sweat
nam 6yong 5kim asean il jong ki chung hyun choi 4ha dong minh
chandler 4bradi
joei 5jake 4rapper
greenwich 6manhattan 5london connecticut hartford westminst brunswick berkshir 4borough albani windsor halifax lexington
spate 5recent latest amid deadli spark unrest flurri 4worst crackdown deadliest viciou spree
deaf 5blind 4disabl ear
void 5unconstitut 4claus arbitr
wagon 6car ford truck pickup locomot cart sedan carriag 5wheel bike cab jeep
flora 6speci habitat 5endem ecolog woodland aquat wetland 4natur environ forest wildlif specimen
zuma 7mbeki 6mandela anc 4nelson mugab tsvangirai zardari
chairwoman 6chairman 5committe susan caucu subcommitte 4director board vice chair dpp
lionel 4chirac nicola francoi
ahn 7yoo 6ah bah 5kah mah yah sah ree kuh moh ih noh
deter 6discourag 5prevent aggress harm retali justifi intimid 4threat encourag provok provoc perpetr
seldom 7hardli 6never often alwai 5sometim usual seem certainli rare occasion nonetheless readili
fairi 7tale 6ghost mytholog 5stori princess legend fantasi romanc dragon creatur witch vampir
nacion 6deportivo boca 5de argentina paulo sao santo bueno paraguai atletico copa liga
magnific 6spectacular fantast superb gloriou 5great beauti monument amaz brilliant incred finest eleg
propon 7advoc 6oppos backer 5conserv argu environmentalist 4critic advocaci skeptic outspoken feminist staunch
graph 6matrix 5vector theorem algorithm 4equat vertic linear
lauren 5cloth kate 4fashion shoe ralph klein ashlei donna sara apparel calvin
kinshasa 7congo zair 6rwanda kabila drc 5liberia burundi grozni mobutu pristina phnom penh
nich 5marketplac
monkei 6cat eleph pig rat rabbit 5anim bird dog mous mice spider frog
besieg 6sieg garrison 5sarajevo outskirt ramallah enclav grozni fortress bombard fortifi bihac 4occupi
kindergarten 7school elementari 6student teacher grade enrol classroom pupil vocat 5educ secondari curriculum
exxon 7bp chevron 5oil petroleum spill refineri 4compani tanker refin yuko pfizer ead
lightweight 6boxer 5champion super heavyweight freestyl 4titl junior kg volleybal wrestler synthet
titan 5raider doom 4giant monster saga genesi
lutheran 8baptist presbyterian 7church christian cathol congreg methodist evangel 6orthodox pastor episcop anglican
gentli 5turn cook slowli carefulli stir lightli chop brush gentl dough boil 4constantli
meteorolog 6weather 5bureau observatori geolog 4disast forecast earthquak tropic maritim rainfal bulletin
cholera 8epidem 7outbreak malaria tuberculosi 6diseas flu viru infect fever swine influenza pneumonia
mega 4casino nintendo playstat
bud 5woodi bloom 4fruit flower
goh 5lee ah ee uh hah mah moo mee moh kee ih eh
julio 8cesar 7roberto jorg 6carlo lui alberto ricardo 5juan fernando manuel eduardo alvarez
foremost 6greatest finest 5regard influenti renown worthi arguabl forefront emin 4import scholar amongst
jamal 5al abu moham ahm omar hassan ahmad abdel ismail brandon khale khalid
steroid 7substanc 6dope hormon 5drug clemen 4abus cocain marijuana briberi
inflict 6damag suffer 5injur casualti harm devast trauma 4caus pain consequ spare endur
technician 6specialist lab 5staff equip personnel engin laboratori nurs contractor surgeon instructor forens
prevail 5persist 4linger
halifax 7scotia 5dublin glasgow nova wellington auckland belfast norfolk brunswick windsor cornwal newfoundland
torpedo 7submarin 6sink destroy warship 5ship missil vessel hull uss propel ballist cruiser
dismantl 5destruct abandon demolish disarm scrap restart 4nuclear weapon destroi halt plutonium outpost
wilhelm 8friedrich 7franz otto johann ludwig 6von ernst adolf 5carl karl theodor josef
busiest 5airport hub 4traffic longest destin subwai congest
xvi 8benedict 7pope 5ii vatican cardin vi papal vii viii 4bishop archbishop basilica
lim 5lee chan yu tan chung wong jung dong yong choi tong 4chu
lancashir 8yorkshir surrei 7essex somerset sussex 6leed durham bradford southampton midland devon coventri
anita 4race slalom turf
configur 6layout interfac modul 5system design function mode hardwar server compat paramet setup
contempt 5judg crimin convict guilti juri prosecut plead indict acquit treason feloni 4appeal
auster 5budget reform stimulu stringent 4plan fiscal impos monetari ambiti schroeder overhaul unpopular
spi 7spy 5suspect secret agent cia espionag kgb 4intellig abduct secretli undercov smuggler
liner 4reformist
importantli 6understand certainli obvious accomplish 5better perhap realiz moreov hopefulli appreci frankli undoubtedli
paulson 7bernank 6greenspan 5treasuri stimulu rubin 4powel bailout sach policymak
moist 7subtrop 6dry tropic 5forest warm soil habitat wet sandi 4cold frost warmer
kerala 7pradesh nadu 6punjab 5india gujarat bangalor 4district tamil queensland lahor hindi calcutta
judaism 6religi christian religion orthodox rabbi 5islam jewish jew secular synagogu buddhism mormon
thiev 6smuggler 5gang steal rob theft mob kidnapp 4arrest suspect gunmen killer robberi
diploma 7graduat bachelor certif phd 6degre scholarship undergradu accredit vocat 5enrol qualif exam
truman 8roosevelt eisenhow 6reagan nixon 5kennedi franklin churchil dwight stalin 4marshal ronald eleanor
thesi 7phd 6professor philosophi mathemat essai sociolog 5studi scienc literatur harvard biologi theologi
mock 6denounc 5speech portrai shout slogan ridicul insult parodi 4critic remark prais condemn
auditorium 7hall gymnasium 6classroom 5room librari theater downtown campu arena gym pavilion courtyard
vector 6equat matrix linear paramet 5function variabl dimens graph theorem differenti 4vertic axi
blockbust 6hollywood sequel 5movi disnei cinema paramount remak mgm spielberg 4theater theatric hbo
snail 7gastropod 5freshwat 4genu coral mammal frog
awkward 7uncomfort 5difficult strang unhappi embarrass subtl bizarr nasti silli clever tricki uneasi
hamstr 9groin 8knee ankl 7elbow sore thigh 6shoulder strain muscl sidelin wrist fractur
staffer 6staff 5employe colleagu lobbyist 4offic congression anonym advis supervisor technician counselor
mammal 7speci 6bird whale extinct insect dinosaur 5anim wildlif fossil eleph specimen frog
ernst 6wilhelm friedrich ludwig 5von franz otto wolfgang johann josef werner 4kaiser helmut
sutton 4preston surrei midland
mesa 5san california francisco arizona colorado santa cruz canyon lima vista ventura tucson
larva 6insect hatch 5speci nest beetl 4genu egg moth fli prei spider offspr
curri 6sauc 5rice powder pepper juic ingredi soup bean garlic lemon spice ginger
wigan 8tottenham sunderland fulham middlesbrough 7manchest liverpool newcastl leed everton blackburn southampton charlton
brewer 5beer cub astro breweri brew diamondback 4sox philli marlin
bogota 7caraca 6colombia bueno lima 5manila paulo sao santiago havana janeiro kinshasa algier
devis 5strategi method scheme implement outlin blueprint 4plan introduc techniqu tool invent algorithm
barrag 7mortar 6rocket artilleri gunfir bombard 5fire shell airstrik cannon unleash blitz incurs
wolfgang 6franz klau johann werner 5von fischer andrea kurt gerhard wilhelm ludwig helmut
yan 7wang liu zhang yang yu wei zhao liang zheng 6zhou yi feng
wendi 5kathi 4mcdonald donna cindi
spree 6rampag 5robberi frenzi 4slai loot spate arson
endow 6foundat scholarship truste carnegi fellowship 5fund institut faculti donat nonprofit charit 4educ
tenant 6owner rent 5properti leas homeown 4resid estat residenti accommod rental reloc
timelin 6timet 5map outlin overview pullout 4detail date deadlin blueprint
fork 6creek 5north river lake ridg tributari 4east vallei shore canyon glen rim
alzheim 7diseas cancer diabet 6patient ill disord diagnos cure diagnosi tuberculosi prostat 5symptom
haa 7becker 6roddick 5seed agassi hewitt davenport hingi clijster sele novak djokov safin
mecca 6pilgrim pilgrimag 5holi arabia mosqu shrine imam najaf medina 4cairo worship amman
spider 6snake beetl 5cat mous moth creatur insect rat monkei frog 4anim monster
embed 5server 4comput softwar attach compon hardwar interfac compat
virus 7viru bacteria 6infect influenza viral 5diseas flu gene insect pandem infecti bug
payn 4thompson
clr 7cdy 6rn
buyout 6merger acquisit takeov 5ventur payment sharehold restructur bailout incent dividend layoff bonus
luggag 8baggag 7bag 6passeng check cargo 5airport flight plane passport airplan haul 4ticket
isaf 6peacekeep 5troop afghanistan nato deploy convoi conting 4forc personnel deploi kandahar helmand
nickel 7copper 6or 5steel metal coal mine miner aluminum 4ga iron tonn tin
relentless 6fierc viciou 5aggress intens brutal intensifi furiou savag barrag unleash 4crackdown vigor
mistaken 6wrong 5believ reason appar fals mistak innoc confus accident unawar incorrect 4presum
maxwel 4filter
kaohsiung 7taipei 6fujian 5taiwan shanghai chen shenzhen guangdong lu guangzhou tianjin chu zhejiang
upscal 6hotel neighborhood restaur shop residenti luxuri mall affluent 5downtown suburban cafe seasid
tianjin 8shanghai guangzhou 7shenzhen guangdong zhejiang fujian shandong jiangsu 6china beij 5sichuan yunnan
wah 6uh dee kee 5ah bah mah koh nah ree moh eh soo
amin 5moham abdul ibrahim abdel 4hussein omar hassan
tuberculosi 8malaria 7diseas hiv infect epidem pneumonia cholera 6cancer influenza infecti polio tb
stephani 6carolin 5jane lisa patricia christin amanda 4ann sarah laura linda jill melissa
ing 5bank ub suiss 4invest insur equiti deutsch hsbc barclai bnp
commando 6armi soldier helicopt bomber 5troop navi fighter patrol gunmen brigad squadron battalion
yuri 6vladimir sergei 5russia space moscow interfax viktor igor andrei dmitri yevgeni 4astronaut
saakashvili 6yushchenko 5georgia putin yeltsin ahmadinejad medvedev lukashenko kuchma tbilisi 4aristid gbagbo kibaki
incept 5sinc 4found decad prior tenur
calib 7pistol 6gun bullet rifl 5weapon ammunit grenad firearm cannon 4mm mortar weaponri
toma 5czechia pavel 4juan lui ivan rafael andrea ana eduardo gomez stefan guillermo
deepen 6strengthen rift widen 5mutual tension friendship turmoil bolster intensifi heighten underscor underlin
sting 4furi
rudd 5blair downer 4howard gordon mugab thatcher chretien
neglect 5poor abus ignor 4care childhood chronic plight depriv
shortfal 6revenu deficit surplu shortag 5cost budget fiscal offset shrink expenditur 4debt reduct
sr 7highwai intersect terminu md 6rout interst ny interchang 5road junction bypass freewai
manitoba 8ontario alberta saskatchewan 7quebec brunswick winnipeg 6scotia newfoundland 5canada provinci wisconsin queensland
unbeliev 8incred 7amaz aw awesom 6pretti obvious absolut terribl tremend fantast horribl terrif
refin 6oil product crude petroleum refineri 5energi suppli export output gasolin inventori ethanol
beverag 6food drink beer cola liquor soda 5coffe alcohol tea bottl coke pepsi
heavier 7lighter 6heavi 5shorter
pristina 7belgrad sarajevo grozni 6kosovo zagreb 5serb kabul albania outskirt kinshasa tbilisi 4ramallah
unleash 6spark trigger 5fierc devast rage provok thunder viciou barrag relentless furi rampag
mccartnei 7beatl lennon 6dylan 4singer harrison guitarist bhutto carei mick preslei
sanit 6sewag 5health safeti clean infrastructur adequ inadequ 4care environment nutrit irrig toilet
paralyz 7crippl 5disrupt 4shut temporarili blockad havoc derail
filter 4code user maxwel
doom 5fate titan 4ultim inevit demis
compat 6pc interfac desktop os 5softwar integr mac hardwar do browser configur linux
bassist 9guitarist drummer 8vocalist 6band musician songwrit 5singer guitar bass vocal trio pianist
badminton 8volleybal 7tenni 6championship tournament gymnast softbal 5competit soccer athlet swim indoor wta
handsom 5modest wealthi brilliant charm 4beauti decent eleg magnific hefti charismat lavish
geoff 5colin 4ian nigel
sphere 5circl dimens 4space object represent outer realm
enlarg 5eu expand wider 4nato expans membership brussel bloc solana ghali
botswana 8namibia malawi 7zambia mozambiqu 6africa zimbabw uganda angola tanzania ghana madagascar burkina
theorem 5theori defin mathemat logic equat linear quantum graph vector hypothesi algorithm paramet
cooki 7cake bake 6cream bread chocol butter candi pie dough 5recip pizza sandwich
perkin 4allen baker wallac nash
coastlin 8coast 7coastal 6ocean shore inland archipelago 5island sea gulf atlant reef swamp
cylind 6valv 5wheel rod tube diamet propel brake horizont piston shaft 4engin aluminum
grape 7wine 6fruit cherri vineyard 5crop harvest bean tomato banana grower cultiv strawberri
lukashenko 6putin belaru authoritarian 5alexand yeltsin mugab kremlin medvedev yushchenko saakashvili kuchma 4bori
lancast 5pennsylvania richmond durham rochest chester somerset windsor sussex lancashir surrei bedford hanov
eva 4sister maria princess anna julia ana patricia luci rene
beast 7creatur 6evil dragon monster vampir 5wolf warrior ghost villain 4lion be fairi
speedi 6quick swift quicker 5resumpt 4smooth await thorough
autom 5system technolog data comput softwar electron applic tool integr hardwar interfac 4machin
shooter 5shoot sniper 4gunman pistol swimmer jumper
oblast 6prefectur 5municip borough 4ukrain autonom azerbaijan ussr
rupert 7murdoch 5hugh 4warner turner
eng 5fra 4newcastl bt leicest ger
surrei 8yorkshir essex somerset sussex lancashir 6wale kent durham perth devon cornwal 5nottingham
katherin 6ann emili 5mari elizabeth jane margaret laura catherin alic helen luci deborah
ipo 6auction 5stock investor invest equiti acquisit transact ebai 4sale ventur merger brokerag
pyramid 4templ tower tomb dome
biotechnolog 7pharmaceut 6research technolog 5develop industri institut agricultur laboratori genet aerospac biologi 4healthcar
distributor 7supplier 6outlet wholesal seller 5compani sell distribut manufactur retail maker buyer liquor
reev 4superman
smuggler 7traffick smuggl 6thiev 5arrest illeg suspect gang pirat cocain heroin migrant prostitut
mueller 4fischer ashcroft schmidt reich gutierrez
topix 6index dax 5nasdaq nikkei ftse 4benchmark broader composit nyse
shade 6green dark color grai bright pale purpl colour 5yellow pink grei tan
highland 5region northern western eastern vallei mountain forest ontario plain glen prairi midland
tout 5obama mccain dole barack unveil endors centerpiec 4gore advertis kerri forb backer
famous 5similarli 4onc often increasingli supposedli outspoken seldom bitterli
bloom 7flower 6spring autumn 5rose bud 4summer grow winter bright fruit perenni
siemen 7daimler 6ge motorola nokia daimlerchrysl ericsson 5compani ibm deutsch samsung volkswagen ead
mytholog 7myth 6ancient legend tale biblic goddess fairi 5theme fiction fantasi mediev narr
iphon 6microsoft appl pc playstat laptop itun 5softwar googl soni nokia desktop xbox
ager 8teen teenag 6girl youngster 5woman child parent coupl boi adult pregnant gunman
barrett 5dunn 4hay baxter
anglo 4plc bhp
centrist 7conserv 6parti democrat coalit liber socialist lean likud populist 5republican moder nationalist
daytona 6nascar speedwai earnhardt 5race prix lap indianapoli busch 4pga winston
middlesbrough 8newcastl everton tottenham blackburn aston sunderland fulham wigan 7manchest portsmouth southampton charlton
cord 7spinal 5cell brain neck wire tissu nerv wrist 4bone muscl ear strap
stripe 6white black red blue color yellow grai shirt colour jacket ribbon 5purpl
moussa 6amr 5mubarak abdel hosni nabil 4arab abba cairo nasser maher
megawati 5suharto gloria estrada zardari 4arroyo bhutto
hierarchi 5doctrin clergi 4church leadership cathol ideolog anglican norm organiz
raini 6summer winter weather rain autumn rainfal 5weekend spring snow dry drought wet
discourag 7encourag 6deter 5worri wari 4avoid caution justifi excus hurt refrain irrespons resent
matern 7infant 6birth pregnanc grandpar 5child care mother parent daughter childhood grandmoth eldest
bavaria 6prussia 5austria cologn ludwig 4germani duke sicili hanov
molecul 7protein 6bind particl hydrogen enzym ion 5cell gene acid oxygen molecular synthesi
goodman 4hoffman levin katz
fin 6tail 4rear shark
verizon 8mci 7wireless 6cellular motorola broadband worldcom 5mobil telecommun telecom aol nokia ericsson
tah 5uh nee sah mee kee ih noh eh 4kah moh dah ahb
woodland 7forest 6habitat oak pine grove 5hill acr marsh prairi farmland riversid wetland
edison 5electr 4ga util solar
width 7length diamet 6inch height 5km metr thick cm vertic ft horizont radiu
inclin 4will reluct willing lean tendenc unwil
vaughan 6bowler batsman waugh 5cricket wicket over strauss hussain malik mcgrath thorp graem
cocoa 6sugar coffe 5corn cotton wheat grain flour bean banana grower soybean vanilla
hottest 5hot 4peak
gerri 6sinn fein 5ira
jupit 6earth moon planet orbit spacecraft saturn 5solar mar galaxi lunar asteroid 4crater
hollow 5hill grove 4wood ridg pine
hindi 6movi languag 5drama comedi literatur tamil fiction script translat screenplai antholog 4write
abbott 5pharmaceut roch 4merck
gubernatori 7presidenti 6elect democrat republican governor candid congression gop incumb reelect caucus 5candidaci
rever 6shrine worship belov birthplac 5religi famou holi buddhist legendari sacr mourn imam
oecd 6eurozon 5europ eu economist imf gdp apec adb 4growth forecast monetari wto
samoa 7fiji 6australia zealand 5lanka caribbean hawaii queensland papua madagascar bahama barbado tobago
earnhardt 6nascar schumach dale daytona 5race driver lap ferrari winston busch 4armstrong mclaren
marxist 6revolutionari leftist 5communist liber socialist philosophi ideolog philosoph feminist 4theori radic fundamentalist
bologna 8parma 7milan palermo genoa fiorentina 6itali roma juventu lazio 5munich napl cologn
weber 5schneider werner 4von wolfgang bonn ludwig
volvo 7bmw volkswagen 6ford toyota honda merced nissan benz daimlerchrysl porsch daimler 5mitsubishi
yorker 4york reader columnist
shutout 7scoreless strikeout 6in consecut homer overtim rbi postseason out 5score pitch streak
dortmund 8bayern stuttgart bremen leverkusen 7munich bundesliga cologn 6berlin hamburg juventu tottenham bayer
uncommon 6rare occurr 5unusu 4except extrem
disqualifi 5reinstat 4candid contest improperli
bernstein 5merril sach 4analyst economist lynch goldman cohen levin friedman schwartz shapiro
una 7que 6la en se con es por 5de lo el para si
chun 7chung 6lee kim chen yu huang cheng choi 5chan jung fu yong
fargo 6merril citigroup 5bank lynch sach ub suiss stearn 4morgan lehman aig prudenti
analyz 6analysi examin evalu 5inform research studi data identifi assess carefulli sampl correctli
hefti 5pai tax earn cash monthli fee salari modest dividend bonus sizabl 4premium
restiv 5southern northern northeastern southeastern predominantli mosul caucasu kirkuk waziristan helmand 4northeast northwestern
batman 7superman 6sequel villain 5charact fiction comic ghost monster remak vampir trilogi storylin
togo 7ghana seneg 6burundi cameroon namibia madagascar mali botswana faso burkina gabon 5guinea
champ 6championship champion 5prix 4race titl super tenni playoff semifin heavyweight showdown matchup
phd 7graduat bachelor undergradu diploma thesi 6professor degre harvard faculti yale biologi sociolog
procur 5purchas 4handl supervis illicit expenditur
wildli 4somewhat cheer vastli
perot 7nader 6gore dole buchanan 5democrat republican candid mccain gop candidaci lieberman gramm
exagger 5fact acknowledg extent perceiv justifi assert ridicul mislead 4attribut ignor absurd incorrect
planner 5architect 4advis
swimmer 7medalist 6olymp athlet swim freestyl gymnast diver skier 5medal compet runner phelp
nottingham 8birmingham 7newcastl leed portsmouth cardiff southampton coventri norwich 6manchest sheffield middlesbrough brighton
wrestler 7wrestl 5heavyweight boxer 4champion compet athlet amateur volleybal bout gymnast swimmer softbal
applaud 7cheer 6welcom prais enthusiast 5hail greet embrac delight applaus angrili nod cautious
accredit 6certif diploma 5institut academ scholarship certifi qualif undergradu collegi fellowship veterinari vocat
clout 6leverag statur 5ambit diminish wield 4greater abil advantag strength enorm enthusiasm legitimaci
perpetr 6victim crime terrorist murder crimin genocid atroc 5terror prosecut killer massacr mastermind
abkhazia 9ossetia 6georgia chechnya breakawai 5republ kosovo separatist macedonia caucasu tbilisi 4cypru himalayan
unconsci 5conscious stab fatal asleep coma 4himself injur appar mental sleep accident bleed
saeed 6moham ahm omar 5ali mohammad sheikh hassan hasan hussain malik 4bin sy
cane 6bamboo 5farmer sugar rubber banana 4tree palm corn cotton lemon plantat grower
apparel 7merchandis garment 6manufactur retail cloth shoe textil nike 5sale mart jewelri accessori
etern 6god forev heaven 5true holi faith dream soul christ glori 4love divin
depriv 5harm 4privileg neglect
carlton 4hotel
limeston 8granit 6cliff marbl 5stone sand plain brick basin cave plateau mound boulder
complement 5integr coordin enhanc 4function strengthen facilit align
friedrich 8wilhelm 7johann ludwig 6von karl franz otto ernst adolf 5hitler theodor helmut
undergon 8underw 7undergo 5surgeri extens 4diagnos prostat
buc 7bronco redskin seahawk 6nfl quarterback tampa raider lineback falcon steeler packer charger
shine 6bright 5light sky shadow spotlight 4sun dark visibl glori fade
paso 6texa lo 5san california mexico el francisco houston sacramento fe tucson alto
ying 7chen 6wang ma wu yang lin yu huang lu cheng fu feng
populist 6conserv politician socialist nationalist leftist centrist 5polit opposit democrat liber radic charismat
lumber 7timber 6mill 5farm coal railroad grain textil plantat 4export mine log forestri
meltdown 7crisi turmoil fallout 6collaps downturn woe crunch subprim 5financi recess instabl catastroph
unita 6angola 5rebel 4sierra kabila farc drc milf
feminist 6liber activist lesbian 5social gai radic advoc mainstream intellectu advocaci philosoph marxist
arson 6robberi slai homicid 5attack bomb murder suicid riot theft feloni rampag manslaught
ampl 6plenti suffici 5lack adequ insuffici abund 4provid
thrill 7excit delight 6happi surpris fun amaz 5moment wonder incred fantast aw awesom
crescent 4red cross
retire 7pension 6insur benefit employ medicar medicaid beneficiari 5incom employe salari elderli workforc
synthet 5chemic fiber synthesi 4product produc materi rubber substanc lightweight
johann 7wilhelm friedrich 6franz wolfgang ludwig 5von han otto johan ernst 4germani helmut
vampir 6ghost witch beast 5evil tale monster creatur fairi batman superman protagonist villain
bolt 5wheel rod hammer nail weld 4pull stick lock gear rope
sexi 5look pretti fashion fun beauti smart dress funni dirti donna scari weird
motto 5symbol logo proclaim slogan badg mascot 4name honor banner nicknam
maoist 5rebel insurg nepal guerrilla separatist ltte 4taliban milit kashmir tamil islamist marxist
pearson 4macdonald hanson
marino 5portug porto 4malta
robbi 4tottenham fowler
bonn 7berlin 6brussel vienna copenhagen cologn 5munich frankfurt warsaw hamburg zurich stuttgart hanov
defiant 5defianc 4angri tone upbeat furiou fieri
smoker 6tobacco smoke cigarett 5addict cigar 4alcohol sue plaintiff obes
grandpar 7parent grandfath grandmoth grandchildren sibl aunt 6famili mother daughter uncl cousin grandson
surf 5beach swim 4internet web ocean blog
horizont 8vertic 5length parallel angl diamet curv arc cylind stripe width 4distanc beam
offseason 5season roster preseason hamstr workout 4start nfl knee sidelin buc seahawk groin
kraft 4brand morri roch pfizer
affluent 7wealthi 6suburban upscal poorer 5rural neighborhood residenti elderli suburb impoverish neighbourhood cater
slick 5spill 4rough dirt
fieri 5charismat 4passion furiou outspoken defiant
sumatra 6indonesia earthquak tsunami java aceh papua 5island provinc coast quak jakarta sichuan
outpost 5settlement occupi settler enclav checkpoint 4territori patrol frontier garrison fortress nablu dismantl
constraint 5limit difficulti minim paramet 4burden necess norm
lighthous 5island tower chapel observatori pier beacon 4build locat wooden harbour telescop tallest
undersecretari 5secretari deputi affair subcommitte 4depart commerc counterterror
fledgl 5beleagu 4ail
salesman 5businessman 4busi dealer
accessori 6jewelri 5item cloth shoe furnitur hardwar leather applianc apparel 4fashion merchandis garment
veterinari 6medic medicin 5depart health doctor laboratori specialist clinic forestri dental accredit pharmaci
courtesi 5thank 4gratitud
algier 6algeria beirut 5pari cairo suburb outskirt bueno nairobi riyadh caraca bogota tripoli
bitterli 6unhappi 5complain deepli bitter furiou disagre angrili 4fierc openli contenti uncomfort uneasi
cornerback 8lineback 6quarterback rooki fullback 5cowboi starter bronco steeler redskin outfield buc reggi
minh 7chi nguyen 6vietnam ho hanoi 5shanghai guangzhou chiang mao 4yu cao penh
humbl 7proud 6happi delight 5thank disappoint impress sad amaz sorri incred unhappi aw
hawaiian 7hawaii 5island nativ philippin caribbean puerto indigen rhode rican aborigin 4pacif coloni
schwartz 6levin weiss shapiro katz 5cohen friedman 4klein roth schneider bernstein snyder goldberg
induc 5caus effect 4prevent sudden therapi disord prolong stimul
crisp 5brown soft sweet sauc flavor salad onion textur 4thin cream lemon slice
motorist 6driver taxi pedestrian 5traffic bu passeng truck buse ambul commut cab 4policemen
weari 6frustrat anxiou 5nervou desper wari despair uneasi 4overwhelm unhappi fatigu accustom frighten
scan 5imag check monitor examin laser sensor 4data screen rai camera sampl retriev
nasser 5ahm mohammad abdel hussain khale yassin 4ben moham sheikh ahmad aziz rashid
newcom 4talent aspir poorer
organiz 6leadership 5social integr ethic dynam expertis cognit 4technic knowledg skill coordin disciplin
doyl 4kane
specimen 6fossil 5speci collect genu manuscript skull mammal skeleton dinosaur 4discov sampl flora
reformist 6hardlin khatami 5conserv centrist 4opposit candid politician socialist cleric ayatollah liner khamenei
lennon 7beatl mccartnei 6dylan 4tribut preslei
gonna 7ca ok hei 6go realli sure wo nobodi somebodi glad yeah daddi
marilyn 5monro rita judi 4linda carol elvi shirlei preslei
khale 5hama moham ahm sheikh ahmad abdel sheik mahmud jamal nasser khalid faisal
replai 5match refere scoreboard 4game final umpir
sevilla 8valencia atletico 7madrid barcelona deportivo bilbao 6juventu fulham fiorentina santand 5bayern leverkusen
suffolk 7essex 6counti delawar norfolk brunswick sussex cornwal 5yorkshir scotia somerset surrei bedford
feedback 6input 4user reaction advic guidanc interact email
aberdeen 7glasgow 6scotland birmingham newcastl edinburgh portsmouth southampton nottingham norwich 5manchest leed cardiff
snyder 4larri schwartz shapiro
palermo 7parma bologna genoa 6milan roma juventu lazio fiorentina 5itali napl porto rotterdam
poorer 7poorest 6poor affluent 5wealthi impoverish 4newcom
impli 6mean necessarili 5reason suggest clearli therefor definit henc contrari justifi assert explicitli
dissolut 6dissolv 5disband demis breakup 4parliament resign decre abbei monarchi abolish ouster
worcest 6massachusett cambridg birmingham durham essex norwich 5oxford bristol rochest nottingham suffolk gloucest
angrili 7repeatedli 5respond angri complain denounc laugh shout react furiou cri applaud bitterli
purs 5cash bag pocket 4monei strap stuf
hypothesi 7theori 6evolut 5suggest analysi concept method explan theoret darwin theorem impli evolutionari
underlin 8underscor 6reiter highlight urgenc reaffirm 5concern clearli stress reflect emphas deepen reassur
pretax 7profit 6quarter earn revenu quarterli kronor 5billion sale net fiscal gdp dividend
arbitrari 5detent random unconstitut cruel unlaw 4crimin tortur brutal unfair unaccept
loung 6room hotel cafe dine 5restaur guest inn nightclub pub 4hall bar cabin
brighton 6birmingham leed essex southampton plymouth sussex nottingham norwich 5yorkshir portsmouth surrei bedford
conquer 6invad conquest 5kingdom empir ottoman 4territori invas reign ruler byzantin prussia
barclai 7hsbc 6morgan citigroup ub bnp suiss 5bank analyst equiti plc lehman prudenti
halloween 7christma 6holidai ev thanksgiv 5birthdai celebr wed easter costum feast 4weekend monster
ghali 9boutro 6annan kofi 4secretari un enlarg
cisco 8intel 7microsoft ibm motorola hewlett compaq 6softwar dell oracl packard nokia netscap
counterterror 6intellig 5secur terror fbi pentagon cia surveil coordin narcot covert 4enforc undersecretari
lambert 5roch
compulsori 6mandatori 5elig voluntari kindergarten 4requir enrol certif abolish diploma vocat
kuchma 7putin yushchenko 6yeltsin medvedev 5ukrain vladimir viktor mikhail dmitri chernomyrdin saakashvili lukashenko
fixtur 5match uefa premiership releg trafford 4cup soccer tabl rugbi trophi middlesbrough coventri
undoubtedli 8certainli 6seem clearli inde obvious nevertheless necessarili nonetheless 5hardli truli arguabl importantli
strikeout 7in rbi shutout 6pitch homer bat hitter out scoreless 5consecut pitcher postseason
kyodo 7yonhap 6interfax tass itar 5quot unnam anatolia newswir irna 4report japan hashimoto
medina 5mecca 4santiago
injunct 6court 5order file appeal lawsuit permiss pend petit overturn upheld plaintiff reinstat
friction 7tension 5instabl escal disagr 4pressur conflict feud strife stalem
yuko 6gazprom 5enron mikhail ead 4compani oil asset sharehold bankrupt aig tycoon exxon
tripoli 6cairo libya 5beirut damascu florenc amman algier gadhafi 4khartoum riyadh
manga 6comic 5publish novel edit fiction cartoon antholog 4seri book magazin fantasi sequel
rove 5clinton advis chenei gingrich starr lewinski libbi 4bush fbi testifi memo gonzal
judith 5susan anna patricia louis christin deborah 4ann barbara jane catherin ellen rachel
smithsonian 6museum curat 5librari exhibit galleri archiv 4art institut unesco rockefel
banco 6santand 5bank sa peso nacion suiss 4stock rio subsidiari brokerag hsbc
outreach 6commun advocaci 5program educ organ coordin nonprofit evangel fundrais 4chariti seminar literaci
flurri 5spark spate barrag frenzi 4amid prompt unpreced
apiec 5score over 45 6 dollar 7 8 9 dlr overtim rupe scoreless
portray 7portrai 6charact 5movi role critic actor actress fiction depict sympathet protagonist parodi
alexandra 5elizabeth victoria carolin 4queen princess stevenson
vanguard 5equiti putnam 4fund morgan portfolio
roch 6pharmaceut pfizer 5sa merck abbott lambert 4compani sale drug maker bayer kraft
alp 6mountain alpin 5austria ski glacier slope 4switzerland plateau nordic highland antarctica normandi
lorenzo 6marco 5spain argentina del carlo juan alberto felix pablo rossi paolo alejandro
kaczynski 4kennedi
furi 6anger 5outrag rage furiou thunder unleash outcri 4spark reveng provok defianc savag
bihac 7sarajevo 6bosnia enclav 5kosovo serb kabul mogadishu grozni srebrenica besieg swat jaffna
stoke 6tension 5fear spark unrest spur heighten leicest escal quell 4amid persist blackburn
perenni 5woodi herb 4grass endem bloom
nz 6dollar zealand hk rupe 5australia cent singapor bangladesh nepal baht ringgit fletcher
kronor 6billion dollar dlr euro rupe pretax 5million share yen profit earn penc
clijster 9henin 8serena hingi sharapova 7agassi sampra davenport roddick sele martina djokov safin
tbilisi 6moscow georgia kiev 5belgrad petersburg zagreb grozni ossetia bucharest kinshasa saakashvili abkhazia
melodi 7song lyric 6music sound guitar sing vocal tune rhythm choru vers 5compos
cocktail 6dinner 5coffe drink lunch tea breakfast bottl salad champagn 4cafe homemad sandwich
notebook 6laptop 5pc desktop rom printer 4comput paper column disk
prescrib 6doctor prescript 5drug treatment patient medicin recommend guidelin administ dose pill antibiot
miseri 6grief despair 5poverti tragedi chao hunger joi woe nightmar plight endur strife
indirectli 6directli 5likewis 4therebi explicitli improperli
unarm 7civilian 5soldier policemen sniper 4shoot patrol gunmen peacekeep policeman militiamen protestor servicemen
foil 6plot 5attempt mastermind 4terrorist assassin sabotag
geoffrei 5sir 4william richard edward philip edmund
allison 4elliott
vaughn 5closer rodriguez homer hitter baseman ramirez clemen fielder damon shortstop outfield jeter
breweri 7brew 6beer 5largest own dairi ltd coke pub brewer 4factori subsidiari cola
reckless 7irrespons 6neglig 5punish unaccept petti feloni provoc evas unlaw drunken manslaught 4stupid
gramm 7republican mccain dole gop buchanan 6democrat senat gore kerri romnei gephardt huckabe
micro 5develop technolog comput electron chip 4softwar digit mobil wireless samsung multimedia motorola
stalem 8deadlock 7impass 6stall standoff protract 5negoti conflict disput tension resolv escal disagr
dhabi 8dubai emir 7qatar uae 6kuwait bahrain oman 5saudi arabia doha riyadh khalifa
sincer 7genuin 6willing regret appreci gratitud 5express understand honest thought courag sympathi convei
wizard 6magic 5warrior maverick pacer 4evil laker knick witch piston
softbal 8volleybal 7basketbal athlet 6footbal basebal soccer tenni hockei gymnast badminton 5collegi polo
whitewat 6starr 5investig probe inquiri lewinski briberi libbi 4scandal enron monica wrongdo litig
philharmon 8orchestra 7symphoni 6opera concert ensembl conductor 5vienna ballet choir pianist 4music jazz
vii 8iv vi viii 7ii iii 5king pope throne xi xvi 4henri reign
lash 5storm rain wind batter whip slap 4blow slam swept rip brush whistl
mustafa 5moham muhammad hassan ismail jamal 4ali allen ahm ibrahim ahmad
charger 7bronco seahawk 6raider colt redskin buc 5quarterback panther jacksonvil steeler packer raven
dilemma 5face problem crisi question challeng confront pose puzzl daunt 4difficulti solv woe
nail 6hammer 5hand stick finger pin bolt 4throw concret crack knife punch rope
lip 6ey mouth nose ear throat tongu 5skin neck chest finger chin toe
gastropod 7snail
jenin 9nablu 7gaza ramallah 6hebron bethlehem beit rafah jericho 5palestin hama fallujah aqsa
khalid 6moham 5bin qaida qaeda muhammad sheikh osama ahmad sheik rashid jamal khale
nippon 5japan subsidiari mitsubishi 4telecom nec
benz 8merced daimler 7bmw volkswagen daimlerchrysl 6chrysler automobil mitsubishi nissan fiat volvo porsch
earnest 5energet 4passion vigor sincer straightforward
libbi 6testifi lewinski 5testimoni chenei indict starr leak fitzgerald gonzal mcveigh rove lindsei
os 7linux 6pc mac do browser compat 5version softwar hardwar server interfac desktop
homag 8tribut 5famou honor inspir hero celebr legendari belov farewel heroic parodi 4rever
unpaid 6payment salari pension 5pai ow 4employe compens fee wage servant bonus tuition
thrive 6prosper 5grow vibrant 4enjoi nowadai
rudi 5giuliani rudolph 4romnei huckabe
interchang 6intersect terminu sr 5rout highwai lane termin parallel junction interst freewai expresswai
prudenti 6insur merril brokerag ub 5invest equiti lehman sach citigroup aig barclai suiss
winnipeg 8calgari 7toronto montreal vancouv ottawa edmonton manitoba 6ontario quebec alberta saskatchewan 5buffalo
pal 5buddi 4friend dad mom
brew 7beer breweri 5coffe tea cola coke liquor brewer beverag
quarantin 6sar 5flu inspect poultri swine veterinari precaut 4check outbreak beef influenza cdc
marvin 4hank
ribbon 6stripe badg 5red medal flag yellow shirt pink banner purpl pin plaqu
eclips 5mar surpass 4lunar
jiabao 8wen jintao 7hu 6jiang zhu zemin peng 5premier wu koizumi qian 4npc
subtrop 7tropic moist 6habitat 5forest dry woodland freshwat swamp 4climat ocean wet cyclon
hearst 5newspap cox 4column herald chronicl tabloid randolph
emigr 6immigr migrat 5jew slave migrant deport ancestri 4exil descend missionari persecut grandpar
sketch 5paint documentari comic photograph script portrait illustr parodi 4show detail cartoon artwork
waziristan 6kandahar peshawar helmand 5pakistan afghanistan taliban insurg tribal fallujah mosul restiv swat
omaha 6richmond charleston 5virginia philadelphia portland nebraska delawar minneapoli jacksonvil hartford louisvil springfield
sensor 7devic 6camera radar 5equip electron satellit monitor compon laser optic telescop modul
irrespons 7reckless 6unaccept stupid inappropri provoc 5wrong aggress unfair outrag ridicul mislead absurd
baton 5riot cannon protestor dispers 4polic drum grenad pipe sprai chant fist wield
mint 6coin 5stamp 4silver lime
twentieth 7centuri 5advent 4empir dynasti earliest tenth conquest onward bce
fool 6guess 5think anyon everybodi myself nobodi anybodi somebodi yourself crazi honest stupid
hogan 4nicklau
vollei 8forehand 6header 5minut shoot score ball shot kick bounc puck superb baselin
lotu 5ibm renault oracl 4softwar ferrari bmw hp volkswagen motorola packard hewlett linux
portal 6internet web 5site onlin websit user googl yahoo gatewai browser 4network platform
romano 7prodi 5berlusconi silvio aznar 4schroeder barroso
autopsi 6examin 5investig confirm dna forens corps 4evid conduct preliminari procedur identif diagnosi
seasid 6town beach resort 5hotel nearbi coastal mansion outskirt paradis riversid upscal waterfront
strasbourg 7toulous 6pari brussel lyon marseil bordeaux cologn rotterdam 5amsterdam monaco basel stade
itun 7download 6dvd youtub iphon xbox 5video onlin websit cd ep facebook playstat
reassur 6assur wari anxiou 5confid worri calm convinc eager cautiou skeptic remind underlin
buddha 6buddhist 5god templ christ heaven monk buddhism relic 4jesu shrine monasteri worship
spitzer 6giuliani pataki cuomo 5romnei whitman 4attornei probe schwarzenegg palin schumer paterson
eh 6ah ee uh dee mah koh ree rah ih 5lah sah mee
allegi 7loyalti 5oath 4swear
veloc 6angl 5speed maximum densiti constant frequenc equat graviti particl variabl paramet voltag
cedar 7oak pine grove 6hill 5vallei mountain tree creek ridg canyon mapl boulder
heroic 6hero 5accomplish sacrific courag tragic epic memor feat magnific homag gloriou 4brilliant
gujarat 7punjab 6pradesh nadu 5india bangladesh delhi hindu karachi bombai lahor kerala jammu
bodyguard 6policeman 5soldier guard gunmen policemen wound escort assail entourag 4nephew gunman sniper
inscript 6tomb manuscript 5refer ancient text mention earliest monument mediev poem testament plaqu
valv 6brake cylind 5wheel mechan rod tube piston 4engin pump pipe shaft cardiac
hale 4irwin
reproduct 5human 4research birth genet pregnanc matern clone offspr embryo
burger 7pizza 6restaur meat chicken mcdonald supermarket fri seafood sandwich 5chees menu soup
justif 7justifi 6reason excus 5purpos argument proof explan motiv contrari doctrin assert necess
piston 6knick pacer 5detroit nba laker rod bruin clipper maverick cylind oiler nugget
calvin 5klein 4ralph lauren
seafood 7shrimp 6food fish restaur meat burger tuna 5chicken dish salmon pork cuisin
nadu 7pradesh kerala 6tamil punjab gujarat 5district india ontario queensland bangalor 4constitu saskatchewan
vanish 8disappear 5suddenli fade 4soon slowli forev abruptli
sele 8agassi hingi 7sampra nadal davenport roddick serena henin clijster sharapova djokov 6safin
sicili 7napl 5itali mediterranean holland malta palermo normandi 4kingdom ottoman isl byzantin gibraltar
khamenei 7khatami ayatollah 6ahmadinejad 5iran ali akbar 4suprem mahmoud cleric reformist
ion 6particl hydrogen molecul plasma 5carbon oxygen sodium veloc 4concentr acid magnet fluid
daylight 6dawn 5midnight 4hour curfew sunset
dusti 5desert dirt sprawl dens 4nearbi dark empti wet outskirt jungl rug sidewalk
ce 6bce 5bc 4centuri est
funk 6jazz rhythm rap punk 5band rock guitar soul hip trio genr hop
med 6ah 5ee uh ahl mah ba rah moh ih eh 4kee dah
beit 6gaza ramallah nablu jenin rafah 5town near jerusalem strip hebron outskirt bethlehem
kuomintang 9kmt 7dpp 6lien ying 5taiwan communist chen huang ming cheng chiang ldp
chu 7wu lin yu lu cheng yi feng 6chen liu yang huang tang
lindsei 5lott libbi 4chenei bernank mcclellan rove dodd
amtrak 6rail railroad freight 5railwai passeng buse ferri subwai commut derail 4bu metro
doll 7toi 5cloth shoe costum puppet 4girl babi dress furnitur jewelri candi halloween
jen 5kim
jeep 7car truck 6convoi armor pickup motorcycl merced 5ambush dodg sedan armour wagon
prostat 8cancer 7breast tumor 6treatment surgeri underw lung diagnos diabet liver diagnosi alzheim
preview 5schedul brief upcom excerpt 4weekend screen updat dvd graphic overview showcas clip
email 7mail 6onlin messag facebook twitter 5inform internet web letter phone user fax
lexington 5virginia pennsylvania massachusett kentucki arlington louisvil springfield 4maryland richmond greenwich worcest raleigh
dare 5want anyon will anybodi afraid imagin 4ca nobodi stupid gonna fool honestli
jammu 8kashmir 7srinagar 5delhi kent pradesh punjab himalayan gujarat 4india northwest aceh jaffna
barton 4thompson moor burton
raja 5singh sultan malik 4king khan rao krishna
olson 4ashcroft levin
reich 6nazi hitler 5soviet franz stalin adolf 4germani communist berlin von wilhelm mueller
nguyen 7minh 6vietnam 5ho chi tan lao hanoi 4yu huang guangdong wong cheng
fraudul 6fraud fals fake improp 5illeg alleg allegedli obtain bribe mislead manipul improperli
frog 6speci snake 5bird tiger moth eleph insect monkei mammal spider beetl 4snail
licenc 8licens 6permiss permit 5grant visa registr passport leas certif 4ownership patent sponsorship
cao 7wei 6liu zhang yang yu huang gao jin zhao xu yan liang
puzzl 6intrigu 5solv mysteri dilemma fascin 4question explain wonder clue marvel
novak 7djokov 6roddick becker 5seed agassi hewitt davenport hingi henin clijster sharapova safin
jenni 5susan sarah alic julia ellen christin emili emma rebecca salli melissa 4rachel
certainti 5reason doubt uncertain likelihood clariti 4sens true absolut proof uncertainti assur legitimaci
forehand 8vollei 6baselin 5agassi sampra nadal header roddick djokov 4break hingi sele sharapova
tallest 6tower 5oldest tall 4build longest fastest dome elev smallest lighthous
sculptor 8painter 7artist architect sculptur 6renown 5paint architectur poet historian portrait pianist baroqu
thigh 8knee ankl 7leg shoulder wrist elbow hamstr groin rib 6neck chest sore
stack 6pile 5fill deck 4tabl box sit pack wooden desk sheet atop trash
rigor 6strict disciplin thorough stringent 5academ evalu curriculum 4requir comprehens ethic supervis mandatori
17 911 15 13 16 14 820 12 30 40 18 60 710
shaft 5coal tunnel tube cylind stair 4roof dam wheel rod pump horizont valv
dispers 6protestor 5protest crowd demonstr riot sprai baton 4polic clash scatter mob cannon
fowler 5kean 4robbi
impend 7immin 5sudden demis 4fear departur anticip unexpect inevit fallout avert
fist 5hand finger pump bow punch slap 4break chest shout sword thrust baton
midland 7yorkshir 6railwai birmingham lancashir 5richmond bristol glasgow essex chester surrei nottingham berkshir
elus 4true prove imposs quest fugit
aznar 8zapatero 6prodi 5chirac sarkozi berlusconi schroeder merkel urib silvio romano barroso 4blair
gibraltar 5island sovereignti mediterranean sail harbour malta isl newfoundland 4port territori sicili normandi
martina 8hingi 7clijster 6agassi sampra davenport serena lindsai henin sele sharapova 5novak djokov
expresswai 7highwai freewai 6road railwai bridg rail 5rout railroad interst bypass terminu interchang
trilogi 6novel fantasi epic sequel 5book fiction tale thriller autobiographi saga batman antholog
herb 6fruit veget ingredi 5flower pepper oliv flavor dri garlic berri potato ginger
charismat 5influenti outspoken populist fieri energet 4conserv promin radic legendari brilliant charm preacher
abuja 6nairobi pretoria 5johannesburg lago harar 4nigeria khartoum dhaka obasanjo
hd 5radio tv video channel broadcast digit satellit format dvd audio 4televis avail
goldberg 5shapiro 4schwartz katz
fascin 7intrigu 6curiou obsess 5experi wonder imagin strang mysteri passion amaz intim glimps
baggag 8luggag 5airport flight passeng check cargo bag 4plane ticket airplan freight haul
stair 6floor 5door walk tower gate climb entranc deck elev ladder porch ramp
fatal 7stab 6shoot wound policeman accident assault 5kill suicid serious gunman ambush assail
swai 4swing shake lean
pharmaci 6specialti supermarket groceri 5medic store doctor medicin retail clinic pharmaceut prescript veterinari
cleaner 6clean 5vacuum toilet 4effici diesel safer applianc sewag
kati 5kelli sarah laura amanda hannah 4kate ellen rachel sara jenni christina kathi
evenli 6divid 5split mixtur butter lightli bake dough 4flour slice boil
coincid 6anniversari 5ev celebr preced commemor 4departur upcom reflect inaugur highlight forthcom overshadow
grasp 5understand realiz 4mind accomplish
rafah 7gaza 6strip nablu jenin beit 5palestin border jerusalem tunnel ramallah checkpoint jericho
jumper 5shot putt rope baselin 4jump tripl rebound sprint skate birdi basket shooter
wool 7cotton silk 6coat leather fur garment 5cloth grain hat textil pant fabric
atlanti 7shuttl astronaut spacecraft mir 6nasa orbit apollo 5space crew earth aboard voyag
savvi 6smart sophist entrepreneur 5talent eager woo clever 4busi skill creativ wise enthusiast
weiss 6schwartz 5cohen shapiro 4schneider katz
spawn 4cyclon
lavish 5gift gala 4expens dinner bonus handsom
accustom 6increasingli 5enjoi alik wari anxiou uncomfort 4experienc comfort unhappi weari
netscap 8microsoft browser 7googl yahoo aol 6softwar ibm intel desktop hewlett cisco compaq
resent 7anger 6frustrat unhappi discont 5fear worri perceiv admir wari hatr despair uneasi
sami 5malik 4languag mohammad jamal
fertil 6soil irrig 5plant farm agricultur egg wheat crop veget harvest extract embryo
vol 4antholog
irwin 6nicklau 5stroke watson webb mickelson sorenstam 4scott bruce pga palmer erni hale
vitamin 6acid supplement 5diet cholesterol nutrit sodium dose pill antibiot milligram 4hormon mg
cesar 8julio 7roberto jorg 6carlo lui alberto 5juan manuel franco eduardo ernesto paolo
kibaki 6mugab 5tsvangirai obasanjo gbagbo moi 4mbeki saakashvili museveni
domingo 6santo carmen 5san francisco juan pedro dominican bueno santiago lima tenor 4antonio
hee 6lee hyun soo choi 5korea kim ah oh uh bah mah moo
jill 5karen rachel 4laura jennif kate ami ellen dian stephani jenni kathi cindi
fahrenheit 8celsiu 6temperatur 5degre zero minu 4warm mph warmer
adb 6imf 5fund asean unicef oecd 4project invest asia monetari lend secretariat wfp
dismal 6disastr bleak miser 5worst disappoint slump grim sluggish shaki 4despit upbeat dire
rasmussen 6ander 5merkel 4denmark sarkozi schroeder fischer gerhard hansen
pulitz 6prize emmi 5award globe nobel screenplai citat antholog 4literari acclaim essai screenwrit
insert 5remov attach
daimlerchrysl 8chrysler daimler 7automak bmw nissan volkswagen benz 6gm toyota mitsubishi fiat siemen
empress 7emperor 6princess 5princ queen ladi elizabeth imperi wu throne catherin zhu 4liang
marker 6plaqu 5map 4identif inscript
shirlei 5ann alic carol 4mari jane karen helen lynn judi dorothi deborah marilyn
zhejiang 9shandong jiangsu 8guangdong fujian 7sichuan tianjin yunnan 6provinc shanghai guangzhou 5china xinjiang
sorenstam 7mickelson 6pga birdi lpga golfer nicklau 5tournament par putt webb bogei hingi
devon 7kent essex cornwal 6yorkshir somerset sussex lancashir surrei 5durham punjab plymouth berkshir
boca 6argentina uruguai copa nacion 5san diego valencia sao bueno paraguai porto atletico
citat 5award honor merit pulitz badg 4articl distinguish honour contempt
linux 7os 6softwar server desktop 5microsoft pc mac hardwar browser compat 4ibm netscap
dodd 6senat specter schumer 5republican legisl mccain stimulu lieberman biden lott daschl mcconnel
ancestri 6surnam descent ancestor 5nativ ident trace descend emigr 4popul citizenship aborigin dialect
subdu 5calm 4quiet volatil cautiou quell
sharapova 8davenport serena hingi henin clijster safin 7agassi nadal hewitt roddick sele djokov
absurd 7ridicul 6unaccept stupid bizarr silli nonsens 5noth contrari outrag unbeliev ironi irrelev
cognit 7psycholog 6physic behavior biologi evolutionari 5brain mental visual disord dynam behaviour psychologist
ordeal 6endur 5pain survivor tragedi tragic nightmar grief despair 4surviv fate terribl miseri
bundesbank 7ecb 5inflat treasuri monetari opec greenspan eurozon policymak 4currenc deutsch kohl helmut
atla 4map
courtyard 6room palac surround apart entranc adjac mansion bedroom basement porch facad 5floor
verif 6disarma complianc verifi 5process monitor inspector inspect iaea identif 4implement procedur evalu
rabbit 7cat 6cow sheep mous deer eleph pig rat monkei 5anim dog duck
scrambl 5try rush desper hurri 4tri unabl eager
genom 6genet sequenc 5research analysi gene dna biologi molecular clone 4protein evolut evolutionari
sewag 6water wast garbag irrig sanit drainag 5pollut reservoir dump contamin toilet recycl
reinstat 6upheld 5rule suspend overturn abolish parol disqualifi injunct 4judg suprem probat pardon
ventura 5california angel arizona colorado santa diego cruz bronx vicent mesa guerrero pena
incorrect 6incomplet mislead 5wrong fals correct error explan accur inappropri mistaken inconsist irrelev
unpredict 5uncertain inevit chaotic unstabl tricki 4situat danger extrem circumst outcom awkward turbul
raven 7bronco steeler redskin 6raider panther colt oriol packer buc seahawk 5falcon charger
medlei 8freestyl 6relai 5event olymp medal metr marathon sprint medalist butterfli swimmer 4phelp
happili 7quietli 5live coupl happi openli freeli laugh peacefulli reunit stranger 4marri smile
compaq 8ibm packard hewlett 7microsoft intel motorola cisco 6pc dell hp nokia netscap
undecid 6vote voter 5republican candid poll perot unsur 4democrat gop ballot turnout centrist
drainag 7irrig 6water river canal dam basin reservoir sewag watersh 5drain marsh tributari
deregul 5reform regul telecommun util overhaul enact 4financ restructur repeal
cho 6lee kim chung jin jung hyun yong choi 5yu hui yi chun
scarc 4plenti afford readili abund
antarctica 7glacier antarct 6arctic 5island coast ocean contin expedit geolog plateau archipelago 4sea
petraeu 6rumsfeld 5pentagon casei 4iraq bush powel maliki bernank mcclellan
crippl 7paralyz 5threaten devast ail blockad ravag bankrupt 4prolong disrupt avert havoc beleagu
welch 5ge
mccurri 7fleischer mcclellan 6mccormack 5bush clinton powel chenei rumsfeld albright boucher 4holbrook gephardt
boycot 6boycott 4contest
fractur 7ankl 6knee bone skull wrist hamstr thigh spinal groin rib 5surgeri muscl
gutierrez 6garcia gonzalez lopez sanchez diaz 5rodriguez martinez perez fernandez ramirez rey pena
unfairli 6unfair 5discrimin intention improperli 4accus heavili argu favor
psychiatrist 8psychologist 7doctor psychiatr 6medic mental clinic nurs surgeon forens 5patient examin psycholog
fujian 8guangdong zhejiang shandong jiangsu 7sichuan tianjin yunnan 6provinc mainland guangzhou kaohsiung 5shanghai
vera 7elena 5maria anna jennif sanchez fernandez ana ivanov sharapova 4russia lopez cruz
slap 5sanction impos kick lift stiff lash fist 4hand bow wrist thumb punit
turkmenistan 7azerbaijan kazakhstan 6belaru uzbekistan kyrgyzstan tajikistan 5nigeria ukrain gazprom caspian 4ga pipelin
shaun 5neil bowler darren gibb boucher graem 4ryan craig ian shane ricki trevor
cheat 5alleg corrupt admit fraud bribe fraudul 4monei accus guilti trick briberi fool
warlord 5militia faction clan mogadishu militiamen renegad 4taliban insurg loyal dictat mahdi loyalist
nod 6smile 5laugh gestur applaud 4kiss applaus
randolph 5fort jefferson 4vernon hearst
mourner 7funer 6crowd mourn cheer coffin 5thousand hundr gather prayer greet pilgrim prai
frighten 7scare 6afraid anxiou curiou scari 5fear angri unfortun nervou remind disturb aw
haunt 6ghost 5mysteri shadow ruin nightmar belov fascin 4forget tale forev horror remind
adolf 8hitler 7nazi 6otto stalin wilhelm friedrich 5von karl theodor reich josef ludwig
lavrov 7sergei ivanov 6medvedev primakov 5russia putin albright condoleezza solana igor dmitri chernomyrdin
auxiliari 4command personnel naval corp bishop
salim 6ahm 5saleh 4moham omar malik saeed
staunch 7outspoken 5support conserv alli longtim backer foe 4strong critic influenti lifelong propon
telekom 7telecom 6deutsch 5telecommun ringgit renault volkswagen mci siemen daimlerchrysl daimler 4share worldcom
guillermo 6carlo lui alberto alejandro 5argentina juan garcia gonzalez lopez rafael jorg spaniard
belmont 5hors derbi breeder 4race kentucki marathon turf lexington
warhead 7missil 6nuclear weapon ballist plutonium 5capabl arsen atom reactor deton stockpil weaponri
bnp 6barclai 5morgan hsbc suiss 4bank ing
hanson 4morrison pearson bjp
recycl 6wast garbag trash dispos 5plastic scrap sewag can 4materi clean dump
arrow 5rocket bullet sword 4arm gun rifl bow pin blade
orchestr 5concert compos string orchestra symphoni ensembl 4perform arrang vocal collabor trio melodi
iaaf 6fifa 5olymp athlet prix ioc dope indoor icc badminton 4uefa volleybal gymnast
four 68 9 wicket over 54 5 6 7 ball unbeaten bowler batsman
rossi 6ferrari schumach alonso 5race itali alberto marco spaniard francesco lorenzo paolo fabio
apparatu 4machin gymnast
christina 5nina 4maria susan jennif lisa madonna carolin kati empress
por 7que 6en se es una 5un lo la el con para si
allawi 7maliki 5sharon barak 4shiit sunni karzai olmert ehud
manipul 5intimid mislead fraudul 4accus fraud unfair bribe exploit improperli
compass 5sens faith vision courag wisdom sympathi digniti patienc merci conscienc virtu gratitud
alma 4graduat
bye 5final round playoff 4semifin quarterfin
analog 6logic 5frequenc equat linear quantum 4digit interpret input optic interfac algorithm differenti
icrc 6unhcr 5humanitarian unicef osc wfp 4spokeswoman geneva
leonardo 6giovanni 5da nicola silva luca cesar 4costa fernando roberto santo ronaldo francesco
piazza 6jeter 5pitch rodriguez dodger baseman ramirez clemen torr rivera outfield mcgwire sosa
hawkin 4porter
cruiser 8destroy 7fleet 6ship navi submarin armor uss escort hm warship armour 5ss
tuna 7fish salmon shrimp 6fisheri whale seafood cod trout 5meat fishermen shark banana
rene 5jean bertrand 4pierr michel sandra eva
shandong 9zhejiang jiangsu 8guangdong fujian 7sichuan tianjin yunnan 6china provinc shanghai guangzhou xinjiang
potteri 6artifact 5ancient furnitur textil sculptur jewelri archaeolog relic antiqu 4paint brick tomb
hancock 5franklin 4fund morgan equiti prudenti
und 7der 5berlin von 4den mit
bleak 8grim 6dismal 5outlook optimist upbeat backdrop dire vivid 4prospect uncertain stark miser
leigh 4preston
quell 6spark unrest 5upris riot rebellion bloodsh provok escal stoke defus 4intensifi heighten
dial 7phone 6telephon 5digit fax wireless frequenc subscrib click 4mail messag clock switch
djokov 8agassi nadal roddick safin 7sampra hewitt hingi henin clijster sele novak sharapova
interv 6durat 5period paramet 4minut hour length variabl
bushel 7soybean 6cent corn wheat 5barrel grain tonn ounc harvest metric cocoa usda
envis 5plan propos conceiv blueprint 4creation realiz ambiti scenario timet roadmap devis somedai
maneuv 6tactic 5exercis 4drill reconnaiss tricki
clayton 5anderson 4benson
somedai 6wo succe hopefulli 5want hope mayb dream realiz wonder anywai anymor sooner
phnom 9penh 6cambodia bangkok hanoi kathmandu 5jakarta yangon kinshasa 4roug colombo khmer minh
oiler 7edmonton 6nhl buffalo knick bruin calgari steeler clipper redskin seahawk 5bronco panther
nonsens 6silli absurd 5kind word manner repli phrase joke stupid frankli ridicul straightforward
swat 5bihac waziristan 4taliban northwestern peshawar helmand jaffna
holli 4taliban karen grove
sociolog 7scienc professor philosophi geographi 6studi literatur psycholog mathemat biologi theologi phd linguist
weld 5bolt 4senat steel romnei rod gramm
inconsist 5regard contrari flaw disagr incomplet incorrect ineffect 4error unfair interpret vagu clarifi
obsess 6fascin 5love mind passion lover 4life self awar childhood imagin mad ego
rom 7cd disk 6dvd pc disc 5comput softwar audio download multimedia laptop desktop
vale 5rio cardiff 4manchest mine liverpool
algorithm 6method 5function formula sequenc mathemat logic equat interfac linear graph theorem paramet
er 4va
gala 6festiv ceremoni concert dinner celebr inaugur fundrais 5event wed parad showcas lavish
crusad 5warrior conquest 4holi
screenwrit 7filmmak screenplai playwright 6writer actor novelist 5movi actress script comedian songwrit spielberg
sinai 4gaza jerusalem nile
quicker 8faster 6easier slower speedi 5better speed fast slow pace quick harder 4hopefulli
remedi 5appropri procedur guidelin ethic prescrib 4treatment necessari recommend implement provis litig antibiot
saturn 6jupit 5moon planet orbit spacecraft 4mercuri nissan galaxi playstat
sandwich 7pizza 6chees bread breakfast dish cake soup salad burger pasta 5lunch butter
jp 6equiti 5morgan 4market stock lynch nikkei ni sach stearn
corps 6bodi buri rubbl wreckag coffin skeleton 5find kill victim grave debri flesh
crest 5ridg 4mountain bear eagl canyon plateau cedar
beetl 6moth insect spider 5speci genu endem larva frog 4fli rabbit
ineffect 6inadequ 5costli insuffici inconsist 4tactic unfair irrelev problemat
pasta 7cook bread sauc dish soup potato salad 6chees bean tomato pizza onion
va 5pa 4er
bred 6breed breeder 5hors cow sheep pig 4wild dog cattl colt herd
garment 7textil apparel 6cloth shoe leather jewelri wool 5export manufactur cotton furnitur silk
reggi 5quarterback lineback willi cornerback 4touchdown cowboi bryant aaron sander steeler brandon iverson
curs 6god 5evil cry shame bless insult 4forget shout mourn prai prophet cri
kostunica 6milosev 5serbia netanyahu barak slobodan likud yushchenko 4olmert montenegro karadz centrist perot
vibrant 5bright prosper thrive 4beauti divers vivid energet
ernesto 7zedillo 6alberto vicent 5mexico carlo lui manuel roberto calderon cesar salina alejandro
pratt 5whitnei 4engin
griffith 5kellei
tucson 7arizona 6colorado phoenix pasadena 5california angel seattl dalla denver portland sacramento paso
bertrand 6aristid 5jean haiti rene zelaya 4coup oust pierr laurent ouster gbagbo
wenger 7arsen ferguson 6eriksson 5liverpool chelsea ronaldo beckham roonei trafford 4manchest bayern tottenham
rutger 7stanford georgetown 6univers harvard ucla yale usc princeton notr syracus cornel baylor
yoo 7ahn 5ah oh na bah koh moh ih noh hee soo shen
nugget 7laker knick clipper 6nba denver bruin maverick pacer 5dalla piston oiler iverson
onward 5thereaft 4subsequ twentieth advent
debra 6conni 5fax syndic
rubi 4diamond pearl
lowel 5massachusett
counselor 6counsel psychologist 5educ teacher advis advic consult nurs advisor instructor mentor psychiatrist
golfer 7pga nicklau 6golf amateur mickelson sorenstam 5player tournament tenni lpga swimmer skier
blitz 5offens barrag 4bombard punt
conceal 6hide 5alleg secret allegedli fals possess disclos fake wrongdo secretli uncov illicit
mcgwire 8sosa 6homer jeter 5yanke sox met hitter baseman rbi clemen piazza sammi
facial 5surgeri pain brain hair skin neck muscl tissu skull surgic spinal 4bone
bedford 6richmond essex 5norfolk newport springfield chester somerset windsor sussex lancast suffolk brighton
waterfront 6downtown pier 5park hotel neighborhood mall plaza boulevard hampton marina riversid seasid
calcutta 7dhaka bangalor 6delhi melbourn mumbai bombai adelaid perth lahor kathmandu 5karachi brisban
kathi 6ellen 5laura karen judi wendi melissa cindi 4linda jacki dian salli jill
substant 7meaning 5discuss compromis relev contenti disagr tangibl 4negoti dialogu resolv clarifi satisfactori
cornwal 7devon 6norfolk yorkshir essex scotia brunswick somerset windsor sussex surrei suffolk newfoundland
tenor 5singer opera compos orchestra sing bass piano vocal pianist violin melodi domingo
stockpil 6inventori 5weapon suppli crude uranium shipment plutonium warhead weaponri 4tonn warehous opium
narrat 7narr 6protagonist 5stori write charact episod biographi documentari fiction portrai vers parodi
koo 5lee bah ih 4ah strait lin koh chung yoo soo duh dah
relic 7artifact 6ancient tomb archaeolog treasur antiqu 5museum histor preserv monument burial buddha
worldcom 7enron mci 6aol citigroup aig verizon 5merger bankruptci merril ub cisco madoff
peshawar 7karachi lahor 6kabul islamabad kandahar dhaka waziristan srinagar 5pakistan mumbai outskirt punjab
moreno 6lui garcia 5rodriguez gonzalez sanchez alberto gabriel hernandez rey gomez alvarez salina
plaqu 6monument marker 5honor memori erect commemor ribbon inscript 4cemeteri tomb poster badg
porsch 7merced bmw renault volkswagen 6ferrari fiat busch volvo benz daimlerchrysl daimler 5ford
museveni 5uganda kabila 4mugab mbeki hun pervez obasanjo gbagbo kibaki moi
perimet 6fenc 5guard zone gate entranc checkpoint bunker fortifi buffer flank 4garrison courtyard
puls 5heat frequenc laser 4signal clock radiat voltag
unavail 5absent 4avail otherwis undisclos
canva 6paint 5carpet 4cover piec cloth roof wooden frame portrait leather sculptur glove
clone 7embryo 6genet 5human anim cow mous pig mice genom offspr 4sheep reproduct
reelect 6elect incumb gubernatori 5democrat republican senat presidenti candid dole nomin gop candidaci
despair 7grief 6joi frustrat anxieti miseri 5anger desper panic shame nightmar weari discont
soda 7bottl 6salt sugar drink milk beer cream chocol juic coke beverag can
kamal 5ahm ismail 4ali ahmad
fullback 7winger 6lineback cornerback 5offens quarterback midfield matt rooki tackl freshman sophomor 4tight
defi 6defianc 5ignor 4compli
salon 5pari fashion shop galleri cafe 4art restaur exhibit dine spa
aqsa 6mosqu fatah jihad martyr 5palestin milit hama jerusalem nablu zarqawi jenin 4hebron
eli 4abraham
tricki 7difficult 5tough complic delic contenti toughest awkward unpredict daunt straightforward 4easi rough
outcri 7outrag 6prompt anger spark provok backlash 5controversi widespread alarm furiou furi frenzi
mccormack 6mccurri 5fleischer mcclellan 4diplomat powel richardson condoleezza boucher
suiss 8ub 7citigroup 6bank morgan goldman deutsch merril brokerag sach hsbc salomon barclai
sc 5fc
stearn 7lynch merril lehman citigroup 6morgan goldman hedg sach aig 5equiti barnei ub
kane 4doyl
heather 5melissa 4jane jennif linda ami lynn patricia emili emma kathi
vivid 5pictur inspir bright grim subtl backdrop glimps reminisc portray fascin bleak imageri
superman 7batman 5charact hero comic sequel marvel mickei vampir villain 4fiction monster protagonist
karim 6abdul abdel 5moham mohammad rashid saleh 4ali hassan aziz rahman malik
modif 5requir extens mechan modifi 4addit propos specif structur implement procedur repair alter
moussaoui 6mcveigh 5trial juror 4convict guilti juri qaida prosecut testifi acquit nichol conspir
faso 9burkina 6ghana niger cameroon seneg mali togo gabon 5guinea ivori chad botswana
carmen 6domingo 5maria donna 4santa del gabriel ana rosa clara miranda
nader 7perot 6buchanan 5voter candid mccain gore dole ralph 4forb candidaci lieberman kemp
genoa 7parma bologna palermo 6milan roma juventu lazio turin napl fiorentina 5venic cologn
wfp 7unhcr unicef 5food aid suppli humanitarian icrc 4un imf sanit adb
aka 4band nicknam
statehood 5unilater 4referendum sovereignti autonomi candidaci golan secess
kickoff 8punt 6touchdown 5yard intercept preseason redskin 4bowl nfl kick overtim td buc
asleep 7sleep 6suddenli 5sit wake cry unconsci 4morn alon wait bed sick happili
spous 6parent husband coupl divorc widow sibl grandpar 5wife marri marriag girlfriend boyfriend
cuomo 7giuliani pataki 6romnei spitzer 5governor mccain schwarzenegg rudolph schumer 4clinton obama dole
laughter 7applaus 6laugh 5hear audienc joi loud cry joke shout scream cheer cri
spice 7flavor ginger 6pepper sauc ingredi garlic 5cook sweet tea tast honei curri
evas 6charg fraud launder briberi 5crimin indict theft espionag treason feloni reckless manslaught
texan 6cowboi 5texa arizona patriot jacksonvil steeler maverick redskin seahawk 4raider bronco colt
imageri 6imag visual 5inspir footag photographi depict vivid 4video graphic propaganda narr parodi
can 7bottl 6milk juic soup bean soda 5food meat drink pot dri tomato
johansson 5sweden agassi sampra hewitt roddick becker hingi stefan clijster martina sharapova safin
krishna 5rao 4india lord templ hindu pradesh gandhi kumar raja
intrigu 7fascin 6puzzl 5mysteri excit bizarr curiou absurd 4question seem strang thrill ironi
schumer 6republican senat rodham pataki dodd 5democrat mccain hillari giuliani ashcroft pelosi specter
rigid 6strict 5flexibl adher 4rule stiff ideolog tighter stringent
sidewalk 6street downtown pedestrian 5outsid avenu shop plaza cafe courthous boulevard allei courtyard
qian 7jiang tang zhu 6hu wu wen yu zhou zemin yi peng 5jiabao
shi 6wang liu wu yu huang zhu zhou jin yi xu 5zhang cao
centerpiec 5agenda unveil inaugur tout 4ambiti showcas blueprint
mastermind 7terrorist 6terror suspect plot qaeda conspiraci osama conspir 5murder qaida assassin foil
hyun 7kim 6korea lee jong jin jung hee cho yong soo choi 5moo
sahara 5morocco 4desert algeria timor enclav arctic
capsul 5spacecraft atlanti
antibiot 6treatment vaccin dose tuberculosi 5drug medicin flu therapi bacteria cure pill prescrib
maya 5ancient mytholog 4cultur nativ roman inhabit indigen mediev gabriel
xbox 9playstat 8nintendo 7consol 6pc itun arcad 5microsoft dvd soni download desktop iphon
nicholson 4actor harold
stunt 4perform film theatric spectacl
tiananmen 5anniversari crackdown 4protest demonstr tibet upris deng aung
aggrav 5seriou instabl worsen feloni 4problem tension complic prolong escal advers manslaught neglig
mozart 6opera compos piano symphoni wagner bach 5orchestra vienna violin tenor 4concert shakespear
kathmandu 6nepal delhi bangkok dhaka lahor phnom calcutta penh 5kuala harar yangon srinagar
beneficiari 6benefit pension medicar medicaid retire 5incom insur payment elig premium liabil recipi
fanni 8mae 6mortgag freddi 5mac lender 4credit insur loan lend borrow subprim aig
zapatero 8aznar 6rodriguez 5jose chirac sarkozi felip prodi urib vicent calderon ortiz barroso
mcgrath 7waugh 6wicket bowler shane 5clark over watson glenn walsh batsman spinner hayden
melissa 5jane lisa lynn jessica judi jenni kathi heather 4susan linda kathleen stephani
yangtz 6river dam nile 5flood basin reservoir tributari zhejiang fujian shandong yunnan jiangsu
urin 6blood 5sampl 4drink dope fluid contamin toilet
fiorentina 8juventu parma 7milan roma lazio bologna 6bayern atletico sevilla palermo genoa leverkusen
mayo 5clinic
ldp 6parti likud bjp 5democrat lawmak koizumi kmt dpp hashimoto centrist kuomintang 4cabinet
paramet 7variabl 6function defin equat vector 5calcul specifi linear dimens veloc algorithm differenti
bach 6mozart 5opera compos orchestra instrument piano symphoni violin 4music concert melodi baroqu
shipyard 5ship naval norfolk dock 4construct navi factori fleet repair baltic refineri
gameplai 6mode 4element aspect graphic dynam interfac nintendo playstat xbox storylin arcad setup
carriag 6rail taxi locomot wagon 5car railwai bu buse wheel freight bicycl cab
voltag 6input 5electr circuit frequenc grid veloc 4output transmiss dc magnet variabl puls
hanov 6cologn prussia 5berlin lancast bonn brighton norwich 4munich frankfurt copenhagen hamburg bavaria
kodak 6soni compaq 5ibm intel samsung motorola packard nokia hewlett daimlerchrysl nec 4chrysler
ml 5leagu nba nhl uefa 4nfl playoff fc afc oiler aa
rex 4dinosaur
stein 5katz
viral 6viru influenza virus 5diseas cancer flu hiv infect bacteria malaria infecti pneumonia
liabl 6neglig 5guilti lawsuit compens prosecut punish deem sue liabil plaintiff 4su manslaught
srinagar 7jammu 6kashmir peshawar 5delhi karachi dhaka lahor kathmandu 4downtown outskirt kandahar nablu
spinal 7cord 6surgeri brain nerv fractur 5bone muscl lung tissu kidnei bleed cardiac
punt 8kickoff 7touchdown intercept 6yard 5pass kick quarterback bronco td redskin buc cornerback
practition 6doctor 5medic practic scholar specialist clinic nurs surgeon profess psychologist gong yoga
shea 4stadium
protagonist 7charact villain 6fiction portrai narrat storylin 5role novel tale narr vampir portray
closet 6bedroom bathroom 5room door sit kitchen basement locker toilet 4hous insid apart
cooler 8warmer 6cool warm shower 5weather cold dry temperatur farther 4winter wet chill
retriev 6search 5discov rescu rescuer wreckag corps 4recov steal salvag diver scan cach
fry 7cook butter 6pan chicken stir garlic oven potato bake bacon onion boil
fratern 6alumni 5member chapter alpha 4organ societi friendship affili brotherhood collegi
barbado 7trinidad tobago guyana 6caribbean jamaica bahama bermuda 5zealand indi rica hondura samoa
stumbl 5bounc 4suddenli slip stall slump quietli drag tumbl leap verg glanc reel
ballpark 6stadium yanke clubhous 5basebal sox arena dodger met oriol 4anaheim astro diamondback
xxx 6para 5correct graf 4bc ed sub undat pv
uphold 7upheld affirm 6abid 5rule constitut suprem principl digniti overturn safeguard reaffirm adher
ironi 6obviou 5fact sens moment truth emot wonder sad humor profound absurd 4clariti
symposium 8seminar 7forum 6confer workshop 5exhibit apec lectur 4summit topic expo conven gala
assault 6rape harass stab fatal 5accus arrest allegedli policemen wound policeman abduct assail
alto 5san mesa paso pasadena 4california lo santa del mont clara tenor
paolo 7francesco 6roberto marco giovanni 5itali milan di andrea lorenzo cesar rossi fabio
pacer 7laker knick 6clipper piston nugget 5nba bruin steeler maverick wizard oiler iverson
nabil 5arafat abu abba yasser mahmoud amr moussa khale 4palestin abdel mahmud pna
baroqu 8renaiss 7gothic 6style architectur cathedr mediev 5opera contemporari compos architect painter sculptor
garrett 4mitchel
duel 6showdown 5fight battl clash matchup rematch 4contest fierc encount rivalri knockout feud
flore 6rodriguez garcia perez alvarez 5mexico puerto lopez manuel cruz hernandez rivera diaz
blix 8elbaradei 7inspector 6iaea 5weapon un annan inspect disarma kofi 4butler holbrook
elia 4gabriel
ashor 6sail 5coast ship storm boat aboard shore sink wash 4vessel drown aden
kidd 7iverson 6bryant 5jason laker duncan knick malon clipper nugget pacer ew 4rebound
berkshir 5hampshir yorkshir essex somerset sussex greenwich surrei suffolk midland devon cornwal 4kent
incurs 6airstrik 5israel attack gaza retali warplan pullout barrag 4troop rocket bombard rafah
stain 5glass paint coat 4white blood hair skin grai brick marbl
stringent 7strict tougher 6enforc impos regul mandatori tighten tighter rigor 5requir restrict enact
aden 6port gulf somalia yemen 5sea coast ocean pearl mogadishu harbour basra coastlin
satisfactori 5comprehens consensu conclus assur satisfi adequ decent satisfact meaning 4outcom suffici substant
subscript 7subscrib 6onlin fee 5internet payment monthli ticket premium download tuition broadband 4advertis
colon 5coloni 4invas invad conquest
basel 7zurich 6munich 5switzerland vienna fc geneva amsterdam copenhagen stuttgart cologn strasbourg rotterdam
yong 7kim choi 6yang yu jong chung jin jung dong nam cho hyun
seahawk 8bronco redskin 7raider steeler packer buc charger 6nfl tampa bruin falcon raven
preval 5hiv epidem malaria obes tuberculosi 4diseas poverti trend infect phenomenon cholera
burkina 9faso 7mali 6ghana niger cameroon seneg botswana togo gabon 5guinea ivori malawi
discont 6anger resent 5grow widespread unrest turmoil frustrat enthusiasm anxieti persist backlash despair
czechoslovakia 7hungari 6republ soviet poland czechia yugoslavia romania slovakia lithuania latvia ussr 5warsaw
insult 6racist ridicul 5hate apolog joke outrag shame embarrass inappropri verbal mock curs
pont 5skipper waugh 4hayden vaughan
scot 6england ireland scotland 5wale ulster 4celtic
eriksson 6ferguson wenger 5coach beckham roonei goran 4player chelsea kean
ladder 6rope 5climb stair 4jump deck
disco 7nightclub 5rock danc pop jazz hop cafe rap punk funk 4music concert
kean 6ferguson roonei 5owen beckham everton wilkinson fowler 4chelsea cole blackburn sunderland eriksson
cyber 5internet 4web onlin surveil spy piraci
thatcher 5blair margaret nixon 4thaksin bhutto rudd
kaiser 4wilhelm ernst ludwig
pak 5korea choi 4lee kim webb ki sorenstam yong ping
watersh 6river creek basin tributari drainag wetland 5lake vallei canyon reservoir 4delawar eros
yonhap 7kyodo 6tass unnam itar irna 5report korea quot pyongyang interfax unidentifi newswir
butcher 5meat chicken bread slaughter lamb 4poultri sheep pork barn supermarket groceri pig
dough 7flour bake 6bread butter cake pie cooki 5mixtur sheet slice evenli pasta
pepsi 8cola 7coca coke 5brand beer bottl nike beverag soda 4gm pill pfizer
goran 5serbia croatia wimbledon sampra becker djokov eriksson 4seed agassi nadal stefan martina
satur 6sodium 5fat gram cholesterol milligram 4calori mg
defus 5tension resolv standoff deton quell 4explod confront escal avert
stevenson 4alexandra
phantom 4aircraft ghost furi superman
baylor 7ucla usc 6auburn rutger 5kansa stanford nebraska notr syracus georgetown cornel redskin
pna 6plo 5israel palestin hama arafat sharon abba netanyahu yasser olmert ehud 4barak
baath 5saddam loyalist
guerrero 5mexico rodriguez cruz hernandez ramirez rivera gomez ortiz ruiz ventura gutierrez 4martinez
miniatur 5portrait sculptur 4displai paint mini vintag
caucus 7iowa 6elect primari gubernatori 5vote presidenti candid contest gop hampshir romnei caucu
demo 7ep remix 6releas album song cd soundtrack 5record video compil lp vinyl
stade 7toulous 6marseil 5barcelona lyon monaco bordeaux strasbourg 4franc pari philipp sevilla trafford
unlaw 6illeg 5charg crimin guilti violat prohibit inappropri unconstitut improp unauthor feloni arbitrari
barroso 6eu prodi 5sarkozi manuel schroeder merkel solana aznar zapatero 4europ imf chirac
excerpt 6write articl brief biographi commentari diari essai 5publish interview page edit clip
envelop 4letter mail bag
eisenhow 8roosevelt truman 7reagan 6nixon dwight 5kennedi franklin ronald 4lincoln churchil rockefel eleanor
prejudic 7racism 6racial discrimin bia hatr 5belief gender percept guilt 4perceiv persecut resent
penh 9phnom 6cambodia bangkok hanoi kathmandu 5jakarta yangon kinshasa 4kuala lao harar minh
bangalor 7delhi lahor calcutta 6melbourn mumbai brisban adelaid dhaka perth 5india auckland bombai
freshwat 7marsh 6habitat wetland swamp 5speci lake fish coastal pond reef subtrop aquat
hurl 6throw grenad 5fire explod mob smash protestor 4stone clash riot toss assail
kerr 4webb
caspian 6pipelin 5oil sea azerbaijan kazakhstan arctic caucasu turkmenistan siberia 4gulf rich baltic
turbul 7turmoil 6volatil 5crisi downturn instabl chaotic 4plung uncertainti fallout unstabl meltdown unpredict
holyfield 8tyson 6bout rematch foreman 5fight heavyweight ear ruiz 4lewi punch boxer knockout
workout 5exercis gym offseason 4schedul session afternoon trainer preseason
beacon 5observatori lighthous 4signal
groin 9hamstr 8knee ankl 7elbow sore thigh 6injur leg surgeri shoulder wrist fractur
newswir 7reuter 5report analyst quot dow forecast bloomberg thomson kyodo yonhap 4xinhua economist
yunnan 8sichuan 7provinc guangdong xinjiang zhejiang fujian shandong jiangsu 6southwestern mongolia 5southwest tianjin
discographi 6compil 5album chart soundtrack ep vocalist remix 4list song consist demo
gymnasium 7auditorium 6hall campu classroom gym 5school elementari indoor kindergarten courtyard 4facil librari
nfc 8afc 7playoff 6nfl packer redskin nl 5bronco steeler buc raven seahawk matchup
hiroshima 5tokyo osaka 4japan atom
lime 8lemon 7juic 6pepper oliv garlic cherri ginger 5salt orang sauc tablespoon peel
warmer 8cooler 7warm 6winter temperatur 5weather cold climat cool rainfal shower celsiu 4fahrenheit
mayer 4germani austria schneider werner
amus 5entertain fun pleasur delight thrill spectacl 4humor recreat curiou charm ridicul fascin
miser 6terribl dismal 5worst wors desper disastr nightmar horribl humbl 4poor decent raini
registri 6registr 5regist databas identif 4postal certif id
alvaro 7urib 5jose colombia carlo silva javier sergio eduardo vicent cesar luiz 4roberto
covet 6lucr 5trophi valuabl prestigi mvp 4award berth clinch
nec 7samsung 6soni motorola packard 5ibm intel semiconductor nokia hewlett siemen compaq ericsson
badg 6uniform ribbon 5wear flag identif logo certif id helmet motto citat mascot
daunt 6formid 5difficult challeng task obstacl toughest dilemma tricki 4overcom ambiti accomplish hurdl
thame 6canal 5river bridg wale yorkshir harbour essex kingston somerset sussex cornwal clyde
hello 7goodby 6hei dear 5yeah 4thank oh ok mom sorri kiss daddi
rumour 9rumor 7specul 5suspicion 4fear hint gossip
tina 6lisa 4karen christin jessica carolin
vocat 7educ 6school teacher academ curriculum undergradu kindergarten diploma 5teach graduat elementari accredit
rampag 6riot mob spree 5attack violent clash gunman ambush loot unleash arson frenzi
candl 7lit 5light ceremoni funer burn prayer flame banner torch altar coffin mourner
couch 6sit 5room bed chair sleep 4comfort dine uncomfort loung asleep porch
drunken 5arrest murder violent petti feloni reckless assault 4convict alcohol teenag robberi mob
deed 4properti
thorp 6phelp 5vaughan mcgrath waugh 4watson freestyl bowler hussain hayden swimmer four graem
chevron 7exxon 6petroleum bp 5compani oil refineri pfizer 4boe subsidiari motorola verizon bhp
parson 5engin
mcdonnel 7boe lockhe 6dougla 5aircraft airlin jet airbu airplan aerospac ge ead 4carrier
hannah 6sarah 5alic rachel emili dorothi anni kati 4jessica carolin aunt emma nina
randal 4harri
pfizer 8merck 7pharmaceut 6roch 5compani drug maker tobacco fda cola motorola mci chevron
sy 6ali ahm mohammad ahmad 5moham abdul shah muhammad hamid rahman hussain 4saeed
havoc 5storm chao devast disrupt ravag 4hurrican unleash paralyz crippl
itv 7bbc 6televis tv channel broadcast abc cb hbo 5nbc soap pb sitcom
mai 5chiang 4chi tai
epicent 6quak 5kilomet km northeast southwest earthquak magnitud richter 4mile locat kilometr sumatra
daddi 7dad 6mom hei gonna 5love friend boi everybodi uncl crazi hell yeah
md 7sr 6terminu 5rout highwai interst ny intersect interchang 4maryland junction bypass freewai
yoga 7medit 6teach 5practic spiritu gym instructor buddhism practition 4danc teacher therapi guru
uneasi 6unhappi uncomfort 5calm frustrat tens wari anxiou awkward weari resent 4skeptic bitterli
newfoundland 7scotia brunswick 6island ontario quebec nova isl manitoba cornwal 5coast norfolk suffolk
evolutionari 7evolut 6theori biologi molecular cognit 5research genet theoret ecolog hypothesi sociolog linguist
playboi 6magazin 5tabloid newsweek nude 4lifestyl mtv millionair gossip oprah
mascot 6logo 5name nicknam motto badg 4athlet scout bulldog
gadhafi 7libya 5mubarak assad tripoli 4hussein hosni
mcconnel 6republican senat reid lott pelosi mitch daschl 5gop gingrich ashcroft specter gephardt
latitud 4rang degre temperatur altitud geograph celsiu
entourag 5guest bodyguard 4accompani
withstand 4sustain suffici inflict
policymak 6greenspan ecb bernank 5monetari economist banker bundesbank 4feed imf eurozon paulson
desir 5consid suitabl 4choic afford prefer viabl benefici problemat
liang 7liu wu zhang yang yu tang wei zhou ming yi yan 6zheng
yevgeni 6igor ivanov andrei safin primakov 5russia bori sergei medvedev mikhail elena dmitri
nigel 4ian geoff
withheld 6disclos 5disclosur confidenti improperli 4document request payment compens pend notifi
boil 7cook stir 6mixtur butter pot onion fry 5salt sauc garlic potato gentli
cpi 6gdp 5index inflat benchmark 4price statist output monthli gaug
soo 6lee bah hee hyun 5ah oh mah jin wah yoo yong choi
offspr 6male younger birth eldest sibl 5daughter femal cousin heir infant clone spous
prose 8poetri 7write poet poem 6novel literatur literari lyric translat narr essai vers
ultimatum 6deadlin 4resolut declar unilater disarm defianc
coventri 7manchest birmingham newcastl leicest southampton sunderland nottingham norwich 6leed aston wigan middlesbrough
zheng 7wang liu zhang gao peng yan 6china yu lu zhao xu liang
ronni 4danni kenni
zelaya 7aristid 6chavez 5arroyo hondura estrada gbagbo bertrand 4haiti junta ramo
sammi 6sosa 5ricki mcgwire 4bobbi willi
oo 4nah
static 5dynam 4constant mode analog
belli 5nose ear lip 4hair breast pork pale throat
zip 4code check dial
microphon 6camera tape 5phone door speaker button keyboard cockpit 4telephon tap drum sensor
duh 6ih 5ah oh ee bah lah sah koh nah mee rah dah
statur 6diminish clout 5abil strength reput legitimaci prestig immens 4fame admir ambit
synthesi 5analysi method protein sequenc acid chemistri molecular enzym molecul synthet 4fusion algorithm
noel 4tropic
qin 6wang liu zhang yu tang wei zhou yi zhao xu yan liang
skeleton 6skull corps 5bodi bone fossil specimen dinosaur 4bronz tomb intact
daimler 8benz daimlerchrysl 7chrysler bmw volkswagen siemen 6automak mitsubishi nissan fiat volvo porsch
nina 5linda christina 4lisa melissa hannah
flank 6front 5along side corner entranc rear ridg atop arch slope perimet facad
bjp 6parti ldp 5nationalist likud anc vajpaye 4opposit democrat conserv hindu cameron centrist
advent 5twentieth 4introduct earliest millennium onward
alvarez 7perez 6rodriguez garcia gonzalez martinez lopez sanchez fernandez hernandez ramirez rivera alejandro
brendan 4shane shawn
weaponri 8weapon 6equip missil ammunit 5capabl sophist warfar ballist warhead stockpil 4arsen artilleri
heartland 5southern western stronghold midwest 4eastern northwestern southeastern hometown birthplac
tract 4land properti portion woodland
inventor 7invent 6pioneer entrepreneur physicist 5founder architect patent sculptor 4scientist businessman novelist geniu
cod 6salmon tuna trout 5fish whale shrimp 4island coast caribbean cape fisheri newfoundland
dar 6nairobi es 5tanzania karachi dhaka 4lahor peshawar
clandestin 6covert 5illeg secret illicit 4cia smuggl secretli
strawberri 6cherri 5orang fruit cream chocol juic bean tomato lemon banana grape vanilla
matchup 6playoff showdown rematch 5game semifin quarterfin postseason preseason duel nfc 4rivalri mvp
breeder 6hors breed bred 5race cattl derbi cow sheep livestock pig belmont 4trainer
choi 7kim yong 6korea lee chung jin dong min chun hee cho hyun
sweenei 4afl
mantl 4ruth
improperli 6allegedli 5properli disclos bribe improp intention fraudul unfairli conceal withheld 4indirectli manipul
dudlei 5chester 4preston
pasadena 6california tucson 5lo angel berkelei minneapoli arlington riversid alto 4santa columbu mesa
polio 7vaccin malaria 6flu hiv epidem tuberculosi 5diseas viru infect swine pandem cholera
viii 8vii 7iii iv vi 6ii 5king henri throne xvi 4empir duke reign
mick 5neil 4guitarist drummer mccartnei
dah 6ah ee bah mah lah sah ree rah 5dee nee yah eh
eject 5foul 4pilot bench intercept
tate 4hick
pol 5roug gen khmer 4fea
josef 7franz 6werner 5joseph nazi hitler otto stalin wilhelm ernst adolf ludwig 4wolfgang
kgb 6soviet 5secret agent cia spy kremlin spi 4intellig communist fbi vladimir stalin
backyard 5garden ranch lawn 4farm neighbor pet nest
antholog 7novel edit fiction poetri essai 6book publish biographi comic poem memoir autobiographi
tobago 8trinidad 7barbado guyana 6caribbean jamaica rica bahama 5puerto rico ecuador hondura bermuda
chill 6cold cool warm 5temperatur 4hot snow stir shower cooler
courier 4agassi sampra
milligram 8gram 7calori cholesterol sodium mg 6fat 5dose vitamin satur 4protein kilogram fiber
ordin 5law adopt amend provis decre prohibit enact statut 4marriag charter consent repeal
precaut 5alert evacu quarantin
sizabl 5big signific substanti modest hefti 4largest larger smaller bigger enorm smallest fraction
leverkusen 8bayern bremen bayer dortmund 7munich stuttgart bundesliga 6juventu tottenham ajax cologn fiorentina
bilbao 7madrid valencia atletico sevilla santand 6barcelona deportivo 5spain porto bremen 4basqu marseil
catalogu 8catalog 7collect 6publish compil archiv manuscript 5book list document copi print artwork
ginger 7pepper garlic lemon spice 6butter sauc juic flavor honei onion lime vanilla
frenzi 6spark furiou 5amid erupt spree flurri outcri rampag hype 4panic backlash unleash
mohamad 8mahathir 6anwar 4malaysia moham abdullah mohammad ahmad
milf 6ltte 5rebel sayyaf 4tamil tiger guerrilla separatist aceh pkk weaver unita
helmand 7kandahar 6provinc basra fallujah mosul waziristan 5northern afghanistan insurg kabul restiv 4southern
pretoria 7johannesburg harar 6abuja 5nairobi brisban perth 4south cape wellington mbeki canberra botswana
dull 4quiet bleak
clyde 5thame 4hull
scholarli 7literari essai 6journal scientif academ biographi literatur poetri scholar philosoph 5publish intellectu
emeritu 7professor 6phd rector 5univers harvard faculti honorari biologi princeton theologi sociolog 4cornel
finn 5finland 4briton
vain 6desper 5try tri attempt unabl convinc hurri 4fail imposs persuad unsuccess unsuccessfulli
jaw 7teeth 6bone skull chin tooth 5neck chest rib 4nose lung ear tongu
cautious 7cautiou 6optimist quietli react 5strongli caution upbeat broadli swiftli applaud 4welcom wari
straightforward 6easi simpl honest clever 5manner explan realist nonsens tricki 4answer fairli pragmat
flynn 5volatil 4murphi quinn
fi 4network
dec 5june juli decemb octob februari 4march april septemb januari novemb august
teddi 5bear
repatri 5refuge migrant deport unhcr 4oversea asylum reloc ransom seeker
idl 5shut 4shutdown
raleigh 6richmond 5carolina charlott durham charleston 4austin portland herald hartford louisvil omaha lexington
hitchcock 4nolan
boulder 6granit 5mountain colorado debri canyon cliff slope limeston cedar 4hill mud crater
centenni 6anniversari inaugur commemor 5ceremoni celebr 4memori symposium
irrelev 5obviou inevit inappropri ridicul absurd incorrect problemat 4matter reason mere ignor unaccept
ego 4self mind obsess
antiqu 7artifact 6jewelri relic 5art museum ancient furnitur mediev archaeolog vintag collector potteri
adher 6principl strict strictli abid 5respect maintain belief firmli doctrin reaffirm rigid uphold
parodi 6episod comedi documentari fiction comic portrai genr cartoon 5movi humor comedian remak
defect 4failur
storylin 6charact episod protagonist 5seri fiction comic sequel recur feud batman parodi villain
diamondback 8sox astro oriol philli marlin 7yanke dodger met padr 6cub anaheim seahawk
cc 4hp
dinosaur 7fossil 6extinct mammal 5anim eleph creatur skull ancestor specimen skeleton 4bird monkei
preslei 8elvi 6beatl 5jackson tribut 4song madonna dylan mccartnei lennon marilyn
nun 7priest monk 6monasteri missionari 5church mother cathol sister buddhist clergi ordain 4congreg
ludwig 7wilhelm friedrich 6franz otto ernst johann 5von karl frederick wolfgang adolf werner
ger 5germani fra ita 4eng
gloriou 6magnific 5great moment beauti celebr spectacular brilliant glori fantast heroic 4birthdai farewel
cardiac 6heart patient surgeri diabet respiratori kidnei 5hospit cancer brain clinic surgeon liver
ul 5malik 4hasan
tidal 6ocean flood tsunami 5storm dam tide landslid cyclon marsh reef coastlin swamp
buoi 6boost surg sentiment bolster 5investor steadi outlook weaker slump tumbl upbeat greenback
antoin 6pierr 5jean claud philipp 4charl loui laurent mauric
tooth 6bone teeth jaw 5skin skull 4chest chin
rotterdam 7amsterdam 6netherland istanbul hagu strasbourg 5munich frankfurt stockholm hamburg ajax cologn basel
clariti 6urgenc 5sens truth courag patienc satisfact insight certainti 4qualiti wisdom accuraci ironi
prussia 6bavaria hanov 5poland kingdom empir frederick ottoman napoleon annex 4duke byzantin sicili
forgiv 5commit forget oblig sorri apolog sin ow guilt repai sincer betrai gratitud
coma 5hospit surgeri stroke unconsci cardiac 4suffer brain ill diagnos psychiatr bleed trauma
ew 6malon iverson 5bryant knick kidd 4wallac
geologi 7geographi 6biologi archaeolog geolog sociolog 5studi scienc professor chemistri mathemat forestri ecolog
protract 6ongo prolong stalem 5conflict bitter lengthi disastr deadlock contenti 4disput midst impass
foam 5plastic 4ic glass tank shuttl rubber debri dust coat
rei 5el del rafael copa 4la lui santo gabriel mont rey alfonso
maher 5ahm 4jordan powel mubarak aziz simmon jamal moussa
norwich 7manchest birmingham newcastl leed portsmouth leicest southampton nottingham coventri 6sheffield sunderland aberdeen
waugh 7mcgrath 6wicket bowler batsman shane skipper hayden vaughan 5pakistan watson walsh thorp
kellei 5griffith
santand 7bilbao 6valencia atletico deportivo sevilla banco 5spain madrid barcelona 4real argentina boca
irna 6interfax tass itar anatolia yonhap 5agenc iran quot kyodo 4report xinhua
bart 4clair
peel 7chop 6pepper garlic lemon slice onion 5dri tomato brush potato lime ginger
mormon 6christian evangel 5church cathol faith religion orthodox baptist missionari sect lutheran judaism
safin 8agassi sampra hewitt roddick sharapova djokov 7nadal hingi henin clijster 6serena sele
trout 7fish salmon 6tuna cod 5speci lake fishermen pond fisheri whale shrimp 4freshwat
inexpens 7cheap cheaper 5avail expens afford conveni 4easi easier sophist reliabl newer portabl
hype 5buzz frenzi 4anticip excit rumor overshadow
holt 5fletcher 4harvei forestri
dubiou 5judgment fraudul 4regard fals unfair valid ridicul improp incorrect inconsist
gossip 6blog tabloid 5media newspap magazin columnist rumor 4column headlin chronicl chat newsweek
jiangsu 9zhejiang shandong 8guangdong fujian 7sichuan tianjin yunnan 6provinc shanghai guangzhou 5china mongolia
vastli 6significantli greatli 4somewhat diminish drastic wildli
betrai 5feel mind trust forget hate somehow shame conscienc forgiv 4love friend convinc
ping 6lin yu 5chen yang huang wei lu chung yi fu peng feng
bamboo 6cane 5wood tree wooden rubber pine timber 4fish stone grass grove
jeter 7yanke baseman shortstop 6rodriguez met homer hitter derek ramirez fielder outfield piazza
siberia 5eastern alaska southwestern kazakhstan arctic baltic caucasu caspian 4western northwest southwest azerbaijan
salina 6mexico zedillo 5castro gonzalez santiago fujimori rosa urib ernesto moreno flore alvarez
congest 7traffic 5airport chronic bypass commut freewai expresswai allevi 4highwai busiest motorist pedestrian
yassin 5ahm sheikh abdel sheik ramadan nasser 4hama arafat yasser ibrahim amir
porch 6door roof courtyard facad 5front room floor sit wooden deck bedroom stair
si 6que se 5ai ha mi es para una por 4con te hi
arcad 6playstat xbox 5nintendo consol 4video dvd pavilion gameplai
radiu 5densiti kilometr cm diamet width veloc 4mile kilomet km orbit centimet paramet
flock 5visitor gather pilgrim herd 4thousand ten migrat
graem 6skipper 5ian wicket over stuart bowler batsman strauss spinner vaughan shaun waugh
submiss 5submit 4nomin petit unanim audit
aquat 5swim indoor ecolog flora mammal freshwat 4fish habitat outdoor livestock fisheri wetland
bergen 5oslo 4hudson brunswick halifax
zedillo 7ernesto 6vicent calderon salina 5mexico castro arroyo schwarzenegg fujimori urib pri lula
heinz 4berger
chunk 6slice 5big piec portion
nude 7nake 6photograph portrait 5pictur photo depict playboi 4woman paint sculptur madonna clad
embryo 7clone 5cell egg genet tissu transplant fertil offspr 4gene artifici tumor reproduct
honestli 8frankli 6think sure els understand answer nobodi obvious anybodi guess ought correctli
gile 5anderson matthew shane ashlei spinner vaughan 4andrew wicket luke bowler batsman
downer 5rudd 4blair howard straw canberra
dent 5boost weak weaken undermin bolster sluggish 4credibl offset slump shatter hurt diminish
hurri 6go wait rush 5get afraid desper glad scrambl vain 4try anxiou quicker
beleagu 8embattl 6ail 5fledgl 4bolster crippl
corpu 5petit 4proceed alexandria
cindi 5laura jennif rachel kathi 4karen jessica judi wendi jenni jill
catalyst 4hydrogen synthesi
longstand 5disagr 4disput longtim reiter reaffirm staunch
rn 6cdy clr
secess 5referendum 4constitut rebellion enact reunif repeal statehood
sked 5datafil 4global invest asia equiti
rib 7thigh 6knee neck bone ankl elbow fractur 5leg shoulder wrist sore groin
shapiro 6levin schwartz 5lawyer cohen goldberg weiss ito katz 4attornei meyer fleischer bernstein
miranda 4explicit carmen
fabio 5itali roberto alberto juventu marco ronaldo giovanni francesco cesar rossi paolo angelo
gabon 7cameroon 6congo guinea ghana niger seneg malawi madagascar botswana togo faso burkina
jaffna 5town tamil stronghold bihac mindanao 4northern northeastern northwestern aceh colombo ltte swat
gephardt 7dole gingrich newt daschl 6democrat republican gore gop dick lott pelosi gramm
downstream 6river dam inland 5flow creek canal stream reservoir tributari drainag tidal 4flood
madoff 5asset client fraud enron bail launder citigroup ub aig worldcom 4goldman lehman
manslaught 7charg convict guilti acquit feloni 6murder sentenc plead probat treason homicid neglig
wetland 7wildlif habitat marsh 6forest ecolog watersh freshwat swamp 5preserv reservoir pond farmland
ahb 5ah uh hah dee mah sah rah dah 4ree kee tah zee
villain 7protagonist 6charact hero evil portrai batman 5role fiction monster beast vampir superman
maid 6servant 4wife mother ladi girlfriend nurs nun
bravo 4channel fox silva mtv
ramp 5rail lane freewai expresswai stair 4construct bridg highwai block platform tunnel runwai
ito 6juror 5judg prosecutor juri plaintiff shapiro 4court attornei simpson argument verdict courtroom
occurr 6uncommon 5occur 4incid outbreak phenomenon extinct
differenti 6equat 5function defin variabl linear vector paramet 4factor integr dynam matrix cognit
unfinish 4complet manuscript
baxter 4barrett
caesar 5king empir emperor napoleon 4juliu
wield 5knife clout 4sword baton
royalti 6pai payment 5grant fee 4tax revenu licens dividend ow tuition exempt subscript
remix 7album song soundtrack ep demo 6releas cd compil dj 5track featur rap
aa 5tier 4ahl beta ml
unsaf 5safer 4illeg safe inadequ contamin
swamp 7marsh 6forest flood farmland freshwat wetland 5coastal mississippi habitat mud inland coastlin
preacher 7cleric 6pastor 5priest prayer baptist congreg gospel missionari methodist evangel imam fundamentalist
wheeler 4porter
iverson 7kidd 6nba bryant knick ew 5laker rebound steeler malon yao nugget pacer
cach 6ammunit 5weapon seiz storag 4search discov hide databas depot uncov retriev
forefront 5spotlight foremost 4focu focus innov embrac vigor
neglig 6misconduct reckless liabl manslaught 5charg guilti violat wrongdo liabil acquit homicid improp
pena 6rodriguez gonzalez martinez 5lopez perez fernandez hernandez ramirez rey gomez ortiz gutierrez
cigar 6cigarett 5tobacco smoke beer liquor smoker 4coffe marijuana havana
moi 5kibaki 4obasanjo museveni zedillo
feng 7chen wang liu wu zhang yang yu huang lu cheng fu xu
plasma 6ion 5cell magnet particl 4solar crystal laser molecular molecul
ip 5server 4code function applic wireless interfac broadband modul
solitari 6confin 5prison detent imprison 4jail exil
rite 7ritual 6cathol 5church roman holi orthodox sacr burial episcop anglican patriarch lutheran
spielberg 5movi hollywood disnei documentari steven paramount sequel filmmak screenplai mgm blockbust screenwrit
paterson 4governor pataki spitzer
xfdw 5datafil 4thailand hk nz
bhp 5miner penc 4dow mine petroleum telecom plc rupiah ringgit fletcher anglo chevron
boomer 5ag retire 4older retir babi younger teen demograph
angelo 5antonio marco giovanni paolo fabio 4francesco
corei 5cornerback 4kenni
emi 6soni 5studio label warner subsidiari ep lp mgm 4album cd paramount itun
tb 6hiv infect malaria tuberculosi 5diseas flu viru vaccin influenza polio 4transmiss viral
ussr 7soviet 6czechoslovakia 5ukrain belaru lithuania estonia latvia 4russia poland hungari bulgaria stalin
pedestrian 6traffic lane subwai motorist sidewalk 5road bu highwai taxi checkpoint bicycl freewai
facad 7exterior 6build tower roof brick arch marbl gothic courtyard porch 5wall mansion
rematch 6bout showdown holyfield matchup 5final playoff semifin quarterfin tyson clinch knockout duel
helmut 8kohl 7gerhard 6chancellor schroeder merkel klau 5chirac angela wilhelm wolfgang friedrich bonn
soybean 8corn wheat 7grain bushel 6cotton crop harvest bean 5crude grower cocoa usda
guin 4plc breweri
nolan 4hitchcock
ericsson 8nokia 7motorola 6soni telecom siemen 5telecommun wireless ibm cellular samsung verizon cisco
puppet 5costum doll 4charact actor circu prop
ander 6rasmussen 5sweden denmark kurt erik hansen wolfgang 4johansson
scandinavian 6sweden norwai nordic 5europ netherland denmark finland iceland baltic malta 4britain greec
covert 6cia clandestin 5intellig secret spy espionag undercov illicit counterterror 4fbi surveil conceal
ari 5fleischer
huckabe 8romnei 7mccain 6kerri buchanan palin gramm 5republican obama gore dole iowa gop
din 4ah uh dee rah
gentleman 5ladi servant 4manner honest
linguist 6languag literatur geographi scholar historian mathemat philosoph dialect sociolog 5studi context dictionari
dove 5rainbow 4hawk
chretien 5blair chirac sarkozi schroeder hashimoto 4prime yeltsin rudd zapatero barroso primakov
attain 7achiev 5highest 4equal sustain accomplish
tangibl 6signific meaning 5genuin substant 4real opportun achiev substanti breakthrough tremend mileston satisfactori
primakov 7chernomyrdin 6putin yeltsin ivanov lavrov yevgeni 5bori sergei albright medvedev solana igor
usda 5agricultur corn wheat crop grain harvest poultri livestock epa veterinari bushel soybean
energet 5ambiti excit brilliant enthusiast outspoken vigor earnest charismat 4aggress intens impress surprisingli
nyse 7nasdaq 5stock exchang 4share index dow sharehold transact citigroup ftse dax worldcom
sosa 8mcgwire 6rodriguez homer gonzalez martinez hernandez ramirez sammi jeter 5yanke met rbi
rector 6bishop pastor triniti seminari ordain emeritu 5appoint faculti cathedr theologi episcop canon
pragmat 5approach principl manner consensu attitud stanc ideal realist flexibl ideolog centrist sincer
conspir 7conspiraci 6convict plead mastermind 5charg accus murder guilti plot allegedli indict acquit
bce 6bc ce 5centuri dynasti byzantin 4ancient empir earliest twentieth
freshli 6teaspoon 5fresh pepper oliv lightli dri garlic chop tablespoon lemon lime peel
printer 6print 5comput digit pc hardwar ink laptop desktop notebook 4manufactur disk packard
deepest 6deep 5deeper sympathi condol 4profound
reshuffl 7cabinet 5resign 4announc restructur sack
baronet 6eldest 5earl baron throne grandson 4sir succeed mp inherit nephew heir cornwal
comrad 5soldier 4friend aliv hero deceas goodby
berni 5derek jeter
textur 6flavor 5color contrast tone smooth layer delic colour subtl crisp 4brown shape
emin 6influenti renown 5promin architect scholar intellectu foremost sculptor 4contemporari distinguish finest scholarli
tai 6dong 5lee ho lin chan chi chung cheng yi chin hai fu
luiz 7silva lula 6brazil 5carlo roberto alberto jorg ronaldo felip eduardo vicent cesar
vineyard 6wine grape 5vallei farm ranch countrysid grove plantat cultiv farmland cottag 4inn
flare 7erupt 6clash tension rage escal 5spark unrest riot spike sporad 4violenc spiral
allevi 6poverti 5eas burden shortag cope chronic plight worsen congest 4drought minim miseri
unwant 4unnecessari inappropri
paperwork 5requir document request procedur 4file check submit pend registr disclosur notifi
putnam 5vanguard
spectacl 5thrill amus 4event scene moment ceremoni entertain celebr parad spectacular backdrop gala
zee 5tv ah uh mah rah ih 4televis oh dee eh hee ahb
katz 6friedman schwartz 5cohen stein shapiro 4klein levin goodman goldberg weiss
baselin 6forehand 5vollei jumper 4shot
awesom 7amaz incred unbeliev 6fantast aw 5fun absolut proud tremend terrif magnific thrill
mold 5glass 4shape plastic coat aluminum
cater 5restaur accommod dine leisur upscal affluent 4busi retail shop attract groceri
asthma 7diabet respiratori 6diseas cancer chronic diagnos pneumonia obes 5ill symptom acut alzheim
skier 7ski 6slalom downhil alpin swimmer 5olymp runner sprint rider freestyl nordic golfer
werner 6franz wolfgang josef 5von kurt otto klau gerhard schmidt schneider wilhelm ludwig
reel 5snap 4slump drag crunch stumbl
eleanor 6elizabeth 5ann jane margaret roosevelt alic 4daughter mari catherin dorothi truman eisenhow
alfonso 5carlo juan lui rodriguez pedro miguel felip diaz ortiz 4gonzalez lopez ramirez
illus 5sens vision imagin 4realiti truth dream evil realist
herd 7cattl sheep slaughter 6cow livestock deer eleph pig 5farm poultri breed rabbit
genesi 4gospel titan
khalifa 6bin sheikh sheik 5al abdullah qatar hassan emir bahrain uae dhabi faisal
tong 6wu yu zhou 5hong chen liu yang tang wong cheng yi liang
zardari 7bhutto 6musharraf 5sharif pervez megawati 4karzai thaksin obasanjo zuma
medit 7yoga 6teach spiritu 5practic prayer buddhist ritual theologi buddhism 4worship lectur practition
gloucest 6bristol leicest cardiff essex southampton 5wale portsmouth sussex worcest cornwal coventri norwich
normandi 5invas sicili 4holland alp gibraltar prussia
mindanao 5southern philippin java sumatra jaffna 4region island coast peninsula manila southeastern aceh
muh 5ee hah lah 4ah uh dee sah rah eh
pascal 4philipp francoi
nicklau 7golfer 6pga palmer mickelson irwin sorenstam 5cours golf stroke watson birdi putt
alejandro 6carlo alberto jorg guillermo alvarez 5lui garcia manuel sanchez fernandez ricardo vicent
shen 7wang 6chen liu wu zhang yang lin yu lu cheng xu yan
ead 7airbu 6aerospac daimlerchrysl 5boe sharehold subsidiari bp consortium lockhe siemen mcdonnel daimler
derail 6wreck 5accid stall collis collid sabotag amtrak 4crash rail freight restart paralyz
faisal 6abdullah 5saudi bin aziz riyadh khale khalifa 4al arabia sheikh abdel saleh
trafford 7manchest 6arsen liverpool chelsea newcastl sheffield everton tottenham cardiff fulham wigan middlesbrough
vanilla 7cream butter 6sugar mixtur chocol flavor teaspoon tablespoon lemon honei ginger 5juic
greenback 7currenc 6yen weaker sterl 5dollar price peso weaken rupiah rand tumbl buoi
unsur 6doubt uncertain unawar 5whether believ worri unclear optimist guess anxiou unwil undecid
physicist 7scientist 6theoret inventor 5expert professor scientif historian experiment chemistri mathemat molecular psychologist
renegad 5rebel militia loyal militiamen rogu loyalist warlord 4taliban fighter stronghold paramilitari warrior
trait 7characterist 5differ particular behavior gene genet distinct disord 4charact uniqu distinguish cognit
jericho 6gaza strip hebron ramallah bethlehem nablu jenin 5palestin jerusalem enclav beit rafah
oprah 5televis tv abc nbc cnn pb 4show cb mtv soap espn playboi
gratitud 7thank sympathi 6appreci condol sincer 5express joi regret goodwil grief convei compass
problemat 5difficult particularli regard complic uncertain contenti irrelev 4highli riski flaw unstabl desir
ita 6fra 5ger 4bt
bulldog 5footbal basketbal raider usc bronco notr panther colt syracus steeler auburn redskin
setup 5mode interfac configur 4lineup gameplai
foreman 6tyson holyfield 5lewi 4bout
guyana 7trinidad barbado tobago 6venezuela caribbean ecuador jamaica rica hondura nicaragua 5bolivia guatemala
basilica 7cathedr 6church saint chapel altar 5pope rome st vatican shrine monasteri episcop
partit 5annex 4divid occupi boundari matrix
`;
