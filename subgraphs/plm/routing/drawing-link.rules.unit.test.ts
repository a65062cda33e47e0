import { expect, test } from '@jest/globals';
import { checkDrawingUri, checkFile } from './drawing-link.rules.ts';

test.each([
  ['https://vault.example/dwg/1001.pdf', undefined],
  ['data:application/step;base64,SVNPLTEwMzAz', 'CAD_CONTENT_FORBIDDEN'],
  ['DATA:,x', 'CAD_CONTENT_FORBIDDEN'],
  ['blob:https://vault.example/1', 'CAD_CONTENT_FORBIDDEN'],
  ['ISO-10303-21;\nHEADER;', 'CAD_CONTENT_FORBIDDEN'],
  ['%PDF-1.7', 'CAD_CONTENT_FORBIDDEN'],
  ['JVBERi0xLjcK'.repeat(500), 'CAD_CONTENT_FORBIDDEN'],
  ['http://vault.example/1', 'VALUE_INVALID'],
  ['file:///drawings/1', 'VALUE_INVALID'],
  ['https://user:secret@vault.example/1', 'VALUE_INVALID'],
  [`https://vault.example/${'a'.repeat(2000)}`, 'VALUE_INVALID'],
  ['https://vault.example/a b', 'VALUE_INVALID'],
])('%.40s: %s', (uri, code) => expect(checkDrawingUri(uri)?.code).toBe(code));

test('a file is known by its SHA-256 and its media type', () => {
  expect(checkFile('a'.repeat(64), 'model/step+zip')).toBeUndefined();
  expect(checkFile('A'.repeat(64), 'model/step')?.code).toBe('VALUE_INVALID');
  expect(checkFile(undefined, 'pdf')?.code).toBe('VALUE_INVALID');
});
