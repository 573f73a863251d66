/**
 * The nouns of the dataset. Everything here is read-only, plain data: dates are ISO strings
 * (`2026-04-09`), missing is `null` and never 0, and a unit is known by its path
 * (`hai-phong/hai-an`) because an official code can outlive the boundary it named.
 */

export type IsoDate = string;

/** One file as bytes, with its path from the data folder: `reports/hai-phong/hai-an/observations.csv`. */
export interface DataFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where a row stands: file and physical line (1 = first line of the file). */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export type Severity = 'error' | 'warning' | 'notice';

/**
 * One thing an editor should know, complete enough to be mended without asking anybody.
 * `cell` is the address in a spreadsheet (`H17`) or null when the whole row or file is meant;
 * `count` is how many alike places this one message stands for.
 */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly cell: string | null;
  readonly field: string | null;
  readonly found: string;
  /** What is wrong, in Vietnamese: `không có đơn vị này trong units.csv`. */
  readonly says: string;
  readonly expected: string;
  readonly fix: string;
  readonly count: number;
  /** The first lines of the alike places, `line` itself among them. */
  readonly lines: readonly number[];
}

/** x chưa báo cáo, z không áp dụng, n không phát sinh, v đang xác minh: no value; b, p, e: a value with a caveat. */
export type Marker = 'b' | 'p' | 'e' | 'x' | 'z' | 'n' | 'v';

/** Markers nobody types: m contradiction, r revised, u small denominator. */
export type DerivedMarker = 'm' | 'r' | 'u';

/** The classes of window that may stand in one series; windows of different class are never joined. */
export type WindowClass = 'week' | 'month' | 'quarter' | 'half' | 'year' | 'stock' | 'other';

/** What a figure covers: `period` is the name the report gives it, `from`–`to` the days really covered, inclusive. */
export interface Window {
  readonly period: string | null;
  /** null for a stock, which is counted at the end of `to`. */
  readonly from: IsoDate | null;
  readonly to: IsoDate;
  readonly class: WindowClass;
  /** Days covered, inclusive; null for a stock. */
  readonly days: number | null;
}

/** A unit's name and type while they lasted. */
export interface UnitState {
  readonly name: string;
  readonly type: string;
  readonly validFrom: IsoDate;
  /** Last day, null while it lasts. */
  readonly validTo: IsoDate | null;
  readonly instrument: string;
}

export interface Unit {
  /** `hai-phong/hai-an`; a province is `hai-phong`. Unique, also where a code was used twice. */
  readonly path: string;
  readonly code: string;
  readonly slug: string;
  /** Latest name without its type: `Hải An`. */
  readonly name: string;
  /** `phường`, `xã`, `đặc khu`; for a province `tỉnh` or `thành phố`. */
  readonly type: string;
  /** Path of the province, null for a province. */
  readonly province: string | null;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  /** Paths of the units that answer for this one now; empty while it lasts. */
  readonly successors: readonly string[];
  /** Earlier and present names, oldest first; boundaries are the same in all of them. */
  readonly states: readonly UnitState[];
}

/** What the national portal calls a unit; its codes are its own and never those of the statistics office. */
export interface PortalCode {
  /** `H44.100`; a province is `H44`. */
  readonly id: string;
  /** Path of the unit. */
  readonly unit: string;
  /** The name as the portal writes it: `UBND Phường Việt Trì`. */
  readonly name: string;
  /** The portal's key of a province, with which its reports are asked for; null elsewhere. */
  readonly department: string | null;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  /** Points in QĐ 766/QĐ-TTg, null for a group of ours. */
  readonly points: number | null;
  readonly basis: string;
  readonly description: string;
}

export type IndicatorKind = 'rate' | 'count' | 'amount' | 'score';

export interface Indicator {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly kind: IndicatorKind;
  /** flow counts over a window; stock counts at a date. */
  readonly timing: 'flow' | 'stock';
  /** `%` for a rate; `hồ sơ`, `người`, `đồng`… otherwise. */
  readonly unit: string;
  readonly better: 'up' | 'down' | 'none';
  /** What is counted above and below the line, in words; null unless a rate. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly definition: string;
  /** Legal text the definition rests on. */
  readonly basis: string;
  readonly caution: string | null;
  /** What the source itself calls it, where that says something else than `name`. */
  readonly label: string | null;
  /** The most points a score can have; null unless a score of points. */
  readonly max: number | null;
}

/** A sum that must hold within one unit and window: `total` = the sum of `parts`. */
export interface Identity {
  readonly id: string;
  /** Terms: `ho-so-tiep-nhan` (a value), `ty-le-ho-so-truc-tuyen.numerator` or `.denominator` (a count of a rate). */
  readonly total: string;
  readonly parts: readonly string[];
  /** What to say when it does not hold. */
  readonly sentence: string;
}

export interface Service {
  readonly id: string;
  /** Place in the official order, from 1. */
  readonly order: number;
  readonly name: string;
  readonly agency: string;
  /** Who receives the file: `xã`, `tỉnh`, `bộ`… */
  readonly level: string;
}

export type SourceKind = 'report' | 'plan' | 'portal' | 'press';

export interface Source {
  readonly id: string;
  readonly unit: string;
  /** `1804/UBND-VHXH`; null where the document prints none. */
  readonly number: string | null;
  readonly title: string;
  readonly issuer: string;
  readonly date: IsoDate | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly kind: SourceKind;
  readonly url: string | null;
  readonly note: string | null;
  readonly place: Place;
}

