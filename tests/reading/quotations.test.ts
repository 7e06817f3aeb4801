import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/text/read-article.js';
import { quotationsOf, said } from './said.js';

test.each(['Architect', 'Actress', 'Billionaire', 'Umpire'])(
  'a trade is no part of the name: %s Ana Lopes',
  (trade) => {
    expect(said(`${trade} Ana Lopes said the port would stay shut.`)).toMatchObject([{ speaker: 'Ana Lopes' }]);
  },
);

test.each(['Democrat', 'Incumbent', 'Norwegian', 'Magistrate'])('nor is a party or a people: %s', (kind) => {
  expect(said(`At noon ${kind} Maria Elena Lopes said the port would stay shut.`)).toMatchObject([
    { speaker: 'Maria Elena Lopes' },
  ]);
});

test.each([
  'Secretary of State',
  'Former Secretary of Health and Human Services',
  'Senate Majority Leader',
  'County Executive',
  'Norden Steel CEO',
])('an office of several words is no part of the name: %s Maria Lopes', (office) => {
  expect(said(`${office} Maria Lopes said the port would stay shut.`, 'Lopes said so twice.')).toMatchObject([
    { speaker: 'Maria Lopes' },
    { speaker: 'Maria Lopes' },
  ]);
});

test('a day before the verb is no part of the source, and no source itself', () => {
  expect(said('Mayor Ana Lopes on April 13 said the port would stay shut.')).toMatchObject([{ speaker: 'Ana Lopes' }]);
  expect(said('The Port Authority this week announced that the quay would be closed.')).toMatchObject([
    { source: 'The Port Authority' },
  ]);
});

test.each([
  'Neither Ben Askel nor Ana Torvald said the quay was icy.',
  'No one said the quay was safe.',
  'Ben Askel never said that the quay was safe.',
  'Ben Askel could have said that the quay was safe.',
  'Ben Askel may have told reporters that the quay was safe.',
  'Ben Askel refused to say whether the quay was safe.',
  'Ben Askel had yet to say whether the quay was safe.',
  'Ben Askel said nothing about the quay.',
  'Ben Askel said so on Monday.',
  'Ben Askel said as much.',
  'Needless to say, the quay was safe.',
  'It is fair to say that the quay was safe.',
  'Let’s say the quay was safe.',
  'You could say that the quay was safe.',
  'Having said that, the quay was safe.',
  'Ben Askel did not say that the quay was safe.',
  "Ben Askel hasn't said the quay is safe.",
  'If Ben Askel says the quay is safe, the council will vote again.',
  'The council will vote again if Ben Askel says that the quay is safe.',
  'Unless Ben Askel says otherwise, the quay stays shut.',
  'Did Ben Askel say that the quay was safe?',
  'Should the mayor say the quay is safe, buses will run.',
  'None of the engineers said the quay was safe.',
  'No engineer said that the quay was safe.',
  'Her painting of the quay is called “Sunrise”.',
])('what nobody said is no quotation: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['Officials said ', 'nearly 300 homes were empty'],
  ['Officials said ', 'all schools would close on Monday'],
  ['Officials said ', 'both roads and all of the bridges were shut'],
  ['Officials said ', 'only a long strike would help'],
  ['Officials said ', 'even small boats must stay in port'],
  ['Officials said ', 'further cuts were likely'],
  ['Officials said ', 'early voting was heavy'],
  ['Officials said ', 'severely damaged roads would stay shut'],
  ['Officials said ', 'currently 40 people were missing'],
  ['Officials said ', "last year's flood was worse"],
  ['Officials said ', 'months of rain had softened the ground'],
  ['Officials said ', 'next week will be worse'],
  ['Officials said publicly ', 'the road was shut'],
  ['Officials said again ', 'that the road was shut'],
  ['Officials said early on Saturday ', 'the road was shut'],
  ['Officials said hours later ', 'that the road was shut'],
  ['The mayor told reporters ', 'all roads would be shut'],
  ['The mayor told the council ', 'nearly 300 people had signed'],
  ['The mayor told the paper ', 'two men were hurt'],
  ['The mayor told the two envoys ', 'that he would stay'],
  ['The mayor told Channel 2 ', 'that he would stay'],
])('what is said begins with its own first word: %s| %s', (ahead, content) => {
  expect(said(`${ahead}${content}.`).map((one) => one.content)).toEqual([content]);
});

test('what is denied is said with the word that denies it', () => {
  const contents = (text: string) => said(text).map(({ content }) => content);
  expect(contents('Ben Askel pleaded not guilty to the theft of two boats.')).toEqual([
    'not guilty to the theft of two boats',
  ]);
  expect(contents('The staff of the port have pledged not to do any extra work.')).toEqual([
    'not to do any extra work',
  ]);
  expect(contents('The captain told Ana Torvald not to open the hatch.')).toEqual(['not to open the hatch']);
});

