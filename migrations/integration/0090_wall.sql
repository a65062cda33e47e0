-- Integration's wall: what its login may write. Only its own principals write here at all.
select let_insert(
  'site', 'connector_certification', 'engagement', 'engagement_party', 'integration', 'acceptance_criterion', 'environment_fingerprint',
  'flow_definition', 'delivery', 'delivery_attempt', 'dead_letter', 'dead_letter_replay', 'webhook_receiver', 'webhook_subscription',
  'webhook_event', 'health_check', 'incident', 'part_number_mapping', 'unit_mapping', 'site_mapping', 'dimension_mapping'
);

select let_update('site', 'source_version');
select let_update_but('connector_certification', 'connector', 'connector_version', 'product', 'product_major_version');
select let_update_but('engagement');
select let_update_but('engagement_party', 'engagement_id', 'role');
select let_update_but('integration', 'code');
select let_update_but('acceptance_criterion', 'integration_id');
select let_update_but('flow_definition', 'integration_id', 'code');
select let_update_but('health_check', 'integration_id', 'flow_definition_id', 'kind');
select let_update_but('incident', 'integration_id', 'started_at', 'detected_at');

-- Of what is on its way, only how far it came: never what it is, whose, or in what order it goes.
select let_update_but('delivery', 'flow_definition_id', 'source', 'event_id', 'source_event_ids', 'event_type', 'event_time', 'key', 'correlation_id');
select let_update_but('dead_letter', 'delivery_id', 'flow_definition_id', 'first_error', 'died_at');
select let_update('dead_letter_replay', 'version', 'delivered', 'updated_at');
select let_update('webhook_event', 'version', 'state', 'attempt_count', 'next_attempt_at', 'delivered_at', 'response_code', 'last_error', 'updated_at');

select let_update_but('webhook_receiver');
select let_update_but('webhook_subscription', 'webhook_receiver_id', 'resource', 'action');
select let_update_but('part_number_mapping', 'external_system', 'external_part_number');
select let_update_but('unit_mapping', 'external_system', 'external_unit', 'part_number');
select let_update_but('site_mapping', 'external_system', 'external_site');
select let_update_but('dimension_mapping', 'external_system', 'dimension', 'external_value');

select let_delete('{INTEGRATION}', 'engagement_party', 'acceptance_criterion', 'webhook_receiver', 'webhook_subscription');
