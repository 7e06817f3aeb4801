/** The library's public door. */
export { NotPossible } from './command-data.js';
export { LoopbackDiscord, type LoopbackOptions } from './discord.js';
export { Intent } from './intents.js';
export type { InteractionHandle } from './interaction-handle.js';
/** @public */
export type { RecordedRequest, Violation } from './journal.js';
export type { MemberHandle } from './member.js';
export { Permission } from './permissions.js';
export type { ChannelHandle, GuildHandle } from './places.js';
export type { SeenMessage } from './seen-message.js';
