import type { Dataset } from '../src/dataset/types.ts';
import { formatDate } from '../src/format.ts';
import type { UnitDiff } from '../src/queries/datasetDiff.ts';
import type { Figure } from '../src/queries/figure.ts';
import type { Edit } from '../src/queries/rowEdits.ts';
import type { TargetRow } from '../src/queries/wardTargets.ts';
import { checkName, contradictionSentence } from '../src/wording/contradictions.ts';
import { EDIT_NAMES, serviceClaim } from '../src/wording/diff.ts';
import { figureHeadline } from '../src/wording/headline.ts';
import { wardLede } from '../src/wording/lede.ts';
import { standingSentence } from '../src/wording/standing.ts';
import { gapSentence, targetInProse, VERDICTS } from '../src/wording/verdict.ts';
import { figurePhrase, sourceName, windowNameAndDates } from '../src/wording.ts';

/** A table of plain text; an empty cell means that there is nothing on that side. */
export interface ReportTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const NONE = 'chưa có';

/** Everything that an edit does to one unit, the figures themselves first; tables without rows are left out. */
export function unitTables(diff: UnitDiff, before: Dataset, after: Dataset): readonly ReportTable[] {
  return [
    figureTable(diff),
    serviceTable(diff, before, after),
    targetTable(diff, before, after),
    verdictTable(diff),
    headlineTable(diff),
    standingTable(diff),
    contradictionTable(diff),
    sourceTable(diff),
  ].filter(({ rows }) => rows.length > 0);
}

function figureTable({ figures }: UnitDiff): ReportTable {
  const rows = figures.flatMap(({ kind, before, after }) => {
    const either = after ?? before;
    if (either === null) return [];
    const { indicator, window, source, locator } = either;
    return [
      [
        EDIT_NAMES[kind],
        indicator.name,
        windowNameAndDates(window),
        figureClaim(before),
        kind === 'removed' && after === null ? 'không còn' : figureClaim(after),
        `${sourceName(source)}, ${locator}`,
      ],
    ];
  });
  return { caption: 'Số liệu', columns: ['', 'Chỉ số', 'Kỳ', 'Đã công bố', 'Sẽ là', 'Nguồn'], rows };
}

function figureClaim(figure: Figure | null): string {
  if (figure === null) return NONE;
  const letters = figure.markers.map((marker) => ` [${marker}]`).join('');
  return `${figurePhrase(figure)}${letters}`;
}

function serviceTable({ services }: UnitDiff, before: Dataset, after: Dataset): ReportTable {
  const rows = services.flatMap(({ kind, before: was, after: is }) => {
    const either = is ?? was;
    if (either === null) return [];
    const name = (after.services.get(either.service) ?? before.services.get(either.service))?.name;
    return [
      [
        EDIT_NAMES[kind],
        name ?? either.service,
        windowNameAndDates(either.window),
        was === null ? NONE : serviceClaim(was),
        is === null ? 'không còn' : serviceClaim(is),
        sourceText(either, is === null ? before : after),
      ],
    ];
  });
  const columns = ['', 'Dịch vụ', 'Kỳ', 'Đã công bố', 'Sẽ là', 'Nguồn'];
  return { caption: 'Dịch vụ công thiết yếu', columns, rows };
}

function sourceText(row: { readonly source: string; readonly locator: string }, dataset: Dataset): string {
  const source = dataset.sources.get(row.source);
  return source === undefined ? row.source : `${sourceName(source)}, ${row.locator}`;
}

function targetTable({ targets }: UnitDiff, before: Dataset, after: Dataset): ReportTable {
  const rows = targets.flatMap((edit) => {
    const either = edit.after ?? edit.before;
    if (either === null) return [];
    const indicator = after.indicators.get(either.indicator) ?? before.indicators.get(either.indicator);
    const [was, is] = [edit.before, edit.after].map((target) =>
      target === null || indicator === undefined ? 'không có' : targetInProse(target, indicator),
    );
    const source = sourceText(either, edit.after === null ? before : after);
    return [[indicator?.name ?? either.indicator, formatDate(either.due), was ?? '', is ?? '', source]];
  });
  return { caption: 'Chỉ tiêu', columns: ['Chỉ số', 'Hạn', 'Đã công bố', 'Sẽ là', 'Nguồn'], rows };
}