/** Take what you need of it by name: its words may be getters, which `{ ...observation }` would leave behind. */
export interface Observation {
  /** Path of the unit. */
  readonly unit: string;
  readonly indicator: string;
  readonly window: Window;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** As given in the file; null where counts are given or nothing is. */
  readonly value: number | null;
  readonly printed: string | null;
  readonly marker: Marker | null;
  readonly source: string;
  readonly locator: string;
  readonly quote: string;
  readonly note: string | null;
  readonly place: Place;
}

export interface ServiceObservation {
  readonly unit: string;
  readonly service: string;
  readonly window: Window;
  readonly total: number | null;
  readonly online: number | null;
  readonly printed: string | null;
  readonly marker: Marker | null;
  readonly obstacle: string | null;
  readonly remedy: string | null;
  readonly source: string;
  readonly locator: string;
  readonly quote: string;
  readonly note: string | null;
  readonly place: Place;
}

export type Comparison = '>=' | '>' | '=' | '<=' | '<';

export interface Target {
  readonly unit: string;
  readonly indicator: string;
  readonly due: IsoDate;
  readonly comparison: Comparison;
  readonly value: number;
  readonly scope: string;
  readonly source: string;
  readonly locator: string;
  readonly quote: string;
  readonly place: Place;
}

export interface Task {
  readonly unit: string;
  readonly task: string;
  readonly lead: string;
  readonly support: string | null;
  /** Last day, null for a standing task (`thường xuyên`). */
  readonly due: IsoDate | null;
  /** As printed: `Quý III/2026`, `Thường xuyên`. */
  readonly duePrinted: string;
  readonly product: string | null;
  readonly status: string | null;
  readonly source: string;
  readonly locator: string;
  readonly place: Place;
}

/** The checks whose failure is a contradiction of the document itself, publishable once acknowledged. */
export type Check =
  | 'rate-mismatch'
  | 'numerator-exceeds-denominator'
  | 'identity-broken'
  | 'conflict'
  /** Seen by a reader, not by arithmetic. */
  | 'reading';

/** An acknowledgement: "the report really prints this"; for `reading`, the finding itself. */
export interface Remark {
  readonly unit: string;
  readonly check: Check;
  /** Indicator id, service id (for a row of services.csv), or null when the document as a whole is meant. */
  readonly indicator: string | null;
  readonly period: string | null;
  readonly comment: string;
  /** Source id and the words that show it; needed where no figure of ours carries them. */
  readonly source: string | null;
  readonly quote: string | null;
  readonly place: Place;
}

/** A contradiction of the documents with themselves, acknowledged and published. */
export interface Contradiction {
  /** Stable: made of unit, check, indicator and period; never a counter. */
  readonly id: string;
  readonly unit: string;
  readonly check: Check;
  readonly indicator: string | null;
  readonly period: string | null;
  /** What the document prints, e.g. `91%`; empty for a reading. */
  readonly printed: string;
  /** What its own counts give, e.g. `99,81%`; empty for a reading. */
  readonly recomputed: string;
  /** Every value given for the figure, as numbers in its own unit; none where it stays open what the value is. */
  readonly values: readonly number[];
  readonly comment: string;
  readonly quote: string | null;
  /** Source ids. */
  readonly sources: readonly string[];
  /** The figures or service rows concerned. */
  readonly places: readonly Place[];
}

export interface Revision {
  readonly date: IsoDate;
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly before: string;
  readonly after: string;
  readonly kind: 'revision' | 'correction';
  readonly reason: string;
  readonly who: string;
  readonly place: Place;
}

export interface SiteInfo {
  readonly title: string;
  readonly publisher: string;
  readonly contact: string;
  readonly licence: string;
  readonly legalNote: string;
  /** Paths of the provinces in scope. */
  readonly provinces: readonly string[];
  /** The figures are made up for tests and benchmarks, and every page has to say so. */
  readonly generated: boolean;
  /** Changes of figures are told from this day on: what was mended before was never published. Null where none is. */
  readonly historySince: IsoDate | null;
  /** The day somebody last went through the whole site; null where nobody did yet. */
  readonly reviewed: IsoDate | null;
}

export interface Dataset {
  readonly site: SiteInfo;
  /** All units by path. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Codes of the national portal by code. */
  readonly portalCodes: ReadonlyMap<string, PortalCode>;
  readonly groups: readonly Group[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly identities: readonly Identity[];
  readonly services: ReadonlyMap<string, Service>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly observations: readonly Observation[];
  readonly serviceObservations: readonly ServiceObservation[];
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  readonly remarks: readonly Remark[];
  readonly contradictions: readonly Contradiction[];
  readonly revisions: readonly Revision[];
  /** There where the dataset holds only the newest figures of large provinces: how many others there are. */
  readonly omitted?: Omitted;
}

/** Figures that are published on the pages of their units and only counted elsewhere. */
export interface Omitted {
  readonly byDocument: readonly {
    readonly unit: string;
    readonly source: string;
    readonly figures: number;
  }[];
  /** By indicator id. */
  readonly byIndicator: Readonly<Record<string, number>>;
}

/** Every problem of some files; `rows` = `published` + rows rejected with a place. */
export interface Tally {
  readonly problems: readonly Problem[];
  readonly rows: number;
  readonly published: number;
}

/** `dataset` is null exactly when some problem is an error. */
export interface Reading extends Tally {
  readonly dataset: Dataset | null;
}
