import { type Message, MessageFlags, MessageReferenceType } from 'discord.js';
import { dayText } from '../../cards/days.js';
import { type Conversation, understand } from '../../command/understand.js';
import type { AnswerRecord, Records, ServerId } from '../../records/records.js';
import { type AnswerMessage, answerMessage } from './answer-message.js';
import type { Answering } from './answering.js';
import { answerIn } from './components.js';
import { drawCard } from './draw.js';
import { hasThreads, serverOf } from './place.js';
import { replyTo, sendShown } from './sending.js';
import { infoCard } from './serve-card.js';
import { wordsIn } from './target.js';
import { isConversation, rememberAnswer } from './threads.js';

/** Questions about a message that was replied to, which Discord does not show us. */
const aboutTheOther =
  /^(?:(?:is|was) (?:this|that|it|he|she)(?: really)? (?:true|right|correct|real|so|accurate|fake)|(?:really|true|fake|source|check|fact[- ]?check|verify)(?: (?:this|that|it|please))*)[\s?!.]*$/i;

/** Words of which nothing but a greeting, thanks or a call for help is made, in the languages of our descriptions. */
const smallTalk = new RegExp(
  `^(?:(?:${[
    'hi|hello|hey|yo|good (?:morning|afternoon|evening|day|night)|bye|there|all|everyone|bot|verbatim|test|ping',
    'thanks|thank you|thx|ty|cheers|so much|very much|a lot|ok|okay|k|yes|no|great|nice|cool|good bot|please|lol',
    'help|help me|who are you|what are you|what can (?:you do|i ask)|how do you work',
    'hallo|danke|hilfe|bonjour|salut|merci|aide|hola|gracias|ayuda|مرحبا|شكرا|مساعدة',
  ].join('|')})(?: |$))*$`,
);
const isSmallTalk = (words: string) =>
  smallTalk.test(
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );

/**
 * Answers a message that mentions the bot, or that is sent to it directly, as a question. Discord shows the bot the
 * content of just these messages without a privileged intent. `below` is our message that the answer takes the place of.
 */
export async function answerMention(message: Message, answering: Answering, below?: Message): Promise<void> {
  const send = (shown: Pick<AnswerMessage, 'components' | 'files'>) =>
    below
      ? sendShown(shown, (content) => below.edit({ ...content, flags: MessageFlags.IsComponentsV2 }))
      : replyTo(message, shown);
  const words = wordsOf(message);
  const server = serverOf(message);
  const conversation = await conversationOf(message, server, answering.records);
  const hint = hintFor(message, words, conversation.last);
  if (hint) {
    await send({ components: drawCard(hint).components, files: [] });
    return;
  }
  const { corpus } = await answering.libraryOf(server);
  const asked = {
    // What is forwarded to the bot is to be checked.
    ...(isForward(message)
      ? { command: 'check-message', options: { text: wordsIn(message).slice(0, 6000) } }
      : understand(words, conversation, corpus)),
    ...placeOf(message, server, conversation),
  };
  const answered = await answerMessage(asked, answering);
  // Before anybody can see it, and go on from it.
  await rememberAnswer(message.channel, server, answered, answering);
  const sent = await send(answered);
  if (answered.record) await answering.records.keepAnswer(server, { ...answered.record, message: sent.id });
}

/**
 * Answers an edited question in the place of its first answer, by its `words` when the edit came: what Discord tells of
 * our answer comes with the question that it replies to, and sets discord.js's message back to what it said before. An
 * edited message that was not for us is left alone.
 */
export async function answerEdit(message: Message, words: string, answering: Answering): Promise<void> {
  const server = serverOf(message);
  const record = await answering.records.answerAbout(server, message.id);
  if (record === null) await answerLater(message, answering);
  if (record?.question !== message.id || record.message === undefined || words === '') return;
  const conversation = await conversationOf(message, server, answering.records, record);
  const { corpus } = await answering.libraryOf(server);
  const { id, message: answer } = record;
  const place = placeOf(message, server, conversation);
  const asked = { ...understand(words, conversation, corpus), ...place, id, message: answer };
  await sendShown(await answerMessage(asked, answering), (shown) =>
    message.channel.messages.edit(answer, { ...shown, flags: MessageFlags.IsComponentsV2 }),
  );
}

