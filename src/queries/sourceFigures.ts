import type { Unit } from '../dataset/types.ts';
import type { Figure } from './figure.ts';
import type { SourceUse } from './sourceList.ts';

/** A document of more figures about other places than this names the places; their pages carry the figures. */
const MOST_ROWS = 300;

/** What the page of a document shows of its figures. */
export interface SourceFigures {
  /** In full; of each other place the first one is marked. */
  readonly rows: readonly { readonly figure: Figure; readonly isFirst: boolean }[];
  /** Other places, each with one of its figures and how many there are; empty where all of them stand in full. */
  readonly places: readonly { readonly unit: Unit; readonly figure: Figure; readonly count: number }[];
}

/** The figures taken from a document: its own unit's in full, those of others too unless they are many. */
export function sourceFigures({ source, figures }: Pick<SourceUse, 'source' | 'figures'>): SourceFigures {
  const isOwn = ({ unit }: Figure): boolean => unit.path === source.unit;
  const others = figures.filter((figure) => !isOwn(figure));
  const isMany = others.length > MOST_ROWS;
  const met = new Set<Unit>();
  const rows = (isMany ? figures.filter(isOwn) : figures).map((figure) => {
    const isFirst = isOwn(figure) || !met.has(figure.unit);
    met.add(figure.unit);
    return { figure, isFirst };
  });
  const byPlace = Map.groupBy(isMany ? others : [], ({ unit }) => unit);
  return {
    rows,
    places: [...byPlace].flatMap(([unit, own]) =>
      own.slice(0, 1).map((figure) => ({ unit, figure, count: own.length })),
    ),
  };
}
