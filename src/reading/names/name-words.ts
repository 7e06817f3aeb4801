import { monthWords } from '../../text/calendar.js';
import { unaccented } from '../../text/folded.js';
import { wordSet } from '../../text/word-set.js';

/**
 * Words that tell names and people apart, from general knowledge of English-language news: titles before names, the
 * commonest given names of the United States' census and of news worldwide, and nouns that make a name an institution.
 */

/** Titles and offices that stand before a person's name and are no part of it (lower case, without stop). */
export const personTitles = wordSet(`
mr mrs ms miss madame madam mme monsieur dr sir lord lady dame prof professor gen general lt col colonel capt captain maj major sgt sergeant cpl adm
admiral commander sen senator rep representative congressman congresswoman gov governor rev reverend fr father sister
monsignor msgr comrade president vice-president premier chancellor king queen prince princess pope emperor sheikh sheik ayatollah imam
justice judge attorney mayor sheriff chief officer detective inspector constable secretary minister ambassador chairman
chairwoman chairperson spokesman spokeswoman spokesperson director commissioner speaker deputy councilman councilwoman councilmember councillor councilor alderman
coach det insp dci superintendent supt prosecutor warden trooper corporal assemblyman assemblywoman rabbi bishop archbishop cardinal pastor saint st former ex-president
hon maitre maître engr atty barrister baroness cllr alhaji alhaja hajia mallam shri smt maulana datuk dato coxswain brigadier pte mufti
`);

/** Seats that are titles before a name of two words or more, and may stand behind one: "MP Ana Lopes", "Ana Lopes MP". */
export const seats = wordSet('mp msp mep mla');

/** An office that is told with what it is of, at the end of what stands before a name: "Secretary of State", "Director of Public Safety". */
export const officeOf =
  /\b(?:Secretary|Chief|Speaker|Director|Minister|President|Commissioner|Superintendent|(?:Inspector|Director)[\s-]General)\s+(?:of|for)\s+(?:the\s+)?\p{Lu}\p{L}+\s+(?:(?:and\s+)?\p{Lu}\p{L}+\s+)*$/u;

/** Honours, degrees and seats that stand behind a person's name and are no part of it. */
export const postNominals = wordSet('QC KC SC MP MEP MSP MLA TD CBE OBE MBE KBE DBE PhD MD RN Esq');

/** Trades, parties and standings before a name, beside the nouns for a person at risk (`personNoun`) and what an ending tells. */
export const trades = wordSet(`
bookseller bricklayer cleaner commentator conductor decorator educator explorer goldsmith grocer investigator jeweller
locksmith producer promoter publican publisher reviewer runner seller skipper surveyor tailor tester trainer treasurer tutor
republican democrat pc dc ceo developer retailer manufacturer supplier author rival incumbent nominee forward fullback substitute wicketkeeper scorer scrum-half winger analyst
`);

/** Titles that tell the gender. */
export const maleTitles = wordSet(
  'mr monsieur sir lord king prince pope father fr congressman chairman spokesman councilman imam rabbi bishop archbishop cardinal ayatollah sheikh shri alhaji mallam maulana',
);
export const femaleTitles = wordSet(
  'mrs ms miss madame madam mme lady dame queen princess sister congresswoman chairwoman spokeswoman councilwoman baroness smt alhaja hajia',
);

export const maleNouns = wordSet(
  'man boy father son brother husband uncle grandfather spokesman chairman businessman congressman policeman king prince actor gentleman nephew',
);
export const femaleNouns = wordSet(
  'woman girl mother daughter sister wife aunt grandmother spokeswoman chairwoman businesswoman congresswoman policewoman queen princess actress lady niece widow',
);

