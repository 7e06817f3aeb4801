import type { ServerResponse } from 'node:http';

/** What goes wrong with a request: no answer ever, a line that breaks, or an answer of the test's own. */
export type Mishap = 'hang' | 'reset' | { status: number; body?: unknown; headers?: Record<string, string> };

interface Planned {
  matches: (method: string, path: string) => boolean;
  mishap: Mishap;
  /** Whether the request is done before its answer goes wrong. */
  done: boolean;
  times: number;
}

/** Mishaps that tests have planned for requests to come. */
export class Mishaps {
  private readonly planned: Planned[] = [];

  plan(planned: Planned): void {
    this.planned.push(planned);
  }

  /** The mishap of this request, if any; it counts. */
  take(method: string, path: string): Planned | undefined {
    const found = this.planned.find((planned) => planned.times > 0 && planned.matches(method, path));
    if (found) found.times -= 1;
    return found;
  }
}

/** Lets it happen. @returns the status that the client sees, 0 for none */
export function befall(response: ServerResponse, mishap: Mishap): number {
  if (mishap === 'hang') return 0;
  if (mishap === 'reset') {
    response.socket?.destroy();
    return 0;
  }
  const { status, body, headers } = mishap;
  response.writeHead(status, { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
  return status;
}
