import { isDeepStrictEqual } from 'node:util';
import { refusal, refuseProblems } from './api-error.js';
import { commandListProblems, commandProblems } from './command-rules.js';
import { type Json, number, object, objects, string } from './json.js';
import { LIMITS } from './limits.js';
import type { World } from './world.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A registered application command, in Discord's own form. */
export type Command = Json & { id: string; name: string; type: number };

/** The application's commands: global ones under the key '', a server's under its id. */
export class CommandRegistry {
  private readonly scopes = new Map<string, Command[]>();
  private readonly creates = new Map<string, number[]>();

  /** @param numbers whether permissions are declared as numbers, as Discord's OpenAPI document has them */
  constructor(
    private readonly world: World,
    private readonly numbers = false,
  ) {}

  list(guildId = ''): readonly Command[] {
    return this.scopes.get(guildId) ?? [];
  }

  /** The command of this name and type that a member of the server sees; the server's own hides the global one. */
  find(name: string, type: number, guildId: string | undefined): Command | undefined {
    const matches = (command: Command) => command.name === name && command.type === type;
    return (guildId === undefined ? undefined : this.list(guildId).find(matches)) ?? this.list().find(matches);
  }

  get(id: string, guildId = ''): Command {
    const command = this.list(guildId).find((candidate) => candidate.id === id);
    if (!command) throw refusal.unknownCommand();
    return command;
  }

  /** PUT: the new list replaces the old one; what keeps its name and type keeps its id. */
  replace(bodies: readonly Json[], guildId = ''): readonly Command[] {
    refuseProblems(commandListProblems(bodies.map((body) => this.documented(body))));
    const old = this.list(guildId);
    const kept = bodies.map((body) =>
      old.find((command) => command.name === body.name && command.type === (number(body.type) ?? 1)),
    );
    this.countCreates(guildId, kept.filter((command) => !command).length);
    const commands = bodies.map((body, index) => this.make(this.documented(body), guildId, kept[index]));
    this.scopes.set(guildId, commands);
    return commands;
  }

  /** POST: a new command, or a new version of the one with this name and type. */
  upsert(body: Json, guildId = ''): { command: Command; created: boolean } {
    refuseProblems(commandProblems(body));
    const old = this.list(guildId).find(
      (command) => command.name === body.name && command.type === (number(body.type) ?? 1),
    );
    const others = this.list(guildId).filter((command) => command !== old);
    refuseProblems(commandListProblems([...others, body]).filter((problem) => problem.path.length === 0));
    if (!old) this.countCreates(guildId, 1);
    const command = this.make(body, guildId, old);
    this.scopes.set(guildId, [...others, command]);
    return { command, created: !old };
  }

  patch(id: string, body: Json, guildId = ''): Command {
    const old = this.get(id, guildId);
    const merged = { ...old, ...body };
    refuseProblems(commandProblems(merged));
    const command = this.make(merged, guildId, old);
    this.scopes.set(
      guildId,
      this.list(guildId).map((candidate) => (candidate === old ? command : candidate)),
    );
    return command;
  }

  remove(id: string, guildId = ''): void {
    const old = this.get(id, guildId);
    this.scopes.set(
      guildId,
      this.list(guildId).filter((command) => command !== old),
    );
  }

  /** How many commands were newly created in the scope in the last day. */
  createdToday(guildId = ''): number {
    return (this.creates.get(guildId) ?? []).filter((time) => time > this.world.now() - DAY_MS).length;
  }

  /** A body as the documentation has it: permissions are strings of digits there. */
  private documented(body: Json): Json {
    const permissions = body.default_member_permissions;
    if (!this.numbers || typeof permissions !== 'number') return body;
    return { ...body, default_member_permissions: String(permissions) };
  }

  private countCreates(guildId: string, count: number): void {
    if (this.createdToday(guildId) + count > LIMITS.commandCreatesPerDay) throw refusal.commandCreates();
    const times = this.creates.get(guildId) ?? [];
    for (let made = 0; made < count; made += 1) times.push(this.world.now());
    this.creates.set(guildId, times);
  }

  private make(body: Json, guildId: string, old: Command | undefined): Command {
    const type = number(body.type) ?? 1;
    const made: Command = {
      id: old?.id ?? this.world.snowflake(),
      application_id: this.world.app.id,
      version: old?.version ?? this.world.snowflake(),
      type,
      name: string(body.name) ?? '',
      name_localizations: body.name_localizations ?? null,
      description: string(body.description) ?? '',
      description_localizations: body.description_localizations ?? null,
      default_member_permissions: body.default_member_permissions ?? null,
      nsfw: body.nsfw === true,
      ...(guildId === ''
        ? { contexts: body.contexts ?? null, integration_types: body.integration_types ?? [0] }
        : { guild_id: guildId }),
      ...(type === 1 && objects(body.options).length > 0 ? { options: objects(body.options).map(optionForm) } : {}),
    };
    if (old && !isDeepStrictEqual(old, made)) made.version = this.world.snowflake();
    return made;
  }
}

/** An option as Discord gives it back: `required: false` and empty lists are left out. */
function optionForm(option: Json): Json {
  const form = { ...object(option) };
  if (form.required === false) delete form.required;
  if (form.autocomplete === false) delete form.autocomplete;
  if (Array.isArray(form.choices) && form.choices.length === 0) delete form.choices;
  if (Array.isArray(form.options)) form.options = objects(form.options).map(optionForm);
  return form;
}
