import type { Kind } from '../schemas/components.ts';

/** What a unit is: a point of some kind, or a passage outside every point. */
export type UnitKind = Kind | 'passage';

/** What search finds: a point or a passage of a notice, in one script, as a reader is shown it. */
export interface Unit {
  /** The fragment of its address: a point, a part, a group, or the section of a passage. */
  id: string;
  kind: UnitKind;
  /** What it is called: 發現問題4, or the title of its section. */
  name: string;
  /** Ids of the bodies it speaks of. */
  bodies: string[];
  text: string;
  /** The words that introduce its group, which say of whom a finding speaks. */
  lead?: string;
}

/** A file of `corpus/units/`: a notice cut into its units, in the order of the text. */
export interface UnitsFile {
  id: string;
  title: string;
  /** ISO 8601, or empty where the source has none. */
  date: string;
  /** Its place, by the name in zh-Hans as in addresses, and as readers see it. */
  place: string;
  placeName: string;
  genre: string;
  units: Unit[];
}

/** The filters of the index, in the order in which they are shown. */
export const filterNames = ['kind', 'body', 'year', 'place', 'genre'] as const;
export type FilterName = (typeof filterNames)[number];

/** Chosen values of each filter; of one filter any of them has to be met. */
export type Chosen = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** A filter with its options: each value, and its name for readers. */
export interface Filter {
  name: FilterName;
  options: readonly (readonly [value: string, name: string])[];
}

/** `corpus/search.<script>.json`: what search needs besides the index. */
export interface Manifest {
  /** Number of notices. */
  total: number;
  /** Changes when the index does. */
  tag: string;
  /** Characters that count as one, each group led by the one they are folded to. */
  fold: string;
  /** Every character of the folded corpus. */
  characters: string;
  /** A word of everyday use, then what the notices write. */
  synonyms: readonly (readonly string[])[];
  filters: readonly Filter[];
  /** Other names of bodies, by id. */
  also: Readonly<Record<string, readonly string[]>>;
  words: Readonly<Record<string, string>>;
}

/** The values of every filter that a unit of a notice has. */
export function getValues(
  { kind, bodies }: Pick<Unit, 'kind' | 'bodies'>,
  { date, place, genre }: Pick<UnitsFile, 'date' | 'place' | 'genre'>,
): Record<FilterName, string[]> {
  const given = (value: string): string[] => (value ? [value] : []);
  return {
    kind: [kind],
    body: [...bodies],
    year: given(date.slice(0, 4)),
    place: given(place),
    genre: given(genre),
  };
}

/** Whether a unit has a chosen value of each filter in which one is chosen. */
export function passes(unit: Unit, notice: UnitsFile, chosen: Chosen): boolean {
  const values = getValues(unit, notice);
  return filterNames.every((name) => {
    const wanted = chosen[name] ?? [];
    return wanted.length === 0 || wanted.some((value) => values[name].includes(value));
  });
}

/** The names of kinds and bodies as readers know them, by `kind:…` and `body:…`. */
export type Names = ReadonlyMap<string, string>;

/** Every name of each kind and body, one a line. */
export function getNames({ filters, also }: Pick<Manifest, 'filters' | 'also'>): Names {
  const named = filters.filter(({ name }) => name === 'kind' || name === 'body');
  return new Map(
    named.flatMap(({ name, options }) =>
      options.map(([value, own]) => {
        const others = name === 'body' ? (also[value] ?? []) : [];
        return [`${name}:${value}`, [own, ...others].join('\n')] as const;
      }),
    ),
  );
}
