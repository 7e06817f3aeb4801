import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Problem } from './api-error.js';
import { isObject, type Json, object } from './json.js';

interface Operation {
  method: string;
  pattern: RegExp;
  /** Path segments without parameters: the more, the closer the match. */
  fixed: number;
  pointer: string;
  schemas: ReadonlySet<string>;
}

const whole = (value: number) => Number.isInteger(value);

/** Formats that Discord's document names. */
const FORMATS = {
  snowflake: /^\d{1,20}$/,
  nonce: true,
  uri: (text: string) => URL.canParse(text),
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  int32: { type: 'number', validate: (value: number) => whole(value) && Math.abs(value) <= 2 ** 31 },
  int64: { type: 'number', validate: whole },
  double: { type: 'number', validate: Number.isFinite },
} as const;

/** Request bodies held against Discord's OpenAPI document. Schemas are compiled when first needed. */
export class OpenApi {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, formats: FORMATS, validateSchema: false });
  private readonly operations: Operation[] = [];
  private readonly compiled = new Map<string, ValidateFunction>();

  /**
   * @param document the document, or the path of its file
   * @param toTheLetter whether permissions are numbers only, as the document has them
   */
  constructor(document: Json | string, toTheLetter = false) {
    const parsed: unknown =
      typeof document === 'string' ? JSON.parse(readFileSync(document, 'utf8')) : structuredClone(document);
    const root = object(parsed);
    if (!toTheLetter) acceptDigitStrings(root);
    this.ajv.addSchema(root, 'discord');
    for (const [path, methods] of Object.entries(object(root.paths))) {
      const steps = path.split('/');
      const pattern = new RegExp(
        `^${steps.map((step) => (step.startsWith('{') ? '[^/]+' : step.replace(/[.@[\]]/g, '\\$&'))).join('/')}$`,
      );
      for (const [method, operation] of Object.entries(object(methods))) {
        if (!isObject(operation)) continue;
        const content = object(object(operation.requestBody).content);
        this.operations.push({
          method: method.toUpperCase(),
          pattern,
          fixed: steps.filter((step) => !step.startsWith('{')).length,
          pointer: `#/paths/${encodeURIComponent(escapePointer(path))}/${method}/requestBody/content`,
          schemas: new Set(Object.keys(content)),
        });
      }
    }
  }

  /**
   * What the document finds wrong with a body.
   *
   * @param path the path below /api/v10, without query
   */
  problems(method: string, path: string, body: unknown): Problem[] {
    const operation = this.operations
      .filter((candidate) => candidate.method === method && candidate.pattern.test(path))
      .sort((a, b) => b.fixed - a.fixed)[0];
    if (!operation)
      return [{ path: [], code: 'OPENAPI_UNKNOWN_ROUTE', message: `No ${method} ${path} in Discord's document` }];
    // Multipart adds only files[n] to what JSON carries, and those were taken off already.
    if (!operation.schemas.has('application/json')) return [];
    const validate = this.validator(`discord${operation.pointer}/${escapePointer('application/json')}/schema`);
    return validate(body) ? [] : closest(validate.errors ?? []);
  }

  private validator(reference: string): ValidateFunction {
    let validate = this.compiled.get(reference);
    if (!validate) {
      validate = this.ajv.compile({ $ref: reference });
      this.compiled.set(reference, validate);
    }
    return validate;
  }
}

const escapePointer = (text: string) => text.replaceAll('~', '~0').replaceAll('/', '~1');

/** Permissions are integers in the document and strings of digits in the documentation and in every client: take both. */
function acceptDigitStrings(node: unknown): void {
  if (Array.isArray(node)) {
    for (const item of node) acceptDigitStrings(item);
    return;
  }
  if (!isObject(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (
      ['default_member_permissions', 'allow', 'deny', 'permissions'].includes(key) &&
      isObject(value) &&
      Array.isArray(value.type) &&
      value.type.includes('integer')
    ) {
      node[key] = { anyOf: [value, { type: 'string', pattern: '^\\d+$' }] };
    } else acceptDigitStrings(value);
  }
}

/** Of the errors of all branches of a union, those that lie deepest: they belong to the branch that was meant. */
function closest(errors: readonly ErrorObject[]): Problem[] {
  const depth = (error: ErrorObject) =>
    error.instancePath.split('/').length + (error.keyword === 'oneOf' || error.keyword === 'anyOf' ? 0 : 0.5);
  const deepest = Math.max(...errors.map(depth));
  return errors
    .filter((error) => depth(error) === deepest)
    .map((error) => ({
      path: error.instancePath.split('/').slice(1),
      code: `OPENAPI_${error.keyword.toUpperCase()}`,
      message: `${error.message ?? 'is invalid'} ${JSON.stringify(error.params)}`,
    }));
}
