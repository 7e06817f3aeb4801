import { type SessionInfo, SimpleShardingStrategy, WebSocketShardEvents } from 'discord.js';

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/**
 * discord.js's own connection to the gateway, but that one which was destroyed stays so, that no address is taken to
 * resume at which cannot be right, and that a READY without servers names none.
 */
export class SteadyShards extends SimpleShardingStrategy {
  constructor(manager: Manager) {
    super(manager);
    const { options } = manager;
    const { updateSessionInfo: keep } = options;
    options.updateSessionInfo = async (id: number, session: SessionInfo | null) => {
      if (session === null) return keep(id, null);
      const { url } = await manager.fetchGatewayInformation();
      return keep(id, { ...session, resumeURL: resumeAddress(session.resumeURL, url) });
    };
    // Before discord.js hears of it.
    manager.on(WebSocketShardEvents.Ready, ({ data }) => {
      data.guilds ??= [];
    });
  }

  override async destroy(...options: Parameters<SimpleShardingStrategy['destroy']>): Promise<void> {
    // No part of the public interface; but one that waits to connect again is idle, and would connect all the same.
    const { shards } = this as unknown as { readonly shards: ReadonlyMap<number, object> };
    for (const shard of shards.values()) Object.assign(shard, { internalConnect: async () => {} });
    await super.destroy(...options);
  }
}

/** The gateway's own address where none, a broken one or, by a server that imitates Discord, Discord's is given. */
function resumeAddress(given: string | null | undefined, gateway: string): string {
  const address = gatewayAddress(given);
  return address === null || (isDiscords(address) && !isDiscords(gateway)) ? gateway : address;
}

const isDiscords = (address: string) => /(?:^|\.)discord(?:app)?\.(?:gg|com)$/.test(new URL(address).hostname);

/** A server's word for where its gateway is, without the query that discord.js adds itself; null where it cannot be right. */
export function gatewayAddress(given: unknown): string | null {
  if (typeof given !== 'string' || !URL.canParse(given)) return null;
  const { protocol, host, pathname } = new URL(given);
  return /^wss?:$/.test(protocol) ? `${protocol}//${host}${pathname}` : null;
}
