/**
 * Discord's limits in one table: developer documentation (reference of messages, embeds, components, commands), and
 * where that is silent what was measured and reported (`v2Bytes`: discord-api-docs#8554).
 */
export const LIMITS = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  embedFieldName: 256,
  embedFieldValue: 1024,
  embedFooter: 2048,
  embedAuthor: 256,
  /** Characters over all embeds of a message. */
  embedTotal: 6000,
  /** Components of a message, nested ones counted. */
  components: 40,
  /** Rows of a message without Components V2. */
  legacyRows: 5,
  rowButtons: 5,
  sectionTexts: 3,
  galleryItems: 10,
  customId: 100,
  buttonLabel: 80,
  url: 512,
  selectOptions: 25,
  selectText: 100,
  placeholder: 150,
  /** Characters over all Text Displays. */
  v2Characters: 4000,
  /** UTF-8 bytes over all Text Displays plus `v2BytesEach` for each: beyond it Discord answers 500. */
  v2Bytes: 10_170,
  v2BytesEach: 12,
  modalTitle: 45,
  modalComponents: 5,
  textInput: 4000,
  inputLabel: 45,
  inputDescription: 100,
  fileBytes: 10 * 1024 * 1024,
  requestBytes: 25 * 1024 * 1024,
  files: 10,
  altText: 1024,
  allowedMentions: 100,
  nonce: 25,
  threadName: 100,
  commandDescription: 100,
  commandOptions: 25,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  chatCommands: 100,
  userCommands: 15,
  messageCommands: 15,
  /** Characters of names, descriptions and values of one command together. */
  commandTotal: 8000,
  commandCreatesPerDay: 200,
  stringOption: 6000,
} as const;

/** Message flags. */
export const MessageFlag = {
  SuppressEmbeds: 1 << 2,
  Ephemeral: 1 << 6,
  Loading: 1 << 7,
  SuppressNotifications: 1 << 12,
  ComponentsV2: 1 << 15,
} as const;

/** Characters as Discord counts them: code points. */
export function length(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
