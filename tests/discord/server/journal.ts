import type { Problem } from './api-error.js';
import type { Upload } from './multipart.js';

/** One REST request and what became of it. */
export interface RecordedRequest {
  method: string;
  /** Below /api/v10, without query. */
  path: string;
  query: Record<string, string>;
  body: unknown;
  files: readonly Upload[];
  status: number;
  /** Discord's JSON error code, when refused. */
  code?: number;
  problems: readonly Problem[];
}

/** A request that broke Discord's rules. */
export interface Violation {
  method: string;
  path: string;
  code: number;
  /** Which check found it: Discord's OpenAPI document or the rules from the documentation. */
  source: 'openapi' | 'rules';
  message: string;
  problems: readonly Problem[];
}

/** Everything that was asked of the REST server, in order. */
export class Journal {
  readonly requests: RecordedRequest[] = [];
  readonly violations: Violation[] = [];
}
