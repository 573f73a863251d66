import { describe, expect, test } from 'vitest';
import { documentSpans } from '../../src/charts/documentSpans.ts';
import { PAINT } from '../../src/charts/paint.ts';
import { serviceBars } from '../../src/charts/serviceBars.ts';
import { unitDots } from '../../src/charts/unitDots.ts';
import { type Drawn, inherited, readSvg } from './drawn.ts';
import { figure, rate, sampleSource, sampleUnit, target } from './samples.ts';
import { serviceRow } from './serviceCases.ts';

const words = ({ texts }: Drawn): readonly string[] => texts.map(({ text }) => text);
const rectsOf = ({ elements }: Drawn, fill: string): readonly Element[] =>
  elements.filter((element) => element.localName === 'rect' && inherited(element, 'fill') === fill);
const size = (rect: Element | undefined): number => Number(rect?.getAttribute('width'));

describe('bars of services', () => {
  const many = [
    serviceRow(1, 'Khai sinh', 521, 400),
    serviceRow(2, 'Thường trú', 100, 100),
    serviceRow(3, 'Tạm trú', null, null, { marker: 'x' }),
    serviceRow(4, 'Tạm vắng', null, null, { marker: 'n' }),
    serviceRow(5, 'Hộ chiếu', null, null, { marker: 'z' }),
    serviceRow(6, 'Con dấu', null, null, { marker: 'z' }),
    serviceRow(7, 'Khai tử', 700, 700),
  ];
  const picture = readSvg('', serviceBars(many, 640));

  test('the most used comes first, then none arose, then not reported; what a commune does not do is counted', () => {
    const names = words(picture).filter((text) => /^(Khai|Thường|Tạm|Hộ|Con|\d+ dịch)/.test(text));
    expect(names).toEqual([
      'Khai tử',
      'Khai sinh',
      'Thường trú',
      'Tạm vắng',
      'Tạm trú',
      '2 dịch vụ không thuộc thẩm quyền cấp xã.',
    ]);
  });

  test('nought, not reported and a part online read differently', () => {
    expect(words(picture)).toEqual(
      expect.arrayContaining(['0 không phát sinh', 'chưa báo cáo', '400 / 521', '700']),
    );
  });

  test('online and not online together are as long as the total on one scale', () => {
    const [, sharePart, whole] = rectsOf(picture, PAINT.accent).map(size);
    const missing = size(rectsOf(picture, PAINT.missing)[0]) + 1;
    expect(((sharePart ?? 0) + missing) / (whole ?? 1)).toBeCloseTo(5.21, 1);
  });

  test('a folded bar says so in words', () => {
    const giant = [...many, serviceRow(8, 'Căn cước', 9000, 9000), serviceRow(9, 'Kết hôn', 3, 3)];
    expect(words(readSvg('', serviceBars(giant, 640))).join(' ')).toContain('Một dòng đầy là 1.500 hồ sơ');
    expect(words(picture).join(' ')).not.toContain('dòng đầy');
  });

  test('without the part online nothing is claimed of it', () => {
    const silent = readSvg('', serviceBars([serviceRow(1, 'Khai sinh', 12, null)], 640));
    expect(rectsOf(silent, PAINT.accent)).toEqual([]);
    expect(words(silent)).toContain('không nêu phần trực tuyến');
  });
});

describe('dots of units', () => {
  const unit = (name: string): ReturnType<typeof sampleUnit> => sampleUnit(name, name);
  const list = [
    rate('2026-01-01', '2026-06-30', 10, 90, { unit: unit('An Hải') }),
    rate('2026-03-10', '2026-04-09', 89, 90, { unit: unit('Cát Bi') }),
    figure('2026-03-01', '2026-03-31', null, { unit: unit('Đông Hải'), markers: ['x'] }),
  ];

  test('stand in the order they are given in, never by value, and no rank is written', () => {
    const names = words(readSvg('', unitDots(list, 640))).filter((text) => text.startsWith('Phường'));
    expect(names).toEqual(['Phường An Hải', 'Phường Cát Bi', 'Phường Đông Hải']);
    expect(words(readSvg('', unitDots(list, 640))).join(' ')).not.toMatch(/hạng|thứ|top|#\d/i);
  });

  test('each row names its window', () => {
    expect(words(readSvg('', unitDots(list, 320)))).toEqual(
      expect.arrayContaining(['6 tháng đầu năm 2026', '10/03–09/04/2026', 'tháng 3/2026']),
    );
  });

  test('a long list says once what stands with every figure, and names only windows that are another', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      rate('2026-08-01', '2026-08-31', 60 + index, 90, { unit: unit(`Số ${index}`), markers: ['p'] }),
    );
    const odd = rate('2026-07-01', '2026-07-31', 80, 90, { unit: unit('Xa'), markers: ['p'] });
    for (const width of [320, 640] as const) {
      const said = words(readSvg('', unitDots([...many, odd], width)));
      expect(said.join(' ').match(/\[p\]/g)).toHaveLength(1);
      expect(said.join(' ')).toContain('Mọi con số ở đây: [p].');
      expect(said.filter((text) => text.startsWith('tháng'))).toEqual(['tháng 7/2026']);
    }
    expect(words(readSvg('', unitDots([...many.slice(0, 3), odd], 640))).join(' ')).toContain('[p]');
  });

  test('a unit without a figure keeps its row and has no dot', () => {
    const picture = readSvg('', unitDots(list, 640));
    expect(picture.elements.filter(({ localName }) => localName === 'circle')).toHaveLength(2);
    expect(words(picture)).toContain('chưa báo cáo');
  });

  test('a scale that does not begin at 0 says so', () => {
    const high = [rate('2026-03-10', '2026-04-09', 800, 900, { unit: unit('Cát Bi') })];
    expect(words(readSvg('', unitDots(high, 640)))).toContain('Trục bắt đầu từ 50%, không từ 0.');
    expect(words(readSvg('', unitDots(list, 640))).join(' ')).not.toContain('Trục bắt đầu');
    const low = unitDots(high, 640, { targets: [target(20, '2026-12-31')] });
    expect(words(readSvg('', low)).join(' ')).not.toContain('Trục bắt đầu');
  });
});

describe('spans of documents', () => {
  const unit = sampleUnit();

  test('a plan is a frame, a report is filled, a document without days is a ring on its date', () => {
    const report = { unit, source: sampleSource('a', '2026-03-10', '2026-04-09') };
    const plan = { unit, source: sampleSource('b', '2026-01-01', '2026-12-31', { kind: 'plan' }) };
    const press = { unit, source: sampleSource('c', null, null, { date: '2026-05-20', kind: 'press' }) };
    const picture = readSvg('', documentSpans([report, plan, press], 640));
    expect(rectsOf(picture, PAINT.accent)).toHaveLength(1);
    expect(rectsOf(picture, PAINT.paper)).toHaveLength(1);
    expect(picture.elements.filter(({ localName }) => localName === 'circle')).toHaveLength(1);
    expect(words(picture)).toEqual(expect.arrayContaining(['10/03–09/04/2026', 'ngày 20/05/2026']));
  });

  test('without any date there is nothing to draw', () => {
    expect(documentSpans([{ unit, source: sampleSource('d', null, null, { date: null }) }], 640)).toBe('');
    expect(documentSpans([], 640)).toBe('');
    expect(serviceBars([], 640)).toBe('');
    expect(unitDots([], 640)).toBe('');
  });
});
