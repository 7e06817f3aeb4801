import type { Problem } from './api-error.js';
import { isObject, type Json, number, objects, string } from './json.js';
import { LIMITS, length } from './limits.js';

type Path = (string | number)[];

/** Names of chat commands and options (application-commands.mdx, "Application Command Naming"). */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Option types: 1 subcommand, 2 group, 3 string, 4 integer, 10 number are those with rules of their own. */
export const OptionType = {
  Subcommand: 1,
  Group: 2,
  String: 3,
  Integer: 4,
  Boolean: 5,
  User: 6,
  Channel: 7,
  Role: 8,
  Mentionable: 9,
  Number: 10,
  Attachment: 11,
} as const;

const COMMAND_LIMITS = new Map<number, number>([
  [1, LIMITS.chatCommands],
  [2, LIMITS.userCommands],
  [3, LIMITS.messageCommands],
]);

/** What is wrong with a whole list of commands (PUT). */
export function commandListProblems(commands: readonly Json[]): Problem[] {
  const problems = commands.flatMap((command, index) => commandProblems(command, [index]));
  for (const [type, limit] of COMMAND_LIMITS) {
    const same = commands.filter((command) => (command.type ?? 1) === type);
    if (same.length > limit)
      problems.push({
        path: [],
        code: 'APPLICATION_COMMANDS_MAX',
        message: `At most ${limit} commands of type ${type}: ${same.length}`,
      });
    const names = new Set<unknown>();
    for (const command of same) {
      if (names.has(command.name))
        problems.push({
          path: [commands.indexOf(command), 'name'],
          code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
          message: 'Application command names must be unique',
        });
      names.add(command.name);
    }
  }
  return problems;
}

