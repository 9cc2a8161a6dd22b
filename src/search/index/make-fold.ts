/**
 * Makes the groups of characters that search takes for one, as a manifest holds them.
 *
 * @param pairs characters that are forms of each other: OpenCC’s, and those of the two editions
 * @param corpus every character of the corpus, in both scripts
 * @returns groups with a member in the corpus, each led by that member, separated by spaces
 */
export function makeFold(
  pairs: Iterable<readonly [string, string]>,
  corpus: ReadonlySet<string>,
): string {
  const parents = new Map<string, string>();
  const find = (character: string): string => {
    let root = character;
    for (let parent = parents.get(root); parent && parent !== root; parent = parents.get(root))
      root = parent;
    return root;
  };
  for (const [one, other] of pairs) {
    const [a, b] = [find(one), find(other)];
    for (const root of [a, b]) if (!parents.has(root)) parents.set(root, root);
    if (a !== b) parents.set(a, b);
  }
  const groups = new Map<string, string[]>();
  for (const character of [...parents.keys(), ...corpus]) {
    const root = find(character);
    const group = groups.get(root);
    if (!group) groups.set(root, [character]);
    else if (!group.includes(character)) group.push(character);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1 && group.some((character) => corpus.has(character)))
    .map((group) =>
      group.sort((a, b) => Number(corpus.has(b)) - Number(corpus.has(a)) || compare(a, b)).join(''),
    )
    .sort(compare)
    .join(' ');
}

/** The pairs in which two editions of the same words differ, each once. */
export function collectPairs(one: string, other: string): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  const others = other[Symbol.iterator]();
  for (const character of one) {
    const form = others.next().value ?? character;
    if (form !== character) pairs.set(character + form, [character, form]);
  }
  return [...pairs.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
