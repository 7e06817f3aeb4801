import { invalidForm, refusal } from '../api-error.js';
import type { Core } from '../core.js';
import { type Json, objects } from '../json.js';
import { noContent, ok, type RestRequest, type Route } from '../rest-router.js';

/** Application commands, global and of one server. */
export function commandRoutes(core: Core): Route[] {
  const { commands, world } = core;
  return ['/applications/:application_id/commands', '/applications/:application_id/guilds/:guild_id/commands'].flatMap(
    (path): Route[] => {
      const scope = ({ params }: RestRequest): string => {
        if (params('application_id') !== world.app.id) throw refusal.missingAccess();
        if (!path.includes(':guild_id')) return '';
        const guild = world.guilds.get(params('guild_id'));
        if (!guild?.members.has(world.app.id)) throw refusal.missingAccess();
        return guild.id;
      };
      return [
        { method: 'GET', path, handle: (request) => ok(commands.list(scope(request))) },
        { method: 'PUT', path, handle: (request) => ok(commands.replace(list(request.body), scope(request))) },
        {
          method: 'POST',
          path,
          handle: (request) => {
            const { command, created } = commands.upsert(request.json, scope(request));
            return { status: created ? 201 : 200, body: command };
          },
        },
        {
          method: 'GET',
          path: `${path}/:command_id`,
          handle: (request) => ok(commands.get(request.params('command_id'), scope(request))),
        },
        {
          method: 'PATCH',
          path: `${path}/:command_id`,
          handle: (request) => ok(commands.patch(request.params('command_id'), request.json, scope(request))),
        },
        {
          method: 'DELETE',
          path: `${path}/:command_id`,
          handle: (request) => {
            commands.remove(request.params('command_id'), scope(request));
            return noContent;
          },
        },
      ];
    },
  );
}

function list(body: unknown): Json[] {
  if (!Array.isArray(body)) throw invalidForm([{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Must be a list.' }]);
  return objects(body);
}
