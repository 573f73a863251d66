import type { Dataset, Unit } from '../dataset/types.ts';
import { type Doubt, denominatorDoubts, movedDoubts, reportDoubts } from './doubts.ts';
import { type PortalReport, readReport } from './readReport.ts';
import { type Asked, chartToRows, isEcho, reportToRows } from './rows.ts';
import { type CapturedFile, reportToSource } from './sources.ts';
import { mergeRows, mergeSources, type TableRow, tableToText, textToTable } from './tables.ts';
import { type Matching, matchUnits, type Unmatched } from './units.ts';

export interface PortalImport {
  /** Paths from the data folder; empty where a file could not be trusted. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Why a file is no report, in Vietnamese; with any of these nothing is written. */
  readonly faults: readonly { readonly file: string; readonly fault: string }[];
  readonly unmatched: readonly Unmatched[];
  readonly doubts: readonly Doubt[];
  readonly province: Unit | null;
  /** The reports read, and how many figures came of each. */
  readonly taken: readonly { readonly report: PortalReport; readonly figures: number }[];
}

/**
 * Makes of the portal's answers one table of the province and period, and the rows of their documents. Pure: what is
 * committed already comes through `committed`, which answers the text of a file of the data folder or null.
 */
export function importReports(
  files: readonly CapturedFile[],
  asked: Asked & { readonly province: string | null },
  dataset: Dataset,
  committed: (path: string) => string | null,
): PortalImport {
  const readings = files.map((file) => ({ file, reading: readReport(file.text) }));
  const reports = readings.flatMap(({ file, reading }) =>
    'report' in reading ? [{ file, report: reading.report }] : [],
  );
  const faults = readings.flatMap(({ file, reading }) =>
    'fault' in reading ? [{ file: file.name, fault: reading.fault }] : [],
  );
  const { root, provinceFaults } = oneProvince(reports, asked.province, dataset);
  const province = root === null ? undefined : dataset.units.get(dataset.portalCodes.get(root)?.unit ?? '');
  const told = reports.map(({ report }) => report);
  const allFaults = [...faults, ...provinceFaults, ...repeatedReports(reports)];
  const nothing = {
    files: [],
    faults: allFaults,
    unmatched: [],
    doubts: [],
    province: province ?? null,
    taken: [],
  };
  if (root === null || province === undefined || allFaults.length > 0) return nothing;
  const matching = matchUnits(told, dataset, root);
  const folder = `reports/${province.path}`;
  const pathOf = (period: string): string => `${folder}/observations-${period.toLowerCase()}.csv`;
  const tableOf = (period: string): readonly TableRow[] => textToTable(committed(pathOf(period)) ?? '');
  const taken = reports.map(({ report }) => ({
    report,
    rows: [
      ...reportToRows(report, matching, province, asked),
      ...chartToRows(report, matching, province, asked).filter(
        (row) => !isEcho(row, tableOf(row.period ?? '')),
      ),
    ],
  }));
  const path = pathOf(asked.period.name);
  const old = tableOf(asked.period.name);
  const added = taken.flatMap(({ rows }) => rows);
  const sources = mergeSources(
    textToTable(committed(`${folder}/sources.csv`) ?? ''),
    reports.map(({ file, report }) => reportToSource(report, file, province, asked)),
  );
  return {
    files: [
      { path, text: tableToText('observations', mergeRows(old, added), true) },
      {
        path: `${folder}/sources.csv`,
        text: tableToText(
          'sources',
          sources,
          sources.some(({ unit }) => unit),
        ),
      },
    ],
    faults: [],
    unmatched: matching.unmatched,
    doubts: allDoubts(told, matching, old, added),
    province,
    taken: taken.map(({ report, rows }) => ({ report, figures: rows.length })),
  };
}

function allDoubts(
  told: readonly PortalReport[],
  matching: Matching,
  old: readonly TableRow[],
  added: readonly TableRow[],
): readonly Doubt[] {
  return [
    ...told.flatMap((report) =>
      reportDoubts(report, matching).map((doubt) => ({
        ...doubt,
        sentence: `${report.report.id}: ${doubt.sentence}`,
      })),
    ),
    ...denominatorDoubts(told),
    ...movedDoubts(old, added),
  ];
}

interface Opened {
  readonly file: CapturedFile;
  readonly report: PortalReport;
}

/** The portal's code of the province all reports are of: by its code, else by the name the table has for it. */
function oneProvince(
  reports: readonly Opened[],
  wanted: string | null,
  { portalCodes }: Dataset,
): { readonly root: string | null; readonly provinceFaults: PortalImport['faults'] } {
  const roots = reports.map(({ file, report: { province } }) => ({
    file: file.name,
    name: province.name,
    root: province.code ?? [...portalCodes.values()].find(({ name }) => name === province.name)?.id ?? null,
  }));
  const root = wanted ?? roots.find((one) => one.root !== null)?.root ?? null;
  const provinceFaults = roots.flatMap(({ file, name, root: own }) => {
    if (own === null || !portalCodes.has(own))
      return [
        { file, fault: `data/portal.csv chưa có tỉnh này: ${name}${own === null ? '' : ` (${own})`}.` },
      ];
    return own === root ? [] : [{ file, fault: `Tệp của tỉnh khác: ${name} (${own}), đang nhập ${root}.` }];
  });
  return { root, provinceFaults };
}

function repeatedReports(reports: readonly Opened[]): PortalImport['faults'] {
  return reports.flatMap(({ file, report }, index) => {
    const first = reports.find((other) => other.report.report.id === report.report.id);
    if (first === undefined || first === reports[index]) return [];
    return [{ file: file.name, fault: `Cùng báo cáo ${report.report.id} với ${first.file.name}.` }];
  });
}
