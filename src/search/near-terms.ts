/**
 * Common terms that stand in much the same company, each line a term and the nearest to it. A digit is the tenth of
 * the cosine that it and those behind it have. Written by training/near-terms.ts, which says from what.
 */
export const nearTerms = `
new 6york
2 93 4 85 6 7 8 79 6sever 5few pair 4separ
first 8second 7third 6fourth fifth sixth 5last earli singl seventh 4time maiden
year 7last sinc month ago 5dai week decad 4time januari
person 6child other 5man live 4kill young love someon citizen
percent 6rise share cent compar 5billion quarter higher averag unchang margin penc minu 4pct
last 7year week month ago 6sinc dai earlier 5first end tuesdai next late 4time previou
govern 4feder bureaucraci
time 5dai hour 4first year last even period minut twice
world 6champion 5countri europ cup championship asian olymp contin badminton 4america intern
3 92 4 5 6 7 8 89 6sever 10 5pair
presid 6vice 4outgo
state 5unit texa illinoi oregon nebraska dakota idaho wyom
million 8billion 7dollar 6worth dlr trillion 5total pound kronor
unit 5state 4countri usa
sinc 7year 6last ago 5earli month januari decad incept
now 7still 5like know alreadi onc realli alwai longer
citi 7town 6neighborhood downtown suburb outskirt 5area capit mayor metropolitan
make 5like well even wai good put 4take give enough
like 6even know think thing 5now make well see someth look especi on
nation 4heritag
dai 7week hour 6last month night morn weekend afternoon 5year time next dawn ramadan 4end session
countri 6contin poorest 5world europ africa asia caribbean 4unit
second 9third 8first fourth fifth 7sixth seventh eighth 6final half straight ninth tenth 5lead singl minut ahead score complet doubl fastest 4place twice midwai
compani 7subsidiari 6busi industri corpor ventur manufactur maker sa telecom pharmaceut conglomer 5sell bui own giant consortium contractor supplier ltd ge llc chevron pfizer 4manag thomson multin relianc merck exxon
group 4member organ umbrella
china 7taiwan beij 6hong shanghai mainland wang yang mongolia hui peng 5japan vietnam myanmar dprk roc 4cpc
4 92 3 5 6 7 8 9 610 5sever pair
war 6ii 5battl invas warfar wartim atroc battlefield napoleon 4civil postwar
back 7awai 6leav go come pull 5take put past move behind turn push bounc 4end return scratch
south 8north 7west east 6korea africa southeast northeast 5southern western cape
america 4world african asian arab hispan latino
minist 7prime 5foreign cabinet ehud 4ministri interior shimon dominiqu
polic 6arrest 5offic soldier guard gunman sheriff firefight paramilitari detect mob checkpoint undercov 4baton
well 5make like especi 4good know best plai often
includ 5variou addit featur notabl 4sever numer varieti
team 7squad 6leagu player footbal coach championship soccer basketbal 5season teammat 4plai
intern 5global 4world europ
week 8month 7last dai tuesdai wednesdai mondai thursdai fridai 6weekend 5year next ago 4recent
offici 5report spokesman agenc 4offic ministri confirm spokeswoman anonym
still 7now 6alreadi alwai 5never though onc realli remain longer seem
even 7though 6like few someth noth mayb 5make see come less onc yet anyth 4time far
high 6low 5school level higher highest 4lower grade elementari
part 5portion 4northern entir
end 5last month start 4dai back next begin stalem
former 6ex longtim 4old fellow veteran legendari
billion 8million dollar trillion 7dlr 6worth euro revenu yuan rupe kronor 5percent total peso nt
job 7work 5employe teacher hire unemploi carpent 4labor employ emploi
home 5apart shop villa rent bedroom cottag 4live nearbi hometown
school 8colleg 7student elementari kindergarten 6educ teacher campu graduat enrol classroom curriculum seminari campus vocat 5high academi grade secondari math grammar preparatori gymnasium 4class
parti 6opposit democrat socialist likud centrist ldp bjp 5leader coalit nationalist dpp caucu 4anc pri
hous 6room mansion bedroom basement 5floor apart barn hyde cottag 4capitol
old 5father son mother 4former long daughter older grandmoth
later 6earli soon shortli subsequ 5howev follow late eventu briefli afterward thereaft
get 7go 6want lot realli sure mayb everybodi somebodi 5take come need better enough bite wait lucki hurri 4give pick scratch
tuesdai 9wednesdai mondai thursdai fridai 8saturdai 7week sundai afternoon 6earlier middai 5last announc yesterdai
long 6short 5longer 4old length longest neck shorter
5 93 4 6 7 8 9 82 710 5least half nearli four 4apiec
call 4us refer dub
wednesdai 9tuesdai mondai thursdai fridai 8saturdai 7week sundai afternoon 6earlier 4announc meanwhil
militari 7armi 6forc navi command naval 5troop soldier personnel warfar sergeant barrack 4defens marshal battlefield
wai 6try thing 5make good go think better realli step easi 4approach
us 5method commonli techniqu 4call instead exampl type devic tool
next 5last dai week final ahead schedul start tomorrow 4end
mondai 9tuesdai wednesdai thursdai fridai 8sundai saturdai 7week morn afternoon 6earlier middai 5yesterdai 4announc
thursdai 9tuesdai wednesdai mondai fridai 8saturdai 7week sundai morn afternoon 6earlier 5yesterdai 4announc
fridai 9tuesdai wednesdai mondai thursdai 8sundai saturdai 7week morn afternoon 6earlier middai 5overnight yesterdai
game 6season plai leagu player match playoff postseason 5score super 4bowl consol replai
take 5back get go put awai give tri 4make place turn
north 8south 7west east northeast 6southeast southwest 5northwest peninsula pyongyang fork
secur 5safeti counterterror 4offic enforc surveil privaci oversight checkpoint
season 6game leagu playoff nhl postseason 5team summer start nfl nba preseason offseason 4career regular lineup stint
york 6new boston chicago manhattan 5philadelphia brooklyn ny albani newark 4mercantil harlem yorker
public 5privat 4media
earli 8late 6later 5first sinc begin earlier mid 4period earliest
accord 4report sourc statist
sever 7numer 62 3 few variou dozen 54 countless 4includ other multipl
court 8judg 7suprem upheld 6case rule lawyer appeal prosecutor juri verdict courtroom overturn magistr injunct 5feder justic tribun judici argument proceed jurisdict arbitr 4circuit
around 5near along across outsid mile kilomet 4town foot
foreign 5minist 4oversea counterpart businessmen
set 5final 4break
polit 6ideolog 5democrat social politician partisan rhetor populist 4leadership pragmat
market 7stock 6price investor analyst currenc dealer trader equiti commod 5busi trade global sector consum volatil marketplac bours 4jp
howev 8although 7though 6nevertheless 5later thu therefor latter henc furthermor 4due
famili 6father mother parent cousin grandmoth sibl aunt grandpar 5live 4rel household belong
life 5father live wife mother love husband spiritu tale 4conscious
gener 4secretari brigadi
leav 6back awai 5return rest leg knee tear elbow
good 7better 6realli thing kind sure happi nice decent 5make wai best littl qualiti perfect luck honest wise 4well healthi
top 5rank 4best hot bottom atop tier
univers 7colleg professor harvard faculti yale princeton cornel 6studi institut scienc campu stanford berkelei georgetown mit rutger 5academi degre cambridg campus
go 7get come 6back awai thing ca let wo mayb nowher gonna hurri 5wai take stai somewher 4stop
number 4total list 10 chart fewer 13
major 5biggest signific 4big largest
know 6like think alwai believ 5now see name never onc kind sometim nicknam 4well nowadai
point 5edg rebound 4close goal score drop straight slip
win 7victori 6championship champion defeat triumph clinch 5best final lose titl contest trophi runner derbi knockout
6 93 4 5 7 8 9 82 610 5least four 4apiec
month 8week 7year last 6dai ago 5sinc end june earlier juli
dollar 8billion 7million dlr baht ringgit rupe 6yen worth cent euro pound yuan trillion hk peso rupiah rand nz kronor 5cash nt ounc sterl penni
bank 6morgan lend brokerag lender citigroup ub hsbc suiss 5deutsch liquid banker ing fargo barclai banco 4deposit lloyd bnp
iraq 6afghanistan baghdad saddam hussein kuwait 5iran basra fallujah 4butler petraeu
member 5repres fratern 4group organ join alumni
area 7locat 6town region villag vallei nearbi neighborhood coastal adjac vicin 5citi land border resid zone surround unincorpor dens 4center urban remot proxim
find 7discov 6evid 5believ identifi dna trace fossil corps 4search sampl
sundai 9saturdai 8mondai fridai 7tuesdai wednesdai thursdai night weekend 5gmt tonight 4spot
place 5spot 4second take hold bottom monaco
third 9second fourth 8fifth sixth seventh 7first eighth ninth 6singl doubl tenth 5lead half quarter complet overal tripl fastest
right 5freedom conscienc 4free liberti thumb
local 4farmer provinci
econom 7economi 6financi growth global 5polici fiscal monetari economist slowdown downturn 4balanc
see 6think look 5like even know realli thing watch mayb
best 5good win better perfect favorit oscar excel terrif 4well top
report 6quot cite reuter 5offici statement press newspap afp confirm comment yonhap newswir 4accord latest sourc survei xinhua
kill 6injur victim murder suicid stab drown 5man least accid burn trap accident poison deadliest fatal 4person other mortal
hold 4place sit wrap
busi 6compani industri corpor enterpris 5market invest sector entrepreneur 4commerci marketplac salesman
west 8east 7south north 6northern western northeast 5southeast northwest hamlet 4middl boundari
come 7go 6back 5even get awai thing soon turn mayb
law 7statut 6legal rule constitut enforc 5act appli regul amend violat decre unconstitut ordin 4author code censorship
woman 7man 6child femal girl 5male teen pregnant lesbian 4nake
power 5control electr vacuum 4energi
think 8realli thing mayb 7want someth believ noth sure certainli everybodi nobodi obvious wonder guess frankli 6like know see lot alwai kind feel mind wrong gui understand realiz afraid imagin ought yeah honestli 5wai sai better look idea
servic 5oper network custom transport mobil mainten postal broadband 4staf
child 7mother parent girl infant 6person woman daughter boi babi adult teen elderli pregnant teenag 5young ag live victim sick childhood homeless youngster ager matern
bush 8clinton obama 7mccain gore dole barack chenei 6reagan rumsfeld rodham 5georg powel karzai maliki rhetor condoleezza ashcroft gonzal mcclellan 4washington wilson musharraf perri fleischer petraeu
show 5tv appear interview episod abc documentari footag clip
help 6try effort 5need abl encourag enabl persuad 4hope bring save
chief 6execut ceo 5director chairman deputi 4offic vice
saturdai 9sundai 8tuesdai wednesdai mondai thursdai fridai 7night morn weekend afternoon 6hour 5gmt tonight 4spot
system 5comput softwar code mechan interfac configur compat autom 4control transmiss grid navig
john 6jame 5georg paul thoma henri sir edward edmund 4robert richard peter
support 5oppos backer staunch 4opposit conserv advoc propon
seri 6episod 5featur drama comic serial sequel storylin 4follow antholog
plai 6game player match 5footbal score tournament debut 4well team
offic 6clerk 5polic depart staff headquart sheriff desk superintend supervisor 4offici secur chief deputi liaison
follow 5later previou prior subsequ 4seri earlier due result similar
meet 6talk confer summit discuss 5session dinner counterpart ministeri conven 4deleg
expect 6forecast predict anticip 5rise quarter analyst wo slower
late 8earli 6mid 5last later earlier ago afternoon shortli
washington 4bush damascu
europ 7eu 6germani 5world countri franc netherland brussel eurozon oecd scandinavian 4intern bloc
leagu 7footbal 6team game season club basebal soccer hockei rugbi nhl premiership scorer bundesliga 5player uefa fa afc afl liga ml 4premier franchis
final 7round semifin quarterfin 6second match championship complet semi clinch 5next set win victori titl preliminari showdown bye 4result reach stage replai
ad 5add 4sai
britain 6australia 5franc canada royal zealand ireland uk scotland lloyd 4briton
white 7black brown grai 6red green yellow pink purpl 5pale collar beard 4straw stain
histori 6literatur 5career cultur geographi legend historian archaeolog myth sociolog 4era
man 7woman 6boi 5person kill young soldier girl gunman nake
becom 5formerli 4born onc increasingli youngest
want 7think realli ca let sure wo will 6get need ask try abl suppos afraid ought 5enough hope decid readi dare somedai 4rid
march 9june juli april septemb decemb octob novemb februari
case 6court trial investig lawyer prosecutor prosecut 5crimin lawsuit instanc complaint
few 6even sever 52 littl dozen 4though other hundr fewer countless
run 5in walk homer rbi 4straight stretch touchdown out
monei 7cash 6fund 5pai tax donat taxpay borrow launder bribe 4spend bet pocket divert purs
begin 6start 5earli continu resum commenc 4end soon stop till
open 5round door reopen 4tenni entri wimbledon semifin quarterfin courtyard
name 7nicknam 6origin refer surnam 5know word famou commonli mascot 4statu
trade 6exchang commod 5market currenc export commerc trader wto mercantil 4bargain
center 5campu 4area commun locat facil downtown hub sprawl
israel 8palestin 7jerusalem 6gaza lebanon arafat sharon netanyahu pere ariel 5syria hezbollah settler aviv rabin plo golan incurs
oil 7crude petroleum 6ga refineri refin 5energi fuel coal barrel gasolin pipelin opec bp offshor spill brent exxon chevron
al 6bin abu qaida laden qaeda osama zarqawi 5omar 4salem faisal
movi 7drama comedi documentari filmmak 6actor hollywood horror cinema film soundtrack sequel theatric thriller screenplai remak hindi 5star pictur screen actress oscar script acclaim cann blockbust spielberg 4direct broadwai dub
lead 5second third fourth score 4victori rebound comeback halftim
east 8west 7south north southeast 6eastern northeast 5middl avenu southwest peninsula
central 5western eastern southeast northeast northeastern southwestern 4region main southwest
air 6plane 5flight fly helicopt jet squadron airborn reconnaiss airspac 4raf
town 8villag 7citi 6area near northern nearbi suburb outskirt hamlet seasid 5township stronghold countrysid jaffna 4around
leader 5parti 4opposit movement leadership charismat
armi 7militari forc troop soldier command infantri brigad battalion cavalri 6corp regiment colonel armor garrison commando 5guard marin paramilitari airborn legion
line 5main front railwai rail 4along rout loop terminu
never 7alwai somehow 6onc realli ever cannot actual nobodi seldom 5still know yet none supposedli
littl 7bite 6lot 5good few realli someth kind noth pretti
prime 7minist 5premier cabinet olmert ariel ehud shimon yitzhak 4silvio
least 6nearli almost 55 6 kill 7 8 fewer 4less
put 6keep try 5make back take awai give enough let pull stick 4bring asid
forc 7armi troop 6militari command deploi armor cavalri 5soldier combat peacekeep 4marshal
past 5back 4straight decad streak goalkeep goali
de 7la 6del 5el le en da du et mont sur nacion
half 6second quarter minut 55 third nearli almost score net halftim 4twice
june 9march juli april septemb januari decemb octob novemb august februari 5month dec
sai 6statement noth tell 5think ask anyth comment insist obvious 4ad
feder 6regul 5court congress tax enforc regulatori antitrust statut ir 4govern jurisdict
franc 7belgium 6spain pari netherland toulous 5europ britain itali le nicola luxembourg marseil frenchman bordeaux villepin 4philipp fra alain olivi stade
peac 6reconcili ceasefir 5dialogu uniti truce mideast roadmap 4disarma reunif
earlier 6last tuesdai wednesdai mondai thursdai fridai previou 5earli month late ago recent 4follow
capit 5citi 4invest equiti outskirt lago
great 6greatest immens 5famou enorm amaz tremend magnific gloriou
union 5labor confeder 4eu allianc membership bloc guild
near 7nearbi outskirt 6town outsid villag mile locat kilomet northeast vicin 5around beneath
releas 7album ep 6cd dvd soundtrack vinyl demo remix 5record version debut label disc lp
small 7big tini 6larger smaller 5nearbi
depart 6bureau 5offic administr ministri commerc forestri veterinari 4secretari superintend undersecretari
health 7medic care healthcar nutrit 5environment medicin welfar clinic medicaid obes sanit veterinari 4safeti workplac
japan 6korea tokyo suzuki 5china koizumi mitsubishi osaka hashimoto nippon 4okinawa hiroshima
head 5bodi hand ey hair chair neck chest nose tail 4butt
ago 7year last 6sinc month 5week late earlier nearli decad
night 7sundai saturdai morn 6dai hour weekend afternoon tonight midnight 5sleep dawn
big 7small 5biggest larger smaller massiv bigger tini enorm sizabl chunk 4major largest vast
cup 7championship 6match tournament champion uefa semifin 5world soccer super bowl qualifi trophi fifa fa ryder
elect 7vote parliamentari elector 6presidenti voter candid poll referendum ballot constitu incumb gubernatori reelect caucus 5contest turnout runoff 4pri
region 6area southern northern eastern 5western southeast southeastern caucasu highland 4central autonom geograph hemispher mindanao
director 5chief execut chairman 4research deputi direct creativ filmmak curat chairwoman
talk 7negoti discuss 6meet dialogu 5deal mediat 4agreement resolv counterpart
program 6curriculum 5educ project outreach 4pb
far 5less beyond farther 4even though yet quit nowher
todai 6yesterdai 5tomorrow
statement 6sai comment 5report spokesman quot letter remark memo communiqu 4elabor
juli 9march june april septemb januari decemb octob novemb august februari 5month autumn dec
although 8howev though 5unlik latter nevertheless moreov wherea furthermor
district 6counti municip 5villag rural neighborhood portion township borough punjab unincorpor 4upper gmina canton
born 5ag marri 4becom father live mother birth painter
develop 6technolog innov 5research project cooper environ partnership integr enhanc dynam interact micro
council 5committe board commiss 4assembl resolut commission borough secretariat ordin
close 5fall nasdaq slip shed middai slid dax 4point flat unchang
record 6compil 5releas album track chart ep demo 4previou cd
along 7across 6river 5around road border cross highwai alongsid stretch adjac flank 4line main stream
counti 6district township sheriff suffolk 5municip missouri borough unincorpor monro
spokesman 6spokeswoman spokesperson 5offici statement ministri 4mccurri
plan 7propos 5announc project intend restructur unveil ambiti blueprint envis 4initi packag devis
financi 6econom corpor lehman citigroup 5global invest financ debt asset monetari leverag 4manag
april 9march june juli septemb decemb octob novemb august februari 4dec
recent 5earlier latest spate 4week amid
campaign 5republican mccain kerri dole gop romnei fundrais gubernatori
troop 7armi forc soldier deploi 6patrol infantri peacekeep armor cavalri garrison 5militari guard combat deploy conting reinforc militiamen isaf commando 4withdraw
whether 6ask question 5possibl believ decid determin doubt unsur
lose 5win victori beat suffer gain defeat upset regain 4loser wipe
music 7song jazz musician 6artist singer danc pop concert contemporari compos soundtrack genr ensembl songwrit melodi 5perform classic ballet hop tune acoust
need 6want enough abl sure necessari 5get help better readi 4extra
alreadi 6still 5now reportedli 4onc
russia 7moscow ukrain belaru 6soviet vladimir sergei medvedev mikhail igor ivanov andrei dmitri 5alexand chechnya kremlin kiev elena gazprom pavel yuri yevgeni
though 8although 7even howev 6yet unlik 5still onc seem perhap inde somewhat 4few far albeit
free 4right access freedom duh
hit 6homer 5strike slam bat knock batter rbi smash 4hardest
inform 6data intellig knowledg databas 5provid sourc access web document contact classifi confidenti analyz email
awai 7back 6leav go turn 5take come put behind keep pull 4move chase wipe
other 6person 5often 4sever kill few themselv victim on dozen
control 5power 4system brake sensor
within 4entir exist adjac boundari
economi 7econom growth 6recoveri recess slowdown downturn sluggish 5sector stabil boom slump shrink
press 5report media newspap magazin paper print newsweek 4afp ap editor
agenc 5offici ministri bureau interfax watchdog tass itar irna 4spokeswoman anatolia
water 6river lake salt reservoir pond irrig sewag drainag 5heat clean flow dry mud pipe bath wash drain 4pool
career 5histori success profession postseason stint 4season comeback tenur feat
deal 7agreement 6contract negoti 5talk agre merger pact swap 4sign takeov concess
attack 7bomb suicid ambush 6milit deadli bomber retali airstrik sniper 5target incid assassin reveng deadliest bombard arson incurs 4enemi casualti
side 5front bottom corner fulham flank 4chelsea hull angl
7 93 4 5 6 8 9 82 710 6consecut 5least four
better 7good 5get wai best think need realli sure improv easi easier comfort harder hopefulli decent quicker 4healthi
less 5even far almost quit 4least compar perhap fewer
septemb 9march june juli april januari decemb octob novemb august februari 4dec
onc 6never 5now still even know though himself soon turn 4becom alreadi famous
clinton 8bush obama 7mccain gore dole barack hillari chenei rodham 6reagan gingrich biden 5nixon albright schwarzenegg ashcroft rove mccurri
main 5line locat adjac junction terminu 4central along kei nearest
due 4howev follow caus prior postpon absenc
committe 6commiss subcommitte 5council board chairman panel appropri advisori chair ioc judiciari government oversight npc chairwoman 4deleg conven secretariat
build 7construct brick demolish 6tower erect rebuilt renov facad 5design facil structur concret builder 4complex tallest
confer 6meet summit forum symposium 5apec ministeri seminar conven 4deleg doha secretariat
club 6leagu footbal soccer 5rugbi fc premiership bundesliga liga 4premier
januari 9june juli septemb decemb octob novemb august februari 5sinc 4year
decis 6judgment reconsid 5action decid rule revers unanim upheld affirm 4choic
stock 7market share index nasdaq bours 6price exchang investor dow benchmark trader nikkei commod tumbl 5currenc bond dealer chip ipo nyse 4gainer jp
give 5take put enough 4make get ask allow extra
often 8sometim 7usual 6frequent commonli occasion seldom 5other alwai typic tend tradition 4well regularli famous
announc 6unveil 5tuesdai plan cancel 4wednesdai mondai thursdai initi discontinu reshuffl
tv 7radio channel broadcast abc cb 6media video fox cabl bbc nbc cnn televis mtv soap espn hbo pb sitcom jazeera itv 5show network entertain screen viewer cartoon daytim hd zee oprah
industri 7sector 6compani busi product manufactur pharmaceut textil automot 5commerc tourism maker enterpris telecommun machineri aerospac conglomer biotechnolog 4boom relianc pulp
order 5decre injunct 4allow permiss warrant instruct
young 6boi younger teenag youngster 5child man femal girl fellow youth elderli 4person male ei
palestin 8israel 7gaza hama 6arafat jerusalem yasser hebron plo ramallah 5arab lebanon settler fatah pna jericho 4strip
ag 6older 5child born marri femal male younger adult boomer
administr 5depart polici oversight epa faa bureaucraci 4secretari gonzal
price 6market stock rise sale higher inflat gasolin soar commod 5rate low lower demand valu consum crude yield offset brent spike 4hike penni cpi
round 7final 6match tournament playoff semi semifin quarterfin 5open tie seed knockout bye
decemb 9march june juli april septemb januari octob novemb august februari 5dec
human 6anim be 5genet reproduct clone 4creatur mammal genom
india 6pakistan sri lanka bangladesh singh delhi 5zealand kashmir nepal lankan pradesh punjab kumar kerala gujarat nadu 4krishna
defens 5offens 4militari intellig lineback counterterror
ask 6want whether let answer tell explain repli 5sai sure hear request respond listen summon 4give notic
total 5million billion dlr estim amount approxim roughli gross turnov exceed 4number
octob 9march june juli april septemb januari decemb novemb august februari 5dec
player 6team game plai footbal coach soccer 5leagu fan basketbal squad refere teammat roster scorer 4bench lineup superstar
bill 6propos legisl amend provis veto repeal 5senat enact
import 6vital 5signific crucial valuabl 4kei especi particular essenti benefici foremost
southern 8northern eastern northeastern southeastern southwestern 7western northwest northeast southwest northwestern 6region provinc coast southeast coastal 5south plain stronghold restiv heartland mindanao
move 6slowli 5back forward quickli push farther swiftli 4awai step
fire 7grenad 6explod rocket shell burn artilleri flame mortar gunfir blaze cannon sprai 5firefight bullet burst accident sniper barrag hurl 4lit
popul 7censu inhabit 5urban densiti cdp 4household hispan demograph migrat proport ancestri
rise 7declin surg soar decreas 6percent price fall rate higher drop profit gain increas dip plummet 5expect averag low lower compar yield consumpt offset steadili spike 4volum upward pct cpi
novemb 9march june juli april septemb januari decemb octob februari 4dec
nuclear 7weapon atom reactor plutonium 6missil uranium enrich prolifer ballist warhead 5iran tehran pyongyang biolog iaea disarma radioact elbaradei
street 6avenu downtown sidewalk 5wall neighborhood manhattan plaza boulevard allei
media 6tv 5press internet magazin onlin broadcast entertain advertis blog censorship gossip 4public content
differ 6distinct 5similar variou certain particular characterist vari variat trait 4multipl
issu 6topic 5question contenti 4matter debat discuss agenda clarifi
receiv 5award request obtain recipi diploma 4grant honorari certif
secretari 5deputi affair condoleezza undersecretari 4gener depart administr commission rumsfeld boutro ghali
return 5leav arriv 4back stai transfer flee exil
colleg 8school 7univers graduat undergradu 6student campu scholarship yale enrol seminari campus 5academi secondari oxford bachelor triniti alumni grammar collegi preparatori
work 7job 5techniqu collabor workshop carpent freelanc 4artist emploi painter
commun 6outreach 5educ societi integr divers nonprofit 4center cultur campu
8 93 4 5 6 7 9 82 710 6four 5least dozen 4apiec
despit 6spite 5amid absenc persist 4strong frustrat setback relentless
level 5high higher low highest lowest 4grade elev threshold
largest 7biggest 6smallest 5conglomer breweri 4major big own sa richest
germani 7austria 6europ poland netherland switzerland berlin nazi munich hamburg 5belgium denmark hitler fischer schneider ger 4der holland bavaria reich mayer
august 9june juli april septemb januari decemb octob februari 5autumn
chang 6alter 5shift gradual drastic 4effect correct pattern revers evolv variat
church 7cathol parish cathedr chapel baptist congreg episcop lutheran 6saint orthodox priest christ dioces monasteri seminari clergi anglican synagogu patriarch presbyterian altar basilica 5roman st vatican abbei canon archdioces 4hierarchi
station 6radio 5locat channel bu broadcast termin fm metro subwai terminu 4underground
london 6pari sydnei melbourn edinburgh glasgow 5dublin amsterdam mumbai greenwich
research 7studi institut scientist scientif 6scienc expert analysi laboratori experiment biologi biotechnolog 5develop consult lab molecular genom 4director reproduct
black 7white grai 6blue pink purpl collar clad stripe 5brown beard 4hood
stori 7tale 6book novel fiction mysteri narr 5chronicl illustr narrat 4twist
sale 7retail 6price product sell profit revenu export purchas mart wholesal merchandis 5consum wal shipment inventori receipt
polici 6stanc 5econom administr reform strategi agenda guidelin pragmat 4balanc taxat
visit 7trip 5travel arriv visitor invit guest pilgrimag 4dinner
northern 8southern 7eastern northwest northeastern northwestern southeastern southwestern 6west town region western provinc coastal 5border stronghold highland restiv 4part neighbor jaffna
lot 7mayb 6get think littl realli thing gui everybodi stuff plenti 5bite
across 7along 5around border throughout cross nearbi corner 4scatter dot
current 4output
board 6commiss truste 5council committe panel 4chairman advisori charter supervisor
footbal 8soccer 7leagu basketbal hockei rugbi 6team club player coach basebal varsiti 5plai sport profession cricket squad amateur bulldog 4afl
ministri 5depart spokesman agenc forestri spokesperson 4minist offici affair interior bureau spokeswoman veterinari
vote 7elect voter referendum ballot 6candid poll parliamentari elector turnout undecid 5seat cast nomin runoff overwhelmingli caucus 4count favor impeach proposit recount
book 7publish write novel biographi essai memoir autobiographi 6stori edit illustr diari antholog 5read reader chronicl potter manuscript catalog 4entitl
fall 8tumbl 7drop climb slip plung slid 6rise declin jump surg slump soar dip plummet 5close lower slightli unchang shed unexpectedli 4flat retreat pct
role 5charact actor portrai portray protagonist villain 4aspect soprano
student 8teacher 7school graduat faculti enrol undergradu 6colleg academ elementari classroom kindergarten 5class attend youth alumni tuition campus 4literaci
share 7stock 6percent cent valu profit gain penc 5exchang stake sharehold sa 4gainer nyse
iran 7tehran 5iraq nuclear syria uranium iaea ahmadinejad enrich khamenei 4elbaradei
process 5phase method verif 4implement procedur techniqu restart
agreement 7deal negoti pact 6agre sign contract treati framework 5partnership compromis ceasefir truce protocol concess ratifi memorandum 4talk deadlin ceas claus expir ratif
quarter 6half fourth net profit pretax 5percent third expect overal margin turnov gdp rebound 4pct
full 4extra
match 7tournament semifin quarterfin 6game plai final cup round qualifi 5beat tie uefa refere fa knockout replai fixtur wemblei 4result draw vs scoreboard
growth 7economi gdp 6econom inflat consumpt slowdown robust sluggish 5grow increas boost recoveri forecast trend outlook sustain decreas slower acceler stimul shrink 4expans boom
yet 6though seem inde 5even never ever quit certainli unlik hardli 4far clear
possibl 6potenti 5whether immin likelihood 4consid threat explan scenario implic
western 8eastern 7southern 6west northern northeastern northwestern southwestern 5south central region plain highland heartland
special 4addit appropri conjunct
interest 5valu concern specul lend borrow appreci 4investor invest
behind 5back awai front ahead insid edg atop underneath 4teammat
strong 6weak stronger strongest robust 5strength sharp solid moder sentiment weaker 4despit
england 7scotland wale 6ireland cricket rugbi newcastl yorkshir scot 5grammar
food 6meat milk bread meal ingredi nutrit beverag seafood 5eat diet stapl wfp can
period 5durat interv 4time earli centuri era prior dynasti
real 5madrid atletico deportivo sevilla 4true valencia bilbao santand
author 5enforc permiss 4law investig prosecutor fbi permit statut
car 8truck 7driver motorcycl merced jeep 6drive automobil pickup taxi bicycl sedan cab wagon 5van wheel tire garag trailer cart chevrolet 4luxuri dodg
term 5deriv 4mean credit basi defin spell phrase impli
rate 7inflat 6rise higher low unemploy lowest 5price lower benchmark yield ratio jobless 4unchang adjust hike
race 6prix lap 5ride cycl pole marathon derbi rider nascar ferrari downhil schumach speedwai jockei daytona rossi breeder 4armstrong pit winston anita belmont
nearli 8almost 6least roughli 55 half ago 9 ten 4bare
korea 7kim seoul pyongyang dprk 6south japan jong hyun choi 5pak 4il
enough 6need abl 5get want put give try hard chanc sure plenti 4make
site 6web websit 5locat portal 4nearbi shrine blog tomb
opposit 6parti 5democrat oppon nationalist tsvangirai centrist populist unionist 4support leader coalit mp dissent reformist bjp
keep 6put 5awai try let stai stick constantli 4sure rein
futur 5prospect 4upcom
island 6coast peninsula cape shore archipelago isl bahama newfoundland 5bai beach hawaii solomon paradis okinawa coral reef sumatra lighthous hawaiian gibraltar antarctica
road 7highwai lane 6rout railwai bridg junction intersect freewai expresswai 5along cross path tunnel dirt corridor pave pedestrian 4trail
outsid 7insid 6near nearbi outskirt 5around downtown corner courtyard sidewalk 4headquart
realli 8think someth thing alwai sure certainli obvious 7want kind noth feel everyon gui mayb pretti everybodi glad 6get good never lot look seem mind quit sort fun stuff realiz wonder hardli truli ok somehow hopefulli yeah frankli gonna 5now still wai see littl better hard bite lucki 4ever
centuri 7mediev twentieth 6dynasti renaiss 5roman ancient empir coloni earliest conquest bce 4period decad norman ce
democrat 9republican 8gop 7senat 6parti voter candid conserv dole incumb congressman caucu centrist 5polit opposit lawmak politician partisan bipartisan pri populist schumer ldp 4coalit moder lean bjp
almost 8nearli 6least 5half less roughli 4perhap virtual bare mere
singl 6third album doubl 5first second fifth sixth solo tripl ep
try 8tri 6wai help want put abl let attempt 5enough keep hard easier harder trick scrambl vain 4stop fail seek rid
album 8song ep 7releas band soundtrack remix 6singl debut chart solo demo 5record rock pop label soul grammi beatl dylan lp vinyl discographi ballad 4billboard
senior 5junior 4advisor
minut 6half hour score header 5second goal penalti shot kick substitut halftim 4time twice extra midwai interv
congress 6senat legisl lawmak congression legislatur 5feder amend enact repeal 4capitol
index 7stock benchmark nasdaq 6dow composit nikkei seng bours ftse dax topix 5exchang jone gain broader cpi 4shed
australia 8zealand 6britain queensland fiji samoa 5canada uk bangladesh indi nz 4commonwealth aborigin
result 6outcom 4follow final match preliminari uefa aggreg
hard 6tough harder 5enough realli try thing difficult easi
hour 7dai 6saturdai night minut morn afternoon midnight 5time noon 4pack daylight interv
land 5area properti territori forest acr farmland 4sand plantat tract
action 5decis act aggress provoc punit 4respons motion intervent tactic
higher 7lower 6price rise rate low 5percent high level highest earn slightli lowest yield ratio
field 4ground ball
cut 8slash 6reduc trim 5cost reduct squeez slice drastic 4rais
coach 6team player footbal basketbal 5soccer quarterback teammat bruin eriksson
san 8francisco diego 7antonio 6lo angel santa juan pedro 5bai havana mesa paso alto 4clara
execut 8ceo 6chief chairman 5director vice employe corpor 4sharehold jeffrei
februari 9march june juli april septemb januari decemb octob novemb august 5dec
product 7produc 6industri sale export manufactur output refin 5commerci consumpt supplier ethanol 4domest raw pulp synthet
river 7lake creek tributari 6along water vallei canal dam basin reservoir nile drainag yangtz watersh downstream 5flow stream hudson pond fork thame 4snake
face 5tough stiff dilemma 4challeng
provinc 7yunnan 6southern northern northeastern guangdong sichuan fujian shandong helmand 5provinci autonom prefectur 4aceh
park 6adjac plaza recreat riversid 5locat stadium garden mall zoo canyon boulevard lawn overlook scenic picnic
commiss 6committe board panel 5council commission regulatori watchdog oversight 4advisori secretariat
california 7texa 6florida arizona colorado oregon nevada pasadena 5santa mesa paso ventura 4alto
father 8son brother uncl grandfath 7wife mother daughter husband cousin grandmoth grandson nephew 6famili friend dad 5old life childhood inherit belov deceas 4born himself
son 8father daughter brother uncl grandson nephew 7cousin grandfath eldest 6heir 5old princ younger elder inherit deceas
educ 7curriculum literaci vocat 6school social institut teacher academ teach undergradu 5program commun welfar healthcar outreach
villag 8town 7hamlet 6area near locat nearbi 5district resid rural township inhabit countrysid unincorpor cottag
energi 6ga petroleum 5oil fuel resourc electr carbon effici refin 4power relianc
shoot 7shot 6gunman bullet stab sniper fatal 5miss catch grenad shootout accident vollei 4unarm
short 6long shorter 4length
africa 7african 6south asia zimbabw contin namibia botswana 5countri kenya mbeki
kei 6crucial 5vital 4main import core chip compon pivot
red 8yellow 7green blue pink purpl 6white orang grai stripe 5golden leaf mapl ribbon 4crescent
associ 5organ societi 4institut
averag 6lowest 5percent rise compar highest household median monthli turnov capita exce exceed minu surpass celsiu 4annual yearli
pai 7payment fee 6cost expens compens salari pension premium ow bonus royalti 5monei employe amount taxpay hefti unpaid 4offer spend sum
exchang 6trade stock mercantil 5share index nasdaq transact swap bours nyse 4broker brent
eu 7europ 6brussel wto barroso 5imf bloc eurozon solana osc enlarg oecd 4union
someth 8realli noth anyth 7think thing kind everyth quit els mayb 6even perhap pretti sort exactli truli somehow 5like littl bite absolut 4smell
georg 5bush john charl henri sir edward 4blair howard donald unpopular
victori 8triumph 7win defeat 6comeback clinch 5final lose tie streak stun 4lead
low 6high rate higher lower 5price rise level lowest 4mid
thing 8think realli 7someth kind noth sure anyth everyth happen els gui mayb stuff anymor 6like wai good go lot mind sort whatev fun wonder forget crazi weird 5see come hard bad matter moment nice luck mess 4situat whole
pakistan 6india cricket lanka bangladesh islamabad 5sri khan kashmir hussain malik hayden peshawar haq 4pervez
post 5page 4photo editori blog bulletin
social 6educ 5polit cultur liber welfar socialist civic organiz sociolog
continu 5begin resum gradual intensifi persist 4slow halt steadi
ever 6never 5yet 4realli alwai nobodi hardli seldom thrill
look 6see realli pretti 5like think sure seem gui nice smile 4ei
chairman 6execut vice ceo chairwoman 5chief director committe 4board co
soldier 7armi troop civilian 6guard sergeant ambush militiamen servicemen commando 5polic militari man forc firefight paramilitari unarm bodyguard comrad 4captur casualti hood
abl 7unabl 6want need enough try decid cannot will 5help tri readi abil 4fail intend easili
parliament 7parliamentari 6assembl mp duma 5cabinet seat legisl speaker legislatur chamber constitu dissolv 4dissolut
front 6rear flank 5line side behind insid wing corner roof underneath curtain porch 4stand atop fold
himself 7herself 6myself 5onc themselv someon 4father turn itself
problem 6difficulti solv 5crisi situat seriou failur troubl complic chronic woe aris dilemma
privat 5public fund own corpor estat 4invest financ commerci ventur
lower 7higher 6low upper 5price rise fall rate slightli flat weaker 4high margin
list 5select categori classifi compil catalog 4number databas discographi
effort 6help 5intensifi hamper 4hope aim strengthen rebuild undermin
mile 9kilomet 8km 7northeast 6near northwest southwest 5around foot meter approxim stretch acr mph farther kph 4squar halfwai
radio 7tv broadcast 6station channel bbc fm jazeera 5network
live 5person famili life child mother resid inhabit grandpar happili 4home born exil
form 5format 4structur element latter merg crystal layer dissolv
david 4alan steven jonathan
african 7africa 5asian zimbabw kenya contin ivori indigen ghana mbeki seneg 4america mandela
send 6dispatch 5letter mail summon 4messag request fax email
fourth 9third fifth sixth 8second seventh eighth ninth 7tenth 6first quarter doubl straight consecut fastest 5lead ahead complet overal tripl 4midwai
alwai 8realli 7never sure certainli obvious 6still know think sometim seem simpli hardli seldom 5now often longer 4ever enjoi constantli nowadai
king 6princ kingdom queen emperor throne ruler monarch 5ii lord iii crown duke reign iv sultan vi viii caesar 4knight raja
tax 7incom 6payment pension subsidi taxpay levi exempt taxat 5monei feder cost budget expens welfar reduct fee premium incent ir expenditur hefti 4spend royalti
taiwan 7china mainland taipei roc 6kong hong chen 5beij strait dprk chiang bian lien kaohsiung 4macau
titl 6championship champion 5win final tournament crown wimbledon reign 4favorit champ
middl 5east arab mideast 4west
global 6econom 5intern market financi asia climat worldwid downturn 4sked
wife 8mother daughter husband 7father marri sister girlfriend widow grandmoth aunt granddaught 6friend herself princess boyfriend 5life coupl ladi divorc diana companion lover bride 4maid
posit 5neg stanc 4solid neutral
locat 8adjac 7area vicin 6near villag nearbi unincorpor 5main station site park headquart km fort nearest hamlet proxim overlook 4center remot lighthous epicent
clear 4yet
ahead 5second next behind fourth straight pace finish lap 4ralli
violenc 7bloodsh 6violent unrest sectarian 5clash riot reveng rage escal strife 4rampant
goal 7score 6scorer header 5minut chanc penalti equal striker kick goalkeep substitut 4point forward save advantag
project 5program develop plan construct infrastructur dam 4consortium undertaken adb
border 6cross territori frontier 5area along northern across zone patrol checkpoint 4neighbor dot buffer
bodi 6corps 5head skull skeleton limb 4hair bone flesh
soon 7quickli 6later eventu suddenli 5come onc immedi shortli slowli afterward 4begin till thereaft fade vanish
crisi 7turmoil meltdown 6woe instabl crunch fallout 5problem troubl recess worsen avert dilemma turbul 4emerg bubbl brink
divis 6battalion 5corp infantri regiment brigad cavalri 4tier releg liga
serv 5sauc 4appoint cook soup lemon sandwich
tour 5tournament trip debut golf concert pga 4event prix
hospit 7medic clinic nurs 6patient doctor psychiatr 5treat ambul surgic dental cardiac coma 4ward
kong 9hong 7singapor hk macao wong 6taiwan thailand shanghai mainland taipei sar seng chan shenzhen tung macau 5malaysia ho 4strait
test 5laboratori dope 4sampl lab evalu ballist exam
hong 9kong 7singapor mainland hk macao wong 6china taiwan thailand shanghai taipei sar seng chan shenzhen tung macau 5ho 4oversea strait
technolog 6develop comput softwar tech electron innov biotechnolog 5telecommun tool multimedia micro 4silicon
believ 7think 6know fact probabl actual certainli inde 5find whether true presum 4proven
organ 6nonprofit 5associ societi activ particip sponsor chariti government advocaci charit umbrella 4group member
publish 7book magazin journal articl edit 6newspap write paper editor print essai newslett antholog 5weekli chronicl circul illustr catalog bulletin manga
weapon 8weaponri 7nuclear 6missil ammunit ballist plutonium warhead 5arm destruct inspector atom uranium explos biolog possess enrich prolifer firearm disarm stockpil blix cach 4dismantl
agre 6agreement decid 5deal negoti propos refus reject accept will opt reconsid 4pledg
9 94 5 6 7 8 83 72 11 6four 5nearli dozen
summer 8winter 7spring autumn 6raini 5season weekend 4ski vacat bloom
republican 9democrat gop 8senat 7mccain congression dole gramm 6conserv lawmak gingrich incumb partisan congressman buchanan caucu pelosi newt gubernatori schumer mcconnel gephardt 5campaign bipartisan specter undecid 4moder reid
act 5law action unconstitut 4unlaw
texa 7california florida arizona kansa oklahoma oregon alabama arkansa 6louisiana paso 5state austin texan 4waco
cours 5golf master nicklau 4par downhil
senat 8republican 7democrat legisl lawmak congression gop 6congress legislatur judiciari congressman bipartisan pelosi daschl gramm dodd schumer mcconnel 5bill governor debat nomine reid impeach subcommitte lott ashcroft gonzal specter reelect 4speaker capitol helm weld
medic 7health hospit doctor medicin clinic nurs psychiatr 6treatment surgeon surgic dental veterinari 5specialist healthcar nutrit pharmaci 4hopkin
un 6au kofi 5annan inspector peacekeep iaea por blix 4unhcr boutro osc ghali
reach 5peak 4final halfwai threshold
star 6actor actress superstar 5movi hollywood comedi hero idol 4cast
investor 7trader 6market stock dealer equiti specul cautiou banker hedg 5sharehold buyer ipo buoi 4interest bet buffett
care 7health 6patient welfar nurs healthcar medicaid 5aid sick nutrit matern 4healthi consciou neglect sanit
sign 6agreement 5contract pact memorandum ink 4deal treati communiqu
art 6museum cultur artist exhibit contemporari architectur galleri photographi sculptur renaiss curat 5societi librari abstract artwork 4master workshop smithsonian
provid 6access 5inform avail offer addit enabl adequ 4ampl
presidenti 7gubernatori 6elect candid nomine candidaci 5gore gop runoff reelect
gold 9silver 7medal bronz medalist 6olymp 5copper diamond platinum phelp 4golden preciou coin vault
obama 9barack 8bush clinton mccain 7gore dole hillari romnei rodham biden 6kerri chenei palin 5ahmadinejad schwarzenegg forb tout huckabe 4khatami lula
morn 9afternoon 7mondai thursdai fridai saturdai night noon middai 6dai hour weekend overnight midnight dawn 5shortli 4session
event 6olymp 5championship tournament venu marathon slalom pageant medlei gala 4tour cycl
previou 6earlier 5follow consecut 4last record compar prior
cost 7expens 6pai revenu reduc payment premium 5cut tax fee subsidi expenditur shortfal 4save burden
instead 6rather simpli 5thu stick 4us hand mean sometim
canada 6quebec alberta 5britain australia zealand ontario saskatchewan manitoba 4commonwealth
band 7album guitarist drummer punk 6song rock trio vocalist bassist 5duo 4join aka
daili 7newspap weekli 6editori columnist tabloid 5column monthli herald 4telegraph
avail 5provid access option applic dvd download kit rom inexpens 4addit supplement unavail
drug 7traffick cocain narcot addict 6alcohol marijuana heroin prescript pill 5substanc cartel merck hormon steroid prescrib antibiot pfizer
invest 7asset equiti 6fund financ sector corpor ventur enterpris portfolio hedg 5busi financi manag oversea acquisit wealth leverag ipo 4capit interest privat trust partner ing sked capitalist
michael 4steven
civil 5strife 4war conflict slaveri litig
train 6instructor 5flight equip pilot mainten trainer 4oper technician
appear 5show episod 4seem charact debut comic portrai parodi
involv 5accus investig alleg allegedli implic misconduct 4charg engag unrel
similar 5differ exampl describ unusu variat variant resembl 4follow multipl pattern distinct
situat 5problem happen circumst unfortun worsen 4thing solv tens deterior unstabl
lo 8angel 6san la francisco en que paso 5el del vega con por pasadena 4su alto
fight 7battl 6wage 5combat struggl insurg fierc bout boxer rage duel holyfield 4resist tyson turf
mark 5symbol commemor 4anniversari mileston
trial 6case convict juri sentenc prosecut verdict proceed acquit 5tribun moussaoui 4hagu pinochet
studi 7research biologi 6univers institut scienc professor scientist scientif harvard experiment sociolog 5psychologist analyz 4hopkin
mother 8wife daughter sister grandmoth 7child father parent marri husband pregnant aunt granddaught 6famili love girl babi birth herself mom girlfriend widow boyfriend 5old life live boi childhood infant teresa bride matern nun 4born maid
relat 7relationship 6bilater 5cooper affair ti aspect friendship sino benefici
anti 5racist neo 4racism
song 8album 7music singer sing lyric soundtrack melodi remix ballad 6band pop ep rap anthem dylan vers demo 5debut danc theme solo tune beatl
popular 5featur famou genr acclaim parodi 4promin favorit mainstream populist
ground 5grass airfield 4field wood ash mound
ii 8iii 7iv vi vii 6war viii 5king otto xvi
newspap 8tabloid 7daili magazin editori 6publish paper editor weekli print columnist herald telegraph 5report press headlin circul bulletin newsweek hearst gossip 4globe syndic
staff 6employe personnel staffer 5offic assign sergeant technician staf
hand 7finger 6chest punch thumb 5head turn shoulder stick nose bow hook stuf glove nail fist 4instead hang wrap scratch
hope 6chanc eager hopefulli 5want confid promis convinc keen somedai 4help effort
oper 5servic equip mainten subsidiari depot logist 4train squadron
pressur 5cool eas 4heat push resist excess stiff friction
eastern 8southern western 7northern northeastern southeastern southwestern 6east region southeast northwest northwestern plain 5central siberia 4heartland
legal 6law lawyer litig 5judici patent jurisdict antitrust statut 4copyright
asia 7asian 6africa pacif contin 5countri global southeast asean 4latin worldwid adb sked
budget 6deficit fiscal expenditur 5tax trim medicar stimulu auster shortfal 4spend packag balanc
consid 5reason regard definit deem desir 4possibl simpli arguabl
love 6mother friend happi dream fun soul wonder passion joi lover 5life spirit beauti forev romant pleasur kiss dear stranger obsess daddi 4person
write 7book poetri poem essai autobiographi prose 6publish note read articl novel biographi lyric script translat screenplai memoir vers excerpt 5describ commentari phrase 4subject entitl pen
stop 5halt 4go begin try prevent avoid pull shut
charg 7convict guilti feloni manslaught 6alleg allegedli fraud conspiraci plead indict theft acquit briberi treason evas 5accus bail launder espionag conspir 4involv fine
aid 6relief humanitarian unicef 5care assist donor medicaid wfp
manag 5invest ceo portfolio 4compani financi financ corpor expertis
bring 4help put miseri
decid 6abl agre reconsid 5want whether decis readi intend choos opt 4prepar
fail 6attempt failur unabl 5tri inabl 4try abl bid vain
network 7channel cabl 6internet broadcast wireless broadband 5servic tv radio web connect affili 4link fi
ga 6oil energi fuel electr coal gasolin petroleum pipelin gazprom petrol 5carbon miner pump pipe dioxid refineri gase hydrogen 4edison
turn 6awai suddenli 5back come onc hand quickli slowli 4take himself twist flip spun
fact 7inde 6believ reason true truth explain obviou 5evid matter mention instanc regard extent contrari exagger ironi 4proof
vice 6presid chairman 5execut deputi ceo 4chief outgo chairwoman
ca 7want let sure cannot wo ok gonna 6go suppos anymor 5simpli 4ai
mexico 7colombia venezuela puerto peru rico guatemala 6brazil cuba panama bolivia salvador nicaragua rican salina 5cruz santiago cartel ernesto guerrero 4latin
especi 9particularli 5like well increasingli extrem 4import nowadai
afghanistan 6iraq taliban kabul kandahar 5insurg fallujah isaf helmand 4karzai
common 5particular 4exampl speci commonli surnam characterist variant dialect
space 6nasa orbit spacecraft 5shuttl astronaut mir modul yuri atlanti 4robot sphere
justic 6judg suprem judici 5court crimin prosecut judgment judiciari dissent 4sandra clarenc
thousand 9hundr ten 6dozen countless 5crowd displac protestor mourner 4scatter strand flock
jame 6john 5william 4robert richard charl henri andrew stephen sir arthur
rather 6instead sometim simpli 5mean seem thu quit simpl mere necessarili 4prefer
fund 6monei invest financ cash asset loan 5privat chariti lend donor donat nonprofit alloc charit endow adb 4trust scheme vanguard hancock
republ 6czechia yugoslavia macedonia montenegro herzegovina moldova czechoslovakia 5georgia def slovakia
accus 7alleg blame 6deni allegedli 5involv charg repeatedli expos harass wrongdo intention unfairli conspir 4claim intimid
score 7goal 6minut touchdown scorer 5second game plai lead half ball twice penalti shot foul unbeaten halftim header superb apiec 4point equal talli
championship 8tournament 7cup champion 6team win final titl competit medal qualifi prix semifin pga volleybal badminton champ 5world event super junior compet trophi ncaa wrestl triumph slalom chess podium lpga copa 4grand doha
exampl 7instanc 6particular 5similar type refer simpl uniqu commonli descript characterist henc variat 4us common element
biggest 7largest 5major big smallest 4giant bigger sa richest
perform 6concert orchestra ensembl 5music stage danc opera sing vocal ballet 4stunt
sport 6soccer athlet 5footbal basebal basketbal golf volleybal polo softbal
let 7want ca 6go ask try sure wo everyon 5put keep allow
allow 7permit 6enabl 5let requir restrict permiss 4give order limit grant
mean 6simpli thu necessarili henc impli 5rather actual therefor mere 4term instead certain
robert 5william richard christoph 4john jame daniel walter alfr
light 6bright 5dark color sky flash laser lit shine candl sunlight 4visibl beam lighter
arrest 7suspect 6polic prison murder convict custodi 5allegedli freed kidnap abduct deport fugit assault drunken 4crackdown
offer 5provid accept discount incent 4pai bui option buyout
battl 7fight 5war defeat combat clash fierc sieg duel 4encount battlefield
class 5student grade math 4school junior graduat elit elementari
evid 6find testimoni proof 5fact investig confirm suggest wit reveal conclus implic clue 4autopsi
societi 6institut 5commun associ organ art scienc cultur found foundat 4fratern
stage 5perform opera 4final danc phase concert venu ballet
construct 7build 6structur renov 5project railwai facil infrastructur concret repair dam demolish demolit builder 4complex extens reconstruct shipyard ramp
variou 7numer 6sever varieti 5includ differ notabl multipl 4countless
sell 8bui 6sale 5compani own store brand auction purchas seller distributor 4cheap
kind 7realli someth thing sort 6good think noth anyth fun 5know littl sens genuin
airport 6flight traffic 5passeng metro hub runwai newark logan busiest luggag baggag congest 4airspac
paul 5john peter pope 4jean andrew vincent gregori benedict
judg 8court 7juri juror 6justic lawyer suprem appeal prosecutor judici verdict upheld magistr 5tribun judgment courtroom contempt ito 4superior arbitr
internet 8web onlin 7user 6network googl yahoo subscrib aol blog facebook download broadband browser portal 5media access phone advertis websit instant chat click multimedia com ebai email subscript cyber 4surf
movement 5liber radic revolutionari brotherhood feminist 4leader revolut rhythm
room 7bedroom bathroom 6hous floor door sit bed kitchen dine basement locker loung courtyard 5insid hall tabl fill empti sleep cabin gym clubhous toilet closet couch 4pool desk
origin 6name latter 5version date previous refer earliest incorpor deriv variant 4present exist
angel 8lo 6san francisco houston seattl phoenix oakland anaheim 5pasadena
itali 6spain milan portug roma bologna 5franc di berlusconi juventu andrea turin napl parma giovanni francesco sicili rossi paolo fabio 4silvio
data 6inform statist analysi databas analyz 5comput digit autom 4nielsen
noth 9anyth 8someth 7think realli thing everyth els mayb 6even sai kind seem quit pretti exactli absolut hardli somehow frankli 5littl matter perhap none sort imposs mere nowher
sea 7ocean 6coast atlant coastal mediterranean arctic 5bai peninsula maritim shallow coral reef coastlin aden caspian 4antarct
annual 8yearli 6monthli 5quarterli capita gala 4averag gross gdp
beij 7china seoul guangzhou 6shanghai taipei tianjin 5taiwan wang athen tibet
present 4origin featur submit visual elabor
remain 6intact 5still 4stai unchang uncertain
nato 6peacekeep 5kosovo bosnia yugoslavia deploy macedonia airstrik isaf 4osc enlarg
florida 7texa carolina miami arizona 6california tampa louisiana jacksonvil 5hawaii
comput 7softwar pc desktop 6technolog electron devic ibm hardwar server multimedia laptop 5system data digit machin tool disk portabl autom micro printer 4tech robot processor embed notebook
contract 6deal agreement 5sign leas expir 4payment transact
coast 8coastlin 7coastal 6southern island sea atlant ocean caribbean peninsula cape shore bermuda 5pacif port gulf mediterranean maritim inland archipelago isl sumatra antarctica ashor aden
creat 6creation 4incorpor transform
demand 5price 4consum salari wholesal
islam 7fundamentalist 6muslim religi extremist jihad islamist secular sect 5cleric 4brotherhood
beat 6defeat upset overcam 5lose match champion straight oppon semifin vs stun crush 4defend
analyst 7economist 6market forecast predict trader merril strategist sach 5expect thomson reuter newswir 4bloomberg
interview 6comment cnn 5show journalist brief anonym tell tape jazeera videotap newsweek excerpt 4convers
probabl 7actual 6believ perhap certainli inde suppos guess presum
spend 4monei pai tax budget expenditur
asian 7asia 5world african pacif singapor malaysia asean badminton 4america
cooper 7bilater 6partnership mutual strengthen enhanc facilit 5develop relat foster framework friendship sino benefici multilater 4joint collabor transpar forg
investig 8probe inquiri 7prosecutor fbi uncov 6case alleg prosecut examin detect 5involv evid complaint implic leak forens undercov whitewat autopsi 4author search
video 7dvd audio 6tv featur digit camera tape footag download youtub videotap clip 5pictur imag studio screen film hd 4imageri arcad
yen 6dollar rupiah greenback 5tokyo euro yesterdai nt weaker rupe 4sterl
tri 8try 7attempt 6unsuccessfulli 5take abl fail unabl vain 4trick scrambl
bad 6wors terribl stupid 5thing luck crazi sorri scare hurt horribl nasti 4dirti
describ 7character 6refer descript 5similar write explain similarli portrai depict 4phenomenon resembl
toward 5approach 4forward push closer path farther backward drift
throughout 5across
establish 6found 5renam incorpor 4institut exist creation partnership preserv
mission 5nasa peacekeep shuttl astronaut spacecraft voyag reconnaiss apollo
bui 8sell 6own purchas acquir 5compani asset stake buyer leas swap 4offer cheap
grow 5growth increas rapidli steadili shrink cultiv thrive discont
green 7red yellow purpl 6white brown blue orang grai pink shade 5soft grass 4patch
forward 6striker 5move step midfield winger defenseman 4goal toward backward fullback
competit 6championship compet competitor 5tournament champion volleybal gymnast badminton
poor 6poorer 5impoverish poorest inadequ neglect 4poverti elderli plight miser
latest 5recent spate 4report upcom
question 7answer 6whether argument 5issu matter debat subject opinion doubt explain explan topic dilemma 4aris puzzl
prison 8inmat 7sentenc imprison 6arrest convict custodi detent freed tortur detaine guantanamo parol 5bail confin juvenil probat solitari 4dissid
feel 7realli 6think sens happi obvious afraid sad sorri glad aw 5deepli comfort nervou uncomfort betrai 4consciou emotion
attent 5spotlight 4focu audienc consider scrutini
themselv 6ourselv 5himself herself myself yourself 4other
injur 6kill miss suffer knee badli wound ankl groin 5damag accid serious casualti recov stab inflict
itself 4himself
governor 6gubernatori 5senat mayor legislatur romnei congressman pataki cuomo 4paterson
rang 5wide vari 4altitud latitud
cross 6border 5along across road bridg path lane pedestrian 4parallel crescent
track 5record demo remix 4chart relai disc ep bike
difficult 7imposs tricki 5hard tough easi easier harder complic daunt problemat 4costli riski
produc 7product 5output ethanol distributor 4export manufactur raw synthet
wall 5street floor window tower gate roof brick ceil courtyard facad 4curtain
rebel 7guerrilla 6insurg tiger separatist chechen ltte farc 5fighter paramilitari jungl pkk unita maoist milf renegad 4breakawai
incom 7tax 6revenu benefit median payment salari premium capita 5earn account household dividend payrol taxat expenditur retire 4levi alloc
chanc 6hope 5enough goal miss opportun advantag hopefulli conced deserv clinch 4save crucial
speci 7genu mammal 6bird habitat endem extinct insect flora frog 5endang breed moth butterfli fossil larva specimen beetl freshwat 4common nest predat
complet 7finish 6final 5second third fourth sixth 4fifth seventh phase
spain 7portug 6franc itali argentina madrid morocco valencia spaniard 5algeria basqu lorenzo bilbao santand 4latin sebastian
join 4member band allianc disband
languag 7dialect 6word text translat hindi linguist 5speak literatur script surnam hebrew grammar dictionari accent 4latin usag sami
rest 5leav stai remaind 4entir knee shoulder sidelin
seriou 5problem danger serious obviou complic terribl acut aggrav 4pose
pari 6franc london brussel amsterdam strasbourg 5rome le lyon marseil salon
tournament 8championship 7match tenni semifin quarterfin 6cup round champion qualifi playoff pga atp wta badminton 5plai titl tour event competit golf semi trophi ncaa berth knockout lpga finalist copa undef poker golfer
insid 7outsid 6underneath 5behind front room door corner empti hide beneath locker 4box tini cage
schedul 6postpon 5next weekend resum upcom cancel slate commenc preview 4shorten workout
immedi 6promptli 5soon quickli refus request notic 4withdraw voluntarili swiftli
brown 7white grai 6green pink 5black yellow soft thin smooth pale purpl flesh crisp 4straw
success 6achiev 5career debut comeback breakthrough accomplish acclaim feat 4unsuccess
la 7de 6lo el del en que una 5le vega da du et est con sur por 4mont rei
resid 5area villag live nearbi neighborhood inhabit shelter homeless 4citizen reloc
meanwhil 5reportedli 4wednesdai surg tumbl unexpectedli dip
net 6quarter profit revenu 5half earn turnov rebound pretax
hall 7auditorium 6gymnasium 5room stadium palac chapel pavilion courtyard 4chamber
olymp 8medalist 7medal gymnast 6gold event athlet bronz athen swim relai skate freestyl swimmer 5world silver marathon ioc indoor podium phelp medlei iaaf 4pageant
deputi 5chief secretari vice undersecretari 4offic director cabinet appoint
heart 6cancer brain lung stomach liver kidnei cardiac 5blood heal bleed 4blind nerv
champion 7championship semifin medalist 6world win cup titl tournament qualifi semi runner quarterfin champ 5beat competit super triumph heavyweight finalist compatriot undef lightweight 4favorit defend teammat holder boxer hurdl
award 7prize 6honor recipi grammi emmi 5receiv nomin recognit outstand oscar prestigi honorari merit guild cann pulitz citat 4golden categori nobel lifetim induct covet
version 6variant 5releas origin featur introduc edit cd dub soundtrack remix 4mini
grand 6prix 5crown 4championship mont
institut 7research 6univers educ studi societi scienc foundat 5academi government nonprofit carnegi fellowship endow 4associ establish smithsonian
step 5wai forward push 4move leap
rule 6court law upheld 5decis constitut suprem impos statut overturn unconstitut reinstat 4rigid
labor 6employ 5union unemploy welfar salari 4job jobless peasant
summit 6meet confer apec 5forum asean ministeri 4agenda doha symposium
sometim 8often 7usual 6alwai rather frequent occasion 5know simpli typic seldom 4instead tend bore
addit 5includ provid extra plu addition 4special avail option contain supplement modif
rais 4cut inflat reduc boost lend slash
william 6thoma charl henri 5jame robert sir edward frederick 4richard arthur samuel earl geoffrei
longer 6shorter 5now still long alwai stai cannot usual wo
joint 4cooper partnership bilater jointli sino
ball 6catch throw kick punch toss bounc 5score goalkeep swing foul tee header basket puck pad glove vollei 4field pass keeper backward butt
sure 8realli 7think want thing alwai ca wo everyon certainli everybodi whatev obvious guess glad 6get good need let exactli suppos ok hopefulli whenev ought whoever bother 5better ask enough look readi lucki 4keep wise
stai 6comfort 5go keep rest longer wait vacat 4return remain safe relax
safeti 5secur environment inspect hazard sanit 4health protect faa
worth 6million billion dollar dlr 5amount cash trillion rupe
arab 5palestin middl muslim egypt saudi jordan syria sunni persian 4america
friend 7lover 6father wife love husband uncl dad girlfriend boyfriend stranger 5colleagu companion kiss dear buddi goodby 4intim pal comrad
anyth 9noth 8someth 7thing everyth anyon els mayb whatev anybodi 6kind someon wrong exactli anywai 5even sai matter none otherwis
atlanta 6denver 5houston philadelphia detroit seattl dalla tampa cincinnati 4austin dayton undat waco
caus 6damag 5ill suffer failur affect trigger sudden lung respiratori induc 4due occur
sourc 5inform quot unnam 4accord report afp anonym
arm 6gun rifl 5weapon paramilitari sword cannon pistol commando 4carri
cent 6percent dollar share ounc baht penc ringgit rupe bushel 5unchang hk gallon penni nz 4brent mercantil fletcher
claim 6deni 5alleg fals 4accus allegedli lawsuit assert plaintiff
heavi 6rain heavier 5artilleri fog 4wind snow shell mortar
note 6write quot 5letter comment suggest remark indic cite attribut phrase
parent 7child mother grandpar 6famili daughter mom grandmoth infant sibl spous 5elderli childhood
particularli 9especi 6increasingli 5highli extrem notabl problemat 4deepli overli
plane 8jet 7flight fly pilot helicopt 6air crash boe aboard carrier cargo airbu warplan tanker reconnaiss hijack 5airlin aviat airwai radar runwai fli lockhe collid cockpit mcdonnel 4dougla prototyp airspac balloon
whole 6entir 4thing everyth everybodi
risk 6consequ likelihood 5potenti prevent avoid danger factor vulner harm exposur 4pose excess
cannot 7ca 6never abl wo simpli therefor otherwis suppos necessarili ought 5longer unless unabl easili imposs 4readili
matter 5thing fact noth question anyth subject understand circumst frankli 4issu sensit
scienc 7professor chemistri mathemat biologi sociolog 6univers research studi institut academi scientif literatur geographi 5societi mit geologi
access 6provid user 5inform avail internet applic download navig broadband 4free connect gatewai
boston 7chicago philadelphia 6york toronto seattl pittsburgh baltimor newark 5minneapoli
condit 5treatment 4weather normal stress symptom diagnosi deterior satisfactori
detail 6document descript elabor 5background reveal exact explan disclos outlin clue clarifi 4overview timelin
coalit 6allianc centrist 5parti likud 4opposit democrat wing bloc faction ldp
compar 6percent comparison 5rise averag figur estim versu decreas minu surpass kronor 4less previou
lee 7kim 6chan chung jung chun hee cho hyun soo choi 5sam ho kai chin goh lim koo 4roh shin woo pak
break 5pull throw blow tear knock crack smash sele 4set crush
turkei 6ankara 5greec denmark cypru bulgaria istanbul turk fry 4erdogan
daughter 8son wife mother marri sister granddaught 7father husband cousin widow grandmoth eldest aunt 6child parent babi elizabeth princess pregnant girlfriend grandchildren boyfriend sibl 5birth ladi herself sarah divorc companion bride 4old diana eleanor
natur 6ecolog 5environ wildlif abund geologi 4resourc habitat flora
museum 7exhibit galleri 6art librari sculptur artifact curat smithsonian 5heritag archiv archaeolog relic antiqu 4treasur unesco
strike 5hit pitch blow airstrik 4bomb explod hitter warplan
style 6eleg gothic baroqu 5modern tradit classic fashion architectur renaiss
rock 6band pop punk 5album stone guitarist rap funk disco
view 5opinion perspect notion overlook 4contrast reflect belief percept
usual 8typic 7often sometim 5longer frequent commonli tradition occasion seldom 4regularli tend
royal 6queen imperi 5britain princ scotland edinburgh monarch hm westminst windsor 4knight
travel 6trip tourist journei destin 5visit arriv visitor cruis trek leisur
smith 6taylor 5anderson adam graham simmon morton vaughan 4johnson harri mitchel baker collin harrison walsh johnston
chicago 8philadelphia 7boston cleveland pittsburgh baltimor milwauke 6york detroit cincinnati minneapoli 5brooklyn 4loui
arriv 5return visit travel trip fly aboard sail escort 4journei
hundr 9thousand 8dozen ten 6countless 5scatter 30 protestor mourner 4few fewer
respons 5awar 4action behavior respond consequ coordin
jone 7dow 5index 4nasdaq tumbl
potenti 6possibl 5risk threat vulner likelihood 4danger prospect pose
valu 6share 5price interest asset equiti portfolio 4basi yield equival sum
idea 7notion 6concept 5think approach understand theori explain embrac invent 4conceiv
thoma 6william 5john 4henri nichola
profession 7amateur 5career footbal compet academ athlet skill chess volleybal 4elit
domest 5export gross consumpt 4product commerci consum gdp surplu
credit 6debt loan mortgag lend borrow default 5cash lender 4term downgrad
gaza 7palestin ramallah nablu jenin rafah 6israel hama jerusalem strip hebron bethlehem beit jericho 5lebanon blockad pullout incurs 4sinai
marri 8daughter 7wife mother husband divorc widow 6coupl marriag eldest 5born ag older bride spous
launch 5missil satellit rocket spacecraft 4initi successfulli prototyp torpedo
web 8internet 7onlin websit googl blog facebook 6site page user databas twitter portal 5inform network advertis chat click com email 4content surf cyber
muslim 8moslem 6islam religi christian shiit sunni hindu fundamentalist 5arab ethnic jew predominantli pilgrim sect 4tribal
everyth 7someth thing noth anyth els everybodi stuff 6everyon whatev 4whole sake
weekend 7sundai saturdai 6dai week night morn afternoon holidai 5summer schedul trip tonight vacat 4overnight preview
camp 6shelter 5refuge refug tent barrack makeshift 4desert picnic
quickli 8swiftli 7soon slowli promptli 6eventu suddenli rapidli 5move turn immedi easili briefli gradual afterward instantli readili 4react smoothli
own 6bui subsidiari conglomer 5compani privat sell properti owner estat stake formerli ownership leas ltd wholli breweri 4largest commerci acquir llc defunct
financ 6invest fund loan portfolio 5financi debt infrastructur mortgag restructur bailout 4privat manag alloc
eventu 6soon quickli ultim 5later subsequ successfulli gradual 4slowli
measur 5effect paramet 4scale reduct implement stimulu gaug stringent
afp 6xinhua 5report quot anonym reuter 4press sourc gmt newswir
blue 7red pink purpl 6black green yellow orang grai stripe 5color collar 4golden ei rainbow
richard 5robert christoph 4john jame william charl dick kenneth geoffrei
start 6begin 5end next season rooki lineup pitcher starter 4rotat offseason
readi 6prepar 5want need abl decid sure wo will 4pois
plant 6farm 5tree factori crop veget refineri fertil 4flower
design 7architect 6model architectur 5build engin instal layout prototyp configur 4incorpor builder
certain 5differ reason particular specif whatev specifi 4mean regard
voter 7vote poll ballot 6elect democrat candid elector turnout undecid 5referendum hispan latino statewid overwhelmingli nader 4regist
modern 6contemporari architectur 5style ancient classic concept mediev renaiss 4era newer
fan 6crowd spectat cheer 5player angri enthusiast boo chant
commerci 5product 4busi privat domest own advertis ventur subsidiari
bid 6takeov 4fail stake merger sharehold clinch
constitut 7amend 6law statut 5rule legisl referendum enact claus abolish repeal 4sovereignti secess
drop 7fall slip slid dip 6rise declin jump climb surg tumbl 5minu spike 4point
brother 8father son uncl nephew 7cousin grandson 6grandfath sibl
drive 6car 5driver truck wheel pickup ram propel brake jeep 4dodg
negoti 7talk agreement 6deal resolv compromis mediat 5agre discuss truce stall concess broker bargain resumpt deadlock restart impass stalem 4solut deadlin ceasefir substant
affair 5secretari relat government liaison undersecretari 4ministri commerc extern
signific 7substanti 6consider tangibl 5major import impact extent tremend sizabl 4greater meaning
bomb 7attack suicid explod bomber 6deadli explos roadsid grenad deton 5target assassin bali airstrik deadliest hijack homemad arson 4strike embassi cole
warn 6alert 5threat fear worri prompt alarm caution 4urg threaten moodi
religi 7christian religion secular 6islam muslim cathol faith orthodox spiritu belief hindu sect fundamentalist judaism 5tradit buddhist rabbi 4cult
figur 5compar statist 4estim gdp
victim 7survivor 6kill perpetr 5child murder rape killer homeless holocaust 4other grave drown
activ 5organ 4particip engag facilit
upon 4god
experi 6learn 5understand knowledg lesson psycholog insight fascin cognit 4physic pleasur
lawyer 7prosecutor plaintiff 6court case legal judg lawsuit prosecut counsel litig 5file client argument lobbyist shapiro 4clerk
standard 5basic code strict guidelin criteria classif compat stringent 4usag
propos 7plan 6bill approv amend outlin blueprint 5agre introduc reject initi adopt compromis revis veto unveil endors envis 4draft
intellig 6inform fbi cia counterterror 5secret knowledg spy interrog 4defens sophist
hotel 7restaur inn 6resort luxuri mall mansion cafe dine hilton nightclub upscal loung marriott 5tourist vega casino rent plaza spa lodg pub marina seasid 4carlton
magazin 7publish newspap editor newsweek 6journal weekli edit editori blog tabloid newslett playboi 5press media journalist headlin columnist gossip 4billboard forb
expert 7scientist specialist 6research forens 5scholar psychologist technician physicist
quot 6report note comment interfax 5statement sourc afp xinhua cite tass unnam itar kyodo yonhap newswir irna 4anonym
baghdad 7basra fallujah mosul 6iraq kabul sadr riyadh najaf kirkuk 5saddam hussein beirut roadsid amman 4butler
carri 6load 5cargo bomber haul 4arm truck aboard explos
foot 7meter 5mile squar kilomet stand inch tall beneath cubic ft toe centimet 4around
candid 7nomine 6elect vote democrat presidenti voter nomin gop incumb candidaci gubernatori 5primari choic elector choos contest ballot endors mate contend runoff undecid reelect nader 4disqualifi
fifth 9fourth sixth seventh eighth 8second third ninth 7tenth 6first doubl straight consecut 5singl fastest 4complet overal longest
highest 8lowest 6rank 5high level higher averag peak tenth surpass attain 4yearli threshold
lake 7river pond 6water creek basin canyon reservoir 5vallei shore glen shallow marsh glacier tributari nile fork watersh trout
employe 6staff employ hire 5job execut pai custom contractor supervisor workforc staffer retire 4emploi workplac staf
pacif 7atlant ocean 6asia caribbean 5coast asian southeast continent maritim archipelago
mostli 8mainli 6larg primarili predominantli 5heavili 4inhabit
reason 6fact doubt explain circumst definit obviou explan motiv justifi excus justif 5consid certain intent mere ignor contrari logic compel assumpt impli certainti 4choic
flight 7plane fly 6airport airlin passeng pilot jet shuttl airwai 5air train charter cancel altitud fli hijack luggag baggag 4runwai airspac balloon cockpit
squar 5foot km meter plaza boulevard courtyard 4mile kilomet circl
overal 5third quarter fourth finish tenth 4fifth margin gdp decreas
pass 6touchdown 5yard rush intercept punt 4ball block passag td
focu 7focus 6emphasi emphas 5strategi perspect 4attent discuss aim shift forefront
bai 6tampa 5island san sea beach shore harbor reef
dlr 7billion dollar 6million worth euro pound nt kronor 5total trillion
date 6earliest 5origin calendar 4prior timelin inscript
letter 6mail word messag memo 5statement send note read text memorandum email 4telegram communiqu envelop
wide 5rang broad 4wider arrai
effect 5measur impact consequ advers induc 4chang minim stimul
phone 7cellular dial 6mail wireless 5internet cabl fax chat email microphon
attempt 7tri 6try fail 5unsuccess unsuccessfulli foil vain 4plot trick overthrow sabotag
profit 7earn revenu pretax 6rise sale share quarter net offset dividend 5gain boost quarterli
zealand 8australia 7fiji 6lanka bangladesh indi queensland papua samoa nz 5britain india canada barbado
estim 6roughli exceed 5total compar survei approxim forecast median gdp exce 4figur
tradit 6peopl 5style religi cultur classic tradition buddhist secular ritual
size 6larger 5smaller smallest diamet 4scale inch width
practic 5teach procedur disciplin profess ritual practition yoga medit 4exercis
doubl 8tripl 6third singl fourth fifth 5second twice eighth rbi 4ty
professor 7univers scienc harvard yale biologi sociolog emeritu 6studi philosophi faculti chemistri princeton theologi lectur cornel mit thesi phd 5geographi psycholog berkelei hopkin geologi physicist 4dean
concern 7worri 6doubt uncertainti 5interest fear awar specul caution skeptic persist heighten disagr underscor underlin 4sensit
refus 6deni accept insist permiss voluntarili unwil 5agre immedi reject request unabl publicli reluct 4sue opt
sector 7industri 6invest enterpris 5market busi economi tourism infrastructur telecommun util
review 5critic articl recommend assess examin evalu audit essai
ill 7cancer infect symptom syndrom disord diagnos diabet respiratori infecti pneumonia alzheim tuberculosi parkinson 6treat viru sick fever lung acut chronic cure liver diagnosi malaria obes asthma 5caus depress mortal viral tb 4prevent immun
terror 8terrorist 6mastermind 5threat crime qaida qaeda extremist perpetr counterterror
onlin 8internet 7web websit blog 6user yahoo aol facebook download youtub twitter ebai email subscript 5media advertis subscrib instant chat newslett portal itun 4marketplac com cyber
speech 6remark 5messag read address speaker tone rhetor mock 4deliv
peter 5paul stephen nichola julian 4john andrew
cultur 6art heritag peopl 5histori social societi tradit religion contemporari literatur divers 4commun influenc orient maya
reform 6overhaul 5polici legisl liber agenda welfar enact auster deregul
found 7founder 6establish 5societi foundat formerli oldest renam pioneer 4incept
charl 6william henri edward frederick 5georg sir franci albert bernard ernest 4jame richard loui joseph arthur mauric antoin
conflict 7strife 6bloodsh 5disput tension confront sectarian rivalri escal feud stalem protract 4civil aris
limit 7restrict 5requir impos maximum minimum mandat provis permit scope unlimit constraint 4allow extend
materi 5document chemic fabric radioact 4metal contain extract synthet
trip 7visit 6travel journei 5tour arriv weekend vacat destin voyag 4trek
properti 7estat 5land own asset ownership residenti tenant 4owner manor deed tract
paper 7print 6publish newspap sheet 5press articl document pen ink pulp
threat 6danger pose immin 5potenti warn terror terrorist fear threaten retali deter 4possibl destruct vulner predat
seek 5persuad opt 4try promis permiss eager reluct unsuccessfulli
confirm 6indic 5report evid reveal preliminari unclear conclus autopsi 4offici conclud
rout 7highwai terminu 6road junction interst ny intersect sr 5trail exit destin loop corridor bypass interchang md 4line
jewish 7jew 6jerusalem orthodox settler rabbi hebrew synagogu 5holocaust judaism 4settlement
someon 8anyon somebodi 7els anybodi 6anyth everyon everybodi nobodi 5himself 4person instantli
hill 7mountain ridg 6vallei creek oak pine canyon grove slope cedar 5wood steep glen cliff overlook hollow 4height
comment 7remark 6statement interview quot 5report sai note suggest brief anonym cite explan echo hint clarifi 4reaction repeat elabor rumor
ireland 7scotland 6england wale dublin ulster scot 5britain belfast cork 4sinn fein
taliban 7insurg 6afghanistan milit qaida qaeda kandahar 5fighter kabul stronghold remnant waziristan 4swat holli renegad
johnson 5miller 4smith lewi carter nixon shawn
mayor 6giuliani 5citi governor pataki 4incumb rudolph kaohsiung cuomo
husband 8wife 7father mother daughter marri girlfriend widow boyfriend 6friend divorc spous 5life herself lover
premier 5prime premiership bundesliga jiabao 4leagu club host debut tier
soviet 7ussr 6russia communist stalin czechoslovakia kgb 5poland nazi hitler reich 4wartim
cover 5thick sheet coat blanket 4layer canva
coupl 6marri marriag divorc girlfriend spous 5wife wed sibl happili
mail 7email 6letter phone messag fax 5send address cox page check telegram 4contact postal com envelop
crime 8crimin 7murder homicid 6prosecut genocid theft robberi atroc perpetr 5terror killer mafia juvenil pornographi 4petti
moscow 7russia kiev 6ukrain vladimir kremlin petersburg pragu tbilisi 5tehran sofia yuri 4ankara
brazil 7argentina ecuador bolivia paraguai 6mexico portug venezuela rio costa paulo uruguai sao santo luiz 5silva janeiro lula
kilomet 9mile 8km 7northeast 6near meter northwest southwest mph kph 5around foot approxim stretch epicent radiu 4squar roughli halfwai
stand 6sit 5foot hang beneath atop 4front tabl firmli
seem 7certainli clearli inde hardli somehow 6yet realli alwai noth perhap quit necessarili seemingli undoubtedli 5still though look rather appar unlik obviou nowher inevit 4appear
separ 5divid split 42 multipl adjac merg
amid 5despit spark surg plung turmoil slump tumbl linger spate 4recent flurri
stadium 7arena 6ballpark wemblei 5park hall crowd venu auditorium trafford 4spectat shea
singapor 8malaysia 7kong hong 6thailand shanghai hk kuala lumpur 5asian indonesia macao brunei 4oversea
speak 6accent 5languag word familiar listen smile pronounc laugh dialect 4anonym
leadership 6organiz 5disciplin ideolog 4polit leader uniti creativ hierarchi
emerg 4crisi datafil pandem
declin 7rise 6fall drop sharpli decreas 5gain slump tumbl plummet 4meantim gainer
treatment 7patient therapi 6medic cancer treat clinic cure diagnosi psychiatr antibiot 5condit rehabilit 4undergo remedi
cabinet 7reshuffl 5minist prime parliament appoint resign chair ehud 4deputi caretak
straight 7consecut streak 6second fourth fifth sixth seventh eighth 5ahead beat edg tie slam snap 4point run past twice
tokyo 7osaka 6japan seoul nikkei 5yen shanghai taipei frankfurt hiroshima
ban 7restrict 6outlaw prohibit 5sanction bar impos permit embargo moratorium 4strictli
session 5meet afternoon conven 4dai morn ministeri npc workout
progress 6achiev breakthrough 5improv momentum reconcili acceler 4sustain meaning reunif
wo 7want ca sure 6go let cannot certainli ok gonna somedai 5expect longer readi unless tomorrow sooner
ship 8vessel 7boat fleet cargo sail tanker warship 6port navi aboard cruis ferri submarin sailor voyag dock destroy cruiser 5naval carrier harbor convoi pirat steam sink merchant uss haul escort yacht hm torpedo shipyard 4hull navig
appoint 5cabinet successor honorari truste ordain caretak rector 4serv deputi resign interim tenur swear
word 8phrase 6languag letter refer text pronounc hebrew 5name speak messag mention spell accent
terrorist 8terror 7qaida qaeda mastermind 6suspect extremist osama perpetr 5threat plot laden hijack 4target rogu foil
christian 7religi cathol faith orthodox evangel lutheran 6muslim religion bibl secular baptist gospel fundamentalist judaism mormon 5spiritu sect
sens 6feel mind understand emot profound 5kind express moral notion percept enthusiasm genuin patienc conscious urgenc convei ironi clariti illus 4self geniu
milit 7insurg extremist 6attack taliban hama hezbollah qaeda gunman guerrilla jihad islamist sayyaf 5suicid bomber pkk zarqawi 4target eta maoist
regular 4season unoffici stint
requir 6necessari mandat permit mandatori 5allow limit approv appli minimum recommend procedur guidelin compli instruct criteria complianc consent specifi modif paperwork 4proper certifi
debt 7loan borrow default repai 6credit asset payment mortgag bailout creditor ow subprim 5financi financ bond restructur burden 4accumul
guard 6soldier patrol 5polic armi troop personnel checkpoint bodyguard perimet
assembl 6parliament 5seat parliamentari legislatur chamber constitu conven 4council repres
express 6sympathi convei 5sens voic reiter regret satisfact profound condol sincer gratitud
charact 7protagonist 6fiction comic portrai portray storylin villain 5role actor adapt creator batman narrat superman 4appear puppet
pro 4oppon reformist
fuel 7gasolin diesel 6ga suppli petrol ethanol 5oil energi reactor hydrogen
martin 4luca
suprem 7court upheld 6justic judg overturn 5rule appeal judiciari uphold 4khamenei
everyon 9everybodi 8els 7realli sure anyon nobodi anybodi somebodi 6let everyth someon rememb tell myself forget yourself whenev remind wherev 5watch ourselv everywher stranger 4hungri
actual 7probabl 6never believ inde suppos necessarili 5mean simpli mere presum supposedli 4assum
equip 6hardwar weaponri 5train oper suppli facil engin machin manufactur devic capabl instal storag gear machineri upgrad logist kit portabl applianc technician sensor 4batteri
deni 6accus claim refus alleg admit wrongdo 5insist fals denial intention
featur 6video soundtrack 5includ seri popular version theme alongsid showcas parodi remix 4present host accompani dub layout
approv 6propos recommend unanim 5requir adopt submit veto fda decre fcc ratifi ratif 4initi
greater 5increas wider 4signific maximum consider tremend lesser clout
port 6ship dock aden 5coast coastal cargo vessel hub 4blockad
ethnic 6albania 5muslim minor racial predominantli kurd macedonian tutsi 4kurdish
statu 5recogn recognit 4name honor sovereign icon
primari 6caucus 5candid iowa secondari gop incumb statewid gubernatori
amount 6sum excess quantiti 5total pai worth cash maximum bulk fraction accumul 4deposit
debat 6contenti 5senat question discuss controversi agenda argument topic 4issu
model 6design prototyp 5concept hybrid sedan 4introduc ford engin
decad 5year sinc ago era dictatorship 4past centuri apartheid incept
individu 5citizen particip 4entiti charit
festiv 7concert 6celebr carniv cann gala 5ceremoni parad venic firework showcas 4pageant
previous 5origin subsequ 4reportedli formerli commonli
insur 7pension 6mortgag medicar premium liabil medicaid retire prudenti 5healthcar homeown 4trust ing
impact 7advers 5signific effect affect neg factor consequ extent catastroph
urg 6encourag 5welcom vow persuad 4warn pledg eager willing reassur
hear 6listen loud 5ask wit nois juror courtroom cry laugh summon scream 4notic
illeg 6traffick smuggl illicit unauthor unlaw 5immigr launder confisc prostitut pornographi smuggler fraudul clandestin 4gambl fake unsaf
indonesia 6thailand malaysia philippin papua sumatra 5singapor jakarta bali brunei 4timor java solomon
damag 6caus inflict 5injur destroi flood repair devast wreck 4affect casualti eros
messag 6letter mail email 5speech word read address text fax condol convei 4send deliv convers instant
basebal 6leagu footbal soccer basketbal hockei yanke pitcher softbal 5sport ballpark
ti 6tie 5relat bilater 4relationship friendship forg sour
true 6fact truth inde 5believ god absolut ideal essenc 4real pure destini elus
challeng 5contend toughest formid dilemma daunt 4face oppon overcom obstacl
prevent 5risk avoid harm deter 4stop ill protect minim delai induc
file 7lawsuit 6bankruptci complaint pend 5lawyer request client submit indict petit plaintiff ir 4su sue paperwork
captain 7skipper 5squad sailor batsman waugh batsmen 4navi cricket
entir 6whole 5portion 4part within rest remaind
blood 6urin 5heart cancer brain bone oxygen tissu liver kidnei 4fluid stain
territori 6border sovereignti annex 5land occupi coloni frontier enclav outpost 4zone boundari golan conquer
vallei 7creek 6area river hill mountain ridg plain canyon plateau 5lake spring glen scenic prairi highland watersh vineyard 4stream
conserv 7centrist 6democrat republican liber populist 5politician moder socialist gop advoc nationalist secular lean environmentalist propon reformist staunch 4support
van 6der 5car han 4den
earn 7profit 6gain revenu dividend pretax 5higher incom net quarterli hefti 4surpass
protect 6safeguard 5enforc wildlif harm preserv privaci shield endang 4safeti prevent
read 6write text 5book letter speech messag reader bibl poem vers
foundat 6institut nonprofit charit fellowship endow 5societi found chariti 4trust founder carnegi rockefel
el 7del 6la en que es 5de lo paso rei 4mont
search 6retriev 5rescuer wreckag 4find investig discov rescu raid cach
discuss 7talk 6meet topic 5negoti debat dialogu bilater convers substant 4issu focu address conclud
perhap 6someth probabl seem quit mayb certainli inde 5though noth unlik arguabl 4less almost
journal 7publish 6magazin editor articl editori scholarli 5essai bulletin newslett sociolog
murder 8slai 7crime convict rape 6kill arrest crimin suspect innoc assassin kidnap tortur conspiraci killer massacr brutal imprison robberi abduct confess treason homicid perpetr 5victim plot simpson genocid reveng arson drunken
address 5speech mail messag answer topic email 4discuss
deep 6deeper shallow deepest 5depth 4beneath rocki rift
settlement 6settler 5hebron outpost 4jewish jerusalem settl pullout beit
simpli 6alwai instead rather mean cannot 5ca sometim actual otherwis mere necessarili 4consid
nearbi 7near adjac outskirt 6area town outsid villag locat vicin 5small across resid surround barrack makeshift 4home site neighbor
relationship 7relat friendship 5marriag bilater benefici intim 4ti partner mutual foster
cash 7monei 6fund loan payment 5dollar worth credit amount asset liquid pocket borrow repai hefti purs 4sum receipt
alon 4els sleep somewher asleep
hama 8fatah 7palestin abba 6gaza milit arafat hezbollah yasser mahmoud jihad islamist plo 5mahmud khale aqsa pna 4yassin
target 5attack bomb bomber 4terrorist milit suicid extremist retali
lack 6insuffici 5qualiti suffici inadequ inabl ampl 4absenc obviou adequ
consum 6retail consumpt wholesal 5market price sale purchas shopper 4demand domest appetit
direct 5screenplai 4movi director
twice 5score doubl consecut 4time second half minut straight tripl
self 5mind consciou 4sens obsess ego
beach 6resort palm seasid 5island bai coastal shore harbor paradis coral charleston marina coastlin surf 4sunset
zone 6buffer 5area border perimet 4territori coastal enclav
scene 6footag 5wit horror film depict reminisc 4drama spectacl
communist 6soviet socialist 5revolutionari nazi nationalist mao neo stalin authoritarian marxist 4revolut dissid mccarthi kgb capitalist
afternoon 9morn 8middai 7tuesdai wednesdai mondai thursdai fridai saturdai 6dai night hour weekend overnight midnight noon 5late session yesterdai 4workout
necessari 6need requir suffici 5ensur appropri essenti adequ flexibl insuffici 4proper
navi 8naval 7submarin destroy warship 6militari ship marin fleet vessel sailor 5uss hm 4captain
qualiti 6excel 5good lack improv skill enhanc 4satisfact accuraci clariti
sound 6nois loud acoust melodi 5voic guitar tune rhythm echo
spring 7summer autumn 6winter bloom 5vallei raini 4creek cedar
miss 6injur 5shoot chanc leg knee ankl groin 4hamstr
crimin 8crime 7convict prosecut feloni 6murder prosecutor punish conspiraci indict homicid perpetr 5case justic corrupt extradit theft mafia juvenil offend fugit petti espionag pornographi contempt unlaw 4unrel
speed 6faster mph 5fast distanc maximum acceler kph brake veloc 4clock
confid 6doubt enthusiasm 5hope strength calm momentum impress credibl optim pois satisfact reassur 4shaki
beyond 5far 4somewher deeper horizon farther
softwar 7comput microsoft hardwar 6technolog user tool pc server interfac multimedia browser desktop netscap linux 5system applic databas compat autom rom 4java embed micro lotu
democraci 6freedom 5revolut uniti dictatorship repress 4liber liberti solidar prosper
francisco 8san diego 6lo angel jose seattl antonio pedro 5havana domingo
section 5portion 4highwai adjac junction compris corridor
basi 5yield unchang principl 4term valu equival consensu theoret
suicid 7attack bomb 6kill assassin bomber ambush 5milit deadliest stab arson 4target twin
resolut 5sanction treati adopt amend compromis veto kofi unanim ratifi 4council draft embargo ultimatum
account 6transact 5incom asset payment enron disclos disclosur ub 4andersen receipt
georgia 6ossetia abkhazia tbilisi 5republ tennesse macedonia moldova saakashvili 4breakawai
god 7christ heaven divin bless 6holi faith jesu evil worship prai merci goddess etern curs 5true lord spirit hell sacrific wisdom sin prophet be mose salvat buddha 4upon
command 7armi lieuten colonel battalion 6militari forc corp assign infantri brigad squadron cavalri sergeant brigadi 5combat marin deploy marshal warfar airborn raf 4auxiliari
euro 6billion dollar dlr currenc kronor 5yen pound trillion deutsch eurozon
cathol 7church christian bishop orthodox priest clergi anglican evangel lutheran 6religi roman dioces baptist archdioces rite 5vatican secular patriarch nun mormon 4hierarchi
opportun 5chanc advantag creativ tremend meaning 4encourag innov exploit tangibl
resourc 6manpow 5energi environ infrastructur util expertis forestri exploit 4natur abund
writer 7poet novelist 6editor journalist literari columnist filmmak playwright screenwrit 5creator freelanc 4correspond
anyon 9anybodi 8someon els 7anyth everyon nobodi somebodi 6everybodi yourself hate bother 5offend fool dare
suffer 6injur pain experienc chronic inflict 5lose caus recov bleed trauma endur parkinson 4surviv badli fatigu coma
alleg 7accus wrongdo 6charg investig deni corrupt abus allegedli fraud fals complaint suspicion misconduct briberi improp 5involv claim scandal probe expos implic uncov irregular cheat conceal 4rumor taint unrel
allianc 6coalit 5partner partnership bloc 4union join alli umbrella centrist
host 5venu showcas 4premier featur forum guest televis gala
declar 7proclaim 5decre unilater 4formal ultimatum
type 6variant 5exampl specif commonli 4us gene protein compon
environ 6environment climat ecolog 5develop natur resourc atmospher habitat
protest 8protestor 7demonstr 6activist angri riot chant 5ralli crackdown shout torch dispers 4boycott tiananmen
suggest 7explain 6indic explan hint 5evid note comment argu attribut impli hypothesi
headquart 5offic locat downtown depot outskirt warehous barrack 4outsid
avoid 5risk prevent unnecessari delai 4stop minim excus avert discourag
improv 7enhanc 6boost strengthen effici 5better progress qualiti significantli sustain greatli optim upgrad deterior 4maintain hamper
citizen 5individu immigr citizenship offend 4person resid jew taxpay
attend 5student ceremoni invit particip dinner graduat enrol seminar 4gather reunion
currenc 7greenback 6market euro monetari commod hedg 5trade stock bond trader sterl 4bet coin
appeal 7plea 6court judg verdict upheld 5suprem juri petit overturn injunct
older 7younger 6ag sibl 5marri elderli cousin elder newer 4old on boomer
vietnam 7lao 6cambodia hanoi minh nguyen 5china thailand philippin myanmar burma
seat 5vote parliament assembl parliamentari constitu mp vacant 4rear
happen 7thing els mayb 6exactli nobodi anybodi unfortun anywai anymor 5situat occur wors tomorrow tonight sooner wherev anytim
thu 8henc 7therefor therebi 6mean latter wherea furthermor 5howev instead rather succeed
incid 6accid 5attack occur explod riot collis disturb slai arson 4occurr
ap 6nyt 5ed photo 4press editor updat graphic undat
floor 6room roof ceil bedroom basement bathroom stair 5hous wall door chair deck vault porch 4upper desk elev
larg 7partli 6mostli 5mainli heavili primarili somewhat predominantli 4albeit
approach 5toward idea strategi pragmat 4wai concept attitud precis
mike 5dave doug 4joe jim jeff matt rick ken terri greg jon randi catcher
histor 6heritag landmark monument 5ancient cemeteri preserv archaeolog birthplac relic
era 5decad dynasti dictatorship 4histori period modern apartheid postwar
gain 6rise share earn 5lose index profit declin dow margin slip regain 4advantag shed garner
bite 7littl 6pretti 5get lot realli someth quit mayb
tough 7tougher 6hard toughest 5face difficult tight harder harsh stiff tricki 4rough
traffic 7congest 6airport rail pedestrian 5transport highwai lane taxi jam freewai motorist 4overhead busiest
inflat 7rate 6price growth unemploy gdp 5feed deficit adjust hike jobless eurozon ecb bundesbank cpi 4rais
egypt 6saudi jordan cairo morocco hosni 5arab arabia libya mubarak tunisia
moment 6rememb wonder sad 5thing touch emot imagin amaz paus thrill ironi gloriou 4sight glimps spectacl
winter 8summer 6spring autumn raini warmer 5weather cold snow 4sunshin
suspect 7arrest 6terrorist murder killer fugit mastermind 5agent allegedli hide kidnap suspicion unidentifi detect suspici uncov whereabout spi smuggler 4link thiev
debut 6album soundtrack ep 5plai releas tour song success acclaim remix 4appear premier
fast 6pace faster bowler 5speed slow quick slower quicker
boi 8girl 7teenag 6child man young babi teen 5mother youth youngster ager 4nake
worst 6hardest deadliest 5wors terribl devast disastr horribl dismal miser
km 8mile kilomet 6meter approxim northeast southwest 5locat squar distanc densiti mi ft kph epicent 4radiu
railwai 8rail 7railroad 6road junction freight locomot midland expresswai 5line construct bridg transport canal tunnel metro amtrak carriag 4branch connect gaug telegraph
mountain 7hill canyon 6vallei forest desert ski ridg rocki terrain alpin plateau glacier slope himalayan alp 5snow plain cave steep jungl scenic rug highland boulder 4volcano wilder crest
store 7shop warehous supermarket groceri 6retail chain mart outlet 5sell wal depot wholesal shopper merchandis vendor conveni shelv pharmaci refriger
famou 7renown 6legendari finest 5name great popular promin notabl beauti oldest nicknam belov infam birthplac homag 4greatest icon patron
tom 5bob 4joe jim jack tim dick greg daschl
patient 7treatment doctor treat diagnos 6hospit care cancer clinic therapi nurs diabet diagnosi psychiatr alzheim cardiac 5sick breast transplant
reserv 5deplet 4treasuri wetland
weather 6rain temperatur fog meteorolog raini 5winter climat wind snow wet rainfal frost cooler warmer 4condit
thailand 7malaysia 6kong hong singapor indonesia cambodia lao 5vietnam philippin myanmar brunei 4xfdw
greec 6athen cypru 5turkei bulgaria macedonia estonia iceland malta 4turk
critic 7prais 6denounc outspoken 5review cite controversi condemn skeptic ridicul portray 4harsh propon
hot 6cool 5cold heat dry warm cream butter hottest 4top soft chill
lebanon 7syria 6israel hezbollah beirut golan 5palestin gaza jordan hariri
channel 7tv network broadcast 6radio cabl jazeera itv 5station satellit bbc hd 4turner fm stream segment bravo
censu 7popul 5survei statist densiti inhabit cdp 4municip regist demograph
femal 9male 6woman adult 5young ag girl younger youngest pregnant offspr 4mate
spread 5flu viru outbreak infect epidem pandem 4influenza cholera
aim 5strategi 4effort focu intend promot focus
freedom 7liberti 6democraci digniti 5right privaci conscienc 4free pride solidar
medal 7gold olymp silver bronz medalist 6championship trophi gymnast 5podium 4relai phelp
saddam 9hussein 6iraq 5baghdad regim osama dictat disarm depos baath
bridg 6road rail canal tunnel expresswai 5cross railwai railroad lane dam barrier arch pier thame 4span ramp
repres 6represent 5member deleg constitu 4assembl proport compris
saudi 9arabia 7kuwait qatar emir bahrain uae oman 6egypt jordan yemen riyadh arabian 5arab libya dubai morocco dhabi faisal
co 5partner 4chairman
suppli 6fuel shortag 5equip deliveri gasolin storag bulk pump shipment inventori petrol refin stockpil wfp manpow
cancer 8prostat 7ill breast lung diagnos diabet tumor alzheim 6heart treatment patient therapi cure liver kidnei diagnosi transplant obes asthma parkinson 5blood pregnanc hormon cardiac 4immun
revenu 7profit 6billion sale cost incom net earn surplu expenditur shortfal pretax 5gross turnov offset exceed dividend payrol receipt 4alloc
fear 7worri 6anger panic anxieti scare backlash 5warn concern threat threaten danger widespread prompt spark trigger alarm provok linger stoke resent 4rumor
abil 6skill 5abl strength capabl talent willing expertis inabl statur
retir 4resign pension retire boomer
custom 6user 5servic employe client buyer purchas subscrib shopper vendor conveni
sun 5moon sky yang ming sunlight 4bright sunshin jin yan
gulf 6kuwait arabian aden 5coast atlant mediterranean yemen persian oman coastlin
virginia 8maryland alabama 7carolina pennsylvania illinoi tennesse missouri connecticut oregon kentucki mississippi arkansa delawar 6massachusett 5salem charleston omaha lexington
corpor 6compani busi financi invest enterpris subsidiari 5execut privat asset ceo entiti conglomer llc 4manag affili relianc
introduc 6adopt introduct modifi 5version propos incorpor enact 4model unveil
academi 6scienc graduat 5school univers colleg institut prestigi diploma 4guild preparatori
particular 6exampl specif regard context 5differ common certain influenc refer uniqu instanc aspect object characterist trait 4import factor
survei 6poll 5estim censu statist thomson nielsen analyz 4report observ bloomberg geolog reuter
easi 6quick easier straightforward 5wai better hard difficult simpl perfect imposs clever 4choic easili cheap trick inexpens
mainli 8mostli primarili 7predominantli 5larg 4heavili notabl compris
choic 6choos 5candid prefer 4decis reason easi altern desir
mind 6think realli thing sens understand wonder imagin thought conscious 5self consciou geniu conscienc obsess 4grasp ego
add 6ed recast 5ad extra trim updat graf sauc garlic pv 4option writethru
reduc 6cut cost increas reduct excess decreas slash 5elimin therebi minim drastic 4rais
replac 5remov successor instal switch 4newli interim substitut modifi outgo
nativ 7indigen 5inhabit peopl tribe aborigin ancestor hawaiian ancestri maya 4primit
assist 6coordin 5aid relief personnel supervis facilit 4counselor manpow
crowd 8cheer 7spectat 6fan shout boo applaus chant protestor mourner 5thousand stadium ralli audienc gather pack parad greet mob dispers 4ten demonstr
complex 6structur 4build construct architectur
quit 7someth pretti fairli 6realli noth seem perhap obvious somewhat surprisingli frankli 5less yet rather bite extrem perfectli albeit 4far unlik
poland 7czechia hungari slovakia warsaw lithuania 6germani romania czechoslovakia 5soviet voivodeship baltic 4ussr
enter 4entri
netherland 7belgium 6franc germani sweden denmark luxembourg holland rotterdam 5europ switzerland
crew 6rescu boat pilot aboard sailor rescuer diver 5astronaut
fine 4charg suspend sentenc punish bail
pound 7kilogram 6dollar dlr ton tonn ounc kg 5million euro penc weigh
environment 7ecolog 6environ pollut hazard 5health safeti climat epa environmentalist
subject 6topic 5question matter regard context essai 4write sensit interpret
jersei 5colorado minnesota indiana connecticut portland delawar blazer 4brunswick
kosovo 7serb bosnia albania macedonia 6serbia yugoslavia chechnya sarajevo balkan herzegovina pristina 5nato peacekeep chechen macedonian ossetia srebrenica abkhazia
10 820 12 11 15 13 16 14 75 7 8 17 63 4 6 4number
draw 4match charlton
bu 7buse taxi 6passeng truck ferri subwai commut cab 5station metro ambul carriag
yard 7touchdown 6intercept punt 5pass meter rush td kickoff
voic 6vocal choru 5express sound sing tone echo melodi soprano 4sympathet
degre 7bachelor 6graduat undergradu diploma phd 5univers yale celsiu fahrenheit 4master latitud
watch 5see everyon wait everybodi sit camera listen 4cry
ic 6melt 5hockei snow cream skate chocol glacier 4crystal soda foam
legisl 8legislatur 7senat lawmak amend enact 6bill congress congression repeal 5parliament constitut reform parliamentari referendum veto judiciari bipartisan 4proposit ratif
collect 6archiv catalog artwork 5document donat compil treasur manuscript artifact collector specimen
reject 7accept 6oppos 5agre propos refus condemn endors unanim reconsid 4favor formal dismiss
els 8everyon anyon everybodi nobodi anybodi somebodi 7someth thing noth anyth everyth someon happen mayb whatev anymor 6exactli myself stuff forget imagin yourself guess anywai somewher somehow whenev wherev whoever bother 5anywher ourselv everywher nowher 4alon mess
rich 5vast wealth wealthi impoverish abund 4divers richest caspian
influenc 5particular contemporari genr tendenc 4cultur literari influenti percept
soccer 8footbal 7basketbal volleybal 6team leagu club player sport basebal tenni hockei rugbi softbal 5cup coach squad fifa amateur polo badminton 4superstar powerhous
arafat 9yasser 7sharon abba netanyahu 6israel palestin hama mubarak pere olmert barak rabin plo 5mahmoud karadz assad hosni mahmud nabil pna
draft 5nfl nba amend nhl ratifi blueprint 4propos resolut
sex 8sexual 7homosexu 6marriag gai abus lesbian prostitut pornographi 5male abort gender
editor 7magazin editori columnist 6publish newspap journal writer journalist newsweek 5page column reader correspond herald statesman newslett freelanc 4press ap syndic
rival 6competitor 5foe powerhous 4giant oppon rivalri feud
strategi 5polici focu approach aim focus tactic devis 4strateg counter innov
girl 8boi 7child teen teenag 6woman mother babi pregnant mom girlfriend ager 5man young femal youth 4nake
jordan 6egypt saudi syria arabia kuwait amman 5arab lebanon libya damascu oman 4maher
happi 7glad 6good love feel fun nice wonder proud pleas lucki sad excit sorri delight thrill humbl 5comfort forev satisfi luck hungri goodby happili 4healthi enjoi quiet
giant 5compani maker telecom conglomer powerhous 4biggest rival telecommun titan ericsson
save 4help goal cost chanc taxpay sacrific wipe
jackson 6bryant 5starr lewinski madonna preslei 4allen simpson harrison elvi coleman
wing 5front rear tail vertic 4coalit squadron nationalist flank
prosecutor 7investig lawyer juri prosecut indict 6court case judg crimin fbi testifi juror magistr 5testimoni tribun probe warrant starr ito 4author
identifi 6ident 5find discov specif unknown classifi identif detect trace
larger 8smaller 6small size bigger smallest 5big tini diamet 4sizabl
articl 7publish essai 6write journal page edit editori commentari illustr newsweek excerpt 5review paper cite 4summari citat
option 5avail 4offer addit add extra plu trim menu
sri 9lanka 8lankan 7bangladesh 6india tamil wicket 5pakistan cricket colombo kumar 4scoreboard
doctor 7medic patient nurs surgeon psychiatrist 6hospit medicin clinic surgic psychologist prescrib practition 5dental veterinari 4colleagu
gmt 6edt noon middai 5sundai saturdai shortli pm midnight 4afp xinhua est
rural 6urban 5district villag farm township impoverish countrysid hamlet 4peasant
fellow 5young colleagu mentor 4former influenti
sanction 7impos embargo 5ban resolut suspend punish tougher unilater punit slap 4lift suspens boycott expuls moratorium
smaller 8larger 6small 5big size bigger tini smallest newer
contribut 5substanti contributor 4benefit greatli expenditur
owner 6tenant 5own ownership franchis buyer leas builder 4properti
secret 6cia spy 5intellig agent fbi hide secretli confidenti undercov spi clandestin kgb covert 4secreci
princ 6king duke princess throne nephew 5son royal queen crown emperor albert sultan 4baron
treati 7pact ratifi 6agreement protocol ratif 5resolut lisbon kyoto 4sign bind
cast 6actor 5vote actress nomin ballot 4star oscar nomine
highli 5particularli 4influenti similarli renown poorli overli prolif energet problemat
civilian 7soldier unarm 6wound 5personnel casualti ambush sniper servicemen
basketbal 7footbal soccer hockei nba volleybal softbal 6team coach basebal athlet ncaa collegi varsiti 5player sport bowl junior wrestl bulldog 4superstar
fair 5transpar 4honest
interior 7exterior 5decor facad 4minist ministri roof landscap eleg textur
henri 6william charl sir edward franci samuel 5john georg walter albert frederick iv baron ferdinand ernest edwin 4jame thoma philip
lawmak 7senat legisl 6congress republican congression gop 5democrat politician legislatur lobbi lobbyist 4capitol mp duma
prepar 6readi 4decid cook carefulli bake
malaysia 8singapor 7thailand 6indonesia kuala lumpur ringgit brunei 5kong asian 4mahathir mohamad
wrong 7stupid 6think anyth mistak somebodi guess sorri excus mistaken 5ignor incorrect
serb 8bosnia croat 7kosovo croatia sarajevo 6serbia yugoslav albania chechen karadz 5moslem slobodan zagreb grozni mladic srebrenica bihac
tabl 5room sit dine 4stand box bottom pool lunch fixtur stack
bureau 6depart 5agenc statist cdc meteorolog 4ministri commerc usda
spokeswoman 7spokesperson 6spokesman 4offici agenc ministri stephani icrc
commit 5pledg intent oblig fulfil sincer forgiv 4pursu wrongdo abid
ralli 5protest crowd demonstr cheer protestor buoi 4ahead chant
ambassador 6diplomat envoi 5embassi 4solana consul madelein lavrov
ensur 6guarante assur adequ safeguard 5necessari maintain effici suffici enabl transpar 4proper vital
document 6detail copi archiv memo confidenti manuscript 5inform materi paper collect obtain submit classifi memorandum diari authent paperwork 4incomplet withheld
bosnia 8serb croat 7kosovo croatia sarajevo herzegovina 6yugoslavia yugoslav karadz srebrenica bihac 5nato dayton moslem slobodan balkan mladic
rice 7wheat bean 6corn grain bread veget flour potato 5straw condoleezza 4raw
super 5game cup championship champion bowl afc lightweight nfc 4champ
carolina 7florida virginia ohio michigan tennesse mississippi alabama wisconsin nebraska 6charleston 5rhode raleigh
directli 6indirectli 4freeli
initi 5propos 4plan announc launch approv subsequ experiment
relief 6aid humanitarian 5assist disast 4rescu reconstruct reliev
yuan 6billion dollar trillion hk nt dong 5huang cheng 4penni
earth 8planet 6moon orbit jupit 5solar spacecraft graviti asteroid 4atmospher
poll 7voter 6elect vote survei ballot turnout 5talli undecid 4statewid
bc 6gen fea bce 5ld ce 4undat writethru pv xxx
loui 5pierr cardin 4chicago charl philadelphia saint cleveland albert vincent antoin
corrupt 6alleg scandal fraud rampant briberi graft 5crimin abus cheat 4taint bureaucraci
pictur 7photo 6imag photograph footag portrait poster 5movi video screen graphic cartoon vivid nude 4nake
storm 8hurrican 7wind typhoon cyclon 6rain tropic flood swept tornado 5wave mph katrina batter tide blaze landslid kph rita lash ashor havoc tidal 4remnant
refuge 6displac unhcr 5camp humanitarian flee rwanda asylum shelter evacu homeless migrant seeker influx exodu repatri 4karen migrat
defeat 7victori 6win beat oppon upset semifin triumph quarterfin 5lose battl overwhelm crush overcam undef 4oust narrowli mighti
spot 5place pick 4sundai saturdai yellow sight
bond 6treasuri benchmark yield equiti 5stock debt currenc borrow swap 4matur
embassi 7consul 5ambassador diplomat 4bomb barrack riyadh
switzerland 6germani austria belgium luxembourg zurich 5netherland sweden basel
request 6permiss submit 5ask receiv immedi refus file warrant plea petit instruct consent summon notifi paperwork 4send pardon
estat 7properti 6manor 5privat own asset residenti mansion plantat cottag 4ownership
trust 6mutual 5betrai 4invest fund insur foundat asset charit
ceremoni 7inaugur 6funer celebr parad ritual farewel commemor gala 5festiv attend wed occas firework centenni 4recept
gui 7realli thing everybodi stuff 6think lot mayb somebodi crazi dad 5look nice lucki bunch mess buddi 4smart
fulli 6properli 5compli firmli perfectli thoroughli 4successfulli adequ promptli abid
occur 5happen incid accid erupt occurr 4caus collis aris
kingdom 6king empir ruler 5dynasti holland monarchi isl realm conquer prussia
shortli 6later midnight afterward 5late soon morn gmt briefli dawn noon thereaft abruptli 4prior till
bob 5tom jim dave phil chuck 4jack dole jerri rick pat billi ted
accept 7reject 6refus 5agre offer formal prefer satisfi endors consent
diplomat 6ambassador envoi 5embassi diplomaci 4consul madelein holbrook mccormack
cold 6dry warm chill 5winter hot snow cool wet frost cooler warmer 4mild
facil 6storag 5build construct equip laboratori mainten reactor depot recreat renov 4center capac reloc
discov 7find 6discoveri trace uncov 5identifi reveal unknown detect fossil retriev 4search disappear suspici
contact 5inform 4mail agent confidenti email
regim 7dictat dictatorship 6overthrow repress authoritarian 5saddam hussein toppl 4apartheid ouster
airlin 8airwai 6flight boe carrier airbu 5plane passeng pilot aviat delta charter fare tran faa 4continent
youth 6teenag youngster 5young student boi girl teen 4junior elit
safe 6safer 4stai comfort shelter haven refug suitabl unsaf
penalti 6punish 5minut goal score defend kick substitut overtim foul 4equal punit
transport 7freight 6rail cargo 5servic traffic railwai passeng aviat mainten util ferri logist
marriag 8divorc 6marri coupl sex birth 5relationship gai abort wed consent lesbian homosexu spous 4breakup ordin
mayb 8think 7lot realli someth thing noth anyth happen els everybodi wonder guess anywai anymor yeah 6even get go perhap gui rememb exactli myself stuff forget ok hopefulli bother 5see come bite wors lucki somewher sooner somedai
highwai 7road rout interst intersect freewai sr expresswai 6lane junction terminu 5along traffic railroad ny corridor bypass interchang md 4section toll trail exit
door 6room window lock curtain porch 5open insid floor gate rear frame garag bathroom cockpit stair closet microphon 4desk bang
threaten 5threat fear harm endang sue retali crippl 4warn avert
silver 9gold 8bronz 7medal medalist 5olymp golden copper diamond platinum 4preciou coin mint
passeng 7cargo ferri 6flight bu buse taxi freight luggag 5airport airlin transport airwai strand hijack commut collid cab motorist amtrak baggag
scott 5adam 4craig irwin
rescu 7rescuer 6crew survivor firefight 5helicopt trap evacu stricken wreckag salvag diver retriev 4search relief hostag
appar 6accident 5seem reportedli unclear suddenli seemingli presum supposedli unawar mistaken 4suspici unconsci
export 6sale product manufactur output consumpt shipment commod textil 5trade domest tariff supplier quota refin 4produc
failur 6fail inabl 5problem caus mistak chronic setback breakdown 4flaw defect
increas 7decreas 6rise reduc 5growth grow greater steadili diminish 4excess
specif 7specifi 6particular explicitli 5certain type identifi refer instanc appropri defin object context relev modifi criteria 4classifi elabor explicit modif
fresh 6dri lemon ginger 5pepper oliv garlic chop tomato freshli ripe 4mix
card 6tag passport id 5identif 4ticket automat holder stamp slot
sixth 9fourth fifth seventh eighth ninth 8third 7second tenth 6first straight consecut finish 5singl complet fastest 4rank longest
understand 7learn explain 6think sens mind knowledg awar realiz frankli importantli honestli 5matter idea experi stress definit attitud solv fundament perspect thought emphas percept appreci profound convei grasp
panel 6commiss chair 5committe board juri chamber subcommitte conven
latin 5translat 4asia mexico spain languag caribbean hebrew gospel
refer 6name describ word mention descript phrase 5exampl origin particular specif text instanc commonli deriv surnam usag explicitli 4call spell
item 5cloth gift bag furnitur purchas jewelri merchandis accessori 4packag
benefit 6incom pension retire beneficiari 5employ compens subsidi incent medicaid 4contribut reward
partner 6partnership 5allianc co ventur 4invest relationship mutual consult
broadcast 7tv radio channel jazeera 6network cabl abc bbc cb televis espn itv 5media station satellit fm hd 4affili transmit
catch 6ball 5shoot throw touchdown foul grab hook intercept 4rush chase
pretti 7realli quit 6someth look noth bite nice obvious fairli perfectli surprisingli incred terrif 5littl sexi 4smart bunch bore overli
driver 7car 6truck taxi motorcycl ferrari schumach cab motorist 5drive tire rider nascar mclaren cart earnhardt
steve 6phil 4jim chri dave rick doug
capac 5output capabl 4facil maximum storag effici cubic
feed 5inflat ecb 4eat milk cow bernank pig policymak
box 5bag stuf 4insid tabl disc punch glove stack
prize 7award nobel 6laureat pulitz 5honor literatur literari prestigi cann 4outstand
boost 7bolster 6improv offset buoi 5growth profit stronger strengthen enhanc optim spur stimul dent 4rais
ford 7toyota chrysler nissan 6motor gm honda automak volkswagen chevrolet sedan wagon 5pickup dodg 4model
episod 6seri sequel sitcom parodi storylin 5show appear drama comedi film serial recur
climat 6environ warm 5global weather environment atmospher greenhous ecolog
destroi 6destruct ruin demolish 5damag burn rebuilt wreck remnant loot
roman 7byzantin 6cathol ancient orthodox mediev 5church centuri rome bishop rite 4maya
conduct 5monitor routin examin supervis evalu audit thorough analyz 4exercis observ conjunct undertak
imag 6pictur imageri 5video photo displai camera visual graphic mirror icon depict scan
accid 7crash collis 6incid 5kill injur occur explod accident wreck derail
mari 7ann 6sister elizabeth anna margaret catherin helen louis carolin 5ladi maria grace joan clair teresa goddess katherin 4virgin shirlei
block 4pass barrier sidewalk ramp
heat 6cool temperatur 5water hot warm radiat oven puls boil melt 4pressur thermal
push 5back move step pull eas drag squeez 4pressur toward swing hammer bounc
agent 7undercov 6fbi 5suspect secret cia spy spi kgb 4contact
joseph 6eugen 5edward franci samuel frederick ernest josef 4charl nichola juliu
massiv 5big unpreced unleash 4vast enorm devast
structur 6construct complex 5build function concret architectur 4form exist shape framework exterior modif
normal 4condit
worldwid 5global 4asia nationwid
advanc 5semifin quarterfin 4seed
advantag 5chanc opportun leverag 4goal gain clout
convent 5geneva 4ratifi
southeast 8northeast southwest 7east northwest 6south north southern eastern southeastern 5west central region asia pacif 4rim
respect 6digniti 5honor recogn equal principl satisfact norm abid adher
joe 5jerri 4mike tom charli chuck catcher
farm 7farmer agricultur dairi 6plant cattl ranch sheep livestock plantat farmland 5rural mill cultiv lumber fertil 4barn peasant backyard
pennsylvania 7virginia ohio illinoi missouri 6massachusett maryland connecticut wisconsin delawar 5lancast lexington
bowl 5cup basketbal super toss packer mvp pacer 4game kickoff
ohio 8michigan illinoi missouri 7carolina pennsylvania iowa indiana mississippi wisconsin nebraska 6connecticut dakota vermont delawar springfield 5hampshir midwest
prior 5follow subsequ discontinu 4due period previou date shortli commenc incept
houston 8dalla 7seattl 6angel miami denver tampa cincinnati oakland orlando sacramento 5atlanta minneapoli paso
novel 8fiction 7book antholog 6stori write biographi comic tale fantasi adapt poem romanc narr sequel thriller novelist screenplai memoir autobiographi trilogi 5mysteri serial epic potter manga protagonist
cox 5mail page column globe editori columnist nyt telegram hearst 4statesman
on 5like 4other older
asset 7invest 6fund debt loan equiti portfolio liquid ub 5financi bui valu properti cash account corpor estat wealth transact deposit accumul madoff 4trust stake ownership sovereign dispos acquir yuko
sister 8mother daughter 7wife grandmoth sibl aunt 6mari princess cousin girlfriend granddaught 5twin nun 4companion
extra 6plu 5addit add bonu 4need give full minut option
crash 7accid collis 6plane wreckag collid 5explod pilot helicopt debri fog wreck 4down
basic 6essenti 5standard principl fundament curriculum ration 4simpl implement tenet
slightli 7sharpli somewhat 5fall higher lower significantli weaker dip 4slight broadli
recoveri 6economi turnaround 5growth slow stabil recov sustain slowdown robust sluggish 4fragil
jerusalem 7israel hebron 6palestin gaza jewish tel aviv ramallah bethlehem 5beth golan beit aqsa 4settlement sinai
studio 6mgm 5video theater disnei cinema film paramount theatric emi 4walt
jim 5bob pete 4mike tom steve dan dave phil rick greg doug
kim 8jong 7korea lee jung hyun yong choi 6chun cho 5pyongyang dprk il min nam jen hee 4shin jo
actor 8actress 7comedian 6movi star cast comedi filmmak playwright screenwrit 5role charact hollywood oscar portrai dancer portray soprano 4nicholson puppet
gun 7rifl cannon pistol 6arm bullet ammunit grenad firearm sniper calib 5knife 4spear arrow
meter 7foot 6kilomet km cubic ft centimet 5mile squar yard tall diamet 4distanc altitud hurdl
intend 5plan decid suppos intent 4abl aim necessarili persuad proce explicitli
link 7connect 4network suspect qaida qaeda ji
offens 6quarterback 5defens tackl touchdown patriot raider bronco lineback intercept buc cornerback blitz
technic 5skill logist 4mechan mathemat expertis organiz verif
ed 7updat recast 6add graf 5ap undat ld nyt writethru pv 4roundup xxx
numer 7sever variou 6notabl multipl countless 5varieti 4includ frequent
loan 7debt payment mortgag borrow lender repai 6fund credit financ cash asset lend bailout default subprim 5creditor 4mae freddi
certainli 8realli obvious undoubtedli 7think alwai sure seem clearli inde hardli necessarili 6believ probabl wo perhap doubt truli unfortun nonetheless somehow ought frankli importantli 5yet prove definit inevit deserv seldom
syria 7lebanon damascu 6jordan assad golan 5israel iran arab hezbollah mideast 4hariri
oppos 6reject favor strongli advoc denounc propon 5support argu abort openli disagre 4embrac overwhelmingli
sweden 7norwai denmark finland 6netherland austria stockholm scandinavian 5switzerland belgium luxembourg iceland erik johan johansson ander
argentina 8uruguai 7brazil chile ecuador paraguai 6spain portug peru bolivia bueno boca 5guillermo
promis 7pledg 6vow 5hope assur 4seek renew guarante reward fulfil
entertain 5tv media hollywood comedi disnei cinema mtv theatric amus 4lifestyl walt leisur spectacl
uk 5britain australia bbc chart ep itun itv remix
slow 7pace slower sluggish 6faster slowdown acceler 5fast recoveri eas steadi gradual 4continu rapid hamper
audienc 7viewer 6listen 5crowd delight enthusiast applaus cheer laughter 4attent spectat
captur 6seiz 5surrend 4soldier enemi escap captiv
clearli 7seem certainli obvious 6inde definit nevertheless hardli necessarili nonetheless undoubtedli 5acknowledg vagu impli
microsoft 8netscap 7softwar googl ibm intel yahoo oracl cisco compaq 6appl aol dell browser desktop hewlett iphon 5hp nintendo
mccain 8obama gore kerri dole romnei 7bush clinton republican barack gop hillari palin biden gramm huckabe 6chenei bradlei giuliani schwarzenegg buchanan lieberman rodham 5campaign thompson endors congressman forb contend ashcroft kemp tout perot nader cuomo schumer
queen 7princess 6king royal crown elizabeth victoria 5princ ladi monarch windsor empress 4alexandra
forest 7habitat woodland 6mountain wildlif pine farmland wetland swamp 5land wood tree acr oak hectar jungl countrysid wilder forestri heath moist subtrop 4dens
toni 4silvio
pick 5spot grab 4get rooki punch toss bounc scratch
journalist 6writer editor photograph freelanc 5interview magazin activist columnist
dozen 8hundr 6sever thousand countless 5few 8 9 ten scatter 4other
bar 5ban restaur cafe 4grill loung
oversea 6abroad 5invest mainland 4foreign hong singapor purchas repatri
volum 5turnov 4rise edit output monthli composit quarterli
disput 6contenti disagr 5conflict controversi settl resolv arbitr deadlock feud 4aris longstand
personnel 6staff 5militari guard assist civilian duti corp assign deploi battalion conting sergeant 4recruit dispatch isaf auxiliari staf
combat 6warfar 5forc troop fight battl command fighter infantri airborn 4tactic aerial battlefield
except 5instanc 4circumst uncommon
combin 5mixtur blend
missil 8ballist 7warhead 6nuclear weapon rocket radar submarin warplan weaponri 5launch capabl torpedo
golf 7tenni 6pga golfer 5tour cours sport tournament lpga augusta nicklau 4polo poker
packag 5stimulu bailout kit 4plan budget item bonu incent
admit 6deni acknowledg confess 5guilti insist regret wrongdo cheat
affect 6advers 5caus impact harm 4damag greatli disrupt hurt worsen
extend 5extens stretch shorten 4limit expand lift indefinit
ey 6hair skin nose ear lip 5head mouth chest smile ei thumb 4rai touch blind
minor 5ethnic 4discrimin tutsi
background 5detail color context 4ident descript recast accent textur
deficit 6budget fiscal gdp surplu shortfal 5inflat unemploy trillion gross slash shrink 4gap
fort 6garrison 5locat fortress charleston vicin fortifi omaha randolph
engin 6mechan locomot prototyp 5design equip motor compon diesel aerospac technician parson 4model builder pratt
artist 7musician painter sculptor 6music art contemporari genr filmmak songwrit artwork 5collabor photographi dancer showcas 4work
chri 5sean 4steve kevin jason matt phil rick kenni brett ricki
fox 6tv abc nbc cb 5cnn hbo pb sitcom 4bravo
wait 6hurri 5get stai watch walk sit await paus 4asleep
increasingli 6particularli accustom 5especi wari overli 4becom somewhat surprisingli alik famous
cell 6brain gene tissu tumor 5dna cellular cord molecul embryo plasma
fish 7fishermen salmon shrimp tuna trout 6fisheri whale seafood 5hunt shark freshwat cod
scale 5magnitud 4measur size richter
ali 6moham mohammad muhammad hassan ahmad akbar sy 5khan ahm ibrahim rahman hasan ayatollah khamenei yusuf 4shah mustafa kamal karim
solut 5framework solv 4negoti altern compromis viabl equat mediat
none 5never noth anyth nobodi hardli presum 4inde exactli
approxim 8roughli 6km 5total mile estim kilomet densiti compris
unless 5cannot wo whatev otherwis anywai compli whenev anytim 4deadlin
convict 8guilti sentenc acquit 7charg murder crimin plead indict imprison treason feloni manslaught 6trial arrest prison prosecut punish conspiraci rape confess parol probat conspir 5custodi innoc extradit juvenil offend pardon contempt 4nichol pinochet moussaoui
philippin 6indonesia peru manila 5vietnam thailand puerto rico rican hawaiian mindanao
strip 6gaza rafah jericho 5ramallah nablu beit 4palestin jenin
parliamentari 7elect parliament 6vote elector mp 5assembl seat legisl constitu duma
tenni 7tournament golf volleybal badminton 6soccer wimbledon indoor atp wta softbal 5venu outdoor chess polo 4open champ
simpl 6straightforward 5rather exampl easi perfect eleg clever 4basic pure
digit 6video audio 5data comput electron dvd wireless disk download optic multimedia hd dial printer 4analog
scientist 7research expert physicist 6studi laboratori 5scientif colleagu discoveri lab psychologist
stone 7brick 6marbl granit 5rock templ iron concret wooden tomb carv pillar 4spear
miami 7florida jacksonvil 6houston dalla denver orlean tampa orlando 5memphi havana 4charlott
steel 7metal iron aluminum 6cement 5plastic copper rubber textil nickel 4rod pulp weld
cricket 7rugbi 6england pakistan bangladesh indi bowler batsman 5footbal sri icc xi umpir 4captain scoreboard
promot 5encourag enhanc facilit 4aim foster innov sponsorship benefici
varieti 6variou 5numer fruit veget flavor exot cuisin herb 4includ divers
opinion 6dissent disagre 5question view argument judgment skeptic affirm
answer 7question repli 6ask guess honestli 5address tell respond reader listen explan correctli 4advic
task 5assign overse logist daunt 4coordin undertak
massachusett 7connecticut vermont 6virginia pennsylvania illinoi missouri hampshir delawar worcest 5rhode lexington lowel
liber 6conserv radic socialist centrist feminist 5social movement reform nationalist mainstream ideolog marxist populist unionist 4democraci
guilti 8convict plead 7charg sentenc acquit feloni manslaught 6innoc indict plea confess treason 5admit contempt liabl unlaw neglig conspir 4cheat moussaoui
strength 5strong confid abil momentum statur 4weight skill weaken clout
determin 5whether outcom assess exact regardless examin evalu precis paramet 4proven
christma 8holidai 7ev easter thanksgiv halloween 6birthdai feast 5anniversari wed valentin
jack 4tom bob sam billi charli chuck
adopt 6introduc 5propos approv resolut amend implement guidelin enact ordin
gore 8mccain dole 7bush clinton obama kerri 6gop hillari chenei giuliani rodham perot 5presidenti bradlei lieberman palin recount kemp nader 4rudolph
physic 7psycholog 6mental cognit 5behavior chemistri mathemat biologi 4experi
page 6web articl photo column editori blog 5post mail editor cox edit reader 4click
alli 6enemi foe 5axi backer loyalist staunch 4allianc loyal invad
maintain 5ensur stabl strengthen retain adher 4improv suffici preserv
cuba 7castro havana 6mexico venezuela panama dominican nicaragua 5hondura
troubl 6worri woe 5problem crisi struggl difficulti turmoil plagu 4distress
mix 7mixtur 6blend 5sweet flavor spice ginger vanilla 4fresh
xinhua 6afp 5quot 4report gmt shanghai guangzhou newswir irna
philadelphia 8chicago pittsburgh milwauke 7boston detroit cleveland baltimor cincinnati 6toronto dalla montreal portland memphi minneapoli jacksonvil syracus louisvil 5york atlanta orlean brooklyn columbu nashvil hartford rochest omaha 4loui
arizona 7texa florida kansa colorado minnesota oregon tucson 6california utah nevada wyom 5mesa ventura 4cal
divid 7split 6evenli 5separ 4portion roughli boundari compris partit
shanghai 8shenzhen guangzhou tianjin 7guangdong 6china kong hong beij singapor taipei osaka jiangsu 5tokyo hanoi kaohsiung minh 4xinhua
in 7pitch homer rbi out scoreless strikeout 6bat hander shutout 5run batter
congression 7republican senat gop 6congress legisl lawmak bipartisan gubernatori 5capitol congressman caucu lobbyist 4partisan ir staffer
will 7want unwil 6abl eager reluct willing ought 5agre readi convinc persuad keen wise compel dare 4inclin
edg 5point behind straight corner narrow slip angl slid 4bottom flat
window 6door 5wall glass instal roof browser desktop porch facad 4platform
pope 8benedict 7vatican xvi 6bishop archbishop papal 5paul cardin patriarch 4gregori clement
farmer 7farm grower 6cattl wheat crop livestock dairi peasant 5agricultur plantat cane 4local
upper 6lower 5portion outer 4district floor inner elev slope jaw
plot 6conspiraci foil mastermind 5terrorist murder assassin conspir 4attempt
sexual 8sex 7abus homosexu 6rape harass 5gai behavior gender lesbian inappropri explicit pornographi
rel 4famili cousin distant
mid 6late 5earli 4low lowest autumn
singer 8musician 7song pop guitarist pianist songwrit vocalist 6music actress sing rap dancer rapper ballad 5duo idol madonna comedian bassist tenor soprano
urban 6rural 5popul neighborhood metropolitan residenti landscap suburban 4area
librari 7archiv 6museum 5art galleri classroom manuscript catalog auditorium smithsonian 4carnegi
leg 7knee neck ankl thigh 6shoulder chest wrist toe 5leav miss pair limb
babi 7infant 6child mother daughter boi girl pregnant mom 4betti doll boomer
northwest 9southwest 8northeast 7southern northern southeast northeastern northwestern southwestern 6mile eastern kilomet southeastern inland 5north west delta midwest farther
dark 6grai bright shadow pale purpl shade 5light sky thin pink cloud 4flesh shine
crude 7oil barrel brent 6gasolin petroleum refin 5price opec inventori refineri mercantil stockpil soybean 4deliveri raw
pull 6back knock grab 5put awai break push tear drag snap rope 4stop lift chase lock button wipe bolt
theater 7broadwai cinema 6opera theatric 5studio galleri ballet shakespear auditorium 4guild
remov 5replac temporarili insert peel 4mold
commission 5commiss 4council secretari enforc unhcr fisheri
immigr 7migrant 6deport emigr 5illeg citizen asylum citizenship migrat seeker 4hispan latino alien influx
michigan 8ohio illinoi wisconsin 7carolina iowa tennesse maryland indiana missouri alabama nebraska 6auburn 4toledo
plu 6extra 5addit bonu 4option premium minu apiec por
kansa 7texa arizona minnesota tennesse oklahoma indiana missouri nebraska 6colorado midwest 5baylor
danc 7dancer 6music sing ballet 5song perform concert hop choir ensembl anthem costum disco 4stage circu
suspend 7suspens 6resum indefinit 5sanction shut halt temporarili reinstat 4fine lift cancel freez expel
marin 6navi naval 5armi command corp battalion sailor commando 4okinawa
heavili 5mostli larg poorli 4mainli primarili badli unfairli
junior 7varsiti 6volleybal 5senior championship basketbal athlet elit freshman tier sophomor collegi softbal 4class youth intermedi lightweight
learn 7understand teach 6experi knowledg lesson 5explain skill realiz
perman 7temporari 4indefinit
code 5system standard protocol databas interfac id 4law domain statut filter zip ip
unabl 7abl 6fail unwil 5tri cannot refus imposs inabl vain 4scrambl
surfac 5soil depth layer crater 4clai runwai outer fluid diamet vertic horizont
split 7divid 5separ faction merg feud breakup evenli 4fold
hollywood 6movi blockbust 5star actor entertain comedi broadwai cinema filmmak spielberg 4beverli
chemic 6biolog toxic 5materi compon substanc pharmaceut contamin radioact synthet 4compound
danger 6threat hazard 5seriou risk fear extrem consequ vulner pose 4potenti confront prone unpredict
poverti 6allevi 5unemploy hunger poorest miseri 4poor famin preval
agricultur 7farm forestri 6crop livestock fisheri irrig 5farmer commerc tourism cultiv fertil
distanc 6sprint 5speed km length nearest width 4meter horizont
kennedi 6reagan 5ronald nixon roosevelt truman eisenhow 4wilson rockefel kaczynski
rain 7wind snow 6heavi weather storm flood wet rainfal fog raini 5drought dust landslid frost shower lash 4ash sunshin
promin 7influenti 6notabl renown 5famou distinguish outspoken prolif emin 4popular profil amongst charismat
commerc 5trade depart industri agricultur tourism subcommitte 4affair bureau telecommun undersecretari
weekli 7daili monthli 6newspap magazin 5publish editori quarterli bulletin newslett 4yearli
bin 8laden osama 6al qaida qaeda khalifa 5hussein abdullah zarqawi khalid faisal 4ibn
nigeria 7ghana 6angola niger cameroon 5kenya seneg mali obasanjo gabon 4lago abuja
visitor 7tourist 5visit travel guest greet flock 4attract pilgrim spectat glimps
czechia 8slovakia 7poland romania hungari slovenia lithuania 6republ pragu latvia czechoslovakia 5pavel toma
theori 7concept hypothesi 6philosophi notion evolut logic quantum theoret evolutionari 5idea analysi method underli graviti abstract theorem 4darwin
hussein 9saddam 6iraq 5baghdad regim bin moham hassan 4mahdi amin gadhafi
shot 7shoot 5minut score par bullet foul birdi goali puck vollei jumper 4shootout baselin
therefor 7thu henc furthermor likewis 6cannot necessarili 5howev mean depend assum moreov wherea therebi accordingli
male 9femal 6adult offspr 5woman ag sex younger 4young mate
coverag 5espn 4cb cnn medicaid
squad 7team 5player footbal captain soccer rugbi lineup roster
holidai 8christma 7easter thanksgiv 6weekend feast halloween 5wed vacat ramadan 4calendar carniv
master 5cours teach bachelor diploma phd 4art degre martial mathemat
focus 7focu 6emphasi emphas 5strategi topic 4aim primarili aspect devot forefront
exist 5furthermor 4within origin establish structur defin moreov henc
fly 7plane flight jet fli 6helicopt aboard 5air arriv pilot balloon 4airspac
abu 6al sayyaf 5moham sheikh omar hassan zarqawi jamal nabil 4ben ibn
li 5wu lie zhang ly yang yu jin dong yong
expans 5expand rapid 4growth acquisit enlarg
fighter 6helicopt jet guerrilla 5rebel taliban combat bomber warplan commando 4enemi trainer
rare 6uncommon 5unusu occasion seldom 4bird
anniversari 8commemor 7birthdai celebr 6coincid centenni 5christma ev inaugur reunion tiananmen 4mark mileston
medicin 7medic 6doctor nutrit veterinari 5health clinic prescript hopkin specialti pharmaci antibiot
stabil 6stabl 5economi recoveri balanc strengthen sustain fragil instabl 4prosper
atlant 7pacif ocean 6sea coast caribbean mediterranean continent 5gulf delta maritim archipelago bermuda coastlin 4tran
hockei 7footbal basketbal nhl 6leagu basebal soccer skate volleybal softbal 5ic amateur chess varsiti 4scout roller
blair 6chirac sarkozi schroeder 5netanyahu colin olmert maliki merkel straw rudd thatcher chretien villepin 4georg howard gordon cameron harper downer
machin 5comput equip devic tool hardwar machineri portabl 4manual autom apparatu
ancient 7mediev 6roman templ sacr tomb artifact mytholog relic 5centuri modern histor earliest persian archaeolog goddess birthplac inscript potteri maya
insist 6refus acknowledg 5sai deni admit argu repeatedli intent reiter assert disagre refrain 4conced
jose 7carlo lui miguel 6francisco diego antonio juan manuel pedro rafael eduardo vicent 5fernando ramo javier ramon alvaro
politician 6populist 5polit democrat conserv lawmak businessman centrist unionist 4mp alik
grant 6permiss permit exempt 5appli licens guarante amnesti scholarship privileg pardon royalti 4receiv allow
piec 5glass paint sculptur bit fragment chunk 4artwork canva
rank 6highest 5top lowest tenth tier 4sixth finish elit scorer
detroit 7philadelphia cleveland pittsburgh milwauke 6chicago seattl dalla cincinnati 5atlanta columbu nashvil piston
lord 6baron 5king god sir earl heaven 4throne nobl krishna
electr 6ga util diesel 5power energi motor solar transmiss batteri pump grid thermal applianc edison voltag
mobil 7wireless 6broadband 5servic deploi telecommun cellular portabl motorola verizon
younger 7older 6young cousin elder eldest sibl offspr 5ag son femal male youngest youngster 4boomer
check 6luggag 5mail bag identif passport scan baggag 4postal zip paperwork
boat 7ship vessel ferri sail yacht 6crew aboard cruis fishermen tanker 5sink haul drown collid ashor 4steam trailer
cabl 7network 6tv channel broadcast wire wireless broadband 5phone connect satellit telecommun fiber telegraph optic 4transmiss anchor plug
alexand 6vladimir dmitri 5russia putin nichola sergei medvedev mikhail andrei 4anton
statist 6data 5figur censu survei bureau gdp comparison calcul talli 4accord
wild 6bird 5anim wolf breed duck deer eleph exot rabbit 4butterfli bred
honor 6award honorari 5prize respect recogn fame recognit outstand tribut distinguish merit recipi worthi induct commemor homag citat plaqu badg 4statu dedic occas lifetim
walk 5run wait sit stair sidewalk 4throw ride sleep
closer 5vaughn 4toward deeper farther
stake 6sharehold 5share bui own ventur ownership acquir 4bid asset
bottom 5side releg 4top place tabl edg sheet underneath
classic 6contemporari 5music style modern tradit jazz genr epic
jean 7claud 6jacqu pierr francoi 5bernard michel laurent philipp alain dominiqu rene bertrand antoin 4paul marc mauric clair
disast 7catastroph 6earthquak tragedi devast tsunami katrina 5relief aftermath famin hazard cleanup 4meteorolog
usa 4unit bt
transfer 4return obtain termin dispos
argu 6argument assert disagre 5suggest oppos insist advoc unfair justifi contend propon 4unfairli
neighborhood 7suburb 6citi area downtown residenti mall suburban outskirt upscal 5district street resid urban brooklyn bronx sprawl harlem affluent waterfront 4allei
deleg 5repres caucu npc conven 4meet committe confer invit
strateg 4strategi
scotland 7england ireland wale 6edinburgh glasgow yorkshir aberdeen scot 5britain royal ulster isl 4cork
easili 6readili 5cannot quickli somehow instantli 4abl easi narrowli
pace 7slow 6fast slower 5ahead faster steadi momentum acceler turnaround
treasuri 6bond yield 5benchmark mortgag greenspan borrow paulson bundesbank 4reserv rubin bernank
golden 5red silver purpl 4gold award blue yellow crown
urgent 4writethru
zimbabw 7zambia 6africa kenya bangladesh mugab namibia malawi botswana 5african fiji mbeki tsvangirai harar
juri 8juror 7judg prosecutor verdict acquit 6court trial testimoni testifi indict 5appeal panel tribun proceed judgment courtroom deliber arbitr magistr contempt ito 4moussaoui
colorado 7arizona minnesota oregon utah 6california kansa sacramento montana idaho tucson 5jersei avalanch mesa boulder
fbi 7investig cia undercov 6intellig prosecutor agent detect memo interrog 5secret pentagon surveil uncov counterterror 4author
seventh 9fifth sixth eighth ninth 8third fourth 7second tenth 6straight consecut finish 5first fastest 4complet longest
explod 7bomb 6fire blow roadsid grenad rip deton 5incid accid crash explos burst collis gunfir blaze accident 4strike
sentenc 8convict 7prison guilti imprison 6trial punish acquit parol probat treason manslaught 5plea pardon 4fine nichol
fiscal 6budget deficit 5econom balanc trillion gdp surplu expenditur shortfal 4auster
gai 8lesbian 7homosexu 6sex 5marriag sexual abort discrimin openli feminist 4latino workplac
wit 6testimoni testifi 5evid hear scene simpson juror courtroom
metal 7steel 6iron copper aluminum 5plastic rubber tin brass nickel 4materi platinum
count 5ballot talli 4vote fraud elector error turnout recount
ukrain 8belaru 7russia romania bulgaria azerbaijan kiev moldova 6moscow kazakhstan andrei 5viktor armenia baltic gazprom turkmenistan ussr 4oblast
anim 6human creatur pig 5wild cat zoo wolf pet cartoon mous eleph monkei clone 4be
clean 6wash cleaner 5water wast toilet sanit sewag 4dirti cleanup
contain 4addit materi
seiz 7confisc 6captur steal 5possess smuggl kilogram raid seizur cach 4pirat loot
qaida 9qaeda 8osama 7terrorist laden zarqawi 6al taliban bin extremist sayyaf 5terror khalid 4link ji
scientif 7research 6studi scienc knowledg experiment theoret scholarli 5scientist analysi insight 4discoveri explor
abus 7sexual 6alleg sex tortur rape harass misconduct 5corrupt expos offend prostitut pornographi neglect 4rampant
select 6choos 5list 4particip recommend submit elig roster evalu
reveal 5evid detail confirm discov ident explain expos disclos uncov clue 4whereabout
serbia 7croatia yugoslavia yugoslav belgrad montenegro 6kosovo serb milosev albania croat slobodan herzegovina 5zagreb macedonian kostunica goran 4stefan
tech 6technolog 5chip semiconductor 4comput electron nasdaq intel cisco
branch 5merg trunk 4railwai adjac junction terminu tributari
miller 5johnson wallac 4baker
speaker 5parliament speech gingrich pelosi newt microphon 4senat keyboard
tourism 6tourist 5industri sector agricultur commerc fisheri forestri leisur 4attract recreat
lanka 9sri 8lankan 7bangladesh 6india pakistan zealand wicket indi 5tamil over fiji scoreboard 4kumar
brief 6lengthi excerpt 5interview comment remark testimoni accompani preview 4convers summari
chen 8wang lin huang lu 7wu yang yu shui peng bian ying feng 6taiwan taipei ma kmt dpp hui lien chun 5chan roc tung chiang chin kaohsiung kuomintang ping tong
sydnei 8melbourn 7auckland brisban adelaid perth canberra 6london kuala wellington johannesburg 5lumpur kingston
columbia 5ontario alberta pradesh cornel brunswick manitoba 4oregon scotia
surgeri 7underw undergo surgic 6knee ankl surgeon transplant prostat spinal cardiac 5rehabilit heal undergon facial coma
dialogu 6talk 5peac discuss bilater friendship reconcili diplomaci harmoni mediat multilater 4uniti convers
consecut 7straight 67 fourth fifth sixth seventh eighth streak shutout 5previou twice tripl longest
madrid 8barcelona valencia 7sevilla bilbao 6spain milan marseil porto atletico deportivo 5real lyon lisbon santand
analysi 6research data analyz 5theori scientif method assess molecular genom synthesi 4sampl comparison sequenc overview
ton 9tonn 7kilogram 6pound barrel cubic metric 5hectar kg gallon shipment quantiti 4liter bulk
municip 6district township borough canton 5counti parish metropolitan autonom prefectur oblast 4censu
unemploy 8jobless 6rate inflat 5labor deficit poverti recess employ unemploi payrol
provinci 5provinc ontario queensland alberta saskatchewan manitoba 4local zhejiang shandong
taylor 6smith liberia 5lewi ivori kabila gbagbo 4carter robinson richardson junta hay johnston
wind 7storm rain 6mph kph fog 5weather snow wave rainfal lash 4heavi tide
color 6yellow grai bright pink purpl shade stripe 5light blue background pattern uniform logo textur
altern 4choic solut hybrid
knowledg 6inform understand learn scientif expertis insight 5experi intellig skill creativ aspect relev
screen 6camera 5movi tv video pictur cinema cann 4scan
edit 7publish antholog 6book magazin articl copi print compil excerpt 5version page introduct commentari manga 4volum summari
toll 5casualti flood 4highwai
client 5lawyer file custom user subscrib madoff 4transact server
pilot 7plane 6flight crew helicopt 5train airlin crash fly aviat jet cockpit 4eject
berlin 7vienna munich cologn bonn 6germani frankfurt warsaw pragu hamburg budapest 5und hanov 4der
enforc 6law regul stringent 5feder author protect violat strict jurisdict complianc antitrust faa 4secur commission
newli 5renam 4replac formerli incorpor
dow 7jone nasdaq 6stock index nikkei tumbl 5gain newswir 4nyse
electron 6technolog comput telecommun semiconductor applianc 5digit devic compon machineri optic autom micro 4tech
howard 5cameron 4georg blair musharraf donald rudd downer
wood 6tree pine 5hill forest hole grass sand oak bamboo 4ground clai straw lawn patch hollow
wale 7england scotland queensland cardiff 6ireland rugbi yorkshir surrei 5canterburi scot thame gloucest 4cork
avenu 7boulevard 6street downtown plaza intersect 5east corner manhattan madison corridor terminu
abroad 6oversea 4elsewher emigr
teacher 8student 7teach 6school educ graduat faculti elementari math instructor kindergarten vocat 5job classroom mentor counselor 4lesson superintend servant literaci
balanc 5stabil fiscal adjust 4econom polici budget monetari flexibl
serious 5injur seriou obvious badli harm fatal 4deepli hurt
oppon 6defeat foe 5opposit beat defend gop contend backer 4pro challeng rival intimid
memori 6commemor 5funer cemeteri monument plaqu 4legaci tribut holocaust luther centenni
downtown 6citi street neighborhood avenu manhattan suburb mall suburban plaza outskirt boulevard waterfront sidewalk 5outsid headquart courthous sprawl harlem riversid 4center allei
revolut 6revolutionari 5democraci upris revolt dictatorship 4movement communist coup overthrow
toronto 8montreal 7vancouv ottawa calgari edmonton winnipeg 6boston philadelphia pittsburgh 5expo
distribut 5distributor 4merchandis
violent 7viciou 6violenc riot brutal 5deadli gang crackdown bloodi mob disturb savag repress rampag drunken 4notori chaotic
brand 5sell advertis label cola nike beverag apparel pepsi 4trademark klein kraft
realiti 5drama truth imagin perspect fantasi horror myth sitcom 4illus
palac 7mansion 6castl villa courtyard 5hall garden gate marbl fountain
fashion 5style cloth dress klein casual eleg costum upscal sexi salon 4lifestyl lauren
suit 5wear lawsuit dress shirt pant jacket outfit 4clad
connect 7link 5network cabl rail junction 4access railwai hub loop interfac
broad 6broader wider 5wide narrow 4scope
favor 6oppos prefer 5endors overwhelmingli 4vote reject strongli margin unfairli
mainland 7taiwan hong 6china kong macao fujian 5oversea strait guangdong roc macau
sharon 8netanyahu olmert barak 7arafat pere ariel ehud 6israel benjamin yasser rabin likud shimon 5maliki yitzhak allawi 4ross mitchel
acknowledg 6admit insist regret assert 5clearli repeatedli cite publicli awar nonetheless conced wrongdo hint unawar disagre exagger
restaur 8cafe 7hotel shop dine 6mcdonald inn chef menu supermarket groceri pizza nightclub pub cuisin upscal burger seafood 5bar outlet specialti loung cater 4hilton salon
empir 7ottoman 6kingdom imperi byzantin conquest 5centuri dynasti persian ruler napoleon conquer prussia caesar 4twentieth bce
advertis 5media internet web onlin brand websit merchandis sponsorship 4commerci tout
campu 7campus 6school univers colleg classroom gymnasium 5center alumni seminari auditorium 4commun
weight 5ratio kg kilogram weigh 4strength calori width
seattl 7houston baltimor tampa oakland 6angel boston francisco detroit dalla denver phoenix cincinnati portland anaheim 5atlanta columbu nashvil expo tucson
websit 7web onlin blog 6site facebook youtub twitter 5internet advertis content bulletin portal
remark 7comment 6speech 5statement note brief unusu tone character gestur echo blunt reminisc 4elabor
ocean 7sea pacif atlant 6coast coastal mediterranean basin arctic antarct reef coastlin tidal 5tropic shore continent maritim coral archipelago antarctica aden 4horizon underwat surf
neg 5posit impact sentiment percept advers 4reaction factor reflect
pop 7singer 6music song rock hop rap 5album chart hip mainstream punk elvi disco 4billboard idol madonna
doubt 6reason concern confid certainli worri credibl skeptic unsur 5whether question prove uncertainti hint legitimaci linger certainti
friendli 4nice friendship benefici
reportedli 6allegedli 5alreadi meanwhil appar supposedli 4previous repeatedli secretli
pair 52 3 4 leg bronz compatriot 4tie medalist
ventur 6compani invest acquisit subsidiari consortium llc 5partner stake partnership enterpris entrepreneur conglomer buyout capitalist 4privat commerci lucr multin
myanmar 7burma 5china vietnam thailand bangladesh cambodia lao yangon 4junta kyi aung
forum 7apec seminar symposium 6confer 5summit asean workshop expo 4host
truck 8car 7pickup jeep 6bu driver buse convoi load taxi haul trailer cart cab wagon 5drive petrol 4carri pack tire ram
shiit 8sunni 6muslim sadr cleric kurd moslem najaf 5kurdish maliki sectarian imam mahdi 4allawi
quick 6easi swift speedi 5fast superb clever quicker 4straightforward
veteran 4former
duti 5personnel assign escort discharg 4mainten sergeant
everybodi 9everyon 8els nobodi anybodi somebodi 7think realli sure everyth gui mayb myself anymor 6get lot someon anyon whatev yourself whenev laugh glad yeah whoever 5watch ourselv everywher mess 4whole
daniel 4robert alan steven michel eduardo
user 7internet 6access web onlin softwar custom googl server download interfac browser 5client applic reader enabl databas subscrib interact click 4content domain filter feedback
northeast 9southwest 8southeast northwest 7north southern mile kilomet northeastern 6south west east near km inland 5central farther epicent 4kph
anonym 6confidenti 5interview afp comment disclos customari 4offici sourc quot speak
sort 7kind 6realli someth thing stuff weird 5noth whatev mess
corner 5side across outsid front insid edg avenu header flank 4halfwai allei
greatest 6great finest foremost 5fame hero legendari arguabl 4famou
birth 7pregnanc 6mother marriag infant matern offspr 5daughter abort pregnant 4born prematur mortal reproduct
overnight 6morn afternoon middai 5fridai steadi 4weekend retreat gunfir dip
templ 7tomb 6ancient mosqu hindu buddhist shrine sacr monasteri worship 5stone goddess buddha 4dedic sanctuari pyramid krishna
ex 6former 5longtim girlfriend boyfriend 4spous
auto 8automobil 7automak automot 6manufactur motor toyota honda daimlerchrysl
reaction 5react 4comment neg shock acid provok feedback synthesi
perfect 5good best easi simpl nice ideal brilliant perfectli superb
sudan 7darfur chad khartoum 6congo uganda liberia burundi eritrea 5somalia sierra ethiopia
rome 6venic turin napl 5pari roman milan florenc papal basilica
allegedli 6charg accus alleg reportedli improperli 5involv arrest suspect steal fake secretli supposedli bribe intention conceal assault conspir 4claim
core 5compon 4kei composit
element 5compon characterist 4form exampl composit matrix dimens gameplai
lewi 5taylor foreman 4johnson walker collin tyson bennett rahman sander holyfield
manufactur 7factori maker automobil machineri textil 6compani industri product export auto pharmaceut automot supplier aerospac semiconductor apparel 5equip compon ltd applianc distributor 4produc builder
activist 6protest dissid protestor feminist 5journalist advoc advocaci environmentalist greenpeac
andrew 5matthew 4jame paul peter stephen stuart graem gile
bird 6speci wild flu cat poultri breed eleph insect influenza mammal 5zoo duck shark butterfli nest swan frog 4rare fli
unlik 6though 5although yet seem perhap inde unclear 4quit
forecast 7predict 6expect analyst economist outlook 5growth estim gdp slowdown quarterli thomson 4bloomberg upward meteorolog
garden 6lawn 5park palac grass landscap outdoor veget pavilion fountain courtyard backyard 4rose
indic 6confirm suggest 5note predict signal gaug hint likelihood impli
austria 7germani hungari 6switzerland sweden belgium romania finland luxembourg 5norwai denmark andrea stefan bavaria alp 4mayer
snow 7rain 6dust fog 5winter mountain weather ic cold wind ski cloud wet frost shower blanket melt 4heavi sunshin avalanch
elsewher 4abroad everywher
retail 7sale mart wholesal supermarket 6consum store discount wal groceri shopper merchandis apparel 5chain outlet specialti marketplac distributor
repeatedli 7angrili 5accus insist acknowledg publicli complain constantli intention 4reportedli unsuccessfulli
invas 7invad 6conquest 5war napoleon normandi 4occup upris revolt colon
struggl 7overcom 5fight troubl desper cope inabl endur overcam 4regain grip shaki
nfl 7nba nhl redskin 6bronco postseason steeler packer preseason buc seahawk nfc 5season draft franchis ncaa roster afc afl mvp 4kickoff ml
length 7width 6diamet 5distanc maximum inch shorter span cm durat centimet horizont 4long short mm depth interv
tree 7pine 6wood flower grass oak grove 5plant forest palm lawn mapl trunk cedar bamboo 4leaf cane
flu 9swine 8viru outbreak influenza 7infect sar vaccin epidem pandem 6bird fever cdc pneumonia cholera polio 5spread strain virus quarantin
wilson 5thompson nixon 4bush kennedi reagan evan bennett
surpris 7disappoint unexpect 6upset shock pleas stun delight thrill 5impress sudden excit surprisingli hint shrug 4slight overwhelm
stephen 5peter steven 4jame andrew matthew jeffrei
ben 4abu nasser
sharp 6slight blunt 5strong weak spike 4contrast sharpli stark
resist 4fight pressur aggress antibiot
tie 6ti clinch 5round match victori straight overtim scoreless 4pair
santa 7cruz rosa clara 6san ana fe 5california maria vista ventura 4monica carmen alto
photo 7pictur photograph 6page graphic poster clip 5ap imag displai footag nyt nude 4post
kenya 7tanzania 6zimbabw uganda ethiopia zambia 5africa african nigeria jamaica nairobi
scandal 7briberi 6corrupt taint 5alleg fraud controversi wrongdo embarrass misconduct revel 4graft whitewat
creation 6creat 5concept introduct incorpor transform blueprint 4establish envis
postpon 7cancel delai 6schedul 5deadlin halt pend indefinit shutdown shorten 4due suspens interrupt disrupt
holi 7sacr 6god jesu christ prayer shrine prophet bless pilgrimag 5saint heaven pilgrim prai divin ramadan martyr mecca rite 4virgin witch crusad
typic 8usual 6commonli 5often sometim tradition wherea vari 4tend
founder 7found 5ceo pioneer inventor 4foundat influenti legendari creator defunct
whatev 7sure anyth els 6thing everyth everybodi anybodi regardless wherev whoever 5certain unless sort truth ourselv sake
wave 5storm wind flash burst shout tide thunder tidal
household 5averag incom capita cdp 4famili popul median densiti
domin 4rivalri powerhous
weak 7weaker sluggish 6strong stronger slowdown slump weaken 5sharp outlook hurt shaki dent 4vulner
dalla 8houston denver 7phoenix sacramento 6miami philadelphia detroit seattl tampa oakland orlando memphi jacksonvil clipper maverick 5atlanta indianapoli nashvil minneapoli
drama 8comedi 7movi thriller 6documentari fiction horror romanc sitcom 5seri episod realiti romant serial emmi hindi 4scene
destruct 6destroi 5weapon biolog devast dismantl 4threat evil prolifer demolit
st 7saint 6cathedr 5church chapel triniti westminst brighton basilica
tourist 7visitor 6travel tourism destin 5hotel resort attract scenic 4lure paradis
sir 6henri 5john georg william charl lord edward arthur franci dr edmund geoffrei 4jame earl hugh alfr herbert baronet
edward 6charl henri 5john georg william joseph sir frederick edmund 4franci hugh harold geoffrei
fill 7empti 5room bag pour stack 4pack garbag trash vacant stuf
jew 7jewish 6nazi holocaust rabbi 5muslim orthodox settler turk persecut judaism emigr 4citizen
favorit 5best 4titl popular champion oscar idol
rugbi 7footbal cricket 6leagu england soccer wale 5club squad fifa fa premiership icc afl 4fixtur
extrem 5especi particularli quit danger unusu 4fairli unaccept incred uncommon
treat 7patient 6ill treatment sick diagnos cure 5hospit diabet
faith 7christian belief 6religi god religion spiritu christ worship doctrin divin bless evangel 5spirit uniti jesu wisdom loyalti gospel prai conscienc salvat virtu etern compass 4embrac sin
rememb 7wonder forget 6everyon moment mayb imagin sad sorri cry remind aw 5recal memor 4lesson reminisc
shut 6temporarili 5suspend halt closur reopen shutdown idl 4stop paralyz
humanitarian 6aid relief 5refuge unhcr unicef icrc wfp 4darfur
hurrican 8storm 7katrina typhoon cyclon 6tropic flood tsunami tornado rita 4mitch
regist 6registr 5registri 4voter censu receipt
surround 6adjac courtyard 5area nearbi outskirt sprawl dens overlook
formal 5accept submit 4declar reject consent ratifi
apart 7bedroom 6rent mansion garag basement bathroom courtyard 5home hous empti residenti
factori 7manufactur 6warehous 5plant mill automobil machineri depot textil
putin 8medvedev 7yeltsin vladimir dmitri kuchma 6bori kremlin yushchenko chernomyrdin lukashenko primakov 5alexand sarkozi ahmadinejad saakashvili lavrov 4khatami
eighth 9fifth sixth seventh ninth 8fourth 7second third tenth 6straight consecut finish 5doubl fastest 4tripl longest
defend 5penalti oppon 4beat champion prosecut compatriot
flee 7escap 5refuge disappear refug 4return hide shelter invad loot
fraud 7briberi 6charg alleg corrupt theft launder fraudul evas 5scandal scheme irregular graft cheat madoff 4count manipul
southwest 9northwest northeast 8southeast 7southern northeastern northwestern southwestern 6north mile kilomet km southeastern inland 5east farther epicent 4central
maker 7manufactur 6compani pharmaceut supplier semiconductor 5industri giant chip merck distributor pfizer 4roch
cite 6report attribut 5note quot comment critic articl acknowledg 4unnam
viru 8flu infect influenza 7outbreak swine virus 6ill hiv vaccin bacteria pandem viral 5spread transmit cdc polio 4bug
powel 7albright 6colin chenei rumsfeld richardson condoleezza 5bush mitchel perri mubarak gibb boucher holbrook fleischer mcclellan mccurri 4ross madelein paulson petraeu mccormack maher
entri 4open enter exit visa
truth 6fact true 5realiti whatev wisdom confess guilt essenc conscienc clariti 4illus
inde 7fact seem certainli 6yet believ probabl actual true perhap clearli nevertheless hardli unfortun necessarili nonetheless undoubtedli 5though unlik prove ultim moreov inevit 4none
prove 7proven 6imposs convinc 5certainli doubt inde ultim proof insuffici arguabl 4elus
otherwis 6cannot necessarili 5anyth simpli unless imposs deem somehow absent 4render unavail
deliv 4speech messag
output 6product export gdp 5produc capac consumpt opec inventori input 4current volum quota
pentagon 7rumsfeld 5fbi cia memo mcclellan counterterror petraeu 4nasa
wear 8dress 7uniform shirt hat pant jacket 6hair cloth shoe mask outfit helmet beard clad 5suit don coat boot collar 4fit hood casual sweat
saint 7st 6church cathedr basilica 5holi christ monasteri canon martyr 4loui dame
wine 7grape 6coffe beer tast champagn vineyard 5bottl cuisin 4vintag
deliveri 5suppli shipment 4crude brent
colombia 7mexico venezuela peru ecuador guatemala 6bolivia rica farc bogota 5leftist leon cartel pablo alvaro
content 5websit download youtub 4media web user text blog
diego 8san francisco 6jose antonio oakland orlando pedro cruz padr 5havana boca
wors 6bad terribl worsen 5happen worst mayb hurt horribl miser 4dire
strongli 6oppos disagre 5sharpli condemn stanc similarli firmli overwhelmingli broadli 4favor react
milan 8juventu 7parma bologna fiorentina 6itali madrid roma lazio turin bordeaux palermo genoa 5rome inter ac
arabia 9saudi 7emir uae oman 6jordan kuwait qatar bahrain riyadh 5egypt libya yemen arabian
controversi 6contenti 5debat critic disput scandal outcri 4outspoken revel
notabl 6numer promin renown 5includ variou particularli famou contemporari influenti amongst acclaim 4mainli
impos 7sanction 6restrict strict stringent 5rule limit ban lift punish embargo tougher curb tariff mandatori unilater abolish curfew moratorium tighter punit prohibit slap 4levi quota
expand 5expans significantli strengthen rapidli enhanc upgrad consolid widen enlarg 4extend wider
collaps 6meltdown 5turmoil lehman shatter rubbl demis 4ruin brink verg
brian 5kevin craig ian 4dave keith
ladi 5wife daughter mari queen elizabeth beauti princess goddess gentleman 4maid
minnesota 7arizona kansa colorado missouri oregon wisconsin 6pittsburgh indiana utah buffalo milwauke 5jersei syracus
exactli 6someth noth sure anyth happen els mayb suppos guess 5definit exact perfectli precis correctli 4none
compet 6competit athlet competitor 5championship profession particip qualifi amateur volleybal gymnast swimmer 4wrestler
membership 4union bloc enlarg
elector 7elect 6vote voter parliamentari ballot constitu 5candid turnout gubernatori 4count proport statewid recount
purpos 5object justif 4principl intent sole premis
multipl 6numer 5variou simultan 4sever differ similar separ function random
agenda 5polici reform debat prioriti topic apec centerpiec 4issu summit outlin
satellit 6radar telescop 5launch channel broadcast cabl orbit spacecraft optic sensor hd
resort 6hotel beach casino seasid 5tourist vega luxuri vacat spa hilton paradis marina 4lodg exot marriott
choos 6choic select prefer opt 5decid candid succe 4mate suitabl
flag 7banner 5yellow symbol parad slogan rainbow coffin stripe ribbon badg 4float
nba 7basketbal nfl nhl laker 6playoff ncaa knick postseason mvp nugget iverson 5season draft franchis maverick ml pacer
naval 8navi 6militari marin fleet submarin destroy warship 5ship maritim warfar hm shipyard 4auxiliari
trim 6cut 5budget add slash 4option
academ 7undergradu 6student educ graduat faculti scholar curriculum vocat scholarli 5profession excel intellectu disciplin prestigi scholarship profess alumni credenti rigor
path 5road cross lane curv 4toward trail journei parallel
norwai 7sweden denmark finland 6iceland nordic scandinavian 5austria oslo estonia 4erik
tell 6sai ask everyon myself wonder laugh joke remind 5interview answer explain listen
motor 7toyota honda automobil automak mitsubishi nissan 6ford auto hyundai 5engin electr automot speedwai suzuki
del 7el 6de la di 5lo en mont lorenzo rei 4sur carmen
text 6languag word read bibl translat manuscript testament vers 5letter messag refer copi interpret hebrew dictionari inscript 4content passag
religion 7religi belief 6christian faith philosophi theologi buddhism judaism 5cultur spiritu profess doctrin myth mormon
primarili 8mainli 6mostli predominantli 5larg formerli reli 4heavili focus consist emploi
opera 6theater compos orchestra symphoni ballet philharmon mozart soprano 5perform stage broadwai shakespear conductor wagner bach
grade 6elementari math kindergarten 5school class secondari intermedi exam 4high level
suppos 6want ca probabl sure cannot actual exactli necessarili ought 5intend presum
corp 7infantri regiment battalion 6armi command brigad squadron cavalri 5divis personnel marin 4raf legion auxiliari
comedi 8drama 7movi sitcom 6actor documentari romant theatric thriller comedian parodi 5star episod entertain hollywood broadwai horror humor soap remak hindi
yellow 8red purpl 7green pink 6white blue color orang stripe 5brown flag flower leaf ribbon 4spot golden dot
kevin 5brian tim ryan matt sean 4chri andi shawn
settl 5disput 4settlement resolv arbitr
glass 5window piec plastic brick marbl curtain stain mold 4plate frame crystal mirror foam
croatia 7serb bosnia serbia yugoslavia croat herzegovina 6yugoslav albania macedonia slovenia montenegro zagreb 5goran 4cypru
chain 7supermarket 6store 5retail shop mcdonald mart outlet groceri
shop 7store restaur mall cafe supermarket groceri 6warehous shopper vendor upscal 5home chain outlet garag barn jewelri booth conveni pub salon 4marketplac cater
yesterdai 6todai 5tuesdai mondai thursdai fridai yen afternoon unchang middai
dealer 7trader 6market investor buyer brokerag 5stock commod seller collector 4salesman
invit 5visit attend particip welcom dinner guest greet 4deleg
recogn 6recognit 5statu respect honor distinguish internation distinct 4uniqu
le 7du 5de franc pari la der et sur 4au
frequent 7regularli occasion 6often sometim 5usual sporad seldom 4numer
hors 6dog ride breeder 5cattl derbi bull trainer sheep bike jockei belmont bred
dismiss 5resign toss misconduct ridicul 4reject refere acquit reinstat
bishop 8archbishop 7cathol priest dioces episcop anglican ordain 6pope benedict clergi canon archdioces patriarch rector 5roman parish vatican cardin papal 4auxiliari
displai 6exhibit 5imag photo galleri portrait sculptur poster artwork 4miniatur
achiev 7attain 6success progress excel accomplish 5equal breakthrough fulfil meaning feat mileston 4recognit outstand sustain aspir tangibl
fleet 7ship cruiser 6navi naval carrier squadron submarin tanker destroy warship 5flagship escort
manchest 8liverpool newcastl leed 7chelsea birmingham portsmouth tottenham leicest cardiff southampton middlesbrough coventri norwich trafford 6arsen glasgow sheffield 5derbi lyon wemblei 4vale
buri 6cemeteri grave rubbl corps 5burn beneath ruin burial dug coffin 4ash
partnership 6cooper partner mutual 5develop agreement allianc ventur bilater friendship multilater 4establish joint forg
illinoi 8ohio michigan indiana missouri wisconsin 7virginia pennsylvania iowa connecticut kentucki arkansa 6massachusett louisiana delawar springfield 5state madison midwest
updat 7ed recast 6graf 5add correct graphic ld nyt writethru pv 4ap preview
actress 8actor 6star singer 5movi cast oscar julia comedian portray soprano 4soap idol
categori 5list 4award
crucial 7vital 6kei pivot 5import 4chanc valuabl meaning tricki
conclud 7conclus 5preliminari examin 4confirm discuss outcom deliber analyz
dream 6love imagin 5aliv realiz forev fantasi quest glori nightmar destini etern 4vision ambit aspir illus
abba 7hama arafat yasser mahmoud mahmud 6netanyahu fatah olmert ehud 5ross mubarak hosni nabil pna 4moussa
lai 5coffin 4brick dug
pain 6suffer symptom stomach bleed trauma sore 5stress depress breath reliev heal grief fatigu ordeal facial 4experienc endur
bilater 7cooper sino 6relat friendship 5ti discuss relationship dialogu partnership mutual asean strait benefici multilater 4joint resumpt
yeltsin 7putin bori chernomyrdin 6kremlin medvedev yushchenko kuchma primakov 5viktor mobutu saakashvili lukashenko 4hashimoto
fun 6realli thing love kind happi stuff funni crazi thrill 5pleasur sexi amus 4fanci
iron 7steel 6metal aluminum 5stone coal copper cement or tin
gm 7chrysler automak 6ford toyota nissan fiat daimlerchrysl 5ge 4mg
neighbor 5impoverish 4northern border nearbi northeastern
ultim 6eventu 5inde prove fate succe truli somehow inevit 4quest doom
appli 6applic 5law requir grant obtain permit citizenship 4visa
netanyahu 8sharon pere olmert barak 7arafat ehud shimon 6israel abba benjamin yasser ariel rabin likud yitzhak 5blair ross assad lieberman kostunica
bell 4ring
coup 5rebellion junta revolt overthrow ouster 4revolut oust upris toppl bertrand
nationwid 6statewid 4worldwid
bangladesh 7sri lanka 6india pakistan zealand cricket zimbabw nepal lankan dhaka 5australia myanmar indi bengal 4kumar
laden 8bin osama 7qaida qaeda 6al zarqawi 5terrorist hide mastermind 4mcveigh
expens 7cost 6pai costli 5tax payment fee afford cheap cheaper inexpens 4lavish
legislatur 8legisl 6congress senat amend enact 5parliament governor assembl lawmak abolish npc duma
hole 7par birdi putt bogei 6tee mickelson bunker 5wood stroke ditch
dog 8cat 6hors pet pig 5cow sheep rat rabbit 4hunter
enemi 6alli evil 5villain 4attack captur fighter alien battlefield foe
ring 4bell gate ear
yugoslavia 7serbia croatia yugoslav montenegro herzegovina 6republ kosovo bosnia macedonia slobodan balkan 5nato milosev
kerri 8mccain 7gore dole romnei 6obama hillari bradlei buchanan palin gramm huckabe 5campaign lieberman kemp
tower 6build roof dome tallest facad 5wall gate ceil arch lighthous courtyard pillar 4atop pyramid
herself 7himself 6wife mother myself 5themselv daughter husband pregnant girlfriend
portion 5part district entir section upper adjac unincorpor tributari chunk 4divid remaind tract
spirit 6passion 5love god faith soul pride joi warrior
gather 5crowd pack mourner flock 4attend celebr parad cheer
stress 6emphas 5understand pain explain awar reiter emphasi underlin 4condit cope
unknown 5identifi discov unclear exact mysteri unidentifi presum deceas
contest 6pageant 5win elect candid nomin finalist gubernatori caucus 4runoff poker disqualifi boycot
infrastructur 5project construct financ sector resourc telecommun rebuild upgrad logist irrig sanit 4reconstruct
manhattan 7brooklyn 6york downtown bronx harlem greenwich 5street avenu mall courthous 4beverli
phase 5process transit 4stage complet reduct implement acceler commenc
brain 7tissu 6heart cell lung liver tumor spinal parkinson 5blood gene nerv mice cord
exercis 5maneuv workout 4practic conduct routin restraint medit
behavior 6attitud cognit 5physic sexual manner disord tendenc inappropri trait 4respons habit disturb
worri 7concern fear wari 6troubl doubt afraid frustrat scare anxiou 5warn specul nervou uncertainti alarm caution skeptic persist linger hurt discourag reassur shrug 4appetit
antonio 7san 6francisco jose diego carlo juan lui orlando 5marco angelo
maximum 7minimum 5limit amount speed length zero exce durat veloc 4greater capac threshold
princip 5sole
tehran 7iran 6enrich 5nuclear moscow uranium pyongyang ahmadinejad damascu 4defianc
escap 7flee 5surviv freed hide trap 4captur aliv disappear surrend drown
asid 5stir brush 4put chop gentli boil
monetari 7imf 6currenc ecb 5econom financi lend stimulu eurozon bundesbank policymak 4balanc adjust multilater
belgium 7franc netherland luxembourg 6switzerland austria 5germani sweden romania holland olivi
aliv 6surviv 5dream survivor forev captiv 4escap trap somehow intact corps comrad
recess 7slowdown downturn 6economi slump 5crisi unemploy turmoil greenspan bernank crunch meltdown
publicli 7openli 5refus acknowledg repeatedli disclos denounc apolog explicitli
flow 6stream 5water river basin reservoir drain tributari downstream
salt 6water sugar pepper butter flour garlic teaspoon soda 5powder 4extract
flat 5lower thin 4close fall edg narrow steep slope
theme 5song featur inspir lyric fantasi genr mytholog parodi 4highlight
khan 6shah malik 5pakistan ali abdul mohammad ismail hussain 4amir akbar raja haq
concept 7theori notion 6idea principl philosophi context evolut 5modern model creation aspect object ideal logic invent essenc abstract hypothesi 4approach uniqu emphasi transform premis
widespread 5fear prompt spark rampant backlash outcri discont 4anger
township 6counti municip borough unincorpor 5town district villag rural cdp canton monro 4ward jefferson
stronger 7weaker 6strong weak strengthen weaken robust 5boost slower 4bigger strongest
sit 6room stand couch 5watch tabl wait walk bed chair hang sleep bench asleep closet 4hold ly desk stack
employ 6labor employe salari payrol workforc retire 5benefit unemploy hire jobless unemploi workplac 4job voluntari
occupi 6annex 5territori occup inhabit adjac invad enclav garrison outpost 4vacant partit
mm 7inch cm 5kg diamet centimet calib width 4length
predict 7forecast 6expect analyst economist 5indic trend outcom optimist anticip scenario calcul 4comparison bloomberg
ident 6identifi identif 5reveal surnam passport whereabout authent ancestri 4background destini
pledg 7promis 6vow 5commit reaffirm 4agre urg renew willing
uniqu 6distinct characterist 5exampl particular architectur distinguish divers 4recogn concept
label 5releas album brand vinyl emi 4cd billboard candi remix
portug 7spain 6itali brazil argentina costa lisbon paraguai porto 5marino
rai 5laser 4ey dee ahl radiat scan
athlet 7softbal 6sport olymp basketbal compet volleybal gymnast swimmer varsiti 5profession junior amateur collegi badminton iaaf 4wheelchair wrestler mascot
hair 7beard 6ey wear skin 5head grai dress coat facial 4bodi stain belli
dan 5doug 4jim larri matt rick zhang pete
welfar 7medicaid 6care pension medicar 5health educ social tax labor reform 4prioriti
equal 5goal respect achiev attain 4score penalti guarante deserv
benchmark 7index nikkei 6stock bond yield nasdaq 5rate treasuri unchang seng ftse dax cpi 4gaug topix
withdraw 7pullout 5unilater 4troop immedi deploy timet golan
shape 4structur pattern frame curv resembl textur mold
concert 7festiv 6music perform orchestra philharmon gala 5tour danc venu tribut symphoni choir ensembl reunion showcas orchestr 4stage
rocket 7mortar 6fire missil shell grenad propel barrag 5launch tank artilleri blast arrow 4homemad
lawsuit 7file litig plaintiff 6lawyer complaint su sue antitrust 5case suit bankruptci behalf pend patent petit liabil injunct liabl 4claim unrel paula
circuit 5grid voltag 4court prix
surviv 6aliv 5escap survivor intact eldest 4suffer widow ordeal
mention 6refer 5fact word instanc descript phrase explicitli inscript
bronz 8silver 7gold medal medalist 6olymp 5pair freestyl sculptur marbl vault 4carv
bear 5lion teddi 4wolf cub deer eleph crane crest
mutual 6cooper trust partnership friendship 5bilater sino benefici deepen 4relationship partner forg
factor 5risk impact variabl likelihood advers paramet 4particular neg
venezuela 8bolivia 7mexico colombia ecuador 6brazil cuba chavez chile peru caraca 5hugo trinidad
wake 5suddenli shock aftermath panic shake scare horribl asleep 4midst
solid 5strong 4posit stabl soft thin cement robust durabl
motion 4action injunct
hire 6employe emploi recruit 5job employ contractor 4salari unemploi
ninth 9sixth seventh eighth 8fourth fifth 7third tenth 6second finish homer
milosev 8slobodan 6serbia yugoslav belgrad karadz kostunica 5yugoslavia mladic mobutu
platform 5interfac os 4window deck browser pier portal linux
iii 8ii iv 7vi vii viii 5king 4duke throne
resum 7restart 6suspend ceas halt resumpt commenc 5begin continu schedul stall reopen indefinit 4hiatu
dole 8mccain gore 7bush clinton republican obama kerri gop gramm gephardt 6democrat barack gingrich bradlei giuliani schwarzenegg romnei buchanan perot 5campaign thompson endors lieberman contend newt whitman kemp tout nader huckabe 4bob conced forb
alongsid 5along featur 4vocalist bassist
yanke 8sox dodger met oriol 7astro philli marlin diamondback jeter 6basebal brave clemen ballpark 5devil clubhous mcgwire
castl 7manor fortress 6palac mediev mansion 5chapel abbei ruin gothic
median 6incom 5averag estim densiti versu capita 4household cdp
ah 7oh 6ee uh hah dee nee bah mah lah moo koh nah ree mee rah moh kee ahn eh med dah 5ahl tee kah yah sah ur ih noh wah hee yoo soo duh ahb zee 4chee koo din muh
nice 6good happi pretti 5thing look gui perfect comfort perfectli decent terrif 4friendli pleasant fanci
vast 5rich wealth enorm sprawl 4big massiv archipelago immens
abc 9nbc 8cb 7tv cnn espn hbo sitcom 6broadcast fox mtv pb jazeera itv 5show bbc viewer televis soap daytim oprah 4anchor
rail 8railwai 7railroad freight 6traffic bridg transport tunnel subwai amtrak expresswai carriag 5line connect pipelin metro corridor trunk ramp 4termin
ranger 6sox celtic devil astro 5dodger lightn oriol flyer oiler
coal 7mine miner or 6ga 5oil iron petroleum mill copper timber nickel lumber shaft
bbc 7itv 6tv radio broadcast pb 5channel uk abc jazeera
particip 5organ individu attend compet invit 4activ select engag sponsor seminar
regul 7regulatori 6feder enforc restrict guidelin fcc stringent 5law fda oversight epa taxat deregul 4monopoli
nbc 9abc cb 7cnn espn hbo 6tv fox pb sitcom 5televis mtv daytim itv oprah 4anchor
pitch 7in pitcher bat hitter bullpen 6hander out scoreless strikeout 5strike batter clemen 4santana
chart 7billboard 6album 5record uk pop peak compil discographi remix 4number track
carlo 8juan 7jose lui manuel alberto 6antonio garcia fernando miguel roberto rafael jorg pablo eduardo vicent julio cesar guillermo alejandro 5mario santiago javier gabriel marco ricardo felip sergio sebastian spaniard alvaro luiz alfonso 4andr mont
explain 7suggest understand 6ask fact reason explan 5describ question idea learn reveal tell stress clarifi 4puzzl
en 6lo la el que se es para una por 5de del est con 4et
aviat 6maritim aerospac 5plane airlin transport pilot reconnaiss faa
jump 7climb leap 6fall drop slip tumbl slid 5surg dive 4dash jumper ladder
casualti 5injur civilian toll inflict 4attack soldier damag firefight
profil 4promin
exhibit 7museum galleri curat 6art displai sculptur showcas artwork 5photographi workshop expo pavilion smithsonian symposium 4salon
bigger 6larger 5big smaller 4biggest stronger enorm sizabl
payment 7pai loan fee 6tax cost incom debt cash compens salari pension bonus tuition repai unpaid royalti 5account expens subsidi bail transact deposit dividend ow ransom receipt beneficiari subscript 4contract swap withheld
subsequ 6later 5follow eventu previous prior latter thereaft 4initi discontinu onward
peak 5reach highest chart lowest climb height soar 4temperatur hottest
clash 6erupt riot flare 5violenc battl fierc shootout rage ensu feud sporad protestor duel hurl rampag 4encount
earthquak 7tsunami magnitud richter 6disast devast typhoon cyclon sumatra epicent 5landslid volcano tornado 4kobe
crown 6queen throne 5king titl grand princ reign monarch 4golden knight
tension 7heighten escal friction 6unrest instabl stoke flare 5conflict standoff sectarian rivalri bloodsh rift strife defus 4aggrav
morgan 7merril 6bank equiti lynch lehman sach citigroup barclai stearn 5stanlei strategist bnp jp 4fleme vanguard hancock
wang 8chen liu wu zhang yang yu 7lin huang zhu lu cheng yi zhao xu peng yan zheng feng shen 6china yao ying shi qin 5beij ma mao gong
fit 5perfectli pant 4wear boot outfit
temporari 7perman 5closur 4temporarili makeshift injunct
deadli 6attack bomb outbreak poison deadliest 5violent bloodi lethal anthrax spate
helicopt 7plane warplan 6fly fighter pilot jet patrol ambul reconnaiss commando 5air rescu crash firefight aerial escort 4dispatch overhead
formerli 5becom own found primarili commonli renam defunct 4previous newli ltd
function 6paramet 5structur defin integr mode domain interact variabl matrix modul vector differenti 4multipl essenti complement ip
vision 5compass illus 4dream creativ visual perspect wisdom conscious
resign 5cabinet dismiss dissolv abruptli reshuffl 4appoint retir embarrass
skill 6abil talent excel expertis 5profession qualiti technic learn knowledg creativ techniqu tool disciplin mentor 4strength credenti
welcom 7greet 6pleas delight applaud 5urg invit prais thank hail gestur enthusiast cheer 4recept embrac
moham 6ali ahm mohammad muhammad omar hassan ibrahim saeed khalid 5hussein abu abdul abdel rashid saleh jamal amin khale mustafa karim 4amir salim mohamad yusuf
tim 5kevin andi greg 4tom matt jeremi
reput 5renown prestig statur 4fame excel fortun credibl outspoken
kuwait 7saudi qatar emir bahrain uae oman 6iraq gulf jordan arabia dhabi 5dubai arabian sabah
recal 5rememb regret 4apolog
fame 6legendari 5honor greatest legend glori icon induct superstar 4reput recognit
obtain 6permiss 5receiv document appli citizenship valid certif fraudul 4transfer possess
referendum 7vote 6elect ballot 5voter constitut legisl amend ratif secess 4overwhelmingli proposit statehood
inch 7mm centimet 6cm diamet width 5foot length tall thick ft 4size weigh
latter 6origin thu henc 5howev although subsequ deriv wherea 4form whilst
fewer 5least 60 4number few less hundr ten 30
nomin 8nomine 6candid oscar grammi emmi 5vote award cast contest garner reelect 4submiss
imposs 7difficult 6prove 5noth cannot easi unabl otherwis convinc unfortun
teach 7learn teacher 6educ philosophi lesson curriculum theologi instructor lectur yoga medit 5practic master instruct math profess mentor grammar
merger 7acquisit takeov 6merg mci buyout 5deal sharehold restructur consolid breakup worldcom 4bid consortium reorgan
tight 6tighter 5tough stiff tighten 4ankl sidelin lineback tightli fullback
tobacco 7cigarett 6liquor smoker 5smoke morri pharmaceut marijuana coca reynold cigar 4philip
carter 5jimmi richardson harrison 4johnson taylor robinson mitchel nixon
trader 7investor dealer 6market stock analyst banker brokerag commod hedg 5trade currenc specul volatil merchant broker bours
abandon 5demolish scrap dismantl 4ditch
medium 5garlic onion fry 4cook
allen 5larri bruce wallac iverson 4jackson thompson parker coleman sherman perkin
lowest 8highest 6rate averag 5level higher low rank peak minu surpass 4mid threshold
sugar 7flour 6salt milk corn butter juic honei banana cocoa vanilla 5raw nut cane
resolv 7solv 6negoti 5disput compromis overcom peacefulli deadlock disagr impass stalem defus 4talk settl aris
chamber 5parliament assembl panel orchestra duma 4hall symphoni brass
awar 6understand 5respons concern acknowledg stress motiv consciou 4unawar obsess
hezbollah 6milit hama lebanon guerrilla 5israel syria militia jihad
orang 6red green blue yellow pink purpl cherri lemon
oh 7ah 6ee uh ok dee bah yeah nah 5nee moo hee yoo soo duh 4na
ongo 6protract 4upcom prolong forthcom
juan 8carlo 7lui pablo 6san jose antonio fernando manuel pedro miguel rafael jorg santiago 5javier gabriel marco sebastian eduardo julio lorenzo alfonso
disnei 8walt 7paramount mgm 6warner 5studio entertain soni blockbust spielberg
respond 7react 6repli 5ask answer promptli swiftli applaud angrili 4respons refrain
roughli 8approxim 6nearli estim 5total almost compris 4kilomet divid fraction
envoi 6ambassador diplomat christoph kofi holbrook 5annan colin mideast albright solana mediat 4madelein
biographi 8memoir autobiographi 7book essai 6write novel fiction illustr diari excerpt antholog scholarli 5descript chronicl narrat 4introduct overview
advis 7advisor 6advic counsel consult 5chenei strategist rove counselor 4staffer planner
ahm 7ahmad 6moham sheikh omar hassan rahman hussain saeed salim sy 5ali ibrahim hamid abdel sheik ismail hasan malik saleh jamal nasser khale kamal maher yassin yusuf 4anwar sharif
economist 7analyst 6forecast predict sach 5econom trend banker strategist oecd policymak
palm 6beach 5tree 4austin oak pine grove cane
harri 5steven potter 4smith terri dwight randal
pool 5swim pond 4water room tabl outdoor indoor bath
unusu 5similar rare remark extrem strang surprisingli subtl bizarr blunt uncommon 4mild
elizabeth 7margaret 6daughter mari queen princess ann jane catherin eleanor 5ladi diana joan louis carolin dorothi katherin alexandra empress
inspir 5theme contemporari poetri lyric passion humor charm reminisc homag vivid imageri 4geniu
mine 8miner 7coal or 6copper 5petroleum diamond timber forestri nickel 4vale bhp
contemporari 6music art modern artist classic literari poetri genr 5cultur influenc notabl inspir influenti mainstream historian renaiss abstract baroqu
boe 8airbu 7lockhe mcdonnel 6plane airlin jet 5airwai ead 4dougla
moder 5strong conserv hardlin centrist 4democrat republican mild lean
deadlin 6timet expir ultimatum 5postpon 4agreement negoti unless compli
tank 6artilleri armor cannon 5rocket shell batteri ammunit mortar grenad propel bunker
instanc 7exampl 5case fact particular specif refer except mention moreov furthermor
jet 8plane 7fly 6flight fighter helicopt boe warplan 5air pilot airbu fli 4overhead
column 6page editori columnist 5daili editor cox commentari undat telegram statesman 4notebook hearst
dedic 7devot 5monument worship commemor 4honor templ chapel altar
recov 5injur suffer recoveri badli ankl regain 4retriev groin
advic 6advis 5counsel consult guidanc instruct counselor 4answer explan feedback
method 8techniqu 6algorithm 5us process theori analysi procedur tool mechan devis synthesi
dean 5rector 4professor harvard
striker 8midfield 7ronaldo winger 6forward goalkeep substitut beckham roonei 5goal scorer 4keeper
anderson 5smith collin clayton gile 4clark ryan adam walsh dunn mcgrath
signal 5indic frequenc 4switch alarm sensor puls beacon
applic 6appli 5avail access softwar user licens submit visa patent databas valid interfac autom 4ip
shift 5chang gradual 4focu momentum gear emphasi drastic
restrict 7limit ban 6impos regul permit exempt prohibit 5allow provis embargo curb stringent 4claus moratorium censorship
testimoni 7testifi 6evid juri wit juror 5prosecutor brief simpson argument starr deliber lewinski mcveigh videotap libbi 4oath recount
jeff 5doug randi 4mike dave todd kyle
touch 5moment kiss 4ey emot tone finger shake lip
christoph 6envoi 5robert richard nichola 4colin susan albright
sharehold 6stake creditor dividend 5share investor merger ceo takeov daimlerchrysl 4execut bid murdoch yuko
myself 8yourself ourselv 7everybodi anybodi somebodi 6himself everyon els mayb tell herself 5themselv fool
athen 6olymp greec istanbul 5beij stockholm ankara medalist turin helsinki
sam 5lee 4jack johnni
alan 5steven greenspan 4david daniel kenneth bernank
kashmir 8jammu 6himalayan srinagar 5india pakistan tamil separatist 4hindu aceh maoist
devic 7sensor 6comput 5equip machin electron hardwar laser portabl deton laptop 4us
clark 5campbel mitchel watson mcgrath 4anderson stewart graham stuart hayden
recognit 6recogn 5award statu honor merit legitimaci 4achiev fame
maria 6anna ana elena 5mari santa julia rosa teresa clara vera carmen 4barbara monica eva christina
jazz 7music musician 6orchestra trio rhythm quartet pianist funk 5classic punk 4fusion
trillion 8billion 6million dollar yuan surplu 5worth dlr euro deficit fiscal peso cubic 4alloc
throw 7toss 6ball foul grab hurl 5break catch blow rush knock punch smash 4walk basket
cb 9nbc 8abc 7tv cnn espn 6broadcast fox hbo pb sitcom jazeera itv 5televis mtv 4coverag turner oprah
trend 6downward 5growth predict economist outlook slowdown demograph phenomenon upward
gross 6gdp 5total domest revenu deficit surplu capita 4annual
dry 7wet 6cold dri moist 5water hot cool soil wash drain frost raini subtrop cooler 4mild brush
literatur 8poetri 7literari 6histori scienc philosophi scholar poet essai sociolog scholarli linguist 5languag cultur prize nobel historian dictionari laureat thesi hindi
nobodi 8els everybodi anybodi somebodi 7think everyon anyon anymor 6never someon happen hardli afraid guess anywai whenev whoever bother honestli 5none nowher fool 4ever mess dare
appl 6microsoft cherri iphon 5intel tomato packard hewlett compaq
tini 7small 5big larger smaller 4insid
assign 6command 5staff personnel task duti lieuten squadron sergeant 4enlist
colleagu 5friend fellow scientist staffer 4doctor psychologist psychiatrist
counter 4strategi aggress tactic
romania 8hungari bulgaria 7czechia ukrain belaru slovakia slovenia lithuania estonia latvia moldova 6poland austria bucharest 5belgium
roll 5dough 4wheel flip
gordon 5stewart 4blair allan rudd
iowa 7ohio michigan illinoi tennesse missouri wisconsin nebraska caucus 6hampshir dakota 5primari midwest 4statewid
sox 8yanke dodger met astro oriol philli diamondback 7pitcher cub marlin 6ranger brave devil postseason clemen bullpen padr 5jai ballpark 4leaf
healthi 5stabl 4good better care happi diet decent benefici
cia 7fbi 6intellig secret interrog undercov covert 5agent pentagon spy memo spi kgb 4clandestin
monthli 7weekli yearli 6annual quarterli 5averag daili salari premium subscript 4volum cpi
experienc 6suffer 5difficulti endur 4pain depress tremend acut accustom
gap 6narrow widen 4deficit margin rift deepen
minimum 7maximum 6salari mandatori exce threshold 5limit requir guarante 4equival zero lifetim durat quota
warner 6disnei turner aol paramount mgm 5soni walt hbo emi 4murdoch rupert
contrast 6reflect 5tone comparison similarli character subtl backdrop vivid textur 4view sharp dramat stark
adult 6child femal male teen 5ag pregnant infant juvenil obes ager
blow 7rip 6explod knock 5break strike throw slam shake shatter smash blast whistl 4hammer
don 5wear 4hat dirti
ticket 6fare 5fee discount slot lotteri rental receipt subscript 4card baggag
uniti 6reconcili solidar harmoni 5peac democraci faith salvat 4leadership dialogu inclus brotherhood
eric 4ron jeremi erik
consist 7compris 5compos 4primarili format 12 wherea addition ensembl
cleveland 8cincinnati milwauke 7chicago philadelphia detroit pittsburgh baltimor oakland 6buffalo 4loui toledo
stabl 6stabil 5maintain healthi sustain unstabl 4solid steadi prosper
dinner 8breakfast 7lunch meal dine 6guest cocktail gala 5meet attend invit wed thanksgiv champagn picnic 4visit recept lavish
duke 6princ 5king emperor earl 4iii iv baron throne bavaria prussia
harvard 8yale princeton 7univers professor stanford undergradu cornel 6studi cambridg berkelei georgetown mit phd rutger 5oxford bachelor lectur thesi emeritu 4dean hopkin
regard 6particular 5consid fact subject aspect context relev perceiv character interpret contrari foremost inconsist problemat inher 4certain sensit deem dubiou
easier 7harder 6easi quicker 5better try difficult faster enabl cheaper 4safer
soft 5green brown cream pink crisp vanilla 4hot solid thin
virtual 4almost invis
ride 8bike 7bicycl 6hors motorcycl 5race rider taxi roller jockei carriag 4walk
pm 5gmt fm edt noon 4tonight midnight middai est
bankruptci 6file creditor bankrupt 5lawsuit pend restructur enron liabil default layoff reorgan aig
yield 6bond treasuri benchmark 5price rise rate higher basi 4valu
engag 5aggress pursu hostil 4involv activ particip facilit intim
gate 5wall door palac tower lane fenc stair courtyard perimet 4ring gatewai
discoveri 6discov 5scientist nasa explor trace spacecraft voyag 4scientif
equiti 7invest 6market investor bond asset morgan portfolio brokerag hedg jp 5valu hsbc ipo barclai vanguard prudenti 4capit hancock sked
kick 6ball foul 5minut goal penalti knock halftim grab punch hook header bounc puck butt vollei slap punt
parish 7church dioces 6cathedr episcop 5municip bishop chapel borough abbei hamlet anglican
secondari 6elementari 5school colleg primari grade intermedi kindergarten vocat
beauti 6eleg charm 5love famou ladi grace magnific sexi 4vibrant
occup 5occupi 4invas
chavez 6venezuela castro hugo urib zelaya 5lopez arroyo bolivia calderon lula
guid 4adventur guidanc scout navig
barack 9obama 7bush clinton mccain hillari rodham 6dole biden 5ahmadinejad schwarzenegg tout
moon 6earth planet orbit lunar jupit 5sun mar spacecraft ki saturn 4apollo
sharpli 7slightli 6declin significantli steadili tumbl 5strongli somewhat soar unexpectedli downward broadli plummet 4sharp upward
repeat 5interrupt 4comment
denmark 7sweden norwai 6netherland finland 5germani turkei austria holland iceland ander scandinavian 4rasmussen
cook 7dish bake pasta fry boil 6bread meal sauc ingredi recip oven potato bacon grill 5eat pan kitchen pot chef stir 4serv prepar medium thoroughli
extens 5extend undergon modif 4construct comprehens underw renov
lift 5impos eas embargo slap 4sanction extend pull suspend halt
dramat 5unexpect spectacular drastic 4contrast revers comeback tragic backdrop
amend 7constitut legisl provis enact repeal 6bill propos legislatur statut claus 5law congress resolut draft adopt referendum mandat veto decre proposit abolish ratifi unconstitut ratif ordin
insurg 7taliban milit guerrilla 6rebel qaeda militia extremist militiamen 5fight afghanistan separatist stronghold fallujah sayyaf wage maoist waziristan 4tribal
angri 7furiou 6protest anger loud shout mob outrag curiou cheer 5fan complain angrili frighten 4defiant
barrel 7crude 6ton gasolin tonn gallon 5oil opec ounc cubic brent metric bushel
appropri 5committe necessari specif recommend instruct adequ alloc remedi 4special accordingli
seed 6semifin quarterfin davenport roddick henin sharapova djokov safin 5round elena haa novak 4advanc def bt
formula 5prix ferrari schumach renault mclaren algorithm 4cycl equat
observ 5monitor osc 4survei conduct
radic 6liber extremist islamist fundamentalist 5movement mainstream leftist hardlin neo feminist 4revolutionari
obvious 8realli certainli 7think alwai sure clearli pleas glad frankli 6feel quit pretti truli unfortun hopefulli importantli undoubtedli honestli 5sai serious absolut
denver 8dalla 7phoenix sacramento 6atlanta houston miami seattl tampa portland orlando nugget 4waco
vow 6promis pledg 5urg 4vigor
compos 7musician pianist 6music opera orchestra piano lyric symphoni ensembl songwrit mozart 5consist conductor orchestr bach 4composit
qualifi 7semifin quarterfin 6match championship tournament champion finish semi uefa qualif 5cup compet runner berth finalist copa 4elimin
guest 6dinner dine 5visit visitor invit accompani recept breakfast loung entourag 4host patron
coffe 7tea 6wine beer corn bread chocol bean banana cocoa 5coca candi champagn stapl brew 4cigar
austin 5texa statesman waco 4atlanta palm raleigh
ceas 7ceasefir truce 6resum 5halt unilater 4agreement resumpt restart
capabl 5equip abil capac missil radar sophist ballist weaponri
specul 7rumor 6investor 5interest concern worri trader uncertainti bet hint
socialist 6parti communist liber centrist populist 5social conserv nationalist civic leftist marxist 4bloc neo pri
handl 5properli 4overse procur
annan 9kofi 6boutro ghali 5un envoi albright solana holbrook elbaradei blix 4madelein
briefli 6abruptli 5later quickli shortli suddenli slowli temporarili quietli thereaft 4afterward
gari 5barri 4dave keith
fix 5correct 4adjust
oldest 6youngest 5found famou earliest finest tallest 4longest belong birthplac
prioriti 5agenda 4welfar
cool 6hot heat warm cooler chill 5pressur cold dry calm atmospher temperatur bubbl warmer melt 4refriger
racial 6discrimin gender racism racist prejudic 5ethnic bia hatr 4makeup latino
aboard 6plane ship crew fly boat cargo vessel uss sailor astronaut hijack 5arriv shuttl voyag yacht collid ashor 4carri
heritag 6cultur histor preserv unesco 5museum monument archaeolog treasur 4nation landmark
knee 9ankl 8shoulder elbow hamstr thigh groin 7leg wrist sore 6injur surgeri toe fractur rib 5leav miss hip tear muscl sidelin underw heel 4rest scratch
map 5timelin marker 4descript graphic geolog dot blueprint atla
deploi 7troop deploy 6forc patrol peacekeep conting 5personnel mobil battalion dispatch reinforc 4marshal
complain 5repeatedli angri complaint ignor frustrat unhappi bitterli angrili
patrol 7checkpoint 6troop guard helicopt deploi convoi escort ambush 5border commando 4raid unarm
tamil 6sri lankan ltte nadu 5lanka kashmir tiger karen hindi jaffna 4weaver milf
familiar 5speak vagu 4phrase subtl intim reminisc resembl fascin intrigu
abort 6pregnanc 5sex marriag oppos gai birth advoc homosexu
interim 5provision caretak 4appoint replac
graduat 8undergradu 7colleg student faculti bachelor yale enrol diploma phd 6school academi degre teacher academ scholarship princeton cornel 5attend berkelei exam 4class alma
carrier 6plane airlin fleet airwai 5ship cargo uss tanker 4delta
regularli 7frequent 6occasion 5constantli 4often usual routin lectur seldom
reduct 6reduc emiss 5cut tax carbon greenhous tariff drastic 4measur phase
custodi 6arrest prison detent 5convict freed pend detaine bail guantanamo extradit interrog probat 4confin captiv
format 5form hd 4consist incorpor sequenc mode
prais 7critic 6hail applaud 5welcom impress thank admir acclaim
talent 6skill creativ 5abil excel impress expertis mentor geniu savvi 4outstand formid newcom
stuff 7thing everyth gui 6lot realli els mayb sort fun anymor 5dirti joke mess 4bunch
taipei 7taiwan kaohsiung 6kong hong beij shanghai chen seoul shenzhen guangzhou 5tokyo shui bian 4roc
circumst 6reason consequ 5situat matter extent unfortun regardless aris advers 4except unpredict
chile 7argentina peru ecuador bolivia rica paraguai 6venezuela costa uruguai santiago 5panama
rapid 5expans acceler 4slow sudden
arena 7stadium 6venu 5outdoor indoor pavilion auditorium ballpark wemblei 4spectat clubhous
sky 5light sun dark bright dawn cloud flame shine 4shadow lit horizon rainbow
cypru 6greec macedonia reunif 5turkei estonia malta 4croatia ankara macedonian
seoul 7korea beij pyongyang 6tokyo taipei 5dprk hanoi osaka
prompt 6spark trigger provok outcri 5warn fear widespread anger alarm backlash 4flurri
ryan 5kevin 4anderson jason matt sean josh shaun
remot 5terrain 4area locat kandahar java underwat rug waziristan
aggress 6vigor 5action engag stanc deter relentless irrespons 4resist counter pursu tactic provoc
trail 5rout 4road highwai path narrow canyon bike scenic
solo 6album guitar 5singl song piano vocal trio acoust violin
gop 9republican 8democrat 7senat mccain congression dole gramm 6candid lawmak gore gingrich incumb congressman buchanan caucu gubernatori gephardt 5campaign presidenti primari conserv oppon nomine partisan contend bipartisan backer newt perot 4lobbyist undecid
unchang 5percent fall cent basi yesterdai benchmark 4close rate remain
fals 6alleg fake mislead fraudul 5claim deni proof mistaken incorrect conceal 4denial
tropic 7cyclon subtrop 6storm hurrican typhoon moist 5ocean caribbean 4remnant noel
creek 7river vallei canyon tributari 6lake hill ridg pond fork watersh 5stream glen cedar 4spring
compens 6pai payment pension liabil bonus 5benefit salari taxpay ow 4punit withheld
camera 6video screen sensor microphon 5watch imag photograph footag flash 4sight
outstand 5award honor excel merit emmi 4prize achiev talent
cd 8dvd 7disc rom 6releas audio soundtrack ep disk download lp vinyl demo remix 5version copi bonu compact itun 4record label
tennesse 8alabama arkansa 7virginia carolina michigan kansa iowa maryland indiana missouri kentucki mississippi nebraska 6oklahoma auburn 5georgia nashvil
cap 4hat jacket helmet
sensit 4matter concern subject regard relev topic
significantli 7greatli 6sharpli steadili decreas diminish drastic vastli 5improv slightli expand substanti somewhat rapidli gradual deterior 4alter
concret 6brick 5build construct structur stone roof frame facad pillar 4cement pave nail
sponsor 6sponsorship 5organ endors lobbi fundrais 4particip jointli nonprofit seminar
partli 7larg 5somewhat 4reflect wholli
warm 7warmer 6cold climat cool temperatur cooler chill 5hot heat atmospher sunshin frost shower moist 4fahrenheit
def 6bt 5republ vs 4seed elena
stewart 5gordon campbel elliott 4clark wallac earnhardt
oklahoma 7texa kansa alabama nebraska 6tennesse indiana missouri oregon
fee 7pai payment 6tuition subscript 5tax cost expens ticket salari premium levi royalti 4ir
coastal 7coast inland coastlin 6area southern northern sea ocean shore 5port beach mediterranean reef seasid freshwat swamp 4zone
nelson 7mandela 5anc byron 4apartheid mbeki byrd zuma
monitor 5conduct observ surveil inspect supervis scan sensor verif 4watchdog overse osc
encourag 7discourag 6urg 5help promot foster persuad facilit 4opportun stimul
tiger 6rebel lion ltte eleph 5tamil eagl cub dolphin panther 4milf
abdullah 6hassan aziz saleh faisal 5bin mubarak sheikh ahmad hamid assad sheik ibn khalifa 4gul mohamad
pittsburgh 8philadelphia 7chicago detroit cleveland baltimor cincinnati milwauke syracus 6boston toronto minnesota montreal buffalo columbu louisvil 5ottawa indianapoli hartford
caribbean 6coast pacif atlant mediterranean bahama bermuda barbado tobago guyana 5countri tropic contin jamaica trinidad hemispher samoa hawaiian 4latin continent cod
emperor 7empress 6king imperi dynasti reign throne byzantin 5princ duke frederick qin caesar 4ferdinand
orlean 6miami louisiana 5philadelphia haiti mississippi katrina memphi jacksonvil 4alexandria
halt 6resum resumpt restart 5stop suspend postpon shut ceas temporarili closur stall blockad reopen shutdown 4continu lift freez indefinit delai dismantl
peninsula 6island coast 5north east sea shore plateau coastlin
streak 7straight unbeaten 6consecut 5victori comeback postseason snap undef shutout 4past sweep
globe 5cox editori columnist pulitz 4newspap headlin herald emmi
eas 6tighten 5pressur push slow lift slowdown curb spur heighten worsen tighter allevi 4relax squeez rein
maryland 8virginia 7michigan tennesse connecticut kentucki 6pennsylvania wisconsin arkansa delawar 5rhode arlington rochest
upset 6beat defeat surpris shock overwhelm quarterfin stun overcam 5lose disappoint
strengthen 7enhanc 6cooper improv stronger weaken undermin bolster consolid deepen 5boost maintain stabil expand foster intensifi reinforc safeguard 4effort complement
playoff 8postseason 7nfc 6game season round tournament nba nhl semifin afc clinch mvp preseason matchup 5ncaa celtic berth undef bye
preliminari 5final confirm conclud conclus 4result submit talli autopsi
successfulli 6unsuccessfulli 5eventu jointli promptli 4launch fulli swiftli
deepli 5feel sad sorri regret unhappi profound grate emotion bitterli 4particularli serious
behalf 5lawsuit plaintiff 4counsel donat petit
intens 5fierc intensifi relentless 4constant furiou vigor energet
besid 4nowadai
phoenix 7dalla denver sacramento 6angel seattl portland orlando tucson 5vancouv columbu
sunni 8shiit 6muslim 5arab sadr predominantli cleric maliki kurd moslem fallujah mosul 4tribal mahdi allawi
accompani 5brief guest 4featur occasion tribut greet excerpt entourag
mental 6physic psycholog disord psychiatr trauma psychiatrist 5depress disabl rehabilit cognit 4emotion unconsci handicap
tribun 6prosecut indict hagu 5court trial judg prosecutor juri magistr
qaeda 9qaida 8osama 7terrorist laden zarqawi 6al taliban milit bin insurg extremist islamist sayyaf mastermind 5terror ji 4link remnant
restor 6preserv rebuild 5reconstruct repair rebuilt renov 4reviv ruin intact
probe 8investig 7inquiri 6uncov 5alleg prosecutor examin briberi whitewat 4spitzer
delta 5airlin northwest atlant airwai alpha 4carrier niger
eat 6meat drink chicken diet meal 5food cook lunch sleep breakfast 4feed
compromis 6negoti 5agreement propos resolut resolv consensu bipartisan substant 4solut concess
hiv 7infect malaria tuberculosi 6viru vaccin epidem polio tb 5immun pregnanc cdc obes viral preval
outcom 6result conclus 5determin predict consequ uncertain scenario likelihood 4conclud
enterpris 6busi invest sector corpor entrepreneur 5industri ventur ltd conglomer capitalist
wast 6garbag dispos sewag recycl 5clean pollut toxic trash dump 4divert cleanup
complaint 6file alleg lawsuit 5case investig complain inquiri petit harass antitrust misconduct
stanlei 5morgan lynch merril lehman sach citigroup stearn 4goldman
ballot 7vote voter 6elect poll elector referendum recount 5candid cast count turnout signatur registr valid candidaci talli statewid runoff 4blank
copi 7print 6document edit manuscript 5text cd download catalog 4signatur authent
alert 6warn alarm 5surveil dispatch notifi precaut 4notic detect heighten
cargo 7ship passeng freight tanker 6plane transport aboard vessel ferri load shipment haul dock luggag 5carri port carrier bulk baggag 4bound
indiana 8illinoi 7ohio michigan kansa tennesse missouri alabama wisconsin 6minnesota oklahoma kentucki 5jersei springfield auburn
hero 6legend belov heroic villain 5star greatest legaci legendari warrior glori icon geniu martyr homag superman 4revolutionari comrad
inspector 8inspect 7blix 6iaea elbaradei 5weapon un butler complianc faa verifi verif
arsen 7wenger 6manchest liverpool chelsea newcastl everton trafford 5ferguson tottenham
survivor 7victim 6rescu rescuer 5aliv surviv holocaust rubbl stricken wreckag drown ordeal
barcelona 8madrid 7valencia atletico sevilla 6fc monaco marseil porto ajax deportivo bilbao 5lyon toulous stade
gunman 7ambush assail 6shoot milit unidentifi grenad militiamen sniper 5polic man chase bomber wound raid kidnapp bodyguard fatal 4rob shootout unarm
advisori 5committe bulletin 4board commiss summari newslett
imf 7monetari 6bailout adb 5eu lend eurozon ecb oecd
commonli 6often typic 5us name exampl usual type refer formerli deriv henc variant 4common previous tradition addition
mortgag 8lender subprim 7loan borrow default 6credit debt insur homeown fanni 5financ treasuri lend mae freddi 4junk
succeed 6succe 5thu successor throne therebi eldest 4grandson baronet
detent 7guantanamo 6prison custodi tortur detaine inmat confin interrog 5asylum indefinit arbitrari solitari
faster 8slower quicker 6speed fast slow 5pace easier acceler 4smoothli
substanti 7signific 6consider 5contribut significantli suffici offset minim diminish sizabl 4modest tangibl
transit 5phase 4transform
pan 6butter bake fry 5cook oven pie dough 4pot
broader 6broad wider 5index nasdaq scope 4broadli topix
liverpool 8manchest 7chelsea newcastl leed portsmouth tottenham southampton fulham middlesbrough 6arsen cardiff trafford 5fa wenger benitez 4vale
victoria 6queen 5ontario melbourn queensland adelaid perth alexandra cornwal
quarterback 6offens rooki touchdown freshman usc bronco lineback steeler buc cornerback seahawk 5coach tackl backup bradi intercept sophomor reggi fullback 4josh
singh 6india 5kumar vajpaye mickelson raja 4birdi rao harrington
baltimor 8oakland 7chicago philadelphia seattl cleveland pittsburgh cincinnati 6boston tampa milwauke 5arlington newark rochest
underground 5tunnel cave 4station subwai garag basement
gang 6traffick mob mafia 5violent paramilitari cartel prostitut thiev smuggler 4notori
unclear 6uncertain presum 5confirm appar unlik unknown exact unawar whereabout unsur
scheme 5fraud devis fraudul 4fund launder briberi evas
ceo 8execut 6chief chairman 5manag vice corpor founder sharehold ge
absenc 5despit absent prolong hamstr groin 4due lack suspens
ten 9thousand 8hundr 5nearli dozen displac countless mourner 4crowd fewer flock
simpson 6juror 5murder wit testimoni testifi courtroom nicol lewinski mcveigh 4jackson ito
recept 5guest greet 4ceremoni welcom dinner applaus gala kickoff
militia 8militiamen 6insurg paramilitari mahdi loyalist 5hezbollah tribal faction extremist cavalri hutu disarm warlord renegad
congo 8zair drc 7uganda rwanda angola liberia burundi kinshasa 6sudan sierra ivori chad kabila 5darfur guinea leon niger laurent tutsi
flood 6storm rain hurrican devast drought katrina landslid typhoon cyclon rainfal tidal swamp 5damag toll swept evacu tide ravag tornado rita yangtz 4avalanch eros
suddenli 6soon turn quickli asleep 5appar wake briefli disappear somehow burst instantli abruptli vanish 4bare seemingli verg fade stumbl
enjoi 5comfort plenti accustom 4alwai happi pleasur boast thrive
paint 7portrait painter sculptur 6decor depict artwork canva 5piec landscap carv exterior sketch sculptor stain 4miniatur nude
genu 7speci 6moth 5endem fossil extinct mammal specimen beetl 4belong snail
sweet 6tast flavor honei 5mix fruit chocol candi berri crisp spice 4smell
entitl 5autobiographi 4book write essai memoir
condemn 8denounc 6outrag 5critic reject strongli retali angrili 4savag
railroad 7railwai rail 6freight locomot amtrak 5bridg highwai canal lumber 4hudson
finish 7complet 6sixth seventh eighth ninth qualifi runner podium 5ahead overal qualif 4rank
essenti 6basic 5necessari vital fundament necess 4import function essenc tenet
roger 4jai nadal
defin 6context equat explicitli norm paramet 5specif function gender represent dimens theorem differenti 4term exist align
desert 6mountain jungl 5plain rocki countrysid terrain prairi rug dusti 4camp sahara
proper 5adequ 4requir necessari ensur permiss regardless suitabl satisfactori
departur 4cancel demis impend coincid
thompson 5mccain wilson dole evan bradlei bennett romnei gramm mcconnel 4allen payn
composit 6index 5nasdaq instrument compon 4volum core element compos piano seng
quiet 7calm 6pleasant 5tens gentl 4happi charm subdu dull
equival 5liter metric 4valu basi minimum fraction
jason 5brad josh derek shane brett shawn defenseman kidd 4chri ryan matt sean
fat 7calori cholesterol 6gram sodium milligram 5milk protein diet mg satur
cape 6island coast isl 5south guinea nova wellington johannesburg
extern 4affair
editori 7newspap editor columnist 6daili magazin journal articl page column commentari herald 5cox weekli globe headlin newsweek 4post circul statesman
plastic 7rubber 6bag 5steel metal glass leather aluminum tin recycl foam 4tube mold
kelli 5sean shannon kati 4jacki kathi
kurdish 7kurd 6pkk kurdistan 5shiit separatist chechen 4ethnic basqu
narrow 6gap margin widen 5edg broad stretch 4flat trail narrowli slim
string 6piano violin 5guitar bass trio drum quartet brass melodi orchestr 4horn
nepal 6bangladesh cambodia zambia kathmandu 5india uganda lao maoist 4burma
inter 6juventu parma 5milan chelsea roma atletico fulham fiorentina
robinson 4taylor carter bryant duncan kidd
andi 5tim tommi 4kevin alex nick hewitt roddick
bound 4cargo curv bend
prosecut 7crimin prosecutor indict 6case trial investig lawyer crime convict tribun testifi extradit wrongdo acquit 5justic warrant starr litig plaintiff magistr contempt perpetr liabl 4defend hagu
boss 5mafia
moor 4barton
revolutionari 6revolut marxist 5movement communist leftist 4radic hero nationalist
gasolin 8petrol 7fuel diesel gallon 6price ga crude barrel ethanol 5oil suppli petroleum inventori refineri refin
margin 6narrow 5percent quarter gain 4lower overal favor gap turnout slim shrink
tampa 7seattl oakland jacksonvil 6florida bai houston miami dalla denver baltimor anaheim seahawk 5atlanta
judici 6justic judg oversight 5court legal procedur ethic judiciari jurisdict magistr disciplinari
lieuten 8colonel 7command sergeant brigadi 6regiment 5assign infantri battalion cavalri
telecommun 8telecom 7wireless 6electron cellular broadband 5industri technolog sector mobil cabl infrastructur util monopoli deregul 4giant commerc
somewhat 7slightli albeit 6quit similarli surprisingli 5though larg sharpli significantli partli fairli broadli overli 4increasingli pronounc wildli vastli
comprehens 6implement 5framework outlin meaning thorough roadmap blueprint satisfactori 4extens consensu inclus undertak
kabul 7kandahar 6afghanistan baghdad mogadishu fallujah grozni mosul peshawar 5taliban islamabad pristina
alex 5rodriguez gonzalez 4andi lui nicola rafael ronaldo ramirez
magic 6wizard 5evil dragon 4quest warrior trick
funer 7mourner 6ceremoni wed prayer burial mourn 5memori tribut diana ritual farewel coffin candl
chechnya 7chechen 6kosovo grozni caucasu ossetia abkhazia 5russia separatist 4breakawai
steadi 5slow pace overnight momentum surg modest weaker robust sluggish buoi 4continu stabl
missouri 8ohio illinoi wisconsin arkansa 7virginia pennsylvania michigan kansa minnesota iowa tennesse indiana connecticut louisiana oregon mississippi alabama nebraska dakota vermont wyom 6massachusett oklahoma nevada montana delawar idaho 5counti alaska midwest springfield
connecticut 7virginia massachusett illinoi maryland missouri wisconsin vermont 6pennsylvania ohio hampshir delawar hartford 5jersei albani rhode greenwich
meat 8pork 7chicken beef poultri lamb 6food eat milk egg chees ingredi dairi fri burger seafood 5raw grill butcher
midfield 8striker 7winger 6goalkeep ronaldo 5forward substitut juventu header beckham roonei fullback
charter 5flight airlin 4board airwai leas ordin
finland 7sweden norwai estonia 6austria denmark slovenia lithuania latvia helsinki 5iceland finn scandinavian
musharraf 9pervez 6sharif vajpaye zardari 5karzai thaksin bhutto 4bush howard mahathir
guitar 8bass drum 7instrument piano vocal acoust keyboard 6solo guitarist tune rhythm drummer violin 5sound string horn brass
emploi 6hire 5workforc 4job work employe primarili contractor unemploi carpent
skin 6ey hair breast flesh 5bone coat tissu tan throat facial tooth 4patch fur stain
bed 6room sleep 5sit kitchen bedroom basement bath bathroom toilet couch 4asleep
documentari 7movi 6drama comedi footag film filmmak pb antholog parodi 5show photographi cartoon sketch narrat spielberg
rapidli 7slowli steadili 6quickli gradual evolv 5grow expand significantli swiftli deterior
haiti 6dominican liberia salvador aristid hondura 5orlean somalia nicaragua bertrand
larri 5allen jerri 4dan fred snyder
teen 8teenag ager 7girl 6child boi adult youngster 5woman youth 4boomer
calm 7quiet 5confid cool mood tens relax anxiou gentl reassur subdu
louisiana 8mississippi alabama 7missouri arkansa 6texa florida illinoi orlean 5rhode
chair 6panel 5head committe cabinet floor sit desk subcommitte couch 4secretariat chairwoman
densiti 5popul km censu approxim median proport cdp veloc radiu 4household ratio
principl 7fundament 6concept framework doctrin adher 5basi respect basic belief object ethic ideal logic reaffirm norm abid uphold pragmat 4purpos consensu strictli cornerston tenet
chancellor 6merkel gerhard helmut 5schroeder kohl 4sarkozi predecessor wolfgang
grai 7white black brown 6red green blue dark color bright pink purpl shade stripe 5hair tan pale beard 4fur stain
licens 6permiss permit patent 5grant applic copyright visa registr passport leas trademark certif 4exclus expir fcc sponsorship royalti
outbreak 8flu epidem 7viru swine influenza cholera 6deadli infect sar fever pandem 5spread strain anthrax 4quarantin occurr
chelsea 7manchest liverpool everton tottenham fulham middlesbrough 6arsen villa newcastl bolton ronaldo beckham trafford 5inter premiership roonei wenger 4side
architectur 7architect 6art design modern sculptur renaiss gothic baroqu 5style structur uniqu landscap incorpor sculptor 4complex victorian layout
chip 6intel semiconductor 5stock tech maker processor packard hewlett cisco micro 4kei
inquiri 8investig 7probe 6examin 5complaint proceed scrutini wrongdo thorough disciplinari misconduct whitewat 4fitzgerald
jakarta 7kuala lumpur 6bangkok manila 5indonesia karachi colombo johannesburg bombai phnom penh marriott 4bali
hungari 8romania 7poland czechia austria bulgaria slovakia lithuania estonia latvia czechoslovakia 6slovenia budapest 5luxembourg armenia 4stefan
fate 5ultim mysteri uncertain tragic demis destini doom 4ordeal
pack 6bag 5crowd gather 4hour truck fill load stack
arthur 5sir 4jame william charl alfr ernest
soil 6clai sand sandi 5surfac dry grass veget fertil 4layer moss hardi
brussel 6eu pari vienna bonn strasbourg 5europ geneva amsterdam copenhagen ankara zurich 4enlarg
oregon 7texa virginia arizona colorado minnesota missouri utah wisconsin nevada nebraska idaho wyom 6california oklahoma montana vermont 5state alaska prairi 4columbia
recommend 7guidelin 6approv fda 5review requir appropri submit evalu reconsid 4select supplement remedi
guerrilla 7rebel insurg 6milit fighter hezbollah separatist pkk farc 5leftist paramilitari jungl ltte sayyaf wage maoist
convert 4substitut
slowli 7quickli rapidli gradual 6move steadili swiftli 5soon turn briefli constantli quietli smoothli fade abruptli gentli drift 4eventu evolv vanish
mistak 6wrong error unfortun terribl excus stupid horribl 5failur fault conced sorri embarrass flaw mistaken 4blame
philip 6morri 4henri tobacco cigarett geoffrei
commonwealth 4australia canada auckland nordic badminton
atmospher 5environ climat cool warm temperatur gase 4earth particl polar
donald 5colin rumsfeld 4georg howard dougla allan pervez
metropolitan 6metro 5citi urban municip suburb dioces borough newark
galleri 7museum exhibit 6art sculptur curat 5librari theater displai artwork pavilion smithsonian salon
mosqu 7shrine 6templ imam synagogu aqsa 5cathedr prayer chapel pilgrim dome najaf mecca
badli 6injur 5serious recov poorli 4suffer heavili hurt wreck shaki
kentucki 7virginia illinoi tennesse maryland alabama arkansa 6indiana louisvil 5prairi lexington 4belmont
walker 4lewi campbel crawford
shell 8mortar 6fire rocket artilleri grenad 5tank gunfir cannon 4heavi
emot 6sens thought profound grief 5moment mood sad passion joi emotion 4touch sensat
empti 7fill 5room insid apart locker trash underneath courtyard 4vacant blank makeshift
pursu 5engag pursuit vigor 4commit aggress ambit undertak
semi 7semifin quarterfin 6final round champion qualifi wimbledon 5tournament berth finalist
chapter 5fratern
chirac 8sarkozi 7jacqu schroeder villepin 6blair merkel gerhard 5kohl prodi dominiqu helmut chretien 4berlusconi lionel
descript 6describ detail refer context explan interpret 5exampl mention biographi exact overview 4background map
adam 5smith scott matthew 4anderson graham mitchel ian ashlei
hang 5stand sit 4hand seng banner chin upsid curtain
fax 6mail 5phone messag telegram conni email dial debra 4send desk
nazi 7hitler adolf 6germani jew holocaust neo stalin reich 5soviet communist wartim ss persecut josef 4propaganda
journei 7voyag 6travel trip trek 5adventur embark pilgrimag 4arriv path
successor 6predecessor heir 5appoint replac succeed succe 4throne nephew
vladimir 7putin dmitri 6russia moscow alexand bori sergei medvedev viktor mikhail igor yuri 5kremlin pavel kuchma 4ivan
definit 6reason clearli necessarili 5consid understand certainli exactli absolut conclus impli 4realist
smoke 7cigarett 6smoker 5tobacco alcohol burn drink marijuana cigar 4smell
delhi 7mumbai lahor bangalor 6india islamabad bombai dhaka calcutta kathmandu 5punjab gujarat jammu srinagar 4vajpaye
somalia 7mogadishu 6liberia aden 5sudan haiti ethiopia ivori yemen eritrea 4pirat
anger 7outrag resent 6fear angri frustrat anxieti provok backlash furi outcri discont 5prompt sympathi hatr furiou despair 4widespread
renew 4promis pledg expir
shoulder 8knee 7neck ankl wrist elbow thigh 6leg chest nose strap sore toe 5hand sidelin bow heel thumb 4rest pierc stiff
toyota 8honda nissan 7ford motor automak bmw volkswagen 6auto gm chrysler mitsubishi renault hyundai chevrolet suzuki daimlerchrysl 5hybrid 4dodg
correct 5updat fix error graf clarifi incorrect xxx 4chang revers
walter 5henri 4robert harold
fiction 8novel 7comic fantasi antholog 6stori charact drama biographi literari genr romanc narr thriller novelist protagonist parodi 5adventur adapt serial epic mytholog batman manga portray trilogi narrat 4potter marvel realm
rio 8janeiro 6brazil paulo sao santo 5bueno santiago fe vale
yugoslav 7serbia yugoslavia 6serb bosnia croatia milosev albania belgrad montenegro slobodan 5croat balkan macedonian
convinc 7persuad 6prove reluct compel unwil 5hope will imposs succe eager assur reassur vain
hamilton 5mclaren 4schumach dixon alonso
absolut 6noth truli incred unbeliev 5someth true obvious definit satisfi awesom 4certainti
swim 6olymp dive volleybal swimmer 5pool outdoor skate indoor freestyl wheelchair gymnast badminton surf aquat 4polo
ownership 5own properti owner stake leas 4estat asset retain monopoli inherit acquir
bruce 5allen 4steven irwin
tribal 6tribe 5militia clan waziristan 4muslim insurg sunni elder
instal 5design equip replac window storag hardwar upgrad portabl 4plug
upcom 7forthcom 5schedul preview 4futur latest ongo ev showcas coincid
manner 5behavior attitud honest eleg gentl nonsens straightforward pragmat 4gentleman
implement 6comprehens framework roadmap 5adopt protocol modifi complianc timet outlin blueprint devis 4process measur basic phase undertaken modif
viewer 7audienc 6reader 5tv abc cnn listen mtv youtub 4nielsen
hunt 7hunter 6deer 5fish wolf breed whale eleph prei 4chase witch
hostag 7freed captiv 6kidnap abduct kidnapp 5farc ransom 4rescu briton
temperatur 7celsiu 6weather heat warm rainfal fahrenheit warmer 5cool atmospher altitud cooler chill melt 4peak thermal latitud
tend 5often prefer necessarili alik 4sometim usual typic tradition
compound 5ramallah amman riyadh 4chemic acid outskirt mosul fortifi
oscar 6nomin nomine emmi 5best movi award actor actress grammi cann 4cast favorit
rush 6touchdown hurri 5pass yard throw scrambl punt 4catch
jesu 8christ 6god holi 5faith abraham gospel sin miracl divin prophet bless salvat martyr 4mose
albania 7kosovo macedonia macedonian 6ethnic serb serbia croatia yugoslav 5chechen croat hutu balkan tutsi
notic 5immedi bother 4ask hear alert suspici notifi unawar
consequ 6risk circumst inevit catastroph advers 5effect impact danger outcom extent unfortun harm unaccept implic 4respons
cloth 7dress shoe 6wear shirt furnitur leather jewelri pant apparel garment 5item fashion bag carpet outfit costum lauren accessori doll wool 4klein fabric
tomorrow 7tonight 6hopefulli anytim 5next todai wo happen anywai anymor sooner
dougla 6mcdonnel 5hugh 4plane boe donald lockhe boyd
dave 5mike bob jerri ron rick keith doug randi drummer bassist 4steve jim brian jeff gari greg jai charli
moral 6belief ethic virtu 5sens fundament motiv doctrin ideolog conscienc inher
circl 5sphere 4squar triangl fring radiu
zero 5maximum minu fahrenheit 4minimum celsiu
extent 5fact signific impact circumst consequ scope implic likelihood exagger
longtim 6former 5ex legendari outspoken mentor foe lifelong staunch 4loyal longstand
argument 6question argu 5court lawyer debat opinion testimoni judgment notion rhetor assert
montreal 8toronto 7ottawa calgari edmonton winnipeg 6philadelphia pittsburgh vancouv quebec 5expo
tripl 8doubl 6rbi 5third singl fourth consecut homer 4twice eighth
alcohol 7drink addict 6drug marijuana liquor 5smoke substanc cigarett 4smoker drunken
comfort 6stai 5better feel happi nice enjoi decent uncomfort 4safe relax accustom couch
guarante 6ensur assur 5grant minimum afford provis oblig adequ 4promis equal concess unlimit
belgrad 8zagreb 7serbia pristina 6milosev yugoslav sarajevo slobodan bucharest 5tbilisi
matt 6josh 5kevin shawn fullback 4mike chri dan tim ryan jason greg brad jake damon
burn 6fire flame 5kill destroi buri smoke tear blaze lit torch candl 4ash sprai
puerto 9rico 7mexico dominican rican 6hawaii salvador guatemala hondura nicaragua 5philippin hawaiian flore
philosophi 8theologi 7philosoph sociolog 6professor theori religion concept teach literatur geographi mathemat theolog thesi 5perspect ethic emphasi profess ideolog buddhism marxist 4orient
cemeteri 7burial 6buri grave chapel monument arlington 5histor memori tomb 4martyr
mississippi 8louisiana alabama 7virginia carolina ohio tennesse missouri arkansa 5orlean
asean 8apec 5asia asian summit forum bilater wto ministeri brunei nam adb
uganda 7congo rwanda tanzania drc 6sudan kenya zambia burundi zair mozambiqu botswana 5nepal ethiopia museveni 4eritrea
roof 6floor tower brick ceil deck porch facad 5front wall window concret wooden frame dome arch exterior underneath curtain 4interior
vital 7crucial 6import 5kei essenti valuabl 4ensur preciou
counterpart 5meet 4foreign talk
infantri 9regiment battalion cavalri 8brigad 7armi corp artilleri armor 6troop command colonel squadron airborn 5divis combat lieuten volunt garrison brigadi 4confeder ss reinforc
jerri 5joe larri dave ron terri stan 4bob johnni eddi danni chuck hank
atom 7nuclear 6plutonium 5weapon uranium reactor particl hydrogen radioact warhead 4hiroshima
benjamin 6sharon netanyahu ariel shimon 5yasser pere barak mahmud
peru 7mexico colombia chile costa ecuador bolivia guatemala rica paraguai 6argentina philippin venezuela salvador lima nicaragua 5fujimori 4amazon
creativ 7innov 6talent intellectu 5opportun knowledg skill visual expertis filmmak insight geniu 4director leadership vision savvi
artilleri 7infantri mortar bombard 6fire tank shell regiment battalion rifl armor gunfir cavalri warplan cannon barrag 5heavi rocket batteri
root 4grass herb
acquisit 7merger 6ventur takeov restructur acquir buyout 5invest portfolio transact consolid reorgan leverag ipo 4expans consortium
turnov 5total quarter averag net revenu volum rebound ringgit 4gainer
prospect 5futur optimist anticip uncertain wari 4potenti likelihood loom bleak
orchestra 8symphoni ensembl philharmon 7choir conductor 6perform opera concert jazz compos piano 5chamber ballet quartet choru violin orchestr mozart bach
bloc 5eu allianc 4europ union coalit membership socialist enlarg centrist
plenti 6lot ampl 5enough enjoi 4cheap terrif abund scarc
gene 7protein genet 6cell dna 5brain sequenc enzym mice hormon genom trait 4type bind alter
suspens 7suspend 5disciplinari 4sanction postpon absenc bench indefinit reinstat
utah 7colorado oregon idaho 6arizona minnesota portland sacramento montana wyom
planet 8earth 6moon orbit galaxi asteroid jupit 5solar spacecraft creatur saturn
outlook 6forecast upbeat 5growth weak trend optimist slowdown optim cautiou moodi sluggish downgrad bleak
error 6mistak 5correct fault foul flaw incorrect 4count breakdown incomplet
chariti 7charit 6donat nonprofit 5organ fund foundat donor unicef fundrais
vienna 7berlin 6brussel munich amsterdam copenhagen warsaw pragu budapest cologn bonn 5geneva basel
sing 7song choru 6singer danc vocal choir anthem melodi ballad 5perform voic tune tenor soprano
uranium 8enrich 7plutonium 6nuclear reactor or 5iran weapon tehran atom extract stockpil
regiment 9infantri battalion 8brigad cavalri 7corp squadron 6armi lieuten artilleri colonel 5divis volunt ss legion brigadi 4confeder raf
lincoln 5reagan franklin jefferson roosevelt plymouth 4springfield monro eisenhow
spark 7trigger unrest provok 6prompt unleash quell outcri frenzi 5amid fear widespread erupt panic ensu backlash spate flurri stoke
campbel 5clark stewart macdonald 4walker graham watson duncan curri
trophi 6medal 5win cup championship tournament premiership berth mvp covet
reconstruct 7rebuild 6repair 5restor rehabilit renov postwar 4construct relief infrastructur undertaken
abdul 7abdel 6aziz rahman rashid karim 5khan moham mohammad hamid amir malik amin haq
cambodia 7lao 6vietnam thailand nepal phnom penh 5myanmar zambia burma sen khmer hun 4roug
innoc 6murder guilti plead 5convict tortur reveng confess acquit guilt
elit 5junior legion 4class profession youth rank prestigi recruit
freed 7hostag captiv 6prison kidnapp 5arrest escap custodi kidnap inmat abduct slave ransom 4surrend briton
reflect 6contrast percept 5attribut sentiment mood underli underscor underlin 4view neg partli mirror
murrai 5blake agassi sampra hewitt becker henin djokov safin
alabama 8virginia tennesse louisiana mississippi arkansa 7texa carolina michigan oklahoma indiana missouri kentucki 6auburn
pact 7agreement treati 6protocol 5deal sign framework kyoto ratifi ratif 4forg
shore 6island coast coastal coastlin 5lake bai beach ocean peninsula harbor hudson shallow ashor
cycl 5race prix marathon rider bike 4event formula
consumpt 6growth consum export 5rise product domest output gdp capita decreas ethanol
consensu 5compromis framework conclus satisfactori pragmat 4basi comprehens principl bipartisan
fc 6barcelona porto ajax 5club bayern liga sevilla sc basel 4vs rover ml
bright 6light dark color grai pink purpl shade shine 5sky visibl flash tan pale vibrant vivid sunlight 4sun ei
gift 5item birthdai donat reward patron lavish 4jewelri goodwil gratitud
graham 5smith bennett 4clark adam campbel mitchel craig collin
carbon 8dioxid 7emiss greenhous gase 6hydrogen 5energi ga reduct pollut oxygen mercuri ion
fruit 7veget 6flower harvest cherri berri banana grape herb 5varieti sweet tea strawberri ripe 4bud bloom
ross 6mitchel 5abba netanyahu mideast 4sharon powel baker barak palmer gibb
broadwai 7theater 6theatric 5hollywood opera comedi cinema 4movi boulevard
explos 8deton 6bomb grenad 5weapon explod bomber ammunit homemad 4carri defus cach
tape 8videotap 6video footag microphon 5interview audio jazeera clip 4convers
drink 7alcohol beer 6eat bottl liquor beverag soda 5smoke tea champagn cocktail 4urin
von 6franz otto wilhelm friedrich 5karl ernst wolfgang johann adolf und ludwig 4der han wagner weber reich
stretch 5along mile kilomet extend narrow span midwai halfwai coastlin 4run bend
hampshir 6massachusett iowa connecticut vermont sussex 5ohio delawar rhode berkshir caucus
ward 5borough 4hospit township constitu acut
shock 6surpris upset sad terribl stun outrag 5wake sudden embarrass grief sensat 4reaction shake distress
lunch 8breakfast 7dinner meal 6dine 5eat tea cocktail sandwich 4tabl
wisconsin 8michigan illinoi missouri 7carolina ohio minnesota iowa indiana connecticut oregon nebraska 6pennsylvania maryland dakota delawar
literari 7literatur poetri scholarli 6writer contemporari fiction scholar poet intellectu novelist philosoph prose 5prize historian shakespear playwright 4influenc guild
crackdown 5protest violent riot brutal repress tiananmen 4arrest crack spate
birthdai 7anniversari celebr 6christma wed 5gift ev occas thanksgiv farewel feast commemor halloween
dick 6gephardt 5chenei newt 4richard tom lott rove
climb 7fall jump tumbl 6drop slip plung soar slid 5peak retreat steep leap stair ladder 4hike dive
wealth 5invest rich asset vast fortun inherit accumul 4prosper exploit immens
jacqu 7chirac 6jean dominiqu 5bernard pierr claud francoi alain villepin 4strauss
cairo 7amman 6egypt beirut damascu tripoli 5tel aviv hosni alexandria riyadh algier 4doha moussa
mouth 6ear tongu lip 5ey chest nose stomach throat 4butt
nasa 7shuttl astronaut spacecraft 6space orbit atlanti 5mission discoveri mir faa lockhe apollo telescop 4pentagon
ontario 8saskatchewan manitoba 7alberta brunswick 6quebec scotia winnipeg newfoundland 5canada columbia provinci victoria nova windsor nadu 4voivodeship canton
salari 6pai incom employ payment minimum pension payrol bonus unpaid 5labor monthli compens fee premium adjust jobless servant workforc tuition hefti 4demand hire layoff
milk 7dairi 6food sugar meat chicken egg juic soda can 5fat powder coke taint 4feed
beer 7drink bottl liquor brew 6wine coffe tea cola coke champagn beverag breweri soda 5coca cigarett brewer pepsi cigar
melbourn 8sydnei brisban adelaid perth 7auckland 6london queensland edinburgh glasgow wellington canberra kingston calcutta bangalor 5victoria dublin victorian
dvd 8cd 7video disc 6releas audio soundtrack download playstat itun rom 5avail digit bonu disk hd 4arcad
prix 6race championship grand slalom downhil 5formula cycl motorcycl schumach speedwai daytona champ iaaf 4tour circuit pole gp
passag 4pass text vers
petroleum 7oil 6energi ga crude refineri refin chevron 5coal mine gasolin bp miner exxon 4relianc
soul 6love 5album spirit spiritu heaven etern funk ballad
laboratori 8lab 6research scientist 5test facil biolog clinic experiment observatori forens technician biotechnolog veterinari
jan 4johan
constant 5variabl veloc 4intens equat linear vector paramet static
attitud 6behavior stanc percept tendenc 5understand manner belief mood pragmat 4approach
phil 6steve 5bob ricki mickelson erni 4jim chri danni gramm
assess 8evalu 6examin analyz 5review determin analysi accur 4complianc accuraci
runner 6champion finish medalist 5win qualifi marathon sprint podium swimmer 4pole
peacekeep 6troop nato deploi deploy conting isaf 5forc un mission kosovo 4au multin
barri 5gari 4neil
ev 7christma easter 6thanksgiv halloween 5anniversari birthdai celebr midnight coincid 4upcom millennium
ma 6chen cheng ying 5wang lin yu lu feng 4pa ba te
geneva 5convent brussel vienna copenhagen zurich bonn basel 4helsinki icrc
renam 6merg 5establish found newli formerli incorpor 4reloc flagship disband discontinu defunct
chase 5gunman shootout ambush 4awai catch pull hunt grab
geographi 7sociolog geologi 6scienc philosophi mathemat biologi linguist 5histori professor 4demograph geograph
lane 7road 6highwai intersect boulevard freewai pedestrian 5cross traffic bridg path gate junction loop allei ramp 4trunk pave
orthodox 7christian cathol patriarch 6church religi jewish roman lutheran judaism 5jew hindu secular rabbi mormon rite 4ultra
nasdaq 7stock index dow nyse 6benchmark nikkei ftse dax 5close exchang broader composit seng bours topix 4jone tech gainer
residenti 6neighborhood adjac upscal 5properti estat urban apart suburb mall suburban 4tenant
realiz 6think realli understand wonder imagin glad 5learn dream truli somehow accomplish grasp somedai
wto 6eu 5trade asean apec tariff arbitr ratifi multilater 4doha
assassin 6murder suicid slai 5attack bomb plot reveng rabin hariri mastermind 4foil
rooki 6quarterback pitcher teammat starter mvp shortstop outfield cornerback 5start freshman scorer ty goali sophomor 4pick tackl backup
lui 7jose carlo juan miguel jorg vicent 6antonio rodriguez fernando manuel pedro roberto rafael alberto raul felip pablo eduardo julio cesar guillermo moreno 5cruz ramo javier luca gabriel ricardo rey ramon ernesto alfonso alejandro 4alex mario hugo sebastian
bare 4nearli almost suddenli chest lip
hu 8jiang jintao 7wen zemin jiabao 6wu zhu peng qian 5cpc deng
height 6width 5peak elev ft plateau slope 4hill diamet
morri 6philip reynold 5tobacco williamson 4cigarett harvei simmon kraft pfizer
princess 7queen 6wife daughter princ sister elizabeth diana empress 5ladi bride fairi 4eva alexandra
tradition 5often usual tradit typic predominantli 4commonli tend
permiss 7permit 6refus request grant obtain licens consent 5author allow visa clearanc injunct 4order seek proper
comic 7fiction 6charact novel cartoon marvel manga antholog parodi 5seri adventur humor serial dc creator batman sketch superman storylin 4appear
emiss 8greenhous 7carbon dioxid gase 6reduct pollut 5mercuri tariff epa kyoto
darfur 7sudan 6chad liberia 5congo displac burundi zair khartoum 4humanitarian
disappoint 7surpris 6pleas frustrat 5upset optimist anticip sorri setback unhappi delight embarrass hurt overshadow humbl dismal shrug 4spite
counsel 6lawyer advis counselor 5advic consult ethic oversight litig 4behalf
liu 8wang zhang yang yu xu 7wu huang zhu wei lu zhou yi zhao yan liang zheng feng 6gao jin yao cao shi qin shen 5gong 4bo
castro 7cuba 6chavez fidel havana raul 5rodriguez perez salina
momentum 5progress confid strength pace steadi optim acceler 4shift swing regain
procedur 5practic requir method judici guidelin examin surgic remedi paperwork 4process routin
headlin 6tabloid 5newspap magazin editori newsweek excerpt 4globe herald spotlight blog gossip
coloni 6slave 5centuri territori slaveri plantat annex conquest colon
afford 5expens guarante cheap rent cheaper adequ accommod decent homeown inexpens 4scarc desir
legaci 5hero glori belov 4memori legendari icon apartheid demis
franchis 5owner nfl nba nhl 4leagu merchandis nl ballpark
fifa 7uefa 6refere icc iaaf 5cup soccer rugbi ioc
celebr 7anniversari birthdai 6festiv ceremoni wed parad tribut feast commemor gala 5ev occas inaugur mourn easter reunion firework showcas carniv farewel halloween coincid centenni gloriou 4gather
wright 4gibson
depress 6anxieti 5ill pain mental symptom downturn disord worsen 4experienc mild
techniqu 8method 5us work skill tool mechan therapi experiment invent 4process tactic
foster 5cooper encourag strengthen friendship enhanc facilit deepen 4relationship promot harmoni
capitol 5congression courthous 4hous congress senat lawmak lobbi nashvil
wonder 7think mayb rememb imagin amaz 6realli thing love moment mind happi tell realiz forget curiou 5excit remind fascin 4marvel
surg 7rise soar tumbl 6fall drop rebound plung slump plummet buoi 5amid jump steadi offset spur spike unexpectedli 4meanwhil boom tide pct
proud 7humbl 6happi truli pleas thank sorri glad delight 5pride admir grate
tackl 5offens quarterback lineback cornerback fullback 4rooki
spiritu 6religi faith belief divin medit 5life christian religion soul conscious theologi heal essenc salvat yoga 4devot
denni 5mitch 4fred
sleep 7asleep 6bed 5night room sit eat sick breath couch 4alon walk
proof 6evid 5prove fals valid justif 4fact explan certainti
sustain 5growth improv recoveri stabil stabl optim robust 4progress achiev withstand attain
chicken 7meat poultri pork pig 6eat milk beef egg cow duck soup lamb shrimp burger 5pot stuf seafood butcher
faculti 7univers student graduat undergradu 6professor teacher academ yale alumni lectur campus 5truste emeritu
russel 4heath
mitchel 6ross 5powel clark collin 4smith sharon carter adam graham baker garrett
franci 6henri 5charl joseph sir 4edward frederick catherin mauric
colonel 8lieuten brigadi 7command sergeant 6armi infantri regiment cavalri 4marshal enlist
acr 8hectar 7farmland 5land mile forest ha woodland wetland
influenti 7promin 6renown outspoken prolif emin 5notabl contemporari foremost charismat 4influenc fellow highli founder amongst contributor
hispan 9latino 5voter demograph lesbian rican 4america popul immigr affluent
violat 7breach 5law enforc punish copyright compli statut abid 4trademark
priest 8clergi 7cathol bishop ordain nun 6church archbishop pastor monk missionari archdioces 5preacher
tool 6softwar 5technolog comput machin skill method techniqu hardwar 4us kit
takeov 7merger 6bid acquisit buyout 5sharehold 4deal murdoch barclai
wed 7bride 6funer birthdai celebr 5coupl ceremoni marriag christma holidai dinner 4diana reunion
dna 6gene genet sequenc 5find cell sampl trace forens autopsi genom 4enzym fragment
albert 5charl princ henri frederick 4loui edwin ludwig
tea 7coffe 6beer 5fruit drink lunch bottl juic champagn cocktail brew spice
nhl 7hockei nfl nba 6season leagu playoff bruin postseason oiler 5draft franchis roster scorer goali penguin flyer ml 4afl
carl 5theodor johan wilhelm 4otto herman anton friedrich johann ludwig
vega 7casino 6hilton 5lo la hotel resort gambl reno nightclub 4macau
vatican 7pope 6benedict papal 5church cathol bishop cardin episcop xvi basilica
gdp 7growth 6inflat deficit output gross surplu capita cpi 5quarter estim statist fiscal forecast consumpt ratio exce exceed shrink oecd 4annual domest figur overal revis pct
submit 6request 5approv file document formal applic recommend petit submiss 4present select preliminari audit paperwork
pyongyang 7korea seoul dprk 5north nuclear kim tehran plutonium
beef 7meat pork 6chicken poultri lamb 5cow dairi burger
tel 9aviv 6jerusalem istanbul 5cairo beirut stockholm amman budapest
consider 6signific substanti 5enorm tremend minim urgenc diminish immens 4attent greater scope
stem 4graft
introduct 6introduc 5edit creation 4biographi adapt usag essai advent
excel 6qualiti achiev skill 5best academ talent outstand superb terrif 4reput credenti
brigad 8infantri regiment battalion cavalri 7armi 6command corp armor brigadi 5divis ss airborn commando 4legion
bangkok 6jakarta manila kuala lumpur johannesburg dhaka phnom kathmandu penh 5karachi hanoi yangon
pend 6file 5postpon lawsuit bankruptci custodi proceed warrant await litig injunct 4proce paperwork
depend 5therefor regardless reli wherea henc vari furthermor variabl
ee 6ah oh uh ahl lah ree mee eh dah 5hah nee sah rah kuh ur kee ih med duh muh 4chee
anybodi 9anyon 8els everybodi nobodi somebodi 7anyth someon everyon myself guess anymor bother 6happen whatev anywher yourself ourselv anywai whenev wherev whoever honestli 5hate hurt fool dare
difficulti 6problem 5troubl experienc overcom cope obstacl constraint 4complic dilemma
exit 5rout intersect bypass 4highwai entri freewai sr interchang
googl 8yahoo 7web microsoft aol facebook netscap 6internet user twitter browser ebai 5click portal 4amazon
verdict 7juri 6court trial judg appeal judgment plea juror upheld 5proceed courtroom overturn 4await
convers 5discuss chat 4interview messag brief dialogu tape joke
plate 4glass coat grill glove sandwich
evil 6god enemi be beast villain 5magic monster sin creatur cruel witch curs 4destruct mad alien invis illus
canal 6river bridg tunnel drainag thame 5railwai railroad reservoir 4navig
harder 7easier 6hard 5better try difficult tough tougher quicker 4hardest
succe 6succeed somedai 5choos ultim successor convinc 4conceiv aspir
elig 6enrol 5disabl criteria recipi medicaid exempt compulsori beneficiari 4select admiss
tast 7flavor 6wine sweet sauc salad cuisin 5chees chef blend smell spice
somebodi 8someon els everybodi nobodi anybodi 7everyon anyon myself yourself whoever 6get wrong gui whenev gonna 5fool 4rid mess
mainten 6repair 5servic train oper facil transport contractor logist cleanup 4duti staf
symbol 5mark flag monument icon commemor birthplac motto 4proclaim rever
attract 6lure 5tourist 4visitor tourism showcas woo affluent cater
attach 5insert 4pin modul embed
flower 7bloom 6tree fruit purpl rose 5yellow pink leaf herb 4plant cluster bud
tonight 7tomorrow 6night 5sundai saturdai weekend happen hopefulli 4pm anywai
laker 8knick clipper 7nba nugget pacer 6bryant bruin maverick iverson 5celtic kobe piston kidd blazer 4buck malon wizard
par 7hole birdi putt bogei 6stroke mickelson 5shot tee sorenstam 4cours harrington
biolog 6chemic genet 5nuclear weapon destruct laboratori prolifer biologi molecular
intent 5reason commit intend insist motiv willing justifi sincer 4purpos
pension 7insur retire 6pai tax benefit welfar payment compens salari medicar taxpay liabil medicaid unpaid beneficiari 5payrol bonus 4retir
luxuri 6hotel upscal 5resort dine merced rental sedan 4car vintag leisur
obviou 6fact reason ironi 5seriou seem unfortun explan confus perceiv motiv subtl vagu irrelev inher 4lack worthi
possess 6confisc 5weapon seiz steal firearm conceal 4obtain surrend quantiti
mandat 6requir mandatori 5limit amend complianc enact expir repeal 4timet moratorium
stick 6finger 5put keep instead hand firmli knife hammer pin blade nail 4lean bent bolt
aspect 6context relev 5relat particular knowledg concept regard perspect 4role focus
rear 6front wheel 5wing door brake flank porch 4seat cockpit fin
steven 5stephen harri alan jeffrei spielberg 4david michael daniel bruce craig clarenc
attribut 6cite 5note suggest reflect deriv usag impli 4underli exagger
overcom 7struggl overcam 5resolv difficulti frustrat cope obstacl inabl endur 4challeng spite hurdl formid
summari 5overview 4articl brief edit advisori commentari nyt excerpt
storag 6facil warehous 5equip suppli instal hardwar depot disk cach refriger 4capac
volunt 6recruit enlist 5infantri regiment battalion firefight nurs scout
shuttl 7nasa astronaut atlanti 6flight orbit spacecraft mir 5space mission aboard collis 4foam
ncaa 6basketbal nba 5championship tournament nfl playoff sec afc collegi nfc
businessman 6entrepreneur billionair millionair tycoon 5politician wealthi salesman 4businessmen inventor
libya 7gadhafi 6tripoli 5egypt saudi jordan arabia morocco tunisia
brooklyn 8bronx 7manhattan 6newark harlem 5york chicago philadelphia neighborhood
framework 6agreement principl implement protocol multilater blueprint 5cooper solut comprehens pact consensu integr outlin roadmap 4structur inclus
vessel 8ship 7boat warship 6navi aboard cargo ferri submarin sail sailor tanker dock 5port sink hull yacht diver torpedo 4merchant
punish 6crimin penalti convict sentenc imprison offend cruel 5sanction impos violat punit liabl 4fine toler
smart 6clever savvi 5funni sophist sexi 4gui pretti wise
baker 4smith miller ross mitchel butler porter perkin
belief 7faith religion 6religi moral spiritu notion contrari wisdom doctrin virtu 5principl attitud fundament underli percept profess ideolog tendenc assumpt myth conscienc prejudic 4view
solv 7resolv 6problem 5understand solut puzzl 4situat complic dilemma
gradual 7slowli 6rapidli steadili 5chang continu quickli eventu slow shift significantli drastic 4evolv
imperi 6royal empir emperor 5dynasti ottoman napoleon byzantin empress 4nobl
tall 6cm centimet 5foot meter inch thick diamet ft tallest 4trunk
tone 5speech voic remark contrast lyric mood rhetor blunt accent melodi textur 4touch gestur echo defiant
wildlif 7wetland 6forest habitat fisheri ecolog 5natur protect preserv zoo refug endang recreat sanctuari wilder forestri 4hunter
fundament 7principl 6underli 5understand basic essenti moral belief perspect logic assumpt inher 4norm tenet
squadron 7regiment battalion raf reconnaiss 6command corp fleet infantri destroy 5air assign airborn airfield commando 4oper wing ss
20 930 15 40 14 810 12 11 50 13 16 18 60 17
ron 5dave jerri 4eric ken
settler 6jewish settlement 5israel palestin jew hebron enclav outpost
wayn 5roonei
modest 5steadi robust surprisingli handsom hefti sizabl 4substanti slight albeit
rwanda 8burundi 7congo uganda zair hutu drc tutsi 6chad kinshasa 5refuge genocid kabila 4ethiopia khmer
jimmi 6johnni 5carter billi bobbi eddi kenni willi 4charli floyd ricki buddi erni
forget 7rememb sorri 6thing everyon els mayb wonder imagin 5forev remind forgiv betrai
longest 5consecut span 4long fifth sixth seventh eighth oldest busiest
rodriguez 8gonzalez hernandez ramirez 7martinez lopez perez rivera ortiz 6lui fernandez raul torr rey gomez diaz zapatero flore alvarez jeter pena sosa 5alex castro javier urib ramon vaughn gutierrez piazza moreno guerrero alfonso benitez 4santana
sentiment 6upbeat buoi 5strong neg reflect mood cautiou percept enthusiasm echo
pattern 5color characterist variat 4chang similar shape character stripe
demonstr 7protest protestor 5ralli riot chant dispers 4crowd parad tiananmen
bomber 7bomb 6attack suicid hijack commando 5carri milit target fighter gunman explos deton sniper
slip 8slid 7fall drop tumbl dip 6jump climb plung slide bounc 5close gain edg 4point narrowli drag stumbl
auction 6ebai ipo 5sell purchas christi 4buyer seller collector subscript
thin 6thick 5brown dark flat coat layer pale slice 4solid soft smooth
occasion 7frequent 6often sometim regularli 5usual rare sporad seldom 4accompani interrupt
nick 4andi
sick 6ill treat pregnant 5child care patient sleep elderli homeless hungri 4hunger breath stricken
separatist 6rebel guerrilla chechen basqu breakawai 5kashmir insurg kurdish chechnya rebellion eta pkk maoist
graf 6ed updat recast pv 5add correct ld clarifi sele xxx 4writethru
perri 5powel rumsfeld condoleezza 4bush chenei albright mcclellan mccurri
goalkeep 7keeper 6striker midfield header goali 5goal ball substitut winger 4past
conclus 7conclud 6outcom explan 5evid confirm preliminari definit consensu satisfactori 4incomplet
nobel 8laureat 7prize 5literatur chemistri pulitz physicist 4award inventor
buyer 7seller 6dealer purchas 5investor bui custom owner lender shopper vendor collector 4auction businessmen lure
stanc 6polici attitud 5posit strongli aggress reiter rhetor pragmat 4quo
architect 7design architectur sculptor 6painter builder 5landscap planner baroqu inventor emin
expos 5accus alleg abus reveal 4implic uncov exploit
object 5particular specif purpos concept principl abstract explicitli theoret 4sphere
sec 5ncaa 4disclosur antitrust
soni 7samsung 6nintendo motorola playstat nokia kodak nec emi ericsson 5disnei warner walt paramount xbox
grave 6buri cemeteri 5monument burial tomb coffin corps 4victim
bitter 6nasti 5fierc rivalri furiou sour feud bitterli protract
elimin 5reduc quarterfin 4qualifi semifin overtim unnecessari
commentari 6articl editori essai excerpt 5write edit column antholog 4summari undat correspond
oust 7toppl ouster depos 6overthrow 5crush 4defeat coup bertrand
jiang 8hu zemin 7wen zhu deng jintao peng qian 6jiabao 5cpc mao 4sino
tunnel 6bridg rail canal 5road railwai underground subwai junction corridor shaft 4dig ditch ramp
bulgaria 8romania 7ukrain hungari lithuania latvia moldova 6belaru slovakia sofia 5turkei greec azerbaijan armenia 4tajikistan
sovereignti 6territori 5liberti digniti quo gibraltar 4constitut autonomi sovereign safeguard handov statehood
oxford 8cambridg 6yale triniti 5colleg harvard edinburgh nottingham worcest
elderli 6child homeless pregnant widow unemploi 5young parent older sick disabl infant affluent 4poor
pipelin 6ga refineri caspian 5oil rail bp offshor pipe tanker gazprom
inner 7outer 4upper
rick 5dave doug 4mike bob steve jim chri dan chuck
bench 5sit locker bullpen 4player suspens starter sidelin fullback eject
chechen 7chechnya grozni 6rebel serb separatist 5kosovo kurdish albania
ken 4mike ron
sarajevo 7serb bosnia grozni pristina bihac 6kosovo belgrad zagreb 5dayton enclav srebrenica
wu 8wang huang 7chen liu yang wen lin yu tang wei lu cheng yi xu peng chu feng 6hu hui fu ying qian tong shen 5li empress
hillari 9rodham 7clinton obama mccain barack 6gore kerri biden 5palin schumer 4rudolph
manila 6philippin jakarta bangkok 5metro kuala lumpur santiago havana lima lago 4mindanao
twin 5sister sibl 4suicid infant
isol 5confin
mere 5rather mean noth reason actual simpli hardli 4almost ridicul
enorm 8immens 7tremend 5great big vast consider unpreced incred profound 4massiv bigger sheer formid
wealthi 7affluent 5rich businessman businessmen impoverish richest billionair handsom poorer 4merchant lure patron millionair
competitor 6competit rival compet 5sprint 4yahoo automak supplier compaq
hide 6conceal 5insid suspect secret laden escap ly secretli whereabout 4flee lie
fastest 6fourth 5second third fifth sixth seventh eighth tenth 4clock tallest
fairli 7quit 6pretti similarli perfectli surprisingli 5somewhat poorli broadli albeit smoothli 4extrem
cruis 6ship boat sail voyag 5travel ferri destin yacht warship 4fare navig
ski 7alpin skier 6mountain slalom downhil nordic 5snow skate bike alp 4summer
tibet 7tibetan 6lama dalai xinjiang 5beij mongolia buddhism yunnan 4tiananmen
pollut 6environment emiss greenhous toxic epa dioxid gase hazard 5wast carbon mercuri contamin sewag 4discharg
impress 6pleas amaz delight terrif 5confid surpris prais talent admir appreci superb 4spite
revis 5propos quarterli outlin downward drastic 4gdp guidelin modifi
kidnap 8abduct 7slai 6murder hostag rape robberi ransom kidnapp 5arrest suspect freed sayyaf captiv 4rob pearl briton
buse 7bu taxi 6passeng truck ferri commut cab 5subwai torch ambul motorist
nevertheless 8nonetheless 7likewis 6howev clearli inde moreov furthermor undoubtedli 5although 4conced spite
surplu 6revenu deficit trillion gdp shortfal 5fiscal gross shrink expenditur 4domest
poetri 8literatur poem prose 7write literari poet essai antholog 6contemporari narr vers scholarli 5inspir shakespear
friendship 7relationship 6bilater mutual 5relat cooper dialogu partnership foster solidar sino harmoni forg benefici 4ti friendli goodwil lifelong fratern
subsidiari 7compani 6own corpor ventur merg ltd conglomer llc 5oper sa plc affili consortium bankrupt wholli defunct nippon emi 4commerci entiti banco chevron
infect 8viru 7ill flu hiv influenza pneumonia tuberculosi 6outbreak bacteria respiratori swine malaria cholera virus tb 5spread transmit anthrax viral 4preval
ann 7mari 6elizabeth jane margaret catherin helen louis carolin katherin 5nanci laura alic martha carol ellen christin emili salli deborah shirlei eleanor 4joan lynn betti clair judith
anywher 7somewher 6anybodi 5els everywher anywai anymor nowher anytim
exil 5dalai dissid 4return live asylum lama monk persecut emigr solitari
terri 5jerri 4mike harri bobbi keith glenn
vulner 5risk potenti danger 4threat weak pose exploit unstabl
neck 7leg shoulder chest 6nose ankl finger throat wrist thigh rib limb 5head tail bow stiff skull strap cord lip jaw 4long
hardli 7seem certainli seldom 6realli alwai noth clearli inde nobodi necessarili nonetheless somehow 5yet none mere 4ever
harbor 5bai ship beach shore dock pier aden 4pearl hudson hampton marina
slam 6smash 5hit straight blow wimbledon knock rip blast
stroke 6par bogei mickelson 5hole watson birdi putt irwin sorenstam coma
util 6electr effici 5sector resourc transport telecommun diesel grid 4edison deregul
intervent 4action therapi diplomaci interven
alaska 6montana arctic idaho wyom 5missouri oregon nevada wilder siberia 4drill
deploy 7deploi conting 6peacekeep 5troop nato command pullout isaf 4withdraw buildup
trigger 7spark 6prompt provok unleash 5caus fear sudden panic
print 7paper copi 6publish newspap edit printer 5press stamp poster catalog ink 4circul pen
costa 8rica 7peru ecuador paraguai 6brazil portug chile guatemala hondura 5silva
grass 6tree lawn 5ground green wood garden soil veget turf 4root clai perenni bamboo
unrest 7spark strife 6violenc tension turmoil riot instabl bloodsh quell 5erupt upris chao rebellion plagu sectarian spate stoke discont flare
tortur 7rape 6prison murder abus detent detaine brutal imprison confess interrog 5innoc inmat guantanamo cruel persecut 4systemat arbitrari
photograph 7photo 6pictur journalist footag portrait photographi nude 5camera poster sketch 4nake
warren 4harrison buffett
lie 6ly 5li beneath 4hide somewher nowher underneath
da 6silva 5de la di santo do lula leonardo
swept 6storm sweep landslid 5flood knock tide blaze rip toppl 4crush avalanch lash
chrysler 8automak daimlerchrysl 7ford gm nissan fiat daimler 6toyota benz 5restructur 4dodg
greg 5tim 4mike tom jim dave matt chad
amateur 7profession 6golfer 5footbal soccer hockei compet athlet chess 4wrestler
dodger 8yanke sox met astro 7oriol philli marlin padr diamondback 6starter brave cub bullpen 5ranger clemen piazza 4clubhous
optimist 7cautiou upbeat 6pleas cautious 5predict prospect outlook disappoint anticip uncertain realist skeptic bleak unsur
suburb 7neighborhood suburban outskirt 6citi town downtown 5metropolitan residenti sprawl affluent 4canton logan
dress 8wear 7cloth 6uniform shirt hat pant jacket outfit costum clad 5fashion suit hair coat casual beard sexi 4mask fanci
barbara 5laura monica linda martha patricia 4maria nanci ellen dian
valuabl 6preciou 5import vital treasur artifact covet 4crucial steal
conspiraci 7conspir 6charg murder crimin convict plot espionag treason mastermind 5suspicion mafia
midnight 8noon 6night hour morn afternoon shortli dawn sunset 5gmt ev daylight 4pm edt till curfew
unpreced 5massiv enorm extraordinari sweep tremend unexpect spectacular 4sudden flurri stagger
advoc 7advocaci propon 6oppos 5conserv argu activist abort environmentalist feminist 4support lobbi
bloodi 6brutal viciou 5violent deadli upris aftermath crush ugli bloodsh 4infam
consult 6advis advisor 5research advic counsel specialist expertis seminar 4partner liaison
dawn 6morn midnight noon daylight 5dai night shortli sky sunset 4till
craig 5brian ian bryan 4scott graham steven neil shaun
scholar 7historian philosoph 6academ literatur literari poet scholarli linguist 5expert intellectu emin
assum 5therefor impli 4actual necessarili inherit presum correctli
afraid 6think want feel worri nobodi hate anymor sorri glad scare bother frighten 5nervou cry excus dare hurri 4hungri
sierra 7leon 6congo angola liberia drc 5sudan ivori timor burundi 4vista unita
childhood 5child father mother parent grandmoth lifelong matern grandpar 4habit neglect obsess
lineup 7roster 5start squad starter bullpen 4season player setup
tragedi 7tragic 6disast terribl catastroph horribl 5aftermath horror nightmar grief ordeal
pat 4bob buchanan whip
repair 6reconstruct mainten rebuild 5construct damag restor upgrad renov salvag 4cleanup shipyard
complic 5problem difficult seriou tricki problemat 4difficulti solv costli inevit aris unrel aggrav
plead 8guilti 7convict plea 6charg innoc indict acquit feloni manslaught conspir
fred 4larri denni ralph
discrimin 6racial harass racism bia prejudic 5gai gender unfair workplac affirm homosexu unfairli 4minor slaveri
bass 8guitar 7drum 6instrument vocal guitarist horn drummer keyboard 5string brass bassist
mohammad 6ali moham muhammad ahmad malik sy 5khan abdul hamid amir hasan hussain saleh akbar saeed nasser karim haq 4shah gul sami mohamad
opec 5oil crude output barrel cartel ecb quota bundesbank
dam 8reservoir 6river pond drainag yangtz downstream 5project construct bridg irrig 4shaft
medicar 8medicaid 6insur welfar pension prescript retire beneficiari 5budget healthcar
guinea 7papua madagascar 6ivori cameroon namibia botswana gabon 5congo cape timor niger 4endem swan
garcia 7lopez sanchez 6carlo gonzalez manuel miguel perez fernandez hernandez sergio diaz gutierrez moreno flore romero 5ramo pablo gomez ruiz guillermo alejandro
rape 7murder tortur 6convict sexual abus kidnap massacr abduct slai assault 5victim harass atroc servicemen
zhang 8wang liu yang xu 7yu lu zhou zhao yan liang zheng feng 6gao cao qin shen 5li min yao 4dan
marshal 5command 4militari forc deploi colonel truman
rebound 6surg slump 5point quarter net turnov spur basket tumbl bounc 4lead jumper
cancel 7postpon 5announc schedul flight 4suspend departur shutdown skip discontinu delai
truli 6realli someth certainli obvious absolut proud genuin incred 5ultim realiz accomplish deserv arguabl 4conceiv
touchdown 7yard intercept td punt 6score pass quarterback rush kickoff 5catch offens halftim ty 4run
steal 6seiz fake 5allegedli possess rob grab confisc loot thiev 4valuabl
hip 6rap 5pop knee hop punk rapper funk thigh
boom 5economi slowdown downturn 4industri growth surg bubbl meltdown
solar 6thermal 5earth electr planet orbit lunar telescop jupit 4edison plasma sunlight
pitcher 7pitch sox starter hitter baseman hander catcher bullpen outfield 6basebal rooki clemen fielder shortstop 5start batter derek reliev 4jai randi
context 7perspect 6particular concept defin descript aspect interpret 5subject specif background regard relev gender character dimens norm linguist 4represent geograph
termin 5station dock bypass terminu interchang expresswai 4transfer rail freight
colin 7condoleezza 6powel 5blair envoi donald geoff 4christoph rumsfeld kofi
extraordinari 6incred 5unpreced amaz tremend courag fantast magnific unbeliev
munich 8bayern stuttgart cologn 7berlin hamburg bremen dortmund leverkusen 6germani vienna frankfurt pragu turin bundesliga bayer basel 5zurich bonn
unfortun 7terribl 6happen certainli inde obvious mistak sorri tragic horribl 5situat imposs circumst consequ obviou confus inevit
corn 8wheat soybean 7cotton crop grain bean 6rice sugar coffe harvest banana grower bushel 5stapl cocoa usda
chenei 7bush clinton 6obama mccain gore powel rumsfeld condoleezza biden 5advis dick mcclellan rove libbi 4perri lindsei
musician 8singer pianist songwrit 7music artist jazz compos guitarist drummer vocalist 6ensembl dancer comedian rapper bassist 5peopl collabor duo dj punk conductor dylan
reagan 7ronald nixon eisenhow 6bush clinton kennedi roosevelt truman 5lincoln predecessor 4wilson
detaine 8guantanamo 7interrog 6prison detent tortur inmat 5custodi captiv
uh 6ah oh ee dee ahl nee bah koh kuh moh wah eh 5bee moo rah ur kee noh goh tah med ahb zee 4din
depth 5deep surfac shallow width 4length scope deeper altitud ft
ly 6lie 5li hide beneath 4sit dirt nake underneath
superior 4judg judgment upheld
traffick 7drug cocain smuggl narcot smuggler 6illeg gang heroin launder prostitut illicit 5cartel mafia addict pornographi 4piraci rampant
harm 5risk prevent protect threaten affect serious consequ endang undermin benefici hurt advers deter inflict depriv 4interfer
legend 6hero legendari myth mytholog 5histori fame tale glori icon superstar
carefulli 6properli thoroughli 5perfectli correctli gentli analyz 4prepar tightli
nationalist 6populist 5parti opposit conserv communist liber socialist hardlin neo centrist bjp unionist 4wing revolutionari partisan
exposur 5risk radiat toxic 4excess mercuri
amnesti 6pardon 5grant parol 4imprison
fernando 6carlo juan lui rafael alonso vicent 5jose alberto luca felip
karzai 6hamid 5bush musharraf obasanjo 4afghanistan maliki pervez allawi zardari
sarkozi 8chirac 7merkel 6blair nicola schroeder villepin 5putin berlusconi angela gerhard aznar zapatero barroso chretien 4chancellor rasmussen
sa 6compani 5share subsidiari telecom plc banco roch 4largest biggest
bag 7luggag 6plastic pack shoe stuf 5item box check fill cloth pocket wrap strap pad purs baggag 4kit envelop
matthew 6luke 5andrew adam ian shane gile 4stephen sean aaron hayden
lend 7borrow 6bank credit loan lender repai 5interest fund monetari imf mortgag 4rais mae fanni
fatah 8hama 6abba yasser faction plo aqsa 5palestin jihad islamist mahmud
reader 6viewer 5book read editor answer page user blog 4yorker
imagin 7wonder 6think mind els rememb dream realiz forget 5moment realiti thought realist conceiv dare fascin illus
pleas 7obvious glad 6happi surpris welcom disappoint proud impress optimist satisfi thank excit nonetheless delight applaud humbl 5assur appreci grate importantli cautious 4wise
raw 5sugar meat pork 4product produc rice crude grain pulp
strait 5taiwan mainland bilater macao sino 4kong hong koo
billi 5jimmi bobbi charli 4bob jack johnni ricki mickei hank
copyright 6patent 5licens violat privaci trademark piraci censorship 4legal exclus
automat 5dual manual pistol 4card slot id
jai 5sox oriol philli 4roger dave pitcher aaron randi diamondback
arkansa 8tennesse missouri alabama 7texa virginia illinoi louisiana kentucki mississippi wyom 6maryland
ian 5brian craig matthew watson neil shane darren waugh graem 4adam stuart jami nathan fleme geoff nigel
buffalo 6minnesota cleveland pittsburgh ottawa calgari edmonton panther oiler 5eagl bull duck bengal mapl 4hawk
testifi 7testimoni 6prosecutor juri wit prosecut juror lewinski libbi 5simpson starr confess oath mcveigh 4deliber summon
cathedr 7church chapel basilica 6st saint parish archbishop monasteri abbei altar baroqu 5mosqu dome canon gothic synagogu westminst
trap 5kill rescu escap debri rescuer rubbl drown 4aliv strand
visibl 5bright 4light pale crater shine
cnn 7abc nbc cb espn 6tv interview pb jazeera newsweek 5fox viewer mtv anchor reuter oprah 4coverag turner
cambridg 8oxford 7triniti 6harvard yale berkelei worcest 5univers princeton 4newton
parad 6ceremoni celebr firework carniv 5festiv crowd flag commemor gala 4gather demonstr spectacl
genocid 7atroc 6crime massacr perpetr 5murder rwanda holocaust srebrenica 4khmer systemat
instrument 7guitar acoust 6bass piano vocal drum keyboard violin 5composit bach
elementari 7school kindergarten 6student teacher grade secondari classroom 5grammar preparatori gymnasium vocat 4high class intermedi
piano 9violin 7guitar 6compos string orchestra instrument quartet pianist keyboard mozart 5solo trio tenor bach 4composit
effici 6improv util 5energi ensur optim reliabl innov 4capac flexibl transpar cleaner
bobbi 5jimmi billi willi 4terri eddi mourn stan sammi
met 8yanke sox dodger oriol philli marlin 7astro padr diamondback 6brave cub postseason bullpen jeter 5clemen ballpark 4clubhous
protein 7gene molecul 6sodium enzym 5fat sequenc acid bind gram fiber cholesterol synthesi 4type domain
landmark 6histor monument 4heritag waterfront cornerston
suffici 7adequ insuffici 6necessari ampl 5lack ensur substanti assur reliabl quantiti 4maintain credibl proven suitabl withstand
northeastern 8southern northwestern southeastern southwestern 7northern eastern northwest northeast southwest 6western provinc 5central restiv 4neighbor
poet 8novelist 7writer poetri poem playwright prose 6literatur literari scholar historian painter philosoph 5shakespear laureat prolif
reconcili 6peac uniti 5progress dialogu harmoni reunif roadmap 4inclus
mugab 7tsvangirai 6zimbabw gbagbo kibaki 5kabila mbeki mobutu lukashenko 4mandela anc obasanjo zuma rudd museveni
compon 5engin chemic electron core element manufactur composit mechan hardwar input semiconductor modul 4kei type fiber embed
cincinnati 8cleveland 7philadelphia pittsburgh baltimor milwauke louisvil 6chicago houston detroit seattl oakland indianapoli jacksonvil 5atlanta memphi
mainstream 5liber pop contemporari radic genr feminist 4popular secular
northwestern 8northeastern southeastern southwestern 7southern northern northwest southwest 6western eastern 4swat jaffna
jonathan 4david marc jeremi joshua
wimbledon 7quarterfin 6tenni semi semifin agassi sampra nadal serena djokov 5titl slam atp wta roland goran 4open
wooden 6brick 5stone roof frame deck erect arch carv marbl makeshift pier altar coffin bamboo porch pillar 4crane stack canva
shed 5close fall seng dax 4index gain cement slid
ira 6sinn fein 5paramilitari gerri 4belfast disarm ulster
susan 6alic deborah 5sarah nanci linda rachel dian rebecca chairwoman judith jenni 4christoph lynn donna christina
cattl 8sheep livestock 7cow pig herd 6farm farmer poultri dairi slaughter 5hors ranch deer breeder
telecom 8telecommun 7telekom 6compani wireless mci ericsson 5giant sa plc monopoli verizon 4thomson bt murdoch nippon bhp
knight 5warrior nobl dragon sword legion 4king royal crown
strict 7stringent 6impos strictli mandatori rigor rigid adher 5standard enforc guidelin tighter 4relax secreci
battalion 9infantri regiment 8brigad cavalri 7armi command corp squadron 6divis artilleri airborn 5personnel marin deploi lieuten volunt sergeant brigadi 4ss
wire 6cabl 5fenc cord 4tube pipe telegraph plug rope
samuel 6henri 5joseph isaac 4william edwin clarenc
vancouv 8calgari 7toronto ottawa edmonton winnipeg 6montreal 5phoenix portland expo
di 6del 5itali da luca giovanni francesco bologna paolo
ok 7ca yeah gonna 6realli sure wo mayb oh 4ai
mubarak 9hosni 6arafat assad 5egypt powel abba abdullah pere moussa gadhafi 4maher
uefa 7fifa 6cup qualifi fa 5leagu match refere quarterfin icc bundesliga fixtur ml 4result
wireless 8broadband 7mobil telecommun cellular verizon 6network phone cabl telecom mci 5digit subscrib dial ericsson 4switch gatewai micro ip
du 7le 5de la et 4der au sur
inhabit 7popul 5villag live resid censu nativ occupi tribe indigen 4mostli
sarah 6jane rachel emili hannah 5daughter susan kate palin jessica emma rebecca kati liz 4kathleen anni
specialist 7expert 6forens technician 5medic consult surgeon veterinari practition
wheel 6rear gear brake 5car drive tire steer cart blade wagon cylind bolt valv carriag 4roll lock spin roller
mediterranean 6sea atlant ocean caribbean 5coast gulf coastal continent baltic sicili gibraltar
sight 4moment spot camera flash glimps
tear 6rip 5leav break pull knee burn shake pierc shatter wipe 4sweat
ceasefir 8truce 7ceas 6peac 5agreement unilater 4negoti disarma roadmap
yasser 9arafat 7abba plo 6palestin hama sharon netanyahu fatah pere 5benjamin mahmoud hosni mahmud yitzhak nabil pna 4yassin
routin 5conduct 4exercis regularli procedur
mall 7shop 6hotel neighborhood downtown plaza boulevard supermarket upscal 5park manhattan residenti marketplac waterfront
restructur 7reorgan 6acquisit overhaul consolid 5plan financ debt merger bankruptci chrysler layoff turnaround buyout 4deregul reshuffl
surveil 6radar reconnaiss 5fbi monitor alert spy detect aerial counterterror 4secur cyber
killer 6murder suspect 5victim crime fugit slai perpetr mastermind
arrang 4facilit orchestr
landscap 6countrysid 5urban garden paint architectur architect painter sculptur ecolog 4interior
devot 7dedic 5passion scholarli 4focus spiritu emphas lifelong medit
christ 8jesu 7god divin 6church holi faith worship bless salvat martyr 5saint heaven gospel sin triniti prophet merci altar etern buddha 4virgin miracl
truce 8ceasefir 7ceas 5peac agreement negoti broker mediat 4plo
kitchen 7bathroom 6room bedroom dine toilet 5cook bed basement bath closet 4refriger
homer 8rbi 7in 6hit ninth bat hitter out shutout strikeout mcgwire jeter sosa 5run tripl ty pinch scoreless vaughn
relev 6aspect 5specif knowledg regard context topic clarifi substant 4sensit authent
regulatori 7regul 6oversight fcc 5feder commiss fda government antitrust 4watchdog scrutini
massacr 7atroc 6murder rape genocid slai srebrenica 5upris brutal perpetr 4systemat
jane 6elizabeth ann sarah margaret alic kate emili 5rachel patricia jessica carolin luci rebecca kathleen stephani katherin melissa eleanor 4beth deborah
wrestl 7wrestler 5championship basketbal heavyweight volleybal boxer poker softbal 4bout
clai 6soil 5sand mud roland limeston 4surfac wood grass
swing 6bounc 5ball lean 4push momentum spin backward swai
pole 5race lap schumach podium 4prix runner pit slalom
bat 7pitch 6in homer wicket hitter rbi hander strikeout 5hit 4lara
pride 6digniti 5spirit proud passion joi glori enthusiasm 4freedom civic solidar
listen 6hear audienc 5ask speak watch answer tell viewer laugh chat
greatli 7significantli 6diminish vastli 5improv steadili appreci importantli undoubtedli 4contribut affect therebi
turner 6warner murdoch 5hbo 4channel cb cnn ted shaw rupert
classifi 5inform list identifi document 4specif disclos databas classif
disappear 8vanish 5flee suddenli 4discov escap drown whereabout fade corps
provis 7amend claus 6bill statut exempt repeal 5limit restrict guarante enact ordin 4remedi
oakland 8baltimor 7seattl cleveland tampa 6angel houston dalla diego cincinnati anaheim oriol 4hampton
contin 6countri africa asia 5world african caribbean poorest hemispher
thick 6thin layer dens 5cover inch tall cm diamet centimet
fierc 6furiou wage relentless 5fight battl clash intens bitter rage savag viciou 4duel
shah 6khan 5ahmad sy 4ali mohammad hamid hussain haq
southeastern 8southern northeastern northwestern southwestern 7northern eastern 6southeast northwest southwest 5region restiv 4heartland
lyric 7song poem vers melodi ballad 6write compos vocal soundtrack prose 5theme inspir tone humor phrase dylan 4reminisc
yourself 8myself ourselv 7somebodi 6everyon anyon els everybodi anybodi 5themselv 4rid
autonom 5provinc municip 4region southwestern entiti prefectur xinjiang oblast
revers 5decis downward 4chang dramat correct overturn drastic
villa 6palac chelsea aston cottag 5home valencia mansion fulham sevilla
norman 5mediev 4centuri leonard byzantin conquest
frame 5door concret roof wooden brick exterior 4glass shape mirror canva mold
prefer 6favor choos opt 5choic accept tend 4rather suitabl desir
ethiopia 7eritrea 6kenya 5sudan somalia uganda 4rwanda
continent 6atlant 5pacif ocean mediterranean airwai 4airlin caribbean hemispher
mill 6plantat lumber 5farm factori coal cotton timber flour
clock 4speed fastest lap dial puls
charli 5billi johnni chuck 4joe jack dave jimmi willi mel
bernard 5charl jean jacqu mauric jerom alain 4marc gregori laurent philipp
occas 5ceremoni birthdai celebr memor 4honor farewel feast commemor
venu 6arena 5event stadium host tenni concert outdoor indoor wemblei 4stage
fm 6radio 5station broadcast pm 4channel frequenc hd
integr 6dynam 5develop commun function framework enhanc innov unifi facilit inclus compat autom complement organiz 4orient transform differenti
guidelin 7recommend 6regul criteria 5polici standard requir adopt procedur strict fda epa prescrib remedi stringent 4revis guidanc
erupt 7flare 6clash riot volcano rage 5occur spark unrest burst volcan ensu sporad frenzi
rough 5dirt 4tough slick tricki
wicket 8over 7bowler batsmen 6sri lanka bat unbeaten batsman spinner four mcgrath waugh 5indi lankan vaughan graem 4scoreboard maiden lara
marathon 5race event olymp cycl runner sprint freestyl slalom 4belmont
victor 5viktor 4manuel
legitim 5legitimaci 4credibl valid genuin justifi viabl worthi irrelev
convoi 7escort 6truck patrol ambush jeep 5ship armor isaf cruiser
inspect 8inspector 5safeti monitor iaea supervis complianc quarantin verif blix 4faa elbaradei
symptom 7ill 6pain fever syndrom disord acut diagnos respiratori diagnosi pneumonia 5depress mild fatigu 4condit
properli 6fulli carefulli correctli 5handl adequ perfectli thoroughli promptli 4poorli accordingli
ferri 7passeng boat 6ship bu cargo vessel buse freight strand dock 5transport cruis haul navig collid
peopl 6tradit cultur indigen 5nativ musician tribe aborigin ancestor mytholog maya 4peasant
derbi 5win race hors manchest premiership turf belmont breeder 4jockei
preserv 6heritag restor 5protect histor wildlif intact safeguard relic wetland 4establish maintain sanctuari
armstrong 5rider schumach 4race dope lanc newman mclaren earnhardt
semifin 9quarterfin 7final match tournament champion qualifi semi 6cup round championship defeat seed playoff wimbledon berth clinch finalist 5beat advanc atp showdown wta copa matchup rematch 4open elimin champ bye
guess 7think sure mayb anybodi 6probabl els wrong answer exactli nobodi anywai yeah correctli bother fool honestli 5repli unsur
hindu 6muslim religi templ buddhist 5orthodox worship moslem gujarat 4kashmir krishna
switch 5replac gear 4signal wireless slot flip analog dial
yang 8wang liu zhang yu 7chen wu lin wei lu zhou yi yan liang feng 6china jin fu ying shen 5sun li hui ping tong
der 7und 6van 5le den 4germani berlin von du
spy 7espionag spi 6secret 5intellig agent cia surveil undercov kgb covert 4cyber
pierr 6jean antoin 5loui jacqu claud laurent philipp francoi alain 4michel gerard rene
mood 5calm emot reflect attitud tone sentiment anxieti upbeat
franklin 6jefferson roosevelt monro 5lincoln truman hancock eisenhow 4harrison vernon
necessarili 7certainli 6mean cannot seem actual clearli therefor inde otherwis suppos definit hardli ought likewis impli undoubtedli 5rather simpli tend 4intend assum regardless
dynasti 6centuri emperor reign ruler tang ming 5era kingdom empir imperi sultan zhou qin bce 4period twentieth
ourselv 8myself yourself 6themselv anybodi 5everyon els everybodi whatev rid
karl 6otto friedrich 5von franz wilhelm adolf ludwig 4hitler kurt
todd 4jeff
et 6est 5de la le du 4en sur
grace 5mari beauti joi digniti merci eleg 4gloria bless gentl
proceed 6trial 5court juri inquiri pend verdict proce deliber commenc 4corpu
temporarili 6shut abruptli 5remov suspend briefli halt reloc voluntarili indefinit 4temporari reopen shelv paralyz
anna 6mari maria 5helen julia carolin elena luci sara amanda judith 4eva
indi 6zealand cricket lanka bowler 5australia bangladesh wicket skipper lara batsmen 4scoreboard
tactic 6maneuv 5strategi warfar 4action combat counter aggress techniqu ineffect
knock 6pull blow punch rip bounc 5hit break throw kick slam swept grab hook smash 4hammer down wipe
uniform 7wear 6dress jacket helmet badg 5color shirt clad
historian 7scholar 6poet philosoph linguist 5histori contemporari literatur literari novelist physicist
judgment 6decis verdict 5justic judg opinion juri argument upheld 4superior render dubiou submiss
lucki 6happi 5get realli sure gui mayb luck glad 4fortun lone
closur 6shutdown 5shut temporari halt blockad reopen layoff 4curfew indefinit demolit
wider 6broad broader 5greater scope deeper widen enlarg 4wide expand
donor 6donat 5aid fund chariti recipi kidnei transplant fundrais 4contributor
prayer 7prai 6holi funer worship bless 5mosqu ritual mourner candl medit 4luther ramadan
quebec 7manitoba 6canada montreal ontario alberta scotia brunswick saskatchewan winnipeg newfoundland 5nova
belt 5boot strap helmet 4hat tag jacket pin rope
tribut 8homag 6celebr farewel 5honor concert funer mourn elvi beatl commemor preslei 4memori accompani hail lennon
asylum 7seeker 6deport 5refuge immigr detent visa guantanamo migrant 4exil repatri
metro 6metropolitan subwai 5station airport railwai bu rail manila suburban hub
earl 5lord duke baron baronet 4william sir eldest cornwal
plung 8tumbl plummet 7fall slump soar slid 6climb surg slip slide dip 5amid sink drag drift
pirat 5ship shark piraci hijack smuggler 4seiz somalia raider
muhammad 7prophet 6ali moham mohammad 5ahmad ibn imam mustafa sy 4ibrahim amir
pga 8lpga 7golfer 6championship tournament golf wta mickelson sorenstam nicklau 5tour atp ryder harrington duval
liberti 7freedom 6digniti 5sovereignti privaci conscienc 4right democraci compass
dublin 7belfast 6ireland edinburgh glasgow cardiff cork 5london melbourn westminst
visual 6imageri 5imag creativ graphic interact interfac multimedia cognit 4present vision
shirt 7wear pant jacket 6cloth dress shoe hat stripe 5suit uniform logo collar outfit polo clad sweat 4button casual
tip 5finger 4nose tail hook pin
collin 5anderson mitchel 4smith lewi graham bennett sander lott
ignor 5reason wrong complain confus perceiv contrari excus unawar blame ridicul neglect defi
faction 6fatah 5split militia islamist clan feud loyalist warlord 4coalit
dubai 8dhabi 7emir 6qatar uae 5saudi kuwait bahrain riyadh 4doha
lynch 8merril 7goldman stearn 6morgan lehman sach citigroup ub 5stanlei strategist barnei fargo 4jp
transmiss 6transmit 5electr frequenc 4system cabl cellular grid tb
audio 7video 6digit cd dvd disc multimedia 5tape disk rom
sudden 7unexpect 5caus surpris shock trigger panic demis impend 4rapid unpreced slight immin induc
hawaii 7hawaiian 6puerto rico bahama 5island florida rhode okinawa bermuda
cowboi 6raider bronco steeler packer redskin texan 5patriot colt raven seahawk 4reggi
parker 4allen duncan
cheap 7cheaper inexpens 5expens afford 4sell bui easi plenti
ivori 7liberia 6congo guinea leon 5african taylor somalia sierra angola ghana laurent seneg gbagbo burkina 4eritrea
tribe 6tribal 5nativ inhabit peopl indigen clan descend ancestor 4belong
mad 6crazi cow 5scare 4evil horror pig rabbit obsess
mechan 6engin 5system method techniqu compon dynam input molecular modif 4technic manual valv
shelter 6camp homeless refug makeshift 5resid refuge evacu tent sanctuari 4safe flee haven
shoe 7cloth leather 6wear bag shirt hat pant heel boot apparel garment 5jewelri strap nike glove accessori doll
loos 5tightli 4bent
egg 6meat milk chicken butter 5cream chees potato nest hatch embryo 4larva
loyal 5loyalti loyalist renegad 4alli longtim admir militiamen patron warlord
sar 7flu 6kong hong outbreak respiratori swine influenza quarantin
elabor 6detail 5outlin 4statement present comment specif remark sketch
mph 9kph 6kilomet speed wind 5mile storm lap altitud celsiu 4fahrenheit
eager 7reluct anxiou 6hope will persuad keen willing wari unwil 5convinc desper alik enthusiast savvi 4seek urg pois lure woo scrambl
portland 7sacramento 6philadelphia seattl denver phoenix utah milwauke columbu 5jersei vancouv tucson blazer 4charlott raleigh
gonzalez 8rodriguez 7martinez lopez sanchez perez fernandez hernandez ramirez ortiz 6garcia raul torr rivera rey diaz gutierrez alvarez pena sosa 5alex rafael ruiz 4ivan
copper 7or aluminum nickel 6metal mine miner tin 5gold silver steel iron coal diamond cement timber platinum 4deposit silicon
nervou 6anxiou 5feel worri afraid nerv stomach sympathet frighten 4weari
veto 6bill 5propos approv resolut legisl amend endors repeal
upris 7rebellion revolt 5revolut unrest bloodi massacr riot quell 4invas coup tiananmen
earliest 6date 5centuri origin ancient oldest mediev manuscript inscript 4earli twentieth advent bce
uncertainti 6concern turmoil uncertain anxieti instabl linger 5doubt worri specul volatil persist fallout loom 4upsid certainti
suburban 7suburb 6neighborhood downtown affluent 5urban residenti metro bronx upscal
uncl 8father son brother cousin grandfath nephew 7grandson aunt 6friend dad 5belov daddi 4buddi
sole 5princip wholli 4purpos exclus
billboard 7chart 4album magazin pop label rap poster vinyl
surrend 5captur 4escap freed possess disarm kidnapp voluntarili
exact 6precis 5detail determin exactli unknown unclear descript specifi whereabout
marc 4jean jonathan bernard andr
cream 7chees chocol butter vanilla 6bread cake flavor candi lemon honei soda 5hot ic soft egg powder strawberri 4whip
bori 7yeltsin 6putin vladimir kremlin medvedev viktor mikhail dmitri 5duma chernomyrdin yevgeni 4ivan
evan 5thompson bennett 4wilson jenkin
sand 6soil mud 5wood clai dirt sandi cliff coral limeston 4land tar
makeup 5gender costum 4racial
fortun 5wealth luck 4reput lucki prosper heir ow immens
incorpor 5origin establish introduc creation architectur renam merg 4creat design newli format
chao 5unrest turmoil panic instabl bloodsh chaotic strife miseri havoc
sieg 6besieg 5battl blockad garrison bethlehem fortress 4bombard napoleon
virgin 4mari holi christ bless
freez 5refriger melt 4suspend halt dri moratorium strawberri
versu 5compar median 4capita vs
12 911 15 13 16 14 810 20 18 17 5compris 4consist
airwai 8airlin 6flight carrier 5plane passeng boe delta continent airbu 4charter tran
crack 5break smash 4crackdown graft nail
ioc 5committe olymp fifa dope osc iaaf
ronald 7reagan 6gerald 5kennedi nixon eisenhow 4edwin truman
strang 7bizarr weird 6scari 5unusu sad mysteri crazi seemingli tragic curiou stranger fascin 4odd encount suspici
diamond 5gold silver mine copper jewelri platinum 4preciou illicit rubi
pc 8desktop 7comput hardwar laptop 6softwar mac server portabl nintendo playstat compat iphon os rom xbox 5do processor consol notebook linux printer
donat 6chariti donor charit 5monei fund collect gift fundrais endow 4behalf
gingrich 8newt 7gephardt 6clinton republican dole gop lott pelosi daschl 5speaker impeach folei whitman rove 4specter
ibm 8packard compaq 7microsoft intel motorola hewlett cisco 6comput dell hp oracl nokia 5samsung lotu kodak nec
sheikh 8sheik 6ahm hassan ahmad khalifa 5abu abdullah rahman sabah khale khalid yassin 4sharif
martinez 7rodriguez gonzalez lopez sanchez perez fernandez hernandez ramirez rivera ortiz 6alvarez pena sosa 5gutierrez
kremlin 6moscow putin yeltsin bori 5russia vladimir medvedev dmitri kgb 4petersburg
omar 6moham ahm bashir saeed 5al abu osama abdel jamal 4amin salim
qatar 8emir uae oman 7saudi kuwait bahrain dhabi 6arabia dubai doha 5tunisia brunei
mac 6pc desktop os 5mae browser compat linux fanni 4freddi processor
hunter 7hunt 5wolf 4dog wildlif breed deer whale herd
nomine 8nomin 7candid 6presidenti oscar candidaci 5senat gop contend gubernatori 4cast
regardless 6whatev 5determin circumst depend wherev 4proper necessarili gender whoever
patriot 5offens cowboi brave raider bronco steeler redskin texan
rico 9puerto 7mexico 6hawaii dominican rica nicaragua rican bahama 5philippin trinidad tobago
stream 6flow 5river creek tributari downstream 4along vallei channel
coordin 6assist 5supervis facilit overse complement counterterror outreach 4respons task liaison
smooth 5brown textur 4thin delic curv smoothli speedi crisp
cotton 7corn wheat wool 6crop grain textil silk soybean 5mill rubber opium 4cane
bone 7skull 6teeth tissu fractur jaw tooth rib 5blood skin heal flesh fragment skeleton 4bodi
displac 6refuge 5thousand ten darfur homeless exodu 4unhcr strife
script 7screenplai 6write 5movi languag translat adapt hindi sketch screenwrit
enron 7worldcom 5account bankruptci merril disclosur andersen aig yuko madoff
retain 5maintain regain 4ownership
autonomi 4sovereignti statehood
silenc 5silent shout applaus whistl cri 4loud chant laughter
deriv 6henc 5term origin refer latter commonli attribut surnam phrase usag
reiter 8reaffirm 6underlin 5express insist stress stanc willing emphas sincer 4firmli refrain longstand
visa 7passport 6citizenship 5applic licens permiss asylum permit registr 4entri appli seeker
strain 6hamstr 5flu outbreak muscl sore pneumonia fractur groin 4rift
turmoil 7crisi instabl meltdown turbul 6unrest uncertainti downturn woe crunch fallout 5amid troubl collaps recess chao volatil grip linger worsen strife spiral 4midst bubbl sour
perspect 7context 6insight 5view focu understand realiti philosophi aspect fundament percept realist philosoph sociolog 4vision orient
wheat 8corn grain soybean 7rice cotton crop harvest 6farmer veget bushel 5cocoa fertil usda
bradlei 6mccain kerri dole buchanan 5gore thompson kemp gramm
clinic 7hospit medic psychiatr 6treatment patient doctor therapi nurs dental psychiatrist 5health medicin laboratori lab rehabilit surgic veterinari pharmaci mayo cardiac 4administ hopkin
tire 5car driver wheel 4truck lap schumach cart brake
boycott 6boycot 5backlash 4protest sanction expuls
enhanc 7improv strengthen 6cooper facilit 5develop qualiti boost promot expand foster integr benefici safeguard stimul complement
youngest 6oldest eldest 5femal younger grandson granddaught 4becom sibl offspr
belaru 8ukrain 7russia romania moldova 6bulgaria azerbaijan kazakhstan lukashenko turkmenistan 5uzbekistan kyrgyzstan gazprom ussr
birmingham 8nottingham 7manchest newcastl leed leicest coventri norwich 6bristol glasgow sheffield cardiff worcest brighton midland
inmat 8prison 6detent detaine guantanamo parol 5freed tortur juvenil 4confin
graphic 6photo layout 5pictur imag updat visual nyt illustr 4ap map gameplai
hostil 5engag confront retali provok provoc 4hatr escal savag
orlando 6houston miami dalla diego antonio denver phoenix sacramento
closest 6distant nearest 4proxim
sad 7sorri 6feel moment happi rememb shock terribl regret tragic aw horribl 5deepli emot strang shame ironi 4emotion
hate 6anyon afraid racist 5anybodi shame hatr stupid offend insult betrai
permit 7allow permiss 6requir grant restrict licens exempt 5limit ban appli visa prohibit 4author
johnni 6jimmi 5charli eddi 4sam jerri billi drummer willi jacki hank
predecessor 6successor 5reagan 4chancellor tenur outgo unpopular
explan 6reason suggest explain descript conclus 5question detail comment answer obviou clue vagu hypothesi justif incorrect straightforward 4possibl advic proof
adjac 8locat 7nearbi 6area park surround residenti unincorpor vicin courtyard 5along main portion occupi proxim overlook 4within separ section branch nearest
assur 6ensur guarante satisfi reassur 5promis convinc pleas suffici thank adequ satisfactori
repli 7answer 6ask respond frankli 5guess laugh yeah honestli
lock 6door 5hook 4pull wheel rod brake bolt
milwauke 8philadelphia cleveland 7chicago detroit pittsburgh cincinnati 6minnesota baltimor portland louisvil 5columbu nashvil minneapoli 4charlott
sampl 5dna analyz urin 4find test analysi scan specimen
intellectu 6creativ literari 5academ scholar philosoph feminist scholarli emin
privaci 5protect freedom copyright liberti confidenti workplac safeguard 4secur privileg secreci censorship
subsidi 6tax incent tariff 5cost benefit payment levi exempt quota ethanol 4concess
desper 6vain 5struggl eager frustrat overwhelm hungri anxiou plight weari scrambl despair miser
morocco 8tunisia 7algeria 6spain egypt 5saudi libya yemen seneg sahara
ethic 6moral disciplin 5judici principl philosophi counsel oversight doctrin norm remedi 4rigor
silent 5silenc cry 4quietli courtroom scream cri
evacu 5refuge rescu flood shelter firefight dispatch reloc ambul precaut 4strand stricken
murphi 5quinn 4sean nicholson flynn
goldman 8sach 7lynch merril citigroup 6banker lehman ub salomon stearn 4stanlei meyer bernstein
refere 7umpir 6fifa 5player match uefa replai 4dismiss foul icc
frankfurt 7amsterdam 6berlin munich hamburg zurich stuttgart cologn dax 5tokyo deutsch ftse bonn rotterdam
portfolio 6invest financ asset equiti 5manag valu acquisit brokerag advisor 4liquid vanguard
vacat 5stai weekend trip holidai resort rent rental 4summer
everywher 5everyon els everybodi anywher anywai anymor nowher wherev 4elsewher alik
bail 5charg prison payment custodi creditor ransom probat repai 4fine unspecifi
transact 6account 5exchang asset payment acquisit disclos brokerag swap receipt ipo 4contract client nyse
lifetim 4award honor minimum lifelong
habitat 7forest wetland 6speci wildlif marsh flora woodland subtrop freshwat 5environ endang endem ecolog abund moist 4natur heath eros
mideast 5peac middl syria envoi ross diplomaci mediat holbrook roadmap
crop 7corn wheat harvest 6farmer agricultur cotton veget grower cultiv soybean 5plant drought hectar opium grape fertil usda
macedonia 7kosovo albania montenegro herzegovina 6republ croatia yugoslavia cypru estonia macedonian moldova 5nato georgia greec armenia balkan malta ossetia abkhazia
angola 7congo ghana mozambiqu 6nigeria sierra zambia liberia leon drc namibia botswana unita 5ivori 4timor
tale 7stori fairi 6novel mysteri fantasi horror adventur romanc epic narr saga mytholog 5life legend romant myth 4twist reminisc haunt
bonu 5extra plu cd dvd bonus 4packag disc demo remix
charlott 5raleigh 4miami portland milwauke sacramento memphi jacksonvil
mysteri 6stori tale 5novel unknown fate strang romanc puzzl fascin haunt intrigu
comeback 6victori triumph 5success streak spectacular stun setback turnaround 4lead career dramat sweep breakthrough pois sensat
breast 7cancer prostat 6skin 5patient lung diabet liver tumor 4belli
southwestern 8southern northeastern northwestern southeastern 7northern eastern northwest southwest 6western 5central siberia 4autonom
hk 7kong hong 6dollar singapor yuan ringgit nz 5cent nt macao baht 4xfdw
warrant 6indict extradit 5prosecutor request prosecut pend probat feloni 4order
nanci 5ann susan pelosi 4barbara helen madelein judi
radar 6missil satellit surveil reconnaiss sensor 5plane capabl warplan ballist airfield 4aerial overhead navig
gender 6racial 5sex sexual defin discrimin context makeup lesbian norm prejudic 4regardless demograph
algeria 7morocco tunisia 6algier 5spain yemen cameroon seneg mali 4sahara
ridg 7hill 6vallei mountain creek canyon slope 5rocki elev plateau glacier fork crest flank 4hollow
extremist 7milit fundamentalist 6islam terrorist qaida insurg radic qaeda islamist 5terror militia hutu 4target
parallel 6intersect 5loop curv horizont interchang 4cross path terminu
ratio 5rate higher weight gdp decreas proport 4densiti minu
osama 8bin qaida laden qaeda 7zarqawi 6al terrorist mastermind 5saddam omar fugit khalid
pete 5jim sampra 4dan agassi floyd
sheriff 6counti 5polic offic clerk supervisor magistr suffolk 4superintend
gear 6wheel 5equip switch brake 4shift spin steer propel bolt
casino 7vega gambl 6resort macau 5hotel nevada hilton poker 4lotteri mega
strongest 6strong 4stronger arguabl
teammat 6rooki 5team player coach compatriot 4behind champion schumach
deutsch 6ub telekom suiss 5bank euro frankfurt siemen daimler 4schneider ing
enabl 6allow facilit 5help provid ensur user easier 4persuad
yemen 6saudi arabian aden 5gulf arabia somalia morocco algeria pearl bahrain oman 4cole
plain 6eastern vallei plateau 5southern western mountain desert sandi prairi rug highland
giuliani 8pataki 7romnei rudolph cuomo 6mayor mccain gore dole spitzer 5bloomberg schwarzenegg ashcroft whitman rudi
anywai 8anymor 7mayb 6anyth happen els nobodi anybodi guess sooner 5unless tomorrow anywher everywher somewher altogeth anytim 4tonight
exclus 5strictli 4licens copyright sole
mahmoud 7abba mahmud 6hama ahmadinejad 5arafat yasser ariel ehud nabil 4khatami
harsh 6cruel 5tough brutal savag 4critic tougher stern blunt
disabl 5mental elig elderli rehabilit chronic wheelchair handicap 4offend deaf
lopez 7rodriguez garcia gonzalez martinez sanchez perez fernandez diaz 6rivera gomez vicent ortiz ruiz gutierrez alvarez 5chavez calderon ramon flore pena romero
tanzania 7kenya uganda zambia mozambiqu 6burundi namibia malawi botswana 5dar
riot 6protest violent clash unrest erupt mob protestor rampag 5violenc incid crackdown demonstr upris baton dispers quell flare 4revolt ensu hurl
berlusconi 8silvio 7prodi 5itali sarkozi merkel romano aznar 4chirac
forev 6etern 5love happi dream aliv forget anymor 4destini vanish
peso 7rupiah 6dollar baht ringgit 5billion trillion rand rupe banco greenback
disclos 6disclosur confidenti withheld 5detail account reveal anonym publicli transact wrongdo specifi notifi verifi undisclos conceal improperli 4classifi
intel 8cisco 7microsoft ibm motorola packard hewlett compaq 6chip dell semiconductor oracl processor 5appl silicon hp 4tech
therapi 7treatment 6patient cancer clinic diagnosi 5techniqu cure hormon antibiot 4intervent oral inject induc
margaret 7elizabeth 6mari ann jane catherin helen 5joan julia carol louis carolin emma dorothi katherin thatcher eleanor 4betti
cohen 5levin friedman schwartz weiss shapiro katz 4albright rubin roth bernstein
persuad 7convinc 6eager reluct unwil 5help seek urg will encourag compel 4intend enabl lure vain
jon 4mike
cat 8dog 7pet rabbit 6bird eleph pig rat monkei 5anim lion mous duck snake swan
odd 4strang seemingli uncomfort awkward
lap 7schumach 6race ferrari 5ahead pole mph podium busch alonso daytona earnhardt 4clock tire pit halfwai dixon
rumsfeld 7pentagon 6bush powel chenei condoleezza mcclellan petraeu 5donald perri gonzal fleischer mccurri 4secretari colin
cocain 8heroin 7drug traffick marijuana narcot 6smuggl opium illicit 5kilogram cartel addict smuggler 4seizur steroid
satisfi 6pleas assur 5happi accept absolut fulfil satisfact frankli satisfactori honestli
burden 5debt taxpay allevi 4cost cope liabil ow repai constraint
comparison 6compar 5statist contrast 4analysi predict
manuel 7carlo 6jose juan lui garcia pedro miguel jorg ramo eduardo 5franco gabriel marco ricardo sergio pablo cesar ernesto flore 4victor
emphasi 7emphas 6focu focus 5stress philosophi 4concept shift curriculum
stanford 7harvard yale rutger 6univers ucla princeton georgetown cornel 5baylor
funni 6fun humor joke scari weird silli clever 5smart laugh memor bizarr charm sexi
chapel 7church cathedr altar 6cemeteri monasteri abbei episcop methodist basilica 5hall st castl parish mosqu erect rebuilt manor lighthous 4dedic
distinguish 7distinct 5promin honor recogn uniqu characterist honorari 4amongst citat emin
homeless 6elderli shelter 5child resid victim refuge sick displac unemploi 4plight
constitu 6elect elector mp 5parliament assembl seat repres parliamentari represent borough 4ward
reveng 5attack violenc murder innoc assassin hatr slai savag 4furi
islamabad 6pakistan delhi lahor peshawar 5kabul karachi 4nairobi riyadh
hah 6ah 5ee mah sah ree rah kuh moh goh eh ahb muh
rebellion 8revolt 7upris 5coup separatist unrest overthrow strife quell 4wage secess
internation 5recogn renown acclaim 4collabor
petersburg 6moscow kiev 5columbu pragu helsinki tbilisi 4kremlin stockholm
reign 6emperor dynasti throne ruler monarch 5king titl crown monarchi conquest 4conquer
airbu 8boe 7ead 6plane airlin 5jet airwai aerospac mcdonnel daimler
bibl 7testament 6christian text translat hebrew gospel prophet biblic 5read dictionari
hassan 6ali moham ahm abdullah sheikh sheik 5hussein abu ibrahim hasan saleh saeed mustafa yusuf 4salem amin
pink 8purpl 7red blue yellow 6white black green brown color orang grai bright 5dark soft flower tan pale rainbow rose shade
indict 7prosecutor convict prosecut acquit 6charg crimin guilti juri tribun plead warrant feloni 5file plea extradit hagu fugit mladic contempt 4karadz
expedit 6voyag antarct 5explor arctic antarctica 4adventur sail undertaken trek
reluct 8unwil 7eager 6will convinc persuad willing wari anxiou 5refus keen skeptic opt inabl 4seek inclin
aftermath 6devast katrina fallout 5disast wake bloodi tragedi tragic catastroph 4chaotic
cardin 6archbishop 5loui pope bishop vatican benedict papal xvi 4clement
destin 6travel tourist 5trip rout cruis hub 4fare exot busiest
pregnant 7mother 6child daughter girl babi sick elderli teenag pregnanc infant 5woman femal birth herself adult ager 4prematur
lesson 6learn teach 5experi 4teacher rememb math
terribl 9horribl 7unfortun tragic aw 6bad wors mistak shock tragedi sad sorri incred ugli nightmar unbeliev miser 5seriou worst shame disastr cruel
sean 5chri kevin kelli 4ryan jason matthew murphi keith kenni
sprint 6distanc relai freestyl slalom downhil 5runner competitor marathon hurdl nordic medlei skier 4dash jumper
examin 7evalu 6investig inquiri assess forens analyz autopsi 5review conduct determin conclud probe procedur audit exam scan
embargo 7sanction 5ban impos restrict lift 4resolut prohibit
sub 4xxx
divorc 8marriag 7marri 6husband coupl widow spous 5wife daughter consent breakup
bryant 6jackson laker kobe kidd iverson 5malon yao ew 4robinson
holocaust 6jew nazi 5victim jewish survivor genocid 4memori denial
guantanamo 8detaine 7detent 6prison inmat interrog 5custodi tortur asylum 4seeker
somewher 7anywher 6els nowher 5go mayb anywai anymor halfwai 4alon beyond lie
vocal 7guitar vocalist 6voic sing bass instrument lyric rhythm drum choru acoust keyboard melodi 5perform solo tenor
nevada 7oregon wyom 6california arizona missouri montana vermont idaho 5alaska casino reno
unveil 6announc 5plan propos outlin blueprint tout centerpiec 4introduc
similarli 6somewhat fairli likewis 5describ strongli contrast character poorli surprisingli broadli albeit famous 4highli pronounc
lion 7eleph 6tiger dragon 5bear cat eagl bull wolf shark
tommi 5andi 4justin martina
vaccin 7flu polio 6viru hiv immun malaria influenza pandem cdc antibiot 5dose tb
hugh 5dougla rupert 4sir edward
turnout 6vote voter poll 5elect elector ballot talli 4count margin garner
keith 5dave neil brandon 4brian gari terri sean doug
thank 7gratitud 6proud pleas sorri glad remind delight grate 5welcom prais assur admir greet appreci prai dear condol goodby applaud humbl forgiv
merg 6merger renam subsidiari reorgan 5split branch incorpor affili entiti consolid defunct 4form separ dissolv disband
steam 6locomot 5ship diesel sail 4boat freight boil
luck 5good thing bad happi lucki fortun trick glad
notion 7idea concept 6theori belief 5view sens argument ideal assert ideolog assumpt essenc myth 4embrac
rubber 7plastic 5steel metal cotton aluminum tin cane bamboo 4cement foam
passion 6love spirit enthusiasm 5inspir emot devot pride joi thought genuin hatr lifelong fascin obsess 4ambit fieri earnest
pere 8netanyahu barak shimon 7sharon rabin ehud 6israel arafat yasser olmert yitzhak 5benjamin mubarak ariel assad hosni
anticip 6expect 5predict prospect disappoint optimist slowdown await immin likelihood 4meantim impend hype
beirut 6lebanon cairo damascu aviv amman algier 5baghdad tel hariri tripoli
reviv 4restor stall rebuild renaiss gothic
footag 7videotap 6video scene pictur documentari tape photograph film clip 5show photo camera imageri 4trailer
load 6carri truck cargo haul 5ammunit freight ram tanker 4pack trailer
lab 8laboratori 6technician 5research scientist clinic forens mit veterinari 4test
crazi 7stupid weird 6thing gui fun mad yeah scari silli 5bad strang hell bunch fool daddi
bloomberg 5giuliani pataki reuter newswir 4analyst survei forecast predict
stimulu 6bailout 5budget packag monetari bernank auster paulson dodd 4measur
incumb 6elect democrat republican candid gop gubernatori reelect 5primari congressman outgo 4mayor
outdoor 8indoor 5tenni garden arena swim venu recreat gym picnic 4pool aquat
fda 6recommend epa 5approv regul regulatori guidelin fcc cdc merck pfizer
slovakia 8czechia 7poland romania hungari slovenia lithuania latvia 6bulgaria estonia moldova czechoslovakia 5republ
disciplin 6ethic rigor 5practic leadership academ skill virtu 4disciplinari organiz
olmert 8sharon netanyahu barak ehud 6arafat abba pere ariel 5prime blair maliki pna 4allawi
substitut 6striker 5minut goal penalti midfield goalkeep header ronaldo 4replac convert
cousin 8uncl nephew 7father son daughter brother grandson eldest sibl aunt 6famili sister younger 5older elder companion heir offspr 4rel
judiciari 6senat oversight subcommitte 5committe justic suprem legisl judici impeach
diet 6eat nutrit 5food fat calori supplement pill obes vitamin 4healthi lifestyl habit
citizenship 6visa passport 5citizen immigr appli obtain certif deport privileg
powder 5salt milk cream mixtur ingredi flour curri soda
mandela 7nelson mbeki 6zuma 5apartheid anc 4african mugab
tenur 6stint 4career appoint predecessor incept
bp 7exxon 6chevron 5oil petroleum pipelin drill spill leak ead 4offshor rig
psycholog 7physic cognit 6mental psychologist sociolog 5experi professor conscious psychiatr trauma psychiatrist 4hopkin
ecuador 8bolivia rica 7brazil argentina colombia venezuela chile peru costa uruguai hondura paraguai 6salvador nicaragua guyana 4amazon
hell 7heaven 5god crazi ghost monster yeah gonna daddi 4witch
grain 8wheat 7corn soybean 6rice cotton veget harvest flour 5cocoa lumber bushel usda 4raw metric quantiti hai
kent 6pradesh essex sussex surrei devon 5yorkshir somerset jammu cornwal
nichola 5peter alexand christoph gregori catherin 4thoma joseph
genet 7gene 6dna biolog molecular genom clone 5human biologi mice biotechnolog evolutionari embryo trait 4alter reproduct
desk 5offic chair 4room floor door sit fax stack
smuggl 7traffick smuggler 6illeg cocain heroin launder narcot illicit 5seiz confisc 4piraci clandestin
rob 5steal thiev 4gunman kidnap stab assault
hat 7wear 6dress shirt shoe pant jacket boot outfit glove 5mask beard 4don cap belt umbrella
devast 7ravag 6disast earthquak flood aftermath tsunami katrina catastroph 5damag worst destruct disastr stricken deadliest tornado famin inflict unleash crippl havoc 4massiv rita
honda 8toyota 7motor bmw nissan 6ford auto automobil automak motorcycl mitsubishi renault hyundai chevrolet suzuki 5hybrid sedan 4davidson
ho 6chi chung minh choi 5kong hong lee yu wan nguyen tai 4ai
relai 6olymp sprint freestyl medlei 5medalist gymnast swimmer 4track medal dash
monument 6histor cemeteri landmark sculptur erect tomb commemor plaqu 5memori dedic heritag symbol grave granit inscript relic 4unesco fountain
ted 4bob turner
sweep 6swept 5unpreced 4streak comeback
muscl 6hamstr thigh groin 5knee strain ankl nerv stomach fractur
belong 5deceas 4famili oldest genu tribe presum supposedli ancestor
ambiti 5plan bold energet 4innov realist embark clever blueprint auster centerpiec
miner 8mine 7coal or 6copper 5ga petroleum extract nickel bhp 4deposit preciou
diana 6princess 5wife elizabeth funer 4daughter wed widow bhutto spencer teresa
afterward 6shortli 5later soon quickli thereaft 4briefli laugh promptli
drought 6flood rainfal famin 5rain crop shortag plagu ravag
dayton 5bosnia sarajevo 4atlanta
blind 5deaf 4heart ey
iaea 7elbaradei 6inspector blix 5nuclear iran un inspect disarma enrich complianc osc verif 4watchdog
reli 5primarili depend
calendar 5date easter 4holidai lunar
nt 6dlr yuan 5billion dollar yen hk ringgit rupe
nicola 6sarkozi 5franc hugo angela frenchman leonardo 4alex michel andr adrian bruno lionel
dope 6steroid 5test ioc substanc rider disciplinari iaaf 4armstrong urin
wen 8jiabao 7hu jiang wu yu zhu peng 6jintao cheng qian
protocol 6treati pact framework 5agreement code implement kyoto ratifi interfac 4bind
bet 5specul gambl hedg poker 4monei investor currenc lotteri
newcastl 8manchest everton sunderland middlesbrough 7liverpool birmingham leed portsmouth tottenham blackburn leicest southampton fulham wigan nottingham coventri norwich 6england arsen chelsea sheffield aberdeen trafford 5premiership ham bradford
endors 6candidaci 5propos candid reject accept mccain favor dole sponsor veto bipartisan tout 4signatur embrac
shadow 6dark ghost 5cloud backdrop shine haunt 4sky invis
jointli 5successfulli conjunct 4joint sponsor consortium ltd devis
concentr 4acid ion
explor 5discoveri expedit adventur 4scientif arctic archaeolog voyag geolog
jihad 6islam milit hama aqsa 5hezbollah fatah brotherhood martyr
hometown 5belov birthplac 4home outskirt grandmoth heartland
nixon 7reagan 6truman eisenhow 5clinton kennedi wilson ronald roosevelt impeach lewinski thatcher 4johnson carter dwight
slide 7tumbl 6slip plung slump slid 5drag upward bounc downward 4dive
translat 6write languag text bibl poem hebrew vers dictionari 5latin script interpret testament hindi 4usag
ideal 5true perfect concept principl notion virtu aspir pragmat
suspicion 6alleg 5suspect conspiraci rumor wrongdo confess hatr guilt
au 6un 4le peacekeep du es fra
collabor 5work artist musician facilit mentor songwrit 4cooper internation screenwrit freelanc
accur 7precis 6reliabl accuraci correctli 5assess calcul verifi analyz incorrect 4talli
reid 6pelosi daschl mcconnel 5senat lott ashcroft gephardt 4republican coleman
seal 4wrap
indigen 7nativ 6peopl aborigin 5african inhabit tribe divers peasant hawaiian 4maya
sequenc 6dna genom 5gene protein algorithm synthesi 4analysi format matrix
mode 6gameplai 5function interfac modul configur setup 4format dynam algorithm static
vincent 4paul loui edwin
confront 6escal 5conflict hostil encount standoff provok dilemma 4danger defus
anymor 8anywai 7thing els mayb everybodi nobodi anybodi 6ca happen stuff afraid yeah 5tomorrow anywher everywher forev somewher sake wherev anytim nowadai somedai
slowdown 8downturn 7recess sluggish 6economi growth slow weak slump 5econom recoveri forecast trend eas outlook boom anticip offset layoff turnaround downward 4slight
edt 6gmt noon est 5pm 4midnight nyt middai
pearl 5yemen aden 4kidnap harbor arabian coral rubi
persian 5arab gulf ancient empir ottoman arabian byzantin 4sultan
shield 5protect mask helmet 4sword
furnitur 6cloth textil jewelri applianc 5item machineri decor fabric carpet accessori potteri antiqu 4toi
dee 6ah oh uh wah eh 5ahl moo moh ur kee ahb 4rai din zee muh
substanc 7steroid 6toxic 5drug chemic alcohol dope poison radioact hormon 4synthet
volatil 6turbul 5market trader uncertainti turmoil commod unstabl flynn 4subdu
columnist 7editor editori 6daili newspap writer column 5magazin cox journalist globe herald telegram statesman tabloid newsweek gossip 4correspond contributor yorker freelanc
uncertain 6unclear uncertainti unsur 5outcom fate prospect optimist certainti unpredict problemat 4remain
firefight 6rescu rescuer blaze 5polic fire soldier helicopt volunt evacu ambul 4casualti
pure 5blend essenc 4true simpl vanilla
over 8wicket 6bowler four batsmen 5lanka unbeaten batsman spinner apiec waugh 4maiden
batteri 5electr tank artilleri ammunit armor cruiser 4equip submarin
acid 6vitamin 5protein toxic hydrogen sodium enzym molecul synthesi 4reaction compound concentr
random 5arbitrari 4multipl variabl
ranch 6farm 5cattl mansion barn plantat prairi cottag backyard vineyard
stall 7restart 6deadlock stalem 5negoti resum halt resumpt impass derail 4reviv
ibrahim 6moham 5ali ahm hassan ahmad jamal amin 4muhammad mustafa
zoo 5park anim bird wildlif pet deer bee eleph
breakthrough 6progress 5success achiev mileston 4comeback setback meaning tangibl
frontier 6border 5territori 4enclav outpost
credibl 6doubt undermin legitimaci 5confid reliabl transpar 4reput suffici legitim proven assert
amaz 8incred 7wonder fantast aw unbeliev awesom 6impress excit delight terrif thrill 5great moment extraordinari tremend accomplish marvel immens fascin 4feat
maritim 6aviat fisheri 5sea coast pacif atlant ocean naval 4navig airspac meteorolog
tsunami 7earthquak 6disast hurrican devast typhoon cyclon sumatra tidal 5magnitud tornado 4solomon
chest 7neck 6hand leg shoulder stomach ear throat wrist bleed thigh 5head ey mouth teeth pierc jaw limb 4bare pocket butt fist tooth
plc 6penc 5subsidiari sa telecom ltd amp hsbc barclai 4lloyd anglo guin
archbishop 8bishop 6pope priest cathedr cardin dioces episcop anglican archdioces 5benedict canon patriarch papal
mcdonald 6restaur mart supermarket burger 5chain wal outlet pizza 4wendi
starter 7pitcher hander bullpen 6rooki dodger hitter catcher outfield 5start lineup backup reliev 4bench josh
chees 7cream bread chocol butter sandwich 6meat potato salad bacon fri pasta 5tast egg nut grill
gambl 7casino 5vega bet lotteri poker 4illeg lucr liquor addict
offshor 6drill 5oil pipelin refineri reef 4bp inland tanker underwat rig
tougher 7tough tighter stringent 5sanction impos harder tighten toughest 4harsh stiff
divers 5commun cultur uniqu indigen inclus ecolog 4rich varieti geograph vibrant
buddhist 7tibetan monk buddhism 6templ hindu monasteri buddha 5religi tradit lama sect rever nun medit 4dalai
admiss 5enrol undergradu exam diploma 4elig scholarship qualif placement
constantli 5keep repeatedli regularli slowli quietli 4alwai gentli happili
silva 7lula luiz 6da 5brazil costa santo ricardo eduardo leonardo 4bravo
arnold 5schwarzenegg
laura 5ann barbara jennif martha ellen patricia judi kati kathi cindi liz 4janet jill
stern 4harsh
moreov 8furthermor 6nevertheless wherea likewis 5although therefor inde instanc nonetheless nowadai 4exist addition
barrier 6fenc 5bridg obstacl 4block tariff erect
boundari 5borough geograph 4west within territori divid partit
undat 6nyt 5ed column fea 4atlanta ap bc commentari ni gen washn roundup
subwai 6bu rail metro pedestrian 5station tunnel buse commut amtrak 4underground busiest
eagl 5tiger buffalo lion devil hawk falcon panther raven 4crest
plea 7appeal plead 6guilti verdict 5request sentenc indict manslaught 4pardon
frederick 6charl 5william henri joseph edward emperor albert iv alfr otto ernest theodor baldwin juliu wilhelm prussia 4franci ferdinand
curb 7rein 5impos restrict eas excess tighten slash rampant
romant 7romanc 6comedi 5love drama tale fantasi novelist intim
fantasi 7fiction 6novel tale horror adventur romanc epic thriller trilogi 5realiti dream theme romant realm fairi 4potter saga
optim 5confid improv boost outlook momentum sustain effici robust satisfact 4turnaround
affili 5network subsidiari merg defunct 4corpor broadcast entiti fratern
correspond 5editor excerpt 4writer commentari columnist illustr reuter newsweek
merril 8lynch citigroup 7morgan goldman lehman sach ub salomon stearn 6analyst brokerag barnei aig fargo prudenti suiss 5stanlei enron strategist hedg downgrad bernstein 4moodi
civic 5social socialist 4pride
bullet 7grenad 6shoot gun mortar cannon pistol 5fire shot rifl sprai calib arrow 4pierc
hunger 5poverti miseri 4sick chronic prolong famin allevi
excit 7thrill 6happi pleas amaz delight 5surpris wonder enthusiasm curiou intrigu energet 4hype
cautiou 7optimist wari upbeat cautious 6investor caution 5outlook sentiment skeptic overli reassur shrug 4bernank subdu
hudson 5river shore nile thame 4railroad harbor hampton bergen
represent 6repres 5defin constitu matrix 4context proport inclus abstract dimens sphere
overtim 6scoreless shutout 5penalti tie bruin halftim shootout oiler 4elimin apiec
evolut 7evolutionari 6theori concept hypothesi 5dynam evolv biologi darwin cognit 4transform
zambia 7zimbabw tanzania mozambiqu namibia botswana 6kenya nepal uganda angola malawi 5cambodia
reed 4coleman
modifi 6introduc alter 5specif implement variant modif 4replac revis
bread 7chees butter cake flour potato bake sandwich pasta 6food rice cook coffe cream oliv soup pie pizza salad bacon fri cooki dough 5breakfast candi lamb butcher 4stapl
neutral 4posit
rumor 7specul 5suspicion gossip 4comment alleg fear hint revel
interfax 9tass itar 6quot kyodo irna 5agenc sergei anatolia yonhap 4unnam
madison 5avenu illinoi hyde 4albani springfield monro lexington
skate 6olymp hockei gymnast 5ic swim ski volleybal medalist nordic 4roller
schroeder 8merkel gerhard 7chirac kohl 6blair sarkozi prodi helmut 5chancellor koizumi angela fischer klau aznar barroso chretien 4unpopular erdogan romano rasmussen
portrai 7depict portray 6charact protagonist parodi villain 5role describ actor character sympathet mock narrat 4appear resembl
richardson 6powel 5carter gibb boucher 4taylor butler mccurri mccormack
timor 5sierra guinea leon papua 4indonesia angola aceh drc sahara
rifl 8pistol 7gun 6arm artilleri ammunit grenad cannon calib 5bullet firearm 4arrow
latino 9hispan 5voter demograph rican 4america immigr gai racial lesbian
bull 5hors buffalo lion colt 4rider celtic deer eleph
beneath 8underneath 6atop 5near insid foot stand buri lie ly rubbl crater 4deep trunk
ahmad 7ahm 6ali mohammad sheikh sy 5abdullah shah muhammad ibrahim rahman ismail amir sabah jamal khale 4ibn nasser mustafa kamal mohamad
paulo 9sao 7janeiro 6brazil rio santo bueno caraca 5nacion
pepper 8garlic 7tomato onion ginger 6salt sauc chop teaspoon lemon spice lime peel 5fresh lightli sprai curri herb freshli 4brush
proven 7prove 5reliabl arguabl 4believ determin suffici credibl insuffici
eddi 5jimmi johnni kenni 4jerri bobbi derek willi
ahmadinejad 7khatami 6mahmoud khamenei 5iran obama putin tehran barack 4elbaradei
bachelor 7degre graduat undergradu diploma phd 6yale 5colleg master harvard
danni 4jerri phil ronni
sadr 7mahdi najaf 6baghdad shiit cleric basra militiamen 5sunni maliki fallujah
dioces 8archdioces 7bishop parish episcop 6church cathol archbishop clergi anglican 5metropolitan
rocki 6mountain sandi plateau slope 5desert ridg canyon terrain cliff 4deep steep himalayan
liter 6gallon 5equival 4ton cubic
fa 6uefa premiership everton 5leagu cup match rugbi liverpool
disarma 6complianc disarm verif 5nuclear iaea prolifer roadmap blix 4peac ceasefir
emir 8qatar uae oman dhabi 7saudi arabia kuwait dubai bahrain 6arabian 5sultan sabah khalifa
indoor 8outdoor 6tenni 5olymp arena swim venu volleybal badminton iaaf aquat 4pool
dub 5version remak parodi 4call movi featur nicknam hindi
slight 6sharp 5unexpect mild 4slightli surpris modest sudden slowdown
weaker 7weak stronger 6weaken slower sluggish greenback 5strong lower yen slightli steadi offset sterl buoi 4cheaper
signatur 5ballot 4copi endors registr identif stamp trademark
ammunit 6weapon gun rifl grenad cannon pistol weaponri cach 5tank explos load batteri depot firearm calib
borough 6municip township 5district counti parish metropolitan ward constitu boundari yorkshir cdp essex oblast 4council canton
pursuit 5pursu quest 4freestyl ambit
sophist 6savvi 5capabl smart expertis weaponri 4intellig clever inexpens
nose 6ey shoulder neck finger ear throat thumb lip 5head hand mouth tail teeth bow tongu belli 4tip
kenneth 5jeffrei 4richard alan timothi
dad 8mom 7daddi 6father friend gui uncl grandmoth buddi 5dear 4pal
topic 6issu discuss subject 5question debat address focus agenda relev seminar essai 4sensit
deem 5consid otherwis unaccept inappropri unconstitut liabl 4regard insuffici
barak 8sharon netanyahu pere olmert ehud 7shimon 6arafat ariel rabin likud yitzhak 5benjamin allawi kostunica 4ross vajpaye
offset 6profit boost 5price rise revenu substanti surg slowdown weaker exclud
retreat 5climb 4fall overnight tumbl dip drift
jennif 5laura ami rachel jessica emili amanda vera cindi 4nicol jill heather
nonetheless 8nevertheless 6certainli clearli inde hardli pleas likewis undoubtedli 5acknowledg moreov conced surprisingli
chad 7sudan 6congo darfur rwanda liberia burundi 5zair khartoum eritrea 4greg
iv 8iii vii 7ii vi viii 5king henri frederick 4duke
openli 7publicli 5oppos gai denounc quietli homosexu happili honestli 4freeli embrac refrain bitterli
dprk 7korea pyongyang 5china taiwan kim seoul roc yong
nn 5com
joi 7grief 6love despair 5spirit emot pride grace passion enthusiasm pleasur laughter gratitud 4goodwil
brutal 6murder violent tortur bloodi atroc cruel savag repress viciou 5crackdown massacr harsh notori persecut infam wage
disc 7cd dvd disk 6audio vinyl rom 5releas soundtrack 4track box bonu compact
tremend 8immens 7enorm incred 6terrif unbeliev 5great signific opportun consider unpreced extraordinari amaz profound 4greater experienc
registr 6regist identif certif id registri 5ballot licens visa valid passport 4signatur postal
breakfast 8dinner lunch 7meal dine 6sandwich 5guest eat bread cocktail picnic
wallac 5miller allen 4stewart dale elliott perkin ew
shortag 6suppli shortfal 5drought chronic worsen famin allevi manpow 4cope
hail 6prais 5welcom applaud 4tribut
horror 6movi drama tale fantasi thriller 5scene realiti comedi tragedi nightmar 4mad
triumph 8victori 6win defeat comeback glori 5championship champion stun setback feat
encount 5confront 4battl clash strang creatur stranger duel
cinema 7theater 6movi theatric 5studio entertain hollywood screen broadwai acclaim blockbust
mario 5carlo marco 4lui ivan alberto luca nintendo cesar
patent 6licens copyright 5legal lawsuit applic trademark antitrust inventor
azerbaijan 7ukrain armenia turkmenistan 6belaru kazakhstan moldova 5bulgaria uzbekistan kyrgyzstan tajikistan caspian 4oblast
unexpect 7surpris sudden 5dramat unpreced slight inevit setback unexpectedli 4sensat
surnam 6name ancestri 5languag refer ident deriv usag variant dialect 4common spell pronounc
sum 6amount 5proport calcul fraction 4pai valu cash ow
petit 5file appeal request lawsuit complaint submit injunct corpu 4behalf submiss
debri 7rubbl wreckag 6scatter dust 5crash trap mud ash landslid garbag dump pile crater corps boulder 4foam
islamist 7fundamentalist 6islam milit hama radic qaeda extremist hardlin 5fatah faction
elder 6younger 5son older cousin grandfath clan nephew eldest sibl ancestor 4tribal
rebuild 7reconstruct 6restor repair 5infrastructur rehabilit ruin rebuilt ravag renov 4effort reviv rid postwar salvag
haven 5refug sanctuari 4safe shelter safer fugit
sanchez 7garcia gonzalez martinez lopez fernandez 6hernandez gutierrez alvarez 5gomez vera moreno
bulk 5amount suppli cargo shipment quantiti 4ton purchas fraction
ivan 6igor 5rafael felix 4vladimir gonzalez bori mario gabriel toma
secular 7religi 6islam christian 5tradit conserv cathol orthodox monarchi fundamentalist judaism 4mainstream
lifestyl 5leisur 4entertain fashion diet habit playboi
unidentifi 6gunman unnam assail 5suspect unknown wound suspici yonhap
slovenia 7czechia romania slovakia lithuania estonia latvia 6croatia finland hungari montenegro
spin 5spun 4wheel swing gear bowler twist flip spinner
nikkei 7benchmark 6stock index tokyo dow nasdaq dax 5seng tumbl bours ftse topix
11 912 15 13 16 14 17 810 20 18 79 50 5compris
roster 7lineup 5player squad nfl nhl postseason outfield offseason 4select
butler 5inspector 4iraq baghdad baker richardson gibb jenkin blix
portrait 7paint depict 6pictur photograph painter sculptur poster artwork nude 5displai sketch sculptor miniatur 4canva
frustrat 6worri anger disappoint unhappi weari resent despair 5complain overcom desper confus overwhelm spite inabl furiou discont uneasi 4despit
liquid 6asset 5bank cash 4portfolio dispos bubbl absorb inject drain aig accumul
adventur 6tale fantasi trek 5journei fiction comic explor quest romanc 4guid expedit saga realm
refug 7sanctuari 6shelter 5camp flee wildlif haven cave wilder wetland 4safe
cole 5aden 4bomb yemen kean
fenc 6barrier perimet 5gate wire erect checkpoint rope 4bunker
mixtur 7mix 6butter sauc stir flour blend boil vanilla 5combin powder evenli 4dissolv
rent 7rental 6apart leas tenant 5home hotel afford vacat accommod bedroom garag cabin
junta 5coup kyi suu 4taylor myanmar burma aung zelaya
tibetan 7tibet buddhist lama 6dalai monk 5xinjiang buddhism 4mongolia
ahl 6ee uh moo 5ah dee nee mah med 4rai aa
concess 5agreement negoti 4deal compromis guarante subsidi incent bargain
fault 5mistak error 4forehand
nois 6sound loud 5hear whistl 4alarm jam bang scream acoust
brick 7build stone 6concret roof wooden marbl granit facad 5wall glass frame erect demolish exterior limeston 4lai barn mold
enrich 8uranium 6nuclear tehran reactor plutonium 5iran weapon iaea
panama 7nicaragua 6mexico cuba salvador guatemala rica hondura 5chile
premium 6pai cost incom insur discount fare 5tax monthli fee salari dividend 4plu hike
ucla 8usc 7baylor 6stanford freshman notr rutger 5dame cal sophomor georgetown 4penn
junction 7terminu 6road rout railwai highwai intersect 5main connect lane tunnel ny sr interchang 4section branch
watson 5clark stroke ian irwin mcgrath waugh nicklau 4campbel stuart palmer mickelson thorp
mom 8dad 6mother parent girl babi girlfriend grandmoth aunt daddi 5dear buddi 4pal
leftist 6marxist populist 5colombia radic socialist revolutionari guerrilla farc 4hugo
shrine 7mosqu 6templ holi sacr worship tomb pilgrimag altar rever 5imam birthplac mecca basilica 4site cult
honest 6decent straightforward 5good manner wise genuin sincer honestli 4fair transpar consciou thorough gentleman
confus 5obviou unfortun ignor frustrat percept anxieti mistaken frighten
stuart 5graem 4andrew clark ian watson nathan allan vaughan mcgrath
purchas 6sale bui buyer discount 5sell consum custom item auction borrow wholesal rental seller receipt procur 4oversea bulk acquir
nebraska 7carolina ohio michigan kansa iowa tennesse oklahoma missouri oregon wisconsin dakota wyom 5state omaha
slump 7plung downturn tumbl 6fall weak recess surg rebound slide slowdown soar sluggish plummet 5economi amid declin woe unexpectedli dismal 4pct reel
submarin 7navi destroy warship torpedo 6ship missil naval fleet vessel uss cruiser 5sink ballist hm 4batteri warfar underwat
perceiv 6percept tendenc inher 5regard obviou ignor exagger resent 4toler blame
holder 4champion card passport
discount 6retail premium purchas mart fare 5offer ticket wal rental shopper merchandis 4hike conveni
mediev 7centuri ancient gothic 6roman castl renaiss byzantin baroqu 5modern norman earliest fortress 4maya
smile 7laugh 6nod 5look speak ey quietli greet gestur kiss ei cheer paus cri shrug
sheet 6paper 5cover wrap coat layer bake cooki dough 4bottom fold stack
businessmen 6banker entrepreneur 5wealthi merchant 4foreign businessman buyer lobbyist
amsterdam 7frankfurt rotterdam 6pari vienna istanbul stockholm 5london brussel lisbon venic zurich budapest cologn
panic 6fear scare 5wake spark trigger sudden chao alarm anxieti despair 4bubbl distress
await 5wait pend anticip 4verdict speedi
adapt 6novel 5charact fiction script evolv screenplai 4introduct creator remak
wound 6injur civilian fatal 5gunman unidentifi roadsid ambush stab bodyguard assault
segment 4channel
il 7jong 5kim mi nam 4korea jung hyun yong
sink 6torpedo 5ship boat vessel plung submarin drown wreck warship ashor drift 4dive
painter 8sculptor 7artist paint 6architect poet portrait sculptur 5landscap photographi renaiss baroqu 4born work
experiment 6research studi scientif 5laboratori techniqu pioneer prototyp theoret fusion physicist 4initi
cult 6sect 5worship gong 4religi shrine guru vampir
deposit 5asset payment accumul 4bank amount copper miner extract
jamaica 6trinidad bahama barbado tobago guyana 5kenya caribbean hondura bermuda
distinct 7distinguish 6differ uniqu characterist 5recogn subtl dialect trait 4similar
solidar 6uniti 5friendship sympathi gratitud 4democraci freedom pride brotherhood
government 6nonprofit 5committe organ institut affair regulatori oversight advocaci 4overse liaison
wherea 7henc furthermor 6thu moreov 5although therefor typic latter depend vari 4consist addition nowadai
televis 6tv broadcast espn 5abc nbc cb replai spectacl 4host
scatter 6debri 5hundr dozen cluster 4across thousand dens dispers
tonn 9ton 7kilogram 6pound barrel cubic kg metric 5ounc gallon shipment 4quantiti
oblig 7abid 6compli fulfil 5commit guarante complianc consent forgiv 4undertak
postal 5servic stamp 4mail check registr freight telegraph registri
unfair 6unfairli 5argu discrimin unaccept bia unconstitut cruel ridicul mislead 4unnecessari intimid arbitrari manipul ineffect dubiou
ankl 9knee 8wrist hamstr thigh groin 7leg shoulder elbow sore fractur 6injur surgeri neck sidelin toe rib 5miss recov muscl heel 4tight fatigu
grandfath 8father uncl grandson 7son grandmoth nephew grandpar granddaught 6brother eldest ancestor 5elder inherit descend belov
damascu 7syria 6cairo beirut assad amman 5jordan tehran riyadh tripoli 4washington hariri
pocket 5cash bag purs 4monei chest strap stuf bihac
crystal 4form ic glass particl plasma
demograph 5trend hispan latino geograph 4popul censu geographi gender boomer
hardwar 7softwar pc 6comput equip server interfac desktop applianc 5machin devic instal tool storag compon vendor processor configur compat autom accessori printer 4embed
michel 5jean alain dominiqu 4daniel pierr nicola claud gabriel rene
aviv 9tel 6jerusalem beirut istanbul 5israel cairo amman budapest
ghana 7nigeria angola cameroon seneg mali togo 6namibia faso burkina gabon 5african ivori
reactor 7nuclear plutonium 6uranium enrich 5fuel facil atom restart
scope 5limit broader extent wider dimens 4broad consider depth
somehow 7never seem 6realli someth noth els certainli hardli 5easili otherwis ultim suddenli realiz seemingli nowher supposedli betrai 4aliv instantli
motiv 6reason 5awar moral intent obviou justifi guilt justif
flash 5light wave camera bright burst thunder 4sight lightn flame
proce 5proceed 4intend pend
na 5mi fea yoo 4oh gen ai min mo
merchant 5ship trader businessmen slave 4vessel wealthi brokerag fishermen
tens 5quiet calm chaotic uneasi 4situat standoff awkward stalem
deeper 6deep 5wider shallow deepest 4beyond closer depth deepen
prestigi 5award academi prize academ honorari renown diploma covet 4elit cann
automobil 8auto 7manufactur motor automot 6car honda machineri automak motorcycl 5factori
oliv 6bread butter garlic chop tablespoon lemon salad onion lime 5fresh
ralph 5nader 4fred lauren calvin
millennium 4ev advent
inaugur 7ceremoni 6commemor gala centenni 5anniversari celebr farewel centerpiec 4induct coincid
juror 8juri 7judg 6prosecutor testimoni simpson verdict testifi courtroom deliber acquit ito 5hear wit plaintiff moussaoui 4recount
hopefulli 6realli hope sure mayb obvious tomorrow glad sooner somedai 5better chanc tonight anytim
lloyd 5britain barclai 4bank plc
humor 6funni 5comedi inspir comic lyric joke charm ironi prose parodi
jurisdict 6statut 5court legal enforc judici 4feder litig arbitr
quarterli 6monthli pretax 5annual profit earn weekli forecast revis yearli 4volum
prosper 6thrive 5vibrant 4democraci stabil stabl wealth fortun harmoni capitalist
diplomaci 5diplomat dialogu mideast 4intervent albright rhetor holbrook multilater
dust 6snow debri cloud 5rain flame ash fog frost melt 4blanket foam
istanbul 6athen tel amsterdam aviv stockholm rotterdam 5turkei ankara osaka budapest synagogu 4bali
denounc 8condemn 6critic oppos outrag mock 5publicli openli racist ridicul angrili
ounc 6cent pound kilogram 5dollar barrel tonn troi kg gallon bushel 4platinum
atp 8wta 6tournament tenni 5wimbledon semifin pga quarterfin lpga
pedro 6san francisco jose diego juan lui manuel miguel 5rosa domingo alfonso santana
brave 6yanke sox dodger met philli 5patriot astro oriol diamondback
capita 6incom gdp 5averag annual household median gross consumpt yearli cdp 4versu
film 6movi documentari footag 5video scene episod studio videotap 4stunt
lightn 6avalanch 5ranger flame devil tornado thunder flyer 4flash
compli 7complianc abid 6oblig 5requir fulli unless violat fulfil disarm voluntarili stringent 4deadlin strictli notifi defi
mar 5moon lunar jupit eclips 4spacecraft
cheaper 7cheap inexpens 5expens easier afford safer newer 4weaker fare
overwhelm 6upset 5defeat desper frustrat stun muster 4surpris delight
cloud 6dust fog 5dark snow sky shadow flame ash 4volcan
extradit 6prosecut warrant deport 5crimin convict custodi indict hagu fugit pinochet
chocol 7cream chees cake candi 6coffe butter pie honei cooki soda vanilla 5ic sweet berri strawberri
thaksin 5musharraf bhutto sharif mahathir suharto estrada 4anwar thatcher zardari
nonprofit 7advocaci 6organ foundat chariti government charit 5commun fund institut outreach 4sponsor
ferguson 7wenger 6beckham roonei eriksson kean 5arsen everton trafford benitez 4owen
sacramento 7dalla denver phoenix portland 6houston colorado utah orlando clipper 5nashvil paso tucson 4charlott
dominican 7puerto salvador guatemala 6cuba haiti rico hondura nicaragua rican 5domingo
pose 6threat 5danger dilemma 4seriou risk potenti vulner loom
spectacular 6superb magnific 5dramat unpreced comeback brilliant stun gloriou
kazakhstan 7turkmenistan 6ukrain belaru azerbaijan uzbekistan mongolia kyrgyzstan tajikistan 5caspian siberia
spell 5word phrase 4term refer surnam pronounc grammar
quarterfin 9semifin 7final match tournament qualifi semi wimbledon 6round champion defeat seed upset berth clinch finalist copa 5advanc elimin uefa atp showdown wta knockout rematch 4open vs bye
rider 6bike 5race driver ride cycl armstrong dope schumach mclaren jockei skier 4bull lanc
flame 7blaze 6fire burn burst lit torch 5sky dust lightn cloud 4flash ash avalanch
alfr 5frederick ernest 4robert sir arthur harold jacob herbert theodor
cameron 5howard 4blair vajpaye macdonald bjp
jefferson 6franklin 5lincoln monro randolph 4township roosevelt
downturn 8slowdown 7recess slump 6economi turmoil sluggish crunch meltdown 5econom global depress boom setback turnaround worsen turbul
bailout 6debt loan imf stimulu 5financ packag lender creditor aig buyout 4overhaul freddi paulson
herald 6newspap editori 5daili editor columnist chronicl tabloid 4globe headlin statesman telegraph hearst
ottawa 8edmonton 7toronto montreal vancouv calgari winnipeg 6buffalo 5pittsburgh mapl
dirti 5stuff ugli stupid nasti sexi 4bad clean don infam
raymond 4gilbert
guidanc 5advic instruct curriculum 4guid guidelin evalu feedback counselor
hagu 6tribun rotterdam 5indict extradit mladic 4trial prosecut strasbourg
katrina 7hurrican 6disast flood aftermath devast rita 5storm orlean catastroph mitch
keen 6eager 5hope will reluct willing wari 4appreci anxiou
harrison 5carter dylan 4smith jackson warren franklin beatl monro mccartnei
interst 7highwai 6rout intersect freewai sr 5bypass terminu interchang expresswai md
warfar 6combat 5war militari command naval tactic weaponri 4submarin battlefield
phrase 8word 6refer vers 5write note mention lyric deriv spell interpret pronounc hebrew nonsens 4term familiar
hub 6gatewai 5airport port metro destin busiest 4center connect
lankan 8sri lanka 6bangladesh tamil 5india wicket colombo ltte batsmen 4kumar
noon 8midnight 7morn middai 6afternoon gmt dawn edt 5hour shortli pm est 4sunset
andr 4carlo marc nicola rafael agassi alain
martial 4master instructor fu
aaron 5josh 4matthew jai jeremi ty reggi
reliabl 6accur 5effici suffici credibl proven accuraci 4adequ satisfactori
richmond 6norfolk omaha bedford raleigh 5arlington newport louisvil hampton chester charleston lancast midland 4salem alexandria lexington
legendari 6famou fame legend renown belov 5greatest hero longtim nicknam icon infam birthplac homag 4former founder legaci notori
wolf 5wild anim hunt hunter lion monster eleph creatur predat 4bear prei
burst 6flame bubbl 5fire explod wave suddenli erupt flash gunfir blaze 4bang
su 6lawsuit sue 5plaintiff con 4lo file liabl
miguel 7jose lui 6carlo juan garcia manuel pedro jorg pablo 5gabriel sergio alfonso
celtic 6ranger knick bruin 5playoff laker devil juventu ajax 4bull scot
girlfriend 9boyfriend 7wife husband 6mother friend daughter coupl girl sister mom lover 5ex herself jessica stranger 4nicol maid
mart 8wal 7retail 6sale store mcdonald discount supermarket 5chain wholesal shopper merchandis
conced 5chanc acknowledg mistak nonetheless 4insist dole nevertheless contend
whenev 7wherev 6sure everyon els everybodi nobodi anybodi somebodi 5unless
till 5autumn 4begin soon shortli midnight dawn thereaft commenc
clan 5tribal faction tribe elder descend ancestor feud warlord
taxpay 6tax pension ir 5monei pai compens burden ow homeown repai 4citizen save
sorri 7forget sad regret glad 6feel happi wrong rememb proud afraid unfortun terribl thank apolog shame stupid aw horribl frankli 5bad deepli mistak disappoint dear grate embarrass humbl forgiv
wrap 5bag sheet coat tightli stuf dough 4hold hand seal cake fold
stronghold 5town southern northern taliban insurg outskirt kandahar jungl heartland jaffna 4remnant
nurs 7hospit medic doctor 6care patient clinic surgeon dental psychiatrist 5volunt surgic technician counselor practition staf 4maid
banker 6investor trader goldman businessmen brokerag sach 5bank economist broker policymak
excess 6amount reduc 5curb unnecessari 4pressur risk increas exposur minim rein accumul
accomplish 6achiev feat importantli 5success realiz truli amaz fulfil mileston 4aspir grasp attain
brad 5jason 4matt brett ricki
fever 7pneumonia 6ill flu outbreak symptom respiratori malaria cholera 5fatigu
remaind 5rest 4entir portion
eta 6basqu 5separatist 4milit pkk sayyaf
characterist 7trait 6uniqu distinct 5differ exampl particular element pattern distinguish character variat 4common
lin 8chen 7wang wu yang yu huang lu cheng yi chu 6chung wong ying ping shen 5ma chi kai chin gong yao 4wan koo
databas 6inform data web server 5softwar code user applic registri 4list classifi domain
columbu 6pittsburgh portland 5philadelphia detroit seattl phoenix milwauke petersburg
domain 5function matrix 4code user protein databas interact bind
spare 4inflict
willing 6will eager reluct sincer 5abil intent reiter keen courag patienc inabl reaffirm 4urg pledg inclin
endang 5speci protect threaten wildlif harm habitat whale wetland
incent 6subsidi 5tax offer benefit reward bonus exempt leverag buyout 4packag concess lure
watchdog 5agenc commiss guardian oversight 4monitor regulatori iaea scrutini greenpeac
mp 6parliament parliamentari constitu 5seat unionist 4opposit lawmak politician
chronicl 5stori book publish biographi herald diari memoir excerpt 4telegram hearst
seng 6index kong hong 5benchmark nasdaq shed nikkei shenzhen hsbc te 4composit hang henderson
diesel 7fuel gasolin petrol 6electr locomot 5engin util steam hybrid ethanol 4cleaner
mate 5candid offspr 4femal male choos palin
queensland 7wale brisban perth 6australia zealand melbourn auckland adelaid 5provinci victoria fiji bengal canberra aborigin canterburi samoa 4heath
glenn 5brett allan mcgrath 4terri kyle
voivodeship 5poland 4ontario gmina pradesh yorkshir punjab suffolk
overhaul 6reform restructur 5enact reorgan deregul 4bailout repeal auster
predominantli 7mainli 6mostli primarili 5muslim ethnic larg sunni tradition overwhelmingli restiv
indianapoli 7louisvil 6cincinnati memphi speedwai jacksonvil 5dalla pittsburgh daytona
phenomenon 5trend 4describ preval occurr
supervis 7overse 6oversight 5assist conduct monitor inspect coordin complianc evalu audit supervisor thorough oversaw 4administ procur
tyson 8holyfield 6foreman 5bout rematch 4fight lewi heavyweight ruiz
instruct 5requir request teach advic appropri guidanc manual curriculum 4order
cope 5struggl difficulti overcom allevi 4stress burden shortag dire
frequenc 5signal transmiss spectrum transmit watt veloc analog dial puls voltag 4fm
neil 5ian keith shaun mick 4barri craig allan graem
expel 6expuls 5deport 4suspend
quest 5dream pursuit adventur glori 4ultim magic ambit destini etern elus
sacr 7holi 6ancient templ shrine ritual 5worship pilgrimag birthplac rever rite 4nobl
doug 5mike dan jeff dave rick 4steve jim keith kyle
ariel 7sharon 6israel netanyahu benjamin olmert barak ehud 5prime mahmoud pere
aziz 6abdullah abdul abdel 5hamid sheik rashid saleh faisal 4ibn karim maher
fake 6fals steal fraudul 5allegedli passport conceal 4illeg bribe
symphoni 8orchestra 7philharmon 6opera compos ensembl mozart 5concert quartet choir conductor orchestr bach 4chamber
pioneer 6inventor 5found founder experiment innov renown invent entrepreneur
sue 6lawsuit su 5threaten plaintiff liabl 4refus file smoker
magnitud 7earthquak richter 5scale tsunami epicent 4typhoon
lobbi 7lobbyist 5lawmak sponsor advocaci 4capitol advoc bipartisan backer
runwai 5airport plane airfield 4flight surfac ramp
chemistri 7scienc biologi 6professor mathemat molecular 5physic nobel phd sociolog geologi physicist 4laureat
30 920 15 40 60 850 13 14 17 5hundr 4fewer countless
cruz 7santa 6diego santo rosa 5mexico lui rey clara ventura flore guerrero
broker 5negoti trader truce banker brokerag mediat stearn 4exchang bargain swap
consortium 6ventur 5compani subsidiari conglomer ead 4project merger acquisit jointli aerospac
chan 6kong hong lee wong cheng tung 5chen lim choi tai 4wan
scholarship 6colleg graduat undergradu tuition fellowship diploma endow 5grant academ merit recipi alumni accredit 4admiss reward
adequ 7suffici 6ensur inadequ insuffici 5provid necessari appropri proper guarante afford properli assur minim sanit ampl satisfactori manpow 4lack fulli reliabl ration
montenegro 7serbia yugoslavia macedonia herzegovina 6republ croatia yugoslav slovenia 4kostunica
standoff 6stalem 5tension confront showdown deadlock escal impass defus 4tens
circul 5publish newspap bulletin tabloid newslett 4editori print syndic excerpt
wal 8mart 6retail 5sale store mcdonald discount supermarket apparel
han 5van jin franz otto bo wilhelm johann 4von den johan
copenhagen 6vienna stockholm pragu oslo lisbon helsinki bonn 5brussel geneva kyoto cologn
armor 7infantri 6armi forc troop tank artilleri brigad cavalri jeep cruiser 5convoi batteri 4hood reinforc
sullivan 4gilbert
identif 7id 6ident registr passport 5identifi card check valid certif authent verif registri badg 4signatur tag marker
decre 5law order approv declar amend enact statut repeal ordin 4dissolut
dr 5sir
syndrom 7ill disord 6symptom acut diagnos respiratori 5pneumonia parkinson
butter 7cream chees bread flour bake fry vanilla 6salt sugar pan egg mixtur oliv chocol sauc cake garlic oven pie tablespoon honei nut bacon cooki dough boil melt 5hot stir lightli evenli 4whip
honorari 6honor 5award appoint distinguish prestigi recipi fellowship diploma emeritu 4receiv
mirror 5imag 4glass reflect frame len telescop
criteria 6guidelin 5standard requir specif elig classif evalu qualif 4threshold
kuala 9lumpur 7jakarta 6singapor malaysia sydnei bangkok bombai 5manila mumbai shenzhen
brook 4fraser mann
arroyo 7estrada 6gloria 5chavez ramo urib rey calderon zelaya zedillo 4megawati
cow 8pig 7cattl sheep 6chicken mad poultri dairi slaughter rabbit herd 5dog beef pet deer bred clone breeder 4feed
roma 7juventu fiorentina 6itali milan lazio parma bologna palermo genoa 5inter
finger 7hand thumb 6stick neck nose ear wrist elbow toe 5tip bow snap pin tongu nail fist 4touch button butt scratch
seemingli 6seem 5appar strang somehow surprisingli bizarr endless 4suddenli odd verg
ceil 6floor roof 5wall tower exterior curtain facad 4vault
radiat 5heat exposur oxygen laser beam radioact thermal sunlight 4rai mercuri magnet graviti puls
montana 8wyom 7dakota idaho 6colorado missouri oregon utah alaska nevada
henc 8thu 7therefor wherea furthermor 6mean latter deriv 5howev exampl commonli depend therebi likewis 4exist
hull 5vessel deck sunderland torpedo 4side ship tanker portsmouth clyde
troi 5ounc 4brent
duncan 5kidd 4robinson campbel parker
soar 8plummet 7rise surg plung tumbl 6price fall climb slump 5peak sharpli spike 4spiral
trainer 5train hors instructor jockei 4fighter boxer workout breeder
soundtrack 7album song remix 6movi releas music featur debut cd dvd lyric acclaim demo 5version disc genr grammi remak discographi
dictat 7regim 6dictatorship 5saddam overthrow repress authoritarian 4ruler mobutu warlord
adjust 5inflat balanc salari calcul 4rate monetari fix flexibl downward
weaken 6weak stronger strengthen weaker diminish 5undermin bolster hamper dent greenback 4strength regain
foul 6throw kick 5score ball penalti catch shot error punch intercept puck eject 4refere basket
dual 5automat
stockholm 7helsinki budapest 6sweden amsterdam istanbul copenhagen oslo 5athen tel zurich sofia 4petersburg
character 7describ 5remark contrast regard context similarli portrai characterist 4pattern
ballet 7dancer 6danc opera ensembl 5music perform theater orchestra 4stage
firmli 5fulli strongli stick adher 4stand reiter perfectli cautious
mathemat 7scienc theoret 6philosophi geographi chemistri math biologi abstract thesi sociolog linguist 5physic logic equat grammar quantum 4technic master
interpret 6descript context 5text regard translat phrase biblic vers vagu explicitli authent 4subject
oak 7pine grove cedar 6hill tree woodland 5forest wood mapl 4palm
machineri 7manufactur 6automobil textil applianc 5industri equip machin electron factori furnitur 4durabl
roberto 7julio cesar 6carlo lui alberto jorg raul paolo 5franco luca marco ronaldo giovanni francesco fabio 4leonardo
brilliant 7superb 6clever 5perfect spectacular bold fantast terrif magnific handsom gloriou energet 4gentl
leed 8manchest 7liverpool birmingham newcastl leicest cardiff wigan middlesbrough nottingham 6glasgow sheffield bradford lancashir brighton 5bristol preston
syndic 5tabloid debra 4newspap editor circul
thought 6mind emot 5understand imagin passion profound insight sincer
lisa 6tina 5linda janet patricia sara amanda stephani melissa 4jo sandra christina nina
cement 6steel 5iron copper textil aluminum 4solid concret shed rubber consolid pulp
undermin 6strengthen credibl bolster 5harm weaken legitimaci safeguard hamper hurt diminish dent 4effort fragil sabotag
baptist 8methodist lutheran 7church pastor evangel presbyterian 6christian cathol congreg missionari 5mormon preacher
basin 6river lake ocean reservoir tributari drainag watersh 5flow plateau archipelago nile 4rim
warsaw 8pragu 7poland budapest 6berlin vienna bucharest 5kiev czechoslovakia
paramilitari 6militia loyalist 5polic armi soldier rebel arm gang guerrilla ira militiamen
theft 7robberi 6charg crime fraud feloni 5crimin firearm briberi thiev arson evas 4petti
hitler 8adolf 7nazi stalin 6reich 5germani soviet wartim napoleon wilhelm josef 4karl propaganda
compil 6record edit discographi remix 5list collect chart catalog demo antholog
cave 6sanctuari cliff 5mountain underground refug tomb dig dug limeston
lithuania 8estonia latvia 7poland czechia romania hungari bulgaria slovakia slovenia baltic 6finland malta moldova czechoslovakia 5armenia ussr
toi 7doll 5pet groceri candi merchandis applianc 4furnitur apparel
bennett 5thompson graham evan coleman cunningham gramm 4lewi wilson collin
ac 5milan juventu fiorentina 4nadal parma ajax
addition 7furthermor 5addit 4consist commonli moreov wherea vari likewis conjunct
pragu 8warsaw budapest 7bucharest 6moscow czechia berlin vienna munich copenhagen kiev sofia 5petersburg lisbon helsinki
lesser 4greater feloni
uss 7destroy 6aboard submarin hm warship cruiser 5ship navi carrier
descent 6descend ancestri 4ancestor
cleric 7preacher 6shiit sadr imam ayatollah 5islam sunni clergi fundamentalist mahdi 4reformist khamenei
kyi 9suu aung 5junta 4myanmar yangon
roadsid 6bomb explod ambush 5baghdad wound mortar grenad checkpoint deton homemad
kofi 9annan 6un envoi boutro ghali 5resolut solana blix 4colin madelein
distant 6closest 4rel
roh 6moo 5hyun 4lee bah koh bian chun hee
mini 4version sedan miniatur
cubic 6meter ton tonn metric 5foot trillion barrel gallon 4capac liter
nashvil 7memphi 5philadelphia detroit seattl dalla tennesse milwauke sacramento 4capitol
pit 5dirt 4race pole lap shaft
levi 6tax 5fee subsidi tariff exempt 4incom impos taxat
blake 6roddick safin 5murrai agassi sampra hewitt sele djokov
trio 7duo quartet 6band jazz drummer ensembl vocalist 5solo string piano funk 4brass fusion orchestr
epidem 8outbreak cholera 7flu swine influenza pandem tuberculosi 6hiv malaria infecti famin polio 5spread plagu cdc preval
sergei 7lavrov 6russia vladimir igor ivanov andrei dmitri yuri 5alexand interfax duma pavel
autumn 7summer spring 6winter bloom raini 5juli august till 4mid
mumbai 7delhi karachi bombai 6lahor calcutta bangalor 5london kuala bali colombo dhaka
reward 5gift incent deserv bonus 4benefit promis scholarship merit worthi
swift 6quick speedi
shake 5wake blow tear shatter rip 4touch shock batter swai
duo 7trio 6songwrit vocalist 5band singer musician rap drummer 4fusion
certifi 6certif 5verifi accredit 4requir complianc valid
yahoo 8googl aol 7microsoft ebai netscap 6internet onlin facebook 5amazon oracl portal 4competitor
yale 8harvard princeton 7univers professor graduat stanford cornel 6colleg faculti oxford cambridg bachelor berkelei undergradu georgetown mit 5degre 4carnegi
contrari 6belief justifi assert 5fact reason regard ignor assumpt vagu impli justif inconsist 4spite
greenspan 8bernank 6paulson policymak 5treasuri recess alan rubin ecb hint bundesbank 4paus
liberia 7congo ivori 6taylor sudan haiti somalia darfur sierra angola chad leon burundi zair drc 5eritrea 4khartoum
gmina 4district voivodeship
wet 7dry 6rain 5weather cold snow sandi moist raini 4blanket sweat dusti
hike 5inflat 4price rate climb premium discount steep bike
albright 7powel madelein 6condoleezza holbrook 5clinton envoi annan rubin solana mccurri lavrov primakov 4christoph perri cohen diplomaci
genr 6music artist contemporari fiction parodi 5popular influenc classic theme mainstream soundtrack
drill 6offshor 5bp underwat 4alaska rig cleanup diver maneuv
wise 5good will honest 4sure smart pleas ought stupid
hebron 7jerusalem bethlehem nablu 6palestin gaza ramallah pullout golan jenin jericho 5settlement settler enclav beit
strategist 6analyst 5morgan advis economist lynch merril advisor hedg
maliki 7allawi 5bush blair sharon shiit sunni olmert sadr 4karzai
steep 7slope 6cliff 5hill mountain climb canyon terrain 4flat rocki hike
sacrific 5god courag bless virtu heroic 4save digniti sake merci necess forgiv
coat 6jacket wool 5cover wear hair skin thin dress sheet wrap leather silk fur glove blanket stain 4plate foam mold
bayern 8munich dortmund leverkusen 7juventu stuttgart bundesliga bremen 6ajax bayer 5fc
lyon 8marseil bordeaux 6monaco toulous strasbourg 5pari madrid manchest barcelona stade
dakota 8wyom 7missouri nebraska montana 6ohio iowa wisconsin idaho 5state pradesh midwest
detect 6investig fbi 5polic suspect identifi discov surveil forens 4alert suspici
disord 7ill syndrom 6mental symptom diagnos diabet alzheim parkinson 5behavior depress trauma cognit trait 4induc
innov 7creativ 6develop technolog 5effici integr pioneer expertis invent entrepreneur 4opportun strategi promot ambiti forefront
rid 5ourselv 4want try somebodi yourself rebuild
outer 7inner 5upper diamet 4surfac layer rim fring sphere
tag 6card 5id badg 4belt identif logo pin
merkel 8schroeder 7sarkozi angela kohl gerhard 6chancellor chirac helmut 5blair berlusconi koizumi fischer prodi rasmussen barroso 4erdogan
widow 7wife daughter marri husband 6mother elderli divorc deceas spous granddaught 5bride 4surviv diana
unsuccess 5attempt unsuccessfulli 4success disastr reelect vain
rabin 8yitzhak 7pere 6arafat sharon netanyahu barak shimon 5israel assassin 4hariri gandhi
pharmaceut 7biotechnolog pfizer 6compani industri manufactur maker merck roch 5chemic tobacco healthcar specialti abbott 4myer multin
guitarist 9drummer bassist 8vocalist 7band singer musician songwrit 6guitar bass 5rock dj dylan 4mccartnei mick
pet 7cat 6dog 5anim zoo cow toi pig rabbit 4backyard
loud 6hear sound angri nois cry laugh shout scream applaus 5echo bang boo thunder whistl cri laughter 4silenc smell
voluntari 5mandatori compulsori 4employ exempt
costli 6expens unnecessari 5riski unpopular ineffect 4difficult complic disastr
guardian 5watchdog
brokerag 6bank dealer trader equiti merril banker citigroup ub salomon prudenti suiss 5portfolio transact broker barnei 4merchant banco
nascar 6speedwai busch daytona earnhardt 5race driver winston chevrolet
highlight 6underscor underlin 5illustr showcas overshadow 4theme emphas spotlight backdrop
renown 7famou 6promin notabl influenti legendari acclaim finest prolif sculptor emin 5reput internation prestigi pioneer foremost 4highli amongst
poem 8poetri vers 7write poet lyric essai prose 6novel translat narr autobiographi ballad 5read shakespear
bottl 7beer champagn soda can 6drink 5wine tea cola coke liquor pill cocktail pepsi 4pour sprai
baron 6lord 5henri earl baronet 4princ duke nobl
quietli 7happili 6cautious 5briefli slowli constantli openli smile swiftli abruptli 4silent peacefulli paus stumbl
leonard 4norman
schwarzenegg 6mccain dole pataki 5clinton obama barack giuliani arnold whitman gramm cuomo zedillo
lumpur 9kuala 7jakarta 6singapor malaysia bangkok bombai 5sydnei manila shenzhen
simultan 5multipl
depot 7warehous 5oper headquart store facil factori storag ammunit barrack 4cach
contractor 5compani employe hire mainten supplier aerospac lockhe technician 4emploi builder
bolivia 8venezuela ecuador 7brazil chile peru uruguai paraguai 6mexico argentina colombia 5chavez 4hugo
heavyweight 6boxer 5champion wrestl bout knockout lightweight wrestler holyfield 4tyson loser champ
ld 8writethru 5bc ed updat graf recast pv
roug 8khmer 5pol 4cambodia pot hutu tutsi phnom
devil 6ranger sox panther 5yanke eagl lightn celtic warrior bruin anaheim mighti philli penguin diamondback
bold 5ambiti brilliant 4courag clever energet
bahrain 7saudi kuwait qatar emir uae oman 6arabia dhabi 5dubai yemen tunisia khalifa
hop 6pop rap 5music danc hip punk rapper funk 4jam
emphas 7emphasi 6focu focus stress underlin 5understand reiter reaffirm underscor 4devot highlight necess
greenhous 8emiss gase 7carbon dioxid 6pollut 5climat reduct kyoto
artifici 5fertil 4embryo
underwai 5undertaken commenc
lama 9dalai 7tibetan 6tibet 5buddhist monk buddhism 4exil buddha
lone 4lucki
justin 5serena henin clijster martina 4tommi agassi ricki hingi lindsai
montgomeri 4harrington duval
mild 5symptom slight 4cold unusu moder dry depress acut pleasant
hectar 8acr 7farmland 6ha cultiv 5forest ton crop irrig
fragil 6shaki 5stabil deterior unstabl 4recoveri undermin shatter delic
suu 9kyi aung 5junta 4yangon
pronounc 6word 5speak phrase 4somewhat similarli surnam spell accent
courag 6digniti patienc 5extraordinari willing sacrific admir virtu sincer heroic compass clariti 4bold loyalti
monica 6lewinski 5barbara linda paula 4santa maria ana whitewat
oxygen 6hydrogen 5blood carbon radiat dioxid fluid molecul ion 4breath
steadili 7rapidli 6sharpli significantli slowli gradual plummet 5rise grow increas greatli decreas shrink deterior
mortar 8shell 7rocket artilleri gunfir grenad cannon barrag 6fire bullet airstrik homemad 5tank roadsid bombard sniper 4heavi sprai
warrior 6dragon 5spirit hero knight devil raider beast wizard crusad 4magic mighti
arrai 4wide
oslo 6copenhagen stockholm helsinki 5norwai plo bonn bergen 4basel
roosevelt 8truman eisenhow 6reagan franklin 5kennedi lincoln nixon churchil theodor eleanor 4jefferson dwight
regret 7sorri apolog 6acknowledg sad frankli sincer 5express admit recal deepli shame embarrass
deck 6roof 5floor wooden hull atop cabin underneath cockpit pier stack stair porch 4platform ladder
monasteri 7abbei 6church templ cathedr chapel buddhist monk nun 5saint manor basilica
decreas 7rise increas 6declin reduc significantli 5growth compar consumpt ratio steadili diminish 4overal
freshman 9sophomor 6quarterback ucla usc 5junior rooki lineback fullback
plaza 7boulevard 6park avenu downtown mall fountain 5street hotel squar pavilion courtyard waterfront sidewalk 4sunset
oversight 6judici regulatori judiciari supervis subcommitte 5committe administr commiss regul counsel ethic government watchdog scrutini disclosur overse audit transpar 4secur bureaucraci
throne 6king princ crown emperor reign eldest heir monarch 5succeed inherit vi monarchi vii empress viii baronet 4lord iii duke successor depos
swear 8oath 4appoint summon allegi
hamid 6karzai 5ahm abdullah abdul mohammad aziz saleh sy 4shah gul
orient 4cultur philosophi integr perspect leisur
partisan 6republican 5polit democrat gop ideolog 4congression nationalist rhetor
unaccept 6provoc irrespons absurd 5consequ deem unfair unnecessari inappropri ridicul reckless 4extrem arbitrari irrelev
linda 5barbara susan lisa monica ami janet lynn donna sara judi nina 4karen paula marilyn heather
fare 6ticket premium discount 5airlin rental 4cruis destin cheaper
kurd 7kurdish 6shiit 5ethnic sunni hutu turk kurdistan kirkuk
apec 8asean 7forum 6summit ministeri 5confer agenda wto oecd symposium 4secretariat
scenario 5predict outcom realist 4possibl inevit nightmar catastroph envis
tail 6fin 5head wing neck nose horn teeth stripe 4tip
hugo 6chavez 5venezuela nicola cesar 4lui leftist bolivia jorg
vermont 7massachusett missouri connecticut 6ohio oregon hampshir nevada idaho wyom
borrow 7debt loan mortgag lend default repai 6credit lender 5monei interest cash bond treasuri purchas 4fanni
admir 5prais proud impress thank courag appreci resent gratitud 4loyal
suspici 5suspect unidentifi unawar 4discov appar notic strang detect curiou
robust 6growth strong stronger sluggish 5recoveri steadi sustain modest optim durabl 4solid
scrutini 5inquiri oversight disclosur antitrust 4attent regulatori watchdog ir secreci
basqu 6separatist eta 5spain 4kurdish bilbao
impoverish 6poorest stricken 5poor rich rural neighbor wealthi ravag affluent poorer
romnei 8mccain huckabe 7obama kerri giuliani palin 6dole pataki gramm cuomo 5campaign governor thompson forb whitman spitzer 4rudi weld
mud 6sand dirt 5water clai debri rubbl landslid dig wash dug pile mound
leon 7sierra 6ivori angola liberia 5colombia congo timor burundi togo
photographi 6art photograph 5artist exhibit documentari painter filmmak curat imageri
unbeaten 7streak undef 6wicket 5score over skipper scoreless four
marijuana 7cocain 6drug alcohol heroin narcot 5tobacco smoke cigarett addict opium 4steroid cigar
jeffrei 5steven kenneth 4execut stephen timothi shapiro
chuck 5bob charli 4joe jack jerri rick
courtroom 7courthous 6court juror 5judg hear juri wit simpson verdict 4silent ito
nobl 5knight 4lord imperi sacr baron ruler descend ancestor
complianc 7compli 6disarma verif 5requir enforc inspector implement mandat inspect iaea oblig supervis verifi abid 4assess certifi
underli 6fundament 5theori reflect belief percept assumpt 4attribut inher tenet
transform 6dynam 5creation evolv 4creat concept transit integr evolut
pen 5paper 4write print poster
estonia 9latvia 8lithuania 7romania finland hungari slovenia baltic moldova 6macedonia slovakia iceland malta 5greec norwai cypru armenia macedonian ussr
banner 7flag poster slogan 6chant 5logo shout proclaim ribbon 4hang rainbow motto
ny 6rout terminu sr 5york highwai junction intersect md 4pa
layer 6thick 5surfac thin sheet textur 4form cover soil outer
poorli 5heavili badli fairli similarli 4highli properli perfectli inadequ
spill 6leak 5oil bp pour tanker contamin exxon slick
rafael 6jose carlo juan lui fernando nadal 5gonzalez ivan guillermo rei 4alex andr
horn 6bass 5guitar tail drum 4string hook keyboard violin
teeth 7jaw tooth 6bone 5chest nose tail tongu skull 4flesh
amongst 5notabl 4promin influenti distinguish renown foremost
kg 8kilogram 6pound tonn 5ton weight mm ounc gram
upgrad 5equip improv expand infrastructur instal repair renov newer 4downgrad
rehabilit 5treatment surgeri mental reconstruct clinic disabl rebuild psychiatr
uruguai 8argentina paraguai 7ecuador bolivia rica 6brazil chile hondura boca 5copa
knick 8laker 7bruin clipper nugget pacer 6nba celtic maverick piston iverson 5kidd ew blazer 4malon wizard
backup 5quarterback starter 4rooki catcher portabl bullpen cornerback
pot 6boil 5cook chicken soup bean potato can fry 4pan roug tin
bristol 6birmingham leicest nottingham gloucest 5leed southampton plymouth worcest midland norwich 4rover
accommod 5afford rent dine cabin cater 4leisur configur loung
jobless 8unemploy 6unemploi 5rate inflat employ salari payrol unexpectedli 4labor
meal 7dinner lunch breakfast 6food cook eat dine thanksgiv 5menu 4stapl
heaven 7god hell 6etern 5lord holi soul christ divin merci buddha 4realm
subscrib 7subscript 6internet aol broadband 5onlin custom client user wireless dial
nyt 6ap undat 5cox ed photo updat graphic coxnet 4summari edt
edinburgh 8glasgow 6london scotland melbourn dublin perth westminst aberdeen 5royal oxford belfast
ni 4undat jp
koizumi 7hashimoto 5japan schroeder merkel kohl vajpaye jiabao ldp 4erdogan
dynam 6integr transform interact 5develop mechan evolut organiz cognit static 4mode evolv
gregori 5nichola 4paul pope bernard leo
notori 8infam 5brutal 4violent gang legendari mafia fugit viciou
rod 5tube blade cylind bolt valv piston 4steel lock magnet shaft weld
lengthi 6brief 5prolong protract 4endless
dive 6swim diver 5jump 4climb slide sink leap bounc underwat
hamburg 7munich stuttgart bremen 6germani berlin frankfurt cologn dortmund
sauc 7soup salad pasta 6cook tast pepper mixtur butter juic ingredi recip dish flavor bean garlic tomato tablespoon onion curri spice ginger 5serv add grill crisp
burma 7myanmar 6lao 5vietnam cambodia 4nepal junta aung yangon
valencia 8madrid atletico sevilla 7barcelona deportivo bilbao 6spain porto santand 5villa monaco benitez 4real
luxembourg 7belgium 6netherland switzerland austria holland 5franc sweden hungari monaco
bruin 7knick 6nhl laker celtic panther clipper flyer oiler nugget seahawk 5coach overtim devil goali maverick penguin defenseman pacer
thereaft 5later shortli subsequ briefli afterward onward 4soon till
prolifer 6nuclear 5weapon biolog disarma ballist 4destruct
mercuri 5carbon emiss pollut toxic dioxid gase radioact 4exposur radiat saturn
bolton 7blackburn fulham middlesbrough 6chelsea everton tottenham sunderland wigan 5ham
sen 8hun 5cambodia 4harvei ringgit ping
toxic 7contamin radioact 6chemic pollut substanc poison hazard 5wast exposur acid mercuri
button 5pin click microphon 4pull shirt finger pad keyboard
recruit 6hire volunt enlist 5scout instructor mentor 4personnel elit enrol
perez 7rodriguez gonzalez martinez lopez hernandez rivera ortiz alvarez 6garcia fernandez ramirez torr diaz ruiz flore 5castro gomez ramon pena 4franco estrada santana
slower 8faster 7slow 6pace weaker quicker 5expect growth fast stronger shorter acceler sluggish
ought 6think want sure cannot certainli will suppos necessarili honestli 5deserv 4wise
mtv 6tv abc youtub hbo 5entertain nbc cb viewer cnn espn oprah 4idol playboi bravo
gallon 7gasolin 6barrel liter 5cent ton tonn ounc cubic petrol
collis 7accid crash collid 5incid explod shuttl wreck derail 4occur
trick 5try luck clever 4tri attempt easi magic cheat
alberto 7carlo 6lui roberto vicent julio cesar guillermo ernesto alejandro 5fernando marco fujimori lorenzo rossi 4mario felix
mansion 7palac 6hous hotel apart castl bedroom cottag courtyard 5estat villa ranch inn courthous victorian manor seasid 4beverli
advocaci 7advoc nonprofit 6outreach 5organ activist government lobbi lesbian feminist
veget 7fruit potato 6rice wheat crop grain bean dri herb 5plant varieti garden soil grass berri fertil
congressman 6democrat republican senat gop 5governor mccain congression incumb
premiership 6leagu fa releg bundesliga 5club premier rugbi chelsea trophi derbi newcastl middlesbrough fixtur
instant 5internet onlin 4messag aol email
holland 6netherland luxembourg 5kingdom belgium denmark sicili 4germani malta normandi
ankara 6turkei 5athen brussel istanbul tbilisi 4moscow cypru zagreb
illustr 6book articl biographi essai 5stori publish graphic highlight overview depict sketch 4correspond
tee 6hole 5ball ah par birdi putt bogei mickelson
tariff 6subsidi quota 5export impos reduct wto emiss levi exempt taxat 4barrier scrap
catherin 6mari elizabeth ann margaret louis emma 5nichola joan dorothi empress 4franci
plagu 6ravag strife 5troubl unrest drought epidem woe rampant worsen
pickup 7truck 6car chevrolet sedan wagon jeep 5drive ford merced 4ram dodg
sovereign 4statu asset sovereignti entiti
advisor 7advis 6consult 5portfolio strategist counselor 4senior
interfer 4harm
pump 5ga suppli electr pipe pour inject petrol fist 4tap vacuum plug
freestyl 8medlei 6olymp sprint relai medalist swimmer 5bronz swim marathon phelp lightweight 4pursuit butterfli hurdl thorp
strictli 6strict abid adher 5exclus explicitli 4ban principl compli
orbit 8spacecraft 6space earth moon planet nasa shuttl astronaut mir lunar asteroid jupit atlanti 5satellit solar galaxi apollo telescop saturn 4observatori polar
lucr 6covet 5sponsorship 4ventur gambl
cafe 8restaur 7shop 6hotel dine nightclub pub loung 5bar salon sidewalk disco
bhutto 7zardari 6sharif 5musharraf thaksin 4diana anwar gandhi mccartnei megawati thatcher
que 7se es una por 6lo la el en con para si 5ha mi 4hai
karadz 8mladic 6serb bosnia milosev 5arafat slobodan fugit 4indict
harvest 7wheat crop 6fruit corn grain soybean 5grower cultiv grape
expertis 6knowledg skill 5resourc abil talent creativ consult sophist innov leverag organiz manpow 4manag technic
gaug 5indic 4measur railwai benchmark locomot cpi
outskirt 7near nearbi suburb 6citi town outsid neighborhood downtown grozni 5headquart surround stronghold barrack sprawl vicin besieg pristina algier 4capit compound hometown dusti
bali 6marriott 5bomb indonesia mumbai nightclub mastermind 4jakarta istanbul
tune 6guitar melodi 5music song sound sing rhythm drum anthem ballad
harper 4blair
mandatori 6requir minimum mandat strict compulsori stringent 5impos voluntari moratorium
juic 8lemon 7lime 6sugar milk sauc garlic soda can ginger 5tea curri
gunfir 7mortar 6fire artilleri grenad sporad barrag 5explod shell burst bombard 4overnight
manual 5automat instruct 4machin mechan layout configur autom
abdel 7abdul 6aziz rahman karim 5moham ahm omar sheik rashid saleh amin moussa nasser yassin
coca 8cola 7coke pepsi 6grower 5tobacco coffe beer beverag
nowher 6go somewher 5noth seem els nobodi anywher everywher somehow 4far lie
outlet 6store supermarket distributor 5restaur retail chain shop mcdonald groceri conveni
rabbi 6jewish jew judaism 5religi orthodox hebrew congreg isaac synagogu 4beth guru
leather 7shoe 6cloth pant jacket silk wool garment 5plastic coat tan boot carpet fur accessori 4fabric canva
hybrid 5model toyota honda diesel nissan chevrolet fusion sedan 4altern
shorter 6short longer 5length slower lighter durat shorten heavier 4long
sao 9paulo 7santo janeiro 6brazil rio 5bueno caraca nacion bogota
randi 5jeff dave josh 4mike pitcher jai shawn travi
perfectli 6pretti fairli 5quit fulli perfect exactli nice fit carefulli properli 4firmli poorli smoothli
cigarett 7tobacco smoke 6liquor smoker cigar 5alcohol beer marijuana 4philip morri
taxi 8cab 7bu buse 6car passeng driver truck bicycl commut motorist carriag 5traffic ride ambul pedestrian
whilst 4latter
chi 7minh 6ho cheng 5lin yu huang chiang fu nguyen tai 4alpha mai
halftim 5half minut score kick touchdown overtim midwai scoreless 4lead replai
berkelei 6univers harvard cambridg yale princeton 5professor graduat mit pasadena
cry 8scream cri 7laugh shout 6rememb loud 5hear afraid silent kiss breath goodby curs asleep 4watch bore
vari 5differ rang typic depend wherea variat variabl 4addition accordingli
salvador 8guatemala 7dominican rica hondura nicaragua 6mexico haiti puerto peru ecuador panama santiago rican
atop 6beneath 5behind stand deck underneath flank 4top front tower
slalom 8downhil 6prix ski sprint alpin nordic skier 5event championship marathon podium 4pole anita
valid 6certif 5obtain applic ballot proof registr identif legitimaci verifi authent 4legitim certifi proposit accuraci incomplet dubiou
ingredi 6food cook meat sauc recip flavor herb spice 5powder 4stapl
guatemala 8salvador 7mexico colombia peru dominican rica hondura nicaragua 6puerto costa panama rican
burundi 8rwanda 7congo zair drc 6sudan uganda tanzania chad liberia hutu tutsi 5darfur sierra leon kinshasa
tap 5plug 4pump microphon
pierc 5tear chest 4shoulder bullet bow ear sele mauresmo
shipment 6export cargo 5sale suppli ton deliveri bulk tonn stockpil 4batch
abbei 7monasteri 6cathedr chapel manor 5church castl parish westminst 4dissolut
glori 6triumph 5dream fame hero legaci legend pride quest etern gloriou 4fade shine
commod 6market trade stock price currenc export trader 5dealer volatil 4preciou mercantil
macao 7kong hong 6mainland macau 5singapor strait hk guangdong roc
percept 6reflect attitud perceiv 5sens understand neg belief sentiment perspect confus underli bia tendenc prejudic inher 4view influenc
enthusiasm 6confid passion 5sens sentiment pride excit joi appreci patienc urgenc appetit discont 4ambit
span 5length stretch longest width 4bridg
delawar 7virginia 6pennsylvania ohio massachusett illinoi maryland missouri connecticut wisconsin suffolk 5jersei hampshir
aristid 7zelaya 6haiti gbagbo bertrand 5ouster mobutu 4kabila saakashvili
worship 6god templ faith christ prayer shrine congreg prai ritual rever 5dedic hindu cult sacr patron pilgrimag goddess altar
juventu 8milan fiorentina 7roma bayern lazio parma 6inter ajax bologna palermo 5itali midfield celtic ac bordeaux fabio
sidelin 6ankl sore hamstr 5knee shoulder wrist elbow groin 4rest tight bench
propaganda 4nazi hitler cartoon racist poster espionag imageri parodi
inevit 6consequ 5seem certainli inde ultim unfortun unexpect immin demis undoubtedli unpredict irrelev 4complic scenario loom overshadow doom impend
grab 6pull throw punch 5catch pick kick steal knock snap toss 4chase
lehman 7merril citigroup stearn 6financi morgan lynch goldman hedg sach ub subprim aig 5collaps stanlei
benedict 8pope xvi 6bishop vatican 5cardin archbishop bless papal 4paul
baht 7dollar ringgit 6cent peso rupiah rupe 5hk rand fletcher nz
suitabl 5desir 4safe choos proper suffici prefer
surprisingli 6quit pretti somewhat fairli unexpectedli 5surpris unusu modest similarli nonetheless seemingli upbeat albeit 4increasingli pois
vs 5beat def bt 4match fc versu quarterfin
bedroom 7room apart bathroom 6hous floor kitchen mansion basement courtyard closet 5home bed rent garag cabin porch
underw 8undergo undergon 7surgeri 6prostat 5knee diagnos surgic fractur 4extens
rhetor 5polit bush speech argument tone stanc ideolog blunt ridicul 4diplomaci partisan
poultri 7meat chicken livestock dairi 6bird beef cattl cow pork slaughter pig 5breed quarantin 4butcher
greet 7welcom cheer 6applaus 5crowd visitor invit recept thank smile delight farewel goodby mourner 4accompani gestur boo
alic 6susan jane emili luci emma salli 5ann helen kate ami dorothi shirlei hannah eleanor 4martha clair
interact 6dynam 5develop user function visual interfac cognit 4domain feedback
automak 8chrysler 7auto motor gm toyota nissan daimlerchrysl 6ford honda automobil fiat hyundai 5supplier 4competitor
bryan 5craig
textil 7manufactur garment 6industri export cotton furnitur machineri apparel 5steel factori cement fabric pulp lumber wool potteri
forb 5obama mccain romnei buchanan gramm 4magazin dole richest contributor nader
fiji 7zealand samoa 6australia 5zimbabw lanka queensland papua madagascar
glasgow 8edinburgh 7aberdeen 6london scotland manchest melbourn dublin birmingham leed belfast nottingham 5kingston halifax midland
bolster 7boost 6strengthen undermin buoi 5weaken consolid reinforc deepen dent 4spur widen beleagu
owen 5kean 4ferguson roonei
anchor 5cnn 4cabl abc nbc
evolv 6rapidli 5evolut adapt transform 4chang slowli gradual dynam
kilogram 8kg 7pound ton tonn 6ounc gram 5seiz weight cocain heroin weigh metric
karen 5tamil ami jill kathi 4refuge linda dian shirlei holli tina cindi
casei 5petraeu
birdi 9bogei 8putt 7hole par 6mickelson sorenstam 5shot stroke tee harrington 4singh jumper
ministeri 6apec 5meet confer summit asean conven secretariat preparatori 4session
croat 8serb bosnia 7croatia moslem 6serbia 5yugoslav albania tutsi herzegovina
middai 8afternoon 7morn noon 6tuesdai mondai fridai gmt overnight 5close yesterdai mercantil 4pm edt
lung 7cancer 6heart ill brain tissu stomach respiratori liver kidnei tumor 5caus breast bleed
santo 7sao 6brazil rio paulo cruz santiago lima do eduardo domingo 5da silva janeiro nacion
cdy 7clr 6rn
bind 6molecul 5protein enzym 4treati gene protocol domain ratifi
teenag 8teen ager 7boi girl youngster 6child young youth pregnant boyfriend
sail 7ship boat yacht 6vessel cruis voyag warship ashor 5arriv steam dock gibraltar 4expedit embark
logo 6mascot 5color shirt banner trademark poster nike motto badg 4tag sponsorship
bailei 4tucker
wisdom 6belief virtu 5god faith truth patienc divin essenc legitimaci compass 4vision
bueno 7caraca 6argentina paulo santiago janeiro bogota 5rio sao lima fe nacion algier domingo boca
ruler 6king kingdom dynasti reign monarch 5empir sultan monarchi 4dictat nobl depos
inn 7hotel 6restaur lodg pub cottag 5mansion dine manor loung 4spa paradis
tissu 7brain tumor 6cell bone lung liver kidnei transplant 5blood skin nerv fluid cord facial spinal embryo
chess 5championship profession tenni hockei amateur volleybal gymnast badminton 4poker
palmer 6nicklau 5carson 4ross watson mickelson irwin
provision 5interim
narrowli 5unsuccessfulli 4defeat easili narrow slip reelect
spectrum 5frequenc
ham 6sunderland fulham wigan middlesbrough 5newcastl bolton everton tottenham
stamp 6coin 5print postal passport poster mint 4card signatur badg
unifi 5integr
harold 5herbert 4edward walter alfr ernest nicholson
ottoman 8byzantin 7empir 6napoleon 5imperi persian sultan turk conquest conquer prussia
breakawai 6separatist ossetia abkhazia 4rebel georgia chechnya caucasu himalayan
nairobi 6colombo johannesburg harar abuja dar 5kenya karachi dhaka lago algier pretoria 4islamabad khartoum
dame 9notr 5ucla usc rutger bulldog 4saint penn syracus
breed 6bird sheep bred breeder 5speci wild hunt poultri deer herd 4hunter
jorg 7lui julio cesar 6carlo juan manuel miguel roberto ricardo eduardo alejandro 5javier raul 4hugo edgar
romanc 7romant 6novel drama fiction tale fantasi 5mysteri adventur thriller novelist 4saga
batter 6hitter 5hit storm in pitch pitcher hander pinch lash 4shake shaki
alarm 6alert 5warn fear worri prompt panic scare outcri 4signal nois distress
reynold 6morri 5tobacco simmon williamson
buchanan 7gramm 6republican mccain kerri dole gop bradlei kemp perot nader huckabe 5forb 4pat
knife 6stab blade 5gun stick grenad sword pistol spear wield
dine 7restaur dinner breakfast 6room hotel guest lunch kitchen meal cafe menu loung 5tabl luxuri accommod inn chef pub cater picnic 4lodg casual
latvia 9estonia 8lithuania 7romania hungari bulgaria slovakia slovenia baltic moldova 6czechia finland iceland malta 5ussr
spa 5hotel resort bath 4inn marina salon
motorcycl 7car bike bicycl 6driver ride honda automobil merced jeep 5prix speedwai 4davidson
helen 6mari ann margaret 5anna alic luci emma katherin 4nanci shirlei
classif 5standard criteria qualif 4classifi
plo 7yasser 6palestin hama arafat fatah pna 5israel oslo 4truce
karachi 8lahor 7mumbai bombai dhaka peshawar 6colombo 5jakarta bangkok islamabad nairobi srinagar dar
breach 7violat 5neglig 4confidenti
imprison 7prison convict sentenc 6murder punish tortur parol probat treason manslaught 5deport persecut solitari 4amnesti
eurozon 6ecb oecd 5europ eu euro inflat monetari imf bundesbank
santiago 6juan chile salvador santo bueno 5mexico carlo rio manila lima lago caraca bogota domingo 4medina
passport 7visa 6card citizenship identif 5check ident licens registr fake stamp id 4holder
outgo 5incumb 4presid vice replac predecessor
invad 7invas 6conquer 5occupi annex conquest colon 4alli flee alien
disclosur 6disclos confidenti 5account enron oversight scrutini memo ir secreci improp withheld 4sec unauthor
penn 5notr syracus georgetown rutger 4ucla dame usc
genuin 7sincer 6truli 5kind sens passion honest profound meaning tangibl 4legitim
recip 6cook sauc ingredi dish menu soup salad 5chef pasta
stun 6surpris upset shock 5victori beat comeback triumph overwhelm spectacular delight thrill
yu 8wang liu yang 7chen wu zhang wen lin huang wei lu zhou ming jin cheng yi zhao xu peng chu liang feng 6tang zhu chung wong hui dong fu chun cao shi ping tong shen 5li ma ho chi min bo lim 4nguyen
freeli 5readili happili 4directli openli
shenzhen 8shanghai 7guangzhou tianjin 6kong hong taipei guangdong 5seng kuala lumpur
acut 7chronic respiratori pneumonia 6ill symptom syndrom diagnos 5seriou asthma 4experienc ward mild
administ 5prescrib 4clinic supervis overse
thomson 6reuter 5analyst survei forecast newswir 4compani telecom murdoch pretax
robberi 7theft 6crime murder kidnap slai homicid feloni arson 5spree 4seizur
fishermen 7fish 6boat migrant whale 5sailor fisheri drown shrimp tuna 4merchant
chronic 7acut 6ill suffer diagnos diabet respiratori asthma 5problem failur disabl shortag congest allevi parkinson 4hunger neglect
exclud 5offset 4exempt
sculptur 7paint sculptor 6art museum exhibit architectur galleri monument portrait painter decor carv marbl artwork 5piec displai bronz landscap depict artifact curat potteri miniatur 4canva
harvei 4morri sen fletcher holt
dish 7cook soup salad pasta 6sauc recip chef menu potato fri cuisin 5grill stuf 4gul
nerv 6spinal 5brain nervou muscl tissu cord 4heart stomach
apolog 7regret 6sorri 5publicli outrag embarrass denial condol insult forgiv 4recal
ep 8album 7releas lp demo remix 6song debut cd vinyl 5record singl uk discographi emi 4track
serial 5seri episod novel drama fiction comic antholog 4sequel manga
sultan 5king princ dynasti emir ruler ottoman brunei raja 4persian ibn
starr 6lewinski whitewat 5jackson prosecutor testimoni prosecut testifi impeach fitzgerald gonzal rove libbi
erect 6build monument 5wooden chapel fenc brick demolish plaqu 4barrier
gibson 4wright mel
drag 5push pull plung slide drift 4slip tumbl squeez stumbl reel
cub 7sox astro 6dodger met oriol philli marlin diamondback 5tiger brewer 4bear
rhythm 6jazz guitar vocal drum melodi funk 5sound tune 4movement harmoni
realist 5optimist imagin perspect scenario fantast straightforward pragmat 4definit ambiti illus
raider 7bronco panther seahawk 6cowboi falcon packer vike redskin buc charger raven 5offens patriot warrior titan bulldog 4pirat ram
ramallah 8nablu 7gaza jenin 6palestin jerusalem hebron bethlehem beit jericho 5strip compound amman rafah 4confin
sectarian 7strife 6violenc bloodsh 5conflict shiit tension unrest hatr
conting 7deploy 6deploi peacekeep 5troop personnel multin logist isaf
migrat 6migrant emigr 5immigr 4popul refuge descend inland influx colon flock
huang 8chen wu 7wang liu lin yu cheng xu 6chung chun chu shi 5yuan chi gong lien
sailor 6ship navi crew aboard vessel warship servicemen diver 5captain marin fishermen briton
tang 7wu ming liang 6dynasti yu zhou yi qian qin 5tong
abraham 6isaac 5jesu prophet biblic mose theodor 4testament ibn eli
gen 7fea 6bc 5pol 4undat na
luke 6matthew 4gospel gile
laugh 7smile cry joke 6everybodi tell loud shout scream cri laughter 5speak hear listen repli funni paus happili nod 4afterward smell boo
drum 8guitar 7bass 6instrument vocal rhythm drummer keyboard 5string horn tune brass acoust 4jam baton
sheffield 6manchest birmingham newcastl leed wigan middlesbrough nottingham norwich
burton 4barton
hitter 7pitch pitcher baseman fielder outfield 6homer bat starter batter rbi hander catcher out bullpen shortstop strikeout jeter 5ty pinch vaughn mcgwire 4strike reliev
shaw 4turner
compact 5cd disk sedan rom 4disc chevrolet
dalai 9lama 6tibet tibetan 5exil 4buddhist monk buddhism
chef 7cuisin 6restaur dish 5cook tast dine recip menu
spotlight 5attent shine forefront 4headlin highlight backdrop overshadow
zair 8congo 7rwanda burundi drc kinshasa 6uganda liberia kabila 5darfur chad
gram 8milligram 7calori 6fat kilogram cholesterol sodium mg 5protein kg satur 4fiber
facilit 6cooper enhanc enabl 5assist promot encourag foster integr coordin collabor 4activ engag arrang complement
soap 6tv 5comedi abc sitcom daytim itv 4actress oprah
merced 8bmw benz 7car porsch 6motorcycl ferrari renault volkswagen mclaren sedan volvo jeep 5luxuri pickup chevrolet
agassi 9sampra 8nadal hewitt roddick hingi sele djokov safin 7serena becker henin clijster mauresmo 6wimbledon ferrero 5murrai blake haa forehand 4pete andr justin muster goran courier
oval 4lawn
timet 6deadlin pullout timelin 5implement outlin roadmap 4withdraw mandat handov blueprint envis
jacob 5isaac 4alfr
bunch 5gui crazi 4pretti stuff
bow 5hand shoulder neck nose finger pin sword fist 4pierc arrow
evalu 8assess 7examin 6analyz 5review conduct determin recommend supervis criteria audit rigor 4test select guidanc
angela 7merkel 5sarkozi nicola schroeder julia gerhard emma helmut
dirt 6mud 5road rough sand pit garbag trash dug pile mound dusti 4ly dig turf slick
franco 5manuel roberto dictatorship rivera julio cesar 4perez giovanni
pine 7tree oak grove cedar 6hill forest wood woodland 5mapl bamboo 4palm hollow
myer 4pharmaceut fallujah merck pfizer
harass 6sexual abus discrimin misconduct intimid assault 5accus complaint rape 4workplac verbal paula
joke 7laugh 6tell funni silli 5stuff humor ridicul nonsens 4convers casual
guangdong 8zhejiang fujian shandong jiangsu 7shanghai sichuan guangzhou tianjin yunnan 6provinc shenzhen xinjiang 5mainland macao mongolia kaohsiung 4macau
kandahar 7kabul mosul helmand 6afghanistan taliban basra fallujah waziristan peshawar 5stronghold mogadishu kirkuk 4remot
jami 5darren 4ian
freight 7transport rail cargo 6railwai passeng railroad ferri haul locomot amtrak 5load 4termin steam postal
crush 5beat defeat oust bloodi smash toppl 4break swept
ramo 6manuel 5jose lui garcia arroyo torr estrada eduardo
sampra 9agassi 8roddick safin 7nadal hewitt becker hingi henin sele djokov 6wimbledon 5murrai pete blake muster forehand goran 4courier
cartoon 6comic parodi 5tv pictur anim documentari creator poster manga 4propaganda
cpc 6npc 5hu jiang kmt jintao zemin secretariat 4china
matur 4bond
se 7que 6en es una por si 5ha mi con para 4hai te sur
leas 6rent 5contract bui own owner licens ownership rental tenant 4charter expir
tube 6pipe 5rod cylind valv shaft 4plastic wire aluminum beam vacuum
heroin 8cocain 6drug traffick smuggl marijuana narcot addict opium 5kilogram
rubin 5greenspan albright becker paulson 4treasuri cohen condoleezza ivanov
retali 6attack airstrik 5threat threaten condemn hostil warplan deter incurs 4target unilater
sheep 8cattl 7cow livestock pig herd 6farm breed deer slaughter eleph 5hors dog shepherd bred
usag 5refer attribut deriv surnam dictionari 4languag standard introduct translat
appreci 6sincer gratitud 5interest understand impress pleas greatli thank admir enthusiasm satisfact importantli 4keen
javier 6solana 5jose carlo juan lui rodriguez jorg hernandez alvaro
altitud 5flight temperatur mph elev terrain 4rang meter depth ft slope latitud
abduct 8kidnap 6murder hostag rape kidnapp slai 5arrest freed ransom captiv servicemen assault
telegram 5mail cox column fax columnist com 4letter chronicl
volleybal 8badminton softbal 7soccer basketbal tenni 6championship junior hockei athlet swim polo gymnast varsiti 5sport competit profession compet wrestl skate indoor chess 4wrestler
assad 6syria mubarak damascu hosni 5arafat netanyahu abdullah pere gadhafi
glad 7realli sure happi obvious pleas sorri 6feel everybodi realiz proud afraid thank hopefulli gonna 5lucki luck grate hurri
caution 6cautiou 5warn concern worri skeptic wari reassur cautious 4refrain
dragon 6lion warrior beast 5magic knight monster sword creatur fairi
memphi 7nashvil 6philadelphia dalla indianapoli louisvil 5miami orlean cincinnati 4charlott
straw 5rice blair 4white brown wood mccurri downer villepin
nicknam 7name 5know famou legendari aka mascot 4dub motto
bacteria 7virus 6viru infect contamin 5anthrax poison influenza antibiot viral 4enzym
grandmoth 8mother aunt 7father wife daughter sister grandfath grandpar granddaught 6famili parent dad mom belov 5childhood grandchildren 4old hometown teresa
ruin 6destroi 5buri castl rebuild shatter demolish rubbl wreck haunt 4collaps restor remnant loot
candidaci 6presidenti candid nomine endors 5ballot gubernatori perot reelect 4statehood
immin 7impend 6threat 5possibl anticip inevit likelihood avert 4sudden loom
joan 5mari elizabeth margaret catherin carol emma 4ann teresa
cavalri 9infantri 8regiment brigad battalion 7armi 6forc troop command corp artilleri colonel armor 5divis militia lieuten confeder ss garrison legion
monopoli 6gazprom 5telecommun telecom 4regul ownership liquor
salmon 7fish tuna trout 6shrimp cod 5fisheri whale seafood
diagnos 7ill patient cancer diagnosi 6treat symptom syndrom disord acut chronic diabet tumor alzheim prostat asthma parkinson 5underw undergo 4undergon coma
burial 7cemeteri tomb 6funer 5buri grave ritual mound coffin
shout 8scream chant 7cry cheer cri 6crowd angri loud laugh slogan 5protest wave silenc banner boo applaus protestor whistl mock angrili laughter 4bang curs
ferrari 8mclaren 7schumach renault alonso 6driver lap merced bmw rossi porsch 5race formula felip busch earnhardt 4gp
pastor 7baptist congreg methodist 6priest missionari episcop evangel ordain lutheran preacher rector
ruth 4jacki judi dorothi mantl
uzbekistan 7kyrgyzstan tajikistan 6kazakhstan turkmenistan 5belaru azerbaijan 4mongolia
nova 8scotia 6newfoundland 5cape ontario quebec brunswick halifax cornwal
ghost 6shadow monster witch fairi vampir haunt 5hell beast batman 4phantom
kah 6lah ree 5ah bah yah mee rah kuh ih ahn dah
rebuilt 7demolish 6build renov 5destroi restor chapel rebuild facad
canyon 7mountain creek 6lake hill vallei ridg cliff plateau 5park rocki steep wilder overlook scenic mesa cedar boulder 4trail glen fork crest
regain 5lose gain recov retain 4struggl momentum weaken pois clinch
enclav 6bihac 5territori occupi settler sarajevo hebron srebrenica annex outpost jericho 4zone frontier sahara
embrac 5idea applaud 4oppos faith welcom notion endors openli forefront
archiv 7librari 6collect document 5museum manuscript artifact diari catalog smithsonian
incred 8amaz unbeliev 7tremend fantast terrif awesom 6pretti absolut truli extraordinari terribl aw immens 5enorm 4extrem
tragic 7tragedi terribl horribl 6unfortun sad 5fate strang aftermath disastr bizarr heroic ordeal 4dramat
moslem 8muslim 7croat 6shiit fundamentalist 5serb bosnia sunni hindu
medvedev 8putin dmitri 6russia yeltsin vladimir bori ivanov kuchma lavrov 5alexand kremlin mikhail yushchenko saakashvili lukashenko primakov
trademark 5licens copyright patent logo 4brand violat signatur
immun 6vaccin 5hiv 4ill cancer consent alzheim antibiot polio
martha 5ann barbara laura ellen 4alic christin luci katherin
precis 7accur 6exact accuraci 5determin exactli calcul specifi paramet 4approach
java 6sumatra 5mindanao 4indonesia softwar remot aceh server papua os
math 6teacher grade mathemat curriculum literaci 5school class teach exam 4lesson
stomach 6heart pain chest lung liver throat bleed sore thigh 5mouth nervou muscl breath 4nerv
gilbert 4raymond sullivan
inherit 7heir 6eldest 5father son wealth grandfath throne grandson nephew 4ownership assum
decor 6paint sculptur 5interior furnitur carv carpet marbl eleg costum exterior facad 4victorian
penc 6share cent plc 5percent pound rupe kronor bhp
slot 5ticket 4card automat switch flip
rica 8costa ecuador 7chile peru uruguai salvador guatemala hondura paraguai nicaragua 6colombia rico panama tobago guyana 5trinidad
anxieti 6fear anger depress uncertainti grief despair 5mood confus panic heighten linger discont 4appetit fatigu
implic 5involv evid investig alleg consequ extent wrongdo misconduct 4possibl expos flaw
inventori 6stockpil 5sale suppli crude output gasolin wholesal refin 4meantim durabl
shakespear 5theater opera literari poetri poet poem playwright mozart
bargain 5negoti 4trade concess broker
grip 5turmoil 4struggl instabl
meantim 4declin anticip inventori sooner
downhil 8slalom 6prix ski sprint alpin nordic skier 5race podium 4cours
mitsubishi 7motor nissan 6toyota honda samsung volkswagen hyundai daimlerchrysl daimler 5japan suzuki nippon
schumach 7lap ferrari mclaren alonso 6driver busch earnhardt rossi 5race formula prix pole armstrong rider newman webber 4hamilton tire teammat berger
pois 5confid 4readi eager comeback surprisingli regain unexpectedli
tide 5storm wave flood swept tidal 4wind surg eros
anwar 6mahathir mohamad 4ahm thaksin bhutto sharif amir saeed
skeptic 6doubt wari 5concern critic opinion worri optimist reluct cautiou caution enthusiast environmentalist
impeach 5senat gingrich judiciari nixon starr gonzal 4vote lewinski
leaf 7mapl 5red yellow flower 4tree sox purpl panther
nee 6ah uh 5oh ee ahl bah lah moo tah dah
altogeth 5anywai 4irrelev
automot 7auto automobil aerospac 6industri manufactur semiconductor 5motor supplier applianc
weigh 5pound weight kilogram 4inch
spur 5boost eas surg rebound sluggish stoke 4bolster buoi
viktor 7yushchenko 6vladimir bori igor chernomyrdin 5ukrain yeltsin victor kuchma
shatter 6smash 5collaps blow tear shake ruin rip wreck 4fragil
flexibl 5necessari relax rigid pragmat 4balanc effici adjust restraint leverag
sandi 6soil rocki shallow 5sand plain wet terrain marsh slope dens moist
slave 7slaveri 6coloni 5freed merchant descend plantat peasant emigr 4confeder
migrant 7immigr 6fishermen migrat 5refuge asylum unemploi seeker smuggler emigr repatri 4strand aborigin influx
prescript 6drug medicar pill prescrib 5medicin medicaid supplement pharmaci
monster 7creatur 6ghost beast 5evil hell wolf dragon vampir villain 4robot titan
antitrust 6lawsuit litig 5feder legal enforc complaint regulatori patent scrutini fcc arbitr 4sec
loyalti 7allegi 5faith loyal sympathi virtu gratitud 4courag patienc
supplier 7distributor 6manufactur maker 5compani product export contractor automak automot 4competitor
entiti 5corpor merg 4individu subsidiari autonom affili sovereign wholli
monk 7buddhist nun 6priest tibetan monasteri 5lama buddhism buddha 4exil dalai
jungl 6desert 5rebel mountain forest guerrilla stronghold rug 4countrysid amazon dusti
keeper 7goalkeep 5header 4ball striker goali
wholesal 7retail 6sale consum supermarket groceri distributor 5store purchas mart inventori 4demand
cellular 7phone wireless 6telecommun broadband verizon 5cell mobil motorola ericsson 4transmiss
henderson 4seng
gestur 5remark welcom smile goodwil nod gratitud 4tone greet
sharif 6musharraf bhutto 5thaksin pervez zardari 4ahm sheikh anwar sheik malcolm
demolish 7build rebuilt 6destroi renov demolit 5construct abandon brick erect ruin reloc dismantl 4reopen
grid 5electr circuit util voltag 4system transmiss
dale 6earnhardt 5winston 4wallac elliott
obstacl 7hurdl 5difficulti overcom barrier daunt 4challeng formid
everydai 4necess
merit 5award honor recognit outstand scholarship deserv worthi legitimaci citat 4reward credenti
wartim 5war nazi hitler atroc postwar mladic stalin 4soviet battlefield
ail 6beleagu 5bankrupt embattl crippl 4fledgl
racism 7prejudic 6racial discrimin racist 5apartheid slaveri bia hatr 4anti
spencer 4diana
ambit 6aspir 5clout 4dream pursu passion pursuit quest enthusiasm statur
lieberman 7biden 6mccain 5gore netanyahu kerri dole lott dodd gephardt 4levin
mess 5thing gui everybodi sort stuff 4els nobodi somebodi bureaucraci
preciou 6valuabl 5treasur 4gold silver vital diamond miner commod
scorer 6leagu goal score 5player striker rooki nhl bundesliga 4rank
mous 6mice rabbit 5anim cat rat monkei spider clone 4robot mickei bug
arctic 7antarct 6sea ocean alaska antarctica 5expedit baltic wilder glacier caspian siberia 4explor himalayan sahara
proclaim 7declar 5banner slogan motto 4symbol etern
lodg 6inn 5hotel cabin cottag 4resort dine loung picnic
aceh 6sumatra 5papua 4provinc kashmir timor java jammu milf mindanao
angl 6vertic curv veloc 5edg len width horizont 4side axi arc
aerospac 7automot 6manufactur aviat semiconductor lockhe ead 5industri engin airbu contractor biotechnolog mcdonnel 4consortium multin
hebrew 6jewish word bibl translat biblic testament 5languag text phrase rabbi dialect 4latin
consent 6permiss 5requir request accept marriag divorc oblig notifi 4formal immun explicit
brent 7crude 5oil price barrel mercantil 4exchang cent deliveri troi fletcher
usc 8ucla 7notr baylor 6quarterback freshman rutger 5dame bronco cal sophomor preseason auburn 4penn
transmit 6transmiss 5viru infect frequenc virus 4broadcast dial viral
epic 6tale fantasi thriller saga trilogi 5novel classic fiction narr
bmw 8merced volkswagen 7toyota honda renault volvo benz daimlerchrysl porsch daimler 6ferrari mclaren chevrolet sedan 5suzuki
aol 8yahoo 7googl netscap 6internet onlin microsoft warner subscrib ebai mci worldcom 5verizon 4instant
cola 8coca pepsi 7coke 6beer beverag soda 5brand bottl 4nike
exce 8exceed 7surpass 6minimum 5averag estim maximum gdp threshold
proport 5densiti ratio sum smallest fraction 4popul repres elector represent
15 920 12 11 30 13 16 14 18 17 810 50 40 60
grenad 7fire bullet mortar 6bomb gun explod rocket gunman shell explos rifl ammunit gunfir cannon pistol deton homemad hurl 5shoot tank roadsid knife propel assail calib 4sprai baton
kmt 9kuomintang 8dpp 6chen lien ying 5cpc caucu cheng npc ldp
garag 6apart basement 5car door shop rent bedroom warehous 4underground
kabila 7mobutu 6congo zair laurent drc gbagbo kinshasa 5taylor rwanda mugab museveni 4aristid unita
congreg 7church pastor methodist presbyterian lutheran 6baptist worship clergi episcop evangel synagogu 5rabbi
luca 5lui fernando di roberto gabriel pablo leonardo paolo 4martin mario
kate 6jane rachel 5sarah alic ellen jessica emma salli lauren
dell 7hewlett 6microsoft ibm intel hp packard cisco compaq 4clara
dj 6remix 5musician guitarist drummer songwrit rapper vocalist bassist
float 5balloon 4flag drift
slobodan 8milosev 6serbia yugoslavia yugoslav belgrad 5serb bosnia karadz laurent mladic holbrook kostunica
quartet 7trio 6jazz piano ensembl violin 5string orchestra symphoni
superintend 5offic supervisor 4depart teacher sheriff clerk sergeant truste vocat
surgeon 7doctor surgic 6medic surgeri nurs transplant dental psychiatrist 5specialist practition
armenia 7azerbaijan 5ukrain hungari bulgaria macedonia lithuania estonia turk macedonian
mob 6angri gang riot rampag 5polic crowd violent militiamen thiev hurl 4loot
tan 5skin grai bright pink leather purpl wong nguyen 4wan
biologi 7studi scienc professor chemistri molecular 6research geographi mathemat cognit sociolog evolutionari geologi 5physic biolog genet evolut biotechnolog genom
pork 8meat 7chicken beef 6poultri potato bacon lamb 5raw seafood 4belli
ear 6ey mouth chest nose finger throat tongu lip 5holyfield belli 4ring pierc deaf
nadal 8agassi roddick djokov 7sampra hewitt henin sharapova safin 6wimbledon rafael ferrero 5frenchman spaniard forehand 4roger ac
blog 7web onlin websit facebook twitter 6internet magazin page youtub newslett gossip 5media reader chat 4site post content headlin surf
pale 6dark shade 5white brown grai bright thin pink purpl 4visibl belli
pipe 6tube 5water ga pipelin pump sewag 4wire leak valv
purpl 8yellow pink 7red green blue 6white black dark color orang grai bright flower shade 5brown golden tan pale rose ribbon 4leaf
poorest 7poorer 6countri impoverish 5poor poverti contin hardest richest
logic 6theori analog 5reason concept principl fundament mathemat assumpt quantum theorem algorithm
tomb 7templ burial 6ancient monument shrine marbl inscript relic 5stone cemeteri grave cave 4site mound pyramid skeleton
claud 7jean 5jacqu pierr francoi alain dominiqu antoin 4michel
potter 5book novel harri 4fiction fantasi trilogi
writethru 8ld 5ed updat recast 4add bc urgent graf
alberta 8saskatchewan manitoba 7ontario 6canada quebec calgari edmonton winnipeg 5columbia provinci
lender 8mortgag 7loan creditor 6bank lend borrow default homeown mae subprim 5credit buyer bailout freddi fanni
stir 7boil 6mixtur fry 5asid cook butter garlic onion gentli ginger 4whip sour chill
iceland 6norwai estonia latvia malta 5greec sweden denmark finland scandinavian
justifi 7justif 6reason contrari excus 5argu intent motiv assert compel deter exagger impli inher 4legitim
bt 6def 5vs 4usa seed telecom fra eng ita
basement 6hous room floor apart bedroom garag bathroom courtyard 5bed kitchen vault closet 4underground
rupiah 7peso 6dollar yen baht ringgit rand rupe 5sterl greenback
loser 7gainer 6outnumb 4lose heavyweight
wellington 8auckland 6sydnei melbourn brisban adelaid perth canberra canterburi 5cape 4pretoria
fiber 6optic 5cabl protein synthet 4compon gram aluminum fabric
furthermor 8moreov 7therefor wherea henc addition 6thu nevertheless likewis 5howev although exist instanc depend 4nowadai
ami 5jennif linda alic karen rachel dian judi 4anni amanda heather
outrag 7anger outcri 6angri condemn shock denounc shame provok ridicul 5apolog embarrass furiou revel backlash furi irrespons insult
sinn 9fein 6ira gerri unionist 5belfast likud ulster 4ireland
courthous 7courtroom 5downtown manhattan capitol mansion barrack auditorium sidewalk
hungri 5happi sick desper scare frighten 4everyon afraid anxiou
deliber 6juror 5juri testimoni proceed acquit intention 4conclud testifi delai
albani 6hartford 5york connecticut newark syracus rochest springfield brunswick 4madison
rescuer 7rescu 6crew survivor firefight rubbl wreckag diver 5search trap retriev 4crane
renaiss 8baroqu 6centuri art architectur mediev gothic 5style modern contemporari painter 4reviv
pradesh 7punjab kerala nadu 6kent gujarat 5india columbia dakota jammu 4voivodeship krishna
bike 8ride bicycl 7motorcycl 6rider 5hors cycl ski cart wheelchair wagon 4track trail hike trek roller
nissan 8toyota 7ford motor chrysler honda automak mitsubishi volkswagen hyundai daimlerchrysl 6gm fiat samsung volvo 5hybrid ge suzuki sedan 4saturn
espn 7abc nbc cb cnn 6tv broadcast televis 5coverag mtv hbo
grandson 8son grandfath nephew eldest 7father brother uncl cousin granddaught 6heir 5youngest inherit grandchildren descend ancestor baronet 4succeed
victorian 6gothic 5melbourn mansion eleg 4architectur decor cottag baroqu
bout 6knockout holyfield rematch 5fight tyson heavyweight boxer 4wrestl foreman
pilgrim 6pilgrimag mecca 5muslim holi mosqu prai mourner flock 4visitor
spectat 7crowd 6fan 5cheer protestor 4stadium audienc visitor arena
coin 6stamp mint 4gold currenc silver collector inscript
multin 5conting 4compani ventur peacekeep pharmaceut aerospac overse
ringgit 7dollar baht rupe 6cent malaysia hk peso rupiah 5turnov nt rand sterl nz telekom 4sen fletcher bhp
bronco 8seahawk 7raider colt steeler packer redskin buc charger raven 6nfl quarterback cowboi 5offens patriot usc dolphin falcon preseason vike cornerback bulldog
walt 8disnei 6paramount mgm 5warner soni 4studio entertain spielberg
hood 5helmet clad 4black soldier wear armor jacket jeep
baltic 7lithuania estonia latvia 5poland ukrain mediterranean arctic malta caucasu siberia scandinavian 4shipyard
tass 9interfax itar 6anatolia kyodo yonhap irna 5agenc quot 4unnam
midwest 6kansa 5ohio northwest illinoi iowa missouri dakota heartland
gabriel 5carlo juan lui manuel miguel luca pablo moreno 4ivan michel carmen elia rei
scare 7frighten 6fear worri afraid panic 5bad wake mad alarm hungri bother bug
clerk 6offic 5sheriff supervisor 4lawyer superintend servant groceri
enrol 7student graduat undergradu 6school colleg elig tuition kindergarten 5attend admiss workforc literaci 4recruit placement compulsori
hedg 6investor invest currenc trader equiti lehman stearn 5bet merril strategist riski 4leverag
cabin 5room rent deck accommod bedroom lodg cockpit cottag
josh 6matt 5jason aaron randi 4ryan quarterback starter shawn
lotteri 5ticket gambl 4casino bet alloc
bath 5water bed kitchen spa wash bathroom toilet shower fountain 4pool
mahathir 8mohamad 6anwar 5thaksin 4malaysia musharraf suharto
resumpt 6resum halt restart 5negoti stall speedi 4bilater ceas
niger 6nigeria seneg mali faso burkina gabon 5congo guinea 4delta
companion 6lover 5wife friend daughter cousin nephew 4sister granddaught
hammer 6nail 5stick bolt 4push blow knock blast
gospel 6christian bibl testament vers 5faith jesu christ choir 4latin luke genesi
deserv 5chanc certainli truli reward ought merit decent worthi 4equal
sach 8goldman 7merril citigroup 6analyst morgan economist lynch banker lehman ub salomon suiss stearn 5stanlei barnei hsbc bernstein fargo 4meyer paulson jp
nicol 5simpson 4jennif girlfriend boyfriend jessica amanda stephani
invent 7inventor 5idea concept techniqu pioneer innov conceiv physicist 4geniu
julia 5actress maria anna margaret angela emili dian emma jenni 4eva
riski 5costli hedg 4difficult subprim irrespons tricki problemat
dome 6tower 5mosqu roof cathedr arch marbl granit facad 4vault pyramid tallest
herbert 5harold ernest 4sir alfr allan wilhelm friedrich ludwig
zhu 7wang liu jiang wen peng qian 6hu yu jintao zemin jiabao shi 5deng
duck 6chicken 5wild bird buffalo cat eleph pig rabbit 4hawk
ehud 8olmert barak 7sharon netanyahu pere shimon 6abba ariel yitzhak 5minist prime cabinet mahmoud pna 4allawi
lethal 5deadli inject dose potent 4anthrax poison cruel antibiot
putt 8birdi 7hole par bogei 6mickelson 5stroke tee jumper sorenstam 4bunker
contend 5candid challeng mccain argu oppon dole gop nomine backer 4conced
jeremi 4tim eric jonathan aaron
overse 7supervis 6oversaw 5task coordin oversight audit 4handl monitor government administ multin
recreat 6park leisur 5facil wildlif outdoor scenic picnic 4tourism
livestock 8cattl 7poultri sheep 6farm farmer agricultur dairi herd 5slaughter usda
barn 5hous shop ranch cottag 4farm brick pub butcher
fernandez 7gonzalez martinez lopez sanchez 6rodriguez garcia perez alvarez 5vera
hernandez 8rodriguez 7gonzalez martinez perez ramirez rivera ortiz 6garcia sanchez torr rey gomez diaz ramon alvarez sosa 5javier moreno pena santana romero
elev 6slope 5height ridg altitud stair 4level floor upper tallest
anthrax 5deadli outbreak infect bacteria swine contamin poison radioact 4lethal
intensifi 6heighten escal 5continu effort strengthen intens persist hamper vigor relentless deepen
pleasur 5love fun joi amus 4experi enjoi delight leisur thrill
cameroon 7ghana seneg gabon 6nigeria guinea namibia mali togo faso burkina 5algeria tunisia
50 940 60 820 30 15 711 14 17
dairi 7farm milk poultri 6farmer meat cattl cow livestock 5beef breweri
coxnet 5nyt
baseman 8fielder shortstop outfield 7pitcher hitter catcher jeter 6hander 5derek pinch vaughn piazza 4valentin
intact 6remain 5surviv preserv 4aliv restor fragment skeleton
hondura 7ecuador salvador guatemala rica nicaragua 6haiti puerto costa panama dominican uruguai guyana 5cuba jamaica rican zelaya
blockad 5gaza halt closur sieg crippl 4port curfew paralyz
unnam 6unidentifi yonhap 5sourc quot kyodo 4cite interfax tass
countrysid 6landscap 5town villag rural forest desert farmland peasant 4jungl
calcul 6equat 5statist predict accur sum adjust precis correctli paramet 4accuraci
compris 7consist 5approxim roughli 12 11 4section repres mainli divid 13 14
workshop 7seminar 6symposium 5work forum exhibit classroom lectur 4art
dpp 8kmt 7kuomintang 6chen caucu 5parti shui bian lien ldp
mikhail 6russia vladimir bori andrei dmitri 5alexand medvedev yuko yevgeni
revolt 8rebellion 7upris 5revolut coup 4invas riot peasant discont
sympathi 7condol gratitud 6express grief 5anger solidar loyalti convei sincer deepest
marco 6lorenzo paolo 5antonio carlo juan manuel mario roberto alberto andrea fabio angelo 4bruno ferdinand
rotat 5vertic axi 4start fold horizont
fidel 6castro 5suharto 4raul dictatorship estrada zedillo
cm 7mm diamet centimet 6inch tall ft 5length thick width radiu
servant 6maid 5salari gentleman 4teacher clerk unemploi unpaid spous
anaheim 6angel seattl tampa oakland astro oriol padr diamondback 5devil
diabet 7ill cancer obes alzheim asthma 6patient disord chronic diagnos cure liver kidnei cardiac parkinson 5treat breast 4mortal
trace 6discov 5find identifi discoveri dna uncov ancestri 4artifact
hewitt 8agassi roddick safin 7sampra nadal sharapova djokov mauresmo 6ferrero 5murrai blake 4andi
setback 5failur disappoint comeback triumph unexpect downturn disastr turnaround overshadow 4despit breakthrough
timothi 5mcveigh 4kenneth jeffrei nichol
absent 5otherwis absenc unavail 4albeit
hutu 9tutsi 7rwanda 6burundi 5militia albania extremist kurd slaughter militiamen 4roug khmer
oral 4therapi dose antibiot
colombo 6nairobi karachi 5sri jakarta lankan mumbai bombai dhaka
punch 6hand ball knock grab 5throw kick foul hook fist 4box pick flip
johannesburg 7harar pretoria 6sydnei bangkok nairobi dhaka perth 5cape jakarta brisban abuja
healthcar 7health 6care 5educ medic insur medicar pharmaceut medicaid
sino 7bilater 5relat cooper mutual friendship strait qian 4joint jiang roc communiqu
undergo 8underw 7surgeri undergon 5diagnos surgic prostat cardiac 4treatment
kiss 6goodby 5love friend touch smile cry scream stranger 4nod
idaho 8wyom 7oregon utah montana 6colorado missouri alaska nevada dakota vermont 5state
terrain 6mountain slope 5remot desert rocki steep altitud sandi alpin scenic rug
rubbl 7debri wreckag 6buri rescuer dug pile corps 5collaps survivor trap beneath mud ruin dig makeshift 4remnant
safer 6safe 5cheaper unsaf 4easier haven cleaner quicker
auckland 8wellington 7sydnei melbourn brisban adelaid perth canterburi 6queensland newport canberra kingston 5halifax 4commonwealth
khartoum 7sudan 5darfur chad 4liberia nairobi mogadishu eritrea kinshasa abuja
slate 5schedul
princeton 8harvard yale 7univers cornel 6professor graduat stanford berkelei georgetown mit rutger 5cambridg 4carnegi
laurent 6kabila gbagbo 5jean congo pierr ivori slobodan francoi mobutu 4bernard antoin
reservoir 8dam 7pond 6water river lake basin irrig drainag 5flow canal drain yangtz downstream 4fountain
belfast 7dublin 6glasgow ulster 5ireland edinburgh sinn fein westminst halifax unionist 4ira
crawford 4walker
fantast 7amaz incred 6terrif magnific unbeliev awesom 5extraordinari brilliant realist marvel thrill gloriou
alik 5tend eager accustom 4increasingli politician everywher wari enthusiast
therebi 7thu 5reduc therefor succeed henc diminish 4greatli indirectli
minneapoli 6chicago philadelphia hartford 5boston houston dalla milwauke louisvil pasadena
icon 5imag fame hero symbol legend legendari poster 4statu famou legaci superstar
itar 9interfax tass 6anatolia kyodo yonhap irna 5agenc quot
digniti 6freedom respect pride liberti courag conscienc 5sovereignti grace sake virtu compass 4sacrific
nake 7nude 5man corps 4woman boi girl pictur photograph ly
norfolk 6richmond newport essex suffolk cornwal 5hampton charleston worcest shipyard newfoundland
trinidad 8tobago 7barbado guyana 6jamaica 5venezuela caribbean rico rica 4felix
bradi 5quarterback quinn 4chandler
khmer 8roug 5cambodia pol 4rwanda genocid hutu tutsi phnom
unhappi 6frustrat anxiou uncomfort bitterli resent uneasi 5complain deepli disappoint awkward
yorkshir 8essex somerset lancashir surrei 7sussex midland 6england scotland wale durham bradford devon 5kent borough chester thame 4voivodeship
minim 5reduc substanti consider adequ unnecessari likelihood advers allevi 4effect prevent avoid excess constraint
lanc 4armstrong rider
timber 7lumber 5coal mine mill copper or log plantat bamboo
dispatch 6send 5deploi alert evacu escort ambul 4personnel helicopt summon
rahman 6ahm abdul abdel 5ali sheikh ahmad rashid sy 4lewi simmon
carol 6judi 5ann margaret joan lynn dian salli deborah shirlei 4joyc marilyn
rap 7rapper 6song singer pop hip hop punk funk 5rock duo grammi disco 4billboard
suharto 5thaksin fidel dictatorship fujimori estrada authoritarian megawati 4mahathir pinochet mobutu
intersect 7highwai terminu sr 6road rout avenu lane parallel junction interst boulevard freewai interchang 5exit ny md
fulfil 6oblig abid 5commit achiev satisfi compli accomplish aspir undertak 4promis
interven 5swiftli 4intervent promptli unwil
hook 5hand catch kick knock lock punch flip rope 4tip horn
rivalri 7feud 5conflict tension bitter rift 4rival domin showdown duel matchup
mourn 6funer grief mourner 5celebr tribut prai commemor rever 4bobbi
walsh 5mcgrath waugh 4smith anderson bowler
grandchildren 7grandpar granddaught 6daughter sibl 5grandmoth grandson nephew eldest
hardlin 6islamist reformist 5moder radic nationalist likud fundamentalist centrist 4ultra
rbi 8homer 7in strikeout 6tripl bat hitter out shutout 5run hit doubl mcgwire 4ty td
exceed 8exce 7surpass 6estim 5total averag revenu gdp threshold
wrongdo 7alleg misconduct 6deni prosecut briberi improp 5accus admit acknowledg scandal inquiri disclos suspicion implic denial neglig 4commit irregular
nathan 4ian stuart shane brett
tenth 7fourth fifth sixth seventh eighth ninth 6second third 5highest overal rank fastest 4twentieth
gerald 6ronald
mozambiqu 7angola tanzania zambia namibia malawi botswana 6uganda seneg madagascar
deer 6hunt sheep eleph rabbit herd 5wild cattl zoo cow breed 4bear hunter bull
cake 7bread chocol pie bake cooki 6cream butter candi pizza sandwich dough 5oven frost 4wrap
kenni 5jimmi eddi 4chri sean derek darren ronni corei
strand 6ferri 5passeng 4thousand trap evacu migrant motorist
jong 8kim 7il 6korea jung hyun yong 5nam choi 4ki
enact 7legisl amend repeal 6legislatur abolish 5bill congress constitut reform introduc adopt mandat provis overhaul decre statut deregul ordin 4secess
blaze 7flame 6fire firefight rage 5storm explod burn swept burst
cartel 5drug mexico colombia gang opec traffick cocain mafia 4felix
lisbon 6portug copenhagen porto 5treati madrid amsterdam pragu janeiro bucharest
janet 5lisa linda reno judi 4laura gloria christin kathleen deborah
apartheid 6slaveri dictatorship 5mandela racism anc repress 4decad era regim nelson legaci
toler 5norm 4punish perceiv hatr repress homosexu prejudic adher
hardest 6worst 5poorest toughest 4hit harder
ash 5debri dust cloud 4ground rain buri burn flame volcan
header 6minut goal goalkeep vollei 5score ball corner kick midfield substitut keeper forehand
secretli 5secret allegedli hide confess supposedli videotap conceal 4reportedli spi clandestin
dissolv 6dissolut 5parliament resign disband 4form merg mixtur
unemploi 6elderli jobless 5job unemploy employ homeless migrant workforc retire 4hire emploi servant
certif 7diploma 6registr certifi valid qualif accredit 5obtain licens citizenship identif credenti exam placement id 4receiv clearanc compulsori registri
endem 6speci 5genu habitat extinct madagascar flora beetl 4guinea perenni
moodi 7downgrad 5outlook 4warn merril upbeat
hopkin 5professor medicin 4medic studi harvard clinic psycholog phd
leak 6spill 5investig bp contamin radioact libbi 4pipe memo plug
derek 6shortstop jeter 5jason pitcher baseman catcher fielder outfield berni 4eddi kenni brandon damon
sooner 6anywai hopefulli 5wo happen mayb tomorrow anytim somedai 4meantim
basket 5ball rebound 4throw foul jumper nugget punt iverson
nephew 8son brother uncl cousin grandson 7father grandfath eldest 6princ heir sibl 5elder inherit companion grandchildren deceas 4successor bodyguard
bipartisan 6senat congression 5democrat republican legisl gop compromis endors 4consensu lobbi
unoffici 4regular
rental 7rent 5ticket luxuri vacat purchas discount fare leas trailer 4tenant
unanim 6approv overwhelmingli 5decis resolut reject upheld ratifi affirm 4submiss
nearest 6closest 5locat distanc proxim 4main adjac terminu vicin
recast 7ed updat 6add graf 5ld writethru pv 4background clarifi
choru 7sing choir 6voic vocal melodi 5orchestra anthem chant
memo 6letter document fbi memorandum 5statement pentagon cia disclosur confidenti communiqu 4leak gonzal
audit 5review conduct examin supervis oversight evalu overse 4submit submiss
pregnanc 7birth 6abort pregnant infant matern 5cancer hiv prematur 4mortal
minu 6celsiu 5percent averag compar drop lowest zero fahrenheit 4plu ratio
alter 6chang modifi 4significantli gene genet clarifi drastic modif
persist 6linger worsen 5despit continu concern worri uncertainti intensifi deterior underscor prevail 4spite
uae 8qatar emir oman 7saudi arabia kuwait bahrain dhabi 6dubai 5arabian brunei 4sabah
creditor 7lender 6debt sharehold bankruptci aig repai 5loan bail bailout default ow bankrupt
laser 6optic 5light rai devic radiat beam telescop scan sensor puls 4plasma
postseason 8playoff 6game season nfl nba sox nhl met mvp preseason nl shutout 5career streak roster undef matchup
scout 5volunt recruit 4hockei guid instructor mascot varsiti
swap 5deal exchang bui bond transact 4payment broker default
boulevard 7avenu plaza 6downtown lane mall intersect freewai 5street park squar corridor sunset riversid allei sidewalk 4broadwai
reopen 5open shut resum halt closur renov 4temporarili demolish shelv
fischer 5germani schroeder merkel gerhard wolfgang 4klau hansen berger dominiqu mueller rasmussen
wei 7liu wu yang yu zhou zhao xu yan cao liang 6gao ming fu 4ai
aggreg 4result
landslid 6flood swept 5storm rain earthquak debri mud avalanch tidal
rand 6dollar rupiah 5peso baht ringgit sterl rupe greenback 4fletcher
dc 5comic 4superman voltag
narr 7narrat 6stori novel fiction poetri tale poem prose 5epic 4twist
eldest 8grandson 7son daughter cousin nephew heir granddaught 6marri younger youngest grandfath throne inherit offspr baronet 5surviv succeed elder grandchildren deceas 4earl
sander 4lewi collin reggi
paraguai 8uruguai 7brazil argentina chile peru costa ecuador bolivia rica 6portug 5boca
choir 7orchestra choru ensembl 6sing 5danc concert symphoni gospel philharmon
statut 7law 6constitut amend provis jurisdict 5feder legal rule violat decre enact claus abolish unconstitut repeal prohibit ordin 4author code
hariri 5lebanon assassin beirut 4syria damascu rabin
christi 5auction
showdown 6duel matchup rematch 5final semifin quarterfin standoff foe loom 4rivalri
variat 5differ similar exampl pattern characterist vari variabl variant paramet 4chang
input 6feedback voltag 5output compon mechan interfac modul algorithm paramet 4processor analog
patienc 6courag 5sens willing enthusiasm wisdom restraint urgenc compass clariti 4loyalti
epa 6pollut fda 5administr environment regul emiss guidelin faa usda
leo 4gregori alfonso
ultra 4orthodox hardlin punk neo
server 7desktop 6comput softwar user pc hardwar databas browser linux 5interfac processor configur embed os ip 4client java gatewai
bah 6ah oh uh ree ahn soo dah 5kah nee yah moo sah kuh moh wah yoo koo duh 4roh sur
ai 5yeah yan gonna si 4ca ok ho na wei
liabil 6insur compens pension litig 5lawsuit bankruptci plaintiff liabl 4burden
raid 5seiz gunman ambush loot commando 4search patrol confisc
classroom 7kindergarten 6school student campu elementari auditorium gymnasium 5librari teacher workshop gym
drummer 9guitarist bassist 8vocalist 7band musician 6guitar bass trio drum songwrit 5dave duo dj 4johnni mick
venic 6rome florenc turin napl 5festiv amsterdam cann genoa
recipi 6award 5receiv honor elig donor scholarship honorari beneficiari
lu 8chen 7wang liu wu zhang yang lin yu chu 6zheng shen 5ma shui bian ping
atroc 7genocid massacr 6crime brutal perpetr 5war rape wartim srebrenica 4systemat
seller 7buyer 6collector distributor 5sell dealer purchas vendor ebai 4auction
florenc 6venic 5rome turin napl bologna tripoli genoa 4alexandria
boxer 6heavyweight lightweight 5fight wrestl bout wrestler 4champion trainer
ugli 7nasti 6terribl stupid scari horribl 5bloodi dirti silli viciou 4bore
pour 5fill spill pump drain boil 4bottl sprai can
react 7respond 6swiftli cautious 5reaction applaud angrili 4quickli strongli
bowler 8batsman 7wicket spinner batsmen 6fast cricket indi over shane skipper darren vaughan mcgrath waugh 5brett ricki shaun graem 4spin walsh
curriculum 7educ 6school program academ teach math undergradu vocat 5basic guidanc instruct literaci preparatori rigor 4emphasi
tunisia 8morocco 7algeria 6oman 5egypt libya qatar bahrain cameroon seneg
profess 5practic academ religion teach philosophi belief lifelong virtu practition
sterl 6greenback 5dollar currenc weaker rupiah ringgit rand 4yen
default 7debt mortgag borrow 6credit loan lender subprim repai 5bankruptci creditor homeown 4swap downgrad
dioxid 8carbon gase 7emiss greenhous 6pollut 5ga oxygen mercuri hydrogen 4absorb
fein 9sinn 6ira gerri unionist 5belfast likud ulster 4ireland
newton 4cambridg
mbeki 7mandela zuma 6anc obasanjo 5africa african zimbabw mugab 4nelson tsvangirai kibaki museveni
breakdown 5failur 4error
heighten 7tension 6intensifi underscor 5concern eas anxieti urgenc escal deepen stoke 4alert
rhode 5carolina massachusett maryland connecticut louisiana hampshir hawaii hawaiian
cure 6ill treatment cancer treat diabet alzheim 5therapi miracl heal tuberculosi parkinson
disk 7disc rom 6cd 5comput digit dvd storag audio compact laptop 4notebook
easter 7christma holidai ev thanksgiv feast 5celebr calendar ramadan pilgrimag halloween 4valentin
rupe 7dollar ringgit 6billion cent baht rupiah nz kronor 5yen worth peso nt penc rand penni 4apiec
jewelri 6cloth furnitur accessori garment antiqu 5item shop shoe diamond potteri 4gift doll
woe 6crisi troubl turmoil crunch worsen meltdown 5problem slump plagu fallout miseri
arch 6facad 5bridg tower roof wooden dome flank pillar
wari 7worri cautiou 6eager reluct skeptic anxiou reassur 5increasingli prospect keen caution overli discourag weari accustom uneasi 4alik
delic 5tricki textur 4smooth fragil subtl contenti crisp
down 4crash knock
midwai 5stretch halftim halfwai 4second minut fourth
slim 4narrow margin
outlin 7blueprint 6propos 5detail comprehens implement framework revis elabor unveil timet memorandum roadmap devis 4agenda communiqu timelin tenet
ecb 7bundesbank 6monetari eurozon policymak 5inflat feed imf opec greenspan bernank
heir 7inherit eldest 6son successor throne grandson nephew 5cousin descend deceas 4fortun baronet
refineri 6oil petroleum pipelin refin 5ga plant crude gasolin offshor shutdown exxon chevron 4shipyard
statesman 5editor column austin columnist 4cox editori herald
breath 5pain sleep cry stomach 4sick oxygen bleed sweat
descend 7ancestor 6descent 5tribe grandfath clan slave grandson heir ancestri 4nobl migrat extinct
reliev 5pain pitcher starter hander pinch bullpen 4relief hitter sore
winston 5nascar dale churchil earnhardt 4race speedwai daytona
seminar 8symposium 7forum workshop 6lectur 5confer attend consult topic 4particip sponsor
mah 7rah 6ah lah moo ree noh eh dah 5hah ahl yah ahn goh med ahb zee
ronaldo 8beckham 7striker roonei 6midfield chelsea 5substitut roberto raul winger fabio benitez 4alex
sin 5god jesu evil christ shame guilt forgiv 4faith
ram 5drive load charger 4truck pickup raider propel jeep
miracl 5jesu cure 4christ heal bless salvat
supervisor 5offic employe sheriff supervis superintend clerk 4board technician staffer
kohl 8helmut 7schroeder merkel 6gerhard 5chancellor chirac koizumi klau
geograph 5boundari demograph geolog linguist 4region geographi context divers latitud
menu 6restaur dine recip dish 5meal chef cuisin burger 4option
brisban 8melbourn adelaid perth 7sydnei queensland auckland 6wellington cardiff canberra harar bangalor 5johannesburg kingston canterburi pretoria
lineback 8cornerback 6quarterback buc fullback 5offens tackl freshman sophomor outfield reggi 4defens tight brandon
slaveri 7slave 6apartheid 5coloni racism persecut homosexu 4civil discrimin abolish
pant 7wear shirt jacket 6cloth dress shoe hat leather boot outfit 5suit fit collar sweat 4casual
talli 5poll statist count ballot turnout 4score preliminari accur recount
snap 5straight pull streak finger grab bounc thumb reel
semiconductor 6electron manufactur maker chip intel automot aerospac motorola 5tech compon silicon nec
haul 6truck cargo load freight 5carri ship boat ferri luggag
loop 5rout lane parallel curv bend terminu 4line connect circular
havana 7cuba 6castro 5san francisco miami diego manila caraca
tier 5junior rank aa 4top divis premier intermedi liga varsiti
mogadishu 7somalia 6kabul 5kandahar basra fallujah mosul najaf bihac warlord 4khartoum allei
mauric 5bernard 4charl jean franci antoin
claus 7provis 6amend 5constitut statut exempt 4agreement restrict privileg repeal void
ltd 6subsidiari llc 5compani own manufactur enterpris plc breweri 4formerli jointli
qualif 6qualifi certif 5finish criteria classif credenti exam placement diploma 4admiss
excus 6reason wrong mistak justifi justif 5afraid ignor compel ridicul 4avoid unnecessari
40 920 30 50 60 815 13 14 17
aerial 6reconnaiss 5helicopt surveil warplan 4combat radar airfield underwat
jam 5traffic 4nois hop drum
echo 5comment sound voic remark sentiment loud 4tone upbeat reminisc
willi 5jimmi bobbi lou hank reggi 4charli johnni eddi mickei stan sammi
lit 7candl 6flame 5light burn torch firework 4fire sky
balkan 6kosovo yugoslavia caucasu 5bosnia yugoslav albania macedonia herzegovina 4postwar
overturn 7upheld 6court suprem 5rule appeal verdict reinstat uphold 4revers
flour 7sugar bread butter bake dough 6rice salt grain mixtur potato 5mill powder
relax 5calm flexibl tighten tighter 4stai eas comfort strict
tumbl 8fall plung slid 7climb surg slip slide slump soar dip plummet 6stock drop dow jump sharpli bours 5amid declin rebound nikkei drift 4meanwhil jone retreat drag leap pct stumbl
alpin 7ski nordic 6mountain slalom downhil alp skier 5terrain
doctrin 6faith principl belief theologi theolog 5religion moral ethic assumpt hierarchi justif tenet
toss 7throw 6ball 5bowl dismiss grab salad stuf boil 4pick
ltte 6rebel tamil tiger milf 5guerrilla lankan pkk maoist 4weaver
warehous 7store depot 6factori shop storag 5headquart garag supermarket groceri
shark 6dolphin whale 5fish bird pirat lion eleph penguin predat tuna 4prei fin
moth 6genu insect beetl 5speci butterfli fli spider frog 4larva
pa 5va 4ma ny
dolphin 6shark whale packer 5tiger bronco falcon panther buc seahawk
astronaut 7nasa shuttl spacecraft atlanti 6aboard orbit mir 5space mission crew lunar apollo 4robot
soup 7sauc dish salad pasta 6chicken bread recip bean fri sandwich can 5pot curri 4serv
transpar 5fair ensur credibl oversight 4cooper effici honest thorough
lah 6ah ee kah mah sah dah 5nee yah kuh moh ih eh duh muh
anxiou 7eager 6worri nervou reluct unhappi wari weari reassur frighten 5calm desper uncomfort unwil accustom uneasi unsur 4keen hungri sympathet
seneg 7ghana cameroon mali togo 6niger mozambiqu madagascar faso burkina gabon 5african nigeria ivori morocco algeria tunisia
renault 7ferrari bmw volkswagen porsch 6toyota honda merced fiat mclaren 5formula busch lotu telekom
slid 8slip tumbl 7fall drop plung 6jump climb slide dip bounc plummet 5close edg drift 4shed spun
glen 5lake hill vallei creek highland 4canyon pond slope fork
wta 8atp 6tournament tenni pga 5wimbledon semifin quarterfin lpga
boyfriend 9girlfriend 7husband 6wife mother friend daughter teenag 5ex lover 4nicol
airstrik 6attack mortar retali warplan bombard incurs 5nato strike bomb
flavor 7tast spice 6sweet cream sauc ingredi blend ginger textur vanilla 5varieti mix berri cuisin herb 4crisp
bombai 7mumbai karachi 6delhi kuala lumpur dhaka lahor calcutta 5jakarta colombo
launder 6fraud traffick smuggl briberi illicit evas 5monei charg illeg bribe graft madoff 4scheme
decent 6good honest 5better nice comfort afford deserv terrif satisfactori 4healthi handsom
infant 7child babi matern 6parent birth pregnant pregnanc 5mother adult elderli prematur mortal 4twin
grove 7oak pine cedar 6hill tree riversid woodland 5cherri prairi hollow vineyard 4palm holli
lightli 5pepper butter chop thoroughli bake gentli evenli dough freshli
overview 5descript summari illustr timelin 4detail analysi biographi preview
silicon 5intel semiconductor hewlett 4technolog copper aluminum cisco compaq
reno 5vega nevada janet 4ashcroft
batsman 8bowler batsmen 6cricket wicket skipper spinner vaughan waugh 5captain over lara graem
presum 6probabl unclear 5believ actual appar none suppos unknown supposedli unawar 4assum belong
locker 6room clubhous 5insid empti bench gym bathroom closet
or 7coal mine copper miner 6uranium nickel 5iron timber aluminum extract
remind 6everyon rememb tell thank 5wonder forget aw reassur
sergeant 7lieuten colonel 6soldier command brigadi 5militari staff personnel assign battalion enlist instructor 4duti superintend servicemen
adelaid 8melbourn brisban perth 7sydnei auckland 6queensland wellington canberra calcutta bangalor 5victoria harar
instabl 7turmoil 6crisi tension unrest uncertainti strife 5stabil chao worsen friction aggrav turbul 4grip
rilei 5patterson
confeder 5union cavalri 4infantri regiment slave legion
shame 6sorri outrag embarrass 5sad hate terribl regret sin guilt curs insult betrai
felix 5ivan lorenzo 4alberto trinidad cartel ruiz cesar ernesto
prefectur 6oblast 5provinc municip sichuan okinawa osaka zhejiang 4autonom
monaco 6barcelona lyon marseil bordeaux 5valencia luxembourg toulous strasbourg stade 4place
rodham 9hillari 7clinton obama barack 6bush mccain gore biden schumer 4rudolph
platinum 5gold silver copper diamond 4metal ounc
triniti 7cambridg 6oxford seminari westminst rector 5colleg st christ
solomon 5island papua 4indonesia tsunami archipelago bahama
tent 6makeshift 5camp shelter blanket 4trailer carpet picnic
lean 6centrist 5conserv swing 4democrat moder stick bent inclin populist swai
respiratori 7ill acut pneumonia asthma 6infect symptom sar fever syndrom lung chronic infecti cardiac parkinson 5caus
reloc 5temporarili evacu demolish renov 4resid facil renam tenant repatri
garbag 8trash 6wast dump pile sewag recycl 5debri dirt dispos 4fill
caucu 6democrat republican gop dpp 5parti congression deleg kmt chairwoman caucus
prai 7prayer 6god worship bless 5holi faith thank pilgrim mourn mourner
webb 5irwin sorenstam 4mickelson pak kerr
condoleezza 7colin 6powel chenei rumsfeld albright 5bush secretari rice perri madelein holbrook lavrov 4rubin mccormack
unpopular 5costli 4georg predecessor schroeder outspoken auster populist
hp 6ibm dell packard hewlett compaq 5microsoft intel oracl 4lotu cc
bronx 8brooklyn 6manhattan harlem 5neighborhood suburban newark riversid ventura
facebook 9twitter 7web googl blog youtub 6internet onlin websit yahoo email
typhoon 7storm hurrican cyclon 6earthquak tropic flood tsunami tornado 5rita 4magnitud
upbeat 7optimist cautiou 6outlook sentiment 5mood surprisingli grim bleak cautious buoi shrug 4moodi echo defiant
uncov 7investig 6discov probe 5alleg suspect fbi reveal trace dig conceal 4expos
thanksgiv 7christma holidai easter feast 6ev meal halloween 5dinner birthdai ramadan 4valentin
icc 6fifa 5cricket rugbi uefa disciplinari iaaf 4refere umpir
dissid 6activist 5exil 4prison communist dissent
specifi 7specif 5certain requir exact disclos precis explicitli clarifi paramet 4accordingli
inland 7coastal 6northwest northeast southwest coastlin downstream 5coast farther 4offshor migrat
overhead 4traffic helicopt jet radar
shane 6bowler darren spinner mcgrath waugh 5jason matthew ian brett ricki gile 4nathan shaun brendan
alien 5be creatur 4immigr enemi evil invad
kyoto 5treati pact emiss protocol copenhagen greenhous osaka 4ratifi
ensembl 8orchestra 7choir 6music perform compos musician symphoni ballet trio quartet philharmon 5danc concert dancer brass orchestr 4consist conductor
ritual 7rite 6ceremoni sacr worship feast 5tradit practic funer prayer burial pilgrimag medit
sheik 8sheikh 6hassan khalifa 5ahm abdullah aziz abdel sabah khale khalid yassin 4sharif
confess 6murder admit convict guilti tortur guilt 5truth innoc testifi suspicion secretli videotap
statewid 6nationwid 5voter primari ballot gubernatori 4poll elector iowa
halfwai 5stretch somewher midwai 4mile reach kilomet corner lap
download 7itun 6internet video onlin user cd dvd youtub 5avail access digit content copi subscript
andrea 5itali austria marco giovanni stefan francesco wolfgang paolo 4bruno toma
ha 6hectar 5acr que se mi dong hai si
skipper 7captain 6bowler batsman waugh graem batsmen 5indi unbeaten spinner pont
sanctuari 7refug 6cave 5wildlif shelter haven paradis 4templ preserv nest
magnet 5particl optic plasma 4radiat rod graviti quantum veloc voltag
interrupt 5repeat disrupt 4postpon occasion abruptli paus
yah 5ah kah bah mah lah ih eh dah
youtub 7facebook twitter 6video onlin websit mtv blog download itun 5content viewer clip
paramount 7disnei 6warner walt mgm 5studio soni hbo spielberg
rip 7blow 6explod tear knock smash 5slam swept shake shatter blast
solana 6javier 5eu envoi annan kofi albright ivanov lavrov barroso 4ambassador
creator 5charact writer comic cartoon filmmak 4founder adapt idol marvel screenwrit parodi
summon 5ask send hear request 4testifi swear dispatch
bore 4sometim pretti cry ugli
warplan 7helicopt 6plane missil jet artilleri airstrik bombard 5fighter radar retali aerial airspac warship incurs 4strike
fluid 5oxygen tissu 4blood surfac particl vacuum ion urin
aluminum 7steel copper 6metal iron nickel 5plastic rubber cement or tin 4tube fiber silicon mold
medalist 8olymp 7gold champion medal silver bronz swimmer 6runner freestyl gymnast 5athen relai skate phelp compatriot vault medlei 4pair hurdl
idol 5star singer superstar 4pop favorit actress mtv creator madonna comedian
viabl 4solut legitim desir
marseil 8lyon bordeaux 7toulous 6madrid barcelona monaco strasbourg stade 5franc pari
julian 5peter 4joshua
expir 6deadlin 5contract mandat 4agreement licens renew leas indefinit
assert 6argu acknowledg contrari 5insist argument notion justifi compel disagre affirm exagger justif 4claim credibl denial
punk 7band 6rock rap funk 5pop jazz hip musician hop neo disco 4ultra
specialti 6pharmaci 5medicin restaur retail pharmaceut groceri cuisin apparel
checkpoint 7patrol 5polic border guard fenc roadsid outpost rafah perimet 4secur curfew
likud 6parti sharon netanyahu barak centrist ldp 5coalit sinn hardlin fein kostunica bjp
jacket 7wear shirt pant 6dress uniform hat coat leather helmet stripe blazer 5suit collar outfit clad 4cap belt hood fur pad
gase 8greenhous dioxid 7carbon emiss 6pollut 5ga atmospher mercuri hydrogen
pkk 6kurdish guerrilla kurdistan 5rebel milit separatist ltte sayyaf 4eta milf
galaxi 6planet 5orbit jupit 4asteroid saturn
tanker 7ship cargo 6plane boat fleet vessel warship 5carrier pipelin load spill collid rig 4offshor hull
notr 9dame 7usc 6ucla rutger 5penn syracus auburn baylor bulldog
harmoni 6uniti 5dialogu friendship reconcili melodi 4foster prosper rhythm
upheld 7court suprem overturn uphold 6judg rule appeal verdict reinstat 5decis judgment unanim unconstitut affirm injunct 4superior
alumni 6faculti fratern 5colleg student campu academ scholarship undergradu 4member truste induct
lover 7friend 6love girlfriend companion 5wife husband boyfriend bride stranger obsess 4patron
mafia 6gang 5crime crimin boss conspiraci traffick cartel fugit 4notori
stark 6grim 5backdrop 4sharp contrast underscor bleak
consciou 5self mind awar 4care feel honest conscious pragmat
bean 7rice corn potato 6coffe sauc veget soup dri tomato banana pasta can soybean 5pot curri cocoa
gloria 6arroyo 5megawati 4grace janet estrada
bogei 9birdi 7hole par putt 6stroke mickelson 5tee harrington sorenstam
butterfli 5speci bird moth medlei 4wild freestyl insect frog
swine 9flu 8influenza 7viru outbreak epidem pandem 6infect sar cholera 5anthrax quarantin
raul 6lui castro rodriguez gonzalez roberto rey 5jorg ronaldo ricardo 4fidel
pin 5stick finger button bow pad chin rope nail ribbon 4attach belt tip tag arrow
amazon 5yahoo ebai netscap 4peru googl ecuador jungl itun
lazio 7juventu parma fiorentina 6milan roma bologna palermo genoa
inadequ 8insuffici 6adequ ineffect 5poor lack sanit 4poorli hamper unsaf
mi 5km il na que se ha con min si
adrian 4nicola
bicycl 8bike 7ride motorcycl 6car taxi cart 5wheelchair carriag pedestrian
bloodsh 7violenc strife 6conflict unrest sectarian escal 5tension bloodi chao ensu 4spiral
litig 7lawsuit plaintiff 6legal lawyer antitrust liabil 5prosecut counsel pend arbitr 4civil jurisdict
sequel 7remak 6movi episod novel blockbust batman trilogi 5seri thriller superman storylin 4serial
peacefulli 5resolv happili 4quietli smoothli
shootout 5shoot clash chase overtim ambush ensu 4shot gunman
beckham 8ronaldo 7roonei 6striker chelsea ferguson 5midfield winger wenger eriksson kean benitez
palin 7mccain romnei 6obama kerri huckabe 5gore hillari sarah 4mate spitzer
tin 6copper 5metal iron plastic rubber aluminum 4pot nickel
depict 7portrai portrait 6paint 5describ scene imag illustr sculptur resembl portray imageri nude 4backdrop
archaeolog 7artifact 6geolog relic geologi 5histori museum histor ancient heritag potteri antiqu 4explor unesco
amp 5plc
stiff 5face tough tight neck slap 4pressur shoulder tougher rigid
unilater 5declar sanction impos withdraw ceas ceasefir statehood 4retali moratorium refrain ultimatum
citigroup 8merril 7goldman lehman sach ub aig suiss stearn 6bank financi morgan lynch brokerag barnei hsbc salomon fargo barclai worldcom 5stanlei ge downgrad prudenti 4buffett
13 912 11 15 16 14 17 810 20 30 40 18 4number compris
dri 6fresh dry veget bean tomato 5potato onion can freshli 4freez
midst 5brink verg 4wake turmoil nightmar protract
smallest 6largest larger 5biggest size smaller proport 4fraction sizabl
grammi 6award nomin emmi 5album oscar soundtrack rap songwrit
dividend 6profit earn sharehold 5incom revenu payment premium bonus hefti pretax
hun 8sen 5cambodia 4museveni
payrol 6employ salari 5incom revenu unemploy pension jobless workforc
conductor 7orchestra 6pianist philharmon 5opera compos musician symphoni 4ensembl
lynn 5linda carol judi kathleen melissa 4ann susan rebecca
ss 5nazi regiment brigad cavalri cruiser 4infantri squadron battalion
fli 7fly 5plane flight jet moth insect 4bird larva
bee 5uh zoo honei rat 4insect eh frog
calori 7fat gram milligram 6cholesterol sodium 5diet nutrit mg 4weight satur
confin 6detent solitari 5prison isol 4custodi inmat ramallah besieg
racist 6racial hate racism insult 5anti denounc neo homosexu 4propaganda intimid
farc 6rebel colombia guerrilla 5hostag leftist sayyaf urib bogota 4unita
elvi 8preslei 5pop tribut beatl 4jackson madonna dylan marilyn
brett 5jason glenn bowler shane darren mcgrath 4chri brad nathan spinner
kiev 7moscow ukrain 6petersburg pragu bucharest tbilisi 5russia warsaw sofia cologn
hilton 6hotel vega marriott 5resort casino mgm 4restaur nightclub
lima 6peru santo lago 5manila bueno santiago caraca fe mesa bogota 4toledo
barrack 6garrison airfield 5militari camp nearbi headquart depot outskirt courthous bunker vicin fortifi 4embassi makeshift
ryder 5cup pga
allan 5glenn fraser 4gordon donald stuart neil herbert graem
wagner 6mozart 5opera 4von franz hoffman
firearm 6gun pistol 5weapon possess rifl ammunit theft confisc narcot calib
tran 5airlin 4atlant airwai
runoff 5elect vote presidenti candid ballot gubernatori caucus 4contest
plaintiff 7lawyer lawsuit litig 5file behalf prosecut juror su sue liabil arbitr liabl ito 4claim smoker
liver 8kidnei 7transplant 6heart ill cancer brain lung tissu stomach diabet tumor prostat 5blood breast
corridor 5road rout highwai avenu rail tunnel boulevard freewai 4section gatewai
davenport 8sharapova 7roddick serena hingi lindsai henin clijster sele mauresmo 6seed martina 5haa 4muster
cluster 5scatter 4flower dens
layoff 5bankruptci restructur closur slowdown shutdown buyout 4salari workforc
zagreb 8belgrad 6croatia sarajevo bucharest pristina 5serb serbia tbilisi 4ankara
traci 4kyle
meyer 4goldman sach schwartz shapiro
carv 6sculptur 5stone paint wooden decor marbl granit 4bronz
podium 6finish 5championship olymp medal runner pole lap slalom downhil 4vault
cliff 6cave steep canyon slope granit limeston 5hill sand rocki overlook boulder
supermarket 8groceri 7store retail chain shop 6restaur mall mcdonald mart outlet wholesal pharmaci 5wal warehous shopper 4conveni
juvenil 5prison crime crimin convict adult inmat parol probat
overwhelmingli 6unanim 5vote voter favor strongli predominantli 4oppos referendum
intermedi 5grade secondari 4junior elementari tier
delight 7thrill 6happi surpris welcom proud impress pleas thank amaz excit curiou humbl 5audienc disappoint greet stun enthusiast applaud amus 4overwhelm pleasur
navig 5access ferri 4system ship guid canal cruis radar maritim
malcolm 4sharif macdonald
medicaid 8medicar 7welfar 6care insur pension retire beneficiari 5health aid benefit elig prescript healthcar tuition 4coverag
compel 6convinc 5reason will persuad justifi excus assert unwil
diamet 7cm centimet width 6length inch 5size larger meter mm tall thick outer vertic ft crater blade cylind horizont radiu 4surfac height rim circular trunk
deport 6immigr asylum extradit 5arrest citizenship expel imprison expuls persecut emigr repatri 4seeker
alpha 7beta 5delta fratern 4chi particl
cyclon 7storm hurrican tropic typhoon 6earthquak flood tsunami tornado 5rainfal tidal 4spawn
zurich 7basel 6switzerland frankfurt 5brussel geneva munich amsterdam stockholm helsinki 4canton
coleman 5bennett 4jackson allen reid reed peterson kemp
spacecraft 8orbit 7nasa astronaut atlanti 6space shuttl mir apollo jupit 5mission launch earth satellit discoveri moon planet lunar robot telescop asteroid saturn capsul 4mar
groceri 8supermarket 7store shop 6restaur retail wholesal shopper pharmaci 5chain toi outlet warehous specialti vendor conveni 4clerk stapl butcher
vi 8vii 7ii iii iv viii 5king throne xvi
airborn 6infantri battalion reconnaiss 5air armi command combat brigad squadron raf
volcano 7volcan 6erupt 5earthquak glacier crater 4mountain observatori sumatra antarctica
klein 5fashion calvin 4brand cloth donna lauren schwartz katz
twist 5bizarr 4stori turn tale spin narr bent bend
ow 7repai 6pai debt 5payment compens taxpay creditor unpaid forgiv 4fortun burden sum royalti
trash 8garbag 6dump pile recycl 5wast empti dirt sidewalk 4fill dispos
dig 7dug 5cave mud rubbl uncov ditch 4tunnel dirt
dancer 7danc ballet 6singer musician 5actor artist ensembl pianist
lou 5willi 4stan
roddick 8agassi sampra nadal hewitt djokov safin 7davenport sele mauresmo 6seed blake becker haa novak ferrero 5spaniard overcam forehand johansson 4andi frenchman
richest 5wealthi poorest billionair 4largest biggest rich forb millionair tycoon
horizon 4beyond ocean sky
beverli 4hollywood manhattan mansion upscal pasadena
ellen 6kathi 5ann laura martha kate betti christin dian judi salli jenni 4barbara clair judith jill
lao 7vietnam cambodia 6thailand burma brunei 5myanmar nepal hanoi nguyen
ty 5rooki touchdown homer hitter shutout strikeout 4doubl aaron rbi
releg 6premiership bundesliga sunderland fulham 5bottom charlton liga wigan middlesbrough fixtur 4divis
proposit 5amend unconstitut repeal 4vote legisl referendum valid affirm
basra 7baghdad fallujah mosul najaf kirkuk 6sadr kandahar helmand 5iraq mogadishu
satisfact 5express confid respect satisfi optim appreci satisfactori clariti gratitud 4qualiti
moo 6ah ahl roh mah koh 5oh uh dee nee bah noh goh hee
worthi 5honor merit deserv foremost 4obviou legitim reward legitimaci
theatric 6movi theater comedi broadwai cinema 5studio entertain filmmak acclaim 4stunt
hawk 5eagl raven 4buffalo duck falcon packer redskin dove
dear 5love friend thank dad mom sorri belov goodby
prone 5unstabl 4danger
telegraph 6newspap 5cabl 4daili railwai wire postal herald tabloid
peterson 4coleman
winger 7striker midfield fullback 5forward goalkeep ronaldo beckham defenseman
dhaka 7karachi lahor calcutta 6bangladesh delhi bangkok johannesburg bombai harar peshawar kathmandu 5mumbai nairobi colombo yangon srinagar dar 4abuja
disarm 6disarma 5weapon saddam militia compli disband dismantl 4ira surrend voluntarili ultimatum
oath 8swear 5testifi privileg allegi 4testimoni secreci
fallujah 7baghdad basra mosul najaf 6kabul kandahar helmand 5iraq afghanistan insurg sunni sadr mogadishu kirkuk waziristan 4myer
sah 6lah koh ree dah 5ah ee hah bah tah eh ahb 4muh tar
alloc 5fund appropri expenditur 4incom financ revenu trillion lotteri
metric 6ton tonn cubic 5barrel equival kilogram bushel 4grain
igor 7ivanov 6russia vladimir ivan sergei viktor andrei dmitri yevgeni 5pavel yuri
candi 7chocol 6cream cake cooki soda 5coffe sweet bread toi honei nut homemad 4label
heel 6shoe boot toe 5knee shoulder ankl elbow thigh 4tar
torch 6flame 5protest burn buse lit firework protestor candl
mir 7atlanti 6shuttl orbit astronaut spacecraft 5space nasa dock
fcc 6regul regulatori 5approv fda antitrust verizon 4licens mci
consolid 6strengthen restructur reorgan 5expand merger acquisit merg bolster 4cement
ransom 6kidnap kidnapp 5payment hostag freed bail abduct 4captiv repatri
silk 7wool 6cotton leather 5coat fabric carpet fur garment
restraint 5patienc 4exercis flexibl
amman 7cairo 6jordan beirut damascu riyadh 5baghdad compound tel aviv ramallah tripoli
profound 6sens emot 5express understand deepli enorm tremend thought genuin immens ironi 4deepest
eugen 6joseph 5ernest 4theodor stalin adolf ludwig
conscious 6mind 5sens spiritu psycholog unconsci cognit 4life vision consciou
mercantil 6exchang 5trade crude middai brent 4york cent commod
sword 5arm knight knife bow dragon blade spear arrow 4shield wield
divin 7god christ 6faith spiritu theologi bless 5holi jesu heaven wisdom be merci salvat goddess
acquit 8convict 7guilti juri indict manslaught 6trial charg sentenc prosecut plead juror 5innoc deliber contempt 4dismiss moussaoui
marketplac 5market retail mall nich 4busi onlin shop shopper
turk 5turkei jew kurd ottoman armenia 4greec byzantin anatolia
prolong 6protract 5absenc lengthi endur 4ongo hunger durat indefinit worsen avert induc crippl
seminari 7theologi theolog 6school colleg church triniti episcop methodist ordain rector 5campu campus preparatori
unnecessari 6costli 5avoid excess unaccept minim inappropri 4elimin unfair excus unwant
smash 6slam shatter rip 5hit break throw blow knock crack crush blast hurl
opt 6choos prefer 5agre decid seek reluct unwil 4refus
philipp 5jean pierr francoi franz johan friedrich antoin 4franc bernard bruno ferdinand anton pascal
ana 6santa maria 5rosa vera 4monica elena rita clara toma eva sharapova carmen
serena 8henin clijster sharapova 7agassi davenport hingi lindsai sele mauresmo 6wimbledon martina 5justin
flagship 5fleet newest 4renam hm
undertaken 6undertak 5underwai 4project implement reconstruct expedit
portsmouth 8southampton sunderland 7manchest liverpool newcastl blackburn middlesbrough nottingham norwich 6aberdeen 5newport 4hull
hemispher 5caribbean contin 4region continent warmer
mongolia 6china kazakhstan sichuan xinjiang yunnan 5tibet guangdong shandong jiangsu 4tibetan uzbekistan
piraci 5copyright pirat rampant 4traffick smuggl pornographi cyber
est 6et edt 5la en noon es 4gmt pm ce por
rachel 6sarah kate 5susan jane jennif ami jessica emili rebecca anni jill hannah cindi 4tyler jake kati
guild 5award 4union academi theater literari
disastr 6dismal 5worst terribl devast tragic setback catastroph miser 4unsuccess costli chaotic
dump 6garbag trash 5wast debri dispos pile sewag 4contamin
bia 6discrimin prejudic 5racial unfair percept racism misconduct 4tendenc
rainfal 6rain flood temperatur drought raini 5weather wind cyclon celsiu 4meteorolog
overthrow 7toppl 6regim oust depos 5coup rebellion dictat dictatorship ouster 4attempt revolut
acceler 6slow 5growth progress speed pace rapid faster momentum slower 4phase
dictatorship 7regim 6dictat apartheid repress authoritarian 5decad democraci era revolut franco suharto overthrow monarchi pinochet 4fidel
equat 6defin calcul variabl linear vector paramet differenti 5mathemat matrix quantum theorem analog algorithm 4solut formula constant graviti graph
gandhi 4rabin bhutto krishna
wilder 5forest wildlif alaska refug canyon arctic 4mountain wyom trek
dispos 6wast recycl 5garbag dump 4asset transfer liquid trash sewag
trailer 6truck 5car rental 4boat footag load tent cart wagon
bonus 6pai payment compens salari 5pension bonu incent reward dividend buyout hefti 4unpaid lavish
newman 5schumach 4armstrong berger
biden 7obama mccain lieberman 6clinton barack hillari chenei rodham 5dodd
arlington 6cemeteri 5maryland baltimor richmond springfield waco lexington pasadena
charit 7chariti 6foundat donat nonprofit 5organ fund fundrais endow 4individu trust
ramirez 8rodriguez ortiz 7gonzalez martinez hernandez rivera 6perez jeter sosa 5pinch vaughn piazza guerrero 4alex valentin
subcommitte 6committe judiciari oversight 5senat panel commerc chair chairwoman undersecretari
chat 5internet web phone onlin convers listen blog casual twitter
shopper 6retail shop groceri 5consum store custom buyer discount mart supermarket vendor 4marketplac
ismail 5khan ahm ahmad mahmud malik jamal mustafa kamal 4yusuf
floyd 4jimmi pete funk
yeah 7mayb ok 6think realli everybodi oh guess crazi anymor gonna 5repli hell ai daddi
circu 5carniv 4danc puppet
con 6que una 5lo la en su se mi es por
doha 6qatar 5dhabi 4confer championship summit cairo wto dubai
arbitr 5court disput juri wto antitrust litig plaintiff 4judg settl jurisdict void
speedwai 6indianapoli nascar daytona 5race motor prix motorcycl busch 4winston gp
mccarthi 4communist
clergi 8priest 7cathol 6church bishop dioces congreg episcop anglican archdioces ordain 5cleric hierarchi
porter 4baker hawkin wheeler
lewinski 6testifi monica starr libbi 5jackson testimoni simpson nixon rove whitewat 4impeach intim paula
supposedli 5never actual appar reportedli allegedli somehow secretli presum 4belong famous
truste 6board endow 5appoint faculti 4superintend alumni rector
spite 6despit 5frustrat 4disappoint overcom impress nevertheless contrari persist
turf 5grass derbi 4fight dirt anita belmont breeder
manor 7castl 6estat abbei cottag 5chapel monasteri mansion inn 4properti
bruno 4nicola marco andrea philipp ruiz rossi
everton 8newcastl tottenham sunderland fulham middlesbrough 7chelsea blackburn aston charlton wigan 6arsen fa bolton trafford 5ferguson ham roonei kean
tottenham 8everton sunderland fulham wigan middlesbrough 7manchest liverpool chelsea newcastl blackburn aston charlton 6bolton trafford 5arsen ham wemblei 4robbi
sichuan 8yunnan 7guangdong zhejiang fujian shandong jiangsu 6provinc mongolia xinjiang 5prefectur 4kobe
penni 5dollar cent rupe 4price yuan
calgari 9edmonton 8vancouv winnipeg 7toronto montreal ottawa 6buffalo alberta oiler
steer 5wheel brake 4gear thrust
ricardo 6jorg eduardo julio 5carlo lui manuel silva raul sergio alejandro
ricki 5phil bowler shane sammi waugh 4chri jimmi billi brad justin lara erni shaun batsmen
undergradu 8graduat 7colleg student academ harvard faculti bachelor enrol phd 6educ degre scholarship yale curriculum cornel diploma vocat 5admiss alumni lectur tuition fellowship campus accredit
memor 5rememb occas funni heroic vivid 4farewel parodi gloriou
meaning 7substant 6tangibl 5opportun achiev comprehens genuin satisfactori 4signific progress crucial breakthrough inclus
spike 5price rise drop sharp surg soar spiral flare
vertic 8horizont 6angl curv 5wing rotat diamet axi width 4surfac beam fold arc circular blade graph
es 7que 6el en se una por dar 5est con para si 4au hai
grozni 7chechen sarajevo pristina 6kabul chechnya outskirt 5serb ossetia besieg bihac
pataki 8giuliani 7cuomo 6schwarzenegg romnei rudolph whitman spitzer schumer 5governor mayor bloomberg 4paterson
blast 5rocket blow slam rip smash bunker barrag lash 4hammer ditch
sake 5whatev anymor digniti necess 4everyth sacrific essenc virtu
kidnei 8liver 7transplant 6heart cancer lung tissu diabet cardiac 5blood donor
disrupt 6sabotag 5interrupt hamper paralyz havoc 4affect postpon crippl
bubbl 6burst 5cool 4crisi boom turmoil liquid panic meltdown
reunion 6reunit 5anniversari concert celebr farewel 4attend wed hiatu
deng 7jiang 6mao zemin 5hu zhu zhou zhao peng 4tiananmen
escort 7convoi 6patrol destroy cruiser 5arriv ship duti fleet helicopt dispatch ambul warship bodyguard
hbo 7abc nbc 6tv cb mtv pb itv 5fox warner turner espn paramount
battlefield 5war 4militari battl combat enemi warfar wartim
ge 6siemen 5compani gm ceo nissan citigroup daimlerchrysl welch mcdonnel daimler 4relianc
upward 8downward 5trend slide spiral 4rise forecast sharpli curv upsid
cannon 7gun mortar 6fire tank artilleri bullet rifl ammunit grenad pistol 5arm shell propel barrag calib baton 4dispers
pleasant 6quiet 5gentl 4nice mild scenic
edmonton 9calgari 8ottawa 7toronto montreal vancouv winnipeg oiler 6buffalo alberta
vacant 5seat 4fill occupi empti
morrison 4hanson
nightmar 6terribl 5dream tragedi horror horribl miseri ordeal haunt despair miser 4scenario midst
missionari 6priest baptist pastor methodist evangel lutheran nun 5presbyterian emigr
coke 7coca cola pepsi 6beer soda 5milk bottl beverag brew
farther 5far move mile northwest northeast southwest inland drift 4toward beyond closer
newport 6auckland norfolk cardiff 5richmond portsmouth charleston plymouth brighton
boot 6shoe hat pant heel helmet 5wear belt leather patch strap pad glove rope 4fit
merchandis 7apparel 6sale retail 5store item advertis discount mart toi 4distribut franchis sponsorship
kurt 5erik wolfgang ander werner 4karl otto wilhelm
koh 6ah uh moo sah ree kee ih eh 5chee wah yoo duh 4roh fea
francoi 6jean 5jacqu pierr claud laurent philipp alain dominiqu 4lionel pascal
prophet 7muhammad 6holi bibl biblic 5god jesu christ abraham testament isaac imam mose 4ayatollah curs
enlist 6volunt recruit 5sergeant mentor legion servicemen 4assign colonel
den 5der 4van han und
lawn 6garden grass 5park tree backyard picnic 4wood oval sidewalk
magistr 6court judg prosecutor 5juri tribun prosecut judici sheriff
theologi 8philosophi 7seminari theolog 6professor religion teach doctrin divin philosoph sociolog 5spiritu buddhism emeritu rector 4tenet
stricken 6impoverish 5rescu survivor devast ravag distress 4sick evacu
newest 5flagship 4newer
cholesterol 7fat sodium milligram 6gram calori mg 5protein vitamin satur
monarchi 6monarch 5kingdom reign secular throne ruler dictatorship 4abolish depos dissolut
insuffici 8inadequ 7suffici 6lack adequ 5necessari prove ampl ineffect 4proven deem
observatori 7telescop 5laboratori meteorolog lighthous beacon 4orbit volcano geolog
mask 6wear clad 5hat shield costum helmet 4dress glove
inabl 6failur 5fail lack abil unabl struggl overcom reluct frustrat willing
gym 6gymnasium 5room outdoor classroom locker auditorium workout yoga
moss 4soil
lesbian 8gai 7homosexu 6sex feminist 5woman marriag sexual hispan gender advocaci workplac 4latino
wash 6clean 5water dry mud bath brush drain shower ashor 4wipe
lesli 4melissa
ferdinand 5henri 4emperor frederick marco philipp napoleon
filmmak 7movi screenwrit 6writer actor artist documentari novelist screenplai playwright 5hollywood creativ photographi creator theatric comedian spielberg 4director
confidenti 6document anonym disclos disclosur 5inform secret privaci memo memorandum withheld 4contact breach secreci
ki 5moon nam 4jong hyun yong pak choi
axi 5alli rotat vertic 4angl triangl align vector horizont
jacki 5judi 4kelli johnni ruth kathi
grate 6thank 5deepli proud pleas sorri glad humbl sincer
hamlet 7villag 6town 5west locat rural parish unincorpor cottag
patch 5boot 4green wood skin
ambush 7attack gunman 6soldier suicid patrol convoi roadsid sniper 5civilian chase wound raid shootout assail rampag
elliott 5stewart 4wallac dale allison
voyag 7journei 6ship cruis expedit sail 5mission trip discoveri aboard embark atlanti 4explor trek maiden
consul 7embassi 4ambassador diplomat
bashir 6omar
insight 6knowledg perspect 5experi scientif creativ thought clue clariti
wreckag 7debri rubbl 6crash rescuer corps 5search rescu survivor wreck retriev 4salvag
hander 7pitcher starter 6in pitch bat hitter baseman fielder bullpen 5batter reliev spinner
reinforc 5troop deploi strengthen bolster garrison 4infantri armor fortifi
turnaround 6recoveri 5pace restructur comeback slowdown downturn setback 4optim
toppl 7oust overthrow 6ouster depos 5regim swept crush 4coup
belov 6hero legendari grandmoth birthplac rever 5father famou legaci uncl hometown grandfath dear haunt
ba 5med 4ma
cal 5ucla usc baylor 4arizona
hatr 6prejudic 5racial anger hate reveng passion suspicion sectarian racism guilt resent 4hostil toler
ideolog 6polit 5leadership liber moral philosophi belief notion partisan rhetor tendenc marxist pragmat 4hierarchi rigid
afc 8nfc 6playoff nl 5leagu super nfl ncaa afl steeler
ravag 7devast 6plagu 5flood drought rebuild impoverish stricken famin crippl havoc
bent 4stick loos lean twist
falcon 6raider panther buc seahawk 5eagl bronco dolphin raven 4hawk
sprawl 5neighborhood downtown surround vast suburb outskirt dens dusti 4center
interrog 7detaine 6fbi cia detent tortur guantanamo videotap 5intellig custodi undercov
contamin 7toxic 6bacteria poison taint radioact 5chemic pollut spill anthrax leak hazard sewag 4dump urin unsaf
yearli 8annual 7monthli 5quarterli capita 4averag highest weekli subscript
lunar 6moon orbit 5solar mar astronaut spacecraft apollo asteroid atlanti 4calendar eclips
ft 6meter cm 5foot km inch height tall diamet width 4depth altitud
hint 6suggest 5comment acknowledg doubt indic surpris specul greenspan clue underlin 4rumor
habit 4behavior childhood diet lifestyl
garrison 6armi troop fort barrack fortress besieg 5occupi infantri sieg cavalri reinforc fortifi 4outpost
tyler 4rachel brandon
episcop 7church bishop dioces methodist anglican ordain 6parish chapel archbishop pastor congreg seminari clergi presbyterian 5vatican archdioces papal rite rector
patricia 5barbara jane laura lisa carolin sandra stephani judith 4kathleen eva heather
thriller 7drama 6movi novel comedi fiction fantasi horror epic 5romanc sequel remak trilogi
shallow 6deep sandi 5sea lake shore depth deeper marsh tidal
ivanov 7igor lavrov 6russia sergei medvedev yevgeni primakov 5solana dmitri chernomyrdin pavel vera 4rubin
pullout 7withdraw 6hebron timet golan 5gaza deploy timelin incurs 4settlement
louis 6mari ann catherin 5elizabeth margaret christin carolin judith
roland 5wimbledon clai
grim 8bleak 6stark dire 5upbeat backdrop dismal vivid 4ei
acclaim 6soundtrack renown 5movi popular success debut notabl prais internation cinema theatric garner prolif antholog
nah 6ah oh 5ree mee rah kuh eh duh dah 4oo
murdoch 7rupert 6turner 4sharehold warner takeov telecom thomson tabloid
hay 4taylor barrett
stupid 7wrong crazi silli 6bad mistak sorri ugli horribl ridicul irrespons absurd 5hate dirti cruel nasti fool nonsens 4wise
goali 6goalkeep puck defenseman 5shot rooki nhl bruin catcher 4past keeper
offend 6punish 5crimin anyon citizen convict abus hate homosexu 4disabl
bethlehem 7hebron 6gaza jerusalem ramallah nablu jenin jericho 5sieg beit
absorb 4liquid dioxid sunlight
ree 6ah ee kah bah mah sah koh rah kee eh dah 5hah nah mee ur noh ahn wah 4fea chee
scrap 5abandon shelv dismantl recycl 4tariff abolish salvag repeal
ir 6taxpay 5feder tax file disclosur 4congression fee scrutini
berth 6semifin quarterfin clinch 5tournament qualifi playoff semi trophi finalist 4covet
slaughter 7herd 6cattl cow poultri sheep pig 5livestock hutu tutsi butcher
novelist 8poet 7writer playwright 6novel fiction literari filmmak screenwrit 5historian romant romanc prolif 4laureat freelanc
buck 5clipper 4laker maverick
panther 7raider 6buffalo devil bruin falcon packer vike redskin seahawk 5tiger eagl dolphin bengal penguin flyer bulldog blazer 4leaf
log 5timber 4lumber
unhcr 7wfp 6refuge unicef icrc 5humanitarian repatri 4un commission displac
blackburn 8sunderland fulham middlesbrough 7newcastl bolton portsmouth everton tottenham southampton aston charlton 5rover
locomot 6railwai engin railroad steam diesel freight wagon carriag 5prototyp 4gaug
garlic 8pepper onion 7chop lemon ginger 6salt oliv butter sauc juic teaspoon tomato tablespoon slice spice fry lime peel 5add fresh medium stir herb boil
sunshin 5warm raini 4winter sun rain snow sunlight
datafil 5sked xfdw 4emerg
accuraci 6accur precis 5reliabl 4qualiti assess valid calcul clariti
poster 7banner 6pictur photo portrait slogan 5displai print photograph logo stamp cartoon icon artwork clip 4billboard pen propaganda
rage 6erupt blaze 5violenc fight clash fierc ensu furi flare 4sporad
treasur 6relic 5collect heritag valuabl preciou artifact antiqu 4museum collector
hosni 9mubarak 6egypt assad 5arafat abba cairo yasser pere moussa 4gadhafi
manuscript 6document text copi testament inscript 5book collect librari earliest archiv dictionari fragment specimen 4unfinish
aung 9kyi suu 4myanmar junta burma yangon tiananmen
booth 5shop 4vendor
betti 5ellen emma dorothi anni liz 4babi ann margaret
graviti 6quantum 5earth theori particl veloc 4radiat magnet equat arc
len 5angl 4mirror strasbourg
mee 6ah ee 5kah nah ree rah ih goh tah eh
leap 7jump 5climb 4step dive tumbl bounc dash stumbl
geolog 6archaeolog geologi 5geograph volcan antarct meteorolog antarctica 4survei map explor observatori
workforc 6employ 5employe emploi salari enrol unemploi payrol retire 4layoff staf manpow
frenchman 7spaniard 5franc nicola nadal briton compatriot mauresmo 4roddick
chop 7garlic slice onion peel 6pepper oliv tomato tablespoon 5fresh lightli nut gentli freshli 4asid
felip 6lui alonso vicent calderon 5carlo fernando ferrari zapatero luiz alfonso
renov 6build construct rebuilt demolish 5facil restor reconstruct repair rebuild upgrad reopen reloc 4extens demolit
diagnosi 7diagnos 6ill treatment patient cancer symptom therapi alzheim prostat 4condit
hurdl 7obstacl 5sprint 4champion meter overcom freestyl medalist daunt
fossil 7dinosaur 6specimen 5find speci discov genu extinct mammal skeleton 4fragment abund
screenplai 7script screenwrit 6movi write novel filmmak 5direct adapt emmi playwright remak pulitz
teaspoon 8tablespoon 6salt pepper garlic lemon ginger freshli vanilla
biblic 7testament 6bibl hebrew prophet mose mytholog 5interpret abraham myth isaac
zhou 7liu zhang yang yu wei zhao xu liang 6tang qian shi qin tong 5dynasti deng
edgar 4jorg theodor
unexpectedli 6surprisingli 5fall sharpli surg unexpect slump jobless abruptli 4meanwhil pois
logist 6manpow 5oper equip transport technic task infrastructur mainten conting
khatami 7ahmadinejad khamenei 6reformist 5ayatollah 4obama putin mahmoud akbar
nicaragua 7panama salvador guatemala rica hondura 6mexico cuba puerto peru rico ecuador dominican rican guyana 5haiti
oven 7bake 6cook butter fry refriger 5heat pan cake grill 4rack
hanoi 6vietnam minh phnom penh 5shanghai seoul bangkok lao guangzhou yangon nguyen
heal 5heart surgeri pain spiritu bone cure fractur 4miracl trauma
mighti 5devil 4defeat warrior beast
catcher 8outfield 7pitcher baseman shortstop 6starter hitter fielder bullpen 5derek goali defenseman 4mike joe backup shawn
madonna 5jackson singer 4pop idol elvi christina preslei nude
pct 4percent rise fall quarter surg gdp slump tumbl
testament 7bibl biblic 6text hebrew gospel manuscript 5translat prophet 4abraham mose
workplac 5employ discrimin privaci lesbian 4health employe gai harass
goodwil 5gestur gratitud 4gift friendship joi
durham 6yorkshir essex somerset sussex lancashir surrei worcest 5devon raleigh
notifi 5request alert disclos consent voluntarili 4notic compli promptli verifi withheld
monarch 6king reign throne ruler monarchi 5royal queen crown
abolish 6enact repeal 5constitut impos legislatur amend statut reinstat 4slaveri monarchi scrap outlaw taxat compulsori
tomato 7pepper onion 6sauc bean dri garlic chop cherri lemon potato salad slice ripe 5fresh appl grape can strawberri
inclus 5integr divers 4uniti comprehens framework reconcili represent meaning
sergio 6garcia 5carlo manuel miguel ricardo eduardo alvaro romero
turin 6rome milan munich venic genoa 5itali athen florenc cologn bologna
throat 6neck chest nose stomach ear tongu lip 5skin mouth wrist bleed 4belli
reunif 6cypru unif 5reconcili 4peac progress quo secess
forthcom 7upcom 4ongo preview coincid
guilt 6confess 5truth innoc suspicion motiv sin shame hatr grief denial conscienc prejudic
accident 6appar fatal 5kill fire shoot accid explod poison stab drown intention mistaken 4instantli
be 6human evil creatur 5god alien divin 4anim destini ancestor realm
thoroughli 6carefulli 5fulli properli lightli 4cook thorough promptli
oracl 7microsoft 6ibm intel cisco netscap 5yahoo hp hewlett lotu compaq
particl 6molecul ion 5atom magnet graviti quantum veloc plasma 4atmospher crystal fluid alpha
blend 6mix mixtur flavor 5combin tast pure cuisin spice
embarrass 6shame 5scandal mistak shock disappoint sorri regret apolog outrag ridicul awkward 4resign revel overshadow
fitzgerald 5starr libbi 4inquiri rove
pond 7lake reservoir 6water creek dam marsh 5river pool nest fountain freshwat trout 4glen
acquir 6bui acquisit 5stake 4own asset ownership purchas leverag
curv 6angl vertic 5path parallel loop downward bend slope horizont 4shape bound smooth upward triangl circular
sebastian 5carlo juan 4spain lui pablo
deadlock 8stalem 7impass 6stall 5negoti disput resolv standoff mediat contenti restart disagr protract
umbrella 5organ 4group allianc hat
forg 5friendship 4cooper ti partnership mutual pact
layout 6graphic configur 5design 4featur architectur manual interfac exterior
ibn 5abdullah muhammad 4bin abu ahmad aziz sultan abraham
stint 6tenur hiatu 5career 4season regular
valentin 5christma 4baseman easter thanksgiv ramirez shortstop vaughn
darren 6bowler shane 5ian jami brett spinner shaun batsmen 4kenni
kai 5lee lin wong cheng wan chu 4chung feng
lure 6attract woo 4tourist buyer wealthi eager persuad incent
punjab 7pradesh lahor gujarat 6bengal kerala nadu 5district india delhi jammu 4voivodeship
propel 6rocket thrust 5drive tank grenad cannon torpedo cylind 4gear ram
gibb 6boucher 5powel richardson fleischer shaun 4ross butler johnston mccurri
christin 5ann ellen louis amanda stephani judith jenni 4martha janet tina
furiou 7angri 6fierc frenzi 5anger bitter frustrat outrag provok relentless bitterli furi 4intens defiant fieri
fisheri 7forestri 6fish agricultur wildlif maritim tuna 5tourism fishermen salmon ecolog 4commission
unawar 6unsur 5appar acknowledg unclear ignor suspici presum mistaken 4awar notic
variabl 7paramet 6equat 5factor function constant depend vari variat linear vector veloc differenti 4random interv
dip 7drop slip tumbl 6rise fall plung slid plummet 5slightli 4meanwhil overnight retreat
chung 7cheng chun 6lee ho lin yu huang dong cho yong 5nam lim tai 4kai koo
tendenc 6attitud perceiv 5influenc behavior belief percept ideolog 4bia authoritarian inclin
bernank 8greenspan 7paulson 6policymak 5recess stimulu ecb 4feed treasuri alan cautiou lindsei petraeu
bounc 6ball slip swing knock slid 5back kick rebound slide snap puck glanc vollei stumbl drift 4push pick dive leap backward flip
16 912 11 15 13 14 18 17 810 20
instructor 6train teacher teach 5trainer recruit sergeant mentor technician counselor vocat yoga 4martial scout
parol 7probat 6prison convict sentenc inmat imprison pardon 5amnesti juvenil discharg reinstat
paradis 5island beach resort sanctuari isl seasid 4tourist inn
sluggish 7slow weak slowdown 6economi growth weaker slump downturn robust 5recoveri steadi outlook slower spur dismal dent 4shaki
entrepreneur 6enterpris businessman businessmen savvi inventor capitalist 5busi ventur pioneer innov billionair millionair tycoon
xi 5cricket vii 4viii
prodi 7berlusconi romano 6schroeder silvio aznar barroso 5chirac merkel erdogan zapatero
relianc 4compani industri energi corpor petroleum ge
enthusiast 6applaud 5fan audienc welcom eager skeptic delight curiou cheer energet 4alik environmentalist
downward 8upward 6trend spiral 5sharpli revis revers slide slowdown curv 4adjust
stuttgart 8munich bremen dortmund 7bayern hamburg cologn leverkusen 6frankfurt bundesliga bayer 5bonn
newark 6boston brooklyn 5york airport baltimor metropolitan albani bronx archdioces
barnei 6merril citigroup 5lynch brokerag sach salomon prudenti stearn
homeown 6mortgag lender 5insur afford taxpay default tenant retire
probat 7parol 6convict sentenc imprison feloni manslaught 5prison custodi bail warrant juvenil disciplinari 4discharg
drc 8congo 7uganda rwanda burundi zair 6sierra angola liberia kabila kinshasa 4timor unita
tongu 6mouth ear throat lip 5nose finger teeth chin 4accent
bit 5piec
likewis 7therefor nevertheless 6necessarili similarli moreov nonetheless furthermor explicitli 5henc readili accordingli indirectli 4addition
beam 5radiat laser 4light tube vertic optic telescop horizont
raf 7squadron 6airfield 5command airborn reconnaiss 4air corp regiment
dodg 5ford chevrolet jeep 4car drive toyota chrysler pickup
bang 5loud scream 4door nois burst shout whistl bo gonna
lighter 7heavier 5shorter 4light
methodist 8baptist presbyterian 7pastor congreg episcop anglican lutheran 6chapel seminari missionari evangel ordain 5preacher
yacht 7boat sail 5ship aboard vessel cruis dock warship 4marina rig
perth 8melbourn brisban adelaid 7sydnei queensland auckland canberra 6edinburgh wellington johannesburg kingston harar surrei bangalor 5victoria canterburi pretoria
inappropri 7improp 6irrespons 5sexual behavior deem unaccept unnecessari folei explicit ridicul mislead provoc incorrect irrelev 4unwant
dock 6ship port cargo vessel ferri pier 5harbor termin sail mir yacht marina shipyard
fabric 5materi furnitur textil silk wool garment 4cloth leather fiber
ambul 6helicopt 5hospit bu buse evacu firefight taxi dispatch escort
ratifi 7treati ratif 5agreement approv resolut draft amend pact wto protocol unanim 4convent formal bind kyoto
collar 6black 5white blue wear shirt pant jacket stripe 4fur
confisc 7seiz 6possess 5illeg steal smuggl firearm seizur loot unauthor 4raid
nutrit 7health 6food medicin diet supplement 5medic care calori vitamin 4ration
scream 8cry shout cri 6loud laugh cheer chant 5hear kiss bang whistl laughter 4silent nois
outspoken 7staunch 6critic influenti 5promin longtim blunt populist charismat energet 4controversi reput unpopular sympathet famous fieri
rah 7mah 6ah ree ih eh dah 5ee uh hah kah nah mee med ahb zee 4muh
blank 4ballot empti
reconnaiss 7squadron 6plane helicopt surveil radar aerial airborn 5air mission aviat raf 4maneuv
ulster 6ireland belfast unionist 5scotland sinn fein loyalist scot 4ira cork
firework 6parad 5festiv ceremoni celebr lit torch carniv 4candl
inject 6dose 5pump lethal 4therapi liquid stimul hormon antibiot
clue 5evid detail reveal explan insight hint whereabout glimps 4puzzl
wong 7kong hong cheng 6lin chan yu tung 5tan kai chin wan lim 4ji
sponsorship 6sponsor 5advertis lucr nike 4promot licens logo merchandis
pie 7cake 6bread chocol butter pizza bake cooki dough 5pan
robot 5spacecraft underwat 4space comput monster mous astronaut creatur
brush 5asid wash gentli peel 4dry pepper sprai grill
cherri 6orang appl fruit tomato berri lemon honei grape lime strawberri ripe 5grove 4rose
mediat 6negoti 5talk dialogu envoi truce mideast broker deadlock 4solut indirect
papua 7guinea 6zealand indonesia sumatra 5timor fiji aceh solomon samoa 4java
brink 7verg 5midst avert meltdown 4crisi collaps
jacksonvil 7miami tampa 6florida philadelphia dalla cincinnati indianapoli syracus louisvil 5orlean charleston texan 4charlott
mosul 7baghdad kandahar basra fallujah najaf kirkuk 6kabul helmand 5sunni mogadishu restiv 4compound
hydrogen 6carbon oxygen molecul ion 5ga fuel atom acid dioxid gase sodium 4fusion catalyst
pervez 9musharraf 5sharif vajpaye zardari 4pakistan donald karzai obasanjo
guangzhou 8shanghai tianjin 7beij shenzhen guangdong 6taipei osaka zhejiang shandong jiangsu 5hanoi kaohsiung minh 4xinhua
bend 5loop curv 4bound stretch twist backward toe fork
artifact 7archaeolog relic antiqu 6museum ancient artwork potteri 5collect valuabl sculptur archiv treasur 4trace
cdp 5popul censu household township densiti borough capita 4median
fujimori 6estrada 5peru alberto suharto urib pinochet salina zedillo 4hashimoto
fiat 7chrysler volkswagen 6gm automak nissan renault daimlerchrysl daimler
disband 5dissolv disarm reorgan dissolut 4join renam merg voluntarili
comedian 7actor 6comedi musician 5singer actress filmmak sitcom parodi 4idol
lectur 6professor teach faculti seminar 5harvard workshop undergradu fellowship phd symposium 4regularli
whale 6fish fishermen shark dolphin mammal tuna 5hunt endang salmon antarct greenpeac cod trout 4hunter
showcas 6exhibit 5featur festiv host artist concert celebr highlight 4upcom attract preview centerpiec
curfew 5impos 4midnight closur blockad checkpoint nablu daylight jericho
carpet 5cloth furnitur leather decor silk marbl curtain blanket canva 4tent rug
leicest 7manchest birmingham newcastl leed sunderland fulham coventri norwich 6bristol cardiff bradford gloucest 4eng
broadli 5strongli sharpli somewhat fairli similarli cautious 4slightli broader albeit
anc 6mbeki zuma 5nelson mandela apartheid bjp 4parti mugab afl
trent 6lott 4mcconnel
assumpt 5reason belief fundament notion contrari underli logic doctrin
astro 8sox dodger oriol diamondback 7yanke met cub philli marlin padr 6ranger anaheim nl 5brave brewer
tablespoon 8teaspoon 6oliv butter sauc garlic chop lemon onion 5lime freshli
berri 6fruit cherri 5sweet chocol veget flavor honei herb 4holli
gao 7zhao zheng 6liu zhang wei xu yan cao
anglican 7cathol bishop episcop methodist presbyterian 6church archbishop dioces clergi ordain lutheran 5parish canon canterburi
faa 5administr airlin enforc aviat inspector nasa epa 4safeti inspect
lemon 8juic lime 7garlic ginger 6fresh orang cream pepper oliv teaspoon tomato cherri tablespoon onion peel vanilla 5strawberri freshli ripe 4serv
vacuum 5power cleaner 4pump tube fluid thermal brake
jenkin 4evan butler carr
mentor 5fellow teacher skill teach talent longtim collabor recruit enlist instructor counselor 4lifelong guru
wyom 8montana dakota idaho 7missouri oregon arkansa nevada nebraska 6arizona utah alaska vermont 5state 4wilder
eleph 7lion 6bird tiger cat sheep deer monkei rabbit herd 5wild anim hunt zoo wolf duck shark mammal frog dinosaur 4bear bull swan
unspecifi 7undisclos 5punit 4bail
subtl 5unusu contrast obviou distinct blunt clever awkward vivid textur 4familiar delic
marvel 6comic 5amaz fantast superman 4fiction wonder creator fascin
fraction 5amount sum proport 4roughli equival bulk smallest sizabl
vintag 5antiqu 4wine luxuri miniatur
smell 5tast 4someth sweet smoke loud laugh
grammar 5school colleg england languag teach elementari mathemat dialect 4spell
ming 7yu tang yi yao liang 6dynasti wei cheng feng 5sun
kumar 5india sri singh rao 4lanka bangladesh lankan krishna
samsung 7soni hyundai nec 6mitsubishi nissan motorola 5ibm nokia kodak ericsson 4micro
roc 7taiwan 5china chen mainland dprk macao 4taipei sino
tighten 8tighter 6eas stringent 5tight tougher curb relax rein
marbl 7granit 6stone brick sculptur tomb limeston facad 5palac glass bronz wooden decor dome carv carpet exterior altar
clemen 6yanke sox pitcher 5pitch dodger met steroid mcgwire jeter
erdogan 5prodi gul 4turkei schroeder merkel koizumi aznar
mont 5de del 4la grand el carlo alto rei
kidnapp 6hostag freed kidnap abduct ransom 5gunman sayyaf captiv thiev 4surrend
vendor 6shop 5store custom buyer hardwar seller groceri shopper 4booth
plateau 6vallei mountain plain rocki canyon glacier slope 5peninsula height ridg basin himalayan limeston 4volcan crest
busch 6nascar schumach porsch 5lap ferrari renault speedwai daytona earnhardt
kyrgyzstan 7uzbekistan 6kazakhstan tajikistan turkmenistan 5belaru azerbaijan 4moldova tbilisi
ashlei 5gile 4adam roonei lauren
outfit 6wear dress hat pant 5suit cloth shirt jacket costum 4fit fanci
volkswagen 8bmw 7toyota nissan renault fiat volvo benz daimlerchrysl porsch daimler 6ford merced mitsubishi 5siemen telekom
patterson 5rilei
fold 4front split sheet wrap rotat vertic horizont dough
creatur 7monster beast 6anim be 5planet evil wolf dragon alien fairi mammal spider vampir dinosaur 4human encount robot snake prei
wipe 5tear 4lose awai save pull knock wash
essenc 5true truth concept spiritu notion pure wisdom virtu 4essenti sake
poison 6deadli toxic contamin radioact 5kill substanc bacteria anthrax accident taint 4lethal
johnston 4smith taylor gibb macdonald
lott 6gingrich trent newt daschl mcconnel gephardt 5senat reid lieberman pelosi lindsei dodd 4dick collin
carei 5obasanjo 4mccartnei
eritrea 7ethiopia 6sudan 5somalia chad liberia 4uganda ivori khartoum
prematur 5pregnanc infant 4birth pregnant
cardiff 7wale manchest leed nottingham 6liverpool dublin birmingham brisban newport leicest southampton gloucest 5canterburi vale wemblei 4cork
grief 7joi despair 6emot anxieti sympathi mourn condol miseri 5pain shock tragedi guilt trauma distress ordeal
unif 6reunif 4hyun
pizza 7burger sandwich 6restaur bread cake pie salad pasta 5mcdonald homemad
voluntarili 6refus promptli 5temporarili compli notifi 4immedi surrend disarm disband
disturb 5incid violent frighten 4behavior provok
torr 7benitez 6rodriguez gonzalez perez hernandez rivera rey ortiz 5ramo piazza
likelihood 6risk 5possibl potenti indic factor outcom extent anticip immin minim certainti 4prospect
estrada 7arroyo 6fujimori 5thaksin ramo suharto megawati zelaya 4perez fidel gloria
pianist 8musician 7singer compos songwrit 6jazz piano conductor vocalist 5dancer philharmon tenor
jintao 8hu zemin jiabao 7jiang 6wen zhu 5cpc peng 4npc
bankrupt 6bankruptci 5subsidiari ail creditor conglomer defunct repai crippl
brass 5metal string guitar bass drum ensembl 4chamber trio
bribe 6briberi improp 5monei allegedli launder fraudul cheat improperli 4fake manipul
conceiv 5imagin invent envis 4idea succe truli devis
molecular 7biologi 6genet chemistri evolutionari 5research analysi biolog mechan quantum genom synthesi physicist
xinjiang 7yunnan 6tibet guangdong mongolia sichuan shandong 5tibetan zhejiang 4autonom
casual 5fashion dress chat 4wear shirt dine joke pant
ashcroft 6gonzal 5bush clinton senat mccain giuliani reid specter schumer mcconnel 4reno mueller olson
drain 5water flow dry reservoir pour wash irrig drainag boil 4liquid divert
newer 5older smaller cheaper upgrad compat 4modern newest inexpens
jin 7yu yi 6liu yang jung dong min cho shi yong liang choi 5li han hui 4sun
wherev 7whenev 6everyon els whatev anybodi whoever 5happen regardless everywher anymor
slash 8cut 6reduc 5deficit trim curb 4rais rein drastic
merci 6god bless 5christ grace heaven divin salvat compass 4sacrific
14 920 12 11 15 13 16 18 17 810 30 40 60 750 4compris
avalanch 6lightn 5colorado landslid 4snow flood swept flame flyer
backdrop 5contrast shadow stark grim bleak vivid 4dramat highlight spotlight depict
luther 4memori prayer rever
jessica 5sarah jane jennif girlfriend kate rachel melissa 4nicol tina hannah
finest 6famou greatest renown foremost 5oldest arguabl prolif magnific
scoreboard 5lanka replai 4match sri cricket wicket indi umpir
contenti 6debat disput controversi 5issu deadlock disagr impass substant tricki protract problemat 4delic pivot
sibl 7sister cousin grandpar 6famili parent daughter brother older younger grandchildren nephew spous offspr 5coupl twin elder 4youngest reunit
beatl 7mccartnei lennon 6dylan preslei 5album song tribut elvi 4harrison
do 6santo os 5da pc browser vista desktop compat rom
bengal 6punjab 5bangladesh buffalo queensland panther saskatchewan bulldog 4raven
taint 6scandal contamin 5milk poison briberi 4alleg corrupt
mickei 5hank superman 4billi mous willi stan
becker 7agassi sampra haa 6roddick hingi sele novak djokov safin 5murrai rubin stefan johansson goran
kyle 4jeff glenn doug traci brandon
carniv 6festiv parad 5celebr circu firework pageant 4holidai gala
namibia 8botswana 7zambia mozambiqu 6africa zimbabw guinea angola tanzania ghana cameroon malawi togo 5madagascar
durat 6interv 5period length maximum shorter shorten 4minimum prolong
franz 7wilhelm josef 6von otto wolfgang friedrich johann ludwig werner 5karl han philipp klau anton ernst reich 4wagner lang
pistol 8rifl 7gun calib 6bullet ammunit grenad firearm cannon 5arm automat knife
eleg 6style beauti charm 5simpl fashion manner grace decor victorian fanci magnific 4interior handsom
brotherhood 5movement jihad fundamentalist 4islam uniti solidar salvat fratern
tucker 4bailei
exhaust 4discharg
triangl 4circl axi curv
ub 8suiss 7merril citigroup 6bank asset lynch goldman deutsch brokerag lehman sach hsbc aig salomon barclai prudenti 5account ing fargo worldcom madoff 4andersen
vajpaye 6musharraf 5singh koizumi pervez bjp 4delhi barak cameron hashimoto
environmentalist 5conserv environment activist advoc skeptic greenpeac propon 4enthusiast
militiamen 8militia 6soldier insurg gunman sadr loyalist 5troop paramilitari mob hutu mahdi warlord renegad 4loyal unarm
memorandum 6memo communiqu 5agreement sign letter document outlin confidenti 4ink
cage 4insid
provok 7spark 6prompt anger trigger outrag backlash outcri 5fear hostil confront furiou provoc unleash quell 4reaction disturb
potato 7bread veget bean onion pasta 6rice cook chees dish pork flour tomato salad bacon fri slice banana 5egg pot dri nut lamb stuf shrimp peel 4ripe
deadliest 6worst deadli 5kill attack bomb suicid devast 4tornado
kobe 6bryant 5laker 4earthquak sichuan osaka pacer kidd iverson
malta 6lithuania estonia latvia iceland 5greec cypru macedonia baltic sicili gibraltar 4holland marino
slogan 7banner chant 6shout poster 5flag proclaim anthem mock motto
sheer 4enorm hee
fortress 7castl 6garrison 5fort sieg mediev airfield byzantin fortifi besieg 4outpost
bypass 5rout highwai exit termin interst terminu freewai sr interchang expresswai congest
kit 5avail equip packag 4tool bag portabl accessori
benefici 5relat cooper relationship bilater mutual friendship harm enhanc 4import promot friendli healthi desir
carolin 6mari ann stephani 5elizabeth jane anna margaret patricia louis emili alexandra 4anni christina tina
marsh 7freshwat wetland swamp 6habitat pond 5lake sandi shallow heath coral reef tidal 4eros
bordeaux 8lyon marseil 7toulous 6milan monaco strasbourg 5franc juventu stade
anthem 6song sing chant 5danc tune choru slogan melodi ballad
fleme 6strauss 5mcgrath waugh 4morgan ian vaughan
dot 4across border yellow map com
caucasu 6chechnya balkan 5region baltic tajikistan himalayan restiv abkhazia caspian siberia 4breakawai
sodium 7cholesterol milligram 6fat protein gram calori mg satur 5acid hydrogen ion vitamin
strauss 6fleme kahn 5vaughan graem 4jacqu
kahn 6strauss
malaria 8tuberculosi 7hiv cholera polio 6ill infect vaccin fever epidem tb 5preval 4nile
salem 5virginia sabah 4al hassan richmond rochest saeed midland
pablo 7juan 6carlo lui miguel 5colombia garcia manuel luca gabriel 4sebastian
credenti 5academ certif qualif 4skill excel merit diploma accredit
skull 7bone 6fragment fractur skeleton jaw 5bodi neck teeth specimen dinosaur tooth
colt 7bronco 6steeler redskin charger raven 5cowboi bull packer buc
pv 6graf 5add ed updat ld recast 4bc xxx
bathroom 7room kitchen bedroom toilet 6floor apart basement closet 5door bed bath locker
extinct 6speci mammal dinosaur 5genu endem fossil ancestor 4descend occurr
snake 6rat spider frog 5cat monkei rabbit 4river creatur
bizarr 7strang 6weird silli absurd 5unusu funni seemingli tragic twist scari revel chaotic awkward intrigu 4infam
seeker 7asylum 5refuge immigr migrant 4visa guantanamo deport repatri
rampant 6corrupt 5widespread curb plagu piraci 4violenc abus traffick
syracus 7pittsburgh 6philadelphia jacksonvil louisvil georgetown rutger 5minnesota penn albani notr rochest auburn baylor 4dame
outlaw 6ban 5prohibit 4abolish sect homosexu
bless 7god 6holi faith christ prayer prai divin merci 5jesu sacrific benedict feast curs 4grace virgin miracl
boucher 6gibb 5powel richardson mccurri shaun 4fleischer mccormack
aris 5problem circumst disagr 4question conflict occur disput resolv complic
matrix 6graph vector 5function represent domain equat linear paramet 4element sequenc partit
billionair 7millionair tycoon 6businessman 5wealthi richest entrepreneur 4conglomer capitalist buffett
emili 6sarah jane alic emma katherin 5ann jennif julia rachel carolin luci rebecca rita dorothi anni hannah 4deborah heather
diari 7memoir 6book biographi autobiographi excerpt 5document chronicl archiv essai
rim 5crater 4southeast basin outer diamet fork
hingi 8agassi henin clijster sele martina sharapova mauresmo 7sampra davenport serena djokov 6becker lindsai 5novak sorenstam johansson 4justin
feat 6accomplish 5success achiev triumph heroic 4career amaz mileston
recount 6ballot 5gore 4vote count elector testimoni juror talli
buddi 6dad 5friend gui mom pal daddi 4jimmi uncl
arc 5horizont 4angl vertic graviti
elena 7vera 6maria sharapova 5russia seed anna yevgeni mauresmo 4def ana
privileg 5grant citizenship oath exempt spous 4privaci claus depriv
macedonian 7albania 6macedonia 5ethnic kosovo serbia yugoslav estonia armenia moldova 4cypru
unincorpor 6locat township adjac 5area district counti villag portion hamlet 4proxim canton
ramadan 5dai holidai holi easter thanksgiv feast yassin 4prayer
essai 7book write articl biographi poetri poem memoir autobiographi antholog scholarli 6publish literatur commentari illustr thesi excerpt prose 5review journal subject topic diari 4entitl introduct
forestri 7agricultur fisheri 5depart ministri resourc forest tourism mine wildlif ecolog veterinari geologi 4holt
curiou 6angri wonder delight fascin frighten 5strang excit enthusiast intrigu 4suspici sympathet glimps
optic 6fiber laser 5digit cabl electron satellit magnet telescop sensor 4beam thermal analog
forens 6expert specialist examin psychiatrist 5investig laboratori dna lab detect psychologist autopsi
oman 8qatar emir uae 7saudi arabia kuwait bahrain 6tunisia brunei dhabi 5gulf jordan yemen arabian sabah
oriol 8yanke sox met astro philli marlin diamondback 7dodger padr 6oakland cub anaheim nl raven 5ranger jai brave ballpark
yushchenko 7viktor kuchma 6putin yeltsin saakashvili 5medvedev lukashenko kostunica
alexandria 5cairo 4orlean richmond florenc napl rochest patriarch corpu
lindsai 7davenport serena 6hingi henin clijster sele sharapova mauresmo 4justin
canon 6bishop 5church saint cathedr archbishop anglican patriarch rector
umpir 7refere 5cricket 4icc scoreboard replai
cheng 7wang wu lin yu huang chung wong fu chu feng 6ma wen chan chi ming hui chiang dong chin chun ying 5yuan kmt kai tung gong kuomintang tai
threshold 6minimum 5exce exceed 4level reach highest maximum lowest criteria
tuition 6payment fee scholarship enrol 5student salari medicaid undergradu 4unpaid
ballist 8missil 6nuclear weapon warhead 5capabl radar submarin prolifer weaponri 4test
portabl 7laptop 6pc desktop 5comput equip machin mobil devic instal playstat consol 4backup kit
bundesliga 7bayern dortmund leverkusen 6leagu munich premiership releg stuttgart bremen 5club premier uefa scorer bayer liga
indefinit 6suspend 5postpon resum detent temporarili hiatu 4extend perman halt suspens closur expir prolong moratorium
prototyp 6model engin 5design experiment locomot variant 4plane launch
boo 6crowd cheer 5fan loud shout applaus 4greet laugh
whoever 7somebodi 6sure els everybodi whatev nobodi anybodi wherev 4regardless
patron 5gift worship 4famou guest wealthi loyal lover rever
denial 5deni apolog wrongdo guilt justif 4fals holocaust assert
buzz 5hype
evangel 7christian cathol baptist lutheran 6faith pastor congreg missionari methodist theolog presbyterian mormon 5outreach preacher
kph 9mph 6kilomet wind 5mile speed km storm 4northeast
pig 8cow 7chicken cattl sheep 6anim dog cat poultri slaughter rat monkei rabbit herd 5pet duck lamb bred 4feed mad butcher
napl 7sicili 6rome venic genoa 5itali florenc bologna palermo 4alexandria
batch 4shipment
exam 5grade graduat examin admiss math certif qualif placement diploma 4test
dug 7dig 6rubbl 5buri cave mud dirt mound bunker ditch 4lai
fdch 4conglomer
ouster 7oust 6toppl 5coup aristid overthrow depos 4regim demis bertrand
tsvangirai 7mugab 5opposit zimbabw gbagbo harar kibaki 4mbeki zuma
salad 7sauc dish soup pasta 6tast chees bread oliv recip tomato pizza potato fri sandwich 5toss grill crisp cocktail
pile 6rubbl garbag trash stack 5debri mud dirt dump
collector 6seller 5collect dealer buyer antiqu 4auction coin treasur
okinawa 5island hawaii prefectur 4japan marin
enzym 6protein molecul 5gene acid bind synthesi 4dna bacteria
interfac 6softwar user hardwar configur compat 5system code platform applic visual protocol mode interact input server modul autom algorithm setup 4connect layout embed gameplai ip
mclaren 8ferrari 7schumach 6merced bmw renault alonso 5driver formula hamilton rider 4armstrong webber
rivera 8ortiz 7rodriguez martinez perez hernandez ramirez 6gonzalez lopez torr alvarez 5franco ramon ruiz piazza guerrero santana romero
cart 6truck bicycl wagon 5car driver wheel bike carriag 4tire trailer
songwrit 8musician 7singer guitarist pianist vocalist 6music artist compos duo drummer bassist 5collabor dj grammi rapper screenwrit
fletcher 5baht nz holt 4cent harvei brent ringgit rand bhp
otto 7wilhelm 6von karl franz friedrich adolf ludwig 5ii frederick han theodor ernst johann josef werner 4carl kurt
click 5internet web user googl button browser dial 4page flip
lahor 8karachi 7delhi dhaka punjab peshawar bangalor 6islamabad mumbai bombai calcutta kathmandu 5gujarat srinagar 4kerala dar
out 7in 6pitch homer hitter rbi scoreless shutout strikeout 4run
farewel 7goodby 6ceremoni tribut 5funer birthdai celebr inaugur greet reunion 4occas memor
blunt 6sharp 5remark unusu tone rhetor outspoken subtl 4harsh
aunt 8grandmoth 7wife mother daughter sister uncl cousin grandpar 6famili mom 5dorothi
deton 8explos 6bomb explod grenad 5devic bomber roadsid warhead defus
hoffman 5weaver 4wagner goodman
malawi 8botswana 7mozambiqu 6zimbabw tanzania zambia namibia madagascar gabon
catalog 6collect 5book list publish librari copi print compil archiv
archdioces 8dioces 6cathol bishop priest archbishop clergi 5church episcop newark
fugit 6suspect 5arrest crimin killer osama indict extradit karadz mafia mladic whereabout 4haven notori elus
pelosi 6republican senat gingrich reid newt daschl mcconnel gephardt 5speaker nanci lott
crunch 6crisi turmoil downturn woe meltdown 5recess fallout squeez 4reel
thorough 6rigor 5conduct comprehens inquiri supervis undertak 4honest transpar thoroughli speedi
sherman 4allen
fog 6weather rain wind snow cloud 5heavi crash dust
ernest 5charl henri joseph frederick alfr herbert eugen theodor 4arthur harold herman
gp 4prix ferrari speedwai
psychiatr 7medic clinic psychiatrist 6hospit treatment patient mental trauma 5psycholog rehabilit psychologist
madagascar 7guinea 6mozambiqu seneg malawi botswana togo gabon 5fiji endem namibia
backer 6propon 5support alli oppon gop contend foe staunch 4lobbi
washn 4undat
instantli 5quickli easili suddenli promptli readili 4someon somehow accident
glacier 7antarctica 6mountain plateau 5lake ic ridg arctic volcano slope antarct himalayan alp melt 4volcan
sympathet 5nervou portrai portray 4voic anxiou outspoken curiou overli
intercept 7touchdown punt 6yard 5pass catch offens quarterback foul td kickoff 4eject
dylan 6song beatl mccartnei lennon 5album musician lyric harrison guitarist 4elvi preslei
myth 7mytholog 6legend 5histori realiti religion belief tale notion biblic
applaus 7cheer laughter 6crowd loud greet 5audienc silenc shout boo thunder applaud 4recept nod
hartford 6connecticut albani minneapoli rochest springfield 5philadelphia pittsburgh greenwich omaha 4raleigh
boutro 9ghali 6annan kofi 4secretari un
exempt 6tax grant restrict provis permit 5elig subsidi incent levi tariff claus privileg taxat repeal prohibit 4voluntari exclud supplement
philosoph 7philosophi scholar 6literari poet historian theologi theolog linguist 5perspect intellectu abstract theoret feminist
induct 5honor fame 4award inaugur alumni
louisvil 7cincinnati indianapoli 6philadelphia pittsburgh kentucki milwauke memphi jacksonvil syracus 5richmond minneapoli auburn omaha lexington
insect 6speci bird moth prei mammal larva beetl 5fli predat spider 4butterfli bee
mickelson 7sorenstam duval 6hole par stroke pga birdi putt bogei harrington erni golfer nicklau 5singh phil tee dali irwin 4watson palmer webb
flaw 5mistak error inconsist 4failur implic incomplet mistaken problemat
systemat 4tortur genocid massacr atroc persecut perpetr
donna 5linda sara judi sexi carmen liz 4susan klein beth lauren wendi
dian 5susan ami julia carol ellen judi 4barbara karen conni kathi
preced 5coincid
hui 6china chen wu yu cheng yi 5yang jin
isaac 6abraham 5samuel rabbi jacob prophet biblic mose 4theodor
circular 4loop diamet vertic curv linear horizont
helsinki 7stockholm 6finland copenhagen oslo budapest 5athen petersburg pragu zurich sofia 4geneva
fur 6wool 5coat leather silk 4skin grai jacket collar
albeit 7somewhat 5quit fairli similarli surprisingli 4though larg modest absent broadli
osaka 7tokyo 6shanghai guangzhou 5japan seoul istanbul prefectur kyoto tianjin hiroshima 4kobe
rosa 7santa 6cruz 5maria pedro ana clara flore salina 4teresa vista carmen
costum 6dress 5danc fashion cloth makeup decor mask outfit halloween doll puppet 4fanci
prei 6insect predat 5hunt 4wolf shark creatur larva spider
carnegi 6endow 5institut 4foundat librari yale princeton fellowship cornel
disciplinari 6misconduct 5judici inquiri suspens dope icc probat 4disciplin
kurdistan 6kurdish pkk 5kurd
philli 8sox met oriol marlin diamondback 7yanke dodger astro padr 6brave cub nl 5jai devil flyer 4brewer
gainer 7loser 6outnumb 4stock share declin turnov nasdaq nyse
exot 5varieti wild 4resort destin fanci spice
legitimaci 6credibl 5doubt recognit legitim undermin valid wisdom merit statur 4worthi clout
safeguard 6protect ensur 5strengthen preserv enhanc privaci undermin abid uphold 4sovereignti
janeiro 8rio 7paulo sao 6bueno caraca 5brazil santo lisbon lago bogota 4fe
unconstitut 5law act rule amend deem unfair statut upheld proposit repeal void prohibit arbitrari unlaw
nash 4kidd
postwar 5reconstruct wartim 4war era rebuild balkan
flesh 6skin 5brown bone corps 4bodi dark teeth bacon
spaniard 7frenchman 6spain alonso 5carlo nadal roddick compatriot overcam guillermo ferrero 4briton
expuls 6expel 5deport 4sanction boycott persecut
clinch 6win final victori tie playoff semifin quarterfin berth 5chanc 4bid regain covet
placement 5certif qualif exam diploma 4admiss enrol accredit vocat
conveni 5store custom shop outlet groceri inexpens 4discount supermarket
unsuccessfulli 6tri successfulli 5attempt unsuccess narrowli 4seek repeatedli vain
airfield 6barrack raf 5ground squadron radar runwai fortress vicin 4aerial airspac
toughest 6tough 5challeng tougher hardest tricki daunt
mapl 7leaf 5red tree buffalo ottawa oak pine cedar
budapest 8pragu 7stockholm warsaw bucharest 6berlin hungari vienna helsinki sofia 5tel amsterdam aviv istanbul
misconduct 7wrongdo 6alleg abus harass disciplinari briberi improp neglig 5involv scandal dismiss complaint inquiri implic bia irregular
verg 7brink 5midst 4collaps suddenli seemingli avert stumbl
urgenc 6underscor underlin clariti 5sens consider enthusiasm patienc heighten
tightli 5loos wrap 4tight carefulli
seizur 5seiz confisc 4cocain robberi
tung 6kong hong chan wong chee 5chen cheng ying
hm 6uss destroy cruiser 5royal ship navi naval submarin 4flagship
sect 6islam religi cult 5muslim christian buddhist fundamentalist mormon 4outlaw
nintendo 8playstat xbox 6soni pc consol 5microsoft iphon arcad 4mario mega
trek 6journei adventur 5travel 4trip expedit bike wilder voyag
geniu 5mind talent hero creativ 4sens inspir invent inventor
memoir 9autobiographi 8biographi 7book diari essai 6write novel antholog 5chronicl 4entitl
render 4otherwis judgment incomplet
wrist 8ankl 7knee shoulder elbow thigh 6leg neck chest finger toe thumb hamstr groin 5sidelin throat strap cord limb
linear 6equat vector 5variabl matrix quantum analog algorithm paramet differenti 4constant circular graph
hyundai 7nissan samsung 6motor toyota honda automak mitsubishi daimlerchrysl 5suzuki
toledo 4michigan cleveland lima auburn mesa flore salina zedillo
sophomor 9freshman 5junior quarterback rooki ucla usc lineback cornerback fullback
plantat 6farm mill 5estat farmer coloni ranch slave timber cultiv farmland cottag lumber vineyard 4land
narcot 7drug traffick cocain 6smuggl marijuana heroin opium illicit 5firearm addict
outnumb 6loser gainer
slope 7steep 6hill mountain ridg rocki elev terrain cliff plateau 5height sandi curv glacier crater alp flank boulder 4upper flat altitud glen
elbow 8knee 7shoulder ankl wrist sore hamstr thigh groin 6finger toe thumb rib 5leav sidelin heel pad
conjunct 5jointli 4special conduct addition symposium
escal 7tension 6confront intensifi bloodsh flare 5violenc conflict standoff heighten spiral friction stoke stalem quell 4hostil
honei 6sugar sweet cream chocol butter cherri ginger vanilla 5bee candi berri nut spice
quantiti 6amount 5ton suffici bulk 4possess grain tonn abund
gatewai 6hub 5portal 4access gate wireless server corridor cisco
afl 5leagu nfl rugbi afc 4footbal nhl anc sweenei
volcan 7volcano 6crater 5erupt geolog 4cloud ash plateau glacier archipelago
essex 8yorkshir somerset sussex surrei 7lancashir suffolk devon 6kent norfolk durham worcest brighton bedford cornwal gloucest 5borough chester plymouth berkshir 4cork
nielsen 5survei 4data viewer
newt 8gingrich 7gephardt 6republican lott pelosi daschl 5speaker dole gop dick 4mitch
cruel 6punish harsh brutal 5evil tortur terribl unfair stupid horribl savag arbitrari 4lethal infam
linger 6uncertainti persist 5amid fear doubt worri turmoil anxieti 4loom prevail
endless 5seemingli 4lengthi countless
collegi 6basketbal varsiti 5colleg junior athlet ncaa accredit softbal 4fratern
promptli 7quickli swiftli 6immedi voluntarili 5respond successfulli properli instantli 4fulli afterward interven notifi thoroughli
hamper 5effort weaken undermin intensifi disrupt 4improv slow inadequ deterior
herman 4carl ernest woodi ludwig
verbal 5insult 4harass explicit
terminu 7rout junction intersect sr 6highwai ny interchang md 5main station avenu termin interst loop bypass 4line branch parallel nearest
steeler 8redskin 7bronco packer raven seahawk 6nfl quarterback cowboi colt 5patriot afc charger texan pacer bulldog 4reggi
imam 6mosqu cleric 5shiit muhammad shrine prophet mahdi ayatollah mecca rever preacher
carpent 5job work 4emploi weaver
influenza 8flu viru swine pandem 7outbreak infect epidem 6bird sar vaccin infecti cdc cholera virus viral 5bacteria tb 4spread
id 7identif 6card registr 5code tag passport certif badg 4automat registri
youngster 7teenag 6young youth teen ager 5child boi younger
canberra 7sydnei perth 6melbourn wellington auckland brisban adelaid 5queensland kingston 4downer
align 4defin axi complement horizont
proxim 5locat adjac nearest vicin 4area closest unincorpor
nest 5bird egg pond hatch larva 4speci sanctuari backyard
malon 6ew 5bryant kidd iverson 4laker knick
nichol 7mcveigh 4convict sentenc timothi moussaoui
bleed 6pain chest stomach 5heart suffer lung throat spinal 4breath unconsci coma
dissent 6opinion 5justic clarenc 4opposit dissid
eduardo 6jose carlo lui manuel santo jorg ricardo 5juan silva ramo sergio alvaro luiz 4daniel toma
quantum 6theori graviti 5mathemat logic equat particl molecular linear theoret analog 4magnet
canton 6municip 5township 4district ontario suburb borough zurich unincorpor
nordic 7alpin 6norwai ski slalom downhil scandinavian 5sprint skate skier 4commonwealth alp
roller 5ride 4hockei wheel skate bike blade
dose 6inject pill antibiot 5vaccin lethal prescrib vitamin milligram 4oral
chiang 6cheng 5taiwan chen chi mao minh kuomintang mai feng
multimedia 6comput softwar audio 5technolog internet digit visual desktop rom
ink 5sign paper print printer 4memorandum
briberi 7scandal fraud 6charg alleg corrupt wrongdo launder bribe misconduct evas 5probe theft taint espionag graft whitewat 4scheme steroid cheat
transplant 7liver kidnei 6cancer surgeri tissu surgeon 5patient donor embryo 4graft
gonzal 6ashcroft 5bush senat rumsfeld starr impeach libbi 4administr memo rove
klau 6gerhard wolfgang helmut 5schroeder kohl franz werner 4fischer schmidt josef
puck 6goali 5ball shot kick foul bounc defenseman vollei
mound 5mud dirt burial dug cone granit limeston 4ground tomb
dens 6thick 5area surround sandi sprawl dusti 4forest scatter cluster woodland
jerom 5bernard
vers 8poem 7lyric 6song write text poetri translat phrase gospel prose ballad 5read interpret narrat 4passag
mileston 5achiev breakthrough accomplish 4mark anniversari feat commemor tangibl
folei 5gingrich inappropri 4email
ei 5ey smile 4young look blue bright grim
fellowship 6foundat scholarship endow 5institut honorari undergradu lectur diploma 4carnegi
embattl 8beleagu 5ail
fraser 6macdonald 5allan 4brook nadu
amir 5abdul mohammad ahmad 4khan moham muhammad anwar mcveigh rashid
packer 7bronco steeler redskin seahawk 6nfl cowboi raider dolphin panther buc raven nfc 5bowl colt vike 4hawk
porto 6madrid portug barcelona fc valencia lisbon atletico deportivo 5marino boca
andersen 5enron 4account ub ernst
carr 4jenkin
georgetown 7rutger 6univers harvard stanford yale princeton syracus 5ucla penn cornel baylor
charm 6beauti eleg 5inspir funni humor gentl fanci handsom sexi 4quiet charismat amus
pb 6tv abc bbc nbc cb documentari cnn hbo 5fox oprah 4program daytim
plight 5desper worsen miseri allevi 4poor homeless dire distress neglect
expo 5toronto seattl forum exhibit montreal vancouv pavilion diamondback
explicit 5sexual inappropri explicitli 4specif consent verbal vagu pornographi miranda
plug 5tap 4cabl instal wire pump leak cord microphon
bradford 6leed yorkshir leicest preston lancashir coventri norwich 5newcastl chester
para 6en que xxx 5se es una por si
hampton 5richmond norfolk waterfront 4harbor oakland hudson
whip 5lash 4pat cream butter stir dough
demis 5collaps fate sudden inevit breakup dissolut impend 4departur legaci ouster doom
catastroph 7disast 6consequ tragedi devast 5impact aftermath katrina disastr avert famin meltdown 4scenario dire
gerhard 8schroeder 7merkel helmut 6chancellor chirac kohl klau 5sarkozi angela fischer wolfgang 4berger rasmussen
riyadh 6baghdad saudi arabia amman 5compound cairo dubai damascu algier dhabi faisal marriott 4embassi islamabad
schmidt 5werner 4klau asteroid schneider wilhelm mueller
stimul 5growth boost enhanc hormon 4effect encourag inject induc
nut 6butter 5sugar chees candi chop potato honei banana
shin 4lee kim choi
hatch 6larva 5egg nest
rudolph 7giuliani 6pataki 5rudi cuomo 4mayor gore hillari rodham
overlook 5park locat view hill surround adjac canyon cliff scenic courtyard
hurt 5bad weak wors worri disappoint anybodi harm undermin 4affect serious badli blame discourag dent
uncomfort 7awkward 6unhappi uneasi 5feel comfort anxiou frankli accustom 4odd intim emotion overli
aw 7terribl amaz horribl unbeliev 6feel rememb sad sorri incred awesom 5remind humbl frighten
radioact 7toxic 6contamin poison plutonium 5nuclear materi chemic atom substanc radiat mercuri anthrax leak hazard
churchil 5roosevelt winston truman 4stalin eisenhow
irregular 5alleg fraud misconduct improp fraudul 4wrongdo
hsbc 7barclai 6bank citigroup ub suiss 5equiti plc seng sach bnp
formid 6daunt 5challeng immens 4talent overcom enorm obstacl potent
jo 4kim lisa
mae 8fanni 6lender 5mortgag mac freddi 4loan lend subprim
npc 6cpc peng 5committe deleg legislatur kmt 4session jintao jiabao
jung 7kim 6lee jong jin cho hyun yong 5chun 4il woo lang
moratorium 5ban impos mandatori 4sanction restrict mandat freez unilater indefinit quota
stab 7fatal 6kill shoot knife assail assault 5injur suicid wound accident unconsci 4rob
mali 7ghana seneg burkina 6niger cameroon togo faso 5nigeria algeria
embark 5journei voyag commenc undertak 4ambiti sail
readili 6easili 5quickli freeli likewis instantli seldom 4cannot scarc
bours 7stock 6index tumbl 5market exchang trader nasdaq nikkei ftse
rao 5kumar krishna 4singh raja bjp
communiqu 6memorandum 5statement memo reaffirm 4sign letter sino outlin
necess 5essenti sake virtu ration justif 4sacrific emphas everydai constraint
petti 5crimin reckless drunken 4crime theft feloni
quinn 5murphi bradi 4dunn flynn
persecut 6repress 5jew nazi tortur brutal imprison slaveri deport 4exil systemat expuls
chevrolet 6ford toyota honda pickup bmw 5car nascar hybrid merced dodg sedan 4compact
mao 6deng 5communist wang jiang chiang fu zhao xu stalin feng
gothic 7mediev baroqu 6style architectur renaiss victorian facad 5castl cathedr 4reviv
drown 6kill 5boat survivor trap sink fishermen accident 4victim escap disappear
autobiographi 9memoir 8biographi 7book write essai 6novel poem diari antholog 5entitl
zemin 8jiang jintao 7hu 6zhu deng peng jiabao qian 5cpc
hasan 6malik 5ali ahm mohammad hassan saeed 4akbar sy ul haq
slai 8murder 7kidnap 6assassin rape massacr robberi abduct arson 5incid killer reveng homicid 4spree
pilgrimag 6holi shrine pilgrim mecca 5visit journei sacr worship easter ritual feast
quota 6tariff 5export opec subsidi 4output impos minimum moratorium
stan 5jerri 4bobbi willi lou mickei
bulletin 6newslett 5publish newspap journal weekli websit advisori circul 4post
clipper 8laker 7knick maverick nugget 6dalla sacramento bruin oiler pacer blazer 5buck piston kidd
premis 4purpos concept justif
disagre 6opinion argu strongli 5oppos insist acknowledg assert frankli reconsid bitterli honestli
restart 7resum stall 6halt resumpt 5negoti reactor deadlock dismantl 4process ceas salvag derail
rican 7puerto 6mexico rico dominican salvador guatemala nicaragua 5philippin hispan latino hondura hawaiian
wreck 6derail 5damag destroi accid crash sink collis ruin shatter wreckag salvag 4badli
trunk 5branch tree rail underneath 4lane tall beneath diamet
knockout 6bout 5win round match tournament quarterfin heavyweight undef rematch
cornel 7univers harvard yale princeton 6professor graduat stanford undergradu mit rutger 5columbia georgetown 4carnegi
dong 6yuan yu chung jin cheng yong choi tai 5li ha lim 4hai
mose 6biblic 5god abraham prophet isaac 4jesu testament
rochest 6hartford springfield 5philadelphia maryland baltimor albani syracus lancast worcest 4salem alexandria
mvp 6nba playoff rooki postseason nl 5bowl nfl trophi nfc covet
lpga 8pga 6sorenstam 5championship tournament golf atp wta golfer
sayyaf 6milit abu qaida qaeda 5insurg guerrilla kidnap pkk farc kidnapp milf 4eta
southampton 8portsmouth sunderland 7manchest liverpool newcastl blackburn wigan middlesbrough nottingham coventri norwich 6cardiff aston aberdeen brighton gloucest 5bristol plymouth 4rover
airspac 5air warplan 4airport plane flight fly maritim airfield
destini 5dream fate 4true ident forev quest be etern
thrust 6propel 4steer blade fist
balloon 5fly float 4plane flight
bake 7cook bread butter cake flour oven cooki dough 6pan pie slice fry 5sheet lightli evenli refriger melt 4prepar
feast 7easter thanksgiv 6christma holidai celebr ritual 5birthdai bless ramadan pilgrimag halloween 4occas
rift 6deepen 5tension rivalri feud widen 4deep gap strain disagr
cork 6dublin 5ireland 4scotland wale ulster cardiff essex sussex
shawn 5jason matt brandon damon travi cornerback 4johnson kevin randi josh catcher brendan
trauma 6pain mental psychiatr 5suffer psycholog disord grief inflict cardiac 4heal
sprai 6fire 5bullet pepper dispers 4burn bottl mortar grenad pour brush baton
unrel 5feloni 4involv crimin alleg lawsuit complic arson
remnant 5taliban destroi 4storm tropic qaeda stronghold ruin rubbl
yi 7wang liu wu yang lin yu ming jin chu liang 6tang hui fu yao qin 5ping tai tong 4bo
dixon 4hamilton lap
legion 5armi regiment elit knight cavalri enlist 4corp brigad confeder
strap 6shoulder 5neck bag belt shoe boot wrist rope 4pocket purs
emmi 6award nomin oscar grammi pulitz 5drama outstand screenplai daytim 4globe garner
lockhe 7boe mcdonnel 6aerospac 5plane nasa contractor daimlerchrysl compaq ead 4dougla
gul 5erdogan 4abdullah mohammad hamid dish
vagu 5clearli familiar obviou explan interpret contrari explicitli overli 4explicit inconsist
beta 7alpha 4aa
richter 7earthquak magnitud 5epicent 4scale
ji 5qaeda gong 4link qaida wong fu choi
clearanc 5permiss 4certif
mice 7rat 6mous 5brain gene genet tumor monkei rabbit clone
parma 8bologna fiorentina 7milan juventu lazio palermo genoa 6inter roma 5itali 4ac
andrei 7pavel 6russia ukrain sergei mikhail igor dmitri yevgeni 5alexand yuri
prostitut 6sex traffick 5illeg abus gang addict pornographi homosexu
scotia 8nova 7brunswick halifax newfoundland 6ontario quebec saskatchewan manitoba cornwal 5isl windsor 4columbia
roundup 4ed undat
verifi 6verif 5inspector disclos accur certifi complianc valid authent 4notifi
advers 7impact 6affect consequ 5effect neg factor circumst harm minim worsen 4aggrav
pinch 6squeez 5homer batter hitter baseman reliev ramirez 4shortstop
heath 5forest marsh preston 4russel habitat queensland surrei woodland
pandem 8influenza 7flu epidem swine 6viru outbreak vaccin 5spread infecti cholera virus 4emerg
loot 5destroi steal raid confisc rampag 4seiz flee ruin mob spree
sandra 5patricia 4justic lisa deborah rene
fallout 7meltdown 6crisi turmoil aftermath subprim 5uncertainti woe crunch 4impend
lobbyist 7lobbi 5lawyer lawmak congression fundrais staffer 4gop businessmen
com 5internet web nn telegram 4onlin mail dot
pad 6glove 5ball bag pin boot elbow 4button jacket helmet
bacon 6cook chees bread butter pork potato onion fry 5lamb 4flesh
intim 5relationship romant fascin 4friend engag familiar lewinski uncomfort stranger awkward
refrain 5insist provoc 4respond reiter openli caution unilater discourag
abstract 6mathemat 5art theori concept contemporari object philosoph theoret sociolog 4represent
theodor 5carl frederick roosevelt abraham otto ernest edwin stalin wilhelm friedrich adolf 4alfr eugen edgar isaac
atletico 8valencia deportivo sevilla 7barcelona bilbao 6madrid porto santand 5real inter
squeez 6pinch 5cut push crunch slice 4eas drag dent
shrink 5economi growth grow deficit gdp surplu steadili shortfal 4margin widen
theolog 7seminari theologi 6philosophi doctrin evangel philosoph lutheran 5sociolog
intimid 6harass 5deter manipul 4accus oppon unfair racist repress
surgic 7surgeri surgeon 6medic doctor dental 5hospit procedur clinic nurs underw undergo facial
augusta 5golf charleston 4sorenstam
dimens 5defin context scope vector sphere width paramet 4element represent
foe 6alli oppon 5rival longtim showdown backer staunch 4enemi
endur 6ordeal 5suffer struggl experienc overcom prolong miseri 4pain
synagogu 6church jewish mosqu congreg 5cathedr istanbul rabbi judaism
sunset 6midnight 5dawn boulevard 4beach noon plaza rainbow daylight
springfield 6ohio illinoi hartford rochest 5indiana missouri albani arlington omaha lexington bedford 4lincoln madison monro
glanc 5bounc shrug 4glimps stumbl
jake 5joei 4matt rachel
thermal 6solar 5electr radiat sensor 4heat temperatur vacuum optic
lago 6lima 5manila nairobi santiago janeiro caraca abuja 4capit nigeria
alonso 7ferrari schumach 6fernando felip mclaren spaniard rossi 5lap webber 4hamilton
westminst 6edinburgh triniti windsor 5royal st cathedr dublin abbei belfast greenwich
kuh 6uh 5ee hah kah bah lah nah eh
clair 5mari 4jean ann alic ellen luci bart
artwork 6collect artist exhibit paint portrait sculptur artifact 5art displai galleri poster curat 4piec
affirm 7uphold 6reaffirm 5decis opinion discrimin unanim assert upheld reconsid 4proposit
polar 4atmospher orbit
hijack 6plane aboard bomber 5bomb flight terrorist passeng pirat
urib 7alvaro 6chavez 5rodriguez arroyo farc fujimori calderon aznar zapatero salina zedillo
obasanjo 6mbeki 5nigeria karzai carei kibaki 4mugab pervez museveni moi zardari
woo 6lure 5savvi 4lee attract eager jung chun hyun
mortal 5ill infant obes matern 4kill birth diabet pregnanc
unicef 7wfp 6aid unhcr 5humanitarian chariti adb icrc 4cdc spokesperson
teresa 5mother mari maria 4diana grandmoth joan rosa nun
finalist 6semifin quarterfin 5tournament champion contest qualifi semi berth pageant
reaffirm 8reiter 6affirm underlin 5pledg principl willing emphas communiqu sincer uphold adher 4longstand
conven 5meet confer session assembl panel deleg ministeri 4committe
cheer 8crowd 7greet shout applaus applaud 6fan angri scream boo chant mourner 5ralli audienc welcom smile spectat enthusiast whistl cri laughter 4gather wildli
handov 4sovereignti timet
tutsi 9hutu 7rwanda 6burundi 5ethnic congo albania croat slaughter 4minor roug khmer
unlimit 5limit 4guarante subscript
explicitli 6specif defin likewis 5refer publicli mention object interpret strictli specifi explicit vagu impli 4intend indirectli
aston 8middlesbrough 7everton tottenham blackburn sunderland charlton fulham 6villa southampton 5rover
leisur 6recreat 5travel tourism lifestyl cater 4entertain luxuri orient accommod pleasur
tornado 6storm hurrican typhoon cyclon 5earthquak flood devast tsunami lightn 4deadliest
mcveigh 7nichol 6moussaoui 5testimoni simpson testifi timothi libbi 4laden amir
undisclos 7unspecifi 5disclos 4unavail
crater 6volcan 5surfac beneath debri diamet volcano rim slope asteroid 4visibl
marlin 8met oriol philli diamondback 7yanke sox dodger astro padr 6cub nl 4brewer
shui 8bian 7chen 6ying feng 5taipei dpp lu lien
bride 7wed 5wife mother daughter marri princess widow lover
madelein 7albright 5condoleezza 4ambassador diplomat powel envoi annan nanci kofi
hussain 6ahm malik 5pakistan khan mohammad rashid vaughan saeed nasser sy haq 4shah hick
scari 7weird 6strang funni crazi ugli horribl silli frighten 5bizarr nasti
crane 4bear wooden rescuer
champagn 7bottl 6wine beer 5dinner coffe drink tea cocktail
rainbow 5flag pink dove 4blue sky banner sunset greenpeac
chant 8shout 7slogan 6protest crowd banner scream anthem cheer 5fan demonstr choru 4ralli silenc
conscienc 6digniti 5right freedom mind faith truth moral belief liberti guilt betrai
maverick 7clipper 6dalla laker knick nugget seahawk 5nba bruin wizard texan 4buck
chin 6cheng jaw 5lee chen lin pin tongu wong lip chu 4hang tooth
horribl 9terribl 7tragic aw 6mistak tragedi unfortun sad sorri ugli stupid scari unbeliev 5bad worst wors wake nightmar cruel miser
arabian 6saudi gulf yemen emir 5arabia kuwait persian uae oman 4pearl
millionair 7billionair 6businessman tycoon 5entrepreneur 4wealthi richest playboi
antarct 7arctic antarctica 6ocean expedit 5geolog whale glacier 4sea
boast 4enjoi
espionag 7spy 6conspiraci treason 5charg crimin briberi spi evas covert 4propaganda sabotag
lamb 7meat 6chicken beef pork 5bread potato pig bacon butcher
fielder 8baseman outfield 7hitter shortstop 6pitcher hander catcher jeter 5derek vaughn
giovanni 7francesco 6leonardo paolo 5itali di roberto andrea fabio angelo 4franco
suzuki 6japan toyota honda 5motor mitsubishi bmw nissan hyundai
swiftli 8quickli 7promptli 6slowli react 5move respond rapidli quietli interven smoothli cautious 4immedi successfulli accordingli
jockei 5race hors ride rider trainer 4derbi breeder
disagr 6disput 5concern resolv deadlock contenti aris impass feud friction stalem inconsist substant longstand 4rift
dire 6grim 5worsen bleak 4wors cope plight catastroph dismal
correctli 6properli guess accur honestli 5answer exactli carefulli calcul 4assum accordingli
conglomer 6compani own subsidiari 5industri largest corpor giant ventur enterpris consortium bankrupt tycoon 4billionair fdch llc powerhous
rapper 7rap 6singer musician 5hip hop dj songwrit vocalist 4joei
sore 7knee ankl elbow hamstr groin 6pain shoulder sidelin stomach thigh 5strain fatigu 4reliev
backward 4toward forward ball swing bounc bend
acoust 7guitar instrument 6sound vocal 5music solo drum keyboard 4nois
aborigin 6indigen 5nativ peopl queensland hawaiian 4australia migrant ancestri
harlem 6manhattan brooklyn bronx 5neighborhood downtown 4york
flip 5hook 4turn roll switch spin slot punch bounc click
beth 5jerusalem 4jane rabbi donna
keyboard 7guitar 6bass instrument piano vocal drum 5acoust microphon 4speaker horn button
weird 7strang crazi scari 6thing sort funni bizarr silli
bremen 8stuttgart dortmund leverkusen 7munich bayern hamburg cologn 6bundesliga bayer
variant 6version type 5similar origin commonli modifi surnam variat prototyp 4common
carson 5palmer
grill 6cook 5meat chees sauc dish oven salad sandwich 4bar plate brush
salvag 5rescu repair wreck 4rebuild wreckag scrap restart retriev
macau 6kong hong casino macao 5mainland 4taiwan vega guangdong
mahmud 7abba mahmoud 5hama arafat benjamin fatah yasser ismail
brunei 6malaysia lao oman 5singapor indonesia thailand asean qatar sultan uae
monro 6franklin 5counti township jefferson marilyn 4lincoln madison harrison springfield
tajikistan 7uzbekistan 6kazakhstan kyrgyzstan turkmenistan 5azerbaijan caucasu moldova 4bulgaria
whitman 6pataki 5dole gingrich giuliani schwarzenegg romnei gramm spitzer
freddi 6fanni 5mortgag lender mae 4loan mac bailout subprim
secretariat 5ministeri cpc 4council committe confer commiss chair apec
hai 5ha tai 4grain que se es dong kee
coral 8reef 5island sea beach ocean sand marsh freshwat 4pearl snail
superstar 6star 5fame legend idol 4player soccer basketbal icon sensat
supplement 6nutrit vitamin 5diet prescript 4avail addit recommend exempt
sofia 6bulgaria pragu budapest bucharest 5moscow stockholm kiev helsinki
osc 5eu observ ioc iaea icrc 4un nato monitor
shimon 8pere 7netanyahu barak ehud yitzhak 6sharon benjamin rabin 5prime 4minist
fundamentalist 7islam extremist islamist 6muslim religi christian radic moslem 5secular cleric hardlin brotherhood sect preacher 4crusad
bunker 6hole 5tank barrack blast dug fortifi perimet 4fenc putt
exploit 5resourc 4opportun wealth expos vulner manipul
loom 5uncertainti showdown avert 4prospect pose inevit immin linger dilemma
tabloid 8newspap 6daili magazin headlin gossip 5columnist herald circul syndic newsweek playboi 4telegraph murdoch hearst
dmitri 8medvedev 7putin vladimir 6russia alexand bori sergei mikhail igor andrei 5kremlin ivanov yuri
influx 5refuge exodu 4immigr migrat migrant sizabl
apollo 6spacecraft atlanti 5mission nasa orbit astronaut lunar 4moon
smoothli 5slowli fairli swiftli 4quickli faster smooth perfectli peacefulli
treason 7convict 6charg murder guilti sentenc conspiraci imprison espionag feloni 5evas
specter 5republican senat ashcroft dodd schumer mcconnel 4gingrich gephardt
campus 7campu 6school colleg faculti 5univers student seminari undergradu
briton 5sailor frenchman 4britain hostag freed kidnap spaniard finn
rey 6rodriguez gonzalez hernandez raul torr diaz ortiz 5lui cruz arroyo calderon gutierrez moreno 4rei
dictionari 6translat 5languag text literatur bibl usag manuscript webster linguist
shepherd 5sheep 4herd
hashimoto 7koizumi 5japan ldp zedillo chretien 4yeltsin fujimori vajpaye kyodo
prop 4puppet
liquor 7beer 6tobacco alcohol drink cigarett beverag 5bottl brew soda cigar 4gambl monopoli
moh 6ah uh 5hah dee bah lah ur goh eh med
pinochet 5extradit dictatorship fujimori 4trial convict suharto
irrig 7drainag 6water agricultur reservoir farmland fertil sewag 5infrastructur dam hectar drain
liaison 5affair 4offic consult coordin government undercov
fea 7gen 6bc 5undat na 4koh ree med pol
recur 5episod storylin
theoret 7mathemat 6theori scientif physicist 5object experiment philosoph quantum abstract hypothesi evolutionari 4basi
exterior 7interior facad 5paint roof frame brick ceil decor marbl 4structur layout
fusion 5experiment hybrid 4jazz trio duo hydrogen synthesi
saga 6tale epic 5trilogi 4fantasi adventur romanc titan mytholog
infecti 7ill 6epidem respiratori influenza cdc tuberculosi 5pandem pneumonia viral
psychologist 8psychiatrist 6doctor psycholog counselor 5studi expert scientist forens psychiatr cognit practition 4colleagu
frankli 8honestli 7think obvious 6realli noth quit understand certainli repli sorri regret 5matter satisfi uncomfort disagre importantli
chester 6lancashir 5richmond yorkshir essex bradford preston lancast brighton bedford dudlei norwich
twitter 9facebook 7blog youtub 6web onlin websit googl email 5chat
shutdown 6closur 5postpon shut halt refineri layoff 4cancel cleanup crippl idl
shannon 5kelli 4logan
fundrais 6gala 5campaign sponsor chariti donor donat charit lobbyist outreach
mann 4brook
ossetia 9abkhazia 6georgia chechnya breakawai 5kosovo macedonia grozni tbilisi
herzegovina 7bosnia croatia yugoslavia macedonia montenegro 6republ kosovo serbia 5croat balkan
min 6jin choi 5kim zhang yu mi yan yong 4na wan
countless 6thousand hundr numer dozen 5sever ten 4few variou 30 endless
caraca 7bueno bogota 6venezuela paulo janeiro 5sao santiago havana lima lago
helm 4senat dodd
ensu 5clash spark erupt bloodsh shootout rage 4riot feud
shaki 6fragil 5weak dismal 4confid struggl badli batter sluggish
commut 6bu buse taxi 5passeng subwai cab motorist amtrak congest
maiden 4first wicket over voyag four
preseason 6nfl playoff postseason 5season usc bronco redskin buc offseason kickoff matchup 4workout
superb 7brilliant 6spectacular terrif magnific 5score quick perfect excel impress
luci 6alic 5jane anna helen emili emma sara salli katherin 4martha clair rebecca eva
malik 6khan mohammad hasan hussain haq 5pakistan ahm abdul ismail vaughan saeed raja sami ul 4salim yusuf
mahdi 7sadr 6militia 5shiit cleric militiamen imam najaf 4hussein sunni
blame 7accus 5ignor 4mistak perceiv hurt mislead discourag
sitcom 7comedi abc 6tv episod drama nbc cb 5fox realiti soap comedian daytim
preston 6bradford lancashir 5leed heath chester sunderland wigan middlesbrough norwich 4sutton leigh dudlei
defianc 6defi 5defiant 4tehran furi ultimatum
deterior 8worsen 5improv significantli rapidli fragil steadili persist diminish 4situat condit hamper
skip 4cancel
bombard 7artilleri 6airstrik warplan barrag 5attack mortar gunfir besieg 4sieg blitz
processor 6intel 5chip pc hardwar server 4comput mac input
gbagbo 6mugab aristid kabila laurent 5taylor ivori tsvangirai mobutu kibaki zelaya 4bertrand
sabah 5kuwait sheikh ahmad emir sheik salem oman 4uae
scenic 5park vallei mountain tourist canyon recreat terrain overlook 4trail pleasant
mladic 8karadz 5serb bosnia milosev indict hagu wartim slobodan fugit
plutonium 7nuclear uranium reactor 6weapon atom enrich radioact warhead 5pyongyang extract stockpil
frost 5weather cold rain snow dry warm dust cake
contributor 5contribut 4influenti donor columnist forb beneficiari
patriarch 7orthodox 6church bishop 5cathol pope archbishop canon rite 4alexandria
llc 6ventur subsidiari ltd 5compani corpor lp 4own conglomer
cdc 6flu vaccin influenza infecti 5bureau viru hiv fda epidem 4unicef
vocalist 8guitarist drummer bassist 7singer musician vocal songwrit 6band trio duo pianist 5dj rapper discographi 4alongsid
roonei 7ronaldo beckham 6striker ferguson kean 5midfield chelsea wayn everton wilkinson eriksson 4owen ashlei donovan
archipelago 6island coastlin 5coast pacif atlant ocean basin antarctica 4vast solomon volcan
isl 6island cape newfoundland 5coast kingdom scotland paradis scotia gibraltar cornwal 4sicili
indirect 4mediat
polo 6volleybal 5sport soccer tenni shirt softbal 4golf swim
addict 7drug alcohol 6heroin 5traffick cocain marijuana narcot prostitut smoker 4gambl
ridicul 7silli absurd 6outrag stupid insult 5critic dismiss ignor unfair denounc unaccept rhetor joke excus embarrass inappropri mock exagger irrespons nonsens irrelev 4mere
fu 7cheng feng 6wu yang yu wei yi ying 5chi mao gong tai 4martial ji
kingston 6melbourn auckland perth 5sydnei glasgow brisban canberra aberdeen thame
webber 5schumach alonso harrington 4mclaren
gomez 6rodriguez lopez hernandez 5garcia sanchez perez moreno pena
ecolog 7environment 6natur environ wildlif wetland 5climat landscap habitat divers fisheri forestri flora geologi aquat
nightclub 7disco 6hotel restaur cafe pub 5vega bali loung marriott 4hilton
pub 6restaur cafe inn nightclub 5hotel shop dine breweri 4barn
canterburi 7auckland 6wellington 5wale queensland brisban perth anglican cardiff
captiv 7hostag freed 5aliv kidnap detaine abduct kidnapp 4captur custodi ransom servicemen
auburn 6michigan tennesse alabama baylor 5indiana usc notr syracus louisvil 4toledo
ordain 7bishop priest episcop 6pastor seminari clergi methodist anglican rector 5appoint
mel 4charli gibson
rover 5blackburn aston plymouth 4fc bristol southampton sunderland fulham
motorola 8nokia 7ibm intel cisco compaq ericsson 6soni semiconductor samsung packard siemen verizon nec 5mobil cellular kodak pfizer 4nike lotu
emma 6catherin alic emili 5sarah margaret helen angela joan kate julia betti luci rebecca salli dorothi anni jenni 4heather
underwat 5drill robot telescop diver 4ocean remot offshor submarin dive aerial
makeshift 6shelter tent 5camp nearbi wooden rubbl 4temporari empti barrack
pardon 6amnesti parol 5convict grant sentenc 4request plea reinstat
caretak 5appoint interim 4cabinet
infam 8notori 5famou brutal legendari 4bloodi dirti bizarr cruel
brandon 5keith shawn travi jamal 4derek lineback tyler kyle cornerback reggi
edmund 5john sir edward 4geoffrei
worsen 8deterior 6wors persist woe 5crisi situat eas depress turmoil shortag downturn plagu instabl plight advers dire aggrav allevi 4affect prolong
unwil 8reluct 7will 6refus unabl convinc eager persuad 5anxiou compel opt 4interven inclin
vicent 7lui 6jose carlo fernando lopez alberto felip calderon ernesto zedillo 5gil ventura alvaro luiz
obscur 4fade irrelev
savag 6brutal viciou 5violent fierc harsh reveng cruel relentless 4condemn hostil
destroy 8warship cruiser 7navi submarin uss 6ship naval fleet squadron escort hm torpedo
taxat 6tax 5incom regul tariff exempt expenditur 4polici levi abolish
ancestor 7descend 6grandfath ancestri 5nativ peopl tribe elder clan grandson extinct deceas grandpar dinosaur 4belong descent nobl be primit
playstat 9xbox 8nintendo 7consol 6dvd soni pc iphon arcad 5portabl itun 4mega saturn gameplai
wholli 5own subsidiari sole 4partli entiti
fri 6meat chees bread dish soup potato salad burger 5shrimp
zhao 7wang liu zhang yu wei zhou gao xu yan 6cao 5deng mao
joyc 5judi 4carol
vike 6raider panther seahawk 5bronco packer penguin redskin raven
subprim 8mortgag 6debt loan lehman lender default fallout meltdown 4riski mae freddi sour
packard 9hewlett 8ibm compaq 7intel 6dell hp motorola cisco nec 5appl chip kodak 4lotu
diminish 6significantli greatli weaken statur 5increas substanti consider undermin decreas therebi deterior clout 4vastli dent
impass 7deadlock stalem 5negoti resolv stall standoff contenti disagr
xu 8liu zhang 7wang wu yu huang wei zhou zhao 6gao cao shi qin 5mao 4bo
toe 6leg knee shoulder ankl finger heel wrist elbow 5foot thumb 4bend
secreci 5disclosur 4secret strict privaci scrutini oath confidenti censorship
downgrad 7moodi 5outlook merril citigroup salomon 4credit upgrad default
holbrook 6envoi albright 5powel annan mideast slobodan condoleezza 4diplomat diplomaci mccurri
brunswick 7ontario scotia manitoba newfoundland 6quebec saskatchewan suffolk cornwal 5columbia nova albani greenwich halifax 4jersei bergen
shelv 5store scrap shelf 4temporarili reopen
gong 5wang liu cult lin huang cheng ji fu practition
fra 6ita 5eng ger 4franc au bt
homicid 7crime 6murder crimin robberi feloni arson manslaught 5slai neglig
salvat 6christ 5god faith uniti jesu spiritu divin merci 4miracl brotherhood
napoleon 6ottoman 5war empir invas imperi hitler byzantin conquest prussia caesar 4sieg ferdinand
whitnei 5pratt
harar 7johannesburg pretoria 6nairobi brisban dhaka perth 5zimbabw adelaid tsvangirai yangon abuja
erik 5sweden kurt johan ander 4norwai eric
mobutu 7kabila 5yeltsin milosev mugab aristid laurent gbagbo kinshasa 4dictat suharto
slice 7chop 6garlic tomato potato bake onion peel chunk 5cut thin squeez dough
elbaradei 8blix 7iaea 6inspector 5nuclear annan 4iran inspect ahmadinejad
roth 4cohen levin schwartz shapiro
td 7touchdown 5yard intercept punt 4pass rbi kickoff
srebrenica 6bosnia massacr 5kosovo serb sarajevo genocid enclav atroc bihac
stuf 6bag 5hand box chicken wrap dish toss potato sandwich 4fill pocket purs
jazeera 7broadcast 6tv radio channel abc cb cnn 5interview bbc tape
bucharest 7pragu budapest 6romania belgrad warsaw kiev zagreb sofia 5lisbon tbilisi
accordingli 5therefor likewis 4appropri properli vari specifi swiftli correctli
revel 5scandal outrag bizarr 4controversi rumor embarrass overshadow fascin
nokia 8motorola ericsson 6soni ibm siemen cisco compaq 5samsung verizon kodak nec
undercov 7agent fbi 6cia 5polic investig secret spy interrog covert 4liaison spi
lp 7ep vinyl 6cd 5releas album llc demo remix emi
wheelchair 5swim disabl bike bicycl handicap 4athlet
multilater 6framework 5cooper dialogu partnership bilater wto 4monetari diplomaci
kemp 6buchanan 5mccain gore kerri dole bradlei perot gramm 4coleman
ur 5ah ee uh dee ree moh eh 4ih
norm 6defin 5respect principl context ethic gender toler 4fundament hierarchi constraint
deceas 6widow 5father son unknown belong nephew eldest heir ancestor spous 4comrad
baldwin 5frederick
levin 6schwartz shapiro 5cohen 4lieberman roth friedman goodman bernstein olson katz
diaz 7lopez 6rodriguez garcia gonzalez perez hernandez rey ortiz gutierrez 5ruiz flore romero
phelp 6thorp 5gold olymp freestyl medalist swimmer 4medal medlei
vernon 4franklin randolph
mit 6univers professor harvard yale princeton cornel 5scienc lab berkelei 4und
rein 7curb 5tighten tighter 4keep eas excess slash
sniper 6attack shoot gun gunman ambush 5fire civilian bomber mortar assail unarm
paula 5monica 4lawsuit linda harass lewinski
charleston 6carolina omaha 5beach virginia fort richmond norfolk newport jacksonvil augusta raleigh
clubhous 6locker ballpark 5room yanke bullpen 4arena dodger met
sara 5anna lisa linda donna luci amanda 4lauren kati liz
broadband 8wireless 6network internet mobil cabl telecommun subscrib cellular verizon 5servic access mci 4ip
pavilion 5hall garden exhibit arena galleri plaza expo auditorium courtyard 4arcad
underneath 8beneath 6insid 5behind front empti roof deck atop trunk 4bottom lie ly
backlash 6fear anger provok outcri 5widespread prompt spark boycott outrag discont
gymnast 7olymp 6medal athlet skate volleybal medalist badminton swimmer 5competit compet swim relai chess 4pageant wrestler apparatu
golan 6lebanon syria hebron pullout 5israel jerusalem annex 4territori withdraw statehood
centimet 7inch cm diamet 6meter tall 5foot length mm thick 4radiu
peng 7chen wang jiang wu wen yu zhu zheng 6china hu npc zemin jiabao 5deng jintao ping
byzantin 8ottoman 7roman 6empir emperor mediev conquest 5imperi persian fortress napoleon bce 4norman turk
lang 5bo 4franz jung
spinner 7bowler 6wicket batsman shane batsmen 5over skipper hander darren mcgrath gile 4spin brett
literaci 7educ 6math 5enrol curriculum 4student teacher outreach vocat
nike 6apparel 5brand shoe logo sponsorship pepsi 4cola motorola
marina 6pier 5hotel beach resort dock waterfront 4harbor spa yacht
whereabout 5suspect ident unclear hide exact clue fugit 4reveal disappear
junk 4mortgag
rebecca 5susan sarah jane rachel emili emma jenni 4lynn luci
browser 8netscap 7desktop 6internet softwar microsoft user googl server os 5window mac do click vista portal linux 4platform
hick 4hussain tate
duma 6parliament 5parliamentari legislatur chamber bori sergei chernomyrdin 4lawmak
kee 6ah koh ree wah 5ee uh dee tah eh 4hai
incomplet 6incorrect 5inconsist 4document error conclus valid flaw render
ajax 6barcelona fc bayern juventu dortmund fiorentina leverkusen 5celtic fulham 4ac
unesco 6heritag 4museum monument archaeolog curat smithsonian
penguin 5nhl devil bruin shark panther vike flyer oiler
rashid 6abdul 5moham aziz abdel rahman hussain khalid karim 4amir
prestig 5reput statur
reunit 6reunion 5happili 4sibl
warship 8destroy 7ship navi vessel submarin 6naval fleet uss sail sailor tanker torpedo cruiser 5cruis sink warplan escort yacht
compatriot 5champion pair teammat medalist frenchman spaniard henin clijster sharapova 4defend
videotap 8tape 7footag 6video interrog 5interview testimoni film secretli confess clip
repress 6regim brutal dictatorship persecut authoritarian 5democraci violent crackdown dictat apartheid censorship 4toler intimid
demolit 6demolish 5construct 4destruct closur renov cleanup dismantl
shelf 5shelv 4antarctica
pave 5road 4concret lane
dental 6medic clinic nurs surgeon surgic 5hospit doctor veterinari
himalayan 6mountain kashmir 5plateau caucasu glacier jammu 4rocki breakawai arctic
lifelong 5longtim childhood passion profess 4friendship devot lifetim mentor
copa 6quarterfin boca 5championship tournament qualifi semifin uruguai liga nacion rei
fade 5slowli vanish 4soon suddenli disappear glori obscur shine
condol 7sympathi 6grief gratitud 5express messag thank apolog convei deepest
pivot 6crucial 4kei contenti
rogu 5renegad 4terrorist spi covert
brigadi 8colonel 7lieuten 6command brigad sergeant 5infantri regiment battalion 4gener
thumb 7finger 6hand nose wrist elbow 5ey shoulder snap toe 4right scratch
ayatollah 7khamenei 6cleric 5ali khatami imam akbar 4prophet reformist
chernomyrdin 7yeltsin primakov 6putin viktor 5bori ivanov duma kuchma lavrov
dunn 4anderson quinn barrett
sunderland 8newcastl portsmouth everton tottenham blackburn southampton charlton fulham wigan middlesbrough 7leicest aston coventri 6bolton ham releg 5hull preston 4rover
prairi 5vallei desert oregon kentucki plain ranch grove woodland
pill 6drug prescript dose 5diet bottl prescrib vitamin antibiot
opium 6cocain heroin narcot 5cotton crop marijuana cultiv illicit
thunder 5wave flash lightn loud applaus whistl unleash furi
realm 5kingdom fantasi 4fiction adventur heaven be sphere mytholog
reorgan 7restructur 6merg consolid 5bankruptci acquisit overhaul disband 4merger discontinu oversaw reshuffl
durabl 5robust 4solid machineri inventori
logan 5airport 4suburb shannon
greenpeac 5activist whale environmentalist 4watchdog rainbow
banana 6sugar coffe fruit corn bean potato shrimp 5nut grower cane strawberri
cann 6festiv 5movi award prize screen oscar venic 4prestigi
fe 6santa 5rio bueno lima paso tucson 4janeiro mesa
najaf 7sadr basra fallujah mosul 6baghdad shiit 5mosqu mogadishu mahdi kirkuk mecca
pornographi 6sex 5crime illeg crimin sexual abus traffick prostitut 4piraci explicit censorship
violin 9piano 6string guitar instrument quartet 5solo orchestra tenor mozart bach 4horn
somerset 8yorkshir essex sussex surrei 7lancashir 6durham devon cornwal 5kent suffolk berkshir
cunningham 5bennett
woodward 4libbi
gazprom 6ga monopoli yuko 5russia ukrain pipelin belaru ead
saleh 6abdullah 5moham ahm mohammad hassan aziz hamid abdel salim karim
juliu 5frederick 4joseph caesar
alain 5jean jacqu bernard pierr michel claud francoi 4franc andr gerard
glimps 5clue fascin vivid 4moment visitor sight curiou glanc
te 5seng 4ma se si
windsor 6westminst cornwal 5royal queen ontario scotia halifax lancast bedford
friedman 6katz 5cohen schwartz 4levin bernstein
edwin 5henri theodor 4albert samuel ronald vincent
rita 6hurrican katrina 5storm flood typhoon emili marilyn 4devast ana
gentl 5quiet calm manner pleasant charm gentli 4grace brilliant
cone 5mound
aig 7citigroup 6merril lehman creditor ub worldcom stearn 5bankruptci enron bailout prudenti madoff 4liquid yuko fanni buffett
calderon 6felip vicent zedillo 5chavez lopez arroyo urib rey lula ernesto
18 915 16 14 820 12 11 13 60 17
annex 6territori occupi 5coloni invad enclav golan prussia partit
playwright 7poet novelist screenwrit 6writer actor filmmak 5literari shakespear screenplai laureat prolif
leverag 6clout 5financi invest advantag acquisit incent expertis 4flexibl hedg acquir
fragment 6skull 5piec bone manuscript 4dna intact fossil inscript
mislead 6fals incorrect 5unfair inappropri exagger irrespons fraudul manipul 4blame
abruptli 6briefli temporarili 5shortli resign suddenli slowli quietli unexpectedli 4interrupt vanish
cologn 8munich 7berlin stuttgart bremen dortmund 6vienna frankfurt hamburg bonn strasbourg hanov 5amsterdam copenhagen kiev turin bavaria basel rotterdam
hansen 5ander 4fischer rasmussen
commenc 6resum 5begin schedul proceed underwai embark discontinu 4prior phase till
surpass 7exce exceed 5averag compar highest lowest eclips 4earn
freewai 7highwai expresswai 6road lane interst intersect boulevard 5traffic corridor bypass interchang congest ramp 4exit
conquest 6empir invas byzantin conquer 5centuri coloni reign ottoman invad napoleon crusad colon 4norman twentieth
nasti 7ugli 6bitter viciou 5bad dirti stupid scari silli awkward
goddess 6god mytholog 5mari ancient templ ladi worship divin
conni 6debra 5fax 4dian judi
commemor 8anniversari 6ceremoni memori celebr monument inaugur centenni 5mark honor dedic birthdai symbol parad tribut mourn coincid plaqu 4occas mileston
accumul 5amount asset wealth deposit 4debt liquid excess deplet
rockefel 4foundat kennedi smithsonian eisenhow
tributari 7river creek 6basin watersh 5lake portion flow stream fork yangtz downstream 4branch nile
ftse 7dax 6index nasdaq 5benchmark frankfurt nikkei bours topix 4nyse
neo 6nazi 5anti communist radic nationalist punk racist 4socialist ultra
vista 5santa do browser mesa netscap 4sierra rosa riversid
curat 7exhibit 6art museum galleri smithsonian 5photographi sculptur artwork 4director unesco
flyer 6bruin 5ranger nhl lightn panther philli penguin defenseman oiler 4avalanch
distress 5stricken grief 4troubl shock panic alarm plight frighten
shrimp 7fish seafood tuna 6chicken salmon banana 5fishermen potato fri cod trout
rat 7mice 6cat snake pig monkei rabbit 5dog mous bee spider 4bug
gardner 4boyd
vicin 7locat 6area near nearbi adjac 5fort outskirt barrack airfield proxim 4nearest
depos 7oust 6overthrow toppl 5saddam ouster 4throne ruler monarchi
grower 7farmer 6corn crop coca 5harvest banana grape soybean 4cane
cuisin 7chef 6restaur tast dish 5varieti wine menu flavor specialti blend seafood
hardi 4soil
improp 7inappropri 6alleg wrongdo bribe misconduct fraudul 5disclosur irregular unlaw improperli neglig 4unauthor dubiou
guru 4cult rabbi mentor yoga
bother 7anybodi 6sure anyon els mayb nobodi afraid guess 5notic scare
glove 6hat pad 5hand ball shoe coat boot helmet 4box plate mask
overshadow 5disappoint highlight setback 4inevit spotlight embarrass revel underscor coincid hype
emotion 5deepli emot awkward 4feel mental sad uncomfort unstabl
vault 5floor bronz basement medalist 4gold ceil dome podium
stranger 6friend 5love everyon strang girlfriend kiss lover frighten 4encount intim
presbyterian 8methodist lutheran 7baptist congreg anglican 6church episcop evangel 5missionari
silli 7stupid ridicul 6funni crazi joke bizarr scari weird absurd nonsens 5ugli nasti clever awkward
laptop 7pc portabl desktop 6comput iphon notebook 5devic disk rom printer
damon 5shawn vaughn 4matt derek shortstop jeter
muster 5overwhelm sampra 4agassi davenport mauresmo
witch 6ghost vampir 5evil fairi 4holi hunt hell wizard
defenseman 6goali 5forward jason bruin winger catcher puck flyer oiler
gerard 4pierr alain
judi 6carol 5laura linda ami janet lynn ellen jacki donna dian joyc kathleen deborah marilyn shirlei kathi melissa 4nanci ruth conni cindi
hyde 5hous madison 4bedford
arguabl 5perhap greatest prove truli proven finest foremost undoubtedli 4consid strongest
yao 7ming 6wang liu yi 5zhang bryant lin liang iverson feng
bullpen 7pitch pitcher starter 6sox dodger met hitter hander catcher 5bench lineup reliev clubhous scoreless 4backup
sedan 6car ford pickup merced bmw wagon 5model luxuri honda hybrid compact nissan chevrolet 4mini
rose 6flower 5pink purpl bloom 4garden cherri grape candl
plymouth 6brighton norwich 5lincoln bristol newport essex southampton rover nottingham gloucest
builder 6architect 5build construct owner 4design engin manufactur contractor
cultiv 6crop hectar 5grow farm agricultur harvest plantat opium farmland vineyard
reuter 7newswir 6report thomson 5analyst afp cnn bloomberg 4survei correspond
lara 6batsmen 5indi batsman waugh 4bat wicket ricki vaughan
spokesperson 7spokeswoman 6spokesman 5ministri 4unicef
collid 7collis 6crash 5plane passeng boat aboard ferri tanker derail
ditch 5hole dig dug 4abandon tunnel blast shaft
hayden 6waugh 5pakistan mcgrath 4clark matthew pont thorp
bureaucraci 5administr 4govern corrupt oversight mess
travi 5shawn brandon 4randi
discharg 5duti parol sewag 4pollut probat exhaust
avert 5crisi immin brink catastroph loom 4avoid threaten prolong verg impend crippl defus
dali 5mickelson duval 4sorenstam golfer
sabotag 6disrupt 5derail 4attempt undermin espionag foil
nablu 9jenin 8ramallah 7gaza hebron 6bethlehem beit rafah jericho 5strip aqsa 4curfew
eros 5drainag tidal wetland 4damag flood habitat tide marsh watersh
pri 5democrat zedillo 4parti elect socialist ldp salina
berger 4schumach fischer newman gerhard heinz
blade 6knife 5stick wheel rod diamet sword 4vertic roller thrust arrow
sour 5bitter 4ti turmoil stir subprim deepen uneasi
dialect 7languag 6accent linguist 5speak surnam distinct hebrew grammar 4common
byron 5nelson 4rodnei
feud 7rivalri 5conflict disput split clash bitter faction clan rift disagr strife 4rival ensu friction duel
ebai 7yahoo 6onlin googl auction aol 5internet seller amazon ipo netscap
petrol 8gasolin 7diesel 6ga fuel 5suppli truck gallon pump
pneumonia 7ill infect fever acut respiratori tuberculosi 6flu symptom asthma 5strain syndrom infecti viral
customari 5anonym
immens 8enorm tremend 6great incred 5consider amaz profound formid unbeliev statur 4vast wealth fortun
illicit 6illeg traffick cocain smuggl launder narcot 5opium conceal clandestin covert 4diamond unauthor procur
discontinu 5prior commenc 4announc subsequ renam cancel reorgan
shortstop 8baseman outfield 7catcher fielder jeter 6rooki pitcher hitter derek 5vaughn 4valentin pinch damon
amr 6moussa 5nabil
toilet 7bathroom 6kitchen 5room clean bed bath cleaner sewag 4urin
simmon 5smith reynold 4morri rahman maher
scoreless 7in shutout 6pitch overtim out strikeout 5tie homer unbeaten halftim bullpen 4apiec
benson 4clayton
moldova 7ukrain romania bulgaria belaru estonia latvia 6republ macedonia slovakia azerbaijan lithuania 5georgia macedonian tajikistan 4kyrgyzstan
papal 6pope vatican 5rome bishop cardin archbishop benedict episcop xvi
boyd 4dougla gardner
unauthor 6illeg 5confisc fraudul unlaw 4disclosur improp illicit
goodby 7farewel 6kiss 5friend happi thank cry greet dear 4comrad
zarqawi 7qaida qaeda osama 6al laden 5milit bin abu
sporad 6gunfir 5frequent clash occasion erupt flare 4rage barrag
stefan 5austria andrea becker johansson 4serbia hungari wolfgang toma dortmund
harrington 6mickelson 5pga birdi bogei webber erni duval 4singh par montgomeri
feloni 7charg crimin convict guilti manslaught 6plead indict theft robberi probat treason homicid 5warrant unrel aggrav unlaw drunken 4lesser petti
clement 4pope cardin
merck 8pfizer 6pharmaceut 5drug maker fda bayer roch 4compani myer abbott
williamson 5morri reynold
divert 4monei wast drain
virtu 6moral belief wisdom 5faith disciplin ideal sacrific courag loyalti digniti profess essenc necess compass 4sake
telescop 7observatori 6satellit 5nasa solar orbit laser spacecraft optic underwat sensor 4mirror beam lighthous
salli 6alic 5ann kate carol ellen luci emma dorothi jenni
desktop 8pc 7comput server browser laptop 6softwar microsoft mac hardwar portabl compat linux 5window do multimedia consol iphon notebook os printer
spun 5spin 4turn slid
dax 7ftse 6index nasdaq frankfurt nikkei topix 5close benchmark shed
clara 7santa 5maria cruz rosa 4san dell ana alto
dash 4jump sprint relai leap
anatolia 6tass itar irna 5interfax kyodo 4agenc turk yonhap
onion 8garlic 7pepper chop tomato potato 6oliv sauc tablespoon lemon bacon slice fry boil ginger peel 5medium stir dri crisp ripe
bahama 6island caribbean hawaii rico jamaica bermuda barbado tobago 5samoa 4solomon
silvio 8berlusconi 6prodi 5romano aznar zapatero 4prime itali toni
trevor 4shaun
watt 5frequenc
birthplac 6belov rever 5histor famou ancient symbol hometown shrine legendari sacr 4oldest heartland
newsweek 7magazin 6editor articl cnn 5press newspap interview editori headlin columnist tabloid playboi 4correspond gossip
rug 5mountain desert plain jungl terrain 4remot carpet dusti
abid 7oblig compli 6strictli fulfil uphold adher 5respect principl violat complianc safeguard 4commit fulli
woodi 5bud perenni 4herman
famin 6drought epidem 5disast devast shortag ravag catastroph strife cholera polio 4poverti hunger
weaver 5hoffman 4tamil ltte carpent milf
ih 6koh rah eh duh 5ah ee kah lah yah mee ahn tah yoo koo zee 4ur
farmland 7acr hectar 6farm forest irrig swamp 5land countrysid plantat cultiv woodland wetland
joshua 4jonathan julian
reminisc 5scene remark inspir vivid 4rememb familiar lyric tale echo
quo 5sovereignti 4stanc reunif
henin 9clijster 8serena hingi sharapova mauresmo 7agassi sampra nadal davenport djokov 6seed lindsai martina 5murrai justin compatriot novak
accent 6speak dialect 5languag word tone 4background pronounc tongu
deportivo 8atletico 7valencia sevilla 6madrid barcelona porto nacion bilbao santand 5real liga
upsid 4hang uncertainti upward
reconsid 6decis decid 5agre reject recommend disagre affirm clarifi
ration 5basic necess 4adequ nutrit justif
wan 5ho kai wong 4lin chan tan min lim
olivi 5belgium 4franc
bayer 8leverkusen 6munich bayern stuttgart bremen dortmund 5bundesliga merck schneider fiorentina 4roch
nile 6river yangtz 5lake hudson basin thame 4malaria tributari sinai
spear 5knife sword 4gun stone
fanci 5eleg charm sexi 4fun nice dress outfit costum exot
provoc 6unaccept irrespons 5action hostil inappropri provok refrain reckless absurd 4aggress
mo 4na vaughn
butt 5kick 4head ball mouth chest finger
bermuda 6coast caribbean bahama barbado 5atlant hawaii jamaica tobago
overli 5increasingli somewhat cautiou wari vagu 4particularli highli pretti sympathet uncomfort
daytim 5tv abc nbc soap emmi sitcom 4pb itv
overcam 7overcom 6beat upset 5defeat struggl roddick spaniard sele
padr 7dodger met astro oriol philli marlin diamondback 6diego sox anaheim
chaotic 5chao tens bizarr unpredict turbul 4violent aftermath disastr
terrif 7incred 6pretti impress amaz tremend fantast superb unbeliev 5best nice excel brilliant decent awesom 4plenti
helmet 6wear uniform jacket boot 5belt shield hood mask glove badg 4cap pad
potent 5lethal 4formid
protestor 8protest 7demonstr 6crowd activist riot dispers 5thousand hundr ralli clash shout spectat torch baton hurl 4unarm
bug 5scare virus rabbit 4viru mous rat
tycoon 7billionair 6businessman millionair 5entrepreneur conglomer 4richest yuko
brake 6wheel valv 5drive speed rear gear steer cylind 4control tire lock vacuum
yitzhak 8rabin 7shimon 6netanyahu pere barak ehud 5prime sharon yasser
appetit 5enthusiasm 4consum worri anxieti
aspir 6ambit 5ideal fulfil 4achiev dream succe accomplish newcom
resembl 5similar depict 4describ shape familiar portrai
shower 6cooler 5rain snow warm bath wash blanket warmer 4sweat chill
clip 6video photo footag 5show tape youtub poster videotap excerpt
dominiqu 6jacqu villepin 5jean chirac michel claud francoi 4minist fischer
underscor 8underlin 6highlight heighten urgenc 5concern reflect emphas persist deepen 4stark overshadow
donovan 4roonei
extract 5uranium miner or plutonium fertil 4materi salt deposit
invis 4virtual evil shadow
expenditur 6budget revenu 5tax cost incom fiscal surplu alloc taxat shortfal 4spend contribut procur
anytim 6tomorrow 5happen unless anywher anywai anymor hopefulli sooner
homemad 6mortar grenad 5bomb explos roadsid candi pizza 4rocket
whistl 5blow silenc nois loud shout scream cheer thunder 4bang
exodu 5refuge displac influx
redskin 8steeler seahawk 7nfl bronco packer buc raven 6cowboi raider panther colt charger oiler nfc 5patriot preseason vike cornerback kickoff texan punt bulldog 4hawk
undertak 6undertaken 5fulfil thorough embark 4conduct task comprehens pursu oblig
curtain 6door 5front glass roof ceil carpet 4wall hang porch
censorship 5media copyright repress 4law restrict privaci secreci pornographi
strife 7conflict unrest sectarian bloodsh 6plagu instabl 5violenc civil tension chao turmoil rebellion feud famin 4displac friction
asteroid 6planet orbit 5earth spacecraft lunar crater jupit 4galaxi schmidt
hormon 6steroid 5drug cancer gene therapi substanc stimul antibiot 4inject
rope 6ladder 5pull fenc hook pin boot strap jumper 4wire belt bolt
davidson 4honda motorcycl
hazard 6environment danger pollut toxic 5safeti disast contamin radioact
bo 5han yu lang shi 4liu bang yi xu
repeal 7amend enact 6bill legisl provis abolish 5congress constitut mandat veto decre statut proposit exempt unconstitut prohibit 4overhaul claus scrap deregul secess
servicemen 6soldier sailor 5civilian rape abduct enlist 4sergeant captiv
oversaw 6overse 5supervis 4reorgan orchestr
clever 6smart funni brilliant straightforward 5easi simpl quick trick subtl silli savvi 4ambiti sophist bold
buddhism 7buddhist 6religion 5philosophi tibet tibetan lama monk theologi judaism buddha yoga medit 4dalai
powerhous 5rival giant 4soccer domin conglomer
widen 6gap narrow deepen 5expand wider rift 4bolster shrink
clarifi 5detail comment explain correct graf relev specifi reconsid 4issu recast alter
kathleen 5jane lynn judi 4sarah janet patricia kathi melissa
consol 7playstat xbox 6nintendo 5pc portabl desktop arcad 4game
wage 6fight fierc 5insurg guerrilla brutal viciou relentless 4rebellion
schneider 5germani bayer werner 4deutsch schmidt weber schwartz weiss mayer
anton 5franz wilhelm 4alexand carl philipp johann josef ludwig
cockpit 5plane door pilot deck cabin microphon 4flight rear
tighter 8tighten 7tougher 6tight stringent 5impos eas strict relax rein 4rigid
rig 5tanker 4bp offshor drill yacht
homosexu 7sex sexual gai lesbian 5marriag abort discrimin openli slaveri racist offend prostitut 4toler outlaw
mg 7milligram 6gram cholesterol sodium 5fat calori 4gm satur
punit 5action sanction impos punish unspecifi 4penalti compens slap
cab 8taxi 6car bu driver truck buse 5passeng commut motorist carriag
fortifi 5fort barrack garrison fortress bunker besieg perimet 4compound reinforc
sussex 8essex somerset surrei 7yorkshir lancashir 6hampshir kent durham suffolk brighton devon cornwal 5lancast bedford berkshir thame gloucest 4cork
ramon 6hernandez ortiz 5jose lui rodriguez lopez perez rivera
newslett 6publish magazin blog bulletin 5onlin journal editor weekli circul 4advisori
martyr 6christ aqsa 5holi saint hero jesu jihad 4cemeteri
fring 4circl outer
celsiu 8fahrenheit 7temperatur 6minu 5averag degre mph rainfal warmer 4zero latitud
60 930 50 40 820 15 14 18 17 5fewer
yangon 5myanmar bangkok dhaka hanoi harar phnom kathmandu penh 4kyi suu burma aung
dwight 6eisenhow 5truman 4harri nixon roosevelt
peasant 6farmer 5indigen slave countrysid 4labor rural farm peopl revolt
remak 7sequel 6movi 5comedi dub soundtrack thriller screenplai blockbust batman parodi 4adapt
blanket 5cover snow coat tent carpet shower 4dust wet
francesco 7giovanni paolo 5itali di roberto andrea cesar fabio 4leonardo angelo
nl 6postseason afc astro oriol philli mvp marlin nfc 4franchis
waco 5austin arlington 4texa atlanta denver
unstabl 5stabl volatil fragil prone unpredict 4situat vulner emotion turbul problemat
garner 5nomin acclaim 4gain turnout emmi
spiral 6downward 5turmoil spike upward escal 4soar bloodsh flare
laureat 8nobel 6prize 5literatur poet playwright 4chemistri novelist physicist
fountain 6plaza 5palac garden bath pond courtyard 4monument reservoir
granit 8limeston 7marbl 6stone brick cliff boulder 5monument dome carv mound facad pillar
stapl 5food coffe corn 4bread meal ingredi groceri beverag
kirkuk 7basra mosul 6baghdad 5kurd kandahar fallujah najaf restiv
toulous 7marseil bordeaux strasbourg stade 6franc lyon 5barcelona monaco
lula 7silva luiz 5brazil chavez da calderon zedillo 4obama
convei 6express 5sens messag understand sympathi condol sincer gratitud
vinyl 7lp 6releas cd disc ep 5album label remix 4billboard
breakup 5split merger divorc demis dissolut 4marriag worldcom
buildup 4deploy
roadmap 7blueprint 6implement 5peac comprehens framework reconcili mideast disarma timet outlin 4ceasefir envis
abund 5natur rich habitat ampl 4resourc plenti fossil quantiti scarc freshwat
nowadai 5anymor moreov 4know alwai especi besid wherea furthermor seldom thrive
reef 8coral 6ocean 5island sea bai coastal offshor marsh coastlin tidal
predat 6prei 5wolf shark insect 4speci threat mammal
stalin 7hitler 6soviet nazi adolf 5communist wartim mao theodor truman reich josef 4eugen churchil
ratif 7ratifi 6treati 5approv referendum amend pact 4agreement legisl
pulp 5paper textil 4industri product steel raw cement
tumor 7cancer tissu prostat 6cell brain lung diagnos liver 5breast mice
viciou 7violent 6bloodi brutal savag nasti relentless 5fierc ugli wage unleash 4notori
undef 7unbeaten 5tournament champion defeat streak playoff postseason knockout
intention 5accus deni allegedli repeatedli deliber accident unfairli improperli
defunct 5formerli subsidiari merg affili bankrupt 4own founder renam
morton 5smith
cleanup 5disast mainten 4clean wast repair drill shutdown demolit
charlton 8sunderland fulham 7everton tottenham blackburn aston wigan middlesbrough 5releg 4draw
scratch 4back get hand pick knee finger thumb
fleischer 7mccurri 6mcclellan 5powel rumsfeld gibb mccormack ari 4bush boucher
authent 5document ident identif interpret valid verifi 4copi relev
pier 6dock marina waterfront 5bridg harbor wooden deck lighthous 4platform
chee 6tung 5koh 4ah ee ree goh soo dah
dorothi 5elizabeth margaret catherin alic betti emili aunt emma salli hannah 4ruth shirlei
webster 5dictionari
mgm 7disnei 6studio warner walt paramount 5hilton blockbust spielberg emi
buffer 6zone 5perimet 4border
mci 8verizon 7worldcom 6merger telecom wireless aol 5broadband telekom 4fcc
diver 6crew dive sailor rescuer swimmer 5rescu vessel underwat 4drill
obes 7diabet 6ill cancer asthma 5health adult hiv diet mortal preval
clarenc 5dissent 4justic steven samuel
rodnei 4byron
fulham 8everton tottenham blackburn sunderland charlton wigan middlesbrough 7liverpool chelsea newcastl bolton leicest aston 6ham releg 5side inter villa ajax 4rover
applianc 6electron furnitur hardwar machineri 5equip electr manufactur toi automot 4cleaner
wilkinson 5roonei kean
authoritarian 6regim dictatorship repress lukashenko 5communist dictat suharto 4tendenc capitalist
loyalist 6militia paramilitari militiamen 5alli faction loyal ulster baath renegad unionist
liga 5leagu club fc releg bundesliga copa deportivo nacion 4divis tier
preparatori 5school colleg elementari ministeri curriculum seminari vocat 4academi
sur 5de la le 4del du et se bah
paus 5moment wait smile laugh 4greenspan quietli interrupt shrug
altar 7chapel 6church cathedr shrine basilica 5wooden christ worship marbl 4dedic
outfield 8baseman catcher fielder shortstop 7pitcher hitter 6rooki starter 5roster derek lineback cornerback
blueprint 7outlin roadmap 6propos framework 5plan draft creation comprehens implement unveil devis envis 4map ambiti timet timelin centerpiec
coffin 6mourner corps 5flag buri lai funer grave wooden burial candl
cri 8cry scream 7shout 6laugh 5silenc smile loud cheer laughter 4silent
deborah 6susan 5ann carol judi katherin judith 4jane janet emili sandra
vigor 6aggress 5pursu intensifi energet 4vow intens relentless earnest forefront
beard 7hair 6wear 5white black grai dress hat 4clad
bian 8shui 7chen 6ying 5taiwan taipei dpp lu lien 4roh
riversid 6park grove 5downtown boulevard bronx woodland seasid waterfront pasadena 4vista
modul 6configur 5space function compon mode input interfac sensor paramet 4attach ip
akbar 6ali 5mohammad ayatollah khamenei 4khan khatami hasan
darwin 5evolut hypothesi 4theori
assail 7gunman 6unidentifi stab 5grenad ambush sniper bodyguard fatal assault
gil 5vicent 4guillermo
pageant 6contest 5event carniv finalist 4olymp festiv gymnast gala
repai 7debt loan borrow ow 6payment lend creditor default 5cash bail taxpay bankrupt forgiv 4burden
mitch 6mcconnel 5denni katrina 4hurrican newt
receipt 5sale revenu payment ticket transact purchas 4cash account regist
delai 7postpon 5avoid 4prevent halt cancel deliber
macdonald 6fraser 5campbel 4cameron malcolm johnston pearson
primit 4nativ ancestor
drastic 6significantli 5chang cut reduc dramat reduct gradual revis 4shift revers alter slash vastli
noh 6mah 5ah uh moo ree ahn tah yoo
lien 6chen kmt kuomintang 5taiwan huang dpp shui bian
ortiz 8ramirez rivera 7rodriguez gonzalez martinez perez hernandez 6lopez torr rey diaz ramon 5zapatero guerrero pena alfonso romero
clad 6black wear dress mask 5uniform shirt hood jacket 4suit beard
ethanol 6fuel gasolin 5product produc consumpt subsidi diesel refin
prolif 6influenti renown 5promin poet acclaim novelist finest playwright 4highli
erni 6mickelson 5phil harrington 4jimmi ricki irwin nicklau duval
byrd 4nelson
anni 5rachel betti emili emma hannah 4sarah ami carolin
ruiz 6lopez perez 5garcia gonzalez rivera diaz flore guerrero holyfield romero 4tyson felix bruno
salomon 7merril 6goldman brokerag sach citigroup ub suiss 5barnei downgrad
hewlett 9packard 8compaq 7ibm intel dell cisco 6microsoft hp 5appl chip silicon oracl kodak 4lotu
cottag 6villa mansion inn manor 5home hous villag estat ranch lodg cabin barn hamlet plantat vineyard picnic 4victorian
allei 5street lane boulevard sidewalk 4neighborhood downtown corner mogadishu
swan 5bird cat 4guinea eleph rabbit
pavel 7andrei 5russia czechia vladimir sergei igor ivanov toma
amanda 5anna jennif lisa christin sara stephani kati 4ami nicol
plummet 8plung soar 7tumbl 6rise fall surg slump steadili slid dip 5declin sharpli
daschl 7gephardt 6senat gingrich reid lott pelosi newt mcconnel 5dodd 4tom
mcclellan 7mccurri 6rumsfeld fleischer 5bush powel pentagon chenei mccormack 4perri lindsei petraeu
saskatchewan 8ontario alberta manitoba 6quebec scotia brunswick winnipeg 5canada provinci bengal
shorten 5extend postpon shorter durat 4schedul
poker 5tournament wrestl casino bet gambl 4golf contest chess
hank 5willi mickei 4jerri billi johnni marvin
graft 6corrupt 5fraud launder briberi 4scandal stem crack transplant
johan 5sweden carl philipp erik johann 4jan han wilhelm friedrich
sensat 5shock 4emot comeback unexpect superstar
sweat 5shirt pant 4wear tear wet breath shower fatigu
fatigu 5pain symptom fever sore 4suffer ankl anxieti sweat
nam 6yong 5kim asean il jong ki chung hyun choi
chandler 4bradi
joei 5jake 4rapper
greenwich 6manhattan 5london connecticut hartford westminst brunswick berkshir 4lexington
spate 5recent latest amid deadli spark unrest flurri 4crackdown spree
deaf 5blind 4disabl ear
void 5unconstitut 4claus arbitr
wagon 6car ford truck pickup locomot cart sedan carriag 5wheel bike jeep 4trailer
flora 6speci habitat 5endem ecolog woodland aquat wetland 4natur
zuma 7mbeki 6mandela anc 4nelson mugab tsvangirai zardari
chairwoman 6chairman 5committe susan caucu subcommitte 4director vice chair
lionel 4chirac nicola francoi
ahn 7yoo 6ah bah 5kah mah ree ih noh
deter 6discourag 5threat prevent aggress harm retali justifi intimid
seldom 7hardli 6never often alwai 5sometim usual certainli rare frequent occasion readili 4ever regularli nowadai famous
fairi 7tale 6ghost mytholog 5princess fantasi dragon creatur witch vampir
nacion 6deportivo boca 5de paulo sao santo bueno copa liga banco
magnific 6spectacular fantast superb gloriou 5great beauti extraordinari brilliant finest eleg heroic 4handsom
propon 7advoc 6oppos backer 5conserv argu environmentalist 4support critic feminist staunch
graph 6matrix 5vector theorem algorithm 4equat vertic linear
lauren 5cloth kate 4fashion ralph klein ashlei donna sara apparel calvin
kinshasa 7congo zair 6rwanda kabila drc 5burundi mobutu pristina phnom penh 4khartoum
nich 5marketplac
monkei 6cat eleph pig rat rabbit 5anim mous snake mice spider frog
besieg 6sieg garrison 5outskirt grozni fortress bombard fortifi bihac 4confin
kindergarten 7school elementari classroom 6student teacher grade enrol vocat 5secondari compulsori gymnasium
exxon 7bp chevron 5oil petroleum spill refineri 4compani yuko
lightweight 6boxer 5champion super heavyweight freestyl 4junior wrestler synthet
titan 5raider doom 4giant monster saga genesi
lutheran 8baptist presbyterian 7church christian cathol congreg methodist evangel 6orthodox pastor missionari anglican theolog
gentli 5slowli carefulli stir lightli chop brush gentl dough boil 4asid constantli
meteorolog 6weather 5bureau observatori geolog 4disast forecast maritim rainfal
cholera 8epidem 7outbreak malaria tuberculosi 6flu infect fever swine influenza 5pandem famin polio 4spread preval
mega 4casino nintendo playstat
bud 5woodi bloom 4fruit flower
goh 5lee uh hah mah moo mee moh eh 4chee
julio 8cesar 7roberto jorg 6carlo lui alberto ricardo 5juan franco
foremost 6greatest finest 5regard influenti renown worthi arguabl emin 4import amongst forefront
jamal 5abu moham ahm omar ibrahim ahmad ismail brandon khale mustafa khalid 4sami maher yusuf
steroid 7substanc 6dope hormon 5drug clemen 4cocain marijuana briberi
inflict 6damag suffer 5injur casualti harm devast trauma 4spare withstand
technician 6specialist lab 5staff expert equip engin laboratori nurs contractor instructor 4train supervisor
prevail 5persist 4linger
halifax 7scotia 5glasgow nova auckland belfast brunswick windsor cornwal 4bergen
torpedo 7submarin 6sink destroy warship 5ship missil vessel hull propel cruiser 4launch
dismantl 5destruct abandon demolish disarm scrap restart 4weapon halt demolit
wilhelm 8friedrich 7franz otto johann ludwig 6von ernst adolf 5carl karl frederick han hitler theodor anton josef werner 4herbert kurt schmidt johan kaiser
busiest 5airport hub 4traffic longest destin subwai congest
xvi 8benedict 7pope 5ii vatican cardin vi papal vii viii
lim 5lee chan yu chung wong dong yong choi 4wan
lancashir 8yorkshir surrei 7essex somerset sussex 6leed durham bradford chester preston midland devon
anita 4race slalom turf handicap
configur 6layout interfac modul 5system design mode hardwar server compat paramet setup 4accommod manual
contempt 5judg crimin convict guilti juri prosecut indict acquit 4citat
auster 5budget reform stimulu stringent 4fiscal ambiti overhaul unpopular
spi 7spy 5suspect secret agent cia espionag kgb 4secretli undercov rogu
liner 4reformist
importantli 6understand certainli obvious accomplish 5pleas greatli appreci frankli undoubtedli
paulson 7bernank 6greenspan 5treasuri stimulu rubin 4powel bailout sach
moist 7subtrop 6dry tropic 5forest warm habitat wet sandi
kerala 7pradesh nadu 6punjab 5india gujarat bangalor 4lahor calcutta
judaism 6religi christian religion orthodox rabbi 5jewish jew secular synagogu buddhism mormon
thiev 6smuggler 5gang steal rob theft mob kidnapp 4suspect
diploma 7graduat bachelor certif phd 6degre scholarship undergradu accredit vocat 5receiv academi master admiss prestigi honorari qualif exam placement fellowship 4credenti
truman 8roosevelt eisenhow 6reagan nixon 5kennedi franklin churchil dwight stalin 4marshal ronald
thesi 7phd 6professor philosophi mathemat essai sociolog 5literatur harvard
mock 6denounc 5speech portrai shout slogan ridicul insult parodi
auditorium 7hall gymnasium 6classroom 5stadium librari theater campu arena courthous gym pavilion courtyard
vector 6equat matrix linear paramet 5function variabl dimens graph differenti 4constant axi
blockbust 6hollywood sequel 5movi disnei cinema remak mgm spielberg
snail 7gastropod 5freshwat 4genu coral mammal frog
awkward 7uncomfort 5unhappi embarrass subtl bizarr nasti emotion silli tricki uneasi 4odd tens intim unpredict
hamstr 9groin 8knee ankl 7elbow sore thigh 6strain muscl sidelin wrist fractur 5absenc offseason 4miss
staffer 6staff 5employe colleagu lobbyist 4congression advis supervisor counselor
mammal 7speci 6bird whale extinct insect dinosaur 5genu fossil eleph creatur specimen frog aquat 4human predat snail
ernst 6wilhelm friedrich ludwig 5von franz otto johann josef 4andersen kaiser
sutton 4preston surrei
mesa 5san california arizona colorado canyon lima vista ventura alto 4toledo fe
larva 6insect hatch 5speci nest beetl 4egg moth fli prei
curri 6sauc 5powder pepper juic soup bean spice ginger 4campbel
wigan 8tottenham sunderland fulham middlesbrough 7newcastl leed everton southampton charlton 6bolton ham sheffield 5releg preston wemblei
brewer 5beer cub astro breweri brew diamondback 4philli marlin
bogota 7caraca 6colombia bueno 5sao santiago farc lima janeiro algier
devis 5strategi method scheme implement outlin blueprint 4plan jointli conceiv envis algorithm
barrag 7mortar 6rocket artilleri gunfir bombard 5fire blast cannon unleash flurri blitz incurs 4sporad
wolfgang 6franz klau johann werner 5von fischer andrea kurt gerhard ludwig helmut ander 4chancellor stefan weber
yan 7wang liu zhang yang wei zhao liang zheng 6gao cao qin 5ai min 4sun
wendi 5kathi 4mcdonald donna cindi liz
spree 6rampag 5robberi frenzi 4slai loot spate arson
endow 6foundat scholarship truste carnegi fellowship 5fund institut donat charit
tenant 6owner rent 5properti leas homeown 4residenti rental reloc
timelin 6timet 5map overview pullout 4detail date outlin blueprint
fork 6creek 5north river lake ridg tributari 4canyon glen bend rim
alzheim 8parkinson 7ill cancer diabet 6patient disord diagnos cure diagnosi prostat 4immun
haa 7becker 6roddick 5seed agassi davenport clijster sele djokov
mecca 6pilgrim pilgrimag 5holi mosqu shrine imam najaf medina
spider 6snake beetl 5mous moth creatur insect rat monkei frog 4prei
embed 5server 4comput softwar attach compon hardwar interfac compat
virus 7viru bacteria 6infect influenza viral 5flu transmit pandem bug
payn 4thompson
clr 7cdy 6rn
buyout 6merger acquisit takeov 5ventur restructur bailout incent layoff bonus 4offer
luggag 8baggag 7bag 6passeng check cargo 5airport flight haul
isaf 6peacekeep 5troop afghanistan nato deploy convoi conting 4personnel
nickel 7copper 6or aluminum 5steel metal coal mine miner 4tin
relentless 6fierc viciou 5aggress intens intensifi furiou savag wage unleash 4despit vigor
mistaken 6wrong 5appar fals mistak confus accident unawar incorrect 4flaw
maxwel 4filter
kaohsiung 7taipei 6fujian 5taiwan shanghai chen guangdong guangzhou tianjin 4mayor
upscal 6hotel neighborhood restaur shop residenti luxuri mall affluent 5fashion suburban seasid cater 4beverli
tianjin 8shanghai guangzhou 7shenzhen guangdong zhejiang fujian shandong jiangsu 6beij 5osaka kaohsiung
wah 6uh dee kee 5ah bah koh ree soo
amin 5moham abdul ibrahim abdel 4hussein omar hassan
tuberculosi 8malaria 7ill hiv infect epidem pneumonia cholera 6infecti antibiot polio tb 5cure preval
stephani 6carolin 5jane lisa patricia christin amanda jill 4spokeswoman nicol melissa
ing 5bank ub suiss 4invest insur deutsch barclai bnp
commando 6armi soldier helicopt bomber 5troop arm marin fighter patrol brigad squadron raid
yuri 6vladimir sergei 5russia space moscow igor andrei dmitri
saakashvili 6yushchenko 5georgia putin yeltsin medvedev lukashenko kuchma tbilisi 4aristid kibaki
incept 5sinc 4found decad prior tenur
calib 7pistol 6gun rifl 5mm bullet ammunit grenad firearm cannon 4heavier
toma 5czechia pavel 4ivan andrea ana eduardo stefan guillermo
deepen 6strengthen rift widen 5mutual foster bolster intensifi heighten underscor underlin 4gap deeper sour
sting 4furi
rudd 5blair downer 4howard gordon mugab thatcher chretien
neglect 5poor abus ignor 4care childhood chronic plight depriv
shortfal 6revenu deficit surplu shortag 5cost budget fiscal shrink expenditur
sr 7highwai intersect terminu md 6rout interst ny interchang 5junction bypass 4exit
manitoba 8ontario alberta saskatchewan 7quebec brunswick winnipeg 6scotia newfoundland 5canada columbia provinci
unbeliev 8incred 7amaz aw awesom 6absolut terribl tremend fantast horribl terrif 5extraordinari immens absurd
refin 6oil product crude petroleum refineri 5energi suppli export gasolin inventori ethanol
beverag 6food drink beer cola liquor soda 5brand coca coke brew pepsi 4stapl
heavier 7lighter 6heavi 5shorter 4calib
prohibit 6ban restrict 5impos permit statut outlaw exempt unconstitut repeal 4embargo
pristina 7belgrad sarajevo grozni 6kosovo zagreb 5kabul outskirt kinshasa
unleash 6spark trigger 5massiv devast provok thunder viciou barrag relentless furi 4havoc
mccartnei 7beatl lennon 6dylan 4harrison guitarist bhutto carei mick preslei
sanit 6sewag 5health safeti clean infrastructur adequ inadequ 4care
paralyz 7crippl 5disrupt 4shut temporarili blockad havoc derail
filter 4code user maxwel
doom 5fate titan 4ultim inevit demis
compat 6pc interfac desktop os 5system standard softwar integr mac hardwar newer do configur linux 4embed
bassist 9guitarist drummer 8vocalist 6band musician songwrit 5singer dave bass dj 4alongsid
badminton 8volleybal 7tenni 6championship tournament gymnast softbal 5world asian competit soccer athlet swim indoor chess 4commonwealth
handsom 5modest wealthi brilliant charm 4decent eleg magnific charismat lavish
geoff 5colin 4ian nigel
sphere 5circl dimens 4space object represent outer realm
enlarg 5eu expand wider 4nato expans membership brussel bloc ghali
botswana 8namibia malawi 7zambia mozambiqu 6africa zimbabw uganda guinea angola tanzania madagascar burkina 4pretoria
theorem 5theori defin logic equat graph hypothesi algorithm paramet
cooki 7cake bake 6bread chocol butter candi pie dough 5sheet
perkin 4allen baker wallac
coastlin 8coast 7coastal 6ocean shore inland archipelago 5sea beach gulf atlant peninsula stretch reef aden swamp
cylind 6valv 5wheel rod tube diamet propel brake piston shaft
grape 7wine 6fruit cherri vineyard 5crop harvest tomato grower ripe 4rose
lukashenko 6putin belaru authoritarian 5yeltsin mugab medvedev yushchenko saakashvili kuchma
lancast 5pennsylvania richmond rochest chester windsor sussex surrei bedford hanov
eva 4maria princess anna julia ana patricia luci rene
beast 7creatur 6evil dragon monster vampir 5warrior ghost villain 4mighti
speedi 6quick swift quicker 5resumpt 4smooth await thorough
autom 5system data comput softwar electron applic integr hardwar interfac 4machin manual
oblast 6prefectur 5municip borough 4ukrain autonom azerbaijan ussr
rupert 7murdoch 5hugh 4warner turner
eng 5fra 4bt leicest ger
surrei 8yorkshir essex somerset sussex lancashir 6wale kent durham perth devon 5lancast midland berkshir 4heath sutton
katherin 6ann emili 5mari elizabeth jane margaret helen luci deborah 4martha
ipo 6auction 5stock investor invest equiti acquisit transact ebai
pyramid 4templ tower tomb dome
biotechnolog 7pharmaceut 6research technolog 5industri laboratori genet aerospac biologi
distributor 7supplier 6outlet wholesal seller 5sell produc distribut manufactur retail maker
reev 4superman
smuggler 7traffick smuggl 6thiev 5illeg suspect gang pirat cocain migrant
mueller 4fischer ashcroft schmidt reich gutierrez
topix 6index dax 5nasdaq nikkei ftse 4benchmark broader nyse
shade 6green dark color grai bright pale purpl 5pink sunlight
highland 5region northern western vallei mountain plain glen midland
tout 5obama mccain dole barack unveil endors centerpiec 4advertis
famous 5similarli 4onc often increasingli supposedli outspoken seldom bitterli
bloom 7flower 6spring autumn 5rose bud 4summer fruit perenni sunlight
siemen 7daimler 6ge motorola nokia daimlerchrysl ericsson 5deutsch volkswagen telekom ead
mytholog 7myth 6ancient legend tale biblic goddess fairi 5theme fiction peopl maya 4saga realm
iphon 6microsoft appl pc playstat laptop itun 5nintendo desktop xbox
ager 8teen teenag 6girl youngster 5child boi adult pregnant
barrett 4hay dunn baxter
anglo 4plc bhp
centrist 7conserv 6parti democrat coalit liber socialist lean likud populist 5opposit politician moder nationalist hardlin reformist 4allianc bloc
daytona 6nascar speedwai earnhardt 5race prix lap indianapoli busch 4winston
middlesbrough 8newcastl everton tottenham blackburn aston sunderland fulham wigan 7manchest liverpool chelsea leed bolton portsmouth southampton charlton 6ham sheffield trafford 5premiership releg preston
cord 7spinal 5cell brain neck wire tissu nerv wrist limb 4plug
stripe 6black red blue color yellow grai shirt jacket ribbon 5flag tail collar horizont 4pattern
moussa 6amr 5mubarak abdel hosni nabil 4abba cairo maher
megawati 5suharto gloria estrada zardari 4arroyo bhutto
hierarchi 5doctrin clergi 4church leadership cathol ideolog norm organiz
raini 6summer winter weather rain autumn rainfal 5spring dry wet sunshin
discourag 7encourag 6deter 5worri wari 4avoid hurt refrain blame
matern 7infant 6birth pregnanc grandpar 5child care mother childhood mortal 4reproduct
bavaria 6prussia 5austria cologn ludwig 4germani duke sicili hanov
molecul 7protein 6bind particl hydrogen enzym ion 5cell acid oxygen synthesi 4plasma
goodman 4hoffman levin katz
fin 6tail 4rear shark
verizon 8mci 7wireless 6cellular motorola broadband worldcom 5mobil telecom aol fcc nokia
tah 5uh nee sah mee kee ih noh eh
woodland 7forest 6habitat oak pine grove 5acr prairi farmland riversid flora subtrop wetland 4dens heath tract
edison 5electr 4ga util solar
width 7length diamet 6inch height 5distanc mm depth span angl cm vertic ft dimens horizont radiu 4size weight
inclin 4will reluct willing lean tendenc unwil
vaughan 6bowler batsman waugh batsmen 5smith wicket strauss hussain malik mcgrath thorp graem 4stuart fleme lara pont gile
cocoa 6sugar coffe 5corn wheat grain bean soybean vanilla
hottest 5hot 4peak
gerri 6sinn fein 5ira unionist
jupit 6earth moon planet orbit spacecraft saturn 5solar mar galaxi asteroid
hollow 5hill grove 4wood ridg pine
hindi 6movi languag 5drama comedi literatur tamil script translat 4dub
abbott 5pharmaceut roch 4merck
gubernatori 7presidenti 6elect republican governor candid congression gop incumb reelect caucus 5campaign primari elector contest nomine candidaci statewid runoff
rever 6shrine worship belov birthplac 5buddhist sacr mourn imam 4symbol luther patron
oecd 6eurozon 5europ eu economist imf gdp apec adb
samoa 7fiji 6australia zealand 5caribbean queensland papua bahama barbado
earnhardt 6nascar schumach dale daytona 5driver lap ferrari winston busch 4stewart armstrong
marxist 6revolutionari leftist 5communist liber socialist philosophi ideolog feminist
bologna 8parma 7milan palermo genoa fiorentina 6itali roma juventu lazio 5di florenc turin napl
weber 5werner 4von schneider wolfgang bonn ludwig
volvo 7bmw volkswagen 6merced nissan benz daimlerchrysl porsch daimler
yorker 4york reader columnist
shutout 7scoreless strikeout 6in consecut homer overtim rbi postseason out 5streak ty
dortmund 8bayern stuttgart bremen leverkusen 7munich bundesliga cologn 6hamburg ajax bayer 4stefan
uncommon 6rare occurr 5unusu 4except extrem
disqualifi 5reinstat 4candid contest improperli
bernstein 5merril sach 4goldman cohen levin friedman schwartz shapiro
una 7que 6la en se con es por 5para si
chun 7chung 6lee kim chen yu huang cheng choi 5jung 4roh woo
fargo 6merril citigroup 5bank lynch sach ub suiss stearn
analyz 6data analysi assess examin evalu 5inform studi survei conduct carefulli sampl accur 4conclud
hefti 5pai tax earn cash salari modest dividend bonus sizabl
restiv 5southern northern northeastern southeastern predominantli mosul caucasu kirkuk helmand
batman 7superman 6sequel villain 5charact fiction comic ghost remak
togo 7ghana seneg 6cameroon namibia madagascar mali faso burkina gabon 5leon
champ 6championship champion 5prix 4titl super tenni semifin heavyweight
phd 7graduat bachelor undergradu diploma thesi 6professor degre harvard emeritu 5master chemistri lectur 4hopkin
procur 5purchas manpow 4handl supervis illicit expenditur
wildli 4somewhat cheer vastli
perot 7nader 6gore dole buchanan 5mccain gop candidaci kemp gramm undecid
exagger 5fact acknowledg extent perceiv justifi assert ridicul mislead 4attribut
planner 5architect 4advis
swimmer 7medalist 6olymp athlet swim freestyl gymnast diver skier 5compet runner relai phelp medlei
nottingham 8birmingham 7newcastl leed portsmouth cardiff southampton coventri norwich 6bristol glasgow sheffield aberdeen brighton 5oxford plymouth worcest
wrestler 7wrestl 5heavyweight boxer 4compet athlet amateur volleybal gymnast lightweight
applaud 7cheer 6welcom prais pleas enthusiast 5respond thank hail embrac react delight applaus nod
accredit 6certif diploma 5scholarship certifi undergradu collegi veterinari vocat 4credenti placement
clout 6leverag statur 5ambit diminish wield 4greater advantag strength legitimaci
perpetr 6victim crime terrorist murder crimin genocid atroc 5terror prosecut killer massacr 4systemat
abkhazia 9ossetia 6georgia chechnya breakawai 5kosovo macedonia caucasu tbilisi
unconsci 5conscious stab fatal asleep coma 4appar mental bleed
saeed 6moham ahm omar 5mohammad hassan hasan hussain malik 4anwar salem salim
cane 6bamboo 5farmer sugar rubber banana 4tree palm cotton grower
apparel 7merchandis garment 6manufactur retail cloth shoe textil nike 5brand wal specialti accessori 4toi lauren
etern 6god forev heaven 5faith dream soul christ glori 4quest proclaim destini
depriv 5harm 4privileg neglect
carlton 5marriott 4hotel
limeston 8granit 6cliff marbl 5clai sand brick cave plateau mound boulder
complement 5integr coordin enhanc 4function strengthen facilit align
friedrich 8wilhelm 7johann ludwig 6von karl franz otto ernst adolf 5philipp theodor 4carl herbert johan
undergon 8underw 7undergo 5surgeri extens 4diagnos prostat
buc 7bronco redskin seahawk 6nfl quarterback raider lineback falcon packer charger 5offens dolphin colt preseason cornerback nfc
shine 6bright 5light sky shadow spotlight 4dark visibl glori fade sunlight
paso 6texa lo 5san california el houston sacramento fe tucson alto
ying 7chen 6wang ma wu yang lin kmt cheng shui fu bian kuomintang 5tung
populist 6conserv politician socialist nationalist leftist centrist 5polit opposit democrat liber outspoken charismat 4popular lean unpopular
lumber 7timber 6mill 5farm coal railroad grain textil plantat 4log
meltdown 7crisi turmoil fallout 6collaps downturn woe crunch subprim 5recess brink catastroph 4boom bubbl
unita 6angola 5rebel 4sierra kabila farc drc milf
feminist 6liber activist lesbian 5movement gai radic advoc mainstream intellectu advocaci philosoph marxist 4propon
arson 6robberi slai homicid 5attack bomb murder suicid incid theft rampag 4unrel spree
ampl 6plenti suffici 5lack adequ insuffici abund 4provid
thrill 7excit delight 6happi surpris fun amaz 5moment stun fantast amus spectacl awesom 4ever pleasur intrigu
crescent 4red cross
retire 7pension 6insur benefit employ medicar medicaid beneficiari 5incom employe unemploi workforc homeown boomer 4retir
synthet 5chemic fiber synthesi 4product produc materi substanc lightweight
johann 7wilhelm friedrich 6franz wolfgang ludwig 5von han otto johan ernst 4carl anton
vampir 6ghost witch beast 5monster creatur fairi protagonist villain 4cult
bolt 5wheel rod hammer nail weld 4pull stick lock gear rope
sexi 5pretti fashion fun beauti smart dress funni dirti donna charm fanci
motto 5symbol logo proclaim slogan badg mascot 4banner nicknam
maoist 5rebel insurg nepal guerrilla separatist ltte 4milit kashmir
pearson 4macdonald hanson
marino 5portug porto 4malta
robbi 4tottenham fowler
bonn 7berlin 6brussel vienna copenhagen cologn 5geneva munich frankfurt oslo stuttgart hanov 4weber
defiant 5defianc 4angri tone upbeat furiou fieri
smoker 6tobacco smoke cigarett 5addict cigar 4alcohol sue plaintiff
grandpar 7parent grandfath grandmoth grandchildren sibl aunt granddaught 6famili matern spous 5live childhood ancestor
surf 5beach swim 4internet web ocean blog
horizont 8vertic 5length parallel angl diamet curv arc stripe width 4surfac distanc rotat axi beam fold circular align
offseason 5season roster preseason hamstr workout 4start seahawk groin
kraft 4brand morri roch pfizer
affluent 7wealthi 6suburban upscal poorer 5neighborhood elderli suburb impoverish cater 4hispan attract
slick 5spill 4rough dirt
fieri 5charismat 4passion furiou outspoken defiant
sumatra 6indonesia earthquak tsunami java aceh papua 5island coast mindanao 4volcano
outpost 5territori settlement occupi settler enclav checkpoint 4frontier garrison fortress
constraint 5limit difficulti paramet 4burden minim necess norm
lighthous 5island tower chapel observatori pier beacon 4locat telescop tallest
undersecretari 5secretari deputi affair subcommitte 4depart commerc counterterror
fledgl 5beleagu 4ail
salesman 5businessman 4busi dealer
accessori 6jewelri 5item cloth shoe furnitur hardwar leather apparel 4kit
veterinari 6medic medicin 5depart health doctor laboratori specialist clinic lab forestri dental accredit quarantin 4ministri
courtesi 4gratitud
algier 6algeria beirut 5cairo outskirt bueno nairobi riyadh bogota tripoli
bitterli 6unhappi 5complain deepli bitter furiou disagre angrili 4openli famous
cornerback 8lineback 6quarterback rooki fullback 5offens tackl bronco sophomor shawn redskin outfield buc reggi corei 4backup brandon
minh 7chi nguyen 6vietnam ho hanoi 5shanghai guangzhou chiang
humbl 7proud 6happi pleas delight 5disappoint thank sorri grate aw
hawaiian 7hawaii 5island nativ philippin caribbean puerto indigen rhode rican aborigin
schwartz 6levin weiss shapiro katz 5cohen friedman 4meyer klein roth schneider bernstein snyder goldberg
induc 5caus effect 4prevent sudden therapi disord prolong stimul
crisp 5brown soft sweet sauc salad onion textur 4smooth delic flavor
motorist 6driver taxi pedestrian 5traffic passeng buse commut cab 4strand
weari 6frustrat anxiou 5desper wari despair uneasi 4nervou accustom
scan 5imag check monitor examin laser sensor 4screen rai sampl
nasser 5ahm mohammad abdel hussain khale yassin 4ben ahmad
newcom 4talent aspir poorer
organiz 6leadership 5social integr dynam expertis cognit 4technic disciplin hierarchi
doyl 4kane
specimen 6fossil 5speci collect genu manuscript skull mammal skeleton 4sampl
reformist 6hardlin khatami 5conserv centrist 4opposit pro cleric ayatollah liner
lennon 7beatl mccartnei 6dylan 4tribut preslei
gonna 7ca ok 6go realli wo somebodi glad yeah daddi 5hell ai 4bang dare
marilyn 5monro rita judi 4linda carol elvi shirlei preslei
khale 5hama moham ahm sheikh ahmad sheik jamal nasser nabil faisal
replai 5match refere televis scoreboard 4game final halftim umpir
sevilla 8valencia atletico 7madrid barcelona deportivo bilbao 6fiorentina santand 5real fc villa
suffolk 7essex 6counti delawar norfolk brunswick sussex cornwal 5sheriff somerset bedford 4voivodeship
feedback 6input 4user reaction advic guidanc interact email
aberdeen 7glasgow 6scotland newcastl edinburgh portsmouth southampton nottingham norwich 5kingston
snyder 4larri schwartz shapiro
palermo 7parma bologna genoa 6milan roma juventu lazio fiorentina 5napl sicili
poorer 7poorest 6poor affluent 5wealthi impoverish 4newcom
impli 6mean necessarili 5reason suggest clearli indic definit attribut assum contrari justifi explicitli 4term inher
dissolut 6dissolv 5disband demis breakup 4parliament decre abbei monarchi
worcest 6massachusett cambridg birmingham durham essex norwich 5oxford bristol norfolk rochest nottingham
angrili 7repeatedli 5respond angri complain condemn denounc shout react bitterli shrug
purs 5cash bag pocket 4monei strap stuf
hypothesi 7theori 6evolut 5suggest concept explan theoret darwin theorem evolutionari
underlin 8underscor 6reiter highlight emphas urgenc reaffirm 5concern stress reflect hint deepen
pretax 7profit 6quarter earn revenu quarterli kronor 5net dividend 4thomson
arbitrari 5detent random unconstitut cruel unlaw 4tortur unfair unaccept
loung 6room hotel cafe dine 5restaur guest inn nightclub 4bar accommod lodg
brighton 6birmingham leed essex southampton plymouth sussex nottingham norwich 5st newport chester bedford hanov
conquer 6invad conquest 5kingdom empir ottoman 4territori reign colon
barclai 7hsbc 6morgan citigroup ub bnp suiss 5bank equiti plc lloyd prudenti 4takeov ing
halloween 7christma 6holidai ev thanksgiv 5birthdai celebr easter costum feast 4doll
ghali 9boutro 6annan kofi 4secretari un enlarg
cisco 8intel 7microsoft ibm motorola hewlett compaq 6dell oracl packard nokia netscap 5chip ericsson 4tech silicon gatewai
counterterror 6intellig 5secur terror fbi pentagon surveil coordin covert 4defens undersecretari
lambert 5roch
compulsori 6mandatori 5elig voluntari kindergarten 4enrol certif abolish vocat
kuchma 7putin yushchenko 6yeltsin medvedev 5vladimir viktor chernomyrdin saakashvili lukashenko
fixtur 5match uefa premiership releg trafford wemblei 4tabl rugbi
undoubtedli 8certainli 6seem clearli inde obvious nevertheless necessarili nonetheless 5greatli inevit arguabl importantli
strikeout 7in rbi shutout 6pitch homer bat hitter out scoreless 5ty
kyodo 7yonhap 6interfax tass itar 5quot unnam anatolia newswir irna 4hashimoto
medina 5mecca 4santiago
injunct 6court 5order appeal lawsuit permiss pend petit upheld reinstat 4motion temporari
friction 7tension 5instabl escal disagr 4pressur feud strife stalem
yuko 6gazprom 5enron mikhail ead 4asset sharehold aig tycoon exxon
tripoli 6cairo libya 5beirut damascu florenc amman algier gadhafi
manga 6comic 5publish novel edit fiction cartoon antholog 4serial
rove 5clinton advis chenei gingrich starr lewinski libbi 4dick fitzgerald gonzal lindsei
judith 5susan anna patricia louis christin deborah 4ann ellen
smithsonian 6museum curat 5librari exhibit galleri archiv 4art institut unesco rockefel
banco 6santand 5bank sa peso nacion suiss 4subsidiari brokerag
outreach 6commun advocaci 5program educ coordin nonprofit evangel fundrais 4literaci
flurri 5spark spate barrag frenzi 4amid prompt unpreced
apiec 5score over 45 6 8 plu overtim rupe scoreless
portray 7portrai 6charact 5role critic actor actress fiction depict sympathet parodi
alexandra 5elizabeth victoria carolin 4queen princess stevenson
vanguard 5equiti putnam 4fund morgan portfolio
roch 6pharmaceut pfizer 5sa merck abbott lambert 4maker bayer kraft
alp 6mountain alpin 5austria ski glacier slope 4nordic normandi
lorenzo 6marco 5spain del juan alberto felix rossi paolo alejandro
kaczynski 4kennedi
furi 6anger 5outrag rage furiou thunder unleash outcri 4reveng defianc sting phantom
bihac 7sarajevo 6bosnia enclav 5serb mogadishu grozni srebrenica besieg swat jaffna 4pocket
stoke 6tension 5fear spark unrest spur heighten escal quell
perenni 5woodi herb 4grass endem bloom
nz 6dollar zealand hk rupe 5australia cent baht ringgit fletcher 4xfdw
kronor 6billion dollar dlr euro rupe pretax 5million compar penc
clijster 9henin 8serena hingi sharapova mauresmo 7agassi davenport sele martina 6lindsai 5justin compatriot haa
tbilisi 6moscow georgia kiev 5belgrad petersburg ankara zagreb ossetia bucharest saakashvili abkhazia 4kyrgyzstan
melodi 7song lyric ballad 6music sound sing vocal tune rhythm choru 5voic string tone harmoni anthem tenor
cocktail 6dinner 5drink lunch tea breakfast bottl salad champagn
notebook 6laptop 5pc desktop rom printer 4comput column disk
prescrib 6doctor prescript 5drug guidelin administ dose pill remedi antibiot
miseri 6grief despair 5poverti chao hunger woe nightmar plight endur 4bring
indirectli 6directli 5likewis 4therebi explicitli improperli
unarm 7civilian 5soldier sniper 4shoot patrol gunman militiamen protestor
foil 6plot 5attempt mastermind 4terrorist assassin sabotag
geoffrei 5sir 4william richard edward philip edmund
allison 4elliott
vaughn 5closer rodriguez homer hitter baseman ramirez fielder damon shortstop jeter 4valentin mo
breweri 7brew 6beer 5largest own dairi ltd pub brewer 4guin
reckless 7irrespons 6neglig 5unaccept petti provoc evas drunken manslaught
gramm 7republican mccain dole gop buchanan 6senat kerri romnei huckabe 5thompson bradlei bennett schwarzenegg forb whitman kemp perot 4phil weld
micro 5develop technolog comput electron chip 4softwar wireless samsung
stalem 8deadlock 7impass 6stall standoff protract 5negoti conflict resolv escal disagr 4end tens friction
dhabi 8dubai emir 7qatar uae 6kuwait bahrain oman 5saudi doha riyadh khalifa
sincer 7genuin 6willing regret appreci gratitud 5express commit intent reiter honest thought courag sympathi grate reaffirm convei 4earnest
wizard 6magic 5warrior maverick pacer 4laker knick witch piston
softbal 8volleybal 7basketbal athlet 6basebal soccer tenni hockei badminton varsiti 5sport junior wrestl collegi polo
whitewat 6starr 5investig probe inquiri lewinski briberi libbi 4scandal monica
philharmon 8orchestra 7symphoni 6opera concert ensembl conductor 5choir pianist
vii 8iv vi viii 7ii iii 5throne xi xvi
lash 5storm rain wind batter blast whip slap 4swept
mustafa 5moham muhammad hassan ismail jamal 4ali ibrahim ahmad
charger 7bronco seahawk 6raider colt redskin buc 5ram steeler raven
dilemma 5face problem crisi question challeng confront pose puzzl daunt 4difficulti solv loom
nail 6hammer 5hand stick finger pin bolt 4concret crack
lip 6ey mouth nose ear throat tongu 5neck chin belli 4touch bare
gastropod 7snail
jenin 9nablu 7gaza ramallah 6hebron bethlehem beit rafah jericho 5aqsa 4strip
khalid 6moham 5bin qaida sheikh osama sheik rashid jamal
nippon 5japan subsidiari mitsubishi 4telecom nec
benz 8merced daimler 7bmw volkswagen daimlerchrysl 6chrysler volvo porsch
earnest 5energet 4passion vigor sincer straightforward
libbi 6testifi lewinski 5testimoni chenei starr leak fitzgerald gonzal mcveigh rove whitewat lindsei 4woodward
os 7linux 6pc mac do browser compat 5platform server desktop 4java
homag 8tribut 5famou honor inspir hero legendari heroic parodi
unpaid 6payment salari pension 5pai ow 4servant bonus tuition
thrive 6prosper 5grow vibrant 4enjoi nowadai
rudi 5giuliani rudolph 4romnei huckabe
interchang 6intersect terminu sr 5rout highwai termin parallel junction interst bypass freewai md 4exit
prudenti 6insur merril brokerag ub 5equiti citigroup barnei aig barclai
winnipeg 8calgari 7toronto montreal vancouv ottawa edmonton manitoba 6ontario quebec alberta saskatchewan
pal 5buddi 4friend dad mom
brew 7beer breweri 5coffe tea coke liquor brewer beverag
quarantin 6sar 5flu inspect poultri swine veterinari precaut 4outbreak
marvin 4hank
ribbon 6stripe badg 5red flag yellow banner purpl pin plaqu
eclips 5mar surpass 4lunar
jiabao 8wen jintao 7hu 6jiang zhu zemin peng 5premier koizumi qian 4npc
subtrop 7tropic moist 6habitat 5forest dry woodland freshwat swamp
hearst 5newspap cox 4column herald chronicl tabloid randolph
emigr 6immigr migrat 5jew slave migrant deport missionari ancestri 4abroad exil
sketch 5paint documentari comic photograph script portrait illustr parodi 4elabor
waziristan 6kandahar peshawar helmand 5taliban insurg tribal fallujah swat 4remot
omaha 6richmond charleston 5virginia fort philadelphia nebraska hartford louisvil springfield
sensor 7devic 6camera radar 5equip satellit monitor laser optic thermal telescop modul scan 4control signal
irrespons 7reckless 6unaccept stupid inappropri provoc 5aggress outrag ridicul mislead 4riski
baton 5riot cannon protestor dispers 4polic drum grenad sprai wield
mint 6coin 5stamp 4silver lime
twentieth 7centuri 5advent 4empir dynasti earliest tenth conquest onward bce
fool 6guess 5anyon myself nobodi anybodi somebodi crazi stupid
hogan 4nicklau
vollei 8forehand 6header 5shoot ball shot kick bounc puck baselin
lotu 5ibm renault oracl 4softwar hp motorola packard hewlett
portal 6internet web 5site onlin websit googl yahoo gatewai browser 4platform
romano 7prodi 5berlusconi silvio aznar 4schroeder barroso
autopsi 6examin 5investig confirm dna forens corps 4evid preliminari
seasid 6town beach resort 5hotel coastal mansion paradis riversid upscal waterfront
strasbourg 7toulous 6pari brussel lyon marseil bordeaux cologn rotterdam 5monaco stade 4hagu len
itun 7download 6dvd youtub iphon xbox 5onlin uk cd playstat 4amazon
reassur 6assur wari anxiou 5confid worri calm convinc cautiou caution remind 4urg
buddha 6buddhist 5god templ christ heaven monk buddhism relic 4lama
spitzer 6giuliani pataki cuomo 5romnei whitman 4probe palin schumer paterson
eh 6ah ee uh dee mah koh ree rah ih 5hah lah yah sah nah mee kuh moh ur kee goh tah med 4bee zee muh
allegi 7loyalti 5oath 4swear
veloc 6angl 5speed maximum densiti constant frequenc graviti particl variabl ion paramet voltag radiu 4magnet
cedar 7oak pine grove 6hill 5tree creek canyon mapl 4spring crest
heroic 6hero 5sacrific courag tragic memor feat magnific homag gloriou
gujarat 7punjab 6pradesh nadu 5india delhi hindu lahor kerala jammu
bodyguard 5soldier guard gunman wound escort assail entourag 4nephew
inscript 6tomb manuscript 5ancient text mention earliest monument plaqu 4date coin fragment marker
valv 6brake cylind 5wheel rod tube piston 4mechan pipe shaft
hale 4irwin
reproduct 5human 4research birth genet matern clone offspr embryo
burger 7pizza 6restaur meat chicken mcdonald fri seafood sandwich 5beef menu
justif 7justifi 6reason excus 5purpos proof explan motiv contrari doctrin assert denial necess 4premis ration
piston 6knick pacer 5detroit laker rod clipper cylind valv oiler nugget 4wizard
calvin 5klein 4ralph lauren
seafood 7shrimp 6food fish restaur meat burger tuna 5chicken salmon pork cuisin
nadu 7pradesh kerala 6tamil punjab gujarat 5india ontario bangalor 4fraser
vanish 8disappear 5suddenli fade 4soon slowli forev abruptli
sele 8agassi hingi 7sampra davenport roddick serena clijster sharapova mauresmo 6becker lindsai martina 5break graf blake overcam haa 4pierc
sicili 7napl 5itali mediterranean holland malta palermo normandi 4isl bavaria gibraltar
khamenei 7khatami ayatollah 6ahmadinejad 5iran ali akbar 4suprem cleric
ion 6particl hydrogen molecul plasma 5carbon oxygen sodium veloc 4concentr fluid
daylight 6dawn 5midnight 4hour curfew sunset
dusti 5desert dirt sprawl dens 4wet outskirt jungl rug
ce 6bce 5bc 4centuri est
funk 6jazz rhythm rap punk 5rock soul hip trio hop disco 4floyd
med 6ah 5ee uh ahl mah ba rah moh eh 4fea
beit 6gaza ramallah nablu jenin rafah 5jerusalem strip hebron bethlehem 4settlement
kuomintang 9kmt 7dpp 6lien ying 5chen cheng chiang ldp
chu 7wu lin yu lu cheng yi feng 6huang 5kai chin
lindsei 5lott libbi 4chenei bernank mcclellan rove dodd
amtrak 6rail railroad freight 5railwai passeng subwai commut derail
doll 7toi 5cloth shoe costum puppet 4babi jewelri halloween
jen 5kim
jeep 7car truck 6convoi armor pickup motorcycl merced 5drive dodg wagon 4hood ram
prostat 8cancer 7breast tumor 6surgeri underw diagnos liver diagnosi alzheim 5undergo 4undergon
preview 5schedul brief upcom excerpt 4weekend updat overview forthcom showcas
email 7mail 6onlin messag facebook twitter 5inform internet web letter phone address fax 4send contact instant folei feedback
lexington 5virginia pennsylvania massachusett kentucki arlington louisvil springfield 4madison richmond greenwich belmont raleigh
dare 5want anyon will anybodi afraid imagin 4nobodi gonna
jammu 8kashmir 7srinagar 5delhi kent pradesh punjab himalayan gujarat 4aceh
barton 4moor burton
raja 5singh sultan malik 4king khan rao krishna
olson 4ashcroft levin
reich 6nazi hitler 5soviet franz stalin adolf 4germani von mueller
nguyen 7minh 6vietnam 5ho chi tan lao hanoi 4yu
fraudul 6fraud fals fake improp 5illeg obtain scheme bribe irregular mislead unauthor cheat manipul improperli dubiou
frog 6speci snake 5bird moth eleph monkei mammal spider beetl 4butterfli bee snail
cao 7wei 6liu zhang yu gao zhao xu yan liang
puzzl 6intrigu 5solv mysteri dilemma fascin 4question explain clue
novak 7djokov 6roddick becker 5seed hingi henin sharapova safin
jenni 5susan julia ellen christin emma rebecca salli melissa liz 4cindi
certainti 5reason doubt uncertain likelihood clariti 4absolut proof uncertainti
forehand 8vollei 6baselin 5agassi sampra nadal header roddick djokov 4fault
tallest 6tower 5oldest tall 4build fastest dome elev lighthous
sculptor 8painter 7artist architect sculptur 6renown 5paint architectur portrait inventor emin
thigh 8knee ankl 7leg shoulder wrist elbow hamstr groin rib 6neck muscl chest stomach sore 5hip heel
stack 6pile 5fill deck 4tabl box sit pack wooden desk sheet
rigor 6strict disciplin thorough stringent 5academ evalu curriculum 4ethic
17 911 15 13 16 14 820 12 30 40 18 60 710 50
shaft 5coal tunnel tube cylind stair 4dam pit rod ditch valv
dispers 6protestor 5protest crowd demonstr riot sprai baton 4scatter cannon
fowler 5kean 4robbi
impend 7immin 5sudden demis 4departur anticip inevit fallout avert
fist 5hand finger pump bow punch slap 4chest thrust
midland 7yorkshir 6railwai birmingham lancashir 5richmond bristol glasgow surrei highland berkshir 4salem
elus 4true prove quest fugit
aznar 8zapatero 6prodi 5sarkozi berlusconi schroeder urib silvio romano barroso 4erdogan
gibraltar 5island sovereignti mediterranean sail malta isl newfoundland 4sicili normandi
martina 8hingi 7clijster 6davenport serena henin sele sharapova mauresmo 5justin 4tommi
expresswai 7highwai freewai 6road railwai bridg rail 5termin interst bypass congest ramp
trilogi 6novel fantasi epic sequel 5fiction thriller saga antholog 4potter
herb 6fruit veget ingredi 5varieti flower pepper flavor garlic berri perenni ginger 4root
charismat 5influenti outspoken populist fieri energet 4leader promin charm handsom preacher
abuja 6nairobi pretoria 5johannesburg lago harar 4nigeria khartoum dhaka
hd 5tv video channel broadcast digit satellit format dvd 4fm
goldberg 5shapiro 4schwartz katz
fascin 7intrigu 6curiou obsess 5experi wonder imagin strang mysteri passion amaz intim glimps puzzl haunt 4familiar marvel revel amus
baggag 8luggag 5airport flight passeng check cargo bag 4ticket
stair 6floor 5door walk gate climb deck elev shaft ladder ramp
fatal 7stab 6shoot wound accident assault 5kill serious gunman assail unconsci
swai 4swing shake lean
pharmaci 6specialti supermarket groceri 5medic store medicin clinic prescript
cleaner 6clean 5vacuum toilet 4effici diesel safer applianc sewag
kati 5kelli sarah laura amanda hannah 4rachel sara christina
evenli 6divid 5split mixtur butter lightli bake dough 4boil
coincid 6anniversari 5ev celebr preced commemor 4departur upcom inaugur forthcom overshadow
grasp 5understand realiz 4mind accomplish
rafah 7gaza 6strip nablu jenin beit 5ramallah checkpoint jericho
jumper 5shot putt rope baselin 4jump rebound sprint birdi basket
wool 7cotton silk 6coat leather fur garment 5cloth textil fabric
atlanti 7shuttl astronaut spacecraft mir 6nasa orbit apollo 5space voyag lunar capsul
savvi 6smart sophist entrepreneur 5talent eager woo clever 4creativ
weiss 6schwartz 5cohen shapiro 4schneider katz
spawn 4cyclon
lavish 5gift gala 4expens dinner bonus handsom
accustom 6increasingli 5enjoi alik wari anxiou uncomfort 4experienc comfort weari
netscap 8microsoft browser 7googl yahoo aol 6softwar oracl cisco compaq 5amazon vista ebai
resent 7anger 6frustrat unhappi discont 5fear perceiv admir hatr uneasi
sami 5malik 4languag mohammad jamal
fertil 6irrig 5plant farm agricultur soil wheat crop artifici veget extract embryo
vol 4antholog
irwin 6nicklau 5stroke watson webb mickelson sorenstam 4scott bruce palmer erni hale
vitamin 6acid supplement 5diet cholesterol nutrit sodium dose pill
cesar 8julio 7roberto jorg 6carlo lui alberto 5manuel hugo franco francesco leonardo ernesto paolo luiz 4mario felix
kibaki 6mugab 5tsvangirai obasanjo gbagbo moi 4mbeki saakashvili museveni
domingo 6santo carmen 5francisco pedro dominican bueno santiago tenor
hee 6lee hyun soo choi 5kim ah oh moo 4roh sheer
jill 5karen rachel stephani liz 4laura jennif ellen kathi
fahrenheit 8celsiu 6temperatur 5degre zero minu 4warm mph warmer
adb 6imf 5fund asean unicef oecd 4project asia wfp
dismal 6disastr bleak miser 5worst disappoint slump grim sluggish shaki 4dire
rasmussen 6ander 5merkel 4denmark sarkozi schroeder fischer gerhard hansen
pulitz 6prize emmi 5award globe nobel screenplai citat antholog
insert 5remov attach
daimlerchrysl 8chrysler daimler 7automak bmw nissan volkswagen benz 6auto gm toyota mitsubishi fiat hyundai siemen volvo ead 5sharehold ge lockhe
empress 7emperor 6princess 5queen elizabeth imperi wu throne catherin 4christina
marker 6plaqu 5map 4identif inscript
shirlei 5ann alic carol judi 4mari karen helen dorothi marilyn
zhejiang 9shandong jiangsu 8guangdong fujian 7sichuan tianjin yunnan 6guangzhou 5prefectur xinjiang yangtz 4provinci
sorenstam 7mickelson 6pga birdi lpga golfer nicklau 5par stroke putt webb bogei hingi irwin duval 4augusta dali pak
devon 7essex cornwal 6kent yorkshir somerset sussex lancashir surrei 5durham
boca 6argentina uruguai copa nacion 5diego bueno paraguai porto
citat 5award honor merit pulitz badg 4articl distinguish contempt
linux 7os 6softwar server desktop 5pc mac browser compat 4platform
dodd 6senat schumer 5stimulu lieberman biden lott specter daschl mcconnel 4helm lindsei
ancestri 6surnam descent ancestor 5nativ ident trace descend emigr 4popul aborigin
subdu 5calm 4quiet volatil cautiou quell
sharapova 8davenport serena hingi henin clijster safin mauresmo 7nadal hewitt sele djokov 6seed elena lindsai martina 5compatriot novak vera ferrero 4ana
absurd 7ridicul 6unaccept stupid bizarr silli nonsens 5provoc unbeliev intrigu ironi irrelev
cognit 7psycholog 6physic behavior biologi evolutionari 5experi mental visual evolut disord dynam interact conscious psychologist organiz
ordeal 6endur 5pain survivor tragedi tragic nightmar grief despair 4surviv fate
bundesbank 7ecb 5inflat treasuri monetari opec greenspan eurozon policymak
atla 4map
courtyard 6room palac surround apart adjac mansion bedroom basement porch facad 5outsid wall hall squar garden tower gate empti plaza overlook pavilion fountain auditorium 4open
verif 6disarma complianc verifi 5process monitor inspector inspect iaea identif 4technic
rabbit 7cat 6cow mous deer eleph pig rat monkei 5wild dog pet duck snake mice bug 4mad swan
scrambl 5try rush desper hurri 4tri unabl eager
genom 6genet sequenc 5research analysi gene dna biologi molecular 4human
sewag 6water wast garbag irrig sanit drainag 5clean pollut pipe dump contamin discharg toilet recycl 4dispos cleaner
reinstat 6upheld 5rule suspend overturn abolish parol disqualifi injunct 4dismiss suspens pardon
ventura 5california arizona santa cruz bronx vicent mesa guerrero
incorrect 6incomplet mislead 5wrong fals correct error explan accur inappropri mistaken inconsist irrelev 4dubiou
unpredict 5uncertain inevit chaotic unstabl tricki 4danger circumst awkward turbul
raven 7bronco steeler redskin 6raider colt oriol packer seahawk 5cowboi eagl hawk falcon vike charger 4bengal
medlei 8freestyl 6relai 5event olymp sprint medalist butterfli swimmer 4phelp
happili 7quietli 5live coupl happi openli freeli laugh peacefulli reunit 4constantli
compaq 8ibm packard hewlett 7microsoft intel motorola cisco 6dell hp nokia netscap kodak 5appl oracl lockhe 4competitor silicon
undecid 6vote voter 5republican candid poll perot unsur 4gop
drainag 7irrig 6water river canal dam basin reservoir sewag watersh 5drain eros downstream
deregul 5reform regul telecommun overhaul enact 4util restructur repeal
cho 6lee kim chung jin jung hyun yong choi
scarc 4plenti afford readili abund
antarctica 7glacier antarct 6arctic 5island coast ocean expedit geolog archipelago 4volcano shelf
petraeu 6rumsfeld 5pentagon casei 4iraq bush powel bernank mcclellan
crippl 7paralyz 5threaten devast ail blockad ravag bankrupt 4prolong disrupt shutdown avert havoc beleagu
welch 5ge
mccurri 7fleischer mcclellan 6mccormack 5clinton powel rumsfeld albright boucher 4spokesman perri richardson straw gibb holbrook
boycot 6boycott 4contest
fractur 7ankl 6knee bone skull hamstr spinal groin rib 5strain muscl underw heal
gutierrez 6garcia gonzalez lopez sanchez diaz 5rodriguez martinez rey 4mueller
unfairli 6unfair 5accus discrimin intention improperli 4heavili argu favor
psychiatrist 8psychologist 7doctor psychiatr 6mental clinic nurs surgeon forens 5psycholog counselor 4colleagu
fujian 8guangdong zhejiang shandong jiangsu 7sichuan tianjin yunnan 6provinc mainland kaohsiung
vera 7elena 5maria jennif sanchez fernandez ana ivanov sharapova
slap 5sanction impos kick lift stiff lash fist 4punit
turkmenistan 7azerbaijan kazakhstan 6belaru uzbekistan kyrgyzstan tajikistan 5ukrain caspian
shaun 5neil bowler darren gibb boucher graem 4ryan craig shane ricki trevor
cheat 5alleg corrupt admit fraud bribe fraudul 4guilti trick briberi
warlord 5militia faction clan mogadishu militiamen renegad 4loyal dictat
nod 6smile 5laugh gestur applaud 4kiss applaus
randolph 5fort jefferson 4vernon hearst
mourner 7funer 6crowd mourn cheer coffin 5thousand hundr gather ten prayer greet pilgrim prai candl
frighten 7scare 6afraid anxiou curiou scari 5angri nervou confus hungri disturb aw stranger 4distress
haunt 6ghost 5mysteri shadow ruin nightmar belov fascin 4tale
adolf 8hitler 7nazi 6otto stalin wilhelm friedrich 5von karl theodor reich josef ludwig 4eugen
lavrov 7sergei ivanov 6medvedev primakov 5putin albright condoleezza solana chernomyrdin 4ambassador
auxiliari 4command personnel naval corp bishop
salim 6ahm 5saleh 4moham omar malik saeed
staunch 7outspoken 5support conserv alli longtim backer foe 4propon longstand
telekom 7telecom 6deutsch 5ringgit renault volkswagen mci siemen daimler
guillermo 6carlo lui alberto alejandro 5argentina garcia rafael spaniard 4gil toma
belmont 5hors derbi breeder 4race kentucki marathon turf lexington handicap
warhead 7missil 6nuclear weapon ballist plutonium 5atom deton weaponri
bnp 6barclai 5morgan hsbc suiss 4bank ing
hanson 4morrison pearson bjp
recycl 6wast garbag trash dispos 5plastic scrap sewag can
arrow 5rocket bullet sword 4gun rifl bow pin blade
orchestr 5concert compos string orchestra symphoni ensembl 4arrang trio oversaw
iaaf 6fifa 5olymp athlet prix ioc dope indoor icc
four 68 9 wicket over 55 6 7 unbeaten batsmen 4maiden
rossi 6ferrari schumach alonso 5race itali alberto lorenzo paolo fabio 4bruno
apparatu 4machin gymnast
christina 5nina 4maria susan lisa madonna carolin kati empress
por 7que 6en se es una 5un lo la con para si 4plu est
allawi 7maliki 5sharon barak 4shiit sunni karzai olmert ehud
manipul 5intimid mislead fraudul 4fraud unfair bribe exploit improperli
compass 5faith vision courag wisdom digniti patienc merci virtu gratitud 4liberti
alma 4graduat
bye 5final round playoff 4semifin quarterfin
analog 6logic 5frequenc equat linear quantum 4digit switch input optic static
icrc 6unhcr 5humanitarian unicef osc wfp 4spokeswoman geneva
leonardo 6giovanni 5da nicola silva luca cesar 4roberto francesco
piazza 6jeter 5rodriguez dodger baseman ramirez torr rivera mcgwire
hawkin 4porter
cruiser 8destroy 7fleet 6ship submarin armor uss escort hm warship 5convoi batteri ss torpedo
tuna 7fish salmon shrimp 6fisheri whale seafood cod trout 5fishermen shark
rene 5jean bertrand 4pierr michel sandra eva
shandong 9zhejiang jiangsu 8guangdong fujian 7sichuan tianjin yunnan 6provinc guangzhou xinjiang 5mongolia 4provinci
potteri 6artifact 5ancient furnitur textil sculptur jewelri archaeolog antiqu
hancock 5franklin 4fund morgan equiti
und 7der 5berlin von 4den mit
bleak 8grim 6dismal 5outlook optimist upbeat backdrop dire vivid 4prospect stark dull
leigh 4preston
quell 6spark unrest 5upris riot rebellion provok escal stoke defus 4subdu
dial 7phone 5digit fax wireless frequenc subscrib click 4clock switch transmit zip
djokov 8agassi nadal roddick safin 7sampra hewitt hingi henin novak sharapova 6seed wimbledon becker ferrero 5murrai blake haa forehand goran
interv 6durat 5period paramet 4minut hour length variabl
bushel 7soybean 6cent corn wheat 5barrel grain ounc metric usda
envis 5plan propos conceiv blueprint 4creation scenario timet roadmap devis
maneuv 6tactic 5exercis 4drill reconnaiss
clayton 5anderson 4benson
somedai 6wo succe hopefulli 5want hope mayb realiz anymor sooner
phnom 9penh 6cambodia bangkok hanoi kathmandu 5jakarta yangon kinshasa 4roug khmer
oiler 7edmonton 6nhl buffalo bruin calgari clipper redskin seahawk 5ranger overtim penguin flyer defenseman piston 4ml
nonsens 6silli absurd 5manner phrase joke stupid ridicul straightforward
swat 5bihac waziristan 4taliban northwestern peshawar helmand jaffna
holli 4taliban karen grove berri
sociolog 7scienc professor philosophi geographi 6studi literatur psycholog mathemat biologi theologi thesi geologi linguist 5histori social journal perspect chemistri abstract theolog emeritu
weld 5bolt 4senat steel romnei rod gramm
inconsist 5regard contrari flaw disagr incomplet incorrect ineffect 4vagu dubiou
obsess 6fascin 5love mind passion lover 4self awar childhood mad ego
rom 7cd disk 6dvd pc disc 5avail softwar audio compact do multimedia laptop notebook
vale 5rio cardiff 4manchest mine liverpool
algorithm 6method 5formula sequenc logic input equat interfac linear graph theorem paramet 4mode devis
er 4va
gala 6festiv ceremoni concert dinner celebr inaugur fundrais 5event annual parad lavish 4host recept carniv pageant spectacl
crusad 5warrior conquest 4holi fundamentalist
screenwrit 7filmmak screenplai playwright 6writer actor novelist 5script songwrit spielberg freelanc 4collabor creator
sinai 4gaza jerusalem nile
quicker 8faster 6easier slower speedi 5better fast quick harder 4safer
remedi 5appropri procedur guidelin ethic prescrib 4treatment recommend provis
saturn 6jupit 5moon planet orbit spacecraft 4mercuri nissan galaxi playstat
sandwich 7chees bread pizza 6breakfast cake soup salad burger pasta 5lunch grill stuf 4serv plate
jp 6equiti 5morgan 4market stock lynch ni sach stearn
corps 6bodi buri rubbl wreckag coffin skeleton 5find grave debri nake flesh autopsi retriev 4aliv disappear
crest 5ridg 4mountain bear eagl canyon plateau cedar
beetl 6moth insect spider 5speci genu endem larva frog
ineffect 6inadequ 5costli insuffici inconsist 4tactic unfair irrelev problemat
pasta 7cook bread sauc dish soup potato salad 6chees bean pizza sandwich 5recip
va 5pa 4er
bred 6breed breeder 5hors cow sheep pig 4wild herd
garment 7textil apparel 6cloth shoe leather jewelri wool 5silk fabric
reggi 5quarterback lineback willi cornerback 4cowboi aaron sander steeler brandon iverson
curs 6god 5evil cry shame bless insult 4shout prophet
kostunica 6milosev 5serbia netanyahu barak slobodan likud yushchenko 4montenegro
vibrant 5bright prosper thrive 4beauti divers vivid energet
ernesto 7zedillo 6alberto vicent 5mexico lui manuel calderon cesar salina 4felix
pratt 5whitnei 4engin
griffith 5kellei
tucson 7arizona 6colorado phoenix pasadena 5seattl portland sacramento fe paso
bertrand 6aristid 5jean haiti rene zelaya 4coup oust ouster gbagbo
wenger 7arsen ferguson 6eriksson benitez 5liverpool chelsea beckham trafford
rutger 7stanford georgetown 6univers harvard ucla usc princeton notr syracus cornel baylor 5dame penn
yoo 7ahn 5ah oh na bah koh ih noh soo 4koo
nugget 7laker knick clipper 6nba denver bruin maverick pacer 5piston iverson 4basket
onward 5thereaft 4subsequ twentieth advent
debra 6conni 5fax syndic
rubi 4diamond pearl
lowel 5massachusett
counselor 6counsel psychologist 5teacher advis advic nurs advisor instructor mentor psychiatrist 4assist guidanc staffer
golfer 7pga nicklau 6golf amateur mickelson sorenstam 5tournament lpga duval 4dali
blitz 5offens barrag 4bombard punt
conceal 6hide 5alleg allegedli fals possess disclos fake secretli uncov illicit
mcgwire 8sosa 6homer jeter 5yanke hitter rbi clemen piazza sammi
facial 5surgeri pain hair skin tissu surgic spinal limb
bedford 6richmond essex 5springfield chester windsor sussex lancast suffolk brighton 4hyde
waterfront 6downtown pier 5neighborhood mall plaza hampton marina riversid seasid 4landmark
calcutta 7dhaka bangalor 6delhi melbourn mumbai bombai adelaid lahor kathmandu 4kerala
kathi 6ellen 5laura karen judi wendi melissa cindi liz 4kelli jacki dian kathleen jill heather
substant 7meaning 5discuss compromis relev contenti disagr tangibl 4negoti
cornwal 7devon 6norfolk essex scotia brunswick somerset windsor sussex suffolk newfoundland 5victoria kent nova isl halifax thame 4earl
tenor 7soprano 5singer sing piano vocal pianist violin melodi domingo 4alto
stockpil 6inventori 5weapon suppli crude uranium shipment plutonium weaponri
narrat 7narr 6protagonist 5stori charact biographi documentari fiction portrai vers
koo 5lee bah ih 4ah strait lin chung yoo duh
relic 7artifact 6ancient tomb archaeolog treasur antiqu 5museum histor preserv monument buddha
worldcom 7enron mci 6aol citigroup aig verizon 5merger ub madoff 4breakup nyse
peshawar 7karachi lahor 6kabul islamabad kandahar dhaka waziristan srinagar 5pakistan 4swat dar
moreno 6lui garcia alvarez 5rodriguez sanchez gabriel hernandez rey gomez salina
plaqu 6monument marker 5honor memori erect commemor ribbon inscript
porsch 7merced bmw renault volkswagen 6ferrari busch volvo benz daimler
museveni 5uganda kabila 4mugab mbeki hun obasanjo kibaki moi
perimet 6fenc 5guard zone gate checkpoint bunker fortifi buffer flank
puls 5heat frequenc laser 4signal clock radiat voltag
unavail 5absent 4avail otherwis undisclos
canva 6paint 5carpet 4cover piec wooden frame portrait leather sculptur
clone 7embryo 6genet 5human anim cow mous mice offspr 4reproduct
reelect 6elect incumb gubernatori 5senat presidenti candid nomin candidaci 4unsuccess narrowli
despair 7grief 6joi frustrat anxieti miseri 5anger desper panic nightmar weari ordeal
soda 7bottl 6salt drink milk beer cream chocol juic cola candi coke beverag can 5powder liquor pepsi 4ic
kamal 5ahm ismail 4ali ahmad
fullback 7winger 6lineback cornerback 5quarterback midfield matt tackl freshman sophomor 4forward tight bench
defi 6defianc 5ignor 4compli
salon 5pari fashion shop galleri cafe 4restaur exhibit spa
aqsa 6mosqu fatah jihad martyr 5hama jerusalem nablu jenin
eli 4abraham
tricki 7difficult 5tough complic delic contenti toughest awkward unpredict daunt 4crucial rough riski
outcri 7outrag 6prompt anger spark provok backlash 5controversi widespread alarm furi frenzi
mccormack 6mccurri 5fleischer mcclellan 4diplomat powel richardson condoleezza boucher
suiss 8ub 7citigroup 6bank deutsch merril brokerag sach hsbc salomon barclai 5ing fargo banco bnp
sc 5fc
stearn 7lynch merril lehman citigroup 6morgan goldman hedg sach aig 5stanlei broker barnei fargo 4jp
kane 4doyl
heather 5melissa 4jennif linda ami patricia emili emma kathi
vivid 5pictur inspir contrast bright memor grim subtl backdrop glimps reminisc bleak imageri 4vibrant
superman 7batman 5charact hero comic sequel marvel mickei villain 4dc reev phantom
karim 6abdul abdel 5moham mohammad rashid saleh 4ali aziz
modif 5requir extens mechan modifi 4addit specif structur implement alter
moussaoui 6mcveigh 5trial juror 4convict guilti juri acquit nichol
faso 9burkina 6ghana niger cameroon seneg mali togo gabon
carmen 6domingo 5maria donna 4santa del gabriel ana rosa miranda
nader 7perot 6buchanan 5voter candid mccain gore dole ralph 4forb
genoa 7parma bologna palermo 6milan roma lazio turin napl fiorentina 5venic florenc
wfp 7unhcr unicef 5food aid suppli humanitarian icrc 4adb
aka 5nicknam 4band
statehood 5unilater 4referendum sovereignti autonomi candidaci golan secess
kickoff 8punt 6touchdown 5yard intercept preseason redskin 4bowl nfl recept td
asleep 7sleep 6suddenli 5sit wake cry unconsci 4alon wait bed couch
spous 6parent husband coupl divorc widow sibl grandpar 5marri marriag privileg deceas 4ex servant
cuomo 7giuliani pataki 6romnei spitzer 5governor mccain schwarzenegg rudolph schumer 4mayor
laughter 7applaus 6laugh 5audienc joi loud shout scream cheer cri 4silenc
spice 7flavor ginger 6pepper sauc ingredi garlic 5mix sweet tea tast blend honei curri 4exot
evas 6charg fraud launder briberi 5theft espionag treason reckless manslaught 4scheme
texan 6cowboi 5texa patriot jacksonvil steeler maverick redskin seahawk
imageri 6imag visual 5inspir footag photographi depict vivid 4video propaganda
can 7bottl 6milk juic soup bean soda 5food pot dri tomato recycl refriger 4pour
johansson 5sweden roddick becker hingi stefan safin mauresmo ferrero 4ander
krishna 5rao 4india lord templ hindu pradesh gandhi kumar raja
intrigu 7fascin 6puzzl 5mysteri excit bizarr curiou absurd 4familiar thrill
schumer 6republican senat rodham pataki dodd 5democrat mccain hillari ashcroft specter cuomo 4spitzer
rigid 6strict 5flexibl adher 4rule stiff ideolog tighter stringent
sidewalk 6street downtown pedestrian 5outsid walk plaza cafe courthous boulevard trash allei 4block lawn
qian 7jiang zhu 6hu wu wen tang zhou zemin 5sino jiabao
shi 6wang liu yu huang zhu zhou jin xu 5bo
centerpiec 5agenda unveil inaugur tout cornerston 4ambiti showcas blueprint
mastermind 7terrorist 6terror suspect plot qaeda conspiraci osama conspir 5laden assassin killer bali foil
hyun 7kim 6korea lee jong jung hee cho yong soo choi 5roh nam 4il ki unif woo
sahara 5morocco 4desert algeria timor enclav arctic
capsul 5spacecraft atlanti
antibiot 6treatment vaccin dose tuberculosi 5drug medicin therapi bacteria pill hormon prescrib 4resist immun lethal oral inject
maya 5nativ ancient peopl mytholog 4cultur roman indigen mediev
xbox 9playstat 8nintendo 7consol 6pc itun arcad 5soni iphon 4gameplai
nicholson 4actor murphi harold
stunt 4perform film theatric spectacl
tiananmen 5anniversari crackdown 4protest demonstr tibet upris deng aung
aggrav 5seriou instabl worsen feloni 4tension complic advers neglig
mozart 6opera compos piano symphoni wagner bach 5orchestra shakespear violin
kathmandu 6nepal delhi bangkok dhaka lahor phnom calcutta penh 5yangon srinagar
beneficiari 6benefit pension medicar medicaid retire 5payment elig recipi 4contributor
fanni 8mae 6mortgag freddi 5mac lender 4lend borrow aig
zapatero 8aznar 6rodriguez 5sarkozi felip prodi urib silvio ortiz barroso 4chretien
mcgrath 7waugh 6wicket bowler shane 5clark watson glenn walsh brett fleme spinner hayden vaughan thorp 4anderson stuart
melissa 5jane lisa lynn jessica judi jenni kathi heather 4lesli kathleen stephani nina
yangtz 6river dam nile 5flood reservoir tributari zhejiang jiangsu
urin 6blood 5sampl 4drink dope fluid contamin toilet
fiorentina 8juventu parma 7milan roma lazio bologna 6ajax sevilla palermo genoa leverkusen 5inter ac bayer
mayo 5clinic
ldp 6parti likud bjp 5democrat koizumi kmt dpp hashimoto kuomintang 4coalit pri
paramet 7variabl 6function defin equat vector 5measur determin factor precis calcul variat input specifi matrix linear dimens modul configur theorem constraint veloc interv algorithm differenti 4constant
bach 6mozart 5opera compos orchestra instrument piano symphoni violin
shipyard 5ship naval norfolk dock 4construct repair baltic refineri
gameplai 6mode 4element graphic interfac playstat xbox storylin arcad setup
carriag 6rail taxi locomot wagon 5railwai bu ride wheel bicycl cart cab
voltag 6input 5electr circuit frequenc grid veloc 4dc magnet puls
hanov 6cologn prussia 5berlin lancast bonn brighton norwich 4bavaria
kodak 6soni compaq 5ibm samsung motorola packard nokia hewlett
ml 5leagu nba nhl uefa 4nfl fc oiler aa
rex 4dinosaur
stein 5katz
viral 6viru influenza virus 5ill hiv infect bacteria infecti pneumonia 4transmit
liabl 6neglig 5guilti lawsuit prosecut punish deem sue liabil plaintiff 4su
srinagar 7jammu 6kashmir peshawar 5delhi karachi dhaka lahor kathmandu
spinal 7cord 6surgeri brain nerv fractur 5tissu bleed facial cardiac parkinson
punt 8kickoff 7touchdown intercept 6yard 5pass kick rush td redskin 4basket blitz
practition 6doctor 5practic specialist nurs surgeon profess psychologist gong yoga
shea 4stadium
protagonist 7charact villain 6fiction portrai narrat storylin 5role novel vampir
closet 6bedroom bathroom 5room door sit kitchen basement locker
cooler 8warmer 6cool warm shower 5weather cold dry temperatur
retriev 6search 5discov rescu rescuer wreckag corps 4recov salvag cach
fry 7cook butter 6pan stir garlic oven bake bacon onion boil 5turkei medium pot
fratern 6alumni 5member chapter alpha 4societi friendship affili brotherhood collegi
barbado 7trinidad tobago guyana 6caribbean jamaica bahama bermuda 5zealand samoa
stumbl 5bounc 4suddenli slip quietli drag tumbl leap verg glanc reel
ballpark 6stadium yanke clubhous 5basebal sox arena met oriol 4franchis
xxx 6para 5correct graf 4bc ed sub pv
uphold 7upheld affirm 6abid 5suprem principl overturn safeguard reaffirm adher
ironi 6obviou 5fact sens moment sad humor profound absurd
symposium 8seminar 7forum 6confer workshop 5exhibit apec lectur 4summit conjunct centenni
assault 6rape harass stab fatal 5arrest allegedli wound abduct assail drunken 4rob
alto 5san mesa paso pasadena 4california lo santa mont clara tenor
paolo 7francesco 6roberto marco giovanni 5itali di luca andrea lorenzo cesar rossi fabio angelo
pacer 7laker knick 6clipper piston nugget 5bowl nba bruin steeler wizard blazer 4kobe
nabil 5arafat abu abba yasser mahmoud amr moussa khale
baroqu 8renaiss 7gothic 6style architectur cathedr mediev 5contemporari architect painter 4victorian
garrett 4mitchel
duel 6showdown 5fight battl clash matchup rematch 4fierc encount rivalri feud
flore 6rodriguez garcia perez alvarez 5puerto lopez manuel cruz rosa diaz ruiz 4toledo
blix 8elbaradei 7inspector 6iaea 5weapon un annan inspect disarma kofi 4butler
elia 4gabriel
ashor 6sail 5coast storm boat aboard shore sink wash
kidd 7iverson 6bryant 5jason laker duncan knick malon clipper ew 4robinson kobe nash
berkshir 5hampshir essex somerset sussex greenwich surrei midland buffett
incurs 6airstrik 5israel attack gaza retali warplan pullout barrag
stain 5glass paint coat 4white blood hair skin grai
stringent 7strict tougher 6enforc impos regul mandatori tighten tighter rigor 5standard restrict guidelin compli auster 4measur rigid
aden 6port gulf somalia yemen 5sea coast ocean harbor pearl cole coastlin
satisfactori 5comprehens consensu conclus assur satisfi adequ decent satisfact meaning 4condit proper reliabl
subscript 7subscrib 6onlin fee 5internet payment monthli ticket download 4auction yearli unlimit royalti
colon 5coloni invad conquest 4invas migrat conquer
basel 7zurich 6munich 5switzerland vienna fc geneva cologn rotterdam 4oslo
yong 7kim choi 6jong chung jin jung dong nam cho hyun 5li dprk min lim soo 4il ki pak
seahawk 8bronco redskin 7raider steeler packer buc charger 6nfl quarterback tampa bruin falcon panther maverick vike raven oiler 5cowboi dolphin texan nfc 4offseason
preval 5hiv epidem malaria obes tuberculosi 4poverti infect phenomenon cholera
burkina 9faso 7mali 6ghana niger cameroon seneg botswana togo gabon 5ivori
discont 6anger resent 5grow widespread unrest frustrat enthusiasm anxieti backlash 4revolt
czechoslovakia 7hungari 6republ soviet poland czechia slovakia lithuania ussr 5warsaw
insult 6racist ridicul 5hate apolog outrag shame verbal mock curs
pont 5skipper waugh 4hayden vaughan
scot 6england ireland scotland 5wale ulster 4celtic
eriksson 6ferguson wenger 5coach beckham roonei goran 4kean benitez
ladder 6rope 5climb stair 4jump deck
disco 7nightclub 5rock danc pop cafe rap punk funk
kean 6ferguson roonei 5owen beckham everton wilkinson fowler 4cole eriksson
cyber 5internet 4web onlin surveil spy piraci
thatcher 5blair margaret nixon 4thaksin bhutto rudd
kaiser 4wilhelm ernst ludwig
pak 5korea choi 4lee webb ki sorenstam yong ping
watersh 6river creek basin tributari drainag wetland 5lake vallei 4eros
yonhap 7kyodo 6tass unnam itar irna 5report quot interfax unidentifi newswir 4anatolia
butcher 5meat chicken bread slaughter lamb 4poultri barn groceri pig
dough 7flour bake 6bread butter cake pie cooki 5roll pan sheet wrap lightli slice gentli evenli 4fold whip
pepsi 8cola 7coca coke 5brand beer bottl nike beverag soda
goran 5serbia croatia wimbledon sampra becker djokov eriksson 4agassi
satur 6sodium 5fat gram cholesterol milligram 4calori mg
defus 5tension resolv standoff deton quell 4explos confront avert
stevenson 4alexandra
phantom 4ghost furi superman
baylor 7ucla usc 6auburn rutger 5kansa stanford notr cal syracus georgetown
pna 6plo 5palestin hama arafat abba yasser olmert ehud
baath 5saddam loyalist
guerrero 5mexico rodriguez cruz ramirez rivera ortiz ruiz ventura
miniatur 5portrait sculptur 4displai paint mini vintag
caucus 7iowa 6elect primari gubernatori 5vote contest hampshir caucu runoff
demo 7ep remix 6releas album song cd soundtrack 5record track compil lp 4bonu
stade 7toulous 6marseil 5barcelona lyon monaco bordeaux strasbourg 4franc
unlaw 6illeg 5crimin guilti unconstitut improp unauthor feloni arbitrari 4act
barroso 6eu prodi 5sarkozi schroeder merkel solana aznar zapatero 4romano
excerpt 6write articl brief edit biographi commentari diari essai 5interview headlin correspond chronicl clip preview 4accompani summari circul
envelop 4letter mail bag
eisenhow 8roosevelt truman 7reagan 6nixon dwight 5kennedi franklin ronald 4lincoln churchil rockefel
prejudic 7racism 6racial discrimin bia hatr 5belief gender percept guilt 4toler
penh 9phnom 6cambodia bangkok hanoi kathmandu 5jakarta yangon kinshasa
bangalor 7delhi lahor calcutta 6melbourn mumbai brisban adelaid perth 5kerala nadu
freshwat 7marsh 6habitat wetland swamp 5speci fish coastal pond coral snail subtrop aquat 4abund
hurl 6throw grenad 5fire clash mob smash protestor 4riot
kerr 4webb
caspian 6pipelin 5sea azerbaijan kazakhstan arctic caucasu turkmenistan siberia 4rich
turbul 7turmoil 6volatil 5crisi downturn instabl chaotic 4unstabl unpredict
holyfield 8tyson 6bout rematch foreman 5fight heavyweight ear ruiz 4lewi
workout 5exercis gym offseason 4schedul session afternoon trainer preseason
beacon 5observatori lighthous 4signal
groin 9hamstr 8knee ankl 7elbow sore thigh 6injur muscl wrist fractur 5miss absenc strain sidelin rib 4recov offseason
newswir 7reuter 5report analyst quot dow bloomberg thomson kyodo yonhap 4afp xinhua
yunnan 8sichuan 7provinc guangdong xinjiang zhejiang fujian shandong jiangsu 6mongolia 5tibet
discographi 6compil 5album chart soundtrack ep vocalist remix 4list
gymnasium 7auditorium 6hall campu classroom gym 5school elementari kindergarten
nfc 8afc 7playoff 6nfl packer redskin nl 5super ncaa mvp buc seahawk matchup
hiroshima 5tokyo osaka 4japan atom
lime 8lemon 7juic 6pepper oliv garlic cherri ginger 5tablespoon 4mint
warmer 8cooler 7warm 6winter temperatur 5weather cold cool shower celsiu 4hemispher fahrenheit
mayer 4germani austria schneider werner
amus 5entertain fun pleasur delight thrill spectacl 4charm fascin
miser 6terribl dismal 5worst wors desper disastr nightmar horribl 4poor
registri 6registr 5regist databas identif 4postal certif id
alvaro 7urib 5jose colombia carlo javier sergio eduardo vicent
covet 6lucr 5trophi valuabl prestigi mvp 4award berth clinch
nec 7samsung 6soni motorola packard 5ibm semiconductor nokia ericsson 4nippon
badg 6uniform ribbon 5honor flag identif tag logo id helmet motto citat mascot 4stamp
daunt 6formid 5difficult challeng task obstacl toughest dilemma tricki 4hurdl
thame 6canal 5river bridg wale hudson yorkshir kingston nile sussex cornwal clyde
tina 6lisa 4karen christin jessica carolin liz
vocat 7educ 6school teacher academ curriculum undergradu kindergarten diploma 5secondari elementari instructor preparatori accredit 4superintend placement literaci compulsori
rampag 6riot mob spree 5violent clash ambush loot arson frenzi
candl 7lit 5light funer burn prayer torch coffin mourner 4firework rose
couch 6sit 5room bed chair sleep 4comfort asleep porch
drunken 5arrest murder violent petti feloni reckless assault 4alcohol
deed 4properti
thorp 6phelp 5vaughan mcgrath waugh 4watson freestyl hayden graem
chevron 7exxon 6petroleum bp 5compani oil refineri pfizer 4subsidiari bhp
parson 5engin
mcdonnel 7boe lockhe 6dougla 5plane airbu aerospac ge ead
hannah 6sarah 5alic rachel emili dorothi anni kati 4jessica nina
randal 4harri
pfizer 8merck 7pharmaceut 6roch 5compani drug maker fda motorola chevron 4morri myer kraft
sy 6ali ahm mohammad ahmad 5shah muhammad hamid rahman hussain 4hasan yusuf
havoc 5storm chao devast disrupt ravag 4unleash paralyz crippl
itv 7bbc 6tv channel broadcast abc cb hbo 5uk nbc soap 4daytim
mai 5chiang 4chi tai
epicent 6earthquak 5kilomet km northeast southwest magnitud richter 4locat
daddi 7dad 6mom gonna 5love uncl crazi hell yeah buddi
md 7sr 6terminu 5rout highwai interst ny intersect interchang
yoga 7medit 6teach 5practic spiritu gym instructor buddhism practition 4guru
uneasi 6unhappi uncomfort 5frustrat tens wari anxiou awkward weari resent 4sour
newfoundland 7scotia brunswick 6island ontario quebec nova isl manitoba cornwal 5norfolk gibraltar 4cod
evolutionari 7evolut 6theori biologi molecular cognit 5genet theoret hypothesi linguist
playboi 6magazin 5tabloid newsweek nude 4lifestyl mtv millionair gossip oprah
mascot 6logo 5name nicknam motto badg 4athlet scout bulldog
gadhafi 7libya 5mubarak assad tripoli 4hussein hosni
mcconnel 6republican senat reid lott pelosi mitch daschl 5thompson ashcroft specter dodd gephardt 4trent
latitud 4rang degre temperatur altitud geograph celsiu
entourag 5guest bodyguard 4accompani
withstand 4sustain suffici inflict
policymak 6greenspan ecb bernank 5monetari economist banker bundesbank 4feed
desir 5consid suitabl 4choic afford prefer viabl benefici problemat
liang 7liu zhang yang yu tang wei zhou ming yi yan 6jin cao zheng 5yao tong
yevgeni 6igor ivanov andrei safin primakov 5russia bori mikhail elena
nigel 4ian geoff
withheld 6disclos 5disclosur confidenti improperli 4document payment compens notifi
boil 7cook stir 6mixtur butter pot onion fry 5heat pour toss garlic drain gentli melt 4asid steam evenli
cpi 6gdp 5index inflat benchmark 4price rise monthli gaug
soo 6lee bah hee hyun 5ah oh wah yoo yong 4chee
offspr 6male younger birth eldest sibl 5femal cousin mate clone embryo 4youngest reproduct
prose 8poetri 7write poet poem 6literari lyric narr essai vers 5humor
ultimatum 6deadlin 4resolut declar unilater disarm defianc
coventri 7manchest birmingham newcastl leicest southampton sunderland nottingham norwich 6bradford 5gloucest
zheng 7wang liu zhang gao peng yan 6lu liang
ronni 4danni kenni
zelaya 7aristid 6chavez 5arroyo hondura estrada gbagbo bertrand 4junta
sammi 6sosa 5ricki mcgwire 4bobbi willi
oo 4nah
static 5dynam 4constant mode analog
belli 5nose ear lip 4hair breast pork pale throat
zip 4code check dial
microphon 6camera tape 5phone door speaker button keyboard cockpit 4tap plug
duh 6ih 5ah oh ee bah lah koh nah 4free koo
statur 6diminish clout 5abil strength reput legitimaci prestig immens 4ambit
synthesi 5analysi method protein sequenc acid molecular enzym molecul synthet 4reaction fusion catalyst
noel 4tropic
qin 6wang liu zhang tang zhou yi xu yan 5emperor dynasti
skeleton 6skull corps 5bodi bone fossil specimen dinosaur 4tomb intact
daimler 8benz daimlerchrysl 7chrysler bmw volkswagen siemen 6mitsubishi fiat volvo porsch 5deutsch airbu ge telekom ead
nina 5linda christina 4lisa melissa hannah
flank 6front 5along side corner rear ridg atop arch slope perimet 4wing
bjp 6parti ldp 5nationalist likud anc vajpaye 4opposit democrat cameron rao hanson
advent 5twentieth 4introduct earliest millennium onward
alvarez 7perez 6rodriguez gonzalez martinez lopez sanchez fernandez hernandez rivera moreno flore alejandro 5salina
brendan 4shane shawn
weaponri 8weapon 6equip missil ammunit 5capabl sophist warfar ballist warhead stockpil
heartland 5southern western stronghold midwest 4eastern southeastern hometown birthplac
tract 4land properti portion woodland
inventor 7invent 6pioneer entrepreneur physicist 5founder architect patent sculptor 4businessman nobel geniu
cod 6salmon tuna trout 5fish whale shrimp 4caribbean newfoundland
dar 6nairobi es 5tanzania karachi dhaka 4lahor peshawar
clandestin 6covert 5illeg secret illicit 4cia smuggl secretli
strawberri 6cherri 5fruit cream chocol tomato lemon banana vanilla 4freez
matchup 6playoff showdown rematch 5semifin postseason preseason duel nfc 4rivalri
breeder 6hors breed bred 5race cattl derbi cow belmont 4trainer turf jockei
choi 7kim yong 6korea lee ho jin dong min chun hee cho hyun 5chan jong nam lim pak 4ki shin ji
sweenei 4afl
mantl 4ruth
improperli 6allegedli 5disclos bribe improp intention fraudul unfairli withheld 4disqualifi indirectli manipul
dudlei 5chester 4preston
pasadena 6california tucson 5lo angel berkelei minneapoli arlington riversid alto 4beverli
polio 7vaccin malaria 6flu hiv epidem tuberculosi 5viru famin cholera tb 4immun
viii 8vii 7iii iv vi 6ii 5king throne xvi 4xi
mick 5neil 4guitarist drummer mccartnei
dah 6ah ee bah mah lah sah ree rah 5kah nee yah nah ahb 4chee
eject 5foul 4pilot bench intercept
tate 4hick
pol 5roug gen khmer 4fea
josef 7franz 6werner 5joseph nazi hitler otto stalin wilhelm ernst adolf 4klau anton
kgb 6soviet 5secret agent cia spy kremlin spi 4communist
backyard 5garden ranch lawn picnic 4farm pet nest
antholog 7novel edit fiction poetri essai 6book publish biographi documentari comic memoir autobiographi 5commentari compil serial acclaim manga trilogi pulitz 4seri vol
tobago 8trinidad 7barbado guyana 6caribbean jamaica rica bahama 5rico bermuda
chill 6cold cool warm 5temperatur 4hot stir shower melt
courier 4agassi sampra
milligram 8gram 7calori cholesterol sodium mg 6fat 5dose satur
ordin 5law adopt amend provis decre enact statut 4council marriag charter
precaut 5alert evacu quarantin
sizabl 5big signific substanti modest hefti 4larger bigger smallest fraction influx
leverkusen 8bayern bremen bayer dortmund 7munich stuttgart bundesliga 6ajax fiorentina
bilbao 7madrid valencia atletico sevilla santand 6barcelona deportivo 5spain 4real basqu
ginger 7pepper garlic lemon spice 6fresh sauc juic flavor teaspoon honei onion lime 5mix stir curri herb
frenzi 6spark furiou 5erupt spree flurri outcri rampag hype
mohamad 8mahathir 6anwar 4malaysia moham abdullah mohammad ahmad
milf 6ltte 5rebel sayyaf 4tamil tiger aceh pkk weaver unita
helmand 7kandahar 6provinc basra fallujah mosul waziristan 5afghanistan restiv 4swat
pretoria 7johannesburg harar 6abuja 5nairobi brisban perth 4wellington botswana
dull 4quiet bleak
clyde 5thame 4hull
scholarli 7literari essai 6journal scientif academ biographi literatur poetri scholar 5devot intellectu
emeritu 7professor 6phd rector 5harvard faculti honorari theologi sociolog
finn 5finland 4briton
vain 6desper 5try tri attempt unabl convinc hurri 4fail persuad unsuccess unsuccessfulli
jaw 7teeth 6bone skull chin tooth 5neck chest limb 4upper
cautious 7cautiou 6optimist quietli react 5pleas caution upbeat broadli swiftli 4firmli
straightforward 6easi simpl honest clever 5manner explan realist nonsens 4quick earnest
flynn 5volatil 4murphi quinn
fi 4network
dec 5june juli decemb octob februari 4april septemb novemb
teddi 5bear
repatri 5refuge migrant deport unhcr 4oversea asylum reloc ransom seeker
idl 5shut 4shutdown
raleigh 6richmond 5carolina charlott durham charleston 4austin portland hartford lexington
hitchcock 4nolan
boulder 6granit 5mountain colorado debri canyon cliff slope limeston
centenni 6anniversari inaugur commemor 5ceremoni celebr 4memori symposium
irrelev 5obviou inevit inappropri ridicul absurd incorrect problemat 4legitim unaccept altogeth obscur ineffect
ego 4self mind obsess
antiqu 7artifact 6jewelri relic 5museum furnitur archaeolog treasur vintag collector potteri
adher 6principl strict strictli abid 5respect maintain firmli reaffirm rigid uphold 4toler
parodi 6episod comedi documentari fiction comic portrai genr cartoon 5popular featur theme dub humor comedian remak mock portray homag sketch 4appear propaganda creator memor
defect 4failur
storylin 6charact episod protagonist 5seri comic sequel recur villain 4gameplai
diamondback 8sox astro oriol philli marlin 7yanke dodger met padr 6cub anaheim 5brave devil expo brewer 4jai
cc 4hp
dinosaur 7fossil 6extinct mammal 5eleph creatur skull ancestor skeleton 4rex
preslei 8elvi 6beatl 5jackson tribut 4madonna dylan mccartnei lennon marilyn
nun 7priest monk 6monasteri missionari 5mother cathol sister buddhist 4teresa maid
ludwig 7wilhelm friedrich 6franz otto ernst johann 5von karl wolfgang bavaria adolf werner 4albert carl herbert eugen herman anton weber kaiser
ger 5germani fra ita 4eng
gloriou 6magnific 5great moment celebr spectacular brilliant glori fantast heroic 4memor
cardiac 6heart patient surgeri diabet respiratori kidnei 5hospit cancer clinic undergo trauma spinal coma
ul 7haq 5malik 4hasan
tidal 6ocean flood tsunami 5storm wave tide landslid cyclon shallow marsh eros reef
buoi 6boost surg sentiment bolster 5investor ralli steadi weaker upbeat greenback 4spur
antoin 6pierr 5jean claud philipp 4charl loui laurent mauric
tooth 7teeth 6bone jaw 5skin skull 4chest chin limb
rotterdam 7amsterdam 6netherland istanbul hagu strasbourg 5frankfurt cologn basel
clariti 6urgenc 5sens truth courag patienc satisfact insight certainti 4qualiti accuraci
prussia 6bavaria hanov 5kingdom empir frederick ottoman napoleon annex 4duke normandi
forgiv 5commit forget thank oblig sorri apolog sin ow repai betrai gratitud 4sacrific
coma 5hospit surgeri stroke unconsci cardiac 4suffer diagnos bleed
ew 6malon iverson 5bryant knick kidd 4wallac
geologi 7geographi 6biologi archaeolog geolog sociolog 5scienc natur professor chemistri forestri ecolog
protract 6ongo prolong stalem 5conflict bitter lengthi deadlock contenti 4midst
foam 5plastic 4ic glass shuttl rubber debri dust coat
rei 5el del rafael copa 4la gabriel mont rey
maher 5ahm 4jordan powel mubarak aziz simmon jamal moussa
norwich 7manchest birmingham newcastl portsmouth leicest southampton nottingham coventri 6sheffield bradford plymouth aberdeen worcest brighton 5bristol chester preston hanov
waugh 7mcgrath 6wicket bowler batsman shane skipper hayden vaughan batsmen 5captain ian over watson walsh ricki fleme lara pont thorp graem haq
kellei 5griffith
santand 7bilbao 6valencia atletico deportivo sevilla banco 5spain madrid 4real
irna 6interfax tass itar anatolia yonhap 5agenc quot kyodo 4xinhua
bart 4clair
peel 7chop 6pepper garlic lemon slice onion 5remov brush potato freshli
mormon 6christian evangel 5cathol religion orthodox baptist sect judaism
safin 8agassi sampra hewitt roddick sharapova djokov 7nadal mauresmo 6seed blake becker yevgeni ferrero 5murrai novak johansson
trout 7fish salmon 6tuna cod 5lake pond whale shrimp
inexpens 7cheap cheaper 5avail expens afford conveni 4easi sophist newer
hype 5buzz frenzi 4anticip excit overshadow
holt 5fletcher 4harvei forestri
dubiou 5fraudul 4regard judgment unfair valid improp incorrect inconsist
gossip 6blog tabloid 5media newspap magazin columnist rumor 4headlin newsweek playboi
jiangsu 9zhejiang shandong 8guangdong fujian 7sichuan tianjin yunnan 6shanghai guangzhou 5mongolia yangtz
vastli 6significantli greatli 4somewhat diminish drastic wildli
betrai 5feel trust forget hate somehow shame conscienc forgiv
ping 6lin yu 5chen yang lu yi peng feng 4sen pak
bamboo 6cane 5wood tree wooden rubber pine timber 4grass
jeter 7yanke baseman shortstop 6rodriguez met homer hitter derek ramirez fielder piazza mcgwire sosa 5clemen vaughn berni 4damon
siberia 5eastern alaska southwestern kazakhstan arctic baltic caucasu caspian
salina 6mexico zedillo 5castro fujimori rosa urib ernesto moreno alvarez 4toledo pri
congest 7traffic 5airport chronic bypass commut freewai expresswai allevi 4busiest
yassin 5ahm sheikh abdel sheik ramadan nasser 4hama yasser
porch 6door roof courtyard facad 5front floor window rear wooden deck bedroom 4curtain couch
si 6que se 5ai ha mi es para una por 4te
arcad 6playstat xbox 5nintendo consol 4video dvd pavilion gameplai
radiu 5kilomet densiti cm diamet width veloc 4km circl centimet
flock 5visitor gather pilgrim herd 4thousand ten migrat
graem 6skipper 5ian wicket stuart bowler batsman strauss vaughan shaun waugh batsmen 4andrew neil allan thorp
submiss 5submit 4nomin judgment petit unanim audit
aquat 5swim indoor ecolog flora mammal freshwat 4outdoor wetland
bergen 5oslo 4hudson brunswick halifax
zedillo 7ernesto 6vicent calderon salina 5arroyo schwarzenegg fujimori urib hashimoto pri lula 4fidel toledo moi
heinz 4berger
chunk 6slice 5big piec portion
nude 7nake 6photograph portrait 5pictur photo depict playboi 4paint madonna
embryo 7clone 5cell egg genet tissu transplant fertil offspr 4artifici reproduct
honestli 8frankli 6think understand answer nobodi obvious anybodi guess ought correctli 5repli satisfi openli honest disagre
gile 5anderson matthew shane ashlei spinner batsmen 4andrew luke vaughan
downer 5rudd 4blair howard straw canberra
dent 5boost weak weaken undermin bolster sluggish 4hurt squeez diminish
hurri 6go wait rush 5get afraid glad scrambl vain
beleagu 8embattl 6ail 5fledgl 4bolster crippl
corpu 5petit 4proceed alexandria
cindi 5laura jennif rachel kathi liz 4karen judi wendi jenni
catalyst 4hydrogen synthesi
longstand 5disagr 4disput longtim reiter reaffirm staunch
rn 6cdy clr
secess 5referendum 4constitut rebellion enact reunif repeal statehood
sked 5datafil 4global invest asia equiti
rib 7thigh 6knee neck bone ankl elbow fractur 5groin
shapiro 6levin schwartz 5lawyer cohen goldberg weiss ito katz 4jeffrei meyer roth bernstein snyder
miranda 4explicit carmen romero
fabio 5itali roberto juventu marco ronaldo giovanni francesco rossi paolo angelo
gabon 7cameroon 6guinea ghana niger seneg malawi madagascar togo faso burkina 5nigeria
jaffna 5town tamil stronghold bihac mindanao 4northern northwestern swat
gephardt 7dole gingrich newt daschl 6republican gop dick lott pelosi 5reid lieberman mcconnel 4specter
downstream 6river dam inland 5flow stream reservoir tributari drainag
madoff 5asset client fraud enron launder ub aig worldcom
manslaught 7charg convict guilti acquit feloni 6sentenc plead imprison probat homicid neglig 5plea reckless evas
wetland 7wildlif habitat marsh 6forest ecolog watersh freshwat swamp 5acr preserv refug endang eros farmland flora woodland 4reserv aquat
ahb 5ah uh hah dee mah sah rah dah
villain 7protagonist 6charact hero evil portrai batman 5role enemi monster beast vampir superman storylin
maid 6servant 4wife mother ladi girlfriend nurs nun
bravo 4channel fox silva mtv
ramp 5rail lane freewai expresswai stair 4construct bridg block tunnel runwai
ito 6juror 5judg prosecutor juri plaintiff shapiro 4simpson courtroom
occurr 6uncommon 5occur 4incid outbreak phenomenon extinct
differenti 6equat 5function defin variabl linear vector paramet 4integr
unfinish 4manuscript
baxter 4barrett
caesar 5king empir emperor napoleon 4juliu
wield 5knife clout 4sword baton
royalti 6pai payment 5grant fee 4tax licens ow subscript
remix 7album song soundtrack ep demo 6releas cd compil dj 5track version featur debut uk chart lp vinyl discographi 4label bonu
aa 5tier 4ahl beta ml
unsaf 5safer 4illeg safe inadequ contamin
swamp 7marsh 6forest flood farmland freshwat wetland 5coastal coastlin subtrop
preacher 7cleric 6pastor 5priest baptist methodist evangel imam fundamentalist 4charismat
wheeler 4porter
iverson 7kidd 6nba laker bryant knick ew 5allen malon yao nugget 4basket kobe reggi
cach 6ammunit 5weapon seiz storag 4search explos depot retriev
forefront 5spotlight 4focu focus innov embrac vigor foremost
neglig 6misconduct reckless liabl manslaught 5guilti breach wrongdo homicid improp 4aggrav
pena 6rodriguez gonzalez martinez 5lopez perez hernandez gomez ortiz
cigar 6cigarett 5tobacco smoke beer liquor smoker 4coffe marijuana
moi 5kibaki 4obasanjo museveni zedillo
feng 7chen wang liu wu zhang yang yu cheng fu chu 6ming shui 5ma chiang mao yao ping 4kai
plasma 6ion 5cell magnet particl 4solar crystal laser molecul
ip 5server 4code function applic wireless interfac broadband modul
solitari 6confin 5prison detent imprison 4exil
rite 7ritual 6cathol 5roman holi orthodox sacr episcop patriarch
spielberg 5movi hollywood disnei documentari steven paramount filmmak mgm blockbust screenwrit 4walt
paterson 4governor pataki spitzer
xfdw 5datafil 4thailand hk nz
bhp 5miner penc 4mine telecom ringgit fletcher anglo chevron
boomer 5ag retire 4older retir babi younger teen demograph
angelo 5antonio marco giovanni paolo fabio 4francesco
corei 5cornerback 4kenni
emi 6soni 5studio label warner subsidiari ep lp mgm
tb 6hiv infect malaria tuberculosi 5ill vaccin influenza polio 4transmiss
ussr 7soviet 6czechoslovakia 5ukrain belaru lithuania estonia latvia 4poland oblast
pedestrian 6traffic lane subwai motorist sidewalk 5road cross taxi bicycl
facad 7exterior 6build tower roof brick arch marbl gothic courtyard porch 5wall interior window concret ceil rebuilt decor dome granit pillar
rematch 6bout showdown holyfield matchup 5semifin quarterfin tyson knockout duel
helmut 8kohl 7gerhard 6chancellor schroeder merkel klau 5chirac angela wolfgang
soybean 8corn wheat 7grain bushel 6cotton crop harvest bean 5crude grower cocoa usda
guin 4plc breweri
nolan 4hitchcock
ericsson 8nokia 7motorola 6soni telecom siemen 5wireless cellular samsung cisco nec 4giant
puppet 5costum doll 4charact actor circu prop
ander 6rasmussen 5sweden denmark kurt erik hansen wolfgang 4johansson
scandinavian 6sweden norwai nordic 5europ denmark finland iceland baltic
covert 6cia clandestin 5secret spy espionag undercov illicit counterterror 4rogu
ari 5fleischer
huckabe 8romnei 7mccain 6kerri buchanan palin gramm 5obama dole 4rudi
din 4ah uh dee
gentleman 5ladi servant 4manner honest
linguist 6languag literatur geographi scholar historian mathemat philosoph dialect sociolog 5context geograph dictionari evolutionari
dove 5rainbow 4hawk
chretien 5blair chirac sarkozi schroeder hashimoto villepin 4rudd zapatero
attain 7achiev 5highest equal 4sustain accomplish
tangibl 6signific meaning 5genuin substant 4opportun achiev substanti breakthrough mileston
primakov 7chernomyrdin 6putin yeltsin ivanov lavrov yevgeni 5albright medvedev 4villepin
usda 5corn wheat crop grain livestock epa bushel soybean 4bureau
energet 5ambiti excit brilliant enthusiast outspoken vigor earnest charismat 4highli intens bold vibrant
nyse 7nasdaq 5stock exchang 4share dow transact gainer ftse topix worldcom
sosa 8mcgwire 6rodriguez homer gonzalez martinez hernandez ramirez sammi jeter
rector 6bishop pastor triniti seminari ordain emeritu 5appoint dean theologi episcop canon 4truste
pragmat 5polici approach principl manner consensu attitud stanc ideal realist flexibl ideolog 4polit consciou
conspir 7conspiraci 6convict plead mastermind 5charg accus guilti plot allegedli
bce 6bc ce 5centuri dynasti byzantin 4empir earliest twentieth
freshli 6teaspoon 5fresh pepper lightli dri chop tablespoon lemon peel
printer 6print 5comput digit pc hardwar ink laptop desktop notebook
deepest 6deep 5deeper sympathi condol 4profound
reshuffl 7cabinet 5resign 4announc restructur reorgan
baronet 6eldest 5earl baron throne grandson 4sir succeed heir
comrad 5soldier 4friend aliv hero deceas goodby
berni 5derek jeter
textur 6flavor 5color contrast tone smooth layer delic subtl crisp 4interior background shape
emin 6influenti renown 5promin architect scholar intellectu foremost sculptor 4distinguish
tai 6dong 5ho chan chi chung cheng yi hai fu 4mai
luiz 7silva lula 6brazil 5carlo felip eduardo vicent cesar
vineyard 6wine grape 5vallei ranch grove plantat cultiv cottag
flare 7erupt 6clash tension escal 5unrest riot spike rage sporad 4spiral
allevi 6poverti 5eas burden shortag cope chronic minim plight worsen congest 4hunger
unwant 4unnecessari inappropri
paperwork 5requir document request procedur 4file check submit pend
putnam 5vanguard
spectacl 5televis thrill amus 4scene moment entertain parad gala stunt
zee 5tv ah uh mah rah ih 4dee eh
katz 6friedman schwartz 5cohen stein shapiro 4klein levin goodman goldberg weiss
baselin 6forehand 5vollei jumper 4shot
awesom 7amaz incred unbeliev 6fantast aw 5absolut terrif thrill
mold 5glass 4remov shape plastic frame brick coat aluminum
cater 5restaur accommod dine leisur upscal affluent 4shop attract staf
asthma 7diabet respiratori 6ill cancer chronic diagnos pneumonia obes 5acut
skier 7ski 6slalom downhil alpin swimmer 5sprint rider nordic
werner 6franz wolfgang josef 5kurt otto klau schmidt schneider wilhelm weber ludwig 4mayer
reel 5snap 4slump drag crunch stumbl
eleanor 6elizabeth 5ann jane margaret roosevelt alic granddaught 4daughter
alfonso 5carlo juan lui rodriguez pedro miguel felip ortiz 4leo
illus 5sens vision imagin 4realiti truth dream evil realist
herd 7cattl sheep slaughter 6cow livestock deer eleph pig 5breed flock 4hunter shepherd bred
genesi 4gospel titan
khalifa 6bin sheikh sheik 5abdullah emir bahrain dhabi faisal
tong 6wu yu zhou 5chen yang tang yi liang
zardari 7bhutto 6musharraf 5sharif pervez megawati 4karzai thaksin obasanjo zuma
medit 7yoga 6teach spiritu 5practic prayer buddhist ritual buddhism 4exercis devot
gloucest 6bristol leicest cardiff essex southampton 5wale plymouth sussex coventri
normandi 5invas sicili 4holland alp gibraltar prussia
mindanao 5southern philippin java sumatra jaffna 4region manila aceh
muh 5ee hah lah 4ah dee sah rah eh
pascal 4philipp francoi
nicklau 7golfer 6pga palmer mickelson irwin sorenstam 5cours golf watson 4erni hogan duval
alejandro 6carlo alberto jorg guillermo alvarez 5lui garcia ricardo lorenzo
shen 7wang 6liu wu zhang yang lin yu lu
ead 7airbu 6aerospac daimlerchrysl 5boe bp consortium lockhe gazprom siemen yuko mcdonnel daimler
derail 6wreck 5accid stall collis collid sabotag amtrak 4restart paralyz
faisal 6abdullah 5saudi bin aziz riyadh khale khalifa 4al
trafford 7manchest wemblei 6arsen liverpool chelsea newcastl everton tottenham middlesbrough 5stadium ferguson fixtur wenger
vanilla 7cream butter 6sugar mixtur chocol flavor teaspoon lemon honei 5mix soft cocoa strawberri 4pure
greenback 7currenc 6yen weaker sterl 5peso weaken rupiah rand buoi
unsur 6doubt uncertain unawar 5whether unclear optimist guess anxiou undecid
physicist 7scientist 6theoret inventor 5expert professor nobel historian experiment chemistri invent molecular 4laureat
renegad 5rebel militia loyal militiamen rogu loyalist warlord 4taliban
trait 7characterist 5differ particular behavior gene genet distinct disord
jericho 6gaza strip hebron ramallah bethlehem nablu jenin 5palestin enclav rafah 4curfew
oprah 5tv abc nbc cnn mtv pb 4cb soap playboi
gratitud 7thank sympathi 6appreci condol sincer 5express joi solidar admir loyalti gestur satisfact goodwil convei compass forgiv 4gift courtesi
problemat 5difficult particularli regard complic uncertain contenti irrelev 4highli riski flaw unstabl ineffect desir
ita 6fra 5ger 4bt
bulldog 5footbal basketbal dame raider bronco notr panther bengal steeler redskin 4mascot
setup 5mode interfac configur 4lineup gameplai
foreman 6tyson holyfield 5lewi 4bout
guyana 7trinidad barbado tobago 6caribbean ecuador jamaica rica hondura nicaragua
basilica 7cathedr 6church saint chapel altar 5rome st vatican shrine monasteri
partit 5annex 4divid occupi boundari matrix
marriott 6hotel bali hilton 5jakarta riyadh nightclub carlton 4resort
mauresmo 8hingi henin clijster sharapova 7agassi hewitt davenport roddick serena sele safin 6lindsai martina ferrero 5frenchman elena johansson 4pierc muster
cornerston 5centerpiec pillar 4principl landmark
capitalist 6entrepreneur 5ventur enterpris 4invest communist prosper billionair authoritarian
refriger 6oven 5store storag freez bake can 4cool kitchen
drift 5slowli plung sink drag tumbl slid farther bounc 4toward retreat float
benitez 7torr 6wenger 5liverpool rodriguez ferguson valencia ronaldo beckham 4eriksson
wemblei 7trafford 6stadium 5match manchest arena venu tottenham cardiff wigan fixtur
shrug 5surpris worri disappoint cautiou smile upbeat glanc angrili 4paus
melt 6ic butter 5heat snow cool temperatur freez dust glacier bake boil 4chill
blazer 6jacket clipper 5jersei laker portland knick panther pacer
pillar 5stone tower concret wooden arch granit facad cornerston
unionist 6sinn fein ulster 5opposit liber politician nationalist mp belfast loyalist gerri
rack 4oven
buffett 5berkshir 4investor warren citigroup billionair aig
ferrero 6agassi nadal hewitt roddick djokov safin mauresmo 5spaniard sharapova johansson
limb 6neck 5bodi leg chest wrist cord facial jaw 4tooth
hiatu 6stint 5indefinit 4resum reunion
granddaught 8daughter 7wife mother grandfath grandmoth grandson grandchildren eldest grandpar 6sister widow 5youngest eleanor 4companion
handicap 5disabl wheelchair 4mental anita belmont
tar 4sand sah heel
staf 5staff nurs 4servic employe personnel mainten workforc cater
inher 6perceiv 5regard moral obviou fundament percept justifi 4underli impli
freelanc 6journalist 5work writer editor screenwrit 4collabor columnist novelist
manpow 6resourc logist 5suppli shortag adequ expertis procur 4assist workforc
santana 5pedro hernandez rivera 4pitch rodriguez perez
picnic 5park dinner outdoor breakfast dine recreat lawn cottag backyard 4camp lodg tent
ripe 6tomato cherri 5fresh fruit lemon onion grape 4potato
ballad 7song lyric melodi 6singer sing poem vers 5album soul tune anthem
parkinson 8alzheim 7ill 6cancer brain disord diagnos diabet respiratori 5suffer syndrom chronic cure spinal
varsiti 7junior 6footbal basketbal athlet volleybal collegi softbal 5hockei 4scout tier
haq 7ul 6malik 5pakistan abdul mohammad hussain waugh 4khan shah hasan
romero 6garcia 5lopez hernandez sergio rivera diaz ortiz ruiz 4miranda
tenet 5doctrin 4basic essenti principl fundament underli outlin theologi
liz 5sarah laura betti donna jenni jill kathi cindi 4sara wendi tina
yusuf 5ali ahm hassan 4moham ismail malik jamal sy
batsmen 8batsman 7wicket bowler 6over skipper spinner lara vaughan waugh 5captain indi lankan darren four graem gile 4ricki
duval 7mickelson 5pga dali harrington sorenstam golfer 4montgomeri erni nicklau
stagger 4unpreced
deplet 5reserv 4accumul
villepin 7chirac 6sarkozi dominiqu 5franc blair jacqu chretien 4straw primakov
sunlight 5light sun bright radiat shade 4solar absorb sunshin bloom shine
soprano 7tenor 6opera 5voic actor singer actress sing 4role
`;
