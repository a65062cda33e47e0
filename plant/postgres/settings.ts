/** Settings of the plant's own server: one machine, a handful of services with a pool each, short transactions. */
export const plantSettings: Readonly<Record<string, string>> = {
  max_connections: '200',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  max_wal_size: '2GB',
  // Compiling a plan costs more than the short statements of a service gain by it.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %q%u@%d ',
  password_encryption: 'scram-sha-256',
};

/** For a cluster that nobody will miss: nothing waits for the disk, and it is small, for several run at once. */
export const throwawaySettings: Readonly<Record<string, string>> = {
  ...plantSettings,
  shared_buffers: '64MB',
  max_wal_size: '256MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  // Copies of a template are not logged page by page then.
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum_naptime: '10s',
  io_method: 'sync',
};