const maleGivenNames = wordSet(`
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose
adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean
austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy
eugene vincent russell elijah louis bobby philip johnny howard bernie ted marco mike tim jim tom bill bob ben dan dave
jeff steve greg matt rick ron rand rudy newt barack lindsey mitt mitch harry chuck rush sanjay vladimir sergei dmitry ivan
bashar mohammed muhammad mohamed ahmed ali hassan hussein ibrahim omar mahmoud abdul abdullah khalid yusuf mustafa hafez kofi
ban antonio carlos luis miguel pedro jorge fernando francisco alberto alvaro francois jean pierre jacques emmanuel nicolas
hans klaus wolfgang giuseppe marc martin simon ian neil graham nigel tony gordon boris jeb corey phil josh jake doug fred
glenn sam max leo oscar alex evan cory tommy jimmy danny eddie charlie stanley leonard nathaniel clarence earl ernest
burhan kim xi shinzo narendra ehud shimon ariel recep hamid pervez nelson desmond dick don ken ray brad chad
seth craig todd derek trent sheldon reince elliot preston roland rex ross lou
aidan adrian alain alejandro alessandro alfred amir anders andreas andrei andre angelo anton archie arne axel barry benedict
bertrand bjorn brendan callum carlo caspar cecil cedric cesar christoph claude clive colin conor cyril damian darren denis
derrick diego dominic duncan dwight edgar edmund eduardo edwin elias emil emile enrique enzo erik ernst erwin eugen fabian
felipe felix ferdinand florian franz frederick fritz gareth gavin geoffrey georg gilles giovanni gunnar gustav harald hector
heinrich helmut hiroshi horst hugh hugo igor isaac ismail jaime javier jerome joachim joel johan johann jonas jorg josef julian
jurgen karl keir kenji kieran kurt lars laurent leif lionel lorenzo lothar luca lucas ludwig luigi lukas magnus manuel marcel
marcus mario markus mathias matteo maurice maximilian mehmet mikhail milos miroslav mohamad moritz morten niall nick nikolai
nils olaf ole oliver olivier otto pablo pascal patrice pavel philippe rafael rahul ralf ramon raul rene ricardo roberto rodrigo
rolf ronnie rory rudolf rupert samir sebastian sergio siegfried stefan stephan sven tariq terence theo theodore thierry tobias
toby tomas trevor ulrich uwe valentin victor viktor vikram vincenzo vittorio werner wilhelm wilfred xavier yann yves yuri
abraham alec alfredo alvin andres andy angus armando arnold brent bret brett byron calvin carlton clayton clifton cody colby
lewis liam jayden geoff gerry kenny ricky shane duane clifford bradley connor ronan cillian eamon deepak anand arjun rohan vivek
ravi usman zain ayaan dwayne demetrius deshawn tyrese chidi segun musa hakeem antony idris ruaridh dafydd rhodri gethin iestyn owain
bryn aled ewan murdo torquil reece
cormac cornel damon danilo darius darrell declan devin dmytro domingo ebrahim emilio eoin ernesto euan eugenio fergus fidel
floyd garrett garry gilbert giles glen gonzalo guillermo hamish hank herbert hernando hossein iain ignacio ira ismael jamal
jared jeffery jeremiah jon jonny julio karim kirk kristopher landon leland leroy lonnie lorne luther lyle lyndon malcolm
marius marty marvin mauricio melvin merrick micah milton morris myron neal neville nikos nolan oleksandr otis padraig
patricio pete piers quentin ramiro randall raphael reginald rhys rob rodney rolando ruben rudolph russ saul seamus shaun
shawn silvio spencer stefano stewart stuart terrell tommie travis trey troy tyrone vernon virgil volodymyr wendell wes wilbur
yannis zach
chris pat leslie sandy dana robbie
abbas abdel abdulaziz abdulrahman abiy adel ahmad ahmet ajay akbar alassane albin aleksandar aleksander aleksandr
aleksei alexandr alexei alexey amadou amit amos anas anatoly andrey andris andriy andrzej anil antonis antti anwar
arkady armen arseniy arseny artem arturo arun arvind ashok asif attila avi avigdor ayman babatunde bahram bandar
bartosz bassam behrouz beppe bezalel bidzina bilal bilawal binyamin bogdan bohdan bojan boubacar boyko branko bulent
cheikh chinua chukwu claudio dariush dejan denys dimitrios dimitris dinesh dmitri dmitriy dragan dusan edi efrain
ekrem emeka emiliano emmerson esmail espen esteban evgeny evo fabio fadi faisal faiz farhad farouk fatih fazal
federico femi ferenc filipe firas fouad frantisek gabor gennady georgios gerardo ghasem ghassan gheorghe ghulam
gianluca gianni gideon giorgi giorgio giorgos gitanas goran gotabaya gregorio grigory grzegorz guido gustavo hafiz
haim haitham hakainde hakan hamza hani hashim havard henrik henrique heydar hisham hojjat horacio hulusi huseyin
hussain ibrahima iftikhar ihab ihor ilham ilir ilya imad imran irakli irfan issam istvan itamar ivica iyad jabbar jabu
jair jakub jaroslav jaroslaw javad javed jens jerzy jiri joao joaquin joko juha kamal kambiz kamil kemal khaled
khawaja kimmo kirill konstantin konstantinos kostas kristian krzysztof kwame kwasi kyriakos kyrylo laszlo leandro
leonel leonid levon liaquat lisandro liviu lubomir luciano luiz lukasz mads mahathir maher mahesh mahinda mahmud
maithripala majid maksym mamadou manmohan mansour marcelo marcos marek marko marwan masoud massimo mateusz matias
maurizio mazen mehdi menachem mesut mevlut michal mihai mikheil mikko milorad mirko mohammad mohannad mohsen mojtaba
mordechai morteza moshe mousa moussa muhammadu mukesh mukhtar munir murat mushtaq mustapha mykhailo mykhaylo mykola
nabil naftali najib nasser naveen nawaz nayib nenad nestor nidal nikol nikola nikolay nir nitin nouri numan nuno
obinna octavio oleg oleh oleksii oleksiy olumide olusegun omer ondrej osama ousmane panos paolo parviz paulo pavlo
pawel pekka pervaiz petar petr petro petteri piero piotr prabowo prakash pranab prayuth predrag prokopis qamar qasem
qasim radoslaw radovan rafik raila rajesh rajiv rakesh ramesh rami ramush ramzan ranil rashid rasmus ratko rehman
renato reuven reza riad riek rinat riyad rogelio rostyslav rui ruslan rustem saad sachin sadegh saeb saeed saif salah
saleh sali salim salva sami sandor sandro sauli sayed selahattin semyon sergey sergiy serhiy serzh shahbaz shahid
shashi shehbaz shlomo siamak sipho slawomir slobodan soren srettha stanislav stavros stjepan subhash suleyman sunil
suresh tahir talal taras tarek tareq tendai thabo thaksin thiago tibor tomasz tomislav toomas traian trond tunde uhuru
umberto vaclav vadim vadym valdis valeriy valery vano vardan vasile vasily vassilis vasyl venkat vicente vijay vinod
vitali vitaliy vitaly vladislav vladyslav vojislav vyacheslav wael walid wissam wojciech yahya yair yanis yasser
yehuda yevgeny yevhen yigal yitzhak yoav yogendra yossi younis yousaf yoweri yuriy yury zahid zaki zbigniew zdenek
zeev zeljko ziad zlatko zoltan zoran zubair zuhair zulfikar zurab joss freddie freddy teddy mickey mick vince walt gus
abe ned herb stan guy clint perry harvey noel alfie lance
elon ronny curtis darryl daryl dexter donnie elliott ernie frankie gabe
gregg herman horace irving jarrod jermaine jerod joey jonah julius leon lloyd luke marlon merle moses nate norm norman orville
owen percy reggie rod rusty sammy terrence vic wade wesley willard woody tucker
`);

