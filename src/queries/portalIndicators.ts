/**
 * What the national portal counts of every commune, in the order a reader asks: what came in, how it was answered, how
 * it was paid, digitised and taken. They stand in for a ward's own figures where it has sent none.
 */
export const PORTAL_INDICATORS = [
  'cong-ho-so-tiep-nhan',
  'cong-ty-le-tinh-dung-han',
  'cong-ho-so-khong-tinh-dung-han',
  'cong-thoi-gian-giai-quyet',
  'cong-ty-le-thanh-toan-truc-tuyen',
  'cong-ty-le-ket-qua-dien-tu',
  'cong-ty-le-so-hoa-ho-so',
  'cong-ty-le-khong-bi-tru-hai-long',
] as const;
