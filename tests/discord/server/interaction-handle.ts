import type { Core } from './core.js';
import type { Interaction } from './interactions.js';
import { type Json, objects } from './json.js';
import { MessageFlag } from './limits.js';
import { type SeenMessage, seen } from './seen-message.js';

/** What a member sees of an interaction: "is thinking", the reply, its edits, follow-ups, a modal. */
export class InteractionHandle {
  private taken = 0;
  private readonly versions: SeenMessage[] = [];

  constructor(
    private readonly core: Core,
    private readonly interaction: Interaction,
    /** The member's name for messages of errors. */
    readonly label: string,
  ) {
    const unlisten = core.world.listen((event) => {
      const original = interaction.original;
      if (!original || event.message !== original || original.flags & MessageFlag.Loading) return;
      if (event.name === 'MESSAGE_DELETE') unlisten();
      else if (event.name === 'MESSAGE_UPDATE' && interaction.response !== undefined)
        this.versions.push(seen(core, original));
    });
  }

  get id(): string {
    return this.interaction.id;
  }

  get token(): string {
    return this.interaction.token;
  }

  /**
   * The reply as the member sees it once the app is no longer "thinking". Rejects when the app did not respond in time
   * or opened a modal instead.
   */
  get reply(): Promise<SeenMessage> {
    return this.core.watch.until(() => {
      this.refuseSilence();
      if (this.interaction.response === 9) throw new Error(`${this.label}: a modal was opened instead of a reply`);
      return this.message;
    });
  }

  /** Type of the first response: 4 message, 5 deferred, 6 deferred update, 7 update, 8 choices, 9 modal. */
  get response(): Promise<number> {
    return this.core.watch.until(() => {
      this.refuseSilence();
      return this.interaction.response;
    });
  }

  /** Whether the first response was "thinking"; false before it came. */
  get deferred(): boolean {
    return this.interaction.deferred;
  }

  /** The reply as it stands now; undefined while there is none, or once it is deleted. */
  get message(): SeenMessage | undefined {
    const { original, channel, response } = this.interaction;
    if (response === undefined || !original || original.flags & MessageFlag.Loading) return undefined;
    if (response === 6 && this.versions.length === 0) return undefined;
    return channel.messages.has(original.id) ? seen(this.core, original) : undefined;
  }

  /** What the reply looked like after each edit; the edit that ended "thinking" is the first. */
  get edits(): readonly SeenMessage[] {
    return this.versions;
  }

  /** Waits until the reply satisfies the condition, as when a later edit is to come. */
  until(condition: (message: SeenMessage) => boolean): Promise<SeenMessage> {
    return this.core.watch.until(() => {
      this.refuseSilence();
      const { message } = this;
      return message && condition(message) ? message : undefined;
    });
  }

  /** All follow-ups that are still there. */
  get followUps(): SeenMessage[] {
    const { channel, followUps } = this.interaction;
    return followUps.filter((message) => channel.messages.has(message.id)).map((message) => seen(this.core, message));
  }

  /** The first follow-up that this method has not given out yet; waits for it. */
  nextFollowUp(): Promise<SeenMessage> {
    const at = this.taken;
    this.taken += 1;
    return this.core.watch.until(() => {
      this.refuseSilence();
      const message = this.interaction.followUps[at];
      return message && seen(this.core, message);
    });
  }

  /** The modal that the app opened. */
  get modal(): Promise<Json> {
    return this.core.watch.until(() => {
      this.refuseSilence();
      return this.interaction.modal;
    });
  }

  /** The choices that the app completed with. */
  get choices(): Promise<{ name: string; value: string | number }[]> {
    return this.core.watch.until(() => {
      this.refuseSilence();
      const { choices } = this.interaction;
      return (
        choices &&
        objects(choices).map((choice) => ({ name: String(choice.name), value: choice.value as string | number }))
      );
    });
  }

  private refuseSilence(): void {
    if (this.interaction.failed) throw new Error(`${this.label}: The application did not respond`);
  }
}
