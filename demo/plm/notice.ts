import pg from 'pg';
import { ecnId } from './rows.ts';

/** Carries the change notice, by which the second revisions were released, from approved to released. */
export const releaseNotice = async (adminUrl: string, number: string, at: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local role triad_plm_owner');
    await client.query(
      `update plm.ecn set status = 'RELEASED', released_at = $2, version = version + 1 where id = $1`,
      [ecnId(number), at],
    );
    await client.query('commit');
  } finally {
    await client.end();
  }
};
