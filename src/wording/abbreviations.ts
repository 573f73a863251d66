import { compareVietnamese, fold } from '../format.ts';
import { GLOSSARY_TERMS } from './glossary.ts';

/** A shortening that documents use, written out, and its place on the page of terms. */
export interface Abbreviation {
  readonly short: string;
  readonly full: string;
  readonly id: string;
}

/** Shortenings that only have to be written out; those that also need a meaning are terms of the glossary. */
const PLAIN: readonly (readonly [short: string, full: string])[] = [
  ['ATTT', 'an toàn thông tin'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['BHYT', 'bảo hiểm y tế'],
  ['CATP', 'Công an thành phố'],
  ['CCHC', 'cải cách hành chính'],
  ['CNTT', 'công nghệ thông tin'],
  ['CSDL', 'cơ sở dữ liệu'],
  ['DVC', 'dịch vụ công'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['MCĐT', 'một cửa điện tử'],
  ['PVHCC', 'phục vụ hành chính công'],
  ['SIPAS', 'chỉ số hài lòng về sự phục vụ hành chính'],
  ['THCS', 'trung học cơ sở'],
  ['THPT', 'trung học phổ thông'],
  ['UBND', 'Ủy ban nhân dân'],
];

export const PLAIN_ABBREVIATIONS: readonly Abbreviation[] = PLAIN.map(([short, full]) => ({
  short,
  full,
  id: `tat-${fold(short)}`,
})).sort((a, b) => compareVietnamese(a.short, b.short));

/** Every shortening that is written out where a page first uses it. */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  ...PLAIN_ABBREVIATIONS,
  ...GLOSSARY_TERMS.flatMap(({ id, term, full }) =>
    full !== null && /^(\p{Lu}{2,}|VNeID)$/u.test(term) ? [{ short: term, full, id }] : [],
  ),
];
