import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, invalidForm, refusal } from './api-error.js';
import { exceedsByteCap } from './component-rules.js';
import type { Journal, RecordedRequest } from './journal.js';
import { type Json, object } from './json.js';
import { LIMITS } from './limits.js';
import { befall, type Mishaps } from './mishaps.js';
import { parseJson, readMultipart, type Upload } from './multipart.js';
import type { OpenApi } from './openapi.js';
import type { RateLimits } from './rate-limits.js';

/** A request whose route is known and whose body is read. */
export interface RestRequest {
  params: (name: string) => string;
  query: URLSearchParams;
  body: unknown;
  /** The body as an object. */
  json: Json;
  uploads: readonly Upload[];
}

export interface Reply {
  status: number;
  body?: unknown;
}

export interface Route {
  method: string;
  /** Below /api/v10, with `:name` parameters. */
  path: string;
  /** `token` when the path itself carries the secret, so that no Authorization header is asked. */
  auth?: 'bot' | 'token';
  handle: (request: RestRequest) => Reply;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const noContent: Reply = { status: 204 };

/** Codes that say that the body itself was wrong. */
const BROKEN_RULES = new Set([40005, 50006, 50035, 50041, 50109]);

const MAJOR = new Set(['channel_id', 'guild_id', 'webhook_id']);

/** Discord's REST: authentication, rate limits, body, OpenAPI check, route; each request ends up in the journal. */
export class RestRouter {
  private readonly routes: (Route & { steps: string[] })[];

  constructor(
    routes: readonly Route[],
    private readonly token: string,
    private readonly limits: RateLimits,
    private readonly openApi: OpenApi | undefined,
    private readonly journal: Journal,
    private readonly mishaps: Mishaps,
  ) {
    this.routes = routes
      .map((route) => ({ ...route, steps: route.path.split('/') }))
      .sort((a, b) => parameters(a.steps) - parameters(b.steps));
  }

  async serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const method = request.method ?? 'GET';
    const path = url.pathname.replace(/^\/api(\/v\d+)?/, '');
    const record: RecordedRequest = {
      method,
      path,
      query: Object.fromEntries(url.searchParams),
      body: undefined,
      files: [],
      status: 0,
      problems: [],
    };
    this.journal.requests.push(record);
    let headers: Record<string, string> = {};
    const planned = this.mishaps.take(method, path);
    const answer = (status: number, body?: unknown) => {
      record.status = planned ? befall(response, planned.mishap) : status;
      if (planned) return;
      response.writeHead(status, { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    try {
      const bytes = await readBody(request);
      if (planned && !planned.done) return answer(0);
      if (!/^\/api\/v10\//.test(url.pathname)) throw new ApiError(400, 50041, 'Invalid API version provided');
      const { route, params } = this.find(method, path);
      if (route.auth !== 'token' && request.headers.authorization !== `Bot ${this.token}`) throw refusal.unauthorized();
      if (!path.startsWith('/interactions/')) {
        const counted = this.limits.count(
          method,
          route.path,
          path,
          route.steps.flatMap((step) => (MAJOR.has(step.slice(1)) ? params(step.slice(1)) : [])).join(),
        );
        headers = counted.headers;
        if (counted.limited) {
          const { retryAfter, global } = counted.limited;
          return answer(429, { message: 'You are being rate limited.', retry_after: retryAfter, global });
        }
      }
      const { body, uploads } = await parseBody(bytes, request.headers['content-type']);
      record.body = body;
      record.files = uploads;
      this.holdAgainstDocument(method, path, body);
      if (
        route.auth === 'token' &&
        (exceedsByteCap(object(body).components) || exceedsByteCap(object(object(body).data).components))
      ) {
        this.journal.violations.push({
          method,
          path,
          code: 0,
          source: 'rules',
          message: `Text Displays exceed ${LIMITS.v2Bytes} bytes`,
          problems: [],
        });
        return answer(500, { message: '500: Internal Server Error', code: 0 });
      }
      const reply = route.handle({ params, query: url.searchParams, body, json: object(body), uploads });
      answer(reply.status, reply.body);
    } catch (error) {
      if (!(error instanceof ApiError)) {
        answer(500, { message: '500: Internal Server Error', code: 0 });
        throw error;
      }
      record.code = error.code;
      record.problems = error.problems;
      if (BROKEN_RULES.has(error.code)) {
        const source = error.problems[0]?.code.startsWith('OPENAPI_') ? 'openapi' : 'rules';
        this.journal.violations.push({
          method,
          path,
          code: error.code,
          source,
          message: error.message,
          problems: error.problems,
        });
      }
      answer(error.status, error.body());
    }
  }

  private holdAgainstDocument(method: string, path: string, body: unknown): void {
    if (!this.openApi || !['POST', 'PUT', 'PATCH'].includes(method) || body === undefined) return;
    const problems = this.openApi.problems(method, path, body);
    if (problems.length > 0) throw invalidForm(problems);
  }

  private find(method: string, path: string): { route: Route & { steps: string[] }; params: (name: string) => string } {
    const steps = path.split('/').map(decoded);
    const fits = this.routes.filter(
      (route) =>
        route.steps.length === steps.length &&
        route.steps.every((step, at) => (step.startsWith(':') ? steps[at] !== '' : step === steps[at])),
    );
    const route = fits.find((candidate) => candidate.method === method);
    if (!route) throw fits.length > 0 ? refusal.methodNotAllowed() : refusal.notFound();
    return { route, params: (name) => steps[route.steps.indexOf(`:${name}`)] ?? '' };
  }
}

/** A step of the path without percent signs; an ill-formed one fits no route. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    throw refusal.notFound();
  }
}

const parameters = (steps: readonly string[]) => steps.filter((step) => step.startsWith(':')).length;

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= LIMITS.requestBytes) chunks.push(bytes);
  }
  if (size > LIMITS.requestBytes) throw refusal.tooLarge();
  return Buffer.concat(chunks);
}

async function parseBody(bytes: Buffer, contentType = ''): Promise<{ body: unknown; uploads: Upload[] }> {
  if (bytes.length === 0) return { body: undefined, uploads: [] };
  if (contentType.startsWith('multipart/form-data')) {
    const { json, uploads } = await readMultipart(bytes, contentType);
    return { body: json, uploads };
  }
  if (!contentType.startsWith('application/json')) {
    throw invalidForm([
      {
        path: ['_errors'],
        code: 'CONTENT_TYPE_INVALID',
        message: `Expected "Content-Type" header to be one of {'application/json'}: ${contentType}`,
      },
    ]);
  }
  return { body: parseJson(bytes.toString('utf8')), uploads: [] };
}
