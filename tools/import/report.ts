import { shown } from './draft.ts';
import type { Finding, Outcome } from './findings.ts';
import { talliesText } from './floor/report-floor.ts';
import type { FloorReport } from './floor/report-floor.ts';
import type { Plan } from './plan.ts';
import type { Sent } from './send.ts';

interface Report {
  readonly file: string;
  /** PLANNED: a dry run. REFUSED_HERE: nothing was sent. Else where the import stands in PLM. */
  readonly status: string;
  readonly importId: string | null;
  readonly tops: readonly { partNumber: string; revision: string }[];
  readonly planned: { readonly parts: number; readonly ebomLines: number; readonly substitutes: number };
  readonly counts: {
    readonly created: number;
    readonly skipped: number;
    readonly doubtful: number;
    readonly refused: number;
  };
  readonly later: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

const rowsWith = (findings: readonly Finding[], outcome: Outcome): number =>
  new Set(findings.filter((each) => each.outcome === outcome).flatMap(({ places }) => places)).size;

const statusOf = (sent: Sent | undefined, refused: boolean): string => {
  if (sent === undefined) return refused ? 'REFUSED_HERE' : 'PLANNED';
  return sent.before ? 'ALREADY_COMMITTED' : sent.batch.status;
};

const createdOf = (plan: Plan, sent: Sent | undefined, refused: boolean): number => {
  if (sent === undefined) return refused ? 0 : plan.parts.length + plan.lines.length + plan.substitutes.length;
  return sent.before || sent.batch.status === 'REFUSED' ? 0 : sent.batch.createdCount;
};

/** The report of a run: of what the file says, and of what the server made of it where it was sent. */
export const reportOf = (file: string, plan: Plan, sent: Sent | undefined): Report => {
  const findings = [...plan.findings, ...(sent?.findings ?? [])];
  const refused = Math.max(rowsWith(findings, 'REFUSED'), sent?.batch.refusedCount ?? 0);
  const rows = plan.parts.length + plan.lines.length + plan.substitutes.length;
  return {
    file,
    status: statusOf(sent, refused > 0),
    importId: sent?.batch.id ?? null,
    tops: plan.tops.map(({ partNumber, revision }) => ({ partNumber, revision })),
    planned: { parts: plan.parts.length, ebomLines: plan.lines.length, substitutes: plan.substitutes.length },
    counts: {
      created: createdOf(plan, sent, refused > 0),
      skipped: rowsWith(findings, 'SKIPPED') + (sent?.before === true ? rows : 0),
      doubtful: rowsWith(findings, 'DOUBTFUL'),
      refused,
    },
    later: plan.later,
    findings,
  };
};

const placesShown = 8;
const messagesShown = 60;

const placesText = (places: readonly string[]): string => {
  const more = places.length - placesShown;
  return `${places.slice(0, placesShown).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
};

const section = (findings: readonly Finding[], outcome: Outcome): readonly string[] => {
  const own = findings.filter((each) => each.outcome === outcome);
  const lines = own
    .slice(0, messagesShown)
    .flatMap(({ code, places, message, suggestion }) => [
      `  ${code}  ${placesText(places)}`,
      `    ${message}`,
      ...(suggestion === '' ? [] : [`    -> ${suggestion}`]),
    ]);
  const more = own.length - messagesShown;
  if (own.length === 0) return [];
  return [
    '',
    outcome.toLowerCase(),
    ...lines,
    ...(more > 0 ? [`  and ${String(more)} more: see --report <file.json>`] : []),
  ];
};

const verdicts: Readonly<Record<string, string>> = {
  PLANNED: 'dry run: nothing was sent.',
  REFUSED_HERE: 'Nothing was sent: correct the refused rows and run it again.',
  REFUSED: 'PLM refused the import: nothing of it is there.',
  COMMITTED: 'Imported.',
  ALREADY_COMMITTED: 'These very rows were imported before: nothing was sent.',
  OPEN: 'Checked by PLM: nothing is kept.',
};

/** The report as a person reads it at the end of a run. */
export const reportText = (report: Report): string => {
  const { planned, counts, tops } = report;
  const named = tops.slice(0, 3).map(shown).join(', ');
  return [
    `${report.file}: ${String(planned.parts)} parts, ${String(planned.ebomLines)} BOM lines, ${String(planned.substitutes)} substitutes`,
    `top: ${tops.length === 0 ? 'none' : named}${tops.length > 3 ? ` and ${String(tops.length - 3)} more` : ''}`,
    ...section(report.findings, 'SKIPPED'),
    ...section(report.findings, 'DOUBTFUL'),
    ...section(report.findings, 'REFUSED'),
    '',
    `${report.status === 'PLANNED' || report.status === 'OPEN' ? 'would be created' : 'created'} ${String(counts.created)} · skipped ${String(counts.skipped)} · doubtful ${String(counts.doubtful)} · refused ${String(counts.refused)} (rows)`,
    verdicts[report.status] ?? `The import stands at ${report.status}: run the same command again.`,
    ...(report.importId === null ? [] : [`import ${report.importId}`]),
    '',
  ].join('\n');
};

/** The part of a report that tells of floor and books. */
export const floorText = (report: FloorReport, isSent: boolean): string =>
  [
    isSent ? 'floor and books, there now:' : 'floor and books, would be sent:',
    talliesText(report, isSent),
    ...section(report.findings, 'SKIPPED'),
    ...section(report.findings, 'DOUBTFUL'),
    ...section(report.findings, 'REFUSED'),
    '',
    `refused ${String(report.refused)} (rows)${isSent ? ': the rest is there, and a run after they are put right brings them.' : ''}`,
    '',
  ].join('\n');