test('what is said in the clause that opens a sentence ends with it', () => {
  const parts = (text: string) => said(text).map(({ speaker, content }) => [speaker, content]);
  expect(parts('When Ben Askel said the quay was safe, boats sailed.')).toEqual([['Ben Askel', 'the quay was safe']]);
  expect(parts('While Ben Askel said the quay was “quite safe,” Ana Torvald said that it was icy.')).toEqual([
    ['Ben Askel', 'the quay was “quite safe,”'],
    ['Ana Torvald', 'that it was icy'],
  ]);
  expect(parts('While Ben Askel said the mayor, Ana Torvald, had lied to the court, the crowd cheered.')).toEqual([
    ['Ben Askel', 'the mayor, Ana Torvald, had lied to the court'],
  ]);
  expect(parts('Since Ben Askel said the road, which runs along the river, was closed, buses stood.')).toEqual([
    ['Ben Askel', 'the road, which runs along the river, was closed'],
  ]);
  expect(parts('As Ben Askel reported, the quay was safe.')).toEqual([['Ben Askel', 'the quay was safe']]);
});

test('what is said may begin with when it happened', () => {
  const parts = (text: string) => said(text).map(({ speaker, content }) => [speaker, content]);
  const failed = [['Anna Berg', 'On Tuesday the talks failed']];
  expect(parts('On Tuesday the talks failed, Anna Berg said.')).toEqual(failed);
  expect(parts('On Tuesday the talks failed, said Anna Berg, the mayor.')).toEqual(failed);
  expect(parts('When the alarm sounded in the hall, Anna Berg shouted.')).toEqual([]);
  expect(parts('Because the storm had passed by noon, Anna Berg said on Monday, the ferry sailed.')).toEqual([
    ['Anna Berg', 'the ferry sailed'],
  ]);
  expect(parts('On Tuesday after the vote had failed, Anna Berg said the talks were over.')).toEqual([
    ['Anna Berg', 'the talks were over'],
  ]);
});

test('who replies is not who asked, but who was asked', () => {
  const speakers = (text: string) => said(text).map(({ speaker }) => speaker);
  expect(speakers('“Will you resign?” the lawyer Ivan Berg asked Mayor Emil Lopes. “No,” he replied.')).toEqual([
    'Ivan Berg',
    'Emil Lopes',
  ]);
  expect(speakers('“Will you resign?” the lawyer Ivan Berg asked Mayor Emil Lopes. “No,” he said.')).toEqual([
    'Ivan Berg',
    'Emil Lopes',
  ]);
  expect(speakers('Lars Moe left. “Where is it?” Jon Berg asked the clerk. “It sank,” he replied.')).toEqual([
    'Jon Berg',
    null,
  ]);
  expect(speakers('“Who?” Nils Lund asked. “No,” he answered himself.')).toEqual(['Nils Lund', 'Nils Lund']);
  expect(speakers('“It is late,” said the lawyer Ivan Berg of Mayor Emil Lopes. “It is,” he said.')).toEqual([
    'Ivan Berg',
    'Ivan Berg',
  ]);
});

test('who is called May or Will is no question', () => {
  expect(said('May Lopes said the hall was shut.')).toMatchObject([{ speaker: 'May Lopes' }]);
  expect(said('Will Smith said the road was shut.')).toMatchObject([{ content: 'the road was shut' }]);
});

describe('whose words they are not', () => {
  const parts = (text: string) => said(text).map(({ speaker, content }) => [speaker, content]);

  test('those of who was told of before, where somebody else opens the paragraph or is named last', () => {
    const chief = 'Police chief Anne Merriweather said the road was shut.';
    expect(parts(`${chief}\n\nUnion organiser Patsy Gore was blunt. "We wrote to them," she said.`)[1]).toEqual([
      'Patsy Gore',
      '"We wrote to them,"',
    ]);
    expect(parts(`${chief}\n\nAmong them was Sunniva Lothe. "He bought bread," she said.`)[1]).toEqual([
      'Sunniva Lothe',
      '"He bought bread,"',
    ]);
    expect(parts(`${chief}\n\nTove Lind does not accept that. "Keep your words," she said.`)[1]).toEqual([
      'Tove Lind',
      '"Keep your words,"',
    ]);
  });

  test('what was done to somebody, or what the article adds', () => {
    expect(parts('A former mayor accused of ordering police to open fire told a court that he slept.')).toEqual([
      ['A former mayor', 'that he slept'],
    ]);
    expect(parts('The army retook Mirabe on Sunday. It said that it had found two graves.')).toEqual([
      ['army', 'that it had found two graves'],
    ]);
    expect(parts('Twelve died, according to the Legal Aid Centre, which published a list of names.')).toEqual([
      ['Legal Aid Centre', 'Twelve died'],
    ]);
    expect(parts('The flood displaced 4,000, the agency said Monday, doubling the figure it gave before.')).toEqual([
      ['agency', 'The flood displaced 4,000'],
    ]);
    expect(parts('The ministry said the men had fled; witnesses saw them die in the yard.')).toEqual([
      ['ministry', 'the men had fled'],
    ]);
    expect(parts('12.30 A man has been arrested, police said.')).toEqual([['police', 'A man has been arrested']]);
    expect(parts('Jodie Marsh said a vigil is on Friday at 7 p.m. "Kyle was getting married," she said.')).toEqual([
      ['Jodie Marsh', 'a vigil is on Friday at 7 p.m.'],
      ['Jodie Marsh', '"Kyle was getting married,"'],
    ]);
  });

  test('and who speaks behind the verb is no content', () => {
    expect(parts('Nothing was stolen, says the director, Ann Hale.')).not.toContainEqual([
      'Nothing',
      'the director, Ann Hale',
    ]);
    expect(parts('Forty died, according to Doctors Without Frontiers.')).toEqual([
      ['Doctors Without Frontiers', 'Forty died'],
    ]);
  });
});

