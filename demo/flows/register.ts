import { flows, partNumberMappings } from '../data/flows.ts';
import { connectors, engagements, integrations } from '../data/integrations.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { founded, siteOf } from '../world.ts';
import { writeDeliveries } from './deliveries.ts';

const integrationId = (code: string): string => demoId('integration', code, founded);
const flowId = (code: string): string => demoId('flowDefinition', code, founded);
const connectorId = (key: string): string => demoId('connectorCertification', key, founded);
const engagementId = (key: string): string => demoId('engagement', key, founded);

const writeParties = ({ world }: Plant): void => {
  for (const { key, connector, version, product, major, certification, quote, by, at, evidence } of connectors) {
    world.integration.add('connectorCertification', {
      id: connectorId(key),
      connector,
      connectorVersion: version,
      product,
      productMajorVersion: major,
      certification,
      quote,
      certifiedBy: by,
      certifiedAt: at,
      evidenceUri: evidence,
    });
  }
  for (const { key, name, partyModel, sow, reason, text, parties } of engagements) {
    const id = engagementId(key);
    world.integration.add('engagement', {
      id,
      name,
      partyModel,
      sowReference: sow,
      integratorReason: reason,
      integratorReasonText: text,
    });
    for (const [role, party, contact] of parties) {
      const partyId = demoId('engagementParty', `${key}/${role}`, founded);
      world.integration.add('engagementParty', { id: partyId, engagementId: id, role, name: party, contact });
    }
  }
};

const writeIntegrations = ({ world }: Plant): void => {
  for (const one of integrations) {
    const id = integrationId(one.code);
    world.integration.add('integration', {
      id,
      code: one.code,
      name: one.name,
      environment: one.environment,
      phase: one.phase,
      state: one.state,
      owner: one.owner,
      slaMaxLag: one.lag,
      slaMaxErrorRate: one.errors,
      uatDeadline: one.uat,
      scopeApprovedBy: one.approvedBy,
      scopeApprovedAt: one.approvedAt,
      connectorCertificationId: connectorId(one.connector),
      engagementId: engagementId(one.engagement),
    });
    one.criteria.forEach(({ statement, query, expected, state, answer }, index) => {
      world.integration.add('acceptanceCriterion', {
        id: demoId('acceptanceCriterion', `${one.code}/${String(index + 1)}`, founded),
        integrationId: id,
        position: index + 1,
        statement,
        query,
        expected,
        state,
        lastRunAt: answer === null ? null : '2026-03-13T17:00:00Z',
        lastAnswer: answer,
      });
    });
    world.integration.add('environmentFingerprint', {
      id: demoId('environmentFingerprint', one.code, founded),
      integrationId: id,
      takenAt: founded,
      product: one.code === 'sap-parent' ? 'SAP S/4HANA' : 'NetSuite',
      version: one.code === 'sap-parent' ? '2025.1' : '2026.1',
      timeZone: 'America/Los_Angeles',
      units: ['EA', 'KGM', 'MTR', 'FOT'],
      openPeriods: ['2026-03', '2026-04'],
      permissions: ['itemreceipt', 'workordercompletion'],
      verified: one.code !== 'sap-parent',
      differences: [],
      checksum: demoId('checksum', one.code, founded).replaceAll('-', '').repeat(2),
    });
  }
};

const checks = ['HEARTBEAT', 'LAG', 'DEAD_LETTERS', 'SILENCE'] as const;

