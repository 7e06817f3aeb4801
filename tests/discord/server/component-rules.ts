import type { Problem } from './api-error.js';
import { type Json, number, object, objects, string } from './json.js';
import { LIMITS, length } from './limits.js';

/** Component types (components/reference.mdx). */
const Component = {
  Row: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  UserSelect: 5,
  RoleSelect: 6,
  MentionableSelect: 7,
  ChannelSelect: 8,
  Section: 9,
  TextDisplay: 10,
  Thumbnail: 11,
  MediaGallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
  FileUpload: 19,
} as const;

type Path = (string | number)[];

const isSelect = (type: number): boolean => type === 3 || (type >= 5 && type <= 8);
const V2_TYPES: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 14, 17]);
const TOP_LEVEL_V2: ReadonlySet<number> = new Set([1, 9, 10, 12, 13, 14, 17]);
const IN_CONTAINER: ReadonlySet<number> = new Set([1, 9, 10, 12, 13, 14]);

/** Every component of a tree with its path, parents before children. */
export function* walkComponents(components: unknown, path: Path = ['components']): Generator<[Json, Path]> {
  for (const [index, component] of objects(components).entries()) yield* walkComponent(component, [...path, index]);
}

function* walkComponent(component: Json, path: Path): Generator<[Json, Path]> {
  yield [component, path];
  yield* walkComponents(component.components, [...path, 'components']);
  for (const key of ['accessory', 'component'] as const) {
    const inner = object(component[key]);
    if (number(inner.type) !== undefined) yield* walkComponent(inner, [...path, key]);
  }
}

/** The contents of all Text Displays, in order. */
export function textDisplays(components: unknown): string[] {
  return [...walkComponents(components)].flatMap(([component]) =>
    component.type === Component.TextDisplay ? (string(component.content) ?? []) : [],
  );
}