const femaleGivenNames = wordSet(`
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley
emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine
diane julie victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah andrea megan cheryl jacqueline
martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise
danielle marilyn beverly charlotte natalie theresa diana brittany kayla alexis lori hillary hilary chelsea melania ivanka
carly kellyanne elise claire kirsten dianne nikki condoleezza madeleine ursula marine aung benazir
indira sonia golda fatima aisha leila layla amina zainab nadia yulia svetlana olga natalia tatiana elena irina rosa carmen
ana lucia gabriela alicia kate katie jenny jill meg beth sally wendy tina tiffany megyn maggie molly lucy ellen eva huma
loretta valerie sylvia marsha monica paula gwen elaine cindy kathy debbie susie kim michele tammy robin jane jenna
ada adele agatha agnes aileen alexandra alison amelia anastasia anita anja anke anne annette annika antonia astrid audrey
beatrice beatriz belinda bernadette bianca bridget brigitte camilla carla caroline cassandra cecilia celia celine chantal
charlene chiara clara clare claudia colette cristina dagmar daniela daphne delia doris edith eileen eleanor elisa elisabeth
eliza ella elsa erica erika esther eugenie eve felicity fiona francesca frida frieda gemma genevieve geraldine gertrude gina
giulia greta gudrun hanna harriet heidi helena helga henrietta hilda ida ilse imogen ingrid irene isabel isabelle jana jeanne
jocelyn johanna josephine juliet juliette justine karin karina katarina katharina katrin kirsty klara lara lena leonie lina
lisbeth livia lotte louisa louise lucie lucinda luisa lydia mabel magda magdalena maja malala mara marcia margarita margit
margot marianne mariam marie marina marion marta martina matilda maud maureen maxine mia mildred miranda miriam moira mona
monika muriel myra nadine naomi nell nina nora norma odette pauline penelope petra philippa phoebe polly priscilla priya renata
rita roberta rosalind rosemary roxanne sabine selma sheila sigrid silvia simone siobhan sofia sonja stella susanna susanne
suzanne sylvie tamara tanya tara tatjana thelma therese ulrike vanessa vera verena veronica vivian viviane winifred yasmin
yvette yvonne zara zoe
lola sinead ciara bronagh maeve roisin beverley elsie edna mavis saima ayesha fatou chioma elin carys cerys sian bethan nerys ffion
mhairi eilidh shona keisha tamika shanice imani aaliyah kylie janeen salome tulsi
antoinette aoife bonnie candace carole cassie catriona celeste christie christy claudette colleen connie darlene deanna
deanne deb debora desiree dina dolores erin estelle ethel felicia freya gabrielle gail gladys glenda gretchen hayley imelda
irma isla jaclyn janelle jasmine jeanette jeannie jodi jodie jolene josie julianne kaitlyn kamala kara karla katrina kelli
kelsey kendra kirstin krista kristen kristin kristina kristine latoya leah leanne lillian lily lindsay liz lois lorna
lorraine lynne mairead mallory marcella marcy maribel marisol marissa marjorie marla marlene maya melanie meredith mindy
mireya monique morag natasha niamh nichole noelle orla patty peggy phyllis rachael ramona raquel rashida rebekah regina renee
rhiannon rhonda rochelle rosie sabrina sadie scarlett shelley shelly sherri sherry stacey sue tabitha tania teri tonya tracey
traci trisha vicki wanda whitney wilma yesenia yolanda
chris pat leslie sandy dana
abena adaeze agnieszka aicha akinyi akosua alejandra aleksandra alyona aminata anastasiia anastasiya anjali anneli
araceli aruna asma ayelet ayse azadeh beata biljana bilquis birgitta blanca canan carolina catalina chandrika chiamaka
concepcion consuelo dalal dalia daria darya deepa delcy dilma dorota dragana ekaterina elif elvira emilia emine erna
esra eszter evika ewa farah fatemeh fatma fernanda folake funmi galina galit ghada gordana graca graciela guadalupe
gulsum hala halyna hanan hasina hatice helle hiba hina ildiko ilona ines ingrida inna ioana iryna isaura ivana iwona
jacinda jasmina jelena joanna jolanta josefina juana judit kaja katalin katarzyna kateryna kavita keiko kersti khadija
khaleda khawla ksenia kseniya lakshmi larisa larysa lata lesya leticia leyla ljiljana lorena lubna luciana lucrecia
ludmila lyubov lyudmila lyudmyla maarit madhuri maha mahnaz mahsa malgorzata mamata manal manuela marcela mariana
maricarmen maricela mariia marija marit mariya maryam masoumeh mayawati mayssa meera meral merav mette mihaela
milagros milica miri mirta nadezhda nadiya nahla najla naledi narges nasrin nataliia nataliya natalya natasa natividad
nawal neha ngozi nidia nirmala nisha nisreen nkosazana noa noemi noura oksana olena olha orly ozlem paola parvin
paulina polina pooja pratibha priyanka radha raisa raluca rani rania rasha reem rekha riikka rima ritu rivka rocio
rosario rula ruslana sahar sakineh salma samia samira sanae sanna savita sawsan shabana shanti shazia shireen shirin
shobha sibel silvana simona sita siv smriti snezana sofiya soledad solomiia solveig souad suha sunita susana sushma
svitlana swati tamar tawakkol tetiana tetyana thuli tijana titilayo tuija tzipi tzipora valentina valentyna valeria
vandana vesna vidya viktoria viktoriia viktoriya violeta viviana vjosa wafa wangari wanjiru winnie ximena xiomara
yadira yael yana yasmine yekaterina yetunde yifat yuliia yuliya yuriko zahra zeina zeinab zeynep zhanna zinaida zofia
zorana zsuzsa zulema evie poppy ruby sophie millie holly ava kayleigh paige carrie jackie annie ellie abby chloe esme
jade kerry tracy penny
kari kristi courtney terri mackenzie haley sheryl stacy jazmine angelina briana brianna
christa constance corinne delores doreen eloise eunice freda juanita kay lana latasha leona lucille madeline mae
mandy marguerite marian melinda minnie nellie rosalie roxana sonya tasha toni tricia velma verna vicky hoda
`);