function verdictTable({ verdicts }: UnitDiff): ReportTable {
  const rows = verdicts.flatMap((edit) => {
    const either = edit.after ?? edit.before;
    if (either === null) return [];
    const goal = `${targetInProse(either.target, either.indicator)}, hạn ${formatDate(either.target.due)}`;
    return [[either.indicator.name, goal, verdictText(edit.before), verdictText(edit.after)]];
  });
  return { caption: 'So với chỉ tiêu', columns: ['Chỉ số', 'Chỉ tiêu', 'Đã công bố', 'Sẽ là'], rows };
}

const STANDINGS = { meets: 'đang đáp ứng', misses: 'còn cách', unclear: 'chưa rõ' } as const;

function verdictText(row: TargetRow | null): string {
  if (row === null) return 'không có chỉ tiêu';
  const { judgement, figure, gap, target } = row;
  const standing =
    judgement.verdict === 'tracking' && judgement.stands !== null ? ` (${STANDINGS[judgement.stands]})` : '';
  const missing = gap === null || figure === null ? '' : `. ${gapSentence(gap, figure, target)}`;
  return `${VERDICTS[judgement.verdict].word}${standing}${missing}`;
}

function headlineTable({ headlines, face }: UnitDiff): ReportTable {
  const [was, is] = [face.before, face.after].map((side) =>
    side === null
      ? ''
      : wardLede(side)
          .map(({ text }) => text)
          .join(''),
  );
  const opening = was === is ? [] : [['Mở đầu trang', was ?? '', is ?? '']];
  const lines = headlines.flatMap((edit) => {
    const either = edit.after ?? edit.before;
    if (either === null) return [];
    const { indicator } = either.series;
    const [before, after] = [edit.before, edit.after].map((row) => {
      const newest = row?.lines[0];
      return figureHeadline(newest?.figure ?? null, indicator, newest?.change ?? null);
    });
    return before === after ? [] : [[indicator.name, before ?? '', after ?? '']];
  });
  return { caption: 'Câu trên trang', columns: ['Câu', 'Đã công bố', 'Sẽ là'], rows: [...opening, ...lines] };
}

function standingTable({ standings }: UnitDiff): ReportTable {
  const rows = standings.map(({ before, after }) => [
    (after ?? before)?.indicator.name ?? '',
    standingSentence(before),
    standingSentence(after),
  ]);
  return { caption: 'Vị trí so với nơi khác', columns: ['Chỉ số', 'Đã công bố', 'Sẽ là'], rows };
}

function contradictionTable({ contradictions }: UnitDiff): ReportTable {
  const rows = contradictions.flatMap((edit) => {
    const found = (edit.after ?? edit.before)?.contradiction;
    const subject = (edit.after ?? edit.before)?.subject;
    if (found === undefined) return [];
    const sentence = contradictionSentence(found);
    const words = sentence === '' ? found.comment : sentence;
    return [[fate(edit), checkName(found.check), subject ?? 'cả văn bản', words]];
  });
  return { caption: 'Mâu thuẫn', columns: ['', 'Phép kiểm tra', 'Về', 'Nội dung'], rows };
}

function fate(edit: Edit<unknown>): string {
  if (edit.before === null) return 'hiện ra';
  return edit.after === null ? 'mất đi' : 'đổi lời';
}

function sourceTable({ sources }: UnitDiff): ReportTable {
  const rows = sources.flatMap((edit) => {
    const source = edit.after ?? edit.before;
    if (source === null) return [];
    const kind = edit.before === null ? 'added' : edit.after === null ? 'removed' : 'changed';
    return [[EDIT_NAMES[kind], source.id, sourceName(source), source.title]];
  });
  return { caption: 'Văn bản', columns: ['', 'Mã', 'Số và ngày', 'Tên'], rows };
}
