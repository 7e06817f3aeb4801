import { InOrder } from '../order/in-order.js';

const hosts = new InOrder();

/** Does `work` once nothing else is asked of the host: a site gets one request at a time, whoever wants something of it. */
export function inTurn<T>(host: string, work: () => Promise<T>): Promise<T> {
  return hosts.after(host, work);
}
