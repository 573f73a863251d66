import type { Measure, Report } from './measure.ts';

/**
 * What the six reports of the national portal give of a unit, and the indicator each pair of counts, value or score
 * becomes. Names of keys and metrics are the portal's own.
 */

const SCORE = { value: ['totalScore', 'score'], max: ['totalMaxScore', 'maxScore'] };

function value(indicator: string, key: string): Measure {
  return { indicator, metric: null, keys: { value: [key], max: [] }, isProvincial: false };
}

function total(indicator: string): Measure {
  return { indicator, metric: null, keys: SCORE, isProvincial: false };
}

function share(indicator: string, numerator: string, denominator: string, ratio: string | null): Measure {
  return { indicator, metric: null, keys: { numerator, denominator, ratio }, isProvincial: false };
}

function metric(code: string, rate: string | null, score: string | null, isProvincial = false): Measure[] {
  const keys = { numerator: 'numerator', denominator: 'denominator', ratio: 'ratio' };
  return [
    ...(rate === null ? [] : [{ indicator: rate, metric: code, keys, isProvincial }]),
    ...(score === null ? [] : [{ indicator: score, metric: code, keys: SCORE, isProvincial }]),
  ];
}

/** The six reports, in the order of the groups of QĐ 766. */
export const REPORTS: readonly Report[] = [
  {
    id: 'transparency',
    slug: 'cong-khai',
    title: 'công khai, minh bạch',
    pageSize: 200,
    chart: null,
    measures: [
      total('cong-diem-cong-khai'),
      ...metric(
        'PUBLISH_ON_TIME',
        'cong-ty-le-tthc-cong-bo-dung-han',
        'cong-diem-tthc-cong-bo-dung-han',
        true,
      ),
      ...metric(
        'PUBLIC_UPDATE_ON_TIME',
        'cong-ty-le-tthc-cap-nhat-dung-han',
        'cong-diem-tthc-cap-nhat-dung-han',
        true,
      ),
      ...metric('PUBLIC_CONTENT_FULL', 'cong-ty-le-tthc-du-noi-dung', 'cong-diem-tthc-du-noi-dung', true),
      ...metric('DOSSIER_SYNC', 'cong-ty-le-ho-so-dong-bo', 'cong-diem-ho-so-dong-bo'),
    ],
  },
  {
    id: 'dvc-progress-tree',
    slug: 'tien-do',
    title: 'tiến độ giải quyết',
    pageSize: 100,
    chart: { indicator: 'cong-ty-le-tinh-dung-han', month: 'month', value: 'onTimePct' },
    measures: [
      value('cong-ho-so-tiep-nhan', 'totalReceived'),
      share('cong-ty-le-tinh-dung-han', 'totalOnTime', 'totalReceived', 'ratio'),
      total('cong-diem-tien-do'),
      value('cong-ho-so-khong-tinh-dung-han', 'totalOverdue'),
      share('cong-ty-le-da-hoan-thanh', 'totalCompleted', 'totalReceived', null),
      value('cong-thoi-gian-giai-quyet', 'avgProcessingDays'),
    ],
  },
  {
    id: 'provide-online-tree',
    slug: 'truc-tuyen',
    title: 'dịch vụ công trực tuyến',
    pageSize: 200,
    chart: { indicator: 'cong-ty-le-dich-vu-co-ho-so', month: 'label', value: 'onlineDossierPct' },
    measures: [
      total('cong-diem-truc-tuyen'),
      share('cong-ty-le-dich-vu-co-ho-so', 'onlineDossierCount', 'onlineServiceTotal', null),
      value('cong-tthc-thuoc-tham-quyen', 'authorityCount'),
      value('cong-tthc-mot-phan', 'partialCount'),
      value('cong-tthc-toan-trinh', 'fullCount'),
      share('cong-ty-le-nop-truc-tuyen', 'channelOnlineSum', 'channelTotalSum', null),
      share('cong-ty-le-nop-truc-tiep', 'channelDirectSum', 'channelTotalSum', null),
      share('cong-ty-le-nop-buu-chinh', 'channelPostalSum', 'channelTotalSum', null),
      share('cong-ty-le-truc-tuyen-dung-han', 'onlineOnTimeSum', 'channelOnlineSum', null),
      value('cong-ho-so-truc-tuyen-khong-tinh-dung-han', 'onlineOverdueSum'),
    ],
  },
  {
    id: 'formality-online-payment-tree',
    slug: 'thanh-toan',
    title: 'thanh toán trực tuyến',
    pageSize: 100,
    chart: null,
    measures: [
      total('cong-diem-thanh-toan'),
      share(
        'cong-ty-le-thanh-toan-truc-tuyen',
        'totalDossierOnlinePaymentSuccess',
        'totalDossierFinancialObligation',
        null,
      ),
      share(
        'cong-ty-le-tthc-co-thanh-toan',
        'totalDossierOnlineFormalityPaymentSuccess',
        'totalFeeDossierFormalityDistinct',
        null,
      ),
      share('cong-ty-le-tthc-cung-cap-thanh-toan', 'totalFeeDossierFormality', 'totalFeeFormality', null),
    ],
  },
  {
    id: 'dossier-digitized',
    slug: 'so-hoa',
    title: 'số hóa hồ sơ',
    pageSize: 200,
    chart: null,
    measures: [
      total('cong-diem-so-hoa'),
      ...metric('ORIGINAL_RESULT_AVAILABLE', 'cong-ty-le-ket-qua-dien-tu', 'cong-diem-ket-qua-dien-tu'),
      ...metric('SO_HOA_GIAY_TO_GIAI_QUYET', 'cong-ty-le-so-hoa-ho-so', 'cong-diem-so-hoa-ho-so'),
      ...metric('REUSED_DIGITIZED_DATA', 'cong-ty-le-dung-lai-du-lieu', 'cong-diem-dung-lai-du-lieu'),
      ...metric(
        'SYNCED_WITH_DVCQG_PERSONAL_STORAGE',
        'cong-ty-le-chia-se-du-lieu',
        'cong-diem-chia-se-du-lieu',
      ),
      ...metric(
        'CITIZEN_DATA_CONNECTED_DOSSIER',
        'cong-ty-le-dung-du-lieu-dan-cu',
        'cong-diem-dung-du-lieu-dan-cu',
      ),
      ...metric(
        'CITIZEN_DATA_CONNECTED_FORMALITY',
        'cong-ty-le-tthc-ket-noi-dan-cu',
        'cong-diem-tthc-ket-noi-dan-cu',
      ),
      ...metric('ELECTRONIC_CERTIFIED_COPY', null, 'cong-diem-chung-thuc-dien-tu'),
    ],
  },
  {
    id: 'handling-satisfaction',
    slug: 'hai-long',
    title: 'mức độ hài lòng',
    pageSize: 200,
    chart: null,
    measures: [
      total('cong-diem-hai-long'),
      ...metric(
        'DOSSIER_RECEIVING_SATISFACTION',
        'cong-ty-le-khong-bi-tru-hai-long',
        'cong-diem-khong-bi-tru-hai-long',
      ),
      ...metric('PETITION_PROCESSING_ON_TIME', 'cong-ty-le-phan-anh-dung-han', 'cong-diem-phan-anh-dung-han'),
      ...metric(
        'PETITION_HANDLING_SATISFACTION',
        'cong-ty-le-phan-anh-hai-long',
        'cong-diem-phan-anh-hai-long',
      ),
      ...metric('PETITION_CLASSIFICATION_TTHC', 'cong-ty-le-phan-anh-ve-thu-tuc', null),
      ...metric('PETITION_CLASSIFICATION_STAFF', 'cong-ty-le-phan-anh-ve-can-bo', null),
      share('cong-ty-le-phan-anh-phan-loai', 'classifiedPetitions', 'totalPetitions', null),
    ],
  },
];
