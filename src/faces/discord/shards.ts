import { type SessionInfo, SimpleShardingStrategy } from 'discord.js';

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/**
 * discord.js's own connection to the gateway, but that one which was destroyed stays so, and that no address is taken to
 * resume at which cannot be right.
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
  if (!given || !URL.canParse(given) || !/^wss?:$/.test(new URL(given).protocol)) return gateway;
  return isDiscords(given) && !isDiscords(gateway) ? gateway : given;
}

const isDiscords = (address: string) => /(?:^|\.)discord(?:app)?\.(?:gg|com)$/.test(new URL(address).hostname);
