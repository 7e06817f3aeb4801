import { refusal } from '../api-error.js';
import type { Core } from '../core.js';
import { ok, type Route } from '../rest-router.js';
import { wireChannel, wireGuildSummary, wireMemberWithUser, wireRole, wireUser } from '../wire.js';
import type { Guild } from '../world.js';

/** Gateway address, the application and its user, servers. */
export function selfRoutes(core: Core): Route[] {
  const { world } = core;
  const url = () => core.base().replace('http', 'ws');
  const application = () => ({
    id: world.app.id,
    name: world.app.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    summary: '',
    verify_key: '0'.repeat(64),
    flags: 0,
    approximate_guild_count: world.guilds.size,
    bot: wireUser(world.app),
    integration_types_config: { 0: {}, 1: {} },
  });
  const joined = (id: string): Guild => {
    const guild = world.guilds.get(id);
    if (!guild?.members.has(world.app.id)) throw refusal.unknownGuild();
    return guild;
  };
  const get = (path: string, handle: Route['handle'], auth: 'bot' | 'token' = 'bot'): Route => ({
    method: 'GET',
    path,
    handle,
    auth,
  });
  return [
    get('/gateway', () => ok({ url: url() }), 'token'),
    get('/gateway/bot', () =>
      ok({
        url: url(),
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: core.identifiesLeft(),
          reset_after: 86_400_000,
          max_concurrency: 1,
        },
        ...core.gatewayBot,
      }),
    ),
    get('/users/@me', () => ok({ ...wireUser(world.app), verified: true, mfa_enabled: false, email: null, flags: 0 })),
    get('/users/@me/guilds', () =>
      ok(
        [...world.guilds.values()]
          .filter((guild) => guild.members.has(world.app.id))
          .map(({ id, name }) => ({ id, name, icon: null, owner: false })),
      ),
    ),
    get('/users/:user_id', ({ params }) => {
      const user = world.users.get(params('user_id'));
      if (!user) throw refusal.unknownUser();
      return ok(wireUser(user));
    }),
    {
      method: 'POST',
      path: '/users/@me/channels',
      handle: ({ json }) => {
        const user = world.users.get(String(json.recipient_id));
        if (!user) throw refusal.unknownUser();
        return ok(wireChannel(world, world.directChannel(user.id)));
      },
    },
    get('/applications/@me', () => ok(application())),
    get('/oauth2/applications/@me', () => ok(application())),
    get('/guilds/:guild_id', ({ params }) => ok(wireGuildSummary(joined(params('guild_id'))))),
    get('/guilds/:guild_id/roles', ({ params }) => {
      const guild = joined(params('guild_id'));
      return ok([...guild.roles.values()].map((role) => wireRole(guild, role)));
    }),
    get('/guilds/:guild_id/channels', ({ params }) => {
      const guild = joined(params('guild_id'));
      return ok(
        [...world.channels.values()]
          .filter((channel) => channel.guildId === guild.id && !channel.thread)
          .map((channel) => wireChannel(world, channel)),
      );
    }),
    get('/guilds/:guild_id/threads/active', ({ params }) =>
      ok({
        threads: world.activeThreads(joined(params('guild_id')).id).map((channel) => wireChannel(world, channel)),
        members: [],
      }),
    ),
    get('/guilds/:guild_id/members/:user_id', ({ params }) => {
      const guild = joined(params('guild_id'));
      const member = guild.members.get(params('user_id'));
      if (!member) throw refusal.unknownMember();
      return ok(wireMemberWithUser(world, member));
    }),
  ];
}
