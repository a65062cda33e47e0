import type { Kysely } from 'kysely';
import { many, one } from '../../kernel/loader.ts';
import type { Database } from './database.generated.ts';

/** Every loader of the subgraph: one statement each for all keys of a tick. */
export const loadersFor = (db: Kysely<Database>) => ({
  connectorCertificationById: one(db, 'connectorCertification', 'id'),
  engagementById: one(db, 'engagement', 'id'),
  integrationById: one(db, 'integration', 'id'),
  environmentFingerprintById: one(db, 'environmentFingerprint', 'id'),
  flowDefinitionById: one(db, 'flowDefinition', 'id'),
  deliveryById: one(db, 'delivery', 'id'),
  deadLetterById: one(db, 'deadLetter', 'id'),
  webhookReceiverById: one(db, 'webhookReceiver', 'id'),
  webhookSubscriptionById: one(db, 'webhookSubscription', 'id'),
  webhookEventById: one(db, 'webhookEvent', 'id'),
  healthCheckById: one(db, 'healthCheck', 'id'),
  incidentById: one(db, 'incident', 'id'),
  partNumberMappingById: one(db, 'partNumberMapping', 'id'),
  unitMappingById: one(db, 'unitMapping', 'id'),
  siteMappingById: one(db, 'siteMapping', 'id'),
  dimensionMappingById: one(db, 'dimensionMapping', 'id'),
  integrationsByConnectorCertification: many(db, 'integration', 'connectorCertificationId', ['code', 'id']),
  engagementPartiesByEngagement: many(db, 'engagementParty', 'engagementId', ['role', 'id']),
  integrationsByEngagement: many(db, 'integration', 'engagementId', ['code', 'id']),
  acceptanceCriteriaByIntegration: many(db, 'acceptanceCriterion', 'integrationId', ['position', 'id']),
  environmentFingerprintsByIntegration: many(db, 'environmentFingerprint', 'integrationId', ['takenAt', 'id']),
  flowDefinitionsByIntegration: many(db, 'flowDefinition', 'integrationId', ['code', 'id']),
  healthChecksByIntegration: many(db, 'healthCheck', 'integrationId', ['kind', 'id']),
  incidentsByIntegration: many(db, 'incident', 'integrationId', ['startedAt', 'id']),
  healthChecksByFlowDefinition: many(db, 'healthCheck', 'flowDefinitionId', ['kind', 'id']),
  deliveryAttemptsByDelivery: many(db, 'deliveryAttempt', 'deliveryId', ['number', 'id']),
  deadLetterByDelivery: one(db, 'deadLetter', 'deliveryId'),
  deadLetterReplaysByDeadLetter: many(db, 'deadLetterReplay', 'deadLetterId', ['requestedAt', 'id']),
  webhookSubscriptionsByWebhookReceiver: many(db, 'webhookSubscription', 'webhookReceiverId', [
    'resource',
    'action',
    'id',
  ]),
  siteById: one(db, 'site', 'id'),
  externalIdsByEntity: many(db, 'externalId', 'entityId', ['system', 'type', 'value']),
});

export type Loaders = ReturnType<typeof loadersFor>;
