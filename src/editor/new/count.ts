/** Counts one more of `kind`, and says how many there are now. */
export function count(kind: string, counts: Map<string, number>): number {
  const now = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, now);
  return now;
}
