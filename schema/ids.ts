/**
 * The prefix of every id on the wire: `<prefix>_<26 Crockford characters>`. Part of the promise, so it stands beside the SDL;
 * a type keeps its prefix in every subgraph that names it.
 */
export const ids = {
  // PLM
  Item: 'itm',
  PartAlias: 'pal',
  ItemUomConversion: 'iuc',
  Part: 'prt',
  EBom: 'ebm',
  EBomLine: 'ebl',
  EBomSubstitute: 'ebs',
  Routing: 'rtg',
  RoutingOperation: 'rto',
  Ecr: 'ecr',
  Ecn: 'ecn',
  EcnChange: 'ecc',
  EcnApproval: 'eca',
  DrawingLink: 'drw',
  AsBuiltRecord: 'abr',
  AsBuiltLine: 'abl',
  InspectionRecord: 'inr',
  ImportBatch: 'imp',
  ImportRow: 'imr',

  // MES

  // ERP

  // INTEGRATION
  ConnectorCertification: 'ccert',
  Engagement: 'eng',
  EngagementParty: 'engp',
  Integration: 'intg',
  AcceptanceCriterion: 'acc',
  EnvironmentFingerprint: 'envf',
  FlowDefinition: 'flow',
  Delivery: 'dlv',
  DeliveryAttempt: 'dla',
  DeadLetter: 'dead',
  DeadLetterReplay: 'rpl',
  WebhookReceiver: 'whr',
  WebhookSubscription: 'whs',
  WebhookEvent: 'whe',
  HealthCheck: 'hc',
  Incident: 'inc',
  PartNumberMapping: 'pnm',
  UnitMapping: 'unm',
  SiteMapping: 'stm',
  DimensionMapping: 'dmm',
} as const;
