import { describe, expect, test } from 'vitest';
import { type SaidService, servicesDescription, servicesHeadline } from '../../src/wording/services.ts';

function row(
  name: string,
  total: number | null,
  online: number | null,
  marker: string | null = null,
): SaidService {
  return { service: { name }, total, online, marker };
}

describe('the table of essential services', () => {
  const identity = row('Cấp lại, đổi thẻ căn cước', 1601, 1593);
  const residence = row('Đăng ký thường trú', 521, 521);
  test.each<[readonly SaidService[], string]>([
    [[identity, residence], 'Cấp lại, đổi thẻ căn cước: 1.601 trên 2.122 hồ sơ; 8 không trực tuyến'],
    [
      [residence, row('Khai sinh', 107, 107)],
      'Đăng ký thường trú chiếm 521 trên 628 hồ sơ; tất cả nộp trực tuyến',
    ],
    [[row('Đăng ký thường trú', 1022, null), residence], 'Đăng ký thường trú chiếm 1.022 trên 1.543 hồ sơ'],
    [
      [
        row('Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế', 11, 10),
        row('Khai tử', 1, 1),
      ],
      '2 dịch vụ có 12 hồ sơ; 1 không trực tuyến',
    ],
    [[row('Khai tử', 3, 4)], 'Khai tử chiếm 3 trên 3 hồ sơ'],
    [[row('Khai tử', null, null, 'n'), row('Kết hôn', 0, 0)], '2 dịch vụ đều không phát sinh hồ sơ'],
    [[row('Khai tử', null, null, 'x')], 'Chưa có số liệu của 1 dịch vụ'],
  ])('case %#', (rows, headline) => {
    const said = servicesHeadline(rows);
    expect(said).toBe(headline);
    expect(said.split(' ').length).toBeLessThanOrEqual(15);
  });

  test('the description counts each kind of nothing apart', () => {
    const rows = [
      residence,
      identity,
      row('a', null, null, 'x'),
      row('b', null, null, 'z'),
      row('c', null, null, 'n'),
      row('d', 0, 0),
      row('e', null, null, 'v'),
      row('Khai tử', 4, null),
    ];
    expect(servicesDescription(rows)).toBe(
      '8 dịch vụ: 3 có hồ sơ, 2 không phát sinh, 1 chưa báo cáo, 1 không áp dụng, 1 đang xác minh. ' +
        'Cấp lại, đổi thẻ căn cước: 1.601 hồ sơ, 1.593 trực tuyến; Đăng ký thường trú: 521 hồ sơ, đều trực tuyến; Khai tử: 4 hồ sơ.',
    );
    expect(servicesDescription([row('a', null, null, 'x')])).toBe('1 dịch vụ: 1 chưa báo cáo.');
  });
});
