/** The last request to each host. */
const last = new Map<string, Promise<void>>();

/** Does `work` once nothing else is asked of the host: a site gets one request at a time, whoever wants something of it. */
export function inTurn<T>(host: string, work: () => Promise<T>): Promise<T> {
  const done = (last.get(host) ?? Promise.resolve()).then(work);
  const over = done.then(
    () => {},
    () => {},
  );
  last.set(host, over);
  void over.then(() => {
    if (last.get(host) === over) last.delete(host);
  });
  return done;
}
