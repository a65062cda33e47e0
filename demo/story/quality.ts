import { issueRelations, issues } from '../data/quality.ts';
import { runOf } from '../floor/runs.ts';
import { onHand, stockOf } from '../floor/stock.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { issueId } from '../plm/rows.ts';
import { at as instant, must, partOf, siteOf } from '../world.ts';

/** Text as an editor of rich text keeps it. */
const rich = (text: string): string =>
  JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });

const writeDisposition = (plant: Plant, issue: (typeof issues)[number], siteId: string, unit: string): void => {
  if (issue.disposition === null) return;
  const decided = new Date(Date.parse(issue.raisedAt) + 7_200_000);
  const resolved = issue.resolvedAt !== null;
  plant.world.mes.add('mrbDisposition', {
    id: demoId('mrbDisposition', issue.number, decided),
    siteId,
    issueId: issueId(issue.number),
    type: issue.disposition.type,
    availability: issue.disposition.availability,
    partInventoryId: issue.stock === null ? null : stockOf(plant.floor, issue.stock).id,
    quantity: String(issue.quantity),
    unitOfMeasure: unit,
    comment: issue.disposition.comment,
    decidedAt: decided,
    approvedBy: resolved ? 'Grace Abara' : null,
    approvedAt: resolved ? decided : null,
  });
  plant.world.mes.add('issueApproval', {
    id: demoId('issueApproval', issue.number, decided),
    siteId,
    issueId: issueId(issue.number),
    role: 'QUALITY',
    approver: resolved ? 'Grace Abara' : null,
    status: resolved ? 'APPROVED' : 'PENDING',
    decidedAt: resolved ? decided : null,
  });
};

const writeIssue = (plant: Plant, issue: (typeof issues)[number]): void => {
  const site = siteOf(plant.world, 'LAX');
  const [number = '', revision = 'A'] = issue.part.split(' ');
  const part = partOf(plant.world, number, revision);
  const run = issue.run === null ? null : runOf(plant, issue.run);
  plant.world.mes.add('issue', {
    id: issueId(issue.number),
    siteId: site.id,
    number: issue.number,
    title: issue.title,
    status: issue.status,
    severity: issue.severity,
    defectCode: issue.defectCode,
    causeCondition: rich(issue.cause),
    expectedCondition: rich(issue.expected),
    partId: part.id,
    quantityAffected: String(issue.quantity),
    unitOfMeasure: part.uom,
    runId: run?.id ?? null,
    runStepId: run?.steps.at(-1)?.id ?? null,
    raisedBy: issue.raisedBy,
    raisedAt: new Date(issue.raisedAt),
    resolvedAt: issue.resolvedAt === null ? null : new Date(issue.resolvedAt),
    resolvedBy: issue.resolvedAt === null ? null : 'Grace Abara',
  });
  if (issue.stock !== null) {
    const stock = stockOf(plant.floor, issue.stock);
    plant.world.mes.add('issuePartInventory', {
      id: demoId('issuePartInventory', issue.number, new Date(issue.raisedAt)),
      siteId: site.id,
      issueId: issueId(issue.number),
      partInventoryId: stock.id,
      quantity: stock.serial === null ? onHand(stock) : '1',
    });
  }
  writeDisposition(plant, issue, site.id, part.uom);
};

const writeRelations = (plant: Plant): void => {
  for (const { issue, relatedIssue, kind } of issueRelations) {
    plant.world.mes.add('issueRelation', {
      id: demoId('issueRelation', `${issue}/${relatedIssue}`, new Date('2026-03-11T21:40:00Z')),
      siteId: siteOf(plant.world, 'LAX').id,
      issueId: issueId(issue),
      relatedIssueId: issueId(relatedIssue),
      kind,
    });
  }
};

type Measured = {
  run: string;
  characteristic: string;
  value: string;
  unit: string;
  lower: string;
  upper: string;
  target: string;
  at: string;
  issue?: string;
};

const motorSpeeds: readonly Measured[] = ['3340', '3312', '3357', '3329', '3348'].map((value, index) => ({
  run: `RUN-1007-${String(index + 1)}`,
  characteristic: 'No-load speed at 15 V',
  value,
  unit: 'RPM',
  lower: '3250',
  upper: '3400',
  target: '3300',
  at: `2026-01-30 ${String(9 + index).padStart(2, '0')}:12`,
}));

const thrust = (run: string, value: string, at: string, issue?: string): Measured => ({
  run,
  characteristic: 'Thrust at full throttle',
  value,
  unit: 'NEW',
  lower: '19',
  upper: '24',
  target: '21',
  at,
  ...(issue === undefined ? {} : { issue }),
});

const measurements: readonly Measured[] = [
  ...motorSpeeds,
  thrust('RUN-1012', '20.8', '2026-02-26 08:18'),
  thrust('RUN-1013', '21.3', '2026-02-27 08:18'),
  thrust('RUN-1015', '21.1', '2026-03-05 08:18'),
  thrust('RUN-1017', '17.2', '2026-03-11 13:14', 'NCR-1005'),
];

const writeMeasurement = (plant: Plant, one: Measured): void => {
  const run = runOf(plant, one.run);
  const at = instant(run.site, one.at);
  const id = demoId('inspectionResult', `${one.run}/${one.characteristic}`, at);
  const pass = Number(one.value) >= Number(one.lower) && Number(one.value) <= Number(one.upper);
  const shared = {
    runId: run.id,
    partInventoryId: run.stock.id,
    characteristic: one.characteristic,
    kind: 'VARIABLE' as const,
    value: one.value,
    unitOfMeasure: one.unit,
    lowerLimit: one.lower,
    upperLimit: one.upper,
    target: one.target,
    pass,
    inspectedAt: at,
  };
  plant.world.mes.add('inspectionResult', {
    id,
    siteId: run.site.id,
    ...shared,
    runStepId: must(run.steps.at(-1), 'last step').id,
    issueId: one.issue === undefined ? null : issueId(one.issue),
    instrument: 'TB-02 thrust bench',
    inspectedBy: 'Grace Abara',
  });
  plant.world.plm.add('inspectionRecord', {
    id: demoId('inspectionRecord', id, at),
    partId: run.part.id,
    inspectionResultId: id,
    serialNumber: run.stock.serial,
    ...shared,
    receivedAt: at,
  });
};

/** Nonconformances with their dispositions, and what was measured. */
export const writeQuality = (plant: Plant): void => {
  for (const issue of issues) writeIssue(plant, issue);
  writeRelations(plant);
  for (const one of measurements) writeMeasurement(plant, one);
  const run = runOf(plant, 'RUN-1005');
  const at = instant(run.site, '2026-01-27 13:20');
  plant.world.mes.add('inspectionResult', {
    id: demoId('inspectionResult', 'RUN-1005/solder', at),
    siteId: run.site.id,
    runId: run.id,
    partInventoryId: run.stock.id,
    characteristic: 'Solder joints, visual',
    kind: 'ATTRIBUTE',
    attributeValue: 'No defect in 10 boards',
    pass: true,
    sampleSize: 10,
    inspectedBy: 'Ines Moreau',
    inspectedAt: at,
  });
};