/** What is wrong with the components of a message. `files`: names that `attachment://` may point to. */
export function componentProblems(components: unknown, v2: boolean, files: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const add = (path: Path, code: string, message: string) => problems.push({ path, code, message });
  const top = objects(components);
  const all = [...walkComponents(components)];
  if (all.length > LIMITS.components) {
    add(
      ['components'],
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `At most ${LIMITS.components} components, nested ones counted: ${all.length}`,
    );
  }
  if (!v2 && top.length > LIMITS.legacyRows)
    add(['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be 5 or fewer in length.');
  for (const [index, component] of top.entries()) {
    const allowed = v2 ? TOP_LEVEL_V2.has(number(component.type) ?? 0) : component.type === Component.Row;
    if (!allowed) add(['components', index, 'type'], 'UNION_TYPE_CHOICES', `Type ${component.type} cannot stand here`);
  }
  const ids = new Map<string, Path>();
  const numbers = new Set<number>();
  for (const [component, path] of all) {
    const type = number(component.type) ?? 0;
    if (!v2 && V2_TYPES.has(type))
      add([...path, 'type'], 'COMPONENT_NEEDS_V2', 'Needs the flag IS_COMPONENTS_V2 (1 << 15)');
    const customId = string(component.custom_id);
    if (customId !== undefined) {
      if (ids.has(customId))
        add([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
      ids.set(customId, path);
    }
    const id = number(component.id);
    if (id !== undefined && id !== 0) {
      if (numbers.has(id)) add([...path, 'id'], 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
      numbers.add(id);
    }
    problems.push(...oneComponent(component, type, path, files));
  }
  const texts = textDisplays(components);
  const total = texts.reduce((sum, text) => sum + length(text), 0);
  if (total > LIMITS.v2Characters) {
    add(
      ['components'],
      'COMPONENT_TEXT_TOO_LONG',
      `Text Displays hold at most ${LIMITS.v2Characters} characters together: ${total}`,
    );
  }
  return problems;
}

/** The undocumented byte cap: UTF-8 bytes over all Text Displays plus 12 for each. */
export function exceedsByteCap(components: unknown): boolean {
  const texts = textDisplays(components);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + LIMITS.v2BytesEach, 0);
  return bytes > LIMITS.v2Bytes;
}

function oneComponent(component: Json, type: number, path: Path, files: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const children = objects(component.components);
  const add = (key: string | number, code: string, message: string) =>
    problems.push({ path: [...path, key], code, message });
  const size = (key: string, value: unknown, min: number, max: number) => {
    const count = typeof value === 'string' ? length(value) : Array.isArray(value) ? value.length : -1;
    if (count < min || count > max) add(key, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  };
  const media = (key: string, value: unknown) => {
    const url = string(object(value).url);
    if (url === undefined) add(key, 'BASE_TYPE_REQUIRED', 'This field is required');
    else if (url.startsWith('attachment://') && !files.has(url.slice('attachment://'.length))) {
      add(key, 'MEDIA_ATTACHMENT_NOT_FOUND', `No attached file is called ${url.slice('attachment://'.length)}`);
    }
  };
  const onlyChildren = (allowed: (childType: number) => boolean) => {
    for (const child of children) {
      if (!allowed(number(child.type) ?? 0))
        add('components', 'UNION_TYPE_CHOICES', `Type ${child.type} cannot stand in type ${type}`);
    }
  };
  if (type === Component.Row) {
    size('components', component.components, 1, LIMITS.rowButtons);
    onlyChildren((child) => child === Component.Button || isSelect(child));
    const hasSelect = children.some((child) => isSelect(number(child.type) ?? 0));
    if (hasSelect && children.length > 1)
      add('components', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A select fills its row');
  } else if (type === Component.Button) {
    const link = component.style === 5;
    if (component.label === undefined && component.emoji === undefined)
      add('label', 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or an emoji is required');
    if (component.label !== undefined && component.label !== null)
      size('label', component.label, 0, LIMITS.buttonLabel);
    if (link) size('url', component.url, 1, LIMITS.url);
    else if (component.style !== 6) size('custom_id', component.custom_id, 1, LIMITS.customId);
    if (link && component.custom_id !== undefined)
      add('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'A link has no custom id');
  } else if (isSelect(type)) {
    size('custom_id', component.custom_id, 1, LIMITS.customId);
    if (component.placeholder !== undefined) size('placeholder', component.placeholder, 0, LIMITS.placeholder);
    if (type === Component.StringSelect) problems.push(...selectOptions(component, path));
  } else if (type === Component.Section) {
    size('components', component.components, 1, LIMITS.sectionTexts);
    onlyChildren((child) => child === Component.TextDisplay);
    const accessory = number(object(component.accessory).type);
    if (accessory !== Component.Button && accessory !== Component.Thumbnail)
      add('accessory', 'BASE_TYPE_REQUIRED', 'A button or thumbnail is required');
  } else if (type === Component.TextDisplay) {
    size('content', component.content, 1, LIMITS.v2Characters);
  } else if (type === Component.MediaGallery) {
    size('items', component.items, 1, LIMITS.galleryItems);
    for (const item of objects(component.items)) {
      media('items', item.media);
      if (string(item.description) !== undefined) size('items', item.description, 0, LIMITS.altText);
    }
  } else if (type === Component.Thumbnail) {
    media('media', component.media);
    if (string(component.description) !== undefined) size('description', component.description, 0, LIMITS.altText);
  } else if (type === Component.File) {
    media('file', component.file);
    if (!string(object(component.file).url)?.startsWith('attachment://'))
      add('file', 'FILE_ATTACHMENT_REQUIRED', 'Must be attachment://<filename>');
  } else if (type === Component.Container) {
    size('components', component.components, 1, LIMITS.components);
    onlyChildren((child) => IN_CONTAINER.has(child));
  }
  return problems;
}

function selectOptions(select: Json, path: Path): Problem[] {
  const problems: Problem[] = [];
  const options = objects(select.options);
  const add = (step: Path, code: string, message: string) =>
    problems.push({ path: [...path, 'options', ...step], code, message });
  if (options.length < 1 || options.length > LIMITS.selectOptions)
    add([], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 25 in length.');
  const seen = new Set<unknown>();
  for (const [index, option] of options.entries()) {
    for (const key of ['label', 'value', 'description'] as const) {
      const text = string(option[key]);
      if (key === 'description' && text === undefined) continue;
      if (text === undefined || length(text) < 1 || length(text) > LIMITS.selectText)
        add([index, key], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
    }
    if (seen.has(option.value))
      add([index, 'value'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used');
    seen.add(option.value);
  }
  return problems;
}

/** What is wrong with a modal. */
export function modalProblems(modal: Json): Problem[] {
  const problems: Problem[] = [];
  const add = (path: Path, code: string, message: string) => problems.push({ path: ['data', ...path], code, message });
  const between = (path: Path, value: unknown, min: number, max: number) => {
    const count = typeof value === 'string' ? length(value) : -1;
    if (count < min || count > max) add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  };
  between(['title'], modal.title, 1, LIMITS.modalTitle);
  between(['custom_id'], modal.custom_id, 1, LIMITS.customId);
  const top = objects(modal.components);
  if (top.length < 1 || top.length > LIMITS.modalComponents)
    add(['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
  const ids = new Set<string>();
  for (const [component, path] of walkComponents(modal.components)) {
    const customId = string(component.custom_id);
    if (customId !== undefined) {
      if (ids.has(customId))
        add([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
      ids.add(customId);
      between([...path, 'custom_id'], customId, 1, LIMITS.customId);
    }
    if (component.type === Component.Label) between([...path, 'label'], component.label, 1, LIMITS.inputLabel);
    if (component.type === Component.Label && component.description !== undefined)
      between([...path, 'description'], component.description, 0, LIMITS.inputDescription);
    if (component.type === Component.TextInput) {
      const max = number(component.max_length) ?? LIMITS.textInput;
      if (max < 1 || max > LIMITS.textInput)
        add([...path, 'max_length'], 'NUMBER_TYPE_MAX', 'Must be between 1 and 4000.');
      if (component.value !== undefined) between([...path, 'value'], component.value, 0, max);
    }
  }
  return problems;
}
