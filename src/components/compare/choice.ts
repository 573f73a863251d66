/** What a reader compares, as the address of the page carries it: `?noi=a/b,c/d&chi-so=x,y&ky=2026-04`. */
export interface ComparisonChoice {
  /** Paths of the units, in the order chosen. */
  readonly units: readonly string[];
  /** Ids; empty for what can be compared best. */
  readonly indicators: readonly string[];
  /** Null for the newest window the units share. */
  readonly window: string | null;
}

/** More places than this do not fit beside each other. */
export const MOST_PLACES = 4;

/** The choice of an address; places may come in one list, or one by one in the fields of the form (`noi`, `noi-2`). */
export function addressToChoice(search: string): ComparisonChoice {
  const asked = [...new URLSearchParams(search)];
  const listed = (name: RegExp): readonly string[] => {
    const values = asked.filter(([key]) => name.test(key)).flatMap(([, value]) => value.split(','));
    return [...new Set(values.map((value) => value.trim()))].filter((value) => value !== '');
  };
  return {
    units: listed(/^noi(-\d)?$/)
      .filter(isPath)
      .slice(0, MOST_PLACES),
    indicators: listed(/^chi-so$/),
    window: listed(/^ky$/)[0] ?? null,
  };
}

/** Only what looks like the path of a unit is ever asked of the server. */
function isPath(text: string): boolean {
  return /^[a-z0-9-]+\/[a-z0-9-]+$/.test(text);
}

/** The address of a choice, empty for none; one choice has one address. */
export function choiceToAddress({ units, indicators, window }: ComparisonChoice): string {
  const parts = [
    { name: 'noi', values: units },
    { name: 'chi-so', values: indicators },
    { name: 'ky', values: window === null ? [] : [window] },
  ].filter(({ values }) => values.length > 0);
  if (units.length === 0) return '';
  return `?${parts.map(({ name, values }) => `${name}=${values.map(plain).join(',')}`).join('&')}`;
}

/** A slash needs no escape in a query, and a link is read by people too. */
function plain(value: string): string {
  return encodeURIComponent(value).replaceAll('%2F', '/');
}
