import { expect, test } from '@jest/globals';
import { blockOf, isPlainId, nextFrame, textFrame } from './frames.ts';

const event = { cursor: 'c', result: '{"data":{"n":"ü"}}' };

test('a frame is built once for all ids of one length, and copied with each id', () => {
  const ids = ['ab', 'cd', 'efg'];
  const [first, second, longer] = ids.map((id) => nextFrame(event, id, true));
  expect(first).toBe(second);
  expect(longer).not.toBe(first);
  const pieces = ids.map((id) => ({ piece: nextFrame(event, id, true), progress: { id } }));
  const texts = ['ab', 'cd', 'efg'].map((id) => `{"id":"${id}","type":"next","payload":${event.result}}`);
  const whole = Buffer.concat(
    texts.map((text) => Buffer.concat([Buffer.from([0x81, Buffer.byteLength(text)]), Buffer.from(text)])),
  );
  expect(blockOf(pieces).equals(whole)).toBe(true);
});

test('an event keeps frames for a few lengths of ids, whatever lengths clients take', () => {
  const other = { ...event };
  const ids = Array.from({ length: 20 }, (_, length) => 'x'.repeat(length));
  const [first, again] = [ids, ids].map((all) => all.map((id) => nextFrame(other, id, true)));
  expect(first?.filter((piece, place) => piece === again?.[place])).toHaveLength(4);
});

test('an id that does not stand in JSON as it is gets a frame of its own', () => {
  expect(['a', 'A-1 ~', ''].every(isPlainId)).toBe(true);
  expect(['"', '\\', 'ü', '\n', '\u007f', '火'].some(isPlainId)).toBe(false);
  const { bytes, place } = nextFrame(event, '"', false);
  expect(place).toBeUndefined();
  expect(bytes.subarray(2).toString()).toBe(`{"id":"\\"","type":"next","payload":${event.result}}`);
});

test.each([
  [125, 2, '817d'],
  [126, 4, '817e007e'],
  [65_535, 4, '817effff'],
  [65_536, 10, '817f0000000000010000'],
])('%i bytes have a header of %i', (length, header, bytes) => {
  const frame = textFrame('x'.repeat(length)).bytes;
  expect(frame.length).toBe(length + header);
  expect(frame.subarray(0, header).toString('hex')).toBe(bytes);
});

test('a single piece without an id is not copied', () => {
  const piece = textFrame('x');
  expect(blockOf([{ piece, progress: undefined }])).toBe(piece.bytes);
  expect(blockOf([]).length).toBe(0);
});
