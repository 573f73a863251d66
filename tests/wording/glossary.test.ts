import { expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.ts';
import { readDataFolder } from '../../src/loadDataset.ts';
import { GLOSSARY_TERMS, MEANING_KINDS } from '../../src/wording/glossary.ts';

const { dataset } = readDataset(readDataFolder('data'), { today: '2026-11-22' });

test('every term leads to indicators there are', () => {
  const unknown = GLOSSARY_TERMS.flatMap(({ id, indicators }) =>
    indicators
      .filter((indicator) => dataset?.indicators.has(indicator) !== true)
      .map((name) => `${id}: ${name}`),
  );
  expect(unknown).toEqual([]);
  expect(GLOSSARY_TERMS.filter(({ indicators }) => indicators.length === 0)).toEqual([]);
});

test('each has an anchor of its own and stands in dictionary order', () => {
  const ids = GLOSSARY_TERMS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  const names = GLOSSARY_TERMS.map(({ term }) => term);
  expect(names.indexOf('Chữ ký số')).toBeLessThan(names.indexOf('CNSCĐ'));
  expect(names.indexOf('DVCTT')).toBeLessThan(names.indexOf('Đề án 06'));
});

test('what is said in the name of a text names the text; our own words are marked as ours', () => {
  expect(
    GLOSSARY_TERMS.filter(({ kind, basis }) => kind === 'law' && basis === null).map(({ id }) => id),
  ).toEqual([]);
  expect(MEANING_KINDS.own).toContain('Lời của trang');
});

test('whole sentences, composed letters, no more than 45 words to each', () => {
  for (const { id, meaning } of GLOSSARY_TERMS) {
    expect(meaning, id).toMatch(/\.$/);
    expect(meaning).toBe(meaning.normalize('NFC'));
    for (const sentence of meaning.split(/(?<=\.) /))
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(45);
  }
});