/** What is wrong with one command. */
export function commandProblems(command: Json, path: Path = []): Problem[] {
  const problems: Problem[] = [];
  const add = (step: Path, code: string, message: string) => problems.push({ path: [...path, ...step], code, message });
  const type = number(command.type) ?? 1;
  const chat = type === 1;
  problems.push(...nameProblems(command, path, chat));
  if (chat) problems.push(...descriptionProblems(command, path));
  else {
    if ((string(command.description) ?? '') !== '')
      add(
        ['description'],
        'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_BE_SET',
        'Context menu commands cannot have description',
      );
    if (objects(command.options).length > 0)
      add(
        ['options'],
        'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_CANNOT_BE_SET',
        'Context menu commands cannot have options',
      );
  }
  const permissions = command.default_member_permissions;
  if (
    permissions !== undefined &&
    permissions !== null &&
    !(typeof permissions === 'string' && /^\d+$/.test(permissions))
  ) {
    add(['default_member_permissions'], 'STRING_TYPE_CONVERT', 'Must be a string of digits or null');
  }
  for (const [key, max] of [
    ['contexts', 2],
    ['integration_types', 1],
  ] as const) {
    const value = command[key];
    if (value === undefined || value === null) continue;
    const fine =
      Array.isArray(value) &&
      value.every((item) => Number.isInteger(item) && item >= 0 && item <= max) &&
      new Set(value).size === value.length;
    if (!fine) add([key], 'BASE_TYPE_CHOICES', `Must be different numbers from 0 to ${max}`);
  }
  problems.push(...optionListProblems(objects(command.options), [...path, 'options'], 0));
  const total = textLength(command);
  if (total > LIMITS.commandTotal)
    add([], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${LIMITS.commandTotal}): ${total}`);
  return problems;
}

function nameProblems(holder: Json, path: Path, chat: boolean): Problem[] {
  const problems: Problem[] = [];
  const check = (name: unknown, step: Path) => {
    const text = string(name) ?? '';
    const fine = chat ? NAME.test(text) && text === text.toLowerCase() : length(text) >= 1 && length(text) <= 32;
    if (!fine)
      problems.push({
        path: [...path, ...step],
        code: 'APPLICATION_COMMAND_INVALID_NAME',
        message: `Command name is invalid: ${JSON.stringify(name)}`,
      });
  };
  check(holder.name, ['name']);
  if (isObject(holder.name_localizations)) {
    for (const [locale, name] of Object.entries(holder.name_localizations))
      if (name !== null) check(name, ['name_localizations', locale]);
  }
  return problems;
}

function descriptionProblems(holder: Json, path: Path): Problem[] {
  const problems: Problem[] = [];
  const check = (value: unknown, step: Path) => {
    const size = length(string(value) ?? '');
    if (size < 1 || size > LIMITS.commandDescription)
      problems.push({
        path: [...path, ...step],
        code: 'BASE_TYPE_BAD_LENGTH',
        message: 'Must be between 1 and 100 in length.',
      });
  };
  check(holder.description, ['description']);
  if (isObject(holder.description_localizations)) {
    for (const [locale, text] of Object.entries(holder.description_localizations))
      if (text !== null) check(text, ['description_localizations', locale]);
  }
  return problems;
}

function optionListProblems(options: readonly Json[], path: Path, depth: number): Problem[] {
  const problems: Problem[] = [];
  const add = (step: Path, code: string, message: string) => problems.push({ path: [...path, ...step], code, message });
  if (options.length > LIMITS.commandOptions) add([], 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.');
  const names = new Set<unknown>();
  let optionalSeen = false;
  let nested = 0;
  for (const [index, option] of options.entries()) {
    const type = number(option.type) ?? 0;
    if (type < 1 || type > 11) add([index, 'type'], 'BASE_TYPE_CHOICES', 'Must be from 1 to 11.');
    problems.push(...nameProblems(option, [...path, index], true), ...descriptionProblems(option, [...path, index]));
    if (names.has(option.name))
      add([index, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
    names.add(option.name);
    if (type <= OptionType.Group) {
      nested += 1;
      if (depth > 1 || (depth === 1 && type === OptionType.Group))
        add(
          [index, 'type'],
          'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
          'Sub-command option type is not allowed at this level',
        );
      problems.push(
        ...optionListProblems(objects(option.options), [...path, index, 'options'], type === OptionType.Group ? 1 : 2),
      );
      continue;
    }
    if (option.required === true && optionalSeen)
      add(
        [index],
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    if (option.required !== true) optionalSeen = true;
    problems.push(...choiceProblems(option, type, [...path, index]));
  }
  if (nested > 0 && nested < options.length)
    add([], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands and other options cannot be mixed');
  return problems;
}

function choiceProblems(option: Json, type: number, path: Path): Problem[] {
  const problems = choiceListProblems(option.choices, [...path, 'choices'], type);
  const add = (key: string, code: string, message: string) => problems.push({ path: [...path, key], code, message });
  const typed = type === OptionType.String || type === OptionType.Integer || type === OptionType.Number;
  if (option.autocomplete === true && objects(option.choices).length > 0)
    add(
      'autocomplete',
      'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
      'autocomplete and choices exclude each other',
    );
  if (option.autocomplete === true && !typed)
    add(
      'autocomplete',
      'APPLICATION_COMMAND_AUTOCOMPLETE_INVALID_OPTION_TYPE',
      'Only string, integer and number options complete',
    );
  for (const key of ['min_length', 'max_length'] as const) {
    const value = number(option[key]);
    if (value !== undefined && (value < (key === 'max_length' ? 1 : 0) || value > LIMITS.stringOption))
      add(key, 'NUMBER_TYPE_MAX', 'Out of range');
  }
  return problems;
}

/** What is wrong with choices, of an option or of an autocompletion. */
export function choiceListProblems(choices: unknown, path: Path, optionType: number): Problem[] {
  const problems: Problem[] = [];
  const list = objects(choices);
  if (list.length > LIMITS.choices)
    problems.push({ path, code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 25 or fewer in length.' });
  for (const [index, choice] of list.entries()) {
    const name = length(string(choice.name) ?? '');
    if (name < 1 || name > LIMITS.choiceName)
      problems.push({
        path: [...path, index, 'name'],
        code: 'BASE_TYPE_BAD_LENGTH',
        message: 'Must be between 1 and 100 in length.',
      });
    const value = choice.value;
    const text = optionType === OptionType.String;
    const fine = text
      ? typeof value === 'string' && length(value) >= 1 && length(value) <= LIMITS.choiceValue
      : typeof value === 'number';
    if (!fine)
      problems.push({
        path: [...path, index, 'value'],
        code: 'BASE_TYPE_BAD_LENGTH',
        message: text ? 'Must be a string between 1 and 100 in length.' : 'Must be a number.',
      });
  }
  return problems;
}

/** Characters of names, descriptions and choice values of a command and all its options. */
function textLength(holder: Json): number {
  const own = length(string(holder.name) ?? '') + length(string(holder.description) ?? '');
  const choices = objects(holder.choices).reduce(
    (sum, choice) => sum + length(string(choice.name) ?? '') + length(String(choice.value)),
    0,
  );
  return objects(holder.options).reduce((sum, option) => sum + textLength(option), own + choices);
}
