/** What is put on links to tell where a reader comes from. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|at_\w+|cmpid)$/i;

/** An address without its fragment, which no site is ever sent. What is no address stays as it is. */
export function sentAddress(link: string): string {
  if (!URL.canParse(link)) return link;
  const url = new URL(link);
  url.hash = '';
  return url.href;
}

/** An address without what does not change where it leads: fragment and tracking. What is no address stays as it is. */
export function plainAddress(link: string): string {
  if (!URL.canParse(link)) return link;
  const url = new URL(sentAddress(link));
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}