test('a source ends with a noun, and no word that is nobody is one', () => {
  expect(
    said('“We must dredge the bay,” wrote the authors of the “Harbour and Tide Report,” last year.'),
  ).toMatchObject([{ source: 'the authors' }]);
  const sources = (text: string) => said(text).map(({ source }) => source);
  expect(sources('The captain went so far as to say: “The bay is lost to us all.”')).not.toContain('far');
  expect(sources('Sailors are more likely to say that the bay is shallow.')).not.toContain('more');
  expect(sources('A sailor who did not want to be named said that the bay was shallow.')).not.toContain('be named');
  expect(said('The navy killed 11 alleged smugglers aboard a boat in the bay.')).toEqual([]);
  expect(said('The landing of the ferry went according to plan, and nobody was hurt.')).toEqual([]);
});

test('WHO is a name and "him" a pronoun where they are the source', () => {
  expect(said('Fever cases rose by half in a year, according to the WHO.')).toMatchObject([
    { speaker: 'WHO', source: 'the WHO' },
  ]);
  expect(
    said('Mayor Ben Askel told reporters that the quay was sound.', 'The bay was dredged in May, according to him.'),
  ).toMatchObject([{ speaker: 'Ben Askel' }, { speaker: 'Ben Askel', source: 'him' }]);
});

test('offices with a genitive, nouns that look like adverbs and names that look like times are whole sources', () => {
  expect(said('Two boats sank, according to the Lune County Sheriff’s Office.')).toMatchObject([
    { speaker: 'Lune County Sheriff’s Office', source: 'the Lune County Sheriff’s Office' },
  ]);
  expect(said('The port was shut for a day, LUNE TODAY reported.')).toMatchObject([{ source: 'LUNE TODAY' }]);
  expect(said('Ships are older than they were, according to a March study of the harbour.')).toMatchObject([
    { source: 'a March study of the harbour' },
  ]);
  expect(said("Torvald's family said that he was missing.")).toMatchObject([{ source: "Torvald's family" }]);
});

test('whose clause a colon ends has said what is quoted behind it, and not who spoke before', () => {
  const found = said(
    '"The port is sound," said Ana Torvald, the harbour master. Her rival, Ben Askel, shook his head: "The port is a ruin."',
    'The mayor has not come yet, but his spokesman did it for him: "The port has made its choice."',
  );
  expect(found.map(({ speaker, content }) => [speaker, content])).toEqual([
    ['Ana Torvald', '"The port is sound,"'],
    ['Ben Askel', '"The port is a ruin."'],
    ['his spokesman', '"The port has made its choice."'],
  ]);
});

test('who is called or written to is nothing said, and what is told a person is told by nobody', () => {
  expect(said('"It is done," said Ana Torvald, when I called him.')).toHaveLength(1);
  expect(said('One sailor wrote to the board 11 times in a year.')).toEqual([]);
  expect(said('The captain, Ivo Lund, was shown a yellow card for his protests.')).toEqual([]);
  expect(said('A nurse, who asked what he was doing, was told: "This is what I do."').at(-1)).toMatchObject({
    speaker: null,
    content: '"This is what I do."',
    form: 'direct',
  });
});

test('a pronoun means the person without a name who opens a sentence of its paragraph', () => {
  const found = said(
    'The head of the port, Ana Torvald, declined to comment.',
    'One midwife, named in the report only as Witness 19, wept at the inquiry. “I was told to be quiet,” she said.',
  );
  expect(found.at(-1)).toMatchObject({ speaker: 'One midwife', source: 'she' });
});

test('a pronoun means the person whom its paragraph, or the one before, opens with, before who spoke above', () => {
  const found = said(
    'Ada Lindqvist, the pianist, died on Tuesday. Her daughter, Teresa, said the cause was pneumonia.',
    'Ms. Lindqvist was born by the harbour. She played in every port.',
    '“I learned it from the radio,” she told a paper in 1979.',
  );
  expect(found.at(-1)).toMatchObject({ speaker: 'Ada Lindqvist', source: 'she' });
});

