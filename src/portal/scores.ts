import { numberAt } from './figures.ts';
import type { Measure, Report } from './measure.ts';
import { metricOf, type PortalUnit } from './readReport.ts';

/** Shares from which on all points are given. */
const THRESHOLDS: Readonly<Record<string, number>> = {
  DOSSIER_RECEIVING_SATISFACTION: 0.9,
  REUSED_DIGITIZED_DATA: 0.8,
};

/**
 * The points a unit must have by the portal's way of scoring as far as it is known, unrounded; null where it is not
 * known, or the counts are not there. The formulas are read off the published figures, not out of a document.
 */
export function expectedScore(report: Report, measure: Measure, unit: PortalUnit): number | null {
  const { object } = unit;
  if (measure.metric !== null) {
    const metric = metricOf(unit, measure.metric);
    const share = metric === null ? null : quotient(metric, 'numerator', 'denominator');
    const max = metric === null ? null : numberAt(metric, 'maxScore');
    if (share === null || max === null) return null;
    return max * Math.min(1, share / (THRESHOLDS[measure.metric] ?? 1));
  }
  if (report.id === 'dvc-progress-tree' && 'value' in measure.keys && measure.keys.max.length > 0) {
    const share = quotient(object, 'totalOnTime', 'totalReceived');
    return share === null ? null : 20 * share;
  }
  if (report.id !== 'formality-online-payment-tree' || !('value' in measure.keys)) return null;
  const dossiers = quotient(object, 'totalDossierOnlinePaymentSuccess', 'totalDossierFinancialObligation');
  const used = quotient(
    object,
    'totalDossierOnlineFormalityPaymentSuccess',
    'totalFeeDossierFormalityDistinct',
  );
  const offered = quotient(object, 'totalFeeDossierFormality', 'totalFeeFormality');
  if (dossiers === null || used === null || offered === null) return null;
  // The portal adds up the rounded parts.
  return (
    rounded(6 * dossiers) + rounded(2 * Math.min(1, used / 0.8)) + rounded(2 * Math.min(1, offered / 0.8))
  );
}

function quotient(object: Readonly<Record<string, unknown>>, above: string, below: string): number | null {
  const [numerator, denominator] = [numberAt(object, above), numberAt(object, below)];
  return numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator;
}

function rounded(points: number): number {
  return Math.round(Number((points * 100).toPrecision(12))) / 100;
}
