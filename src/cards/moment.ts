/** A moment (ISO 8601, UTC) as people read it: "2026-01-31 14:05 UTC". */
export function momentText(moment: string): string {
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;
}
