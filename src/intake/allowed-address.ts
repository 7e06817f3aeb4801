import ipaddr from 'ipaddr.js';

/** Whatever else of IPv6 is called unicast is given to nobody, or stands for an address of IPv4 (RFC 4291, 2.4 and 2.5.5.1). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether a link may lead to an address: one of the public internet, or of the networks (CIDR) that the operator named.
 * Addresses of IPv4 that are written in IPv6 count as what they are.
 */
export function isAllowedAddress(address: string, networks: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address.replace(/%.*$/, ''));
  if (parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(globalUnicast))) return true;
  return networks.some((network) => {
    const [base, bits] = ipaddr.parseCIDR(network);
    return base.kind() === parsed.kind() && parsed.match(base, bits);
  });
}