test('a pronoun means who is named by an office, and not the town or club whose office it is', () => {
  const found = said(
    'Lune Rovers beat Norden. Rovers, unbeaten all year, are the best of the league.',
    'Rovers manager Carla Munk, who came in May, would not talk of the cup.',
    '“Ask me in April,” she said.',
  );
  expect(found.at(-1)).toMatchObject({ speaker: 'Carla Munk', source: 'she' });
});

test('honours behind a name are no part of who speaks, and he goes on speaking', () => {
  const found = said(
    'The chief executive, Ben Askel, said the port was full.',
    'Defending, Emil Pohl QC said his client was “deeply ashamed”. He added that the money had been repaid.',
  );
  expect(found.map(({ speaker }) => speaker)).toEqual(['Ben Askel', 'Emil Pohl', 'Emil Pohl']);
});

test('who is told is no part of what is said', () => {
  expect(said('The boats were old, the captain told the court on Monday.')).toMatchObject([
    { source: 'the captain', content: 'The boats were old' },
  ]);
  expect(said('In Norden, Torvald told the court the boats were old.')).toMatchObject([
    { source: 'Torvald', content: 'the boats were old' },
  ]);
});

test('two institutions that speak together are one source, each with its initials', () => {
  expect(
    said('Boats will sink unless help comes, the Harbour Board (HB) and the Norden Union (SU) warned.'),
  ).toMatchObject([
    {
      source: 'the Harbour Board (HB) and the Norden Union (SU)',
      speaker: 'Harbour Board and the Norden Union',
    },
  ]);
});

test('when a company was founded is part of the source, not of its name', () => {
  expect(said('The company, founded in 1921, said the yard would close.')).toMatchObject([
    { speaker: 'company', source: 'The company, founded in 1921' },
  ]);
});

test('a pronoun means the person of its own paragraph before who spoke in the one above', () => {
  const found = said(
    '“I will appeal,” Torvald said. His lawyer, Pell Aune, called the verdict “absurd”.',
    'One of the sailors, retired cook Gunn Moe, 78, wept outside. “Nine years is nothing,” she said.',
  );
  expect(found.at(-1)).toMatchObject({ speaker: 'Gunn Moe', source: 'she' });
});

test.each(['“', '„', '«', '"'])('a quotation that %s opens ends where it closes', (open) => {
  const close = { '“': '”', '„': '“', '«': '»', '"': '"' }[open];
  const found = said(`${open}The bridge is closed${close}, Ana Torvald said. She called it ${open}a loss${close}.`);
  expect(found).toMatchObject([
    { speaker: 'Ana Torvald', content: `${open}The bridge is closed${close}` },
    { speaker: 'Ana Torvald', content: `it ${open}a loss${close}` },
  ]);
});