const writeFlows = ({ world }: Plant): void => {
  for (const flow of flows) {
    const id = flowId(flow.code);
    world.integration.add('flowDefinition', {
      id,
      integrationId: integrationId(flow.integration),
      code: flow.code,
      name: flow.name,
      object: flow.object,
      source: flow.source,
      target: flow.target,
      eventTypes: flow.events,
      key: flow.key,
      operation: flow.operation,
      delivery: flow.schedule === null ? 'IMMEDIATE' : 'BATCH',
      schedule: flow.schedule,
      minPhase: flow.minPhase,
      enabled: flow.enabled,
      owner: 'Iris Vogel',
      slaMaxLag: 'PT60S',
      expectedInterval: 'P1D',
    });
    for (const kind of checks) {
      const late = flow.code === 'receipt-to-item-receipt' && kind === 'LAG';
      const dead = flow.code === 'sap-purchase-orders' && kind === 'DEAD_LETTERS';
      world.integration.add('healthCheck', {
        id: demoId('healthCheck', `${flow.code}/${kind}`, founded),
        integrationId: integrationId(flow.integration),
        flowDefinitionId: id,
        kind,
        name: `${flow.code} ${kind.toLowerCase().replaceAll('_', ' ')}`,
        state: late || dead ? 'FAIL' : 'PASS',
        observedValue: late ? '128400' : dead ? '1' : '0',
        threshold: kind === 'LAG' ? '60' : '0',
        unit: kind === 'LAG' ? 's' : null,
        checkedAt: '2026-03-14T05:00:00Z',
        changedAt: late ? '2026-03-12T18:30:00Z' : '2026-02-10T17:00:00Z',
        message: late ? 'One receipt has waited since Thursday.' : dead ? 'One dead letter is open.' : null,
      });
    }
  }
};

const writeMappings = ({ world }: Plant): void => {
  for (const { system, external, partNumber, state, because } of partNumberMappings) {
    const confirmed = state !== 'PROPOSED';
    world.integration.add('partNumberMapping', {
      id: demoId('partNumberMapping', `${system}/${external}`, founded),
      externalSystem: system,
      externalPartNumber: external,
      partNumber,
      state,
      suggestedBecause: because,
      confirmedBy: confirmed ? 'Iris Vogel' : null,
      confirmedAt: confirmed ? '2026-02-02T17:00:00Z' : null,
    });
  }
  const confirmed = { state: 'CONFIRMED', confirmedBy: 'Iris Vogel', confirmedAt: '2026-02-02T17:00:00Z' } as const;
  for (const [external, unit, factor] of [
    ['ST', 'EA', '1'],
    ['KG', 'KGM', '1'],
    ['FT', 'FOT', '1'],
  ] as const)
    world.integration.add('unitMapping', {
      id: demoId('unitMapping', external, founded),
      externalSystem: 'SAP',
      externalUnit: external,
      unitOfMeasure: unit,
      factor,
      ...confirmed,
    });
  for (const [external, code] of [
    ['1710', 'LAX'],
    ['1720', 'AUS'],
  ] as const)
    world.integration.add('siteMapping', {
      id: demoId('siteMapping', external, founded),
      externalSystem: 'SAP',
      externalSite: external,
      siteId: siteOf(world, code).id,
      ...confirmed,
    });
  for (const [dimension, external, value] of [
    ['costCenter', '0000110', 'CC-110'],
    ['department', '10', 'MFG'],
  ] as const)
    world.integration.add('dimensionMapping', {
      id: demoId('dimensionMapping', `${dimension}/${external}`, founded),
      externalSystem: 'SAP',
      dimension,
      externalValue: external,
      value,
      ...confirmed,
    });
};

const writeWebhooks = ({ world }: Plant): void => {
  const receiver = demoId('webhookReceiver', 'dock-display', founded);
  world.integration.add('webhookReceiver', {
    id: receiver,
    name: 'Dock display',
    description: 'Shows receipts on the screen at the dock.',
    webhookUri: 'https://dock.kestrel.example/hooks/triad',
    secretReference: 'vault:kestrel/dock-display',
  });
  for (const [resource, action] of [
    ['RECEIPT', 'CREATE'],
    ['RUN', 'UPDATE'],
  ] as const)
    world.integration.add('webhookSubscription', {
      id: demoId('webhookSubscription', resource, founded),
      webhookReceiverId: receiver,
      resource,
      action,
      siteCodes: ['LAX'],
    });
};

/** The register of integrations, its mappings and health, and deliveries of what the stories told. */
export const register = async (plant: Plant): Promise<void> => {
  writeParties(plant);
  writeIntegrations(plant);
  writeFlows(plant);
  writeMappings(plant);
  writeWebhooks(plant);
  await writeDeliveries(plant, { flow: flowId, integration: integrationId });
};
