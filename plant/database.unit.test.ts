import { describe, expect, test } from '@jest/globals';

import { complaintAbout, rolePassword, shownUrl, urlAs, urlIn } from './database.ts';

describe('complaintAbout', () => {
  const good = { version: '15.0', major: 15, encoding: 'UTF8', may: true };

  test('PostgreSQL 15 or newer in UTF-8, with a login that may make roles', () => {
    expect(complaintAbout(good)).toBeUndefined();
    expect(complaintAbout({ ...good, version: '18.4', major: 18 })).toBeUndefined();
  });

  test.each([
    [{ version: '14.9', major: 14 }, /PostgreSQL 14\.9; 15 or newer is needed/],
    [{ encoding: 'LATIN1' }, /encoded in LATIN1/],
    [{ may: false }, /CREATEROLE/],
  ])('%j will not do', (difference, message) => {
    expect(complaintAbout({ ...good, ...difference })).toMatch(message);
  });
});

test('a password never shows', () => {
  expect(shownUrl('postgres://admin:s%40cret@db:5432/triad')).toBe('postgres://admin:***@db:5432/triad');
});

test('a role has the same password for everybody who knows the administrator’s, and no other role has it', () => {
  const url = 'postgres://admin:secret@db/triad';
  expect(rolePassword(url, 'triad_mes', '')).toBe(rolePassword('postgres://admin:secret@other/x', 'triad_mes', ''));
  expect(rolePassword(url, 'triad_mes', '')).not.toBe(rolePassword(url, 'triad_erp', ''));
});

test('the login is put into the URL, and the rest of it kept', () => {
  expect(urlAs('postgres://admin:secret@db:5432/triad?sslmode=require', 'triad_mes', 'p/w')).toBe(
    'postgres://triad_mes:p%2Fw@db:5432/triad?sslmode=require',
  );
});

test('a login of one database is the same login of another', () => {
  const login = 'postgres://triad_mes:p%40ss@127.0.0.1:20000/triad_unfinished?sslmode=disable';
  expect(urlIn('postgres://postgres:x@127.0.0.1:20000/triad', login)).toBe(
    'postgres://triad_mes:p%40ss@127.0.0.1:20000/triad?sslmode=disable',
  );
});