/** Words that make a name an institution or a work of one. */
export const institutionWords = wordSet(`
council ministry party university college school court congress senate house parliament committee commission agency bureau
department office service services association organization organisation union league federation foundation institute institutes center centre centers centres
group company corporation corp inc ltd co bank fund board authority administration government army navy force forces police
news times post journal tribune herald guardian press network radio television magazine review daily media agency club team
nations network alliance front movement brigade committee campaign coalition society church hospital airlines industries
watch initiative monitor
`);

/** Whose genitive before one of these makes one name of both: "Sheriff's Office", "Children's Hospital". */
export const institutionOwners = wordSet(`
sheriff attorney coroner examiner marshal mayor governor prosecutor solicitor ombudsman commissioner president king queen
prince children women men people teacher worker farmer player veteran writer
`);

/** Capitalised words that begin sentences and head no name. */
export const commonOpeners = wordSet(`
the a an this that these those he she it they we i you who what when where whether why how there here and but or nor so yet for if
in on at by with from to of as after before during since until unless while although though because despite according many most
nobody somebody anybody everybody someone anyone everyone nothing something anything everything none neither unlike compared born
some all both each every no not one two three four five six seven eight nine ten his her its their our my your another
other others few several more less such only even still also then now later earlier meanwhile however instead moreover
furthermore nevertheless nonetheless yes well just like once again asked under over about among between within without
last next first second third finally perhaps maybe let do does did is are was were has have had can could will would
should may might must yesterday today tomorrow tonight ${monthWords}
monday tuesday wednesday thursday friday saturday sunday mr mrs ms i'm it's that's there's don't we're they're he's she's you're i've we've
`);

/** Lower-case words inside a name. */
export const nameLinks = wordSet('on of the and for de la del der den van von bin ibn al el da di du le dos das');
/** Those that stand within a person's name, and between no title and what it is of. */
export const nameParticles = wordSet('de la del der den van von bin ibn al el da di du le dos das');

/** Given to men and women alike, at least by different peoples ("Andrea", "Jan"). */
const sharedGivenNames = wordSet(
  'kelly kerry tracy stacy robin leslie casey jamie andrea frances jody alex ashley jan sasha nikita noor nour dominique camille rene michele simone',
);

/** The gender that a given name tells, whatever its case and accents; unknown where it is one of both, null where it is none. */
export function givenGender(word: string): 'male' | 'female' | 'unknown' | null {
  const given = unaccented(word);
  if (sharedGivenNames.has(given)) return 'unknown';
  const female = femaleGivenNames.has(given);
  if (maleGivenNames.has(given)) return female ? 'unknown' : 'male';
  return female ? 'female' : null;
}

export const isGivenName = (word: string): boolean => givenGender(word) !== null;