describe('direct quotations', () => {
  test('stand before, after and around their attribution', () => {
    expect(said('"The bridge is closed," the harbour master said.')).toMatchObject([
      { source: 'the harbour master', cue: 'said', content: '"The bridge is closed,"', form: 'direct' },
    ]);
    expect(said('“The bridge is closed,” said Ana Torvald, the harbour master of the port.')).toMatchObject([
      { speaker: 'Ana Torvald', source: 'Ana Torvald, the harbour master of the port', form: 'direct' },
    ]);
    const split = said('"The bridge is closed," Ana Torvald said, "and it will stay closed until the spring."');
    expect(split.map(({ content }) => content)).toEqual([
      '"The bridge is closed,"',
      '"and it will stay closed until the spring."',
    ]);
    expect(new Set(split.map(({ speaker }) => speaker))).toEqual(new Set(['Ana Torvald']));
  });

  test('go on in the next sentence and keep several sentences whole', () => {
    const found = said('"The bridge is closed," Ana Torvald said. "We have no money. We asked for it twice."');
    expect(found.map(({ content, speaker }) => [content, speaker])).toEqual([
      ['"The bridge is closed,"', 'Ana Torvald'],
      ['"We have no money. We asked for it twice."', 'Ana Torvald'],
    ]);
  });

  test('run over paragraphs that no mark closes', () => {
    const found = said(
      'Ana Torvald said: “The bridge is closed and nobody knows for how long.',
      '“We asked the ministry for money twice.”',
      'Ships lay idle in the harbour.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.content).toContain('nobody knows for how long.\n\n“We asked');
    expect(found[0]?.speaker).toBe('Ana Torvald');
  });

  test('hold quotations inside quotations', () => {
    const found = said('“He told me, ‘Leave the boats,’ and we left them,” Ana Torvald said.');
    expect(found).toMatchObject([{ speaker: 'Ana Torvald', form: 'direct' }]);
  });

  test('are told apart from apostrophes, inches and names of works', () => {
    expect(said("The workers' boats and the '90s lamps lay in the fishermen's yard.")).toEqual([]);
    expect(said('The mast is 12\' 6" long and the new sail 3" wide.')).toEqual([]);
    expect(said('The town sang "The Grey Sea" under a so-called "sky roof" all night.')).toEqual([]);
  });

  test('keep an inch inside them, and are not made of the name of a work', () => {
    const inch = said('"It is a wreck," Ana Torvald said, "and the 12" beams are rusting."');
    expect(inch.map(({ content }) => content)).toEqual(['"It is a wreck,"', '"and the 12" beams are rusting."']);
    expect(said('Ana Torvald wrote a book called "Bridges of the North" and lives in Norden.')).toEqual([]);
  });

  test('may stand between single marks or doubled apostrophes', () => {
    expect(said('‘The bridge is closed and will stay closed,’ said Ana Torvald.')).toMatchObject([
      { speaker: 'Ana Torvald', form: 'direct' },
    ]);
    expect(said("''The bridge is closed and will stay closed,'' said Ana Torvald.")).toMatchObject([
      { speaker: 'Ana Torvald', form: 'direct' },
    ]);
  });
});

describe('indirect and mixed quotations', () => {
  test('are read from the verb of speech', () => {
    expect(said('The mayor said that the bridge would stay closed.')).toMatchObject([
      { source: 'The mayor', cue: 'said', content: 'that the bridge would stay closed', form: 'indirect' },
    ]);
    expect(said('The mayor warned on Monday that the bridge was "a danger to every ship" in the bay.')).toMatchObject([
      { source: 'The mayor', cue: 'warned', form: 'mixed' },
    ]);
  });

  test('are read from "according to" at either end', () => {
    expect(said('At least two ships sank in the night, according to a spokesman for the coast guard.')).toMatchObject([
      {
        cue: 'according to',
        source: 'a spokesman for the coast guard',
        content: 'At least two ships sank in the night',
      },
    ]);
    expect(said('According to the coast guard, at least two ships sank in the night.')).toMatchObject([
      { source: 'the coast guard', content: 'at least two ships sank in the night' },
    ]);
  });

  test('begin behind the comma of an "according to" that opens the sentence', () => {
    expect(said("According to a report by the engineers' union, the bridge will not last the winter.")).toMatchObject([
      { source: "a report by the engineers' union", content: 'the bridge will not last the winter' },
    ]);
  });

  test('end where the next clause has a speaker of its own', () => {
    const found = said('The mayor said the bridge was closed, but the ministry said it would open soon.');
    expect(found.map(({ source, content }) => [source, content])).toEqual([
      ['The mayor', 'the bridge was closed'],
      ['the ministry', 'it would open soon'],
    ]);
  });
});

describe('speakers', () => {
  test('a pronoun stands for who spoke in its own paragraph before anyone of another', () => {
    const found = said(
      'Elise Vantor, the minister of transport, said that the ferry had been inspected in May. "It was safe," she said.',
      'Captain Dovald told the inquiry that she had asked three times for a pump. "Nobody answered," she said.',
    );
    expect(found.at(-1)).toMatchObject({ content: '"Nobody answered,"', speaker: 'Dovald' });
  });

  test('are named in full for a short form, a pronoun and an institution', () => {
    const found = said(
      '"The bridge is closed," said Ana Torvald, the harbour master.',
      '"We have no money at all," Torvald said.',
      '"We asked for it twice last year," she added.',
    );
    expect(found.map(({ speaker }) => speaker)).toEqual(['Ana Torvald', 'Ana Torvald', 'Ana Torvald']);
    const ministry = said(
      'The Norden foreign ministry had warned that ships would wait.',
      '"We expect an answer in the next days," it said.',
    );
    expect(ministry.map(({ speaker }) => speaker)).toEqual(['Norden foreign ministry', 'Norden foreign ministry']);
  });

  test('are named for a title that one person holds, and for no title that two hold', () => {
    const mayor = 'Mayor Carla Reyes opened the bridge with Deputy Mayor John Okafor.';
    expect(said(mayor, '"It will last," the mayor said.')).toMatchObject([{ speaker: 'Carla Reyes' }]);
    const [doubtful] = said(`${mayor} Mayor Ana Torvald of Norden came too.`, '"It will last," the mayor said.');
    expect(doubtful?.speaker).not.toMatch(/Reyes|Torvald|Okafor/);
  });

  test('are nobody where the subject was told, and the agent where one is named', () => {
    expect(said('The crew was told that the bridge would stay closed.')[0]?.speaker ?? null).toBeNull();
    expect(said('The crew was told by Ana Torvald that the bridge would stay closed.')).toMatchObject([
      { speaker: 'Ana Torvald' },
    ]);
  });

  test('are not the words that lead up to them', () => {
    expect(said('Moreover, the mayor said that the bridge would stay closed.')).toMatchObject([{ speaker: 'mayor' }]);
    expect(said('In Norden, the mayor said that the bridge would stay closed.')).toMatchObject([{ speaker: 'mayor' }]);
  });

  test('are the people in an aside, not the office before it', () => {
    expect(said('The Relief Coordinator, Lucien Abara, said that the quay was closing.')).toMatchObject([
      { speaker: 'Lucien Abara' },
    ]);
    expect(
      said('“Nobody remembers a brave defeat,” said the Harbour Rovers manager, Tova Brightwell. It rained.'),
    ).toMatchObject([{ speaker: 'Tova Brightwell', source: 'the Harbour Rovers manager, Tova Brightwell' }]);
    expect(said('Chief Executive Aoife Brannigan said that the quay was closing.')).toMatchObject([
      { speaker: 'Aoife Brannigan' },
    ]);
    expect(said('Norden Steel (Lune: NST) said that the quay was closing.')).toMatchObject([
      { speaker: 'Norden Steel' },
    ]);
  });

  test('of a pronoun are those who are introduced in its paragraph', () => {
    const before = '“I told them so,” said the ferryman Anselm Kroog. “They did not listen,” he said.';
    const speakerOf = (...paragraphs: string[]) => said(...paragraphs).at(-1)?.speaker;
    expect(
      speakerOf(
        before,
        'The historian Walthar Pfist, who wrote of the guild, is less patient. “It is a loss,” he said.',
      ),
    ).toBe('Walthar Pfist');
    expect(speakerOf(before, 'His opposite number, Swen Dahlk, was furious. “It is a disgrace,” he said.')).toBe(
      'Swen Dahlk',
    );
    expect(
      speakerOf(before, 'Beatriks Amsle, who proposed the bridge, is a brisk woman of fifty. “We need it,” she said.'),
    ).toBe('Beatriks Amsle');
  });

  test('stand behind the verb where the sentence before it holds commas', () => {
    expect(
      said(
        'The slide, which followed four days of rain, buried 60 houses before dawn, said Gen. Oskar Tello, the army chief.',
      ),
    ).toMatchObject([
      {
        speaker: 'Oskar Tello',
        content: 'The slide, which followed four days of rain, buried 60 houses before dawn',
      },
    ]);
  });

  test('have the gender of the kin that they are', () => {
    const found = said(
      'Dr. Ines Kalder drew maps. “I had a blank sheet,” she said.',
      'Her husband, the oceanographer Dale Whitcom, died in 2004.',
      '“The fish do not call it anything,” she said.',
    );
    expect(found.map(({ speaker }) => speaker)).toEqual(['Ines Kalder', 'Ines Kalder']);
  });

  test('are no numbers, and nobody speaks where a verb of speech is a noun', () => {
    const speakers = (text: string) => said(text).map(({ speaker }) => speaker);
    expect(speakers('At least 21,000 reported that the water had reached their doors.')).toEqual([null]);
    expect(speakers('Sales rose to 560 boats, compared with a previous forecast of 520 boats.')).toEqual([]);
  });

  test('are never guessed across a clash of gender', () => {
    const found = said('"The bridge is closed," said Mr. Torvald.', '"We asked for money twice," she said.');
    expect(found.at(-1)).toMatchObject({ source: 'she', speaker: null });
  });
});

test.each([
  '»The bridge is tired. You only have to listen«, said Ana Torvald.',
  '›The bridge is tired. You only have to listen‹, said Ana Torvald.',
  '‹The bridge is tired. You only have to listen›, Ana Torvald said.',
  'In Kyoto, Ana Torvald said: 「The bridge is tired. You only have to listen.」',
  'In Kyoto, Ana Torvald said: 『The bridge is tired. You only have to listen.』',
  'In a letter Ana Torvald wrote: »The bridge is tired. You only have to listen.«',
])('every sort of quotation marks marks a quotation: %s', (text) => {
  expect(said(text)).toMatchObject([
    {
      speaker: 'Ana Torvald',
      form: 'direct',
      content: expect.stringMatching(/The bridge is tired. You only have to listen/),
    },
  ]);
});

test('a given name that is a month’s too is a name', () => {
  expect(said('“The bridge is closed to all traffic,” Jan Pohl said.')).toMatchObject([{ speaker: 'Jan Pohl' }]);
});

test('what is said stands before the speaker also behind an opening clause, and a day is nothing said', () => {
  expect(
    said('With all the votes counted, Ms. Marek had 50.8 per cent, the electoral commission said on Monday.'),
  ).toMatchObject([
    { source: 'the electoral commission', content: 'With all the votes counted, Ms. Marek had 50.8 per cent' },
  ]);
  expect(said('In Norden, the mayor said on Monday.')).toEqual([]);
});

test('labels of a report are no speakers', () => {
  expect(
    said(
      'Needs: The village needs water.',
      'Response: Partners sent two wells.',
      'Needs: It lacks tents.',
      'Response: None came.',
    ),
  ).toEqual([]);
});

test('what the speaker of a turn does beside it is no part of the name', () => {
  const found = said(
    'Post: Ms Torvald, will it rain?',
    'Torvald: It will, says the ministry.',
    'Post: Does the captain trust you?',
    'Torvald (laughs): He calls me before he sails.',
  );
  expect(found.at(-1)).toMatchObject({ source: 'Torvald', content: 'He calls me before he sails.' });
});

test('the turns of a transcript are quotations of who stands before the colon', () => {
  const found = said(
    'Reporters met Ana Torvald in Port Lune on Sunday.',
    'LARSEN: When will the bridge open?',
    'TORVALD: Nobody knows. We asked for money twice.',
    'LARSEN: And the ferries?',
    'TORVALD: They sail.',
    'Weather: Rain is on its way to the bay.',
  );
  expect(found.map(({ source, content }) => [source, content])).toEqual([
    ['LARSEN', 'When will the bridge open?'],
    ['TORVALD', 'Nobody knows. We asked for money twice.'],
    ['LARSEN', 'And the ferries?'],
    ['TORVALD', 'They sail.'],
  ]);
});

test('one is the same by the last name, and a number is no turn', () => {
  expect(
    said('Ada Torvald: Is it shut?', 'Leo Hale: It is.', 'Torvald: Why?', 'Hale: Ice.').map(({ source }) => source),
  ).toEqual(['Ada Torvald', 'Leo Hale', 'Torvald', 'Hale']);
  expect(said('Ada Torvald: 1,769.', 'Leo Hale: 1,501.', 'Torvald: 70.', 'Hale: 15.')).toEqual([]);
});

test('a name alone above what it says opens a turn of any number of paragraphs', () => {
  const found = said(
    'Ada Torvald:',
    'Is it shut?',
    'Leo Hale:',
    'It is.',
    'We said so.',
    'Ada Torvald:',
    'Thank you.',
    'Leo Hale:',
    'Not at all.',
    'Rain follows.',
  );
  expect(found.map(({ source, content }) => [source, content])).toEqual([
    ['Ada Torvald', 'Is it shut?'],
    ['Leo Hale', 'It is.'],
    ['Leo Hale', 'We said so.'],
    ['Ada Torvald', 'Thank you.'],
    ['Leo Hale', 'Not at all.'],
  ]);
});

test('the answers of an interview are theirs who gives it', () => {
  const answersOf = (...text: string[]) => said(...text).map(({ speaker, form, content }) => [speaker, form, content]);
  const opening = 'Ada Torvald has run the ferries for years. She spoke to our reporter, Leo Hale.';
  expect(
    answersOf(
      opening,
      'You once wanted to leave. Why did you stay?',
      'The ice came. My mother said I would miss it.',
      'I have no regrets.',
      'Are the boats too old?',
      'Are you not too old?',
      'Ms Torvald poured a second cup.',
      'Will you sail again?',
      'I hope so.',
      'This interview has been shortened.',
    ),
  ).toEqual([
    ['Ada Torvald', 'direct', 'The ice came. My mother said I would miss it.'],
    ['Ada Torvald', 'direct', 'I have no regrets.'],
    ['Ada Torvald', 'direct', 'Are you not too old?'],
    ['Ada Torvald', 'direct', 'I hope so.'],
  ]);
  expect(answersOf(opening, 'Q: Why?', 'A: Because of the ice.', 'Q: And now?', 'A: Nothing.')).toEqual([
    ['Ada Torvald', 'direct', 'Because of the ice.'],
    ['Ada Torvald', 'direct', 'Nothing.'],
  ]);
  // Questions of readers, which nobody answers of himself.
  const readers = ['Who is paid?', 'All of you.', 'Do I have to ask?', 'No.', 'When will it come?', 'In May.'];
  expect(answersOf('Ada Torvald has settled who is paid.', ...readers)).toEqual([]);
});

const pieces = [
  '"',
  '“',
  '”',
  "'",
  '’',
  '‘',
  "''",
  ',',
  '.',
  '\n\n',
  ' ',
  ':',
  '(',
  ')',
  '—',
  'said',
  'he',
  'She',
  'Ana Torvald',
  'according to',
  'that',
  'the ministry',
  'told',
  'and',
  'bridge',
  '12',
  '…',
  '😀',
  'é',
];
const corpusFolder = new URL('../../corpus/', import.meta.url);
const shipped = readdirSync(corpusFolder).map((file) => readFileSync(new URL(file, corpusFolder), 'utf8'));

test('every quotation lies in the text, in order, its parts apart, whatever the text', () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')),
    fc.constantFrom(...shipped),
  );
  fc.assert(
    fc.property(texts, (raw) => {
      const result = readArticle({ id: 'any', raw: `The ships lay in the bay.\n\n${raw}` });
      if (!result.ok) return;
      const { article } = result;
      let last = -1;
      for (const { source, cue, content, sentence } of quotationsOf(article)) {
        const parts = [source, cue, content].filter((part) => part !== null).sort((a, b) => a.start - b.start);
        for (const [i, part] of parts.entries()) {
          expect(part.start).toBeLessThan(part.end);
          expect(part.end).toBeLessThanOrEqual(parts[i + 1]?.start ?? article.text.length);
        }
        expect(content.start).toBeGreaterThanOrEqual(last);
        last = content.end;
        const home = article.sentences[sentence];
        expect(home && home.start <= content.start && content.start < home.end).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test.each(['coast guard', 'national guard', 'high command'])('"it" may be the %s, which is nobody', (body) => {
  const [, it] = said(`Divers reached the deck, the ${body} said.`, 'It said that 31 people were killed.');
  expect(it?.speaker).toBe(body);
});

test('things are no "he", and no "they": a pronoun goes past them to somebody', () => {
  const speakers = (...paragraphs: string[]) => said(...paragraphs).map(({ speaker }) => speaker);
  expect(
    speakers(
      'Mary Lopes keeps sheep near Norden. The outcome of the vote showed that the valley is split.',
      '“I am glad of it,” she said.',
    ).at(-1),
  ).toBe('Mary Lopes');
  expect(speakers('The harbour report found that the bridge was unsafe.', '“Close it today,” he said.').at(-1)).toBe(
    null,
  );
  expect(
    speakers('Mary Lopes lives in Norden. Norden said it was proud of her.', '“I love it here,” she said.').at(-1),
  ).toBe('Mary Lopes');
});

test('a relative clause without commas belongs to the source', () => {
  const sources = (text: string) => said(text).map(({ source, speaker }) => [source, speaker]);
  expect(sources('Voters who saw him in Norden said they were moved.')).toEqual([
    ['Voters who saw him in Norden', 'Voters'],
  ]);
  expect(sources('A neighbour who asked not to be named said she had heard a bang.')).toEqual([
    ['A neighbour who asked not to be named', 'A neighbour'],
  ]);
  expect(sources('The ferry left an hour after those who ran the port said it was safe.').at(-1)?.[1]).not.toBe('port');
});

test('an aside within the aside is not who speaks', () => {
  expect(said('Dr Mia Askel, from Norden University, who led the study, said the fish were sick.')).toMatchObject([
    { speaker: 'Mia Askel' },
  ]);
  expect(said('The leader of the council, Mia Askel MP, told the BBC the vote was a farce.')).toMatchObject([
    { speaker: 'Mia Askel' },
  ]);
  expect(said('Resident Mia Askel told the paper: “Trees just fell.”')).toMatchObject([{ speaker: 'Mia Askel' }]);
});

test('what was asked ends where the answer begins', () => {
  expect(
    said('Asked whether he would quit, Ben Askel said: “Never.”').map(({ speaker, content }) => [speaker, content]),
  ).toEqual([
    [null, 'whether he would quit'],
    ['Ben Askel', '“Never.”'],
  ]);
});

test('a label before a quotation is its speaker where the text has the name elsewhere', () => {
  expect(
    said('The mayor, Ben Askel, hit back at once.', 'Askel: “It is a lie from start to end.”').at(-1),
  ).toMatchObject({
    source: 'Askel',
    content: '“It is a lie from start to end.”',
  });
  expect(said('The mayor hit back at once.', 'Verdict: “It is a lie from start to end.”')).toEqual([]);
});

test.each([
  'The town formerly known as Lune voted on Sunday. The radio show is the oldest in Norden.',
  'Askel’s show was cut after a year. The police found a gun in the car.',
  'Pictured: Ben Askel, who denied it',
])('is nobody’s speech: %j', (text) => {
  expect(said(text)).toEqual([]);
});

test('a heading in quotation marks is not of who spoke before', () => {
  const found = said(
    '“We are sorry,” said Ben Askel on Friday.',
    '‘We got it all wrong’',
    'The mill was shut at noon.',
  );
  expect(found.map(({ content }) => content)).toEqual(['“We are sorry,”']);
});

test('who or what is cited', () => {
  expect(
    said('The Lune Times reported that talks had stalled, citing two people familiar with the matter.').map(
      ({ content }) => content,
    ),
  ).toEqual(['that talks had stalled']);
  expect(said('The Lune Times described the play as “a triumph for the town”.')).toMatchObject([
    { speaker: 'Lune Times' },
  ]);
});

test('who speaks is named without the house they are of, and two are both', () => {
  const speakers = (text: string) => said(text).map(({ speaker }) => speaker);
  expect(speakers('“The fish are sick,” said Mia Askel of the Norden Institute.')).toEqual(['Mia Askel']);
  expect(speakers('Mia Askel – a former captain – said the war was lost.')).toEqual(['Mia Askel']);
  expect(speakers('Mia Askel and Jan Torvald said the war was lost.')).toEqual(['Mia Askel and Jan Torvald']);
  expect(speakers('Det Insp Mia Askel said: “We are keeping an open mind.”')).toEqual(['Mia Askel']);
  expect(speakers('“This was greed,” said Judge Jan Torvald as he jailed her.')).toEqual(['Jan Torvald']);
  expect(speakers('Lord Askel, the ethics adviser, quit, saying he had been put in an “impossible” position.')).toEqual(
    ['Askel'],
  );
});
