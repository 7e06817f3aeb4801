import ipaddr from 'ipaddr.js';

/**
 * Whether a link may lead to an address: one of the public internet, or of the networks (CIDR) that the operator named.
 * Addresses of IPv4 that are written in IPv6 count as what they are.
 */
export function isAllowedAddress(address: string, networks: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address.replace(/%.*$/, ''));
  if (parsed.range() === 'unicast') return true;
  return networks.some((network) => {
    const [base, bits] = ipaddr.parseCIDR(network);
    return base.kind() === parsed.kind() && parsed.match(base, bits);
  });
}
