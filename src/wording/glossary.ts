import { compareVietnamese } from '../format.ts';
import { NUMBER_TERMS } from './glossary/numbers.ts';
import { PEOPLE_TERMS } from './glossary/people.ts';
import { SERVICE_TERMS } from './glossary/services.ts';
import type { Term } from './glossary/term.ts';

/** Whose words a meaning is in; always said beside it. */
export const MEANING_KINDS: Readonly<Record<Term['kind'], string>> = {
  law: 'Nội dung theo văn bản, viết lại cho ngắn',
  portal:
    'Theo công thức Cổng Dịch vụ công quốc gia dùng năm 2026, đọc qua nguồn thứ ba, chưa đối chiếu văn bản gốc',
  own: 'Lời của trang, không phải định nghĩa trong văn bản',
};

/** Every term of the reports and of this site, in dictionary order. */
export const GLOSSARY_TERMS: readonly Term[] = [...SERVICE_TERMS, ...PEOPLE_TERMS, ...NUMBER_TERMS].sort(
  (a, b) => compareVietnamese(a.term.toLowerCase(), b.term.toLowerCase()),
);
