import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { pagesToLookAt } from './built.ts';
import { visitAt } from './visit.ts';

const SCHEMES = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'forced colours', options: { forcedColors: 'active' } },
] as const;

describe.each(SCHEMES)('axe finds nothing in $name', ({ options }) => {
  it.each(pagesToLookAt())('on /%s at 320, 640 and 1280 px', async (address) => {
    const found: string[] = [];
    await visitAt(
      320,
      address,
      async (page) => {
        for (const width of [320, 640, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const { violations } = await new AxeBuilder({ page }).analyze();
          for (const { id, nodes } of violations) {
            found.push(`${width} px: ${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 300)}`);
          }
        }
      },
      options,
    );
    expect(found).toEqual([]);
  });
});