/** Answers a message that was no question at first in the place of what it was told then. */
async function answerLater(message: Message, answering: Answering): Promise<void> {
  const later = await message.channel.messages.fetch({ after: message.id, limit: 20 }).catch(() => null);
  const told = later?.find(
    ({ author, reference }) => author.id === message.client.user.id && reference?.messageId === message.id,
  );
  if (told) await answerMention(message, answering, told);
}

/** Whether a message is a person's and meant for the bot: it mentions it, or its role, or was sent to it directly. */
export function isForUs(message: Message): boolean {
  if (message.author.bot || message.webhookId !== null || message.system) return false;
  const { id } = message.client.user;
  // Not every server lists whom a message mentions.
  const mentioned = message.mentions.users.has(id) || new RegExp(`<@!?${id}>`).test(message.content);
  return !message.inGuild() || mentioned || mentionsOurRole(message);
}

/** Inviting a bot makes a role of its name, which Discord offers beside it. */
const mentionsOurRole = ({ mentions, client }: Message) =>
  mentions.roles.some(({ tags }) => tags?.botId === client.user.id);

/** Discord shows what is forwarded with it, and lets nobody write beside it. */
const isForward = ({ reference }: Message) => reference?.type === MessageReferenceType.Forward;

/** What a message says, without whom and what it mentions, and with its time stamps as days. */
export function wordsOf({ content }: Message): string {
  return content
    .replaceAll(/<t:(-?\d{1,10})(?::\w)?>/g, (_, seconds) =>
      dayText(new Date(seconds * 1000).toISOString().slice(0, 10)),
    )
    .replaceAll(/<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|id:\w+|\/[^:<>]+:\d+)>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What a question of a member follows. */
type Followed = Conversation & { readonly last: AnswerRecord | null };

/**
 * What a message follows: the answer that it replies to, else the last one of its thread. A question that is edited
 * follows what it followed at first: what came since, its own answer too, is none of it.
 */
async function conversationOf(
  message: Message,
  server: ServerId,
  records: Records,
  edited: AnswerRecord | null = null,
): Promise<Followed> {
  const thread = isConversation(message.channel) ? await records.thread(server, message.channelId) : null;
  const before = edited ? edited.follows : thread?.last;
  const replied = await repliedTo(message, server, records);
  return { article: thread?.article ?? null, last: replied ?? (before ? await records.answer(server, before) : null) };
}

/** The answer that a message replies to: what Discord sends of it has its buttons; else it is found by its id. */
async function repliedTo(message: Message, server: ServerId, records: Records): Promise<AnswerRecord | null> {
  const { reference, channel, client } = message;
  if (reference?.messageId === undefined || isForward(message)) return null;
  const shown = channel.messages.cache.get(reference.messageId);
  const answer = shown?.author.id === client.user.id ? answerIn(shown.components) : null;
  return (
    (answer === null ? null : await records.answer(server, answer)) ??
    (await records.answerAbout(server, reference.messageId))
  );
}

const placeOf = ({ author, channel, channelId, id }: Message, server: ServerId, { last }: Followed) => ({
  server,
  asker: author.id,
  channelId,
  threads: hasThreads(channel),
  hidden: false,
  question: id,
  ...(last ? { follows: last.id } : {}),
});

function hintFor(message: Message, words: string, last: AnswerRecord | null) {
  const rightClick = 'Press the message for long, or right-click it, then Apps, “Check against articles”.';
  if (isForward(message)) {
    return wordsIn(message).trim() === ''
      ? infoCard('That message has no words to check', 'A picture or a file cannot be read here.')
      : null;
  }
  if (words === '' && mentionsOurRole(message)) {
    const which =
      'Of the two that Discord offers under my name, mention the member, with the picture, and I can read it.';
    return infoCard('Discord does not show me messages that mention my role', which);
  }
  const toUs = last !== null || message.mentions.repliedUser?.id === message.client.user.id;
  const repliesToOther = message.reference !== null && !toUs;
  if (repliesToOther && (words === '' || aboutTheOther.test(words))) {
    return infoCard('Discord does not show me the message that you reply to', rightClick);
  }
  if (words === '' && message.reference !== null) {
    return infoCard('Discord does not show me this reply', 'Mention me in it, by name, and I can read it.');
  }
  if (!isSmallTalk(words)) return null;
  return infoCard(
    'Mention me with a question',
    'I answer only in the articles’ own words: “how many were killed?”, “what did the minister say?”, “summary”.',
    '/articles lists what I know, /help tells more.',
  );
}
