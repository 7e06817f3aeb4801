import { describe, expect, test } from 'vitest';
import { foreignLanguage } from '../../src/text/language.js';
import { readArticle } from '../../src/text/read-article.js';

function languageOf(body: string): string | null {
  const result = readArticle({ id: 'a', raw: `---\ntitle: A bridge\n---\n\n${body}` });
  if (!result.ok) throw new Error(result.reason);
  return foreignLanguage(result.article);
}

test.each([
  [
    'Spanish',
    'El ministro dijo el lunes que el puente permanecerá cerrado hasta la primavera. «No voy a dimitir», afirmó ante los periodistas. Según la policía, tres personas resultaron heridas.',
  ],
  [
    'Portuguese',
    'O ministro disse que a ponte ficará fechada até a primavera. "Não vou renunciar", afirmou aos jornalistas. Segundo a polícia, três pessoas ficaram feridas quando o teto desabou.',
  ],
  [
    'French',
    'Le ministre a déclaré lundi que le pont resterait fermé. « Je ne démissionnerai pas », a-t-il dit devant les journalistes. Selon la police, trois personnes ont été blessées dans une gare.',
  ],
  [
    'Italian',
    'Il ministro ha detto lunedì che il ponte resterà chiuso. «Non mi dimetterò», ha dichiarato ai giornalisti. Tre persone sono rimaste ferite quando il tetto è crollato.',
  ],
  [
    'German',
    'Der Minister sagte am Montag, die Brücke werde gesperrt bleiben. „Ich werde nicht zurücktreten“, erklärte er. Nach Angaben der Polizei wurden drei Menschen verletzt, als das Dach auf dem Bahnhof einstürzte.',
  ],
  [
    'Dutch',
    'De minister zei maandag dat de brug dicht blijft. "Ik zal niet aftreden", zei hij. Volgens de politie raakten drie mensen gewond toen het dak van een station instortte.',
  ],
  [
    'Swedish',
    'Ministern sade på måndagen att bron kommer att vara stängd. ”Jag tänker inte avgå”, sade han till journalister. Tre personer skadades när taket rasade över stationen.',
  ],
  [
    'Danish or Norwegian',
    'Ministeren sagde mandag, at broen vil være lukket. "Jeg går ikke af," sagde han til journalister på rådhuset. Ifølge politiet blev tre personer såret, og en er savnet.',
  ],
  [
    'Polish',
    'Minister powiedział, że most pozostanie zamknięty do wiosny. „Nie podam się do dymisji” – oświadczył. Trzy osoby zostały ranne, gdy dach zawalił się na dworzec.',
  ],
  [
    'Turkish',
    'Bakan pazartesi günü köprünün bahara kadar kapalı kalacağını söyledi. Polise göre çatının terminalin üzerine çökmesi sonucu üç kişi yaralandı. Bu olay için bir komisyon kuruldu.',
  ],
  [
    'Indonesian or Malay',
    'Menteri mengatakan pada hari Senin bahwa jembatan itu akan ditutup. "Saya tidak akan mundur," katanya kepada wartawan. Tiga orang terluka ketika atap terminal runtuh.',
  ],
  [
    'another',
    'Министр заявил в понедельник, что мост останется закрытым до весны. «Я не уйду в отставку», — сказал он журналистам.',
  ],
  [
    'another',
    'قال الوزير يوم الاثنين إن الجسر سيبقى مغلقا حتى الربيع. وقالت الشرطة إن ثلاثة أشخاص أصيبوا عندما انهار السقف.',
  ],
  ['another', '部长周一表示，大桥将关闭至春季。“我不会辞职，”他在首都对记者说。警方称，航站楼屋顶倒塌时有三人受伤。'],
])('%s is told from its function words, or its script', (language, body) => {
  expect(languageOf(body)).toBe(language);
});

describe('English is never taken for another language', () => {
  test.each([
    'Two dead near Brekke. Three hurt. Police hunt driver. Mayor visits scene. Bridge closed.',
    'Goals: Lopez 12, Silva 34, de la Cruz 51, van der Berg 70, von Stein 88. Attendance: 12,400.',
    'Signatories: Ana de la Torre, Juan los Santos, Maria dos Anjos, Luis da Silva, Pedro del Rio, Carla van den Bosch.',
    'Anyone with information can contact police at 510-555-0199 or by email at tips@example.org.',
    'Iron Choir play at 6:45 p.m., Guns at 9:25 p.m. Saturday; Judas at 6:45 p.m. and Tool at 6:55 p.m. Sunday.',
    'The chant was “el pueblo unido jamás será vencido, por una patria para todos, que viva”, and the crowd sang it for an hour.',
    'Per the por una vida plan, Los Angeles, Las Vegas, San Jose and El Paso will host Les Bleus, Die Mannschaft and La Roja.',
    'He ran. She fell. They won.',
    '12 killed, 30 injured, 4 missing.',
  ])('%s', (body) => {
    expect(languageOf(body)).toBeNull();
  });
});
